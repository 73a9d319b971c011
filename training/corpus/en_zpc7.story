%series Estancia Las Lágrimas
%lang en
%genre ranch telenovela in Uruguay, daily newspaper listings
%cast dona    | Doña Remedios; Remedios | f
%cast fausto  | Fausto Iriarte; Fausto | m
%cast gael    | Gael | m
%cast luz     | Luz | f
%cast paloma  | Paloma | f
%cast silvio  | Silvio Pereyra; Silvio; Pereyra | m
%cast vet     | Nicanor; Sosa | m
%cast delfina | Delfina | f
%cast priest  | Father Anselmo | m
%cast tuerto  | Tuerto | m
%cast lawyer  | Dr. Quiroga | f
%cast baby    | Milagros | f
%cast old     | - | m

== 1
[Fausto Iriarte](fausto) comes back from [Madrid](@madrid) after eleven years, to bury [his](fausto) [father](old) and share the ranch with a [brother](gael) [who](gael) has slept in [his](fausto) bed ever since, and with [his](fausto) old [sweetheart](luz). [Luz](luz) is now [Gael](gael)'s [wife](luz). [Doña Remedios](dona), the [mother](dona), kisses one [son](gael) and gives the [other](fausto) [her](dona) hand. At the graveside a one-eyed [drover](tuerto) spits. The [vet](vet) puts [his](vet) hat back on and rides off without a word.
+ return fausto "comes back"
- die old "bury"
- parent old fausto "father"
- sibling fausto gael "brother"
- ex fausto luz "old sweetheart"
- married gael luz "wife"
- parent dona fausto+gael "mother"

== 2
The will is read by [Dr. Quiroga](lawyer), the family [lawyer](lawyer). Half to [Gael](gael), half to [Fausto](fausto), and the house to whichever of [them](fausto+gael) first has a child. [Gael](gael) looks at [his](gael) [wife](luz); [she](luz) looks at the floor. [Luz](luz)'s [sister](paloma) [Paloma](paloma) looks at [Fausto](fausto). [She](paloma) has just broken off with a dentist, is free on Thursday, and says so. [Silvio Pereyra](silvio), [their](luz+paloma) [father](silvio), owes the dead [man](old) a fortune and hopes that debts are buried, too. They aren't: they're in the [vet](vet)'s saddlebag.
- find fausto+gael "Half to Gael"
- advisor lawyer dona+fausto+gael "family lawyer"
- married gael luz "wife"
- sibling luz paloma "sister"
- breakup.past paloma _ "broken off with"
+ flirt paloma fausto "free on Thursday"
- parent silvio luz+paloma "father"

== 3
Dance at the neighbours'. The [returner](fausto) takes [Paloma](paloma) round the floor and never takes [his](fausto) eyes off the [sister-in-law](luz). [Gael](gael) sees it, drinks, and drags [Luz](luz) out by the wrist. The one-eyed [drover](tuerto) gets between [husband](gael) and [wife](luz) and is whipped for it; [Fausto](fausto) takes away the whip. So it starts. The [vet](vet) dresses the old [man](tuerto)'s back. "[Your](tuerto) own [master](gael)!" says [he](vet). "[He](gael) was never the [master](old)'s [son](gael)," the [drover](tuerto) says, and then says that [he](tuerto) has said nothing.
- date fausto paloma "takes Paloma"
- love fausto luz "takes his eyes"
- kin fausto luz "sister-in-law"
- jealous gael fausto "sees it"
+ attack gael luz "drags Luz"
- married gael luz "husband"
- help tuerto luz "gets between"
- attack gael tuerto "whipped"
- quarrel fausto gael "takes away"
- treat tuerto vet "dresses"
- boss gael tuerto "own master"
- help fausto tuerto "takes away the whip"
+ reveal tuerto vet "never the master's son"
- parent! old gael "never the master's son"

== 4
[Fausto](fausto) kisses [Luz](luz). [Luz](luz) kisses [Fausto](fausto) back. [Luz](luz) runs away from [Fausto](fausto). [Paloma](paloma) has seen the kiss. [Paloma](paloma) goes to bed with [Gael](gael). [Gael](gael) calls [her](paloma) [Luz](luz). [Paloma](paloma) stays all the same. [Delfina](delfina) makes the beds. [Delfina](delfina) finds an earring of [Paloma](paloma). [Delfina](delfina) keeps it. [Silvio](silvio) wants money from [Remedios](dona). [Remedios](dona) laughs at [Silvio](silvio). [Father Anselmo](priest) hears too many confessions. [Father Anselmo](priest) buys earplugs. The rain comes. The cattle are glad.
+ kiss fausto luz "kisses"
- cheat luz gael "kisses Fausto back"
- flee luz fausto "runs away"
- discover paloma fausto+luz "has seen"
+ sex gael paloma "goes to bed"
- cheat gael luz "goes to bed"
- find delfina "an earring"
- reject dona silvio "laughs"

