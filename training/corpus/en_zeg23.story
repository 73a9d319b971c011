%series Kloof Street Vintage
%lang en
%genre Cape winelands soap, weekly teasers
%cast nomsa | Nomsa Radebe; Nomsa | f
%cast dirkie | Dirkie Swanepoel; Dirkie | m
%cast lettie | Lettie Swanepoel; Lettie | f
%cast themba | Themba Radebe; Themba | m
%cast neels | Neels Swanepoel; Neels | m
%cast chantelle | Chantelle Abrahams; Chantelle | f
%cast fuad | Fuad Abrahams; Fuad | m
%cast ouma | Ouma Sarie; Ouma | f
%cast zondi | Captain Zondi; Zondi | f
%cast kehl | Wolfram Kehl; Kehl | m
%cast precious | Precious Khumalo; Precious | f
%cast hannes | Hannes | m
%cast mare | - | f
%cast foal | Duchess | f
%cast naidoo | Dr. Naidoo | m

== 1
Bad frost, worse news: [Dirkie](dirkie) has sold next year's vintage twice. [His](dirkie) [wife](lettie) [Lettie](lettie) learns of it from the second [buyer](kehl). [Nomsa](nomsa), the cellar [master](nomsa), gets an offer from across the valley and takes it out on a barrel. [Themba](themba), [her](nomsa) [son](themba), home from law school, lifts [Chantelle](chantelle) down from a tractor and neglects to let go.
+ betray dirkie _ "sold next year's vintage twice"
- married dirkie lettie "wife"
- discover lettie dirkie "learns"
- hire? nomsa "an offer"
- parent nomsa themba "son"
- return themba "home from law school"
+ flirt chantelle themba "neglects to let go"

== 2
[Fuad](fuad), the [foreman](fuad), would rather see [his](fuad) [daughter](chantelle) in a convent than with a [Radebe](themba); [he](fuad) and [Nomsa](nomsa) haven't exchanged a civil word since the strike. [Neels](neels), [Dirkie](dirkie)'s [heir](neels), asks [Chantelle](chantelle) to the harvest ball by shouting it across the yard. [Wolfram Kehl](kehl) of [Mainz](@mainz), the duped [buyer](kehl), checks into the guesthouse with two lawyers and a bad back.
- parent fuad chantelle "daughter"
+ enemy fuad nomsa "haven't exchanged a civil word"
- parent dirkie neels "heir"
- invite neels chantelle "asks"
- betray.past dirkie kehl "duped"
- travel kehl "checks into"
- ill kehl "bad back"

== 3
[Kehl](kehl) grants [Dirkie](dirkie) thirty days or the farm. [Ouma Sarie](ouma), ninety, lets drop at bridge that it isn't [his](dirkie) to lose: old [Hannes](hannes) left the north slope to "the [child](themba) of [N.R.](nomsa)" [Nomsa](nomsa) turns the colour of must. At the ball [Chantelle](chantelle) dances one waltz with [Neels](neels) and eleven with [Themba](themba). [Lettie](lettie) counts as well.
+ threaten kehl dirkie "thirty days"
+ reveal ouma _ "lets drop"
- find? themba hannes "left"
- parent nomsa themba "child"

== 4
So [Themba](themba) is a Swanepoel on the wrong side of the blanket, and [Dirkie](dirkie) has a [brother](themba) the age of [his](dirkie) own [boy](neels). [Nomsa](nomsa) tells [her](nomsa) [son](themba) herself, down among the vats: [she](nomsa) was twenty, [Hannes](hannes) was kind, it was three weeks. [Themba](themba) walks out into the vineyard and doesn't come up till dark. [Neels](neels) gets drunk and burns the will, or what [he](neels) thinks is the will.
- parent hannes themba "wrong side of the blanket"
- sibling dirkie themba "brother"
- parent dirkie neels "boy"
- parent nomsa themba "son"
+ reveal nomsa themba "tells"
- affair.past hannes nomsa "three weeks"

== 5
What burned was the feed bill. [Zondi](zondi) of the commercial branch comes about the double sale and stays to taste. [Precious](precious), the [vet](precious), delivers a breech [foal](foal) with [Themba](themba) holding the lamp; [Chantelle](chantelle), bringing coffee, gets hold of the wrong end. [Lettie](lettie) packs the good porcelain. [Dirkie](dirkie) sits in the tub with [his](dirkie) hat on.
- investigate zondi dirkie "comes about the double sale"
- birth mare foal "breech foal"
- help precious foal "delivers a breech foal"
- help themba precious "holding the lamp"
+ jealous chantelle precious "the wrong end"
- breakup? lettie dirkie "packs the good porcelain"

