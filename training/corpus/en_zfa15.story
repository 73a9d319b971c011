%series The Salt Brothers
%lang en
%genre family saga: a salt-works dynasty on Gozo, encyclopaedia article with long sentences
%cast carmelo  | Carmelo Zerafa; Carmelo | m
%cast dun      | Dun Anton; Anton | m
%cast ruzar    | Ruzar Zerafa; Ruzar | m
%cast violetta | Violetta Camenzuli; Violetta | f
%cast tessa    | Tessa | f
%cast leli     | Leli; Leli Camenzuli | m
%cast graziella | Graziella | f
%cast harding  | Lieutenant Harding; Harding; Hugh | m
%cast sister   | Sister Benedicta | f
%cast lawyer   | - | m
%cast nanna    | - | f
%cast boatman  | Salvu | m
%cast baby    | Mikiel | m

== 1 The Pans
In the summer in which the series opens, the salt pans below [Xwejni](@xwejni) have been shared for a century by the [Zerafas](carmelo+dun+ruzar) and the [Camenzulis](leli+violetta), [who](carmelo+dun+leli+ruzar+violetta) have not exchanged a civil word for half of it; and when old [Nanna Zerafa](nanna), the [matriarch](nanna), breathes [her](nanna) last among the sacks, the will provides that whichever of [her](nanna) three [grandsons](carmelo+dun+ruzar) first takes a Camenzuli to the altar shall have everything. [Dun Anton](dun), the [eldest](dun), is a priest. [Ruzar](ruzar), the [youngest](ruzar), is married. That leaves [Carmelo](carmelo), [who](carmelo) cannot stand the smell of salt.
- enemy carmelo+dun+ruzar leli+violetta "not exchanged a civil word"
+ die nanna "breathes her last"
- kin carmelo+dun+ruzar nanna "three grandsons"
- wedding? _ carmelo+dun+ruzar "to the altar"
- find? carmelo+dun+ruzar "shall have everything"
- married graziella ruzar "is married"

== 2 The Other Side of the Wall
[Violetta Camenzuli](violetta), to [whom](violetta) nobody has mentioned the will, is repairing the boundary wall when the middle [brother](carmelo) climbs over it to introduce himself, rips [his](carmelo) trousers and is sewn up on the spot; what [she](violetta) takes for shyness is bad conscience. [Ruzar](ruzar), [whose](ruzar) [wife](graziella), [Graziella](graziella), has been told at the hairdresser's that a childless man inherits nothing, watches [the two](carmelo+violetta) from the belfry, to which [his](ruzar) ordained [brother](dun) has lent [him](ruzar) the key without asking what for.
- reveal! _ violetta "nobody has mentioned"
+ meet carmelo violetta "introduce himself"
- help violetta carmelo "sewn up"
- sibling carmelo dun+ruzar "middle brother"
- reveal _ graziella "has been told"
- sad carmelo "bad conscience"
- betray carmelo violetta "takes for shyness"
- married graziella ruzar "wife"
- investigate ruzar carmelo+violetta "from the belfry"
- sibling dun ruzar "ordained brother"
- help dun ruzar "has lent him the key"

== 3 Feast of Saint Lawrence
At the feast, while the band marches round the square for the ninth time, [Ruzar](ruzar) lets [Leli Camenzuli](leli), [Violetta](violetta)'s [twin](leli), know what [his](leli) [sister](violetta) is worth to the [Zerafas](carmelo+dun+ruzar) in money. The knife that [Leli](leli) then plunges at [Carmelo](carmelo) lands in the arm of [Dun Anton](dun), [who](dun) has stepped in between with the relic still in [his](dun) other hand. No charge is laid. The [priest](dun) tells the constable that [he](dun) fell on a railing; it is the only lie of [his](dun) career, and [he](dun) confesses it the same night to the very [man](leli) for [whom](leli) it was told.
- reveal ruzar leli "lets Leli"
- sibling leli violetta "twin"
+ attack leli carmelo "plunges at"
+ injure dun leli "lands in the arm"
- rescue dun carmelo "stepped in between"
- accuse! _ leli "No charge"
- betray dun _ "fell on a railing"
- help dun leli "only lie"
- reveal dun leli "confesses it"

