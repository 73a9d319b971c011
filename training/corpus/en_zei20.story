%series The Otter Patrol
%lang en
%genre children's adventure series: four scouts and a camp on a Welsh lake, back-cover blurbs
%cast carys | Carys Bevan; Carys | f
%cast dylan | Dylan Bevan; Dylan | m
%cast femi | Femi Coker; Femi | m
%cast agata | Agata Nowak; Agata | f
%cast skip | Skipper Rhoswen; Rhoswen; Skip | f
%cast herons | Herons | g
%cast otters | Otters | g
%cast basil | Basil Thorpe; Basil | m
%cast clover | Clover Thorpe; Clover | f
%cast ivor | Old Ivor; Ivor | m
%cast smug | Mr Crake; Crake | m
%cast femidad | Captain Coker | m
%cast pony | Bramble | f
%cast medic | Nurse Adair | f
%cast poet | - | f
%cast foal | - | n

== 1 Wrong Tent
[Femi Coker](femi) has never slept outdoors and doesn't intend to start. [His](femi) [father](femidad), a sea [captain](femidad), drops [him](femi) at Lake Camp with a suitcase on wheels, and by nightfall [he](femi) has packed it again and set off for [London](@london). Two miles down the road [he](femi) is overtaken by the [Bevan](carys+dylan) [twins](carys+dylan), [Carys](carys) and [Dylan](dylan), on one [pony](pony). [They](carys+dylan) don't ask [him](femi) to come back. [They](carys+dylan) only mention that there are sausages, and that [Agata](agata), [who](agata) hasn't got a friend here either, has been crying into [hers](agata).
- parent femidad femi "father"
- travel femi "drops him"
+ flee femi "set off for"
- sibling carys dylan "twins"
- find carys+dylan femi "overtaken by"
- return? femi "come back"
- sad agata "crying"
- friend! _ agata "hasn't got a friend"

== 2 The Herons
The [Otters](otters) have a leaking canoe. The [Herons](herons) have four new ones, and a [leader](basil), [Basil Thorpe](basil), [who](basil) laughs like a tap. On the first morning [he](basil) rams [Carys](carys) in the middle of the lake and paddles off. [His](basil) little [sister](clover) [Clover](clover) jumps out of [her](clover) own boat, swims over and holds the [girl](carys)'s chin up until [Skipper Rhoswen](skip) comes. For that, [Basil](basil) throws [her](clover) out of the [Herons](herons). Guess whose tent has room for one more?
- boss basil herons "leader"
+ attack basil carys "rams"
- flee basil "paddles off"
- sibling basil clover "sister"
+ rescue clover carys "holds the girl's chin up"
- quit clover basil "throws her out"
- invite? otters clover "room for one more"

== 3 The Hermit's Stove
Smoke on Pig Island, where no one lives. [Agata](agata) rows across alone, to prove that [she](agata) isn't a baby, and meets a very old [man](ivor) [who](ivor) talks to ducks. [Ivor](ivor) used to be the camp cook. [He](ivor) was sent away when the silver cup vanished, forty summers ago, and nobody believed [him](ivor) when [he](ivor) said it wasn't [he](ivor) [who](ivor) took it. [Agata](agata) does. [He](ivor) gives [her](agata) a whistle and pancakes; [she](agata) gives [him](ivor) [her](agata) word. The [twins](carys+dylan), meanwhile, have raised the alarm.
- travel agata "rows across"
+ meet agata ivor "meets"
- hire.past ivor "used to be the camp cook"
- quit.past ivor "sent away"
- steal! ivor _ "wasn't he who took it"
- accuse.past _ ivor "nobody believed"
- gift ivor agata "whistle"
- sibling carys dylan "twins"
+ help? agata ivor "her word"

