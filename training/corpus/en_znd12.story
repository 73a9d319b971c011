%series Big Top Danube
%lang en
%genre travelling-circus melodrama between Linz and the Black Sea, breathless streaming teasers
%cast magda   | Magda Farkas; Magda; Farkas | f
%cast bela    | Béla Farkas; Béla | m
%cast iliana  | Iliana; Iliana Petrova | f
%cast cosmin  | Cosmin | m
%cast tibor   | Tibor | m
%cast rosa    | Rosa Stein; Rosa; Stein | f
%cast beau    | Beau Langley; Beau; Langley | m
%cast vet     | Ottilie; Freckles | f
%cast unborn  | - | f
%cast rosamum | - | f
%cast elvis   | Elvis | m
%cast prince  | Sorin Prinz; Prinz; Sorin | m
%cast katya   | Katya Petrova; Katya | f
%cast banker  | Herr Doktor Zeller; Zeller | m

== 1 Linz
[Ringmistress](magda) [Magda Farkas](magda) has a circus, a bank on [her](magda) back and a [husband](bela) [who](bela) throws knives. Tonight [Béla](bela) misses, by an inch, and [his](bela) target, the Bulgarian [trapezist](iliana) [Iliana](iliana), wonders who has told [him](bela). For [Magda](magda)'s younger [brother](tibor) [Tibor](tibor), the [catcher](tibor), has been catching [Iliana](iliana) off duty as well, and once upon a time the [knife-thrower](bela) did. New in the cage: [Beau Langley](beau), a Texan lion [tamer](beau) afraid of cats. [He](beau) and [Elvis](elvis), the [lion](elvis), take to each other at first sight.
- married bela magda "husband"
+ attack bela iliana "misses"
- sibling magda tibor "younger brother"
+ affair iliana tibor "off duty"
- ex bela iliana "once upon a time"
- hire beau "New in the cage"
- sad beau "afraid of cats"
- friend.start beau elvis "take to each other"

== 2 Passau
A rival tent across the river! [Sorin Prinz](prince), [Magda](magda)'s childhood [sweetheart](prince) and bitterest [competitor](prince), plays the same towns one night ahead and makes eyes at [her](magda) acrobats. [Iliana](iliana)'s [sister](katya) [Katya](katya) is the first to fall for it: for double pay and a promise murmured in [her](katya) ear, [she](katya) goes over to the [enemy](prince). [Iliana](iliana) spits on the ground behind [her](katya). Who will fly the triple now? [Cosmin](cosmin), the stable [boy](cosmin) [who](cosmin) has practised in secret, climbs the ladder. [Tibor](tibor) holds out [his](tibor) hands.
- couple.past magda prince "childhood sweetheart"
- enemy magda prince "bitterest competitor"
- flirt prince katya "makes eyes"
- sibling iliana katya "sister"
- love.start katya prince "fall for it"
+ hire katya prince "goes over"
- quit katya magda "goes over to the"
+ quarrel iliana katya "spits"
- help tibor cosmin "holds out his hands"

== 3 Vienna
At the Prater the new [flyer](cosmin) falls, and lands in the net and in [Rosa Stein](rosa)'s lap. The fortune-[teller](rosa), seventy and no fool, sees in [his](cosmin) palm what [he](cosmin) won't say, namely that it wasn't the height that made [him](cosmin) tremble, it was [Tibor](tibor)'s grip. "Does [he](tibor) know?" "[He](tibor)'s got a [girl](iliana)." In the wings [Béla](bela) begs [Iliana](iliana) for one more summer. [She](iliana) slaps [him](bela), so gently that it's nearly a yes. [Magda](magda), counting the takings behind the canvas, counts on.
- injure! cosmin "lands in the net"
- meet cosmin rosa "lap"
+ discover rosa cosmin "sees in his palm"
- love cosmin tibor "made him tremble"
- couple iliana tibor "got a girl"
- affair? bela iliana "one more summer"
- attack iliana bela "slaps"
- reject? iliana bela "nearly a yes"
- discover magda bela+iliana "behind the canvas"

