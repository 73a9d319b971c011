%series The Tap and Anchor
%lang en
%genre village pub soap, west of Ireland, weekly TV listings
%cast nan     | Nan Coyne; Nan | f
%cast dervla  | Dervla Coyne; Dervla | f
%cast sorcha  | Sorcha Coyne; Sorcha | f
%cast bishop  | Bishop Flynn; Bishop | m
%cast bull    | Garda Keane; Bull; Keane | m
%cast hughie  | Hughie Coyne; Hughie | m
%cast piet    | Piet | m
%cast flan    | Flan Joyce; Flan | m
%cast bernie  | Bernie Joyce; Bernie | f
%cast vet     | Ms Tierney; Tierney | f
%cast priest  | Father Ugo; Ugo | m
%cast ciara   | Ciara Keane; Ciara | f
%cast rory    | Rory Joyce; Rory | m
%cast solicitor | Mr Garvey | m
%cast baby    | - | f

== 1 Last Orders
[Nan Coyne](nan) has run the Tap for fifty years and means to run it for fifty more, whatever [her](nan) [granddaughters](dervla+sorcha) say. [Dervla](dervla), the sensible [one](dervla), is walking up the aisle on Saturday with [Garda Keane](bull), called [Bull](bull). [Sorcha](sorcha), the [other](sorcha), has come off the ferry with a Dutch [welder](piet), [Piet](piet), and no explanation. [Bishop Flynn](bishop), [who](bishop) is no bishop but lays bricks, has sat on the same stool since the night that [Nan](nan) wouldn't have [him](bishop). [Bernie Joyce](bernie) and [her](bernie) [husband](flan) [Flan](flan) from the shop next door bring ham.
- boss nan _ "has run"
- kin dervla+sorcha nan "granddaughters"
+ wedding? bull dervla "up the aisle"
+ return sorcha "off the ferry"
- reject.past nan bishop "wouldn't have him"
- married bernie flan "husband"
- neighbour bernie+flan nan "next door"
- gift bernie+flan _ "bring ham"

== 2 Saturday
Everybody is in the church save [one](dervla). It isn't the [groom](bull). [Bull](bull) waits until the candles are down to the brass, with [Father Ugo](priest) beside [him](bull) going through the weather; then [Sorcha](sorcha), sent to look, returns with the veil and a note. [Dervla](dervla) is on the night boat. The jilted [guard](bull) reads it, folds it and drinks what was laid in for ninety. It is the [runaway](dervla)'s [sister](sorcha) [who](sorcha) holds [his](bull) forehead. [Piet](piet), looking on through the hatch, asks [Flan](flan) the Irish for this.
- wedding! bull dervla "It isn't the groom"
+ breakup dervla bull "a note"
- flee dervla "night boat"
- sad bull "drinks what"
- sibling dervla sorcha "sister"
- help priest bull "beside him"
- help sorcha bull "holds his forehead"
- jealous piet bull "looking on"

== 3 Slurry
[Mr Joyce](flan) has a bull in the well. [Tierney](vet), the [vet](vet), goes down on a rope, [Flan](flan) holding the end, and [Bernie](bernie), taking out the tea, notices how long [he](flan) goes on holding it. The [vet](vet) is a widow of two winters. [Flan](flan)'s [lad](rory), [Rory](rory), has eyes for nobody but the [garda](bull)'s kid [sister](ciara), [Ciara](ciara), [who](ciara) has them for [Piet](piet). The [Dutchman](piet) has started on the church gates. [He](piet) and [Sorcha](sorcha) have rented the room above the [man](bull) [she](sorcha) nursed on Saturday.
- help vet flan "goes down"
- jealous bernie vet "notices how long"
- married.past _ vet "widow"
- parent flan rory "lad"
- love rory ciara "eyes for nobody but"
- sibling bull ciara "kid sister"
+ love ciara piet "has them for"
- hire piet "has started on"
- move piet+sorcha "have rented the room"
- neighbour bull piet+sorcha "above the man"

== 4 Market Day
[Nan](nan) falls. [Bishop](bishop) finds [Nan](nan). [He](bishop) carries [her](nan) to [Tierney](vet). A vet is better than nothing. [Tierney](vet) sets the hip. [Nan](nan) bites [Bishop](bishop)'s sleeve. "[I](bishop) asked [you](nan) once," says [Bishop](bishop). "Ask again," says [Nan](nan). [Hughie](hughie) walks in just then. [Hughie](hughie) is [Nan](nan)'s [son](hughie). [He](hughie) is [Dervla](dervla)'s [father](hughie), too. [Nan](nan) once put [Hughie](hughie) out. [Hughie](hughie) had sold [her](nan) boat. [He](hughie) needs a bed. [Nan](nan) gives [Hughie](hughie) the hen house.
- injure nan "falls"
- find bishop nan "finds Nan"
- help bishop nan "carries her"
- treat nan vet "sets the hip"
- propose.past bishop nan "asked you once"
+ propose? bishop nan "Ask again"
+ return hughie "walks in"
- parent nan hughie "son"
- parent hughie dervla "father"
- reject.past nan hughie "put Hughie out"
- steal.past hughie nan "sold her boat"
- move hughie nan "the hen house"

