%series Halifax Infirmary, Nights
%lang en
%genre medical drama in Nova Scotia, network synopses
%cast odile   | Dr Odile Comeau; Odile; Comeau | f
%cast marsh   | Dr Gideon Marsh; Gideon; Marsh | m
%cast priyanka | Priyanka Nair; Priyanka; Nair | f
%cast ewan    | Ewan MacIsaac; Ewan | m
%cast flora   | Flora MacIsaac; Flora | f
%cast lucia   | Lucía | f
%cast stan    | Stan | m
%cast avery   | Avery Comeau; Avery | n
%cast theriault | Mr Thériault; Thériault | m
%cast josette | Josette Thériault; Josette | f
%cast kofi    | Kofi | m
%cast fisher  | - | m
%cast bride   | - | f
%cast newborn | - | f
%cast gf      | - | f

== 1 Handover
At seven the [chief](marsh), [Dr Gideon Marsh](marsh), introduces to the night shift the [woman](odile) [who](odile) will have [his](marsh) job by Christmas. [Odile Comeau](odile), from [Moncton](@moncton), nods; the charge [nurse](flora), [Flora MacIsaac](flora), [who](flora) was promised a say in it, nods back like a door. Before coffee there are four off one trawler, a [bride](bride) with a fishbone and a [resident](priyanka) on [her](priyanka) first night. [Priyanka Nair](priyanka) draws the fishbone with [her](priyanka) own tweezers, and is kissed for it by the best [man](ewan): [Ewan](ewan), says the [nurse](flora), is [her](flora) [brother](ewan), and does that.
- boss marsh flora "chief"
- hire? odile "will have his job"
- travel odile "from Moncton"
- ill bride "fishbone"
+ treat bride priyanka "draws the fishbone"
- kiss ewan priyanka "is kissed for it"
- sibling ewan flora "brother"
- hire priyanka "first night"

== 2 The Man in Nine
[Thériault](theriault), a [lobsterman](theriault), has been in bed nine since August and knows everyone's secrets. [His](theriault) [wife](josette) comes at two, the other [one](lucia) at four, and it is the [orderly](stan), [Stan](stan), [who](stan) rolls [one](josette) out by the laundry as the [next](lucia) steps from the lift. Tonight the lift is stuck. Across [his](theriault) blanket the two [visitors](josette+lucia) look each other over. "[You](lucia) knit," says [Josette](josette) finally; so that is where the socks came from. The [younger](lucia) says [she](lucia) thought [he](theriault) was a widower. The [patient](theriault) rings for the [nurse](flora), and rings.
- ill theriault "in bed nine"
- married josette theriault "wife"
- help stan theriault "rolls one out"
+ affair lucia theriault "at four"
- cheat theriault josette "the other one"
+ meet josette lucia "look each other over"
- discover josette lucia "where the socks"
- gift.past lucia theriault "socks"
- betray.past theriault lucia "thought he was"

== 3 Storm Staff
No ferry, no bridge, no day shift. The incoming [chief](odile) has been on [her](odile) feet for thirty hours when the outgoing [one](marsh) tells [her](odile) to lie down, and [she](odile) tells [him](marsh) that in [Moncton](@moncton) they stand. The [resident](priyanka) falls asleep against the vending machine; [someone](ewan) covers [her](priyanka) with a parka and moves the snow off [her](priyanka) boots, and when [she](priyanka) wakes it is signed, in marker, inside the collar: E. M. That morning [Marsh](marsh) drops a scalpel. [He](marsh) drops the next one, too. Only [Flora](flora), counting instruments, has seen, and [she](flora) counts again as though [she](flora) had miscounted.
- quarrel marsh odile "in Moncton they stand"
- ill priyanka "falls asleep"
+ help ewan priyanka "covers her"
+ ill marsh "drops a scalpel"
- discover flora marsh "has seen"
- reveal! flora _ "as though she had"

