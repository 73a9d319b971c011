%series Room Two, Public Defender
%lang en
%genre courtroom drama, Albuquerque, streaming blurbs
%cast imelda   | Imelda Baca; Imelda; Baca | f
%cast gus      | Gus Tafoya; Gus; Tafoya | m
%cast rowan    | Rowan Yazzie; Rowan; Yazzie | n
%cast thea     | Thea Lindholm; Thea; Lindholm | f
%cast quade    | Judge Ambrose Quade; Quade; Ambrose | m
%cast curtis   | Curtis Bohannon; Curtis | m
%cast nadia    | Nadia Tafoya; Nadia | f
%cast bishop   | Bishop; Eldon Bishop | m
%cast bailiff  | Marisela | f
%cast baker    | - | m
%cast beekeep  | Orrin Pike; Pike | m
%cast girl     | Lucero | f
%cast dentist  | - | f
%cast sergeant | - | m
%cast juror    | - | f
%cast client   | - | n
%cast teller   | - | f

== 1 Docket
Three public defenders, one coffee machine, four hundred cases. [Imelda Baca](imelda) has been doing this for twenty years and gives the new [recruit](rowan), [Rowan Yazzie](rowan), a box of files and until lunch to read it. On top lies [Curtis Bohannon](curtis), [who](curtis) is said to have robbed a [baker](baker) with a breadknife. [Gus Tafoya](gus), the [third](gus) of the [trio](gus+imelda+rowan), bets ten dollars that the [beginner](rowan) will cry before [Judge Quade](quade) is done. [He](gus) loses. It is the [prosecutor](thea), [Thea Lindholm](thea), [who](thea) leaves the room with wet eyes, for [Yazzie](rowan) has asked the [victim](baker) one question too many. [Curtis](curtis) was the [baker](baker)'s own [son](curtis).
- hire rowan "new recruit"
- colleague gus+imelda rowan "trio"
- advisor rowan curtis "files"
- steal? curtis baker "robbed"
- lose gus "loses"
- sad thea "wet eyes"
+ discover rowan baker+curtis "one question too many"
- parent baker curtis "son"

== 2 Motion to Suppress
A [beekeeper](beekeep) is charged with setting [his](beekeep) swarm on a county [sergeant](sergeant). [Gus](gus) calls it an act of God; [Lindholm](thea) calls three witnesses. The [sergeant](sergeant), swollen to twice [his](sergeant) size, admits under [Tafoya](gus)'s gentlest voice that [he](sergeant) had come to collect a bribe. At home [Gus](gus) finds no one to tell. [His](gus) [wife](nadia) [Nadia](nadia) has gone over to the enemy: [she](nadia) has been taken on by the district attorney, as of today, in the office next to [Thea](thea)'s. "[You](gus) might have asked," [she](nadia) says on the phone. "[You](nadia) might have said," says [he](gus).
- attack? beekeep sergeant "setting his swarm"
- advisor gus beekeep "act of God"
- accuse thea beekeep "calls three witnesses"
+ reveal sergeant gus "admits"
- betray.past sergeant _ "bribe"
- married gus nadia "wife"
+ hire nadia "taken on"
- colleague.start nadia thea "next to Thea's"
- quarrel gus nadia "might have asked"

== 3 Character Witness
[Bishop](bishop) is the [man](bishop)'s name, not [his](bishop) office; [he](bishop) runs three pawnshops and a church. Accused of receiving, [he](bishop) demands [Baca](imelda) and nobody else. [She](imelda) grew up two doors from [him](bishop) and owes [him](bishop) a debt no one at the office knows about: when [Imelda](imelda) was nineteen and drunk and drove into a [girl](girl) on a bicycle, it was [he](bishop) [who](bishop) moved the car. [She](imelda) gets [him](bishop) off. In the corridor afterwards [he](bishop) pats [her](imelda) cheek. There will be other cases, [he](bishop) says. The [bailiff](bailiff), [Marisela](bailiff), holding the door with [her](bailiff) false leg, hears [him](bishop) say it.
- accuse _ bishop "Accused of receiving"
- advisor imelda bishop "demands Baca"
- neighbour.past bishop imelda "two doors from"
- injure.past girl imelda "drove into"
- help.past bishop imelda "moved the car"
+ rescue imelda bishop "gets him off"
- threaten bishop imelda "There will be other"
- discover bailiff bishop+imelda "hears him say"

