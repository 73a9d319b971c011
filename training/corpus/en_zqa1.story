%series Cutler Street
%lang en
%genre neighbourhood soap around a launderette in Sheffield, synopses from a broadcaster's press office
%cast noreen   | Noreen Batty; Noreen; Mrs Batty | f
%cast glyn     | Glyn Batty; Glyn | m
%cast tasha    | Tasha Batty; Tasha | f
%cast femi     | Femi Oyelaran; Femi | m
%cast kit      | Kit Lomas; Kit; Lomas | m
%cast imelda   | Imelda Lomas; Imelda | f
%cast dougal   | Dougal Rennie; Dougal; Rennie | m
%cast saskia   | Saskia | f
%cast plumber  | Wendell Frost; Wendell; Frost | m
%cast ruslan   | Ruslan | m
%cast florrie  | Florrie Batty; Florrie | f
%cast solicitor | - | f
%cast gramps   | - | m
%cast registrar | - | n
%cast baby     | Hope | f

== 1
While [Noreen Batty](noreen) is closing [her](noreen) launderette on [Cutler Street](@cutler) for the holidays, [her](noreen) [husband](glyn) [Glyn](glyn) is handing in the keys of [his](glyn) bus, having been let go after thirty years, and [he](glyn) has no intention of telling [her](noreen). [Their](glyn+noreen) [daughter](tasha) [Tasha](tasha), [who](tasha) has caught [him](glyn) in the park in [his](glyn) uniform, covers for [him](glyn). Across the road, estate [agent](kit) [Kit Lomas](kit) and [his](kit) [wife](imelda) [Imelda](imelda) are looking over the corner house when [Imelda](imelda) sees [Femi Oyelaran](femi), the [nurse](femi) [whose](femi) ring [she](imelda) once wore, carry [his](femi) boxes into the flat upstairs. [She](imelda) tells [Kit](kit) that the [man](femi) is a perfect stranger. At the pub, [Dougal Rennie](dougal), the new [landlord](dougal), sends a [plumber](plumber) away with a leaking sink still leaking.
+ quit glyn "let go"
- married glyn noreen "husband"
- reveal! glyn noreen "no intention of telling"
- parent glyn+noreen tasha "daughter"
- discover tasha glyn "caught him"
- help tasha glyn "covers for"
- married imelda kit "wife"
- engaged.past femi imelda "ring she once wore"
- move femi "carry his boxes"
+ betray imelda kit "perfect stranger"
- reject dougal plumber "sends a plumber away"
- hire dougal "new landlord"
- discover imelda femi "sees Femi Oyelaran"

== 2
[Kit](kit) gets on so well with the [man](femi) above the corner house that [he](kit) asks [him](femi) to supper, and [Imelda](imelda), [who](imelda) has not said a word to either about the other, burns the rice while [Femi](femi) pretends to hear [her](imelda) name for the first time. Having left for work as usual, [Glyn](glyn) spends [his](glyn) days in the pub, where [Dougal](dougal) guesses the truth and puts [him](glyn) behind the bar three mornings a week. [Noreen](noreen), meanwhile, lets the back room to [Ruslan](ruslan), a young [baker](ruslan) from [Kazan](@kazan), after [Tasha](tasha) has taken one look at [him](ruslan) and said that [she](tasha) could do with the company. The [plumber](plumber) comes about the machines, and stays for tea, and for more tea.
- friend.start femi kit "gets on so well"
- invite kit femi "asks him to supper"
- reveal! imelda femi+kit "not said a word"
+ betray femi kit "pretends"
- discover dougal glyn "guesses the truth"
+ hire glyn dougal "puts him behind the bar"
- move ruslan noreen "lets the back room"
- love tasha ruslan "taken one look"
- betray glyn noreen "left for work as usual"

== 3
After the supper with [her](imelda) former [intended](femi), [Imelda](imelda) climbs the stairs to give [him](femi) back the watch that was [his](femi) father's, and comes down an hour later with [her](imelda) blouse done up wrong. [Noreen](noreen) finds a pay slip from the pub in the drum of a dryer and has it out with [Glyn](glyn) in front of [their](glyn+noreen) [lodger](ruslan), [who](ruslan) goes on buttering toast. [She](noreen) could have lived with the sack, [she](noreen) says, but not with five weeks of packed lunches. While the former [driver](glyn) beds down on a bench at [his](glyn) new [employer](dougal)'s, [Tasha](tasha) shows the [baker](ruslan) the view from the allotments, and neither of [them](ruslan+tasha) looks at it. The [barmaid](saskia), [Saskia](saskia), has an eye on [Dougal](dougal).
- ex femi imelda "former intended"
- gift imelda femi "give him back the watch"
+ sex femi imelda "blouse done up wrong"
- cheat imelda kit "blouse done up wrong"
- discover noreen glyn "pay slip"
+ quarrel glyn noreen "has it out"
- housemate glyn+noreen ruslan "lodger"
- move glyn dougal "beds down"
- boss dougal glyn "new employer's"
- flirt ruslan tasha "neither of them looks"
- love saskia dougal "has an eye on"
- boss dougal saskia "barmaid"
- quit.past glyn "sack"
- betray.past glyn noreen "packed lunches"

