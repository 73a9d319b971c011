%series St Brannock's
%lang en
%genre British medical drama, listings-magazine synopses
%cast imelda   | Imelda Farrow; Imelda; Mrs Farrow | f
%cast gethin   | Gethin Bowen; Gethin | m
%cast nkechi   | Dr Nkechi Obi; Nkechi; Dr Obi | f
%cast rollo    | Rollo Tanqueray; Rollo; Tanqueray | m
%cast bridie   | Sister Bridie Malone; Bridie; Sister Malone | f
%cast cormac   | Cormac Malone; Cormac | m
%cast hari     | Hari Pillai; Hari | m
%cast wilf     | Wilf Farrow; Wilf | m
%cast petal    | Petal | f
%cast glenys   | Glenys Bowen; Glenys | f
%cast saoirse  | Saoirse | f
%cast organist | - | m
%cast cyclist  | - | f
%cast driver   | - | m
%cast twin1    | - | f
%cast twin2    | - | f
%cast chief    | - | m
%cast teach    | - | f
%cast tot1     | - | n
%cast tot2     | - | n
%cast child    | - | n
%cast anaes    | - | n
%cast cleaner  | - | n
%cast stephan  | Stephan Rusk; Rusk | m
%cast otis     | Otis | m

== 1
The [consultant](imelda) [Imelda Farrow](imelda) has opened four thousand chests and never once lost a patient on a Monday. Today [she](imelda) does. While [she](imelda) breaks the news to the dead [organist](organist)'s [daughters](twin1+twin2), the newly arrived [registrar](nkechi) [Nkechi Obi](nkechi) notices the tremor in [her](imelda) right hand. Down in A&E, the charge [nurse](gethin) [Gethin Bowen](gethin) is spat at by a drunken [cyclist](cyclist), and [Sister Malone](bridie) learns who will be sharing [her](bridie) night shifts: [Cormac](cormac), from [whom](cormac) [she](bridie) was divorced in June.
+ die organist "dead"
- treat organist imelda "lost"
- parent organist twin1+twin2 "daughters"
- reveal imelda twin1+twin2 "breaks"
+ discover nkechi imelda "notices"
- hire nkechi "newly arrived"
- ill imelda "tremor"
- attack cyclist gethin "spat"
- discover bridie cormac "learns"
- colleague bridie cormac "sharing"
- divorce.past bridie cormac "divorced"

== 2
[Nkechi](nkechi) says nothing, and hates herself for it. [Imelda](imelda) rewards [her](nkechi) silence, unasked, with the best case on the list. In Resus, [Cormac](cormac) and [his](cormac) former [wife](bridie) save a lorry [driver](driver) between two rounds of the old argument about whose [dog](petal) [Petal](petal) is. [Gethin](gethin)'s [mother](glenys), up from [Carmarthen](@carmarthen) with [her](glenys) hip, tells the entire ward that [he](gethin) is courting. [He](gethin) isn't; but the [porter](hari) [Hari](hari), wheeling [her](glenys) to X-ray, goes the colour of beetroot.
- reveal! nkechi "says nothing"
- sad nkechi "hates"
- gift imelda nkechi "rewards"
- ex bridie cormac "former"
+ rescue bridie+cormac driver "save"
- quarrel bridie cormac "argument"
- parent glenys gethin "mother"
- travel glenys "up"
- ill glenys "hip"
- couple! _ gethin "courting"
- help hari glenys "wheeling"

== 3
The finance [chief](chief) collapses in the canteen: the soup is bad. [His](chief) [successor](rollo), [Rollo Tanqueray](rollo), takes over the office and, by teatime, an axe to it. [Sister Malone](bridie) is to lose six of [her](bridie) nurses. [She](bridie) marches upstairs to flay [him](rollo) and finds [him](rollo) weeping over a photograph, so [she](bridie) puts the kettle on instead. [Cormac](cormac), [who](cormac) watches the two mugs through the glass, kicks a vending machine.
- ill chief "collapses"
+ hire rollo "takes over"
- quit? _ bridie "lose"
- boss bridie _ "nurses"
- quarrel? bridie rollo "flay"
- sad rollo "weeping"
- jealous cormac rollo "kicks"
+ find bridie rollo "finds"

