%series Lakeshore General
%lang en
%genre American hospital drama, streaming episode logs
%cast quill    | Dr. Marguerite Quill; Quill; Marguerite | f
%cast dante    | Dr. Dante Ferro; Dante; Ferro | m
%cast soledad  | Soledad Ruiz-Park; Soledad | f
%cast brandt   | Brandt Hollis; Brandt; Hollis | m
%cast june     | June Park; June | f
%cast desmond  | Desmond Quill; Desmond | m
%cast iggy     | Ignatius Ferro; Iggy | m
%cast tova     | Dr. Tova Lindgren; Tova; Lindgren | f
%cast walt     | Walt Pruitt; Walt | m
%cast pruitt   | Arlene Pruitt; Arlene; Mrs. Pruitt | f
%cast officer  | - | m
%cast shooter  | - | m
%cast bikeboy  | - | m
%cast lawyer   | - | f
%cast nun      | Sister Perpetua | f
%cast guest    | - | n
%cast bro      | Hollis | m
%cast dean     | - | n
%cast baby     | Arlene | f
%cast father   | - | m
%cast resident | - | f

== 1 Intake
[Soledad Ruiz-Park](soledad) starts as chief trauma nurse on the night a bus meets a bridge. Of the forty casualties [she](soledad) recognizes [one](brandt): [Brandt Hollis](brandt), [who](brandt) taught [her](soledad) to suture in [Kandahar](@kandahar), broke off every contact when [she](soledad) shipped home, and now lies with a steering column in [his](brandt) chest. [Dr. Quill](quill) cracks the ribs. [Her](quill) [fellow](dante), [Dante Ferro](dante), [whose](dante) hands are better and [whose](dante) manners are worse, is told to go hold somebody's foot.
+ hire soledad "starts"
- find soledad brandt "recognizes"
- injure brandt "column"
- advisor.past brandt soledad "taught"
- breakup.past brandt soledad "broke off"
+ treat brandt quill "cracks"
- boss quill dante "fellow"
- return.past soledad "shipped home"

== 2 Do Not Resuscitate
[Arlene Pruitt](pruitt), ninety, has it in writing that nobody is to bring [her](pruitt) back. When [her](pruitt) heart quits, [Tova Lindgren](tova), three weeks out of school, brings [her](pruitt) back. The old [lady](pruitt) is livid; [her](pruitt) [grandson](walt) [Walt](walt), [who](walt) lives on [her](pruitt) couch and [her](pruitt) pension, hugs the [intern](tova) off the floor. Still intubated, [Brandt](brandt) squeezes a code into [Soledad](soledad)'s palm: short, long, short. [She](soledad) asks for a different floor.
+ rescue tova pruitt "brings"
- sad pruitt tova "livid"
- ill pruitt "quits"
- kin pruitt walt "grandson"
- housemate pruitt walt "couch"
- happy walt "hugs"
- flee? soledad brandt "asks"

== 3 Margins
[Quill](quill)'s [husband](desmond), the hospital [counsel](desmond), has a rule: no shop talk at the table. So it is over soup that [Desmond](desmond) learns from a careless [guest](guest) that [his](desmond) [wife](quill) is being sued by [Mrs. Pruitt](pruitt), for a life saved. [He](desmond) recuses himself by flinging a napkin. Down in the garage, [Dante](dante) runs into [his](dante) [brother](iggy) [Iggy](iggy), out of [Joliet](@joliet) since noon and bleeding through a bathrobe. [He](dante) sews [him](iggy) up on the hood, no chart, no questions.
- married desmond quill "husband"
+ discover desmond quill "learns"
- reveal guest desmond "learns"
- accuse pruitt quill "sued"
- sibling dante iggy "brother"
- injure iggy "bleeding"
- find dante iggy "runs"
+ treat iggy dante "sews"
- quit desmond "recuses"
- rescue.past _ pruitt "saved"

