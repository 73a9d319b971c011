%series Ringway Station
%lang en
%genre space serial aboard a family-owned freight station, fan-column recaps in the past tense
%cast imara   | Commodore Imara Voss; Imara | f
%cast joss    | Joss Voss; Joss | n
%cast calder  | Calder Voss; Calder | m
%cast tindra  | Tindra Oyelaran; Tindra | f
%cast hob     | Hob Rennick; Hob; Rennick | m
%cast sefa    | Sefa Rennick; Sefa | f
%cast wulf    | Captain Wulf; Wulf | m
%cast nine    | Nine | n
%cast priya   | Dr. Priya Anand; Priya; Anand | f
%cast lark    | Lark | f
%cast ambro   | Ambrose Teal; Ambrose; Teal | m
%cast mech    | Bodhi | m
%cast envoy   | - | f
%cast baby    | Ember | f

== 1 Docking
[Imara Voss](imara) ran the station the way [her](imara) late [father](ambro) had: from the kitchen. That stopped on the day [Captain Wulf](wulf) docked with engine trouble, because [Wulf](wulf) was the [man](wulf) [who](wulf) had left [her](imara) standing at the airlock in a white dress twenty years before. The [commodore](imara) gave [him](wulf) the worst berth on the ring. [Her](imara) [son](calder) [Calder](calder), a [pilot](calder) fresh out of the academy, knew nothing about any dress, and asked the [captain](wulf) for a job. [Joss](joss), the younger [one](joss), counted on [their](joss) fingers and looked from [Calder](calder)'s chin to [Wulf](wulf)'s.
- parent ambro imara "father"
- die.past ambro "late"
- travel wulf "docked"
+ breakup.past wulf imara "left her standing"
- wedding! imara wulf "left her standing"
- parent imara calder "son"
- discover! calder "knew nothing"
- hire? calder wulf "asked the captain"
- sibling calder joss "the younger one"
+ parent? wulf calder "chin"

== 2 Water Ration
[Hob Rennick](hob), [who](hob) grew the algae, and [Sefa](sefa), [who](sefa) sold it, had not shared a bunk since the meteor year. Everyone on the ring knew. What nobody knew was that [Hob](hob) took [his](hob) evening walks with [Dr. Priya Anand](priya), on the dark side, with the suit radios off. [Sefa](sefa) found a long black hair in [her](sefa) [husband](hob)'s helmet. [She](sefa) laid it on [his](hob) plate. [Tindra](tindra), [her](sefa) [daughter](tindra) by an earlier [husband](mech), got up from the table and moved into the cargo loft, where [Calder](calder) liked to sit.
- colleague hob sefa "grew the algae"
+ affair hob priya "evening walks"
- cheat hob sefa "evening walks"
+ discover sefa hob "long black hair"
- married hob sefa "husband"
- parent mech+sefa tindra "daughter"
- ex mech sefa "earlier husband"
- move tindra "moved into"

== 3 Loft
It took [Tindra](tindra) and [Calder](calder) eleven shifts to admit that neither of [them](calder+tindra) came up to the loft for the view. On the twelfth [he](calder) leaned over and [she](tindra) did not lean away. [Nine](nine), the service [android](nine), came upon [them](calder+tindra) with a tray and backed out humming. Down in the clinic [Sefa](sefa) paid the [doctor](priya) a visit. Voices were raised, a cabinet was broken, and it was the [doctor](priya) [who](priya) needed stitches. [Wulf](wulf), called in to separate [the two](priya+sefa), got an elbow in the eye from the algae [dealer](sefa).
+ kiss calder tindra "leaned over"
- love calder tindra "for the view"
- love tindra calder "for the view"
- discover nine calder+tindra "came upon them"
- quarrel priya sefa "Voices were raised"
+ attack sefa priya "needed stitches"
- injure wulf sefa "elbow in the eye"

