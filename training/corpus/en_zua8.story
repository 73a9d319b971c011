%series Tutti
%lang en
%genre drama about a town orchestra, Pärnu, Estonia, encyclopaedia episode list with long sentences
%cast heino   | Heino Laas; Heino; Laas | m
%cast piret   | Piret Laas; Piret | f
%cast kalju   | Kalju Vaher; Kalju; Vaher | m
%cast triin   | Triin Vaher; Triin | f
%cast davit   | Davit Gelashvili; Davit; Gelashvili | m
%cast ulvi    | Ulvi Pajo; Ulvi; Pajo | f
%cast rasmus  | Rasmus Pajo; Rasmus | m
%cast elsbeth | Elsbeth Moor; Moor; Elsbeth | f
%cast leida   | Leida Sepp; Leida | f
%cast toivo   | Toivo | m
%cast luthier | Master Kask; Kask | m
%cast cat     | Trill | f
%cast buyer   | - | m
%cast aino    | Aino | f

== 1 The Baton
[Heino Laas](heino), [who](heino) has conducted the orchestra of [Pärnu](@parnu) since its foundation, lays down the baton in the middle of a slow movement, says that it is raining in the second violins, and has to be led off by [his](heino) [daughter](piret), the principal [cellist](piret) [Piret](piret), to [whom](piret) alone [he](heino) still gives the right name. The town engages in [his](heino) stead a Swiss [woman](elsbeth), [Elsbeth Moor](elsbeth), and the [leader](kalju), [Kalju Vaher](kalju), [who](kalju) had counted on it for himself, breaks a string at the first rehearsal, then a second, then a third. [His](kalju) [desk-mate](davit), the [Georgian](davit) [Davit Gelashvili](davit), lends [him](kalju) all that [he](davit) has.
+ ill heino "raining in the second"
- parent heino piret "daughter"
- help piret heino "led off"
- quit heino "lays down the baton"
+ hire elsbeth _ "engages"
- hire! kalju "counted on it"
- boss.past heino _ "conducted"
- sad kalju "breaks a string"
- colleague davit kalju "desk-mate"
- help davit kalju "lends him"

== 2 Inventory
When the new [conductor](elsbeth) has the instruments that belong to the town counted, the finest of them, an old Italian viola that [Ulvi Pajo](ulvi) played until [her](ulvi) accident, is not in its case; in its case lies a brick. [Ulvi](ulvi), [who](ulvi) now sells tickets with [her](ulvi) left hand, weeps as if over a person. The [caretaker](toivo), [Toivo](toivo), is deaf and has noticed nothing. [Her](ulvi) [son](rasmus) [Rasmus](rasmus), a [percussionist](rasmus) with debts and one good suit, is found to have been in the store on Sunday, and the [daughter](triin) of the [leader](kalju), the [bassoonist](triin) [Triin](triin), swears that [he](rasmus) was there with [her](triin). [They](rasmus+triin) had been looking, [she](triin) says, for a drum.
- discover elsbeth "in its case lies"
+ steal.past _ "is not in its case"
- injure.past ulvi "accident"
- sad ulvi "weeps"
- parent ulvi rasmus "son"#2
- accuse? _ rasmus "found to have been"
- parent kalju triin "daughter"
- help triin rasmus "swears"

== 3 Leave of Absence
It was no drum, as the [leader](kalju) gathers from the blush of the [witness](triin); [he](kalju) forbids [his](kalju) [daughter](triin) the [ticket-seller](ulvi)'s [son](rasmus), whereupon [she](triin) carries [her](triin) bassoon, [her](triin) bedding and the [cat](cat) [Trill](cat) across the river into [his](rasmus) one room. [Heino](heino), missed at the home for the aged, is picked up by the [Georgian](davit) on the beach, conducting the waves. [Piret](piret) thanks the [rescuer](davit) with a supper at which [neither](davit+piret) can think of anything to say, and [both](davit+piret) are sorry when it is over. The police send [Lieutenant Sepp](leida), first name [Leida](leida), a [woman](leida) with no ear.
- discover kalju triin "gathers from the blush"
- couple rasmus triin "no drum"
- parent kalju triin "daughter"
- reject kalju rasmus "forbids"
+ move triin rasmus "across the river"
- flee heino "missed at the home"
+ find davit heino "picked up"
- parent ulvi rasmus "son"
- date davit piret "supper"
- investigate leida _ "send Lieutenant Sepp"

