%series Lady Dunmarrow's Season
%lang en
%genre Regency comedy of manners, Bath 1814, press-office episode synopses
%cast dun      | Lady Dunmarrow; Lady D. | f
%cast letty    | Miss Letitia Fane; Letty; Miss Fane | f
%cast sophy    | Miss Sophronia Fane; Sophy | f
%cast duke     | Duke of Ware; Ware | m
%cast captain  | Captain Hal Mostyn; Hal; Mostyn | m
%cast curate   | Mr. Septimus Pell; Pell; Septimus | m
%cast colonel  | Colonel Fane | m
%cast oriel    | Mrs. Oriel; Cassandra Oriel; Cassandra | f
%cast jukes    | Jukes | m
%cast heiress  | Miss Amara Delacourt; Miss Delacourt; Amara | f
%cast duchess  | Dowager | f
%cast maid     | Bess | f
%cast wife     | Mrs. Mostyn | f
%cast sergeant | - | m
%cast hussar   | - | m
%cast consul   | - | m
%cast pug      | Bonaparte | m

== 1 Arrivals
[Lady Dunmarrow](dun), [who](dun) has buried three husbands and regrets one, undertakes to marry off the [daughters](letty+sophy) of [her](dun) [cousin](colonel) the [Colonel](colonel) before Easter. [Letty](letty), the [elder](letty), has beauty and an opinion of it; [Sophy](sophy), the [younger](sophy), has spectacles. [Her Ladyship](dun)'s [pug](pug), [Bonaparte](pug), bites both. In the Pump Room [Letty](letty) is introduced to the [Duke of Ware](duke), [who](duke) has the fortune, and treads on the foot of [Captain Mostyn](captain), [who](captain) has not. The [captain](captain) bleeds charmingly. The [duke](duke) looks over [her](letty) head at the spectacles, and asks the [girl](sophy) behind them what [she](sophy) is reading.
- die.past _ "buried three husbands"
- married.past _ dun "three husbands"
- wedding? _ letty+sophy "marry off"
- parent colonel letty+sophy "daughters"
- kin colonel dun "cousin"
- sibling letty sophy "the younger"
- attack pug letty+sophy "bites both"
+ meet duke letty "introduced"
- injure captain letty "treads on"
+ meet duke sophy "what she is reading"

== 2 What She Was Reading
A treatise on drains. The [Duke](duke) calls next morning and talks of nothing else, and [Letty](letty), [who](letty) had come down in the blue silk for [him](duke), is obliged to pour. [She](letty) consoles herself with the lame [officer](captain) on the sofa. [Mrs. Oriel](oriel), [who](oriel) knows everything about everybody, lets fall that the handsome [captain](captain) left [Lisbon](@lisbon) in a hurry and a [wife](wife) in [Lisbon](@lisbon). [Lady Dunmarrow](dun) forbids [him](captain) the house. [Hal Mostyn](captain) swears on the teapot that it is a lie; the two [women](dun+oriel) look at the teapot, and the [maid](maid) is told to count the spoons.
- jealous letty sophy "obliged to pour"
- flirt captain letty "consoles"
+ accuse oriel captain "a wife in Lisbon"
- flee.past captain "in a hurry" @lisbon
- married? captain wife "wife in Lisbon"
+ reject dun captain "forbids him the house"
- married! captain wife "it is a lie"

== 3 The Curate Falls In
At the canal picnic the [curate](curate), [Mr. Pell](curate), is pushed off the bank by [Bonaparte](pug) and fished out by an [heiress](heiress). [Miss Delacourt](heiress) of [Martinique](@martinique), dark, laughing and worth forty thousand pounds, wrings out [his](curate) coat-tails with [her](heiress) own hands. [He](curate) has loved [Letty](letty) since [she](letty) was fourteen. [He](curate) tells the [stranger](heiress) so at once, teeth chattering. "How very tiresome for [you](curate)," says [Amara](heiress). The [Dowager](duchess), the [duke](duke)'s [mother](duchess), has marked the forty thousand for [her](duchess) [son](duke) and is watching through an opera glass.
- attack pug curate "pushed off"
+ rescue heiress curate "fished out"
- help heiress curate "wrings out"
- meet curate heiress "the stranger"
- love curate letty "has loved"
- reveal curate heiress "tells the stranger"
- investigate duchess heiress "is watching"
- parent duchess duke "mother"
- wedding? duke heiress "marked the forty thousand"

