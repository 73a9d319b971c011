%series Sweetwater Crossing
%lang en
%genre ranch serial, Wyoming 1897, chapter digest in a county paper, plain past tense
%cast jubal   | Jubal Stroud; Jubal | m
%cast hester  | Hester Stroud; Hester | f
%cast amos    | Amos Stroud; Amos | m
%cast will    | Will Stroud; Will | m
%cast cora    | Cora Bell; Cora | f
%cast faith   | Faith Stroud; Faith | f
%cast pike    | Silas Pike; Pike | m
%cast rosa    | Rosa Pike; Rosa | f
%cast hale    | Marshal Hale; Hale | m
%cast doc     | Doc Ames; Ames | m
%cast chance  | Chance | m
%cast drifter | Lyle Hooper; Hooper | m
%cast preacher| - | m
%cast cook    | - | m
%cast baby    | Grant | m

== 1
[Jubal Stroud](jubal) had buried two wives and was about to take a third, a mail-order [bride](cora) from [Ohio](@ohio), when [his](jubal) [son](will) [Will](will) fetched [her](cora) from the depot and was four days on a two-day road. [Cora Bell](cora) stepped down from the buckboard with [her](cora) hat on crooked. [Amos](amos), the elder [boy](amos), saw how it was. So did [Hester](hester), the old [man](jubal)'s [sister](hester), [who](hester) kept house and a Bible. [Jubal](jubal) saw only a fine-looking [woman](cora). [He](jubal) kissed [her](cora) hand, and [she](cora) looked over [his](jubal) head at [Will](will).
- die.past _ "buried two wives"
- married.past _ jubal "two wives"
- engaged cora jubal "bride"
- parent jubal will "son"
+ affair cora will "four days"
- parent jubal amos "the elder boy"
- discover amos cora+will "saw how it was"
- discover hester cora+will "So did Hester"
- sibling hester jubal "sister"
- love jubal cora "fine-looking woman"
- love cora will "over his head"

== 2
The [preacher](preacher) was sent for. Two nights before the ceremony [Will](will) threw gravel at [Cora](cora)'s shutter and asked [her](cora) to run off with [him](will) to [Cheyenne](@cheyenne). [She](cora) would not shame a [man](jubal) [who](jubal) had paid [her](cora) fare. [Silas Pike](pike), [who](pike) owned the north range and had been at daggers drawn with [Jubal](jubal) over water since '79, meanwhile gave [his](pike) hands leave to cut the Stroud fence. [Rosa](rosa), [his](pike) [daughter](rosa), rode over in the dark to warn [Amos](amos). [They](amos+rosa) had been keeping company at the creek since spring, and neither [father](jubal+pike) knew it.
- flee? cora+will "run off"
- reject cora will "would not shame"
- gift.past jubal cora "paid her fare"
+ enemy jubal pike "at daggers drawn"
- attack pike jubal "cut the Stroud fence"
- parent pike rosa "daughter"
- help rosa amos "warn Amos"
+ couple amos rosa "keeping company"
- discover! jubal+pike amos+rosa "neither father knew"

== 3
[Jubal](jubal) married [Cora](cora). [Will](will) held the ring. [Will](will) drank for [Will](will) and for the guests. [Hester](hester) prayed for [Cora](cora). [Faith](faith) cried. [Faith](faith) was [Jubal](jubal)'s [youngest](faith). [She](faith) did not want a new mother. [Cora](cora) gave [Faith](faith) [her](cora) blue comb. [Faith](faith) threw it to the hogs. Late that night [Cora](cora) came down for water. [Will](will) sat on the stairs. Nobody saw [Cora](cora) and [Will](will) but the [cook](cook). The [cook](cook) had neither voice nor hearing.
+ wedding cora jubal "married"
- help will jubal "held the ring"
- sad faith "cried"
- parent jubal faith "Jubal's youngest"
- gift cora faith "blue comb"
- reject faith cora "threw it to"
+ sex? cora will "sat on the stairs"
- discover cook cora+will "Nobody saw"

