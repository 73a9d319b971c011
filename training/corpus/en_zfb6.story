%series Regents of the Long Dark
%lang en
%genre space opera, database episode overviews
%cast oriane  | Queen Oriane; Oriane | f
%cast vasht   | Vasht | m
%cast liri    | Princess Liri; Liri | f
%cast adaeze  | Captain Adaeze Mboya; Adaeze; Mboya | f
%cast toller  | Toller | m
%cast nine    | Nine | n
%cast kesh    | Kesh | m
%cast ombra   | Ombra | f
%cast surgeon | Dr. Halloran; Halloran | f
%cast pilot   | Juno Park; Park; Juno | n
%cast monk    | - | m
%cast thrane   | Admiral Thrane; Thrane | m
%cast mother  | - | f
%cast messenger | - | n
%cast king    | - | m
%cast weaver  | - | m
%cast foreman | - | m
%cast hive    | Quorum | g

== 1 The Empty Throne
The [ruler](oriane) of the Nine Suns, [Queen Oriane](oriane), vanishes from [her](oriane) flagship between two heartbeats of the clock. [Her](oriane) [brother](vasht), [Vasht](vasht), has himself proclaimed regent before the search parties are back, and has the [heir](liri), fifteen-year-old [Princess Liri](liri), confined to the observatory for [her](liri) own safety. [Captain Adaeze Mboya](adaeze), [who](adaeze) commanded the royal guard and lost [her](adaeze) [queen](oriane), is stripped of rank and put on a garbage hauler. [Her](adaeze) new [pilot](pilot), [Juno Park](pilot), has never been told to hurry.
- lose _ oriane "vanishes"
- sibling oriane vasht "brother"
+ hire vasht "proclaimed regent"
+ abduct vasht liri "confined"
- boss.past oriane adaeze "commanded the royal guard"
- lose adaeze oriane "lost her queen"
- quit adaeze "stripped of rank"
- hire adaeze "garbage hauler"
- boss adaeze pilot "new pilot"

== 2 Salvage
Among the scrap the hauler carries is a war [machine](nine) with a nursery rhyme for a password. [It](nine) calls itself [Nine](nine), has lost [its](nine) left arm and remembers the hand that took [it](nine) off: the [regent](vasht)'s. [Adaeze](adaeze) would hand the [thing](nine) in for the bounty, [Park](pilot) would rather have company, and while [the two](adaeze+pilot) argue, the [machine](nine) mends the drive. In the observatory, [Liri](liri) makes friends with the only [person](kesh) allowed in, the kitchen [boy](kesh) [Kesh](kesh), [who](kesh) brings soup and, on the third day, a file.
- injure.past nine vasht "lost its left arm"
- attack.past vasht nine "took it off"
- betray? adaeze nine "for the bounty"
- quarrel adaeze pilot "the two argue"
- help nine adaeze+pilot "mends the drive"
+ friend.start kesh liri "makes friends with"
- gift kesh liri "a file"

== 3 Quarantine
The plague ship has been drifting for a year and answers all hails in verse. [Dr. Halloran](surgeon), the [surgeon](surgeon) [who](surgeon) stayed aboard when [her](surgeon) staff took the boats, begs for filters, and [Mboya](adaeze), against standing orders, docks. The sick are mostly children. In bed forty lies [Toller](toller), the [admiral](thrane)'s [aide](toller), [who](toller) was at the [queen](oriane)'s elbow when [she](oriane) vanished; feverish, [he](toller) takes [Adaeze](adaeze) for [his](toller) [mother](mother) and tells [her](adaeze) where the airlock was opened, and by whom. Then the fever takes [him](toller). [Nine](nine) repeats it word for word, in [his](toller) voice.
- help surgeon _ "stayed aboard"
- help adaeze surgeon "docks"
- boss thrane toller "aide"
- ill toller "feverish"
- parent! adaeze toller "mother"
+ reveal toller adaeze "tells her"
+ die toller "takes him"
- reveal nine adaeze "word for word"

