%series Tern Street
%lang en
%genre weekday soap in a fishing port on the Humber, TV-magazine listings
%cast ambrose  | Ambrose Quigley; Ambrose; Quigley | m
%cast dolores  | Dolores Quigley; Dolores; Dolly | f
%cast shanice  | Shanice Quigley; Shanice | f
%cast marlon   | Marlon Foss; Marlon | m
%cast renny    | Renny Foss; Renny | f
%cast lavender | Lavender Poole; Lavender | f
%cast ines     | Inês Cardoso; Inês | f
%cast kofi     | Dr. Kofi Baidoo; Dr. Baidoo; Kofi | m
%cast piet     | Piet de Wit; Piet | m
%cast plumber  | Stellan Rook; Stellan; Rook | m
%cast tully    | Sergeant Tully; Tully | f
%cast gran     | Nan Poole; Nan | f
%cast cousin   | - | n
%cast solic    | - | n
%cast vicar    | - | n
%cast baby     | Otis | m

== 1
Home after eleven months on the rigs, [Ambrose Quigley](ambrose) opens the cellar of the [Ferry Inn](@ferryinn) and comes upon [his](ambrose) [wife](dolores) with a [plumber](plumber) and very few clothes. [Dolores](dolores) swears that a pipe had burst. [Their](ambrose+dolores) [daughter](shanice) [Shanice](shanice) could say a thing or two about that and does not, because [Inês Cardoso](ines), the new [hairdresser](ines), has just surprised [her](shanice) behind the cold store with [Marlon Foss](marlon), [whose](marlon) [fiancée](lavender) is out choosing a veil.
- return ambrose "Home after"
+ discover ambrose dolores+plumber "comes upon"
- married ambrose dolores "wife"
- affair dolores plumber "very few clothes"
- cheat dolores ambrose "very few clothes"
- betray dolores ambrose "a pipe had burst"
- parent ambrose+dolores shanice "daughter"
- reveal! shanice "does not"
- discover ines marlon+shanice "surprised"
- affair marlon shanice "behind the cold store"
- engaged lavender marlon "fiancée"
- cheat marlon lavender "behind the cold store"

== 2
[Ambrose](ambrose) takes the spare room, then the ferry to [Rotterdam](@rotterdam), then, after two nights, the spare room again. The [plumber](plumber) sends in [his](plumber) bill. [Marlon](marlon) would like to tell [Lavender Poole](lavender) the truth, but [his](marlon) [sister](renny) [Renny](renny), [who](renny) has already paid for the marquee, begs [him](marlon) to wait until the cake has been cut. When [Shanice](shanice) faints over the barrels, [Dr. Baidoo](kofi) has only one question for [her](shanice), and the [girl](shanice) counts on [her](shanice) fingers.
- travel ambrose "the ferry" @rotterdam
- return ambrose "again"
- reveal? marlon lavender "would like to tell"
- sibling marlon renny "sister"
- help.past renny marlon "paid for the marquee"
- wedding? lavender marlon "the cake"
- ill shanice "faints"
- treat shanice kofi "only one question"
+ pregnant shanice "counts on her fingers"

== 3
Hen night at the [Ferry Inn](@ferryinn): the [bride](lavender), three glasses to the good, thanks [Shanice](shanice) in front of everyone for being the best [friend](shanice) a woman could have. [Inês](ines), [who](ines) has shared a flat with [Renny](renny) since Sunday and can't abide hypocrisy, puts down [her](ines) tongs and tells [Lavender](lavender) where [Marlon](marlon) goes on Tuesdays. Nobody hits anybody. The jilted [woman](lavender) takes off one ring, lays it in the ashtray, and asks [her](lavender) [grandmother](gran) to walk [her](lavender) home.
- celebrate lavender "Hen night"
- friend lavender shanice "best friend"
- housemate.start ines renny "shared a flat"
- sad ines "can't abide"
+ reveal ines lavender "tells Lavender"
- cheat marlon lavender "goes on Tuesdays"
+ breakup lavender marlon "takes off one ring"
- kin gran lavender "grandmother"
- help? gran lavender "walk her home"

