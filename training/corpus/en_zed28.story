%series Ljubljana by Friday
%lang en
%genre Balkan road movie in episodes: blurbs with questions
%cast dragan | Dragan | m
%cast milena | Milena | f
%cast zlata | Zlata | f
%cast fadil | Fadil | m
%cast ioana | Ioana | f
%cast goran | Goran Kos; Goran; Kos | m
%cast goat | Napoleon | m
%cast guard | - | m
%cast abbess | - | f
%cast vuk | Vuk | m
%cast bride | - | f
%cast dentist | - | f
%cast mum | - | f
%cast men | - | g
%cast windowman | - | m
%cast dead | Old Perić; Perić | m

== 1
[Dragan](dragan), bus [driver](dragan), must deliver forty accordions and one coffin from [Skopje](@skopje) to [Ljubljana](@ljubljana) by Friday. In the coffin lies [Old Perić](dead), [his](dragan) [father](dead). On the back seat sits [Milena](milena), [his](dragan) [sister](milena), [who](milena) has not forgiven [him](dragan) for selling the vineyard nor the [deceased](dead) for leaving it to [him](dragan). There is a third mourner, in sunglasses. [Zlata](zlata) claims to be the [widow](zlata). [Their](dragan+milena) [mother](mum), says [Milena](milena), has been dead for thirty years, so whose widow, exactly?
- travel? dragan "Friday" @ljubljana
- die.past dead "coffin"#2
- parent dead dragan "father"
- sibling dragan milena "sister"
- enemy dragan milena "not forgiven"
- lose.past dragan "selling"
- gift.past dead dragan "leaving"
+ married? dead zlata "claims"
- die.past mum "dead"
- parent mum dragan+milena "mother"

== 2
At the first border the [guard](guard) wants to see what is in the long box. [Dragan](dragan) offers [him](guard) plum brandy; [Milena](milena) offers [him](guard) the [brother](dragan). It is [Zlata](zlata) [who](zlata) lifts [her](zlata) glasses, speaks two words and has the barrier raised. [She](zlata) used to teach the [officer](guard) geography. While the bus idles a [goat](goat) climbs on, is given the name of [Napoleon](goat), and eats the death certificate.
- gift? dragan guard "plum brandy"
+ help zlata dragan+milena "barrier raised"
- advisor.past zlata guard "teach"
+ attack goat _ "eats"
- sibling dragan milena "brother"

== 3
Outside [Niš](@nis) a [boy](fadil) of sixteen lies down before the wheels: [he](fadil) will get up only if [they](dragan+milena+zlata) take [him](fadil) as far as a [girl](ioana). [Fadil](fadil) has three photos of [Ioana](ioana), none of [her](ioana) face. [Milena](milena), [who](milena) once waited nine years at a window for a [man](windowman), lets [him](fadil) in. A black Mercedes is behind the bus; its [owner](goran), [Goran Kos](goran), collects debts for people with no names, and the late [Perić](dead) owed.
+ threaten fadil dragan "lies down"
- love fadil ioana "a girl"
- help milena fadil "lets him in"
- love.past milena windowman "waited"
- investigate goran dead "collects debts"
- die.past dead "late"

== 4
Night in a monastery. The [abbess](abbess) refuses [Napoleon](goat) and takes in the rest. Over lentils [Zlata](zlata) tells [Milena](milena) how it was: [she](zlata) was a schoolteacher, the old [man](dead) came to have a letter read, and for eleven years [he](dead) went on not being able to read. [They](dead+zlata) were wed in [Trieste](@trieste) on a Tuesday, in secret, so as not to hurt a [daughter](milena). The [daughter](milena) gets up and breaks [her](milena) plate. Then [she](milena) picks up the pieces, and, being thrifty, the lentils.
- reject abbess goat "refuses"
- help abbess _ "takes in"
+ reveal zlata milena "tells"
- advisor.past zlata _ "schoolteacher"
- meet.past dead zlata "came"
- betray.past dead zlata "not being able"
- wedding.past dead zlata "wed"
- reveal! dead+zlata milena "secret"
- parent dead milena "daughter"
- sad milena "breaks"

== 5
By dawn an accordion is missing, and so is the coffin. Has [Kos](goran) taken [his](goran) collateral? [Dragan](dragan) runs after the Mercedes in [his](dragan) socks; [he](dragan) used to be a hurdler, as the country next door remembers with pain. [He](dragan) wrenches the door open and there sits [Goran](goran), with a swollen cheek, alone, groaning. A [dentist](dentist) in [Čačak](@cacak) pulls the tooth at the point of [Milena](milena)'s hatpin. [He](goran) hasn't got the old [man](dead), [Kos](goran) lisps, and [he](goran) wishes [he](goran) had.
+ steal _ dragan "missing"
- steal? goran dragan "taken"
- investigate dragan goran "runs after"
- ill goran "swollen cheek"
- treat goran dentist "pulls"
- threaten milena goran "hatpin"
- steal! goran dragan "hasn't got"

