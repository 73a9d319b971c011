%series The Last Sardine
%lang en
%genre family-restaurant dramedy, Providence, streaming-service episode texts
%cast fernanda | Fernanda | f
%cast rui | Rui | m
%cast colleen | Colleen | f
%cast duarte | Duarte | m
%cast lourdes | Lourdes | f
%cast nico | Nico | m
%cast abel | Abel | m
%cast mancuso | Sal Mancuso; Mancuso; Sal | m
%cast gina | Gina Mancuso; Gina | f
%cast critic | Harriet Blaine; Blaine; Harriet | f
%cast husband | - | m
%cast inspector | - | m
%cast tibor | Tibor | m
%cast cardiologist | - | f
%cast banker | - | m
%cast abelwife | - | f

== 1 Cold Cuts
Nine years without a word, and now [Duarte](duarte) is standing in the walk-in. [Rui](rui) reaches for a cleaver; [Fernanda](fernanda) reaches for a plate. The [prodigal](duarte) has brought [his](duarte) knives, a limp and not one explanation, and before dessert [his](duarte) [mother](fernanda) has put [him](duarte) back on the line, over the head of the [brother](rui) [who](rui) has run it in [his](duarte) absence. [Lourdes](lourdes), hostess by day, is the only [one](lourdes) to notice the car across the street.
+ return duarte "standing in the walk-in"
- threaten rui duarte "cleaver"
- parent fernanda duarte "mother"
+ hire duarte fernanda "back on the line"
- sibling duarte rui "brother"
- discover lourdes "notice the car"

== 2 Eighty-Six the Octopus
Two cooks, one stove. After a service in which the [brothers](duarte+rui) communicate only in thrown towels, [Colleen](colleen) lays down the law to [her](colleen) [husband](rui): either [he](rui) talks to [Duarte](duarte) or [he](rui) sleeps in the pantry. [He](rui) picks the pantry. Across the avenue [Sal Mancuso](mancuso), [whose](mancuso) red-sauce palace has been at war with the house for decades, offers the [newcomer](duarte) double. And [Abel](abel) washes the same pot for an hour, since [Lourdes](lourdes) is folding napkins beside [him](abel).
- sibling duarte rui "brothers"
+ quarrel duarte rui "thrown towels"
- married colleen rui "husband"
- threaten colleen rui "lays down the law"
- enemy fernanda mancuso "at war with"
- hire? duarte mancuso "offers the newcomer double"
- love abel lourdes "washes the same pot"

== 3 Bones
Someone owes somebody money. The [man](tibor) in the parked car turns out to be [Tibor](tibor), once [Duarte](duarte)'s [supplier](tibor) and still out thirty thousand dollars; [he](tibor) gives [him](duarte) till Lent. [Nico](nico) cuts geometry to shuck clams and gets [his](nico) first burn, [his](nico) first beer and [his](nico) first lecture from [his](nico) [uncle](duarte), in that order. Upstairs [Fernanda](fernanda) sets a place, as on every anniversary, for the [husband](husband) the sea never gave back. This year [she](fernanda) speaks to it.
- colleague.past duarte tibor "supplier"
+ threaten tibor duarte "till Lent"
- injure nico "first burn"
- kin duarte nico "uncle"
- celebrate fernanda "anniversary"
- die.past husband "never gave back"
- married.past fernanda husband "husband"

== 4 The Woman at Table Six
[She](critic) orders everything and finishes nothing. [Harriet Blaine](critic) can close a kitchen with one adjective, so [Rui](rui) sweats, [Colleen](colleen) smiles and [Fernanda](fernanda) prays; none of [them](colleen+fernanda+rui) has been told that the [critic](critic) shared [Duarte](duarte)'s bed in [Lisbon](@lisbon) before [she](critic) shared [his](duarte) secrets with the whole newspaper-reading public. Meanwhile [Abel](abel), besotted and in a shirt with a collar, gets as far as [Lourdes](lourdes)'s name. Then a tray comes down. Courage, like soup, does not keep.
- sad rui critic "sweats"
- affair.past critic duarte "shared Duarte's bed" @lisbon
+ reveal.past critic "shared his secrets"
- reveal! _ colleen+fernanda+rui "none of them"
- love abel lourdes "besotted"
- confess? abel lourdes "gets as far as"

== 5 Two Stars
The review is a valentine. The wrong [man](duarte) gets it. [Blaine](critic)'s hymn to [Duarte](duarte), in which [his](duarte) [brother](rui) figures as a pair of hands, drives [Rui](rui) to the far end of the bar and from there, past midnight, across the avenue. [Mancuso](mancuso) pours. By morning the rival house has a new [chef](rui), and [Colleen](colleen) an empty pantry. [Lourdes](lourdes) finally corners [Abel](abel) over the lost-and-found box: does [he](abel) want to say something? [He](abel) wants to, and there is a ring on [his](abel) finger.
- create critic "hymn"
- sibling duarte rui "brother"
- jealous rui duarte "drives Rui to"
+ hire rui mancuso "a new chef"
- enemy fernanda mancuso "rival"
- married _ abel "a ring on his"
- confess? abel lourdes "wants to"

== 6 Family Meal
Silence is served. [Fernanda](fernanda) has had the locks changed against [her](fernanda) own [son](rui), and [Nico](nico), torn between a [father](rui) on one curb and a kitchen on the other, starts eating dinner on the traffic island. [Gina Mancuso](gina), to [whom](gina) no one of [his](nico) name has ever spoken, brings a second chair. In the alley [Abel](abel) comes clean to [Lourdes](lourdes): a [wife](abelwife) in [Praia](@praia), a marriage on paper, nothing more since the boat. [She](lourdes) wants to believe [him](abel). [She](lourdes) asks to see the paper.
- reject fernanda rui "locks changed"
- parent fernanda rui "own son"
- parent rui nico "father"
- sad nico "torn"
+ meet gina nico "a second chair"
+ reveal abel lourdes "comes clean"
- married abel abelwife "a wife"

