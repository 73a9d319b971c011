%series Wrong Foot on Thursdays
%lang en
%genre dramedy about a ballroom dance class in Hull, a newspaper's television page
%cast ruth      | Ruth Maltby; Ruth | f
%cast desmond   | Desmond; Fane | m
%cast gil       | Gil | m
%cast tess      | Tess | f
%cast shona     | Shona | f
%cast callum    | Callum | m
%cast hilary    | Hilary Pike; Hilary | f
%cast bernard   | Bernard | m
%cast marek     | Marek | m
%cast lorraine  | Mrs Fane; Lorraine | f
%cast osteopath | - | m
%cast baby      | - | n
%cast inlaw     | - | f
%cast cmum      | - | f

== 1
Eighteen months a [widower](gil), [Gil](gil) is dragged along to [Ruth](ruth)'s Thursday class by [his](gil) [daughter](tess), [who](tess) is tired of cooking for two. [He](gil) treads on every toe in the room, those of [Shona](shona) included, [whose](shona) [fiancé](callum) prefers the football. Across the street, meanwhile, a banner goes up: [Desmond](desmond), once [Ruth](ruth)'s [partner](desmond) on the floor and off it, is setting up in competition.
- married.past _ gil "widower"
+ advisor.start ruth gil "class"
- parent gil tess "daughter"
- engaged callum shona "fiancé"
- ex desmond ruth "once Ruth's partner"
- create desmond "setting up"
+ enemy.start desmond ruth "competition"

== 2
Some marriages need a third party, and the [Pikes](bernard+hilary) have settled on the quickstep. [Hilary Pike](hilary) and [Bernard](bernard) bicker through the warm-up until [Ruth](ruth) parts [the two](bernard+hilary) and pairs [her](hilary) off with [Gil](gil), at which the [husband](bernard) of thirty-one years discovers that [he](bernard) minds. [Shona](shona), stood up yet again by [Callum](callum), finds a kinder ear in the [pianist](marek). And [Tess](tess) is despatched across the road to spy on [Fane](desmond).
- quarrel bernard hilary "bicker"
- married bernard hilary "husband"
+ jealous bernard gil "minds"
- reject callum shona "stood up"
- help marek shona "a kinder ear"
- investigate? tess desmond "spy on Fane"

== 3
Six of [Ruth](ruth)'s pupils have been lured away by [her](ruth) [ex-husband](desmond) with free prosecco, and [Gil](gil) picks this of all evenings to suggest a curry. The answer is a firm but courteous no. [He](gil) consoles himself with [Bernard](bernard), the only other [man](bernard) [who](bernard) counts aloud, and by closing time [they](bernard+gil) are the best of [pals](bernard+gil). For [his](marek) part, [Marek](marek) composes a rumba with [Shona](shona) in mind, though [he](marek) wouldn't dream of telling [her](shona) why.
- steal desmond ruth "lured away"
- ex desmond ruth "ex-husband"
- date? gil ruth "suggest a curry"
+ reject ruth gil "courteous no"
+ friend.start bernard gil "the best of pals"
- create marek "composes a rumba"
- confess! marek shona "wouldn't dream of"

== 4
The rumba is called "[Shona](*shona)", which rather gives the game away. Flattered, and two sherries to the good, the [dedicatee](shona) lets the [pianist](marek) walk [her](shona) home, and what happens in the bus shelter would not please [her](shona) [intended](callum), [who](callum) is busy booking a marquee for June. [Hilary](hilary), meanwhile, finds a stranger's business card in [Bernard](bernard)'s jacket. Another woman? [Gil](gil), [his](bernard) [confidant](gil), knows more than [he](gil) lets on.
- love marek shona "gives the game away"
+ cheat? shona callum "would not please"
- engaged callum shona "intended"
- wedding? callum shona "booking a marquee"
- affair? _ bernard "Another woman"
- friend bernard gil "confidant"
- reveal! gil "lets on"

== 5
No other woman: what [Bernard](bernard) has been hiding is a P45. Made redundant in March, [he](bernard) has spent [his](bernard) days in the library and, of all places, at [Desmond](desmond)'s, learning the foxtrot as a surprise for [his](bernard) [wife](hilary). [Hilary](hilary) does not feel surprised but hoodwinked, and decamps to [her](hilary) [sister-in-law](inlaw)'s. [Ruth](ruth) likewise cries treason. Only [Gil](gil) takes the poor [sinner](bernard) in.
- affair! _ bernard "No other woman"
- quit.past bernard "Made redundant"
- betray bernard hilary "hiding"
- advisor desmond bernard "learning the foxtrot"
- married bernard hilary "wife"
- kin hilary inlaw "sister-in-law"
+ breakup hilary bernard "decamps"
- accuse ruth bernard "cries treason"
+ housemate.start bernard gil "takes the poor sinner"

== 6
Bachelor life at [Gil](gil)'s means baked beans and rehearsals in socks, to the despair of [Tess](tess), [who](tess) pointedly moves out. At the hall a burst pipe leaves [Ruth](ruth) without a floor. Help comes from the last quarter anyone expected: [Desmond](desmond) puts [his](desmond) own at [her](ruth) disposal, every Thursday, gratis. Is the old [charmer](desmond) merely being neighbourly? [Ruth](ruth) tells herself so, and buys new shoes.
- sad tess "despair"
+ move tess "moves out"
- lose ruth "without a floor"
+ help desmond ruth "at her disposal"

