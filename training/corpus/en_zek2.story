%series Sixty-Eight South
%lang en
%genre drill
%cast sigrid | Captain Sigrid Aune; Captain Aune; Sigrid | f
%cast halvard | Halvard Aune; Halvard | m
%cast runa | Runa | f
%cast nils | Nils | m
%cast tomoko | Dr Tomoko Arai; Dr Arai; Tomoko | f
%cast rook | Professor Gideon Rook; Rook; Gideon | m
%cast student | Priya | f
%cast fenna | Fenna Dijkstra; Fenna | f
%cast juno | Juno Dijkstra; Juno | f
%cast kwame | Kwame Boadu; Kwame; Boadu | m
%cast efua | Efua | f
%cast ezequiel | Ezequiel Paz; Ezequiel; Zeke | m
%cast lamm | Dr Beatrix Lamm; Dr Lamm; Lamm; Beatrix | f
%cast ruaridh | Ruaridh MacAskill; MacAskill; Ruaridh | m
%cast voice | Marisol | f
%cast vane | Crispin Vane; Mr Vane; Vane | m
%cast ilya | Ilya Sorokin; Sorokin; Ilya | m
%cast ludmila | Ludmila Sorokina; Ludmila | f
%cast matvei | Matvei | m
%cast poacher | - | m
%cast poachermate | - | m
%cast penguin | Cardinal | m
%cast gertie | Gertie | f
%cast minister | - | f
%cast pilot | - | f
%cast baby | Ingrid | f

== 1
Fog. The [Meridiane](*meridiane) leaves [Ushuaia](@ushuaia) with fourteen souls on the list and fifteen at table, a discrepancy which [Captain Aune](sigrid) blames on the [mate](halvard)'s arithmetic. The [mate](halvard), [Halvard](halvard), is [her](sigrid) little [brother](halvard), fifty next week. [He](halvard) counts again, says nothing, and lays another fork.
- travel sigrid "leaves"
- boss sigrid halvard "mate"
+ sibling halvard sigrid "little brother"
- accuse sigrid halvard "blames"

== 2
[Dr Arai](tomoko), [who](tomoko) leads the science, and [Fenna Dijkstra](fenna), [who](fenna) counts whales, have been given one cabin and one bucket. By the second night [the former](tomoko) has stopped addressing [the latter](fenna) as Miss. [She](fenna) holds [her](tomoko) hair; [she](tomoko), between waves, explains the Miocene.
+ housemate.start fenna tomoko "one cabin"
- ill tomoko "bucket"
- help fenna tomoko "holds her hair"
- friend.start fenna tomoko "stopped addressing"

== 3
Flour is vanishing from the galley. [Ezequiel Paz](ezequiel), the [cook](ezequiel), sits up with a ladle, and at four in the morning brings it down on the fifteenth fork. It belongs to a [girl](runa), and the [girl](runa), once [she](runa) has stopped seeing stars, to the [captain](sigrid). "[Mother](sigrid)," says [Runa](runa), "[I](runa) can explain."
- steal _ ezequiel "vanishing"
+ find ezequiel runa "belongs to a girl"
- attack ezequiel runa "brings it down"
- parent sigrid runa "Mother"
- injure runa ezequiel "seeing stars"
- reveal? runa sigrid "explain"

== 4
[She](runa) can't. Expelled in May, missing since June, [she](runa) was believed to be at [her](runa) [uncle](halvard)'s, and that, [Sigrid](sigrid) learns, is where [she](runa) was: [Halvard](halvard) hid [her](runa) himself. [He](halvard) is relieved of [his](halvard) watch. The [stowaway](runa) is set to scrubbing pans under the eye of the [man](ezequiel) [whose](ezequiel) ladle [she](runa) dented.
- quit.past runa "Expelled"
- kin halvard runa "uncle"
+ discover sigrid halvard "learns"
- help.past halvard runa "hid her"
- betray.past halvard sigrid "hid her himself"
- quit halvard sigrid "relieved"
- boss.start ezequiel runa "under the eye"
- lose.past _ runa "missing"