== 4 Whist
An evening at cards. Partners are drawn by lot and changed by design. The [Colonel](colonel), [who](colonel) should never play for money, plays against [Jukes](jukes), a gentleman's gentleman of no gentleman in particular, and rises from the table poorer by [his](colonel) house, [his](colonel) horses and the dowry of both [girls](letty+sophy). Nobody is told. [Sophy](sophy) is partnered with the [duke](duke) and trumps [him](duke); it is a new sensation for [him](duke). Out in the passage a [sergeant](sergeant)'s [widow](maid), [who](maid) answers to [Bess](maid) here, recognises the [winner](jukes). [He](jukes) was valet in [Lisbon](@lisbon) to a certain [captain](captain).
+ lose colonel jukes "poorer by his house"
- parent colonel letty+sophy "both girls"
- reveal! colonel _ "Nobody is told"
- find sophy duke "trumps him"
- married.past maid sergeant "widow"
- die.past sergeant "widow"
- discover maid jukes "recognises"
- boss.past captain jukes "valet"

== 5 Under the Cedar
[Letty](letty) meets [Hal](captain) behind [Lady D.](dun)'s cedar every day at four. Not that [she](letty) means to have [him](captain); but [he](captain) kisses as though [he](captain) had been taught by someone. On Thursday [he](captain) asks for a lock of hair, on Friday for [her](letty) hand, and on Saturday for a loan. [Her](letty) [sister](sophy), posted as a lookout with a book on mosses, hears only the last of these. "[He](captain) is in trouble," says [Letty](letty), and unhooks [her](letty) pearls. "[You](letty) are," says [Sophy](sophy).
+ date captain letty "meets Hal"
- wedding! captain letty "means to have him"
- kiss captain letty "kisses"
+ propose captain letty "for her hand"
- help? letty captain "for a loan"
- sibling letty sophy "sister"
- help sophy letty "lookout"
- discover sophy captain "hears"
- gift letty captain "unhooks her pearls"

== 6 The Dowager Commands
The [Dowager](duchess) orders [her](duchess) [son](duke) to offer for [Miss Delacourt](heiress). Obediently [he](duke) drives the [heiress](heiress) round the crescent, and [they](duke+heiress) get on like a house on fire, for in the second turn [she](heiress) confides to [him](duke) that [she](heiress) is in love with a wet [clergyman](curate), and in the third [he](duke) confides to [her](heiress) what [he](duke) thinks about at night: drains, and the [girl](sophy) [who](sophy) explains them. [They](duke+heiress) agree to be engaged for a month, so as to be left in peace. The announcement is in Monday's paper. [Sophy](sophy) reads it aloud at breakfast, without a tremor, and puts salt in [her](sophy) tea.
- parent duchess duke "son"
- propose? duke heiress "offer for"
- date duke heiress "round the crescent"
- reveal heiress duke "confides to him"
- love heiress curate "in love with"
- reveal duke heiress "confides to her"
- love duke sophy "who explains them"
+ engaged.start duke heiress "engaged"
- sad sophy "salt in her tea"

== 7 Pearls
[Bess](maid) sees [Miss Fane](letty)'s pearls in a pawnbroker's window and next to them [her](maid) own wedding ring. It had vanished in [Lisbon](@lisbon), off the finger of [her](maid) [sergeant](sergeant) as [he](sergeant) lay dying, and only one [man](jukes) had been in the room. [She](maid) goes for [Jukes](jukes) with a warming pan, in the middle of the Assembly. [He](jukes) loses two teeth and, which hurts more, [his](jukes) temper: let them ask the gallant [captain](captain) whose idea it was! The [captain](captain) has gone the colour of candles. [He](captain) bows to [Letty](letty), goes out of the window, and lands on the [curate](curate).
- discover maid "pawnbroker's window"
- married.past maid sergeant "wedding ring"
- steal.past jukes sergeant "vanished"
- die.past sergeant "lay dying"
+ attack maid jukes "warming pan"
- injure jukes maid "loses two teeth"
- accuse jukes captain "whose idea it was"
+ flee captain "out of the window"

== 8 A Letter from Lisbon
[Lady Dunmarrow](dun) has written to the [consul](consul), and the [consul](consul) replies. There is indeed a [Mrs. Mostyn](wife), with a vineyard; [she](wife) would be glad to have news of [her](wife) [husband](captain) and the silver. It was not a lie, then. [Mrs. Oriel](oriel) ought to be pleased; the [gossip](oriel) sits in [her](oriel) carriage and weeps instead. For it was [she](oriel) [who](oriel) had paid [Mostyn](captain)'s debts for two years, in return for Tuesdays. [Lady D.](dun) gets in beside [her](oriel), [pug](pug) and all. The [pug](pug) has never been known to lick anyone before.
- investigate dun captain "has written"
- reveal consul dun "replies"
+ married captain wife "Mrs. Mostyn"
- steal.past captain wife "and the silver"
- sad oriel "weeps"
- help.past oriel captain "paid"
- affair.past captain oriel "Tuesdays"
- help dun oriel "gets in beside her"

