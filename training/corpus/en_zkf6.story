%series Sweet Grass, Bitter Cheese
%lang en
%genre farm dramedy in the Basque hills, streaming blurbs
%cast maite | Maite Etxeberri; Maite | f
%cast xab   | Xabier Etxeberri; Xabi | m
%cast ama   | Amatxi | f
%cast bru   | Bruno Castaing; Bruno | m
%cast sol   | Soledad; Sole | f
%cast hug   | Hugo Castaing; Hugo | m
%cast win   | Winter | n
%cast peio  | Peio | m
%cast cla   | Clarisse | f
%cast jul   | Jules | m
%cast bank  | - | m
%cast ram   | Napoleon | m

== 1 Home Is Where the Sheep Are
Chef [Maite Etxeberri](maite) has just been fired for throwing a sole at a critic when [her](maite) [grandmother](ama), [Amatxi](ama), has a stroke and the family farm lands in [her](maite) lap. [Her](maite) [brother](xab) [Xabi](xab) wants to sell. [Her](maite) next-door [nightmare](bru), [Bruno Castaing](bru), wants to buy. [He](bru) used to put frogs in [her](maite) satchel; now [he](bru)'s got shoulders, a cheese prize and a smile like a closed gate. [She](maite) tells [him](bru) where [he](bru) can stick [his](bru) offer. Then the [ram](ram) gets out.
- quit maite "fired"
- attack.past maite _ "throwing a sole"
- kin ama maite "grandmother"
+ ill ama "stroke"
+ find maite "in her lap"
- sibling maite xab "brother"
- neighbour bru maite "next-door"
- enemy bru maite "nightmare"
+ reject maite bru "where he can stick"
- flee ram "gets out"

== 2 Napoleon Crosses the Alps
The [ram](ram), [Napoleon](ram), has spent a happy night among [Bruno](bru)'s ewes, and [Bruno](bru) wants compensation. While [the two](bru+maite) scream at each other over the wall, [his](bru) [wife](cla), [Clarisse](cla), is in the barn with [somebody](xab) [who](xab) is definitely not a vet. It's [Xabi](xab). [Sole](sol), the hired [shepherd](sol), [who](sol) has carried a torch for [Maite](maite)'s [brother](xab) since lambing time, comes in for a bucket and goes out without it. [Amatxi](ama), flat on [her](ama) back, can't talk yet. [She](ama) can count cars, though.
+ quarrel bru maite "scream at each other"
- married bru cla "wife"
+ affair cla xab "in the barn"
- cheat cla bru "in the barn"
- boss maite sol "hired shepherd"
- love sol xab "carried a torch"
- sibling maite xab "brother"
- discover sol cla+xab "comes in for a bucket"
- ill ama "flat on her back"

== 3 A Lodger Called Winter
Broke and short of hands, [Maite](maite) rents the attic to [Winter](win), a Canadian [backpacker](win) with green hair and a secret, and puts up [Hugo](hug) as well, [Bruno](bru)'s [nineteen-year-old](hug), [who](hug) has walked out on [his](hug) [father](bru) over a tattoo. [Hugo](hug) takes one look at the [Canadian](win) and drops the milk. The village priest blesses the flock. [Maite](maite)'s first cheese, alas, explodes. It wasn't a bad cheese, says the [neighbour](bru) through the hedge, it was a murdered one. Is [he](bru) being nice?
- housemate.start maite win "rents the attic"
- housemate.start hug maite "puts up"
- parent bru hug "nineteen-year-old"
- quarrel bru hug "walked out on"
+ love.start hug win "drops the milk"
- create maite "first cheese"
- neighbour bru maite "neighbour"
- flirt? bru maite "being nice"

