%series Lower Parsley
%lang en
%genre village comedy-drama in the Welsh Marches, TV listings magazine
%cast hetty   | Hetty Probert; Hetty | f
%cast gwil    | Gwilym Probert; Gwil; Gwilym | m
%cast vikram  | Vikram Sood; Vikram; Sood | m
%cast leila   | Leila Sood; Leila | f
%cast basil   | Basil Threlfall; Basil; Threlfall | m
%cast dora    | Dora Threlfall; Dora | f
%cast beekeeper | Saskia Bloem; Saskia | f
%cast sexton  | - | m
%cast vicar   | - | f
%cast vicar2  | Reverend Amos Pike; Pike | m
%cast postman | - | m
%cast baker   | - | m
%cast rowan   | Rowan | n
%cast bull    | Clement | m
%cast baby    | - | m

== 1
Harvest festival in [Lower Parsley](@parsley). [Hetty Probert](hetty), thirty years behind the bar of the [Plough](#plough), catches [her](hetty) [Gwilym](gwil) in the marrow tent with the [baker](baker)'s [fiancée](beekeeper). That [lady](beekeeper), the [beekeeper](beekeeper) from the old mill, simply straightens [her](beekeeper) veil. [Hetty](hetty) shows [her](hetty) [husband](gwil) the road. New at the shop: [Vikram Sood](vikram) and [his](vikram) grown-up [girl](leila), [Leila](leila), up from [Leicester](@leicester). The [postman](postman) takes one look at [Leila](leila) and delivers the wrong letters all week.
+ discover hetty beekeeper+gwil "catches"
- affair beekeeper gwil "marrow tent"
- cheat beekeeper baker "marrow tent"
- cheat gwil hetty "marrow tent"
- engaged baker beekeeper "fiancée"
+ breakup hetty gwil "shows her husband"
- married gwil hetty "husband"
- parent vikram leila "girl"
- move leila+vikram "up from Leicester"
- love postman leila "takes one look"

== 2
[Gwil](gwil) pitches [his](gwil) tent on the green. The [baker](baker) asks for [his](baker) ring back and flings a tray of buns at [him](gwil), the [beekeeper](beekeeper) looking on. At the parish council [Basil Threlfall](basil), [squire](basil) and chairman, wants the [camper](gwil) gone and the shop shut on Sundays; [Sood](vikram) answers [him](basil) so drily that [Dora](dora), the [squire](basil)'s [sister](dora), chokes with mirth. The [siblings](basil+dora) walk home on opposite sides of the lane. The [sexton](sexton), a silent [man](sexton), digs on.
- move gwil "pitches his tent"
+ breakup baker beekeeper "asks for his ring back"
- attack baker gwil "flings a tray"
- quarrel basil vikram "answers him"
- happy dora "mirth"
- sibling basil dora "sister"
- quarrel basil dora "opposite sides"

== 3
[Clement](bull), the [squire](basil)'s prize [bull](bull), is loose. [Vikram](vikram), on [his](vikram) bicycle with the eggs, ends up in the brook, and [Dora](dora) wades in for [him](vikram) in [her](dora) Sunday shoes. Tea by the Aga; talk until dark. The old [vicar](vicar), [who](vicar) has buried three publicans, advises [Hetty](hetty) to take the [sinner](gwil) back before frost. [Hetty](hetty) would sooner take in the [bull](bull). [Leila](leila) and the [postman](postman) go for a walk; [they](leila+postman) talk of parcels.
- flee bull basil "loose"
+ rescue dora vikram "wades in"
- date dora vikram "Tea by the Aga"
- reconcile? gwil hetty "take the sinner back"
- reject hetty gwil "sooner take in the bull"
- date leila postman "go for a walk"

== 4
The [postman](postman) woos [Leila](leila). [Leila](leila) prefers [Rowan](rowan). [Rowan](rowan) shears sheep for [Basil](basil). [Basil](basil) underpays [Rowan](rowan). On Friday [Leila](leila) snogs [Rowan](rowan) behind the dip. The [postman](postman) watches and weeps. [Dora](dora) dreams of [Vikram](vikram). [Dora](dora) wakes up beside nobody. [Gwil](gwil) has a cough. [Hetty](hetty) sends [Gwil](gwil) a blanket. The [beekeeper](beekeeper) sends [him](gwil) honey. [Hetty](hetty) takes back the blanket.
- flirt postman leila "woos"
- love leila rowan "prefers"
- boss basil rowan "for Basil"
+ kiss leila rowan "snogs"
- discover postman leila+rowan "watches"
- sad postman "weeps"
- love dora vikram "dreams of"
- ill gwil "cough"
- gift hetty gwil "sends Gwil a blanket"
- gift beekeeper gwil "sends him honey"
+ jealous hetty beekeeper "takes back the blanket"

== 5
A farewell party for the [vicar](vicar), off to [her](vicar) niece's in [Rhyl](@rhyl), and a cold supper for [her](vicar) [successor](vicar2), [Reverend Amos Pike](vicar2). The new [vicar](vicar2) preaches on adultery with [his](vicar2) eyes on the tent. Nobody knows that [he](vicar2) and the [beekeeper](beekeeper) were once man and wife. [Saskia](beekeeper), to give the [woman](beekeeper) [her](beekeeper) name at last, pales in the back pew, and [Dora](dora), beside [her](beekeeper), passes the smelling salts. [Basil](basil) wants the shop's lease back.
- celebrate vicar "farewell party"
- move vicar "off to"
- kin _ vicar "niece's"
- hire vicar2 "successor"
- accuse vicar2 gwil "preaches on adultery"
+ married.past beekeeper vicar2 "man and wife"
- discover! _ beekeeper+vicar2 "Nobody knows"
- ill beekeeper "pales"
- help dora beekeeper "smelling salts"

== 6
Hedge-laying contest: [Rowan](rowan) wins, the [postman](postman) loses a thumbnail, and [Leila](leila) bandages the [loser](postman) while the [winner](rowan) sulks. At the shop the bailiffs are in. The [squire](basil) has put [Sood](vikram) out on the street, lock, stock and lentils; by nightfall [father](vikram) and [daughter](leila) are unpacking in the skittle alley of the [Plough](#plough), where [Hetty](hetty) won't hear of rent. [Dora](dora) calls [her](dora) [brother](basil) a bully, moves out of the Hall and takes the tent next to [Gwil](gwil)'s.
- find rowan "wins"
- injure postman "loses a thumbnail"
- treat postman leila "bandages"
- jealous rowan postman "sulks"
+ lose vikram basil "put Sood out"
- parent vikram leila "daughter"
- move leila+vikram hetty "unpacking"
- help hetty leila+vikram "won't hear of rent"
- accuse dora basil "bully"
- sibling basil dora "brother"
+ move dora "moves out"
- neighbour.start dora gwil "next to Gwil's"

== 7
Frost. [Pike](vicar2) calls at the mill at midnight, collar in pocket, and asks [his](vicar2) former [wife](beekeeper) to come back to [him](vicar2); [she](beekeeper) sets the bees on [him](vicar2). The [baker](baker), up early, pulls out the stings one by one and puts two and two together. By breakfast the whole parish has it hot with the rolls. [Gwil](gwil), blue with cold, is carried into the bar by [Dora](dora) and thawed by the [landlady](hetty), [who](hetty) tells [him](gwil) that it means nothing whatever.
- ex beekeeper vicar2 "former wife"
- reconcile? beekeeper vicar2 "come back"
+ reject beekeeper vicar2 "sets the bees on"
- attack beekeeper vicar2 "sets the bees on"
- treat vicar2 baker "pulls out the stings"
- discover baker beekeeper+vicar2 "two and two together"
- reveal baker "has it hot"
- ill gwil "blue with cold"
- rescue dora gwil "carried into the bar"
+ help hetty gwil "thawed"

== 8
[Basil](basil) is alone at the Hall. [Basil](basil) burns the porridge. [He](basil) misses [Dora](dora). [Dora](dora) shares a bench with [Vikram](vikram). [Vikram](vikram) peels [her](dora) an orange. [She](dora) says, "[I](dora) love [you](vikram)." [He](vikram) drops the orange. [Leila](leila) faints over the skittles. The [baker](baker)'s mother guesses why. [Leila](leila) is carrying [Rowan](rowan)'s [child](baby). [Rowan](rowan) has left for [New Zealand](@nz). The [postman](postman) has the forwarding address. [He](postman) burns it.
- sad basil "alone"
- sad basil dora "misses"
- date dora vikram "shares a bench"
+ confess dora vikram "I love you"
- ill leila "faints"
- parent _ baker "mother"
- discover _ leila "guesses"
+ pregnant leila rowan "Rowan's child"
- travel rowan "has left for" @nz
- betray postman leila "burns it"

== 9
Valentine's Day, and the sack is heavy. The [postman](postman) drops to [his](postman) knees among the barrels: [he](postman) would be a father to the [child](baby), if [Leila](leila) would have [him](postman). [She](leila) would, nearly. Then [he](postman) owns up about the address, for [he](postman) is an honest man at the wrong moments, and [she](leila) empties the drip tray over [him](postman). [Vikram](vikram), [who](vikram) has been a widower for ten years, asks the [sexton](sexton) whether the dead mind. The [sexton](sexton) speaks for the first time: "No."
+ propose postman leila "drops to his knees"
- parent? postman baby "father"
- reveal postman leila "owns up"
+ reject leila postman "empties the drip tray"
- attack leila postman "empties the drip tray"
- married.past _ vikram "widower"
- die.past _ "widower"

== 10
[Threlfall](basil) goes down with pneumonia in a house with forty bells and no one to answer them. It's [Sood](vikram), come to have it out with [him](basil), [who](vikram) hears the groaning and sits up with the old [enemy](basil) for three nights. On the fourth morning the [patient](basil) asks for eggs, and what [his](basil) [nurse](vikram)'s intentions are towards [Dora](dora). Honourable. [Basil](basil) hands back the keys of the shop. Meanwhile [Pike](vicar2) applies for a parish without bees, and [Saskia](beekeeper) buys a cinnamon loaf, [her](beekeeper) first since autumn.
+ ill basil "pneumonia"
- quarrel? basil vikram "have it out with him"
- find vikram basil "hears the groaning"
- enemy basil vikram "enemy"
- help vikram basil "sits up"
- recover basil "asks for eggs"
- wedding? dora vikram "intentions"
+ reconcile basil vikram "hands back the keys"
- gift basil vikram "hands back the keys"
- hire? vicar2 "applies"

== 11
May Day, and the bells are for [Dora](dora) and [Vikram](vikram). [Her](dora) [brother](basil) gives [her](dora) away; [Clement](bull), garlanded, carries the rings. During the hymn [Leila](leila) grips the nearest hand. It is the [postman](postman)'s, and [he](postman) doesn't get it back until there's a [boy](baby) yelling in the vestry. "[He](baby) can have [your](postman) name," [she](leila) says, "if [you](postman) can spare it." The [baker](baker) dances with the [beekeeper](beekeeper), cheek to cheek. And behind the [Plough](#plough) [somebody](gwil) is folding up a tent, while the [landlady](hetty) holds the other end.
+ wedding dora vikram "bells"
- sibling basil dora "brother"
- help basil dora "gives her away"
+ birth leila baby "boy yelling"
- help postman leila "grips"
- reconcile leila postman "your name"
- flirt baker beekeeper "cheek to cheek"
- reconcile? gwil hetty "folding up a tent"
