%series The Kafeneion
%lang en
%genre feud comedy on a Greek island, terse newspaper previews
%cast manos   | Manos Vrettos; Manos | m
%cast katina  | Katina | f
%cast aris    | Aris; Vrettos | m
%cast stav    | Stavroula Daskalou; Stavroula | f
%cast danae   | Danae | f
%cast perik   | Periklis | m
%cast greta   | Greta Holm; Greta | f
%cast papas   | Papa Yannis | m
%cast loukas  | Loukas | m
%cast fotis   | Fotis | m
%cast sarge   | Sergeant Melas | m
%cast goat    | Sultana | f
%cast bride   | Rhea | f
%cast dane    | Niels | m
%cast baby    | - | n

== 1
Two coffee houses, one square, forty years of spite. [Manos Vrettos](manos) owns the left, [Stavroula Daskalou](stav) the right; [she](stav) left [him](manos) standing in church for a sponge [diver](perik), and the chairs have faced away from each other ever since. [His](manos) [wife](katina), [Katina](katina), spits on the dividing line each morning. Tonight [her](katina) [son](aris) [Aris](aris), a [dentist](aris), is back from [Patras](@patras) with a suitcase and a [fiancée](bride). By the well [he](aris) runs into [Danae](danae), the [enemy](stav)'s [daughter](danae). The suitcase falls open.
- neighbour manos stav "one square"
+ breakup.past stav manos "left him standing"
- enemy manos stav "forty years of spite"
- married katina manos "wife"
- parent katina aris "son"
- return aris "is back"
- engaged aris bride "fiancée"
- parent stav danae "enemy's daughter"
+ meet aris danae "runs into"

== 2
[Rhea](bride) finds the island small. The [fiancée](bride) finds a small blue sandal in the [dentist](aris)'s suitcase, too. Not [hers](bride). [Danae](danae) limps home and tells [her](danae) [brother](loukas), [Loukas](loukas), that [she](danae) lost it swimming. The [diver](perik) [who](perik) won the day at church, old [Periklis](perik), is laid up with [his](perik) lungs, and [Stavroula](stav) runs the right side alone. A Danish [widow](greta), [Greta Holm](greta), takes a table exactly on the line and orders two coffees. Both [owners](manos+stav) serve [her](greta). [Both](manos+stav) blush, for different reasons.
- engaged aris bride "fiancée"
+ discover bride aris "finds a small blue sandal"
- betray danae loukas "lost it swimming"
- sibling danae loukas "brother"
- ill perik "laid up"
- married.past _ greta "widow"
- love? manos greta "blush"

== 3
Somebody has stolen [Sultana](goat), the [goat](goat) [that](goat) [Katina](katina) loves above [husband](manos) and saints. The finger points across the square, and [Sergeant Melas](sarge) searches the right-hand kitchen down to the last pot. [Stavroula](stav) calls the [goat](goat)'s [mistress](katina) a name; [Katina](katina) answers with a chair. In the shade of the brawl the [dentist](aris) gives back a sandal and gets a kiss for it. [Loukas](loukas) sees [his](loukas) [sister](danae) in the arms of a [Vrettos](aris). [He](loukas) reaches for the harpoon; then [he](loukas) sees [Rhea](bride), watching too, in tears, and puts it down.
+ steal _ katina "stolen Sultana"
- accuse _ stav "finger points"
- investigate sarge stav "searches"
- quarrel katina stav "calls the goat's mistress"
- attack katina stav "with a chair"
- married katina manos "husband"
- gift aris danae "gives back"
+ kiss aris danae "a kiss"
- cheat aris bride "a kiss"
- discover bride+loukas aris+danae "sees his sister"
- sibling danae loukas "sister"
- attack? loukas aris "reaches for the harpoon"
- sad bride "in tears"

== 4
[Rhea](bride) slaps [Aris](aris). [Rhea](bride) throws the ring to [Sultana](goat). [Sultana](goat) is back. [Sultana](goat) swallows the ring. [Fotis](fotis) brought back [Sultana](goat). [Fotis](fotis) is the [postman](fotis). [Fotis](fotis) had hidden [her](goat). [Katina](katina) once laughed at [Fotis](fotis). [Loukas](loukas) buys a coffee for [Rhea](bride). [Rhea](bride) pays for it herself. [Manos](manos) gives [Greta](greta) a fig. [Katina](katina) counts the figs. [Papa Yannis](papas) prays for rain. It hails. [Periklis](perik) coughs all night. By morning [Periklis](perik) has stopped.
+ breakup bride aris "throws the ring"
- attack bride aris "slaps"
- return goat "is back"
- steal.past fotis katina "had hidden"
- reject.past katina fotis "laughed at"
- flirt loukas bride "buys a coffee"
- gift manos greta "a fig"
- jealous katina greta "counts the figs"
+ die perik "has stopped"