== 7 Carbon Monoxide
A health [inspector](inspector) with a grudge, an anonymous letter and, behind the oven, exactly what the letter says. The doors are sealed for ten days. [Fernanda](fernanda) is sure of the author: that [thief](mancuso) [Mancuso](mancuso). [Colleen](colleen), [who](colleen) knows the handwriting, says nothing; it is [her](colleen) [husband](rui)'s. Ten days without work leave [Duarte](duarte) and [his](duarte) [sister-in-law](colleen) alone with the inventory, a bottle of ginjinha and the same grievance. [They](colleen+duarte) count until two. [They](colleen+duarte) lose count.
- accuse fernanda mancuso "sure of the author"
+ betray rui fernanda "anonymous letter"
- reveal! colleen "says nothing"
- discover colleen rui "knows the handwriting"
- married colleen rui "husband"
- kin colleen duarte "sister-in-law"
+ affair? colleen duarte "lose count"

== 8 Reduction
It was one kiss. To [Colleen](colleen) it was a mistake; to [Duarte](duarte), [who](duarte) has carried a torch for [her](colleen) since before the wedding [she](colleen) walked into with [Rui](rui), it was nine years overdue and the very reason [he](duarte) ran. [Fernanda](fernanda), going through invoices, clutches [her](fernanda) arm and slides off the stool. Both [brothers](duarte+rui) reach the ward at a gallop. The [cardiologist](cardiologist) wants to know which [son](duarte+rui) signs. [Neither](duarte+rui) lets go of the pen.
+ kiss colleen duarte "one kiss"
- love duarte colleen "carried a torch"
- wedding.past colleen rui "the wedding"
- flee.past duarte "ran"
+ ill fernanda "clutches her arm"
- sibling duarte rui "brothers"
- treat fernanda cardiologist "cardiologist"
- parent fernanda duarte+rui "son"

== 9 Low Salt
Back home, forbidden everything [she](fernanda) cooks, [Fernanda](fernanda) runs the stove from a wheelchair with a wooden spoon. [Nico](nico) has been sneaking over to [Gina](gina)'s after closing, and [Sal](mancuso), [who](mancuso) catches [his](mancuso) [girl](gina) and the [enemy](fernanda)'s [grandson](nico) in a clinch among the tomato cans, bars [him](nico) for life. Guess who turns up with papers: [Abel](abel), divorced, stamped and shaved. [Lourdes](lourdes) reads every line. [Her](lourdes) answer is a laugh, a dustpan and, at length, a kiss.
- recover fernanda "Back home"
- kiss gina nico "in a clinch"
- parent mancuso gina "his girl"
- kin fernanda nico "grandson"
- enemy fernanda mancuso "the enemy"
+ discover mancuso gina+nico "catches"
- reject mancuso nico "bars him"
- divorce abel abelwife "divorced"
+ kiss abel lourdes "a kiss"

== 10 Fire in the Hole
Lent comes early. [Tibor](tibor) wants [his](tibor) thirty thousand, and when [Duarte](duarte) turns out [his](duarte) pockets, a bottle with a burning rag sails through the window. It is [Rui](rui), smoking on the far curb, [who](rui) runs into the flames and carries out the [brother](duarte) [he](rui) has sworn never to look at again. On the stretcher, drunk with smoke, [Duarte](duarte) owns up to the kiss. The ambulance doors close on [Rui](rui)'s face, and on whatever was written there.
+ attack tibor duarte "burning rag"
+ rescue rui duarte "carries out"
- sibling duarte rui "brother"
- injure duarte "On the stretcher"
+ reveal duarte rui "owns up"
- kiss.past colleen duarte "the kiss"

== 11 What the Smoke Left
A charred room, a lapsed policy and a [banker](banker) with a clipboard. [Colleen](colleen) asks for forgiveness and gets a duffel bag: [Rui](rui) is taking [Nico](nico) and a room at the [YMCA](#ymca). Then [Mancuso](mancuso), hat in hand, crosses the avenue for the first time in thirty-one years to lend the [woman](fernanda) [he](mancuso) lost to a [fisherman](husband) [his](mancuso) spare ovens. [Fernanda](fernanda) counts [his](mancuso) gray hairs. [Tibor](tibor) is picked up at the bus depot. What is [Harriet](critic) doing in [Duarte](duarte)'s hospital room with a suitcase?
- reconcile? colleen rui "asks for forgiveness"
+ breakup rui colleen "gets a duffel bag"
- move nico+rui "a room at" #ymca
+ help mancuso fernanda "lend"
- love.past mancuso fernanda "lost to"
- couple.past fernanda husband "to a fisherman"
- arrest _ tibor "picked up"
- return critic duarte "hospital room"

== 12 All Hands
Opening night, take two. [Duarte](duarte), to [whom](duarte) [Harriet](critic) has offered a desk in [Lisbon](@lisbon) and herself along with it, stays for exactly one service, side by side with [Rui](rui) and without a towel in the air. For the other thing, [Rui](rui) tells [Colleen](colleen) over the pass, [he](rui) will need until spring. [She](colleen) has time; [she](colleen) is expecting, and can count. Under the table [Nico](nico) holds [Gina](gina)'s hand. Above it [Fernanda](fernanda) asks [Sal](mancuso) to carve.
- hire? duarte critic "offered a desk" @lisbon
- confess critic duarte "herself along with it"
+ reconcile duarte rui "side by side"
- reconcile? colleen rui "until spring"
+ pregnant colleen "expecting"
- couple gina nico "holds Gina's hand"
