%series Lygon & Sons
%lang en
%genre family restaurant soap in Melbourne, encyclopaedia episode summaries
%cast stavros | Stavros Pappas; Stavros | m
%cast effie   | Effie Pappas; Effie | f
%cast theo    | Theo Pappas; Theo | m
%cast cleo    | Cleo Pappas; Cleo | f
%cast thuy    | Thuy Tran; Thuy; Tran | f
%cast dung    | Uncle Dung; Dung | m
%cast brett   | Brett Hollis; Hollis; Brett | m
%cast may     | May; May Tran | f
%cast darcy   | Darcy | n
%cast faye    | Faye Hollis; Faye | f
%cast con     | Con | m
%cast rose    | Rose | f
%cast baby    | - | m
%cast critic  | - | m
%cast effiemum | - | f
%cast monk | - | m
%cast priest | - | m
%cast inspector | - | f

== 1 Episode 1
[Stavros Pappas](stavros), [who](stavros) has run the taverna on [Lygon Street](@lygon) for forty years, announces at [his](stavros) seventieth birthday that [he](stavros) is retiring and that the business will go to [his](stavros) [son](theo) [Theo](theo). [Cleo](cleo), the [elder](cleo) of [his](stavros) two [children](cleo+theo), [who](cleo) has cooked beside [him](stavros) since [she](cleo) was fifteen, takes off [her](cleo) apron and walks across the road to the Vietnamese place of [Thuy Tran](thuy), with [whose](thuy) family the Pappases have been at loggerheads over parking ever since 1988. [Thuy](thuy), short of a chef, gives [her](cleo) a trial shift on the spot. [Effie](effie), the [mother](effie), drops the cake.
- celebrate stavros "seventieth birthday"
- quit? stavros "retiring"
- parent stavros theo "son"
+ gift? stavros theo "will go to"
- parent stavros cleo "elder of his two children"
- sibling cleo theo "two children"
- colleague.past cleo stavros "cooked beside him"
+ quit cleo stavros "takes off her apron"
- enemy stavros thuy "at loggerheads"
- hire cleo thuy "trial shift"
- parent effie cleo+theo "mother"
- sad effie "drops the cake"

== 2 Episode 2
[Theo](theo), [who](theo) can add but not cook, takes on [Con](con), [his](theo) [father](stavros)'s disreputable [cousin](con), as head chef; within a week [Con](con) has served the same moussaka to three weddings, and has drunk the proceeds of two. [Brett Hollis](brett), a property [developer](brett) married to [Theo](theo)'s former [girlfriend](faye) [Faye](faye), lends [Theo](theo) the money for the rent at terms that [he](theo) does not read. In the kitchen across the road, [Cleo](cleo) is bossed about by [May](may), [Thuy](thuy)'s sixteen-year-old [sister](may), and has [her](cleo) burned hand bandaged by [Thuy](thuy), [who](thuy) holds on to it for rather longer than is necessary.
- hire con theo "takes on"
- parent stavros theo "father's"
- kin con stavros "cousin"
- steal con theo "drunk the proceeds"
- married brett faye "married to"
- ex faye theo "former girlfriend"
+ help brett theo "lends Theo the money"
- boss may cleo "bossed about by May"
- sibling may thuy "sister"
- injure cleo "burned hand"
- treat cleo thuy "bandaged by Thuy"
+ flirt cleo thuy "holds on to it"

== 3 Episode 3
[Stavros](stavros), bored to tears after nine days of leisure, sits in the park and plays draughts against an elderly [gentleman](dung) [who](dung) cheats as shamelessly as [he](stavros) does himself; [the two](dung+stavros) have sworn eternal friendship before [Stavros](stavros) finds out that [his](stavros) new [companion](dung) is [Dung](dung), the [uncle](dung) of the [woman](thuy) across the road. [Faye](faye) comes into the taverna alone, orders nothing, and tells [Theo](theo) that [her](faye) [husband](brett) frightens [her](faye). [He](theo) pours [her](faye) an ouzo and puts a hand over [hers](faye). [Effie](effie), at the pass, sees it, and prays aloud in Greek for the gas to be cut off, which, the bill being unpaid, it is.
- quit.past stavros "leisure"
- sad stavros "bored to tears"
- meet dung stavros "plays draughts"
- betray dung+stavros _ "cheats"
+ friend.start dung stavros "eternal friendship"
- discover stavros dung "finds out"
- kin dung thuy "uncle"
- married brett faye "husband"
- sad faye brett "frightens"
- reveal faye theo "tells Theo"
- help theo faye "pours her an ouzo"
+ flirt theo faye "puts a hand over hers"
- discover effie faye+theo "sees it"

