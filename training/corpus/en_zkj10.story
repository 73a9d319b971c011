%series Harvest Moon, Second Bottle
%lang en
%genre telenovela-like relationship drama on a Chilean vineyard, encyclopaedia chapter summaries
%cast amparo   | Amparo Larraín; Amparo | f
%cast ignacio  | Ignacio Larraín; Ignacio; Nacho | m
%cast belen    | Belén Soto; Belén | f
%cast matias   | Matías Larraín; Matías | m
%cast thibault | Thibault Carrel; Thibault; Carrel | m
%cast consuelo | Doña Consuelo; Consuelo | f
%cast ximena   | Ximena | f
%cast padre    | Father Anselmo; Anselmo | m
%cast rafa     | Rafael Soto; Rafa | m
%cast julieta  | Julieta | f
%cast lawyer   | - | m
%cast oldsoto | - | m
%cast doc | - | n
%cast reg | - | n
%cast baby     | - | f
%cast abuelo   | Don Evaristo; Evaristo | m

== 1 The Reading
When the will of [Don Evaristo](abuelo) is opened, it leaves the vineyard in equal parts to [his](abuelo) two [grandsons](ignacio+matias), on condition that [each](ignacio+matias) be married within the year, a clause by which [Ignacio](ignacio), long the contented [husband](ignacio) of [Amparo](amparo), is not troubled, and [Matías](matias), [his](matias) younger [brother](matias), just returned from [Montreal](@montreal) with nothing but a guitar, very much so. [Doña Consuelo](consuelo), the [widow](consuelo), draws up a list of brides. At the head of it stands [Ximena](ximena), the [notary](lawyer)'s [daughter](ximena); not on it at all is [Belén Soto](belen), the [foreman](rafa)'s [sister](belen), to [whom](belen) [Matías](matias) lost [his](matias) heart, and two front teeth, at the age of seven.
- die.past abuelo "will"
+ gift abuelo ignacio+matias "leaves the vineyard"
- kin abuelo ignacio+matias "grandsons"
- married amparo ignacio "husband"
- happy ignacio "contented"
- sibling ignacio matias "brother"
- return matias "just returned"
- married.past abuelo consuelo "widow"
+ wedding? matias ximena "list of brides"
- parent lawyer ximena "notary's daughter"
- sibling belen rafa "sister"
- love matias belen "lost his heart"

== 2 The Oenologist
To improve the Carménère, [Ignacio](ignacio) sends to [Bordeaux](@bordeaux) for a [specialist](thibault), and [Thibault Carrel](thibault), [who](thibault) steps out of the bus in white shoes, is quartered in the room next to [Amparo](amparo)'s studio, where [she](amparo), a [painter](amparo) until [she](amparo) married, now keeps jam. At supper [he](thibault) asks what [she](amparo) paints. Nobody has asked [her](amparo) that in nine years. [Her](amparo) [husband](ignacio) answers for [her](amparo), that [she](amparo) has given it up; and when [he](ignacio) has left the table in order to take, as every Wednesday, the accounts to [Julieta](julieta), the [bookkeeper](julieta), the [Frenchman](thibault) repeats the question.
- hire thibault ignacio "sends to Bordeaux"
- travel thibault "steps out of the bus"
- housemate.start amparo thibault "quartered"
+ meet amparo thibault "asks what she paints"
- quit.past amparo "given it up"
- married amparo ignacio "husband"
- boss ignacio julieta "bookkeeper"
+ flirt thibault amparo "repeats the question"

