%series Copper and Lace
%lang en
%genre daytime soap about a mining dynasty in Montana, weekly recap column
%cast augusta | Augusta Ostrander; Augusta; Mrs. Ostrander | f
%cast royce   | Royce Ostrander; Royce | m
%cast leif    | Leif Ostrander; Leif | m
%cast paloma  | Paloma Reyes; Paloma | f
%cast dani    | Dani Reyes; Dani | f
%cast merrit  | Merrit Kosta; Merrit; Kosta | m
%cast ginevra | Ginevra Ostrander; Mrs. Ostrander; Ginevra; Ginny | f
%cast bao     | Dr. Bao Lindqvist; Bao; Lindqvist | m
%cast sheriff | Sheriff Tull; Tull | m
%cast plumber | Wendell Oakes; Wendell; Oakes | m
%cast husband | Harlan Ostrander; Harlan | m
%cast roxy    | Roxanne Vance; Roxanne | f
%cast maid    | - | f
%cast vance   | Curtis Vance; Curtis; Vance | m
%cast baby    | - | m

== 1
Monday found [Augusta Ostrander](augusta) reading [her](augusta) own obituary over grapefruit. The prank, as it turned out, was the work of [Royce](royce), the [elder](royce) of [her](augusta) two [boys](leif+royce), [who](royce) has never forgiven [her](augusta) for handing the mine to [Leif](leif). By Wednesday the [matriarch](augusta) had shown [him](royce) the door, suitcase and all. [Paloma Reyes](paloma), the [nurse](paloma) [he](royce) has been stringing along with talk of a ring, put [him](royce) up on [her](paloma) sofa. On Friday a [plumber](plumber), flat on [his](plumber) back under the manor sink, heard more than pipes.
- betray royce augusta "prank"
- parent augusta leif+royce "two boys"
- sibling leif royce "elder"
- couple paloma royce "stringing along"
- reconcile! augusta royce "never forgiven"
- gift.past augusta leif "handing the mine"
+ reject augusta royce "shown him the door"
- propose? royce paloma "talk of a ring"
- betray royce paloma "stringing along"
+ housemate.start paloma royce "put him up"
- help paloma royce "on her sofa"
- discover plumber "heard more than pipes"

== 2
[Leif](leif) tied the knot in a hurry, at the courthouse, with the [sheriff](sheriff)'s dispatcher singing. The new [Mrs. Ostrander](ginevra) is [Ginevra](ginevra), a [stranger](ginevra) from [Spokane](@spokane) [whom](ginevra) [he](leif) had known for nine days, and when the old [one](augusta) heard of it [she](augusta) took to [her](augusta) bed with chest pains. [Dr. Bao Lindqvist](bao) prescribed rest and no newspapers. [Paloma](paloma), [who](paloma) works under [him](bao) at the clinic, thought the [patient](augusta) looked in the pink. "[She](augusta)'s milking it," the [nurse](paloma) told [her](paloma) kid [sister](dani) [Dani](dani). Silver, meanwhile, sank to a ten-year low.
+ wedding ginevra leif "tied the knot"
- meet.past ginevra leif "had known for"
- ill augusta "chest pains"
- treat augusta bao "prescribed rest"
- boss bao paloma "works under"
- ill! augusta "in the pink"
- betray augusta "milking it"
- reveal paloma dani "told her kid sister"
- sibling dani paloma "sister"

== 3
So who is [Ginevra](ginevra)? [Royce](royce) put a private [eye](merrit) on [her](ginevra): [Merrit Kosta](merrit), [who](merrit) owed [him](royce) a favor from [their](merrit+royce) boarding-school days. It took [Kosta](merrit) one bus ride to learn that the [bride](ginevra) had walked down the aisle once already, in [Reno](@reno), and never bothered to undo it. [He](merrit) was about to phone [his](merrit) [client](royce) when the [bigamist](ginevra) herself sat down next to [him](merrit), took off [her](ginevra) gloves and asked what it would cost. [He](merrit) didn't name a price. [He](merrit) bought [her](ginevra) a milkshake.
- hire merrit royce "put a private eye"
+ investigate merrit ginevra "private eye"
- friend.past merrit royce "boarding-school days"
+ discover merrit ginevra "learn that"
- wedding.past _ ginevra "walked down the aisle" @reno
- divorce! _ ginevra "never bothered"
- reveal? merrit royce "about to phone"
- meet ginevra merrit "sat down next to"
- gift merrit ginevra "milkshake"

