%series Ward Without a Number
%lang en
%genre medical-forensic procedural, Tbilisi: a poison-control unit, streaming overviews
%cast nat | Dr. Natela Gelashvili; Natela; Nato; Gelashvili; Dr. Gelashvili | f
%cast zaz | Zaza Berdzeni; Zaza; Berdzeni | m
%cast kha | Khatuna; Sister Khatuna | f
%cast irak | Professor Irakli Dadiani; Dadiani; the Professor; Irakli | m
%cast lev | Levan Gelashvili; Levan | m
%cast wine | Guram Chkheidze; Guram; Chkheidze | m
%cast wins | Sandro | m
%cast bal | Mzia | f
%cast und | Sopiko | f
%cast min | Deputy Minister Lomidze; Lomidze | m
%cast minw | Nestan Lomidze; Nestan | f
%cast det | Detective Vakho Japaridze; Japaridze; Vakho | m
%cast bee | - | m
%cast winew | - | f
%cast boy | - | m
%cast farmer | - | m
%cast nun | - | f
%cast stud | Daviti | m

== 1
Back from [Rotterdam](@rotterdam) with a doctorate in venoms and a broken engagement, [Dr. Natela Gelashvili](nat) is made head of a unit that consists of a corridor. [Her](nat) [deputy](zaz), [Zaza Berdzeni](zaz), wanted the corridor himself. The first [patient](wine), [winegrower](wine) [Guram Chkheidze](wine), sees everything yellow; [his](wine) [son](wins) [Sandro](wins), the only [one](wins) at table [who](wins) didn't drink, is suspected by all. [Natela](nat) licks the rim of the horn, spits, and asks for the gardener's spectacles. It was foxglove, from a [beekeeper](bee)'s jar. Who would give a [friend](wine) poisoned honey?
- return nat "Back from"
- engaged.past _ nat "broken engagement"
- hire nat "made head"
- boss.start nat zaz "deputy"
- hire! zaz "wanted the corridor"
- ill wine "sees everything yellow"
- parent wine wins "son"
- accuse _ wins "suspected"
+ discover nat bee "foxglove"
- friend bee wine "friend"
- gift.past bee wine "honey"
- treat wine nat "patient"
- attack.past bee wine "poisoned"

== 2
A [friend](bee) [who](bee) has loved the same [woman](winew) for forty years, that's who. The [beekeeper](bee) tells [Detective Japaridze](det) so, without being asked, and holds out [his](bee) wrists. The [wife](winew) had died in June; neither [man](bee+wine) has slept since. [Chkheidze](wine), colours restored, refuses to press charges and sends a barrel to the police. [Vakho](det) shares it with [Natela](nat), [whose](nat) plaits [he](det) pulled in the third form. [Sandro](wins), meanwhile, follows [nurse](kha) [Khatuna](kha) from ward to ward on the pretext of carrying [her](kha) trays.
- love.past bee winew "loved"
- reveal bee det "tells"
+ arrest? det bee "holds out his wrists"
- married.past wine winew "wife"
- die.past winew "died"
- sad bee+wine "neither man has slept"
- recover wine "colours restored"
- accuse! wine bee "refuses to press charges"
- gift wine det "barrel"
- flirt kha wins "on the pretext of"
- friend bee wine "friend"
- gift det nat "shares"

== 3
Principal [dancer](bal) [Mzia](bal) collapses in the second act; [her](bal) [understudy](und), [Sopiko](und), steps over [her](bal) and finishes the pas de deux. Atropine, in the eye drops. [Zaza](zaz) has the [understudy](und) in tears in a quarter of an hour, [Natela](nat) has the dresser's shopping list. It seems the [ballerina](bal) drugs herself for the sake of the eyes; someone merely changed the bottle. [Professor Dadiani](irak), [Nato](nat)'s [teacher](irak) and the terror of the faculty, was in the front row and left before the ambulance came.
- ill bal "collapses"
- colleague bal und "understudy"
- create und "finishes"
- sad und "in tears"
- accuse zaz und "in tears"
+ attack.past _ bal "changed"
- discover nat bal "shopping list"
- advisor irak nat "teacher"
- flee irak "left before"

