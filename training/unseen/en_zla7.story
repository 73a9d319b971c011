%series Seven Doors, One Kitchen
%lang en
%genre flat-share comedy among expats in Leipzig, recap columns and encyclopaedia summaries
%cast ottilie  | Ottilie Brandis; Ottilie; Tilly | f
%cast femi     | Femi Adewale; Femi | m
%cast juno     | Juno Park; Juno | f
%cast casimir  | Casimir Wolski; Casimir; Cas | m
%cast blythe   | Blythe Merrow; Blythe; Merrow | f
%cast ravi     | Ravi Sund; Ravi | m
%cast mother   | Renate Brandis; Renate | f
%cast prof     | Professor Halloran; Halloran | m
%cast profwife | Wiebke | f
%cast courier  | Linus Frost; Linus; Frost | m
%cast landlord | Herr Kranz; Kranz | m
%cast rabbit   | Bismarck | n
%cast granny   | - | f
%cast baby     | Nike | f

== 1 A Room with a Boiler
[Ottilie Brandis](ottilie), chucked by a [man](courier) [whom](courier) [she](ottilie) refuses to name, sublets every cupboard of the flat [she](ottilie) has from [her](ottilie) late [grandmother](granny). Into the boiler room goes [Femi Adewale](femi), a [cellist](femi) with no bed; into the pantry goes [Juno Park](juno), [who](juno) wrote obituaries until the paper dispensed with [her](juno). Since [he](femi) practises by night and [she](juno) weeps by day, a timetable is drawn up. [Casimir Wolski](casimir), [tenant](casimir) of the long room, proposes a different arrangement to [Juno](juno) with [his](casimir) eyebrows. [She](juno) sends [him](casimir) for milk.
- breakup.past courier ottilie "chucked"
- die.past granny "late"
- kin granny ottilie "grandmother"
- move femi ottilie "Into the boiler room"
- move juno ottilie "into the pantry"
- housemate casimir ottilie "tenant"
- quit.past juno "dispensed with her"
- sad juno "weeps by day"
+ flirt casimir juno "eyebrows"
- reject juno casimir "sends him for milk"

== 2 The Sixth Key
The sixth key is cut for [Blythe Merrow](blythe), a doctoral [student](blythe) from [Hull](@hull) [who](blythe) speaks in footnotes; one of these informs the breakfast table that [her](blythe) [supervisor](prof), [Professor Halloran](prof), warms [her](blythe) bed in conference weeks and goes back to a [wife](profwife) in the others. [Femi](femi) and [Casimir](casimir), [who](casimir+femi) have been like this since [their](casimir+femi) schooldays in [Cork](@cork), fall out over a shelf in the fridge and are not on speaking terms until supper. The bell rings. Having seen through the spyhole who it is, [Ottilie](ottilie) makes for the bathroom on all fours.
- move blythe ottilie "sixth key"
- advisor prof blythe "supervisor"
+ affair blythe prof "warms her bed"
- reveal blythe _ "informs"
- married prof profwife "a wife"
- cheat prof profwife "warms her bed"
- friend casimir femi "like this"
- quarrel casimir femi "fall out"
- flee ottilie "makes for the bathroom"

== 3 Bismarck
[Juno](juno) rescues a [rabbit](rabbit) from a conjurer, and [Renate](mother), the main [tenant](ottilie)'s [mother](mother), brings to Sunday lunch [somebody](ravi) [whom](ravi) [she](mother) introduces as [her](mother) intended. [Ravi Sund](ravi) is twenty-nine and used to copy [Ottilie](ottilie)'s homework. The [daughter](ottilie) behaves impeccably until the pudding, at which point [she](ottilie) asks [her](ottilie) future [stepfather](ravi) whether [he](ravi) still wets the bed. [Renate](mother) empties a glass of Riesling over [her](mother) only [child](ottilie) and sweeps out. [Ravi](ravi), [who](ravi) had rather enjoyed himself, turns back on the stairs for [his](ravi) scarf and a second helping.
- rescue juno rabbit "rescues"
- parent mother ottilie "mother"
+ engaged mother ravi "intended"
- friend.past ottilie ravi "copy Ottilie's homework"
- kin? ottilie ravi "stepfather"
- attack mother ottilie "empties a glass"
- happy ravi "enjoyed himself"
- return ravi "turns back"

