%series The Lying-in House
%lang en
%genre mission-hospital drama, Kottayam, Kerala, 1957, encyclopaedia episode list
%cast annamma  | Dr Annamma Kurian; Annamma; Dr Kurian | f
%cast kuruvilla | Kuruvilla; P. C. Kuruvilla | m
%cast thresia  | Thresia | f
%cast ittoop   | Ittoop | m
%cast saro     | Sarojini; Saro | f
%cast bhaskaran | Bhaskaran | m
%cast eapen    | Dr Eapen Mathai; Eapen; Mathai | m
%cast hodge    | Miss Edith Hodge; Miss Hodge; Hodge | f
%cast unni     | Unni | m
%cast pillai   | Sub-Inspector Pillai; Pillai | m
%cast mariam   | Mariam | f
%cast uncle    | - | m
%cast baby     | Number Nine | f
%cast bishop   | - | m
%cast fwife    | - | f

== 1 Monsoon Ward
The first Indian to be put in charge of the mission hospital, [Dr Annamma Kurian](annamma), takes over the keys from [Miss Edith Hodge](hodge), [who](hodge) has run it for thirty years and [who](hodge) now, instead of sailing home, stays on in the bungalow by the gate and watches. On the same day a [boatman](ittoop), [Ittoop](ittoop), rows in a [woman](saro) without a name, beaten, feverish and seven months with child, [whom](saro) [he](ittoop) has found in the reeds. The young [surgeon](eapen), [Dr Eapen Mathai](eapen), for [whom](eapen) the post had been intended by everybody but the [bishop](bishop), operates by lamplight under [Annamma](annamma)'s orders, and says "Yes, sir."
+ hire annamma _ "put in charge"
- quit hodge annamma "takes over the keys"
- injure saro _ "beaten"
- ill saro "feverish"
- pregnant saro "seven months"
+ rescue ittoop saro "found in the reeds"
- hire! eapen "been intended"
- treat saro eapen "operates"
- boss annamma eapen "orders"

== 2 Name on the Chart
The [stranger](saro) opens [her](saro) eyes on the third day, looks at the crucifix, and gives as [her](saro) name the first that comes into [her](saro) head, which is that of the [nurse](thresia) holding the bowl. Two Thresias being one too many, the real [Thresia](thresia) decides that the [other](saro) is called [Saro](saro). [She](saro) isn't far wrong. At the landing stage a [landowner](kuruvilla) in a silk shirt, [P. C. Kuruvilla](kuruvilla), offers fifty rupees for news of a runaway [wife](saro). [Ittoop](ittoop), [who](ittoop) is [Thresia](thresia)'s elder [brother](ittoop) and has eleven mouths to feed, says that [he](ittoop) has carried nothing this week but coir.
- recover saro "opens her eyes"
- betray saro thresia "the first that comes"
- married kuruvilla saro "wife"
- flee.past saro kuruvilla "runaway"
- investigate kuruvilla saro "offers fifty rupees"
+ betray ittoop kuruvilla "nothing this week"
- help ittoop saro "has carried nothing"
- sibling ittoop thresia "brother"

== 3 The Clinic Book
When the [patient](saro) can sit, [she](saro) reads aloud to the ward, with the vowels of the colleges, and [Miss Hodge](hodge), [whom](hodge) the noise brings over from the bungalow, recognises the best [pupil](saro) that [she](hodge) ever taught. [She](hodge) tells no one. To [Dr Mathai](eapen), on the other hand, [who](eapen) goes through the clinic book by night in the hope of catching [his](eapen) [superior](annamma) in an error, it occurs that the [husband](kuruvilla) with the silk shirt sits on the hospital's council. [He](eapen) weighs the matter for two days. On the third, [he](eapen) has tea with [Kuruvilla](kuruvilla), and the [boatman](ittoop)'s boat lies at the bottom of the canal with a hole in it.
- recover saro "can sit"
- advisor.past hodge saro "pupil"
- discover hodge saro "recognises"
- reveal! hodge _ "tells no one"
- investigate eapen annamma "goes through"
- boss annamma eapen "superior"
- married kuruvilla saro "husband"
- discover eapen kuruvilla "it occurs"
+ betray eapen saro "has tea"
- attack _ ittoop "a hole in it"

== 4 Visiting Time
[Kuruvilla](kuruvilla) walks down the ward with three servants and a lawyer, and takes [his](kuruvilla) [wife](saro) by the wrist. It is said that a patient belongs to the doctor until discharged, and [Annamma](annamma) says it, standing in the door with a thermometer, to a [man](kuruvilla) a head and a half taller, while [Thresia](thresia) bolts the other end. The [landowner](kuruvilla) promises to have the roof off by Christmas. In [her](saro) terror [Saro](saro) is brought to bed that very hour; a [girl](baby) of four pounds is put into a drawer between hot bricks. [Bhaskaran](bhaskaran), the [schoolmaster](bhaskaran) and [Communist](bhaskaran), asked to write the birth notice, sees the [mother](saro) and breaks [his](bhaskaran) pen.
- attack kuruvilla saro "by the wrist"
- married kuruvilla saro "his wife"
+ help annamma saro "says it"
- reject annamma kuruvilla "standing in the door"
- help thresia saro "bolts the other end"
- threaten kuruvilla annamma "the roof off"
- sad saro kuruvilla "terror"
+ birth saro baby "brought to bed"
- love bhaskaran saro "breaks his pen"

