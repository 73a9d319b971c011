%series Chapel Street Cricket
%lang en
%genre comedy about a village cricket club in Natal and its two factions, encyclopaedia summaries
%cast hilton   | Hilton Govender; Hilton; Govender | m
%cast shanti   | Shanti Govender; Shanti | f
%cast preggie  | Pregalathan Govender; Preggie | m
%cast dudley   | Dudley Hattingh; Dudley; Hattingh | m
%cast marge    | Marge Hattingh; Marge | f
%cast thandi   | Thandi Mkhize; Thandi | f
%cast sipho    | Sipho Mkhize; Sipho | m
%cast lex      | Lex Rademeyer; Lex | n
%cast umpire   | Father Zondi; Zondi | m
%cast ines     | Inês Coelho; Inês | f
%cast dahl     | Dr Dahl | f
%cast bull     | Gatting | n
%cast thief    | - | m
%cast msis     | - | f
%cast smum     | - | f
%cast ngcobo   | Constable Ngcobo; Ngcobo | m

== 1 Toss
[Hilton Govender](hilton), [who](hilton) has captained the Chapel Street second eleven without a win since [his](hilton) wedding, is challenged for the post by [Dudley Hattingh](dudley), a sugar [farmer](dudley) on [whose](dudley) ground the pavilion stands. The vote ends in a tie, the [secretary](shanti), [Shanti Govender](shanti), having abstained on the grounds that [she](shanti) has to live with one [candidate](hilton) and shop with the [wife](marge) of the [other](dudley). [Father Zondi](umpire), the [umpire](umpire), tosses a coin; it comes down for the [farmer](dudley). The deposed [captain](hilton) takes [his](hilton) bat home and [his](hilton) younger [brother](preggie) [Preggie](preggie), the only [bowler](preggie) in the side, along with it.
- boss.past hilton _ "has captained"
- enemy dudley hilton "challenged"
- married hilton shanti "live with"
- married dudley marge "wife"
+ hire dudley "comes down for"
- wedding.past hilton shanti "wedding"
- lose.past hilton "without a win"
- quit hilton "deposed"
- sibling hilton preggie "brother"

== 2 Short Leg
With no bowler left [Hattingh](dudley) turns to the neighbouring valley and comes back with [Thandi Mkhize](thandi), a maths [teacher](thandi) [who](thandi) bowls leg breaks and has been refused by three clubs because [she](thandi) is a woman. Half the members threaten to resign; the [priest](umpire) can find nothing against it in the Laws. [Her](thandi) first ball strikes the [captain](dudley) himself, at short leg, behind the ear. While [Dr Dahl](dahl) is sewing, [Preggie](preggie), [who](preggie) has only looked in to gloat, sees the second ball, and the third, and by the end of the over would give [his](preggie) arm to know how it's done.
+ hire thandi dudley "comes back with"
- reject.past _ thandi "refused by three clubs"
- quit? _ "threaten to resign"
- injure dudley thandi "behind the ear"
- treat dudley dahl "sewing"
- love.start preggie thandi "would give his arm"
- boss dudley thandi "captain himself"

== 3 The Roller
The club's roller, a gift from a governor, has vanished from the pavilion, and [Constable Ngcobo](ngcobo), following a groove nine inches deep across two farms and a cemetery, arrives to nobody's surprise at the garage of the former [captain](hilton). [Hilton](hilton) protests that [he](hilton) has been framed, is disbelieved by [his](hilton) own [wife](shanti), and spends the night in the cells beside a cattle [thief](thief), [who](thief) tells [him](hilton), man to man, that rollers fetch nothing. It is the [secretary](shanti) herself [who](shanti) next day makes out in the mud, next to the groove, the print of a ladies' riding boot, size five, of which there's one pair in the district.
- steal _ _ "has vanished"
- investigate ngcobo "following a groove"
+ arrest ngcobo hilton "in the cells"
- betray? _ hilton "framed"
- married hilton shanti "wife"
- meet hilton thief "beside a cattle thief"
- quit.past hilton "former captain"
- steal.past thief _ "cattle thief"
+ discover shanti _ "makes out"
- reject shanti hilton "disbelieved"

== 4 Size Five
[Marge Hattingh](marge) has small feet. [Marge](marge) has had enough of cricket. [She](marge) meant to stop it for good. [She](marge) owns up to [Shanti](shanti). [Shanti](shanti) understands [Marge](marge) only too well. [Shanti](shanti) tells no one. [Hilton](hilton) is let out. [Thandi](thandi) shows [Preggie](preggie) [her](thandi) grip. [Preggie](preggie) holds [her](thandi) hand for longer than the grip takes. Rain falls. [Dudley](dudley) thanks [Hilton](hilton) for the roller. [Hilton](hilton) hits [Dudley](dudley) with a pad. [Zondi](umpire) sends [them](dudley+hilton) both off. [Lex](lex) makes the tea. Ash is falling from the cane fires on [Lex](lex).
+ reveal marge shanti "owns up"
- reveal! shanti _ "tells no one"
- arrest.end hilton "let out"
- advisor thandi preggie "shows Preggie"
- flirt preggie thandi "holds her hand"
- attack hilton dudley "with a pad"
- quarrel dudley hilton "sends them both off"
- sad marge "had enough of"

