%series Contrition Wells
%lang en
%genre drill
%cast maud | Maud Tolliver; Maud | f
%cast dell | Dell | m
%cast sheriff | Sheriff Amos Quill; Sheriff Quill; Quill; Amos | m
%cast loretta | Loretta | f
%cast cass | Cass Beaudry; Cass; Beaudry | f
%cast silas | Silas Grieve; Grieve; Silas | m
%cast wen | Wen Li; Wen | m
%cast consuelo | Consuelo Ortiz; Consuelo | f
%cast rafe | Rafe Ortiz; Rafe | m
%cast doc | Doc Bellamy; Bellamy | m
%cast ezra | Ezra | m
%cast mule | Deacon | m
%cast deputy | - | m
%cast barkeep | - | m
%cast judge | - | m
%cast undertaker | - | m
%cast telegraphist | - | f
%cast stranger | - | m
%cast bride | Minna | f
%cast preacher | - | m
%cast grievewife | Mrs Grieve; Miss Hallam | f
%cast bounty | - | f
%cast baby | - | f
%cast brother1 | - | m

== 1
[Maud Tolliver](maud) shoots the [man](brother1) [who](brother1) killed [her](maud) [husband](dell), and then [her](maud) [husband](dell) comes up the road on a [mule](mule). [Dell](dell) has been in [Tucson](@tucson), drunk. The dead [man](brother1), it now appears, had only been wearing [his](dell) hat.
+ kill maud brother1 "shoots"
- kill.past! brother1 dell "killed her husband"
- married dell maud "husband"
- return dell maud "comes up the road"
- die brother1 "dead"

== 2
[Sheriff Quill](sheriff) has to arrest [her](maud), and asks whether Thursday would suit. [He](sheriff) has courted [Maud](maud), in [his](sheriff) thoughts, ever since [she](maud) was widowed, which was on Monday. Now [she](maud) is a wife again and a murderess besides. [He](sheriff) locks [her](maud) up with the good blanket.
+ arrest sheriff maud "locks her up"
- love sheriff maud "courted"
- married.past! dell maud "widowed"
- married dell maud "wife again"
- kill.past maud brother1 "murderess"
- gift sheriff maud "good blanket"

== 3
The [barkeep](barkeep) serves [Dell](dell) on the house, out of respect for [his](dell) death. The [undertaker](undertaker) is less forgiving: [he](undertaker) has already painted the board. [Dell](dell) buys it off [him](undertaker) for two dollars, props it behind the bar and drinks to the name on it.
- gift barkeep dell "serves Dell"
+ die.past! dell "his death"

== 4
The [corpse](brother1) turns out to be one of the Ortiz brothers. [Consuelo](consuelo), the [eldest](consuelo), comes down from the hills with [Rafe](rafe), the [youngest](rafe), to fetch [him](brother1) home. [She](consuelo) lays a coin on each of [his](brother1) eyes, and one, face down, on the jailhouse step for the [woman](maud) inside.
- die.past brother1 "corpse"
- sibling brother1 consuelo+rafe "eldest"
- sibling consuelo rafe "youngest"
- travel consuelo+rafe "comes down"
+ threaten consuelo maud "face down"

== 5
[Loretta](loretta) runs the boarding house and has heard [Dell](dell) say in [his](dell) sleep how the Ortiz [boy](brother1) came by that hat. [He](dell) had lost it to [him](brother1) at faro, along with the deed to the well. [Loretta](loretta) is [Maud](maud)'s [sister](loretta), and why [she](loretta) should hear [Dell](dell) sleep is a question [she](loretta) hopes nobody will put.
- sibling loretta maud "sister"
- lose.past dell brother1 "lost it"
+ affair dell loretta "hear Dell sleep"
- reveal dell loretta "say in his sleep"

== 6
The [deputy](deputy) puts it. [He](deputy) rooms across the passage. [Loretta](loretta) goes scarlet, cooks [him](deputy) a steak, and is told by the [youth](deputy), chewing, that [he](deputy) will not say a word to the [prisoner](maud) as long as there is steak. There are, [she](loretta) reckons, about four cows left.
- housemate deputy loretta "rooms"
- discover deputy dell+loretta "puts it"
+ threaten deputy loretta "as long as there is steak"
- gift loretta deputy "steak"

