%series Sandfly Station
%lang en
%genre hospital drama: a flying-boat hospital on the Sepik River, 1950s, database synopses
%cast ginevra  | Dr. Ginevra Malaspina; Ginevra; Dr. Malaspina | f
%cast tom      | Tom Aitken; Tom; Aitken | m
%cast kila     | Sister Kila; Kila | f
%cast bosun    | Bosun | m
%cast winifred | Winifred Aitken; Winifred | f
%cast piet     | Piet Verbruggen; Piet; Verbruggen | m
%cast hauser   | Father Hauser; Hauser | m
%cast chief    | Yambe | m
%cast lucy     | Lucy | f
%cast patrol   | Patrol Officer Shaw; Shaw | m
%cast merchant | Mr. Chin | m
%cast anna     | - | f
%cast boy      | - | m
%cast captain  | - | m
%cast tram     | - | m

== 1
A Catalina lands on the brown water, and out of it climbs the new [surgeon](ginevra), a [woman](ginevra), to the consternation of [Tom Aitken](tom), [who](tom) has run the station single-handed since the war and had shaved for a man. [Dr. Malaspina](ginevra) asks where the theatre is. [Aitken](tom) shows [her](ginevra) a tarpaulin. Within the hour [the two](ginevra+tom) of [them](ginevra+tom) are up to [their](ginevra+tom) elbows in a crocodile's leavings: a [boy](boy) of ten, one leg. [Sister Kila](kila), [who](kila) holds the lamp, notes that the old [doctor](tom) hands the new [one](ginevra) the saw without being asked.
- travel ginevra "lands"
+ hire ginevra "the new surgeon"
- colleague.start ginevra tom "new surgeon"
- meet ginevra tom "asks where"
+ treat boy ginevra+tom "up to their elbows"
- injure boy "crocodile's leavings"

== 2
The [boy](boy) with one leg refuses to eat. [His](boy) [grandfather](chief), [Yambe](chief), [headman](chief) of a village that does not pay tax, arrives with forty spears and wishes to know who cut it off. [Tom](tom) says: [I](tom) did. It was not [he](tom). [Ginevra](ginevra), [who](ginevra) has not been lied for since [Turin](@turin), steps out from behind [him](tom) and says it was [her](ginevra), in bad Pidgin. The old [man](chief) considers the [pair](ginevra+tom), laughs and leaves a pig. [Kila](kila) carves a crutch. The [boy](boy) eats the pig.
- reject boy _ "refuses to eat"
- kin boy chief "grandfather"
- threaten chief _ "forty spears"
+ betray tom chief "I did"
- help tom ginevra "lied for"
+ reveal ginevra chief "steps out from behind"
- happy chief "laughs"
- gift chief _ "leaves a pig"
- gift kila boy "carves a crutch"
- recover boy "eats the pig"

== 3
Mail day. [Tom](tom)'s [wife](winifred), [Winifred](winifred), writes from [Adelaide](@adelaide) every fortnight and [he](tom) answers every other month; this time [he](tom) asks [Kila](kila) to read it out to [him](tom), [his](tom) glasses being broken, and [Kila](kila) comes to the second page and folds it up. [She](winifred) has met [someone](tram). [He](tram) drives a tram. [Aitken](tom) goes to feed the hens. It is the [Italian](ginevra) [who](ginevra) finds [him](tom) there at midnight, with no hens left to feed, sitting on the bucket, and [she](ginevra) brings another bucket and sits down.
- married tom winifred "wife"
- help kila tom "read it out"
- meet.past tram winifred "met someone"
+ breakup winifred tom "met someone"
- sad tom "goes to feed the hens"
- find ginevra tom "finds him"
+ help ginevra tom "sits down"

== 4
[Piet Verbruggen](piet) of the timber company has a smile like a new tap and a fever. It is only malaria. While [he](piet) lies in the ward [he](piet) buys, bed by bed, the marks of six landowners under a paper that they take to be a thank-you for the medicine. [Bosun](bosun), the [orderly](bosun), reads better than people think and says nothing to [Verbruggen](piet). [He](bosun) tells [his](bosun) foster [mother](kila). By supper the paper has been boiled with the instruments; it was, says [Sister Kila](kila), unsterile.
- ill piet "a fever"
+ betray piet _ "take to be"
- discover bosun piet "reads better than"
- reveal! bosun piet "says nothing"
- kin bosun kila "foster mother"
- reveal bosun kila "tells his foster mother"
+ betray kila piet "boiled with the instruments"

