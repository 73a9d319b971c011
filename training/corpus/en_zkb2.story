%series Night Desk
%lang en
%genre newspaper drama in Lagos, weekly recap column, chatty and present tense
%cast bisi     | Bisi Adelakun; Bisi; Adelakun | f
%cast tunde    | Tunde Okafor; Tunde | m
%cast chief    | Chief Ogunlade; Ogunlade | m
%cast ronke    | Ronke Ogunlade; Ronke | f
%cast emeka    | Emeka | m
%cast halima   | Halima Sani; Halima | f
%cast dele     | Dele Adelakun; Dele | m
%cast grace    | Sister Grace; Grace | f
%cast major    | Major Bature; Bature | m
%cast funmi    | Funmi | f
%cast uche     | Uche | m
%cast printer  | Papa Joe | m
%cast intern   | Simi | f
%cast driver   | - | m
%cast mwife    | - | f
%cast mama     | - | f

== 1
So this is the Lagoon Courier, and the [woman](bisi) yelling into two phones is [Bisi Adelakun](bisi), [queen](bisi) of the crime page. [Her](bisi) [editor](tunde), [Tunde Okafor](tunde), used to be [her](bisi) [fiancé](tunde); the desks are four feet apart and neither will budge. Enter the new [proprietor](chief), [Chief Ogunlade](chief), [who](chief) bought the paper on Friday and sacks the entire sports section on Monday. [His](chief) [daughter](ronke) [Ronke](ronke) gets the corner office, a title nobody can explain, and, by the end of the hour, [Tunde](tunde)'s private number. [Bisi](bisi) chews through a pencil.
- boss tunde bisi "editor"
- engaged.past bisi tunde "fiancé"
- colleague bisi tunde "four feet apart"
- boss chief bisi+tunde "proprietor"
- quit _ chief "sacks"
- parent chief ronke "daughter"
+ hire ronke "corner office"
- flirt ronke tunde "private number"
+ jealous bisi ronke "chews through"

== 2
A [body](driver) in the lagoon. [Bisi](bisi) gets there before the police, which the police, in the large shape of [Major Bature](major), do not enjoy. [He](major) has [her](bisi) put in a van; [Emeka](emeka), the [photographer](emeka), talks [her](bisi) out of it with two bottles of malt and a picture of the [major](major) asleep on duty. [Emeka](emeka) has been mad about [Bisi](bisi) since the war of the parking spaces. [She](bisi) calls [him](emeka) [her](bisi) little [brother](emeka). At home, meanwhile, [Dele](dele), [her](bisi) actual [brother](dele), is packing a bag for reasons [he](dele) won't give.
- die.past driver "body"
- arrest major bisi "put in a van"
+ rescue emeka bisi "talks her out"
- threaten emeka major "picture of"
- love emeka bisi "mad about"
- sibling! bisi emeka "her little brother"
- sibling bisi dele "brother"#2
- move? dele "packing a bag"
- reveal! dele bisi "won't give"

== 3
The reasons have a name: [Halima](halima). The [agony aunt](halima) of the Courier, [who](halima) tells half of [Lagos](@lagos) to leave its husbands, has left [hers](uche), a [dentist](uche), and [Dele](dele) is the cause. [They](dele+halima) have taken two rooms in [Yaba](@yaba). [Bisi](bisi), [who](bisi) works back to back with [Halima](halima) and was told nothing, does not speak to [her](halima) for a day, a personal record. The [dentist](uche), drill in hand so to speak, turns up at reception. [Funmi](funmi) at the front desk sends [him](uche) to the wrong floor, twice.
- breakup halima uche "left hers"
- married halima uche "husbands"
+ couple dele halima "the cause"
- move dele+halima "two rooms" @yaba
- housemate.start dele halima "two rooms"
- colleague bisi halima "back to back"
- reveal! _ bisi "told nothing"
- quarrel bisi halima "does not speak"
- betray funmi uche "the wrong floor"
- help funmi halima "the wrong floor"

== 4
[Tunde](tunde) dines with [Ronke](ronke) at [her](ronke) club. Let us be fair to [him](tunde): [he](tunde) thinks it's about the budget. It is not about the budget. By dessert [her](ronke) shoe is off and resting on [his](tunde), and by the taxi [their](ronke+tunde) mouths have met. In the same restaurant, behind a palm, sits [Simi](intern), nineteen and six days an [intern](intern), [who](intern) should not tell the whole newsroom about it and does. [Bisi](bisi), hearing, says how nice. Then [she](bisi) goes out and lets [Emeka](emeka) buy [her](bisi) peppered snail. The dead [man](driver) in the lagoon, by the way, was [Chief Ogunlade](chief)'s [driver](driver).
- date ronke tunde "dines with"
- flirt ronke tunde "shoe"
+ kiss ronke tunde "mouths have met"
- discover intern ronke+tunde "behind a palm"
- reveal intern bisi "does"
- date bisi emeka "peppered snail"
- sad bisi "how nice"
- boss.past chief driver "driver"
+ die.past driver "dead"

