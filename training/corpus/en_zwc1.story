%series Mulgannon Cross
%lang en
%genre Irish village soap around a pub, a private station's breathless previews
%cast attracta | Attracta | f
%cast senan    | Senan | m
%cast keelin   | Keelin | f
%cast darragh  | Darragh | m
%cast majella  | Majella | f
%cast caoimhe  | Caoimhe | f
%cast phelim   | Phelim | m
%cast neasa    | Dr Neasa Ormond; Neasa | f
%cast feargal  | Sergeant Feargal; Feargal | m
%cast surfer   | Jago | m
%cast brendan  | - | m
%cast baby     | Maureen | f
%cast collectors | - | g
%cast heavy1   | - | m
%cast heavy2   | - | m

== 1
Horror at the altar rail! [Keelin](keelin) is already in white when [Darragh](darragh), the [man](darragh) of [her](keelin) dreams, legs it through the sacristy. Only [Caoimhe](caoimhe), the [bride](keelin)'s best [pal](caoimhe) since playschool, knows why: six weeks ago [she](caoimhe) woke up beside [him](darragh)! [Attracta](attracta) closes the bar to be with [her](attracta) weeping [daughter](keelin). And who is the [gent](phelim) in the camel coat checking in under a false name? It's [Phelim](phelim), the very [brother](phelim) [that](phelim) [Attracta](attracta) buried in 1998!
- love keelin darragh "of her dreams"
+ flee darragh keelin "legs it"
- friend caoimhe keelin "best pal"
- sex.past caoimhe darragh "woke up beside him"
- help attracta keelin "closes the bar"
- sad keelin darragh "weeping"
- parent attracta keelin "daughter"
- betray phelim "a false name"
+ return phelim "It's Phelim"
- sibling attracta phelim "brother"

== 2
Back from the grave, and thirsty! [Phelim](phelim) owns up to [his](phelim) speechless [sister](attracta): [he](phelim) never drowned at all, [he](phelim) was only giving the [moneylenders](collectors) the slip. [Senan](senan), thirty years wed to [Attracta](attracta), couldn't stand [her](attracta) [brother](phelim) then and can't now; [he](senan) wants [him](phelim) gone by Sunday. Jilted [Keelin](keelin) won't touch a bite, although [Caoimhe](caoimhe), sick with guilt, turns up every day with soup. And then the new [GP](neasa) drives [her](neasa) jeep into [Sergeant Feargal](feargal)'s hedge, and [Feargal](feargal) is smitten before the engine is off …
+ reveal phelim attracta "owns up"
- sibling attracta phelim "sister"
- die! phelim "never drowned"
- flee.past phelim collectors "giving the moneylenders the slip"
- married attracta senan "thirty years wed"
- enemy phelim senan "couldn't stand"
- breakup.past darragh keelin "Jilted"
- sad caoimhe keelin "sick with guilt"
- gift caoimhe keelin "turns up every day with"
+ love.start feargal neasa "smitten"

== 3
The [groom](darragh) is in the hayloft! [Majella](majella) has been hiding [her](majella) no-good [son](darragh) for a fortnight, and tonight [she](majella) has had her fill: either [he](darragh) faces [Keelin](keelin) or [she](majella) does it for [him](darragh). [Darragh](darragh) goes, cap in hand, and blames cold feet. Not a syllable about [Caoimhe](caoimhe)! [Keelin](keelin) shuts the door on [his](darragh) nose. Down at the surgery [Feargal](feargal) invents a bad knee to be near [Dr Neasa Ormond](neasa), [who](neasa) can't find a thing. Guess who's late, and not for work … [Caoimhe](caoimhe)!
- help majella darragh "hiding"
- parent majella darragh "no-good son"
- threaten majella darragh "either he faces"
+ betray darragh keelin "blames cold feet"
- reveal! darragh keelin "Not a syllable"
- reject keelin darragh "shuts the door"
- betray feargal neasa "invents a bad knee"
- love feargal neasa "to be near"
+ pregnant? caoimhe "late"

