%series Dry Creek County
%lang en
%genre crime drama, sheriff's office in Montana, recap column
%cast dell    | Sheriff Dell Harlan; Dell Harlan; Dell; Harlan | m
%cast ruth    | Ruth Harlan; Ruth | f
%cast june    | June Whitehorse; June | f
%cast cody    | Cody Harlan; Cody | m
%cast marv    | Marvin Stroud; Marvin; Stroud | m
%cast tansy   | Tansy Stroud; Tansy | f
%cast ike     | Ike Bell; Ike | m
%cast vern    | Vernon Bell; Vernon; Vern | m
%cast sue     | Sue Ann Bell; Sue Ann | f
%cast agent   | Agent Kimura; Kimura | f
%cast preacher | Pastor Goode; Goode | m
%cast slicker | - | f
%cast stranger | Wade Harlan; Wade | m

== 1
[Rancher](vern) [Vernon Bell](vern) is shot off [his](vern) own porch. [His](vern) young [wife](sue) [Sue Ann](sue) saw nobody. [Sheriff Dell Harlan](dell), [who](dell) took [her](sue) to the prom once and has never quite come home from it, believes [her](sue). [His](dell) [deputy](june), [June Whitehorse](june), doesn't. The [victim](vern)'s [brother](ike) [Ike](ike) wants the land, and [he](ike) and [Sue Ann](sue) spit at each other across the coffin. At supper the [sheriff](dell)'s [wife](ruth) asks how the [widow](sue) looked. "Sad," says [Dell](dell).
+ kill _ vern "shot off"
- married.past sue vern "wife"
- date.past dell sue "prom"
- love dell sue "never quite come home"
- boss dell june "deputy"
- sibling ike vern "brother"
+ quarrel ike sue "spit at each other"
- married dell ruth "wife asks"

== 2
The rifle turns up in [banker](marv) [Marvin Stroud](marv)'s truck. [Stroud](marv) was about to foreclose on the dead [man](vern), but [he](marv) swears that [he](marv) was in bed that night, and not alone. With whom, [he](marv) won't say. [June](june) visits [his](marv) [wife](tansy) [Tansy](tansy), [who](tansy) was at [her](tansy) sister's. So the [banker](marv) steps out on [Tansy](tansy). [Dell](dell)'s [boy](cody) [Cody](cody), nineteen, turns up with lipstick on [his](cody) ear and tells [his](cody) [folks](dell+ruth) it's jam.
- threaten.past marv vern "foreclose"
- kill? marv vern "rifle turns up"
- investigate june marv "visits"
- married marv tansy "wife"
+ cheat marv tansy "steps out on"
- parent dell cody "boy"
- betray cody dell+ruth "jam"

== 3
[June](june) drives by the Starlite Motel and spots [Ruth Harlan](ruth)'s car beside [Stroud](marv)'s. [She](june) sits there for an hour. What does a [deputy](june) tell the [man](dell) [who](dell) taught [her](june) to shoot? Nothing, for now. [Dell](dell) has stopped by the ranch to fix [Sue Ann](sue)'s pump, stays for pie, and when [she](sue) puts [her](sue) head on [his](dell) shoulder [he](dell) lets it lie there. [Ike](ike) watches through field glasses.
+ discover june marv+ruth "spots"
- affair marv ruth "car beside Stroud's"
- cheat ruth dell "car beside Stroud's"
- advisor.past dell june "taught her"
- reveal! june dell "Nothing, for now"
- help dell sue "fix Sue Ann's pump"
+ flirt dell sue "on his shoulder"
- discover ike dell+sue "watches"

== 4
[Cody](cody) loves [Tansy](tansy). [Tansy](tansy) is thirty-eight. [Tansy](tansy) says [she](tansy) loves [Cody](cody). [Marvin](marv) hits [Tansy](tansy). [Cody](cody) sees the bruise. [Cody](cody) slashes the tires of [Marvin](marv). [Marvin](marv) shrugs it off. [He](marv) is busy with [Ruth](ruth). The town knows about [Ruth](ruth). The town tells [Goode](preacher). [Goode](preacher) preaches on adultery. [Ruth](ruth) walks out before the hymn.
- love cody tansy "loves"
+ love tansy cody "says she loves"
- attack marv tansy "hits"
- discover cody tansy "sees the bruise"
- attack cody marv "slashes the tires"
+ affair marv ruth "busy with Ruth"
- reveal _ preacher "tells Goode"

