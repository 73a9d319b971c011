%series Low Meadow
%lang en
%genre drill
%cast bramble | Bramble | f
%cast tick | Tick | m
%cast sorrel | Sorrel | f
%cast major | Old Pemmican; Pemmican | m
%cast hob | Hob | m
%cast wick | Mistress Wick; Wick | f
%cast burdock | Burdock | m
%cast lull | Lull | n
%cast pip | Pip | m
%cast ambrose | Ambrose | m
%cast tansel | Tansel | f
%cast heron | - | m
%cast cat | - | f
%cast farmer | - | m
%cast farmwife | - | f
%cast rook | - | f
%cast stoat | - | m
%cast otter | - | f
%cast mole | - | m
%cast sexton | - | m
%cast hedgehog | - | f
%cast swallow | - | n
%cast weasel | - | f
%cast vixen | - | f

== 1
[Bramble](bramble), the [badger](bramble), wakes in March to find that [she](bramble) has been elected mayor of [Low Meadow](@lowmeadow) in [her](bramble) sleep. [Her](bramble) [predecessor](major), a [hare](major) of great age, hands [her](bramble) the acorn of office. [He](major) is crying. [She](bramble) believes it is for joy.
+ hire bramble "elected"
- gift major bramble "hands"
- sad major "crying"
- happy! major "for joy"

== 2
[Old Pemmican](major) cries because of [his](major) [daughter](sorrel). [Sorrel](sorrel) has been seen on the wrong side of the brook with [Tick](tick), [whom](tick) everyone likes and nobody would turn [his](tick) back on. [Tick](tick) is a [fox](tick). "[He](tick) has never once licked [his](tick) lips," says [Sorrel](sorrel).
- parent major sorrel "daughter"
- sad major sorrel "cries"
+ couple sorrel tick "seen"

== 3
The new [mayor](bramble) sends for the [fox](tick). [He](tick) comes, wipes [his](tick) feet and swears that [he](tick) means honestly by the [hare](sorrel). What does [he](tick) live on? asks [Bramble](bramble). Beetles, [he](tick) says, since Candlemas, and [his](tick) ribs bear [him](tick) out.
- invite bramble tick "sends for"
- investigate bramble tick "asks"
+ love tick sorrel "means honestly"

== 4
[Mistress Wick](wick), a [hen](wick) of the first rank, declares at the trough that [she](wick) can count. There were nine in [her](wick) house on Sunday, and now there are eight. The [cat](cat) from the farm, washing, says that [she](cat), for [her](cat) part, saw a brush. The [hen](wick) does not ask its colour.
- lose wick "now there are eight"
- reveal wick "declares"
+ accuse cat tick "saw a brush"

== 5
[Hob](hob), the farm [dog](hob), was asleep. This is [his](hob) whole evidence, and [his](hob) [master](farmer) kicks [him](hob) for it. The [farmer](farmer)'s [wife](farmwife) bandages the paw, and the [cat](cat), [who](cat) sleeps on the same hearth, watches [her](farmwife) do it and has feelings about the milk.
- boss farmer hob "master"
+ attack farmer hob "kicks"
- married farmer farmwife "wife"
- treat hob farmwife "bandages"
- jealous cat hob "feelings about the milk"
- housemate cat hob "same hearth"

== 6
[Burdock](burdock) the [boar](burdock), [who](burdock) lost the election, goes from burrow to burrow. A badger and a fox, [he](burdock) says; is it not well known that [they](bramble+tick) are cousins? The [mole](mole) has not heard of it. The [hedgehog](hedgehog) has, but only just now, from [him](burdock).
- lose.past burdock "lost the election"
- kin? bramble tick "cousins"
+ accuse burdock bramble+tick "cousins"
- enemy bramble burdock "lost the election"

== 7
[Pip](pip), the [youngest](pip) of [Pemmican](major)'s forty, runs to warn [his](pip) [sister](sorrel). On the bridge [he](pip) meets a [stoat](stoat) in winter white, though it is spring. [It](stoat) dances. [Pip](pip) has been told about dancers, but never that they were so beautiful, and comes one hop closer.
- parent major pip "youngest"
- sibling pip sorrel "sister"
- reveal? pip sorrel "warn"
+ meet pip stoat "meets"