== 4
[Marlon](marlon) rings [Lavender](lavender). [Lavender](lavender) hangs up on [Marlon](marlon). [Nan Poole](gran) throws a kipper at [him](marlon). [Renny](renny) loses [her](renny) deposit on the marquee. [Dolores](dolores) wants [Ambrose](ambrose) back. [Ambrose](ambrose) wants a lawyer. A Dutch [skipper](piet) drinks alone in the corner, and [Shanice](shanice) brings [him](piet) a chair for [his](piet) bad leg. The pub cat has kittens. [Piet](piet) likes [Shanice](shanice) very much. [Shanice](shanice) tells [her](shanice) [mother](dolores) about the [baby](baby).
- reject lavender marlon "hangs up"
- attack gran marlon "throws a kipper"
- lose renny "loses her deposit"
- reconcile? ambrose dolores "wants Ambrose back"
- divorce? ambrose dolores "wants a lawyer"
- sad piet "alone"
- help shanice piet "brings him a chair"
- meet piet shanice "brings him a chair"
- love.start piet shanice "likes"
- parent dolores shanice "mother"
+ reveal shanice dolores "tells her mother"
- pregnant shanice "the baby"

== 5
Having learned from [his](ambrose) [wife](dolores) what [she](dolores) had promised to keep to herself, [Ambrose](ambrose) storms into the [butcher](marlon)'s and lays out the [father-to-be](marlon) among the sausages. [Sergeant Tully](tully) has to lead [him](ambrose) off, not before [she](tully) has bought a pound of the sausages. In the cell [Quigley](ambrose) is joined by the [plumber](plumber), [who](plumber) has been driving without lights. [They](ambrose+plumber) don't exchange a word until breakfast. Then one of [them](ambrose+plumber) laughs.
- reveal dolores ambrose "learned from his wife"
- betray dolores shanice "promised to keep"
- married ambrose dolores "wife"
- pregnant shanice marlon "father-to-be"
+ attack ambrose marlon "lays out"
- arrest tully ambrose "lead him off"
- arrest _ plumber "In the cell"

== 6
[Marlon](marlon), one eye still shut, goes down on one knee in the cold store; [Shanice](shanice), [who](shanice) wants no man that has to be beaten into it, turns on [her](shanice) heel. [She](shanice) would rather rent the attic above [Piet de Wit](piet), [who](piet) asks nothing and cooks. The [butcher](marlon) watches [her](shanice) boxes being carried across the street by the [Dutchman](piet), limp or no limp, and chops until [he](marlon) has no meat left. [Lavender](lavender), passing, asks for mince as though [she](lavender) had never met [him](marlon).
- injure.past marlon "one eye still shut"
+ propose marlon shanice "on one knee"
- reject shanice marlon "turns on her heel"
- move shanice "rent the attic"
- neighbour.start piet shanice "above Piet de Wit"
- help piet shanice "carried"
- jealous marlon piet "chops"

== 7
At [Nan](gran)'s eightieth, held in the lifeboat house since the [birthday girl](gran) no longer sets foot in any pub that serves [Fosses](marlon+renny), [Dr. Baidoo](kofi) dances twice with [Lavender](lavender) and once, by mistake, with [Inês](ines), [who](ines) has been dreaming of [him](kofi) since [he](kofi) syringed [her](ines) ear. [Renny](renny) sees [her](renny) [flatmate](ines) leave in tears. It was [she](renny) [who](renny) had put the two wrong names on the dance cards. Why? Because [Renny](renny) is in love, and it is not with the [doctor](kofi).
- celebrate gran "eightieth"
- enemy gran marlon+renny "no longer sets foot"
- date kofi lavender "dances twice"
- love ines kofi "dreaming of him"
- treat.past ines kofi "syringed her ear"
- sad ines "in tears"
- housemate ines renny "flatmate"
- betray.past renny ines+kofi "wrong names"
+ love renny ines "in love"
- love! renny kofi "not with the doctor"

