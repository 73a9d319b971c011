%series Second Serve
%lang en
%genre drill of reference: a tennis academy on the Dalmatian coast, terse synopses
%cast ljuba  | Ljuba Perić; Ljuba | f
%cast dario  | Dario Vuk; Dario; Vuk | m
%cast noa    | Noa Vuk; Noa | f
%cast amina  | Amina Diallo; Amina | f
%cast petra  | Petra Holub; Petra | f
%cast teo    | Teo Santangelo; Teo | m
%cast kaja   | Kaja Santangelo; Kaja | f
%cast sven   | Sven Aalto; Sven | m
%cast holub  | Mrs. Holub | f
%cast string | Mladen | m
%cast doctor | - | f
%cast buyer  | - | n
%cast italian | - | m
%cast barman | - | m

== 1
[Ljuba Perić](ljuba) and [Dario Vuk](dario) founded the academy while [they](dario+ljuba) were married; now the former doubles [partners](dario+ljuba) share nothing but the clay and a [daughter](noa). [She](ljuba) coaches the girls, [he](dario) the boys. The [seventeen-year-old](noa), [Noa](noa), plays on neither of [their](dario+ljuba) courts if [she](noa) can help it. When the [newcomer](amina) from [Dakar](@dakar), [Amina Diallo](amina), beats [Petra Holub](petra), the [Czech](petra) flings a racket at the [Senegalese](amina), [who](amina) catches it and hands it back to [her](petra).
- create.past dario+ljuba "founded"
- married.past dario ljuba "married"
- ex dario ljuba "former"
- parent dario+ljuba noa "daughter"
- colleague.past dario ljuba "doubles partners"
- advisor ljuba _ "coaches"
- advisor dario _ "the boys"
- find amina "beats"
- lose petra "beats"
+ attack petra amina "flings a racket"
- gift amina petra "hands it back"

== 2
[Noa](noa) has found somebody to talk to. The [girl](amina) from [Dakar](@dakar), [who](amina) sleeps in the other half of [her](noa) bunk, listens better than either of the [parents](dario+ljuba), [who](dario+ljuba) no longer speak except by notes. The [stringer](string) carries these across the courts. Today's is from the [woman](ljuba) to the [man](dario): [she](ljuba) wants to sell. The [carrier](string), [who](string) reads what [he](string) carries and has worshipped the [sender](ljuba) for years, drops it in the sea. [She](ljuba) takes the silence for a yes; [he](dario), of course, has had no question.
- friend.start amina noa "somebody to talk to"
- housemate amina noa "bunk"
- parent dario+ljuba noa "parents"
- quarrel dario ljuba "no longer speak"
- discover string ljuba "reads"
- love string ljuba "worshipped"
+ betray string ljuba "drops it"
- discover! dario ljuba "no question"

== 3
Two [Santangelos](kaja+teo) arrive from [Trieste](@trieste): [she](kaja) serves like a cannon, [her](kaja) [brother](teo) like a gentleman. The [latter](teo) loses [his](teo) first match to the [Finn](sven), and [his](teo) head to the [beaten woman](petra) of the week before. [Petra](petra) lets [him](teo) buy [her](petra) a lemonade, because [she](petra) has noticed that the [Finn](sven), [Sven Aalto](sven), is looking; and the [one](sven) [who](sven) is looking looks, alas, not at the [drinker](petra) but at the big [server](kaja) behind [her](petra).
- travel kaja+teo "arrive"
- sibling kaja teo "brother"
- lose teo sven "loses"
+ love.start teo petra "his head"
- date petra teo "lemonade"
- love sven kaja "looks, alas"
- love! sven petra "not at the drinker"

