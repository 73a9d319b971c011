%series The Balcony Cure
%lang en
%genre Alpine sanatorium drama, 1929, short blurbs from a radio-and-television weekly
%cast clara   | Clara Winslow; Clara | f
%cast anton   | Professor Anton Beck; Beck; Anton | m
%cast lotte   | Lotte Beck; Lotte | f
%cast zeno    | Zeno Karras; Zeno; Karras | m
%cast bim     | Bim Ashdown; Bim; Ashdown | m
%cast odile   | Odile Marchand; Odile | f
%cast pearl   | Pearl Ashdown; Pearl | f
%cast rudi    | Rudi | m
%cast vesna   | Sister Vesna; Vesna | f
%cast prince  | Prince Danilo; Danilo | m
%cast fay     | Fay | f
%cast baby    | - | f
%cast mrw     | Mr Winslow; Winslow | m
%cast faymum  | - | f

== 1 Room Thirty-Four
[Clara Winslow](clara) has come up to [Sonnmatt](@sonnmatt) for three weeks, on account of a cough; people who come for three weeks, remarks [her](clara) balcony [neighbour](zeno), are usually buried here. The [pessimist](zeno) is [Zeno Karras](zeno), a Greek [painter](zeno). [Professor Anton Beck](anton), [who](anton) runs the place, listens to [her](clara) chest for longer than is medically needed, and [his](anton) [wife](lotte) [Lotte](lotte), [who](lotte) is also the head [dietician](lotte), notices. [Rudi](rudi), the lift [boy](rudi), falls for [Clara](clara) between the second and the third floor.
- travel clara "come up" @sonnmatt
- ill clara "cough"
- neighbour clara zeno "balcony neighbour"
- advisor anton clara "listens to her chest"
- love anton clara "longer than"
- married anton lotte "wife"
- discover lotte anton "notices"
+ love.start rudi clara "falls for"

== 2 Temperature
The thermometer rules at [Sonnmatt](@sonnmatt). [Bim Ashdown](bim), [heir](bim) to a mustard fortune and dying with the best of manners, has [his](bim) [sister](pearl) [Pearl](pearl) for company and [Odile Marchand](odile), [who](odile) sings in the salon, for everything else. [Zeno](zeno) asks [Clara](clara) to sit for [him](zeno). [She](clara) says that [she](clara) is a married woman, which is news even to [her](clara) file. At supper [Karras](zeno) puts [his](zeno) foot on [hers](clara), and [her](clara) temperature goes up by two lines. [Sister Vesna](vesna) writes down both.
- ill bim "dying"
- sibling bim pearl "sister"
- affair bim odile "everything else"
- invite zeno clara "asks Clara to sit"
- reveal clara zeno "news even to"
- married _ clara "married woman"
+ flirt zeno clara "puts his foot on hers"
- discover vesna clara+zeno "writes down both"

== 3 The Husband
Nobody had reckoned with [Mr Winslow](mrw). The lawful [spouse](mrw) arrives by the noon sledge, a [magistrate](mrw) with a cane, to fetch [his](mrw) [wife](clara) home; it was not a cough that [she](clara) fled from [Leeds](@leeds) with, but [him](mrw). [He](mrw) takes [her](clara) by the wrist. The lift [boy](rudi) stops the lift between floors with the [tyrant](mrw) in it and is deaf for an hour, which gives [Karras](zeno) time to hide [his](zeno) [model](clara) in the mortuary. [Beck](anton) swears to the [visitor](mrw) that the [patient](clara) has left. It's [Lotte](lotte), with much to gain, [who](lotte) points at the stairs.
+ travel mrw "arrives by the noon sledge"
- married clara mrw "spouse"
- flee.past clara mrw "fled from Leeds"
- attack mrw clara "takes her by the wrist"
- help rudi clara "stops the lift"
+ rescue zeno clara "to hide his model"
- betray anton mrw "swears"
- advisor anton clara "patient"
- betray lotte clara "points at the stairs"

== 4 Snow
Snow shuts the pass. [Mr Winslow](mrw) cannot leave. [Clara](clara) cannot hide. [She](clara) meets [him](mrw) at breakfast. [She](clara) butters [her](clara) toast. "[I](clara) want a divorce," says [Clara](clara). The [husband](mrw) lifts [his](mrw) cane. [Bim](bim) takes the cane away. [Bim](bim) coughs blood. [Pearl](pearl) screams for [Vesna](vesna). [Odile](odile) goes on singing. [Lotte](lotte) is ashamed. [She](lotte) sends [Clara](clara) a pear. [Zeno](zeno) paints the pear. [Winslow](mrw) loses at whist to [Pearl](pearl).
+ divorce? clara mrw "want a divorce"
- married clara mrw "husband"
- attack? mrw clara "lifts his cane"
- rescue bim clara "takes the cane away"
- ill bim "coughs blood"
- sad lotte "ashamed"
- gift lotte clara "a pear"
- create zeno "paints"
- lose mrw pearl "loses at whist"