== 7
[Silas Grieve](silas) owns everything in [Contrition Wells](@contrition) that is not a well. [He](silas) wants the deed. [He](silas) offers [Consuelo](consuelo) three hundred for what was in [her](consuelo) [brother](brother1)'s pocket; [she](consuelo) says that there was only a hole in it. [Rafe](rafe), [who](rafe) has the deed inside [his](rafe) shirt, scratches himself.
- gift? silas consuelo "offers"
- sibling brother1 consuelo "brother"
+ betray consuelo silas "only a hole"

== 8
A [stranger](stranger) steps off the stage with a saddle and no horse. [He](stranger) takes the room next to the [deputy](deputy)'s. At night [he](stranger) sits at [his](stranger) window and looks across at another, that of [Grieve](silas)'s [wife](grievewife), [who](grievewife) has not left the house for nine years and is looking back.
+ travel stranger "steps off the stage"
- neighbour deputy stranger "next to"
- married grievewife silas "wife"

== 9
[Wen Li](wen) washes the town's shirts and knows its secrets by the collar. [He](wen) tells nobody but [Doc Bellamy](doc), [who](doc) forgets. [The former](wen) is teaching [the latter](doc) chess with nutshells; [the latter](doc) is teaching [the former](wen) to take a pulse. [Neither](doc+wen) lets the other win.
- friend doc wen "teaching"
- advisor wen doc "chess"
- advisor doc wen "take a pulse"
+ reveal wen doc "tells nobody but"

== 10
[Cass Beaudry](cass) drives the stage in trousers and is generally addressed as sir. The only [person](telegraphist) in town [who](telegraphist) has ever called [her](cass) miss is the [telegraphist](telegraphist), and [she](telegraphist) did it by wire, in dots, from ninety miles off. [Beaudry](cass) keeps the slip in [her](cass) boot.
+ love cass telegraphist "keeps the slip"

== 11
[Ezra](ezra), [Loretta](loretta)'s [boy](ezra), is twelve and wants to be hanged like a man. Meanwhile [he](ezra) carries [his](ezra) [aunt](maud) [her](maud) dinner. [Maud](maud) asks how [his](ezra) [mother](loretta) is. [She](loretta) hums, says [Ezra](ezra), and [Maud](maud), [who](maud) grew up with [her](loretta), puts down the fork: [Loretta](loretta) hums when [she](loretta) has stolen something.
- parent loretta ezra "boy"
- kin ezra maud "aunt"
- help ezra maud "carries"
+ discover maud loretta "puts down the fork"
- steal? loretta _ "stolen something"

== 12
[Dell](dell) visits [his](dell) [wife](maud) with flowers from somebody else's porch. [She](maud) knows the porch. [She](maud) looks from the geraniums to the [man](dell), and asks the [sheriff](sheriff) if a woman who has killed for a husband once may have [him](dell) back to do it properly. [Quill](sheriff) says that the law is silent on it.
- married dell maud "wife"
- gift dell maud "flowers"
- steal dell loretta "somebody else's porch"
+ discover maud dell+loretta "knows the porch"
- kill? maud dell "do it properly"
- kill.past maud brother1 "killed"

== 13
[Maud](maud) and [Loretta](loretta) speak through the bars. [The one](loretta) weeps, [the other](maud) does not. For nineteen years, says the [elder](maud), [she](maud) carried [her](loretta) over every creek. "[You](maud) set [me](loretta) down in the middle of one," says the [younger](loretta), "the day [you](maud) married [him](dell)." It is news to [both](loretta+maud) that this is true.
- sad loretta "weeps"
- sibling loretta maud "elder"
- help.past maud loretta "carried her"
+ quarrel loretta maud "speak through the bars"
- wedding.past dell maud "married"
- sad.past loretta maud "set me down"

== 14
[Minna](bride) arrives by the next stage with eleven letters, all from a [gentleman](undertaker) in [Contrition Wells](@contrition) [who](undertaker) wishes to be married. [He](undertaker) has described himself as tall, silent and busy. [She](bride) looks first at the [sheriff](sheriff), then at the [preacher](preacher). It is the [undertaker](undertaker) [who](undertaker) takes off [his](undertaker) hat.
- travel bride "arrives"
- create.past undertaker "letters"
- propose undertaker bride "wishes to be married"
+ meet bride undertaker "takes off his hat"

