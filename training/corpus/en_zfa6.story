%series Undertaker's Daughter
%lang en
%genre western: a coffin shop in Montana Territory, 1877, terse listings with dry wit
%cast temperance | Temperance Boyle; Temperance; Miss Boyle | f
%cast boyle    | Elias Boyle; Boyle; Elias | m
%cast cruz     | Cruz Arellano; Cruz; Arellano | m
%cast lavinia  | Lavinia Stroud; Lavinia; Mrs. Stroud | f
%cast stroud   | Colonel Stroud; Stroud | m
%cast wei      | Wei Long; Wei | m
%cast sheriff  | Sheriff Amos Tuttle; Tuttle; Amos | m
%cast kid      | the Sutter Kid; Billy Sutter; Billy | m
%cast dovie    | Dovie | f
%cast preacher | Reverend Pym; Pym | m
%cast telegraph | Halvard; Halvard Moen | m
%cast bear     | Red Otter | m
%cast stranger | - | m
%cast hand     | - | m

== 1 Five Foot Eleven
Business is good in [Perdition Creek](@creek). [Elias Boyle](boyle) measures the living by eye and the dead by tape; [his](boyle) [daughter](temperance), [Temperance](temperance), planes the lids. A [stranger](stranger) orders a box, five foot eleven, pays in gold and gives no name. Who's it for? By sundown the [stranger](stranger) is in it. [Boyle](boyle) takes out the tape: six one. Someone else was meant. In [Colonel Stroud](stroud)'s saloon the five-eleven men, of [whom](cruz+sheriff) there are two, [Cruz Arellano](cruz) and the [sheriff](sheriff), keep [their](cruz+sheriff) backs to the wall.
- parent boyle temperance "daughter"
- colleague boyle temperance "planes the lids"
+ kill _ stranger "in it"
- kill? stranger cruz+sheriff "Someone else was meant"
- sad cruz+sheriff "backs to the wall"

== 2 The Horse Doctor
[Arellano](cruz) shoes horses, pulls teeth and, once, in [Chihuahua](@chihuahua), set the leg of a general. [He](cruz) comes to ask [Miss Boyle](temperance) about the dead [man](stranger)'s boots and stays to hold the other end of a plank. [Her](temperance) [father](boyle) coughs. The [smith](cruz) takes [his](cruz) hat. Out on the flats the [Colonel](stroud)'s fence has crept another half mile across [Wei Long](wei)'s melons; [Wei](wei) moves it back by lantern light, for the ninth time, and whistles.
- treat.past _ cruz "set the leg"
- investigate cruz stranger "boots"
- help cruz temperance "the other end of a plank"
- parent boyle temperance "father"
+ enemy stroud wei "crept another half mile"
- steal stroud wei "melons"

== 3 Mrs. Stroud Regrets
[She](lavinia) was on the stage in [St. Louis](@stlouis) and the stage has not left [her](lavinia). [Lavinia Stroud](lavinia), thirty years younger than [her](lavinia) [husband](stroud), gives recitals to cowhands and gives one [cowhand](kid), [the Sutter Kid](kid), something besides. [Dovie](dovie), the [maid](dovie), washes the sheets and holds [her](dovie) tongue at a dollar a week. The [Colonel](stroud) is deaf in one ear. It is the wrong one. [He](stroud) orders a box from [Boyle](boyle): five foot six, narrow.
- married lavinia stroud "husband"
- create lavinia "gives recitals"
+ affair kid lavinia "something besides"
- cheat lavinia stroud "something besides"
- boss lavinia dovie "the maid"
- reveal! dovie stroud "holds her tongue"
- discover stroud kid+lavinia "the wrong one"
+ kill? stroud kid "orders a box"

== 4 Narrow
[Temperance](temperance) can read an order book. There is only one [man](kid) of that size in the county. [She](temperance) rides to the bunkhouse and tells [the Kid](kid), [who](kid) laughs until [she](temperance) shows [him](kid) the measurements. [He](kid) is over the ridge by morning, on [Lavinia](lavinia)'s mare. [Mrs. Stroud](lavinia), dry-eyed, recites Ophelia. To [Boyle](boyle), [who](boyle) has not lost an order in nineteen years, it is plain [who](temperance) has cost [him](boyle) this one; [he](boyle) says so; [his](boyle) [daughter](temperance) says what [she](temperance) thinks of the trade. [They](boyle+temperance) eat on opposite sides of a casket.
- discover temperance stroud "can read an order book"
+ reveal temperance kid "tells the Kid"
- rescue temperance kid "tells the Kid"
+ flee kid stroud "over the ridge"
- steal? kid lavinia "Lavinia's mare"
- create lavinia "recites Ophelia"
- parent boyle temperance "daughter"
- accuse boyle temperance "says so"
- sad! lavinia "dry-eyed"
+ quarrel boyle temperance "says what she thinks"

