%series Ferry Radio
%lang en
%genre audio soap among the men of a ferry crew and a harbour choir in Norway, podcast episode descriptions
%cast torvald | Torvald Aune; Torvald; Aune | m
%cast sindre  | Sindre Aune; Sindre | m
%cast abel    | Abel Mekonnen; Abel | m
%cast haakon  | Håkon Lie; Håkon; Lie | m
%cast frode   | Frode | m
%cast pastor  | Pastor Wiig; Wiig | m
%cast liv     | Liv Aune; Liv | f
%cast marit   | Marit Lie; Marit | f
%cast saba    | Saba Mekonnen; Saba | f
%cast german  | Jochen | m
%cast choir   | the Low Tide Choir | g
%cast baby    | Ola | m
%cast doctor  | Dr. Grøn; Grøn | f
%cast boy     | Emil | m
%cast mother  | - | f
%cast father  | - | m

== 1 Departure 6.10
[Torvald Aune](torvald), [skipper](torvald) of the island ferry, has not spoken to [his](torvald) [brother](sindre) [Sindre](sindre), the [mate](sindre), since [their](sindre+torvald) late [father](father)'s will; [they](sindre+torvald) communicate by whistle. The new [engineer](abel), an [Eritrean](abel) named [Abel Mekonnen](abel), takes it for a custom of the country. [He](abel) has come with [his](abel) [wife](saba), [Saba](saba), and moves into the flat over the choir room, where [Håkon Lie](haakon), the ticket [man](haakon), is at that moment being shown out for good by [Marit](marit). [They](haakon+marit) were married for nineteen years. [Håkon](haakon) sits down on a bollard. The [engineer](abel) brings [him](haakon) coffee.
- sibling sindre torvald "brother"
- quarrel.past sindre torvald "not spoken to"
- parent father sindre+torvald "father"
- die.past father "late father"
- colleague sindre torvald "mate"
+ hire abel "new engineer"
- married abel saba "wife"
- move abel+saba "moves into"
+ breakup marit haakon "shown out for good"
- married.past haakon marit "nineteen years"
- help abel haakon "brings him coffee"

== 2 Second Tenor
[Pastor Wiig](pastor) conducts [the Low Tide Choir](choir), eleven men and a stove. The [newcomer](abel) turns out to have a bass that rattles the panes, which costs [Frode](frode), the [baker](frode), the solo. It is a black week for the [baker](frode): [Liv](liv), the [skipper](torvald)'s [wife](liv), [whom](liv) [he](frode) has been seeing on Tuesdays while [her](liv) [husband](torvald) is at sea, has changed [her](liv) Tuesdays. [He](frode) follows [her](liv) to the boathouse. There [he](frode) sees [her](liv) laughing with the [mate](sindre). So it is the [brother](sindre) now, [he](frode) thinks, and [he](frode) is mistaken: it is the [brother](sindre)'s boat that [she](liv) wants to buy.
- boss pastor choir "conducts"
- find abel choir "costs Frode"
- sibling sindre torvald "brother"
- lose frode "costs Frode"
- married liv torvald "wife"
+ affair frode liv "seeing on Tuesdays"
- cheat liv torvald "seeing on Tuesdays"
- breakup liv frode "changed her Tuesdays"
- investigate frode liv "follows"
- jealous frode sindre "the brother now"
- affair! liv sindre "he is mistaken"

== 3 A Word in the Skipper's Ear
The [baker](frode) tells the [skipper](torvald) about the boathouse. [He](frode) leaves out the Tuesdays. That evening one [brother](torvald) waits for the [other](sindre) on the car deck, and the passengers of the 18.40 watch two grown [men](sindre+torvald) knock each other into a hatchback. [Abel](abel) gets between [them](sindre+torvald) and loses a tooth. [He](abel) is driven to [Dr. Grøn](doctor), [who](doctor) is unmarried and does not charge [him](abel); [Saba](saba), holding [his](abel) hand, notes both facts. [Liv](liv), told what [she](liv) is supposed to have done, asks [her](liv) [husband](torvald) who told [him](torvald). Then [she](liv) laughs until [she](liv) has to sit down on the flour.
- accuse frode liv+sindre "about the boathouse"
+ betray frode torvald "leaves out"
- sibling sindre torvald "brother"
+ attack sindre torvald "knock each other"
- help abel sindre+torvald "gets between"
- injure abel "loses a tooth"
- treat abel doctor "does not charge"
- jealous saba doctor "notes both facts"
- married liv torvald "husband"
- discover liv frode "laughs until"