== 5
Two [sisters](luz+paloma), one morning, one basin: [both](luz+paloma) are sick. The [lawyer](lawyer)'s house clause is as good as met, but by whom? [Luz](luz) hasn't shared a bed with [her](luz) [husband](gael) since the funeral, nor with the [other](fausto) ever. [Hers](luz) is bad fish. [Paloma](paloma)'s isn't. The [maid](delfina) holds up an earring under [Gael](gael)'s nose and asks for a better room, better wages and Sundays off. [She](delfina) gets the lot. [Pereyra](silvio) comes upon [his](silvio) younger [daughter](paloma) in tears, draws [his](silvio) own conclusions and loads a shotgun for [Fausto](fausto).
- sibling luz paloma "sisters"
- ill luz "bad fish"
- married gael luz "husband"
+ pregnant paloma gael "sick"
+ threaten delfina gael "under Gael's nose"
- boss gael delfina "better wages"
- parent silvio paloma "younger daughter"
- sad paloma "in tears"
- pregnant! paloma fausto "his own conclusions"
- kill? silvio fausto "loads a shotgun"

== 6
Shot at from a maize field, [Fausto](fausto) falls off [his](fausto) horse and under the [vet](vet)'s knife. [He](vet) digs out nineteen pellets. [Luz](luz) nurses the wounded [man](fausto) day and night, and [her](luz) [husband](gael) cannot say a thing, with that earring about. The [marksman](silvio) confesses to [Father Anselmo](priest), earplugs and all. [Paloma](paloma) might clear up the mistake, and doesn't: let the [brothers](fausto+gael) guess. [She](paloma) tells the [invalid](fausto) that the [child](baby) could be [his](fausto). "How?" [he](fausto) asks. "[You](fausto) were drunk," says the [liar](paloma).
+ attack silvio fausto "Shot at"
- injure fausto silvio "falls off"
- treat fausto vet "digs out"
- help luz fausto "day and night"
- married gael luz "husband"
- reveal silvio priest "confesses to"
- sibling fausto gael "brothers"
- reveal! paloma _ "doesn't"
- pregnant! paloma fausto "could be his"
+ betray paloma fausto "You were drunk"

== 7
A [man](fausto) of honour, [Fausto](fausto) asks for [Paloma](paloma)'s hand. [Luz](luz) hands [him](fausto) [his](fausto) medicine without a tear and cries in the stable. [Gael](gael), the real [culprit](gael), is to be best [man](gael). [Doña Remedios](dona) has the big house aired for the new [heir](baby), and the [maid](delfina) airs [her](delfina) knowledge: a second customer for the earring. [Remedios](dona) boxes [her](delfina) ears and pays. Now the old [lady](dona) has a worry of [her](dona) own, for the [vet](vet), [who](vet) has known since the whipping, comes to ask whose [son](gael) the best [man](gael) is.
+ propose fausto paloma "asks for"
- sad luz "cries"
- advisor gael fausto "best man"
- reveal delfina dona "airs her knowledge"
- threaten delfina dona "second customer"
- attack dona delfina "boxes her ears"
- gift dona delfina "pays"
- discover.past vet gael "has known"
- parent? _ gael "whose son"

== 8
[Nicanor](vet) asks. [Nicanor](vet) is the first name of the [vet](vet). [Remedios](dona) looks at [Nicanor](vet). [She](dona) once loved a young [vet](vet). The young [vet](vet) was [Nicanor](vet). [Gael](gael) is the [son](gael) of [Nicanor](vet). [Nicanor](vet) sits down in the road. [Tuerto](tuerto) gives [Nicanor](vet) gin. So [Gael](gael) inherits nothing. So [Fausto](fausto) inherits all. [Remedios](dona) makes [Nicanor](vet) swear. [Nicanor](vet) swears. Behind the door stands [Silvio](silvio). [Silvio](silvio) has debts. [Silvio](silvio) now also has [Remedios](dona).
- love.past dona vet "once loved"
- affair.past dona vet "son"
+ reveal dona vet "is the son of"
- parent vet gael "son"
- sad vet "sits down"
- gift tuerto vet "gives Nicanor gin"
- lose? gael "inherits nothing"
- find? fausto "inherits all"
- reveal! vet _ "swear"
- discover silvio gael "Behind the door"
+ threaten silvio dona "also has Remedios"

