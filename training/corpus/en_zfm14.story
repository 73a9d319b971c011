%series Backwater Regatta
%lang en
%genre family drama: rival boat clubs in the Kerala backwaters, plain episode synopses
%cast annamma | Annamma Kurien; Annamma | f
%cast babu | Babu Kurien; Babu | m
%cast leela | Leela Kurien; Leela | f
%cast jose | Jose Kurien; Jose | m
%cast sreedevi | Sreedevi Menon; Sreedevi | f
%cast unni | Unnikrishnan Menon; Unni | m
%cast hari | Hari Menon; Hari | m
%cast shaji | Shaji | m
%cast nazreen | Nazreen; Naz | f
%cast thomman | Thomman | m
%cast bina | Bina | f
%cast minister | - | m
%cast swife | - | f
%cast sfriend | - | m
%cast postman | - | m
%cast landlady | - | f
%cast mbro | - | m
%cast aunt | - | f
%cast kadavu | Kadavu Club | g

== 1
[Annamma Kurien](annamma), [owner](annamma) of a fleet of houseboats and [patron](annamma) of the [Kadavu Club](kadavu), wants the trophy that the [Menons](hari+sreedevi+unni) on the other bank have held for six years. [Her](annamma) elder [boy](babu), [Babu](babu), [who](babu) drums the stroke, is good; [her](annamma) younger, [Jose](jose), [who](jose) steers, is better, and lately absent-minded. What absorbs [him](jose) is [Hari Menon](hari), lead [oarsman](hari) of the enemy boat, with [whom](hari) [he](jose) shares a toddy shop, a sunset and, as the widowed [helmsman](shaji) [Shaji](shaji) sees from the reeds, rather more. [Shaji](shaji) rows on without a splash.
- boss annamma kadavu "patron"
- enemy annamma hari+sreedevi+unni "on the other bank"
- parent annamma babu "elder boy"
- parent annamma jose "her younger"
- sibling babu jose "elder boy"
+ affair hari jose "rather more"
- married.past _ shaji "widowed"
- discover shaji hari+jose "sees from the reeds"
+ reveal! shaji "without a splash"

== 2
[Leela](leela), [Babu](babu)'s [wife](leela), keeps the accounts of the houseboats and has found that they do not tally. [Her](leela) [mother-in-law](annamma) will not hear of it. So [she](leela) takes the ledgers to a former [classmate](sreedevi), [Sreedevi Menon](sreedevi), over on the wrong bank, and the two [women](leela+sreedevi), [whose](leela+sreedevi) [husbands](babu+unni) would have a stroke, sit head to head under the fan. [Sreedevi](sreedevi) needs an hour. The money goes to a [driver](thomman), [Thomman](thomman), [who](thomman) has been with the [Kuriens](annamma+babu+jose+leela) since before [Babu](babu) was born and has never asked for a day off.
- married babu leela "wife"
- discover leela "do not tally"
- kin annamma leela "mother-in-law"
- reject annamma leela "will not hear"
- travel leela sreedevi "takes the ledgers"
- friend leela sreedevi "former classmate"
+ help sreedevi leela "head to head"
+ discover sreedevi thomman "needs an hour"
- gift _ thomman "The money goes"
- boss annamma thomman "driver"

== 3
[Unni](unni) is the [husband](unni) of [Sreedevi](sreedevi). [Unni](unni) trains the Menon boat. [Hari](hari) is [his](unni) [cousin](hari). [Unni](unni) has found a [bride](bina) for [Hari](hari). The [bride](bina) is called [Bina](bina). [Hari](hari) meets [Bina](bina) over bananas. [Bina](bina) likes [Hari](hari). [Hari](hari) likes [Bina](bina) too. [He](hari) goes to the toddy shop. [He](hari) tells [Jose](jose) about [Bina](bina). [Jose](jose) pays for both and leaves. Next morning [Jose](jose) steers into a bridge.
- married sreedevi unni "husband"
- kin hari unni "his cousin"
- help unni hari "found a bride"
- engaged? bina hari "a bride"
+ meet bina hari "over bananas"
- love.start bina hari "likes Hari"
- love.start hari bina "likes Bina"
- reveal hari jose "tells Jose"
+ breakup jose hari "leaves"
- sad jose "steers into a bridge"

