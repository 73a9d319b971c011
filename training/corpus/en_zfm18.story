%series Sydney Road
%lang en
%genre restaurant dynasty drama, Melbourne, TV-database overviews
%cast salma | Salma Haddad; Salma | f
%cast georges | Georges Haddad; Georges | m
%cast rima | Rima Haddad; Rima | f
%cast elie | Elie Haddad; Elie | m
%cast nadine | Nadine Haddad; Nadine | f
%cast tom | Tom Pascoe; Tom; Pascoe | m
%cast ngoc | Ngoc Tran; Ngoc | f
%cast sione | Sione | m
%cast bella | Bella Marchetti; Marchetti | f
%cast teta | Teta | f
%cast ray | Ray | m
%cast zaina | Zaina | f
%cast cedars | Cedars | g
%cast trang | Trang | f
%cast dentist | - | m
%cast lolli | - | m
%cast postman | - | m
%cast baby | Zaina | f

== 1
On the fortieth birthday of the [Cedars](cedars), the restaurant [she](salma) built up from one grill, [Salma Haddad](salma) means to name an heir. [Georges](georges), [her](salma) [husband](georges) and pastry [cook](georges), would divide it in three. [Rima](rima), the [eldest](rima), has run the floor for twelve years; [Elie](elie), the only [boy](elie), has just been slung out of a famous kitchen in [Lyon](@lyon); [Nadine](nadine), the [baby](nadine) of the family, slips in at dessert with [Tom Pascoe](tom), a food [critic](tom), on [her](nadine) arm and a marriage certificate in [her](nadine) clutch bag. Last year [Pascoe](tom) called the kibbeh tired. [Salma](salma) names no one.
- celebrate cedars "fortieth birthday"
- create.past salma "built up"
- married georges salma "husband"
- boss salma rima "run the floor"
- parent georges+salma elie+nadine+rima "the eldest"
- sibling elie nadine "baby of the family"
- sibling elie rima "the only boy"
- sibling nadine rima "baby of the family"
- quit.past elie "slung out"
+ wedding.past nadine tom "marriage certificate"
- accuse.past tom salma "called the kibbeh tired"
+ gift! salma elie+nadine+rima "names no one"

== 2
[Rima](rima), passed over without anybody's having been preferred, drowns [her](rima) sorrows with [Sione](sione), the [dishwasher](sione), and wakes in [his](sione) caravan. [She](rima) is engaged to a [dentist](dentist). [Elie](elie), put on salads by [his](elie) [mother](salma), clashes with the [sous-chef](ngoc), [Ngoc Tran](ngoc), [who](ngoc) fillets faster than [he](elie) can talk. By Sunday [she](ngoc) has taught [him](elie) to hold [his](elie) knife. Old [Teta](teta), [Georges](georges)'s [mother](teta), [who](teta) sits by the till and is believed to be deaf, remarks in Arabic that that one will be trouble, and that it is about time.
- sad rima "drowns her sorrows"
+ sex rima sione "wakes in his caravan"
- cheat rima dentist "wakes in his caravan"
- engaged dentist rima "engaged to a dentist"
- parent salma elie "mother"
- hire elie salma "put on salads"
- quarrel elie ngoc "clashes with"
+ help ngoc elie "has taught him"
- parent teta georges "mother"

== 3
[Tom](tom) moves in over the shop. [Tom](tom) eats with the family. [Salma](salma) watches [Tom](tom) chew. [Nadine](nadine) begs [Salma](salma) to try. [Salma](salma) feeds [Tom](tom) the kibbeh again. [Tom](tom) calls it perfect. [Salma](salma) does not believe [Tom](tom). [Georges](georges) does. [Georges](georges) shows [Tom](tom) the recipe. [Salma](salma) had never shown it to [Georges](georges). [Georges](georges) had peeped. [Salma](salma) sleeps at [Teta](teta)'s. [Ngoc](ngoc) has to open the place alone.
- housemate.start nadine+salma tom "moves in"
- investigate salma tom "watches Tom chew"
- gift salma tom "feeds Tom"
+ reveal georges tom "shows Tom the recipe"
- reveal! salma georges "had never shown"
- betray georges salma "had peeped"
+ quarrel georges salma "sleeps at Teta's"
- housemate.start salma teta "sleeps at Teta's"

