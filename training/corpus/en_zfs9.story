%series Angel's Share
%lang en
%genre Sunday-evening drama about a Speyside distillery family, TV-page recaps in the past tense
%cast morag   | Morag Farquhar; Morag | f
%cast hamish  | Hamish Farquhar; Hamish | m
%cast isla    | Isla Farquhar; Isla | f
%cast struan  | Struan Farquhar; Struan | m
%cast kenji   | Kenji Mori; Kenji | m
%cast bridie  | Bridie Gow; Bridie | f
%cast ewan    | Ewan Gow; Ewan | m
%cast niamh   | Niamh | f
%cast rory    | Rory Baird; Rory; Baird | m
%cast minister| Reverend Tulloch; Tulloch | m
%cast vet     | - | f
%cast postie  | - | m
%cast girl    | Catriona; Cat | f
%cast lawyer  | - | m

== 1
Back from [Osaka](@osaka) after a decade, [Isla Farquhar](isla) brought a present for everyone and a [boyfriend](kenji) for herself. [Kenji Mori](kenji), a master [blender](kenji), bowed to [her](isla) [father](hamish), [Hamish](hamish), [who](hamish) thought [he](kenji) was looking for something on the floor. [Her](isla) [stepmother](morag) [Morag](morag) kissed [him](kenji) on both cheeks and once more for luck. Only [Ewan Gow](ewan), the [stillman](ewan), had no word of welcome. [He](ewan) had been engaged to [Isla](isla) the summer [she](isla) bolted, and the caravan [he](ewan) had done up for [the two](ewan+isla) of [them](ewan+isla) still stood behind the malt barn.
+ return isla "Back from"
- gift isla _ "a present for everyone"
- couple isla kenji "boyfriend"
- meet hamish kenji "bowed to"
- parent hamish isla "father"
- kin isla morag "stepmother"
- kiss kenji morag "on both cheeks"
- reject ewan _ "no word of welcome"
- engaged.past ewan isla "had been engaged"
- breakup.past isla ewan "bolted"

== 2
[Ewan](ewan)'s [mother](bridie) could have told anybody that it would come to fisticuffs. [Bridie Gow](bridie) ran the pub, and it was in the pub, over a darts score, that [her](bridie) [son](ewan) squared up to [Kenji](kenji) and was laid flat by a [man](kenji) half [his](ewan) size. [Isla](isla) knelt down. [She](isla) knelt beside the [loser](ewan). [Kenji](kenji) noticed. So did [Niamh](niamh), the [barmaid](niamh), [who](niamh) had been walking out with [Ewan](ewan) since Hogmanay and had begun to price curtains. [Struan](struan), [Isla](isla)'s [half-brother](struan), sold the film of it to the [postman](postie) for a fiver.
- parent bridie ewan "mother"
+ attack ewan kenji "squared up to"
- attack kenji ewan "laid flat"
- help isla ewan "knelt beside"
- discover kenji isla "noticed"
- discover niamh ewan+isla "So did Niamh"
- couple ewan niamh "walking out with"
- sibling isla struan "half-brother"

== 3
An offer lay on [Hamish](hamish)'s desk. [Rory Baird](rory), [who](rory) had bought every distillery along the river but this one, wanted the Farquhars' too, and [Morag](morag), it emerged, wanted [Rory Baird](rory). [She](morag) met [him](rory) on Wednesdays at the garden centre. The [pair](morag+rory) had got as far as the hydrangeas when the [minister](minister), [Tulloch](minister), came round the corner with a trolley. [He](minister) had heard worse, [he](minister) told [Morag](morag), but never among shrubs. [She](morag) swore [him](minister) to silence. [Hamish](hamish), at home, put the offer on the fire and praised [his](hamish) [wife](morag)'s green fingers.
+ affair morag rory "wanted Rory Baird"
- date morag rory "met him on Wednesdays"
- cheat morag hamish "Wednesdays"
- discover minister morag+rory "came round the corner"
- reveal? minister _ "swore him to silence"
- reject hamish rory "put the offer"
- married hamish morag "wife"

== 4
[Kenji](kenji) proposed to [Isla](isla). It was raining. [Isla](isla) said nothing. [Kenji](kenji) waited. [Isla](isla) said yes. [She](isla) cried in the car. [Ewan](ewan) heard it from [Niamh](niamh). [Niamh](niamh) watched the face of [Ewan](ewan). "[You](ewan) still want [her](isla)," said [Niamh](niamh). [Ewan](ewan) denied it. [He](ewan) asked [Niamh](niamh) to live with [him](ewan). [Niamh](niamh) moved into the caravan. [Her](niamh) curtains did not fit.
+ propose kenji isla "proposed"
+ engaged.start isla kenji "said yes"
- sad isla "cried in the car"
- reveal niamh ewan "heard it from Niamh"
- accuse niamh ewan "still want her"
- love! ewan isla "denied it"
- invite ewan niamh "live with him"
- move niamh ewan "moved into the caravan"