== 4 Chain of Custody
Two vials of fentanyl short. The narcotics [officer](officer) [who](officer) combs through the lockers settles on [Soledad](soledad), [whose](soledad) code opened the cabinet, and [she](soledad) is walked off the ward in front of [her](soledad) [daughter](june), there with a forgotten lunch. Sixteen-year-old [June](june) kicks the [officer](officer) in the shin. From bed nine comes the first sentence [Hollis](brandt) has managed in a week: it was [he](brandt) [who](brandt) read [her](soledad) fingers. The [medic](brandt) has been an addict since the desert.
+ investigate officer soledad "combs"
- steal _ _ "short"
- accuse officer soledad "settles"
- quit soledad "walked"
- parent soledad june "daughter"
- attack june officer "kicks"
+ reveal brandt _ "sentence"
- ill brandt "addict"

== 5 The Quiet Room
Nobody can sue without a doctor's affidavit, and [Mrs. Pruitt](pruitt) has found one: [Ferro](dante), [who](dante) is willing to swear that [his](dante) [chief](quill) schedules faster than [she](quill) sterilizes. [He](dante) tells [Tova](tova) so across a half-eaten burrito. [She](tova) calls [him](dante) a rat. [He](dante) calls [her](tova) a groupie, and the next [resident](resident) to need a nap finds the quiet room taken. Reinstated with an apology and a fruit basket, [Soledad](soledad) leaves the pears outside [Brandt](brandt)'s door.
- find pruitt dante "found"
- accuse? dante quill "swear"
- boss quill dante "chief"
- reveal dante tova "tells"
- quarrel dante tova "rat"
+ sex dante tova "taken"
+ hire soledad "Reinstated"
- gift _ soledad "basket"
- gift soledad brandt "leaves"
- reconcile _ soledad "apology"

== 6 Visiting Hours
[Iggy](iggy) comes back for [his](iggy) stitches with the men who gave them to [him](iggy) two cars behind. One [gunman](shooter) gets as far as Pediatrics. [Desmond Quill](desmond), on the floor to serve papers, steps between the barrel and a [boy](bikeboy) with a broken arm, and goes down. While [Marguerite](quill) scrubs, forbidden by every rule to touch [him](desmond), [Dante](dante) takes the scalpel from [her](quill), says "Hold [his](desmond) foot," and operates for six hours on the [husband](desmond) of the [woman](quill) [he](dante) means to ruin.
- return iggy "comes"
- injure.past iggy _ "gave"
+ rescue desmond bikeboy "steps"
- injure bikeboy "broken"
- injure desmond shooter "goes down"
+ treat desmond dante "operates"
- married desmond quill "husband"
- betray? dante quill "ruin"

== 7 Next of Kin
[Iggy](iggy) turns himself in, and [his](iggy) [brother](dante) tears up the affidavit; [the former](iggy) gets eight years, [the latter](dante) a nod from [Quill](quill) in an elevator. [June](june) takes a mail-in DNA test for extra credit. [Her](june) late [father](father), [Soledad](soledad) has always told [her](june), flew helicopters. The lab says that [she](june) has a half-[brother](bro) in [Dayton](@dayton) named [Hollis](bro). [She](june) carries the printout to bed nine and asks the [patient](brandt), politely, what [he](brandt) was doing in the spring of the surge.
+ arrest _ iggy "turns"
- sibling dante iggy "brother"
- reconcile dante quill "nod"
- die.past father "late"
- parent! father june "father"
- sibling bro june "half-brother"
+ discover june bro "says"
- parent? brandt june "asks"
- investigate june "test"

== 8 Differential
"[I](brandt) didn't know," says [Brandt](brandt), and for once [she](soledad) believes [him](brandt), because [she](soledad) had taken such care that [he](brandt) shouldn't. [June](june) shuts the door on [them](brandt+soledad) both and moves in with [Tova](tova), [who](tova) has a futon and problems of [her](tova) own. [Lindgren](tova) is late; the [surgeon](dante) responsible is up for a fellowship in [Zurich](@zurich) and hums all day. Should [she](tova) spoil it for [him](dante)? [Arlene](pruitt), [who](pruitt) has taken a shine to the [girl](tova) [she](pruitt) is suing, says that in [her](pruitt) day one asked the man.
- reveal! soledad brandt "care"
- parent brandt june "know"
- quarrel brandt+soledad june "shuts"
+ housemate.start june tova "moves"
+ pregnant? tova dante "late"
- move? dante "fellowship" @zurich
- happy dante "hums"
- accuse pruitt tova "suing"
- advisor pruitt tova "says that"
- discover! brandt june "know"
- move june tova "moves"
- hire? dante "fellowship"
- friend.start pruitt tova "shine"

