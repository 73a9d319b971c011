%series Ballroom for Beginners
%lang en
%genre relationship drama around a Vancouver dance school, encyclopaedia season article
%cast vesna    | Vesna Horvat; Vesna | f
%cast laurent  | Laurent Abadie; Laurent | m
%cast minh     | Minh Tran; Minh | m
%cast gwen     | Gwen Ostler; Gwen | f
%cast paul     | Paul Ostler; Paul | m
%cast dunja    | Dunja Horvat; Dunja | f
%cast reza     | Reza | m
%cast judge    | Sir Alec Moody; Moody | m
%cast pepper   | Pepper | f
%cast nurse    | Sister Joan; Joan | f
%cast counsel | - | n
%cast attendant | - | f
%cast mumtran | - | f
%cast baby     | - | f
%cast tailor   | - | m

== 1 Slow, Slow, Quick, Quick
[Vesna Horvat](vesna) and [Laurent Abadie](laurent), [who](laurent+vesna) won every cup in the province in the years in which [they](laurent+vesna) were lovers and not one after [he](laurent) had left [her](vesna) for a dance partner with longer legs, are forced by a bankruptcy, [his](laurent), and a flooded studio, [hers](vesna), to teach the same beginners' class. The first to enrol are [Gwen](gwen) and [Paul Ostler](paul), married for thirty years and sent by [their](gwen+paul) [counsellor](counsel); the last, out of breath, is [Minh Tran](minh), a shy bus [driver](minh) [who](minh) has brought no partner and is assigned [Dunja](dunja), [Vesna](vesna)'s [daughter](dunja), [who](dunja) works the till and hates dancing.
- find.past laurent+vesna "won every cup"
- couple.past laurent vesna "lovers"
+ breakup.past laurent vesna "had left her"
- lose laurent "bankruptcy"
+ colleague laurent vesna "teach the same"
- advisor laurent+vesna gwen+paul "enrol"
- married gwen paul "married for thirty years"
- advisor counsel gwen+paul "counsellor"
- meet dunja minh "assigned"
- parent vesna dunja "daughter"
- boss vesna dunja "works the till"

== 2 Leading and Following
[Gwen](gwen), [whom](gwen) [her](gwen) [husband](paul) has not touched since the renovation of the bathroom, discovers under the correcting hand of [Laurent](laurent) that [she](gwen) still has a spine, and goes home in a glow which [Paul](paul) ascribes to the heating. [He](paul), in turn, counts aloud so doggedly that [Vesna](vesna), at the end of [her](vesna) patience, takes hold of [him](paul) herself, and is startled to find [him](paul) a natural. [Dunja](dunja) tells [Minh](minh) straight out that [she](dunja) has a [boyfriend](reza), [Reza](reza), [who](reza) rides a motorcycle. [Minh](minh) says that [he](minh) has a bus.
- married gwen paul "husband"
- advisor laurent gwen "correcting hand"
+ love.start gwen laurent "in a glow"
- happy gwen "in a glow"
- advisor vesna paul "takes hold of him"
- discover vesna paul "a natural"
+ couple dunja reza "boyfriend"
- reject dunja minh "straight out"
- reveal dunja minh "tells Minh"

== 3 Change of Partners
On the evening on which partners are exchanged, [Laurent](laurent) dances with [Gwen](gwen), [Vesna](vesna) with [Paul](paul), and [Pepper](pepper), a retired [stripper](pepper) with new hips, with everybody; afterwards, as it is raining and the [Ostlers](gwen+paul) came in separate cars, [Laurent](laurent) is driven home by [Mrs Ostler](gwen). The windows mist over. [He](laurent) kisses [her](gwen), from habit, and is kissed back, from hunger. [Paul](paul), waiting up with cocoa, is told of a detour. [Minh](minh), [whose](minh) route passes the house, has seen the car, the windows and the time, and, believing in discretion, drives on with [his](minh) lights dimmed.
- date gwen laurent "dances"
- help gwen laurent "driven home"
+ kiss gwen laurent "kisses her"
- cheat gwen paul "kissed back"
- flirt laurent gwen "from habit"
+ betray gwen paul "a detour"
- discover minh gwen+laurent "has seen the car"
- reveal! minh _ "drives on"
- married gwen paul "Ostlers"