== 5
Each night at nine a [woman](voice) in [Punta Arenas](@punta) reads out the weather, and each night [Ruaridh MacAskill](ruaridh), radio [operator](ruaridh), shaves for it. [He](ruaridh) has never said more to [her](voice) than "Received". [Kwame Boadu](kwame) of the engine room, [who](kwame) is tired of waiting for the basin, urges [him](ruaridh) to try "Good evening".
+ love ruaridh voice "shaves"
- colleague kwame ruaridh "engine room"
- help? kwame ruaridh "urges"

== 6
The ministry has sent an [auditor](vane). [Crispin Vane](vane) wears spats, tags the spoons and wishes to know why a ship needs two anchors. [Sigrid](sigrid) has [him](vane) shown. When [he](vane) has been hauled up again and thumped dry by [Dr Lamm](lamm), [he](vane) writes, in a shaky hand, that the second is justified.
- investigate vane sigrid "wishes to know"
- attack sigrid vane "has him shown"
- rescue _ vane "hauled up"
+ treat vane lamm "thumped dry"
- travel vane "sent"
- create vane "writes"

== 7
At the last island a [professor](rook) comes alongside in a dinghy, rowed by [his](rook) [student](student). It is [Gideon Rook](rook). [He](rook) and [Dr Arai](tomoko) were husband and wife until [he](rook) printed one of [her](tomoko) papers under [his](rook) own name; [they](rook+tomoko) now bow. The [student](student), [whom](student) nobody introduces, goes back for the boxes.
- advisor rook student "student"
- married.past rook tomoko "husband and wife"
- steal.past rook tomoko "printed"
+ return rook tomoko "comes alongside"
- ex rook tomoko "were husband and wife"
- help student rook "rowed"

== 8
Landfall at [Port Solace](@solace). The huts stand; the flagpole has been eaten. Across the bay the [Russians](ilya+ludmila) fire a salute, or a warning, and [Ilya Sorokin](ilya), [who](ilya) commands there, sleighs over with vodka, a chessboard and [his](ilya) [wife](ludmila). [Ludmila](ludmila), a [surgeon](ludmila), asks at once who does the cutting here, and is shown [Beatrix Lamm](lamm).
- travel sigrid "Landfall" @solace
+ neighbour ilya+ludmila sigrid "Across the bay"
- gift ilya sigrid "with vodka"
- married ilya ludmila "wife"
- meet lamm ludmila "is shown"
- travel ilya+ludmila "sleighs over"
- threaten? ilya+ludmila "warning"

== 9
A [penguin](penguin) takes [Vane](vane) for [its](penguin) lost spouse. [It](penguin) brings [him](vane) stones. Wherever the [auditor](vane) sits, [it](penguin) sits, and when [he](vane) shuts the door, [it](penguin) screams until the [cook](ezequiel), [whose](ezequiel) bread won't rise in that noise, opens it. [He](ezequiel) has christened the [bird](penguin) [Cardinal](penguin); [Vane](vane), having looked, says that [he](penguin) is a male.
+ love penguin vane "lost spouse"
- gift penguin vane "brings him stones"
- help ezequiel penguin "opens"
- married! penguin vane "spouse"
- sad penguin "screams"
- discover vane penguin "looked"

== 10
[Runa](runa), rowing for punishment, meets a [boy](matvei) rowing for pleasure. [Their](matvei+runa) oars lock. It takes [the two](matvei+runa) three hours to come apart, of which the last was hardly necessary. [He](matvei) is called [Matvei](matvei); [his](matvei) [father](ilya) plays chess. So, says the [captain](sigrid)'s [daughter](runa), does [her](runa) [mother](sigrid), and cheats.
+ meet matvei runa "meets"
- love.start matvei runa "hardly necessary"
- parent ilya matvei "father"
- parent sigrid runa "daughter"
- betray sigrid _ "cheats"
- love.start runa matvei "hardly necessary"

