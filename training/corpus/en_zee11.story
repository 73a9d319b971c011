%series Second Mortgage
%lang en
%genre comedy about three divorcees over fifty sharing a house in San Diego; TV-guide paragraphs
%cast glenda   | Glenda Rusk; Glenda | f
%cast paz      | Paz Aguilar; Paz | f
%cast trudy    | Trudy Feldman; Trudy | f
%cast howard   | Howard Rusk; Howard | m
%cast chuck    | Chuck | m
%cast xiomara  | Xiomara | f
%cast eli      | Eli Feldman; Eli | m
%cast marco    | Marco | m
%cast vet      | Dr. Nakamura; Nakamura | m
%cast lifeguard| Brody | m
%cast manny    | Manny Aguilar; Manny | m
%cast dolly    | Dolly | f
%cast jeweler  | Mr. Abadi; Abadi | m
%cast notary   | - | f
%cast kitten   | Alimony | f
%cast third    | - | m
%cast bil      | - | m
%cast stepm    | Kayleigh | f

== 1
Three [ex-wives](glenda+paz+trudy), one mortgage. [Glenda](glenda)'s [husband](howard) of thirty years has run off with [his](howard) dental [hygienist](stepm), [Kayleigh](stepm); [Trudy](trudy)'s [third](third) has died owing [her](trudy) an apology; [Paz](paz) left [hers](manny) on the freeway. [They](glenda+paz+trudy) meet in the waiting room of a [notary](notary), and by the time [she](notary) calls [them](glenda+paz+trudy) in, [the three](glenda+paz+trudy) have decided to buy a house together. Moving day ends with [Trudy](trudy) locked in a wardrobe and rescued by a shirtless [lifeguard](lifeguard), [whom](lifeguard) [she](trudy) asks for mouth-to-mouth on principle.
- married.past glenda howard "husband"
- breakup.past howard glenda "run off"
- affair howard stepm "run off"
- breakup.past paz manny "left hers"
+ meet glenda paz+trudy "meet"
- die.past third "died"
- married.past third trudy "third"
- boss howard stepm "hygienist"
- housemate.start glenda paz+trudy "buy a house together"
- move glenda+paz+trudy "Moving day"
+ rescue lifeguard trudy "rescued"
- flirt lifeguard trudy "mouth-to-mouth"

== 2
[Glenda](glenda) is too proud to sign on at the unemployment office and takes a job, under [her](glenda) maiden name, as receptionist to a [dentist](howard): the wrong one. [Howard](howard) opens [his](howard) mouth to fire [her](glenda); [Kayleigh](stepm), [who](stepm) has never seen a photograph of [her](stepm) [predecessor](glenda), has already hugged [her](glenda). [Paz](paz), a [mechanic](paz), revives the [neighbor](chuck)'s pickup and will take nothing for it but lemons. [Chuck](chuck), the [neighbor](chuck), brings forty pounds.
+ hire glenda howard "takes a job"
- quit? glenda howard "fire"
- meet glenda stepm "hugged"
- help paz chuck "revives"
- neighbour chuck paz "neighbor"
- gift chuck paz "brings forty pounds"

== 3
Four a.m., a wail from the drain. [Trudy](trudy) pulls out a [kitten](kitten), [Paz](paz) swears [she](paz) is allergic, and [Glenda](glenda), at once smitten, names the [creature](kitten) [Alimony](kitten). The [vet](vet), [Dr. Nakamura](vet), a [widower](vet), treats [her](kitten) for fleas and gets [Trudy](trudy)'s life story for free. [He](vet) asks what [she](trudy) is doing Friday. Burying a [husband](third), [she](trudy) replies; the ashes are only now being released. [He](vet) would be glad to drive.
+ rescue trudy kitten "pulls out a kitten"
- ill paz "allergic"
- happy glenda kitten "smitten"
- married.past _ vet "widower"
- treat kitten vet "fleas"
- reveal trudy vet "life story"
- date? trudy vet "Friday"
- die.past third "Burying"
- married.past third trudy "husband"
- help? vet trudy "glad to drive"

