%series The Tenth Chair
%lang en
%genre law-office drama in Montréal, terse TV listings
%cast noemie   | Noémie Charbonneau; Noémie; Charbonneau | f
%cast gabriel  | Gabriel Saint-Onge; Gabriel; Saint-Onge | m
%cast priyanka | Priyanka Bose; Priyanka | f
%cast luc      | Luc Charbonneau; Luc | m
%cast ash      | Ash Tremblay; Ash | n
%cast lowell   | Lowell Grant; Lowell; Grant | m
%cast marguer  | Marguerite Saint-Onge; Marguerite | f
%cast fatou    | Fatou Ndiaye; Fatou | f
%cast bruno    | Bruno Kaczmarek; Bruno; Kaczmarek | m
%cast judge    | Judge Pelletier; Pelletier | f
%cast theo     | Théo | m
%cast stalker  | - | m
%cast florist  | - | f

== 1 Conflict of Interest
Montréal, January. [Noémie Charbonneau](noemie) becomes the tenth [partner](noemie) at Saint-Onge & Grant, ahead of [Priyanka Bose](priyanka), [her](noemie) closest [friend](priyanka) since law school. [Priyanka](priyanka) swallows it with champagne. Senior partner [Gabriel Saint-Onge](gabriel) puts the [rookie](noemie) on a divorce worth ninety millions; the wife's counsel is [Luc Charbonneau](luc), to [whom](luc) [Noémie](noemie) was married until August. In the lobby [the two](luc+noemie) are civil for almost a minute. [Ash Tremblay](ash), [who](ash) minds the phones, makes a note of the time. [Théo](theo), seven, wants to know which of [his](theo) [parents](luc+noemie) will win.
+ hire noemie "tenth partner"
- friend noemie priyanka "closest friend"
- jealous priyanka noemie "swallows it"
- boss gabriel noemie "Senior partner"
- advisor luc _ "counsel"
- divorce.past luc noemie "married until August"
- ex luc noemie "married until August"
- quarrel luc noemie "almost a minute"
- parent luc+noemie theo "parents"

== 2 Without Prejudice
[Lowell Grant](lowell), the other name on the door, invites [Priyanka](priyanka) to a hockey game and then, over a hot dog, to bed. [She](priyanka) accepts both. [Gabriel](gabriel)'s [sister](marguer) [Marguerite](marguer), [who](marguer) keeps the books, has shared [Lowell](lowell)'s lake house for twelve years and is told it was a late deposition. [Noémie](noemie) receives roses without a card. [She](noemie) suspects [her](noemie) former [husband](luc), and says so, loudly, in front of [Judge Pelletier](judge). It wasn't [Luc](luc). It wasn't anyone [he](luc) knows either.
- invite lowell priyanka "hockey game"
+ affair lowell priyanka "to bed"
- sibling gabriel marguer "sister"
- couple lowell marguer "has shared"
- housemate lowell marguer "has shared"
- cheat lowell marguer "accepts both"
- betray lowell marguer "late deposition"
- find noemie "receives roses"
- ex luc noemie "former husband"
- accuse noemie luc "says so"
- gift! luc noemie "It wasn't Luc"

== 3 Chain of Custody
More roses. [Fatou Ndiaye](fatou), the firm's [investigator](fatou), a [widow](fatou) from [Dakar](@dakar), traces them to a [florist](florist) [who](florist) recalls a pale [man](stalker) and cash. [Noémie](noemie) hears steps behind [her](noemie) in the car park and runs. In the ice [she](noemie) goes down hard, and it is [Bruno Kaczmarek](bruno), a [bailiff](bruno) on [his](bruno) way to serve somebody else, [who](bruno) picks [her](noemie) up, drives [her](noemie) to have [her](noemie) wrist set and reads [Théo](theo) a story in Polish. The [boy](theo) approves of [him](bruno). [Luc](luc), coming to collect [his](luc) [son](theo), does not.
- investigate fatou _ "traces"
- married.past _ fatou "widow"
- reveal florist fatou "recalls"
- flee noemie _ "runs"
- injure noemie "goes down hard"
+ meet bruno noemie "picks her up"
- help bruno noemie "drives her"
- treat noemie _ "wrist set"
- create bruno theo "reads Théo a story"
- friend.start bruno theo "approves"
- parent luc theo "son"
- jealous luc bruno "does not"