== 5
[Agent Kimura](agent) of the [FBI](#fbi) takes over, since the [sheriff](dell) is, as [she](agent) puts it, eating the [suspect](sue)'s pie. [She](agent) and [June](june) share a motel room, a bottle and, by the third night, more than that. [Ike](ike) sends [Ruth](ruth) a photo of [her](ruth) [husband](dell) on [Sue Ann](sue)'s porch. [Ruth](ruth), [who](ruth) has no right to be angry, throws [his](dell) boots into the snow. [Dell](dell) asks for how long [she](ruth)'s been at the Starlite.
- investigate agent "takes over" #fbi
- housemate agent june "share a motel room"
+ sex agent june "more than that"
- reveal ike ruth "sends Ruth a photo"
- married dell ruth "husband"
- quarrel dell ruth "throws his boots"
+ discover dell ruth "how long"

== 6
[Dell](dell) sleeps in the cell [he](dell) usually fills with drunks. [June](june) brings [him](dell) eggs and owns up that [she](june) knew; [he](dell) eats the eggs and turns to the wall. [Tansy](tansy) tells [Kimura](agent) that [she](tansy) wasn't at any sister's on the night of the murder: [she](tansy) was in the hayloft with [Cody](cody) and from there [she](tansy) saw a [woman](slicker) with a rifle. Tall, in a yellow slicker. [Ruth](ruth) is tall. So is [Sue Ann](sue).
- help june dell "brings him eggs"
- reveal june dell "owns up"
- discover.past june ruth "knew"
- reject dell june "turns to the wall"
+ reveal tansy agent "tells Kimura"
- affair.past cody tansy "in the hayloft"
- kill? ruth vern "Ruth is tall"
- kill? sue vern "So is Sue Ann"

== 7
[Marvin](marv) asks [Ruth](ruth) to go to [Reno](@reno) with [him](marv) and marry, as soon as two divorces are through. [She](ruth) laughs. It was only ever Tuesdays. [Cody](cody), looking for spark plugs in [his](cody) [mother](ruth)'s trunk, finds a yellow slicker and burns it in the oil drum. [June](june) smells it from the road. [Kimura](agent), in love and in a hurry, wants the [boy](cody) brought in; [June](june) begs [her](agent) for a day.
- propose marv ruth "marry"
- divorce? marv tansy "two divorces"
- divorce? dell ruth "two divorces"
- reject ruth marv "laughs"
- parent ruth cody "mother"
+ find cody "yellow slicker"
- help cody ruth "burns it"
+ discover june cody "smells it"
- love agent june "in love"
- arrest? agent cody "brought in"

== 8
The day goes badly. [Ike](ike), drunk, drives up to the ranch, calls [Sue Ann](sue) a killer and drags [her](sue) into the barn. [Dell](dell), [who](dell) happens to be passing for the fourth time, gets there first and knocks out two of [Ike](ike)'s teeth. Then [he](dell) kisses the [woman](sue) in the straw, badge and all. "[Ruth](ruth) did it for [me](sue)," whispers [Sue Ann](sue). Did what? [She](sue) puts a finger on [his](dell) lips.
- accuse ike sue "killer"
- attack ike sue "drags her"
+ rescue dell sue "gets there first"
- attack dell ike "knocks out"
+ kiss dell sue "kisses"
- cheat dell ruth "kisses"
- reveal sue dell "whispers"

== 9
The two [women](ruth+sue) grew up in one foster home, it turns out, closer than sisters, and [Vern](vern) beat [his](vern) [wife](sue) every Saturday. [Ruth](ruth) doesn't deny it when [her](ruth) [husband](dell) reads [her](ruth) [her](ruth) rights, with a voice like gravel. Only the rifle in [Stroud](marv)'s truck is new to [her](ruth). [She](ruth) never put it there. [Tansy](tansy) did, thinks [June](june), [who](june) has noticed whose gloves had oil on them. A [wife](tansy) [who](tansy) wanted to be a [widow](tansy)?
- kin ruth sue "foster home"
- attack.past vern sue "beat"
+ kill.past ruth vern "doesn't deny it"
+ arrest dell ruth "reads her her rights"
- married dell ruth "husband"
- betray? tansy marv "Tansy did"
- discover june tansy "has noticed"

== 10
[Tansy](tansy) skips town with [Cody](cody)'s savings and without [Cody](cody). [He](cody) sits on the jail steps, [his](cody) [girl](tansy) gone and [his](cody) [mother](ruth) inside. [Marvin](marv) comes by and sits down too. Neither says a word. [Kimura](agent) is ordered back to [Denver](@denver) and asks [June](june) along. [June](june) says no, with [her](june) back turned. A gray-haired [stranger](stranger) gets off the bus, asks for the [sheriff](dell), and says the name Harlan as if it were [his](stranger) own.
- flee tansy "skips town"
- steal tansy cody "Cody's savings"
+ breakup tansy cody "without Cody"
- parent ruth cody "mother"
- sad cody "jail steps"
- invite agent june "asks June along"
+ breakup june agent "says no"
- travel stranger "gets off the bus"

== 11
It is. [Wade](stranger) is [Dell](dell)'s older [brother](stranger), believed dead in a mine in [Utah](@utah). Twenty years ago [he](stranger) left a pregnant [girl](ruth) behind: [Ruth](ruth). [Dell](dell) married [her](ruth) and raised the [child](cody) as if [it](cody) were [his](dell). [Cody](cody) was never told. [He](cody) is now, by the jail phone. [He](cody) punches the [uncle](stranger) [who](stranger) is no [uncle](stranger) and then hangs on to the only [dad](dell) [he](cody) knows.
+ return stranger "It is"
- sibling dell stranger "older brother"
- die! stranger "believed dead"
- breakup.past stranger ruth "left"
- pregnant.past ruth stranger "pregnant"
- wedding.past dell ruth "married"
- reveal! _ cody "never told"
+ parent stranger cody "no uncle"
- attack cody stranger "punches"
- parent dell cody "dad"

== 12
The jury needs forty minutes: not guilty, on account of the Saturdays. [Ruth](ruth) walks out free and finds two [Harlans](dell+stranger) on the steps. [She](ruth) goes past [Wade](stranger), past [Dell](dell), and gets into [Sue Ann](sue)'s pickup. [Dell](dell) hands the badge to [June](june). The new [sheriff](june) rings a number in [Denver](@denver), hangs up, rings again. This time [Kimura](agent) picks up before the tone, and neither [woman](agent+june) is angry any more.
+ kill! ruth vern "not guilty"
- reject ruth dell+stranger "goes past"
- help sue ruth "pickup"
- quit dell "hands the badge"
+ hire june dell "new sheriff"
- reconcile agent june "neither woman is angry"