== 3 The List
[Ximena](ximena), pretty, practical and entirely of [her](ximena) [father](lawyer)'s mind in matters of property, is invited for a Sunday, rides out with [Matías](matias) and confides to [him](matias) among the vines that [she](ximena) would as soon marry a bottle, being attached, though it must not come to anyone's ears, to [Father Anselmo](padre), [who](padre) gave first communion to half the parish and a sonnet to [her](ximena). [Matías](matias) thereupon suggests an arrangement: an engagement in public and liberty in private. The pretended [lovers](matias+ximena) seal it with a handshake, which from the terrace resembles something else, not least to [Belén](belen), [who](belen) is carrying up the lemonade and [who](belen) sets it down rather hard.
- parent lawyer ximena "father's"
- invite _ ximena "is invited"
- reveal ximena matias "confides"
- wedding! matias ximena "as soon marry a bottle"
+ love ximena padre "attached"
- gift padre ximena "a sonnet"
+ engaged? matias ximena "engagement in public"
- couple! matias ximena "pretended lovers"
- betray matias+ximena _ "arrangement"
- jealous belen ximena "rather hard"

== 4 Pruning
[Rafa](rafa) shouts at [Matías](matias). "Stay away from [my](rafa) [sister](belen)!" shouts [Rafa](rafa). [Belén](belen) tells [Rafa](rafa) to mind [his](rafa) mules. [She](belen) slaps [Matías](matias) for the engagement. [He](matias) cannot explain it to [Belén](belen). [He](matias) gave [Ximena](ximena) [his](matias) word. Next door [Thibault](thibault) mixes a blue for [Amparo](amparo). [Amparo](amparo) throws out the jam. [She](amparo) paints all night, and at dawn [Thibault](thibault) kisses [her](amparo) stained hand. [Amparo](amparo) lets [Thibault](thibault).
+ quarrel matias rafa "shouts at"
- threaten rafa matias "Stay away"
- sibling belen rafa "sister"
- attack belen matias "slaps"
- engaged? matias ximena "engagement"
- reveal! matias belen "cannot explain"
- help thibault amparo "mixes a blue"
- create amparo "paints"
+ kiss amparo thibault "kisses her stained hand"

== 5 Wednesday
Intending to surprise [her](amparo) [husband](ignacio) with the portrait that [she](amparo) has finished of [him](ignacio), and thereby to put an end to what has scarcely begun next door, [Amparo](amparo) carries the wet canvas to the bookkeeping office on a Wednesday, and through the louvres is granted a view of accounts that are balanced by [Ignacio](ignacio) and [Julieta](julieta) lying down. [She](amparo) leans the portrait against the door, face inward. When [Nacho](ignacio) trips over it an hour later, [he](ignacio) understands that [he](ignacio) has been seen, though not by whom, and accuses the [bookkeeper](julieta) of having set a trap; [Julieta](julieta), in love with [him](ignacio) for six years, gives notice on the spot.
- married amparo ignacio "husband"
- create amparo "portrait"
+ discover amparo ignacio+julieta "granted a view"
- sex ignacio julieta "lying down"
- cheat ignacio amparo "balanced"
- discover ignacio _ "been seen"
- accuse ignacio julieta "set a trap"
- love julieta ignacio "in love"
+ quit julieta ignacio "gives notice"

== 6 Confession
[Father Anselmo](padre), to [whom](padre) within one afternoon [Amparo](amparo) confesses a desire, [Ignacio](ignacio) a habit, [Matías](matias) a lie and [Ximena](ximena), with lowered eyes, [him](padre), leaves the box in a sweat, rides to the bishop and asks to be released from [his](padre) vows. [Amparo](amparo), having been told to do nothing hasty, walks home, walks past [her](amparo) own bedroom, and does something hasty. "Finally," says [Thibault](thibault), in French. In the morning the maid carries two cups to the studio without being told. [Consuelo](consuelo), at [her](consuelo) window since five, counts the cups, and, remembering a certain harvest of 1961, says nothing.
- advisor padre amparo+ignacio+matias+ximena "confesses"
- reveal amparo padre "confesses a desire"
- confess ximena padre "with lowered eyes"
- sad padre "in a sweat"
+ quit? padre "released from his vows"
+ sex amparo thibault "something hasty"
- cheat amparo ignacio "past her own bedroom"
- happy thibault "Finally"
- discover consuelo amparo+thibault "counts the cups"
- reveal! consuelo _ "says nothing"

