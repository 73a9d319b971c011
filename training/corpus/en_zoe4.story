%series South of Chiloé
%lang en
%genre sea adventure: a coaster in the Chilean channels, 1931, back-cover blurbs
%cast amparo  | Amparo Oyarzún; Amparo; Oyarzún | f
%cast gunnar  | Gunnar Thoresen; Gunnar; Thoresen | m
%cast lautaro | Lautaro | m
%cast pru     | Prudence Kemp; Pru; Kemp | f
%cast hugh    | Hugh Kemp; Hugh | m
%cast nicanor | Nicanor Barría; Barría; Nicanor | m
%cast elba    | Elba Barría; Elba | f
%cast chato   | Chato | m
%cast milo    | Milo | m
%cast doctor  | Dr Ibsen Rojas; Rojas | m
%cast nun     | Sister Consuelo; Consuelo | f
%cast cat     | Admiral | n
%cast father  | - | m

== 1 The Golondrina
[Amparo Oyarzún](amparo) has inherited a rusting coaster, eleven debts and [Gunnar Thoresen](gunnar), [who](gunnar) was [mate](gunnar) to [her](amparo) drowned [father](father) and does not take orders from women. [She](amparo) gives [him](gunnar) one. [He](gunnar) spits, and obeys. In [Ancud](@ancud) [they](amparo+gunnar) take on two [passengers](hugh+pru), the [naturalist](hugh) [Hugh Kemp](hugh) and [his](hugh) [bride](pru) of three weeks, [Pru](pru), [who](pru) is already bored with moss. On the mole stands [Nicanor Barría](nicanor), [who](nicanor) owns every other hull in the channels and once asked for [Amparo](amparo)'s hand. "Sell," [he](nicanor) calls, "or sink!"
- find amparo "inherited"
- die.past father "drowned"
- parent father amparo "father"
- colleague.past father gunnar "mate"
+ boss amparo gunnar "gives him one"
- married hugh pru "bride"
- sad pru "bored"
- propose.past nicanor amparo "asked for Amparo's hand"
+ threaten nicanor amparo "or sink"

== 2 Fog
Fog, and a fire in the hold. The [stoker](lautaro) [Lautaro](lautaro), [who](lautaro) speaks to nobody but the ship's [cat](cat), [Admiral](cat), crawls in with wet sacks and comes out with [his](lautaro) eyebrows gone and the [cat](cat) under [his](lautaro) arm. [Amparo](amparo) puts butter on [his](lautaro) forehead and finds that [her](amparo) hand would rather stay there. A rag soaked in paraffin leaves no doubt that somebody aboard is in [Barría](nicanor)'s pay. [Gunnar](gunnar) grabs the cabin [boy](milo), [Milo](milo), by the collar, and the [boy](milo), white as lard, swears by [his](milo) [mother](elba) that it wasn't [him](milo).
+ rescue lautaro cat "under his arm"
- injure lautaro "eyebrows gone"
- treat lautaro amparo "puts butter"
- love.start amparo lautaro "would rather stay"
- betray _ amparo "in Barría's pay"
- boss nicanor _ "in Barría's pay"
- accuse gunnar milo "grabs the cabin boy"
- parent elba milo "mother"

== 3 Quellón
While the coaster takes on coal, [Pru Kemp](pru) dances with the whole harbour and twice with the old [Norwegian](gunnar). [Her](pru) [husband](hugh) is looking at a beetle. At the mission the [captain](amparo) calls on [Sister Consuelo](nun), [who](nun) was [her](amparo) schoolmistress and, before the veil, it seems, the [mate](gunnar)'s [sweetheart](nun); to this day [he](gunnar) will not pass the gate. From [her](nun) [Amparo](amparo) learns who the cabin [boy](milo)'s [mother](elba) is: [Elba Barría](elba), the [wife](elba) of the [man](nicanor) on the mole. Then is the [boy](milo) the [shipowner](nicanor)'s [son](milo)? [Consuelo](nun) shuts the window. "[I](nun) was told it kneeling," [she](nun) says.
- flirt gunnar pru "dances"
- married hugh pru "husband"
- advisor.past nun amparo "schoolmistress"
- couple.past gunnar nun "sweetheart"
- reveal nun amparo "learns"
+ parent elba milo "mother"
- married elba nicanor "wife"
- parent? nicanor milo "son"
- reveal! nun amparo "shuts the window"

