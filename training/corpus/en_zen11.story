%series Lane Four
%lang en
%genre teen drama about a high-school swim team in Galveston, encyclopaedia episode summaries
%cast marisela | Marisela Trujillo; Marisela; Mari | f
%cast beckett  | Beckett Landry; Beckett; Beck | m
%cast thuy     | Thuy Pham; Thuy | f
%cast delroy   | Delroy Easton; Delroy; Easton | m
%cast voss     | Renata Voss; Coach Voss; Voss | f
%cast ximena   | Ximena Trujillo; Ximena | f
%cast peyton   | Peyton Landry; Peyton | f
%cast bathai   | Ba Hai | f
%cast carter   | Carter Landry; Carter | m
%cast janelle  | Janelle Easton; Janelle | f
%cast knox     | Knox Weatherby; Knox | m
%cast scout    | - | f
%cast deputy   | - | m
%cast orderly  | - | m
%cast surgeon  | - | f
%cast lawyer   | - | f
%cast dad      | - | m
%cast doctor   | - | m
%cast firstwife | - | f
%cast swimmer  | - | f

== 1 Heat Sheets
[Marisela Trujillo](marisela) swims before dawn and serves pancakes after it. When [Renata Voss](voss), the one-time [Olympian](voss) [who](voss) now coaches the Galveston Dolphins, times [her](marisela) by accident, a place on the relay is found for [her](marisela), at the expense of [Peyton Landry](peyton). [Peyton](peyton)'s [brother](beckett), the team's [captain](beckett) [Beckett](beckett), protests for form's sake and then forgets what [he](beckett) was saying as [Marisela](marisela) takes off [her](marisela) cap. [His](beckett) best [friend](delroy), [Delroy Easton](delroy), sees [him](beckett) forget. So does [Thuy Pham](thuy), the [manager](thuy), [who](thuy) writes everything down, in two colours; [Delroy](delroy) has been red since eighth grade.
+ hire marisela voss "a place on the relay"
- quit peyton voss "at the expense"
- sibling beckett peyton "brother"
+ love.start beckett marisela "forgets what"
- friend beckett delroy "friend"
- discover delroy beckett "sees him forget"
- discover thuy beckett "So does"
- create thuy "writes"
- love thuy delroy "red since eighth grade"

== 2 False Start
[Peyton](peyton) smiles, shares [her](peyton) goggles, and loosens one screw on the starting block. It is not [Mari](marisela) but the [diver](knox) before [her](marisela), [Knox Weatherby](knox), [who](knox) goes over with it and chips two teeth. [Thuy](thuy) finds the screw in a towel marked P.L. and, since the towel might as well be [Carter Landry](carter)'s initials backwards or anybody's, hands it to the [coach](voss) without a word. [Voss](voss) benches nobody, not with the [Landrys](beckett+carter+peyton) paying for the roof. That night [Marisela](marisela) tells [her](marisela) elder [sister](ximena), [Ximena](ximena), that [she](marisela) is quitting, and is told by [her](ximena) in two languages that [she](marisela) is not.
- gift peyton marisela "shares"
+ attack? peyton marisela "loosens one screw"
- injure knox peyton "chips two teeth"
- find thuy "finds the screw"
- gift thuy voss "hands it"
- gift carter _ "paying for"
- quit? marisela "is quitting"
- sibling marisela ximena "sister"
+ reject ximena marisela "is not"
- reveal! thuy voss "without a word"
- reveal marisela ximena "tells"

== 3 Tan Lines
[Ximena](ximena) cleans at the [Landrys](beckett+carter+peyton)' beach house, a thing the younger [Trujillo](marisela) would rather not have known about, and certainly not by being invited there for [Beckett](beckett)'s eighteenth. In the kitchen the [sisters](marisela+ximena) come face to face, [one](marisela) in sequins, [one](ximena) in an apron. [Ximena](ximena) holds out a tray, eyes down; [Marisela](marisela) takes a shrimp. [She](marisela) is so ashamed of it afterwards that [she](marisela) walks into the sea in [her](marisela) dress. [Beckett](beckett), going in after [her](marisela), gets a mouthful of salt and then, quite unearned, a kiss. On the terrace [his](beckett) [father](carter) watches with field glasses, and not the water.
- boss carter ximena "cleans"
- discover.past marisela ximena "known about"
- invite beckett marisela "invited"
- celebrate beckett "eighteenth"
- sibling marisela ximena "sisters"
- sad marisela "ashamed"
- help beckett marisela "going in after"
+ kiss beckett marisela "a kiss"
- parent carter beckett "father"
- investigate carter beckett+marisela "watches"

