%series Kola and Smoke
%lang en
%genre Nigerian farm-family saga near Abeokuta, encyclopaedia episode list with several strands an episode
%cast folake   | Folake Adewale; Folake; Mama Folake | f
%cast tunde    | Chief Tunde Adewale; Chief Tunde; Tunde; Adewale | m
%cast bisi     | Bisi | f
%cast kehinde  | Kehinde Adewale; Kehinde | m
%cast taiwo    | Taiwo Adewale; Taiwo | f
%cast segun    | Segun Bankole; Segun; Bankole | m
%cast zainab   | Zainab Danjuma; Zainab | f
%cast obi      | Dr. Obi; Obi | m
%cast patience | Patience | f
%cast baba     | Baba Ogunde; Ogunde | m
%cast mechanic | Emeka | m
%cast okafor   | Inspector Okafor; Okafor | f
%cast pastor   | Pastor Gabriel; Gabriel | m
%cast bfather  | - | m
%cast zfather  | - | m
%cast baby     | Remi | f

== 1 The Second Wife
[Chief Tunde Adewale](tunde) celebrates [his](tunde) seventieth birthday by introducing to [his](tunde) [family](folake+kehinde+taiwo) a [bride](bisi) of twenty-four. [Folake](folake), [who](folake) has been married to [him](tunde) for forty years and built the cassava mill with [her](folake) dowry, congratulates the [newcomer](bisi) and poisons the soup, or so the [newcomer](bisi) claims when [she](bisi) is carried out. [Dr. Obi](obi) finds nothing but pepper. The [twins](kehinde+taiwo) take sides: [Kehinde](kehinde) stands by [his](kehinde) [mother](folake), [Taiwo](taiwo) by the [girl](bisi), with [whom](bisi) [she](taiwo) was at school. That night the mill burns, and a nameless [mechanic](mechanic) drags the drunken [watchman](baba) out of the flames.
- celebrate tunde "seventieth birthday"
+ wedding? bisi tunde "bride"
- married folake tunde "married to him"
- create.past folake "built the cassava mill"
- attack? folake bisi "poisons the soup"
- accuse bisi folake "claims"
- ill bisi "carried out"
- treat bisi obi "finds nothing"
- parent folake kehinde+taiwo "mother"
- sibling kehinde taiwo "twins"
- help kehinde folake "stands by his mother"
- help taiwo bisi "by the girl"
- friend.past bisi taiwo "at school"
+ rescue mechanic baba "drags"

== 2 Ashes
[Inspector Okafor](okafor) questions the [household](bisi+folake+kehinde+taiwo+tunde) and learns that everyone had a reason. [Segun Bankole](segun), the [Chief](tunde)'s oldest [rival](segun), offers to buy the ruin; [Tunde](tunde) has the [visitor](segun) chased off by geese. [Zainab Danjuma](zainab), the [bookkeeper](zainab) from [Kano](@kano), tells [Kehinde](kehinde) that there is no money in the insurance, and [he](kehinde), [who](kehinde) has adored [her](zainab) for a year in silence, drops a ledger on [his](kehinde) foot. [Baba Ogunde](baba), the [watchman](baba), saw who lit the match, and forgets it again at the sight of a bottle. [Folake](folake) and [Bisi](bisi) meet at the well. Neither greets the other.
- investigate okafor bisi+folake+kehinde+taiwo+tunde "questions"
- discover okafor _ "learns"
- enemy segun tunde "rival"
- reject tunde segun "chased off"
- reveal zainab kehinde "tells Kehinde"
+ love kehinde zainab "adored her"
- injure kehinde "drops a ledger"
- discover.past baba _ "saw who"
- quarrel bisi folake "Neither greets"

== 3 What Patience Saw
The [housemaid](patience) [Patience](patience) has seen [Taiwo](taiwo) coming home at three with soot on [her](taiwo) sleeves, and asks [her](taiwo) for ten thousand naira. [Taiwo](taiwo) pays. It was not fire that kept [her](taiwo) out, it was [Emeka](mechanic), as the [mechanic](mechanic) is called, [whose](mechanic) garage smells of the same soot; but [she](taiwo) would rather be thought an arsonist than be known to love a [man](mechanic) without a certificate. [Bisi](bisi) is told by [Dr. Obi](obi) that [she](bisi) is pregnant. [She](bisi) begs the [physician](obi) to tell no one, least of all [her](bisi) [husband](tunde), [who](tunde) was in [London](@london) at the time.
- discover.past patience taiwo "has seen Taiwo"
+ threaten patience taiwo "ten thousand naira"
- gift taiwo patience "pays"
+ affair mechanic taiwo "kept her out"
- love taiwo mechanic "to love a man"
- reveal obi bisi "told by Dr. Obi"
+ pregnant bisi _ "pregnant"
- reveal! obi tunde "tell no one"
- married bisi tunde "husband"
- travel.past tunde "in London" @london

