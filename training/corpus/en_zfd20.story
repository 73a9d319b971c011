%series Eight Woks
%lang en
%genre restaurant drama around a night market in Penang, database overviews
%cast mei | Mei Tan; Mei | f
%cast boon | Boon Tan; Boon | m
%cast ah | Auntie Geok; Geok | f
%cast raj | Rajan Nair; Rajan; Nair | m
%cast priss | Priscilla Ong; Priscilla | f
%cast deng | Denggan; Deng | m
%cast sara | Sara binti Yusof; Sara | f
%cast hafiz | Hafiz | m
%cast lou | Lou | n
%cast ong | Datuk Ong | m
%cast doc | - | f
%cast cop | Inspector Chelvi; Chelvi | f
%cast baby | - | m
%cast uncle | Uncle Pang; Pang | m

== 1 Smoke
[Mei Tan](mei), [who](mei) has spent six years plating foam in [Copenhagen](@copenhagen), flies home to bury [her](mei) father's partner and stays to save the stall. [Her](mei) [brother](boon) [Boon](boon) has gambled away three of its eight woks. [Auntie Geok](ah), [who](ah) took the [siblings](boon+mei) in when the typhoon left [them](boon+mei) alone, will not hear of selling. Next door [Rajan Nair](raj) fries bananas; [he](raj) and [Mei](mei) last spoke at eighteen, through a car window, and not kindly. In the crowd stands [Priscilla Ong](priss), [whose](priss) [father](ong), a [developer](ong), owns the ground under everybody's feet.
- die.past _ "bury"
+ return mei "flies home"
- lose boon "gambled away"
- sibling boon mei "brother"
- help.past ah boon+mei "took the siblings in"
- neighbour mei raj "Next door"
+ quarrel.past mei raj "not kindly"
- parent ong priss "father"
- parent _ mei "father's"
- hire.past mei "plating foam" @copenhagen
- rescue? mei _ "to save the stall"
- reject ah _ "will not hear"

== 2 Oil
The [developer](ong) wants the market cleared for a tower, and sends [his](ong) [daughter](priss) round with envelopes. [Geok](ah) uses [hers](ah) to light the stove. [Boon](boon) pockets [his](boon). [Mei](mei), finding it under the rice, turns [him](boon) out of the flat above the stall, and [he](boon) beds down among [Rajan](raj)'s bananas. It is there that [Priscilla](priss) comes looking for [him](boon), at midnight, in dark glasses: [the two](boon+priss) have been meeting since New Year, and [she](priss) has something in [her](priss) handbag, a strip of plastic with a plus sign. [Rajan](raj), behind the fruit, would give a good deal to be deaf.
- parent ong priss "daughter"
- gift? ong ah+boon "with envelopes"
- reject ah ong "to light the stove"
- find mei boon "under the rice"
- move boon raj "beds down"
+ affair boon priss "have been meeting"
+ pregnant priss boon "plus sign"
- discover raj boon+priss "behind the fruit"
- find boon "pockets his"
- reject mei boon "turns him out"
- boss ong priss "sends his daughter round"
- sad raj "to be deaf"

== 3 Flame
A gas bottle goes up at closing time. [Sara](sara), [who](sara) sells satay with [her](sara) [husband](hafiz) [Hafiz](hafiz), is burned about the neck; [he](hafiz), [who](hafiz) was to have been watching the valve, was watching football. A young [doctor](doc) at the clinic dresses the wound and asks the [patient](sara) in a low voice whether it really was the gas. [Sara](sara) buttons [her](sara) collar over older marks. [Mei](mei) has seen them as well. Before the week is out [Sara](sara) is sleeping on [Auntie Geok](ah)'s floor, and [Hafiz](hafiz) is bawling in the street for [his](hafiz) [wife](sara), until the old [lady](ah) empties a pot of cold soup on [him](hafiz) from above.
- married hafiz sara "husband"
- colleague hafiz sara "sells satay with"
+ injure sara "burned about the neck"
- treat sara doc "dresses the wound"
- attack.past hafiz sara "older marks"
- discover mei sara "has seen them"
+ move sara ah "sleeping on"
- attack ah hafiz "empties a pot"
- help! hafiz sara "watching football"
- investigate doc sara "asks the patient"
- reveal! sara doc "buttons her collar"
- breakup sara hafiz "sleeping on"
- help ah sara "Auntie Geok's floor"
- reconcile? hafiz sara "bawling in the street"