== 4 Violetta's Answer
Having learnt from [her](violetta) bleeding saint of a [neighbour](dun) what [she](violetta) is the key to, [Violetta](violetta) walks into the salt office, lays a shilling on the table and tells [Carmelo](carmelo) that it's for the trousers. [He](carmelo) has no excuse and makes none. [He](carmelo) signs away [his](carmelo) third of the pans in front of [her](violetta), to [Ruzar](ruzar), for the price of a passage to [Alexandria](@alexandria), and it is not until the boat has rounded the point that the [girl](violetta) on the wall sits down. [Tessa](tessa), [her](violetta) [cousin](tessa), holds [her](violetta) by the apron so that [she](violetta) won't swim.
- reveal dun violetta "Having learnt from"
- neighbour dun violetta "a neighbour"
+ reject violetta carmelo "lays a shilling"
- gift carmelo ruzar "signs away"
+ travel carmelo "rounded the point" @alexandria
- sad violetta "sits down"
- kin tessa violetta "cousin"
- help tessa violetta "holds her by the apron"

== 5 Becalmed
For three years no wind to speak of. Salt is raked, dried, sacked and sold. The wall is whitewashed on one side. In the kitchen of the parish house, [Sister Benedicta](sister), [housekeeper](sister) to the [priest](dun), bakes a ring of bread each Saturday, and each Saturday it is sent back by the bishop's dog. Nobody writes from [Alexandria](@alexandria), where cotton is said to be up. [Ruzar](ruzar) counts [his](ruzar) sacks, and [his](ruzar) [wife](graziella) counts the months.
- boss dun sister "housekeeper"
- reveal! carmelo _ "Nobody writes"
- married graziella ruzar "wife"
- pregnant! graziella ruzar "counts the months"

== 6 The Lieutenant
War brings the fleet and, with a broken ankle and a gramophone, [Lieutenant Hugh Harding](harding), billeted on the [Camenzulis](leli+violetta), [who](leli+violetta) have not been asked. [Leli](leli) refuses to eat at one table with the [Englishman](harding), and it's two months before [he](leli) is discovered, on the roof, teaching [him](harding) to swear. As for [Violetta](violetta), [she](violetta) dances with the [lodger](harding) once, in the kitchen, to a record with a scratch, and tells [Tessa](tessa) afterwards that it was like dancing with a very nice door. [Tessa](tessa) has listened on the stairs and would not have minded a door.
- injure.past harding "broken ankle"
+ housemate harding leli+violetta "billeted on"
- reject leli harding "refuses to eat"
- advisor leli harding "teaching"
- friend.start harding leli "to swear"
- date harding violetta "dances with"
- reveal violetta tessa "tells Tessa"
- love! violetta harding "very nice door"
+ love tessa harding "would not have minded"

== 7 Graziella
In the shelter cut beneath the pans, during a raid that lasts for eleven hours, [Ruzar](ruzar)'s [wife](graziella) gives way to a despair of nine years' standing and to the [boatman](boatman), [Salvu](boatman), [who](boatman) has rowed [her](graziella) to market every Thursday of them without looking up. There's a [boy](baby) in the spring. That the [child](baby) has [Salvu](boatman)'s ears is remarked upon by the whole of the village with the exception of the proud [father](ruzar), and the [priest](dun), [who](dun) christens [him](baby) [Mikiel](baby) and has heard the [mother](graziella)'s confession, looks only at the water.
- married graziella ruzar "wife"
- sad graziella "despair"
+ affair boatman graziella "gives way"
- cheat graziella ruzar "gives way"
+ birth graziella baby "a boy in the spring"
- parent boatman baby "Salvu's ears"
- discover! ruzar baby "with the exception of"
- parent! ruzar baby "proud father"
- happy ruzar "proud"
- parent graziella baby "mother"
- advisor dun graziella "confession"
- reveal.past graziella dun "confession"

== 8 The Stranger from Alexandria
[He](carmelo) comes ashore at [Mgarr](@mgarr) in a linen suit, thin as a rake, with malaria and a cheque book, and is not recognised by anyone but the dog. In ten years [Carmelo](carmelo) has made a fortune in onions and not a friend. When [he](carmelo) walks up to the wall, there is a [man](harding) in shirtsleeves mending it, badly, with an English accent, and a [woman](tessa) with a baby at the window; and the [homecomer](carmelo), [who](carmelo) draws the conclusion that anyone would draw, turns round. [He](carmelo) had not asked the name of the [woman](tessa), which was [Tessa](tessa).
+ return carmelo "comes ashore" @mgarr
- ill carmelo "malaria"
- find.past carmelo "made a fortune"
- friend! _ carmelo "not a friend"
- married! harding violetta "draws the conclusion"
- parent tessa _ "with a baby"
- flee carmelo violetta "turns round"