== 7 The Betrothal Feast
The betrothal feast, for which an ox has been roasted, founders in the moment of the toast: [Belén](belen), serving, empties the tureen over the [bridegroom](matias)'s guitar; [Rafa](rafa), [her](belen) [brother](rafa), pulls [her](belen) away; and the [bride](ximena), seeing in the gateway [Anselmo](padre), for the first time in trousers, drops [her](ximena) glass, runs to [him](padre), and is kissed in the sight of [her](ximena) [father](lawyer), three canons and the ox. [Matías](matias), congratulated by nobody, turns to [Belén](belen), wrings out [his](matias) sleeves and asks if [she](belen) would like to hear an explanation now. [She](belen) would not. The [notary](lawyer) reaches for the will.
- celebrate matias+ximena "betrothal feast"
- attack belen matias "empties the tureen"
- sibling belen rafa "brother"
- return padre ximena "in the gateway"
+ kiss padre ximena "is kissed"
+ breakup ximena matias "runs to him"
- parent lawyer ximena "father"
- reveal? matias belen "an explanation"
- reject belen matias "would not"

== 8 The Mule
[Belén](belen) rides off on the mule. [Matías](matias) follows on foot, and [he](matias) talks all the way. [Belén](belen) does not answer [Matías](matias). The mule stops. The mule likes [Matías](matias). So [Belén](belen) hears about the bottle, the handshake and the [priest](padre). [She](belen) laughs. "[You](matias) [fool](matias)," says [Belén](belen). [He](matias) loves [her](belen), says the [fool](matias). [They](belen+matias) sleep in a press house, and not on straw only. [Rafa](rafa) finds the mule. [Rafa](rafa) finds two hats.
- flee belen matias "rides off"
+ reveal matias belen "hears about"
- happy belen "laughs"
- reconcile belen matias "You fool"
- confess matias belen "loves her"
+ sex belen matias "not on straw only"
- discover rafa belen+matias "two hats"

== 9 Assemblage
[Julieta](julieta), [whom](julieta) no other estate will engage without a reference, returns to ask for one, five months gone and no longer able to hide it behind a ledger. It is [Amparo](amparo), not [Ignacio](ignacio), [who](amparo) opens the door to [her](julieta). The two [women](amparo+julieta) regard each other's aprons, [one](amparo) smeared with blue, [the other](julieta) let out at the waist. [Amparo](amparo) writes the reference herself, gives [her](julieta) the room with the morning sun, and at table informs [her](amparo) [husband](ignacio) that [he](ignacio) is to be a [father](ignacio) and [she](amparo) is moving next door, in that order, so that [he](ignacio) need not ask which news was the reason for the other.
- return julieta "returns"
+ pregnant julieta ignacio "five months gone"
- meet amparo julieta "opens the door"
- help amparo julieta "writes the reference"
- gift amparo julieta "room with the morning sun"
- married amparo ignacio "husband"
- reveal amparo ignacio "informs her husband"
- parent? ignacio _ "be a father"
+ breakup amparo ignacio "moving next door"

== 10 Duel
[Ignacio](ignacio) challenges [Carrel](thibault) to pistols, [Carrel](thibault) proposes a blind tasting, and as the [rivals](ignacio+thibault) are at the ninth glass before [either](ignacio+thibault) makes a mistake, the affair is decided by the seconds, [Matías](matias) and the unfrocked [Anselmo](padre), in favour of water. Drunk, and for once truthful, the [elder](ignacio) of the [brothers](ignacio+matias) asks the [man](thibault) [who](thibault) has taken [his](ignacio) [wife](amparo) what it is that [he](ignacio) has done wrong. "[You](ignacio) did not ask [her](amparo) what [she](amparo) paints," answers the [Frenchman](thibault). [They](ignacio+thibault) fall asleep against the same barrel. [Ximena](ximena), by now [Anselmo](padre)'s lawful [wife](ximena), covers [them](ignacio+thibault) with a vestment.
+ threaten ignacio thibault "challenges"
- enemy ignacio thibault "rivals"
- sibling ignacio matias "brothers"
- quit.past padre "unfrocked"
- steal.past thibault ignacio "taken his wife"
- couple amparo thibault "taken his wife"
- accuse thibault ignacio "did not ask her"
- reconcile ignacio thibault "the same barrel"
- married padre ximena "lawful wife"
- help ximena ignacio+thibault "covers them"