== 4 Salt
[Mei](mei) cooks for a magazine, foam and all, and the market stays away. It is [Lou](lou), the ice [seller](lou), never seen without a helmet, [who](lou) tells [her](mei) what nobody else dares to: it tastes of nothing but [her](mei). [Rajan](raj) laughs. [She](mei) goes for [him](raj) with a ladle, chases [him](raj) round eleven stalls and catches [him](raj) at the twelfth, and what begins as an assault ends with flour on both [their](mei+raj) mouths. "That," says [he](raj), "is what was wrong with the window." [She](mei) still will not say where [she](mei) was on the night [he](raj) stood beneath it.
- create mei "cooks for a magazine"
- reveal lou mei "tells her"
- attack mei raj "goes for him"
+ kiss mei raj "flour on both"
- reveal! mei raj "will not say"
- reject _ mei "stays away"
- accuse lou mei "tastes of nothing"
- happy raj "laughs"
- love.past raj mei "stood beneath it"

== 5 Vinegar
[Datuk Ong](ong) learns of [his](ong) [daughter](priss)'s condition from a chauffeur and has a wedding ready within the hour, with a dentist. [Priscilla](priss) climbs out of a bathroom window. [Boon](boon), [whom](boon) [she](priss) has asked to wait below with a scooter, is at that moment staking the scooter on a pair of tens. [He](boon) loses. [She](priss) walks nine miles in satin, and when [she](priss) reaches the market it is [Rajan](raj) [who](raj) takes [her](priss) in, and [Rajan](raj) [who](raj), asked by [her](priss) furious [father](ong) at knifepoint whether [he](raj) is the man, says that [he](raj) is.
- discover ong priss "learns of"
- parent ong priss "daughter"
- wedding? _ priss "has a wedding ready"
+ flee priss ong "climbs out"
- lose boon "loses"
- betray boon priss "staking the scooter"
- help raj priss "takes her in"
+ threaten ong raj "at knifepoint"
- betray raj ong "says that he is"
- parent! raj _ "says that he is"
- pregnant priss "condition"
- reveal _ ong "from a chauffeur"
- help? boon priss "to wait below"
- travel priss raj "walks nine miles"
- sad ong "furious"

== 6 Rice
Rain on tin. The market is shut for the Hungry Ghosts, and food is set out for those who cannot eat it. [Uncle Pang](uncle), on the bench by the temple, tells the cats about the price of prawns in 1958. A wok, [Auntie Geok](ah) says, is like a marriage, in that it must never be washed. Paper houses burn, paper cars, paper telephones. [Lou](lou) gives away what will melt. Nobody buys, nobody sells, and at four in the morning the sweepers come and sweep up the dead's small change.
- gift lou _ "gives away"
- create uncle "tells the cats"
- celebrate _ "Hungry Ghosts"
- reveal ah _ "says"

== 7 Sugar
So the banana [man](raj) is a father, as [Mei](mei) hears from eleven people before breakfast. [She](mei) scrubs the flour from [her](mei) memory. [She](mei) lets herself be taken out by [Denggan](deng), a pastry [chef](deng) and [her](mei) former [fiancé](deng), newly arrived from [Copenhagen](@copenhagen) with an apology in a cake box. [He](deng) had slept with the investor; [he](deng) has stopped. [Rajan](raj), [who](raj) has given [Priscilla](priss) [his](raj) word, watches [them](deng+mei) go by arm in arm and fries a tray of bananas black. [Boon](boon), [who](boon) could clear it up in a sentence, owes that sentence to a loan shark.
- discover mei raj "hears from"
- parent! raj _ "is a father"
+ date deng mei "taken out by"
- ex deng mei "former fiancé"
- engaged.past deng mei "former fiancé"
- cheat.past deng mei "slept with the investor"
- reconcile? deng mei "an apology"
+ jealous raj deng "fries a tray"
- reveal! boon mei "could clear it up"
- travel deng mei "newly arrived"
- gift deng mei "cake box"
- discover raj deng+mei "watches them go by"
- threaten _ boon "a loan shark"

== 8 Knife
[Hafiz](hafiz) has waited for a night without a moon. [He](hafiz) gets [Sara](sara) by the hair behind the ice van, and would have had [her](sara) in it if [Lou](lou) had not taken off the helmet at last and brought it down on [his](hafiz) skull. [Inspector Chelvi](cop) measures the dent, and the rope in the van, and arrests the right [person](hafiz). [Sara](sara) sees [Lou](lou)'s face for the first time. [She](sara) sees it for quite a while. When the [inspector](cop) asks whether [she](sara) wishes to be taken home, [she](sara) inquires of the ice [seller](lou) where that would be.
+ abduct? hafiz sara "would have had her"
- attack hafiz sara "by the hair"
+ rescue lou sara "brought it down"
- attack lou hafiz "brought it down"
- investigate cop hafiz "measures the dent"
- arrest cop hafiz "arrests the right person"
+ love.start sara lou "for quite a while"
- injure hafiz lou "the dent"
- reveal lou sara "taken off the helmet"
- discover sara lou "sees Lou's face"
- help? cop sara "taken home"
- flirt lou sara "where that would be"

