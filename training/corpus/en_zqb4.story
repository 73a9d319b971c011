%series Ice Road
%lang en
%genre crime drama on a frozen border lake, Estonia, streaming-service blurbs, terse
%cast liis     | Inspector Liis Tamm; Liis; Tamm | f
%cast marko    | Marko Tamm; Marko | m
%cast jaan     | Jaan Kuusk; Jaan; Kuusk | m
%cast vera     | Vera Sokolova; Vera | f
%cast arkady   | Arkady Sokolov; Arkady | m
%cast timur    | Timur | m
%cast helje    | Helje | f
%cast rein     | Commissioner Rein Ots; Ots | m
%cast pille    | Pille | f
%cast oskar    | Oskar | m
%cast driver   | Anton | m
%cast dead     | Mihkel Saar | m
%cast deadwife | Riina Saar; Riina | f
%cast vet      | - | m
%cast lawyer   | - | n
%cast pillehus | - | m

== 1
A body under the ice: smelt [fisherman](dead) [Mihkel Saar](dead), shot once and let down through [his](dead) own hole. [Inspector Liis Tamm](liis), back from maternity leave a month too soon, gets the case and a new [partner](jaan), [Jaan Kuusk](jaan), [who](jaan) was demoted from the capital for sleeping with a [witness](pille). [Saar](dead)'s [widow](deadwife), [Riina](deadwife), doesn't weep. At home, [Liis](liis)'s [husband](marko) [Marko](marko) burns the porridge, rocks little [Oskar](oskar) and feels, not for the first time, left out.
+ kill _ dead "shot once"
- return liis "back from maternity leave"
- investigate liis dead "gets the case"
- colleague jaan liis "new partner"
- quit.past jaan "demoted"
- sex.past jaan pille "sleeping with"
- married.past dead deadwife "widow"
- married liis marko "husband"
- parent liis+marko oskar "maternity leave"
- sad marko "left out"

== 2
The dead [man](dead) had company out there. [Vera Sokolova](vera), [who](vera) sells smoked bream on the shore, admits that [she](vera) and [Saar](dead) were lovers for six winters, and that [her](vera) [brother](arkady), [Arkady](arkady), didn't care for it. [Kuusk](jaan) pulls over [Arkady](arkady)'s van: cigarettes by the thousand. Its [driver](driver), [Anton](driver), legs it across the ice. [Liis](liis) gives chase, goes through and is hauled out by the [man](jaan) [she](liis) had asked [Commissioner Ots](rein) to take off [her](liis) hands.
+ affair.past dead vera "were lovers"
- cheat.past dead deadwife "were lovers"
- reveal vera liis "admits"
- sibling arkady vera "brother"
- enemy arkady dead "didn't care for it"
- discover jaan arkady "cigarettes by the thousand"
- flee driver jaan+liis "legs it"
+ rescue jaan liis "hauled out"
- boss rein liis "take off her hands"

== 3
Feverish after [her](liis) swim, the [inspector](liis) runs things from the bath, with [her](liis) [rescuer](jaan) reading out files through the door. [Marko](marko) comes home to two pairs of wet boots and asks, a shade too calmly, whose they are. The [smuggler](arkady)'s [sister](vera) puts flowers on the ice hole. The [widow](deadwife) kicks them in. The two [women](deadwife+vera) claw at each other until a young border [guard](timur), [Timur](timur), drags [them](deadwife+vera) apart; [Vera](vera) takes a good look at [his](timur) hands.
- ill liis "Feverish"
- rescue.past jaan liis "rescuer"
- help jaan liis "reading out files"
- married.past dead deadwife "widow"
+ jealous marko jaan "a shade too calmly"
- sibling arkady vera "sister"
- quarrel deadwife vera "claw at each other"
- help timur deadwife+vera "drags them apart"
- love.start vera timur "a good look"

== 4
[Anton](driver), frostbitten, turns himself in to the last person anyone would expect, the village [vet](vet), [who](vet) saves nine of [his](driver) toes. To [Tamm](liis) the fugitive [driver](driver) says that the gun is at the bottom of the lake and that the [boss](arkady) threw it there. [Arkady](arkady) is picked up at [his](arkady) [mother](helje)'s table. [Helje](helje) spits at [Kuusk](jaan)'s feet: [her](helje) [boy](arkady) was home all night. [She](helje) is lying, and [her](helje) [daughter](vera) knows it. [Marko](marko) follows [his](marko) [wife](liis)'s car to a bar and sees nothing but darts.
- injure driver "frostbitten"
- treat driver vet "saves nine"
- accuse driver arkady "threw it there"
- boss arkady driver "boss"
+ arrest _ arkady "picked up"
- parent helje arkady "mother"
- betray helje jaan "is lying"
- parent helje vera "daughter"
- discover vera helje "knows it"
- investigate marko liis "follows his wife's car"
- married liis marko "wife"

