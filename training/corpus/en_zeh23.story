%series Wyrmholt
%lang en
%genre fantasy of dragon riders and a contested throne, terse TV-database overviews
%cast kae | Kaelith | f
%cast dor | Dorn Ashgrave; Dorn | m
%cast sig | Queen Sigrith; Sigrith | f
%cast emb | Ember | n
%cast fen | Fenwick Marl; Marl | m
%cast lio | Liora | f
%cast ves | Ser Vesper; Vesper | f
%cast hal | Prince Haldis; Haldis | m
%cast gro | - | m
%cast gr | - | f
%cast moth | Mother Ilk; Ilk | f
%cast soot | Soot | n
%cast tor | King Torvane; Torvane | m

== 1
[Kaelith](kae), [stable girl](kae) at [Wyrmholt](@wyrmholt), is chosen by [Ember](emb), the last [dragon](emb) of the royal brood, in front of the [man](dor) [who](dor) has been groomed for it since birth. [Dorn Ashgrave](dor) demands the [beast](emb)'s death and is overruled by [Queen Sigrith](sig). That same night the [girl](kae) is pushed off the battlements. The [dragon](emb) catches [her](kae) by the apron.
+ find kae emb "chosen"
- kill? dor emb "demands"
- reject sig dor "overruled"
+ attack _ kae "pushed"
+ rescue emb kae "catches"

== 2
Suspicion falls on [Dorn](dor), [who](dor) was seen on the stairs. [He](dor) will not say why; to say it would ruin [Liora](lio), [lady-in-waiting](lio) to the [queen](sig), with [whom](lio) [he](dor) had an appointment. [Ser Vesper](ves), one-armed [mistress](ves) of the riders, is told to train the [stable girl](kae) and does so as one drowns kittens. [Kaelith](kae) falls off eleven times. At the twelfth, [Vesper](ves) smiles.
- accuse _ dor "Suspicion"
- reveal! dor _ "will not say"
- affair dor lio "appointment"
- boss sig lio "lady-in-waiting"
+ advisor.start ves kae "train"
- happy ves "smiles"

== 3
From the north comes [Prince Haldis](hal), [nephew](hal) of the late [King Torvane](tor), with nine hundred men, to inquire after [his](hal) [aunt](sig)'s health. [Sigrith](sig) receives [him](hal) in bed with a crossbow under the quilt. Childless, [she](sig) has to name an heir by midsummer; would [he](hal) care to wait? [He](hal) would. [His](hal) [squire](fen), [Fenwick Marl](fen), counts the sentries and, while [he](fen) is at it, the freckles of the new dragon [rider](kae).
- travel hal sig "comes"
- kin hal tor "nephew"
- die.past tor "late"
- kin hal sig "aunt"
+ hire? _ sig "heir"
- boss hal fen "squire"
- investigate fen _ "counts"
- love fen kae "freckles"

== 4
[Ember](emb) is off [his](emb) food. The [wise-woman](moth) [Mother Ilk](moth) looks down [his](emb) throat and pulls out a silver hook: [he](emb) has been poisoned, by someone who knew where to scratch [him](emb). The list is short. [Kaelith](kae) accuses [Dorn](dor), at table, before everyone. [He](dor) throws down a glove. [She](kae), never having owned one, throws down a boot.
- ill emb "food"
- treat emb moth "pulls"
+ attack _ emb "poisoned"
+ accuse kae dor "accuses"
- threaten dor kae "glove"
- threaten kae dor "boot"

== 5
The duel in the ash ring. [Dorn](dor), the better blade by far, has the [girl](kae) down in a minute and asks whether [she](kae) yields. [She](kae) bites [him](dor). Before the deathblow that the rules call for, [he](dor) sheathes [his](dor) sword, says that [he](dor) never hurt a dragon in [his](dor) life, and is believed, to [her](kae) own annoyance, by the one [person](kae) lying on the ground. Up in the gallery [Liora](lio), fanning the [queen](sig), wears a bracelet made of fish hooks.
- attack dor kae "has the girl down"
- attack kae dor "bites"
- kill! dor kae "sheathes"
- attack! dor emb "never hurt a dragon"
+ reconcile dor kae "believed"
+ attack.past lio emb "hooks"

== 6
[Liora](lio) is [Haldis](hal)'s: [his](hal) [mistress](lio), [his](hal) [spy](lio), and, under a priest's hand since spring, [his](hal) [wife](lio). Caught by [Ilk](moth) with the hook box, [she](lio) lets the old [woman](moth) fall down a well. [Marl](fen), sent by [his](fen) [prince](hal) to clean up, hears singing from below and lowers the bucket. [Mother Ilk](moth) comes up wet, furious and full of names. What is a [squire](fen) to do?
- boss hal lio "spy"
- affair hal lio "mistress"
- wedding.past hal lio "priest's"
- married hal lio "wife"
- discover moth lio "Caught"
+ attack lio moth "fall"
- boss hal fen "prince"
+ rescue fen moth "bucket"
- sad moth "furious"