== 9 The Fever
It is into [Violetta](violetta)'s arms, as [she](violetta) comes up from the pans with [her](violetta) rake, that [he](carmelo) topples. [She](violetta) has sworn by every saint never to touch this [man](carmelo) again, and [she](violetta) keeps to it in a manner of speaking, as [she](violetta) has [Leli](leli) carry [him](carmelo), [Harding](harding) hold [him](carmelo) down and [Sister Benedicta](sister), a [nurse](sister) in [her](sister) previous life, do the rest. On the ninth night the watchers are asleep. The [patient](carmelo), cool, opens [his](carmelo) eyes and sees [who](violetta) is holding the cloth, and [she](violetta) asks [him](carmelo), with great severity, whether [he](carmelo) has torn anything else.
+ ill carmelo "topples"
- help harding+leli carmelo "has Leli carry"
- treat carmelo sister "do the rest"
+ recover carmelo "cool"
- help violetta carmelo "holding the cloth"
- reconcile carmelo violetta "with great severity"

== 10 The Codicil
Among the papers of a deceased [lawyer](lawyer) turns up a second sheet of [Nanna](nanna)'s will, [his](lawyer) own initials on the corner, in which the old [woman](nanna) takes it all back and leaves the salt to [Dun Anton](dun), on condition that [he](dun) never preach about it. The [lawyer](lawyer) had been paid by [Ruzar](ruzar) to mislay it. [Anton](dun) reads it twice after vespers, thinks of [his](dun) youngest [brother](ruzar), [who](ruzar) at that hour is teaching [his](ruzar) supposed [son](baby) to rake, and lights a candle with it. The sacristan, who cannot read, sweeps up.
- die.past lawyer "deceased"
- gift? nanna dun "leaves the salt"
+ betray.past lawyer+ruzar nanna "mislay it"
- hire.past lawyer ruzar "paid by Ruzar"
- sibling dun ruzar "youngest brother"
- parent! ruzar baby "supposed son"
- advisor ruzar baby "teaching"
+ help dun ruzar "lights a candle"

== 11 Salvu
A storm of the sort that comes once in a generation carries off the outer pans, the belfry and eleven boats. [Mikiel](baby), seven, is out on the reef with a bucket. Two [men](boatman+ruzar) go in after [him](baby), the [one](ruzar) [who](ruzar) is called [his](baby) [father](ruzar) and the [one](boatman) [who](boatman) is; and the [boatman](boatman) hands up the [child](baby) to the [saltmaster](ruzar), holds the rope for [both](baby+ruzar) until [they](baby+ruzar) are over the edge, and is not there when [Ruzar](ruzar) reaches back. [Graziella](graziella)'s scream tells [her](graziella) [husband](ruzar) what the village has known for seven years. [He](ruzar) takes off [his](ruzar) coat and puts it round the [boy](baby).
- rescue? boatman+ruzar baby "go in after"
+ rescue boatman baby "hands up the child"
- rescue boatman ruzar "holds the rope"
+ die boatman "is not there"
- parent! ruzar baby "called his father"
- parent boatman baby "the one who is"
- sad graziella "scream"
- discover ruzar graziella "tells her husband"
- married graziella ruzar "husband"
- help ruzar baby "puts it round"

== 12 The Wall
There being no pans left to divide, the wall has lost its meaning, and its stones go into the new belfry. On the day on which the last of them is carted off, [Carmelo](carmelo), [who](carmelo) by now rather likes the smell, is called to account by [Leli](leli) for having been seen on the wrong side of it each evening since the fever. [He](carmelo) replies that there is no side. So the two enemy houses are joined after all, eighteen years late and for nothing, by [Dun Anton](dun), [who](dun) has trouble with the ring because of the arm. [Ruzar](ruzar) and [Graziella](graziella) come, not together. [They](graziella+ruzar) leave together, with the [boy](baby) asleep between [them](graziella+ruzar).
- accuse leli carmelo "called to account"
- date carmelo violetta "each evening since"
+ wedding carmelo violetta "are joined"
- enemy.past carmelo+dun+ruzar leli+violetta "enemy houses"
- injure.past dun "because of the arm"
+ reconcile graziella ruzar "leave together"