== 15
[She](bride) asks for a week, to get used to [him](undertaker). [He](undertaker) shows [her](bride) the workshop. The mail-order [bride](bride), [who](bride) was a cabinetmaker's only [child](bride), runs [her](bride) thumb along a lid and says that the dovetails are a disgrace. By evening [she](bride) has got used to the plane.
+ help bride undertaker "got used to the plane"

== 16
The [stranger](stranger) is called upon by [Grieve](silas)'s men and asked to leave. [He](stranger) asks them to sit. When they wake up, the [doctor](doc) is counting their teeth into a saucer. The hired [killer](stranger), for that is what everybody now supposes [him](stranger) to be, has paid in advance for the plaster.
- threaten silas stranger "called upon"
- flee? stranger "asked to leave"
+ attack stranger _ "wake up"

== 17
In truth [he](stranger) teaches piano. Nine years ago [he](stranger) taught it to a [Miss Hallam](grievewife) in [Saint Louis](@stlouis), [whose](grievewife) father sold [her](grievewife), more or less, to a [man](silas) with cattle. At midnight [Mrs Grieve](grievewife) opens [her](grievewife) window and plays on the sill, with nine fingers, the tune that [he](stranger) gave [her](grievewife).
- advisor.past stranger grievewife "taught"
- wedding.past grievewife silas "sold her"
+ love grievewife stranger "tune"
- gift.past stranger grievewife "gave her"

== 18
The tenth is in a drawer of [her](grievewife) [husband](silas)'s desk. [She](grievewife) tried once, by the back door. [Silas](silas) is not a violent man, [he](silas) tells the [preacher](preacher) over the port; [he](silas) has only ever raised [his](silas) hand to what was [his](silas).
- married grievewife silas "husband"
+ injure.past grievewife silas "tenth"
- flee.past? grievewife silas "tried once"
- reveal silas preacher "tells"

== 19
The [preacher](preacher) has drunk that port for years, and paid for it in sermons. This one goes down badly. [He](preacher) walks to the laundry, because there is a light, and asks the [heathen](wen), as [he](preacher) has called [him](wen) from the pulpit, what a [man](preacher) should do [who](preacher) has known a thing and preached on lilies. [Wen](wen) hands [him](preacher) an iron.
- accuse.past preacher wen "heathen"
- sad preacher "goes down badly"
+ help wen preacher "hands him an iron"

== 20
Judgement day. The [judge](judge) is deaf and has come for the fishing. [Maud](maud) pleads guilty to shooting the wrong [man](brother1); [her](maud) [lawyer](doc), [who](doc) is [Doc Bellamy](doc), the only [person](doc) with a Latin book, argues that [she](maud) had the right [one](dell) in mind. The [court](judge) sees no difference and sentences [her](maud) to hang on Saturday.
- reveal maud "pleads guilty"
- kill.past maud brother1 "shooting"
- advisor doc maud "lawyer"
- help doc maud "argues"
+ die? maud "hang"

== 21
[Dell](dell) drinks to [her](maud). The [barkeep](barkeep) takes the glass out of [his](dell) hand, pours it over [his](dell) boots, and hands [him](dell) the board with [his](dell) name on it. Even [Deacon](mule), the [mule](mule), won't have [him](dell) on [his](mule) back. [Loretta](loretta), [whom](loretta) [he](dell) goes to next, has changed the lock and stopped humming.
- reject barkeep dell "takes the glass"
- reject mule dell "won't have him"
+ breakup loretta dell "changed the lock"

== 22
Instead, [Loretta](loretta) goes up into the hills, alone, to the [woman](consuelo) with the coins. [She](loretta) offers herself: let them hang [her](loretta) for it, [she](loretta) was the reason [he](dell) gambled. [Consuelo](consuelo) listens. [Her](consuelo) own sister, [she](consuelo) finally says—no, [she](consuelo) has none, only this [boy](rafe). What is it like?
- travel loretta "goes up"
+ help? loretta maud "offers herself"
- sibling consuelo rafe "only this boy"