== 4 Short Shift
[Wulf](wulf) hired [Calder](calder). [Imara](imara) forbade it. [Calder](calder) shouted at [Imara](imara). [He](calder) was no child. [Joss](joss) told [Calder](calder) about the dress. [Calder](calder) went to see [Wulf](wulf). "Are [you](wulf) [my](calder) [father](wulf)?" asked [Calder](calder). [Wulf](wulf) sat down. Nobody had ever told [Wulf](wulf). [Imara](imara) had hidden it from [Wulf](wulf). [Lark](lark), the [mate](lark) of [Wulf](wulf), heard everything. [Lark](lark) was to marry [Wulf](wulf).
- hire calder wulf "hired"
- quarrel calder imara "shouted at"
- reveal joss calder "told Calder"
+ parent wulf calder "father"
- discover wulf calder "sat down"
- reveal! imara wulf "hidden it"
- colleague lark wulf "mate"
- discover lark calder+wulf "heard everything"
+ engaged lark wulf "to marry Wulf"

== 5 The Mate
[Lark](lark) was not the sort to weep in corridors. [She](lark) marched into the kitchen and asked [Imara](imara) straight out whether [she](imara) wanted [him](wulf) back. [Imara](imara), with dough to [her](imara) elbows, said that [she](imara) would sooner have the plague. The two [women](imara+lark) finished a bottle and parted on excellent terms, and for the first time in years the [commodore](imara) lay awake over the [captain](wulf). [Rennick](hob) moved [his](hob) cot into the clinic. [Priya](priya) had not exactly asked [him](hob) to. [She](priya) was used to living alone, and [his](hob) algae smelled.
- reconcile! imara wulf "sooner have the plague"
+ friend.start imara lark "excellent terms"
- celebrate imara+lark "finished a bottle"
+ love imara wulf "lay awake over"
- housemate.start hob priya "moved his cot"
- invite! priya hob "not exactly asked"
- breakup hob sefa "moved his cot"

== 6 Slow Orbit
The ring turned. The grain ship was late, the bread was grey, and a stowaway cat had kittens in the chart room. [Joss](joss), [whose](joss) job it was to log such things, logged them. [They](joss) had also been logging the way [Bodhi](mech) the [mechanic](mech) whistled whenever [they](joss) passed, and the fact that [Bodhi](mech) whistled for no one else. [Sefa](sefa), to [whom](sefa) [Bodhi](mech) had been a rotten husband and a decent ex, warned [Joss](joss) off [him](mech) over tea. [Joss](joss) thanked [her](sefa) and the next day whistled back.
+ flirt mech joss "whistled whenever"
- married.past mech sefa "rotten husband"
- ex mech sefa "ex"
- help sefa joss "warned Joss off"
+ flirt joss mech "whistled back"

