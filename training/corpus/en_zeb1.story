%series Harrow Sands
%lang en
%genre police procedural, Lincolnshire coast, encyclopaedia episode summaries
%cast rhona    | DI Rhona Maddock; Rhona; Maddock | f
%cast tariq    | DS Tariq Bashir; Tariq; Bashir | m
%cast glenys   | Superintendent Glenys Cope; Glenys; Cope | f
%cast wilf     | Wilf Maddock; Wilf | m
%cast ferris   | Adrian Ferris; Ferris; Adrian | m
%cast lorna    | Lorna Ferris; Lorna | f
%cast corin    | Corin Ferris; Corin | m
%cast isla     | Isla Penrose; Isla; Penrose | f
%cast skipper  | Jem Tolley; Tolley; Jem | m
%cast dilys    | Dilys Tolley; Dilys | f
%cast yewande  | Dr Yewande Oke; Yewande; Oke | f
%cast cyclist  | - | m
%cast nurse    | - | f
%cast boy      | - | m
%cast mum      | - | f
%cast thug     | - | m
%cast pc       | PC Hallam; Hallam | m

== 1 Neap Tide
The body of [Isla Penrose](isla), a planning [officer](isla), is dug out of the dunes by a [cyclist](cyclist) [whose](cyclist) dog would not come away. [DI Rhona Maddock](rhona), transferred from [Leicester](@leicester) that very morning, is handed the case by [Superintendent Glenys Cope](glenys), under [whom](glenys) [she](rhona) trained. [Her](rhona) new [sergeant](tariq), [Tariq Bashir](tariq), had applied for the post himself and shows [her](rhona) the coldest of shoulders. According to the [pathologist](yewande), [Dr Yewande Oke](yewande), the dead [woman](isla) had been smothered elsewhere.
+ find cyclist isla "dug out"
- die isla "body"
- hire rhona "transferred"
- investigate rhona isla "handed the case"
- boss glenys rhona "Superintendent"
- advisor.past glenys rhona "trained"
- boss.start rhona tariq "sergeant"
- hire? tariq _ "had applied"
- reject tariq rhona "coldest of shoulders"
+ kill _ isla "smothered"

== 2 The Caravan King
[Adrian Ferris](ferris), [who](ferris) owns four thousand caravans and half the council, admits to a drink with [Penrose](isla) on the Tuesday. [His](ferris) [wife](lorna), [Lorna](lorna), swears that [he](ferris) was in bed by ten, a statement [Tariq](tariq) sees through at once: [she](lorna) spent that night at the hospital with [her](lorna) [stepson](corin). [Rhona](rhona)'s [father](wilf), the retired [constable](wilf) [Wilf Maddock](wilf), mistakes [her](rhona) for [her](rhona) late [mother](mum) and hides the car keys in the oven.
- reveal ferris _ "admits"
- date.past ferris isla "drink"
- married ferris lorna "wife"
+ betray lorna _ "swears"
- discover tariq lorna "sees through"
- ill.past corin "hospital"
- kin corin lorna "stepson"
- parent wilf rhona "father"
- ill wilf "mistakes her for"
- parent mum rhona "mother"
- die.past mum "late"

== 3 Ebb
Why does the [victim](isla)'s diary stop in April? [Maddock](rhona) turns over [Isla](isla)'s flat and comes up with a wad of notes behind the boiler. Meanwhile [Jem Tolley](skipper), [skipper](skipper) of a shrimp boat, is set upon on the quay by a [man](thug) in a balaclava. [He](skipper) names nobody. At [his](skipper) bedside it is [his](skipper) [mother](dilys), [Dilys](dilys), [who](dilys) takes [Bashir](tariq) aside: [Jem](skipper) had meant to marry the murdered [woman](isla) at Whitsun.
- investigate rhona isla "turns over"
- find rhona "comes up"
+ attack thug skipper "set upon"
- reveal! skipper "names nobody"
- injure skipper thug "bedside"
- parent dilys skipper "mother"
+ reveal dilys tariq "aside"
- kill.past _ isla "murdered"
- engaged.past isla skipper "marry"

