%series Adunni Couture
%lang en
%genre Lagos fashion-house telenovela, encyclopaedia season article in the past tense
%cast folake   | Folake Bankole; Folake | f
%cast remi     | Remi Bankole; Remi | f
%cast kehinde  | Kehinde Bankole; Kehinde | m
%cast taiwo    | Taiwo Bankole; Taiwo | m
%cast dupe     | Dupe Bankole; Dupe | f
%cast chidi    | Chidi Nwosu; Chidi; Nwosu | m
%cast ngozi    | Ngozi Nwosu; Ngozi | f
%cast amaka    | Amaka Eze; Amaka | f
%cast sunday   | Sunday Okon; Sunday | m
%cast luca     | Luca Ferri; Luca; Ferri | m
%cast senator  | Senator Danladi; Danladi | m
%cast baby     | - | m
%cast adunni   | - | m
%cast doc      | - | n
%cast nurse    | - | n
%cast bello    | Miss Bello | f

== 1 Cut on the Bias
[Folake Bankole](folake), [who](folake) had founded the house on one sewing machine, announced at the spring show that [she](folake) would step down and that one of [her](folake) twin [sons](kehinde+taiwo), [Kehinde](kehinde) or [Taiwo](taiwo), should follow [her](folake). [Kehinde](kehinde)'s [wife](dupe), [Dupe](dupe), had once been [Taiwo](taiwo)'s [girl](dupe), and had gone over from the one [twin](taiwo) to the [other](kehinde) in the week of [her](dupe) own engagement party, since when the [brothers](kehinde+taiwo) had communicated by memo. [Their](kehinde+taiwo) [sister](remi) [Remi](remi), the only [one](remi) of the three [who](remi) could draw, was not considered. That evening [she](remi) went across the street and asked [Chidi Nwosu](chidi), the [competitor](chidi), for work.
- create.past folake "had founded the house"
- quit? folake "step down"
- parent folake kehinde+taiwo "twin sons"
- married dupe kehinde "wife"
- couple.past dupe taiwo "Taiwo's girl"
+ breakup.past dupe taiwo "gone over"
- engaged.past dupe taiwo "engagement party"
- quarrel kehinde taiwo "by memo"
- sibling kehinde+taiwo remi "sister"
- enemy chidi folake "competitor"
+ hire? remi chidi "asked Chidi Nwosu"

== 2 Across the Street
[Chidi](chidi), a [divorcé](chidi) [whose](chidi) teenage [daughter](ngozi) [Ngozi](ngozi) ran the till, gave the [defector](remi) a table by the window, where [her](remi) [mother](folake) would see [her](remi) every day. [Folake](folake) had the blinds let down. [Kehinde](kehinde) took on an Italian pattern [cutter](luca), [Luca Ferri](luca), to shine beside [his](kehinde) [twin](taiwo), and [Taiwo](taiwo) took on nobody, being in bed with the house's [model](amaka), [Amaka Eze](amaka), [who](amaka) was as good as promised to a [senator](senator). The [tailor](sunday) [Sunday Okon](sunday), thirty years at [Folake](folake)'s side and for thirty years in love with [her](folake), swept up the pins.
- divorce.past _ chidi "divorcé"
- parent chidi ngozi "daughter"
+ hire remi chidi "a table by the window"
- parent folake remi "mother"
- hire luca kehinde "took on an Italian"
- sibling kehinde taiwo "twin"
+ affair amaka taiwo "in bed with"
- engaged? amaka senator "as good as promised"
- colleague folake sunday "thirty years"
- love sunday folake "in love with her"

