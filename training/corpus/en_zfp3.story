%series The Salt Crown
%lang en
%genre fantasy epic of a salt kingdom, fan-wiki chapter summaries
%cast hadewig | Queen Hadewig; Hadewig | f
%cast sunniva | Princess Sunniva; Sunniva; Sunni | f
%cast osric   | Prince Osric; Osric | m
%cast varga   | Lord Varga; Varga; Imre Varga | m
%cast thistle | Thistle | f
%cast marrow  | Ser Marrow; Marrow | m
%cast jory    | Jory | m
%cast nahla   | Nahla | f
%cast old     | Mother Cuttle; Cuttle | f
%cast king    | - | m
%cast envoy   | Ambassador Teshk; Teshk | n
%cast dragon  | Grizel | f
%cast heir    | Aldo | m
%cast harpist | - | f

== 1
On the eve of [her](sunniva) nineteenth birthday [Princess Sunniva](sunniva) learns from [her](sunniva) [stepmother](hadewig), [Queen Hadewig](hadewig), that [she](sunniva) is to be given to [Lord Varga](varga), a [man](varga) twice [her](sunniva) age, in exchange for nine hundred spears; [her](sunniva) [father](king), [whose](king) mind has been clouded since the winter fever, merely asks for more soup. [She](sunniva) turns for comfort to [Thistle](thistle), the [witch](old)'s [apprentice](thistle), [who](thistle) grew up with [her](sunniva) in the kitchens, and overlooks the look on the face of [Ser Marrow](marrow), the [captain](marrow) of the guard, [who](marrow) has been standing behind [her](sunniva) chair for six years and would not have needed nine hundred spears.
- celebrate? sunniva "nineteenth birthday"
+ engaged? sunniva varga "to be given"
- reveal hadewig sunniva "learns from"
- kin hadewig sunniva "stepmother"
- parent king sunniva "father"
- ill king "clouded"
- help thistle sunniva "comfort"
- advisor old thistle "apprentice"
- friend sunniva thistle "grew up with"
+ love marrow sunniva "the look on"

== 2
[Lord Varga](varga) arrives with a retinue, a cough and, contrary to all expectation, a sense of humour, so that the [princess](sunniva), [who](sunniva) had made up [her](sunniva) mind to loathe [him](varga), catches herself enjoying [his](varga) company over the first supper. It is the [queen](hadewig) [who](hadewig) grows pale when [he](varga) bows to [her](hadewig): before either of [them](hadewig+varga) had a title, [the two](hadewig+varga) had shared a garret and a bed in the city of [Ombre](@ombre), and [he](varga) had gone out one morning for bread and never come back. [Their](hadewig+varga) first conversation in twenty years, on the gallery, consists chiefly of insults.
- travel varga "arrives"
- meet sunniva varga "first supper"
- love! sunniva varga "loathe"
- happy sunniva varga "enjoying"
- sad hadewig "grows pale"
- couple.past hadewig varga "a garret and a bed"
+ breakup.past varga hadewig "never come back"
- quarrel hadewig varga "insults"

== 3
[Osric](osric) is the [king](king)'s only [son](osric). [He](osric) drinks with [Jory](jory), the [groom](jory). [He](osric) sleeps with [Jory](jory). Nobody at court suspects [Osric](osric). Only [Thistle](thistle) knows about [Jory](jory). [She](thistle) was promised to [Jory](jory) herself. "Let [him](jory) go," says [Thistle](thistle) to the [prince](osric). "[You](thistle) let [him](jory) go," says [Osric](osric). [She](thistle) slaps [Osric](osric). Then [she](thistle) returns the ring to [Jory](jory). The horses eat. [Marrow](marrow) comes upon [Thistle](thistle) in tears, and wipes [her](thistle) face with [his](marrow) cloak.
- parent king osric "only son"
+ affair jory osric "sleeps with Jory"
- discover! _ osric "Nobody at court suspects"
- discover.past thistle jory+osric "knows about"
- engaged jory thistle "was promised"
- cheat jory thistle "sleeps with Jory"
- quarrel osric thistle "Let him go"
- attack thistle osric "slaps"
+ breakup thistle jory "returns the ring"
- sad thistle "in tears"
- help marrow thistle "wipes her face"

