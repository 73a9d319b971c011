%series Last Tango in Boedo
%lang en
%genre dance-school romantic comedy in Buenos Aires, encyclopaedia synopses in long sentences
%cast amparo  | Amparo Luzuriaga; Amparo | f
%cast ciro    | Ciro Bellini; Ciro | m
%cast maite   | Maite Bellini; Maite | f
%cast oleg    | Oleg Petrenko; Oleg | m
%cast pilar   | Pilar | f
%cast nacho   | Nacho Luzuriaga; Nacho | m
%cast gwen    | Gwen Parry; Gwen | f
%cast severo  | Don Severo; Severo | m
%cast clara   | Clara | f
%cast beto    | Beto | m
%cast doctor  | - | m
%cast baby    | Aníbal | m

== 1 Embrace
[Amparo Luzuriaga](amparo) and [Ciro Bellini](ciro), for eleven years partners on the floor and for nine of them husband and wife, have lived apart since [she](amparo) surprised [him](ciro) in the cloakroom with a [pupil](pilar) from [Rosario](@rosario), but go on running the school together, each teaching one half of the tango in one half of the hall, until [Don Severo](severo), the [owner](severo) of the building and [Amparo](amparo)'s [godfather](severo), threatens to put [them](amparo+ciro) out unless [they](amparo+ciro) win the city championship as a couple. A new pianist is needed, too; the [Ukrainian](oleg) [Oleg Petrenko](oleg), [who](oleg) speaks no Spanish, is engaged by [Ciro](ciro) for that very reason.
- married amparo ciro "husband and wife"
- colleague amparo ciro "partners on the floor"
+ breakup.past amparo ciro "lived apart"
- discover.past amparo ciro "surprised him"
- cheat.past ciro amparo "in the cloakroom"
- affair.past ciro pilar "in the cloakroom"
- kin amparo severo "godfather"
+ threaten severo amparo+ciro "threatens"
- find? amparo+ciro "win the city championship"
- hire oleg ciro "engaged"

== 2 The Pupil from Rosario
[Pilar](pilar), the very [pupil](pilar) with [whom](pilar) [Ciro](ciro) had strayed, enrols once more in the beginners' class, this time under [Amparo](amparo), to [whom](amparo) [she](pilar) has come to say that [she](pilar) has had a [child](baby) in the meantime, that [it](baby) has [Ciro](ciro)'s feet, and that [she](pilar) wants nothing from [him](ciro) but tango lessons at half price. [Amparo](amparo) grants the discount, slaps [her](pilar), takes the slap back with a glass of water, and decides to keep the matter from [Ciro](ciro), whereas [Oleg](oleg), [who](oleg) understands far more Spanish than [he](oleg) lets on, has heard every word at the piano.
- affair.past ciro pilar "strayed"
+ return pilar "enrols once more"
- reveal pilar amparo "to say"
- birth.past pilar baby "had a child"
- parent pilar baby "had a child"
- parent ciro baby "Ciro's feet"
- attack amparo pilar "slaps"
- reconcile amparo pilar "glass of water"
- reveal! amparo ciro "keep the matter from"
- discover oleg pilar "has heard every word"

== 3 Milonga for Three
While [Amparo](amparo)'s [brother](nacho), the taxi [driver](nacho) [Nacho](nacho), is showing the Welsh exchange [student](gwen) [Gwen Parry](gwen) the sights and, by a long detour, the inside of [his](nacho) flat, [his](nacho) [fiancée](clara), [Clara](clara), waits at the school with the guest list; and since [Ciro](ciro), asked where [his](ciro) [brother-in-law](nacho) is, says "at the dentist", and [Amparo](amparo), asked the same, says "at church", [Clara](clara) needs no third opinion. [She](clara) drives to the flat, lets herself in with [her](clara) own key and finds a Welsh umbrella, and under it, so to speak, [Gwen](gwen), [who](gwen) had been told of no fiancée.
- sibling amparo nacho "brother"
+ sex gwen nacho "the inside of his flat"
- engaged clara nacho "fiancée"
- cheat nacho clara "long detour"
- kin ciro nacho "brother-in-law"
- betray ciro clara "at the dentist"
- betray amparo clara "at church"
- discover clara gwen+nacho "finds a Welsh umbrella"
- reveal! nacho gwen "told of no fiancée"