== 4 No Hot Water
The boiler dies. [Kranz](landlord) owns the house. [Kranz](landlord) does not answer. [Femi](femi) freezes. [Juno](juno) lends [Femi](femi) a blanket. [Juno](juno) comes with the blanket. The [rabbit](rabbit) comes, too. In the morning [Casimir](casimir) finds three heads on one pillow. [Cas](casimir) shuts the door softly. [Cas](casimir) kicks the fridge. [Blythe](blythe) footnotes the noise. A parcel arrives for [Ottilie](ottilie). [Linus Frost](courier) has brought it. [He](courier) rode here by bicycle. [Ottilie](ottilie) once lived with [Linus](courier).
- help juno femi "lends Femi a blanket"
+ sex femi juno "comes with the blanket"
- discover casimir femi+juno "three heads"
+ jealous casimir femi "kicks the fridge"
- return courier "Linus Frost"
- gift courier ottilie "has brought it"
- housemate.past courier ottilie "once lived with"

== 5 Footnote 212
[Wiebke](profwife), [Halloran](prof)'s [better half](profwife), has read the acknowledgements of the thesis and appears in the kitchen, a large calm [person](profwife) with a bread knife of [her](profwife) own; [she](profwife) has brought a loaf to go with it. What was planned as an execution turns into a breakfast, in the course of which [wife](profwife) and [mistress](blythe) compare the [professor](prof)'s excuses and arrive at a date when [he](prof) must have been with a third. [Blythe](blythe) strikes out the dedication. [Wiebke](profwife) strikes out the marriage. The [supervisor](prof), unsuspecting, sends both of [them](blythe+profwife) the same poem.
- married prof profwife "better half"
- discover profwife blythe "read the acknowledgements"
- meet blythe profwife "appears in the kitchen"
- threaten! profwife blythe "bread knife"
- affair blythe prof "mistress"
- cheat prof profwife "with a third"
- discover blythe+profwife prof "arrive at a date"
+ breakup blythe prof "strikes out the dedication"
+ breakup profwife prof "strikes out the marriage"
- gift prof blythe+profwife "same poem"

== 6 Signed For
Parcels keep coming, all of them empty, since it is the only way that [Linus](courier) can think of to be let up the stairs. On the eleventh [Ottilie](ottilie) signs, keeps hold of the pen and wants to hear why [he](courier) walked out. [He](courier) had been told by [Renate](mother), the [courier](courier) reports, that [Tilly](ottilie) was going to marry a dentist. There has never been a dentist. [Mother](mother) and [daughter](ottilie) have it out on the telephone, in the hearing of the entire courtyard, while [Ravi](ravi), [who](ravi) is holding [Renate](mother)'s end of the line, begins to ask himself what [he](ravi) has been told.
- gift courier ottilie "Parcels"
- breakup.past courier ottilie "walked out"
- betray.past mother courier "told by Renate"
+ reveal courier ottilie "reports"
- wedding! _ ottilie "marry"
- parent mother ottilie "Mother"
+ quarrel mother ottilie "have it out"
- sad ravi "ask himself"

