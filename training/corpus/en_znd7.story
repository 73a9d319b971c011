%series Happily, Ltd.
%lang en
%genre workplace sitcom at a wedding agency in Nairobi, dry listings
%cast wanjiru | Wanjiru Kamau; Wanjiru; Shiru | f
%cast otieno  | Otieno Oduor; Otieno; Oduor | m
%cast bettina | Bettina Vogel; Bettina; Vogel | f
%cast juma    | Juma | m
%cast achieng | Achieng | f
%cast pascal  | Pascal Mutua; Pascal; Mutua | m
%cast njoki   | Njoki Kamau; Njoki | f
%cast hassan  | Hassan Ali; Hassan; Ali | m
%cast florist | Peninah | f
%cast rehema  | Rehema | f
%cast wife3   | - | f
%cast pastor  | Pastor Gideon; Gideon | m
%cast twin    | - | f

== 1 Save the Date
[Wanjiru Kamau](wanjiru), thrice left at the altar, runs [Nairobi](@nairobi)'s best wedding agency with [Otieno Oduor](otieno), [who](otieno) has split from [his](otieno) third [wife](wife3) and kept [her](wife3) caterer. [Their](otieno+wanjiru) new [intern](juma) [Juma](juma) turns out to be [Wanjiru](wanjiru)'s last [groom](juma) but one. [She](wanjiru) gives [him](juma) the job of licking envelopes. [Bettina Vogel](bettina), the Swiss [rival](bettina) across the landing, woos away the [florist](florist) with a dental plan. At the bus stop [Otieno](otieno) tells [his](otieno) [partner](wanjiru) that [she](wanjiru) looked nice today. [She](wanjiru) asks what [he](otieno) broke.
- breakup.past _ wanjiru "thrice left"
- colleague otieno wanjiru "runs"
- divorce.past otieno wife3 "split from"
- ex juma wanjiru "last groom but one"
+ hire juma wanjiru "gives him the job"
- boss otieno+wanjiru juma "intern"
- enemy bettina otieno+wanjiru "rival"
- neighbour bettina otieno+wanjiru "across the landing"
+ hire florist bettina "woos away"
- flirt otieno wanjiru "looked nice"

== 2 Plus One
The [bride](rehema) of the week, [Rehema](rehema), is to wed [Hassan Ali](hassan) on Saturday and on Wednesday asks [Juma](juma) for [his](juma) number. [He](juma) gives it. [Wanjiru](wanjiru) catches [the two](juma+rehema) in the sample tent among the sample cushions. To save the deposit [she](wanjiru) swears to the [bridegroom](hassan) that [they](juma+rehema) were testing the poles. [Hassan](hassan), a trusting soul, tips [Juma](juma). [Njoki](njoki), [Wanjiru](wanjiru)'s [mum](njoki), drops in to say that the neighbours' girl has had twins, and leaves a brochure.
- engaged hassan rehema "is to wed"
- flirt rehema juma "asks Juma"
+ affair juma rehema "among the sample cushions"
- discover wanjiru juma+rehema "catches"
- cheat rehema hassan "in the sample tent"
+ betray wanjiru hassan "testing the poles"
- gift hassan juma "tips Juma"
- parent njoki wanjiru "mum"
- birth.past _ "has had twins"

== 3 Speak Now
[Pastor Gideon](pastor) asks if anyone objects. [Juma](juma) does, then [Rehema](rehema) does, then the goat. [Hassan](hassan) faints into the cake. [Otieno](otieno) loosens [his](hassan) collar and hears, from the lips of a [man](hassan) covered in icing, that [he](hassan) never cared for [Rehema](rehema) either: it's [her](rehema) [sister](achieng), [Achieng](achieng), [he](hassan) has pined for since school. [Achieng](achieng), the [bridesmaid](achieng), drops the bouquet. Money back? Over [Shiru](wanjiru)'s dead body.
- wedding! hassan rehema "objects"
+ confess juma rehema "Juma does"
- ill hassan "faints"
- help otieno hassan "loosens his collar"
- love! hassan rehema "never cared for"
- sibling achieng rehema "her sister"
+ love hassan achieng "has pined for"
- reveal hassan otieno "hears"

