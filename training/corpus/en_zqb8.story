%series The Bell and the Bramble
%lang en
%genre fantasy dramedy: a coven sharing a crooked house, streaming-service blurbs
%cast sorrel   | Sorrel | f
%cast mabry    | Mabry Thorn; Mabry | f
%cast odd      | Odd | m
%cast linnet   | Linnet Thorn; Linnet | f
%cast hollis   | Hollis Vane; Hollis; Vane | m
%cast may      | May | f
%cast grout    | Alderman Grout; Grout | m
%cast tansel   | Professor Tansel; Tansel | m
%cast cat      | Bishop | m
%cast wick     | Wick | n
%cast linhus   | Corin | m
%cast mabhus   | - | m

== 1
Expelled from the academy for turning [her](sorrel) [tutor](tansel) into a heron, [Sorrel](sorrel) takes a room in a crooked house. [Mabry Thorn](mabry), widowed and a [witch](mabry), collects the rent in feathers. [Wick](wick), a [ghost](wick), died in the pantry and has stayed. [Odd](odd), a [baker](odd) without a spark of magic, burns a loaf on first catching sight of the new [lodger](sorrel). Next door lives [Alderman Grout](grout), [who](grout) wants witches out of town and says so over the hedge. [Mabry](mabry)'s [cat](cat), [Bishop](cat), spits at the hedge.
+ quit.past sorrel "Expelled"
- advisor.past tansel sorrel "tutor"
- attack.past sorrel tansel "into a heron"
+ move sorrel mabry "takes a room"
- housemate.start mabry+odd+wick sorrel "new lodger"
- married.past mabhus mabry "widowed"
- die.past wick "died in the pantry"
- love.start odd sorrel "burns a loaf"
- neighbour grout mabry "Next door"
- enemy grout mabry "wants witches out"

== 2
The [landlady](mabry)'s [sister](linnet) lands on the roof in [her](linnet) nightgown: [Linnet](linnet) has walked out on [Corin](linhus), a [husband](linhus) [who](linhus) kept [her](linnet) wand under lock and key. [Mabry](mabry), [who](mabry) warned [her](linnet) at the altar, manages for almost a minute not to say so. [Sorrel](sorrel) gets work with the [apothecary](hollis), [Hollis Vane](hollis), by lying about a diploma, and comes home humming. [Odd](odd) hears the humming and kneads till dawn. The [ghost](wick) urges [him](odd) to speak up. [He](odd) urges the [ghost](wick) to haunt something.
- sibling linnet mabry "sister"
- travel linnet "lands on the roof"
+ breakup.past linnet linhus "walked out on"
- married linhus linnet "husband"
- steal.past linhus linnet "kept her wand"
- hire sorrel hollis "gets work"
- betray sorrel hollis "lying about a diploma"
+ love.start sorrel hollis "comes home humming"
- jealous odd hollis "kneads till dawn"
- confess? odd sorrel "to speak up"

== 3
The [apothecary](hollis) is charming, single and, as it turns out, spoken for: [he](hollis) is to marry [May](may), [niece](may) of the [alderman](grout), before the leaves fall. [Sorrel](sorrel), learning this from [May](may) herself, drops the rose water. Meanwhile the runaway [wife](linnet) has discovered the [baker](odd)'s cinnamon rolls and the [baker](odd)'s forearms. [Mabry](mabry) takes [her](mabry) [sister](linnet) aside: the [boy](odd) has lost [his](odd) heart already, though not to anyone [who](sorrel) has noticed. [Linnet](linnet) says that hearts can be mislaid twice.
+ engaged hollis may "spoken for"
- wedding? hollis may "to marry"
- kin grout may "niece"
- discover sorrel hollis+may "learning this"
- reveal may sorrel "learning this"
- sad sorrel "drops the rose water"
- married linhus linnet "runaway wife"
- love.start linnet odd "baker's forearms"
- sibling linnet mabry "sister"
- love odd sorrel "lost his heart"
- reveal mabry linnet "takes her sister aside"