== 4 Night of the Observatory
[Liri](liri) goes out by the window, which opens on nothing. [Kesh](kesh), [who](kesh) is afraid of heights, goes first. [They](kesh+liri) cross forty meters of hull in kitchen gloves, pursued by [Ombra](ombra), the [regent](vasht)'s masked [huntress](ombra), and drop into a cargo net that turns out to be full of turnips. [He](kesh) has to tell [her](liri) to stop laughing. By then [Vasht](vasht) has been awakened; the [girl](liri) [he](vasht) was sworn to guard has slipped through [his](vasht) fingers, and [he](vasht) strikes the [messenger](messenger) across the face.
+ flee kesh+liri "goes out by the window"
- sad kesh "afraid of heights"
- investigate ombra kesh+liri "pursued by Ombra"
- boss vasht ombra "huntress"
- happy liri "laughing"
+ discover vasht liri "awakened"
- attack vasht messenger "strikes"

== 5 Turnips
A hauler buys a net of turnips, which sneeze. [Adaeze](adaeze) knows the one [stowaway](liri) at once and kneels; the other [stowaway](kesh) asks for water. The [captain](adaeze) wants to run for the border, the [princess](liri) wants [her](liri) [mother](oriane), and the [robot](nine), asked to break the tie, recites: the airlock was opened by [Thrane](thrane), on the [regent](vasht)'s order, and what went out of it was not a body but a lifepod. So the [queen](oriane) may be breathing. [Park](pilot) turns the ship around, at last without being told to hurry.
- find adaeze kesh+liri "knows the one stowaway"
- parent oriane liri "mother"
+ reveal nine adaeze+liri "recites"
- boss vasht thrane "regent's order"
- betray.past thrane+vasht oriane "airlock was opened"
- die! oriane "may be breathing"
+ rescue? adaeze+kesh+liri+nine+pilot oriane "turns the ship around"

== 6 A Planet Called Sunday
The [crew](adaeze+kesh+liri+nine+pilot) put in for oxygen on a world where it is always Sunday. Shops are shut. The locals play quoits and hold that to hurry is to insult the moss. An old [monk](monk) in a paper hat sells the [visitors](adaeze+kesh+liri+nine+pilot) nothing for two hours and, by way of change, gives [them](adaeze+kesh+liri+nine+pilot) a feather. [Nine](nine) is offered a job as a fountain. It should be added that in this episode no shots are fired, that the soundtrack is a harmonium, and that the price of tea is a secret. [Liri](liri) asks the [monk](monk) how one mourns someone who might be alive. With a clean table, [he](monk) says.
- gift monk adaeze+kesh+liri+nine+pilot "gives them a feather"
- hire? nine "offered a job"
+ sad liri oriane "mourns"
- help monk liri "With a clean table"

== 7 The Huntress Unmasked
[Ombra](ombra) catches up. In the frozen rings [she](ombra) boards the hauler, puts [Kesh](kesh) on the wrong side of a bulkhead and demands the [girl](liri) in exchange. [Liri](liri) steps out, and the [hunter](ombra)'s knife stops at the feather in [her](liri) hair. Off comes the mask: beneath it is the face of a [sister](ombra) that [Oriane](oriane) had and never named, the [king](king)'s [daughter](ombra) by a weaver, given at six to the fleet. [Vasht](vasht) told [her](ombra) that the [queen](oriane) had sold [her](ombra). "[My](liri) [mother](oriane) named a star for [you](ombra)," the [niece](liri) says.
- find ombra liri "catches up"
- threaten ombra liri "demands the girl"
- threaten ombra kesh "wrong side of"
- abduct? ombra liri "in exchange"
- attack! ombra liri "knife stops"
+ sibling ombra oriane "a sister"
- parent king ombra "king's daughter"
- betray.past vasht ombra "told her"
- betray! oriane ombra "had sold her"
- reveal liri ombra "named a star"
- parent oriane liri "mother"
- kin liri ombra "niece"
- help.past oriane ombra "named a star"

== 8 Lifepod
The pod has come down among the [Quorum](hive), a mind in forty bodies that has not had a guest since the ice. [Oriane](oriane) lives there, or [her](oriane) body does, sitting at a loom; [she](oriane) doesn't know [her](oriane) name, does not know [Liri](liri), and is betrothed, for want of a better word, to a [weaver](weaver) with a mechanical eye. [Adaeze](adaeze) has crossed the Long Dark for this. [She](adaeze) asks for a shawl to be shown to the palace. [Liri](liri), sent out of the hall, weeps in [Ombra](ombra)'s sleeve, and the [huntress](ombra), [who](ombra) has never held anyone except by the throat, pats.
- housemate hive oriane "lives there"
+ find adaeze oriane "has crossed"
- lose oriane "doesn't know her name"
- engaged oriane weaver "betrothed"
- sad liri oriane "weeps"
- help ombra liri "pats"