== 4 Hay
[Bruno](bru) mows at night. [Maite](maite) mows by day. [Clarisse](cla) says [she](cla) is visiting [Jules](jul). [Jules](jul) is [her](cla) [cousin](jul). [Jules](jul) is in [Pau](@pau), though. [Bruno](bru) rings [Jules](jul). Now [he](bru) knows. [He](bru) hits nobody. [He](bru) drives into a ditch. [Maite](maite) pulls [Bruno](bru) out. [They](bru+maite) share a flask. [He](bru) tells [her](maite) about [Clarisse](cla). [He](bru) does not know it was [Xabi](xab). [Maite](maite) does not know either. The hay is wet.
- betray cla bru "visiting Jules"
- kin cla jul "cousin"
+ discover bru cla "Now he knows"
- attack! bru _ "hits nobody"
+ rescue maite bru "pulls Bruno out"
- reveal bru maite "tells her"
- discover! bru xab "does not know"
- discover! maite xab "does not know either"

== 5 Alphabet
[Amatxi](ama) can't speak but points at letters on a breadboard. [Her](ama) first word: X. [Her](ama) second: A. By the time [she](ama)'s done, [Maite](maite) has spelt out [who](xab)'s been meeting [Clarisse](cla), and goes for [her](maite) [brother](xab) with a cheese wire. [Xabi](xab) begs: [he](xab)'s mad about [her](cla), it isn't just the barn. Fine, says [Maite](maite), then own up. [He](xab)'d rather not, and a [banker](bank) with a briefcase gives [him](xab) the perfect excuse to skip town. Somewhere upstairs [Winter](win) teaches [Hugo](hug) to kiss.
+ reveal ama maite "has spelt out"
- discover maite cla+xab "has spelt out"
- affair cla xab "been meeting Clarisse"
- sibling maite xab "brother"
- attack maite xab "goes for"
+ love xab cla "mad about her"
- reveal! xab "rather not"
- flee xab "skip town"
- kiss hug win "to kiss"

== 6 The Bank Always Knocks Twice
Foreclosure in thirty days, says the [banker](bank), unless... and lays a hand on [Maite](maite)'s knee. [She](maite) lays a hot ladle on [his](bank). [Clarisse](cla), jilted by a [man](xab) [who](xab) didn't even leave a note, tells [Bruno](bru) everything, name included, then moves back to [her](cla) mother's. [Bruno](bru) comes across the wall with an axe. [Xabi](xab)'s gone, so [he](bru) splits [Maite](maite)'s whole woodpile instead, in tears. [She](maite) gives [him](bru) soup. [He](bru) has three bowls and stays for the washing-up.
- threaten bank maite "unless"
- flirt bank maite "hand on Maite's knee"
- injure bank maite "hot ladle"
- breakup xab cla "jilted"
+ reveal cla bru "tells Bruno everything"
- breakup cla bru "moves back"
- move cla "moves back"
- attack? bru xab "with an axe"
- sad bru "in tears"
- help maite bru "gives him soup"

== 7 Enemies with Benefits
It's just the once, [they](bru+maite) agree. It's just twice. It's just Tuesdays and Thursdays after milking, and nobody is to know. [Amatxi](ama), on two sticks by now, knows. [Sole](sol) gets a letter from [Xabi](xab) in [Bilbao](@bilbao): could [she](sol) send money, there's a good girl? The [shepherd](sol) sends a photograph of the [ram](ram)'s behind. And [Hugo](hug), helping [Winter](win) look for a passport, finds one: [his](hug) green-haired [darling](win) is called something else and has a [husband](peio) in [Quebec](@quebec).
+ affair.start bru maite "Tuesdays and Thursdays"
- recover ama "on two sticks"
- discover ama bru+maite "knows"
- reject sol xab "ram's behind"
- couple hug win "darling"
- help hug win "helping Winter"
+ discover hug win "finds one"
- married peio win "husband"

== 8 The Runaway
[Winter](win) comes clean: married at eighteen to a [man](peio) with fists, gone at nineteen, on the road ever since. [Hugo](hug) holds the [runaway](win) all night and, come morning, patches things up with [his](hug) [dad](bru), because someone's going to have to stand at that gate. Good timing. A rental car is coming up the hill. [Peio](peio), [who](peio) speaks perfect Basque and has been ringing every farm since [Biarritz](@biarritz), says [he](peio) only wants to talk to [his](peio) [wife](win). [Bruno](bru) unties the dog.
- reveal win hug "comes clean"
- attack.past peio win "with fists"
- flee.past win peio "gone at nineteen"
- help hug win "holds the runaway"
+ reconcile bru hug "patches things up"
- parent bru hug "dad"
- travel peio "rental car"
- investigate peio win "ringing every farm"
- married peio win "wife"
+ threaten bru peio "unties the dog"

