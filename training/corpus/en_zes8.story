%series Bus and Truck
%lang en
%genre backstage sitcom, a touring musical across the Midwest, encyclopedic episode table
%cast vivian | Vivian Laramie; Vivian; Laramie | f
%cast theo | Theo Garza; Theo | m
%cast kezia | Kezia Boone; Kezia; Kez | f
%cast marcus | Marcus Thibodeaux; Marcus | m
%cast stagemgr | Pauline Ott; Ott; Pauline | f
%cast driver | Earl | m
%cast swing | Quinn | n
%cast dresser | Wilhelmina; Willa | f
%cast mogul | Sid Katz; Katz | m
%cast dog | Sardine | f
%cast trumpet | - | m
%cast ex | Jackson Reeve; Reeve | m
%cast marisol | Marisol Garza; Marisol | f

== 1 Toledo
The second-rate tour of a third-rate musical, [Herring!](*herring), opens in [Toledo](@toledo). [Vivian Laramie](vivian), [diva](vivian), fifty-one, is informed that [her](vivian) leading man has been replaced, and by [whom](theo): [Theo Garza](theo), twenty-nine, out of a cereal commercial. [She](vivian) refuses to rehearse with a [flake](theo). Stage [manager](stagemgr) [Pauline Ott](stagemgr) locks the [pair](theo+vivian) in the prop truck until [they](theo+vivian) know the duet. By the time the [bus driver](driver), [Earl](driver), lets [them](theo+vivian) out, [they](theo+vivian) know it in two keys, and a rivalry has been born.
- hire theo "replaced"
- colleague.start theo vivian "leading man"
- reject vivian theo "refuses to rehearse"
+ abduct stagemgr theo+vivian "locks the pair"
- rescue driver theo+vivian "lets them out"
- enemy.start theo vivian "rivalry"

== 2 Fort Wayne
[Kezia Boone](kezia), a chorus [girl](kezia) of thirty-four, has understudied [Laramie](vivian) for six years without once going on. [She](kezia) prays for a sore throat, [her](kezia) own conscience notwithstanding. [Marcus Thibodeaux](marcus), the musical [director](marcus), prays for [Kezia](kezia). When [Vivian](vivian) loses [her](vivian) voice, the [understudy](kezia) is buttoned into the scales; but the [dresser](dresser), [Wilhelmina](dresser), eighty and loyal, cures the [star](vivian) at the last second with something from a flask. [Kezia](kezia) sings to the mirror. [Marcus](marcus) hears it through the wall, and plays along.
- colleague kezia vivian "understudied"
- ill? vivian "a sore throat"
- love marcus kezia "prays for Kezia"
- ill vivian "loses her voice"
+ treat vivian dresser "cures the star"
- create kezia "sings to the mirror"

== 3 Kalamazoo
A stray [dog](dog) crosses the stage during the drowning scene and gets the evening's only ovation. [Theo](theo) wants to keep the [animal](dog); [Ott](stagemgr) forbids it, in writing. [Earl](driver), [who](driver) can't read without glasses, gives [her](dog) the seat behind [his](driver) own and the name of [Sardine](dog). The [producer](mogul), [Sid Katz](mogul), flies in to cut costs. [He](mogul) cuts two harpists, three herrings and [Quinn](swing), the [swing](swing), [who](swing) covers eleven parts and is in none of the photographs. That night four chorus members fall ill. By the finale the [man](mogul) in row F is begging the [swing](swing) to sign again.
- meet dog theo "crosses the stage"
+ rescue driver dog "gives her the seat"
- travel mogul "flies in"
- quit swing mogul "cuts"
- ill _ "fall ill"
+ hire? swing mogul "begging the swing"

== 4 Peoria
The bus breaks down in corn. [Laramie](vivian) refuses to walk; [Garza](theo) carries [her](vivian), for a bet, two miles to a motel with one room left. [She](vivian) takes the bed, [he](theo) the tub, and the wall between [them](theo+vivian) turns out to be thin enough for an argument about Sondheim. At four in the morning [they](theo+vivian) stop arguing. What happens next is reported differently by either party. [Willa](dresser), [who](dresser) brings [her](dresser) [lady](vivian) the curlers at seven, finds [her](vivian) humming, and the tub empty.
- help theo vivian "carries her"
- quarrel theo vivian "argument"
+ sex theo vivian "stop arguing"
- discover dresser vivian "finds her humming"
- happy vivian "humming"

