%series The Ninth Lantern
%lang en
%genre fantasy court intrigue: a drowned kingdom ruled from a lamp-lit palace, TV-listing blurbs
%cast ysolde | Queen Ysolde; Ysolde | f
%cast tarquil | Prince Tarquil; Tarquil | m
%cast brannoc | Prince Brannoc; Brannoc | m
%cast mirelle | Mirelle of Sedge; Mirelle | f
%cast oswin | Lord Oswin; Oswin | m
%cast hazeth | Hazeth | f
%cast corvin | Corvin | m
%cast nettle | Nettle | f
%cast ambrel | King Ambrel; Ambrel | m
%cast thessaly | Thessaly of Sedge; Thessaly | f
%cast veil | the Veiled One | n
%cast rook | Captain Rook; Rook | f
%cast envoy | - | m
%cast cook | - | f
%cast page | - | m
%cast midwife | - | f
%cast infant | Prince Linnet; Linnet | m
%cast hangman | - | m
%cast duke | the Duke of Sedge | m

== 1 The King Is Drowned
[King Ambrel](ambrel) goes down with the royal barge, and [Ysolde](ysolde), a widow before the candles are lit, bolts the palace gates. [Her](ysolde) two [sons](brannoc+tarquil) cannot stand each other: [Tarquil](tarquil), [who](tarquil) reads, and [Brannoc](brannoc), [who](brannoc) rides. [Lord Oswin](oswin), the late [king](ambrel)'s [brother](oswin), kneels to [both](brannoc+tarquil) and measures the throne.
+ die ambrel "goes down"
- married.past ambrel ysolde "widow"
- parent ysolde brannoc+tarquil "sons"
- sibling brannoc tarquil "two sons"
- enemy brannoc tarquil "cannot stand each other"
- sibling ambrel oswin "brother"

== 2 The Girl from Sedge
To seal the marsh treaty, a [bride](mirelle) arrives with forty eels in a barrel. [Mirelle of Sedge](mirelle) is promised to the elder [prince](tarquil), but it is [Brannoc](brannoc) [who](brannoc) hands [her](mirelle) out of the punt and forgets to let go. [Her](mirelle) [sister](thessaly) [Thessaly](thessaly), wading ashore behind [her](mirelle), sees it. The [queen](ysolde) serves the eels.
- travel mirelle+thessaly "arrives"
+ engaged mirelle tarquil "promised to"
- meet brannoc mirelle "hands her out"
+ love.start brannoc mirelle "forgets to let go"
- sibling mirelle thessaly "sister"
- discover thessaly brannoc+mirelle "sees it"

== 3 A Taste of Foxglove
The royal [taster](corvin), [Corvin](corvin), bites into a pear meant for [Tarquil](tarquil) and is dead by the cheese. Suspicion falls on the barrel [girl](mirelle). [Hazeth](hazeth), the court [sorceress](hazeth), [who](hazeth) has doctored [Tarquil](tarquil) through every fever of [his](tarquil) childhood, reads the pips and swears to [Mirelle](mirelle)'s innocence. [She](hazeth) names no one else. [She](hazeth) could.
+ die corvin "dead by the cheese"
- kill? _ tarquil "meant for Tarquil"
+ accuse _ mirelle "Suspicion falls"
- treat.past tarquil hazeth "doctored"
- ill.past tarquil "fever"
- help hazeth mirelle "swears"
- kill! mirelle corvin "innocence"
- reveal! hazeth "names no one"

== 4 Nettle
Down in the scullery lives [Nettle](nettle), [who](nettle) hears everything and owns one shoe. When [Oswin](oswin) pays the [cook](cook) to look the other way, the kitchen [maid](nettle) carries it straight to [Captain Rook](rook) of the guard. Rather than arrest [him](oswin), the [captain](rook) sells the secret back to [him](oswin) for an estate. [Nettle](nettle) learns to trust nobody in boots.
- gift oswin cook "pays"
- reveal nettle rook "carries"
- arrest! rook oswin "Rather than arrest him"
+ betray rook nettle "sells the secret"
- threaten rook oswin "sells the secret back"
- find rook oswin "for an estate"

