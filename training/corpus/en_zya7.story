%series The Ferrymen's Oath
%lang en
%genre fantasy saga on a drowned kingdom's river, DVD box text
%cast ysolde  | Ysaude | f
%cast corin   | Corvane | m
%cast halde   | Queen Halde; Halde | f
%cast marrec  | Lord Marrec; Marrec | m
%cast tib     | Tibbin | m
%cast nessa   | Old Nessary; Nessary | f
%cast elowyn  | Princess Ilve; Ilve; Sudsy | f
%cast drowned | - | n
%cast king    | King Aldous | m
%cast tutor   | Brother Quire; Quire | m
%cast smith   | - | f
%cast maid    | - | f
%cast otter   | Grimble | m
%cast guild   | Ferrymen | g

== 1 The Toll
Since the river rose over the old capital, only the [Ferrymen](guild) cross it. [Ysaude](ysolde), brought up among [them](guild) by [Old Nessary](nessa), pulls a half-drowned [rider](corin) from the reeds. [He](corin) gives [his](corin) name as [Corvane](corin) and [his](corin) trade as salt; neither is true of the seal in [his](corin) boot, which [her](ysolde) foster [brother](tib) [Tibbin](tib) finds while drying it. In the palace on the hill, [Queen Halde](halde), six months a widow, takes delivery of [Lord Marrec](marrec)'s gloves, roses and army.
- kin nessa ysolde "brought up"
+ rescue ysolde corin "pulls a half-drowned"
- betray corin ysolde "neither is true"
- discover tib corin "finds"
- kin tib ysolde "foster brother"
- married.past halde king "widow"
- gift marrec halde "takes delivery of"

== 2 Salt
What is in the casks? The salt [trader](corin) will not say, and [Nessary](nessa) would throw [him](corin) back. [Ysaude](ysolde) rows [him](corin) instead, by night, to the Drowned Quarter, where [her](ysolde) lantern goes out and [his](corin) hand finds [hers](ysolde). At court [Princess Ilve](elowyn), the [queen](halde)'s only [child](elowyn), detests [Marrec](marrec) at sight and confides in [Brother Quire](tutor), the [tutor](tutor) [who](tutor) has had the teaching of [her](elowyn) since the cradle. [Quire](tutor) listens, nods, and has a raven saddled.
- reveal! corin _ "will not say"
- travel corin+ysolde "rows him instead"
- flirt corin ysolde "his hand finds hers"
- parent halde elowyn "only child"
- enemy elowyn marrec "detests"
- advisor tutor elowyn "tutor"
+ reveal elowyn tutor "confides in"

== 3 Raven
The raven flies to [Marrec](marrec). So the [princess](elowyn)'s every word is read at breakfast by the [man](marrec) it concerns, and [Ilve](elowyn) finds [her](elowyn) door guarded for [her](elowyn) own good. [Her](elowyn) [maid](maid) changes clothes with [her](elowyn), and [she](elowyn) is out by the laundry chute. [Tibbin](tib), on watch at the landing, takes [her](elowyn) for a washerwoman, charges [her](elowyn) double and cannot stop looking. [Corvane](corin) opens a cask: it is a crown, and the head under it was [his](corin) [brother](king)'s.
+ betray tutor elowyn "flies to Marrec"
- abduct marrec elowyn "door guarded"
- help maid elowyn "changes clothes"
+ flee elowyn "out by the laundry chute"
- meet elowyn tib "takes her for"
- love.start tib elowyn "cannot stop looking"
- reveal corin _ "opens a cask"
- sibling corin king "brother"

== 4 The Brother
[Ysaude](ysolde) had wanted a smuggler. Now [she](ysolde) has a [prince](corin), the [brother](corin) of [King Aldous](king), and a murder. The late [king](king) was poisoned, [he](corin) tells [her](ysolde), by someone at table; [he](corin) alone had seen the cup, and had to run for it in the confusion. [She](ysolde) gives [him](corin) a blanket and, by way of an answer, takes the oars for [Halde](halde)'s hill. [Nessary](nessa), left behind, weeps into the nets. The old [woman](nessa) has a guess as to whose [child](ysolde) [she](nessa) brought up.
- sibling corin king "brother"
+ kill.past _ king "poisoned"
- reveal corin ysolde "tells her"
- flee.past corin "run for it"
- gift ysolde corin "blanket"
- travel ysolde "takes the oars"
- sad nessa "weeps"
- discover? nessa ysolde "has a guess"