== 4 The Prophet
[Pastor Gabriel](pastor) of the tin church prophesies on Sunday that the incendiary sits in the front row. In the front row sits [Folake](folake). [She](folake) rises, hits the [prophet](pastor) with [her](folake) handbag and, on the stairs, is arrested by [Okafor](okafor), for the handbag. [Kehinde](kehinde) sells [his](kehinde) car to bail [his](kehinde) [mother](folake) out. [Zainab](zainab), [who](zainab) keeps the books of the church as well, notices that [Gabriel](pastor) banked two million on the day after the fire, and it was paid in by [Bankole](segun). When [she](zainab) confronts the [preacher](pastor), [he](pastor) asks for [her](zainab) hand.
- accuse pastor folake "prophesies"
+ attack folake pastor "hits the prophet"
- arrest okafor folake "arrested"
- parent folake kehinde "mother"
+ rescue kehinde folake "bail his mother out"
- boss pastor zainab "keeps the books"
- discover zainab pastor+segun "notices"
- gift.past segun pastor "paid in"
- accuse zainab pastor "confronts"
- propose pastor zainab "asks for her hand"

== 5 Rain
It rains for four days and the road is gone. The cassava can be smelled from the river. [Tunde](tunde) plays draughts against himself and loses. [Baba Ogunde](baba), sober by force, mends a net; a goat gives birth in the good parlour, under the portrait of the Queen, with both of the [Chief](tunde)'s [wives](bisi+folake) kneeling by it. "The child of the house," says [Folake](folake), with [her](folake) sleeves rolled up, "comes in at any door." [Bisi](bisi) begins to cry and will not say why.
- lose tunde "loses"
- recover baba "sober by force"
- married bisi+folake tunde "wives"
- sad bisi "cry"
- reveal! bisi folake "will not say"

== 6 Whose?
[Folake](folake) counts months as [she](folake) counts sacks and knows by Friday. [She](folake) does not denounce [her](folake) [co-wife](bisi); [she](folake) asks for the name, and [Bisi](bisi) gives it: [Obi](obi). [They](bisi+obi) were engaged when [her](bisi) [father](bfather) sold [her](bisi) to a [creditor](tunde). The elder [woman](folake) goes to the [doctor](obi) and asks whether [he](obi) loves the [younger](bisi) enough to lose [his](obi) practice. [He](obi) says yes, too late to be believed. In the garage [Taiwo](taiwo) breaks with [Emeka](mechanic) rather than introduce [him](mechanic) to [her](taiwo) [father](tunde), and cries all the way home on the motorcycle [he](mechanic) has just mended for [her](taiwo).
- discover folake bisi "knows by Friday"
- accuse! folake bisi "does not denounce"
- investigate folake bisi "asks for the name"
+ reveal bisi folake "gives it"
- parent? obi _ "Obi"
- engaged.past bisi obi "were engaged"
- parent bfather bisi "father"
- betray.past bfather bisi "sold her"
- investigate folake obi "asks whether"
- love obi bisi "loves the younger"
+ breakup taiwo mechanic "breaks with"
- parent tunde taiwo "father"
- sad taiwo "cries"
- help.past mechanic taiwo "mended for her"

== 7 A Bottle of Gin
[Kehinde](kehinde) asks [Baba Ogunde](baba) to a bottle and gets, glass by glass, the truth about the match. The hand was small, the [person](patience) wore an apron: [Patience](patience). Before [he](kehinde) can tell [Okafor](okafor), the [maid](patience) has fled to [Lagos](@lagos) with [Taiwo](taiwo)'s naira. [Zainab](zainab) offers to drive; on the expressway, in four hours of traffic, [he](kehinde) finally confesses what [he](kehinde) feels, to the windscreen. [She](zainab) says that [she](zainab) knows, that [her](zainab) people would kill [her](zainab), and that the lane on the left is moving.
- invite kehinde baba "to a bottle"
- reveal baba kehinde "the truth"
+ attack.past patience _ "match"
- reveal? kehinde okafor "can tell Okafor"
- flee patience "fled to" @lagos
- steal patience taiwo "Taiwo's naira"
- help zainab kehinde "offers to drive"
+ confess kehinde zainab "finally confesses"
- discover.past zainab kehinde "she knows"
- kill? _ zainab "would kill her"

== 8 Lagos
Cornered on a balcony in [Surulere](@surulere), [Patience](patience) admits that [she](patience) lit the mill for [Bankole](segun), [who](segun) held [her](patience) brother's debts, and that the [pastor](pastor) carried the money. [She](patience) climbs over the railing; [Zainab](zainab) talks [her](patience) back in Hausa, which neither knew the other spoke. At home the [Chief](tunde) has found [Dr. Obi](obi)'s stethoscope under [his](tunde) own bed. [He](tunde) beats [Bisi](bisi), and [Folake](folake) steps between and takes the stick away from [him](tunde), [who](tunde) has never been contradicted. [He](tunde) clutches at [his](tunde) heart. The only [man](obi) for miles [who](obi) can help [him](tunde) is [Obi](obi).
+ reveal patience kehinde+zainab "admits"
- attack.past patience tunde "lit the mill"
- threaten.past segun patience "debts"
- help.past pastor segun "carried the money"
- die? patience "climbs over"
+ rescue zainab patience "talks her back"
- discover tunde bisi+obi "has found"
- attack tunde bisi "beats Bisi"
+ rescue folake bisi "steps between"
- attack folake tunde "takes the stick"
- ill tunde "clutches at his heart"
- treat? tunde obi "can help him"

