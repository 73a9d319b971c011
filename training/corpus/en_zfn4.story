%series Second Violin
%lang en
%genre orchestra drama, Buenos Aires and Rosario, recap columns with an opinion
%cast mirta  | Mirta Szulc; Mirta; Szulc | f
%cast bruno  | Maestro Falcone; Bruno Falcone; Bruno; Falcone | m
%cast amparo | Amparo Ledesma; Amparo; Ledesma | f
%cast will   | Will Haddock; Will; Haddock | m
%cast nico   | Nicolás Falcone; Nicolás; Nico | m
%cast delfi  | Delfina Szulc; Delfina; Delfi | f
%cast teo    | Teo | m
%cast kaito  | Kaito Mori; Kaito; Mori | m
%cast graz   | Graciela; Grace | f
%cast porter | Don Anselmo; Anselmo | m
%cast critic | - | m
%cast dentist | - | m
%cast quart  | Lunfardo Quartet | g
%cast conductor2 | Ottilie Brandt; Ottilie; Brandt | f
%cast baby   | - | n

== 1 Tuning Up
Pity the second violin. [Mirta Szulc](mirta) has sat behind [Amparo Ledesma](amparo) for eleven years, turning pages for the [woman](amparo) [who](amparo) pinched [her](mirta) solo and, in an earlier season of life, [her](mirta) [husband](dentist), a [dentist](dentist) now on [his](dentist) third bride. Enter [Maestro Falcone](bruno), fresh from [Rosario](@rosario), with a new broom, [his](bruno) grown [son](nico) [Nico](nico) on the double bass and a nasty habit of asking people to play alone. [Amparo](amparo) plays alone and cracks. [Mirta](mirta) plays alone and the whole hall goes quiet. Somewhere at the back, the Welsh [horn player](will), [Haddock](will), drops [his](will) mute and [his](will) heart.
- colleague amparo mirta "sat behind"
- steal.past amparo mirta "pinched"
- married.past dentist mirta "her husband"
- affair.past amparo dentist "pinched"
- hire bruno "Enter Maestro Falcone"
- parent bruno nico "son"
- lose amparo "cracks"
+ create mirta "plays alone"#2
+ love.start will mirta "his heart"

== 2 Musical Chairs
[Falcone](bruno) swaps the chairs: [Mirta](mirta) in front, [Amparo](amparo) behind. You could fry an egg on [Ledesma](amparo)'s neck. [She](amparo) runs to the union, whose [secretary](graz), [Graciela](graz), happens to be [her](amparo) [tenant](graz), and has the decision frozen for thirty days. Meanwhile [Mirta](mirta)'s [kid](delfi), [Delfina](delfi), delivers empanadas to the stage door and bumps into a double bass, behind which there is a [boy](nico). [Nico](nico) tells [her](delfi) that [he](nico) is an orphan. Why on earth? Because, dear reader, being [Bruno](bruno)'s [son](nico) has never once got [him](nico) a second date.
- hire mirta bruno "in front"
+ quit amparo bruno "Amparo behind"
- sad amparo "fry an egg"
- help graz amparo "decision frozen"
- parent mirta delfi "kid"
+ meet delfi nico "bumps into"
- betray nico delfi "orphan"
- parent bruno nico "Bruno's son"

== 3 Rests
[Will](will) practises. [Will](will) talks to [Mirta](mirta) about reeds. [Mirta](mirta) has no reeds. [Don Anselmo](porter) guards the door. [Anselmo](porter) sees everything. [Anselmo](porter) used to be [Falcone](bruno)'s teacher. Nobody remembers this but [Anselmo](porter). [Teo](teo) plays the triangle. [Teo](teo) adores [Amparo](amparo). [Amparo](amparo) is not aware of [Teo](teo). [Kaito Mori](kaito), the [cellist](kaito), lodges with [Will](will). [Kaito](kaito) owes [Will](will) two months. [Will](will) owes [Teo](teo) a shirt. The hall has mice.
- colleague mirta will "about reeds"
- advisor.past porter bruno "teacher"
+ love teo amparo "adores"
- love! amparo teo "not aware"
- housemate kaito will "lodges with"

== 4 Thirty Days
In which [Amparo](amparo) goes a little mad, and I go with [her](amparo). [She](amparo) sets the cleaners on [Mirta](mirta)'s locker; they find nothing. [She](amparo) invites the [maestro](bruno) to dinner and is told that [he](bruno) dines with scores. Finally [she](amparo) puts it about that the [conductor](bruno) and the new [concertmaster](mirta) are sharing more than a podium. Are [they](bruno+mirta)? [They](bruno+mirta) are not; [they](bruno+mirta) have so far shared one umbrella. But [Haddock](will) believes it, gets roaring drunk with [Kaito](kaito) and tells a lamp post what [he](will) ought to tell [her](mirta). Next morning [his](will) [flatmate](kaito) tells [her](mirta) for [him](will).
- investigate amparo mirta "locker"
- invite amparo bruno "invites"
- reject bruno amparo "dines with scores"
+ betray amparo bruno+mirta "puts it about"
- affair! bruno mirta "They are not"
- jealous will bruno "roaring drunk"
- love will mirta "ought to tell her"
- housemate kaito will "flatmate"
+ reveal kaito mirta "tells her"

