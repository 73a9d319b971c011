%series The Switchboard at Jhalapur
%lang en
%genre drill
%cast rukmini | Rukmini | f
%cast gopal | Gopal | m
%cast vikram | Maharaja Vikram; Vikram; Maharaja | m
%cast kamala | Kamala Devi; Rajmata | f
%cast hemlata | Rani Hemlata; Hemlata | f
%cast chandrika | Rani Chandrika; Chandrika | f
%cast devraj | Devraj | m
%cast sushila | Sushila | f
%cast pillai | Sir Narayan Pillai; Sir Narayan | m
%cast meenakshi | Dr Meenakshi Pillai; Dr Meenakshi; Meenakshi | f
%cast zorawar | Major Zorawar; Zorawar | m
%cast olive | Miss Olive Hartnell; Miss Hartnell; Olive | f
%cast giles | Sir Giles Pomeroy; Sir Giles | m
%cast maud | Lady Maud Pomeroy; Lady Maud | f
%cast shastri | Pandit Shastri | m
%cast lavigne | Monsieur Lavigne; Lavigne | m
%cast lavfather | - | m
%cast vikfather | - | m
%cast moti | Moti | f
%cast bhola | Bhola | m
%cast braddock | Tom Braddock; Braddock | m
%cast braddockw | - | f
%cast zubeida | Zubeida | f
%cast zson | - | m
%cast ratan | Prince of Ratangarh; Ratangarh | m
%cast pawn | - | m
%cast karim | Karim | m

== 1
The palace at [Jhalapur](@jhalapur) gets a telephone, and the telephone gets [Rukmini](rukmini). From a cupboard under the stairs [she](rukmini) connects forty rooms and forgets to disconnect herself. Within a week [she](rukmini) knows that the [Maharaja](vikram) snores, that [his](vikram) [mother](kamala) cheats at patience, and that it is the [operator](rukmini)'s own [brother](gopal), the [chauffeur](gopal), [who](gopal) borrows the Rolls at night.
- hire rukmini "gets Rukmini"
+ discover rukmini gopal+kamala+vikram "knows"
- parent kamala vikram "mother"
- sibling gopal rukmini "brother"
- steal gopal vikram "borrows"

== 2
[Maharaja Vikram](vikram) has two [queens](chandrika+hemlata), with a single wall between [them](chandrika+hemlata). The elder, [Rani Hemlata](hemlata), has given [him](vikram) a [son](devraj) and a [daughter](sushila); the younger, [Rani Chandrika](chandrika), has given [him](vikram) back [his](vikram) good temper. In three years [they](chandrika+hemlata) have not set eyes on each other. [They](chandrika+hemlata) telephone daily, each to complain of the gramophone.
- married chandrika+hemlata vikram "queens"
- neighbour chandrika hemlata "wall"
- parent hemlata+vikram devraj+sushila "daughter"
- happy vikram chandrika "good temper"
+ enemy chandrika hemlata "not set eyes"
- quarrel chandrika hemlata "complain"

== 3
[Hemlata](hemlata)'s [son](devraj) is back from [Oxford](@oxford) with eleven hats, no degree and a rash. The rash is seen to by [Dr Meenakshi Pillai](meenakshi), [daughter](meenakshi) of the [Dewan](pillai), with [whom](meenakshi) [Devraj](devraj) used to rob mango trees when [they](devraj+meenakshi) were eight. Will [she](meenakshi) dine with [him](devraj)? [She](meenakshi) would sooner, says the [doctor](meenakshi), have the mango.
- parent hemlata devraj "son"
+ return devraj "back"
- ill devraj "rash"
- treat devraj meenakshi "seen to"
- parent pillai meenakshi "daughter"
- steal.past devraj+meenakshi _ "rob"
- date? devraj meenakshi "dine"
- reject meenakshi devraj "sooner"

