%series Eleven Souls Aboard the Unlikely
%lang en
%genre science-fiction comedy about the crew of a salvage ship, a DVD box's episode texts
%cast vasanti | Captain Vasanti; Vasanti | f
%cast brask   | Brask | m
%cast imke    | Imke | f
%cast tob     | Tob | m
%cast nyx     | NYX | n
%cast reeve   | Dr Reeve; Reeve | f
%cast zeph    | Zeph | m
%cast coburn  | Admiral Coburn; Coburn | m
%cast slake   | Ravenna Slake; Slake | f
%cast double  | - | f
%cast trader  | - | m
%cast egg     | Pebble | n
%cast regent  | - | f
%cast cadet   | - | m
%cast niece   | - | f
%cast poet    | - | m

== 1 Finders, Keepers
Three weeks from the nearest payday, [Captain Vasanti](vasanti) boards a drifting yacht and brings back [Zeph](zeph), a [castaway](zeph) without a memory but with cheekbones. [Imke](imke), the [pilot](imke), loses [her](imke) head on the spot, and so, to [his](tob) own surprise, does [Tob](tob), the [mechanic](tob). [NYX](nyx), the ship's computer, lets [both](imke+tob) know that [it](nyx) saw [him](zeph) first. Meanwhile, [Dr Reeve](reeve) and first [officer](brask) [Brask](brask), long since divorced, quarrel over the custody of a cactus.
+ rescue vasanti zeph "brings back Zeph"
- boss vasanti brask "first officer"
- love.start imke zeph "loses her head"
- love.start tob zeph "and so"
- love? nyx zeph "saw him first"
- divorce.past brask reeve "long since divorced"
- quarrel brask reeve "quarrel"

== 2 Two for the Airlock
A [trader](trader) in used moons offers [Vasanti](vasanti) a fortune for the [castaway](zeph), no questions asked. [She](vasanti) asks one, punches [him](trader) and confiscates [his](trader) shuttle. [Imke](imke) teaches [Zeph](zeph) to fly it, [Tob](tob) teaches [him](zeph) to repair it, and since [Zeph](zeph) smiles at [teacher](imke) and [teacher](tob) alike, the two [rivals](imke+tob) stop passing each other the salt. In sick bay, [Reeve](reeve) finds out that the new [man](zeph)'s blood is blue, and not as a figure of speech. [She](reeve) tells nobody but the cactus.
+ attack vasanti trader "punches him"
- steal vasanti trader "confiscates"
- advisor imke zeph "teaches Zeph"
- advisor tob zeph "teaches him"
- enemy.start imke tob "two rivals"
+ discover reeve zeph "finds out"
- reveal! reeve _ "nobody but the cactus"

== 3 Old Flames, New Torpedoes
[Ravenna Slake](slake) holds up the ship, takes the coffee and leaves a visiting card: once upon a time the [pirate](slake) and the [captain](vasanti) shared a bunk at the Academy and, for one summer, everything else. [Brask](brask), [who](brask) has served [Vasanti](vasanti) for ten years without daring to say a soft word, reads the card over [her](vasanti) shoulder and feels ill. [Tob](tob) is hurt by a falling crate; [Imke](imke), of all people, drags [him](tob) clear, and the salt circulates again.
- steal slake _ "takes the coffee"
- attack slake _ "holds up"
+ couple.past slake vasanti "everything else"
- housemate.past slake vasanti "shared a bunk"
- love brask vasanti "without daring to say"
- jealous brask slake "feels ill"
- injure tob "is hurt"
- rescue imke tob "drags him clear"
+ reconcile imke tob "salt circulates again"

== 4 It Came From the Pantry
The egg that [Brask](brask) bought for breakfast hatches. What slips out has six legs, calls [him](brask) Mama and is christened [Pebble](egg). [Reeve](reeve), [who](reeve) always wanted children and was told by [him](brask) that there was a war on, watches [her](reeve) former [husband](brask) sing lullabies and has to leave the room. In the cockpit, [Zeph](zeph) kisses [Imke](imke) during a docking manoeuvre. [NYX](nyx), hurt, switches off the gravity. [Tob](tob) floats by, sees everything, and wishes [them](imke+zeph) well through clenched teeth.
- birth _ egg "hatches"
- parent brask egg "Mama"
- ex brask reeve "former husband"
- sad reeve brask "has to leave"
+ kiss imke zeph "kisses"
- sad nyx imke+zeph "hurt"
- discover tob imke+zeph "sees everything"
- sad tob imke+zeph "clenched teeth"

