%series Stairwell C
%lang en
%genre tenement ensemble in Glasgow about love after fifty, chatty fan-wiki recaps
%cast senga   | Senga McPhail; Senga | f
%cast alec    | Alec McPhail; Alec | m
%cast rab     | Rab Ferrie; Rab | m
%cast dot     | Dorothy Lamont; Dot; Dot Lamont | f
%cast mina    | Mina Sandhu; Mina; Mrs Sandhu | f
%cast jas     | Jaspreet Sandhu; Jas | m
%cast kirsty  | Kirsty McPhail; Kirsty | f
%cast lionel  | Lionel Pettigrew; Lionel | m
%cast frankie | Frankie Boyle-Reid; Frankie | f
%cast reid    | Mr Reid; Reid | m
%cast jude    | Jude | m
%cast factor  | - | m
%cast bookie  | Big Tam | m
%cast dog     | Duke | m
%cast rabwife | - | f

== 1 Close Encounters
Forty years wed, [Senga](senga) and [Alec McPhail](alec) have the flat on the first landing and nothing left to argue about but the bins. Above [them](alec+senga) lives [Dot Lamont](dot), [who](dot) never married and has never said why. New in at the top is [Rab Ferrie](rab), a [roofer](rab), [whose](rab) [wife](rabwife) put [him](rab) out, with a [dog](dog) called [Duke](dog). On the stair [Rab](rab) holds the door for [Senga](senga) and [she](senga) drops [her](senga) mince: it's the [laddie](rab) [who](rab) took [her](senga) to the pictures in 1974 and never came back from the ice-cream queue. [Alec](alec) sees [her](senga) face. [Alec](alec) says nowt.
- married alec senga "wed"
- neighbour alec+senga dot "Above them"
- married.past rab rabwife "wife"
- breakup.past rabwife rab "put him out"
- move rab "New in"
+ return rab "it's the laddie"
- date.past rab senga "to the pictures"
- breakup.past rab senga "never came back"
- discover alec senga "sees her face"

== 2 The Ice-Cream Queue
[Rab](rab) was lifted in that queue, it turns out, in mistake for a cousin, and by the time the polis let [him](rab) go [Senga](senga) was walking out with [his](rab) best [pal](alec). [Alec](alec), that is. [The two](alec+rab) haven't spoken since. [They](alec+rab) don't speak now, at some length, across a bucket. On the second landing [Mina Sandhu](mina), widowed in the spring, can't get the boiler lit, and [Lionel Pettigrew](lionel), a retired [bank manager](lionel) in spats, singes off [his](lionel) eyebrows for [her](mina). [Her](mina) [son](jas) [Jas](jas) wants [her](mina) in a home in [Motherwell](@motherwell). [She](mina) puts [her](mina) [boy](jas) out with a rolled-up [Herald](*herald).
- arrest.past _ rab "lifted"
- friend.past alec rab "best pal"
- couple.past alec senga "walking out with"
- enemy alec rab "haven't spoken since"
- married.past _ mina "widowed"
+ help lionel mina "singes off his eyebrows"
- parent mina jas "son"
- move? mina "in a home" @motherwell
- quarrel jas mina "puts her boy out"

== 3 Kirsty Comes Home
[Kirsty McPhail](kirsty), thirty-eight, turns up at [her](kirsty) [parents](alec+senga)' with a suitcase and a black bin bag. [She](kirsty)'s walked out on [Jude](jude), the [man](jude) [she](kirsty) was to marry in June, having found [him](jude) in the hot tub with the [wedding planner](frankie). The [wedding planner](frankie) is [Frankie Boyle-Reid](frankie). [Frankie](frankie) is also the [factor](factor)'s [niece](frankie), so the whole close knows by teatime. [Jas](jas), carrying [his](jas) [mother](mina)'s telly back up, takes the bin bag off [Kirsty](kirsty)'s hands; [they](jas+kirsty) were at school together and [he](jas) sat behind [her](kirsty), looking at [her](kirsty) neck, for four years. The old [flame](rab) on the top floor sends down a pot of soup to [Senga](senga). [Alec](alec) pours it in the sink.
+ return kirsty "turns up"
- parent alec+senga kirsty "parents"
- breakup kirsty jude "walked out on"
- wedding? jude kirsty "was to marry"
- discover.past kirsty frankie+jude "having found him"
+ cheat jude kirsty "in the hot tub"
- kin factor frankie "niece"
- help jas kirsty "takes the bin bag"
- love.past jas kirsty "looking at her neck"
- parent mina jas "mother"
- ex rab senga "old flame"
- gift rab senga "a pot of soup"
- jealous alec rab "in the sink"