== 4 Jury of One
Eleven jurors want lunch. The [twelfth](dentist), a retired [dentist](dentist), does not believe a word the [cashier](teller) said, and holds out for nine days. [Rowan](rowan), [whose](rowan) [client](client) faces life, falls in love with that stubborn neck in row two and tells [Imelda](imelda), [who](imelda) says that this is a mistrial, a scandal and a cliché, in that order. Verdict: not guilty. On the steps the [defender](rowan) wants to thank the [dentist](dentist). [She](dentist) is sixty-eight, it turns out, and wants to introduce [Rowan](rowan) to a [granddaughter](juror). No, [Yazzie](rowan) answers, it was [she](dentist) after all; it was the neck.
- discover! dentist teller "does not believe"
- accuse.past teller client "cashier said"
- advisor rowan client "client"
+ love.start rowan dentist "falls in love"
- reveal rowan imelda "tells Imelda"
- rescue dentist client "holds out"
- invite? dentist rowan "introduce Rowan"
- kin dentist juror "granddaughter"
+ confess rowan dentist "it was she"

== 5 Conflict of Interest
[Nadia](nadia)'s first case is [Gus](gus)'s ninetieth of the year. [Husband](gus) and [wife](nadia) face each other across the body of a man nobody misses, and [Quade](quade), [who](quade) ought to have sent one of [them](gus+nadia) home, enjoys himself too much. [She](nadia) objects; [he](gus) objects to [her](nadia) objecting. In the recess [Thea](thea) tells [her](thea) new [colleague](nadia) to stop smiling at the [defence](gus). "[I](nadia) am not smiling," says [Nadia](nadia), "[I](nadia) am baring [my](nadia) teeth." [He](gus) wins. That night [he](gus) sleeps on the sofa, and the sofa, as [he](gus) points out at breakfast, is [hers](nadia).
- married gus nadia "Husband and wife"
- enemy gus nadia "face each other"
- happy quade "enjoys himself"
- quarrel gus nadia "objects"
- colleague nadia thea "colleague"
- boss thea nadia "stop smiling"
- happy! nadia gus "not smiling"
+ find gus "wins"

== 6 In Chambers
The [judge](quade) is going blind, and only [his](quade) [bailiff](bailiff) knows. For a year [Marisela](bailiff) has read the files to [him](quade) after hours; for a year [she](bailiff) has seen to it that no one notices whose hand is on whose sleeve. [Ambrose](quade) would marry [her](bailiff) if [he](quade) dared. [Bishop](bishop), [who](bishop) dares everything, sends [him](quade) a large-print Bible with a note inside. Either the [pawnbroker](bishop)'s next trial ends well, or the bar association learns what the old [man](quade) cannot see. [Marisela](bailiff) reads the note aloud, down to the signature, in the voice in which [she](bailiff) announces all rise.
- ill quade "going blind"
- help.past bailiff quade "read the files"
- reveal! bailiff "no one notices"
- wedding? bailiff quade "would marry her"
- love quade bailiff "would marry"
- gift bishop quade "large-print Bible"
+ threaten bishop quade "Either"
- reveal bailiff quade "reads the note aloud"

== 7 Lucero
A young [woman](girl) with a limp applies for the post of secretary in Room Two and is hired by [Gus](gus) on the spot, because [she](girl) can spell. [Her](girl) name is [Lucero](girl). [Imelda](imelda) turns white. Twenty-six years ago a [child](girl) of that name lay under a bicycle on Rio Grande Boulevard, and a [drunk](imelda) of nineteen stood over [her](girl) and did not call. Does the [secretary](girl) know whose letters [she](girl) is typing? [She](girl) brings [Baca](imelda) coffee, two sugars, and asks if [she](imelda) always takes it with [her](imelda) eyes shut. [Rowan](rowan) notices the shaking cup.
+ hire girl gus "hired by Gus"
- sad imelda "turns white"
- injure.past girl imelda "under a bicycle"
- help.past! imelda girl "did not call"
- discover? girl imelda "know"
- gift girl imelda "brings Baca coffee"
- discover rowan imelda "notices"

== 8 Cross
[Curtis Bohannon](curtis) is back, and this time there is blood: [his](curtis) [father](baker), the [baker](baker), lies stabbed beside the oven. [Yazzie](rowan) refuses to believe it of [him](curtis). [Thea Lindholm](thea) would gladly refuse as well, since for five months, unknown to anyone, [she](thea) has been going home with the [accused](curtis). [She](thea) ought to declare it, and to prosecute [her](thea) [lover](curtis) is the one thing the law forbids. If [she](thea) withdraws, [Nadia](nadia) gets the file, and [Nadia](nadia) never loses twice. So [Thea](thea) keeps silent and opens for the state in a voice like cut glass. [He](curtis) looks at [her](thea) all the while.
- return curtis "is back"
- parent baker curtis "father"
+ attack? curtis baker "stabbed"
- attack _ baker "stabbed"
- advisor rowan curtis "refuses to believe"
+ affair curtis thea "going home with"
- reveal! thea "keeps silent"
- accuse thea curtis "opens for the state"

