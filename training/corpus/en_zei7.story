%series The Copper Ladle
%lang en
%genre culinary competition, reality-style recap log
%cast mirela | Mirela Ionescu; Mirela | f
%cast travis | Travis Boone; Travis; Boone | m
%cast hyun | Hyun-woo Bae; Hyun-woo; Bae | m
%cast clementine | Clementine Adair; Clementine; Clem | f
%cast oscar | Oscar Ndlovu; Oscar | m
%cast beppe | Beppe Marchetti; Beppe; Marchetti | m
%cast rosalind | Dame Rosalind Thwaite; Dame Rosalind; Rosalind; Thwaite | f
%cast jonty | Jonty Vaughan; Jonty; Vaughan | m
%cast duc | Duc Pham; Duc | m
%cast petra | Petra Lund; Petra; Lund | f
%cast shelby | Shelby | f
%cast medic | - | f
%cast florian | Florian | m
%cast tbaby | - | f
%cast officer | - | f
%cast bmother | - | f
%cast mhusband | - | m
%cast hgran | - | f
%cast cfather | - | m

== 1 Ten Aprons
Ten amateurs, one ladle, a hundred thousand pounds. [Dame Rosalind Thwaite](rosalind), [who](rosalind) has buried more restaurants than [she](rosalind) has opened, judges beside [her](rosalind) former [pupil](beppe) [Beppe Marchetti](beppe); ever since [he](beppe) marched out of [her](rosalind) kitchen in 2011, [the two](beppe+rosalind) have communicated only through the [host](jonty), [Jonty Vaughan](jonty). In the first hour [Clementine Adair](clementine), a [beekeeper](clementine), slices [her](clementine) thumb to the bone, and the prison [chaplain](oscar) [Oscar Ndlovu](oscar) stirs [her](clementine) sauce with one hand and [his](oscar) own with the other. [Travis Boone](travis), long-haul [trucker](travis), serves squirrel. The [Dame](rosalind) takes seconds and looks disgusted with herself.
- create.past rosalind "opened"
- advisor.past rosalind beppe "former pupil"
- quit.past beppe rosalind "marched out"
- quarrel beppe rosalind "only through the host"
- colleague beppe rosalind "judges beside"
- injure clementine "slices her thumb"
+ help oscar clementine "stirs her sauce"
- create travis "serves squirrel"

== 2 Bread
Overnight proving. At 3 a.m. the corridor camera catches a figure in an apron turning down the heat on [Mirela Ionescu](mirela)'s oven. By morning the [seamstress](mirela)'s loaf is a paving stone and [she](mirela) is in tears behind the flour. [Travis](travis) calls it bad luck; [Hyun-woo Bae](hyun), [who](hyun) bunks with [him](travis) and sleeps lightly, says nothing and looks at [his](travis) shoes. Out goes not [Mirela](mirela) but [Florian](florian), a florist with a burnt focaccia. [He](florian) hands [his](florian) good knife to [Clementine](clementine), [whose](clementine) thumb is still in gauze.
+ betray _ mirela "turning down the heat"
- sad mirela "in tears"
- housemate hyun travis "bunks with"
- reveal! hyun travis "says nothing"
- quit! mirela "not Mirela"
+ quit florian "Out goes"
- gift florian clementine "hands his good knife"
- injure.past clementine "gauze"

== 3 Duos
Names out of a hat: [Oscar](oscar) with the retired [admiral](petra) [Petra Lund](petra), [Hyun-woo](hyun) with [Mirela](mirela), [Clem](clementine) with [Travis](travis). [Lund](petra) barks, the [chaplain](oscar) hums, and [their](oscar+petra) bouillabaisse wins. In the next booth, two [people](hyun+mirela) [who](hyun+mirela) haven't a language in common cook in total silence; when [their](hyun+mirela) hands collide over the saffron, [he](hyun) turns as red as the lobster. [Travis](travis), [who](travis) finds out that [Clementine](clementine)'s people own half of [Perthshire](@perthshire), suggests, loudly, that some folks don't need the money. [She](clementine) ladles fish soup into [his](travis) hat.
- colleague oscar petra "with the retired admiral"
- quit.past petra "retired"
- find oscar+petra "wins"
+ love.start hyun mirela "turns as red"
- discover travis clementine "finds out"
- accuse travis clementine "some folks"
+ attack clementine travis "ladles fish soup"
- colleague hyun mirela "Hyun-woo with Mirela"
- colleague clementine travis "Clem with Travis"

