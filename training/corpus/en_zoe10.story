%series The Orchid Detectives
%lang en
%genre cosy mystery: two quarrelling private eyes in Montevideo, 1954, reference-work episode guide
%cast delfi   | Delfina Roca; Delfina; Delfi | f
%cast amos    | Amos Blum; Blum; Amos | m
%cast pura    | Pura Roca; Pura | f
%cast conde   | Count Aurelio Sanz; Aurelio; Sanz | m
%cast ingrid  | Ingrid Falk; Ingrid; Falk | f
%cast beto    | Beto | m
%cast rosa    | Rosa | f
%cast salvo   | Commissioner Salvo; Salvo | m
%cast nacho   | Nacho Salvo; Nacho | m
%cast hotel   | - | m
%cast baby    | - | f
%cast lock    | - | m
%cast hardy   | Joy Hardy; Joy; Hardy | f

== 1 The Vanishing Orchid
[Delfina Roca](delfi), a florist's [widow](delfi), and [Amos Blum](amos), a struck-off [lawyer](amos), were married for two years and have been divorced for ten, which [they](amos+delfi) spend on the same corridor, with two brass plates and one telephone. When an orchid worth a house disappears from the hotel of [Count Aurelio Sanz](conde), [each](amos+delfi) is engaged to find it. The [count](conde) kisses [Delfina](delfi)'s hand for so long that [her](delfi) former [husband](amos) coughs. [Commissioner Salvo](salvo), an old [enemy](salvo) of [Blum](amos)'s, laughs at [both](amos+delfi), and the [bellboy](beto) [Beto](beto) hears everything.
- married.past _ delfi "widow"
- married.past amos delfi "were married"
- steal? _ conde "disappears"
- divorce.past amos delfi "divorced"
- neighbour amos delfi "same corridor"
- hire amos+delfi conde "is engaged to find"
- investigate amos+delfi _ "is engaged to find"
+ flirt conde delfi "kisses Delfina's hand"
- ex amos delfi "former husband"
- jealous amos conde "coughs"
- enemy amos salvo "old enemy"

== 2 Two Plates
[Delfina](delfi)'s [daughter](pura) from the florist, [Pura](pura), answers the common telephone and steps out, unbeknown to [her](pura) [mother](delfi), with [Nacho](nacho), the [commissioner](salvo)'s [son](nacho). [Amos](amos), [who](amos) has caught [the two](nacho+pura) kissing under the stairs, holds [his](amos) tongue, for a consideration of empanadas. The hotel's [botanist](ingrid), [Ingrid Falk](ingrid), a [Swede](ingrid), accuses the [chambermaid](rosa) [Rosa](rosa) of the theft. [Beto](beto), [who](beto) would die for [Rosa](rosa), says that it was [him](beto). It was neither of [them](beto+rosa), but [Salvo](salvo) needs a culprit before lunch.
- parent delfi pura "daughter"
- date nacho pura "steps out"
- parent salvo nacho "son"
+ kiss nacho pura "kissing"
- discover amos nacho+pura "has caught"
- reveal! amos delfi "holds his tongue"
- accuse ingrid rosa "accuses"
- love beto rosa "would die for"
- betray beto _ "says that it was him"
+ arrest? salvo beto "needs a culprit"

== 3 A Night in the Hothouse
To clear the [bellboy](beto), the former [couple](amos+delfi) lie in wait among the ferns. By one o'clock [they](amos+delfi) are bickering about a lampshade of 1943, by two [they](amos+delfi) have stopped talking, and by three the [lawyer](amos) has fallen asleep on the [florist](delfi)'s shoulder, where [she](delfi) leaves [him](amos). What [she](delfi) sees by moonlight is the [botanist](ingrid) in the arms of the [count](conde). In the morning [he](conde) sends [Delfina](delfi) roses. [She](delfi) has them returned. [Rosa](rosa), in the meantime, carries soup to a cell and comes out with [Beto](beto)'s cap on.
- help? amos+delfi beto "To clear"
- ex amos delfi "former couple"
+ quarrel amos delfi "bickering"
- discover delfi conde+ingrid "by moonlight"
- affair conde ingrid "in the arms"
- gift conde delfi "sends Delfina roses"
- reject delfi conde "has them returned"
- help rosa beto "carries soup"
- flirt beto rosa "Beto's cap on"

