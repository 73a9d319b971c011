%series Dual Controls
%lang en
%genre comedy drama: a driving school in Leeds, plain recaps from memory
%cast bev     | Bev Ollerton; Bev | f
%cast ron     | Ron Ollerton; Ron | m
%cast imran   | Imran Shah; Imran | m
%cast kit     | Kit Marlow; Kit | n
%cast tess    | Tess Ollerton; Tess | f
%cast dorota  | Dorota Zielinska; Dorota | f
%cast gareth  | Gareth Pugh; Gareth; Pugh | m
%cast noreen  | Noreen Shah; Noreen; Mrs Shah | f
%cast sadia   | Sadia | f
%cast plumber | Hope; Len Hope | m
%cast examiner| Mr Frost; Frost | m
%cast baby    | - | f
%cast lawyer  | - | f
%cast lenwife | - | f
%cast sadiabf | - | m
%cast sadpar  | - | g

== 1 Mirror, Signal
[Bev Ollerton](bev) has run the driving school with [her](bev) [husband](ron) [Ron](ron) for twenty-six years, and today [she](bev) finds out why [he](ron) takes so long over the night lessons: [he](ron) has been going to bed with a [pupil](dorota). There is a terrible row in the car park. [He](ron) takes the good car and goes to live with [Dorota Zielinska](dorota), the [pupil](dorota). [Bev](bev)'s [daughter](tess) [Tess](tess) wants to go after [him](ron); [Imran](imran), the youngest [instructor](imran), gets [her](tess) to sit down first. [He](imran) has had a thing for [her](tess) since school. [She](tess) doesn't see it. The sign on the roof says "Ollerton & Wife".
- married bev ron "husband"
+ discover bev ron "finds out"
- affair dorota ron "going to bed"
- cheat ron bev "going to bed"
- quarrel bev ron "row"
- advisor ron dorota "pupil"
+ breakup ron bev "takes the good car"
- move ron dorota "goes to live with"
- parent bev tess "daughter"
- boss bev imran "instructor"
- help imran tess "sit down"
- love imran tess "had a thing"

== 2 The Man Under the Sink
The office floods, and a [plumber](plumber) [whom](plumber) nobody remembers calling makes [Bev](bev) laugh for the first time in weeks. [He](plumber) leaves without giving [his](plumber) name. Since the school is a teacher short, [Bev](bev) takes on [Kit Marlow](kit), [who](kit) used to drive ambulances and shares a flat with [Imran](imran). [Tess](tess) takes one look at the [newcomer](kit) and can't get a word out. [Imran](imran) sees it and goes home early. [His](imran) [mother](noreen), [Noreen Shah](noreen), has put three photographs of suitable girls beside [his](imran) plate. [He](imran) turns them over, one by one, and eats.
- meet bev plumber "makes Bev laugh"
- happy bev plumber "laugh"
+ hire kit bev "takes on"
- housemate imran kit "shares a flat"
- meet kit tess "takes one look"
+ love.start tess kit "can't get a word out"
- jealous imran kit "goes home early"
- parent noreen imran "mother"
- wedding? imran _ "suitable girls"
- reject imran _ "turns them over"

== 3 Hill Start
[Gareth Pugh](gareth), the [owner](gareth) of the big school across the road and an old [enemy](gareth) of the [Ollertons](bev+ron), makes [Bev](bev) an offer for the business, and when [she](bev) says no [he](gareth) lets [her](bev) know that [he](gareth) can take all [her](bev) pupils. [Her](bev) [ex](ron) goes to work for [him](gareth) the very next day. [Kit](kit) lets [Tess](tess) take the wheel on the moor road, and up there [they](kit+tess) kiss. The [plumber](plumber) comes back for a wrench that [he](plumber) has not left behind. [Dorota](dorota), [who](dorota) fails [her](dorota) test again, puts it down to the [examiner](examiner).
- enemy bev+ron gareth "old enemy"
- reject bev gareth "says no"
- threaten gareth bev "lets her know"
- ex bev ron "ex"
+ hire ron gareth "goes to work"
- betray ron bev "goes to work"
+ kiss kit tess "kiss"
- return plumber "comes back"
- lose dorota "fails"
- accuse dorota examiner "puts it down"

== 4 Short Lesson
[Tess](tess) tells [Imran](imran) about [Kit](kit). It breaks [him](imran) in two. [He](imran) says how nice. Then [he](imran) says yes to [his](imran) [mother](noreen). [He](imran) will meet a [girl](sadia) called [Sadia](sadia). [Ron](ron) comes for [his](ron) golf clubs. [Bev](bev) has sold them to [Pugh](gareth). The [runaway](ron) shouts a good deal. [His](ron) [daughter](tess) puts [him](ron) out. [She](tess) no longer has any time for [Ron](ron). The [plumber](plumber) asks [Bev](bev) out. "[I](bev)'m a married woman," says [Bev](bev). "Thursday," [she](bev) adds. Hope is a strange thing. [Hope](plumber) is also [his](plumber) name.
- reveal tess imran "tells"
+ sad imran tess "breaks him"
- parent noreen imran "mother"
- date? imran sadia "meet a girl"
- quarrel bev ron "shouts"
- parent ron tess "daughter"
- reject tess ron "puts him out"
+ invite plumber bev "asks Bev out"
- married bev ron "married woman"
- date? bev plumber "Thursday"

