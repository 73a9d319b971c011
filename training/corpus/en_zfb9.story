%series Bitter Almond Road
%lang en
%genre daytime soap at a Barossa winery, broadcaster's daily listings
%cast petra   | Petra Holzapfel; Petra | f
%cast gus     | Gus Holzapfel; Gus | m
%cast shay    | Shay | n
%cast rowan   | Rowan Tjakamarra; Rowan | m
%cast ingrid  | Ingrid; Ingrid Holzapfel | f
%cast marco   | Marco Bellandi; Marco; Bellandi | m
%cast lulu    | Lulu Bellandi; Lulu | f
%cast anh     | Dr Anh; Anh | f
%cast ferg    | Fergus Doyle; Ferg; Doyle | m
%cast nonna   | Nonna Bellandi; Nonna | f
%cast dean    | Dean | m
%cast tess    | Tess | f
%cast magpie  | Kevin | m
%cast sommelier | - | m
%cast police  | Constable Ruddock | n
%cast senior  | - | m
%cast baby    | Otto | m

== 1
[Petra](petra) is doused in shiraz at [her](petra) own engagement do. The [culprit](lulu) is [Lulu Bellandi](lulu), [whom](lulu) nobody invited, and [who](lulu) wants the whole of the valley to know where the [fiancé](marco) spent Saturday. [Marco](marco), [Lulu](lulu)'s [brother](marco), swears it was a stocktake. [Gus](gus) takes the bait and the microphone: no [daughter](petra) of [his](gus) is marrying into that mob. A grape [picker](rowan) new in town, [Rowan](rowan), lends the dripping [bride-to-be](petra) a towel and doesn't ask for it back.
- celebrate petra "engagement do"
- engaged marco petra "fiancé"
+ attack lulu petra "doused in shiraz"
- accuse lulu marco "where the fiancé spent"
- sibling lulu marco "brother"
- parent gus petra "daughter"
- invite! _ lulu "nobody invited"
- meet petra rowan "new in town"
- help rowan petra "lends"

== 2
The stocktake has a name, and freckles. [Tess](tess), the cellar [hand](tess), hands in [her](tess) notice before [Petra](petra) can hand [her](tess) a glass of anything. [Marco](marco) trails [his](marco) [intended](petra) round the estate with roses; roses, as [her](petra) [mother](ingrid) [Ingrid](ingrid) notes, are what a man brings who has been caught. [Ingrid](ingrid) should know. Thirty years ago it was [Nonna Bellandi](nonna)'s [husband](senior) [who](senior) stood at [her](ingrid) own gate with flowers, and it wasn't [Gus](gus) [who](gus) answered.
+ cheat marco petra "has a name"
- affair marco tess "freckles"
- quit tess "hands in her notice"
- reconcile? marco petra "trails his intended"
- engaged marco petra "intended"
- parent ingrid petra "mother"
- gift? marco petra "with roses"
- married.past nonna senior "husband"
- flirt.past senior ingrid "stood at her own gate"

== 3
[Petra](petra) hurls the ring into vat nine and gets stuck in after it. [Rowan](rowan) drags [her](petra) out by the braces, purple to the ears and gasping. [Dr Anh](anh) pumps [her](petra) stomach. "Another minute in the fumes," the [doctor](anh) tells [Gus](gus), "and [you](gus) would have been bottling [her](petra)." Meanwhile [Fergus Doyle](ferg), [owner](ferg) of the pub and of a grudge, offers [Tess](tess) a spot behind the bar. Bad blood: [Ferg](ferg) and [Marco](marco) once backed the same horse and only [one](marco) of [them](ferg+marco) knew that it had a limp.
+ breakup petra marco "hurls the ring"
- die? petra "would have been bottling"
+ rescue rowan petra "drags her out"
- treat petra anh "pumps her stomach"
- hire? tess ferg "a spot behind the bar"
- enemy ferg marco "Bad blood"

== 4
A lull. The [magpie](magpie) [Kevin](magpie) swoops the postie, the postie swears at [Kevin](magpie), and [Shay](shay), [Petra](petra)'s younger [sibling](shay), puts a bucket on [their](shay) head and walks [him](magpie) off the property with a biscuit. The vicar's raffle has been drawn: first prize a hamper, second prize two hampers. At the oval, the Holzapfels and the Bellandis play each other every year, and every year they lose, both of them, to the rain.
- sibling petra shay "sibling"
- attack magpie _ "swoops the postie"
- quarrel _ magpie "swears at"
- help shay _ "walks him off"