== 9 The Regent's Banquet
[Vasht](vasht) plans to be crowned on the anniversary of the vanishing. [Thrane](thrane), the [man](thrane) of the airlock, has been offered the moons for [his](thrane) silence and wants the suns; at the third course [he](thrane) toasts the new [king](vasht) by reading aloud the log of that night. Nobody dares put down a fork. [His](thrane) [host](vasht), [who](vasht) had seen it coming, has seen to the wine. The [admiral](thrane) topples into the swan. But a kitchen [boy](kesh) with a tray, [who](kesh) ought by rights to be a hundred light years off, has already recorded all of it, swan included.
- hire? vasht "to be crowned"
- gift? vasht thrane "offered the moons"
- discover vasht thrane "seen it coming"
- threaten thrane vasht "wants the suns"
- accuse thrane vasht "reading aloud"
+ kill vasht thrane "seen to the wine"
- die thrane "topples"
- return kesh "a hundred light years off"
+ discover kesh thrane+vasht "recorded all of it"

== 10 Weft
The [Quorum](hive) will not let go of the [weaver](weaver)'s [betrothed](oriane), and the [weaver](weaver), [whose](weaver) name is a chord, has nothing against [her](oriane) going, provided that [he](weaver) may follow at the end of a thread. [Halloran](surgeon), called down from the plague ship with two nurses and a drill, restores [Oriane](oriane)'s memory and, with it, the memory of having been thrown out by [her](oriane) own [brother](vasht). [Oriane](oriane) says nothing for a day. Next morning, [she](oriane) apologizes to the [betrothed](weaver), gives [him](weaver) [her](oriane) ring and asks [Adaeze](adaeze) how many guns a garbage hauler carries.
- abduct hive oriane "not let go"
- engaged oriane weaver "betrothed"
- treat oriane surgeon "restores Oriane's memory"
+ recover oriane "restores Oriane's memory"
- attack.past vasht oriane "thrown out"
- sibling oriane vasht "brother"
+ breakup oriane weaver "apologizes"
- gift oriane weaver "gives him her ring"

== 11 Garbage
One, it appears; it is for turnips. The return of the [queen](oriane) is a matter of stealth and smell: [Park](pilot) floats the hauler into the royal dock in the shade of a waste barge, and the ancient recycling [foreman](foreman) swears to the sentries that there is nothing in it worth a sniff. [Vasht](vasht), a step from the crown, sees [his](vasht) dead [sister](oriane) on the stairs and goes on walking toward [her](oriane), out of mere habit. [Ombra](ombra), on [his](vasht) left, has drawn [her](ombra) knife. [He](vasht) thinks that it is for the [queen](oriane). It is laid, softly, across [his](vasht) own sash.
+ return oriane "return of the queen"
- help foreman oriane "swears to the sentries"
- betray foreman _ "nothing in it"
- discover vasht oriane "sees his dead sister"
- die! oriane "dead sister"
- sibling oriane vasht "sister"
+ threaten ombra vasht "drawn her knife"
- attack! ombra oriane "for the queen"

== 12 The Star for Ombra
The trial of the former [regent](vasht) lasts one afternoon, because [Kesh](kesh) has brought [his](kesh) recording and [Nine](nine) a voice. [Oriane](oriane) spares [her](oriane) [brother](vasht)'s life and takes [his](vasht) name; henceforth the [prisoner](vasht) is to be known as Forty-One, in the care of the [Quorum](hive). [Ombra](ombra) asks for nothing. [She](ombra) receives, notwithstanding, a crown guard's sash and, from [Liri](liri), the feather. [Kesh](kesh) is sent on a scholarship to the moss planet, with a bag of soup. In the hangar, [Mboya](adaeze) turns down a fleet. [She](adaeze) has a hauler, and a [pilot](pilot) [who](pilot) has just said the word "hurry" aloud.
- accuse _ vasht "trial"
- sibling oriane vasht "brother"
- reveal kesh+nine vasht "brought his recording"
- kill! oriane vasht "spares"
+ arrest oriane vasht "the prisoner"
- hire ombra "crown guard's sash"
- gift liri ombra "the feather"
- find kesh "scholarship"
+ reject adaeze _ "turns down a fleet"
- boss adaeze pilot "a pilot who"
