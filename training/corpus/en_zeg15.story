%series The Other Vanderhoofs
%lang en
%genre prime-time family drama, network press-release loglines
%cast roelof | Roelof Vanderhoof; Roelof | m
%cast marguerite | Marguerite Vanderhoof; Marguerite | f
%cast hollis | Hollis Vanderhoof; Hollis | m
%cast tamsyn | Tamsyn Vanderhoof; Tamsyn | f
%cast eliot | Eliot Vanderhoof; Eliot | m
%cast dara | Dara Kimathi; Dara | f
%cast lucinda | Lucinda Prewitt; Lucinda | f
%cast beau | Beau Prewitt; Beau | m
%cast keiran | Keiran Moss; Keiran | m
%cast yusra | Yusra Halabi; Yusra | f
%cast pepper | Pepper | f
%cast drg | Dr. Gupta-Lane | f
%cast lender | Zed | m

== 1
When the piano [maker](roelof) [Roelof Vanderhoof](roelof) drops dead in the tuning room, [his](roelof) [widow](marguerite) and three grown [children](eliot+hollis+tamsyn) gather in [Grand Rapids](@grandrapids), only to find a second black-clad [woman](lucinda) at the grave with a second set of programs. [Lucinda Prewitt](lucinda) has been [his](roelof) companion on the road for twenty-six years, and the tall young [man](beau) supporting [her](lucinda) has the Vanderhoof chin. [Marguerite](marguerite) faints into a wreath.
+ die roelof "drops dead"
- married.past marguerite roelof "widow"
- parent roelof eliot+hollis+tamsyn "children"
- travel eliot+hollis+marguerite+tamsyn "gather" @grandrapids
+ affair.past lucinda roelof "companion on the road"
- parent? roelof beau "Vanderhoof chin"
- ill marguerite "faints"
- find eliot+hollis+marguerite+tamsyn lucinda "find"
- help beau lucinda "supporting"

== 2
Half the company, the will says, goes to "the other house". [Hollis](hollis), [who](hollis) has run the floor since [he](hollis) was twenty, smashes a soundboard; [Tamsyn](tamsyn), the family's [peacemaker](tamsyn), drives to [Kalamazoo](@kalamazoo) to have a look at [her](tamsyn) unknown [brother](beau) and stays for pie. [Eliot](eliot) is too busy hiding from [his](eliot) [mother](marguerite) that [he](eliot) has walked away from the seminary. And from whom does [Dara](dara), [Hollis](hollis)'s [wife](dara), hide the packet of pills?
+ find beau+lucinda roelof "goes to"
- sad hollis "smashes a soundboard"
- travel tamsyn beau "drives" @kalamazoo
- sibling beau tamsyn "brother"
- quit eliot "walked away"
- parent marguerite eliot "mother"
- reveal! eliot marguerite "hiding from"
- married dara hollis "wife"
- reveal! dara hollis "hide"

== 3
[Beau](beau) shows up for work with [his](beau) own tuning fork and perfect pitch; [his](beau) [half-brother](hollis) assigns [him](beau) to the glue room. [Keiran Moss](keiran), the [foreman](keiran), takes the [newcomer](beau) under [his](keiran) wing and out for a beer. The [widow](marguerite) drives past [Lucinda](lucinda)'s house four times, then knocks. The two [ladies](lucinda+marguerite) compare anniversaries: [he](roelof) used the same florist. [Hollis](hollis) finds the pills; [he](hollis) had painted the nursery.
- hire beau "shows up"
- boss hollis beau "assigns"
- sibling beau hollis "half-brother"
+ help keiran beau "under his wing"
- married.past marguerite roelof "widow"
- die.past roelof "widow"
- meet lucinda marguerite "knocks"
+ discover hollis dara "finds"
- travel marguerite lucinda "drives"

== 4
[Dara](dara) does not want a child: not now, not to fill a showroom. [Hollis](hollis) sleeps at the plant. [Tamsyn](tamsyn)'s blind date, arranged by a coworker, turns out to be [Yusra Halabi](yusra), the [auditor](yusra) the bank has sent to pick the company apart. [They](tamsyn+yusra) agree not to talk business, and then do not talk. [Eliot](eliot), caught tending bar in [his](eliot) [father](roelof)'s tuxedo, tells [Marguerite](marguerite) that God has stopped returning [his](eliot) calls.
- pregnant! dara hollis "does not want"
- date tamsyn yusra "blind date"
- investigate yusra "pick the company apart"
- parent roelof eliot "father"
+ reveal eliot marguerite "tells"
- discover marguerite eliot "caught"
- colleague _ tamsyn "coworker"

== 5
Someone is stealing rosewood. [Hollis](hollis) has [his](hollis) culprit before the count is finished, and marches [Beau](beau) to the gate. [Lucinda](lucinda), [who](lucinda) took in ironing to buy the [boy](beau) [his](beau) fork, appears on the floor and dresses down the whole dynasty. [Keiran](keiran) cannot meet [her](lucinda) eye. [He](keiran) owes money to [Zed](lender), [whose](lender) van has Ohio plates and room for planks.
- steal _ "stealing rosewood"
+ accuse hollis beau "culprit"
- quit beau hollis "marches"
- gift.past lucinda beau "to buy the boy"
- quarrel hollis lucinda "dresses down"
- travel lucinda "appears"