== 4 Butterfly
[Delroy](delroy) has not slept through since July. [His](delroy) [mother](janelle), [Janelle](janelle), a tugboat [pilot](janelle), thinks it is the chemistry final; [his](delroy) [doctor](doctor) has a Latin name for what [his](delroy) heart does, and forbids [him](delroy) the water. [He](delroy) swims all the same. [Thuy](thuy), [who](thuy) counts everyone's strokes, notices that [he](delroy) turns [his](delroy) head too often, and asks [him](delroy). [He](delroy) tells [her](thuy) the truth because [she](thuy) is holding a clipboard. [She](thuy) makes a promise and, walking home past the tug pier, past [Janelle](janelle) waving from the wheelhouse, regrets it at every step. [Peyton](peyton) sets [her](peyton) cap at [Knox](knox), [who](knox) lisps now.
- sad delroy "not slept"
- parent janelle delroy "mother"
- ill delroy "Latin name"
- advisor doctor delroy "doctor"
- discover thuy delroy "notices"
- investigate thuy delroy "asks him"
+ reveal delroy thuy "truth"
- reveal! thuy janelle "promise"
- sad thuy "regrets"
- flirt peyton knox "sets her cap"

== 5 Invoice
On the first of the month [Carter Landry](carter) makes [Ximena](ximena) an offer which has nothing to do with floors. [She](ximena) puts down the mop. The next day [she](ximena) is dismissed without a reference, and the family silver is reported missing. A [deputy](deputy) turns over the pancake house and the apartment and finds a fork under the younger [girl](marisela)'s mattress. [Beckett](beckett), [who](beckett) has had pancakes there all week, remembers which of the two [siblings](beckett+peyton) in [his](beckett) own house is good with other people's towels. But [he](beckett) has been brought up not to remember such things. [Ximena](ximena) is handcuffed in front of a stack of blueberry.
- flirt carter ximena "offer"
- reject ximena carter "puts down the mop"
- quit ximena carter "dismissed"
- steal? _ carter "reported missing"
- investigate deputy marisela+ximena "turns over"
- find deputy "finds a fork"
- sibling beckett peyton "siblings"
- betray? peyton marisela "other people's towels"
- reveal! beckett "brought up not to remember"
+ arrest deputy ximena "handcuffed"

== 6 Bail
[Voss](voss) pawns [her](voss) medal. [She](voss) tells no one; the [lawyer](lawyer) [who](lawyer) gets [Ximena](ximena) out says only that a [well-wisher](voss) has been in. [Marisela](marisela) thinks that the [well-wisher](voss) is [Beckett](beckett), thanks [him](beckett) in the boathouse in a manner that neither of [them](beckett+marisela) will forget, and learns from [his](beckett) face, too late, that it was not. [He](beckett) could have said so first. [She](marisela) dresses with [her](marisela) back to [him](beckett). At the meet [Delroy](delroy) touches the wall first, looks up for [Thuy](thuy), and sinks.
- lose voss "pawns"
+ rescue lawyer ximena "gets Ximena out"
- reveal! voss "tells no one"
- advisor lawyer ximena "lawyer"
- help voss ximena "well-wisher"
- gift! beckett ximena "thinks that"
- sex beckett marisela "in a manner"
- betray beckett marisela "could have said so"
- discover marisela beckett "learns"
- find delroy "touches the wall first"
+ ill delroy "sinks"