== 4
[Sven](sven) invites [Kaja](kaja) out. [Kaja](kaja) has a blister. [Kaja](kaja) sends [her](kaja) [brother](teo). The [brother](teo) meets the [Finn](sven) at the bar. [They](sven+teo) talk about [Petra](petra). The [barman](barman) pours for [both](sven+teo). [He](barman) warns the [younger](teo) of [the two](sven+teo). [He](barman) knows the [Czech](petra) of old. [She](petra) broke the heart of the last [Italian](italian). [She](petra) owes the [barman](barman) for nine lemonades. [Teo](teo) pays for [her](petra). [Petra](petra) never thanks [Teo](teo).
+ date? kaja sven "invites Kaja out"
- reject kaja sven "has a blister"
- sibling kaja teo "brother"
- meet sven teo "meets"
- advisor barman teo "warns"
- breakup.past petra italian "broke the heart"
- help teo petra "pays for her"

== 5
When the [buyer](buyer)'s letter comes, it is the [father](dario) [who](dario) opens it. [He](dario) storms on to [her](ljuba) court, calls [her](ljuba) a thief before all the girls, and gets a can of balls in the chest. [Their](dario+ljuba) [child](noa) steps between [them](dario+ljuba). "[He](dario) never answered [me](ljuba)," says the [one](ljuba). "[She](ljuba) never asked," says the [other](dario). [Both](dario+ljuba) turn round to the [man](string) with the gut and the pliers, [who](string) goes as white as [his](string) strings and owns up to everything, save the reason.
- discover dario ljuba "opens it"
+ accuse dario ljuba "a thief"
- attack ljuba dario "can of balls"
- quarrel dario ljuba "steps between them"
- parent dario+ljuba noa "child"
+ reveal string dario+ljuba "owns up"
- reveal! string "save the reason"

== 6
[Mrs. Holub](holub) pays the fees, so [she](holub) expects victories. Finding [her](holub) [daughter](petra) second to a scholarship [girl](amina), [she](holub) slips something into the [rival](amina)'s drink; but the [latter](amina), [who](amina) is fasting, passes the glass to the [friend](noa) at [her](amina) side. It is [Noa](noa), therefore, [who](noa) collapses at the net. A [doctor](doctor) pumps out [her](noa) stomach. The would-be [victim](amina) sits up with [her](noa) all night; the [culprit](holub), seeing [whom](noa) [she](holub) has hit, sends grapes.
- parent holub petra "daughter"
- enemy amina petra "rival"
+ attack? holub amina "slips something"
- gift amina noa "passes the glass"
- friend amina noa "friend"
- ill noa holub "collapses"
- treat noa doctor "pumps out"
+ help amina noa "sits up with her"
- gift holub noa "sends grapes"

== 7
[Two](dario+ljuba) [who](dario+ljuba) have not sat side by side since the divorce sit side by side in a hospital corridor. [She](ljuba) sleeps first, on [his](dario) shoulder. [He](dario) does not dare to breathe. So [they](dario+ljuba) are found by the [messenger](string), [who](string) had come with flowers for the [patient](noa)'s [mother](ljuba), and [who](string) leaves them with the [patient](noa). The [girl](noa) is awake. [She](noa) guesses for [whom](ljuba) they were meant, pats [his](string) hand, and asks what [his](string) name is. In eleven years nobody has. It is [Mladen](string).
- divorce.past dario ljuba "divorce"
+ help dario ljuba "on his shoulder"
- find string dario+ljuba "are found by"
- parent ljuba noa "mother"
- gift? string ljuba "flowers"
- gift string noa "leaves them with"
- recover noa "awake"
+ discover noa string "guesses"
- help noa string "pats his hand"
- reveal string noa "Mladen"

== 8
[Amina](amina) smells the glass. [Amina](amina) goes to the [doctor](doctor). The [doctor](doctor) names the powder. The [fighter](amina) from [Dakar](@dakar) asks [Petra](petra). [Petra](petra) swears by [her](petra) [mother](holub). Then [Petra](petra) looks at [her](petra) [mother](holub). The [mother](holub) looks at [her](holub) shoes. The [daughter](petra) packs for [both](holub+petra). "[She](holub) goes," says [Ljuba](ljuba). "[You](petra) may stay." The [Czech](petra) cries on the [Senegalese](amina). The [Senegalese](amina) lets [her](petra). From now on [they](amina+petra) warm up together.
- investigate amina "smells the glass"
- reveal doctor amina "names the powder"
- parent holub petra "mother"
- accuse amina petra "asks Petra"
+ discover petra holub "looks at her mother"
- quit holub ljuba "She goes"
- sad petra "cries"
- help amina petra "lets her"
+ friend.start amina petra "warm up together"