== 4
[Mzia](bal) regains [her](bal) sight and with it the sight of a bouquet from [her](bal) [ex-husband](irak). [Irakli](irak)? [He](irak) had been paying for that seat ever since the divorce, it comes out, and wished only that someone else would dance badly; the drops were for [Sopiko](und), [who](und) shares the dressing table. [Gelashvili](nat) has to tell the [man](irak) [who](irak) taught [her](nat) everything that [his](irak) hand shakes. [He](irak) has [her](nat) thrown out of [his](irak) lecture. At home [her](nat) [brother](lev) [Levan](lev), unemployed, has found work: [he](lev) drives for a deputy [minister](min).
+ recover bal "regains"
- gift irak bal "bouquet"
- ex bal irak "ex-husband"
- divorce.past bal irak "divorce"
- attack? irak und "drops were for Sopiko"
- reveal nat irak "tell"
- advisor.past irak nat "taught"
+ reject irak nat "thrown out"
- sibling lev nat "brother"
- hire lev min "found work"
- ill irak "shakes"
- create irak "lecture"

== 5
[Deputy Minister Lomidze](min) lies on a stretcher, blue about the lips, and the press is four deep. [His](min) [spouse](minw), [Nestan](minw), tells the cameras of mushrooms. [Berdzeni](zaz), off the record, tells them of thallium, and is famous by the evening news. [He](zaz) is also wrong. By the time [Natela](nat) has put it right the [driver](lev) has been picked up with rat bait in the glove compartment. [Vakho](det) did it himself, so that nobody rougher would. [She](nat) slaps [him](det), in uniform, in front of the entire drivers' pool.
- ill min "blue about the lips"
- married min minw "spouse"
- reveal zaz _ "off the record"
+ arrest det lev "picked up"
- accuse _ lev "rat bait"
- boss min lev "driver"
- help det lev "nobody rougher"
+ attack nat det "slaps"
- reveal minw _ "tells"

== 6
Suspended, since a sister may not treat her brother's supposed victim, [Natela](nat) works from a monastery garden. A [nun](nun) shows [her](nat) which of the herbs has been cut: monkshood, with scissors, by a [lady](minw) on a pilgrimage. In the prison hospital [Levan](lev)'s hunger strike enters its second week. [Zaza](zaz) could end it with a word and keeps giving interviews. It is [Khatuna](kha) [who](kha) unplugs the microphone. "[You](zaz) were wrong on the first day," says the [nurse](kha), "and [you](zaz) have known it since the third."
- quit nat "Suspended"
- sibling lev nat "brother's"
- reveal nun nat "shows"
+ discover nat minw "by a lady"
- arrest.past _ lev "prison"
- help! zaz lev "could end it"
- accuse kha zaz "You were wrong"
+ discover.past zaz "have known it"
- travel.past minw "pilgrimage"

== 7
[Nestan](minw) receives the [toxicologist](nat) among orchids. [She](minw) isn't a poisoner, [she](minw) explains, [she](minw) is a [mother](minw): [Lomidze](min) has signed away [their](min+minw) [son](stud), [Daviti](stud), to a clinic abroad, for loving a [boy](boy) from the opera. The tea smells of bitter almonds. [Natela](nat) doesn't drink; [her](nat) [hostess](minw) does. Then it's a race, one hand on the wheel, the other down a throat. [Zaza](zaz) is waiting at the ambulance entrance with the antidote drawn up. [He](zaz) had looked at the calendar and thought: today.
- meet minw nat "receives"
- parent min+minw stud "mother"
- reveal minw nat "explains"
- betray min stud "signed away"
- love stud boy "loving"
+ die? minw "her hostess does"
- treat minw zaz "antidote"
+ rescue nat+zaz minw "antidote drawn up"
- attack! minw min "isn't a poisoner"

