%series Hull Breach
%lang en
%genre space-freighter adventure, fan-wiki plot sections
%cast rook     | Captain Imre Rook; Rook; Imre | m
%cast sol      | Sol Adeyemi; Sol | n
%cast juno     | Juno Park; Juno | f
%cast pax      | Pax | n
%cast brandt   | Brandt; Ulla Brandt | f
%cast tavi     | Tavi | m
%cast grell    | Grell; Admiral Grell | m
%cast mina     | Mina Rook; Mina | f
%cast doc      | Doctor Vance; Vance | m
%cast may      | May; May Castellano | f
%cast will     | Will; Will Castellano | m
%cast clone    | Fragile | f
%cast crew     | Magpies | g
%cast buyer    | - | f

== 1 Salvage Rights
The freighter [Magpie](*magpie) picks up a distress call from a dead liner. [Captain Rook](rook) goes over with [Sol](sol), the [engineer](sol), and [Juno Park](juno), the [pilot](juno), [who](juno) was hired only the day before. In the hold [they](juno+rook+sol) come upon a sleeping [boy](tavi) in a cold box. When pirates board the wreck, [Sol](sol) gets cut off, and [Juno](juno) flies the shuttle through a window to pick the [engineer](sol) up. The thawed [boy](tavi) gives [his](tavi) name as [Tavi](tavi) and asks what year it is. Nobody likes to tell [him](tavi).
- hire.past juno rook "hired only the day before"
+ find juno+rook+sol tavi "come upon"
- attack _ juno+rook+sol "board the wreck"
+ rescue juno sol "flies the shuttle"
- meet juno+rook+sol tavi "gives his name"
- reveal! _ tavi "likes to tell"

== 2 The Bounty
[Brandt](brandt), a bounty [hunter](brandt), catches up with the freighter at [Io Dock](@io). [Rook](rook) owes money to [Grell](grell), an [admiral](grell) gone crooked, and [Brandt](brandt) has been paid to bring [him](rook) in. [She](brandt) stuns [him](rook) in a noodle bar and drags [him](rook) off. [Pax](pax), the ship's [robot](pax), walks into [her](brandt) hangar dressed as a vending machine and lets [its](pax) [captain](rook) out of the cage. On the way home the [robot](pax) sells nine cans of tea. [Tavi](tavi) laughs for the first time in two centuries.
- boss grell brandt "paid to bring him in"
- attack brandt rook "stuns him"
+ abduct brandt rook "drags him off"
- boss rook pax "its captain"
+ rescue pax rook "lets its captain out"
- happy tavi "laughs"

== 3 Sister Ship
[Mina Rook](mina) commands the patrol cutter that pulls the [Magpie](*magpie) over. [She](mina) is [Rook](rook)'s younger [sister](mina), and the last time [the two](mina+rook) met [she](mina) broke [his](rook) nose. [He](rook) hides the [sleeper](tavi) from the liner in the laundry. [Mina](mina) finds the [boy](tavi) under the sheets, looks at [her](mina) [brother](rook) for a long while and closes the basket again. [She](mina) reports the hold empty. Later [Juno](juno) wants to know what [they](mina+rook) fell out over. "A war," says the [captain](rook). "[She](mina) was on the right side."
- sibling mina rook "sister"
- attack.past mina rook "broke his nose"
- help rook tavi "hides the sleeper"
- find mina tavi "finds the boy"
+ help mina rook+tavi "closes the basket"
- betray mina _ "reports the hold empty"
- quarrel.past mina rook "fell out over"

== 4 Cargo
[May](may) books a cabin. So does [Will](will). [May](may) is [Will](will)'s [wife](may). [They](may+will) pretend to be strangers. [Sol](sol) is not fooled. One night [Will](will) opens the airlock. [He](will) means it for [May](may). [Pax](pax) grabs [her](may) by the boot. [Will](will) flies out instead. [May](may) screams. The air comes back. [Rook](rook) says a prayer for [Will](will). [May](may) asks about the insurance.
- married may will "wife"
- betray may+will _ "pretend to be strangers"
- discover sol may+will "is not fooled"
+ kill? will may "means it for May"
- rescue pax may "grabs her"
+ die will "flies out"
- sad may "screams"

