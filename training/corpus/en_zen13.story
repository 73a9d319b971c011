%series Nuts & Bolts
%lang en
%genre workplace sitcom in a Saskatchewan hardware store, terse episode summaries
%cast otmar    | Otmar Kowalchuk; Otmar; Kowalchuk | m
%cast fern     | Fern Littlechild; Fern | f
%cast lark     | Lark Littlechild; Lark | f
%cast bhavesh  | Bhavesh Joshi; Bhavesh | m
%cast dagny    | Dagny Olafson; Dagny; Olafson; Mrs Kowalchuk; Doug | f
%cast cecil    | Cecil Trout; Cecil; Trout | m
%cast oksana   | Oksana Kowalchuk; Oksana | f
%cast pastor   | Pastor Ryerson; Ryerson | m
%cast wrestler | - | m
%cast inspector | - | f
%cast hilde    | Hilde Olafson; Hilde | f
%cast moose    | - | n
%cast groom    | - | m
%cast sven     | Sven | m
%cast joshimum | - | f
%cast bride    | - | f

== 1 Inventory
[Otmar Kowalchuk](otmar) has sold screws in [Moose Lake](@mooselake) for fifty years and never once hired a woman. When [his](otmar) bad hip puts [him](otmar) in hospital, [his](otmar) [granddaughter](oksana) [Oksana](oksana), a sacked [banker](oksana), takes over the shop and within the hour engages two: the [locksmith](fern) [Fern Littlechild](fern) and, to mind the paint, the widowed [Dagny Olafson](dagny). [Bhavesh Joshi](bhavesh), ten years in plumbing supplies, bets [Cecil Trout](cecil) of lumber that [neither](dagny+fern) will last till Sunday.
- hire! _ otmar "never once hired"
- ill otmar "bad hip"
- kin oksana otmar "granddaughter"
- quit.past oksana "sacked"
+ boss.start oksana bhavesh+cecil "takes over"
+ hire dagny+fern oksana "engages"
- married.past _ dagny "widowed"
- colleague bhavesh cecil "bets"
- quit? dagny+fern "last till Sunday"

== 2 Combination
The safe is shut and only [Otmar](otmar) knows the number, which the anaesthetic has wiped. [Fern](fern) opens it with a stethoscope, borrowed off the old [man](otmar)'s own doctor. Inside: nine dollars and forty years of valentines to a [D.](dagny), unposted. [Oksana](oksana) swears the [locksmith](fern) to secrecy. [Bhavesh](bhavesh), [who](bhavesh) has lost [his](bhavesh) bet, pays up in copper elbows; [Cecil](cecil) gallantly gives them to [Dagny](dagny).
- lose otmar "wiped"
- advisor _ otmar "doctor"
+ find fern "Inside"
- help fern oksana "opens it"
+ love otmar dagny "valentines"
- reveal! fern "secrecy"
- lose bhavesh "lost his bet"
- gift bhavesh cecil "pays up"
- gift cecil dagny "gallantly gives"

== 3 Aisle Nine
A [bride](bride) in full train wants bolt cutters. [Fern](fern), recognising the handcuffs on the [groom](groom) as police issue, asks no questions of [her](bride) and one of the [groom](groom), [whose](groom) answer has [all three](bride+fern+groom) in stitches. The wedding goes ahead in garden furniture, with [Pastor Ryerson](pastor) using the hold music. [Fern](fern)'s [sister](lark), [Lark](lark), late of the provincial police, comes looking for [her](lark) cuffs. [She](lark) and [Bhavesh](bhavesh) reach for the same wrench.
- discover fern groom "recognising"
- happy bride+fern+groom "in stitches"
+ wedding bride groom "wedding"
- sibling fern lark "sister"
- lose lark "looking for her cuffs"
- quit.past lark "late of"
+ meet bhavesh lark "same wrench"

== 4 Rounds
[Dagny](dagny) visits [Otmar](otmar) with soup. [He](otmar) is so startled to see [her](dagny) in [his](otmar) shop's apron that the monitor alarms bring two nurses and a priest. "[You](oksana) let a [woman](dagny) into Paint?" [he](otmar) bellows down the phone at [his](otmar) [granddaughter](oksana), [who](oksana) holds it away from [her](oksana) ear. Out in Lumber, [Trout](cecil) is planing a heart-shaped birdhouse, also with [Dagny](dagny) in mind.
- gift dagny otmar "soup"
- sad otmar "bellows"
- quarrel oksana otmar "bellows"
- kin oksana otmar "granddaughter"
+ love cecil dagny "heart-shaped"
- create cecil "planing"

