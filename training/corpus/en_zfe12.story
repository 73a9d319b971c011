%series Third Watch of the Halcyone
%lang en
%genre science fiction on a generation ship, database synopses
%cast oyelaran | Commander Oyelaran; Oyelaran; Bisi | f
%cast sunniva  | Sunniva Falk; Sunniva; Falk | f
%cast dragan   | Dragan Petrov; Petrov; Dragan | m
%cast yun      | Dr Yun; Yun | n
%cast cass     | Cass | f
%cast cassb    | Castor | f
%cast milo     | Milo Oyelaran; Milo | m
%cast orhan    | Orhan | m
%cast pilot    | Anneke | f
%cast ship     | Halcyone | f
%cast elders   | Quorum | g
%cast sleeper  | Vivian Marsh; Marsh | f
%cast cook     | - | m
%cast grandfather | - | m
%cast gardener | - | m

== 1 Year 112
One [sleeper](cassb)'s pod has been opened from inside. [Commander Oyelaran](oyelaran) finds wet footprints leading from it to the seed vault, and [her](oyelaran) [second-in-command](dragan), [Petrov](dragan), a dead [gardener](gardener) at the end of them. The [ship](ship), [who](ship) answers to [Halcyone](ship) and is fond of riddles, saw nothing; someone has switched off [her](ship) eyes. The [commander](oyelaran) orders a count. There are four thousand and two awake, as there should be. "Then one of us is double," says [Petrov](dragan), laughing, and stops, for [she](oyelaran) is not.
- find oyelaran "wet footprints"
- boss oyelaran dragan "second-in-command"
- find dragan gardener "a dead gardener"
+ die gardener "dead"
- attack _ ship "switched off her eyes"
- investigate oyelaran "orders a count"

== 2 The Navigator
[Sunniva Falk](sunniva) has not left the chart room since [her](sunniva) [wife](pilot), the [pilot](pilot), failed to come back from a repair. When the [commander](oyelaran) asks [her](sunniva) for the stars of the night in question, the [navigator](sunniva) gives [her](oyelaran) the wrong ones on purpose. The [doctor](yun), [Yun](yun), [who](yun) shares a corridor with [her](sunniva), hears two voices through the wall. [Yun](yun) tells the [commander](oyelaran)'s [son](milo), over breakfast; the [boy](milo) tells no one, but lays a third spoon at the [navigator](sunniva)'s door.
- lose.past sunniva pilot "failed to come back"
- married pilot sunniva "wife"
+ betray sunniva oyelaran "the wrong ones"
- neighbour sunniva yun "shares a corridor"
- discover yun sunniva "hears two voices"
- reveal yun milo "tells the commander's son"
- parent oyelaran milo "son"
- gift milo sunniva "lays a third spoon"

== 3 Two of Her
A [technician](cass) meets herself in lift nine. [Cass](cass), maintenance, twenty-six, comes out; in goes a [woman](cassb) with the same scar on the other hand. The [copy](cassb) is from the pod. The [elders](elders) of the [Quorum](elders), it emerges, had spares grown for every essential post, and the [spare](cassb) has woken ahead of need. [Cass](cass) hits [her](cassb); [she](cassb) hits back with the opposite fist; [they](cass+cassb) break the same tooth. "[I](cassb) never touched the [gardener](gardener)," says the [one](cassb) on the left. The [commander](oyelaran) gives [her](cassb) a name, [Castor](cassb), and a chair.
+ meet cass cassb "meets herself"
- recover cassb "has woken"
- create.past elders "had spares grown"
- attack cass cassb "hits her"
- attack cassb cass "hits back"
- injure cass+cassb "break the same tooth"
- kill! cassb gardener "never touched"
- gift oyelaran cassb "gives her a name"

== 4 Vote of the Third Watch
The [Quorum](elders) objects to the chair. By nine votes to eight [Oyelaran](oyelaran) is put off the bridge, and [her](oyelaran) [second](dragan), [who](dragan) was asked to hold the door for [her](oyelaran), holds it, goes through last and sits down in [her](oyelaran) seat. The new [commander](dragan) has the [spare](cassb) locked up again. That afternoon the former [commander](oyelaran) is taught by the [ship](ship)'s [cook](cook) to peel. "[He](dragan) cried before the vote," the [cook](cook) tells [her](oyelaran), "not after." [Her](oyelaran) [son](milo) won't speak to [her](oyelaran); [he](milo) thinks [she](oyelaran) ought to have fought.
+ quit oyelaran elders "put off the bridge"
- boss.end oyelaran dragan "her second"
- betray dragan oyelaran "sits down in her"
+ hire dragan elders "new commander"
- arrest dragan cassb "locked up"
- advisor cook oyelaran "taught"
- reveal cook oyelaran "tells her"
- sad dragan "cried"
- parent oyelaran milo "son"
- reject milo oyelaran "won't speak to her"

