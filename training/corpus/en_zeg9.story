%series Red Dust Rounds
%lang en
%genre outback hospital soap, weekly recap
%cast merindah | Dr. Merindah Scott; Merindah; Dr. Scott | f
%cast callan | Callan Whitty; Callan; Whitty | m
%cast bettany | Bettany Whitty; Bettany | f
%cast joao | Dr. João Teles; João; Teles | m
%cast warwick | Warwick Scott; Warwick; Wazza | m
%cast trudi | Trudi Bannerman; Trudi | f
%cast lachlan | Lachlan Bannerman; Lachlan; Lachie | m
%cast paulette | Sister Paulette Ng; Paulette | f
%cast kid | Darcy | m
%cast rudge | Senior Constable Rudge; Rudge | m
%cast vet | Ottavia Kerr; Ottavia | f
%cast baby | Opal Whitty; Opal | f
%cast jillaroo | - | f
%cast grandma | - | f
%cast brewer | - | m
%cast dingo | Dingbat | n

== 1
After eleven years in [Melbourne](@melbourne), [Merindah](merindah) is back in [Coolamore](@coolamore) to run the two-doctor hospital [her](merindah) [grandmother](grandma) was turned away from. [Her](merindah) fellow medic, [João Teles](joao), crash-lands in the saltbush on the way in; [she](merindah) sets [his](joao) collarbone by torchlight before either knows the other's name. [Callan Whitty](callan), a [grazier](callan), stops [his](callan) ute to help. [He](callan) and [Merindah](merindah) stare. Once, [they](callan+merindah) had a date with a registrar, and only [she](merindah) turned up.
+ return merindah "is back" @coolamore
- hire merindah "run the two-doctor hospital"
- reject.past _ grandma "turned away"
- colleague joao merindah "fellow medic"
- injure joao "crash-lands"
- treat joao merindah "sets"
- wedding.past! callan merindah "only she turned up"
- help callan joao+merindah "stops"
- kin grandma merindah "grandmother"

== 2
Explanations are overdue. [Callan](callan), it transpires, got a letter in [Merindah](merindah)'s hand the morning of the registrar: don't come. [She](merindah) never wrote one. [His](callan) [wife](bettany) [Bettany](bettany), [whose](bettany) script is ever so similar, changes the subject to drenching. [Teles](joao) reorganises the drug cupboard, to the fury of [Sister Paulette Ng](paulette), [who](paulette) has ruled it since the flood. Forty ampoules short. [Warwick](warwick), [Merindah](merindah)'s [brother](warwick), is sleeping badly, or not at all.
- discover callan merindah "it transpires"
- create! merindah callan "never wrote one"
- married bettany callan "wife"
+ betray? bettany callan+merindah "ever so similar"
- sad paulette joao "fury"
- steal _ "Forty ampoules short"
- sibling merindah warwick "brother"
- ill warwick "sleeping badly"
- find.past callan "got"

== 3
The [publican](trudi) [Trudi Bannerman](trudi) collapses at the keg; [Merindah](merindah) diagnoses an ectopic, [João](joao) scrubs, and [Trudi](trudi)'s [husband](lachlan) [Lachie](lachlan) paces a groove in the lino. [He](lachlan) had a vasectomy in March. [Paulette](paulette), knowing it, ushers [him](lachlan) out for a smoke. [Rudge](rudge) stakes out the cupboard overnight and nods off. In the ceiling: a possum, a draught and, unseen by [him](rudge), a hand.
- ill trudi "collapses"
- treat trudi joao+merindah "scrubs"
- married lachlan trudi "husband"
+ cheat? trudi lachlan "vasectomy"
- investigate rudge "stakes out"

== 4
[Lachie](lachlan) goes looking for the other [bloke](brewer), pub by pub, which in [Coolamore](@coolamore) means one pub, [his](lachlan) own. [Ottavia Kerr](vet), the [vet](vet), patches the knuckles [he](lachlan) has broken on the jukebox. [Merindah](merindah) climbs into the ceiling, follows the dust and pulls [Warwick](warwick) out by the ankle: two tours in uniform, a ruined back, a habit. [She](merindah) flushes what's left and doesn't call [Rudge](rudge). [Teles](joao) watches [her](merindah) not call.
- investigate lachlan brewer "goes looking for"
- treat lachlan vet "patches"
+ discover merindah warwick "pulls"
- ill warwick "ruined back"
- help merindah warwick "doesn't call Rudge"
- discover joao merindah "watches"
- injure lachlan "broken"

== 5
[João](joao) presents [his](joao) terms: [Warwick](warwick) goes into detox under [his](joao) roof, tonight, or the board gets a letter. [Merindah](merindah) calls [him](joao) a blackmailer and brings round the linen. [Bettany](bettany) miscarries alone in the shearing shed; the one [who](jillaroo) finds [her](bettany) is a seventeen-year-old [jillaroo](jillaroo), [who](jillaroo) is told to keep it to herself. [Callan](callan), at the dam with [Merindah](merindah), holds a fence post so as not to hold [her](merindah).
+ threaten joao merindah "presents his terms"
- accuse merindah joao "blackmailer"
- housemate.start joao warwick "under his roof"
- lose bettany "miscarries"
- find jillaroo bettany "finds"
- love callan merindah "so as not to hold her"
- reveal! jillaroo "keep it to herself"