== 11
Sixty metres of [Tomoko](tomoko)'s ice, ten thousand winters in a tube, have been sawn off in the night. [She](tomoko) walks over to [her](tomoko) [ex-husband](rook)'s tent and takes [him](rook) by the beard. [Gideon](rook) swears [he](rook) was asleep. [His](rook) [student](student) swears it too; and [she](student), being [his](rook) alibi, then has a good deal to think about.
+ steal _ tomoko "sawn off"
- ex rook tomoko "ex-husband"
- accuse tomoko rook "takes him by the"
- attack tomoko rook "by the beard"
- steal! rook tomoko "swears"
- advisor rook student "student"
- help student rook "swears"#2

== 12
Only [Ezequiel](ezequiel) wonders where [Mr Vane](vane), in a camp without a freezer for such things, gets the cubes for [his](vane) whisky. [He](ezequiel) fishes one out. It fizzes like champagne, with air last breathed by mammoths. The [auditor](vane) turns grey; [he](vane) offers the [cook](ezequiel) a raise, [his](vane) watch, the watch of [his](vane) late father.
+ discover ezequiel vane "fishes one out"
- steal.past vane tomoko "gets the cubes"
- gift? vane ezequiel "offers"
- sad vane "turns grey"
- investigate ezequiel vane "wonders"
- parent.past _ vane "father"
- die.past _ "late"

== 13
[Zeke](ezequiel) keeps mum, for [he](ezequiel) has uses for a man who signs receipts. There is saffron on the next list, and a tuba. [Vane](vane) initials everything with [his](vane) eyes shut. [Dr Arai](tomoko) meanwhile goes on suspecting the only innocent [man](rook) within a hundred miles, and [he](rook), to [his](rook) own surprise, minds.
+ threaten ezequiel vane "uses"
- reveal! ezequiel tomoko "keeps mum"
- accuse tomoko rook "suspecting"
- steal! rook tomoko "only innocent man"
- sad rook tomoko "minds"

== 14
It is six years since the [captain](sigrid)'s [husband](nils) went into the glacier. There were two on the rope, [Nils](nils) and [his](nils) [brother-in-law](halvard), and one came home. On the day [Sigrid](sigrid) lights a lamp at the edge of the ice. [Halvard](halvard) stays below, with a bottle, and lets [his](halvard) [niece](runa) take off [his](halvard) boots.
- married.past nils sigrid "husband"
+ die.past nils "went into the glacier"
- kin halvard nils "brother-in-law"
- kin halvard runa "niece"
- help runa halvard "take off his boots"
- return.past halvard "came home"

== 15
Drunk, [he](halvard) tells [her](runa). [He](halvard) felt the rope go slack, [he](halvard) says, and there was a knife in [his](halvard) hand; what came between, [he](halvard) has never been able to recall. [Runa](runa) puts the boots side by side. [She](runa) loved two [men](halvard+nils) in this world, and [one](halvard), it may be, dropped [the other](nils).
+ reveal halvard runa "tells"
- kill? halvard nils "dropped the other"
- discover! halvard "recall"

== 16
[Fenna](fenna) films a trawler with no name painted over an older one. Hooks, toothfish, nobody's flag. Its [skipper](poacher), a polite [man](poacher) with one ear, films [her](fenna) back. That evening there is a toothfish on the step of [her](fenna) hut, with a second knife stuck through it; the first, [Kwame](kwame) observes, would have done.
- investigate fenna poacher "films"
+ threaten poacher fenna "knife"
- investigate poacher fenna "films"#2

== 17
The bilge pump wants grease at all hours, and so it is [Boadu](kwame) [who](kwame) is awake when [Fenna](fenna) cannot sleep. [He](kwame) kneels; [she](fenna) holds the lamp. [He](kwame) has let go of the oil can by two, and of [his](kwame) principles by three. At breakfast [they](fenna+kwame) pass each other the jam with terrible politeness, and [Tomoko](tomoko), [who](tomoko) had the cabin to herself, asks for the marmalade.
+ affair.start fenna kwame "principles"
- housemate fenna tomoko "had the cabin to"
- help fenna kwame "holds the lamp"

