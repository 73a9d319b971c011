%series Harrow Lane
%lang en
%genre suburban family soap, Brisbane, plain press-office synopses with three plots an installment
%cast deb      | Deb Kowalski; Deb | f
%cast stef     | Stefan Kowalski; Stefan; Stef | m
%cast mia      | Mia Kowalski; Mia | f
%cast josh     | Josh Kowalski; Josh | m
%cast lin      | Lin Zhao; Lin | f
%cast gary     | Gary Burrell; Gary; Burrell | m
%cast tracey   | Tracey Burrell; Tracey | f
%cast kyle     | Kyle Burrell; Kyle | m
%cast priya    | Priya Nair; Priya | f
%cast ravi     | Ravi Nair; Ravi | m
%cast marcus   | Marcus Teague; Marcus; Teague | m
%cast nan      | Halina Kowalski; Halina | f
%cast builder  | Dean | m
%cast babyb    | Ruby | f
%cast doctor   | - | f

== 1
The [Kowalskis](deb+josh+mia+stef) move into number fourteen, and before the van is empty [Deb](deb) discovers that the [woman](tracey) next door, [Tracey Burrell](tracey), is the former [classmate](tracey) [who](tracey) made [her](deb) schooldays a misery. [Her](deb) [husband](stef) [Stefan](stef), [who](stef) knows nothing of this, asks [Tracey](tracey) and [her](tracey) [husband](gary) [Gary](gary) round for a barbecue. While the adults are being polite, [Mia Kowalski](mia) falls out with [her](mia) twin [brother](josh) [Josh](josh) over the bigger room and is comforted over the fence by the [Burrells](gary+tracey)' [son](kyle), [Kyle](kyle). At number ten, [Priya Nair](priya), [who](priya) is a [nurse](priya), has thrown [her](priya) [husband](ravi) out after finding a hotel bill in [his](ravi) jacket, and [Ravi](ravi), having nowhere else to go, sleeps in the car outside the house.
+ move deb+josh+mia+stef "move into"
- discover deb tracey "discovers"
- neighbour deb tracey "next door"
- enemy.past deb tracey "made her schooldays a misery"
- married deb stef "Her husband"
- married gary tracey "her husband"
- invite stef gary+tracey "asks"
- sibling josh mia "twin brother"
- quarrel josh mia "falls out with"
- help kyle mia "comforted over the fence"
- parent gary+tracey kyle "son"
- married priya ravi "her husband"#2
+ breakup priya ravi "thrown her husband out"
- discover.past priya ravi "finding a hotel bill"
- cheat.past ravi priya "hotel bill"
- reveal! deb stef "knows nothing"

== 2
[Stefan](stef) starts work as a driver for [Gary](gary)'s removal firm, and [Deb](deb), [who](deb) has still not told [him](stef) about [Tracey](tracey), now has to be nice to the [wife](tracey) of [his](stef) [boss](gary). [Kyle](kyle) gives [Mia](mia) a lift to school on [his](kyle) bike, much to the annoyance of [her](mia) [brother](josh), [who](josh) has taken a dislike to [him](kyle), and afterwards asks [her](mia) to the cinema. When [Priya](priya) leaves for the early shift, [she](priya) finds [her](priya) [husband](ravi) asleep at the wheel and feels sorry for [him](ravi) until a text arrives on [his](ravi) phone from a [woman](lin) called [Lin](lin). [She](priya) drops the phone down the drain. [Ravi](ravi) swears that [Lin](lin) is only someone [he](ravi) works with.
+ hire stef gary "starts work"
- reveal! deb stef "still not told"
- married gary tracey "wife"
- boss gary stef "boss"
- sibling josh mia "brother"
- enemy josh kyle "taken a dislike"
+ invite kyle mia "asks her to the cinema"
- married priya ravi "husband"
- find priya ravi "finds her husband"
- sad priya ravi "feels sorry"
- betray ravi priya "swears"
- colleague lin ravi "works with"
- affair! lin ravi "only someone he works with"
- help kyle mia "gives Mia a lift"

