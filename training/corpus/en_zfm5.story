%series Chowpatty Road Rep
%lang en
%genre theatre drama: an amateur company turned professional in Mumbai, encyclopaedia episode list
%cast zarine  | Zarine Daruwalla; Zarine | f
%cast kaustubh| Kaustubh Rane; Kaustubh; Kau | m
%cast revathi | Revathi Iyer; Revathi | f
%cast ustad   | Ustad Jehangir; Jehangir | m
%cast noor    | Noor Ansari; Noor | f
%cast biju    | Biju | m
%cast dolly   | Dolly Sequeira; Dolly | f
%cast mehta   | Mehta | m
%cast ronit   | Ronit Mehta; Ronit | m
%cast ammu    | - | f
%cast critic  | Pia Lal; Lal | f
%cast nephew  | Farhad | m
%cast mask    | - | n
%cast ustadson | - | m
%cast rmother | - | f
%cast zfather | - | m
%cast mwife | - | f
%cast suitor | - | m
%cast uwife | - | f
%cast nfather | - | m

== 1 House Lights
After the sudden death of its [founder](ustad)'s [wife](uwife), the Chowpatty Repertory is on the point of closing when [Zarine Daruwalla](zarine), a former child [star](zarine) living with two parrots on Grant Road, talks the [widower](ustad), [Ustad Jehangir](ustad), into one last season. [She](zarine) will play Lady Macbeth; the [director](ustad) would have preferred anyone else, since [she](zarine) once walked out on [his](ustad) [son](ustadson) on the morning of a premiere. Two [beginners](noor+revathi) are taken on: [Revathi Iyer](revathi), a bank [clerk](revathi), and [Noor Ansari](noor), [who](noor) has told [her](noor) [parents](ammu+nfather) that [she](noor) attends a course in typing.
- die.past uwife "sudden death"
- married.past ustad uwife "widower"
- create.past ustad "founder"
+ help zarine ustad "talks the widower"
- breakup.past zarine ustadson "walked out on"
- parent ustad ustadson "son"
- hire zarine ustad "will play Lady Macbeth"
- hire revathi ustad "taken on"
- hire noor ustad "taken on"
- parent ammu+nfather noor "her parents"
- betray noor ammu+nfather "a course in typing"

== 2 The Understudy
[Biju](biju), the [electrician](biju), lights [Revathi](revathi) better than anyone else on the stage, which does not escape [Dolly Sequeira](dolly), the wardrobe [mistress](dolly), to [whom](dolly) [he](biju) has been engaged on and off since 2009. [Kaustubh Rane](kaustubh), the leading [man](kaustubh), is sober for the first rehearsal, though not for the second. When [he](kaustubh) falls into the orchestra pit and cracks a collarbone, the theatre's [landlord](mehta), [Mehta](mehta), offers the services of [his](mehta) own [son](ronit). [Ronit Mehta](ronit), [who](ronit) has never acted, is discovered by everyone, including himself, to be superb. The injured [star](kaustubh) sends [him](ronit) a cactus.
- love biju revathi "lights Revathi better"
- jealous dolly revathi "does not escape"
- engaged biju dolly "engaged on and off"
+ injure kaustubh "cracks a collarbone"
- parent mehta ronit "own son"
- hire ronit "services"
- discover _ ronit "is discovered"
- create ronit "superb"
- gift kaustubh ronit "a cactus"

== 3 Typing Speed
[Noor](noor)'s [mother](ammu), wishing to surprise [her](noor) with an umbrella, goes to the typing institute and is told that no such pupil exists. That evening [she](ammu) follows the [girl](noor) to the stage door, where [Zarine](zarine), with the presence of mind of an old trouper, passes herself off as an instructor in shorthand. The [mother](ammu), completely taken in, invites the [instructor](zarine) to lunch. [Noor](noor) laughs until [she](noor) sees that [Revathi](revathi), with [whom](revathi) [she](noor) shares the dressing room, is not laughing: [Revathi](revathi)'s own [mother](rmother) has thrown [her](revathi) out for less.
- parent ammu noor "mother"
- discover ammu noor "no such pupil"
+ investigate ammu noor "follows the girl"
- help zarine noor "presence of mind"
+ betray zarine ammu "passes herself off"
- invite ammu zarine "invites the instructor"
- happy noor "laughs"
- colleague noor revathi "shares the dressing room"
- parent rmother revathi "own mother"
- reject rmother revathi "thrown her out"

