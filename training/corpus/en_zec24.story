%series Sons of the Bronze Gate
%lang en
%genre ancient-world drama of two rival cities, press-kit synopses
%cast ashuran | King Ashuran; Ashuran | m
%cast queen | Queen Belit; Belit | f
%cast tammur | Tammur | m
%cast enlia | Enlia | f
%cast oracle | - | f
%cast hadad | King Hadad; Hadad | m
%cast shar | Shar | m
%cast smith | Gubla | f
%cast scribe | Ilum the Scribe; Ilum | m
%cast slave | Nuri | m
%cast priest | Zakir | m
%cast babe | - | m
%cast exposed | - | m
%cast shepwife | - | f
%cast shepherd | - | m

== 1
"[He](exposed) will open the gate," says the [oracle](oracle) over the newborn [prince](exposed), and so [King Ashuran](ashuran) of [Ur-Kesh](@urkesh) hands the second of [his](ashuran) [sons](exposed+tammur) to a [shepherd](shepherd), to be left for the jackals. [Queen Belit](queen) turns [her](queen) face to the wall. Twenty years on, [her](queen) first-born, [Tammur](tammur), beats a nameless [wrestler](shar) from the hills at the spring games, breaks [his](shar) nose and, liking how [he](shar) laughs about it, takes [him](shar) on as shield-bearer.
- reveal oracle "says the oracle"
- birth.past queen exposed "newborn"
- parent ashuran exposed+tammur "his sons"
+ abduct ashuran exposed "left for the jackals"
- kill? ashuran exposed "jackals"
- sad queen "her face to the wall"
- parent queen tammur "first-born"
- attack tammur shar "beats"
- celebrate _ "spring games"
- injure shar tammur "breaks his nose"
- happy shar "laughs"
+ hire shar tammur "takes him on"

== 2
To seal the truce, [King Hadad](hadad) of [Marib](@marib) sends [his](hadad) [daughter](enlia) [Enlia](enlia) across the desert to be [Tammur](tammur)'s wife. [Shar](shar) rides out to escort [her](enlia). Somewhere in the eleven days of sand, [she](enlia) takes off [her](enlia) veil to drink, and the [shield-bearer](shar) forgets to hand [her](enlia) the cup. [Neither](enlia+shar) speaks of it. At the city gate [Tammur](tammur), with flowers, finds that [his](tammur) [bride](enlia) has been crying, and takes it for homesickness.
- reconcile _ hadad "truce"
- travel enlia "sends"
- parent hadad enlia "daughter"
- engaged.start enlia tammur "to be Tammur's wife"
- help shar enlia "escort her"
+ love.start shar enlia "forgets to hand her"
- reveal! enlia+shar "speaks"
- gift tammur enlia "flowers"
- sad enlia "crying"

== 3
The wedding. [Gubla](smith), [mistress](smith) of the royal forge and nobody's fool, has cast a bronze gate for the occasion, three spans thick. [She](smith) hides a flaw in it, on orders. Whose? [Zakir](priest), the high [priest](priest), hasn't got over being passed in favour of a treaty; war fed [his](priest) temple. On the wedding night [Enlia](enlia) tells [her](enlia) [husband](tammur) that [she](enlia) has a headache. [He](tammur) reads to [her](enlia) from the clay till [she](enlia) sleeps, and likes [her](enlia) more than [he](tammur) had planned.
+ wedding enlia tammur "wedding"
- create smith "cast a bronze gate"
- betray smith _ "hides a flaw"
- sad priest "hasn't got over"
- reject enlia tammur "headache"
- help tammur enlia "reads"
- love.start tammur enlia "likes her more"

== 4
A [shepherd](shepherd), dying, asks to be carried before [Belit](queen). There was no jackal, [he](shepherd) says. [He](shepherd) had a [wife](shepwife) with empty arms, and [they](shepherd+shepwife) called the [child](shar) [Shar](shar). The [queen](queen) closes [his](shepherd) eyes with [her](queen) own hand, and has the bearers sworn to silence by the knife. From the gallery above the lists [she](queen) now watches [her](queen) two [boys](shar+tammur) throw each other in the dust, laughing, and eats nothing for three days.
- ill shepherd "dying"
- kill! _ shar "jackal"
+ reveal shepherd queen "he says"
- married.past shepherd shepwife "a wife"
- kin shar shepherd+shepwife "child"
- die shepherd "closes his eyes"
- threaten queen _ "by the knife"
- parent queen shar+tammur "two boys"
- sibling shar tammur "two boys"
- happy shar+tammur "laughing"
- sad queen "eats nothing"

== 5
[Ilum](scribe), the [king](ashuran)'s [scribe](scribe), tutors [Enlia](enlia) in the writing of the country. The first tablet [she](enlia) completes on [her](enlia) own is baked, wrapped and carried by a kitchen [slave](slave), [Nuri](slave), to the [shield-bearer](shar)'s tent. It bears one word, "no", misspelt, so that it reads "now". [Shar](shar) comes over the garden wall. [Nuri](slave), keeping watch with an owl whistle, sees the [prince](tammur) approach with a lamp, and whistles till [his](slave) lips bleed.
- boss ashuran scribe "scribe"
- advisor scribe enlia "tutors"
- create enlia "tablet she completes"
- help slave enlia "carried by"
- reject enlia shar "no"
+ affair enlia shar "over the garden wall"
- cheat enlia tammur "over the garden wall"
- help slave enlia+shar "keeping watch"
- discover slave tammur "sees"
- injure slave "bleed"