== 3 A Fitting
[Dupe](dupe), [who](dupe) had been four years trying for a child and had never told [Kehinde](kehinde) what the doctors said of [him](kehinde), came to be fitted for a gala, and found that it was [Taiwo](taiwo) [who](taiwo) held the tape. [Neither](dupe+taiwo) spoke of the week [she](dupe) had thrown [him](taiwo) over. When [she](dupe) wept, the younger [twin](taiwo) put down the tape, and the seamstresses next door turned up the radio. [Chidi](chidi) taught [Remi](remi) to cut velvet; [Remi](remi) taught [Chidi](chidi)'s [daughter](ngozi) to answer back. At the gala the [Italian](luca), [who](luca) had eyes only for the [model](amaka), spilled wine on the [Senator](senator).
- married dupe kehinde "told Kehinde"
- reveal! dupe kehinde "never told Kehinde"
- breakup.past dupe taiwo "thrown him over"
- sad dupe "wept"
+ sex dupe taiwo "put down the tape"
- cheat dupe kehinde "put down the tape"
- sibling kehinde taiwo "younger twin"
- advisor chidi remi "taught Remi"
- parent chidi ngozi "daughter"
- advisor remi ngozi "to answer back"
+ love luca amaka "eyes only"
- attack luca senator "spilled wine"

== 4 Pins
[Folake](folake) could not sleep. [Sunday](sunday) brought [her](folake) soup. [Folake](folake) asked why [Sunday](sunday) had never married. [Sunday](sunday) dropped the spoon. [Amaka](amaka) told [Taiwo](taiwo) goodbye. The [Senator](senator) had sent a ring. [Taiwo](taiwo) shrugged. [Amaka](amaka) hit [Taiwo](taiwo). [Luca](luca) gave [Amaka](amaka) ice for [her](amaka) hand. [Remi](remi) stayed late with [Chidi](chidi). [Ngozi](ngozi) went home early on purpose. [Chidi](chidi) kissed [Remi](remi) between two bolts of lace. Had [Folake](folake) seen it? The blinds across the street moved.
- sad folake "could not sleep"
- help sunday folake "brought her soup"
- married! _ sunday "never married"
+ breakup amaka taiwo "told Taiwo goodbye"
- propose senator amaka "sent a ring"
- attack amaka taiwo "hit Taiwo"
- help luca amaka "ice for her hand"
- help ngozi chidi+remi "on purpose"
+ kiss chidi remi "between two bolts"
- discover? folake chidi+remi "Had Folake seen"

== 5 Toile
[Dupe](dupe) found that [she](dupe) was expecting, and that [one](kehinde) of two [brothers](kehinde+taiwo), the [one](kehinde) [she](dupe) was married to, could not be responsible. [Kehinde](kehinde), overjoyed, ordered a cradle; the [woman](dupe) [he](kehinde) embraced looked over [his](kehinde) shoulder at [his](kehinde) [twin](taiwo). [Folake](folake), beside herself over the kiss, crossed the street for the first time in nineteen years and informed [Remi](remi) that [Nwosu](chidi), before [he](chidi) was a rival, had been [her](folake) own [apprentice](chidi), and had walked out with [her](folake) whole winter line. It was true. [He](chidi) had never denied it. [He](chidi) had never been asked why, either.
+ pregnant dupe taiwo "expecting"
- married dupe kehinde "married to"
- happy kehinde "overjoyed"
- sibling kehinde taiwo "twin"
- sad folake chidi+remi "beside herself"
- reveal folake remi "informed Remi"
- enemy chidi folake "a rival"
- boss.past folake chidi "apprentice"
+ steal.past chidi folake "walked out"

