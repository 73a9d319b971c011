%series The Winter Ring
%lang en
%genre serial about a circus family touring Hungary and Bohemia, 1926, encyclopaedia episode summaries in long sentences, past tense
%cast zsofia  | Zsófia Karoly; Zsófia | f
%cast matyas  | Mátyás Karoly; Mátyás | m
%cast ilka    | Ilka Karoly; Ilka | f
%cast bela    | Béla Karoly; Béla | m
%cast leontine| Léontine Duval; Léontine | f
%cast otto    | Otto Pruss; Pruss | m
%cast marek   | Marek | m
%cast drahomira | Drahomíra; Drahuše | f
%cast pavla   | Pavla | f
%cast clown   | Ignaz Blum; Blum | m
%cast lion    | Sultan | m
%cast count   | Count Esterle; Esterle | m
%cast doctor  | - | m
%cast dead    | - | m
%cast girl    | Rózsi | f

== 1 The Ring is Laid
When [Zsófia Karoly](zsofia), [owner](zsofia) of a bankrupt circus, wintered [her](zsofia) wagons on the estate of [Count Esterle](count), [who](count) had been besotted with [her](zsofia) since [he](count) was a cadet, [her](zsofia) elder [son](matyas) [Mátyás](matyas) came back from [Paris](@paris) with a French trapeze [artist](leontine), [Léontine Duval](leontine), [whom](leontine) [he](matyas) introduced as [his](matyas) future [wife](leontine). [Léontine](leontine) had not been told that [he](matyas) already possessed [one](drahomira). [Drahomíra](drahomira), the [knife-thrower](drahomira), [who](drahomira) had borne [his](matyas) name for six years, made no scene, but at the evening show [her](drahomira) blades landed closer to [him](matyas) than usual.
- invite count zsofia "on the estate"
- love count zsofia "besotted"
- boss zsofia drahomira "knife-thrower"
- parent zsofia matyas "son"
+ return matyas "came back"
- engaged leontine matyas "future wife"
- betray matyas leontine "had not been told"
+ married drahomira matyas "borne his name"
- cheat matyas drahomira "already possessed one"
- threaten drahomira matyas "landed closer"

== 2 The Two Women
[Drahomíra](drahomira) and [Léontine](leontine) were given the same wagon, since there was no other. The [Frenchwoman](leontine) lay awake for fear of the knives, until the [other](drahomira) remarked in the dark that a [man](matyas) [who](matyas) could lie to two women in two languages was worth neither a knife nor a sob, and passed [her](leontine) the plum brandy. By morning [they](drahomira+leontine) were laughing. [Béla](bela), the younger [brother](bela) of the faithless [one](matyas), [who](bela) had worshipped [his](bela) [sister-in-law](drahomira) in silence since [he](bela) was sixteen, brought [them](drahomira+leontine) coffee and was sent away again by [both](drahomira+leontine).
+ housemate.start drahomira leontine "the same wagon"
- sad leontine "for fear"
- betray matyas drahomira+leontine "lie to two women"
- help drahomira leontine "passed her"
+ friend.start drahomira leontine "were laughing"
- sibling bela matyas "brother"
- love bela drahomira "worshipped"
- kin bela drahomira "sister-in-law"
- reject drahomira+leontine bela "sent away"

== 3 Pruss
[Otto Pruss](otto), [whose](otto) own circus stood on the opposite bank and [who](otto) had vowed long ago to see the Karolys beg, crossed the ice to make [Zsófia](zsofia) an offer for the tent, the horses and [Ilka](ilka), [her](zsofia) [daughter](ilka), the best bareback [rider](ilka) between [Vienna](@vienna) and [Kraków](@krakow). The [widow](zsofia) had [him](otto) shown out. [Ilka](ilka), [who](ilka) for months had been slipping across that same ice to lie in the arms of [Marek](marek), [Pruss](otto)'s stable [master](marek), hid behind the oats until [he](otto) had passed, and learnt there, from the [enemy](otto)'s muttering, that [Pruss](otto) intended to give [his](otto) own [niece](pavla) to [Marek](marek).
- enemy otto zsofia "vowed long ago"
- threaten.past otto zsofia "see the Karolys beg"
- parent zsofia ilka "daughter"
- hire? ilka otto "an offer for"
- reject zsofia otto "shown out"
- married.past _ zsofia "widow"
+ affair ilka marek "in the arms"
- boss otto marek "stable master"
+ discover ilka otto "learnt there"
- kin otto pavla "niece"
- married? marek pavla "give his own niece"

