%series Undertow Wrestling
%lang en
%genre drama about a touring wrestling troupe in northern Mexico and Texas, fan-wiki recaps
%cast abundio  | Abundio Salas; Abundio; Don Abundio | m
%cast chema    | Chema Salas; Chema | m
%cast wade     | Wade Purcell; Wade; Purcell | m
%cast lalo     | Eulalio Rentería; Lalo | m
%cast marvel   | Marvel | m
%cast kenji    | Kenji Oyama; Kenji; Oyama | m
%cast mask    | the Grey Heron | n
%cast perla    | Perla Salas; Perla | f
%cast ines     | Inés Rentería; Inés | f
%cast dolly    | Dolly Purcell; Dolly | f
%cast aunt     | the Grey Heron | f
%cast ref      | - | m
%cast vet      | Dr. Zúñiga; Zúñiga | f
%cast nurse    | - | f
%cast sheriff  | - | m

== 1 Saltillo
Old [Abundio Salas](abundio), [promoter](abundio) and retired [strongman](abundio), has two [sons](chema+lalo) in [his](abundio) troupe, [one](chema) by [his](abundio) [wife](perla) and [one](lalo) by the [laundress](ines). The legitimate [one](chema), [Chema](chema), is champion; the [other](lalo), [Lalo Rentería](lalo), carries the ropes. When a [Texan](wade) in a white hat, [Wade Purcell](wade), offers to buy half the show, the old [man](abundio) shakes on it over the heads of [both](chema+lalo). The [champion](chema) smashes a chair. [His](chema) [half-brother](lalo) sweeps it up, and winks at the [Texan](wade)'s [wife](dolly), [Dolly](dolly), [who](dolly) winks back.
- parent abundio chema+lalo "two sons"
- boss abundio chema+lalo "in his troupe"
- married abundio perla "wife"
- affair.past abundio ines "by the laundress"
- parent perla chema "by his wife"
- parent ines lalo "by the laundress"
+ colleague.start abundio wade "shakes on it"
- sad chema "smashes a chair"
- sibling chema lalo "half-brother"
- married dolly wade "wife"#2
- flirt lalo dolly "winks at"
- flirt dolly lalo "winks back"

== 2 Motel Cactus
The new [partner](wade) brings new blood: a [Japanese](kenji) grappler, [Kenji Oyama](kenji), and a masked [man](mask) known only as [the Grey Heron](mask), [who](mask) speaks to nobody and eats alone. [Marvel](marvel), the company's ageing [villain](marvel) and in private life the gentlest of men, is moved out of the good room to make space. [He](marvel) moves in with [Kenji](kenji). By the end of the week the [pair](kenji+marvel) have one toothbrush glass. Next door the [hat](wade) is away on business, and [Lalo](lalo) climbs through the bathroom window of a [woman](dolly) twice [his](lalo) age.
- boss wade kenji+mask "new blood"
- reveal! mask _ "speaks to nobody"
+ housemate.start kenji marvel "moves in with"
- couple.start kenji marvel "toothbrush glass"
- neighbour dolly marvel "Next door"
+ affair dolly lalo "climbs through"
- cheat dolly wade "climbs through"

== 3 The Laundress
[Inés Rentería](ines) has come to see [her](ines) [boy](lalo) fight at last. [Don Abundio](abundio), seeing [his](abundio) old [flame](ines) in the third row, forgets the count; the [referee](ref) has to pinch [him](abundio). Beside [him](abundio) [Perla](perla), [who](perla) has known about the [laundress](ines) for twenty-two years and never once laid eyes on [her](ines), rises, walks over and sits down in the next seat. What the two [women](ines+perla) say is drowned by the bell. [They](ines+perla) leave arm in arm. That night the [promoter](abundio) sleeps in the truck, on [his](abundio) [wife](perla)'s orders.
- parent ines lalo "boy"
- affair.past abundio ines "old flame"
- discover abundio ines "seeing"
- discover.past perla ines "has known"
- meet ines perla "sits down"
+ friend.start ines perla "arm in arm"
- married abundio perla "wife's orders"
+ quarrel abundio perla "sleeps in the truck"

