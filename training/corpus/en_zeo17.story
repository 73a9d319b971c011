%series Ballard Pier
%lang en
%genre gangster family: smugglers and moneylenders in Bombay, 1974, recap log
%cast ratna | Ratnabai Shirod; Ratnabai | f
%cast vithal | Vithal Shirod; Vithal | m
%cast ganpat | Ganpat Shirod; Ganpat; Ganu | m
%cast zubeida | Zubeida | f
%cast pereira | Caetano Pereira; Pereira | m
%cast lourdes | Lourdes Pereira; Lourdes | f
%cast kulkarni | Inspector Kulkarni; Kulkarni | m
%cast mohini | Mohini Devi; Mohini | f
%cast astro | Panditji | m
%cast rustom | Rustom Daruwala; Rustom; Daruwala | m
%cast sushila | Sushila Kulkarni; Sushila | f
%cast bundle | Bundle | m
%cast ayah | - | f
%cast pilot | - | m
%cast tailor | - | m
%cast director | - | m
%cast son | - | m
%cast girl | - | f
%cast mhus | - | m
%cast newborn | - | m
%cast oldking | Tukaram Shirod; Tukaram | m

== 1 Interest
On the first of the month half of [Ballard Pier](@ballard) climbs the stairs to [Ratnabai Shirod](ratna), pays, and climbs down poorer. [Tukaram](oldking), the [husband](oldking) [who](oldking) built the business out of watches and fear, hangs garlanded on the wall. [His](oldking) two [heirs](ganpat+vithal) quarrel beneath the portrait: [Vithal](vithal) wants gold, [Ganpat](ganpat) wants pictures, with songs in them. [Ratnabai](ratna) bangs the cashbox. Downstairs a [foundling](bundle) [whom](bundle) everyone calls [Bundle](bundle), because that is what [he](bundle) was in, runs up with word from the harbour. The dhow has been boarded. And [Inspector Kulkarni](kulkarni), [who](kulkarni) takes [his](kulkarni) envelope every Diwali, knew where to look.
- married.past oldking ratna "husband"
- die.past oldking "garlanded"
- create.past oldking "built"
- sibling ganpat vithal "heirs"
- quarrel ganpat vithal "quarrel"
- reveal bundle ratna "word"
+ investigate kulkarni _ "boarded"
- gift.past ratna kulkarni "envelope"
- betray kulkarni ratna "knew where to look"
- parent oldking ganpat+vithal "heirs"
- find.past _ bundle "foundling"

== 2 The Daughter-in-Law
[Vithal](vithal) has been married since Tuesday and has told no one but the [tailor](tailor) [who](tailor) let out the suit. [Zubeida](zubeida), a harbour [pilot](pilot)'s [daughter](zubeida), reads tide tables in bed and prays facing the other way. [She](zubeida) is presented to [his](vithal) [mother](ratna) on a platter, so to speak, between the fish and the sweets. [Ratnabai](ratna) asks what [she](zubeida) brings. A brain, says the [bride](zubeida). Without a word the [matriarch](ratna) slides [her](ratna) own plate across. [Ganpat](ganpat), [who](ganpat) had bet against it, pays [his](ganpat) [brother](vithal) ten rupees; what [he](ganpat) cannot explain is the lump in [his](ganpat) throat whenever the new [wife](zubeida) laughs.
- wedding.past vithal zubeida "married"
- reveal vithal tailor "told no one but"
- parent pilot zubeida "daughter"
- parent ratna vithal "mother"
- meet ratna zubeida "presented to"
+ gift ratna zubeida "slides"
- sibling ganpat vithal "brother"
- find vithal ganpat "ten rupees"
- married vithal zubeida "wife"
+ love.start ganpat zubeida "lump in his throat"
- happy zubeida "laughs"