== 4
The Copper Ball! [Augusta](augusta), miraculously on [her](augusta) feet, danced with the [doctor](bao), a [widower](bao) twenty years [her](augusta) junior, and let [him](bao) bring [her](augusta) home by way of the lake. [Leif](leif) danced with nobody, because [Ginny](ginevra) had cried off with a headache. It was in fact [Kosta](merrit) [she](ginevra) had: a motel, a Do Not Disturb sign, rain. Would that the [maid](maid) on the second floor weren't a [cousin](maid) of [Paloma](paloma)'s. [Dani](dani), seventeen and bored, spiked the punch, and the [sheriff](sheriff), after two glasses of it, sang again.
- recover augusta "on her feet"
- married.past _ bao "widower"
+ date augusta bao "by way of"
- betray ginevra leif "cried off"
- ill! ginevra "headache"
+ affair.start ginevra merrit "motel"
- cheat ginevra leif "Do Not Disturb"
- kin maid paloma "cousin"

== 5
A shaft caved in. For thirty hours [Leif](leif) lay under the timbers with a crushed leg, and of all the men on the mountain it was [Royce](royce), in a borrowed helmet, [who](royce) dug [his](royce) [brother](leif) out by hand. [They](leif+royce) had not exchanged a word since Easter; down there, says the [survivor](leif), [they](leif+royce) exchanged quite a few. [Paloma](paloma), on nights, watched [the two](leif+royce) sleep in neighboring beds and realized, too late and to [her](paloma) horror, whose hand [she](paloma) would rather be holding. It was the one in plaster.
- injure leif "crushed leg"
+ rescue royce leif "dug his brother out"
- sibling leif royce "brother"
- quarrel.past leif royce "not exchanged a word"
+ reconcile leif royce "exchanged quite a few"
+ love.start paloma leif "rather be holding"
- sad paloma "horror"

== 6
A quiet week. The manor got a new boiler, the peonies came out and the trial of the garden gnome thief was put off until fall. The [plumber](plumber) came back on Tuesday to look at the boiler and on Thursday to look at [Augusta](augusta). [She](augusta) mistook [him](plumber) for the piano tuner and asked [him](plumber) to stay for tea; [he](plumber) had [her](augusta) late [husband](husband)'s ears, [she](augusta) remarked, and wondered why [her](augusta) [guest](plumber) spilled [his](plumber) cup. Old sins, as they say on the mountain, come up with the ore.
- return plumber "came back"
+ invite augusta plumber "stay for tea"
- married.past augusta husband "husband"
- die.past husband "late"

== 7
"[It](baby)'s not [yours](royce)," [Paloma](paloma) informed [Royce](royce), [who](royce) had just noticed the crib catalog. "[It](baby)'s not even [mine](paloma). [It](baby)'s [Dani](dani)'s." The [father](merrit), the [teenager](dani) let slip between sobs, is not some boy from school but a man with a license and a trench coat. [Royce](royce) found [his](royce) old [schoolmate](merrit) in the motel bar and knocked out two of [his](merrit) teeth. [Ginevra](ginevra), coming downstairs in [Kosta](merrit)'s shirt, had only one question for the [detective](merrit) on the floor. [Her](ginevra) car was gone before [he](merrit) could spit out an answer.
- parent! royce baby "not yours"
- parent! paloma baby "not even mine"
- reveal paloma royce "informed"
+ pregnant dani merrit "It's Dani's"
- parent merrit baby "father"
- friend.past merrit royce "old schoolmate"
- affair ginevra merrit "Kosta's shirt"
- reveal dani paloma "let slip"
- sad dani "sobs"
+ attack royce merrit "knocked out"
- injure merrit royce "two of his teeth"
- discover royce ginevra+merrit "Kosta's shirt"
+ breakup ginevra merrit "Her car was gone"

== 8
[Wendell Oakes](plumber) laid down [his](plumber) wrench and a birth certificate. The [plumber](plumber) is [Harlan Ostrander](husband)'s natural [son](plumber), older than [Royce](royce) by a year and thus, if the will means what it says, [owner](plumber) of a third of everything. [Augusta](augusta) called [him](plumber) a fraud; [Tull](sheriff), called to the manor to throw out the [impostor](plumber), blushed and refused. [He](sheriff) had witnessed the certificate himself. "[Harlan](husband) made [me](sheriff) swear," the [lawman](sheriff) muttered. "[You](augusta) were on [your](augusta) honeymoon, [ma'am](augusta)."
+ reveal plumber "birth certificate"
- parent husband plumber "natural son"
- find? plumber "a third of everything"
- accuse augusta plumber "called him a fraud"
- help! sheriff augusta "refused"
- discover.past sheriff plumber "had witnessed"
- married.past augusta husband "honeymoon"
- cheat.past husband augusta "on your honeymoon"
- reveal sheriff augusta "muttered"

