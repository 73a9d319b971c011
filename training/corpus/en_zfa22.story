%series The Meter Is Running
%lang en
%genre family saga: a taxi dynasty in Lima, 1968 to 2001, streaming blurbs
%cast honorio  | Honorio Quispe; Honorio; Don Honorio | m
%cast ercilia  | Ercilia | f
%cast maruja   | Maruja Quispe; Maruja | f
%cast wilder   | Wilder Quispe; Wilder | m
%cast nelly    | Nelly Quispe; Nelly | f
%cast takeshi  | Takeshi Oshiro; Takeshi | m
%cast gringa   | Penelope Ward; Penny | f
%cast colonel  | Colonel Bedoya; Bedoya | m
%cast chato    | Chato | m
%cast ari      | Ari | n
%cast rosita   | Rosita | f
%cast midwife  | - | f
%cast chmother | - | f
%cast surgeon  | - | n

== 1 Plymouth, 1968
With the money from [his](honorio) [wife](ercilia)'s sewing machine, which [he](honorio) has not asked [her](ercilia) for, [Honorio Quispe](honorio) buys a Plymouth with no reverse gear. [Ercilia](ercilia) finds a square of clean floor where the Singer stood. [She](ercilia) gets into the back seat, all seven months of [her](ercilia), and refuses to get out until [she](ercilia) has earned it back; so [his](honorio) first fares share the bench with an irate [seamstress](ercilia) hemming by hand. On the [Avenida Arequipa](@arequipa), at a red light, there are suddenly three in the back: [her](ercilia), a [midwife](midwife) on [her](midwife) way to somebody else, and [Maruja](maruja).
- married ercilia honorio "wife"
- steal honorio ercilia "has not asked her for"
- pregnant ercilia honorio "all seven months"
- sad ercilia "irate"
+ birth ercilia maruja "three in the back"
- help midwife ercilia "a midwife"

== 2 Two Cars, 1975
[Chato](chato), [who](chato) drives nights, splits the takings with the [boss](honorio) by a system that only [Chato](chato) understands. [Maruja](maruja), seven, understands it after one evening with the ledger, and informs [her](maruja) [father](honorio), with [her](maruja) baby [brother](wilder) [Wilder](wilder) on [her](maruja) hip, how much is missing. [Honorio](honorio) laughs. Then [he](honorio) adds it up himself. The night [man](chato) is given a week's wages and a hat, and on [his](chato) way out vows that one day the name on the door is going to be [his](chato).
- boss honorio chato "the boss"
+ steal chato honorio "splits the takings"
- discover maruja chato "understands it"
- parent honorio maruja "father"
- sibling maruja wilder "baby brother"
- reveal maruja honorio "informs her father"
+ quit chato honorio "a week's wages and a hat"
- threaten chato honorio "vows"

== 3 Curfew, 1977
There is nobody to drive after ten, so the city sleeps and so does the plot. A tyre is patched. [Ercilia](ercilia) has [her](ercilia) sewing machine again, second-hand, and makes seat covers out of curtains. Two cats are born in a glove compartment. The radio plays the same waltz from curfew to dawn, and in the yard the elder [girl](maruja) and the younger [one](nelly), [Nelly](nelly), play at being passengers, pay each other in bottle tops, and complain about the route.
- find ercilia "sewing machine again"
- sibling maruja nelly "the younger one"

== 4 The Fare, 1986
[Takeshi Oshiro](takeshi) hails a cab at the airport and asks for the house that [he](takeshi) was born in. It's a car park. The [driver](maruja), eighteen and at the wheel without a licence, drives [him](takeshi) round all night in search of anything that [he](takeshi) remembers; by sunrise [they](maruja+takeshi) have found a bakery. [He](takeshi) says that [he](takeshi) has no more money. [Maruja](maruja) says that the meter has been off since midnight. [Her](maruja) [mother](ercilia), waiting up with a slipper, takes one look at the [pair](maruja+takeshi) of [them](maruja+takeshi) eating one roll from two ends, and puts the slipper back on.
- return takeshi "at the airport"
+ meet maruja takeshi "hails a cab"
- help maruja takeshi "drives him round"
- gift maruja takeshi "meter has been off"
- parent ercilia maruja "mother"
+ love.start maruja takeshi "from two ends"