== 5 Drawer
The [child](baby) is called [Number Nine](baby). [She](baby) lives. [Thresia](thresia) warms the bricks. [Ittoop](ittoop) has no boat. [Annamma](annamma) hires [Ittoop](ittoop). [He](ittoop) is to watch the gate. [Mathai](eapen) cannot look at [Saro](saro). [He](eapen) sees the drawer. [He](eapen) sits down by it. "[I](eapen) told [Kuruvilla](kuruvilla)," says [Mathai](eapen). [Annamma](annamma) has known it for days. [She](annamma) hands [him](eapen) a brick. [Bhaskaran](bhaskaran) comes daily. [Bhaskaran](bhaskaran) once loved a [student](saro). [She](saro) was given to somebody rich. [Her](saro) [uncle](uncle) arranged it. On Friday the drawer is empty.
- help thresia baby "warms the bricks"
- lose ittoop "has no boat"
- hire ittoop annamma "hires Ittoop"
+ reveal eapen annamma "told Kuruvilla"
- betray.past eapen saro "told Kuruvilla"
- discover.past annamma eapen "has known"
- reconcile annamma eapen "hands him a brick"
- love.past bhaskaran saro "once loved"
- wedding.past _ saro "was given"
- kin saro uncle "uncle"
+ abduct _ baby "drawer is empty"

== 6 Search
Fearing scandal more than sin, [Sub-Inspector Pillai](pillai) declines to look for the [infant](baby) of a [woman](saro) [who](saro) has no name. So the search party consists of a [nurse](thresia), a [watchman](ittoop) with no boat and a [surgeon](eapen) with a bad conscience, [who](eapen) insists on the oar. In the house of a wet [nurse](mariam), [Mariam](mariam), beyond the lock, [they](eapen+ittoop+thresia) find a wooden box with holes, still warm, but the [woman](mariam) has been told by somebody to move on by the night bus. [Eapen](eapen), [who](eapen) hasn't rowed since school, gets sunstroke. [Miss Hodge](hodge) goes in person to the [bishop](bishop) and has [her](hodge) sherry taken away for raising [her](hodge) voice.
- reject pillai _ "declines"
+ investigate eapen+ittoop+thresia baby "search party"
- find eapen+ittoop+thresia _ "wooden box"
- travel? mariam "night bus"
- sad eapen "bad conscience"
- ill eapen "sunstroke"
- quarrel bishop hodge "raising her voice"

== 7 The Uncle's Account
[Saro](saro), [who](saro) as a schoolgirl had been entered in [Hodge](hodge)'s register as [Sarojini](saro), [niece](saro) and [ward](saro) of a timber [merchant](uncle), gets out of bed and walks the nine miles to that [merchant](uncle)'s veranda. Drunk, and glad of an audience, [her](saro) [guardian](uncle) lets [her](saro) know what [he](uncle) got for [her](saro): the lease of a forest, from the very [Kuruvilla](kuruvilla) [whose](kuruvilla) first [wife](fwife), [he](uncle) laughs, had also been clumsy on the stairs. [She](saro) brings the jug down on [his](uncle) head. Thinking [him](uncle) dead, [she](saro) gives herself up to [Pillai](pillai), [who](pillai) would much prefer it if [she](saro) hadn't.
- kin saro uncle "niece"
- travel saro uncle "walks the nine miles"
+ reveal uncle saro "lets her know"
- find.past uncle kuruvilla "the lease of a forest"
- betray.past uncle saro "got for her"
- married.past fwife kuruvilla "first wife"
- attack.past? kuruvilla fwife "clumsy on the stairs"
+ attack saro uncle "brings the jug down"
- kill! saro uncle "Thinking him dead"
- arrest pillai saro "gives herself up"

== 8 Committee
The council, in the absence of two [members](kuruvilla+uncle) [who](kuruvilla+uncle) are respectively in bandages and in a hurry, votes by four to three to relieve [Dr Kurian](annamma) of [her](annamma) duties. As [her](annamma) [successor](eapen) it names [Mathai](eapen), pale from the canal, [who](eapen) thanks the gentlemen, writes out [his](eapen) own resignation on the back of the appointment and goes to boil instruments. By evening the nurses are sitting on the steps. [Bhaskaran](bhaskaran), now that there is a strike, is in [his](bhaskaran) element; [he](bhaskaran) makes a speech under the window of the jail, of which only the [prisoner](saro) understands every word, since half of it is from a poem [he](bhaskaran) used to copy out for [her](saro).
- injure.past uncle saro "in bandages"
+ quit annamma _ "relieve"
- hire? eapen "successor"
- quit eapen "resignation"
- ill.past eapen "pale from the canal"
- create bhaskaran "makes a speech"
- arrest.past _ saro "prisoner"
- love bhaskaran saro "a poem"