== 6
[Tammur](tammur) heard no owl. [He](tammur) saw two shadows and went to bed, and in the morning asks [his](tammur) [friend](shar) to teach [him](tammur) that throw again. [He](tammur) holds on a moment longer than is needed for the throw. When [Shar](shar)'s face is the colour of plums, [he](tammur) lets go, walks off, and weeps with rage in the chariot house, where [Zakir](priest) just happens to be blessing the wheels.
+ discover tammur enlia+shar "saw two shadows"
- friend shar tammur "friend"
- advisor? shar tammur "teach"
+ attack tammur shar "colour of plums"
- sad tammur "weeps with rage"

== 7
On the [priest](priest)'s advice, the [prince](tammur) sends [Shar](shar) to [Marib](@marib) with a sealed letter: kill the [bearer](shar). [Hadad](hadad), reading it at dinner, thinks poorly of a [man](tammur) [who](tammur) can't do [his](tammur) own killing. [He](hadad) tells the [bearer](shar) what [he](shar) has been carrying and offers [him](shar) a command of chariots. [Shar](shar) asks for three days and for wine. [Enlia](enlia), at the loom in [Ur-Kesh](@urkesh), misses a month, and counts, and counts again.
- advisor priest tammur "advice"
- travel shar "sends" @marib
+ kill? tammur shar "kill the bearer"
- betray tammur shar "sealed letter"
- reject hadad tammur "poorly"
- reveal hadad shar "tells the bearer"
- hire? shar hadad "command of chariots"
+ pregnant enlia "counts again"

== 8
War after all. [Shar](shar), at the head of [Marib](@marib)'s chariots, drives the army of [Ur-Kesh](@urkesh) back to its bronze gate. [Ashuran](ashuran), too old for it, goes down among the wheels. [Belit](queen) washes the body; [Tammur](tammur) is king before [his](tammur) hands are dry. [Gubla](smith) asks [him](tammur) for a word in private concerning the gate. [He](tammur) has no time, says [Zakir](priest), and has the [smith](smith) walled up in [her](smith) own furnace.
- boss shar _ "head"
- attack shar tammur "drives the army"
+ die ashuran "goes down among"
- hire tammur "is king"
- reveal? smith tammur "a word in private"
- reject priest smith "no time"
+ kill? priest smith "walled up"

== 9
It takes [Nuri](slave) two nights to pull out the bricks with a spoon. [Gubla](smith), singed but breathing, explains to [Belit](queen) where one would have to strike. So the [oracle](oracle) was right; [he](shar) will open it. The [queen](queen) puts on the cloak of a washerwoman, passes through both armies with a basket of linen and stands before the [charioteer](shar) [who](shar) is [her](queen) [son](shar). [He](shar) takes [her](queen) for the laundry.
+ rescue slave smith "pull out the bricks"
- injure smith "singed"
- reveal smith queen "explains"
- betray queen _ "cloak"
- travel queen "passes through"
- parent queen shar "her son"
- discover! shar queen "for the laundry"

== 10
[She](queen) says it badly: first the gate, then the jackals, and only at the end [whose](shar) [mother](queen) [she](queen) is. [Shar](shar) laughs. Then [he](shar) feels for the bridge of [his](shar) nose, which is [hers](queen), and broken in the same place. Is it [his](shar) [brother](tammur), then, [who](tammur) wrote that letter? The sun's coming up. [Hadad](hadad), informed by the tent flap, is a practical man and ties [both](queen+shar) of [them](queen+shar) to the tail of a chariot.
+ reveal queen shar "says it badly"
- parent queen shar "mother"
- happy shar "laughs"
- injure.past shar "broken"
- sibling shar tammur "brother"
- betray.past tammur shar "letter"
- discover hadad queen+shar "informed"
+ arrest hadad queen+shar "ties both"

== 11
[Hadad](hadad)'s terms: the [queen](queen) for the gate. From the wall [Tammur](tammur) sees [Shar](shar) down there, roped to [his](tammur) [mother](queen), and it dawns on [him](tammur), at last, whom [he](shar) has always looked like. [Enlia](enlia), heavy with child, says in [his](tammur) ear that [he](tammur) may hate [her](enlia) tomorrow. [He](tammur) walks down and opens the gate himself. In the rush [Zakir](priest) takes a spear that was on its way to [Belit](queen), quite against [his](priest) intention.
- threaten hadad tammur "the queen for the gate"
- parent queen tammur "mother"
+ discover tammur shar "dawns on him"
- pregnant enlia "heavy with child"
- reveal enlia tammur "says"
+ help tammur queen+shar "opens the gate"
- die priest "takes a spear"
- attack? _ queen "spear"

== 12
The [brothers](shar+tammur) meet in the gateway without shields. [Each](shar+tammur) has one blow coming, and [neither](shar+tammur) collects. [Enlia](enlia) is brought to bed of a [boy](babe) amid the smoke, and [Gubla](smith), holding the lamp, declines to say whom [he](babe) takes after. [Hadad](hadad) looks at [his](hadad) [grandson](babe), then at the loot, and turns the chariots round. The [oracle](oracle) sends to inquire what name has been chosen, in order to have something to say.
- sibling shar tammur "brothers"
+ reconcile shar tammur "neither collects"
+ birth enlia babe "brought to bed"
- help smith enlia "holding"
- reveal! smith babe "declines"
- kin babe hadad "grandson"
- travel hadad "turns the chariots"
- investigate oracle babe "inquire"
