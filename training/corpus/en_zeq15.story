%series Long Rains
%lang en
%genre secondary-school drama, western Kenya, press-kit episode summaries
%cast achieng  | Achieng Odhiambo; Achieng | f
%cast barasa   | Principal Barasa; Barasa | m
%cast wekesa   | Dennis Wekesa; Wekesa; Dennis | m
%cast ruth     | Ruth Barasa; Ruth | f
%cast otieno   | Otieno | m
%cast makena   | Makena | f
%cast jelagat  | Jelagat | f
%cast coach    | Kip Lagat; Coach Lagat; Lagat | m
%cast chief    | Chief Namwamba | m
%cast cook     | Mama Pauline | f
%cast watchman | - | m
%cast nurse    | - | f
%cast surveyor | Gerrit Bos; Bos | m
%cast mzee     | - | m

== 1 Opening Day
[Achieng Odhiambo](achieng), twenty-four, comes back to teach mathematics at the school that expelled [her](achieng). [Principal Barasa](barasa), [who](barasa) signed the letter, does not recognise [her](achieng); [his](barasa) [wife](ruth) [Ruth](ruth), [who](ruth) teaches chemistry, does, and drops a beaker. Two [boarders](jelagat+makena), [Makena](makena) and [Jelagat](jelagat), sworn [enemies](jelagat+makena) since a relay baton went missing, are put in one bunk. The [watchman](watchman) notes in [his](watchman) book: rain at four, [teacher](achieng) at five.
+ return achieng "comes back"
- hire achieng "teach mathematics"
- quit.past achieng barasa "expelled"
- discover! barasa achieng "does not recognise"
- married barasa ruth "wife"
- discover ruth achieng "drops a beaker"
- enemy jelagat makena "sworn enemies"
- housemate.start jelagat makena "one bunk"

== 2 Upper Bunk
[Makena](makena) runs the four hundred, [Jelagat](jelagat) the eight. [Each](jelagat+makena) is convinced that the other one threw the baton into the dam. [Coach Lagat](coach), [Jelagat](jelagat)'s [uncle](coach), makes [them](jelagat+makena) train tied at the wrist. When the [shorter](jelagat) of [the two](jelagat+makena) falls, [Makena](makena) drags [her](jelagat) along for ten metres before [she](makena) stops. Then [she](makena) looks at the knee, tears the sleeve off [her](makena) own shirt and binds it. The [coach](coach) writes down the time.
- accuse jelagat makena "convinced"
- accuse makena jelagat "convinced"
- kin coach jelagat "uncle"
- advisor coach jelagat+makena "train"
- injure jelagat makena "drags her"
+ help makena jelagat "binds it"

== 3 The Letter
Seven years ago exam papers were stolen from the safe, and a [girl](achieng) of seventeen took the punishment. [Achieng](achieng) did not do it. [She](achieng) knows who did, and [he](wekesa) is now deputy [principal](wekesa), smooth as soap: [Dennis Wekesa](wekesa), then [head boy](wekesa), then [her](achieng) [sweetheart](wekesa). [He](wekesa) greets [her](achieng) in the staff room with both hands. "[You](achieng) have not changed," [he](wekesa) says. "[You](wekesa) have," says [she](achieng), "[you](wekesa) used to have the decency to look away."
- steal.past wekesa "stolen"
- accuse.past _ achieng "took the punishment"
- steal! achieng "did not do it"
+ discover.past achieng wekesa "knows who did"
- couple.past achieng wekesa "sweetheart"
- accuse achieng wekesa "have the decency"

== 4 Otieno
A [boy](otieno) of eleven, [Otieno](otieno), walks nine kilometres each morning, barefoot and early, and sits under the window of Form One, as nobody has paid for a chair. [Mama Pauline](cook), the [cook](cook), slips [him](otieno) a ladle of beans. [Wekesa](wekesa) has [him](otieno) chased from the compound. The [watchman](watchman), [whose](watchman) duty this is, chases [him](otieno) once round the building and in again at the back. From that day on [Achieng](achieng) writes larger, and leaves the shutters open.
- help cook otieno "slips him a ladle"
+ attack wekesa otieno "chased from"
- help watchman otieno "in again at the back"
+ help achieng otieno "writes larger"

== 5 Surveyor
A Dutch [surveyor](surveyor), [Gerrit Bos](surveyor), plants red pegs across the hockey pitch. The land, it appears, has been sold. [Chief Namwamba](chief) denies it, and so does [Barasa](barasa), [each](barasa+chief) pointing at the other. That night all the pegs are pulled out and arranged before the flagpole in the form of a question mark. [Bos](surveyor) is delighted with the geometry. [Jelagat](jelagat) and [Makena](makena), [whose](jelagat+makena) hands smell of earth, sleep through roll call, back to back.
- create surveyor "plants red pegs"
- accuse barasa chief "pointing at"
- accuse chief barasa "pointing at"
+ betray jelagat+makena surveyor "pulled out"
- happy surveyor "delighted"