== 4
The [Rajmata](kamala) wants [her](kamala) [granddaughter](sushila) off [her](kamala) hands before the rains. [Pandit Shastri](shastri) consults the stars on [her](kamala) behalf and comes up with the [Prince of Ratangarh](ratan): stout, but strong in Jupiter. [Sushila](sushila) asks [her](sushila) [grandmother](kamala) if [she](kamala) had been shown a picture in [her](kamala) day. "No," says the old [lady](kamala). "It was kinder."
- kin kamala sushila "granddaughter"
- advisor shastri kamala "on her behalf"
+ wedding? ratan sushila "off her hands"

== 5
[Miss Olive Hartnell](olive), engaged to give the [princess](sushila) polish, gives [her](sushila) a book on strikes. On the [Rajmata](kamala)'s orders [Major Zorawar](zorawar), [aide-de-camp](zorawar), confiscates it; at midnight [he](zorawar) is back, to ask the [governess](olive) about a word on page nine. [She](olive) explains it to [him](zorawar) through the keyhole. There is another on page ten. By page forty [she](olive) has unbolted the door.
- hire olive "engaged"
- gift olive sushila "book"
- boss kamala zorawar "orders"
- steal zorawar sushila "confiscates"
- return zorawar olive "is back"
- advisor olive sushila "governess"
+ help olive zorawar "explains"

== 6
A trunk call from [Bombay](@bombay), charges reversed: a [lady](zubeida) for the [Maharaja](vikram). [Rukmini](rukmini) puts [her](zubeida) through to the wrong wing. So it is [Rani Chandrika](chandrika) [who](chandrika) is told what [Zubeida](zubeida), film [actress](zubeida), means to call the son that [she](zubeida) is expecting, and whose it is. [Chandrika](chandrika) hangs up. Then [she](chandrika) lifts the receiver again and asks the elder [queen](hemlata) to come over.
+ pregnant zubeida vikram "expecting"
- reveal zubeida chandrika "told"
- cheat vikram chandrika "whose it is"
- affair vikram zubeida "whose it is"
- discover chandrika vikram+zubeida "told"
- invite chandrika hemlata "asks"

== 7
[Hemlata](hemlata) comes across the garden with sandalwood oil for [her](hemlata) [rival](chandrika)'s temples. [She](hemlata) lets [her](chandrika) sob. Three years ago it was [she](hemlata) [who](hemlata) did the sobbing, and the cause of it was the very [girl](chandrika) [whose](chandrika) head is now in [her](hemlata) lap. "How did [you](hemlata) endure it?" asks [Chandrika](chandrika). "[I](hemlata) turned the gramophone up," says [the other](hemlata).
- travel hemlata chandrika "comes across"
- enemy chandrika hemlata "rival"
- treat chandrika hemlata "sandalwood oil"
- sad chandrika "sob"
- sad.past hemlata chandrika "sobbing"
+ help hemlata chandrika "in her lap"

== 8
A collar of ninety-nine emeralds has vanished from the strongroom. It was to have been reset in [Paris](@paris); [Monsieur Lavigne](lavigne), [jeweller](lavigne), has come six thousand miles for an empty box. The [Dewan](pillai), [Sir Narayan Pillai](pillai), grills the guards, and then the [Frenchman](lavigne). [He](lavigne) bursts into tears. [He](lavigne) had so looked forward, [he](lavigne) tells [him](pillai), to the hundredth.
+ steal _ _ "vanished"
- travel lavigne "come"
- investigate pillai lavigne "grills"
- sad lavigne "bursts into tears"
- reveal lavigne pillai "tells"