== 3 Goan Wine
Across the creek [Caetano Pereira](pereira) bottles feni, buys judges and grieves for a [son](son) [whom](son) a Shirod lorry ran down, by accident or otherwise, in the year of the war. [His](pereira) [daughter](lourdes) [Lourdes](lourdes), convent-bred, is to have been a nun. Now [she](lourdes) keeps [his](pereira) pistols oiled instead. Over cards at the [Ripon Club](#ripon), the neutral [Rustom Daruwala](rustom), [solicitor](rustom) to both houses and fond of neither, hears [Pereira](pereira) say that [he](pereira) will take a son for a son. [Rustom](rustom) finishes [his](rustom) caramel custard. Then [he](rustom) walks to the telephone and, for the first time in forty years, breaks a confidence.
- create pereira "bottles feni"
- sad pereira son "grieves"
- die.past son "ran down"
- parent pereira son "son"
- parent pereira lourdes "daughter"
- sibling lourdes son "daughter"
- advisor rustom pereira+ratna "solicitor to both"
+ threaten pereira ratna "a son for a son"
+ betray rustom pereira "breaks"
- help lourdes pereira "oiled"

== 4 Lights, Camera
[Ganpat](ganpat) has bought himself a [director](director), a studio with a leak and the services of [Mohini Devi](mohini), [who](mohini) was a goddess in six pictures and a widow in four. [She](mohini) is over thirty, in debt to [his](ganpat) [mother](ratna), and not to be had for a necklace; [she](mohini) sends it back, with a note on [his](ganpat) spelling. On the third day a spotlight comes down where the [producer](ganpat) ought to have stood. It hits [Panditji](astro), the [astrologer](astro), [who](astro) had declared the hour auspicious. [Lourdes](lourdes), in an extra's sari, is already on the tram. [She](lourdes) is sick over the rail all the way to [Mahim](@mahim).
- hire director ganpat "bought himself a director"
- boss ganpat mohini "the services of"
- parent ratna ganpat "mother"
- gift? ganpat mohini "a necklace"
- reject mohini ganpat "sends"
+ attack? lourdes ganpat "spotlight"
- injure astro lourdes "hits Panditji"
- flee lourdes "on the tram"
- ill lourdes "sick over the rail"

== 5 Customs
[Sushila Kulkarni](sushila) finds eleven Diwali envelopes behind the gods and asks [her](sushila) [husband](kulkarni) over the dal where an [inspector](kulkarni) gets such a quantity of gods. [He](kulkarni) shouts; [she](sushila) has never heard [him](kulkarni) shout. In truth [Kulkarni](kulkarni) sold the dhow because [Pereira](pereira) holds the note on [his](kulkarni) [daughter](girl)'s dowry. [Zubeida](zubeida), going through the harbour master's log in borrowed spectacles, arrives at the same name by a shorter road. [She](zubeida) invites the [policeman](kulkarni)'s [wife](sushila) to tea. The two [women](sushila+zubeida) talk for an hour about pickles, and at the door [Sushila](sushila) leaves [her](sushila) handbag behind, with the envelopes inside.
+ find sushila kulkarni "eleven Diwali envelopes"
- married kulkarni sushila "husband"
- quarrel kulkarni sushila "shouts"
- betray.past kulkarni ratna "sold"
- threaten pereira kulkarni "holds the note"
- parent kulkarni girl "daughter"
- investigate zubeida "going through"
+ discover zubeida kulkarni "arrives at the same name"
- invite zubeida sushila "tea"
- reveal sushila zubeida "leaves her handbag"

== 6 A Son for a Son
The bullet is for [Ganpat](ganpat), but [he](ganpat) has lent [his](ganpat) white suit. It is the elder [brother](vithal) [who](vithal) walks out of the premiere into the flashbulbs and goes down among the marigolds. [Zubeida](zubeida) holds [his](vithal) head and gives the ambulance men orders about the tide. [He](vithal) dies on [Princess Street](@princess), in traffic. When [Ratnabai](ratna) is told, [she](ratna) asks which, and will never be forgiven for it by the [one](ganpat) [who](ganpat) is standing there. In a confessional across the creek a [girl](lourdes) with oil on [her](lourdes) fingers says that [she](lourdes) has shot a [man](vithal), and that it was the wrong [man](vithal), and that [she](lourdes) would like to have been a nun.
- kill? lourdes ganpat "for Ganpat"
- gift ganpat vithal "lent"
- sibling ganpat vithal "brother"
+ kill lourdes vithal "goes down"
- help zubeida vithal "holds"
+ die vithal "dies"
- reveal _ ratna "is told"
- sad ganpat ratna "never be forgiven"
- reveal lourdes _ "In a confessional"
- create ganpat "premiere"

== 7 White
[Zubeida](zubeida) will not break [her](zubeida) bangles; it is not [her](zubeida) custom, and [she](zubeida) has work to do. [She](zubeida) moves the gold at night, by a channel that only [her](zubeida) [father](pilot) knows. [Ratnabai](ratna), [who](ratna) has shut herself in with the portrait, receives a single [visitor](pereira). [Caetano Pereira](pereira) has come to say that [he](pereira) gave no order. [He](pereira) is ashamed, [he](pereira) would have had a [boy](ganpat) thrashed, not killed; the order, if there was one, was [his](pereira) own [child](lourdes)'s. The mourning [mother](ratna) pours [him](pereira) [his](pereira) own feni. "Then [you](pereira) too have only [one](lourdes) left," [she](ratna) says.
- travel zubeida "moves the gold"
- parent pilot zubeida "father"
- sad ratna "shut herself"
+ reveal pereira ratna "gave no order"
- sad pereira "ashamed"
- kill! pereira _ "gave no order"
- parent pereira lourdes "child"
- kill.past lourdes vithal "his own child's"
- parent.past ratna vithal "mourning mother"
- travel pereira "visitor"
- gift ratna pereira "pours"

== 8 A Picture with Songs
[Ganpat](ganpat) drinks, shoots forty reels of waves and speaks to nobody but the leading [lady](mohini). [Mohini](mohini) has stopped sending things back; what [he](ganpat) brings now is only himself, unshaven, at six in the morning, and [she](mohini) makes eggs. [She](mohini) has buried a [man](mhus) and knows the stages. One morning [he](ganpat) says [his](ganpat) [sister-in-law](zubeida)'s name in [his](ganpat) sleep. [She](mohini) turns the gas off, finishes the picture as [she](mohini) has contracted to, and on the last day of shooting asks the [director](director) to recommend [her](mohini) to somebody in [Madras](@madras). [Bundle](bundle), [who](bundle) carries [her](mohini) trunk to the station, comes home and kicks [his](bundle) [employer](ganpat) on the shin.
- sad ganpat "drinks"
- create ganpat "shoots"
- affair ganpat mohini "only himself"
- help mohini ganpat "makes eggs"
- die.past mhus "buried a man"
- love ganpat zubeida "says his sister-in-law's name"
- kin ganpat zubeida "sister-in-law"
+ breakup mohini ganpat "turns the gas off"
- move? mohini "somebody in Madras" @madras
- boss ganpat bundle "employer"
- attack bundle ganpat "kicks"
- create mohini "finishes"
- help bundle mohini "carries"
- return bundle "comes home"
- help? director mohini "recommend"

== 9 Tide Table
With child, as only the [ayah](ayah) has been told, [Zubeida](zubeida) stands up in front of forty captains in the fish hall and announces new rates. One of them spits. The [matriarch](ratna), seen in public for the first time since the funeral, crosses the hall on [her](ratna) stick, takes [her](ratna) place to the left of the [widow](zubeida), and there is no more spitting. Elsewhere, [Kulkarni](kulkarni), suspended, sells [his](kulkarni) scooter. [His](kulkarni) [wife](sushila) has handed the envelopes to a newspaper; [she](sushila) irons [his](kulkarni) shirt for the hearing all the same. Who told [Pereira](pereira)'s [girl](lourdes) which suit would come out of which door? [Rustom Daruwala](rustom) orders a second caramel custard and does not touch it.
- reveal zubeida ayah "has been told"
+ pregnant zubeida vithal "With child"
+ reveal zubeida _ "announces"
- return ratna "seen in public"
- help ratna zubeida "takes her place"
- married.past vithal zubeida "widow"
- quit kulkarni "suspended"
- married kulkarni sushila "wife"
- betray sushila kulkarni "handed the envelopes"
- help sushila kulkarni "irons"
- parent pereira lourdes "girl"
- reveal.past _ lourdes "told"#2
- die.past vithal "funeral"

== 10 Caramel Custard
It was the [solicitor](rustom). For forty years [he](rustom) kept two houses' secrets and for one afternoon [he](rustom) kept neither; [he](rustom) rang [Lourdes](lourdes) as well. [He](rustom) had been in love, once, with a [lady](ratna) in a window, and [she](ratna) took the [man](oldking) with the watches. All this is in the letter. [Ratnabai](ratna) reads it at the club, at [his](rustom) table, opposite [his](rustom) chair; the waiter found [him](rustom) at noon, spoon in hand, quite cold. [She](ratna) folds the sheet into [her](ratna) blouse. To [her](ratna) surviving [son](ganpat), [who](ganpat) has come for [her](ratna) in a taxi and holds the door, [she](ratna) says, "[I](ratna) asked which, because [I](ratna) could not bear either." [He](ganpat) gets in beside [her](ratna).
+ betray.past rustom ratna "kept neither"
- reveal.past rustom lourdes "rang Lourdes"
- love.past rustom ratna "in love"
- reject.past ratna rustom "took"
- reveal rustom ratna "the letter"
+ die rustom "quite cold"
- parent ratna ganpat "son"
- reconcile ganpat ratna "gets in beside her"
- find _ rustom "found"

== 11 Habit
A cart full of lilies stops at the Carmelite door. Before [she](lourdes) takes the veil, [Lourdes](lourdes) has one visit to make, and makes it unarmed. [Zubeida](zubeida) receives [her](lourdes) sitting down; [she](zubeida) is as round as a buoy. [She](zubeida) hears the [penitent](lourdes) out, asks for the pistol, weighs it and throws it from the window into the tide. "It turns at four," [she](zubeida) says. "Be gone by then." [Her](zubeida) own pains begin at five. By the time [Ganpat](ganpat) has found a doctor, a drain and [his](ganpat) nerve, the [ayah](ayah) has it all in hand, and an [infant](newborn) is already quarrelling with [Ratnabai](ratna).
- travel lourdes "one visit to make"
+ reveal lourdes zubeida "hears the penitent out"
- threaten zubeida lourdes "Be gone by then"
- find ganpat _ "has found a doctor"
- help ayah zubeida "in hand"
+ birth zubeida newborn "an infant"
- pregnant zubeida "round"
- quarrel newborn ratna "quarrelling"

== 12 First of the Month
The picture opens to empty seats and runs for a year. In its last reel a [goddess](mohini) looks straight at the camera, and [Ganu](ganpat), alone in row M, finally sees at [whom](ganpat). [He](ganpat) is on the Madras Mail that night with a necklace, a corrected note and [Bundle](bundle), [whom](bundle) [he](ganpat) has had entered at a registry office as Shirod. [Kulkarni](kulkarni) drives a delivery van for pickles, label: [Sushila](sushila)'s. And on [Ballard Pier](@ballard) the stairs are swept; half the quarter climbs up, pays and climbs down. In the chair sits a [woman](zubeida) with a tide table. [Ratnabai](ratna), on the balcony, is showing the [infant](newborn) to the portrait of [his](newborn) [grandfather](oldking), or the other way about.
- create ganpat "The picture opens"
+ discover ganpat mohini "finally sees"
+ travel bundle+ganpat "on the Madras Mail"
- gift? ganpat mohini "a necklace"
- parent.start ganpat bundle "entered at a registry office"
- hire kulkarni sushila "drives"
- kin newborn oldking "grandfather"
- boss zubeida _ "In the chair"
