%series Whistle Stop Nine
%lang en
%genre railway-town soap, Rajasthan, streaming overviews with long and short sentences
%cast gauri   | Gauri Rathod; Gauri | f
%cast mohan   | Mohan Rathod; Mohan | m
%cast tara    | Tara Rathod; Tara | f
%cast bunty   | Bunty Saxena; Bunty | m
%cast imran   | Imran Sheikh; Imran | m
%cast nafisa  | Nafisa Sheikh; Nafisa | f
%cast dilip   | Stationmaster Dilip Joshi; Dilip; Joshi | m
%cast kamini  | Kamini | f
%cast joy     | Joy D'Souza; Joy | f
%cast uncle   | Uncle Lalu; Lalu | m
%cast guard   | - | m
%cast banker  | Vivek Suri; Suri | m
%cast drowned | - | m
%cast infant  | - | f

== 1 Platform One
Two tea stalls face each other at [Surajpur Junction](@surajpur), and two families have been undercutting one another across the rails for thirty years. [Gauri Rathod](gauri) runs the left one, with a [husband](mohan), [Mohan](mohan), [who](mohan) would rather fly kites; [Nafisa Sheikh](nafisa), widowed young, runs the right one with [her](nafisa) only [son](imran). [Imran](imran) and [Tara](tara), the [Rathods](gauri+mohan)' [girl](tara), have been forbidden to speak. So [they](imran+tara) whistle. [Stationmaster Joshi](dilip), [who](dilip) has the ear for it, can tell a greeting from a quarrel and, since Tuesday, both from something else.
- enemy gauri nafisa "undercutting"
- married gauri mohan "husband"
- die.past _ nafisa "widowed young"
- parent nafisa imran "only son"
- parent gauri+mohan tara "the Rathods' girl"
+ flirt imran tara "whistle"
- discover dilip imran+tara "can tell"

