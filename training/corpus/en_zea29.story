%series Halyard Street
%lang en
%genre Canadian maritime hospital-and-harbour drama, Halifax, streaming overviews
%cast brid | Bridget MacAskill; Bridget | f
%cast alo | Alonzo Reyes; Alonzo; Reyes | m
%cast cole | Cole MacAskill; Cole | m
%cast june | June Poirier; June; Poirier | f
%cast sully | Sullivan | m
%cast kiran | Dr. Kiran Sethi; Kiran; Sethi | f
%cast fern | Fern | f
%cast dale | Dale Poirier; Dale | m
%cast sgt | Sergeant Boudreau; Boudreau | f
%cast otto | Otto | m
%cast lou | Louisa | f
%cast baby | - | m
%cast kmum | - | f
%cast kid | - | m
%cast dad | - | m

== 1 Small Craft Warning
Trauma [nurse](brid) [Bridget MacAskill](brid) is leaving [Halyard Street](#hs) for [Toronto](@toronto) when a lobster boat comes in with one man missing and one half drowned. The half-drowned [man](alo) is [Alonzo Reyes](alo), a Filipino [mate](alo) without papers; the missing one is [Dale Poirier](dale), [June](june)'s [husband](dale). [June](june), the clinic's [director](june) and [Bridget](brid)'s oldest [friend](june), keeps working. [Bridget](brid) unpacks. [Dr. Kiran Sethi](kiran), first week, breaks two ribs pumping life into [Reyes](alo).
- move? brid "leaving" @toronto
- lose _ dale "missing"
- married dale june "husband"
- friend brid june "oldest friend"
- hire kiran "first week"
- rescue kiran alo "pumping life"
+ treat alo kiran "pumping life"
- injure alo kiran "two ribs"
- boss june brid "director"

== 2 Papers
[Cole MacAskill](cole), owner of the boat and [Bridget](brid)'s [brother](cole), claims that [Alonzo](alo) fell asleep on watch. [Sergeant Boudreau](sgt) wants to see [Alonzo](alo)'s papers. [Bridget](brid) says they were soaked. [Alonzo](alo), conscious, remembers a flare, a shout, [Cole](cole) at the wheel, and keeps it to himself, since [Cole](cole) has [his](alo) passport. At the vigil [June](june) throws [Cole](cole)'s wreath into the harbour. [Fern](fern), the candy [striper](fern), plays taps on a kazoo.
- sibling brid cole "brother"
+ accuse cole alo "claims"
- investigate sgt alo "wants to see"
- betray brid sgt "they were soaked"
- recover alo "conscious"
- reveal! alo _ "keeps it to himself"
- threaten cole alo "has his passport"
- reject june cole "throws Cole's wreath"
- create fern "plays"

== 3 Slack Tide
[Alonzo](alo), discharged, is hidden by [Bridget](brid) in [her](brid) boathouse, where the only lamp is a lighthouse model made by [her](brid) late [father](dad). [Sethi](kiran), checking the ribs that [she](kiran) broke, stays for adobo and asks what [Reyes](alo) isn't saying. [Sullivan](sully), [harbourmaster](sully), [who](sully) has loved [June](june) since kindergarten, brings [her](june) the log. A page is missing. [June](june) asks [Cole](cole) for it in front of three hundred lobsters.
+ help brid alo "hidden by"
- create.past dad "made"
- die.past dad "late"
- parent dad brid "father"
- treat alo kiran "checking the ribs"
- investigate kiran alo "asks"
- love sully june "loved June"
- gift sully june "brings her the log"
- lose _ "missing"
+ accuse june cole "asks Cole for it"

== 4 Flotsam
[Dale](dale)'s survival suit washes up with a bullet hole. [Boudreau](sgt) takes [Cole](cole) in; [Bridget](brid) has to choose a side and, for a start, a lawyer. [She](brid) sends [Louisa](lou), [whom](lou) [Cole](cole) left at the altar in 2014 and [who](lou) accepts for the pleasure of billing [him](cole). [Fern](fern) finds [Alonzo](alo) in the boathouse, feeding a gull. The [girl](fern) tells nobody except [Otto](otto), the [janitor](otto), [who](otto) tells everybody.
+ find _ "washes up"
- attack.past _ dale "bullet hole"
+ arrest sgt cole "takes Cole in"
- breakup.past cole lou "left at the altar"
- advisor.start lou cole "lawyer"
- discover fern alo "finds"
- reveal fern otto "tells nobody except"
- reveal otto _ "tells everybody"

== 5 Undertow
Border officers surround the boathouse. [Reyes](alo) walks out with [his](alo) hands up and [Bridget](brid)'s name on [his](alo) lips, to say that [he](alo) broke in. [She](brid) contradicts [him](alo). [Both](alo+brid) are charged. [Kiran](kiran) posts bail with [her](kiran) [mother](kmum)'s bangles. [Louisa](lou), going through [Cole](cole)'s bank statements, sees where the payments come from and pretends, for a client, to be blind in one eye.
- arrest _ alo+brid "charged"
- parent kmum kiran "mother"
- rescue kiran alo+brid "bail"
- betray alo _ "broke in"
+ reveal brid "contradicts him"
- discover lou cole "sees where"
- betray lou _ "pretends"

== 6 Dead Calm
A [stranger](dale) limps into a clinic at [Yarmouth](@yarmouth): [Dale](dale), bearded, bored, alive. [He](dale) shot a hole in [his](dale) own suit, for the insurance, which [Cole](cole) was to split. [June](june) drives four hours, looks [him](dale) up and down, hands [him](dale) [his](dale) razor and drives back. [Cole](cole), released, learns from [Louisa](lou) that [he](cole) has been cheated as well: the policy names [June](june) alone.
+ return dale "limps into" @yarmouth
- betray dale june "shot a hole"
- die! dale "alive"
- travel june "drives"
- gift june dale "razor"
+ reject june dale "drives back"
- reveal lou cole "learns from"
- betray dale cole "cheated"

== 7 Following Sea
At the hearing [Alonzo](alo) tells the whole of it: the flare, the shout, the money. [Cole](cole) throws a chair. [Boudreau](sgt), out of uniform, drives [Reyes](alo) to the ferry for a first look at the town [he](alo) had seen only from below. [Sethi](kiran), on [her](kiran) way to tell [him](alo) something, sees [Bridget](brid) get there first, with a kiss. [She](kiran) goes back to the ward, and doubles [her](kiran) shift.
+ reveal alo _ "tells the whole of it"
- attack cole _ "throws a chair"
- help sgt alo "drives Reyes"
- confess? kiran alo "on her way to tell"
+ kiss alo brid "kiss"
- sad kiran "doubles her shift"

== 8 Gale
Ice on the rails, fourteen in the water. [Cole](cole) takes the boat out alone and brings in nine; the tenth is a [boy](kid) and the rope is short. [June](june) pronounces [him](cole) at half past four, holding the hand [she](june) had refused to shake. Before the hearse comes [Dale](dale) slips in at the back of the church and is seen by no one except [Fern](fern), [who](fern) blows [him](dale) a note on the kazoo: leave.
- travel cole "takes the boat out"
+ rescue cole _ "brings in nine"
+ die cole "pronounces"
- reject.past june cole "refused"
- return dale "slips in"
- discover fern dale "seen by"
- reject fern dale "leave"

== 9 Making Fast
[Bridget](brid) learns that the estate is [hers](brid), debts and all, and that [she](brid) is pregnant. [Reyes](alo) has been granted a permit, by the efforts of [Louisa](lou), [who](lou) drops [her](lou) fee; [he](alo) signs on as skipper of [Bridget](brid)'s boat. [Sullivan](sully) proposes to [June](june) over the VHF, on the wrong channel, to the entire fleet. The answer is broadcast with the weather.
- discover brid "learns"
- find brid cole "the estate is hers"
+ pregnant brid alo "pregnant"
- help lou alo "efforts"
- hire alo brid "skipper"
+ propose sully june "proposes"

== 10 Landfall
The answer is yes, moderate to fair. [June](june) and [Sullivan](sully) are wed in oilskins; [Kiran](kiran) catches the bouquet and hands it to [Boudreau](sgt), [who](sgt) keeps it in [her](sgt) holster for the length of a shift, then in water. [Bridget](brid) has a [son](baby) on a Sunday low tide. [Alonzo](alo) wants to name the [boy](baby) after [Cole](cole).
- engaged.start june sully "yes"
+ wedding june sully "wed"
- find kiran "catches"
- gift kiran sgt "hands it to"
+ birth brid baby "has a son"