== 5 The Colonel's Fleet, 1987
Who owns the blue cabs that have been undercutting everybody? On paper, [Chato](chato), with a new hat; behind the paper, [Colonel Bedoya](colonel), [who](colonel) invites [Don Honorio](honorio) to a lunch at which nothing is eaten and mentions, over the toothpicks, how inflammable Plymouths are. The old [man](honorio) pays. [Wilder](wilder), twelve, has listened from under the next table. [He](wilder) is ashamed of [his](wilder) [father](honorio) for the first time in [his](wilder) life, and lets down the tyres of eleven blue cabs.
- colleague chato colonel "behind the paper"
- enemy chato honorio "undercutting everybody"
- invite colonel honorio "to a lunch"
+ threaten colonel honorio "how inflammable"
- discover wilder colonel+honorio "has listened"
- sad wilder honorio "ashamed of"
- parent honorio wilder "father"
+ attack wilder chato "lets down the tyres"

== 6 Fire, 1987
The Plymouth goes up at four in the morning. [Takeshi](takeshi), asleep on the back seat because [Ercilia](ercilia) won't have [him](takeshi) in the house before there's a ring, is pulled through the window by [Honorio](honorio), [who](honorio) has been telling everyone for a year that [he](honorio) can't bear the [fellow](takeshi). Both of the [rescuer](honorio)'s hands are gone to the bone. They'll never hold a wheel again, says the [surgeon](surgeon). [Wilder](wilder) tells no one about the tyres: not the police, not [his](wilder) [sisters](maruja+nelly), not for fourteen years.
+ attack _ honorio "goes up"
+ rescue honorio takeshi "pulled through the window"
- reject ercilia takeshi "won't have him"
- injure honorio "gone to the bone"
- treat honorio surgeon "says the surgeon"
- reveal! wilder maruja+nelly "tells no one"
- sibling maruja+nelly wilder "sisters"

== 7 The Woman Driver, 1988
[Maruja](maruja) takes over. The drivers, nine grown men with moustaches, hand in their keys within the hour; [she](maruja) hires nine women. [Penelope Ward](gringa), an [anthropologist](gringa) from [Leeds](@leeds), gets in with a notebook and doesn't get out for a year. In the middle of it all the [boss](maruja) marries [her](maruja) baker's [boy](takeshi), so called though [he](takeshi) only ever found the bakery, between a tax inspection and a clutch. [Nelly](nelly) catches the bouquet, and hides it. What [she](nelly)'s hiding is that [she](nelly) would like to give it to the [lady](gringa) with the notebook.
+ hire maruja "takes over"
- quit _ maruja "hand in their keys"
- hire _ maruja "hires nine women"
- boss maruja _ "the boss"
- investigate gringa _ "with a notebook"
+ wedding maruja takeshi "marries"
+ love nelly gringa "would like to give it"
- reveal! nelly _ "hiding"

== 8 Field Notes, 1989
Published in [Leeds](@leeds): *[Nine Women and a Clutch](*clutch)*, with a chapter on "[N.](nelly)" that leaves little out. [Nelly](nelly) has it read to [her](nelly) by [Ari](ari), the new [mechanic](ari), [whose](ari) English comes from Iron Maiden, and in [whose](ari) voice the whole of a rainy weekend in [Barranco](@barranco) sounds like the end of the world. So it is true that [Penny](gringa) kissed [her](nelly), and true too that it was material. [Nelly](nelly) returns the book by post with the mistakes underlined. There are two. The [anthropologist](gringa) resigns [her](gringa) chair, and books a flight.
- create gringa "Published in Leeds" *clutch
- reveal gringa _ "leaves little out"
- hire ari "new mechanic"
- help ari nelly "read to her"
- affair.past gringa nelly "rainy weekend"
+ kiss.past gringa nelly "kissed her"
+ betray.past gringa nelly "it was material"
- quit gringa "resigns her chair"
- travel? gringa "books a flight"