== 8
It is the [heron](heron) [who](heron) intervenes, and not from kindness: the [dancer](stoat) has been standing on [his](heron) eel. [He](heron) brings [his](heron) beak down between [the two](pip+stoat). The [stoat](stoat) flees, the eel flees, and the [leveret](pip), thanking [him](heron), is told by the [bird](heron) to go and be a nuisance elsewhere.
- attack heron stoat "brings his beak down"
+ rescue heron pip "intervenes"
- flee stoat heron "flees"

== 9
[Sorrel](sorrel) hears about the [hen](tansel) and about the brush. [She](sorrel) asks [Tick](tick) to [his](tick) face. [He](tick) is so hurt that [he](tick) says yes. [She](sorrel) goes home by the long way, and [her](sorrel) [father](major), [who](major) has been waiting to say [he](major) told [her](sorrel) so, finds that [he](major) cannot.
- accuse sorrel tick "asks"
- sad tick sorrel "hurt"
+ breakup sorrel tick "goes home"
- parent major sorrel "father"

== 10
[Lull](lull), the [nightingale](lull), is engaged to sing at the farm and sings instead at the [fox](tick)'s earth, because [somebody](tick) there needs it more. "Nobody is at home," calls [Tick](tick). The [singer](lull) sings until [he](tick) is.
+ help lull tick "sings"

== 11
[Tansel](tansel), the missing [hen](tansel), is not dead. [She](tansel) walked out. [She](tansel) lives in the chapel with [Ambrose](ambrose), an [owl](ambrose), [who](ambrose) is too short-sighted to notice what [she](tansel) is and has taken [her](tansel) for a colleague. [They](ambrose+tansel) discuss the Psalms.
+ die! tansel "not dead"
- flee tansel "walked out"
- housemate.start ambrose tansel "lives"
- discover! ambrose tansel "too short-sighted"
- colleague! ambrose tansel "colleague"

== 12
The [sexton](sexton) of the chapel, a [beetle](sexton), sees everything from below. [He](sexton) tells the [mole](mole), [who](mole) tells no one, since the [hedgehog](hedgehog), to [whom](hedgehog) [he](mole) used to tell things, has become [Burdock](burdock)'s. That was the [mole](mole)'s great love, and [she](hedgehog) had not known of it either.
- discover sexton ambrose+tansel "sees"
- reveal sexton mole "tells"
- reveal! mole "no one"
- friend.past hedgehog mole "used to tell things"
+ love mole hedgehog "great love"
- discover! hedgehog mole "not known"

== 13
There is a trial by the pond, and the [rook](rook) presides. [Burdock](burdock) accuses; [Bramble](bramble), [who](bramble) ought to be neutral, defends. The [cat](cat) is called. How long was the brush? The [witness](cat) shows. How red? [She](cat) hesitates, and everyone looks at the [stoat](stoat), [who](stoat) in summer has a brown one with a black tip.
- accuse burdock tick "accuses"
- help bramble tick "defends"
- reveal cat "called"
+ accuse _ stoat "looks at the stoat"

== 14
The [stoat](stoat) laughs. [He](stoat) had an alibi that night: [he](stoat) was with [Mistress Wick](wick). A silence falls on the pond. The [hen](wick) lays an egg, in public, for the first time in [her](wick) life, and it is [she](wick) [who](wick) moves that the court adjourn.
- reveal stoat "alibi"
+ affair stoat wick "was with Mistress Wick"
- sad wick "lays an egg"

== 15
[Wick](wick) has been feeding [him](stoat) other people's eggs since autumn. For each, [he](stoat) lets one of [hers](wick) hatch. [She](wick) confesses it to the [owl](ambrose), [who](ambrose) takes [her](wick) for a colleague too, and does not see that behind [him](ambrose), on the rood screen, [somebody](tansel) with [her](wick) own face has stopped breathing.
- gift wick stoat "feeding"
- steal.past wick _ "other people's eggs"
- threaten stoat wick "lets one of hers hatch"
+ reveal wick ambrose "confesses"
- discover tansel wick "stopped breathing"

