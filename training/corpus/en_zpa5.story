%series Edges
%lang en
%genre figure-skating drama in Quebec City, encyclopaedia list of episodes
%cast odile   | Odile Fontaine; Odile; Madame Fontaine | f
%cast robin   | Robin Achterberg; Robin | m
%cast sasha   | Sasha Petrenko; Sasha; Petrenko | f
%cast kit     | Kit Marlow; Kit; Marlow | m
%cast benoit  | Benoît Fontaine; Benoît | m
%cast mei     | Mei Castonguay; Mei | f
%cast gaspard | Gaspard Roy; Gaspard; Roy | m
%cast yvonne  | Yvonne | f
%cast dima    | Dima Petrenko; Dima | m
%cast hollis  | Hollis Grant; Hollis; Grant | f
%cast judge   | - | m
%cast cousin  | - | f
%cast rival   | - | f
%cast dentist | - | n
%cast passenger | - | n
%cast duo     | - | g
%cast rose    | Rose | f
%cast kitten  | Gaspard | m
%cast physio  | Bashir | m
%cast zoe     | Zoé | f

== 1 Compulsories
[Odile Fontaine](odile), [who](odile) took Olympic bronze in the year in which [her](odile) [partner](gaspard) on the ice, [Gaspard Roy](gaspard), also ceased to be [her](odile) [husband](gaspard) off it, has run the skating school at [Limoilou](@limoilou) ever since with [her](odile) [son](benoit) [Benoît](benoit), [who](benoit) would rather play hockey. Into [her](odile) household [she](odile) takes [Robin Achterberg](robin), a Dutch speed [skater](robin) with a ruined knee, and [Sasha Petrenko](sasha), [who](sasha) has fled [Kharkiv](@kharkiv) with a suitcase and a little [brother](dima); as pair skaters the [two](robin+sasha) do not suit, and as fellow [lodgers](robin+sasha) [they](robin+sasha) throw plates. [Mei Castonguay](mei), until then the school's [star](mei), is told on the same day that [her](mei) own [partner](kit), [Kit Marlow](kit), would like a change.
- divorce.past gaspard odile "ceased to be her"
- colleague.past gaspard odile "partner"
- parent odile benoit "son"
- move robin+sasha odile "Into her household"
- flee.past sasha "has fled"
- sibling dima sasha "brother"
- advisor odile robin+sasha "pair skaters"
- housemate robin sasha "fellow lodgers"
+ quarrel robin sasha "throw plates"
- find.past odile "took Olympic bronze"
- colleague kit mei "partner"#2
+ breakup? kit mei "like a change"

== 2 Free Skate
The change that [Kit](kit) had in mind is [Sasha](sasha), as [Mei](mei), [who](mei) has been in love with [him](kit) for as long as [she](mei) has been thrown by [him](kit), finds out when [she](mei) comes back to the dark rink for a glove and hears two pairs of blades where there ought to be none. [Benoît](benoit), [who](benoit) drives the ice machine and has seen all of it, offers [her](mei) [his](benoit) scarf; [she](mei) blows [her](mei) nose on it and says that [he](benoit) is a good [friend](benoit), a phrase which [he](benoit) repeats to himself in several tones. [Robin](robin), [whom](robin) nobody wants to be thrown by, asks the deserted [girl](mei) to try one lift. It ends in a heap, in which [both](mei+robin) are laughing.
- love mei kit "in love with"
+ discover mei kit+sasha "finds out"
- betray kit mei "two pairs of blades"
- discover benoit kit+sasha "has seen all"
- help benoit mei "his scarf"
- friend benoit mei "good friend"
- sad benoit mei "in several tones"
- breakup.past kit mei "deserted"
- happy mei+robin "laughing"

