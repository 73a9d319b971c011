%series Saltgrass
%lang en
%genre small-town secrets, Nova Scotia, streaming blurbs
%cast bridget  | Bridget Comeau; Bridget; Comeau | f
%cast theriault | Chief Alcide Theriault; Theriault; Alcide | m
%cast noelle   | Noelle Theriault; Noelle | f
%cast hector   | Hector Muise; Muise; Hector | m
%cast orla     | Orla Muise; Orla | f
%cast jonah    | Jonah Muise; Jonah | m
%cast ruthie   | Ruthie Comeau; Ruthie | f
%cast vera     | Vera Doucet; Vera; Miss Doucet | f
%cast pastor   | Pastor Linwood; Linwood | m
%cast stranger | Ivo; Ivo Brandt; Brandt | m
%cast child    | - | m
%cast sergeant | - | n
%cast postman  | - | m
%cast dot      | Dot | f
%cast reporter | - | f
%cast dispatcher | - | m

== 1
Twenty years after [Ruthie Comeau](ruthie), seventeen, walked out of a school dance in [Saltgrass](@saltgrass) and into thin air, [her](ruthie) kid [sister](bridget) comes home to sell the house. [Bridget Comeau](bridget) is greeted with casseroles and averted eyes. In the freezer, under the cod, [she](bridget) digs up [Ruthie](ruthie)'s dance shoes. [Chief Alcide Theriault](theriault), [who](theriault) led the old search, would rather [she](bridget) had not.
- flee.past ruthie "walked out"
- lose.past _ ruthie "into thin air"
- sibling bridget ruthie "sister"
+ return bridget "comes home"
+ find bridget "digs up"
- investigate.past theriault ruthie "search"

== 2
[Hector Muise](hector) took [Ruthie](ruthie) to that dance. Half the town has held it against [him](hector) ever since; the other half buys boats from [him](hector). [His](hector) [wife](orla), [Orla](orla), was the missing [girl](ruthie)'s best [friend](orla), and locks the door when [Bridget](bridget) knocks. [Jonah](jonah), [their](hector+orla) [son](jonah), sixteen, climbs out of the window and runs after the [visitor](bridget): what are they all so scared of?
- date.past hector ruthie "took"
- accuse _ hector "held it against him"
- married hector orla "wife"
- lose.past _ ruthie "missing"
- friend.past orla ruthie "best friend"
+ reject orla bridget "locks"
- parent hector+orla jonah "son"
- flee jonah "climbs out"
- sad _ "scared"

== 3
A [man](stranger) with a foreign plate takes a room at [Miss Doucet](vera)'s and asks directions to the Comeau place. [Vera Doucet](vera) taught every child in town to read and every adult to keep quiet; [she](vera) directs [him](stranger) to the swamp. Meanwhile [Noelle Theriault](noelle), the [chief](theriault)'s [wife](noelle), brings [Bridget](bridget) a pie with a note baked into the crust. Two words: ASK LINWOOD.
- housemate.start stranger vera "room"
- advisor.past vera _ "taught"
+ betray vera stranger "swamp"
- married noelle theriault "wife"
+ gift noelle bridget "pie"
- reveal noelle bridget "note"

== 4
[Pastor Linwood](pastor) has forgotten more than most men ever hear. [He](pastor) takes [Bridget](bridget) for [her](bridget) [sister](ruthie), begs [her](bridget) forgiveness on [his](pastor) knees and calls the [chief](theriault) by a boy's name. [Dot](dot), [his](pastor) [nurse](dot), would have shown [her](bridget) the door, but sits down herself instead: [she](dot) has been hearing it every night. There was a car. There were four in it. [Jonah](jonah), eavesdropping from the porch, recognises one of the names and throws up.
- sibling bridget ruthie "sister"
- ill pastor "has forgotten"
- reconcile? bridget pastor "forgiveness"
- advisor dot pastor "nurse"
- reject! dot bridget "shown"
+ reveal dot bridget "hearing it every night"
- discover jonah _ "eavesdropping"
- ill jonah "throws up"

== 5
The [stranger](stranger) emerges from the swamp with one boot and a grudge. [Ivo Brandt](stranger), it turns out, restores church organs, and last winter in [Lubeck](@lubeck) bought a crate in which lay a [girl](ruthie)'s diary in English. [He](stranger) hands it over to [Comeau](bridget) at the diner, before an audience. [Hector](hector), three stools down, leaves without paying. That night a brick sails through [Bridget](bridget)'s kitchen window, with a receipt from the boatyard still stuck to it.
- return stranger "emerges"
- sad stranger "grudge"
- find.past stranger "bought"
+ gift stranger bridget "hands"
- flee hector "leaves without paying"
+ attack _ bridget "brick"

== 6
Page forty: [Ruthie](ruthie) was seeing a married [man](theriault), and [she](ruthie) called [him](theriault) A. There is only one A. on the force. [Bridget](bridget) carries the diary to the RCMP in [Yarmouth](@yarmouth) and on the coast road finds that [her](bridget) brakes have been cut. It is the [postman](postman), slow as ever, [who](postman) gets [her](bridget) out through the sunroof. [Theriault](theriault), first at the scene, picks up the diary from the wet grass and puts it inside [his](theriault) jacket.
- affair.past ruthie theriault "seeing"
- married _ theriault "married"
- discover bridget theriault "only one A."
- travel bridget "carries" @yarmouth
+ attack _ bridget "have been cut"
+ rescue postman bridget "gets"
- steal theriault bridget "inside his jacket"

