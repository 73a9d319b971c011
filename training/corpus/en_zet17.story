%series The Coroner of Ballyshane
%lang en
%genre inquest drama with a death a week, County Kerry, dry newspaper listings
%cast brid     | Dr Bríd Hanratty; Bríd; Hanratty | f
%cast cormac   | Sergeant Cormac Foley; Cormac; Foley | m
%cast ottilie  | Ottilie Braun; Ottilie | f
%cast seamus   | Séamus Hanratty; Séamus | m
%cast niall    | Niall | m
%cast peig     | Peig | f
%cast twomey   | Solicitor Twomey; Twomey | m
%cast canon    | Canon Lucey; Lucey | m
%cast shea     | Donal Shea; Shea | m
%cast nora     | Nora Shea; Nora | f
%cast piper    | - | m
%cast american | Chuck Delahunt; Delahunt | m
%cast sheep    | - | m
%cast postwoman | - | f
%cast brother  | - | m
%cast under    | - | m
%cast bride    | Sive | f

== 1 Open Verdict
[Dr Bríd Hanratty](brid) has buried more of [Ballyshane](@ballyshane) than the [Canon](canon), and with more questions. [Her](brid) first this season: [Donal Shea](shea), found at the foot of [his](shea) own stairs with [his](shea) boots on the wrong feet. [His](shea) [widow](nora), [Nora](nora), had heard a thump. [Sergeant Foley](cormac) is for an accident. [He](cormac) has been sweet on the [coroner](brid) since national school, and has disagreed with [her](brid) every day of it. [She](brid) asks [Nora](nora) who took the boots off. No one, says the [widow](nora). And who put them on? The verdict stays open; so does the door, that night, of the [Shea](nora+shea) house.
- die shea "found at the foot"
- married.past nora shea "widow"
- investigate brid shea "asks Nora"
- love cormac brid "sweet on"
- quarrel brid cormac "disagreed"
+ accuse? brid nora "put them on"

== 2 The German
[Ottilie Braun](ottilie) keeps goats, speaks better Irish than the [priest](canon) and claims to have seen a [man](niall) leave by the [Sheas](nora+shea)' back window. What was [she](ottilie) doing in the lane at three? Looking for a goat. [Twomey](twomey), [who](twomey) represents the [widow](nora), makes the [witness](ottilie) look a fool, at which [she](ottilie) recites, word for word and in [his](twomey) own voice, what [he](twomey) said to [Nora](nora) at the wake. It was not about the will. The public gallery has to be cleared. [Bríd](brid) calls the [solicitor](twomey) into [her](brid) room and asks whether [he](twomey) would care to be a witness himself.
- discover ottilie niall "seen a man leave"
- flee.past niall "leave by"
- advisor twomey nora "represents"
- betray? twomey ottilie "look a fool"
+ reveal ottilie _ "recites"
- flirt.past twomey nora "not about the will"
- accuse? brid twomey "be a witness"

== 3 Séamus
At home the [coroner](brid) has a [father](seamus) [who](seamus) takes [her](brid) for [her](brid) [mother](peig). [Séamus](seamus), once county [coroner](seamus) himself, is at [his](seamus) clearest at breakfast; on Tuesday [he](seamus) remarks over the egg that [he](seamus) let a murderer go in 1979, for love. [Bríd](brid) puts down [her](brid) spoon. Whose, [she](brid) asks. But by then [he](seamus) is asking when the tide turns and if [Peig](peig) has been fed. [Peig](peig) has been dead for eleven years. [Her](peig) [daughter](brid) goes through the attic until dusk and finds the file of that year, and in it, the page torn out.
- parent seamus brid "father"
- parent peig brid "mother"
- quit.past seamus "once county coroner"
+ reveal seamus brid "remarks over the egg"
- rescue.past seamus _ "let a murderer go"
- love.past seamus _ "for love"
- die.past peig "dead"
- investigate brid seamus "goes through the attic"
+ find brid "finds the file"

