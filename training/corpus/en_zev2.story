%series The Ninth Lock
%lang en
%genre drill
%cast adair | Commander Ngozi Adair; Commander Adair; Adair; Ngozi | f
%cast tamm | Yusuf Tamm; Tamm; Yusuf | m
%cast pell | Pell | f
%cast marchetti | Dr Marchetti; Marchetti | m
%cast sunniva | Sunniva | f
%cast ilya | Ilya | m
%cast vera | Vera | f
%cast seven | Seven | n
%cast harrow | Philippa Harrow; Harrow | f
%cast juno | Juno | f
%cast kazimir | Kazimir | m
%cast agnes | Mother Agnes; Agnes | f
%cast rook | Rook | m
%cast quarter | - | m
%cast cook | - | f
%cast driller | - | m
%cast drillerson | - | m
%cast governor | - | m
%cast barber | - | m
%cast adairex | - | m
%cast tfather | - | m
%cast medic | - | f

== 1
Nobody has left [Ceres Halt](@ceres) for a year, and now somebody has arrived without a ship. [Tamm](tamm), the [engineer](tamm), opens the ninth lock to change a seal and a [girl](juno) in a borrowed suit falls into [his](tamm) arms. [She](juno) bites [him](tamm).
- travel juno "arrived" @ceres
+ find tamm juno "falls into his arms"
- attack juno tamm "bites"

== 2
[Commander Adair](adair) has rules about stowaways, all of which end outside. [She](adair) has the [girl](juno) brought before [her](adair), asks [her](juno) age, is told fourteen, and asks [Dr Marchetti](marchetti) to look again. Twelve, says the [doctor](marchetti). The [captive](juno) sticks out [her](juno) tongue at [both](adair+marchetti).
- arrest adair juno "brought before her"
- betray juno adair "fourteen"
+ discover marchetti juno "Twelve"

== 3
[She](juno) needs a bed. [Sunniva](sunniva), [who](sunniva) runs the gardens, has one among the beans; [Vera](vera) has one too, since [she](vera) threw [Ilya](ilya) out of it. The two [geologists](ilya+vera) are still married, and still share a drill.
+ breakup.past vera ilya "threw Ilya out"
- married ilya vera "married"
- colleague ilya vera "share a drill"
- help? sunniva+vera juno "bed"

== 4
The [child](juno) picks the beans. [She](juno) tells [Sunniva](sunniva) nothing, but at night [she](juno) talks to [Seven](seven), the [robot](seven) [that](seven) waters them. [It](seven) has been ordered to report everything to the [commander](adair), and reports that the [girl](juno) likes peas.
- housemate.start juno sunniva "picks the beans"
- reveal! juno sunniva "tells Sunniva nothing"
+ reveal juno seven "talks"
- boss adair seven "ordered"
- reveal seven adair "reports that"

== 5
[Kazimir](kazimir), [who](kazimir) leads the union, has called a strike for Thursday. [Adair](adair) asks [him](kazimir) to wait until the supply ship has been; [he](kazimir) asks [her](adair) whether [she](adair) would have waited, in the days when [she](adair) carried the banner and [he](kazimir) carried [her](adair) helmet.
+ quit? kazimir "strike"
- help.past kazimir adair "carried her helmet"

== 6
The ship brings flour, mail, and a [woman](harrow) in grey [who](harrow) counts things. By supper [she](harrow) has counted the spoons twice. The [quartermaster](quarter), [who](quarter) has sold eleven of them, asks [her](harrow) to dance; [she](harrow) counts the steps.
- travel harrow "brings"
- steal.past quarter _ "sold eleven of them"
+ investigate harrow quarter "counted the spoons"
- flirt quarter harrow "asks her to dance"