== 4
When the old [king](king) is found cold in [his](king) bath with blue lips, the physicians say fever and [Mother Cuttle](old), the [witch](old), says nightshade. Suspicion falls upon the [guest](varga) from the south. [Hadewig](hadewig), now [regent](hadewig), has [Varga](varga) put in irons, less out of conviction than because it does [her](hadewig) good to see [him](varga) there; [Sunniva](sunniva), [who](sunniva) has been wont to play chess with [her](sunniva) [betrothed](varga) and cannot believe that so poor a [loser](varga) should be capable of so patient a crime, goes to the [witch](old) to be taught the names of herbs. [Osric](osric), crowned in haste, is sick over the steps.
+ die king "found cold"
- kill? _ king "nightshade"
- accuse _ varga "Suspicion"
+ arrest hadewig varga "in irons"
- happy hadewig "does her good"
- engaged sunniva varga "betrothed"
- kill! varga king "cannot believe"
- advisor old sunniva "to be taught"
- hire hadewig "now regent"
- hire osric "crowned"
- ill osric "is sick"

== 5
The young [king](osric) cannot sleep except in the stables, and [his](osric) council, alarmed by the talk, resolves that [he](osric) must marry within the month; the choice falls on [Nahla](nahla), a river [princess](nahla) [who](nahla) has already sent back four husbands. The negotiations are conducted by [Ambassador Teshk](envoy), of [whom](envoy) it has never been established whether [they](envoy) are one person or several. [Jory](jory), hearing of it from the farrier, packs [his](jory) brushes and is gone by daybreak, and [Osric](osric), [who](osric) rides after [him](jory) for two days, brings home only the horse. In the dungeon, meanwhile, [Varga](varga)'s cough has turned to blood.
- wedding? nahla osric "must marry"
- breakup.past nahla _ "sent back four husbands"
- discover jory osric "hearing of it"
+ breakup jory osric "is gone by daybreak"
- lose osric jory "brings home only"
- ill varga "turned to blood"

== 6
Working backwards from a stain on a spoon, [Sunniva](sunniva) establishes that the poison was administered in soup, and that the soup was carried up by no other than [Thistle](thistle). Confronted in the herb loft, the bosom [friend](thistle) of [her](sunniva) childhood does not deny it: the late [king](king) had had a habit of sending for kitchen girls, and [Thistle](thistle)'s mother had been one of them, so that in the person of a [father](king)'s [killer](thistle) [Sunni](sunniva) finds herself embracing [her](sunniva) own half-[sister](thistle). [She](sunniva) swears to say nothing. Behind the door [Marrow](marrow), sworn to the crown, has heard every word.
- discover sunniva thistle "establishes"
+ kill.past thistle king "killer"
- accuse sunniva thistle "Confronted"
- friend sunniva thistle "friend"
- affair.past _ king "sending for kitchen girls"
- parent king thistle "had been one of"
+ sibling sunniva thistle "sister"
- parent king sunniva "father"
- reveal! sunniva _ "say nothing"
- discover marrow sunniva+thistle "heard every word"

== 7
[Nahla](nahla)'s wedding barge takes eleven days to come up the estuary. At the feast the [groom](osric) is polite, the [bride](nahla) is polite, and in the nuptial chamber [they](nahla+osric) agree, with every sign of relief, that [she](nahla) shall have the bed and [he](osric) the window seat, [her](nahla) heart having been left behind with a [harpist](harpist), a [woman](harpist) of forty. From this bargain springs the warmest attachment in the book: for the first time since the [groom](jory) of the horses deserted [him](osric), the [king](osric) has someone to laugh with. [Ser Marrow](marrow), torn between duty and [Thistle](thistle)'s eyes, resigns [his](marrow) captaincy instead of choosing.
+ wedding nahla osric "wedding"
- celebrate _ "feast"
- love nahla harpist "heart having been left"
- sex! nahla osric "he the window seat"
- friend.start nahla osric "warmest attachment"
- breakup.past jory osric "deserted him"
- love marrow thistle "Thistle's eyes"
+ quit marrow "resigns his captaincy"

== 8
[Thistle](thistle) confesses to the [queen](hadewig). [Hadewig](hadewig) listens with [her](hadewig) needle in the air. [She](hadewig) thanks [Thistle](thistle). "[I](hadewig) hated [him](king)," says the [widow](hadewig). Then [she](hadewig) unlocks the cell. [Varga](varga) does not get up. [She](hadewig) kneels beside [Varga](varga). [He](varga) asks [Hadewig](hadewig) about bread. [She](hadewig) weeps and kisses [Varga](varga). Upstairs [Sunni](sunniva) sees [them](hadewig+varga) from the stair. [Sunni](sunniva) is free of [Varga](varga). [Sunni](sunniva) dances with the cat. No one has told [Osric](osric).
+ reveal thistle hadewig "confesses"
- sad hadewig king "hated"
- married.past hadewig king "widow"
- rescue hadewig varga "unlocks the cell"
- ill varga "does not get up"
- sad hadewig "weeps"
+ kiss hadewig varga "kisses Varga"
- discover sunniva hadewig+varga "sees them"
- engaged.end sunniva varga "free of"
- happy sunniva "dances with"
- reveal! _ osric "No one has told"

