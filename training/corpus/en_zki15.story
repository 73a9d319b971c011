%series Harvest at Quinta Velha
%lang en
%genre drill: everyday series on a fruit farm in the Okanagan, British Columbia, fan-wiki pages
%cast joao | João Braga; João; Mr Braga; Braga | m
%cast celeste | Celeste Braga; Celeste | f
%cast rui | Rui Braga; Rui | m
%cast ana | Ana; Ana Braga | f
%cast wynn | Wynn Sinclair; Wynn | n
%cast harper | Dell Harper; Harper; Dell | m
%cast goldie | Goldie Harper; Goldie | f
%cast pita | Pita; Guadalupe Reyes | f
%cast chuy | Chuy; Jesús Reyes | m
%cast banker | Mr Frost; Frost | m
%cast vet | Dr Singh; Singh | f
%cast baby | - | f
%cast rosa | Rosa | f
%cast girl | - | f

== 1
[João Braga](joao) has planted ten thousand cherry trees and buried one [wife](rosa). [His](joao) [second](celeste), [Celeste](celeste), is younger than [his](joao) [son](rui), [Rui](rui), [who](rui) calls [her](celeste) madam, and barely older than [his](joao) [daughter](ana), [Ana](ana), [who](ana) calls [her](celeste) nothing. When the pickers arrive, there are two new [faces](chuy+pita) among them: [Pita](pita) and [Chuy](chuy), [brother](chuy) and [sister](pita), from [Sonora](@sonora). It is [Celeste](celeste), herself a [picker](celeste) once, [who](celeste) gives [them](chuy+pita) the good trailer. [Rui](rui) carries the bags, although [Pita](pita) has only one.
- die.past rosa "buried"
- married.past joao rosa "wife"
- married celeste joao "second"
- parent joao rui "son"
- parent joao ana "daughter"
- sibling chuy pita "brother and sister"
- help celeste chuy+pita "gives them"
+ love.start rui pita "although Pita has only one"
== 2
The [neighbour](harper)'s dog has been at the hens, and the [neighbour](harper), [Dell Harper](harper), has been at [Mr Braga](joao) about the water since before either had a white hair. [Their](harper+joao) [children](ana+goldie+rui) never joined in. [Goldie Harper](goldie) and [Ana](ana) learned to ride on one horse, and [Rui](rui) was supposed to marry [the former](goldie) until last winter, when [she](goldie) asked [him](rui) what [he](rui) dreamed of and [he](rui) had to think. [She](goldie) is to be found these days at [Dr Singh](vet)'s, holding lambs. The [vet](vet) has not said that [she](goldie) needs help.
- neighbour harper joao "neighbour"
- enemy harper joao "about the water"
- parent harper goldie "children"
- parent joao ana+rui "children"
- friend ana goldie "one horse"
+ wedding! goldie rui "supposed to marry"
- breakup.past goldie rui "last winter"
- colleague goldie vet "holding lambs"
== 3
[Ana](ana) has come home from [Vancouver](@vancouver) without [her](ana) degree and with a [friend](wynn), [Wynn Sinclair](wynn), [who](wynn) photographs everything and is asked by [Mr Braga](joao) to photograph nothing. At supper the [guest](wynn) says that [Celeste](celeste) has the saddest shoulders in the province. The [woman](celeste) concerned laughs, then leaves the room. [Her](celeste) [husband](joao) wants to know what was meant. [Her](celeste) [stepdaughter](ana) knows, goes after [her](celeste), and says for the first time a name: "[Celeste](celeste)?"
- return ana "come home"
- quit ana "without her degree"
- friend ana wynn "friend"
- sad celeste "leaves the room"
- married celeste joao "husband"
- kin ana celeste "stepdaughter"
+ help ana celeste "goes after her"
== 4
[Chuy](chuy) climbs. [Ana](ana) holds the ladder. [Wynn](wynn) photographs [Ana](ana). [Ana](ana) looks at [Chuy](chuy). [Chuy](chuy) looks at the cherries. [Wynn](wynn) sees what [Ana](ana) sees. That evening [Wynn](wynn) moves out of the room that was shared with [Ana](ana). "[I](wynn) am not [your](ana) roommate," says [Wynn](wynn). [Ana](ana) asks what [Wynn](wynn) is, then. The answer hangs on the wall. It is forty pictures of [Ana](ana).
- help ana chuy "holds the ladder"
+ love ana chuy "looks at Chuy"
- discover wynn ana "sees what Ana sees"
- housemate.end ana wynn "moves out"
+ confess wynn ana "forty pictures"
- love wynn ana "forty pictures"
== 5
[Rui](rui) eats [his](rui) lunch with the pickers and is teased by [Chuy](chuy), [who](chuy) guesses why. [Pita](pita) has a rule: no bosses' sons. [Her](pita) last one cost [her](pita) a job in [Yakima](@yakima). In order to be no boss's son, [he](rui) asks [his](rui) [father](joao) to dismiss [him](rui). [João](joao) thinks that it is a joke, and does. By nightfall the [heir](rui) is in the second trailer, with six men and one stove; the [sister](pita) of the [cook](chuy) brings [him](rui) a blanket and a new rule.
- love rui pita "guesses why"
- discover chuy rui "guesses"
- quit.past pita "cost her a job"
- parent joao rui "father"
+ quit rui joao "does"
- move rui "second trailer"
- sibling chuy pita "sister"
- gift pita rui "blanket"
== 6
There is frost in May. All night the two [enemies](harper+joao) burn straw on either side of one fence. Towards four [Harper](harper)'s runs out; [Braga](joao), [who](joao) has watched [him](harper) kick the empty barrow, throws twenty bales across without a word and is thanked without one. Nobody would know of it if [Wynn](wynn) had not been there. The [photographer](wynn) sells the picture to the [Herald](#herald), and each of the old [men](harper+joao), on seeing himself in it, accuses the other of having called the press.
- enemy harper joao "enemies"
+ help joao harper "throws twenty bales"
- create wynn "sells the picture"
- accuse harper joao "accuses"
- accuse joao harper "accuses"
== 7
[Celeste](celeste) is late. [She](celeste) tells [Dr Singh](vet), [who](vet) says that [she](vet) treats cows, examines [her](celeste) nonetheless and wishes [her](celeste) joy. There is none in [her](celeste) face. [João](joao) told [her](celeste) at the altar that [he](joao) was done with cradles. [Goldie](goldie), behind the lamb, has heard everything, and would have kept it to herself if [she](goldie) were not to meet [Ana](ana) that night. [Ana](ana) rides home, jumps off and embraces [her](ana) [stepmother](celeste), [who](celeste) does not need to ask what for.
+ pregnant celeste joao "late"
- reveal celeste vet "tells Dr Singh"
- treat celeste vet "examines"
- sad celeste "none in her face"
- discover goldie celeste "has heard everything"
- reveal goldie ana "meet Ana"
- kin ana celeste "stepmother"
- happy ana "embraces"
== 8
[Pita](pita) kisses [Rui](rui) in the cold store, at minus one, so that it will not take long. It takes twenty minutes. [They](pita+rui) are let out by [Goldie](goldie), [who](goldie) has come for ice for the [vet](vet). The former [fiancée](goldie) looks at the two blue faces and asks [his](rui) whether [he](rui) knows by now what [he](rui) dreams of. [He](rui) does not have to think. "Then it was worth it," [she](goldie) says, and means a good deal more than [she](goldie) has ever told a soul, except [one](vet), [who](vet) treats cows.
+ kiss pita rui "kisses"
- rescue goldie pita+rui "let out by"
- engaged.past goldie rui "former fiancée"
- love rui pita "does not have to think"
- reveal.past goldie vet "has ever told"
== 9
[Mr Frost](banker), of the bank, is a bachelor and has driven out to say that the farm is two payments behind. [He](banker) says it to [Celeste](celeste), since [her](celeste) [husband](joao) is in the trees. What [he](banker) proposes to [her](celeste) by way of a third possibility makes [her](celeste) reach for the pitcher. [He](banker) drives off wet. [Braga](joao), coming in, sees only the car, and the empty pitcher, and two glasses; and, being who [he](joao) is, asks no question and moves into the barn.
- threaten banker celeste "two payments behind"
- married celeste joao "husband"
- flirt banker celeste "third possibility"
+ attack celeste banker "reach for the pitcher"
- affair! banker celeste "two glasses"
- jealous joao banker "moves into the barn"
+ breakup joao celeste "moves into the barn"