== 4 Table Nine
[Njoki](njoki) has found a [man](pascal). The [man](pascal) is for [Wanjiru](wanjiru). [His](pascal) name is [Pascal Mutua](pascal). [Pascal](pascal) is a dentist. [Pascal](pascal) flosses. [Wanjiru](wanjiru) dines with [Pascal](pascal). [Otieno](otieno) waits tables there that night. [He](otieno) says it's for charity. [He](otieno) spills soup on [Pascal](pascal). [Pascal](pascal) thanks [Otieno](otieno). [Bettina](bettina) sits alone at nine. May flowers wilt at nine. [Otieno](otieno) brings [her](bettina) bread. [Bettina](bettina) has never seen a kind [Oduor](otieno).
- find njoki pascal "has found a man"
+ date pascal wanjiru "dines with"
- jealous otieno pascal "spills soup"
- betray otieno wanjiru "for charity"
- attack otieno pascal "spills soup on Pascal"
- sad bettina "alone"
- help otieno bettina "brings her bread"

== 5 Cold Feet
[Rehema](rehema) and [Juma](juma) move into a bedsit over the office; the walls are thin and so is the love. By Thursday [they](juma+rehema) have fallen out over a towel, by Friday [she](rehema) is back at [her](rehema) [sister](achieng)'s, where [she](rehema) bumps into [Hassan](hassan) in a dressing gown. [She](rehema) takes it badly. [Achieng](achieng), once [her](rehema) best ally, is called a snake. [Bettina](bettina) sends [Otieno](otieno) a fruit basket as thanks for the bread, and [Wanjiru](wanjiru) eats the fruit, the card and, nearly, the basket.
- housemate.start juma rehema "move into a bedsit"
- quarrel juma rehema "have fallen out"
+ breakup rehema juma "is back at"
- sibling achieng rehema "sister's"
- affair achieng hassan "dressing gown"
- discover rehema achieng+hassan "bumps into"
- sad rehema "takes it badly"
- friend.past achieng rehema "best ally"
+ quarrel achieng rehema "called a snake"
- gift bettina otieno "fruit basket"
- jealous wanjiru bettina "eats the fruit"

== 6 Dress Rehearsal
Nothing gets married this week. The printer jams on the word *forever*. A cow wanders into the showroom, is measured, is returned. [Njoki](njoki) teaches [Pascal](pascal) to make chapati, and tells [him](pascal) that [her](njoki) [daughter](wanjiru) snores. [He](pascal) finds it charming. [He](pascal) has asked [Njoki](njoki) for [her](njoki) blessing and has it, in writing. [Juma](juma), all by himself over the office, learns to iron and cries on the collars. "Love," says [Gideon](pastor), out of nowhere, "is a rented chair."
- advisor njoki pascal "teaches"
- parent njoki wanjiru "daughter"
- reveal njoki pascal "snores"
+ propose? pascal wanjiru "blessing"
- sad juma "cries"

== 7 The Ask
[Pascal](pascal) puts the question between the starter and the fish, and [Wanjiru](wanjiru), [who](wanjiru) has planned four hundred weddings and is scared of one, hears herself accept. The [dentist](pascal) weeps. [Otieno](otieno), told first thing in the morning, congratulates [her](wanjiru) so warmly that [she](wanjiru) slams the drawer. That evening [he](otieno) knocks across the landing. [Vogel](bettina), the [enemy](bettina), pours [him](otieno) a kirsch, then another, and at midnight switches off the sign. [Juma](juma), on the stairs with [his](juma) ironing, sees the light go out.
+ propose pascal wanjiru "puts the question"
- engaged.start pascal wanjiru "accept"
- sad wanjiru "scared"
- happy pascal "weeps"
- reveal wanjiru otieno "told first thing"
- sad wanjiru otieno "slams the drawer"
- enemy bettina otieno+wanjiru "the enemy"
+ sex bettina otieno "switches off the sign"
- discover juma bettina+otieno "sees the light"

== 8 Bridezilla
As a customer of [her](wanjiru) own firm, [Wanjiru](wanjiru) makes the staff wish for the goat. [Juma](juma), shouted at over napkins, blurts out what [he](juma) saw on the stairs. [She](wanjiru) marches across the landing and breaks a cuckoo clock. [Bettina](bettina), [who](bettina) doesn't even like [Otieno](otieno) in the mornings, asks whether the [bride](wanjiru) isn't marrying the wrong [man](pascal); [Wanjiru](wanjiru) dismisses this as Swiss. Down at the mosque, on the quiet, [Hassan](hassan) takes [Achieng](achieng) as [his](hassan) wife. Only the [caretaker](twin) witnesses it, and [Rehema](rehema), behind a pillar, forgiving [them](achieng+hassan).
- quarrel juma wanjiru "shouted at"
+ reveal juma wanjiru "blurts out"
- jealous wanjiru bettina "breaks a cuckoo clock"
- love! bettina otieno "doesn't even like"
- wedding? pascal wanjiru "marrying the wrong man"
+ wedding achieng hassan "as his wife"
- discover twin achieng+hassan "witnesses"
- reconcile achieng+hassan rehema "forgiving them"

