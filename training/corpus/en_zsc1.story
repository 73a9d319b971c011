%series Top Bell, Please
%lang en
%genre flat-share comedy in Cardiff, fan-wiki summaries
%cast carys   | Carys Pritchard; Carys | f
%cast bethan  | Bethan Pritchard; Bethan | f
%cast idris   | Idris Bowen; Idris; Bowen | m
%cast noor    | Noor Siddiqui; Noor | f
%cast teilo   | Teilo Rees; Teilo | m
%cast probert | Mrs Probert; Gwladys | f
%cast gethin  | Gethin Probert; Gethin | m
%cast lech    | Lech Dudek; Lech; Dudek | m
%cast sal     | Salvatore Conti; Conti; Sal | m
%cast okoro   | Dr Okoro | f
%cast monty   | Monty | n
%cast ffion   | Ffion | f
%cast wyn     | Wyn | m
%cast sheep   | - | m
%cast mrprob  | - | m

== 1 The Box Room
[Carys Pritchard](carys) answers an advert and gets the box room on [Cathedral Road](@cathedral), where a trainee [nurse](noor) called [Noor Siddiqui](noor) and the out-of-work [baker](idris) [Idris Bowen](idris) have been living on toast. The [landlady](probert), [Mrs Probert](probert), sets three conditions: no candles, no drums, no gentlemen. [Carys](carys) does not mention that [she](carys) has walked out on [Teilo Rees](teilo), a [drummer](teilo), that very morning. The boiler fails; a [plumber](lech) comes, shakes [his](lech) head and goes. By midnight the three new [flatmates](carys+idris+noor) have toasted one another with cold tea.
- move carys idris+noor "gets the box room" @cathedral
- housemate idris noor "have been living"
+ breakup carys teilo "walked out on"
- reveal! carys probert "does not mention"
- quit.past idris "out-of-work"
- housemate.start carys idris+noor "new flatmates"

== 2 Sourdough
[Idris](idris) has kept a jar of starter going since [his](idris) days at Conti's, the café from which old [Salvatore Conti](sal) sacked [him](idris) in March over a burnt tray. Now the jar is gone. [Noor](noor) points the finger at [Carys](carys), [who](carys) in turn has seen the [plumber](lech) leave with a bulging bag. [He](lech) had a spanner in it, and [his](lech) lunch. While the [women](carys+noor) are shouting in the hall, [Mrs Probert](probert) comes up with a plate of splendid rolls, and [Idris](idris), after one bite, knows everything. [He](idris) pays the rent late from then on.
- quit.past idris sal "sacked him"
+ steal probert idris "is gone"
- accuse noor carys "points the finger"
- accuse carys lech "has seen"
- quarrel carys noor "shouting"
- discover idris probert "knows everything"
- boss.past sal idris "days at Conti's"

== 3 Gentlemen Callers
The jilted [drummer](teilo) drums under the window until two in the morning. [Carys](carys), in a panic, climbs into the wardrobe; the [nurse](noor) goes down in [her](noor) uniform and informs [him](teilo) that [his](teilo) [ex](carys) has moved to [Hull](@hull). [Teilo](teilo) believes [her](noor), thanks [her](noor) and books a coach. Upstairs, the jar [thief](probert) has heard a man's voice and threatens to put all [three](carys+idris+noor) out on the street. [Idris](idris) takes the blame. It was [him](idris), [he](idris) says, practising for a choir. There is no choir. By the end of the week [he](idris) has had to found one.
- flee carys teilo "climbs into the wardrobe"
+ betray noor teilo "informs him"
- ex carys teilo "ex"
- move! carys "has moved" @hull
- threaten probert carys+idris+noor "threatens to put"
- betray idris probert "practising"
- create idris "found one"
- breakup.past carys teilo "jilted"
- travel? teilo "books a coach" @hull
- steal.past probert idris "thief"

== 4 First Rehearsal
Five people come to the choir. One is [Gethin](gethin). Everybody thinks [he](gethin) is a policeman. [He](gethin) sings bass. One is the [plumber](lech). [Noor](noor) cannot stand [Gethin](gethin). [Gethin](gethin) can look at nobody but [Noor](noor). [Carys](carys) takes over the piano. The last is [Bethan](bethan). [Carys](carys) has a younger [sister](bethan), and here [she](bethan) is. Nobody asked [Bethan](bethan) to come. [Bethan](bethan) owes money to half of [Swansea](@swansea). [She](bethan) got away with one suitcase. The [baker](idris) makes [her](bethan) a sandwich. Nothing rhymes with [Idris](idris).
- create carys "takes over the piano"
- enemy gethin noor "cannot stand"
- love gethin noor "look at nobody but"
+ sibling bethan carys "sister"
- invite! _ bethan "Nobody asked"
+ flee bethan _ "got away"

