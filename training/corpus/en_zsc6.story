%series Plot Seventeen
%lang en
%genre family dramedy around a catering business in Accra, fan-wiki summaries
%cast esi     | Auntie Esi; Esi; Mrs. Quaye | f
%cast kwabena | Kwabena Quaye; Kwabena | m
%cast adjoa   | Adjoa Quaye; Adjoa | f
%cast yaw     | Yaw Quaye; Yaw | m
%cast naa     | Naa Lamptey; Naa | f
%cast lamptey | Nii Lamptey; Lamptey | m
%cast selorm  | Selorm | n
%cast baffour | Baffour Addai; Baffour; Addai | m
%cast comfort | Comfort | f
%cast godwin  | Godwin | m
%cast efua    | Efua Quaye; Efua | f
%cast surgeon | Dr. Mensah-Boye | f
%cast lawyer  | - | m
%cast emum    | - | f
%cast minister| - | m
%cast minlaw  | - | f
%cast old     | Opanyin Quaye | m

== 1 The Canopy
[Auntie Esi](esi) feeds half of [Osu](@osu). [Her](esi) waakye goes to weddings, wakes and one [minister](minister), and [her](esi) three [children](adjoa+kwabena+yaw) all work for [her](esi), none of [them](adjoa+kwabena+yaw) gladly: [Kwabena](kwabena) drives, [Adjoa](adjoa) counts and [Yaw](yaw), the [last-born](yaw), eats. Next door the [Lampteys](lamptey+naa) have put up a canopy and a sign, "Finer Waakye". Old [Lamptey](lamptey) was [Esi](esi)'s [apprentice](lamptey) once and left with the secret of the leaves. When the two [cooks](esi+lamptey) meet at the tap, a bucket changes owner. [Yaw](yaw) meanwhile tries the new place's rice, and the new place's [daughter](naa), [Naa](naa), brings [him](yaw) seconds.
- parent esi adjoa+kwabena+yaw "three children"
- boss esi adjoa+kwabena+yaw "work for her"
- neighbour esi lamptey+naa "Next door"
- advisor.past esi lamptey "apprentice"
+ steal.past lamptey esi "the secret of the leaves"
- create lamptey+naa "put up a canopy"
- quarrel esi lamptey "a bucket"
- parent lamptey naa "daughter"
- flirt naa yaw "brings him seconds"

== 2 One Hundred Chairs
A hundred plastic chairs have gone from the yard overnight. [Adjoa](adjoa) writes to the police; [Kwabena](kwabena) climbs the wall and counts the [neighbor](lamptey)'s. [He](kwabena) gets as far as thirty before the dog gets [him](kwabena). [Comfort](comfort), [Esi](esi)'s oldest [helper](comfort), ties up [his](kwabena) calf with an apron and remarks that [she](comfort) saw a truck at three, and that the [driver](godwin) was no stranger to the house. More [she](comfort) won't say. The party of the [minister](minister) is served standing up. [Esi](esi), [who](esi) has never disappointed a client in thirty years, locks herself in the store with the onions and comes out red-eyed.
- steal _ esi "have gone"
- investigate kwabena lamptey "counts the neighbor's"
- injure kwabena "the dog gets him"
- treat kwabena comfort "ties up his calf"
- boss esi comfort "oldest helper"
+ discover comfort godwin "saw a truck"
- reveal! comfort _ "won't say"
- celebrate minister "party"
- sad esi "red-eyed"

