%series Eggs Till Nine
%lang en
%genre comedy-drama: a roadside diner in Tucumcari, New Mexico, a newspaper's television page
%cast can | Candelaria Sedillo; Candelaria | f
%cast tom | Tomasita | f
%cast shi | Shiloh | f
%cast ray | Rayette | f
%cast ros | Rosendo | m
%cast fil | Filemon | m
%cast bon | Bonita | f
%cast dal | Dalton | m
%cast ysi | Ysidro | m
%cast che | Chet | m
%cast kid | Nestor | m
%cast sis | Dawna | f
%cast ban | - | m
%cast mom | - | f
%cast doc | - | f
%cast ins | - | m
%cast dis | - | m
%cast gir | - | f

== 1
A husband is easily mislaid on Route 66. [Candelaria](can) lost [hers](can) to a [manicurist](bon) eleven years ago and has fried eggs ever since; now [Filemon](fil) occupies booth four again and orders the chorizo as if nothing had happened. [Rosendo](ros), [his](fil) younger [brother](ros) and [her](can) short-order [cook](ros), lets it burn. [Tomasita](tom) pours [her](tom) prodigal [father](fil) a coffee, mostly into the cup. [Shiloh](shi), new on the early shift, asks who the handsome old [fellow](fil) is.
- breakup.past fil can "lost hers"
- affair.past bon fil "to a manicurist"
+ return fil "occupies booth four again"
- sibling fil ros "younger brother"
- boss can ros "short-order cook"
- parent fil tom "prodigal father"
- hire shi can "new on the early"

== 2
It was money, of course, not longing. [Filemon](fil) still owns half the grill, the neon and the debts, and a [banker](ban) in [Amarillo](@amarillo) would like to see some of it by Friday. [Candelaria](can) pawns [her](can) wedding ring, with no great pang. [Shiloh](shi), meanwhile, is courted by a long-haul [driver](dal) [who](dal) leaves five-dollar tips under a two-dollar pie. [She](shi) likes [Dalton](dal) well enough. If only [she](shi) did not have to hide from [Rayette](ray), [her](shi) best [customer](ray), that [she](shi) has a little [boy](kid) in the motel room.
- lose can "pawns her wedding ring"
- sad! can "no great pang"
- flirt dal shi "is courted by"
- gift dal shi "five-dollar tips"
- love shi dal "likes Dalton"
- reveal! shi ray "hide from Rayette"
+ parent shi kid "little boy"

== 3
The truth about the motel room comes to light by way of the plumbing. [Rayette](ray), [who](ray) cuts hair across the lot and is owed an explanation, finds [Nestor](kid), six, alone with a flood and an encyclopedia. [She](ray) does not call the county. [She](ray) calls [Candelaria](can), and within an hour [Candelaria](can), [Tomasita](tom) and [Rayette](ray) have become three aunts. [Shiloh](shi), braced for the sack, cries into the hash browns. One [person](ysi) has seen the light on, however: [Ysidro](ysi), deputy sheriff, and [Tomasita](tom)'s former [fiancé](ysi).
+ find ray kid "finds Nestor"
- reveal ray can "calls Candelaria"
+ help can+ray+tom kid+shi "become three aunts"
- quit? shi "braced for the sack"
- sad shi "cries"
- discover ysi kid "seen the light on"
- ex tom ysi "former fiancé"
- engaged.past tom ysi "former fiancé"

== 4
Two [brothers](fil+ros), one stove. [Filemon](fil) insists on cooking the Sunday menudo, [Rosendo](ros) takes [his](ros) apron off, and the argument moves from tripe to the summer of 1989, when, as even the jukebox knows, [Rosendo](ros) let [Filemon](fil) have the [girl](can). [She](can) listens at the hatch. Meanwhile [Ysidro](ysi) offers [Tomasita](tom) a deal: [he](ysi) forgets the [child](kid) at the motel, [she](tom) remembers [him](ysi), over dinner. [She](tom) would rather eat the menu.
- sibling fil ros "Two brothers"
+ quarrel fil ros "the argument"
- love.past ros can "let Filemon have"
- discover can ros "listens at the hatch"
- threaten ysi tom "offers Tomasita a deal"
- date? tom ysi "over dinner"
- reject tom ysi "rather eat the menu"

