%series Meridian, Dakota
%lang en
%genre western, cable drama, long-form encyclopaedia summaries
%cast abigail | Abigail Stroud; Abigail; Stroud | f
%cast hiram   | Hiram Stroud; Hiram | m
%cast tobias  | Tobias Lund; Lund; Tobias | m
%cast winona  | Winona | f
%cast cornelius | Cornelius Baggott; Baggott; Cornelius | m
%cast pearl   | Pearl Baggott; Pearl | f
%cast preacher | Reverend Sturges; Sturges | m
%cast lok     | Lok Sang; Lok | m
%cast eli     | Eli | m
%cast josie   | Josie | f
%cast marshal | Marshal Quade; Quade | m
%cast telegraphist | - | m
%cast judge   | - | m
%cast brother | - | m
%cast mule    | Deuteronomy | n
%cast twin    | Ezra Sturges; Ezra | m

== 1 The Star on the Table
On the day the railroad reaches [Meridian](@meridian), the [sheriff](hiram), [Hiram Stroud](hiram), is shot from behind while pinning up a notice against shooting. Since nobody in the saloon will reach for the star that [his](hiram) [deputy](tobias), [Tobias Lund](tobias), has laid on the table, and since [Lund](tobias) himself is too drunk with grief to stand, the [widow](abigail) puts it on to bury [him](hiram) in style and, when the funeral is fired upon, fails to take it off. "The [sheriff](hiram) is dead," announces [Cornelius Baggott](cornelius), [who](cornelius) owns the saloon and all the talk in it. "Long live the [sheriff](abigail)," says [Josie](josie), [who](josie) works upstairs.
+ kill _ hiram "shot from behind"
- boss hiram tobias "deputy"
- sad tobias hiram "grief"
- married.past abigail hiram "widow"
+ hire abigail "puts it on"
- attack _ abigail "fired upon"

== 2 Notices
The new [sheriff](abigail), [who](abigail) until Tuesday had been known to keep bees, begins by reading the papers of [her](abigail) [predecessor](hiram), and finds that in the last week of [his](hiram) life [he](hiram) had written to a federal [marshal](marshal) about land titles, to a seed merchant about clover, and to a [woman](winona) in [Omaha](@omaha), [whom](winona) [he](hiram) called "dearest", about money. The [deputy](tobias), questioned about the third, swears on the Bible that [he](tobias) knows nothing; the Bible, on being opened, proves to be a box for whiskey. [Pearl Baggott](pearl), the [saloonkeeper](cornelius)'s [wife](pearl), brings a ham to the house of mourning and looks into every drawer.
- investigate abigail hiram "reading the papers"
- create.past hiram "had written"
+ discover abigail hiram "dearest"
- investigate abigail tobias "questioned"
- betray tobias abigail "knows nothing"
- married cornelius pearl "saloonkeeper's wife"
- gift pearl abigail "brings a ham"
- investigate pearl abigail "looks into every drawer"

== 3 Dearest
"[Dearest](winona)" steps off the train in person, with a carpetbag and a [boy](eli) of nine. [Winona](winona), a [schoolteacher](winona) of the Santee, asks the [woman](abigail) with the star where [she](winona) can find [Mr Stroud](hiram), and is led to a fresh mound; whereupon the [sheriff](abigail), [who](abigail) had prepared several things to say, fetches [her](winona) a chair. The [boy](eli), [Eli](eli), isn't [Hiram](hiram)'s. [He](eli) is the late [husband](hiram)'s [nephew](eli), by a [brother](brother) that the Strouds did not mention, and it was for [his](eli) schooling that the money went to [Omaha](@omaha). Two [women](abigail+winona) at one grave: the [one](winona) prays, the [other](abigail) apologises to the mound.
- travel eli+winona "steps off the train"
+ meet abigail winona "asks the woman"
- discover winona hiram "led to a fresh mound"
- help abigail winona "fetches her a chair"
- parent! hiram eli "isn't Hiram's"
- married.past abigail hiram "late husband"
- kin eli hiram "nephew"
- sibling brother hiram "brother"
- parent brother eli "by a brother"
- help.past hiram eli "for his schooling"
+ reconcile? abigail hiram "apologises"