== 18
A supply plane brings mail, onions and [Efua](efua), [Kwame](kwame)'s twin [sister](efua), in white furs. [She](efua) has come to marry [Professor Rook](rook). The [bridegroom](rook) had not expected [her](efua) before spring; neither had [his](rook) former [wife](tomoko), [who](tomoko) was just about to apologise to [him](rook), and now has [her](tomoko) hand shaken by [both](efua+rook).
- travel efua "plane"
- sibling efua kwame "twin sister"
- engaged efua rook "bridegroom"
- ex rook tomoko "former wife"
- reconcile? rook tomoko "apologise"
+ wedding? efua rook "come to marry"
- meet efua tomoko "shaken"

== 19
"So [you](tomoko)'re the [one](tomoko) [he](rook) robbed," says [Efua](efua), warmly. [He](rook) has owned up to [her](efua), on the third evening, over fish; it seems to be how [he](rook) courts. [Tomoko](tomoko), [who](tomoko) was never told more than that there had been a printer's error, looks round for the [offender](rook). [He](rook) has gone to look at a moraine.
- steal.past rook tomoko "robbed"
+ reveal.past rook efua "owned up"
- betray.past _ tomoko "printer's error"
- flee rook tomoko "gone to look"
- reveal efua tomoko "says Efua"
- flirt.past efua rook "courts"

== 20
[Dr Lamm](lamm) diagnoses appendicitis, and it is [her](lamm) own. The pass is snowed up, the [Russian](ludmila) cannot get through, and so [Ludmila](ludmila) operates by radio, with [Ruaridh](ruaridh) repeating every word and [Ezequiel](ezequiel), [who](ezequiel) has boned more than anybody, holding the knife. "Deeper," says the [one](ludmila) in the headphones. "[I](lamm) heard [her](ludmila)," says the [patient](lamm).
- ill lamm "appendicitis"
+ treat lamm ezequiel+ludmila "operates"
- help ruaridh ludmila "repeating"
- discover lamm "diagnoses"

== 21
[Beatrix](lamm) lives, with a seam like a roast's. When the pass is open at last, [her](lamm) [surgeon](ludmila) skis across to see the scar, admires it, and admires what is round it. [She](ludmila) should have been home by dark. [Her](ludmila) [husband](ilya) sets up the chessmen, takes White, takes Black, and asks the [boy](matvei) whether [his](matvei) [mother](ludmila) said when.
- recover lamm "lives"
- treat.past lamm ludmila "surgeon"
+ love.start ludmila lamm "admires"
- married ilya ludmila "husband"
- parent ludmila matvei "mother"
- travel ludmila "skis across"
- return! ludmila "should have been home"

== 22
[Rook](rook)'s silent [student](student) breaks [her](student) silence in the mess, between soup and meat. [She](student) was not with [him](rook) the night the core was cut; [she](student) was with [his](rook) notebooks, and every curve in them is [hers](student). [She](student) is leaving [his](rook) service. [Her](student) name, in case someone should need it for a title page, is [Priya](student).
+ reveal student "breaks her silence"
- betray.past student tomoko "was not with him"
- steal.past rook student "is hers"
- quit student rook "leaving his service"
- advisor rook student "student"

== 23
For once [Gideon](rook) has no reply. [His](rook) [fiancée](efua) has: off comes the ring, and it rolls beneath the stove, where [Cardinal](penguin) takes it for a stone. [Her](efua) [brother](kwame) offers to throw the [professor](rook) after it. "Let [him](rook) be," says [Tomoko](tomoko), of all women. "[He](rook) is only afraid that [he](rook) never had one idea." And [she](tomoko) hires the [girl](student).
- engaged efua rook "fiancée"
+ breakup efua rook "off comes the ring"
- find penguin "takes it"
- sibling efua kwame "brother"
- attack? kwame rook "throw the professor"
- help tomoko rook "Let him be"
- hire student tomoko "hires"
- sad rook "afraid"

