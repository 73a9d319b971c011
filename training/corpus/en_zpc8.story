%series The Anything Goes
%lang en
%genre science-fiction comedy drama on an ageing space freighter, fan-wiki recaps
%cast ines    | Captain Inês Quaresma; Inês; Quaresma | f
%cast otto    | Otto | m
%cast zhen    | Zhen | f
%cast rao     | Vikram Rao; Rao | m
%cast leela   | Leela | f
%cast tuck    | Tuck | m
%cast ada7    | Ada-7 | f
%cast morwen  | Commodore Pryde; Pryde | f
%cast cosmo   | Cosmo | m
%cast fig     | Fig | f
%cast pirate  | Black Nadia; Nadia | f
%cast twin   | - | m
%cast loser  | - | m

== 1 Cargo Unknown
[Captain Inês Quaresma](ines) wins the freighter [Anything Goes](*anything) at cards from a [man](loser) [she](ines) doesn't look in the face, and inherits its crew: [Otto](otto) the [engineer](otto), [who](otto) hasn't slept since Tuesday; [Zhen](zhen) the [pilot](zhen), [who](zhen) was [his](otto) [wife](zhen) until Wednesday; the ship's [computer](ada7), [Ada-7](ada7), [who](ada7) took [his](otto) side. In the hold [they](ines+otto+zhen) find a crate, and in the crate a ten-year-old [girl](fig) with a fig. [Fig](fig), as [she](fig) is called from then on, says [she](fig) has been stolen. Well, from whom?
+ find ines loser "wins the freighter"
- boss ines otto+zhen "its crew"
- breakup.past otto zhen "until Wednesday"
- married.past otto zhen "wife"
- help ada7 otto "took his side"
+ find ines+otto+zhen fig "in the crate"
- abduct.past _ fig "has been stolen"

== 2 Docking Fees
At [Ceres](@ceres) the [crew](ines+otto+zhen) takes on a [medic](rao), [Vikram Rao](rao), and, since [he](rao) won't go without [her](leela), [his](rao) [wife](leela) [Leela](leela), a [botanist](leela) with a suitcase of moss. The [pilot](zhen) knows the [doctor](rao) from the [Academy](#academy), where [she](zhen) passed out in [his](rao) arms, or rather failed in them. [Neither](rao+zhen) mentions it. [Otto](otto) does not need it mentioned. [He](otto) turns down the heating in sick bay. [Commodore Pryde](morwen) of the customs fleet searches the ship for a [child](fig). [Ada-7](ada7) reports rats. The [stowaway](fig) squeaks.
- hire rao ines "takes on a medic"
- married leela rao "wife"
- affair.past rao zhen "knows the doctor"
+ jealous otto rao "turns down the heating"
- reveal! rao+zhen _ "Neither mentions it"
- investigate morwen fig "searches the ship"
+ betray ada7 morwen "reports rats"
- help ada7 fig "reports rats"

