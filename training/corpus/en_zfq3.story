%series The Regent's Keys
%lang en
%genre fantasy court intrigue among queens, regents and ladies-in-waiting, fan-wiki episode recaps
%cast ysolde   | Queen Ysolde; Ysolde | f
%cast brannoc  | King Brannoc; Brannoc | m
%cast hild     | Lady Hild; Hild | f
%cast mirabel  | Princess Mirabel; Mirabel | f
%cast oriane   | Oriane of Tarn; Oriane | f
%cast wren     | Wren | f
%cast aldith   | Mother Aldith; Aldith | f
%cast sunniva  | Sunniva | f
%cast corvin   | Lord Corvin; Corvin | m
%cast perrin   | Perrin | m
%cast tall     | Bertolf | m
%cast envoy    | - | m
%cast infant   | Edrick | m
%cast midwife  | - | f

== 1 The Empty Chair
[King Brannoc](brannoc) has drowned at the ford, and [Queen Ysolde](ysolde), [his](brannoc) second [wife](ysolde), a [foreigner](ysolde) of twenty-two, learns at the graveside that the dead [man](brannoc)'s [sister](hild) is to rule until [his](brannoc) [daughter](mirabel) comes of age. [Lady Hild](hild), the new [regent](hild), hangs the keys on [her](hild) belt before the earth has settled. The [princess](mirabel), [Mirabel](mirabel), sixteen, makes no secret of it that [she](mirabel) cannot stand [her](mirabel) [stepmother](ysolde). In the kitchens a new [maid](wren), [Wren](wren), is told which of [the three](hild+mirabel+ysolde) to fear. [She](wren) asks for it in writing.
+ die.past brannoc "drowned"
- married.past brannoc ysolde "second wife"
- sibling brannoc hild "sister"
- parent brannoc mirabel "daughter"
+ hire hild "new regent"
- enemy mirabel ysolde "cannot stand"
- kin mirabel ysolde "stepmother"
- hire wren "new maid"

== 2 Dyed Wool
Mourning at Carrow lasts a hundred days. The [regent](hild) spends the first with [her](hild) oldest [companion](oriane), [Oriane of Tarn](oriane), [whose](oriane) rooms connect with [hers](hild) by a door the court has agreed not to see. [Corvin](corvin), [Oriane](oriane)'s [husband](corvin) on paper, sees it and bows to it every morning. The [queen](ysolde), meanwhile, is so lonely that [she](ysolde) talks to the [maid](wren) [who](wren) lights the fire. The [maid](wren) talks back. [Mirabel](mirabel) meets the falconer's [son](perrin), [Perrin](perrin), in the mews again, and there are feathers in [her](mirabel) hair at prayers.
- friend hild oriane "oldest companion"
- affair hild oriane "rooms connect"
- cheat oriane corvin "rooms connect"
- married corvin oriane "husband"
- discover corvin hild+oriane "sees it"
- sad ysolde "lonely"
- friend.start wren ysolde "talks back"
+ affair mirabel perrin "feathers in her hair"

== 3 What Wren Carried
[Wren](wren) is no maid. In the wood beyond the moat [she](wren) reports to a tall [man](tall), [who](tall) pays [her](wren) in salt and wants to know one thing: is the [widow](ysolde) with child? Not that [she](wren) has noticed, says the [spy](wren), and it is the first lie [she](wren) has told [him](tall); that very morning the [foreigner](ysolde) was sick into a helmet. Old [Mother Aldith](aldith), [confessor](aldith) to both the royal [ladies](mirabel+ysolde), counts weeks on [her](aldith) fingers and prays. If it is a boy, the [princess](mirabel) inherits nothing.
+ betray wren ysolde "is no maid"
- boss tall wren "pays her"
- reveal wren tall "reports"
- pregnant? ysolde brannoc "with child"
+ betray wren tall "first lie"
- ill ysolde "sick"
- advisor aldith mirabel+ysolde "confessor"
- investigate tall ysolde "wants to know"
- discover aldith ysolde "counts weeks"
- lose? mirabel "inherits nothing"