== 5 Pizzicato
Well, [she](mirta) laughs. Not unkindly, but [she](mirta) laughs, and [Will](will), on the other side of the coffee machine, hears it. [He](will) puts in for [his](will) holidays. [Nico](nico)'s fib, meanwhile, springs a leak: [Delfi](delfi), [who](delfi) by now wears [his](nico) scarf and [his](nico) toothmarks, is taken to a rehearsal by [her](delfi) [mother](mirta) and there beholds the late [father](bruno) in excellent health, shouting at the trombones in [Nico](nico)'s own voice. [She](delfi) waits until the slow movement, climbs over two violas and empties a water bottle on the [bassist](nico). The [maestro](bruno), I swear, beats time throughout.
- reject mirta will "laughs"
- discover will mirta "hears it"
- couple delfi nico "his scarf"
- parent mirta delfi "mother"
- parent bruno nico "father"
+ discover delfi nico "beholds"
- die! bruno "in excellent health"
+ attack delfi nico "empties a water bottle"

== 6 Four Strings and a Funeral
The [dentist](dentist) dies in the chair (the patient's). [His](dentist) two former [wives](amparo+mirta) meet over the canapés, and [Mirta](mirta) and [Amparo](amparo), having both wept for the same [rat](dentist), end up sharing a taxi, a bottle and the bill. By dawn [they](amparo+mirta) have named all [his](dentist) faults and founded a string quartet. I did not see that coming. The [Lunfardo Quartet](quart) will need a viola and a cello; [Kaito](kaito) is roped in against a month's rent, paid by [Mirta](mirta) to [his](kaito) [landlord](will), [who](will) is back from [Wales](@wales), tanned and, so [he](will) says, cured.
+ die dentist "dies in the chair"
- ex amparo+mirta dentist "former wives"
- sad amparo+mirta dentist "wept"
+ reconcile amparo mirta "sharing a taxi"
- create amparo+mirta "founded"
- hire kaito amparo+mirta "roped in"
- housemate kaito will "landlord"
- return will "back from"
- love! will mirta "cured"

== 7 Col Legno
The viola is [Nico](nico). ([He](nico) plays that too, it seems.) Two hours a day in one room with the [mother](mirta) of the [girl](delfi) [who](delfi) soaked [him](nico): the [boy](nico) has nerve. [Mirta](mirta) carries home [his](nico) apologies with the shopping. [Delfina](delfi) throws them out of the window, one by one, and on the seventh evening goes down to see whether [he](nico) is really standing there catching them. [He](nico) is. No more fibs, [she](delfi) makes [him](nico) promise, and [he](nico) begins at once: [his](nico) [father](bruno) is going deaf, and nobody at the Philharmonic must know.
- hire nico "The viola is Nico"
- parent mirta delfi "mother"
- attack.past delfi nico "soaked"
- help mirta nico "carries home"
+ reconcile delfi nico "goes down"
- betray? nico delfi "No more fibs"
- parent bruno nico "father"
- ill bruno "going deaf"
+ reveal nico delfi "begins at once"
- reveal! nico "nobody at the Philharmonic"

== 8 Ear Trumpet
Somebody does know. [Don Anselmo](porter), from behind [his](porter) newspaper, has watched [his](porter) former [pupil](bruno) read lips since March. The old [man](porter) offers [him](bruno) a bargain: each evening, when the hall is dark, [he](porter) will teach [him](bruno) to conduct by the floorboards. [Falcone](bruno), proud as Lucifer, storms off, and comes back, and takes off [his](bruno) shoes. It is the loveliest scene of the year, and of course [Graciela](graz) is in the prompter's box with a phone. The [unionist](graz) owes [Amparo](amparo) three months; surely this is worth three months? [Amparo](amparo) looks at the film, and deletes it.
- discover.past porter bruno "has watched"
- advisor.past porter bruno "former pupil"
- help? porter bruno "offers him a bargain"
- quarrel bruno porter "storms off"
- advisor.start porter bruno "takes off his shoes"
- discover graz bruno+porter "with a phone"
- reveal graz amparo "looks at the film"
+ betray! amparo bruno "deletes it"

== 9 Wrong Notes
The [quartet](quart) is offered [Montevideo](@montevideo), the Philharmonic says all or nothing, and [Mirta](mirta) asks the [one](bruno) with the baton for leave. [He](bruno) misreads [her](mirta) lips. [He](bruno) thinks that [she](mirta) is giving in [her](mirta) notice, and out of sheer fright says that [he](bruno) loves [her](mirta). Cue the longest general pause in broadcasting. [She](mirta) writes [her](mirta) answer on the back of a Brahms part, and [he](bruno) kisses the Brahms. [Will](will), cured, walks into a door. Over stitches, the [hornist](will) finds [Amparo](amparo) holding the bowl, and sees for the first time that [her](amparo) eyes are two different greens.
- travel? quart "offered" @montevideo
- quit! mirta bruno "giving in her notice"
+ confess bruno mirta "loves her"
- love mirta bruno "writes her answer"
- injure will "walks into a door"
- help amparo will "holding the bowl"
+ love.start will amparo "two different greens"

== 10 Triangle
[Teo](teo) strikes back. After nine episodes on one instrument, [he](teo) catches the horn [player](will) and [his](teo) [goddess](amparo) in the percussion cupboard, doing nothing for which a cupboard is required, and goes straight to a [critic](critic) with the one secret [he](teo) has, for the percussion sits next to the floorboards. On Sunday the whole city reads that [Falcone](bruno) cannot hear. The board suspends [him](bruno). [Mirta](mirta) thinks it was [Graciela](graz); [Graciela](graz), stung, for once blameless, finds out the truth in an hour and marches the small [traitor](teo) by the ear to the [victim](bruno)'s flat. "[I](bruno) can't hear [you](teo)," says [Bruno](bruno), and makes [him](teo) coffee.
+ discover teo amparo+will "catches"
- love teo amparo "goddess"
+ reveal teo critic "one secret"
- betray teo bruno "traitor"
- ill bruno "cannot hear"
- quit bruno "suspends him"
- accuse mirta graz "thinks it was"
- betray! graz bruno "blameless"
- discover graz teo "finds out"
- gift bruno teo "makes him coffee"

== 11 Guest Baton
[Ottilie Brandt](conductor2) arrives from [Graz](@graz) to take over, which confuses everyone at the union. The new [maestra](conductor2) is brisk, brilliant and, it emerges over the schnitzel, an old [flame](conductor2) of the old [maestro](bruno)'s: [they](bruno+conductor2) lived together in [Vienna](@vienna) when [Nico](nico) was in nappies. [Nico](nico) had been told that [his](nico) [mother](conductor2) died. Like [father](bruno), like [son](nico), says [Delfi](delfi), and does not laugh. The [bassist](nico) plays the entire Mahler with [his](nico) back to [her](conductor2). In the second desk two [friends](amparo+mirta) share one handkerchief. The mice have left.
- travel conductor2 "arrives"
+ hire conductor2 "take over"
- ex bruno conductor2 "old flame"
- housemate.past bruno conductor2 "lived together"
+ parent conductor2 nico "mother"
- die! conductor2 "died"
- betray.past bruno nico "had been told"
- parent bruno nico "Like father, like son"
- sad nico conductor2 "his back to her"
- friend amparo mirta "friends"

== 12 Da Capo
What does one say to a dead [woman](conductor2)? [Nico](nico) says nothing for a week. Then [he](nico) asks [her](conductor2) why, and [Ottilie](conductor2), [who](conductor2) has conducted in nineteen countries, cannot get out a bar. It had been agreed, says [Bruno](bruno) from the door; [she](conductor2) was offered [Boston](@boston), [he](bruno) told [her](conductor2) to choose, and [he](bruno) has been ashamed ever since. [Mirta](mirta), [who](mirta) is hearing all this as well, goes home to [her](mirta) [daughter](delfi) without [her](mirta) coat. The prodigal [mother](conductor2) holds out the baton to the [boy](nico): the scherzo, if [he](nico) likes. [He](nico) likes.
- quarrel! conductor2 nico "says nothing"
- breakup.past conductor2 bruno "told her to choose"
- hire? conductor2 "offered Boston"
- reveal bruno nico "from the door"
- sad bruno "ashamed"
- discover mirta bruno "hearing all this"
- parent mirta delfi "daughter"
- parent conductor2 nico "mother"
+ reconcile conductor2 nico "He likes"

== 13 Tutti
Finale! [Kaito](kaito) pays [his](kaito) rent. [Teo](teo) is forgiven and gets the gong. [Amparo](amparo) turns up on [Haddock](will)'s arm and in [her](amparo) old chair, vacated by [Mirta](mirta), [who](mirta) has chosen [Montevideo](@montevideo) and chamber music and, after making the deaf [man](bruno) read the same sentence off [her](mirta) lips eleven times, has also kept [him](bruno). [Brandt](conductor2) signs for three years, on one condition: that [Don Anselmo](porter) give up the door and teach. And [Delfina](delfi), at the back of the gallery, asks [Nico](nico) what [he](nico) would say to a very small third [part](baby). The [grandmother](mirta) hears it from the stage. How? [She](mirta) reads lips now, too.
- reconcile bruno teo "forgiven"
- couple amparo will "Haddock's arm"
- return amparo "turns up"
- quit mirta "vacated"
- travel? mirta "chosen Montevideo" @montevideo
+ reconcile bruno mirta "kept him"
- hire conductor2 "signs for three years"
- quit? porter "give up the door"
+ pregnant delfi nico "very small third part"
- reveal delfi nico "asks Nico"
- discover mirta delfi "hears it"
- kin baby mirta "grandmother"