== 5 Masque of Fish
Behind a pike's head [somebody](brannoc) dances three pavanes with [Mirelle](mirelle), and behind a carp's [somebody](tarquil) else kisses [Thessaly](thessaly) in the orangery. Off come the heads at midnight: the [pike](brannoc) is [Brannoc](brannoc), the [carp](tarquil) [Tarquil](tarquil), [who](tarquil) had been quite sure that [he](tarquil) was embracing [his](tarquil) [betrothed](mirelle). [Neither](mirelle+thessaly) of the [sisters](mirelle+thessaly) is sorry.
- flirt brannoc mirelle "dances"
+ kiss tarquil thessaly "kisses"
- reveal brannoc+tarquil "Off come the heads"
- engaged mirelle tarquil "betrothed"
- kiss! mirelle tarquil "embracing"
- sibling mirelle thessaly "sisters"
- sad! mirelle+thessaly "sorry"

== 6 Salt in the Cradle
[Ysolde](ysolde), [whom](ysolde) the court thought past such things, can hide it no longer: the drowned [king](ambrel) has left [her](ysolde) something. Overjoyed is nobody. If it is a boy, [Oswin](oswin) calculates, that makes three [nephews](brannoc+infant+tarquil) to be got rid of. [Hazeth](hazeth) draws a circle of salt around [her](ysolde) bed and sleeps across the doorsill herself.
+ pregnant ysolde ambrel "hide it no longer"
- die.past ambrel "drowned"
- happy! _ "Overjoyed"
- birth? ysolde infant "boy"
- kin brannoc+infant+tarquil oswin "nephews"
- kill? oswin brannoc+infant+tarquil "got rid of"
- help hazeth ysolde "circle"

== 7 Treason by Moonlight
[Captain Rook](rook) escorts [Brannoc](brannoc) on a boar hunt from which only one of [them](brannoc+rook) rides home. With an arrow through [his](brannoc) shoulder, the [prince](brannoc) crawls to a charcoal burner's hut. [His](brannoc) horse is led in riderless; [Mirelle](mirelle) tears the engagement chain from [her](mirelle) neck; and [Tarquil](tarquil), of all people, weeps for [his](tarquil) [rival](brannoc).
- travel brannoc+rook "boar hunt"
- return rook "rides home"
+ attack rook brannoc "an arrow through"
- injure brannoc rook "an arrow through"
- flee brannoc "crawls"
+ engaged.end mirelle tarquil "engagement"
- sad tarquil brannoc "weeps"
- enemy brannoc tarquil "rival"

== 8 The Veiled One
A [healer](veil) without a face sets up a stall beneath the ninth lantern and asks for no coin but gossip. [The Veiled One](veil) cures the [page](page)'s warts and the [hangman](hangman)'s conscience, and gives [Nettle](nettle) a second shoe. Why does [Hazeth](hazeth), [who](hazeth) fears neither plague nor princes, cross the street at the sight of that veil?
- create veil "sets up a stall"
- treat page veil "cures"
- help veil hangman "conscience"
- gift veil nettle "a second shoe"
+ sad hazeth veil "cross the street"

== 9 Three Cheers for Linnet
Between two thunderclaps the [midwife](midwife) lifts up a [boy](infant). [Oswin](oswin) brings a silver rattle with a loose pin; [Nettle](nettle), under the cot, swaps it for a wooden spoon. While bells ring for [Prince Linnet](infant), [Thessaly](thessaly) begs [her](thessaly) elder [sister](mirelle)'s blessing. [Mirelle](mirelle) gives it, along with the marsh-pearl that [Tarquil](tarquil) once sent the wrong [girl](mirelle).
+ birth ysolde infant "lifts up a boy"
- gift oswin infant "silver rattle"
- kill? oswin infant "loose pin"
+ rescue nettle infant "swaps it"
- celebrate _ infant "bells ring"
- sibling mirelle thessaly "sister"
- help mirelle thessaly "gives it"
- gift mirelle thessaly "along with the marsh-pearl"
- gift.past tarquil mirelle "once sent"

