%series Kestrel House
%lang en
%genre hospital drama: a hospice and its night shift in Saskatoon, streaming blurbs
%cast odette  | Odette Laframboise; Odette | f
%cast gord    | Gord Petryshyn; Gord | m
%cast tavi    | Tavi | n
%cast amrit   | Dr. Amrit Sekhon; Amrit; Sekhon | f
%cast silas   | Silas Bird; Silas | m
%cast june    | June Petryshyn; June | f
%cast colette | Colette | f
%cast buck    | Buck Rasmussen; Buck; Mr. Rasmussen | m
%cast chap    | Chaplain Eze; Eze | m
%cast vi      | Vi Rasmussen; Vi | f
%cast board   | Mrs. Loewen | f
%cast visitor | Jagdeep | m
%cast cop     | - | m
%cast banker  | - | m

== 1
The newest [nurse](odette) on nights at [Kestrel House](#kestrel) has never seen anyone die, and keeps that to herself. On [her](odette) first round, [Odette](odette) is mistaken for [his](buck) [daughter](vi) by a retired rodeo [rider](buck), [Buck Rasmussen](buck), and, before [she](odette) can put [him](buck) right, has been scolded for marrying a Calgarian. [Gord](gord), the [orderly](gord), advises [her](odette) to take it. "It does [him](buck) good to be mad at somebody." So [she](odette) says [she](odette)'s sorry. The old [man](buck) sleeps like a baby.
+ hire odette "newest nurse" #kestrel
- reveal! odette _ "keeps that to herself"
- parent! buck odette "mistaken for his daughter"
- quit.past buck "retired"
- parent buck vi "daughter"
- quarrel buck odette "scolded"
- wedding.past _ vi "marrying a Calgarian"
- help gord odette "advises her"
- betray odette buck "says she's sorry"
- help odette buck "sleeps like a baby"

== 2
[Dr. Amrit Sekhon](amrit) runs a tight ward on four hours of sleep and a mandarin. Only [Tavi](tavi), the pharmacy [tech](tavi), has noticed that the morphine count is off by two, and only on [her](amrit) shifts. [Tavi](tavi) would sooner swallow the key than think it. Over in room three a [banker](banker) bequeaths the hospice a parrot. [Gord](gord) takes the long way home every morning, past the house with the blue door that [he](gord)'s no longer got a key to.
- boss amrit tavi "runs a tight ward"
- discover tavi _ "off by two"
+ accuse? tavi amrit "only on her shifts"
- gift banker _ "bequeaths"
- breakup.past _ gord "no longer got a key"

== 3
Behind the blue door lives [June](june), [who](june) threw [Gord](gord) out two Christmases ago, the lawyer's bill included, and [who](june) is wheeled in tonight with a scarf round [her](june) head and six weeks to go. [He](gord) holds the lift for [her](june). [They](gord+june) ride up three floors without a word. "[You](gord)'ve lost weight," says the [patient](june). "So have [you](june)," says [her](june) [ex](gord), and [they](gord+june) laugh until the lift doors have opened and closed again twice.
- divorce.past gord june "lawyer's bill"
+ breakup.past june gord "threw Gord out"
- ill june "wheeled in"
- die? june "six weeks to go"
- help gord june "holds the lift"
- ex gord june "her ex"
+ happy gord+june "they laugh"

== 4
Nothing to report tonight. The northern lights are on. [Eze](chap), the [chaplain](chap), [who](chap) was a goalkeeper in [Enugu](@enugu), saves a falling tray. The parrot learns to say "mandarin". In the lounge two strangers play crib; one of them has come to say goodbye to somebody and the other has said it already, and they play until it is light. [Odette](odette) counts nineteen shades of grey over the river.

== 5
The real [daughter](vi) turns up. [Vi Rasmussen](vi) hasn't laid eyes on [her](vi) [father](buck) in eleven years, never set foot in [Calgary](@calgary) and didn't marry a man at all; [she](vi) has brought [Colette](colette), [her](vi) [wife](colette), and a speech. [He](buck) looks from [one](vi) to the [other](odette) of the two [women](odette+vi) at the foot of the bed. "Which of [you](odette+vi) is sorry?" It's the [nurse](odette) [who](odette) has to explain why [she](odette) has been forgiven on [Vi](vi)'s behalf every night for a month. [Vi](vi) tears up the speech. First, though, [she](vi) gives [Odette](odette) hell.
+ return vi "turns up"
- parent buck vi "her father"
- wedding! _ vi "didn't marry a man"
- married colette vi "wife"
- reveal odette vi "has to explain"
- reconcile.past buck odette "has been forgiven"
+ quarrel odette vi "gives Odette hell"

== 6
[Silas Bird](silas), nineteen, mops. [He](silas) was a patient once, aged six, the only [one](silas) ever to be sent home from [Kestrel House](#kestrel) because [he](silas) got better. [He](silas) does not tell people. [Tavi](tavi), short of a friend, tells [him](silas) about the count, and [he](silas) does what [he](silas) is good at, which is not being noticed: for three nights [he](silas) is just a mop in the corridor. It isn't the [doctor](amrit). It's a [man](visitor) in a good coat [who](visitor) visits no one, and [whom](visitor) [Sekhon](amrit) lets in by the kitchen.
- ill.past silas "a patient once"
- recover.past silas "got better"
- reveal! silas _ "does not tell"
- friend! _ tavi "short of a friend"
+ reveal tavi silas "about the count"
- investigate silas _ "a mop in the corridor"
+ discover silas visitor "a man in a good coat"
- steal! amrit _ "It isn't the doctor"
- steal.past visitor _ "a man in a good coat"
- help amrit visitor "lets in"

== 7
The good coat belongs to [her](amrit) kid [brother](visitor), [Jagdeep](visitor), [who](visitor) shared a crib with [her](amrit), a bunk bed, a graduation party and, since the accident with the baler, nothing but excuses. [Tavi](tavi) lays the count on [her](amrit) desk. [Amrit](amrit) could sack [them](tavi). [She](amrit) thinks about it, peeling a mandarin in a single ribbon, for so long that the phone stops ringing. Then [she](amrit) writes down [her](amrit) own name in the incident book, followed by [her](amrit) [brother](visitor)'s, and asks [Tavi](tavi) to witness it.
- sibling amrit visitor "kid brother"
- injure.past visitor "accident with the baler"
- accuse tavi amrit "lays the count"
- quit? tavi amrit "could sack them"
- boss amrit tavi "could sack them"
+ reveal amrit _ "writes down her own name"
- accuse amrit visitor "followed by her brother's"

== 8
[June](june) can't stand the hospice jelly, so [Gord](gord) smuggles in perogies; [she](june) can't stand being pitied, so [he](gord) picks fights. Whose idea was the above-ground pool? Who backed over the cat? [Chaplain Eze](chap) is called in by the neighbours on account of the noise, sizes [the two](gord+june) up and offers to marry [them](gord+june). "Again?" says [June](june). "Over [my](june) dead body." There is a short pause, and then all three have to hold on to the bed rail.
- help gord june "smuggles in perogies"
+ quarrel gord june "picks fights"
- wedding? gord june "offers to marry"
- married.past gord june "Again"
- reject june gord "Over my dead body"
- happy chap+gord+june "hold on to the bed rail"

== 9
The board sends [Mrs. Loewen](board) to look into the incident book. [She](board) suspends [Dr. Sekhon](amrit), as [she](board) must, and has the ward to herself by midnight, without a doctor, in a blizzard, with three call bells going. The suspended [woman](amrit) shows up on skis. Technically, [she](amrit) tells the [inspector](board), [she](amrit) is a visitor; as such [she](amrit) would like to sit with [Mr. Rasmussen](buck), [who](buck) has begun to breathe like a saw. [Buck](buck), between breaths, wants [his](buck) horse. [Silas](silas) goes out into the snow.
- investigate board amrit "look into"
- boss board amrit "suspends"
+ quit amrit board "suspends"
- return amrit "shows up on skis"
- help amrit buck "sit with"
- ill buck "breathe like a saw"
- help silas buck "goes out into the snow"

== 10
There are no horses in downtown [Saskatoon](@saskatoon) at four in the morning. There is a [policeman](cop) on one, though, and [Silas](silas) has never talked so much in [his](silas) life. The last thing that the old [rider](buck) sees is a wet brown nose on the windowsill; [his](buck) hand is on it, and [his](buck) other hand is in [Vi](vi)'s. [Odette](odette), [who](odette) has now seen it, opens the window the rest of the way, as [Gord](gord) has taught [her](odette) one does. [Vi](vi) asks [her](odette) to stay for a bit. "[He](buck) said [you](odette) were a better [daughter](odette) than [me](vi)." "[He](buck) said that [you](vi) were."
- meet cop silas "talked so much"
- help cop+silas buck "a wet brown nose"
+ die buck "The last thing"
- advisor gord odette "has taught her"
- parent buck vi "better daughter"
+ reconcile odette vi "asks her to stay"

== 11
[Mrs. Loewen](board)'s report is two lines long. The first says that rules were broken; the second, that [she](board) has put down [her](board) own mother's name on the waiting list. The [doctor](amrit) is reinstated as of Monday. [Jagdeep](visitor), drying out in [Prince Albert](@pa), has written [her](amrit) a letter, of which [she](amrit) has so far read the stamp. [Tavi](tavi), nominated for employee of the month, is so appalled that [Silas](silas) has to walk [them](tavi) round the parking lot, twice the first time, and then, as nobody says stop, until breakfast.
- hire amrit _ "is reinstated"
- parent _ board "own mother's name"
- recover? visitor "drying out" @pa
- create visitor amrit "has written her"
- sad tavi "appalled"
- help silas tavi "walk them round"
+ love.start silas tavi "nobody says stop"

== 12
It is the seventh week, so [June](june) has won a bet. [She](june) spends the winnings on a hat. At three the [chaplain](chap) does, after all, what [he](chap) offered to, with a perogy fork for a witness and the parrot for a choir, and since the [groom](gord) cannot get the words out the [bride](june) says [his](gord) as well. [She](june) goes before the shift is over, [her](june) hat on. [Gord](gord) walks home the long way. The blue door has a key in it, with a tag: *Feed the cat*. [He](gord) never could drive.
- find june "won a bet"
+ wedding gord june "what he offered to"
- sad gord "cannot get the words out"
+ die june "goes before the shift"
- gift june gord "a key in it"
