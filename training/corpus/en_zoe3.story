%series The Sulphur Baths
%lang en
%genre murder mystery among neighbours in old Tbilisi, recap column
%cast nino    | Nino Beridze; Nino | f
%cast zura    | Zurab Beridze; Zura | m
%cast tamar   | Tamar Lomidze; Tamar | f
%cast levan   | Inspector Levan Lomidze; Lomidze; Levan | m
%cast anahit  | Anahit Sarkisian; Anahit | f
%cast gogi    | Gogi | m
%cast fritz   | Fritz Adler; Fritz; Adler | m
%cast keti    | Keti | f
%cast mzia    | Grandmother Mzia; Mzia | f
%cast dato    | Dato Kiknadze; Dato | m
%cast student | Salome; Salo | f
%cast lawyer  | - | f
%cast baker   | Vano | m
%cast mother  | - | f
%cast exw     | - | f

== 1 Steam
Somebody has drowned the [owner](zura) of the baths in [his](zura) own hottest pool. The dead [man](zura) is [Zurab Beridze](zura); the [woman](nino) screaming is [his](zura) [wife](nino), [Nino](nino); the [woman](anahit) standing next to [her](nino) and not screaming is the [masseuse](anahit) [Anahit](anahit), [his](zura) [mistress](anahit). Enter [Inspector Levan Lomidze](levan), badly shaved. [He](levan) went to school with all [three](anahit+nino+zura), and in the ninth form [Nino](nino) was [his](levan) [girl](nino). The [baker](baker) across the yard swears that [he](baker) heard two men shouting at six. I like this show already.
+ kill _ zura "drowned"
- married.past nino zura "wife"
- sad nino "screaming"
- affair.past anahit zura "mistress"
- friend.past anahit+nino+zura levan "went to school"
- couple.past levan nino "was his girl"
- neighbour baker zura "across the yard"
- quarrel _ zura "two men shouting"

== 2 The Yard
Six parties share the yard, one tap and no secrets. The [inspector](levan) takes them floor by floor. [Grandmother Mzia](mzia), [who](mzia) raised the [deceased](zura) after [his](zura) parents died, says it was the [German](fritz). [Fritz Adler](fritz), the [German](fritz), a piano [tuner](fritz), rents the attic from the [widow](nino) and owes three months. [Keti](keti) on the first floor, a [nurse](keti), won't open. [Her](keti) [boyfriend](gogi) [Gogi](gogi) was the bath [attendant](gogi), and [Beridze](zura) sacked [him](gogi) on Monday. At home [Levan](levan)'s [wife](tamar) [Tamar](tamar) asks whether [Nino](nino) is still pretty. [He](levan) says [he](levan) hadn't noticed.
- investigate levan _ "floor by floor"
- kin mzia zura "raised"
- parent _ zura "parents"
- die.past _ "parents died"
- accuse mzia fritz "it was the German"
- neighbour fritz nino "rents the attic"
- married.past nino zura "widow"
- couple gogi keti "boyfriend"
- boss.past zura gogi "attendant"
+ quit gogi zura "sacked"
- married levan tamar "wife"
- jealous tamar nino "still pretty"
- betray levan tamar "hadn't noticed"

== 3 Dough
The [baker](baker) mixes up Tuesdays, but [his](baker) bread is honest, and with the bread [he](baker) hands the [inspector](levan) a cufflink from the drain. It belongs to [Dato Kiknadze](dato), the dead [man](zura)'s business [partner](dato), [who](dato) has been pestering the [widow](nino) with carnations since the wake. The [masseuse](anahit), meanwhile, sits in church and cannot cry. "[You](anahit) were good to [him](zura)," the [tuner](fritz) tells [her](anahit), and walks [her](anahit) home the long way. [Mzia](mzia) throws a slipper at [both](anahit+fritz) from the balcony. Slippers fly a lot in this yard.
- gift baker levan "hands the inspector"
- colleague.past dato zura "business partner"
+ flirt dato nino "pestering"
- married.past nino zura "widow"
- sad anahit "cannot cry"
- help fritz anahit "walks her home"
- attack mzia anahit+fritz "throws a slipper"

== 4 Nine Short Statements
[Keti](keti) lies to [Levan](levan). [Gogi](gogi) was not with [Keti](keti) at six. [Keti](keti) was with [Dato](dato). [Dato](dato) is married. The whole yard knows about [Dato](dato). [Nino](nino) burns the carnations. [Tamar](tamar) follows [Levan](levan). [She](tamar) sees [him](levan) touch [Nino](nino)'s sleeve. Will is what [Tamar](tamar) lacks, not proof. Good news: [Mzia](mzia) wins at backgammon. Bad news: the [loser](fritz) is [Fritz](fritz), and now [he](fritz) owes four months. [Vano](baker) is what they call the [baker](baker). "[I](baker)'m nobody's witness," says [Vano](baker).
+ betray keti levan "lies to"
- affair dato keti "with Dato"
- cheat keti gogi "with Dato"
- married _ dato "is married"
- discover _ dato "knows about Dato"
- reject nino dato "burns the carnations"
- investigate tamar levan "follows"
- flirt levan nino "touch Nino's sleeve"
- discover tamar levan+nino "sees him"
- find mzia fritz "wins at backgammon"