== 3 Moss
Nobody has told the [botanist](leela) about the [Academy](#academy). [She](leela) learns of it from the ship's [computer](ada7), [who](ada7) regards discretion as a memory leak. The [Raos](leela+rao) have words among the moss. The [engineer](otto), overhearing, feels so much better that [he](otto) sleeps eleven hours, and the reactor with [him](otto). Adrift, the freighter is boarded by [Black Nadia](pirate), a [pirate](pirate), [who](pirate) stops dead on the bridge: the [captain](ines) and [she](pirate) were at the altar once. [Inês](ines) was the one [who](ines) left. "[You](ines) owe [me](pirate) a cake," says [Nadia](pirate).
- reveal ada7 leela "learns of it"
- discover leela rao+zhen "learns of it"
+ quarrel leela rao "have words"
- happy otto "feels so much better"
- attack pirate _ "boarded by"
- wedding.past! ines pirate "at the altar once"
+ breakup.past ines pirate "left"

== 4 Cake
[Nadia](pirate) takes the cargo. [Nadia](pirate) takes [Rao](rao). [Leela](leela) waters [her](leela) moss. [Zhen](zhen) wants to chase [Nadia](pirate). [Otto](otto) does not want to rescue [Rao](rao). [Inês](ines) bakes. [Fig](fig) eats the batter. [Inês](ines) has never been good with children. [Fig](fig) likes [Inês](ines). [Inês](ines) flies the cake to [Nadia](pirate). [Nadia](pirate) cuts the cake. In the cake is [Zhen](zhen), with a gun. [Zhen](zhen) brings home [Rao](rao). [Rao](rao) hugs [Zhen](zhen). [Leela](leela) stops watering.
- steal pirate ines "takes the cargo"
+ abduct pirate rao "takes Rao"
- rescue? zhen rao "wants to chase"
- rescue! otto rao "does not want"
- gift ines pirate "flies the cake"
- threaten zhen pirate "with a gun"
+ rescue zhen rao "brings home"
- jealous leela zhen "stops watering"

== 5 Shore Leave
On [Vesta](@vesta) [Leela](leela) checks into a hotel under [her](leela) maiden name. [Her](leela) [husband](rao) knocks; [she](leela) has company. It's only the [engineer](otto), with a bottle and a list of the [pilot](zhen)'s faults, but the [doctor](rao) isn't to know. Around the fourth fault the jilted [pair](leela+otto) stop reading. [Zhen](zhen), meanwhile, teaches the [girl](fig) from the crate to land on one thruster, and spots, behind the [child](fig)'s ear, the mark of the [Heliarchs](#heliarchs): the [stowaway](fig) is [heir](fig) to the sun mines. A bounty [hunter](cosmo) named [Cosmo](cosmo) has spotted it as well.
- married leela rao "husband"
+ affair leela otto "stop reading"
- cheat leela rao "stop reading"
- ex otto zhen "jilted"
- advisor zhen fig "teaches"
+ discover zhen fig "spots"
- discover cosmo fig "spotted it as well"

== 6 The Hunter
[Cosmo](cosmo) signs on as a [cook](cosmo). The stew is excellent, and the whole [crew](ines+leela+otto+rao+zhen) sleeps like the dead. When [Quaresma](ines) comes to, the [heiress](fig) is gone, and so is the shuttle; on the galley wall [he](cosmo) has chalked an apology and the recipe. "[My](ines) [kid](fig)!" shouts the [captain](ines), and is as surprised as everyone. There's one ship fast enough. Its [owner](pirate) has icing on [her](pirate) collar. [Inês](ines) calls [her](ines) [ex](pirate) and, for the first time in seven years, says please. Down below the [botanist](leela) moves out of the [doctor](rao)'s cabin. It takes [her](leela) two trips, on account of the moss.
- hire cosmo ines "signs on"
- attack cosmo ines+leela+otto+rao+zhen "stew"
+ abduct cosmo fig "is gone"
- steal cosmo ines "so is the shuttle"
- love ines fig "My kid"
- ex ines pirate "ex"
- help? pirate ines "says please"
+ breakup leela rao "moves out"

== 7 Two Captains
[Nadia](pirate) agrees, on condition that the [bride](ines) [who](ines) bolted shares [her](pirate) bridge. Three days of course corrections. On the second [they](ines+pirate) laugh; on the third the door is locked. Back on the freighter, with nobody senior aboard, the [man](rao) [whose](rao) [wife](leela) sleeps in the engine room meets the [man](otto) [whose](otto) [wife](zhen) once slept at the [Academy](#academy). A spanner is raised. It's [Tuck](tuck) [who](tuck) steps between [them](otto+rao). Who is [Tuck](tuck)? A cabin [boy](tuck), it turns out, on board for a year. Not even [Ada-7](ada7) had noticed.
- help pirate ines "agrees"
- breakup.past ines pirate "bolted"
+ sex ines pirate "door is locked"
- married leela rao "wife"
- affair leela otto "engine room"
- ex otto zhen "wife"#2
- affair.past rao zhen "slept at the Academy"
- threaten otto rao "A spanner is raised"
- help tuck otto+rao "steps between"

== 8 Sun Mines
[Cosmo](cosmo) hands over [Fig](fig) to the [Heliarchs](#heliarchs). The [Heliarchs](#heliarchs) hand over gold. [Fig](fig) bites [Cosmo](cosmo). [Cosmo](cosmo) counts the gold. [Cosmo](cosmo) cannot sleep. [Fig](fig) is locked in a gold room. A [boy](twin) is locked in the next room. The [boy](twin) looks like [Fig](fig). The [boy](twin) is the [twin](twin) of [Fig](fig). Only one twin may rule. Only one twin may live. [Cosmo](cosmo) hears that. [Cosmo](cosmo) gives back the gold. The [Heliarchs](#heliarchs) lock up [Cosmo](cosmo), too. [Fig](fig) forgives [Cosmo](cosmo) through the wall.
+ betray cosmo fig "hands over"
- find cosmo "hand over gold"
- attack fig cosmo "bites"
- sad cosmo "cannot sleep"
- arrest _ fig "locked in a gold room"
+ sibling fig twin "twin"
- kill? _ fig+twin "Only one twin may live"
- arrest _ cosmo "lock up"
- reconcile cosmo fig "forgives"

== 9 Jailbreak for Beginners
The plan is the [pirate](pirate)'s, the pilot the [pilot](zhen), the explosive the moss. Out of the hole come the [kidnapper](cosmo), the [girl](fig) and a second [girl](twin) in short hair, as [Otto](otto) takes [him](twin) to be. [Leela](leela), kneeling in rubble, sees the [medic](rao) run into the fire for a [child](twin) [who](twin) is nothing to [him](rao), and remembers why [she](leela) packed a suitcase for [Ceres](@ceres). [His](rao) coat is burning. [She](leela) beats it out with [her](leela) hands. [Otto](otto) watches those hands and goes to look for [his](otto) spanner, and some peace.
+ rescue pirate+zhen cosmo+fig+twin "Out of the hole"
- abduct.past cosmo fig "kidnapper"
- rescue rao twin "run into the fire"
- love leela rao "remembers why"
- rescue leela rao "beats it out"
- sad otto "some peace"

== 10 Patch-Up
Back among [her](leela) [husband](rao)'s bandages, the [botanist](leela) puts an end to the engine room in four sentences, the last of which is "[You](otto) still talk about [her](zhen) in [your](otto) sleep." [She](zhen), of all people, is at that moment teaching [Tuck](tuck) to fly, and has [his](tuck) hand on the stick, under [hers](zhen). [Tuck](tuck) is twenty-two. [He](tuck) blushes to the boots. The [commodore](morwen) of the rats is back, with a warrant for the theft of two [heirs](fig+twin); this time [Ada-7](ada7) reports [twins](fig+twin), being unable to resist a pun. [Quaresma](ines) is led off. [Nadia](pirate) could flee. The [pirate](pirate) holds out [her](pirate) wrists.
+ reconcile leela rao "husband's bandages"
- married leela rao "husband's"
- breakup leela otto "puts an end"
- love otto zhen "in your sleep"
- advisor zhen tuck "teaching"
- flirt tuck zhen "under hers"
- return morwen "is back"
- accuse morwen ines "theft of two heirs"
- betray ada7 ines "reports twins"
+ arrest morwen ines "led off"
- flee? pirate "could flee"
- arrest? morwen pirate "holds out her wrists"

== 11 The Dock
In the dock the old [couple](ines+pirate) bicker about who proposed. The [hunter](cosmo) takes the stand, swears that [he](cosmo) alone carried off the [children](fig+twin), and gets nine years; the [cook](cosmo), led past [Fig](fig), slips [her](fig) the recipe. Acquitted, [Inês](ines) asks the [commodore](morwen) what becomes of the [twins](fig+twin). A home. "[They](fig+twin) have got one," says the [captain](ines). [Her](ines) [co-accused](pirate) coughs. "[They](fig+twin) have got two." [Pryde](morwen), [who](morwen) grew up in a home herself, mislays the file.
- couple ines pirate "old couple"
- quarrel ines pirate "bicker"
+ betray cosmo _ "he alone"
- help cosmo ines "takes the stand"
- arrest _ cosmo "nine years"
- gift cosmo fig "the recipe"
- reject ines morwen "got one"
- parent? ines+pirate fig+twin "They have got two"
+ help morwen ines+pirate "mislays the file"

== 12 Lessons
[Tuck](tuck) lands on one thruster and is kissed by [his](tuck) [teacher](zhen) before the ramp is down. The [ex-husband](otto) is standing on the ramp. [He](otto) sets down the spanner, says that the [lad](tuck)'s approach was a bit steep, and walks off to the bar, where the [commodore](morwen), out of uniform, is drinking alone. [She](morwen) likes men who don't sleep. [She](morwen) doesn't either. [Leela](leela) throws up on the moss. The [father](rao), a [doctor](rao), needs a week to work out the cause; [Ada-7](ada7) has known for three, and for once has kept it to herself.
+ kiss tuck zhen "kissed"
- advisor zhen tuck "teacher"
- ex otto zhen "ex-husband"
- reconcile otto tuck "sets down the spanner"
- meet morwen otto "drinking alone"
- love morwen otto "likes men"
+ pregnant leela rao "throws up"
- discover rao leela "work out"
- discover.past ada7 leela "has known"
- reveal! ada7 _ "kept it to herself"

== 13 Altar, Second Approach
Same altar, same [brides](ines+pirate), and this time [Inês](ines) stays. [Nadia](pirate) locks the chapel, to be safe. [Fig](fig) holds the rings and the [other](twin) holds [Fig](fig). The cake, baked in prison and posted, contains a file, from sheer habit. The [insomniacs](morwen+otto) dance until six. [Zhen](zhen) and the cabin [boy](tuck) fly the [newlyweds](ines+pirate) once round the moon, on one thruster, with two [children](fig+twin), a pregnant [botanist](leela), and a [computer](ada7) in tears of coolant. [Rao](rao) asks [her](ada7) why [she](ada7) weeps. "Rats," says [Ada-7](ada7).
+ wedding ines pirate "this time Inês stays"
- gift cosmo ines+pirate "posted"
- celebrate morwen+otto "dance until six"
- date morwen otto "insomniacs"
- couple tuck zhen "on one thruster"
- pregnant leela "pregnant"
- happy ada7 "in tears"
- betray ada7 rao "Rats"