== 4
At the spring roundup a steer opened [Jubal](jubal)'s leg to the bone, and [Doc Ames](doc), [who](doc) was sixty and had courted [Hester](hester) since the war without result, stitched it on the kitchen table. The [patient](jubal), out of [his](jubal) head, called [Cora](cora) by [his](jubal) first wife's name. [She](cora) sat up with [him](jubal) eleven nights. [Will](will) had not reckoned with that. [He](will) watched [his](will) [stepmother](cora) wring out the cloths and felt, for [his](will) own [father](jubal), something that [he](will) took to confession and brought home again.
- injure jubal "opened Jubal's leg"
- love doc hester "had courted"
- reject hester doc "without result"
- treat jubal doc "stitched"
- married.past _ jubal "first wife's"
+ help cora jubal "sat up with him"
- kin cora will "stepmother"
- parent jubal will "father"
+ jealous will jubal "felt"

== 5
Someone shot [Silas Pike](pike) in the back at the water gate. [Marshal Hale](hale) found a spur there with an S on it. Every Stroud wore one, and [Will](will) was short of [his](will). [He](will) had lost it on the stairs, which [he](will) could not say. [Rosa](rosa), in black, stood before [Amos](amos) and asked if it was [his](amos) [brother](will). [Amos](amos) gave [her](rosa) [his](amos) word that it was not, and did not believe it himself. [She](rosa) mounted and told [him](amos) not to come to the creek. [Hale](hale) put [Will](will) in irons while [Faith](faith) kicked [his](hale) shins.
+ kill _ pike "shot Silas Pike"
- discover hale will "found a spur"
- lose will "had lost it"
- die.past pike "in black"
- accuse? rosa will "asked if"
- sibling amos will "brother"
- betray amos rosa "did not believe it"
+ breakup rosa amos "not to come"
+ arrest hale will "in irons"
- attack faith hale "kicked his shins"

== 6
The [cook](cook) could not speak, but [he](cook) could draw. [He](cook) drew for the [marshal](hale) a staircase, a man, a woman and a clock. [Hale](hale) studied it, blushed and burned it. To clear [Will](will) would be to hang [Cora](cora) in the eyes of the whole county, and [he](hale) had a soft spot for [her](cora). [He](hale) asked [her](cora) in private. [She](cora) tied on [her](cora) bonnet, walked into the parlor and told [Jubal](jubal) where [his](jubal) [son](will) had been at the hour of the shot. The old [man](jubal) asked [her](cora) to hand [him](jubal) [his](jubal) pipe. [He](jubal) smoked it all the way down.
- reveal cook hale "drew"
- rescue? hale will "clear Will"
- love hale cora "soft spot"
- investigate hale cora "asked her in private"
+ reveal cora jubal "told Jubal where"
- rescue cora will "where his son had"
- parent jubal will "son"
- cheat.past cora jubal "had been at"
- sad jubal "all the way down"

== 7
Hail took the oats. A calf was born with two faces, and folks drove out from [Rawlins](@rawlins) to see it. [Will](will) came home from the jail to a house where no one raised their voice. [His](will) bedroll lay on the porch. [Jubal](jubal) did not strike [him](will); [he](jubal) gave [him](will) a horse, sixty dollars and [his](jubal) back. [Will](will) rode west. At the county line [Chance](chance), the [colt-boy](chance), [who](chance) was ten and worshiped [him](will), caught up on a mule and had to be sent home, bawling.
- return will "came home"
- attack! jubal will "did not strike"
- gift jubal will "sixty dollars"
- reject jubal will "his back"
+ travel will "rode west"
- friend chance will "worshiped"
- sad chance "bawling"

== 8
A [drifter](drifter) called [Hooper](drifter) hired on with the orphaned Pike outfit and within a month was giving orders there. [Rosa](rosa) let [him](drifter). [He](drifter) was handsome and easy, [he](drifter) had never heard of any Stroud, and [he](drifter) asked [her](rosa) to be [his](drifter) at the Fourth of July dance, in front of [Amos](amos). [She](rosa) said [she](rosa) reckoned so. [Amos](amos) walked into the creek in [his](amos) good suit. [Hester](hester), of all people, fished out the jilted [one](amos), dried [him](amos), and told [him](amos) what [she](hester) had never told: that [she](hester) had once turned down a [doctor](doc) out of pride, and had been cold ever since.
- hire drifter rosa "hired on"
+ propose drifter rosa "to be his"
- engaged.start drifter rosa "reckoned so"
- sad amos "walked into the creek"
- help hester amos "dried him"
- reveal hester amos "never told"
- reject.past hester doc "turned down"
- love hester doc "cold ever since"

