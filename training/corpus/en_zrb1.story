%series The Stroma Crossing
%lang en
%genre crime drama on an island ferry line in the north of Scotland, broadcaster's listings with recap
%cast isla   | Isla Drever; Isla | f
%cast magnus | Magnus Drever; Magnus | m
%cast bo     | Bo Lindgren; Bo; Lindgren | m
%cast renny  | Renny Foubister; Renny; Foubister | m
%cast thora  | Thora Foubister; Thora | f
%cast ade    | DS Ade Balogun; Balogun; Ade | f
%cast sorley | Sorley Muir; Sorley; Muir | m
%cast heddle | Captain Heddle; Heddle | m
%cast wren   | Wren Heddle; Wren | f
%cast pask   | Father Pask; Pask | m
%cast cook   | Tobias Quill; Quill | m
%cast vet    | Morag Tait; Morag | f
%cast law    | - | f

== 1
New series. The night boat from [Stroma](@stroma) docks one man short. [Magnus Drever](magnus), the line's [purser](magnus), went aboard with the week's takings and never came ashore; [his](magnus) cabin is empty, and so is the safe. [Captain Heddle](heddle), [who](heddle) has commanded the boat for twenty years, has every locker opened. [DS Ade Balogun](ade), sent up from [Inverness](@inverness), is put in charge of the inquiry and put up at the manse by [Father Pask](pask). [Magnus](magnus)'s younger [sister](isla), [Isla](isla), [who](isla) pours the coffee on board, will not hear of theft. The sea was flat that night, and nobody goes overboard in a flat sea.
+ lose _ magnus "one man short"
- investigate heddle _ "every locker opened"
- travel ade "sent up"
- investigate ade magnus "in charge of"
- help pask ade "put up at"
- housemate.start ade pask "put up at"
- sibling isla magnus "sister"
- steal? magnus _ "theft"

== 2
A body is washed up below the kirk. It turns out to be a seal. The real find is made by [Morag Tait](vet), the island [vet](vet), [who](vet) comes upon a purser's cap in [Renny Foubister](renny)'s sheep pen. The [crofter](renny), a [man](renny) with a temper and a [wife](thora) [who](thora) goes in dread of it, is taken in for questioning. Under [Balogun](ade)'s patient eye [he](renny) admits that [he](renny) and the missing [purser](magnus) have been at daggers drawn over a boundary wall since [they](magnus+renny) were boys. [He](renny) is let go at dusk. At home [Thora](thora) burns a glove in the stove.
+ find vet "comes upon"
- married renny thora "wife"
- sad thora renny "in dread"
- arrest ade renny "taken in"
- investigate ade renny "questioning"
- enemy magnus renny "at daggers drawn"
- reveal renny ade "admits"
- betray thora _ "burns a glove"

== 3
Who had a key to the safe? Only two people, says [Heddle](heddle): the [purser](magnus) and himself. [His](heddle) [daughter](wren) [Wren](wren), the line's [bookkeeper](wren), knows of a third, and keeps it to herself, for the third was cut for [Sorley Muir](sorley), the [mate](sorley), [whose](sorley) ring [she](wren) has worn on a string since Easter. [Isla](isla) goes through [her](isla) [brother](magnus)'s letters and is startled to read of a [woman](thora) [he](magnus) calls only T. The [crofter](renny) from the sheep pen, drunk, corners the [detective](ade) on the pier and advises [her](ade) to be on the next boat, while the boat still floats.
- parent heddle wren "daughter"
- reveal! wren _ "keeps it to"
+ engaged sorley wren "ring"
- investigate isla magnus "goes through"
- sibling isla magnus "brother"
- discover isla magnus "startled to read"
- threaten renny ade "advises her"

== 4
[Isla](isla) asks [Thora](thora). [Thora](thora) shuts the door. [Quill](cook) fries eggs. The [cook](cook) hears everything through the hatch. Last winter [he](cook) heard [Magnus](magnus) and [Thora](thora) laughing. [He](cook) tells [Isla](isla). Nobody has told [Renny](renny). Or has somebody? [Thora](thora) turns up at the surgery. Two of [her](thora) ribs are cracked. [Morag](vet) does sheep and dogs. Tonight [she](vet) straps up [Thora](thora). "[I](thora) fell," says [Thora](thora). The [vet](vet) has seen falls. [She](vet) rings [Ade](ade).
- reject thora isla "shuts the door"
- discover.past cook magnus+thora "heard Magnus"
+ affair.past magnus thora "laughing"
- reveal cook isla "tells Isla"
- injure thora "ribs are cracked"
- treat thora vet "straps up"
- betray thora vet "I fell"
- reveal vet ade "rings Ade"

