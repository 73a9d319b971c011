%series The Drowned Parishes
%lang en
%genre post-flood drama: barge people on an inland sea, streaming overviews
%cast keziah | Keziah Marsh; Keziah | f
%cast barnaby | Barnaby Marsh; Barnaby | m
%cast oona | Oona Fell; Oona | f
%cast deacon | Deacon Strype; Strype | m
%cast wren | Linnet | f
%cast doctor | Doctor Amadi; Amadi | f
%cast corwin | Corwin Fell; Corwin | m
%cast diver | Hamish | m
%cast queen | Queen of Ely; Ma Cutler | f
%cast boy | Thomas Mooring; Mooring | m

%cast pike | Old Nick | n


== 1
Sixty years of water, and the last of the church towers has gone under at [Stow](@stow). [Keziah Marsh](keziah), [who](keziah) steers the family barge, salvages the bell against the orders of [Deacon Strype](deacon) and hits with it, as it swings, the jaw of the one [man](corwin) on the fens [she](keziah) shouldn't: [Corwin Fell](corwin). The Fells and the Marshes haven't shared a mooring since [Corwin](corwin)'s [sister](oona) cut [Barnaby Marsh](barnaby) adrift on the eve of [their](barnaby+oona) wedding. [Barnaby](barnaby) holds [his](barnaby) own jaw out of habit.
- find keziah "salvages the bell"
- reject keziah deacon "against"
- injure corwin keziah "hits"
- sibling corwin oona "sister"
+ enemy corwin keziah "shared a mooring"
- breakup.past oona barnaby "adrift"
- engaged.past barnaby oona "eve of their wedding"

== 2
The eel pots come up empty on both sides. To settle who is robbing whom, [Oona Fell](oona) rows over alone at dusk, and [Barnaby](barnaby), [Keziah](keziah)'s [brother](barnaby), receives [her](oona) with a boathook. [They](barnaby+oona) haven't spoken in eleven years; [they](barnaby+oona) speak for four hours. On the bottom of the lock, [Hamish](diver), the [diver](diver), finds the real [thief](pike), a [pike](pike) as long as a punt. [He](diver) christens [it](pike) [Old Nick](pike) and is missing two fingers by supper.
- steal? _ "robbing"
- travel oona "rows"
- sibling barnaby keziah "brother"
- threaten barnaby oona "boathook"
- quarrel.past barnaby oona "spoken"
+ reconcile? barnaby oona "speak for four hours"
- find diver pike "finds the real thief"
- steal.past pike _ "thief"
- injure diver pike "two fingers"

== 3
Every parish barge owes the [Deacon](deacon) one child for [his](deacon) singing school, and this year the lot falls on [Linnet](wren), [Keziah](keziah)'s [girl](wren). [Keziah](keziah) hides [her](wren) in the bell. It rings when anybody sneezes. [Doctor Amadi](doctor), brought aboard to see to the [diver](diver)'s hand, looks straight at the bell, ties off the last stitch and tells the choir guard that this family has measles.
- parent keziah wren "Keziah's girl"
- abduct? deacon wren "the lot falls on"
+ rescue keziah wren "hides her"
- injure diver "hand"
- treat diver doctor "ties off"
- help doctor keziah "tells"
+ betray doctor _ "measles"

== 4
[Strype](deacon) isn't one to be put off by spots. [His](deacon) men board at low water and take [Linnet](wren), sneezing. [Keziah](keziah) goes in over the side with a knife between [her](keziah) teeth and would have drowned in [her](keziah) skirts if [Corwin Fell](corwin), out shooting ducks, hadn't hauled [her](keziah) up by the braid. [He](corwin) has a bruise the size of a bell. [She](keziah) has nobody else to ask.
- boss deacon _ "men"
- abduct deacon wren "take Linnet"

- die! keziah "drowned"
+ rescue corwin keziah "hauled her up"
- injure corwin "bruise"
- help? corwin keziah "nobody else to ask"

== 5
Who is the silent [boy](boy) in the bunk beside [Linnet](wren)'s? [Thomas Mooring](boy) has been at the singing school so long that [he](boy) doesn't know which barge [he](boy)'s from. [He](boy) shows [her](wren) the pump room where the voices that have broken go to work. The school doesn't sing to the glory of anybody: it sings so that no one hears the pumps. The [Deacon](deacon) is keeping [Ely](@ely) dry, and the fens are where the water goes.
- meet boy wren "silent boy"
- housemate boy wren "bunk"
+ reveal boy wren "shows her"
+ discover boy+wren deacon "keeping Ely dry"

== 6
[Ely](@ely) has a [queen](queen), [Ma Cutler](queen), a fishwife's [daughter](queen) [who](queen) sells dry land by the foot. [Keziah](keziah) and [Corwin](corwin) present themselves as newlyweds in want of a plot. [She](queen) makes [them](corwin+keziah) kiss, to prove it. It takes longer than the [queen](queen) requires. In the wedding suite [Keziah](keziah) sleeps on the floor with the knife, [Corwin](corwin) in the bath with a grin, and [neither](corwin+keziah) has slept by morning.
- parent _ queen "daughter"
- married! corwin keziah "newlyweds"
- betray corwin+keziah queen "present themselves"
+ kiss corwin keziah "kiss"
- happy corwin "a grin"

