%series The Reed Crown
%lang en
%genre fantasy court drama in a marsh kingdom, encyclopaedic episode summaries
%cast marrow | Lord Marrow; Marrow | m
%cast iseult | Queen Iseulte; Iseulte | f
%cast tolv | King Tolvar; Tolvar | m
%cast brice | Brice; King Brice | m
%cast ondine | Ondine Karr; Ondine | f
%cast hask | Captain Haskel; Haskel | m
%cast vey | Vey | f
%cast oriel | Lady Oriel; Oriel | f
%cast pell | Pellam | m
%cast grue | Duke Gruethe; Gruethe | m
%cast nysa | Nysa | f
%cast leech | Old Leech | m
%cast page | - | m
%cast boatman | - | m

== 1
[King Tolvar](tolv) of the [Seven Fens](@fens) drowns in a hand's breadth of water. Since [his](tolv) [heir](brice) [Brice](brice) is only thirteen, the council puts the seal in the hands of [Lord Marrow](marrow), [brother](marrow) of the dead [king](tolv), passing over [his](tolv) [widow](iseult), [Queen Iseulte](iseult). [Ondine Karr](ondine), [smuggler](ondine) of eels and worse, has watched the drowning from the reeds and seen a gloved hand on the royal neck. [She](ondine) is spotted by [Captain Haskel](hask), [commander](hask) of the water guard, and poles for [her](ondine) life.
- die tolv "drowns"
+ kill _ tolv "hand"#3
+ hire marrow "seal"
- sibling marrow tolv "brother"
- married.past iseult tolv "widow"
- discover ondine tolv "watched"
- find hask ondine "spotted"
- flee ondine hask "poles"

== 2
Three nights later the [smuggler](ondine) is dragged out of a barrel in [Low Quay](@lowquay) and clapped in irons. [Haskel](hask), [whom](hask) [she](ondine) once pulled out of quicksand, leaves the cell key where [she](ondine) can reach it. Behind closed doors [Marrow](marrow) informs [his](marrow) [sister-in-law](iseult) that [she](iseult) will be spending the winter in the convent of [Saint Orm](@orm). "Will [I](iseult)?" [Iseulte](iseult) asks, and has [her](iseult) trunk carried to the [boy](brice)'s rooms instead. [Brice](brice), [who](brice) has not slept since the funeral, moves over.
+ arrest _ ondine "irons"
- rescue.past ondine hask "pulled out"
+ help hask ondine "key"
- kin iseult marrow "sister-in-law"
- travel? iseult "winter" @orm
- reject iseult marrow "Will I?"
- move iseult brice "trunk carried"
- sad brice "slept"

== 3
To buy peace on the northern dyke, the [regent](marrow) promises [his](marrow) [nephew](brice)'s hand to the [daughter](nysa) of [Duke Gruethe](grue), the most persistent of the kingdom's foes. [Nysa](nysa), fifteen and seasick, arrives on a barge full of geese and greets [her](nysa) [betrothed](brice) by throwing up on [his](brice) boots. Surprisingly, [they](brice+nysa) take to each other. [Lady Oriel](oriel), [lady-in-waiting](oriel) to the [Queen](iseult) and the [regent](marrow)'s ears in [her](iseult) chamber, reports every word; in return [she](oriel) is let into [his](marrow) bed, though not into [his](marrow) plans.
- reconcile? grue marrow "peace"
+ engaged.start brice nysa "promises"
- kin brice marrow "nephew"
- parent grue nysa "daughter"
- enemy grue marrow "foes"
- travel nysa "arrives"
- meet brice nysa "greets"
- ill nysa "seasick"
- friend.start brice nysa "take to each other"
- boss iseult oriel "lady-in-waiting"
+ betray oriel iseult "reports"
- affair marrow oriel "bed"

