%series Under the Rafts
%lang en
%genre crime family among the mussel rafts of Galicia, 1986, fan-wiki summaries
%cast ramiro | Ramiro Outeiro; Ramiro | m
%cast carme  | Carme Outeiro; Carme | f
%cast brais  | Brais Outeiro; Brais | m
%cast uxia   | Uxía Outeiro; Uxía | f
%cast suso   | Suso Lema; Suso; Lema | m
%cast pardo  | Sergeant Pardo; Pardo | m
%cast nog    | Judge Nogueira; Nogueira | f
%cast mech   | Eloi Castiñeira; Eloi | m
%cast widow  | Dosinda | f
%cast diver  | - | m
%cast buyer  | - | m
%cast priest | - | m
%cast nun    | - | f
%cast dentist | - | m

== 1 Blond Tobacco
For twenty years [Ramiro Outeiro](ramiro) has landed American cigarettes under the mussel rafts of [Cambados](@cambados), and for twenty years [Sergeant Pardo](pardo) of the barracks has looked the other way. When the old [smuggler](ramiro) is struck dumb by a stroke at [his](ramiro) saint's day dinner, [his](ramiro) [daughter](uxia) [Uxía](uxia), a [bookkeeper](uxia) in [Vigo](@vigo), comes home to do the sums. [Her](uxia) elder [brother](brais) [Brais](brais) had counted on the whole firm. What [he](brais) gets from [Carme](carme), [their](brais+uxia) [mother](carme), is the fast launch and a [skipper](suso) to go with it, [Suso Lema](suso), [who](suso) has never lost a crate.
- help pardo ramiro "looked the other way"
+ ill ramiro "stroke"
- celebrate ramiro "saint's day dinner"
- parent ramiro uxia "daughter"
+ return uxia "comes home"
- sibling brais uxia "elder brother"
- hire? brais "counted on"
- parent carme brais+uxia "mother"
- gift carme brais "fast launch"
- boss brais suso "skipper"

== 2 Fog
The first landing under the new management ends on the rocks. In thick fog the launch runs over a rowing boat, and its only [passenger](diver), a shellfish [diver](diver) from [Grove](@grove), goes down with it. [Lema](suso) wants to turn back; [Brais](brais), with eighty cases aboard, holds a wrench over [his](suso) head until [he](suso) opens the throttle. On the quay the dead [man](diver)'s [wife](widow) waits until noon. [Uxía](uxia), [who](uxia) has to enter the missing fuel somewhere, asks the [skipper](suso) what happened, and [he](suso) swears that [they](brais+suso) saw nobody. [Pardo](pardo) writes "heavy swell" in the log.
+ die diver "goes down"
- rescue? suso diver "wants to turn back"
- threaten brais suso "holds a wrench"
- married diver widow "wife"
- investigate uxia suso "asks"
+ betray suso uxia "swears"
- betray pardo _ "heavy swell"

== 3 Envelopes
Every month from now on an envelope without a sender lies on the [widow](widow)'s doormat. [She](widow) takes it to the [priest](priest), [who](priest) advises [her](widow) to buy shoes for the children and hold [her](widow) tongue. In truth it is [Lema](suso) [who](suso) cannot sleep. A [buyer](buyer) comes over from [Oporto](@oporto) with a proposal: there is a white powder that weighs less than tobacco. [Carme](carme) has [him](buyer) shown to the gate. [Her](carme) [son](brais) runs after [him](buyer) and shakes hands on it among the camellias. Behind the greenhouse a young [mechanic](mech), [who](mech) has been tinkering with the launch, does not miss a word.
+ gift suso widow "an envelope"
- advisor priest widow "advises"
- sad suso "cannot sleep"
- travel buyer "comes over"
- reject carme buyer "shown to the gate"
- parent carme brais "son"
+ colleague.start brais buyer "shakes hands"
- discover mech brais+buyer "does not miss a word"

