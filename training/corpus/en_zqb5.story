%series Third Shelf from the Left
%lang en
%genre comedy drama: a bookshop with lodgers in Wellington, streaming-service blurbs
%cast aroha    | Aroha Ngata; Aroha | f
%cast wiremu   | Wiremu Ngata; Wiremu; Wi | m
%cast bridget  | Bridget Foley; Bridget | f
%cast tane     | Tane | m
%cast pavel    | Pavel Horak; Pavel; Horak | m
%cast sun      | Sunny Rao; Sunny | f
%cast will     | Will Hope; Will; Hope | m
%cast grace    | Grace Hope; Grace | f
%cast lemalu   | Mrs Lemalu | f
%cast dog      | Cushion | m
%cast banker   | Desiree Potts; Desiree; Potts | f
%cast doctor   | - | m
%cast boss     | - | m
%cast friend   | Lindiwe | f
%cast nurse    | Ioane | m
%cast baby     | Hemi | m
%cast tanewife | - | f
%cast sister   | - | f
%cast lemhus   | - | m
%cast mother   | - | f

== 1
When [her](aroha) [uncle](wiremu) [Wiremu](wiremu) is taken to hospital, burnt-out [chef](aroha) [Aroha Ngata](aroha) throws in [her](aroha) job in [Auckland](@auckland) to mind [his](wiremu) bookshop and the five rented rooms above it. The [lodgers](bridget+lemalu+pavel+sun+will) are a handful. [Bridget Foley](bridget) and [Will Hope](will), both freshly single, fight over the bathroom; [Pavel Horak](pavel) owes three months; [Sunny Rao](sun) passes off [her](sun) [dog](dog) as a cushion. Only [Mrs Lemalu](lemalu), eighty, is easy. Downstairs a [man](tane) is buying a cookbook: [Tane](tane), [whom](tane) [Aroha](aroha) walked out on at eighteen.
- kin aroha wiremu "uncle"
- ill wiremu "taken to hospital"
- quit aroha "throws in her job"
+ move aroha "to mind his bookshop"
- housemate bridget lemalu+pavel+sun+will "lodgers"
- breakup.past _ bridget "freshly single"
- quarrel bridget will "fight over the bathroom"
- betray sun aroha "passes off"
+ breakup.past aroha tane "walked out on"

== 2
[Tane](tane), it emerges, is a [widower](tane) with a moving van and no hard feelings; it is the no hard feelings that sting. A gruff [doctor](doctor) tells [Wiremu](wiremu) to stay in bed till spring. [Aroha](aroha) gives [Horak](pavel) until Friday; [he](pavel) pays in chess lessons. [Bridget](bridget) pushes an apology under [Will](will)'s door, but the so-called [cushion](dog) eats it, and the bathroom war rages on. Late at night [Aroha](aroha) sees [Mrs Lemalu](lemalu) at the bus stop in [her](lemalu) best hat. [She](lemalu) is waiting for [her](lemalu) [sister](sister), [she](lemalu) says. The [sister](sister) drowned in 1961.
- married.past tane tanewife "widower"
- reconcile aroha tane "no hard feelings"
- sad aroha tane "sting"
- advisor doctor wiremu "doctor"
- threaten aroha pavel "until Friday"
- advisor pavel aroha "chess lessons"
- reconcile? bridget will "an apology"
- discover aroha lemalu "sees Mrs Lemalu"
- sibling lemalu sister "sister"
+ die.past sister "drowned"

== 3
The old [lady](lemalu)'s lapses are getting worse, and the house draws up a rota. Sharing the Tuesday watch, the bathroom [enemies](bridget+will) find [they](bridget+will) both cry at the same advert. [They](bridget+will) deny it at breakfast. [Sunny](sun) dates a [banker](banker), [Desiree Potts](banker), without knowing that [her](sun) new [flame](banker) is the [woman](banker) [who](banker) means to call in the shop's loan. The chess [player](pavel) knows, having once cleaned [Potts](banker)'s office at night, and says nothing, because nobody asks [him](pavel). [Tane](tane) carries [his](tane) old [sweetheart](aroha)'s boxes and whistles somebody else's song.
- ill lemalu "getting worse"
- help bridget+will lemalu "Tuesday watch"
- enemy bridget will "bathroom enemies"
- sad bridget+will "both cry"
+ date banker sun "dates a banker"
- threaten? banker aroha "call in"
- discover.past pavel banker "knows"
- reveal! pavel sun "says nothing"
- ex aroha tane "old sweetheart"
- help tane aroha "carries his"