== 8
The deputy [minister](min) wakes, asks for a mirror and presses charges against everyone. [Levan](lev) comes out of prison eleven kilos lighter, to be met at the gate by two [people](det+nat) [who](det+nat) aren't talking, [his](lev) [sister](nat) and [his](lev) arresting [officer](det). [He](lev) takes an arm of each. [Zaza](zaz) makes a statement on the steps, without cameras, that begins "[I](zaz) lied". On the unit's only bench [Sandro](wins) proposes to [Khatuna](kha) with a vine cutting. The [sister](kha) tells [him](wins) to plant it and come back when it bears.
- recover min "wakes"
- accuse min _ "presses charges"
- return lev "out of prison"
- sibling lev nat "sister"
- quarrel det nat "aren't talking"
- arrest.past det lev "arresting officer"
+ reveal zaz _ "I lied"
+ propose wins kha "proposes"
- reject kha wins "come back when"

== 9
A mass poisoning at a school fair: sixty children, one vat of lemonade. [Dadiani](irak), of [whom](irak) nobody had asked anything for months, walks in with [his](irak) sleeves rolled and works for thirty hours at the elbow of [his](irak) former [pupil](nat). [His](irak) hand shakes; [she](nat) steadies it. All sixty go home. At dawn the old [man](irak) sits down in the corridor that is a unit and does not get up. [Nato](nat) closes [his](irak) eyes, then shuts herself in the dispensary, where [Zaza](zaz), after a decent interval, pushes a handkerchief under the door.
- attack _ "mass poisoning"
- return irak "walks in"
- help irak nat "at the elbow of"
- advisor.past irak nat "former pupil"
- help nat irak "steadies"
+ rescue irak+nat _ "All sixty go home"
+ die irak "does not get up"
- sad nat "shuts"
- help zaz nat "handkerchief"
- ill irak "shakes"

== 10
The lemonade was no accident. [Vakho](det) finds the same drum of solvent in three cellars and one ministry. [Lomidze](min) had sold it off as syrup; had [his](min) [wife](minw)'s monkshood been stronger, the [detective](det) remarks, the fair would have been a success. From [her](minw) hospital bed, under guard, [Nestan](minw) gives [him](det) the ledgers for nothing but a visit from [her](minw) [boy](stud). [Daviti](stud) comes with the [tenor](boy) on [his](stud) arm. [Mzia](bal), on [her](bal) way to lay roses on a grave, holds open the lift for the three of [them](boy+minw+stud).
- discover det min "finds"
+ betray.past min _ "sold it off"
- married min minw "wife"
- arrest _ minw "under guard"
- gift minw det "gives"
- parent minw stud "boy"
+ couple boy stud "on his arm"
- ill minw "hospital"
- attack.past minw min "monkshood"
- return stud "comes"

== 11
Warrant in hand, [Japaridze](det) finds the [minister](min)'s villa empty, its [owner](min) being in the boot of a car driven, very correctly and within the speed limit, by [Levan](lev). Revenge? A lift to the station, the [chauffeur](lev) says. [Lomidze](min) prefers custody to another speed bump. [Natela](nat) bandages the [politician](min)'s forehead, and the [detective](det), having signed for [him](min), asks whether those plaits could be pulled again, at some convenient hour. [She](nat) thinks that the slap has expired. [They](det+nat) are interrupted, lips an inch apart, by a [farmer](farmer) with a snake in a bucket and another on [his](farmer) arm.
+ abduct lev min "in the boot of"
- boss.past min lev "chauffeur"
+ arrest det min "custody"
- injure min "forehead"
- treat min nat "bandages"
- flirt det nat "pulled again"
- reconcile det nat "slap has expired"
- kiss! det nat "an inch apart"
- attack.past nat det "slap"

== 12
The corridor gets a ward, and the ward, named after the dead [professor](irak), gets a door. [Zaza](zaz) declines the headship of a rival unit in [Batumi](@batumi), twice as large, and blames the climate. At the vintage [Guram](wine) raises a horn to the [beekeeper](bee), paroled that morning; each waits for the other to drink. [Sandro](wins)'s cutting has borne exactly one grape. [Khatuna](kha) eats it before the whole table and says yes with [her](kha) mouth full. By the gate, behind the barrels, [Natela](nat) and [Vakho](det) resume where the snake left off.
- die.past irak "dead professor"
- hire! zaz "declines"
- celebrate bee+wine "vintage"
+ reconcile bee wine "raises a horn"
- return bee "paroled"
- engaged.start kha wins "says yes"
+ kiss det nat "resume where the snake"
