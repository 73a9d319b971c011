%series Skelgarth
%lang en
%genre British village and farm serial, episode recaps
%cast edna     | Edna Braithwaite; Edna; Mrs Braithwaite | f
%cast dougal   | Dougal Braithwaite; Dougal | m
%cast tamsin   | Tamsin Braithwaite; Tamsin | f
%cast fergus   | Fergus Lightfoot; Fergus; Lightfoot | m
%cast priya    | Priya Lightfoot; Priya | f
%cast zofia    | Zofia Wilk; Zofia | f
%cast cuthbert | Cuthbert Nunn; Cuthbert; Nunn | m
%cast marigold | Marigold Nunn; Marigold | f
%cast wayne    | Wayne Tatlock; Wayne | m
%cast rev      | Reverend Joy Adu; Joy; Reverend Adu | f
%cast jasper   | Jasper | m
%cast hiker    | Leif | m
%cast vet      | Murdo Kerr; Murdo | m
%cast walter   | Walter Braithwaite; Walter | m
%cast pc       | PC Sunil Rana; PC Rana; Rana; Sunil | m
%cast calf     | - | n
%cast lady     | - | f
%cast vetwife  | - | f
%cast curate   | - | n
%cast organist | - | n
%cast baby     | Edna Joy | f

== 1
Auction day. Since [Walter](walter) dropped dead among [his](walter) pigs in March, [Edna Braithwaite](edna) has kept [Top Farm](@topfarm) going with one [son](dougal), one dog and no money. When the hammer comes down, it is [her](edna) [neighbour](cuthbert) across the beck, [Cuthbert Nunn](cuthbert), [who](cuthbert) owns the lower meadow, and [she](edna) tells [him](cuthbert) that [he](cuthbert) will never get the upper. [Dougal](dougal) wants to sell the lot. [His](dougal) [mother](edna) would sooner burn it. At the bus shelter, a soaked [woman](zofia) with a Polish passport asks the way to anywhere dry.
- die.past walter "dropped dead"
- parent edna dougal "son"
+ find cuthbert "owns"
- neighbour cuthbert edna "neighbour"
- reject edna cuthbert "never get"

== 2
[Dougal](dougal) gives the [stranger](zofia) a lift as far as the yard, and [Edna](edna), [who](edna) needs a milker, gives [Zofia Wilk](zofia) a month's trial. [She](zofia) has the cows eating out of [her](zofia) hand by Tuesday; the younger [Braithwaite](dougal) would gladly do likewise. At the [Fleece](#fleece), [Fergus Lightfoot](fergus) announces that [he](fergus) is making the pub vegan. [His](fergus) [wife](priya) hears it along with the customers. [Priya](priya) pulls [Wayne Tatlock](wayne), [her](priya) [cousin](pc) [Sunil](pc)'s best [friend](wayne), a pint, and [her](priya) own conclusions.
- help dougal zofia "a lift"
+ hire zofia edna "month's trial"
- love.start dougal zofia "likewise"
- married fergus priya "wife"
- reveal fergus priya "announces"
- kin pc priya "cousin"
- friend pc wayne "best friend"
- gift priya wayne "a pint"

