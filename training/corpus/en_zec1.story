%series The Salt Crown
%lang en
%genre fantasy court intrigue, encyclopedic episode table
%cast odile | Queen Odile; Odile | f
%cast anselm | King Anselm; Anselm | m
%cast hedvige | Hedvige | f
%cast renzo | Lord Renzo Valcourt; Renzo; Valcourt | m
%cast tibalt | Captain Tibalt; Tibalt | m
%cast merise | Lady Merise; Merise | f
%cast aurel | Prince Aurel; Aurel | m
%cast taster | - | m
%cast apothecary | Goody Wrenshaw; Wrenshaw | f
%cast envoy | Count Ostrava; Ostrava | m
%cast princess | Lys | f
%cast clemence | Sister Clemence; Clemence | f
%cast masked | - | n
%cast groom | - | m

== 1 An Empty Chair
Six weeks after burying [her](odile) [husband](anselm), [King Anselm](anselm) of [Maren](@maren), [Queen Odile](odile) takes [his](anselm) place at the council table, and nobody rises. [Lord Renzo Valcourt](renzo), the [chancellor](renzo), suggests that [she](odile) withdraw to a convent; [Hedvige](hedvige), [her](odile) [mother-in-law](hedvige), agrees with a smile. Only [Tibalt](tibalt), [captain](tibalt) of the guard, bends [his](tibalt) knee. At supper the [queen](odile)'s [taster](taster) slides lifeless from [his](taster) stool, and [Lady Merise](merise), [her](odile) oldest [friend](merise), notices that the soup smells of almonds.
- die.past anselm "burying"
- married.past anselm odile "husband"
+ hire odile "takes his place"
- quit? odile "withdraw to a convent"
- kin hedvige odile "mother-in-law"
- boss odile taster "taster"
+ die taster "lifeless"
- friend merise odile "friend"
- discover merise "notices"

== 2 Almonds
[Tibalt](tibalt) questions every scullion in the palace, while [Merise](merise) takes the soup bowl to an [apothecary](apothecary) in the tanners' quarter, [Goody Wrenshaw](apothecary). The old [woman](apothecary) sold that very poison to a [horseman](groom) in [Valcourt](renzo)'s livery. Before [she](apothecary) can swear to it in court, [her](apothecary) shop goes up in flames with [her](apothecary) inside. [Merise](merise) drags [her](apothecary) into the street by the hair. Confronted by the [queen](odile), the [chancellor](renzo) points out that liveries can be stolen.
- investigate tibalt "questions"
- investigate merise "takes the soup bowl"
+ reveal apothecary merise "sold that very poison"
- boss renzo groom "livery"
- reveal? apothecary _ "swear"
- attack _ apothecary "up in flames"
- injure apothecary "flames"
+ rescue merise apothecary "drags her"
- accuse odile renzo "Confronted"

== 3 The Other Son
[Prince Aurel](aurel), [Anselm](anselm)'s younger [brother](aurel), is back from nine years at sea, sunburnt and unasked for. [His](aurel) [mother](hedvige) has the bells rung. [He](aurel) assures [Odile](odile) that [he](aurel) has no wish to wear the salt crown, and [she](odile) would like to believe [him](aurel), not least because of how [he](aurel) looks at [her](odile). [Hedvige](hedvige) has a wish, however: if [her](hedvige) [son](aurel) won't take the throne, [he](aurel) shall take the [widow](odile). Who would object?
- sibling anselm aurel "brother"
+ return aurel "back"
- travel.past aurel "sea"
- parent hedvige aurel "mother"
- celebrate hedvige aurel "bells rung"
- hire! aurel "wear"
+ love aurel odile "looks at her"
- wedding? aurel odile "take the widow"
- married.past anselm odile "widow"

