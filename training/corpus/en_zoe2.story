%series The Brine Throne
%lang en
%genre fantasy court drama, encyclopaedia episode list in long sentences
%cast maelin  | Queen Maelin; Maelin | f
%cast torv    | King Torv; Torv | m
%cast isaure  | Isaure | f
%cast brand   | Prince Brand; Brand | m
%cast sunniva | Sunniva Hale; Sunniva | f
%cast ketil   | Ketil Hale; Ketil | m
%cast ash     | Ash | m
%cast wren    | Wren | f
%cast odo     | Brother Odo; Odo | m
%cast dorrit  | Lady Dorrit; Dorrit | f
%cast rook    | Rook | m
%cast child   | - | m
%cast envoy   | - | m

== 1 The Tide Oath
When [King Torv](torv) is laid in the salt beside [his](torv) fathers, the throne passes not to [his](torv) [brother](brand) [Brand](brand), as the old lords had expected, but to [his](torv) young [widow](maelin) [Maelin](maelin), [who](maelin) is carrying [his](torv) heir. The [prince](brand) bends [his](brand) knee, since everyone is watching, and in the stables swears to [his](brand) [squire](ash), a [foundling](ash) called [Ash](ash), that [he](brand) will have [her](maelin) off it by spring. [Lady Dorrit](dorrit), [who](dorrit) has dressed [Maelin](maelin) since [she](maelin) was six, finds the new [queen](maelin) in the chapel, howling like a dog.
- die.past torv "laid in the salt"
- sibling brand torv "brother"
+ hire maelin "the throne passes"
- married.past maelin torv "widow"
- pregnant maelin torv "carrying his heir"
- boss brand ash "squire"
+ threaten brand maelin "swears"
- boss maelin dorrit "dressed Maelin"
- find dorrit maelin "finds"
- sad maelin torv "howling like a dog"

== 2 The Master of Hounds
[Ketil Hale](ketil), the [master](ketil) of hounds, and [his](ketil) [wife](sunniva) [Sunniva](sunniva) have lived over the kennels for ten childless years, and in one of them, it is whispered, [Sunniva](sunniva) shared the late [king](torv)'s bed. [Ketil](ketil), [who](ketil) never listens to whispers, hears this one from the [prince](brand) in person. That night [he](ketil) does not come up the stairs, and in the morning the betrayed [husband](ketil) puts [his](ketil) hounds at [Brand](brand)'s service. [Ash](ash), sent to count them, is bitten by the oldest bitch and bandaged by a kitchen [girl](wren) with flour on [her](wren) nose, about [whom](wren) [he](ash) forgets to ask anything, even [her](wren) name.
- married ketil sunniva "wife"
- housemate ketil sunniva "lived over the kennels"
- affair.past? sunniva torv "shared the late king's bed"
- reveal brand ketil "hears this one"
- cheat.past sunniva ketil "betrayed"
+ help ketil brand "at Brand's service"
- injure ash "bitten"
- treat ash wren "bandaged"
- meet ash wren "bandaged"

== 3 A Son for the Salt
The [queen](maelin) is brought to bed of a [boy](child) in the night of the great storm, with the [woman](dorrit) [who](dorrit) has dressed [her](maelin) since [she](maelin) was six holding one hand and [Sunniva](sunniva), [who](sunniva) has delivered more pups than children, at the foot. [Neither](dorrit+sunniva) knows, when the royal [mother](maelin) thanks the [huntsman](ketil)'s [wife](sunniva) and calls [her](sunniva) [her](maelin) dearest [friend](sunniva), where to look. [Brand](brand), [who](brand) is now a heartbeat farther from the crown, gets roaring drunk and boxes [his](brand) [squire](ash)'s ears. The [foundling](ash) spends the rest of the storm in the bakehouse, where the [girl](wren) with the flour has a name after all: [Wren](wren).
+ birth maelin child "brought to bed"
- help dorrit maelin "holding one hand"
- treat maelin sunniva "at the foot"
- parent maelin child "mother"
- married ketil sunniva "wife"
- friend maelin sunniva "dearest friend"
- sad brand "roaring drunk"
- attack brand ash "boxes"
- boss brand ash "squire"
- discover ash wren "has a name"

== 4 Nine Bells
[Odo](odo) is a monk. [Odo](odo) hears everybody's sins. [Sunniva](sunniva) kneels before [Brother Odo](odo). [She](sunniva) loved the dead [king](torv). [She](sunniva) still does. The [monk](odo) gives [her](sunniva) nine prayers. Behind the curtain stands [Brand](brand). Now [he](brand) has the [queen](maelin)'s ear. "[Your](maelin) [friend](sunniva) lay with [your](maelin) [husband](torv)," says [Brand](brand). [Maelin](maelin) slaps [him](brand). Then [she](maelin) sends for [Sunniva](sunniva). Hale is the sea that day, and blue. Down in the bakehouse, [Ash](ash) kisses [Wren](wren). [Wren](wren) had been waiting for [Ash](ash).
- reveal sunniva odo "kneels before"
- love sunniva torv "still does"
- advisor odo sunniva "nine prayers"
- discover brand sunniva "Behind the curtain"
- friend maelin sunniva "friend"
+ reveal brand maelin "says Brand"
- married.past maelin torv "husband"
- affair.past sunniva torv "lay with"
- attack maelin brand "slaps"
- kiss ash wren "kisses"
- love wren ash "waiting for Ash"