== 4
[Ondine](ondine) hides out with [Vey](vey), the hedge-[witch](vey) [who](vey) brought [her](ondine) up, and blurts out what [she](ondine) saw. [Vey](vey) reads the water: the hand in the glove lacks a finger. So does [Haskel](hask)'s. So does [Marrow](marrow)'s [steward](pell), [Pellam](pell). The [captain](hask), for [his](hask) part, has been ordered to bring in the [fugitive](ondine)'s head and spends [his](hask) days looking very hard in the wrong places. At court a [page](page) carries a warning to the [queen](iseult), pinned inside [his](page) cap, and is found next morning under the ice.
- flee ondine "hides"
- kin ondine vey "brought"
- reveal ondine vey "blurts"
- discover vey _ "lacks a finger"
- boss marrow pell "steward"
- kill? hask ondine "bring in"
- help hask ondine "wrong places"
- help page iseult "warning"
- find _ page "found"
+ die page "under the ice"

== 5
[Iseulte](iseult) reads the dead [page](page)'s message, burns it and starts counting gloves. At the Candle Feast [she](iseult) seats herself beside [Pellam](pell), plies [him](pell) with pear brandy and asks [him](pell) to cut [her](iseult) meat; [he](pell) does it without taking off the left one. [Oriel](oriel), watching from across the hall, slips away to tell the [regent](marrow), but loses heart on the stairs: only that morning [she](oriel) has learnt that [he](marrow) means to marry [Iseulte](iseult), and that the convent was a bluff. [She](oriel) turns round, walks back and kneels before the [queen](iseult).
- die.past page "dead"
- investigate iseult pell "counting"
- celebrate iseult+oriel+pell "Feast"
+ discover iseult pell "without taking off"
- reveal? oriel marrow "tell"
- sad oriel "loses heart"
+ discover oriel marrow "learnt"
- wedding? iseult marrow "marry"
- betray marrow iseult "bluff"

== 6
With [Oriel](oriel) feeding [him](marrow) nonsense, [Marrow](marrow) sends the water guard to the wrong dyke on the very night [Gruethe](grue) crosses the right one. The peace was worth nothing; [Nysa](nysa) has been left behind as the price of it. When the mob calls for the [hostage](nysa)'s blood, [Brice](brice) stands in the gate with a boathook, thirteen and shaking, until they go home. [Haskel](hask), realising [he](hask) has been made a fool of, breaks [his](hask) sword over [his](hask) knee in front of the [regent](marrow) and walks out into the rain.
- betray oriel marrow "feeding"
+ attack grue marrow "crosses"
- betray grue marrow "worth nothing"
- threaten _ nysa "calls for"
+ rescue brice nysa "stands in the gate"
- sad brice "shaking"
- discover hask "realising"
- betray _ hask "fool"
- quit hask marrow "breaks his sword"

== 7
A [boatman](boatman) with no tongue rows the [young king](brice), [his](brice) [mother](iseult) and the [hostage](nysa) out through the sluices under a cargo of peat. It is [Ondine](ondine) [who](ondine) steers, and [Ondine](ondine) [who](ondine), between two patrols, tells [Brice](brice) how [his](brice) [father](tolv) died. [He](brice) asks for the name. [She](ondine) has none to give. [Iseulte](iseult) has, but not for a child's ears. In the empty nursery [Marrow](marrow) finds [Oriel](oriel) feeding the canary. [She](oriel) is strangled with [her](oriel) own ribbon; [Pellam](pell) does it, [his](pell) gloves on.
+ flee brice+iseult+nysa marrow "out through the sluices"
- help boatman brice+iseult+nysa "rows"
- parent iseult brice "mother"
- reveal ondine brice "tells"
- parent tolv brice "father"
- die.past tolv "died"
- reveal! iseult brice "not for a child's ears"
- find marrow oriel "finds"
+ kill pell oriel "strangled"

== 8
In [Vey](vey)'s hut the royal [party](brice+iseult+nysa) learns to gut eels. The [witch](vey) delouses a king and falls out with the [queen](iseult) over onions. One evening [Haskel](hask) stumbles in, feverish, a crossbow bolt in [his](hask) side, and [Ondine](ondine) holds [him](hask) down while [Vey](vey) cuts. Raving, [he](hask) says things to the [smuggler](ondine) that a sober captain keeps buttoned up. By dawn the fever has broken and [he](hask) remembers none of it. [Ondine](ondine), alas, remembers every syllable.
- help vey brice+iseult+nysa "delouses"
- quarrel iseult vey "falls"
- injure hask "bolt"
- ill hask "feverish"
+ treat hask vey "cuts"
- help ondine hask "holds"
+ confess hask ondine "says things"
- love hask ondine "says things"
- recover hask "broken"

