%series Devil's Thumb
%lang en
%genre Caribbean pirate adventure, 1719, terse TV-guide listings
%cast almada   | Red Teresa; Teresa Almada; Teresa | f
%cast oye      | Oyelaran; Oye | m
%cast sparrow  | Sparrow; Philippa Corbet; Philippa | f
%cast corbet   | Sir Hugh Corbet; Sir Hugh | m
%cast tull     | Lieutenant Ambrose Tull; Tull; Ambrose | m
%cast mendes   | Isaac Mendes; Mendes | m
%cast grietje  | Grietje | f
%cast noll     | Blind Noll; Noll | m
%cast lamprey  | Captain Lamprey; Lamprey | m
%cast goat     | Admiral | m
%cast hangman  | Zachary Poole | m
%cast lady     | Lady Corbet | f
%cast jessop   | Jessop | m
%cast tattoo   | - | m
%cast mother   | - | f
%cast carlota  | Carlota | f

== 1
Port Royal, at low tide. [Sir Hugh Corbet](corbet), the [governor](corbet), hangs eleven pirates before lunch and would hang a [twelfth](almada), but the rope breaks. [Red Teresa](almada) drops through the trap, bows to the [hangman](hangman), [whom](hangman) [she](almada) has paid, and swims for it. On board [her](almada) sloop [she](almada) finds a new cabin [boy](sparrow) asleep in a coil of rope. [He](sparrow) gives [his](sparrow) name as [Sparrow](sparrow). [Oyelaran](oye), the [quartermaster](oye), observes that the [boy](sparrow) says "[I](sparrow) beg your pardon" and has never scrubbed anything.
- kill corbet _ "hangs"
- kill? corbet almada "would hang"
- gift.past almada hangman "has paid"
- help hangman almada "the rope breaks"
- boss almada oye "quartermaster"
+ flee almada corbet "swims for it"
- find almada sparrow "asleep"
- betray sparrow almada "gives his name"

== 2
The [governor](corbet)'s only [daughter](sparrow) is missing, and [her](sparrow) [fiancé](tull), [Lieutenant Tull](tull), is given a frigate to fetch [her](sparrow) back. [Philippa Corbet](sparrow), says the broadsheet, has been carried off by that [she-devil](almada) [Almada](almada). The [she-devil](almada) has the broadsheet read out to [her](almada) by [Mendes](mendes), the [surgeon](mendes), and laughs until [she](almada) sees how low the cabin [boy](sparrow) is bending over [his](sparrow) bucket. [She](almada) sends the others out. [She](almada) has only one question: did [she](sparrow) run from the [father](corbet) or from the [lieutenant](tull)? "From the harpsichord," says [Sparrow](sparrow).
- parent corbet sparrow "daughter"
- engaged sparrow tull "fiancé"
- rescue? tull sparrow "fetch her back"
- abduct! almada sparrow "carried off"
- happy almada "laughs"
+ discover almada sparrow "sees how low"
- flee.past sparrow "run from"

== 3
[Captain Lamprey](lamprey), [who](lamprey) never paid a debt, owes [Teresa](almada) a ship, a year and an ear. At [Tortuga](@tortuga) [he](lamprey) offers [her](almada) half a map by way of settlement; the other half is on the back of [Blind Noll](noll), tattooed there by a [man](tattoo) since drowned. [She](almada) accepts, [Oye](oye) protests, the [gunner](grietje) loads. It is [Grietje](grietje) [who](grietje) spots the powder trail leading from [Lamprey](lamprey)'s gift crate to the magazine, and sits down on it, in wet trousers. The former [partners](almada+lamprey) part with the usual compliments and one shot each, both wide.
- steal.past lamprey almada "owes"
- gift lamprey almada "half a map"
- die.past tattoo "since drowned"
- quarrel almada oye "protests"
- discover grietje lamprey "spots"
+ betray lamprey almada "powder trail"
+ rescue grietje almada "sits down on it"
- colleague.past almada lamprey "former partners"
- attack almada lamprey "one shot each"
- attack lamprey almada "one shot each"