== 5 Give Way
[Bev](bev)'s evening with [Len Hope](plumber) goes well until [he](plumber) says that [he](plumber) lost [his](plumber) [wife](lenwife) two years ago, and has to go outside. [She](bev) goes after the [widower](plumber) and takes [his](plumber) arm. [Sadia](sadia) turns out to have a [boyfriend](sadiabf) of [whom](sadiabf) nobody must know; [she](sadia) and [Imran](imran) make a deal to let both families think that the match is on. [Mrs Shah](noreen) is over the moon and gives the [girl](sadia) [her](noreen) own bangles. Only [Kit](kit) is not taken in by [his](kit) [flatmate](imran). And [Tess](tess), without knowing why, finds that [she](tess) can't stand [Sadia](sadia).
- date bev plumber "evening"
- married.past lenwife plumber "wife"
- die.past lenwife "lost his wife"
- sad plumber lenwife "has to go outside"
- help bev plumber "takes his arm"
- couple sadia sadiabf "boyfriend"
+ betray imran+sadia noreen "make a deal"
- engaged! imran sadia "the match is on"
- happy noreen "over the moon"
- gift noreen sadia "bangles"
- discover kit imran "not taken in"
- housemate imran kit "flatmate"
- jealous tess sadia "can't stand"

== 6 Blind Spot
[Dorota](dorota) is going to have a [child](baby). [Ron](ron), [who](ron) is fifty-eight, gets the news at traffic lights and drives into the back of [Mr Frost](examiner), the [examiner](examiner). [Both](examiner+ron) [men](examiner+ron) walk away; the hip of the [mother](dorota)-to-be is another matter, and [Bev](bev), of all people, gets a call from the hospital, since [she](bev) is still down as next of kin. [She](bev) goes. The two [women](bev+dorota) have [their](bev+dorota) first real talk over a vending-machine soup, and it comes out that [Ron](ron) told the [younger](dorota) [he](ron) was a widower. [Kit](kit) gets an offer from a rally team in [Finland](@finland) and keeps it from [his](kit) [girlfriend](tess).
+ pregnant dorota ron "going to have a child"
- discover ron dorota "gets the news"
- attack ron examiner "drives into"
- injure dorota ron "hip"
- injure! examiner+ron "walk away"
- help bev dorota "She goes"
- betray.past ron dorota "told the younger"
- die! bev "widower"
- hire? kit _ "offer"
- reveal! kit tess "keeps it"
- couple kit tess "girlfriend"

== 7 Emergency Stop
The letter from [Finland](@finland) falls out of the glove box in the middle of a lesson. [Tess](tess) doesn't make a scene; [she](tess) asks the former ambulance [driver](kit) whether [he](kit) was going to leave [her](tess) a note. There are words, then tears, [hers](tess), and by the evening it is over between [them](kit+tess). [Imran](imran) could have been glad. Instead [he](imran) drives the heartbroken [girl](tess) round the ring road until two in the morning, and says nothing. [His](imran) supposed [fiancée](sadia) rings eleven times: [her](sadia) real [boyfriend](sadiabf) has got tired of being a secret and told [her](sadia) [parents](sadpar).
- discover tess kit "falls out"
- travel? kit "leave"
- quarrel kit tess "words"
- sad tess "tears"
+ breakup kit tess "it is over"
- help imran tess "drives the heartbroken girl"
- engaged! imran sadia "supposed fiancée"
- couple sadia sadiabf "boyfriend"
- parent sadpar sadia "parents"
+ reveal sadiabf sadpar "told her parents"

== 8 Three Points
[Sadia](sadia) goes to [Noreen](noreen). [She](sadia) gives the bangles back. [Mrs Shah](noreen) gets everything out of [her](sadia). [She](noreen) is furious with [Imran](imran). [He](imran) lets [his](imran) [mother](noreen) shout. Then [he](imran) tells [her](noreen) about [Tess](tess). [Noreen](noreen) goes very quiet. [Kit](kit) packs. Nobody comes to see off [Kit](kit). [Dorota](dorota) leaves [Ron](ron), on one crutch. The jilted [man](ron) turns up at [Bev](bev)'s door. [She](bev) already has company. [Ron](ron) and the [plumber](plumber) look at each other. A fist flies. It belongs to [Ron](ron). It misses [Len](plumber).
- gift sadia noreen "gives the bangles back"
- discover noreen imran+sadia "gets everything out"
- sad noreen imran "furious"
- parent noreen imran "mother"
- reveal imran noreen "tells her about"
- love imran tess "about Tess"
+ travel kit "packs"
+ breakup dorota ron "leaves Ron"
- return ron "turns up"
- meet plumber ron "look at each other"
- attack? ron plumber "fist"
- jealous ron plumber "fist"