== 4 Short Messages
[Beto](beto) is free. [Salvo](salvo) blames [Blum](amos). [Blum](amos) thanks [Salvo](salvo). A new [guest](hardy) arrives at the hotel. [Joy Hardy](hardy) is the name. [Hardy](hardy) is no gardener. [Joy](hardy) once shot a man for [Aurelio](conde). [Aurelio](conde) pales at the sight of [Joy](hardy). [Joy](hardy) kisses [him](conde) on both cheeks. [Ingrid](ingrid) sees red. [Pura](pura) feels sick at breakfast. [Nacho](nacho) feels sick at the thought of [Salvo](salvo).
- arrest! salvo beto "is free"
- accuse salvo amos "blames"
- travel hardy "arrives at the hotel"
- attack.past hardy _ "shot a man"
- sad conde hardy "pales"
- kiss conde hardy "kisses"
+ jealous ingrid hardy "sees red"
- pregnant? pura nacho "sick at breakfast"
- sad nacho salvo "sick at the thought"

== 5 Death of a Gardener
The night [porter](hotel) of the hotel is found under a palm with a trowel in [his](hotel) back. Since the new [guest](hardy) has a reputation and no alibi, [Salvo](salvo) is all for [her](hardy); [Amos](amos), [who](amos) defended [her](hardy) long ago and was struck off for it, takes [her](hardy) side again. [Delfina](delfi) asks, sharply, what exactly this [client](hardy) paid [him](amos) with. [They](amos+delfi) do not speak for two days, and the telephone has to be answered by turns. The [chambermaid](rosa) confides in the [bellboy](beto) that the dead [man](hotel) was [her](rosa) [father](hotel), though [he](hotel) never owned to it.
+ kill _ hotel "trowel in his back"
- accuse salvo hardy "all for her"
- advisor.past amos hardy "defended"
- quit.past amos "struck off"
- help amos hardy "takes her side"
- jealous delfi hardy "sharply"
- quarrel amos delfi "do not speak"
- reveal rosa beto "confides"
+ parent hotel rosa "father"

== 6 The Commissioner's Sunday
At Sunday lunch [Nacho](nacho), eyes on [his](nacho) plate, announces that [he](nacho) means to marry. [His](nacho) [father](salvo) beams, until [he](salvo) hears whose [daughter](pura) it is. [Delfina](delfi), hearing it the same hour from [Pura](pura), is angrier with the [ex](amos) [who](amos) knew than with the [girl](pura) [who](pura) is three months along. So the two [parents](delfi+salvo) meet on a bench, [each](delfi+salvo) to forbid it, and discover that [neither](delfi+salvo) wants to. [Ingrid](ingrid), discarded by the [count](conde) for the [woman](hardy) with the revolver, begins to drink.
- wedding? nacho pura "means to marry"
- parent salvo nacho "father"
- parent delfi pura "daughter"
- reveal nacho salvo "announces"
- reveal pura delfi "hearing it"
- sad delfi amos "angrier"
- ex amos delfi "ex"
+ pregnant pura nacho "three months along"
+ breakup conde ingrid "discarded"
- ill ingrid "begins to drink"

== 7 What the Swede Said
In [her](ingrid) cups the [Swede](ingrid) tells [Delfina](delfi) that there never was an orchid: [she](ingrid) and [her](ingrid) faithless [lover](conde) made it up for the insurance. The [porter](hotel) had found out and asked for money. Which of [the two](conde+ingrid) held the trowel, [she](ingrid) will say tomorrow. Tomorrow [she](ingrid) lies unconscious in the bath, and it is [Rosa](rosa), [whom](rosa) [she](ingrid) once called a thief, [who](rosa) pulls [her](ingrid) out. [Amos](amos) brings [his](amos) [ex-wife](delfi) coffee, and the war of the telephone is over.
+ reveal ingrid delfi "tells Delfina"
- couple.past conde ingrid "lover"
- cheat.past conde ingrid "faithless"
- betray.past conde+ingrid _ "made it up"
- discover.past hotel conde+ingrid "found out"
- ill ingrid "unconscious"
- gift amos delfi "coffee"
- threaten.past hotel conde+ingrid "asked for money"
- accuse.past ingrid rosa "called a thief"
+ rescue rosa ingrid "pulls her out"
- ex amos delfi "ex-wife"
- reconcile amos delfi "is over"

== 8 Last Orders
[Aurelio](conde) packs. [Joy](hardy) watches [Aurelio](conde). [She](hardy) asks who killed the [porter](hotel). [Aurelio](conde) lies to [Joy](hardy). [Joy](hardy) knows when [he](conde) lies. [She](hardy) rings [Blum](amos). [Blum](amos) rings [Salvo](salvo), for the first time in [his](amos) life. [Salvo](salvo) handcuffs the [count](conde) in the lift. Mark the hour: [Salvo](salvo) shakes hands with [Blum](amos). [Rosa](rosa) looks at [her](rosa) [father](hotel)'s [murderer](conde). [Beto](beto) holds [Rosa](rosa). "Marry [me](rosa)," says [Rosa](rosa) to [Beto](beto).
- betray conde hardy "lies to Joy"
- discover hardy conde "knows when he lies"
- reveal hardy amos "rings Blum"
+ arrest salvo conde "handcuffs"
- reconcile amos salvo "shakes hands"
- parent hotel rosa "father's"
- kill.past conde hotel "murderer"
- help beto rosa "holds Rosa"
+ propose rosa beto "Marry me"