== 4 Red Thread
The rumour is out. [Hild](hild) has [her](hild) [sister-in-law](ysolde) examined by a [midwife](midwife) in front of six lords, like a mare. The [midwife](midwife), bribed by [Corvin](corvin) to say no, looks into the [girl](ysolde)'s eyes and says yes. That night there are foxglove leaves in the [queen](ysolde)'s broth. [Wren](wren) knocks the bowl out of [her](ysolde) hand. The [culprit](oriane) is watching from the gallery, and it is not the [regent](hild), however much the [queen](ysolde) believes it: it is the [friend](oriane) [who](oriane) would do anything for [her](hild).
- kin hild ysolde "sister-in-law"
- investigate hild+midwife ysolde "examined"
- betray corvin ysolde "bribed"
+ pregnant ysolde brannoc "says yes"
- reveal midwife _ "says yes"
+ kill? oriane ysolde "foxglove"
- rescue wren ysolde "knocks the bowl"
- kill! hild ysolde "believes it"
- friend hild oriane "friend"
- love oriane hild "would do anything"

== 5 Salt Count
[Wren](wren) loves [Ysolde](ysolde). [Ysolde](ysolde) does not know [Wren](wren). [Mirabel](mirabel) climbs down a wall. [Perrin](perrin) catches [Mirabel](mirabel). [Aldith](aldith) sees [Perrin](perrin) run. The tall [man](tall) waits in the wood. Nobody comes. [Hild](hild) sleeps badly. [Oriane](oriane) sings for [Hild](hild). Outside the door sits [Corvin](corvin), with [his](corvin) boots in [his](corvin) hand. [He](corvin) has never hated anyone so quietly.
- love wren ysolde "loves"
- discover! ysolde wren "does not know"
- flee mirabel "climbs down"
- sad hild "sleeps badly"
- help perrin mirabel "catches"
- discover aldith mirabel+perrin "sees Perrin run"
+ flee wren tall "Nobody comes"
- help oriane hild "sings"
- enemy corvin hild "hated"

== 6 The Betrothal
An [envoy](envoy) offers peace with the north for a hand in marriage. The [regent](hild) offers [him](envoy) the [princess](mirabel), unasked. [Mirabel](mirabel) announces at the banquet that [she](mirabel) is already promised, to whom [she](mirabel) will not say, whereupon [her](mirabel) [aunt](hild) locks [her](mirabel) in the north tower. The [person](ysolde) [who](ysolde) brings up [her](mirabel) supper, seven months gone and out of breath, is the [stepmother](ysolde) [she](mirabel) has not greeted since the funeral. "[I](ysolde) was traded at [your](mirabel) age," says the [elder](ysolde) of [the two](mirabel+ysolde). "Move over." [They](mirabel+ysolde) talk till the candle drowns.
- engaged? envoy mirabel "hand in marriage"
- engaged mirabel perrin "already promised"
- reveal! mirabel "will not say"
- kin hild mirabel "aunt"
+ abduct hild mirabel "locks her"
- help ysolde mirabel "brings up"
- pregnant ysolde "seven months gone"
- kin mirabel ysolde "stepmother"
+ reconcile mirabel ysolde "talk till"

== 7 By the Laundry Cart
Under a heap of sheets the [princess](mirabel) leaves Carrow, with the [queen](ysolde) driving and the [maid](wren) singing loudly. [Perrin](perrin) is waiting at the chapel; so is the [confessor](aldith), [who](aldith) has decided that God is on the side of hurry. The [falconer](perrin) is now a prince consort, or will be if anyone survives. When the [regent](hild) learns that the [bride](mirabel) has been helped by the very [woman](ysolde) [she](mirabel) had most reason to fear, [she](hild) slaps the [bearer](oriane) of the news. The [bearer](oriane) is [Oriane](oriane). In eleven years [she](hild) has never so much as raised [her](hild) voice to [her](oriane).
+ flee mirabel hild "leaves Carrow"
- help wren+ysolde mirabel "driving"
+ wedding mirabel perrin "is now a prince consort"
- help aldith mirabel+perrin "side of hurry"
- discover hild ysolde "learns"
- enemy mirabel ysolde "most reason to fear"
- reveal oriane hild "news"
+ attack hild oriane "slaps"
- couple hild oriane "eleven years"

== 8 Dowry of Knives
[Corvin](corvin) has [his](corvin) moment. [He](corvin) offers [his](corvin) spurned [wife](oriane) a ring of keys, a fast horse and the truth: it was [Hild](hild) [who](hild) had the ford marked wrong, and so drowned [her](hild) own [brother](brannoc). [Oriane](oriane) does not want to hear it. [She](oriane) asks [her](oriane) [lover](hild) straight out. The [regent](hild) begins to cry, which is an answer, and the [one](oriane) [who](oriane) had tried to poison a pregnant [girl](ysolde) discovers that there are things [she](oriane) will not do. [She](oriane) takes the horse. [She](oriane) leaves the [husband](corvin), too.
- married corvin oriane "wife"
+ kill.past hild brannoc "drowned"
- sibling brannoc hild "brother"
- reveal corvin oriane "the truth"
- affair hild oriane "lover"
- sad hild "cry"
- gift corvin oriane "fast horse"
- pregnant ysolde "pregnant girl"
- kill.past? oriane ysolde "tried to poison"
+ breakup oriane hild "takes the horse"
- breakup oriane corvin "leaves the husband"