== 4
[Glenys Bowen](glenys) is getting a new hip and a new hobby. From [her](glenys) bed [she](glenys) has worked out that it is the [porter](hari) [who](hari) leaves clementines on [her](glenys) [boy](gethin)'s desk, and over the draughtboard [she](glenys) asks [Hari](hari) straight out. [He](hari) owns up, and begs [her](glenys) not to breathe a word. [She](glenys) crosses herself, waits until [he](hari) is round the corner and shouts for [Gethin](gethin). In Theatre Two, the scalpel slips, and [Imelda](imelda)'s [junior](nkechi) must finish what [she](imelda) began.
- treat glenys "hip"
- parent glenys gethin "boy"
- discover glenys hari "worked"
- gift hari gethin "clementines"
- reveal hari glenys "owns"
- love hari gethin "owns"
+ betray glenys hari "shouts"
+ help nkechi imelda "finish"
- boss imelda nkechi "junior"

== 5
For eleven days [Gethin](gethin) has been avoiding the lifts, the stairs and the corridor between. Cornered at last beside the clinical waste, [he](gethin) lets [Hari](hari) down as gently as [he](gethin) can: there is somebody in [Swansea](@swansea). There isn't. [Bridie](bridie) is dining with [Rollo](rollo), [whose](rollo) late [wife](saoirse) [Saoirse](saoirse) died on this very ward; [he](rollo) chose the post, [he](rollo) explains, to close it. [She](bridie) upends the trifle on [his](rollo) head. [He](rollo) asks [her](bridie) for the recipe.
+ reject gethin hari "lets"
- betray gethin hari "There isn't"
- couple! _ gethin "There isn't"
- date bridie rollo "dining"
- married.past rollo saoirse "wife"
- die.past saoirse "died"
+ reveal rollo bridie "explains"
- attack bridie rollo "upends"
- flee gethin hari "avoiding"
- hire.past rollo "chose"

== 6
A coach has left the bypass with forty schoolchildren on board. All leave is stopped. [Nkechi](nkechi) delivers a [teacher](teach) of [twins](tot1+tot2) under a sheet of tarpaulin, [Cormac](cormac) crawls into the wreck with a saw, and [Rollo](rollo), [who](rollo) has never so much as held a bandage, holds one for five hours because [Bridie](bridie) told [him](rollo) to. When the ceiling of the coach gives way, it is [her](bridie) [ex](cormac) [who](cormac) lies beneath it. [She](bridie) screams a name [she](bridie) has not used since the wedding.
+ birth teach tot1+tot2 "delivers"
- treat teach nkechi "delivers"
- help rollo bridie "holds"
- ex bridie cormac "ex"
+ injure cormac "lies"
- sad bridie cormac "screams"
- sibling tot1 tot2 "twins"
- rescue? cormac _ "crawls"

== 7
[Cormac](cormac)'s spleen is in a dish and [his](cormac) [surgeon](imelda) is shaking so badly that the whole theatre can see it. "Take [her](imelda) out," says the [anaesthetist](anaes). [She](imelda) goes. In the sluice, [Mrs Farrow](imelda) confides to [Nkechi](nkechi) what [her](imelda) [husband](wilf) [Wilf](wilf), a [neurologist](wilf), put a name to at Christmas: Parkinson's. [She](imelda) had made [him](wilf) swear. Would [Nkechi](nkechi) swear too? The younger [woman](nkechi) thinks of the [organist](organist) and shakes [her](nkechi) head.
- treat cormac imelda "surgeon"
+ reveal imelda nkechi "confides"
- married imelda wilf "husband"
- treat.past imelda wilf "put a name to"
- ill imelda "Parkinson's"
- reveal! wilf "swear"
+ reject nkechi imelda "shakes"
- reject anaes imelda "Take"

== 8
The inquiry sits in the chapel. [Dr Obi](nkechi) reads out dates, [Wilf](wilf) stares at [his](wilf) shoes, and the [organist](organist)'s elder [daughter](twin1), a [solicitor](twin1), asks the question nobody wants asked: did a hand that could not hold a pen kill [her](twin1) [father](organist)? [Imelda](imelda) pre-empts the verdict by handing in [her](imelda) badge. Upstairs, [Bridie](bridie) spoons jelly into the [man](cormac) [whom](cormac) [she](bridie) once sued for a sofa. [He](cormac) is on the mend; [Rollo](rollo), in the doorway with grapes, turns and goes.
+ reveal nkechi _ "reads"
- parent organist twin1 "father"
- kill? imelda organist "kill"
- accuse twin1 imelda "asks"
+ quit imelda "handing"
- help bridie cormac "spoons"
- accuse.past bridie cormac "sued"
- recover cormac "mend"

