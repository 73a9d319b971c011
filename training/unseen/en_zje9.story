%series Tea Road Clinic
%lang en
%genre weekly hospital-and-family drama on a Kenyan tea estate, encyclopaedia summaries
%cast wanjiru  | Dr Wanjiru Kamau; Wanjiru; Kamau | f
%cast otieno   | Otieno | m
%cast chebet   | Chebet | f
%cast kip      | Kip | m
%cast lacey    | Hugh Lacey; Hugh; Lacey | m
%cast nalin    | Nalin Shah; Nalin; Shah | m
%cast leela    | Leela Shah; Leela | f
%cast perpetua | Sister Perpetua; Perpetua | f
%cast mercy    | Mercy | f
%cast barasa   | Chief Inspector Barasa; Barasa | m
%cast tabitha  | Tabitha | f
%cast driver   | Juma | m
%cast baby     | Joy | f
%cast suit     | - | m
%cast maji     | - | f
%cast boss10   | - | f
%cast other    | - | f
%cast exh      | - | m

== 1
[Dr Wanjiru Kamau](wanjiru), jilted in [Nairobi](@nairobi) a fortnight before the ceremony, accepts the post of sole physician at a clinic among the tea hills of [Kericho](@kericho), where the head [nurse](chebet), [Chebet](chebet), had counted on being left in charge, and shows it. The clinic's [landlord](lacey) is the estate [manager](lacey), [Hugh Lacey](lacey), a [widower](lacey) [who](lacey) speaks mainly to horses. On the very first night the [physician](wanjiru) operates by lamplight on a [driver](driver) gored by a bull, with [Chebet](chebet)'s sulky, flawless help.
+ breakup.past suit wanjiru "jilted"
- hire wanjiru "sole physician" @kericho
- hire! chebet "left in charge"
- sad chebet "shows it"
- boss.start wanjiru chebet "sole physician"
- married.past _ lacey "widower"
- die.past _ "widower"
- treat driver wanjiru "operates"
- injure driver "gored"
- help chebet wanjiru "flawless help"

== 2
[Otieno](otieno), the clinic's [dispenser](otieno) and [Chebet](chebet)'s [fiancé](otieno) of nine years' standing, is asked by the [newcomer](wanjiru) for an inventory and, in presenting it, loses the power of speech. [Chebet](chebet), to [whom](chebet) this has not escaped, puts salt in the [doctor](wanjiru)'s tea. In the meantime, [Leela Shah](leela), the [wife](leela) of the [shopkeeper](nalin), [Nalin](nalin), [whose](nalin) account books [Hugh Lacey](lacey) finds so absorbing of late, is seen to leave the [manager](lacey)'s bungalow by the kitchen; the only witness, the gored [driver](driver), is promised a bicycle.
- engaged chebet otieno "fiancé"
+ love.start otieno wanjiru "loses the power"
- jealous chebet wanjiru "this has not escaped"
- attack chebet wanjiru "puts salt"
- married leela nalin "wife"
+ affair lacey leela "by the kitchen"
- cheat leela nalin "by the kitchen"
- discover driver leela "only witness"
- gift? lacey driver "promised a bicycle"

== 3
When the long rains cut the road, a class of forty is stranded in the mission school with [Sister Perpetua](perpetua), [who](perpetua) teaches arithmetic and, as [she](perpetua) lets slip in the dark to [Mercy](mercy), [her](perpetua) cleverest [pupil](mercy), once ran from a [husband](exh) in [Kisumu](@kisumu). [Mercy](mercy), sixteen, has a secret too: the twice-weekly lessons in the tractor shed with [Kip](kip), the [son](kip) of old [Tabitha](tabitha), the [midwife](tabitha), have not been about tractors. [Perpetua](perpetua) holds the [girl](mercy)'s head over a bucket. It is on the [nun](perpetua)'s advice that [Mercy](mercy) says nothing at home.
- advisor perpetua mercy "teaches arithmetic"
- flee.past perpetua exh "ran from a husband"
- reveal perpetua mercy "lets slip"
- married.past exh perpetua "a husband"
+ affair kip mercy "not been about tractors"
- parent tabitha kip "son"
- ill mercy "over a bucket"
- help perpetua mercy "holds"
- reveal! mercy _ "says nothing"