== 6 Ruth
[Ruth Barasa](ruth) asks [Achieng](achieng) to tea and cannot pour it. It was [she](ruth), [she](ruth) says, [who](ruth) gave [Wekesa](wekesa) the key of the safe. [She](ruth) was forty and [he](wekesa) was eighteen, and [he](wekesa) recited poems. [She](ruth) let a [girl](achieng) go home in disgrace so that [her](ruth) [husband](barasa) might not know. [Achieng](achieng), [who](achieng) had come to love the same poems, in the same weeks, finds that [she](achieng) wants to laugh. [She](achieng) breaks a saucer instead and leaves.
- invite ruth achieng "asks Achieng to tea"
+ reveal ruth achieng "she says"
- help.past ruth wekesa "gave Wekesa the key"
- affair.past ruth wekesa "recited poems"
- cheat.past ruth barasa "might not know"
- betray.past ruth achieng "go home in disgrace"
- married barasa ruth "husband"
- sad achieng "breaks a saucer"

== 7 Half-Term
The boarders go home on the roofs of buses. [Otieno](otieno), [who](otieno) has no other home than [his](otieno) [grandfather](mzee)'s, mends a radio; the old [man](mzee) listens to the football in a language [neither](mzee+otieno) of [them](mzee+otieno) speaks. [Bos](surveyor) learns to eat ugali with [his](surveyor) hands from [Mama Pauline](cook), and asks for the [cook](cook)'s name twice because [he](surveyor) likes the sound. It does not rain. The dam sinks, hour by hour, until a stick is showing in the mud, painted white and blue.
- create otieno "mends a radio"
- kin mzee otieno "grandfather"
- housemate mzee otieno "no other home"
- advisor cook surveyor "learns to eat"
+ love.start surveyor cook "likes the sound"

== 8 Baton
So neither [girl](jelagat+makena) lied: it was [Coach Lagat](coach) himself [who](coach) threw the baton away, to make [them](jelagat+makena) run faster out of spite. [Makena](makena) and [Jelagat](jelagat) present it to [him](coach) on a tray, at assembly. [He](coach) tries a joke, then resigns. That same evening the two [athletes](jelagat+makena) carry [him](coach) back from the bus stop by arms and legs, since the provincial finals are in nine days and [he](coach) is the only [one](coach) with a stopwatch.
- betray! jelagat+makena "lied"
+ betray.past coach jelagat+makena "threw the baton away"
- accuse jelagat+makena coach "present it"
- quit coach "resigns"
+ help jelagat+makena coach "carry him back"

== 9 Fever
Typhoid. Forty beds in the dining hall, one [nurse](nurse), and the road under water. [Barasa](barasa), [whom](barasa) nobody has ever seen without a tie, boils sheets. [Ruth](ruth) is the first of the staff to go down, and the [woman](achieng) [she](ruth) ruined sits by [her](ruth) for three nights, wringing out cloths. In delirium the [patient](ruth) recites a poem. The [principal](barasa), at the foot of the bed, knows it: it hung, in [Wekesa](wekesa)'s hand, inside [his](barasa) [wife](ruth)'s wardrobe for a year. [He](barasa) goes on boiling sheets.
- help barasa "boils sheets"
+ ill ruth "go down"
- treat ruth achieng "sits by her"
- betray.past ruth achieng "ruined"
- married barasa ruth "wife"
+ discover barasa ruth+wekesa "knows it"

== 10 Signatures
[Otieno](otieno), under [his](otieno) window, can hear what is said in the [deputy](wekesa)'s office, and one day it is said with figures. [Wekesa](wekesa) has sold the pitch, with the [principal](barasa)'s forged signature, and half the price is still owed to [him](wekesa) by the [chief](chief). The [boy](otieno) has no one to tell but the [mathematician](achieng). "How many zeros?" [she](achieng) asks. [He](otieno) draws them in the dust, all six. As [they](achieng+otieno) bend over them, a shadow falls across the sum, and a shoe comes down on the zeros.
+ discover otieno wekesa "can hear"
- betray.past wekesa barasa "forged"
- steal.past wekesa barasa "sold the pitch"
+ reveal otieno achieng "How many zeros"
- threaten wekesa achieng+otieno "a shoe comes down"

== 11 Finals
On the day that half the county is at the stadium [Wekesa](wekesa) locks [Achieng](achieng) and [Otieno](otieno) in the safe room and fills a suitcase. [He](wekesa) has reckoned with everyone except the [watchman](watchman), [who](watchman) is in [his](watchman) book: [deputy](wekesa) at two, suitcase at three, screaming at four. The old [soldier](watchman) shoots off the lock. In the stadium, tied at the wrist from habit, [Makena](makena) and [Jelagat](jelagat) come in first together, and the jury disqualifies [them](jelagat+makena), and the stand does not.
+ abduct wekesa achieng+otieno "locks"
- steal? wekesa "fills a suitcase"
+ rescue watchman achieng+otieno "shoots off the lock"
- find jelagat+makena "come in first"
- reject _ jelagat+makena "disqualifies"

== 12 Chair
[Wekesa](wekesa) gets as far as the ford; [Bos](surveyor), measuring it, lends [him](wekesa) a hand, and does not let go until the police come. At a special assembly [Barasa](barasa) reads out a letter, dated seven years too late, in which a [pupil](achieng) by the name of [Achieng Odhiambo](achieng) is readmitted with honour. [He](barasa) reads well. [His](barasa) [wife](ruth) is packing, upstairs; [he](barasa) goes up, takes the poem out of [her](ruth) suitcase, and the other things too, one by one, and hangs them back. Form One has a new chair. [Otieno](otieno) tries it, shoes on.
- flee wekesa "gets as far as the ford"
+ arrest surveyor wekesa "does not let go"
+ help barasa achieng "readmitted with honour"
- married barasa ruth "wife"
- breakup? ruth barasa "packing"
- reconcile barasa ruth "hangs them back"
- find otieno "new chair"
