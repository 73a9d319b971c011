%series Clean Break
%lang en
%genre legal drama, a divorce practice in Edinburgh, TV listings
%cast isla     | Isla Drummond; Isla; Drummond | f
%cast callum   | Callum Rennie; Callum; Rennie | m
%cast priya    | Priya Nair; Priya | f
%cast hew      | Hew Drummond; Hew | m
%cast beatrix  | Beatrix Oyelaran; Trixie; Beatrix | f
%cast femi     | Femi Oyelaran; Femi | m
%cast morven   | Morven Rennie; Morven | f
%cast sandy    | Sandy Kerr; Sandy; Kerr | n
%cast lorenzo  | Lorenzo Bassi; Lorenzo | m
%cast judge    | Lady Abercorn | f
%cast plumber  | Gregor Tait; Gregor; Tait | m
%cast fern     | Fern Rennie; Fern | f
%cast baby     | Marjory | f
%cast driver   | - | m
%cast dentist  | - | f
%cast exhus    | - | m

== 1 Irreconcilable
[Isla Drummond](isla) ends marriages for a living. [Her](isla) own goes at breakfast: [Hew](hew), [her](isla) [husband](hew) of nine years, has packed and is off to a [dentist](dentist) in [Perth](@perth). At the office [she](isla) finds a second desk in [her](isla) room. It belongs to [Callum Rennie](callum), [who](callum) stood against [her](isla) in [her](isla) first three cases and won them all, and [whom](callum) senior [partner](beatrix) [Beatrix Oyelaran](beatrix) has just taken on over [Isla](isla)'s head. [The two](callum+isla) are at each other's throats before lunch. [Priya Nair](priya), the [trainee](priya), hides the stapler.
- married hew isla "husband of nine years"
+ breakup hew isla "has packed"
- travel hew dentist "is off" @perth
- enemy.past callum isla "stood against her"
+ hire callum beatrix "taken on"
- colleague callum isla "second desk"
- boss beatrix isla "senior partner"
- quarrel callum isla "at each other's throats"

== 2 Custody of the Dog
A [plumber](plumber) wants half a spaniel. [Callum](callum) acts for [him](plumber), [Isla](isla) for the other side, and sheriff [Lady Abercorn](judge) for nobody but the spaniel. [Priya](priya), [who](priya) had a crush on [Callum](callum) when [he](callum) lectured [her](priya) year on contract, still blushes when [he](callum) borrows a pen. [He](callum) doesn't notice. [He](callum) has eyes for one [person](isla) only, and [she](isla) has just called [him](callum) an ambulance chaser in open court. At home [his](callum) [sister](morven) [Morven](morven), with [whom](morven) [he](callum) has shared a flat since [her](morven) [husband](exhus) walked out on [her](morven), guesses at once.
- advisor callum plumber "acts for him"
- love.past priya callum "had a crush"
- advisor.past callum priya "lectured"
+ love callum isla "eyes for one person"
- accuse isla callum "ambulance chaser"
- sibling callum morven "sister"
- housemate callum morven "shared a flat"
- breakup.past exhus morven "walked out on her"
- discover morven callum "guesses at once"

== 3 Without Prejudice
[Beatrix](beatrix)'s [boy](femi) [Femi](femi) comes home from [Lagos](@lagos) after two years with nothing to show but a tan. [His](femi) [mother](beatrix) puts [him](femi) in the post room, where [Priya](priya) shows [him](femi) the franking machine and, by Thursday, the roof. [She](priya) tells [him](femi) about [her](priya) old weakness for the [lecturer](callum). [He](femi) tells [her](priya) that [he](femi) was to have been married in May and got cold feet at the airport. [Isla](isla), alone with a bottle, rings [Hew](hew) to say that [she](isla) forgives [him](hew). The [dentist](dentist) picks up.
- parent beatrix femi "boy"
+ return femi "comes home" @lagos
- hire femi beatrix "puts him in"
- help priya femi "shows him"
- flirt femi priya "the roof"
- reveal priya femi "tells him"
- love.past priya callum "old weakness"
- reveal femi priya "He tells her"
- engaged.past _ femi "to have been married"
- breakup.past femi _ "cold feet"
- sad isla "alone with a bottle"
- reconcile? hew isla "forgives him"