== 5 A Lawyer in White Shoes
[Gogi](gogi), picked up at the station with a ticket to [Batumi](@batumi), gets a [lawyer](lawyer) in white shoes and keeps [his](gogi) mouth shut. [He](gogi) had been the last to handle the valves. [His](gogi) [girlfriend](keti) could clear [him](gogi), but for that [she](keti) would have to say where [she](keti) was not. [Her](keti) [lover](dato) begs [her](keti) on the stairs to hold [her](keti) tongue. Behind the mailbox stands a [student](student) [who](student) lodges with [Mzia](mzia) and writes everything down. The [inspector](levan), working late, gets a cold dinner and a colder [wife](tamar).
+ arrest _ gogi "picked up"
- travel? gogi "ticket" @batumi
- advisor lawyer gogi "lawyer"
- reveal! gogi "keeps his mouth shut"
- couple gogi keti "girlfriend"
- help? keti gogi "clear him"
- affair dato keti "lover"
- discover student dato+keti "stands a student"
- housemate mzia student "lodges with"
- married levan tamar "wife"

== 6 Old Girls, Old Boys
Class of '89, reunion, and the [host](zura) is dead, so [they](anahit+levan+nino) drink to [him](zura). [Anahit](anahit) and [Nino](nino), [who](anahit+nino) haven't exchanged a friendly syllable since the funeral, end up on the same bench with the same bottle. It turns out that the [deceased](zura) was leaving [both](anahit+nino) of [them](anahit+nino). For whom? The [inspector](levan) takes the [widow](nino) home, and at the gate the [girl](nino) of the ninth form puts [her](nino) mouth on [his](levan). It lasts. Upstairs the light goes on at the [student](student)'s. [His](levan) phone buzzes: [Tamar](tamar) has a fever.
- die.past zura "is dead"
- reconcile anahit nino "on the same bench"
- breakup? zura anahit+nino "leaving both"
- discover anahit+nino zura "It turns out"
- married.past nino zura "widow"
- celebrate anahit+levan+nino "reunion"
+ kiss levan nino "puts her mouth"
- cheat levan tamar "puts her mouth"
- couple.past levan nino "girl of the ninth form"
- discover student levan+nino "light goes on"
- ill tamar "a fever"

== 7 Fever
It isn't flu. After three boys and eleven quiet years [Levan](levan)'s [wife](tamar) is expecting, and [she](tamar) gets the result from a [nurse](keti) [who](keti) is herself late by ten days. The two [patients](keti+tamar), if you will, share a taxi and a good cry. [Levan](levan) buys flowers and feels like a pig. The [tuner](fritz) and [Anahit](anahit) are going steady; [he](fritz) has told [her](anahit) of a [wife](exw) in [Leipzig](@leipzig), long divorced, and a debt, which isn't. [Gogi](gogi) says one sentence at last: "Ask the [lodger](student) what [she](student) does on Thursdays." Which lodger? There are two in this yard.
- parent levan+tamar _ "three boys"
- married levan tamar "wife"
+ pregnant tamar levan "expecting"
- reveal keti tamar "gets the result"
- sad levan "feels like a pig"
- pregnant? keti "late by ten days"
- friend.start keti tamar "share a taxi"
- sad keti+tamar "good cry"
- gift levan tamar "buys flowers"
- couple.start anahit fritz "going steady"
- reveal fritz anahit "has told her"
- divorce.past exw fritz "divorced"
- accuse gogi student "Ask the lodger"

== 8 Thursdays
The [student](student)'s name is [Salome](student). [Salo](student) loved [Zura](zura). [Zura](zura) loved [Salo](student) back, on Thursdays. For [her](student) [he](zura) would have left them all. [Levan](levan) reads it in [her](student) notebook. [She](student) gave [him](levan) the notebook. [Salome](student) wants the killer. [She](student) names [Dato](dato). [Dato](dato) courted [her](student) first. [Dato](dato) lost. [Mzia](mzia) hears it all through the door. The old [lady](mzia) takes [her](mzia) [lodger](student) in [her](mzia) arms. Steam rises. Nobody bathes.
- love.past student zura "loved Zura"
- love.past zura student "loved Salo back"
- affair.past student zura "on Thursdays"
- reject.past student dato "lost"
- breakup? zura _ "left them all"
- gift student levan "gave him"
+ discover levan student+zura "reads it"
- accuse student dato "names Dato"
- flirt.past dato student "courted"
- help mzia student "in her arms"
- housemate mzia student "lodger"

