%series The Last Stop Before Winter
%lang en
%genre post-collapse drama in a railway town, terse listings
%cast agneta | Agneta Sorel; Agneta | f
%cast bo | Bo Sorel; Bo | m
%cast ines | Ynez Quiroga; Ynez | f
%cast station | Stationmaster Crowe; Crowe | m
%cast gunnar | Gunnar | m
%cast tilly | Tilly Crowe; Tilly | f
%cast preacher | Sister Mercygrace; Mercygrace | f
%cast hobo | Nobody | m
%cast vet | Doc Lindgren; Lindgren | f
%cast raider | Vasko | m
%cast lad | Pim | m
%cast engineer | - | m
%cast scout | - | m

== 1
No train for six years, then a whistle. The whole of [Terminus](@terminus) runs to the platform. Off steps one passenger, a [woman](ines) with a welding mask and no ticket; behind [her](ines) the engine drops dead. [Stationmaster Crowe](station), [whose](station) law is the timetable, fines [her](ines) for it. The [arrival](ines), [Ynez Quiroga](ines), offers to mend the thing if someone will feed [her](ines). [Agneta Sorel](agneta) has one spare bed and a [husband](bo), [Bo](bo), [who](bo) has already carried in the bags.
+ travel ines "Off steps" @terminus

- accuse station ines "fines"
- help? ines _ "offers to mend"
- married agneta bo "husband"
+ housemate.start agneta+bo ines "carried in the bags"

== 2
[Ynez](ines) needs copper. The only copper in town is the roof of the chapel, where [Sister Mercygrace](preacher) preaches that the whistle was the first of seven. In the night [somebody](bo) strips the roof. [Crowe](station) arrests the nearest [stranger](hobo), an old [tramp](hobo) called [Nobody](hobo), [who](hobo) was asleep beneath it. [His](station) [daughter](tilly) [Tilly](tilly) points out that the [man](hobo) has no hands to speak of. [Bo](bo) has green fingers at breakfast. [Agneta](agneta) passes [him](bo) the soap without a word.
- create preacher "preaches"
- steal bo preacher "strips the roof"
+ arrest station hobo "arrests"
- parent station tilly "daughter"
- help tilly hobo "points out"
- injure hobo "no hands"
+ discover agneta bo "green fingers"
- help agneta bo "passes him the soap"

== 3
[Gunnar](gunnar), the [hunter](gunnar), has courted [Tilly Crowe](tilly) with nineteen rabbits. The twentieth has a ring in it. [Tilly](tilly), [who](tilly) loves no one but [Pim](lad), the telegraph [boy](lad), and has told [Pim](lad) so in Morse, hands [Gunnar](gunnar) back the rabbit. [Her](tilly) [father](station) has promised otherwise: [he](station) needs the meat. [Pim](lad) listens at the wire all evening. For the first time in [his](lad) life, something answers.
- gift gunnar tilly "nineteen rabbits"
+ propose gunnar tilly "a ring in it"
- love tilly lad "loves no one but"
- confess.past tilly lad "in Morse"
+ reject tilly gunnar "hands Gunnar back"
- parent station tilly "father"
- wedding? gunnar tilly "promised"
- discover lad "something answers"

== 4
The wire says: NINE WAGONS OF GRAIN, HELD AT BLACK BRIDGE. It also says: COME SOON, and an initial. [Ynez](ines) goes quiet. V is [Vasko](raider), [whose](raider) gang [she](ines) fled, on [his](raider) engine; and [whose](raider) [wife](ines), for want of a divorce, [she](ines) still is. [Agneta](agneta) gets this out of [her](ines) over the washtub. That leaves one thing to be got out of [Bo](bo), [who](bo) whistles nowadays.
- sad ines "quiet"
- flee.past ines raider "fled"
- steal.past ines raider "his engine"
+ married ines raider "wife"
- divorce! ines raider "want of a divorce"
+ reveal ines agneta "gets this out"
- happy bo "whistles"

== 5
First snow. [Nobody](hobo), released into [Doc Lindgren](vet)'s care, has frostbite on what fingers remain. [Lindgren](vet) is a vet and says so every time. The old [man](hobo) repays [her](vet) by reading the X-rays of [her](vet) mule the right way up: [he](hobo) was a surgeon once, before [his](hobo) hands were held in a stove by [Vasko](raider). [She](vet) asks [him](hobo) to be [hers](vet). [Her](vet) hands, [he](hobo) hopes, [she](vet) means.
- ill hobo "frostbite"
- treat hobo vet "care"
+ injure.past hobo raider "held in a stove"
- help hobo vet "reading the X-rays"
- help? hobo vet "to be hers"

== 6
[Agneta](agneta) walks into the engine shed with sandwiches. What [she](agneta) sees there is spanners, steam, [her](agneta) [lodger](ines)'s hair in [her](agneta) [husband](bo)'s fist. [She](agneta) leaves the sandwiches. When [Bo](bo) comes home, the spare bed is made up, for [him](bo); in the double bed lies [Agneta](agneta), diagonally. [Ynez](ines) moves to the tender. [Mercygrace](preacher) announces the second whistle and asks [Agneta](agneta) to sing the solo.
+ discover agneta bo+ines "What she sees"
- housemate agneta+bo ines "lodger"
- affair bo ines "hair in her husband's"
- cheat bo agneta "hair in her husband's"
- married agneta bo "husband"
- return bo "comes home"
+ breakup agneta bo "the spare bed"
- move ines "moves to"
- invite preacher agneta "asks"