== 7 Rehearsal for Two
[Femi](femi) gets a chair in the [Gewandhaus](#gewandhaus) and, the same day, a visit from [Casimir](casimir), [who](casimir) admits, looking at the cello, that [he](casimir) has been soft on [Juno](juno) since the milk. The [cellist](femi) lays down [his](femi) bow. [He](femi) could say that [Juno](juno) and [he](femi) have been inseparable for a month, and does. [Casimir](casimir) congratulates [him](femi) in a voice an octave too high and goes to help [Blythe](blythe) carry [her](blythe) boxes up from [Halloran](prof)'s institute. Between the third floor and the fourth, resting, [they](blythe+casimir) have a first real conversation without footnotes.
- hire femi "gets a chair" #gewandhaus
- love casimir juno "soft on"
- reveal casimir femi "admits"
+ couple femi juno "inseparable"
- reveal femi casimir "and does"
- sad casimir "octave too high"
- help casimir blythe "carry her boxes"
+ flirt blythe casimir "first real conversation"

== 8 Eviction
[Herr Kranz](landlord) writes. [He](landlord) wants everyone out. [He](landlord) means to sell. [Juno](juno) reads the letter twice. [Juno](juno) knows about letters. [She](juno) writes an obituary for the house. The newspaper prints it. [Kranz](landlord) calls [Juno](juno) a liar. [Wiebke](profwife) is a lawyer. [Wiebke](profwife) takes the case of [Juno](juno). [Femi](femi) plays in the yard. Neighbours weep. [Ravi](ravi) arrives with two suitcases. [He](ravi) has left [Renate](mother). [Ottilie](ottilie) gives the bathtub to [Ravi](ravi).
- threaten landlord _ "wants everyone out"
+ create juno "writes an obituary"
- accuse landlord juno "a liar"
- advisor profwife juno "takes the case"
- create femi "plays in the yard"
+ breakup ravi mother "left Renate"
- move ravi ottilie "with two suitcases"
- help ottilie ravi "gives the bathtub"

== 9 Linus, Second Class
It might all be well between [Ottilie](ottilie) and the [courier](courier), [who](courier) now comes without parcels and stays until the first tram, were it not that [he](courier) has, in the meantime, signed on for a year with a circus. [He](courier) offers to stay; [she](ottilie), [who](ottilie) has been left once and means to do it properly this time, packs [his](courier) sandwiches and puts [him](courier) on the train to [Trieste](@trieste). [Blythe](blythe) passes [her](blythe) viva against [Halloran](prof)'s vote. At the party [she](blythe) is kissed by [Casimir](casimir), in the presence of the vanquished [professor](prof), for rather longer than the occasion demands.
- affair courier ottilie "until the first tram"
- hire courier "signed on"
+ breakup ottilie courier "puts him on the train"
- travel courier "train" @trieste
- find blythe "passes"
- celebrate blythe "At the party"
+ kiss blythe casimir "kissed by Casimir"

== 10 Two Lines
[Juno](juno) holds a stick to the light of the fridge and counts two lines; the first to be told is the [rabbit](rabbit), the second [Wiebke](profwife), the third the entire household, through a door which [she](juno) believed to be shut. [Femi](femi), on tour in [Seoul](@seoul) with no reception, is the last. In court the [landlord](landlord) loses on every count and, going down the steps, [his](landlord) footing. [Wiebke](profwife) herself calls the ambulance, sits by [his](landlord) bed to obtain a signature, and finds that [Kranz](landlord), under the plaster, is well read and a widower. [Renate](mother) comes to take [Ravi](ravi) home. The bathtub is locked.
+ pregnant juno femi "two lines"
- reveal juno profwife+rabbit "first to be told"
- die.past _ "widower"
- travel femi "on tour" @seoul
+ lose landlord juno "loses on every count"
- injure landlord "his footing"
- help profwife landlord "calls the ambulance"
- discover profwife landlord "well read"
- reconcile? mother ravi "take Ravi home"
- reject ravi mother "locked"

== 11 Scarf Weather
[Ottilie](ottilie) and [her](ottilie) [mother](mother)'s [ex](ravi) have got into the way of doing the crossword, [he](ravi) in the tub, [she](ottilie) on the rim, and it takes an [outsider](blythe), [Blythe](blythe), to append the footnote that neither of [them](ottilie+ravi) has filled in a word since Tuesday. [He](ravi) winds [his](ravi) scarf round both [their](ottilie+ravi) necks; what it hides is nobody's business. [Renate](mother), coming to make peace with [her](mother) [daughter](ottilie), finds the bathroom engaged, and, when the door opens, the [bather](ravi) as well: there is a ring on [his](ravi) finger made of bathplug chain. [She](mother) sits down on the laundry, and, after an age, laughs.
- ex mother ravi "mother's ex"
- love ottilie ravi "neither of them"
- discover blythe ottilie+ravi "append the footnote"
+ kiss ottilie ravi "nobody's business"
- parent mother ottilie "daughter"
- reconcile? mother ottilie "make peace"
+ engaged ottilie ravi "a ring"
- discover mother ottilie+ravi "finds the bathroom"
- happy mother "laughs"

== 12 Timetable
A new one hangs on the fridge, since [Femi](femi) and [Juno](juno)'s [daughter](baby), [Nike](baby), sleeps by neither day nor night. [Casimir](casimir) has exchanged the long room for half of [Blythe](blythe)'s; into the vacancy comes [Linus](courier), back from the circus with a broken ankle, [who](courier) asks [Ottilie](ottilie) no questions and is dealt a hand at cards by [her](ottilie) [husband](ravi). [Wiebke](profwife), [Halloran](prof)'s [ex-wife](profwife), sends a postcard from a honeymoon. The signature beside [hers](profwife) belongs to [Kranz](landlord). [He](landlord) would be obliged, [he](landlord) adds, if someone saw to the boiler.
- parent femi+juno baby "daughter"
- move casimir blythe "exchanged"
- move courier "into the vacancy"
- return courier "back from"
- injure courier "broken ankle"
+ married ottilie ravi "husband"
- ex prof profwife "ex-wife"
+ married landlord profwife "honeymoon"
