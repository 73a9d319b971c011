%series Block C
%lang en
%genre prison drama, Walloon Belgium, encyclopaedia episode list with long sentences
%cast odile   | Odile Wauters; Odile; Wauters | f
%cast thierry | Thierry Lambiotte; Lambiotte; Thierry | m
%cast samir   | Samir Benhaddou; Samir; Benhaddou | m
%cast gust    | Gustave Petit; Gust | m
%cast renzo   | Renzo Cascio; Cascio; Renzo | m
%cast corentin| Corentin Dehaye; Corentin; Dehaye | m
%cast nadege  | Nadège Lambiotte; Nadège | f
%cast yvette  | Yvette Dehaye; Yvette | f
%cast abbe    | Father Ngoma; Ngoma | m
%cast maud    | Maud Collard; Collard | f
%cast lea     | Léa | f
%cast rat     | Leopold | m
%cast minister| - | f
%cast widow   | - | f
%cast cyclist | - | m
%cast baby    | Leopold | m
%cast driver  | - | n
%cast exgov   | - | m

== 1 New Broom
[Odile Wauters](odile), until last week a school [inspector](odile), takes over the prison at [Marchenelle](@marchenelle) from a [governor](exgov) [who](exgov) had himself carried out by the inmates in a laundry basket, and finds a staff that salutes [her](odile) and obeys [Thierry Lambiotte](thierry), the head [warder](thierry). In the van that brings the day's intake sit a [forger](gust), [Gustave Petit](gust), back for the fifth time, and a [student](corentin), [Corentin Dehaye](corentin), [who](corentin) ran down a [cyclist](cyclist) on the night of [his](corentin) graduation. [Both](corentin+gust) are put in with [Renzo Cascio](renzo), to [whom](renzo) the block belongs. [Cascio](renzo) relieves the [student](corentin) of [his](corentin) watch before the door has closed.
+ hire odile "takes over the prison"
- boss odile thierry "head warder"
- return gust "back for the fifth"
- flee.past exgov "carried out"
- injure.past cyclist corentin "ran down a cyclist"
- housemate corentin+gust renzo "put in with"
+ steal renzo corentin "relieves the student"

== 2 Chess
The [forger](gust), an old [hand](gust) [whom](gust) even the warders call [Gust](gust), takes the frightened [boy](corentin) under [his](gust) wing, teaches [him](corentin) to sleep in [his](corentin) shoes, and keeps a tame [rat](rat), [Leopold](rat), behind the radiator. In the library, where [Samir Benhaddou](samir), doing eighteen years for a bank that [he](samir) still says [he](samir) did not rob, stamps the books, the [governor](odile) discovers that half the shelves consist of empty covers. The goods come in with the bread, [Samir](samir) tells [her](odile), and will say no more. [Lambiotte](thierry)'s [daughter](nadege), [Nadège](nadege), drives the bread van.
- help gust corentin "under his wing"
- advisor gust corentin "teaches"
- sad corentin "frightened"
- steal! samir _ "did not rob"
- discover odile "empty covers"
+ reveal samir odile "tells her"
- parent thierry nadege "daughter"
- arrest.past _ samir "doing eighteen years"

== 3 The Yard
On [her](odile) orders the bread van is taken apart at the gate, to no result, since somebody has passed the word; and in the exercise yard, an hour later, three men hold the [librarian](samir) while a [fourth](renzo), [whom](renzo) [he](samir) will not name afterwards, opens [his](samir) cheek with a lid. The prison [doctor](maud), [Maud Collard](maud), puts in fourteen stitches. It was the new [cellmate](corentin) of [Cascio](renzo) [who](corentin) fetched help; for this [Corentin](corentin) finds [Leopold](rat) in [his](corentin) soup. The old [forger](gust) does not eat for two days. The [student](corentin)'s [mother](yvette) writes that [she](yvette) cannot come, as she has told the neighbours that [he](corentin) is in [Canada](@canada).
- investigate odile nadege "taken apart"
- betray _ odile "passed the word"
+ attack renzo samir "opens his cheek"
- reveal! samir _ "will not name"
- treat samir maud "fourteen stitches"
- help corentin samir "fetched help"
- housemate corentin renzo "new cellmate"
- die rat "in his soup"
- sad gust "does not eat"
- parent yvette corentin "mother"
- betray.past yvette _ "told the neighbours"

