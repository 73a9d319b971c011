%series Small Change
%lang en
%genre con-artist comedy drama, Buenos Aires and Punta del Este, streaming blurbs
%cast bruna | Bruna Etcheverry; Bruna | f
%cast nahuel | Nahuel Paz; Nahuel | m
%cast tito | Tito Etcheverry; Tito | m
%cast candela | Candela Roca; Candela; Cande | f
%cast gisela | Gisela Brandt; Gisela | f
%cast lautaro | Lautaro Brandt; Lautaro | m
%cast inspector | Inspector Olmos; Olmos | f
%cast plumber | Rufino | m
%cast heiress | - | f
%cast uncle | - | m
%cast clerk | - | m
%cast priest | - | m
%cast mimi | Mimí; Doña Mimí | f
%cast hypnotist | Great Valdini; Valdini | m
%cast firstwife | - | f
%cast twin | Nélida Roca; Nélida | f

== 1
[Bruna Etcheverry](bruna) weds rich men for a living, though never in a church that is a church. The [priest](priest) is an actor, the [best man](nahuel) is [Nahuel Paz](nahuel), [her](bruna) [partner](nahuel) in crime and, off duty, in bed, and the organ is played by [her](bruna) [father](tito) [Tito](tito). This month's [groom](lautaro), the widowed [shipowner](lautaro) [Lautaro Brandt](lautaro), cries when [he](lautaro) says the vows. [Nahuel](nahuel) notices with alarm that the [bride](bruna) does, too. Out on the steps an embittered [heiress](heiress), [whose](heiress) late [uncle](uncle) drew up such a contract once, takes a photograph.
- betray bruna _ "weds rich men"
- colleague bruna nahuel "partner in crime"
- advisor nahuel lautaro "best man"
- couple bruna nahuel "off duty"
- parent tito bruna "father"
+ wedding! bruna lautaro "This month's groom"
- happy lautaro "cries"
- discover nahuel bruna "notices"
- die.past firstwife "widowed"
- sad nahuel bruna "alarm"
- kin heiress uncle "uncle"
- die.past uncle "late uncle"

== 2
The plan gives [her](bruna) three weeks as the lady of the house; then [she](bruna) is to be kidnapped, and [Lautaro](lautaro) is to pay. But [he](lautaro) has a [daughter](gisela), [Gisela](gisela), back from boarding school with a shaved head, [who](gisela) took to no nanny and takes to [her](gisela) new [stepmother](bruna) over a game of truco. A burst pipe brings a [plumber](plumber) into the house. The [plumber](plumber) whistles the tune [Tito](tito) uses for danger; it was [Tito](tito) [who](tito) sent [him](plumber). [Candela Roca](candela), a [manicurist](candela) and [Nahuel](nahuel)'s [sweetheart](candela) before [Bruna](bruna), has been seen drinking with the police.
- abduct? _ bruna "to be kidnapped"
- parent lautaro gisela "daughter"
- return gisela "back from boarding school"
+ friend.start bruna gisela "takes to her"
- kin bruna gisela "stepmother"
- boss tito plumber "sent him"
- couple.past candela nahuel "sweetheart before"
+ betray? candela _ "drinking with the police"

== 3
[Nahuel](nahuel) is getting impatient, and worse. From the roof of the boathouse [he](nahuel) watches the [newlyweds](bruna+lautaro) dance barefoot on the lawn to a record of Gardel; when [Bruna](bruna) comes down at midnight to tell [him](nahuel) where the safe is, [he](nahuel) wants to know whether [she](bruna) has shared [Brandt](lautaro)'s bed. [Her](bruna) answer is a slap. [He](nahuel) gets drunk with [Candela](candela), [who](candela) has never quite stopped hoping, and wakes under [her](candela) hairdryer. That, [Bruna](bruna) says in the morning, makes [one](nahuel) of [us](bruna+nahuel) unfaithful.
- married! bruna lautaro "newlyweds"
- date bruna lautaro "dance barefoot"
- reveal bruna nahuel "where the safe is"
+ jealous nahuel lautaro "wants to know"
- attack bruna nahuel "slap"
- love candela nahuel "stopped hoping"
+ sex candela nahuel "wakes under her hairdryer"
- cheat nahuel bruna "makes one of us unfaithful"