== 4 Low Water
[Håkon](haakon) sleeps in the choir room. [Marit](marit) sees a [German](german). The [German](german) is called [Jochen](german) and has a caravan. [Håkon](haakon) meets [Jochen](german) at the pump. [They](german+haakon) like each other. [Håkon](haakon) lends [Jochen](german) a hose. [Marit](marit) is annoyed. [Liv](liv) confesses the Tuesdays to [Torvald](torvald). [Torvald](torvald) whistles once, and low. [Sindre](sindre) knows what it means. [Sindre](sindre) comes.
- date german marit "sees"
- meet german haakon "meets"
- friend.start german haakon "like each other"
- help haakon german "lends"
- sad marit "annoyed"
+ reveal liv torvald "confesses"
- cheat.past liv torvald "the Tuesdays"
- sad torvald "whistles once"
+ reconcile sindre torvald "comes"

== 5 Bread
The betrayed [man](torvald) does not hit the [baker](frode). [He](torvald) buys all [his](frode) loaves, every morning for a week, and feeds them to the gulls, so that nobody on the island can have any and everybody asks why. On the Saturday [Frode](frode) closes the shop and takes the bus to the [doctor](doctor), to ask for something that will make [him](frode) sleep. [Grøn](doctor) gives [him](frode) soup. [She](doctor) has been lonely, too; there is a sofa, there is a second helping. The bus goes back without [him](frode). Meanwhile [Liv](liv) has moved in with [her](liv) own [mother-in-law](mother), [who](mother) has taken [her](liv) side.
- cheat.past liv torvald "betrayed man"
- attack! torvald frode "does not hit"
- sad frode "make him sleep"
- help doctor frode "soup"
- sad doctor "lonely"
+ sex doctor frode "goes back without him"
+ move liv mother "moved in with"
- kin liv mother "mother-in-law"
- help mother liv "taken her side"

== 6 Abel's Rest Day
[Saba](saba) is expecting, and the [engineer](abel) has told the engine, the [pastor](pastor) and the gulls, in that order. The ticket [man](haakon) is to be godfather. When the pains begin in the sixth month, it is the [skipper](torvald) [who](torvald) casts off without passengers, the [mate](sindre) [who](sindre) keeps the lights, and the divorced ticket [man](haakon) [who](haakon) holds the [woman](saba)'s head in [his](haakon) lap across nine miles of bad water, singing second tenor. The [child](baby) is saved. Its [father](abel), [who](abel) could do nothing but listen to [his](abel) pistons, embraces three men in turn and weeps on the [last](pastor), [who](pastor) happens to be the [pastor](pastor).
+ pregnant saba abel "expecting"
- reveal abel pastor "has told"
- ill saba "pains"
- help sindre+torvald saba "casts off"
- divorce.past haakon marit "divorced"
- help haakon saba "holds the woman's head"
+ rescue haakon+sindre+torvald saba "is saved"
- parent abel baby "father"
- happy abel "embraces"

== 7 The Two Sopranos
[Marit](marit) and [Liv](liv) demand to be let into the choir. Six of the men are for it, five against; [Håkon](haakon), [who](haakon) could break the tie, has one former [wife](marit) at the door and one good [friend](german) outside it in a caravan. [He](haakon) votes yes. The [German](german) kisses [him](haakon) on both cheeks and [Marit](marit) on the mouth. It is too much for the ticket [man](haakon) after all; [he](haakon) asks to be excused and is found by the [mate](sindre) on the slipway, up to the knees in the fjord. The [mate](sindre), a [bachelor](sindre) of fifty, says that [he](sindre) has stood there himself, on account of the very same [woman](marit).
- quarrel choir liv+marit "demand"
- ex haakon marit "former wife"
- friend german haakon "good friend"
- help haakon liv+marit "votes yes"
+ kiss german marit "on the mouth"
- sad haakon "too much"
- find sindre haakon "is found by"
+ love.past sindre marit "the very same woman"
- reveal sindre haakon "says that"

