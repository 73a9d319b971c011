%series The Lantern Railway
%lang en
%genre children's fantasy serial: a night train between worlds, listings
%cast marigold | Marigold Finch; Marigold | f
%cast cosmo | Cosmo Finch; Cosmo | m
%cast conductor | Mr Umber; Umber | m
%cast stoker | Brasswick | n
%cast moth | Lady Lumina; Lumina | f
%cast dark | Hollow Man | m
%cast granny | Nana Finch; Nana | f
%cast badger | Sergeant Brock; Brock | m
%cast otter | Tuppence | f
%cast clockmaker | Madam Tock; Tock | f
%cast baby | Dot | f
%cast father | Mr Finch | m

== 1
Every night at nine minutes past two, a train goes through the attic. [Cosmo Finch](cosmo) has heard it ever since [his](cosmo) [father](father) vanished; [his](cosmo) elder [sister](marigold), [Marigold](marigold), says that it's the pipes. Tonight the pipes stop, a door opens in the wardrobe, and [Mr Umber](conductor), a [conductor](conductor) with moths in [his](conductor) beard, asks to see [their](cosmo+marigold) tickets. [Cosmo](cosmo) offers [him](conductor) a toffee. It's accepted. [Marigold](marigold) jumps on after [her](marigold) [brother](cosmo) in one slipper.
- parent father cosmo "father"
- lose.past cosmo father "vanished"
- sibling cosmo marigold "sister"
+ meet conductor cosmo+marigold "asks to see"
- gift cosmo conductor "toffee"
+ travel cosmo+marigold "jumps on"

== 2
The Lantern Railway runs between all the places where people dream, and [someone](dark) has been putting out its lamps. In the tender, [Brasswick](stoker), the clockwork [stoker](stoker), shovels nightmares into the furnace; a good one lasts to the terminus. [Sergeant Brock](badger), the railway [policeman](badger) and a badger, suspects the [stowaways](cosmo+marigold) and shuts [them](cosmo+marigold) in the luggage van. There [they](cosmo+marigold) discover [Tuppence](otter), an [otter](otter) without a ticket either, and, under a tarpaulin, a hat. [Cosmo](cosmo) knows it. It's [Dad](father)'s.
- attack dark _ "putting out"
- accuse badger cosmo+marigold "suspects"
+ arrest badger cosmo+marigold "shuts them"
- find cosmo+marigold otter "discover Tuppence"
+ find cosmo "knows it"
- parent father cosmo "Dad"

== 3
At the station of Lost Umbrellas, [Tuppence](otter) picks the lock with a spoke. The three [fugitives](cosmo+marigold+otter) run straight into the ball gown of [Lady Lumina](moth), [who](moth) is a moth as big as a barn door, and hospitable. [She](moth) gives [them](cosmo+marigold+otter) nectar and hears [their](cosmo+marigold+otter) tale. A [man](father) in such a hat? [He](father) got off here with a tall grey [person](dark), says [Lumina](moth), and the [person](dark) had no face under [his](dark) collar. In the distance another lamp goes out.
- rescue otter cosmo+marigold "picks the lock"
- flee cosmo+marigold+otter badger "run straight into"
+ meet cosmo+marigold+otter moth "run straight into"
- gift moth cosmo+marigold+otter "nectar"
- reveal cosmo+marigold+otter moth "tale"
- travel.past father "got off"
+ reveal moth cosmo+marigold+otter "says Lumina"

== 4
The [Hollow Man](dark) eats light, since [he](dark) has none. [He](dark) comes for the tail lamp while [Marigold](marigold) is guarding it, in a voice very like [her](marigold) [father](father)'s. [She](marigold) very nearly hands it over. It's [Brock](badger) [who](badger) barges in, whistle first, and gets the worst of it: half of [his](badger) stripes are gone, and [he](badger) shivers in the brake van wrapped in a mail sack. [Marigold](marigold) nurses [him](badger) with cocoa. [He](badger) admits that [he](badger) may have been hasty.
- steal? dark marigold "comes for the tail lamp"
- betray dark marigold "voice very like"
- parent father marigold "father"
+ rescue badger marigold "barges in"
- injure badger dark "half of his stripes"
- treat badger marigold "nurses"
+ reconcile badger marigold "hasty"

== 5
[Madam Tock](clockmaker) keeps the railway's time on an island made of cogs, and won't lend a minute to anyone. [She](clockmaker) lost a [son](conductor) to the trains and hasn't forgiven them. [Cosmo](cosmo), [who](cosmo) can mend things, mends [her](clockmaker) cuckoo. Out of sheer surprise, [she](clockmaker) lets slip that the [Hollow Man](dark) used to be a lamplighter, dismissed for falling asleep. [Mr Umber](conductor) waits on the jetty with [his](conductor) cap in [his](conductor) hands until the old [lady](clockmaker) comes to the window. "[Mother](clockmaker)," [he](conductor) says. The shutter closes.
- reject clockmaker _ "won't lend"
- lose.past clockmaker conductor "lost"
- parent clockmaker conductor "son"
- sad clockmaker "hasn't forgiven"
- help cosmo clockmaker "mends her cuckoo"
+ reveal clockmaker cosmo "lets slip"
- quit.past dark "dismissed"
+ reject clockmaker conductor "The shutter closes"