== 3
[Lin Zhao](lin) turns up at number ten in person, tells [Priya](priya) that [she](lin) believed [Ravi](ravi) to be divorced, and apologises; the two [women](lin+priya), [who](lin+priya) expected to hate each other, end up finishing a bottle of wine. The [cheat](ravi) comes in for a clean shirt and finds [them](lin+priya) laughing at [him](ravi). Meanwhile, [Mia](mia) and [Kyle](kyle) see very little of the film, and [Josh](josh), [who](josh) was sitting three rows behind, tells [their](josh+mia) [parents](deb+stef). [Deb](deb) forbids [her](deb) [daughter](mia) to go out with a Burrell, and at last has to explain to [Stefan](stef) why. [Tracey](tracey) overhears [her](deb) through the bathroom window and is ashamed of the [girl](tracey) [she](tracey) used to be.
- betray.past ravi lin "to be divorced"
+ friend.start lin priya "finishing a bottle"
- meet lin priya "in person"
- enemy! lin priya "expected to hate"
- reject deb mia "forbids"
- cheat ravi priya "cheat"
- kiss kyle mia "see very little"
- date kyle mia "of the film"
+ reveal josh deb+stef "tells their parents"
- parent deb+stef josh+mia "parents"
- reveal deb stef "explain to Stefan why"
- discover tracey deb "overhears"
- sad tracey "ashamed"

== 4
[Mia](mia) loves [Kyle](kyle). [She](mia) tells nobody but [Halina](nan). [Halina](nan) is [Stefan](stef)'s [mother](nan). [She](nan) has come from [Perth](@perth) to stay. [Halina](nan) gets the big room. The [twins](josh+mia) share again. [They](josh+mia) are not happy. [Tracey](tracey) brings [Deb](deb) a cake. [Deb](deb) gives it to the dog. [Gary](gary) is late with the wages. [Stef](stef) asks [Gary](gary) why. [Gary](gary) shouts at [Stef](stef). At number ten [Ravi](ravi) begs [Priya](priya) to take [him](ravi) back. [Priya](priya) says no. [Lin](lin) says no as well. The whole street can hear it. [Ravi](ravi) rents a room from [Marcus Teague](marcus). [Marcus](marcus) teaches maths. [Marcus](marcus) has long admired [Priya](priya). [He](marcus) does not say so to [Ravi](ravi).
- love mia kyle "loves Kyle"
- reveal mia nan "nobody but Halina"
- parent nan stef "mother"
- travel nan "come from Perth"
- sibling josh mia "twins"
- sad josh+mia "not happy"
- gift tracey deb "a cake"
- reject deb tracey "to the dog"
+ quarrel gary stef "shouts at"
- reconcile? priya ravi "take him back"
+ reject priya ravi "says no"
- reject lin ravi "no as well"
- move ravi marcus "rents a room"
- love marcus priya "admired Priya"
- reveal! marcus ravi "does not say so"

== 5
When the wages fail to come for the second week, [Stef](stef) looks through the firm's papers and learns that [Gary](gary) has gambled the money away, but [he](stef) promises [his](stef) [employer](gary), [who](gary) breaks down in front of [him](stef), to keep it from [Tracey](tracey). [Halina](nan) passes [her](nan) [granddaughter](mia)'s letters to [Kyle](kyle) inside a bag of dumplings until [Josh](josh) eats one. [He](josh) threatens to show it to [Deb](deb), and [Mia](mia), in return for [his](josh) silence, does all [his](josh) homework. [Lin](lin), looking for a place nearer to [her](lin) work, takes the spare room at [Priya](priya)'s. From the house opposite, [her](lin) former [lover](ravi) has to watch [her](lin) carry [her](lin) lamps up the path past [his](ravi) own front door.
- discover stef gary "learns"
- lose gary "gambled the money away"
- boss gary stef "employer"
- sad gary "breaks down"
+ reveal! stef tracey "keep it from"
- kin mia nan "granddaughter"
- help nan kyle+mia "passes her granddaughter's letters"
- threaten josh mia "threatens"
- help mia josh "all his homework"
+ move lin priya "takes the spare room"
- ex lin ravi "former lover"
- sad ravi "has to watch"