== 4 Bins
It is Tuesday. [Alec](alec) takes out the bins. [Rab](rab) takes out the bins. [Alec](alec) shoves [Rab](rab). [Rab](rab) shoves [Alec](alec). [Duke](dog) bites [Alec](alec). [Dot](dot) bandages [Alec](alec). [Senga](senga) laughs at [Alec](alec). [Alec](alec) moves onto the couch. [Lionel](lionel) plays rummy with [Mina](mina). [Mina](mina) cheats at cards. [Lionel](lionel) adores [Mina](mina). [Jude](jude) leaves roses for [Kirsty](kirsty). [Kirsty](kirsty) gives the roses to [Dot](dot). [Dot](dot) blushes at the card. No one has ever sent roses to [Dot](dot). [Reid](reid) reads the meter. [Reid](reid) forgets the number. [Dot](dot) has that effect on [Reid](reid).
+ attack alec rab "shoves"
- attack rab alec "shoves"#2
- injure alec dog "bites"
- treat alec dot "bandages"
- move alec "onto the couch"
- betray mina lionel "cheats at cards"
- love lionel mina "adores"
- gift jude kirsty "leaves roses"
- reject kirsty jude "gives the roses"
- gift kirsty dot "gives the roses"
- love reid dot "forgets the number"

== 5 Gas Man
The meter [man](reid) has been coming weekly. Nobody's gas needs that much reading. [He](reid) is, whisper it, the [wedding planner](frankie)'s [father](reid), long divorced, and when [Kirsty](kirsty) learns [whose](reid) [daughter](frankie) ran off with [her](kirsty) [fiancé](jude) [she](kirsty) won't let [him](reid) past the door. [Dot](dot) will. [Dot](dot) makes [him](reid) an egg. Meanwhile [Alec](alec), still on the couch, has a flutter to cheer himself up, and then another; by Friday [he](alec) is into [Big Tam](bookie) for the holiday money. [He](alec) tells [Senga](senga) that the bank has made an error. The old [bank manager](lionel), asked over the banister, says that banks don't.
- love reid dot "coming weekly"
- parent reid frankie "father"
- divorce.past _ reid "long divorced"
- discover kirsty reid "learns"
- affair frankie jude "ran off with"
- engaged.past jude kirsty "fiancé"
- reject kirsty reid "won't let him"
- help dot reid "an egg"
+ lose alec "into Big Tam"
+ betray alec senga "has made an error"
- reveal lionel senga "banks don't"

== 6 A Night at the Pictures
[Senga](senga) knows fine where the money went; what riles [her](senga) is the fib. So when the [roofer](rab) offers to finish what was started in 1974, the [gambler](alec)'s [wife](senga) puts on [her](senga) good coat and goes. It's the same picture house, and it's bingo now. In the back row [Rab](rab) kisses [her](senga), fifty years late, and [she](senga) kisses [him](rab), and then [she](senga) thinks of the bins. [Jas](jas) and [Kirsty](kirsty), ten rows down, see it all and slide under [their](jas+kirsty) seats, where, being that close anyway, [they](jas+kirsty) do likewise. [Big Tam](bookie) comes up the stair for [his](bookie) money, meets [Duke](dog) and goes down it.
- discover senga alec "knows fine"
- sad senga alec "riles"
- invite rab senga "offers to finish"
- married alec senga "wife"
- date rab senga "good coat"
- betray.past alec senga "the fib"
+ kiss rab senga "kisses her"
- cheat senga alec "kisses him"
- discover jas+kirsty rab+senga "see it all"
+ kiss jas kirsty "do likewise"
- flee bookie dog "goes down it"

