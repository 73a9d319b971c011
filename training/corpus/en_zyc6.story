%series Bulk Billed at Wirrabeen
%lang en
%genre medical drama in an outback South Australian hospital, texts from a DVD box
%cast kirstin  | Dr Kirstin Halloran; Kirstin | f
%cast murray   | Murray | m
%cast urmilla  | Urmilla | f
%cast clinton  | Clinton | m
%cast jasmine  | Jasmine | f
%cast primrose | Primrose | f
%cast burton   | Dr Burton Sykes; Burton; Sykes | m
%cast pansy    | Pansy | f
%cast shearer  | - | m
%cast admin    | - | f
%cast baby     | - | m
%cast pilot    | Greig | m
%cast boy      | - | m
%cast trucker  | - | f
%cast cdad     | - | m
%cast cmum     | - | f

== 1 The Locum
Six weeks, that was the deal. [Kirstin](kirstin), fleeing a cancelled wedding and a Sydney winter, flies into [Wirrabeen](@wirrabeen) to stand in for a [doctor](burton) [who](burton) has gone fishing and not come back. By nightfall [she](kirstin) has sewn a [shearer](shearer)'s thumb on again, insulted [Murray](murray), the [nurse](murray) [who](murray) really runs the place, and been assigned a bed in the house of [Primrose](primrose), [who](primrose) is eighty-three and cheats at cards. The desert does the rest.
- wedding! kirstin "a cancelled wedding"
- travel kirstin "flies into Wirrabeen" @wirrabeen
+ hire kirstin "stand in"
- flee kirstin "fleeing"
- return! burton "not come back"
- treat shearer kirstin "sewn a shearer's thumb"
+ quarrel kirstin murray "insulted Murray"
- housemate.start kirstin primrose "a bed in the"

== 2 Snakebite
A brown snake under the bowling club, a [boy](boy) of nine turning grey, and the antivenom locked in a cupboard to which [Burton](burton) took the key. [Murray](murray) takes an axe to the cupboard; [Kirstin](kirstin) pulls the [child](boy) through. It's the first time [the two](kirstin+murray) have worked hand in glove, and [Urmilla](urmilla), the [pharmacist](urmilla), [whose](urmilla) nose for romance is feared in three shires, opens a book on [them](kirstin+murray). Meanwhile [Primrose](primrose)'s [grandson](clinton) [Clinton](clinton) learns that [Jasmine](jasmine), [his](clinton) high-school [sweetheart](jasmine), is back as a paramedic.
- ill boy "turning grey"
+ treat boy kirstin "pulls the child through"
- recover boy "pulls the child through"
- colleague kirstin murray "hand in glove"
- kin clinton primrose "grandson"
- couple.past clinton jasmine "high-school sweetheart"
+ return jasmine "is back"
- discover clinton jasmine "learns"

== 3 Dry Season
[Clinton](clinton) has rehearsed the moment for six years; when it comes, [he](clinton) is lying under a quad bike, and [Jasmine](jasmine) is the [one](jasmine) cutting off [his](clinton) trousers. Back at the hospital [she](jasmine) shows [him](clinton) a photograph of [her](jasmine) [boyfriend](pilot), [Greig](pilot), a [pilot](pilot) with the flying doctors. [Kirstin](kirstin) is rung by the [man](pilot) [she](kirstin) didn't marry and lets it ring. [He](pilot) gave [his](pilot) name as [Greig](pilot). Surely there's more than one?
- injure clinton "under a quad bike"
- treat clinton jasmine "cutting off his trousers"
- love clinton jasmine "rehearsed the moment"
+ reveal jasmine clinton "shows him a photograph"
- couple jasmine pilot "boyfriend"
- wedding! kirstin pilot "didn't marry"
- reject kirstin pilot "lets it ring"

== 4 One Greig Too Many
There isn't. [Jasmine](jasmine)'s [pilot](pilot) and [Kirstin](kirstin)'s runaway [bridegroom](pilot) climb out of the same cockpit, and [Urmilla](urmilla), on the tarmac with a box of vaccines, is the only [person](urmilla) in [Wirrabeen](@wirrabeen) to have the time of [her](urmilla) life. [Kirstin](kirstin) could tell [Jasmine](jasmine) the lot. [She](kirstin) asks [Murray](murray) what [he](murray) would do. [He](murray) wouldn't have left a woman like [her](kirstin) at any altar, [he](murray) says, and goes red to the ears.
+ return pilot "climb out"
- breakup.past pilot kirstin "runaway bridegroom"
- couple jasmine pilot "Jasmine's pilot"
- happy urmilla "time of her life"
- reveal? kirstin jasmine "could tell Jasmine"
+ love murray kirstin "goes red"

== 5 Cold Chain
The generator gives up the ghost and with it the fridge, the theatre and the temper of the region's [administrator](admin), [who](admin) happens to be visiting. While [Murray](murray) operates the ventilator by hand for four hours, [Kirstin](kirstin) delivers [Pansy](pansy), the [publican](pansy), of a [son](baby) by the headlights of a road train. No father is named. [Murray](murray) is off sick the next morning, and [Primrose](primrose), [who](primrose) can count to nine, does so aloud.
+ birth pansy baby "a son"
- treat pansy kirstin "delivers Pansy"
- reveal! pansy _ "No father is named"
- ill murray "off sick"
+ accuse primrose murray "does so aloud"

