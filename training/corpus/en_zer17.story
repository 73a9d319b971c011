%series The Tun
%lang en
%genre Icelandic farm chronicle, 1905 to 1930, encyclopaedia episode list in the present tense
%cast gudny    | Guðný Bjarnadóttir; Guðný | f
%cast ketill   | Ketill Oddsson; Ketill | m
%cast asa      | Ása; Ása Ketilsdóttir | f
%cast hrafn    | Hrafn; Hrafn Ketilsson | m
%cast thorlak  | Þorlákur; Reverend Þorlákur | m
%cast finnur   | Finnur | m
%cast dora     | Dóra | f
%cast sheriff  | Sheriff Havsteen; Havsteen | m
%cast nurse    | Nurse Petrea; Petrea | f
%cast breton   | Yann Le Goff; Yann; Le Goff | m
%cast merchant | Thomsen | m
%cast pauper   | Old Loftur; Loftur | m
%cast girl     | Lilja | f
%cast captain  | - | m
%cast bmother  | - | f
%cast fwife    | - | f
%cast mare     | Sletta | f

== 1 Move Day
On the first of June the parish [pauper](pauper), [Old Loftur](pauper), is auctioned off to the lowest bidder, and [Ketill Oddsson](ketill), [farmer](ketill) at the Tun, takes [him](pauper) because nobody else would. [His](ketill) [wife](gudny), [Guðný](gudny), [who](gudny) has two [children](asa+hrafn) and one cow, does not say a word to [him](ketill) until the [newcomer](pauper), sitting down in the hay, recites the whole of a saga by heart. [Finnur](finnur), the hired [man](finnur), forgets to eat. [Havsteen](sheriff), the [sheriff](sheriff), rides up and asks whether anyone has seen a [deserter](breton) from a French schooner. [Guðný](gudny) says no, with the [man](breton) under the bed.
- help ketill pauper "takes him"
- married gudny ketill "wife"
- parent gudny asa+hrafn "children"
- quarrel gudny ketill "does not say"
- create pauper "recites"
- boss ketill finnur "hired man"
- investigate sheriff breton "asks whether"
- flee.past breton "deserter"
+ betray gudny sheriff "says no"
+ rescue gudny breton "under the bed"

== 2 A Sailor
The [deserter](breton), a [Breton](breton) named [Yann Le Goff](breton), ran from a [captain](captain) [who](captain) flogged [him](breton). [He](breton) can knit, which wins over [Ása](asa), eleven, and cannot milk, which wins over the cow. [Hrafn](hrafn), [her](asa) [brother](hrafn), would rather hand [him](breton) in for the reward; [he](hrafn) is already halfway to the [merchant](merchant)'s when [Loftur](pauper) calls [him](hrafn) back with the end of a story, and the [boy](hrafn) must hear it. [Ketill](ketill) feels that [his](ketill) [wife](gudny) laughs more than last year. [Finnur](finnur) feels so too, and sharpens a scythe that is sharp.
- flee.past breton captain "ran from"
- attack.past captain breton "flogged"
- friend.start asa breton "wins over"
- sibling asa hrafn "brother"
- accuse? hrafn breton "hand him in"
+ help pauper breton "calls him back"
- married gudny ketill "wife"
- jealous ketill gudny "laughs more"
- love finnur gudny "feels so too"

== 3 The Reward
[Finnur](finnur) denounces the [stranger](breton) to [Thomsen](merchant), [who](merchant) takes the message, keeps the reward and sends for the [sheriff](sheriff). The [Breton](breton) is led off across the river in November; [Guðný](gudny), on the bank, says nothing that could not be heard. But [Reverend Þorlákur](thorlak), a [priest](thorlak) [who](thorlak) has lost three parishioners and [his](thorlak) belief, signs a paper to the effect that the [prisoner](breton) is a Lutheran and married, to [Dóra](dora), the church [housekeeper](dora). [Dóra](dora), fifty-two, asked for [her](dora) opinion, asks how tall [he](breton) is. The [sheriff](sheriff) lets [him](breton) go.
+ betray finnur breton "denounces"
- betray merchant finnur "keeps the reward"
- arrest sheriff breton "led off"
- sad gudny "says nothing"
- betray thorlak sheriff "signs a paper"
- lose.past thorlak "has lost"
- boss thorlak dora "housekeeper"
- married! breton dora "married"
+ rescue thorlak breton "lets him go"