== 8
The [plumber](plumber) has a name. It is [Stellan Rook](plumber). [Ambrose](ambrose) buys [Rook](plumber) a pint. [Dolly](dolores) serves [both](ambrose+plumber) of [them](ambrose+plumber). [She](dolores) feels like a ghost in [her](dolores) own bar. [Stellan](plumber) finished with [her](dolores) weeks ago. [He](plumber) now works for [her](dolores) [husband](ambrose). [Tully](tully) fancies [Stellan](plumber). [Lavender](lavender) goes out with [Kofi](kofi). [Marlon](marlon) hears it from [Nan](gran). [Nan](gran) enjoys telling [him](marlon).
- gift ambrose plumber "buys Rook a pint"
- friend.start ambrose plumber "buys Rook a pint"
- sad dolores "like a ghost"
- affair.past dolores plumber "finished with her"
- breakup.past plumber dolores "finished with her"
- boss ambrose plumber "works for"
- married ambrose dolores "husband"
- love tully plumber "fancies"
+ couple.start kofi lavender "goes out with"
- reveal gran marlon "hears it from"
- happy gran "enjoys"

== 9
A storm keeps the fleet in, except for [Piet](piet)'s cutter, which has sent no signal since four. [Shanice](shanice) waits on the mole in [his](piet) oilskin, and there, with the [doctor](kofi)'s car stuck in the flood and no woman within call but the [one](lavender) [she](shanice) has wronged, [her](shanice) [son](baby) decides to come early. [Lavender](lavender) kneels down in the wet, rolls up [her](lavender) sleeves and delivers [Marlon](marlon)'s [child](baby). "[He](baby) has [his](marlon) ears, poor [mite](baby)," [she](lavender) says, and cuts the cord.
- sad shanice piet "waits on the mole"
- betray.past shanice lavender "wronged"
+ birth shanice baby "come early"
- parent shanice baby "son"
+ help lavender shanice "delivers"
- parent marlon baby "Marlon's child"

== 10
At first light the [skipper](piet) limps up the slipway, soaked, with two [Fosses](marlon+renny) on [his](piet) shoulders: [brother](marlon) and [sister](renny) had rowed out to look for [him](piet), of all things, and capsized. [Renny](renny), blue with cold, will speak to nobody but [Inês](ines). What [she](renny) whispers under the blanket makes the [hairdresser](ines) drop the hot-water bottle. [Inês](ines) says, as gently as [she](ines) can, that [she](ines) is very fond of [her](renny), and that this is as far as it goes.
- return piet "limps up"
+ rescue piet marlon+renny "on his shoulders"
- sibling marlon renny "brother and sister"
- help? marlon+renny piet "look for him"
+ confess renny ines "whispers"
- reject ines renny "as far as it goes"

== 11
[Dolores](dolores) signs what the [solicitor](solic) has sent and is, from noon, no longer a Mrs anybody; the [man](ambrose) [she](dolores) was married to for thirty years signs below, and [the pair](ambrose+dolores), with nothing left to fight over, share a bag of chips on the quay. [Renny](renny) packs. A [cousin](cousin) in [Hull](@hull) has a sofa, and [Inês](ines) has the sense not to help with the boxes. The christening of little [Otis](baby) is put off, the [mother](shanice) wanting one [godfather](piet) and the [father](marlon) another.
+ divorce ambrose dolores "signs"
- married.past ambrose dolores "for thirty years"
- reconcile ambrose dolores "share a bag"
- move? renny "packs" @hull
- kin cousin renny "cousin"
- housemate.end ines renny "packs"
- help! ines renny "not to help"
- celebrate? baby "christening"
- kin? baby piet "godfather"
- quarrel marlon shanice "put off"
- parent shanice baby "mother"
- parent marlon baby "father"

== 12
[Otis](baby) is christened. [Piet](piet) holds [him](baby). [Marlon](marlon) lets [Piet](piet). [Shanice](shanice) kisses the [godfather](piet) behind the font. The [vicar](vicar) sees nothing. [Tully](tully) moves in with [Stellan](plumber). [Kofi](kofi) has put a question to [Lavender](lavender). [She](lavender) said yes to [Kofi](kofi). [Renny](renny) writes from [Hull](@hull). [Inês](ines) reads the letter to [Dolores](dolores). The [landlady](dolores) pours two ports. Somebody should go to [Hull](@hull), says [Dolores](dolores).
- celebrate baby "christened"
+ kiss piet shanice "kisses"
- kin baby piet "godfather"
- discover! vicar piet+shanice "sees nothing"
- move tully plumber "moves in with"
- propose.past kofi lavender "put a question"
+ engaged.start kofi lavender "said yes"
- reveal ines dolores "reads the letter"
