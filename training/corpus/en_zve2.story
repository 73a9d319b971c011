%series The Rinse at Dutton Corners
%lang en
%genre small-town salon soap, a private station's breathless teasers
%cast verlene  | Verlene | f
%cast lyndon   | Lyndon | m
%cast tansy    | Tansy | f
%cast rosalyn  | Rosalyn | f
%cast hoyt     | Hoyt | m
%cast arlette  | Arlette | f
%cast silas    | Silas | m
%cast pruitt   | Mayor Pruitt; Pruitt | m
%cast brandi   | Brandi | f
%cast trucker  | - | m
%cast baby     | - | m
%cast stylist  | Jean-Guy | m
%cast rsis     | Noelle | f
%cast undertaker | - | m
%cast eunice   | Eunice | f

== 1
Scissors drawn on Main Street! [Verlene](verlene) has barely hung up [her](verlene) new sign when [Arlette](arlette), once [her](verlene) [apprentice](arlette), opens a glitzy salon right across the road, and with whose money? The check is signed by [Lyndon](lyndon), [Verlene](verlene)'s very own [husband](lyndon)! [Tansy](tansy) at the shampoo basin would tell [her](verlene) everything, only nobody listens to the [junior](tansy). [She](tansy)'s busy anyway: [Silas](silas), the bashful [barber](silas), has sent [her](tansy) daisies. But guess who's stepping off the bus with one suitcase and no return ticket … [Rosalyn](rosalyn)!
- boss.past verlene arlette "apprentice"
- enemy arlette verlene "Scissors drawn"
- create arlette "opens a glitzy salon"
+ gift.past lyndon arlette "check is signed"
- married lyndon verlene "husband"
- reveal? tansy verlene "would tell her everything"
- gift silas tansy "daisies"
+ return rosalyn "off the bus"

== 2
[She](rosalyn)'s back, and half the town holds its breath! Ten years ago [Rosalyn](rosalyn) ditched [Hoyt](hoyt) two days before the wedding; now the [sheriff](hoyt) writes [her](rosalyn) a parking ticket without looking up. [Verlene](verlene) puts [her](rosalyn) behind the color bar, no questions asked. Brand-new first [lady](brandi) [Brandi](brandi) wants to go platinum, and lets slip under the dryer that [she](brandi) has been fooling around with a [trucker](trucker)! [Tansy](tansy) hears it, [Tansy](tansy) swears silence … and in walks [Mayor Pruitt](pruitt), here to surprise [his](pruitt) adoring [wife](brandi).
- return rosalyn "back"
+ breakup.past rosalyn hoyt "ditched"
- engaged.past hoyt rosalyn "before the wedding"
- hire rosalyn verlene "behind the color bar"
+ reveal brandi tansy "lets slip"
- affair brandi trucker "fooling around"
- cheat brandi pruitt "fooling around"
- married brandi pruitt "wife"

== 3
Thirty years of marriage, and now this! [Verlene](verlene) smells a perfume on [Lyndon](lyndon) that isn't sold in [Dutton Corners](@dutton), except at [Arlette](arlette)'s! [She](verlene) sends [Tansy](tansy) over there for an undercover blowout. Poor [Silas](silas) sees [his](silas) [sweetheart](tansy) go in and thinks that [she](tansy) has changed sides. Meanwhile [Hoyt](hoyt), big tough [Hoyt](hoyt), sits in the squad car outside [Rosalyn](rosalyn)'s window, three nights running. [He](hoyt) still carries the ring! And somebody is watching [him](hoyt) …
- married lyndon verlene "marriage"
- discover verlene lyndon "smells a perfume"
+ investigate tansy arlette "undercover"
- couple silas tansy "sweetheart"
- betray! tansy verlene "changed sides"
- love hoyt rosalyn "still carries the ring"
- investigate _ hoyt "watching him"

== 4
The bomb goes off at the county fair! Ladle of chili in hand, [Verlene](verlene) hears from [Tansy](tansy) what has been going on: [Lyndon](lyndon) and [Arlette](arlette), every Tuesday, for a year. The chili lands where it should, on the [two-timer](lyndon)'s head! [He](lyndon) is out of the house by nightfall. [Silas](silas) apologizes to [Tansy](tansy) on [his](silas) knees for having doubted [her](tansy), and on the Ferris wheel there's a first smooch. As for [Rosalyn](rosalyn), [her](rosalyn) little [secret](baby) is nine years old and looks exactly like the [sheriff](hoyt).
+ reveal tansy verlene "hears from Tansy"
- affair arlette lyndon "every Tuesday"
- attack verlene lyndon "lands where it should"
- cheat lyndon verlene "two-timer"
+ breakup verlene lyndon "out of the house"
- reconcile silas tansy "apologizes to Tansy"
- kiss silas tansy "first smooch"
- parent? hoyt baby "looks exactly like"
- parent rosalyn baby "her little secret"