== 5 Carnival
For one night patients may stay up until ten. Masked as a stork, the [professor](anton) presses [Clara](clara) to the wall of the linen room and learns that [she](clara) has a strong right arm. The [stork](anton)'s [wife](lotte), [who](lotte) has seen feathers on the landing, draws [her](lotte) own conclusions. In another corner the dying [man](bim) asks [Odile](odile) whether [she](odile) would care to be a widow; the [singer](odile) laughs until [she](odile) sees that [he](bim) means it, and then says yes, please. [Pearl](pearl), [who](pearl) loathes [her](pearl) future [sister-in-law](odile), bites through a string of beads. [Zeno](zeno) dances with the [runaway](clara). [They](clara+zeno) are still dancing when the lights have gone out, and then not dancing.
+ attack anton clara "presses Clara to the wall"
- reject clara anton "strong right arm"
- married anton lotte "wife"
- discover lotte anton "draws her own conclusions"
- ill bim "dying"
+ propose bim odile "asks Odile"
- engaged.start bim odile "yes, please"
- enemy odile pearl "loathes"
- kin? odile pearl "future sister-in-law"
+ kiss clara zeno "not dancing"

== 6 Low Season
[Mrs Beck](lotte) moves into the gatehouse with the cookery books and lets the [professor](anton) eat what [he](anton) can find. The pass is open; the [man](mrw) from [Leeds](@leeds) signs the divorce petition after [Bim](bim)'s [sister](pearl) has put it before [him](mrw) as the stake in a last rubber, and takes [his](mrw) defeat rather well. In fact [he](mrw) asks the [winner](pearl) to write to [him](mrw). [Clara](clara), free or nearly, runs up the stairs to tell [Zeno](zeno), and comes upon a strange young [woman](fay) unpacking in [his](zeno) room. "[Fay](fay)," says the [stranger](fay). "[His](zeno) [daughter](fay)." [He](zeno) has neglected to mention [her](fay) for nineteen years.
+ breakup lotte anton "moves into the gatehouse"
- sibling bim pearl "sister"
- help pearl clara "stake in a last rubber"
- lose mrw pearl "his defeat"
- divorce clara mrw "signs the divorce petition"
- flirt mrw pearl "to write to him"
+ meet clara fay "comes upon"
- parent zeno fay "daughter"
- reveal! zeno clara "neglected to mention"

== 7 Lake Walk
[Fay](fay), [who](fay) wears trousers, is soon on the best of terms with everyone save the [one](zeno) [that](zeno) [she](fay) ought to call Papa. [He](zeno) left [her](fay) [mother](faymum) before [she](fay) could walk, and [she](fay) has come to tell [him](zeno) what [she](fay) thinks of it, at length, on a frozen lake. Halfway through, the ice gives. [Rudi](rudi) crawls out on [his](rudi) belly and has hold of [her](fay) plait before the [painter](zeno) has taken off [his](zeno) hat. Whom does the lift [boy](rudi) dream of now? Not of the [Englishwoman](clara). [Sister Vesna](vesna) rubs the half-drowned [girl](fay) with schnapps, and [Zeno](zeno) with the rest.
- parent zeno fay "Papa"
- breakup.past zeno faymum "left her mother"
- parent faymum fay "mother"
- quarrel fay zeno "what she thinks of it"
+ rescue rudi fay "hold of her plait"
- love.start rudi fay "dream of now"
- love.end rudi clara "Not of the Englishwoman"
- treat fay+zeno vesna "rubs"

== 8 A Prince in the Lift
[Prince Danilo](prince) has no country. [He](prince) has nine trunks. [He](prince) has one lung. [Vesna](vesna) drops a tray. The [prince](prince) was [her](vesna) first [love](prince). [She](vesna) was a nun then. [She](vesna) is a nurse now. [Rudi](rudi) carries the trunks. [Fay](fay) carries [Rudi](rudi)'s cap. [She](fay) kisses [him](rudi) behind trunk six. [Clara](clara) and [Zeno](zeno) are not speaking. [Lotte](lotte) cooks for the [exile](prince). [Beck](anton) eats cold ham. [Anton Beck](anton) misses [Lotte](lotte).
- ill prince "one lung"
- love.past vesna prince "first love"
+ kiss fay rudi "kisses"
- quarrel clara zeno "not speaking"
- help lotte prince "cooks for"
+ love anton lotte "misses"