== 4 Avery
Brought in by police with a cut hand and an attitude, the [sixteen-year-old](avery) in cubicle two gives the name of [Comeau](avery). The [doctor](odile) of that name, [who](odile) has told no one here that [she](odile) has a [child](avery), sews the hand without looking up. [Avery](avery) has hitched from [Moncton](@moncton), from a [father](kofi) [who](kofi) has a new [girlfriend](gf) and a new couch. There's a bed at the [surgeon](odile)'s; that is to say, there is a hammock. "[You](odile) left first," says the [kid](avery), in it, in the dark. From the hammock's other end, where the feet are, [she](odile) says [she](odile) knows.
- injure avery _ "cut hand"
- arrest _ avery "by police"
+ parent odile avery "has a child"
- reveal! odile _ "has told no one"
- treat avery odile "sews the hand"
- flee avery kofi "has hitched"
- parent kofi avery "father"
- couple gf kofi "new girlfriend"
+ move avery odile "a hammock"
- accuse avery odile "You left first"

== 5 Second Opinion
The [chief](marsh) needs [his](marsh) [deputy](odile) to look at a scan, of a friend, [he](marsh) says. [She](odile) looks, and knows whose. It is in the part that guides the hand. "Tell [your](marsh) friend to stop tonight," says [she](odile). [He](marsh) asks for one more list, the [fisher](fisher)'s, tomorrow. The [nurse](flora) [who](flora) has laid out [his](marsh) instruments for twenty-two years, and loved [him](marsh) for twenty-one, swaps the rota without a word to either, and when the [fisher](fisher) goes under it is the [younger](odile) of the two [surgeons](marsh+odile) [who](odile) finds the knife in [her](odile) palm. The [elder](marsh) holds the hook. [He](marsh) holds it quite still.
- boss marsh odile "his deputy"
- betray marsh odile "of a friend"
- ill marsh "guides the hand"
+ discover odile marsh "knows whose"
- quit? marsh "stop tonight"
+ love flora marsh "loved him"
- betray flora marsh+odile "swaps the rota"
- treat fisher odile "finds the knife"
- help marsh odile "holds the hook"

== 6 Socks
[Thériault](theriault) slips away at a quarter past three, between [his](theriault) [wife](josette) and the [other](lucia), while [both](josette+lucia) are gone for coffee. The [widow](josette) wants to know what is to be done with eleven pairs of socks. [Lucía](lucia), [who](lucia) can't claim so much as a chair, is asked by [her](josette) to choose the suit. In the corridor the [resident](priyanka) tells [them](josette+lucia), as the handbook has it, that [she](priyanka)'s sorry for [their](josette+lucia) loss, and bursts into tears; and it's [she](priyanka) [who](priyanka) must be walked up and down, a [mourner](josette) on one arm and a [mourner](lucia) on the other.
+ die theriault "slips away"
- married.past josette theriault "wife"
- affair.past lucia theriault "the other"
+ invite josette lucia "choose the suit"
- sad priyanka "bursts into tears"
- help josette+lucia priyanka "walked up and down"

== 7 Chief
[He](marsh) hands over the pager in the car park, where nobody claps. The new [chief](odile) has three complaints by breakfast, two of them signed by the charge [nurse](flora): since when does one call a code in French? [Flora](flora) goes home to an answering machine and a cat. It's [her](flora) [brother](ewan) [who](ewan) tells [her](flora), over the washing-up, that people aren't handed down with the pager; that if [she](flora) has something to say to the old [chief](marsh), [he](marsh) lives on Tower Road; and that, by the by, [he](ewan) has asked that little [doctor](priyanka) to the hockey. [She](flora)'s knitting all through it. It must have been a good game.
+ quit marsh "hands over the pager"
+ hire odile "new chief"
- accuse flora odile "complaints"
- sibling ewan flora "her brother"
- confess? flora marsh "something to say"
- invite ewan priyanka "has asked"
- date ewan priyanka "to the hockey"

== 8 Kofi
The [ex](kofi) turns up at reception with a tuba case: [Avery](avery)'s tuba. [He](kofi) would like the [kid](avery) back, [he](kofi) tells the [mother](odile), now that the couch is free. "And the [girlfriend](gf)?" "Took it with [her](gf)." [Odile](odile) laughs in spite of herself, and for the length of a corridor [the two](kofi+odile) are as they were in the good years. The [teenager](avery) in question has crept into the tunnel between the buildings with [Stan](stan)'s keys, in order that the decision should be made by others. The ceiling there has been reported, twice. It comes down at ten past nine.
- ex kofi odile "ex"
- return kofi "turns up"
- couple.past kofi odile "in the good years"
- gift kofi avery "Avery's tuba"
- parent odile avery "mother"
- breakup.past gf kofi "Took it with her"
- happy odile "laughs"
- steal avery stan "Stan's keys"
- flee avery "has crept"
+ injure? avery _ "comes down"