== 4 Piper's Lament
Inquest of the week: a street [piper](piper), drowned in eight inches of water. [Foley](cormac) has interviewed forty tourists, who all loved [him](piper). The [American](american), [Chuck Delahunt](american), in search of [his](american) roots, had paid [him](piper) to stop. For once the [sergeant](cormac) suspects murder and the [coroner](brid) does not. A tin whistle is found lodged in the dead [man](piper)'s throat: the poor [devil](piper) had been practising while lying on [his](piper) back. [Delahunt](american) pays for the funeral. No lament is played, at the request of the neighbours. On the way out the [American](american) asks [Ottilie](ottilie) whether goats get lonely.
- die piper "drowned"
- investigate cormac piper "interviewed"
- happy _ piper "loved him"
- travel american "in search of"
- hire.past piper american "paid him to stop"
+ kill? _ piper "suspects murder"
- discover brid piper "lodged"
- help american piper "pays for the funeral"
- flirt american ottilie "whether goats get lonely"

== 5 The Wrong Feet
[Niall](niall) comes in of [his](niall) own accord, nineteen, a [deckhand](niall), cap in hand. It was [he](niall) [who](niall) left by the window. [He](niall) had been visiting [Nora](nora)'s [lodger](bride), [Sive](bride), with marriage in view, and when the old [man](shea) came home early, [he](niall) hid under the bed. From there [he](niall) saw four feet on the landing: two bare, two in a woman's slippers. The bare ones fell. [Cormac](cormac) has it read back. So it was not an accident, [he](cormac) says, to no one in particular, and [Hanratty](brid), [who](brid) could crow, lights [him](cormac) a cigarette.
- reveal niall cormac "comes in of his own"
- flee.past niall "left by the window"
- housemate bride nora "lodger"
- propose? niall bride "marriage in view"
- discover.past niall _ "saw four feet"
+ kill.past _ shea "bare ones fell"
- help brid cormac "lights him a cigarette"

== 6 Canon
A slow week. The [Canon](canon) blesses the boats. The dog that died on the strand is nobody's, the proverb about the two shortenings of the road is painted on a wall with one shortening too many, and it is not raining. [Bríd](brid) plays cards with [her](brid) [father](seamus), [who](seamus) cheats for [both](brid+seamus) of [them](brid+seamus). [Ottilie](ottilie) sells a cheese to [Delahunt](american) and gives it back the price. The [Canon](canon), passing, asks [Foley](cormac) when [he](cormac) means to ask the [doctor](brid). "Ask [her](brid) what?" says the [sergeant](cormac), and steps in a rock pool.
- create canon "blesses the boats"
- parent seamus brid "father"
- betray seamus brid "cheats"
- gift ottilie american "sells a cheese"
- propose? cormac brid "means to ask"

== 7 Slippers
Whose slippers? In [Ballyshane](@ballyshane) there are three pairs of that make. One belongs to [Nora](nora), one to the [postwoman](postwoman), and one, as [Foley](cormac) discovers with [his](cormac) hat in [his](cormac) hand, to the late [mother](peig) of the [coroner](brid), in [whose](brid) wardrobe they stand, still damp. [Bríd](brid) hands over the keys of [her](brid) own house. [She](brid) withdraws from the case; [she](brid) is, from that hour, a witness, and [her](brid) [father](seamus) is more than that. The old [man](seamus), asked by the [sergeant](cormac) where [he](seamus) was that night, says, "With [Nora](nora)," as if nothing could be plainer.
- discover cormac peig "discovers"
- parent peig brid "late mother"
- die.past peig "late"
- gift brid cormac "hands over the keys"
- quit brid "withdraws"
- parent seamus brid "father"
+ accuse? cormac seamus "where he was"
+ reveal seamus cormac "With Nora"

== 8 For Love
[Nora Shea](nora) is sixty-six and was the beauty of the county. In 1979 [her](nora) first [husband](brother), the older [brother](brother) of [Donal](shea), went off the pier. [Séamus](seamus), [coroner](seamus), called it a misadventure, tore out a page, and for it [she](nora) married the other [brother](shea). [He](seamus) never reproached [her](nora). [She](nora) tells it to the [Canon](canon), not in the box but over the counter of the post office, where the [postwoman](postwoman) is weighing a parcel. The [postwoman](postwoman) weighs it twice more. By the evening delivery [Bríd](brid) has it from four people, in four versions, and believes the one in which [her](brid) [father](seamus) is a fool.
- married.past brother nora "first husband"
- sibling brother shea "older brother"
- die.past brother "went off the pier"
- betray.past seamus _ "tore out a page"
- help.past seamus nora "called it a misadventure"
- wedding.past nora shea "married the other"
- reveal nora canon "tells it"
- discover postwoman nora "weighing a parcel"
+ discover brid seamus "has it from"
- parent seamus brid "father"