== 9 Toothache
[Otieno](otieno)'s molar, of all teeth, on the hen night, and one dentist on call. With both hands in [his](otieno) mouth, [Pascal](pascal) asks [his](pascal) [patient](otieno) if [he](otieno) is in love with [Wanjiru](wanjiru). [Otieno](otieno) says "aah". [Mutua](pascal) finishes the filling, a perfect one, and sits down on the little round stool. [He](pascal) tells [Njoki](njoki) first, since it was [she](njoki) [who](njoki) chose [him](pascal): there'll be no son-in-law. [She](njoki) puts [her](njoki) arms round [him](pascal) and says there will always be chapati.
- ill otieno "molar"
- treat otieno pascal "the filling"
- celebrate wanjiru "hen night"
+ love otieno wanjiru "in love with"
- discover pascal otieno "sits down"
- reveal pascal njoki "tells Njoki"
- kin! njoki pascal "no son-in-law"
- wedding! pascal wanjiru "no son-in-law"
- help njoki pascal "puts her arms round"

== 10 No Show
Left for the fourth time, [Wanjiru](wanjiru) hosts the party anyway, as it's paid for. The jilted [bride](wanjiru) dances with the cook, the [priest](pastor) and the cow. [Bettina](bettina) brings a new cuckoo clock and the offer of a truce; by the third kirsch the two [businesswomen](bettina+wanjiru) have agreed to knock down the wall. [Rehema](rehema), catering, finds [her](rehema) [ex](juma) [Juma](juma) under table nine with an iron. How well pressed [he](juma) looks! [She](rehema) crawls in. [Otieno](otieno), numb to the ear, tries to speak to [Wanjiru](wanjiru), and drools.
+ breakup pascal wanjiru "Left for the fourth"
- celebrate wanjiru "hosts the party"
- gift bettina wanjiru "a new cuckoo clock"
+ reconcile bettina wanjiru "truce"
- colleague.start bettina wanjiru "knock down the wall"
- ex juma rehema "ex"
- find rehema juma "finds her ex"
- reconcile juma rehema "crawls in"
- confess? otieno wanjiru "tries to speak"

== 11 Merger
With the wall gone, [Wanjiru](wanjiru) and [Otieno](otieno) share a desk with [Bettina](bettina), [who](bettina) is late, and doesn't mean for work. [She](bettina) tells the [father](otieno) by memo. [Otieno](otieno) does the decent thing and offers [her](bettina) marriage, by memo; [she](bettina) files it under no. [Peninah](florist), the [florist](florist) [they](bettina+otieno+wanjiru) once fought over, overhears and has it all over the market by noon. So [Wanjiru](wanjiru) gets the news from a man selling onions. [She](wanjiru) buys eleven kilos.
- colleague bettina otieno+wanjiru "share a desk"
+ pregnant bettina otieno "is late"
- reveal bettina otieno "by memo"
+ propose otieno bettina "offers her marriage"
- reject bettina otieno "under no"
- discover florist bettina+otieno "overhears"
- reveal florist _ "all over the market"
- discover wanjiru bettina+otieno "gets the news"
- sad wanjiru "eleven kilos"

== 12 The Happy Couple
[Pascal](pascal) comes by to return the ring box and stays for the sake of [Bettina](bettina)'s teeth; there's a spark, or it's the drill. [Achieng](achieng)'s [husband](hassan) books the firm for [Rehema](rehema) and [Juma](juma), goat included. At the altar [Pastor Gideon](pastor), short-sighted, starts on the wrong [pair](otieno+wanjiru): [he](pastor) has got as far as "[Otieno](otieno), do [you](otieno)" when [Otieno](otieno) says yes. [Wanjiru](wanjiru) looks round for someone to blame. Then, since nobody is running, [she](wanjiru) says it, too. [Njoki](njoki) tears up the brochure.
- return pascal "comes by"
- love.start pascal bettina "a spark"
- married achieng hassan "husband"
- wedding? juma rehema "goat included"
- confess otieno wanjiru "says yes"
+ wedding otieno wanjiru "says it, too"