== 5
A [boy](baby) with [Hoyt](hoyt)'s ears is asking for directions! [Rosalyn](rosalyn)'s [sister](rsis) [Noelle](rsis), [who](rsis) brought [him](baby) up as [her](rsis) own, has put [him](baby) on the bus, since the bank is taking [her](rsis) home. What will [Rosalyn](rosalyn) tell the [sheriff](hoyt)? A fib: [her](rosalyn) [nephew](baby)! [Verlene](verlene), single again and mad as a hornet, gets a makeover and a dinner invitation, from the [undertaker](undertaker) of all people. And [Lyndon](lyndon), camping out at [Arlette](arlette)'s, must sweep up hair for [his](lyndon) supper.
- sibling rosalyn rsis "sister"
+ travel baby "on the bus"
- kin baby rsis "brought him up"
- lose rsis "taking her home"
+ betray rosalyn hoyt "A fib"
- kin! baby rosalyn "her nephew"
- sad verlene "mad as a hornet"
- invite undertaker verlene "dinner invitation"
- housemate arlette lyndon "camping out"

== 6
Election fever, and the dye is running! The [mayor](pruitt) gets an anonymous letter about [Brandi](brandi) and [her](brandi) [friend](trucker) with the eighteen wheels. Who wrote it? [Brandi](brandi) is positive that it was [Tansy](tansy), and slaps [her](tansy) in front of the whole salon! [Verlene](verlene) bars the first [lady](brandi) for life, which may cost [her](verlene) the license. [Hoyt](hoyt) takes the [kid](baby) fishing and, wow, do [they](baby+hoyt) hit it off. [Rosalyn](rosalyn) watches from the bridge in floods of tears. Tell [him](hoyt), [girl](rosalyn)!
+ reveal _ pruitt "anonymous letter"
- affair brandi trucker "friend"
- accuse brandi tansy "is positive"
- attack brandi tansy "slaps"
- reject verlene brandi "bars"
- friend.start baby hoyt "hit it off"
- sad rosalyn "floods of tears"
+ reveal? rosalyn hoyt "Tell him"

== 7
It's D-day, as in divorce! In court [Lyndon](lyndon) demands half of [Verlene](verlene)'s salon, the freezer and the cat, and [Arlette](arlette) sits smirking in row one, until [she](arlette) finds out that [he](lyndon) has gambled away [her](arlette) loan. [She](arlette) sends [him](lyndon) packing on the courthouse lawn! [Pruitt](pruitt) has locked [Brandi](brandi) out; [she](brandi)'s on the interstate, in the cab of [her](brandi) [trucker](trucker). [Silas](silas) wants to put a ring on [Tansy](tansy)'s finger, but [she](tansy) has had a letter from [New York](@newyork). A dream job! Now what?
+ divorce lyndon verlene "divorce"
- happy arlette "smirking"
- discover arlette lyndon "finds out"
- lose lyndon "gambled away"
+ breakup arlette lyndon "sends him packing"
- breakup pruitt brandi "locked Brandi out"
- couple brandi trucker "her trucker"
- propose? silas tansy "put a ring"
- hire? tansy "dream job" @newyork

== 8
Fire on Main Street! [Arlette](arlette)'s salon goes up in flames with [Arlette](arlette) inside, and who charges in with a wet towel over [her](verlene) curlers? [Verlene](verlene)! [Her](verlene) hands are badly burned, [her](verlene) [archrival](arlette) is alive. But gasoline was used, says [Hoyt](hoyt), and [he](hoyt) has to put the cuffs on [Verlene](verlene), because no one had a better motive. [Rosalyn](rosalyn) calls [him](hoyt) a coward to [his](hoyt) face. [He](hoyt) calls [her](rosalyn) a quitter. Two seconds later [they](hoyt+rosalyn) are in a clinch against the squad car!
+ rescue verlene arlette "charges in"
- injure verlene "badly burned"
- enemy arlette verlene "archrival"
- attack _ arlette "gasoline was used"
+ arrest hoyt verlene "put the cuffs on"
- quarrel hoyt rosalyn "calls him a coward"
- kiss hoyt rosalyn "in a clinch"

