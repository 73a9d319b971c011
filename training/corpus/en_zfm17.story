%series Victoria Falls Tour Bus
%lang en
%genre music drama: a women's marimba band on the road in Zimbabwe and Botswana, plain listings with some wit
%cast rudo | Rudo Chikafu; Rudo | f
%cast tsitsi | Tsitsi Chikafu; Tsitsi | f
%cast never | Never Moyo; Never | m
%cast loveness | Loveness | f
%cast queenie | Queenie Dube; Queenie | f
%cast trust | Trust | m
%cast mbali | Mbali | f
%cast boss | Elphas Gumbo; Gumbo | m
%cast kgosi | Kgosi | m
%cast amanda | Amanda Sprake; Sprake | f
%cast band | Mhepo | g
%cast pastor | - | m
%cast nun | - | f
%cast mum | - | f
%cast cmum | - | f
%cast qhusb | - | m
%cast bus | Grandmother | n

== 1
[Mhepo](band), five [women](band) and nine marimbas, set out from [Bulawayo](@bulawayo) in a bus called [Grandmother](bus). [Rudo Chikafu](rudo) leads; [her](rudo) younger [sister](tsitsi) [Tsitsi](tsitsi) writes the songs, and resents it. [Never Moyo](never), the [driver](never), was married to [Rudo](rudo) for eleven months in 2014 and is forbidden to bring it up. Before [they](band+never) are past the first tollgate [he](never) has brought it up. [Queenie Dube](queenie), bass, sixty-one, hits [him](never) with a beater. A [girl](mbali) is discovered under the amplifier at [Plumtree](@plumtree): [Mbali](mbali), sixteen, [who](mbali) has bolted from a boarding school and can play anything.
+ travel band "set out"
- boss rudo band "leads"
- sibling rudo tsitsi "younger sister"
- create tsitsi "writes the songs"
- sad tsitsi "resents it"
- married.past never rudo "was married"
- attack queenie never "hits him"
+ find band mbali "is discovered"
- flee mbali "bolted"

== 2
[Promoter](boss) [Elphas Gumbo](boss) pays half in advance, in a currency no longer accepted. [Loveness](loveness), [who](loveness) keeps the purse and, since [Gaborone](@gaborone), something of a flame for [Gumbo](boss), insists that it is a mistake; the other [women](band) insist that it is [Gumbo](boss). [Rudo](rudo) goes to have it out with [him](boss). [She](rudo) comes back with the money, a black eye and [his](boss) wristwatch. [Never](never), [who](never) has never in [his](never) life hit anyone, drives round the hotel three times looking for a place to park, gets out and hits [Gumbo](boss).
- gift boss _ "pays half"
- betray boss _ "no longer accepted"
- love loveness boss "something of a flame"
- accuse band boss "insist that it is Gumbo"
- quarrel boss rudo "have it out"
- find rudo "with the money"
+ attack boss rudo "a black eye"
- steal rudo boss "his wristwatch"
+ attack never boss "hits Gumbo"

== 3
[Mbali](mbali) plays. [Tsitsi](tsitsi) listens to [Mbali](mbali). [Tsitsi](tsitsi) has not been so happy in years. [She](tsitsi) writes a song for [Mbali](mbali). [Rudo](rudo) wanted that song. [Rudo](rudo) says so to [Tsitsi](tsitsi). The [sisters](rudo+tsitsi) shout until the bus stops. [Never](never) makes tea for [Rudo](rudo). [Queenie](queenie) makes tea for [Tsitsi](tsitsi). [Mbali](mbali) offers to leave. No one lets [Mbali](mbali). A [stranger](trust) has followed the [bus](bus) since [Francistown](@francistown). Only [Mbali](mbali) has seen [Trust](trust).
- create mbali "Mbali plays"
+ happy tsitsi mbali "so happy"
- gift tsitsi mbali "a song for Mbali"
- jealous rudo mbali "wanted that song"
- sibling rudo tsitsi "sisters"
+ quarrel rudo tsitsi "shout until"
- help never rudo "makes tea for Rudo"
- help queenie tsitsi "makes tea for Tsitsi"
- quit? mbali "offers to leave"
- investigate trust bus "has followed"
- discover mbali trust "has seen"

