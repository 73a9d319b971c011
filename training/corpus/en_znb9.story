%series The Kettle Witches
%lang en
%genre fantasy village comedy with witches and a troll, box-set blurbs in plain lively prose
%cast agnes   | Agnes Thimble; Agnes | f
%cast wick    | Wick | m
%cast rue     | Rue Thimble; Rue | f
%cast hob     | Hob Underhill; Hob | m
%cast prior   | Brother Anselm; Anselm | m
%cast mayor   | Mayor Tuppence; Tuppence | m
%cast grace   | Grace Tuppence; Grace | f
%cast will    | Will Fletcher; Will | m
%cast hope    | Hope Fletcher; Hope | f
%cast queen   | the Queen of Below | f
%cast piper   | - | m
%cast miller  | Odd Barley; Barley | m
%cast raven   | Mister Black | n
%cast egg     | - | n

== 1 Steam
In [Nether Kettle](@kettle) there are three taps, two churches and one witch too many. [Agnes Thimble](agnes) has cured the village's warts for forty years; now [her](agnes) [sister](rue) [Rue](rue), [who](rue) ran off with a [troll](hob) in the year of the frogs, is back, minus the [troll](hob) and with a cauldron of [her](rue) own. The [sisters](agnes+rue) set up shop on opposite sides of the pump. [Grace](grace), the [mayor](mayor)'s [wife](grace), goes to the one for [her](grace) back and to the other for gossip. [Wick](wick), the [apprentice](wick) of the [elder](agnes), is told not to look across. [He](wick) looks.
+ return rue "is back"
- sibling agnes rue "sister"
- couple.past hob rue "ran off with"
- breakup.past rue hob "minus the troll"
- enemy agnes rue "opposite sides"
- neighbour agnes rue "opposite sides of the pump"
- married grace mayor "wife"
- advisor agnes wick "apprentice"

== 2 Troll at the Gate
The [troll](hob) comes looking. [His](hob) name is [Hob Underhill](hob), [he](hob) is nine feet tall and has brought a bunch of uprooted birches. [Rue](rue) bolts the door. [He](hob) never hurt [her](rue), [she](rue) tells [Agnes](agnes) through the wall; [he](hob) snored, and [he](hob) forgot [her](rue) name one morning and called [her](rue) [Agnes](agnes). The wall is quiet for some time. It seems that, in the year of the frogs, it was the [elder](agnes) Miss Thimble to [whom](agnes) the [troll](hob) had first given birches. The [mayor](mayor) wants [him](hob) off the green. [Hob](hob) sits down on it and weeps a pond.
- travel hob "comes looking"
- gift hob rue "bunch of uprooted birches"
- reject rue hob "bolts the door"
- attack! hob rue "never hurt her"
- reveal rue agnes "tells Agnes"
+ love.past hob agnes "first given birches"
- ex agnes hob "first given"
- sad hob "weeps a pond"

== 3 Banns
[Will Fletcher](will) is to marry [Hope](hope), [his](will) second cousin, on Saturday, and cannot for the life of [him](will) remember agreeing to it. [His](will) aunt arranged it with a [witch](rue). [Brother Anselm](prior), [who](prior) must read the banns, has noticed that the [groom](will) walks into doors and that the [bride](hope), [who](hope) is not stupid, has been crying into the hymn books. The [monk](prior) takes the matter to [Agnes](agnes). [She](agnes) sniffs at the [lad](will)'s beer. "[Hers](rue)," [she](agnes) says, and takes off [her](agnes) apron, which in [Nether Kettle](@kettle) means war.
- wedding? hope will "is to marry"
- kin hope will "second cousin"
- kin _ will "aunt"
- engaged hope will "the groom"
- sad hope "crying"
- discover prior hope+will "has noticed"
- reveal prior agnes "takes the matter"
+ discover agnes rue "Hers"
+ betray.past rue will "arranged it with a witch"

== 4 Plain Magic
[Agnes](agnes) turns [Rue](rue) into a hen. [Rue](rue) turns [Agnes](agnes) into a goose. The [goose](agnes) chases the [hen](rue). [Wick](wick) chases [both](agnes+rue). [Hope](hope) helps [Wick](wick). [Wick](wick) has freckles. [Hope](hope) counts them. [Mister Black](raven) reads out the counterspell. The [raven](raven) belongs to [Agnes](agnes). Feathers, smoke, two cross [women](agnes+rue). [Grace](grace) laughs at [Tuppence](mayor). [Tuppence](mayor) was the one [who](mayor) screamed. [Will](will) wakes up. [Will](will) does not want [Hope](hope). [Hope](hope) does not want [Will](will). [They](hope+will) shake hands on it.
+ attack agnes rue "turns Rue"
- attack rue agnes "turns Agnes"
- help hope wick "helps Wick"
- flirt hope wick "counts them"
- recover will "wakes up"
- love! will hope "does not want Hope"
- love! hope will "does not want Will"
+ breakup hope will "shake hands"