== 4
[Will](will)'s recent split turns out to be a rumour [he](will) spread himself: [Grace Hope](grace) walks in, very much [his](will) [wife](grace), with a moving van full of furniture and [Tane](tane) at the wheel. [Bridget](bridget), [who](bridget) had just bought perfume, pours it into the sink. The [newcomer](grace) is so nice that one cannot even hate [her](grace). [Desiree](banker) spends the night with [Sunny](sun), finds [her](banker) own letter under a fridge magnet and creeps out with [her](banker) shoes in [her](banker) hand. At the hospital the gruff [doctor](doctor) gives way to a laughing [nurse](nurse), and [Wiremu](wiremu) is smitten.
- breakup! grace will "a rumour"
- betray will _ "a rumour"
- married grace will "wife"
+ travel grace "walks in"
- help tane grace "at the wheel"
- sad bridget "pours it"
- love bridget will "bought perfume"
- sex banker sun "spends the night"
- discover banker sun "finds her own letter"
- flee banker sun "creeps out"
- love.start wiremu nurse "is smitten"

== 5
[Bridget](bridget) avoids [Will](will). [Will](will) avoids [Grace](grace). [Grace](grace) avoids nobody and bakes. [Sunny](sun) waits for a call from [Desiree](banker). The call is from the bank. Now [Sunny](sun) knows. [Pavel](pavel) tells [Sunny](sun) that [he](pavel) is sorry. [Sunny](sun) throws a bishop at [Pavel](pavel). [Cushion](dog) fetches it. [Tane](tane) asks [Aroha](aroha) to a rugby match. [She](aroha) hates rugby. [She](aroha) goes. [Mrs Lemalu](lemalu) has gone too, without a coat. It rains. The whole house looks for [Mrs Lemalu](lemalu). Who finds [her](lemalu)? [Grace](grace).
- reject bridget will "avoids Will"
- reject will grace "avoids Grace"
+ discover sun banker "Now Sunny knows"
- reconcile? pavel sun "is sorry"
- attack sun pavel "throws a bishop"
- invite tane aroha "to a rugby match"
- date aroha tane "She goes"
- flee lemalu "has gone too"
+ find grace lemalu "Who finds her"

== 6
Chilled to the bone, the [runaway](lemalu) comes down with pneumonia and takes [Grace](grace) for the drowned [sister](sister). [Grace](grace) plays along, sits up three nights, and on the third tells the sleeping old [woman](lemalu) what [she](grace) hasn't told [her](grace) [husband](will): it was [she](grace) [who](grace) had somebody else. [Bridget](bridget), on the stairs with the kettle, hears every word. [She](bridget) had taken herself for the other [woman](bridget); now it seems there was a queue. [Sunny](sun) goes to the bank, has it out with [her](sun) [traitor](banker) between two palms in pots, and is escorted out by security.
- ill lemalu "pneumonia"
- die.past sister "drowned"
- sibling lemalu sister "sister"
- help grace lemalu "sits up"
- reveal grace lemalu "tells the sleeping"
- married grace will "husband"
+ cheat.past grace will "had somebody else"
+ discover bridget grace "hears every word"
- betray.past banker sun "traitor"
- quarrel banker sun "has it out"

== 7
[Wiremu](wiremu) is discharged on the arm of the laughing [nurse](nurse), [Ioane](nurse), thirty years [his](wiremu) junior, and introduces [him](nurse) as [his](wiremu) intended. [Aroha](aroha) chokes on an olive. [Her](aroha) [uncle](wiremu), it turns out, has been coming out to everyone but [her](aroha) since Christmas. Hurt, [she](aroha) pours out [her](aroha) heart to [Tane](tane); the [widower](tane) listens, dries [her](aroha) eyes with a packing blanket and leaves at midnight like a gentleman. [She](aroha) curses all gentlemen. [Bridget](bridget) keeps [Grace](grace)'s secret from [Will](will), and it sticks in [her](bridget) throat.
- recover wiremu "discharged"
+ engaged nurse wiremu "his intended"
- kin aroha wiremu "uncle"
- reveal.past wiremu _ "coming out"
- sad aroha wiremu "Hurt"
- married.past tane tanewife "widower"
- help tane aroha "dries her eyes"
- love aroha tane "curses all gentlemen"
- reveal! bridget will "keeps Grace's secret"

== 8
[Horak](pavel), of all the [lodgers](bridget+grace+lemalu+pavel+sun+will), comes to the rescue with the loan: [he](pavel) was a grandmaster in [Brno](@brno) and challenges [Potts](banker)'s [boss](boss) to a game for an extension. [He](pavel) wins in nineteen moves. [Sunny](sun), ashamed of the bishop, hugs [him](pavel) till [he](pavel) squeaks. [Grace](grace) owns up to [Will](will) of [her](grace) own accord. [He](will) goes pale, then asks how long [Bridget](bridget) has known, and it's the [confidante](bridget), not the adulterous [wife](grace), [he](will) can't look in the eye. At the window, [Mrs Lemalu](lemalu) knits for a [baby](baby) nobody has announced.
- help pavel aroha "comes to the rescue"
- boss boss banker "boss"
+ find pavel "wins in nineteen"
- reconcile pavel sun "hugs him"
+ reveal grace will "owns up"
- cheat.past grace will "adulterous"
- married grace will "wife"
- sad will bridget "in the eye"
- discover.past bridget grace "has known"

