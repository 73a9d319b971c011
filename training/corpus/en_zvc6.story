%series The Thaw Oath
%lang en
%genre fantasy saga of a kingdom under ice, a DVD box's episode notes
%cast ysolt     | Princess Ysolt; Ysolt | f
%cast corvan    | Corvan | m
%cast hroald    | King Hroald; Hroald | m
%cast maela     | Maela | f
%cast tarn      | Tarn | m
%cast grey      | - | n
%cast solenne    | Solenne | f
%cast orrin     | Orrin | m
%cast wyrm      | Skald | n
%cast thimble   | Thimble | m
%cast sisters   | Hoar Sisters | g
%cast hesk      | - | f
%cast cfather   | - | m
%cast ferryman  | - | m

== 1 The Hundredth Winter
On the longest night of the hundredth winter the court of [Rimehold](@rimehold) gathers to see [Princess Ysolt](ysolt) betrothed to [Corvan](corvan), the [enemy](corvan) [whose](corvan) [father](cfather) once burned the harbour. [Neither](corvan+ysolt) looks at the other. For love is not what [King Hroald](hroald) demands of [his](hroald) [daughter](ysolt), but grain. As the rings are brought in, a masked [intruder](grey) drives a blade of ice into the old [king](hroald) and leaps from the tower.
- enemy corvan ysolt "the enemy"
- parent cfather corvan "father"
+ engaged.start corvan ysolt "betrothed"
- parent hroald ysolt "daughter"
+ attack grey hroald "drives a blade"
- flee grey "leaps from the tower"

== 2 Embers
[Hroald](hroald) does not live to see the dawn. With [his](hroald) last breath [he](hroald) makes the weeping [princess](ysolt) swear to end the winter, the fatal [Thaw Oath](*thawoath) of the title. [Her](ysolt) council points at [Corvan](corvan), [who](corvan) is thrown into the ice cellars without trial. Only [Maela](maela), [her](ysolt) [milk-sister](maela) and [captain](maela) of the guard, thinks [him](corvan) innocent. Deep in the forest, the [poacher](tarn) [Tarn](tarn) draws a half-frozen [stranger](solenne) from the river, a [woman](solenne) without a shadow.
+ die hroald "last breath"
- sad ysolt hroald "weeping"
- accuse _ corvan "points at Corvan"
+ arrest _ corvan "thrown into"
- kin maela ysolt "milk-sister"
- rescue tarn solenne "from the river"

== 3 The Woman Without a Shadow
[She](solenne) gives [her](solenne) name as [Solenne](solenne), and nothing besides. [Tarn](tarn), [who](tarn) has shared [his](tarn) hut with nobody but a one-eared fox, loses first [his](tarn) bed, then [his](tarn) heart. In [Rimehold](@rimehold) [Maela](maela) goes behind the council's back and smuggles [Corvan](corvan) a key. The [prisoner](corvan), instead of fleeing, makes straight for [Ysolt](ysolt)'s chamber: on [his](corvan) honour, [he](corvan) had no part in the crime. The [queen](ysolt) has a dagger under the pillow. [She](ysolt) leaves it there.
- housemate.start tarn solenne "loses first his bed"
+ love.start tarn solenne "then his heart"
- betray maela _ "goes behind"
- help maela corvan "smuggles Corvan a key"
- flee! corvan "instead of fleeing"
- attack! corvan hroald "no part in"
- attack! ysolt corvan "leaves it there"

== 4 Road of Teeth
Disguised as pedlars, [Ysolt](ysolt), [Corvan](corvan) and the sharp-tongued [dwarf](thimble) [Thimble](thimble) set out for the [Glass Mountain](@glassmountain), where winter is said to be kept in a jar. Fellow travellers are rarely friends; [these](corvan+thimble+ysolt), for a start, cannot agree on the fire. While the [betrothed](corvan+ysolt) wrangle over the north, wolves carry off the mule. Back home, [Orrin](orrin), [Ysolt](ysolt)'s [uncle](orrin) and [regent](orrin), settles into the throne with indecent ease and offers [Maela](maela) half of it, along with [his](orrin) hand.
- travel corvan+thimble+ysolt "set out"
- engaged corvan ysolt "betrothed"
+ quarrel corvan ysolt "wrangle"
- kin orrin ysolt "uncle"
- hire orrin "regent"
+ propose orrin maela "along with his hand"