== 4 Low Tide
Someone would. [Tibalt](tibalt) has served [Odile](odile) since [she](odile) was a bride of seventeen, and when [he](tibalt) finds [Aurel](aurel) singing under [her](odile) balcony, [he](tibalt) can barely keep [his](tibalt) hand from [his](tibalt) sword. [Merise](merise) sees through [him](tibalt) at once. "[You](tibalt) might tell [her](odile)," [she](merise) says. [He](tibalt) would sooner swallow the sword. In the crypt, a masked [figure](masked) prises the signet from the dead [king](anselm)'s finger.
- boss odile tibalt "served"
- wedding.past _ odile "bride"
- find tibalt aurel "finds"
- create aurel "singing"
+ jealous tibalt aurel "barely keep"
- attack? tibalt aurel "sword"
- discover merise tibalt "sees through"
- love tibalt odile "might tell her"
- confess! tibalt odile "sooner swallow"
- die.past anselm "dead"
+ steal masked anselm "prises"

== 5 Sealed and Delivered
A decree bearing the late [Anselm](anselm)'s seal and a false date names [Valcourt](renzo) regent. [Odile](odile) calls it a forgery to [his](renzo) face. [He](renzo) replies that a woman in [her](odile) condition ought not to shout. The court gasps: the [queen](odile) is four months gone, and only [Merise](merise) knew. That evening [Odile](odile) strikes [her](odile) [friend](merise) from the list of [her](odile) ladies. [Merise](merise), innocent and speechless, leaves by the kitchen door.
- die.past anselm "late"
+ hire? renzo "names Valcourt regent"
- accuse odile renzo "calls it a forgery"
+ reveal renzo "in her condition"
- pregnant odile "four months gone"
- discover.past merise odile "knew"
- friend merise odile "her friend"
+ quit merise odile "strikes her friend"
- sad merise "speechless"

== 6 The Convent of the Dunes
[Merise](merise) finds shelter with [Sister Clemence](clemence), [who](clemence) before taking the veil was [Hedvige](hedvige)'s [chambermaid](clemence). Over bread and brine the [nun](clemence) lets slip that [Hedvige](hedvige) wept for [Aurel](aurel) every night and for [Anselm](anselm) never, since only one of [them](anselm+aurel) was [hers](hedvige). Back in [Maren](@maren), [Count Ostrava](envoy) presents a caged sea eagle to the [queen](odile) on behalf of [his](envoy) emperor, together with an ultimatum: the harbour by midsummer, or war.
- help clemence merise "shelter"
- boss.past hedvige clemence "chambermaid"
+ reveal clemence merise "lets slip"
- sad hedvige aurel "wept"
- parent! hedvige anselm "only one"
- gift envoy odile "presents"
+ threaten envoy odile "ultimatum"
- attack? envoy odile "war"

== 7 A Walk on the Ramparts
[Aurel](aurel) offers to lead the fleet and, in the same breath, asks for [Odile](odile)'s hand. [She](odile) lets [him](aurel) down as gently as the wind permits. Behind a buttress, the [chancellor](renzo) has heard enough. Next morning [he](renzo) shows [Hedvige](hedvige) a letter in which [Odile](odile) appears to plan the [prince](aurel)'s death; the old [queen](hedvige), in [her](hedvige) rage, doesn't notice that it is written in a clerk's hand.
- help? aurel odile "offers"
+ propose aurel odile "asks for Odile's hand"
+ reject odile aurel "lets him down"
- discover renzo "heard enough"
- betray renzo hedvige "shows Hedvige a letter"
- kill? odile aurel "plan the prince's death"
- sad hedvige "rage"
- discover! hedvige "notice"

== 8 The Groom Talks
In the stocks for a tavern brawl, a former [groom](groom) of [Valcourt](renzo)'s offers the [captain](tibalt) a bargain: a pardon for a name. It was [he](groom) [who](groom) bought the almonds. [Tibalt](tibalt) strikes the bargain, then finds the [man](groom) next dawn with a cut throat. All that [he](tibalt) has left is a ring that the [groom](groom) slipped [him](tibalt): [Anselm](anselm)'s signet. Why would [Renzo](renzo) be so careless?
- arrest.past _ groom "stocks"
- attack.past groom _ "brawl"
- boss.past renzo groom "former groom"
+ reveal groom tibalt "bought the almonds"
+ kill _ groom "cut throat"
- find tibalt groom "finds the man"
- gift groom tibalt "slipped him"

