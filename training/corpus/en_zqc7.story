%series The Sunset Annexe
%lang en
%genre Kenyan hotel soap on Lake Victoria, encyclopaedia season article
%cast achieng  | Achieng Odera; Achieng | f
%cast otieno   | Otieno Odera; Otieno | m
%cast wambui   | Wambui Odera; Wambui | f
%cast joseph   | Joseph Odera; Joseph | m
%cast halima   | Halima Said; Halima | f
%cast omari    | Omari Said; Omari | m
%cast fergus   | Fergus Boyd; Fergus; Boyd | m
%cast blessing | Blessing | f
%cast chef     | Baraka Juma; Baraka | m
%cast sister   | Akinyi | f
%cast banker   | Priscilla Mutua; Priscilla; Mutua | f
%cast twins    | - | n
%cast mother   | - | f
%cast omarisis | - | f

== 1 Rooms with a View
At the start of the season [Joseph Odera](joseph), [owner](joseph) of the [Sunset Hotel](#sunset), is buried, and the [widow](wambui), [Wambui](wambui), [who](wambui) had been [his](joseph) [secretary](wambui) until [he](joseph) divorced the [mother](mother) of [his](joseph) [children](achieng+otieno) for [her](wambui), inherits half. The other half goes to those [children](achieng+otieno): [Achieng](achieng), an [accountant](achieng) [who](achieng) has not spoken to [her](achieng) [stepmother](wambui) in eleven years, and [Otieno](otieno), [who](otieno) has never minded [her](wambui) and minds work. [All three](achieng+otieno+wambui) move into the annexe. At the funeral lunch the new [chef](chef), hired by [Wambui](wambui) the day before, asks who is in charge; four people answer.
- die joseph "is buried"
- married.past joseph wambui "widow"
- boss.past joseph wambui "secretary"
- divorce.past joseph mother "divorced"
- parent joseph achieng+otieno "children"
+ find wambui "inherits half"
- find achieng+otieno "other half"
- kin achieng wambui "stepmother"
- quarrel.past achieng wambui "has not spoken"
- housemate.start achieng+otieno wambui "move into the annexe"
- hire chef wambui "hired by"

== 2 Overbooked
[Achieng](achieng) discovers a mortgage in [her](achieng) late [father](joseph)'s desk and goes to see the [banker](banker), only to find that [Priscilla Mutua](banker) is the [girl](banker) with [whom](banker) [she](achieng) had competed for every prize at school, and for one [boy](fergus). The [rival](banker) gives [her](achieng) ninety days, and a biscuit. [Otieno](otieno), put on reception as a punishment, checks in [Halima Said](halima), a [bride](halima) from [Mombasa](@mombasa) on honeymoon with [Omari](omari), and cannot find [his](otieno) pen. [Omari](omari) finds it for [him](otieno). The [honeymooners](halima+omari)' bed is slept in on one side only.
+ discover achieng joseph "discovers a mortgage"
- parent joseph achieng "father"
- enemy achieng banker "had competed"
- help banker achieng "ninety days"
+ love.start otieno halima "cannot find his pen"
- married halima omari "honeymoon"
- travel halima+omari "checks in"

== 3 Table for Three
The [honeymooners](halima+omari) extend. [Halima](halima), [who](halima) was talked into the match by [her](halima) uncles, spends [her](halima) evenings at the desk with the younger [Odera](otieno); the new [husband](omari) spends [his](omari) on the jetty, telephoning somebody [he](omari) calls [Blessing](blessing). [Achieng](achieng), down for a glass of water at two, comes upon [her](achieng) [stepmother](wambui) and the [chef](chef), [whom](chef) [Wambui](wambui) has been employing with more than professional interest, in a state that leaves the egg timer as the only garment. For the first time in eleven years [Achieng](achieng) laughs in front of [her](wambui). [Wambui](wambui) offers [her](achieng) an omelette.
- friend halima otieno "her evenings"
- married halima omari "new husband"
+ affair blessing omari "telephoning somebody"
- cheat omari halima "telephoning somebody"
- discover achieng chef+wambui "comes upon"
- kin achieng wambui "stepmother"
+ affair chef wambui "more than professional interest"
- boss wambui chef "employing"
- reconcile? achieng wambui "an omelette"

== 4 No Vacancy
[Blessing](blessing) arrives by bus. [Blessing](blessing) is seven months gone. [She](blessing) asks for [Omari](omari). [Otieno](otieno) gives [her](blessing) room four. [Halima](halima) has room five. The wall is thin. [Halima](halima) hears [Omari](omari) cry next door. [Halima](halima) knocks. [Blessing](blessing) opens. "[I](halima) am [his](omari) [wife](halima)," says [Halima](halima). "So was [I](blessing) to be," says [Blessing](blessing). [Halima](halima) sits down beside [Blessing](blessing). [Omari](omari) stands on the balcony in [his](omari) socks. [Achieng](achieng) brings tea for [all three](blessing+halima+omari).
- travel blessing "arrives by bus"
+ pregnant blessing omari "seven months gone"
- neighbour blessing halima "room five"
- discover halima blessing+omari "hears Omari"
- sad omari "cry next door"
- meet blessing halima "Blessing opens"
- married halima omari "his wife"
- engaged.past blessing omari "So was I"
- help halima blessing "sits down beside"

== 5 Half Board
The uncles having forced the match with a loan, [Omari](omari) cannot leave [Halima](halima) without ruining [his](omari) [sister](omarisis), and says so to both the [women](blessing+halima) [he](omari) has wronged. [Halima](halima) gives [him](omari) [her](halima) ring to pawn. It is the most expensive thing [Otieno](otieno) has ever seen anybody give away, and [he](otieno) tells [her](halima), rather formally, that [he](otieno) loves [her](halima); [she](halima), a [wife](halima) of three weeks, asks [him](otieno) to repeat it when [she](halima) is not. Downstairs [Boyd](fergus), the Scottish dive [instructor](fergus) [who](fergus) taught [Achieng](achieng) to swim and once proposed to [her](achieng) under water, is back to ask again.
- breakup? omari halima "cannot leave"
- sibling omari omarisis "sister"
+ gift halima omari "her ring"
+ confess otieno halima "he loves her"
- married halima omari "wife of three weeks"
- reject? halima otieno "asks him to repeat"
- advisor.past fergus achieng "taught Achieng"
- propose.past fergus achieng "once proposed"
- return fergus "is back"
- propose? fergus achieng "to ask again"

== 6 Late Checkout
The [Scot](fergus) gets as far as the first syllable when [Priscilla](banker) walks in, in a red dress, and kisses [him](fergus) on the mouth: [he](fergus) was the [boy](fergus). [Achieng](achieng), thirty-four, throws a jug. In the ensuing exchange it comes out that at school [she](achieng) had burnt [her](achieng) [rival](banker)'s love letters, which explains the ninety days. [Fergus](fergus), wet, says that [he](fergus) has for fifteen years preferred the [arsonist](achieng). In the kitchen [Baraka Juma](chef) asks [Wambui](wambui) to put out a chair for [him](chef) in the dining room, where people can see; the [mistress](wambui) of the house, still in black, will not.
- propose? fergus achieng "first syllable"
+ kiss banker fergus "kisses him"
- love.past banker fergus "he was the boy"
- attack achieng banker "throws a jug"
- enemy achieng banker "rival"
- reveal _ banker "comes out"
- betray.past achieng banker "burnt"
+ love fergus achieng "preferred the arsonist"
- reject wambui chef "will not"

== 7 The Other Mother
The first [Mrs Odera](mother), the [woman](mother) [who](mother) was put aside for a [secretary](wambui), comes back from [London](@london) to see [her](mother) [children](achieng+otieno)'s inheritance with [her](mother) own eyes. [She](mother) takes the best room. [Wambui](wambui) is for three days so frightened that [she](wambui) hides in the laundry, and there it is that [her](wambui) [predecessor](mother) comes across [her](wambui), with [her](wambui) head on the [chef](chef)'s shoulder. "So [you](wambui) have got [one](chef) of [your](wambui) own now," says the elder [woman](mother), and asks [him](chef) for lunch. [Achieng](achieng), [who](achieng) had been looking forward to a massacre, is almost hurt. The [Scot](fergus) takes [her](achieng) diving.
- return mother "comes back"
- married.past joseph mother "first Mrs Odera"
- breakup.past joseph mother "put aside"
- parent mother achieng+otieno "children"
+ sad wambui mother "frightened"
- find mother wambui "comes across"
- help chef wambui "on the chef's shoulder"
- reconcile mother wambui "asks him for lunch"
- invite mother chef "for lunch"
- sad achieng "almost hurt"
- date achieng fergus "takes her diving"

== 8 Annulment
Pastor and kadhi, uncles and loan officers fill the conference room. At the end of a day the marriage of the [Saids](halima+omari) is declared void, [Priscilla](banker) having taken over the loan, out of what [she](banker) calls boredom. [Omari](omari) runs up the stairs to room four, where [Blessing](blessing)'s pains have begun; the [twins](twins) come before midnight, caught by the [woman](halima) [who](halima) had been [his](omari) [wife](halima) that morning. Free, [Halima](halima) goes down to the desk. [Otieno](otieno) repeats it. The old [rivals](achieng+banker), meanwhile, drink to the annulment in the bar, and stay until [they](achieng+banker) have burnt the mortgage's envelope, though not the mortgage.
+ divorce halima omari "declared void"
- help banker omari "taken over the loan"
+ birth blessing twins "the twins come"
- help halima blessing "caught by"
- married.past halima omari "had been his wife"
+ confess otieno halima "repeats it"
- enemy.past achieng banker "old rivals"
- reconcile achieng banker "drink to"

== 9 Fire Drill
[Baraka](chef), tired of the back stairs, gives notice and accepts a place on a cruise ship. [Wambui](wambui) says nothing and burns the rice. [Otieno](otieno) and the former [bride](halima) are the happiest [couple](halima+otieno) on the lake for exactly six days, until a first [girlfriend](sister) of [his](otieno), [Akinyi](sister), [who](sister) considers herself merely mislaid, unpacks [her](sister) bags on [his](otieno) bed. [Halima](halima) takes the news calmly and the room key back. [Achieng](achieng), going through the wine list with [Boyd](fergus) at dawn and without having been home, is sick into a bucket. [She](achieng) puts it down to the prawns; [her](achieng) [mother](mother) does not.
+ quit chef wambui "gives notice"
- hire chef "accepts a place"
- sad wambui "burns the rice"
+ couple halima otieno "happiest couple"
- ex otieno sister "first girlfriend"
- return sister "unpacks"
- breakup halima otieno "the room key back"
- sex achieng fergus "at dawn"
- ill achieng "is sick"
- parent mother achieng "mother"
+ pregnant? achieng fergus "her mother does not"

== 10 Ninety Days
On the day the mortgage falls due the family has two thirds of the sum. The last third arrives in an envelope from the [chef](chef), [who](chef) has sold [his](chef) share in a boat. [Wambui](wambui), in yellow, runs the length of the pier after the ship's tender, shouting the [man](chef)'s first name in front of two hundred guests, and jumps; being no swimmer, [she](wambui) is pulled out by [her](wambui) [stepdaughter](achieng)'s [Scot](fergus). [Baraka](chef) climbs down the ladder. [Akinyi](sister) has meanwhile seen how [Otieno](otieno) looks at [Halima](halima), picks up [her](sister) bags, and asks at the bar where one goes dancing.
+ gift chef wambui "an envelope"
+ confess wambui chef "shouting"
- rescue fergus wambui "pulled out"
- kin achieng wambui "stepdaughter"
- couple achieng fergus "stepdaughter's Scot"
- reconcile chef wambui "climbs down"
- discover sister halima+otieno "seen how"
- love otieno halima "looks at Halima"
- breakup sister otieno "picks up her bags"

== 11 Two Lines
[Achieng](achieng), two months gone, has told everyone except [Fergus](fergus), in the belief that a man who lives out of a kitbag will run from a cot. [He](fergus) hears it from [Priscilla](banker), [who](banker) assumes that [he](fergus) knows. Hurt, the [instructor](fergus) takes a job in [Zanzibar](@zanzibar) and is gone by morning. The first [Mrs Odera](mother) tells [her](mother) [daughter](achieng) that pride is a family illness, and that [she](mother) herself had driven [Joseph](joseph) to [his](joseph) [secretary](wambui) with it. It is [Wambui](wambui), the [woman](wambui) for [whom](wambui) [she](mother) was left, [who](wambui) lends [Achieng](achieng) the car.
- pregnant achieng fergus "two months gone"
- reveal! achieng fergus "except Fergus"
+ reveal banker fergus "hears it"
- sad fergus achieng "Hurt"
+ breakup fergus achieng "gone by morning"
- hire fergus "takes a job" @zanzibar
- parent mother achieng "daughter"
- breakup.past joseph mother "was left"
- help wambui achieng "lends Achieng the car"

== 12 High Season
The season ends with a quarrel at the ferry rail, won by nobody, after which [Fergus](fergus) goes on one knee in the engine oil, [Achieng](achieng) calls [him](fergus) an idiot, and [both](achieng+fergus) take the same ferry back. In the dining room, in everybody's sight, a chair is put out for [Baraka](chef) at the right hand of the [widow](wambui). [Halima](halima), engaged as night [manager](halima), finds a pen on the desk with a ring round it. [She](halima) signs in under the name of [Odera](halima). The first [bearer](mother) of that name and the [second](wambui) are seen off on a pilgrimage together by [Blessing](blessing), [Omari](omari) and the [twins](twins).
- quarrel achieng fergus "quarrel"
+ propose fergus achieng "on one knee"
- reconcile achieng fergus "the same ferry"
- married.past joseph wambui "widow"
- couple chef wambui "a chair"
- hire halima "engaged as night manager"
- propose otieno halima "a ring round it"
+ wedding? halima otieno "signs in"
- friend mother wambui "pilgrimage together"
