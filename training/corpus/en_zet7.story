%series Tarpaulin
%lang en
%genre witness-protection comedy thriller, North Dakota, wry recap column
%cast vin      | Vincent Scarpetta; Vinnie; Walter Olson; Scarpetta | m
%cast joanie   | Joanie Scarpetta; Joanie; June Olson | f
%cast tess     | Tess; Theresa Scarpetta | f
%cast marshal  | Marshal Odette Kimball; Kimball; Odette | f
%cast lars     | Lars Engebretson; Lars | m
%cast birgit   | Birgit Engebretson; Birgit | f
%cast ollie    | Ollie; Oliver Engebretson | m
%cast tony     | Tony the Iron; Tony | m
%cast dutch    | Dutch Van Houten; Dutch | m
%cast sheriff  | Sheriff Hap Nygaard; Nygaard; Hap | m
%cast hitter   | - | f
%cast curler   | - | m
%cast dog      | Hotdish | n
%cast mum      | Nonna; Concetta | f
%cast salesman | - | m
%cast rookie   | - | m

== 1 Welcome to Fessenden
Meet the [Olsons](joanie+tess+vin), [who](joanie+tess+vin) were the [Scarpettas](joanie+tess+vin) until Tuesday. [Walter](vin) kept the books for [Tony the Iron](tony), then read them aloud to a grand jury; now [he](vin) sells snowblowers. [His](vin) [wife](joanie) hasn't spoken to [him](vin) since [Newark](@newark). [Their](joanie+vin) [daughter](tess), fifteen, speaks to nobody but the [dog](dog). [Marshal Kimball](marshal), [who](marshal) has hidden eleven families and lost none, hands out three birth certificates and a rule: no garlic. By nightfall the [neighbours](birgit+lars) have brought a casserole with tater tots. The former [mobster](vin) looks into it the way [he](vin) once looked into the barrel of a gun.
- boss.past tony vin "kept the books"
+ reveal vin tony "read them aloud"
- hire vin "sells snowblowers"
- married joanie vin "wife"
- quarrel joanie vin "hasn't spoken"
- parent joanie+vin tess "daughter"
- help marshal joanie+tess+vin "hands out"
- neighbour birgit+lars joanie+tess+vin "neighbours"
- gift birgit+lars joanie+tess+vin "casserole"

== 2 Hotdish
The [Engebretsons](birgit+lars+ollie) next door are so nice that [Joanie](joanie) suspects a trap. [Birgit](birgit) teaches [her](joanie) to curl; [Lars](lars) lends [Walter](vin) a parka and asks no questions, which in [Vinnie](vin)'s former line of work was always the first sign. So [he](vin) follows [him](lars). [He](vin) finds [him](lars) in the ice shed, weeping over a bowling trophy. [Tess](tess) names the stray [Hotdish](dog). The [boy](ollie) from next door, [Ollie](ollie), asks if [she](tess) would like to see a grain elevator. It is, [she](tess) will tell [her](tess) therapist later, the most romantic thing anyone has ever asked [her](tess).
- neighbour birgit+lars+ollie joanie+tess+vin "next door"
- accuse? joanie birgit+lars+ollie "suspects a trap"
- advisor birgit joanie "teaches her"
- help lars vin "lends Walter a parka"
- investigate vin lars "follows him"
+ find vin lars "finds him"
- sad lars "weeping"
- invite ollie tess "asks if"
- flirt ollie tess "romantic"

== 3 The Trophy
What is [Lars](lars) weeping about? About a [curler](curler), it emerges, dead these nineteen years, [whose](curler) name is on the cup and [whose](curler) [widow](birgit) sleeps in [his](lars) bed. [Birgit](birgit) was married to [him](curler) first. It was [Lars](lars) [who](lars) had dared [him](curler) to drive across the lake in April. [Walter](vin), to [whom](vin) confessions come easily these days, promises to take it to [his](vin) grave, and keeps [his](vin) word until supper, when [he](vin) tells [Joanie](joanie). [Joanie](joanie) tells nobody. It would have helped if the bedroom window had been shut. Across the yard a curtain moves.
- die.past curler "dead"
- married birgit lars "sleeps in his bed"
- married.past birgit curler "married to him"
- betray.past lars curler "had dared him"
- reveal lars vin "promises to take it"
+ reveal vin joanie "tells Joanie"
- reveal! joanie "tells nobody"
- discover birgit lars "curtain moves"

