%series Tether Station
%lang en
%genre space opera: a toll station at the edge of charted space, recap log
%cast solveig | Commander Solveig Drax; Solveig Drax; Solveig; Drax | f
%cast ikenna | Ikenna Obi; Ikenna; Obi | m
%cast zuzana | Zuzana; Zuza | f
%cast patch | Patch | n
%cast thorne | Admiral Thorne; Thorne | m
%cast vesper | Vesper Lyle; Vesper; Lyle | f
%cast quor | Quor | n
%cast mateus | Mateus Drax; Mateus | m
%cast juno | Dr Junaid; Junaid | m
%cast raider | the Red Widow; the Widow; Sabine Orlo | f
%cast orlo | Captain Orlo; Orlo | m
%cast gunner | - | f
%cast egg | Small Quor | n
%cast ensign | - | m
%cast choir | Chorus | g

== 1 Toll
Nobody passes the rift without paying [Commander Solveig Drax](solveig), and today nobody can. A freighter hangs in the lane with its crew asleep and its engines singing. [Ikenna Obi](ikenna), the station's [engineer](ikenna), crosses over on a cable with [Patch](patch), a salvage [robot](patch) [he](ikenna) rebuilt from three wrecks. In the hold lies a [girl](zuzana) of eight, wide awake, [who](zuzana) calls [him](ikenna) by name. [She](zuzana) will not let go of [his](ikenna) glove. Back aboard, [Dr Junaid](juno) finds nothing wrong with [her](zuzana) but a second heartbeat, and [Solveig](solveig), [who](solveig) buried a child once, will not enter the room.
- travel ikenna+patch "crosses over"
- create.past ikenna patch "rebuilt"
+ find ikenna zuzana "In the hold"
- treat zuzana juno "finds nothing wrong"
+ discover juno zuzana "second heartbeat"
- die.past _ "buried"
- parent.past solveig _ "buried a child"
- sad solveig "will not enter"

== 2 The Inspector
An admiralty cutter docks, bringing paperwork and [Vesper Lyle](vesper), [who](vesper) has been told to close the station. [She](vesper) and the [commander](solveig) were cabin mates at the academy, until [Solveig](solveig) married the [boy](mateus) [they](solveig+vesper) had both been writing to. [Mateus](mateus) left [her](solveig) for a deep-range survey eleven years ago and has not been heard from since. Over recycled gin the two [officers](solveig+vesper) circle the name like a mine. [Zuzana](zuzana), as the [girl](zuzana) turns out to be called, draws the [inspector](vesper) a picture of a bearded [man](mateus) in ice. [Vesper](vesper) recognises the ear.
- travel vesper "docks"
- housemate.past solveig vesper "cabin mates"
- wedding.past mateus solveig "married"
- love.past solveig+vesper mateus "both been writing to"
- breakup.past mateus solveig "left her"
- return! mateus "not been heard"
- gift zuzana vesper "draws"
+ discover vesper mateus "recognises the ear"

== 3 Quor Lays an Egg
[Quor](quor), [ambassador](quor) of a people without pronouns for the single person, has been brooding in the hydroponics bay. When the egg cracks ahead of season, it is [Patch](patch) [who](patch) holds the lamp, and the first face that [Small Quor](egg) sees is made of dented tin. The [hatchling](egg) follows the [robot](patch) everywhere. Touched and a little wounded, the [parent](quor) asks [Obi](ikenna) for advice; the [engineer](ikenna), a [bachelor](ikenna) with a list of reasons, has none. Outside, a ship with red sails takes up a position just beyond the guns. [Solveig](solveig) doubles the watch and tells the [gunner](gunner) to sleep in [her](gunner) boots.
- happy quor "Touched"
- parent quor egg "parent"
+ birth quor egg "egg cracks"
- help patch quor "holds the lamp"
- sad quor "a little wounded"
- help! ikenna quor "advice"
- married! _ ikenna "bachelor"
- boss solveig gunner "tells the gunner"

== 4 The Red Widow
Three freighters have vanished, and every one of them had sworn that it would never pay [the Red Widow](raider). Now the [pirate](raider) hails the station and, courteous as a bank, names [her](raider) price: the sleeping cargo or the air. [Drax](solveig) hears [her](raider) out and hangs up. An [ensign](ensign), nineteen and homesick, lowers the shield for the six minutes that [he](ensign) has been paid for. In the corridor fighting that follows, [Junaid](juno) takes a blade meant for [Zuzana](zuzana). The boarders are beaten back, largely by [Vesper](vesper) with a fire axe.
- lose _ "vanished"
- threaten raider solveig "price"
- reject solveig raider "hangs up"
- sad ensign "homesick"
+ betray ensign solveig "lowers the shield"
- gift.past _ ensign "paid for"
- attack _ "fighting"
+ rescue juno zuzana "blade"
- injure juno "blade"
- attack vesper _ "beaten back"