== 11 Harvest of 1961
On what [she](consuelo) takes to be [her](consuelo) deathbed and the [doctor](doc) to be an indigestion, [Doña Consuelo](consuelo) sends for [Belén](belen) and [Rafa](rafa), and tells [them](belen+rafa) that [their](belen+rafa) late [father](oldsoto), the old [foreman](oldsoto), was the one [man](oldsoto) [she](consuelo) ever loved; that in the autumn of 1961 [they](consuelo+oldsoto) had meant to run away together; and that [she](consuelo) had stayed, for the sake of the vines, with [Evaristo](abuelo), a [husband](abuelo) [whom](abuelo) [she](consuelo) learned to respect. [She](consuelo) does not want [her](consuelo) [grandson](matias) to learn respect. [She](consuelo) wants [him](matias) to have [Belén](belen), and some soup. [Matías](matias), listening, drops to one knee in the doorway, forgetting the tray.
- ill consuelo "deathbed"
- treat consuelo doc "indigestion"
+ reveal consuelo belen+rafa "tells them"
- parent.past oldsoto belen+rafa "father"
- die.past oldsoto "late"
- love.past consuelo oldsoto "ever loved"
- flee? consuelo+oldsoto abuelo "meant to run away"
- married.past abuelo consuelo "husband"
- kin consuelo matias "grandson"
- wedding? belen matias "to have Belén"
+ propose matias belen "drops to one knee"

== 12 The Last Day of the Year
On the last day of the year prescribed, and with an hour to spare, [Matías](matias) and [Belén](belen) are joined by the civil [registrar](reg) in the fermenting cellar, where [Julieta](julieta), brought to bed between the second and the third signature, contributes a [girl](baby) with [Ignacio](ignacio)'s chin. Whether a [man](ignacio) in the midst of a divorce counts as married is a question on which the [notary](lawyer) and [his](lawyer) new [son-in-law](padre) hold opposite views. [Ignacio](ignacio) settles it by making over [his](ignacio) half to the [baby](baby). Then, hat in hand, [he](ignacio) asks [Julieta](julieta) if [she](julieta) would care to go dancing, some Wednesday. "Any day but that," says [Julieta](julieta).
+ wedding belen matias "joined"
+ birth julieta baby "brought to bed"
- parent ignacio baby "Ignacio's chin"
- divorce? amparo ignacio "in the midst"
- kin lawyer padre "son-in-law"
- quarrel lawyer padre "opposite views"
- gift ignacio baby "making over"
- date? ignacio julieta "go dancing"

== 13 Vintage
With the first exhibition of [Amparo](amparo)'s pictures in [Valparaíso](@valparaiso), opened by [Consuelo](consuelo), [who](consuelo) has forgotten that [she](consuelo) was dying, the narrative leaves the valley. [Thibault](thibault), offered a château, is expected in [Bordeaux](@bordeaux) by spring and says so; [Amparo](amparo), asked to come along, asks in return whether [he](thibault) can imagine [her](amparo) keeping jam there. [They](amparo+thibault) part at the harbour, tenderly, without promises. A postcard of a ladder follows [her](amparo) home, and behind the postcard, on the next bus, the white shoes. [He](thibault) has told the château, [he](thibault) explains, that [he](thibault) is needed for the blue.
- create amparo "first exhibition"
- recover consuelo "was dying"
- hire? thibault "offered a château"
- move? amparo thibault "come along"
- reject amparo thibault "keeping jam"
+ breakup amparo thibault "part at the harbour"
- return amparo "home"
+ return thibault amparo "white shoes"
- reconcile amparo thibault "needed for the blue"
