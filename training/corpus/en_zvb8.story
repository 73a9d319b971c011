%series Letters for Knockadree
%lang en
%genre historical village serial: a post office in the west of Ireland, 1952, a newspaper's listings
%cast nuala | Nuala | f
%cast jack | Jack Devane; Jack | m
%cast cormac | Father Cormac | m
%cast tighe | Sergeant Tighe; Tighe | m
%cast mossie | Mossie | m
%cast bridie | Bridie | f
%cast fintan | Fintan Lacy; Dr Lacy | m
%cast egan | Miss Egan | f
%cast peadar | Peadar Roche; Peadar | m
%cast sheila | Sheila | f
%cast bishop | - | m
%cast inspector | - | m
%cast tinker | - | m
%cast betty | Betty | f
%cast ambrose | Ambrose Roche; Ambrose | m
%cast sbaby | - | f
%cast gfriend | - | n
%cast donal | Donal | m

== 1
Nobody opens other people's mail in [Knockadree](@knockadree); [Nuala](nuala) merely holds it up to the light. So the [postmistress](nuala) is the first to learn that [Jack](jack), the [husband](jack) [who](jack) went for a loaf in 1938 and took the boat to [Boston](@boston) instead, means to pay a visit. [She](nuala) burns the letter, not noticing that [Mossie](mossie), [who](mossie) has carried [her](nuala) bags and a flame for ten years, has read it over [her](nuala) shoulder. Elsewhere, old [Peadar Roche](peadar) is at law with [his](peadar) own [brother](ambrose) about a gate.
- discover nuala jack "first to learn"
- married jack nuala "husband"
+ breakup.past jack nuala "took the boat"
+ return? jack "pay a visit"
- colleague mossie nuala "carried her bags"
- love mossie nuala "a flame"
- discover mossie jack "has read it"
- quarrel ambrose peadar "at law"
- sibling ambrose peadar "brother"

== 2
A new [curate](cormac), and what a one. [Father Cormac](cormac) rides a motorcycle, preaches for six minutes and has half the parish, above all the [schoolteacher](egan) [Miss Egan](egan), in a state of unwonted piety. [Peadar](peadar)'s [granddaughter](sheila) [Sheila](sheila), 18, posts a weekly letter to a soldier's address in the [Curragh](@curragh) that comes back each time unopened; [Nuala](nuala), [who](nuala) sees at a glance that the [girl](sheila) is in the family way, asks [her](sheila) in for tea. [Sergeant Tighe](tighe) is after a [tinker](tinker) for a goose [he](tinker) did not steal.
- hire cormac "new curate"
+ love.start egan cormac "unwonted piety"
- kin peadar sheila "granddaughter"
- discover nuala sheila "sees at a glance"
+ pregnant sheila "in the family way"
- invite nuala sheila "asks her in"
- accuse tighe tinker "is after"
- steal! tinker "did not steal"

== 3
Engaged to [Bridie](bridie), the [publican](bridie), these eleven years, [Sergeant Tighe](tighe) sees fit to raid [her](bridie) premises after hours and must write down, among other names, those of [Dr Lacy](fintan) and the [curate](cormac)'s motorcycle. [She](bridie) hands back [his](tighe) ring in a pint of stout. [Peadar](peadar) has found [his](peadar) [granddaughter](sheila) out and wants [her](sheila) off to the nuns by Lent; [Nuala](nuala) hides [her](sheila) among the parcels and lies to the old [man](peadar)'s face. [Mossie](mossie), on the brink of popping the question, asks for stamps.
- engaged bridie tighe "Engaged"
- investigate tighe bridie "raid"
+ breakup bridie tighe "hands back his ring"
- discover peadar sheila "found his granddaughter out"
- kin peadar sheila "granddaughter"
- travel? sheila "off to the nuns"
+ help nuala sheila "hides her"
- betray nuala peadar "lies"
- propose? mossie nuala "on the brink"