== 4 Two Fathers
[Father Ngoma](abbe), a [chaplain](abbe) [who](abbe) boxed for [Kinshasa](@kinshasa), calls on [Yvette Dehaye](yvette) and, between the coffee and the cake, asks whether it is warm in [Canada](@canada) at this time of year. [She](yvette) puts on [her](yvette) hat. When the visitor's bell rings on Sunday, the [student](corentin), [who](corentin) had expected nobody, sees [her](yvette) through the glass and cannot get a word out. At the next table the head [warder](thierry)'s [daughter](nadege) is holding hands with a [prisoner](renzo), under the eyes of [her](nadege) [father](thierry), [who](thierry) examines the ceiling. [Cascio](renzo) winks at [him](thierry). [He](thierry) has, it seems, a [son-in-law](renzo) in prospect and no choice.
- travel abbe yvette "calls on"
+ find corentin yvette "sees her through"
- parent thierry nadege "daughter"
+ couple nadege renzo "holding hands"
- engaged? nadege renzo "in prospect"
- threaten renzo thierry "winks at him"

== 5 Stitches
What [Lambiotte](thierry) had feared becomes plain when [Dr Collard](maud), examining [Nadège](nadege) at [her](nadege) own request, congratulates [her](nadege): [she](nadege) is in [her](nadege) fourth month. The expectant [mother](nadege) makes the [doctor](maud) swear not to tell the old [man](thierry), and has scarcely gone when the old [man](thierry) walks in, having listened at the door. [He](thierry) goes straight down to the cell, sends [the other two](corentin+gust) out and beats [Renzo](renzo) until [Ngoma](abbe) takes hold of [him](thierry) from behind with both arms. The beaten [man](renzo), spitting blood, is laughing. "[Grandpa](thierry)," [he](renzo) says.
- sad.past thierry "had feared"
- treat nadege maud "examining"
+ pregnant nadege renzo "fourth month"
- reveal! maud thierry "not to tell"
- discover thierry nadege "listened at the door"
+ attack thierry renzo "beats Renzo"
- rescue abbe renzo "takes hold"
- injure renzo thierry "spitting blood"
- kin? renzo thierry "Grandpa"

== 6 Lights Out
It is quiet in Block C. [Gust](gust) draws a rat on the wall. [Corentin](corentin) washes [Gust](gust)'s shirt. [Samir](samir) wears a scar. [Odile](odile) has dinner with [Maud Collard](maud). [They](maud+odile) talk about [Lambiotte](thierry). [Odile](odile) suspects [Thierry](thierry). [Maud](maud) keeps [her](maud) promise. A bed is on fire. It is [Cascio](renzo)'s bed. [Cascio](renzo) is in it. [Gust](gust) opens the door with a spoon. [Corentin](corentin) drags [Renzo](renzo) out. [Renzo](renzo) would have let [him](corentin) burn. Nobody asks who lit it. One match is missing from [Samir](samir)'s box. All cats are grey at night.
- create gust "draws a rat"
- help corentin gust "washes"
- attack? samir renzo "One match is missing"
- accuse? odile thierry "suspects"
- reveal! maud _ "keeps her promise"
- injure? renzo "is in it"
+ rescue corentin renzo "drags Renzo out"
- help gust corentin "with a spoon"
- rescue! renzo corentin "let him burn"

== 7 Burns Unit
While [Cascio](renzo) lies in the clinic at [Charleroi](@charleroi), chained to a bed and visited daily by [Nadège](nadege), [who](nadege) reads [him](renzo) the names of saints to choose from, the block is without a master, and three men offer [Corentin](corentin) the watch back if [he](corentin) will swear that [he](corentin) saw the [librarian](samir) with the match. [He](corentin) had seen [him](samir). [He](corentin) tells them that [he](corentin) sleeps soundly. The [chaplain](abbe), to [whom](abbe) [Samir](samir) has owned up under the seal of confession, loses at table tennis for the first time in nine years. [Odile](odile)'s own [sister](minister), the [minister](minister), telephones: one more fire, and the place is closed.
- ill renzo "lies in the clinic"
- help nadege renzo "visited daily"
- gift? _ corentin "offer"
- discover.past corentin samir "had seen him"
- betray corentin _ "sleeps soundly"
- help corentin samir "sleeps soundly"
+ reveal.past samir abbe "owned up"
- sibling minister odile "sister"
- threaten minister odile "the place is closed"

== 8 Laundry
The basket that once carried a [governor](exgov) out carries [Gust](gust), [who](gust) is seventy and has a [great-grandchild](lea) to see; [his](gust) [pupil](corentin) [Corentin](corentin), from [whom](corentin) [he](gust) had kept the plan, covers the gap at roll call with a drawing so lifelike that [Lambiotte](thierry) counts it. By the time the deception is noticed, the [fugitive](gust) has held little [Léa](lea) for an hour, has eaten two waffles and is sitting on the bench before the gate, asking to be let in. The [governor](odile), [who](odile) would be within [her](odile) rights to add a year, adds a week. [Her](odile) head [warder](thierry) calls that weakness, in a letter that reaches the [minister](minister) by the evening.
+ flee gust "carries Gust"
- kin gust lea "great-grandchild"
- reveal! gust corentin "kept the plan"
- help corentin gust "covers the gap"
- betray corentin thierry "a drawing so lifelike"
- discover _ gust "is noticed"
- meet gust lea "held little Léa"
- return gust "to be let in"
- arrest odile gust "adds a week"
+ betray thierry odile "in a letter"
- advisor gust corentin "pupil"

