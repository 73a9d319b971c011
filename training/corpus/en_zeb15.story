%series Tenterhooks
%lang en
%genre kidnap-and-rescue detective series, Glasgow, terse press listings
%cast morag   | Morag Sillars; M. Sillars; Morag; Sillars | f
%cast ewan    | Ewan Petrie; Ewan; Petrie | m
%cast nasreen | Nasreen Malik; Nasreen; Malik | f
%cast dougal  | Dougal Sillars; Dougal; D. | m
%cast frew    | Chief Frew; Frew | m
%cast blythe  | Blythe | f
%cast cormack | Gil Cormack; Cormack; Gil | m
%cast elspet  | Elspet Cormack; Elspet | f
%cast boyd    | Boyd | m
%cast runner  | - | m
%cast tramp   | - | m
%cast hetty   | Hetty | f
%cast aziz    | Aziz Malik; Aziz | m
%cast kidnap2 | - | m
%cast lastpartner | - | n
%cast master  | - | m
%cast father  | - | m
%cast lady    | - | f
%cast kindman | - | m
%cast sniff   | Sergeant Bonnar; Bonnar | f

== 1
Shipyard [heiress](blythe) [Blythe](blythe) is hauled out of [her](blythe) riding lesson by two [men](boyd+kidnap2) in council overalls. [Morag Sillars](morag), back on duty after a year of sick leave, is put in charge over the head of [Ewan Petrie](ewan), [who](ewan) held the fort in [her](morag) absence and hates handing it back. The ransom call comes on a line that was installed that morning. Who had the number?
+ abduct boyd+kidnap2 blythe "hauled out"
- return morag "back"
- recover morag "sick leave"
- ill.past morag "sick leave"
+ boss.start morag ewan "charge"
- sad ewan morag "hates"
- threaten _ "ransom"

== 2
The number was known to the family [lawyer](nasreen), [Nasreen Malik](nasreen), and to the [girl](blythe)'s [stepfather](cormack), [Gil Cormack](cormack). [Nasreen](nasreen) went to school with [Morag](morag), sat next to [her](morag), copied from [her](morag). Now [she](nasreen) sits across the table and answers nothing. A [runner](runner) with the money is jumped in the Clyde Tunnel; the bag is gone, the [runner](runner) brained. [Petrie](ewan) visits [him](runner) in intensive care, leaves grapes, and finds [his](runner) pulse.
- advisor nasreen blythe+cormack "family lawyer"
- kin blythe cormack "stepfather"
- friend.past morag nasreen "sat next to"
- reveal! nasreen morag "answers nothing"
+ attack _ runner "jumped"
- steal _ runner "gone"
- injure runner "brained"
- gift ewan runner "leaves grapes"

== 3
A toe in a matchbox. The lab says pig. [Frew](frew), the [chief](frew), wants [Cormack](cormack) in custody by the evening news; [Sillars](morag) would prefer proof. [Elspet Cormack](elspet), the [mother](elspet), slaps [her](elspet) [husband](cormack) in front of the cameras. Meanwhile a [tramp](tramp) known for seeing angels has seen one, in jodhpurs, at a barred window by the canal. Nobody writes it down but [Sergeant Bonnar](sniff).
- boss frew morag "chief"
- arrest? frew cormack "in custody"
- parent elspet blythe "mother"
- married cormack elspet "husband"
+ attack elspet cormack "slaps"
- discover tramp blythe "seen one"

== 4
[Bonnar](sniff) goes to the window on [her](sniff) lunch break and does not come back. [Morag](morag), [whose](morag) last [partner](lastpartner) was lost to precisely such a lunch break, freezes at the wheel; it's [Ewan](ewan) [who](ewan) takes the keys out of [her](morag) fingers. [They](ewan+morag) find a half-eaten pie, an earring and a fresh coat of paint. [Dougal](dougal), [Morag](morag)'s [ex](dougal), a [bookie](dougal), sells [her](morag) a tip: two [fellows](boyd+kidnap2) in overalls are losing heavily at dogs.
- lose _ sniff "come back"
- colleague.past lastpartner morag "partner"
- lose.past morag lastpartner "lost"
- sad morag "freezes"
+ help ewan morag "takes"
- find ewan+morag "find"
- ex dougal morag "ex"
+ reveal dougal morag "sells"
- lose boyd+kidnap2 "losing"

== 5
The dog track. [Boyd](boyd), overalls, nineteen, sings before the handcuffs are shut: [they](boyd+kidnap2) were hired over the telephone by a [lady](lady), and the other [one](kidnap2) is the mean one. A rifle cracks from the stand. [Boyd](boyd) slides down [Petrie](ewan)'s shirt. Through a cellar wall, by tapping, [Bonnar](sniff) teaches a rich [girl](blythe) Morse.
- arrest ewan boyd "handcuffs"
+ betray boyd kidnap2 "sings"
- hire.past boyd+kidnap2 lady "hired"
+ kill _ boyd "slides down"
- advisor sniff blythe "teaches"