== 4 No Ear
[Leida Sepp](leida) takes everybody's fingerprints, upsets a harp, and learns from [Kask](luthier), the violin [maker](luthier) in the lane, that a [stranger](buyer) in a loden coat has been asking what one would have to pay for a viola without a history. The [lieutenant](leida) has [him](buyer) followed to [Riga](@riga). [Moor](elsbeth), [who](elsbeth) has meanwhile moved [Vaher](kalju) to the second desk for lateness, receives through the post one half of a baton. The demoted [leader](kalju) says that [he](kalju) sent nothing. [Davit](davit), now sitting where [his](davit) old [desk-mate](kalju) had sat for twenty years, cannot sleep, and plays so badly that [he](davit) is asked whether [he](davit) does it on purpose. [He](davit) does.
- reveal luthier leida "learns from Kask"
- investigate leida buyer "followed"
+ quit kalju elsbeth "to the second desk"
- threaten _ elsbeth "half of a baton"
- threaten! kalju elsbeth "sent nothing"
- hire davit elsbeth "sitting where"
- sad davit "cannot sleep"
- colleague.past davit kalju "old desk-mate"
- betray davit elsbeth "on purpose"

== 5 Loden
On the ferry quay the [man](buyer) in the loden coat meets, in full view of two policemen disguised as anglers, a [person](rasmus) with one good suit. [Rasmus](rasmus) is taken off the tram next morning. [Triin](triin), [who](triin) lied for [him](rasmus), gets a summons; [his](rasmus) [mother](ulvi), asked whether the young [man](rasmus) ever had access to the key, says after a long time that [she](ulvi) keeps it under the flour. The [cat](cat) has kittens in the bassoon case. When the elder [Vaher](kalju) comes to fetch [his](kalju) [daughter](triin) home, [she](triin) does not open, and [he](kalju) talks to the door until the neighbours complain, then sits down against it.
- meet buyer rasmus "meets"
+ arrest _ rasmus "taken off the tram"
- betray.past triin leida "lied for him"
- parent ulvi rasmus "mother"
- reveal ulvi leida "keeps it under the"
- birth cat "has kittens"
- parent kalju triin "daughter"
+ reject triin kalju "does not open"
- sad kalju "talks to the door"

== 6 Rests
Snow lies on the beach. [Piret](piret) visits [Heino](heino). [Heino](heino) takes [Piret](piret) for [Aino](aino). [Aino](aino) was [Heino](heino)'s [wife](aino). [She](aino) died in 1991. [Piret](piret) answers as [Aino](aino). [Davit](davit) waits outside. [He](davit) has brought mandarins. [Piret](piret) kisses [Davit](davit). [Leida](leida) questions [Toivo](toivo) in writing. [Toivo](toivo) writes very neatly. [Elsbeth](elsbeth) has a fever. [Ulvi](ulvi) brings [Elsbeth](elsbeth) broth. [Elsbeth](elsbeth) asks [Ulvi](ulvi) about the accident. [Ulvi](ulvi) remembers only headlights. Silence, according to [Laas](heino), is the best-played note.
- married.past aino heino "wife"
- die.past aino "died in 1991"
- ill heino "takes Piret for"
- betray piret heino "answers as Aino"
- gift davit piret "brought mandarins"
+ kiss davit piret "kisses"
- investigate leida toivo "questions"
- ill elsbeth "has a fever"
- help ulvi elsbeth "brings Elsbeth broth"

== 7 Headlights
Among the papers of the [man](heino) [who](heino) conducted the waves, [his](heino) [daughter](piret) comes upon a garage bill, dated the day after [Ulvi](ulvi)'s hand was crushed, for a new wing and a new lamp; the car was [Kalju](kalju)'s, and the bill was paid by [Laas](heino). [She](piret) shows it to [Davit](davit), [who](davit) asks [her](piret) to burn it. How can [he](davit), [she](piret) wants to know; and the two [lovers](davit+piret) part on the stairs without a light. In the remand cell [Rasmus](rasmus) admits to [Leida](leida) that [he](rasmus) sold the [stranger](buyer) something, but it was [his](rasmus) father's watch. The [lieutenant](leida), to [whom](leida) music is noise, has a feeling for pauses, and believes [him](rasmus).
- find piret "comes upon"
+ discover piret heino+kalju "garage bill"
- parent heino piret "daughter"
- reveal piret davit "shows it"
- injure.past ulvi kalju "hand was crushed"
- quarrel davit piret "How can he"
+ breakup davit piret "part on the stairs"
- reveal rasmus leida "admits to Leida"
- couple davit piret "lovers"