== 4
The Kadavu boat lies on the bank with a hole in its flank, and every man in the [club](kadavu) is sure that it was the [Menons](hari+sreedevi+unni). [Babu](babu) leads twelve rowers across by night, oars in hand; [he](babu) is met by [Unni](unni) with fourteen. In the scuffle, which [Nazreen](nazreen), the district's first woman [inspector](nazreen), ends by firing into a coconut palm, [Unni](unni)'s arm is broken by [his](unni) own team. [She](nazreen) takes both [leaders](babu+unni) in and puts [them](babu+unni) into one cell. [They](babu+unni) have not been this close since [they](babu+unni) shared a bench at school.
- accuse kadavu hari+sreedevi+unni "is sure"
+ attack babu unni "leads twelve rowers"
- injure unni "arm is broken"
+ arrest nazreen babu+unni "takes both leaders"
- friend.past babu unni "shared a bench"

== 5
What did the two [men](babu+unni) talk about until dawn? [Unni](unni) says cricket, [Babu](babu) says nothing, and from that day [neither](babu+unni) will hear a word against the other, which [their](babu+unni) families find much harder to bear than the feud. [Leela](leela), seizing the moment, asks [her](leela) [husband](babu) about the [driver](thomman). [He](babu) laughs; [Thomman](thomman) taught [him](babu) to swim. [Annamma](annamma), at the head of the table, spills [her](annamma) tea. It is [Jose](jose), watching, sick at heart and therefore observant, [who](jose) sees that the hand that spilled it went to a locket.
+ reconcile babu unni "neither will hear"
- investigate leela thomman "asks her husband"
- married babu leela "husband"
- advisor.past thomman babu "taught him to swim"
- sad annamma "spills her tea"
- sad jose "sick at heart"
+ discover jose annamma "went to a locket"

== 6
[Hari](hari)'s engagement is announced from a loudspeaker van, with songs. [Bina](bina), [who](bina) is no fool, asks [him](hari) in the middle of the second song who the [steersman](jose) is that [he](hari) looks for whenever a boat goes by. [He](hari) has no answer ready. Nor does [she](bina) give back the ring: [her](bina) people are in debt to the [Menons](hari+sreedevi+unni) for a tractor. [Shaji](shaji) finds [Jose](jose) drunk in the boathouse, tells [him](jose) about a [wife](swife) [who](swife) died and a [friend](sfriend) [who](sfriend) did not, long ago, and how much longer the [second](sfriend) took to get over. [Jose](jose) sobs on [his](shaji) neck.
+ engaged.start bina hari "announced"
- discover bina jose "asks him"
- love hari jose "looks for"
- breakup! bina hari "give back the ring"
- find shaji jose "finds Jose"
- ill jose "drunk"
- married.past shaji swife "a wife"
- die.past swife "a wife who died"
- reveal shaji jose "tells him"
- sad jose "sobs"
+ help shaji jose "on his neck"

== 7
The monsoon breaks. Ducks take over the road, frogs the temple tank, and the [postman](postman) goes [his](postman) rounds by canoe. On both banks the crews sit under eaves and plane oars. [Nazreen](nazreen), posted here from the hills, has learned to eat fish with [her](nazreen) hands and to tell a lie about the weather in three dialects. [Her](nazreen) [landlady](landlady)'s [son](shaji) is forty, a [helmsman](shaji), and blushes. "Many rains, little boat," goes the saying. Nobody knows what it means, but everyone says it.
- move.past nazreen "posted here"
- parent landlady shaji "landlady's son"
- housemate landlady nazreen "landlady's"
+ love shaji nazreen "blushes"

== 8
[Thomman](thomman) is taken ill at the wheel, with [Annamma](annamma) in the back, and it is [she](annamma) [who](annamma) drags [him](thomman) over and drives, at seventy, without a licence, to the mission hospital. [She](annamma) kisses [his](thomman) hand when [she](annamma) thinks that the nurse has gone. [Leela](leela), in the doorway with a thermos, goes away again as softly as [she](leela) came. There is no fraud. There has only been, for forty years, a [woman](annamma) [who](annamma) could not marry [her](annamma) [driver](thomman), and [who](annamma) at any rate saw to it that [he](thomman) should have a house. [Leela](leela) shuts the ledgers and lights a fire.
+ ill thomman "taken ill"
- rescue annamma thomman "drags him over"
- kiss annamma thomman "kisses his hand"
- travel leela annamma+thomman "in the doorway"
+ discover leela annamma+thomman "goes away again"
- steal! thomman annamma "no fraud"
- love annamma thomman "could not marry"
- wedding! annamma thomman "could not marry"
- gift.past annamma thomman "have a house"
- help leela annamma "lights a fire"

