%series Ninefold
%lang en
%genre fantasy heist and school of magic: thieves posing as students, streaming blurbs
%cast saf | Saffron Teel; Saffron; Saff | f
%cast mor | Mordaunt | m
%cast ulla | Ulla | f
%cast pim | Pimm | m
%cast arch | Archmage Isobar; Isobar | f
%cast luc | Lucarn Vexley; Lucarn; Vexley | m
%cast dra | Archmage Orrick; Orrick | m
%cast tut | Tutor Wisp; Wisp | n
%cast wid | Madam Orrick | f
%cast gor | Gorse | m
%cast tro | - | n
%cast duk | - | m

== 1
Orphan, pickpocket, liar: [Saffron Teel](saf) has talked [her](saf) way into the [Ninefold Academy](#ninefold) on a dead boy's scholarship. The plan, hatched by the master [thief](mor) [Mordaunt](mor), [who](mor) fished [her](saf) out of the gutter, is to be out again by midwinter with the [Archmage](arch)'s lamp. [Her](saf) accomplice [Pimm](pim) scrubs pots in the kitchens. What nobody planned for is a [roommate](ulla). [Ulla](ulla), a [troll](tro)'s [granddaughter](ulla), snores, shares [her](ulla) cheese and thinks the world of [her](saf).
- die.past _ "Orphan"
- betray saf _ "talked"
- rescue.past mor saf "fished"
+ steal? saf arch "lamp"
- colleague pim saf "accomplice"
- housemate saf ulla "roommate"
- gift ulla saf "shares"
- friend saf ulla "thinks the world"
- kin tro ulla "granddaughter"

== 2
[Lucarn Vexley](luc), top of the first year and insufferable, sees through [Saff](saf)'s fake spell and says nothing, on one condition: [she](saf) must teach [him](luc) to pick pockets. Lesson one ends in the fountain. When [Archmage Isobar](arch), [headmistress](arch) and scourge of cheats, asks who flooded the court, [he](luc) puts up [his](luc) hand before [Saffron](saf) can. Three weeks of stable duty! Why would a [duke](duk)'s [son](luc) do that for a [nobody](saf)?
+ discover luc saf "sees through"
- reveal! luc _ "says nothing"
- threaten luc saf "condition"
- advisor saf luc "teach"
- investigate arch _ "asks"
- betray luc arch "puts up his hand"
+ help luc saf "before Saffron can"
- parent duk luc "son"#2

== 3
In the stables, [Lucarn](luc) befriends [Gorse](gor), a talking [goat](gor) of low morals, and learns that the [Archmage](arch)'s lamp holds a bound [spirit](dra): whoever [it](dra) was, [it](dra) screams at night. [Saffron](saf) passes this on to [Mordaunt](mor), [who](mor) strokes [his](mor) beard and raises the fee. [Pimm](pim), a better judge of men, warns [her](saf) that the old [man](mor) isn't after money. [They](pim+saf) have words, [their](pim+saf) first. [Ulla](ulla), awake behind the curtain, has heard the lot.
- friend.start gor luc "befriends"
- discover luc dra "learns"
- sad dra "screams"
- reveal saf mor "passes this on"
- reveal pim saf "warns"
+ quarrel pim saf "words"
+ discover ulla saf "heard"

== 4
"[You](saf) could have asked [me](ulla) for help." With a shy grin [Ulla](ulla) lays a wax copy of the tower key on the pillow, and the gang has a new [member](ulla). First recce: past the gargoyles, up the chimney, into [Tutor Wisp](tut)'s bath. [Wisp](tut), [who](tut) is made mostly of fog, has taught here for two centuries and in all that time nobody has ever dropped in. The lonely [ghost](tut) promises to keep mum, provided [they](saf+ulla) visit on Tuesdays.
- gift ulla saf "lays"
+ help ulla saf "key"
- hire ulla _ "member"
- meet saf+ulla tut "dropped in"
- sad tut "lonely"
- reveal! tut _ "mum"
- invite tut saf+ulla "visit"

== 5
Snow, skates, mulled cider. At the Frost Ball [Lucarn](luc) crosses the entire floor under the eyes of two hundred cousins and bows to the scholarship [girl](saf). [They](luc+saf) are halfway through the second waltz when [his](luc) signet ring slides, all by itself, into [her](saf) sleeve. Habit! [She](saf) is mortified; [he](luc) tells [her](saf) to hang on to it. Across the hall, [Madam Orrick](wid), [widow](wid) of the last [Archmage](dra), turns [her](wid) opera glass from the ring to [Saffron](saf)'s face and drops it.
- celebrate luc+saf "Ball"
- date luc saf "waltz"
- steal saf luc "slides"
- sad saf "mortified"
+ gift luc saf "hang"
- married.past dra wid "widow"
- die.past dra "widow"

== 6
[Madam Orrick](wid) asks [Saffron](saf) to tea and, over the third scone, to roll up [her](saf) left sleeve. There it is: the burn from the night the nursery went up, the night when [Archmage Orrick](dra) vanished and a [baby](saf) with [him](dra). For seventeen years the [widow](wid) has laid a place for a [child](saf) everyone told [her](wid) was ash. [Saffron](saf) has wanted a [mother](wid) all [her](saf) life. Now that [she](saf) has one, [she](saf) climbs out of the window.
- invite wid saf "tea"
- investigate wid saf "roll up"
- injure.past saf "burn"
- lose.past wid dra+saf "vanished"
- die! saf "ash"
- sad wid saf "laid a place"
+ parent wid saf "mother"
- flee saf wid "climbs"
- married.past dra wid "widow"

== 7
Hidden in [Pimm](pim)'s flour bin, [Saff](saf) adds it up. [Who](mor) found a singed [infant](saf) in a gutter the morning after? [Who](mor) wants the lamp? [Pimm](pim) holds [her](saf) while [she](saf) shakes, and swallows down the three words that [he](pim) has been carrying about since [they](pim+saf) were nine. [Mordaunt](mor), getting suspicious, brings the date forward to tonight. And [Gorse](gor) sells [Vexley](luc), for a bucket of beer, the one name that nobody speaks to [Isobar](arch): [her](arch) own [apprentice](mor), expelled for arson.
- discover saf mor "adds"
- find.past mor saf "found"
- steal? mor arch "wants the lamp"
- help pim saf "holds"
- sad saf "shakes"
- love pim saf "three words"
- confess! pim saf "swallows down"
- reveal gor luc "sells"
+ advisor.past arch mor "apprentice"
- quit.past mor "expelled"
- attack.past mor _ "arson"

== 8
The night of the job. Up the chimney, past the [ghost](tut), into the tower: three [friends](pim+saf+ulla), one [goat](gor) and a [boy](luc) [who](luc) wasn't invited. [Lucarn](luc) bars [Saffron](saf)'s way to the lamp and is knocked flat by [Ulla](ulla), [who](ulla) says sorry. In the flame, a tired [face](dra) looks up at [Saffron](saf) and calls [her](saf) by a name [she](saf) has never heard. The [spirit](dra) is [her](saf) [father](dra). Then a gloved hand reaches over [her](saf) shoulder. "Thank [you](saf), [child](saf)," says [Mordaunt](mor).
- friend pim saf+ulla "friends"
- travel gor+luc+pim+saf+ulla "into the tower"
- invite! _ luc "invited"
- attack ulla luc "knocked"
- parent dra saf "father"
+ steal mor arch "gloved hand"
- reconcile? luc ulla "sorry"
+ meet dra saf "looks up at"

== 9
With the lamp [Mordaunt](mor) commands every lock and lightning rod in [Ninefold](#ninefold). [He](mor) turns [Isobar](arch), [who](arch) comes at [him](mor) with an umbrella, to salt; [Pimm](pim), [who](pim) comes with a ladle, [he](mor) doesn't bother to turn into anything, and the [boy](pim) goes down the stairs head first. [He](pim) doesn't move. [Saffron](saf) and [Lucarn](luc), bound back to back, blame each other for exactly as long as it takes to saw through a rope with a signet ring.
- attack arch mor "umbrella"
- attack mor arch "salt"
+ attack mor pim "head first"
- injure pim mor "doesn't move"
- abduct mor luc+saf "bound"
- quarrel luc saf "blame"
- flee luc+saf mor "saw through"

== 10
[Pimm](pim) is breathing, just. [Ulla](ulla) sits by [him](pim) in the infirmary and feeds [him](pim) cheese, [Madam Orrick](wid) sets the bones, and no one sends the old [lady](wid) away when [she](wid) takes [her](wid) [daughter](saf)'s hand. [Saffron](saf) tells [her](wid) who is in the lamp. It's a long time before [either](saf+wid) of [them](saf+wid) can talk. Outside, [Mordaunt](mor) demands the keys of the city by sunrise and gives a small demonstration on the bridge.
- recover pim "breathing"
- help ulla pim "feeds"
- treat pim wid "bones"
- parent wid saf "daughter"
+ reveal saf wid "tells"
- sad saf+wid "can talk"
+ threaten mor _ "demands"
- attack mor _ "demonstration"

== 11
One last con, then. [Lucarn](luc), in a false beard, offers to sell [Mordaunt](mor) the city keys; [Wisp](tut) plays the mist, [Gorse](gor) the demon, and it all goes wrong in under a minute. As the old [thief](mor) raises the lamp to burn [Vexley](luc) where [he](luc) stands, [his](mor) own pocket is picked for the first time in fifty years. [Saffron](saf) holds the lamp. There is just one wish in it: the [father](dra) [she](saf) has never touched, or the [teacher](arch) of salt, or [Pimm](pim), sinking?
- betray luc mor "false"
- gift? luc mor "sell"
- help gor+tut luc "plays the mist"
- kill? mor luc "burn"
+ steal saf mor "picked"
- parent dra saf "father"
- advisor arch saf "teacher"
- ill pim "sinking"

== 12
[She](saf) hands the lamp to [her](saf) [mother](wid). The [widow](wid) kisses the glass, asks [her](wid) [husband](dra) a question, and hears [him](dra) laugh: let the [boy](pim) have it. [Pimm](pim) sits up, hungry. Freed by the breaking wick, [Orrick](dra) crumbles; [Isobar](arch), less dead than assumed, brushes the salt from [her](arch) gown and has [Mordaunt](mor) walled into the broom cupboard. [Ulla](ulla) passes every exam. And [Saffron](saf), enrolled under [her](saf) real name, has a date with the [duke](duk)'s [son](luc), [who](luc) is late: somebody stole [his](luc) watch.
- gift saf wid "hands"
- parent wid saf "mother"
- married dra wid "husband"
- happy dra "laugh"
- help dra pim "have it"
+ recover pim "sits up"
- die dra "crumbles"
- die! arch "less dead than assumed"
+ arrest arch mor "walled"
- find ulla "passes"
- date? luc saf "date"
- steal _ luc "stole"
- parent duk luc "son"
