%series Cold Harbour Road
%lang en
%genre crime procedural: harbour police in a northern port, TV-listing blurbs
%cast ottilie | DI Ottilie Rourke; Ottilie Rourke; Rourke; Ottilie | f
%cast kwabena | Kwabena Asante; Asante; Kwabena | m
%cast hovland | Superintendent Hovland; Marit Hovland; Hovland | f
%cast hugh | Hugh Brandreth; Hugh | m
%cast iseult | Iseult Brandreth; Iseult; Mrs Brandreth | f
%cast nuala | Nuala | f
%cast efua | Efua Asante; Efua | f
%cast declan | Declan Moss; Declan; Moss | m
%cast tamsin | Tamsin Pike; Tamsin; Pike | f
%cast gale | Leonard Gale; Gale; the Ferret; Ferret | m
%cast frayne | Dr Frayne; Frayne | m
%cast dragan | Vasile Dragan; Dragan | m
%cast docker | - | m
%cast driver | - | m
%cast constable | - | m
%cast nurse | - | f
%cast girl | - | f
%cast frogman | - | m

== 1 Low Water
When the harbour [master](hugh) is pulled lifeless from among [his](hugh) own buoys, [DI Ottilie Rourke](ottilie) breaks it to [his](hugh) [wife](iseult), [Iseult Brandreth](iseult), [who](iseult) asks for sherry. [Superintendent Hovland](hovland), [Rourke](ottilie)'s frosty [superior](hovland), wants an accident. [Her](hovland) new [sergeant](kwabena), [Kwabena Asante](kwabena), has noticed rope burns.
- find _ hugh "pulled"
+ die hugh "lifeless"
- reveal ottilie iseult "breaks it"
- married hugh iseult "wife"
- boss hovland ottilie "superior"
- boss hovland kwabena "sergeant"
+ discover kwabena "noticed"

== 2 The Ferret
A [snitch](gale) known as [the Ferret](gale) swears that [Hugh Brandreth](hugh) was on the payroll of the tobacco [runner](dragan) [Vasile Dragan](dragan). [Rourke](ottilie) slips [him](gale) twenty pounds and [her](ottilie) scarf; [Asante](kwabena) thinks [her](ottilie) a soft touch. Overnight a [docker](docker) has [his](docker) jaw broken by [Dragan](dragan)'s [driver](driver).
+ reveal gale ottilie "swears"
- boss.past dragan hugh "payroll"
- gift ottilie gale "slips him"
- injure docker driver "broken"
- boss dragan driver "driver"

== 3 Family Bread
[Rourke](ottilie) sleeps above the bakery of [her](ottilie) [sister](nuala) [Nuala](nuala), [who](nuala) took [her](ottilie) in after the marriage foundered. In leaner years [Asante](kwabena)'s [sister](efua), a [barrister](efua), did likewise for [him](kwabena). [Efua](efua)'s newest client is none other than [Dragan](dragan). Neither [sibling](efua+kwabena) mentions it over Sunday lunch.
- housemate nuala ottilie "sleeps above"
- sibling nuala ottilie "sister"
- divorce.past _ ottilie "marriage foundered"
- help.past nuala ottilie "took her in"
- sibling efua kwabena "sister"#2
- help.past efua kwabena "did likewise"
+ advisor.start efua dragan "newest client"
- reveal! efua+kwabena "Neither sibling mentions"

== 4 Front Page
Somebody has been talking to [Declan Moss](declan), crime [reporter](declan) and the one [man](declan) [Rourke](ottilie) ever said vows to. The leak, [she](ottilie) is certain, sits in [her](ottilie) own office. [Tamsin Pike](tamsin), [her](ottilie) [probationer](tamsin), blushes at the wrong moment and is taken off the case. It was the [superintendent](hovland).
- reveal hovland declan "talking"
- married.past declan ottilie "said vows"
- accuse ottilie _ "certain"
- boss ottilie tamsin "probationer"
+ betray hovland ottilie "leak"
- quit tamsin "taken off"

== 5 Sherry at Eleven
The [widow](iseult) is burning papers when [Kwabena](kwabena) calls. [She](iseult) sits [him](kwabena) down, rests a hand on [his](kwabena) knee and enquires whether policemen get lonely; [he](kwabena) finishes [his](kwabena) tea standing. [Pike](tamsin), rummaging unbidden in the grate, saves half a letter: [Hugh](hugh) had been begging [his](hugh) [wife](iseult) for a separation.
- married.past hugh iseult "widow"
- die.past hugh "widow"
- flirt iseult kwabena "hand on his knee"
- investigate tamsin "rummaging"
+ find tamsin "saves"
- divorce? hugh iseult "begging"

== 6 Cross-Examination
In the dock sits [Dragan](dragan)'s [driver](driver); facing [Asante](kwabena) from the other bench, [his](kwabena) own [sister](efua). [She](efua) takes [his](kwabena) notebook apart line by line until the [sergeant](kwabena) contradicts himself. Acquittal by noon, silence by one. At the bakery [Nuala](nuala) pours the [loser](kwabena) a whisky, and then another for herself.
- accuse _ driver "dock"
- sibling efua kwabena "sister"
- boss dragan driver "driver"
- advisor efua driver "the other bench"
+ lose kwabena "loser"
- help nuala kwabena "pours"