== 9 In Which It Rains
It rains on [Bath](@bath). The concert is cancelled, the promenade is cancelled, and the muffins are yesterday's. [Letty](letty) lies on the hearthrug and declares that [she](letty) will never look at a man again; [she](letty) looks at the ceiling. [Mr. Pell](curate) calls with a sprained wrist, acquired under a [captain](captain), and reads to [her](letty) from "[The Seasons](*seasons)". [He](curate) reads well. [She](letty) notices, for the first time in five years, that [he](curate) has stopped gazing at [her](letty), and asks [him](curate), rather sharply, if anything is the matter. "[I](curate) have been thinking about the West Indies," says the [curate](curate).
- sad letty "never look at a man"
- injure curate captain "sprained wrist"
- help curate letty "reads to her"
- discover letty curate "notices"
+ love.end curate letty "stopped gazing"
+ love.start curate heiress "the West Indies"

== 10 The Colonel's Confession
Bailiffs carry out the pianoforte. The [Colonel](colonel) tells [his](colonel) [daughters](letty+sophy) everything, standing on the spot where it used to be. [Letty](letty) faints; the [younger](sophy) asks for the pack. The cards, held against the light, have pinholes. [Sophy](sophy) takes the proof to the one [magistrate](duke) within reach, and so it comes about that the [Duke of Ware](duke), in a dressing gown, receives at seven in the morning a young [lady](sophy) [who](sophy) has congratulated [him](duke) only in writing. By eight [he](duke) has sworn out a warrant against [Jukes](jukes), and explained about the engagement. [She](sophy) takes off [her](sophy) spectacles to wipe them, and cannot see how near [he](duke) has come.
+ reveal colonel letty+sophy "tells his daughters"
- parent colonel letty+sophy "daughters"
- ill letty "faints"
- investigate sophy jukes "asks for the pack"
+ discover sophy jukes "pinholes"
- betray.past jukes colonel "have pinholes"
- help duke sophy "sworn out a warrant"
- arrest? duke jukes "warrant"
- reveal duke sophy "explained about the engagement"

== 11 Breach of Promise
To be released from [her](heiress) [betrothed](duke) with a good grace, [Amara](heiress) must be seen to behave badly. [She](heiress) applies herself. [She](heiress) kisses the [curate](curate) on the steps of the [Abbey](@abbey), before a bishop. "Was that for the scandal?" [he](curate) inquires when [he](curate) can. "Only the first," says [she](heiress). The [Dowager](duchess) demands satisfaction from [Lady Dunmarrow](dun), and the two old [ladies](duchess+dun) retire to the card room and are heard to shout, then to laugh, then to order oysters: in the year '79, it turns out, [they](duchess+dun) were both thrown over by the same [hussar](hussar).
- breakup? heiress duke "released"
- engaged duke heiress "betrothed"
+ kiss curate heiress "kisses the curate"
- quarrel duchess dun "heard to shout"
+ reconcile duchess dun "then to laugh"
- breakup.past hussar duchess+dun "thrown over"

== 12 Easter
Two weddings, one bishop. [Sophy](sophy) becomes a duchess and says [her](sophy) vows from memory, [her](sophy) [bridegroom](duke) having sat on the spectacles. [Miss Delacourt](heiress) gives [her](heiress) forty thousand, [her](heiress) hand and a dry coat to [Mr. Pell](curate). [Jukes](jukes) is on [his](jukes) way to [New South Wales](@nsw), and the [captain](captain) to [Lisbon](@lisbon), in the custody of a wine [merchant](wife) in skirts, [his](captain) [wife](wife). [Bess](maid) has [her](maid) ring again. And the elder [Miss Fane](letty)? [She](letty) has refused a baronet, two majors and a dean. [She](letty) means to stay with [Lady Dunmarrow](dun), and to inherit the [pug](pug), [who](pug) bites [her](letty), from affection.
+ wedding duke sophy "becomes a duchess"
+ wedding curate heiress "her hand"
- arrest _ jukes "New South Wales" @nsw
- arrest wife captain "in the custody"
- married captain wife "his wife"
- find maid "has her ring again"
- reject letty _ "refused"
- move? letty dun "stay with"
- attack pug letty "bites her"
