%series Two Faces of Araceli
%lang en
%genre telenovela about swapped twins, encyclopaedia-style weekly summaries
%cast araceli | Araceli Montenegro; Araceli | f
%cast itzel | Itzel Barrera; Itzel | f
%cast leobardo | Leobardo Montenegro; Leobardo | m
%cast julian | Julián Arce; Julián | m
%cast griselda | Griselda Montenegro; Griselda | f
%cast chucho | Chucho Barrera; Chucho | m
%cast nelida | Nélida Barrera; Nélida | f
%cast servando | Servando Luque; Servando; Luque | m
%cast padre | Father Anselmo; Anselmo | m
%cast coach | - | m
%cast driverw | - | f
%cast patient | - | f
%cast servgirl | - | f
%cast servgirlmum | - | f
%cast richmum | - | f
%cast drv | Dr. Valdivia; Valdivia | m
%cast beto | Beto | m
%cast baby | - | f
%cast inspector | Commander Saucedo; Saucedo | f

== 1
[Itzel Barrera](itzel), [who](itzel) sells tamales outside the bullring of [Guadalajara](@guadalajara), is mistaken by a [chauffeur](servando) for [his](servando) [mistress](araceli) and bundled into a limousine. Face to face with the [millionairess](araceli) [Araceli Montenegro](araceli), [she](itzel) drops [her](itzel) basket: it is like looking into a mirror with better lighting. [Araceli](araceli), [who](araceli) is about to elope to [Lisbon](@lisbon) with [her](araceli) tennis [coach](coach), proposes a bargain. For one week and fifty thousand pesos [Itzel](itzel) shall be [Araceli](araceli). [Itzel](itzel) thinks of [her](itzel) little [brother](beto)'s crutches and nods.
+ meet araceli itzel "Face to face"
- flee? araceli "elope" @lisbon
- affair araceli coach "tennis coach"
- hire itzel araceli "bargain"
- sibling beto itzel "brother"
+ betray? araceli+itzel _ "shall be Araceli"
- abduct servando itzel "bundled"
- boss araceli servando "chauffeur"

== 2
The [impostor](itzel) curtsies to the cook and eats with the wrong fork. [Leobardo](leobardo), [Araceli](araceli)'s neglected [husband](leobardo), comes home from the mines expecting frost and is asked whether [he](leobardo) has had supper. [He](leobardo) hasn't been asked that since the wedding. [His](leobardo) [mother](griselda) [Griselda](griselda), [keeper](griselda) of the accounts, is harder to charm. In a ravine on the airport road, a sports car burns; the [coach](coach) crawls out, the [woman](driverw) at the wheel does not.
- married araceli leobardo "husband"
- return leobardo "comes home"
- parent griselda leobardo "mother"
+ die driverw "does not"
- wedding.past araceli leobardo "wedding"
- betray itzel _ "impostor"

== 3
A week passes and nobody comes to swap back. When [Itzel](itzel) reads of an unidentified body, [she](itzel) understands that [she](itzel) has nowhere to return [Araceli](araceli)'s life to. [Servando](servando), the [chauffeur](servando), [who](servando) knows every mole of [his](servando) [employer](araceli), corners [her](itzel) in the garage: [he](servando) will hold [his](servando) tongue in exchange for the emerald set. Across the city [Nélida](nelida) and [her](nelida) [husband](chucho) hand out leaflets with [their](chucho+nelida) [daughter](itzel)'s photograph, while [Beto](beto) keeps the tamale stand.
- die? araceli "unidentified body"
- discover itzel araceli "understands"
- boss araceli servando "chauffeur"
+ threaten servando itzel "in exchange for"
- married chucho nelida "husband"
- investigate chucho+nelida itzel "hand out leaflets"
- parent chucho+nelida itzel "daughter"

