%series The Common Stair
%lang en
%genre Glasgow tenement soap, weekly recap column by a viewer with opinions
%cast senga   | Senga Dalgleish; Mrs Dalgleish; Senga | f
%cast nnamdi  | Nnamdi Eze; Nnamdi | m
%cast morag   | Morag Orr; Morag | f
%cast iain    | Iain Orr; Iain | m
%cast kirsty  | Kirsty Orr; Kirsty | f
%cast effie   | Effie Orr; Effie; Old Mrs Orr | f
%cast fab     | Fabrizio Nardini; Fabrizio; Nardini | m
%cast plumber | Doug Rennie; Doug; Rennie | m
%cast pavla   | Pavla Hrubá; Pavla | f
%cast blair   | Blair Tennant; Blair | m
%cast factor  | Mr Strachan; Strachan | m
%cast ada     | Adaeze | f
%cast baby    | - | f
%cast hubby   | Wullie | m

== 1
New street, new soap, same old stairs. [Senga Dalgleish](senga) owns the building, and [her](senga) [Wullie](hubby), God rest [him](hubby), never had a say in it when [he](hubby) was breathing. On the second floor live [Iain Orr](iain), a bus [driver](iain), [his](iain) [wife](morag) [Morag](morag) and [their](iain+morag) [daughter](kirsty) [Kirsty](kirsty), plus [Iain](iain)'s [mother](effie) [Effie](effie), plus [Effie](effie)'s opinions. Enter our [hero](nnamdi): [Nnamdi Eze](nnamdi), medical [student](nnamdi), two suitcases, takes the attic. [Kirsty](kirsty) carries one of them up and cannot find a word to say. We've all been there. [Her](kirsty) [boyfriend](blair), [Blair Tennant](blair), watches from [his](blair) car and doesn't care for the view.
- married.past hubby senga "her Wullie"
- die.past hubby "God rest him"
- married iain morag "wife"
- parent iain+morag kirsty "their daughter"
- parent effie iain "mother"
- housemate effie iain+kirsty+morag "On the second floor"
+ move nnamdi "takes the attic"
- help kirsty nnamdi "carries one of them"
- love.start kirsty nnamdi "cannot find a word"
- couple blair kirsty "boyfriend"
- jealous blair nnamdi "doesn't care for"

== 2
A burst pipe, and thus a [plumber](plumber). Nobody in this show has a pipe without consequences. While [Morag](morag) holds the torch, the [man](plumber) under [her](morag) sink asks [her](morag), of all things, whether [she](morag) is happy; when did [Iain](iain) last do that? Downstairs [Fabrizio Nardini](fab) of the chip shop slips the [landlady](senga) a free haddock, as every Friday since the funeral, and as every Friday [she](senga) tells [him](fab) where to put it. [Blair](blair) wants [Kirsty](kirsty) to stop lending the [student](nnamdi) sugar. [She](kirsty) says sugar is sugar. [He](blair) says it isn't. [They](blair+kirsty)'re [both](blair+kirsty) wrong, and [they](blair+kirsty) say it loudly.
- help morag plumber "holds the torch"
- die.past hubby "the funeral"
- flirt morag plumber "whether she is happy"
- gift fab senga "a free haddock"
- love fab senga "every Friday"
+ reject senga fab "where to put it"
- jealous blair nnamdi "stop lending"
- help kirsty nnamdi "lending the student sugar"
+ quarrel blair kirsty "say it loudly"

