%series Sawdust
%lang en
%genre travelling-circus melodrama, fan-wiki summaries
%cast maestro | Otto Zoller; Zoller; Maestro | m
%cast rosa    | Rosa Zoller; Rosa; Mama Rosa | f
%cast pavel   | Pavel; Pasha | m
%cast inge    | Inge Zoller; Inge | f
%cast kit     | Kit Zoller; Kit | n
%cast marlow  | Marlow; Iron Marlow | m
%cast fay     | Fay Marlow; Fay | f
%cast dodo    | Dodo | m
%cast lotus   | Madame Lotus; Lotus; Hilda | f
%cast quist   | Vet Quist; Quist | m
%cast amaro   | Amaro | m
%cast hope    | Hope Bellamy; Hope; Bellamy | f
%cast bellamy | Bellamy senior | m
%cast sultan  | Sultan | m
%cast baby    | Pip | n

== 1 Winter Quarters
The Zollers have been at it for five generations. [Otto](maestro), known as the [Maestro](maestro), cracks the whip, [Rosa](rosa) keeps the books and has kept [him](maestro) thirty years, [Inge](inge), [their](maestro+rosa) [eldest](inge), flies, and [Kit](kit), the [younger](kit), would rather be an accountant. New to the company is [Pavel](pavel), the [catcher](pavel). [Marlow](marlow), the strong [man](marlow), [whose](marlow) [wife](fay) [Fay](fay) gets thrown knives at by someone else, has nothing good to say of [him](pavel): until Friday [Marlow](marlow) was the [one](marlow) [Inge](inge) fell for, behind the lion wagon. [Dodo](dodo) the [clown](dodo) throws the knives. [He](dodo) has never scratched [Fay](fay), [who](fay) finds that suspicious.
- married maestro rosa "thirty years"
- parent maestro+rosa inge+kit "eldest"
- sibling inge kit "the younger"
+ hire pavel "New to the company"
- married fay marlow "wife"
- jealous marlow pavel "nothing good to say"
- affair.past inge marlow "behind the lion wagon"
- colleague dodo fay "throws the knives"

== 2 Opening Night
High in the dome [Inge](inge) lets go of the bar a half-beat late, and [Pavel](pavel) has [her](inge) by one wrist. It'll do. When [they](inge+pavel) are down, [he](pavel) holds on. The [strong man](marlow) bends a rail. [His](marlow) [wife](fay), getting out of [her](fay) spangles, asks the [clown](dodo) if [he](dodo) ever means to miss; [Dodo](dodo) drops a knife for the first time in [his](dodo) career. [Madame Lotus](lotus), the [fortune-teller](lotus), [who](lotus) is called [Hilda](lotus) and comes from Hull, tells [Rosa](rosa) that [she](rosa) sees an old love. [Rosa](rosa) sees [one](amaro) as well, at the box office: [Amaro](amaro), [who](amaro) has bought the circus across the river.
+ rescue pavel inge "by one wrist"
- love.start pavel inge "holds on"
- jealous marlow pavel "bends a rail"
- married fay marlow "wife"
- flirt dodo fay "means to miss"
- reveal lotus rosa "sees an old love"
- love.past amaro rosa "an old love"
- return amaro "sees one as well"
+ find amaro "has bought"

== 3 Across the River
[Amaro](amaro) offers to take the Zollers over, elephants, debts and all. The [Maestro](maestro), [who](maestro) took [Rosa](rosa) from [him](amaro) in the spring of the big flood, has [him](amaro) shown off the lot by the [strong man](marlow). [Rosa](rosa) walks the [visitor](amaro) to the bridge, since someone has to; on the bridge [she](rosa) lets [him](amaro) button [her](rosa) coat. [Sultan](sultan), the old [lion](sultan), is off [his](sultan) meat. [Quist](quist), the [vet](quist), a shy widower, looks down the [patient](sultan)'s throat with [Kit](kit) holding the lantern. The [accountant](kit)-to-be can't stop looking at the [doctor](quist)'s hands.
- reject maestro amaro "shown off the lot"
- breakup.past rosa amaro "took Rosa from him"
+ flirt amaro rosa "button her coat"
- ill sultan "off his meat"
- treat sultan quist "looks down"
- married.past _ quist "widower"
- help kit quist "holding the lantern"
+ love.start kit quist "can't stop looking"

== 4 Rainy Tuesday
[Hope](hope) joins the circus. [Hope](hope) ran from a bank and a bridegroom. The bank is [her](hope) [father](bellamy)'s. [Lotus](lotus) reads [Hope](hope)'s palm. [Lotus](lotus) offers [Hope](hope) half a caravan. [Hope](hope) sells tickets for [Rosa](rosa). [Marlow](marlow) buys one from [Hope](hope). [Marlow](marlow) needs no ticket. [Fay](fay) sees [Marlow](marlow) and [Hope](hope). [Fay](fay) goes to [Dodo](dodo). This time, says [Fay](fay), take off the paint. [Dodo](dodo) has a plain, kind face. [Fay](fay) kisses it. Pity nobody paid to see [Dodo](dodo).
+ hire hope "joins the circus"
- flee.past hope "ran from"
- breakup.past hope _ "a bridegroom"
- parent bellamy hope "father's"
- housemate hope lotus "half a caravan"
- flirt hope marlow "needs no ticket"
- discover fay hope+marlow "Fay sees Marlow"
+ kiss dodo fay "kisses it"
- cheat fay marlow "kisses it"