== 6
[Deb](deb) collapses in the supermarket, and it is [Tracey](tracey), two places behind [her](deb) in the queue, [who](tracey) calls the ambulance and holds [her](deb) hand all the way. The [doctor](doctor) tells [Deb](deb) that at forty-three [she](deb) is going to be a [mother](deb) again. [She](deb) asks the former [bully](tracey) to say nothing to anyone yet, and [Tracey](tracey), for the first time, is trusted with a secret. After the shock of nearly losing [his](stef) [wife](deb), as [he](stef) sees it, [Stefan](stef) is told that it was low blood sugar. [Marcus](marcus) finally asks [Priya](priya) out to dinner. [His](marcus) [lodger](ravi), [who](ravi) does not know with whom [he](marcus) is going, irons [his](marcus) shirt and wishes [him](marcus) luck.
- ill deb "collapses"
+ rescue tracey deb "calls the ambulance"
- advisor doctor deb "The doctor"
+ pregnant deb stef "a mother again"
- reveal doctor deb "tells Deb"
- reveal! tracey "say nothing"
- reveal deb tracey "trusted with a secret"
- married deb stef "wife"
- betray deb stef "low blood sugar"
- invite marcus priya "out to dinner"
- housemate marcus ravi "lodger"
- help ravi marcus "irons his shirt"

== 7
The dinner goes so well that [Priya](priya) and the [teacher](marcus) are seen kissing goodnight at the gate by [Ravi](ravi), [who](ravi) is putting out the bins. [He](ravi) punches [his](ravi) [landlord](marcus) and is looking for a room again by morning. [Gary](gary), [whose](gary) debts have been sold to people with dogs, asks [Stef](stef) to drive a load to [Cairns](@cairns) without looking into the boxes; [Stef](stef), with a family to feed, agrees. [Mia](mia) has had enough of being blackmailed by [her](mia) [brother](josh) and tells [her](mia) [mother](deb) the truth herself. To [her](mia) surprise [Deb](deb), sitting over tea with [Kyle](kyle)'s [mother](tracey), only asks whether the [boy](kyle) would like to stay for supper.
+ kiss marcus priya "kissing goodnight"
- discover ravi marcus+priya "are seen"
- jealous ravi marcus "punches"
- attack ravi marcus "punches"
- housemate.end marcus ravi "looking for a room again"
- threaten _ gary "people with dogs"
- boss gary stef "asks Stef to drive"
- travel stef "drive a load to Cairns" @cairns
- threaten josh mia "blackmailed"
- sibling josh mia "brother"
+ reveal mia deb "tells her mother the truth"
- parent tracey kyle "Kyle's mother"
- reconcile deb tracey "over tea"
- invite deb kyle "stay for supper"

== 8
[Stef](stef) is stopped by the police outside [Townsville](@townsville) with forty stolen televisions on board and spends the night in a cell. When [Deb](deb) rings [Gary](gary) to ask what [her](deb) [husband](stef) was carrying, [he](gary) says that [Kowalski](stef) must have been dealing on the side. [Tracey](tracey), standing beside [him](gary), sees [his](gary) ears turn red, as they do when [he](gary) lies, and goes through the desk until [she](tracey) has found the betting slips. While [Halina](nan) sells [her](nan) amber to pay for a lawyer, [Josh](josh) picks a fight with [Kyle](kyle) on the oval, calling [him](kyle) the [son](kyle) of a [crook](gary). [Mia](mia) takes [her](mia) [boyfriend](kyle)'s side. [The twins](josh+mia) stop speaking, although [they](josh+mia) share a room.
+ arrest _ stef "stopped by the police"
- married deb stef "husband"
- betray gary stef "dealing on the side"
- accuse gary stef "dealing on the side"
- discover tracey gary "ears turn red"
+ discover tracey gary "betting slips"
- help nan stef "sells her amber"
- attack josh kyle "picks a fight"
- accuse josh gary "a crook"
- couple kyle mia "boyfriend"
- sibling josh mia "twins"
- quarrel josh mia "stop speaking"

== 9
[Tracey](tracey) has to choose between the [man](gary) [she](tracey) married and the [woman](deb) [she](tracey) once tormented, and walks into the police station with the slips in a shopping bag. [Gary](gary) is taken from the yard in handcuffs, in front of [his](gary) [son](kyle), [who](kyle) tells [his](kyle) [mother](tracey) that [he](kyle) will never forgive [her](tracey) and goes to live with the maths [teacher](marcus). [Stef](stef) comes home, learns from [Halina](nan), [who](nan) thought [he](stef) knew, that there is a baby coming, and has to sit down on the step. [Priya](priya), on nights, is surprised by [Ravi](ravi) with flowers at the hospital. [He](ravi) has got a flat and a counsellor. [She](priya) takes the flowers, and does not mention them to [Marcus](marcus).
+ betray tracey gary "walks into the police station"
- married gary tracey "the man she married"
- enemy.past deb tracey "once tormented"
- arrest _ gary "in handcuffs"
- parent gary kyle "son"
- parent tracey kyle "mother"
- quarrel kyle tracey "never forgive"
- move kyle marcus "goes to live"
- return stef "comes home"
+ reveal nan stef "learns from Halina"
- pregnant deb "baby coming"
- gift ravi priya "flowers"
- reveal! priya marcus "does not mention"