== 4
Two blue lines! In the ladies' of the Cross [Caoimhe](caoimhe) does the test, and who has to barge in but [Attracta](attracta)? The [landlady](attracta) swears to keep mum … not knowing who the [father](darragh) is. [Phelim](phelim) is on [his](phelim) last hundred; out of pity [his](phelim) [sister](attracta) lets [him](phelim) pull pints behind [Senan](senan)'s back. [Keelin](keelin) has had it with men, so [she](keelin) says, only to get talking to a bronzed [surfer](surfer) from [Cornwall](@cornwall) at the bus stop. [He](surfer) has no bus fare. [She](keelin) has a spare helmet!
+ pregnant caoimhe darragh "Two blue lines"
- discover attracta caoimhe "barge in"
- reveal! attracta "keep mum"
- discover! attracta darragh "not knowing"
- sibling attracta phelim "sister"
- hire phelim attracta "pull pints"
- betray attracta senan "behind Senan's back"
+ meet keelin surfer "get talking"

== 5
Wind in [her](keelin) hair! [Keelin](keelin) has spent three days on the dunes with the [Cornishman](surfer), [whose](surfer) name is [Jago](surfer) and [whose](surfer) kisses taste of salt, and [Darragh](darragh), watching through [his](darragh) binoculars, could spit nails. [He](darragh) lets the air out of the [rival](surfer)'s tyres. [Majella](majella) catches [him](darragh) at it and clips [his](darragh) ear. [Senan](senan) finds [Phelim](phelim) in [his](senan) own apron and goes through the roof, mostly at [Attracta](attracta): thirty years, and [she](attracta) lies to [him](senan) for a dead [man](phelim)! [He](senan) takes [his](senan) pillow to the cellar.
+ kiss keelin surfer "kisses"
- jealous darragh surfer "could spit nails"
- attack darragh surfer "lets the air out"
- discover majella darragh "catches him"
- attack majella darragh "clips his ear"
- discover senan phelim "finds"
+ sad senan attracta "through the roof"
- betray attracta senan "lies to him"

== 6
Cellar wars, day nine! [Attracta](attracta) sends down dinners, [Senan](senan) sends them back. [Phelim](phelim) would love to patch things up between [the two](attracta+senan). [Feargal](feargal) finally plucks up the courage and asks [Neasa](neasa) to the Harvest Dance. [She](neasa) would be delighted, [she](neasa) says, if it weren't for a [husband](brendan) in [Galway](@galway)! The poor [sergeant](feargal) goes home and arrests a scarecrow. And [Keelin](keelin), madly happy, wants [Caoimhe](caoimhe) to be godmother to [her](keelin) surf school, while [Caoimhe](caoimhe)'s apron no longer meets at the back …
- quarrel attracta senan "Cellar wars"
- gift attracta senan "sends down dinners"
- reject senan attracta "sends them back"
- reconcile? attracta senan "patch things up"
- invite feargal neasa "asks Neasa"
+ reject neasa feargal "if it weren't for"
- married brendan neasa "husband"
- happy keelin "madly happy"

== 7
The night that blows the Cross apart! During the raffle [Caoimhe](caoimhe) faints, [Neasa](neasa) says "four months" a shade too loudly, and [Keelin](keelin) does the sum: that was [her](keelin) own hen night! "Tell [me](keelin) it isn't [his](darragh)," [she](keelin) begs. [Caoimhe](caoimhe) can't. A friendship of twenty years goes out the window with the raffle prizes, and [Darragh](darragh), [who](darragh) hears in front of the whole parish that [he](darragh)'s to be a father, turns tail for the second time. [Jago](surfer) drives [Keelin](keelin) to the sea and lets [her](keelin) howl.
- ill caoimhe "faints"
- reveal neasa "four months"
+ discover keelin caoimhe+darragh "does the sum"
- pregnant caoimhe darragh "to be a father"
+ friend.end caoimhe keelin "goes out the window"
- discover darragh caoimhe "hears in front of"
- flee darragh "turns tail"
- help surfer keelin "drives Keelin"
- sad keelin "howl"

== 8
Now they come for [Phelim](phelim)! Two [heavies](heavy1+heavy2), owed the money of 1998 plus interest, drag [him](phelim) out of the snug at closing time. Who stands in the doorway with a hurley? [Senan](senan)! [He](senan) floors [one](heavy1); the [other](heavy2) bolts down the boreen. [Host](senan) and [brother-in-law](phelim), once at daggers drawn, split a bottle on the step, and [Attracta](attracta), on the landing, loses [her](attracta) heart to [her](attracta) [husband](senan) a second time. [Caoimhe](caoimhe), evicted overnight, finds a bed where [she](caoimhe) least expects it: with [Majella](majella), the [granny-to-be](majella)!
- attack heavy1+heavy2 phelim "drag him out"
- rescue senan phelim "stands in the doorway"
- attack senan heavy1 "floors one"
- flee heavy2 senan "bolts"
- kin phelim senan "brother-in-law"
- enemy.past phelim senan "at daggers drawn"
+ reconcile phelim senan "split a bottle"
- love.start attracta senan "loses her heart"
- married attracta senan "husband"
- move caoimhe majella "finds a bed"

