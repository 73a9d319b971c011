%series Agave Azul
%lang en
%genre telenovela around a Jalisco tequila hacienda, network press summaries
%cast xim | Ximena Arriaga; Ximena | f
%cast rod | Rodrigo Cárdenas; Rodrigo; Cárdenas | m
%cast per | Doña Perpetua; Perpetua | f
%cast leo | Leandro; Leandro Cárdenas | m
%cast ita | Itzel | f
%cast reg | Regina Montalvo; Regina | f
%cast gus | Augusto Montalvo; Montalvo; Don Augusto | m
%cast cura | Father Hilario; Hilario | m
%cast maestro | Nacho Tovar; Tovar; Nacho | m
%cast nurse | Brígida | f
%cast twin | Violeta | f
%cast child | Lucerito | f
%cast sacr | - | m
%cast step | - | m
%cast sicario | - | m

== 1
Disinherited by [her](xim) [stepfather](step)'s will, chemist [Ximena Arriaga](xim) takes a post at the distillery of [Doña Perpetua](per), [whose](per) elder [son](rod) [Rodrigo](rod) mistakes [her](xim) for the new maid and [whose](per) younger one, [Leandro](leo), does not care what [she](xim) is. At supper [Regina Montalvo](reg), [Rodrigo](rod)'s [intended](reg), spills mole on the [newcomer](xim)'s only dress. It was no accident.
- lose xim "Disinherited"
- kin step xim "stepfather"
+ hire xim per "takes a post"
- parent per rod "son"
- parent per leo "younger one"
- sibling leo rod "younger one"
- meet rod xim "mistakes"
- engaged reg rod "intended"
- attack reg xim "spills mole"

== 2
[Rodrigo](rod) apologizes with a bolt of silk, which [Ximena](xim) sends straight back. In the fermentation hall [she](xim) proves to old [Nacho Tovar](maestro), master distiller for forty years, that somebody is watering the vats, and gains [herself](xim) an ally. [Perpetua](per)'s companion and [nurse](nurse), [Brígida](nurse), crosses herself at the sight of [Ximena](xim): that [face](xim) lies in the family crypt.
- reconcile? rod xim "apologizes"
- gift rod xim "a bolt of silk"
+ reject xim rod "sends straight back"
- reveal xim maestro "proves"
- discover xim _ "watering the vats"
- friend.start maestro xim "ally"
- advisor nurse per "nurse"
- sad nurse xim "crosses herself"

== 3
[Don Augusto Montalvo](gus) gives [his](gus) [daughter](reg) until the Feast of San Juan to get [Rodrigo](rod) to the altar, for [he](gus) holds every mortgage on the hacienda. [Regina](reg) has been keeping warm in the meantime in the [groom](rod)'s own stable with the [groom](rod)'s own [brother](leo). [Itzel](ita), a kitchen [maid](ita) [who](ita) worships the ground [Leandro](leo) rides on, brings [them](leo+reg) a lantern and drops it.
- parent gus reg "daughter"
- wedding? reg rod "to the altar"
+ affair leo reg "keeping warm"
- cheat reg rod "keeping warm"
- sibling leo rod "brother"
- love ita leo "worships the ground"
+ discover ita leo+reg "drops it"

== 4
To buy the [maid](ita)'s tongue, [Regina](reg) gives [her](ita) earrings, and then tells [Perpetua](per) that the [girl](ita) took them. [Itzel](ita) is beaten by the [matriarch](per) and turned out onto the highway, where [Rodrigo](rod) and [Ximena](xim), coming home from the notary in one cart and a far better mood than before, gather [her](ita) up. Something else has been picked up along the way: at the ford [he](rod) put [his](rod) lips to [hers](xim), and [she](xim) let [him](rod).
- gift reg ita "earrings"
+ accuse reg ita "took them"
- attack per ita "beaten"
- quit ita per "turned out"
- return rod+xim "coming home"
- happy rod+xim "mood"
- rescue rod+xim ita "gather her up"
+ kiss rod xim "his lips to hers"

== 5
[Itzel](ita), lodged at the presbytery with [Father Hilario](cura), confesses what [she](ita) saw in the stable. The [priest](cura) may not use it; the [sacristan](sacr) behind the curtain may. By noon [Rodrigo](rod) has knocked out two of [Leandro](leo)'s teeth, and by evening [he](rod) has released [Regina](reg) from [her](reg) promise. [Her](reg) [father](gus) has the mortgages brought up from the bank.
+ reveal ita cura "confesses what"
- housemate.start cura ita "lodged"
- reveal! cura "may not use"
- attack rod leo "knocked out"
- injure leo rod "knocked out"
+ breakup rod reg "released"
- parent gus reg "father"

== 6
"That [girl](xim) is dead," [Brígida](nurse) keeps repeating, until [Tovar](maestro) goes down to the crypt and finds stones in the coffin marked [Violeta](twin). Twenty-six years ago [Perpetua](per) gave birth to a [daughter](twin), and somebody carried the [child](twin) off. Could [Ximena](xim) be [Rodrigo](rod)'s [sister](xim)? On the terrace, knowing nothing, [he](rod) offers [her](xim) [his](rod) grandmother's ring. [She](xim) accepts.
- investigate maestro "goes down to"
- discover maestro "finds"
- die! twin "stones"
- birth.past per twin "gave birth"
- parent per twin "daughter"
- abduct.past _ twin "carried the child off"
- sibling? rod xim "sister"
+ propose rod xim "ring"
+ engaged.start rod xim "accepts"