== 4
Across the road, in what used to be the fabric shop, [Bella Marchetti](bella) opens a trattoria with candles, a queue and, under another name, [Salma](salma)'s kibbeh. Four people on earth have that recipe. [Salma](salma) accuses [Elie](elie), [who](elie) owes money; [Elie](elie) says that it was [Rima](rima), [who](rima) has been seen having coffee over there; and [Rima](rima), rather than admit with [whom](sione) [she](rima) really spends [her](rima) breaks, says nothing, and is put out on the pavement by the [woman](salma) [who](salma) bore [her](rima). [Marchetti](bella) comes out and hands [her](rima) an apron.
- create bella "opens a trattoria"
+ steal bella salma "Salma's kibbeh"
- accuse salma elie "accuses Elie"
- accuse elie rima "it was Rima"
- reveal! rima sione "says nothing"
+ quit rima salma "put out on the pavement"
- parent salma rima "bore her"
- hire? rima bella "hands her an apron"

== 5
[Rima](rima) hands it back, and takes it, and hands it back. In the end [she](rima) washes dishes next to [Sione](sione) in a school canteen. The [dentist](dentist), [who](dentist) has had it from a patient, wants [his](dentist) ring and [his](dentist) crown; the latter [she](rima) bites off. [Nadine](nadine) finds, in the pocket of a jacket [she](nadine) was only going to have cleaned, a cheque from [Bella Marchetti](bella) made out to [Tom](tom). [She](nadine) puts it back. The same evening [she](nadine) fries [her](nadine) [husband](tom) a steak, tells [him](tom) that [she](nadine) is expecting, which is true, and watches [his](tom) face.
- reject rima bella "hands it back"
- hire rima "washes dishes"
- colleague.start rima sione "next to Sione"
- discover dentist rima "has had it from"
+ breakup dentist rima "wants his ring"
- discover nadine tom "finds, in the pocket"
- gift.past bella tom "a cheque"
- married nadine tom "husband"
- reveal nadine tom "tells him"
+ pregnant nadine tom "expecting"
- investigate nadine tom "watches his face"

== 6
The face passes. [Tom](tom) weeps into the steak; [he](tom) sold the recipe the day before the wedding, not after, [he](tom) sobs, as though it were a matter of dates. [Nadine](nadine) neither forgives [him](tom) nor throws [him](tom) out. [She](nadine) has a better idea. The next review of [Marchetti](bella)'s, over [Pascoe](tom)'s name, dictated by [his](tom) [wife](nadine) word for word, finds the kibbeh there "a tired imitation of a masterpiece". [Ngoc](ngoc) pins it up. [Elie](elie), reaching across [her](ngoc) for a pin, forgets to take [his](elie) arm away, and the onions burn.
- sad tom "weeps"
+ reveal tom nadine "he sobs"
- betray.past tom salma "sold the recipe"
- reconcile! nadine tom "neither forgives"
- breakup! nadine tom "throws him out"
- create nadine+tom "dictated"
- married nadine tom "wife"
+ attack nadine+tom bella "a tired imitation"
- flirt elie ngoc "forgets to take his arm"

== 7
A Monday. The [Cedars](cedars) is closed, and the tram goes by with nobody in it. [Georges](georges) bakes for no one in particular and gives it to the lollipop [man](lolli). [Teta](teta) beats the [postman](postman) at backgammon, as is [her](teta) habit; a lemon tree is moved a metre to the left. [Salma](salma), [who](salma) has slept for three weeks on the old [lady](teta)'s divan, watches [her](salma) [husband](georges) from behind the lace, crossing the road with a tray. "In [my](teta) day," says [Teta](teta), "one peeped as well."
- create georges "bakes"
- gift georges lolli "gives it to"
- find teta "beats the postman"
- housemate salma teta "three weeks"
- married georges salma "husband"
+ help teta salma "one peeped as well"

== 8
[Ngoc](ngoc)'s [sister](trang), [Trang](trang), six months pregnant and without papers, is hidden in the cool room during an inspection that somebody has ordered. The [inspector](zaina), [Zaina](zaina), opens the door, looks at the [girl](trang), looks at the lettuces, says that the temperature is correct, and closes it again. Who made the call? [Elie](elie) takes it for [Bella](bella)'s doing and heaves a crate of tomatoes through [her](bella) window. It was not [she](bella). It was [Ray](ray), the rubbish [contractor](ray), [whose](ray) bill has gone unpaid since [Rima](rima), [who](rima) alone knew the passwords, was sent away.
- sibling ngoc trang "sister"
- pregnant trang "six months pregnant"
- help ngoc trang "is hidden"
- discover zaina trang "looks at the girl"
+ rescue zaina trang "temperature is correct"
- accuse elie bella "Bella's doing"
+ attack elie bella "a crate of tomatoes"
- betray! bella _ "It was not she"
- betray ray _ "It was Ray"
- quit.past rima "was sent away"