== 6
Out of pique [Chantelle](chantelle) says yes to [Neels](neels), on the radio. [Fuad](fuad) is so shocked [he](fuad) forgets to be pleased. [Themba](themba) claims the north slope in writing and pitches a tent on it. At night somebody opens the sluice; by morning there's no tent, and no [Themba](themba). [Nomsa](nomsa) and [Fuad](fuad), wading from opposite ends, both call the same name.
+ engaged.start chantelle neels "says yes"
- sad fuad "shocked"
- move themba "pitches a tent"
+ attack _ themba "opens the sluice"
- investigate fuad+nomsa themba "wading from opposite ends"
- lose _ themba "no Themba"

== 7
[Duchess](foal), the week-old [foal](foal), noses [him](themba) out of the reeds, half drowned, skull cracked. [Precious](precious) stitches what's nearest; [Dr. Naidoo](naidoo) does the rest. In the waiting room [Fuad](fuad) hands [Nomsa](nomsa) half [his](fuad) sandwich. It is as close as [he](fuad) has ever come to a speech. [Chantelle](chantelle) smells river mud on [Neels](neels)'s boots and draws the ring off as if it were hot.
+ rescue foal themba "noses"
- injure themba _ "skull cracked"
- treat themba naidoo+precious "stitches"
- gift fuad nomsa "half his sandwich"
- discover chantelle neels "smells"
+ engaged.end chantelle neels "draws the ring off"

== 8
[Neels](neels) only meant to wet the [man](themba)'s socks; [he](neels) blubs this to [Ouma](ouma), [who](ouma) whacks [him](neels) with [her](ouma) stick and telephones [Zondi](zondi). [Dirkie](dirkie) offers himself in the [boy](neels)'s stead. [He](dirkie) opened it, [he](dirkie) declares, and the [captain](zondi) writes that down and doesn't believe a syllable. [Lettie](lettie), halfway to [Knysna](@knysna), makes a U-turn in front of a bus.
- reveal neels ouma "blubs"
- attack ouma neels "whacks"
- betray ouma neels "telephones"
+ betray dirkie zondi "He opened it"
- help dirkie neels "stead"
+ return lettie "makes a U-turn"

== 9
[Themba](themba) comes to without the last two months: no will, no [Chantelle](chantelle). [He](themba) asks [her](chantelle) name, likes it, asks if there's a boyfriend. [She](chantelle) goes out into the corridor to howl, then comes back in and says there used to be. [Kehl](kehl)'s thirty days are up. [Nomsa](nomsa) puts a glass in front of [him](kehl), from the barrel [she](nomsa)'d kicked. [He](kehl) sends the lawyers home.
+ recover themba "comes to"
- ill themba "without the last two months"
- flirt themba chantelle "asks if there's a boyfriend"
- sad chantelle "howl"
- gift nomsa kehl "puts a glass"
- couple.past chantelle themba "used to be"

== 10
[Neels](neels) pleads guilty and gets two years, suspended, provided [he](neels) digs: every furrow of the north slope, under [Fuad](fuad). [Lettie](lettie) is told by [Dirkie](dirkie) what [he](dirkie) should've told [her](lettie) in August. [She](lettie) moves the porcelain back, one plate at a time, against good behaviour. [Kehl](kehl) asks [Nomsa](nomsa) to [Mainz](@mainz) as partner, in whichever sense [she](nomsa) prefers; [Fuad](fuad) drops a ladder.
- reveal neels "pleads"
- boss.start fuad neels "under Fuad"
- reveal dirkie lettie "is told by Dirkie"
+ reconcile dirkie lettie "moves the porcelain back"
- hire? nomsa kehl "as partner"
- invite kehl nomsa "asks" @mainz

== 11
It rains petals. [Themba](themba), trimming, cuts [his](themba) thumb, says [Chantelle](chantelle)'s middle name, which no one has told [him](themba), and the rest comes in behind it like cattle. [She](chantelle) is in the packing shed. [He](themba) runs. [Precious](precious) and [Zondi](zondi), both on [their](precious+zondi) way to tell a [patient](foal) [she](foal)'s fit, meet at the paddock gate and find [they](precious+zondi)'ve been there an hour.
+ recover themba "the rest comes in"
- injure themba "cuts"
- travel themba chantelle "He runs"
- meet precious zondi "meet at"

== 12
[Nomsa](nomsa) declines [Mainz](@mainz), both senses. Then [she](nomsa) marches up to the [foreman](fuad)'s cottage, tells [Fuad](fuad) [he](fuad) was wrong about the strike, and waits. So was [she](nomsa), says [Fuad](fuad). Under a new label, "Half Brothers", [Dirkie](dirkie) and [Themba](themba) crush the first grapes barefoot, [Chantelle](chantelle) between [them](dirkie+themba), barefoot for two: the [doctor](naidoo) has just rung. [Neels](neels), blistered, asks for a taste. [They](dirkie+themba) let [him](neels).
- reject nomsa kehl "declines"
+ reconcile fuad nomsa "So was she"
- sibling dirkie themba "Half Brothers"
- create dirkie+themba "a new label"
+ pregnant chantelle themba "barefoot for two"
- reconcile dirkie+themba neels "let him"
