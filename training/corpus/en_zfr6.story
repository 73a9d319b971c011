%series Low Season
%lang en
%genre romantic drama, guest house on a Scottish island, encyclopaedia episode list
%cast morag   | Morag Sinclair; Morag | f
%cast hamish  | Hamish Sinclair; Hamish | m
%cast isla    | Isla Sinclair; Isla | f
%cast blake   | Blake Carver; Blake; Carver | m
%cast lorna   | Lorna Muir; Lorna; Dr. Muir | f
%cast callum  | Callum Muir; Callum | m
%cast fergus  | Fergus Baird; Fergus; Baird | m
%cast soph    | Sophie Carver; Sophie | f
%cast postie  | Wilma Tait; Wilma | f
%cast kit     | Kit | n
%cast dead    | - | m
%cast minister | - | m

== 1 Arrivals
[Morag Sinclair](morag), widowed for two winters, rents the attic of [her](morag) guest house to an American [writer](blake), [Blake Carver](blake), [who](blake) came ashore with one bag and no return ticket. [Her](morag) [brother-in-law](hamish) [Hamish](hamish), [who](hamish) has waited all [his](hamish) life to be noticed by [her](morag), takes against [him](blake) at once. [Isla](isla), [her](morag) teenage [daughter](isla), teaches the [stranger](blake) to gut a fish. That evening the [widow](morag) laughs, which the dog finds alarming.
- die.past dead "widowed"
- married.past dead morag "widowed"
+ housemate.start blake morag "rents the attic"
- travel blake "came ashore"
- kin hamish morag "brother-in-law"
- love hamish morag "waited all his life"
- parent morag isla "daughter"
- help isla blake "teaches"
- happy morag "laughs"

== 2 The Wrong Boat
The island's [doctor](lorna), [Lorna Muir](lorna), is to marry the ferry [captain](fergus), [Fergus Baird](fergus), at Easter. [Blake](blake) consults [her](lorna) about [his](blake) sleep, and [the two](blake+lorna) talk for so long that the [postwoman](postie), [who](postie) is next, goes home uncured. By nightfall the whole village has heard from [Wilma](postie) that the [doctor](lorna) giggled. [Fergus](fergus) hears it last, from [Hamish](hamish), [who](hamish) embroiders. [Lorna](lorna)'s [brother](callum) [Callum](callum) asks [Isla](isla) to the harvest dance.
- engaged fergus lorna "is to marry"
- advisor lorna blake "consults"
- flirt blake lorna "giggled"
+ reveal postie _ "heard from Wilma"
- reveal hamish fergus "from Hamish"
- sibling callum lorna "brother"
+ date? callum isla "harvest dance"

== 3 Harvest
At the dance [Morag](morag) lets herself be talked into a reel by [her](morag) [lodger](blake), treads on [his](blake) feet and apologises to them by name. [Hamish](hamish) drinks in the corner until [he](hamish) sees [them](blake+morag) slip out, follows, and gets there in time to find [them](blake+morag) on the sea wall, mouth to mouth. [Fergus](fergus), told the wrong half of the story, knocks the [American](blake) off the wall over a [fiancée](lorna) [who](lorna) was inside all the while, cutting cake.
+ kiss blake morag "mouth to mouth"
- discover hamish blake+morag "gets there in time"
- sad hamish "drinks in the corner"
+ attack fergus blake "knocks the American off"
- engaged fergus lorna "fiancée"
- jealous fergus blake "over a fiancée"

== 4 Short Days
[Blake](blake) has a black eye. [Lorna](lorna) cools it. [Fergus](fergus) says sorry to [Blake](blake). [Lorna](lorna) says nothing to [Fergus](fergus). [Morag](morag) hums. [Hamish](hamish) moves out of the byre. [Isla](isla) misses [her](isla) [uncle](hamish). [Callum](callum) walks out with [Isla](isla). [Kit](kit) turns up from [Oban](@oban). [Kit](kit) was once very close to [Callum](callum). Nobody has told [Isla](isla). The [one](postie) to tell [her](isla) is [Wilma](postie).
- treat blake lorna "cools it"
- reconcile blake fergus "says sorry"
- happy morag "hums"
- move hamish "moves out"
- kin hamish isla "uncle"
- couple callum isla "walks out with"
+ return kit "turns up"
- couple.past callum kit "once very close"
+ reveal postie isla "to tell her"

== 5 The Other Mrs. Carver
A taxi sets down [Sophie](soph), blonde and freezing, [who](soph) asks for [her](soph) [husband](blake). [Blake](blake) has never told [Morag](morag) that there is a [Mrs. Carver](soph) in [Boston](@boston). [He](blake) left [her](soph) a year ago, [he](blake) says; eleven weeks, says [she](soph). [Morag](morag) serves both of [them](blake+soph) kippers and carries [his](blake) typewriter down to the jetty with [her](morag) own hands. [Hamish](hamish), [who](hamish) wrote the letter that brought the [wife](soph) here, can hardly hold [his](hamish) teacup for joy.
- travel soph "sets down Sophie"
+ married blake soph "husband"
- reveal! blake morag "never told Morag"
- breakup.past blake soph "left her"
+ breakup morag blake "typewriter down to"
- reveal.past hamish soph "wrote the letter"
- happy hamish "joy"

