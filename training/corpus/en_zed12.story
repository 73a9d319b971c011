%series The Whip
%lang en
%genre political drama, Dublin: weekly synopses for a listings magazine
%cast orla | Orla Fennelly; Orla; Fennelly | f
%cast cathal | Cathal Nugent; Cathal; Nugent | m
%cast eithne | Taoiseach Eithne Roche; Eithne Roche; Roche | f
%cast donal | Donal Roche; Donal | m
%cast ifeoma | Ifeoma Eze; Ifeoma; Eze | f
%cast pauric | Pauric | m
%cast sive | Sive | f
%cast blogger | Tadhg Malone; Malone | m
%cast garda | Sergeant Quirke; Quirke | f
%cast banker | Leopold Fane; Fane | m
%cast bishop | - | m
%cast senator | Senator Bree; Bree | f
%cast chauffeur | Mossie | m
%cast sniper | - | m
%cast girl | - | f
%cast mother | - | f
%cast counsel | - | f
%cast atty | - | m

== 1
With a majority of one, [Taoiseach Eithne Roche](eithne) needs a new enforcer and picks the least likely: [Orla Fennelly](orla), a backbencher [who](orla) has rebelled eleven times. [Cathal Nugent](cathal), sacked to make room, clears [his](cathal) drawers in front of the cameras and assures [his](cathal) successor of [his](cathal) full support. That night [he](cathal) dines with [Leopold Fane](banker), a [banker](banker) on bail, and [they](banker+cathal) drink to the end of [her](eithne) government before Easter.
+ hire orla eithne "picks"
- quit cathal eithne "sacked"
- betray cathal orla "assures"
- arrest.past _ banker "bail"
+ betray? banker+cathal eithne "the end"

== 2
The first vote is lost for want of [Senator Bree](senator), found drunk in a confession box by a [bishop](bishop). [Orla](orla) sobers [her](senator) up with cold water and [her](senator) own voting record. Research [assistant](ifeoma) [Ifeoma Eze](ifeoma), three days in the job, notices that someone had been plying the [senator](senator) with sherry since noon: the bill was settled on [Nugent](cathal)'s card. At home, [Orla](orla)'s [husband](pauric), [Pauric](pauric), has stopped asking when [she](orla) will be back. [He](pauric) has started asking why.
- lose eithne "lost"
- find bishop senator "found"
- ill senator "drunk"
- help orla senator "sobers"
- hire ifeoma "three days"
+ discover ifeoma cathal "notices"
- betray cathal senator "plying"
- married orla pauric "husband"

== 3
[Donal Roche](donal), the [Taoiseach](eithne)'s [consort](donal) and, in the words of [his](donal) own [daughter](girl), [her](eithne) only unforced error, is photographed leaving a house in [Bray](@bray) at dawn. [Tadhg Malone](blogger), a [blogger](blogger) with a grudge against [Eithne Roche](eithne) since [she](eithne) cut [his](blogger) pension, posts the picture. But the [woman](counsel) on the doorstep is a debt counsellor. [Donal](donal) has gambled away the family home, and rather than have that known [he](donal) lets the country believe in a mistress.
- married donal eithne "consort"
- enemy blogger eithne "grudge"
- parent donal girl "daughter"
+ create blogger donal "posts"
- advisor counsel donal "counsellor"
- lose donal "gambled away"
- reveal! donal "known"
- affair! counsel donal "mistress"
+ betray donal eithne "lets the country believe"

== 4
[Roche](eithne) bars [her](eithne) [husband](donal) from the bedroom and the Cabinet from the subject. To cheer [her](eithne) up, [Mossie](chauffeur), [her](eithne) [driver](chauffeur) since the days when [she](eithne) sold insurance, takes the coast road; a shot shatters the rear window at [Killiney](@killiney). [He](chauffeur) brakes, throws himself across the back seat and is hit under the collarbone. [Sergeant Quirke](garda), first on the scene, ties [him](chauffeur) up with [her](garda) scarf. The [gunman](sniper) has left behind a rosary and half a ham sandwich.
- reject eithne donal "bars"
- married donal eithne "husband"
- help? chauffeur eithne "cheer"
- boss eithne chauffeur "driver"
- attack sniper eithne "a shot"
+ rescue chauffeur eithne "throws himself"
+ injure chauffeur sniper "hit under"
- treat chauffeur garda "ties"
- lose sniper "left behind"

== 5
A ham sandwich has teeth marks, and teeth have a dentist. While [Quirke](garda) makes the rounds of the county's surgeries, [Orla](orla) learns from [Ifeoma](ifeoma) that a second deputy has been bought, with a loan from [Fane](banker)'s bank. It is [Orla](orla)'s own [brother-in-law](cathal), for [Cathal Nugent](cathal), as the whole House knows and neither side enjoys, is married to [her](orla) [sister](sive). [Sive](sive), over the wall that divides the [sisters](orla+sive)' gardens, swears that [he](cathal) is a changed man. [He](cathal) is; [he](cathal) has changed the locks on [his](cathal) study.
+ investigate garda sniper "makes the rounds"
- reveal ifeoma orla "learns"
- betray banker _ "bought"
- kin cathal orla "brother-in-law"
- married cathal sive "married"
- sibling orla sive "sister"
- neighbour orla sive "wall"
- reveal sive orla "swears"