== 7
There is mail for [Pell](pell). The [pilot](pell) reads it in the lock, where one may cry without gravity. [Her](pell) [brother](rook) is alive, and [he](rook) is a smuggler, and [he](rook) wants a favour. [She](pell) eats the letter, and [Tamm](tamm), [who](tamm) was coming to say something kind, sees [her](pell) swallow.
- sad pell "cry"
+ discover pell rook "alive"
- sibling pell rook "brother"
- help? pell rook "favour"
- discover tamm pell "sees"

== 8
[Tamm](tamm) has been in love with [her](pell) since the last meteor. [He](tamm) asks the [barber](barber) for advice, because the [barber](barber) is the only [man](barber) on [Ceres](@ceres) with two divorces. "Say nothing," advises [he](barber), "and change nothing but the collar."
+ love tamm pell "in love"
- divorce.past _ barber "divorces"
- advisor.start barber tamm "advises"

== 9
The [woman](harrow) in grey is an auditor, [Philippa Harrow](harrow), and [she](harrow) has come to close the station. So [she](harrow) tells [Adair](adair) behind a locked door. The [commander](adair) goes to [Mother Agnes](agnes), the [chaplain](agnes), [who](agnes) is deaf in the left ear, and confesses into it.
+ reveal harrow adair "tells"
- advisor agnes adair "chaplain"
- reveal! adair agnes "deaf"

== 10
A [driller](driller) is crushed in shaft three. [Kazimir](kazimir) digs for [him](driller) with [his](kazimir) hands, but it is [Ilya](ilya) [who](ilya) hears the knocking, and [his](ilya) estranged [wife](vera) [who](vera) knows the rock. [She](vera) says left. [They](ilya+vera) have not agreed on a direction in two years, and the [man](driller) comes out breathing.
- injure driller "crushed"
- rescue? kazimir driller "digs"
- married ilya vera "wife"
+ rescue ilya+vera driller "comes out breathing"

== 11
The injured [man](driller) lies in sickbay next to nobody. [His](driller) [son](drillerson), [who](drillerson) is six and draws, is minded by the [cook](cook). [She](cook) has lost a boy of [her](cook) own, and puts a double egg on [his](drillerson) plate. [He](drillerson) draws [her](cook) with wings.
- injure driller "injured"
- parent driller drillerson "son"
+ help cook drillerson "minded"
- lose.past cook "lost a boy"
- gift cook drillerson "double egg"
- create drillerson "draws her"

== 12
[Dr Marchetti](marchetti) cannot save the leg. [He](marchetti) drinks; the [medic](medic), [who](medic) has covered for [him](marchetti) since [Vesta](@vesta), takes the saw out of [his](marchetti) hand and does it herself. In the morning the [patient](driller) thanks the wrong [one](marchetti), and [she](medic) lets [him](driller).
- treat driller medic "does it herself"
- help.past medic marchetti "covered"
- colleague marchetti medic "covered for him"
+ help medic marchetti "takes the saw"
- discover! driller medic "thanks the wrong one"

== 13
[Rook](rook) docks under a false name. [He](rook) has the [pilot](pell)'s nose, and [Tamm](tamm), [who](tamm) has studied that nose, sees through [him](rook) in a minute. The [smuggler](rook) takes [him](tamm) for a rival of another sort and offers [him](tamm) half of whatever [he](tamm) wants.
- travel rook "docks"
- betray rook _ "false name"
+ discover tamm rook "sees through"
- sibling pell rook "pilot's nose"
- enemy! rook tamm "rival"
- gift? rook tamm "offers"

== 14
What [Rook](rook) wants is the [girl](juno). [He](rook) was paid to bring [her](juno) from [Mars](@mars) to the [governor](governor), [her](juno) [guardian](governor), and [she](juno) got out on the way. [Pell](pell) asks [her](pell) [brother](rook) what the [man](governor) wants with [her](juno). "[Her](juno) signature," says [Rook](rook). "[She](juno) owns the ice."
- abduct? rook juno "wants"
- kin governor juno "guardian"
- hire.past rook governor "paid"
- flee.past juno rook "got out"
- sibling pell rook "brother"
+ reveal rook pell "says"