== 4
At the scattering, [Trudy](trudy)'s [son](eli) [Eli](eli), [whom](eli) [she](trudy) last saw at [his](eli) bar mitzvah, steps out from behind a surfboard. [He](eli) has come for [his](eli) share. It comes to one urn, slightly used. [Glenda](glenda) finds out that [Kayleigh](stepm) cries in the X-ray room: [Howard](howard) has started staying late with somebody from oral surgery. Should a wronged [wife](glenda) console [her](glenda) [replacement](stepm)? [She](glenda) holds out for four minutes.
- parent trudy eli "son"
+ return eli trudy "steps out"
- discover glenda stepm "finds out"
- sad stepm "cries"
+ cheat howard stepm "staying late"
- married.past glenda howard "wife"
- help glenda stepm "holds out for four minutes"

== 5
[Paz](paz)'s [brother-in-law](bil) phones: [Manny](manny), [her](paz) not-quite [ex](manny), has wrapped [his](manny) bike around a palm. [Paz](paz), cursing in two languages, spends the night at [his](manny) bedside and signs for the leg. When [he](manny) comes to, [he](manny) mistakes [her](paz) for a nurse and confides in [her](paz) that [he](manny) has treated [his](manny) [wife](paz) abominably. "Tell [me](paz) more," says [Paz](paz), and takes notes. [Chuck](chuck) feeds the [kitten](kitten) and discovers that [he](chuck) misses the banging of [her](paz) hammer.
+ injure manny "wrapped his bike"
- ex manny paz "ex,"
- kin bil paz "brother-in-law"
- help paz manny "bedside"
- recover manny "comes to"
+ reveal manny paz "confides"
- married manny paz "wife"
- sad chuck paz "misses"
- help chuck kitten "feeds"

== 6
Two [women](glenda+stepm) [who](glenda+stepm) have loved the same [dentist](howard) go through the [dentist](howard)'s drawers after hours. [They](glenda+stepm) turn up love letters in three handwritings, a deed, and a set of books for the tax man that isn't the set [Glenda](glenda) keeps. [Eli](eli), sleeping on the porch "till Tuesday", hot-wires [Paz](paz)'s van. [Paz](paz), behind the wheel of [Chuck](chuck)'s pickup, runs [him](eli) to ground at the border, buys [him](eli) a taco and hires [him](eli).
- love.past glenda+stepm howard "loved"
- investigate glenda+stepm howard "go through"
+ discover glenda+stepm howard "turn up"
- betray howard _ "a set of books"
- housemate eli glenda+paz+trudy "sleeping on the porch"
+ steal eli paz "hot-wires"
- find paz eli "runs him to ground"
- gift paz eli "taco"
- hire eli paz "hires"

== 7
[Howard](howard) is visited by the I.R.S., [his](howard) [girlfriend](stepm) and [his](howard) former [wife](glenda), in that order. [He](howard) offers the last [two](glenda+stepm) a settlement. [Glenda](glenda) wants the practice, [Kayleigh](stepm) the license plate. [He](howard) refuses, turns white, and is found by [Glenda](glenda) to have an abscess only a specialist could miss; with [her](stepm) drill at the ready, [Kayleigh](stepm) inquires whether [he](howard) would like to reconsider.
- investigate _ howard "I.R.S."
- couple howard stepm "girlfriend"
- ex glenda howard "former wife"
- gift? howard glenda+stepm "settlement"
- reject howard glenda+stepm "refuses"
- ill howard "abscess"
- discover glenda howard "found"
+ threaten stepm howard "drill"

