%series The Plots
%lang en
%genre comedy-drama on an allotment in Leeds, weekly TV magazine listings
%cast maureen | Maureen Gledhill; Maureen | f
%cast clive   | Clive Gledhill; Clive | m
%cast parveen | Parveen Akhtar; Parveen | f
%cast tariq   | Tariq | m
%cast ziggy   | Ziggy Nowak; Ziggy; Nowak | m
%cast dot     | Dorothy Platt; Dot | f
%cast ron     | Ron Platt; Ron | m
%cast isla    | Isla Gledhill; Isla | f
%cast femi    | Femi | m
%cast bishop  | Graham Bishop; Bishop | m
%cast ferret  | Scargill | m
%cast plumber | Neville | m
%cast jade    | Jade | f
%cast ron2    | - | m
%cast latehus | - | m
%cast gran    | - | f

== 1 Sat 7.30
[Maureen Gledhill](maureen) digs up [her](maureen) [husband](clive) [Clive](clive)'s leeks and finds another woman's earring. [Parveen Akhtar](parveen), on the next plot, tells [her](maureen) not to jump to conclusions; [she](maureen) jumps. By teatime [Clive](clive) is sleeping in the shed with a [ferret](ferret), [Scargill](ferret), for company. [Parveen](parveen)'s [lad](tariq) [Tariq](tariq) gets a wave from [Isla](isla), the [Gledhills](clive+maureen)' [daughter](isla), over the beans and waters [his](tariq) own foot. Meanwhile [Graham Bishop](bishop) from the council turns up with a tape measure, and the [plumber](plumber) comes about the standpipe and stays for [Dot Platt](dot)'s scones.
- married clive maureen "husband"
+ discover maureen clive "another woman's earring"
- neighbour maureen parveen "on the next plot"
+ breakup maureen clive "sleeping in the shed"
- housemate clive ferret "for company"
- parent parveen tariq "lad"
- parent clive+maureen isla "daughter"
- flirt isla tariq "a wave"
- love tariq isla "waters his own foot"

== 2 Sat 7.30
Whose earring? [Maureen](maureen) eyes every lobe at the potato supper. [Dot](dot) has one missing, but then [Dot](dot) has most things missing, [her](dot) [husband](ron) [Ron](ron) among them: [he](ron)'s on the lifeboats in [Whitby](@whitby), or so [she](dot) gives out. [Ziggy Nowak](ziggy), the [giant](ziggy) of plot 12, knows better, having seen the missing [man](ron) in [Wakefield](@wakefield) pushing a pram. [He](ziggy) says nowt. [He](ziggy) has carried a torch for [Dot](dot) for eleven summers. The [plumber](plumber), under the sink again, carries one as well.
- investigate maureen _ "eyes every lobe"
- celebrate _ "potato supper"
- married dot ron "husband"
- betray dot _ "so she gives out"
+ discover ziggy ron "having seen"
- reveal! ziggy dot "says nowt"
- love ziggy dot "carried a torch"
- love plumber dot "carries one as well"
- cheat ron dot "pushing a pram"

== 3 Sat 7.30
[Isla](isla) and [Tariq](tariq) are walking out, as [her](isla) [gran](gran) would have put it, behind the compost. [They](isla+tariq) have kept it from both [mothers](maureen+parveen) for nine days when [Bishop](bishop) snaps [them](isla+tariq) by accident, surveying. There's a plan: a car park. [Femi](femi), [Isla](isla)'s [ex](femi), [who](femi) works for the [councilman](bishop), comes across the photo and can't help himself: [he](femi) sends it to [Maureen](maureen). [She](maureen) goes through the hedge to [Parveen](parveen). "[Your](parveen) [boy](tariq)!" "[Your](maureen) [girl](isla)!" It's the first cross word in twenty years of shared rhubarb.
+ couple isla tariq "walking out"
- kin gran isla "gran"
- betray isla+tariq maureen+parveen "kept it from"
- discover bishop isla+tariq "snaps"
- ex femi isla "ex"
- boss bishop femi "works for"
- jealous femi tariq "can't help himself"
+ reveal femi maureen "sends it to Maureen"
- parent parveen tariq "boy"
- parent maureen isla "girl"
+ quarrel maureen parveen "first cross word"