== 6 Gale Warning
With no boat for a week, the [Carvers](blake+soph) have to share the attic, on either side of a curtain. [She](soph) wants [him](blake) back; [he](blake) wants a divorce and says so through the cloth. [Isla](isla) catches [Callum](callum) and [Kit](kit) in the boathouse, not rowing. Instead of screaming [she](isla) pushes the boat out, with both of [them](callum+kit) in it. It is [Fergus](fergus) [who](fergus) goes out in force nine and hauls in the [pair](callum+kit).
- married blake soph "Carvers"
- reconcile? blake soph "wants him back"
- divorce? blake soph "wants a divorce"
- discover isla callum+kit "catches"
+ cheat callum isla "not rowing"
- breakup isla callum "pushes the boat out"
+ rescue fergus callum+kit "hauls in"

== 7 Pneumonia
The [captain](fergus) pays for the rescue with a fever that [his](fergus) [betrothed](lorna) cannot get down. For three nights [Lorna](lorna) sits at [his](fergus) bed, and on each of them [Blake](blake) brings [her](lorna) soup. In [his](fergus) delirium [Fergus](fergus) tells [her](lorna) to take the [writer](blake), if it's the [writer](blake) [she](lorna) wants. On the fourth morning [he](fergus) is better and remembers nothing. [She](lorna) remembers all of it.
+ ill fergus "fever"
- engaged fergus lorna "betrothed"
- treat fergus lorna "cannot get down"
- help blake lorna "brings her soup"
- love? lorna blake "she wants"
- recover fergus "better"

== 8 Ashes
It comes out at the cairn, where the family gathers every year for [Morag](morag)'s late [husband](dead): the night [he](dead) drowned, [Hamish](hamish) had quarrelled with [his](hamish) [brother](dead) over [Morag](morag) and let [him](dead) sail alone. The [widow](morag) walks away from [him](hamish) without a word. [Sophie](soph) goes after [Hamish](hamish), since nobody else does. [They](hamish+soph) sit on the shingle till dark, a bitter [wife](soph) and a bitter [bachelor](hamish), and find that it halves.
- married.past dead morag "late husband"
- die.past dead "drowned"
- sibling dead hamish "brother"
- quarrel.past dead hamish "quarrelled"
+ reveal hamish morag "comes out"
- love.past hamish morag "over Morag"
- reject morag hamish "walks away"
+ help soph hamish "goes after"

== 9 Banns
A week before Easter [Lorna](lorna) gives [Fergus](fergus) [his](fergus) ring back on the bridge of [his](fergus) own ferry, and [he](fergus) takes it like a bill. Then [she](lorna) walks up to the guest house to find the [man](blake) [she](lorna) did it for. [She](lorna) is a minute late. [Blake](blake) is kneeling in the hen run in front of [Morag](morag), [who](morag) has eggs in both hands and is telling [him](blake) to ask [her](morag) again when [he](blake) is single.
+ breakup lorna fergus "ring back"
- love lorna blake "did it for"
- discover lorna blake+morag "a minute late"
+ propose blake morag "kneeling"
- reject morag blake "when he is single"
- married blake soph "when he is single"

== 10 The Ferry Home
[Sophie](soph) signs the papers at the kitchen table, with [Hamish](hamish)'s pen. The former [couple](blake+soph) shake hands. [She](soph) was going to leave on the noon boat, but [she](soph) lets it go, and the next one too, as the [man](hamish) with the pen has asked [her](soph) to stay for the lambing. [Isla](isla) has forgiven [Kit](kit), not [Callum](callum). The new [friends](isla+kit) go to [Glasgow](@glasgow) for a concert and share a tent.
+ divorce blake soph "signs the papers"
- ex blake soph "former couple"
- invite hamish soph "asked her to stay"
- reconcile isla kit "has forgiven"
- reconcile! callum isla "not Callum"
- friend.start isla kit "new friends"
- travel isla+kit "go to Glasgow" @glasgow

== 11 Birth of a Calf
[Lorna](lorna) applies for a post on the mainland. [Fergus](fergus), [who](fergus) has to ferry [her](lorna) there, turns the ship round halfway and says what [he](fergus) never managed to say when [they](fergus+lorna) were engaged: that [he](fergus) has been crazy about [her](lorna) since primary three. The passengers clap. Behind the byre [Wilma](postie) surprises [Hamish](hamish) and the former [Mrs. Carver](soph) in the straw. By supper even the [minister](minister) is in the know.
- hire? lorna "applies for a post"
- engaged.past fergus lorna "were engaged"
+ confess fergus lorna "crazy about her"
- discover postie hamish+soph "surprises"
+ sex hamish soph "in the straw"
- reveal postie minister "in the know"

== 12 High Water
There are two weddings on one day, to save on the piper. [Blake](blake) and [Morag](morag) are joined first; [Isla](isla) gives away [her](isla) [mother](morag) and gets a [stepfather](blake) [who](blake) can gut a herring. Then come the [doctor](lorna) and the [captain](fergus). [Hamish](hamish) plays the fiddle for the [woman](morag) [he](hamish) used to love and for [her](morag) new [husband](blake), and it doesn't hurt. [Sophie](soph), five months along, turns [his](hamish) pages.
+ wedding blake morag "joined"
- parent morag isla "mother"
- kin blake isla "stepfather"
+ wedding fergus lorna "Then come"
- create hamish "plays the fiddle"
- love.past hamish morag "used to love"
- sad! hamish "doesn't hurt"
- pregnant soph "five months along"
