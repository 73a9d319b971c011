%series Feedback Loop
%lang en
%genre comedy-drama about a touring band from Nairobi, encyclopaedia season article
%cast wanja   | Wanja Kamau; Wanja | f
%cast otis    | Otis Oduya; Otis | m
%cast brix    | Brix | m
%cast salma   | Salma Noor; Salma | f
%cast eddy    | Eddy Kamau; Eddy | m
%cast vance   | Vance Holloway; Vance; Holloway | m
%cast achi    | Achieng Oduya; Achieng | f
%cast teddy   | Teddy Mwangi; Mwangi | m
%cast lupe    | Lupe Ferrer; Lupe; Ferrer | f
%cast joy     | Joy | f
%cast mum     | Mama Kamau | f
%cast saints  | Matatu Saints; Saints | g
%cast vmum    | - | f
%cast goat    | Rose | f
%cast registrar | - | n
%cast dj      | - | m
%cast baby    | - | f

== 1 Soundcheck
The [Matatu Saints](saints), a four-piece founded by the [singer](wanja) [Wanja Kamau](wanja) and the [bassist](otis) [Otis Oduya](otis) in the week in which [they](otis+wanja) fell in love, and still in existence in the week in which [they](otis+wanja) are getting divorced, owe their survival to a contract that binds [both](otis+wanja) for a further twenty dates; it is the [manager](vance), [Vance Holloway](vance), [who](vance) drew it up, having foreseen, as [he](vance) says, everything but the bus. [Brix](brix), the [drummer](brix), sits between the [spouses](otis+wanja). [Wanja](wanja)'s kid [brother](eddy) [Eddy](eddy), taken on to carry amplifiers, looks for the first hundred miles at the back of [Salma Noor](salma), the new [guitarist](salma), [who](salma) at the second petrol station asks [him](eddy) whether [he](eddy) wants a photograph.
- create.past otis+wanja "founded by"
- love.past otis wanja "fell in love"
- married otis wanja "spouses"
+ divorce? otis wanja "getting divorced"
- boss vance saints "manager"
- colleague brix otis+salma+wanja "four-piece"
- sibling eddy wanja "brother"
- hire eddy "taken on"
- hire salma "new guitarist"
- love eddy salma "looks for the first"
- flirt salma eddy "wants a photograph"

== 2 Opening Act
At [Nakuru](@nakuru) the [Saints](saints) are to follow a [crooner](teddy) named [Mwangi](teddy), in [whom](teddy) [Wanja](wanja), to [her](wanja) horror, and [Otis](otis), to [his](otis) delight, recognise the [man](teddy) [who](teddy) sang at [their](otis+wanja) wedding; after the show the [crooner](teddy), [who](teddy) has waited five years for a quarrel to take [his](teddy) part in, sends the [singer](wanja) champagne and then comes to drink it. [Otis](otis), stumbling on an empty glass too many outside the dressing room, throws it against the van, then goes to a bar with [Lupe Ferrer](lupe), the tour's Spanish sound [engineer](lupe), [who](lupe) has made it a rule never to sleep with bass players, and breaks it with [him](otis) before two.
- discover otis+wanja teddy "recognise the man"
- wedding.past otis wanja "their wedding"
- happy otis "delight"
- love teddy wanja "has waited five years"
- gift teddy wanja "champagne"
- date teddy wanja "comes to drink it"
+ jealous otis teddy "throws it against"
- colleague lupe otis "sound engineer"
+ sex lupe otis "breaks it with him"

== 3 Two Rooms
Over breakfast at [Eldoret](@eldoret) it turns out that the [crooner](teddy) is travelling on in the [band](saints)'s bus, at whose invitation nobody can establish, and that the [engineer](lupe), without a word to anyone, has turned up the bass; the former [couple](otis+wanja) congratulate each other so warmly that [Salma](salma) gets out and walks. [Eddy](eddy), dragging [her](salma) guitar behind [her](salma), talks for nine kilometres, about goats chiefly, and at the tenth the [walker](salma) takes [him](eddy) by the ears and kisses [him](eddy) to make [him](eddy) stop. In the van [Brix](brix), alone, rings [his](brix) [wife](joy) [Joy](joy), as [he](brix) does every day at noon, and a man answers.
- travel teddy "is travelling on"
- ex otis wanja "former couple"
- quarrel otis wanja "congratulate each other"
- help eddy salma "dragging"
+ kiss eddy salma "kisses him"
- married brix joy "his wife"
+ discover brix joy "a man answers"

