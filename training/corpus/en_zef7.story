%series The Santa Brígida
%lang en
%genre medical procedural aboard a hospital ship on the Amazon, streaming overviews
%cast ira | Dr. Iracema Falcão; Iracema; Ira; Falcão; Dr. Falcão | f
%cast otto | Otávio Brandt-Luz; Otávio; Tavi | m
%cast jup | Jupira; Sister Jupira | f
%cast cap | Captain Bento; Bento | m
%cast linus | Dr. Linnell Osgood; Osgood; Linnell; Dr. Osgood | m
%cast caio | Caio | m
%cast neusa | Neusa | f
%cast logger | Severino Pacheco; Pacheco; Severino | m
%cast logwife | Dalva Pacheco; Dalva | f
%cast chief | Moacir | m
%cast girl | Açucena | f
%cast priest | Padre Ambrósio; Ambrósio | m
%cast nun | Sister Clotilde; Clotilde | f
%cast gold | - | m
%cast osgwife | Felicity Osgood; Felicity | f
%cast baby | - | m
%cast oldsurg | - | m
%cast jupson | - | m
%cast juphus | - | m
%cast nephew | - | m
%cast driver | - | m
%cast judge | - | n
%cast pilot | Zuleide | f

== 1 Cast Off
[Dr. Iracema Falcão](ira) takes command of the hospital ship [Santa Brígida](*brigida) from a [surgeon](oldsurg) [who](oldsurg) has drunk himself blind. [Her](ira) first [patient](neusa) is the vessel's own [cook](neusa), [Neusa](neusa), [whose](neusa) appendix bursts between two ports; [her](ira) [second](gold) is a river [trader](gold) with a knife in [his](gold) thigh and no intention of saying whose. [Captain Bento](cap), [who](cap) hoped that [his](cap) [brother-in-law](otto), the [anaesthetist](otto) [Otávio Brandt-Luz](otto), would get the post, steers for every sandbank [he](cap) can find. Then a canoe without a paddler bumps against the hull. In it sleeps a [newborn](baby).
+ hire ira oldsurg "takes command"
- ill.past oldsurg "blind"
- boss.start ira neusa "command"
- treat neusa ira "first patient"
- ill neusa "appendix bursts"
- treat gold ira "second"
- attack.past _ gold "knife"
- reveal! gold ira "no intention of saying"
- kin cap otto "brother-in-law"
- hire? otto "get the post"
+ find _ baby "In it sleeps"

== 2 The Foundling
No village admits to missing a [child](baby). [Jupira](jup), the head [nurse](jup), [who](jup) lost a [son](jupson) to measles and a [husband](juphus) to gold, feeds the [boy](baby) from a glove and has soon stopped calling [him](baby) "it". [Dr. Linnell Osgood](linus), a Scot on a one-year grant, arrives with nine trunks, seasick; [he](linus) asks the tall [woman](ira) in oilskins to carry two of them and only afterwards learns that [she](ira) is [his](linus) [superior](ira). Downstream, the logging [baron](logger) [Severino Pacheco](logger) offers the ship a new engine. [Falcão](ira) throws [him](logger) off with a lancet in [her](ira) hand.
- lose! _ baby "No village admits"
- parent jup jupson "son"
- die.past jupson "measles"
- married.past jup juphus "husband"
- lose.past jup juphus+jupson "lost"
+ help jup baby "feeds"
- travel linus "arrives" @brigida
- ill linus "seasick"
- meet ira linus "asks the tall woman"
- boss ira linus "superior"
- gift? logger ira "offers"
- reject ira logger "throws"
+ threaten ira logger "lancet"
- discover linus ira "learns"

== 3 High Water
Snakebite: a [chief](chief) called [Moacir](chief) carries [his](chief) [granddaughter](girl) aboard with [her](girl) arm black to the elbow. [Osgood](linus) wants to amputate, [Iracema](ira) wants to wait. The [two](ira+linus) bellow at each other in two languages until little [Açucena](girl) asks [them](ira+linus) to be quiet, please, [she](girl) is dying. [She](girl) isn't; by dawn [she](girl) keeps the arm and demands fried banana. The [trader](gold) with the knife wound has meanwhile gone over the rail, along with the morphine. Only [Caio](caio), the [deckhand](caio), saw [him](gold) go, and [Caio](caio) has been bought a motorcycle.
- kin chief girl "granddaughter"
- ill girl "black to the elbow"
+ quarrel ira linus "bellow"
- die? girl "dying"
+ recover girl "keeps the arm"
- flee gold "over the rail"
- steal gold _ "along with the morphine"
- discover caio gold "saw"
- gift gold caio "bought"
- betray caio ira "has been bought"
- treat? girl linus "amputate"
- injure girl "Snakebite"