== 4 Plain Words
[Lowell](lowell) loves [Priyanka](priyanka), or says so. [Priyanka](priyanka) does not love [Lowell](lowell). [She](priyanka) loves [her](priyanka) own office. [Marguerite](marguer) cooks for [Lowell](lowell). [Gabriel](gabriel) eats there on Sundays. This Sunday [Gabriel](gabriel) finds a hairpin in the sauna. [Marguerite](marguer) wears [her](marguer) hair short. [Gabriel](gabriel) pockets the pin. [Grant](lowell) sees that. The [brother](gabriel) now has a hold over [Grant](lowell). On Monday [Bruno](bruno) brings [Noémie](noemie) soup. [Ash](ash) lets [Bruno](bruno) in. [Ash](ash) never lets anyone in. The wrist is healing. Who sent the ninth bouquet?
- love lowell priyanka "loves Priyanka"
- love! priyanka lowell "does not love"
+ discover gabriel lowell "hairpin"
- discover lowell gabriel "sees that"
- sibling gabriel marguer "brother"
- threaten gabriel lowell "has a hold over"
- gift bruno noemie "soup"
- help ash bruno "lets Bruno in"
- recover noemie "healing"
- gift _ noemie "the ninth bouquet"

== 5 Leading Question
[Saint-Onge](gabriel) presents [his](gabriel) terms: [Grant](lowell) votes as [he](gabriel) is told, or [Marguerite](marguer) gets a hairpin for [her](marguer) birthday. The [victim](lowell) votes. Fourteen secretaries go, and [Ash](ash), one of the fourteen, leaves in tears with the switchboard manual. [Noémie](noemie) and [Bruno](bruno) go skating, fall, stay down. Somebody photographs the kiss. Next day the picture lies on [Luc](luc)'s desk, with a request to sue for sole custody, and [Luc](luc), [who](luc) ought to know better, files the papers before lunch.
+ threaten gabriel lowell "presents his terms"
- quit ash "go"#1
- sad ash "in tears"
- date bruno noemie "go skating"
+ kiss bruno noemie "kiss"
- investigate _ bruno+noemie "photographs"
- discover luc bruno+noemie "lies on Luc's desk"
- jealous luc bruno "ought to know better"
- accuse luc noemie "files the papers"

== 6 Best Interests of the Child
The former [spouses](luc+noemie), [who](luc+noemie) swore never to drag [their](luc+noemie) [son](theo) into court, meet in [Pelletier](judge)'s chambers and drag. [Bruno](bruno), it emerges under oath, did two years for breaking a landlord's jaw. [Noémie](noemie) had no idea. [She](noemie) asks [him](bruno) in the corridor whether there is anything else; "A daughter? No," [he](bruno) says, "only the jaw," and sees that [he](bruno) has lost [her](noemie). [Théo](theo) is heard. [He](theo) would like, please, to live with [Ash](ash). The [judge](judge), hiding a smile, adjourns.
- ex luc noemie "former spouses"
- parent luc+noemie theo "son"
- parent! bruno _ "A daughter"
- quarrel luc noemie "drag"#2
- reveal _ bruno "emerges"
- arrest.past _ bruno "two years"
- attack.past bruno _ "breaking"
- discover! noemie bruno "no idea"
+ breakup noemie bruno "lost her"
- move? theo ash "live with Ash"
- happy judge "a smile"

== 7 Hearsay
Out of work, [Ash](ash) is taken on by [Fatou](fatou) as a legman and within a week finds the pale [man](stalker): a former [client](stalker) of [Noémie](noemie)'s, acquitted thanks to [her](noemie), and grateful beyond reason. [He](stalker) rents the flat across from [hers](noemie). [Fatou](fatou) hurries over to warn [her](noemie). Too late. [Noémie](noemie)'s door stands open, a saucepan is still on the boil, and neither [she](noemie) nor the [neighbour](stalker) is anywhere to be found. [Luc](luc), [who](luc) has come to shout about weekends, stops in mid-sentence.
- quit.past ash "Out of work"
- hire ash fatou "taken on"
+ discover ash stalker "finds the pale man"
- advisor.past noemie stalker "client"
- rescue.past noemie stalker "thanks to her"
- love stalker noemie "beyond reason"
- neighbour noemie stalker "across from hers"
- help? fatou noemie "to warn her"
+ abduct stalker noemie "anywhere to be found"

== 8 Duress
[He](stalker) has laid the table for two. In a cabin near [Sainte-Adèle](@steadele), [Noémie](noemie) plays the charmed [guest](noemie), while [her](noemie) [captor](stalker) speaks of a wedding in May. In town the last two [men](bruno+luc) [she](noemie) has kissed share a car: [Luc](luc) knows the roads, [Bruno](bruno) knows the type. When the door gives, [Bruno](bruno) gets the knife in the shoulder and [Luc](luc) gets the [man](stalker) by the throat, and has to be begged by [his](luc) former [wife](noemie) to let go. The police take it from there. [She](noemie) rides in the ambulance. With [Bruno](bruno).
- betray noemie stalker "plays"
- abduct stalker noemie "captor"
- wedding? noemie stalker "a wedding in May"
- kiss.past bruno+luc noemie "has kissed"
+ rescue bruno+luc noemie "the door gives"
- injure bruno stalker "the knife"
- attack luc stalker "by the throat"
- ex luc noemie "former wife"
- arrest _ stalker "take it from there"
- help noemie bruno "rides in the ambulance"