== 4 Backwater
[Corin Ferris](corin), nineteen and just out of intensive care, tells a night [nurse](nurse) that [his](corin) overdose was no accident, then begs [her](nurse) to keep it to herself. [She](nurse) does not. Brought in for questioning by [Rhona](rhona), the [student](corin) asks for [his](corin) [stepmother](lorna) rather than a lawyer. [Tariq](tariq) notes that the [two](corin+lorna) hold hands under the table. In the car park [Ferris](ferris) warns the [sergeant](tariq), almost amiably, that sergeants have been known to drown.
- recover corin "intensive care"
- injure.past corin "overdose"
- reveal corin nurse "tells"
- betray nurse corin "does not"
- arrest rhona corin "Brought in"
- kin corin lorna "stepmother"
+ discover tariq corin+lorna "notes"
- affair? corin lorna "hold hands"
+ threaten ferris tariq "warns"

== 5 Groynes
[Yewande](yewande) asks [Tariq](tariq) to the pictures and, to the amazement of the canteen, [he](tariq) says yes. [Rhona](rhona) comes home to an empty house: [Wilf](wilf) has walked off in [his](wilf) slippers. All night the station combs the beach; it is [PC Hallam](pc) [who](pc) spots [him](wilf) on a groyne, waist-deep, directing traffic, and wades in to fetch [him](wilf). [Cope](glenys) drapes [her](glenys) own coat over the old [man](wilf), beside [whom](wilf) [she](glenys) once walked the beat.
+ invite yewande tariq "asks"
- date? tariq yewande "pictures"
- return rhona "comes home"
- lose rhona wilf "empty house"
- investigate _ wilf "combs"
- find pc wilf "spots"
+ rescue pc wilf "wades in"
- help glenys wilf "drapes"
- colleague.past glenys wilf "beat"

== 6 Undertow
An envelope pushed under [Maddock](rhona)'s door contains a photograph: [Ferris](ferris) passing money to a [woman](glenys) in uniform [whose](glenys) face is cut off. [She](rhona) shows it to no one but [Tariq](tariq), [whom](tariq) [she](rhona) has at last learnt to trust. The [sergeant](tariq) recognises the ring. Should [they](rhona+tariq) go over [Cope](glenys)'s head? Before a decision is reached, the evidence room burns, and [Hallam](pc), on duty there, is carried out with scorched lungs.
- find rhona "pushed under"
- gift.past ferris glenys "passing money"
+ reveal rhona tariq "shows it"
- friend.start rhona tariq "trust"
+ discover tariq glenys "recognises"
- betray? rhona+tariq glenys "go over"
- rescue _ pc "carried out"
- injure pc "scorched lungs"

== 7 Slack Water
Confronted in [her](glenys) kitchen, [Glenys](glenys) does not deny it: [Adrian](ferris) paid for [her](glenys) [boy](boy)'s clinic in [Zurich](@zurich), and [she](glenys) has been in [his](ferris) pocket ever since. But murder, never. [Rhona](rhona), [who](rhona) owes [her](glenys) everything, gives [her](glenys) until Monday to resign. [Lorna](lorna) leaves the caravan [king](ferris)'s villa with two suitcases. [Jem](skipper), discharged with [his](skipper) arm in a sling, goes looking for [Ferris](ferris) with a gutting knife.
- accuse rhona glenys "Confronted"
+ reveal glenys rhona "deny"
- parent glenys boy "her boy"
- help.past ferris boy "paid for"
- boss ferris glenys "pocket"
- kill! glenys isla "never"
- quit? glenys "resign"
- threaten rhona glenys "until Monday"
+ breakup lorna ferris "leaves"
- recover skipper "discharged"
- injure skipper "sling"
- attack? skipper ferris "gutting knife"

