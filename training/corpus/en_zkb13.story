%series Please Hold
%lang en
%genre call-centre romantic comedy-drama, Hyderabad, plain short-sentence guide entries
%cast lata     | Lata Reddy; Lata | f
%cast imran    | Imran Qureshi; Imran | m
%cast pinky    | Pinky D'Souza; Pinky | f
%cast will     | Will Grace; Will; Grace | m
%cast hope     | Hope Thomas; Hope | f
%cast subbu    | Subramaniam; Subbu | m
%cast mrsr     | Mrs Reddy | f
%cast bunny    | Bunny Reddy; Bunny | m
%cast zoya     | Zoya Qureshi; Zoya | f
%cast faisal   | Faisal | m
%cast caller   | Doreen | f
%cast guard    | - | m
%cast father   | Mr Reddy | m
%cast accounts | - | m

== 1
[Lata Reddy](lata) sells insurance to Scotland by night. By day [she](lata) sleeps in a flat with [Pinky](pinky) and [Hope](hope). Tonight the floor gets a new [boss](will). [His](will) name is [Will Grace](will). [He](will) comes from [Leeds](@leeds), and [he](will) sweats. [Pinky](pinky) fancies [Will](will) at first sight. [Imran Qureshi](imran) sits next to [Lata](lata). [Imran](imran) has saved [her](lata) half of [his](imran) samosa every night for a year. Nobody would call that love, except [Hope](hope). [Lata](lata)'s [mother](mrsr) telephones. [She](mrsr) has found a [boy](faisal) for [her](mrsr) [daughter](lata). At last, sighs [Mrs Reddy](mrsr).
- hire will "new boss"
- housemate hope+pinky lata "flat with"
- boss will lata "boss"
+ love pinky will "fancies"
- colleague imran lata "sits next to"
- gift imran lata "half of his samosa"
- love? imran lata "call that love"
- parent mrsr lata "mother"
+ engaged? faisal lata "found a boy"

== 2
The [boy](faisal) is a dentist. [Lata](lata) meets [him](faisal) over tea, and [she](lata) likes [his](faisal) jokes. [His](faisal) name is [Faisal](faisal), which makes [Mrs Reddy](mrsr) choke on a biscuit. [She](mrsr) has mixed up two photographs. [She](mrsr) throws [him](faisal) out. [Lata](lata) runs down the stairs after [him](faisal) and begs [his](faisal) pardon. [They](faisal+lata) laugh. [They](faisal+lata) eat ice cream till midnight. At work [Imran](imran) keeps a samosa warm for no one. [Will](will) tells [Imran](imran) off for daydreaming. [Pinky](pinky) brings [Will](will) a fan for [his](will) desk.
+ meet faisal lata "meets him"
- reject mrsr faisal "throws him out"
- reconcile faisal lata "begs his pardon"
- happy faisal+lata "laugh"
+ date faisal lata "ice cream till midnight"
- sad imran "for no one"
- quarrel imran will "tells Imran off"
- gift pinky will "a fan"

== 3
[Bunny](bunny) is [Lata](lata)'s [brother](bunny), and [Bunny](bunny) has debts. [He](bunny) has asked everyone. Now [he](bunny) asks [Pinky](pinky), [who](pinky) always says yes. [Pinky](pinky) borrows from the tea fund. [Subbu](subbu) guards the tea fund. [Subbu](subbu) counts it daily. [He](subbu) suspects [Hope](hope), [who](hope) is new and poor. [Hope](hope) says nothing and cries in the lift. The [guard](guard) at the gate gives [her](hope) [his](guard) umbrella. [Lata](lata) finds the note of the debt in [her](lata) [brother](bunny)'s shoe. [She](lata) makes [Bunny](bunny) own up. [Pinky](pinky) hugs [Hope](hope). [Hope](hope) does not hug back.
- sibling bunny lata "brother"
- help pinky bunny "says yes"
+ steal pinky subbu "borrows from"
- accuse subbu hope "suspects"
- sad hope "cries in the lift"
- help guard hope "umbrella"
+ discover lata bunny "finds the note"
- reveal bunny subbu "own up"
- reconcile? hope pinky "does not hug back"