== 9
Which of the [siblings](kaja+teo) has been slipping out at night? Both beds are empty, and the [coach](dario) of the [one](teo) blames the [coach](ljuba) of the [other](kaja). [He](dario) finds [his](dario) [pupil](teo) on the mole with the reformed [Petra](petra), hand in hand. [She](ljuba) finds [hers](kaja) in the boathouse. There the big [server](kaja), [whom](kaja) all the boys admire and [who](kaja) turned the [Finn](sven) down over a blister, is kissing [Noa](noa). The [mother](ljuba) of the [latter](noa) closes the door again, softly, from outside.
- accuse dario ljuba "blames"
- advisor dario teo "his pupil"
- advisor ljuba kaja "hers"
- find dario petra+teo "finds his pupil"
+ couple.start petra teo "hand in hand"
- discover ljuba kaja+noa "finds hers"
- reject.past kaja sven "turned the Finn down"
+ kiss kaja noa "kissing"
- parent ljuba noa "mother"

== 10
The jilted [Finn](sven) takes it badly, then takes it out on the only [man](teo) named [Santangelo](teo): after a smash into the ribs the [Triestine](teo) can neither laugh nor serve. [His](teo) [sister](kaja) marches over to the boys' court and challenges the [smasher](sven) to a set, six games, [her](kaja) serve. [He](sven) gets no ball back. Then, as [he](sven) sits there, [she](kaja) sits down, too, and tells [him](sven) about the [one](noa) [she](kaja) loves. "[She](noa) is lucky," says the [loser](sven). At breakfast [he](sven) carries the injured [boy](teo)'s tray.
- sad sven kaja "takes it badly"
- injure teo sven "smash"
+ attack sven teo "smash"
- sibling kaja teo "sister"
- find kaja "gets no ball back"
- lose sven kaja "gets no ball back"
- reveal kaja sven "tells him"
+ love kaja noa "loves"
- help sven teo "carries"

== 11
[Mladen](string) has handed in [his](string) pliers. [He](string) tells the [woman](ljuba) for [whom](ljuba) [he](string) has strung eleven thousand rackets why [he](string) drowned [her](ljuba) letter, and does not wait to hear the answer. There is none; the [divorcée](ljuba) stands at the window and thinks, to [her](ljuba) own annoyance, of another [man](dario)'s shoulder. That [other](dario) is out on the clay with a broom. [She](ljuba) takes a second one to the other side. At the net [they](dario+ljuba) meet, and the brooms fall down.
- quit string ljuba "handed in"
+ confess string ljuba "tells the woman"
- betray.past string ljuba "drowned her letter"
- divorce.past dario ljuba "divorcée"
- reject ljuba string "There is none"
- love ljuba dario "thinks"
+ reconcile dario ljuba "brooms fall down"

== 12
[Amina](amina) plays [Petra](petra) in the final. [Noa](noa) is for the [former](amina). [Teo](teo) is for the [latter](petra). [Kaja](kaja) sits between [her](kaja) [girlfriend](noa) and [her](kaja) [brother](teo). The [Finn](sven) keeps the score. The [Czech](petra) breaks a string. Who mends it? The new [stringer](doctor) was once a [doctor](doctor). [She](doctor) says rackets complain less. The [Senegalese](amina) waits for [her](amina) [friend](petra). [She](amina) wins and weeps. [Ljuba](ljuba) no longer wishes to sell. [Dario](dario) has moved back in with [Ljuba](ljuba).
- couple kaja noa "girlfriend"
- sibling kaja teo "brother"
- hire doctor "new stringer"
- quit.past doctor "was once a doctor"
- friend amina petra "friend"
+ find amina "wins"
- lose petra "wins"
+ move dario ljuba "moved back in"