== 6
Meanwhile, at home, [Nana Finch](granny) finds two empty beds and a toffee paper on the floor of the wardrobe. [She](granny) sits down and puts on [her](granny) boots. Long before [she](granny) was anybody's grandmother, [she](granny) rode that line without a ticket from end to end; [Umber](conductor) proposed to [her](granny) in the dining car, and [she](granny) got off at the next stop. [She](granny) waits for nine minutes past two with [her](granny) umbrella across [her](granny) knees.
- lose granny cosmo+marigold "two empty beds"
- travel.past granny "rode"
- propose.past conductor granny "proposed to her"
+ reject.past granny conductor "got off"
+ travel? granny "waits for nine"

== 7
In the Terminus of Forgotten Things the [children](cosmo+marigold) find [their](cosmo+marigold) [father](father) at last. [Mr Finch](father) is lighting lamps, hundreds of them; as fast as [he](father) lights them, the [Hollow Man](dark) drinks them. [He](father) doesn't know [his](father) own [daughter](marigold). [Marigold](marigold), [who](marigold) has held up splendidly until now, sits down on the platform and howls. [Tuppence](otter) lays a wet paw in [her](marigold) lap. [She](otter) had a family once, too, says the [otter](otter), and forgot where [she](otter) put it.
+ find cosmo+marigold father "find their father"
- parent father marigold "daughter"
- discover! father marigold "doesn't know"
+ sad marigold father "howls"
- help otter marigold "wet paw"
- lose.past otter "forgot where"

== 8
[Nana](granny) boards. [Umber](conductor) drops [his](conductor) punch. Forty-four years, [he](conductor) says, and [she](granny) replies that [he](conductor) has got moths. [They](conductor+granny) share a pot of tea in that same dining car, and [neither](conductor+granny) gets off. [Brasswick](stoker), down to the last bucket of nightmares, needs a big one; [Nana](granny) tells the furnace about the tax inspector. The train leaps forward like a hare.
+ return granny "boards"
- reconcile conductor granny "pot of tea"
+ help granny stoker "tells the furnace"

== 9
The [Hollow Man](dark) has tricked [Cosmo](cosmo): one lamp, the tail lamp, for [Dad](father)'s memory. [Cosmo](cosmo) carries it to [him](dark) by night with [Brock](badger) snoring beside the hook. And the [thief](dark) keeps [his](dark) word! [Mr Finch](father) looks up, says "[Cosmo](cosmo)?" and opens [his](father) arms. Then all the lights on the line go out together. [Marigold](marigold) can't see [her](marigold) [brother](cosmo)'s face, which is perhaps as well, for [both](cosmo+marigold) of [them](cosmo+marigold).
- betray dark cosmo "tricked"
- parent father cosmo "Dad"
+ gift cosmo dark "carries it"
- betray! dark cosmo "keeps"
- recover father "looks up"
- happy father cosmo "opens his arms"
- sibling cosmo marigold "brother"
+ lose _ "lights on the line"

== 10
Dark. [Lady Lumina](moth) does what a moth was never meant to, and sets fire to [her](moth) own wings. By their light [Umber](conductor) brings the train in. [She](moth) falls at the buffers, a pinch of silver dust, and in the dust there's a [caterpillar](baby), [whom](baby) [Tuppence](otter) tucks behind [her](otter) ear. "That," says a grey voice, very quietly, "was the first light anybody ever gave away where [I](dark) could see it."
+ help moth _ "sets fire"
- injure moth "falls at the buffers"
+ die moth "silver dust"
- find otter baby "tucks behind"
- gift moth _ "gave away"

== 11
[He](dark) has no face to cry with, but the [Hollow Man](dark) has a go. [Marigold](marigold) asks what [he](dark) was called when [he](dark) had a lamp. Nobody has asked [him](dark) before. [Madam Tock](clockmaker) knows it: [she](clockmaker) wrote out [his](dark) notice herself, and it was for nodding off one single time, the night [her](clockmaker) [boy](conductor) ran away to the trains. [She](clockmaker) comes down to the jetty and gives [him](dark) back [his](dark) matches. To [Umber](conductor) [she](clockmaker) gives a clip round the ear, and then doesn't let go of the ear.
- sad dark "cry"
- help marigold dark "asks what"
+ reveal clockmaker "wrote out his notice"
- quit.past dark clockmaker "notice"
- parent clockmaker conductor "boy"
- flee.past conductor clockmaker "ran away"
- travel clockmaker "comes down"
- gift clockmaker dark "gives him back"
- attack clockmaker conductor "clip"
+ reconcile clockmaker conductor "let go of the ear"

== 12
Lamp by lamp, the former [thief](dark) lights the line, with [Mr Finch](father) to hold the ladder as far as the attic. There everybody has to get off. [Brock](badger) salutes; [Tuppence](otter), [who](otter) is to stay on as assistant stoker, with [Dot](baby) the [caterpillar](baby), hides [her](otter) face in [her](otter) tail. [Nana](granny) isn't among those on the rug. From the dining car window [she](granny) waves an umbrella. "School," says [Marigold](marigold), and can't think of a word to add.
- steal.past dark _ "thief"
- help dark _ "lights"
- help father dark "hold the ladder"
- hire otter "assistant stoker"
- sad otter "hides her face"
+ return cosmo+father+marigold "get off"
+ couple.start conductor granny "waves an umbrella"