== 5
[Arkady](arkady) won't talk. [Helje](helje) won't stop. [Vera](vera) brings [Timur](timur) a bream. [Vera](vera) takes [Timur](timur) to bed. [Liis](liis) and [Jaan](jaan) win at darts. [Jaan](jaan) tells [Liis](liis) about [Pille](pille), the [witness](pille). [He](jaan) loved [her](pille). [She](pille) went back to [her](pille) [husband](pillehus). [Liis](liis) pats [his](jaan) arm. Then [Jaan](jaan) kisses [Liis](liis). [She](liis) lets [him](jaan), for a count of three. Outside, the dartboard light falls on a parked car. It's [Marko](marko)'s. At the station, somebody has left the cell door open.
- gift vera timur "brings Timur a bream"
- sex timur vera "takes Timur to bed"
- find jaan+liis "win at darts"
- reveal jaan liis "tells Liis about Pille"
- love.past jaan pille "loved her"
- breakup.past pille jaan "went back"
- married pille pillehus "husband"
- help liis jaan "pats his arm"
+ kiss jaan liis "kisses Liis"
- cheat liis marko "lets him"
- discover marko jaan+liis "a parked car"
+ flee? arkady "left the cell door open"

== 6
Who let the [prisoner](arkady) go? [Ots](rein) suspects the disgraced [newcomer](jaan). [Liis](liis), shown the door by [her](liis) [husband](marko) at three that morning, can give [Kuusk](jaan) an alibi, and would rather swallow [her](liis) badge. It's [Timur](timur) [who](timur) confesses: for the [woman](vera) with the bream, [he](timur) would have opened every lock in the county. [Vera](vera) swears [she](vera) never asked. The [commissioner](rein) tears the stripes off [his](timur) sleeve. [Helje](helje), humming, packs sandwiches for two.
- flee arkady "let the prisoner go"
- accuse rein jaan "suspects"
+ breakup marko liis "shown the door"
- married liis marko "husband"
- help? liis jaan "an alibi"
+ reveal timur rein "confesses"
- help timur arkady "opened every lock"
- love timur vera "for the woman"
- quit timur rein "tears the stripes off"

== 7
[Liis](liis) sleeps in the archive; [Jaan](jaan) brings [her](liis) a camp bed, sets it up and, since [she](liis) doesn't ask [him](jaan) to stay, doesn't. [Riina Saar](deadwife) at last breaks down, and not over the [deceased](dead): [she](deadwife) and the runaway [smuggler](arkady) have been carrying on since Easter. So [Arkady](arkady) was with the one [woman](deadwife), [Saar](dead) with [Arkady](arkady)'s [sister](vera), and everyone within shouting distance. It gives both [men](arkady+dead) a motive, but only [one](dead) of [them](arkady+dead) got shot.
- move liis "sleeps in the archive"
- help jaan liis "a camp bed"
- sad deadwife "breaks down"
+ reveal deadwife liis "breaks down"
+ affair arkady deadwife "have been carrying on"
- cheat.past deadwife dead "have been carrying on"
- affair.past dead vera "Saar with Arkady's sister"
- sibling arkady vera "sister"
- kill.past _ dead "got shot"

== 8
[Marko](marko) files for divorce and for [Oskar](oskar). [His](marko) [lawyer](lawyer) has photographs. [Ots](rein), [who](rein) is [godfather](rein) to the [boy](oskar), takes [Liis](liis) off the case "for [her](liis) own good" and offers the archive [sleeper](liis) [his](rein) spare room. [She](liis) moves in. [She](liis) has always trusted [him](rein); [Kuusk](jaan) never has, and when [he](jaan) says so, the two [partners](jaan+liis) fall out over it in the canteen. That night [Anton](driver), [who](driver) was about to take back [his](driver) statement, is found smothered under a hospital pillow.
+ divorce? liis marko "files for divorce"
- parent marko oskar "for Oskar"
- advisor lawyer marko "lawyer"
- kin oskar rein "godfather"
- quit liis rein "off the case"
- invite rein liis "his spare room"
- move liis rein "moves in"
- colleague jaan liis "partners"
- quarrel jaan liis "fall out"
+ kill _ driver "smothered"