== 4
In [Maun](@maun) a hotel [manageress](amanda), [Amanda Sprake](amanda), complains about the noise, then buys out the bar to hear more of it. [She](amanda) and [Queenie](queenie), two [women](amanda+queenie) of a certain age with nothing whatever in common, are found at sunrise on the jetty, shoes off, discussing husbands. [Queenie](queenie) has buried [hers](qhusb); [Sprake](amanda) mislaid two. Meanwhile the young [man](trust) from the other bus knocks, cap in hand. [Trust](trust) teaches mathematics at [Mbali](mbali)'s school. [He](trust) has been sent, [he](trust) says, by the nuns. [Mbali](mbali) says that the nuns know nothing about it, and hides behind [Loveness](loveness).
- accuse amanda band "complains"
- meet amanda queenie "found at sunrise"
+ friend.start amanda queenie "discussing husbands"
- married.past qhusb queenie "buried hers"
- die.past qhusb "buried hers"
- divorce.past _ amanda "mislaid two"
- advisor trust mbali "teaches mathematics"
+ betray trust _ "sent, he says"
- accuse mbali trust "know nothing about it"
- flee mbali trust "hides"

== 5
[Loveness](loveness) sits the [girl](mbali) down on a drum. It comes out in pieces. After the lessons the [teacher](trust) used to keep [her](mbali) back, first for equations. [She](mbali) told the head [nun](nun), [who](nun) slapped [her](mbali). [Loveness](loveness), [whose](loveness) own trouble at that age was a [pastor](pastor), and [who](loveness) has told nobody for twenty-two years, now tells the whole [bus](band). Nobody speaks. Then [Queenie](queenie) takes the heavy beaters and goes outside, with [Rudo](rudo) behind [her](queenie) and [Tsitsi](tsitsi) behind [Rudo](rudo). The [teacher](trust) is last seen running in the direction of the Kalahari.
- reveal mbali loveness "comes out in pieces"
+ attack.past trust mbali "keep her back"
- reveal.past mbali nun "told the head nun"
- attack.past nun mbali "slapped"
- attack.past pastor loveness "own trouble"
+ reveal loveness band "tells the whole bus"
- threaten queenie+rudo+tsitsi trust "the heavy beaters"
- help queenie+rudo+tsitsi mbali "goes outside"
- flee trust "running"

== 6
The police in [Kasane](@kasane) are looking for five kidnappers in a bus: the [mathematician](trust) got there first. [Kgosi](kgosi), the [sergeant](kgosi) on duty, has to lock [them](band) up and does so with many apologies. [He](kgosi) was raised, [he](kgosi) confides to [Tsitsi](tsitsi) through the bars, on [her](tsitsi) records. [She](tsitsi) points out that it is [Rudo](rudo)'s picture on the sleeve. [He](kgosi) knows; [he](kgosi) always read the small print. [Never](never), [who](never) was asleep under [Grandmother](bus) and escaped arrest, drives all night to find the one [person](mum) [whose](mum) word will count: [Mbali](mbali)'s [mother](mum), a [cleaner](mum) in [Livingstone](@livingstone).
- accuse trust band "kidnappers"
- abduct! band mbali "kidnappers"
+ arrest kgosi band "lock them up"
- flirt kgosi tsitsi "confides"
- love kgosi tsitsi "the small print"
- arrest! _ never "escaped arrest"
- travel never mum "drives all night" @livingstone
+ help never band "drives all night"
- parent mum mbali "mother"

== 7
The dry pans, at noon. Ostriches run beside [Grandmother](bus) for a while and then seem to think better of it. There is a salt lick, a signpost with nothing on it, a boy selling melons. [Never](never), with a silent [woman](mum) in the passenger seat, learns that [she](mum) last saw [her](mum) [daughter](mbali) two years ago, that the nuns return [her](mum) letters, and that [she](mum) can't drive but would like to. [He](never) pulls over. For forty kilometres the [woman](mum) steers, hands at ten to two, laughing and crying, and only a donkey is inconvenienced.
- parent mum mbali "daughter"
- reveal mum never "learns that"
- reject _ mum "return her letters"
+ help never mum "pulls over"
- advisor never mum "pulls over"
- happy mum "laughing"
- sad mum "crying"

== 8
A word from the [mother](mum), and the charge collapses like a tent; another word, two, in fact, and it is the [teacher](trust) for [whom](trust) [Kgosi](kgosi) makes up the bunk. [Mbali](mbali) will not go back to school. [Her](mbali) [mother](mum) would not dream of it. The [band](band), short of a soprano, acquires a [minor](mbali), [her](mbali) [guardian](mum) and a donkey. On the hotel steps [Rudo](rudo) thanks [her](rudo) [ex](never) in front of the others, a thing which in eleven months of marriage [she](rudo) never once did. [Never](never) has to sit down. "Don't bring it up," says [Queenie](queenie), and gives [him](never) [her](queenie) handkerchief.
- rescue mum band "the charge collapses"
- accuse mum trust "another word"
+ arrest kgosi trust "makes up the bunk"
- parent mum mbali "mother"
+ hire mbali band "acquires a minor"
- hire mum band "her guardian"
- ex never rudo "ex"
- reconcile never rudo "thanks her ex"
- married.past never rudo "eleven months of marriage"
- gift queenie never "her handkerchief"