== 9
Behind bars with [her](verlene) roots showing! [Verlene](verlene) refuses bail from [Lyndon](lyndon), who else would [she](verlene) refuse it from, and plays gin rummy with [Eunice](eunice), the [jailer](eunice), and beats [her](eunice). [Tansy](tansy) should be on the plane by now; instead [she](tansy) runs the salon single-handed and turns sleuth by night. A gas can, a receipt, a name … [Lyndon](lyndon)! Meanwhile the [boy](baby) finds a birth certificate in [Rosalyn](rosalyn)'s suitcase. [He](baby) reads one line, then another, and takes off into the woods!
- reject verlene lyndon "refuses bail"
- travel! tansy "should be on"
- help tansy verlene "runs the salon"
- investigate tansy "turns sleuth"
+ discover tansy lyndon "a name"
- discover baby rosalyn "a birth certificate"
+ flee baby "takes off"

== 10
A [child](baby) is missing, the river is rising! Out in the storm with the flashlights [Rosalyn](rosalyn) finally gets it off [her](rosalyn) chest: "[He](baby)'s [yours](hoyt), [Hoyt](hoyt)!" The [sheriff](hoyt) says not a word and wades in. At dawn [he](hoyt) carries [his](hoyt) [son](baby) out of the flood, soaked, feverish, safe! Does that mean that [Rosalyn](rosalyn) is off the hook? Oh no: ten stolen years are ten stolen years, says [he](hoyt), and drives off. [Lyndon](lyndon) is nabbed at the state line with [Arlette](arlette)'s cash box, and [Verlene](verlene) walks free.
+ reveal rosalyn hoyt "off her chest"
- parent hoyt baby "son"
+ rescue hoyt baby "carries his son"
- ill baby "feverish"
- reject hoyt rosalyn "drives off"
- arrest _ lyndon "nabbed"
- help _ verlene "walks free"
- steal lyndon arlette "cash box"

== 11
Two queens, one chair! With nowhere left to cut, [Arlette](arlette) knocks at [Verlene](verlene)'s back door, eats humble pie by the plateful … and gets the third chair! Will it hold till Saturday? [Tansy](tansy) tells [Silas](silas) about [New York](@newyork); to [her](tansy) horror [he](silas) buys [her](tansy) the ticket himself. "Go," says the [barber](silas), and weeps into the shaving foam when [she](tansy) does. The divorced [mayor](pruitt) needs a trim, and asks for [Verlene](verlene) in person, and blushes. And [Hoyt](hoyt) teaches [his](hoyt) [kid](baby) to whistle while [Rosalyn](rosalyn) packs.
+ reconcile arlette verlene "eats humble pie"
- hire arlette verlene "third chair"
- reveal tansy silas "tells Silas"
- gift silas tansy "the ticket"
- sad silas tansy "weeps"
+ travel tansy "when she does" @newyork
- divorce.past brandi pruitt "divorced mayor"
- love pruitt verlene "blushes"
- parent hoyt baby "kid"
- move? rosalyn "packs"

== 12
The big finale, with extra hold! Halfway to the bus [Rosalyn](rosalyn) is pulled over, siren and all. License, registration, and would [she](rosalyn) marry [him](hoyt), asks the [sheriff](hoyt), [their](hoyt+rosalyn) [boy](baby) grinning from the back seat! [She](rosalyn) doesn't run this time. [Tansy](tansy) lasts six days under star [stylist](stylist) [Jean-Guy](stylist), then hurls the comb at [his](stylist) feet and flies home, into the arms of a speechless [Silas](silas). [Verlene](verlene) lets [Pruitt](pruitt) take [her](verlene) dancing. And who's fresh out of jail and in need of a shave? Oh, [Lyndon](lyndon) …
+ propose hoyt rosalyn "would she marry him"
- engaged.start hoyt rosalyn "doesn't run this time"
- parent hoyt+rosalyn baby "their boy"
- boss stylist tansy "under star stylist"
- quit tansy stylist "hurls the comb"
+ reconcile silas tansy "into the arms"
- date pruitt verlene "take her dancing"
- return lyndon "fresh out of jail"