== 5 The Policeman's Uncle
[Gethin](gethin) is no policeman, it emerges, but the [nephew](gethin) of [Mrs Probert](probert), placed in the choir to report on [her](probert) [tenants](carys+idris+noor). The [plumber](lech), [who](lech) overheard [aunt](probert) and [nephew](gethin) at the boiler, passes it on to [Noor](noor), and [she](noor), [who](noor) for a week has been wondering whether [she](noor) might like the [bass](gethin) after all, tips the tea urn over [his](gethin) shoes. The burn is slight; [she](noor) bandages it, not gently. "[I](gethin) told [her](probert) nothing," the [spy](gethin) protests. It is true. [His](gethin) notebook contains one word, and the word is [Noor](noor).
+ kin gethin probert "nephew"
- investigate gethin carys+idris+noor "report on her tenants"
- discover lech gethin+probert "overheard"
- reveal lech noor "passes it on"
- attack noor gethin "tips the tea urn"
- injure gethin noor "burn"
- treat gethin noor "bandages"
- reveal! gethin probert "told her nothing"
- love gethin noor "one word"
- love? noor gethin "might like the bass"

== 6 Hull and Back
The [man](teilo) sent to [Hull](@hull) is back on the doorstep, unshaven and in a strange good mood: [he](teilo) has not found [Carys](carys), but [he](teilo) has found [Ffion](ffion), a tuba [player](ffion), and [they](ffion+teilo) are going to be married on Saturday week. [Carys](carys), [who](carys) should be glad, throws a plate. [Her](carys) [sister](bethan) meanwhile has let the creditors believe that [Idris](idris) is [her](bethan) rich [fiancé](idris), and when two [men](sheep) in sheepskin come to collect, it is the [baker](idris) [they](sheep) hold upside down from the banisters. The [plumber](lech), alerted by the noise, sees the [pair](sheep) off with a length of pipe.
- return teilo "back on the doorstep"
- find! teilo carys "has not found"
- meet teilo ffion "has found Ffion"
+ wedding? ffion teilo "going to be married"
- jealous carys ffion "throws a plate"
- sibling bethan carys "sister"
- betray.past noor teilo "sent to Hull"
- betray bethan _ "let the creditors believe"
- engaged! bethan idris "fiancé"
- attack sheep idris "upside down"
+ rescue lech idris "sees the pair off"

== 7 A Name at Last
[Idris](idris) owes [his](idris) [rescuer](lech) a cake, and because one cannot ice "the [Plumber](lech)" on it, [he](idris) finally asks: [Lech Dudek](lech), formerly second tenor at the opera in [Łódź](@lodz). The [choirmaster](idris) nearly drops the icing. [Bethan](bethan), ashamed of having used the [baker](idris) as a shield, offers to pawn [her](bethan) grandmother's ring and is told by [her](bethan) elder [sister](carys) that it is glass; the real one went to pay off the last lot. On the stairs lies a letter from the council. The house has a buyer. [Mrs Probert](probert) says that it's a clerical error and bursts into tears.
- rescue.past lech idris "rescuer"
- gift idris lech "a cake"
- create.past lech "second tenor"
- betray.past bethan idris "as a shield"
- help? bethan idris "offers to pawn"
- reveal carys bethan "is glass"
- sibling bethan carys "elder sister"
- betray probert _ "clerical error"
+ sad probert "bursts into tears"

== 8 Monty
Out walking with [Monty](monty), the spaniel of the [landlady](probert), [Gethin](gethin) has eyes only for [Noor](noor) at the bus stop, and the lead comes back without a dog. The whole choir combs [Bute Park](@bute) by torchlight. [Dudek](lech) turns up a glove, [Carys](carys) turns [her](carys) ankle, and the [nephew](gethin) dare not go home. Towards dawn the [runaway](monty) is discovered in the kitchen of Conti's, where [Idris](idris)'s old [boss](sal) has been feeding [it](monty) veal. [Baker](idris) and café [owner](sal) have not spoken since the burnt tray. [They](idris+sal) speak now, over a snoring spaniel, and a job is on the table by breakfast.
- love gethin noor "eyes only for"
- lose gethin monty "without a dog"
- find? _ monty "combs Bute Park"
- injure carys "turns her ankle"
- kin gethin probert "nephew"
+ find _ monty "is discovered"
- boss.past sal idris "old boss"
+ reconcile idris sal "speak now"
- hire? idris sal "a job"
- quarrel.past idris sal "have not spoken"

