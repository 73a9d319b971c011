%series The Kingfisher Banner
%lang en
%genre Renaissance city-state saga: two banking houses and a mercenary captain, encyclopaedic summaries
%cast lav | Lavinia Torrigan; Lavinia; Lady Torrigan | f
%cast aur | Aurelian Torrigan; Aurelian | m
%cast fed | Federigo Malaspino; Federigo; Malaspino | m
%cast gia | Giacinta Malaspino; Giacinta | f
%cast bra | Braccio | m
%cast cor | Corso Torrigan; Corso | m
%cast bia | Biancofiore | f
%cast card | Cardinal Pazzetti; Pazzetti | m
%cast doge | Duke Ercolano; Ercolano | m
%cast nur | Monna Tessa; Tessa | f
%cast alch | Zenobio | m
%cast sold | - | m
%cast comr | - | m
%cast child | Fiamma | f

== 1
At the feast of the [Kingfisher](@kingfisher) the aged [banker](aur) [Aurelian Torrigan](aur) announces that [his](aur) house and that of [Federigo Malaspino](fed), sworn foes since a game of tennis in [their](aur+fed) boyhood, will merge: [his](aur) [grandson](cor) [Corso](cor) is to wed [Malaspino](fed)'s [daughter](gia) [Giacinta](gia). Before the marzipan is served [Aurelian](aur) clutches at [his](aur) collar and slides under the table. [Lavinia](lav), [his](aur) [daughter-in-law](lav) and [Corso](cor)'s widowed [mother](lav), takes the seal ring from [his](aur) finger while it is still warm.
- celebrate aur "feast"
- reveal aur _ "announces"
- enemy.past aur fed "foes"
- kin aur cor "grandson"
- engaged.start cor gia "wed"
- parent fed gia "daughter"
+ die aur "slides under the table"
- kin aur lav "daughter-in-law"
- parent lav cor "mother"
- married.past _ lav "widowed"
+ steal lav aur "takes"

== 2
[Lavinia](lav) has herself installed as head of the bank, the first woman at that counter. The physicians suspect a bad oyster; [Monna Tessa](nur), [who](nur) nursed [Corso](cor) and now launders the household's sheets, finds a blue stain on the dead [man](aur)'s cuff and keeps it to herself. Persuaded by [his](fed) [confessor](card), [Cardinal Pazzetti](card), that a woman's signature is worth nothing, [Federigo](fed) calls in every loan. [Giacinta](gia), [whom](gia) nobody has consulted, climbs over the wall to inspect [her](gia) [bridegroom](cor). [She](gia) finds [him](cor) in the arms of [his](cor) fencing [master](bra), weeping for [his](cor) [grandfather](aur).
+ hire lav "installed"
- advisor.past nur cor "nursed"
- boss lav nur "launders"
- discover nur aur "stain"
- die.past aur "dead"
- reveal! nur _ "keeps it to herself"
- advisor card fed "confessor"
- travel gia cor "climbs"
- engaged cor gia "bridegroom"
- find gia cor "finds"#2
- advisor bra cor "master"
- help bra cor "arms"
- sad cor aur "weeping"
- kin aur cor "grandfather"

== 3
[Braccio](bra), [who](bra) taught half the city to kill before [he](bra) took [Corso](cor) on, is offered the command of [Lady Torrigan](lav)'s hired pikes. [He](bra) asks a price that makes [her](lav) laugh aloud, and [she](lav) pays it. The betrothal is dissolved by courier; [Corso](cor) is relieved, [Giacinta](gia), to [her](gia) own surprise, is not relieved at all. In the cathedral the [cardinal](card) preaches against shrews. At the word "shrew" somebody in the dark of the gallery looses a bolt, and [Lavinia](lav) would be dead but for a [soldier](sold) of the escort, [who](sold) bends down just then to tie a strap.
+ hire bra lav "command"
- happy lav "laugh"
- gift lav bra "pays"
- engaged.end cor gia "dissolved"
- happy cor "relieved"
- happy! gia "not relieved"
- accuse card _ "preaches"
+ attack _ lav "bolt"
- die! lav "dead"
- die sold "bends down"