== 4 Episode 4
[Cleo](cleo) cooks for [Thuy](thuy). [Thuy](thuy) tastes and says nothing. [May](may) tells [Cleo](cleo) it is perfect. [Theo](theo) meets [Faye](faye) at the pier. [Darcy](darcy) washes dishes for [Theo](theo). [Darcy](darcy) used to live on the street. [Effie](effie) feeds [Darcy](darcy). [Brett](brett) asks [Darcy](darcy) about [Faye](faye). [Darcy](darcy) has never liked [Brett](brett). [Brett](brett) offers [Darcy](darcy) fifty dollars. [Darcy](darcy) takes it and points the wrong way. Gulls scream. At home [Stavros](stavros) reads [Effie](effie) the football results.
- create cleo thuy "cooks for"
- help may cleo "it is perfect"
+ date faye theo "meets"
- boss theo darcy "washes dishes"
- help effie darcy "feeds"
- investigate brett faye "asks Darcy"
- enemy brett darcy "never liked"
- gift brett darcy "fifty dollars"
+ betray darcy brett "wrong way"
- help darcy faye "points"

== 5 Episode 5
An anonymous tip brings a health [inspector](inspector) to [Thuy](thuy)'s door, where mice, of a breed kept in pet shops, are running about. [Thuy](thuy) is closed down for a month and, taking it for granted that it was a Pappas who called, tells [Cleo](cleo) to go home to [her](cleo) own kind. [Cleo](cleo) marches over to the taverna and has it out with [her](cleo) [brother](theo), [who](theo) swears on the icon that [he](theo) had no part in it. The truth, as [she](cleo) learns from the pet shop's receipt book, is that the mice were purchased by [Con](con). What [she](cleo) does not know is who paid for them: the [developer](brett) wants both corners.
- reveal _ inspector "anonymous tip"
- investigate inspector thuy "to Thuy's door"
+ lose thuy "closed down"
- accuse thuy _ "taking it for granted"
+ quit cleo thuy "go home"
- quarrel cleo theo "has it out"
- sibling cleo theo "brother"
- betray! theo thuy "no part in it"
- discover cleo con "learns"
- betray con thuy "purchased by Con"
- hire con brett "who paid"
- discover! cleo brett "does not know"
- betray.past brett thuy "wants both corners"

== 6 Episode 6
[Cleo](cleo) throws [Con](con) out of a restaurant that is no longer [hers](cleo) to throw [him](con) out of, with the support of [Darcy](darcy), [who](darcy) holds the door. Thereupon [she](cleo) stands under [Thuy](thuy)'s window for the length of a thunderstorm, holding the receipt book over [her](cleo) head, until [May](may) cannot bear to watch any more and lets [her](cleo) in by the back. [Thuy](thuy), [who](thuy) has not apologised to anybody since the fall of Saigon, which [she](thuy) was too young to have caused, makes [her](cleo) a bowl of soup. At dawn, with the soup cold, [May](may) walks in on [the pair](cleo+thuy) of [them](cleo+thuy) asleep, and softly takes down the rent-a-room sign.
+ quit con cleo "throws Con out"
- help darcy cleo "holds the door"
- reconcile? cleo thuy "stands under"
- help may cleo "lets her in"
- gift thuy cleo "a bowl of soup"
+ couple.start cleo thuy "asleep"
- discover may cleo+thuy "walks in on"
- housemate.start cleo thuy "takes down"

== 7 Episode 7
[Faye](faye) has left [Hollis](brett) and, not knowing where else to go, is put up in the storeroom by [Theo](theo), among the olives. [She](faye) is two months along, and does the sums for [him](theo) before [he](theo) can: it is [her](faye) [husband](brett)'s. [Theo](theo), after a night spent walking up and down [Lygon Street](@lygon), says that [he](theo) has always been bad at arithmetic. [Brett](brett), [whose](brett) [wife](faye) will not answer the phone, calls in the loan with three days' notice; only now does [Stavros](stavros) hear that there is one. [He](stavros) strikes [his](stavros) [son](theo), for the first time in [his](stavros) life, and is so shocked that [he](stavros) has to be driven to hospital by the [one](theo) [he](stavros) struck.
+ breakup faye brett "has left"
+ love theo faye "bad at arithmetic"
- help theo faye "put up"
- housemate.start faye theo "put up in"
- reveal faye theo "does the sums"
- pregnant faye brett "two months along"
- married brett faye "husband's"
+ threaten brett theo "calls in the loan"
- discover stavros theo "hear that there is one"
- attack stavros theo "strikes"
- parent stavros theo "son"
- ill stavros "driven to hospital"
- help theo stavros "driven"

== 8 Episode 8
With [Stavros](stavros) on a drip and the bailiffs at the door, [Cleo](cleo) comes back to the stove of the taverna, bringing with [her](cleo) [Thuy](thuy), two woks and an idea, namely to open for seventy-two hours running under both names. A [critic](critic), [who](critic) has come in to get out of the rain, eats lemongrass lamb at three in the morning and asks to kiss the [cook](cleo). [He](critic) is told by [Tran](thuy) that the post is filled. [Effie](effie), [who](effie) had prayed for a son-in-law for eleven years, watches [her](effie) [daughter](cleo) wipe a noodle from the [Vietnamese](thuy)'s chin; [she](effie) crosses herself, fetches [her](effie) own [mother](effiemum)'s tablecloth, and spreads it over the table for two.
- ill stavros "on a drip"
+ return cleo "comes back"
- colleague cleo thuy "under both names"
- create cleo+thuy "open for"
- kiss? cleo critic "asks to kiss"
- reject thuy critic "the post is filled"
- couple cleo thuy "the post is filled"
- parent effie cleo "daughter"
- parent effiemum effie "mother's"
- discover effie cleo+thuy "watches"
+ help effie cleo+thuy "spreads it over"