== 7
Minutes before the banns, [Nacho](maestro) takes [Rodrigo](rod) aside. The [bridegroom](rod) rides off without a word and drinks for three days in [Tequila](@tequila). [Ximena](xim), abandoned in front of the whole parish, is comforted by [Leandro](leo), [who](leo) is toothless, sober and, for once, sincere. [Montalvo](gus) calls in the debt: sixty days, or the land.
- reveal maestro rod "takes Rodrigo aside"
+ breakup rod xim "rides off"
- sad rod "drinks for three days"
- help leo xim "comforted"
- threaten gus per "sixty days"

== 8
A hired [gun](sicario) waits for [Tovar](maestro) among the agaves. The old [man](maestro) lives just long enough to press a hospital bracelet into [Itzel](ita)'s palm. Who profits? [Augusto](gus), says the village, very quietly. [Perpetua](per), meanwhile, takes [Ximena](xim)'s chin in [her](per) hand, looks for the scar that [her](per) lost [girl](twin) had, and finds smooth skin.
- kill sicario maestro "lives just long enough"
+ die maestro sicario "lives just long enough"
- gift maestro ita "press a hospital bracelet"
- boss? gus sicario "Who profits"
- lose.past per twin "lost"
+ discover per xim "smooth skin"
- parent per twin "her lost girl"

== 9
The bracelet leads [Itzel](ita) to a midwife's ledger in [Tepatitlán](@tepatitlan) and, in it, to [herself](ita): the beaten scullery [maid](ita) is [Violeta](ita), [heir](ita) to half the hacienda. [Hilario](cura) begs [her](ita) to forgive before [she](ita) tells. And [Leandro](leo), [who](leo) has just asked [her](ita) to the fair? [Her](ita) adored [horseman](leo) is [her](ita) [brother](leo).
+ discover ita "to herself"
- attack.past per ita "beaten"
- reconcile? _ ita "forgive"
- reveal? ita "tells"
- date? ita leo "to the fair"
- love ita leo "adored"
+ sibling ita leo "brother"

== 10
[Rodrigo](rod) hears the truth from the [priest](cura)'s own mouth: no drop of [Arriaga](xim) blood runs in [him](rod). [He](rod) races to the station, too late. [Ximena](xim) has left for [Veracruz](@veracruz), with a sealed flask, a broken heart and, though [she](xim) has told nobody, [his](rod) [child](child) under [her](xim) heart. [Regina](reg), tired of waiting, offers [Leandro](leo) what [his](leo) [brother](rod) declined.
- sibling! rod xim "no drop"
- reveal cura rod "hears the truth"
- travel rod "races"
+ travel xim "has left for" @veracruz
- reveal! xim "told nobody"
+ pregnant xim rod "child"
- sad xim "broken heart"
- flirt reg leo "offers"
- reject.past rod reg "declined"
- sibling leo rod "brother"

== 11
[Itzel](ita) sits down at the head of the table in [her](ita) apron and reads the ledger aloud. [Brígida](nurse) falls to [her](nurse) knees: it was [she](nurse) [who](nurse) sold the infant, on [Don Augusto](gus)'s orders and for [his](gus) silver. [Perpetua](per) asks [her](per) [daughter](ita)'s pardon with the same hand that flogged [her](ita). [Itzel](ita) lets the hand hang there.
- reveal ita "reads the ledger aloud"
+ reveal nurse "falls to her knees"
- abduct.past nurse ita "sold the infant"
- boss.past gus nurse "orders"
- parent per ita "daughter"
- attack.past per ita "flogged"
- reconcile? ita per "asks her daughter's pardon"
+ reject ita per "hang there"

== 12
Five years on, a rum [blender](xim) from the coast beats forty distillers to the gold medal in [Guadalajara](@guadalajara). [Rodrigo](rod), on the jury, recognizes the flavor before [he](rod) recognizes [Ximena](xim), and the dimple of the [girl](child) beside [her](xim) before either. [Lucerito](child) asks [him](rod) why [he](rod) is leaking. [Montalvo](gus), served with a warrant for the shooting of [Nacho](maestro), barricades [himself](gus) in the still house with [Regina](reg) as a shield.
- find xim "gold medal"
+ return xim "recognizes Ximena"
- meet child rod "asks him"
- sad rod "leaking"
- accuse _ gus "warrant"
- kill.past gus maestro "shooting"
+ abduct gus reg "as a shield"

== 13
[Leandro](leo) goes in through the chimney, brings [Regina](reg) out and stays behind in the flames with the [man](gus) [who](gus) would have hanged [him](leo). [Both](gus+leo) are buried before the rains. At the thanksgiving Mass [Ximena](xim) walks up the aisle in the silk that [she](xim) once returned, [Lucerito](child) carrying the hem of it; [Father Hilario](cura) has to sneeze before [he](cura) can pronounce [them](rod+xim) man and wife. From the best pew [Itzel](ita) reaches for [her](ita) [mother](per)'s hand.
+ rescue leo reg "brings Regina out"
- kill? gus leo "hanged"
+ die gus+leo "buried"
- reject.past xim rod "returned"
+ wedding rod xim "man and wife"
- reconcile ita per "reaches for"
- parent per ita "mother"