== 4
[Faisal](faisal) and [Lata](lata) are a couple now, but in secret. [Zoya Qureshi](zoya) knows. [Zoya](zoya) is [Imran](imran)'s [cousin](zoya) and [Faisal](faisal)'s old [flame](zoya). [She](zoya) still wears [his](faisal) ring on a chain. [Zoya](zoya) tells [Imran](imran) everything over biryani. [Imran](imran) drops [his](imran) spoon. In the night [he](imran) sells nine policies, [he](imran) is so angry. [Will](will) makes [him](imran) team leader. [Pinky](pinky) kisses [Will](will) in the stationery room. The door opens. It is [Subbu](subbu), for envelopes. A cat sleeps on the photocopier.
- couple faisal lata "a couple"
- discover.past zoya faisal+lata "knows"
- kin imran zoya "cousin"
- ex faisal zoya "old flame"
- love zoya faisal "ring on a chain"
+ reveal zoya imran "tells Imran"
- sad imran "angry"
- hire imran will "team leader"
+ kiss pinky will "kisses Will"
- discover subbu pinky+will "The door opens"

== 5
A [woman](caller) called [Doreen](caller) rings from [Glasgow](@glasgow) every Thursday. [She](caller) never buys. [She](caller) wants to know whether [Will](will) eats enough. [Lata](lata) asks why. [Doreen](caller) is [Will](will)'s [wife](caller). [Lata](lata) takes off [her](lata) headset. [She](lata) has to tell [Pinky](pinky). [Pinky](pinky) has just bought a sari for [Will](will). [Lata](lata) goes out on the roof, where [Imran](imran) is smoking. "Ask [me](lata) something easy," [she](lata) says. [He](imran) asks [her](lata) to marry [him](imran). [He](imran) says it is a joke. It is not a joke. [She](lata) says [Faisal](faisal). [He](imran) says good night.
- reveal caller lata "wants to know"
- married caller will "wife"
- discover lata will "takes off her headset"
- reveal? lata pinky "has to tell"
- cheat.past will caller "a sari"
+ propose imran lata "to marry him"
- reject lata imran "says Faisal"
- couple faisal lata "says Faisal"

== 6
[Pinky](pinky) knows. [Pinky](pinky) puts the sari in the shredder. [She](pinky) slaps [Will](will) before forty screens. [Will](will) swears that [Doreen](caller) and [he](will) live apart. [Doreen](caller) is on line seven. [Doreen](caller) says otherwise. Everyone can hear. [Grace](will) hangs up on [his](will) own [wife](caller) by mistake. [Hope](hope) takes [Pinky](pinky) home and puts [her](pinky) to bed. Now [Hope](hope) hugs back. [Mrs Reddy](mrsr) learns about [Faisal](faisal) from the [dentist](faisal)'s receptionist. [She](mrsr) locks [Lata](lata) in. [Bunny](bunny) has the key. [Bunny](bunny) owes [Lata](lata). [Lata](lata) is free by noon.
- discover pinky will "knows"
+ breakup pinky will "in the shredder"
- attack pinky will "slaps"
- betray will pinky "live apart"
- married caller will "wife"
- help hope pinky "puts her to bed"
- reconcile hope pinky "hugs back"
- discover mrsr faisal+lata "learns about"
- abduct mrsr lata "locks Lata in"
+ rescue bunny lata "has the key"

== 7
[Faisal](faisal) wants to marry, and soon. [Lata](lata) wants to be asked by someone [whose](faisal) [ex](zoya) does not sit in the waiting room. [Zoya](zoya) sits there. [Zoya](zoya) has a toothache. [She](zoya) has had it for a month. [Faisal](faisal) treats [her](zoya) for nothing. One evening the drill is silent. When [Lata](lata) comes to fetch [her](lata) [boyfriend](faisal), [his](faisal) lipstick is not [hers](lata). [She](lata) lays down [her](lata) appointment card. [Imran](imran) hears of it from [Hope](hope). [Imran](imran) buys two samosas. Then [he](imran) eats both, for [he](imran) is proud.
- wedding? faisal lata "wants to marry"
- ex faisal zoya "ex"
- ill zoya "toothache"
- treat zoya faisal "treats her"
+ cheat faisal lata "drill is silent"
- kiss faisal zoya "lipstick"
- couple faisal lata "boyfriend"
- discover lata faisal+zoya "not hers"
+ breakup lata faisal "lays down her appointment card"
- reveal hope imran "hears of it"

== 8
[Subbu](subbu) turns sixty. The floor sings. [Subbu](subbu) blushes. [Hope](hope) bakes. [Doreen](caller) flies in from [Glasgow](@glasgow) with a suitcase of biscuits. [She](caller) does not come for [Will](will). [She](caller) comes for the voices. [She](caller) wants to see [Lata](lata). [Will](will) hides in the lavatory. [Pinky](pinky) fetches [him](will) out. The [wife](caller) and the other [woman](pinky) look at [Will](will). Then [they](caller+pinky) go to lunch. [Doreen](caller) asks for a divorce between the dal and the rice. Who needs [Grace](will)? Not [Pinky](pinky). [Subbu](subbu) asks [Doreen](caller) if [she](caller) takes sugar. [She](caller) takes two. [He](subbu) is lost.
- celebrate subbu "turns sixty"
+ travel caller "flies in"
- flee will "hides"
- married caller will "wife"
- affair.past pinky will "other woman"
- friend.start caller pinky "go to lunch"
+ divorce? caller will "asks for a divorce"
- love! pinky will "Not Pinky"
- love.start subbu caller "is lost"