== 10
In the barn there is already somebody: [Wynn](wynn), [who](wynn) has nowhere else to go and a darkroom behind the hay. The [deserter](joao) is shown a photograph. It was taken through the kitchen window on the day in question, and on it [his](joao) [wife](celeste) is pouring three pints of lemonade over a [banker](banker). The old [man](joao) looks at it for a long time. "[She](celeste) has a good arm," [he](joao) says. Why, [he](joao) asks, does the [photographer](wynn) not go back to the house either? "Because of [your](joao) [daughter](ana)." [They](joao+wynn) make room for each other.
- meet joao wynn "somebody"
- reveal wynn joao "shown a photograph"
- attack.past celeste banker "pouring three pints"
+ discover joao celeste "looks at it"
- parent joao ana "daughter"
- married celeste joao "wife"
- love wynn ana "Because of your daughter"
- housemate.start joao wynn "make room"

== 11
[Chuy](chuy) falls from a ladder that nobody was holding. [Ana](ana), [who](ana) should have been, was in the barn, asking [Wynn](wynn) to come back. [She](ana) runs; [Pita](pita) runs faster. The [brother](chuy), flat on [his](chuy) back, tells both [women](ana+pita) that [he](chuy) is engaged. To whom? To a [girl](girl) at home, says [Chuy](chuy), since March; [he](chuy) had meant to mention it to the [one](ana) [who](ana) held the ladder so well. [Ana](ana) discovers that [she](ana) is not crying. What [she](ana) feels is the cold place at [her](ana) side where usually someone clicks.
- injure chuy "falls from a ladder"
- reconcile? ana wynn "come back"
- sibling chuy pita "brother"
- reveal chuy ana+pita "tells both women"
+ engaged chuy girl "engaged"
- sad! ana "not crying"
+ love.start ana wynn "cold place"