== 5
The croft stands empty, the dogs are untied, and a manhunt is under way with half the island on foot. [Renny](renny) is run to ground in a sea cave by [Sorley](sorley), [who](sorley) is hit over the head with an oar for [his](sorley) pains and owes it to [Wren](wren), a strong swimmer, that [he](sorley) does not drown. When the [fugitive](renny) is led away at last, [he](renny) shouts that [he](renny) never laid a finger on [Drever](magnus). For the first time the [sergeant](ade) believes [him](renny). [Thora](thora) takes a room at the manse. The recap: there is still no body, still no money, and a key has not been accounted for.
- flee renny "stands empty"
- investigate _ renny "manhunt"
- find sorley renny "run to ground"
- attack renny sorley "hit over the head"
+ rescue wren sorley "owes it to Wren"
- arrest _ renny "led away"
- kill! renny magnus "never laid a finger"
- move thora pask "takes a room"

== 6
A [stranger](bo) with a Swedish passport signs on as deckhand. [Bo Lindgren](bo) asks few questions, all of them good ones, and is surprised by [Quill](cook) with a torch in the [purser](magnus)'s cabin. The [cook](cook), [who](cook) likes an appetite, says nothing upstairs. In truth the [newcomer](bo) works for the insurers, to whom four thefts have been reported in six years. [Wren](wren), cornered by [him](bo) over the columns, bursts out that the books have been doctored and that [she](wren) had no choice: [her](wren) [father](heddle) stood over [her](wren). That evening the [swimmer](wren) gives the [mate](sorley) [his](sorley) ring back.
- hire bo "signs on"
+ discover cook bo "surprised by Quill"
- reveal! cook bo "says nothing upstairs"
- investigate bo wren "cornered"
+ reveal wren bo "bursts out"
- steal.past _ _ "four thefts"
- betray.past heddle+wren _ "doctored"
- threaten.past heddle wren "stood over her"
- parent heddle wren "father"
+ breakup wren sorley "ring back"

== 7
A summons to the mainland keeps [Balogun](ade) away for the week. In [her](ade) absence the widow's pew at the kirk is painted, the ram sale goes off without a fight, and the harbour light is mended. [Renny](renny), held in [Inverness](@inverness), engages a [lawyer](law) and falls out with [her](law) within the hour. [His](renny) [wife](thora) has the marks of [his](renny) fists photographed by the [woman](vet) [who](vet) once bandaged them. To the [priest](pask), [who](pask) has given [her](thora) a roof, [Thora](thora) opens [her](thora) heart: [she](thora) was to have met [Magnus](magnus) on the quay that night, with one suitcase. [He](pask) had known it from [Magnus](magnus) all along.
- travel ade "to the mainland"
- arrest.past _ renny "held"
- advisor law renny "engages a lawyer"
- quarrel law renny "falls out with her"
- married renny thora "wife"
- attack.past renny thora "marks of his fists"
- help vet thora "photographed"
- treat.past thora vet "once bandaged"
+ reveal thora pask "opens her heart"
- flee? magnus+thora "one suitcase"
- help pask thora "a roof"
- reveal.past magnus pask "known it from Magnus"

== 8
[Heddle](heddle) invites the [Swede](bo) to the bridge, pours two whiskies and drinks neither. Hours later [Lindgren](bo) is doubled up in [his](bo) bunk; but for the [cook](cook), [who](cook) forces salt water down [him](bo), it would have been the death of [him](bo). The poisoning is put down to mussels by everyone except the [patient](bo). [Isla](isla), sitting up with [him](bo), is let in on who pays [his](bo) wages, and does not mind, or not for long: [their](bo+isla) first kiss tastes, as [she](isla) remarks, of brine. The former [fiancé](sorley) of the [captain](heddle)'s [daughter](wren) watches the lamp go out.
- invite heddle bo "invites"
+ attack heddle bo "poisoning"
- ill bo "doubled up"
- rescue cook bo "but for the cook"
- help isla bo "sitting up with"
- reveal bo isla "let in on"
+ kiss bo isla "first kiss"
- engaged.past sorley wren "former fiancé"
- parent heddle wren "daughter"