== 4 Sat 7.30
Rain stops play. [Clive](clive) has a cough. [Dot](dot) brings [Clive](clive) soup. [Maureen](maureen) sees [Dot](dot). [Dot](dot) wears one earring. Now [Maureen](maureen) has [her](maureen) answer. [She](maureen) marches over to [Clive](clive). "[Dot](dot)?" asks [Maureen](maureen). "No," says [Clive](clive), "[Parveen](parveen)." Rose hips drop. [Parveen](parveen) drops [her](parveen) trowel. It was one night. It was twenty years ago. [Maureen](maureen) counts. [Tariq](tariq) is nineteen. The [ferret](ferret) bites [Clive](clive). Nobody blames [Scargill](ferret).
- ill clive "has a cough"
- help dot clive "brings Clive soup"
- accuse maureen clive "Dot?"
- affair! clive dot "No"#2
+ reveal clive maureen "says Clive"
- affair.past clive parveen "one night"
- cheat.past clive maureen "one night"
- parent? clive tariq "Maureen counts"
- attack ferret clive "bites"

== 5 Sat 7.30
Are the [lovebirds](isla+tariq) brother and sister? [Parveen](parveen), a [widow](parveen) since the [boy](tariq) was three, swears that [Tariq](tariq) is [her](parveen) late [husband](latehus)'s, every inch. [Maureen](maureen) wants it from a laboratory. So [Isla](isla) and [Tariq](tariq), [who](isla+tariq)'ve been told only to keep apart, sit back to back on either side of a water butt and hold hands under the tap. [Femi](femi) offers [her](isla) a shoulder; [she](isla) gives it back. [Ron Platt](ron) shows [his](ron) face at last, minus the pram, and demands half of [Dot](dot)'s greenhouse.
- sibling? isla tariq "brother and sister"
- die.past latehus "late"
- married.past latehus parveen "widow"
- parent latehus tariq "late husband's"
- parent! clive tariq "swears"
- couple isla tariq "lovebirds"
- help? femi isla "a shoulder"
- reject isla femi "gives it back"
+ return ron "shows his face"
- threaten ron dot "demands half"

== 6 Sat 7.30
The letter from the lab is opened over the wheelbarrow. No match. [Tariq](tariq) whoops, [Isla](isla) throws [her](isla) arms round [him](tariq) in front of everybody, and [Parveen](parveen), cleared, still can't get a nod out of [her](parveen) old [pal](maureen). The earring turns out to be [Bishop](bishop)'s: [he](bishop)'s been playing pantomime dames in [Batley](@batley). In the greenhouse [Ziggy](ziggy) asks [Ron](ron) to leave. [Ron](ron) asks who's going to make [him](ron). A pane is broken, and then [Ron](ron)'s nose, and then, the [plumber](plumber) says, it was beautiful.
+ sibling! isla tariq "No match"
- happy tariq "whoops"
- create bishop "playing pantomime dames"
- friend.past maureen parveen "old pal"
- reconcile! maureen parveen "a nod"
- quarrel ron ziggy "make him"
+ attack ziggy ron "Ron's nose"
- injure ron ziggy "is broken"

== 7 Sat 7.30
[Clive](clive) courts [his](clive) own [wife](maureen): a bucket of tulips, a poem with the word *manure*. [She](maureen) allows [him](clive) to take [her](maureen) to the Berni Inn. In the middle of the gateau [he](clive) tells [her](maureen) [he](clive)'s been offered three thousand by [Bishop](bishop) to vote for the car park and has said yes. Out goes the gateau. [Dot](dot), signing [Ron](ron)'s papers with a dibber, is single by Friday; by Saturday two [men](plumber+ziggy) have each asked [her](dot) to the pictures. [She](dot) goes with the [plumber](plumber), as [he](plumber) got there first. [His](plumber) name, it comes out, is [Neville](plumber).
- love clive maureen "courts"
- married clive maureen "his own wife"
+ date clive maureen "Berni Inn"
- betray bishop _ "been offered"
- betray clive _ "has said yes"
- reveal clive maureen "tells her"
- quarrel clive maureen "Out goes the gateau"
- invite plumber+ziggy dot "asked her to"
+ divorce dot ron "papers"
- reject dot ziggy "as he got there first"
- date dot plumber "goes with"