== 5 Cold Sleep
[Tavi](tavi) comes out in blue spots. [Rook](rook) sets course for [Ceres](@ceres), where [Vance](doc), a [doctor](doc) without a licence, runs a clinic behind a fish shop. [Vance](doc) diagnoses frost fever and wants more money than [they](crew) have. The [widow](may), still aboard and newly rich, pays up without being asked. For three days the [doctor](doc) keeps the [boy](tavi) under a lamp. While [he](tavi) is getting better, [Vance](doc) takes a blood sample, looks at it twice and calls somebody. The bill, [he](doc) tells [May](may), has been settled.
+ ill tavi "blue spots"
- travel rook "sets course" @ceres
- treat tavi doc "keeps the boy"
- married.past _ may "widow"
- gift may doc "pays up"
- recover tavi "getting better"
- discover doc tavi "looks at it twice"
+ betray doc tavi "calls somebody"

== 6 The Buyer
It is [Grell](grell) [whom](grell) the [doctor](doc) has called. In [Tavi](tavi)'s blood there is a map, put there by [his](tavi) [mother](buyer) to keep it from the navy. The [admiral](grell)'s men storm the clinic, shoot [Vance](doc), [who](doc) has asked for a bigger share, and carry the [child](tavi) off to [Grell](grell)'s flagship. [Juno](juno) arrives a minute late and holds the dying [man](doc)'s hand, because somebody should. With [his](doc) last breath [he](doc) names the dock. [Juno](juno), [who](juno) was told never to fly angry, flies angry.
- parent buyer tavi "mother"
- attack grell _ "storm the clinic"
+ kill grell doc "shoot Vance"
+ abduct grell tavi "carry the child off"
- sad juno "flies angry"
- help juno doc "holds the dying man's hand"
- die doc "last breath"
- reveal doc juno "names the dock"

== 7 Strange Allies
To get into the flagship, [Rook](rook) needs somebody [whom](brandt) [Grell](grell) trusts. [He](rook) looks up the bounty [hunter](brandt). [Brandt](brandt) hasn't been paid for the last job and is open to offers. [She](brandt) puts cuffs on [Rook](rook) and [Sol](sol) and marches [them](rook+sol) past the guards. But on the bridge [she](brandt) hands [them](rook+sol) over in earnest: the [admiral](grell) has doubled [her](brandt) fee. [Sol](sol) spits at [her](brandt). [Rook](rook), oddly, is calm. [He](rook) has counted on [her](brandt) being herself, and [Pax](pax) is already in the air ducts.
- boss.past grell brandt "last job"
- help? brandt rook "open to offers"
+ betray brandt rook+sol "hands them over"
- attack sol brandt "spits at her"
- find brandt grell "doubled her fee"

== 8 Air Ducts
The [robot](pax) cuts the lights. [Sol](sol) slips out of the cuffs and knocks out two guards. In the brig [they](pax+sol) find not one prisoner but two: [Tavi](tavi), and a [woman](clone) [who](clone) is the spitting image of the [pilot](juno). [She](clone) says that [she](clone) was made in the same tank as [Juno](juno) and has been looking for [her](clone) [twin](juno) for years. [Sol](sol) takes both along. On the flight deck [Grell](grell) puts a gun to [Rook](rook)'s head, and [Mina](mina)'s cutter, which nobody had asked for, shoots the deck to pieces.
- attack sol _ "knocks out"
- find pax+sol clone+tavi "find not one"
- abduct.past grell clone+tavi "prisoner"
- sibling clone juno "twin"
- investigate clone juno "looking for"
+ rescue sol clone+tavi "takes both along"
- threaten grell rook "puts a gun"
+ rescue mina rook "shoots the deck"

