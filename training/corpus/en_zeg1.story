%series Cinder Bay
%lang en
%genre daytime soap, weekly TV listings
%cast dash | Dashiell Brannock; Dashiell; Dash | m
%cast rory | Rory Brannock; Rory | m
%cast leonora | Leonora Brannock; Leonora | f
%cast ismay | Ismay Tolland; Ismay | f
%cast osei | Dr. Osei Lamptey; Osei; Lamptey; Dr. Lamptey | m
%cast tatum | Tatum | f
%cast galina | Galina Petrov; Galina | f
%cast deacon | Burke Hollander; Burke; Hollander | m
%cast perla | Perla Quiroz; Perla | f
%cast baby | Fisher | m
%cast amos | Amos Brannock; Amos | m
%cast priest | Father Lorcan | m
%cast nanny | - | f

== 1
Six weeks of drying out behind [him](dash), [Dash](dash) comes home to find [his](dash) [half-brother](rory) [Rory](rory) running the cannery. [Leonora](leonora) makes no apology: both [boys](dash+rory) are [hers](leonora), but only one can count. [Ismay](ismay) takes off [Dash](dash)'s diamond to wash a glass and doesn't put it back on. [Dr. Lamptey](osei) gets [Amos](amos)'s scans and draws the blinds.
+ return dash "comes home"
- recover dash "drying out"
- sibling dash rory "half-brother"
- parent leonora dash+rory "hers"
- engaged dash ismay "diamond"
- advisor osei amos "Dr."

== 2
[Osei](osei) gives [Amos](amos) four months; the old [man](amos) swears [him](osei) to silence. [Rory](rory) and [Ismay](ismay), trapped in the cold store overnight, huddle for warmth and then for no reason at all. Sprung from county jail, [Burke Hollander](deacon) rents the room over [Perla](perla)'s diner and asks [her](perla) how the [Brannocks](amos+dash+leonora+rory) are keeping.
+ die? amos "four months"
- ill amos "four months"
+ affair.start ismay rory "for no reason"
- arrest.past _ deacon "county jail"
- move deacon "rents"
- reveal! osei _ "silence"

== 3
[Leonora](leonora) spots [Hollander](deacon) at early Mass and drops [her](leonora) missal. [Dash](dash), sensing that [Ismay](ismay) has gone cold on [him](dash), pours one drink and looks at it for an hour. [Galina](galina), [his](dash) [sponsor](galina), empties it into the sink. Elsewhere, [Tatum](tatum), nineteen, steps off the bus with a birth certificate in [her](tatum) shoe.
- find leonora deacon "spots"
- love.end ismay dash "gone cold on him"
- advisor galina dash "sponsor"
+ travel tatum "steps off the bus"

== 4
"[You](ismay) signed [me](tatum) away," [Tatum](tatum) tells [Ismay](ismay), [who](ismay) shuts the door in [her](tatum) face and slides down the other side of it weeping. [Perla](perla) takes the [girl](tatum) on as a waitress. [Burke](deacon) wants two hundred thousand from [Leonora](leonora), or [Amos](amos) will learn whose blood runs in [Rory](rory)'s veins.
+ parent ismay tatum "signed me away"
- reject ismay tatum "shuts the door"
- sad ismay tatum "weeping"
- hire tatum perla "takes the girl on"
+ threaten deacon leonora "wants two hundred thousand"
- parent? _ rory "whose blood runs"
- reveal? deacon amos "learn"

== 5
[Leonora](leonora) pawns the emeralds [Amos](amos) put round [her](leonora) neck when [they](amos+leonora) were newlyweds. [Dash](dash) walks in on [his](dash) [brother](rory) buttoning up and [his](dash) [intended](ismay) not buttoned at all. Fists; a split lip; the ring down the storm drain. [Galina](galina) finds [Dash](dash) on the breakwater and sits there until the tide turns, [her](galina) hand a little too long in [his](dash).
- gift.past amos leonora "put"
- married amos leonora "newlyweds"
+ discover dash ismay+rory "walks in on"
- sibling dash rory "brother"
- cheat ismay dash "not buttoned at all"
- attack dash rory "Fists"
+ engaged.end dash ismay "the ring down"
- find galina dash "finds"
- help galina dash "sits there"
- engaged dash ismay "intended"

== 6
[Tatum](tatum), serving [Rory](rory) [his](rory) eggs, lets slip who bore [her](tatum). [He](rory) confronts [Ismay](ismay), [who](ismay) admits it: sixteen, a summer camp, a boy with no surname. [Rory](rory) is not angry but wants to know what else [she](ismay) has in the drawer. [Leonora](leonora) hands [Hollander](deacon) an envelope on the pier. [Father Lorcan](priest) happens to be fishing.
+ reveal tatum rory "lets slip"
- parent ismay tatum "who bore her"
- reveal ismay rory "admits"
- gift leonora deacon "hands"
- sad! rory ismay "not angry"