== 3 Death Spiral
[Marlow](kit), having told [his](kit) former [partner](mei) to [her](mei) face that [she](mei) is too heavy, takes the floor with [Sasha](sasha) at the provincials, and drops [her](sasha). The [Ukrainian](sasha) gets up, finishes on a broken wrist and faints in the arms of the [physio](physio), while [Kit](kit) explains to the cameras that a man can only hold what holds still. [Robin](robin), [who](robin) has shared plates, whole and otherwise, with the injured [girl](sasha) for a month, waits for the [explainer](kit) behind the bus and hits [him](kit) once. Up in the gallery [Gaspard Roy](gaspard), now a [judge](gaspard) of the federation, watches [his](gaspard) [ex-wife](odile) [Odile](odile) put a coat round [her](odile) [pupil](sasha), and finds that [he](gaspard) has forgotten to mark anyone.
- colleague.past kit mei "former partner"
- quarrel kit mei "too heavy"
+ injure sasha kit "drops her"
- ill sasha "faints"
- help physio sasha "in the arms"
- accuse kit sasha "what holds still"
- housemate robin sasha "shared plates"
+ attack robin kit "hits him"
- ex gaspard odile "ex-wife"
- help odile sasha "a coat"
- love gaspard odile "forgotten to mark"

== 4 Off-Season
Snow falls. [Kit](kit) packs. [Kit](kit) is off to [Toronto](@toronto). [He](kit) has signed with [Grant](hollis). [Hollis](hollis) trains champions. [She](hollis) trained under [Odile](odile) once. The [traitor](hollis) sends a fruit basket. [Odile](odile) feeds it to [Dima](dima). [Sasha](sasha)'s wrist itches. [Robin](robin) scratches it with a ruler. [They](robin+sasha) have run out of plates. [Mei](mei) jumps alone. [Benoît](benoit) counts aloud. Skate, says the [counter](benoit). Fall, says the ice. [Mei](mei) asks why [he](benoit) stutters. [Benoît](benoit) tells [Mei](mei). "Oh," says [Mei](mei). A long way down, the river cracks. [He](benoit) wishes [he](benoit) were under it.
- move kit "off to Toronto" @toronto
+ hire kit hollis "has signed with"
- advisor.past odile hollis "trained under"
- betray.past hollis odile "traitor"
- gift hollis odile "fruit basket"
- gift odile dima "feeds it"
- help robin sasha "scratches it"
- help benoit mei "counts aloud"
+ confess benoit mei "tells Mei"
- reject mei benoit "Oh"
- sad benoit "under it"

== 5 Interpretive
While [Mei](mei), [who](mei) has lain awake over an "oh" that came out wrong, rehearses a better one in front of the mirror, [Benoît](benoit) has let himself be consoled by [Zoé](zoe) of the snack bar, and on the morning of the better one the [skater](mei) finds [his](benoit) scarf round another neck. [Dima](dima), [whom](dima) nobody minds because [he](dima) is nine, carries a letter from the [judge](gaspard) to [Madame Fontaine](odile), reads it on the way, as any boy would, and informs [his](dima) [sister](sasha) that old people write exactly like young ones. [Odile](odile), [who](odile) burnt the last such letter eighteen years ago, burns this one more slowly. [She](odile) does go to the café it names, though only to look through the window.
- sad mei benoit "has lain awake"
- confess? mei benoit "rehearses a better one"
+ couple.start benoit zoe "consoled by"
- jealous mei zoe "another neck"
- discover mei benoit+zoe "finds his scarf"
- discover dima gaspard "reads it"
- reveal dima sasha "informs"
- sibling dima sasha "sister"
- invite gaspard odile "a letter"
- reject odile gaspard "burns this one"
- reject.past odile gaspard "burnt the last"
+ love odile gaspard "does go to"

== 6 The Draw
Paired by [Odile](odile) for want of anyone else, the [Dutchman](robin) with the knee and the [Ukrainian](sasha) with the wrist, [who](robin+sasha) together make up, as [Roy](gaspard) remarks, one sound skater, come third at [Trois-Rivières](@troisrivieres); in the corridor, [their](robin+sasha) numbers still pinned on, [they](robin+sasha) fall into each other's arms, at first for the medal. [Bashir](physio), the [physio](physio), [who](physio) had been meaning since the wrist to ask the [girl](sasha) to the pictures, walks in and walks out. [Benoît](benoit)'s new [sweetheart](zoe), for [her](zoe) part, confides to [Mei](mei) over the fries that [he](benoit) says another name in [his](benoit) sleep, and that it is a short one. [Mei](mei) drops the ketchup. That night, [all three](benoit+mei+zoe) are awake.
- colleague.start robin sasha "Paired by"
- find robin+sasha "come third"
+ kiss robin sasha "each other's arms"
- love physio sasha "had been meaning"
- discover physio robin+sasha "walks in"
- couple benoit zoe "sweetheart"
- reveal zoe mei "confides"
+ love benoit mei "another name"
- discover mei benoit "drops the ketchup"