== 10 The Hand on the Bell Rope
Rumour has it that the [regent](ysolde) murdered [her](ysolde) [husband](ambrel). [Oswin](oswin) started it; the fishwives do the rest. [Ysolde](ysolde) faces the mob alone on the water stairs, until a one-armed [rider](brannoc) pushes through and stands beside [his](brannoc) [mother](ysolde). [Rook](rook) counts [her](rook) archers, looks at the [man](brannoc) [she](rook) left for dead, and spurs for the border.
- kill? ysolde ambrel "murdered"
- married.past ambrel ysolde "husband"
+ betray oswin ysolde "started it"
- injure.past brannoc "one-armed"
+ return brannoc "pushes through"
- parent ysolde brannoc "mother"
- help brannoc ysolde "stands beside"
- attack.past rook brannoc "left for dead"
- flee rook "spurs for the border"

== 11 Marsh Law
The [Duke of Sedge](duke) demands that one of [his](duke) [daughters](mirelle+thessaly) be queen, no matter which. [Tarquil](tarquil) kneels to [Thessaly](thessaly) in the rain, ring in hand, and sneezes; [she](thessaly) accepts before [he](tarquil) has finished. Elsewhere [Brannoc](brannoc) tells [Mirelle](mirelle) that [he](brannoc) has nothing to offer but one arm. One, [she](mirelle) finds, is ample.
- parent duke mirelle+thessaly "daughters"
+ propose tarquil thessaly "kneels to"
- engaged.start tarquil thessaly "accepts"
- propose brannoc mirelle "nothing to offer"
- couple.start brannoc mirelle "ample"

== 12 Ashes of the Ninth
Somebody sets light to the [healer](veil)'s stall. [Hazeth](hazeth) walks into the flames and carries [the Veiled One](veil) out in [her](hazeth) arms, and when the scorched cloth falls away, [Ambrel](ambrel) blinks up at [her](hazeth): not drowned, never drowned, merely curious who would grieve. Only the [sorceress](hazeth) knew. It was [she](hazeth) [who](hazeth) had pulled [him](ambrel) from the barge.
- attack _ veil "sets light"
+ rescue hazeth veil "carries"
+ reveal ambrel _ "cloth falls away"
- return ambrel "blinks up"
- die! ambrel "never drowned"
- discover.past hazeth ambrel "Only the sorceress knew"
- rescue.past hazeth ambrel "pulled him"

== 13 The Queen's Two Faces
"[You](ambrel) watched [me](ysolde) bury an empty box," says [Ysolde](ysolde), and strikes the [king](ambrel) across the mouth. [She](ysolde) will not share [his](ambrel) table. [Linnet](infant) crawls to the unknown bearded [man](ambrel) and takes hold of [his](ambrel) nose, whereupon the [monarch](ambrel) begs everyone's pardon, beginning with the [cook](cook)'s. [Oswin](oswin) packs two saddlebags and a crown.
- accuse ysolde ambrel "bury an empty box"
+ attack ysolde ambrel "strikes"
- reject ysolde ambrel "will not share"
- meet ambrel infant "unknown bearded man"
- reconcile? ambrel ysolde "begs everyone's pardon"
- flee? oswin "packs two saddlebags"
- steal oswin ambrel "a crown"

== 14 Lantern Night
[Oswin](oswin) is stopped at the bridge by a kitchen [maid](nettle) with two shoes and a ladle. [He](oswin) pleads, promises, weeps; [she](nettle) rings the alarm bell. The [traitor](oswin) goes to the tower, where a chained [captain](rook) is already keeping [his](oswin) pillow warm. Both marsh [sisters](mirelle+thessaly) are wed on one barge, [Thessaly](thessaly) to [her](thessaly) [scholar](tarquil), [Mirelle](mirelle) to the one-armed [horseman](brannoc), and this time it floats. [Ysolde](ysolde) dances with [her](ysolde) [husband](ambrel), at arm's length.
+ arrest nettle oswin "stopped at the bridge"
- sad oswin "weeps"
- betray.past oswin ambrel "traitor"
- arrest.past _ rook "chained"
+ wedding tarquil thessaly "wed"
+ wedding brannoc mirelle "wed"
- sibling mirelle thessaly "sisters"
- married ambrel ysolde "husband"
- reconcile? ambrel ysolde "dances"