== 9
[Rusk](stephan) is back. [Imelda](imelda)'s replacement, silver-templed and insufferable, trained under [her](imelda) at [Papworth](#papworth) and left under a cloud [she](imelda) never spoke of. [He](stephan) calls [Nkechi](nkechi) "sweetheart" and [Hari](hari) nothing at all. The [porter](hari) has [his](hari) own worries: [he](hari) has been accepted for nurse training, in [Swansea](@swansea). "Say hello to [Gethin](gethin)'s somebody," jokes a [cleaner](cleaner). [Hari](hari) rings the number: an answering machine, and a lie.
+ return stephan "back"
- hire stephan "replacement"
- advisor.past imelda stephan "trained"
- quit.past stephan "left"
- find hari "accepted"
- move? hari "nurse training" @swansea
- discover hari gethin "lie"
+ betray.past gethin hari "lie"
- couple? _ gethin "somebody"
- sad hari "worries"

== 10
A [boy](otis) of nine called [Otis](otis) needs a valve, and [Rusk](stephan) wants the cameras there. [Nkechi](nkechi), leafing through old theatre books to prepare, comes upon a page razored out. [She](nkechi) drives to [Imelda](imelda)'s cottage for the rest of it. The [retired](imelda) [surgeon](imelda) pours two whiskies before [she](imelda) will say it: in 1998 [her](imelda) golden [pupil](stephan) operated drunk, a [child](child) died, and [she](imelda) tore out the page herself. [Nkechi](nkechi) makes it back to town at ninety miles an hour.
- ill otis "needs"
- treat? otis stephan "wants"
- discover nkechi "comes upon"
- travel nkechi "drives"
+ reveal imelda nkechi "say"
- advisor.past imelda stephan "pupil"
- die.past child "died"
- betray.past imelda _ "tore"
- return nkechi "back to town"
- treat.past child stephan "operated"

== 11
[She](nkechi) smells it on [him](stephan) at the scrub sink. Barred from the theatre by the [colleague](nkechi) [he](stephan) calls sweetheart, [Rusk](stephan) lunges at [her](nkechi), and [Gethin](gethin), passing with a trolley, fells [him](stephan) with a bedpan. [Nkechi](nkechi) operates alone, with [her](nkechi) old [chief](imelda) at the other end of a telephone, steady in voice if in nothing else. [Otis](otis) is asking for chips by dawn. [Gethin](gethin), [his](gethin) knuckles iced by [Hari](hari), says three words in Welsh and won't translate.
+ discover nkechi stephan "smells"
- reject nkechi stephan "Barred"
- colleague nkechi stephan "colleague"
- attack stephan nkechi "lunges"
- rescue gethin nkechi "fells"
- treat otis nkechi "operates"
- help imelda nkechi "telephone"
- boss.past imelda nkechi "chief"
- recover otis "asking"
- treat gethin hari "iced"
+ confess gethin hari "says"
- attack gethin stephan "fells"

== 12
What does a finance man do with a ward that he cannot bring himself to close? [Rollo](rollo) names it after [Saoirse](saoirse), resigns, and buys a houseboat. [He](rollo) leaves [Bridie](bridie) the trifle bowl. [She](bridie) and [Cormac](cormac), out with [Petal](petal) on the towpath, wave as [he](rollo) chugs past, arm in arm for the first time in three years. [Hari](hari) sets off for [Swansea](@swansea) with [Gethin](gethin)'s suitcase next to [his](hari) in the boot, and with [Glenys](glenys), [who](glenys) wasn't asked, in the back.
- create rollo "names"
+ quit rollo "resigns"
- gift rollo bridie "leaves"
+ reconcile bridie cormac "arm in arm"
- move gethin+hari "sets off" @swansea
- invite! gethin+hari glenys "asked"
- find rollo "buys"
- travel rollo "chugs"
- travel glenys "back"