== 7
[He](fen) takes [her](moth) to [Kaelith](kae). It costs [him](fen) the spurs [he](fen) would have had at midsummer. The [two](fen+kae) of [them](fen+kae) and [Dorn](dor), [who](dor) has just heard [who](lio) was making use of [whose](dor) appointments, reach the royal bedchamber one minute late: the [queen](sig), pillow beside [her](sig), isn't breathing. [Vesper](ves), [who](ves) has fought in nine wars, sits down on the carpet and bawls. The [murderess](lio) has climbed down the ivy.
- travel fen+moth kae "takes"
- lose fen "costs"
- discover dor lio "heard"
- betray.past lio dor "making use"
+ kill lio sig "isn't breathing"
- sad ves "bawls"
- flee lio "climbed"

== 8
No heir has been named, says the [prince](hal) [who](hal) made sure of it, and puts on the crown. [Vesper](ves) is relieved of [her](ves) command, [Dorn](dor) of [his](dor) lands. There remains the [beast](emb). [Haldis](hal) has [it](emb) muzzled, chained and offered to [his](hal) [bride](lio) as a wedding gift. [Kaelith](kae), hidden by the stable lads in a manger, can hear [Ember](emb) calling [her](kae), all night long. [Marl](fen) holds [her](kae) back by the belt.
+ hire hal "crown"
- quit ves hal "relieved"
- lose dor hal "lands"
- arrest hal emb "muzzled"
- gift hal lio "gift"
- married hal lio "bride"
- help _ kae "hidden"
- sad emb "calling"
- help fen kae "holds"

== 9
In the caves under the holt, [Ilk](moth) shows [them](dor+fen+kae+ves) what [Sigrith](sig) hid there forty years ago: a second egg. [It](soot) hatches at a sneeze. Black, bad-tempered and no bigger than a hen, [Soot](soot) takes to [Dorn](dor) at once; the [heir presumptive](dor) to a dragon, at thirty, weeps like a child. But there is a parchment, too, under the straw. The [queen](sig) had a [daughter](kae), by a [groom](gro). [She](sig) had [her](kae) brought up in the stables.
+ reveal moth dor+fen+kae+ves "shows"
- find dor soot "takes to Dorn"
- happy dor "weeps"
- affair.past gro sig "by a groom"
- parent gro kae "by a groom"
+ parent sig kae "daughter"

== 10
To be a queen is the last thing [Kaelith](kae) wants. While [she](kae) is being sick behind a stalagmite, [Vesper](ves) goes up alone, in full mail, one sleeve pinned, and challenges the [king](hal). [He](hal) sends out [Marl](fen)'s successor, then two more, then archers. [She](ves) gets as far as the chain. When they find [her](ves) at sunset [she](ves) is lying across it, sawn through at the third link, and above the courtyard there is nothing but sky.
- reject kae "last thing"
- ill kae "sick"
+ threaten ves hal "challenges"
- attack hal ves "archers"
- find _ ves "find"
+ die ves "lying"
- rescue ves emb "sawn"

== 11
[Liora](lio), crowned at noon, wants to see the [stable girl](kae)'s head by evening. What [she](lio) sees is [Ember](emb), from below. [Haldis](hal) pulls [his](hal) [wife](lio) in front of [him](hal) as a shield; [she](lio) has time for one look over [her](lio) shoulder. The fire takes [her](lio) and stops. [Kaelith](kae) has called it off. Down between the paving stones [something](soot) the size of a hen fastens [its](soot) teeth in the royal heel, and [Dorn](dor), following after, accepts the [king](hal)'s surrender.
- hire lio "crowned"
- kill? lio kae "head"
- married hal lio "wife"
+ betray hal lio "shield"
+ kill emb lio "fire"
- kill! emb hal "called it off"
- attack soot hal "fastens"
- arrest dor hal "surrender"

== 12
They bury [Vesper](ves) with the chain. [Haldis](hal) is put on a barge with a pillow. [Kaelith](kae) is crowned in the apron, gives [Dorn](dor) back [his](dor) lands, [Marl](fen) [his](fen) spurs and, since [he](fen) asks for nothing further, a kiss. [Dorn](dor), [who](dor) had the same idea, bows, goes off to feed [Soot](soot) and finds [Mother Ilk](moth)'s [granddaughter](gr) already doing so. [Ember](emb) has a vacancy on [his](emb) left wing, for a consort. [He](emb) looks the [squire](fen) up and down.
- die.past ves "bury"
- flee hal "barge"
+ hire kae "crowned"
- gift kae dor "lands"
- gift kae fen "spurs"
+ kiss fen kae "kiss"
- love dor kae "same idea"
- kin gr moth "granddaughter"
- meet dor gr "already doing so"
