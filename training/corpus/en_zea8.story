%series The Corran Boat
%lang en
%genre Scottish island soap about a ferry crew, weekly recap log
%cast mor | Morag Tulloch; Morag; the Skipper | f
%cast ewan | Ewan Tulloch; Ewan | m
%cast isla | Isla Tulloch; Isla | f
%cast rab | Rab Gunn; Rab; Gunn | m
%cast sen | Senga Gunn; Senga | f
%cast hami | Hamish Orr; Hamish; Orr | m
%cast lach | Lachlan Orr; Lachlan | m
%cast nae | Dr Naeem Shafiq; Naeem; Dr Shafiq | m
%cast fair | Reverend Fairlie; Fairlie | f
%cast kir | Kirsty | f
%cast bain | Sergeant Bain; Bain | m
%cast dog | Bosun | n
%cast relief | - | m
%cast sis | - | f
%cast deck | Calum | m

== 1
Monday: [Morag Tulloch](mor), first woman to skipper the Corran boat, is informed by head office that [her](mor) crew is to be halved. [Rab Gunn](rab), [her](mor) chief [engineer](rab) and oldest [pal](rab), offers to go; [she](mor) tells [him](rab) to stow it. Tuesday: a [girl](kir) of fifteen or so turns up in the life-jacket locker and bites [Calum](deck), the [deckhand](deck). Wednesday: while [he](nae) is bandaging [Calum](deck)'s thumb, [Dr Shafiq](nae) sees the marks on the [stowaway](kir)'s wrists. Thursday: [Morag](mor)'s [husband](ewan) [Ewan](ewan) still isn't home.
- colleague mor rab "chief engineer"
- friend mor rab "oldest pal"
- quit? rab "offers to go"
- reject mor rab "stow it"
- find deck kir "turns up"
- attack kir deck "bites"
- treat deck nae "bandaging"
+ discover nae kir "sees the marks"
- married ewan mor "husband"
- return! ewan "isn't home"

== 2
The [Skipper](mor) puts the [girl](kir) in [Isla](isla)'s old bunk and doesn't ring the police. [Isla](isla), [her](mor) [eldest](isla), is down for a Hogmanay wedding with [Lachlan Orr](lach), [whose](lach) [father](hami) [Hamish](hami) owns the hotel, the coal yard and most of the council. [Ewan](ewan) is run to earth in a caravan at [Oban](@oban); [Rab](rab)'s [wife](sen) [Senga](sen) answers the door in [his](ewan) jumper. [Calum](deck), [who](deck) saw it, tells the whole mess room. [Gunn](rab) is on shift.
- help mor kir "old bunk"
- parent mor isla "eldest"
- wedding? isla lach "wedding"
- parent hami lach "father"
- find _ ewan "run to earth"
+ affair ewan sen "in his jumper"
- married rab sen "wife"
- reveal deck _ "tells the whole mess room"

== 3
The [runaway](kir) gives [her](kir) name as [Kirsty](kir) and sleeps for two days. [Sergeant Bain](bain) comes aboard with a leaflet: a [Kirsty](kir) of that description is sought over four hundred pounds missing from the till of the Orr Arms, where [she](kir) washed dishes for [her](kir) keep. [Rab](rab) mends a winch all night, whistling; somebody has told [him](rab), then. The [Skipper](mor) hands [him](rab) spanners until the sun comes up, and [neither](mor+rab) mentions a spouse.
- reveal kir "gives her name"
- steal? kir hami "missing"
+ investigate bain kir "leaflet"
- boss.past hami kir "washed dishes"
- discover rab sen "somebody has told him"
+ help mor rab "hands him spanners"

== 4
[Hamish Orr](hami) assures everybody at the pier that [he](hami) loved that lassie like [his](hami) own. [Isla](isla) watches [him](hami) say it and finds [she](isla) can't finish [her](isla) roll. On the car deck, in a force nine, [Gunn](rab) takes the caravan keys from [Ewan](ewan)'s hand and drops them into the [Sound](@sound). [He](rab) has never lifted a fist to any man and doesn't now. [Ewan](ewan) tells [Morag](mor) that [he](ewan) is not coming back; [she](mor) charges [him](ewan) the full foot-passenger fare.
- reveal hami _ "assures"
- love? hami kir "loved"
- sad isla "can't finish"
- threaten rab ewan "takes the caravan keys"
- attack! rab ewan "never lifted a fist"
+ breakup ewan mor "not coming back"

== 5
[Kirsty](kir) shows [Naeem](nae) what is under [her](kir) sleeves and says who did it. [He](nae) drives to the manse, [Reverend Fairlie](fair) drives to the sheriff, and by Friday there is an order: no [Orr](hami) within a mile. [Lachlan](lach) takes [his](lach) [father](hami)'s part and calls [Isla](isla)'s [mother](mor) a kidnapper. "Then [I](isla)'m the [daughter](isla) of one," says [Isla](isla), and works the engagement ring off with washing-up liquid.
+ reveal kir nae "shows"
- attack.past hami kir "who did it"
- travel nae "drives"
- help fair kir "sheriff"
- parent hami lach "father"
- accuse lach mor "kidnapper"
- parent mor isla "mother"
+ engaged.end isla lach "ring off"