== 7
The crew for Black Bridge is drawn by lot: [Gunnar](gunnar), [Pim](lad), [Bo](bo), and [Agneta](agneta), [who](agneta) drew nothing and comes anyway. [Tilly](tilly) hides in the coal. Eleven miles out [they](agneta+bo+gunnar+lad) find the track gone, and beside it one of [Vasko](raider)'s [scouts](scout), hanged, with a timetable round [his](scout) neck. [Crowe](station) came this way? [Tilly](tilly) has known for years that [her](tilly) [father](station) keeps no timetable for nothing.
- travel agneta+bo+gunnar+lad+tilly "Eleven miles out"
- find agneta+bo+gunnar+lad scout "one of Vasko's scouts"
- boss raider scout "scouts"
+ kill _ scout "hanged"
- accuse tilly station "has known"
- parent station tilly "father"

== 8
Ambush. [Gunnar](gunnar) gets [Tilly](tilly) behind the boiler and a bolt through the lung. [He](gunnar)'d have liked to finish the rabbits, [he](gunnar) tells [Pim](lad), and gives [him](lad) the ring. [Bo](bo) is taken. [Agneta](agneta), [who](agneta) could have run, lies under the snow with a spanner until the last of them has gone past, and counts nine wagons, thirty men and one [fool](bo).
- attack _ agneta+bo+gunnar+lad+tilly "Ambush"
+ rescue gunnar tilly "behind the boiler"
- injure gunnar "bolt"
- die gunnar "the lung"
- reveal gunnar lad "tells"
- gift gunnar lad "gives him the ring"
+ abduct raider bo "is taken"
- flee! agneta "could have run"
- discover agneta _ "counts"

== 9
[Vasko](raider) offers [Terminus](@terminus) a trade: the [welder](ines) for the [husband](bo). The town votes. [Crowe](station) reads out the result as though it were arrivals: forty to three in favour. The [three](agneta+hobo+vet) are [Lindgren](vet), [Nobody](hobo) and, to [her](agneta) own annoyance, [Agneta](agneta). "[He](bo)'s [mine](agneta) to swap," [she](agneta) says, "not yours." [Ynez](ines) puts down the mask and picks up [her](ines) hat. [She](ines) goes in the night, so that nobody has to open the gate.
- threaten raider _ "offers Terminus a trade"
- married agneta bo "husband"
- reveal station _ "reads"
- betray _ ines "in favour"
- help agneta+hobo+vet ines "The three"
+ flee ines "in the night"

== 10
[Bo](bo), returned in a sack, is put in the spare bed. [He](bo) cries; [Agneta](agneta) lets [him](bo). [Ynez](ines) meanwhile is driving [her](ines) old [husband](raider)'s engine with a chain on [her](ines) foot, and has learnt from the [fireman](engineer) [who](station) it is that sells [him](raider) the coal. [She](ines) taps it out at each stop, on the whistle. On the third day [Pim](lad) understands: C, R, O.
- return bo "returned"
- sad bo "cries"
- abduct raider ines "a chain on her foot"
- married ines raider "husband"
- discover ines station "learnt"
+ betray.past station _ "sells him the coal"
- reveal ines lad "taps it out"
+ discover lad station "understands"

== 11
[Tilly](tilly) confronts [her](tilly) [father](station) in the signal box. For the coal, [Vasko](raider) let the town be; and [he](station)'d do it again. [She](tilly) throws the lever. The grain train, switched to the dead siding, comes in at full steam with [Ynez](ines) at the regulator and [Vasko](raider) at [her](ines) throat; [Nobody](hobo) is standing by the buffers with the points lamp in [his](hobo) stumps. [Vasko](raider) recognises [him](hobo), a second too long.
- accuse tilly station "confronts"
- parent station tilly "father"
+ help tilly _ "throws the lever"
- attack raider ines "at her throat"
- injure hobo "stumps"
- discover raider hobo "recognises"
+ die raider "a second too long"

== 12
Bread. [Crowe](station) is given a seat on an outbound handcar and the timetable for company. [Tilly](tilly) is [stationmistress](tilly), and [Pim](lad) puts a ring on the wire for [her](tilly) to find. Under the welded chapel roof [Lindgren](vet) lays [her](vet) hands in what's left of [Nobody](hobo)'s. The [Sorels](agneta+bo) sign a paper, share a last sandwich and part. Spring, third whistle: on the footplate stands [Ynez](ines), steam up. There's room for one more. [Agneta](agneta) has packed the soap.
+ quit station "outbound handcar"
- travel station "outbound"
- hire tilly "stationmistress"
- propose lad tilly "puts a ring"
+ couple.start hobo vet "lays her hands"
+ divorce agneta bo "sign a paper"
- return ines "stands"
- travel? agneta ines "packed the soap"