== 3 The Truck Driver
[Godwin](godwin), [who](godwin) is tracked down asleep on ninety-eight chairs in [Tema](@tema), turns out to be [Comfort](comfort)'s [husband](godwin). [He](godwin) had been put up to it, [he](godwin) sobs, by a [gentleman](baffour) with a gold tooth; the two missing chairs were [his](godwin) fee. [Kwabena](kwabena) is for handing [him](godwin) over. [His](kwabena) [mother](esi) looks at the old [helper](comfort), [who](comfort) stands at the stove with [her](comfort) back to [them](esi+godwin+kwabena) all, and decides that nothing has happened. But [who](baffour) has a gold tooth? Not [Lamptey](lamptey): the [apprentice](lamptey) of former days hasn't a tooth in [his](lamptey) head. On the wall, with [their](naa+yaw) feet on different sides, [Yaw](yaw) and [Naa](naa) share a mango.
- find _ godwin "tracked down"
+ married comfort godwin "husband"
- steal.past godwin esi "put up to it"
- boss esi comfort "helper"
- advisor.past esi lamptey "apprentice"
- reveal godwin kwabena "sobs"
- arrest? kwabena godwin "handing him over"
- parent esi kwabena "mother"
- reconcile esi godwin "nothing has happened"
- date naa yaw "share a mango"

== 4 Gold Tooth
[Baffour Addai](baffour) builds flats. [Baffour](baffour) wants the yard. [He](baffour) wants the [Lampteys](lamptey+naa)' yard too. [He](baffour) smiles at [Adjoa](adjoa). [Adjoa](adjoa) sees the tooth. [She](adjoa) should scream. [She](adjoa) has dinner with [Addai](baffour) instead. [She](adjoa) wants to hear more. [Selorm](selorm) follows [Adjoa](adjoa). [Selorm](selorm) is [her](adjoa) best [friend](selorm) and jealous of nobody. [Addai](baffour) tells [Adjoa](adjoa) about the plans. [She](adjoa) takes the plans home in [her](adjoa) bag. [He](baffour) thinks that [she](adjoa) likes [him](baffour). Peace is a chop bar on Ring Road. At Peace, [Selorm](selorm) eats two fish.
- find? baffour "wants the yard"
- flirt adjoa baffour "smiles at Adjoa"
- discover adjoa baffour "sees the tooth"
+ date adjoa baffour "has dinner"
- investigate selorm adjoa "follows"
- friend adjoa selorm "best friend"
- reveal baffour adjoa "about the plans"
- steal adjoa baffour "takes the plans"
- love! adjoa baffour "likes him"

== 5 Family Meeting
The plans show one tower, two yards and, signed with a cross, a deed of sale. The cross, as everyone at the table knows, is the mark of [Opanyin Quaye](old), [Esi](esi)'s [husband](old), [who](old) walked out to buy batteries in 1999. So the [father](old) of [her](esi) [children](adjoa+kwabena+yaw) is alive, and has sold the roof over [their](adjoa+esi+kwabena+yaw) heads. [Kwabena](kwabena), [who](kwabena) has visited an empty grave every Easter, breaks the table. [Selorm](selorm), present as always without being asked, knows a [lawyer](lawyer). The [latter](lawyer) wants money up front, and [Yaw](yaw) sells [his](yaw) motorbike, to which [Naa](naa), an hour before, has said goodbye with a kiss for its [rider](yaw).
- married esi old "husband"
- breakup.past old esi "walked out"
- parent old adjoa+kwabena+yaw "father"
+ die! old "is alive"
- betray old esi "has sold the roof"
- advisor.start lawyer esi "knows a lawyer"
- lose yaw "sells his motorbike"
- kiss naa yaw "kiss for its rider"

== 6 Kumasi
[Kwabena](kwabena) drives to [Kumasi](@kumasi), where the [runaway](old) is said to keep a bar, and finds, behind the counter, a [girl](efua) with [his](kwabena) own eyebrows. [Efua](efua) is nineteen and has been looking after the old [man](old) since [her](efua) [mother](emum)'s death. [She](efua) never knew that [she](efua) had [brothers](kwabena+yaw). The [barman](old) cannot be asked about the deed any longer; two strokes have left [him](old) no word but "batteries". [He](old) says it to [his](old) [eldest](kwabena) over and over, holding on to [his](kwabena) sleeve. [Kwabena](kwabena) had come to hit [him](old). [He](kwabena) cuts up [his](old) yam, and in the morning loads both [father](old) and [sister](efua) into the van.
- travel kwabena "drives to Kumasi" @kumasi
+ meet efua kwabena "behind the counter"
- help efua old "looking after"
- die.past emum "death"
- parent emum efua "mother"
- sibling efua kwabena+yaw "brothers"
- ill old "two strokes"
- parent old kwabena "eldest"
- flee.past old "runaway"
- discover! efua kwabena+yaw "never knew"
- attack! kwabena old "come to hit"