== 5
[Bisi](bisi) wants the driver story. [Tunde](tunde) spikes it. Why? [Tunde](tunde) sleeps with [Ronke](ronke) now. [Ronke](ronke) answers to [Ogunlade](chief). [Bisi](bisi) calls [Tunde](tunde) a coward. The [coward](tunde) throws a stapler. It hits [Papa Joe](printer). [Papa Joe](printer) has printed worse. [Halima](halima) brings [Bisi](bisi) moin moin. [Bisi](bisi) eats it. [The two](bisi+halima) are speaking again. Late at night the lift stops between floors. Inside are [Emeka](emeka) and [Grace](grace). [Sister Grace](grace) writes the Sunday sermon. [She](grace) is [Tunde](tunde)'s [aunt](grace). In the dark [she](grace) hears [Emeka](emeka)'s confession: all of it is about [Bisi](bisi).
- reject tunde bisi "spikes"
+ affair ronke tunde "sleeps with"
- boss chief ronke "answers to"
- accuse bisi tunde "a coward"
- attack tunde bisi "throws a stapler"
- injure printer tunde "hits"
- gift halima bisi "moin moin"
+ reconcile bisi halima "speaking again"
- kin grace tunde "aunt"
- reveal emeka grace "confession"
- love emeka bisi "all of it"

== 6
Off the books, then. [Bisi](bisi) and [Emeka](emeka) dig into the [driver](driver)'s last week in [their](bisi+emeka) own time and on [Emeka](emeka)'s petrol. [Papa Joe](printer) recalls that the [man](driver) came by the presses on the Thursday, shaking, with an envelope for the [editor](tunde). So [Tunde](tunde) had it all along! [She](bisi) waits until the [guilty party](tunde) goes for lunch with [his](tunde) [girlfriend](ronke), jimmies [his](tunde) drawer with a nail file and takes the lot. On the stakeout that evening the heater fails, [Emeka](emeka) lends [her](bisi) [his](emeka) jacket, and one thing leads to another on the back seat.
+ investigate bisi+emeka driver "dig into"
- sad.past driver "shaking"
- gift.past driver tunde "an envelope"
- reveal printer bisi+emeka "recalls"
- discover bisi tunde "had it all along"
- couple ronke tunde "girlfriend"
- steal bisi tunde "takes the lot"
- gift emeka bisi "lends her"
+ sex bisi emeka "one thing leads"

== 7
The envelope holds photographs: [Chief Ogunlade](chief) and [Major Bature](major), arm in arm, with a boat full of somebody else's oil. The [driver](driver) was about to talk. Was [he](driver) silenced? Our [heroine](bisi) thinks so, and hands copies to [Funmi](funmi) for safe keeping, not knowing that the [receptionist](funmi) is carrying the [major](major)'s child. [Funmi](funmi) sobs all night on [Halima](halima)'s sofa. [Halima](halima), [whose](halima) column has an answer to everything, has none for this. And [Dele](dele)? [He](dele) wants a baby too. [She](halima) has not got round to mentioning that [she](halima) is still, on paper, [Mrs Dentist](halima).
- discover bisi chief+major "holds photographs"
- friend chief major "arm in arm"
- steal.past chief+major _ "somebody else's oil"
- reveal? driver "about to talk"
- kill? _ driver "silenced"
- gift bisi funmi "hands copies"
+ pregnant funmi major "carrying"
- sad funmi "sobs"
- help halima funmi "sofa"
- reveal! halima dele "has not got round"
- married halima uche "on paper"
- parent? dele _ "a baby too"

== 8
[She](funmi) told [him](major). Of course [she](funmi) told [him](major). At dawn soldiers turn the Courier upside down, and [Bature](major) in person slaps the handcuffs on [Bisi](bisi), for burglary. [Ronke](ronke), watching from the corner office, asks [Daddy](chief) what is in those pictures and gets the first lie of [her](ronke) life that [she](ronke) doesn't swallow. [Funmi](funmi), sick with shame, hammers at the station gate; the [father](major) of [her](funmi) child has [her](funmi) shown off the premises as a madwoman. [Simi](intern), [who](intern) makes the tea, has meanwhile photocopied everything. Twice. Never underrate an intern.
- reveal funmi major "She told him"
- betray.past funmi bisi "She told him"
+ arrest major bisi "slaps the handcuffs"
- accuse major bisi "burglary"
- parent chief ronke "Daddy"
- betray chief ronke "lie"
- discover ronke chief "doesn't swallow"
- sad funmi "sick with shame"
- parent? major _ "father of her child"
+ reject major funmi "shown off the premises"
- accuse major funmi "a madwoman"