== 8 Engaged Tone
[Jochen](german) asks [Marit](marit) to come to Lübeck as [his](german) wife. [She](marit) says that [she](marit) will think; [she](marit) thinks aloud, in the shop, and so the [mate](sindre) hears it over the coffee. For thirty years [he](sindre) has kept quiet about [her](marit), first for [his](sindre) best [friend](haakon)'s sake and then out of habit. [He](sindre) writes to [her](marit) at last. [His](sindre) [brother](torvald), [who](torvald) carries the mail, guesses, steams the envelope open and corrects the spelling. The letter comes back the same day with one word in the margin. [Håkon](haakon), sorting the tickets, sees the hand, recognises it and goes quite still.
+ propose german marit "as his wife"
- discover sindre german+marit "hears it"
- love sindre marit "about her"
- reveal! sindre marit "kept quiet"
- friend haakon sindre "best friend"
+ confess sindre marit "writes to her"
- sibling sindre torvald "brother"
- discover torvald sindre "guesses"
- help torvald sindre "corrects the spelling"
- discover haakon marit+sindre "recognises"

== 9 Five Short Crossings
[Håkon](haakon) hits nobody. [Håkon](haakon) asks [Sindre](sindre) if it is true. [Sindre](sindre) says it is. The word in the margin was *Tuesday*. [Marit](marit) turns down [Jochen](german). [Jochen](german) leaves [Håkon](haakon) the hose. [Frode](frode) opens the shop. [Dr. Grøn](doctor) stands behind the counter with [Frode](frode). [Saba](saba) gives birth to [Ola](baby) on dry land. [Abel](abel) sings.
- attack! haakon sindre "hits nobody"
- reveal sindre haakon "says it is"
- invite marit sindre "Tuesday"
+ reject marit german "turns down"
- gift german haakon "hose"
+ couple doctor frode "behind the counter"
+ birth saba baby "gives birth"
- happy abel "sings"

== 10 Fog
The ferry runs aground with forty aboard and the [brothers](sindre+torvald), each at his own end of the bridge, both claim to have been steering. The inquiry can make nothing of it. The truth is that [Emil](boy), the [deckhand](boy), [Liv](liv)'s [boy](boy) from before [her](liv) marriage, had the wheel for a dare; [his](boy) [stepfather](torvald) and [his](boy) [step-uncle](sindre), [who](sindre+torvald) cannot agree on the price of rope, have agreed on this without so much as a whistle. [His](boy) [mother](liv) finds out from the [lad](boy). [She](liv) walks the length of the quay to the [man](torvald) [she](liv) left, or [who](torvald) left [her](liv), nobody remembers, and takes [his](torvald) cap off to look at [him](torvald).
- sibling sindre torvald "brothers"
- betray sindre+torvald _ "both claim"
- parent liv boy "Liv's boy"
- kin boy torvald "stepfather"
- kin boy sindre "step-uncle"
+ help sindre+torvald boy "have agreed on this"
- reveal boy liv "finds out"
- breakup.past liv torvald "left"
+ reconcile liv torvald "takes his cap off"

== 11 The Pastor's Turn
[Wiig](pastor) has baptised, married and buried the whole choir and has never been asked how [he](pastor) is. It is little [Ola](baby)'s christening at which [he](pastor) loses [his](pastor) voice in the middle of a sentence. The [engineer](abel) takes [him](pastor) out for air. There, to a [man](abel) [he](pastor) has known for a year, the [clergyman](pastor) says that [he](pastor) has loved the ticket [seller](haakon) since the last century and would be obliged if it went no further. It goes no further. But [Abel](abel), [whose](abel) rest days are long, begins to send the [godfather](haakon) across to the vicarage with things that need signing.
- celebrate _ baby "christening"
- ill pastor "loses his voice"
- help abel pastor "takes him out"
+ reveal pastor abel "says that"
+ love pastor haakon "loved"
- reveal! abel _ "no further"
- help abel haakon+pastor "begins to send"

== 12 Arrival 18.55
At midsummer [the Low Tide Choir](choir) sings from the car deck, sopranos and all. The [mate](sindre) has a ring in [his](sindre) pocket and [Marit](marit) knows it; the [baker](frode) and [his](frode) [doctor](doctor) quarrel sweetly over the crumbs; the [skipper](torvald) dances with the [wife](liv) [he](torvald) had thought lost. On the vicarage steps two [men](haakon+pastor) of sixty sit a hand's breadth apart with a stack of unsigned papers. "[Saba](saba) tells [me](pastor) [you](haakon) have a bad heart," says the [elder](pastor). "On and off," says the [godfather](haakon), and moves up. Out in the bay, as nobody is at the wheel, the ferry gives one long whistle.
- create choir "sings"
+ propose? sindre marit "ring in his pocket"
- couple doctor frode "his doctor"
- quarrel doctor frode "quarrel sweetly"
- married liv torvald "the wife"
- ill haakon "bad heart"
- reveal saba pastor "tells me"
- flirt haakon pastor "moves up"