== 7
Back on the water [Oona](oona) tells [Barnaby](barnaby) why [she](oona) cut the rope. [She](oona) was carrying, and the [Deacon](deacon) had let [her](oona) know that a first-born Marsh would be the next for the lot. [She](oona) went to [her](oona) aunt's in the west to have [it](boy). The [child](boy), a [boy](boy), was taken from [her](oona) all the same, at a mooring, in a shawl. [Barnaby](barnaby) sits down on the deck. How old would [he](boy) be now?
- return barnaby+oona "Back"
+ reveal oona barnaby "tells Barnaby"
- breakup.past oona barnaby "cut"
- pregnant.past oona barnaby "carrying"
- threaten.past deacon oona "let her know"
- travel.past oona "went"
- birth.past oona boy "to have it"
+ abduct.past _ boy "was taken"
- sad barnaby "sits down"

== 8
[Amadi](doctor) has seen to a thousand throats at the school and never asked about the lungs. Now [she](doctor) has asked. [Strype](deacon) gives the [physician](doctor) an hour to remember that [he](deacon) once kept quiet about a bad batch of ether. [She](doctor) uses it to unlock the dormitory. Forty children get as far as the sluice. [Thomas](boy) turns back for a small one who has lost a shoe, and the grille comes down behind [him](boy).
- treat.past _ doctor "seen"
- investigate doctor deacon "asked"
- threaten deacon doctor "an hour to remember"
- help.past deacon doctor "kept quiet"
+ rescue doctor _ "unlock the dormitory"
- flee _ "sluice"
- help boy _ "turns back"
+ arrest _ boy "grille comes down"

== 9
[Linnet](wren) falls into [her](wren) [mother](keziah)'s arms on the palace steps, and the game of newlyweds is up. [Ma Cutler](queen), amused, offers [Keziah](keziah) ten feet by ten, dry for ever, for [her](keziah) silence. [Keziah](keziah) has never owned anything that didn't float. [She](keziah) spits in [her](keziah) hand, shakes with the [queen](queen), and that same evening tells the entire fish market. As for [Corwin](corwin), [he](corwin) is offered the same and asks for a night to consider.
- find keziah wren "falls into"
- parent keziah wren "mother's arms"
- discover queen corwin+keziah "up"
- happy queen "amused"
- gift? queen keziah "ten feet by ten"
- betray keziah queen "shakes with the queen"
+ reveal keziah _ "tells the entire"
+ gift? queen corwin "offered the same"

== 10
In the flooded pump room, the water has reached [Thomas](boy)'s chest. [Hamish](diver) goes down with eight fingers and a hacksaw and meets [Old Nick](pike) at the grille. There's room for one to pass. The [pike](pike) is the [one](pike) [that](pike) eats, for the last time. Up through the murk on the rope comes the [boy](boy), tied by the [diver](diver)'s knot. [Barnaby](barnaby) unties it and finds a birthmark. [Oona](oona) already knows.
- travel diver "goes down"
- injure diver "eight fingers"
- rescue? diver boy "hacksaw"
- find diver pike "meets"
+ kill pike diver "eats"
+ rescue diver boy "tied by"
- find barnaby boy "finds a birthmark"
- parent barnaby+oona boy "already knows"
- discover.past oona boy "knows"

== 11
[Strype](deacon) preaches [his](deacon) last sermon from the dry side of the dam to eleven hundred boats. [Keziah](keziah)'s bell answers. As [Corwin](corwin) steps up beside the [Deacon](deacon), in [Ely](@ely) boots, [she](keziah) understands what [he](corwin) has considered, and rings on with [her](keziah) eyes streaming. Then [Corwin](corwin) opens the sluice. It was the key [he](corwin) had wanted, not the plot. Both [men](corwin+deacon) are swept off, and one comes up.
- create deacon "preaches"
- betray! corwin keziah "considered"
- sad keziah corwin "eyes streaming"
+ help corwin _ "opens the sluice"
- attack corwin deacon "swept"
+ die deacon "one comes up"

== 12
The tower of [Stow](@stow) stands out of the water, green and dripping. In it [Barnaby](barnaby) and [Oona](oona) are married, eleven years late, with a tall [boy](boy) between [them](barnaby+oona) [who](boy) sings bass. [Amadi](doctor) throws the ether after the rice. [Ma Cutler](queen) sells mud. There's a lantern on the bow of the Marsh barge, a second breakfast cup, and in the wedding suite of the hold, [Keziah](keziah) notes, no one is in the bath.
+ wedding barnaby oona "married"
- parent barnaby+oona boy "tall boy"
+ couple.start corwin keziah "no one is in the bath"