== 5 The Room Upstairs
Through the ceiling [Bull](bull) hears every word of it: the [welder](piet) has had enough of rain, of turf, and of a [girlfriend](sorcha) [who](sorcha) goes downstairs with soup. [Sorcha](sorcha) goes downstairs again, without any. [She](sorcha) and [her](sorcha) [sister](dervla)'s abandoned [bridegroom](bull) end up on the lino. In the morning, all of the blood having left [his](bull) head, the [guard](bull) tells [her](sorcha) it mustn't happen twice. It happens twice. [Hughie](hughie), collecting eggs at dawn, sees [his](hughie) younger [girl](sorcha) cross the yard in a garda tunic, and asks [her](sorcha) for twenty euro.
+ quarrel piet sorcha "had enough"
- couple piet sorcha "girlfriend"
- gift sorcha bull "with soup"
- sibling dervla sorcha "sister's"
- breakup.past dervla bull "abandoned bridegroom"
+ sex bull sorcha "on the lino"
- cheat sorcha piet "on the lino"
- discover hughie bull+sorcha "sees his younger girl"
- parent hughie sorcha "younger girl"
- threaten hughie sorcha "asks her for twenty"

== 6 Fair Exchange
[Piet](piet) has moved [his](piet) mask and [his](piet) boots to the forge, and it doesn't take [Ciara](ciara) an hour to bring [him](piet) a loaf. [Rory](rory) follows on a bicycle. [He](rory) sees the loaf go in and the lamp go out, and lets the air from the [Dutchman](piet)'s tyres. [Rory](rory)'s [da](flan) has a lamp of [his](flan) own to think of: the [vet](vet), packing up after a calving, has thanked [him](flan) on the mouth. [Bernie](bernie) can smell iodine. [She](bernie) doesn't say so. [She](bernie) only begins, for the first time in twenty years, to do the accounts.
- move piet "moved his mask"
- breakup piet sorcha "moved his mask"
- attack rory piet "lets the air"
- gift ciara piet "bring him a loaf"
+ sex ciara piet "the lamp go out"
- discover rory ciara+piet "sees the loaf"
- jealous rory piet "lets the air"
- parent flan rory "da"
+ kiss flan vet "on the mouth"
- cheat flan bernie "on the mouth"
- married bernie flan "in twenty years"
- discover bernie flan "can smell iodine"

== 7 Homecoming
Three months late for [her](dervla) own wedding, [Dervla](dervla) gets down from the Galway bus with a cropped head and a bump. [She](dervla) has only one question for the [man](bull) [she](dervla) left at the altar, and [he](bull) answers it before it's put: if it's [mine](bull), [I](bull)'ll stand by [it](baby). [It](baby) is. Behind the bar [his](bull) present [woman](sorcha), polishing the same glass for a minute, drops it. [Nan](nan), in a wheelchair now, bangs with [her](nan) stick. "One at a time," says the [old woman](nan), and sends one [granddaughter](sorcha) to the cellar and the [other](dervla) to bed.
+ return dervla "gets down from"
- pregnant dervla bull "a bump"
- breakup.past dervla bull "left at the altar"
- help? bull dervla "stand by it"
- couple bull sorcha "present woman"
+ sad sorcha "drops it"
- ill nan "in a wheelchair"
- kin dervla+sorcha nan "granddaughter"

== 8 The Accounts
Having got to the end of the figures, [Bernie](bernie) lays two sets on the breakfast table: [his](flan) telephone bill, and the half of the shop that belongs to [her](bernie). [Flan](flan) may have the other. [She](bernie) paints a line through the cornflakes. [Mr Garvey](solicitor), [her](bernie) [solicitor](solicitor), recommends a quicker way. [Ugo](priest), asked to mend it, asks whether the [vet](vet) loves [him](flan). As it happens, [she](vet) does not; [she](vet) was lonely, and [he](flan) was holding a rope. [Tierney](vet) brings a basket of kittens to the wronged [wife](bernie) by way of apology, and is bitten by one.
- married bernie flan "wronged wife"
+ breakup bernie flan "a line through"
- divorce? bernie flan "a quicker way"
- advisor solicitor bernie "solicitor"
- help? priest bernie+flan "asked to mend it"
- cheat.past flan bernie "wronged wife"
- love! vet flan "does not"
- sad.past vet "was lonely"
- gift vet bernie "basket of kittens"
- injure vet "bitten by one"