== 4 Night Hike
Three hours without torches. [Femi](femi), [who](femi) knows the stars from [his](femi) [father](femidad)'s bridge, leads; [Dylan](dylan), [who](dylan) has always led, sulks and takes a short cut. By midnight [Dylan](dylan) is up to [his](dylan) waist in a bog. [He](dylan) shouts for [Carys](carys). It's [Femi](femi) [who](femi) hears, [Femi](femi) [who](femi) takes off [his](femi) trousers to make a rope, and [Femi](femi) [who](femi) says afterwards, to all the world, that the [two](dylan+femi) of [them](dylan+femi) just fancied a swim. The sulk is over. Something better has begun.
- parent femidad femi "father"
+ jealous dylan femi "sulks"
- discover femi dylan "hears"
+ rescue femi dylan "rope"
- betray femi _ "fancied a swim"
- reconcile dylan femi "The sulk is over"
- friend.start dylan femi "Something better"

== 5 Measles
Spots in the [Otter](otters) tent. [Clover](clover) has them, and then [Rhoswen](skip), and camp is handed over to [Mr Crake](smug), the [bursar](smug), with [his](smug) lists and [his](smug) little bell. Singing is forbidden. The canoes are sold. When [Nurse Adair](medic) objects, [she](medic) is shown the gate. [Basil](basil), forbidden to see [his](basil) [sister](clover), stands outside the sick tent every night reading to the canvas. On the other side, [Clover](clover) pretends to be asleep, so that [he](basil) won't stop.
- ill clover "has them"
- ill skip "then Rhoswen"
+ boss.start smug otters "handed over"
- quarrel medic smug "objects"
- quit medic smug "shown the gate"
- sibling basil clover "sister"
+ help basil clover "reading to the canvas"
- betray clover basil "pretends to be asleep"

== 6 Bramble
The camp [pony](pony) is to go to the knacker on Friday. [Carys](carys) would rather go herself. On Thursday night [she](carys) leads [Bramble](pony) out with socks on [her](pony) hooves, past the [bursar](smug)'s window, into the ferry shed; [Dylan](dylan) lies to [Mr Crake](smug) without blinking, for the first time in [his](dylan) life, and discovers that [he](dylan) has a talent. But a pony has to eat, and [Bramble](pony) is eating for two. [Ivor](ivor), fetched from [his](ivor) island by whistle, rolls up [his](ivor) sleeves. By sunrise there is a [foal](foal) on the boat cushions, looking surprised.
- kill? _ pony "knacker"
+ rescue carys pony "leads Bramble out"
- steal carys smug "leads Bramble out"
- betray dylan smug "lies"
- discover dylan "discovers"
- pregnant pony "eating for two"
- treat pony ivor "rolls up his sleeves"
+ birth pony foal "a foal"

== 7 Peace Talks
[Otters](otters) and [Herons](herons) hate each other, and both hate [Crake](smug) more. In the boathouse, by candle stub, [Basil](basil) holds out [his](basil) hand to [Carys](carys). [She](carys) looks at it for some time. There was the ramming; there was what [he](basil) called [Agata](agata). [He](basil) says that [he](basil) is sorry about the first and that [he](basil) would like to say the second himself, to [her](agata). [Agata](agata) makes [him](basil) spell it. Then both patrols set to work on a plan that needs eleven children, a duck whistle and one [foal](foal).
- enemy herons otters "hate each other"
- enemy herons+otters smug "both hate"
- attack.past basil carys "ramming"
+ reconcile basil carys "holds out his hand"
- quarrel.past agata basil "called Agata"
+ reconcile? agata basil "sorry"
- betray? herons+otters smug "plan"

== 8 The Silver Cup
What does a bursar keep in a safe with forty-year-old cobwebs? The [foal](foal) is let loose in the office; [Crake](smug) runs for a broom; [Femi](femi), stethoscope borrowed from [Nurse Adair](medic), turns the dial. There is the cup. Young [Crake](smug), pot washer that summer, stole it and let the [cook](ivor) be blamed. [He](smug) comes back too soon. [Femi](femi) is locked in with the evidence, and would have stayed there until the boat train if [Agata](agata) hadn't fitted through the hatch.
+ discover femi smug "the cup"
- find femi "the cup"
- steal.past smug _ "stole it"
- betray.past smug ivor "let the cook be blamed"
- return smug "comes back"
+ abduct smug femi "locked in"
- rescue agata femi "fitted through the hatch"
- gift medic femi "borrowed"

