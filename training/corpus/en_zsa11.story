%series Weighbridge
%lang en
%genre village-bakery and grain-mill drama, Saskatchewan-German and Métis community, encyclopaedia list in short entries
%cast otto    | Otto Dyck; Otto; Dyck | m
%cast tina    | Tina Dyck; Tina | f
%cast remi    | Rémi Vandal; Rémi; Vandal | m
%cast joan    | Joan Vandal; Joan | f
%cast early   | Early Hines; Early; Hines | m
%cast quinn   | Quinn | n
%cast storm   | Nadia Storm; Storm; Nadia | f
%cast bill    | Bill Penner; Penner; Bill | m
%cast rose    | Rose Penner; Rose | f
%cast cecil   | Cecil | m
%cast corp    | Corporal Lamb; Lamb | f
%cast forger  | - | m
%cast baby    | - | f
%cast ebro    | - | m
%cast oldp    | - | m
%cast lady    | - | f
%cast surg    | - | n
%cast priest  | Father Roch; Roch | m

== 1 The Scale
[Otto Dyck](otto), the [miller](otto), accuses nobody by name, but when the scale at the elevator is found to be eleven pounds out, all eyes are on [Bill Penner](bill), [who](bill) reads it. [Penner](bill) and [his](bill) [wife](rose), [Rose](rose), run the bakery too. [Otto](otto)'s [daughter](tina), [Tina](tina), kneads dough there from four in the morning beside [Early Hines](early), a [drifter](early) with a good singing voice and no past. [Rémi Vandal](remi), next door to the mill, has been feuding with [Dyck](otto) over a well for longer than [either](otto+remi) can remember. [Corporal Lamb](corp) oils [her](corp) bicycle.
- accuse! otto bill "by name"
- married bill rose "wife"
- parent otto tina "daughter"
- boss bill+rose tina "kneads dough there"
- colleague early tina "beside Early Hines"
- neighbour otto remi "next door"
+ enemy otto remi "feuding"

== 2 Short Weight
[Nadia Storm](storm), an [inspector](storm) from the grain board, takes the scale apart, piece by piece, and turns up a magnet. [Bill](bill) goes white and blames the late [priest](oldp). [Rose](rose), [who](rose) put it there to pay for [her](rose) [boy](cecil) [Cecil](cecil)'s insulin, waits for [him](bill) to look at [her](rose); [he](bill) does not. [Vandal](remi)'s [wife](joan), [Joan](joan), has fallen down the disputed well and broken an ankle. [Otto](otto), hearing [her](joan) call, lets down a rope, hauls [his](otto) [enemy](remi)'s [wife](joan) out and goes home without waiting to be thanked.
- investigate storm bill "takes the scale apart"
+ discover storm "turns up a magnet"
- accuse bill oldp "blames"
- die.past oldp "late"
- betray.past rose _ "put it there"
- parent rose cecil "boy"
- ill cecil "insulin"
- married joan remi "wife"
- injure joan "broken an ankle"
- rescue otto joan "hauls"
- enemy otto remi "enemy"

== 3 The Drifter
Asked by [Lamb](corp) for [his](early) papers, the [singer](early) from the bakery packs [his](early) guitar. [Tina](tina) catches up with [him](early) at the crossing and learns why: [he](early) is wanted in [Moose Jaw](@moosejaw) for a robbery that [his](early) [brother](ebro) committed in [his](early) coat. [She](tina) brings [him](early) back by the hand to [her](tina) [father](otto)'s loft. The elder [Dyck](otto), up a ladder, finds two [people](early+tina) where there ought to be oats, and is persuaded by the [girl](tina) to hold [his](otto) tongue. The [inspector](storm) rents a room at the [Penners](bill+rose)'.
- investigate corp early "for his papers"
- flee? early "packs his guitar"
+ reveal early tina "learns why"
- steal! early _ "wanted"
- steal.past ebro _ "committed"
- sibling early ebro "brother"
- help tina early "brings him back"
- parent otto tina "father's"
- discover otto early+tina "finds two people"
- reveal! otto _ "hold his tongue"
- move storm bill+rose "rents a room"