== 7
[Noelle](noelle) has known about the [girl](ruthie) for twenty years and about the other women for nineteen. When [she](noelle) finds the wet diary drying on the radiator, [she](noelle) sends it on by registered mail and herself to [Vera](vera)'s. "[I](noelle) ought to have done this at thirty," [she](noelle) says. [Miss Doucet](vera) puts [her](noelle) up in the room next to [Ivo](stranger)'s and turns the key twice, from the outside.
- discover.past noelle ruthie+theriault "has known"
- cheat.past theriault noelle "other women"
- find noelle "wet diary"
- betray noelle theriault "registered mail"
+ breakup noelle theriault "herself to Vera's"
- housemate.start noelle vera "puts"
- neighbour noelle stranger "next to"
+ abduct vera noelle "turns the key twice"

== 8
So what does the [schoolteacher](vera) have to hide? [Ivo](stranger) hears knocking in the wall, takes the door off its hinges and sets [Noelle](noelle) free. The [pair](noelle+stranger) flee along the dike in a nightgown and one boot. In the school cellar [Jonah](jonah) comes across [Ruthie](ruthie)'s last essay, marked in red: "Unsuitable. See me." It is dated the day after [she](ruthie) vanished. [He](jonah) shows it to [his](jonah) [mother](orla), [who](orla) sits down on the stairs and starts to talk.
+ rescue stranger noelle "free"
- flee noelle+stranger vera "flee"
- find jonah "comes across"
- create.past ruthie "essay"
- reject.past vera ruthie "Unsuitable"
- lose.past _ ruthie "vanished"
- reveal jonah orla "shows it"
- parent orla jonah "mother"
+ reveal orla jonah "talk"

== 9
[The four](hector+orla+pastor+theriault) in the car: [Hector](hector), [Orla](orla), [Alcide](theriault) and the young [Linwood](pastor), drunk at the wheel. [Ruthie](ruthie), standing in the road, meant to tell the [chief](theriault) that [she](ruthie) was carrying [his](theriault) [child](child). [They](hector+orla+pastor+theriault) did not see [her](ruthie) in time. "[She](ruthie) was breathing," [Orla](orla) tells [Bridget](bridget). "[I](orla) swear [she](ruthie) was breathing. [We](hector+orla+pastor+theriault) took [her](ruthie) to [Miss Doucet](vera)." [Hector](hector), hearing it read back to [him](hector) by a [reporter](reporter), knocks the [reporter](reporter) down and then helps [her](reporter) up.
+ injure.past ruthie pastor "did not see her"
- pregnant.past ruthie theriault "carrying"
- reveal? ruthie theriault "tell"
+ reveal orla bridget "tells"
- die! ruthie "breathing"
- help.past hector+orla+pastor+theriault ruthie "took"
- attack hector reporter "knocks"
- help hector reporter "helps"

== 10
[Theriault](theriault) has [his](theriault) own [dispatcher](dispatcher) against [him](theriault), and the [dispatcher](dispatcher) has a shotgun. Relieved of [his](theriault) badge at the breakfast table, the [chief](theriault) makes one last call, to [Vera](vera): burn it. [She](vera) burns nothing. [She](vera) is sitting in the schoolroom when [Bridget](bridget) walks in, and has written it on the blackboard, in [her](vera) beautiful hand: a boat, a date, the name of a convent overseas. [Ruthie](ruthie) did not die. [She](ruthie) was sent away.
- enemy dispatcher theriault "against him"
- boss theriault dispatcher "dispatcher"
- threaten dispatcher theriault "shotgun"
+ quit theriault "Relieved"
- reject vera theriault "burns nothing"
- reveal vera bridget "written"
+ die! ruthie "did not die"
- move.past ruthie "sent away"

== 11
[Jonah](jonah) moves out of the boatyard and in with the [postman](postman), [who](postman) has a spare hammock and no questions. [His](jonah) [father](hector) pleads with [him](jonah) through the mail slot. [Linwood](pastor), in a lucid hour, turns himself in; the desk [sergeant](sergeant) gives [him](pastor) a biscuit. [Ivo](stranger) has known for a week who sold [him](stranger) that crate: a [woman](ruthie) of thirty-seven, with [Bridget](bridget)'s ears. [He](stranger) had promised [her](ruthie) not to tell.
- move jonah "moves"
- housemate.start jonah postman "in with"
- parent hector jonah "father"
- reconcile? hector jonah "pleads"
- recover pastor "lucid"
+ reveal pastor _ "turns himself in"
- gift sergeant pastor "biscuit"
- discover.past stranger ruthie "has known"
+ reveal! stranger _ "promised"

== 12
The ferry is three hours late. [Noelle](noelle), [who](noelle) hated a [girl](ruthie) for twenty years, stands on the quay with a pie. [Bridget](bridget) does not recognise the first woman off the boat, nor the second; the [third](ruthie) puts down [her](ruthie) bag and says [her](bridget) name the way only a [sister](ruthie) says it. Behind [her](ruthie) comes a tall young [man](child) with the [chief](theriault)'s chin. [Jonah](jonah) takes [their](child+ruthie) luggage. In the cells, [Alcide](theriault) asks what all the bells are for.
- enemy.past noelle ruthie "hated"
+ return ruthie "puts down her bag"
- sibling bridget ruthie "sister"
- parent theriault child "chin"
- arrest.past _ theriault "cells"
- help jonah child+ruthie "takes"