== 6 The Winter Line
The explanation, which took up most of an episode, came from [Sunday](sunday): in that winter [Folake](folake)'s late [husband](adunni) had gambled away the wages, and the young [cutter](chidi) had taken the designs in place of eleven months' pay, on the advice of the [tailor](sunday) himself. [Folake](folake) dismissed [him](sunday) on the spot. [Remi](remi), torn between the [thief](chidi) and the [gambler](adunni)'s [widow](folake), forgave the [one](chidi) and moved in with [him](chidi). The old [man](sunday), out of work at sixty-eight, sat down on the kerb between the two shops with [his](sunday) scissors on [his](sunday) knees. [Ngozi](ngozi) fetched [him](sunday) a chair, then a customer.
+ reveal sunday remi "came from Sunday"
- die.past adunni "late"
- married.past adunni folake "late husband"
- lose.past adunni "gambled away"
- steal.past chidi folake "taken the designs"
- help.past sunday chidi "on the advice"
+ quit sunday folake "dismissed him"
- reconcile chidi remi "forgave the one"
- move remi chidi "moved in with"
- help ngozi sunday "fetched him a chair"

== 7 Bride Price
[Amaka](amaka)'s engagement to [Danladi](senator) was celebrated on a yacht, at which [Luca](luca), engaged as a [waiter](luca) for the purpose, proposed to the [bride-to-be](amaka) himself, between the prawns and the fireworks, and was thrown overboard by two bodyguards. [Taiwo](taiwo), swimming for [his](taiwo) own reasons, fished out the [man](luca) [his](taiwo) [brother](kehinde) had hired against [him](taiwo), and [the two](luca+taiwo), drying off, took to each other. From the way in which [his](taiwo) [sister-in-law](dupe), five months along, avoided [him](taiwo) on deck, [he](taiwo) learnt to count. [He](taiwo) asked [her](dupe). [She](dupe) asked for time.
- engaged amaka senator "engagement"
- celebrate amaka+senator "celebrated on a yacht"
+ propose luca amaka "proposed"
- attack _ luca "thrown overboard"
- rescue taiwo luca "fished out"
- boss kehinde luca "had hired"
- sibling kehinde taiwo "brother"
- friend.start luca taiwo "took to each other"
- kin dupe taiwo "sister-in-law"
- pregnant dupe taiwo "five months along"
+ discover taiwo dupe "learnt to count"

== 8 House Divided
[Kehinde](kehinde), as a father, was named heir. At the signing [Taiwo](taiwo), [who](taiwo) had sworn to [Dupe](dupe) that [he](taiwo) would keep quiet, kept quiet, and was congratulated on [his](taiwo) manners by [his](taiwo) [mother](folake). It was the family [doctor](doc), meaning well, [who](doc) asked [Kehinde](kehinde) whose treatment had done the trick. The new [head](kehinde) of the house drove home at a walking pace. [He](kehinde) did not raise [his](kehinde) voice; [he](kehinde) asked [Dupe](dupe) which room [she](dupe) would like until the birth, and had [his](kehinde) [brother](taiwo)'s name taken off the door. [Dupe](dupe) went, with one bag, to the [woman](remi) across the street.
+ hire kehinde folake "was named heir"
- reveal! taiwo _ "kept quiet"
- parent folake taiwo "mother"
- advisor doc kehinde "doctor"
- reveal doc kehinde "whose treatment"
+ discover kehinde dupe "drove home"
- quarrel! dupe kehinde "did not raise"
- quit taiwo kehinde "taken off the door"
- sibling kehinde taiwo "brother's name"
- move dupe remi "with one bag"

== 9 Three Women and a Till
In [Chidi](chidi)'s flat above the shop the pregnant [fugitive](dupe), the [daughter](remi) of the enemy house and the sixteen-year-old [mistress](ngozi) of the till made up a household in which [Chidi](chidi) could seldom get a word in. [Sunday](sunday), now a partner in the firm, taught [all](chidi+dupe+ngozi+remi) of [them](chidi+dupe+ngozi+remi) to drink palm wine. To this table came, one after another and each with a parcel, [Taiwo](taiwo), [who](taiwo) wanted to know whether [he](taiwo) might at least buy the pram; [Luca](luca), heartbroken, [who](luca) wanted work; and [Amaka](amaka), [who](amaka) had run from the [Senator](senator) in a nightdress and asked where the [waiter](luca) was.
- pregnant dupe taiwo "pregnant fugitive"
- parent folake remi "daughter"
+ housemate chidi+ngozi dupe+remi "household"
- hire sunday chidi "partner in the firm"
- advisor sunday chidi+dupe+ngozi+remi "taught all of them"
- sad luca amaka "heartbroken"
- hire? luca chidi "wanted work"
+ breakup amaka senator "had run from"
- love amaka luca "asked where"