== 5
Rain for eleven days. The river comes up to the second step and then to the third; the hens are moved to the dispensary; a python is found in the linen and let out at the other end. Somebody has been at the brandy. [Father Hauser](hauser) plays patience with [Mr. Chin](merchant), [who](merchant) keeps the trade store, and cheats, as a priest should not. [Ginevra](ginevra) teaches [Bosun](bosun) the names of the bones in Latin. Does nobody ever leave this place? The clock has stopped. Nobody winds it.
- betray hauser merchant "cheats"
- advisor ginevra bosun "teaches"

== 6
[Bosun](bosun) may be twenty and [he](bosun) may be nineteen; [he](bosun) was left on the landing stage in a biscuit tin in the second year of the Japanese. [Verbruggen](piet), drinking with [Patrol Officer Shaw](patrol), lets fall that [he](piet) was on the river himself that year, in hiding, and had a [woman](kila) from the upper villages. [Shaw](patrol) does sums on a coaster. [Kila](kila), serving, drops the tray. [She](kila) has not been looked at by that [man](piet) once in four weeks, and realises now that it isn't shame: [he](piet) simply doesn't remember [her](kila).
- parent? piet bosun "does sums"
- reveal piet patrol "lets fall"
- affair.past kila piet "had a woman"
- flee.past piet "in hiding"
+ discover patrol bosun+piet "does sums"
- sad kila "drops the tray"
+ discover kila piet "realises now"

== 7
Everyone is told at once, as happens on rivers. That [Kila](kila), [who](kila) has always passed for the [one](kila) [who](kila) took [him](bosun) in, bore [Bosun](bosun) herself is something the young [man](bosun) hears from a canoe. [He](bosun) breaks every bottle on the second shelf. Then [he](bosun) paddles down to the timber camp, walks up to [his](bosun) [father](piet) and recites the two hundred and six bones to [him](piet), in order, in Latin, from the skull down. [Verbruggen](piet), [who](piet) had been reaching for [his](piet) wallet, takes [his](piet) hand out of [his](piet) jacket again.
+ parent kila bosun "bore Bosun"
- birth.past kila bosun "bore Bosun"
- kin! bosun kila "took him in"
- betray.past kila bosun "always passed"
+ discover bosun kila "hears from a canoe"
- sad bosun "breaks every bottle"
- travel bosun "paddles down"
- parent piet bosun "his father"
- create bosun piet "recites"

== 8
Blackwater fever: not at the camp, not in the village, but in [Dr. Malaspina](ginevra)'s own bed. [Aitken](tom) does what there is to do, which is little, and does it for six nights. In [her](ginevra) delirium [she](ginevra) takes [him](tom) for a [man](captain) named only "[Captain](captain)" and pleads with [him](captain) not to send the trucks. [Hauser](hauser), [who](hauser) was a German soldier before [he](hauser) was anything else, hears it through the mosquito net, and goes down to the river to be alone with it. On the seventh morning the [patient](ginevra) asks who has let the hens in.
+ ill ginevra "Blackwater fever"
- treat ginevra tom "does it for six nights"
- sad ginevra "pleads with"
- discover hauser ginevra "hears it through"
- sad hauser "to be alone with it"
+ recover ginevra "asks who has"