== 4 Basic Step
[Clara](clara) leaves [Nacho](nacho). [Gwen](gwen) slaps [Nacho](nacho). [Nacho](nacho) sleeps at [Amparo](amparo)'s. [Amparo](amparo) nags [Nacho](nacho). [Clara](clara) learns the tango from [Ciro](ciro). [Ciro](ciro) admires [Clara](clara). [Clara](clara) laughs at [Ciro](ciro). [Amparo](amparo) dislikes this. [She](amparo) dances with [Oleg](oleg). [Oleg](oleg) plays and [Amparo](amparo) dances alone. [Oleg](oleg) writes a waltz for [Amparo](amparo). [Amparo](amparo) does not know for whom it is. [Gwen](gwen) knows. [Gwen](gwen) moves in with [Clara](clara).
+ breakup clara nacho "leaves"
- attack gwen nacho "slaps"
- help amparo nacho "sleeps at"
- quarrel amparo nacho "nags"
- advisor ciro clara "learns"
- love? ciro clara "admires"
- jealous amparo clara "dislikes"
- create oleg amparo "writes a waltz"
- discover! amparo oleg "does not know"
- discover gwen oleg "Gwen knows"
- move gwen clara "moves in"

== 5 Turn with Interruption
[Maite](maite), [Ciro](ciro)'s [mother](maite), arrives from [Mendoza](@mendoza) in the belief that the marriage is in the best of health, with the result that the divided [couple](amparo+ciro) have to share a bed, a bathroom and, for [her](maite) benefit, a repertoire of endearments, some of which, to the annoyance of [both](amparo+ciro), come quite naturally. On the second night [Amparo](amparo) talks in [her](amparo) sleep and tells [Ciro](ciro) what awake [she](amparo) has concealed from [him](ciro) for a month: that [he](ciro) is a [father](ciro). [He](ciro) gets up, drives through the dark to [Pilar](pilar)'s lodging and sits in front of it until the light goes on.
- parent maite ciro "mother"
- travel maite "arrives"
- married amparo ciro "marriage"
- betray amparo+ciro maite "for her benefit"
- reveal! amparo ciro "concealed from him"
+ reveal amparo ciro "tells Ciro"
- parent ciro baby "a father"
- travel ciro pilar "drives through the dark"

== 6 The Waltz
[Oleg](oleg), in a suit borrowed from [Nacho](nacho), plays [Amparo](amparo) the waltz from beginning to end and then, in faultless Spanish, a thing that makes [her](amparo) sit down, declares that [he](oleg) has loved [her](amparo) since the day when [she](amparo) corrected [his](oleg) hat. [She](amparo), not free and not bound, asks for a night to think and takes it at once, at [his](oleg) place. [Gwen](gwen), [who](gwen) had let [Oleg](oleg) practise the verbs on [her](gwen) and in so doing lost [her](gwen) own heart to [him](oleg), listens to [Clara](clara) cursing men in general and could name one in particular.
- help nacho oleg "suit borrowed from Nacho"
- create oleg amparo "plays Amparo the waltz"
+ confess oleg amparo "declares"
- betray.past oleg amparo+ciro "in faultless Spanish"
+ sex amparo oleg "at his place"
- help gwen oleg "practise the verbs"
- love gwen oleg "lost her own heart"

== 7 Sandwich Step
The [baby](baby), [whom](baby) [Ciro](ciro) is now permitted to push through the park on Wednesdays, bears the name of [Aníbal](baby) and screams at everyone except [Maite](maite), [who](maite) has put two and two together, taken the [infant](baby) from the pram and kissed [Pilar](pilar) on both cheeks as though there had never been a [daughter-in-law](amparo). [Amparo](amparo), in coming down the avenue on [Oleg](oleg)'s arm, meets the whole procession head on. A five-way dispute takes place, in the course of which every party is betrayed by every other, the [baby](baby) sleeps for the first time, and [Don Severo](severo), from [his](severo) balcony, reminds the antagonists of the championship.
- discover maite baby+ciro "two and two together"
- happy maite "kissed Pilar"
- parent ciro baby "Ciro is now permitted"
- kin amparo maite "daughter-in-law"
- couple amparo oleg "on Oleg's arm"
- meet amparo+oleg ciro+maite+pilar "head on"
+ quarrel amparo+oleg ciro+maite+pilar "five-way dispute"

== 8 Knees
Ten days before the contest [Ciro](ciro) tears a ligament while demonstrating to [Clara](clara) how not to do it, and the [doctor](doctor) prescribes six weeks on [his](ciro) back. [Nacho](nacho), anxious to atone, offers [his](nacho) [sister](amparo) himself as a partner and treads on [her](amparo) for an afternoon; [Beto](beto), [Severo](severo)'s [chauffeur](beto), proves to have been a champion in [his](beto) youth, but only with men. In the end it is [Clara](clara) [who](clara) goes and sits by the [patient](ciro), reads to [him](ciro) out of the guest list of [her](clara) own cancelled wedding, and lets herself be kissed at the letter M.
+ injure ciro "tears a ligament"
- treat ciro doctor "prescribes six weeks"
- sibling amparo nacho "sister"
- help? nacho amparo "offers"
- boss severo beto "chauffeur"
- help clara ciro "reads to him"
- wedding! clara nacho "cancelled"
+ kiss ciro clara "kissed"

