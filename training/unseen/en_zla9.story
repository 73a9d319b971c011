%series Caffè Bora
%lang en
%genre period city comedy: a coffee house in Trieste, 1908, encyclopaedia episode summaries in long sentences
%cast bianca   | Bianca Morpurgo; Bianca | f
%cast ettore   | Ettore Morpurgo; Ettore | m
%cast zora     | Zora Kovač; Zora | f
%cast anselm   | Lieutenant Anselm Rott; Anselm; Rott | m
%cast spiro    | Spiro Galatti; Spiro; Galatti | m
%cast clelia   | Clelia Galatti; Clelia | f
%cast mirko    | Mirko Kovač; Mirko | m
%cast aunt     | Aunt Perla; Perla | f
%cast irish    | Mr Fagan; Fagan | m
%cast widow    | Baroness Thurn; Thurn | f
%cast cook     | Teta | f
%cast amwife   | - | f
%cast lawyer   | - | m
%cast child    | Nino | m
%cast bishop   | - | m

== 1
[Ettore Morpurgo](ettore), [proprietor](ettore) of the best coffee house on the [Piazza Grande](@piazza), has two worries, a [sister](bianca) [who](bianca) reads and a lease that runs out. The lease is in the hands of the [shipowner](spiro) [Spiro Galatti](spiro), a [widower](spiro) of fifty, [who](spiro) lets it be understood that [he](spiro) would forgo the rent for the hand of [Bianca](bianca). [Bianca](bianca), at the next table, is learning English from a penniless [Dubliner](irish), and has just been taught the word "no". The new [waitress](zora), [Zora Kovač](zora) from the Karst, drops a tray at the sight of a [lieutenant](anselm).
- sibling bianca ettore "sister"
- die.past _ "widower"
+ propose? spiro bianca "hand of Bianca"
- advisor irish bianca "learning English"
- hire.past zora ettore "new waitress"
+ love.start zora anselm "drops a tray"

== 2
The [lieutenant](anselm), [Anselm Rott](anselm), comes back for the gloves [he](anselm) left on purpose, walks [Zora](zora) to the tram and neglects to mention that [he](anselm) lives at the expense of a [baroness](widow) twenty years [his](anselm) senior, to [whom](widow) [he](anselm) reads aloud on Sundays and is otherwise at [her](widow) disposal on Mondays. [Galatti](spiro)'s [daughter](clelia) [Clelia](clelia), [who](clelia) was at the convent with [Bianca](bianca) and shared there a bench, a prayer book and a confessor, will not hear of having [her](clelia) best [friend](bianca) for a stepmother. [The two](bianca+clelia) swear to prevent it, on a cream slice.
- return anselm "comes back"
- date anselm zora "walks Zora"
- reveal! anselm zora "neglects to mention"
+ affair anselm widow "at her disposal"
- parent spiro clelia "daughter"
- friend bianca clelia "best friend"
- kin? bianca clelia "stepmother"

== 3
[Mirko Kovač](mirko), a [stoker](mirko) on one of [Galatti](spiro)'s steamers and [Zora](zora)'s [brother](mirko), lands after two years at sea with a parakeet, a cough and, as [he](mirko) gaily tells the café, an American [wife](amwife) [whom](amwife) [he](mirko) has mislaid. [Ettore](ettore), [who](ettore) has been admiring [Zora](zora)'s way with a coffee pot for reasons that have nothing to do with coffee, hires [him](mirko) as a dishwasher in order to please [her](zora). [Clelia](clelia), come to conspire, finds the kitchen door blocked by the biggest [man](mirko) [she](clelia) has ever seen, is lifted out of the way like a chair, and is of no use to any conspiracy for days.
- sibling mirko zora "brother"
- return mirko "lands"
- boss spiro mirko "Galatti's steamers"
- ill mirko "a cough"
- married amwife mirko "American wife"
- lose mirko amwife "mislaid"
- love ettore zora "admiring"
+ hire mirko ettore "hires him"
- meet clelia mirko "blocked by"
+ love.start clelia mirko "of no use"

