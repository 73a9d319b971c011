%series The Queen's Side
%lang en
%genre court intrigue in an invented northern kingdom, 1640s, encyclopaedia summaries in long sentences
%cast sigrid   | Queen Sigrid; Sigrid | f
%cast halvard  | King Halvard; Halvard | m
%cast maren    | Princess Maren; Maren | f
%cast otho     | Duke Otho of Vasterland; Duke Otho; Otho | m
%cast beatrix  | Countess Beatrix Rohn; Countess Rohn; Beatrix | f
%cast rohn     | Count Rohn; Rohn | m
%cast luc      | Luc Desmarais; Luc; Desmarais | m
%cast tamsin   | Tamsin Oake; Tamsin | f
%cast brand    | Captain Joris Brand; Brand; Joris | m
%cast piet     | Piet Brand; Piet | m
%cast moray    | Dr Moray; Moray | m
%cast burgw    | - | f
%cast isolde   | Dowager Queen Isolde; Isolde | f
%cast baby     | Prince Aksel; Aksel | m

== 1 The Frozen Harbour
After eleven weeks at sea and in ice, [Sigrid](sigrid), aged nineteen, is led up the stairs of [Karlholm](@karlholm) to a [king](halvard) [whom](halvard) [she](sigrid) has known only as a miniature and [who](halvard), as [she](sigrid) remarks to [her](sigrid) lady's [maid](tamsin) [Tamsin Oake](tamsin), was painted from the wrong end of [his](halvard) life. [Halvard](halvard), forty-six, twice widowed and childless, marries [her](sigrid) before supper. At table the [bride](sigrid) is placed beside [Countess Beatrix Rohn](beatrix), [who](beatrix) is charming and, as everybody but the [newcomer](sigrid) is aware, has shared the [monarch](halvard)'s bed for seven years with the full knowledge of [Count Rohn](rohn), the [chancellor](rohn) and [her](beatrix) [husband](rohn).
+ travel sigrid "led up the stairs" @karlholm
- boss sigrid tamsin "maid"
- meet halvard sigrid "known only as a miniature"
- married.past _ halvard "twice widowed"
+ wedding halvard sigrid "marries her"
- meet beatrix sigrid "placed beside"
+ affair beatrix halvard "shared the monarch's bed"
- cheat beatrix rohn "shared the monarch's bed"
- discover rohn beatrix+halvard "full knowledge"
- married beatrix rohn "husband"

== 2 The Dancing Lesson
The [king](halvard)'s [sister](maren), [Princess Maren](maren), [who](maren) has been promised since the cradle to [Duke Otho of Vasterland](otho), takes the young [queen](sigrid) under [her](maren) wing, teaches [her](sigrid) to skate and, over hot ale, informs [her](sigrid) what the [countess](beatrix) is paid for. [Sigrid](sigrid) throws a glove at the wall. The French dancing [master](luc), [Luc Desmarais](luc), picks it up; [he](luc) has been brought to court for [Maren](maren)'s wedding minuet, and when [his](luc) [pupil](maren) puts [her](maren) hand in [his](luc), neither of [them](luc+maren) hears that the fiddler has stopped. In the guardroom [Captain Joris Brand](brand) bets [his](brand) [brother](piet) [Piet](piet) a month's pay that the [maid](tamsin) will smile at [him](brand) before Lent, and loses.
- sibling halvard maren "sister"
- engaged maren otho "promised since the cradle"
- wedding? maren otho "wedding minuet"
- help maren sigrid "under her wing"
- advisor maren sigrid "teaches her"
- reveal maren sigrid "informs her"
- sad sigrid "throws a glove"
- advisor luc maren "his pupil"
+ love.start luc maren "neither of them hears"
- sibling brand piet "brother"
- flirt? brand tamsin "will smile at him"
- lose brand piet "loses"