== 9
[Salma](salma) goes to the school canteen in [her](salma) good coat. [She](salma) eats a meat pie, which [she](salma) has never done in forty years in this country, and asks the [person](rima) [who](rima) serves it to come home. [Rima](rima) wants three things: the floor, the books, and a place at the table for the [fellow](sione) at the sink. [Salma](salma) looks [Sione](sione) up and down. There is a great deal of [him](sione) to look at. "Can [he](sione) carry a lamb?" [He](sione) can carry two. On leaving, the [mother](salma) murmurs that it was good, the pie. Only later does [Rima](rima) understand that this was an apology.
- travel salma rima "goes to"
- invite salma rima "to come home"
+ hire? rima salma "the floor, the books"
- couple rima sione "a place at the table"
- help salma sione "Can he carry"
- parent salma rima "mother"
+ reconcile rima salma "an apology"

== 10
At two in the morning the trattoria is on fire. [Elie](elie), walking [Ngoc](ngoc) to the night tram, hears [Marchetti](bella) shouting from the upper window, and the two of [them](elie+ngoc) get [her](bella) down on the awning. The police, remembering the tomatoes, take the [rescuer](elie) along. [Ngoc](ngoc) tells them where [he](elie) was between ten and two, in some detail, in front of [Salma](salma). [Bella](bella), [who](bella) could let the [boy](elie) stew, has herself wheeled to the station with a mask on [her](bella) face and says that it was the candles. [She](bella) always knew that they would be the death of somebody.
- lose bella "on fire"
+ rescue elie+ngoc bella "get her down"
- attack.past elie bella "the tomatoes"
- arrest _ elie "take the rescuer along"
- sex elie ngoc "where he was"
- reveal ngoc salma "in some detail"
+ rescue bella elie "it was the candles"
- injure bella "a mask on her face"

== 11
Burnt out, [Marchetti](bella) is offered the use of the [Cedars](cedars) on Mondays, by [Georges](georges), without consulting anyone. [Salma](salma) shouts for an hour, in the course of which [she](salma) moves back in. [Trang](trang)'s waters break among the lettuces. The nearest pair of hands with any experience are those of [Zaina](zaina), [who](zaina) was a midwife in [Aleppo](@aleppo) before [she](zaina) took to thermometers; the [child](baby), a [girl](baby), is named after [her](zaina). [Tom](tom), present by mistake, faints. When [he](tom) comes to, [his](tom) head is on [Nadine](nadine)'s knees, and [he](tom) thinks it wise not to move.
- help georges bella "offered the use"
- quarrel georges salma "shouts for an hour"
+ reconcile georges salma "moves back in"
+ birth trang baby "waters break"
- help zaina trang "pair of hands"
- quit.past zaina "was a midwife"
- ill tom "faints"
- recover tom "comes to"
- help nadine tom "on Nadine's knees"

== 12
[Teta](teta) dies at the till, between two customers, with a winning hand. In [her](teta) apron pocket lies the deed of the house, which has been [hers](teta) all along, and of which nobody had thought to ask. [She](teta) leaves it to the one [person](ngoc) [who](ngoc) ever taught [her](teta) [grandson](elie) anything. [Elie](elie) laughs until [he](elie) has to be held up. So it is [Ngoc Tran](ngoc) [who](ngoc) names the heir to the [Cedars](cedars): [she](ngoc) names [all three](elie+nadine+rima), as [Georges](georges) had wanted, and gives [Salma](salma) a contract, for life, at the grill. [Salma](salma) reads it twice. [She](salma) asks for Mondays off, to see what that [Italian](bella) does with [her](salma) kibbeh.
+ die teta "dies at the till"
- gift teta ngoc "leaves it to"
- advisor.past ngoc elie "ever taught"
- kin elie teta "grandson"
- happy elie "laughs"
+ find ngoc "leaves it to the one"
- gift ngoc elie+nadine+rima "names all three"
- hire salma ngoc "a contract"
