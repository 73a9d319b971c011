%series Slush Pile
%lang en
%genre comedy-drama about a failing publishing house in Edinburgh, encyclopaedia summaries
%cast tamsin   | Tamsin Okoro; Tamsin | f
%cast yusuf    | Yusuf Haddad; Yusuf | m
%cast gideon   | Gideon Pike; Gideon; Pike | m
%cast rosalind | Rosalind | f
%cast caspian  | Caspian Pike; Caspian | m
%cast lorna    | Lorna Quayle; Lorna; Quayle | f
%cast gardener | Struan | m
%cast birdie   | Birdie Wu; Birdie | f
%cast hal      | Hal Brannigan; Hal | m
%cast temp     | - | m
%cast critic   | Perpetua Soames; Soames | f
%cast birdmum  | - | f
%cast doctor   | - | f
%cast halwife  | - | f
%cast buyer    | - | m
%cast niece    | - | f

== 1 Unsolicited
Passed over for the post of editor-in-chief, [Tamsin Okoro](tamsin) hears above the cold canapés that it has gone to [Caspian](caspian), the [publisher](gideon)'s [son](caspian), [who](caspian) reads nothing longer than a wine label. [Her](tamsin) [flatmate](yusuf) [Yusuf](yusuf), [who](yusuf) edits cookbooks two desks along, recommends arson. Meanwhile the house's one reliable earner, the crime [novelist](lorna) [Lorna Quayle](lorna), hands in a book without a corpse: [she](lorna) has lost [her](lorna) heart to [her](lorna) [gardener](gardener), [she](lorna) informs [Gideon Pike](gideon), and no longer wishes anybody dead.
- reject _ tamsin "Passed over"
- discover tamsin caspian "hears"
+ hire caspian gideon "gone to Caspian"
- parent gideon caspian "son"
- housemate tamsin yusuf "flatmate"
- colleague tamsin yusuf "two desks along"
- create lorna "hands in a book"
+ love.start lorna gardener "lost her heart"
- reveal lorna gideon "informs"

== 2 The Heir Unapparent
[Caspian](caspian) opens [his](caspian) reign by losing the only copy of a [laureate](critic)'s memoirs in a taxi. [His](caspian) [assistant](birdie), [Birdie Wu](birdie), [who](birdie) has been in the building for nine hours, rings every cab company in [Edinburgh](@edinburgh) and gets it back, whereupon [he](caspian) takes the bow. [Tamsin](tamsin) saw it all. At [Hal Brannigan](hal)'s bookshop, where [she](tamsin) goes to complain, the [owner](hal) lets [her](tamsin) talk until closing and then until midnight; [he](hal) wears a wedding band, which [she](tamsin) notices on the stairs home.
- boss caspian birdie "assistant"
+ lose caspian "losing the only copy"
- find birdie "gets it back"
- help birdie caspian "gets it back"
- betray caspian birdie "takes the bow"
- discover tamsin caspian "saw it all"
- travel tamsin "goes"
- married hal halwife "wedding band"
+ discover tamsin hal "notices"

== 3 Advance Against Royalties
[Gideon](gideon)'s [ex-wife](rosalind), the literary [agent](rosalind) [Rosalind](rosalind), storms up the stairs on behalf of [her](rosalind) most lucrative [client](lorna): the cheque has bounced. [The two](gideon+rosalind) go at it with the door open, and the entire third floor learns that the house is broke. [Yusuf](yusuf), [who](yusuf) had meant to ask for a rise, takes the office [temp](temp) out for noodles instead and is stood up. The [gardener](gardener), it transpires, is called [Struan](gardener), and is courting the [novelist](lorna) on the advice of a [bookseller](hal).
- ex gideon rosalind "ex-wife"
- advisor rosalind lorna "agent"
- travel rosalind "storms"
+ quarrel gideon rosalind "go at it"
- discover _ gideon "learns"
- date? temp yusuf "for noodles"
- reject temp yusuf "stood up"
- flirt gardener lorna "courting"
- help hal gardener "advice"