== 9
Suspicion settles on [Gopal](gopal), for the Rolls was seen by moonlight in front of a pawnshop. [Rukmini](rukmini) takes an oath that [her](rukmini) [brother](gopal) was at home with [her](rukmini). [He](gopal) was not, as [both](gopal+rukmini) know. [He](gopal) was driving [Rani Hemlata](hemlata), [who](hemlata) held a parcel in [her](hemlata) lap, and to [whom](hemlata) [he](gopal) gave [his](gopal) word that [he](gopal) would never mention it.
+ accuse _ gopal "Suspicion"
- sibling gopal rukmini "brother"
- help rukmini gopal "takes an oath"
- betray rukmini _ "was not"
- help.past gopal hemlata "driving"
- reveal! gopal _ "never mention it"

== 10
Pending trial, [Gopal](gopal) is chained up in the elephant house with [Moti](moti), [who](moti) is forty-one, and [her](moti) [mahout](bhola), [Bhola](bhola), [who](bhola) is deaf and sings. The old [girl](moti) takes a fancy to the [prisoner](gopal). On the second night [she](moti) leans, for [his](gopal) sake, against the door. There is no door. [Bhola](bhola), [who](bhola) has watched [him](gopal) run, sings all morning, and is asked nothing, as [he](bhola) would not hear it.
- arrest _ gopal "chained up"
- ill bhola "deaf"
- friend.start gopal moti "takes a fancy"
+ rescue moti gopal "leans"
- flee gopal "run"
- discover bhola gopal "watched"
- investigate! _ bhola "asked nothing"

== 11
It was [Hemlata](hemlata) [who](hemlata) pawned the emeralds, to settle what [her](hemlata) [son](devraj) had run up in hats and horses. [He](devraj) hears this from the [pawnbroker](pawn), [who](pawn) would like some interest. [Devraj](devraj) burns with shame. [His](devraj) [mother](hemlata) has hidden three years of debt from [his](devraj) [father](vikram), and a [chauffeur](gopal) is being hunted for it. [He](devraj) puts on the plainest of the hats and asks for an audience.
+ steal.past hemlata vikram "pawned"
- help.past hemlata devraj "settle"
- parent hemlata devraj "son"
- lose.past devraj "run up"
- reveal pawn devraj "hears this from"
- discover devraj hemlata "hears"
- sad devraj "shame"
- reveal.past! hemlata vikram "hidden"
- parent vikram devraj "father"
- investigate _ gopal "hunted"

== 12
The [Maharaja](vikram) is in [his](vikram) bath. [He](devraj) begs [him](vikram), says the [prince](devraj), to pardon a [person](hemlata) dear to [both](devraj+vikram), [who](hemlata) did wrong out of love. [Vikram](vikram), [who](vikram) has been sending money to [Bombay](@bombay), concludes that [his](vikram) [heir](devraj) has found out about [Zubeida](zubeida), admits the lot, and implores [him](devraj) to say nothing to [his](devraj) [mother](hemlata). Which of [the two](devraj+vikram), for a moment, has the other by the throat?
- gift vikram zubeida "sending money"
- help devraj hemlata "begs"
- discover! devraj vikram+zubeida "concludes"
- parent vikram devraj "heir"
+ reveal vikram devraj "admits the lot"
- affair vikram zubeida "admits the lot"
- reveal? devraj hemlata "say nothing"
- parent hemlata devraj "mother"

== 13
[Sushila](sushila) is handed a photograph of [Ratangarh](ratan), full face. In return [she](sushila) lets [her](sushila) [governess](olive) see one of [her](sushila) own: [Tom Braddock](braddock), the cricket [coach](braddock), from behind. [He](braddock) has buried a [wife](braddockw) in [Barnsley](@barnsley), [Olive](olive) reminds [her](sushila). "Then [he](braddock) is free," says [her](olive) [pupil](sushila), "and trained." [Miss Hartnell](olive) begins to regret the book on strikes.
- find sushila "handed"
- advisor olive sushila "governess"
- reveal sushila olive "see"
+ love sushila braddock "her own"
- married.past braddock braddockw "wife"
- die.past braddockw "buried" @barnsley
- sad olive "regret"