== 4 The Laundry Vote
[Baggott](cornelius), [who](cornelius) would like a sheriff of [his](cornelius) own, calls an election, puts up the [deputy](tobias), and buys [him](tobias) a hat for it. [Lund](tobias) stands under the hat like a lamp. [Lok Sang](lok), the [launderer](lok), [who](lok) may not vote, but through [whose](lok) tubs pass the cuffs of everyone who may, lets it be known that [he](lok) could tell the ladies of the town what is found in pockets. The ladies talk to their husbands. With eleven votes to four the [widow](abigail) is confirmed, and the [loser](tobias) of the day comes to [her](abigail) door, gives up the hat and asks for [his](tobias) old job back. [She](abigail) has kept it warm for [him](tobias).
- hire? tobias cornelius "puts up"
- gift cornelius tobias "buys him a hat"
- threaten lok _ "lets it be known"
+ hire abigail "confirmed"
- lose tobias "loser"
- hire tobias abigail "his old job"

== 5 Hail
The hail kills the wheat in eight minutes, and by nightfall there's a queue at the saloon, for it is [Baggott](cornelius) [who](cornelius) lends. [He](cornelius) takes the farms in pawn with tears in [his](cornelius) eyes. The [preacher](preacher), [Reverend Sturges](preacher), a [newcomer](preacher) with a fine baritone and a limp that changes legs, preaches patience under affliction; [Josie](josie), [who](josie) has known preachers, notices that [he](preacher) asks [her](josie) only about the safe. [Winona](winona) opens [her](winona) school in the wrecked barn, and eleven pupils come for the stove. [One](tobias) learns to write, aged forty-four, in the back row, with [his](tobias) badge turned inside.
- lose _ "kills the wheat"
- help? cornelius _ "lends"
- steal cornelius _ "takes the farms"
- discover josie preacher "notices"
+ create winona "opens her school"
- advisor winona tobias "One learns to write"

== 6 The Wrong Leg
The bank, the mail and the saloon are robbed in a single hour, and in the course of it the [telegraphist](telegraphist) is struck dumb by a rifle-butt. The [sheriff](abigail) follows a track with a limp on the left to the river, and there meets one with a limp on the right. So there are [two](preacher+twin) of [them](preacher+twin). The [one](preacher) in the pulpit, arrested between the second verse and the third, calls upon the whole congregation to testify that [he](preacher) has been singing. They can't deny it. It is [Josie](josie) [who](josie) asks [him](preacher), sweetly, for the first line of the Lord's Prayer. The silence is long, and gets longer.
- steal _ "robbed"
- injure telegraphist _ "struck dumb"
- investigate abigail "follows a track"
+ discover abigail preacher+twin "two of them"
+ arrest abigail preacher "arrested"
- accuse josie preacher "asks him, sweetly"

== 7 Jail
With the false [preacher](preacher) behind bars, [his](preacher) [brother](twin) [Ezra](twin) will come for [him](preacher); and lest [he](twin) should come at leisure, the [deputy](tobias) spreads the word that the hanging is on Friday. [He](twin) comes on Thursday, by the roof, is met by bees, and flees howling, though not before [he](twin) has put the [boy](eli) across [his](twin) saddle. [Winona](winona) doesn't weep. [She](winona) walks into the cell, sits down next to the [prisoner](preacher), and explains what [her](winona) grandmothers knew about knots. The [sheriff](abigail) looks out of the window. [He](preacher) names the cabin in under a minute, and adds, unasked, the name of the [man](cornelius) [who](cornelius) hired [them](preacher+twin).
- arrest.past _ preacher "behind bars"
- sibling preacher twin "brother"
- betray tobias twin "spreads the word"
- rescue? twin preacher "by the roof"
- flee twin "flees howling"
+ abduct twin eli "across his saddle"
- threaten winona preacher "about knots"
- reveal preacher abigail+winona "names the cabin"
+ accuse preacher cornelius "the man who hired"
- hire.past preacher+twin cornelius "hired them"

== 8 The Cabin
[Three](abigail+tobias+winona) ride: the [sheriff](abigail), the [teacher](winona), and the [deputy](tobias), [who](tobias) has been sober for as long as [he](tobias) has been literate. [Deuteronomy](mule), the [mule](mule), makes four. [They](abigail+tobias+winona) find [Eli](eli) teaching [his](eli) [abductor](twin), [who](twin) has a face like a pudding from the stings, to play checkers; [he](twin) is too swollen to aim, yet shoots, and hits [Lund](tobias) in the chest, where [he](tobias) carries [his](tobias) slate. The slate is broken. The [deputy](tobias) gets up. Why the two [women](abigail+winona) should both be sitting in the snow, holding a hand each of a [man](tobias) with nothing the matter with [him](tobias), is a question neither puts to the other on the ride home.
+ rescue abigail+tobias+winona eli "They find Eli"
- advisor eli twin "teaching"
- abduct.past twin eli "abductor"
- ill twin "stings"
- attack twin tobias "hits Lund"
- injure! tobias twin "nothing the matter"
- help abigail+winona tobias "holding a hand"
+ love? abigail+winona tobias "neither puts"