== 3
Ding-dong! [Pavla Hrubá](pavla), violin, first floor left, practises at midnight, and [Old Mrs Orr](effie) practises on the ceiling with a broom. War is declared. Our [hero](nnamdi), who else, is sent down as an envoy and comes back two hours later smelling of plum brandy. [Kirsty](kirsty) counts the minutes, which is what one does at nineteen. And the [bus driver](iain)? Bless [him](iain), [he](iain) finds a pipe wrench beneath [his](iain) marital bed and hands it to [his](iain) [spouse](morag) with the words "The [plumber](plumber) forgot this." [She](morag) goes the colour of beetroot. Is [he](iain) stupid, or is [he](iain) the cleverest [man](iain) in Govanhill?
- move.past pavla "first floor left"
- neighbour effie pavla "practises on the ceiling"
+ quarrel effie pavla "War is declared"
- return nnamdi "comes back"
- flirt nnamdi pavla "smelling of plum brandy"
- jealous kirsty pavla "counts the minutes"
+ affair morag plumber "beneath his marital bed"
- cheat morag iain "beneath his marital bed"
- find iain "finds a pipe wrench"
- gift iain morag "hands it"
- married iain morag "spouse"

== 4
Stupid, it turns out. The [driver](iain) believes that a man can lose a wrench anywhere. [His](iain) [mother](effie) does not; the old [lady](effie) gets it out of [her](effie) [daughter-in-law](morag) over the ironing, every creased bit of it. Does [she](effie) run to [her](effie) [boy](iain)? [She](effie) doesn't. [She](effie) wants the affair over by Sunday, and a cup of tea. On the stairs, meanwhile, the [fiddler](pavla) tells the [girl](kirsty) with the sugar that there's nothing going on with the [lodger](nnamdi), that [he](nnamdi) talked of nobody but [Kirsty](kirsty). Guess [who](blair) is standing one landing down? Ah, love. It has such thin walls.
- discover! iain morag "believes"
- parent effie iain "mother"
+ discover effie morag "gets it out of"
- kin effie morag "daughter-in-law"
- reveal! effie iain "She doesn't"
- breakup? morag plumber "over by Sunday"
- affair! nnamdi pavla "nothing going on"
- love nnamdi kirsty "nobody but Kirsty"
+ reveal pavla kirsty "tells the girl"
- discover blair "one landing down"

== 5
[Blair](blair) waits. [Nnamdi](nnamdi) comes home. [Blair](blair) hits [him](nnamdi). The [medic](nnamdi) diagnoses [his](nnamdi) own nose. It is broken. [Kirsty](kirsty) screams. [She](kirsty) throws a ring at [Blair](blair). It was only from a cracker, but still. "[You](blair) and [me](kirsty) are done," says [Kirsty](kirsty). [Senga](senga) bars the house to the [thug](blair). [Fabrizio](fab) brings ice. The [landlady](senga) thanks [Fabrizio](fab). [She](senga) even smiles at [Fabrizio](fab). Upstairs [Morag](morag) rings the [plumber](plumber). [She](morag) says goodbye. [He](plumber) weeps into a cistern. Three plots in one night, and I missed the toast burning.
- return nnamdi "comes home"
+ attack blair nnamdi "hits him"
- injure nnamdi blair "It is broken"
- sad kirsty "screams"
+ breakup kirsty blair "are done"
- reject senga blair "bars the house"
- help fab nnamdi "brings ice"
- flirt fab senga "even smiles"
+ breakup morag plumber "says goodbye"
- sad plumber "weeps"

== 6
Six weeks have gone by, says the caption, and so has winter. The [nose](nnamdi)... sorry, [Nnamdi](nnamdi) is mended, and the [girl](kirsty) [who](kirsty) held the basin is now officially [his](nnamdi) [sweetheart](kirsty), though [her](kirsty) [dad](iain) must not know, because [Dad](iain) drives the number 31 and would drive it up the stairs. [Mum](morag) has troubles of [her](morag) own. [Morag](morag) is late. Two months late. And since a certain [bus driver](iain) has been sleeping on the settee with [his](iain) back since Hogmanay, even [he](iain) will be able to do that sum. [She](morag) confides in the [violinist](pavla), [who](pavla) says what violinists say: nothing, slowly.
- recover nnamdi "mended"
- help.past kirsty nnamdi "held the basin"
+ couple kirsty nnamdi "sweetheart"
- parent iain kirsty "dad"
- reveal! kirsty iain "must not know"
- sad morag "troubles of her own"
+ pregnant morag plumber "is late"
- discover? iain morag "do that sum"
- reveal morag pavla "confides in"

