%series Hoses
%lang en
%genre comedy drama about a volunteer fire brigade, Covilhã, Portugal, encyclopaedia episode summaries
%cast gaspar  | Gaspar Proença; Gaspar; Proença | m
%cast idalina | Idalina Proença; Idalina | f
%cast nuno    | Nuno Saraiva; Saraiva; Nuno | m
%cast ze      | José Saraiva; Zé | m
%cast lurdes  | Lurdes Cravo; Lurdes; Cravo | f
%cast vania   | Vânia Cravo; Vânia | f
%cast baltas  | Baltasar Geada; Geada | m
%cast olek    | Oleksandr Hrytsenko; Olek | m
%cast mayor   | Fausto Rato; Rato | m
%cast quim    | Joaquim Leal; Quim | m
%cast judite  | Judite | f
%cast dog     | Bombo | m
%cast nurse   | - | f
%cast oldcmd  | - | m

== 1 False Alarm
When the [commander](oldcmd) of the volunteer brigade drops first [his](oldcmd) champagne glass, then the speech of [Fausto Rato](mayor), the [mayor](mayor), and finally himself at the jubilee, the ambulance [driver](lurdes), [Lurdes Cravo](lurdes), gets [his](oldcmd) heart going again, but not [his](oldcmd) wish to go on, and [he](oldcmd) names [Gaspar Proença](gaspar), a [plumber](gaspar) by trade, to succeed [him](oldcmd). [Nuno Saraiva](nuno), [who](nuno) had already ordered the cap, congratulates the new [commander](gaspar) through [his](nuno) teeth. [Saraiva](nuno) and [Proença](gaspar) have been unable to stand each other since the school football team, in which one of [them](gaspar+nuno) scored and the other was credited. [Gaspar](gaspar)'s [sister](idalina), [Idalina](idalina), has been walking out with [Nuno](nuno) for six weeks and has told nobody but the brigade's [dog](dog), [Bombo](dog).
- ill oldcmd "finally himself"
- rescue lurdes oldcmd "gets his heart going"
- quit oldcmd "wish to go on"
+ hire gaspar oldcmd "names Gaspar"
- sad nuno "through his teeth"
- enemy gaspar nuno "unable to stand"
- sibling gaspar idalina "sister"
+ couple idalina nuno "walking out with"
- reveal idalina dog "told nobody but"
- celebrate oldcmd "jubilee"

== 2 The Woolshed
A disused wool mill above the river burns down on the coldest night of the year, and while [Gaspar](gaspar) wrestles with a frozen hydrant, a young [Ukrainian](olek) climbs barefoot out of a window on the second floor, with somebody else's cat in [his](olek) shirt. [Olek](olek), as [he](olek) introduces himself, has been sleeping there ever since the sawmill of [Baltasar Geada](baltas) stopped paying [him](olek). [Lurdes](lurdes) puts [him](olek) up on [her](lurdes) sofa, to the delight of [her](lurdes) [daughter](vania), [Vânia](vania). It was arson, [Saraiva](nuno) declares, and [he](nuno) has not far to look: the [foreigner](olek) had matches.
- flee olek "climbs barefoot out"
- rescue olek _ "somebody else's cat"
- boss.past baltas olek "stopped paying him"
+ move olek lurdes "puts him up"
- parent lurdes vania "daughter"
- happy vania "delight"
+ accuse nuno olek "had matches"

== 3 Questions
The police [inspector](quim), [Quim Leal](quim), [who](quim) is married to the [mayor](mayor)'s [niece](judite) and knows what is expected of [him](quim), keeps the barefoot [climber](olek) in a cell for two nights. The [commander](gaspar), uneasy, pokes about in the wet ashes by himself and comes up with the cap of a petrol can, which [he](gaspar) pockets when [he](gaspar) sees the initials. [His](gaspar) [rival](nuno) is told by [Idalina](idalina) that, if [he](nuno) accuses a man without proof again, [he](nuno) may have [his](nuno) ring back, supposing that [he](nuno) ever gives [her](idalina) one. It is not a proposal, [Nuno](nuno) thinks on the way home; or was it?
- married judite quim "married"
- kin judite mayor "niece"
+ arrest quim olek "in a cell"
- investigate gaspar "pokes about"
+ find gaspar "comes up with"
- enemy gaspar nuno "rival"
- threaten idalina nuno "have his ring back"
- propose? idalina nuno "proposal"