== 4
[Nalin](nalin) finds a glove. The glove is too big for [Leela](leela). [Nalin](nalin) shuts the shop. [He](nalin) never shuts the shop. [He](nalin) walks to the bungalow. [Lacey](lacey) opens the door. [Nalin](nalin) lays the glove on the step. Not a word is spoken. [Leela](leela) sees it from the road. That night [Nalin](nalin) sleeps in the store. [Kip](kip) works late. [Chebet](chebet) throws a ring. [Otieno](otieno) ducks. [Otieno](otieno) never finds the ring. [Wanjiru](wanjiru) steps on it.
- find nalin "finds a glove"
+ discover nalin lacey+leela "too big for Leela"
- travel nalin "walks to"
- discover leela lacey+nalin "sees it"
- accuse nalin lacey "on the step"
- sad nalin "sleeps in the store"
+ breakup chebet otieno "throws a ring"
- find! otieno "never finds"
- find wanjiru "steps on it"

== 5
As an outbreak of cholera spreads along the pickers' lines, old feuds are suspended: [Chebet](chebet) and [Wanjiru](wanjiru) share a camp bed in shifts and, somewhere in the second week, a joke; the [shopkeeper](nalin) donates [his](nalin) sugar, and the [manager](lacey), [who](lacey) boils water beside [him](nalin) in a petrol drum, is not looked at. [Otieno](otieno), [who](otieno) ought to have rested, collapses at the filter. It is [his](otieno) former [fiancée](chebet) [who](chebet) drips salt and sugar into [him](otieno) for three nights, and [who](chebet) cries when [he](otieno) asks, in fever, for the [doctor](wanjiru).
+ reconcile chebet wanjiru "a joke"
- housemate chebet wanjiru "share a camp bed"
- gift nalin _ "donates"
- help lacey _ "boils water"
- reject nalin lacey "not looked at"
- ill otieno "collapses"
- engaged.past chebet otieno "former fiancée"
- treat otieno chebet "drips salt"
- sad chebet otieno "cries"
- love otieno wanjiru "asks"

== 6
The shop has been robbed and the [shopkeeper](nalin) struck down with a spanner, and [Chief Inspector Barasa](barasa), [who](barasa) has suspected the [manager](lacey) ever since [he](barasa) was beaten by [him](lacey) at polo, takes [Lacey](lacey) into custody. [Leela](leela), [who](leela) knows where [Hugh](lacey) spent the hour in question, is the only person able to clear [him](lacey), and does so in front of the whole police post, [her](leela) [mother-in-law](maji) included. The [latter](maji) spits. When [Nalin](nalin) comes to and is told, [he](nalin) asks that [his](nalin) [wife](leela) be sent in, and dismisses the [nurse](chebet).
- steal _ nalin "robbed"
- attack _ nalin "struck down"
+ arrest barasa lacey "into custody"
- accuse barasa lacey "suspected"
- lose.past barasa lacey "beaten"
- enemy barasa lacey "beaten by him"
+ rescue leela lacey "does so"
- reveal leela barasa "does so"
- kin leela maji "mother-in-law"
- attack maji leela "spits"
- recover nalin "comes to"
- discover nalin lacey+leela "is told"
- married leela nalin "his wife"

== 7
From [Nairobi](@nairobi) arrives the [man](suit) [who](suit) jilted [Wanjiru](wanjiru), in a good suit and full of regret, and is put to work emptying basins. [He](suit) has left the other [woman](other), [he](suit) declares, and [he](suit) kneels, unfortunately in one of the basins. [Wanjiru](wanjiru) tells [him](suit) to get up; [she](wanjiru) is not angry any more, which, [she](wanjiru) realizes, is the end of it. [Otieno](otieno), at the keyhole, has taken the kneeling for the answer. By nightfall [he](otieno) has asked [Chebet](chebet) to have [him](otieno) back, and is told, in front of the cat, that [she](chebet) is nobody's second helping.
- travel suit "arrives"
- sad suit "full of regret"
- breakup.past suit wanjiru "jilted"
+ propose suit wanjiru "kneels"
- breakup.past suit other "left the other woman"
- reject wanjiru suit "get up"
- love.end wanjiru suit "end of it"
- engaged! suit wanjiru "for the answer"
- reconcile? chebet otieno "have him back"
+ reject chebet otieno "second helping"