== 7
The trouble with secrets in a close is the echo. [Iain](iain) hears [his](iain) [mother](effie) hear it, and for a whole minute of screen time [he](iain) says not a thing. Then the poor [man](iain) puts on [his](iain) uniform, takes the empty 31 out of the depot and parks it across the [plumber](plumber)'s van. I cheered. [He](iain) doesn't lay a finger on the [scoundrel](plumber); [he](iain) just asks whether [he](plumber) loves [her](morag). The [other man](plumber) says yes. [Iain](iain) says, "So do [I](iain)," and that is so much worse than a punch. That night the [cuckold](iain) moves in with [Fabrizio](fab), among the potatoes.
- parent effie iain "mother"
+ discover iain morag "hears his mother"
- sad iain "not a thing"
- attack! iain plumber "lay a finger on"
- enemy iain plumber "other man"
- love plumber morag "says yes"
+ love iain morag "So do I"
- cheat.past morag iain "cuckold"
- breakup iain morag "moves in"
- move iain fab "moves in"

== 8
So the [seducer](plumber) has a name: [Doug Rennie](plumber). I'd hoped for something grander. [Doug](plumber) calls with carnations and a pram, and [Effie](effie) empties the teapot over both from the second floor. Never cross a pensioner. Meanwhile there's a new [face](factor): [Mr Strachan](factor), the [factor](factor), grey coat, grey voice, [who](factor) wants [Mrs Dalgleish](senga) to sell, and hints at dry rot, inspectors and other accidents if [she](senga) won't. [She](senga) won't. But [she](senga) sits down on the stair afterwards and shakes, and it's the [chip man](fab) [who](fab) sits down beside [her](senga), saying nothing about haddock at all.
- affair.past morag plumber "seducer"
- gift plumber morag "carnations and a pram"
+ attack effie plumber "empties the teapot"
+ threaten factor senga "hints at dry rot"
- reject senga factor "She won't."
- sad senga "shakes"
- help fab senga "sits down beside her"

== 9
Visitors! [Nnamdi](nnamdi)'s [sister](ada) [Adaeze](ada) lands from [Enugu](@enugu) with a list of nice girls, none of them called [Kirsty](kirsty). [He](nnamdi) introduces the [redhead](kirsty) at [his](nnamdi) elbow as the neighbour's child. The neighbour's child! You could hear the temperature drop. [Kirsty](kirsty) walks off, and who's on the corner in a clean shirt, all remorse? The [ex](blair). [He](blair) has been to classes, [he](blair) says, for the anger. [She](kirsty) lets [him](blair) buy [her](kirsty) a coffee, no more. Don't do it, hen! Upstairs [Pavla](pavla) teaches the [cuckold](iain)'s [mother](effie) a polka, the broom having been retired.
- sibling ada nnamdi "sister"
- travel ada "lands"
- wedding? nnamdi "a list of nice girls"
- betray nnamdi ada "the neighbour's child"
+ quarrel kirsty nnamdi "walks off"
- ex blair kirsty "ex"
- return blair "on the corner"
- sad blair "all remorse"
- date blair kirsty "a coffee"
- cheat.past morag iain "cuckold"
- parent effie iain "mother"#1
- advisor pavla effie "teaches"
- reconcile effie pavla "having been retired"

== 10
Coffee becomes chips, chips become a bench, and on the bench the reformed [brute](blair) leans in. [She](kirsty) turns [her](kirsty) cheek, and there, in the window of the 31, sits the attic. I mean [Nnamdi](nnamdi), nose to the glass. [His](nnamdi) [sister](ada), sitting next to [him](nnamdi), takes one look at [him](nnamdi), tears up [her](ada) list and says, "So that's the neighbour's child." Well done, that [woman](ada). The [factor](factor), for [his](factor) part, has found the way to the [widow](senga)'s weak spot: [he](factor) owns the lease of the chip shop, and out the [fryer](fab) must go by Martinmas. With [him](fab), the [lodger](iain) among the potatoes.
+ kiss? blair kirsty "leans in"
- reject kirsty blair "turns her cheek"
- discover nnamdi kirsty "nose to the glass"
- jealous nnamdi blair "nose to the glass"
- sibling ada nnamdi "sister"
+ discover ada nnamdi "neighbour's child"
- married.past _ senga "widow"
- threaten factor fab "must go"
- move? fab "must go"
- housemate fab iain "lodger"