== 9
Nursed by the [regent](hadewig)'s own hand, [Lord Varga](varga) mends by inches, and the palace gets used to the sight of [them](hadewig+varga) in the garden, bickering about [who](varga) left [whom](hadewig). All the more of a shock is the letter from [his](varga) steward: the nine hundred spears, unpaid, have gone over to the river people, whose [queen](nahla), it appears, has been in correspondence with [her](nahla) own generals since before [she](nahla) set foot on the barge. [Osric](osric), [who](osric) had trusted [her](nahla) as [he](osric) trusted nobody, smashes the harp [he](osric) had bought for [her](nahla); [she](nahla), under guard, points out that [he](osric) never asked.
- help hadewig varga "Nursed"
- recover varga "mends by inches"
- quarrel hadewig varga "bickering"
- couple.start hadewig varga "in the garden"
+ betray nahla osric "in correspondence"
- sad osric nahla "smashes"
- gift.past osric nahla "bought for her"
+ arrest _ nahla "under guard"

== 10
The siege begins with the first frost. [Mother Cuttle](old), asked whether the walls will hold, replies that [she](old) has never met a wall that did not disappoint in the end, and sets out on foot to wake [Grizel](dragon), the last of the dragons, to [whom](dragon) [she](old) was apprenticed as a girl. On the seventh night a sortie led by [Marrow](marrow), [who](marrow) has put on [his](marrow) mail again unasked, is cut off at the ford. The [man](jory) [who](jory) drags [him](marrow) from the water, an arrow in [his](marrow) hip, turns out to be [Jory](jory), a [sergeant](jory) now on the wrong side; [he](jory) lets the [knight](marrow) go on condition that [he](marrow) take a message to the [king](osric).
+ attack _ "siege"
- travel old "sets out on foot"
- advisor.past dragon old "apprenticed"
- attack marrow "sortie"
- injure marrow _ "an arrow"
+ rescue jory marrow "drags him from"
- return jory "turns out to be"
- help jory marrow "lets the knight go"

== 11
What the message said is not disclosed, but at midnight the [king](osric) walks out of the postern in a carter's smock, and at dawn [he](osric) is sitting at a campfire in the enemy lines with [his](osric) [groom](jory)'s hand in [his](osric), neither having anything to add to what [they](jory+osric) have already said. In [his](osric) absence [Nahla](nahla) talks [her](nahla) [jailer](thistle), [who](thistle) is [Thistle](thistle), into unlocking the door, offers [her](nahla) own generals terms, and is wounded by one of them for [her](nahla) pains. The [witch](old) returns riding on something the size of a church, whereupon nine hundred spears, as a chronicler notes, remembered other engagements.
- flee osric "walks out"
- love jory osric "hand in his"
+ reconcile jory osric "neither having anything"
- help thistle nahla "unlocking"
- reconcile? _ nahla "terms"
- injure nahla _ "wounded"
+ return old "returns"
- flee _ "remembered other engagements"

== 12
The book closes with an abdication. [Osric](osric) lays the crown in the salt and asks [his](osric) people's leave to be happy, which is granted with cheers and some thrown fruit; [Nahla](nahla), from [whom](nahla) [he](osric) is parted by mutual consent and with mutual regret, goes home to [her](nahla) [harpist](harpist), and [Sunniva](sunniva), the new [queen](sunniva), appoints as [her](sunniva) chancellor the [woman](thistle) [who](thistle) killed [her](sunniva) [father](king). [Hadewig](hadewig), at forty-four, is delivered of a [boy](heir), [Aldo](heir), [who](heir) has [Varga](varga)'s nose. As for [Ser Marrow](marrow), limping now, [he](marrow) had at last resolved to speak to [Thistle](thistle); [she](thistle) spoke first, and [they](marrow+thistle) are said to have quarrelled about it at every anniversary of a long marriage.
+ quit osric "abdication"
- divorce nahla osric "parted by mutual consent"
- return nahla harpist "goes home"
- hire sunniva "new queen"
- hire thistle sunniva "appoints"
- kill.past thistle king "killed"
- parent king sunniva "father"
+ birth hadewig heir "delivered of a boy"
- parent varga heir "Varga's nose"
- injure marrow "limping"
- confess? marrow thistle "resolved to speak"
+ confess thistle marrow "spoke first"
- quarrel? marrow thistle "quarrelled"
- married marrow thistle "a long marriage"