== 4
[Corso](cor), of age and idle, wants [his](cor) chair back from [his](cor) [mother](lav). [He](cor) has fallen under the spell of [Biancofiore](bia), a [singer](bia) [who](bia) sleeps with [him](cor) on feast days and writes to [Pazzetti](card) on weekdays. [Giacinta](gia), meanwhile, goes on climbing walls. [She](gia) has [Braccio](bra) teach [her](gia) the dagger, in breeches, at dawn; [he](bra) addresses [her](gia) as "boy" and knows perfectly well that [she](gia) isn't one. [Tessa](nur) takes the stained cuff to the [alchemist](alch) [Zenobio](alch), [who](alch) licks it, spits, and bolts [his](alch) shutters.
- quarrel cor lav "chair"
- parent lav cor "mother"
- love cor bia "spell"
- affair bia cor "sleeps"
+ betray bia cor "writes"
- advisor.start bra gia "teach"
- discover bra gia "knows"
- investigate nur "cuff"

== 5
The [alchemist](alch) hangs from [his](alch) own rafters before noon. It looks like remorse; [Tessa](nur), [who](nur) washes [him](alch) for burial, counts two pairs of bruises. Now [she](nur) tells [Lavinia](lav) of the blue stain, and [Lavinia](lav), [who](lav) has no proof but a good nose, orders the [cardinal](card)'s chests to be searched at the toll. This is sacrilege. [Duke Ercolano](doge), sick and terrified of hell, lets [Pazzetti](card) read out the ban from the palace steps. Within the hour every [Torrigan](cor+lav) is an outlaw, and [Corso](cor) has knelt and kissed the [prelate](card)'s ring.
+ kill _ alch "hangs"
- discover nur alch "bruises"
- reveal nur lav "tells"
- investigate lav card "searched"
- ill doge "sick"
- sad doge "terrified"
+ accuse card cor+lav "ban"

== 6
Disguised as a mule driver's wife, with [Braccio](bra) as the mule driver, the outlawed [banker](lav) makes [her](lav) way out through the tanners' gate. On the road the [captain](bra) discovers that [she](lav) snores, [she](lav) that [he](bra) can't read. [She](lav) teaches [him](bra) the letters with a stick in the dust; the first word [he](bra) spells is [her](lav) name. [Corso](cor), a figurehead at [his](cor) own bank, signs what is put before [him](cor) and drinks. [Federigo](fed) has what [he](fed) wanted, and when [Giacinta](gia) calls [him](fed) a thief to [his](fed) face, locks [his](fed) only [child](gia) in with the tax rolls.
- betray bra+lav _ "Disguised"
+ flee bra+lav "out through"
- help bra lav "mule driver"
- discover bra lav "snores"
- discover lav bra "can't read"
- advisor lav bra "teaches"
- hire cor _ "figurehead"
- accuse gia fed "thief"
+ arrest fed gia "locks"
- parent fed gia "child"

== 7
Reading tax rolls being better than nothing, [Giacinta](gia) reads them all and notices that the [cardinal](card) pays duty on one pound of lapis blue every year, though [he](card) does not paint. [She](gia) picks the lock. But to whom can [she](gia) take it? The [Duke](doge) is raving; [her](gia) [father](fed) would not listen. [She](gia) takes it to [Biancofiore](bia), woman to woman, and the [singer](bia), [who](bia) has lately found powder of that very shade in [Corso](cor)'s wine, turns white. [She](bia) was hired to watch the [young heir](cor), not to bury [him](cor). That evening [she](bia) sings off-key and spills every cup within reach.
+ discover gia card "notices"
- flee gia fed "lock"
- parent fed gia "father"
- ill doge "raving"
- reveal gia bia "takes it to Biancofiore"
- discover.past bia cor "found"
- attack card cor "in Corso's wine"
- sad bia "turns white"
- hire.past bia card "hired"
- kill? card cor "bury"
- create bia "sings"
+ rescue bia cor "spills"

== 8
In the hills [Lavinia](lav) pawns [her](lav) pearls, buys back the garrison of [Montorvo](@montorvo) a corporal at a time, and has a kingfisher painted on a bedsheet. [Braccio](bra), drilling shepherds, is visited by an old [comrade](comr) with an offer from [Pazzetti](card): forty thousand florins for the [lady](lav) in a sack. [He](bra) asks for a day to think it over, is overheard, and has to watch [her](lav) pack [his](bra) things and put them outside the tent. [He](bra) makes no attempt to explain. [Corso](cor), sober for once, wants to know why [his](cor) [mistress](bia) is in tears.
- lose lav "pawns"
- hire _ lav "buys"
- advisor bra _ "drilling"
- travel comr bra "visited"
+ betray? bra lav "asks for a day"
- abduct? bra lav "sack"
- discover lav bra "overheard"
- reject lav bra "outside the tent"
- friend.past bra comr "comrade"
- hire? bra card "offer"
- reveal! bra lav "explain"
- affair bia cor "mistress"
- sad bia "tears"