== 4
A love philtre goes missing from the shop and the finger points at the new [assistant](sorrel). [Hollis](hollis) stands by [Sorrel](sorrel), a little too closely for [his](hollis) [fiancée](may)'s taste. It is [Linnet](linnet) [who](linnet) took it, and [who](linnet) stirs it into [Odd](odd)'s evening milk; but [Odd](odd) gives [his](odd) milk to the [cat](cat). For three days [Bishop](cat) will not leave [Linnet](linnet)'s lap and scratches everyone who tries to sit on the sofa, [Mabry](mabry) included. The smitten [animal](cat)'s [owner](mabry) puts two and two together.
- steal linnet hollis "took it"
- accuse _ sorrel "the finger points"
- help hollis sorrel "stands by Sorrel"
- jealous may sorrel "too closely"
- engaged hollis may "fiancée's taste"
+ betray linnet odd "stirs it into"
- gift odd cat "gives his milk"
+ love.start cat linnet "will not leave"
- attack cat mabry "scratches"
- discover mabry linnet "two and two together"

== 5
[May](may) may be jealous. [Hollis](hollis) may deserve it. Behind the poisons, [Hollis](hollis) kisses [Sorrel](sorrel). [Sorrel](sorrel) kisses [Hollis](hollis) back. [Odd](odd) comes in with the bread. Odd things happen: the bread sinks. [Odd](odd) says nothing to [May](may). [May](may) asks [Odd](odd). [Odd](odd) cannot lie. [May](may) runs home to [Grout](grout). [Grout](grout) has waited years for this. By supper there is a warrant for [Sorrel](sorrel). By breakfast [Sorrel](sorrel) sits in the tower. [Wick](wick) misses [her](sorrel) already.
- jealous? may sorrel "may be jealous"
+ kiss hollis sorrel "kisses Sorrel"
- cheat hollis may "kisses Sorrel"
- discover odd hollis+sorrel "comes in with"
- reveal! odd may "says nothing to May"
- reveal odd may "cannot lie"
- travel may grout "runs home"
+ arrest grout sorrel "sits in the tower"
- sad wick sorrel "misses her"

== 6
The charge is bewitching another [woman](may)'s [groom](hollis), and the [groom](hollis), asked by the [alderman](grout) whether it's true, looks at [his](hollis) shoes. [Sorrel](sorrel) has never been so badly let down by anyone with such good teeth. [Odd](odd), ashamed of [his](odd) honest tongue, bakes a file into a loaf. The [guard](tansel) on the stairs eats the loaf. [He](tansel) has a long neck and an unforgiving stare; until spring, [he](tansel) lets [her](sorrel) know, [he](tansel) was a heron. The expelled [pupil](sorrel) tells [Professor Tansel](tansel) that [she](sorrel) is sorry. [He](tansel) drops the key.
- accuse grout sorrel "The charge"
- betray hollis sorrel "looks at his shoes"
- sad sorrel hollis "badly let down"
- sad odd "ashamed"
- help? odd sorrel "bakes a file"
- attack.past sorrel tansel "was a heron"
- advisor.past tansel sorrel "expelled pupil"
+ reconcile sorrel tansel "is sorry"
+ rescue tansel sorrel "drops the key"

== 7
On the run for the length of one street, [Sorrel](sorrel) is hidden in the pantry, where the [ghost](wick) is overjoyed. [Her](sorrel) turncoat [admirer](hollis) has been rewarded with an early date at the altar. [May](may), fitting [her](may) veil, asks [him](hollis) if [he](hollis) loves [her](may), and gets an answer about drainage. [She](may) tears the veil in half and seeks comfort at the bakery. [Linnet](linnet) sees the lapsed [bride](may) cry into [Odd](odd)'s apron and hates herself for minding. [Corin](linhus) is in town, with a bunch of lilies and the locked drawer.
- flee sorrel grout "On the run"
- wedding? hollis may "date at the altar"
- love? hollis may "if he loves her"
- help wick sorrel "hidden in the pantry"
- happy wick "overjoyed"
- betray.past hollis sorrel "turncoat"
- sad may "cry"
+ breakup may hollis "tears the veil"
- help odd may "seeks comfort"
- jealous linnet may "for minding"
- travel linhus "is in town"
- gift? linhus linnet "lilies"

== 8
The [man](linhus) with the drawer goes down on [his](linhus) knees in the street. Everyone agrees that [he](linhus) does it beautifully, and [Linnet](linnet) goes home with [him](linhus); only [Mabry](mabry) counts the days. There are four. On the fifth, the [wand-thief](linhus) has [her](linnet) shut in the cellar, and it is the lovelorn [cat](cat) [who](cat) crosses two counties, slips through the grating and comes back with the key in [his](cat) teeth. [Mabry](mabry) does the rest with one word. From now on there is a heron on the river, with lilies in [its](linhus) beak. [Linnet](linnet) sleeps in [her](linnet) [sister](mabry)'s bed.
- reconcile? linhus linnet "goes down on"
+ reconcile linhus linnet "goes home with him"
- steal.past linhus linnet "wand-thief"
+ abduct linhus linnet "shut in the cellar"
- love cat linnet "lovelorn"
- rescue cat+mabry linnet "the key in his"
+ attack mabry linhus "one word"
- return linnet "sleeps in her"
- sibling linnet mabry "sister's"

