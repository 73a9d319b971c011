%series The Quarantine House
%lang en
%genre historical mystery drama, Ragusa 1527, streaming blurbs
%cast nika | Nikoleta Držić; Nikoleta | f
%cast marin | Marin Držić; Marin | m
%cast rector | Rector Gundulić; Gundulić | m
%cast turk | Captain Iskender; Iskender | m
%cast spy | Baldassare Conti; Conti | m
%cast dona | Doña Gracia Luna; Gracia; Doña Gracia | f
%cast beatriz | Beatriz | f
%cast barber | Master Frano; Frano | m
%cast nun | Sister Deodata; Deodata | f
%cast monkey | Solomon | m
%cast gunner | Luka | m
%cast widow | - | f
%cast dead1 | - | m
%cast infant | - | f

== 1
Forty days on the islet of [Mrkan](@mrkan): so says the law for whoever arrives by sea. [Nikoleta Držić](nika) keeps the quarantine house with [her](nika) [brother](marin) [Marin](marin), [who](marin) drinks, and [Luka](gunner), [who](gunner) fires on anybody that swims. Three parties land within an hour of each other. A Genoese silk [merchant](spy), [Conti](spy), bows to [Doña Gracia Luna](dona); the [doña](dona) draws [her](dona) veil; [her](dona) [niece](beatriz) [Beatriz](beatriz) drops a book at the feet of the Ottoman [captain](turk), [Iskender](turk). By nightfall, one of [Conti](spy)'s [servants](dead1) lies dead beside the well.
- sibling marin nika "brother"
- colleague gunner+marin nika "keeps the quarantine house"
- attack gunner _ "fires"
+ travel beatriz+dona+spy+turk "land"
- kin beatriz dona "niece"
- meet beatriz turk "drops a book"
- boss spy dead1 "servants"
+ die dead1 "dead beside the well"

== 2
Plague? [Frano](barber), the quarantine [barber](barber), is rowed over in a beaked mask, turns the body with a stick and finds no bubo; [he](barber) finds a stab wound no wider than a knitting needle. [He](barber) tells [Nikoleta](nika), nobody else. On paper [they](barber+nika) call it fever, since the [Rector](rector) would burn the place. [Conti](spy) demands justice for [his](spy) [servant](dead1), a little too soon. [Marin](marin) sobers up long enough to count the household needles, and comes out one short.
- travel barber "rowed"
- investigate barber dead1 "turns the body"
+ discover barber dead1 "stab wound"
- reveal barber nika "tells Nikoleta"
- betray barber+nika rector "call it fever"
+ kill.past _ dead1 "stab wound"
- accuse spy _ "demands"
- boss.past spy dead1 "servant"
- recover marin "sobers"
- discover marin "comes out one short"

== 3
[Iskender](turk) returns the book. [He](turk)'s read it; it is in Hebrew. [Beatriz](beatriz), [who](beatriz) has been baptised twice to be on the safe side, turns to stone. The [captain](turk) only wants to know what happens to Judith in the end. So [they](beatriz+turk) read, across a wall, with a bucket on a rope for the pages, and [Doña Gracia](dona), [who](dona) has got [her](dona) household out of [Lisbon](@lisbon) in wine casks and trusts nothing that smiles, has the rope cut. [Beatriz](beatriz) doesn't speak to [her](dona) [aunt](dona) for a day.
- gift turk beatriz "returns the book"
- discover turk beatriz "in Hebrew"
- sad beatriz "turns to stone"
+ flirt beatriz turk "across a wall"
- rescue.past dona _ "got her household out"
- reject dona turk "cut"
+ quarrel beatriz dona "doesn't speak"
- kin beatriz dona "aunt"

== 4
[Sister Deodata](nun) of the Clares brings bread, letters and, sewn into [her](nun) hem, whatever [Gracia](dona) needs carried. [The two](dona+nun) were girls together in [Évora](@evora), when [Deodata](nun) had another name. [Conti](spy) watches [her](nun) come and go. [He](spy) isn't a merchant; [he](spy) is paid by the head, and has followed this household across two seas on behalf of the Inquisition. The needle was meant for a [servant](dead1) [who](dead1) had begun to pity [them](beatriz+dona). Who held it, though? [Conti](spy), oddly, would like to know as well.
- gift nun dona "brings"
- help nun dona "whatever Gracia needs"
- friend dona nun "girls together"
- investigate spy nun "watches"
- betray spy _ "isn't a merchant"
+ investigate spy beatriz+dona "followed this household"
- kill? _ dead1 "meant"
- betray? dead1 spy "begun to pity"

== 5
Short of money and long of thirst, [Marin](marin) sells [Conti](spy) the key to the women's wing for ten ducats. [He](marin) tells himself that it's for love. [Nikoleta](nika) catches [Conti](spy) on the stairs at three in the morning with a dark lantern and has [Solomon](monkey), the island's [monkey](monkey), fall on [him](spy) from the rafters. Next day [she](nika) pays [her](nika) [brother](marin) what [he](marin) is owed and puts [him](marin) in the boat. [He](marin) sits in it all morning, fifty yards out, where [Luka](gunner) can't decide whether to shoot.
+ betray marin beatriz+dona "sells Conti the key"
- gift spy marin "ten ducats"
- find nika spy "catches Conti"
- attack monkey spy "fall on him"
- gift nika marin "pays"
- sibling marin nika "brother"
+ reject nika marin "puts him in the boat"