== 9
[Biancofiore](bia) confesses everything to [Corso](cor), from the first letter to the last pinch of blue. [He](cor) does not strike [her](bia). [He](cor) asks whether any of it was meant; some, [she](bia) says, and lately most. [The two](bia+cor) are climbing into a laundry cart, [Tessa](nur) at the reins, when the [cardinal](card)'s men bar the lane. The old [nurse](nur) is trampled; [Corso](cor), [who](cor) never won a bout in [his](cor) life, holds the lane with a candlestick until [he](cor) is taken; the [singer](bia) gets clear and runs up into the hills, barefoot, with a story nobody there has any reason to believe.
+ reveal bia cor "confesses"
- attack! cor bia "strike"
- love bia cor "lately most"
- flee? bia+cor "climbing"
- help nur bia+cor "reins"
+ die nur "trampled"
- help cor bia "holds"
- arrest card cor "taken"
- flee bia card "gets clear"

== 10
To [Lavinia](lav), [Biancofiore](bia) is the [slut](bia) [who](bia) sold [her](lav) [son](cor); to [Giacinta](gia), [who](gia) has come in by the other gate, [she](bia) is the best [witness](bia) in the province. [They](gia+lav) bicker half the night over whether to hang [her](bia). Then [Braccio](bra) returns, with forty thousand florins on two mules and, in a sack, [his](bra) old [comrade](comr), gagged: thinking it over had been the surest way of getting paid in advance. [Lavinia](lav) reads the receipt, which [he](bra) has signed himself, in wobbly capitals. [She](lav) begs [his](bra) pardon in front of the shepherds.
- betray.past bia cor "sold"
- parent lav cor "son"
- travel gia "come in"
- kill? gia+lav bia "hang"
- quarrel gia lav "bicker"
+ return bra lav "returns"
- find bra "florins"
- friend.past bra comr "comrade"
- abduct bra comr "gagged"
- betray! bra lav "surest way"
+ reconcile bra lav "pardon"

== 11
[Federigo](fed), as joint victor, expects half the spoils and gets a summons. It is [his](fed) turn to have [his](fed) chests searched. [He](fed) sees too late what [he](fed) has been used for, tears up the [Torrigan](#torrigan) notes under [Pazzetti](card)'s nose, and drinks, that same night, from the wrong glass. [Giacinta](gia) arrives over the wall in time to close [his](fed) eyes; with [his](fed) last breath, [he](fed) calls [her](gia) "boy" and means it kindly. At dawn the kingfisher comes down the valley road, five hundred strong, and at the head of it, side by side, ride two [women](gia+lav) in black.
- accuse _ fed "summons"
- discover fed card "sees"
- betray.past card fed "used"
+ kill _ fed "from the wrong glass"
- travel gia fed "wall"
+ attack gia+lav card "comes down the valley"
- find? fed "expects"
- investigate _ fed "searched"
- quarrel card fed "tears up"

== 12
The gate is opened by the [Duke](doge) in [his](doge) nightshirt, [who](doge) has had a vision or a good night's sleep. [Pazzetti](card), stopped on the river stairs with the reliquaries, demands ecclesiastical immunity; [Braccio](bra), [who](bra) can read now, shows [him](card) the clause about poisoners. [Corso](cor) is lifted out of a well, ten pounds lighter, straight into the arms of [Biancofiore](bia), [whom](bia) [his](cor) [mother](lav) has decided not to see. [Giacinta](gia) unites the two banks under one roof and refuses three suitors a week. As for the new partner, [she](lav) has put [her](lav) name to a contract with the [captain](bra), for life. A year on, [Fiamma](child) is christened; [she](child) has [her](child) [father](bra)'s nose.
- help doge lav "opened"
- flee? card "river stairs"
+ arrest bra card "stopped"
- accuse bra card "clause"
- rescue _ cor "lifted"
- couple bia cor "into the arms"
- parent lav cor "mother"
- create gia "unites"
- colleague gia lav "partner"
- reject gia _ "refuses"
+ wedding bra lav "for life"
- celebrate _ child "christened"
- parent bra child "father"