== 5 The Kennels Stand Empty
What passes between the two [women](maelin+sunniva) is heard by no one but [Dorrit](dorrit), [who](dorrit) will say only that it was short. By nightfall [Sunniva](sunniva) has been turned out of the castle, a cloak and a loaf being all that [her](sunniva) [husband](ketil), [who](ketil) bars the door above the kennels, will spare [her](sunniva). [Rook](rook), a [smuggler](rook) [who](rook) was once to have wed [her](sunniva), comes upon the [outcast](sunniva) on the causeway with the tide at [her](sunniva) knees and carries [her](sunniva) to [his](rook) boat. An [envoy](envoy) from [Isaure](isaure), the [sister](isaure) of the [queen](maelin), arrives to offer an army. The [queen](maelin) does not trust armies, nor sisters.
- quarrel maelin sunniva "it was short"
+ quit sunniva maelin "turned out"
- breakup ketil sunniva "bars the door"
- married ketil sunniva "husband"
- gift ketil sunniva "a cloak and a loaf"
- engaged.past rook sunniva "once to have wed"
- find rook sunniva "comes upon"
+ rescue rook sunniva "carries her"
- sibling isaure maelin "sister"
- boss isaure envoy "envoy from Isaure"
- travel envoy "arrives"
- help? isaure maelin "offer an army"

== 6 Isaure
[Isaure](isaure), [whom](isaure) nobody had asked, follows [her](isaure) [envoy](envoy) ashore in person. Twelve years ago the two [sisters](isaure+maelin) were rivals for the same [king](torv), and the [loser](isaure) has not forgotten which of [them](isaure+maelin) danced better. [She](isaure) sets [her](isaure) cap at the [prince](brand) before the soup is cold, and [Brand](brand), to [whom](brand) an army is the loveliest of dowries, lets himself be caught. [Maelin](maelin) watches [him](brand) lead [her](isaure) [sister](isaure) to the floor with a pang that [she](maelin) puts down to the oysters. Out at sea the [smuggler](rook) gives up [his](rook) bunk to the [outcast](sunniva) and sleeps, badly, among the barrels.
- boss isaure envoy "her envoy"
- travel isaure "ashore"
- sibling isaure maelin "sisters"
- enemy.past isaure maelin "rivals"
- love.past isaure+maelin torv "same king"
+ flirt isaure brand "sets her cap"
- jealous maelin isaure "with a pang"
- love? maelin brand "with a pang"
- help rook sunniva "gives up his bunk"

== 7 Oysters
It was not the oysters. After a council at which the [prince](brand) for once takes [her](maelin) part, the young [widow](maelin) lets [him](brand) see [her](maelin) to [her](maelin) door, and then through it; at dawn [Dorrit](dorrit), coming to lay out the black silk, backs out again with [her](dorrit) hand over [her](dorrit) mouth. The same morning [Brand](brand)'s betrothal to [Isaure](isaure) is cried from the walls. [He](brand) had given [his](brand) word a week before and had somehow not found the moment to mention it. [Maelin](maelin), in front of the whole court, wishes [her](maelin) [brother-in-law](brand) joy. The [master](ketil) of hounds sees [her](maelin) knuckles.
- help brand maelin "takes her part"
- married.past maelin torv "widow"
+ sex brand maelin "through it"
- cheat brand isaure "through it"
- discover dorrit brand+maelin "backs out"
+ engaged brand isaure "betrothal"
- reveal! brand maelin "not found the moment"
- kin brand maelin "brother-in-law"
- sad maelin brand "her knuckles"

== 8 Plain Bread
[Wren](wren) bakes the bridal bread. [She](wren) weeps into the dough. Why does [Wren](wren) weep? [Ash](ash) must go to war with the [prince](brand). [Isaure](isaure) wants a war. [Ash](ash) asks [Wren](wren) to marry [him](ash). "Come back first," says [Wren](wren). [Dorrit](dorrit) falls on the tower stairs. Did somebody push [Dorrit](dorrit)? [Her](dorrit) hip is broken. [Brother Odo](odo) sets it. [He](odo) has always been fond of [Dorrit](dorrit). Vows are vows, says [Odo](odo). "Fiddlesticks," says [Dorrit](dorrit). Far off, [Sunniva](sunniva) laughs for the first time. The joke was [Rook](rook)'s.
- create wren "bakes"
- sad wren "weeps"
- travel? ash "go to war"
- boss brand ash "the prince"
+ propose ash wren "asks Wren"
- reject? wren ash "Come back first"
- attack? _ dorrit "push"
- injure dorrit "hip is broken"
- treat dorrit odo "sets it"
- love odo dorrit "fond of"
- happy sunniva rook "laughs"