== 5 Dubuque
[Theo](theo) brings [her](vivian) coffee and is called "young [man](theo)" in front of the whole company. Is that how it's going to be? It is. The [leading lady](vivian) has had three husbands and been laughed at over the last, a [baritone](ex) half [her](vivian) age, [Jackson Reeve](ex), [who](ex) left [her](vivian) by press release. [She](vivian) says so to nobody but [Sardine](dog). The [dog](dog) listens. So does [Kezia](kezia), [who](kezia) was under the costume rail looking for an earring, and [whose](kezia) dislike of the old [tyrant](vivian) dies on the spot, along with [her](kezia) best joke.
- gift theo vivian "brings her coffee"
- reject vivian theo "young man"
- breakup.past ex vivian "left her"
- married.past ex vivian "three husbands"
- reveal vivian dog "says so"
+ discover kezia vivian "So does"
- enemy.end kezia vivian "dies on the spot"

== 6 Des Moines
[Marcus](marcus) has written [Kezia](kezia) a song. [He](marcus) slips it into the score as an entr'acte, with no name on it, and everyone believes that it is for somebody else. [Pauline Ott](stagemgr) thinks herself meant, softens overnight and smiles at a stagehand. The [trumpeter](trumpet) thinks so too and changes [his](trumpet) shirt. [Kezia](kezia) thinks it is for [Vivian](vivian), since everything always is. Backstage the [composer](marcus) is asked by the [bus driver](driver) whether [he](marcus) has ever tried words.
+ create marcus "written Kezia a song"
- love marcus kezia "written Kezia a song"
- investigate driver marcus "is asked by"
- love! marcus stagemgr "thinks"
- love! marcus vivian "thinks"#3

== 7 Sioux City
A whole day off. [Earl](driver) washes the bus. The chorus lies by a brown river and eats peaches; someone has a kite. "Home," says [Wilhelmina](dresser), asked where [she](dresser) comes from, and gestures at the wardrobe trunk. [Quinn](swing) sits in the empty theatre and does all eleven parts, one after another, for no one. Or nearly no one: [Pauline](stagemgr), [who](stagemgr) had come back for [her](stagemgr) stopwatch, stands in the dark at the rear, forgets to press it and does not make a sound until the bow.
- create swing "does all eleven parts"
+ discover stagemgr swing "stands in the dark"
- return stagemgr "had come back"

== 8 Omaha
[Marisol Garza](marisol) comes to see [her](marisol) [son](theo) perform and is given the wrong dressing room. There [she](marisol) and [Vivian](vivian) recognize each other at once: thirty years ago, in a summer stock [Gypsy](*gypsy), [they](marisol+vivian) shared a mirror, and [one](vivian) of [them](marisol+vivian) pushed the [other](marisol) off the stage in order to go on. The limp is still there. "[I](vivian) have been sorry ever since," says the [diva](vivian). [Mrs. Garza](marisol) replies that [she](marisol), for [her](marisol) part, has been grateful; in the hospital [she](marisol) met a very kind orderly, and look what came of it. Enter what came of it, with flowers.
- parent marisol theo "son"
- travel marisol "comes to see"
- colleague.past marisol vivian "shared a mirror"
+ attack.past vivian marisol "pushed the other"
- injure.past marisol vivian "The limp"
- reconcile marisol vivian "sorry ever since"
- meet.past _ marisol "met a very kind"

== 9 Lincoln
[Theo](theo)'s [mother](marisol) may forgive, but may [he](theo)? [He](theo) has heard all [his](theo) life of the [monster](vivian) [who](vivian) crippled [her](marisol). [He](theo) throws the flowers out of the window and plays the love scene like a customs officer. In despair [Laramie](vivian) does what [she](vivian) has not done in thirty years: [she](vivian) calls in sick. Really sick? [Willa](dresser) holds the flask upside down and swears that [she](dresser) can do nothing. So [Kezia](kezia) goes on. [She](kezia) is not good. [She](kezia) is extraordinary, and the [man](marcus) at the conductor's desk loses [his](marcus) place.
- parent marisol theo "mother"
- reconcile! theo vivian "may he"
- injure.past marisol vivian "crippled her"
- sad vivian theo "despair"
- ill! vivian "calls in sick"
+ create kezia "goes on"
- love marcus kezia "loses his place"