== 8 Spring Tide
[Ferris](ferris) is spared the knife, for [Bashir](tariq) throws himself between [them](ferris+skipper) and loses the tip of a finger. [Tolley](skipper) is led off sobbing. Sewing [him](tariq) up in the mortuary, the only place with thread, [Yewande](yewande) scolds [her](yewande) [patient](tariq) and then kisses [him](tariq). [Cope](glenys) clears [her](glenys) desk without a word of farewell. The last page of [Isla](isla)'s diary turns up in [Corin](corin)'s rucksack: it is addressed to [Lorna](lorna).
- attack! skipper ferris "spared"
+ rescue tariq ferris "throws"
- injure tariq skipper "loses"
- arrest _ skipper "led off"
- sad skipper "sobbing"
- treat tariq yewande "Sewing"
- quarrel tariq yewande "scolds"
- kiss tariq yewande "kisses"
+ quit glenys "clears her desk"
- find _ "turns up"

== 9 Wrack
[Isla](isla), it emerges, knew about [Lorna](lorna) and the [boy](corin) and had demanded two thousand a month for [her](isla) silence. [Maddock](rhona) puts it to the [stepmother](lorna), [who](lorna) laughs: why should [she](lorna) kill for a [child](corin) [she](lorna) was about to drop? Behind the glass [Corin](corin) hears every syllable. [He](corin) steals [Hallam](pc)'s car from the yard and makes for the marsh. [Wilf](wilf), in a clear hour, tells [his](wilf) [daughter](rhona) to look at who dug, not at who paid.
- discover.past isla corin+lorna "knew about"
- affair corin lorna "Lorna and the boy"
+ threaten.past isla lorna "demanded"
- accuse rhona lorna "puts it to"
- kin corin lorna "stepmother"
- kill? lorna isla "kill"
- breakup? lorna corin "drop"
+ discover corin lorna "hears"
- steal corin pc "steals"
- flee corin "makes for"
- help wilf rhona "tells"
- parent wilf rhona "daughter"

== 10 High Water
The tide is already over the causeway when [Rhona](rhona) reaches the stolen car. On its roof sits the [fugitive](corin), [who](corin) shouts across to [her](rhona) that [he](corin) held the pillow and that [Lorna](lorna) knew nothing. [She](rhona) talks, wades, swims; in the end it is [he](corin) [who](corin) drags the exhausted [inspector](rhona) onto the sea wall. [Tariq](tariq) snaps the cuffs on [him](corin) and gives [him](corin) a blanket. [Ferris](ferris) watches on television as [his](ferris) [son](corin) is driven away.
- steal.past corin _ "stolen"
- reveal corin rhona "shouts across"
+ kill.past corin isla "pillow"
- rescue? rhona corin "wades"
+ rescue corin rhona "drags"
- arrest tariq corin "cuffs"
- gift tariq corin "gives"
- parent ferris corin "his son"

== 11 Flotsam
Two inquiries open on one day: into the fire, and into [Glenys Cope](glenys). The [latter](glenys) turns queen's evidence, and [Ferris](ferris), on the strength of it, is picked up at the airport with nine passports. [Jem Tolley](skipper), let off with a caution, scatters [Isla](isla)'s ashes from the stern; [his](skipper) [mother](dilys) cannot forgive the dead [woman](isla) the blackmail and stays on the quay. At the mortuary a toothbrush has appeared beside the bone saws. It is [Bashir](tariq)'s.
- investigate _ glenys "inquiries"
+ betray glenys ferris "queen's evidence"
+ arrest _ ferris "picked up"
- flee? ferris "airport"
- die.past isla "ashes"
- threaten.past isla _ "blackmail"
- parent dilys skipper "mother"
- sad dilys isla "cannot forgive"
- couple tariq yewande "toothbrush"

== 12 Landfall
[Maddock](rhona) is offered the [superintendent](glenys)'s chair and declines in favour of [Tariq](tariq), [who](tariq) takes [her](rhona) for mad. [She](rhona) wants the time for [Wilf](wilf). On [his](wilf) seventy-ninth birthday the whole shift crowds into the bungalow with paper hats; [Hallam](pc), breathing freely again, plays the accordion. A stranger's voice rings at midnight: [Lorna](lorna), from a call box in [Hull](@hull), is afraid of someone. The line goes dead. Was that a shot?
- hire? rhona _ "offered"
+ reject rhona _ "declines"
- hire? tariq _ "in favour of"
- celebrate _ wilf "birthday"
- recover pc "breathing freely"
+ sad lorna "afraid"
- kill? _ lorna "shot"