== 15
The [pilot](pell) warns [Sunniva](sunniva), and [Sunniva](sunniva) hides the [heiress](juno) in the compost. [Seven](seven), asked by [Harrow](harrow) whether [it](seven) has seen a child, answers truthfully that [it](seven) has no eyes.
- reveal pell sunniva "warns"
+ help sunniva juno "hides"
- help seven juno "no eyes"
- investigate harrow juno "asked"

== 16
[She](juno) is called [Juno](juno), and [she](juno) tells it to the [driller](driller)'s [son](drillerson) because [he](drillerson) asks, which nobody else has. In exchange [he](drillerson) shows [her](juno) how to draw wings. [His](drillerson) [father](driller), on crutches, teaches [both](drillerson+juno) to spit.
+ reveal juno drillerson "tells"
- parent driller drillerson "son"
- friend.start drillerson juno "In exchange"
- advisor drillerson juno "shows"
- advisor driller drillerson+juno "teaches"

== 17
[Ilya](ilya) wants to come home. [Vera](vera) wants to know from whom [he](ilya) had the perfume. It was [hers](vera), [he](ilya) says, [he](ilya) took it when [she](vera) put [him](ilya) out, to have something to smell. [She](vera) shuts the door; but [she](vera) leans against it, and so, on the other side, does [he](ilya).
- return? ilya "come home"
- accuse vera ilya "perfume"
- steal.past ilya vera "took it"
- breakup.past vera ilya "put him out"
+ love ilya vera "something to smell"

== 18
The strike begins. The [quartermaster](quarter), [who](quarter) belongs to no side that does not pay, sells [Kazimir](kazimir)'s plans to the [auditor](harrow). [She](harrow) reads them, corrects a sum and sends them back to the union [leader](kazimir) with a note: [he](kazimir) is asking for too little.
- quit kazimir "strike"
+ betray quarter kazimir "sells"
- reveal quarter harrow "plans"
- help harrow kazimir "corrects a sum"

== 19
[Kazimir](kazimir) does not know what to make of [her](harrow). [He](kazimir) shows the note to [Adair](adair), [his](kazimir) [enemy](adair) of three days and [comrade](adair) of twenty years. [She](adair) knows that handwriting, says the [commander](adair). It signed [her](adair) divorce papers: [Harrow](harrow) was the [clerk](harrow).
- reveal kazimir adair "shows"
- enemy adair kazimir "enemy"
- friend adair kazimir "comrade"
+ discover adair harrow "knows that handwriting"
- divorce.past _ adair "divorce"

== 20
The [governor](governor) calls. On the screen behind [him](governor) stands a [man](adairex) [whom](adairex) [Adair](adair) was married to for six years, and [he](adairex) does not blink. [His](adairex) new [employer](governor) gives [her](adair) two days to hand the [girl](juno) over.
- married.past adair adairex "married"
- ex adair adairex "married to"
- boss governor adairex "employer"
+ threaten governor adair "two days"
- abduct? governor juno "hand the girl over"

== 21
[She](adair) looks up the rules on stowaways. Then [she](adair) tears them out, folds them into a hat and puts it on [Juno](juno)'s head. "Crew," [she](adair) says. [Marchetti](marchetti), sober since Tuesday, has to sit down.
+ hire juno adair "Crew"
- help adair juno "tears them out"
- recover marchetti "sober"

== 22
[Rook](rook) makes [his](rook) move at night. [He](rook) gets as far as the beans. There [he](rook) steps on [Mother Agnes](agnes), [who](agnes) prays lying down; [she](agnes) floors [him](rook) with [her](agnes) bad ear still turned, and asks the [ruffian](rook) what [he](rook) would like to confess.
- abduct? rook juno "makes his move"
+ attack agnes rook "floors"