== 4 Bratislava
[Béla](bela) drinks. [Magda](magda) drinks faster. "Get out," says [Magda](magda). [Béla](bela) gets out. [His](bela) trunk follows [Béla](bela). A [vet](vet) comes for [Elvis](elvis). [Elvis](elvis) has toothache. The [vet](vet) has freckles. [Beau](beau) holds the paw, the [vet](vet) the pliers. [Beau](beau) faints on the [vet](vet). Love bites, says [Rosa](rosa). [Rosa](rosa) reads cards for [Magda](magda). The cards say [Prinz](prince). [Magda](magda) tears up [Rosa](rosa)'s cards. Across the river [Katya](katya) waits for [Prinz](prince). [Prinz](prince) doesn't come.
+ breakup magda bela "Get out"
- ill elvis "toothache"
- treat elvis vet "pliers"
- help beau vet "holds the paw"
- ill beau "faints"
- love? magda prince "The cards say"
- quarrel magda rosa "tears up"
- reject prince katya "doesn't come"

== 5 Győr
Thrown out, [Béla](bela) finds [his](bela) bed where [his](bela) knives are welcome: in the [rival](prince)'s wagon. And [Katya](katya), stood up once too often, shares the bottle and, before the candle is down, the blanket. [Herr Doktor Zeller](banker) of the bank arrives to seize the elephant there isn't. [Magda](magda) invites [him](banker) to supper, gets [him](banker) dancing and has [his](banker) signature on a stay of three months by midnight. The [banker](banker) goes home with a red nose in [his](banker) pocket and lipstick on [his](banker) collar. "Only the collar," [Magda](magda) tells [her](magda) [brother](tibor).
- hire bela prince "in the rival's wagon"
- housemate.start bela prince "finds his bed"
- enemy magda prince "rival's"
+ affair bela katya "shares the bottle"
- sad katya "stood up"
- threaten banker magda "seize the elephant"
- invite magda banker "to supper"
- flirt magda banker "gets him dancing"
+ find magda "signature"
- sibling magda tibor "brother"

== 6 Komárom
[Iliana](iliana) is dizzy on the bar. A flyer can't be dizzy; a flyer two months gone certainly shouldn't fly. [She](iliana) tells no one but [Rosa](rosa), [who](rosa) held [her](rosa) own [mother](rosamum)'s hair back in the same wagon in '71. But whose is [it](unborn), [Tibor](tibor)'s, or is there something to that slap in [Vienna](@vienna)? [Cosmin](cosmin) takes [her](iliana) place in every show and hates himself for being glad. Then, up on the platform, between two flights, [Tibor](tibor) asks [him](cosmin) straight out why [he](cosmin) never looks at [him](tibor).
- ill iliana "dizzy"
+ pregnant iliana "two months gone"
- reveal iliana rosa "tells no one but"
- parent? tibor unborn "whose is it"
- parent? bela unborn "whose is it"
- help cosmin iliana "takes her place"
- happy cosmin "glad"
- sad cosmin "hates himself"
+ confess? cosmin tibor "asks him straight out"

== 7 Budapest
Sold out! In front of three thousand, the [catcher](tibor) and the [flyer](cosmin) miss the cue because [they](cosmin+tibor)'re kissing, four storeys up, in the dark, and the spotlight man has an itchy finger. The crowd roars; it thinks it's in the act. [Iliana](iliana), in the ring in a spangled smock, doesn't. [She](iliana) walks through the sawdust, over the bridge and into the [enemy](prince) camp, to [her](iliana) [sister](katya). [Katya](katya) opens. All is forgiven before the kettle boils, except one thing: what's [Béla](bela)'s hat doing here?
+ kiss cosmin tibor "kissing"
- cheat tibor iliana "in the dark"
- discover iliana cosmin+tibor "doesn't"
- breakup iliana tibor "walks through the sawdust"
- sibling iliana katya "sister"
+ reconcile iliana katya "All is forgiven"
- discover iliana bela+katya "hat doing here"

== 8 Off Day
The tent dries. The [lion](elvis) sleeps with [his](elvis) tongue out. [Rosa](rosa) mends a drum. A boy from the village sells plums to everyone twice. [Beau](beau) writes to the [vet](vet) [whose](vet) name [he](beau) forgot to ask, and addresses it to *Freckles, Bratislava*; [Langley](beau) has never been a man for details. [Magda](magda) and [Prinz](prince) meet by chance at the same bend of the river, as [they](magda+prince) did when [they](magda+prince) were eight, and skip stones. Neither of [them](magda+prince) brings up the triple, or [Béla](bela), or the last thirty years. [He](prince) wins by a hop.
- love beau vet "writes to the vet"
- find magda prince "meet by chance"
- friend.past magda prince "when they were eight"
- lose magda prince "by a hop"