== 5 Fire Break
A cane fire jumps the break and runs up on the ground from two sides with the match between the rival elevens, for by now there are two, at its most tedious. [Lex Rademeyer](lex), [who](lex) scores, cooks and has never been known to hurry, drives the tea van straight through the smoke to the nets, where [Thandi](thandi)'s [son](sipho) [Sipho](sipho), nine, is hiding up a tree, and has to be cut out of the van in turn by the [man](ngcobo) in [whose](ngcobo) cell [Hilton](hilton) recently slept. The pavilion is gone. [Lex](lex), burnt on both hands, is nursed by everybody and complains of the tea.
- enemy dudley hilton "rival elevens"
- rescue? lex sipho "through the smoke"
- parent thandi sipho "son"
+ rescue ngcobo lex "cut out"
- lose _ "is gone"
- injure lex "burnt on both hands"
- treat lex _ "nursed by everybody"
- flee sipho "hiding up a tree"
- arrest.past ngcobo hilton "recently slept"

== 6 One Eleven
Homeless alike, the two sides meet in the church hall and, the [Father](umpire) having locked the door, agree by four in the morning on a joint club with two [captains](dudley+hilton), [who](dudley+hilton) shall toss before every over. The first to profit from the peace are [Preggie](preggie) and the [leg-spinner](thandi), [who](preggie+thandi) no longer have to meet behind the sightscreen. [Sipho](sipho), asked what [he](sipho) thinks of [his](sipho) [mother](thandi)'s [friend](preggie), says that [he](preggie) throws like a girl and means it, given the [girl](thandi), as praise. [Marge](marge), [whose](marge) stolen roller lies under what remains of the pavilion, has gone to [her](marge) [sister](msis)'s at [Margate](@margate) and left a shopping list by way of farewell.
+ reconcile dudley hilton "agree"
- create dudley+hilton "a joint club"
- lose.past dudley+hilton "Homeless"
- date.past preggie thandi "meet behind the sightscreen"
- couple preggie thandi "no longer have to"
- parent thandi sipho "mother's friend"
- steal.past marge "stolen roller"
- sibling marge msis "sister"
- travel marge "has gone to" @margate
- breakup marge dudley "farewell"

== 7 A Shopping List
The forsaken [farmer](dudley) works through the list, item by item, under the impression that it is one: candles, arsenic, a new husband. At the third [he](dudley) sits down in the shop, and the [woman](ines) behind the till, [Inês Coelho](ines), a [widow](ines) from [Beira](@beira), brings [him](dudley) a chair with a back. [Her](ines) kindness is reported in [Margate](@margate) within the day. Meanwhile [Hilton](hilton), stung that [his](hilton) [brother](preggie) now asks the [lady](thandi)'s advice rather than [his](hilton), forgets to wake [him](preggie) for the semi-final; [Thandi](thandi) bowls alone for thirty overs, tears a shoulder and takes nine wickets for the loss of every illusion about the [Govenders](hilton+preggie).
- breakup.past marge dudley "forsaken"
- sad dudley "sits down in the shop"
- die.past _ "widow"
- married.past _ ines "widow"
- help ines dudley "a chair"
- reveal _ marge "is reported"
- sibling hilton preggie "brother"
- jealous hilton thandi "stung"
+ betray hilton preggie "forgets to wake him"
- advisor thandi preggie "the lady's advice"
- injure thandi "tears a shoulder"
- find thandi "takes nine wickets"

== 8 Sleeping Brother
Since [Preggie](preggie) would rather be thought lazy than name the guilty [party](hilton), [Thandi](thandi) hands [him](preggie) back [his](preggie) cap and returns with [her](thandi) [boy](sipho) to the next valley. The injustice proves more than the other [Govender](hilton)'s stomach can take; [he](hilton) goes down with an ulcer, is carried into the mission hospital by [his](hilton) [wife](shanti) and the [constable](ngcobo) and there, thinking that [his](hilton) hour has come, makes a clean breast of it to the [man](umpire) in the next bed, [who](umpire) happens to be [Father Zondi](umpire), in for [his](umpire) veins. What is heard under such a seal can't be passed on. The [priest](umpire), however, talks in [his](umpire) sleep, and [Dr Dahl](dahl) is on nights.
+ breakup thandi preggie "hands him back"
- reveal! preggie thandi "name the guilty"
- parent thandi sipho "her boy"
- help ngcobo+shanti hilton "is carried"
- ill hilton "an ulcer"
- married hilton shanti "wife"
- reveal hilton umpire "clean breast"
- die? hilton "hour has come"
- return sipho+thandi "returns"
- ill umpire "his veins"
- reveal umpire dahl "talks in his sleep"