== 5
The island buries its best [diver](perik). For one day all the chairs face one way. [Manos](manos) takes the [widow](stav)'s arm at the grave; forty years go by in a minute, and [Katina](katina) times it. The other [widow](greta), the fair [one](greta), lays a wreath: [she](greta) knew the dead [man](perik). From where? From [Aarhus](@aarhus), 1981, and [she](greta) has a [son](dane) at home with [his](dane) [father](perik)'s lungs. [Stavroula](stav) hears it from the goat [thief](fotis), [who](fotis) reads all post. [Loukas](loukas) and [Danae](danae) have a [brother](dane) in Denmark!
- die perik "buries"
- married.past perik stav "widow"
- help manos stav "takes the widow's arm"
- jealous katina stav "times it"
+ affair.past greta perik "knew the dead man"
- steal.past fotis katina "thief"
- reveal fotis stav "hears it"
- parent greta dane "son"
- parent perik dane "father"
+ sibling danae+loukas dane "brother"

== 6
The Danish half-[brother](dane) lands: [Niels](dane), thirty, fair, with the [diver](perik)'s nose and a right to a third of the right side. [His](dane) [half-sister](danae) hugs [him](dane). [Loukas](loukas) does not. [Stavroula](stav) hands the [newcomer](dane) an apron and [his](dane) [mother](greta) a look. Across the line [Manos](manos) laughs too loudly, and is told by [Katina](katina) to sleep on a table. On the beach the [ex-fiancée](bride) is teaching the angry [brother](loukas) to float; it's a start. The [dentist](aris) pulls a tooth, the wrong one. [He](aris) was thinking of sandals.
- travel dane "lands"
- parent greta dane "mother"
+ sibling danae+loukas dane "half-sister"
- happy danae "hugs him"
- reject loukas dane "does not"
- hire dane stav "an apron"
- quarrel katina manos "sleep on a table"
- ex aris bride "ex-fiancée"
- advisor bride loukas "teaching"
- love aris danae "thinking of sandals"

== 7
A rowing boat is missing, and so are two young [people](aris+danae). [They](aris+danae) have eloped as far as the next bay. [Manos](manos) cries kidnapping, [Stavroula](stav) cries seduction, and the [sergeant](sarge), [who](sarge) has only one cell, asks which. [Papa Yannis](papas) could tell [both](manos+stav): [he](papas) married the [runaways](aris+danae) at dawn, with the [goat](goat) [thief](fotis) for a witness, and the ring, which had taken its time, came out of the [goat](goat). At noon the [newlyweds](aris+danae) row home. Nobody on the quay claps but a jilted [bride](bride). [She](bride) means it, too.
+ flee aris+danae "have eloped"
- abduct! aris danae "kidnapping"
- accuse manos danae "cries kidnapping"
- accuse stav aris "cries seduction"
+ wedding aris danae "at dawn"
- help fotis aris+danae "for a witness"
- steal.past fotis katina "thief"
- return aris+danae "row home"
- breakup.past bride aris "jilted"
- happy bride "claps"

== 8
[Manos](manos) disowns [Aris](aris). [Stavroula](stav) locks out [Danae](danae). [Greta](greta) rents the young [couple](aris+danae) a room. [Aris](aris) thanks [Greta](greta). [Niels](dane) washes cups beside [Loukas](loukas). [Loukas](loukas) breaks one. [Niels](dane) takes the blame. [Loukas](loukas) looks at [Niels](dane). Nobody has ever lied for [Loukas](loukas). [Fotis](fotis) brings [Katina](katina) a letter. [Fotis](fotis) wrote it himself. [Katina](katina) reads it to [Sultana](goat). [Sultana](goat) eats it. [Katina](katina) asks [Fotis](fotis) for another. Down in the harbour the ferry sounds twice.
- reject manos aris "disowns"
- reject stav danae "locks out"
- move aris+danae greta "a room"
- housemate aris danae "a room"
+ help dane loukas "takes the blame"
- betray dane _ "lied"
- create fotis "wrote it"
- love fotis katina "wrote it himself"
- couple aris danae "couple"
+ flirt katina fotis "asks Fotis for another"