== 5 The Piper
A [stranger](piper) is playing on the bridge, and every spouse in the village looks at his or her other half and sees the [miller](miller). No one can account for it. [Odd Barley](miller), sixty, flour in [his](miller) ears, receives eleven proposals before tea, one of them from [Grace Tuppence](grace), [who](grace) packs a bag. [Tuppence](mayor) challenges [him](miller) to pistols. The [miller](miller), a sensible [man](miller), hides in the [troll](hob)'s pond. It is [Rue](rue) [who](rue) recognises the tune. "That's from [Below](@below)," [she](rue) tells [her](rue) [sister](agnes), and for the first time in thirty years the [two](agnes+rue) put [their](agnes+rue) pots on the same fire.
- travel piper "A stranger"
- love.start grace miller "sees the miller"
- propose grace miller "eleven proposals"
- breakup? grace mayor "packs a bag"
- threaten mayor miller "pistols"
- flee miller "hides"
- discover rue piper "recognises the tune"
- sibling agnes rue "her sister"
+ reconcile agnes rue "on the same fire"

== 6 Below
Under the hill it is always ten past four. The [Queen of Below](queen) has sent [her](queen) [musician](piper) for one reason only, and it is nine feet tall: [she](queen) was betrothed to [Hob](hob) in the cradle, and wants [him](hob) back. The [Thimbles](agnes+rue) go down to talk terms. "Which of [you](agnes+rue) does [he](hob) belong to?" asks the [queen](queen). Both [sisters](agnes+rue) say "[Her](agnes+rue)." The [sovereign](queen) finds that funny and puts [them](agnes+rue) in a jar. Up above, [Wick](wick), alone with two cauldrons, lets one boil over, and [Hope](hope), running in to turn it off, slips straight into [his](wick) arms and sees no pressing need to leave.
- boss queen piper "her musician"
- engaged.past hob queen "betrothed"
- reconcile? hob queen "wants him back"
- travel agnes+rue "go down"
- sibling agnes rue "sisters"
+ abduct queen agnes+rue "puts them in a jar"
- love hope wick "no pressing need"
+ flirt hope wick "into his arms"

== 7 The Jar
There is little to do in a jar but talk. [Rue](rue) owns up to the frogs; [Agnes](agnes) owns up that [she](agnes) cried for a year, and not for the [troll](hob). [Brother Anselm](prior) volunteers to go down with a candle, a rope and the [miller](miller). It turns out that the [monk](prior) was a thief before [he](prior) was a monk, and a good one. [He](prior) lifts the jar from the [queen](queen)'s own nightstand. [She](queen) opens one eye, sees [Barley](miller) under all that flour, and lets the [thief](prior) go. Such a well-dusted [gentleman](miller) has not been seen in [Below](@below) for nine hundred years.
- reveal rue agnes "owns up to the frogs"
- sad.past agnes rue "cried for a year"
- travel miller+prior "go down"
+ rescue prior agnes+rue "lifts the jar"
- steal prior queen "lifts"
- steal.past prior _ "was a thief"
- discover queen prior "opens one eye"
+ love.start queen miller "well-dusted"

== 8 Market Day
[Hope](hope) kisses [Wick](wick) behind the cheese. [Mayor Tuppence](mayor) sees [Hope](hope). [Hope](hope) is the natural [daughter](hope) of the [mayor](mayor). Only [Grace](grace) knew that. Now [Mister Black](raven) tells the whole market. [Tuppence](mayor) goes red. [Grace](grace) forgave [Tuppence](mayor) long ago. [Hope](hope) stares. [She](hope) has a [father](mayor). [She](hope) gives [him](mayor) a cheese. [Will](will) buys a hat. [Will](will) is leaving [Nether Kettle](@kettle). [Will](will) says goodbye to [Hope](hope). [Hob](hob) drinks the last of the pond.
+ kiss hope wick "kisses Wick"
- discover mayor hope+wick "sees Hope"
- parent mayor hope "natural daughter"
- affair.past _ mayor "natural daughter"
+ reveal raven _ "tells the whole market"
- reconcile.past grace mayor "forgave"
- discover.past grace hope "knew that"
- discover hope mayor "stares"
- gift hope mayor "gives him a cheese"
- move? will "is leaving"