== 11
[Nnamdi](nnamdi) does what no man in this series has yet done: [he](nnamdi) says sorry first. On the landing, in front of [Adaeze](ada), [Effie](effie) and two meter readers, [he](nnamdi) says that [he](nnamdi) loves the [girl](kirsty) and was a coward. [Kirsty](kirsty) makes [him](nnamdi) say it again for the third floor, then falls on [his](nnamdi) neck. [Her](kirsty) [father](iain) has come up for clean socks. [He](iain) sees the lot. One waits for the bus. It doesn't come; [he](iain) shakes the [boy](nnamdi)'s hand, and then sits on the bath and bawls, because somebody's love has worked. And [Morag](morag), huge by now, knocks on the bathroom door.
- confess nnamdi kirsty "loves the girl"
+ reconcile kirsty nnamdi "falls on his neck"
- parent iain kirsty "father"
- return iain "come up"
- discover iain kirsty+nnamdi "sees the lot"
- help iain nnamdi "shakes the boy's hand"
- sad iain "bawls"
- pregnant morag "huge by now"

== 12
Waters break, naturally, when the lift would have been useful and there's no lift. [Doug](plumber) is in [Aberdeen](@aberdeen) with somebody else's boiler. Somebody else's wife? No, only [Pavla](pavla), but hold that thought: [she](pavla) has a concert there, and [they](pavla+plumber) have been seen sharing an umbrella. Four flights up our medical [student](nnamdi) turns green; [Adaeze](ada), [who](ada) is, it emerges, a midwife, rolls up [her](ada) sleeves. Behind [Morag](morag), holding [her](morag) under the arms, swearing like a depot, kneels the [husband](iain). A [girl](baby), seven pounds. "[She](baby)'s got [your](iain) ears," the old [lady](effie) tells [her](effie) [son](iain). [She](baby) hasn't. It is the kindest lie of the year.
- travel plumber "in Aberdeen" @aberdeen
+ birth morag baby "seven pounds"
- flirt pavla plumber "sharing an umbrella"
- create pavla "has a concert" @aberdeen
- ill nnamdi "turns green"
- help ada morag "rolls up her sleeves"
- help iain morag "holding her"
- married iain morag "husband"
- parent effie iain "son"
- betray effie iain "kindest lie"
- parent! iain baby "She hasn't"

== 13
And so to the vote of the tenants. [Strachan](factor) has the papers; [Strachan](factor) has, alas, also a cousin in Planning, and [Blair](blair), [who](blair) fetched and carried for [him](factor) all autumn and now, for reasons the size of a [redhead](kirsty), hands the whole lot over to the police. Perhaps classes help. The [factor](factor) is led down our stairs with a policeman on each arm. [Senga](senga) dances. Then, on one knee and one chip-oil stain, the [fryer](fab) asks what [he](fab) has been asking in fish for eleven years. "Aye," says the [landlady](senga), "but [I](senga)'m keeping the name." The [Orrs](iain+morag), on the landing, hold hands over a pram. Whose pram? Who cares.
- boss factor blair "fetched and carried"
- love blair kirsty "size of a redhead"
+ betray blair factor "hands the whole lot"
- kin _ factor "cousin"
- arrest _ factor "led down"
- happy senga "dances"
- propose.past fab senga "for eleven years"
- propose fab senga "on one knee"
+ engaged.start fab senga "Aye"
- reconcile iain morag "hold hands"