== 9
[Cora](cora) was with child. [Cora](cora) counted on [her](cora) fingers. The [child](baby) was from [Will](will). [Cora](cora) went to [Jubal](jubal). [Jubal](jubal) was mending a bridle. [He](jubal) knew already. [Faith](faith) had told [Jubal](jubal). [Faith](faith) listened at doors. "It'll be a Stroud," said [Jubal](jubal). [Cora](cora) wept on the knee of [Jubal](jubal). [Jubal](jubal) laid [his](jubal) hand on [Cora](cora). [Faith](faith) brought the blue comb, washed. [Faith](faith) combed the hair of [Cora](cora).
+ pregnant cora will "with child"
- reveal cora jubal "went to Jubal"
- discover jubal cora "knew already"
- reveal faith jubal "had told Jubal"
- sad cora "wept"
+ reconcile cora jubal "laid his hand"
- reconcile cora faith "combed the hair"

== 10
[Doc Ames](doc) dug a second ball out of an old wound of [Hooper](drifter)'s and set it beside the one from [Silas Pike](pike)'s spine. They matched. [He](doc) had hardly locked the drawer when the [drifter](drifter), [who](drifter) missed nothing, hit [him](doc) from behind and left [him](doc) for dead in the snow. [Hester](hester) found the old [bachelor](doc) by [his](doc) dog. [She](hester) hauled [him](doc) home on a sled, got into the bed beside [him](doc), boots and all, to warm [him](doc), and when [he](doc) came round informed [him](doc) that [he](doc) would now have to make an honest [woman](hester) of [her](hester).
- treat drifter doc "dug a second ball"
- discover doc drifter "set it beside"
- kill.past drifter pike "Silas Pike's spine"
+ attack drifter doc "hit him"
- find hester doc "found the old bachelor"
+ rescue hester doc "hauled him home"
- recover doc "came round"
- propose hester doc "an honest woman"

== 11
"[He](drifter) did it for the range," [Ames](doc) told [Hale](hale). [Rosa](rosa) was to become [Mrs. Hooper](rosa) at noon. [Amos](amos) got there at five minutes to. [He](amos) did not make a speech. [He](amos) said what the [doctor](doc) had found, and the [bride](rosa) turned round to the [man](drifter) beside [her](rosa) and knew. [Hooper](drifter) grabbed [her](rosa) by the veil and backed toward the horses with a pistol at [her](rosa) temple. The shot that dropped [him](drifter) came from the hill. [Will](will) had ridden in from [Oregon](@oregon), on account of a letter with no words in it, only a drawing, of a cradle.
+ accuse doc drifter "did it for"
- kill.past drifter pike "did it for"
- wedding? drifter rosa "was to become"
- reveal amos rosa "said what"
- discover rosa drifter "and knew"
- abduct drifter rosa "grabbed her"
- threaten drifter rosa "pistol at her temple"
+ kill will drifter "dropped him"
- rescue will rosa "dropped him"
- return will "ridden in"

== 12
[Cora](cora)'s [boy](baby) was three days old when two [men](jubal+will) stood over [him](baby), hats in hand. [Jubal](jubal) had set [his](jubal) mark to a paper that set [her](cora) free of [him](jubal), and [he](jubal) gave it to the [younger](will) of [them](jubal+will) and asked [him](will) to see that [she](cora) ate. Then [he](jubal) went out and chopped a winter's wood. [Amos](amos) had taken down the fence; there being but one range now, [he](amos) and [Rosa](rosa) meant to be wed upon it. [Hester](hester) and [her](hester) [husband](doc) drove by in a sulky. "[Grant](baby)," said [Faith](faith), asked to name the [child](baby), "because everybody did, in the end."
- parent cora baby "Cora's boy"
- birth.past cora baby "three days old"
+ divorce cora jubal "free of him"
- reconcile jubal will "asked him to see"
- help? will cora "see that she ate"
- engaged amos rosa "meant to be wed"
- married doc hester "husband"