== 14
The [coach](braddock) suspects nothing. All morning [he](braddock) bowls to the [prince](devraj), while the [princess](sushila) keeps the score behind a bamboo blind. A ball that [her](sushila) [brother](devraj) hooks goes through the bamboo and leaves [her](sushila) bleeding. [Braddock](braddock) reaches [her](sushila) before anyone. "Lie still, lass," [he](braddock) tells [her](sushila), and [she](sushila), [who](sushila) has never taken an order in [her](sushila) life, lies as still as [she](sushila) can.
- discover! braddock sushila "suspects nothing"
- advisor braddock devraj "coach"
- sibling devraj sushila "brother"
- injure sushila devraj "bleeding"
+ help braddock sushila "reaches"

== 15
[Dr Meenakshi](meenakshi) puts two stitches in the [sister](sushila) and none in the [brother](devraj), though it is [he](devraj) [who](devraj) has passed out. Coming round, [Devraj](devraj) finds [his](devraj) head on the [doctor](meenakshi)'s knee, and leaves it there. [His](devraj) pulse, [she](meenakshi) remarks, is a hundred and twenty; either [he](devraj) is dying or [he](devraj) is shamming. [He](devraj) opens one eye. And whose, [he](devraj) would like to know, is the other pulse?
- treat sushila meenakshi "stitches"
- sibling devraj sushila "sister"
- ill devraj "passed out"
- recover devraj "Coming round"
- die? devraj "dying"
+ flirt devraj meenakshi "other pulse"

== 16
Off the night train, in dark glasses and [her](zubeida) eighth month, steps [Zubeida](zubeida), and no one is there to meet [her](zubeida). [Rukmini](rukmini), going off duty, takes [her](zubeida) for a tourist and shoulders [her](zubeida) bag. Then the [tourist](zubeida) asks for the palace, and the [operator](rukmini) knows the voice. [She](rukmini) thinks of what [she](rukmini) ought to do; [she](rukmini) thinks of the heat; and [she](rukmini) takes [her](zubeida) home.
+ travel zubeida "night train" @jhalapur
- pregnant zubeida "eighth month"
- help rukmini zubeida "shoulders"
- discover rukmini zubeida "knows the voice"
- invite rukmini zubeida "takes her home"

== 17
There is one bed at [Rukmini](rukmini)'s, and [Gopal](gopal) is under it, with straw in [his](gopal) hair. [Zubeida](zubeida) shrieks. [He](gopal) crawls out and begs [her](zubeida) pardon. "So [you](gopal) are the [thief](gopal)," [she](zubeida) says, when [she](zubeida) has [her](zubeida) breath again. "No, madam. And [you](zubeida) will be the [scandal](zubeida)." [His](gopal) [sister](rukmini) gives the bed to [the one](zubeida), the doorway to [the other](gopal), and sleeps on the switchboard.
- sad zubeida gopal "shrieks"
+ meet gopal zubeida "begs her pardon"
- steal! gopal _ "thief"
- accuse zubeida gopal "thief"
- sibling gopal rukmini "sister"
- gift rukmini zubeida "gives the bed"

== 18
[Lady Maud Pomeroy](maud), [wife](maud) of the British [Resident](giles), has been bored for nineteen years. [She](maud) drops in on [Rani Hemlata](hemlata) to borrow a recipe and finds [her](hemlata) on one sofa with [Rani Chandrika](chandrika), knitting from one ball. [She](maud) reports this to [Sir Giles](giles), [who](giles) takes fright: if [the two](chandrika+hemlata) are hand in glove, against whom is [he](giles) to play [them](chandrika+hemlata) off?
- married giles maud "wife"
- sad maud "bored"
- travel maud hemlata "drops in"
- find maud chandrika+hemlata "finds"
+ friend.start chandrika hemlata "hand in glove"
- reveal maud giles "reports"
- sad giles chandrika+hemlata "takes fright"
- betray? giles chandrika+hemlata "play them off"