== 6
Day twenty. [Beatriz](beatriz) coughs. [Frano](barber) looks beneath [her](beatriz) arm and crosses himself: this one is real. Within the hour each party has nailed its door. [Iskender](turk) pulls the nails out of [his](turk) with [his](turk) teeth, more or less, and goes in to [her](beatriz), which means, by the law, that [he](turk) starts again from day one. [He](turk) takes along the book. [Gracia](dona), outside with [her](dona) forehead against the wood, hears [them](beatriz+turk) get to the tent of Holofernes.
+ ill beatriz "coughs"
- treat beatriz barber "looks beneath her arm"
- discover barber beatriz "real"
+ help turk beatriz "goes in to her"
- love turk beatriz "goes in to her"
- sad dona beatriz "forehead against the wood"

== 7
The fever turns on the ninth night, and what [Beatriz](beatriz) says in it can be heard as far as the well. [She](beatriz) held the needle. The [servant](dead1) hadn't pitied anyone; [he](dead1) had followed [her](beatriz) into the laundry, and that was what there was to hand. [Iskender](turk) puts down the book and picks [her](beatriz) up, as [she](beatriz) is shivering. [Nikoleta](nika), at the well, draws a bucket that [she](nika) doesn't need. [She](nika) knows a thing or two about laundries.
- recover beatriz "fever turns"
+ reveal beatriz turk "held the needle"
+ kill.past beatriz dead1 "held the needle"
- attack.past dead1 beatriz "followed her into"
- help turk beatriz "picks her up"
- ill beatriz "shivering"
- discover nika beatriz "at the well"

== 8
[Conti](spy) has heard it, too. To [Gracia](dona) [he](spy) makes a businesslike proposal: the [girl](beatriz)'s neck against the cargo, forty thousand ducats in pepper, bills and stones. [She](dona) asks [him](spy) for a receipt. That night [Deodata](nun) carries out the last of the stones in a loaf; [Conti](spy), [who](spy) has learnt to weigh bread, breaks it on the jetty across [her](nun) knuckles. The [nun](nun) says a word from [her](nun) former life. [Marin](marin), in the boat, still, picks up an oar.
- discover spy beatriz "heard"
+ threaten spy dona "the girl's neck"

- help nun dona "carries out"
+ attack spy nun "across her knuckles"
- injure nun spy "knuckles"
- rescue? marin nun "picks up an oar"

== 9
The oar is heavier than [Marin](marin) thought, or the head softer. [Conti](spy) goes into the water and [Luka](gunner), seeing somebody swim, does [his](gunner) duty at last. Two corpses, then, and no murderer to speak of. The [Rector](rector) is on [his](rector) way with soldiers. [Nikoleta](nika) takes [her](nika) [brother](marin)'s shaking hands, washes them in vinegar and embraces [him](marin), in that order. Is there any fever left, [she](nika) asks the [barber](barber), that one could catch by Sunday?
- attack marin spy "oar"
+ kill gunner spy "does his duty"
- travel rector "on his way"
- sibling marin nika "brother"
- sad marin "shaking"
+ reconcile marin nika "embraces him"
- help? barber nika "asks the barber"

== 10
[Gundulić](rector) wants to see bodies. [Frano](barber) shows [him](rector) one, through vinegar smoke, with saffron on the face. The [Rector](rector), a brave [man](rector) at sea, remembers an appointment; but a young [widow](widow) in black has come in the same boat and pushes past [him](rector). It's [her](widow) [husband](spy) that they have here: [Conti](spy) has left four children in [Genoa](@genoa), and [his](spy) account book, in which the [widow](widow) can read. [Gracia](dona) takes [her](widow) by the arm, then out of the wind.
- investigate rector _ "wants to see bodies"
+ betray barber rector "saffron"
- flee rector "remembers an appointment"
- travel widow "come"
- married.past spy widow "husband"
- parent spy _ "four children"
- create.past spy "account book"
- help dona widow "by the arm"

== 11
All evening the two [women](dona+widow) go through the account book. The [widow](widow) hadn't known by what [he](spy) lived. There are two hundred and eleven names in it, and beside each is a sum; [she](widow) sets them on fire, page by page, in [Nikoleta](nika)'s stove. [Beatriz](beatriz), pale as paper, brings [her](widow) soup and tells [her](widow) about the laundry and the needle, since somebody from that house ought to be told. [She](widow) finishes the soup. "[He](dead1) was [my](widow) [brother](dead1)," says the [widow](widow), "and [I](widow) kept [my](widow) door locked as well."
- investigate dona+widow spy "go through"
- married.past spy widow "widow"
- discover widow spy "by what he lived"
+ attack widow _ "sets them on fire"
- gift beatriz widow "brings her soup"
+ reveal beatriz widow "tells her about"
- sibling dead1 widow "my brother"
- reveal widow beatriz "says"
- sad widow dead1 "door locked"

== 12
Day forty, the second time. [Doña Gracia](dona) embarks for [Salonica](@salonica) with the [widow](widow) and four Genoese children on the passenger list. [Deodata](nun) has hung up [her](nun) veil and carries [her](nun) own name in a bag. [Iskender](turk) asks [Gracia](dona), in form, across a wall that isn't there, and [she](dona) looks at [Beatriz](beatriz), [who](beatriz) has already answered. On [Mrkan](@mrkan), [Marin](marin) is sober, [Luka](gunner) is learning to miss, and [Frano](barber) has come to stay for forty days, without a fever, with a comb.
+ travel dona+nun+widow "embarks" @salonica
- married.past spy widow "widow"
- quit nun "hung up her veil"
+ propose turk beatriz "asks Gracia"
- engaged.start beatriz turk "already answered"
- recover marin "sober"
- move barber nika "come to stay"