== 8 Sat 7.30
Marrow weekend. Nothing to report but marrows. [Ziggy](ziggy) wins with one the size of a pike and dedicates it to nobody. [Scargill](ferret) has gone down a drain in [Morley](@morley) and come up in another. [Parveen](parveen) enters a chutney under [Maureen](maureen)'s name, and [Maureen](maureen), called to the stage, tastes it, knows whose it is, and says that it wants salt. That's [Maureen](maureen) for sorry. [They](maureen+parveen) walk home with the cup between [them](maureen+parveen).
+ find ziggy "wins"
- love ziggy dot "to nobody"
- gift parveen maureen "under Maureen's name"
- discover maureen parveen "knows whose it is"
+ reconcile maureen parveen "for sorry"

== 9 Sat 7.30
[Neville](plumber) is a treasure: mends, dances, doesn't snore. [Dot](dot) moves [him](plumber) in. So why does [she](dot) hang about plot 12? [Ziggy](ziggy) won't look up. A [woman](jade) with a pram comes to the gate asking for [Ron](ron), [who](ron)'s done it to [her](jade) too. [Her](jade) name's [Jade](jade); [she](jade)'s nineteen stone of fury and three weeks from the next. [Dot](dot) sits the other [woman](jade) down and gives [her](jade) tea, the sponge and [Ron](ron)'s address. [Tariq](tariq) has got into [Glasgow](@glasgow). [He](tariq) hasn't told [Isla](isla).
+ move plumber dot "moves him in"
- love dot ziggy "hang about"
- breakup.past ron jade "done it to her"
- sad jade ron "fury"
- pregnant jade ron "three weeks from"
- help dot jade "gives her tea"
- reveal dot jade "Ron's address"
- find tariq "has got into"
- betray tariq isla "hasn't told Isla"

== 10 Sat 7.30
The diggers are coming. [Isla](isla) chains herself to the standpipe, [Femi](femi), [who](femi) has chucked in [his](femi) job, chains himself to [Isla](isla), and [Tariq](tariq), arriving late, gets hold of the wrong end. In the row that follows [Glasgow](@glasgow) slips out. "Go, then," says [Isla](isla). [He](tariq) goes. [Clive](clive), ashamed, pins [Bishop](bishop)'s three thousand to the noticeboard with a statement. The [councilman](bishop) is taken away by two constables, with one earring in. [Maureen](maureen) looks at the [whistleblower](clive) for some time, then fetches [his](clive) pillow from the shed.
- quit femi bishop "chucked in his job"
- jealous tariq femi "wrong end"
+ quarrel isla tariq "row"
- reveal tariq isla "slips out"
+ breakup isla tariq "Go, then"
- sad clive "ashamed"
- reveal clive _ "with a statement"
- arrest _ bishop "taken away"
+ reconcile clive maureen "fetches his pillow"

== 11 Sat 7.30
[Jade](jade)'s waters go in the onion bed. [Neville](plumber) boils things. [Dot](dot) and [Parveen](parveen), [both](dot+parveen) of [whom](dot+parveen) have done it before, get a little [lad](ron2) out between two showers. The proud [father](ron) is picked up at [Hull](@hull) docks for maintenance owed. [Neville](plumber), wringing towels, sees how [Dot](dot) hands the [baby](ron2) to [Ziggy](ziggy), and how [Ziggy](ziggy) takes [it](ron2). [He](plumber)'s a plumber; [he](plumber) knows when something's been connected wrong. [He](plumber) packs [his](plumber) spanners that night, and tells [her](dot) [she](dot)'s not to cry.
+ birth jade ron2 "waters go"
- help dot+parveen jade "get a little lad"
- parent ron ron2 "father"
- arrest _ ron "picked up"
- discover plumber dot+ziggy "connected wrong"
- love dot ziggy "hands the baby"
+ breakup plumber dot "packs his spanners"
- sad dot "cry"

== 12 Sat 7.30
First frost. [Ziggy](ziggy), asked by [Dot](dot) what [she](dot) has to do to get asked, asks. [She](dot) says: October. It is October. [Maureen](maureen) and [Clive](clive) give the [bride](dot) away, one arm each, having only the one set of good shoes between [them](clive+maureen). On the night bus from [Glasgow](@glasgow) sits a [student](tariq) with a cutting in a yoghurt pot. [Isla](isla), [who](isla)'s been seeing [Femi](femi) on and off, is seeing [him](femi) off when the bus pulls in. Last one to leave, lock the gate.
- propose ziggy dot "asks"
- engaged.start dot ziggy "October"
+ wedding dot ziggy "give the bride away"
- help clive+maureen dot "one arm each"
- return tariq "night bus"
- gift? tariq isla "a cutting"
- date femi isla "been seeing"
- breakup isla femi "seeing him off"