== 9 House Call
It is the [surgeon](dahl) of the sewn ear [who](dahl) drives over to the next valley with a bottle of linctus nobody has ordered and the truth. [Thandi](thandi) doesn't come to the telephone when [Preggie](preggie) rings, [she](thandi) comes in person, in the middle of the night, and throws a ball at [his](preggie) window, which had been open. On the same night a bull of [Hattingh](dudley)'s by the name of [Gatting](bull) is led off by the [thief](thief) from the cells, at liberty again; [his](bull) [owner](dudley) gives chase in slippers, is tossed over a gate and lies there until the [shopkeeper](ines) with the chairs, out early for milk, hears [someone](dudley) calling for [his](dudley) mother.
- travel dahl "drives over"
- reveal dahl thandi "the truth"
+ reconcile preggie thandi "comes in person"
- abduct thief bull "is led off"
- arrest.end thief "at liberty again"
- investigate dudley thief "gives chase"
- injure dudley bull "tossed over a gate"
+ find ines dudley "hears someone"
- treat.past dudley dahl "sewn ear"

== 10 Margate
News that [her](marge) [husband](dudley) is lying at another [woman](ines)'s brings [Marge](marge) back up the coast in four hours. [She](marge) finds [him](dudley) on a sofa with both legs in plaster and the other [woman](ines) reading [him](dudley) the farm prices, and for the length of one page [she](marge) stands unseen at the door. Then, instead of the scene for which [she](marge)'d put on [her](marge) boots, [she](marge) asks whether [he](dudley) is happy. [He](dudley) thinks so. So is [she](marge), it turns out, at [Margate](@margate), with a view of the sea and not a white flannel far and near. [The Hattinghs](dudley+marge) shake hands on it. [Ngcobo](ngcobo) has traced the [bull](bull) to a butcher, in the nick of time.
- married dudley marge "husband"
- return marge "back up the coast"
- find marge dudley "finds him"
- happy dudley "He thinks so"
- happy marge "So is she"
+ divorce? dudley marge "shake hands on it"
- quarrel! dudley marge "instead of the scene"
- find ngcobo bull "traced the bull"
- help ines dudley "reading him"
- injure dudley "in plaster"

== 11 The Trial
At the trial of the bull [thief](thief) the defence calls, as a witness to character, the one [man](hilton) [who](hilton) has shared [his](thief) cell. [Hilton](hilton), barely up again, states under oath that the [accused](thief) is the only [person](thief) [who](thief) ever believed [him](hilton) in the matter of the roller; whereupon [somebody](shanti) at the back rises and says that [she](shanti), for [her](shanti) part, has known the truth for a year. It is [his](hilton) [wife](shanti). What follows between the [spouses](hilton+shanti) on the courthouse steps is minuted by [Lex](lex) in full. [Shanti](shanti) moves to [her](shanti) [mother](smum)'s. The [thief](thief) is given six months and asks whether there's a team.
- accuse _ thief "accused"
- steal.past thief _ "bull thief"
- arrest.past hilton+thief "shared his cell"
- help hilton thief "states under oath"
- recover hilton "barely up again"
+ reveal shanti hilton "has known the truth"
- married hilton shanti "wife"
- quarrel hilton shanti "What follows"
- parent smum shanti "mother"
- move shanti smum "moves to"
- arrest _ thief "six months"

== 12 Stumps
The final is played on ploughed land, without roller, pavilion or secretary. Needing two off the last ball with the ninth [man](sipho) in, [who](sipho) is [Sipho](sipho), nobody else being left upright, the joint [captains](dudley+hilton) toss to decide which of [them](dudley+hilton) shall run for [him](sipho), and are still looking for the coin in the furrow when the [boy](sipho), having hit it, has run both himself. Chapel Street have won. In the uproar [Preggie](preggie) asks the [winner](sipho)'s [mother](thandi) something, gets a ball thrown at [him](preggie), and catches it. [Hilton](hilton) leaves the party early, walks four miles in [his](hilton) pads, and knocks. "Did we win?" asks the [voice](shanti) behind the door.
- create sipho "run both"
+ find _ "have won"
- parent thandi sipho "mother"
- propose preggie thandi "asks the winner's mother"
+ engaged.start preggie thandi "catches it"
- attack thandi preggie "a ball thrown"
- celebrate _ "the party"
- reconcile? hilton shanti "knocks"
