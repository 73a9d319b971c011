%series Kettle Col
%lang en
%genre adventure serial: surveyors and porters in the Karakoram, 1934, back-cover blurbs and encyclopaedia summaries
%cast rhona   | Rhona Petrie; Petrie; Rhona | f
%cast gilbert | Gilbert Ashdown; Ashdown; Gilbert | m
%cast sonam   | Sonam; Sonam Dorje | m
%cast yangzom | Yangzom | f
%cast habib   | Habib Khan; Habib | m
%cast lisl    | Lisl Obermoser; Lisl | f
%cast toni    | Toni Obermoser; Toni | m
%cast percy   | Percy Ashdown; Percy | m
%cast crane   | Dr Crane; Crane | m
%cast wazir   | - | m
%cast boy     | Nuri | m
%cast yak     | Bertha | n
%cast monk    | - | m
%cast girl    | - | f
%cast father  | - | m

== 1 Two Maps
The survey party that leaves [Skardu](@skardu) in May is led by [Gilbert Ashdown](gilbert), [whose](gilbert) [father](father) drew the map of the Kettle Glacier and died of having drawn it wrong; second in charge is [Rhona Petrie](rhona), a [geologist](rhona) from [Perth](@perth), hired over the objections of the Society. [Percy](percy), [Ashdown](gilbert)'s younger [brother](percy), has come along to be kept away from cards. The porters answer to [Habib Khan](habib), a [veteran](habib) of six expeditions, and [Habib](habib) answers to nobody. On the last bridge [they](gilbert+habib+percy+rhona) are overtaken by an Austrian [couple](lisl+toni), [the Obermosers](lisl+toni), [who](lisl+toni) have a newer map and do not say good morning.
- boss gilbert percy+rhona "led by"
- parent father gilbert "father"
- create.past father "drew the map"
- die.past father "died of"
- hire.past rhona "hired"
- sibling gilbert percy "brother"
- boss habib _ "answer to"
- married lisl toni "couple"
+ travel gilbert+habib+percy+rhona "leaves Skardu"

== 2 Short Weight
Eleven loads of flour turn out to be half sand. [Gilbert](gilbert) lays the blame on [Habib](habib), and the old [sirdar](habib), [who](habib) in thirty years has not been called a thief, unrolls [his](habib) blanket on the far side of the river. [Rhona](rhona), going through the receipts by candle, traces the sand to a merchant and from there to the younger [Ashdown](percy), [who](percy) owed two hundred rupees at poker. [She](rhona) gives the [gambler](percy) until breakfast to own up. [He](percy) does so, in tears; [his](percy) [brother](gilbert) boxes [his](percy) ears and then wades across the river, up to [his](gilbert) chest, to beg the accused [man](habib)'s pardon.
- steal.past percy gilbert "half sand"
+ accuse gilbert habib "lays the blame"
- investigate rhona "going through the receipts"
+ discover rhona percy "traces the sand"
- threaten rhona percy "until breakfast"
- reveal percy gilbert "own up"
- sad percy "in tears"
- sibling gilbert percy "brother"
- attack gilbert percy "boxes his ears"
- reconcile? gilbert habib "beg the accused man's pardon"

== 3 The Village Under the Ice
At [Hushal](@hushal), the last village, the [sirdar](habib)'s [daughter](yangzom), [Yangzom](yangzom), has married beneath [her](yangzom), as [he](habib) sees it: [Sonam](sonam), a [mason](sonam) without a field, is not admitted to [his](habib) [father-in-law](habib)'s hearth. [Rhona](rhona), short of porters since the business with the flour, takes the [mason](sonam) on. So as not to share a rope with [him](sonam), [Habib](habib) walks half a day ahead. [Dr Crane](crane), the expedition's [physician](crane), treats forty goitres, one squint and a [boy](boy) called [Nuri](boy), [whose](boy) arm has been broken by a rifle butt. By whose rifle? The [patient](boy) points up the glacier, where the [Austrians](lisl+toni) have gone.
- parent habib yangzom "daughter"
- married sonam yangzom "has married"
- reject habib sonam "not admitted"
- kin habib sonam "father-in-law"
+ hire sonam rhona "takes the mason on"
- boss rhona sonam "takes the mason on"
- treat boy crane "treats"
- injure boy "has been broken"
+ accuse boy lisl+toni "points up the glacier"

== 4 Rope
[They](gilbert+percy+sonam) climb. [Gilbert](gilbert) leads. [Percy](percy) follows [Gilbert](gilbert). The snow bridge breaks under [Percy](percy). [Sonam](sonam) throws himself on the rope. [Sonam](sonam) holds [Percy](percy). The rope skins [Sonam](sonam)'s hands. [Gilbert](gilbert) hauls out [Percy](percy). [Percy](percy) laughs, then vomits. [Crane](crane) bandages [Sonam](sonam). [Habib](habib) has seen it all. [He](habib) cuts a piece of cheese. [He](habib) hands the cheese to [Sonam](sonam). [Sonam](sonam) eats. [Habib](habib) has spoken, in [his](habib) way. Snow falls on the tents. [Rhona](rhona) draws a line.
+ rescue sonam percy "holds Percy"
- injure sonam "skins"
- rescue gilbert percy "hauls out"
- ill percy "vomits"
- treat sonam crane "bandages"
- discover habib sonam "seen it all"
- gift habib sonam "hands the cheese"
+ reconcile habib sonam "has spoken"