== 4
Torn, [Itzel](itzel) sends the emeralds to [Servando](servando) and a fat envelope to the stand. [Beto](beto) recognizes the way the flap is folded. Meanwhile [Leobardo](leobardo) teaches [his](leobardo) "[wife](itzel)" to ride, catches [her](itzel) when the mare shies and doesn't put [her](itzel) down. [Father Anselmo](padre), to [whom](padre) [Itzel](itzel) confesses the sin through the grille, drops [his](padre) rosary; thirty years ago [he](padre) signed a paper that said twins.
- gift itzel servando "sends"
- gift itzel beto "fat envelope"
- discover beto itzel "recognizes"
- married! itzel leobardo "wife"
- rescue leobardo itzel "catches"
+ reveal itzel padre "confesses"
- help leobardo itzel "teaches"

== 5
[Julián Arce](julian), the [bullfighter](julian) [Itzel](itzel) was to marry in May, sees "[Doña Araceli](itzel)" at the charity corrida and misses the pass. Gored through the thigh, [he](julian) raves a name that isn't on the society page. [Griselda](griselda) hears it and engages [Dr. Valdivia](drv) to compare a lipstick-stained glass with the dental file. [Leobardo](leobardo), ever the host, has the injured [torero](julian) brought to the mansion to recover. [Itzel](itzel) is to change the bandages.
- wedding? itzel julian "to marry"
+ injure julian "Gored"
- discover griselda "hears it"
- investigate drv itzel "compare"
- hire drv griselda "engages"
- help leobardo julian "has the injured torero brought"
- treat? julian itzel "change the bandages"
- find julian itzel "sees"

== 6
Under the sheet [Julián](julian) grasps the wrist with the burn from the tamale pot. [She](itzel) tells [him](julian) everything, in whispers. [He](julian) wants [her](itzel) to climb out of the window with [him](julian) that night. "And the [man](leobardo) downstairs?" [She](itzel) stays, and both of [them](itzel+julian) know what that means. From a hospital in [Lisbon](@lisbon), where [she](patient) has been lying with a bandaged head, a [patient](patient) asks a nurse for a telephone.
- discover julian itzel "grasps"
+ reveal itzel julian "tells"
- flee? itzel julian "climb out"
- reject itzel julian "stays"
+ love itzel leobardo "what that means"
- injure patient "bandaged"

== 7
It was the [chauffeur](servando)'s [girlfriend](servgirl) [who](servgirl) burned in the ravine; [Araceli](araceli) took the later flight. Robbed by the [coach](coach), left with half a face, [she](araceli) rings [Griselda](griselda). The two [women](araceli+griselda) have detested each other for ten years and come to terms in ten minutes. [Valdivia](drv) reports that the dental file doesn't fit, but the blood does, exactly. How can a [stranger](itzel) have [Araceli](araceli)'s blood? [Servando](servando) learns who was in the car, and hangs [his](servando) cap on the nail.
- couple.past servando servgirl "girlfriend"
- die servgirl "burned in the ravine"
+ die! araceli "took the later flight"
- steal coach araceli "Robbed"
- enemy araceli griselda "detested"
- reveal drv griselda "reports"
- injure araceli "half a face"
- discover servando servgirl "learns"
- reconcile araceli griselda "come to terms"
- travel.past araceli "flight"

== 8
[Anselmo](padre) calls on [Nélida](nelida), and the old [midwife](nelida) breaks. [She](nelida) delivered two [girls](araceli+itzel) that night in the Montenegro-owned clinic; a rich [lady](richmum) had a dead one, and paid for [Araceli](araceli). The other [baby](itzel) [Nélida](nelida) could not bring herself to part with. [Chucho](chucho), [who](chucho) has believed for thirty years that [Itzel](itzel) was the [child](itzel) of [his](chucho) own loins, walks out to the stand and cuts bread for three hours.
+ reveal nelida padre "breaks"
- help.past nelida _ "delivered two girls"
- sibling araceli itzel "two girls"
- find.past nelida itzel "could not bring herself"
- parent! nelida itzel "could not bring herself"
- parent! chucho itzel "has believed"
- find.past richmum araceli "paid for"