== 9
A [minister](minister) arrives to open a bridge that would shut the channel to the long boats for good. [Sreedevi](sreedevi), elected [spokeswoman](sreedevi) of both clubs, since [she](sreedevi) is the only [one](sreedevi) [whom](sreedevi) nobody has fought, garlands [him](minister) and asks, into [his](minister) own microphone, what [his](minister) [brother](mbro) was paid for the cement. [She](sreedevi) is removed by two policemen. [Unni](unni), plaster and all, jumps into the water after the jeep. The [inspector](nazreen), [whose](nazreen) men they are, has the [prisoner](sreedevi) driven round the corner, stops, opens the door and salutes.
- travel minister "arrives"
- threaten minister _ "shut the channel"
- hire sreedevi "elected"
+ accuse sreedevi minister "what his brother was paid"
- sibling mbro minister "brother"
- arrest _ sreedevi "removed"
- rescue? unni sreedevi "after the jeep"
+ rescue nazreen sreedevi "opens the door"

== 10
[Bina](bina) rows across alone, which a bride should not do, and hails [Jose](jose) from the water. [She](bina) has inherited a nutmeg garden from an [aunt](aunt), [she](bina) says; the tractor can be paid for; and [she](bina) would rather not spend [her](bina) life with a [man](hari) [who](hari) sighs at regattas. Will [he](jose) kindly come and fetch [him](hari)? [Jose](jose) is so taken aback that [he](jose) falls off the jetty. The [bride](bina) fishes [him](jose) out with an oar and, when [she](bina) has got [him](jose) sitting up, tells [him](jose) that [Hari](hari) takes two sugars.
- travel bina jose "rows across"
- find bina "has inherited"
- die.past aunt "inherited"
- kin aunt bina "an aunt"
+ breakup bina hari "would rather not"
- help? bina jose "come and fetch"
- rescue bina jose "fishes him out"
+ reveal bina jose "takes two sugars"

== 11
The locket is lost, and found, and it is [Babu](babu) [who](babu) opens it. Inside are a curl of baby's hair and the face of [Thomman](thomman) at thirty, with [Babu](babu)'s own nose. [He](babu) takes a boat out beyond the lights and stays till morning. It is [Unni](unni) [who](unni) comes for [him](babu), one-armed, in circles. "[You](babu) learned to swim from [your](babu) [father](thomman)," says [Unni](unni). "[I](unni) learned from mine. Where is the difference?" At the hospital the [son](babu) sits down on the bed and lets the old [man](thomman) go on calling [him](babu) sir for one more minute.
- lose annamma "locket is lost"
- find babu "opens it"
+ discover babu thomman "own nose"
- parent thomman babu "own nose"
- sad babu "stays till morning"
- help unni babu "comes for him"
- travel babu thomman "At the hospital"
+ reconcile babu thomman "sits down on the bed"

== 12
Race day. The bridge has been called off. [Annamma](annamma) sits beside [Thomman](thomman) in the front row. Nobody stares at [Annamma](annamma) for long. [Bina](bina) starts the race. [Babu](babu) drums. [Hari](hari) rows. [Jose](jose) has changed boats and steers for [Unni](unni). [Shaji](shaji) steers against [Jose](jose). [Nazreen](nazreen) cheers for [Shaji](shaji). [Leela](leela) and [Sreedevi](sreedevi) hold the ribbon. The boats touch the ribbon together. [Annamma](annamma) demands a second race. [Sreedevi](sreedevi) proposes tea. [Hari](hari) takes two sugars from [Jose](jose).
+ couple annamma thomman "beside Thomman"
- hire jose unni "changed boats"
- quit jose "changed boats"
- enemy jose shaji "steers against"
- help nazreen shaji "cheers for"
- gift jose hari "two sugars"
+ reconcile hari jose "takes two sugars"