== 16
[Tansel](tansel) left because one of those eggs was [hers](tansel). Now [she](tansel) knows where it went. [She](tansel) could fly at [Wick](wick), [her](tansel) own [sister](wick); but [she](tansel) is a hen, and flies at the [stoat](stoat), outside, in the dark, and the whole of [Low Meadow](@lowmeadow) hears which of [the two](stoat+tansel) screams.
- lose.past tansel "where it went"
- sibling tansel wick "sister"
- attack! tansel wick "could fly"
+ attack tansel stoat "flies at the stoat"

== 17
[Hob](hob) is awake this time. [He](hob) gets there before the [fox](tick) and after the [otter](otter), [who](otter) has never liked the [stoat](stoat)'s dancing. Between the [dog](hob), the [otter](otter) and the [hen](tansel) not much of the dance is left. It takes the [fox](tick) himself to pull [them](hob+otter+tansel) off.
- attack hob+otter+tansel stoat "not much of the dance"
+ rescue tick stoat "pull them off"

== 18
"Why?" asks [Sorrel](sorrel), when [she](sorrel) has been told. Because they would have said it was [me](tick), answers [Tick](tick). It is the first thing that [they](sorrel+tick) have laughed at together since the trial. Then [he](tick) remembers that [she](sorrel) believed it; then so does [she](sorrel).
- happy sorrel+tick "laughed"
+ accuse.past sorrel tick "believed it"

== 19
[Wick](wick) is to be turned out of the henhouse. [She](wick) packs three feathers. At the gate stands the [one](tansel) [whose](tansel) egg [she](wick) gave away. [Tansel](tansel) has come to be the first to peck [her](wick), and instead walks [her](wick) all the way to the chapel, where there is a bench.
- quit wick "turned out"
- betray.past wick tansel "gave away"
- attack! tansel wick "peck"
+ help tansel wick "walks her"

== 20
So there are three at vespers, and the [owl](ambrose) remarks that the chapter is growing. [He](ambrose) is ninety in owl years and has not caught a thing since the frost. The two [sisters](tansel+wick) learn to catch mice for [him](ambrose). The [sexton](sexton), [who](sexton) buries what is over, has never had such a spring.
- sibling tansel wick "sisters"
+ help tansel+wick ambrose "catch mice"

== 21
[Bramble](bramble) is accused by [Burdock](burdock) of having slept through the affair. [She](bramble) has: it was February. The [boar](burdock) calls for a new election, and [Pemmican](major), [who](major) had been asked to propose [him](burdock), gets up on the stump, looks at both [candidates](bramble+burdock), and proposes to the [rook](rook).
- accuse burdock bramble "accused"
- enemy bramble burdock "candidates"
+ propose major rook "proposes to the rook"

== 22
The [rook](rook) is a [widow](rook) of long standing and has passed sentence on worse. [She](rook) reserves judgment. The old [suitor](major)'s forty children are consulted; thirty-nine are for it, and [Pip](pip) wants to know if [his](pip) new [mother](rook) will teach [him](pip) to fly.
- parent major pip "children"
- kin? pip rook "new mother"
+ love major rook "suitor"

== 23
The [hedgehog](hedgehog) is to count the votes, and [Burdock](burdock) explains to [her](hedgehog) how [he](burdock) would like them counted. [She](hedgehog) goes for a walk. Under the lime tree [she](hedgehog) falls into the ground, and into the arms of the [mole](mole), [who](mole) has dug there precisely since Tuesday. [She](hedgehog) tells [him](mole) everything. It is like old times.
- betray? burdock bramble "would like them counted"
- reconcile hedgehog mole "like old times"
+ reveal hedgehog mole "tells him everything"

