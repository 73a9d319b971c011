%series Magic Hour, Probably
%lang en
%genre mystery on a film shoot in Central Otago, a fan's episode guide, exact and plain
%cast zoe | Zoey Manihera; Zoey | f
%cast dal | Dallas Freer; Dallas; Freer | m
%cast car | Carmel | f
%cast gis | Giselle Aubrac; Giselle | f
%cast ana | Anaru | m
%cast jai | Jaimee | f
%cast kyl | Kylie | f
%cast tah | Tahnee | f
%cast sco | Scotty | m
%cast dav | Nathaniel Crewe; Nathaniel; Crewe | m
%cast con | - | m
%cast ins | - | m
%cast vet | - | f
%cast hor | Bessie | f
%cast far | - | m

== 1 Slate One
First day of shooting on a colonial western near [Ranfurly](@ranfurly). [Zoey](zoe), the assistant [director](zoe), discovers that the negative of the test reel is missing. [Carmel](car), the [producer](car), asks [her](zoe) to keep it from [Dallas](dal), [who](dal) is [her](car) [husband](dal) and the [director](dal). [Anaru](ana) and [Jaimee](jai), [who](ana+jai) broke up on the last job, find that [they](ana+jai) have been given neighbouring trailers. The leading [man](dav), [Nathaniel Crewe](dav), is thrown by the [mare](hor) [Bessie](hor); somebody has cut the girth.
+ discover zoe "reel is missing"
- reveal! zoe dal "keep it from Dallas"
- married car dal "husband"
- breakup.past ana jai "broke up"
- neighbour ana jai "neighbouring trailers"
- injure dav hor "thrown by the mare"
+ attack _ dav "cut the girth"

== 2 Cover Set
Rain. The [constable](con) from [Naseby](@naseby) questions the crew about the girth. [Kylie](kyl) from make-up gives [Scotty](sco), the horse [master](sco), an alibi, because [the two](kyl+sco) spent that night together in the wardrobe truck. [Scotty](sco) is engaged to [Tahnee](tah), the [runner](tah), [who](tah) is standing next to the [constable](con) with the sandwiches. [She](tah) drops the tray. [Giselle Aubrac](gis), the [star](gis), arrives a day early and embraces [Dallas](dal) for eleven seconds; [Zoey](zoe) times it.
- investigate con _ "questions the crew"
- help kyl sco "an alibi"
- sex kyl sco "spent that night together"
- engaged sco tah "engaged to Tahnee"
- cheat sco tah "in the wardrobe truck"
+ discover tah kyl+sco "drops the tray"
- travel gis "arrives a day early"

== 3 Continuity
[Tahnee](tah) returns the ring by walkie-talkie, so that the whole unit can listen. [Scotty](sco) begs [her](tah) on channel two, [Kylie](kyl) cries on channel five. A second reel disappears, this time from a locked van to which only [Carmel](car), [Zoey](zoe) and [Anaru](ana), the [gaffer](ana), hold keys. [Zoey](zoe) suspects [Anaru](ana), although [he](ana) has been [her](zoe) closest friend since film school. [He](ana) notices, and is wounded. At night [Jaimee](jai) knocks on the trailer wall twice, as [she](jai) used to.
+ breakup tah sco "returns the ring"
- reconcile? sco tah "begs her"
- sad kyl "cries"
- steal _ "reel disappears"
+ accuse zoe ana "Zoey suspects Anaru"
- friend ana zoe "closest friend"
- sad ana zoe "is wounded"

== 4 Hot Set
[Giselle](gis) and [Crewe](dav) have to film a love scene and are not on speaking terms. It emerges that [they](dav+gis) were married for a month in [Reno](@reno), fourteen years ago, and that neither has forgiven the other. [Dallas](dal) makes [them](dav+gis) do thirty takes; by the thirtieth the kiss is no longer acted. [Carmel](car), watching the monitor, asks [her](car) [husband](dal) why [he](dal) looks so unhappy. [He](dal) says it is the focus. [Jaimee](jai), [who](jai) pulls the focus, takes offence.
- married.past dav gis "married for a month"
- enemy dav gis "not on speaking terms"
+ kiss dav gis "no longer acted"
- boss dal dav+gis "makes them do"
- married car dal "husband"
- sad dal "so unhappy"
- betray dal car "says it is the"
- sad jai dal "takes offence"