== 9 Two Junos
[Juno](juno) is not happy about [her](juno) double. The [newcomer](clone) has no name, sleeps in [her](juno) bunk and flies better than [she](juno) does. When [Sol](sol) praises a landing without noticing which of [the two](clone+juno) made it, the [pilot](juno) locks [her](juno) [sister](clone) in the pantry. There, out of reach of the radio, the nameless [woman](clone) can't warn anyone that [Grell](grell)'s mine is stuck to the hull. It goes off. [Sol](sol) loses an arm. At the bedside [Juno](juno) can't stop shaking. [She](juno) asks [Sol](sol) to hate [her](juno). [Sol](sol) asks for a sandwich.
- jealous juno clone "not happy about"
+ abduct juno clone "locks her sister"
- sibling clone juno "sister"
- reveal! clone _ "can't warn"
- attack grell crew "It goes off"
+ injure sol "loses an arm"
- sad juno "can't stop shaking"
- reject sol juno "asks for a sandwich"

== 10 What the Map Shows
[Tavi](tavi) lets [Pax](pax) read [his](tavi) blood. The map leads to a green moon, and on the moon stands a house with a light on. [Tavi](tavi)'s [mother](buyer), it turns out, went to sleep as well, to wait for [him](tavi). [She](buyer) steps out, a [woman](buyer) of thirty, and takes [her](buyer) [son](tavi) in [her](buyer) arms. [His](tavi) [father](grell)? [She](buyer) hesitates. Before [they](buyer+tavi) sailed, [he](grell) sold the liner's course to pirates; [he](grell) was a young lieutenant then, and [his](grell) name was [Grell](grell).
- discover pax tavi "read his blood"
- travel crew "leads to a green moon"
- parent buyer tavi "mother"
+ find tavi buyer "steps out"
- parent grell tavi "father"
- betray.past grell buyer+tavi "sold the liner's course"
+ reveal buyer tavi "his name was"

== 11 Father and Son
The [admiral](grell) lands with forty men and wants the moon. [Tavi](tavi) walks out to meet [him](grell) alone. [He](tavi) tells the old [man](grell) who [he](tavi) is, and [Grell](grell), [who](grell) has kept himself alive with other people's organs, sees [his](grell) own chin at the age of twelve. [He](grell) orders [his](grell) men back to the ships. [One](brandt) of them doesn't obey: [Brandt](brandt), with [her](brandt) fee at stake, fires at the [boy](tavi). [Grell](grell) throws himself in front of [him](tavi) and is killed. [Mina](mina) takes the [hunter](brandt)'s gun and puts [her](brandt) in irons.
- threaten grell buyer+crew+tavi "with forty men"
- meet grell tavi "walks out to meet"
- reveal tavi grell "tells the old man"
- discover grell tavi "sees his own chin"
- boss grell brandt "his men"
- attack brandt tavi "fires at the boy"
+ rescue grell tavi "throws himself in front"
+ kill brandt grell "is killed"
- arrest mina brandt "puts her in irons"

== 12 New Names
[Tavi](tavi) stays on the moon with [his](tavi) [mother](buyer). The [crew](crew) throws a party first; the cake is [Sol](sol)'s work, done with one hand and a tin one. [May](may), for want of anything better, buys a third of the ship. The other [Juno](clone) picks a name off a crate and is now called [Fragile](clone). [Mina](mina), thrown out of the patrol for firing without orders, turns up with a kitbag. [Her](mina) [brother](rook) shows [her](mina) a bunk. "Which side are [we](mina+rook) on?" [she](mina) asks. "Cargo," says [Rook](rook).
- parent buyer tavi "mother"
- move tavi buyer "stays on the moon"
- celebrate crew tavi "throws a party"
- create sol "Sol's work"
- quit mina "thrown out"
- sibling mina rook "brother"
+ hire mina rook "shows her a bunk"
- reconcile mina rook "turns up"
- find may "buys a third"