== 9 Wood Smoke
The [queen](ysolde)'s pains begin in a charcoal burner's hut, with the [traitress](wren) for a nurse. Between two of them [Wren](wren) owns up: the salt, the wood, the tall [man](tall). The labouring [woman](ysolde) squeezes [her](wren) hand until it cracks, out of rage, [she](ysolde) says later, and then because nothing else was to hand. A [boy](infant) is born. [Sunniva](sunniva), the burner's [daughter](sunniva), [who](sunniva) has fetched water without a word, cuts the cord and looks at the [spy](wren) as if [she](wren) were the miracle. The [spy](wren) has eyes only for the [mother](ysolde).
- betray.past wren ysolde "traitress"
+ reveal wren ysolde "owns up"
- help wren ysolde "for a nurse"
- injure wren ysolde "cracks"
- sad ysolde wren "rage"
+ birth ysolde infant "is born"
- help sunniva ysolde "cuts the cord"
- love.start sunniva wren "miracle"
- love wren ysolde "eyes only for"

== 10 Tall Man
At last the tall [man](tall) steps out of the trees, and the wiki gets its answer. [He](tall) is [Bertolf](tall), the [farrier](tall) [who](tall) shod the royal horse on the day of the ford, and [he](tall) has been looking for someone to confess to ever since: [he](tall) loosened the shoe on the [regent](hild)'s orders. [Mirabel](mirabel) holds a dagger to [his](tall) throat. The [widow](ysolde) of the [man](brannoc) [he](tall) killed asks [her](mirabel) to put it away, since a dead farrier testifies to nobody. Shaking, the [daughter](mirabel) obeys. [Perrin](perrin) binds the [prisoner](tall).
- reveal tall mirabel+ysolde "confess"
+ kill.past hild+tall brannoc "loosened the shoe"
- boss.past hild tall "orders"
+ threaten mirabel tall "holds a dagger"
- rescue ysolde tall "put it away"
- married.past brannoc ysolde "widow"
- parent brannoc mirabel "daughter"
- arrest perrin tall "binds"

== 11 Two Crowns, One Road
The [pair](mirabel+ysolde) [who](mirabel+ysolde) once could not share a table ride into Carrow side by side, [one](ysolde) with a [son](infant) at [her](ysolde) breast, the [other](mirabel) with a [husband](perrin) at [her](mirabel) stirrup. By law the crown is the [baby](infant)'s. By the same law, [Aldith](aldith) points out, [his](infant) [mother](ysolde) chooses the regent. [Ysolde](ysolde) chooses [his](infant) [sister](mirabel). [Hild](hild), deserted by [her](hild) guards, holds the gate with one old [servant](corvin) of the house: [Corvin](corvin), [who](corvin) opens it from inside and is run through by the [lady](hild) [he](corvin) has sold.
+ return mirabel+ysolde "ride into Carrow"
- parent ysolde infant "son"
- married mirabel perrin "husband"
+ hire mirabel ysolde "chooses"
- sibling infant mirabel "sister"
- enemy.past mirabel ysolde "could not share"
- betray _ hild "deserted"
- boss hild corvin "servant"
- betray corvin hild "opens it"
+ kill hild corvin "run through"

== 12 The Hundred-and-First Day
In the last scene on the battlements the new [regent](mirabel), to [whom](mirabel) the keys look heavy, sentences the old [one](hild) to live: a cell, a window, no door. On the second evening a [pilgrim](oriane) in grey asks to share it. The two former [sweethearts](hild+oriane) sit with [their](hild+oriane) backs to each other, then not. [Ysolde](ysolde) sails for [her](ysolde) own country, with the little [king](infant) on loan until spring. On the quay [she](ysolde) kisses the [maid](wren) on the mouth, once, and says that this is for the broth. [Sunniva](sunniva), holding the bags, holds them rather hard.
- hire mirabel "new regent"
- arrest mirabel hild "a cell"
- return oriane hild "asks to share it"
- ex hild oriane "former sweethearts"
+ reconcile hild oriane "then not"
- travel ysolde "sails for"
+ kiss wren ysolde "kisses the maid"
- jealous sunniva ysolde "rather hard"
