%series Cold Pass
%lang en
%genre crime comedy in a Bristol restaurant kitchen, an ironical magazine's previews
%cast bligh    | Crispin Bligh; Bligh; Crispin | m
%cast jolyon   | Jolyon | m
%cast araminta | Araminta Bligh; Araminta | f
%cast thandi   | Thandi | f
%cast gaspard  | Gaspard | m
%cast coralie  | Coralie | f
%cast elwyn    | Elwyn | m
%cast bogdan   | Bogdan | m
%cast gosal    | Parminder Gosal; Gosal; Parminder | f
%cast wilf     | Wilf Trotman; Wilf | m
%cast neil     | Neil | m
%cast jaya     | Jaya | f
%cast sallow   | Quentin Sallow; Sallow | m
%cast patho    | - | f
%cast yoga     | - | f
%cast super    | - | m
%cast baker    | - | f

== 1 Sea Bass, Widow, Garnish
Nobody minds a dead chef, least of all those that cooked for one. [Crispin Bligh](bligh) lies frozen among the sea bass, and motives are on the house: from [Thandi](thandi), the sous-[chef](thandi), [he](bligh) had pinched the recipes that made [his](bligh) name, to [Gaspard](gaspard) in pastry [he](bligh) owed a year's wages, and [Coralie](coralie), [who](coralie) waited on [his](bligh) tables and elsewhere, [he](bligh) had dropped by text. Enter [Parminder Gosal](gosal), [Detective Inspector](gosal), [who](gosal) dislikes eating out.
+ die bligh "lies frozen"
- steal.past bligh thandi "pinched the recipes"
- boss.past bligh gaspard "wages"
- affair.past bligh coralie "and elsewhere"
- breakup.past bligh coralie "dropped by text"
+ investigate gosal bligh "Enter"

== 2 Black Becomes Her
[Bligh](bligh)'s [widow](araminta) has seldom looked better. [Araminta](araminta) leaves the kitchen to [Thandi](thandi), pays [Gaspard](gaspard) every penny and orders lunch. The whole [brigade](coralie+elwyn+gaspard+thandi), [Thandi](thandi), [Gaspard](gaspard), [Coralie](coralie) and little [Elwyn](elwyn), the [commis](elwyn), swears to have been at a darts match, which would be splendid had there been one. [Wilf](wilf), [Gosal](gosal)'s [sergeant](wilf), takes [Coralie](coralie)'s statement three times over, and not on account of its contents. [Bogdan](bogdan), [who](bogdan) washes up, has seen something. [He](bogdan) washes up.
- married.past araminta bligh "widow"
+ hire thandi araminta "leaves the kitchen"
- gift araminta gaspard "pays Gaspard"
+ betray coralie+elwyn+gaspard+thandi gosal+wilf "swears"
- boss gosal wilf "sergeant"
- love.start wilf coralie "three times over"
- discover.past bogdan _ "has seen something"

== 3 The Critic Is Indisposed
[Quentin Sallow](sallow), [whose](sallow) reviews have closed more kitchens than rats have, comes to say something nice about the [departed](bligh) and is carried out after the oysters. Poison? Hardly, reports the [pathologist](patho), [who](patho) had the same; just oysters. [Gosal](gosal) has other worries: [Neil](neil), [her](gosal) [husband](neil), has discovered himself, and with himself a yoga [teacher](yoga). [Their](gosal+neil) [daughter](jaya) [Jaya](jaya), seventeen, finds the [pair](neil+yoga) on the mat. [She](jaya) doesn't breathe a word at home, which is new.
- ill sallow "carried out"
- attack! _ sallow "Poison"
- married gosal neil "husband"
+ cheat neil gosal "a yoga teacher"
- parent gosal+neil jaya "daughter"
+ discover jaya neil+yoga "finds the pair"
- reveal! jaya gosal "doesn't breathe a word"