== 9 Episode 9
The loan is repaid with forty minutes to spare. [Hollis](brett), counting the banknotes, which smell of fish sauce, remarks that [he](brett) will be seeing the lot of [them](cleo+stavros+theo+thuy) in court over [his](brett) [child](baby). That night the taverna burns. [Dung](dung), [who](dung) has keys to everything, drags [Darcy](darcy), asleep on the flour sacks, out by the ankles and goes in again for the draughts board. [He](dung) does not come out. [Stavros](stavros), told of it in [his](stavros) ward by [May](may), turns to the wall; [he](stavros) had owed the old [cheat](dung) one game. Suspicion falls on [Con](con), [who](con) stinks of petrol, and on nobody behind [him](con).
- help cleo+thuy theo "is repaid"
+ threaten brett cleo+stavros+theo+thuy "in court"
- parent brett baby "his child"
- attack _ stavros "burns"
+ rescue dung darcy "drags"
+ die dung "does not come out"
- reveal may stavros "told of it"
- sad stavros "turns to the wall"
- lose.past stavros dung "had owed"
- accuse _ con "Suspicion falls"

== 10 Episode 10
After the funeral, at which a Buddhist [monk](monk) and an Orthodox [priest](priest) get into an argument over who goes first, [Con](con) gives himself up to [Stavros](stavros), not to the police, and kneels, sobbing, on the linoleum: [he](con) had been told that there was no one in the building. By whom, [he](con) will say in court only, being afraid. [Faye](faye) is not. [She](faye) puts on [her](faye) wedding ring, goes home to [her](faye) [husband](brett), asks to be forgiven, sleeps on the sofa with one eye open and comes away at breakfast with [his](brett) second telephone in [her](faye) muesli. [Theo](theo), [who](theo) had been informed of nothing, has spent the night believing that [he](theo) had lost [her](faye).
- die.past dung "funeral"
- quarrel monk priest "get into an argument"
+ reveal con stavros "gives himself up"
- sad con "sobbing"
- kill.past con dung "no one in the building"
- reveal! con _ "in court only"
- return faye brett "goes home"
- married brett faye "husband"
+ betray faye brett "asks to be forgiven"
- steal faye brett "second telephone"
- reveal! faye theo "informed of nothing"
- breakup? faye theo "had lost her"

== 11 Episode 11
On the telephone is the voice of [Brett](brett) promising [Con](con) ten thousand dollars. [He](brett) is picked up at the airport, in the queue for [Bali](@bali). [Rose](rose), [Con](con)'s estranged [daughter](rose), a [solicitor](rose), turns up to defend [him](con) and, on seeing [him](con) through the glass, forgets for a moment how angry [she](rose) is. The ashes of the restaurant belong to the bank. [Stavros](stavros) and [Thuy](thuy), [both](stavros+thuy) of [whom](stavros+thuy) mourn the same [man](dung), play [his](dung) unfinished game from memory; it comes out that the parking dispute of 1988 had been started by [Dung](dung), out of boredom. [They](stavros+thuy) laugh till [they](stavros+thuy) cry. [Faye](faye)'s waters break in the queue at the bank.
- hire.past con brett "ten thousand dollars"
+ arrest _ brett "picked up"
- parent con rose "daughter"
- quarrel.past con rose "estranged"
- advisor rose con "defend"
- sad rose con "how angry"
- sad stavros+thuy dung "mourn"
- discover stavros+thuy dung "comes out"
+ reconcile stavros thuy "laugh till they cry"
- birth? faye baby "waters break"

== 12 Episode 12
The new place, on the roof of the old car park, bears three names on its sign, the last of them [Dung](dung)'s. [Theo](theo), cleared of debt and [father](theo) on paper, as of Tuesday, to a [boy](baby) with [Hollis](brett)'s ears, keeps the books, and has found that it makes [him](theo) happy. [May](may) has been accepted at cooking school, against [her](may) [sister](thuy)'s wishes and with a reference from [Effie](effie). [Darcy](darcy) is made head waiter. When the first plate goes out, [Stavros](stavros) takes the floor and says what [he](stavros) ought to have said on [his](stavros) birthday: that the business goes to [his](stavros) [eldest](cleo). [Cleo](cleo), [who](cleo) has it already, lets [him](stavros) finish, and kisses [him](stavros) on both cheeks.
- create cleo+thuy "The new place"
- parent theo baby "father on paper"
- parent brett baby "Hollis's ears"
- happy theo "makes him happy"
- find may "has been accepted"
- sibling may thuy "sister's"
- help effie may "a reference"
- hire darcy _ "head waiter"
+ gift stavros cleo "goes to his eldest"
- parent stavros cleo "eldest"
+ reconcile cleo stavros "kisses him"