== 7 Compressions
Thirty to two, thirty to two: [Thuy](thuy), [who](thuy) cannot swim, has jumped in with the clipboard, and it is [she](thuy) [who](thuy) keeps [his](delroy) heart going until the ambulance comes. [Janelle](janelle) holds on to [her](thuy) in the corridor, thanks [her](thuy), and then hears from the [surgeon](surgeon) that someone must have known. [She](janelle) looks at the [girl](thuy)'s red ink. [She](janelle) does not raise [her](janelle) hand or [her](janelle) voice; [she](janelle) asks [her](thuy) to go. [Marisela](marisela), in the same corridor, moves over on the bench. "[You](thuy) saved [him](delroy)," [she](marisela) says. "[You](thuy) also nearly didn't."
+ rescue thuy delroy "keeps his heart going"
- treat delroy surgeon "surgeon"
- help janelle thuy "holds on"
- reveal surgeon janelle "hears"
- discover janelle thuy "someone must have known"
+ reject janelle thuy "asks her to go"
- help marisela thuy "moves over"
- accuse marisela thuy "nearly didn't"

== 8 Ba Hai
[Thuy](thuy)'s [grandmother](bathai), [Ba Hai](bathai), shrimper and card sharp, crossed an ocean on a door and does not think much of lanes. [She](bathai) teaches [her](thuy) to float in the bayou by pulling away [her](bathai) hand. [Knox](knox), gap-toothed and enlightened, goes to [Coach Voss](voss) with a confession that is not [his](knox): [Peyton](peyton) told [him](knox) about the screw while [they](knox+peyton) were dancing, as a joke. [Peyton](peyton) is off the team by lunchtime. [Her](peyton) [father](carter) takes back the roof. For the rest of the season the [Dolphins](#dolphins) train in the rain, which at least, as [Mari](marisela) points out, is on topic.
- kin bathai thuy "grandmother"
- travel.past bathai "crossed"
- advisor bathai thuy "teaches"
+ reveal knox voss "confession"
- reveal.past peyton knox "told him"
- date.past knox peyton "dancing"
- quit peyton "off the team"
- parent carter peyton "father"

== 9 Fork
Without [her](peyton) lane [Peyton](peyton) comes apart. It is [Marisela](marisela) [who](marisela) finds [her](peyton) on the seawall at two in the morning with the rest of the silver in a pillowcase, too drunk to throw it far enough. "[Daddy](carter) had [me](peyton) put that fork under [your](marisela) bed," says [Peyton](peyton). [The two](marisela+peyton) sit there until the first shrimp boats. [Marisela](marisela) could go to the [deputy](deputy) with the pillowcase; what [she](marisela) does is to ask the other [girl](peyton) to carry it in herself. In hospital [Delroy](delroy), allowed visitors, asks for [Thuy](thuy). [His](delroy) [mother](janelle), straightening [his](delroy) sheet, tells [him](delroy) that [she](thuy) has not come.
- lose peyton "Without her lane"
- sad peyton "comes apart"
+ find marisela peyton "finds her on the seawall"
- ill peyton "drunk"
- parent carter peyton "Daddy"
+ reveal peyton marisela "says Peyton"
- betray.past carter+peyton marisela "put that fork"
- accuse? marisela carter "go to the deputy"
- invite delroy thuy "asks for"
- parent janelle delroy "mother"
- travel! thuy "has not come"

== 10 Statement
[Peyton](peyton) walks into the station with the pillowcase, and out again into a car in which [her](peyton) [brother](beckett) is waiting, bags packed, [both](beckett+peyton) of [them](beckett+peyton) homeless as of five minutes ago. [Ximena](ximena) is cleared. The charge is turned round and handed to [Carter](carter), [who](carter) has left for [Cabo](@cabo) on a yacht named after [his](carter) first [wife](firstwife). [Beckett](beckett), sleeping in the boathouse, applies at the pancake house as a dishwasher; the new [manager](ximena) reads [his](beckett) form, all one line of it, and hands [him](beckett) an apron, eyes down, on a tray.
+ reveal peyton "walks into the station"
- sibling beckett peyton "brother"
- help beckett peyton "waiting"
- move? beckett "bags packed"
- lose beckett+peyton "homeless"
- accuse! _ ximena "cleared"
- accuse _ carter "handed to"
- flee carter "left for" @cabo
- married.past carter firstwife "first wife"
- hire? beckett "applies"
- hire ximena "manager"
+ hire beckett ximena "apron"

