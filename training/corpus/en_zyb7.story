%series The Inkwrights of Hollow Sound
%lang en
%genre fantasy: a school for mapmakers whose lines move the land, a DVD box's installment texts
%cast the | Thessaly; Brink | f
%cast wra | Aldous Wray; Wray | m
%cast qua | Mistress Quarrell; Quarrell | f
%cast bra | Brannoch | m
%cast ver | Verrin | f
%cast blo | Blot | n
%cast mar | Margrave Otho; Otho | m
%cast ela | Elowen Brink; Elowen | f
%cast hor | Horatia Brink; Horatia | f
%cast eel | Eelwife | f
%cast san | Sandric | m

== 1 The First Line
At [Hollow Sound](@sound) what is drawn becomes true. [Thessaly](the) has crossed two seas in a herring barrel to study where [her](the) [mother](ela) once taught, and nobody must learn [whose](ela) [child](the) [she](the) is: [Elowen Brink](ela) drowned a city with one stroke of the pen and has been missing ever since. [Brannoch](bra), heir to a dukedom and to bad manners, trips the [newcomer](the) on the stairs. [Verrin](ver), with [whom](ver) [she](the) is to share a cell, helps [her](the) up. And under the bed something licks ink …
- travel the "crossed two seas" @sound
- parent ela the "mother"
- betray the _ "nobody must learn"
- attack.past ela _ "drowned a city"
- attack bra the "trips the newcomer"
+ housemate.start the ver "share a cell"
- help ver the "helps her up"

== 2 Blot
[It](blo) has six legs, one eye and the appetite of a library. [Blot](blo), the [beast](blo) from under the bed, attaches itself to [Thessaly](the) and, for want of paper, eats [Brannoch](bra)'s homework: a love poem to [Verrin](ver). Sworn vengeance! [Mistress Quarrell](qua), before [whom](qua) even the compasses stand to attention, discovers the forbidden [pet](blo) and takes [Thessaly](the) aside. Not to expel [her](the), as it turns out. "[You](the) hold the pen as [she](ela) did," says the [teacher](qua). "Be careful who notices."
+ friend.start blo the "attaches itself"
- love bra ver "a love poem"
- steal blo bra "eats Brannoch's homework"
- threaten bra blo+the "Sworn vengeance"
+ discover qua blo "discovers"
- discover qua the "as she did"
- advisor qua the "the teacher"
- help qua the "Be careful"

== 3 A Bridge for Sandric
Summer leave, but the ferry has been erased. To get the sick of the village across, [Thessaly](the) draws a bridge without permission, and the first to walk over it is [Sandric](san), a [smuggler](san) with a dimple [who](san) bows to [her](the) as though [she](the) were a queen. [She](the) forgets what [she](the) was going to say, for two days. [Wray](wra), the young [lecturer](wra) in tides, shields [her](the) from the faculty by claiming the bridge as [his](wra). Does [he](wra) do it out of kindness? [His](wra) notebook holds a page headed "[Brink](the)".
+ create the "draws a bridge"
- meet san the "bows to her"
+ love.start the san "forgets what she"
- rescue wra the "shields her"
- betray wra _ "claiming the bridge"
- investigate wra the "holds a page headed"

== 4 The Eelwife
Deep below the tide stair lives the [Eelwife](eel), [who](eel) sells answers for memories. [Thessaly](the) pays with the smell of [her](the) grandmother's kitchen and learns that [Elowen](ela) is alive, imprisoned in a map. Which one? That would cost more. [Verrin](ver) begs [her](the) to stop, and [the two](the+ver) part in bitterness. Meanwhile [Brannoch](bra) follows [his](bra) nose, and [Blot](blo)'s tracks, to the cell of the [girls](the+ver), where [he](bra) reads a letter signed by a [traitor](ela): "[Your](the) loving [mother](ela)".
- gift the eel "pays with the smell"
+ discover the ela "learns that"
- abduct.past _ ela "imprisoned in a map"
- help? ver the "begs her to stop"
- quarrel the ver "part in bitterness"
+ discover bra ela+the "reads a letter"
- parent ela the "loving mother"

== 5 Denounced
Before the assembled school [Brannoch](bra) reads the letter aloud. [Thessaly](the), [daughter](the) of the [city-drowner](ela)! Chairs scrape away from [her](the). Only one [person](ver) stays in [her](the) row: [Verrin](ver), [who](ver) had not spoken to [her](the) for a week, and [who](ver) now passes [her](the) half a pear. [Quarrell](qua) must act and locks the [girl](the) in the tower of unfinished islands. Night comes, and with it a rope, a dimple, a boat. But [Thessaly](the) won't run. [She](the) kisses [Sandric](san) goodbye and goes back up.
+ reveal bra _ "reads the letter aloud"
- parent ela the "daughter"
- reconcile the ver "half a pear"
- help ver the "stays in her row"
- arrest qua the "locks the girl"
- rescue? san the "a rope"
- flee! the "won't run"
+ kiss san the "kisses Sandric"

== 6 Margrave's Mile
A guest with silver gloves: [Margrave Otho](mar), [lord](mar) of the mainland, has commissioned a map that would push [his](mar) border ninety miles into the neighbours' wheat. [Wray](wra) is to draw it, against a chair for life. [He](wra) hesitates, accepts, and hates himself. From [her](the) tower window [Thessaly](the) sees villages slide. [She](the) escapes on [Blot](blo)'s back, bursts into the lecture hall and spills a whole bottle over the parchment. [Otho](mar) smiles. "[Elowen](ela)'s hand," [he](mar) says. "[I](mar) know where [I](mar) keep [her](ela)."
- hire wra mar "has commissioned"
- create? wra "to draw it"
- sad wra "hates himself"
- discover the _ "sees villages slide"
- flee the qua "escapes"
- help blo the "on Blot's back"
+ attack the wra "spills a whole bottle"
- discover mar the "Elowen's hand"
+ reveal mar the "where I keep her"
- abduct.past mar ela "keep her"