== 4 Proofing
Yeast rises, and so do suspicions. Among the baguettes at four in the morning [Thandi](thandi) and [Gaspard](gaspard), after three years of mutual insult, run out of insults and fall into one another's arms. [Elwyn](elwyn) sees it, and [his](elwyn) tender heart, which has long belonged to [Thandi](thandi), collapses like a soufflé. Mother [confessor](coralie) to the [boy](elwyn) is [Coralie](coralie), [who](coralie), for [her](coralie) part, has not told a soul where [she](coralie) spent the night of the murder. [Wilf](wilf) could ask. [Wilf](wilf) asks [her](coralie) for the dessert menu.
- enemy.past gaspard thandi "mutual insult"
+ affair.start gaspard thandi "one another's arms"
- discover elwyn gaspard+thandi "sees it"
- love elwyn thandi "tender heart"
- sad elwyn thandi "collapses"
- advisor coralie elwyn "Mother confessor"
- reveal! coralie _ "not told a soul"

== 5 Knife Skills
A pastry knife turns up in the compost, and with it [Gaspard](gaspard)'s fingerprints, which on a pastry knife ought to surprise no one. The [superintendent](super) wants an arrest before the weekend; [Gosal](gosal), under protest, supplies it. [Thandi](thandi) throws a ladle at [Wilf](wilf), [Elwyn](elwyn) is tempted to be glad and despises himself for it. At home, [Jaya](jaya) finally spills the beans. [Parminder](gosal) folds [Neil](neil)'s leggings into a suitcase and puts both out with the recycling.
- accuse? _ gaspard "fingerprints"
- boss super gosal "wants an arrest"
+ arrest gosal gaspard "supplies it"
- attack thandi wilf "throws a ladle"
- happy? elwyn "tempted to be glad"
- reveal jaya gosal "spills the beans"
+ breakup gosal neil "puts both out"

== 6 The Confession of a Commis
To spare [Thandi](thandi) further tears, [Elwyn](elwyn) gives himself up as the murderer. [He](elwyn) has the weapon wrong, the day wrong and, in [his](elwyn) excitement, the victim. [Gosal](gosal) makes [him](elwyn) cocoa. Moved all the same, [Gaspard](gaspard), released for lack of everything, hugs the [boy](elwyn), [Thandi](thandi) hugs [both](elwyn+gaspard), and [Coralie](coralie), crumbling, at last supplies [her](coralie) alibi: that night [she](coralie) stood outside [Araminta](araminta)'s bedroom window, and a voice within was [Sallow](sallow)'s.
+ kill! elwyn _ "as the murderer"
- help gosal elwyn "makes him cocoa"
- accuse! _ gaspard "released"
- help gaspard elwyn "hugs the boy"
+ reveal coralie gosal "supplies her alibi"
- affair.past araminta sallow "a voice within"

== 7 Two Spoons
So the [widow](araminta) and the [critic](sallow) were making hay while [Bligh](bligh) was freezing. "[He](bligh) knew," shrugs [Araminta](araminta), "and charged it to the restaurant." [Sallow](sallow) is mortified, chiefly about the expenses. Between [Thandi](thandi) and [Gaspard](gaspard) prison has done what baguettes could not: [they](gaspard+thandi) are looking at rings. [Neil](neil), turned out by the yoga [teacher](yoga) after nine days, lies down on [Gosal](gosal)'s doormat. [She](gosal) and [Jaya](jaya) step over [him](neil) on [their](gosal+jaya) way to a curry.
- affair.past araminta sallow "making hay"
- discover.past bligh araminta+sallow "knew"
- sad sallow "mortified"
+ engaged? gaspard thandi "looking at rings"
- breakup yoga neil "turned out"
- reconcile? gosal neil "lies down"
+ reject gosal+jaya neil "step over him"

== 8 Conflict of Interest
[Wilf](wilf) and [Coralie](coralie) have dined, danced and, to be frank, breakfasted. Somebody sends the [superintendent](super) a photograph of the breakfast. [Wilf](wilf) is suspended; [Gosal](gosal), [who](gosal) had no idea and feels [she](gosal) ought to have had one, gives [him](wilf) a dressing-down and then a casserole. [Bogdan](bogdan) has made up [his](bogdan) mind to talk. [He](bogdan) rings [Gosal](gosal), says "It wasn't [him](bligh) in the freezer," and the line goes dead. So, one fears, may [Bogdan](bogdan).
- date coralie wilf "dined"
+ sex coralie wilf "breakfasted"
- quit wilf super "suspended"
- discover! gosal coralie+wilf "had no idea"
- quarrel gosal wilf "dressing-down"
- gift gosal wilf "casserole"
+ reveal bogdan gosal "It wasn't him"
- die? bogdan "So, one fears"

