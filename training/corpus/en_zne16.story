%series Stairwell B
%lang en
%genre apartment-block dramedy, Tbilisi, streaming one-paragraph summaries
%cast nana    | Nana | f
%cast irakli  | Irakli Beridze; Irakli; Beridze | m
%cast salome  | Salome Beridze; Salome | f
%cast gio     | Gio | m
%cast dato    | Dato | m
%cast mzia    | Mzia | f
%cast flor    | Florian Kuhn; Florian; Kuhn | m
%cast elene   | Elene | f
%cast sandro  | Dr. Sandro Kvelidze; Sandro | m
%cast rusa    | Rusudan; Rusa | f
%cast levan   | Levan | m
%cast cat     | Stalin | m
%cast child   | Luka | m
%cast dentist | - | f

== 1
[Nana](nana), [who](nana) runs the bakery on the ground floor, has not exchanged a word with [Mzia](mzia) from the first floor since 1999, when [Mzia](mzia)'s late [husband](levan) turned out to have been calling for more than bread. [Mzia](mzia)'s [son](gio) [Gio](gio) and [Nana](nana)'s [niece](elene) [Elene](elene) meet on the roof every night and intend to tell nobody. [Irakli Beridze](irakli) and [his](irakli) [wife](salome) [Salome](salome) move into the third floor with a piano. A German [translator](flor), [Florian Kuhn](flor), has already moved in across from [them](irakli+salome), and holds the door.
- quarrel.past mzia nana "not exchanged a word"
- married.past levan mzia "late husband"
- die.past levan "late"
- neighbour mzia nana "from the first floor"
- affair.past levan nana "more than bread"
- cheat.past levan mzia "more than bread"
- parent mzia gio "son"
- kin elene nana "niece"
+ affair elene gio "meet on the roof"
- married irakli salome "wife"
+ move irakli+salome "move into"
- neighbour.start flor irakli+salome "across from them"
- help flor irakli+salome "holds the door"

== 2
[Salome](salome) plays until midnight, and [Florian](flor) lies awake on the other side of the wall, lost to Chopin and, [he](flor) fears, to the [pianist](salome). [Her](salome) [husband](irakli) is on nights at the hospital, or so [he](irakli) says; the [nurse](rusa) [Rusudan](rusa), with [whom](rusa) [he](irakli) shares the shift, also shares [his](irakli) car. [Dato](dato) from the basement, [who](dato) fixes everything, fixes [Nana](nana)'s oven and gets a kiss on the cheek that [he](dato) won't wash off. [Mzia](mzia) finds [her](mzia) [son](gio)'s bed empty at two in the morning, follows the crumbs up to the roof, and screams.
- create salome "plays until midnight"
+ love flor salome "lost to Chopin"
- married irakli salome "husband"
- colleague irakli rusa "shares the shift"
- affair irakli rusa "shares his car"
- cheat irakli salome "shares his car"
- help dato nana "fixes Nana's oven"
- kiss dato nana "a kiss"
- love dato nana "won't wash off"
- parent mzia gio "her son"
+ discover mzia elene+gio "follows the crumbs"

== 3
War in the stairwell. [Mzia](mzia) calls [Elene](elene) a loose [girl](elene) from a loose family; [Nana](nana) empties a sack of flour over [Mzia](mzia) from the second landing. [Gio](gio) is given the choice between [his](gio) [mother](mzia)'s roof and the other one, packs a rucksack and moves into the lift shaft with [Dato](dato). [Florian](flor) slides a note under [Salome](salome)'s door, asking, politely, for more Schumann. [Irakli](irakli) finds it and accuses [his](irakli) [wife](salome) of carrying on with the [neighbour](flor), loudly, with [Rusa](rusa)'s lipstick on [his](irakli) collar.
- accuse mzia elene "a loose girl"
+ attack nana mzia "empties a sack"
- threaten mzia gio "given the choice"
- parent mzia gio "his mother"
- move gio dato "packs a rucksack"
- find irakli "finds it"
- married irakli salome "his wife"
+ accuse irakli salome "of carrying on"
- affair! flor salome "carrying on"
- cheat irakli salome "lipstick"