== 4 The Cap
"B.G." stands on the cap in red paint, and [Geada](baltas) is not only the [owner](baltas) of the sawmill but the [man](baltas) [who](baltas) paid for the brigade's new ladder. [Gaspar](gaspar) asks [Lurdes](lurdes) what [she](lurdes) would do. The [driver](lurdes), [who](lurdes) has lost a brother to a fire that was never cleared up, does not have to think. With [her](lurdes) beside [him](gaspar), [he](gaspar) puts the thing on the [inspector](quim)'s desk; by evening the [lodger](olek) is back on the sofa, thin and silent, and [Vânia](vania), [who](vania) has baked for [him](olek), eats the cake alone. [Quim](quim), for [his](quim) part, drops the cap into the river.
- die.past _ "lost a brother"
- sibling.past _ lurdes "brother"
- help lurdes gaspar "beside him"
- accuse gaspar baltas "on the inspector's desk"
- discover gaspar baltas "stands on the cap"
+ return olek "back on the sofa"
- gift.past baltas _ "paid for the brigade's"
- gift? vania olek "baked for him"
+ betray quim gaspar "into the river"
- housemate lurdes olek "lodger"

== 5 Santos Populares
On the night of the bonfires, when the whole town leaps over flames that the brigade has been asked to overlook, [Idalina](idalina), with a sprig of basil behind [her](idalina) ear, jumps hand in hand with [Saraiva](nuno), and [her](idalina) [brother](gaspar), holding the bucket, sees what [he](gaspar) has been the last but one to learn. The two [men](gaspar+nuno) go at each other among the sardines until [Bombo](dog) bites [both](gaspar+nuno). [Olek](olek) dances with [Vânia](vania), treads on [her](vania) feet and is forgiven. In the morning somebody has cut the tyres of the ambulance, and [Nuno](nuno)'s [father](ze), old [Zé](ze), lies on [his](ze) kitchen floor waiting for it.
+ discover gaspar idalina+nuno "sees what he has"
- sibling gaspar idalina "brother"
- couple idalina nuno "hand in hand"
+ quarrel gaspar nuno "go at each other"
- injure gaspar+nuno dog "bites both"
- flirt olek vania "dances"
- parent ze nuno "father"
- ill ze "lies on his kitchen"
- celebrate _ "night of the bonfires"

== 6 Waiting Room
The [commander](gaspar), [who](gaspar) has not spoken to [Nuno](nuno) since the sardines, carries the old [man](ze) down four flights on [his](gaspar) own back and drives [him](ze) to the hospital in a van full of pipes. [Zé](ze) survives, with half a face that no longer does what [he](ze) wants. [Saraiva](nuno), finding the [plumber](gaspar) asleep across three chairs in the corridor, takes off [his](nuno) jacket, hesitates, and spreads it over [him](gaspar). [Lurdes](lurdes) asks every garage in the district about a knife; [Geada](baltas) tells [her](lurdes), quite kindly, that a woman alone with a daughter ought to mind [her](lurdes) brakes. A [nurse](nurse) with red hair smiles at [Olek](olek) twice.
+ rescue gaspar ze "on his own back"
- recover ze "survives"
- find nuno gaspar "asleep across three chairs"
- help nuno gaspar "spreads it"
- quarrel gaspar nuno "has not spoken"
- investigate lurdes "asks every garage"
+ threaten baltas lurdes "mind her brakes"
- flirt nurse olek "smiles at Olek"

== 7 Plain Words
[Gaspar](gaspar) has a daughter? No, that is [Lurdes](lurdes). [Gaspar](gaspar) has nobody. [He](gaspar) cooks for one. [Idalina](idalina) packs [her](idalina) trunk. [She](idalina) is moving in with [Nuno](nuno). [Gaspar](gaspar) carries the trunk. [Bombo](dog) goes with the trunk. [Vânia](vania) has a secret from [Lurdes](lurdes). [Rato](mayor) sacks the town gardener. [Judite](judite) is tired of [Quim](quim). [She](judite) reads [his](quim) notebook. There is a sum in it, and "B.G." [Judite](judite) copies the page. [Geada](baltas) gives the brigade a pump. Nobody thanks [Geada](baltas). [Olek](olek) mends the pump. A swallow nests in the siren.
- parent lurdes vania "daughter"
- parent! gaspar _ "No"
- move idalina nuno "moving in"
- help gaspar idalina "carries the trunk"
- reveal! vania lurdes "secret"
- quit _ mayor "sacks"
- sad gaspar "has nobody"
+ discover judite quim "reads his notebook"
- gift baltas _ "gives the brigade"
- help olek _ "mends the pump"

== 8 Ridge
Fire comes over the ridge from [Unhais](@unhais) in August with a noise like a train, and [Proença](gaspar), [who](gaspar) ought to wait for the aeroplane, sends [his](gaspar) former [enemy](nuno) up the left flank because [he](nuno) knows the goat path. The wind turns. [Nuno](nuno) brings five recruits out; [the sixth](olek), [Olek](olek), in [his](olek) first week of uniform, has gone back for [Bombo](dog). [Vânia](vania) hears of it over the radio of the ambulance, and [her](vania) [mother](lurdes), hearing the [girl](vania) scream, learns in one second what had been kept from [her](lurdes) since June. Towards dawn the [dog](dog) walks out of the smoke, and behind [him](dog), black and swearing in two languages, the missing [recruit](olek).
- boss gaspar nuno "sends his former"
- enemy.past gaspar nuno "former enemy"
+ rescue nuno _ "brings five recruits out"
- hire.past olek "first week of uniform"
- rescue? olek dog "gone back for Bombo"
- parent lurdes vania "mother"
+ discover lurdes olek+vania "learns in one second"
- couple olek vania "kept from her"
- return dog+olek "walks out of"
- sad vania olek "scream"

