%series Half a Duplex
%lang en
%genre step-family sitcom, Tucson, Arizona, recap column with a raised eyebrow
%cast dolores | Dolores Yazzie-Pruitt; Dolores | f
%cast hank    | Hank Pruitt; Hank | m
%cast lorna   | Lorna Pruitt; Lorna | f
%cast marcus  | Marcus Yazzie; Marcus | m
%cast posy    | Posy Pruitt; Posy | f
%cast dell    | Dell Yazzie; Dell | m
%cast birdie  | Birdie Yazzie; Birdie | f
%cast orville | Orville Tunks; Tunks; Orville | m
%cast fern    | Fern Abernethy; Fern | f
%cast plumber | Clement Sosa; Clement; Sosa | m
%cast gran    | Nana Ruth; Ruth | f
%cast dog     | Gravy | m
%cast officer | - | f
%cast baby    | - | f
%cast stranger | - | m
%cast building | - | n

== 1 Party Wall
Let us get the family tree out of the way. [Dolores](dolores), [who](dolores) used to be married to [Marcus Yazzie](marcus), has been the [wife](dolores) of [Hank Pruitt](hank) since Saturday. [Hank](hank)'s first [wife](lorna), [Lorna](lorna), got the left half of the duplex in the settlement, and that is where [she](lorna) means to stay. [His](hank) [daughter](posy) [Posy](posy) is to share a bunk with [Dolores](dolores)'s [girl](birdie), [Birdie](birdie); [Dell](dell), the [boy](dell), gets the laundry room. By nightfall the new [stepsisters](birdie+posy) have swapped bites, and a [plumber](plumber) sent for by [Lorna](lorna) has drilled clean through the wall.
- ex dolores marcus "used to be married"
- married dolores hank "wife of"
- ex hank lorna "first wife"
- neighbour dolores+hank lorna "left half"
- parent hank posy "daughter"
- housemate.start birdie posy "share a bunk"
- parent dolores birdie "girl"
- parent dolores dell "boy"
- kin birdie posy "stepsisters"
+ attack birdie posy "swapped bites"

== 2 The Hole
A hole is a hole, except when it is at ear height. Through it [Lorna](lorna) learns that [Hank](hank) has been let go by [Tunks](orville), the sprinkler [king](orville), and has been spending [his](hank) working days at the zoo. [Dolores](dolores) doesn't know. [Lorna](lorna), for once in [her](lorna) life, holds [her](lorna) tongue, and charges [him](hank) forty dollars a week for it. On the other side of town [Marcus](marcus) sells [his](marcus) truck so that [Dell](dell) can have braces. The [plumber](plumber) comes back to close the hole, takes one look at [Lorna](lorna), and makes it a little bigger.
- discover lorna hank "learns"
+ quit.past hank orville "let go by"
- betray hank dolores "at the zoo"
- discover! dolores hank "doesn't know"
- reveal! lorna dolores "holds her tongue"
+ threaten lorna hank "charges him"
- help marcus dell "so that Dell can"
- return plumber "comes back"
- love.start plumber lorna "takes one look"

== 3 Gravy
The [dog](dog) has gone. [Gravy](dog), a [basset](dog) with the road sense of a sofa, slips out through the hole in the wall and is last seen heading for the interstate. Everybody blames somebody: [Posy](posy) says that [Birdie](birdie) left the gate open, [Birdie](birdie) says that [she](birdie) never touched the gate, and [Dell](dell), [who](dell) did, goes very quiet over [his](dell) waffles. [Hank](hank) and both [wives](dolores+lorna), past and present, comb the wash with flashlights till three. It is the blackmailed [husband](hank) [who](hank) discovers the [runaway](dog) at last, in [Orville Tunks](orville)'s own swimming pool, being fed shrimp by [his](hank) former [boss](orville).
+ flee dog "slips out"
- accuse posy birdie "left the gate open"
- reveal! dell "goes very quiet"
- investigate dolores+hank+lorna dog "comb the wash"
- threaten.past lorna hank "blackmailed"
+ find hank dog "discovers the runaway"
- help orville dog "fed shrimp"
- boss.past orville hank "former boss"

== 4 Nana Ruth Needs a Chair
[Hank](hank)'s [mother](gran) is taken poorly in [Yuma](@yuma), and since the hospital wants the bed, it is to be the couch. [Nana Ruth](gran) has never recognized the second marriage. [She](gran) calls [Dolores](dolores) "the lodger" and rings a little bell for [Lorna](lorna), [who](lorna) comes, too, because the old [lady](gran) taught [her](lorna) to make tamales. There is a scene about the tamales. [Dell](dell), having slept badly for a week, confesses about the gate to the [invalid](gran), and only to [her](gran). [Ruth](gran) promises not to breathe a word, and gives [him](dell) a silver dollar for [his](dell) conscience.
- parent gran hank "mother"
- ill gran "taken poorly"
- move gran dolores+hank "the couch"
- reject gran dolores "never recognized"
- married dolores hank "second marriage"
- help lorna gran "who comes"
- advisor.past gran lorna "taught her"
- quarrel dolores lorna "a scene"
+ reveal dell gran "confesses about the gate"
- gift gran dell "silver dollar"