== 3 An Heir
For three months the [king](halvard) has been coming to [his](halvard) [wife](sigrid)'s chamber on Thursdays and going on to the [countess](beatrix) on Fridays, and it is the Thursdays that bear fruit: [Dr Moray](moray), the Scottish [physician](moray), confirms with a bow that the [queen](sigrid) is with child. [Beatrix](beatrix), [who](beatrix) dines that evening in black, cannot bring herself to congratulate the [mother-to-be](sigrid). [Her](beatrix) [husband](rohn), however, sees further, and offers the [Scot](moray) a manor for a certain powder. The [doctor](moray) takes the deeds and pours the powder into the moat. As for the [princess](maren), the dancing [master](luc) has kissed [her](maren) on the back stairs, and the [loser](brand) of the wager, [who](brand) was on guard there, has looked at the ceiling.
- married halvard sigrid "wife"
- cheat halvard sigrid "on Fridays"
- affair beatrix halvard "on Fridays"
- advisor moray sigrid "physician"
+ pregnant sigrid halvard "with child"
- jealous beatrix sigrid "dines that evening in black"
- married beatrix rohn "husband"
+ kill? rohn sigrid "a certain powder"
- betray moray rohn "pours the powder into the moat"
+ kiss luc maren "kissed her"
- discover brand luc+maren "on guard there"

== 4 Cold Feet
[Duke Otho](otho) arrives. [He](otho) is fat, kind and deaf. [Maren](maren) curtsies to [him](otho). [She](maren) thinks of [Luc](luc). [Otho](otho) hands [her](maren) a sapphire. The whole court applauds. [Isolde](isolde) does not. The [dowager](isolde) has buried three dukes. "[He](otho) snores," [she](isolde) tells [her](isolde) [daughter](maren). [Piet Brand](piet) brings [Tamsin](tamsin) a kitten. [She](tamsin) smiles at [Piet](piet). [Joris](brand) sees it. [He](brand) does not speak to [his](brand) [brother](piet) for a week. [Rohn](rohn) counts [his](rohn) powders. One is still left.
- travel otho "arrives"
- meet maren otho "curtsies"
- love maren luc "thinks of Luc"
- gift otho maren "hands her a sapphire"
- parent isolde maren "daughter"
- gift piet tamsin "a kitten"
+ flirt piet tamsin "smiles at Piet"
- jealous brand piet "sees it"
- sibling brand piet "brother"
- quarrel brand piet "does not speak"

== 5 The Bonfire
On the eve of the wedding, at which the [Frenchman](luc) is to lead the minuet, [Maren](maren) begs [her](maren) [brother](halvard) to release [her](maren) from a match that [she](maren) never made; [Halvard](halvard), [who](halvard) has had a treaty in mind and nobody's happiness, not even [his](halvard) own, boxes [her](maren) ears. That night the [lovers](luc+maren) get as far as the ice, where the elder [Brand](brand), with orders to fire, lowers [his](brand) pistol and gives [them](luc+maren) the password instead. [Otho](otho), left at the altar before six bishops, asks only whether [she](maren) took a warm coat. The [king](halvard) has the [captain](brand) flogged and put in irons.
- wedding? maren otho "eve of the wedding"
- sibling halvard maren "brother"
- reject halvard maren "boxes her ears"
- attack halvard maren "boxes her ears"
- couple luc maren "lovers"
+ flee luc+maren "as far as the ice"
- help brand luc+maren "gives them the password"
+ breakup maren otho "left at the altar"
- attack halvard brand "flogged"
- arrest halvard brand "put in irons"

== 6 The Cell
It is [Tamsin](tamsin) [who](tamsin) carries salve and bread down to the dungeon, at first because the [queen](sigrid) has told [her](tamsin) to and afterwards because nobody could have stopped [her](tamsin), and the younger [brother](piet), [whose](piet) kitten [she](tamsin) has named after [him](piet), notices that the basket takes longer each night. [He](piet) says nothing. When the [prisoner](brand) puts [his](brand) hand through the bars, the [maid](tamsin) lays [her](tamsin) cheek against it. Upstairs the [chancellor](rohn) has tried the last powder on the soup, but the [king](halvard), greedy as ever, swaps plates with [his](halvard) pregnant [wife](sigrid) and lies speechless by midnight, with [Moray](moray) bleeding [him](halvard) and the [poisoner](rohn) holding the candle.
- arrest.past _ brand "prisoner"
- help tamsin brand "carries salve and bread"
- boss sigrid tamsin "told her to"
- sibling brand piet "brother"
- jealous piet brand "takes longer each night"
+ love tamsin brand "lays her cheek"
- kill? rohn sigrid "the last powder"
- married halvard sigrid "wife"
- pregnant sigrid halvard "pregnant"
+ ill halvard rohn "lies speechless"
- treat halvard moray "bleeding him"