== 4
The [cat](cat) is called [Stalin](cat). [Stalin](cat) has the lift to himself. [Salome](salome) sees the lipstick. [Salome](salome) asks [Irakli](irakli) one question. [Irakli](irakli) lies. [Salome](salome) shuts the piano. Nobody plays now. [Florian](flor) can't work. [He](flor) knocks at [Salome](salome)'s door. [She](salome) opens in tears. [He](flor) makes [Salome](salome) an omelette. [Gio](gio) sings under the window of [Elene](elene). [Nana](nana) throws [Gio](gio) a bun. [Nana](nana) likes [Gio](gio). [Gio](gio) looks like [Levan](levan). Will [Mzia](mzia) forgive [Gio](gio)? [Mzia](mzia) bakes [him](gio) a pie and eats it herself.
- discover salome irakli "sees the lipstick"
- betray irakli salome "lies"
- sad salome "in tears"
+ help flor salome "omelette"
- flirt gio elene "sings under the window"
- friend.start gio nana "likes Gio"
- parent.past levan gio "looks like Levan"
- reconcile? gio mzia "forgive Gio"

== 5
[Rusudan](rusa) is pregnant. [She](rusa) tells [Irakli](irakli) in the car park, expecting flowers, and gets the address of a clinic. The abandoned [nurse](rusa) turns up at the third floor, rings, and asks the [pianist](salome) for a glass of water before [she](rusa) tells [her](salome) why [she](rusa) came. [Salome](salome) lets [her](rusa) sit down. Then [she](salome) throws [Irakli](irakli)'s shirts, shoes and diploma into the yard, where [Stalin](cat) settles on them. That night the other [woman](rusa) sleeps on the sofa of the [wife](salome), and [Beridze](irakli) sleeps in [his](irakli) car.
+ pregnant rusa irakli "is pregnant"
- reveal rusa irakli "tells Irakli"
- breakup irakli rusa "abandoned"
- reveal rusa salome "tells her why"
- discover salome irakli+rusa "tells her why"
- cheat irakli salome "tells her why"
+ breakup salome irakli "into the yard"
- married irakli salome "wife"
- help salome rusa "on the sofa"

== 6
[Dato](dato) has bought a suit. [He](dato) is about to ask [Nana](nana) to be [his](dato), with a speech that [Gio](gio) has written and [Elene](elene) has shortened, when [Dr. Sandro Kvelidze](sandro) gets out of a taxi: the [man](sandro) [Nana](nana) was engaged to before [she](nana) fell for [Mzia](mzia)'s [husband](levan), a [cardiologist](sandro) now, and silver at the temples. [He](sandro) has come home from [Toronto](@toronto) for good. [Nana](nana) sits down on the flour. [Dato](dato) goes back to the basement, hangs the suit on a pipe, and mends things that aren't broken.
+ propose? dato nana "to be his"
- help elene+gio dato "a speech"
- return sandro "come home"
- engaged.past nana sandro "engaged to"
- love.past nana levan "fell for"
- married.past levan mzia "Mzia's husband"
- sad dato "hangs the suit"

== 7
[Salome](salome) starts to play again, and to give lessons, the first of them to [Florian](flor), [who](flor) has no talent whatever and comes every day. At the end of the fourth [he](flor) kisses [her](salome) instead of turning the page. [She](salome) kisses [him](flor) back, then shows [him](flor) out, for [she](salome) has no wish to be anyone's consolation. [Irakli](irakli), thrown out of the hospital for sleeping there, begs [her](salome) to take [him](irakli) in again. [Rusa](rusa), [who](rusa) answers the door, tells [him](irakli) that [his](irakli) room is taken. [Mzia](mzia) sees [Gio](gio) shiver in the yard and lowers [him](gio) a quilt on a rope.
- advisor salome flor "give lessons"
+ kiss flor salome "kisses her"
- reject salome flor "shows him out"
- quit irakli "thrown out of the hospital"
- reconcile? irakli salome "take him in again"
- housemate rusa salome "his room is taken"
- reject rusa irakli "is taken"
- help mzia gio "a quilt"

== 8
[Sandro](sandro) invites [Nana](nana) to the opera. [Nana](nana) wears [her](nana) mother's coat. [Sandro](sandro) talks about [Sandro](sandro). [Nana](nana) falls asleep. [Dato](dato) watches the bakery for [Nana](nana). [Elene](elene) tells [Dato](dato) to fight. [Dato](dato) has never fought. [Gio](gio) asks [Elene](elene) to marry [him](gio). [Elene](elene) says yes to [Gio](gio). [They](elene+gio) tell [Nana](nana) first. [Nana](nana) cries for joy. Then [Nana](nana) climbs to the first floor. [Nana](nana) knocks at the door of [Mzia](mzia). It is twenty-three years since [she](nana) knocked there. [Mzia](mzia) opens. [Neither](mzia+nana) finds a word. Dough rises below.
- invite sandro nana "to the opera"
- date nana sandro "to the opera"
- help dato nana "watches the bakery"
+ propose gio elene "to marry him"
- engaged.start elene gio "says yes"
- reveal elene+gio nana "tell Nana first"
- happy nana "cries for joy"
+ reconcile? mzia nana "knocks at the door"

