%series Monsoon Street
%lang en
%genre colonial port soap, Penang 1934, chatty recap column
%cast beng     | Khoo Beng Hock; Beng Hock; Khoo | m
%cast swee     | Swee Lian; Lian | f
%cast poh      | Madam Poh | f
%cast alec     | Alec Strachan; Alec; Strachan | m
%cast hetty    | Hetty Strachan; Hetty | f
%cast noor     | Noor Jahan Merican; Noor | f
%cast yusoff   | Inspector Yusoff; Yusoff | m
%cast devi     | Sister Devi; Devi | f
%cast ravi     | Ravi Pillai; Ravi | m
%cast thom     | Thom Eyck | m
%cast jolly    | Jolly | m
%cast may      | May Khoo; May | f
%cast madras   | Kamala | f
%cast dentist  | - | m
%cast baby     | - | f
%cast tailor   | - | m

== 1 Landfall
Welcome to Monsoon Street, where everybody owes [Khoo Beng Hock](beng) rent and nobody likes [him](beng), least of all [his](beng) [mother](poh), [Madam Poh](poh), [who](poh) lives on the floor above and bangs on it. Off the Tuesday boat comes [Hetty Strachan](hetty), thirty, sunburnt already, to join [her](hetty) [husband](alec) [Alec](alec), a shipping [clerk](alec) [who](alec) hasn't written since March. And why not? Because [he](alec) has been sharing [his](alec) mosquito net with [Noor Jahan Merican](noor), the [typist](noor) at the next desk. [Hetty](hetty) counts two pillows, two cups, and then [she](hetty) throws both cups. [Ravi Pillai](ravi) from next door sweeps up.
- parent poh beng "mother"
- housemate beng poh "lives on the floor above"
- travel hetty "Off the Tuesday boat"
- married alec hetty "husband"
+ affair alec noor "sharing his mosquito net"
- cheat alec hetty "sharing his mosquito net"
- colleague alec noor "the next desk"
- discover hetty alec+noor "counts two pillows"
- attack hetty alec "throws both cups"
- neighbour alec+hetty ravi "from next door"
- help ravi hetty "sweeps up"

== 2 The Box Room
[Hetty](hetty) walks out on [Alec](alec) with one trunk and gets as far as the hospital steps, where [Sister Devi](devi), the [sister](devi) of [Ravi](ravi) in both senses, offers [her](hetty) the box room. That is three under one roof, and the roof leaks. [Khoo](beng), meanwhile, is to be married off at last. [Madam Poh](poh) has picked [Swee Lian](swee), a [dentist](dentist)'s [daughter](swee) with very good teeth; the trouble is that [Lian](swee) is sweet on a [tailor](tailor). The [landlord](beng) isn't keen either. [He](beng) prefers to look at [Devi](devi), [who](devi) prefers that [he](beng) wouldn't.
+ breakup hetty alec "walks out on"
- sibling devi ravi "the sister of"
- invite devi hetty "offers her the box room"
+ move hetty devi+ravi "box room"
- housemate.start devi+ravi hetty "under one roof"
- wedding? beng swee "married off"
- parent dentist swee "daughter"
- love swee tailor "sweet on"
- love! beng swee "isn't keen"
- love beng devi "prefers to look at"
- reject devi beng "prefers that he wouldn't"

== 3 Ink
The [typist](noor) has troubles of [her](noor) own: [Strachan](alec) drinks, sulks, and calls [her](noor) by the wrong name, the [one](hetty) [that](hetty) [he](alec) married. [She](noor) gives [him](alec) a black eye with the date stamp. [Their](alec+noor) Dutch [manager](thom), [Thom Eyck](thom), shows [them](alec+noor) both the door; so much for the shipping line. [Hetty](hetty) earns [her](hetty) first dollars bandaging at the dispensary, under the eye of the [nurse](devi) [who](devi) took [her](hetty) in. In the evening the [sweeper](ravi) of broken cups teaches the new [lodger](hetty) to eat with [her](hetty) hand. [She](hetty) is a slow learner. [He](ravi) is a patient man.
- sad alec "sulks"
- married alec hetty "married"
- attack noor alec "gives him a black eye"
- injure alec noor "a black eye"
- boss thom alec+noor "manager"
+ quit alec+noor thom "the door"
- hire hetty "first dollars"
- boss devi hetty "under the eye of"
- housemate hetty ravi "lodger"
- advisor ravi hetty "teaches"
+ flirt hetty ravi "slow learner"