== 5
[Ingrid](ingrid) has a funny turn at the crusher and it turns out, since [Dr Anh](anh) is nothing if not thorough, to be nothing funny. [She](ingrid) keeps the scan in the flour bin. [Rowan](rowan), offered a bed in the shearers' quarters, is asked by [Gus](gus) where [he](rowan) learnt to prune like that; from [his](rowan) [father](dean), [he](rowan) says, [who](dean) used to work this very block. "What was [he](dean) called?" asks [Gus](gus). "[Dean](dean)," says the [picker](rowan), and [Gus](gus) goes the colour of [his](gus) own chardonnay. It was [Dean](dean) [who](dean) took the fall.
+ ill ingrid "funny turn"
- treat ingrid anh "Dr Anh is nothing"
- reveal! ingrid "flour bin"
- invite _ rowan "offered a bed"
- advisor.past dean rowan "learnt to prune"
- parent dean rowan "father"
- hire.past dean "used to work"
- reveal rowan gus "says the picker"
- sad gus "colour of his own"
+ accuse.past _ dean "took the fall"

== 6
[Shay](shay) finds the scan while making scones. [Their](shay) [mother](ingrid) swears [them](shay) to silence. Fat chance: at sunset [Petra](petra) hears it from [Shay](shay), and by moonrise [Marco](marco) hears it from [Petra](petra), [whom](petra) [he](marco) has come upon weeping between the rows. What happens then ought to have stayed between the rows. [Lulu](lulu), on [her](lulu) way home from [Tess](tess)'s first shift with more than one under [her](lulu) belt, sees two pairs of gumboots and only one pair of legs. Or so it looks in the dark.
+ discover shay ingrid "finds the scan"
- parent ingrid shay "mother"
- reveal shay petra "hears it from Shay"
- reveal petra marco "hears it from Petra"
- find marco petra "come upon"
- hire tess "first shift"
- sad petra "weeping"
+ sex marco petra "between the rows"
- discover lulu marco+petra "sees"

== 7
[Nonna](nonna) turns eighty and the whole valley is asked. [She](nonna) toasts the dead; [her](nonna) [grandson](marco) [Marco](marco) is toasted, by [Ferg](ferg), with a pie in the face. A fight breaks out among the men, ends among the women. In the scrum [Gus](gus) tells [Rowan](rowan), in a low voice, the thing that has cost [him](gus) twenty years' sleep: the fire in the barn was [his](gus) own doing, and [Dean](dean), [who](dean) was blamed, kept [his](dean) mouth shut for the sake of a [woman](ingrid). The younger [man](rowan) puts down [his](rowan) glass, quite gently. "Which [woman](ingrid)?"
- celebrate nonna "turns eighty"
- kin marco nonna "grandson"
- attack ferg marco "pie in the face"
+ reveal gus rowan "tells Rowan"
- invite nonna _ "is asked"
- sad gus "twenty years' sleep"
- attack.past gus _ "fire in the barn"
- accuse.past _ dean "was blamed"
- help.past dean ingrid "kept his mouth shut"

== 8
No answer is forthcoming. A ute with its lights out backs into [Gus](gus) in the car park and roars off. One broken hip; one [witness](magpie), [Kevin](magpie), not available for comment. [Doyle](ferg) points the finger at the [grandson](marco), the [grandson](marco) at [Doyle](ferg), and [Constable Ruddock](police) at [neither](ferg+marco), until [Lulu](lulu) walks into the station with gravel in [her](lulu) knees and gives herself up. [She](lulu) meant to hit the bin. [Petra](petra), of all people, pays the bail. It isn't kindness, [she](petra) says. [She](petra) wants to know what [Lulu](lulu) saw between the rows.
- injure gus lulu "broken hip"
- kin marco nonna "grandson"
- accuse ferg marco "points the finger"
- accuse marco ferg "the grandson at Doyle"
+ reveal lulu police "gives herself up"
- rescue petra lulu "pays the bail"
- reveal! gus rowan "No answer"
- flee lulu "roars off"
- accuse! police ferg+marco "at neither"
- arrest police lulu "bail"
- discover.past lulu marco+petra "saw between the rows"
- discover? petra lulu "wants to know"

== 9
What [Lulu](lulu) saw stays with [Lulu](lulu), for a price: a job in the tasting room. In [her](lulu) first week there [she](lulu) outsells everyone, insults the visiting [sommelier](sommelier) and is taken out by [him](sommelier) to a place with cloths. Across the yard [Ingrid](ingrid) has the first of six infusions, with [Rowan](rowan) at [her](ingrid) side and the [magpie](magpie) at the window. Here, at last, the question is asked. "[Me](ingrid)," says [Ingrid](ingrid). "It was [me](ingrid) [your](rowan) [father](dean) wouldn't name." [She](ingrid) had been with [him](dean) in the barn. [They](dean+ingrid) had run. [They](dean+ingrid) had left a lamp.
- threaten lulu petra "for a price"
- hire lulu petra "a job"
+ date lulu sommelier "taken out"
- treat ingrid _ "infusions"
- help rowan ingrid "at her side"
+ reveal ingrid rowan "It was me"
- reveal! lulu _ "stays with Lulu"
- quarrel lulu sommelier "insults"
- reveal.past! dean _ "wouldn't name"
- flee.past dean+ingrid "had run"
- affair.past dean ingrid "in the barn"
- parent dean rowan "father"