== 4 Dead Air
[Brix](brix) drums badly. [Salma](salma) asks [Brix](brix) why. [Brix](brix) breaks a stick. [Joy](joy) has gone off with a [DJ](dj). [She](joy) took the goats. [Wanja](wanja) holds [Brix](brix) all night. It means nothing. [Mwangi](teddy) thinks otherwise. [He](teddy) packs. The [crooner](teddy) was never with the [band](saints) anyway. [Otis](otis) drives [him](teddy) to the bus stop. [The two](otis+teddy) share a cigarette. "[She](wanja) snores," says [Otis](otis). [Mwangi](teddy) knows. Grief is a good beat. Faith, the bus, starts at the third try. [Lupe](lupe) looks at [Otis](otis)'s ring. [He](otis) still wears it. [She](lupe) turns down the bass.
- sad brix "breaks a stick"
+ breakup joy brix "gone off with"
- affair.start dj joy "gone off with"
- steal joy brix "took the goats"
- help wanja brix "holds"
- affair! brix wanja "means nothing"
- jealous teddy brix "thinks otherwise"
+ breakup teddy wanja "packs"
- help otis teddy "drives him"
- discover lupe otis "still wears it"
- jealous lupe wanja "turns down the bass"

== 5 The Sister
[Achieng Oduya](achi), a [constable](achi) in [Kisumu](@kisumu), stops the bus for a broken tail light, finds [her](achi) own [brother](otis) at the wheel and the [woman](wanja) [whom](wanja) [she](achi) warned [him](otis) against asleep on the amplifiers, and, since [she](achi) is owed leave, comes along. Before [Mombasa](@mombasa) [she](achi) has reorganised the cash box, found that a fifth of every fee goes by a roundabout road into the pocket of the [manager](vance), and told nobody but the [drummer](brix), [who](brix), being deserted and hence incorruptible, sits up with [her](achi) over the receipts. The robbed [husband](brix) and the [policewoman](achi) discover that [they](achi+brix) like the same stew. [Salma](salma), sick each morning, swears at the stew.
- travel achi "comes along"
- sibling achi otis "her own brother"
- steal vance saints "a fifth of every fee"
+ discover achi vance "found that"
- reveal achi brix "told nobody but"
- investigate achi+brix vance "over the receipts"
- breakup.past joy brix "deserted"
+ love.start achi brix "the same stew"
- ill salma "sick each morning"

== 6 Encore
On the night of the fifteenth date, when the lights have failed and the crowd, half in jest, calls for the song with which the [founders](otis+wanja) began, [Wanja](wanja) and [Otis](otis) have no choice but to sing it, unamplified, in the dark, a foot apart; when the generator starts again [they](otis+wanja) are no longer a foot apart, and a thousand people applaud what the [engineer](lupe), from [her](lupe) desk, is the first to see. [Lupe](lupe) does not scream. [She](lupe) writes the [bassist](otis) a note, in which there is not one word of reproach, erases the recording, and gets down at the next crossroads with [her](lupe) headphones on. Of [Holloway](vance) nothing is seen that night but the tail lights, and of the cash box less.
- create otis+wanja "sing it"
- sad! lupe otis "does not scream"
+ kiss otis wanja "no longer a foot"
- discover lupe otis+wanja "the first to see"
- breakup lupe otis "writes the bassist"
+ steal vance saints "of the cash box"
- flee vance "tail lights"

== 7 Lost Property
[Achieng](achi), [whose](achi) leave is up but [whose](achi) blood is not, follows the [absconder](vance) to [Lamu](@lamu) with [Brix](brix) for a partner, puts the [embezzler](vance) into handcuffs in a hammock, and is told by [him](vance) that the money is with [his](vance) [mother](vmum), [who](vmum) is ill, and that [he](vance) has lied about everything but that. The [constable](achi) looks at the [drummer](brix); the [drummer](brix) looks at the sea. [They](achi+brix) let [him](vance) go with half, which nobody is ever to hear. Under the mosquito net, that being a night of breaches of duty, [they](achi+brix) commit a further one. The bus, back on the mainland, waits for [them](achi+brix), with [Wanja](wanja) and [Otis](otis) in the two front seats, and a contract with no manager between [them](otis+wanja).
- investigate achi+brix vance "follows the absconder"
- colleague achi brix "for a partner"
+ arrest achi vance "into handcuffs"
- reveal vance achi "is told by him"
- parent vmum vance "mother"
- ill vmum "is ill"
- steal.past vance saints "embezzler"
- betray.past vance _ "has lied"
- help achi+brix vance "let him go"
- reveal! achi+brix "nobody is ever"
+ sex achi brix "a further one"

== 8 Acoustic
[Wanja](wanja) burns the contract. [Otis](otis) burns the papers. It is a small fire. [Mama Kamau](mum) cooks on it. The [matriarch](mum) has come for [Eddy](eddy). [Eddy](eddy) will not go home with [his](eddy) [mother](mum). [Salma](salma) stands behind [Eddy](eddy). "How far on?" asks [Mama Kamau](mum). "Twelve weeks," says [Salma](salma). [Eddy](eddy) drops the pot. [His](eddy) [sister](wanja) catches the lid. Who told the old [lady](mum)? Nobody told [her](mum). [She](mum) has eyes. [Rose](goat), the tour [goat](goat), eats the set list. [Otis](otis) sleeps in [Wanja](wanja)'s tent. [He](otis) snores. So does [Wanja](wanja).
- divorce! otis wanja "burns the papers"
- travel mum "has come for"
- parent mum eddy "mother"
- sibling eddy wanja "sister"
- quarrel? eddy mum "will not go"
+ pregnant salma eddy "Twelve weeks"
- reveal salma mum "says Salma"
- discover eddy salma "drops the pot"
- reveal! _ mum "Nobody told her"
- discover mum salma "has eyes"
+ reconcile otis wanja "in Wanja's tent"