== 5
Enter a [girl](girl) with a rucksack. [Catriona](girl) was seventeen, had [Hamish](hamish)'s red hair, and asked [Struan](struan), [who](struan) was behind the shop counter and lost for words, whether it was true that the old [man](hamish) ran the place. [Struan](struan) gave [her](girl) a tasting on the house. By the third glass [he](struan) was telling [her](girl) that [she](girl) had the loveliest eyes in [Moray](@moray). The [postie](postie), [who](postie) had delivered a certain child-support envelope each month for seventeen years, choked on [his](postie) shortbread, and took the [boy](struan) outside for a talk about the birds, the bees and [his](struan) [father](hamish).
- travel girl "rucksack"
+ flirt struan girl "loveliest eyes"
- gift struan girl "on the house"
+ reveal postie struan "for a talk"
- parent hamish struan "father"
- parent hamish girl "red hair"

== 6
[Morag](morag) took it badly that [her](morag) [husband](hamish) had a [daughter](girl) by another [woman](bridie), all the worse because the other [woman](bridie) was [Bridie](bridie). For the length of one harvest, long ago, [Hamish](hamish) had slept above the pub; [Bridie](bridie) had gone to [Inverness](@inverness) for [her](bridie) health and come home thin. [Cat](girl) had grown up with an aunt. [Morag](morag) called [him](hamish) a goat, a liar and a hypocrite, and [Tulloch](minister), sitting between the [spouses](hamish+morag) with [his](minister) tea, had a coughing fit at the third. "Something to add, [Reverend](minister)?" asked [Hamish](hamish). The [clergyman](minister) had not.
- married hamish morag "husband"
- parent bridie+hamish girl "daughter by another"
+ discover morag hamish "took it badly"
- affair.past bridie hamish "slept above the pub"
- cheat.past hamish morag "slept above the pub"
- birth.past bridie girl "come home thin"
- kin _ girl "aunt"
+ quarrel hamish morag "goat, a liar"
- reveal! minister hamish "had not"

== 7
The harvest came in early. Barley was carted, swans flew over, and somebody painted the bothy door blue. [Ewan](ewan) now had a [sister](girl) as well as a [barmaid](niamh) in the caravan, and no room to swing a cat. [Cat](girl) taught [Kenji](kenji) to curse in Doric; [he](kenji) taught [her](girl) to nose a cask blindfold, and said [she](girl) was the most gifted pupil [he](kenji) had ever had. It was [Isla](isla)'s nose once that [he](kenji) had praised so. [She](isla) caught herself walking past the malt barn, and walked past it again.
- sibling ewan girl "sister"
- couple ewan niamh "barmaid"
- housemate ewan girl+niamh "in the caravan"
- advisor girl kenji "taught Kenji"
+ advisor kenji girl "pupil"
- jealous isla girl "caught herself"
- love isla ewan "past the malt barn"

== 8
The caravan went up at night. [Ewan](ewan) was on shift. [Isla](isla), [who](isla) ought not to have been anywhere near, kicked in the door, wrapped [Niamh](niamh) in a wet tarpaulin and went back for [Cat](girl). The [vet](vet), there being no doctor nearer than [Elgin](@elgin), dressed [her](isla) hands. When [Ewan](ewan) came running, [he](ewan) went past the [barmaid](niamh) on the grass and straight to the [woman](isla) with the bandages. [He](ewan) said [her](isla) name, nothing more. [Niamh](niamh), under [her](niamh) tarpaulin, did not need to hear more. [She](niamh) gave [Isla](isla) a cigarette and [Ewan](ewan) [his](ewan) key.
- lose ewan "went up"
+ rescue isla niamh "wrapped Niamh"
- rescue isla girl "went back for Cat"
- injure isla "bandages"
- treat isla vet "dressed"
- love ewan isla "straight to"
- discover niamh ewan "did not need"
- gift niamh isla "cigarette"
+ breakup niamh ewan "his key"

== 9
Who struck the match? The insurers looked no further than [Kenji](kenji), [who](kenji) smelled of petrol and admitted having been out walking. [He](kenji) kept to himself what [he](kenji) had seen: [Struan](struan), drunk, sobbing, with a can. The [boy](struan) had not known that there was anyone inside. [He](struan) had meant to burn the place where [his](struan) [father](hamish)'s other family slept, for an hour, as a joke, and [he](struan) told it all to [Tulloch](minister), [whose](minister) collection of secrets was by now the largest in the county. The [minister](minister) walked [him](struan) to the station by the ear. [Kenji](kenji) was sent home with an apology.
+ accuse _ kenji "looked no further"
- discover.past kenji struan "had seen"
- reveal! kenji _ "kept to himself"
- attack.past struan girl+niamh "with a can"
- sad struan "sobbing"
- parent hamish struan "father"
+ reveal struan minister "told it all"
- arrest? minister struan "to the station"

