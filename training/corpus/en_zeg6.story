%series The Long Meadow
%lang en
%genre daytime soap, day-by-day spoilers column
%cast hedda | Hedda Stroble; Hedda | f
%cast augie | Augustin Stroble; Augie | m
%cast lisbeth | Lisbeth Crane-Moody; Lisbeth | f
%cast carver | Carver Moody; Carver | m
%cast nyla | Nyla Fontaine; Nyla | f
%cast zoltan | Zoltan Biró; Zoltan | m
%cast pru | Prudence Stroble; Pru | f
%cast zeke | Zeke Fontaine; Zeke | m
%cast drfox | Dr. Amaya Fox; Dr. Fox; Amaya | f
%cast chief | Chief Ostrander; Ostrander | m
%cast rex | Bricker | m
%cast oona | Oona | f
%cast baby | - | n
%cast papa | - | m
%cast hfather | - | m
%cast twin | Greta Stroble; Greta | f

== 1 Monday
[Nyla](nyla) tells [Augie](augie) [she](nyla)'s late; [Augie](augie) hears "late for dinner". [Carver](carver) returns from [Singapore](@singapore) with a tan line where [his](carver) wedding band was. [Pru](pru) eavesdrops on [Dr. Fox](drfox). [Hedda](hedda) burns a photograph, all but the corner with the second little [girl](twin). [Zoltan](zoltan) lands the foreman's job at the quarry.
- pregnant? nyla augie "late"
- reveal nyla augie "tells"
+ return carver "returns"
- discover pru drfox "eavesdrops"
+ hire zoltan "lands the foreman's job"

== 2 Tuesday
[Lisbeth](lisbeth) asks [her](lisbeth) [husband](carver) about the missing band; [Carver](carver) claims airport security. [Augie](augie), enlightened, drops a tray, then picks [Nyla](nyla) up and spins [her](nyla). [Zeke](zeke) warns [his](zeke) [sister](nyla) that no [Stroble](augie) ever stayed. [Pru](pru) lets [Hedda](hedda) know that [her](hedda) biopsy is back.
- married carver lisbeth "husband"
- betray carver lisbeth "claims airport security"
- happy augie "spins"
+ discover augie nyla "enlightened"
- sibling nyla zeke "sister"
- reveal pru hedda "lets"

== 3 Wednesday
[Dr. Fox](drfox) gives it to [Hedda](hedda) straight: a year with treatment, a summer without. [Hedda](hedda) forbids [Pru](pru) to breathe a word to [her](pru) [brother](augie). [Lisbeth](lisbeth) gets a flat tire; [Zoltan](zoltan) has a jack, forearms and no small talk. [Carver](carver) wires money to one [Oona](oona).
+ ill hedda "a year with treatment"
- reveal drfox hedda "gives"
- die? hedda "a summer without"
- sibling augie pru "brother"
- help zoltan lisbeth "has a jack"
- gift carver oona "wires"
- reveal! pru augie "forbids"

== 4 Thursday
[Augie](augie) pops the question with a washer from [his](augie) truck. [Nyla](nyla) says yes, then says maybe. [Lisbeth](lisbeth) opens the bank statement. [Bricker](rex), [Zeke](zeke)'s [bulldog](rex), digs a child's shoe out of the Stroble orchard. [Ostrander](chief) drops by for coffee and doesn't touch it.
+ propose augie nyla "pops the question"
- engaged.start augie nyla "says yes"
- discover lisbeth carver "opens the bank statement"
- find rex "digs"
- travel chief hedda "drops"

== 5 Friday
The shoe belonged to [Greta](twin), [Hedda](hedda)'s [twin](twin), drowned at six, or so the headstone says. [Pru](pru) never heard [she](pru) had an [aunt](twin). [Lisbeth](lisbeth) dials [Oona](oona)'s number: a [girl](oona) of nine picks up and asks, "[Daddy](carver)?" [Lisbeth](lisbeth) drives to the quarry with the lights off.
- sibling hedda twin "twin"
- die.past? twin "drowned"
- kin pru twin "aunt"
- parent carver oona "Daddy"
+ discover lisbeth carver "picks up"
- travel lisbeth "drives"
- discover! pru twin "never heard"

== 6 Monday
[Lisbeth](lisbeth) wakes up in a bunkhouse, sawdust in [her](lisbeth) hair, [Zoltan](zoltan) frying eggs. [Carver](carver) has spent the night phoning hospitals. [Augie](augie) shows [Hedda](hedda) the washer; [his](augie) [mother](hedda) takes off [her](hedda) own opal for [Nyla](nyla). [Zeke](zeke) refuses to walk the [bride](nyla) down any aisle.
+ sex lisbeth zoltan "wakes up in a bunkhouse"
- cheat lisbeth carver "bunkhouse"
- investigate carver lisbeth "phoning hospitals"
- parent hedda augie "mother"
- gift hedda nyla "takes off her own opal"
- wedding? augie nyla "bride"
- reject zeke nyla "refuses"

== 7 Tuesday
[Zeke](zeke) has [his](zeke) reasons: fourteen years ago [Augie](augie), drunk at seventeen, wrecked the car in which the [Fontaines](nyla+zeke)' [father](papa) bled to death. [He](zeke) throws it at [Nyla](nyla) at last. [Ostrander](chief) orders the orchard dug up. [Hedda](hedda), watching from an upstairs window, crumples. [Pru](pru) calls an ambulance and then, oath or no oath, [Augie](augie).
- kill.past augie papa "wrecked"
- parent papa nyla+zeke "father"
- die.past papa "bled to death"
+ reveal zeke nyla "throws"
- investigate chief twin "dug up"
- ill hedda "crumples"
- help pru hedda "calls an ambulance"
- reveal? pru augie "oath or no oath"