== 5 Mirror, Mirror
After a jump through the [Halberd Rift](@halberd) there are two [captains](double+vasanti) on the bridge, each of [them](double+vasanti) furious with the other. [One](double) wants to sell [Zeph](zeph), [one](vasanti) does not; [one](vasanti) has flirted with [Brask](brask) all morning. That, [he](brask) concludes, cannot be the real captain, and [he](brask) locks [her](vasanti) in the brig. [He](brask) is mistaken. While the [impostor](double) sets course for the [trader](trader)'s moon, [Vasanti](vasanti), behind bars, is left to explain to the cactus, and to [Tob](tob), why [she](vasanti) had been so friendly.
- quarrel double vasanti "furious"
+ flirt vasanti brask "has flirted"
- discover! brask vasanti "cannot be the real"
+ arrest brask vasanti "locks her"
- betray double brask "impostor"
- betray? double zeph "sell Zeph"
- reveal vasanti tob "explain"

== 6 One Too Many
[Tob](tob) picks the lock, and the two [captains](double+vasanti) fight it out in the hold, with mops. The false [one](double) goes out of the airlock and is fished up by [Ravenna Slake](slake), [who](slake) never got over the [original](vasanti). [Brask](brask) asks to be discharged and gets a cup of tea instead. Struck by a stray mop, [Zeph](zeph) remembers: [he](zeph) is the runaway [son](zeph) of a [regent](regent), betrothed since birth to [Admiral Coburn](coburn)'s [niece](niece). [Imke](imke) hopes [he](zeph) is joking.
- rescue tob vasanti "picks the lock"
+ attack double vasanti "fight it out"
- rescue slake double "is fished up"
- love slake vasanti "never got over"
- quit! brask vasanti "asks to be discharged"
- parent regent zeph "son"
+ discover zeph "remembers"
- engaged niece zeph "betrothed"
- kin coburn niece "niece"

== 7 Shore Leave
On [Lower Ganymede](@ganymede) everybody looks for something. [Imke](imke) looks for a ring for [Zeph](zeph) that costs less than a thruster, and finds it; [Reeve](reeve) for a nanny, and ends up asking [Brask](brask) whether the two of [them](brask+reeve) might not raise [Pebble](egg) together. [Tob](tob), drowning [his](tob) sorrows, falls in with a [cadet](cadet) on leave, [who](cadet) plays the nose flute and dances with [him](tob). In the morning the [stranger](cadet) is gone, and so is the ship's transponder. The [admiral](coburn)'s fleet now knows where to look.
- propose? imke zeph "a ring"
+ reconcile? brask reeve "raise Pebble together"
- sad tob "drowning his sorrows"
- meet cadet tob "falls in with"
- date cadet tob "dances with him"
- flee cadet "is gone"
+ steal cadet _ "so is the ship's"

== 8 Boarding Party
[Coburn](coburn) comes aboard with forty marines and a wedding cake. To save [her](vasanti) crew, [Vasanti](vasanti) lies that [Zeph](zeph) is dead, and [Reeve](reeve) signs the certificate; [Imke](imke), not in on it, breaks down so convincingly that the [admiral](coburn) takes off [his](coburn) cap. Only one of [his](coburn) men, a certain nose-flute [player](cadet), spots the [corpse](zeph) sneezing, and keeps quiet, with a glance at [Tob](tob). [Imke](imke), once told, embraces [Zeph](zeph), slaps the [captain](vasanti) and faints, in that order.
+ betray vasanti coburn "lies"
- die! zeph "dead"
- help reeve vasanti "signs the certificate"
- sad imke zeph "breaks down"
- discover cadet zeph "spots the corpse sneezing"
- boss coburn cadet "his men"
- reveal! cadet coburn "keeps quiet"
- attack imke vasanti "slaps the captain"