== 5 Behind the Charts
[Orhan](orhan), [archivist](orhan) and [Petrov](dragan)'s [brother-in-law](orhan), is sent to seize the true star maps. Instead [he](orhan) finds, behind the third cabinet, a bunk, and on it the [pilot](pilot) [whom](pilot) the whole ship has mourned for a year. [Anneke](pilot) asks for water. [Her](pilot) [wife](sunniva) puts a compass to the [intruder](orhan)'s throat. On that repair the [pilot](pilot) saw that the [ship](ship) has long since passed [her](ship) star; [she](pilot) told one person, and the airlock opened early. [He](orhan) may go, says the [navigator](sunniva), if [he](orhan) will be the third.
- kin dragan orhan "brother-in-law"
- steal? orhan sunniva "seize the true star"
+ find orhan pilot "on it the pilot"
- die! pilot "has mourned"
- married pilot sunniva "wife"
- threaten sunniva orhan "compass to the intruder's"
+ discover.past pilot "saw that the ship"
- reveal.past pilot _ "told one person"
- attack.past _ pilot "opened early"

== 6 The Commander's Dream
Nothing happens in the twelve hours of this installment, by order. [Petrov](dragan) walks the ring. The [ship](ship) tells [him](dragan) a riddle: what has two mothers and no father, and arrives before it sets out? [He](dragan) does not know. In the seed vault [he](dragan) lies down where the [gardener](gardener) lay, and dreams that [Oyelaran](oyelaran) kisses [him](dragan), hands [him](dragan) the keys, and that they are made of ice. [He](dragan) was in love with [her](oyelaran) for eleven years. When [he](dragan) wakes, a small [figure](milo) on the gallery is watching: the [son](milo), with a spoon.
- kiss? dragan oyelaran "dreams"
- gift? oyelaran dragan "the keys"
+ love.past dragan oyelaran "was in love with"
- investigate milo dragan "is watching"
- parent oyelaran milo "the son"

== 7 Whose Hand
It is the left-handed [twin](cassb), as the crew have begun to call [her](cassb), [who](cassb) solves the murder, from a cell. The wound ran from right to left, like [her](cassb) own, yes; but also like that of someone standing behind. The [doctor](yun) [who](yun) examined it must have seen as much, and wrote the opposite. Confronted by the former [commander](oyelaran), a peeler in [her](oyelaran) hand, [Yun](yun) gives way at once: the report had been dictated, [Yun](yun)'s licence being in the gift of the [Quorum](elders). Who dictated it? A [founder](sleeper), says [Yun](yun), [one](sleeper) [who](sleeper) should be asleep.
+ discover cassb _ "solves the murder"
- arrest _ cassb "from a cell"
- betray.past yun _ "wrote the opposite"
- accuse oyelaran yun "Confronted by"
- threaten.past _ yun "had been dictated"
+ reveal yun oyelaran "gives way"
- accuse yun sleeper "A founder"

== 8 Vivian Marsh
[She](sleeper) drew the [ship](ship) on a napkin, a hundred and thirty years ago, and [her](sleeper) bust stands in every school. Since spring [she](sleeper) has been up, has dined with the [Quorum](elders), and let the [copy](cassb)'s pod be sprung so that one more stranger should not be noticed. The [gardener](gardener) had recognised [her](sleeper) from the bust, and bowed. "It was the bow," [she](sleeper) explains to the [commander](dragan), [whom](dragan) [she](sleeper) has invited for tea. "[He](gardener) would have told people." [Petrov](dragan) looks at [his](dragan) cup. The old [lady](sleeper) says that it is only the second drop that hurts.
- create.past sleeper "drew the ship"
- recover.past sleeper "has been up"
- rescue.past sleeper cassb "pod be sprung"
- discover.past gardener sleeper "had recognised"
+ kill.past sleeper gardener "It was the bow"
- reveal sleeper dragan "explains to"
- invite sleeper dragan "has invited"
+ attack sleeper dragan "the second drop"