== 9 The Sister
With two officials and a photographer the [minister](minister) comes to close down what [her](minister) younger [sister](odile) has built up, and is received, owing to a mistake in the post, by [Samir](samir), [who](samir) shows [her](minister) round the library, the stamped books and the covers that now have something in them. It is [he](samir), and not the [governor](odile), [who](samir) lays before [her](minister) the baker's delivery notes for six years, each initialled by [Lambiotte](thierry). Why should [she](minister) believe a bank [robber](samir), [she](minister) asks. Because of the scar, says [Dr Collard](maud). The [letter-writer](thierry) is suspended on the spot; [his](thierry) [daughter](nadege), weighed down by the [child](baby), drives [him](thierry) home in the van.
- travel minister "comes to close"
- quit? odile "close down"
- sibling minister odile "sister"
- help samir minister "shows her round"
+ reveal samir minister "lays before her"
- accuse samir thierry "delivery notes"
- help maud samir "Because of the scar"
+ quit thierry minister "suspended"
- pregnant nadege "weighed down"
- parent thierry nadege "daughter"

== 10 The Cyclist
A [woman](widow) in black asks to see the young [man](corentin) [who](corentin) made [her](widow) a [widow](widow), and [Corentin](corentin), [who](corentin) has written [her](widow) forty letters without posting any, would rather go back to the days of the watch. [Ngoma](abbe) sits between [them](corentin+widow). The [cyclist](cyclist)'s [widow](widow) has not come to forgive [him](corentin), [she](widow) says; [she](widow) has come because [his](corentin) [mother](yvette) has been putting flowers on the grave every Friday, in secret, and it was time that somebody told [him](corentin). In the night [Nadège](nadege)'s waters break at [her](nadege) [father](thierry)'s kitchen table, and the [pensioner](thierry), finding no ambulance, takes [her](nadege) to the only [doctor](maud) [he](thierry) knows: a [boy](baby) is born in the prison infirmary.
- kill.past corentin cyclist "made her a widow"
- married.past cyclist widow "widow"
- travel widow "asks to see"
- reconcile! corentin widow "not come to forgive"
- parent yvette corentin "mother"
+ reveal widow corentin "told him"
- parent thierry nadege "father"
- help thierry nadege "takes her"
+ birth nadege baby "is born"

== 11 Visiting Time
From the burns unit [Renzo Cascio](renzo) is brought back with half a face, and the block waits to see what [he](renzo) will do to the [man](samir) with the matches. [He](renzo) asks for the [librarian](samir). For a long time nothing can be heard through the door. [He](renzo) has a [son](baby) now, the burnt [man](renzo) explains, and has been thinking about [who](driver) drove the car, that day at the bank, while [Samir](samir) sat in the café opposite; it was a [cousin](driver) of [his](renzo). The [governor](odile), called in to hear it again, writes it down word for word. [Nadège](nadege) shows the [child](baby) to the glass. Next to [her](nadege) stands [Lambiotte](thierry), in civilian clothes, [who](thierry) for once does not examine the ceiling.
- return renzo "brought back"
- attack? renzo samir "will do to"
- invite renzo samir "asks for the librarian"
- parent renzo baby "son"
- kin driver renzo "cousin"
- steal.past driver _ "drove the car"
+ reveal renzo samir "explains"
+ reveal renzo odile "hear it again"
- injure.past renzo "half a face"

== 12 The Gate
After eleven years and four months, [Samir Benhaddou](samir) walks out through the front gate, cleared by the appeal court at [Mons](@mons), and finds there, with the engine of the bread van running, the [doctor](maud) [who](maud) once sewed up [his](samir) cheek. [Odile](odile) and the [minister](minister), reconciled over the accounts, cut a ribbon in the library. [Gust](gust) has been let go, too, and refuses to leave before breakfast. [He](gust) dies that winter in [his](gust) own bed, with [Léa](lea) drawing beside [him](gust); the new [occupant](corentin) of [his](gust) bunk, [who](corentin) has two years to go, receives a parcel containing a spoon. In the photograph of the christening, which [Ngoma](abbe) conducts in the visiting room, the [grandfather](thierry) is holding [Leopold](baby).
- rescue _ samir "cleared"
+ return samir "walks out"
- find samir maud "finds there"
- treat.past samir maud "sewed up"
+ reconcile minister odile "reconciled"
- return gust "let go"
+ die gust "dies"
- gift gust corentin "receives a parcel"
- celebrate _ baby "christening"
- kin baby thierry "grandfather"