== 10 Raid
The jilted [statesman](senator) had the shop searched for contraband lace, closed down, and [Nwosu](chidi) led off in front of [his](chidi) [child](ngozi). [Folake](folake), behind [her](folake) blinds, saw the [girl](ngozi) run after the van; and it was [her](ngozi) [father](chidi)'s [enemy](folake) of nineteen years' standing, as the article in the evening paper put it, [who](folake) walked into the ministry in full gele and sat down on [Danladi](senator)'s desk. [She](folake) had dressed three of [his](senator) wives. [She](folake) knew what each had paid, and with whose money. [Chidi](chidi) was home for supper. [Folake](folake) would not come up, but [she](folake) accepted a plate.
- breakup.past amaka senator "jilted"
- investigate senator chidi "searched"
+ arrest senator chidi "led off"
- parent chidi ngozi "child"
- enemy chidi folake "enemy"
- married _ senator "wives"
+ threaten folake senator "knew what each"
- rescue folake chidi "home for supper"
- gift _ folake "accepted a plate"

== 11 Hemline
[Dupe](dupe)'s [son](baby) was born at the height of the rains. Both [twins](kehinde+taiwo) were in the corridor, at opposite ends. When the [nurse](nurse) came out and asked for the [father](taiwo), there was a pause, and then [Kehinde](kehinde) pointed at [his](kehinde) [brother](taiwo). [He](kehinde) filed for divorce that week, without rancour; it was noticed that the [lawyer](bello) on the papers, a [Miss Bello](bello), laughed at [his](kehinde) jokes. [Remi](remi) asked [Chidi](chidi) to marry [her](remi), as [he](chidi) evidently never would. [Folake](folake), alone with forty machines, walked down to the kerb at night, where a [tailor](sunday)'s chair still stood, and sat in it.
+ birth dupe baby "was born"
- parent dupe baby "son"
- sibling kehinde taiwo "twins"
- parent taiwo baby "pointed at his brother"
+ divorce? dupe kehinde "filed for divorce"
- advisor bello kehinde "lawyer"
- flirt bello kehinde "laughed at his jokes"
+ propose remi chidi "asked Chidi to marry"
- sad folake "alone with forty machines"

== 12 One Street
The two houses of [Folake](folake) and [Chidi](chidi) showed together, on a runway laid from door to door. [Remi](remi), in a dress that [her](remi) [mother](folake) had cut and [her](remi) [husband](chidi)-to-be had sewn, was given away halfway across by both [brothers](kehinde+taiwo), [who](kehinde+taiwo) had exchanged a few words that morning, the first in five years without a letterhead. [Amaka](amaka) walked last, on [Luca](luca)'s arm. [Dupe](dupe) watched from the front row, [Taiwo](taiwo)'s [child](baby) on [her](dupe) lap and [Taiwo](taiwo) in the next seat, with an empty one between [them](dupe+taiwo). [Folake](folake) asked [Sunday](sunday) to take [his](sunday) old place. [He](sunday) told [her](folake), after thirty years, what place [he](sunday) had in mind.
- create chidi+folake "showed together"
- parent folake remi "mother"
+ wedding chidi remi "given away"
- help kehinde+taiwo remi "given away halfway across"
- sibling kehinde+taiwo remi "both brothers"
- reconcile kehinde taiwo "exchanged a few words"
- couple amaka luca "on Luca's arm"
- parent taiwo baby "Taiwo's child"
- hire? sunday folake "his old place"
+ confess sunday folake "what place"