== 4 The Call
A mentor's visit interrupts the custard round: a producer beckons [Travis](travis) outside, where the satellite phone is. [His](travis) [wife](shelby) [Shelby](shelby) has gone into labour nine weeks early. [Boone](travis) stands in the rain in a paper hat, four thousand miles from home. The first to reach [him](travis) is [Clementine](clementine), on [whose](clementine) family's plane [he](travis) is over the Atlantic by dusk. [She](clementine) never mentions it. [Hyun-woo](hyun), alone in the dormitory at last, fishes a screwdriver and an oven dial out of the absent [man](travis)'s bunk, and sits looking at them for a long time.
- married shelby travis "wife"
- birth? shelby "gone into labour"
- sad travis "stands in the rain"
+ help clementine travis "plane"
- travel travis "over the Atlantic"
- reveal! clementine "never mentions it"
+ discover hyun travis "fishes a screwdriver"

== 5 Offal
[Marchetti](beppe) demonstrates tripe and quotes, word for word, a recipe that [Rosalind](rosalind) swears [he](beppe) copied out of [her](rosalind) notebook. [She](rosalind) storms off the set. [Jonty](jonty), [whose](jonty) marriage to the [Dame](rosalind) lasted eleven months in the nineties, is sent after [her](rosalind) with brandy. [Duc Pham](duc), the [baby](duc) of the class at nineteen, faints into the kidneys; the set [medic](medic) revives [him](duc) and orders [him](duc) home, but [Oscar](oscar), [who](oscar) knows what it is to want something, gives up [his](oscar) own place for [him](duc). A chapel full of lifers, [he](oscar) says, is waiting for its lunch.
+ accuse rosalind beppe "copied"
- steal.past beppe rosalind "copied"
- sad rosalind "storms off"
- ex jonty rosalind "lasted eleven months"
- married.past jonty rosalind "marriage"
- help jonty rosalind "with brandy"
- ill duc "faints"
- treat duc medic "revives"
+ quit oscar "gives up"
- help oscar duc "for him"

== 6 Return of the Trucker
[Travis](travis) is back with a photograph: a [daughter](tbaby), three pounds, alive. Everyone weeps, and nobody more than the [seamstress](mirela). Hence [Hyun-woo](hyun)'s torment. Should [he](hyun) tell [Mirela](mirela) [whose](travis) doing the oven was? [He](hyun) asks the camera, then God, then [Petra](petra), a plain [woman](petra), [who](petra) says that on [her](petra) ship a man would be given one night to own up. [He](hyun) lays the dial on [Travis](travis)'s pillow. At breakfast the pillow is empty. In the kitchen the [trucker](travis) stands in front of [Mirela](mirela)'s bench, hat off, and gets it out in one breath.
+ return travis "is back"
- parent travis tbaby "daughter"
- birth.past _ tbaby "daughter"
- sad hyun "torment"
- reveal? hyun mirela "tell Mirela"
- help petra hyun "says that on her ship"
+ reveal travis mirela "gets it out"

== 7 What Mirela Did
[She](mirela) slapped [him](travis), then embraced [him](travis), and both went out on the same day's feed. [Thwaite](rosalind) wants the [cheat](travis) expelled; [Beppe](beppe), out of sheer contrariness, wants a pardon, and the vote is left to the [victim](mirela). Through an interpreter [Mirela](mirela) says that a man who has just become a father should be allowed one stupidity. [Travis](travis) stays, minus a point. [Hyun-woo](hyun) watches [her](mirela) shake [Boone](travis)'s hand, rather long, [he](hyun) thinks, and chops off half a fingernail with [his](hyun) leeks.
- attack mirela travis "slapped"
- quit? travis rosalind "expelled"
- quarrel beppe rosalind "contrariness"
+ reconcile mirela travis "pardon"
- birth.past _ tbaby "become a father"
- quit! travis "stays"
+ jealous hyun travis "rather long"
- injure hyun "chops off"

== 8 Market Day
Thirty pounds each and the stalls of [Borough](@borough). A pickpocket relieves [Duc](duc) of [his](duc) thirty before the first cabbage. [He](duc) haggles with nothing but charm, and is presented by a fishwife with a turbot for the sake of [his](duc) eyelashes. [Lund](petra) and [Clementine](clementine) compete for the last sea urchins so fiercely that a stall comes down; [neither](clementine+petra) will say sorry. In the van home [Petra](petra) admits, staring ahead, that [she](petra) quit the navy over a [daughter](officer) [who](officer) has not answered a letter in six years. [Clem](clementine) offers [her](petra) an urchin.
- steal _ duc "relieves"
- gift _ duc "presented by"
- quarrel clementine petra "compete"
- reconcile! clementine petra "neither will say sorry"
+ reveal petra clementine "admits"
- quit.past petra "quit the navy"
- parent petra officer "daughter"
+ reconcile clementine petra "offers her an urchin"