== 9 Mohács
Fire! The [rival](prince)'s tent goes up like paper with the two [sisters](iliana+katya) inside. [Tibor](tibor) is first through the flap; [Cosmin](cosmin) is right behind [him](tibor). [They](cosmin+tibor) bring out [Iliana](iliana) over one shoulder, [Katya](katya) over the other. [Prinz](prince) has lost everything but [his](prince) hat. Who set it? [Béla](bela), raving drunk, names himself, then [Magda](magda); the police prefer the [latter](magda). [Zeller](banker), of all people, vouches for [her](magda), on oath and at length: that night [she](magda) was with [him](banker), discussing interest. Every brow in the courtroom goes up. The [knife-thrower](bela) gets six months.
- enemy magda prince "rival's"
+ rescue cosmin+tibor iliana+katya "bring out"
- sibling iliana katya "sisters"
- lose prince "lost everything"
- reveal bela _ "names himself"
- accuse bela magda "then Magda"
- arrest _ magda "prefer the latter"
+ help banker magda "vouches for her"
- arrest _ bela "six months"

== 10 Vukovar
The [ringmistress](magda) takes the burnt-out [competitor](prince) into [her](magda) own company, at half pay and on trial, and puts [him](prince), for lack of beds, in [her](magda) [husband](bela)'s. It's a matter of economy, says [Magda](magda). For eleven nights it is. [Iliana](iliana), patched up by the [vet](vet) from [Bratislava](@bratislava), [who](vet) has come with a letter in [her](vet) pocket, is told that [mother](iliana) and [child](unborn) are sound. The letter's [author](beau) drops [his](beau) whip. "[Freckles](vet) has a name," [she](vet) says. "It's [Ottilie](vet). And [I](vet) hate lions." [Elvis](elvis) is deeply hurt.
+ hire prince magda "takes the burnt-out competitor"
- enemy magda prince "competitor"
- housemate.start magda prince "lack of beds"
- married bela magda "husband's"
- sex magda prince "For eleven nights"
- treat iliana vet "patched up"
- pregnant iliana "mother and child"
- travel vet "has come"
- reveal vet beau "has a name"
- sad elvis "deeply hurt"

== 11 Novi Sad
From [his](bela) cell [Béla](bela) sends [Iliana](iliana) a confession: it was [he](bela) [who](bela) cut [her](iliana) rope in [Linz](@linz), not the rats, and [he](bela)'s sorry, and if it's a boy [he](bela)'d like [it](unborn) to throw left-handed. [She](iliana) burns it. [It](unborn) can't be [his](bela), [she](iliana) tells [Tibor](tibor): it was one slap, nothing more. So [it](unborn)'s [Tibor](tibor)'s, and [Tibor](tibor), white as chalk, asks [Cosmin](cosmin) to let [him](tibor) off: [he](tibor) has to marry [her](iliana). [Cosmin](cosmin) says [he](cosmin)'d think less of [him](tibor) otherwise. [Iliana](iliana) says no. [She](iliana)'d rather have a friend who catches [her](iliana) than a husband who doesn't look.
- reveal bela iliana "sends Iliana a confession"
- attack.past bela iliana "cut her rope"
- sad bela "sorry"
- parent! bela unborn "can't be his"
- pregnant iliana tibor "it's Tibor's"
- parent tibor unborn "it's Tibor's"
- breakup tibor cosmin "let him off"
+ propose tibor iliana "has to marry"
+ reject iliana tibor "says no"
- friend iliana tibor "a friend who catches"

== 12 Sulina
The end of the river. [Magda](magda), divorced by registered mail, counts the takings and finds the bank paid, to the last cent, by an anonymous [admirer](banker) with a red nose. [Zeller](banker) isn't there to be thanked. [Prinz](prince) is; [he](prince) has a stone in [his](prince) hand, flat, good for nine hops, and a question. In the hay next door [Iliana](iliana) screams the place down, [Ottilie](vet) rolls up [her](vet) sleeves, and a [girl](unborn) lets go of nothing. Four hands catch [her](unborn), [Tibor](tibor)'s and [Cosmin](cosmin)'s. And the [lion](elvis)? [He](elvis) and the [vet](vet) have come to an arrangement.
+ divorce bela magda "divorced"
- gift banker magda "an anonymous admirer"
- love banker magda "admirer"
- propose prince magda "a question"
+ birth iliana unborn "screams"
- help vet iliana "rolls up her sleeves"
- reconcile cosmin tibor "Four hands"
- reconcile elvis vet "an arrangement"
