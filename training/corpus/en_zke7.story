%series Bunk Deck C
%lang en
%genre science-fiction flat-share comedy on a mining station, streaming overviews
%cast quill   | Quill Ambrose; Quill | n
%cast tamsel  | Tamsel Okonjo; Tamsel | f
%cast rourke  | Foreman Rourke; Rourke | m
%cast beryl   | Beryl Nine; Beryl | f
%cast ivo     | Ivo Stransky; Ivo | m
%cast xanthe  | Xanthe Rourke; Xanthe | f
%cast pax     | Pax | n
%cast mercer  | Dr. Mercer; Mercer | f
%cast zhou    | Zhou Lan; Zhou | f
%cast jory    | Jory Okonjo; Jory | m
%cast courier | - | m
%cast chef    | - | m

== 1 Airlock Etiquette
Because the company has misprinted the rota, [Tamsel Okonjo](tamsel), a drill [pilot](tamsel) fresh from [Ceres](@ceres), is quartered with [Ivo Stransky](ivo), [whom](ivo) [she](tamsel) jilted on [Ceres](@ceres) three years ago, and with [his](ivo) present [sweetheart](zhou), the [botanist](zhou) [Zhou Lan](zhou). The fourth bunk belongs to [Quill Ambrose](quill), [who](quill) repairs things, and [who](quill) mends the partition twice in one night after it has been kicked from either side. [Foreman Rourke](rourke), appealed to by [all three](ivo+tamsel+zhou), replies that nobody is moving anywhere until the next freighter in the spring.
- hire tamsel "fresh from Ceres"
+ housemate.start ivo+quill+zhou tamsel "quartered with"
- breakup.past tamsel ivo "jilted"
- couple ivo zhou "present sweetheart"
- help quill ivo+tamsel+zhou "mends the partition"
- boss rourke ivo+tamsel+zhou "Foreman"
- reject rourke ivo+tamsel+zhou "nobody is moving"

== 2 Recycled Air
[Zhou](zhou) suspects that [Ivo](ivo) still carries a torch for the [pilot](tamsel), and asks the station [computer](pax), [Pax](pax), to keep an ear on [him](ivo). [Pax](pax), [who](pax) is programmed to be discreet and therefore gossips only with machines, tells the coffee dispenser, which prints the news on every cup. [Ivo](ivo) denies all. [Tamsel](tamsel), reading [her](tamsel) cup, laughs so heartily that [he](ivo) is offended. Meanwhile the [foreman](rourke)'s teenage [daughter](xanthe), [Xanthe](xanthe), has a crush on [Quill](quill) and breaks a lamp a day.
- jealous zhou tamsel "suspects"
- love? ivo tamsel "carries a torch"
- investigate pax ivo "keep an ear"
+ reveal pax "tells the coffee dispenser"
- happy tamsel "laughs"
- sad ivo tamsel "offended"
- parent rourke xanthe "daughter"
- love xanthe quill "has a crush"

== 3 Low Gravity
At the Landing Day dance [Dr. Mercer](mercer), the company [physician](mercer), after two glasses of something distilled in the greenhouse, draws [Rourke](rourke) into the oxygen store. [He](rourke) is a [widower](rourke) of ten years' standing and comes out walking like a boy. By an unlucky chance the tank gauge was being read by [Xanthe](xanthe), [who](xanthe) now sees [her](xanthe) [father](rourke) and the [doctor](mercer) with different eyes, and breaks a lamp in earnest. [Zhou](zhou), dancing with the nameless [chef](chef), stamps on [his](chef) foot whenever [Ivo](ivo) looks across at [Tamsel](tamsel).
- celebrate _ "Landing Day dance"
+ affair mercer rourke "draws Rourke into"
- married.past _ rourke "widower"
- happy rourke "like a boy"
- discover xanthe mercer+rourke "sees her father"
- parent rourke xanthe "father"
- jealous zhou tamsel "stamps"
- attack zhou chef "stamps"