== 5 Dust
No rain. The creek is a rumour. [Reverend Pym](preacher) prays, [Red Otter](bear) from across the river observes that it has been tried, and a coffin floats off the porch in the heat shimmer. [Halvard](telegraph), the [telegraphist](telegraph), copies out an eastern novel in Morse. A dog is buried with honours. The [sheriff](sheriff)'s tin star is polished. Those who like gunfire may wish to skip this one.
- create telegraph "copies out"

== 6 Water Rights
[Stroud](stroud) has bought the creek. The paper is signed by a judge and, underneath, by [Sheriff Tuttle](sheriff), [who](sheriff) used to be [Wei](wei)'s [partner](sheriff) at checkers. [Wei](wei) turns over the board. That night the dam goes up in a very fine explosion; in the morning [Tuttle](sheriff) locks up the only [man](wei) in town [who](wei) has ever made fireworks. "[You](sheriff) know [me](wei)," says the [prisoner](wei). The [sheriff](sheriff) looks at [his](sheriff) boots. It was [Red Otter](bear) [who](bear) lit the fuse, and [he](bear) regards it as a family matter between himself and the creek.
- find stroud "bought the creek"
- friend.past sheriff wei "partner at checkers"
- quarrel sheriff wei "turns over the board"
+ arrest sheriff wei "locks up"
- attack! wei stroud "It was Red Otter"
- sad sheriff wei "looks at his boots"
- attack bear stroud "lit the fuse"

== 7 Jury
Twelve men, nine of them in the [Colonel](stroud)'s pay. [Cruz](cruz) speaks for the [accused](wei), in three languages, and is told to sit down in one. [Lavinia](lavinia), called as an ornament, unexpectedly testifies that at the hour in question [she](lavinia) saw [Wei](wei) in [his](wei) melons from [her](lavinia) balcony. [She](lavinia) had been looking for a mare. [Her](lavinia) [husband](stroud) calls [her](lavinia) a liar from the bench, gets a hymn book in the teeth from [Dovie](dovie), and the case collapses along with the bench.
- advisor cruz wei "speaks for the accused"
+ rescue lavinia wei "testifies"
- married lavinia stroud "husband"
- accuse stroud lavinia "calls her a liar"
+ attack dovie stroud "hymn book in the teeth"

== 8 The Maid's Tale
Sacked and homeless, [Dovie](dovie) turns up at the coffin shop and is given the best one to sleep in. It comes out over the glue pot: [she](dovie) was there when the [stranger](stranger) died. The [man](stranger) had come to kill [Tuttle](sheriff), on [Stroud](stroud)'s money, and it was [Tuttle](sheriff) [who](sheriff) fired first, and then cried. [Boyle](boyle), [who](boyle) has hired [her](dovie) to plane lids, finds [he](boyle) has, at sixty, a reason to comb [his](boyle) hair.
- quit dovie stroud "Sacked"
- help boyle+temperance dovie "best one to sleep in"
- reveal dovie boyle+temperance "comes out"
- kill? stranger sheriff "had come to kill"
- boss stroud stranger "on Stroud's money"
+ kill.past sheriff stranger "fired first"
- sad.past sheriff "then cried"
- hire dovie boyle "has hired her"
+ love.start boyle dovie "comb his hair"

== 9 A Star on the Table
[Temperance](temperance) puts it to the [sheriff](sheriff) squarely. [He](sheriff) has been [Stroud](stroud)'s [man](sheriff) for six years because the [Colonel](stroud) has a poster in [his](stroud) safe; the face on it, under another name, is [his](sheriff). [Tuttle](sheriff) unpins the star, puts it in [her](temperance) hand, says [he](sheriff) is sorry about the melons and rides out to be hanged in [Wyoming](@wyoming), where a rope has waited. It leaves [Perdition Creek](@creek) without law. It leaves [Miss Boyle](temperance) with a star. It does not suit [her](temperance) apron; [she](temperance) wears it.
- accuse temperance sheriff "puts it to the sheriff"
+ threaten.past stroud sheriff "poster in his safe"
- boss stroud sheriff "Stroud's man"
+ quit sheriff "unpins the star"
- reconcile? sheriff wei "sorry about the melons"
- gift sheriff temperance "in her hand"
- travel sheriff "rides out" @wyoming
- die? sheriff "to be hanged"
+ hire temperance sheriff "she wears it"