== 10 Wichita
[Katz](mogul) smells money and offers [Kezia](kezia) the lead for the rest of the tour, at half of [Vivian](vivian)'s salary; [Laramie](vivian) may go home. It is [her](kezia) dream, gift-wrapped. The [understudy](kezia) goes to the [star](vivian)'s hotel to gloat a little, finds [her](vivian) mending [Kezia](kezia)'s torn costume with [her](vivian) own hands, and learns from [Willa](dresser) that the throat was never sore. The part had been handed over on purpose. "Six years is long enough," says [Vivian](vivian), biting off the thread. [Kezia](kezia) tears up the contract, and in the excitement also the hem.
+ hire? kezia mogul "offers Kezia the lead"
- quit? vivian "may go home"
- help vivian kezia "mending"
- reveal dresser kezia "learns from Willa"
- help.past vivian kezia "handed over on purpose"
+ reject kezia mogul "tears up the contract"

== 11 Tulsa
To bring [her](kezia) round, the [producer](mogul) calls in reinforcements: [Jackson Reeve](ex) is to take over from [Garza](theo). The [baritone](ex) has grown stout. [He](ex) calls [his](ex) former [wife](vivian) "old thing" and pinches [Quinn](swing). Before anybody can hit [him](ex), [somebody](stagemgr) does, and it is neither the insulted [party](vivian) nor [her](vivian) jilted young [partner](theo) but [Pauline Ott](stagemgr), with the prompt book, six hundred pages. [She](stagemgr) notes it in the report under "props". The dismissed [Theo](theo), watching from the alley, laughs for the first time since [Omaha](@omaha). [Vivian](vivian), laughing too, sees [him](theo) see [her](vivian).
- hire ex mogul "take over"
- quit theo mogul "dismissed"
- ex ex vivian "former wife"
+ attack stagemgr ex "with the prompt book"
- happy theo "laughs"
- happy vivian "laughing too"

== 12 Amarillo
The company strikes: no [Garza](theo), no [Laramie](vivian), no [Herring!](*herring). [Katz](mogul) threatens to sue them all and to sell the bus. But the bus, as [Earl](driver) mentions over eggs, belongs to [Earl](driver). The old [man](driver) won it from a bishop in 1988. Nobody has ever asked. They vote: the players will own the show, the [driver](driver) will own the wheels, and [Sid Katz](mogul) may have the three herrings back. [Marcus](marcus), drunk on democracy, climbs on the table to tell [Kezia](kezia) who the song was for. [She](kezia) tells [him](marcus) to get down. "[I](kezia) know," [she](kezia) says. "Get down and play it."
- threaten mogul _ "threatens to sue"
+ reveal driver "mentions over eggs"
- find.past driver "won it"
- confess? marcus kezia "who the song was for"
+ couple.start kezia marcus "play it"

== 13 Albuquerque
[Theo](theo) asks [his](theo) [mother](marisol) on the telephone how one forgives a person. [Marisol](marisol) says that it is like the high kick: one should not think about the leg. [He](theo) walks into the theatre, into the middle of the duet, and takes over from [Quinn](swing), [who](swing) has been singing [his](theo) part and steps aside with a bow. [They](theo+vivian) sing it in the wrong key. Afterwards, in front of the entire company, [he](theo) brings [Laramie](vivian) a coffee. "Thank [you](theo), young [man](theo)," says [she](vivian), and kisses [him](theo) until it is cold.
- parent marisol theo "mother"
- help marisol theo "says that it is"
- return theo "walks into"
+ reconcile theo vivian "sing it"
- gift theo vivian "a coffee"
+ kiss theo vivian "kisses him"

== 14 San Diego
Last stop. The ocean, which half of the cast has been miming for a year, is inspected and found too large. [Wilhelmina](dresser) unpacks [her](dresser) trunk for good in a room over the beach, and [Sardine](dog) has five puppies in it. [Pauline](stagemgr) hangs up [her](stagemgr) stopwatch and asks the [swing](swing), in all eleven voices of which [she](stagemgr) is capable, to dinner. There is a photograph of that evening on the pier. Everyone is in it: the [diva](vivian) with [her](vivian) [flake](theo), the [maestro](marcus) with [his](marcus) [lead](kezia), and in the middle, for once, with the name spelled right, [Quinn](swing).
- move dresser "unpacks her trunk"
- birth dog "five puppies"
- quit stagemgr "hangs up her stopwatch"
+ invite stagemgr swing "to dinner"
- couple theo vivian "her flake"
- couple kezia marcus "his lead"