== 4 The Judge on the Train
[Nogueira](nog), a young examining [judge](nog) from [Lugo](@lugo), takes over the drowned [man](diver)'s file, since nobody else will have it. [She](nog) notes that the sea was flat that night. [Her](nog) first caller is the [sergeant](pardo), [who](pardo) presents [her](nog) with a ham; [she](nog) has it weighed, entered as evidence and hung in the corridor. The [priest](priest) sees nothing and hears confessions. At the shipyard dance [Uxía](uxia) waltzes three times with the [mechanic](mech), although [she](uxia) is promised to the [dentist](dentist) of [Cambados](@cambados), [who](dentist) is at a congress about gums.
- investigate nog diver "takes over"
- die.past diver "drowned"
- discover nog "the sea was flat"
- gift pardo nog "presents her"
- reject nog pardo "entered as evidence"
+ flirt mech uxia "waltzes three times"
- engaged dentist uxia "promised"

== 5 Flour
[Brais](brais) brings in the first kilos. [He](brais) packs them between sacks of flour. [Ramiro](ramiro) sits by the window. [He](ramiro) cannot speak, but [he](ramiro) can count sacks. [He](ramiro) bangs [his](ramiro) stick. [Carme](carme) follows the stick and finds the powder. [Mother](carme) and [son](brais) scream at each other. [Brais](brais) pushes [her](carme). [She](carme) breaks a wrist. [Uxía](uxia) drives [her](carme) to [Vigo](@vigo). "A stair," says [Carme](carme) to the [nun](nun) [who](nun) sets the bone. The [buyer](buyer) pays [Brais](brais) in dollars. The sacks stay. The bakery, for once, has no bread on Sunday.
- discover ramiro brais "count sacks"
- reveal ramiro carme "bangs his stick"
+ discover carme "finds the powder"
- parent carme brais "Mother"
- quarrel brais carme "scream at each other"
+ attack brais carme "pushes her"
- injure carme brais "breaks a wrist"
- help uxia carme "drives her"
- betray carme nun "A stair"
- treat carme nun "sets the bone"
- find brais buyer "pays"

== 6 Dosinda Speaks
The [widow](widow), [Dosinda](widow) by name, has put the envelopes side by side and noticed that they smell of diesel. [She](widow) walks down to the slip and lays all five at the [skipper](suso)'s feet. [Suso](suso) breaks down and says that [he](suso) was at the wheel. [She](widow) spits; then [she](widow) tells [him](suso) where the [judge](nog) lives. [He](suso) never arrives. [Brais](brais), warned by the [sergeant](pardo), is waiting at the bus stop with two men, and the [penitent](suso) spends the night, and several more, chained to a raft at the mouth of the estuary.
- discover widow suso "smell of diesel"
- sad suso "breaks down"
+ reveal suso widow "was at the wheel"
- reject widow suso "spits"
- reveal? suso nog "where the judge lives"
- reveal pardo brais "warned by the sergeant"
+ abduct brais suso "chained to a raft"

== 7 A Raft in the Rain
On the fourth night the [mechanic](mech) rows out and saws through the chain. [He](mech) asks no thanks from the half-frozen [captive](suso), only the name of whoever gave the order. The [runaway](suso) and [his](suso) [rescuer](mech) lie low in the chapel loft, where the [priest](priest), [who](priest) has held [his](priest) tongue long enough, brings [them](mech+suso) broth. Meanwhile [Uxía](uxia) gives the [dentist](dentist) back [his](dentist) ring. [He](dentist) had been counting on [her](uxia) [father](ramiro)'s vineyard and says so. The [sergeant](pardo), on [his](pardo) knees in the corridor of the courthouse, is seen measuring a ham with string; nobody can explain it to this day.
+ rescue mech suso "saws through the chain"
- ill suso "half-frozen"
- abduct.past _ suso "captive"
- investigate mech "the name of"
- flee mech+suso "lie low"
- help priest mech+suso "brings them broth"
+ breakup uxia dentist "back his ring"
- parent ramiro uxia "father"

== 8 Name and Rank
Who is the [mechanic](mech)? [Brais](brais), [who](brais) has found the sawn chain, has [his](brais) men turn over the lodgings of the vanished [hand](mech), and under a floorboard they come across a customs badge in the name of [Eloi Castiñeira](mech). [He](brais) carries it straight to [his](brais) [sister](uxia) and tells [her](uxia), with relish, whom [she](uxia) has been dancing with. [Uxía](uxia) says that [she](uxia) knew. It is a lie, and it costs [her](uxia) an hour on the bathroom floor. In the chapel [Eloi](mech) takes down, in pencil, all that [Lema](suso) can remember: dates, cases, kilos, the [buyer](buyer) from [Oporto](@oporto).
- investigate brais mech "turn over"
- flee mech "vanished"
+ discover brais mech "a customs badge"
- sibling brais uxia "sister"
- reveal brais uxia "tells her"
- flirt.past mech uxia "has been dancing with"
- discover! uxia mech "she knew"
- betray uxia brais "a lie"
- sad uxia "on the bathroom floor"
+ reveal suso mech "all that Lema can remember"