== 5 Six Minutes
Who opened the door? [Vesper](vesper) interviews the whole crew with the same smile; [her](vesper) suspicion settles on [Ikenna](ikenna), [whose](ikenna) logs have a hole of precisely six minutes. [He](ikenna) spent them, [he](ikenna) mumbles, on the outer hull, with a flask and a view. In truth [he](ikenna) was on the medical deck, reading to the [doctor](juno)'s [patient](zuzana) so that [she](zuzana) would not hear the shooting, and thinks it unmanly. It is [Zuza](zuzana) [who](zuzana) clears [him](ikenna). The [ensign](ensign), unable to watch an innocent [man](ikenna) be clapped in irons, places [his](ensign) badge on [Solveig](solveig)'s desk and tells [her](solveig) everything. [She](solveig) hands [him](ensign) a broom.
- investigate vesper _ "interviews"
- accuse vesper ikenna "suspicion"
- betray ikenna vesper "mumbles"
- treat zuzana juno "patient"
- help ikenna zuzana "reading to"
- help zuzana ikenna "clears him"
- arrest? _ ikenna "clapped in irons"
- betray! ikenna _ "innocent"
+ reveal ensign solveig "tells"
- quit? ensign solveig "places his badge"
- gift solveig ensign "hands"

== 6 What the Ice Kept
On the chart that the [girl](zuzana) has been colouring in, the blue dots make a road. [Solveig](solveig) takes a skiff and, grudgingly, the [inspector](vesper); [they](solveig+vesper) have not shared a cockpit since flight school, and quarrel about the heating for nine hours. At the end of the road lies the survey ship, whole and dark, and in its one working pod a bearded [man](mateus) [whose](mateus) ear [both](solveig+vesper) of [them](solveig+vesper) know. Before [she](solveig) lifts the lid, [Solveig](solveig) sends [her](solveig) former [roommate](vesper) to count the spare batteries. [Mateus](mateus) opens [his](mateus) eyes and says another [woman](raider)'s name.
- create zuzana "colouring in"
- travel solveig+vesper "takes a skiff"
- colleague.past solveig vesper "shared a cockpit"
- quarrel solveig vesper "quarrel"
- housemate.past solveig vesper "former roommate"
+ find solveig+vesper mateus "a bearded man"
+ recover mateus "opens his eyes"

== 7 Sabine
[Sabine](raider), it emerges, was captain of the survey's escort. [She](raider) nursed [Mateus](mateus) when the ice came, bore the dying of [her](raider) [husband](orlo) beside [him](mateus), and put [him](mateus) to sleep with the last good battery. Then [she](raider) hung red sails on what was left. All this the thawed [surveyor](mateus) relates to a ceiling lamp, because [he](mateus) cannot look at [his](mateus) [wife](solveig). Is [he](mateus) in love with the [pirate](raider)? [He](mateus) was grateful, [he](mateus) says, for about a year; after that [he](mateus) stopped pretending. [Solveig](solveig) thanks [him](mateus) for the report. [Junaid](juno), one arm in a sling, finds [her](solveig) in the airlock and puts the kettle on.
- treat.past mateus raider "nursed"
- die.past orlo "the dying"
- married.past orlo raider "husband"
- rescue.past raider mateus "the last good battery"
+ reveal mateus _ "relates"
- married mateus solveig "wife"
- love mateus raider "stopped pretending"
- injure juno "sling"
- find juno solveig "finds her"

== 8 Second Heartbeat
Fever takes [Zuzana](zuzana), and with every degree the rift widens. [Small Quor](egg), [who](egg) hums to things, hums to [her](zuzana), and is answered from inside: the second heart belongs to [Chorus](choir), the minds of a whole drowned fleet, folded into one [child](zuzana) for safe keeping. [The Red Widow](raider) wants the [girl](zuzana) because [her](raider) [husband](orlo) is in there. Told so by a weeping [hatchling](egg), [Ikenna](ikenna) understands at last why the raiders never fired on the sick bay. [He](ikenna) carries the [patient](zuzana) to the coldest corner of the station and lies down next to [her](zuzana) on the deck. By morning [she](zuzana) asks for soup.
+ ill zuzana "Fever"
- help egg zuzana "hums"#2
+ discover egg choir "answered from inside"
- abduct? raider zuzana "wants"
- married.past orlo raider "husband"
- sad egg "weeping"
- reveal egg ikenna "Told so"
- discover ikenna raider "understands"
- attack! raider "fired"
- treat zuzana juno "patient"
- help ikenna zuzana "lies down next to"
- recover zuzana "asks for soup"