== 5 The Net
During the matinee somebody has loosened a shackle. [Pavel](pavel) falls, and the net, which ought to hold, doesn't. [He](pavel) is alive; [his](pavel) legs have their doubts. [Inge](inge), [who](inge) said yes to [him](pavel) in the wings not an hour ago, screams at the [man](marlow) [she](inge) used to meet by the lion wagon that this was [his](marlow) work. [Marlow](marlow) was at the till. [Hope](hope) could bear it out, but would have to say for how long. [She](hope) keeps still. [Quist](quist), for want of a surgeon, sets what [he](quist) can, and [Kit](kit), fetching splints, notices oil on [Dodo](dodo)'s cuffs.
- attack _ pavel "loosened a shackle"
+ injure pavel "Pavel falls"
- engaged.start inge pavel "said yes"
- affair.past inge marlow "used to meet"
+ accuse inge marlow "this was his work"
- accuse! _ marlow "at the till"
- reveal! hope inge "keeps still"
- treat pavel quist "sets what he can"
- discover kit dodo "notices oil"

== 6 Oil
It is [Sultan](sultan)'s liniment. The [clown](dodo) has been sitting up nights with the [lion](sultan), to be out of the way of a certain [lady](fay); [Kit](kit) begs [his](dodo) pardon. The [strong man](marlow), cleared by no one, packs, and [Hope](hope) packs with [him](marlow). [She](hope) leaves [Lotus](lotus) a note about the till. [Lotus](lotus), [who](lotus) foresees everything, hadn't foreseen being alone in the caravan again, and shows the note to the abandoned [wife](fay). [Fay](fay) laughs out loud. Then [she](fay) goes and lies down in the straw between the [lion](sultan) and the [man](dodo) with the plain face, and draws the blanket over [two](dodo+fay) of the three.
- treat sultan dodo "sitting up nights"
- accuse.past kit dodo "begs his pardon"
+ breakup marlow fay "packs"
- couple.start hope marlow "packs with him"
- reveal hope lotus "leaves Lotus a note"
- sad lotus "alone in the caravan"
- reveal lotus fay "shows the note"
- married fay marlow "abandoned wife"
- happy fay "laughs out loud"
+ sex dodo fay "draws the blanket"

== 7 Wages
[Rosa](rosa)'s books don't come out. [She](rosa) asks [Kit](kit) to add them up, and [Kit](kit), after one night, adds up this: the [Maestro](maestro) has been paying a monthly sum for nineteen years to a [lady](lotus) in [Hull](@hull). [Rosa](rosa) knows only one [person](lotus) from [Hull](@hull). [Lotus](lotus), across the crystal ball, admits that [she](lotus) had a [daughter](inge) by [Zoller](maestro) in the winter of the flood, and that [Rosa](rosa), after a stillbirth, was given [her](inge) to nurse, and kept [her](inge). So the [flyer](inge) has two [mothers](lotus+rosa). [Rosa](rosa) puts on [her](rosa) coat, the one with buttons, and walks over the bridge.
- discover kit maestro "adds up this"
- gift maestro lotus "a monthly sum"
- reveal lotus rosa "admits"
+ parent lotus+maestro inge "had a daughter"
- cheat.past maestro rosa "had a daughter"
- lose.past rosa "stillbirth"
- parent rosa inge "two mothers"
+ breakup rosa maestro "walks over the bridge"

== 8 Half a House
[Amaro](amaro) takes in [Rosa](rosa). [He](amaro) gives [Rosa](rosa) the whole wagon. [She](rosa) wants half. The [Maestro](maestro) drinks with [Sultan](sultan). [Lotus](lotus) would drink with the [Maestro](maestro). [He](maestro) throws a boot at [Lotus](lotus). [Inge](inge) knows nothing yet. [Kit](kit) cannot lie to [Inge](inge). [Kit](kit) tells [Inge](inge). [Inge](inge) slaps [Kit](kit), then holds on to [Kit](kit). Are [they](inge+kit) still siblings? Half will do. [Pavel](pavel) moves a toe. [Inge](inge) sees it. [She](inge) sends for [Quist](quist). [Quist](quist) kisses [Kit](kit) by mistake.
- move rosa amaro "takes in Rosa"
- friend maestro sultan "drinks with Sultan"
- reject maestro lotus "throws a boot"
+ reveal kit inge "tells Inge"
- attack inge kit "slaps"
- sibling inge kit "siblings"
- recover pavel "moves a toe"
- help inge pavel "sends for"
+ kiss kit quist "kisses Kit"