== 9 The Cradle
With the army at sea, the cradle in the [queen](maelin)'s chamber is found empty. [Maelin](maelin) suspects [her](maelin) [lover](brand), [who](brand) would profit most; [Brand](brand), called back from the ships, gives [her](maelin) such a look that [she](maelin) believes [him](brand). It was the [huntsman](ketil) [whom](ketil) [he](brand) himself had once set against the [child](child)'s [father](torv). [Ketil](ketil), for [whom](ketil) ten empty years have been enough, has taken the [boy](child) to bring up as [his](ketil) own, and made for the hills. [Ash](ash), [who](ash) knows the hounds and was bitten by the best of them, is put on the trail, and [Wren](wren), unbidden, goes with [him](ash).
+ abduct ketil child "found empty"
- accuse maelin brand "suspects"
- affair brand maelin "lover"
- return brand "called back"
- parent torv child "father"
- flee ketil "made for the hills"
- investigate ash ketil "on the trail"
- travel ash+wren "goes with him"

== 10 In the Hills
The [foundling](ash) and the kitchen [girl](wren) reach the hut first, but not alone, for the [smuggler](rook) has had word by way of the tide, and with [him](rook) comes the [woman](sunniva) [whom](sunniva) the [kidnapper](ketil) put out of doors. [Sunniva](sunniva) sits down on the step. All night long, while the [baby](child) sleeps in a dog basket, [husband](ketil) and [wife](sunniva) talk of the winters that [they](ketil+sunniva) had never spoken of. At daybreak [Ketil](ketil) places the [prince](child) in [her](sunniva) arms, asks [her](sunniva) pardon and gets it, and walks off over the pass with a single hound. [She](sunniva) does not call [him](ketil) back. [Rook](rook), [who](rook) was afraid that [she](sunniva) would, has bitten through [his](rook) pipe.
- find ash+wren ketil "reach the hut"
- discover rook ketil "had word"
- breakup.past ketil sunniva "put out of doors"
- married ketil sunniva "husband and wife"
+ rescue sunniva child "in her arms"
+ reconcile ketil sunniva "asks her pardon"
- breakup ketil sunniva "walks off"
- sad rook sunniva "afraid"
- jealous rook ketil "bitten through his pipe"

== 11 Two Sisters
The [outcast](sunniva) lays the stolen [child](child) in the lap of the [queen](maelin) [who](maelin) banished [her](sunniva), and [neither](maelin+sunniva) has to say anything. [Isaure](isaure) has plenty to say. [Dorrit](dorrit), on crutches, names the hand that pushed [her](dorrit), namely the [envoy](envoy)'s, because [she](dorrit) had seen too much of the [prince](brand); thus the [bride](isaure) learns whose bed [her](isaure) [betrothed](brand) has been warming. The [sisters](isaure+maelin) scream at each other until the candles go out. [Isaure](isaure), [who](isaure) has a dagger, raises it; [Brand](brand), [who](brand) has none, steps in between, and the blade that was meant for [her](isaure) [rival](maelin) goes in under [his](brand) ribs.
- abduct.past ketil child "stolen"
- reconcile maelin sunniva "neither has to say"
- quit.past sunniva maelin "banished"
- affair brand maelin "has been warming"
- discover.past dorrit brand "seen too much"
- accuse dorrit envoy "names"
- attack.past envoy dorrit "pushed"
- engaged brand isaure "betrothed"
- discover isaure brand+maelin "learns"
- quarrel isaure maelin "scream"
- sibling isaure maelin "sisters"
+ attack isaure maelin "raises it"
+ rescue brand maelin "steps in between"
- injure brand isaure "under his ribs"
- enemy isaure maelin "rival"

== 12 Low Water
[Odo](odo) has little hope, but the wounded [man](brand) mends, to the surprise of a court that had already ordered the salt. [His](brand) former [fiancée](isaure) is put aboard [her](isaure) own flagship and told not to return. [Odo](odo) himself lays down the cowl and, red as a beet, offers [his](odo) arm to the [lady](dorrit) on crutches. The [squire](ash), home from the hills, reminds [Wren](wren) that [he](ash) has come back, and [she](wren) keeps [her](wren) word before noon. [Sunniva](sunniva) goes to sea for good, as mate to the [man](rook) [she](sunniva) once refused. And [Maelin](maelin), rocking the cradle with one foot, lets the [man](brand) [who](brand) swore to unseat [her](maelin) sit down beside [her](maelin).
- injure.past brand "wounded"
+ recover brand "mends"
- ex brand isaure "former fiancée"
- travel isaure "put aboard"
- threaten.past brand maelin "swore to unseat"
- quit odo "lays down the cowl"
- flirt odo dorrit "offers his arm"
- return ash "has come back"
+ wedding ash wren "keeps her word"
- travel sunniva "goes to sea"
- colleague rook sunniva "mate"
- reject.past sunniva rook "once refused"
+ reconcile brand maelin "sit down beside"