== 8 Second Desk
The bill in [her](ulvi) good hand, the [violist](ulvi) [who](ulvi) was goes up to the second desk in the middle of a rehearsal and asks its [occupant](kalju) one question, and [Kalju Vaher](kalju), before seventy people, says yes: [he](kalju) had been drinking, [he](kalju) had driven on, and [Heino](heino) had held [his](heino) tongue for the sake of the tour. [Triin](triin), at the bassoon, hears [her](triin) [father](kalju) out, and [she](triin) is not the only one to leave by the side door. That night the disgraced [man](kalju) walks out on the ice of the bay. It is deaf [Toivo](toivo) [who](toivo), sweeping the promenade, feels through [his](toivo) boots that it is breaking.
- discover ulvi kalju "The bill in her"
+ accuse ulvi kalju "asks its occupant"
+ reveal kalju ulvi "says yes"
- flee.past kalju ulvi "had driven on"
- reveal! heino _ "held his tongue"
- parent kalju triin "father"
- reject triin kalju "by the side door"
- die? kalju "walks out on"
- discover toivo kalju "feels through his boots"

== 9 Ice
Lying flat on [his](toivo) stomach with the broom before [him](toivo), the [caretaker](toivo) gets the drowning [violinist](kalju) by the sleeve and does not let go for twenty minutes, shouting, which nobody in [Pärnu](@parnu) has ever heard [him](toivo) do. [Kalju](kalju) lives. [Toivo](toivo), [whose](toivo) lungs were never strong, dies on the Thursday. In [his](toivo) locker, as the [lieutenant](leida) clears it, stands the viola, wrapped in a blanket, beside a slip in very neat writing: [he](toivo) could feel it, when [Mrs. Ulvi](ulvi) played, with [his](toivo) hand on the wall, and [he](toivo) did not want strangers to have it.
+ rescue toivo kalju "gets the drowning"
- recover kalju "lives"
+ die toivo "dies"
- ill toivo "were never strong"
+ find leida "stands the viola"
- steal.past toivo _ "wrapped in a blanket"
- reveal toivo _ "a slip"

== 10 Acquittal
[Rasmus](rasmus), released, finds the room across the river full of kittens and [Triin](triin) in the act of packing, since [she](triin) cannot live, [she](triin) says, with the [son](rasmus) of the [woman](ulvi) [whom](ulvi) [her](triin) [father](kalju) maimed. [He](rasmus) unpacks what [she](triin) packs, until one of [them](rasmus+triin) laughs. [His](rasmus) [mother](ulvi) has the theft of the viola struck from the books and lays flowers on the [thief](toivo)'s grave. [Kalju](kalju) pleads guilty and asks for no lawyer. From the public bench the [Georgian](davit) watches [his](davit) oldest [friend](kalju) get three years, and, leaving, holds the door for a [cellist](piret) [who](piret) says thank you, as one does to anybody.
- rescue _ rasmus "released"
- breakup? triin rasmus "in the act of"
- parent ulvi rasmus "son"
- parent kalju triin "father"
- injure.past ulvi kalju "maimed"
+ reconcile rasmus triin "laughs"
- help ulvi toivo "struck from the books"
- reveal kalju _ "pleads guilty"
+ arrest _ kalju "get three years"
- friend davit kalju "oldest friend"

== 11 Left Hand
At night, when the hall is empty, [Moor](elsbeth) teaches the [ticket-seller](ulvi) to hold the bow in the hand that is left to [her](ulvi) and the viola in the crook of the other arm, for [she](elsbeth) once, in [Basel](@basel), lost a finger to a door and knows what can be learnt. The half baton, [she](elsbeth) has found out, was posted from the home for the aged. [She](elsbeth) calls on the [sender](heino). [Her](elsbeth) [predecessor](heino) takes [her](elsbeth) for a tram conductor and asks for a ticket to [Tallinn](@tallinn); [she](elsbeth) sells [him](heino) one. [He](heino) pays with the other half.
+ advisor elsbeth ulvi "teaches"
- injure.past elsbeth "lost a finger"
- discover elsbeth heino "has found out"
- threaten.past heino elsbeth "posted from the home"
- meet elsbeth heino "calls on"
- ill heino "takes her for"
- help elsbeth heino "sells him one"
- gift heino elsbeth "pays with the other"

== 12 Slow Movement
For the concert in memory of [Toivo](toivo) the town has laid boards along the walls, so that one can put a hand on them, and in the interval [Leida Sepp](leida), off duty, is seen to do so. [Heino Laas](heino) has died on the Monday; [his](heino) [daughter](piret), [who](piret) found no one to answer as [Aino](aino) any longer, plays in black, next to an empty chair. In the slow movement the [man](davit) [who](davit) plays badly on purpose leaves [his](davit) place, which nobody has ever dared, and sits down on it. [Triin](triin), six months gone, has a solo and gets through it. Out of the wing, viola in the crook of [her](ulvi) arm, steps [Ulvi](ulvi), and begins.
- celebrate _ toivo "in memory of"
+ die heino "has died"
- parent heino piret "daughter"
- sad piret "in black"
+ reconcile davit piret "sits down on it"
- pregnant triin rasmus "six months gone"
- create triin "has a solo"
+ return ulvi "steps Ulvi"
