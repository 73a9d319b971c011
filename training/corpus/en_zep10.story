%series Nine Rooms and a Tower
%lang en
%genre American rom-com novel with sisters and an inn, chapter summaries, dense
%cast winnie   | Winifred Abernathy; Winnie | f
%cast calla    | Calla Abernathy; Calla | f
%cast bex      | Rebecca Abernathy; Bex | f
%cast theo     | Theo Marchetti; Theo; Marchetti | m
%cast silas    | Silas Okafor; Silas | m
%cast parker   | Parker Lund; Parker | m
%cast georgie  | Georgie | f
%cast dot      | Dorothea Abernathy; Aunt Dot; Dot | f
%cast ruben    | Ruben; R. | m
%cast petra    | Petra Vance; Petra; Vance | f
%cast mechanic | Jo Baptiste; Jo | f
%cast goose    | Mussolini | m
%cast inspector| - | m
%cast parkerwife | - | f
%cast influencer | - | n
%cast critic   | Aurelio Quint; Quint | m
%cast officiant| - | f
%cast bellboy  | - | m
%cast kid      | Pia | f

== 1 Keys
[Aunt Dot](dot) leaves [her](dot) inn on the [Maine](@maine) coast to all three [Abernathys](bex+calla+winnie) on one condition: [they](bex+calla+winnie) must run it together for a summer or it goes to the [goose](goose). [Calla](calla), a tax [attorney](calla), gives up a corner office to come; [Bex](bex), between bands, gives up nothing; [Winnie](winnie), the [baby](winnie) of the [family](bex+calla+winnie), has just given up [Parker Lund](parker), [who](parker) had forgotten to mention a [spouse](parkerwife). On the porch stands [Theo Marchetti](theo), [Dot](dot)'s [cook](theo), packed and ready to walk out.
- gift dot bex+calla+winnie "leaves"
- sibling bex+calla winnie "baby"
- quit calla "gives up"
- travel calla "come" @maine
+ breakup.past winnie parker "given up"
- married parker parkerwife "spouse"
- betray.past parker winnie "forgotten"
- boss.past dot theo "cook"
- quit? theo "walk out"
- kin bex+calla+winnie dot "Aunt"
- gift? dot goose "goes"

== 2 Eggs
[Theo](theo) stays for breakfast, then for lunch. [He](theo) and the [lawyer](calla) disagree on butter, on invoices, and on which of [them](calla+theo) [Dot](dot) liked best. [Her](calla) youngest [sister](winnie) cleans the tower room and comes upon a shoebox of postcards, all of them to the dead [woman](dot), all signed "[R.](ruben)" The middle [one](bex) sets [her](bex) amplifier down in the road to pet [Mussolini](goose) and is bitten in the thigh. The [mechanic](mechanic) across the street, one [Jo Baptiste](mechanic), applies duct tape.
- quarrel calla theo "disagree"
- sibling calla winnie "sister"
+ find winnie "comes upon"
- die.past dot "dead"
- neighbour bex+calla+winnie mechanic "across"
- attack goose bex "bitten"
- injure bex goose "bitten"
+ treat bex mechanic "tape"
- quit! theo "stays"

== 3 A Guest at Last
[Silas Okafor](silas) books the smallest room for the whole of July, pays cash and asks not to be dusted. [Calla](calla) suspects an inspector, [Bex](bex) a hit man; [Winnie](winnie), [who](winnie) carries up [his](silas) tray, finds [him](silas) asleep on a manuscript with ink on [his](silas) chin and tells nobody. Some [inspector](inspector) does come, on the very day that the [goose](goose) is in the pantry. [Theo](theo) feeds [him](inspector) lobster until [he](inspector) forgets [his](inspector) form. [Calla](calla) thanks the [cook](theo), and it costs [her](calla) more than the lobster.
+ travel silas "books"
- investigate? silas _ "inspector"
- kill? silas _ "hit man"
- find winnie silas "finds"
- create silas "manuscript"
- reveal! winnie "tells"
- gift theo inspector "feeds"
+ help theo bex+calla+winnie "forgets"
- travel inspector "come"