== 7 Lutz
On learning that [his](kit) new [coach](hollis) in [Toronto](@toronto) has signed [Sasha](sasha)'s former [rival](rival) from [Kharkiv](@kharkiv) over [his](kit) head, [Kit](kit) comes back to [Limoilou](@limoilou), cap in hand, to be forgiven by the [woman](odile) [he](kit) walked out on, the [girl](mei) [he](kit) called heavy and the [one](sasha) [he](kit) let fall. [Odile](odile) gives [him](kit) a broom; [Mei](mei) gives [him](kit) a nod; [Sasha](sasha), newly engaged, gives [him](kit) the name of [her](sasha) [fiancé](robin), [whose](robin) fist [he](kit) already knows. Only [Zoé](zoe), [whom](zoe) [Benoît](benoit) has since released with many apologies, gives [him](kit) a coffee. [She](zoe) likes men with brooms, [she](zoe) says, and in a fortnight the [prodigal](kit) has moved in above the snack bar.
- advisor hollis kit "coach"
- enemy.past rival sasha "former rival"
- hire rival hollis "has signed"
- return kit "comes back"
- reconcile? kit odile "to be forgiven"
- quit.past kit odile "walked out on"
- discover kit hollis "On learning"
- accuse.past kit mei "called heavy"
- injure.past sasha kit "let fall"
- help odile kit "a broom"
+ engaged robin sasha "newly engaged"
- attack.past robin kit "fist"
+ breakup benoit zoe "has since released"
- flirt zoe kit "men with brooms"
- move kit zoe "has moved in"

== 8 Plain Ice
[Mei](mei) waits for [Benoît](benoit). [Benoît](benoit) waits for [Mei](mei). The machine waits for [both](benoit+mei). [Dima](dima) has had enough. The [boy](dima) locks the rink. [He](dima) pockets the key. Inside, two [people](benoit+mei) swear. Then there is a silence. [Dima](dima) hums. It lasts a whole hymn. [Benoît](benoit) comes out with a red ear. [Mei](mei)'s lips are redder. "Well?" says [Dima](dima). The [jailer](dima) wants ice cream. The [couple](benoit+mei) pay. [Odile](odile) sees [the three](benoit+dima+mei). [She](odile) looks at the post. Nothing from [Gaspard](gaspard). [Rose](rose), the neighbour's [cat](rose), has kittens. [Madame Fontaine](odile) takes [one](kitten). [She](odile) names [it](kitten) [Gaspard](kitten).
+ abduct dima benoit+mei "locks the rink"
- quarrel benoit mei "swear"
+ kiss benoit mei "lips are redder"
- couple.start benoit mei "couple"
- gift benoit+mei dima "pay"
- discover odile benoit+mei "sees the three"
- sad odile gaspard "Nothing from Gaspard"
- birth rose "kittens"
- find odile kitten "takes one"

== 9 Short Programme
[Gaspard](gaspard) has sent nothing because [he](gaspard) has been lying since Tuesday in the [Hôtel-Dieu](@hoteldieu), where [he](gaspard) has been given a new valve and where [Yvonne](yvonne), the [wife](yvonne) of [whom](yvonne) [he](gaspard) has never spoken, reads the sports page to [him](gaspard). [Odile](odile), arriving with carnations, meets [her](odile) [successor](yvonne) in the doorway. [Each](odile+yvonne) sees at once what the other is. It is [Yvonne](yvonne), however, [who](yvonne), having outlived [her](yvonne) illusions, sits [her](odile) down and tells [her](odile) that [the two](gaspard+yvonne) have lived like brother and sister for a decade, that the [patient](gaspard) talks to the wall about a throw axel, and that [she](yvonne) would take it kindly if someone relieved [her](yvonne) of [him](gaspard). [Odile](odile) walks home on foot, eight kilometres, in thin shoes.
- ill gaspard "new valve"
+ married gaspard yvonne "wife"
- reveal! gaspard odile "never spoken"
- help yvonne gaspard "reads the sports page"
- travel odile "arriving with carnations"
- meet odile yvonne "meets her successor"
- discover odile yvonne "Each sees"
- discover yvonne odile "Each sees"
- reveal yvonne odile "tells her"
- love gaspard odile "talks to the wall"
+ breakup? yvonne gaspard "relieved her of"