== 6
[Pauric](pauric) accepts a chair in [Toronto](@toronto) and tells [Orla](orla) by leaving the letter in the toaster. [She](orla) could go with [him](pauric); [he](pauric) half hopes [she](orla) will. A vote on hospitals detains [her](orla) until [his](pauric) taxi has gone. In the corridor, [Ifeoma](ifeoma) presses a tissue and the division figures into [her](orla) hand: [they](ifeoma+orla) have carried it by one. The one is [Senator Bree](senator), sober for forty days, [who](senator) fell asleep in the wrong lobby.
- hire pauric "accepts a chair"
- reveal pauric orla "tells"
- travel? orla pauric "go with him" @toronto
+ breakup pauric orla "leaving the letter"
- help ifeoma orla "tissue"
- find ifeoma+orla "carried"
- recover senator "sober"

== 7
[Sive](sive) picks the study lock with a hairpin. Among [Cathal](cathal)'s papers [she](sive) finds [her](sive) [sister](orla)'s signature on documents [Orla](orla) never saw: on the day the bank collapses, the blame will have an address. [Sive](sive) has until the sound of the key in the front door to decide whom [she](sive) loves more. [She](sive) photographs the lot, puts on lipstick, goes down and kisses [her](sive) [husband](cathal), very tenderly, hello.
- investigate sive cathal "picks"
- discover sive cathal "finds"
- sibling orla sive "sister"
+ betray cathal orla "blame"
- create sive "photographs"
- kiss cathal sive "kisses"
- married cathal sive "husband"
+ betray sive cathal "very tenderly"

== 8
The teeth belong to a [sacristan](sniper). [He](sniper) was told that [Roche](eithne) meant to turn the cathedral into flats, [he](sniper) sobs to [Quirke](garda), and by whom? By the [bishop](bishop), [who](bishop) had it from [Malone](blogger), [who](blogger) made it up for the clicks. The [blogger](blogger), hauled out of [his](blogger) [mother](mother)'s basement, offers to name the person who paid for it. Before [he](blogger) can, [his](blogger) [lawyer](atty) arrives: one of [Fane](banker)'s, in a better suit than the minister's. [Malone](blogger) suddenly remembers nothing.
+ discover garda sniper "belong"
- reveal bishop sniper "told"
- reveal sniper garda "sobs"
- betray blogger eithne "made it up"
- arrest garda blogger "hauled out"
- parent mother blogger "mother"
- hire.past _ blogger "paid"
- advisor atty blogger "lawyer"
- reveal? blogger "offers to name"
- travel atty "arrives"
+ reveal! blogger "remembers nothing"

== 9
[Orla](orla) is arrested on the floor of the chamber, in the middle of a sentence about turf. [Nugent](cathal), all sorrow, has handed [her](orla) signature to the fraud squad. [Ifeoma](ifeoma) goes through the exhibits in an unheated cellar and cannot shake them. The [Taoiseach](eithne), advised to drop [her](orla), visits the cell herself with a flask, and the two [women](eithne+orla), [who](eithne+orla) were never friends, talk until the flask is empty. Where, [both](eithne+orla) wonder, is [Sive](sive)?
+ arrest _ orla "arrested"
- accuse cathal orla "handed"
- investigate ifeoma "goes through"
- quit? orla eithne "drop"
- help eithne orla "visits"
- friend! eithne orla "never friends"

== 10
[Sive](sive) is locked in a boathouse on [Lough Derg](@loughderg). [Her](sive) [husband](cathal) came across the photographs, smashed the camera and said [he](cathal) would let [her](sive) out when the government fell. [She](sive) has a phone with one bar and rings the only number [she](sive) knows by heart, the house next door. It is [Pauric](pauric) [who](pauric) picks up, back for [his](pauric) winter coat. [He](pauric) cannot row. [He](pauric) rows. By dark [Cathal](cathal)'s [wife](sive) is across the water, with the film in [her](sive) shoe.
+ abduct cathal sive "locked"
- married cathal sive "husband"
- discover cathal sive "came across"
- attack cathal sive "smashed the camera"
- neighbour pauric sive "next door"
- return pauric "back"
+ rescue pauric sive "rows"

== 11
No-confidence day. [Bree](senator) speaks for six hours so that a car from the west can make it. [Sive](sive) walks in wet to the knees and puts a roll of film into [Quirke](garda)'s hand over the rail of the public gallery. [Nugent](cathal) stands up, sits down, makes for the side door and finds [Mossie](chauffeur) leaning on it, one arm strapped, the other quite adequate. [Fane](banker) is taken off the [Holyhead](@holyhead) ferry in a nun's habit. Released with a minute to spare, [Orla](orla) votes. A majority of one.
- help senator "speaks"
- return sive "walks in"
+ reveal sive garda "roll of film"
- flee? cathal "makes for"
+ arrest chauffeur cathal "leaning"
- injure.past chauffeur "strapped"
- arrest _ banker "taken off"
- flee? banker "ferry"
- arrest.past _ orla "Released"

== 12
[Ifeoma Eze](ifeoma) is selected for [Nugent](cathal)'s old seat. [Donal](donal) stands up at a meeting for gamblers, gives [his](donal) real name and, coming out, sees the state car waiting, with [his](donal) [wife](eithne) at the wheel. [Sive](sive) has the garden wall knocked through. [Orla](orla) resigns as whip by text message from the departure lounge. [Pauric](pauric)'s seat is 14C, the stewardess tells [her](orla), and 14B is free. When the plane takes off for [Canada](@canada), nobody has asked [him](pauric) yet.
- hire ifeoma "selected"
- reveal donal "stands up"
- married donal eithne "wife"
+ reconcile? donal eithne "waiting"
+ quit orla eithne "resigns"
- travel orla+pauric "takes off" @canada
