%series The House at Sete Fontes
%lang en
%genre family saga over five decades, nominal, encyclopaedic chapter abstracts
%cast graca | Graça Valadares; Graça | f
%cast tome | Tomé Valadares; Tomé | m
%cast benedita | Benedita Valadares; Benedita; Benedita Vale | f
%cast xavi | Xavier Lockhart; Xavier; Lockhart | m
%cast jacinta | Jacinta | f
%cast damiao | Damião Serra; Damião; Serra | m
%cast violante | Violante Serra; Violante | f
%cast crispim | Father Crispim; Crispim | m
%cast hanne | Hanne Brekke; Hanne | f
%cast leonor | Leonor | f
%cast doctor | Dr. Abravanel; Abravanel | f
%cast father | - | m
%cast tito | Tito | m
%cast agent | - | m
%cast baby | - | m
%cast nuno | Nuno Faria; Nuno; Faria | m
%cast inc | Inês Coutinho; Inês | f

== 1 1958
On the death of [her](graca) [father](father), [Graça Valadares](graca), at twenty the eldest of three orphans, inherits the cork estate of [Sete Fontes](@sete), its debts and the lasting hatred of [Damião Serra](damiao), [whose](damiao) vines adjoin [hers](graca) and [whose](damiao) offer for the springs [she](graca) returns torn in four. Of [her](graca) [siblings](benedita+tome), the consumptive [Benedita](benedita) has lost [her](benedita) heart to the English [engineer](xavi) in the mill, [Xavier Lockhart](xavi), while [Tomé](tome), fourteen, sets fire to [Serra](damiao)'s wine press. [Jacinta](jacinta), the [cook](jacinta), perjures herself for the [boy](tome) before the sergeant.
+ die father "death"
- parent father graca "father"
+ find graca "inherits"
- enemy damiao graca "hatred"
- neighbour damiao graca "adjoin"
- reject graca damiao "torn in four"
- sibling benedita+tome graca "siblings"
- ill benedita "consumptive"
- love benedita xavi "lost her heart"
- attack tome damiao "sets fire"
- help jacinta tome "perjures herself"

== 2 1959
[Lockhart](xavi), engaged by [Graça](graca) to drain the lower meadow, is observed by the whole valley to drain it with [his](xavi) eyes on [her](graca). For [Benedita](benedita)'s sake [she](graca) treats [him](xavi) like a mule. The sanatorium, paid for with the sale of the silver, gives the [invalid](benedita) back to [her](benedita) family plump and singing, and on the evening of [her](benedita) homecoming [Benedita](benedita) asks [her](benedita) elder [sister](graca) to be bridesmaid. Whose, [Graça](graca) inquires? [Xavier](xavi), alone of those at table, has not been consulted.
- hire xavi graca "engaged"
- love xavi graca "eyes on her"
- reject graca xavi "like a mule"
- treat benedita _ "sanatorium"
+ recover benedita "plump"
- return benedita "homecoming"
- sibling benedita graca "sister"
+ wedding? benedita xavi "bridesmaid"
- advisor? graca benedita "bridesmaid"

== 3 1961
War in [Angola](@angola), and the conscription of [Tomé](tome), delivered by name to the board by [Serra](damiao), [who](damiao) has not forgotten the press. Before the train leaves, the [recruit](tome) spends a night in the hayloft with [Violante](violante), [Serra](damiao)'s only [child](violante). At the altar rail [Lockhart](xavi) answers [Father Crispim](crispim)'s question with a no, turns to the front pew and declares before God that it has always been [Graça](graca). [She](graca) strikes [him](xavi). [Benedita](benedita), in white, walks out by way of the vestry and, for eleven years, out of the family.
- travel? tome "War" @angola
- betray damiao tome "delivered by name"
- sex tome violante "hayloft"
- parent damiao violante "child"
+ wedding! benedita xavi "a no"
- reject xavi benedita "a no"
+ confess xavi graca "declares"
- attack graca xavi "strikes"
+ flee benedita "walks out"

== 4 1962
A telegram announces that [Tomé](tome) has fallen near [Luanda](@luanda). [Violante](violante), by now unable to lace [her](violante) dresses, is ordered by [her](violante) [father](damiao) to marry a notary; [she](violante) goes instead on foot, through snow, to [Sete Fontes](@sete), where [Graça](graca) opens the door and [Jacinta](jacinta) the airing cupboard. Delivery of a [son](tito), [Tito](tito), on the kitchen table. When [Damião Serra](damiao) rides up with dogs to fetch [his](damiao) [daughter](violante), [he](damiao) finds [Graça](graca) on the steps with [her](graca) late [father](father)'s boar gun across [her](graca) knees.
+ die? tome "fallen"
- pregnant violante tome "unable to lace"
- wedding? _ violante "marry"
- parent damiao violante "father"
- flee violante damiao "on foot"
- help graca+jacinta violante "opens the door"
+ birth violante tito "Delivery"
- abduct? damiao violante "fetch"
- die.past father "late"
- parent father graca "father"#2
- threaten graca damiao "boar gun"