== 9 Ganchos
[Nacho](nacho), [who](nacho) finds out about the kiss from [Maite](maite), challenges the [invalid](ciro) to a duel, and, given that [Ciro](ciro) cannot stand, sits down to it; the weapons are dice, and what [he](nacho) loses, besides the taxi, is [his](nacho) temper, so that [Oleg](oleg) has to sit on [him](nacho). [Clara](clara) informs [her](clara) former [betrothed](nacho), from the door, that one does not forfeit what one has already thrown away, and asks [Oleg](oleg) to remain seated. [Pilar](pilar) has meanwhile gone back to [Rosario](@rosario) with the [child](baby), leaving a note in which [Ciro](ciro) is invited for alternate Sundays and [Amparo](amparo), underlined, for all of them.
- discover nacho ciro+clara "finds out"
- reveal maite nacho "finds out about the kiss from Maite"
- jealous nacho ciro "challenges"
- lose nacho "loses"
+ quarrel ciro nacho "duel"
- engaged.past clara nacho "former betrothed"
- reject clara nacho "already thrown away"
- return pilar "gone back"
- invite pilar amparo+ciro "invited"

== 10 The Close Hold
Since [he](ciro) can now walk but not pivot, and [she](amparo) can pivot but will not look at [him](ciro), [Ciro](ciro) and [Amparo](amparo) rehearse blindfolded, on the advice of [Beto](beto), [who](beto) says that at the age of a school the feet know best. [Oleg](oleg), accompanying the blind [pair](amparo+ciro), sees what neither of [them](amparo+ciro) can see, plays on to the last bar, shuts the lid and goes out to buy cigarettes, though [he](oleg) does not smoke. [Gwen](gwen) runs after [him](oleg) with [his](oleg) hat. On a bench in the Parque Rivadavia [he](oleg) cries in Ukrainian, and [she](gwen) comforts [him](oleg) in Welsh.
- advisor beto amparo+ciro "advice"
+ love? amparo ciro "neither of them can see"
- love? ciro amparo "neither of them can see"
- discover oleg amparo+ciro "sees"
- breakup oleg amparo "shuts the lid"
- sad oleg "cries"
- help gwen oleg "comforts"

== 11 Championship
In the final the [Luzuriaga-Bellinis](amparo+ciro), as [they](amparo+ciro) are still called on the programme, dance so well that [Clara](clara), at the edge of the floor with [Ciro](ciro)'s crutches in [her](clara) hand, puts these down, tells [Maite](maite), [who](maite) begins to weep, that it was a very pleasant month, and walks out into the arms of nobody, or rather of [Nacho](nacho), [who](nacho) has been waiting outside with a borrowed cab in order to drive [her](clara) home and say not one word. [He](nacho) keeps silent all the way, for the first time in [his](nacho) life; at the corner of [her](clara) street [she](clara) asks [him](nacho) to drive round again. [Ciro](ciro) and [Amparo](amparo) come second.
- married amparo ciro "Luzuriaga-Bellinis"
- create amparo+ciro "dance"
+ breakup clara ciro "a very pleasant month"
- sad maite "weep"
- help nacho clara "drive her home"
+ reconcile clara nacho "drive round again"
- find amparo+ciro "come second"

== 12 Cabeceo
Second place is not first, and [Severo](severo) would be within [his](severo) rights; but the old [man](severo), seeing [his](severo) [goddaughter](amparo) kiss [her](amparo) [husband](ciro) on the steps of the hall while the moving men are already carrying out the piano, discovers that [he](severo) has mislaid the contract. [Gwen](gwen), due to return to [Cardiff](@cardiff), carries with [her](gwen) the verbs, the hat and, as [she](gwen) confides to the piano's [owner](oleg) at the airport, a small Ukrainian of eight weeks, so that [he](oleg) runs back for [his](oleg) passport. [Clara](clara) and [Nacho](nacho) marry in the back of the taxi. [Pilar](pilar), on the rear seat, nods across the [baby](baby) at [Beto](beto), [who](beto), for once, dances with a [woman](pilar).
- kin amparo severo "goddaughter"
- married amparo ciro "husband"
- kiss amparo ciro "kiss"
+ reconcile amparo ciro "kiss her husband"
- help severo amparo+ciro "mislaid the contract"
- travel? gwen "due to return" @cardiff
- pregnant gwen oleg "a small Ukrainian"
- reveal gwen oleg "confides"
+ wedding clara nacho "marry"
- flirt beto pilar "nods across"