== 5 The Regent's Supper
[Maela](maela) asks for a night to consider, and spends it in the archives. There [she](maela) lights upon a receipt in [Orrin](orrin)'s hand: three hundred crowns for a death on the longest night. Before [she](maela) can show it to a soul the [regent](orrin) has [her](maela) locked in the same cellar that once held [Corvan](corvan). On the ice road, [Thimble](thimble) falls through a crevasse; to everyone's amazement, not least [his](thimble) own, it is [Corvan](corvan) [who](corvan) goes in after [him](thimble).
+ discover maela orrin "lights upon a receipt"
- hire.past grey orrin "three hundred crowns"
- betray.past orrin hroald "for a death"
- reveal! maela "Before she can show"
- arrest.past _ corvan "once held Corvan"
+ abduct orrin maela "locked"
- rescue corvan thimble "goes in after him"

== 6 A Shadow for Sale
The [Hoar Sisters](sisters), [who](sisters) weave frost and traffic in shadows, lay claim to the [fugitive](solenne): [Solenne](solenne) was the [assassin](solenne) on the tower, and [she](solenne) paid for the blade with the darkness at [her](solenne) heels. [Tarn](tarn) hears it from [her](solenne) own lips. [He](tarn) ought to hand [her](solenne) over. [He](tarn) barricades the door. At the foot of the mountain, [Ysolt](ysolt) stitches [Corvan](corvan)'s torn hand and, in mid-stitch, forgets to hate [him](corvan). It will not last the night.
+ reveal solenne tarn "from her own lips"
- kill.past solenne hroald "was the assassin"
- betray! tarn solenne "ought to hand"
+ help tarn solenne "barricades the door"
- treat corvan ysolt "stitches Corvan's torn hand"
- enemy.end corvan ysolt "forgets to hate him"

== 7 The Jar
Within the [Glass Mountain](@glassmountain) sleeps [Skald](wyrm), last of the wyrms, coiled around the jar like a miser. [It](wyrm) will part with winter for one thing only: the warmest memory of whoever asks. [Thimble](thimble) offers [his](thimble), an onion soup, and is laughed out of the cave. [Ysolt](ysolt), about to give up the last evening with [her](ysolt) [father](hroald), is overtaken by [Corvan](corvan). [He](corvan) surrenders the hour [she](ysolt) mended [his](corvan) hand, and looks at [her](ysolt) like a stranger.
- reject wyrm thimble "laughed out"
- parent hroald ysolt "father"
+ lose corvan "surrenders the hour"
- help corvan ysolt "overtaken by Corvan"
+ love.end corvan ysolt "like a stranger"

== 8 The Price of Thaw
The ice cracks, the rivers rise, and the [prince](corvan) no longer knows [his](corvan) [bride](ysolt). [Ysolt](ysolt), [whose](ysolt) own feelings have unhappily just come into leaf, tells [him](corvan) nothing and cries on [Thimble](thimble)'s shoulder, for which [she](ysolt) has to kneel. In the flooded cellar [Maela](maela) is saved from drowning by the last hand [she](maela) would have grasped: [Solenne](solenne)'s. The [murderess](solenne) has come to tell the truth. [Tarn](tarn) stands behind [her](solenne), with the fox.
- engaged corvan ysolt "his bride"
- ill corvan "no longer knows"
+ love.start ysolt corvan "come into leaf"
- confess! ysolt corvan "tells him nothing"
- sad ysolt corvan "cries"
- help thimble ysolt "cries on Thimble's shoulder"
+ rescue solenne maela "saved from drowning"
- reveal? solenne "come to tell"