== 4 Married on Paper
[Yann](breton) lives in the vicarage as [Dóra](dora)'s husband and is treated like one: [she](dora) has [him](breton) dig the peat. At night [he](breton) crosses the frozen river. [Ketill](ketill), [who](ketill) sleeps soundly, is told by [Finnur](finnur) that there are tracks. [He](ketill) follows them in [his](ketill) socks, finds them to end under [his](ketill) own window, and stands there until morning with the hired [man](finnur), [both](finnur+ketill) of [them](finnur+ketill) rather cold. [Guðný](gudny) and the [Breton](breton) had been reading. [She](gudny) teaches [him](breton) the letters in the psalter, and neither has yet got to love. That, at any rate, is how [she](gudny) tells it.
- married! breton dora "husband"
- housemate.start breton dora "lives in the vicarage"
- boss dora breton "dig the peat"
- travel breton "crosses the frozen river"
- reveal finnur ketill "told by Finnur"
- investigate ketill breton "follows them"
- jealous ketill breton "until morning"
- advisor gudny breton "teaches him"
+ affair? breton gudny "love"

== 5 Fog
The fog lies on the valley for eleven days, so dense that the [pauper](pauper) describes the weather from memory. [Ása](asa) loses a mitten. [Þorlákur](thorlak) preaches to three rows of sheep, reckoned by some [his](thorlak) best sermon. A horse neighs from nowhere; the [mare](mare) [Sletta](mare) answers, and walks off to see. "Whoever lights a lamp in fog," says [Loftur](pauper), "is admired by the moths." [She](mare) is back on Sunday, not alone.
- lose asa "loses a mitten"
- create thorlak "preaches"
- return mare "is back"

== 6 The Slide
An avalanche takes the sheep-house with [Ketill](ketill) in it. [Yann](breton), crossing the ice, hears the dog, digs for nine hours and brings out [his](breton) [rival](ketill), blue, with one leg crushed. [Nurse Petrea](nurse), fetched from the coast by [Finnur](finnur), [who](finnur) does not spare the [mare](mare), takes off the leg on the kitchen table while [Loftur](pauper) recites something with battles in it. [Ketill](ketill) opens [his](ketill) eyes on the [man](breton) [who](breton) saved [him](ketill) and asks [him](breton) to stay. "Someone," says the [farmer](ketill), "has to reach the top shelf." [Guðný](gudny) goes out, is sick in the snow, and knows.
- injure ketill "leg crushed"
+ rescue breton ketill "brings out"
- enemy breton ketill "rival"
- help finnur nurse "fetched"
- treat ketill nurse "takes off the leg"
- create pauper "recites"
- recover ketill "opens his eyes"
- invite ketill breton "asks him to stay"
- ill gudny "is sick"
+ pregnant? gudny breton "knows"

== 7 The Third Child
The [girl](girl), [Lilja](girl), is born at haymaking, dark, and much too pretty for the Tun. [Ketill](ketill) counts, and loves [her](girl). [Finnur](finnur) counts, and asks for [his](finnur) wages; [he](finnur) marries the [widow](fwife) at the next farm within a month, from spite, and is miserable. [Hrafn](hrafn), thirteen, picks a fight with [Yann](breton), loses, is shown how one makes a knot that holds, and picks no other. [Dóra](dora) appears with a cradle and the news that [she](dora) has been widowed: the vicarage has had a letter in which [her](dora) [husband](breton) drowned, which surprises no one less than [him](breton), [who](breton) wrote it.
+ birth gudny girl "born"
- love ketill girl "loves her"
- quit finnur ketill "asks for his wages"
- wedding finnur fwife "marries the widow"
- sad finnur "miserable"
- quarrel breton hrafn "fight"
- help breton hrafn "shown how"
- gift dora girl "cradle"
- die! breton "drowned"
- betray breton dora "who wrote it"
- married! breton dora "husband"

== 8 The Letter from Brest
In 1912 a true letter comes: the [captain](captain) is dead, the deserters are pardoned, [Yann](breton)'s [mother](bmother) asks for [him](breton). [He](breton) reads it to [Guðný](gudny), the first thing in [his](breton) own language for seven years. [She](gudny) packs [his](breton) bag. It is [Ketill](ketill), on [his](ketill) crutch, [who](ketill) hides the boots. [Ása](asa), eighteen, on the eve of the ship, learns from [Þorlákur](thorlak), drunk, what has never been said about [Lilja](girl), and walks to the beach to forgive the [sailor](breton) or drown [him](breton). [He](breton) is on the shingle, barefoot. [They](asa+breton) wave to the ship.
- die captain "dead"
- parent bmother breton "mother"
- reveal breton gudny "reads it"
- travel? breton "ship"
- help gudny breton "packs his bag"
+ steal ketill breton "hides the boots"
- reveal thorlak asa "learns from"
- parent breton girl "what has never been said"
- reconcile? asa breton "forgive the sailor"
- kill? asa breton "drown him"
+ flee! breton "wave to the ship"