== 7 What the Daughter Saw
[Kirsty](kirsty) can't keep it in. [Her](kirsty) [mother](senga), at sixty-two, with the [man](rab) upstairs! [Senga](senga) points out that [someone](kirsty) [who](kirsty) is winching [Mrs Sandhu](mina)'s [laddie](jas) in a public cinema has no call to shout. The shouting carries. On the couch below, [Alec](alec) hears [his](alec) marriage discussed like a football score, gets up, folds the blanket, and goes to the one [person](dot) in the close [who](dot) never takes sides. [Dot](dot) gives [him](alec) the box room. Across the landing [Mina](mina) has taken a turn; [Lionel](lionel) carries [her](mina) down two flights, and at the Infirmary [he](lionel) signs as husband.
- parent senga kirsty "mother"
- reveal kirsty _ "can't keep it in"
+ quarrel kirsty senga "no call to shout"
- couple jas kirsty "winching"
- parent mina jas "laddie"
- discover alec rab+senga "discussed"
+ breakup alec senga "folds the blanket"
- move alec dot "the box room"
- ill mina "a turn"
- rescue lionel mina "carries her down"
- betray lionel _ "signs as husband"

== 8 Next of Kin
[Jas](jas) storms into the ward. Who is the husband? [Lionel](lionel) is. Or would be. [Lionel](lionel) asks [Jas](jas) for [his](jas) [mother](mina)'s hand. [Jas](jas) asks [Lionel](lionel) to leave. [Mina](mina), wide awake, asks [Jas](jas) to leave. [Kirsty](kirsty) leads [Jas](jas) out by the sleeve. "[She](mina)'s not dead, [Jas](jas)," says [Kirsty](kirsty). [Frankie](frankie) throws out [Jude](jude). [Jude](jude) tries [Kirsty](kirsty)'s bell. [Alec](alec) answers in [Dot](dot)'s pinny. [Jude](jude) leaves without [his](jude) teeth. [Reid](reid) sees a [man](alec) in a pinny. [Reid](reid) gets quite the wrong idea about [Alec](alec).
- married! lionel mina "Who is the husband"
+ propose lionel mina "mother's hand"
- parent mina jas "mother"
- reject jas lionel "to leave"
- reject mina jas "asks Jas to leave"
- help kirsty jas "by the sleeve"
+ breakup frankie jude "throws out"
- return jude "tries Kirsty's bell"
- attack alec jude "without his teeth"
- affair! alec dot "wrong idea"
- jealous reid alec "wrong idea"

== 9 Storm Doors
A gale takes the roof off, and half the stair sleeps in [Senga](senga)'s front room: the [widow-to-be-wed](mina) with [her](mina) [banker](lionel), the young [couple](jas+kirsty), the [spinster](dot) with [her](dot) [lodger](alec), and the [dog](dog). [Rab](rab) is up a ladder with a tarpaulin when it goes. It's [Alec](alec) [who](alec) hears the shout over the wind, crawls out along the gutter at sixty-five and gets a grip on the [roofer](rab)'s belt. [He](alec) holds on for half an hour. "Let go," says [Rab](rab), "[you](alec)'ve wanted to since 1974." "Shut [your](rab) face," says [his](rab) old [pal](alec). When [they](alec+rab) come in at last, [Senga](senga) looks from [one](alec) to the [other](rab) and puts the kettle on for three.
- wedding? lionel mina "widow-to-be-wed"
- couple jas kirsty "young couple"
- housemate alec dot "lodger"
- threaten? alec rab "Let go"
+ rescue alec rab "gets a grip"
- friend.past alec rab "old pal"
- reconcile alec rab "Shut your face"
- help senga alec+rab "puts the kettle on"
- help alec rab "holds on"