== 9 Missing Porter
The sink overflows, therefore [Bogdan](bogdan) has been kidnapped. Armed with rolling pins, [Thandi](thandi), [Gaspard](gaspard), [Elwyn](elwyn), [Coralie](coralie) and the unemployed [Wilf](wilf) comb the cold stores of Avonmouth and free [him](bogdan) from the ninth, blue, cross and talkative. [He](bogdan) was shut in by a dead [man](bligh). [Gosal](gosal), [who](gosal) has had the [pathologist](patho) look again, is less astonished: the corpse had its appendix, and [Crispin Bligh](bligh) lost [his](bligh) in 1998. Did [he](bligh) have a [brother](jolyon), by any chance?
- abduct.past bligh bogdan "kidnapped"
+ rescue coralie+elwyn+gaspard+thandi+wilf bogdan "free him"
- sad bogdan "cross"
+ reveal bogdan coralie+elwyn+gaspard+thandi+wilf "talkative"
- investigate gosal+patho bligh "look again"
- discover gosal bligh "less astonished"
- sibling? bligh jolyon "brother"

== 10 Twins, Plated Separately
[He](bligh) did. [Jolyon](jolyon), the [twin](jolyon) no one was told about, came to dinner and asked for money; [Crispin](bligh), up to the toque in debt, put [him](jolyon) on ice and seized the chance to be dead. [Araminta](araminta), a widow no longer, faints for the first time without an audience. [Sallow](sallow), [who](sallow) had been about to propose, eats the ring box. In the divorce court, meanwhile, [Gosal](gosal) is rid of [Neil](neil) in six minutes, and [Jaya](jaya) applauds.
- sibling bligh jolyon "twin"
+ kill.past bligh jolyon "put him on ice"
- die! bligh "to be dead"
- married araminta bligh "a widow no longer"
- ill araminta "faints"
- propose? sallow araminta "about to propose"
+ divorce gosal neil "rid of Neil"
- happy jaya "applauds"

== 11 The Return of the Native Oyster
Vanity will do what detectives cannot. [Thandi](thandi) puts [Bligh](bligh)'s signature dish on the menu, with parsley, and that same night the late [chef](bligh) storms into [his](bligh) own kitchen, beside himself, to take it off again. [Gosal](gosal) arrests [him](bligh) between two courses, though not before [he](bligh) has held a boning knife to [Elwyn](elwyn)'s throat and been felled, in unison, by [Thandi](thandi), [Coralie](coralie) and a tray of madeleines thrown by [Gaspard](gaspard). [Araminta](araminta) would like a word with [her](araminta) [husband](bligh). It has four letters.
+ return bligh "storms into"
- sad bligh thandi "beside himself"
+ arrest gosal bligh "arrests him"
- threaten bligh elwyn "boning knife"
- attack coralie+gaspard+thandi bligh "felled"
- rescue coralie+gaspard+thandi elwyn "felled"
- married araminta bligh "husband"

== 12 Petits Fours
Everyone gets a sweet. [Thandi](thandi) and [Gaspard](gaspard) are married by a registrar with a napkin; the restaurant is [theirs](gaspard+thandi), a present from [Araminta](araminta), [who](araminta) is off to [Menton](@menton), on [Sallow](sallow)'s arm and at [his](sallow) expense. [Wilf](wilf), reinstated, asks [Coralie](coralie) whether [she](coralie) would consider a policeman for life; [she](coralie) would consider it over a long lease. [Elwyn](elwyn) has met a [baker](baker). And [Parminder Gosal](gosal), [who](gosal) dislikes eating out, is seen at table nine, alone with a soufflé and perfectly happy.
+ wedding gaspard thandi "are married"
- gift araminta gaspard+thandi "a present"
- travel araminta+sallow "off to Menton" @menton
- couple araminta sallow "on Sallow's arm"
- hire wilf "reinstated"
+ propose wilf coralie "for life"
- meet baker elwyn "has met"
- happy gosal "perfectly happy"