== 4 Ambrosia
[Padre Ambrósio](priest), eighty, founder of the mission at [Boca do Jari](@jari), is going yellow, and [Sister Clotilde](nun), [who](nun) has ironed [his](priest) surplices for forty years, won't leave the cabin. Hepatitis, says [Otávio](otto). Arsenic, say [Ira](ira)'s test strips. Someone has been seasoning the old [man](priest)'s manioc, and there is only one [person](nun) [who](nun) cooks for [him](priest). Bathed in sweat, the [nun](nun) owns up: [he](priest) was about to be recalled to [Rome](@rome), and [she](nun) could not think how else to keep [him](priest). The [padre](priest), informed of it, laughs himself into a coughing fit and asks for [her](nun).
- create.past priest "founder"
- ill priest "going yellow"
- help.past nun priest "ironed"
- discover ira priest "Arsenic"
+ attack.past nun priest "seasoning"
- reveal nun ira "owns up"
- travel? priest "recalled to" @rome
+ love nun priest "keep him"
- discover priest nun "informed"
- happy priest "laughs"

== 5 Manioc and Mercy
Who is to judge a poisoner of seventy-six? [Bento](cap) would set [Clotilde](nun) ashore, [Jupira](jup) would pray with [her](nun), and the ship's radio brings no answer from the bishop. Meanwhile [Tavi](otto) has to put [his](otto) own [nephew](nephew) under: [Bento](cap)'s [boy](nephew), hit by a boom. The dose is wrong. For four minutes there is no pulse, then [Osgood](linus), cutting off [his](linus) own sleeve, opens the chest on the deck planks and squeezes a heart the size of a lime. The [captain](cap) kisses the [Scotsman](linus) on both cheeks. To [his](cap) [brother-in-law](otto) [he](cap) no longer says good morning.
- travel? nun "ashore"
- help? jup nun "pray"
- kin nephew otto "nephew"
- parent cap nephew "boy"
- injure nephew "hit"
- treat nephew otto "put his own nephew"
+ rescue linus nephew "squeezes a heart"
- kiss cap linus "kisses"
- kin cap otto "brother-in-law"#1
- reject cap otto "no longer says"
- attack.past nun _ "poisoner"

== 6 The Wrong Bottle
It wasn't the dose. [Ira](ira) sends a vial to [Manaus](@manaus) by floatplane and has the reply the next day from its [pilot](pilot), [Zuleide](pilot), [who](pilot) delivers it with a wink: the ether was cut with water. All the stolen stock has been swapped for fakes by a buyer upriver, and the signature on the receipt is [Caio](caio)'s. [Tavi](otto), cleared, weeps in the linen room; it is [Bento](cap) [who](cap) finds [him](otto) there, and brings a chair. The [deckhand](caio) jumps ship at [Óbidos](@obidos), leaving the motorcycle and [his](caio) [sister](neusa), the [cook](neusa), [who](neusa) knew nothing.
- gift ira _ "sends"
- reveal pilot ira "delivers"
+ discover ira "cut with water"
- betray.past caio ira "signature"
- accuse! _ otto "cleared"
- sad otto "weeps"
+ help cap otto "brings"
- flee caio "jumps ship" @obidos
- sibling caio neusa "sister"
- discover! neusa caio "knew nothing"
- find cap otto "finds"
- steal.past _ "stolen"

== 7 Malaria Sunday
Half the crew is shivering, [Falcão](ira) hardest of all, at forty-one degrees. In [her](ira) delirium [she](ira) marries somebody, repeatedly, and the only [man](linus) within earshot is [Linnell](linus), changing compresses. [He](linus) has a [wife](osgwife) in [Perth](@perth). [He](linus) mentions it aloud once, to the ceiling. [Severino](logger)'s people use the night to fell the sacred grove of [Moacir](chief); when [his](chief) [grandchild](girl)'s drum is heard, [Jupira](jup), in nightgown and rubber boots, faces down three chainsaws with the [foundling](baby) tied to [her](jup) back.
- ill ira "shivering"
- wedding! _ ira "marries somebody"
- treat ira linus "compresses"
- married linus osgwife "wife"
- reveal linus _ "mentions"
- attack logger chief "fell"
- kin chief girl "grandchild"
+ threaten jup logger "faces down"