== 9
[Leif](leif) can walk, and what [he](leif) walked in on was [Ginevra](ginevra) emptying the wall safe. [She](ginevra) swung a candlestick; [he](leif) went down; the emeralds went to [Boise](@boise). When [he](leif) came to, it was [Paloma](paloma)'s lap [he](leif) was lying in, and [he](leif) told [her](paloma), groggy, that [he](leif) had married the wrong [woman](ginevra). The right [one](paloma) blamed the concussion. [Royce](royce), standing in the doorway with takeout for two, put the cartons down on the step and went, without a word, to stay with the [half-brother](plumber) [he](royce) had met on Monday.
- recover leif "can walk"
- discover leif ginevra "walked in on"
+ steal ginevra leif "emptying the wall safe"
- attack ginevra leif "swung a candlestick"
- injure leif ginevra "went down"
- flee ginevra "Boise" @boise
+ confess leif paloma "wrong woman"
- jealous royce leif "without a word"
- sibling plumber royce "half-brother"
- breakup royce paloma "went"
- housemate.start plumber royce "stay with"
- meet.past plumber royce "had met"
- help paloma leif "Paloma's lap"
- married ginevra leif "had married"

== 10
Bingo night at St. Barbara's brought in two thousand dollars for the new roof. [Augusta](augusta), [who](augusta) never gambles, gambled; the [doctor](bao), [who](bao) never raises [his](bao) voice, raised it, for [he](bao) had asked for [her](augusta) hand in the parking lot and been told that one does not marry one's [physician](bao). [She](augusta) has thought of little else since. Over at the clinic, [Dani](dani) asked [Lindqvist](bao) whether [he](bao) would find a good home for the [child](baby). [He](bao) had a suggestion, and [Paloma](paloma), eavesdropping, dropped a tray of thermometers.
- quarrel augusta bao "raised it"
+ propose bao augusta "asked for her hand"
+ reject augusta bao "been told"
- advisor bao augusta "physician"
- help? bao dani "would find"
- love? augusta bao "little else since"
- gift? dani _ "a good home"
- discover paloma bao "eavesdropping"

== 11
[Ginevra](ginevra)'s first [husband](vance), it emerges, has a [sister](roxy). [Roxanne Vance](roxy) rolled into town in a cement truck, looking for the [woman](ginevra) [who](ginevra) had cleaned [Curtis](vance) out and left [him](vance) at a bus stop with a sunburn. [She](roxy) started with the cheated [bridegroom](leif); [Leif](leif), [who](leif) is a free man now that the marriage was never worth the paper, gave [her](roxy) coffee and the forwarding address. [Paloma](paloma) found the [visitor](roxy) a bit too pretty for a trucker and salted [her](roxy) pie. Tuesday's blizzard shut the pass.
- married ginevra vance "first husband"
- sibling roxy vance "sister"
- travel roxy "rolled into town"
+ investigate roxy ginevra "looking for"
- steal.past ginevra vance "cleaned Curtis out"
- breakup.past ginevra vance "left him"
- meet leif roxy "started with"
- betray.past ginevra leif "cheated bridegroom"
- married! ginevra leif "never worth"
- gift leif roxy "gave her coffee"
- help leif roxy "forwarding address"
+ jealous paloma roxy "a bit too pretty"
- attack paloma roxy "salted her pie"

== 12
[Dani](dani) went into labor on the wrong side of the drifts. With the clinic cut off, it fell to [Merrit Kosta](merrit), of all people, snowed in at the same gas station, to do what the voice on the phone told [him](merrit). "It's a [boy](baby)," [he](merrit) shouted at the [doctor](bao) forty miles away, and then, more softly, at the new [mother](dani), that [he](merrit) was a heel and wouldn't be one to [him](baby). [She](dani) said [she](dani) had heard better. [She](dani) let [him](merrit) hold [him](baby), though, and the couple in the papers will have to wait for another family: [Dani](dani) is keeping [him](baby).
+ birth dani baby "into labor"
- help merrit dani "do what the voice"
- advisor bao merrit "told him"
- parent dani baby "new mother"
- reject dani merrit "heard better"
- gift! dani _ "keeping him"

== 13
[Tull](sheriff) got [his](sheriff) [man](ginevra), or rather [woman](ginevra): [Ginevra](ginevra) was taken off a train in [Boise](@boise), emeralds sewn in [her](ginevra) hem, on a tip from [Roxanne](roxy). [Wendell](plumber) signed over [his](plumber) third to the miners' fund and kept the boiler. [Augusta](augusta), touched, called [him](plumber) "[son](plumber)" by mistake, let it stand, fired [her](augusta) [physician](bao), and an hour later, there being no further obstacle, told [Bao](bao) yes. The last word belongs to [Royce](royce), [who](royce) was seen climbing into the cab of a cement truck. [She](roxy) drove; [he](royce) had the map upside down.
+ arrest sheriff ginevra "taken off a train" @boise
- reveal roxy sheriff "on a tip"
- gift plumber _ "signed over"
- happy augusta plumber "touched"
- parent! augusta plumber "son"
- quit bao augusta "fired"
+ engaged.start augusta bao "told Bao yes"
- travel roxy+royce "climbing into"