== 9 Pearl
[Baggott](cornelius) has witnesses to everything. What [he](cornelius) no longer has is [Pearl](pearl). For twenty years the [saloonkeeper](cornelius)'s [wife](pearl) has been told to go through other people's drawers, and in the end, out of habit, goes through [his](cornelius): there lie the land titles the late [sheriff](hiram) had asked about, with the hole in them and the brown stain. [She](pearl) walks across the street in [her](pearl) slippers. [Her](pearl) [husband](cornelius) calls after [her](pearl) to come back, then that [he](cornelius) loves [her](pearl), then takes a rifle from the wall. It's [Josie](josie), in the doorway, [who](josie) hits [him](cornelius) with the till.
- married cornelius pearl "saloonkeeper's wife"
+ discover pearl cornelius "goes through"
- kill.past cornelius hiram "brown stain"
+ breakup pearl cornelius "walks across the street"
- die.past hiram "late sheriff"
- confess cornelius pearl "he loves her"
- threaten cornelius pearl "takes a rifle"
- rescue josie pearl "hits him"
- attack josie cornelius "hits him"

== 10 A Federal Case
At last the [marshal](marshal) arrives to [whom](marshal) a dead [man](hiram) had written. [Quade](marshal) is handsome, brisk, and of the opinion that a star on a dress is a brooch. [He](marshal) relieves the [sheriff](abigail) of it, releases [Baggott](cornelius) on [his](cornelius) word, and takes supper with [him](cornelius). [Abigail Stroud](abigail) goes home to [her](abigail) bees. There the [teacher](winona), the [launderer](lok), the runaway [wife](pearl) and the [deputy](tobias), [who](tobias) has resigned in an excellent hand, are already sitting round the kitchen table; it seems that [she](abigail) is to preside. [Lok](lok) has found something in the [marshal](marshal)'s cuffs. It is the other half of a banknote.
- travel marshal "arrives"
+ quit abigail marshal "relieves the sheriff"
- rescue marshal cornelius "releases"
- die.past hiram "dead man"
- flee.past pearl cornelius "runaway"
- married cornelius pearl "runaway wife"
- quit tobias "resigned"
- find lok "found something"
+ discover lok marshal "marshal's cuffs"

== 11 High Water
The dam goes, whether by itself or by [Baggott](cornelius)'s dynamite, and the river comes down Main Street. The [marshal](marshal) is seen on the only horse, going the other way; [his](marshal) [paymaster](cornelius), on the roof of the saloon, clings to the sign. [Lund](tobias) swims out with a rope to a [man](cornelius) [who](cornelius) has had [him](tobias) shot, gets [him](cornelius) under the arms, and is swept with [him](cornelius) beneath the ice-house. Only the [rescuer](tobias) comes up. On the bank two [women](abigail+winona) run to [him](tobias). The [one](winona) gets there first, looks round at the [other](abigail), and steps aside, and the [other](abigail), shaking [her](abigail) head, steps aside as well, so that for some moments nobody dries [him](tobias).
- attack? cornelius _ "dynamite"
- flee marshal "going the other way"
- boss cornelius marshal "paymaster"
+ rescue? tobias cornelius "swims out"
- attack.past cornelius tobias "has had him shot"
+ die cornelius "Only the rescuer"
- love abigail+winona tobias "run to him"
- recover tobias "comes up"

== 12 Clover
A [judge](judge) on circuit hangs [Quade](marshal)'s portrait upside down and swears in the [sheriff](winona). It is not the [widow](abigail): asked a third time, [she](abigail) has pinned the star on the [teacher](winona), [who](winona) can read treaties. The school goes to [Pearl](pearl), [who](pearl) knows what is in every drawer. [Josie](josie) buys the saloon with the till. As for the former [deputy](tobias), [he](tobias) asks the one question [he](tobias) has left by letter, four pages, without a blot, and it is delivered by [Eli](eli) to the wrong [woman](winona), read, resealed, and carried by [her](winona) in person to the right [one](abigail), among the hives. [She](abigail) says yes. The clover, ordered by a [man](hiram) now a year dead, is up.
+ hire winona judge "swears in"
- hire pearl "goes to Pearl"
- find josie "buys the saloon"
- propose tobias abigail "the one question"
- help winona tobias "carried by her"
+ engaged.start abigail tobias "says yes"
- die.past hiram "a year dead"