== 4 Short Circuit
[Beryl Nine](beryl) arrives in a crate. [Beryl](beryl) is an android. [Quill](quill) unpacks [Beryl](beryl). [Beryl](beryl) thanks [Quill](quill) and sings. [Quill](quill) has never heard such a voice. [Quill](quill) loses a screw and [Quill](quill)'s heart. [Xanthe](xanthe) hates [Beryl](beryl). [She](xanthe) pulls the plug on [her](beryl). [Ivo](ivo) plugs [Beryl](beryl) in again. [Zhou](zhou) quarrels with [Ivo](ivo). [She](zhou) gives [him](ivo) back [his](ivo) socks. [Zhou](zhou) moves in with [Dr. Mercer](mercer). [Ivo](ivo) does not stop [Zhou](zhou).
- travel beryl "arrives in a crate"
- help quill beryl "unpacks"
+ love.start quill beryl "Quill's heart"
- enemy beryl xanthe "hates"
- attack xanthe beryl "pulls the plug"
- rescue ivo beryl "plugs Beryl in"
- quarrel ivo zhou "quarrels"
+ breakup zhou ivo "gives him back his socks"
- move zhou mercer "moves in with"

== 5 A Brother in the Belt
[Tamsel](tamsel)'s kid [brother](jory) [Jory](jory) turns up on an ore barge without a permit, a [smuggler](jory) in the eyes of the law and a [pest](jory) in [hers](tamsel). [She](tamsel) stows [him](jory) in [Zhou](zhou)'s vacant bunk, and [Ivo](ivo), against [whom](ivo) the [boy](jory) has borne a grudge ever since the wedding that wasn't, shares [his](ivo) rations with [him](jory). When [Rourke](rourke) inspects the deck, [Ivo](ivo) claims to be talking in two voices. [Tamsel](tamsel) could kiss [him](ivo), and says so, and then, the [foreman](rourke) having gone, does.
- sibling jory tamsel "brother"
- travel jory "turns up"
- help tamsel jory "stows him"
- enemy ivo jory "grudge"
- wedding! ivo tamsel "the wedding that wasn't"
- gift ivo jory "shares his rations"
- betray ivo rourke "two voices"
- help ivo jory "two voices"
+ kiss ivo tamsel "does"

== 6 Tin Ear
[Beryl](beryl) has been sold to another station, and the [courier](courier) comes to collect [her](beryl). [Quill](quill), [who](quill) for weeks has been trying to find words for it, uses the only ones available, those of the emergency manual: do not panic; do not leave; you are needed. The [android](beryl) processes this for a night. In the morning [she](beryl) asks [Quill](quill) out to see the meteor shower, and the [courier](courier), a romantic, ticks the box marked "damaged in transit". [Xanthe](xanthe), dry-eyed for the first time, holds the pen for [him](courier).
- abduct? courier beryl "comes to collect her"
+ confess quill beryl "you are needed"
- invite beryl quill "asks Quill out"
- date? beryl quill "meteor shower"
- rescue courier beryl "damaged in transit"
- help xanthe courier "holds the pen"

== 7 The Doctor's Lodger
[Dr. Mercer](mercer) enjoys having a [botanist](zhou) about the place, far more than [she](mercer) enjoys the oxygen store, and lets [Rourke](rourke) down gently over a plate of algae. [He](rourke) takes it badly: [Mercer](mercer)'s requests for bandages go to the bottom of the pile. [Zhou](zhou), [who](zhou) has no inkling why [her](zhou) [hostess](mercer) blushes, asks [her](mercer) advice about a [man](chef): the [chef](chef) has been sending up dumplings in the shape of hearts. "Eat them," says the [doctor](mercer), bleakly, "and don't write back."
- housemate mercer zhou "hostess"
- love mercer zhou "blushes"
+ breakup mercer rourke "lets Rourke down"
- sad rourke "takes it badly"
- advisor mercer zhou "advice"
- flirt chef zhou "in the shape of hearts"
- gift chef zhou "dumplings"
- sad mercer "bleakly"

== 8 Hull Breach
A rock the size of a fist goes through Deck C. [Jory](jory), the [stowaway](jory), plugs the hole with [his](jory) own back, and while [Ivo](ivo) cuts [him](jory) loose, [Xanthe](xanthe) holds the [lad](jory)'s face and orders [him](jory) to go on breathing. [He](jory) obeys. [He](jory) would obey [her](xanthe), [he](jory) lets [his](jory) [sister](tamsel) know in the sick bay, if [she](xanthe) told [him](jory) to stop. [Rourke](rourke) finds an illegal [passenger](jory) in a bed, [his](rourke) [daughter](xanthe) asleep across [his](jory) feet, and signs the permit with gritted teeth.
+ rescue jory _ "plugs the hole"
- injure jory "his own back"
- rescue ivo jory "cuts him loose"
- help xanthe jory "holds the lad's face"
- love.start jory xanthe "would obey her"
- reveal jory tamsel "lets his sister know"
- sibling jory tamsel "sister"
- discover rourke jory "finds an illegal passenger"
- parent rourke xanthe "daughter"
- help rourke jory "signs the permit"