== 5 Golden Time
The insurance [assessor](ins), an old [flame](ins) of [Carmel](car)'s, gives the production four days to find the reels. [Carmel](car), [Zoey](zoe), [Jaimee](jai) and [Kylie](kyl) search the trailers while everyone is at lunch. [They](car+jai+kyl+zoe) find a bundle of letters from [Dallas](dal) to [Giselle](gis) in the drum of the washing machine. All were sent back unopened. [Carmel](car) reads one and sits down on the floor. [Zoey](zoe) stays with [her](car). In the lunch tent, unaware, [Dallas](dal) proposes a toast to [his](dal) [wife](car).
- couple.past car ins "an old flame"
- investigate car+jai+kyl+zoe _ "search the trailers"
+ discover car+jai+kyl+zoe dal "bundle of letters"
+ love dal gis "letters from Dallas"
- reject gis dal "sent back unopened"
- sad car dal "on the floor"
- help zoe car "stays with her"
- celebrate dal car "proposes a toast"

== 6 Day for Night
[Carmel](car) says nothing and moves into [Zoey](zoe)'s trailer. The [constable](con) finds the knife from the girth in [Tahnee](tah)'s bag and arrests [her](tah). [Scotty](sco), convinced that [she](tah) is being framed, confesses to the deed himself, which nobody believes. [Kylie](kyl) understands that [he](sco) still loves [Tahnee](tah), and asks for a transfer to second unit. [Anaru](ana) shows [Zoey](zoe) a photograph: the knife was still in the props box a day after the accident. [Zoey](zoe) apologises to [him](ana).
- move car zoe "moves into"
+ arrest con tah "arrests her"
- betray sco con "confesses to the deed"
- love sco tah "still loves Tahnee"
- quit? kyl "asks for a transfer"
- reveal ana zoe "shows Zoey a photograph"
- attack! tah dav "being framed"
+ reconcile ana zoe "apologises to him"

== 7 Second Unit
[Tahnee](tah) is released and refuses to speak to either [Scotty](sco) or [Kylie](kyl). [The latter](kyl) has been sent to the [Maniototo](@maniototo) with six extras and a [farmer](far) [whose](far) land the second unit has flooded. The [farmer](far) is furious, then less so; by Thursday [he](far) is teaching [Kylie](kyl) to drive a header. A demand arrives by fax: half a million dollars, or the reels go into the dam. The paper is [Dallas](dal)'s own. [Zoey](zoe) thinks of the letters and tells no one.
- reject tah kyl+sco "refuses to speak"
- travel kyl "has been sent" @maniototo
- sad far "furious"
- advisor far kyl "teaching Kylie"
+ threaten _ "A demand arrives"
- discover zoe dal "Dallas's own"
- reveal! zoe "tells no one"

== 8 The Weather Day
Snow cuts off the set. [Jaimee](jai) and [Anaru](ana) are stuck in the generator truck for nine hours and discuss what went wrong: [he](ana) wanted children, [she](jai) wanted [Antarctica](@antarctica). By the end [they](ana+jai) agree that [they](ana+jai) were both cowards. [They](ana+jai) do not touch. [Giselle](gis) tells [Carmel](car) in the hotel sauna that there was never anything between herself and [Dallas](dal), on [her](gis) side. [Nathaniel](dav) digs the [mare](hor) out of a drift with [his](dav) bare hands, and the [vet](vet) prescribes [both](dav+hor) a brandy.
- sad.past ana+jai "both cowards"
- couple.past ana jai "what went wrong"
- love! gis dal "never anything between"
- reveal gis car "tells Carmel"
+ rescue dav hor "digs the mare out"
- treat dav+hor vet "prescribes"