== 6 Paternity
All of [Wirrabeen](@wirrabeen) takes it as read that the [boy](baby) is [Murray](murray)'s; [Kirstin](kirstin) does too, and is astonished at how much it hurts. In fact [he](murray) has been sitting with [Pansy](pansy) because [he](murray) promised [her](pansy) not to say whose it is. The [man](burton) in question went fishing in March. [Jasmine](jasmine), going through [Greig](pilot)'s jacket for the car keys, pulls out an invitation to a wedding, gold on cream, with [Kirstin](kirstin)'s name on it.
- parent! murray baby "Murray's"
- sad kirstin murray "hurts"
- help murray pansy "sitting with Pansy"
- reveal! murray _ "promised her not to"
- parent burton baby "The man in question"
+ discover jasmine kirstin+pilot "pulls out"

== 7 Turbulence
At eight thousand feet, with a [trucker](trucker) in labour pains that turn out to be gallstones, [Jasmine](jasmine) has it out with [Greig](pilot). On landing [she](jasmine) has no boyfriend; [he](pilot) has a black eye and a story about a propeller. [She](jasmine) isn't cross with [Kirstin](kirstin) for having been engaged to [him](pilot), only for having kept mum. A bottle of [Primrose](primrose)'s sloe gin puts that right. [Clinton](clinton), on crutches, is told by [his](clinton) [grandmother](primrose) to wait. [He](clinton) waits.
- quarrel jasmine pilot "has it out"
+ breakup jasmine pilot "has no boyfriend"
- attack jasmine pilot "black eye"
- ill trucker "gallstones"
- engaged.past kirstin pilot "engaged"
- betray.past kirstin jasmine "kept mum"
+ reconcile jasmine kirstin "puts that right"
- kin clinton primrose "grandmother"

== 8 The Angler Returns
Sunburnt, bearded and with no fish to show for it, [Dr Burton Sykes](burton) wants [his](burton) surgery back. [Kirstin](kirstin)'s six weeks were up long ago; [she](kirstin) packs. A stack of files in the cellar stops [her](kirstin): for years [Burton](burton) has been billing the state for patients who lie in the cemetery. [Murray](murray) admits that [he](murray) had an inkling and looked away, as [Burton](burton) once got [him](murray) off the drink. The [nurse](murray) and the [locum](kirstin) part in anger.
+ return burton "wants his surgery back"
- quit? kirstin "packs"
+ discover kirstin burton "billing the state"
- steal.past burton _ "billing the state"
- reveal murray kirstin "admits"
- discover.past murray burton "had an inkling"
- help.past burton murray "got him off"
- quarrel kirstin murray "part in anger"

== 9 Call of Nature
Floods cut the road. In the pub, [Pansy](pansy) hands [her](pansy) [son](baby) across the bar to [Burton](burton) with the words "Meet [your](baby) [father](burton)." [Burton](burton), [who](burton) is good with fish, holds [him](baby) like one. [Jasmine](jasmine) and [Clinton](clinton) are stranded on the roof of [his](clinton) ute with two sheep and a flare gun; by the time the boat comes, the sheep have seen a kiss and more. And [Kirstin](kirstin) mails the files to [Adelaide](@adelaide). [Murray](murray) buys the stamps.
- parent pansy baby "her son"
+ reveal pansy burton "Meet your father"
- parent burton baby "Meet your father"
+ kiss clinton jasmine "a kiss"
- reveal kirstin _ "mails the files"
- help murray kirstin "buys the stamps"
- rescue _ clinton+jasmine "the boat comes"

== 10 Second Opinion
A lump, the size of a pea: [Primrose](primrose) has felt it for months and told nobody. [Urmilla](urmilla) worms it out of [her](primrose) over gin rummy. In [Adelaide](@adelaide) it proves to be harmless, but for two days [Clinton](clinton), [who](clinton) was brought up by [her](primrose) after [his](clinton) [parents](cdad+cmum) died, is not fit to be spoken to, and [Jasmine](jasmine) simply stays put next to [him](clinton). [Burton](burton) receives a visit from the [administrator](admin), and a lawyer's number from nobody.
- reveal! primrose _ "told nobody"
+ discover urmilla primrose "worms it out"
- ill! primrose "harmless"
- sad clinton primrose "not fit to be"
- help.past primrose clinton "brought up"
- parent cdad+cmum clinton "parents"
- die.past cdad+cmum "died"
- help jasmine clinton "stays put next to"

== 11 Struck Off
The board takes away [Burton](burton)'s licence. [He](burton) might have run; instead [he](burton) is found behind the pub, changing a nappy, and [Pansy](pansy), against [her](pansy) better judgement, lets [him](burton) stay for the washing-up. In the meantime [Greig](pilot)'s plane is overdue. It is [Kirstin](kirstin) [who](kirstin) hears the beacon, [Jasmine](jasmine) [who](jasmine) drives, [Murray](murray) [who](murray) keeps the [pilot](pilot)'s leg on. "The three of [you](jasmine+kirstin+murray)," says [Greig](pilot), coming to. "Oh, hell."
+ quit burton "takes away"
- flee! burton "might have run"
- help burton pansy "changing a nappy"
+ rescue jasmine+kirstin+murray pilot "hears the beacon"
- treat pilot murray "keeps the pilot's leg"
- injure pilot "keeps the pilot's leg"
- recover pilot "coming to"

== 12 Permanent Staff
The letter from the [administrator](admin) offers [Kirstin](kirstin) the post for good. A taxi for the airport has been ordered; so has a cake that says welcome. [Urmilla](urmilla) has money on both. On the hospital steps [Murray](murray), [who](murray) never got beyond blushing, finally finds the words, fourteen of them, and [Kirstin](kirstin) sends the taxi away empty. [Jasmine](jasmine) moves into the shed behind [Clinton](clinton)'s. [Primrose](primrose) wins the last hand, with five aces. Includes deleted scenes.
+ hire? kirstin admin "offers Kirstin the post"
- travel! kirstin "sends the taxi away"
- love murray kirstin "never got beyond blushing"
+ confess murray kirstin "finds the words"
- move jasmine clinton "moves into"
- find primrose "wins the last hand"