== 7 Teal
A liner put in from the inner worlds with an [envoy](envoy) of the [Combine](#combine) aboard and, in its brig, an old [man](ambro) [who](ambro) gave [his](ambro) name as [Ambrose Teal](ambro). [Imara](imara), sent to identify the [prisoner](ambro), dropped [her](imara) keys. It was [her](imara) [father](ambro). [He](ambro) had not burned with the shuttle; [he](ambro) had run out on [his](ambro) family, debts and all, and had raised another one on [Ceres](@ceres). The [envoy](envoy) proposed a trade: the [old-timer](ambro)'s freedom for forty-nine percent of the station. [Joss](joss) took an instant liking to [their](joss) [grandfather](ambro), [Calder](calder) would not shake [his](ambro) hand.
- travel envoy "put in"
- arrest.past _ ambro "in its brig"
- discover imara ambro "dropped her keys"
+ parent ambro imara "father"
- die! ambro "not burned"
- breakup.past ambro _ "run out on"
- threaten envoy imara "proposed a trade"
- kin ambro joss "grandfather"
- friend.start ambro joss "instant liking"
- reject calder ambro "would not shake"

== 8 Signatures
[Imara](imara) refused to sign. The [envoy](envoy) thereupon turned to [Sefa](sefa), [who](sefa) held a tenth of the shares and a grudge, and promised [her](sefa) the clinic, with or without its [doctor](priya). [Sefa](sefa) betrayed the ring in nice round handwriting. [Tindra](tindra) learned of it from [Nine](nine), ran to [her](tindra) [boyfriend](calder) and found [him](calder) in the loft with [Lark](lark), [whose](lark) head was on [his](calder) shoulder. [Lark](lark) was in tears because [Wulf](wulf) had called off the wedding. That was all it was. [Tindra](tindra) did not stay to hear so.
- reject imara envoy "refused to sign"
+ betray sefa imara "betrayed the ring"
- gift? envoy sefa "promised her"
- reveal nine tindra "learned of it"
- couple calder tindra "boyfriend"
- discover tindra calder+lark "found him"
- cheat! calder tindra "That was all"
- jealous tindra lark "did not stay"
- help calder lark "on his shoulder"
- sad lark "in tears"
+ breakup wulf lark "called off"

== 9 Dark Side
[Rennick](hob) went for a walk on the dark side, alone, and did not check [his](hob) seals. It was [Sefa](sefa) [who](sefa) saw the red light on the board and went out after [him](hob) in a suit two sizes too large. [She](sefa) dragged the [wretch](hob) back by the boots. [Priya](priya) got [his](hob) heart going again, sent [him](hob) a bill, and told [his](hob) [wife](sefa) that [she](sefa) could have [him](hob), really, with [her](priya) compliments. The two [women](priya+sefa) looked at the blue face on the table, and something like understanding passed between [them](priya+sefa).
- injure hob "did not check"
+ rescue sefa hob "dragged"
- treat hob priya "heart going again"
- married hob sefa "wife"
+ breakup priya hob "could have him"
- reconcile priya sefa "understanding"

== 10 Boarding
The [Combine](#combine) sent marines. [Wulf](wulf) parked [his](wulf) freighter across the main lock and dared them to ram it. [Ambrose](ambro), let out of the brig by [Joss](joss) and [Bodhi](mech), [who](joss+mech) had been holding hands in front of it, walked into the muzzle of a rifle so that [his](ambro) [daughter](imara) could shut the bulkhead. [He](ambro) died in [her](imara) kitchen, with flour on [his](ambro) sleeve, asking [her](imara) to write to [Ceres](@ceres). The [envoy](envoy) gave the order to withdraw. [Calder](calder) had flown the decoy; [his](calder) [father](wulf) clapped [him](calder) on the back, and [he](calder) let [him](wulf).
- threaten _ imara "sent marines"
- help wulf imara "parked his freighter"
- rescue joss+mech ambro "let out"
- couple.start joss mech "holding hands"
- rescue ambro imara "into the muzzle"
- parent ambro imara "daughter"
+ die ambro "died"
- parent wulf calder "father"
+ reconcile calder wulf "clapped him"

== 11 Explanations
[Lark](lark) explained it to [Tindra](tindra). [Tindra](tindra) felt a fool. [She](tindra) looked for [Calder](calder). [Calder](calder) had signed on with [Wulf](wulf). The freighter left at six. [Tindra](tindra) ran to the lock. There stood [Calder](calder). [He](calder) had stayed for [Tindra](tindra). [Tindra](tindra) was expecting. [Calder](calder) whooped. [Hob](hob) became a [grandfather](hob) by marriage. [Sefa](sefa) cried on [Hob](hob). [Hob](hob) and [Sefa](sefa) tried again.
- reveal lark tindra "explained it"
- sad tindra "felt a fool"
- hire calder wulf "signed on"
- love calder tindra "stayed for Tindra"
+ reconcile calder tindra "stayed for Tindra"
+ pregnant tindra calder "expecting"
- happy calder "whooped"
- kin hob tindra "by marriage"
- sad sefa "cried on Hob"
- reconcile hob sefa "tried again"

== 12 White Dress
[Ember](baby) was born in transit, delivered by [Nine](nine) from a manual. For the naming feast [Imara](imara) opened an old trunk, and [Lark](lark), [who](lark) had come back to the ring as quartermaster, held up what [she](lark) found there: a white dress, twenty-one years old, with a scorch at the hem. [Wulf](wulf) saw it. The [coward](wulf) of the airlock asked the [commodore](imara) whether it still fitted. "[I](imara)'ve grown," said [she](imara), and danced with [him](wulf) until the lamps dimmed. [Joss](joss) put it in the log, beside the price of grain: [Bodhi](mech) and [they](joss), cabin seven, as of tonight.
+ birth tindra baby "born in transit"
- help nine tindra "delivered"
- celebrate imara baby "naming feast"
- return lark "come back"
- hire lark imara "quartermaster"
- breakup.past wulf imara "coward of the airlock"
- propose? wulf imara "whether it still fitted"
+ date imara wulf "danced with him"
- housemate.start joss mech "cabin seven"