== 10
[Isla](isla) loved two [men](ewan+kenji). [Isla](isla) told [Kenji](kenji) so. [Kenji](kenji) packed [his](kenji) copper spoon. "Which one is the first?" asked [Kenji](kenji). [Isla](isla) did not lie to [Kenji](kenji). [He](kenji) took off the ring for [Isla](isla). [Her](isla) hands were bandaged. [Cat](girl) hung around the neck of [Kenji](kenji). [Kenji](kenji) stayed for the sake of [Cat](girl)'s nose. [Niamh](niamh) poured [Kenji](kenji) a double. [Kenji](kenji) poured one for [Niamh](niamh). The [barmaid](niamh) liked how [he](kenji) held the glass.
- love isla ewan+kenji "loved two men"
+ reveal isla kenji "told Kenji so"
+ breakup isla kenji "took off the ring"
- betray! isla kenji "did not lie"
- injure.past isla "bandaged"
- friend girl kenji "around the neck"
- help niamh kenji "poured Kenji"
- love.start niamh kenji "liked how he held"

== 11
[Rory Baird](rory) raised [his](rory) offer and lowered [his](rory) voice: should [Hamish](hamish) refuse again, the parish would hear about the hydrangeas. [Hamish](hamish), [who](hamish) had never heard about them himself, asked [Morag](morag) to explain. [She](morag) did, sparing nobody. It occurred to [them](hamish+morag) [both](hamish+morag), after the shouting, that [they](hamish+morag) were quits, and the sight of the [blackmailer](rory) on [their](hamish+morag) own good carpet made [them](hamish+morag) laugh. [Morag](morag) fetched the shotgun and counted to ten. [Baird](rory) was over the dyke by six. That night, according to the [postie](postie), the light in the master bedroom went out early.
+ threaten rory hamish "would hear about"
- affair.past morag rory "hydrangeas"
- discover! hamish morag "never heard"
+ reveal morag hamish "sparing nobody"
- quarrel hamish morag "shouting"
- reconcile hamish morag "quits"
- threaten morag rory "shotgun"
- flee rory morag "over the dyke"
- sex hamish morag "went out early"

== 12
[Struan](struan) came home with a suspended sentence, a haircut and [his](struan) own apology learned by heart. [Niamh](niamh) let [him](struan) get as far as the second line. [He](struan) was to build a new caravan, was [her](niamh) verdict, board by board, under [her](niamh) eye, and as for the rest [she](niamh) bore no grudge, [she](niamh) had never liked the curtains. [His](struan) [half-sister](girl) handed [him](struan) nails. In the still house [Ewan](ewan) asked [Isla](isla) nothing; [he](ewan) had asked once, at nineteen, and [he](ewan) reckoned that the question stood. [She](isla) put both [her](isla) scarred hands into [his](ewan). The answer, [she](isla) said, had only been away.
- return struan "came home"
- arrest.past _ struan "suspended sentence"
+ reconcile niamh struan "bore no grudge"
- sibling girl struan "half-sister"
- help? struan niamh "build a new caravan"
- help girl struan "handed him nails"
- propose.past ewan isla "had asked once"
+ engaged.start ewan isla "The answer"

== 13
Two ceremonies and a funeral closed the year. The funeral was for cask 1, which had leaked. [Reverend Tulloch](minister) joined [Isla](isla) and [Ewan](ewan) on the bridge, with [Cat](girl), [sister](girl) to [both](ewan+isla), as bridesmaid; [he](minister) lost [his](minister) place, beamed, and on the spur of the moment asked [Bridie](bridie), in front of everyone, whether [she](bridie) would keep [him](minister) company on Mondays. In [Osaka](@osaka), at the same hour, [Niamh](niamh) became [Mrs. Mori](niamh) in borrowed silk. The [lawyer](lawyer) read out the new deed: one half to [Hamish](hamish)'s [children](girl+isla+struan), one half to [Morag](morag). The angels, as ever, took their share.
+ wedding ewan isla "joined"
- sibling ewan+isla girl "sister to both"
- invite minister bridie "keep him company"
+ wedding kenji niamh "became Mrs. Mori"
- parent hamish girl+isla+struan "children"
- gift hamish girl+isla+morag+struan "new deed"
- happy minister "beamed"