== 9 Alibi
To save [Gogi](gogi), the [nurse](keti) tells the truth, and so provides not the [prisoner](gogi) but [Dato](dato) with an alibi: at six [he](dato) was in [her](keti) bed. [Gogi](gogi) gets out in time to hear it. [He](gogi) moves in with [his](gogi) [mother](mother) and sends for [his](gogi) drill. The married [man](dato) is thrown out by [his](dato) own [wife](lawyer), [who](lawyer) turns out to be the [lawyer](lawyer) in the white shoes. That is a scene! [Keti](keti), with no man left, goes to see [Tamar](tamar), [who](tamar) has just found a long black hair on the [inspector](levan)'s coat.
+ reveal keti _ "tells the truth"
- rescue? keti gogi "To save"
- affair.past dato keti "in her bed"
- cheat.past keti gogi "in her bed"
- discover gogi dato+keti "to hear it"
- breakup gogi keti "moves in with"
- move gogi mother "moves in"
- parent mother gogi "mother"
- married dato lawyer "wife"
+ breakup lawyer dato "thrown out"
- discover tamar levan "long black hair"

== 10 The Hair
"It's the [widow](nino)'s," says [Levan](levan), and confesses the kiss. [Tamar](tamar) packs for [him](levan), socks first. [Her](tamar) [husband](levan) sleeps in [his](levan) office, on the file. [Nino](nino), [who](nino) had been hoping for years, sends [him](levan) away when [he](levan) stands at [her](nino) door with the suitcase: not like this, not from a pregnant [woman](tamar). Two men shouted at six, the [baker](baker) said. [One](zura) was [Zura](zura). On the office sofa the evicted [detective](levan) listens to the radio, to a piano out of tune, and sits up. Three months' rent!
- move levan "sleeps in his office"
- reveal levan tamar "confesses the kiss"
- kiss.past levan nino "kiss"
+ breakup tamar levan "packs for him"
- married levan tamar "husband"
- love nino levan "hoping for years"
- reject nino levan "sends him away"
- pregnant tamar "pregnant"
- quarrel.past _ zura "Two men shouted"
- discover levan fritz "sits up"

== 11 Out of Tune
The [German](fritz) had signed [his](fritz) piano over to [Beridze](zura) for a loan, and [Beridze](zura) had burnt it to heat a pool. [Mzia](mzia) said so in episode two and nobody listened to the old [lady](mzia). [Anahit](anahit), [whom](anahit) [Fritz](fritz) asked only yesterday to be [his](fritz) [wife](anahit), finds the other cufflink among [his](fritz) tuning forks, puts it back and smiles at [him](fritz) all through supper. Then [she](anahit) rings [her](anahit) old [classmate](levan). [Adler](fritz) takes to the roofs; the jilted bath [attendant](gogi), of all people, trips [him](fritz) up with [his](gogi) drill.
- accuse.past mzia fritz "said so"
+ propose.past fritz anahit "asked only yesterday"
- find anahit "other cufflink"
- discover anahit fritz "other cufflink"
- betray anahit fritz "smiles at him"
- reveal anahit levan "rings"
- flee fritz "takes to the roofs"
+ attack gogi fritz "trips him up"

== 12 Clean Water
[Fritz](fritz) signs. [He](fritz) had borrowed [Dato](dato)'s shirt, hence the cufflinks; hate did the rest. [Anahit](anahit) and the [widow](nino) reopen the baths as partners, with [Gogi](gogi) at the valves again. The ten days of the [nurse](keti) were only ten days. [Gogi](gogi) hears this with less relief than [he](gogi) expected, and takes [her](keti) a loaf; [she](keti) lets [him](gogi) in. [Salome](student) reads [her](student) notes aloud to [Mzia](mzia), [who](mzia) adds the slippers. And [Tamar](tamar), four months along, opens the office door, looks at the [man](levan) on the sofa and throws [him](levan) the car keys. "[You](levan) drive," [she](tamar) says. See you next season.
+ reveal fritz "signs"
- enemy.past fritz zura "hate"
- kill.past fritz zura "hate did the rest"
- gift gogi keti "takes her a loaf"
- create anahit+nino "reopen"
- colleague anahit nino "partners"
- hire gogi anahit+nino "at the valves again"
- pregnant! keti "only ten days"
+ reconcile gogi keti "lets him in"
- reconcile levan tamar "throws him the car keys"
- pregnant tamar "four months along"