== 9 Dame Rosalind Is Indisposed
A notebook surfaces in a box sent by [Marchetti](beppe)'s late [mother](bmother): the tripe page is in [his](beppe) own teenage scrawl, dated 1994, years before [he](beppe) met the [Dame](rosalind). It was [she](rosalind) [who](rosalind) had lifted it from [him](beppe). Confronted, [Rosalind](rosalind) takes off [her](rosalind) pearls, one by one, and resigns the chair. [She](rosalind) is found by [Jonty](jonty) on the loading dock, eating chips. [He](jonty) doesn't take [her](rosalind) part and doesn't go away either. Who carries the Ladle next week? An empty seat has been left beside [Beppe](beppe), and [he](beppe) keeps glancing at it.
- die.past bmother "late mother"
- parent bmother beppe "late mother"
- create.past beppe "own teenage scrawl"
- steal! beppe rosalind "years before he met"
- meet.past beppe rosalind "met"
+ steal.past rosalind beppe "lifted it"
- accuse _ rosalind "Confronted"
+ quit rosalind "resigns the chair"
- find jonty rosalind "found by"

== 10 Family Table
Loved ones are flown in. [Shelby](shelby) walks on with a [baby](tbaby) in the smallest apron in history; from [Mirela](mirela)'s side there is no one, since [her](mirela) [husband](mhusband) died at sea, and so [Hyun-woo](hyun)'s [grandmother](hgran) simply takes the [widow](mirela) by the elbow and seats [her](mirela) among the Baes. [Petra](petra), convinced that nobody will come, peels shallots to have an excuse. Then the door opens on a young [officer](officer) in dress whites. Knife down. The [admiral](petra) doesn't salute.
- travel shelby "flown in"
- married.past mhusband mirela "husband"
- die.past mhusband "died at sea"
- kin hgran hyun "grandmother"
+ help hgran mirela "seats her"
- return! _ petra "nobody will come"
+ return officer petra "the door opens"

== 11 Semifinal
[Dame Rosalind](rosalind) is back, uninvited and in an apron, as a contestant's assistant: [Duc](duc) has asked for [her](rosalind). [She](rosalind) washes [his](duc) pans. When the terrine sticks, [she](rosalind) mutters, "Warm cloth, [child](duc)," and saves [him](duc). [Beppe](beppe), on the panel alone, tastes it, recognises the hand, and lays down [his](beppe) fork. After thirteen years [he](beppe) talks to [her](rosalind) without [Jonty](jonty): "Too much thyme." [She](rosalind) laughs until the mascara goes. Leaving us tonight, with six points and a job offer from [Clementine](clementine)'s [father](cfather), is [Travis Boone](travis).
+ return rosalind "is back"
- hire rosalind duc "asked for her"
- help rosalind duc "washes his pans"
- rescue rosalind duc "saves him"
- discover beppe rosalind "recognises the hand"
+ reconcile beppe rosalind "without Jonty"
- happy rosalind "laughs"
- quit travis "Leaving us"
- hire? travis cfather "job offer"
- parent cfather clementine "father"

== 12 The Ladle
[Hyun-woo](hyun) against [Mirela](mirela), [Duc](duc) against the clock. With nine minutes to go [Mirela](mirela)'s burner dies for good, nobody's fault this time, and [her](mirela) [opponent](hyun) slides [his](hyun) own flame across the bench, thereby ruining [his](hyun) duck. [Duc](duc) takes the Ladle; [he](duc) kisses it, then [Rosalind](rosalind). Nobody is watching the podium. Over the wreck of a duck the [tailor](mirela) is saying something, in English, learned from a phrase book over ten weeks. [He](hyun) answers in Romanian. The verdict of the room: hideous accents, [both](hyun+mirela) of [them](hyun+mirela). [They](hyun+mirela) are to open a noodle bar in [Constanța](@constanta).
- enemy hyun mirela "opponent"
+ help hyun mirela "slides his own flame"
- lose hyun "ruining his duck"
+ find duc "takes the Ladle"
- kiss duc rosalind "kisses"
- confess mirela hyun "in English"
- create? hyun+mirela "noodle bar"
- move? hyun+mirela "noodle bar" @constanta