== 9 Disclosure
Tired of voting, [Lowell](lowell) does on [his](lowell) own what blackmail was meant to prevent: [he](lowell) tells [Marguerite](marguer). [She](marguer) hears [him](lowell) out, corrects a date, and has known since the hockey game. What [she](marguer) did not know is that [her](marguer) own [brother](gabriel) traded on it. [She](marguer) moves to a hotel and from there, coolly, opens the books of the firm to the Bar. [Priyanka](priyanka), [whom](priyanka) [Lowell](lowell) now asks to be [his](lowell) [wife](priyanka), laughs until [she](priyanka) sees the ring box. Oh no, [she](priyanka) says. Oh, [Lowell](lowell), no.
- threaten.past gabriel lowell "blackmail"
- reveal lowell marguer "tells Marguerite"
- discover.past marguer lowell+priyanka "has known"
- sibling gabriel marguer "brother"
- discover marguer gabriel "traded on it"
+ breakup marguer lowell "moves to a hotel"
- reveal marguer gabriel+lowell "opens the books"
+ propose lowell priyanka "to be his wife"
- reject priyanka lowell "no"#2

== 10 Contempt
The Bar suspends [Saint-Onge](gabriel), [who](gabriel) goes without saying goodbye to [his](gabriel) [sister](marguer). [Priyanka](priyanka) finds herself, at thirty-four, running what is left, and [her](priyanka) first decision is to have out with [Noémie](noemie) what has stood between [them](noemie+priyanka) since January. "[I](priyanka) hated [you](noemie) for six weeks," [she](priyanka) says, "and missed [you](noemie) for six months." [The two](noemie+priyanka) finish the bottle. [Luc](luc) withdraws the suit. [Bruno](bruno), arm in a sling, teaches [Théo](theo) to whittle; the [boy](theo)'s [mother](noemie), in the doorway, thinks a jaw isn't so much, after all.
- quit gabriel "suspends"
- sibling gabriel marguer "sister"
- hire priyanka "running what is left"
- sad.past priyanka noemie "hated you"
+ reconcile noemie priyanka "finish the bottle"
- advisor bruno theo "teaches"
- parent noemie theo "mother"
- reconcile? bruno noemie "isn't so much"

== 11 Joinder
[Luc](luc) has met [someone](judge): [Judge Pelletier](judge), off the bench since summer, nine years older and a better skater. [Noémie](noemie), [who](noemie) expected to mind, minds. [Bruno](bruno) notices and makes himself scarce. [Lowell](lowell) waits daily with white lilac at [Marguerite](marguer)'s hotel and is daily sent packing by the porter. And [Fatou](fatou)? The [investigator](fatou) has investigated long enough who leaves samosas on [her](fatou) desk; it's [Ash](ash), [who](ash) has been hopelessly gone on the [boss](fatou) since the first stakeout. [She](fatou) eats one. [She](fatou) asks if [Ash](ash) can dance.
+ couple judge luc "has met someone"
- quit.past judge "off the bench"
- jealous noemie judge "minds"
- flee bruno noemie "scarce"
- reject marguer lowell "sent packing"
- discover fatou ash "has investigated long enough"
- gift ash fatou "leaves samosas"
- love ash fatou "hopelessly gone"
- boss fatou ash "boss"
+ date? ash fatou "can dance"

== 12 Closing Argument
The firm, minus two names, moves into a former bakery. [Noémie](noemie) pays the [bailiff](bruno) a visit with a writ: [he](bruno) is summoned to dinner, for life. [He](bruno) asks which clause covers that. [Théo](theo), as clerk, stamps it. [Luc](luc) and the former [judge](judge) send a toaster. [Marguerite](marguer), on [her](marguer) way to [Lisbon](@lisbon) by herself, stops to forgive [her](marguer) [brother](gabriel), but not [Lowell](lowell), and shakes [Priyanka](priyanka)'s hand. At the opening party [Fatou](fatou) is kissed by [Ash](ash) in front of everyone. The phones ring. Nobody minds them.
+ propose noemie bruno "for life"
- gift judge+luc noemie "send a toaster"
- travel marguer "on her way" @lisbon
- reconcile gabriel marguer "forgive"
- reconcile! lowell marguer "not Lowell"
- sibling gabriel marguer "brother"
- reconcile marguer priyanka "shakes Priyanka's hand"
- celebrate _ "opening party"
+ kiss ash fatou "kissed"