== 9 Bone
[Denggan](deng) is to be in charge of the restaurant on the ground floor of the tower. [He](deng) let it slip in [his](deng) sleep, and [Mei](mei) is holding the plans when [he](deng) wakes: [Datuk Ong](ong) paid for the flight, the cake box and the tears. [She](mei) puts the [traitor](deng) on the ferry in [his](deng) pyjamas. [Priscilla](priss), hiding behind the bananas with swollen ankles, hears [Mei](mei) weep through the partition and can bear it no longer. [She](priss) taps. Woman to woman, through plywood, [she](priss) tells [her](mei) [whose](boon) child it is. [Mei](mei) goes to find [her](mei) [brother](boon), and takes the ladle.
- hire? deng ong "in charge of"
- reveal deng mei "let it slip"
+ betray.past deng mei "paid for the flight"
- breakup mei deng "puts the traitor on"
- sad mei "weep"
+ reveal priss mei "tells her"
- parent boon _ "whose child"
- sibling boon mei "brother"
- attack? mei boon "takes the ladle"
- discover mei deng "holding the plans"
- betray.past ong mei "the tears"
- pregnant priss "swollen ankles"
- discover priss mei "hears Mei weep"

== 10 Ash
[She](mei) finds [him](boon) in a drain with two fingers broken: the loan shark's men have been quicker. The young [doctor](doc) puts on splints. [Boon](boon) asks for [Priscilla](priss), and for once [he](boon) bets on nothing; [he](boon) says that [he](boon) is a coward, that [he](boon) would like to stop, that there will be a cot. [She](priss) tells [him](boon) to come back when there is one. That night the market burns from end to end. [Auntie Geok](ah) will not leave without the last wok, and [Rajan](raj) brings both out, one under each arm, and then lies down and does not answer to [his](raj) name.
- find mei boon "in a drain"
+ injure boon "two fingers broken"
- treat boon doc "splints"
- reconcile? boon priss "would like to stop"
- reject priss boon "when there is one"
- attack _ _ "burns from end to end"
+ rescue raj ah "brings both out"
- ill raj "does not answer"
- attack _ boon "have been quicker"
- love boon priss "asks for Priscilla"
- reveal boon priss "is a coward"

== 11 Ginger
By [his](raj) bed [Mei](mei) says at last where [she](mei) was: behind the curtain, at eighteen, with a ticket to [Copenhagen](@copenhagen) in [her](mei) hand and no courage in the other. [She](mei) would have gone down if [he](raj) had called once more. "[Mei](mei)," croaks the [man](raj) with the bandaged lungs. It counts, the [doctor](doc) rules. [Chelvi](cop), raking the ashes, comes up with a cuff link; [Priscilla](priss) had given it to [her](priss) [father](ong) for [his](ong) sixtieth. [She](priss) identifies it without a tear, signs, and feels the first pain go through [her](priss) as [she](priss) puts down the pen.
- reveal mei raj "says at last"
- sad.past mei "no courage"
- recover raj "croaks"
+ confess mei raj "would have gone down"
- investigate cop ong "raking the ashes"
- find cop "comes up with"
- gift.past priss ong "given it"
- parent ong priss "father"
+ accuse priss ong "identifies it"
- ill raj "bandaged lungs"
- travel.past? mei "ticket" @copenhagen
- discover cop ong "cuff link"
- celebrate.past ong "sixtieth"
- birth? priss "first pain"

== 12 Breath of the Wok
The [Datuk](ong) is collected from the golf course. In the corridor of the maternity ward stands a cot, crooked, with one side upside down, and under it, asleep, with sawdust in [his](boon) hair, its [maker](boon). The [mother](priss) of [his](boon) [son](baby) steps over [him](boon), turns back and lies down, too. [Lou](lou) and [Sara](sara) have taken a room with a door that locks from the inside. On the burnt ground [Geok](ah) sets up one wok and a hatful of neighbours, and has [Mei](mei) light it, and calls [Rajan](raj) a fool for standing there as if [he](raj) were next door. [He](raj) crosses the line of ash between the stalls.
+ arrest _ ong "is collected"
+ birth priss baby "maternity ward"
- create boon "a cot"
- parent boon+priss baby "his son"
- reconcile boon priss "turns back"
- housemate.start lou sara "taken a room"
+ couple.start mei raj "crosses the line"
- create ah "sets up one wok"
- help mei ah "light it"
- accuse ah raj "a fool"