== 23
[Rafe](rafe) has seen it, and tells. [His](rafe) [brother](brother1) was not shot for the hat; [he](brother1) was dead when [Maud](maud) fired. [Grieve](silas)'s foreman had got [him](brother1) first, from behind, looking for the deed. [He](rafe) has kept quiet because [he](rafe) ran. The [sister](consuelo) takes the [boy](rafe)'s face between [her](consuelo) hands.
- sibling brother1 rafe "brother"
- kill.past! maud brother1 "dead when Maud fired"
- kill.past _ brother1 "got him first"
+ reveal rafe consuelo+loretta "tells"
- flee.past rafe "ran"
- sibling consuelo rafe "sister"

== 24
It is forty miles and the wire is cut. [Beaudry](cass) whips up the horses with two [women](consuelo+loretta) and a [boy](rafe) on the box. Somebody must mend the line. The [telegraphist](telegraphist) straps on [her](telegraphist) irons and climbs, pole after pole, and at the thirty-first [she](telegraphist) sees the coach go by underneath and dots on the pole with [her](telegraphist) spanner: miss.
- help cass consuelo+loretta+rafe "whips up"
+ love telegraphist cass "miss"

== 25
[Quill](sheriff) oils the hinge of the trap so badly that it will not open. The [deputy](deputy) oils it again. The [sheriff](sheriff) sends [him](deputy) for rope; the [boy](ezra), [Ezra](ezra), [who](ezra) no longer cares to be hanged, has just sold all of it to the fishing [judge](judge), in lengths.
- help? sheriff maud "oils"
- boss sheriff deputy "sends him"
+ help ezra maud "sold all of it"

== 26
[Maud](maud) wears the good blanket to the gallows. "If [you](sheriff) have anything to tell [me](maud), [Amos](sheriff)," [she](maud) says, "[you](sheriff) might do it now." [He](sheriff) turns [his](sheriff) hat round twice. Then the coach comes through the fence, and what [he](sheriff) tells [her](maud) is drowned by [Consuelo](consuelo), shouting to [them](maud+sheriff) that the dead [man](brother1) was dead.
- love sheriff maud "anything to tell"
+ rescue consuelo maud "shouting"
- confess? sheriff maud "drowned"
- die.past brother1 "dead man was dead"

== 27
A bounty [hunter](bounty) has come in behind the dust. [She](bounty) has a paper for [Silas Grieve](silas), under another name, from [Ohio](@ohio): [he](silas) was somebody else's [husband](silas) there, and then her [widower](silas). [Grieve](silas) goes for the back door, the one [his](silas) [wife](grievewife) once went for, and finds [her](grievewife) leaning on it.
- travel bounty "come in"
- investigate bounty silas "paper"
- married.past _ silas "somebody else's husband"
- die.past _ "widower"
- flee? silas "back door"
+ betray grievewife silas "leaning on it"
- married grievewife silas "wife"

== 28
The [preacher](preacher) stands on the stairs with the iron, hot. [He](preacher) has prepared a text but cannot remember it. [Grieve](silas), between a [clergyman](preacher) and a [pianist](grievewife), puts up both hands, and [the latter](grievewife) counts the fingers aloud. The bounty [hunter](bounty) takes [him](silas) by the other nine, so to speak.
- threaten preacher silas "iron, hot"
+ arrest bounty silas "takes him"

== 29
[Rafe](rafe) unbuttons [his](rafe) shirt and hands the deed to the [sheriff](sheriff), [who](sheriff) hands it to the [judge](judge), [who](judge) is asked whose well it is. A gambling debt, mumbles [he](judge), is no sale. It is [Dell](dell)'s, then. It was never [Dell](dell)'s, says [his](dell) [wife](maud): [her](maud) father dug it for [her](maud).
- gift rafe sheriff "hands the deed"
- married dell maud "wife"
+ find maud "dug it for her"