== 4 Straw
[Ilka](ilka) asked [Marek](marek) about [Pavla](pavla). [Marek](marek) said nothing. [Ilka](ilka) slapped [Marek](marek). [Pavla](pavla) heard [them](ilka+marek) from the loft. [Pavla](pavla) did not want [Marek](marek). [She](pavla) wanted [Béla](bela). [Béla](bela) wanted [Drahuše](drahomira). [Blum](clown), the [clown](clown), wanted supper. "Love is a ladder with no top," said [Blum](clown). The [lion](lion) [Sultan](lion) yawned. It snowed. Nobody in the ring was happy except [Sultan](lion).
- quarrel ilka marek "asked Marek about"
+ attack ilka marek "slapped"
- discover pavla ilka+marek "heard them"
- love! pavla marek "did not want"
+ love pavla bela "wanted Béla"
- love bela drahomira "wanted Drahuše"
- happy lion "except"

== 5 The Fall
It was never established who had greased the bar from which [Léontine](leontine) fell on the night of the benefit, breaking [her](leontine) hip and, as it turned out, losing a child of which [Mátyás](matyas) had known nothing. [He](matyas) accused [his](matyas) [wife](drahomira); [she](drahomira), [who](drahomira) had been the first to reach the net and had carried the injured [woman](leontine) to the sleigh in [her](drahomira) arms, did not stoop to defend herself. A [doctor](doctor) from [Győr](@gyor), fetched through the blizzard by [Béla](bela), set the bone by candlelight. [Léontine](leontine), when [she](leontine) could speak, asked that [Mátyás](matyas) be kept out and [Drahomíra](drahomira) let in.
+ injure leontine _ "breaking her hip"
- attack _ leontine "greased the bar"
- lose leontine "losing a child"
- pregnant.past leontine matyas "a child of which"
- discover! matyas leontine "known nothing"
+ accuse matyas drahomira "accused"
- married drahomira matyas "wife"
- help drahomira leontine "carried"
- treat leontine doctor "set the bone"
- help bela leontine "fetched"
- reject leontine matyas "kept out"

== 6 A Wager
Meanwhile, the [count](count), [who](count) had asked for [Zsófia](zsofia)'s hand at every Epiphany for eleven years and every time been put off until the next, staked [his](count) best team of greys against [Pruss](otto) at cards, lost them, and was too ashamed to tell [her](zsofia). [Ilka](ilka) stole them back. [She](ilka) was helped, of all people, by [Pavla](pavla), [who](pavla) unlocked [her](pavla) [uncle](otto)'s gate on condition that the [rider](ilka) take [Marek](marek) off [her](pavla) hands for good. The two [girls](ilka+pavla), [who](ilka+pavla) a week earlier would have torn each other's hair out, drove the greys home over the ice at a gallop, shrieking. The greys had been insured.
- propose.past count zsofia "asked for"
- reject.past zsofia count "put off"
- lose count otto "lost them"
- reveal! count zsofia "too ashamed"
+ steal ilka otto "stole them back"
- help pavla ilka "unlocked"
- kin otto pavla "uncle"
- enemy.past ilka pavla "torn each other's hair"
+ friend.start ilka pavla "shrieking"

== 7 The Road to Prague
With the thaw the circus took to the road, and with it, hidden among the costumes, [Marek](marek), [who](marek) had thrown over [his](marek) post and [Pruss](otto)'s plans for [him](marek) in one letter. [Zsófia](zsofia) discovered [him](marek) at the second toll. [She](zsofia) engaged [him](marek) for the horses and forbade [him](marek) [her](zsofia) [daughter](ilka)'s wagon, a prohibition that the [groom](marek) and the [girl](ilka) observed until dark. [Léontine](leontine), on crutches, had taken to sitting with [Blum](clown), [who](clown) painted [her](leontine) crutches in stripes and made [her](leontine) laugh against [her](leontine) will; nobody, least of all [the two](clown+leontine), called it courtship.
- travel _ "took to the road" @prague
- quit marek otto "thrown over his post"
- discover zsofia marek "discovered"
+ hire marek zsofia "engaged him"
- parent zsofia ilka "daughter"
- sex ilka marek "until dark"
- help clown leontine "made her laugh"
+ flirt? clown leontine "courtship"

== 8 The Blade
In [Brno](@brno) [Drahomíra](drahomira), in the middle of [her](drahomira) act, stopped, walked to the board to which [her](drahomira) [husband](matyas) was strapped, unbuckled [him](matyas) and told [him](matyas), before eight hundred paying spectators, that this had been the last knife [she](drahomira) would throw at [him](matyas) or for [him](matyas). The applause lasted four minutes. That night [Béla](bela), [who](bela) found [her](drahomira) sharpening blades by the river, at last spoke of the nine years. [She](drahomira) listened to the end. Then [she](drahomira) said that [he](bela) had [his](bela) [brother](matyas)'s eyes, that it was not [his](bela) fault, and that [she](drahomira) could not.
- married drahomira matyas "husband"
+ breakup drahomira matyas "last knife"
+ confess bela drahomira "spoke of"
- find bela drahomira "found her"
- sibling bela matyas "brother"
- reject drahomira bela "could not"