== 7 What the Tide Owes
[The Ferret](gale) does not keep [his](gale) appointment. [Pike](tamsin), [who](tamsin) is back on probationary sufferance, finds [his](gale) lodging ransacked and, behind the cistern, a photograph of [Dragan](dragan) arm in arm with [Mrs Brandreth](iseult). Has [he](gale) skipped town, or has the tide had [him](gale)? Too late, [Rourke](ottilie) blames herself.
- return tamsin "back"
- investigate _ gale "ransacked"
+ find tamsin "a photograph"
- discover tamsin dragan+iseult "arm in arm"
- flee? gale "skipped town"
- die? gale "the tide had him"
- sad ottilie "blames herself"

== 8 Night Shift
[Dr Frayne](frayne), the [pathologist](frayne), amends [his](frayne) report: [Hugh](hugh) was dead before [he](hugh) was wet. Why only now? Because [Hovland](hovland) leaned on [him](frayne), [he](frayne) admits, and because [he](frayne) is sick of being afraid of [her](hovland). In the yard behind the mortuary a [constable](constable) is jumped by two men in balaclavas.
+ reveal frayne "amends"
- die.past hugh "dead"
- threaten.past hovland frayne "leaned"
- sad frayne hovland "afraid"
- attack _ constable "jumped"

== 9 Persons Unknown
Trussed in the back of a bread van, [Nuala](nuala) hears [her](nuala) [sister](ottilie)'s name spoken in a voice [she](nuala) knows. The price for the [baker](nuala): the half-burnt letter. [Ottilie](ottilie) is ready to pay; [Declan](declan), [who](declan) still has a key, sits up with [her](ottilie) and drafts no story. [Pike](tamsin) traces the van.
+ abduct _ nuala "Trussed"
- sibling nuala ottilie "sister"
- threaten _ ottilie "The price"
- gift? ottilie _ "pay"
- help declan ottilie "sits up"
- create! declan "drafts no story"
- discover tamsin "traces"

== 10 The Slipway
It is [Efua](efua) [who](efua) drives to the slipway alone and talks [her](efua) [client](dragan) into opening the doors. [Nuala](nuala) walks out shoeless. Before [he](dragan) lets [either](efua+nuala) leave, [Dragan](dragan) asks the [barrister](efua) what [he](dragan) owes [her](efua). "Nothing. [You](dragan) may find somebody else." [Her](efua) [brother](kwabena) is waiting at the gate with a blanket.
- travel efua "drives"
- advisor efua dragan "client"
+ rescue efua nuala "walks out shoeless"
- quit efua dragan "somebody else"
- sibling efua kwabena "brother"
- help kwabena efua+nuala "a blanket"

== 11 A Woman of Means
With the insurance money in [her](iseult) handbag, the harbour [master](hugh)'s [widow](iseult) boards the ferry for [Esbjerg](@esbjerg). [Pike](tamsin) boards it as well, in a waitress's apron, and hears [her](iseult) describe [Dragan](dragan) as "a habit [I](iseult) have given up". At the rail [the two](iseult+tamsin) come to blows. Only one of [them](iseult+tamsin) still has a shoe.
- find iseult "insurance money"
- married.past hugh iseult "widow"
- die.past hugh "widow"
+ travel iseult "boards" @esbjerg
- travel tamsin "boards it"
- investigate tamsin iseult "hears"
- affair.end dragan iseult "given up"
- quarrel iseult tamsin "blows"

== 12 Dry Dock
[Pike](tamsin) is fished out with a cracked rib and strapped up by a [nurse](nurse) [who](nurse) admires [her](tamsin) left hook. In cuffs, [Iseult](iseult) laughs: it was [her](iseult) [lover](dragan) [who](dragan) held [Hugh](hugh) under, and the [superintendent](hovland) [who](hovland) looked away for nine thousand a year. [Rourke](ottilie) switches the tape back on.
- rescue _ tamsin "fished out"
- injure tamsin "cracked"
- treat tamsin nurse "strapped up"
- arrest _ iseult "In cuffs"
- affair dragan iseult "lover"
+ kill.past dragan hugh "held"
+ reveal iseult ottilie "laughs"
- betray.past hovland _ "looked away"

== 13 Dead Man's Handshake
A thinner, sunburnt [Gale](gale) strolls into the bakery and orders an eclair. [He](gale) has spent five months on a trawler, out of reach of [Dragan](dragan), and [he](gale) will testify; the twenty pounds [he](gale) puts back on the counter. [Hovland](hovland) hands over [her](hovland) warrant card to the [detective](ottilie) [who](ottilie) used to fear [her](hovland).
+ return gale "strolls into"
- flee.past gale dragan "out of reach"
- reveal? gale "will testify"
- gift gale _ "puts back"
+ quit hovland "hands over"
- sad.past ottilie hovland "fear"

== 14 Spring Tide
[Dragan](dragan) runs for the breakwater with a schoolgirl as [his](dragan) shield; the [girl](girl) bites, and [Asante](kwabena) brings [him](dragan) down in the shallows. Acting Superintendent now, [Rourke](ottilie) signs [Tamsin](tamsin)'s permanent papers. [Her](ottilie) former [husband](declan) asks [her](ottilie) to dinner. [She](ottilie) says that [she](ottilie) will think about it, and means no.
- flee dragan "runs"
- abduct dragan girl "shield"
- attack girl dragan "bites"
+ arrest kwabena dragan "brings him down"
- hire ottilie "Acting Superintendent"
- hire tamsin ottilie "permanent papers"
- ex declan ottilie "former husband"
- invite declan ottilie "dinner"
- reject ottilie declan "means no"