== 9 The Locksmith
[Pura](pura), a [Salvo](pura) since Saturday, gives birth to a [girl](baby) between two telephone calls. The two [grandparents](delfi+salvo) fight over the pram. [Ingrid](ingrid), on [her](ingrid) feet again, is let off with a fine and takes a boat home; the [gunwoman](hardy), [who](hardy) has had an eye on [her](hardy) old [lawyer](amos) all along, offers [him](amos) the other berth on [hers](hardy). [Amos](amos) declines. When [Delfina](delfi) comes to the office, a [locksmith](lock) is taking down both brass plates. The new one has a single surname on it. "[Yours](delfi)," says [Blum](amos). "[Mine](amos) was struck off."
- wedding.past nacho pura "since Saturday"
+ birth pura baby "gives birth"
- kin baby delfi+salvo "grandparents"
- quarrel delfi salvo "fight over the pram"
- recover ingrid "on her feet"
- travel ingrid "takes a boat home"
- love hardy amos "an eye on"
- invite hardy amos "other berth"
- reject amos hardy "declines"
+ propose amos delfi "single surname"

== 10 The Count Abroad
The [prisoner](conde) has got out of the window with a bedsheet, and the first [person](delfi) to [whom](delfi) [he](conde) pays a visit is the [woman](delfi) [who](delfi) sent back [his](conde) roses. With a pistol in [her](delfi) side [Delfina](delfi) leaves [her](delfi) own engagement party. The [locksmith](lock) sees [them](conde+delfi) get into a taxi and thinks nothing of it. [Amos](amos), waiting by the cake with the ring in [his](amos) pocket, supposes that [she](delfi) has thought better of it; [he](amos) has been left by [her](delfi) once before. It is the [commissioner](salvo), the [grandfather](salvo) of the [child](baby) on [his](amos) knee, [who](salvo) shakes [him](amos) until [he](amos) thinks.
+ flee conde "out of the window"
- travel conde delfi "pays a visit"
- reject.past delfi conde "sent back his roses"
+ abduct conde delfi "With a pistol"
- celebrate delfi "engagement party"
- engaged amos delfi "engagement"
- discover lock conde+delfi "sees them"
- breakup.past delfi amos "left by her once"
- kin baby salvo "grandfather"

== 11 The Hothouse Again
[Sanz](conde) wants the insurance money, which [Ingrid](ingrid) has taken to [Sweden](@sweden); the [hostage](delfi) cannot help laughing. [Joy](hardy), passed over by one [man](amos) and lied to by the [other](conde), gets wind of the taxi and is at the ferns first. [She](hardy) could let the [rival](delfi) go under. Instead [she](hardy) shoots the [count](conde) in the knee. [Amos](amos) and [Salvo](salvo) break down the door together and get stuck in it. "[You](amos) came," says [Delfina](delfi). "[I](amos) was in the area," says [her](delfi) [fiancé](amos), and has to sit down, and weeps.
- steal.past ingrid conde "has taken"
- abduct conde delfi "hostage"
- reject.past amos hardy "passed over"
- betray.past conde hardy "lied to"
- discover hardy conde+delfi "gets wind"
- enemy delfi hardy "rival"
+ rescue hardy delfi "shoots the count"
- injure conde hardy "in the knee"
- engaged amos delfi "fiancé"
- sad amos "weeps"

== 12 One Plate
[Rosa](rosa) and [Beto](beto), three weeks wed, take over the hotel's flower stall. [Nacho](nacho) and [Pura](pura) have had words about the [baby](baby)'s name, and made up before the [grandparents](delfi+salvo) could hear of it. The [murderer](conde) limps into court between two policemen; [Joy](hardy), [who](hardy) testifies in white gloves, has [her](hardy) [lawyer](amos) beside [her](hardy), for the old charge against [Blum](amos) has been dropped. And the [bride](delfi)? For the second time in [her](delfi) life [Delfina](delfi) says yes to the same [man](amos), on condition that [they](amos+delfi) get a second telephone.
- wedding.past beto rosa "three weeks wed"
- hire beto+rosa "take over"
- quarrel nacho pura "had words"
- reconcile nacho pura "made up"
- kill.past conde hotel "murderer"
- reveal hardy _ "testifies"
- advisor amos hardy "lawyer"
+ wedding amos delfi "says yes"