== 9 Comfort Care
The suit is dropped and so is [Walt](walt). [His](walt) [grandmother](pruitt) has found [her](pruitt) own checks, in [his](walt) hand. [She](pruitt) leaves [him](walt) the couch and checks into hospice with a stack of westerns and [Sister Perpetua](nun), [who](nun) cheats at gin rummy. Discharged with sixty days clean, [Brandt](brandt) rents the room over the laundromat across from the [Parks](june+soledad). Every morning at six a light goes on there, short, long, short. On the fourth morning, a lamp across the street answers [him](brandt). It is [June](june)'s.
- kin pruitt walt "grandmother"
+ discover pruitt walt "found"
- reject pruitt walt "dropped"
- gift pruitt walt "leaves"
- steal.past walt pruitt "checks"
- betray nun pruitt "cheats"
- recover brandt "clean"
- move brandt "rents"
- neighbour brandt june+soledad "across"
+ reconcile brandt june "answers"
- accuse! pruitt _ "dropped"
- move pruitt "checks into"

== 10 Code Silver
[Dante](dante) hears about [Zurich](@zurich) and about the [baby](baby) within one hour, the first from the [dean](dean) and the second from a [nun](nun). [He](dante) finds [Tova](tova) at a bedside: [Mrs. Pruitt](pruitt)'s heart has stopped again. The young [doctor](tova) has the paddles in both hands. [She](tova) lays them down, sits on the blanket and counts aloud until there is nothing left to count. [Dante](dante) calls the time. Then [he](dante) calls [Switzerland](@switzerland) and, in bad German, declines.
- reveal dean dante "dean"
- reveal nun dante "nun"
- pregnant tova "baby"
- find dante tova "finds"
+ die pruitt "left"
+ reject dante _ "declines"
- ill pruitt "stopped"
- rescue! tova pruitt "lays"

== 11 Power of Attorney
[Desmond](desmond) can walk, talk and read the small print, and what [he](desmond) has read is [his](desmond) own marriage. Over soup, [he](desmond) asks for an end to it. [Marguerite](quill) eats the soup. [She](quill) retains a [lawyer](lawyer), [who](lawyer) weeps more than [her](quill) [client](quill) does, then turns up unannounced at [Dante](dante)'s with a bottle, and the [student](dante) sits with the [teacher](quill) until the bottle and the night are gone. [Arlene](pruitt)'s will, read in the chapel, names an heir: the [intern](tova) [who](tova) let [her](pruitt) go.
- recover desmond "walk"
- married desmond quill "marriage"
+ divorce? desmond quill "end"
- advisor lawyer quill "lawyer"
- help dante quill "sits"
- advisor quill dante "student"
- find tova pruitt "heir"
- hire lawyer quill "retains"
- sad lawyer "weeps"
- travel quill "turns up"

== 12 Discharge
A cold snap, a power cut, and all of [Lakeshore](#lakeshore) on one generator. [Tova](tova) labors by flashlight; [Soledad](soledad) runs the floor, [June](june) the flashlights, and [Brandt](brandt), with somebody's permission for once, the oxygen. [Quill](quill) does the section herself. Out comes a [girl](baby), furious. "Like [her](baby) [namesake](pruitt)," sighs [Dante](dante): [she](baby) is to be [Arlene](baby). At dawn the [nurse](soledad) walks out into the snow, where a [man](brandt) and a [teenager](june) are arguing about constellations, and puts one arm around [each](brandt+june).
+ birth tova baby "Out comes"
- treat tova quill "section"
- help brandt+june soledad "flashlights"
- quarrel brandt june "arguing"
+ reconcile brandt+june soledad "arm"
- travel soledad "walks"