== 9
[Magnus Drever](magnus) is alive. [He](magnus) has been under [Father Pask](pask)'s roof since the first night, behind the vestry, a dozen steps from the [sergeant](ade)'s own bed. [Thora](thora), carrying up a tray that isn't for [her](thora), walks in on [him](magnus) and drops it. The longer story: having seen the [captain](heddle) empty the safe, the [purser](magnus) was given the choice between a share and the sea; [he](magnus) chose the sea, jumped off the point, and was pulled out by the one [man](pask) [who](pask) fishes there at night. [Ade](ade), back from the mainland, finds three cups on the draining board where two lodge.
- die! magnus "is alive"
+ find thora magnus "walks in on"
- help.past pask magnus "under Father Pask's roof"
- discover.past magnus heddle "having seen"
+ steal.past heddle _ "empty the safe"
- threaten.past heddle magnus "given the choice"
- flee.past magnus heddle "jumped off"
- rescue.past pask magnus "pulled out by"
- return ade "back from the mainland"
- discover ade _ "finds three cups"
- housemate ade pask "two lodge"

== 10
Harbouring a witness is no small matter, and the [priest](pask) is told so by [his](pask) [lodger](ade) in plain words, over porridge. [She](ade) lets it go at that. [Isla](isla) is brought to the vestry, slaps the [brother](magnus) [she](isla) has mourned for two months, and then cannot be prised off [him](magnus). [Morag](vet) prescribes whisky for all. Meanwhile bail has been granted to the [man](renny) from the sea cave. [He](renny) comes home on the noon boat, sees [his](renny) [wife](thora)'s peg bare, and takes down the gun. A warning is brought to the manse by [Quill](cook), out of breath.
- accuse ade pask "told so by"
- housemate ade pask "lodger"
- attack isla magnus "slaps"
- sad.past isla magnus "mourned"
+ reconcile isla magnus "cannot be prised off"
- sibling isla magnus "brother"
- return renny "comes home"
- married renny thora "wife"
- discover renny thora "peg bare"
- attack? renny _ "takes down the gun"
- help cook _ "warning is brought"

== 11
The shot is meant for [Magnus](magnus) and stops [Tobias Quill](cook), [who](cook) had stepped in front of [him](magnus) with a frying pan. The island's only [cook](cook) of note is buried beside the lifeboat men; [Wren](wren) reads the lesson. For the killing [Renny](renny) is taken across in irons, dry-eyed. [Thora](thora), a free woman in all but name, cannot look at the [man](magnus) for [whose](magnus) sake another died, and lets [him](magnus) know that there will be no suitcase. [Captain Heddle](heddle), in full uniform, carries the coffin of the [man](cook) [who](cook) had been about to give evidence against [him](heddle).
- attack renny magnus "shot is meant for"
+ kill renny cook "stops Tobias Quill"
- rescue cook magnus "stepped in front"
- die cook "is buried"
- arrest _ renny "in irons"
- sad thora "cannot look at"
- breakup thora magnus "no suitcase"
- accuse? cook heddle "evidence against him"

== 12
With the net closing, [Heddle](heddle) puts to sea alone in a force nine, the ledgers in a bag. [Sorley](sorley) takes the pilot cutter after [him](heddle), with [Bo](bo) at the pump and, unasked, [Wren](wren) in the bow. [Father](heddle) and [daughter](wren) speak through a loudhailer for an hour. What is said is lost in the wind. The boat goes down off the skerries; the [captain](heddle), as captains will, goes with her. A bag is hauled in. It holds bricks. The genuine ledgers are in the [purser](magnus)'s hands already, having been left on the vestry step by the dead [man](heddle) himself, with a note for [his](heddle) [girl](wren).
- flee heddle "puts to sea"
- investigate bo+sorley+wren heddle "after him"
+ die heddle "goes with her"
- betray heddle _ "holds bricks"
- gift.past heddle magnus "left on the vestry"
- gift.past heddle wren "with a note"
- parent heddle wren "Father"

== 13
Last in series. The line is to be run by the [bookkeeper](wren), with [Magnus](magnus) reinstated as [purser](magnus) and [Muir](sorley) as the new [captain](sorley). The insurers' [man](bo) hands in [his](bo) report, then [his](bo) resignation, and asks [Isla](isla) whether the island could use a Swede. [Thora](thora)'s divorce comes through by second-class post; the [killer](renny) of the [cook](cook) has been given life. On the last night crossing the [captain](sorley) and [his](sorley) [employer](wren) are observed on the bridge by [Ade](ade), [who](ade) is going home: [he](sorley) hangs something on a string about [her](wren) neck. Nobody is missing when the boat docks.
- hire wren "run by the bookkeeper"
+ hire magnus wren "reinstated"
- hire sorley wren "new captain"
- quit bo "his resignation"
- move? bo "could use a Swede"
- divorce renny thora "comes through"
- arrest _ renny "given life"
- kill.past renny cook "killer"
- boss wren sorley "employer"
- discover ade sorley+wren "are observed"
- return ade "going home"
+ engaged.start sorley wren "hangs something"