== 4 Plain Sailing
Wind from the west. [Milo](milo) scrubs pots. [Milo](milo) has [Gunnar](gunnar)'s ears. Everyone sees it but [Gunnar](gunnar). [Pru](pru) sees it first. [She](pru) tells [Amparo](amparo). [Chato](chato), the new [cook](chato), serves mussels. [Hugh](hugh) is sick on [Chato](chato). [Pru](pru) nurses [Hugh](hugh) for one hour. Then [Pru](pru) goes to smoke with [Chato](chato). [He](chato) has gold teeth, and [she](pru) likes gold. [Lautaro](lautaro) speaks to [Amparo](amparo)! "Rain," says [Lautaro](lautaro). [She](amparo) is happy until supper. May the Lord keep [Hugh](hugh) from mussels.
- discover pru gunnar+milo "sees it first"
- parent gunnar milo "Gunnar's ears"
- discover! gunnar milo "but Gunnar"
+ reveal pru amparo "tells Amparo"
- hire chato "new cook"
- ill hugh "is sick"
- treat hugh pru "nurses"
- flirt chato pru "to smoke"
- love pru chato "likes gold"
+ happy amparo lautaro "is happy"

== 5 The Narrows
At the turn of the tide [Barría](nicanor)'s tug comes out of a side arm and rams the [Golondrina](*golondrina) amidships. [Chato](chato), [who](chato) had hung a lantern over the stern to show the way, jumps across with the cash box, and the [woman](pru) [who](pru) liked [his](chato) teeth jumps after [him](chato). [Hugh](hugh), in pyjamas, watches [his](hugh) marriage go off at nine knots. In the water the [stoker](lautaro) finds the [captain](amparo), [who](amparo) cannot swim, and holds [her](amparo) up till morning. On the beach, blue with cold, [they](amparo+lautaro) kiss with chattering teeth. The [Norwegian](gunnar) looks tactfully at the [cat](cat).
+ attack nicanor amparo "rams"
- betray chato amparo "hung a lantern"
- steal chato amparo "with the cash box"
+ breakup pru hugh "jumps after him"
- married hugh pru "marriage"
- rescue lautaro amparo "holds her up"
- kiss amparo lautaro "kiss with chattering teeth"

== 6 Castaways
Seven on an island with nothing to eat but the deserted [husband](hugh)'s specimens. [Hugh](hugh), to [his](hugh) own astonishment, proves useful: [he](hugh) knows which weed is supper. [Milo](milo), chopping wood, nearly takes off a toe; the [mate](gunnar) ties it up, scolding, and looks for the first time properly at the foot, which has six of them, like [his](gunnar) own. The old [man](gunnar) sits down in the surf. The [stoker](lautaro) and the [captain](amparo) now share a blanket, and nobody says a word, except [Admiral](cat), [who](cat) has always slept there.
- breakup.past pru hugh "deserted"
- help hugh _ "proves useful"
- injure milo "nearly takes off"
- treat milo gunnar "ties it up"
+ discover gunnar milo "six of them"
- parent gunnar milo "like his own"
- couple.start amparo lautaro "share a blanket"

== 7 Elba
In a house with forty windows the [shipowner](nicanor)'s [wife](elba) hears that the coaster is lost with all hands, among them a cabin [boy](milo) [whose](milo) name [she](elba) may not utter. [She](elba) utters it. [Barría](nicanor) learns in one evening that [he](nicanor) has been deceived for fifteen years, and with [whom](gunnar); [he](nicanor) locks [her](elba) in the linen room and goes out to get drunk with [his](nicanor) new [cook](chato). [Chato](chato) has brought a blonde [Englishwoman](pru). It is this [guest](pru), tipsy and kind, [who](pru) picks up the key, hears the [prisoner](elba) out through the door and turns it.
- married elba nicanor "wife"
- parent elba milo "she may not utter"
- die? milo "lost with all hands"
- reveal elba nicanor "utters it"
- discover nicanor elba+gunnar "learns in one evening"
- cheat.past elba nicanor "deceived for fifteen years"
+ abduct nicanor elba "locks her"
- boss nicanor chato "new cook"
+ rescue pru elba "turns it"

== 8 Two Women, One Boat
[Elba](elba) can sail. [Pru](pru) can row. [Pru](pru) misses [Hugh](hugh), a little. [Elba](elba) misses [Milo](milo) most. [They](elba+pru) become friends by the second night. [Elba](elba) loved [Gunnar](gunnar) one summer. [Gunnar](gunnar) never knew of [Milo](milo). [Pru](pru) was bored in [Kent](@kent). Now [Pru](pru) is not bored. Smoke! It rises from an island. [Hugh](hugh) waves a shirt. [He](hugh) recognises [Pru](pru). [He](hugh) puts the shirt back on. [Milo](milo) runs to [Elba](elba). [Gunnar](gunnar) stays where [he](gunnar) is.
- friend.start elba pru "become friends"
- sad pru hugh "misses Hugh"
- sad elba milo "misses Milo"
- love.past elba gunnar "loved Gunnar"
- reveal! elba gunnar "never knew"
- discover elba+pru _ "Smoke"
+ find elba+pru hugh "recognises"
- reject hugh pru "puts the shirt back on"
- find elba milo "runs to Elba"