== 4 Plain Flour
[Storm](storm) likes [Cecil](cecil). [Cecil](cecil) shows [Storm](storm) [his](cecil) needles. [Rose](rose) drops a tray. [Bill](bill) eats nothing. [Early](early) sings to [Tina](tina). [Otto](otto) hears [Early](early). [Early](early) stops. [Joan](joan) sends [Otto](otto) a pie. [Rémi](remi) takes the pie back. [Joan](joan) sends another. [Quinn](quinn) delivers it. [Quinn](quinn) is [Joan](joan)'s [godchild](quinn). [Lamb](corp) writes to [Moose Jaw](@moosejaw). [Moose Jaw](@moosejaw) writes to [Lamb](corp). [Quinn](quinn) reads both letters and warns [Tina](tina). It is a wet spring. The wheat sprouts.
- create early "sings to Tina"
- gift joan otto "a pie"
- steal remi otto "takes the pie back"
- help quinn joan "delivers it"
- kin joan quinn "godchild"
- investigate corp early "writes to Moose Jaw"
- discover quinn early "reads both letters"
+ reveal quinn tina "warns Tina"

== 5 Arrest at Vespers
The [corporal](corp) has the church surrounded, in so far as one woman can. In the middle of a hymn [Early](early) sees [her](corp) hat go by, hands [Tina](tina) [his](early) book and walks out with [his](early) wrists together. [Father Roch](priest) is left a tenor short. On the steps, [Rose Penner](rose) cannot bear the sight of an innocent [man](early) in irons any more, and tells the first [person](storm) in a uniform, [who](storm) happens to be [Storm](storm), about the magnet. Two are led away instead of one. The [diabetic](cecil) is put to bed at the [Vandals](joan+remi)'.
+ arrest corp early "led away"
- reveal rose storm "tells"
- gift early tina "his book"
- arrest storm rose "Two are led away"
- ill cecil "diabetic"
- help joan+remi cecil "put to bed"

== 6 Two Cells
The jail behind the post office has only one stove, so the [baker](rose) and the [tenor](early) share it through a hatch. [Bill](bill), [who](bill) believed to the last that [he](bill) was married to an honest woman, brings [Rose](rose) soup on the first day, a reproach on the second, and nothing on the third. [Otto](otto) rides the freight to [Moose Jaw](@moosejaw) in search of [Early](early)'s [brother](ebro). [He](otto) finds a grave and a [landlady](lady), [who](lady) has kept the coat, complete with the pawn slips, and lets [him](otto) have it.
- married bill rose "married"
- gift bill rose "brings Rose soup"
- quarrel bill rose "a reproach"
- travel otto "rides the freight" @moosejaw
- sibling early ebro "brother"
- die.past ebro "a grave"
+ gift lady otto "lets him have it"

== 7 The Coat
Thanks to the [miller](otto) the [tenor](early) is a free man by Friday and an engaged one by Sunday. The [inspector](storm), [who](storm) has come to dread the trial, lets it be known that the magnet can no longer be found; [Quinn](quinn) dropped it down the well for [her](storm), and so the [prisoner](rose) at the other end of the hatch goes home as well. Nobody opens. [Bill](bill) has bolted the door, and the [mother](rose) of the sick [boy](cecil) spends the night in the flour store, where rats bite [her](rose) foot.
- help otto early "Thanks to the miller"
+ arrest.end _ early "a free man"
- engaged.start early tina "engaged"
- help quinn storm "dropped it"
- arrest.end _ rose "goes home"
- reject bill rose "bolted the door"
- parent rose cecil "mother"
- injure rose "bite her foot"

== 8 Poison
The bitten foot festers. [Joan](joan), [who](joan) limps herself since the fall, drives [Rose](rose) to the clinic at [Rosthern](@rosthern), where a [surgeon](surg) takes off two toes. While [they](joan+rose) are away, [Vandal](remi)'s three cows are found dead beside the well, and [he](remi), [who](remi) has never thanked the [man](otto) [who](otto) pulled [his](remi) [wife](joan) out of it, storms into the mill with a pitchfork. [Tina](tina) puts herself between the old [foes](otto+remi). It was the magnet's grease, says [Storm](storm) next day, and pays for the cows out of [her](storm) own pocket.
- injure.past rose "bitten"
- ill rose "festers"
- help joan rose "drives Rose"
- treat rose surg "takes off two toes"
- rescue.past otto joan "pulled his wife out"
- married joan remi "wife"
+ attack remi otto "with a pitchfork"
- rescue tina otto "puts herself between"
- enemy otto remi "foes"
- gift storm remi "pays for the cows"

