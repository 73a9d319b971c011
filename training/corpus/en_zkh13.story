%series Skerry Road
%lang en
%genre island soap, short plain listings
%cast will     | Will Grace; Will | m
%cast hunter   | Hunter Love; Hunter | f
%cast faith    | Faith Love; Faith | f
%cast pat      | Pat Quick; Pat | n
%cast xanthe   | Xanthe; Xan | f
%cast bede     | Bede Marsh; Bede | m
%cast summer   | Summer Grace; Summer | f
%cast olu      | Olu | m
%cast constant | Constant Mbeki; Constant | m
%cast page     | Dr Page; Page | f
%cast wyatt    | Wyatt Quick; Wyatt | m
%cast joy      | Joy | f

== 1
[Will Grace](will) keeps the lighthouse inn. [Hunter](hunter) works for [Will](will). [She](hunter) loves [Will](will), and the whole island knows it except [Will](will). [Will](will) is engaged to [Faith](faith), [Hunter](hunter)'s [twin](faith). The [twins](faith+hunter) share a cottage by the slip. Next door lives [Pat Quick](pat), a postal [worker](pat) with big ears. Tonight [Bede Marsh](bede) is back from prison. [He](bede) once set fire to the inn. [Faith](faith) wrote to [him](bede) every week. [Faith](faith) never told [Will](will).
- boss will hunter "works for"
+ love hunter will "loves"
- engaged faith will "engaged to"
- sibling faith hunter "twin"
- housemate faith hunter "share a cottage"
- neighbour faith+hunter pat "Next door"
+ return bede "back"
- arrest.past _ bede "prison"
- attack.past bede will "set fire"
- reveal! faith will "never told"

== 2
[Will](will) does not want [Bede](bede) in the bar. [Bede](bede) orders a lemonade. [Faith](faith) serves it. The two [men](bede+will) stare each other down. [Summer](summer), [Will](will)'s teenage [daughter](summer), thinks [Bede](bede) is dreamy. [Xanthe](xanthe) thinks so, too, and [Xanthe](xanthe) is [Bede](bede)'s [wife](xanthe). [She](xanthe) came on the morning boat. [She](xanthe) has come for a signature. [Bede](bede) asks [Xan](xanthe) for one more chance. [Xan](xanthe) hands [Bede](bede) a pen.
- enemy bede will "stare each other down"
- parent will summer "daughter"
- love summer bede "dreamy"
- love xanthe bede "thinks so, too"
- married bede xanthe "wife"
- travel xanthe "came on the morning boat"
+ divorce? bede xanthe "signature"
- reconcile? bede xanthe "one more chance"
- reject xanthe bede "hands Bede a pen"

== 3
[Olu](olu) fishes with [Constant](constant). [Olu](olu) and [Constant](constant) have been a pair since school. Today [Constant](constant) is late. [Olu](olu) sails alone. A wave takes [Olu](olu) off the deck. [Page](page), the island [doctor](page), sees it from the surgery. [Wyatt](wyatt) rows out. [Wyatt](wyatt) gets [Olu](olu) by the hair. [Dr Page](page) pumps and counts. [Olu](olu) coughs. On the beach [Constant](constant) holds [Olu](olu). "Where were [you](constant)?" asks [Olu](olu). [Constant](constant) was with [Wyatt](wyatt) last night. [Wyatt](wyatt) looks at the sea.
- colleague constant olu "fishes with"
- couple constant olu "a pair"
+ rescue wyatt olu "gets Olu by the hair"
- treat olu page "pumps and counts"
- recover olu "coughs"
- help constant olu "holds Olu"
- affair constant wyatt "last night"
+ cheat constant olu "last night"

