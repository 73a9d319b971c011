%series Block Seven
%lang en
%genre women's prison drama, Tasmania, recap log
%cast marnie   | Marnie Kell; Marnie; Kell | f
%cast tui      | Tui Parata; Tui; Parata | f
%cast bev      | Beverley Stroud; Bev; Stroud | f
%cast soledad  | Soledad Vega; Soledad; Sol | f
%cast hargreave | Governor Hargreave; Hargreave | f
%cast dwyer    | Officer Dwyer; Dwyer; Neil | m
%cast aroha    | Aroha | f
%cast chaplain | Chaplain Moyle; Moyle | m
%cast brent    | Brent Kell; Brent | m
%cast juniper  | Juniper | f
%cast minh     | Minh Anh; Minh | f
%cast twin1    | Lou Pickett; Lou | f
%cast twin2    | Dee Pickett; Dee | f
%cast medic    | Dr Sandhu; Sandhu | f
%cast wife    | - | f
%cast cousin  | - | n
%cast aman    | - | m
%cast child   | - | n
%cast mp       | Julian Crest; Crest | m

== 1
[Marnie Kell](marnie), a [bookkeeper](marnie) convicted of emptying the accounts of a children's charity, arrives at [Block Seven](@block7) in handcuffs and [her](marnie) good shoes. Within an hour the shoes belong to [Beverley Stroud](bev), [who](bev) runs the laundry and, through it, everything else. [Her](marnie) [cellmate](tui), [Tui Parata](tui), offers one piece of advice: say thank you. [Marnie](marnie) insists that it was [her](marnie) [husband](brent) [who](brent) took the money. They all say that.
- steal? marnie _ "emptying"
- travel marnie "arrives" @block7
+ arrest _ marnie "handcuffs"
- steal bev marnie "belong to"
- housemate.start marnie tui "cellmate"
- help tui marnie "advice"
- married brent marnie "husband"
- steal? brent _ "took"
+ accuse marnie brent "insists"

== 2
[Tui](tui)'s little [sister](aroha), [Aroha](aroha), comes for the monthly visit with a bruise under [her](aroha) make-up. [Soledad Vega](soledad), serving eight years for the getaway car, slips [Marnie](marnie) a razor blade in a hymn book and will not say what it is meant to cost. Up on the landing [Officer Dwyer](dwyer) lets [Minh Anh](minh), the youngest in the block, make a telephone call. [She](minh) should have asked [him](dwyer) why.
- sibling aroha tui "sister"
- travel aroha "comes"
- injure aroha "bruise"
- arrest.past _ soledad "serving"
+ gift soledad marnie "slips"
- reveal! soledad marnie "will not say"
- help dwyer minh "lets"

== 3
The hymn book is found, as it was always going to be. Dragged before [Governor Hargreave](hargreave), [Kell](marnie) has the choice between a name and a fortnight in the hole. [She](marnie) takes the fortnight. [Soledad](soledad), let off without a scratch, has done it on [Bev](bev)'s orders, for a test is a test; from now on the new [girl](marnie) may eat at the long table. [Chaplain Moyle](chaplain) reads to [her](marnie) through the hatch and forgets, twice, where [he](chaplain) was.
- find _ "found"
- threaten hargreave marnie "the choice"
- arrest hargreave marnie "hole"
+ reveal! marnie hargreave "takes the fortnight"
- betray soledad marnie "a test"
- boss bev soledad "orders"
- invite bev marnie "eat"
- help chaplain marnie "reads"

== 4
[Juniper](juniper), six, draws [her](juniper) [mum](marnie) a house with bars on the outside. It is [Brent Kell](brent) [who](brent) brings the [child](juniper), and with [her](juniper) the papers: [he](brent) is filing, [he](brent) says, for everyone's sake. Later, in the yard, [Tui](tui) takes one look at [Marnie](marnie)'s face and sings a whole album from beginning to end. The Pickett [twins](twin1+twin2), [Lou](twin1) and [Dee](twin2), one guilty, one not, and nobody sure which, place bets on when the [bookkeeper](marnie) will crack.
- create juniper "draws"
- parent marnie juniper "mum"
+ divorce? brent marnie "filing"
- help tui marnie "sings"
- sibling twin1 twin2 "twins"
- sad? marnie "crack"

== 5
Whoever wanted [Minh](minh) hurt did it with boiling sugar. [Dr Sandhu](medic), alone on duty with one roll of gauze, works till daybreak. [Stroud](bev) lets it be known that it was none of [hers](bev), and for once [she](bev) is believed. What the [girl](minh) keeps back is the reason: [Dwyer](dwyer) has been coming to [her](minh) cell since March, and [his](dwyer) [wife](wife)'s [cousin](cousin) works in the kitchen. [Moyle](chaplain) hears it in confession. [His](chaplain) lips are sealed, are they not?
+ attack _ minh "boiling sugar"
- treat minh medic "works"
- attack! bev minh "none of hers"
- reveal! minh _ "keeps back"
- affair dwyer minh "coming to her cell"
- cheat dwyer wife "coming to her cell"
- married dwyer wife "wife"
- kin cousin wife "cousin"
+ reveal minh chaplain "in confession"
- reveal! chaplain _ "sealed"

