%series Breath of Murano
%lang en
%genre historical drama: glassmakers and inquisitors, Venice 1623, TV-listing blurbs
%cast zanetta | Zanetta Barovin; Zanetta | f
%cast ermo | Ermolao Barovin; Ermolao; Master Barovin | m
%cast tullia | Tullia Barovin; Tullia | f
%cast sandro | Sandro | m
%cast pell | Ambroise Pellerin; Pellerin; Ambroise | m
%cast gritti | Inquisitor Gritti; Gritti | m
%cast bianca | Bianca Gritti; Bianca | f
%cast nonna | Nonna Agnese; Agnese | f
%cast zuane | Zuane | m
%cast prior | Fra Celestino; Celestino | m
%cast jailer | - | m
%cast gondolier | - | m
%cast pellwife | - | f
%cast nun | - | f
%cast abbess | Mother Scolastica | f
%cast widow | - | f
%cast bravo | - | m
%cast child | Vetro | m
%cast apothecary | Donna Perla; Perla | f

== 1
No glassblower may leave the island on pain of death. So when [Sandro](sandro), the best pair of lungs in the [Barovin](#barovin) works, is gone at daybreak, [Inquisitor Gritti](gritti) has [his](sandro) [master](ermo) dragged from bed. [Ermolao Barovin](ermo) has two [daughters](tullia+zanetta): [Tullia](tullia), [who](tullia) is pious, and [Zanetta](zanetta), [whose](zanetta) ring the [runaway](sandro) wears.
+ flee sandro "gone at daybreak"
- boss ermo sandro "master"
+ arrest gritti ermo "dragged"
- parent ermo tullia+zanetta "daughters"
- sibling tullia zanetta "daughters"
- engaged sandro zanetta "ring"

== 2
With the [master](ermo) in the leads, somebody must keep the furnace alive. [Zanetta](zanetta) binds up [her](zanetta) hair and blows [her](zanetta) first goblet in front of forty jeering men. [Her](zanetta) [grandmother](nonna), old [Agnese](nonna), bars the door behind the last of them and shows [her](zanetta) how it is really done: as [she](nonna) did it for years, in [her](nonna) [husband](zuane)'s name.
- arrest.past _ ermo "in the leads"
+ create zanetta "blows"
- kin nonna zanetta "grandmother"
- advisor.start nonna zanetta "shows her"
- create.past nonna "did it for years"
- married nonna zuane "husband"
+ reveal nonna zanetta "in her husband's name"

== 3
A French [gentleman](pell) buys forty mirrors without haggling. [Ambroise Pellerin](pell) praises the late summer, the lagoon and [Tullia](tullia)'s eyes, in that order, and the elder Barovin [girl](tullia) lets slip that [her](tullia) [sister](zanetta) keeps the recipe for clear glass in a prayer book. By vespers [she](tullia) has missed mass for the first time.
- find pell "buys"
+ flirt pell tullia "praises"
- reveal tullia pell "lets slip"
- sibling tullia zanetta "sister"

== 4
[Gritti](gritti) offers the old [glassmaker](ermo) [his](ermo) freedom for one address. [Barovin](ermo) spits. In the next cell an unknown [prisoner](prior) taps out psalms on the wall; [he](prior) is [Fra Celestino](prior), jailed for teaching that the earth moves. Between vespers and the rats, the two old [men](ermo+prior) become inseparable without once seeing each other.
- gift? gritti ermo "offers"
- reject ermo gritti "spits"
- neighbour ermo prior "next cell"
- arrest.past _ prior "jailed"
+ friend.start ermo prior "inseparable"

== 5
Home, on a marble staircase, the [inquisitor](gritti) is afraid of one person only. [Bianca Gritti](bianca) was sold to [him](gritti) at fifteen and has not spoken to [him](gritti) since, save in front of servants. When a jealous [husband](gritti) counts [her](bianca) letters, [he](gritti) comes up one short: it is in the boot of a [gondolier](gondolier) bound for [Murano](@murano).
- sad gritti bianca "afraid"
- wedding.past bianca gritti "sold"
- jealous gritti bianca "jealous"
- married bianca gritti "husband"
+ quarrel bianca gritti "not spoken to him"
- investigate gritti bianca "counts"
- discover gritti bianca "comes up one short"
- travel gondolier "bound for" @murano

== 6
The letter is for [Zanetta](zanetta). [Sandro](sandro) is lying low, it says, in the attic of the very [man](gritti) [who](gritti) hunts [him](sandro), with a punctured foot and [her](bianca), the [writer](bianca)'s, protection. Why should [she](bianca) take such a risk? [Zanetta](zanetta) rows across to ask, and recognises, beneath powder and pearls, the [girl](bianca) [she](zanetta) once shared a wet [nurse](widow) with.
+ reveal bianca zanetta "it says"
- flee sandro "lying low"
- housemate bianca sandro "in the attic"
- investigate gritti sandro "hunts him"
- injure sandro "punctured foot"
- help bianca sandro "protection"
- travel zanetta "rows across"
+ discover zanetta bianca "recognises"

== 7
There is mass and there is [Ambroise](pell)'s gondola, and [Tullia](tullia) now attends the latter. On Tuesday [she](tullia) brings along the prayer book. [He](pell) copies eleven pages while [she](tullia) sleeps against [his](pell) shoulder, then wakes [her](tullia) with a kiss and a question: would [she](tullia) care to see [Paris](@paris)? The recipe has already sailed.
- betray tullia zanetta "brings along"
- date pell tullia "attends the latter"
+ steal pell zanetta "copies"
- kiss pell tullia "kiss"
- invite pell tullia "care to see"
- betray pell tullia "already sailed"

== 8
Fever in the leads. The [jailer](jailer), a decent [fellow](jailer) with a rosary of teeth, fetches the [apothecary](apothecary) [Donna Perla](apothecary) to [Ermolao](ermo)'s pallet; [she](apothecary) can do little but hold the bowl. [His](ermo) invisible [friend](prior) recites all night through the stones. In the morning there is no answer to the knock. [Celestino](prior) goes on knocking until noon.
- ill ermo "Fever"
- help jailer ermo "fetches"
- treat ermo apothecary "hold the bowl"
- friend ermo prior "friend"
- help prior ermo "recites"
+ die? ermo "no answer"

== 9
Three [women](nonna+tullia+zanetta) walk behind one coffin. The [eldest](nonna) has buried a [husband](zuane) and now [his](zuane) only [son](ermo), and says that [she](nonna) has had enough of burying. At the graveside [Agnese](nonna) puts the works into [Zanetta](zanetta)'s hands, over the heads of the guild. [Tullia](tullia), passed over, hears [her](tullia) [sister](zanetta) promise to find whoever sold the recipe, and loses [her](tullia) gloves.
- married.past nonna zuane "husband"
- die.past zuane "buried"
- parent nonna+zuane ermo "son"
- die.past ermo "coffin"
+ gift nonna zanetta "puts the works"
- sibling tullia zanetta "sister"
- sad tullia "passed over"
- betray.past _ zanetta "sold"
- lose tullia "loses"
- investigate? zanetta tullia "find"

== 10
A French workshop sells clear glass at half the price; the guild wants a culprit, and [Gritti](gritti) hands it [Zanetta](zanetta). Who else had the book? As [she](zanetta) is rowed away in irons, [Tullia](tullia) opens [her](tullia) mouth twice and shuts it twice. [Pellerin](pell) has written [her](tullia) a charming note to say that [his](pell) [wife](pellwife) is expected.
- accuse gritti zanetta "hands it Zanetta"
+ arrest gritti zanetta "irons"
- reveal! tullia "shuts it twice"
+ reveal pell tullia "written her"
- married pell pellwife "wife"
- travel? pellwife "expected"

== 11
[Bianca](bianca) asks [her](bianca) [husband](gritti) for something, the first words in nine years: the [glassmaker](zanetta)'s life. [He](gritti) is so moved that [he](gritti) weeps, and so suspicious that [he](gritti) has the attic searched. By then [Sandro](sandro), on one good foot, is over the roofs. The hired [blade](bravo) sent after [him](sandro) slips on a wet tile and is found at breakfast, in the well.
- married bianca gritti "husband"
- help? bianca zanetta "asks"
- investigate gritti bianca "searched"
- injure.past sandro "one good foot"
+ flee sandro "over the roofs"
- hire.past bravo _ "hired"
- attack? bravo sandro "sent after him"
+ die bravo "in the well"

== 12
Through a hole no wider than a psalm, a [priest](prior) in chains tells a new [neighbour](zanetta) about the [man](ermo) [who](ermo) lay there before [her](zanetta). "[He](ermo) talked of [his](ermo) [daughters](tullia+zanetta). The [one](zanetta) with the breath and the [one](tullia) with the knees." [Zanetta](zanetta) weeps for [both](tullia+zanetta) of [them](tullia+zanetta). That night the [one](tullia) with the knees walks into the doge's palace and asks to be punished.
- arrest.past _ prior "in chains"
- neighbour prior zanetta "neighbour"
- meet prior zanetta "new neighbour"
- reveal prior zanetta "tells"
- parent ermo tullia+zanetta "daughters"
- sad zanetta "weeps"
+ reveal tullia _ "punished"

== 13
Not the scaffold but the convent for [Tullia](tullia), at [her](tullia) [sister](zanetta)'s own plea, and [Mother Scolastica](abbess) counts five more months on [her](abbess) fingers. [Zanetta](zanetta) goes free. [Celestino](prior), [whom](prior) nobody remembered to sentence, is let out by the same [jailer](jailer) on the same afternoon and asks to be shown the furnace in which [his](prior) [friend](ermo) had lived. [He](prior) has never seen fire so clear.
- kill! _ tullia "scaffold"
- move tullia "the convent"
- help zanetta tullia "plea"
- sibling tullia zanetta "sister"
+ pregnant tullia "five more months"
- discover abbess tullia "counts"
- arrest! _ zanetta "goes free"
- rescue jailer prior "let out"
- friend.past ermo prior "friend"

== 14
[Gritti](gritti) catches [his](gritti) [quarry](sandro) at last, on the steps of [his](gritti) own house, and [his](gritti) [wife](bianca) stands in between. If [he](gritti) takes one more step, [she](bianca) says evenly, [she](bianca) will tell the Ten who hid a [fugitive](sandro) all winter, and whose roof it was. The [inquisitor](gritti) looks at [her](bianca) for a long time. Then [he](gritti) holds the boat.
+ find gritti sandro "catches"
- married bianca gritti "wife"
- rescue bianca sandro "stands in between"
+ threaten bianca gritti "will tell"
- reveal? bianca "tell"
- help.past bianca sandro "hid"
- flee.past sandro "fugitive"
- help gritti sandro "holds the boat"

== 15
At Easter a [boy](child) is handed out through the convent wheel. The [nun](nun) whispers that [his](child) [mother](tullia) wishes [him](child) called [Vetro](child), and [his](child) [aunt](zanetta) carries [him](child) home past the guild. [Great-grandmother](nonna) [Agnese](nonna) pronounces the lungs excellent. [Sandro](sandro), [whose](sandro) limp will never mend, turns the ring upon [his](sandro) finger and asks [Zanetta](zanetta) what year it is. "Ours," says [she](zanetta), and lights the fire.
+ birth tullia child "handed out"
- parent tullia child "mother"
- kin child zanetta "aunt"
- kin child nonna "Great-grandmother"
- injure.past sandro "limp"
+ engaged sandro zanetta "the ring"