== 4
[Florrie](florrie) is eighty-four. [Florrie](florrie) is [Glyn](glyn)'s [mother](florrie). Nobody has told [Florrie](florrie) a thing. [She](florrie) comes to Sunday dinner at the launderette. [Glyn](glyn) sits at one end. [Noreen](noreen) sits at the other. "Are [you](glyn+noreen) two not speaking?" asks the old [lady](florrie). [Ruslan](ruslan) passes the peas. Under the table [Tasha](tasha) holds [Ruslan](ruslan)'s hand. Across the road [Kit](kit) sings in the bath. [He](kit) still trusts [Imelda](imelda). [Imelda](imelda) is upstairs with [Femi](femi). It is the third time that week. "Tell [him](kit)," says [Femi](femi). "[I](imelda) can't," says [Imelda](imelda). Dusk falls on the bins. The cat from number nine sleeps on a warm dryer. At the pub [Saskia](saskia) asks [Dougal](dougal) to the pictures. [He](dougal) drops a glass, and then says yes to [Saskia](saskia).
- parent florrie glyn "mother"
- reveal! _ florrie "Nobody has told"
- quarrel glyn noreen "not speaking"
- couple.start ruslan tasha "holds Ruslan's hand"
- happy kit "sings in the bath"
+ affair femi imelda "upstairs with Femi"
- cheat imelda kit "third time that week"
- reveal? imelda kit "Tell him"
- reveal! imelda kit "can't"
+ invite saskia dougal "to the pictures"
- date? dougal saskia "to the pictures"

== 5
The [plumber](plumber), [who](plumber) has now mended every pipe that [Mrs Batty](noreen) owns, brings [her](noreen) carnations, and the deserted [wife](noreen) puts them in water before telling [him](plumber) that [she](noreen) is spoken for, if only just. [Glyn](glyn), [who](glyn) has watched [his](glyn) [rival](plumber) go in from the pub window, pushes [him](plumber) off the kerb on the way out, and the two [men](glyn+plumber) have to be pulled apart by the [landlord](dougal), [who](dougal) bars [both](glyn+plumber). When [Saskia](saskia) hears a [woman](imelda)'s laugh through [Femi](femi)'s ceiling hatch while fetching crates, [she](saskia) recognises it as that of [her](saskia) old form [teacher](imelda). [She](saskia) tells [Dougal](dougal) on [their](dougal+saskia) second evening out. [He](dougal), a [friend](dougal) of [Lomas](kit)'s, would rather not have known.
- gift plumber noreen "carnations"
+ reject noreen plumber "spoken for"
- married glyn noreen "wife"
- enemy glyn plumber "rival"
- attack glyn plumber "pushes him"
- jealous glyn plumber "watched his rival"
- quarrel glyn plumber "pulled apart"
- quit glyn dougal "bars both"
- discover saskia imelda "recognises"
- advisor.past imelda saskia "old form teacher"
+ reveal saskia dougal "tells Dougal"
- date dougal saskia "second evening out"
- friend dougal kit "friend"

== 6
While [Kit](kit) is booking a weekend in [Whitby](@whitby) as a surprise for [his](kit) [wife](imelda), the [landlord](dougal) stands beside [him](kit) and tries three times to open [his](dougal) mouth. [Imelda](imelda), having been sick two mornings running, buys a test in a chemist's on the other side of town, where the [girl](tasha) at the till turns out to be [Tasha Batty](tasha), [who](tasha) started that day. The [nurse](femi), when [he](femi) hears the result, wants to go downstairs at once; the expectant [mother](imelda) begs [him](femi) to wait until [she](imelda) knows whose [it](baby) is. [Noreen](noreen) takes a casserole to the bench in the bus shelter where [her](noreen) [husband](glyn) has been sleeping since [he](glyn) was barred, and sits down next to [him](glyn). It begins to rain.
- travel? imelda+kit "weekend in Whitby" @whitby
- married imelda kit "wife"
- reveal? dougal kit "tries three times"
- hire tasha "started that day"
+ pregnant imelda "the result"
- reveal imelda femi "hears the result"
- reveal? femi kit "wants to go downstairs"
- reveal! femi kit "begs him to wait"
- ill imelda "been sick"
- gift noreen glyn "a casserole"
- parent? femi baby "whose it is"
- parent? kit baby "whose it is"
- married glyn noreen "husband"
+ help noreen glyn "takes a casserole"