== 9 Pick-Ups
The [assessor](ins) asks [Carmel](car) to dinner and [she](car) goes, in [Zoey](zoe)'s dress. [He](ins) lets slip the number of the stolen reels before [she](car) has mentioned it. [Carmel](car) goes to the ladies' room and rings [Zoey](zoe). [She](zoe), [Anaru](ana), [Jaimee](jai) and [Scotty](sco) open the boot of [his](ins) car and find one reel, not two. The [assessor](ins) gets away on foot over the golf course. Back at the hotel, [Dallas](dal) asks [Carmel](car) whether [she](car) is leaving [him](dal). [She](car) says yes.
- date car ins "goes, in Zoey's dress"
+ discover car ins "lets slip the number"
- reveal car zoe "rings Zoey"
- find ana+jai+sco+zoe "find one reel"
- steal.past _ "stolen reels"
- flee ins "gets away on foot"
+ breakup car dal "She says yes"

== 10 Wrap Minus Two
[Tahnee](tah) recognises the [assessor](ins) from a photograph: [he](ins) paid [her](tah) to leave the stable door open and told [her](tah) it was for a drug test. [She](tah) confesses this to [Crewe](dav), [who](dav) forgives [her](tah), and to [Scotty](sco), [who](sco) has forgiven everything already. [Giselle](gis) finds [her](gis) former [husband](dav) asleep in the stable and lies down on the other side of the [horse](hor). [Zoey](zoe) sees [Dallas](dal) burning something behind the honey wagon. It is not the film. It is the letters.
+ discover tah ins "recognises the assessor"
- hire.past tah ins "paid her"
- betray.past ins tah "for a drug test"
+ reveal tah dav+sco "confesses this"
- reconcile dav+sco tah "forgives her"
- ex dav gis "former husband"
- discover zoe dal "burning something"

== 11 Abby Singer
The second reel turns up in [Freer](dal)'s own camera case. [He](dal) admits to [Zoey](zoe) that [he](dal) took the first one himself on day one, to gain time because [he](dal) had lost faith in the film, and that the [assessor](ins) found out and made himself a partner. The knife was the [assessor](ins)'s idea. [Zoey](zoe), [who](zoe) has admired [Dallas](dal) for ten years, calls the [constable](con) all the same. [Kylie](kyl) telephones from the farm: [she](kyl) will not be coming back, and yes, it is the [farmer](far).
- find _ "second reel turns up"
+ reveal dal zoe "admits to Zoey"
- steal.past dal _ "took the first one"
- discover.past ins dal "found out"
- attack.past ins dav "assessor's idea"
- accuse zoe dal "calls the constable"
- quit kyl "not be coming back"
- couple.start far kyl "it is the farmer"

== 12 Martini Shot
[Zoey](zoe) directs the last scene in [Dallas](dal)'s place; [he](dal) watches from the police car, by permission, and nods. The [assessor](ins) is picked up at [Dunedin](@dunedin) airport. [Carmel](car) signs the divorce papers on a flight case and hires [Zoey](zoe) for the next picture. [Scotty](sco) and [Tahnee](tah) are seen sharing a helmet. [Giselle](gis) and [Nathaniel](dav) announce that [they](dav+gis) will try again, in a house with separate staircases. After the wrap [Jaimee](jai) shows [Anaru](ana) two tickets to [Antarctica](@antarctica). [He](ana) asks when [they](ana+jai) leave.
- arrest _ dal "from the police car"
+ arrest _ ins "picked up"
- divorce car dal "signs the divorce papers"
- hire zoe car "hires Zoey"
- create zoe "directs the last scene"
+ reconcile dav gis "will try again"
- travel? ana+jai "when they leave" @antarctica
- reconcile? ana jai "two tickets to Antarctica"