== 9 Bells
[Bim](bim) is married in bed, with a carnation in [his](bim) pyjamas, and has eleven days of it. [Odile](odile) sings to the last, very quietly, and then no more. The will is opened in the salon: the mustard goes to the [widow](odile), and [Pearl](pearl), [who](pearl) gets the dogs, calls the [songbird](odile) a vulture in front of the [prince](prince). [He](prince), a [connoisseur](prince) of lost inheritances, walks [Ashdown](bim)'s [sister](pearl) round the garden till [she](pearl) can cry instead. That night the bereaved [singer](odile) knocks at [Pearl](pearl)'s door with half a fortune in an envelope, and with the news that [Bim](bim) has left something else behind.
+ wedding bim odile "married in bed"
+ die bim "eleven days of it"
- find odile "the mustard"
- quarrel odile pearl "a vulture"
- sibling.past bim pearl "sister"
- help prince pearl "walks Ashdown's sister"
- sad pearl "cry"
- gift odile pearl "half a fortune"
- reconcile? odile pearl "knocks"
- pregnant odile bim "something else behind"

== 10 Second Opinion
[Beck](anton) goes down to the gatehouse with a ham under [his](anton) arm and an apology, learnt by heart, which [Lotte](lotte) makes [him](anton) deliver twice, once for herself and once, in room thirty-four, for the [woman](clara) [whom](clara) the [stork](anton) had cornered. [Clara](clara) accepts. [She](clara) then asks, as doctor and patient, for the truth; and the truth is that there is nothing wrong with [her](clara) lungs and never was. [Zeno](zeno)'s are another matter. [He](zeno) has known for a year, and it was this, not another woman, that made [him](zeno) so silent. [Clara](clara) climbs over the balcony rail and moves in.
- reconcile? anton lotte "an apology"
- reconcile anton clara "accepts"
- attack.past anton clara "cornered"
- advisor anton clara "doctor and patient"
- reveal anton clara "the truth is"
- ill! clara "nothing wrong"
- discover clara zeno "another matter"
- ill zeno "another matter"
+ move clara zeno "moves in"
+ reconcile clara zeno "climbs over the balcony rail"

== 11 The Knife
A rib must come out, and only one [surgeon](anton) in the canton does it. The [professor](anton) operates on the [man](zeno) [who](zeno) won the [woman](clara) [he](anton) wanted, with [Vesna](vesna) handing [him](anton) the saw and [Lotte](lotte) holding the lamp. In the corridor [Fay](fay) admits to [Clara](clara) that [she](fay) would rather like to have a [father](zeno) a little longer. [Clara](clara) takes [her](fay) hand. Toward morning [Karras](zeno) opens one eye and asks for yellow. The [prince](prince) celebrates by proposing to [Vesna](vesna), [who](vesna) says that [he](prince) is twenty years late, and that [she](vesna) has to scrub.
+ treat zeno anton "operates on"
- couple clara zeno "won the woman"
- love.past anton clara "wanted"
- help lotte+vesna anton "handing him the saw"
- reveal fay clara "admits"
- parent zeno fay "father"
- help clara fay "takes her hand"
+ recover zeno "opens one eye"
- propose prince vesna "proposing"
- reject vesna prince "twenty years late"

== 12 Downhill
The last sledge of the season is a crowded one. [Odile](odile) goes down with a mustard [heiress](baby) of three days in [her](odile) muff and [Pearl](pearl), now the fondest of aunts, beside [her](odile), reading out a letter from [Leeds](@leeds) in which [Clara](clara)'s former [husband](mrw) asks for [her](pearl) hand. [Rudi](rudi) has bought a taxi, [Fay](fay) a ring, since [he](rudi) was too shy. The [Becks](anton+lotte) wave, arm in arm. On the balcony of thirty-four two chairs have been pushed together; and in the laundry, where no one can see it, a [nurse](vesna) tells a landless [prince](prince) that [she](vesna) has finished scrubbing.
- travel odile+pearl "goes down"
- birth odile baby "heiress of three days"
- reconcile odile pearl "fondest of aunts"
- kin baby pearl "aunts"
- ex clara mrw "former husband"
+ propose mrw pearl "asks for her hand"
+ propose fay rudi "a ring"
- reconcile anton lotte "arm in arm"
- couple clara zeno "pushed together"
+ engaged.start prince vesna "finished scrubbing"
