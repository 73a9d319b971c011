%series Las Descalzas
%lang en
%genre convent telenovela, Quito 1740, network press notes
%cast remedios | Mother Remedios; Remedios | f
%cast ines     | Sister Inés; Inés; Inés de Villarroel | f
%cast paz      | Sister Paz; Paz | f
%cast luz      | Luz | f
%cast catalina | Doña Catalina de Villarroel; Doña Catalina; Catalina | f
%cast alonso   | Don Alonso de Villarroel; Don Alonso; Alonso | m
%cast martin   | Martín Quispe; Martín | m
%cast bernardo | Father Bernardo; Bernardo | m
%cast visitor  | Canon Echeverría; Echeverría | m
%cast tomasa   | Tomasa | f
%cast rafael   | Rafael | m
%cast oldnun   | Sister Domitila; Domitila | f
%cast child    | - | f
%cast sexton   | - | m
%cast bishop   | - | m

== 1 The Turn
Through the revolving hatch in the convent wall come bread, letters and, on the eve of Saint John, a living [girl](luz) of eighteen. [Mother Remedios](remedios), the [abbess](remedios), takes [her](luz) in without a question; the [prioress](ines), [Sister Inés](ines), has several. The [runaway](luz) has ink on [her](luz) fingers, a wedding dress under [her](luz) cloak and no name that [she](luz) is prepared to give. "Then we shall call [her](luz) [Luz](luz)," says the [portress](paz), the stout [Sister Paz](paz), [who](paz) has seen worse come through. Outside, a [gentleman](alonso) with a torch beats at the gate for [his](alonso) [property](luz) until it rains.
- flee luz _ "living girl of eighteen"
+ help remedios luz "takes her in"
- wedding? _ luz "wedding dress"
- reveal! luz _ "no name"
- threaten alonso _ "beats at the gate"

== 2 Vocation
The new [novice](luz) sings like a cart and scrubs like two. When the [gentleman](alonso) returns by daylight, with a notary and a sugar loaf for the house, the [abbess](remedios) informs [him](alonso) that nobody answering to [his](alonso) description has been professed. It is the truth, in its way. [He](alonso) is [Don Alonso de Villarroel](alonso), and [his](alonso) eye falls through the grille on the second [nun](ines) from the left, [who](ines) lowers [her](ines) own. So this is where [his](alonso) [sister](ines) has been for fourteen years. The [prioress](ines) drops the keys. In the kitchen [Tomasa](tomasa), the lay [sister](tomasa), sees [her](ines) drink a cup of vinegar straight off.
- hire.past luz "new novice"
- return alonso "returns"
- betray remedios alonso "nobody answering"
- gift alonso _ "sugar loaf"
+ find alonso ines "his eye falls"
- sibling alonso ines "sister"
- sad ines alonso "drops the keys"
- discover tomasa ines "sees her drink"

== 3 The Painter
For the altar [Father Bernardo](bernardo), the [chaplain](bernardo), has engaged a [painter](martin) from [Cuzco](@cuzco), [who](martin) is to work behind a sheet. [He](martin) is called [Martín Quispe](martin), and when the [novice](luz) brings [him](martin) turpentine, the sheet comes down: [they](luz+martin) have known each other since [she](luz) could hold a brush. It was on [his](martin) account that [she](luz) ran, on the morning of [her](luz) wedding, from a [bridegroom](alonso) twice [her](luz) age. "Not to [you](martin)," [she](luz) corrects [him](martin), "from [him](alonso)." [He](martin) paints the archangel with [her](luz) chin. The [abbess](remedios) looks at it for a long time and asks for more blue.
- hire martin bernardo "has engaged"
- friend luz martin "have known each other"
+ flee.past luz alonso "she ran"
- wedding! alonso luz "her wedding"
- create martin "paints the archangel"
- discover remedios luz+martin "looks at it"

== 4 What the Prioress Buried
Old [Sister Domitila](oldnun), a hundred by [her](oldnun) own account, dies, and on [her](oldnun) deathbed mistakes the [portress](paz) for the confessor. Thus [Paz](paz) hears what is under the seal: that [Inés de Villarroel](ines) was brought to the convent at sixteen, by night, by [her](ines) [brother](alonso), [who](alonso) had signed away [her](ines) inheritance with [her](ines) hand in [his](alonso) grip; that seven months later [she](ines) was delivered of a [girl](child) in the linen room; and that the [midwife](oldnun) was told to put [it](child) through the turn. The [portress](paz) does sums until matins. Eighteen would be wrong. Fourteen would be [Tomasa](tomasa)'s kitchen [maid](child).
+ die oldnun "dies"
- discover! oldnun paz "mistakes the portress"
+ reveal oldnun paz "Paz hears"
- sibling alonso ines "her brother"
- abduct.past alonso ines "was brought"
- steal.past alonso ines "signed away her inheritance"
- birth.past ines child "delivered of"
- treat.past ines oldnun "midwife"
- discover? paz child "does sums"