== 6
Beneath the lid of [Roelof](roelof)'s last, unfinished grand, [Yusra](yusra) comes upon a bundle of letters, and out of decency reads none; [Tamsyn](tamsyn) reads them all. They are neither to [her](tamsyn) [mother](marguerite) nor to [Lucinda](lucinda) but to a [girl](pepper) called [Pepper](pepper), care of the children's hospital. [Eliot](eliot) pulls [Keiran](keiran) out of the river, where [Zed](lender)'s men have thrown [him](keiran), and hears the first confession of [his](eliot) unordained life.
- find yusra "comes upon"
+ discover tamsyn roelof "reads"#2
- parent marguerite tamsyn "mother"
- rescue eliot keiran "out of the river"
- attack _ keiran "thrown him"
+ reveal keiran eliot "confession"

== 7
May [Eliot](eliot) tell? No seal binds [him](eliot), and [Beau](beau) is sweeping floors for pennies. [He](eliot) tells. [Hollis](hollis) crosses two counties to ask pardon of [his](hollis) [brother](beau), [who](beau) makes [him](hollis) wait through an entire sonata. [Pepper](pepper) is fourteen, bald and rude; the old [man](roelof) had been teaching [her](pepper) scales for a year, [she](pepper) says, and promised [her](pepper) a piano. [Dara](dara), volunteering on the ward, sees [Tamsyn](tamsyn) cry and sits down on the other side of the bed.
+ reveal eliot hollis "He tells"
- travel hollis beau "crosses"
- sibling beau hollis "brother"
- reconcile beau hollis "ask pardon"
- ill pepper "bald"
- advisor.past roelof pepper "teaching"
- gift? roelof pepper "promised"
- sad tamsyn "cry"
- help dara tamsyn "sits down on"
- help dara _ "volunteering"

== 8
[Yusra](yusra)'s report will sink the firm, and the report is true. [She](yusra) recuses herself and lets [Tamsyn](tamsyn) know at breakfast; it is [Tamsyn](tamsyn)'s turn to sleep at the plant. [Marguerite](marguerite) invites [Lucinda](lucinda) for Thanksgiving. So there everybody is, one turkey, two urns, when [Keiran](keiran), stitched and sober, stands up among the yams and owns to the rosewood. [Lucinda](lucinda) passes [him](keiran) the gravy. [Hollis](hollis) does not fire [him](keiran).
- reveal yusra tamsyn "lets Tamsyn know"
- invite marguerite lucinda "invites"
- celebrate lucinda+marguerite "Thanksgiving"
+ reveal keiran _ "owns to"
- steal.past keiran _ "owns to the rosewood"
- quit! keiran hollis "does not fire him"
- quit yusra "recuses"
- recover keiran "sober"

== 9
All hands to finish the last grand in nine days: [Beau](beau) voices the hammers, [Hollis](hollis) the frame, [Eliot](eliot) polishes, humming what sounds like a psalm. [Pepper](pepper) is sinking. [Dr. Gupta-Lane](drg) counsels haste. The delivery truck is blocked by a van with Ohio plates. [Zed](lender) wants [his](lender) money or the piano, and [Dara](dara), four feet eleven, puts the truck into first gear. "Lady!" yells [Zed](lender), and jumps.
- create beau+eliot+hollis "finish"
- ill pepper "sinking"
- advisor drg pepper "counsels"
+ threaten lender _ "wants his money"
- attack dara lender "into first gear"
- flee lender dara "jumps"

== 10
[Pepper](pepper) plays six bars and a wrong note, laughs, and hears the rest from [Beau](beau). By morning the bed is stripped. [Dara](dara) walks out onto the roof of the parking garage where [Hollis](hollis) is, and neither jumps nor speaks nor goes home without the other. A video of the six bars has been seen by nine million strangers. The bank calls [Tamsyn](tamsyn). [Tamsyn](tamsyn), for [her](tamsyn) part, calls [Yusra](yusra).
+ create pepper "plays six bars"
- happy pepper "laughs"
+ die pepper "the bed is stripped"
- create beau pepper "hears the rest"

== 11
Orders from [Osaka](@osaka), orders from [Oslo](@oslo). [Beau](beau) is made a partner; the sign painter, at a loss, adds an "and". [Eliot](eliot) returns to the seminary, though on the piano stool. A lady with a portfolio wishes to buy the tuning room, and [Marguerite](marguerite) and [Lucinda](lucinda), joint [owners](lucinda+marguerite) of it, turn her down in chorus. [Yusra](yusra) comes with a résumé; [her](yusra) interview lasts through the weekend.
+ hire beau "is made a partner"
- return eliot "returns"
- reject lucinda+marguerite _ "turn her down"
- hire? yusra "résumé"
- return yusra tamsyn "comes"

== 12
A year to the day. Two [women](lucinda+marguerite) in black plant one rosewood sapling; it won't take in this climate, says [Keiran](keiran), and waters it. [Hollis](hollis) opens the door of the nursery, which [he](hollis) had turned into a store for felt. [Dara](dara) is in there on a ladder with a brush. "Yellow," [she](dara) says. "[I](dara) had [my](dara) reasons, and now [I](dara) have this one," a hand on [her](dara) apron. [Beau](beau), next door, strikes an A. An hour's drive away [Yusra](yusra) carries [her](yusra) last box up [Tamsyn](tamsyn)'s stairs, and [Eliot](eliot), in a collar at last, blesses the elevator.
- celebrate lucinda+marguerite roelof "A year to the day"
+ pregnant dara hollis "a hand on her apron"
- move yusra tamsyn "carries her last box"
- hire eliot "in a collar at last"