== 4
The car is as long as the main street. From it climbs [Jack Devane](jack), stouter and sweeter than in 1938, with a [blonde](betty) [whom](betty) [he](jack) introduces as [his](jack) secretary and [who](betty) introduces herself, unprompted, as [Betty](betty), [his](jack) lawful wedded [wife](betty). [Nuala](nuala) pours tea for [both](betty+jack). That evening [Mossie](mossie) goes on the batter for the first time since the Emergency. The [father](donal) of [her](sheila) [child](sbaby), [Sheila](sheila) confides to the [postmistress](nuala), is [Donal](donal): the [grandson](donal), God help us, of the other [Roche](ambrose).
+ return jack "climbs Jack Devane"
- boss! jack betty "secretary"
+ married betty jack "wife"
- sad mossie "on the batter"
- parent donal sbaby "father of her child"
- reveal sheila nuala "confides"
- kin ambrose donal "grandson"

== 5
Saturday confessions. [Miss Egan](egan) whispers through the grille that [she](egan) has given [her](egan) heart to a [man](cormac) [who](cormac) is not free; [Father Cormac](cormac) prescribes three Hail Marys and doesn't sleep for as many nights. [Fintan Lacy](fintan), sober since Sunday, sets the leg of the [tinker](tinker), [who](tinker) has fallen off the barracks wall while escaping from [Tighe](tighe). [Nuala](nuala) shows [Jack](jack) the door. It turns out, alas, to be [his](jack) door: the post office is in [his](jack) name, and [he](jack) has come to sell it.
+ confess egan cormac "whispers"
- love egan cormac "given her heart"
- sad cormac "doesn't sleep"
- recover fintan "sober"
- treat tinker fintan "sets the leg"
- injure tinker "fallen off"
- flee tinker tighe "escaping"
+ reject nuala jack "shows Jack the door"

== 6
Christmas Eve, snow, and the wires down: the pick of the series so far. [Sheila](sheila) is brought to bed of a [girl](sbaby) in the sorting room, with the [doctor](fintan) on one side and a mailbag under [her](sheila) head. Outside the window stands [Peadar](peadar), hat in hand, unable to go in and unable to go home. It is [Mossie](mossie) [who](mossie) takes [him](peadar) by the sleeve. At the first cry of [his](peadar) [great-grandchild](sbaby) the old [man](peadar) weeps like one, and begs [Sheila](sheila)'s pardon.
+ birth sheila sbaby "brought to bed"
- treat sheila fintan "doctor"
- help mossie peadar "by the sleeve"
- kin peadar sbaby "great-grandchild"
- sad peadar "weeps"
+ reconcile? peadar sheila "begs Sheila's pardon"

== 7
What does the law say about a [man](jack) with two [wives](betty+nuala)? [Sergeant Tighe](tighe) looks it up and comes, in full uniform, to arrest the [American](jack) for bigamy, only to find the bird flown. [Betty](betty), learning that [her](betty) marriage isn't worth the paper, makes common cause with [Nuala](nuala) over a bottle of sherry and gives away where [he](jack) is hiding. [Bridie](bridie), for all that [she](bridie) has sworn off [Tighe](tighe), presses [his](tighe) tunic. [Miss Egan](egan) applies for a school in [Mayo](@mayo).
+ arrest? tighe jack "arrest"
- flee jack "bird flown"
- married! betty jack "isn't worth the paper"
- friend.start betty nuala "makes common cause"
+ betray betty jack "gives away"
- help bridie tighe "presses his tunic"
- hire? egan "applies" @mayo