== 10 The Return of a Mare
The mare comes home by herself, with blood on the saddle. [Lavinia](lavinia), [who](lavinia) until now has recited every feeling, has no text for this one. [Cruz](cruz) and the new [sheriff](temperance) follow the tracks to a line shack, where [the Kid](kid) lies with a bullet in [his](kid) hip and a fever, hugging a recital programme. The [smith](cruz) digs it out with a hoof pick. While [they](cruz+temperance) wait for the fever to break, it gets cold, there is one blanket, and neither of [the two](cruz+temperance) lets the other have all of it.
- sad lavinia "no text for this one"
- investigate cruz+temperance kid "follow the tracks"
+ find cruz+temperance kid "lies with a bullet"
- ill kid "a fever"
- love kid lavinia "hugging a recital programme"
- injure.past kid _ "bullet in his hip"
+ treat kid cruz "digs it out"
- date cruz temperance "one blanket"

== 11 Six Boxes
The [Colonel](stroud) sends to [Helena](@helena) for gunmen, and to [Boyle](boyle) for six coffins, to be on the safe side. The old [undertaker](boyle) delivers the lumber, unassembled, at noon, in the middle of the street, which makes an excellent barricade. [Halvard](telegraph), asked by [Stroud](stroud) to wire for more men, taps out two chapters of the eastern novel instead. [Pym](preacher) rings the bell. [Wei](wei), behind the planks, opens a crate of what [he](wei) has always sworn [he](wei) did not make.
- hire? _ stroud "sends to Helena for gunmen"
+ betray boyle stroud "unassembled"
- help boyle temperance "excellent barricade"
- betray telegraph stroud "two chapters"
- help preacher temperance "rings the bell"
- attack? wei _ "opens a crate"
- betray.past wei _ "always sworn"

== 12 Noon and After
It is over in the time it takes to boil an egg. Five gunmen surrender to a firework in the shape of a dragon; the [sixth](hand), a [boy](hand), is found under the saloon piano, where [Dovie](dovie) feeds [him](hand) pie. [Stroud](stroud) makes for the safe and finds [his](stroud) [wife](lavinia) in front of it, with the poster in one hand and a match in the other. [He](stroud) raises the derringer. [Temperance](temperance), from the door, asks [him](stroud) how tall [he](stroud) is. [He](stroud) sits down. [She](temperance) has never used the handcuffs, and needs two tries.
- attack wei _ "a firework"
- find _ hand "is found"
- help dovie hand "feeds him pie"
- married lavinia stroud "wife"
- threaten stroud lavinia "raises the derringer"
+ rescue temperance lavinia "from the door"
+ arrest temperance stroud "handcuffs"

== 13 Measure Twice
Rain. [Lavinia](lavinia) gives one farewell recital, to a full house and [the Kid](kid) on crutches, and takes [him](kid) and the mare east, playing [his](kid) mother in hotels for propriety's sake. [Wei](wei) gets a letter from [Wyoming](@wyoming): a checkers move, no signature. The [undertaker](boyle) and [his](boyle) [assistant](dovie) announce it from the porch, [Reverend Pym](preacher) forgets the names, and the [groom](boyle) corrects [him](preacher). [Cruz](cruz), when the [sheriff](temperance) inquires about [his](cruz) intentions, says [he](cruz) is building something out of oak, four posts, six foot two by five. It isn't a coffin.
- create lavinia "farewell recital"
+ travel kid+lavinia "takes him"
- injure kid "on crutches"
- parent! lavinia kid "playing his mother"
- gift sheriff wei "a letter"
- die! sheriff "a checkers move"
- reconcile sheriff wei "a checkers move"
- boss boyle dovie "his assistant"
+ wedding boyle dovie "forgets the names"
- investigate temperance cruz "inquires about"
- propose? cruz temperance "four posts"