== 4 Terms
[Hew](hew) wants the house. [Isla](isla) wants [Callum](callum). As counsel, that is. [Callum](callum) accepts. [Trixie](beatrix) disapproves. [Morven](morven) meets the [plumber](plumber). [He](plumber) fixes [her](morven) sink. [She](morven) fixes [him](plumber) supper. The spaniel gets both. [Femi](femi) takes [Priya](priya) to see a film about whales. [They](femi+priya) see very little of the whales. [Sandy Kerr](sandy) watches [them](femi+priya) from row nine. [Sandy](sandy) is the firm's [bookkeeper](sandy), and nobody likes [Sandy](sandy). A quiet word with [Beatrix](beatrix) follows on Monday. Must it be the post room, asks [Beatrix](beatrix), and must it be [Femi](femi)?
- divorce? hew isla "wants the house"
+ advisor.start callum isla "accepts"
- meet morven plumber "meets the plumber"
- help plumber morven "fixes her sink"
- invite morven plumber "supper"
+ date femi priya "see a film"
- kiss femi priya "very little"
- discover sandy femi+priya "watches them"
- reveal sandy beatrix "A quiet word"

== 5 The Other Side of the Table
[Hew](hew)'s new [lawyer](lorenzo) is a [Milanese](lorenzo) with cufflinks: [Lorenzo Bassi](lorenzo), [who](lorenzo) was once, for eleven months and a honeymoon, the [husband](lorenzo) of [Beatrix](beatrix). [He](lorenzo) kisses [her](beatrix) hand; [she](beatrix) wipes it. In the negotiations [he](lorenzo) produces photographs of [Isla](isla) on the steps with [Callum](callum), [who](callum) is tying [her](isla) scarf, and hints at adultery. It's a bluff, and [Callum](callum) calls it. But in the lift, when all is won, [Isla](isla) turns [her](isla) face up to [her](isla) [lawyer](callum)'s, and this time there is nobody to photograph [them](callum+isla).
- advisor lorenzo hew "new lawyer"
- married.past beatrix lorenzo "husband of Beatrix"
- ex beatrix lorenzo "once"
- reject beatrix lorenzo "wipes it"
- accuse lorenzo callum+isla "hints at adultery"
- cheat! isla hew "a bluff"
- find isla "all is won"
+ kiss callum isla "turns her face up"
- advisor callum isla "lawyer's"

== 6 Conflict of Interest
What happened in the lift must not happen again, rules [Isla](isla), since a solicitor who sleeps with his client can be struck off. It happens again on Tuesday, at [his](callum) place. [Morven](morven), coming in with the [plumber](plumber), finds [her](morven) [brother](callum) behind the shower curtain, and swears on the spaniel's life to keep mum. The [man](plumber) with the spanner, [who](plumber) has sworn nothing, mentions it to a neighbour. [Beatrix](beatrix), meanwhile, dines with [Lorenzo](lorenzo) to discuss a date for signing. [They](beatrix+lorenzo) discuss 1998 instead, and part at two in the morning on the best of terms.
- reject isla callum "must not"
+ sex callum isla "happens again on Tuesday"
- discover morven callum "behind the shower curtain"
- sibling callum morven "brother"
- reveal! morven "keep mum"
- reveal plumber _ "mentions it"
- date beatrix lorenzo "dines"
+ reconcile beatrix lorenzo "the best of terms"

== 7 Anonymous
A letter without a signature reaches the Law Society: [Callum Rennie](callum) is in bed with a [client](isla). [He](callum) denies it, badly. Suspended until the hearing, [he](callum) suspects [Femi](femi), [who](femi) franks the post, and takes [him](femi) by the collar in front of the whole office. [Priya](priya) steps between the two [men](callum+femi). "Not [him](femi)," [she](priya) says, "[he](femi) can't even spell [your](callum) name." [She](priya) has recognised the typewriter: there is one machine in the building that drops its e's, and the [person](sandy) [who](sandy) owns it has gone home with a headache.
+ accuse _ callum "A letter"
- affair callum isla "in bed with"
- betray callum _ "denies it"
- quit? callum "Suspended"
- accuse callum femi "suspects"
- attack callum femi "takes him by the collar"
- help priya femi "steps between"
+ discover priya sandy "recognised the typewriter"
- ill sandy "a headache"

== 8 Gregor
The [plumber](plumber) has a name. It is [Gregor Tait](plumber). [Gregor](plumber) goes down on one knee under the sink. [Morven](morven) takes [him](plumber). [She](morven) rings [Fern](fern) to tell [her](fern). [Fern](fern) is [Morven](morven)'s [daughter](fern), and [Fern](fern) hangs up. [Sandy](sandy) returns to work with a cake. Nobody eats it. [Priya](priya) asks [Sandy](sandy) why. [Sandy](sandy) has worshipped [Isla](isla) for six years. [Isla](isla) never once asked [Sandy](sandy) to lunch. [Priya](priya) almost pities the [culprit](sandy). Then [she](priya) tells [Isla](isla) everything. [Isla](isla) asks [Sandy](sandy) to lunch.
+ propose plumber morven "on one knee"
- engaged.start morven plumber "takes him"
- reveal morven fern "tell her"
- parent morven fern "daughter"
- sad fern morven "hangs up"
- return sandy "returns to work"
- love sandy isla "worshipped"
- invite! isla sandy "never once asked"
+ reveal sandy priya "asks Sandy why"
- reveal priya isla "tells Isla everything"
- invite isla sandy "asks Sandy to lunch"