== 9 Wedding Cake
The wedding of [Carys](carys)'s [ex](teilo) is held in a scout hut in [Splott](@splott). [Idris](idris), back behind the oven, has made four tiers, into which somebody has emptied the salt. Everyone looks at [Carys](carys). It was not [she](carys) but the [groom](teilo)'s [brother](wyn) [Wyn](wyn), [who](wyn) mistook the tin. The tuba [player](ffion) eats a slice without flinching, and from this moment the wronged [suspect](carys) likes [her](ffion) better than [she](carys) ever liked the [drummer](teilo). [Wyn](wyn) asks [Bethan](bethan) to dance. [She](bethan) has a look at [his](wyn) shoes, [his](wyn) watch and [his](wyn) van, and says no.
- ex carys teilo "ex"
+ wedding ffion teilo "wedding" @splott
- create idris "four tiers"
- accuse _ carys "looks at Carys"
- sibling teilo wyn "brother"
- friend.start carys ffion "likes her better"
- flirt wyn bethan "asks Bethan to dance"
+ reject bethan wyn "says no"

== 10 Ward Nine
A scan is mislaid at the infirmary, and [Dr Okoro](okoro), [Noor](noor)'s [superior](okoro), wants somebody to answer for it. The [trainee](noor) is suspended before lunch. At home [she](noor) says [she](noor) has a week's leave and cleans the oven three times. Only [Gethin](gethin) asks. [He](gethin), [who](gethin) was a poor spy, proves a good one at last: posing as a patient, [he](gethin) goes through the bins of Ward Nine and comes up with the scan, stuck to a pizza box of the [consultant](okoro)'s own. [Dr Okoro](okoro) apologises in front of the whole ward. In the lift, [Noor](noor) takes hold of the former [snoop](gethin) by both ears and kisses [him](gethin).
- boss okoro noor "superior"
- accuse okoro noor "answer for it"
+ quit noor okoro "suspended"
- betray noor carys+idris "week's leave"
- investigate gethin "through the bins"
- lose _ "is mislaid"
- betray gethin _ "posing as a patient"
- investigate.past gethin noor "former snoop"
- find gethin "comes up with"
- reconcile noor okoro "apologises"
+ kiss gethin noor "kisses him"

== 11 Under the Stairs
[Gwladys](probert), as we must now learn to call [her](probert), has not come down for two days. [Lech](lech) forces the door with the same pipe that once drove out the [men](sheep) in sheepskin and finds the old [lady](probert) on the lino, cold as the tap. At the hospital [her](probert) heart is put right by the [woman](okoro) of the pizza box. The [patient](probert) unburdens herself to [Idris](idris): the house is mortgaged to the chimney, and [she](probert) took [his](idris) jar because it smelled like [her](probert) late [husband](mrprob)'s shop. [He](idris) has brought [her](probert) a new jar. It has [her](probert) name on it.
- find lech probert "finds the old lady"
- ill probert "on the lino"
+ rescue lech probert "forces the door"
- treat probert okoro "put right"
- reveal probert idris "unburdens herself"
- steal.past probert idris "took his jar"
- die.past mrprob "late"
- married.past mrprob probert "husband's"
- gift idris probert "new jar"
- attack.past lech sheep "drove out"

== 12 Conditions
The choir gives a concert to save the house. The hall is full. [Bethan](bethan) sits at the cash box. Afterwards the box is missing, and so is [Bethan](bethan). [Carys](carys) thinks the worst. So do [Noor](noor), [Sal](sal) and [Lech](lech). At eleven the missing [sister](bethan) walks in with [Wyn](wyn) and the receipt: the box has been paid in at the bank, all of it. [Carys](carys) begs [her](bethan) pardon. [Mrs Probert](probert), discharged that morning, reads out three new conditions. Bread is compulsory. So is singing. Gentlemen, says the [landlady](probert) with a glance at [her](probert) [nephew](gethin) and [Noor](noor), may stay to breakfast. The drums come on Monday.
+ create _ "gives a concert"
- steal! bethan _ "is missing"
- accuse carys bethan "thinks the worst"
- accuse lech+noor+sal bethan "So do"
- return bethan "walks in"
- sibling bethan carys "missing sister"
+ reconcile bethan carys "begs her pardon"
- recover probert "discharged"
- kin gethin probert "nephew"
- couple gethin noor "stay to breakfast"
