%series Hull Forty
%lang en
%genre salvage-crew space thriller, streaming episode overviews
%cast ines    | Inés Okonjo; Inés; Okonjo | f
%cast thora   | Thora Blix; Thora | f
%cast rafe    | Rafe Ansari; Rafe | m
%cast cutter  | Mikko; Mikko Sand | m
%cast sand    | Perpetua Sand; Perpetua | f
%cast medic   | Dr. Lindiwe Roe; Lindiwe | f
%cast sleeper | Adrian Fell; Fell | m
%cast girl    | Nine | f
%cast broker  | Auntie Gold; Gold | f
%cast nav     | Kestrel | n
%cast marshal | Marshal Dube; Dube | m
%cast father  | - | m
%cast clerk   | - | n
%cast dead    | - | f
%cast lastman | - | m
%cast mother  | - | f
%cast sandmum | - | f
%cast cat     | Rivet | n

== 1
[Inés Okonjo](ines) buys dead ships and cuts them up. Hull Forty, sold to [her](ines) sight unseen by the [broker](broker) [Auntie Gold](broker), ought to be empty. It isn't: behind a welded door the [cutter](cutter), [Mikko](cutter), and [his](cutter) [wife](sand) [Perpetua](sand) find two [sleepers](girl+sleeper) in ice, a [man](sleeper) and a [girl](girl) of about nine. The tag on the [former](sleeper) says [Adrian Fell](sleeper), the [latter](girl) has only a number. Salvage law is clear: live cargo goes to the authorities. [Rafe Ansari](rafe), the [mate](rafe), [who](rafe) has done time with them, votes against. [Dr. Lindiwe Roe](medic) has already plugged in the kettle.
- gift broker ines "sold to her"
- married cutter sand "wife"
+ find cutter+sand girl+sleeper "find two sleepers"
- boss ines rafe "the mate"
- arrest.past _ rafe "done time"

== 2
The [child](girl) wakes first. [She](girl) doesn't ask where [she](girl) is; [she](girl) asks what year. It's forty years later than [she](girl) thought, the [doctor](medic) tells [her](girl), and the [patient](girl) eats eleven biscuits. [Thora Blix](thora), the [pilot](thora), a [woman](thora) [who](thora) can't abide children, finds [her](girl) under the console at midnight with the ship's [cat](cat), [Rivet](cat), and lets [her](girl) steer for a second. The crew call [her](girl) [Nine](girl). Meanwhile [Gold](broker) is on the line, sounding frightened for once: the hull was sold by mistake, and [she](broker) will pay double to get it back unopened.
+ recover girl "wakes first"
- reveal medic girl "tells her"
- find thora girl "finds her"
- help thora girl "lets her steer"
- sad broker "frightened"

== 3
[Okonjo](ines) smells a good deal and says no. The second [sleeper](sleeper) opens [his](sleeper) eyes and sees [Nine](girl) at the glass, at which [he](sleeper) begins to scream. [She](girl) isn't, [he](sleeper) swears, as soon as [Lindiwe](medic) lets [him](sleeper) sit up, a child; [she](girl)'s what killed a colony. [She](girl) says the same of [him](sleeper). "One of [them](girl+sleeper) is lying," [Rafe](rafe) sums up, "and the other one is a murderer." "Or both are both," says [Perpetua](sand). The [skipper](ines) has [the two](girl+sleeper) locked up at opposite ends of the ship. It's [Thora](thora) [who](thora) takes the small [prisoner](girl) [her](girl) supper, and stays.
- reject ines broker "says no"
- recover sleeper "opens his eyes"
- sad sleeper "begins to scream"
+ accuse sleeper girl "killed a colony"
+ accuse girl sleeper "the same of him"
- arrest ines girl+sleeper "locked up"
- help thora girl "takes the small prisoner"