== 5 Camp Four
In a gully above Camp Four the [party](crane+gilbert+habib+percy+rhona+sonam) comes upon [Lisl Obermoser](lisl), snow-blind and alone, beside a cairn. [Her](lisl) [husband](toni), [she](lisl) tells [them](crane+gilbert+habib+percy+rhona+sonam), fell on the Tuesday; [she](lisl) built the thing with [her](lisl) own hands. [Petrie](rhona) shares [her](rhona) sleeping bag with the [widow](lisl), [Crane](crane) puts drops in [her](lisl) eyes, and [Percy](percy), reading to [her](lisl) from the only book in camp, a treatise on pumps, forgets that [he](percy) was bored. The [geologist](rhona) alone asks herself why a [woman](lisl) [who](lisl) cannot see should keep turning [her](lisl) face towards the instrument case. Nobody has had a look under the stones.
+ find crane+gilbert+habib+percy+rhona+sonam lisl "comes upon"
- ill lisl "snow-blind"
- married lisl toni "husband"
- die! toni "fell"
- betray lisl _ "tells them"
- help rhona lisl "shares her sleeping bag"
- treat lisl crane "puts drops"
- help percy lisl "reading to her"
- discover? rhona lisl "asks herself"

== 6 Under the Stones
[Sonam](sonam), [who](sonam) as a [mason](sonam) cannot bear a badly built wall, takes the cairn apart to put it up properly and finds a rucksack in it and no [Austrian](toni). By then the [patient](lisl) has [her](lisl) sight back. [She](lisl) has also the theodolite, both notebooks and [Percy](percy), [who](percy) was told that [they](lisl+percy) were eloping and [who](percy) is found at noon, tied to a tent pole, by [his](percy) [brother](gilbert). [Habib](habib) reads two sets of tracks, one of them much heavier than a [woman](lisl)'s: the dead [man](toni) is walking very well. [Gilbert](gilbert), [whose](gilbert) whole summer was in those notebooks, sits down on the snow and has to be spoken to twice.
+ discover sonam toni "finds a rucksack"
- recover lisl "sight back"
+ steal lisl gilbert+rhona "both notebooks"
- betray lisl percy "were eloping"
- abduct lisl percy "tied to a tent pole"
- rescue gilbert percy "is found at noon"
- sibling gilbert percy "brother"
- discover habib toni "reads two sets"
- die! toni "dead man"
- sad gilbert "sits down on the snow"

== 7 The Monk's Tea
Rest. At the monastery of [Thagas](@thagas) a very old [monk](monk) pours tea with salt in it for everyone, [Bertha](yak) the [yak](yak) included, and refuses to be astonished. [He](monk) remembers another [Englishman](father), twenty years back, with a stammer and a broken compass. The broken compass hangs on the wall; [Gilbert](gilbert) takes it down, and on the back are [his](gilbert) [father](father)'s initials. The [monk](monk) had nursed the [stranger](father) for a month. The map was right, the [host](monk) says: it was the glacier that had been wrong that year. [Ashdown](gilbert) asks to have it translated again. A thousand prayer flags say the same thing in the wind.
- invite monk gilbert+habib+percy+rhona+sonam "pours tea"
- meet.past father monk "remembers another Englishman"
- parent father gilbert "father"
+ discover gilbert father "initials"
- treat.past father monk "had nursed"
- reveal monk gilbert "the host says"

== 8 The Kettle
[The Obermosers](lisl+toni), down to one tin of sardines, have quarrelled on the col about who is to blame, and [Toni](toni) has gone on by himself with the notebooks. [Lisl](lisl), deserted, fires [her](lisl) last flare. [Rhona](rhona) is against going, [Percy](percy), [who](percy) has the marks of the rope on [his](percy) wrists, is for it, and it's the jilted [boy](percy) [who](percy) carries the [deceiver](lisl) down on [his](percy) back, while [she](lisl) tells [him](percy), since it can't be put off, that [she](lisl) and [Toni](toni) were never man and wife. [He](toni) is [her](lisl) [half-brother](toni). [They](lisl+toni) had meant to sell the map to a ministry in [Berlin](@berlin), which had also paid for the rifle.
+ quarrel lisl toni "have quarrelled"
- steal toni gilbert+rhona "with the notebooks"
- breakup toni lisl "deserted"
+ rescue percy lisl "carries the deceiver down"
- injure.past percy lisl "marks of the rope"
- betray.past lisl percy "deceiver"
- reveal lisl percy "tells him"
- married! lisl toni "never man and wife"
- sibling lisl toni "half-brother"
- steal? lisl+toni "sell the map"
- hire.past lisl+toni "had also paid"