== 9
Three nights in a cell do for [Bisi](bisi) what therapy couldn't. The first [visitor](tunde) is [Tunde](tunde), [who](tunde) cries; [he](tunde) was afraid, [he](tunde) was ambitious, [he](tunde) has never got over [her](bisi). The [second](emeka) is [Emeka](emeka), [who](emeka) has brought a clean shirt. [She](bisi) can't decide which of [them](emeka+tunde) to be cross with. On [Tunde](tunde)'s return, [Ronke](ronke) can smell the prison on [him](tunde) and gives [him](tunde) [his](tunde) marching orders, both as a man and, [she](ronke) adds, as an editor. The paper has no head. [Sister Grace](grace) puts on [her](grace) [nephew](tunde)'s eyeshade.
- arrest _ bisi "cell"
- sad tunde "cries"
+ confess tunde bisi "never got over"
- gift emeka bisi "a clean shirt"
- sad bisi emeka+tunde "cross with"
- return tunde "return"
+ breakup ronke tunde "marching orders"
- quit tunde ronke "marching orders"
- kin grace tunde "nephew's"
- hire grace "puts on her nephew's eyeshade"

== 10
Under the new [editor](grace), sixty-eight years old and afraid only of God, the Courier runs all nine pictures. [Papa Joe](printer) prints till the ink is gone. By noon the [major](major) has taken to [his](major) heels, leaving [his](major) [wife](mwife), [his](major) boots and [his](major) [mistress](funmi); by two the [reporter](bisi) is free and carried through the streets. By four [Chief Ogunlade](chief), before [his](chief) own [daughter](ronke)'s eyes, orders [Emeka](emeka)'s car pushed off the bridge. It is [Dele](dele), having borrowed it to buy a cot, [who](dele) is sitting in it. [Uche](uche), fishing for tilapia in [his](uche) lunch hour, jumps in after [him](dele).
- reveal grace chief+major "runs all nine"
- flee major "taken to his heels"
- married major mwife "wife"
- affair funmi major "mistress"
- rescue _ bisi "free"
- celebrate _ bisi "carried through the streets"
- parent chief ronke "daughter's"
- kill? chief emeka "orders"
+ attack chief dele "pushed off the bridge"
+ rescue uche dele "jumps in"

== 11
Two [men](dele+uche) in one hospital corridor: [Dele](dele), dripping, and the [dentist](uche) [who](uche) hauled [him](dele) out. [They](dele+uche) have a lot in common, chiefly [Halima](halima), and shake on it. [Uche](uche) will sign. [She](halima), when told, weeps all over [both](dele+uche). [Ronke](ronke) walks into the police station in [her](ronke) best lace and puts [her](ronke) own [father](chief) behind bars, then asks [Bisi](bisi), [who](bisi) expects a slap, if there is work for [someone](ronke) [who](ronke) can't write. [Funmi](funmi) goes back to [her](funmi) [mother](mama) in [Jos](@jos) to have the child. The front desk is [Simi](intern)'s.
- rescue.past uche dele "hauled him out"
+ reconcile dele uche "shake on it"
- divorce? halima uche "will sign"
- happy halima "weeps"
- parent chief ronke "father"
+ accuse ronke chief "puts"
- arrest _ chief "behind bars"
- attack? ronke bisi "expects a slap"
- hire? ronke bisi "asks Bisi"
- parent mama funmi "mother"
- move funmi "goes back" @jos
- birth? funmi _ "to have the child"
- hire intern "Simi's"

== 12
Saturday, rooftop, highlife band. [Halima](halima), divorced since Wednesday, becomes [Mrs Adelakun](halima), and the [groom](dele) cries harder than the mother of anyone. [Bisi](bisi), now the [bride](halima)'s [sister-in-law](bisi), is asked to dance by two [men](emeka+tunde) in the same breath. [The one](tunde) offers [her](bisi) the ring [she](bisi) once gave back. [The other](emeka) says nothing at all and holds out [his](emeka) arm. [She](bisi) kisses [Tunde](tunde) on the forehead, as one does with the past, and takes the [photographer](emeka)'s arm. At the bar [Ronke](ronke) pours the jilted [editor](tunde) a double. [They](ronke+tunde) seem to be laughing. Oh dear.
- divorce halima uche "divorced"
+ wedding dele halima "becomes Mrs Adelakun"
- happy dele "cries"
- kin bisi halima "sister-in-law"
- propose tunde bisi "offers her the ring"
- breakup.past bisi tunde "gave back"
+ reject bisi tunde "as one does"
+ couple.start bisi emeka "takes the photographer's arm"
- invite emeka+tunde bisi "asked to dance"
- kiss bisi tunde "on the forehead"
- gift ronke tunde "a double"
- flirt ronke tunde "laughing"