== 12
[João](joao) walks into the kitchen with [his](joao) hat in [his](joao) hand. [He](joao) wants to say that [he](joao) is sorry; [Celeste](celeste) wants to say that [she](celeste) is pregnant. [They](celeste+joao) begin at the same moment, and [the one](celeste) is louder. [He](joao) sits down. [He](joao) is sixty-six, [he](joao) says. [He](joao) will be seventy when it climbs. "Then [you](joao) can hold the ladder," says [his](joao) [wife](celeste). [Ana](ana) and [Rui](rui), at the keyhole, shake hands on a [sister](baby).
- reconcile? celeste joao "sorry"
+ reveal celeste joao "say that she is pregnant"
- pregnant celeste joao "pregnant"
- married celeste joao "wife"
+ reconcile celeste joao "hold the ladder"
- discover ana+rui celeste "keyhole"
- sibling ana rui "shake hands"
- happy ana+rui "shake hands"

== 13
[Frost](banker) sends the bailiff. But the debt has been paid, and the [payer](harper) stands on the porch with the receipt: [Dell Harper](harper), [who](harper) cannot have a bank for a neighbour. Half the water is all [he](harper) asks. [Braga](joao) gives [him](harper) half the lemonade first. [Harper](harper) has another thing to get off [his](harper) chest. [His](harper) [daughter](goldie) is moving in with the [vet](vet). Is one supposed to congratulate? [The other](joao), [whose](joao) own [daughter](ana) is at that instant being photographed with closed eyes from a very short distance, says that in [his](joao) experience it saves time.
- threaten banker joao "sends the bailiff"
+ help harper joao "debt has been paid"
- neighbour harper joao "neighbour"
- gift joao harper "lemonade"
- parent harper goldie "daughter"
+ housemate.start goldie vet "moving in"
- reveal harper joao "get off his chest"
- parent joao ana "daughter"
- kiss? ana wynn "very short distance"

== 14
The pickers move on, except [one](pita). [Pita](pita) marries [Rui](rui) among the crates, [he](rui) having been taken on again, by [her](pita), as second hand. [Chuy](chuy) dances on crutches with a [girl](girl) from [Sonora](@sonora). The christening follows the cake: [Celeste](celeste) holds the [baby](baby), [Goldie](goldie) and [Dr Singh](vet) are [godmothers](goldie+vet), and the two old [neighbours](harper+joao) dispute whose straw it was. [Wynn](wynn) takes the picture by remote release, so as to be in it, next to [Ana](ana).
+ wedding pita rui "marries"
- hire rui pita "taken on again"
- injure chuy "crutches"
+ celebrate celeste+joao baby "christening"
- parent celeste baby "baby"
- kin baby goldie+vet "godmothers"
- neighbour harper joao "neighbours"
- quarrel harper joao "dispute"
- couple ana wynn "next to Ana"