== 3
Thirty sausages are missing from the [Fleece](#fleece)'s freezer. [PC Rana](pc) questions [his](pc) [cousin](priya) behind the bar and [his](pc) pal [Wayne](wayne) in front of it, but the village needs no detective: the [landlady](priya) herself has been frying them at the back door for half the darts team. [Fergus](fergus) feels knifed. Over at the manse, [Reverend Adu](rev) finds [Marigold Nunn](marigold) in the confession [she](rev) doesn't hold, begging to be told whether a marriage to [Cuthbert](cuthbert) counts if one's fingers were crossed.
- investigate pc priya+wayne "questions"
- kin pc priya "cousin"
- friend pc wayne "pal"
+ betray priya fergus "frying"
- lose _ "missing"
- sad fergus priya "knifed"
- find rev marigold "finds"
- sad marigold "begging"
- married cuthbert marigold "marriage"

== 4
What [Marigold](marigold) could not say to the [vicar](rev) [she](marigold) says to [Edna](edna) across a trestle table: it was [she](marigold), not [her](marigold) [husband](cuthbert), [who](marigold) outbid everyone for the meadow, with [her](marigold) own inheritance, because long ago [Walter](walter) had asked [her](marigold) to dance there. [Mrs Braithwaite](edna) cuts the cake into very small pieces. That night, [Zofia](zofia) pulls a [calf](calf) out of a dying cow while [Dougal](dougal) holds the lamp; [he](dougal) faints, [it](calf) lives, and [she](zofia) names [it](calf) after [him](dougal).
+ reveal marigold edna "says"
- married cuthbert marigold "husband"
- find.past marigold "outbid"
- invite.past walter marigold "asked"
- rescue zofia calf "pulls a calf"
- ill dougal "faints"
- reveal! marigold rev "could not say"
- birth _ calf "calf"
- die _ "dying"
- help dougal zofia "holds"

== 5
A taxi from [Leeds](@leeds) brings [Tamsin](tamsin), eleven years gone, with a [toddler](jasper), a nose stud and a solicitor's letter. Half of [Top Farm](@topfarm) is [hers](tamsin). [Dougal](dougal) offers [his](dougal) [sister](tamsin) the sofa; [their](dougal+tamsin) [mother](edna) offers [her](tamsin) nothing, not even [her](edna) cheek. But little [Jasper](jasper) marches up to [Edna](edna)'s chair, puts a dead beetle in [her](edna) palm, and the old [woman](edna) is done for. Who is the father? [Wayne](wayne), carrying in the cases, has grown very pale.
+ return tamsin "brings"
- move.past tamsin "gone"
- find tamsin "hers"
- sibling dougal tamsin "sister"
- invite dougal tamsin "offers"
- parent edna dougal+tamsin "mother"
- reject edna tamsin "nothing"
- gift jasper edna "puts"
- parent? wayne jasper "father"
- sad wayne "pale"
- parent tamsin jasper "toddler"
- help wayne tamsin "carrying"

== 6
It isn't [Wayne](wayne), [Tamsin](tamsin) assures [him](wayne): [Jasper](jasper) is two, and it has been eleven years since the hayloft. [He](wayne) is so relieved that [he](wayne) proposes on the spot to [Zofia](zofia), to [whom](zofia) [he](wayne) has spoken twice. [She](zofia) laughs until [she](zofia) sees [Dougal](dougal) walking away between the hives. [Priya](priya) has taken the carving knife to the sign outside and now the [Fleece](#fleece) is two pubs: meat to the left, [her](priya) [husband](fergus)'s lentils to the right, and a chalk line down the middle of the bed.
- parent! wayne jasper "isn't"
- sex.past tamsin wayne "hayloft"
- happy wayne "relieved"
+ propose wayne zofia "proposes"
- reject zofia wayne "laughs"
- married fergus priya "husband"
+ quarrel fergus priya "chalk line"
- reveal tamsin wayne "assures"

== 7
Foot rot, flooded lanes and no vet. [Murdo Kerr](vet), the [locum](vet), gets through on a tractor and spends four nights in the barn with [Tamsin](tamsin), dosing sheep. [They](tamsin+vet) lose nine; [they](tamsin+vet) also lose count of the flasks. On the fifth morning [Edna](edna) spots [her](edna) [daughter](tamsin) coming out with straw in [her](tamsin) hair and, for the first time since the taxi, passes [her](tamsin) the butter. Across the beck, [Marigold](marigold) has crossed something out in the parish register. The [Reverend](rev) pretends to be short-sighted.
- treat _ tamsin+vet "dosing"
- travel vet "through"
+ affair.start tamsin vet "straw"
- parent edna tamsin "daughter"
- discover edna tamsin "spots"
+ reconcile edna tamsin "passes"
- lose tamsin+vet "lose"

== 8
[Cuthbert](cuthbert) finds out what [his](cuthbert) meadow was for. [He](cuthbert) reads it in [Walter](walter)'s handwriting, in a letter that [he](cuthbert) takes from [his](cuthbert) [wife](marigold)'s sewing box, and by evening [he](cuthbert) has run a fence across the beck and cut off the [Braithwaites](dougal+edna+tamsin)' water. [Dougal](dougal) goes over with pliers, [Nunn](cuthbert) comes out with a shotgun, and it is the Norwegian [hiker](hiker) camping between [them](cuthbert+dougal) [who](hiker) gets the pellets. [PC Rana](pc) puts the [gunman](cuthbert) in the only cell, which the [WI](#wi) uses for jam.
- discover cuthbert "finds out"
- steal cuthbert marigold "takes"
- married cuthbert marigold "wife"
- threaten cuthbert dougal "shotgun"
+ injure hiker cuthbert "pellets"
+ arrest pc cuthbert "cell"
- attack cuthbert dougal+edna+tamsin "cut off"
- create.past walter "handwriting"
- travel dougal "goes over"

== 9
The [patient](hiker), one [Leif](hiker), lies on [his](hiker) front at the manse while [Joy](rev) picks lead out of [him](hiker) with eyebrow tweezers. [They](hiker+rev) discuss Kierkegaard. [He](hiker) ought to press charges; [he](hiker) would rather, [he](hiker) says, go on looking at [her](rev) till Easter. [Marigold](marigold) takes [Cuthbert](cuthbert) a flask and clean socks in jail, and the key to the sewing box. There was nothing in it, [she](marigold) tells [him](cuthbert), except one dance, and that [she](marigold) turned [Walter](walter) down. [Her](marigold) [husband](cuthbert), [who](cuthbert) never weeps, asks for the jam.
+ treat hiker rev "picks"
- accuse? hiker cuthbert "press charges"
- love hiker rev "looking"
- gift marigold cuthbert "takes"
+ reveal marigold cuthbert "tells"
- reject.past marigold walter "turned"
- married cuthbert marigold "husband"
- arrest.past _ cuthbert "jail"

== 10
A [lady](lady) from the [Dales Trust](#dales) walks the upper field with a clipboard: here, on [Edna](edna)'s thistles, grows an orchid that was thought extinct. There is a grant in it, enough to buy the meadow twice. "It was [Zofia](zofia) [who](zofia) found it," [Dougal](dougal) says, and says it again at supper, and once more to the cows. At last [his](dougal) [sister](tamsin) writes it down for [him](dougal), [he](dougal) learns it by heart, and in the milking parlour [he](dougal) tells [Zofia](zofia) everything. [She](zofia) corrects [his](dougal) Polish, then kisses [him](dougal).
- find.past zofia "found"
- find? edna "grant"
- sibling dougal tamsin "sister"
- help tamsin dougal "writes"
+ confess dougal zofia "tells"
+ kiss dougal zofia "kisses"
- discover lady "orchid"

== 11
No sooner is the chalk line gone than [Priya](priya) gets [her](priya) marching orders. Not from [Fergus](fergus): from the brewery, which is shutting country houses. The two [landlords](fergus+priya), back on one mattress, chain themselves to the pumps, [she](priya) by the ankle and [he](fergus) by the beard. [Wayne](wayne) auctions [his](wayne) motorbike to pay a month's rent for [them](fergus+priya). The [buyer](vet), cash in hand, is [Murdo](vet), [who](vet) intends to ride it out of [Skelgarth](@skelgarth) before [Tamsin](tamsin) wakes.
- reconcile fergus priya "mattress"
+ quit? priya "marching orders"
- help wayne fergus+priya "pay"
- flee? vet tamsin "ride it out"
- lose wayne "auctions"
- find vet "buyer"

== 12
The motorbike gets as far as the ford. The [vet](vet) wades out with a sprained wrist and straight into [Jasper](jasper), [who](jasper) takes [him](vet) by the good hand and leads [him](vet) home. [He](vet) is frightened, [Murdo](vet) tells [Tamsin](tamsin): there was a [wife](vetwife) in [Oban](@oban), and a small grave. [She](tamsin) bandages the wrist and doesn't ask [him](vet) to stay. [He](vet) stays. [Edna](edna), counting plates, takes down two extra, and [Zofia](zofia) pushes away [hers](zofia). [She](zofia) has been queasy for a week.
- injure vet "sprained"
+ return vet "leads"
- help jasper vet "leads"
- sad vet "frightened"
+ reveal vet tamsin "tells"
- married.past vet vetwife "wife"
- die.past _ "grave"
- treat vet tamsin "bandages"
- invite! tamsin vet "ask"
- pregnant? zofia "queasy"
- ill zofia "queasy"

== 13
Banns for three couples on one Sunday: [Reverend Adu](rev) reads the first two with a straight face and for the third has to hand over to the [curate](curate), since [she](rev) herself is in it, next to [Leif](hiker). The [Norwegian](hiker) has bought the bus shelter and is turning it into a forge. [Nunn](cuthbert), on probation, unrolls [his](cuthbert) fence by hand and, at the last post, gives [Edna](edna) the deed to the meadow. [She](edna) tells [him](cuthbert) to keep it for as long as [Marigold](marigold) wants somewhere to dance.
- wedding? hiker rev "Banns"
- create? hiker "turning"
+ gift cuthbert edna "gives"
+ reject edna cuthbert "keep it"
- help curate rev "hand over"
- find hiker "bought"
- arrest.past _ cuthbert "probation"

== 14
Snow, a bull loose and the [organist](organist) stuck behind a gritter; all the same, [Dougal](dougal) gets [his](dougal) [bride](zofia) to church on a muck-spreader. Before [she](zofia) can say yes, [Zofia](zofia) says something far worse in Polish and sits down in the font. [Murdo](vet), more used to sheep, does what is needed behind the altar cloth, with [Priya](priya) at one knee and [Fergus](fergus) at the other. [Edna](edna) holds [Edna Joy](baby), [her](edna) first [granddaughter](baby), up to the window that looks towards [Walter](walter). "Pigs," [she](edna) says to [her](baby), "you start with pigs."
- wedding? dougal zofia "bride"
+ birth zofia baby "does what is needed"
- treat zofia vet "does what is needed"
- help fergus+priya zofia "knee"
+ kin baby edna "granddaughter"
- travel dougal+zofia "church"