== 9 Under the Road
Two [shapes](avery+stan) under the rubble: the [youngster](avery), and on top of [Avery](avery), like a lid, the [orderly](stan), [who](stan) had run in after [his](stan) keys. [He](stan) is alive because of the tuba. There is room for one surgeon in the gap, and it's a small one; the [chief](odile) is tall. So the [resident](priyanka) crawls in with a lamp in [her](priyanka) teeth, and through the crack the [mother](odile) tells [her](priyanka) where to cut, in a voice like a recording, and behind [her](odile) a [man](marsh) from Tower Road, in pyjamas and overcoat, tells the [mother](odile) when to breathe. At midnight a hand comes out, stitched once already, and waves.
+ rescue stan avery "like a lid"
- injure stan "under the rubble"
+ rescue priyanka avery "crawls in"
- treat stan priyanka "where to cut"
- parent odile avery "the mother"
- help odile priyanka "tells her where"
- help marsh odile "when to breathe"
- recover avery "waves"

== 10 Tower Road
[She](flora) has driven past it four times. The fifth, the [owner](marsh) is on the step with the kettle. [Flora](flora) says what [she](flora) came to say, twenty-one years of it, to the kettle. [He](marsh) has known, [he](marsh) says, since the first Christmas; [he](marsh) was a married man then, and afterwards a coward. [His](marsh) hand shakes, and [she](flora) puts [her](flora) own on top, and it goes on shaking, only more slowly. Next door they're taking in the storm windows. The whole street smells of putty and the sea. Who is on tonight? Neither can remember.
+ confess flora marsh "twenty-one years of it"
- discover.past marsh flora "has known"
- married.past _ marsh "a married man"
- ill marsh "hand shakes"
- help flora marsh "on top"
- couple.start flora marsh "Neither can remember"

== 11 Stall
[Josette](josette) and [Lucía](lucia) have taken a stall in the lobby: socks. The [widow](josette) does heels, [her](josette) late [husband](theriault)'s [friend](lucia), as [she](josette) puts it, does toes. [They](josette+lucia) quarrel about the price. A quiet night upstairs: a boy with a bead in his ear, a priest with hiccups. [Kofi](kofi) goes home by the six o'clock bus, with the dented tuba, alone; [Avery](avery) has chosen the hammock, and [he](kofi) has been told so by the [kid](avery), and hugged. At the door [he](kofi) says to the [ex](odile) [he](kofi) is leaving for the second time that it was easier when it was [her](odile) [who](odile) went.
- create josette+lucia "have taken a stall"
- die.past theriault "late"
- married.past josette theriault "husband's"
- quarrel josette lucia "quarrel"
- travel kofi "goes home"
+ reject avery kofi "has chosen the hammock"
- reconcile avery kofi "hugged"
- ex kofi odile "ex"
- breakup.past odile kofi "her who went"

== 12 Nights
The [bride](bride) of the fishbone is wheeled in at four, nine months on. [Nair](priyanka), [who](priyanka) is no longer anybody's [resident](priyanka), catches the [girl](newborn); the best [man](ewan) of that wedding is called in from the car park, turns pale, and slides down the wall with a ring in [his](ewan) fist that was meant for breakfast. [She](priyanka) reads it off [his](ewan) hand and says yes to the top of [his](ewan) head. The charge [nurse](flora) hands in [her](flora) pin, by way of Tower Road. And who shall have [her](flora) job? The [chief](odile) asks [her](flora) opinion. It is the first time. [They](flora+odile) sit down to it at seven, with the coffee.
+ birth bride newborn "catches the girl"
- help priyanka bride "catches the girl"
- ill ewan "turns pale"
- propose ewan priyanka "a ring"
+ engaged.start ewan priyanka "says yes"
- quit flora "hands in her pin"
- reconcile flora odile "sit down to it"