== 5 1966
The visit of a Norwegian [nurse](hanne), [Hanne Brekke](hanne), [who](hanne) has carried a ring across two continents: the dead [man](tome) had it on [his](tome) finger when [he](tome) gave [her](hanne) the slip from a field hospital in 1963. Not dead, then, merely missing, and the [father](tome) of [Hanne](hanne)'s little [girl](leonor), [Leonor](leonor). [Graça](graca) rejoices in secret and says nothing to [Violante](violante), [who](violante) has worn black for four years and looks well in it. [Lockhart](xavi), gaunt from building dams in [Anatolia](@anatolia), takes up residence in the mill again. [He](xavi) asks for nothing.
- travel hanne "visit"
- find.past hanne "ring"
- flee.past tome hanne "the slip"
- die! tome "Not dead"
- parent tome leonor "father"
- parent hanne leonor "little girl"
+ reveal hanne graca "carried a ring"
+ happy graca "rejoices"
- reveal! graca violante "says nothing"
- sad violante tome "worn black"
- create.past xavi "building dams" @anatolia
- move xavi "takes up residence"
- return xavi "again"

== 6 1968
The purchase of [Serra](damiao)'s promissory notes by [Graça](graca), through a bank in [Porto](@porto), makes [her](graca) the silent creditor of [her](graca) oldest [foe](damiao). Apprised of it by [Father Crispim](crispim), [who](crispim) had it under the seal of confession, [Damião](damiao) dams the brook at night. The estate's trees wither. [Hanne](hanne), installed as district nurse, is called to lance the [pastor](crispim)'s abscess and is told, under ether, more than a priest should tell. [Tito](tito) and [Leonor](leonor), six and five, with the same crooked eyetooth, are discovered asleep in one haystack, having run off to [Spain](@spain).
- enemy damiao graca "foe"
+ betray crispim graca "Apprised"
- reveal crispim damiao "Apprised"
+ attack damiao graca "dams the brook"
- hire hanne "installed"
- treat crispim hanne "lance"
- reveal crispim hanne "told"
- flee leonor+tito "run off" @spain
- find _ leonor+tito "discovered"

== 7 1972
Under the name of [Benedita Vale](benedita), the lost [sister](benedita) fills the casino of [Estoril](@estoril) every night. [Graça](graca), in the last row in [her](graca) market coat, sends up a sprig of cork oak in place of a card. The dressing-room door opens; the reunion of the [sisters](benedita+graca), silent for eleven years, lasts until the cleaners arrive. A stage-door [agent](agent) [who](agent) has been helping himself to half [her](benedita) fees is put out into the street by [both](benedita+graca) of [them](benedita+graca). And [Xavier](xavi)? "Take [him](xavi), for pity's sake," laughs [Benedita](benedita), "before [he](xavi) turns to limestone."
- create benedita "fills the casino"
- sibling benedita graca "sister"
- gift graca benedita "sprig"
+ reconcile benedita graca "reunion"
- advisor agent benedita "agent"
- steal agent benedita "helping himself"
- quit agent benedita+graca "put out"
- couple? graca xavi "Take him"
- happy benedita "laughs"

== 8 1974
Carnations in the rifles, and on the twelfth of May, barefoot, a bearded [stranger](tome) in the yard of [Sete Fontes](@sete): [Tomé](tome), [deserter](tome), back from eleven years under a false name in [Oran](@oran). Two [women](hanne+violante) in black aprons look up from the same tub of beans. The encounter of [Violante](violante) and [Hanne](hanne) with the fact of one another is conducted in silence, the encounter of [Tomé](tome) with a tureen is not. [His](tome) [children](leonor+tito) are shown to [him](tome) by [Jacinta](jacinta), in order of size. In town the labourers carry [Serra](damiao) out of [his](damiao) palace on a chair.
+ return tome "back from"
- flee.past tome "deserter"
+ discover hanne violante "fact of one another"
- discover violante hanne "fact of one another"
- parent tome leonor+tito "children"
- meet leonor+tito tome "shown"
- lose damiao "carry Serra out"