== 9 Wire
Word of [Ashdown](gilbert)'s losses has reached [London](@london), and a runner brings a telegram in which the Society relieves [him](gilbert) of the command and bestows it, of all people, on [Crane](crane), [who](crane), it emerges, has been reporting to it behind [his](crane) [friend](gilbert)'s back since [Skardu](@skardu). The new [leader](crane) wants to turn home. [Rhona](rhona) tells the [informer](crane) where [he](crane) can put the telegram. [Habib](habib), to [whom](habib) the matter is explained, asks only who is going to give the porters their pay, and on hearing that it is the [doctor](crane), leads forty men out of camp. [He](habib) leads them up, not down. The deposed [chief](gilbert) is carrying the kettle.
- quit gilbert "relieves him"
- hire crane "bestows"
- friend crane gilbert "friend's"
+ betray crane gilbert "reporting to it"
- travel? crane "turn home"
- quarrel crane rhona "where he can put"
- reject habib crane "leads forty men out"
- help habib gilbert "up, not down"

== 10 What Nuri Saw
[Yangzom](yangzom) has come up the glacier with bread, eight months gone, and on [her](yangzom) heels the [boy](boy) with the splinted arm. [Her](yangzom) [husband](sonam) scolds [her](yangzom); [her](yangzom) [father](habib) scolds [him](sonam) for scolding. [Nuri](boy) has to be coaxed with sugar. The [wazir](wazir) of the valley, [he](boy) says at last, took money from the bearded [foreigner](toni) to let nobody over the pass, and [his](wazir) men have cut the rope bridge. It was one of those, and not the [Austrian](toni), who had struck the [child](boy) for looking. [Rhona](rhona), [who](rhona) has cursed [Toni](toni) for a month, is obliged to curse somebody else. Behind the party there's no bridge, and ahead of it only the col.
- travel yangzom "has come up"
- pregnant yangzom sonam "eight months gone"
- married sonam yangzom "husband"
- quarrel sonam yangzom "scolds her"
- parent habib yangzom "father"
+ reveal boy rhona "he says at last"
- betray.past wazir gilbert+rhona "took money"
- attack.past wazir _ "have cut the rope"
- accuse.past rhona toni "has cursed"
- injure! boy toni "not the Austrian"
- injure.past boy _ "had struck the child"

== 11 Col
Three ropes reach the top on the same afternoon, and there, in the lee of a rock, sits [Toni Obermoser](toni), barefoot, with the notebooks buttoned inside [his](toni) shirt. [He](toni) has kept them dry. [He](toni) takes [Gilbert](gilbert) for a waiter and asks [him](gilbert) for the bill. The two [Ashdowns](gilbert+percy), without a word, begin to rub the [thief](toni)'s feet. [His](toni) [sister](lisl), led up by [Percy](percy), arrives in time to be recognised. In the night [Yangzom](yangzom) is delivered by [Crane](crane), [who](crane) has toiled after the rest on [his](crane) own and is let into the tent without a question; it's a [girl](girl). By morning the [Austrian](toni) is dead, and the [grandfather](habib) lies down between [the two](girl+toni) to keep the wind off [both](girl+toni).
+ find gilbert+percy toni "sits"
- ill toni "for a waiter"
- steal.past toni gilbert+rhona "thief's feet"
- sibling gilbert percy "two Ashdowns"
- help gilbert+percy toni "rub"
- sibling lisl toni "sister"
- treat yangzom crane "is delivered by"
+ birth yangzom girl "it's a girl"
+ die toni "is dead"
- kin girl habib "grandfather"

== 12 The Sheet with Both Names
The map appears in [Edinburgh](@edinburgh) in the spring with two names on it, [Petrie](rhona) and [Ashdown](father), the latter being the elder [one](father)'s, at the [son](gilbert)'s request. [Crane](crane), expelled by the porters by a show of hands and readmitted by the same, has stayed in [Hushal](@hushal) and keeps a clinic there with one [assistant](boy), [who](boy) is eleven. [Lisl](lisl) has served four months at [Srinagar](@srinagar) for the theft; at the gate [she](lisl) finds the [man](percy) [whom](percy) [she](lisl) once trussed to a tent pole, with a treatise on pumps. The [wazir](wazir) has been fined a bridge. [Rhona](rhona) turns down a chair in [Perth](@perth), a medal, and, with great kindness, [Gilbert](gilbert).
+ create father+rhona "The map appears"
- parent father gilbert "son's request"
- quit crane "expelled"
- hire crane "readmitted"
- create crane "keeps a clinic"
- boss crane boy "assistant"
- arrest.past _ lisl "served four months"
- steal.past lisl gilbert+rhona "theft"
- find lisl percy "finds the man"
- abduct.past lisl percy "once trussed"
- arrest _ wazir "fined a bridge"
+ reject rhona gilbert "turns down"