== 7
Back under [his](glyn) own roof, though only on the sofa, [Glyn](glyn) is woken by steps and meets the [baker](ruslan) coming down from [Tasha](tasha)'s room with [his](ruslan) shoes in [his](ruslan) hand. The [father](glyn) throws the shoes into the street and the [lodger](ruslan) after them. [Tasha](tasha) follows with a suitcase, and [Saskia](saskia), [who](saskia) was at school with [her](tasha), takes the young [couple](ruslan+tasha) in over the pub. In [Whitby](@whitby), [Kit](kit) goes down on one knee on the pier to ask [his](kit) [wife](imelda) to marry [him](kit) all over again, and is baffled when [she](imelda) bursts into tears. [He](kit) learns the reason from a letter in [her](imelda) bag, signed by the best [friend](femi) [he](kit) has made in years.
- reconcile glyn noreen "Back under his own roof"
- sex ruslan tasha "coming down"
- parent glyn tasha "father"
+ attack glyn ruslan "throws the shoes"
- flee tasha glyn "follows with a suitcase"
- move ruslan+tasha saskia "takes the young couple"
- housemate glyn ruslan "lodger"
- couple ruslan tasha "young couple"
- friend saskia tasha "at school with her"
- married imelda kit "wife"
- propose kit imelda "down on one knee"
- sad imelda "bursts into tears"
+ discover kit femi+imelda "letter in her bag"
- friend femi kit "best friend"
- return glyn "Back under"
- discover glyn ruslan+tasha "meets the baker"
- help saskia ruslan+tasha "takes the young couple"

== 8
The betrayed [husband](kit) drives home alone, leaving [Imelda](imelda) to take the train, and has [Femi](femi) by the collar before the [nurse](femi) can put down [his](femi) shopping. It is the [plumber](plumber), called in about [Lomas](kit)'s boiler and introduced at last as [Wendell Frost](plumber), [who](plumber) gets between [them](femi+kit) and loses a tooth for it. While [Femi](femi) packs it in milk and drives the injured [man](plumber) to the infirmary, [Kit](kit) puts a For Sale board in front of [his](kit) own house. [Imelda](imelda), finding the locks changed, has nowhere to go but the flat upstairs, where [she](imelda) never meant to live. [Florrie](florrie) offers [Tasha](tasha) [her](florrie) savings for a room of [her](tasha) own, provided that [she](tasha) sends the [baker](ruslan) packing.
- cheat imelda kit "betrayed husband"
- married imelda kit "husband"
+ attack kit femi "by the collar"
- injure plumber "loses a tooth"
- rescue plumber femi "gets between them"
- treat plumber femi "packs it in milk"
+ breakup kit imelda "locks changed"
- move imelda femi "the flat upstairs"
- travel kit "drives home"
- gift? florrie tasha "offers"
- breakup? tasha ruslan "sends the baker packing"

== 9
[Tasha](tasha) tells [her](tasha) [grandmother](florrie) to keep [her](florrie) money, and that evening [Ruslan](ruslan), in a borrowed jacket, asks [Glyn](glyn) for [her](tasha) hand; the [man](glyn) [who](glyn) threw [him](ruslan) out hears [him](ruslan) to the end and then shuts the door. [Noreen](noreen), [who](noreen) married at nineteen against everyone's advice, opens it again. Across the road a [solicitor](solicitor) [whom](solicitor) nobody has seen there before brings [Imelda](imelda) the papers, which [she](imelda) signs on the stairs without [her](imelda) glasses. Living with [Femi](femi) is harder than loving [him](femi): [he](femi) works nights, [she](imelda) cries by day. [Wendell](plumber), with a new tooth, takes the [solicitor](solicitor) to the dogs, where [she](solicitor) wins forty pounds and lets [him](plumber) keep half.
- reject tasha florrie "keep her money"
- kin florrie tasha "grandmother"
+ propose ruslan tasha "asks Glyn for her hand"
- attack.past glyn ruslan "threw him out"
- reject glyn ruslan "shuts the door"
- help noreen ruslan "opens it again"
- wedding.past glyn noreen "married at nineteen"
- divorce? imelda kit "the papers"
- couple femi imelda "Living with Femi"
- love imelda femi "loving him"
- sad imelda "cries"
+ date plumber solicitor "to the dogs"
- find solicitor "wins forty pounds"
- gift solicitor plumber "keep half"