== 5 Shrinkage
Hinges are vanishing, left-hand ones only. [Oksana](oksana) has [Lark](lark) hired as store detective, to the delight of [Bhavesh](bhavesh), [who](bhavesh) at once confesses to everything. [Lark](lark) lies in wait in a bathtub and catches a retired [wrestler](wrestler) red-handed; [he](wrestler) is building a door for [his](wrestler) dog, [he](wrestler) sobs, and she is left-pawed. [Lark](lark) lets [him](wrestler) off with a warning and, over [her](lark) [sister](fern)'s protests, a discount.
+ steal wrestler oksana "vanishing"
- hire lark oksana "hired"
- happy bhavesh lark "delight"
- reveal bhavesh lark "confesses to everything"
- investigate lark "lies in wait"
+ discover lark wrestler "red-handed"
- create wrestler "building"
- sad wrestler "sobs"
- help lark wrestler "lets him off"
- sibling fern lark "sister"
- quarrel fern lark "protests"

== 6 Discharge
[Kowalchuk](otmar) comes home on two sticks, a week early, and finds no woman in [his](otmar) shop: [Dagny](dagny), [Fern](fern) and [Lark](lark) are in dungarees and false moustaches, and introduce themselves as [Doug](dagny), [Vern](fern) and [Clark](lark). [He](otmar) is charmed by [Doug](dagny). [He](otmar) asks [him](dagny) to supper, as one bachelor to another, and [Dagny](dagny), stuck, goes. [Cecil](cecil) follows [them](dagny+otmar) in the delivery van with the lights off.
+ return otmar "comes home"
- betray dagny+fern+lark otmar "introduce themselves"
- happy otmar dagny "charmed"
+ invite otmar dagny "asks him to supper"
- investigate cecil dagny+otmar "follows"

== 7 Supper
"[You](dagny) have the hands of a [woman](dagny) [I](otmar) once knew," says [Otmar](otmar) over the pierogi, and tells [his](otmar) [guest](dagny) about the [girl](dagny) behind the counter at the dairy, in 1971, to [whom](dagny) [he](otmar) had not dared to speak, so that another [man](sven) did, a [Norwegian](sven). The moustache comes off in the borscht. [She](dagny) had waited a year, [Dagny](dagny) says, and married [Sven](sven) on the rebound. [He](otmar) weeps. Outside, the van's battery is dead, and so are [Trout](cecil)'s hopes.
- love.past otmar dagny "not dared to speak"
+ reveal dagny otmar "comes off"
- love.past dagny otmar "waited a year"
- wedding.past dagny sven "married Sven"
- sad otmar "weeps"
+ sad cecil "so are Trout's hopes"

== 8 Permit Pending
A building [inspector](inspector) condemns the mezzanine on which [Bhavesh](bhavesh) sleeps, unknown to anyone, because [his](bhavesh) [mother](joshimum) rents [his](bhavesh) room to students. [Lark](lark) clears the couch; [Fern](fern), [whose](fern) couch it is, learns about it by sitting on [him](bhavesh). The three-way household drafts rules, all broken by Tuesday. [Oksana](oksana) offers the [inspector](inspector) a nail gun at cost and is booked for attempted bribery of an official. The [official](inspector) calls [her](oksana) later, off duty, to say that [she](inspector) rather liked the colour.
- discover! _ bhavesh "unknown"
- housemate.start bhavesh fern+lark "household"
- parent joshimum bhavesh "mother"
- help lark bhavesh "clears"
- discover fern bhavesh "learns about it"
+ accuse inspector oksana "booked"
+ flirt inspector oksana "rather liked the colour"

== 9 Hilde
[Dagny](dagny)'s [daughter](hilde), [Hilde](hilde), an opera singer between engagements and between husbands, blows in from [Bergen](@bergen) and is scandalised: [her](hilde) [father](sven) not two winters in the lake, and [Mama](dagny) holding hands with a screw [merchant](otmar). [She](hilde) tells [Otmar](otmar) to [his](otmar) face that [he](otmar) is after the cabin. [Cecil](cecil), carrying [her](hilde) trunks, carries them twice round the block. It is the first sensible thing [he](cecil) has heard in months, that voice.
- parent dagny hilde "daughter"
- married.past _ hilde "between husbands"
- travel hilde "blows in"
- sad hilde "scandalised"
- parent sven hilde "father"
- die.past sven "in the lake"
- couple dagny otmar "holding hands"
+ accuse hilde otmar "after the cabin"
- help cecil hilde "carrying"
+ love.start cecil hilde "carries them twice"