== 5 Washerwoman
Under the name of [Sudsy](elowyn), [Ilve](elowyn) lives in [Tibbin](tib)'s boathouse, scrubs [his](tib) shirts badly and is taught to row. [He](tib) offers [her](elowyn) the better bunk. The better bunk has a mattress of straw and a view of both moons, and is where [she](elowyn) learns to kiss. On the hill, [Marrec](marrec) proposes in front of the whole court, with an army for a witness. [Halde](halde) asks for a month. [Brother Quire](tutor) asks for the key to the [princess](elowyn)'s room, and finds it empty.
- betray elowyn tib "Under the name of"
+ housemate.start elowyn tib "lives in"
- advisor tib elowyn "is taught to row"
- kiss elowyn tib "learns to kiss"
+ propose marrec halde "proposes"
- reject? halde marrec "asks for a month"
- discover tutor elowyn "finds it empty"

== 6 Shards
A crown is too heavy for one night. [Corvane](corin) has it melted by a [smith](smith) [who](smith) once loved [him](corin) and gives [him](corin) up to the guard for it. [Ysaude](ysolde) sees the boots go by from under the bridge, and cannot even swear. In the cells [Corvane](corin) meets the [maid](maid), locked up in [Ilve](elowyn)'s place; [she](maid) hands [him](corin) half [her](maid) bread and the news that [he](corin) has a [niece](elowyn). An [otter](otter) named [Grimble](otter) carries a message down the drain.
- love.past smith corin "once loved"
+ betray smith corin "gives him up"
- arrest _ corin "boots go by"
- sad ysolde corin "cannot even swear"
- meet corin maid "meets"
- arrest _ maid "locked up"
- gift maid corin "half her bread"
- reveal maid corin "news that"
- kin corin elowyn "niece"

== 7 The Month
The month is nearly out. [Halde](halde) goes veiled to the river to ask [Nessary](nessa)'s advice, as [she](halde) did once before, twenty years ago, with a [bundle](ysolde) under [her](halde) cloak. That [bundle](ysolde) is bailing a boat not ten yards off. [Nessary](nessa) says nothing to [either](halde+ysolde). When [Halde](halde)'s veil slips, [Tibbin](tib)'s [laundress](elowyn) drops a basket: "[Mother](halde)!" Now [he](tib) knows whose shirts [she](elowyn) ought to be wearing. [He](tib) bows, which hurts [her](elowyn) more than the guards that take [her](elowyn) home.
- advisor nessa halde "Nessary's advice"
- parent halde ysolde "bundle under her cloak"
- reveal! nessa halde+ysolde "says nothing to either"
- discover elowyn halde "drops a basket"
+ discover tib elowyn "Now he knows"
- parent halde elowyn "Mother"
- sad elowyn tib "hurts her"
+ abduct _ elowyn "take her home"

== 8 Flood Gate
[Grimble](otter) reaches [Ysaude](ysolde), and the sluices are [hers](ysolde): the [guild](guild) opens all nine. With water to the waist [Corvane](corin) and the [maid](maid) swim out through a window, and [Ysaude](ysolde) has [him](corin) by the collar for the second time that season. [She](ysolde) slaps [him](corin) first. The [maid](maid)'s feet are frostbitten; [Nessary](nessa) wraps them in eelskin. At the altar of the flooded chapel [Marrec](marrec) stands waiting for a [bride](halde), with wet shoes. Where is the [queen](halde)?
- help otter ysolde "reaches Ysaude"
- help guild ysolde "opens all nine"
- flee corin+maid "swim out"
+ rescue ysolde corin "by the collar"
- attack ysolde corin "slaps"
- injure maid "frostbitten"
- treat maid nessa "wraps them"
- wedding? halde marrec "waiting for"