== 9 Night Bus
[Ittoop](ittoop)'s [boy](unni) [Unni](unni), aged eight, [who](unni) sells groundnuts on the night bus, knows a great deal that nobody asks [him](unni). It was a [woman](mariam) with a box, says [Unni](unni), and [she](mariam) paid with a wet note and cried. [His](unni) [father](ittoop), without waking anyone, borrows the [bishop](bishop)'s motor launch, a thing that [he](ittoop) has never steered, and takes along the former [director](annamma), [who](annamma) has, after all, the evening off. [They](annamma+ittoop) run down [Mariam](mariam) at [Alleppey](@alleppey), with two babies at the breast, [her](mariam) own and [another](baby). "[He](kuruvilla) said [he](kuruvilla)'d drown [it](baby)," [she](mariam) whispers, "so [I](mariam) said [I](mariam)'d done it."
- parent ittoop unni "boy"
- reveal unni ittoop "says Unni"
- steal ittoop bishop "borrows"
- travel annamma+ittoop "motor launch"
- find annamma+ittoop mariam "run down"
- parent mariam _ "her own"
+ threaten.past kuruvilla baby "drown"
- rescue mariam baby "another"
- reveal mariam annamma+ittoop "she whispers"
- betray.past mariam kuruvilla "I'd done it"

== 10 Three Statements
[Pillai](pillai) is confronted before breakfast with a wet [nurse](mariam), a timber [merchant](uncle) with seven stitches [who](uncle) would rather go to prison for a forest than for a murder, and [Miss Hodge](hodge), [who](hodge) has put on [her](hodge) medal. All [three](hodge+mariam+uncle) name the same [man](kuruvilla). The [sub-inspector](pillai), [who](pillai) owes [him](kuruvilla) a bicycle, sweats, and then does something for which [his](pillai) own mother will cross the street to kiss [him](pillai): [he](pillai) unlocks the jail, puts the [niece](saro) out and, at noon, the silk shirt in. It took eleven constables. [Kuruvilla](kuruvilla) gets as far as the ferry before the oars are taken from [him](kuruvilla) by a [watchman](ittoop).
- injure.past uncle saro "seven stitches"
+ accuse hodge+mariam+uncle kuruvilla "All three name"
- rescue pillai saro "unlocks the jail"
- kin saro uncle "niece"
+ arrest pillai kuruvilla "the silk shirt in"
- flee? kuruvilla "as far as the ferry"

== 11 Fever Season
Cholera comes up with the spring tide. The council begs [Annamma](annamma) to return, and [she](annamma) returns without answering the letter. [Mathai](eapen) works beside [her](annamma) for nineteen days and nights; on the twentieth it is [he](eapen) [who](eapen) lies in the row, and the [woman](annamma) [whose](annamma) chair [he](eapen) once wanted washes [him](eapen) like a child and forbids [him](eapen) to die, in writing. [He](eapen) obeys orders. [Thresia](thresia), [who](thresia) had not obeyed them and drunk from the pump, is carried out on a Sunday by [her](thresia) [brother](ittoop), alone, in the mended boat. No one in the ward is called by that name for years.
- return? annamma "begs"
- return annamma "returns without answering"
- colleague annamma eapen "works beside her"
+ ill eapen "lies in the row"
- treat eapen annamma "washes"
- recover eapen "obeys orders"
- sibling ittoop thresia "brother"
+ die thresia "is carried out"

== 12 Number Nine
In December the roof is still on. [Miss Hodge](hodge) sails at last, with a parrot and without a backward look, until the boat has turned. [Ittoop](ittoop) is [skipper](ittoop) of the hospital launch, [Unni](unni) its only [passenger](unni) [who](unni) pays. [Saro](saro), a [widow](saro) since [Kuruvilla](kuruvilla) died in jail of the same fever, teaches the nurses English, and is waited for at the gate each evening by a [schoolmaster](bhaskaran) [who](bhaskaran) brings nothing with [him](bhaskaran) but [his](bhaskaran) umbrella. As for [Number Nine](baby), [she](baby) has been entered in the register under the name of [Thresia](baby). [Eapen Mathai](eapen) is [godfather](eapen). "Yes, sir," [he](eapen) says to the [bishop](bishop), and to [Annamma](annamma) [he](eapen) says nothing, and [she](annamma) laughs.
- travel hodge "sails"
- hire ittoop "skipper"
- married.past kuruvilla saro "widow"
- die.past kuruvilla "died in jail"
- advisor saro _ "teaches"
- date bhaskaran saro "waited for"
- kin baby eapen "godfather"
+ happy annamma "laughs"