== 9
[May](may) rises at three to learn baking and is good at it. [Odd](odd) laughs more than [he](odd) has all year. In the dark of the pantry [Sorrel](sorrel), listening to the two [bakers](may+odd) through the wall, cannot think why it should bother [her](sorrel). [Wick](wick) can, and for once holds [its](wick) tongue. [Vane](hollis), deserted by [his](hollis) [fiancée](may) and short of customers, comes to beg the [outlaw](sorrel)'s pardon. [She](sorrel) accepts it, along with [her](sorrel) back wages, and shuts the door on the rest of [him](hollis). The [alderman](grout) has seen where [he](hollis) knocked.
- advisor odd may "to learn baking"
- happy odd "laughs more"
- colleague may odd "two bakers"
+ jealous sorrel may "bother her"
- breakup.past may hollis "deserted by"
- reconcile hollis sorrel "accepts it"
- find sorrel hollis "back wages"
- reject sorrel hollis "shuts the door"
- discover grout sorrel "has seen"

== 10
[Grout](grout) comes at midnight with torches and half the town. The crooked house burns like paper. [Mabry](mabry) goes back for the [cat](cat), [Odd](odd) for [Mabry](mabry); a beam comes down, and it's [Sorrel](sorrel), [whom](sorrel) the mob came for, [who](sorrel) runs in and lifts it with the first spell [she](sorrel) has ever got right. The [baker](odd)'s hands are burnt to the wrist. [May](may), watching [her](may) [uncle](grout) watch the fire, tells [him](grout) in front of everybody that [she](may) has no [uncle](grout). [Wick](wick), having nothing left to haunt, is last seen in the smoke.
+ attack grout mabry+odd+sorrel "with torches"
- rescue mabry cat "goes back for"
- rescue odd mabry "Odd for Mabry"
+ rescue sorrel odd "lifts it"
- injure odd "burnt to the wrist"
- kin.end grout may "has no uncle"
- quarrel grout may "in front of everybody"
- lose mabry "burns like paper"

== 11
The homeless [coven](linnet+mabry+sorrel) moves into the shop of the [apothecary](hollis), [who](hollis) owes [them](linnet+mabry+sorrel) that much. [Tansel](tansel) arrives with ointment for the [patient](odd) and a marked partiality for [Mabry](mabry), [who](mabry) hasn't been courted since [her](mabry) [husband](mabhus)'s day and rather snaps. [May](may) feeds [Odd](odd) with a spoon. One morning, spoon in the air, [she](may) asks if [he](odd) could like [her](may). [He](odd) could, [he](odd) says, if [he](odd) had been born later. [She](may) nods, hands the spoon to the [woman](sorrel) in the doorway and goes to see to the ovens.
- move linnet+mabry+sorrel hollis "moves into"
- travel tansel "arrives"
- treat odd tansel "ointment"
- love tansel mabry "marked partiality"
- married.past mabhus mabry "her husband's day"
- help may odd "feeds"
+ confess may odd "could like her"
+ reject odd may "if he had been"
- love odd sorrel "if he had been"

== 12
A new house, as crooked as the old. The town has voted [Grout](grout) out, and into [his](grout) chain of office steps [Linnet](linnet), with the besotted [cat](cat) round [her](linnet) neck. [May](may) runs the bakery. Its former [owner](odd), [whose](odd) fingers will never knead again, is teaching [Sorrel](sorrel) to, and [she](sorrel)'s hopeless, and [they](odd+sorrel) kiss in a cloud of flour. [Mabry](mabry) allows the [professor](tansel) to carry [her](mabry) feathers. The [heron](linhus) on the river has been forgiven too, though not yet turned back. And from the new pantry, at midnight, comes a familiar sneeze.
+ quit grout "voted Grout out"
+ hire linnet "chain of office"
- love cat linnet "besotted"
- hire may "runs the bakery"
- injure odd "never knead again"
- advisor odd sorrel "teaching Sorrel"
+ kiss odd sorrel "kiss in a cloud"
- help tansel mabry "carry her feathers"
- reconcile _ linhus "forgiven"
- return wick "a familiar sneeze"