== 9 The Sergeant's Retirement
A week before [his](pardo) pension falls due, [Pardo](pardo) is led out of the barracks between two of [his](pardo) own corporals, and it is [Judge Nogueira](nog) [who](nog) holds the door. To save [his](pardo) skin the fat [man](pardo) offers [her](nog) the [boy](brais) and begs [her](nog) to leave the [mother](carme) out of it: [he](pardo) has been in love with [Carme](carme) since [they](carme+pardo) were both seventeen and has never said a word. The [judge](nog) writes it down. That same evening the [buyer](buyer), nervous, gives [Brais](brais) until Sunday to hand over the [informer](suso) or lose a hand.
+ arrest nog pardo "led out"
- betray pardo brais "offers her the boy"
- help? pardo carme "leave the mother out"
- parent carme brais "mother"
- love pardo carme "in love"
- confess! pardo carme "never said a word"
- threaten buyer brais "lose a hand"

== 10 Sunday
The bells have hardly stopped when the shooting starts. The [buyer](buyer)'s people have traced the [skipper](suso) to the loft; the [priest](priest) spreads [his](priest) arms in the doorway and is hit in the lung. [Lema](suso), [who](suso) could have slipped out by the roof, comes down the ladder instead and takes the killers with [him](suso) into the organ stairs, which give way. When the dust settles [he](suso) is dead, and so is the [Portuguese](buyer). [Dosinda](widow), [whose](widow) [husband](diver) [he](suso) once ran down, closes [his](suso) eyes. The [clergyman](priest), [who](priest) has been given up by two doctors, asks for a cigarette. American, if possible.
- discover _ suso "traced the skipper"
+ attack _ priest "hit in the lung"
- rescue suso priest "comes down the ladder"
+ die suso "he is dead"
- die buyer "so is the Portuguese"
- kill.past suso diver "ran down"
- married.past diver widow "husband"
- ill priest "given up"

== 11 What Ramiro Wrote
Left-handed, in letters the size of crabs, the [invalid](ramiro) has been writing since Lent, and the exercise book that [Uxía](uxia) pulls from under [his](ramiro) cushion contains every landing since 1966, with the name of everyone who was paid. [He](ramiro) nods: [she](uxia) is to have it. The [bookkeeper](uxia) sits over the figures until morning. If [she](uxia) takes them to court [her](uxia) [father](ramiro) will die in prison; if [she](uxia) does not, [her](uxia) [brother](brais) will bring in another load on Thursday. [Carme](carme), wrist in plaster, comes into the kitchen, lights the stove and looks away while [her](carme) [daughter](uxia) decides.
- ill ramiro "invalid"
- create ramiro "has been writing"
+ find uxia "pulls from"
- gift ramiro uxia "to have it"
- investigate uxia "over the figures"
- reveal? uxia _ "takes them to court"
- parent ramiro uxia "father"
- die? ramiro "will die in prison"
- sibling brais uxia "brother"
- injure.past carme "in plaster"
- parent carme uxia "daughter"

== 12 Mussels
Three hundred officers come over the bridge at dawn. Thirty-one men are taken out of their beds; [Brais](brais) is the thirty-second, caught at the wheel of the launch, out of petrol within sight of [Portugal](@portugal). [Eloi](mech) had drained the tank. The [smuggler](ramiro)'s book lies on the [judge](nog)'s desk, and no one in the family is ever told who put it there, although [Carme](carme) sets one plate too few for a month. [Ramiro](ramiro) does not live to be tried. At [his](ramiro) graveside the [customs officer](mech) stands a long way off, and it is [Uxía](uxia) [who](uxia) walks across.
+ arrest _ brais "caught"
- flee brais "within sight of Portugal"
- betray mech brais "drained the tank"
- reveal uxia nog "lies on the judge's desk"
- reveal! uxia carme "no one in the family"
+ die ramiro "does not live"
- reconcile mech uxia "walks across"