== 10 Ice Road
[Otmar](otmar), to show [Hilde](hilde) what [he](otmar) thinks of cabins, drives out over the ice to nail it shut, forgets the date, which is April, and goes through. A [moose](moose) is watching. So, by mercy, is [Hilde](hilde), sulking on the dock with a ladder [she](hilde) has come to fetch. [She](hilde) lies down flat, sings to keep [him](otmar) awake, and hauls. "[He](otmar) nailed it shut from the outside," [she](hilde) tells [her](hilde) [mother](dagny), teeth chattering. "[I](hilde) like [him](otmar)."
- travel otmar "drives out"
- sad hilde "sulking"
- create hilde "sings"
+ rescue hilde otmar "hauls"
- reveal hilde dagny "tells"
- parent dagny hilde "mother"
- reconcile hilde otmar "I like him"

== 11 Bridge Loan
The bank that fired [Oksana](oksana) calls in the mortgage. To raise eleven thousand by noon, the staff sell everything with a handle. [Fern](fern) puts [her](fern) grandfather's picks on the counter; [her](fern) [sister](lark), the cuffs; [Bhavesh](bhavesh), on one knee, a ring of three-quarter-inch pipe, which is not for sale, [he](bhavesh) explains, and is for [Lark](lark). The [locksmith](fern) cries first. The [bride](bride) from aisle nine buys the lot with [her](bride) divorce settlement and leaves it there.
- quit.past oksana "fired"
- threaten _ oksana "calls in"
- kin _ fern "grandfather"
- sibling fern lark "her sister"
+ propose bhavesh lark "on one knee"
- divorce.past bride groom "divorce settlement"
+ help bride oksana "buys the lot"
- gift bride _ "leaves it"

== 12 Trial Period
[Bhavesh](bhavesh)'s [mother](joshimum) inspects the [detective](lark) over chai. Nothing about [her](lark) is right: the boots, the record, the height. [Lark](lark) has the [lady](joshimum)'s jammed pantry open in nine seconds, a trick of [her](lark) [sister](fern)'s. Behind the door stand forty unopened boxes from [Otmar](otmar)'s, all left-hand hinges. The [matriarch](joshimum) goes pale, then gracious. Some things, both [women](joshimum+lark) agree, need not be mentioned at a wedding.
- parent joshimum bhavesh "mother"
- investigate joshimum lark "inspects"
- reject joshimum lark "Nothing about her"
- sibling fern lark "sister"
- help lark joshimum "jammed pantry"
+ discover lark joshimum "Behind the door"
- steal.past joshimum oksana "left-hand hinges"
- reconcile joshimum lark "gracious"
- reveal! joshimum+lark "need not be mentioned"
+ wedding? bhavesh lark "wedding"

== 13 Sound Check
[Hilde](hilde) is to sing at the reopening. [Her](hilde) voice, strained on the ice, fails at noon. [Cecil](cecil), [who](cecil) has never said more than "two-by-four" to [her](hilde), brings the heart-shaped birdhouse, and in it a jar of honey and a note: the bird is optional. [She](hilde) croaks. [He](cecil) takes it for a yes, and it is one. Meanwhile the [inspector](inspector), out of uniform, is caught by [Kowalchuk](otmar) in the stockroom with [his](otmar) [heir](oksana), and asked if [she](inspector) knows anything about screws.
- create? hilde "sing at the reopening"
- injure.past hilde "strained"
- ill hilde "fails"
- gift cecil hilde "honey"
+ couple.start cecil hilde "takes it for a yes"
- discover otmar inspector+oksana "is caught"
- kin oksana otmar "his heir"
+ affair inspector oksana "in the stockroom"
- hire? inspector otmar "knows anything"

== 14 Grand Reopening
Two rings, one aisle. [Ryerson](pastor) marries [Lark](lark) to [Bhavesh](bhavesh) between Plumbing and Security, then [Otmar](otmar) to [Dagny](dagny) in Paint, where the [bridegroom](otmar) has to be steadied by [his](otmar) new [stepdaughter](hilde). [Hilde](hilde), voice regained, sings until the tins ring. The old [man](otmar) posts forty valentines at a stroke, handing each to [Mrs Kowalchuk](dagny) in order. At closing time [Fern](fern) locks up, alone; the [wrestler](wrestler), [who](wrestler) has been walking a left-pawed dog past the window all summer, asks whether [she](fern) cuts spare keys.
+ wedding bhavesh lark "marries"
+ wedding dagny otmar "then Otmar"
- kin hilde otmar "stepdaughter"
- help hilde otmar "steadied"
- recover hilde "voice regained"
- create hilde "sings"
- love otmar dagny "valentines"
- gift otmar dagny "handing each"
- flirt? fern wrestler "spare keys"