== 19
[Sir Giles](giles) lets fall, over whisky, that a veiled [lady](hemlata) has been seen in a pawnshop. The [Dewan](pillai)'s mind goes at once to the younger [queen](chandrika), [who](chandrika) once laughed at [his](pillai) hat. While [she](chandrika) is at prayers [he](pillai) has [her](chandrika) rooms ransacked. Of emeralds there is no trace. But beneath [her](chandrika) pillow [his](pillai) men come upon a pair of bootees, very small and half finished.
- reveal giles pillai "lets fall"
- accuse pillai chandrika "goes at once"
+ investigate pillai chandrika "ransacked"
- find! pillai "no trace"
- find _ "bootees"
- create chandrika "half finished"

== 20
No, they are not for a child of [her](chandrika) own, [Chandrika](chandrika) informs the [minister](pillai), [her](chandrika) voice shaking with rage; it has not pleased heaven. The telephone rings. It is for [him](pillai): [his](pillai) [daughter](meenakshi), [who](meenakshi) wishes [him](pillai) to leave the poor [lady](chandrika) in peace. And who has told [Meenakshi](meenakshi) where [her](meenakshi) [father](pillai) is? "A little [bird](rukmini)," [she](meenakshi) says, "in a cupboard."
- pregnant! chandrika "not"
- reveal chandrika pillai "informs"
- sad chandrika pillai "rage"
- parent pillai meenakshi "daughter"
+ help meenakshi chandrika "in peace"
- reveal rukmini meenakshi "bird"

== 21
[Zubeida](zubeida)'s pains come a month too soon. [Gopal](gopal), with a price on [his](gopal) head, runs across the bazaar for [Dr Meenakshi](meenakshi), and is made to hold the lamp for [her](meenakshi). It is a boy, small, cross, and royal about the nose. Is [he](zson) beautiful, the [mother](zubeida) asks the [chauffeur](gopal), there being no one else to ask. [He](gopal) considers it carefully. "Like the Rolls, madam," says [Gopal](gopal).
- investigate _ gopal "price"
- travel gopal meenakshi "runs across"
- help gopal meenakshi "hold the lamp"
+ birth zubeida zson "boy"
- treat zubeida meenakshi "for Dr Meenakshi"
- parent zubeida zson "mother"

== 22
By night, on foot, the two [Ranis](chandrika+hemlata) go to the house with one bed. [Zubeida](zubeida) tries to rise, and the [elder](hemlata) forbids it. The [younger](chandrika) kneels with the bootees. [She](chandrika) had intended to detest the [child](zson), [she](chandrika) says, and will begin tomorrow. Meanwhile [Hemlata](hemlata) has noticed the marks of the chain on [Gopal](gopal)'s wrists. [She](hemlata) looks at the floor; and so, out of delicacy, does [he](gopal).
+ travel chandrika+hemlata zubeida "go"
- gift chandrika zson "bootees"
- enemy? chandrika zson "detest"
- injure.past gopal "marks"
- discover hemlata gopal "noticed"

== 23
[She](hemlata) goes in to [her](hemlata) [husband](vikram) unannounced. Here is the pawn ticket, [Hemlata](hemlata) says; it was [she](hemlata) [who](hemlata) took them; the [driver](gopal) is to have [his](gopal) cap back. [Vikram](vikram) starts to thunder. "And down in the bazaar," [she](hemlata) continues, "under a leaking roof, [you](vikram) have a second [son](zson), with [your](vikram) nose." The thunder does not so much die away as sit down.
- married hemlata vikram "husband"
+ reveal hemlata vikram "Here is"
- steal.past hemlata vikram "took them"
- hire? gopal vikram "cap back"
- sad vikram hemlata "thunder"
- parent vikram zson "second son"