== 4
Before [she](broker) was a broker, [Auntie Gold](broker) was a nurse on [Cassiopeia Deep](@cassdeep). [She](broker) tells this to [Marshal Dube](marshal), [who](marshal) has come about a parking fine. Four hundred people died there in a night; [she](broker) carried out the only [two](girl+sleeper) [she](broker) could, froze [them](girl+sleeper), and hid the hull among three hundred others, until a new [clerk](clerk) sold it by number. Who killed the four hundred? [She](broker) never knew, only that it was one of [the pair](girl+sleeper). The [marshal](marshal) forgets the fine. [His](marshal) own [father](father) was on [Cassiopeia Deep](@cassdeep), and [he](marshal) has been looking for a hull for twenty years.
- reveal broker marshal "tells this"
- die.past father "Four hundred people died"
+ rescue.past broker girl+sleeper "carried out"
- parent father marshal "father"
- investigate marshal _ "looking for a hull"

== 5
A leak in the coolant, the third this week. [Mikko](cutter) crawls in to mend it and is scalded from wrist to shoulder. The [medic](medic) salves the arm; [his](cutter) [wife](sand), white-lipped, checks the pipe. It has been filed through. [Rafe](rafe) remembers [Fell](sleeper)'s hands, which had rust on them when [he](rafe) brought the [man](sleeper) [his](sleeper) soup; [Inés](ines) remembers that the [girl](girl)'s cell is next to the duct. While [they](ines+rafe) argue, [Kestrel](nav), the navigating [mind](nav), [which](nav) has been in love with [Thora](thora) since [its](nav) first update, says nothing: the file was [Thora](thora)'s.
- injure cutter "scalded"
- treat cutter medic "salves"
- married cutter sand "his wife"
- discover sand "filed through"
- accuse? rafe sleeper "remembers"
- accuse? ines girl "remembers that"
- quarrel ines rafe "argue"
- love nav thora "in love"
- reveal! nav thora "says nothing"
+ attack thora cutter "the file was Thora's"

== 6
Why would a [pilot](thora) cripple [her](thora) own ship? So that it shall not reach the [marshal](marshal)'s cutter, says [Thora](thora) when [Kestrel](nav) can bear it no longer and asks [her](thora) outright. [She](thora) had a [daughter](dead) once. [She](thora) won't hand this [one](girl) over to be put on trial at nine. But [she](thora) never meant to hurt [Mikko](cutter). [She](thora) goes and tells [him](cutter) so, and [Perpetua](sand), [who](sand) was changing the dressing, breaks [her](thora) nose. Then the [cutter](cutter) holds [his](cutter) [wife](sand) back with [his](cutter) good arm. "[I](cutter)'d have done it better," [he](cutter) says, "but [I](cutter)'d have done it."
- betray thora ines "cripple"
- reveal thora nav "says Thora"
- parent.past thora dead "daughter"
- betray! thora girl "hand this one over"
- reveal thora cutter "tells him so"
- treat cutter sand "changing the dressing"
+ attack sand thora "breaks her nose"
- married cutter sand "wife"
- rescue cutter thora "holds his wife back"
- reconcile cutter thora "I'd have done it"

== 7
[Fell](sleeper) is charming when [he](sleeper) is not screaming. [He](sleeper) plays chess with [Rafe](rafe), [he](sleeper) recites for [Lindiwe](medic), [whose](medic) last [man](lastman) left [her](medic) for a lighthouse, and by the end of the watch [she](medic) has unlocked the handcuffs, for the circulation. The [doctor](medic) and the [castaway](sleeper) are discovered by the [cat](cat) in the linen store. [It](cat) doesn't approve. Later, in the dark, the [woman](medic) asks [him](sleeper) what the [child](girl) did, exactly. [He](sleeper) tells [her](medic) in great detail. It is only in the shower that [she](medic) begins to wonder how a [man](sleeper) [who](sleeper) hid in a locker had seen it all.
- breakup.past lastman medic "left her"
- help medic sleeper "unlocked"
- discover cat medic+sleeper "discovered"
+ sex medic sleeper "in the linen store"
- accuse sleeper girl "what the child did"
+ discover medic sleeper "begins to wonder"

== 8
A dull day in the void. [Mikko](cutter) knits left-handed. [Perpetua](sand) writes to [her](sand) [mother](sandmum), [Rafe](rafe) beats the computer at draughts because the computer lets [him](rafe), and [Nine](girl), allowed out for an hour on a rope, learns the names of the stars from [Kestrel](nav). There is a birthday cake without any birthday. Far behind, a light that was small yesterday is a little less small. Nobody looks that way; only [Inés](ines), on [her](ines) round, stops at the rear port, counts on [her](ines) fingers, and draws the curtain.
- create sand "writes"
- parent sandmum sand "mother"
- help nav rafe "lets him"
- advisor nav girl "learns the names"
- discover ines marshal "counts on her fingers"