== 4 A Salesman Calls
A vacuum-cleaner [salesman](salesman) turns up, in a town without carpets, and asks for the [Olsons](joanie+tess+vin) by the wrong name. [Kimball](marshal) is there within the hour. It takes the [marshal](marshal) two minutes to establish that the [man](salesman) really does sell vacuum cleaners, six to lock [him](salesman) in the trunk of [her](marshal) car to be on the safe side, and the rest of the day to apologise. [He](salesman) got the name off an envelope, the [wretch](salesman) says; [somebody](tess) had left it lying on the bar. The envelope is in [Tess](tess)'s handwriting, and it was addressed to [Nonna](mum). The [fifteen-year-old](tess) says that [she](tess) only wanted the sauce.
- travel salesman "turns up"
- return marshal "is there within"
- investigate marshal salesman "establish"
+ arrest marshal salesman "lock him"
- reconcile? marshal salesman "apologise"
- reveal salesman marshal "the wretch says"
- create tess mum "handwriting"
+ betray tess marshal "only wanted the sauce"

== 5 Nonna
[Concetta](mum), [Joanie](joanie)'s [mother](mum), seventy-nine, arrives by bus with a suitcase full of tomatoes and a [tail](hitter). The [tail](hitter) is a [woman](hitter) [who](hitter) knits. Nobody has told [Nonna](mum) that one is not to visit a [grandchild](tess) [who](tess) does not exist. [Vinnie](vin) hides [her](mum) in the ice shed, [Lars](lars) hides [her](mum) tomatoes, and [Birgit](birgit), [who](birgit) hasn't uttered a word to [Lars](lars) since Thursday, takes the old [lady](mum) into the spare room instead and is taught to swear. The [woman](hitter) [who](hitter) knits takes a room above the bank. [She](hitter) orders the casserole twice.
- parent mum joanie "mother"
+ travel mum "arrives"
- kin mum tess "grandchild"
- investigate hitter mum "a tail"
- help vin mum "hides her"
- help lars mum "hides her tomatoes"
- quarrel birgit lars "hasn't uttered"
- help birgit mum "spare room"
- advisor mum birgit "taught to swear"
- travel hitter "takes a room"

== 6 Bonspiel
Everyone curls. The [knitter](hitter), [who](hitter) has been sent to kill the [accountant](vin), finds that [she](hitter) has a gift for the game and is drafted into [Birgit](birgit)'s team, between [Joanie](joanie) and [Sheriff Nygaard](sheriff). [Hap](sheriff), a [bachelor](sheriff) by conviction, gives the [newcomer](hitter) [his](sheriff) best broom. [She](hitter) could have pushed [Walter](vin) under the roller, twice. [She](hitter) doesn't. In the fifth end [Birgit](birgit) sees [Lars](lars) put down [his](lars) glass and clap, the way [he](lars) clapped that April on the shore, and misses the stone of [her](birgit) life. [They](birgit+hitter+joanie+sheriff) win anyhow. The [killer](hitter) has tears in [her](hitter) eyes.
- kill? hitter vin "sent to kill"
- boss _ hitter "sent"
- hire hitter birgit "drafted into"
+ gift sheriff hitter "his best broom"
- flirt sheriff hitter "his best broom"
- kill! hitter vin "doesn't"
- lose birgit "misses"
+ find birgit+hitter+joanie+sheriff "win"
- happy hitter "tears"

== 7 The Name in the Ledger
Enter [Dutch Van Houten](dutch), the [lieutenant](dutch) [who](dutch) is to replace the [knitter](hitter). [He](dutch) does not knit. It so happens that [Tony](tony) has a [leak](rookie) in the marshals' office, a [rookie](rookie) [whom](rookie) [Kimball](marshal) trained and trusted; for a down payment on a boat [he](rookie) has given away a street, a number and the colour of a mailbox. [Kimball](marshal) learns it too late, from the [rookie](rookie)'s own mouth, as [he](rookie) dies of the second payment. [Odette](marshal) gets into [her](marshal) car in [Minneapolis](@minneapolis). It is a five-hour drive. [She](marshal) has never yet lost anybody.
- hire dutch tony "to replace"
- boss tony dutch "lieutenant"
- advisor.past marshal rookie "trained"
- betray rookie marshal "given away"
- reveal rookie tony "given away"
- reveal rookie marshal "own mouth"
- kill tony rookie "second payment"
- die rookie "dies"
+ travel marshal "gets into her car"
- lose! marshal "never yet lost"