== 24
The ring travels. [Cardinal](penguin) lays it at the feet of [Vane](vane); and [Vane](vane), haunted by sixty metres of guilt, takes this for a sign. [He](vane) seeks out the [scientist](tomoko), empties the ice bucket on [her](tomoko) table, and hands [her](tomoko) the tongs to hit [him](vane) with. [She](tomoko) puts a cube in [her](tomoko) mouth. "Eemian," [she](tomoko) sighs. "[You](vane) drank the Eemian."
- gift penguin vane "lays it"
- steal.past vane tomoko "drank the Eemian"
+ reveal vane tomoko "empties the ice bucket"
- sad vane "haunted"
- sad tomoko "sighs"
- attack? tomoko vane "hit"
- find vane tomoko "seeks out"

== 25
[Fenna](fenna) does not come in. [Her](fenna) skiff is found turning in circles, the camera smashed, a severed line; and of the one-eared [man](poacher)'s ship only a smear of soot to the south. [Kwame](kwame), asked how long [she](fenna) has been overdue, replies, "Eleven days", and it takes [Tomoko](tomoko), [who](tomoko) keeps [her](fenna) calendar in view of [her](tomoko) pillow, a moment to see what [he](kwame) means.
+ abduct? poacher fenna "does not come in"
- pregnant fenna kwame "overdue"
- discover tomoko fenna "see what he means"

== 26
In the trawler's hold the [prisoner](fenna) is fed toothfish by a young [deckhand](poachermate), [who](poachermate) weeps easily. [His](poachermate) [skipper](poacher) lost that ear, [he](poachermate) lets on, to a wife; since then [he](poacher) can't bear a woman looking at [him](poacher) through anything. "And without?" asks [Fenna](fenna). [She](fenna) asks to be taken up on deck and, once there, looks.
- abduct.past poacher fenna "prisoner"
- boss poacher poachermate "skipper"
- injure.past poacher "lost that ear"
+ reveal poachermate fenna "lets on"
- sad poachermate "weeps"
- married.past _ poacher "wife"
- gift poachermate fenna "fed"

== 27
[Gertie](gertie), the robot submarine, has been sulking since the budget hearing. [Kwame](kwame) kneels down to [her](gertie) and whispers. [She](gertie) finds the trawler under nine miles of pack, winds a net round its screw, and surfaces alongside with [her](gertie) hatch ajar. The [whale counter](fenna) steps across, dry-shod. [She](fenna) has brought the [deckhand](poachermate), [who](poachermate) asked so nicely.
- sad gertie "sulking"
- find gertie poacher "finds"
+ rescue gertie fenna "steps across"
- flee fenna+poachermate poacher "steps across"
- help fenna poachermate "brought"
- attack gertie poacher "winds a net"

== 28
"[You](fenna)'d better sit," says [Fenna](fenna)'s [rescuer](kwame), for so [he](kwame) thinks of himself, and sits. [She](fenna) puts [his](kwame) hand where [she](fenna) wants it. [He](kwame) is an engineer: [he](kwame) listens for the knock. Behind the partition a certain cabin [mate](tomoko) turns a page of the Miocene and is obliged to borrow a handkerchief from [Priya](student).
- rescue! kwame fenna "thinks of himself"
+ reveal fenna kwame "puts his hand"
- pregnant fenna kwame "listens for the knock"
- housemate fenna tomoko "cabin mate"

== 29
The one-eared [skipper](poacher), adrift, signals for a tow. [Sigrid](sigrid) gives [him](poacher) one, to the [Russians](ilya+ludmila), [who](ilya+ludmila) have a cell and nobody in it. [Ilya](ilya) turns the key on [him](poacher) and, against regulations, teaches [him](poacher) chess through the grating. [He](ilya) needs an opponent; the [captain](sigrid) has been letting [him](ilya) win, which [he](ilya) finds unbearable.
- help sigrid poacher "gives him one"
+ arrest ilya poacher "turns the key"
- advisor.start ilya poacher "teaches"
- betray sigrid ilya "letting him win"
- sad ilya sigrid "unbearable"