== 4 Track Changes
Nobody edits like [Tamsin](tamsin), so it is to [her](tamsin) kitchen that [Quayle](lorna) brings the corpseless manuscript, and by dawn [they](lorna+tamsin) have buried a colonel in chapter six. [Caspian](caspian) puts [his](caspian) own name to the notes. [Birdie](birdie), up from [Leith](@leith) on [her](birdie) [mother](birdmum)'s bicycle, goes under a van on the [Mound](@mound) and wakes with a pinned ankle and the [boss](caspian) at [her](birdie) bedside, pale, holding grapes. [He](caspian) has read, [he](caspian) blurts out, an entire novel, in order to tell [her](birdie) about it.
- help tamsin lorna "buried a colonel"
- steal caspian tamsin "puts his own name"
- parent birdmum birdie "mother"
+ injure birdie _ "goes under a van" @mound
- recover birdie "wakes"
- boss caspian birdie "boss"
+ reveal caspian birdie "blurts out"

== 5 Foxed
[Hal](hal)'s [wife](halwife) did not leave [him](hal), as [Tamsin](tamsin) had supposed; [she](halwife) has been dead four years, and the ring will not come off over the knuckle. Told this across a box of water-damaged atlases, [Tamsin](tamsin) says something inadequate and then kisses [him](hal). [Her](tamsin) [flatmate](yusuf) receives the news with less grace than [he](yusuf) would like. [Yusuf](yusuf) has been carrying a torch for [her](tamsin) since the year of the aubergine book, a secret known only to the [temp](temp), [who](temp) had it from the photocopier.
- breakup! halwife hal "did not leave"
- married.past hal halwife "wife"
- die.past halwife "dead"
- reveal hal tamsin "Told"
+ kiss hal tamsin "kisses"
- housemate tamsin yusuf "flatmate"
- discover yusuf "receives the news"
- jealous yusuf hal "less grace"
+ love yusuf tamsin "carrying a torch"
- discover.past temp yusuf "known only"

== 6 A Fair Copy
[Perpetua Soames](critic), the retired [laureate](critic), finds in [her](critic) proofs a page that [she](critic) never wrote, in which a publisher of [Pike](gideon)'s description is pushed off [Salisbury Crags](@crags). [She](critic) suspects [Caspian](caspian). [Gideon](gideon) suspects [his](gideon) former [wife](rosalind). The culprit, limping in late, is [Birdie](birdie), [who](birdie) was bored in hospital and thought nobody would look. Summoned to be dismissed, [she](birdie) is given a desk with a window: the old [lady](critic) has called the page the best in the book.
- quit.past critic "retired"
- discover critic "finds"
- accuse critic caspian "suspects"
- accuse gideon rosalind "suspects"#2
- ex gideon rosalind "former wife"
+ create.past birdie "culprit"
- injure birdie "limping"
- quit? birdie gideon "dismissed"
+ hire birdie gideon "given a desk"

== 7 Remaindered
To keep the lights on, [Pike](gideon) secretly offers the house to a [buyer](buyer) from [Frankfurt](@frankfurt) [whose](buyer) other companies make dog food. [Rosalind](rosalind) gets wind of it at the airport, having sat down, quite by chance, next to the [German](buyer). [She](rosalind) tells nobody but [their](gideon+rosalind) [son](caspian). Ashamed for the first time in a long and shameless life, [Caspian](caspian) goes to [Tamsin](tamsin) and owns up to the notes, the taxi and the title on [his](caspian) door. [She](tamsin) has, [she](tamsin) replies, a list.
+ betray gideon _ "secretly offers"
- discover rosalind gideon "gets wind"
- meet buyer rosalind "sat down"
- reveal rosalind caspian "tells nobody but"
- parent gideon+rosalind caspian "son"
- sad caspian "Ashamed"
+ reveal caspian tamsin "owns up"

== 8 Dead Matter
[Lorna](lorna) is to marry on the Saturday and to deliver on the Friday. On the Thursday [Struan](gardener) is seen at [Waverley](@waverley) with a spade, a suitcase and the [novelist](lorna)'s pearls. [He](gardener) is picked up at [Berwick](@berwick) before the buffet trolley has reached [him](gardener). While [Rosalind](rosalind) holds [her](rosalind) [client](lorna)'s head, [Hal](hal) admits to [Tamsin](tamsin) that [he](hal) recommended the [man](gardener); the [couple](hal+tamsin) part on the pavement, [he](hal) in tears, [she](tamsin) in the wrong coat. [Quayle](lorna), for [her](lorna) part, asks for a pen. [She](lorna) has thought of a way to do it with secateurs.
- wedding? gardener lorna "marry"
- create? lorna "deliver"
- flee gardener lorna "suitcase" @waverley
+ steal gardener lorna "pearls"
+ arrest _ gardener "picked up" @berwick
- help rosalind lorna "head"
- advisor rosalind lorna "client"
- reveal hal tamsin "admits"
- help.past hal gardener "recommended"
- couple hal tamsin "couple"
- breakup hal tamsin "part"
- sad hal "in tears"