== 4 Beginners, Please
[Dolly](dolly) measures [Ronit](ronit) twice. [Ronit](ronit) blushes. [Kaustubh](kaustubh) is back with one arm. [Kaustubh](kaustubh) tells [Ronit](ronit) a wrong cue. [Ronit](ronit) misses the entrance. The old [Ustad](ustad) roars at [Ronit](ronit). [Biju](biju) saw it all from the lamps. [He](biju) tells the [Ustad](ustad). [Kaustubh](kaustubh) must apologise to [Ronit](ronit). [Kaustubh](kaustubh) does so in blank verse. It makes [Ronit](ronit) cry. From that day [they](kaustubh+ronit) eat lunch together. [Mehta](mehta) does not like it.
- flirt dolly ronit "measures Ronit twice"
- return kaustubh "is back"
- betray kaustubh ronit "a wrong cue"
- quarrel ronit ustad "roars at"
- discover biju kaustubh "saw it all"
- reveal biju ustad "tells the Ustad"
+ reconcile kaustubh ronit "apologise"
- sad ronit "cry"
+ friend.start kaustubh ronit "eat lunch together"

== 5 Eviction
[Mehta](mehta), on the eve of the opening, serves notice on the company, [he](mehta) having sold the building to a chain of jewellers. [Zarine](zarine), [who](zarine) knows [him](mehta) from the days when [he](mehta) carried film cans for [her](zarine) [father](zfather), dines with [him](mehta) at the club, flatters [him](mehta) over the soup and over the fish reminds [him](mehta) of a can that never arrived. Whatever was in it, the [landlord](mehta) withdraws the notice until Diwali. [Noor](noor) has to miss the dress rehearsal because [her](noor) [parents](ammu+nfather) are receiving a [suitor](suitor); [she](noor) answers [his](suitor) questions in Lady Macduff's lines, and [he](suitor) is enchanted.
+ threaten mehta "serves notice"
- boss.past zfather mehta "carried film cans"
- date mehta zarine "dines with"
- flirt zarine mehta "flatters"
+ threaten zarine mehta "reminds him"
- help zarine "withdraws the notice"
- parent ammu+nfather noor "her parents"
- love.start suitor noor "enchanted"

== 6 First Night
The sleepwalking scene is a triumph until the power fails, and [Zarine](zarine) goes on in the dark. [Pia Lal](critic), the feared [critic](critic) of the Herald, writes that the city has been given back a great actress. [Revathi](revathi) is given one line. It is [her](revathi) [mother](rmother) [who](rmother) reads it to the neighbours, from a copy bought in secret. At the party [Biju](biju) plucks up [his](biju) courage and tells [Revathi](revathi) how [he](biju) feels; [she](revathi), astounded, replies that [she](revathi) had always taken [him](biju) for a married man. [Dolly](dolly), coming out of the pantry with the samosas, wishes it were so.
+ create zarine "a triumph"
- create critic "writes"
- parent rmother revathi "mother"
- happy rmother "reads it"
- celebrate _ "party"
+ confess biju revathi "how he feels"
- married! _ biju "a married man"
- wedding? biju dolly "wishes it were so"
- sad dolly "wishes it were so"

== 7 Dark Week
The theatre is shut for fumigation. [Dolly](dolly) visits a cousin in [Bandra](@bandra), darns, and does not telephone anybody. [Ustad Jehangir](ustad) is read the newspapers by [his](ustad) [nephew](nephew), a polite [youth](nephew) called [Farhad](nephew), [who](nephew) has never seen a play and falls asleep over the reviews. The parrots, left in the care of [Kaustubh](kaustubh), learn a word which [Zarine](zarine) will have some trouble in explaining. [Noor](noor) practises typing, for form's sake, and finds, to [her](noor) dismay, that [she](noor) is good at it.
- travel dolly "visits a cousin" @bandra
- kin _ dolly "cousin"
- help nephew ustad "is read"
- kin nephew ustad "nephew"
- help kaustubh zarine "left in the care"
- discover noor "to her dismay"

== 8 The Mask
[Somebody](mask) wearing a Kathakali mask has been entering the theatre by night and cutting the costumes to ribbons. Suspicion falls on [Dolly](dolly), by now a jilted [woman](dolly) with scissors; [Revathi](revathi), out of loyalty to [her](revathi) sex as much as anything, refuses to believe it and offers to keep watch with [her](dolly). In the small hours [the two](dolly+revathi), [rivals](dolly+revathi) by any reckoning, become rather fond of each other over a flask of rum. The [intruder](mask), when [he](mask) comes, pushes [Dolly](dolly) down the trap and gets away, but leaves a shoe behind. It is a very expensive shoe.
+ attack mask _ "cutting the costumes"
- accuse _ dolly "Suspicion"
- breakup.past _ dolly "jilted"
- help revathi dolly "keep watch"
- enemy dolly revathi "rivals"
+ friend.start dolly revathi "fond of each other"
- attack mask dolly "pushes Dolly"
- flee mask "gets away"
- find dolly+revathi "leaves a shoe"