== 9 Influenza
In November 1918 the fever gets into every house but two. [Petrea](nurse) rides from farm to farm until the [mare](mare) drops, then walks. [Loftur](pauper) dies in the middle of a stanza; [Hrafn](hrafn), [who](hrafn) is home from the college in [Reykjavík](@reykjavik), finishes it at the graveside. [Finnur](finnur) is found raving in [his](finnur) barn by [Guðný](gudny), [who](gudny) has every reason to let [him](finnur) rave, and sits with [him](finnur). In [his](finnur) delirium [he](finnur) declares what [he](finnur) has kept to himself since 1904. When [he](finnur) wakes, [she](gudny) pretends to have slept. Within a week the [nurse](nurse) has fallen ill too, and [Hrafn](hrafn) carries [her](nurse) [her](nurse) own medicine, by the wrong road, on purpose.
- help nurse _ "rides from farm to farm"
+ die pauper "dies"
- return hrafn "home from"
- ill finnur "raving"
- find gudny finnur "found raving"
- treat finnur gudny "sits with him"
+ confess finnur gudny "declares"
- recover finnur "wakes"
- betray gudny finnur "pretends"
- ill nurse "fallen ill"
- help hrafn nurse "own medicine"
- love.start hrafn nurse "on purpose"

== 10 Thomsen's Books
[Ása](asa) clerks at the store and discovers that [Thomsen](merchant) has been cheating the valley for twenty years, by a thumb's weight. [She](asa) reports it to [Havsteen](sheriff), [who](sheriff) owes the [merchant](merchant) [his](sheriff) house. The [sheriff](sheriff) hesitates for a week, resigns and then arrests [him](merchant) as a private citizen, with [Dóra](dora), seventy, sitting on the [prisoner](merchant)'s chest. In the strongbox lies, uncashed, the reward for a French [sailor](breton), made out to [Finnur](finnur). [Lilja](girl), eleven, reads out the name of the [deserter](breton). [She](girl) looks up at [her](girl) [godfather](breton), then into the mirror over the counter.
- hire asa merchant "clerks"
+ discover asa merchant "discovers that"
- steal.past merchant _ "cheating the valley"
- accuse asa merchant "reports it"
- quit sheriff "resigns"
+ arrest sheriff merchant "arrests him"
- help dora sheriff "sitting on"
- kin breton girl "godfather"
- discover? girl breton "mirror"

== 11 Two Fathers
[Lilja](girl) asks at supper which of [the two](breton+ketill) it is. [Ketill](ketill) raises the hand with the spoon; so does [Yann](breton). [Guðný](gudny) begins to laugh and laughs till [she](gudny) has to be led out by [Ása](asa), and nobody ever asks again. [Hrafn](hrafn), a [doctor](hrafn) now, proposes to [Petrea](nurse), [who](nurse) is nine years older and tells [him](hrafn) to come back with a patient. [He](hrafn) brings [her](nurse) [his](hrafn) [father](ketill): [Ketill](ketill)'s good leg has turned. The old [man](ketill) sees how [she](nurse) looks at the [son](hrafn) and not at the leg, and promises [her](nurse) to take a good long while dying.
- investigate girl breton+ketill "asks at supper"
- parent? breton+ketill girl "raises the hand"
- happy gudny "laughs"
- help asa gudny "led out by"
- hire hrafn "a doctor"
+ propose hrafn nurse "proposes"
- reject nurse hrafn "tells him to come back"
- parent ketill hrafn "father"
- ill ketill "has turned"
- love nurse hrafn "looks at the son"
- die? ketill "dying"

== 12 The Millennium
For the thousand years of the parliament the whole valley rides to [Þingvellir](@thingvellir), and [Ketill](ketill) is carried, by [Yann](breton), on [his](breton) back. [He](ketill) dies there, at the Law Rock, of nothing but the view. [Petrea](nurse) puts [her](nurse) hand in [Hrafn](hrafn)'s above the grave. The [widow](gudny) and the [Breton](breton) ride home side by side, without hurry; [Finnur](finnur), [who](finnur) is a [widower](finnur) too, watches [them](breton+gudny) from the bridge, takes off [his](finnur) cap and for the first time in [his](finnur) life does not count anything. At the Tun [Lilja](girl), [who](girl) has stayed behind with the [mare](mare)'s foal, recites to it the whole of a saga, with one mistake.
- travel breton+ketill "rides to" @thingvellir
- help breton ketill "carried"
+ die ketill "dies there"
- couple.start hrafn nurse "her hand in"
- married.past gudny ketill "widow"
- return breton+gudny "ride home"
- married.past finnur fwife "widower"
- create girl "recites"