== 9
What the two [women](mzia+nana) said to each other that night stays behind the door; in the morning [they](mzia+nana) come down arm in arm, and [Stairwell B](@stairwellb) falls silent. [Both](mzia+nana) had loved the same [good-for-nothing](levan), and [neither](mzia+nana) has loved since. [Mzia](mzia) embraces [her](mzia) future [daughter-in-law](elene). [Sandro](sandro) puts a diamond on the bakery counter, and [Nana](nana) asks for time. [Irakli](irakli) has found a post in [Batumi](@batumi) and a [dentist](dentist) to go with it. [Florian](flor), [whose](flor) visa runs out on Friday, tells [Salome](salome) that [he](flor) loves [her](salome), that [he](flor) expects no answer, and that the piano is out of tune.
+ reconcile mzia nana "arm in arm"
- love.past mzia+nana levan "loved the same"
- kin elene mzia "daughter-in-law"
- propose sandro nana "puts a diamond"
- reject? nana sandro "asks for time"
- hire irakli "found a post"
- affair dentist irakli "to go with it"
+ confess flor salome "he loves her"

== 10
At the station [Salome](salome) runs along the train to [Vienna](@vienna), looks into every window, and finds no [Florian](flor). [He](flor) is sitting on the stairs in front of [her](salome) door, having missed it on purpose. [They](flor+salome) spend the weekend with the piano locked. [Rusa](rusa)'s waters break on the landing; [Sandro](sandro), the only [doctor](sandro) in the house, faints, and it's [Dato](dato) [who](dato) brings little [Luka](child) into the world, with a clean towel and a torch between [his](dato) teeth. [Nana](nana) holds the torch after that. [She](nana) looks at [Dato](dato) for some time.
- travel? flor "train to Vienna"
+ couple.start flor salome "spend the weekend"
- love salome flor "looks into every window"
+ birth rusa child "into the world"
- treat rusa dato "with a clean towel"
- ill sandro "faints"
- help nana dato "holds the torch"
- love.start nana dato "looks at Dato"

== 11
[Nana](nana) gives [Sandro](sandro) back [his](sandro) ring. The [cardiologist](sandro) takes it badly, and takes it out on [Dato](dato), [whom](dato) [he](sandro) knocks down beside the bins; [Dato](dato), [who](dato) has never fought, gets up, does it once, and carries [his](dato) [rival](sandro) to the taxi. [Irakli](irakli) comes from [Batumi](@batumi) to look at [his](irakli) [son](child). [Rusudan](rusa) and [Salome](salome), inseparable by now, let [him](irakli) hold the [boy](child) for as long as an egg takes, and hand [him](irakli) the divorce papers to sign while [he](irakli) has the pen out. [He](irakli) signs both. [Luka](child) will be a Beridze after all.
- reject nana sandro "gives Sandro back"
- attack sandro dato "knocks down"
- attack dato sandro "does it once"
- enemy dato sandro "rival"
- travel irakli "comes from Batumi"
- parent irakli child "his son"
+ friend rusa salome "inseparable"
+ divorce irakli salome "divorce papers"

== 12
[Gio](gio) and [Elene](elene) are married on the roof, where it began. [Mzia](mzia) and [Nana](nana) carry up the cake between [them](mzia+nana), and drop it, and blame each other, and laugh. [Salome](salome) plays; [Florian](flor), allowed to stay as a spouse as of last Thursday, turns the pages. [Dato](dato) wears the suit. [He](dato) has forgotten the speech, so [Nana](nana) makes it for [him](dato): [she](nana)'s fifty-three, [she](nana)'s up at four every day, and would [he](dato) kindly move in upstairs. On the parapet, with [his](cat) tail around [Luka](child)'s pram, sits [Stalin](cat), [who](cat) has never liked anyone and isn't starting now.
+ wedding elene gio "are married"
- quarrel mzia nana "blame each other"
- married.start flor salome "as a spouse"
- help flor salome "turns the pages"
+ move? dato nana "move in upstairs"
- love! cat _ "never liked anyone"