== 24
The ticket is worthless, for the [pawnbroker](pawn) has decamped with the stones. [Monsieur Lavigne](lavigne), [who](lavigne) has stayed on for the mangoes, reads the description on it and laughs until [he](lavigne) weeps. Paste, all ninety-nine! [His](lavigne) own [father](lavfather) made them, in 1903, for a [client](kamala) in [Jhalapur](@jhalapur). Then where, asks [Vikram](vikram), turning slowly to [his](vikram) [mother](kamala), are the real ones?
- flee pawn "decamped"
- steal pawn _ "with the stones"
- happy lavigne "laughs"
- discover lavigne _ "reads"
+ reveal lavigne vikram "Paste"
- parent lavfather lavigne "father"
- create.past lavfather "made"
- parent kamala vikram "mother"

== 25
[Kamala Devi](kamala) lays a black nine on a red ten. In the famine year, [she](kamala) says, [his](vikram) [father](vikfather) bought tigers, and somebody had to buy rice. [She](kamala) sold the emeralds one by one, and has worn glass at every durbar since. Not even [her](kamala) late [husband](vikfather) noticed; only [Shastri](shastri) did, and [him](shastri) [she](kamala) told that it was Saturn. Behind the lattice [her](kamala) [daughters-in-law](chandrika+hemlata) break into applause.
+ reveal kamala vikram "says"
- parent vikfather vikram "father"
- help.past kamala _ "buy rice"
- lose.past kamala "sold"
- married.past kamala vikfather "husband"
- die.past vikfather "late"
- discover.past! vikfather kamala "Not even"
- discover.past shastri kamala "only Shastri did"
- betray.past kamala shastri "told"
- kin chandrika+hemlata kamala "daughters-in-law"
- happy chandrika+hemlata "applause"

== 26
[Gopal](gopal) is given back [his](gopal) cap. [His](gopal) first fare is [Zubeida](zubeida), to the station: [she](zubeida) will not be kept in a pavilion, [she](zubeida) has let the [Maharaja](vikram) know, not even with a lake. At the barrier [he](gopal) clears [his](gopal) throat. There is something, madam, that [he](gopal) would like to say. The train whistles and drowns it. The [actress](zubeida) rocks [her](zubeida) [son](zson) and leans back. "Drive on," [she](zubeida) says. "It is only nine hundred miles to [Bombay](@bombay)."
- hire gopal "given back"
- reject zubeida vikram "will not"
+ breakup zubeida vikram "know"
- confess? gopal zubeida "like to say"
- parent zubeida zson "son"
- travel gopal+zson+zubeida "Drive on" @bombay

== 27
[Ratangarh](ratan) comes to view [his](ratan) [bride](sushila), and is missing by lunch. [Sushila](sushila), [who](sushila) has been hiding from [him](ratan) in the pantry, discovers [him](ratan) there with [Karim](karim), the [cook](karim), up to the wrists in syrup. [He](ratan) never wanted to marry anybody, the [prince](ratan) tells [her](sushila), crimson: [he](ratan) wants to learn how that is made. [She](sushila) could kiss [him](ratan). [She](sushila) hands [him](ratan) a spoon.
- travel ratan sushila "comes to view"
- engaged? ratan sushila "bride"
- flee sushila ratan "hiding"
- find sushila karim+ratan "discovers"
- wedding! ratan sushila "marry"
+ reveal ratan sushila "tells"
- happy sushila ratan "could kiss him"
- gift sushila ratan "spoon"

== 28
So the two [conspirators](ratan+sushila) get engaged, to gain time: [he](ratan) for the pantry, [she](sushila) for the nets. The [Rajmata](kamala) is overjoyed. [Braddock](braddock), [who](braddock) is not, bowls so wildly that [Devraj](devraj) takes cover, and that the [prince](devraj), no fool without a bat, asks [him](braddock) point-blank whether it is the wicket or [his](devraj) [sister](sushila). "Wicket's grand," says [Braddock](braddock), and sits down on it.
+ engaged.start ratan sushila "get engaged"
- betray ratan+sushila kamala "conspirators"
- happy kamala "overjoyed"
- happy! braddock "is not"
- sibling devraj sushila "sister"
- love? braddock sushila "sister"