== 9 Relapse
It is official: [Tamsel](tamsel) and [Ivo](ivo) are at it again, if only between shifts and on the understanding that it means nothing. It means so little that each keeps count. When the [courier](courier) returns with mail and invites [Tamsel](tamsel) to dine aboard [his](courier) sloop, [Ivo](ivo) wishes [her](tamsel) a pleasant evening, welds [his](ivo) glove to the bulkhead and has to be freed by [Beryl](beryl), [who](beryl) inquires whether this is the condition [Quill](quill) described to [her](beryl) as love. [She](beryl) would like to take notes.
+ affair.start ivo tamsel "at it again"
- return courier "returns with mail"
- invite courier tamsel "dine aboard"
- date? courier tamsel "dine aboard"
- jealous ivo courier "welds his glove"
- rescue beryl ivo "freed"
- love? ivo tamsel "as love"

== 10 Green Fingers
[Zhou](zhou) has dinner with the [chef](chef) and is home by eight; [she](zhou) talked all evening, it occurs to [her](zhou) on the ladder, of the [doctor](mercer). In the surgery the [doctor](mercer) is packing: [she](mercer) has accepted a post on [Vesta](@vesta). There follows a scene of two [women](mercer+zhou) at cross purposes, in which [Mercer](mercer) wishes [Zhou](zhou) joy with the dumplings and [Zhou](zhou) wishes [Mercer](mercer) joy with the [foreman](rourke), until the first names run out and [Zhou](zhou) takes the suitcase from [her](mercer) and sits on it. [Pax](pax) dims the lights unasked.
- date chef zhou "has dinner"
- love zhou mercer "talked all evening"
- hire? mercer "accepted a post" @vesta
- quit? mercer "packing"
- couple! chef zhou "joy with the dumplings"
- couple! mercer rourke "joy with the foreman"
+ reconcile mercer zhou "sits on it"

== 11 The Permit
The sloop comes back and so does [Tamsel](tamsel), with a ring on. It is a joke, or a test, or the [courier](courier)'s late mother's; accounts differ. [Ivo](ivo) does not laugh and does not pass: [he](ivo) congratulates [her](tamsel). [Jory](jory), on crutches, calls [his](jory) former [foe](ivo) an idiot to [his](ivo) face and [his](jory) [sister](tamsel) another. [Xanthe](xanthe) confides to [Beryl](beryl), once [her](xanthe) bitterest [enemy](beryl) and now the only [one](beryl) [she](xanthe) tells anything, that [she](xanthe) and [Jory](jory) have kissed. [Pax](pax) tells the coffee dispenser.
- return tamsel "comes back"
- engaged? courier tamsel "a ring on"
- sibling jory tamsel "sister"
- enemy.past ivo jory "former foe"
- quarrel ivo+tamsel jory "calls his former foe"
- reveal xanthe beryl "confides"
- enemy.past beryl xanthe "bitterest enemy"
- friend beryl xanthe "the only one she tells"
+ kiss.past jory xanthe "kissed"
- reveal pax "tells the coffee dispenser"

== 12 Spring Freighter
Now anyone may move who likes. No one likes. [Rourke](rourke), [who](rourke) has read on a cup [whom](jory) [his](rourke) [daughter](xanthe) kisses, chases [Jory](jory) twice around the reactor, on crutches, and is outrun. [Mercer](mercer) and [Zhou](zhou) hang a double hammock. [Tamsel](tamsel) gives the [courier](courier) [his](courier) ring back, since it was only borrowed, stands before [Ivo](ivo)'s bunk with [her](tamsel) kit bag, and asks if [he](ivo) will marry [her](tamsel) on [Ceres](@ceres), same hall, same [chef](chef), and this time [she](tamsel) will be there. [Quill](quill) takes down the partition.
- discover rourke jory+xanthe "read on a cup"
- parent rourke xanthe "daughter"
- kiss jory xanthe "kisses"
- attack rourke jory "chases"
- flee jory rourke "outrun"
+ couple mercer zhou "double hammock"
- gift tamsel courier "his ring back"
- engaged! courier tamsel "only borrowed"
+ propose tamsel ivo "marry her"