== 6
It is the [novice](ioana), of course. Sixteen, faceless in all the photographs on account of the veil, [Ioana](ioana) had meant to escape in a box and found it occupied; [she](ioana) took it along so as not to wake anyone. [Fadil](fadil) comes upon [her](ioana) by the river, rowing. When [she](ioana) turns round at last, [he](fadil) has to hold on to [Napoleon](goat). Is [she](ioana) what [he](fadil) imagined? [She](ioana) has, [she](ioana) warns [him](fadil), a temper, a squint and the [abbess](abbess)'s bicycle.
+ flee ioana abbess "escape"
- steal ioana dragan "took it along"
- love? fadil ioana "imagined"
- reveal ioana fadil "warns"
- steal ioana abbess "bicycle"
+ find fadil ioana "comes upon"

== 7
A wedding blocks the road for two days, as weddings do. [Dragan](dragan) plays all thirty-nine accordions one after another; the [bride](bride) takes such a liking to [him](dragan) that the [groom](vuk), [Vuk](vuk), takes a knife. [Zlata](zlata) throws herself between, with a lecture on the watershed of the Drina. It is rather [Milena](milena) [who](milena) disarms [Vuk](vuk). [He](vuk) is the [man](vuk). [He](vuk) is the [man](vuk) of the window, nine years late and somewhat bald. "[You](milena) were to wait," [he](vuk) tells [her](milena). [She](milena) wraps the knife up and makes the [bride](bride) a present of it.
- create dragan "plays"
- love.start bride dragan "such a liking"
- jealous vuk dragan "takes a knife"
+ attack? vuk dragan "takes a knife"
- rescue zlata dragan "between"
- wedding bride vuk "wedding"
- attack milena vuk "disarms"
- love.past milena vuk "window"
+ return vuk milena "late"
- accuse vuk milena "were to wait"
- gift milena bride "present"

== 8
Brakes fail above [Višegrad](@visegrad), and bus, [goat](goat) and grief stop a hand's breadth from the edge. Nobody dares move. One by one [they](dragan+fadil+goran+ioana+milena) climb out over the accordions, the lightest first. [Zlata](zlata), inside with the coffin, declines to leave [him](dead). [Dragan](dragan) could jump. Instead [he](dragan) goes back in on [his](dragan) belly, calls [her](zlata) for the first time by the word [he](dragan) has kept for somebody else, mother, and pulls. The bus goes over empty. The coffin, roped to [Kos](goran)'s Mercedes, does not.
+ rescue dragan zlata "pulls"
- kin dragan zlata "mother"
- lose dragan "goes over"
- help goran dragan+zlata "roped"

== 9
Why has [Goran](goran) tied [his](goran) beautiful car to a [corpse](dead)? Because of the tooth, [he](goran) says; no one had held [his](goran) hand before. [He](goran) means [Milena](milena), [who](milena) held the hatpin in the other. [They](dragan+fadil+goran+ioana+milena+zlata) go on in the Mercedes, six, with the coffin on the roof. [He](goran) confesses to [her](milena) around [Sarajevo](@sarajevo) that [he](goran) is supposed to bring back the money or else a thumb. [She](milena) asks whose.
- love? goran milena "held his hand"
- travel dragan+fadil+goran+ioana+milena+zlata "go on"
+ reveal goran milena "confesses"
- threaten _ goran "a thumb"

== 10
The [abbess](abbess) has come after [her](abbess) bicycle. [She](abbess) is faster than [she](abbess) looks. In [Zenica](@zenica) [she](abbess) corners [Ioana](ioana) in a bakery and, instead of scolding, hands [her](ioana) a bundle: [her](ioana) baptismal spoon, [her](ioana) [mother](zlata)'s name. The [novice](ioana) was left at the gate by a [woman](zlata) with sunglasses. [Ioana](ioana) knows only one. Out in the car [Zlata](zlata) has taken [hers](zlata) off, and [she](zlata) is crying already.
- return abbess "has come after"
- find abbess ioana "corners"
- gift abbess ioana "bundle"
+ parent zlata ioana "mother's name"
- breakup.past zlata ioana "left at the gate"
- discover ioana zlata "knows"
- sad zlata "crying"

== 11
So the dead [man](dead) had a [daughter](ioana) of sixteen, and [Milena](milena) has a [sister](ioana). This calls for another plate. None being handy, [she](milena) breaks a window, climbs through it and does not stop till the middle of a maize field, where [Ioana](ioana), [who](ioana) also breaks things, finds [her](milena) and squats down at [her](milena) side. Two squints regard each other. Up on the road four hooded [men](men) have stopped the Mercedes. [They](men) want a thumb and [Napoleon](goat) gives [them](men) horns.
- parent dead ioana "daughter of sixteen"
- sibling ioana milena "sister"
+ find ioana milena "finds"
- threaten men goran "want a thumb"
+ attack goat men "horns"

== 12
Friday, [Ljubljana](@ljubljana), one minute to six. The grave is beside a vineyard. It's the one [Dragan](dragan) sold; [he](dragan) bought it back in March and was waiting for a good moment, and there hadn't been one. [Milena](milena) hits [him](dragan) with a wreath and then holds on to what's left of it and of [him](dragan). [Kos](goran) pays [his](goran) own debt with the Mercedes and asks about vines. [Fadil](fadil) plays the one accordion. As to [Zlata](zlata), [she](zlata) stays behind a little at the grave, reading aloud a letter [he](dead) could not read, or could [he](dead)?
- lose.past dragan "sold"
- find.past dragan "bought it back"
- reveal! dragan "good moment"
- attack milena dragan "hits"
+ reconcile dragan milena "holds on"
- gift goran _ "pays"
- create fadil "plays"
- create zlata dead "reading aloud"