== 10
[Deb](deb) offers the sofa to [Tracey](tracey), [whose](tracey) house is to be sold to pay [her](tracey) [husband](gary)'s debts, and the [women](deb+tracey) [who](deb+tracey) could not stand each other a year ago now argue only about the remote control. A [builder](builder) called [Dean](builder), [who](builder) has come to value the house, stays to fix [Tracey](tracey)'s car and is allowed to make [her](tracey) laugh. [Lin](lin) comes across [Priya](priya) and [Ravi](ravi) in the laundry, fully dressed but out of breath, and advises [her](lin) [flatmate](priya), from experience, to read [his](ravi) hotel bills. [Marcus](marcus) learns of it the next day, not from [Priya](priya) but from the [boy](kyle) [he](marcus) has taken in. [He](marcus) gives [her](priya) back [her](priya) key without a word.
- invite deb tracey "offers the sofa"
- move tracey deb "the sofa"
- married gary tracey "husband"
- reconcile deb tracey "could not stand each other"
- help builder tracey "fix Tracey's car"
- flirt builder tracey "make her laugh"
+ discover lin priya+ravi "comes across"
- cheat priya marcus "out of breath"
- housemate lin priya "flatmate"
- reveal kyle marcus "learns of it"
+ breakup marcus priya "gives her back her key"

== 11
[Kyle](kyle) visits [his](kyle) [father](gary) in prison and hears from [him](gary) that [Tracey](tracey) did right, since the men with the dogs would have come for the family next. Ashamed, [he](kyle) goes to look for [his](kyle) [mother](tracey) and finds [her](tracey) dancing with the [builder](builder) in the [Kowalskis](deb+stef)' kitchen. [He](kyle) says sorry to [her](tracey) and nothing to [Dean](builder). [Josh](josh), [who](josh) has been offered a place at a sports school in [Sydney](@sydney), realises on the night before [he](josh) leaves that [he](josh) is going to miss [his](josh) [sister](mia) more than anyone, and hands over the bigger room, which by now belongs to [his](josh) [grandmother](nan). [Lin](lin) runs into [Marcus](marcus) in the bottle shop. [They](lin+marcus) compare notes, then wines, then telephone numbers.
- travel kyle gary "visits"
- parent gary kyle "father"
- reveal gary kyle "hears from him"
- arrest.past _ gary "in prison"
- sad kyle "Ashamed"
+ reconcile kyle tracey "says sorry"
- parent tracey kyle "mother"
- date builder tracey "dancing with"
- hire? josh "offered a place"
- move? josh "before he leaves" @sydney
- sibling josh mia "sister"
- reconcile josh mia "hands over the bigger room"
- kin josh nan "grandmother"
+ flirt lin marcus "telephone numbers"

== 12
[Deb](deb)'s waters break on the motorway, in the removal van, with [Stef](stef) at the wheel and [Tracey](tracey) in the back, and [Ruby](babyb) is born in a lay-by with the help of the [nurse](priya) from number ten, over the phone. [Priya](priya), [who](priya) has let [Ravi](ravi) move back in, on trial, hangs up and sees from the window that [her](priya) former [flatmate](lin) is getting out of a taxi with the [teacher](marcus), both of [them](lin+marcus) in yesterday's clothes. [She](priya) finds that [she](priya) minds more than [she](priya) expected. [Tracey](tracey) asks [Gary](gary) for a divorce across the visitors' table; [he](gary) has seen it coming, and signs. On the step of number fourteen, [Mia](mia) and [Kyle](kyle) hold [her](mia) little [sister](babyb) by turns, until [Deb](deb) tells [them](kyle+mia) not to get ideas.
+ birth deb babyb "is born in a lay-by"
- help priya deb "with the help"
- neighbour deb priya "number ten"
- reconcile priya ravi "move back in"
- move ravi priya "move back in"
- housemate.past lin priya "former flatmate"
+ date lin marcus "yesterday's clothes"
- jealous priya lin "minds more"
+ divorce gary tracey "asks Gary for a divorce"
- sibling babyb mia "sister"