== 10
[Dean](dean) gets down from the Broken Hill bus with a cardboard suitcase. Not a soul recognises [him](dean) but the [magpie](magpie). [Rowan](rowan), [who](rowan) rang [him](dean), takes the case and then takes [him](dean) apart: twenty years of Sundays without a [father](dean), for a lamp? [Gus](gus), on two sticks, puts in that the lamp was out; that [he](gus) himself had struck the match, having seen the [pair](dean+ingrid) go in. Silence. It is [Ingrid](ingrid) [who](ingrid) laughs first, and, with [her](ingrid) wig askew, cannot stop. All [three](dean+gus+ingrid) of [them](dean+gus+ingrid), it seems, had gone to jail for it in one way or another.
+ return dean "gets down"
- parent dean rowan "father"
- quarrel dean rowan "takes him apart"
- attack.past gus dean+ingrid "struck the match"
- discover magpie dean "recognises him"
+ reveal gus dean+ingrid "puts in that"
- discover.past gus dean+ingrid "seen the pair"
- jealous.past gus dean "having seen"
- happy ingrid "laughs first"

== 11
[Petra](petra) is late, and not for work. The stick says so twice. [She](petra) has been wearing [Rowan](rowan)'s towel as a scarf since April, and had been planning to tell [him](rowan) something else altogether; now [she](petra) goes to [Dr Anh](anh), asks about dates, and does not like the arithmetic. It was the moonrise. [Marco](marco), [who](marco) has been promoted by [his](marco) [grandmother](nonna) to the whole of the bottling line, will be over the moon, says [Tess](tess), to [whom](tess) [he](marco) has promised it as well. Promised what? "That," says the [barmaid](tess), and lifts [her](tess) apron.
+ pregnant petra marco "late"
- love petra rowan "towel as a scarf"
- advisor anh petra "asks about dates"
- confess? petra rowan "planning to tell him"
- sex.past marco petra "the moonrise"
- kin marco nonna "grandmother"
- hire marco nonna "promoted"
- happy? marco "over the moon"
- reveal tess petra "That"
+ pregnant tess marco "lifts her apron"

== 12
Two cribs, one [father](marco). [Marco](marco), served with both, proposes to whichever of [the two](petra+tess) will have [him](marco). [Neither](petra+tess) will. [Tess](tess) throws in [her](tess) lot with [Ferg](ferg), [who](ferg) says [he](ferg) doesn't mind a limp in a horse if it's honest. [Nonna](nonna), the old [tyrant](nonna), packs the [grandson](marco) off to the orange groves of [Mildura](@mildura) to think. [Lulu](lulu) puts [him](marco) on the bus. [Gus](gus) sits on the verandah with [Dean](dean) and a chessboard; [neither](dean+gus) knows the rules. [Ingrid](ingrid)'s last scan is held up to the light by everyone in turn. It's clear.
- parent? marco _ "one father"
- propose marco petra+tess "proposes"
+ reject petra+tess marco "Neither will"
- couple.start ferg tess "throws in her lot"
- kin marco nonna "grandson"
- reject nonna marco "packs the grandson off"
- help lulu marco "puts him on"
- travel marco "on the bus" @mildura
- friend.start dean gus "chessboard"
+ recover ingrid "It's clear"

== 13
Vintage. The last grapes come in on the last day, and so does [Otto](baby), a month ahead of himself, in the tray of the ute between [Petra](petra)'s knees and [Dr Anh](anh)'s elbows. [Rowan](rowan) is holding the torch. [He](rowan) holds it still through all of it and then says, to the windscreen, that the [kid](baby) will need someone to teach [him](baby) pruning. [Petra](petra) asks whether [he](rowan) is applying. In [Mildura](@mildura), [Marco](marco) peels an orange. [Lulu](lulu) walks down the aisle of the tasting room, for fun, with the [sommelier](sommelier) and a glass of the purple vat, and swallows. There is a ring in it.
+ birth petra baby "so does Otto"
- treat petra anh "Dr Anh's elbows"
- help rowan petra "holding the torch"
+ confess rowan petra "need someone"
- advisor? rowan baby "teach him pruning"
- find lulu "a ring in it"