== 9 The Regent's Hand
[Orrin](orrin) has bonfires lit for the thaw, as though [he](orrin) had ordered it. Into the feast walk [Maela](maela), soaked to the skin, and the [woman](solenne) [he](orrin) hired. Faced with the receipt, the [regent](orrin) laughs and lets loose the guard; [Tarn](tarn) takes an arrow that had been aimed at [Solenne](solenne). The [pair](tarn+solenne) get away over the roofs. [Maela](maela), too slow by a heartbeat, is dragged up to the tower to be wed at dawn.
- celebrate orrin "bonfires"
- hire.past solenne orrin "hired"
- accuse maela orrin "Faced with the receipt"
- kill? _ solenne "aimed at Solenne"
+ injure tarn "takes an arrow"
- rescue tarn solenne "takes an arrow"
- flee tarn+solenne "get away"
- wedding? maela orrin "to be wed"

== 10 Drowned Bells
Homeward through the floods. [Corvan](corvan), polite as a guest, courts the [ferryman](ferryman)'s [daughter](hesk) before [Ysolt](ysolt)'s eyes; the [queen](ysolt) discovers that jealousy, too, can melt a glacier. It is [Thimble](thimble) [who](thimble) breaks [his](thimble) promise and tells the [prince](corvan) what [he](corvan) gave up and for [whom](ysolt). [Corvan](corvan) believes every word, feels none, and asks [Ysolt](ysolt)'s pardon. In the woods [Solenne](solenne) tends [Tarn](tarn) through a burning fever. [Her](solenne) shadow, thin as smoke, is growing back.
- flirt corvan hesk "courts"
- parent ferryman hesk "daughter"
- jealous ysolt hesk "jealousy"
+ reveal thimble corvan "tells the prince"
- betray thimble ysolt "breaks his promise"
- love! corvan ysolt "feels none"
- reconcile? corvan ysolt "asks Ysolt's pardon"
- treat tarn solenne "tends Tarn"
- ill tarn "burning fever"

== 11 The Wedding of the Wolf
Bells for an unwilling [bride](maela). [Maela](maela) says no at the altar, so loudly that the last ice drops off the roof; the blow with which [Orrin](orrin) answers is parried by [Ysolt](ysolt), returned from the dead, as far as the court knows. [Uncle](orrin) and [niece](ysolt) fight until the steps run red. Disarmed, the [usurper](orrin) seizes [Thimble](thimble) and holds a knife to [his](thimble) throat. From the gallery [Solenne](solenne) lets fly [her](solenne) last blade of ice. [She](solenne) does not miss.
- wedding! maela orrin "says no"
+ reject maela orrin "says no"
- attack orrin maela "the blow"
- attack orrin ysolt "fight until"
- rescue ysolt maela "parried"
- return ysolt "returned"
- kin orrin ysolt "niece"
- threaten orrin thimble "a knife to his"
+ kill solenne orrin "does not miss"

== 12 First Green
Spring, and judgment. [Ysolt](ysolt) banishes [her](ysolt) [father](hroald)'s [killer](solenne) instead of hanging [her](solenne), and [Tarn](tarn) shoulders [his](tarn) bow, for exile, [he](tarn) finds, is merely the forest with company. [Maela](maela) is made chancellor. [Corvan](corvan), released from a betrothal that [he](corvan) cannot remember, saddles up for home. At the gate [he](corvan) cuts [his](corvan) hand on the latch. [Ysolt](ysolt) takes out needle and thread, and somewhere around the third stitch the [prince](corvan) looks up as if [he](corvan) knew [her](ysolt).
- parent hroald ysolt "father"
- kill.past solenne hroald "killer"
+ reject ysolt solenne "banishes"
- kill! ysolt solenne "instead of hanging"
- couple tarn solenne "company"
- injure corvan "cuts his hand"
- hire maela "chancellor"
- engaged.end corvan ysolt "released from a betrothal"
- travel? corvan "saddles up for home"
- treat corvan ysolt "needle and thread"
+ love? corvan ysolt "as if he knew"