== 8 Whiteout
In the storm [Ollie](ollie) and [Tess](tess) have reached the elevator, [Dutch](dutch) has reached the mailbox, and [Kimball](marshal) is in a ditch. [Van Houten](dutch) asks the [sheriff](sheriff) the way. [Hap](sheriff), for once suspicious, sends [him](dutch) to the lake and pays for it with a pistol butt on the ear. The knitting [woman](hitter) finds [him](sheriff) in the snow and drags [him](sheriff) to [Birgit](birgit)'s on a curling sled. It takes a professional to know what such a blow means. [She](hitter) tells the assembled kitchen who sent [her](hitter) and whom [she](hitter) came for, and [Joanie](joanie), [who](joanie) loves [her](hitter), hits [her](hitter) with a rolling pin.
- discover? sheriff dutch "suspicious"
- betray sheriff dutch "sends him"
- attack dutch sheriff "pistol butt"
- find hitter sheriff "finds him"
+ rescue hitter sheriff "drags him"
+ reveal hitter birgit+joanie "tells the assembled kitchen"
- love joanie hitter "loves her"
- attack joanie hitter "hits her"

== 9 April
On the lake [Lars](lars) sees headlights, far too far out. [He](lars) could shout. [He](lars) shouted once before, and the [man](curler) laughed and drove on. Should [he](lars) let this [one](dutch) laugh? [He](lars) runs, in [his](lars) socks, waving the bowling trophy. [Dutch](dutch) takes it for a weapon and shoots; the ice gives its opinion. What comes up is a hat. [Vinnie](vin), crawling on [his](vin) belly with a snowblower hose, gets [Lars](lars) out by the collar, and on the shore [Birgit](birgit) runs to [him](lars), for the first time in nineteen Aprils. It is not [her](birgit) first [husband](curler) [she](birgit) calls by name.
- help.past lars curler "shouted once before"
- rescue? lars dutch "runs, in his socks"
- attack dutch lars "shoots"
- die dutch "What comes up"
+ rescue vin lars "gets Lars out"
- reconcile birgit lars "runs to him"
- married.past birgit curler "first husband"

== 10 Grain
The elevator, meanwhile. [Tess](tess) has told [Ollie](ollie) [her](tess) real name, all three parts of it, and [he](ollie) has told [her](tess) that [his](ollie) [father](lars) isn't [his](ollie) [father](lars): [he](ollie) is the [curler](curler)'s. [The two](ollie+tess) are about to kiss when [Hotdish](dog) barks at the hatch. It is [Tony the Iron](tony) in person, [who](tony) came along to see it done. [He](tony) takes the [girl](tess) by the hair. [Ollie](ollie) pulls the lever, as any farm boy would, and eleven tons of durum wheat explain North Dakota to the [gentleman](tony) from [Newark](@newark), up to the chin.
- reveal tess ollie "told Ollie"
- parent! lars ollie "isn't his father"
- parent curler ollie "curler's"
- reveal ollie tess "told her"
- kiss? ollie tess "about to kiss"
- travel tony "in person"
- attack tony tess "by the hair"
+ rescue ollie tess "pulls the lever"
- attack ollie tony "up to the chin"

== 11 The Testimony
[Kimball](marshal) comes out of [her](marshal) ditch at noon and finds everything settled, which [she](marshal) takes badly. A [boss](tony) in a silo, one [bookkeeper](vin) in a parka, one [sheriff](sheriff) with a bandaged ear, holding a [murderess](hitter)'s wool. [She](marshal) arrests the [boss](tony) and, after some thought, not the [murderess](hitter), since the [sheriff](sheriff) swears that [she](hitter) has been [his](sheriff) [fiancée](hitter) since Christmas. It is the eleventh of December. [Nonna](mum) is already doing the sauce. [Tony](tony) is led past [her](mum) window, smells it and, for reasons the court psychiatrist will one day describe, bursts into tears.
- sad marshal "takes badly"
+ arrest marshal tony "arrests the boss"
- arrest! marshal hitter "not the murderess"
- betray sheriff marshal "swears"
- engaged? hitter sheriff "fiancée"
- sad tony "bursts into tears"

== 12 Relocation
The [family](joanie+tess+vin) is to be moved, naturally, and to the desert this time. [Joanie](joanie) packs. [Vinnie](vin) packs. [Tess](tess) writes [her](tess) new name on a card, tears it up and goes over to [Ollie](ollie)'s. In the end it is [Joanie](joanie), [who](joanie) has hated it here since the first casserole, [who](joanie) carries the suitcases back in. [Kimball](marshal) says that [she](marshal) will lose [them](joanie+tess+vin), then. "[You](marshal) won't," says [Scarpetta](vin). "[We](joanie+tess+vin) are right next door to the [sheriff](sheriff)'s [fiancée](hitter)." [Odette](marshal) eats two helpings of the casserole. In the ice shed, on the shelf, beside the bowling trophy, [Lars](lars) has put a hat.
- move? joanie+tess+vin "is to be moved"
- travel tess "goes over to"
- sad.past joanie "has hated"
+ move! joanie+tess+vin "carries the suitcases back"
- lose? marshal "will lose them"
- neighbour hitter joanie+tess+vin "right next door"
- engaged hitter sheriff "sheriff's fiancée"