== 10
On the morning of the wedding [Florrie](florrie) is found at the foot of [her](florrie) stairs. While the [bride](tasha) waits in the corridor of the infirmary in white, with [her](tasha) [mother](noreen) picking confetti off [her](tasha) sleeve, it is [Femi](femi) [who](femi) sets the old [woman](florrie)'s hip straight and gets a laugh out of [her](florrie). [She](florrie) sends for the [Russian](ruslan), calls [him](ruslan) a thin streak of nothing and gives [him](ruslan) [her](florrie) late [husband](gramps)'s ring. A [registrar](registrar) is fetched to the ward, and [the two](ruslan+tasha) are wed beside a drip stand. [Kit](kit), there to have [his](kit) hand seen to, comes face to face with [Imelda](imelda), six months gone, and offers [her](imelda) [his](kit) chair. [Dougal](dougal) asks [Saskia](saskia) whether weddings give [her](saskia) ideas, and gets no answer.
- injure florrie "foot of her stairs"
- parent noreen tasha "mother"
- treat florrie femi "hip straight"
- gift florrie ruslan "gives him"
- married.past florrie gramps "late husband's"
- die.past gramps "late"
- reconcile florrie ruslan "sends for"
+ wedding ruslan tasha "are wed"
- injure kit "his hand seen to"
- pregnant imelda "six months gone"
- help kit imelda "offers her his chair"
- find _ florrie "is found"
- happy florrie "laugh"
- propose? dougal saskia "give her ideas"

== 11
[Saskia](saskia)'s answer is a note beside the till: [she](saskia) has taken a job on a liner and did not know how to say so. The jilted [publican](dougal) serves the whole street for nothing until [Glyn](glyn), [whom](glyn) [he](dougal) once barred, puts the towels over the pumps and walks [him](dougal) home. While [Femi](femi) is on nights again, [Imelda](imelda) goes into labour between the third floor and the second, and the only person on the stairs is the [agent](kit) showing a buyer round. [Kit](kit) delivers the [girl](baby) on [his](kit) own overcoat. When the [nurse](femi) gets there, [his](femi) one-time [friend](kit) is holding the [child](baby), [who](baby) has, beyond any doubt, [Femi](femi)'s ears. The two [men](femi+kit) look at each other over [her](baby) head and find nothing to shout about.
+ breakup saskia dougal "note beside the till"
- hire saskia "a job on a liner"
- reveal! saskia dougal "did not know how"
- sad dougal "jilted"
- help glyn dougal "walks him home"
- quit.past glyn dougal "once barred"
+ birth imelda baby "goes into labour"
- help kit imelda "delivers the girl"
- friend.past femi kit "one-time friend"
- parent femi baby "Femi's ears"
- reconcile femi kit "nothing to shout about"

== 12
The corner house is sold, and [Kit](kit), [who](kit) is leaving for [Leeds](@leeds) now that the decree has come through, is asked to stand godfather before [he](kit) goes. [He](kit) holds little [Hope](baby) over the font at arm's length while the [parents](femi+imelda), [who](femi+imelda) have not slept for a month, hold each other up. [Noreen](noreen) takes on [her](noreen) [husband](glyn) at the launderette, on trial, at the lowest rate; [her](noreen) [son-in-law](ruslan) is to bake in the back. [Wendell](plumber) and the [solicitor](solicitor) announce that [they](plumber+solicitor) are moving in together, to the despair of every tap on the street. [Dougal](dougal), pulling a pint for a customer with a suitcase, does not look up until [Saskia](saskia) asks if the post of barmaid is still free.
- move? kit "leaving for Leeds" @leeds
- divorce imelda kit "decree has come through"
- invite femi+imelda kit "asked to stand godfather"
- parent femi+imelda baby "parents"
+ hire glyn noreen "takes on"
- married glyn noreen "husband"
- kin noreen ruslan "son-in-law"
- hire? ruslan noreen "is to bake"
- reveal plumber+solicitor "announce"
- kin? baby kit "godfather"
- couple plumber solicitor "moving in together"
- move? plumber solicitor "moving in together"
+ return saskia "asks if the post"
- hire? saskia dougal "still free"