== 4
The north wind blows. Hats fly. [Aunt Perla](aunt) arrives from [Gorizia](@gorizia). [Perla](aunt) raised [Ettore](ettore). [Perla](aunt) also raised [Bianca](bianca). [She](aunt) wants a wedding before Lent. [Spiro](spiro) sends sugared almonds to [Perla](aunt). [Perla](aunt) eats them. [Bianca](bianca) feeds [hers](bianca) to the pigeons. A letter comes for [Zora](zora). It smells of violets. [Anselm](anselm) asks to see [her](zora) alone. [Zora](zora) cannot read German. [Ettore](ettore) can. [Ettore](ettore) reads it to [Zora](zora). [He](ettore) leaves out the place.
- travel aunt "arrives"
- kin aunt bianca+ettore "Aunt"
- parent.past aunt bianca+ettore "raised Ettore"
- wedding? _ bianca "wants a wedding"
- gift spiro aunt "sugared almonds"
- reject bianca spiro "to the pigeons"
- invite anselm zora "asks to see"
- help ettore zora "reads it"
+ betray ettore zora "leaves out"

== 5
While the [lieutenant](anselm) waits under the lighthouse until [his](anselm) moustache freezes, [Ettore](ettore) confesses the omission to [his](ettore) [aunt](aunt), [who](aunt), being of the opinion that a man may lie for love but not for long, repeats it to [Zora](zora) within the quarter-hour. The [waitress](zora) hangs up [her](zora) apron. [She](zora) is found at dusk by [Fagan](irish), the language [teacher](irish), on the mole, where [he](irish) takes [her](zora) for somebody about to jump and clings to [her](zora) skirts; [she](zora) had been looking at the boats. [Anselm](anselm), by now with a fever, is nursed by the [Baroness](widow), and talks in [his](anselm) sleep of a tray.
- reveal ettore aunt "confesses"
- kin aunt ettore "aunt"
- reveal aunt zora "repeats it"
+ quit zora ettore "hangs up her apron"
- find irish zora "found at dusk"
- rescue! irish zora "about to jump"
- ill anselm "fever"
+ help widow anselm "nursed"
- discover widow anselm "talks in his sleep"

== 6
Told that [Bianca](bianca) would sooner take the veil, [Galatti](spiro) raises the rent threefold, whereupon [Ettore](ettore), for the first time in anyone's memory, raises [his](ettore) voice; cups are thrown, a waiter is hit, and the guardsmen at the billiard table put money on the [shipowner](spiro). In the pantry, the [daughter](clelia) of the one [combatant](spiro) teaches [Mirko](mirko) to write [his](mirko) name, guiding [his](mirko) hand, until neither is any longer looking at the slate. The [Baroness](widow) drives up in a closed carriage, desires to inspect this tray, and discovers that the post of waitress has fallen vacant. [She](widow) takes [Zora](zora) into [her](widow) own service as a companion.
- reject bianca spiro "take the veil"
- threaten spiro ettore "raises the rent"
+ quarrel ettore spiro "raises his voice"
- parent spiro clelia "daughter of the one"
- advisor clelia mirko "teaches Mirko"
+ kiss clelia mirko "neither is any longer"
- discover widow "discovers"
+ hire zora widow "takes Zora"

== 7
In the [Baroness](widow)'s drawing room [Rott](anselm), convalescent and in slippers, is handed [his](anselm) broth by the very [person](zora) for [whom](zora) [he](anselm) froze, and there is no lie to be found, in four languages, that would explain the slippers. [Zora](zora) sets down the broth without spilling a drop. The [lady](widow) of the house, [who](widow) arranged the scene and had looked forward to it, finds that it gives [her](widow) no pleasure at all, and that evening the two [women](widow+zora) play bezique in perfect amity. [Anselm](anselm) returns to barracks on foot. [Bianca](bianca) corrects a sonnet by [Fagan](irish) addressed to "B." and gives it seven out of ten.
+ discover zora anselm "handed his broth"
- help zora anselm "handed"
- betray widow anselm "arranged the scene"
- friend.start widow zora "in perfect amity"
+ breakup widow anselm "on foot"
- confess irish bianca "a sonnet"

== 8
[Bianca](bianca) likes the seven. [Fagan](irish) likes [Bianca](bianca). [He](irish) has one shirt. Carnival begins. Everyone wears a mask. A [harlequin](spiro) dances with [Aunt Perla](aunt). [He](spiro) laughs at [her](aunt) jokes. [He](spiro) is [Spiro](spiro). [Perla](aunt) takes off [his](spiro) mask. [She](aunt) slaps [Spiro](spiro). Then [she](aunt) dances on with [Spiro](spiro). Behind a pillar [Bianca](bianca) embraces [Fagan](irish). [Clelia](clelia) stands guard for [them](bianca+irish). [Mirko](mirko) stands guard for [Clelia](clelia). [Ettore](ettore) looks for [Zora](zora).
- love irish bianca "likes Bianca"
- flirt spiro aunt "laughs at her jokes"
- discover aunt spiro "takes off"
- attack aunt spiro "slaps"
+ couple.start bianca irish "embraces"
- help clelia bianca+irish "stands guard"
- find? ettore zora "looks for"