== 5 Election
The [abbess](remedios) has gone blind from embroidery, and hides it no longer. [She](remedios) lays down the staff; the nuns are to vote with beans. [Don Alonso](alonso), [patron](alonso) of the house since the sugar, writes to each of them that the roof will fall in under any hand but [his](alonso) dear [sister](ines)'s. [She](ines) burns [her](ines) own copy. When the beans are counted, the [prioress](ines) has lost by one, and has voted, it is whispered, against herself. The new [abbess](paz) has to be fetched from the gate with onions in [her](paz) lap. [She](paz) looks round for the [woman](ines) [who](ines) ought to have had it, and names [her](ines) [prioress](ines) again.
- ill remedios "has gone blind"
+ quit remedios "lays down the staff"
- threaten alonso _ "roof will fall in"
- sibling alonso ines "dear sister"
- reject ines alonso "burns"
- lose ines "has lost"
+ hire paz "new abbess"
- hire ines paz "prioress again"

== 6 Two Sisters-in-Law
A [lady](catalina) asks to speak to the [novice](luz) through the grille: [Doña Catalina](catalina), [widow](catalina) of the eldest [Villarroel](rafael), and thus [sister-in-law](catalina) to [Don Alonso](alonso) and the [prioress](ines) alike. [She](catalina) brings sweets, with something in them. It's the kitchen [maid](child) [who](child) steals one and is found blue on the flags. All night the [prioress](ines) holds the [girl](child)'s head, and the [abbess](paz), [who](paz) could say three words to [her](ines), prays instead for permission to say them. Toward morning the [patient](child) asks for bread. The [widow](catalina)'s coach has not left the square; there is a [gentleman](alonso) in it, and no room between [them](alonso+catalina).
- die.past rafael "widow"
- married.past catalina rafael "widow"
- sibling alonso+ines rafael "eldest Villarroel"
- kin alonso+ines catalina "sister-in-law"
- gift catalina luz "brings sweets"
+ attack catalina luz "something in them"
- steal child luz "steals one"
- ill child "found blue"
+ help ines child "holds the girl's head"
- reveal! paz ines "could say three words"
- recover child "asks for bread"
- affair alonso catalina "no room between them"

== 7 The Visitor
The [bishop](bishop)'s [visitor](visitor), [Canon Echeverría](visitor), comes to inquire into levity. [He](visitor) measures veils, counts onions and lifts the [painter](martin)'s sheet. Behind it are two [people](luz+martin) and one brush. The [novice](luz) is locked into the penance cell; the [painter](martin) is whipped round the cloister by the [sexton](sexton). To everyone's surprise it is the [chaplain](bernardo), a timid [man](bernardo), [who](bernardo) steps between and takes the last nine strokes. [He](bernardo) has loved the old [abbess](remedios) for thirty years, [he](bernardo) says into the silence, and never lifted a sheet; it has to be good for something. [She](remedios), being blind, and not deaf, turns [her](remedios) face to the wall.
- investigate visitor _ "inquire into levity"
+ discover visitor luz+martin "lifts the painter's sheet"
- arrest visitor luz "locked into"
- attack sexton martin "is whipped"
+ rescue bernardo martin "steps between"
- injure bernardo sexton "last nine strokes"
- love bernardo remedios "has loved"
- confess bernardo remedios "has loved the old abbess"
- sad remedios "turns her face"

== 8 Three Words
"[She](child) is [yours](ines)." The [abbess](paz) says it over the accounts, as one says that the flour is low. The [prioress](ines) goes on adding up to the foot of the column. Then [she](ines) walks to the kitchen, where a [child](child) of fourteen is plucking a hen, sits down opposite [her](child) and plucks. Not a word is spoken. [Tomasa](tomasa), [who](tomasa) raised the [girl](child) and has been dreading this face at [her](tomasa) door every day of it, sets out three bowls. "[She](child) snores," says the lay [sister](tomasa). The [other](ines) asks whether [she](tomasa) would be so good as to stay for supper, too.
+ reveal paz ines "She is yours"
- parent ines child "She is yours"
- help ines child "plucks"
- parent tomasa child "raised the girl"
- sad tomasa ines "dreading"
+ invite ines tomasa "stay for supper"