== 9 Errata
The wrong coat contains a ring box, and it is [Yusuf](yusuf) [who](yusuf) finds it. For one evening [he](yusuf) lets [Tamsin](tamsin) believe that [her](tamsin) coat is at the cleaner's; then [he](yusuf) walks to the bookshop in the sleet, puts the box on the counter and tells the [bookseller](hal) not to be an ass. [Hal](hal) knows what it has cost [him](yusuf). Elsewhere, a temperature sends [Gideon](gideon) to bed, the [doctor](doctor) forbids [him](gideon) all shouting, and [his](gideon) [ex-wife](rosalind) moves into the spare room to make sure of it.
+ find yusuf "finds"
- betray yusuf tamsin "believe"
- travel yusuf "walks"
+ help yusuf hal "not to be an ass"
- discover hal yusuf "knows"
- ill gideon "temperature"
- treat gideon doctor "doctor"
- ex gideon rosalind "ex-wife"
- move rosalind gideon "moves"

== 10 The Frankfurt Chapter
Four from the third floor fly out to the book fair in order to see off a [buyer](buyer). [Birdie](birdie) and [Caspian](caspian) have to share a room, a toothbrush and, after the fourth Riesling, a bed; in the morning [she](birdie) calls it a clerical error and [he](caspian) agrees too slowly. [Yusuf](yusuf), at a stand for fermented vegetables, strikes up an acquaintance with the [buyer](buyer)'s [niece](niece), [who](niece) lets slip that [her](niece) [uncle](buyer) intends to pulp the backlist. [Tamsin](tamsin) confronts the [man](buyer) on stage, in front of six hundred people and an interpreter.
- travel birdie+caspian+tamsin+yusuf "fly out"
+ sex birdie caspian "a bed"
- reject birdie caspian "clerical error"
- meet niece yusuf "strikes up an acquaintance"
- kin buyer niece "niece"
- reveal niece yusuf "lets slip"
+ accuse tamsin buyer "confronts"

== 11 Orphans and Widows
With the sale off and the bailiffs on the landing, [Pike](gideon) gets out of bed, quarrels with nobody, and makes over the firm to the [people](birdie+caspian+tamsin+yusuf) [who](birdie+caspian+tamsin+yusuf) work in it. [Tamsin](tamsin) is elected chief by four votes to none, one of them [Caspian](caspian)'s, [who](caspian) has to clear [his](caspian) desk and asks only to keep the stapler. "Stay," says [Birdie](birdie), "the photocopier likes [you](caspian)." [Soames](critic) dies that night in [her](critic) chair, a pencil behind [her](critic) ear, leaving the house the one thing that it could not afford: a sequel.
- recover gideon "gets out of bed"
- quarrel! _ gideon "quarrels with nobody"
+ gift gideon birdie+caspian+tamsin+yusuf "makes over"
- hire tamsin "elected chief"
- quit caspian "clear his desk"
+ die critic "dies"
- gift critic _ "leaving the house"

== 12 Second Impression
Launch night for [Secateurs](*secateurs), by [Lorna Quayle](lorna), dedicated to the [man](gardener) in [HMP Edinburgh](@hmp). [Hal](hal) supplies the wine and, between the speeches, the box. [Tamsin](tamsin) looks at it for so long that [Yusuf](yusuf) coughs. [She](tamsin) accepts. [He](yusuf) raises a glass to the [pair](hal+tamsin), then slips out to telephone a certain [niece](niece) in [Frankfurt](@frankfurt). Upstairs in the dark, the [parents](gideon+rosalind) of the former [editor-in-chief](caspian) are discovered among the returns by [their](gideon+rosalind) [son](caspian) and [Birdie](birdie), [who](birdie+caspian) had come up for much the same purpose.
- create lorna "Launch night" *secateurs
- gift lorna gardener "dedicated"
+ propose hal tamsin "the box"
+ engaged.start hal tamsin "accepts"
- celebrate yusuf hal+tamsin "raises a glass"
- parent gideon+rosalind caspian "parents"
- quit.past caspian "former"
- discover birdie+caspian gideon+rosalind "discovered"
- affair gideon rosalind "among the returns"
- affair birdie caspian "much the same purpose"