== 7
A tango under the glitterball, for old times' sake, ends with [Ruth](ruth) in [Desmond](desmond)'s arms and [his](desmond) mouth on [hers](ruth). [Gil](gil), returning for a forgotten scarf, has seen enough; the bus [driver](gil) had been about to ask [her](ruth) out once more, and now sits in [his](gil) empty depot in the depths of gloom. [Shona](shona) tries on the dress [her](shona) [mother-in-law](cmum) to be has chosen, and faints.
+ kiss desmond ruth "his mouth on hers"
+ discover gil desmond+ruth "seen enough"
- date? gil ruth "ask her out"
- sad gil ruth "depths of gloom"
- kin? cmum shona "mother-in-law"
- ill shona "faints"

== 8
It is a [baby](baby), not a bug, and [Callum](callum), [who](callum) has been on the rigs since February, can do arithmetic. Confronted, [Shona](shona) admits to the night with [Marek](marek); the [roughneck](callum) puts a fist through the piano lid, demands [his](callum) ring and takes [his](callum) leave. The [father](marek), for [whom](marek) the news is the best in years, has just signed on with a cruise ship. [Ruth](ruth), on cloud nine, cancels [Gil](gil)'s private lesson twice.
+ pregnant shona marek "a baby"
- discover callum shona "can do arithmetic"
- reveal shona callum "admits"
- sex.past marek shona "the night with"
+ breakup callum shona "takes his leave"
- parent marek baby "father"
- happy marek "best in years"
- hire marek "signed on"
- happy ruth "cloud nine"

== 9
The [lady](lorraine) with the leopard-print luggage is [Lorraine](lorraine), and [she](lorraine) has been [Mrs Fane](lorraine) since a weekend in [Blackpool](@blackpool) that [Desmond](desmond) never saw fit to mention. [Ruth](ruth), [who](ruth) was on the point of trusting [him](desmond) again, empties an ice bucket over [his](desmond) toupee. It is [Gil](gil) [who](gil) drives [her](ruth) home, wisely saying nothing. [Hilary](hilary) sends for [her](hilary) winter coat, yet lingers in the doorway when [Bernard](bernard) demonstrates [his](bernard) feather step.
+ married desmond lorraine "Mrs Fane"
- wedding.past desmond lorraine "Blackpool" @blackpool
- betray desmond ruth "never saw fit"
- reconcile? desmond ruth "trusting him again"
+ attack ruth desmond "empties an ice bucket"
- help gil ruth "drives her home"

== 10
Back in [her](ruth) own hall, and through with men on principle, [Ruth Maltby](ruth) enters the class for the [Humber Cup](*humbercup). [She](ruth) is short of a partner. So is [Lorraine](lorraine), [whose](lorraine) [lord and master](desmond) slips a disc while unloading trophies and is put to bed by an [osteopath](osteopath). [Marek](marek) sails at dawn without having heard that [Shona](shona) came running down the quay. A tearful [mother-to-be](shona) is taken under [Hilary](hilary)'s wing.
- love! ruth _ "through with men"
- married desmond lorraine "lord and master"
- injure desmond "slips a disc"
- treat desmond osteopath "put to bed"
+ travel marek "sails at dawn"
- sad shona "tearful"
- pregnant shona "mother-to-be"
+ help hilary shona "under Hilary's wing"

== 11
Cup night. With [Desmond](desmond) flat on [his](desmond) back, [Lorraine](lorraine) swallows [her](lorraine) pride and asks [Bernard](bernard), whereas [Ruth](ruth), for want of anyone better, takes the floor with [Gil](gil). Halfway through the waltz [Bernard](bernard) clutches [his](bernard) chest. The scream comes from [Hilary](hilary), [who](hilary) had slipped into the back row and now kneels beside [him](bernard) until the ambulance arrives. And the winners? Nobody hears the announcement, least of all the [pair](gil+ruth) still waltzing.
- ill desmond "flat on his back"
- invite lorraine bernard "asks Bernard"
- create gil+ruth "takes the floor"
+ ill bernard "clutches his chest"
- sad hilary bernard "scream"
+ help hilary bernard "kneels beside him"

== 12
[Bernard](bernard) has been given a stent and, what is more, [his](bernard) [wife](hilary) back, subject to a course of private lessons. A postcard from [Marek](marek) arrives from [Madeira](@madeira), then [Marek](marek) himself, in time to hold [Shona](shona)'s hand through eleven hours of labour. [Fane](desmond) shuts up shop; [Lorraine](lorraine) sees to that. Which leaves [Ruth](ruth) and the [man](gil) [who](gil) once trod on everyone: over a curry, [she](ruth) finally says what [Tess](tess) has known for months.
- treat bernard _ "given a stent"
+ reconcile bernard hilary "his wife back"
- married bernard hilary "wife"
- return marek "then Marek himself"
- birth shona "labour"
- help marek shona "hold Shona's hand"
- date gil ruth "over a curry"
+ confess ruth gil "finally says"