== 9
[Mrs Lemalu](lemalu) was right: it's [Grace](grace), ten weeks, and the dates point away from [Will](will). [He](will) moves onto the shop floor, between Travel and Crime. [Bridget](bridget) tiptoes down with a pillow and stays the night. In the morning [she](bridget) calls it a mistake; the deceived [husband](will), now a deceiver himself, calls it Wednesday. [Desiree](banker) hands in [her](banker) notice over the loan and stands under [Sunny](sun)'s window with a cactus. [Sunny](sun) draws the curtain. [Cushion](dog), less principled, wags.
- discover lemalu grace "was right"
+ pregnant grace "ten weeks"
- breakup will grace "onto the shop floor"
- help bridget will "with a pillow"
+ sex bridget will "stays the night"
- reject bridget will "a mistake"
- married grace will "husband"
- cheat will grace "a deceiver himself"
- quit banker "hands in her notice"
- gift? banker sun "with a cactus"
- reject sun banker "draws the curtain"

== 10
One cake, no speeches: the [landlord](wiremu) marries [his](wiremu) [nurse](nurse) in the poetry section, and [his](wiremu) [niece](aroha), [who](aroha) has got over [her](aroha) hurt, does the canapés. Everyone weeps except [Mrs Lemalu](lemalu), [who](lemalu) dances with [Tane](tane) and calls [him](tane) by [her](lemalu) late [husband](lemhus)'s name. [Will](will) and [Bridget](bridget) arrive separately, sit separately and are missing at the same time. The expectant [mother](grace) is consoled by the rejected [banker](banker), [who](banker) wasn't invited. [Sunny](sun) watches [those two](banker+grace) share a chair and feels a stab. [She](sun) takes the cactus after all.
+ wedding nurse wiremu "marries his nurse"
- kin aroha wiremu "niece"
- reconcile aroha wiremu "got over her hurt"
- married.past lemalu lemhus "late husband's"
- affair bridget will "missing at the same"
- pregnant grace "expectant"
- help banker grace "consoled"
- reject.past sun banker "rejected"
- invite! _ banker "wasn't invited"
- jealous sun grace "feels a stab"
+ reconcile banker sun "takes the cactus"

== 11
[Tane](tane) has an offer from [Brisbane](@brisbane) and a [friend](friend), [Lindiwe](friend), [who](friend) would like to go with [him](tane). [Aroha](aroha) wishes [them](friend+tane) well through [her](aroha) teeth. It's [Pavel](pavel), tired of losing a pupil to gloom, [who](pavel) tells the [mover](tane) why the [chef](aroha) left at eighteen: [her](aroha) [mother](mother) was dying, and [she](aroha) was too proud to be pitied. [Tane](tane) unloads the van again. In the night [Mrs Lemalu](lemalu) passes away in [her](lemalu) sleep, in the good hat, and needn't wait for [her](lemalu) [sister](sister) any more. [Grace](grace), [who](grace) found [her](lemalu) once, finds [her](lemalu) this time too.
- hire? tane "an offer" @brisbane
- love friend tane "would like to go"
- jealous aroha friend "through her teeth"
- sad aroha "gloom"
- friend friend tane "a friend"
+ reveal pavel tane "tells the mover"
- parent mother aroha "mother"
- ill.past mother "was dying"
- breakup.past aroha tane "left at eighteen"
- move! tane "unloads the van"
+ die lemalu "passes away"
- sibling lemalu sister "her sister"
- find.past grace lemalu "found her once"

== 12
The shop is full: a wake below, a birth above. [Ioane](nurse) delivers [Grace](grace)'s [boy](baby), [Hemi](baby), with [Will](will), no longer the [husband](will) but still the tallest, holding the lamp. [Bridget](bridget) faints and is caught by both [Hopes](grace+will), [who](grace+will) signed [their](grace+will) divorce on Monday without a cross word. [Desiree](banker) has turned bookseller; [her](banker) [girlfriend](sun) bullies [her](banker) in front of customers. [Tane](tane) comes down the ladder with a cookbook, third shelf from the left, and inside the cover is a question in pencil. [Aroha](aroha) corrects [his](tane) spelling and writes yes.
- treat grace nurse "delivers"
+ birth grace baby "delivers Grace's boy"
- married.end grace will "no longer the husband"
- help will grace "holding the lamp"
- ill bridget "faints"
- help grace+will bridget "caught"
- divorce grace will "divorce"
- hire banker "has turned bookseller"
- couple banker sun "girlfriend"
+ propose tane aroha "a question in pencil"
- engaged.start aroha tane "writes yes"