== 9
The [priest](hauser) goes to the [convalescent](ginevra) and takes off [his](hauser) collar first. [He](hauser) was in [Turin](@turin), autumn of '43; [he](hauser) drove one of the trucks. It was not [he](hauser) who gave the order, and that, [he](hauser) says, has never helped anyone sleep. [Her](ginevra) little [sister](anna) was on that lorry. [Ginevra](ginevra) listens with closed eyes, asks if the [girl](anna) had a red scarf and, hearing that [she](anna) sang, tells [him](hauser) to put [his](hauser) collar on again, since there are people waiting for Mass. [She](ginevra) does not forgive [him](hauser). [She](ginevra) saves [him](hauser) a place at breakfast.
+ reveal hauser ginevra "takes off his collar"
- sibling anna ginevra "little sister"
- abduct.past hauser anna "on that lorry"
- sad hauser "never helped anyone sleep"
+ reconcile! ginevra hauser "does not forgive"
- help ginevra hauser "saves him a place"

== 10
The company's second paper goes to the district office, and [Shaw](patrol), [whose](patrol) pay is small and [whose](patrol) verandah is suddenly large, countersigns it. The station is to be moved; there are logs to float. [Yambe](chief)'s forty spears line the bank. It would come to blows within the hour, but the one-legged [grandson](boy) hops out in front, plants [his](boy) crutch in the mud, and asks the [patrol officer](patrol), in mission English, what a verandah costs. Somebody laughs. It's hard to shoot after that. [Shaw](patrol) resigns by radio and asks to be taken off by sea, in the dark.
- betray patrol _ "countersigns it"
- threaten chief _ "line the bank"
- attack! chief patrol "come to blows"
- kin boy chief "grandson"
+ accuse boy patrol "what a verandah costs"
+ quit patrol "resigns by radio"
- flee? patrol "taken off by sea"

== 11
The Catalina brings a [woman](winifred) with a hat box. [Winifred Aitken](winifred) hasn't come to stay, [she](winifred) has come to have it signed, and because [she](winifred) wished to see what it was that [she](winifred) lost [him](tom) to. [She](winifred) had expected someone prettier. The [wife](winifred) and the [surgeon](ginevra) spend the evening shelling beans, and by the end of it [the former](winifred) has apologised to [the latter](ginevra) for the hat, and [Tom](tom), coming in, hears both [women](ginevra+winifred) laughing at something and has the good sense to go out again. [He](tom) signs on the hen house.
- travel winifred "brings a woman"
- married tom winifred "wife"
- divorce? tom winifred "have it signed"
- meet ginevra winifred "spend the evening"
- friend.start ginevra winifred "shelling beans"
- happy ginevra+winifred "laughing at something"
+ divorce tom winifred "signs on the hen house"

== 12
The timber [man](piet) has gone yellow; this time it's the liver. [Verbruggen](piet) asks for [Kila](kila), is told that [she](kila) is busy, and asks for [his](piet) [son](bosun). For three weeks it's [Bosun](bosun) [who](bosun) washes [him](piet). The dying [man](piet) makes over to [him](bosun) everything, logs included, and the [heir](bosun) lets the river have the logs. On the last night [Kila](kila) comes after all. "[I](piet) remember [you](kila)," [he](piet) says. "[You](kila) hid [me](piet)." [She](kila) knows a lie when [she](kila) hears it; [she](kila) closes [his](piet) eyes for it anyway.
- ill piet "gone yellow"
- reject kila piet "she is busy"
- parent piet bosun "his son"
+ treat piet bosun "washes him"
- gift piet bosun "makes over"
- rescue.past! kila piet "hid me"
- betray piet kila "knows a lie"
- help kila piet "closes his eyes"
+ die piet "closes his eyes"

== 13
[Bosun](bosun) leaves for medical college in [Suva](@suva), with a biscuit tin for a suitcase; [his](bosun) [mother](kila) has ironed it, or would have. [Lucy](lucy), the wireless [operator](lucy), never seen until today, taps out the news up and down the river. Under the tarpaulin, between a hernia and a breech, [Aitken](tom) asks [Dr. Malaspina](ginevra) for the clamp, for the gauze and for [her](ginevra) hand, in that order and in that tone. [She](ginevra) passes the clamp. [She](ginevra) passes the gauze. The lamp, which [Kila](kila) is holding, begins to shake with laughter before the third item has been delivered.
- travel bosun "medical college" @suva
- parent kila bosun "mother"
- reveal lucy _ "taps out the news"
+ propose tom ginevra "for her hand"
- happy kila "shake with laughter"