== 4 Plain Tales
[Lian](swee) climbs out of a window. The [tailor](tailor) waits with a bicycle. [Yusoff](yusoff) stops [them](swee+tailor) at the jetty. The [inspector](yusoff) has no lamp. Neither has the bicycle. [Madam Poh](poh) slaps the [bride](swee). [Khoo](beng) slaps nobody. [He](beng) lets [Lian](swee) go. The [tailor](tailor) kisses [his](tailor) hand. [May](may) laughs at [her](may) [brother](beng). [May Khoo](may) loves [Yusoff](yusoff). [Yusoff](yusoff) has no idea. [Noor](noor) sells [her](noor) bangles. [Jolly](jolly) barks. [Jolly](jolly) belongs to nobody.
+ flee swee "climbs out of a window"
- help tailor swee "with a bicycle"
- arrest yusoff swee+tailor "stops them"
- attack poh swee "slaps"
- engaged beng swee "bride"
+ breakup beng swee "lets Lian go"
- sibling beng may "brother"
- love may yusoff "loves"
- discover! yusoff may "has no idea"

== 5 The Fever
Dengue goes down the street like a bill collector. First the old [matriarch](poh) takes to [her](poh) bed, then the [inspector](yusoff), then half the jetty. [Devi](devi) doesn't sleep for four nights, and on the fifth it is the [landlord](beng) [who](beng) carries the buckets. [He](beng) is good at it. [He](beng) even sings. Guess who is sponging [Yusoff](yusoff)'s forehead? It is [Khoo](beng)'s little [sister](may), and when the [patient](yusoff) comes round, the first thing that [he](yusoff) asks for is water and the second is [her](may) hand. [Alec](alec) is too drunk to catch anything. [Noor](noor), three months gone, is the only one left to bring [him](alec) rice.
- ill poh "takes to her bed"
- ill yusoff "then the inspector"
- help beng devi "carries the buckets"
- treat yusoff may "sponging"
- sibling beng may "sister"
+ recover yusoff "comes round"
+ propose yusoff may "her hand"
- ill! alec "too drunk"
- pregnant noor alec "three months gone"
- help noor alec "bring him rice"

== 6 Decree Nisi
Papers from [Singapore](@singapore): the [Scot](alec) and [his](alec) [wife](hetty) are wife and husband no more, or won't be by Christmas. [Hetty](hetty) reads it standing, then sits down on [Ravi](ravi)'s knee by mistake and stays there on purpose. [Their](hetty+ravi) first kiss is witnessed by the [dog](jolly). [Devi](devi) is furious. Not because of the kiss, [she](devi) tells [her](devi) [brother](ravi), but because [he](ravi) is promised to a [girl](madras) in [Madras](@madras) and hasn't breathed a word of it to [their](devi+ravi) [lodger](hetty). Upstairs the engaged [policeman](yusoff) must take tea with [his](yusoff) future [mother-in-law](poh), [who](poh) once spat at [him](yusoff) in court.
+ divorce alec hetty "no more"
+ kiss hetty ravi "first kiss"
- discover jolly hetty+ravi "witnessed"
- quarrel devi ravi "furious"
- sibling devi ravi "brother"
- engaged madras ravi "promised"
- betray ravi hetty "hasn't breathed a word"
- housemate devi+ravi hetty "lodger"
- engaged may yusoff "engaged"
- kin? poh yusoff "future mother-in-law"
- enemy.past poh yusoff "spat at him"

== 7 The Girl from Madras
Would you believe it, the [girl](madras) gets off the boat in person. [Her](madras) name is [Kamala](madras), [she](madras) wears spectacles, and [she](madras) asks the first [Englishwoman](hetty) [she](madras) sees for the house of [her](madras) [fiancé](ravi). [Hetty](hetty) takes [her](madras) there, carries [her](madras) bag and then goes and howls behind the ice factory. [She](hetty) has known one [liar](alec) and married [him](alec); [she](hetty) does not need a second. [Noor](noor), [who](noor) finds [her](hetty) there, hands [her](hetty) a handkerchief. The two [women](hetty+noor) have never exchanged a syllable. By sundown the former [wife](hetty) and the deserted [mistress](noor) have exchanged about a million, most of them about [Alec](alec)'s feet.
+ travel madras "gets off the boat"
- engaged madras ravi "fiancé"
- discover hetty ravi "asks the first Englishwoman"
- help hetty madras "carries her bag"
- sad hetty ravi "howls"
- betray.past alec hetty "liar"
- find noor hetty "finds her"
- help noor hetty "a handkerchief"
- ex alec hetty "former wife"
- breakup.past alec noor "deserted mistress"
+ friend.start hetty noor "exchanged about a million"

== 8 Spectacles
[Kamala](madras) has not come to marry. [She](madras) has come to break it off. [She](madras) wants to be a doctor. [Ravi](ravi) could hug [her](madras). [He](ravi) does. [Hetty](hetty) sees the hug. [She](hetty) moves in with [Noor](noor). [Ravi](ravi) stands under the window. The window stays shut. [Devi](devi) has dinner with [Khoo](beng). The [landlord](beng) pays. [He](beng) has never paid before. [She](devi) lets [him](beng) take [her](devi) arm. [Poh](poh) bangs on the floor. [Yusoff](yusoff) locks up [Strachan](alec) for the night. "Thank [you](yusoff)," says [Alec](alec).
+ breakup madras ravi "break it off"
- happy ravi "could hug her"
- discover hetty madras+ravi "sees the hug"
- jealous hetty madras "sees the hug"
+ move hetty noor "moves in with"
- reject hetty ravi "stays shut"
- date beng devi "has dinner with"
- flirt beng devi "take her arm"
- arrest yusoff alec "locks up"
- sad poh "bangs on the floor"