== 9 Antidote
The [patient](dragan) is carried to the kitchen, since the sickbay belongs to the other side. It takes two [women](cass+cassb) with one set of hands between [them](cass+cassb), the right-handed [one](cass) pumping, the left-handed [one](cassb) counting; it takes the [doctor](yun), on [Yun](yun)'s knees; and it takes the [woman](oyelaran) [whose](oyelaran) chair [he](dragan) stole to hold [his](dragan) head and call [him](dragan) names. [He](dragan) opens one eye. "Relieve [me](dragan)," [he](dragan) says. "Peel something," says [she](oyelaran). Outside, [Cass](cass) asks [her](cass) [other](cassb) which of [them](cass+cassb), in [her](cassb) opinion, is the spare. [They](cass+cassb) toss for it. The coin stands on edge.
- ill dragan "patient"
+ treat dragan cass+cassb+yun "carried to the kitchen"
- help oyelaran dragan "hold his head"
- steal.past dragan oyelaran "chair he stole"
+ recover dragan "opens one eye"
- quit? dragan oyelaran "Relieve me"
- reconcile cass cassb "toss for it"

== 10 A Star Behind
The [pilot](pilot) [who](pilot) was dead walks down the main ring at noon on the arm of [her](pilot) [wife](sunniva). People touch [her](pilot) sleeve. Before the school, under the bust, [she](pilot) tells them where the star is: behind. The [Quorum](elders) had missed the turn eighty years ago, and voted not to mention it. [Orhan](orhan) reads out the minutes; [his](orhan) voice gives at [his](orhan) own [grandfather](grandfather)'s name. The [elders](elders) barricade themselves in the bridge with [Marsh](sleeper), [who](sleeper) would rather, [she](sleeper) lets it be known by loudspeaker, steer into nothing than be corrected by staff.
+ return pilot "walks down"
- die! pilot "was dead"
- married pilot sunniva "wife"
+ reveal pilot _ "tells them where"
- betray.past elders _ "voted not to mention"
- reveal orhan _ "reads out the minutes"
- kin grandfather orhan "his own grandfather's name"
- sad orhan "voice gives"
- flee elders+sleeper "barricade themselves"

== 11 The Ship Answers
Nobody can cut through the bridge door, and the [one](dragan) [who](dragan) held it open once cannot do so twice. It's the [boy](milo) [who](milo) thinks of asking [her](ship). [Milo](milo) sits down on the floor and gives the [ship](ship) the answer: a message home has two mothers, the hand and the mouth, and is there before the messenger. [Halcyone](ship) is so pleased that [she](ship) opens everything. The [founder](sleeper) reaches for the helm, and is held by a left hand; [she](sleeper) strikes at it, and is held by a right. [She](sleeper) is put back to sleep. [Her](sleeper) bust gets a hat.
- help milo ship "gives the ship the answer"
- happy ship milo "so pleased"
+ help ship milo "opens everything"
+ arrest cass+cassb sleeper "held by a left"
- attack sleeper cassb "strikes at it"

== 12 Year 113
The turn will take nine years. There is to be no [Quorum](elders), and only one watch. Offered the chair, [Oyelaran](oyelaran) declines it in favour of the kitchen, where [she](oyelaran) and the [cook](cook) have set up house; the new [commander](sunniva) is the [navigator](sunniva), [who](sunniva) gave the first [one](oyelaran) wrong stars. [Her](sunniva) [wife](pilot) flies. [Petrov](dragan) has asked for the gardens. [He](dragan) is visited there by the [boy](milo), [who](milo) brings two spoons, and by the [boy](milo)'s [mother](oyelaran), [who](oyelaran) brings the keys; they are made of ice, a joke of the [cook](cook)'s. [Castor](cassb) and [Cass](cass) have had opposite haircuts. [Halcyone](ship) has a new riddle.
- reject oyelaran "declines"
+ housemate cook oyelaran "set up house"
+ hire sunniva "new commander"
- betray.past sunniva oyelaran "wrong stars"
- married pilot sunniva "wife"
- hire dragan "asked for the gardens"
- parent oyelaran milo "boy's mother"
- reconcile dragan oyelaran "brings the keys"