== 8 Wednesday
[Nyla](nyla) puts the washer on [Augie](augie)'s dashboard and walks home in the rain. [Amaya](drfox) pumps [Hedda](hedda) full of something experimental. [Carver](carver) comes clean: a fling, one summer, and a [child](oona) [whom](oona) [he](carver) couldn't let go hungry. [Lisbeth](lisbeth), [who](lisbeth) has something of [her](lisbeth) own to own up to, says nothing at all.
+ breakup nyla augie "puts the washer"
- treat hedda drfox "pumps"
- reveal carver lisbeth "comes clean"
- affair.past _ carver "fling"
- parent carver oona "child"
- reveal! lisbeth carver "says nothing"

== 9 Thursday
No bones in the orchard, only a suitcase with a train stub. [Greta](twin) didn't drown. [Augie](augie), blind drunk for the first time since the crash, goes looking for [Zeke](zeke) with a tire iron and finds [Zoltan](zoltan) instead, [who](zoltan) sits on [him](augie) until [he](augie) cries. [Oona](oona) is put on a plane, unaccompanied minor, to the [Moodys](carver+lisbeth)'.
+ die! twin "didn't drown"
- find _ "suitcase"
- attack? augie zeke "with a tire iron"
- help zoltan augie "sits on him"
- sad augie "cries"
- travel oona "put on a plane"
- find augie zoltan "finds"

== 10 Friday
[Lisbeth](lisbeth) braces for a stranger and gets a gap-toothed [nine-year-old](oona) [who](oona) calls [her](lisbeth) ma'am. [She](lisbeth) melts by bedtime. [Carver](carver) sees the sawdust on [her](lisbeth) good coat and asks which quarry. An elderly [woman](twin) gets off the noon train, [Hedda](hedda)'s double down to the limp.
- meet lisbeth oona "gets a gap-toothed"
+ discover carver lisbeth "sees"
- travel twin "gets off the noon train"

== 11 Monday
At the bedside [Greta](twin) tells [Hedda](hedda) why: [their](hedda+twin) [father](hfather) sold [her](twin) to a childless couple to save the farm, and had a coffin filled with stones. [Hedda](hedda) had heard the shovel. [She](hedda) believed all [her](hedda) life that [she](hedda)'d been next. The [sisters](hedda+twin) share a pillow. [Carver](carver) and [Zoltan](zoltan) trade punches in the gravel; neither wins, and [Lisbeth](lisbeth) leaves with the first-aid kit.
+ reveal twin hedda "tells"
- betray.past hfather twin "sold her"
- parent hfather hedda+twin "father"
- sad.past hedda "she'd been next"
- sibling hedda twin "sisters"
- attack carver zoltan "trade punches"
- attack zoltan carver "trade punches"
- die! twin "coffin filled with stones"

== 12 Tuesday
[Dr. Fox](drfox) needs a marrow donor; no one in the family fits, save [one](twin) [who](twin) has been dead for fifty years. [Greta](twin) rolls up [her](twin) sleeve. [Nyla](nyla) feels a kick during a shift at the diner and, before [she](nyla) thinks, reaches for the phone. [Augie](augie) doesn't pick up: [he](augie) is at the Fontaine grave, saying it aloud. [Zeke](zeke), behind the yews, listens to the end.
+ help twin hedda "rolls up her sleeve"
- pregnant nyla augie "a kick"
- reveal augie _ "saying it aloud"
- discover zeke augie "listens"

== 13 Wednesday
[Lisbeth](lisbeth) rents a room over the feed store and takes neither [man](carver+zoltan) with [her](lisbeth). [Oona](oona) asks for visiting hours. [Zeke](zeke) slides a beer across the counter to [Augie](augie). Nobody says the word. [Hedda](hedda)'s counts go up, down, up. [Ostrander](chief), widowed these ten years, brings [Greta](twin) the shoe in a gift box.
+ breakup lisbeth carver "takes neither man"
- move lisbeth "rents a room"
- gift zeke augie "beer"
- recover? hedda "counts go up"
- married.past _ chief "widowed"
- gift chief twin "gift box"
- die.past _ "widowed"

== 14 Thursday
Blizzard. [Nyla](nyla)'s water breaks in the diner with the plows off the road. [Zeke](zeke) boils everything in sight; [Zoltan](zoltan), [who](zoltan) has calved four hundred heifers, rolls up [his](zoltan) forearms. Two miles off, [Augie](augie) abandons the truck in a drift and starts to run. [Pru](pru) confesses to [Amaya](drfox) what all that eavesdropping was really for. [Amaya](drfox) locks the lab.
+ birth? nyla "water breaks"
- help zeke+zoltan nyla "boils everything"
- travel augie nyla "starts to run"
+ confess pru drfox "confesses"

== 15 Friday
Frost-nipped, hatless, [Augie](augie) makes it for the last push. "Ten fingers," says [Zoltan](zoltan); "[Your](augie) nose," says [Nyla](nyla), and holds out [her](nyla) left hand for the washer. [Hedda](hedda), in remission, rings the ward bell until a nurse takes the rope away. [Lisbeth](lisbeth) reads [Oona](oona) the chapter about the orphan; outside the door stand two [men](carver+zoltan) with soup.
+ birth nyla baby "last push"
- parent augie baby "Your nose"
- reconcile augie nyla "holds out her"
- engaged.start augie nyla "left hand"
+ recover hedda "in remission"