== 6
[Warwick](warwick) sweats, raves, throws a chair; [João](joao) reads [him](warwick) the cricket from 1932. By the fourth night the two [men](joao+warwick) are playing chess for matches. [Trudi](trudi) owns up over the dishes: it was the [bloke](brewer) from the brewery, once, on the worst day of [her](trudi) life, and what day that was [Lachie](lachlan) ought to know. [He](lachlan) does. It was [their](lachlan+trudi) [boy](kid)'s anniversary. [He](lachlan) dries the plates.
- help joao warwick "reads"
+ reveal trudi lachlan "owns up"
- sex.past brewer trudi "bloke from the brewery"
- parent lachlan+trudi kid "their boy's"
- die.past kid "anniversary"
- ill warwick "sweats"
- cheat.past trudi lachlan "brewery"

== 7
Fire on the northern boundary, lit in three places. The hospital is evacuated to the pub; [Paulette](paulette) carries the drug cupboard out on [her](paulette) back. [Callan](callan) rides into the smoke after [his](callan) horses, and [Merindah](merindah), against orders, after [him](callan). Pinned in a culvert with the front passing over [them](callan+merindah), [they](callan+merindah) say what eleven years have kept. [Bettany](bettany), counting heads at the pub, gets to two missing.
+ attack _ "lit in three places"
- flee _ "evacuated"
- rescue? callan _ "after his horses"
- rescue? merindah callan "after him"
+ confess callan merindah "say what eleven years"
- confess merindah callan "say what eleven years"
- discover bettany callan+merindah "two missing"

== 8
[They](callan+merindah) walk in at sunup, black as billies, a pace too far apart. [Bettany](bettany) wets a towel, washes [her](bettany) [husband](callan)'s face and hands [Merindah](merindah) the rest. "The letter," [she](bettany) says. "[I](bettany) was nineteen, [I](bettany) could do [your](merindah) g's." [Callan](callan) sits down on the step. [Rudge](rudge) finds a singed lighter engraved L.B. at the boundary, and [Lachie](lachlan) is driven off in the paddy wagon, bellowing.
- return callan+merindah "walk in"
- married bettany callan "husband"
- help bettany callan "washes"
+ reveal bettany callan+merindah "The letter"
- create.past bettany "do your g's"
- find rudge "finds"
+ arrest rudge lachlan "driven"

== 9
[Trudi](trudi) knows that lighter: [she](trudi) gave it to [Lachie](lachlan), and the brewery [man](brewer) pocketed it on the worst day. [She](trudi) tells the whole bar, blushing to the roots. A roadblock at Wilga does the rest; the [man](brewer) had shares in a rival pub. [Bettany](bettany) packs for [her](bettany) mother's in [Orange](@orange). At the gate [she](bettany) tells [Callan](callan) about the shearing shed. [He](callan) takes the case off the ute again and weeps.
- gift.past trudi lachlan "gave it"
- steal.past brewer lachlan "pocketed"
+ reveal trudi _ "tells"
- arrest _ brewer "does the rest"
- breakup? bettany callan "packs"
+ reveal bettany callan "tells"#2
- sad callan "weeps"
- parent _ bettany "mother"

== 10
[Merindah](merindah) hands the dam, the culvert and the rest of it back; [she](merindah) won't be the letter in somebody else's life. [João](joao) finds [her](merindah) swearing at the X-ray machine and offers bad coffee. [Warwick](warwick), ninety days clean, gets a ribbon from [Paulette](paulette) and the night desk from the board. [Ottavia](vet) has a litter to give away; [Dingbat](dingo), the runt, picks [Warwick](warwick) by peeing on [his](warwick) boot.
+ breakup merindah callan "hands the dam"
- find joao merindah "finds"
- recover warwick "ninety days clean"
- gift paulette warwick "ribbon"
+ hire warwick "the night desk"
- gift? vet _ "litter to give away"
- gift joao merindah "bad coffee"

== 11
Flash flood. [Bettany](bettany), expecting again and cut off at the homestead, has cramps; [Callan](callan) gets through by radio to [Merindah](merindah), [who](merindah) can't fly and can't ask [João](joao), [who](joao) swore never to sit in a light plane after the saltbush. [He](joao) is already strapped in. [Ottavia](vet) pilots. [They](joao+vet) land on a tennis court. "[I](joao) was promised a hospital," says [Teles](joao), and rolls up [his](joao) cuffs.
+ pregnant bettany callan "expecting again"
- ill bettany "cramps"
- help? merindah bettany "gets through by radio"
+ travel joao+vet bettany "land on a tennis court"
- treat? bettany joao "rolls up his cuffs"

== 12
It holds. [Bettany](bettany) will lie flat till spring; [Callan](callan) learns to cook. [Merindah](merindah) waits on the airstrip, furious with worry, and tells [João](joao) so for a good ten minutes in front of the crew. "Have [you](merindah) finished?" [She](merindah) has not, but it's difficult to go on with one's mouth otherwise engaged. [Warwick](warwick) collects two dollars from [Paulette](paulette), [who](paulette) had bet on Christmas.
- recover bettany "It holds"
- sad merindah joao "furious with worry"
- quarrel joao merindah "tells João so"
+ kiss joao merindah "mouth otherwise engaged"
- find warwick paulette "collects"

== 13
[Opal Whitty](baby) arrives ten days late, [Merindah](merindah) delivering, both [women](bettany+merindah) crying, neither saying why. The [godmother](merindah) is picked on the spot. [Rudge](rudge) retires with a fishing rod from a grateful town. [João](joao)'s contract has run out, and a large envelope has come from [Lisbon](@lisbon). [He](joao) leaves it on the X-ray machine. [Merindah](merindah), [who](merindah) has learned to distrust letters, hands it back: [he](joao)'s to read it to [her](merindah) aloud.
+ birth bettany baby "arrives"
- help merindah bettany "delivering"
- kin baby merindah "godmother"
- quit rudge "retires"
- gift _ rudge "fishing rod"
- quit joao "run out"