== 9
Veiled, [Araceli](araceli) returns through the kitchen. That evening there are two [wives](araceli+itzel) on the staircase, and [Griselda](griselda) points at the wrong one. [Leobardo](leobardo) asks a single question: what did [he](leobardo) have for supper, the night [he](leobardo) came back? Only one of [them](araceli+itzel) knows. [He](leobardo) is heartsick nonetheless; a month of happiness, and it was all bought by the week. [He](leobardo) shows both [sisters](araceli+itzel) the door, [his](leobardo) [mother](griselda) last of all.
- return araceli "returns"
- married araceli leobardo "wives"
+ discover leobardo araceli+itzel "Only one of them"
- sad leobardo itzel "heartsick"
- sibling araceli itzel "sisters"
+ breakup leobardo araceli+itzel "shows both sisters the door"
- parent griselda leobardo "mother"
- reject leobardo griselda "last of all"
- happy.past leobardo itzel "happiness"

== 10
The tamale stand has a strange new [hand](araceli) with a scarf round [her](araceli) cheek. [Nélida](nelida) took [Araceli](araceli) in without a word, and without a word [Araceli](araceli) peels corn. [Itzel](itzel), dizzy in the steam, is told by [Beto](beto) what the whole market has guessed. [Julián](julian), limping, offers to give the [baby](baby) a name. [Servando](servando), [who](servando) wants somebody to pay for the ravine, loosens a wheel on the wrong car: [Leobardo](leobardo)'s.
- help nelida araceli "took Araceli in"
- housemate.start araceli nelida "took Araceli in"
+ pregnant itzel leobardo "baby"
- reveal beto itzel "is told by Beto"
- propose julian itzel "a name"
+ attack servando leobardo "loosens"
- hire araceli "new hand"

== 11
[Leobardo](leobardo) hangs by a seat belt over the barranca until a [figure](araceli) in a scarf wades in with a rope. It's [Araceli](araceli), for once doing something for nothing. "[She](itzel)'s at the stand," [she](araceli) pants. "[She](itzel) never took the fifty thousand." [Commander Saucedo](inspector) traces the wheel nut to the garage. [Griselda](griselda), evicted, sits among [her](griselda) hatboxes at the bus station, where [Chucho](chucho) sells [her](griselda) a tamal and, seeing [her](griselda) hands, doesn't charge.
+ rescue araceli leobardo "wades"
- reveal araceli leobardo "she pants"
- investigate inspector servando "traces"
- lose griselda "evicted"
- gift chucho griselda "doesn't charge"

== 12
[Servando](servando) barricades himself in the chapel with [Father Anselmo](padre) for a shield, and gives up when [Itzel](itzel) walks in, big as a house, and lays the emeralds at [his](servando) feet for the dead [girl](servgirl)'s [mother](servgirlmum). [He](servando) sobs like a child as [Saucedo](inspector) puts on the cuffs. [Leobardo](leobardo) queues at the stand behind nineteen masons. When [his](leobardo) turn comes, [he](leobardo) asks [her](itzel) whether [she](itzel) has had supper.
- abduct servando padre "for a shield"
- gift itzel servgirlmum "lays the emeralds"
- parent servgirlmum servgirl "mother"
- die.past servgirl "dead"
- sad servando "sobs"
+ arrest inspector servando "puts on the cuffs"
+ reconcile? itzel leobardo "has had supper"
- pregnant itzel "big as a house"

== 13
[Araceli](araceli) signs away [her](araceli) [husband](leobardo), [her](araceli) title and, after a pause, [her](araceli) mirror, in favor of [her](araceli) [twin](itzel). [She](araceli) keeps the scarf and [Julián](julian)'s arm; a matador, [he](julian) says, knows what to do with scars. [Beto](beto) throws away one crutch to carry the cushion. At the altar [Anselmo](padre) looks hard from one [sister](araceli) to the [other](itzel) and asks the [groom](leobardo) if [he](leobardo) is quite sure. A cry from under the veil: not an objection, a birth.
+ divorce araceli leobardo "signs away her husband"
- sibling araceli itzel "twin"
- couple.start araceli julian "Julián's arm"
- recover beto "throws away one crutch"
- wedding? itzel leobardo "altar"
+ birth itzel baby "a birth"