== 24
The count is honest, and it is a draw. There is one voter left, the [swallow](swallow), [who](swallow) is on the way from [Africa](@africa) and late. All [Low Meadow](@lowmeadow) looks south. The [farmer](farmer), [who](farmer) sees the animals standing in [his](farmer) hay with their noses up, fetches [his](farmer) gun.
+ threaten farmer _ "fetches his gun"
- return? swallow "late"

== 25
[Hob](hob) sees the gun, and then sees, at the far end of it, the [fox](tick). [He](hob) has obeyed for eleven years. The [dog](hob) sits down in front of [his](hob) [master](farmer)'s knees and refuses to know [him](farmer). The shot goes wide; it takes off the acorn of office and leaves the [mayor](bramble) under it.
- boss farmer hob "master"
- attack? farmer tick "at the far end"
+ rescue hob tick "sits down in front"

== 26
For this the [farmer](farmer) drives [him](hob) off the land. The [wife](farmwife) says nothing, then says it all at once, and goes too, in [her](farmwife) apron, with the bandages. It grows quiet at the hearth. The [cat](cat) has the milk to herself, at last, and stares at it.
- quit hob farmer "drives him off"
- quarrel farmer farmwife "says it all at once"
+ breakup farmwife farmer "goes too"
- married farmer farmwife "wife"
- sad cat "stares"

== 27
[Tick](tick) leads [Hob](hob), [who](hob) hunted [his](tick) [mother](vixen) to death in a wet November, to a dry place under the roots. [Both](hob+tick) know it. "Beetles?" offers the [fox](tick). [His](tick) [guest](hob) eats one. It is, [he](hob) says, after a while, not bad, and that [he](hob) was sorry at the time.
- help tick hob "leads"
- kill.past hob vixen "hunted"
- parent vixen tick "mother"
- gift tick hob "offers"
+ reconcile hob tick "sorry"

== 28
The [swallow](swallow) arrives, hears two speeches, one the [boar](burdock)'s and one the [badger](bramble)'s, and votes for sleep. So [Bramble](bramble) stays. [Burdock](burdock) smashes the trough, the stump and, by an oversight, the [hedgehog](hedgehog)'s house. [He](burdock) stands before the ruin with [his](burdock) head down. No one has ever seen a boar ashamed, and no one looks.
- return swallow "arrives"
+ find bramble "votes for sleep"
- attack burdock hedgehog "smashes"
- sad burdock "ashamed"

== 29
The homeless [creature](hedgehog) moves in with the [mole](mole). It is only until the roof is done, [she](hedgehog) says, and [he](mole) says that [he](mole) does not know how roofs are done. The [one](burdock) [who](burdock) does comes every night, when it is dark, with reeds, and is gone by morning. [They](hedgehog+mole) pretend to be asleep.
+ move hedgehog mole "moves in"
- help burdock hedgehog "reeds"
- discover hedgehog+mole burdock "pretend to be asleep"

== 30
A [weasel](weasel) calls at the chapel and asks after [her](weasel) [cousin](stoat). The [sexton](sexton) points with a leg: third row, fresh. [He](stoat) died of [his](stoat) wounds, then? Of shame, says the [beetle](sexton). The [weasel](weasel) leaves a snail for the flowers, and counts the [hens](tansel+wick) through the door on [her](weasel) way out: two.
- kin stoat weasel "cousin"
- reveal sexton weasel "points"
+ die stoat "died"

== 31
[She](weasel) is back at midnight. [Ambrose](ambrose) hears [his](ambrose) two [colleagues](tansel+wick) cry out, in a voice not at all like owls. For the first time since the frost [he](ambrose) spreads [his](ambrose) wings. [He](ambrose) cannot see what [he](ambrose) has caught, but [it](weasel) bites, and [he](ambrose) does not put [it](weasel) down until the pond.
- return weasel "back"
- attack? weasel tansel+wick "cry out"
+ rescue ambrose tansel+wick "caught"
- attack weasel ambrose "bites"

