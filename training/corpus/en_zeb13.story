%series Mirrors of the Rua Escura
%lang en
%genre mystery serial, Porto and the Douro, streaming overviews
%cast ines    | Ines Valadares; Ines; Valadares | f
%cast duarte  | Duarte Pimentel; Duarte; Pimentel | m
%cast leopold | Leopold Valadares; Leopold | m
%cast rosaura | Rosaura; Rosaura Valadares | f
%cast benedita | Benedita | f
%cast falco   | Falco | m
%cast iris    | Iris Pimentel; Iris | f
%cast tadeu   | Tadeu | m
%cast notary  | Dr Sequeira; Sequeira | m
%cast nun     | Sister Perpetua; Perpetua | f
%cast gloria  | Gloria | f
%cast forger  | - | m
%cast fakenun | - | n
%cast sailor  | - | m

== 1
On the evening on which port [baron](leopold) [Leopold Valadares](leopold) is to name an heir, the lights fail for ninety seconds. When they come back, [his](leopold) chair is empty and the wine in [his](leopold) glass is still swaying. [Ines](ines), [his](leopold) [granddaughter](ines), a [restorer](ines) of mirrors, notices that one of the nineteen in the hall hangs crooked. [Inspector Duarte Pimentel](duarte) notices that [she](ines) is the only guest [who](ines) isn't screaming.
- gift? leopold _ "heir"
+ lose _ leopold "chair is empty"
- kin ines leopold "granddaughter"
+ discover ines _ "hangs crooked"
- discover duarte ines "notices"#2
- sad! ines "screaming"

== 2
Behind the crooked mirror is a stair, and at its foot a shoe. [Pimentel](duarte) takes statements from the family: [Rosaura](rosaura), the vanished [man](leopold)'s third [wife](rosaura), [who](rosaura) is younger than [his](leopold) wine; [Tadeu](tadeu), [his](leopold) [son](tadeu), [who](tadeu) has drunk most of it; and the [housekeeper](benedita), [Benedita](benedita), [who](benedita) taught [them](rosaura+tadeu) all to lie. [Falco](falco), a [bookmaker](falco), presents a bill of [Tadeu](tadeu)'s that would sink a fleet, and leaves a viper in an umbrella stand by way of receipt.
- find _ "shoe"
+ investigate duarte rosaura+tadeu "takes statements"
- lose.past _ leopold "vanished"
- married leopold rosaura "third wife"
- parent leopold tadeu "son"
- advisor.past benedita rosaura+tadeu "taught"
+ threaten falco tadeu "viper"

== 3
[Benedita](benedita) is bitten when [she](benedita) reaches for the umbrella. [Ines](ines) sucks out the poison, curses, and rides with [her](benedita) in the ambulance; in [her](benedita) delirium the old [woman](benedita) calls [her](ines) "[Gloria](gloria)". The name is that of [Ines](ines)'s [mother](gloria), [who](gloria) drowned at [Foz](@foz) in 1991. [Duarte](duarte), a [widower](duarte) with a deaf [daughter](iris), [Iris](iris), [who](iris) reads lips better than [he](duarte) reads faces, asks the [girl](iris) to watch the security film. "[He](leopold) isn't shouting for help," [Iris](iris) signs. "[He](leopold) is counting."
- injure benedita "bitten"
+ treat benedita ines "sucks out"
- help ines benedita "rides"
- ill benedita "delirium"
- parent gloria ines "mother"
- die.past gloria "drowned"
- married.past _ duarte "widower"
- die.past _ "widower"
- parent duarte iris "daughter"
- investigate? iris leopold "watch"
+ discover iris leopold "is counting"

== 4
The will, kept by [Dr Sequeira](notary), the [notary](notary), has been swapped for a restaurant menu. [Sequeira](notary) swoons. [Tadeu](tadeu), sober for once, hires a private [sailor](sailor) to search the river and bungles it: the [sailor](sailor) sells the news of the stair to [Falco](falco), [who](falco) walks up it the same night and surprises [Rosaura](rosaura) in a negligee with a crowbar. [They](falco+rosaura) reach an understanding. Exactly what sort of understanding, [Ines](ines) can see from the wrong side of the glass.
+ steal _ notary "swapped"
- ill notary "swoons"
- hire sailor tadeu "hires"
- investigate? sailor _ "search"
- betray sailor tadeu "sells"
- reveal sailor falco "sells"
- travel falco "walks"
- find falco rosaura "surprises"
- affair.start falco rosaura "understanding"
+ discover ines falco+rosaura "can see"

== 5
[Duarte](duarte) asks [Ines](ines) to lend [him](duarte) [her](ines) eyes, strictly for the inquiry. Every mirror in the house, [she](ines) shows [him](duarte), is angled at the next; the last one looks out at a convent across the river. [Sister Perpetua](nun) there receives nobody, and [Iris](iris), being nobody, gets in with a delivery of eggs. On the sick ward [she](iris) sees an old [man](leopold) playing draughts. [He](leopold) puts a finger to [his](leopold) lips. So the [baron](leopold) is not dead?
- help? ines duarte "lend"
- reveal ines duarte "shows him"
- reject nun _ "receives nobody"
- travel iris "gets in"
+ find iris leopold "sees"
- die! leopold "not dead"