== 9 Banns in the Dark
[Luz](luz) has been three weeks without a candle. By what road the [widow](catalina) gets into the penance cell nobody asks, as [she](catalina) pays the [sexton](sexton). [She](catalina) has come to finish what the sweets began, for as long as the [girl](luz) lives, the [gentleman](alonso) in the coach will not look up; but the [prisoner](luz) speaks first. "Take [him](alonso). [I](luz) never wanted [him](alonso). Does [he](alonso) beat [you](catalina), too?" The [caller](catalina) puts the knife away and shows [her](luz) a shoulder. [They](catalina+luz) talk until the bell. When [she](catalina) leaves, [she](catalina) leaves [her](luz) the candle, the cloak, and the key to the [sexton](sexton)'s door.
- abduct visitor luz "without a candle"
- married.past catalina rafael "widow"
- gift catalina sexton "pays"
- kill? catalina luz "finish what"
- jealous catalina luz "will not look up"
- love! luz alonso "never wanted him"
+ attack.past alonso catalina "beat you"
- reveal catalina luz "shows her a shoulder"
+ help catalina luz "the key"

== 10 Inquest
The [canon](visitor) finds an empty cell and has the [abbess](paz) deposed for it. For two days the house has no head; on the third it is governed, by order of the [bishop](bishop), by [him](visitor). [His](visitor) first act is to hand over the papers of the house to [Don Alonso](alonso), [his](visitor) old [schoolfellow](alonso). One box is missing. The blind [Remedios](remedios) sits on it. In it, for fourteen years, has lain the deed of gift that the [brother](alonso) wrote with the [sister](ines)'s hand, and pinned to it, in [Domitila](oldnun)'s spelling, an affidavit. "Read it to [me](remedios)," the old [woman](remedios) asks the [man](bernardo) with the bandaged back. [He](bernardo) reads. [She](remedios) finds [his](bernardo) hand.
- flee luz visitor "empty cell"
+ quit paz visitor "has the abbess deposed"
- hire visitor bishop "governed"
- friend alonso visitor "schoolfellow"
- gift visitor alonso "hand over the papers"
- sibling alonso ines "the sister's hand"
- injure bernardo "bandaged back"
- help bernardo remedios "reads"
+ reconcile bernardo remedios "finds his hand"

== 11 Alonso at the Grille
[He](alonso) has come for the box, and brings six men. The [prioress](ines) receives [him](alonso) alone. [She](ines) is no longer sixteen; [she](ines) tells [him](alonso), through the iron, what [he](alonso) took, in the order in which [he](alonso) took it. When [he](alonso) reaches between the bars for [her](ines) throat, someone on [his](alonso) side of the grille takes hold of [his](alonso) arm. It is the [woman](catalina) from the coach. [She](catalina) uses the knife after all, and only for the tendon. The [canon](visitor), running up, is shown an affidavit by a blind [nun](remedios), a deed by a stout [one](paz), and the door by fifty others.
- threaten alonso ines "brings six men"
+ accuse ines alonso "tells him"
- steal.past alonso ines "what he took"
- attack alonso ines "reaches between the bars"
+ rescue catalina ines "takes hold of"
- injure alonso catalina "for the tendon"
- reveal paz+remedios visitor "is shown an affidavit"
- reject _ visitor "the door"

== 12 The Turn, Again
What becomes of them all is told in the order of the hatch. Out goes the [canon](visitor)'s trunk. In come beans, and out, by one vote, the new [abbess](ines), [who](ines) this time voted for herself; the [portress](paz)'s lodge smells of onions as it did before. In comes a letter from [Cuzco](@cuzco), in two hands, the one inky and the other full of paint: [they](luz+martin) have a house, a donkey and a certificate. Out, on Sundays, for an hour, go a [mother](ines) and a [daughter](child) to look at shops. Last, in a basket, wrapped in a good cloak, comes a [widow](catalina)'s sugar loaf. The lay [sister](tomasa) tries it on the [sexton](sexton) first.
- quit visitor "trunk"
+ hire ines "new abbess"
- create luz+martin "a letter"
- move luz+martin "have a house" @cuzco
+ wedding.past luz martin "certificate"
- married.past catalina rafael "widow"
- parent ines child "mother and a daughter"
- gift catalina _ "sugar loaf"