== 9
Now or never! [Jago](surfer) has been offered a job in [Biarritz](@biarritz) and wants [Keelin](keelin) on the plane. [She](keelin) has a week. [Darragh](darragh), sober for once, comes begging: not for [her](keelin) hand, [he](darragh) says, only for [her](keelin) pardon. [She](keelin) gives it, and lies awake. Is the old flame not quite out? Then [Neasa](neasa)'s lesser [half](brendan) rolls up from [Galway](@galway) with a suitcase and a temper. [Feargal](feargal) sees the [doctor](neasa)'s black eye, and this time it's no scarecrow that goes in the cell!
- hire? surfer "offered a job" @biarritz
- travel? keelin surfer "on the plane" @biarritz
+ reconcile darragh keelin "gives it"
- love? keelin darragh "old flame"
- married brendan neasa "lesser half"
- travel brendan "rolls up"
- injure neasa brendan "black eye"
+ arrest feargal brendan "in the cell"

== 10
Waters break, and so does the bridge! The village is cut off, and [Caoimhe](caoimhe)'s [baby](baby) won't wait. There's only one [person](keelin) in the house [who](keelin) has ever delivered anything, and that was a calf. [Keelin](keelin), come to say [her](keelin) goodbyes to [Majella](majella), rolls up [her](keelin) sleeves! By first light a wee [girl](baby) is roaring, and the two former [friends](caoimhe+keelin) are crying into each other's hair. [Darragh](darragh) wades through the river to see [his](darragh) [daughter](baby). [Jago](surfer) waits at the airport, and waits …
- help keelin caoimhe "rolls up her sleeves"
+ birth caoimhe baby "a wee girl"
- friend.past caoimhe keelin "former friends"
+ reconcile caoimhe keelin "crying into each other's hair"
- travel darragh baby "wades"
- parent darragh baby "daughter"

== 11
Papers on the table! [Neasa](neasa) sues for divorce, [her](neasa) [husband](brendan) swears to drag [her](neasa) through every court in the land, and [Feargal](feargal), scared to death for [her](neasa), sleeps in the jeep outside [her](neasa) gate. At cockcrow [she](neasa) brings out a mug of tea and two words: "Come in." [Phelim](phelim) blows the till on a horse. It wins! For half an hour [he](phelim) is rich, then [he](phelim) hands [Attracta](attracta) the lot, for the funeral [she](attracta) paid for. And what is [Keelin](keelin) writing on [Jago](surfer)'s postcard? "Sorry."
+ divorce? brendan neasa "sues for divorce"
- threaten brendan neasa "swears to drag"
- sad feargal neasa "scared to death"
+ invite neasa feargal "Come in"
- steal phelim attracta "blows the till"
- find phelim "It wins"
- gift phelim attracta "hands Attracta the lot"
- breakup keelin surfer "Sorry"

== 12
Wedding bells, and nobody runs? [Attracta](attracta) and [Senan](senan) renew [their](attracta+senan) vows after thirty-one years, with [Phelim](phelim) as an usher, officially alive again since Tuesday. Little [Maureen](baby) is christened into the bargain: [Keelin](keelin) holds [her](baby) over the font as godmother, [Caoimhe](caoimhe) and [Darragh](darragh) stand side by side, [parents](caoimhe+darragh), not a couple. [Neasa](neasa) catches the bouquet, and the [sergeant](feargal) blushes to the roots. Then, at the last hymn, the church door creaks. Salt on [his](surfer) boots, a board under [his](surfer) arm … [Jago](surfer) hasn't got the card!
+ celebrate attracta+senan "renew their vows"
- married attracta senan "thirty-one years"
- die! phelim "alive again"
- celebrate baby "christened"
- kin baby keelin "godmother"
- parent caoimhe+darragh baby "parents"
- couple! caoimhe darragh "not a couple"
+ return surfer "door creaks"
- find! surfer "hasn't got the card"