== 9
[Clelia](clelia), unwell every morning since Candlemas, is examined by the family doctor, and when [her](clelia) [father](spiro) has finished breaking the barometers [he](spiro) goes down to the café with a horsewhip. [Mirko](mirko) takes the first cut without lifting a finger, since, as [he](mirko) says, the [man](spiro) is to be [his](mirko) [child](child)'s [grandfather](spiro). The second falls on [Aunt Perla](aunt), [who](aunt) has stepped between [them](mirko+spiro), and on [whose](aunt) account the [shipowner](spiro), appalled, drops the whip, fetches ice, and stays to hold it to [her](aunt) wrist till closing time. The [obstacle](amwife), it then occurs to all present, is in [America](@america).
- ill clelia "unwell"
+ pregnant clelia mirko "examined by"
- discover spiro clelia "breaking the barometers"
- parent spiro clelia "her father"
- attack spiro mirko "first cut"
- parent? mirko child "his child's"
- kin? child spiro "grandfather"
- rescue aunt mirko "stepped between"
- injure aunt spiro "second falls"
- sad spiro aunt "appalled"
+ help spiro aunt "fetches ice"

== 10
The [obstacle](amwife) disembarks on a Tuesday in the shape of a small, efficient [Bostonian](amwife) [who](amwife) has crossed an ocean with a [lawyer](lawyer), [whom](lawyer) [she](amwife) means to marry as soon as [she](amwife) has been rid of [her](amwife) [stoker](mirko). The papers are signed on the marble of table four. [Fagan](irish), obliged by [his](irish) creditors to leave for [Pola](@pola), begs [Bianca](bianca) to come with [him](irish), and [she](bianca), with a bag already packed, is stopped on the stairs by [her](bianca) [brother](ettore): not to lock [her](bianca) in, but to press on [her](bianca) the takings of the week. "[One](bianca) of [us](bianca+ettore)", [Ettore](ettore) says, "should have [her](bianca) way."
- travel amwife "disembarks"
- wedding? amwife lawyer "means to marry"
+ divorce amwife mirko "papers are signed"
- flee? bianca+irish "begs Bianca"
- sibling bianca ettore "brother"
- abduct! ettore bianca "lock her in"
+ gift ettore bianca "takings of the week"

== 11
Summoned to the [Baroness](widow)'s deathbed, [Anselm](anselm) is forgiven, left the slippers, and told to be a man; [Zora](zora), [whose](zora) hand the old [lady](widow) holds to the end, is left the rest. A rich [woman](zora) now, [she](zora) is visited by half the garrison and by [Rott](anselm) in full dress. To [him](anselm) [she](zora) gives, with the violets, [her](zora) answer, which takes one syllable in any language. Then [she](zora) walks down to the harbour and buys from [Galatti](spiro), at the price [he](spiro) names, a certain lease. The [tenant](ettore), polishing glasses, asks [his](ettore) new [landlady](zora) what [she](zora) intends to do with [him](ettore).
- reconcile anselm widow "forgiven"
- gift widow anselm "left the slippers"
+ die widow "to the end"
- gift widow zora "left the rest"
- propose? anselm zora "in full dress"
- reject zora anselm "one syllable"
+ find zora "buys from Galatti"

== 12
Before the [bishop](bishop), [who](bishop) has grown used to these people, [Clelia](clelia) and [Mirko](mirko) are joined a fortnight ahead of [Nino](child); [Spiro](spiro) carries the [infant](child) about the exchange like a dividend, and on [his](spiro) other arm, since Easter Monday, is [Perla](aunt), [his](spiro) second [wife](aunt). From [Pola](@pola) come a sonnet, a photograph of the [Fagans](bianca+irish) with one shirt between [them](bianca+irish), and the news that [Bianca](bianca) teaches now and [her](bianca) [husband](irish) washes. At the café the [landlady](zora) has put [her](zora) apron on again. Asked by a stranger whose coffee this is, [Ettore](ettore) and [Zora](zora) reply "ours", and drop a tray.
+ wedding clelia mirko "joined"
- birth clelia child "ahead of Nino"
+ married aunt spiro "second wife"
- married bianca irish "husband"
- hire bianca "teaches now"
+ couple ettore zora "ours"