== 5 Short Fuse
[Dolores](dolores) finds a zoo ticket. Then [she](dolores) finds nineteen. [Hank](hank) says they are a surprise. [Dolores](dolores) calls [Tunks](orville). [Tunks](orville) tells the truth to [Dolores](dolores). The betrayed [wife](dolores) throws a melon at [Hank](hank). The melon hits the [plumber](plumber). [He](plumber) needs three stitches. [Lorna](lorna) holds [his](plumber) hand. [Marcus](marcus) laughs until [he](marcus) chokes. [Birdie](birdie) slaps [Marcus](marcus) on the back. Out comes a peanut. [Birdie](birdie) has saved [her](birdie) [father](marcus). Nobody thanks [Birdie](birdie). [Hank](hank) sleeps in the truck. Is there a moon? There is. [Gravy](dog) sleeps on [Hank](hank).
- discover dolores hank "finds a zoo ticket"
- betray hank dolores "a surprise"
- reveal orville dolores "tells the truth"
- married dolores hank "wife"
+ attack dolores hank "throws a melon"
- injure plumber dolores "three stitches"
- help lorna plumber "holds his hand"
- ill marcus "chokes"
+ rescue birdie marcus "has saved"
- parent marcus birdie "father"

== 6 Pro Tem
Look who is in the laundry room. Evicted from [his](marcus) trailer, [Marcus](marcus) asks [his](marcus) [ex](dolores) for one night and has been there for nine, on an air mattress next to [his](marcus) [son](dell). Even [Hank](hank), restored to the marital bed on probation, likes [him](marcus): the two [husbands](hank+marcus) hatch a plan for a hot-sauce company, with [Nana Ruth](gran)'s recipe, of which [Nana Ruth](gran) has not been told. A new [counselor](fern) at the middle school, [Fern Abernethy](fern), summons everyone with a claim to [Dell](dell), [who](dell) has been passing silver dollars under desks as hush money. Five grown-ups turn up. There are two chairs.
- lose marcus "Evicted"
- ex dolores marcus "ex"
- move marcus dolores+hank "has been there for nine"
- parent marcus dell "son"
- reconcile dolores hank "restored"
- create? hank+marcus "a plan"
+ steal hank+marcus gran "has not been told"
- friend hank marcus "likes him"
- invite fern _ "summons everyone"
+ betray dell _ "hush money"

== 7 Scoville
"Two Husbands" sells out at the swap meet in an hour. [Marcus](marcus) spends [his](marcus) share on a dinner with the [counselor](fern), [who](fern) orders milk; [Hank](hank) spends [his](hank) on nothing, as it vanishes from the cookie jar overnight. The [victim](hank) suspects [his](hank) [partner](marcus), the [partner](marcus) suspects the [plumber](plumber), and the [plumber](plumber), a [man](plumber) of the world with a scar on [his](plumber) forehead, suspects [Lorna](lorna) and likes [her](lorna) all the better. In fact [Posy](posy) has it. [She](posy) is saving up for a bus to [Yuma](@yuma), where the girls at [her](posy) old school never bit anyone.
+ create hank+marcus "sells out"
- date fern marcus "a dinner"
+ steal posy hank "vanishes"
- accuse hank marcus "suspects"
- colleague hank marcus "partner"
- accuse marcus plumber "suspects"#2
- accuse plumber lorna "suspects"#3
- love plumber lorna "likes her"
- travel? posy "saving up" @yuma

== 8 Southbound
At dawn the top bunk is empty. [Birdie](birdie), [who](birdie) has wished [her](birdie) [stepsister](posy) in [Timbuktu](@timbuktu) every night since May, is the [one](birdie) [who](birdie) raises the alarm, and in no time there are flyers from here to the border. A highway patrol [officer](officer) has no luck. The [plumber](plumber), now revealed by the lettering on [his](plumber) van to be one [Clement Sosa](plumber), has: [he](plumber) spots the [absconder](posy) at a gas station in [Gila Bend](@gilabend), in the cab of a [stranger](stranger) [who](stranger) says [he](stranger) is an uncle. [Sosa](plumber) has no gun. [He](plumber) has a wrench. When [she](posy) is lifted down, [Posy](posy) asks for [Lorna](lorna), then for [Birdie](birdie).
+ flee posy "is empty"
- kin birdie posy "stepsister"
- reveal birdie _ "raises the alarm"
- investigate officer posy "has no luck"
- find plumber posy "spots the absconder"
- abduct? stranger posy "says he is an uncle"
- threaten plumber stranger "a wrench"
+ rescue plumber posy "lifted down"