== 7 The Other Table
How do you seat a [man](old)'s deserted [wife](esi) and a [girl](efua) [who](efua) is the proof of it? [Esi](esi) solves the matter by not sitting. [She](esi) feeds the stroke [patient](old) with a spoon, hard, and hasn't a glance for the [nineteen-year-old](efua), [who](efua) washes pots from dawn till [Comfort](comfort) takes the brush out of [her](efua) hand. [Adjoa](adjoa) is the first to call [her](efua) [sister](efua). [Addai](baffour), tired of being put off by [Adjoa](adjoa), comes with a bulldozer and a bailiff; the old [rivals](esi+lamptey), ladle in hand, step in front of it side by side, and the bulldozer, after some thought, reverses into the [developer](baffour)'s Mercedes.
- married esi old "wife"
- breakup.past old esi "deserted"
- ill old "stroke patient"
- reject esi efua "hasn't a glance"
- reject adjoa baffour "put off by"
- sibling adjoa efua "sister"
- threaten baffour esi+lamptey "with a bulldozer"
- enemy.past esi lamptey "rivals"
+ help esi+lamptey _ "side by side"

== 8 Leaves
A truce has its price. While [Esi](esi) and [her](esi) former [apprentice](lamptey) cook together for the first time in twenty years, [he](lamptey) tells [her](esi) that [he](lamptey) never took the leaves: [Opanyin](old) sold them to [him](lamptey), for the fare to [Kumasi](@kumasi). [She](esi) puts down the ladle and apologizes, which takes [her](esi) from four o'clock to a quarter past. Behind the canopy [their](esi+lamptey) [children](naa+yaw) are caught with more than a mango. [Lamptey](lamptey) forbids [his](lamptey) [daughter](naa) the wall; [Yaw](yaw) is sent to peel cassava in [Dodowa](@dodowa). Within the hour both [prisoners](naa+yaw) are on the same bus to the coast, with eleven cedis between [them](naa+yaw).
- colleague.start esi lamptey "cook together"
- steal! lamptey esi "never took"
- reveal lamptey esi "tells her"
- betray.past old esi "sold them"
+ reconcile esi lamptey "apologizes"
- discover _ naa+yaw "are caught"
- advisor.past esi lamptey "former apprentice"
- parent esi yaw "their children"
- parent lamptey naa "daughter"
- travel? yaw "is sent" @dodowa
+ flee naa+yaw "on the same bus"

== 9 Cape Coast
A storm takes the roof off the guest house in which the young [couple](naa+yaw) are calling themselves Mr. and Mrs. Mango. [Naa](naa) is dug out without a scratch, [Yaw](yaw) with a beam across [his](yaw) chest. [Dr. Mensah-Boye](surgeon) operates for six hours. At the bedside [Esi](esi) and [Lamptey](lamptey), [who](esi+lamptey) set out to drag [them](naa+yaw) home by the ears, find nothing to say; it is the toothless [man](lamptey) [who](lamptey) gives blood. [Kwabena](kwabena), left in charge of the kitchen, serves the [minister](minister)'s [mother-in-law](minlaw) groundnuts, to which [she](minlaw) is allergic. [She](minlaw) survives. The contract doesn't. [Selorm](selorm), for want of anything better, prays in four languages.
- couple naa yaw "couple"
- rescue _ naa "is dug out"
- injure yaw "a beam"
- treat yaw surgeon "operates"
- married! naa yaw "Mr. and Mrs. Mango"
+ help lamptey yaw "gives blood"
- kin minister minlaw "mother-in-law"
- ill minlaw "allergic"
- recover minlaw "survives"
- lose kwabena "The contract"