== 9
With [Katina](katina) busy reading, [Manos](manos) carries a chair across the line, and then himself. Will the [widow](stav) sit with the [man](manos) [she](stav) left in church? [She](stav) lets [him](manos) have [his](manos) coffee, with salt. Why did [she](stav) go off with a [diver](perik)? Because [she](stav) had seen the [bridegroom](manos), on the eve, behind the ovens with a [girl](katina) called [Katina](katina). [He](manos) drinks it to the dregs. The [postman](fotis)'s [reader](katina), at the window, sees [her](katina) [husband](manos) weep, and is surprised how little it costs [her](katina).
- married.past perik stav "widow"
- breakup.past stav manos "left in church"
- reject stav manos "with salt"
+ reveal stav manos "Because"
- discover.past stav katina+manos "had seen"
- affair.past katina manos "behind the ovens"
- cheat.past manos stav "behind the ovens"
- married katina manos "husband"
- discover katina manos "sees her husband"
- sad manos "weep"

== 10
Night alarm: the left side is on fire, and [Katina](katina) is upstairs with the [goat](goat). The [heir](aris) [they](katina+manos) threw out is at the dance in the next village. It's the two [half-brothers](dane+loukas) from the right [who](dane+loukas) run up the burning stairs, the [Dane](dane) for the [woman](katina), [Loukas](loukas) for the [goat](goat). The beam that falls would have had [Niels](dane). The [younger](loukas) pushes [him](dane) clear and is burnt in [his](dane) stead. [Rhea](bride) changes the dressings and the subject, until [he](loukas) kisses [her](bride) in mid-sentence. Whose cigarette was it? [Manos](manos) doesn't smoke. The [postman](fotis) does.
- parent katina+manos aris "heir"
- reject.past katina+manos aris "threw out"
- sibling dane loukas "half-brothers"
+ rescue dane katina "for the woman"
- rescue loukas goat "for the goat"
+ rescue loukas dane "pushes him clear"
- injure loukas "burnt"
- treat loukas bride "changes the dressings"
- kiss bride loukas "kisses her"
- accuse? _ fotis "does"

== 11
[Fotis](fotis) owns up before the [sergeant](sarge) has put on [his](sarge) cap: [he](fotis) had waited under the window all night with a cigarette and a poem. [Katina](katina) visits the [prisoner](fotis) and asks to hear the poem. It is long. On the way home [she](katina) packs. [Manos](manos), roofless and now wifeless, is taken in by [his](manos) [daughter-in-law](danae), [whom](danae) [he](manos) has never greeted; [she](danae) is sick into a basin, and [he](manos) holds [her](danae) hair. So there's to be a [grandchild](baby)! The old [man](manos) runs across the square to the one [person](stav) [who](stav) must hear of it first.
- reveal fotis sarge "owns up"
- arrest sarge fotis "prisoner"
- love katina fotis "asks to hear the poem"
+ breakup katina manos "packs"
- kin danae manos "daughter-in-law"
- move manos danae "taken in by"
+ pregnant danae aris "sick into a basin"
- help manos danae "holds her hair"
- kin baby manos "grandchild"
- reveal? manos stav "must hear of it"

== 12
One coffee house, one square. The line has been scrubbed off; it took the two [grandparents](manos+stav) a day and a half, and [they](manos+stav) quarrelled all the way. Married? At [our](manos+stav) age, says [she](stav). Then [she](stav) doesn't say no. [Greta](greta) sails home alone and leaves [Niels](dane) behind, between a [brother](loukas) and a coffee machine. [Loukas](loukas) gives [Rhea](bride) a sandal, green, and [she](bride) keeps the other on. The released [postman](fotis) lives with [his](fotis) [muse](katina) at the far end of the island, where [Sultana](goat) eats everything [he](fotis) writes.
- kin baby manos+stav "grandparents"
- quarrel manos stav "quarrelled"
+ reconcile manos stav "scrubbed off"
- wedding? manos stav "Married"
- travel greta "sails home"
- sibling dane loukas "brother"
- gift loukas bride "a sandal"
- couple bride loukas "keeps the other on"
+ couple fotis katina "his muse"
- housemate fotis katina "lives with"
- create fotis "writes"