== 9 1975
The occupation of the estate. Its [owner](graca), offered exile, asks to be enrolled in the cooperative instead and is elected its bookkeeper by a show of hands, [Lockhart](xavi)'s the first to go up. [Tomé](tome), [who](tome) cannot choose, is relieved of the choice: [Hanne](hanne) falls ill with typhus, and at [her](hanne) bedside it is [Violante](violante) [who](violante) boils the sheets, [Violante](violante) [who](violante) sits up, and [Violante](violante) [whose](violante) name the [patient](hanne) calls in the crisis. On [her](hanne) recovery the two [women](hanne+violante) rent the station house together. [Tomé](tome) is permitted to visit on Sundays.
- lose graca "occupation"
+ hire graca "elected"
- love tome hanne+violante "cannot choose"
+ ill hanne "typhus"
- treat hanne violante "boils"
- recover hanne "recovery"
+ housemate.start hanne violante "rent"
- invite hanne+violante tome "permitted to visit"

== 10 1979
Evicted and half blind, [Damião Serra](damiao) is discovered in a culvert by [his](damiao) [grandson](tito), [whom](tito) [he](damiao) has never addressed, and is carried home pick-a-back by the [boy](tito). [Violante](violante) washes [her](violante) [father](damiao)'s feet and does not speak to [him](damiao). A [specialist](doctor), [Dr. Abravanel](doctor), couches the cataracts; the first face [he](damiao) sees is that of [Graça](graca), tearing up [his](damiao) notes, one after another. Marriage, at long last, of [Graça](graca) and [Xavier Lockhart](xavi), [both](graca+xavi) in rubber boots, between two thunderstorms. [Benedita](benedita) sings. [Jacinta](jacinta) dies during the coffee, smiling, with the ladle in [her](jacinta) hand.
- lose damiao "Evicted"
- ill damiao "half blind"
+ find tito damiao "discovered"
- kin damiao tito "grandson"
- rescue tito damiao "carried home"
- parent damiao violante "father"
- help violante damiao "washes"
- reject violante damiao "does not speak"
- treat damiao doctor "couches"
- recover damiao "first face"
- help graca damiao "tearing up"
+ wedding graca xavi "Marriage"
- create benedita "sings"
+ die jacinta "dies"
- happy jacinta "smiling"

== 11 1988
Expansion: the [half-brother](tito) and [half-sister](leonor) divide the business, cork to [Tito](tito), water to [Leonor](leonor). [His](tito) betrothal to a [chemist](inc) from [Braga](@braga), [Inês Coutinho](inc), does not hinder [Leonor](leonor)'s [partner](nuno), [Nuno Faria](nuno), from calling on the [chemist](inc) at hours when no corks are tested. [Benedita](benedita), unable to sleep, meets the [pair](inc+nuno) on the back stairs and tells [her](benedita) [nephew](tito) before coffee. [Faria](nuno) departs with the cash box, [Inês](inc) on [his](nuno) pillion. [Leonor](leonor) is left with a lawsuit, and with what [Hanne](hanne), [who](hanne) counts on [her](hanne) fingers, calls an October child.
- sibling leonor tito "half-brother"
- engaged inc tito "betrothal"
- couple leonor nuno "partner"
+ affair inc nuno "calling on"
- cheat inc tito "calling on"
- cheat nuno leonor "calling on"
- discover benedita inc+nuno "meets the pair"
- reveal benedita tito "tells"
- kin benedita tito "nephew"
+ steal nuno leonor "cash box"
- flee inc+nuno "departs"
- breakup nuno leonor "left"
+ pregnant leonor nuno "October child"

== 12 1996
The ninth decade of [Damião Serra](damiao) closes in the Valadares chapel, by [his](damiao) own request; the bequest of the vines to [Graça](graca) causes the lawyers to read the page aloud twice. [Tomé](tome), [sexton](tome) by now, digs the grave of the [man](damiao) [who](damiao) sent [him](tome) to war and takes off [his](tome) hat. Widowed in spring, [Graça](graca) sits by the springs with [Benedita](benedita), two old [women](benedita+graca) quarrelling over the name of a dead [engineer](xavi)'s dog. A [boy](baby) of seven, [Leonor](leonor)'s, comes running with a torn letter glued together: the offer of 1958. May [he](baby), [he](baby) asks, keep the stamp?
+ die damiao "closes"
+ gift damiao graca "bequest"
- betray.past damiao tome "sent him to war"
- die.past xavi "Widowed"
- married.past graca xavi "Widowed"
+ quarrel benedita graca "quarrelling"
- parent leonor baby "Leonor's"
- find baby "letter"