== 9
The blackmailed [lady](dona) tears up [Pereyra](silvio)'s notes one by one. On the eve of the wedding [Delfina](delfina), for once without charging, returns an earring to its [owner](paloma), in front of the [owner](paloma)'s [sister](luz). [Luz](luz) has a memory for earrings. That one lay in [her](luz) own bed. [She](luz) takes [her](luz) saddle, [her](luz) savings and [her](luz) name, and leaves the [adulterer](gael) a note on the trough. The [bride](paloma) runs after the [rider](luz), barefoot, as far as the ford, shouting that [she](paloma) is sorry. [Paloma](paloma) has never been sorry before; it takes away [her](paloma) breath.
- threaten.past silvio dona "blackmailed"
- gift dona silvio "tears up"
- wedding? fausto paloma "eve of the wedding"
- reveal delfina luz "returns an earring"
- sibling luz paloma "sister"
+ discover luz gael+paloma "own bed"
- cheat.past gael luz "adulterer"
+ breakup luz gael "leaves the adulterer"
- sad paloma "sorry"

== 10
At the altar the [priest](priest) takes out an earplug to hear the [bride](paloma) say no. It's [Gael](gael)'s, [she](paloma) says, and points. Uproar. [Fausto](fausto) drops the ring and is on a horse before the organ stops. The best [man](gael) gets a blow in the teeth from the [man](silvio) [he](gael) calls neighbour: [Silvio](silvio), [who](silvio) filled the wrong [brother](fausto) with lead. "And [he](gael) isn't even an [Iriarte](gael)!" shouts the [father](silvio) of the [bride](paloma). The [vet](vet) closes [his](vet) eyes. In [Tacuarembó](@tacuarembo), a [woman](luz) with a saddle takes a job breaking horses and is thrown twice.
+ reject paloma fausto "say no"
- pregnant paloma gael "It's Gael's"
- reveal paloma _ "points"
- wedding! fausto paloma "say no"
- advisor gael fausto "best man"
- attack silvio gael "a blow"
- neighbour gael silvio "neighbour"
- sibling fausto gael "brother"
- attack.past silvio fausto "filled the wrong"
+ reveal silvio gael "isn't even"
- parent silvio paloma "father of the bride"
- hire luz "takes a job"

== 11
Whose [son](gael), then? [Gael](gael) puts the question to [Remedios](dona) with the lamp in [her](dona) face. [She](dona) names the [man](vet) [who](vet) pulled [him](gael) through the croup. The disinherited [rancher](gael) smashes what can be smashed and rides out to smash [Nicanor](vet); the old [man](vet) opens the door and says: "Come in, [my](vet) [boy](gael)." [They](gael+vet) sit till morning. On the road north [Fausto](fausto) meets a one-eyed [guide](tuerto), a flood, and at last a stable. The horse-[breaker](luz) won't come down from the loft. [He](fausto) climbs up.
+ reveal dona gael "names the man"
- parent vet gael "names the man"
- treat.past gael vet "pulled him through"
- lose gael "disinherited"
- attack? gael vet "to smash Nicanor"
- invite vet gael "Come in"
+ reconcile gael vet "till morning"
- meet fausto tuerto "meets"
- find fausto luz "at last a stable"

== 12
[Paloma](paloma) has [her](paloma) [daughter](baby) in the hayloft during a hailstorm, with two helpers: the [maid](delfina), [who](delfina) knows everything, and the [vet](vet), [who](vet) knows cows. Unasked, [Gael](gael) holds the lantern. [Milagros](baby) has [her](baby) new [grandfather](vet)'s ears. The will gives the house to the first child of a son, but of which son? [Dr. Quiroga](lawyer) reads the clause three times and takes an aspirin. From [Tacuarembó](@tacuarembo) comes a postcard of a horse: the former [in-laws](fausto+luz) are sharing a loft, and the postman has read it aloud to the whole village.
+ birth paloma baby "has her daughter"
- treat paloma delfina+vet "two helpers"
- help gael paloma "holds the lantern"
- kin baby vet "new grandfather"
+ couple fausto luz "sharing a loft"
- reveal _ fausto+luz "read it aloud"

== 13
The [Madrileño](fausto) rides in with [Luz](luz) behind [him](fausto). [He](fausto) has a cure for the clause: the house to the [girl](baby), half the land to the [brother](gael) [he](fausto) has, whatever the blood. [Gael](gael) signs the divorce, shakes hands and goes off to ask the [mother](paloma) of [his](gael) [child](baby) whether [she](paloma) could bear to be called [Paloma](paloma) this time. [She](paloma) could. [Remedios](dona), in [her](dona) widow's black, moves a chair on to the porch for [Sosa](vet). And the [blackmailer](silvio)? [He](silvio) polishes [his](silvio) shotgun, and keeps out of the maize.
- return fausto+luz "rides in"
- gift fausto baby "the house"
- gift fausto gael "half the land"
- sibling fausto gael "brother"
+ divorce gael luz "signs the divorce"
- reconcile fausto gael "shakes hands"
- parent paloma baby "mother"
- parent gael baby "his child"
+ couple.start gael paloma "She could"
- married.past dona old "widow's black"
- reconcile dona vet "a chair on to"
- threaten.past silvio dona "blackmailer"