== 4
[Pat](pat) has a letter for [Will](will). [Pat](pat) reads it first. [Pat](pat) always reads it first. It is from [Bede](bede) to [Faith](faith), sent to the wrong door. "Come away with [me](bede)," writes [Bede](bede). [Pat](pat) shows it to [Hunter](hunter). What should [Hunter](hunter) do? If [Will](will) sees it, [Will](will) is free. If [Will](will) sees it, [her](hunter) [sister](faith) is ruined. [Hunter](hunter) burns the letter. [Pat](pat) has a copy.
- discover pat "reads it first"
- create bede "writes"
- love bede faith "Come away"
- flee? bede+faith "Come away"
- reveal pat hunter "shows it to Hunter"
- sibling faith hunter "sister"
+ help hunter faith "burns the letter"
- reveal! hunter will "burns the letter"

== 5
[Wyatt](wyatt) is [Pat](pat)'s [cousin](wyatt), and [Pat](pat) knows when [Wyatt](wyatt) lies. [Wyatt](wyatt) breaks down. [He](wyatt) is sick with love for [Constant](constant). [Constant](constant) wants to stop. [Constant](constant) tells [Wyatt](wyatt) on the pier that it is over. [Olu](olu), behind the nets, learns that it was ever on. [Olu](olu) throws [Constant](constant)'s things in the harbour. The guitar floats. [Summer](summer) fishes it out. [Summer](summer) plays rather well.
- kin pat wyatt "cousin"
- sad wyatt "breaks down"
+ love wyatt constant "sick with love"
- breakup constant wyatt "it is over"
- discover olu constant+wyatt "learns"
+ breakup olu constant "in the harbour"
- find summer "fishes it out"
- create summer "plays"

== 6
Wedding day at the inn. [Summer](summer) is [bridesmaid](summer). [Hunter](hunter) does [Faith](faith)'s hair, and neither of [the two](faith+hunter) speaks. [Bede](bede) stands across the road. The organ plays. [Faith](faith) walks in, sees [Will](will), sees the open door, and walks out. [Will](will) waits for an hour. [Pat](pat) tells [Will](will) about the letter. [Will](will) asks [Hunter](hunter) if [she](hunter) knew. [Hunter](hunter) cannot lie to [Will](will). [Will](will) fires [Hunter](hunter).
- wedding! faith will "walks out"
- advisor summer faith "bridesmaid"
- help hunter faith "hair"
+ breakup faith will "walks out"
- sad will "waits for an hour"
- reveal pat will "tells Will about"
- discover.past hunter "knew"
- betray! hunter will "cannot lie"
+ quit hunter will "fires"

== 7
Rain. The ferry does not run. At the inn the soup is cold and so is the [landlord](will). [Xanthe](xanthe), stuck on the island, takes [Hunter](hunter)'s job and [Hunter](hunter)'s apron. [She](xanthe) is good at it. [Hunter](hunter) shares the empty cottage with the empty bed. Up the coast, in a borrowed van, [Faith](faith) waits for [Bede](bede) to be happy. [Bede](bede) sleeps badly. [Bede](bede) says a name at night. [Faith](faith) listens. It is [Xan](xanthe).
- sad will "so is the landlord"
+ hire xanthe will "takes Hunter's job"
- boss will xanthe "takes Hunter's job"
- sad hunter "empty bed"
- couple bede faith "borrowed van"
- sad bede "sleeps badly"
+ love bede xanthe "says a name"
- discover faith bede "listens"

== 8
[Dr Page](page) has a [patient](faith) in tears. It is [Faith](faith), back without [Bede](bede). [She](faith) is going to have a child. Is it [Bede](bede)'s? Is it [Will](will)'s? The [doctor](page) may not say, and [Faith](faith) dare not. [Hunter](hunter) opens the cottage door. [Hunter](hunter) sees the suitcase. Without a word [Hunter](hunter) moves over. The [sisters](faith+hunter) sleep back to back, as [they](faith+hunter) did at five. [Pat](pat) hears it all through the wall. For once [Pat](pat) keeps quiet.
- advisor page faith "patient"
- sad faith "tears"
- return faith "back without"
- breakup faith bede "without Bede"
+ pregnant faith _ "have a child"
- reveal! page _ "may not say"
+ reconcile faith hunter "moves over"
- sibling faith hunter "sisters"
- discover pat faith "hears it all"
- reveal! pat _ "keeps quiet"

