%series Golden Cape Manor
%lang en
%genre superhero retirement-home comedy, TV-magazine previews
%cast sol     | Captain Solstice; Solstice; Captain; Gus Pettibone; Gus | m
%cast viola   | Violetta Crane; Violetta; Violet Wraith; Wraith | f
%cast doom    | Baron Doom-Bringer; Doom-Bringer; Baron; Ulrich Mayhew; Ulrich | m
%cast nurse   | Femi | m
%cast matron  | Matron Skaggs; Skaggs | f
%cast flash   | Speedwell; Marty Oh; Marty | m
%cast echo    | Madam Echo; Echo | f
%cast kid     | Wonder Lad; Todd | m
%cast dina    | Dina Pettibone; Dina | f
%cast cleaner | Rosalind | f
%cast buyer   | - | m
%cast mum     | - | f
%cast accountant | - | n
%cast wife    | - | f
%cast surgeon | - | n
%cast test    | - | m
%cast fellow  | - | m
%cast tortoise | Nemesis | n

== 1
At eighty-one [Captain Solstice](sol) can still lift a bus, though not without being asked twice what [he](sol) came in for. [His](sol) [daughter](dina), [Dina](dina), drives [him](sol) to [Golden Cape Manor](#goldencape), a home for retired heroes, and cries in the car park. [He](sol) is given the room next to [Violetta Crane](viola), once the [Violet Wraith](viola), [who](viola) walks in through the wall to borrow sugar. Across the corridor the new [arrival](sol) meets the last [person](doom) [he](sol) expected: an old [man](doom) in a cardigan, with a [tortoise](tortoise) on [his](doom) lap. It is [Baron Doom-Bringer](doom), [who](doom) tried to kill [him](sol) on fourteen occasions.
- parent sol dina "daughter"
- help dina sol "drives him"
- sad dina "cries"
+ move sol "given the room" #goldencape
- neighbour.start sol viola "next to"
+ meet sol viola "walks in"
- find sol doom "meets"
- attack.past doom sol "tried to kill"

== 2
The [Baron](doom) signed in as a hero, under [his](doom) own name of [Ulrich Mayhew](doom), since villains have no pension. [Gus Pettibone](sol), as the [Captain](sol) is called on [his](sol) medicine, means to have [him](doom) thrown out. [Matron Skaggs](matron) is not interested in anything older than lunch. At bingo the ancient [foes](doom+sol) sit at opposite ends. By the third round the [hero](sol) has set the [villain](doom)'s card on fire with [his](sol) eyes; the [latter](doom) has melted the [former](sol)'s dentures. [Femi](nurse), the night [nurse](nurse), sends [the pair](doom+sol) to bed without pudding. [They](doom+sol) share a lift, in silence, and each holds the door.
- betray.past doom matron "signed in as a hero"
- attack? sol doom "thrown out"
- enemy doom sol "foes"
+ quarrel doom sol "opposite ends"
- attack sol doom "set the villain's card"
- attack doom sol "melted"

== 3
[Speedwell](flash), once the fastest man alive, has not got out of [his](flash) armchair since March. [He](flash) is waiting, says [Femi](nurse). For whom? The [nurse](nurse) won't tell, but the [cleaner](cleaner) will: for [Madam Echo](echo), [who](echo) promised to come back for [him](flash) when the war was over. The war ended in 1946. [Violetta](viola) drifts into the archive at night and finds a letter that [Skaggs](matron) has been keeping from [him](flash), with a lot of others, in a drawer marked "upsetting". [She](viola) leaves it on [his](flash) footstool. In the morning the armchair is empty, and there's a scorch mark down the drive.
- love flash echo "waiting"
- return? echo flash "promised to come back"
- reveal! nurse _ "won't tell"
- reveal cleaner _ "the cleaner will"
- investigate viola "drifts into"
+ discover viola matron "finds a letter"
- steal.past matron flash "keeping from him"
- help viola flash "leaves it on"
+ travel flash "scorch mark"

== 4
[Marty Oh](flash), to give [Speedwell](flash) [his](flash) proper name, has run six hundred miles in carpet slippers and is ringing at a bungalow in [Duluth](@duluth). [Echo](echo) opens. [She](echo) is ninety and [she](echo) says everything twice, it being [her](echo) power. "[You](flash)'re late. [You](flash)'re late." [He](flash) had thought that [she](echo) married the other [fellow](fellow); [she](echo) had thought that [he](flash) never answered. [They](echo+flash) have sixteen letters to read, and take the bus back. [Dina](dina), visiting, finds [her](dina) [father](sol) playing chess against the [villain](doom) of [her](dina) childhood nightmares. "[He](doom) cheats," [Gus](sol) tells [her](dina), with satisfaction.
- travel flash "run six hundred miles" @duluth
+ find flash echo "Echo opens"
- reconcile echo flash "You're late"
- wedding! echo fellow "married the other fellow"
- return echo+flash "take the bus back"
- parent sol dina "father"
- discover dina doom+sol "playing chess"
- betray doom sol "cheats"

== 5
Strange thefts plague the home: a cape, a grappling hook, somebody's knee. Suspicion falls on the [Baron](doom). Even [Nemesis](tortoise), the [tortoise](tortoise), is searched. The only [one](viola) to take [his](doom) side is [Violetta](viola), [whom](viola) [he](doom) once buried under a shopping mall and [who](viola) bears no grudge, for [she](viola) is fond of a good mall. [She](viola) lies in wait inside a radiator. Shortly after two [somebody](matron) comes along the corridor in crêpe soles and takes [Speedwell](flash)'s goggles from the very nose of the [sleeper](flash). The [Wraith](viola) sees a wristwatch with a nurse's pin. So it was [one](matron) of the staff.
- steal _ _ "thefts"
- accuse _ doom "Suspicion falls"
- investigate _ tortoise "searched"
- help viola doom "take his side"
- attack.past doom viola "buried"
- reconcile doom viola "no grudge"
- investigate viola "lies in wait"
+ steal matron flash "goggles"
+ discover viola "one of the staff"

== 6
Everybody suspects [Femi](nurse), [who](nurse) needs money: [his](nurse) [mother](mum) is ill in [Ibadan](@ibadan). [Skaggs](matron) fires [him](nurse) before breakfast. The residents refuse to take their pills from anyone else. [Wonder Lad](kid), aged seventy-three and the [baby](kid) of the house, chains himself to the drugs trolley, and an [accountant](accountant) from the trust has to be carried out by the [Captain](sol), chair and all. It makes the evening news. There, on the sofa in [her](cleaner) bungalow, a [cleaner](cleaner) [who](cleaner) was let go last week hears that the kindest [man](nurse) in the building has been called a thief. [Rosalind](cleaner) puts [her](cleaner) coat on.
- accuse _ nurse "suspects"
- parent mum nurse "mother"
- ill mum "ill"
+ quit nurse matron "fires him"
- help kid nurse "chains himself"
- attack sol accountant "carried out"
- quit.past cleaner "let go"
+ help? cleaner nurse "puts her coat on"

== 7
What did the [cleaner](cleaner) see? A [man](buyer) with a silver case, for one thing, in the linen room on Fridays, and the [matron](matron) counting notes. It all goes to a [collector](buyer), says [Rosalind](cleaner); a cape fetches eleven thousand. [Ulrich](doom), [who](doom) has been a crook for sixty years and has some self-respect, is appalled by the price. [He](doom) proposes an ambush. For the first time in history [Doom-Bringer](doom) draws up a plan and [Solstice](sol) carries it out. It fails, as [his](doom) plans do: at the decisive moment the [Captain](sol) forgets what [he](sol) came in for, and the [buyer](buyer) knocks [him](sol) down with the case.
- discover.past cleaner matron "counting notes"
- steal.past matron _ "goes to a collector"
- reveal cleaner doom "says Rosalind"
- colleague.start doom sol "For the first time"
- help doom sol "draws up a plan"
- attack? doom+sol buyer "ambush"
+ attack buyer sol "knocks him down"

== 8
[Gus](sol) is in hospital with a cracked hip and does not know [his](sol) [daughter](dina). [He](sol) takes [her](dina) for [her](dina) late [mother](wife), and tells [her](dina), since it has been on [his](sol) mind, that [he](sol) was never at the office. [Dina](dina) holds [his](sol) hand and says that [she](dina) always knew. In the corridor an old [man](doom) with a [tortoise](tortoise) asks the [surgeon](surgeon) if [he](sol) will pull through. "Are [you](doom) family?" "[I](doom) am [his](sol) arch-[enemy](doom)," says the [visitor](doom), and gets a chair. [He](doom) stays all night, threatening the monitor.
- injure sol "cracked hip"
- ill sol "does not know"
- recover? sol "pull through"
- parent sol dina "daughter"
- married.past sol wife "late mother"
- die.past wife "late"
- parent wife dina "mother"
- reveal sol dina "tells her"
- betray.past sol wife "never at the office"
- help dina sol "holds his hand"
- enemy doom sol "arch-enemy"
+ help doom sol "stays all night"

== 9
The [man](buyer) with the case is a pharmacist by trade and has bought more than capes. In the linen room [Skaggs](matron) is now selling [him](buyer) blood. Whose? That of the residents, drawn on Fridays "for cholesterol". [Wonder Lad](kid), [who](kid) can't stand needles and was always let off, follows the [chemist](buyer) to [his](buyer) garage and sees a [lad](test) of twenty, green in the face, lift a van and drop it. [Todd](kid) is seen too. [They](buyer+test) put the old [boy](kid) in a freezer. Around suppertime [Echo](echo) notices that one chair is empty, and says so. And says so.
- steal matron _ "selling him blood"
- investigate kid buyer "follows"
+ discover kid test "sees a lad"
- ill test "green in the face"
- discover buyer kid "is seen too"
+ abduct buyer+test kid "in a freezer"
- discover echo kid "one chair is empty"

== 10
A home full of heroes sets out by minibus. [Marty](flash), at the wheel, is asked by four different women to slow down. There is a flat tyre, a picnic, a misunderstanding about left. [Violetta](viola) goes through the garage door first and finds the [prisoner](kid), blue and talkative, as [he](kid) was in 1962. [She](viola) warms [his](kid) hands in [hers](viola). [They](kid+viola) have worked side by side for half a century and [she](viola) has never noticed that [he](kid) has dimples. The green [boy](test) bars the way, lifts the bus with everybody in it, and starts to cry: [he](test) only wanted to be somebody, and now [he](test) can't feel [his](test) feet.
+ find viola kid "finds the prisoner"
- rescue viola kid "warms his hands"
- colleague kid viola "worked side by side"
+ love.start viola kid "dimples"
- travel flash+viola "sets out"
- attack test flash "lifts the bus"
- sad test "starts to cry"
- ill test "can't feel his feet"

== 11
[Ulrich](doom) could make an antidote, if [he](doom) had a laboratory, a lightning storm and nobody laughing. [Femi](nurse) gets [him](doom) the first, [Solstice](sol), in a wheelchair and with one finger raised, the second. Nobody laughs. The [youth](test) loses [his](test) green, and asks what [he](test) can do for the old [man](doom). "Tell the police who gave it to [you](test)," says the [Baron](doom). So the [boy](test) testifies; the [chemist](buyer) is led away; [Skaggs](matron), making off across the lawn with the silver case, trips over [something](tortoise) slow. [Nemesis](tortoise) has got a [villain](matron) at last.
- create doom "antidote"
- help nurse+sol doom "gets him the first"
+ rescue doom test "loses his green"
- accuse test buyer "testifies"
+ arrest _ buyer "led away"
- flee? matron "making off"
- attack tortoise matron "trips over"

== 12
[Femi](nurse) is the new [head](nurse) of the house, and [his](nurse) first act is to fetch [his](nurse) [mother](mum) over from [Ibadan](@ibadan); [she](mum) beats everyone at bingo. [Todd](kid) and [Violetta](viola) hold hands through a wall. [Echo](echo) dies in [her](echo) sleep, beside [Marty](flash), [who](flash), for once, does not hurry. The others hear [her](echo) voice in the hall for days. On the terrace, with the board between [them](doom+sol), one old [man](sol) asks what it was that [they](doom+sol) used to fight about. "The world," says the [other](doom). "Ah," says [Gus](sol). "And who got it?" [Ulrich](doom) moves [his](doom) queen, and lets [him](sol) win.
- hire nurse "new head"
- parent mum nurse "mother"
- move mum nurse "fetch"
- find mum "beats everyone"
+ couple.start kid viola "hold hands"
+ die echo "dies"
- enemy.past doom sol "used to fight"
- help doom sol "lets him win"