== 29
[Olive](olive) and the [Major](zorawar) have got to page two hundred and twelve when the [Rajmata](kamala) walks in with a lamp. The [governess](olive) is given until morning to be gone. [Zorawar](zorawar) asks for the same. [He](zorawar) has served the family for fifteen years, [Kamala Devi](kamala) observes; will [he](zorawar) throw that over for a foreign [girl](olive) with ink on [her](olive) nose? It's on [his](zorawar) too, says the [Major](zorawar), and unbuckles [his](zorawar) sword.
- discover kamala olive+zorawar "walks in"
- quit olive kamala "to be gone"
- boss.past kamala zorawar "served"
+ quit zorawar kamala "unbuckles"
- love zorawar olive "throw that over"

== 30
Late at night, on line seven, [Sir Giles](giles) is telling the [Dewan](pillai) that a ruler with film babies could be made to abdicate in favour of [his](vikram) [son](devraj), and that a young ruler would want an old regent. [Sir Narayan](pillai) asks for time to reflect. [He](pillai) has not said no. There is a third person breathing on the line, and [she](rukmini) sneezes.
- quit? vikram "abdicate"
- betray? giles+pillai vikram "made to abdicate"
- parent vikram devraj "son"
- hire? pillai giles "regent"
- reject! pillai giles "not said no"
+ discover rukmini giles+pillai "breathing"

== 31
Before [Rukmini](rukmini) can ring a soul, the wire is cut and the cupboard locked on [her](rukmini) from outside. The [Resident](giles), [who](giles) has the key in [his](giles) pocket, takes the trouble to be polite through the keyhole: [she](rukmini) will be let out on Monday. [She](rukmini) hammers. In the yard a deaf [man](bhola) feels it through the soles of [his](bhola) feet, and clicks [his](bhola) tongue. It is [Moti](moti)'s second door this year.
+ abduct giles rukmini "locked on her"
- ill bhola "deaf"
- discover bhola rukmini "feels it"
- rescue bhola+moti rukmini "second door"

== 32
[Meenakshi](meenakshi) gets it from [Rukmini](rukmini), plaster in [her](rukmini) plaits. If the [doctor](meenakshi) warns the [Maharaja](vikram), [she](meenakshi) sends [her](meenakshi) own [father](pillai) to jail; if [she](meenakshi) does not, [Devraj](devraj) will be given a throne and never know what it cost. [She](meenakshi) goes to [neither](devraj+vikram). [She](meenakshi) goes to [Sir Narayan](pillai), sits down on [his](pillai) bed, as [she](meenakshi) did when [she](meenakshi) was small, and asks [him](pillai) to tell [her](meenakshi) it is not true.
- reveal rukmini meenakshi "gets it from"
- reveal? meenakshi vikram "warns"
- arrest? pillai "jail"
- parent pillai meenakshi "father"
- hire? devraj "throne"
- travel meenakshi pillai "goes"#2
+ betray? pillai vikram "not true"

== 33
[He](pillai) can tell [her](meenakshi) so, as of that minute. The [Dewan](pillai) dresses, wakes the [ruler](vikram) [he](pillai) was about to sell, and makes a clean breast of it, with dates. But where is proof against the [Englishman](giles)? It arrives on a bicycle, in a tea cosy: [his](giles) letters, all of them. [Lady Maud](maud) pedalled them over herself. [She](maud) has not had such a good night, [she](maud) tells the dumbfounded [men](pillai+vikram), since [she](maud) was married.
- betray? pillai vikram "about to sell"
+ reveal pillai vikram "clean breast"
- gift maud pillai+vikram "pedalled"
- betray maud giles "his letters"
- happy maud "good night"
- wedding.past giles maud "married"