== 10 Readings
[Mr Reid](reid), jilted before [he](reid)'s begun, as [he](reid) thinks, sends a different man to do the meters. [Dot](dot) stands at the door with two eggs. At last [she](dot) puts on a hat, marches to the depot and tells the whole canteen that the [pensioner](alec) in the pinny is [her](dot) [neighbour](senga)'s [husband](alec) and snores, and that [she](dot), [Dorothy Lamont](dot), has waited for one [man](reid) to ask one question since March. [Mr Reid](reid) asks. That's why [she](dot) never married: nobody'd thought to. In the close [Frankie](frankie) hands [Kirsty](kirsty) back the deposit, in cash, and an apology, in tears. The two [women](frankie+kirsty) agree that the hot tub can rot.
- sad reid "jilted"
- discover! reid dot "as he thinks"
- sad dot reid "stands at the door"
- neighbour dot senga "neighbour"
- love dot reid "has waited"
- married alec senga "husband"
+ reveal dot reid "tells the whole canteen"
+ propose reid dot "Reid asks"
- gift frankie kirsty "back the deposit"
- reconcile frankie kirsty "an apology"

== 11 Terms
The [bookie](bookie) gives [Alec](alec) till noon. [Rab](rab) has sold [his](rab) van and paid the debt before breakfast, and made the big [man](bookie) swear on [his](bookie) mother to say it was an error at the bank. [Alec](alec) isn't daft. [He](alec) climbs four flights, for the first time, with a bottle. What's said up there isn't known, but [Rab](rab) has taken a job in [Oban](@oban), and [he](rab) leaves the [dog](dog) with the [man](alec) [it](dog) bit. To [Senga](senga) [he](rab) leaves a choc ice, on the mat. [Jas](jas) tells [his](jas) [mother](mina) that [he](jas) was wrong about [Motherwell](@motherwell), about the [banker](lionel), and, since [he](jas)'s at it, about not telling [her](mina) that [Kirsty](kirsty)'s four months on.
- threaten bookie alec "till noon"
+ help rab alec "paid the debt"
- betray bookie alec "an error"
- discover alec rab "isn't daft"
- reconcile alec rab "with a bottle"
- injure.past alec dog "bit"
- parent mina jas "mother"#2
- hire rab _ "taken a job" @oban
- breakup rab senga "on the mat"
- gift rab alec "leaves the dog"
- gift rab senga "choc ice"
- reconcile jas mina "he was wrong"
+ reveal jas mina "telling her"
- pregnant kirsty jas "four months on"

== 12 Landing
Two weddings on one stair, to save on sausage rolls. [Mina](mina) becomes Mrs Pettigrew on the second landing and [Dot](dot) Mrs Reid on the third, given away by [her](dot) [lodger](alec). The new [stepdaughter](frankie) does the flowers; [Frankie](frankie) is good at flowers. [Jas](jas) looks at [Kirsty](kirsty), and [Kirsty](kirsty) says don't [you](jas) dare, not today, ask [me](kirsty) tomorrow. Late on, [Alec](alec) carries [his](alec) blanket from the box room down to the first floor and stops outside. "[I](alec)'m rotten with money," [he](alec) says through the letterbox. "[I](senga) know," says [Senga](senga). The chain comes off. [Duke](dog) is in before [him](alec). On the Wednesday, together, [the McPhails](alec+senga) take out the bins.
+ wedding lionel mina "becomes Mrs Pettigrew"
+ wedding dot reid "Mrs Reid"
- help alec dot "given away"
- housemate alec dot "lodger"
- kin dot frankie "stepdaughter"
- propose? jas kirsty "ask me tomorrow"
- move alec senga "down to the first floor"
+ reconcile alec senga "The chain comes off"
- create frankie "does the flowers"
- married alec senga "the McPhails"
- reveal alec senga "rotten with money"