== 7 The Regency
Since the [king](halvard) can move nothing but one eyelid, the council must name a regent, and has to choose between [his](halvard) [mother](isolde), [his](halvard) [queen](sigrid) and [his](halvard) [chancellor](rohn); [Count Rohn](rohn), [who](rohn) has bought five of the nine, is bowing already when the [dowager](isolde) gives [her](isolde) own vote and three others to [her](isolde) [daughter-in-law](sigrid). The new [regent](sigrid)'s first signature sets [Brand](brand) free. [Her](sigrid) second turns the [king](halvard)'s [favourite](beatrix) out of the palace; but [Beatrix](beatrix), finding the way to the sickroom barred, sits down in the snow beneath the window and stays there until [Sigrid](sigrid), [who](sigrid) has gone to see [her](beatrix) leave, orders a chair to be carried out to [her](beatrix).
- ill halvard "nothing but one eyelid"
- parent isolde halvard "mother"
- betray rohn _ "bought five of the nine"
- kin isolde sigrid "daughter-in-law"
- help isolde sigrid "own vote"
+ hire sigrid "new regent"
- rescue sigrid brand "sets Brand free"
+ quit beatrix sigrid "out of the palace"
- affair beatrix halvard "favourite"
- help sigrid beatrix "a chair"

== 8 Lying-in
The [boy](baby) comes feet first. [Moray](moray) sweats. The [mother](sigrid) screams for [Tamsin](tamsin). [Tamsin](tamsin) is in the hayloft with [Joris](brand). [Beatrix](beatrix) holds the [queen](sigrid)'s hand. [She](beatrix) holds it all night. At dawn [Sigrid](sigrid) has a [son](baby). They call [him](baby) [Aksel](baby). The [king](halvard) blinks once. [Isolde](isolde) weeps. "[We](beatrix+sigrid) ought to have met elsewhere," says the [mistress](beatrix). The [wife](sigrid) laughs. [Piet](piet) drowns [his](piet) sorrow in gin. [He](piet) tells the [count](rohn) who has the key of the nursery.
- treat sigrid moray "sweats"
- sex brand tamsin "in the hayloft"
- help beatrix sigrid "holds it all night"
+ birth sigrid baby "has a son"
- happy isolde "weeps"
- affair beatrix halvard "mistress"
- married halvard sigrid "wife"
- friend.start beatrix sigrid "ought to have met"
- sad piet "drowns his sorrow"
+ betray piet sigrid "tells the count"
- reveal piet rohn "tells the count"

== 9 The Cradle
Rung out of bed by every bell in [Karlholm](@karlholm), the [regent](sigrid) finds a bolster in the cradle: the [prince](baby) has been carried off, and with [him](baby) have vanished the [count](rohn) and the younger [Brand](piet), [who](piet) in drink had parted with the secret and, once sober, learned what for. [He](piet) has gone along, [he](piet) tells himself, only to see that the [child](baby) takes no harm. The [abductor](rohn)'s own [wife](beatrix) names the hunting lodge. [Joris](brand), riding ahead of the rest, finds [his](brand) [brother](piet) on the threshold with a sword through [him](piet) and the [heir](baby), quite dry, beneath [his](piet) cloak. [They](brand+piet) make it up in the time that is left.
- find sigrid "a bolster"
+ abduct rohn baby "carried off"
- flee piet+rohn "vanished"
- help? piet baby "takes no harm"
- married beatrix rohn "wife"
- reveal beatrix sigrid "names the hunting lodge"
- sibling brand piet "brother"
- find brand piet "on the threshold"
- rescue piet baby "beneath his cloak"
+ reconcile brand piet "make it up"
+ kill _ piet "a sword through him"