== 34
[Sir Giles](giles) is posted to the [Andamans](@andamans). [His](giles) [wife](maud) sees [him](giles) off and omits to board. [She](maud) takes [Miss Hartnell](olive)'s old room, and half of [Karim](karim)'s pantry, where the stout [prince](ratan) teaches [her](maud) sugar work. As for the [Dewan](pillai), [he](pillai) offers [his](pillai) seals to [Vikram](vikram). [He](vikram) refuses them. A minister with a bad conscience, [he](vikram) tells [him](pillai), is not to be had twice.
- move giles "posted" @andamans
- married giles maud "wife"
+ breakup maud giles "omits to board"
- move maud "room"
- advisor.start ratan maud "teaches"
- quit? pillai vikram "seals"
- reject vikram pillai "refuses"
- sad pillai "bad conscience"

== 35
A mango arrives at the surgery every day for a week. On the eighth [Devraj](devraj) comes with it, scratched from top to toe: the tree has grown since [he](devraj) was eight. The [doctor](meenakshi) dabs [him](devraj) with iodine. Has [he](devraj) anything to say before it stings? [He](devraj) has, and says it on one knee. [Dr Meenakshi](meenakshi) bites into the fruit. It is a little sour, [she](meenakshi) says with [her](meenakshi) mouth full, and yes.
- gift devraj meenakshi "mango"
- injure devraj "scratched"
- treat devraj meenakshi "dabs"
+ propose devraj meenakshi "one knee"
- engaged.start devraj meenakshi "and yes"

== 36
The [bride](sushila) has been swapped, the [Rajmata](kamala) is given to understand, or rather the [groom](ratan) has. [She](kamala) sends for [Braddock](braddock). Can [he](braddock) support a princess? No, ma'am. Has [he](braddock) any Jupiter? Not that [he](braddock) knows. What has [he](braddock), then? "Patience," says [Braddock](braddock). [Kamala Devi](kamala) shoves the pack across to [him](braddock), catches [him](braddock) not cheating, and lets [him](braddock) have [her](kamala) [granddaughter](sushila).
- engaged.end ratan sushila "swapped"
- invite kamala braddock "sends for"
- betray! braddock kamala "not cheating"
+ engaged.start braddock sushila "lets him have"
- kin kamala sushila "granddaughter"

== 37
Two postcards. From [Delhi](@delhi), where [Olive](olive) and [Zorawar](zorawar) have opened a bookshop: jailed once, married once, on page three hundred. From [Bombay](@bombay), in two hands: [Gopal](gopal) is in pictures, as a chauffeur; [his](gopal) [leading lady](zubeida) has got [him](gopal) to say it at last, between trains; the [boy](zson) can nearly say Rolls. [Rukmini](rukmini) reads [her](rukmini) [brother](gopal)'s aloud, to forty rooms, by mistake.
- create olive+zorawar "opened a bookshop" @delhi
- arrest.past _ olive+zorawar "jailed"
- wedding.past olive zorawar "married once"
- hire gopal "in pictures"
- colleague gopal zubeida "leading lady"
+ confess gopal zubeida "say"
- sibling gopal rukmini "brother"
- reveal rukmini _ "reads"

== 38
There is no longer a wall. [Hemlata](hemlata) had [her](hemlata) side of it taken down and [Chandrika](chandrika) [hers](chandrika), on the same morning, without consulting each other. [Their](chandrika+hemlata) [husband](vikram), come to find out about the noise, sees [them](chandrika+hemlata) dancing to one gramophone, and is told by the [elder](hemlata) to turn it up, and by the [younger](chandrika) to shut the door, preferably from outside. [He](vikram) does as [he](vikram) is told. In [her](rukmini) cupboard [Rukmini](rukmini) pulls out the plug of [her](rukmini) own accord.
- neighbour.end chandrika hemlata "no longer"
+ friend chandrika hemlata "dancing"
- married chandrika+hemlata vikram "husband"