== 9 Talking
[Peio](peio) doesn't want to talk. [He](peio) waits till the men are up on the pasture and drags [Winter](win) to the car by that green hair. [Amatxi](ama), alone in the yard, has two sticks and excellent aim. So has [Napoleon](ram). [Her](ama) [victim](peio), out cold and later in custody, is wanted in two provinces. But [somebody](xab) else has been watching from the bus shelter, thinner, shaven, ashamed. "[You](xab) look awful," says [Maite](maite) to [her](maite) [brother](xab). "[I](xab) know," says [he](xab). "Is [she](cla) still here?"
+ abduct? peio win "drags Winter"
- attack ama peio "excellent aim"
- rescue ama win "excellent aim"
- attack ram peio "So has Napoleon"
+ arrest _ peio "in custody"
+ return xab "bus shelter"
- sad xab "ashamed"
- sibling maite xab "brother"

== 10 Four at Table
[She](cla) is, and [she](cla) isn't alone: [Clarisse](cla) has taken up with the [banker](bank). [Xabi](xab) gets drunk, gets slapped by [Sole](sol), and gets up sober for the first time in [his](xab) life, as the [woman](sol) [who](sol) slapped [him](xab) teaches [him](xab) to shear. [Bruno](bru) and [he](xab) have to shake hands for the sake of the cooperative. [They](bru+xab) do it the way men pull teeth. [Maite](maite), late for milking, tells no one why [she](maite)'s been to the chemist's. Three tests. Three times two lines.
+ couple.start bank cla "taken up with"
- attack sol xab "slapped by Sole"
- advisor sol xab "teaches him"
+ reconcile bru xab "shake hands"
- reveal! maite "tells no one"
+ pregnant maite bru "two lines"
- ill xab "drunk"

== 11 Big Cheese
At the Idiazabal fair [Maite](maite) and [Bruno](bru) compete for the golden clog. The [banker](bank) has bribed the jury. [Clarisse](cla), [who](cla) did love that [husband](bru) of [hers](cla) once, can't stomach it and grasses on [her](cla) new [fellow](bank) over the loudspeaker. [Maite](maite)'s smoked wheel wins. Up on the podium [Bruno](bru) congratulates [her](maite) with a kiss no one could call Tuesday. "[I](maite)'m pregnant," [she](maite) says into it. The microphone is on. [Hugo](hug), in row one, learns [he](hug)'s going to be a big [brother](hug).
- enemy bru maite "compete"
- betray bank maite "bribed"
- love.past cla bru "did love"
- married bru cla "husband"
- couple bank cla "new fellow"
+ reveal cla "grasses on"
+ find maite "wins"
- kiss bru maite "a kiss"
- pregnant maite bru "pregnant"
- reveal maite bru "says into it"
- sibling? _ hug "big brother"

== 12 Transhumance
Flocks up, tempers down. [Bruno](bru)'s divorce comes through in the same post as [Winter](win)'s; [Hugo](hug) frames [both](bru+win) letters, buys a ring made of wool and is told to ask again at twenty-five. [Xabi](xab) walks the high path with [Sole](sol) and, at the top, says [he](xab) has been an ass. [She](sol) doesn't argue. [She](sol) takes [his](xab) arm, though. As for the wall between the two farms: [Amatxi](ama) takes the first stone out herself, and says [her](ama) first whole sentence since the stroke. "About time, you idiots."
+ divorce bru cla "divorce"
- divorce peio win "same post"
+ propose hug win "ring made of wool"
- reject win hug "ask again"
- reconcile sol xab "has been an ass"
- couple.start sol xab "takes his arm"
- recover ama "first whole sentence"
- ill.past ama "stroke"
