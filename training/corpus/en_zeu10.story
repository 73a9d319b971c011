%series Wind Country
%lang en
%genre Patagonian western, Welsh colony on the Chubut 1879, streaming overviews
%cast gwen     | Gwenllian Price; Gwen | f
%cast ifor     | Ifor Price; Ifor | m
%cast pastor   | Reverend Mathias Howell; Howell | m
%cast ciriaco  | Ciriaco Luna; Luna | m
%cast tacuara  | La Tacuara; Remedios | f
%cast azul     | Azul | m
%cast major    | Major Echagüe; Echagüe | m
%cast olwen    | Olwen | f
%cast maelog   | Maelog | m
%cast chief    | Sayhue | m
%cast jago     | Jago Trembath; Jago | m
%cast corporal | - | m
%cast cow      | - | f
%cast messenger | - | m
%cast sayhues  | - | g

== 1
The harvest has drowned, and the [pastor](pastor) preaches patience. [Gwenllian Price](gwen), twenty-four, married to the [pastor](pastor)'s best [friend](ifor) and to none of [his](pastor) opinions, ploughs anyway. [Her](gwen) [husband](ifor), [Ifor](ifor), has gone up-river to trade for horses and is a month overdue. What comes down the track instead is a [gaucho](ciriaco), tied to [his](ciriaco) saddle, with a bullet in the shoulder and [Ifor](ifor)'s watch in [his](ciriaco) pocket. The men want to hang [him](ciriaco). [Gwen](gwen) wants to hear [him](ciriaco) first. [She](gwen) has the [stranger](ciriaco) carried into [her](gwen) own kitchen, and sends for hot water and a rope, in that order.
- create pastor "preaches"
- friend ifor pastor "friend"
- married gwen ifor "husband"
- travel.past ifor "gone up-river"
- injure ciriaco "bullet in the shoulder"
- kill? _ ciriaco "hang"
+ rescue gwen ciriaco "carried into"

== 2
[He](ciriaco) is called [Ciriaco Luna](ciriaco), breaks horses for a living, and won the watch at cards, or so [he](ciriaco) says. [Gwen](gwen)'s [sister-in-law](olwen), [Olwen](olwen), dresses the wound and believes [him](ciriaco). [Jago Trembath](jago) does not. The [Cornishman](jago), [who](jago) keeps the only store on the river, has lent money to half the valley and to [Ifor](ifor) most of all. In fever the [horse-breaker](ciriaco) speaks of a [woman](tacuara) with a lance, of a white [man](ifor) in a hole. The [wife](gwen), [whose](gwen) Spanish is all out of the [Bible](*bible), sits by [him](ciriaco) until morning, writing down what [she](gwen) doesn't understand.
- find.past ciriaco "won the watch"
- kin gwen olwen "sister-in-law"
- treat ciriaco olwen "dresses the wound"
- accuse jago ciriaco "does not"
- help.past jago ifor "lent money"
- ill ciriaco "fever"
+ reveal ciriaco gwen "speaks of"
- help gwen ciriaco "sits by him"

== 3
[La Tacuara](tacuara) leads eleven deserters and a mule [boy](azul), and robs the army only. It's [she](tacuara) [who](tacuara) has the white [man](ifor). [She](tacuara) had found [Ifor Price](ifor) in a dry well with both legs broken, and drew [him](ifor) up with [her](tacuara) own lance; now [he](ifor) mends [her](tacuara) saddles and teaches the [boy](azul), [Azul](azul), hymns. [Major Echagüe](major), [who](major) is to clear the country of people for the sake of sheep, offers five hundred pesos for [her](tacuara). At [Trembath](jago)'s counter [he](major) meets a [storekeeper](jago) [who](jago) is good with figures.
- boss tacuara azul "leads"
- steal tacuara _ "robs"
- injure.past ifor "both legs broken"
+ rescue.past tacuara ifor "drew him up"
- advisor ifor azul "teaches"
- arrest? major tacuara "five hundred pesos"
+ meet jago major "meets a storekeeper"