== 9
[Imran](imran) applies for [London](@london). [He](imran) gets [London](@london). [Lata](lata) hears it from the noticeboard. [She](lata) is furious and cannot say why. [Hope](hope) can. [Hope](hope) tells [Lata](lata) about a year of samosas. [Lata](lata) counts them. There are three hundred. [Zoya](zoya) comes to the gate with a wedding card. [She](zoya) and [Faisal](faisal) are to marry at Eid. [Lata](lata) wishes [her](zoya) well, and finds that [she](lata) means it. The [guard](guard) holds the umbrella over [Hope](hope) and proposes in the rain. [He](guard) has a pension, [he](guard) says. [Hope](hope) says that [she](hope) would have taken [him](guard) without.
- hire imran "gets London" @london
- sad lata "furious"
- reveal hope lata "tells Lata"
- love imran lata "a year of samosas"
+ discover lata imran "counts"
- engaged faisal zoya "to marry"
- reconcile lata zoya "wishes her well"
+ propose guard hope "proposes"
- engaged.start guard hope "would have taken"

== 10
[Imran](imran) packs. [Lata](lata) lies in bed with fever. [Pinky](pinky) takes [her](lata) temperature. [Mrs Reddy](mrsr) comes with soup, and with an apology under the lid. [Mother](mrsr) and [daughter](lata) weep into it. It was never about the name, says [Mrs Reddy](mrsr). It was about [Mr Reddy](father), [who](father) left [her](mrsr) for a dentist. [Bunny](bunny) drives to the airport. [Bunny](bunny) carries a tiffin box. [Lata](lata) has written on it: please hold. [Imran](imran) opens it at the gate. Inside is half a samosa. The plane leaves. [Imran](imran) does not leave with it.
- travel? imran "packs"
- ill lata "fever"
- help pinky lata "temperature"
- gift mrsr lata "soup"
+ reconcile lata mrsr "apology"
- parent mrsr lata "Mother"
- breakup.past father mrsr "left her"
- travel bunny "drives"
- gift lata imran "half a samosa"
+ travel! imran "does not leave"

== 11
[Imran](imran) runs up nine floors. [Lata](lata) opens the door in [her](lata) blanket. [She](lata) says it before [he](imran) can. [She](lata) says it in Telugu, Urdu and Scots. [He](imran) catches [her](lata) cold. In the office [Will](will) clears [his](will) desk, for [Leeds](@leeds) has called [him](will) back. On [his](will) way out [he](will) says sorry to [Pinky](pinky). [Pinky](pinky) gets [his](will) chair. [Pinky](pinky) also gets the fan. The new [boss](pinky) raises the tea fund. [Subbu](subbu) faints with joy. [Doreen](caller) fans [him](subbu).
- return imran "runs up nine floors"
+ confess lata imran "says it"
- kiss imran lata "catches her cold"
- ill imran "catches her cold"
- quit will "clears his desk"
- travel? will "called him back" @leeds
- reconcile? pinky will "says sorry"
+ hire pinky "gets his chair"
- ill subbu "faints"
- happy subbu "joy"
- help caller subbu "fans him"

== 12
Two weddings fall on one Sunday. [Hope](hope) marries the [guard](guard). [Zoya](zoya) marries [Faisal](faisal). [Lata](lata) dances at both. [Mrs Reddy](mrsr) dances with [Imran](imran). [Imran](imran) calls [her](mrsr) Mother. [She](mrsr) does not correct [Imran](imran). [Subbu](subbu) and [Doreen](caller) share one plate. [They](caller+subbu) are not in a hurry. A [man](accounts) from the accounts department asks [Pinky](pinky) to dance. Has [he](accounts) a wife? [Pinky](pinky) asks [him](accounts) for it in writing. At midnight the phones start to ring. [Lata](lata) picks up with one hand. In the other [she](lata) holds [Imran](imran).
+ wedding guard hope "marries the guard"
+ wedding faisal zoya "marries Faisal"
- kin? imran mrsr "Mother"
- reconcile imran mrsr "does not correct"
- couple caller subbu "share one plate"
- married? _ accounts "a wife"
- flirt accounts pinky "asks Pinky to dance"
- couple imran lata "holds Imran"