== 4
[Olmos](inspector) has never lost a case. [Inspector Olmos](inspector) wants [Bruna](bruna) badly. [She](inspector) pays [Candela](candela) for news. [Candela](candela) gives [her](inspector) only gossip. The [inspector](inspector) knows better. [She](inspector) arrests the false [priest](priest). The [priest](priest) forgets [his](priest) lines. [Tito](tito) cannot sleep. [His](tito) [girl](bruna) has gone soft. [Tito](tito) visits [Doña Mimí](mimi). [Mimí](mimi) is [his](tito) [ex-wife](mimi). [She](mimi) is also the [mother](mimi) of [Bruna](bruna). [She](mimi) shuts the door on [Tito](tito).
- investigate inspector bruna "wants Bruna badly"
- betray candela inspector "only gossip"
+ arrest inspector priest "arrests"
- sad tito "cannot sleep"
- parent tito bruna "girl"
- ex mimi tito "ex-wife"
- divorce.past mimi tito "ex-wife"
- parent mimi bruna "mother of Bruna"
- reject mimi tito "shuts the door"

== 5
On the night fixed for the abduction it is not the [lady](bruna) of the house [who](bruna) is bundled into a laundry van but the [shipowner](lautaro)'s [daughter](gisela). [Nahuel](nahuel) swears by [his](nahuel) mother that [he](nahuel) had nothing to do with it. [Lautaro](lautaro), white to the lips, gets a call: two million, and no police. While [he](lautaro) empties the safe, [Bruna](bruna), [who](bruna) could be across the river with the contents by now, sits down at [his](lautaro) feet and confesses everything, from the [actor](priest) to the organ. [He](lautaro) listens to the end. Then [he](lautaro) asks [her](bruna) to stay until the [child](gisela) is found, and not one hour longer.
+ abduct _ gisela "bundled into"
- abduct! _ bruna "not the lady"
- parent lautaro gisela "daughter"
- abduct! nahuel gisela "nothing to do with it"
- threaten _ lautaro "two million"
+ reveal bruna lautaro "confesses everything"
- breakup? lautaro bruna "not one hour longer"

== 6
Nobody in this family can tell a story straight, so it is [Gisela](gisela) [who](gisela) does: gagged in the cellar of a shuttered cinema, [she](gisela) studies [her](gisela) captors. One limps. [One](plumber) hums. The humming [one](plumber) [she](gisela) knows, because [he](plumber) mended [her](gisela) bath. The [plumber](plumber) had long been in the pay of [Lautaro](lautaro)'s business [enemy](heiress), that photographing [heiress](heiress), and, having heard from [Tito](tito) in [his](tito) cups how it was to be done, did it first. [Gisela](gisela), no mean cardplayer, wins [her](gisela) shoes back from [him](plumber), and [his](plumber) keys.
- abduct _ gisela "gagged"
- discover gisela plumber "knows"
- boss heiress plumber "in the pay of"
+ enemy heiress lautaro "business enemy"
- reveal.past tito plumber "heard from Tito"
- abduct.past plumber gisela "did it first"
+ steal gisela plumber "his keys"

== 7
[Father](lautaro) and false [wife](bruna) drive from one picture house to the next, bickering about the map like people who have been married for thirty years. [Nahuel](nahuel), in the back, is the third [wheel](nahuel). The [runaway](gisela) comes towards [them](bruna+lautaro+nahuel) along the avenue at dawn, in a nurse's coat, and flings [her](gisela) arms round [Bruna](bruna) first. [Lautaro](lautaro) sees it. Who could show [her](bruna) the door now? At the flat of [Candela](candela) there is a knock; two years after [her](twin) funeral [her](candela) twin [sister](twin), [Nélida](twin), stands outside with a suitcase and says [she](twin) can explain.
- parent lautaro gisela "Father"
- married! bruna lautaro "false wife"
- investigate bruna+lautaro+nahuel gisela "drive from one"
- quarrel bruna lautaro "bickering"
- flee gisela "runaway"
+ return gisela "comes towards them"
- find bruna+lautaro+nahuel gisela "comes towards them"
- reject! lautaro bruna "show her the door"
- die! twin "her funeral"
- sibling candela twin "twin sister"
+ return twin "stands outside"

== 8
[She](twin) can. [Nélida](twin) went under on purpose, as [she](twin) owed the wrong people; with [Candela](candela)'s tears as [her](twin) alibi [she](twin) lived in [Montevideo](@montevideo) as the assistant of the [Great Valdini](hypnotist), [hypnotist](hypnotist), [whom](hypnotist) [she](twin) sawed off at last because of [his](hypnotist) wandering hands. [Candela](candela) breaks every plate [she](candela) owns before [she](candela) can hug [her](twin). [Nahuel](nahuel), calling with flowers for the [manicurist](candela), pours out [his](nahuel) heart to the wrong [twin](twin), is kissed for it, and likes it so much that [he](nahuel) does not care to be corrected.
- die! twin "went under on purpose"
- boss.past hypnotist twin "assistant"
- betray.past twin candela "alibi"
- flirt.past hypnotist twin "wandering hands"
- breakup.past twin hypnotist "sawed off"
- quarrel candela twin "breaks every plate"
+ reconcile candela twin "hug her"
- confess nahuel twin "pours out his heart"
- love nahuel candela "his heart"
+ kiss nahuel twin "is kissed"
- happy nahuel "likes it so much"