== 9 No Through Road
With nowhere else to go, [Dorota](dorota) takes the room above the office, so that the other [woman](dorota) and the [wife](bev) [she](dorota) took the [husband](ron) from now share a kettle. [Tess](tess) finds this sick and says so; [her](tess) [mother](bev) tells [her](tess) that a baby is a baby. [Gareth Pugh](gareth), [who](gareth) has had enough of the [brawler](ron), gives [him](ron) the sack. [Noreen](noreen) comes to the school under the pretext of a lesson in order to have a look at the [girl](tess) [her](noreen) [son](imran) has set [his](imran) heart on, and puts the car into a hedge. [The two](noreen+tess) get on at once.
- move dorota bev "takes the room"
- married bev ron "wife"
- affair.past dorota ron "other woman"
- housemate.start bev dorota "share a kettle"
- quarrel bev tess "says so"
- parent bev tess "mother"
+ quit ron gareth "the sack"
- investigate noreen tess "have a look"
- parent noreen imran "son"
- love imran tess "set his heart on"
- meet noreen tess "get on at once"
- friend.start noreen tess "get on at once"

== 10 Right of Way
In a weak moment [Bev](bev) lets [Ron](ron) take [her](bev) to [their](bev+ron) old curry house, where [he](ron) goes down on one creaking knee and asks to come home. Old habits die hard: for the length of a naan [she](bev) has second thoughts about the divorce. Then [her](bev) [rival](dorota) of last spring, now [her](bev) [lodger](dorota), rings to say that the pains have come. [Bev](bev) gets up, leaves the [father](ron) with the bill and drives through four red lights. One of them is [Mr Frost](examiner)'s. The [examiner](examiner), [who](examiner) was once run into by the same family, puts on [his](examiner) hazard lights and goes ahead of [her](bev).
- date bev ron "old curry house"
- reconcile? bev ron "asks to come home"
- divorce? bev ron "divorce"
- enemy.past bev dorota "rival"
- housemate bev dorota "lodger"
+ birth? dorota baby "pains"
- parent ron baby "father"
+ reject bev ron "gets up"
- help bev dorota "drives through"
- attack.past ron examiner "run into"
- help examiner bev "goes ahead"

== 11 The Passenger
[Dorota](dorota) has a [girl](baby). [Ron](ron) stands at the glass with flowers for nobody in particular, and the young [mother](dorota) lets [him](ron) in for five minutes, no more. [Bev](bev) has made up [her](bev) mind: [she](bev) sees a [lawyer](lawyer) on Monday, and by Wednesday [her](bev) [husband](ron) has put [his](ron) name to the papers. [Kit](kit) is back from [Finland](@finland) with a broken wrist and a broken heart and wants [Tess](tess) to take [him](kit) back. [She](tess) asks for a day to think it over. [Imran](imran), for once in [his](imran) life, does not go home early. [He](imran) tells the [woman](tess) [whom](tess) [he](imran) once drove round the ring road all that [he](imran) left out that night.
+ birth dorota baby "has a girl"
- parent dorota baby "mother"
- advisor lawyer bev "lawyer"
- married bev ron "husband"
+ divorce bev ron "papers"
- return kit "back from Finland"
- injure kit "broken wrist"
- sad kit "broken heart"
- reconcile? kit tess "take him back"
+ confess imran tess "tells the woman"

== 12 Full Licence
[Tess](tess) takes [Kit](kit) for a coffee and lets [him](kit) down as gently as it can be done, after which [she](tess) walks across the road, gets into the car next to [Imran](imran) and kisses [him](imran) with the engine running. [Kit](kit), the [loser](kit), takes it like a sport and goes to work for [Pugh](gareth). [Noreen](noreen) and [Bev](bev) start quarrelling about the wedding before anyone has asked for one. [Dorota](dorota) passes, with [Mr Frost](examiner) beside [her](dorota) and the [baby](baby) in the back. And [Len Hope](plumber), [who](plumber) has been taking down [his](plumber) late [wife](lenwife)'s pictures one a week, moves in with [Bev](bev), wrench and all. The sign now says "Ollerton".
+ reject tess kit "lets him down"
+ kiss imran tess "kisses"
- hire kit gareth "goes to work"
- quarrel bev noreen "quarrelling"
- wedding? imran tess "wedding"
- find dorota "passes"
- married.past lenwife plumber "wife"
- die.past lenwife "late"
+ move plumber bev "moves in"