== 9 The Niece
With a suitcase in each hand [Judite](judite) presents herself at the fire station and lays the copied page before the [commander](gaspar), having decided to leave not only [her](judite) [husband](quim) but [her](judite) whole family, which owns, it turns out, a third of the burnt mill and all of its insurance. [Gaspar](gaspar) makes [her](judite) coffee, then soup. [Her](judite) [uncle](mayor) comes in person to fetch [her](judite), is shown the ladder and takes it for an insult. The [inspector](quim) waits outside in the car, weeping, as [Lurdes](lurdes) notices; [she](lurdes) had never thought that [he](quim) could. [Olek](olek), decorated by the brigade, pins the medal on [Bombo](dog).
- reveal judite gaspar "lays the copied page"
+ breakup judite quim "decided to leave"
- married judite quim "husband"
- help gaspar judite "makes her coffee"
- kin judite mayor "uncle"
- reject judite mayor "shown the ladder"
- sad quim "weeping"
- find olek "decorated"
- gift olek dog "pins the medal"

== 10 Warrant
A prosecutor from [Coimbra](@coimbra), to whom the page has been sent, has the sawmill turned upside down, and [Geada](baltas), warned by a telephone call from the town hall, gets as far as the Spanish frontier with a bag of banknotes before [his](baltas) tyres, slashed by persons unknown, give out one after the other. The weeping [inspector](quim) confesses on [his](quim) own account to having sunk the evidence, and is suspended. [Zé Saraiva](ze), speaking [his](ze) first clear sentence since the stroke, informs [his](ze) [son](nuno) that it was [he](ze), night [watchman](ze) at the mill, [who](ze) had been paid to look away. [Nuno](nuno) goes out and chops wood for three hours.
- investigate _ baltas "turned upside down"
- reveal _ baltas "warned"
+ flee baltas "gets as far as"
- reveal quim "confesses"
- betray.past quim _ "sunk the evidence"
- quit quim "suspended"
- parent ze nuno "son"#2
+ reveal ze nuno "informs his son"
- betray.past ze _ "look away"
- recover ze "first clear sentence"

== 11 The Old Man
Torn between [his](nuno) oath and [his](nuno) blood, [Saraiva](nuno) asks the [man](gaspar) [who](gaspar) once carried [his](nuno) [father](ze) down four flights what to do, and gets no answer but a plate of soup, the second in that kitchen, for [Judite](judite) is at the stove. It is the [watchman](ze) himself [who](ze) has [his](ze) [daughter-in-law-to-be](idalina) wheel [him](ze) to the court. [He](ze) dies before [his](ze) case is called. At the grave the town divides: [Rato](mayor) keeps away, [Geada](baltas) watches from a cell with a view of the cemetery, and [Idalina](idalina), [who](idalina) has nursed the old [man](ze) since spring, is asked by [Nuno](nuno), between two hymns, to marry [him](nuno).
- help.past gaspar ze "carried his father"
- parent ze nuno "father"
- kin? idalina ze "daughter-in-law-to-be"
- help idalina ze "wheel him"
+ die ze "dies"
- arrest.past _ baltas "from a cell"
- treat.past ze idalina "has nursed"
+ propose nuno idalina "asked by Nuno"

== 12 Jubilee, Again
A year after the champagne the brigade is a hundred and one, [Fausto Rato](mayor) has been voted out by eleven ballots, and the speech is given by the ambulance [driver](lurdes), [who](lurdes) beat [him](mayor). [Her](lurdes) first act is to pay [her](lurdes) [son-in-law](olek) the wages that the sawmill owed [him](olek), for [Olek](olek) and [Vânia](vania) slipped off to the registry in March and came back with [her](vania) hair full of rice. [Quim](quim), now a bus [driver](quim), brings the band. [His](quim) [ex-wife](judite) has [Gaspar](gaspar)'s arm. The [siblings](gaspar+idalina) toast each other; [Nuno](nuno), [whose](nuno) new cap has arrived at last, drops [his](nuno) glass, and for once somebody else falls down laughing.
- celebrate _ "a hundred and one"
- quit mayor "voted out"
+ hire lurdes "beat him"
- kin lurdes olek "son-in-law"
- gift lurdes olek "pay"
+ wedding.past olek vania "slipped off"
- hire.past quim "now a bus driver"
- ex judite quim "ex-wife"
- couple gaspar judite "has Gaspar's arm"
- sibling gaspar idalina "siblings"
- find nuno "has arrived at last"