== 8
On leave from the [Curragh](@curragh), [Donal](donal) sees a pram and goes the colour of the letters: [Sheila](sheila)'s never reached [him](donal), because [his](donal) [grandfather](ambrose) had a [friend](gfriend) in the guardroom send every one of them back. [He](donal) offers [her](sheila) marriage across the disputed gate, with [his](donal) [grandfather](ambrose) on one side of it and [hers](peadar) on the other, [each](ambrose+peadar) holding a shotgun. [Sheila](sheila) says [she](sheila) will think about it when the guns are put down. [Father Cormac](cormac) is seen near the school, twice, without an errand.
- discover donal sbaby "sees a pram"
- betray ambrose donal+sheila "send every one"
- kin ambrose donal "grandfather"
- friend ambrose gfriend "friend"
+ propose donal sheila "offers her marriage"
- threaten ambrose+peadar _ "shotgun"
- kin peadar sheila "hers"
- enemy ambrose peadar "disputed gate"

== 9
Run to earth in [Bridie](bridie)'s cellar, [Jack](jack) laughs at the [sergeant](tighe)'s warrant, calls for a last whiskey and drops dead with the glass in [his](jack) hand. Two [widows](betty+nuala) in one pair of good gloves follow the coffin. That leaves a free [woman](nuala) and, in [Mossie](mossie), a [suitor](mossie) struck dumb by [his](mossie) luck; it also leaves a deed of sale, signed on Thursday, by which the post office belongs to [Ambrose Roche](ambrose). [Sheila](sheila) and [Donal](donal) walk out together, the pram between [them](donal+sheila).
- find tighe jack "Run to earth"
+ die jack "drops dead"
- married.past betty+nuala jack "widows"
- love mossie nuala "suitor"
- happy mossie "luck"
- find ambrose "belongs to Ambrose Roche"
+ date donal sheila "walk out together"

== 10
An [inspector](inspector) comes down from [Dublin](@dublin) to establish why the mail of [Knockadree](@knockadree) smells of steam; [Ambrose](ambrose), wanting the premises empty, has written to the minister. [Mossie](mossie) swears that the kettle was [his](mossie) and loses [his](mossie) bag and cap on the spot. But [Nuala](nuala) will have no man pay [her](nuala) debts: [she](nuala) owns up to fourteen years of reading, and is suspended. [Betty](betty) pawns [her](betty) mink to keep [her](nuala) in turf. A misjudged comic turn from the goose.
- investigate inspector "establish"
- betray ambrose nuala "written to the minister"
- betray mossie inspector "swears"
- quit mossie "loses his bag"
+ reveal nuala inspector "owns up"
+ quit nuala "suspended"
- help betty nuala "pawns her mink"

== 11
The [bishop](bishop), [who](bishop) also gets letters, banishes [Father Cormac](cormac) to [Lagos](@lagos) for [his](cormac) health. By an accident that is none, [he](cormac) and [Miss Egan](egan), [who](egan) has been given the school in [Mayo](@mayo), find themselves on the same platform, waiting for trains in opposite directions. What [he](cormac) tells [her](egan) there we don't hear; we see [her](egan) face, and two trains leaving without a passenger. Back at the barracks [Tighe](tighe) proposes to [Bridie](bridie) a second time and is given until closing time to earn it.
- boss bishop cormac "bishop"
- travel? cormac "banishes" @lagos
- hire egan "been given the school" @mayo
+ confess? cormac egan "What he tells her"
- travel! cormac+egan "without a passenger"
+ propose tighe bridie "proposes"

== 12
The whole parish signs a petition to [Dublin](@dublin): it does not mind being read, provided that it is read by [Nuala](nuala). Reinstated, [she](nuala) finds on the counter a registered letter with [her](nuala) own name on it, and steams it open out of habit. It is from [Mossie](mossie); the answer is one word, postage due. [Sheila](sheila) weds [Donal](donal) where the gate used to be, the two old [brothers](ambrose+peadar) having burned it between [them](ambrose+peadar). And in a school in [Mayo](@mayo) a [man](cormac) without a collar mends a motorcycle.
- help _ nuala "signs a petition"
- hire nuala "Reinstated"
+ propose mossie nuala "registered letter"
- engaged.start mossie nuala "one word"
+ wedding donal sheila "weds"
- sibling ambrose peadar "brothers"
- reconcile ambrose peadar "burned it"
- quit cormac "without a collar"