== 9 Feedback
That happiness makes poor songs is a discovery which the remarried-in-all-but-law [pair](otis+wanja) make at [Tanga](@tanga), where the hall is half empty and the critic asleep, and since [Otis](otis) holds [her](wanja) tempo and [Wanja](wanja) [his](otis) key to be at fault, the tent is divided by a clothesline the same night. [Lupe](lupe), engaged at the harbour to record a choir, hears through the wall a quarrel in perfect fifths, tapes it, out of habit, and sends it without a signature to a radio station, on which it is played eleven times a day. [Brix](brix), served meanwhile with papers by the [DJ](dj), [who](dj) wants to make an honest woman of [Joy](joy), signs on [Achieng](achi)'s back, and hums.
- couple otis wanja "remarried-in-all-but-law"
+ quarrel otis wanja "a quarrel in perfect"
- accuse otis wanja "at fault"
- accuse wanja otis "at fault"
- return lupe "at the harbour"
- hire lupe "engaged at"
- discover lupe otis+wanja "hears through the wall"
- betray lupe otis+wanja "sends it"
- wedding? dj joy "an honest woman"
+ divorce brix joy "papers"
- happy brix "hums"
- couple achi brix "on Achieng's back"

== 10 Number One
Famous overnight for a fight of which [they](otis+wanja) are ashamed, the [quarrellers](otis+wanja) demand to know who sold [them](otis+wanja), suspect in turn the [roadie](eddy), [who](eddy) weeps, and the [policewoman](achi), [who](achi) slaps [her](achi) [brother](otis), until the [thief](lupe) walks in herself, lays the royalties on the drum and says that [she](lupe) did it to hurt one [man](otis) and has fed six people. [Otis](otis) begs [her](lupe) pardon before [she](lupe) can beg [his](otis). [Wanja](wanja) hires [her](lupe) back on condition that [she](lupe) turns the bass down for good. At the end of the table sits [Vance Holloway](vance), thin, in black, [his](vance) [mother](vmum) being ten days dead, with the other half of the cash box in a shopping bag.
- betray.past lupe otis+wanja "who sold them"
- accuse otis+wanja eddy "suspect in turn"
- accuse otis+wanja achi "suspect in turn"
- sad eddy "weeps"
- attack achi otis "slaps her brother"
- sibling achi otis "her brother"
+ reveal lupe otis+wanja "did it to hurt"
- gift lupe saints "lays the royalties"
- reconcile lupe otis "begs her pardon"
+ hire lupe wanja "hires her back"
- return vance "sits Vance Holloway"
- parent vmum vance "mother"
- die vmum "ten days dead"

== 11 Blue Room
[Salma](salma), in the eighth month, can no longer reach the strings, so that [Eddy](eddy), [who](eddy) has practised at night for a year without telling anyone, must take the [guitarist](salma)'s place in front of nine thousand people, and does, with [his](eddy) eyes shut; when [he](eddy) opens them [his](eddy) [mother](mum), [who](mum) had vowed never to set foot in a place with a bar, is standing on it. In the wings [Vance](vance), permitted to coil cables, coils the same one as [Lupe](lupe) from the other end. [She](lupe) has never slept with a manager, [she](lupe) remarks when [they](lupe+vance) meet in the middle. [He](vance) is not one any more, says [he](vance). [Brix](brix) asks for a ring at the pawnshop and for [his](brix) [constable](achi)'s hand at the station, in that order.
- pregnant salma eddy "eighth month"
- reveal! eddy "without telling anyone"
- help eddy salma "take the guitarist's place"
+ create eddy "and does"
- parent mum eddy "mother"
- return mum "is standing on it"
- flirt lupe vance "when they meet"
- quit.past vance "is not one"
+ propose brix achi "constable's hand"

== 12 Last Date
On the twentieth and last of the dates for which the ashes of the contract provided, nobody is divorced: [Otis](otis) and [Wanja](wanja), over [whose](otis+wanja) tent there has been no clothesline since the slap, put on the old rings between the second song and the third, [Mwangi](teddy) having been sent for to sing; the [sister](achi) of the [groom](otis), in uniform, and the [drummer](brix) are married in the interval by the same tired [registrar](registrar); and in the encore the [daughter](baby) of the [roadie](eddy) arrives, in the drum case, by the hand of [her](baby) [grandmother](mum), in four-four time, with an upbeat. [Lupe](lupe), at the desk, turns up the bass. [Holloway](vance), [his](vance) arm about [her](lupe), asks for [whom](saints). For the [band](saints), says [she](lupe).
- divorce! otis wanja "nobody is divorced"
+ wedding otis wanja "the old rings"
- return teddy "sent for to sing"
- sibling achi otis "sister"
+ wedding achi brix "are married"
+ birth salma baby "arrives"
- parent eddy baby "daughter"
- kin baby mum "grandmother"
- help mum salma "by the hand of"
- couple lupe vance "his arm about"