== 6
[Leopold](leopold) makes [Iris](iris) [his](leopold) accomplice with a bag of sugared almonds. [He](leopold) walked down that stair on [his](leopold) own two feet, [he](leopold) tells [her](iris), since somebody at that table meant to poison [him](leopold), and [he](leopold) would like to find out who comes to the funeral. [She](iris) promises. [Her](iris) [father](duarte), [who](duarte) is not an inspector for nothing, smells almonds and asks no questions. [Rosaura](rosaura) orders a coffin, lined in silk, with nothing to put in it.
- colleague iris leopold "accomplice"
- gift leopold iris "sugared almonds"
- flee.past leopold "walked"
- kill? _ leopold "poison him"
+ reveal leopold iris "tells her"
- investigate? leopold _ "find out"
- parent duarte iris "father"
- discover duarte iris "smells"

== 7
A funeral with an empty box and three hundred mourners. [Tadeu](tadeu), to everyone's surprise, cries. [Benedita](benedita), let out of hospital on two sticks, strikes [Rosaura](rosaura) across the veil with one of them. [Falco](falco) measures the vineyards. In the organ loft an elderly [nun](fakenun) with a moustache takes notes. At the graveside a [forger](forger), arrested last week over a menu, points out to [Duarte](duarte) the [client](notary) [who](notary) ordered it: [Sequeira](notary), [who](notary) is just then throwing earth.
- sad _ "mourners"
- sad tadeu "cries"
- recover benedita "let out"
+ attack benedita rosaura "strikes"
- investigate fakenun _ "takes notes"
- arrest.past _ forger "arrested"
+ betray forger notary "points out"
- reveal forger duarte "points out"
- betray.past notary _ "ordered"

== 8
[Sequeira](notary) denies, dithers and dives into the [Douro](@douro), from which the [sailor](sailor) hooks [him](notary) with an oar. In [his](notary) safe: nine earlier wills, all menus by now, and a birth certificate. [Gloria](gloria) had two children. [Ines](ines), sitting on the police-station stairs with the paper on [her](ines) knee, tries to think of anyone with [her](ines) chin. [Duarte](duarte) kisses [her](ines) to stop [her](ines) thinking and apologizes in four languages, the last with [his](duarte) hands.
- reveal! notary _ "denies"
- flee notary "dives into"
+ rescue sailor notary "hooks him"
- find _ "birth certificate"
- parent gloria ines "two children"
- sibling? _ ines "children"
+ kiss duarte ines "kisses"

== 9
[Falco](falco) forecloses. While carts are loaded with the barrels of four generations, [Tadeu](tadeu) sits down in front of the last one and will not budge. [He](tadeu) gets a knife between the ribs. From the convent window [Leopold](leopold) has seen [his](leopold) [son](tadeu) fall. Off come wimple and beads; the [baron](leopold) crosses the bridge at a run, at eighty-one, in a habit, and the dead [man](leopold) takes [Tadeu](tadeu)'s head in [his](leopold) lap in front of half [Porto](@porto).
- steal falco tadeu "forecloses"
- reject tadeu falco "will not budge"
+ attack _ tadeu "a knife between"
- discover leopold tadeu "seen"
- parent leopold tadeu "his son"
+ return leopold "crosses"
- die! leopold "dead"
- help leopold tadeu "in his lap"

== 10
[Rosaura](rosaura), confronted by a living [husband](leopold), faints on principle and, on coming round, blames [Falco](falco). [He](falco) blames [her](rosaura). Each of [them](falco+rosaura) had bought the same arsenic, from the same chemist, for the same glass, and [neither](falco+rosaura) knew of the other. [Pimentel](duarte) has room in the van for [both](falco+rosaura). [Sister Perpetua](nun), [who](nun) donated the blood that keeps [Tadeu](tadeu) going, has a rare type. So has [Ines](ines). So, the hospital notes, had [Gloria](gloria).
- married leopold rosaura "husband"
- ill rosaura "faints"
- recover rosaura "coming round"
- accuse rosaura falco "blames Falco"
- accuse falco rosaura "blames her"
- kill? falco+rosaura leopold "arsenic"
- discover! falco+rosaura _ "knew"
+ arrest duarte falco+rosaura "room in the van"
+ help nun tadeu "donated"

== 11
"[I](nun) was given away at a week old," says [Perpetua](nun), "and [I](nun) have watched that house ever since." It was [Benedita](benedita) [who](benedita) carried the [baby](nun) across the river in a bread basket, on the orders of [Leopold](leopold), [who](leopold) wanted one heiress and no scandal. [Ines](ines) walks out on [her](ines) [grandfather](leopold) and into the convent parlour. [She](ines) and [her](ines) [sister](nun) look at each other for a long time through the grille, which is one more mirror.
- investigate nun _ "watched"
+ abduct.past benedita nun "carried"
- boss leopold benedita "orders"
- reject ines leopold "walks out"
- kin ines leopold "grandfather"
- travel ines "into the convent parlour"
+ meet ines nun "look at each other"
- sibling ines nun "sister"

== 12
[Leopold](leopold) names [his](leopold) heir: nobody. House, hillside and barrels go to the people who prune them. [Tadeu](tadeu), mended and appalled, discovers that [he](tadeu) has a gift for pruning. [Benedita](benedita) kneels to the [nun](nun), [who](nun) lifts [her](benedita) up. With the nineteen mirrors packed in straw, [Ines](ines) asks [Duarte](duarte) if [he](duarte) knows of a place with room. [Iris](iris), watching [their](duarte+ines) lips from across the street, does a cartwheel.
+ gift leopold _ "go to the people"
- recover tadeu "mended"
- sad tadeu "appalled"
- discover tadeu "discovers"
- reconcile benedita nun "lifts"
+ move? ines duarte "a place with room"
- discover iris duarte+ines "watching"
- happy iris "cartwheel"