== 9
In which a marriage is contracted by the wrong parties for the right reason. [Lautaro](lautaro) will be ruined on Friday unless [he](lautaro) can prove that [he](lautaro) has a wife, [his](lautaro) first [wife](firstwife)'s trust being so drafted, and the [inspector](inspector) will lock up [Bruna](bruna) on Friday unless the wedding can be shown to have been real. [Tito](tito) fetches a genuine [notary](clerk). [They](bruna+lautaro) do it in the kitchen at six in the morning, with [Gisela](gisela) for a witness and [Doña Mimí](mimi), invited by no one, sobbing into the oven gloves. [Olmos](inspector) arrives at seven, reads the date, looks at the clock, and accepts a piece of cake.
- married? _ lautaro "has a wife"
- married.past firstwife lautaro "first wife's"
- lose? lautaro "ruined"
- arrest? inspector bruna "lock up"
+ wedding bruna lautaro "do it in the kitchen"
- help gisela bruna+lautaro "for a witness"
- invite! _ mimi "invited by no one"
- sad mimi "sobbing"
- travel inspector "arrives"
- arrest! inspector bruna "accepts a piece of cake"

== 10
For one blissful week the honest [wife](bruna) of an honest [man](lautaro) bores herself nearly to death. [Lautaro](lautaro), [who](lautaro) has never looked better, offers to teach [her](bruna) accountancy. At the yacht club the [heiress](heiress) corners [him](lautaro) with [her](heiress) photograph and says that either [he](lautaro) sells [her](heiress) the tugboats or everyone shall know what [he](lautaro) married. [Tito](tito) and [Mimí](mimi), thrown together by the cake, have got as far as quarrelling about 1974. And [Nahuel](nahuel) learns which [sister](twin) [he](nahuel) has been walking out with: [he](nahuel) proposes to be angry, for dignity's sake, and cannot manage it.
- married bruna lautaro "honest wife"
- sad bruna "bores herself"
- advisor? lautaro bruna "offers to teach her"
+ threaten heiress lautaro "either he sells"
- quarrel mimi tito "quarrelling"
- couple nahuel twin "walking out with"
- discover nahuel twin "learns which sister"
- sad! nahuel twin "cannot manage it"

== 11
One last job, for love. [Candela](candela), smarting because [her](candela) [sister](twin) has got the [man](nahuel), is asked for help by the [person](bruna) of all people [who](bruna) took [him](nahuel) from [her](candela) in the first place, and [Bruna](bruna) asks nicely. The [heiress](heiress) is sold a gold mine by [Tito](tito), is hypnotised out of the negative by [Valdini](hypnotist), brought over from [Montevideo](@montevideo) and promised a hearing by [his](hypnotist) old [flame](twin), and is relieved of the tugboats by a certain [monsignor](priest), out on parole. The [plumber](plumber), [Rufino](plumber) by name, gives evidence against [her](heiress). [She](heiress) leaves the club on the arm of [Inspector Olmos](inspector).
- sibling candela twin "sister"
- jealous candela twin "smarting"
+ help? candela bruna "asked for help"
- couple nahuel twin "has got the man"
- steal.past bruna candela "took him"
- betray tito heiress "gold mine"
- steal hypnotist heiress "hypnotised out of"
- ex hypnotist twin "old flame"
- steal priest heiress "relieved of"
- accuse plumber heiress "gives evidence"
+ arrest inspector heiress "on the arm"

== 12
Four weddings, three of them valid. [Tito](tito) marries [Mimí](mimi) for the second time and plays the organ himself. [Nahuel](nahuel) and the [twin](twin) tie the knot on a ferry, with [Candela](candela), [who](candela) has forgiven [both](nahuel+twin) and brought a [plumber](plumber) on probation, throwing the rice. The fourth is put on for the tourists. [Lautaro](lautaro) finds [his](lautaro) [wife](bruna) in the nursery that was a gun room, counting on [her](bruna) fingers: June, [she](bruna) says, and it won't be a con. [Gisela](gisela), [who](gisela) is going to be a big [sister](gisela) at seventeen, cuts the cards for the name.
+ wedding mimi tito "marries"
- wedding nahuel twin "tie the knot"
- reconcile candela nahuel+twin "has forgiven"
- couple candela plumber "brought a plumber"
- married bruna lautaro "wife"
+ pregnant bruna lautaro "June"
- sibling? _ gisela "big sister"