== 9 Two Cauldrons, One Troll
[Hob](hob) has come to a decision. [He](hob) stands before both doors and asks, at the top of [his](hob) voice, whether [Agnes](agnes) will have [him](hob). The windows break. [Rue](rue), behind the other door, takes it better than expected: "[I](rue) only stole [him](hob) because [he](hob) was [yours](agnes)." [Agnes](agnes) tells the [suitor](hob) that [she](agnes) is too old, too short and too busy. [She](agnes) is then seen measuring [her](agnes) bedroom ceiling. The [miller](miller), meanwhile, has received a third invitation to tea from underneath the hill. [He](miller) wears [his](miller) good sieve.
+ propose hob agnes "will have him"
- steal.past rue agnes "stole him"
- reveal rue agnes "because he was yours"
+ reject agnes hob "too old"
- love agnes hob "measuring her bedroom ceiling"
- invite queen miller "third invitation"
- date? miller queen "to tea"

== 10 The Egg
On the green lies an [egg](egg) as big as a font. [It](egg)'s warm. [Anselm](prior) blames [Below](@below), [Grace](grace) blames geese, and [Rue](rue), white as cream, blames nobody, shuts up shop and isn't seen for two days. Trolls, as [Mister Black](raven) is pleased to explain, are not born; they are laid by the mother and brooded by the father, nine months after the birches. [Hob](hob) counts on [his](hob) fingers. [He](hob) needs both hands. Then [he](hob) sits down on the [egg](egg), with great care, and will not be moved by mayor, monk or [Agnes](agnes), [who](agnes) hits [him](hob) with a broom and then brings [him](hob) a blanket.
+ find _ egg "On the green"
- accuse prior _ "blames Below"
- sad rue "white as cream"
+ birth.past? rue egg "laid by the mother"
- discover hob egg "counts on his fingers"
- parent hob egg "the father"
- attack agnes hob "broom"
- help agnes hob "a blanket"

== 11 Broody
The [queen](queen) comes up in person, with frost on [her](queen) hem, to see what [her](queen) former [betrothed](hob) is sitting on, and is taken round the village by [Barley](miller), [who](miller) shows [her](queen) a millwheel, a sunrise and how one holds hands. Far from cursing anybody, [she](queen) asks about rents. [Rue](rue) comes out of hiding. [She](rue) tells [Agnes](agnes) whose the [egg](egg) is; [Agnes](agnes), [who](agnes) has known since the broom, merely asks whether [she](rue) wants [him](hob). [Rue](rue) doesn't. [She](rue) wants the [egg](egg), a lie-in, and, since it's a week for the truth, [Brother Anselm](prior), [who](prior) knocks over the font.
- engaged.past hob queen "former betrothed"
+ flirt miller queen "how one holds hands"
- return rue "comes out of hiding"
- parent rue egg "whose the egg is"
- reveal rue agnes "tells Agnes"
- discover.past agnes egg "has known"
- love! rue hob "doesn't"
+ confess rue prior "week for the truth"

== 12 Hatching
[It](egg) hatches during the sermon: a [girl](egg), four feet, with the Thimble nose. [Hob](hob) holds [his](hob) [daughter](egg) up to the belfry so that [she](egg) can see where [she](egg) lives. [Agnes](agnes) has had the roof of [her](agnes) cottage taken off, which is as good as a yes. The [monk](prior) hangs up [his](prior) habit on [Rue](rue)'s peg. [Wick](wick), an apprentice no longer, takes over the second cauldron, with [Hope](hope) to mind the flame and [her](hope) [father](mayor) to pay for it. And the [Queen of Below](queen) has gone home, with a [miller](miller). On the bridge the [piper](piper) plays something slow. Spouses look at each other and, for want of anything better, see each other.
+ birth egg "It hatches"
- parent hob egg "daughter"
+ engaged.start agnes hob "as good as a yes"
- quit prior "hangs up his habit"
- couple.start prior rue "on Rue's peg"
- advisor.end agnes wick "an apprentice no longer"
- hire wick "takes over"
- parent mayor hope "father"
- return queen "has gone home"
- couple.start miller queen "with a miller"
- create piper "plays something slow"