== 8
Fridays with [Nakamura](vet) have grown into Saturdays. [Trudy](trudy) has buried three men and is afraid to like a fourth; [she](trudy) stands [him](vet) up at a sushi bar and hides in the bathtub. [He](vet) comes by with the uneaten eel. Through the door [he](vet) tells [her](trudy) about [his](vet) late [wife](dolly), [Dolly](dolly), [who](dolly) would have told [her](trudy) to get out before [she](trudy) pruned. A burst of laughter, a splash. In the hall, [Eli](eli) is taught by [Alimony](kitten) to come when called.
- date trudy vet "Fridays"
- die.past _ "buried three men"
- sad trudy vet "afraid"
- love trudy vet "like a fourth"
+ reject trudy vet "stands him up"
- flee trudy vet "hides"
- gift vet trudy "uneaten eel"
- married.past dolly vet "wife"
- die.past dolly "late"
- reveal vet trudy "tells her about"
- happy trudy "laughter"

== 9
[Manny](manny), on two canes and a new leaf, serenades the house at dawn. [Paz](paz) drops a carburetor on [his](manny) guitar, then has the bad luck to cry. [He](manny) asks for one more chance. [Chuck](chuck), [who](chuck)'s listening at the lemon tree, goes in and takes down the shelf [he](chuck) was building for [her](paz). What does [she](paz) want? Between a [husband](manny) [who](manny) sings and a [neighbor](chuck) [who](chuck) doesn't say anything, [Paz](paz) takes the van and drives to [Fresno](@fresno).
- injure manny "canes"
- flirt manny paz "serenades"
- attack paz manny "drops a carburetor"
- sad paz "cry"
+ reconcile? manny paz "one more chance"
- help chuck paz "building"
- married manny paz "husband"
- neighbour chuck paz "neighbor"
+ travel paz "drives" @fresno

== 10
The sign outside the practice now reads [Rusk & Kayleigh](#ruskkayleigh). Its [founder](howard), barred from drilling, sells toothbrushes at the swap meet, and [Glenda](glenda), [who](glenda) had looked forward to gloating, buys one. The [lifeguard](lifeguard), [Brody](lifeguard), drags a [swimmer](eli) out of the surf and finds it is [Eli](eli), [who](eli) had gone in after the [cat](kitten). [Trudy](trudy) holds [her](trudy) [son](eli)'s head on [her](trudy) lap, says the word [she](trudy) has owed [him](eli) since the bar mitzvah, and pretends it was the wind.
- colleague.start glenda stepm "reads" #ruskkayleigh
- quit howard "barred from drilling"
- create.past howard "founder"
+ rescue lifeguard eli "drags a swimmer"
- rescue? eli kitten "gone in after"
- parent trudy eli "son"
+ reconcile eli trudy "the word she has owed"

== 11
[Paz](paz) comes back from [Fresno](@fresno) with divorce papers, a used transmission and [her](paz) mind made up. [Manny](manny) signs on the hood, kisses [her](paz) hand and asks about the transmission. [She](paz) carries a drill next door to put the shelf up again. [Chuck](chuck) finally says something. It takes until supper. [Glenda](glenda) lets a tall [patient](jeweler), [Mr. Abadi](jeweler), a [jeweler](jeweler) with perfect teeth, book [his](jeweler) fifth cleaning this month.
- return paz "comes back"
+ divorce manny paz "divorce papers"
- kiss manny paz "kisses"
- neighbour chuck paz "next door"
- reconcile? chuck paz "put the shelf up again"
+ confess chuck paz "finally says something"
- treat jeweler glenda "cleaning"

== 12
Double wedding on the beach: [Trudy](trudy) to [Nakamura](vet), [Kayleigh](stepm) to [Brody](lifeguard), [Alimony](kitten) as ring bearer with a criminal streak. The rings are under the deck; [Abadi](jeweler) makes two more out of dental gold while the minister waits. [Howard](howard) shows up uninvited and is seated with [Manny](manny), for company. As [Trudy](trudy) packs [her](trudy) wardrobe, with [her](trudy) [pals](glenda+paz) sitting on the lid, a [notary](notary)'s letter arrives. The mortgage is paid. By whom? [Eli](eli) whistles, and washes the van.
+ wedding trudy vet "Double wedding"
+ wedding lifeguard stepm "Kayleigh to Brody"
- create jeweler "makes two more"
- return howard "shows up uninvited"
- move trudy "packs"
- friend glenda+paz trudy "pals"
- gift? eli glenda+paz+trudy "paid"