== 9 Hot Bread
A loaf holds heat for two hours, the [dentist](dentist) remarks over dinner, apropos of nothing, and the [lawyer](rowan) beside [her](dentist) drops a fork. [Rowan](rowan) goes back to the bakery, counts the trays and comes away with a time of death that clears [Curtis](curtis), provided that [he](curtis) was where [he](curtis) will not say [he](curtis) was. "Ask the [prosecutor](thea)," the [prisoner](curtis) begs, and will not explain. [Rowan](rowan) asks. [Thea](thea), in the ladies' room, turns on every tap, and then [she](thea) tells. [Their](curtis+thea) alibi is a motel with a plastic owl. It would cost [her](thea) [her](thea) career. [She](thea) wants until Monday to think.
- date dentist rowan "over dinner"
- help dentist rowan "holds heat"
- die baker "time of death"
- discover rowan curtis "clears Curtis"
- reveal! curtis rowan "will not explain"
+ reveal thea rowan "then she tells"
- rescue? thea curtis "alibi"

== 10 Sidebar
On Monday [Lindholm](thea) stands up, asks to be sworn, and testifies against herself. Uproar. [Quade](quade) cannot see [her](thea) face but hears it. [Curtis](curtis) is set free, [Thea](thea) is dismissed by noon, and [the two](curtis+thea) walk past each other in the parking lot like [strangers](curtis+thea); [he](curtis) had begged [her](thea), last night, not to do it. Who killed the [baker](baker), then? [Nadia](nadia), with the file now on [her](nadia) desk, finds a pawn ticket in the flour: [Bishop](bishop) lent the dead [man](baker) eight thousand. For the first time in a year [she](nadia) rings Room Two of [her](nadia) own accord. [Gus](gus) picks up.
+ reveal thea _ "testifies against herself"
- rescue thea curtis "set free"
- quit thea "dismissed"
- kill _ baker "killed the baker"
- find nadia "finds a pawn ticket"
- discover nadia bishop "lent the dead man"
- gift.past bishop baker "lent"

== 11 People versus Bishop
[Bishop](bishop) is arrested in [his](bishop) own pulpit by the swollen [sergeant](sergeant), [who](sergeant) has developed a taste for honesty. [He](bishop) demands [Baca](imelda). If [she](imelda) declines, [he](bishop) will tell the court about a bicycle. [She](imelda) goes back to the office, sends everybody out but the [secretary](girl), and says it standing up. [Lucero](girl) types to the end of the line. "[I](girl) have known since the interview," [she](girl) says. "[I](girl) came to see if [you](imelda) would ever say it." Then [she](girl) strikes [her](imelda), once, hard, and then, because the [older](imelda) of [the two](girl+imelda) has begun to sway, fetches a chair.
+ arrest sergeant bishop "arrested"
- threaten bishop imelda "will tell the court"
+ reveal imelda girl "says it standing up"
- discover.past girl imelda "have known"
- attack girl imelda "strikes her"
- help girl imelda "fetches a chair"

== 12 All Rise
Before the trial the [judge](quade) makes a statement: [he](quade) is blind, and steps down. [Bishop](bishop)'s note is read into the record by the [person](bailiff) [he](bishop) least expected, in uniform, [her](bailiff) hand on the Bible. [Nadia](nadia) prosecutes and, as is [her](nadia) custom, does not lose. [Imelda](imelda), no longer a [lawyer](imelda) by [her](imelda) own choice, pushes files about in Room Two for a new young [attorney](thea) with a cut-glass voice, [who](thea) asks every client the right questions. The [Tafoyas](gus+nadia) share the sofa. As for [Curtis](curtis), [he](curtis) has lit the oven again. The first loaf goes to a motel, to be placed beneath an owl.
- reveal quade "makes a statement"
+ quit quade "steps down"
- reveal bailiff "read into the record"
+ accuse nadia bishop "prosecutes"
- quit imelda "no longer a lawyer"
- hire thea "new young attorney"
- reconcile gus nadia "share the sofa"