== 9 Foley's Confession
It is not [Séamus](seamus) [who](seamus) killed [Donal Shea](shea). The boots prove it: [someone](under) dressed the dead [man](shea), [someone](under) [who](under) does it for a living. [Cormac](cormac) works it out at two in the morning, goes up to the big house, and does not find the courage to ring. [Bríd](brid) opens the door anyway. "[You](cormac) have been standing there since one," [she](brid) says. [He](cormac) tells [her](brid) first about the [undertaker](under)'s knots in the laces and only then about the other thing, forty years late and all in one breath. [She](brid) asks [him](cormac) to repeat the part about the laces.
- kill! seamus shea "not Séamus who killed"
- discover cormac shea "works it out"
- love cormac brid "the other thing"
+ confess cormac brid "only then about"
- reveal cormac brid "tells her first"
- reject? brid cormac "repeat the part"

== 10 The Undertaker
There is one [undertaker](under) in town, and [Twomey](twomey), [solicitor](twomey), is [his](under) silent [partner](twomey). [Nora](nora)'s [husband](shea) had been about to sell the land with the cemetery on it to [Delahunt](american) for golf. The [lawyer](twomey), in [Nora](nora)'s slippers so as not to be heard, met [him](shea) on the landing. [Ottilie](ottilie) has heard it from the [goat](sheep), or says [she](ottilie) has; [Delahunt](american) backs up [her](ottilie) story with a contract, dated the day of [Shea](shea)'s death. [Foley](cormac) arrests the [solicitor](twomey) at the graveside, where [he](twomey) is holding the rope.
- colleague twomey under "silent partner"
- married.past nora shea "husband"
- gift? shea american "about to sell"
- betray twomey shea "in Nora's slippers"
+ kill.past twomey shea "met him"
- discover ottilie twomey "has heard it"
- help american ottilie "backs up"
+ arrest cormac twomey "arrests the solicitor"

== 11 Two Inquests
[Bríd](brid) sits again and, since the first is quickly done, holds the second herself, thirty years late: the [brother](brother), off the pier, 1979. [Nora](nora) stands up. [She](nora) pushed [him](brother). [He](brother) had broken [her](nora) arm that morning, for the third time. The [Canon](canon), the [postwoman](postwoman) and the whole of the town, who had known it all their lives, look at their shoes. The [coroner](brid) finds that the [deceased](brother) went into the water by misadventure. [She](brid) looks, as [she](brid) says it, at [her](brid) [father](seamus), [who](seamus) nods in [his](seamus) chair as if someone had got [his](seamus) name right.
- reveal nora brid "stands up"
+ kill.past nora brother "pushed him"
- attack.past brother nora "broken her arm"
- discover.past canon+postwoman nora "had known"
+ rescue brid nora "by misadventure"
- parent seamus brid "father"
- happy seamus "nods"

== 12 The Laces
[Séamus](seamus) dies on a Sunday, at low tide, holding the hand of [Nora](nora), [whom](nora) [he](seamus) takes for [Peig](peig), and then, for one whole minute, for [Nora](nora). [Delahunt](american) stays, and milks. [Niall](niall) and [Sive](bride) marry in slippers. When the graveside has emptied, the [sergeant](cormac) ties the [coroner](brid)'s shoelace for [her](brid), since [her](brid) eyes are swollen, in a knot that [she](brid), professionally, cannot fault. "Well," says [Bríd](brid), "what was the other part?" [He](cormac) says it again. It takes as long as the tide takes to turn, and this time [she](brid) hears it to the end.
+ die seamus "dies"
- love.past seamus nora "for one whole minute"
- move american "stays"
- wedding bride niall "marry in slippers"
- help cormac brid "ties"
- sad brid "swollen"
+ confess cormac brid "says it again"