== 9 Low Water
[Sorcha](sorcha) packs. [Bull](bull) cannot look at [Sorcha](sorcha). [He](bull) has given [Dervla](dervla) [his](bull) word. [Dervla](dervla) never wanted it. [She](dervla) ran away from [Bull](bull) for a reason. The reason was [Tierney](vet). [Dervla](dervla) has loved [Tierney](vet) since school. [Dervla](dervla) tells [Nan](nan). [Nan](nan) has known for years. "Tell [Tierney](vet)," says [Nan](nan). [Hughie](hughie) listens at the hatch. [Hughie](hughie) wants fifty this time. [Bishop](bishop) throws [Hughie](hughie) in the harbour. Mark the day: [Bishop](bishop) left [his](bishop) stool.
- breakup? sorcha bull "packs"
- flee.past dervla bull "ran away from"
+ love dervla vet "has loved Tierney"
- reveal dervla nan "tells Nan"
- discover.past nan dervla "has known"
- confess? dervla vet "Tell Tierney"
- discover hughie dervla "listens"
- threaten hughie dervla "wants fifty"
+ attack bishop hughie "throws Hughie"

== 10 Storm Force
The ferry with [Sorcha](sorcha) on it is overdue. The lifeboat goes out with whoever is sober: [Bull](bull), [Piet](piet), and [Rory](rory), [who](rory) has never been so near to the [man](piet) [whose](piet) tyres [he](rory) let down. [The three of them](bull+piet+rory) bring in eleven people, and the [barmaid](sorcha), blue and swearing, is the last. On the slip the [guard](bull), to the delight of the parish, kisses [her](sorcha) and not the [mother](dervla) of [his](bull) [child](baby), [who](dervla) applauds. [Piet](piet) asks nobody for the Irish. [Ciara](ciara) has waited with a blanket; it is [Rory](rory), shaking from head to foot, [whom](rory) [she](ciara) puts it round, because the [other](piet) can weld himself warm.
- attack.past rory piet "tyres he let down"
+ rescue bull+piet+rory sorcha "bring in"
+ kiss bull sorcha "kisses her"
- parent dervla baby "mother"
- parent bull baby "his child"
- happy dervla "applauds"
- help ciara rory "puts it round"

== 11 Confirmation
[Dervla](dervla) says it to the [vet](vet) at last, over the scales, with the [Joyces](bernie+flan)' cat between [them](dervla+vet). [Tierney](vet) weighs the cat twice. [She](vet) has been a wife, a widow and, briefly, a fool; nobody has ever asked [her](vet) this. [She](vet) would need to think. [She](vet) thinks as far as the door. Next door to the dispensary [Flan](flan), living on cornflakes on [his](flan) side of the line, hears that [he](flan) has been thrown over for a [woman](dervla) eight months pregnant, and laughs so much that [Bernie](bernie), on [hers](bernie), joins in. By evening the line is scuffed. Only [Ciara](ciara) can't choose.
+ confess dervla vet "says it"
- married.past _ vet "widow"
+ couple.start dervla vet "as far as the door"
- neighbour flan vet "Next door"
- discover flan dervla+vet "hears"
- breakup.past vet flan "thrown over"
- pregnant dervla bull "eight months pregnant"
- happy bernie+flan "joins in"
- reconcile? bernie flan "line is scuffed"
- love? ciara piet+rory "can't choose"

== 12 First Orders
Since the only doctor is at the races, it is [Tierney](vet) [who](vet) delivers a calf at six and, at seven, [her](vet) own [girlfriend](dervla)'s [daughter](baby), in the snug, with the [child](baby)'s [father](bull) holding one hand, [her](baby) [aunt](sorcha) the other, and the whole bar facing the wall. [Nan](nan) signs over the Tap to [her](nan) [granddaughters](dervla+sorcha), in equal parts, and lets herself be lifted out of the wheelchair. [Bishop](bishop) has asked again. [Father Ugo](priest) does it there and then; the [bride](nan) is seventy-nine and in no mood for banns. [Hughie](hughie), dried out in both senses, gives [his](hughie) [mother](nan) away, and hands [her](nan) the key of a boat.
+ birth dervla baby "own girlfriend's daughter"
- treat dervla vet "delivers"
- couple dervla vet "girlfriend's"
- parent bull baby "child's father"
- kin baby sorcha "aunt"
- help bull+sorcha dervla "holding one hand"
- propose.past bishop nan "asked again"
- gift nan dervla+sorcha "signs over"
- kin dervla+sorcha nan "granddaughters"
+ wedding bishop nan "does it there"
- recover hughie "dried out"
- parent nan hughie "mother"
- gift hughie nan "key of a boat"