== 8
[Mercy](mercy) goes into labour. [Tabitha](tabitha) comes. [Tabitha](tabitha) knows that chin. It is the chin of [Kip](kip). [Tabitha](tabitha) says nothing and catches the [child](baby). The [baby](baby) is a girl. [Mercy](mercy) calls the [baby](baby) [Joy](baby). [Kip](kip) stands outside. [Tabitha](tabitha) fetches [Kip](kip) by the ear. [Kip](kip) holds [Joy](baby). [Kip](kip) confesses to the robbery. [Kip](kip) wanted money for a wedding. [Tabitha](tabitha) goes with [Kip](kip) to [Barasa](barasa). [Barasa](barasa) lets [Lacey](lacey)'s name drop. [Perpetua](perpetua) prays with [Mercy](mercy).
+ birth mercy baby "goes into labour"
- treat mercy tabitha "catches the child"
- discover tabitha kip "knows that chin"
- parent kip baby "chin of Kip"
- kin baby tabitha "chin of Kip"
- reveal! tabitha _ "says nothing"
- reveal kip tabitha "confesses to"
- help tabitha kip "goes with Kip"
- accuse! barasa lacey "name drop"
- steal.past kip nalin "robbery"
- wedding? kip mercy "for a wedding"
- help perpetua mercy "prays with"

== 9
[Nalin Shah](nalin), [who](nalin) has been thinking about the spanner and the glove, drops the charge against the [boy](kip) and hires [him](kip) to sweep the shop; to [Leela](leela) [he](nalin) says that [she](leela) is free, if that is what [she](leela) wants, and that the tea is in the blue tin. [She](leela) packs. Halfway up the drive to the bungalow, [she](leela) meets [Lacey](lacey), on [his](lacey) way down with a suitcase of [his](lacey) own and a ticket to [Mombasa](@mombasa), on which there is one name. The [lovers](lacey+leela) exchange a nod. That evening, [Leela](leela) finds the blue tin without being told again.
- help nalin kip "drops the charge"
- hire kip nalin "sweep the shop"
- breakup? leela nalin "she is free"
- travel? leela lacey "packs"
- travel? lacey "ticket" @mombasa
+ affair.end lacey leela "exchange a nod"
+ reconcile leela nalin "blue tin"#2

== 10
The new [manager](boss10) is a woman, engaged, plain-spoken and allergic to horses, all of which [Hugh](lacey) bequeathed to the [nurse](chebet). [Chebet](chebet) rides to [her](chebet) house calls in jodhpurs. The [dispenser](otieno), now that [he](otieno) has nothing to lose, climbs on a mule and rides beside [her](chebet), saying very little for eleven miles; on the twelfth [she](chebet) asks whether [he](otieno) still has the ring. [He](otieno) never found it. [Wanjiru](wanjiru), at [her](wanjiru) window, takes it off the curtain rail. Meanwhile [Perpetua](perpetua), at fifty, puts off the veil, in order to say yes to [Chief Inspector Barasa](barasa).
- hire boss10 "new manager"
- engaged _ boss10 "engaged"
- gift.past lacey chebet "bequeathed"
+ date chebet otieno "rides beside her"
- reconcile? chebet otieno "still has the ring"
- find! otieno "never found it"
- quit perpetua "puts off the veil"
+ engaged.start barasa perpetua "say yes"

== 11
Two marriages and a christening are held on the same day, because the road is dry. [Chebet](chebet) takes [Otieno](otieno), and the former [nun](perpetua) takes [Barasa](barasa), on [whose](barasa) arm [she](perpetua) looks as though [she](perpetua) had never counted anything in [her](perpetua) life; [Joy](baby), [who](baby) is carried in by [her](baby) [grandmother](tabitha), screams in [Kip](kip)'s ear. [Mercy](mercy), promised to nobody, will go to the university at [Nairobi](@nairobi) first. In the kitchen of the clinic [Wanjiru](wanjiru) and [Juma](driver), the [driver](driver) with the bicycle, [whom](driver) [she](wanjiru) sewed together on [her](wanjiru) first night, are doing the dishes. [He](driver) breaks a cup, from looking.
+ wedding chebet otieno "takes Otieno"
+ wedding barasa perpetua "takes Barasa"
- celebrate baby "christening"
- kin baby tabitha "grandmother"
- travel? mercy "go to the university" @nairobi
- engaged! _ mercy "promised to nobody"
- treat.past driver wanjiru "sewed together"
- love driver wanjiru "from looking"