== 9 The Wake, 1992
[Ercilia](ercilia) dies at the machine, between one stitch and the next, with a seat cover under the needle. At the wake [Chato](chato) comes in with [his](chato) hat in [his](chato) hand. [She](ercilia) had lent [him](chato) the money for that hat, it turns out, and for [his](chato) [mother](chmother)'s operation, in '75, behind [her](ercilia) [husband](honorio)'s back; and [he](chato) has known since '87 who was told to carry the petrol, seeing that [he](chato) refused. [Honorio](honorio), [whose](honorio) hands can't make a fist, offers [him](chato) an elbow. [They](chato+honorio) carry [her](ercilia) out between [them](chato+honorio).
+ die ercilia "dies at the machine"
- help.past ercilia chato "lent him the money"
- betray.past ercilia honorio "behind her husband's back"
- discover.past chato _ "has known since"
- reject.past chato colonel "he refused"
- married ercilia honorio "her husband"
- parent chmother chato "his mother"
+ reconcile chato honorio "offers him an elbow"

== 10 Passenger, 1996
A [lady](gringa) with grey in [her](gringa) hair flags down [Nelly](nelly)'s cab in the rain and is not recognised until [she](gringa) corrects the route. [She](gringa) has been living four streets off for seven years, giving English lessons and not daring to. [Nelly](nelly) drives [her](gringa) twice round the ring road without a word. "Two mistakes," says the [passenger](gringa), at last. "[I](gringa)'ve found a third. [I](gringa) left." The meter reads a sum for which one could buy a Plymouth. [Nelly](nelly) bangs it with [her](nelly) fist, and it goes back to nought.
+ return gringa "flags down"
- move.past gringa "living four streets off"
- sad gringa "not daring to"
- reveal gringa nelly "found a third"
- breakup.past gringa nelly "I left"
+ reconcile gringa nelly "goes back to nought"

== 11 The Tapes, 2000
Half the country is watching videos of the other half being bribed. On number forty, between a judge and a soap manufacturer, sits [Bedoya](colonel), by now a general, talking about an old taxi as one talks about a good meal. [Wilder](wilder), a [lawyer](wilder) these days, sees it in a bar. [He](wilder) goes to see [his](wilder) [father](honorio), kneels down and says what there is to say about eleven blue cabs, and the old [man](honorio) answers that [he](honorio) had counted the valve caps in the [boy](wilder)'s pocket that same night. On Monday it is the [son](wilder) [who](wilder) reads out the charge, and the [general](colonel) [who](colonel) can't find [his](colonel) glasses.
- reveal colonel _ "talking about an old taxi"
- discover wilder colonel "sees it in a bar"
- parent honorio wilder "father"
+ reveal wilder honorio "what there is to say"
- discover.past honorio wilder "counted the valve caps"
+ accuse wilder colonel "reads out the charge"

== 12 Reverse, 2001
Eighty guests, a tent in the yard, and under a tarpaulin a Plymouth, put together by [Ari](ari) from eleven wrecks. [Honorio](honorio) is to be driven once round the block for [his](honorio) birthday. [He](honorio) wants to do it himself. So [Maruja](maruja) does the wheel, [Chato](chato) the pedals, [Takeshi](takeshi) the horn and [Rosita](rosita), [granddaughter](rosita), six, the meter, which is left running. At the corner the birthday [boy](honorio) says, "Back." It has never had a reverse gear, they tell [him](honorio). [Ari](ari) coughs. It has now. The whole family goes backwards up the [Avenida Arequipa](@arequipa), waving.
- create ari "put together"
+ celebrate _ honorio "for his birthday"
- help chato+maruja+rosita+takeshi honorio "does the wheel"
- kin honorio rosita "granddaughter"
- gift ari honorio "It has now"