== 11 Red Ink
An [orderly](orderly) with a taste for romance smuggles [Thuy](thuy)'s notebook to [Delroy](delroy) under a pudding. [He](delroy) reads four years of himself in red, including the visiting hours: thirty-one entries, each with the words "turned away at desk". [He](delroy) confronts [Janelle](janelle) with it. [She](janelle) had one [child](delroy), [she](janelle) says, and a drowned [husband](dad), and no room for anyone's promises. Then [she](janelle) brings the tug in to the bayou, where an old [woman](bathai) and a young [one](thuy) are floating on [their](bathai+thuy) backs, and gives three blasts on the horn. [Ba Hai](bathai) answers with something in Vietnamese that can be translated as "About time".
- gift orderly delroy "smuggles"
+ discover delroy janelle "reads"
- travel.past thuy delroy "visiting"
- reject.past janelle thuy "turned away"
- quarrel delroy janelle "confronts"
- parent janelle delroy "one child"
- die.past dad "drowned"
- married.past dad janelle "husband"
- travel janelle "brings"

== 12 Taper
State is in ten days, and the [Dolphins](#dolphins) lack a fourth. [Voss](voss), desperate, posts a notice; the only name on it is written in lipstick. [Peyton](peyton) wants back in and offers to swim last, in an old cap. The others vote. [Mari](marisela), [whose](marisela) [sister](ximena) slept in a cell, is the [one](marisela) to break the tie, and takes until the next morning. Yes, [she](marisela) says, on condition that [Beckett](beckett) stops washing the same plate whenever [she](marisela) walks past. [He](beckett) puts it down. [Knox](knox)'s new teeth arrive. [He](knox) has kept the lisp, for [Peyton](peyton), [who](peyton) likes it.
- sad voss "desperate"
- create voss "notice"
- return? peyton "wants back in"
- help? peyton "offers"
- sibling marisela ximena "sister"
- arrest.past _ ximena "slept in a cell"
+ reconcile marisela peyton "Yes"
- find knox "new teeth"
- love peyton knox "likes it"

== 13 Anchor
A college [scout](scout) sits in row three with a stopwatch. [Marisela](marisela) leads off, [Knox](knox) holds, [Beckett](beckett) makes up a body length, and [Peyton](peyton) dives in last against a [girl](swimmer) [she](peyton) once called friend. Hundredths. The [scout](scout) closes [her](scout) book and goes up, not to the [captain](beckett), but to [Mari](marisela), [who](marisela) does not hear a word; across the pool [she](marisela) has seen [Ximena](ximena) in the stands, in sequins, eating shrimp out of a paper cone and crying. In the scoreboard room [Delroy](delroy) presses the button, then takes [Thuy](thuy)'s pen away and, with [her](thuy) consent in two colours, kisses [her](thuy).
- enemy peyton swimmer "against"
+ find beckett+knox+marisela+peyton "Hundredths"
- friend.past peyton swimmer "once called friend"
- hire? marisela scout "goes up"
- discover marisela ximena "has seen"
- sad ximena "crying"
+ kiss delroy thuy "kisses"

== 14 Open Water
Graduation is on the beach. [Coach Voss](voss) finds a small box on [her](voss) desk: [Ximena](ximena), by double shifts, has got the medal out of hock, having known all along, since pawnbrokers eat pancakes. The [older](voss) of the two [women](voss+ximena) asks the [younger](ximena) if [she](ximena) can swim. In June [Carter](carter) is taken off a yacht in handcuffs; [his](carter) [children](beckett+peyton) watch the news with the sound down. [Marisela](marisela), bound for [Ann Arbor](@annarbor), tells [Beck](beckett) at the bus stop not to wait for [her](marisela). [He](beckett) has no intention of it, [he](beckett) replies. [He](beckett) shows [her](marisela) [his](beckett) ticket.
- celebrate _ "Graduation"
- find voss "finds"
- gift ximena voss "small box"
- find ximena "out of hock"
+ discover.past ximena voss "known all along"
- arrest _ carter "taken off a yacht"
- parent carter beckett+peyton "children"
- move? marisela "bound for" @annarbor
- reject marisela beckett "not to wait"
- travel? beckett "his ticket"