== 9 Cabin Pressure
Nobody can stand anybody any more. [Reeve](reeve) and [Brask](brask), back in one cabin for the sake of the [hatchling](egg), fight about feeding times until [Pebble](egg) takes refuge in a duct. [Zeph](zeph) wants to give himself up, [Imke](imke) will not hear of it; [he](zeph) does so all the same, leaving the ring on [her](imke) joystick. [Vasanti](vasanti) is in love, confides [NYX](nyx) to [Tob](tob), and not with any [pirate](slake). [Tob](tob) promises to keep it to himself, a promise that holds as far as the galley.
- housemate.start brask reeve "back in one cabin"
- quarrel brask reeve "fight"
- flee egg brask+reeve "takes refuge"
- quarrel imke zeph "will not hear of"
+ breakup zeph imke "leaving the ring"
- love vasanti _ "in love"
- love! vasanti slake "not with any pirate"
- reveal nyx tob "confides"
- reveal tob _ "as far as"

== 10 A Comet for the Bride
At court, [Zeph](zeph) is reunited with [his](zeph) [mother](regent), [who](regent) has [him](zeph) washed, locked up and measured for a uniform. [His](zeph) [fiancée](niece), it turns out, is no keener than [he](zeph) is: [she](niece) has a [poet](poet) hidden in the west wing. [Imke](imke) steals the shuttle to fetch [him](zeph) home and flies straight into the clutches of [Slake](slake), with [whom](slake) the false [captain](double) has been living in wedded bliss. [Brask](brask), [who](brask) has heard the rumour about [Vasanti](vasanti) by way of the galley, shaves twice.
- return zeph "is reunited with"
- parent regent zeph "mother"
- abduct regent zeph "locked up"
- engaged niece zeph "fiancée"
+ affair niece poet "a poet hidden"
- steal imke _ "steals the shuttle"
- rescue? imke zeph "fetch him home"
+ abduct slake imke "into the clutches"
- married double slake "wedded bliss"
- discover brask vasanti "heard the rumour"

== 11 Honour Among Thieves
[Slake](slake) could sell the [pilot](imke), but the [double](double), mellowed by marriage, pleads for [her](imke), and so it is in a pirate vessel that [Imke](imke) drops in on the ceremony. [Tob](tob) gets the crew inside as a nose-flute ensemble, conducted by [his](tob) [cadet](cadet), newly deserted. In the confusion [Coburn](coburn) shoots at [Vasanti](vasanti); [Brask](brask) stops the bolt with [his](brask) chest, says the soft word at last and closes [his](brask) eyes. [Reeve](reeve), in tears, kneels over [her](reeve) [ex](brask) and rolls up [her](reeve) sleeves.
- help double imke "pleads for her"
- help tob _ "gets the crew inside"
- quit cadet coburn "newly deserted"
- kill? coburn vasanti "shoots at Vasanti"
+ rescue brask vasanti "stops the bolt"
+ confess brask vasanti "the soft word"
- sad reeve brask "in tears"
- treat brask reeve "rolls up her sleeves"
- ex brask reeve "ex"

== 12 Eleven Souls
The cactus flowers; so does the [patient](brask). [Reeve](reeve) hands [him](brask) over to [Vasanti](vasanti) together with the care instructions: as [Pebble](egg)'s parents, [she](reeve) and [he](brask) are a team, as a couple [they](brask+reeve) were a disaster. The [niece](niece) marries [her](niece) [poet](poet) with the [regent](regent)'s second-best blessing, which leaves [Zeph](zeph) free to put a certain ring back on [Imke](imke)'s finger. [Tob](tob) shows the [cadet](cadet) the engine room. And [NYX](nyx)? [NYX](nyx) has been writing to a lighthouse on [Triton](@triton), and today, for the first time, it wrote back.
- recover brask "so does the patient"
+ couple.start brask vasanti "hands him over"
- parent brask+reeve egg "Pebble's parents"
- couple.past brask reeve "a disaster"
- wedding niece poet "marries"
+ engaged.start imke zeph "put a certain ring"
- create nyx "writing to a lighthouse"