== 9 Amnesty
All debts are forgiven for one weekend, by order of [Dolores](dolores). [Posy](posy) hands the cookie-jar money back. [Lorna](lorna) refunds the [zoo-keeper](hank) emeritus [his](hank) forty dollars a week, with interest. [Dell](dell) owns up to the gate at last, and the [dog](dog) licks [his](dell) face. Only the [inventor](gran) of the sauce isn't in a pardoning mood: [Nana Ruth](gran), [who](gran) has found a bottle in the pharmacy with [her](gran) own chilies in it, calls [her](gran) [son](hank) and [his](hank) [crony](marcus) a pair of horse thieves and retains a lawyer. The bunk-bed [foes](birdie+posy), meanwhile, cut [their](birdie+posy) thumbs and swear to be sisters.
- gift posy hank "hands the cookie-jar money back"
- gift lorna hank "refunds"
- reveal dell _ "owns up"
- discover gran hank+marcus "found a bottle"
- parent gran hank "son"
+ accuse gran hank+marcus "horse thieves"
- hire gran "retains a lawyer"
- enemy birdie posy "foes"
+ reconcile birdie posy "swear to be sisters"

== 10 Discovery Phase
The hearing takes place at the kitchen table. [Tunks](orville), [who](orville) passed the bar in 1981 and never passed it since, appears for the [plaintiff](gran); [Fern](fern) keeps the minutes and [Marcus](marcus)'s knee. After two hours the old [lady](gran) drops the suit in return for half the company and the chair at the window. It is then that [her](gran) [attorney](orville) asks whether the [man](hank) [he](orville) sacked would care to run the sprinkler works, as [he](orville) is tired, and there is something on [his](orville) lung. [Hank](hank) says yes before [he](hank) has heard the second half. [Dolores](dolores) has heard it; [she](dolores) puts down the coffee pot and hugs the old [crocodile](orville).
- advisor orville gran "appears for"
- flirt fern marcus "Marcus's knee"
+ reconcile gran hank+marcus "drops the suit"
- quit.past hank orville "sacked"
- ill orville "on his lung"
+ hire hank orville "says yes"
- help dolores orville "hugs"

== 11 Rise and Shine
[Orville Tunks](orville) doesn't see the monsoon. [He](orville) is buried on a Tuesday, to the hiss of forty sprinklers, and leaves the pool to [Gravy](dog). At the wake two [women](dolores+lorna) disappear into the bathroom together, and when [they](dolores+lorna) come out, [one](dolores) is pale and the [other](lorna), for the first time in six years, has an arm around [her](dolores). That would be [Lorna](lorna), and the pale [one](dolores) is having a baby, at forty-four. How does one tell a [man](hank) [who](hank) faints at hamsters? Through the hole, naturally. There is a thud on the other side. [Sosa](plumber), [who](plumber) has come to ask [Lorna](lorna) something, carries in the [father-to-be](hank) instead, and forgets [his](plumber) question.
+ die orville "is buried"
- gift orville dog "leaves the pool"
- help lorna dolores "has an arm around"
+ pregnant dolores hank "having a baby"
- reveal dolores hank "Through the hole"
- ill hank "a thud"
- propose? plumber lorna "ask Lorna something"
- rescue plumber hank "carries in"

== 12 Load-Bearing
A [daughter](baby) is born in the left half, because that was where the hot water was. [Lorna](lorna) catches [her](baby), [Marcus](marcus) boils things, and [Hank](hank) comes round in time to be handed [somebody](baby) with [his](hank) ears. Also in this finale: [Marcus](marcus) leaves the laundry room for [Fern](fern)'s spare room, and [Fern](fern)'s spare room for [Fern](fern)'s. [Nana Ruth](gran) addresses [her](gran) second [daughter-in-law](dolores) by name. And the [man](plumber) with the wrench, having at last recalled what [he](plumber) wanted to ask [his](plumber) best [customer](lorna), asks it, and knocks down the wall with one blow when [she](lorna) nods. The [inspector](building) calls it load-bearing. So, on the evidence, is [Lorna](lorna).
+ birth dolores baby "is born"
- parent dolores+hank baby "daughter"
- help lorna dolores "catches her"
- recover hank "comes round"
- move marcus fern "leaves the laundry room"
- couple.start fern marcus "for Fern's"#2
- kin dolores gran "daughter-in-law"
- reconcile dolores gran "by name"
+ propose plumber lorna "asks it"
- engaged.start lorna plumber "nods"