== 9 The Shoe
It fits [Ronit](ronit), [who](ronit) has a hundred like it, and [he](ronit) is suspended by the [Ustad](ustad) on the spot. [Kaustubh](kaustubh), of all people, stands by [him](ronit): on the night in question the [boy](ronit) was with [him](kaustubh), all night, and [he](kaustubh) is prepared to say so to [Mehta](mehta)'s face. [Ronit](ronit), [who](ronit) had not been asked whether [he](ronit) was prepared, turns the colour of limes. It has been three weeks. [His](ronit) [father](mehta) takes the news standing, then sits, then observes that [he](mehta) wears the same size as [his](mehta) [son](ronit), and that a building full of rags fetches a better price than one full of actors.
- accuse ustad ronit "suspended"
- quit ronit ustad "suspended"
- rescue kaustubh ronit "stands by"
+ reveal kaustubh mehta "all night"
- couple.start kaustubh ronit "three weeks"
- sad ronit "the colour of limes"
- parent mehta ronit "father"
+ reveal mehta "wears the same size"
- attack.past mehta _ "wears the same size"

== 10 Diwali
[Mehta](mehta) means to have the company out by the first lamp. What [he](mehta) has not reckoned with is [his](mehta) own [wife](mwife), [who](mwife) was never told of the jewellers and owns, on paper, the ground. Nor is there any sign of [Jehangir](ustad): the old [man](ustad) has been taken to hospital, and it is [Farhad](nephew), the sleepy [nephew](nephew), [who](nephew) steps forward to speak to the house. [He](nephew) dries. [Noor](noor) prompts [him](nephew), sentence by sentence, from the wings, and a good many in the audience believe [her](noor) voice to be [his](nephew). [Her](noor) [parents](ammu+nfather), in the third row, know [whose](noor) it is.
- threaten mehta ustad "out by the first lamp"
- married mehta mwife "wife"
- reveal! mehta mwife "never told"
- ill ustad "taken to hospital"
- kin nephew ustad "nephew"
+ help noor nephew "prompts him"
+ discover ammu+nfather noor "know whose it is"
- parent ammu+nfather noor "Her parents"

== 11 The Green Room
[Noor](noor) is locked in at home and [her](noor) telephone confiscated. [Zarine](zarine), still "the [instructor](zarine)" as far as that household goes, is received by the [mother](ammu) with a face like a shutter, and owns up. What is more, [she](zarine) gets down on [her](zarine) knees and recites. The [mother](ammu) is seen to mouth the words; before [her](ammu) marriage [she](ammu), too, had played Lady Macduff, at [her](ammu) convent, and has not spoken of it for thirty years. Behind the door the [daughter](noor) hears [her](noor) [mother](ammu) speak the whole scene. The key turns at nine o'clock. [Ustad Jehangir](ustad) dies at ten.
+ abduct ammu noor "locked in"
- reveal zarine ammu "owns up"
- create zarine "recites"
- create.past ammu "had played"
- reveal! ammu "has not spoken of it"
- parent ammu noor "daughter"
- discover noor ammu "hears"
+ rescue ammu noor "The key turns"
- die ustad "dies at ten"

== 12 Curtain
[Zarine](zarine) inherits the debts and [Farhad](nephew) the name. [Farhad](nephew) hands the name to [Zarine](zarine). [Biju](biju) and [Revathi](revathi) get engaged in the lighting box. [Dolly](dolly) sews the sari for [Revathi](revathi). [Dolly](dolly) is seen with [Pia Lal](critic). [Pia Lal](critic) has stopped being feared. [Mehta](mehta) watches [Ronit](ronit) from the gallery. [He](mehta) claps for [Kaustubh](kaustubh) as well. [Noor](noor)'s [suitor](suitor) buys a season ticket. [Noor](noor) turns down the [suitor](suitor) and keeps the ticket. The parrots greet the house with [Kau](kaustubh)'s word.
- find nephew+zarine "inherits"
- gift nephew zarine "hands the name"
+ engaged.start biju revathi "get engaged"
- help dolly revathi "sews the sari"
- date critic dolly "is seen with"
+ reconcile mehta ronit "watches Ronit"
- reject noor suitor "turns down"