== 30
[Runa](runa) climbs alone to the place with the lamp. If there was a knife there is a rope, and if a rope, an end to it. The snow bridge holds [her](runa), then does not. It is [Matvei](matvei), [who](matvei) was forbidden to follow [her](runa) and therefore had, [that](matvei) goes down on [his](matvei) belt and ties [her](runa) to [him](matvei).
- travel runa "climbs alone"
- investigate runa nils "rope"
+ rescue matvei runa "goes down"

== 31
Hanging there, [they](matvei+runa) are not alone. A man's length beyond [them](matvei+runa), behind glass, stands [Nils](nils), with frost in [his](nils) beard, looking up. [He](nils) has a rope round [him](nils), cut clean. The knife is in [his](nils) own right hand. [His](nils) [daughter](runa) reads the sentence twice, as one does, and then asks [Matvei](matvei) for the radio.
+ find matvei+runa nils "stands Nils"
- die.past nils "behind glass"
- discover runa nils "reads the sentence"
- parent nils runa "daughter"
- kill! halvard nils "his own right hand"

== 32
So it was [he](nils) [who](nils) let go of [Halvard](halvard), not [Halvard](halvard) of [him](nils). When [Runa](runa) says it into the receiver, no answer comes for so long that [Ruaridh](ruaridh) checks the valves. Down in the hut the [mate](halvard) has sunk onto the floor, and the [captain](sigrid), [his](halvard) [sister](sigrid), [who](sigrid) in six years has not once asked, is holding on to [him](halvard) by the ears.
- rescue.past nils halvard "let go"
+ reveal runa halvard "says it"
- sibling halvard sigrid "sister"
- sad halvard "sunk"
- reconcile halvard sigrid "holding on"
- kill! halvard nils "not Halvard"

== 33
[Nils](nils) is brought down on a sledge and given to the sea. [His](nils) [widow](sigrid) reads; [his](nils) [brother-in-law](halvard) is to fold the flag, and can't find the corners. [Ilya Sorokin](ilya) has come without [his](ilya) [wife](ludmila), bareheaded. Afterwards [he](ilya) beats [Sigrid](sigrid) at chess in nine moves, since [she](sigrid) cannot see the board for tears, and apologises to [her](sigrid) in Norwegian.
- die.past nils "given to the sea"
- married.past nils sigrid "widow"
- kin halvard nils "brother-in-law"
- married ilya ludmila "wife"
- find ilya "beats"
+ sad sigrid "tears"
- travel ilya "come"

== 34
[Ludmila](ludmila) has not mislaid the way home, [she](ludmila) tells [her](ludmila) [husband](ilya) over two cold teas; [she](ludmila) has found [another](lamm). [He](ilya) inquires whether [he](lamm) is a good man. "[He](lamm) is [Beatrix](lamm)," says [she](ludmila). [Sorokin](ilya) considers it from both sides. Then [he](ilya) gives [her](ludmila) the sledge, the samovar, and, for the stitches, [his](ilya) blessing.
- married ilya ludmila "husband"
+ breakup ludmila ilya "found another"
- love ludmila lamm "found another"
- reveal ludmila ilya "tells"
- gift ilya ludmila "the sledge"
- reconcile ilya ludmila "blessing"

== 35
The weather is coming in person. [Marisol](voice), as the [reader](voice) of [Punta Arenas](@punta) turns out to be called, has wangled a seat beside the [pilot](pilot). [MacAskill](ruaridh) hides in the battery shed. So the first [man](kwame) [she](voice) claps eyes on is [Kwame](kwame), [who](kwame) says "Good evening"; and [she](voice), [who](voice) has imagined just those two words for a year, drops [her](voice) bag.
- travel voice "coming in person"
- flee ruaridh voice "hides"
+ meet kwame voice "claps eyes"
- love voice ruaridh "imagined"