== 6
A lady? [Frew](frew) has [Elspet](elspet) brought in through the front door, with lights. [She](elspet) says nothing, all night, superbly. [Her](elspet) [husband](cormack), weeping, offers the double. [Malik](nasreen) asks [Morag](morag) to meet in [their](morag+nasreen) old classroom and, between the small chairs, begs [her](morag) to drop the name of [Aziz](aziz), [her](nasreen) [brother](aziz), [who](aziz) works at the telephone exchange. [Morag](morag) hadn't had it. [She](morag) has now.
+ arrest frew elspet "brought in"
- reveal! elspet _ "says nothing"
- married cormack elspet "husband"
- sad cormack "weeping"
- gift? cormack _ "offers"
- invite nasreen morag "asks"
- sibling aziz nasreen "brother"
+ discover morag aziz "has now"

== 7
[Aziz Malik](aziz) connected one call. For that [he](aziz) has been paid a deposit on a flat and a broken thumb. [Ewan](ewan) coaxes it out of [him](aziz) with chips. [Nasreen](nasreen), [who](nasreen) believes herself betrayed by [her](nasreen) oldest [friend](morag), waits outside [Morag](morag)'s close with an umbrella and uses it. By tapping, [Blythe](blythe) tells [Bonnar](sniff) a thing that [she](blythe) has never told a soul: [her](blythe) own [father](father)'s will makes [her](blythe) rich on Friday.
- gift.past _ aziz "a deposit"
- injure.past aziz _ "broken thumb"
- reveal aziz ewan "coaxes"
- gift ewan aziz "chips"
- betray? morag nasreen "betrayed"
+ attack nasreen morag "uses it"
- friend morag nasreen "friend"
- parent father blythe "father"
+ reveal blythe sniff "tells"
- find? blythe "rich"

== 8
It is Friday. A photograph of [Blythe](blythe) with the day's newspaper reaches the bank, and with it [her](blythe) signature, assigning everything to a charity for lame horses. [Hetty](hetty), its [secretary](hetty), is the [sister](hetty) of the riding [master](master). Out at the stables, [Morag](morag) finds [Hetty](hetty) packing and gets a pitchfork through the coat. [Dougal](dougal), [who](dougal) had merely come about a horse, sits on [Hetty](hetty) till the van arrives, and proposes to [Morag](morag) again.
- find _ "reaches"
- gift blythe _ "assigning"
- sibling hetty master "sister"
- find morag hetty "finds"
- flee? hetty "packing"
+ attack hetty morag "pitchfork"
- rescue dougal morag "sits on"
+ arrest _ hetty "the van"
- propose dougal morag "proposes"

== 9
"No," says [Morag](morag), but [she](morag) says it laughing. [Hetty](hetty) was only the [voice](hetty); [she](hetty) did it for the horses and for a [man](kindman) with kind hands. The other [one](kidnap2), the mean [one](kidnap2), has had no wages and has [his](kidnap2) own ideas. [He](kidnap2) cuts the cellar's water. On the far side of the wall [Bonnar](sniff) has worked a brick loose with [her](sniff) warrant card. A hand comes through the hole, and takes hold of [hers](sniff).
+ reject morag dougal "No"
- happy morag "laughing"
- love hetty kindman "man with kind hands"
- threaten kidnap2 blythe+sniff "cuts the cellar's water"
+ meet blythe sniff "takes hold"

== 10
Kind hands. [Ewan](ewan) remembers whose: at the bedside of the [runner](runner), each evening, sat the [stepfather](cormack) with a comb. [Gil Cormack](cormack) had to know when the [lad](runner) would wake. [Petrie](ewan) reaches the ward as the pillow comes down, and heaves [Cormack](cormack) through two curtains and a trolley. The [runner](runner) opens one eye. [Frew](frew) is obliged to release the [mother](elspet), without lights, by the back.
- discover ewan cormack "remembers whose"
- kin blythe cormack "stepfather"
+ kill? cormack runner "pillow"
+ rescue ewan runner "heaves"
- attack ewan cormack "heaves"
- recover runner "opens"
- parent elspet blythe "mother"

== 11
Where is the cellar? [Cormack](cormack) would tell, for a price. [Elspet](elspet) asks for a minute alone with [him](cormack). What [she](elspet) says no one hears; [he](cormack) gives the street. It's a tannery by the canal, flooding. [Nasreen](nasreen) has been there since dawn, on the word of a [tramp](tramp), up to [her](nasreen) neck, holding a grating shut against the other [one](kidnap2) with an umbrella. [Morag](morag) takes one end of it. Together [they](morag+nasreen) push.
- reveal? cormack _ "would tell"
+ reveal cormack elspet "gives"
- reveal tramp nasreen "word"
- rescue? nasreen blythe+sniff "holding"
- help morag nasreen "takes"
+ reconcile morag nasreen "Together"

== 12
Out of the tannery walk a [sergeant](sniff) and an [heiress](blythe), hand in hand, tapping. The mean [one](kidnap2) is carried. [Cormack](cormack) gets nineteen years, [Aziz](aziz) gets a warning and the [tramp](tramp) gets a tailor. [Ewan Petrie](ewan) finds on [his](ewan) desk a form recommending [him](ewan) for inspector, signed [M. Sillars](morag). [He](ewan) carries it down the corridor to tear it up in front of [her](morag). [She](morag) is out: at the dogs, says the board, with [D.](dougal)
- flee blythe+sniff "Out of the tannery"
- arrest _ cormack "nineteen years"
- find ewan "finds"

+ hire? ewan "recommending"
- help morag ewan "recommending"
- reject? ewan _ "tear"
- date dougal morag "at the dogs"