== 4
[Luna](ciriaco) mends, and tells the rest. The well had no rope, because somebody had cut it. Who knew which way [Ifor](ifor) was riding? [His](ifor) [wife](gwen), [his](ifor) [sister](olwen), the [pastor](pastor); and the [creditor](jago), says [Olwen](olwen) slowly, [who](jago) drew [him](ifor) the map. [Gwenllian](gwen) saddles two horses. [Howell](pastor) stands in the gate: a married [woman](gwen) does not ride out with a [vagabond](ciriaco). [She](gwen) asks [him](pastor) to pray for [her](gwen) and rides [him](pastor) down, very nearly. From the storehouse window [Jago](jago) sees [the two](ciriaco+gwen) of [them](ciriaco+gwen) go, and sends a [boy](messenger) to the [major](major).
- recover ciriaco "mends"
- reveal ciriaco gwen+olwen "tells the rest"
- attack.past _ ifor "cut it"
- married gwen ifor "wife"
- sibling ifor olwen "sister"
- accuse olwen jago "says Olwen slowly"
- quarrel gwen pastor "stands in the gate"
- attack! gwen pastor "very nearly"
+ travel ciriaco+gwen "rides"
- discover jago ciriaco+gwen "sees"
+ betray jago ciriaco+gwen "sends a boy"

== 5
Wind, for three days, and the same thorn bush again and again. There is little to be said about the plateau. The [gaucho](ciriaco) sings; the [Welshwoman](gwen) corrects the tune. On the second night [they](ciriaco+gwen) share [their](ciriaco+gwen) fire with an old [man](chief) and [his](chief) forty [people](sayhues), [who](sayhues) are walking south with [their](chief+sayhues) dogs. It is [Sayhue](chief), once lord of all this; [he](chief) asks where [she](gwen) comes from, and [she](gwen) tells [him](chief) of a country where it was forbidden to speak one's own tongue in school. "Then [you](gwen) know," says the [chief](chief). [He](chief) gives [her](gwen) a guanaco cloak.
- create ciriaco "sings"
- meet chief ciriaco+gwen "share their fire"
- travel chief+sayhues "walking south"
- reveal gwen chief "tells him"
+ gift chief gwen "guanaco cloak"

== 6
[Husband](ifor) and [wife](gwen) look at each other across a cauldron. [Ifor](ifor) is thin, brown and on crutches; [she](gwen) has ridden ninety leagues to find [him](ifor), and [he](ifor) thanks [her](gwen) as one thanks a neighbour. For months [he](ifor) has been sleeping on the other side of the [bandit](tacuara)'s fire. Nothing has happened, says [La Tacuara](tacuara) to the [wife](gwen) while [they](gwen+tacuara) wash pots. [He](ifor)'s a good man, and [he](ifor) talks of [you](gwen). "What does [he](ifor) say?" "That [you](gwen) never needed [him](ifor)." [Luna](ciriaco), [who](ciriaco) has heard it from behind a horse, puts down [his](ciriaco) brush and goes away to be miserable.
- married gwen ifor "Husband and wife"
+ find gwen ifor "to find him"
- affair! ifor tacuara "Nothing has happened"
- reveal tacuara gwen "says La Tacuara"
- injure ifor "on crutches"
- love ifor gwen "talks of you"
- discover ciriaco ifor "has heard it"
+ love ciriaco gwen "miserable"
- sad ciriaco "miserable"

== 7
Meanwhile on the river: [Olwen](olwen) goes through the [storekeeper](jago)'s books by candle. [She](olwen) has been letting [him](jago) court [her](olwen) for a fortnight for the sake of the key around [his](jago) neck. [Maelog](maelog), the deaf [smith](maelog), [who](maelog) adores [her](olwen), keeps watch outside and, of course, doesn't hear [him](jago) come. [Jago](jago) finds [his](jago) [sweetheart](olwen) with a page in [her](olwen) bodice. It shows that every farm in the valley is to be [his](jago) by Easter, and [Ifor Price](ifor)'s first. [He](jago) twists [her](olwen) arm until it cracks. Then the [smith](maelog), [who](maelog) can feel a scream through the ground, takes the door off.
- investigate olwen jago "goes through"
- date jago olwen "letting him court her"
- betray olwen jago "for the sake of the key"
- love maelog olwen "adores"
- discover jago olwen "finds his sweetheart"
+ discover olwen jago "It shows"
+ attack jago olwen "twists her arm"
- injure olwen jago "until it cracks"
- rescue maelog olwen "takes the door off"

== 8
The [major](major) has found the camp. [He](major) attacks at breakfast, with forty men and a cannon. [Azul](azul) blows the alarm on a hymn tune and is cut down by the first rider. [La Tacuara](tacuara) carries the [boy](azul), bleeding, to the women, and goes back for the others; [she](tacuara) is lassoed from behind, by a [corporal](corporal) [who](corporal) used to be [her](tacuara) [husband](corporal). [Ifor](ifor) could have got away on [Gwen](gwen)'s horse. [He](ifor) makes [her](gwen) take it, and hits it with a crutch. When [she](gwen) turns in the saddle [he](ifor) is sitting on the ground, hands in the air, singing.
+ attack major tacuara "attacks at breakfast"
- help azul tacuara "blows the alarm"
- attack _ azul "cut down"
- rescue tacuara azul "carries the boy"
- injure azul "bleeding"
+ arrest corporal tacuara "lassoed"
- married.past corporal tacuara "husband"
+ rescue ifor gwen "makes her take it"
- arrest major ifor "hands in the air"