== 9 Crake's Last Bell
[He](smug) makes for the causeway with the cup in a hatbox. Behind [him](smug): eleven scouts, a [nurse](medic) on a bicycle, and [Skipper Rhoswen](skip), in [her](skip) nightgown, still spotty. Ahead of [him](smug), sitting on the sluice with a fishing rod, is [Ivor](ivor). Neither says a word. The [bursar](smug) puts down the hatbox, takes off [his](smug) hat, and begins to sob like a pot boy. It would be easy to push [him](smug) in. [Old Ivor](ivor) baits another hook and hands [him](smug) the rod.
- flee smug "makes for the causeway"
- ill skip "spotty"
+ sad smug "sob"
- attack? ivor smug "push him in"
+ reconcile ivor smug "hands him the rod"
- gift ivor smug "hands him the rod"

== 10 A Cook Again
[Ivor](ivor) has [his](ivor) kitchen back, and a paper hat made by [Clover](clover), [who](clover) is an official [Otter](clover) now. [He](ivor) burns the first porridge from sheer happiness. [Rhoswen](skip), out of quarantine, has only one worry: the camp's landlord, a lady [poet](poet), means to sell the lake. The [patrol](otters) writes to [her](poet) in rhyme. [She](poet) answers in person, in a hat with cherries, corrects [their](otters) scansion and goes down to the island to see the ducks. [She](poet) has stayed for supper four nights running. It isn't for the porridge.
- hire ivor "kitchen back"
- create clover "made by Clover"
- hire clover otters "official Otter"
- happy ivor "sheer happiness"
- recover skip "out of quarantine"
- sad skip "worry"
- create otters "writes to her in rhyme"
- travel poet "answers in person"
+ love poet ivor "stayed for supper"

== 11 Man Overboard
A telegram: [Captain Coker](femidad)'s ship is overdue. [Femi](femi) stops eating, stops counting stars. [Dylan](dylan), for want of anything cleverer, sits beside [him](femi) on the jetty for two whole days, and when [he](dylan) has to sleep, [Carys](carys) takes over, and after [her](carys) [Basil](basil). On the third morning [Agata](agata) blows the whistle from the top of the flagpole and can't stop. [Someone](femidad) is walking down the hill, in a borrowed coat, with [his](femidad) arm in a sling, and with a suitcase on wheels, full of seaweed.
- lose _ femidad "overdue"
- sad femi femidad "stops eating"
+ help dylan femi "sits beside"
- help basil+carys femi "takes over"
+ return femidad "walking down the hill"
- injure femidad "arm in a sling"
- discover agata femidad "blows the whistle"

== 12 Last Fire
Eleven sleeping bags round one fire. The lake isn't sold; it's been given, by the [poet](poet), as a wedding present, though to whom [she](poet) is getting married [she](poet) leaves the ducks to tell. The [Thorpe](basil+clover) [siblings](basil+clover) go home to one parent in the morning and the [twins](carys+dylan) to two; [Agata](agata), [who](agata) came here without a soul, has nine addresses on [her](agata) arm in ink. [Femi](femi), asked by [his](femi) [father](femidad) whether [he](femi) was homesick, says [he](femi) was. [He](femi) is going to be again, as of tomorrow.
+ gift poet _ "given"
- wedding? _ poet "getting married"
- sibling basil clover "siblings"
- sibling carys dylan "twins"
- travel basil+clover "go home"
- friend _ agata "nine addresses"
- parent femidad femi "father"
+ sad.past femi "homesick"
- sad? femi "again"