== 4 Two Left Feet
[Reza](reza) comes to fetch [Dunja](dunja). [He](reza) laughs at [Minh](minh). [Dunja](dunja) does not laugh. [Reza](reza) calls [Dunja](dunja) a bore. [They](dunja+reza) fight in the car park, and [Reza](reza) rides off without [Dunja](dunja). The last bus is [Minh](minh)'s bus. [Dunja](dunja) rides to the terminus with [Minh](minh). [She](dunja) cries from [Main Street](@mainstreet) to the zoo. [Minh](minh) gives [her](dunja) a transfer to blow [her](dunja) nose on. It is signed: [Minh](minh).
- couple dunja reza "fetch"
- attack reza minh "laughs at"
+ quarrel dunja reza "fight"
- flee reza dunja "rides off"
- help minh dunja "to the terminus"
- sad dunja "cries"
- gift minh dunja "gives her a transfer"

== 5 Private Lessons
[Gwen](gwen) takes private lessons on Mondays, in [Laurent](laurent)'s flat above the [tailor](tailor)'s, where, as the [tailor](tailor) will later depose, no music was to be heard. [Vesna](vesna), [who](vesna) knows [Laurent](laurent) as one knows a stain, knows by Tuesday. [She](vesna) is not jealous, [she](vesna) explains to [Pepper](pepper), [her](vesna) oldest [friend](pepper); [she](vesna) is merely sorry for the [man](paul) [who](paul) now practises the rumba in [her](vesna) arms with such honesty. [Pepper](pepper), a student of men, inquires how long [she](vesna) has been sorry for [him](paul), and in which parts of the body. [She](vesna) is shown the door.
+ affair gwen laurent "private lessons"
- cheat gwen paul "on Mondays"
- neighbour laurent tailor "above the tailor's"
- discover vesna gwen+laurent "knows by Tuesday"
- jealous! vesna gwen "is not jealous"
- friend pepper vesna "oldest friend"
- reveal vesna pepper "explains"
+ love? vesna paul "sorry for him"
- quarrel pepper vesna "shown the door"

== 6 The Bathroom
Looking for a plumber's invoice, [Paul](paul) finds nine receipts for Mondays, and, being by profession an auditor, adds them up. [He](paul) says nothing to [his](paul) [wife](gwen). [He](paul) goes to the [woman](vesna) [who](vesna) has taught [him](paul) to lead and asks whether [she](vesna) knew; [she](vesna), for once, does not know where to put [her](vesna) hands, and admits it. [He](paul) accuses [her](vesna) of having let [him](paul) dance like a bear for the amusement of the whole class. [She](vesna) answers that [she](vesna) has looked forward to the bear all week. Outside the [tailor](tailor) is sewing sequins to the dress that [Gwen](gwen) means to wear for [another](laurent).
- find paul "nine receipts"
+ discover paul gwen "adds"
- reveal! paul gwen "says nothing"
- married gwen paul "wife"
- advisor.past vesna paul "taught him to lead"
- reveal vesna paul "admits it"
- accuse paul vesna "accuses her"
+ confess vesna paul "looked forward to"
- create tailor "sewing sequins"
- love gwen laurent "for another"

== 7 Medal Test
For the medal test, over which the dreaded [Sir Alec Moody](judge) presides, [Paul](paul) partners [Gwen](gwen) as arranged, leads [her](gwen) without one mistake through a tango such as no one has thought [him](paul) capable of, and lets go of [her](gwen) in the middle of the last figure, before the whole hall, with the words that the remaining lessons have been paid for. [Gwen](gwen) runs out, followed, after a glance at the prize table, by nobody. [Minh](minh) and [Dunja](dunja) come in last and are inseparable for the rest of the evening, a fact that escapes no one, not even [Reza](reza), [who](reza) arrives with a helmet and leaves with two.
- date gwen paul "partners Gwen"
+ breakup paul gwen "lets go of her"
- reveal paul _ "before the whole hall"
- flee gwen paul "runs out"
- help! laurent gwen "by nobody"
- lose dunja+minh "come in last"
- love.start dunja minh "inseparable"
- discover reza dunja+minh "not even Reza"
+ breakup reza dunja "leaves with two"

== 8 Mondays Only
[Gwen](gwen) stands at [Laurent](laurent)'s door with three suitcases. It is not Monday. "There must be a mistake," says [Laurent](laurent). Behind [Laurent](laurent) a shower runs. The shower belongs to [Laurent](laurent), but the voice in it belongs to a flight [attendant](attendant). [Gwen](gwen) slaps [Laurent](laurent). [Gwen](gwen) sits on the stairs until the [tailor](tailor) comes. The [tailor](tailor) is a [widower](tailor). [He](tailor) gives [Gwen](gwen) soup and asks nothing. [Gwen](gwen) sleeps among the dummies. [She](gwen) has not slept so well since the bathroom.
- move? gwen laurent "three suitcases"
- reject laurent gwen "a mistake"
- cheat laurent gwen "a shower"
- discover gwen laurent "the voice"
+ attack gwen laurent "slaps"
- breakup gwen laurent "slaps Laurent"
- sad gwen "sits on the stairs"
- married.past _ tailor "widower"
- help tailor gwen "gives Gwen soup"