== 10 In the Matter of a Cross
In court [Addai](baffour) swears that [he](baffour) saw the old [man](old) make the mark with [his](old) own hand. The [lawyer](lawyer) calls [Efua](efua). [Her](efua) [father](old), [she](efua) says, has had no use of that hand since before the date on the deed; and [she](efua) has the hospital papers, kept in the bar's fridge. [Godwin](godwin), asked in passing who drew the cross, faints, and on coming round confesses to that as well. The [developer](baffour) is walked out in handcuffs past [Adjoa](adjoa), to [whom](adjoa) [he](baffour) says, not without dignity, that the dinner was genuine. [Esi](esi), in the corridor, looks at [her](esi) [husband](old)'s other [child](efua) for the first time and asks if [she](efua)'s eaten.
- betray baffour _ "swears"
- parent old efua "father"
- ill.past old "no use of that hand"
- reveal efua _ "she says"
- betray.past godwin _ "drew the cross"
- ill godwin "faints"
- reveal godwin _ "confesses"
+ arrest _ baffour "in handcuffs"
- love baffour adjoa "dinner was genuine"
- married esi old "husband's"
- reconcile efua esi "asks if she's eaten"

== 11 Batteries
[Opanyin Quaye](old) dies as quietly as [he](old) left, in the yard [he](old) did not sell, with a transistor radio on [his](old) knees. [Kwabena](kwabena) has found the right batteries. The [widow](esi) wears red and black and will not hear a word against [him](old), which surprises all four of [his](old) [children](adjoa+efua+kwabena+yaw), [who](adjoa+efua+kwabena+yaw)'ve plenty of words. [Comfort](comfort) throws [Godwin](godwin) out for good and moves into [Efua](efua)'s room; [Efua](efua), asked which family [she](efua)'d like to be counted with on the funeral poster, says the whole one. [Yaw](yaw), thin and bandaged, is allowed up for the wake. So is the blood [donor](lamptey), and [the two of them](lamptey+yaw) are seen by [Naa](naa) playing draughts, both cheating.
+ die old "dies as quietly"
- married.past esi old "widow"
- parent old adjoa+efua+kwabena+yaw "four of his children"
+ breakup comfort godwin "throws Godwin out"
- move comfort efua "moves into"
- recover yaw "allowed up"
- injure.past yaw "bandaged"
- help.past lamptey yaw "blood donor"

== 12 Finer, Finest
The wall comes down on a Saturday. [Selorm](selorm) swings the first hammer and hits [Kwabena](kwabena)'s thumb. Under one canopy and a new sign, whose wording takes the two [cooks](esi+lamptey) a week of shouting, waakye is served to three hundred guests, the [bride](naa) being [Naa](naa) and the [groom](yaw) still a bit short of breath. [Adjoa](adjoa) has resigned; [she](adjoa) is going to study law with the [man](lawyer) [who](lawyer) won [them](esi+lamptey) the case, and is not, [she](adjoa) repeats, in love with anybody. [Her](adjoa) stool at the cash box goes to the [girl](efua) from [Kumasi](@kumasi). When nobody's looking, [Esi](esi) teaches the new [cashier](efua) the secret of the leaves.
- injure kwabena selorm "thumb"
- create esi+lamptey "Under one canopy"
- quarrel esi lamptey "shouting"
+ wedding naa yaw "bride"
- help.past lawyer esi+lamptey "won them the case"
- quit adjoa esi "has resigned"
- advisor? lawyer adjoa "study law with"
- love! adjoa _ "not, she repeats"
- hire efua esi "Her stool"
+ reveal esi efua "teaches the new cashier"
