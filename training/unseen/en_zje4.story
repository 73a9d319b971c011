%series Salt and Sesame
%lang en
%genre family serial: a bakery clan in Melbourne, back-cover blurbs and TV guide
%cast stav    | Stavroula; Yiayia | f
%cast nikos   | Nikos; Nick | m
%cast thuy    | Thuy | f
%cast despina | Despina; Des | f
%cast leo     | Leo | m
%cast mai     | Mai Kanaris; Mai | f
%cast bich    | Bich | f
%cast gordon  | Gordon Trask; Gordon; Trask | m
%cast ash     | Ash | n
%cast rory    | Rory | m
%cast priest  | Father Makarios; Makarios | m
%cast cop     | Sergeant Delacroix; Delacroix | f
%cast kanaris | Kanaris | g
%cast wife    | - | f
%cast baby    | Stavroula Bich | f

== 1
Nobody at the [Kanaris](kanaris) bakery has ever taken a Sunday off, least of all [Stavroula](stav), [widow](stav), [matriarch](stav) and [queen](stav) of the till. [Her](stav) [eldest](nikos), [Nikos](nikos), kneads; [his](nikos) Vietnamese-born [spouse](thuy), [Thuy](thuy), bakes the rolls that really sell; [his](nikos) [sister](despina) [Despina](despina) does the books and, on the quiet, [Gordon Trask](gordon) of [Trask Flour](#traskflour), a married [man](gordon). On the day of the centenary, the youngest [Kanaris](leo), [Leo](leo), comes home from [Perth](@perth) without [his](leo) degree and with [somebody](ash) called [Ash](ash).
- married.past _ stav "widow"
- die.past _ "widow"
- parent stav nikos "eldest"
- married nikos thuy "spouse"
- sibling despina nikos "sister"
+ affair despina gordon "on the quiet"
- married _ gordon "married man"
- cheat gordon _ "married man"
- celebrate kanaris "centenary"
- return leo "comes home"

== 2
Who is [Ash](ash)? "[My](leo) other [half](ash)," says [Leo](leo) over the moussaka, and [his](leo) [grandmother](stav) asks which half. [Nikos](nikos) pushes back [his](nikos) chair and leaves [his](nikos) [son](leo) to eat alone. It is [Mai](mai), the quiet [sister](mai), [who](mai) clears the box room for the [guest](ash). Across the street [Thuy](thuy)'s own [mother](bich), [Bich](bich), has opened a rival bakery, with the same rolls, at half the price. [The two](bich+thuy) have not exchanged a word since [Thuy](thuy) ran off with a [Greek](nikos).
+ couple ash leo "other half"
- kin leo stav "grandmother"
- parent nikos leo "son"
- quarrel leo nikos "pushes back his chair"
- sibling leo mai "sister"
- help mai ash "clears the box room"
- parent bich thuy "mother"
- neighbour bich thuy "Across the street"
- enemy bich thuy "rival bakery"
- create bich "opened"
- quarrel bich thuy "not exchanged a word"
- flee.past thuy bich "ran off"

== 3
[Ash](ash) can plait dough. [Stavroula](stav) notices. [She](stav) says nothing and leaves the good apron on a hook. By Friday [Ash](ash) is on the payroll, [Nikos](nikos) on the warpath and [Leo](leo) on cloud nine. [Despina](despina) waits in a motel in [Geelong](@geelong) with two glasses. [Trask](gordon) does not come. [His](gordon) [wife](wife) has had a fall, [he](gordon) writes. At the flour mill, [his](gordon) [boy](rory), [Rory](rory), teaches [Mai](mai) to drive a forklift, and [Mai](mai), [who](mai) never laughs, laughs.
- gift stav ash "good apron"
+ hire ash "on the payroll"
- sad nikos "on the warpath"
- happy leo "on cloud nine"
- date! despina gordon "does not come" @geelong
- married gordon wife "wife"
- injure wife "a fall"
- parent gordon rory "boy"
- advisor rory mai "teaches"
- happy mai "laughs"#2

== 4
[Rory](rory) fancies [Mai](mai). [Mai](mai) fancies [Rory](rory). [Nikos](nikos) owes [Trask](gordon) money. [Trask](gordon) wants the shop. [He](gordon) gives [Nikos](nikos) until Easter. Else [he](gordon) will cut off the flour. [Nikos](nikos) tells no one. [Thuy](thuy) smells it on [him](nikos), like yeast. [She](thuy) crosses the street. [She](thuy) stands before [Bich](bich). "Lend [me](thuy) flour," [she](thuy) says. [Bich](bich) shuts the door. Then [Bich](bich) opens the window. A sack falls out. [Des](despina) weeps in the cold store. [Yiayia](stav) holds [Des](despina).
- love rory mai "fancies"
- love mai rory "fancies"#2
+ threaten gordon nikos "until Easter"
- reveal! nikos _ "tells no one"
- discover thuy nikos "smells it"
- help? bich thuy "Lend me flour"
- reject bich thuy "shuts the door"
+ gift bich thuy "A sack falls out"
- sad despina "weeps"
- help stav despina "holds Des"

== 5
It is good to have a mother, [Thuy](thuy) decides, even one who counts the sacks. Confronted with the books, [Despina](despina) admits to [her](despina) [brother](nikos) that every price the mill knew, it knew from [her](despina), whispered on a pillow. [Nikos](nikos) sends [her](despina) packing, and [she](despina) sends [Gordon](gordon) packing by telephone, from the kerb, in three languages. In the flat upstairs, meanwhile, [Mai](mai) lends [Rory](rory) [her](mai) toothbrush. [She](mai) has no idea yet whose [son](rory) has been whose enemy.
- parent bich thuy "mother"
- accuse nikos despina "Confronted"
- reveal despina nikos "admits"
- betray.past despina nikos "whispered"
- sibling despina nikos "brother"
+ quit despina nikos "sends her packing"
- affair.end despina gordon "sends Gordon packing"
- sex mai rory "toothbrush"
- discover! mai gordon+nikos "no idea"
- enemy gordon nikos "enemy"

== 6
Midnight service. As the candles are passed along, two families catch sight of a kiss in the choir: [Mai Kanaris](mai) and a [Trask](rory)! [Nikos](nikos) drags [his](nikos) [girl](mai) out by the sleeve; [Gordon](gordon) slaps the [boy](rory) in front of [Father Makarios](priest), [who](priest) takes the [offender](gordon) by the collar and puts [him](gordon) out of the church. "[I](mai) am twenty-two," says [Mai](mai). "[You](nikos) were nineteen, [Papa](nikos), and [she](thuy) was Vietnamese." [Thuy](thuy) lights one more candle. For the first time in anyone's memory, [Nikos](nikos) has nothing to say.
+ kiss mai rory "a kiss"
- discover gordon+nikos mai+rory "catch sight of"
- attack nikos mai "drags"
- parent nikos mai "girl"
- attack gordon rory "slaps"
- parent gordon rory "the boy"
- attack priest gordon "by the collar"
- quarrel mai nikos "twenty-two"

== 7
The ovens burn down on the Tuesday after. [Sergeant Delacroix](cop), a [woman](cop) [who](cop) trusts no bread [she](cop) has not buttered, pulls a jerrycan from the bins and, with it, a suspicion: [Leo](leo) was seen on the roof. Taken in for questioning, [Leo](leo) won't say where [he](leo) was. [Ash](ash), [who](ash) can guess, packs. In fact it was [his](leo) [father](nikos) [whom](nikos) [he](leo) had followed up there, weeping, with a can in [his](nikos) hand, and [whom](nikos) [he](leo) is shielding now. The old [lady](stav) coughs in a neighbour's bed.
- find cop "jerrycan"
- accuse cop leo "a suspicion"
+ arrest cop leo "Taken in"
- reveal! leo cop "won't say"
- breakup? ash leo "packs"
- parent nikos leo "father"
- discover.past leo nikos "had followed"
- sad nikos "weeping"
+ attack.past nikos _ "can in his hand"
- help leo nikos "shielding"
- ill stav "coughs"

== 8
[Nick](nikos) talks. [Nick](nikos) walks to the station. [He](nikos) gives himself up to [Delacroix](cop). [Delacroix](cop) lets [Leo](leo) go. The [father](nikos) hugs the [son](leo). The [son](leo) calls [Ash](ash). [Ash](ash) is already at the airport. [Leo](leo) takes a taxi, a bus and a stranger's bike. [Ash](ash) has missed the plane on purpose. [Ash](ash) kisses [Leo](leo). [Bich](bich) makes room in [her](bich) kitchen. [Thuy](thuy) moves in. So do [Mai](mai) and [Stavroula](stav). The two old [women](bich+stav) snore in one bed. [They](bich+stav) have loathed each other since 1998.
- reveal nikos cop "talks"
+ arrest cop nikos "gives himself up"
- parent nikos leo "father"
- arrest! cop leo "lets Leo go"
- reconcile leo nikos "hugs"
- travel! ash "missed the plane"
- kiss ash leo "kisses"
- reconcile ash leo "on purpose"
- help bich thuy "makes room"
- move mai+stav+thuy bich "moves in"
- housemate.start bich mai+stav+thuy "moves in"
- enemy bich stav "loathed"

== 9
A [baker](nikos) in the dock, a [miller](gordon) in the witness box: [Trask](gordon) swears that [he](gordon) never threatened anyone, until [his](gordon) former [lover](despina), in a hat, plays the court a tape. The judge is lenient with [Nikos](nikos), less so with the [perjurer](gordon), [whose](gordon) [wife](wife), hearing [Despina](despina)'s voice, files [her](wife) own suit on the way out. On the courthouse steps [Despina](despina) expects stones. [She](despina) gets [her](despina) [brother](nikos)'s handkerchief. Afterwards [Mai](mai), pale behind the shrubs, tells [Rory](rory) that it is not the stuffed vine leaves.
- arrest _ nikos "in the dock"
- betray gordon _ "swears"
- ex despina gordon "former lover"
- reveal despina _ "plays the court"
- arrest _ gordon "less so"
- married gordon wife "wife"
- discover wife despina+gordon "hearing Despina's voice"
- divorce? gordon wife "suit"
- sibling despina nikos "brother"
+ reconcile despina nikos "handkerchief"
- reveal mai rory "tells Rory"
+ pregnant mai rory "not the stuffed vine"

== 10
[Rory](rory) wants a church, [Mai](mai) wants a toaster and a think. The [grandmothers](bich+stav) want it settled, and settle it, [Bich](bich) on the menu, [Stavroula](stav) on the names. [Gordon Trask](gordon), sold up and alone in a caravan, is called upon by [his](gordon) [son](rory), [who](rory) has brought a loaf. The old [man](gordon) cannot look at [him](rory), but [he](gordon) cuts the loaf in two. At the reopening in [Bich](bich)'s shop, now [Kanaris](kanaris) and daughter, [Leo](leo) pops a question across the counter. [Ash](ash), mouth full, nods.
- wedding? mai rory "wants a church"
- kin bich+stav mai "grandmothers"
- lose gordon "sold up"
- sad gordon "alone"
- gift rory gordon "a loaf"
- parent gordon rory "son"
+ reconcile gordon rory "in two"
- create kanaris "reopening"
+ propose leo ash "pops a question"
- engaged.start ash leo "nods"

== 11
Two weddings for the price of one bread oven. [Father Makarios](priest) joins [Mai](mai) to [Rory](rory) at noon; at one [he](priest) is looking the other way, out of the window, while a lady from the registry does the same for [Leo](leo) and [Ash](ash). [Nikos](nikos), on leave from prison, dances with [his](nikos) [mother-in-law](bich), [whom](bich) [he](nikos) has addressed directly for the first time. And the [bride](mai)? The [bride](mai) sits down on a flour sack and says, "Now." It is a [girl](baby). [She](baby) is called [Stavroula Bich](baby), in alphabetical order of temper.
+ wedding mai rory "joins Mai to Rory"
- wedding ash leo "does the same"
- arrest.past _ nikos "prison"
- kin bich nikos "mother-in-law"
- reconcile bich nikos "addressed directly"
+ birth mai baby "It is a girl"