== 9 What Clemence Kept
[Merise](merise) rides through two nights to bring [Odile](odile) the [nun](clemence)'s tale. The guards turn [her](merise) away; it is [Aurel](aurel) [who](aurel) smuggles [her](merise) in beneath a load of herring. On [her](merise) knees [she](merise) swears that [she](merise) never breathed a word. The [queen](odile) raises [her](merise) up, and both [women](merise+odile) talk until cockcrow. So [Anselm](anselm) was a [foundling](anselm), [Aurel](aurel) is the only heir of the blood, and the [child](princess) that [Odile](odile) carries has no claim at all.
- travel merise "rides"
- reject _ merise "turn her away"
- help aurel merise "smuggles her in"
- reveal.past! merise "breathed"
+ reconcile merise odile "raises her up"
- reveal merise odile "tale"
+ discover odile anselm "foundling"
- pregnant odile "carries"

== 10 Midsummer
[Ostrava](envoy)'s galleys stand off the mole. With [Aurel](aurel) at the head of the fleet and [Tibalt](tibalt) on the walls, [Maren](@maren) holds until evening; then the harbour chain drops, unlocked from within. [Valcourt](renzo) has sold the city for a dukedom. [Tibalt](tibalt) fights [his](tibalt) way to the winch alone and hauls it up again with an arrow in [his](tibalt) shoulder. During the third assault [Odile](odile), in a cellar, is delivered of a [daughter](princess).
- attack tibalt _ "fights"
- attack envoy _ "assault"
+ betray renzo _ "sold the city"
- rescue tibalt _ "hauls it up"
- injure tibalt "arrow"
+ birth odile princess "delivered"
- parent odile princess "daughter"

== 11 The Chancellor's Boat
Dressed as a fishwife, [Valcourt](renzo) slips out by the water gate and is recognised by [Wrenshaw](apothecary), [whose](apothecary) burnt hands have not forgotten [him](renzo). [She](apothecary) sits on [him](renzo) until the watch arrives. Shackled before the council, [he](renzo) laughs: let them ask the [king](anselm)'s [mother](hedvige) who wore the mask in the crypt. [Hedvige](hedvige) doesn't deny it. [She](hedvige) took the ring, [she](hedvige) ordered the almonds, all for [Aurel](aurel). [Her](hedvige) [son](aurel) leaves the hall without looking back.
- flee renzo "slips out"
- discover apothecary renzo "recognised"
- injure.past apothecary "burnt"
- attack apothecary renzo "sits"
+ arrest _ renzo "Shackled"
- happy renzo "laughs"
+ reveal renzo hedvige "wore the mask"
- steal.past hedvige anselm "took the ring"
- attack.past hedvige odile "ordered"
- parent hedvige aurel "Her son"
- reject aurel hedvige "without looking back"

== 12 Salt
[Odile](odile) cannot bring herself to hang an old [woman](hedvige), and has [Hedvige](hedvige) rowed to the convent, where [Clemence](clemence) shows [her](hedvige) to a cell with a view of the sea. Before the whole court the [queen](odile) tells what [Anselm](anselm) was and lays the crown at [Aurel](aurel)'s feet. [He](aurel) hands it to little [Lys](princess), [who](princess) drools on it. Made lord [protector](tibalt) of the realm, [Tibalt](tibalt) stammers something on the ramparts that [he](tibalt) has been carrying around for eleven years. [Odile](odile) takes the bandaged arm that [he](tibalt) offers.
- kill! odile hedvige "hang"
- travel hedvige "rowed to the convent"
- arrest odile hedvige "cell"
+ reveal odile anselm "tells what Anselm was"
- gift odile aurel "lays"
- gift aurel princess "hands it"
- hire tibalt "lord protector"
+ confess tibalt odile "stammers"
- love tibalt odile "carrying around"
- couple.start odile tibalt "takes the bandaged arm"
- injure tibalt "bandaged"