== 2 The Suitable Boy from Jaipur
[Uncle Lalu](uncle), [Mohan](mohan)'s elder [brother](uncle), has found a match: [Vivek Suri](banker), a [banker](banker), with two cars and a mother in plaster. [Tara](tara) is to be looked over on Sunday. [She](tara) climbs on to the footbridge and whistles for help. [Imran](imran) can't leave the stove, but [Bunty](bunty), [his](imran) bosom [pal](bunty), can, and pedals out to stop the [Jaipur](@jaipur) train with a red shirt. The [suitor](banker) sits for four hours in the desert. With [him](banker) in the compartment sits [Joy D'Souza](joy), the new [schoolteacher](joy), [whose](joy) laugh [he](banker) likes, and [who](joy) shares [her](joy) lunch.
- sibling mohan uncle "elder brother"
+ engaged? banker tara "a match"
- travel banker "sits for four hours"
- parent _ banker "a mother"
- friend bunty imran "bosom pal"
- help bunty tara "to stop the Jaipur train"
- meet banker joy "in the compartment"
- love.start banker joy "likes"
- gift joy banker "shares her lunch"

== 3 Looked Over
The [banker](banker) comes, sees, and talks of nothing but a [teacher](joy). [Tara](tara) could hug [him](banker). [Her](tara) [mother](gauri) could not: [Gauri](gauri) accuses [Lalu](uncle) of having brought a damaged one, [Lalu](uncle) gives as good as [he](uncle) gets, and by evening the [brothers](mohan+uncle) are no longer under one roof. [Mohan](mohan) flies a kite. Across the rails [Nafisa](nafisa), [who](nafisa) used to plait [Gauri](gauri)'s hair before there were stalls, watches the commotion without the pleasure that [she](nafisa) had expected. [Joshi](dilip) brings [her](nafisa) [her](nafisa) newspaper. [He](dilip) has brought it every day for nine years, and [she](nafisa) has never asked why.
- love banker joy "nothing but a teacher"
- reject banker tara "nothing but a teacher"
- happy tara banker "could hug him"
- parent gauri tara "mother"
- accuse gauri uncle "accuses Lalu"
+ quarrel gauri uncle "gives as good as"
- sibling mohan uncle "brothers"
- move uncle "no longer under one roof"
- friend.past gauri nafisa "plait"
- love dilip nafisa "every day for nine years"

== 4 Signals
[Imran](imran) meets [Tara](tara) in the lamp room. [Tara](tara) brings jalebis. [Imran](imran) tastes sugar on [Tara](tara). The lamps hiss. The [guard](guard) of the night mail sees [them](imran+tara). The [guard](guard) drinks at both stalls. [He](guard) talks at both. [Gauri](gauri) locks up [Tara](tara). [Nafisa](nafisa) breaks a pot over [Imran](imran). [Bunty](bunty) bandages [Imran](imran). [Kamini](kamini) brings the iodine. [Kamini](kamini) is the [stationmaster](dilip)'s [daughter](kamini). [Kamini](kamini) has been sweet on [Imran](imran) for years. [Bunty](bunty) has been sweet on [Kamini](kamini).
- date imran tara "in the lamp room"
+ kiss imran tara "tastes sugar"
- discover guard imran+tara "sees them"
- reveal guard gauri+nafisa "talks at both"
- abduct gauri tara "locks up"
- attack nafisa imran "breaks a pot"
- treat imran bunty "bandages"
- parent dilip kamini "daughter"
- love kamini imran "sweet on"
- love bunty kamini "sweet on"#2

== 5 Night Mail
[Mohan](mohan), [who](mohan) has not contradicted [his](mohan) [wife](gauri) since [their](gauri+mohan) wedding night, takes the key from under [her](gauri) pillow, opens the door of the storeroom and puts into [his](mohan) [daughter](tara)'s hand the money meant for a new boiler. [Tara](tara) and [Imran](imran) board the night mail from opposite sides. In the morning there are two cold stoves, two weeping [women](gauri+nafisa) and one thoroughly frightened [kite flyer](mohan). [Gauri](gauri) says that whoever opened that door is dead to [her](gauri). "Then [I](mohan) shall haunt [you](gauri)," says [Mohan](mohan), and goes to sleep on platform two.
- married gauri mohan "wife"
- parent mohan tara "daughter's"
- help mohan tara "opens the door"
- gift mohan tara "the money meant for"
+ flee imran+tara "board the night mail"
- sad gauri+nafisa "weeping"
- sad mohan "frightened"
+ breakup gauri mohan "is dead to her"

== 6 Ajmer
The [runaways](imran+tara) are made one by a registrar with hiccups, the witnesses being a [banker](banker) on [his](banker) way to propose and the [schoolteacher](joy) to [whom](joy) [he](banker) does it, on the registry steps, while [they](banker+joy)'re at it. [She](joy) asks for a week; [her](joy) late [fiancé](drowned) went down with a ferry, and [she](joy) still wears [his](drowned) watch. At the [Junction](@surajpur) [Kamini](kamini) gets the telegram first, since it is [her](kamini) [father](dilip) [who](dilip) takes it down. [She](kamini) eats nothing for two days. On the third, [Bunty](bunty) leaves outside [her](kamini) door a plate, a spoon and a very bad poem. [She](kamini) corrects the poem.
+ wedding imran tara "are made one"
- propose banker joy "to propose"
- reject? joy banker "asks for a week"
- engaged.past drowned joy "late fiancé"
- die.past drowned "went down with a ferry"
- discover kamini imran+tara "gets the telegram"
- parent dilip kamini "father"
- sad kamini "eats nothing"
- gift bunty kamini "a plate"

== 7 The Third Stall
On platform two a third stall has opened, run by the outcast [husband](mohan), and its tea is dreadful. [Nafisa](nafisa) can't listen to the coughing. [She](nafisa) goes over and shows [him](mohan) how, and the [guard](guard), [who](guard) never learns, carries it to [Gauri](gauri) that [Mohan](mohan) is being shown more than tea. There is nothing in it. [Gauri](gauri) throws a ladle across four tracks regardless, hits the [stationmaster](dilip) and has to hold a wet cloth to the wound with [her](gauri) former [friend](nafisa) holding the basin. [Dilip](dilip), with two [women](gauri+nafisa) bent over [him](dilip), looks only at the basin's end. [Gauri](gauri) sees. So does, at last, [Nafisa](nafisa).
- create mohan "has opened"
- married gauri mohan "outcast husband"
- advisor nafisa mohan "shows him how"
- affair! mohan nafisa "nothing in it"
+ jealous gauri nafisa "throws a ladle"
- injure dilip gauri "hits the stationmaster"
- treat dilip gauri+nafisa "wet cloth"
- friend.past gauri nafisa "former friend"
- love dilip nafisa "looks only at"
- discover gauri dilip "Gauri sees"
+ discover nafisa dilip "So does, at last"

== 8 Homecoming
[Tara](tara) and [Imran](imran) come home. Both stalls close at the sight. [Gauri](gauri) bolts the shutter. [Nafisa](nafisa) bolts the shutter. [Mohan](mohan) opens [his](mohan) arms. The young [couple](imran+tara) moves in behind [Mohan](mohan)'s stall. [Kamini](kamini) brings sheets to [Tara](tara). [Kamini](kamini) does not look at [Imran](imran). [Bunty](bunty) looks at [Kamini](kamini). [Tara](tara) asks [Kamini](kamini) to be [her](tara) friend. [Kamini](kamini) says not yet. [Joy](joy) says yes to [Suri](banker). [Lalu](uncle) claims the credit.
+ return imran+tara "come home"
- reject gauri tara "bolts the shutter"
- reject nafisa imran "bolts the shutter"#2
- help mohan imran+tara "opens his arms"
- married imran tara "young couple"
+ move imran+tara mohan "moves in"
- gift kamini tara "brings sheets"
- love bunty kamini "looks at Kamini"
- friend? kamini tara "to be her friend"
- reject kamini tara "not yet"
- engaged.start banker joy "says yes"

== 9 Monsoon
The line is washed out, and nobody drinks tea who can drink rain. [Joshi](dilip) puts on [his](dilip) dress uniform, crosses the flooded track with [his](dilip) shoes in [his](dilip) hand and asks [Nafisa](nafisa) whether, at [their](dilip+nafisa) age, one might read the same newspaper at the same time. [She](nafisa) has a [son](imran), a stall and a name to lose, [she](nafisa) says. [He](dilip) says that [he](dilip) has an umbrella. [She](nafisa) takes [his](dilip) arm as far as the mosque and is seen. [Kamini](kamini), [whom](kamini) half the town expects to be scandalised, announces that [she](kamini) always wanted a mother who could cook. [Tara](tara) is off jalebis; the smell turns [her](tara) stomach.
+ propose dilip nafisa "the same newspaper"
- parent nafisa imran "a son"
- reject? nafisa dilip "a name to lose"
- flirt nafisa dilip "takes his arm"
- happy kamini dilip+nafisa "always wanted"
- ill tara "turns her stomach"
- pregnant? tara imran "off jalebis"

== 10 Derailment
A goods train leaves the rails at the points, and the third stall is under it. [Mohan](mohan) had sent the others for milk. [Gauri](gauri) is the first to reach the wagon, digs with [her](gauri) hands and calls the buried [man](mohan) names that [she](gauri) has not used for [him](mohan) since [their](gauri+mohan) honeymoon. [Imran](imran), with [Bunty](bunty) at [his](imran) feet, crawls in and pulls [his](imran) [father-in-law](mohan) out by the kite string. Two ribs, one leg. "[I](mohan) came to haunt [you](gauri)," says [Mohan](mohan). [Gauri](gauri) has never in [her](gauri) life kissed anyone in public. The [guard](guard) doesn't know where to look, and looks.
+ rescue imran mohan "pulls his father-in-law out"
- help bunty imran "at his feet"
- kin imran mohan "father-in-law"
- injure mohan "Two ribs"
+ reconcile gauri mohan "kissed anyone in public"
- kiss gauri mohan "kissed anyone in public"
- discover guard gauri+mohan "and looks"

== 11 Blame
Whose fault were the points? The company says [Joshi](dilip)'s; [he](dilip) had been out with an umbrella. The [stationmaster](dilip) hands over [his](dilip) whistle and packs up the flat. [Nafisa](nafisa), [who](nafisa) has never told a lie in front of a mosque, tells the inquiry that on the night in question [he](dilip) was at [his](dilip) post, and [she](nafisa) with [him](dilip), till morning, and let them make of it what they like. It costs [her](nafisa) half [her](nafisa) customers and saves [him](dilip) everything. [Bunty](bunty), digging about in the ballast, turns up the bottle that the [guard](guard) had dropped at the lever. [Kamini](kamini) throws [her](kamini) arms round [Bunty](bunty)'s neck, and forgets to take them away.
- accuse _ dilip "The company says"
+ quit dilip "hands over his whistle"
- betray nafisa _ "at his post"
- lose nafisa "half her customers"
- rescue nafisa dilip "saves him everything"
- discover bunty guard "turns up the bottle"
+ love.start kamini bunty "forgets to take them away"

== 12 Junction
The new [stationmaster](kamini) is [Kamini](kamini): the retiring [one](dilip) has handed [her](kamini) the cap in order to have both hands free for a newspaper, a [bride](nafisa) and a frying pan. [Nafisa](nafisa) and [Dilip](dilip) are married on platform one, [Joy](joy) and the [banker](banker) on platform two, with [Lalu](uncle), forgiven by [his](uncle) [brother](mohan), running between them with garlands. [Gauri](gauri) plaits the elder [bride](nafisa)'s hair, badly. When the first cry comes from the lamp room, both [grandmothers](gauri+nafisa) drop everything and collide in the doorway; the [girl](infant) has [Tara](tara)'s lungs, [Imran](imran)'s ears and, as the new [boss](kamini) of the station certifies, a perfectly good whistle.
- hire kamini dilip "new stationmaster"
- quit dilip "retiring one"
+ wedding dilip nafisa "are married"
+ wedding banker joy "on platform two"
- reconcile mohan uncle "forgiven by"
- sibling mohan uncle "brother"
- reconcile gauri nafisa "plaits"
- birth tara infant "first cry"
- kin gauri+nafisa infant "grandmothers"