== 8 A Wife from Perth
[Mrs. Osgood](osgwife) comes up the gangway in white linen, unannounced, to fetch [Linnell](linus) home. [Felicity](osgwife) is charming; [she](osgwife) charms the [cook](neusa), the [captain](cap), the [baby](baby). Only the [convalescent](ira) in the hammock keeps [her](ira) eyes on [her](ira) book, upside down. That night a bulldozer [driver](driver) is brought in crushed, and [Felicity](osgwife), it turns out, was a theatre nurse before [she](osgwife) was a wife. Three pairs of hands, one lamp, five hours. When the [man](driver) is saved, the two [women](ira+osgwife) sit on the capstan and share a cigarette, and the [visitor](osgwife) says: "[He](linus) is in love with [you](ira), [you](ira) know."
- travel osgwife "comes"
- married linus osgwife "Mrs. Osgood"
- return? linus "home"
- recover ira "convalescent"
- injure driver "crushed"
- treat driver ira+linus+osgwife "Three pairs of hands"
+ rescue ira+linus+osgwife driver "saved"
- reveal osgwife ira "says"
+ love linus ira "in love"

== 9 Low Water
Aground for nine days. [Felicity](osgwife) has left on the mail boat with [her](osgwife) [husband](linus)'s blessing and without [her](osgwife) [husband](linus). Nobody is speaking of it, least of all the [pair](ira+linus) concerned, [who](ira+linus) have taken to operating in silence. [Dalva Pacheco](logwife) wades aboard at dusk, the [baron](logger)'s young [wife](logwife), barefoot, milk on [her](logwife) blouse. [She](logwife) put [her](logwife) [son](baby) in the canoe because [he](baby) is dark and [Severino](logger) is not. The [father](caio)? A [boy](caio) with a motorcycle [he](caio) didn't have yet. [She](logwife) would like to hold [him](baby), just once.
+ breakup linus osgwife "without her husband"
- married linus osgwife "husband"
- married logger logwife "wife"
+ parent logwife baby "son"
- lose.past logwife baby "put her son in"
- parent caio baby "father"
- cheat.past logwife logger "dark"
- affair.past caio logwife "A boy with"
- travel osgwife "left"

== 10 Whose Child
[Jupira](jup) hands [him](baby) over, goes below and breaks every plate in [Neusa](neusa)'s galley, one for each month. Once becomes daily. Before a week is out [Pacheco](logger) has heard: [he](logger) blocks the channel with logs and gives the ship until noon to surrender [woman](logwife) and [bastard](baby). [Padre Ambrósio](priest) rows across to reason with [him](logger), [Clotilde](nun) at the oars, and a warning shot, aimed at the water, finds the old [man](priest)'s lung. The [sister](nun) brings [him](priest) back under fire. [He](priest) has, [he](priest) tells [Ira](ira), had worse from [her](nun) cooking.
- sad jup "breaks every plate"
- discover logger logwife "has heard"
+ threaten logger ira "until noon"
- injure priest logger "finds the old man's"
- rescue nun priest "brings"
+ attack logger priest "warning shot"
- attack.past nun priest "worse from her cooking"
- gift jup logwife "hands"

== 11 The Channel
Nothing left to bargain with, thinks the [captain](cap), and then [he](cap) sees the river behind the logs: two hundred canoes, [Moacir](chief) standing in the first, [Açucena](girl) beating time with the arm that [Osgood](linus) would have cut off. The barrier is open by eleven. [Severino](logger), deserted by [his](logger) own foremen, sets fire to [his](logger) sawmill, is dragged from it with burns, and wakes on the table of the [woman](ira) [he](logger) once tried to buy. [Falcão](ira) treats [him](logger) like anyone else, only more slowly. [Caio](caio) is handed over by [Zuleide](pilot), trussed in the tail of [her](pilot) plane.
+ rescue chief+girl ira "two hundred canoes"
- betray _ logger "deserted"
- attack logger _ "sets fire"
+ injure logger "burns"
- treat logger ira "treats"
+ arrest pilot caio "trussed"
- rescue _ logger "dragged"
- gift.past? logger ira "buy"

== 12 Mouth of the River
At [Belém](@belem) everyone has to be somebody again. [Dalva](logwife) enrols as a pupil nurse; the [boy](baby), baptised by a wheezing [Ambrósio](priest), receives one [mother](logwife), one [godmother](jup) [who](jup) will not be parted from [him](baby), and the ship's name. The [judge](judge) lets [Clotilde](nun) off with the duty of cooking, supervised. [Caio](caio), up before the same [bench](judge), gets four years and a photograph. [Linnell](linus)'s grant is over. [His](linus) nine trunks stand on the quay, the taxi is paid, and the [Scot](linus) is already in it when the tall [woman](ira) in oilskins picks up two of them and carries them back on board.
- hire logwife "enrols"
- celebrate priest baby "baptised"
- parent logwife baby "mother"
- kin baby jup "godmother"
+ arrest judge caio "four years"
- accuse! judge nun "lets Clotilde off"
- quit linus "over"
- travel? linus "taxi"
- ill priest "wheezing"
- find baby "receives"