== 9 The Oath
[Obi](obi) saves [his](obi) [rival](tunde), then confesses to [him](tunde). The [patient](tunde), flat on [his](tunde) back, orders the [doctor](obi) out and is told by [Folake](folake) that the [doctor](obi) will stay: if [he](tunde) lives, it is as a guest. [Bankole](segun), warned by the [pastor](pastor), sends two thugs to silence [Baba Ogunde](baba), and they take by mistake [Emeka](mechanic), [who](mechanic) had lent the [watchman](baba) [his](mechanic) coat. [Taiwo](taiwo) gets the call. [She](taiwo) tells [her](taiwo) [father](tunde) everything at last, in one breath, beginning with the soot. [He](tunde) asks if the [boy](mechanic) can repair a mill.
+ rescue obi tunde "saves his rival"
- enemy obi tunde "rival"
- reveal obi tunde "confesses to him"
- reject tunde obi "orders the doctor out"
- quarrel folake tunde "will stay"
- reveal pastor segun "warned"
- kill? segun baba "silence"
+ abduct segun mechanic "take by mistake"
- gift.past mechanic baba "lent the watchman"
- reveal taiwo tunde "tells her father"
- parent tunde taiwo "father"
- investigate tunde taiwo "asks if"

== 10 Kola
[Tunde](tunde) gets out of bed against [Obi](obi)'s orders and walks to [Bankole](segun)'s gate alone, with a kola nut in [his](tunde) palm. Fifty years ago [the two](segun+tunde) broke one as [brothers](segun+tunde); then [one](tunde) married [Folake](folake), and the [other](segun) had loved [her](folake) first. The [enemies](segun+tunde) look at each other's hands. [Segun](segun) breaks the nut, and gives back the [mechanic](mechanic), but not for [Tunde](tunde)'s sake: on the veranda behind [him](segun), having come by the back road an hour before, sits [Folake](folake), drinking tea. [Okafor](okafor) arrests [him](segun) when [he](segun) has finished chewing.
- recover tunde "gets out of bed"
- travel tunde "walks to"
- friend.past segun tunde "brothers"
- wedding.past folake tunde "married Folake"
+ love.past segun folake "had loved her"
- enemy segun tunde "enemies"
+ reconcile segun tunde "breaks the nut"
- rescue folake mechanic "gives back"
- arrest okafor segun "arrests him"

== 11 Remi
[Bisi](bisi) goes into labour on the cassava heap. [Obi](obi) is in [Abeokuta](@abeokuta), giving evidence against the [pastor](pastor); [Folake](folake), sleeves rolled, brings a [girl](baby) into the world and is the first to say whom [she](baby) looks like. The [Chief](tunde) divorces [Bisi](bisi) by returning the bride price to himself. [He](tunde) asks the [infant](baby)'s [grandmother](folake), as [he](tunde) calls [her](folake) by a slip, to hold [her](baby). [Patience](patience) gets three years. [Kehinde](kehinde) accompanies [Zainab](zainab) to [Kano](@kano) to face [her](zainab) [father](zfather), [who](zfather) asks [him](kehinde) one question about double entry, and is answered wrongly by [him](kehinde) and rightly by [her](zainab).
- birth? bisi "labour"
- accuse obi pastor "giving evidence"
- help folake bisi "sleeves rolled"
+ birth bisi baby "brings a girl"
- parent? obi baby "looks like"
+ divorce bisi tunde "divorces"
- kin! baby folake "grandmother"
- arrest _ patience "three years"
- travel kehinde+zainab "accompanies" @kano
- parent zfather zainab "her father"
- meet kehinde zfather "face her father"
- help zainab kehinde "rightly by her"

== 12 The Mill
[Emeka](mechanic) starts the new mill; it coughs, and runs. [Taiwo](taiwo) asks [him](mechanic), over the noise, to marry [her](taiwo), and [he](mechanic) has to ask [her](taiwo) to repeat it. [Bisi](bisi) moves in with the [doctor](obi) and the [baby](baby) [Remi](baby), two compounds away from the [woman](folake) [who](folake) delivered [her](baby), [who](folake) visits daily. The [Chief](tunde) proposes to [Folake](folake), forty years on, and [she](folake) asks for a dowry. [She](folake) gets the mill. [Kehinde](kehinde) comes back from [Kano](@kano) with a black eye, a ring and [Zainab](zainab), [who](zainab) wears the ring. [Baba Ogunde](baba) watches, sober, at the door.
- create mechanic "starts the new mill"
+ propose taiwo mechanic "to marry her"
- move bisi obi "moves in with"
- parent obi baby "the doctor and the baby"
- neighbour bisi+obi folake "two compounds away"
- help.past folake baby "delivered her"
+ propose tunde folake "proposes"
- gift tunde folake "gets the mill"
- return kehinde "comes back from"
- injure kehinde "black eye"
+ engaged kehinde zainab "wears the ring"