== 4 Eagle Pass
[Kenji](kenji) pins [Chema](chema). [Chema](chema) says [Kenji](kenji) cheated. [Marvel](marvel) says [Chema](chema) is a bad loser. [Chema](chema) hits [Marvel](marvel). [The Grey Heron](mask) catches the second punch. Nobody has ever seen a [man](mask) so quick. [Wade](wade) sells out. [Dolly](dolly) counts the money. [Lalo](lalo) counts the freckles on [Dolly](dolly). The [referee](ref) looks through the wrong door.
- find kenji chema "pins"
- accuse chema kenji "cheated"
- quarrel chema marvel "bad loser"
+ attack chema marvel "hits"
- rescue mask marvel "catches the second punch"
- sex dolly lalo "counts the freckles"
+ discover ref dolly+lalo "wrong door"

== 5 A Matter for the Referee
The [referee](ref) wants two hundred dollars a week for [his](ref) bad eyesight. [Lalo](lalo), [who](lalo) earns forty, turns to [his](lalo) [brother](chema) for the first time in [their](chema+lalo) lives. The [champion](chema) laughs; then [he](chema) sees the [boy](lalo)'s face, and pays. It does not help, because the [official](ref) talks in [his](ref) sleep, and the [cowboy](wade), across the aisle of the bus, lies awake. At the next stop [Purcell](wade) has the [lover](lalo) booked against [Chema](chema), loser leaves. So the two [sons](chema+lalo) of one [father](abundio), just when [they](chema+lalo) had begun to get along, are to finish each other.
+ threaten ref lalo "wants two hundred dollars"
- sibling chema lalo "brother"
- help chema lalo "pays"
- reveal ref wade "talks in his sleep"
- discover wade dolly+lalo "lies awake"
- affair dolly lalo "lover"
- parent abundio chema+lalo "father"
- friend.start chema lalo "get along"
+ quit? chema+lalo "loser leaves"

== 6 Loser Leaves
By the eleventh minute neither has landed an honest blow. Then [Wade](wade) whispers to the [champion](chema) what [he](wade) claims to have from a doctor: that [Lalo](lalo) has been seeing not only [Dolly](dolly) but the [girl](vet) [Chema](chema) means to marry, [Zúñiga](vet) the [vet](vet). It is a lie from start to finish. But [Chema](chema), blind with rage, breaks the younger [man](lalo)'s collarbone, and only [the Grey Heron](mask), vaulting the rope, drags [him](chema) off. In the dressing room the [vet](vet), hearing what [she](vet) is supposed to have done, sets the bone first and gives the [champion](chema) back [his](chema) ring second.
+ betray wade chema "a lie from start"
- affair! lalo vet "seeing"
- engaged? chema vet "means to marry"
- jealous chema lalo "blind with rage"
+ injure lalo chema "collarbone"
- rescue mask lalo "drags him off"
- treat lalo vet "sets the bone"
+ breakup vet chema "back his ring"

== 7 Big Spring
Off the bill, off the payroll and out of a home, [Lalo](lalo) convalesces at the ranch of [his](lalo) [mother](ines)'s new [friend](perla). Every morning [Perla](perla) feeds the [child](lalo) of [her](perla) [husband](abundio)'s folly eggs. [Dolly](dolly) drives up in the white [hat](wade)'s own car. [She](dolly) has left [him](wade), [she](dolly) tells the [patient](lalo); will [he](lalo) come to [Galveston](@galveston)? [Lalo](lalo) looks at the car, at the [blonde](dolly), at the road, and says that [he](lalo) thinks it was the window [he](lalo) liked. [She](dolly) takes it like a sport. [She](dolly) keeps the car.
- quit lalo "Off the bill"
- recover lalo "convalesces"
- parent ines lalo "mother"
- friend ines perla "new friend"
- help perla lalo "feeds"
- parent abundio lalo "child"
- married abundio perla "husband"
+ breakup dolly wade "left him"
- invite dolly lalo "will he come"
+ reject lalo dolly "the window he liked"
- steal dolly wade "keeps the car"

== 8 Heron
The mask comes off by accident. [Kenji](kenji), bandaging it after a bad fall, sees grey plaits. Under the feathers is [Inés](ines)'s [sister](aunt), [who](aunt) has wrestled as a man since the age of nineteen. [She](aunt) begs the [Japanese](kenji) to keep it to himself. [He](kenji) does, even from [Marvel](marvel), and [Marvel](marvel), [who](marvel) observes only that [his](marvel) [partner](kenji) locks a door and comes out smiling, begins to lose weight. It takes the strongest [man](marvel) in [Coahuila](@coahuila) four towns to ask a simple question. The answer makes [him](marvel) laugh so hard that the bus has to stop.
+ discover kenji aunt "sees grey plaits"
- sibling aunt ines "sister"
- betray.past aunt _ "as a man"
- reveal! kenji marvel "even from Marvel"
- couple kenji marvel "partner"
+ jealous marvel aunt "lose weight"
- reveal kenji marvel "The answer"
- happy marvel "laugh so hard"