== 9 Intermission
A fall from a ladder puts [Vesna](vesna) into hospital with a broken hip and the prospect, as [Sister Joan](nurse) does not conceal from [her](vesna), of never dancing again. [Dunja](dunja) takes over the class, with [Minh](minh) calling out the steps as if they were stops. [Laurent](laurent) visits with grapes, eats the grapes and, for a moment, at the sight of [her](vesna) without make-up, weeps; [he](laurent) was a fool, [he](laurent) says, about the legs. [She](vesna) gives [him](laurent) [her](vesna) blessing, in the sense in which it is given to departing ships. [Paul](paul) comes each evening after the visiting hour, through the laundry, and reads [her](vesna) the football.
+ injure vesna "A fall"
- treat vesna nurse "into hospital"
- hire dunja "takes over the class"
- help minh dunja "calling out the steps"
- gift laurent vesna "grapes"
- sad laurent "weeps"
+ reconcile laurent vesna "her blessing"
- help paul vesna "reads her"
- love paul vesna "each evening"

== 10 Family Court
At the hearing at which the [Ostlers](gwen+paul) are separated after thirty years, three months and a bathroom, the [tailor](tailor), called as a witness to the absence of music, is asked by [Gwen](gwen)'s own lawyer whether [he](tailor) has an interest in the case, reflects, and says that since [he](tailor) is on oath, yes. [Gwen](gwen) drops [her](gwen) handbag. [Paul](paul), [who](paul) bears nobody a grudge, least of all the [man](tailor) that [he](paul) has to thank for two well-cut suits, picks it up for [her](gwen). [They](gwen+paul) have [their](gwen+paul) last coffee as man and wife from the machine in the corridor and find it not bad.
+ divorce gwen paul "are separated"
- married.past gwen paul "thirty years"
+ confess tailor gwen "yes"
- enemy! paul tailor "bears nobody a grudge"
- advisor _ gwen "lawyer"
- create.past tailor "two well-cut suits"
- help paul gwen "picks it up"
- date gwen paul "last coffee"
- reconcile gwen paul "find it not bad"

== 11 Late Shift
[Dunja](dunja) is two weeks late, then three, and takes the test, the last bus and a deep breath, in that order. [Minh](minh), on hearing at the terminus that [he](minh) is to be a [father](minh), forgets to open the doors. [He](minh) has eleven hundred dollars, [he](minh) says, and a [mother](mumtran) in [Richmond](@richmond) [who](mumtran) would go mad with joy. [Dunja](dunja), [who](dunja) had prepared herself for any answer but a happy one, says that [she](dunja) will not marry because of a bus ride; [he](minh) says that there is no hurry, the next one goes at five. Upon [her](vesna) discharge from hospital, the future [grandmother](vesna) is driven home free of charge.
+ pregnant dunja minh "takes the test"
- reveal dunja minh "on hearing"
- parent? minh _ "be a father"
- happy minh "forgets to open"
- parent mumtran minh "mother"
- happy? mumtran "mad with joy"
- wedding! dunja minh "will not marry"
- recover vesna "discharge from hospital"
- kin? _ vesna "future grandmother"
- help minh vesna "driven home"

== 12 Last Waltz
A year after the bankruptcy and the flood the school celebrates the reopening of the studio, with [Pepper](pepper), long since forgiven, on the door, [Laurent](laurent), humbled and on a salary, at the gramophone, and [Gwen](gwen), in sequins, on the arm of [her](gwen) [tailor](tailor). [Vesna](vesna), with a stick, declares the floor open and herself a spectator. [Paul](paul) puts the stick in the umbrella stand, takes [her](vesna) by the waist and turns [her](vesna) once, very slowly, on the spot; it is, as [Moody](judge) observes, against every rule, and [he](judge) gives it a ten. Under the cloaks [Dunja](dunja)'s [daughter](baby), six weeks old, sleeps through it. [Minh](minh) has asked again. There was, this time, an answer.
- celebrate laurent+vesna "celebrates the reopening"
- reconcile pepper vesna "long since forgiven"
- hire laurent vesna "on a salary"
- couple gwen tailor "on the arm"
- date paul vesna "takes her by the waist"
+ couple.start paul vesna "turns her once"
- parent dunja baby "daughter"
- birth.past dunja baby "six weeks old"
+ propose minh dunja "asked again"
- engaged? dunja minh "an answer"