== 9 Rózsi
A [child](girl) of eight stood one morning before the wagon of [Zsófia](zsofia) with a label round [her](girl) neck on which was written, in a hand that the old [woman](zsofia) recognised as that of [her](zsofia) late [husband](dead), a single word: [Rózsi](girl). [She](girl) was the fruit of a season in [Szeged](@szeged), and thus half-[sister](girl) to [Mátyás](matyas), [Béla](bela) and [Ilka](ilka). The betrayed [widow](zsofia) locked herself in for a day. When [she](zsofia) came out again [she](zsofia) found the [foundling](girl) asleep between the paws of [Sultan](lion), and [Blum](clown), white under the white, standing before the bars with a chair. "[She](girl) stays," said [Zsófia](zsofia).
- discover zsofia girl "recognised"
- married.past dead zsofia "husband"
- die.past dead "late"
- parent dead girl "fruit of a season"
+ sibling bela+ilka+matyas girl "half-sister"
- cheat.past dead zsofia "betrayed"
- sad zsofia "locked"
- find zsofia girl "found the foundling"
+ housemate.start girl zsofia "She stays"

== 10 Smoke
[Pruss](otto) set the tent on fire at [Tábor](@tabor). [Marek](marek) saw [him](otto) with the torch. [Otto Pruss](otto) shot [Marek](marek) in the thigh. [Ilka](ilka) rode down [Pruss](otto). The gendarmes seized [Pruss](otto). [Blum](clown) carried [Léontine](leontine) out of the flames. [Léontine](leontine) left [her](leontine) crutches behind. [She](leontine) kissed the [clown](clown), paint and all. [Pavla](pavla) nursed [Marek](marek). [Ilka](ilka) did not like that. "[He](marek) is [yours](ilka)," said [Pavla](pavla) to [Ilka](ilka). "[I](pavla) only change the bandage."
+ attack otto "set the tent"
- discover marek otto "saw him"
- injure marek otto "shot Marek"
- attack ilka otto "rode down"
- arrest _ otto "seized"
+ rescue clown leontine "carried Léontine out"
- kiss clown leontine "kissed"
- treat marek pavla "nursed"
- jealous ilka pavla "did not like"

== 11 The Count Pays
Now that there was no tent, [Esterle](count) sold a forest and bought one. [Zsófia](zsofia), [who](zsofia) had refused [him](count) because [she](zsofia) would not be kept, could find no argument against a [debtor](count), for [he](count) owed [her](zsofia) for the greys; [she](zsofia) therefore let the Epiphany question be put in June, and answered it. [Her](zsofia) [children](bela+ilka+matyas) learnt of the betrothal from the posters. [Mátyás](matyas), [who](matyas) had expected to inherit, left for [Hamburg](@hamburg) with the cash box, and [Béla](bela), sent after [him](matyas), came upon [him](matyas) weeping at the station, took the box from [him](matyas), and gave [him](matyas) [his](bela) own coat.
- gift count zsofia "bought one"
- reject.past zsofia count "refused him"
- propose count zsofia "Epiphany question"
+ engaged.start count zsofia "betrothal"
- parent zsofia bela+ilka+matyas "children"
+ steal matyas zsofia "cash box"
- travel matyas "left for" @hamburg
- find bela matyas "came upon him"
- sad matyas "weeping"
- gift bela matyas "his own coat"

== 12 Four Rings
On midsummer's day the magistrate of [Písek](@pisek) dissolved one marriage and contracted two. [Drahomíra](drahomira), rid of the name of Karoly in the forenoon, stood in the afternoon as [witness](drahomira) for [Ilka](ilka), [whose](ilka) [groom](marek) limped, and for the [dowager](zsofia), [whose](zsofia) [groom](count) wept. [Léontine](leontine) and [her](leontine) [clown](clown) declared that [they](clown+leontine) would live in sin. It was [Pavla](pavla) [who](pavla), tired of waiting to be noticed, climbed onto the bandstand, tapped [Béla](bela) on the shoulder and asked if [he](bela) meant to go on looking at knives for ever. [He](bela) turned round. [Rózsi](girl), on [Sultan](lion)'s back, counted the couples on [her](girl) fingers and ran out of fingers.
- divorce drahomira matyas "rid of"
+ wedding ilka marek "groom limped"
+ wedding count zsofia "groom wept"
- couple clown leontine "live in sin"
- love pavla bela "waiting to be noticed"
- flirt pavla bela "tapped Béla"
- help drahomira ilka+zsofia "witness"
- love.past bela drahomira "looking at knives"