== 36
[He](kwame) ought to have put [her](voice) right at once. But [Kwame](kwame) has never been looked at like that, and a minute is soon gone. In the doorway, five months on, stands [Fenna](fenna). [She](fenna) takes in the scene, the [stranger](voice)'s glove on [his](kwame) sleeve, and walks off at the pace of a [woman](fenna) [who](fenna) will not be caught up with.
- betray kwame voice "ought to have"
- pregnant fenna "five months on"
+ jealous fenna voice "takes in the scene"
- flee fenna kwame "walks off"

== 37
[Boadu](kwame) drags [Ruaridh](ruaridh) out by the collar. Set down in front of [her](voice), the [operator](ruaridh) can produce only the one thing [he](ruaridh) has ever said to [her](voice). "Received," [he](ruaridh) croaks. [Marisol](voice) shuts [her](voice) eyes. "Again," [she](voice) says. The [go-between](kwame), [whom](kwame) [neither](ruaridh+voice) any longer sees, hurries after [his](kwame) [child](baby)'s [mother](fenna).
- attack kwame ruaridh "drags"
+ meet ruaridh voice "Set down"
- love voice ruaridh "Again"
- parent fenna baby "mother"
- parent kwame baby "child"
- help kwame ruaridh+voice "go-between"

== 38
[Fenna](fenna) is not angry, [she](fenna) informs [him](kwame) through the door; [she](fenna) is counting whales. Then would [she](fenna) count on [him](kwame)? There is a hush, followed by a groan at the pun, followed by the bolt. [He](kwame) has made [her](fenna) a ring, from a bearing. [Efua](efua), for [whom](efua) [her](efua) [brother](kwame)'s forge has also mended a heel, hums the march.
- sad! fenna kwame "not angry"
- create kwame "made"
+ propose kwame fenna "count on him"
- reconcile fenna kwame "the bolt"
- sibling efua kwame "brother"
- help kwame efua "mended"

== 39
[Juno Dijkstra](juno), reporter, has followed [her](juno) [sister](fenna)'s trail from cable to cable, and steps off the last plane of summer with four questions. Who pays for saffron? Who plays the tuba? What was in [Mr Vane](vane)'s glass; and who, if [she](juno) may ask, has done that to [Fenna](fenna)? The last is answered with pride, the rest with a door.
+ travel juno "steps off"
- sibling fenna juno "sister"
- investigate juno vane "What was in"
- reveal _ juno "with pride"
- reject _ juno "with a door"
- pregnant fenna _ "done that"
- investigate juno fenna "followed"

== 40
[Her](juno) piece is on the [minister](minister)'s desk before the bay has frozen. [Vane](vane) is recalled by wire, and [Zeke](ezequiel) told to account for the tuba. [Juno](juno) expects thanks. What [she](juno) gets is [Fenna](fenna) shaking, [Tomoko](tomoko) stony, and, from the [cook](ezequiel), a plate with nothing on it: without an auditor there is no stamp, and without a stamp no winter.
+ reveal juno minister "piece"
- create juno "piece"
- quit vane "recalled"
- investigate minister ezequiel "account for"
- sad fenna "shaking"
- sad tomoko juno "stony"
- reject ezequiel juno "nothing on it"

== 41
No ship fetches [him](vane), the ice having come first. The dismissed [man](vane) sits on the step and is brought stones. "[I](vane) was never any good at it," [he](vane) tells [Cardinal](penguin). "[I](vane) liked the stamps." A mitten appears, and in the mitten a ledger; the [captain](sigrid) has need of a purser, [she](sigrid) says, and can offer fish.
- quit.past vane "dismissed"
- gift penguin vane "brought stones"
- reveal vane penguin "tells"
+ hire vane sigrid "need of a purser"