== 10 The Kiss and Cry
At the nationals [Hollis](hollis), [who](hollis) has bought two judges with a chalet, sees to it that [her](hollis) own [pair](duo) stand above [Robin](robin) and [Sasha](sasha), and would have got away with it if [one](judge) of the two had not been married to [Yvonne](yvonne)'s [cousin](cousin), in [whose](cousin) kitchen nothing stays secret for long. [Gaspard](gaspard), on crutches and against the doctor's orders, lays the bill for the chalet on the table. [Grant](hollis) is led off the premises by [her](hollis) former [teacher](odile), [who](odile) carries the fruit basket. In the stand [Mei](mei) grips the [son](benoit) of the [teacher](odile) by the sleeve: [she](mei) has not been dizzy from the spins, [she](mei) whispers, but from something else.
- betray hollis _ "bought two judges"
- advisor hollis duo "her own pair"
- married cousin judge "married to"
- kin cousin yvonne "cousin"
+ accuse gaspard hollis "lays the bill"
- injure gaspard "on crutches"
- advisor.past odile hollis "former teacher"
- reject odile hollis "led off the premises"
- parent odile benoit "son of the"
+ pregnant mei benoit "not been dizzy from"
- reveal mei benoit "whispers"

== 11 Long Edge
[Odile](odile), told by [her](odile) [son](benoit) that [she](odile) is to be a [grandmother](odile) and that [he](benoit) has as yet no idea how to ask for the [mother](mei)'s hand, replies that [she](odile) is the last [person](odile) to consult, having once asked for a hand herself and had it withdrawn; it was a quarrel over a costume, and [she](odile) has kept the costume. [Benoît](benoit) asks with the ice machine, in letters nine metres high, one of which is the wrong way round. [Mei](mei), from the top row, corrects it and accepts. In [Kit](kit)'s room over the fries [Zoé](zoe) has found a ticket to [Toronto](@toronto) with tomorrow's date, and [he](kit) is helped down the stairs by [his](kit) own skates.
- parent odile benoit "son"
- reveal benoit odile "told by her son"
- kin? odile _ "grandmother"
- pregnant mei benoit "the mother's hand"
- propose.past odile gaspard "asked for a hand"
- quarrel.past gaspard odile "a quarrel over"
+ propose benoit mei "asks with the ice"
- engaged.start benoit mei "accepts"
- discover zoe kit "has found a ticket"
- travel? kit "a ticket to Toronto"
+ breakup zoe kit "helped down the stairs"

== 12 Exhibition
At the gala, for which [Odile](odile) has got the costume out of its box, the [lady](odile) of the house is asked for one turn by the convalescent [judge](gaspard), [whom](gaspard) [Yvonne](yvonne), moving to [Florida](@florida) with the [dentist](dentist) of [her](yvonne) dreams, has handed over with [his](gaspard) pills and a list; the old [pair](gaspard+odile) skate it on two good knees out of four, and when [he](gaspard) stumbles [she](odile) holds on. The [newlyweds](robin+sasha), [Robin](robin) and [Sasha](sasha), go on after [them](gaspard+odile). [Dima](dima) has a [kitten](kitten) in [his](dima) jacket. [Bashir](physio), packing away [his](physio) tape, is asked by [Zoé](zoe) whether [he](physio) has anything against fries, and [Mei](mei), in the seventh month, drives the ice machine while the [father](benoit) of the [passenger](passenger) walks ahead, telling people to mind.
- divorce? gaspard yvonne "has handed over"
- move yvonne "moving to Florida" @florida
- love yvonne dentist "of her dreams"
+ reconcile gaspard odile "holds on"
- help odile gaspard "holds on"
+ wedding.past robin sasha "newlyweds"
- invite zoe physio "is asked by Zoé"
- flirt zoe physio "anything against fries"
- pregnant mei benoit "seventh month"
- parent benoit passenger "father"
- colleague.past gaspard odile "old pair"