== 7 The Other Brink
Every family has a trunk in the attic; the Brinks have [Horatia](hor), [Elowen](ela)'s elder [sister](hor), [who](hor) arrives in a carriage of folded paper to take [her](hor) [niece](the) home. Over cocoa the kindly [aunt](hor) lets fall who signed the order against [Elowen](ela): [she](hor) herself, for the sake of a quiet life. [Thessaly](the) throws the cocoa. [Verrin](ver), eavesdropping with [Brannoch](bra) in the dumb waiter, finds to [her](ver) annoyance that the [boy](bra) is crying, and to [her](ver) greater annoyance that [she](ver) has taken [his](bra) hand.
- sibling ela hor "sister"
- kin hor the "niece"
- travel hor "arrives"
+ reveal hor the "lets fall"
- betray.past hor ela "signed the order"
- attack the hor "throws the cocoa"
- discover bra+ver hor "eavesdropping"
+ love.start ver bra "taken his hand"
- sad bra "crying"

== 8 Into the Vellum
The quest begins! To enter [Otho](mar)'s strongroom the company needs a [smuggler](san), a duke's seal and a [lecturer](wra) with something to atone for. [Sandric](san) has the boat, [Brannoch](bra) the seal, and [Wray](wra), [who](wra) has confessed to [Thessaly](the) that [he](wra) spied on [her](the) for the [Margrave](mar) from the first day, has the combination. [She](the) does not forgive [him](wra). [She](the) takes [him](wra) along. Three locks, two guards, one map; and [Thessaly](the) dives head first into the paper.
- travel bra+san+the+wra "The quest begins"
- help san the "has the boat"
- help bra the "the seal"
+ reveal wra the "has confessed"
- investigate.past wra the "spied on"
- boss.past mar wra "for the Margrave"
- reconcile! the wra "not forgive"
+ travel the "dives head first"

== 9 The Woman in the Margin
Inside the map it is always four in the afternoon. [Thessaly](the) wanders through hatching and contour lines until [she](the) stands before a grey-haired [prisoner](ela) drawing doors that do not open. [Neither](ela+the) knows the other; it is [Blot](blo) [who](blo) leaps into [Elowen](ela)'s arms. Eleven years of tears. Then the truth about the drowned city: it was [Otho](mar)'s pen, not [hers](ela). Outside, the guards are overpowering [Brannoch](bra). [Sandric](san) has a clear way to the boat, and takes it, with the silver.
+ find the ela "stands before"
- meet! ela the "Neither knows"
- sad ela+the "tears"
- reveal ela the "the truth"
- attack.past mar _ "Otho's pen"
- attack _ bra "overpowering Brannoch"
- flee san "takes it"
+ steal san mar "with the silver"

== 10 What the Tide Took
Abandoned by the [man](san) [she](the) loved, cut off in a map that somebody is burning at one corner: it could look better for [Thessaly](the). [Wray](wra) beats out the flames with [his](wra) bare hands and loses the use of [his](wra) right. A [mapmaker](wra) without a hand! [Elowen](ela), the first through the gap, bandages [him](wra) with a page torn from the map. [Verrin](ver) sells the [Eelwife](eel) [her](ver) voice for [Brannoch](bra)'s freedom. [He](bra) comes stumbling out of the dungeon, asking what is wrong. [She](ver) cannot tell [him](bra).
- breakup.past san the "Abandoned by"
- love.past the san "loved"
- attack _ the "burning at one corner"
+ rescue wra ela+the "beats out the flames"
- injure wra "loses the use"
- treat wra ela "bandages him"
- flee ela "first through the gap"
+ rescue ver bra "for Brannoch's freedom"
- lose ver "her voice"
- reveal! ver bra "cannot tell him"

== 11 The Ninety-First Mile
War of the pens. [Otho](mar) has the river drawn through the school; [Quarrell](qua), too old to swim, stays at [her](qua) desk inking a dike until the water closes over [her](qua). [Her](qua) last lesson reaches [Thessaly](the) in a bottle: nothing need be drawn that can be asked for. So the [pupil](the) walks up to the [Margrave](mar) unarmed and asks. [He](mar) laughs, until [Horatia](hor), in [her](hor) paper carriage, sets down the order [she](hor) once signed and, weeping, tears it across. At once [his](mar) border snaps back.
- attack mar _ "through the school"
+ die qua "the water closes"
- advisor.past qua the "last lesson"
- find the "in a bottle"
- travel the "walks up"
- reject mar the "laughs"
+ help hor ela+the "tears it across"
- sad hor "weeping"

== 12 Blank Page
Spring. [Otho](mar) sits in a map of [his](mar) own, where it is always four in the afternoon. [Elowen](ela) is given [Quarrell](qua)'s desk and, after a long look, [her](ela) [sister](hor)'s hand. [Brannoch](bra), [who](bra) has mortgaged the dukedom, buys back one voice from the [Eelwife](eel); the first word [Verrin](ver) says with it is "idiot", the second is "yes". [Sandric](san) writes from the south. [Thessaly](the) feeds the letter to [Blot](blo), packs [her](the) pens and, with a one-handed [lecturer](wra) for company, sets off for the white part of the globe.
- arrest _ mar "sits in a map"
- hire ela "given Quarrell's desk"
+ reconcile ela hor "sister's hand"
- sibling ela hor "sister"
- help bra ver "buys back"
- engaged.start bra ver "yes"
- reject the san "feeds the letter"
+ travel the+wra "sets off"