== 9
[Gumbo](boss) turns up in [Victoria Falls](@vicfalls) with a record contract for [Rudo](rudo), and for [Rudo](rudo) alone. [She](rudo) says no. [Tsitsi](tsitsi), listening in the laundry, does not hear the no, because a machine goes into its spin; what [she](tsitsi) does hear is [her](tsitsi) [sister](rudo) laughing with a [man](boss) [whom](boss) [they](band) all despise. [She](tsitsi) packs [her](tsitsi) notebook, leaves the ring that [their](rudo+tsitsi) [mother](cmum) gave [her](tsitsi), and walks over the bridge into [Zambia](@zambia). [Loveness](loveness), [who](loveness) has finally opened [her](loveness) eyes, tells the [promoter](boss) where to put [his](boss) contract, and keeps the pen.
- return boss "turns up"
- hire? rudo boss "a record contract"
+ reject rudo boss "says no"
- discover! tsitsi rudo "does not hear the no"
- sibling rudo tsitsi "sister"
- enemy band boss "all despise"
- parent cmum tsitsi "mother"
+ quit tsitsi band "packs her notebook"
- travel tsitsi "walks over the bridge" @zambia
- reject loveness boss "where to put"
- love.end loveness boss "opened her eyes"
- steal loveness boss "keeps the pen"

== 10
Without [Tsitsi](tsitsi) the [band](band) plays like a chair with three legs. [Rudo](rudo) sings the wrong verse and leaves the stage. It is [Mbali](mbali) [who](mbali) takes the mallets, and the audience, and, as some see it, [Rudo](rudo)'s place. Far from minding, the [leader](rudo) sits at the back and hears for the first time how good the songs are. [Kgosi](kgosi), on leave, in a loud shirt, has meanwhile gone across the bridge on [his](kgosi) own account; [he](kgosi) finds the [songwriter](tsitsi) at a bus stop, is told that [she](tsitsi) wants to be alone, and asks whether [he](kgosi) may be alone on the same bench.
- sad rudo tsitsi "leaves the stage"
+ create mbali "takes the mallets"
- boss rudo band "leader"
- jealous! rudo mbali "Far from minding"
- discover rudo tsitsi "how good the songs"
- travel kgosi "gone across" @zambia
+ find kgosi tsitsi "finds the songwriter"
- reject tsitsi kgosi "wants to be alone"

== 11
[Queenie](queenie) collapses in the spray of the Falls: the heart, says the clinic, and no more touring. [Sprake](amanda) arrives by air taxi, has rows with two doctors and takes [her](queenie) home to [Maun](@maun), to a room with a river in it. To [Rudo](rudo) the old [bassist](queenie), on the stretcher, leaves the heavy beaters and some advice. The [driver](never) looks the other way. What the advice was becomes clear at the border, where [Rudo](rudo) runs out of the bus and across the bridge, shouting that [she](rudo) said no, [she](rudo) said no; and a [woman](tsitsi) on a bench, beside a loud shirt, gets up.
+ ill queenie "collapses"
- quit queenie "no more touring"
- travel amanda "arrives by air taxi"
- quarrel _ amanda "rows with two doctors"
- help amanda queenie "takes her home"
- housemate.start amanda queenie "a room with a river"
- gift queenie rudo "the heavy beaters"
- reveal rudo tsitsi "she said no"
+ reconcile rudo tsitsi "gets up"

== 12
[Mhepo](band) play [Harare](@harare). The stage collapses after the last song, with nobody on it. [Tsitsi](tsitsi) is on the sleeve this time. [Kgosi](kgosi) carries marimbas for [Tsitsi](tsitsi). [Mbali](mbali) sings for [her](mbali) [mother](mum). The [mother](mum) drives the bus. [Never](never) is out of work. [Rudo](rudo) hires [Never](never) as bassist. [Never](never) cannot play bass. [Rudo](rudo) will teach [Never](never). [Queenie](queenie) listens on the radio in [Maun](@maun). [Sprake](amanda) asks what is funny. "Eleven months," says [Queenie](queenie). "[I](queenie) give [them](never+rudo) eleven years."
- create band "play Harare"
- help kgosi tsitsi "carries marimbas"
- create mbali "sings for"
- parent mum mbali "her mother"
- hire mum "drives the bus"
- quit never "out of work"
+ hire never rudo "as bassist"
- advisor? rudo never "will teach"
+ couple? never rudo "eleven years"