== 9 Runaway
[Cecil](cecil) can stand the silence between [his](cecil) [parents](bill+rose) no longer and takes off across the fields without [his](cecil) needles. The [corporal](corp), the [priest](priest) and both [neighbours](otto+remi) at the well go out with lanterns. It is [Quinn](quinn) [who](quinn) comes upon the [boy](cecil) in a grain car, past speaking, and [Storm](storm), taught by the [patient](cecil) himself that wet spring, [who](storm) gives the injection. At the bedside [Bill](bill) takes [Rose](rose)'s bandaged foot in [his](bill) lap. [Otto](otto) and [Rémi](remi), far from home in the dark, have had to share a flask.
- parent bill+rose cecil "parents"
+ flee cecil "takes off"
- neighbour otto remi "neighbours"
- find quinn cecil "comes upon"
- ill cecil "past speaking"
- rescue storm cecil "gives the injection"
- advisor.past cecil storm "taught"
+ reconcile bill rose "in his lap"
- reconcile otto remi "share a flask"

== 10 Harvest Home
[Tina](tina) and [Early](early) are joined together by [Father Roch](priest), [who](priest) has got [his](priest) tenor back. During the dance a spark from the threshing engine sets the mill alight. The [bridegroom](early) leads the horses out; the [miller](otto) goes back for the ledgers and is not seen again. [Rémi](remi) has to be held by four, among them [his](remi) own [wife](joan), and afterwards sits for three days on the rim of the well about which there is now nobody to quarrel. The [corporal](corp) takes off [her](corp) hat.
+ wedding early tina "joined together"
+ die otto "not seen again"
- married joan remi "wife"
- sad remi otto "sits for three days"
- enemy.past otto remi "nobody to quarrel"

== 11 The Will
[Otto Dyck](otto) has left the well to [his](otto) old [adversary](remi) and the ruins to [his](otto) [daughter](tina), on condition that [the two](remi+tina) put up the new mill together. [Tina](tina), in black over the wedding dress, lays the first stone; [Vandal](remi) lays the second. In the bakery, [Bill](bill) and [Rose](rose) take turns at [her](tina) table. [Nadia](storm) resigns from the grain board before it can ask about a magnet, and stays on in [Cecil](cecil)'s house as [his](cecil) tutor. A [man](forger) from [Moose Jaw](@moosejaw) claims the coat as [his](forger); [Lamb](corp) searches [him](forger) and finds a sixth pawn slip.
- gift otto remi "left the well"
- enemy.past otto remi "old adversary"
- gift otto tina "the ruins"
- parent otto tina "daughter"
+ create remi+tina "put up the new mill"
- quit storm "resigns"
- advisor storm cecil "tutor"
- betray forger _ "claims the coat"
- investigate corp forger "searches him"

== 12 New Scale
The [stranger](forger)'s slip clears the dead [robber](ebro) of the second of two charges, and [Early](early), [who](early) had been ashamed of [his](early) [brother](ebro) all [his](early) life, has a stone put up in [Moose Jaw](@moosejaw). On the day on which the mill is opened, [Rémi](remi), on the stroke of noon, sits down by the well and does not get up. [Joan](joan) has [him](remi) laid next to the [miller](otto), with the fence taken out. [Tina](tina)'s [girl](baby), born in the same hour, weighs exactly eight pounds, as [Penner](bill) reads off the scale.
- sad.past early ebro "ashamed"
- sibling early ebro "brother"
- die.past ebro "dead"
- steal.past ebro _ "robber"
- create early "a stone put up"
+ die remi "does not get up"
+ birth tina baby "born"
- parent tina baby "Tina's girl"