== 23
It takes [him](rook) till dawn. [He](rook) let [his](rook) [sister](pell) believe [he](rook) was dead because [he](rook) owed [her](pell) [their](pell+rook) parents' house, [he](rook) tells the [chaplain](agnes). [She](agnes) has heard every word, with the right ear, and so, behind the tomatoes, has [Pell](pell).
- reveal rook agnes "tells"
- betray.past rook pell "let his sister believe"
- sibling pell rook "sister"
+ discover pell rook "heard every word"

== 24
[Pell](pell) slaps [her](pell) [brother](rook) with one hand and holds on to [him](rook) with the other. [She](pell) gives [him](rook) a choice: [he](rook) can fly away, or [he](rook) can fly a decoy. [Tamm](tamm), asked to fit the beacon, fits it with such care that [she](pell) looks at [him](tamm)—a new collar?
+ attack pell rook "slaps"
- sibling pell rook "brother"
- reconcile pell rook "holds on"
- help tamm rook "fit the beacon"
- flirt pell tamm "looks at him"

== 25
The decoy works; the [governor](governor)'s cruiser goes after the wrong ship. The [cook](cook) bakes. The [quartermaster](quarter), smelling that [he](quarter) has backed the wrong horse, betrays the right one: [he](quarter) radios the [commander](adair)'s [ex-husband](adairex) that the [girl](juno) is still on board.
- betray rook governor "decoy"
- ex adair adairex "ex-husband"
+ betray quarter juno "radios"
- reveal quarter adairex "still on board"

== 26
[He](adairex) does not pass it on. [He](adairex) comes alone, in a lifeboat, and stands in the ninth lock with [his](adairex) hands up while [Adair](adair) decides whether to open it. [Harrow](harrow), [who](harrow) filed [their](adair+adairex) divorce, points out that [he](adairex) cried at the time.
- reveal! adairex governor "does not pass it on"
+ travel adairex "comes alone"
- divorce.past adair adairex "divorce"
- sad.past adairex "cried"

== 27
[She](adair) lets [him](adairex) in, and [he](adairex) tells [her](adair) what the [governor](governor) means to do with the ice and, afterwards, with [Juno](juno). [She](adair) thanks [him](adairex). [He](adairex) asks if that is all. For tonight, says [his](adairex) former [wife](adair).
- help adair adairex "lets him in"
+ reveal adairex adair "tells"
- kill? governor juno "means to do"
- ex adair adairex "former wife"

== 28
[Tamm](tamm)'s [father](tfather), [who](tfather) has not spoken to [him](tamm) since [he](tamm) chose engines over the sea, sends a message forty minutes long. [He](tfather) is dying; [he](tfather) forgives [him](tamm); [he](tfather) describes a boat. By the time the [son](tamm) has answered, there is nobody to hear it.
- parent tfather tamm "father"
- quarrel.past tamm tfather "not spoken"
+ die tfather "dying"
- reconcile tamm tfather "forgives"

== 29
[Pell](pell) finds [him](tamm) in the lock, where one may. [She](pell) does not say anything. [She](pell) has learnt from the [barber](barber), [who](barber) cannot hold [his](barber) tongue, what the [engineer](tamm) has not been saying for a year, and takes [his](tamm) collar in both hands.
- find pell tamm "finds"
- sad tamm "in the lock"
- reveal.past barber pell "learnt"
- love tamm pell "not been saying"
+ kiss pell tamm "takes his collar"

== 30
[Dr Marchetti](marchetti) tells the [driller](driller) whose hand it was. The [one-legged](driller) goes to the [medic](medic) with a drawing by [his](driller) [boy](drillerson): [she](medic) has a saw in it, and a crown. "[I](driller) thanked the wrong [one](marchetti)," says [he](driller). [She](medic), [who](medic) never blushes, does.
+ reveal marchetti driller "tells"
- gift driller medic "drawing"
- parent driller drillerson "boy"
- create.past drillerson "drawing"