== 9 The Hearing
Before [Lady Abercorn](judge), in the chair for the Society, [Sandy](sandy) takes it all back. [She](judge) does not believe a word, and says so; but the only [witness](sandy) to the facts, a [bookkeeper](sandy), now swears that there were none, and so [Rennie](callum) walks out with a warning. [Isla](isla)'s decree comes through the same afternoon. [She](isla) is free, [he](callum) is cleared, and neither of [them](callum+isla), it turns out, has the least idea what to say. [He](callum) suggests a drink. [She](isla) suggests that [they](callum+isla) give it a month. Across the road [Femi](femi) and [Priya](priya) look at rings through a window, for a laugh. [He](femi) isn't laughing.
- help sandy callum "takes it all back"
- betray sandy judge "swears"
+ find callum "a warning"
+ divorce hew isla "decree"
- invite callum isla "suggests a drink"
- reject isla callum "give it a month"
- engaged? femi priya "rings"
- love femi priya "isn't laughing"

== 10 A Month
[Hew](hew), [whom](hew) the [dentist](dentist) has thrown over for a younger set of teeth, stands in the rain at the house that isn't [his](hew), and [Isla](isla), being sorry for [him](hew), makes up the sofa. [Callum](callum), arriving on the thirtieth day with flowers, is let in by [her](isla) [ex](hew) in [her](isla) dressing gown. [He](callum) leaves the flowers and [Edinburgh](@edinburgh). Before [she](isla) can set things straight, [her](isla) [rival](callum) of old has taken a post with [Lorenzo](lorenzo) in [Milan](@milan), and [his](callum) [sister](morven) won't give [her](isla) the number. "[You](isla) had thirty days," says [Morven](morven).
- breakup dentist hew "thrown over"
- help isla hew "makes up the sofa"
- travel callum "arriving"
- ex hew isla "her ex"
- jealous callum hew "leaves the flowers"
+ move callum "taken a post" @milan
- hire callum lorenzo "taken a post"
- enemy.past callum isla "rival of old"
- sibling callum morven "sister"
- reject morven isla "won't give"

== 11 Notice of Intention
Three things come to light on one sick leave. [Isla](isla)'s stomach bug has a heartbeat. [Beatrix](beatrix), [who](beatrix) drives [her](isla) to the scan, has said yes for the second time to a [man](lorenzo) [she](beatrix) once sued for the teaspoons. And [Hew](hew), still on the sofa, has read the letter from the clinic and offers to raise the [child](baby) as [his](hew) own. [He](hew) means it kindly. The [mother-to-be](isla) gives [her](isla) [lodger](hew) a week to clear out. [Fern](fern), back from [Leeds](@leeds) for the wedding, looks the [plumber](plumber) up and down, and is won over by the dog.
- ill isla "sick leave"
+ pregnant isla callum "a heartbeat"
- help beatrix isla "drives her"
- engaged beatrix lorenzo "said yes"
- divorce.past beatrix lorenzo "once sued"
- discover hew isla "has read the letter"
- parent? hew baby "as his own"
- housemate hew isla "lodger"
- reject isla hew "clear out"
- return fern "back from Leeds"
- wedding? morven plumber "the wedding"
- reconcile fern morven "won over"

== 12 Joint Minute
Double booking at the registry: [Morven](morven) and [Gregor](plumber) at noon, [Trixie](beatrix) and [her](beatrix) [Milanese](lorenzo) at half past. [The latter](beatrix+lorenzo) have flown in with a best [man](callum) [who](callum) was told only that the food would be good. [He](callum) sees [Isla](isla) across two bouquets, and then [he](callum) sees more of [her](isla) than there used to be. [She](isla) counts weeks on [her](isla) fingers for [him](callum). In the taxi [driver](driver)'s opinion it can't wait for the speeches, and it doesn't: [Marjory](baby) comes into the world on the Mound, with [Priya](priya) holding the coat and [her](priya) [fiancé](femi) holding the spaniel. [Sandy](sandy) faints.
+ wedding morven plumber "Double booking"
+ wedding beatrix lorenzo "Double booking"
- advisor callum lorenzo "best man"
- return callum "flown in"
- reveal isla callum "counts weeks"
+ birth isla baby "comes into the world"
- help priya isla "holding the coat"
- engaged femi priya "fiancé"
- ill sandy "faints"