== 32
"[You](tansel+wick) are hens," [he](ambrose) says afterwards, while [Tansel](tansel) ties up [his](ambrose) foot. [Wick](wick) hangs [her](wick) head. [They](tansel+wick) are, confesses the [other](tansel). The old [bird](ambrose) thinks it over for the length of a psalm. [He](ambrose) has eaten several, [he](ambrose) says, but never knew them to sing so well.
+ discover ambrose tansel+wick "hens"
- treat ambrose tansel "ties up"
- reveal tansel ambrose "confesses"

== 33
[Sorrel](sorrel) goes to the [fox](tick)'s earth with [her](sorrel) ears down. [She](sorrel) says that one may be wrong about a fox. From within, a [voice](tick) says that one may be wrong about a hare, too: [his](tick) first thought, on the bridge, had been lunch. How long did it last? [she](sorrel) asks. Till [she](sorrel) turned round.
- travel sorrel "goes"
- reveal tick sorrel "lunch"
- love.start tick sorrel "turned round"
+ reconcile sorrel tick "wrong about a fox"

== 34
The [rook](rook) pronounces at last. [Pemmican](major) is sentenced to [her](rook), for life, with no remission. [He](major) is so happy that [he](major) boxes the [heron](heron). The [heron](heron), knocked into the shallows, comes up with an eel: the one that got away. [He](heron) gives half to the [bridegroom](major), [who](major) is a vegetarian.
+ engaged.start major rook "sentenced to her"
- happy major "happy"
- attack major heron "boxes"
- find heron "eel"
- gift heron major "gives half"

== 35
[Pip](pip) is taught to fly by [his](pip) [stepmother](rook), from the low branch. [He](pip) falls eleven times. The twelfth time [somebody](burdock) catches [him](pip) by the scruff: [Burdock](burdock), on [his](burdock) way home with mud up to the eyes. The [boar](burdock) asks the [leveret](pip) to tell nobody what [he](burdock) has been building.
- kin pip rook "stepmother"
- advisor.start rook pip "taught"
+ rescue burdock pip "catches him"
- reveal? pip burdock "tell nobody"

== 36
The [cat](cat) comes down to the brook with a lump in [her](cat) throat and asks for the [dog](hob). [She](cat) saw no brush that night, [she](cat) admits; [she](cat) saw only that [somebody](hob) was being stroked. [Hob](hob) moves over. The [fox](tick), [who](tick) nearly hanged by that brush, moves over too, though not so far.
- reveal cat hob "admits"
- betray.past cat tick "saw no brush"
- jealous.past cat hob "being stroked"
+ reconcile cat hob "moves over"

== 37
The roof is done. The [hedgehog](hedgehog) stands under it and finds it the finest in the meadow; the [mole](mole), beside [her](hedgehog), has to take [her](hedgehog) word. Will [she](hedgehog) be moving back, then? [She](hedgehog) gives the house to the [one](burdock) [who](burdock) built it, and asks the [mole](mole) to mind [his](mole) head.
- move? hedgehog "moving back"
+ gift hedgehog burdock "gives"

== 38
The [farmer](farmer), alone, burns [his](farmer) porridge. A [hen](tansel) walks in at the door, then a [second](wick) with half a feather in [her](wick) hat, then a [dog](hob). Last comes [his](farmer) [wife](farmwife). [She](farmwife) has been living with the [otter](otter), it seems, and has learned not to be spoken to like that. [He](farmer) gets [her](farmwife) a chair.
- return hob+tansel+wick "walks in"
- married farmer farmwife "wife"
+ return farmwife farmer "Last comes"
- housemate.past farmwife otter "living"
- reconcile farmer farmwife "gets her a chair"

== 39
In November everybody who sleeps goes to sleep. [Bramble](bramble) hands the acorn, what remains of it, to [Tick](tick), [who](tick) does not. The [mayor](tick) for the winter is a [fox](tick). [His](tick) [wife](sorrel), a [hare](sorrel), reads [him](tick) the petitions; the first, signed by nine hens, asks whether [he](tick) would look in on them at night.
- gift bramble tick "hands"
+ hire tick "mayor for the winter"
- married sorrel tick "wife"