== 4
[Noll](noll) keeps a tavern, a [goat](goat) and [his](noll) shirt on. Nobody has seen [his](noll) back in thirty years, [he](noll) says, and [he](noll) least of all. While [Mendes](mendes) tries rum on the old [man](noll), the cabin [boy](sparrow) tries a song; at the second verse [his](noll) blind eyes fill. [His](noll) [daughter](carlota) sang that, before [Lamprey](lamprey) took [her](carlota). [He](noll) pulls the shirt over [his](noll) head and lets [Sparrow](sparrow) copy every line. In return [he](noll) wants a berth, for the [goat](goat) as well. [It](goat) is entered in the books as [Admiral](goat).
- create sparrow "a song"
- ill noll "blind"
- sad noll "fill"
- parent noll carlota "daughter"
- abduct.past lamprey carlota "took her"
+ help noll sparrow "copy every line"
- hire goat+noll almada "berth"

== 5
The frigate is faster and [Tull](tull) is no fool. [He](tull) catches the sloop off [Devil's Thumb](@thumb), comes aboard under a white flag and asks the [captain](almada) for the [lady](sparrow). [She](sparrow) is standing right beside [him](tull), barefoot, with a [goat](goat) on a string; [he](tull) looks straight through [her](sparrow). [Teresa](almada) swears by [her](almada) [mother](mother)'s grave that there's no lady on board. It is, as the [quartermaster](oye) later puts it, the literal truth. When the [lieutenant](tull) has gone, [Sparrow](sparrow) is strangely quiet. One should be recognised by the [man](tull) one was going to marry, [she](sparrow) thinks, if only so as to refuse [him](tull).
- investigate tull sparrow "asks the captain"
- discover! tull sparrow "looks straight through"
+ betray almada tull "swears"
- parent mother almada "mother"
- die.past mother "grave"
- sad sparrow "strangely quiet"
- engaged.past sparrow tull "going to marry"

== 6
Becalmed. For nine days there is no wind, no land and very little to say. [Grietje](grietje) beats everyone at dice. The sails hang like washing; somebody has written "Tuesday" on the mast, and somebody else has crossed it out. [Admiral](goat) eats the log. [Mendes](mendes) teaches the cabin [boy](sparrow) to stitch, first sailcloth, then a sailor's thumb. On the ninth night [he](mendes) speaks, for once, of [Amsterdam](@amsterdam) and of [someone](grietje) [who](grietje) sold herrings there and never looked at [him](mendes). "[She](grietje) looked," says the [gunner](grietje) from the dark, and rattles [her](grietje) dice. In the morning there is a breeze.
- find grietje "beats everyone"
- advisor mendes sparrow "teaches"
- treat _ sparrow "a sailor's thumb"
- love mendes grietje "never looked at him"
- love grietje mendes "She looked"
+ reveal grietje mendes "from the dark"

== 7
Back in Port Royal [Lady Corbet](lady) learns from the [hangman](hangman), over a hot toddy, who really cut the rope. [She](lady) does not tell [her](lady) [husband](corbet). [She](lady) gives [Zachary Poole](hangman), as the [hangman](hangman) is called at home, ten guineas and a letter to [her](lady) [daughter](sparrow). But [Poole](hangman) drinks; the letter falls into the hands of [Lamprey](lamprey), [who](lamprey) can read if [he](lamprey) must. So the [governor](corbet)'s [child](sparrow) is worth more than any map! By evening [he](lamprey) has sold [Sir Hugh](corbet) the whereabouts of the sloop for a pardon, in writing, with ribbon.
- reveal hangman lady "learns"
- help.past hangman almada "cut the rope"
- reveal! lady corbet "does not tell"
- married corbet lady "husband"
- gift lady hangman "ten guineas"
- parent lady sparrow "daughter"
- lose hangman "falls into"
- discover lamprey sparrow "can read"
- parent corbet sparrow "child"
+ betray lamprey almada "sold"
- gift corbet lamprey "a pardon"

== 8
Two against one: the frigate to windward, [Lamprey](lamprey)'s brig to leeward. [Oye](oye) takes a ball in the hip that was meant for the [captain](almada). [She](almada) drags [him](oye) below, where it is [Sparrow](sparrow), and not the drunken [surgeon](mendes), [who](sparrow) gets it out. Up on deck [Lamprey](lamprey) has a knife at [Teresa](almada)'s throat and asks which ear [she](almada) would prefer. Then [Tull](tull), first [man](tull) over the rail, runs the pardoned [man](lamprey) through the arm, since a flag of truce was flying. [He](tull) is an officer, [he](tull) explains. There are rules.
- injure oye "ball in the hip"
- rescue oye almada "meant for the captain"
- help almada oye "drags him below"
+ treat oye sparrow "gets it out"
- attack lamprey almada "knife"
+ rescue tull almada "runs"
- injure lamprey tull "through the arm"

== 9
In irons below [his](tull) deck, the [pirates](almada+grietje+noll+sparrow) are counted by the [lieutenant](tull). [He](tull) stops at the smallest. [She](sparrow) has blood to the elbows and looks [him](tull) in the eye, and this time [he](tull) sees [her](sparrow). "Miss [Corbet](sparrow)." "Mr [Tull](tull)." [He](tull) begs [her](sparrow) to say that [she](sparrow) was taken by force; it is the only thing that will save [her](sparrow). [She](sparrow) says that [she](sparrow) came of [her](sparrow) own free will, that [she](sparrow) is sorry about the ring, and that [his](tull) [man](jessop) [Jessop](jessop) has a fever and should have lime juice. [He](tull) does not sleep.
- arrest tull almada+grietje+noll+sparrow "In irons"
+ discover tull sparrow "sees her"
- rescue? tull sparrow "save her"
+ reject sparrow tull "own free will"
- breakup sparrow tull "sorry about the ring"
- boss tull jessop "his man"
- ill jessop "has a fever"
- sad tull "does not sleep"

== 10
[Sir Hugh](corbet) finds that justice is blind, and so is the [first](noll) of [his](corbet) prisoners. [He](corbet) will hang [them](almada+grietje+noll+sparrow) all, the cabin [boy](sparrow) included, before [he](corbet) has so much as looked under the cap. It is [Lady Corbet](lady) [who](lady) takes it off. The [governor](corbet) sits down on the steps of [his](corbet) own gallows. "Hang [me](sparrow) or hang nobody," says [his](corbet) [daughter](sparrow), and puts [her](sparrow) arm through the [captain](almada)'s. Behind [them](almada+sparrow) [Zachary Poole](hangman) tries the lever. It seems that somebody has eaten the rope. The [goat](goat), still chewing, looks modest.
- kill? corbet almada+grietje+noll+sparrow "hang them all"
+ reveal lady corbet "takes it off"
- sad corbet "sits down"
- parent corbet sparrow "daughter"
+ rescue goat almada+grietje+noll+sparrow "eaten the rope"

== 11
[They](almada+grietje+noll+sparrow) have until the next rope, that is, until noon. [Mendes](mendes) and [Oye](oye), [who](mendes+oye) had escaped in the jolly-boat, come back disguised as friars; the limping [one](oye) hears confessions, the [other](mendes) files chains. [Grietje](grietje) kisses [hers](mendes) through the bars. [They](almada+grietje+noll+sparrow) might all be out, if [Lamprey](lamprey) weren't waiting on the mole with a lantern. [He](lamprey) takes [Sparrow](sparrow) by the hair. [Blind Noll](noll) asks [him](lamprey), politely, what became of a [girl](carlota) called [Carlota](carlota); and [Lamprey](lamprey), [who](lamprey) never could resist, tells [him](noll). The old [man](noll) throws [his](noll) stick at the voice. [He](noll) does not miss.
- flee.past mendes+oye "escaped"
- return mendes+oye "come back"
- rescue mendes+oye almada+grietje+noll+sparrow "files chains"
+ kiss grietje mendes "kisses hers"
- attack lamprey sparrow "by the hair"
- reveal lamprey noll "tells him"
+ attack noll lamprey "throws"
- rescue noll sparrow "does not miss"

== 12
At [Devil's Thumb](@thumb) [they](almada+grietje+mendes+noll+oye+sparrow) dig for two days, and what comes up is a bell, a boot and [Carlota](carlota), not dead, not even old, [who](carlota) has been running the island for ten years and wants to know who is making holes in [her](carlota) beans. [Noll](noll) knows the voice before [she](carlota) has finished the sentence. [Lieutenant Tull](tull), sent after the [fugitives](almada+grietje+mendes+noll+oye+sparrow), reports that [he](tull) saw none, resigns [his](tull) commission and asks for work. [He](tull) can scrub, [he](tull) says. The new [surgeon](sparrow), [whose](sparrow) bucket it was, hands it over. "Mind the [Admiral](goat)," says [Sparrow](sparrow), almost tenderly.
- die! carlota "not dead"
+ find noll carlota "knows the voice"
- help tull almada+grietje+mendes+noll+oye+sparrow "saw none"
- quit tull "resigns"
+ hire? tull almada "asks for work"
- hire sparrow "new surgeon"