== 42
[Priya](student) solves it. From one saved cube, and [Rook](rook)'s discarded curves, [she](student) draws the whole lost summer; [Tomoko](tomoko) signs beneath, not above. The [elder](tomoko) embraces the [younger](student), a thing which neither of [them](student+tomoko) had planned for. [Rook](rook), alone in [his](rook) tent, reads the proofs to the end and, for the first time since [he](rook) was [her](student) own age, thinks of something.
+ create student "draws"
- help tomoko student "signs beneath"
- happy student+tomoko "embraces"
- sad rook "alone"

== 43
It is a bad idea, [he](rook) tells [Efua](efua), but nobody else's: a thermometer which sings. [She](efua) listens to it. [Her](efua) [twin](kwame) and [his](kwame) furnace would be needed, and about forty years. "And whose name goes on top?" asks the [woman](efua) in white. "[Yours](efua)," says [Gideon](rook). From across the hut [his](rook) first [wife](tomoko) pushes the ring towards [her](efua) with a spoon.
- create? rook "thermometer"
- reveal rook efua "tells"
- sibling efua kwame "twin"
+ reconcile efua rook "Yours"
- married.past rook tomoko "first wife"
- help tomoko efua+rook "pushes the ring"
- help? kwame rook "needed"

== 44
Midwinter, noon, dark. [Sorokin](ilya) offers [Sigrid](sigrid) a draw. In four winters [he](ilya) has never done so, and [she](sigrid) looks for the trap; there is none, there is only [his](ilya) hand, lying open among the pawns. "[My](sigrid) [husband](nils) is in that sea," says the [captain](sigrid). "[I](ilya) know. [I](ilya) stood beside [you](sigrid)," says the [Russian](ilya), and leaves it there.
- die.past nils "in that sea"
- married.past nils sigrid "husband"
+ confess ilya sigrid "lying open"
- help.past ilya sigrid "stood beside"

== 45
[Runa](runa) and [Matvei](matvei), roped together, are caught leaving for the Pole with nine tins of peaches. [Their](matvei+runa) respective [parents](ilya+sigrid) arrive at the ridge from opposite sides, out of breath, and begin to scold, each in [the other's](ilya+sigrid) language. The [runaways](matvei+runa) look at each other. "How long," says the [girl](runa), "has that been going on?"
- flee? matvei+runa ilya+sigrid "leaving"
- parent sigrid runa "parents"
- parent ilya matvei "parents"
- discover matvei+runa ilya+sigrid "look at each other"
+ couple.start ilya sigrid "going on"
- accuse ilya+sigrid matvei+runa "scold"
- discover ilya+sigrid matvei+runa "caught"

== 46
[Fenna](fenna)'s pains begin under a green sky. [Beatrix](lamm) has the head, [Ludmila](ludmila) the hand; [they](lamm+ludmila) bicker, as married people will, about the towels. The [father](kwame) is forbidden the hut and oils [Gertie](gertie). A [girl](baby), [Ingrid](baby), arrives with the sun, after nine weeks the first of either. [Her](baby) [aunt](juno), [who](juno) has promised not to publish, cries into [her](juno) notebook.
+ birth fenna baby "arrives"
- treat fenna lamm+ludmila "has the head"
- quarrel lamm ludmila "bicker"
- parent kwame baby "father"
- kin baby juno "aunt"
- happy juno "cries"
- reveal! juno "not to publish"
- couple lamm ludmila "married people"

== 47
When the pack lets go, there are sixteen on the list and seventeen at table. This time it is [Halvard](halvard), back on the bridge, [who](halvard) blames the [captain](sigrid)'s arithmetic. [He](halvard) lifts the lid of the flour barrel. [Cardinal](penguin) looks up, white to the eyebrows, with a stone for [Mr Vane](vane). "Another fork," says [Sigrid](sigrid).
- hire halvard "back on the bridge"
- accuse halvard sigrid "blames"
+ find halvard penguin "lifts the lid"
- gift? penguin vane "stone"