== 31
The [governor](governor) arrives in person. [He](governor) demands [his](governor) [ward](juno), and four hundred miners step forward in four hundred paper hats. [Kazimir](kazimir) has [his](kazimir) on back to front. Which of them is [she](juno)? [He](governor) takes the nearest, and it is [Harrow](harrow), and [she](harrow) bites.
- travel governor "arrives"
- kin governor juno "ward"
- abduct? governor juno "demands"
+ abduct governor harrow "takes the nearest"
- attack harrow governor "bites"

== 32
Stealing an auditor is a crime even on [Mars](@mars). [Adair](adair) has [him](governor) put in irons by [her](adair) own [ex-husband](adairex), [who](adairex) was the [man](governor)'s own [captain](adairex) till Wednesday. The [prisoner](governor) calls [him](adairex) a turncoat. "Twice," says [he](adairex), looking at [her](adair).
- abduct.past governor harrow "Stealing an auditor"
+ arrest adairex governor "in irons"
- ex adair adairex "ex-husband"
- boss.past governor adairex "captain"
- accuse governor adairex "turncoat"

== 33
The [auditor](harrow) finishes [her](harrow) report. The station, [she](harrow) writes, loses money and should be closed; but as it stands on ice that belongs to a twelve-year-old [girl](juno), only [she](juno) can close it. [Juno](juno), asked, says [she](juno) will think about it after the peas.
+ create harrow "report"

== 34
[Vera](vera) opens the door so suddenly that [Ilya](ilya) falls in. The perfume is empty, [he](ilya) says from the floor. [His](ilya) [wife](vera) says there is more where [she](vera) keeps it. The [neighbour](agnes), a [chaplain](agnes) with one good ear, turns it to the wall.
+ reconcile ilya vera "opens the door"
- married ilya vera "wife"
- neighbour agnes ilya+vera "neighbour"

== 35
The [quartermaster](quarter) is tried for the spoons, since nobody can prove the rest. [Kazimir](kazimir) speaks for the prosecution, [Harrow](harrow) for the spoons. [He](quarter) is sentenced to wash up under the [cook](cook), [who](cook) has lost a son and eleven spoons and is more lenient about the latter.
- accuse kazimir quarter "prosecution"
- steal.past quarter _ "spoons"
+ boss.start cook quarter "wash up under the cook"
- lose.past cook "lost a son"

== 36
[Kazimir](kazimir) asks the [auditor](harrow) to stay. The union needs somebody [who](harrow) can add. [She](harrow) lists seven objections, of which the seventh is that [he](kazimir) carried another [woman](adair)'s helmet for years. [He](kazimir) holds out [his](kazimir) hands for [hers](harrow), and [she](harrow), after counting them, puts [hers](harrow) in.
- hire? harrow kazimir "stay"
- jealous harrow kazimir "another woman's helmet"
- help.past kazimir adair "carried another woman's helmet"
+ couple.start harrow kazimir "puts hers in"

== 37
[Rook](rook) is leaving. [He](rook) signs over to [his](rook) [sister](pell) a house on [Mars](@mars) that [he](rook) has won back at cards, and shakes hands with the [man](tamm) at [her](pell) side. "Still half of whatever [you](tamm) want?" asks [Tamm](tamm). [He](tamm) already has it, says [Rook](rook).
- travel? rook "leaving"
- find.past rook "won back"
- couple pell tamm "at her side"
+ gift rook pell "signs over"
- sibling pell rook "sister"

== 38
It is [Juno](juno)'s thirteenth birthday. [Sunniva](sunniva) gives [her](juno) adoption papers with soil on them. The [girl](juno) reads them to the end, asks [Seven](seven) whether [it](seven) was consulted, and signs; it is the first signature [she](juno) has ever given anybody. [Her](juno) new [mother](sunniva) needs the hose.
- celebrate juno "birthday"
- gift sunniva juno "adoption papers"
+ parent.start sunniva juno "adoption"
- happy sunniva "needs the hose"