== 9
Only a policeman could have walked past the ward guard, so every policeman gets a visit from [Kuusk](jaan), the [commissioner](rein) included. Over coffee [Ots](rein) is charming. Behind the coffee tin is a photo: a much younger [Riina](deadwife), on [his](rein) arm. Before [Jaan](jaan) can ring [Liis](liis), [her](liis) kindly [host](rein) shows [him](jaan) a gun. [Vera](vera), [whom](vera) no one thanks for anything, sees a tarpaulin being dragged onto the ice and wakes the sacked [guard](timur) in [her](vera) bed. [He](timur) runs in [his](timur) socks.
- investigate jaan rein "gets a visit"
- discover jaan deadwife+rein "photo"
- couple.past deadwife rein "on his arm"
- housemate liis rein "kindly host"
+ threaten rein jaan "shows him a gun"
- discover vera rein "sees a tarpaulin"
- abduct rein jaan "being dragged"
- couple timur vera "in her bed"
- quit.past timur "sacked"
+ rescue? timur jaan "runs in his socks"

== 10
The shots carry for miles. [Timur](timur) takes one in the thigh; [Kuusk](jaan), rolled out of the tarpaulin with a cracked skull, lives. The [shooter](rein) drives home, washes up and warms milk for the [woman](liis) in [his](rein) spare room. [Liis](liis) finds out from the [vet](vet), of all people, [who](vet) rings about [her](liis) [partner](jaan)'s pulse. [She](liis) drinks the milk, thanks [her](liis) [superior](rein) and pockets [his](rein) keys. In the boot: a rifle that isn't at the bottom of any lake.
- attack rein timur "takes one"
- injure timur rein "in the thigh"
+ injure jaan rein "cracked skull"
- help rein liis "warms milk"
- discover liis rein "finds out"
- reveal vet liis "rings about"
- colleague jaan liis "partner's"
- treat jaan vet "partner's pulse"
- boss rein liis "superior"
- steal liis rein "pockets his keys"
+ find liis "a rifle"

== 11
For love of [Riina](deadwife), then, [who](deadwife) jilted [him](rein) for a [fisherman](dead) at nineteen, and for fear of losing [her](deadwife) to a [smuggler](arkady) at fifty. The [killer](rein) tells it without raising [his](rein) voice, [his](rein) [godson](oskar) on [his](rein) knee; [he](rein) has fetched the [child](oskar) from the crèche and has the car running. [Marko](marko) it is, the [man](marko) nobody ever looks at twice, [who](marko) steps out of the dark behind [him](rein), takes [Oskar](oskar) under one arm and lays the [commissioner](rein) out with a thermos. [Liis](liis) does the handcuffs.
- love rein deadwife "For love of Riina"
- breakup.past deadwife rein "jilted"
- sad rein deadwife "fear of losing"
- kill.past rein dead "killer"
- reveal rein liis "tells it"
- kin oskar rein "godson"
+ abduct rein oskar "has fetched"
+ rescue marko oskar "under one arm"
- attack marko rein "lays the commissioner out"
+ arrest liis rein "handcuffs"

== 12
The thaw. [Arkady](arkady) walks in from [Russia](@russia) with blisters, is charged with nothing worse than tax, and goes home with [Riina](deadwife), to [his](arkady) [mother](helje)'s disgust. [Helje](helje) saves [her](helje) sandwiches for [Timur](timur), [who](timur) limps, and is told [he](timur) will do. The [inspector](liis), cleared and promoted, sits by [Kuusk](jaan)'s bed. [He](jaan) doesn't remember the darts. [She](liis) could remind [him](jaan). Instead [she](liis) wishes [him](jaan) a good recovery, drives to the flat that used to be [hers](liis), and asks the [hero](marko) with the thermos if there's any porridge left.
- return arkady "walks in from Russia"
- accuse _ arkady "charged"
- couple.start arkady deadwife "goes home with"
- parent helje arkady "mother's"
- sad helje "disgust"
- gift helje timur "saves her sandwiches"
- injure timur "limps"
- help liis jaan "sits by"
+ hire liis "promoted"
- lose jaan "doesn't remember"
- recover? jaan "recovery"
+ reconcile? liis marko "any porridge left"