== 5
What one does not do for a child. [Tomasita](tom) does dine with [Ysidro](ysi), finds [him](ysi) less unbearable than [his](ysi) hat, and is annoyed. [Shiloh](shi) owns up to [Dalton](dal), showing [him](dal) a school photograph instead of a speech. [He](dal) pays, tips and drives off to [Barstow](@barstow) without a word. [Candelaria](can), for [her](can) part, has not slept since Sunday; [she](can) burns herself on the griddle, and it is [Rosendo](ros) [who](ros) holds [her](can) wrist under the tap for far longer than the manual advises.
- date tom ysi "does dine"
- sad tom ysi "is annoyed"
+ reveal shi dal "owns up to"
+ breakup dal shi "drives off" @barstow
- injure can "burns"
- treat can ros "holds her wrist"
- sad can "has not slept"

== 6
[Bonita](bon), the [manicurist](bon), is back as well, with a lawyer's letter: [she](bon) and [Filemon](fil) never did bother to part, so [she](bon) claims, and the half of the grill that is [his](fil) is [hers](bon) too. The two [rivals](bon+can) meet over enchiladas. By the flan [they](bon+can) have found out that [he](fil) told [both](bon+can) the same lies in the same order. [Candelaria](can), [Bonita](bon) and [Tomasita](tom) carry [his](fil) bag to the bus stop and open a bottle of rum, three [friends](bon+can+tom) by midnight.
+ return bon "is back as well"
- couple? bon fil "never did bother"
- enemy bon can "rivals"
+ discover bon+can fil "have found out"
- betray.past fil bon+can "same lies"
- reject bon+can+tom fil "carry his bag"
- friend.start bon+can+tom bon+can+tom "friends"

== 7
A chain has discovered [Tucumcari](@tucumcari). [Chet](che), regional [manager](che) of something called Pancake Republic, opens across the road with free refills and hires away the [dishwasher](dis). [Rayette](ray), sent across to sabotage the syrup, stays for the [manager](che), [who](che) blushes to the ears when [she](ray) trims [his](che) sideburns. Treason, say the [women](can+shi+tom) at the counter. [Dalton](dal)'s rig pulls up at dusk. [He](dal) has brought [Nestor](kid) an encyclopedia, volumes K to Z, and hopes that it says something.
- create che "opens across the road" @tucumcari
- hire dis che "hires away"
- betray? ray che "sabotage the syrup"
+ love.start ray che "stays for the manager"
- flirt che ray "trims his sideburns"
- accuse can+shi+tom ray "Treason"
+ return dal "rig pulls up"
- gift dal kid "brought Nestor an encyclopedia"
- reconcile? dal shi "hopes"

== 8
Some secrets are kept by a town, others by a wallet. In [Dalton](dal)'s, [Shiloh](shi) comes across a picture of a [woman](sis) with [his](dal) surname and two small [girls](gir), and slams the door of the cab on [her](shi) own happiness. In vain [he](dal) shouts that [Dawna](sis) is [his](dal) [sister](sis). At the sheriff's office, [Ysidro](ysi) tears up the report on the motel, out of love or out of shame. [Tomasita](tom) decides that it was love and lets [him](ysi) walk [her](tom) home the long way.
- discover shi sis "comes across a picture"
+ breakup shi dal "slams the door"
- married! dal sis "with his surname"
- sibling dal sis "sister"
- help ysi shi "tears up the report"
- love? ysi tom "out of love"
+ date tom ysi "walk her home"