== 30
[Maud](maud) gives half to [Consuelo](consuelo), for the [brother](brother1) [she](maud) did not kill but would have. [Consuelo](consuelo) takes back the coin from the step and turns it over. At the noon meal, [the two](consuelo+maud) quarrel about salt, like kin.
- kill.past! maud brother1 "did not kill"
- sibling brother1 consuelo "brother"
- gift maud consuelo "gives half"
+ reconcile consuelo maud "turns it over"
- quarrel consuelo maud "quarrel"

== 31
[Mrs Grieve](grievewife) walks out of the front door in [her](grievewife) slippers. The [stranger](stranger) is waiting by the only piano in the territory, the [barkeep](barkeep)'s, which has eleven dead keys. [She](grievewife) lacks a finger for one of them. [They](grievewife+stranger) play until the chandelier is put out, and past that.
+ couple.start grievewife stranger "play until"

== 32
The [deputy](deputy) is fed up with steak and unburdens himself to [Maud](maud): [her](maud) [sister](loretta) and [her](maud) [husband](dell), all through the spring. "[Child](deputy)," [she](maud) answers, "what did [you](deputy) think [we](loretta+maud) were shouting about?" [Loretta](loretta) drops the bill for fourteen steaks into [his](deputy) lap.
- affair.past dell loretta "all through the spring"
- sibling loretta maud "sister"
- married dell maud "husband"
+ reveal deputy maud "unburdens himself"

== 33
[Dell](dell) sobers up long enough to ask [his](dell) [wife](maud)'s pardon. [She](maud) grants it, with a paper to sign, which the [judge](judge) has been good enough to leave. [He](dell) is now neither dead nor married. The [undertaker](undertaker), [who](undertaker) is owed for the lettering, strikes out one line.
- reconcile? dell maud "ask"
+ divorce dell maud "nor married"
- die! dell "neither dead"

== 34
The week is over. [Minna](bride) has rebuilt every coffin in the shop and got to like the silence. [She](bride) tells the [undertaker](undertaker) that the letters were a good deal longer than [he](undertaker) is. They were by the [doctor](doc), [he](undertaker) confesses. [She](bride) thinks about [Doc Bellamy](doc) for as long as it takes to drive one nail.
- create.past doc "letters"
- reveal undertaker bride "confesses"
+ couple.start bride undertaker "got to like the silence"

== 35
[Dell](dell) is found in the trough, face down. Nobody has done it. [Doc Bellamy](doc) certifies that it was water, which the [deceased](dell) never could take. [Maud](maud), a [widow](maud) for the second time in a year, buries [him](dell) under the board [he](dell) had bought. Only the [mule](mule) refuses to leave.
+ die dell "face down"
- kill! _ dell "Nobody has done it"
- married.past dell maud "widow"
- sad mule dell "refuses to leave"

== 36
[Wen](wen) checkmates [Bellamy](doc) on the day the [baby](baby) comes. [It](baby) is [Loretta](loretta)'s, and has [Dell](dell)'s ears. The [doctor](doc) being stuck over [his](doc) lost queen, the [laundryman](wen) goes in and takes the pulse; it is [he](wen) [who](wen) lifts [her](baby) out by the heels and lays [her](baby), at the [mother](loretta)'s wish, in [her](loretta) [sister](maud)'s arms.
+ birth loretta baby "comes"
- parent dell baby "Dell's ears"
- parent loretta baby "mother"
- treat loretta wen "takes the pulse"
- sibling loretta maud "sister"

== 37
[Beaudry](cass) brings the [telegraphist](telegraphist) down from the last pole on [her](cass) shoulders. The [preacher](preacher) says that there is no service for such a thing. [Wen](wen) hands [him](preacher) the iron again. [He](preacher) reads the one for the blessing of ships.
- help cass telegraphist "brings"
+ wedding cass telegraphist "reads the one"

== 38
[Quill](sheriff) puts on a clean collar and rides out to the well. What was it, asks [Maud](maud), that [he](sheriff) told [her](maud) on the gallows? [He](sheriff) told [her](maud) that the trap would not have opened. [She](maud) had hoped it was something else. It was that as well, says [Amos](sheriff), and forgets [his](sheriff) hat on [her](maud) bed.
- travel sheriff maud "rides out"
- reveal sheriff maud "told her that"
+ confess sheriff maud "that as well"