== 9
[Lindiwe](medic) confronts [him](sleeper) with a syringe behind [her](medic) back. [Fell](sleeper) takes it from [her](medic), regretfully, and uses it. It is [Rafe](rafe) [who](rafe) finds the [doctor](medic), cold but breathing, and the cell empty. The [fugitive](sleeper) has got to the bridge; [he](sleeper) has the [pilot](thora) by the hair and wants a course for nowhere. "Ask [her](girl)," [he](sleeper) says, "ask the little [one](girl) what [she](girl) did to the air." [Nine](girl) stands in the hatchway. "[I](girl) opened it," says the [girl](girl). "[You](sleeper) had already killed everybody."
- accuse medic sleeper "confronts"
- steal sleeper medic "takes it from her"
+ attack sleeper medic "uses it"
- find rafe medic "finds"
- flee sleeper "fugitive"
- abduct sleeper thora "by the hair"
- accuse sleeper girl "what she did"
+ accuse girl sleeper "already killed"

== 10
Now it comes out. [Fell](sleeper) was the colony's [chemist](sleeper); to keep a debt quiet [he](sleeper) put something in the water, and it got away from [him](sleeper). The [girl](girl), [his](sleeper) own [niece](girl), opened the vents so that it should not reach the docks. [She](girl) was told to, by [her](girl) [mother](mother), over the radio, at the end. [He](sleeper) stops listening there. [He](sleeper) is about to break [Thora](thora)'s neck when the [navigator](nav), [which](nav) isn't supposed to be able to, turns off the gravity, then turns it on again, but elsewhere. The [chemist](sleeper) hits the ceiling, hard, and [Thora](thora) lands on the [cat](cat).
+ kill.past sleeper _ "put something in the water"
- kin girl sleeper "niece"
- rescue.past girl _ "opened the vents"
- parent mother girl "mother"
- kill? sleeper thora "break Thora's neck"
+ rescue nav thora "turns off the gravity"
- injure sleeper nav "hits the ceiling"

== 11
[Marshal Dube](marshal) comes aboard with a warrant for two. [He](marshal) has practised what [he](marshal) would say to the [murderer](sleeper) of [his](marshal) [father](father); in front of a concussed [man](sleeper) in a sling [he](marshal) forgets it. [He](marshal) has not practised anything for the [child](girl). [Inés](ines) says that there's only one name on [her](ines) list of live cargo. [Rafe](rafe), asked, says [he](rafe) has never seen any [girl](girl). So says [Mikko](cutter), so say [his](cutter) [wife](sand) and, hoarsely, the [doctor](medic), and the [machine](nav) says it best. The [lawman](marshal) looks under the console, straight at [her](girl). "Nice [cat](cat)," [he](marshal) says.
- travel marshal "comes aboard"
- arrest? marshal girl+sleeper "warrant for two"
- kill.past sleeper father "murderer"
- parent father marshal "his father"
- injure sleeper "concussed"
+ betray cutter+ines+medic+nav+rafe+sand marshal "never seen any girl"
- married cutter sand "his wife"
+ help marshal girl "Nice cat"

== 12
Hull Forty is cut up at last. [Auntie Gold](broker) comes to watch and brings [Nine](girl) a coat that [she](broker) has kept for forty years, a size too small. [Lindiwe](medic) gets a commendation and a new lock. As to [Fell](sleeper), [he](sleeper)'ll be tried on [Vesta](@vesta), where the [marshal](marshal), [who](marshal) won't be the judge, has taken a seat in the last row. [Thora](thora) moves [her](thora) bunk so that there's room for another; [Kestrel](nav) sings, off-key, something [it](nav) believes to be a lullaby. "Is that [thing](nav) in love with [you](thora)?" asks the [ten-year-old](girl), as [she](girl) now is. "Steer," says the [pilot](thora).
- travel broker "comes to watch"
+ gift broker girl "a coat"
- find medic "commendation"
- accuse _ sleeper "tried"
+ move girl thora "room for another"
- create nav "sings"
- love? nav thora "in love"