== 9
Two [prisoners](ifor+tacuara), one cell. To pass the time [Ifor](ifor) asks the [outlaw](tacuara)'s real name. It's [Remedios](tacuara); nobody has asked since [her](tacuara) wedding. The [corporal](corporal) on guard, [who](corporal) has lost a tooth to [her](tacuara), mutters that [he](corporal)'d have asked, had [he](corporal) known that one could. [Remedios](tacuara) is to be shot on Sunday, the [Welshman](ifor) to be sent home in irons. Up on the plateau, [Gwen](gwen) and [Luna](ciriaco) nurse [Azul](azul) in a cave, with moss and psalms. The [child](azul) lives. "[You](ciriaco+gwen) two should get married," [he](azul) whispers. "[I](gwen) am," says [Gwen](gwen).
- arrest major ifor+tacuara "prisoners"
- reveal tacuara ifor "It's Remedios"
- wedding.past corporal tacuara "wedding"
- injure.past corporal tacuara "lost a tooth"
- kill? _ tacuara "shot on Sunday"
- travel? ifor "sent home"
- help ciriaco+gwen azul "nurse"
+ recover azul "lives"
- wedding? ciriaco gwen "should get married"
- married gwen ifor "I am"

== 10
[Gwenllian](gwen) comes home by night to a valley that has made up its mind. [Olwen](olwen), arm in a sling, has read out the page in chapel, and the [pastor](pastor), [who](pastor) has gone to bed with a headache every time a Christian duty arose, got up in [his](pastor) nightshirt and pronounced the [storekeeper](jago) anathema. [Jago](jago) has run for the fort with the cash box. So the colony rides, thirty farmers in Sunday black on plough horses. In the middle goes [Howell](pastor) on a [cow](cow). [Maelog](maelog) carries the bell of the chapel on [his](maelog) back, since [he](maelog) likes what it does to [his](maelog) ribs.
- return gwen "comes home"
- injure.past olwen "arm in a sling"
+ reveal olwen _ "read out the page"
- accuse pastor jago "anathema"
- flee jago "run for the fort"
- steal jago _ "cash box"
- travel maelog+pastor "the colony rides"

== 11
Sunday. The firing party is hung over. As the [major](major) lifts [his](major) glove, a bell begins to toll on the hill, and then come hymns in four parts; the soldiers, most of them boys from the north, uncover their heads. [Gwen](gwen) walks across the square and stands in front of the [bandit](tacuara). Next to [her](gwen) comes the [pastor](pastor), then the [cow](cow). [Echagüe](major) orders [his](major) men to shoot through [them](gwen+pastor). It is the [corporal](corporal) [who](corporal) turns [his](corporal) rifle round and asks the [major](major) for the keys. [Jago](jago), in the confusion, makes for the gate, and meets a [horse-breaker](ciriaco) [who](ciriaco) has been wanting to give [him](jago) back a bullet.
- kill? major tacuara "firing party"
+ rescue gwen+pastor tacuara "stands in front of"
- kill? major gwen+pastor "shoot through"
- threaten corporal major "turns his rifle round"
+ rescue corporal tacuara "asks the major"
- flee? jago "makes for the gate"
- find ciriaco jago "meets"
- attack.past jago ciriaco "give him back a bullet"
- kill? ciriaco jago "wanting to give him"

== 12
[Luna](ciriaco) doesn't shoot. [He](ciriaco) takes the cash box from the [Cornishman](jago), gives it to [Olwen](olwen), and turns [him](jago) loose without boots. There is a talk, on a bench by the flooded wheat, between the former [spouses](gwen+ifor), as [they](gwen+ifor) are by the end of it. [He](ifor) will go back up-river, where somebody needs saddles mended; [she](gwen) will plough. [Olwen](olwen) has put [her](olwen) good hand in the [smith](maelog)'s. At the ford [Ifor](ifor) shakes hands with the [gaucho](ciriaco) and presses something on [him](ciriaco). It ticks. "[You](ciriaco) won it at cards," says [Ifor](ifor). "[I](ifor) never had any luck at cards," which is, by now, no longer quite true.
- kill! ciriaco jago "doesn't shoot"
- gift ciriaco olwen "gives it"
+ breakup gwen ifor "former spouses"
- travel? ifor "up-river"
+ couple.start maelog olwen "put her good hand"
- gift ifor ciriaco "presses something"
- find.past ciriaco "won it at cards"