== 9 Dust
The [sheriff](sheriff) of the next county impounds the ring: the [hat](wade), drunk since [his](wade) [wife](dolly) drove off, has signed bad cheques from here to [Odessa](@odessa). [Don Abundio](abundio), [who](abundio) shook hands on it, is the [one](abundio) they handcuff. From the cell [he](abundio) sends for both [sons](chema+lalo). [Chema](chema) arrives with bail; [Lalo](lalo), arm in a sling, arrives with the same sum, borrowed from the wronged [wife](perla). [They](chema+lalo) glare at each other over the counter. It is the [elder](chema) [who](chema) says it, in English so that the [lawman](sheriff) shall not miss it: [he](chema) was a fool, [he](chema) was told a lie, [he](chema) is sorry.
- lose abundio "impounds"
- ill wade "drunk"
- betray.past wade abundio "bad cheques"
- breakup.past dolly wade "drove off"
+ arrest sheriff abundio "handcuff"
- parent abundio chema+lalo "sons"
- rescue chema abundio "bail"
- rescue lalo abundio "same sum"
- help perla lalo "borrowed from"
- cheat.past abundio perla "wronged wife"
+ reconcile chema lalo "he is sorry"

== 10 The Vet's Condition
Sorry is not enough for [Dr. Zúñiga](vet). The [champion](chema) sends [her](vet) a goat; [she](vet) vaccinates it and returns it. [He](chema) sends [Marvel](marvel), [who](marvel) weeps in [her](vet) waiting room among the cats. In the end it is the [half-brother](lalo), [her](vet) former [patient](lalo), [who](lalo) goes and tells [her](vet) what [Chema](chema) was like as a boy, left at every town with a different aunt. The [doctor](vet) drives out to the ring at midnight. [Her](vet) condition is that [he](chema) never again believe a Texan. [They](chema+vet) are seen kissing in the third corner by the [referee](ref), [who](ref) has learned to whistle and look away.
- gift chema vet "sends her a goat"
- reject vet chema "returns it"
- sad marvel "weeps"
- sibling chema lalo "half-brother"
- treat.past lalo vet "former patient"
- help lalo chema "goes and tells"
+ reconcile chema vet "Her condition"
- kiss chema vet "kissing"
- discover ref chema+vet "are seen"

== 11 Father's Side
[Abundio](abundio) has a stroke. [Abundio](abundio) cannot say [Perla](perla). [He](abundio) can say [Inés](ines). [Perla](perla) hears it and fetches [Inés](ines). Both [women](ines+perla) wash [Abundio](abundio). [Both](ines+perla) quarrel with the [nurse](nurse). [Chema](chema) marries [Zúñiga](vet) beside the bed. [Lalo](lalo) is best [man](lalo). [The Grey Heron](aunt) dances with [Wade](wade), of all people. [Wade](wade) is sober.
+ ill abundio "stroke"
- help perla abundio "fetches"
- help ines+perla abundio "wash"
- quarrel ines+perla nurse "quarrel"
+ wedding chema vet "marries"
- advisor lalo chema "best man"
- flirt aunt wade "dances with"
- recover wade "is sober"

== 12 Last Bell
They bury the [promoter](abundio) in [his](abundio) leopard skin. Two [widows](ines+perla), the priest says, and corrects himself, and is told by [both](ines+perla) not to bother. The will leaves the troupe to [Chema](chema) and [Lalo](lalo) jointly, on condition that [they](chema+lalo) never meet in a ring; the [brothers](chema+lalo) shake hands with the [Texan](wade) as well, [who](wade) is taken on again to carry the ropes. [Kenji](kenji) and [Marvel](marvel) retire to a pharmacy in [Parras](@parras). The [vet](vet), six months along, throws a fistful of earth and then [her](vet) bouquet, three weeks late, and it lands on a beak.
- die.past abundio "bury"
- married.past abundio perla "Two widows"
- find chema+lalo "leaves the troupe"
- sibling chema lalo "brothers"
+ reconcile chema+lalo wade "shake hands"
- hire wade chema+lalo "taken on again"
- move kenji+marvel "retire to" @parras
+ pregnant vet chema "six months along"