== 9 The Godown
[Someone](alec) puts a match to the [landlord](beng)'s rice store, and the [someone](alec) is seen limping off with a date stamp on [his](alec) cheek. [Beng Hock](beng) runs in after the watchman's dog and doesn't run out. It's the Madras [girl](madras), of all people, on [her](madras) way to enrol, [who](madras) goes in with a wet sari and drags [him](beng) to the air; it's [Devi](devi) [who](devi) breathes for [him](beng) until [he](beng) can do so unaided. Then [she](devi) tells [him](beng), in front of the fire brigade, what [she](devi) has felt since the buckets. [May](may)'s [fiancé](yusoff) arrests the [arsonist](alec), [who](alec) can't even remember why.
+ attack alec beng "puts a match to"
- rescue? beng _ "runs in after"
+ rescue madras beng "drags him to the air"
- treat beng devi "breathes for him"
+ confess devi beng "what she has felt"
- engaged may yusoff "fiancé"
- arrest yusoff alec "arrests the arsonist"

== 10 Visiting Day
[Her](hetty) [ex](alec) behind bars, [her](hetty) [flatmate](noor) as round as a water jar: [Hetty](hetty) has had calmer Augusts. The two [friends](hetty+noor) take the [prisoner](alec) a pineapple. [He](alec) asks [Noor](noor) to marry [him](alec); [she](noor) asks [him](alec) to peel the pineapple. That, column readers, was a no. The [medical student](madras) stops by with a message that [she](madras) has been carrying for weeks, namely that [Ravi](ravi) never loved [her](madras), [Kamala](madras), and hasn't eaten since. [Hetty](hetty) opens the window. [He](ravi) is still standing there. [He](ravi) has grown a beard.
- ex alec hetty "ex"
- arrest.past _ alec "behind bars"
- housemate hetty noor "flatmate"
- pregnant noor alec "round as a water jar"
- friend hetty noor "friends"
- gift hetty+noor alec "a pineapple"
+ propose alec noor "marry him"
- reject noor alec "a no"
- reveal madras hetty "a message"
- love! ravi madras "never loved her"
- sad ravi "hasn't eaten since"
+ reconcile hetty ravi "opens the window"

== 11 Red Silk
Two weddings and one labour, all before lunch. The [tailor](tailor) has sewn [May](may)'s jacket and, having long since made an honest woman of [Lian](swee), brings [her](swee) along to throw rice at the [man](beng) [she](swee) so nearly got. The [inspector](yusoff) says [his](yusoff) vows at the salute. [Devi](devi) says [hers](devi) to the [landlord](beng) with a bandage on [his](beng) ear, while [her](devi) new [mother-in-law](poh) weeps from what [she](poh) claims is smoke. Then [Noor](noor) sits down on the chapel steps. [Kamala](madras), second term, has only read about it. It's a [girl](baby), it's loud, and [Hetty](hetty) is [godmother](hetty).
- create.past tailor "has sewn"
- married swee tailor "made an honest woman"
- engaged.past beng swee "so nearly got"
+ wedding may yusoff "says his vows"
+ wedding beng devi "says hers"
- kin devi poh "mother-in-law"
- sad poh "weeps"
+ birth noor baby "It's a girl"
- help madras noor "only read about it"
- kin baby hetty "godmother"

== 12 Rent Day
Nobody pays this month, by order of the [landlord](beng)'s [wife](devi). [Strachan](alec), let out early on the word of the [man](beng) [whose](beng) rice [he](alec) burnt, sees [his](alec) [daughter](baby) once, weeps over [her](baby) toes and takes ship for [Leith](@leith). [Noor](noor) isn't on the quay. [She](noor) is having coffee with [Thom Eyck](thom), [who](thom) has begged [her](noor) to come back to the office, and perhaps not only to the office. [Ravi](ravi) has shaved. [He](ravi) asks [Hetty](hetty) on the jetty, [she](hetty) accepts on the ferry, and [Jolly](jolly) at last belongs to somebody.
- married beng devi "wife"
- help beng alec "on the word of"
- attack.past alec beng "burnt"
- parent alec baby "daughter"
- sad alec "weeps over"
+ travel alec "takes ship" @leith
- date noor thom "having coffee"
- hire? noor thom "come back to the office"
- love? thom noor "not only to the office"
+ propose ravi hetty "asks Hetty"
- engaged.start hetty ravi "accepts"
