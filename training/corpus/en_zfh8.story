%series The Candle House
%lang en
%genre boarding school on a Scottish island, encyclopaedia episode summaries
%cast feroza   | Feroza Mistry; Feroza; Mistry | f
%cast ottoline | Ottoline Kerr; Ottoline; Otto | f
%cast linus    | Linus Achterberg; Linus; Achterberg | m
%cast hamish   | Hamish Kerr; Hamish | m
%cast drummond | Dr Drummond; Drummond | m
%cast yejide   | Miss Yejide Cole; Yejide; Miss Cole | f
%cast snuffers | Snuffers | g
%cast abbot    | Abbot | n
%cast matron   | Matron; Peg Laidlaw; Peg | f
%cast gardener | Alasdair | m
%cast lady     | Lady Kerr; Honoria | f
%cast tibor    | Tibor | m
%cast ferryman | Calum | m
%cast parents  | - | g
%cast bishop   | - | m

== 1 Michaelmas
[Feroza Mistry](feroza), a scholarship [girl](feroza) from [Leicester](@leicester), arrives by ferry at [Candle House](#candlehouse) and is assigned a bed beside that of [Ottoline Kerr](ottoline), [whose](ottoline) family founded the school and [who](ottoline) informs [her](feroza), without looking up from a novel, that the window does not shut. [Ottoline](ottoline)'s [cousin](hamish) [Hamish](hamish), a [prefect](hamish) in the boys' wing, carries the [newcomer](feroza)'s trunk and drops it down a flight of stairs. During the first night [Feroza](feroza) is roused by hooded figures, the [Snuffers](snuffers), a secret society led by somebody known only as the [Abbot](abbot), [who](abbot) commands [her](feroza) to keep silent until All Saints' or go home.
- travel feroza "arrives by ferry" #candlehouse
+ housemate.start feroza ottoline "bed beside"
- meet feroza ottoline "informs her"
- kin hamish ottoline "cousin"
- meet feroza snuffers "roused by"
- help hamish feroza "carries"
- boss abbot snuffers "led by"
+ threaten abbot feroza "or go home"
- move feroza "assigned a bed"

== 2 All Saints'
For three weeks [Feroza](feroza) does not speak, a feat that the new English [mistress](yejide), [Miss Yejide Cole](yejide), takes for laryngitis, [Matron](matron) for sulking and [Linus Achterberg](linus), a Dutch [pupil](linus) [who](linus) stammers and prefers drawing, for tact; the [latter](linus) begins passing [her](feroza) sketches under the desk, and before long [the two](feroza+linus) are as close as siblings without having exchanged a syllable. When the [headmaster](drummond)'s silver candlestick vanishes, [Dr Drummond](drummond) demands an explanation from the only [child](feroza) [who](feroza) was seen near it, and [Feroza](feroza), bound by [her](feroza) oath, can give [him](drummond) none. It is [Ottoline](ottoline), of all people, [who](ottoline) answers for [her](feroza).
- threaten.past abbot feroza "bound by her oath"
- advisor yejide feroza "English mistress"
- gift linus feroza "passing her sketches"
+ friend.start feroza linus "as close as"
- steal _ drummond "vanishes"
+ accuse drummond feroza "demands an explanation"
- reveal! feroza drummond "none"
+ help ottoline feroza "answers for her"

== 3 Half-Term
[Feroza](feroza), for [whom](feroza) the fare home is too dear, is asked by [Ottoline](ottoline) to spend the week at [Kerr Castle](@kerr), where [Lady Kerr](lady), [Ottoline](ottoline)'s [grandmother](lady), mistakes [her](feroza) for the new maid and, on learning of the blunder, compounds it by apologising to everyone else. [Hamish](hamish), [who](hamish) is there as well, teaches the [guest](feroza) to row, and [Ottoline](ottoline), watching from the landing stage how [he](hamish) takes [her](feroza) wrists, throws [her](ottoline) novel into the loch. In the library [Feroza](feroza) discovers a photograph of the founding [Snuffers](snuffers) of 1911, one of whom is the spitting image of the school [gardener](gardener).
- invite ottoline feroza "asked by Ottoline"
- travel feroza+ottoline "spend the week" @kerr
- kin lady ottoline "grandmother"
- discover lady feroza "on learning"
- advisor hamish feroza "teaches"
- flirt hamish feroza "takes her wrists"
+ jealous ottoline feroza "throws her novel"
+ find feroza "discovers"

== 4 The Man with the Rake
The [gardener](gardener), [who](gardener) lives in the boathouse and [whose](gardener) name no pupil has ever troubled to learn, proves, on being questioned by [Feroza](feroza) and [Linus](linus), to be hard of hearing whenever it suits [him](gardener). [He](gardener) does, however, warn [them](feroza+linus) off the crypt, where, [he](gardener) says, the floor is bad. [They](feroza+linus) go down that very night, and the floor gives way beneath [Linus](linus), [who](linus) breaks an ankle; the old [man](gardener), [who](gardener) has followed [them](feroza+linus) with a ladder, brings [him](linus) up on [his](gardener) back. [Peg Laidlaw](matron), the [matron](matron), splints the leg and asks nothing, there being, as [she](matron) remarks, no boy alive who tells the truth in plaster.
- investigate feroza+linus gardener "on being questioned"
- help gardener feroza+linus "warn them off"
- betray gardener feroza+linus "hard of hearing"
- travel feroza+linus "go down"
+ injure linus "breaks an ankle"
+ rescue gardener linus "brings him up"
- treat linus matron "splints"

== 5 Prefects' Ball
[Hamish](hamish) escorts [Feroza](feroza) to the ball, and [Ottoline](ottoline), [who](ottoline) had let it be understood that [she](ottoline) would go with nobody, goes with [Tibor](tibor), a [bully](tibor) from the upper sixth, in order to be seen. In the cloakroom [Tibor](tibor) will not take no for an answer; [Feroza](feroza), coming in for [her](feroza) coat, brings an umbrella down on [his](tibor) head, and the two [girls](feroza+ottoline) flee by the window, laughing until [they](feroza+ottoline) have to sit down in the snow. It is there that [Ottoline](ottoline), wiping [her](ottoline) eyes, kisses [her](feroza). [Feroza](feroza) says that [she](feroza) has left [her](feroza) gloves inside, and does not return. [Hamish](hamish) waits beside two glasses of punch.
- date feroza hamish "escorts"
- date ottoline tibor "goes with Tibor"
- attack tibor ottoline "will not take no"
- attack feroza tibor "brings an umbrella down"
- rescue feroza ottoline "umbrella"
- flee feroza+ottoline tibor "flee by the window"
- happy feroza+ottoline "laughing"
+ kiss feroza ottoline "kisses her"
+ reject feroza ottoline "left her gloves inside"

== 6 Lent
A silence of a different kind now reigns in the dormitory. [Otto](ottoline) asks for another room and is refused; [Feroza](feroza) pours [her](feroza) heart out to [Linus](linus), [who](linus), having himself been in love with [her](feroza) since the first sketch, listens with admirable steadiness and then goes and rips up the other eleven. The [Snuffers](snuffers) meet in the crypt and vote on the expulsion of the scholarship pupils, for whom, the [Abbot](abbot) declares, there is no more money. [Yejide](yejide), correcting essays at midnight, sees a hooded [figure](abbot) cross the lawn and enter the [headmaster](drummond)'s house by the front door, with a key. A proverb of the island says that only the owner leaves by the front.
- housemate feroza ottoline "in the dormitory"
- move? ottoline "asks for another room"
- reject _ ottoline "refused"
- quarrel feroza ottoline "A silence"
- reveal feroza linus "pours her heart out"
+ love linus feroza "in love"
- sad linus "rips up"
- quit? _ snuffers "expulsion"
+ discover yejide abbot "sees a hooded figure"

== 7 The Key
[Miss Cole](yejide) confides [her](yejide) observation to the one [colleague](matron) [she](yejide) trusts, [Peg](matron), [who](matron) advises [her](yejide) to forget it and, an hour later, reports it to [Drummond](drummond), to [whom](drummond) [she](matron) has been secretly attached for nineteen years. The [headmaster](drummond) summons the young [teacher](yejide), commends [her](yejide) eyesight and gives [her](yejide) notice. [Her](yejide) pupils, led by [Linus](linus), [who](linus) for the first time in [his](linus) life gets through an entire speech without a stammer, refuse to leave [her](yejide) classroom. [Hamish](hamish) sides with the staff. So it happens that [Feroza](feroza), [who](feroza) had just accepted [his](hamish) ring, a curtain ring, gives it back to [him](hamish) through a keyhole.
- reveal yejide matron "confides"
- colleague matron yejide "colleague"
+ betray matron yejide "reports it"
- reveal matron drummond "reports it"
- love matron drummond "secretly attached"
- boss drummond yejide "headmaster"
- advisor yejide linus "pupils"
+ quit yejide drummond "gives her notice"
- create linus "an entire speech"
- help linus yejide "refuse to leave"
- couple.past feroza hamish "accepted his ring"
- gift.past hamish feroza "ring"
- breakup feroza hamish "gives it back"

== 8 Vigil
[Lady Kerr](lady) dies in [her](lady) sleep, and it is at the wake that the fact on which the series turns comes to light: in [her](lady) will the old [lady](lady) leaves the school not to [Ottoline](ottoline) nor to [Hamish](hamish), but to the [gardener](gardener), [Alasdair](gardener), [her](lady) [brother](gardener), [who](gardener) had renounced the name of Kerr in 1950 and planted roses ever since. [Dr Drummond](drummond) turns grey. [Ottoline](ottoline), dry-eyed all day, breaks down in the boathouse, where the [great-uncle](gardener) [she](ottoline) had never had a word for holds [her](ottoline) till dark. [Feroza](feroza) leaves a bundle of heather on the step and is gone before anyone can thank [her](feroza).
+ die lady "dies"
+ find gardener lady "leaves the school"
- sibling gardener lady "brother"
- kin gardener ottoline "great-uncle"
- sad drummond "turns grey"
- lose hamish+ottoline "not to Ottoline"
- sad ottoline "breaks down"
- help gardener ottoline "holds her"
- gift feroza ottoline "bundle of heather"

== 9 The Bad Floor
What lies beneath the bad floor of the crypt is established by [Feroza](feroza) and [Alasdair](gardener) with a crowbar: the silver of a century, including the candlestick, which the [Abbot](abbot) has been selling piece by piece. [They](feroza+gardener) lie in wait. Towards two in the morning the hooded [figure](abbot) descends, [Feroza](feroza) snatches at the hood, and the [headmaster](drummond) stands there in [his](drummond) slippers. [Drummond](drummond) strikes the old [man](gardener) with the candlestick, bolts the trapdoor on both of [them](feroza+gardener) and opens the sluice. [Matron](matron), to [whom](matron) [he](drummond) proposes flight and marriage in one sentence, takes a moment to consider, having waited for exactly half of it for so long.
- find feroza+gardener "established by"
- steal.past abbot gardener "has been selling"
+ discover feroza+gardener drummond "snatches at the hood"
+ attack drummond gardener "strikes"
- abduct drummond feroza+gardener "bolts the trapdoor"
- kill? drummond feroza+gardener "opens the sluice"
- flee? drummond+matron "proposes flight"
- propose drummond matron "proposes"

== 10 Tide Table
[Peg](matron) says yes, asks [him](drummond) to fetch [her](matron) hatbox, and, while [he](drummond) is upstairs, runs to the girls' wing. [Ottoline](ottoline), in [her](ottoline) nightgown, is the first at the trapdoor; [she](ottoline) dives three times and brings up [her](ottoline) [great-uncle](gardener), and then, on the last of [her](ottoline) breath, the [girl](feroza) [she](ottoline) had sworn never to speak to again. [Linus](linus) pumps the water out of [Feroza](feroza)'s chest until [she](feroza) coughs. The [fugitive](drummond), rowed across by the [ferryman](ferryman), [Calum](ferryman), notices only in midstream that the boat is describing a circle; on the quay the constable is lighting a pipe. [Matron](matron) returns the hatbox to its shelf.
- betray matron drummond "says yes"
+ help matron feroza+gardener "runs to"
+ rescue ottoline feroza+gardener "dives three times"
- kin gardener ottoline "great-uncle"
- treat feroza linus "pumps the water"
- recover feroza "coughs"
- flee drummond "fugitive"
+ arrest _ drummond "lighting a pipe"
- betray ferryman drummond "describing a circle"

== 11 Sanatorium
In the sanatorium, where [Feroza](feroza) is laid up with pneumonia and is nursed, against all regulations, by [Ottoline](ottoline), [the two](feroza+ottoline) finally talk. [Feroza](feroza) admits that the gloves had been in [her](feroza) pocket; that [she](feroza) had been frightened, not of [her](ottoline), but of going home and having changed. [Ottoline](ottoline) says that [she](ottoline) has all summer. [Hamish](hamish), [who](hamish) has come to ask for a second chance, looks through the glass panel of the door, understands, and leaves [his](hamish) grapes with [Linus](linus). The [boys](hamish+linus), both of [them](hamish+linus) disappointed in the same quarter, eat them on the stairs and find that [they](hamish+linus) have more than that in common.
- ill feroza "laid up with pneumonia"
- treat feroza ottoline "nursed"
+ reveal feroza ottoline "admits"
- sad.past feroza "frightened"
+ reconcile feroza ottoline "finally talk"
- reconcile? feroza hamish "second chance"
- discover hamish feroza+ottoline "understands"
- gift hamish linus "grapes"
- sad hamish+linus "disappointed"
- friend.start hamish linus "more than that"

== 12 Visitation
The [bishop](bishop) [who](bishop) presides over the governors comes to close [Candle House](#candlehouse) down and is shown round by [Tibor](tibor), back from a term's suspension and markedly meeker, for [he](tibor) has been made to darn [Ottoline](ottoline)'s torn coat with [his](tibor) own hands. [Alasdair](gardener), in a borrowed collar, declares that the school shall stay open and that fees will be paid in whatever people have, apples included. As head [he](gardener) names [Yejide](yejide), [who](yejide) has been teaching in a fish shed on the mainland since [she](yejide) was put out, and [whom](yejide) [Calum](ferryman) has rowed over under a tarpaulin. The [bishop](bishop), no fool, orders apples.
- travel bishop "comes to close" #candlehouse
- help tibor bishop "shown round"
- return tibor "back from"
- attack.past tibor ottoline "torn coat"
+ hire yejide gardener "names Yejide"
- quit.past yejide "put out"
- help ferryman yejide "rowed over"
- boss yejide _ "As head"

== 13 Speech Day
The season's last installment is for the most part a quiet one: there are sandwiches, a brass band and a race that nobody wins, the finishing tape having been eaten by a goat. [Linus](linus) exhibits [his](linus) drawings and sells the twelfth sketch, the one [he](linus) did not destroy, to its [model](feroza), for a penny. [Peg](matron) receives a letter from the prison and answers it, with a scarf. [Feroza](feroza)'s [parents](parents) come up from [Leicester](@leicester), and [she](feroza) introduces [Ottoline](ottoline) to [them](parents), holding [her](ottoline) by the hand, as someone of [whom](ottoline) [they](parents) will be hearing a good deal. The hoods of the [Snuffers](snuffers) are burnt, and the potatoes are done in the ashes.
- create linus "exhibits"
- love linus feroza "did not destroy"
- gift linus feroza "sells the twelfth sketch"
- arrest.past _ drummond "prison"
- reconcile drummond matron "answers it"
- gift matron drummond "scarf"
- parent parents feroza "parents"
- travel parents "come up"
+ couple feroza ottoline "by the hand"
- meet ottoline parents "introduces"
+ quit snuffers "hoods of the Snuffers"