== 9
The hygiene [inspector](ins), [who](ins) has never been seen north of [Clovis](@clovis), is suddenly at the back door, tipped off by someone. Verdict: two weeks' closure. [Candelaria](can), [Tomasita](tom) and [Shiloh](shi) are at [their](can+shi+tom) wits' end. Suspicion falls on [Chet](che), and [Rayette](ray) empties a bowl of dye over [him](che); it was in fact [Filemon](fil), out of pique. [Rosendo](ros) drives to [Albuquerque](@albuquerque), knocks [his](ros) [brother](fil) down in a car park and comes home with a split lip. [Candelaria](can) dabs at it. Then, at last, [the two](can+ros) kiss.
- betray fil can "tipped off"
- sad can+shi+tom "wits' end"
- accuse _ che "Suspicion falls on Chet"
- attack ray che "empties a bowl"
+ attack ros fil "knocks his brother down"
- injure ros fil "split lip"
- treat ros can "dabs at it"
+ kiss can ros "two kiss"

== 10
Bad timing is the family recipe. No sooner have [Candelaria](can) and [Rosendo](ros) agreed to tell no one than [Tomasita](tom), [Shiloh](shi), [Rayette](ray) and [Nestor](kid) walk in on [them](can+ros) in the cold store. The [women](ray+shi+tom) are delighted, the [boy](kid) wants to know about the ham. [Tomasita](tom) has news of [her](tom) own, but a [doctor](doc) has told [her](tom) to wait until twelve weeks. [Chet](che), dye and all, sends [his](che) whole stock of eggs over for the reopening. It's the first thing [Rayette](ray) has ever apologized for.
- reveal! can+ros "tell no one"
+ discover kid+ray+shi+tom can+ros "walk in on them"
- happy ray+shi+tom can+ros "delighted"
+ pregnant tom "until twelve weeks"
- advisor doc tom "a doctor"
- gift che can "stock of eggs"
- reconcile che ray "apologized for"

== 11
[Dawna](sis) gets down from a truck, [daughters](gir) in tow, to set one thing straight. [She](sis) is [Dalton](dal)'s [sister](sis), [she](sis) has the birth certificate with [her](sis), and [he](dal) has not eaten since March. [Shiloh](shi) feels three inches tall. [She](shi) phones every truck stop between here and [Flagstaff](@flagstaff) until [she](shi) has [him](dal) on the line, and asks [him](dal) to come home; that is the word [she](shi) uses. [Ysidro](ysi), shot in the leg at a gas station, learns from a [nurse](mom) that [he](ysi) will be a [father](ysi).
- parent sis gir "daughters"
- reveal sis shi "set one thing straight"
- sibling dal sis "sister"
- sad dal shi "has not eaten"
- sad shi "three inches tall"
+ reconcile? dal shi "to come home"
- injure ysi "shot in the leg"
+ reveal mom ysi "learns from a nurse"
- pregnant tom ysi "be a father"

== 12
A lease, a leg, a long-distance license: everyone has something to give up. [Filemon](fil) signs [his](fil) half over to [Bonita](bon), [who](bon) signs it over to [Candelaria](can), [who](can) marries [Rosendo](ros) in the parking lot with the neon on. [Dalton](dal), sold rig and all, is now behind the counter and at [Shiloh](shi)'s side; [Nestor](kid) calls [him](dal) Dad by mistake and lets it stand. [Rayette](ray) catches the bouquet and looks hard at [Chet](che). [Ysidro](ysi), on one knee because of the bandage, takes the opportunity and looks up at [Tomasita](tom).
- gift fil bon "signs his half"
- gift bon can "signs it over"
+ wedding can ros "marries Rosendo"
- hire dal "now behind the counter"
+ couple.start dal shi "at Shiloh's side"
- parent? dal kid "calls him Dad"
- love ray che "looks hard at"
+ propose ysi tom "takes the opportunity"