== 9
[Marrow](marrow) proclaims [Brice](brice) drowned, buries a weighted coffin and sets the crown on [his](marrow) own head. [Gruethe](grue), encamped outside the capital, believes that [his](grue) [daughter](nysa) lies in a second one and swears to hang the [usurper](marrow) by [his](marrow) thumbs. The [boy](brice), sitting in the reeds, hears the bells toll for [him](brice). Shall [he](brice) stay dead? [Nysa](nysa) thinks not. Without a word to anyone [she](nysa) steals the punt and goes to see [her](nysa) [father](grue).
- die! brice "drowned"
- betray marrow _ "weighted coffin"
+ hire marrow "crown"
- parent grue nysa "daughter"
- die! nysa "lies in a second one"
- sad grue marrow "swears"
- threaten grue marrow "hang"
- steal nysa _ "steals"
- travel nysa grue "goes to see"

== 10
The [Duke](grue) weeps for joy into [his](grue) [child](nysa)'s muddy hair and would give [her](nysa) the moon; [she](nysa) settles for four hundred spears. Thus the oldest feud in the fens ends over a bowl of porridge, [Gruethe](grue) on one side of the table and [Iseulte](iseult) on the other. [Haskel](hask), with a stick, drills eel-catchers. In the city [Pellam](pell) has begun to see a wet [woman](oriel) with a ribbon round [her](oriel) neck; [he](pell) drinks, and talks, and one of those [he](pell) talks to is [Old Leech](leech), [who](leech) sells what [he](leech) hears.
- happy grue nysa "weeps"
- parent grue nysa "child's"
+ help grue nysa "spears"
- enemy.end grue iseult "ends"
- reconcile grue iseult "over a bowl of porridge"
- advisor hask _ "drills"
- reveal pell leech "talks"
- reveal leech _ "sells"

== 11
For nine silver eels [Leech](leech) delivers the [steward](pell) to [Ondine](ondine), trussed. Brought face to face with [Brice](brice), [Pellam](pell) pulls off [his](pell) glove and says it all: whose neck, whose order, whose idea it was to start with the [father](tolv) and go on to the [son](brice). The [young king](brice) is given a knife and hands it back. Before the trial [Vey](vey), [whose](vey) eyes are failing, touches the [prisoner](pell)'s face and goes white. [He](pell) is the [son](pell) [she](vey) left on a church step.
+ betray leech pell "delivers"
- gift ondine leech "eels"
- meet brice pell "face to face"
- reveal pell brice "says it all"
- kill? pell brice "go on to the son"
- ill vey "failing"
+ discover vey pell "goes white"
- parent vey pell "son"#2
- boss marrow pell "steward"
- parent tolv brice "father"
- gift _ brice "given"
- reject brice "hands it back"
- arrest _ pell "prisoner"

== 12
The gates are opened from inside. [Marrow](marrow), barricaded in the throne room, challenges any man to single combat, and [Haskel](hask), lame, accepts; [he](hask) is beaten to the floor, and it is a thrown eel-fork from the doorway that pins the [usurper](marrow) to [his](marrow) own chair. "That was cheating," the [captain](hask) says. "That was smuggling," says [Ondine](ondine), and kisses [him](hask). [Pellam](pell), spared at [his](pell) [mother](vey)'s plea, is banished. [Brice](brice) is crowned with reeds, [Nysa](nysa) by [his](brice) side, dry-eyed; [Iseulte](iseult), at last, is not.
- threaten marrow _ "challenges"
- injure hask "lame"
- attack marrow hask "beaten"
+ injure marrow ondine "pins"
- rescue ondine hask "eel-fork"
+ kiss hask ondine "kisses"
- parent vey pell "mother's"
- help vey pell "plea"
- flee pell "banished"
+ hire brice "crowned"
- sad iseult "at last, is not"