== 4 The Husband
The [man](parker) for room six signs in as Smith. It is [Parker](parker), with carnations; [his](parker) [wife](parkerwife) has put [him](parker) out, and could [Winnie](winnie) see [her](winnie) way? [She](winnie) could not. [Her](winnie) [elders](bex+calla) are more thorough. [Bex](bex) lets down [his](parker) tires, [Calla](calla) drafts [him](parker) an invoice for emotional damages, and [Silas](silas), roused by the honking of the [goose](goose), appears on the landing in a quilt, looks the [adulterer](parker) up and down and asks if [he](parker) would mind dying a little more quietly.
+ return parker "signs"
- gift? parker winnie "carnations"
- married parker parkerwife "wife"
- breakup.past parkerwife parker "put"
- reconcile? parker winnie "way"
+ reject winnie parker "could not"
- attack bex parker "lets"
- sibling bex+calla winnie "elders"
- cheat.past parker parkerwife "adulterer"
- betray parker _ "Smith"
- accuse calla parker "invoice"

== 5 Low Water
A pipe bursts, then the savings. [Petra Vance](petra), [developer](petra), offers seven figures for the lot. [Calla](calla), [who](calla) knew [her](petra) at [Yale](#yale) and lost a moot court and a boyfriend to [her](petra), shows [her](petra) the cliff. [Bex](bex) is tempted. [She](bex) has a tour waiting and, on [her](bex) mind, a [mechanic](mechanic) [who](mechanic) won't look at [her](bex) unless something leaks, so [she](bex) quietly takes [Vance](petra) to dinner. Sleepless, [Winnie](winnie) reads [Dot](dot)'s postcards aloud on the stairs, and from behind the door [Silas](silas) corrects the Spanish.
- gift? petra bex+calla+winnie "offers"
- enemy.past calla petra "lost"
+ reject calla petra "cliff"
- love bex mechanic "mind"
+ betray bex calla+winnie "takes"
- invite bex petra "dinner"
- help silas winnie "corrects"
- lose bex+calla+winnie "savings"

== 6 R.
[R.](ruben) is for [Ruben](ruben), a Cuban [oysterman](ruben), and [Dot](dot) turned [him](ruben) down every Fourth of July for thirty-one years. [Silas](silas) translates; it takes a bottle and both chairs. By the last card [Winnie](winnie) is weeping for [her](winnie) [aunt](dot) and [he](silas) for [his](silas) third chapter, and if the [bellboy](bellboy) hadn't come in for the ice bucket there is no telling. [Theo](theo) could have told [them](silas+winnie) all along: [Ruben](ruben) is [his](theo) [grandfather](ruben), lives two coves up and has never tasted oysters since.
+ discover silas+winnie dot+ruben "translates"
- reject.past dot ruben "turned"
- propose.past ruben dot "turned"
- sad winnie dot "weeping"
- kin dot winnie "aunt"
- reveal! theo silas+winnie "told"
+ kin ruben theo "grandfather"
- sad silas "weeping"
- help silas winnie "translates"

== 7 Full House
An [influencer](influencer) posts the goose, and every bed is taken. [Georgie](georgie), [Jo](mechanic)'s [ex](georgie), arrives with [their](georgie+mechanic) [daughter](kid) [Pia](kid), eight, and the announcement that [she](georgie) is off to [Lisbon](@lisbon) and the [child](kid) isn't. [Jo](mechanic) has an apartment with a lift in it, and by lift [she](mechanic) means the kind for cars. [Bex](bex) clears out the tower. It is only when [she](bex) has sung the [kid](kid) to sleep that [Pia](kid)'s other [mother](mechanic) looks at [her](bex), at some length, with nothing leaking anywhere.
- ex georgie mechanic "ex"
- parent georgie+mechanic kid "daughter"
+ move? georgie "off" @lisbon
- move! kid "isn't"
- help bex kid+mechanic "clears"
- create bex "sung"
+ love.start mechanic bex "looks"
- create influencer "posts"
- travel georgie "arrives"
- reveal georgie _ "announcement"

== 8 The Contract
[Calla](calla) discovers the letter of intent under a tray of scones: [Vance](petra)'s seal, [Bex](bex)'s initials. There has not been such a row on that coast since the British shelled it. "[You](bex) sold [her](dot) bones," says [Calla](calla). "[You](calla) never once visited," says [her](calla) [sister](bex). The [peacemaker](winnie) of the [three](bex+calla+winnie) drives off the road looking for [either](bex+calla) and is pulled from the marsh by a [novelist](silas) in pajamas. In the walk-in cooler, [Theo](theo) puts down [his](theo) knife and holds [Calla](calla) until [she](calla) stops shaking.
+ discover calla bex "discovers"
- accuse calla bex "sold"
+ quarrel bex calla "row"
- accuse bex calla "visited"
- sibling bex calla "sister"
- rescue silas winnie "pulled"
- help theo calla "holds"
- sad calla "shaking"
- investigate winnie bex+calla "looking"

== 9 What the Goose Knew
Initials are no signature; the tax [lawyer](calla), of all people, missed it. [Petra](petra) needs the real thing by Friday and sends the inn's own [bellboy](bellboy) with a crowbar to make the septic tank an argument. [Mussolini](goose) meets [him](bellboy) at the hatch. Treed till morning, the [bellboy](bellboy) tells [Jo](mechanic) who paid [him](bellboy). [Bex](bex) drives to [Portland](@portland) and returns every cent of the advance, plus one carnation. [Calla](calla) finds [her](calla) [junior](bex) asleep on the porch swing, tucks the quilt in, and gets in next to [her](bex).
- discover! calla "missed"
- attack? bellboy _ "crowbar"
- attack goose bellboy "Treed"
+ reveal bellboy mechanic "tells"
- hire.past bellboy petra "paid"
- travel bex "drives" @portland
+ reconcile bex calla "tucks"
- find calla bex "finds"
- gift bex petra "carnation"
- sibling bex calla "junior"

== 10 Three Stars
[Aurelio Quint](critic), feared from [Boston](@boston) to [Bar Harbor](@barharbor), reserves for one. [Theo](theo) trained under [him](critic), when [he](critic) still cooked, and was fired for salting. The [chef](theo) locks himself in; [Ruben](ruben), ninety, is fetched down the coast in [Jo](mechanic)'s tow truck and opens six dozen with [his](ruben) eyes shut. The [critic](critic) weeps into the shells. [He](critic) asks the old [man](ruben) to work for [him](critic), and the old [man](ruben) does what [Dot](dot) did to [him](ruben). [Silas](silas), packing upstairs, leaves [Winnie](winnie) a novel with [her](winnie) name after "For."
- advisor.past critic theo "trained"
- quit.past theo critic "fired"
+ help ruben theo "opens"
- hire? ruben critic "work"
- reject ruben critic "does"
- create silas "novel"
- travel? silas "packing"
+ gift silas winnie "leaves"
- travel ruben "fetched"

== 11 Labor Day
The summer is up: nine rooms, no vacancies, one goose. [Calla](calla)'s old firm rings with a partnership. [She](calla) holds the phone out over the skillet so that the firm can hear what it is [she](calla) would be missing. [Theo](theo), [who](theo) has been packed since chapter one, unpacks. [Winnie](winnie) runs the length of the platform with a book under [her](winnie) arm, and the 5:15 pulls out with nobody in seat nine. [He](silas) had got off on the other side. [He](silas) had forgotten, [he](silas) says, to be dusted.
- hire? calla "partnership"
+ reject calla _ "skillet"
- quit! theo "unpacks"
- travel! silas "nobody"
+ return silas "got off"

== 12 Keys, Again
The Fourth of July, one year on. [Pia](kid) leads the [goose](goose) down the lawn with four rings on [its](goose) neck. [Bex](bex) marries the [mechanic](mechanic) and [Theo](theo), minutes later, the [lawyer](calla), before the same [officiant](officiant) and the same burnt lobster; [Georgie](georgie) cries by video. [Parker](parker) has sent carnations. [Winnie](winnie) isn't marrying anybody. [She](winnie) is upstairs in the smallest room, eight months along, telling [Silas](silas) how chapter twelve ought to end. Down on the rocks [Ruben](ruben) asks [Dot](dot) one last time, and takes the tide for a yes.
+ wedding bex mechanic "marries"
+ wedding calla theo "minutes later"
- gift parker _ "sent"
- wedding! _ winnie "isn't marrying"
+ pregnant winnie "eight months along"
- propose ruben dot "asks"
- help winnie silas "telling"