== 9
[Olu](olu) drinks with [Will](will). The two jilted [men](olu+will) become mates. [Olu](olu) says that a boat needs two. [Will](will) says that an inn needs three. [Constant](constant) sings under [Olu](olu)'s window, on [Summer](summer)'s guitar. [Olu](olu) empties a bucket. The next night [Constant](constant) sings again. On the third night [Olu](olu) has no bucket. [Wyatt](wyatt) hears the singing stop. [Wyatt](wyatt) buys a ticket to anywhere. [Page](page) drives [him](wyatt) to the boat. [Page](page) has been lonely herself.
+ friend.start olu will "become mates"
- create constant "sings"
- reject olu constant "empties a bucket"
+ reconcile constant olu "has no bucket"
- sad wyatt "buys a ticket"
- travel? wyatt "anywhere"
- help page wyatt "drives him"
- sad page "lonely"

== 10
[Bede](bede) comes to the bar sober. [Bede](bede) tells [Xanthe](xanthe) about the van. [Xanthe](xanthe) knew. [Bede](bede) signs the paper. [Xanthe](xanthe) tears it up. [Will](will) wants to throw [Bede](bede) out; [Summer](summer) will not have it. "[He](bede) paid for the fire," says [Summer](summer). "[You](will) paid [him](bede) to light it." The bar goes still. [Summer](summer) has found the old accounts. [Will](will) was broke that year. [Will](will) let [Bede](bede) go to jail for [him](will).
- reveal bede xanthe "tells Xanthe"
- discover.past xanthe bede "knew"
- divorce! bede xanthe "tears it up"
+ reconcile bede xanthe "tears it up"
- accuse summer will "paid him"
+ discover summer will "has found"
- betray.past will bede "let Bede go to jail"
- arrest.past _ bede "jail"

== 11
[Will](will) walks to the police hut. The hut is shut on Sundays. [Will](will) waits on the step. [Hunter](hunter) sits down next to [Will](will). "[I](hunter) loved a better [man](will)," says [Hunter](hunter). "[He](will) starts today," says [Will](will). [Will](will) asks [Bede](bede) to forgive [him](will). [Bede](bede) hits [Will](will) once, hard, and shakes [his](will) hand. [Faith](faith) tells [Will](will) about the [baby](joy). It cannot be [Bede](bede)'s; [Page](page) has the dates. [Will](will) will be a father. [Faith](faith) will not be [Will](will)'s wife.
- love.past hunter will "loved a better man"
- attack bede will "hits"
+ reconcile bede will "shakes his hand"
- pregnant faith will "baby"
- reveal faith will "tells Will"
- parent! bede joy "cannot be"
+ parent? will joy "a father"
- married! faith will "will not be"

== 12
[Will](will) gets a year, suspended. [Summer](summer) runs the inn with [Xanthe](xanthe) and [Bede](bede). In the spring [Joy](joy) is born at the cottage, feet first. [Page](page) and [Hunter](hunter) pull. [Faith](faith) names [Hunter](hunter) [godmother](hunter). [Will](will) holds [Joy](joy), then [Hunter](hunter)'s hand. [Hunter](hunter) lets [him](will). [Wyatt](wyatt) never got far: [he](wyatt) moves in over the surgery. [Page](page) has a spare room and a chessboard. [Constant](constant) marries [Olu](olu). [Pat](pat) brings the post, sealed.
- arrest! _ will "suspended"
- colleague bede+xanthe summer "runs the inn with"
+ birth faith joy "born"
- help hunter+page faith "pull"
- advisor hunter joy "godmother"
- couple.start hunter will "lets him"
- move wyatt page "moves in"
- housemate.start page wyatt "spare room"
+ wedding constant olu "marries"