== 9 Thorne in Person
[Admiral Thorne](thorne), never seen without gloves, arrives with nine cruisers to take delivery of what [he](thorne) calls the device. [Lyle](vesper), [whom](vesper) [he](thorne) promises a flagship of [her](vesper) own, is to bring [it](zuzana) to [him](thorne) by midnight. [She](vesper) packs the [child](zuzana)'s pyjamas. At the last bulkhead stands [Patch](patch), with [Small Quor](egg) on [its](patch) shoulders, and blocks the way; [she](vesper) switches the [robot](patch) off, kneels, cries, and switches [it](patch) on again. Then the [inspector](vesper) returns to the cutter and presents [her](vesper) [superior](thorne) with a trunk full of batteries. [He](thorne) has [her](vesper) put in the brig.
- travel thorne "arrives"
- gift? thorne vesper "promises"
- abduct? vesper zuzana "bring it to him"
- return vesper "returns"
- gift vesper thorne "presents"
- boss thorne vesper "superior"
- reject patch vesper "blocks the way"
- attack vesper patch "switches the robot off"
- sad vesper "cries"
+ betray vesper thorne "trunk full of batteries"
+ arrest thorne vesper "brig"

== 10 Parley
Two [women](raider+solveig) [who](raider+solveig) have every reason to shoot sit down to tea in a cargo net. [Sabine Orlo](raider) asks after [Mateus](mateus); [Solveig](solveig) tells [her](raider) [he](mateus) snores again. The [widow](raider) would give up the sails for one conversation with a dead [man](orlo), the [commander](solveig) would give up a good deal more for a [child](zuzana)'s safety, and so a bargain is struck over the last lemon on the station. [Mateus](mateus), kept out of it by [both](raider+solveig), is seen trying on a shirt. In the brig [Thorne](thorne) informs [Vesper](vesper) that the station has until noon.
- enemy raider solveig "every reason to shoot"
- meet raider solveig "sit down to tea"
- reveal solveig raider "tells"
- married.past orlo raider "widow"
- meet? orlo raider "conversation"
- die.past orlo "dead man"
+ reconcile raider solveig "bargain"
- reveal! raider+solveig mateus "kept out of it"
- arrest.past _ vesper "brig"
- threaten thorne _ "has until noon"

== 11 All Hands
Nine cruisers fire at once. The [ensign](ensign), broom and all, throws himself across the breached shield generator and holds it shut until the [gunner](gunner) can weld it; only then does anyone notice that [he](ensign) has stopped breathing. Red sails close from behind, and two of the cruisers are already drifting when [Thorne](thorne) turns [his](thorne) guns on the brig of [his](thorne) own flagship. [Patch](patch), scuttling along the hull with a cutting torch, gets [Vesper](vesper) out through a hole no bigger than a hat. Through [Zuzana](zuzana)'s mouth, [Chorus](choir) begins to sing, and every gun within a light minute falls silent.
- attack thorne _ "fire"
- help ensign gunner "holds it shut"
+ die ensign "stopped breathing"
- attack raider thorne "Red sails close"
- attack thorne vesper "guns"
+ rescue patch vesper "gets Vesper out"
- create choir "sing"

== 12 The Rift Closes
For the length of one breath [Orlo](orlo) speaks to [his](orlo) [wife](raider) in a [child](zuzana)'s voice. What [he](orlo) says, [she](raider) keeps; then the fleet goes home through the rift, the rift folds shut, and [Zuza](zuzana) has one heartbeat and a cold. [Thorne](thorne), stripped of [his](thorne) gloves and [his](thorne) rank, is shipped off under guard. [Mateus](mateus) leaves with [Sabine](raider), in a clean shirt. [Solveig](solveig) stands in front of a small door for a long time. [She](solveig) knocks. [She](solveig) has brought a toothbrush and papers with two names on them, and the [girl](zuzana), [who](zuzana) can read upside down, says that [she](zuzana) would like the top bunk.
- married.past orlo raider "wife"
- reveal orlo raider "speaks to"
- reveal! raider "keeps"
- return choir "goes home"
- recover zuzana "one heartbeat"
- ill zuzana "a cold"
- quit thorne "stripped of"
+ arrest _ thorne "under guard"
- couple.start mateus raider "leaves with Sabine"
- gift solveig zuzana "toothbrush"
+ parent? solveig zuzana "papers with two names"
- move? zuzana solveig "top bunk"