== 9 Six Toes
The [mother](elba) of the [boy](milo) and the [father](gunnar) of the [boy](milo) face each other across a pot of limpets, for the first time since a certain summer. Was the [nun](nun) told? The [nun](nun) was told everything, and it was for this that [Consuelo](nun) had left [him](gunnar) and taken the veil. [Milo](milo), [whom](milo) no one had thought to ask, throws the limpets into the sea and says that [he](milo) had a father, thank you, till Tuesday. [Hugh](hugh), meanwhile, hears [his](hugh) runaway [wife](pru)'s apology to the end and goes back to [his](hugh) weeds. [He](hugh) has grown a beard. It suits [him](hugh), the [sinner](pru) notes with alarm.
- parent elba milo "mother"
- parent gunnar milo "father"
- meet elba gunnar "face each other"
- love.past elba gunnar "a certain summer"
- reconcile? hugh pru "apology"
- discover.past nun elba+gunnar "told everything"
- breakup.past nun gunnar "had left him"
- quarrel elba+gunnar milo "throws the limpets"
- married hugh pru "wife"
- breakup.past pru hugh "runaway"
+ reject hugh pru "goes back to"
- love.start pru hugh "suits him"

== 10 Barría Comes
The tug rounds the point at dawn with four rifles on deck. [Nicanor](nicanor) wants [his](nicanor) [wife](elba) back, dead or alive, and the [Norwegian](gunnar) only dead. [Lautaro](lautaro), [who](lautaro) once stoked that very boiler, swims out and does something to it. It goes up like New Year. The [shipowner](nicanor) is pulled out of the water by the [man](gunnar) [whom](gunnar) [he](nicanor) came to shoot, draws a knife on [his](nicanor) [saviour](gunnar) and stabs not [him](gunnar) but [Milo](milo), [who](milo) has thrown himself in front of the [father](gunnar) [he](milo) said [he](milo) did not need. There is no doctor nearer than [Castro](@castro), and no boat but the rowing boat.
- married elba nicanor "wife"
- kill? nicanor gunnar "only dead"
- attack lautaro nicanor "does something to it"
- rescue gunnar nicanor "pulled out"
+ attack nicanor milo "stabs"
- injure milo nicanor "stabs"
- rescue milo gunnar "thrown himself in front"
- parent gunnar milo "father"

== 11 Castro
For two days and nights they row in shifts, the deserted [husband](hugh) and the [deserter](pru) on one bench, and somewhere off [Lemuy](@lemuy), between two strokes, [he](hugh) asks whether [she](pru) is cold. [Dr Ibsen Rojas](doctor) operates by a car lamp. At the bedside two [women](elba+nun) [who](elba+nun) loved the same [seaman](gunnar) pray in turns, one in silk and one in serge. The [patient](milo) opens [his](milo) eyes on the third morning and calls for [Admiral](cat). [Nicanor](nicanor), [whom](nicanor) nobody tied up well enough, has got away. And the [captain](amparo) is late, and never gets seasick, and is seasick.
- married hugh pru "husband"
- breakup.past pru hugh "deserter"
- reconcile hugh pru "asks whether she is cold"
- treat milo doctor "operates"
- love.past elba+nun gunnar "loved the same seaman"
+ recover milo "opens his eyes"
- flee nicanor "got away"
+ pregnant amparo lautaro "never gets seasick"

== 12 A New Hull
[Barría](nicanor) is found in a drift of kelp, drowned, with [Chato](chato)'s knife in [his](nicanor) belt and no cash box. The [widow](elba) inherits every hull in the channels. The best of them [she](elba) makes over to the [woman](amparo) [whose](amparo) ship was sunk, and [she](elba) keeps none for [Gunnar](gunnar), [who](gunnar) asks [her](elba), hat in hand, and gets a no as friendly as a yes. [He](gunnar) does get a [son](milo): [Milo](milo) signs on as Thoresen. [Consuelo](nun) reads the banns for the [stoker](lautaro) and [his](lautaro) [skipper](amparo). [Pru](pru) discovers a moss. [Her](pru) [husband](hugh) names it after [her](pru), and means it.
+ die nicanor "drowned"
- steal.past chato nicanor "no cash box"
- married.past elba nicanor "widow"
- find elba "inherits"
- gift elba amparo "makes over"
- propose gunnar elba "hat in hand"
- reject elba gunnar "a no"
- parent gunnar milo "son"
+ wedding? amparo lautaro "banns"
- boss amparo lautaro "skipper"
- hire milo "signs on"
- find pru "discovers a moss"
- married hugh pru "husband"