== 9 Confession by Candle
[She](halde) is with [her](halde) [daughter](elowyn), at last. By one candle [Halde](halde) owns that [she](halde) bore a first [girl](ysolde) before the wedding, gave [her](ysolde) to the river and never asked. [Ilve](elowyn), an elder [sister](ysolde) richer, forgives the rest. But the candle has a [listener](tutor) behind the panel, and [Quire](tutor), [who](tutor) sells by the sentence, is off to [Marrec](marrec). [Tibbin](tib) climbs the tower in the [maid](maid)'s apron to say that [he](tib) would sooner row for [Sudsy](elowyn) than for a crown.
- parent halde elowyn "daughter"
+ reveal halde elowyn "owns that"
- parent halde ysolde "bore a first girl"
- sibling elowyn ysolde "elder sister"
- reconcile elowyn halde "forgives the rest"
- discover tutor halde "a listener"
- betray tutor halde "off to Marrec"
+ confess tib elowyn "would sooner row"

== 10 The Bundle
[Marrec](marrec), now in possession of the secret, lays it before the [guild](guild): [their](guild) [Ysaude](ysolde) is royal, and has been passing the toll to [her](ysolde) [mother](halde). The second half is a lie, but it is the half that is believed. Rowed out to mid-river, [she](ysolde) is put over the side by [her](ysolde) own [people](guild), all but [Tibbin](tib). [Corvane](corin) dives. Does the water give [her](ysolde) back? [Nessary](nessa) breaks [her](nessa) oar across [her](nessa) knee and resigns from the [guild](guild).
+ reveal marrec guild "lays it before"
- parent halde ysolde "mother"
- accuse marrec ysolde "passing the toll"
- betray marrec guild "a lie"
- kill? guild ysolde "over the side"
- kill! tib ysolde "all but Tibbin"
+ rescue? corin ysolde "dives"
- quit nessa guild "resigns"

== 11 Reeds
It does, as it did [him](corin). In the same reeds, in reverse order, the [rider](corin) pulls the [ferrywoman](ysolde) out, and what [they](corin+ysolde) have been too busy for since the first disc takes place at dawn. Ashore the [smith](smith), sorry and armed, testifies to the [guild](guild) that the poison was [Marrec](marrec)'s; the ringleaders beg [Ysaude](ysolde)'s pardon. [Marrec](marrec) takes [Halde](halde) up the bell tower at knifepoint. [Brother Quire](tutor), seeing which way the wind has turned, locks the tower from outside and swallows the key.
+ rescue corin ysolde "pulls"
- sex corin ysolde "too busy for"
- sad smith "sorry"
- reveal smith guild "testifies"
- kill.past marrec king "poison was"
- reconcile? guild ysolde "pardon"
+ abduct marrec halde "at knifepoint"
- betray tutor marrec "locks the tower"

== 12 Low Water
Two [sisters](elowyn+ysolde) on one rope: [Ilve](elowyn) climbs, [Ysaude](ysolde) holds, and [Marrec](marrec), startled by an otter, steps backwards into the air. The river falls within the hour. [Halde](halde) embraces the [daughter](ysolde) [she](halde) gave away, stiffly, then not. [Quire](tutor) is sent to teach herons. There is a double wedding on the dry bed of the Drowned Quarter, [Corvane](corin)'s to [Ysaude](ysolde) and [Tibbin](tib)'s to [Ilve](elowyn); old [Nessary](nessa) gives away three of the four. On the hill the throne stands empty. [Someone](drowned) wet sits down.
- sibling elowyn ysolde "sisters"
- rescue elowyn+ysolde halde "on one rope"
+ die marrec "into the air"
- parent halde ysolde "daughter"
- reconcile halde ysolde "embraces"
- quit tutor "sent to teach"
+ wedding corin ysolde "double wedding"
- wedding elowyn tib "Tibbin's to Ilve"