== 9 The Banker
[Bellamy senior](bellamy), [who](bellamy) owns the mortgage on both circuses, has tracked [his](bellamy) [runaway](hope) to a boarding house in [Goole](@goole). [He](bellamy) has the [strong man](marlow) taken up for abduction. [Hope](hope), at the police station, signs that [she](hope) went of [her](hope) own will and that [Marlow](marlow) was at the till the whole of that matinee. [Her](hope) [father](bellamy) cuts [her](hope) off. The [strong man](marlow), it turns out, had been fonder of the bank than of the [daughter](hope). By evening [Hope](hope) is back at half a caravan, and [Lotus](lotus), [who](lotus) lost one [girl](inge), makes up the bed.
- investigate bellamy hope "has tracked"
- flee.past hope bellamy "runaway"
- arrest bellamy marlow "taken up"
- accuse bellamy marlow "for abduction"
- abduct! marlow hope "of her own will"
- help hope marlow "signs"
- parent bellamy hope "father"
- reject bellamy hope "cuts her off"
+ breakup marlow hope "fonder of the bank"
+ return hope "is back"
- lose.past lotus inge "lost one girl"
- move hope lotus "makes up the bed"

== 10 Foreclosure
So who loosened the shackle? [Sultan](sultan) knows, having been fed that morning by a [man](marlow) with [whom](marlow) no lion would share a secret. [Marlow](marlow), turned away at every gate, goes to the [banker](bellamy) for [his](marlow) pay: fifty pounds for one shackle, to ruin the Zollers, as agreed. [Fay](fay), in the next room to serve divorce papers on [her](fay) [husband](marlow), takes it down in shorthand. [Her](fay) [clown](dodo) has the constable with [him](dodo). The till was an alibi, then; the [girl](hope) at it had been smiled at for one hour by the clock. [Inge](inge), [who](inge) had it right from the start, refuses the [saboteur](marlow) [her](inge) forgiveness. [Pavel](pavel) stands up to refuse [his](pavel).
+ attack.past marlow pavel "one shackle"
- hire.past marlow bellamy "his pay"
- betray.past bellamy maestro "ruin the Zollers"
- divorce? fay marlow "divorce papers"
- discover fay bellamy+marlow "in shorthand"
- couple dodo fay "Her clown"
- arrest _ marlow "has the constable"
- betray.past marlow hope "was an alibi"
+ recover pavel "stands up"
- reconcile! inge marlow "refuses the saboteur"

== 11 Two Rings
With the mortgage in the hands of the court, [Rosa](rosa) and [Amaro](amaro) put it to the [Maestro](maestro) that one tent is cheaper than two. [He](maestro) can't sit at a table with the [thief](amaro) of [his](maestro) [wife](rosa). [Amaro](amaro) reminds [him](maestro) [who](maestro) stole [whom](rosa) first. In the end it's [Kit](kit), with a column of figures, [who](kit) makes the [rivals](amaro+maestro) shake hands, and [Quist](quist), with no figures whatever, [who](quist) asks [Kit](kit) to keep the books of one small surgery, for life. [Inge](inge) is late on the bar again. "How late?" asks [Lotus](lotus), and the other [mother](rosa), on the other side of the ring, holds up two fingers: two months.
- married maestro rosa "his wife"
- accuse maestro amaro "thief"
- enemy amaro maestro "rivals"
- breakup.past rosa amaro "stole whom first"
+ reconcile amaro maestro "shake hands"
- help kit amaro+maestro "column of figures"
+ propose quist kit "for life"
- parent lotus+rosa inge "other mother"
- pregnant inge pavel "two months"

== 12 Grand Parade
A double bill and a single ring. [Pavel](pavel), with a stick, catches nobody now but weds the [flyer](inge) in it, given away by as many [parents](lotus+maestro+rosa) as there are. [Dodo](dodo) marries without paint. The [bride](fay), divorced on Monday, has asked for knives at the reception, and is scratched at last. [She](fay) says that it proves [he](dodo) loves [her](fay). [Sultan](sultan) dies in [his](sultan) sleep, with [his](sultan) head in the [Maestro](maestro)'s lap; the old [man](maestro), [who](maestro) lost a [wife](rosa) without a tear, can't be comforted, except by [Hilda](lotus) of [Hull](@hull), and no boot flies. In the spring comes [Pip](baby), [Inge](inge)'s, [who](baby) is passed from hand to hand and never once dropped.
+ wedding inge pavel "weds the flyer"
- parent lotus+maestro+rosa inge "parents"
+ wedding dodo fay "marries without paint"
- divorce.past fay marlow "divorced on Monday"
- injure fay dodo "scratched"
- love dodo fay "loves her"
- die sultan "dies in his sleep"
- sad maestro sultan "can't be comforted"
- breakup.past rosa maestro "lost a wife"
- help lotus maestro "except by Hilda"
- birth inge baby "comes Pip"