== 6
[Marnie](marnie) does the canteen's books and discovers that the block buys three times the flour it eats. The rest goes out of the gate in [Dwyer](dwyer)'s van. [She](marnie) takes it to [Bev](bev), [who](bev) already knew: half of the profit is [hers](bev). [Sol](soledad), in love and careless with it, scratches M.K. into the shower wall. [Tui](tui) finds it and goes cold with something that [she](tui) prefers not to name.
+ discover marnie dwyer "discovers"
- steal dwyer _ "out of the gate"
- reveal marnie bev "takes"
- discover.past bev dwyer "already knew"
- love soledad marnie "in love"
- create soledad "scratches"
- find tui "finds"
- jealous tui soledad "goes cold"

== 7
[Aroha](aroha) stops visiting. When [she](aroha) is at last traced, to a women's shelter in [Hobart](@hobart), the [man](aman) [she](aroha) was hiding from has found [her](aroha) first; [she](aroha) is on a ventilator. The [sister](tui) is refused leave. That night somebody unlocks the linen door, and [Tui](tui) walks out between two laundry trolleys. [Bev](bev), asked by [Hargreave](hargreave) how it could happen, says that doors are a mystery to [her](bev).
- flee.past aroha aman "hiding from"
- find _ aroha "traced"
- find aman aroha "found her"
+ injure aroha aman "ventilator"
- sibling aroha tui "sister"
- reject hargreave tui "refused leave"
- help _ tui "unlocks"
+ flee tui "walks out"
- investigate hargreave bev "asked"
- reveal! bev hargreave "a mystery"

== 8
Four hours of freedom. [Tui](tui) sits at the bedside holding a hand that does not hold [hers](tui), and is still sitting there when the squad cars come. [Aroha](aroha)'s eyes open at the sound of the sirens. In [Block Seven](@block7) the [escapee](tui)'s bunk has been given to [Soledad](soledad), [who](soledad) makes [Marnie](marnie) laugh for the first time since the trial. Is that a crime? [Parata](tui), back in chains and with two years added, sees [them](marnie+soledad) from the gate.
- help tui aroha "holding"
+ arrest _ tui "squad cars"
- recover aroha "eyes open"
- flee.past tui "escapee"
- housemate.start marnie soledad "bunk"
- happy marnie soledad "laugh"
- return tui "back"

== 9
[Minh](minh) is late. [Sandhu](medic) does the test twice and the sum once and goes straight to the [governor](hargreave), [who](hargreave) looks out of the window and mentions the funding round. So the [doctor](medic) writes to [Julian Crest](mp), the [member](mp) for the district, [whose](mp) campaign, unknown to [her](medic), was paid for in flour. [Dwyer](dwyer) corners [Minh](minh) by the boilers; [Lou Pickett](twin1), a head shorter than [he](dwyer) is, breaks [his](dwyer) nose.
+ pregnant minh dwyer "late"
- investigate medic minh "test"
- reveal medic hargreave "goes"
- reject hargreave medic "looks out of"
- reveal medic mp "writes to"
- help.past _ mp "paid"
- threaten dwyer minh "corners"
+ rescue twin1 minh "breaks"
- attack twin1 dwyer "breaks"

== 10
For the nose, a [Pickett](twin2) is put in solitary: [Dee](twin2), the wrong one, [who](twin2) goes without a murmur. "[We](twin1+twin2)'ve always shared," says [her](twin2) [sister](twin1). [Chaplain Moyle](chaplain), drunk at evensong, breaks the seal from the pulpit and names the [father](dwyer) of the unborn [child](child). Uproar, benches, whistles. Under cover of it [Soledad](soledad) kisses [Marnie](marnie); [Marnie](marnie), very gently, tells [her](soledad) that there is someone else. [She](marnie) has only just noticed it herself.
- arrest _ twin2 "solitary"
- sibling twin1 twin2 "sister"
+ reveal chaplain _ "breaks"
- parent dwyer child "father"
- pregnant minh "unborn child"
+ kiss marnie soledad "kisses"
- reject marnie soledad "someone else"
- love marnie _ "someone else"
- discover marnie "noticed"

== 11
[Brent](brent)'s new [fiancee](hargreave) is on the front page of the local paper, smiling, in pearls: [Governor Hargreave](hargreave). [Marnie](marnie) turns the page over, and back, and asks [Bev](bev) for the second set of flour books. The [queen](bev) of the laundry owes nobody, but the [bookkeeper](marnie) did the hole for [her](bev). Smuggled out in [Juniper](juniper)'s drawing pad, the figures reach a newspaper. Rather than be taken, [Dwyer](dwyer) drives the van off the [Bridgewater](@bridgewater) causeway and drowns.
+ engaged brent hargreave "fiancee"
- happy hargreave "smiling"
- discover marnie brent+hargreave "turns the page"
- help bev marnie "owes nobody"
- help.past marnie bev "did the hole"
+ reveal marnie _ "reach a newspaper"
- arrest? _ dwyer "taken"
- die dwyer "drowns"

== 12
[Hargreave](hargreave) is marched through [her](hargreave) own reception, past [Bev](bev), [who](bev) asks for the shoes. [Brent](brent) sings like a canary, and what [he](brent) sings clears [his](brent) [ex-wife](marnie). At the gate, [Marnie](marnie) will not let go of a hand; six more years, says [Tui](tui), do the sums. [She](marnie) has. [She](marnie) takes a flat across the road, third floor, from which [Juniper](juniper) can wave at the yard. Every evening someone in the yard waves back.
+ arrest _ hargreave "marched"
- betray brent hargreave "sings like a canary"
- steal! marnie _ "clears"
- ex brent marnie "ex-wife"
- love marnie tui "will not let go"
+ move marnie "takes a flat"