== 10 Letters from Leiden
In [Leiden](@leiden), where [she](maren) keeps the accounts of a dancing school, the runaway [princess](maren) reads that [she](maren) has a [nephew](baby) and that nobody is looking for [her](maren) any longer, and wonders why this should make [her](maren) cry. [Her](maren) [Luc](luc) has pupils now, among them a burgomaster's [widow](burgw), and comes home later than the lessons end. [Maren](maren) follows [him](luc), looks through a lit window and packs. It is the [man](otho) [she](maren) jilted, come to [Holland](@holland) for [his](otho) ears, [who](otho) finds [her](maren) on the quay without a coat, and [who](otho), being deaf, does not have to be told why.
- discover maren baby "reads"
- kin baby maren "nephew"
- sad maren "make her cry"
- flee.past maren "runaway"
- couple luc maren "Her Luc"
- advisor luc burgw "pupils"
- married.past _ burgw "widow"
- affair burgw luc "later than the lessons end"
- cheat luc maren "later than the lessons end"
- discover maren luc "a lit window"
+ breakup maren luc "packs"
- breakup.past maren otho "jilted"
- travel otho "come to Holland" @holland
+ find otho maren "finds her"

== 11 The Widow's Cap
[Halvard](halvard) dies on a Thursday, having asked, by eyelid, for both [women](beatrix+sigrid), [who](beatrix+sigrid) close one eye each. The two [mourners](beatrix+sigrid), to the scandal of the court, are seen walking arm in arm behind the coffin, and the [regent](sigrid) gives [her](sigrid) late [rival](beatrix)'s post as [mistress](beatrix) of the robes back to [her](beatrix), wages doubled. [Rohn](rohn) is caught at the border in the habit of a nun; accused by [his](rohn) own [wife](beatrix) of two murders, [he](rohn) asks whether [she](beatrix) ever loved [him](rohn), and is told that there was a week in May. The [captain](brand), in crape for [his](brand) [brother](piet), asks [Tamsin](tamsin) nothing, since [she](tamsin) has asked [him](brand) first.
+ die halvard "dies"
- friend beatrix sigrid "arm in arm"
- enemy.past beatrix sigrid "rival"
- hire beatrix sigrid "post"
+ arrest _ rohn "caught at the border"
- accuse beatrix rohn "accused by"
- married beatrix rohn "wife"
- love.past beatrix rohn "a week in May"
- sibling.past brand piet "brother"
- sad brand "in crape"
- propose tamsin brand "asked him first"

== 12 Thaw
When the ice goes out of the harbour, a single ship comes in, and down its plank, on the arm of [Duke Otho](otho), steps a [woman](maren) [whom](maren) the guards have orders, three years old, to put in irons; [Sigrid](sigrid) tears up the paper and runs. [Maren](maren) has been [duchess](maren) since Candlemas and declares that [her](maren) [husband](otho) does snore. The [sisters-in-law](maren+sigrid) skate on what is left. [Tamsin](tamsin) is married in a borrowed veil to [Joris Brand](brand), [who](brand) resigns [his](brand) captaincy to breed kittens; and the Scottish [doctor](moray), after forty years of bowing, takes the [widow](beatrix) of the hanged [chancellor](rohn) in to dinner, and is observed, behind a screen, to kiss more than [her](beatrix) hand.
- return maren "steps a woman"
- married maren otho "husband"
+ reconcile maren sigrid "tears up the paper"
- kin maren sigrid "sisters-in-law"
+ wedding brand tamsin "married in a borrowed veil"
- quit brand "resigns his captaincy"
- kill.past _ rohn "hanged"
- married.past beatrix rohn "widow"
- date beatrix moray "in to dinner"
+ kiss beatrix moray "kiss more than"