== 6
The halving arrives by post. [Morag](mor) reads the list aloud, comes to [Calum](deck), comes to [Rab](rab), then puts [her](mor) own name in its place and leaves the bridge to a relief [captain](relief) from [Gourock](@gourock) [who](relief) is sick over the chart. Marooned by fog with forty sheep aboard, [he](relief) radios for help; [Tulloch](mor) brings the boat home by ear from a rowing boat, with [Bosun](dog) the collie barking at the rocks. Head office thinks again. It doesn't say sorry.
- reveal mor "reads"
- quit? deck+rab _ "list"
+ quit mor _ "leaves the bridge"
- ill relief "sick"
- rescue mor relief "brings the boat home"
+ hire mor _ "thinks again"

== 7
Back on [her](mor) bridge, the [Skipper](mor) is brought a casserole by [Dr Shafiq](nae), then a second one, before it dawns on [her](mor) that no doctor is that worried about iron. [Senga](sen), left in [Oban](@oban) with [Ewan](ewan)'s washing, comes over on the last sailing, stands in front of [Rab](rab) and can't get past the word "I". [He](rab) makes up the couch. [Kirsty](kir) goes to the school in [Calum](deck)'s [sister](sis)'s blazer and breaks a record at javelin.
- return mor "Back on her bridge"
- gift nae mor "a casserole"
+ love nae mor "that worried"
- return sen "comes over"
+ reconcile? rab sen "makes up the couch"
- sibling deck sis "sister's"
- find kir "breaks a record"

== 8
Hogmanay, without a wedding. [Ewan](ewan), drunk at the ceilidh, asks [Morag](mor) for the first waltz, and on being refused asks [Naeem](nae) outside. The [doctor](nae) gives away four stone and still has to be pulled off. [Lachlan](lach) has been going through the hotel books, looking for the stolen four hundred, and finds them: entered under "fishing", in [his](lach) [father](hami)'s own hand, the night before [Kirsty](kir) ran.
- celebrate _ "Hogmanay"
- wedding! isla lach "without a wedding"
- date? ewan mor "waltz"
- reject mor ewan "refused"
+ quarrel ewan nae "asks Naeem outside"
- investigate lach _ "going through"
+ discover lach hami "finds them"
- parent hami lach "father"
- steal! kir hami "stolen four hundred"
- flee.past kir "ran"

== 9
[Lachlan](lach) takes the ledger to [Bain](bain). [Orr](hami) is charged, bailed, and cut dead by the whole pier; someone paints JUDAS on the coal lorry, though nobody can say which [Orr](hami) it was meant for. That night the hotel [owner](hami) goes up to the loft with a shotgun, and is talked down, over the course of five hours, by [Fairlie](fair), [who](fair) can't abide [him](hami). [Isla](isla) leaves a bag of chips at [Lachlan](lach)'s door and rings the bell and runs.
- reveal lach bain "ledger"
+ accuse _ hami "charged"
- reject _ hami "cut dead"
- die? hami "shotgun"
+ rescue fair hami "talked down"
- enemy fair hami "can't abide"
- gift isla lach "bag of chips"

== 10
[Senga](sen) finds a lump and tells only [Morag](mor), of all the women on earth. The [wife](mor) that was goes with the [wife](sen) that is to the clinic in [Glasgow](@glasgow), [both](mor+sen) swearing the whole way there and laughing on the train back: benign. [Rab](rab), [who](rab) has been told that [they](mor+sen) were at a sale, carries [their](mor+sen) empty shopping bags up the slip without a question, and that night the couch stays folded.
+ ill? sen "lump"
- reveal sen mor "tells only"
- help mor sen "goes with"
- travel mor+sen "goes with" @glasgow
- married rab sen "wife"#2
- happy mor+sen "laughing"
- ill! sen "benign"
- help rab mor+sen "carries"
+ reconcile rab sen "couch stays folded"

== 11
Storm of the century. The lights go out at noon; [Calum](deck) is swept off the stern door. [Lachlan](lach), a [passenger](lach) with a box of [Isla](isla)'s things on [his](lach) lap, ties a rope round [his](lach) waist and goes in after [him](deck). [Kirsty](kir) throws the line, sixty metres and dead straight. When all [three](deck+kir+lach) are in blankets [Isla](isla) hits [Lachlan](lach) with the box and then holds on to [him](lach) so hard that [Dr Shafiq](nae) has to treat a rib.
- injure deck "swept off"
+ rescue kir+lach deck "goes in after him"
- attack isla lach "hits"
+ reconcile isla lach "holds on"
- treat lach nae "treat a rib"
- injure lach isla "rib"

== 12
[Orr](hami) pleads guilty and gets six years. [Ewan](ewan) signs the divorce papers on the ramp, with a gull for a witness, and sails for the rigs. The hotel goes to [Kirsty](kir)'s kitchen brigade under a cooperative; at the opening [she](kir) makes a speech consisting of [her](kir) new surname, which is [Tulloch](kir). [Naeem](nae) brings casserole number thirty, and a suitcase. The [Skipper](mor) pipes [him](nae) aboard.
- reveal hami "pleads guilty"
+ arrest _ hami "six years"
- divorce ewan mor "divorce papers"
- travel ewan "sails"
- find kir "goes to"
- parent.start mor kir "new surname"
+ move nae mor "pipes him aboard"