== 7
Paid once, [Burke](deacon) ups the price. [Amos](amos) keels over at the Blessing of the Fleet; [Dr. Lamptey](osei) can no longer hide the truth from the [family](dash+leonora+rory). At the bedside the [brothers](dash+rory) call a truce. [Ismay](ismay) buys a test at a drugstore two towns away, and [Galina](galina), in line behind [her](ismay), reads the box.
- threaten deacon leonora "ups the price"
+ ill amos "keels over"
- reveal osei dash+leonora+rory "can no longer hide"
- sibling dash rory "brothers"
- reconcile dash rory "truce"
- pregnant? ismay "test"
+ discover galina ismay "reads"

== 8
Two lines. [Rory](rory) whoops; [Ismay](ismay), counting on [her](ismay) fingers, does not. It could be [Dash](dash)'s. [Galina](galina) decides that [her](galina) [friend](dash) has a right to know, and tells [him](dash) between two meetings. [Perla](perla) catches [Hollander](deacon) with [his](deacon) hand in [her](perla) till and swings a skillet.
+ pregnant ismay "Two lines"
- happy rory "whoops"
- pregnant? ismay dash "could be"
- friend dash galina "friend"
- reveal galina dash "tells"
- steal deacon perla "hand in her till"
- attack perla deacon "swings"
- discover perla deacon "catches"

== 9
[Amos](amos) knows. [He](amos) has known since the christening, [he](amos) tells [Leonora](leonora): a [boy](rory) belongs to the [man](amos) [who](amos) taught [him](rory) to bait a hook. [She](leonora) weeps into [his](amos) blanket. Out of leverage, [Hollander](deacon) goes straight to [Rory](rory) and says, "[Son](rory)." [Rory](rory) laughs at [him](deacon), then stops laughing.
+ discover.past amos rory "has known"
- reveal amos leonora "tells"
- sad leonora "weeps"
+ reveal deacon rory "Son"
- parent deacon rory "Son"
- parent amos rory "belongs"

== 10
[Rory](rory) moves out of the big house and onto a trawler. [Dash](dash) offers [Ismay](ismay) [his](dash) name for the child, whoever sired it; [she](ismay) is touched and declines. [Galina](galina), [who](galina) overheard, cancels dinner and asks the clinic for a transfer. Guests gather for [Amos](amos)'s seventieth. The guest of honour doesn't see the cake: [he](amos) slips away during grace.
- move rory "moves out"
+ propose dash ismay "offers"
- reject ismay dash "declines"
- quit? galina "asks the clinic"
- celebrate _ amos "seventieth"
+ die amos "slips away"
- discover galina dash+ismay "overheard"
- pregnant ismay "child"

== 11
The will: the cannery to [Rory](rory), "[my](amos) [son](rory) in everything but the paperwork"; the house to [Dash](dash); to [Leonora](leonora), forgiveness. [Burke](deacon) crashes the wake, drunk and demanding [his](deacon) share, and goes through a railing. Only two persons stood near: the [widow](leonora) and [Tatum](tatum). Neither will say whose hand it was.
+ find rory amos "cannery to Rory"
- find dash amos "house to Dash"
- reconcile amos leonora "forgiveness"
- married.past amos leonora "widow"
- die.past amos "widow"
+ injure deacon _ "goes through a railing"
- parent amos rory "my son"

== 12
[Hollander](deacon) wakes with no legs to speak of and a perfect memory. To everyone's surprise [he](deacon) tells the sheriff's men that [he](deacon) stumbled. [Tatum](tatum), [who](tatum) did the shoving because [he](deacon) had [Leonora](leonora) by the throat, confides in [Ismay](ismay); for the first time [she](tatum) calls [her](ismay) [Mom](ismay). Contractions interrupt.
- recover deacon "wakes"
- betray deacon _ "stumbled"
- attack.past tatum deacon "did the shoving"
- attack.past deacon leonora "by the throat"
- rescue.past tatum leonora "did the shoving"
+ reveal tatum ismay "confides"
- parent ismay tatum "Mom"
- birth? ismay "Contractions"
- injure deacon "no legs to speak of"

== 13
A boy, [Fisher](baby), delivered in the cab of the ice truck by [Dr. Lamptey](osei) and a terrified [Rory](rory). The blood type settles it: [Rory](rory)'s. [Dash](dash) congratulates [him](rory), means it, and runs all the way to the depot, where [Galina](galina) is boarding the four-ten. [He](dash) is out of breath; it takes [him](dash) three tries to say it. The bus leaves without [her](galina).
+ birth ismay baby "delivered"
- help osei+rory ismay "delivered in the cab"
- parent rory baby "settles it"
- sad rory "terrified"
+ confess dash galina "three tries to say"
- travel! galina "leaves without her"
- travel dash galina "runs"

== 14
[Leonora](leonora) wheels [Burke](deacon) along the pier each noon and calls it penance; [Father Lorcan](priest) calls it courting. [Perla](perla) makes [Tatum](tatum) [her](perla) partner in the diner. [Rory](rory) goes down on one knee among the crates, but [Ismay](ismay) has the ring already: [she](ismay) fished the old stone out of the drain and had it reset. Who, then, is the [nanny](nanny) photographing [Fisher](baby) through the hedge?
- help leonora deacon "wheels"
- love? leonora deacon "courting"
- hire tatum perla "partner"
+ propose rory ismay "on one knee"
- find ismay "fished"
- investigate nanny baby "photographing"
