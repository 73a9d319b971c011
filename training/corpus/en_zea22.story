%series Cloth and Gold
%lang en
%genre Ghanaian family saga about a wax-print house, encyclopaedia season guide
%cast adwoa | Adwoa Mensah-Brew; Adwoa | f
%cast kofi | Kofi Mensah-Brew; Kofi | m
%cast yaw | Yaw | m
%cast esi | Esi | f
%cast nii | Nii Lante; Nii | m
%cast akos | Akosua | f
%cast madam | Madam Comfort; Comfort | f
%cast kojo | Kojo Prah; Prah; Kojo | m
%cast sena | Sena Agbeko; Sena | f
%cast chief | - | m
%cast drv | Razak | m
%cast twin | - | g
%cast tet | Dr. Tetteh | m
%cast smum | - | f
%cast revsis | - | f
%cast pman | - | m
%cast mwn | - | f
%cast rev | Bishop Ofori; Ofori | m

== 1
[Kofi Mensah-Brew](kofi), founder of Accra's largest print house, drops dead while cutting the ribbon of a new mill. [His](kofi) [widow](adwoa), [Adwoa](adwoa), learns at the wake that a second [widow](madam) is weeping on the other side of the coffin: [Madam Comfort](madam), market queen, with a [son](yaw), [Yaw](yaw), of [Esi](esi)'s age to the day. [Esi](esi), [Adwoa](adwoa)'s only [child](esi), shakes [her](esi) [half-brother](yaw)'s hand. The will is missing from the safe.
- create.past kofi "founder"
+ die kofi "drops dead"
- married.past adwoa kofi "widow"
- discover adwoa "learns"
- meet adwoa madam "second widow"
- married.past kofi madam "second widow"
- sad madam "weeping"
- parent madam yaw "son"
- parent adwoa esi "only child"
- sibling esi yaw "half-brother"
- meet esi yaw "shakes"
- lose _ "missing"

== 2
Neither [widow](adwoa+madam) will leave the house, so [both](adwoa+madam) move in, sharing one kitchen and no salt. [Kojo Prah](kojo), [Kofi](kofi)'s [partner](kojo) for twenty years, tells [Adwoa](adwoa) that [Comfort](madam) has the will, and [Comfort](madam) that [Adwoa](adwoa) burned it. [Esi](esi) is courted by [Nii Lante](nii), [whose](nii) [father](chief), the [chief](chief), owns the land the mill stands on. [Yaw](yaw) teaches [Akosua](akos), the night weaver, to read; by the end of the alphabet [he](yaw) is in no hurry.
+ housemate.start adwoa madam "move in"
- colleague.past kofi kojo "partner"
+ betray kojo adwoa+madam "burned it"
- accuse kojo adwoa "burned"
- love nii esi "courted"
- parent chief nii "father"
- advisor yaw akos "teaches"
- love yaw akos "in no hurry"

== 3
The [women](adwoa+madam) come to blows over the funeral cloth, in front of [Bishop Ofori](rev), [who](rev) parts [them](adwoa+madam) and receives, for [his](rev) trouble, a ladle. [Kojo](kojo) has meanwhile hired away the designers, one by one. [Sena Agbeko](sena), the last [designer](sena), stays put because [she](sena) owes [Kofi](kofi) [her](sena) schooling; [she](sena) hides the copper plates in [her](sena) [mother](smum)'s yam barn. A fire in the mill blinds [Razak](drv), the watchman.
- quarrel adwoa madam "come to blows"
- injure rev "ladle"
- hire _ kojo "hired away"
- gift.past kofi sena "her schooling"
+ reject sena kojo "stays put"
- parent smum sena "mother"
+ injure drv "blinds"

== 4
[Esi](esi) sits by [Razak](drv)'s bed with [Dr. Tetteh](tet), the eye surgeon, and hears the blind [man](drv) say whose cologne [he](drv) smelled before the flames: [Prah](kojo)'s. [She](esi) tells [Yaw](yaw), and for the first time [brother](yaw) and [sister](esi) eat from one bowl. [Nii](nii) proposes to [Esi](esi) at the airport, [who](esi) is only there to pick up dye. [His](nii) [father](chief) sends word that no [daughter](esi) of a divided house will sit on [his](chief) mat.
- help esi drv "sits by"
- treat drv tet "eye surgeon"
+ reveal drv esi "say whose cologne"
- reveal esi yaw "tells Yaw"
- sibling esi yaw "brother"
- reconcile esi yaw "eat from one bowl"
- propose nii esi "proposes"
- parent chief nii "father"
+ reject chief esi "no daughter"

== 5
[Kojo Prah](kojo) offers to marry [Adwoa](adwoa), for the sake of the firm. [She](adwoa) sends [him](kojo) a mirror. [He](kojo) makes [Comfort](madam) the same proposal within the hour; [she](madam), laughing, sends over to borrow the mirror. That's how the two [women](adwoa+madam) have [their](adwoa+madam) first conversation without an audience. [Yaw](yaw) and [Akosua](akos) are caught in the dye vats, blue to the waist; [she](akos) is dismissed by the foreman, [he](yaw) by [his](yaw) [mother](madam).
- propose kojo adwoa "marry"
- reject adwoa kojo "mirror"
- propose kojo madam "same proposal"
- reject madam kojo "laughing"
- happy madam "laughing"
+ reconcile adwoa madam "first conversation"
- discover _ akos+yaw "caught"
- affair akos yaw "blue to the waist"
- quit akos _ "dismissed"
- reject madam yaw "dismissed"
- parent madam yaw "mother"

== 6
[Akosua](akos) leaves for [Kumasi](@kumasi), three months gone, with a secondhand reader in [her](akos) bag. [Yaw](yaw) goes after [her](akos) on the roof of a lorry, falls off in [Nsawam](@nsawam) and wakes in a clinic run by [Ofori](rev)'s [sister](revsis), with no memory of the name that [he](yaw) is calling. At home [Comfort](madam) stops eating. It's [Adwoa](adwoa) [who](adwoa) cooks, tastes the soup first, and sits there until the bowl is empty.
- pregnant akos yaw "three months gone"
- travel akos "leaves for" @kumasi
- travel yaw "goes after"
- injure yaw "falls off"
- ill yaw "no memory"
- treat yaw revsis "clinic"
- sibling rev revsis "sister"
- sad madam "stops eating"
+ help adwoa madam "cooks"

== 7
[Sena](sena) finds the will between two copper plates: [Kofi](kofi) hid it there himself. Half for each house, and not a cedi for [Prah](kojo), [who](kojo) had, it says, been robbing [him](kofi) since Independence. [Prah](kojo) takes [Esi](esi) from the dye yard to force an exchange. [Nii Lante](nii), forbidden by [his](nii) [father](chief) to set foot there, arrives on foot, and leaves [Prah](kojo)'s [man](pman) in the indigo.
+ find sena "finds the will"
- gift.past kofi adwoa+madam "Half"
- steal.past kojo kofi "robbing him"
- abduct kojo esi "takes Esi"
- threaten kojo adwoa "force an exchange"
- reject chief nii "forbidden"
- parent chief nii "father"
+ rescue nii esi "arrives on foot"
- boss kojo pman "man"
- attack nii pman "in the indigo"

== 8
[Kojo](kojo) is seen at the border in a nun's habit, and it's a market [woman](mwn), one of [Comfort](madam)'s four thousand, [who](mwn) recognises the shoes. In the cell [he](kojo) asks for [Adwoa](adwoa), [who](adwoa) comes, and [he](kojo) tells [her](adwoa) that [he](kojo) loved [her](adwoa) before [Kofi](kofi) did. [She](adwoa) believes it. [She](adwoa) leaves all the same. [Razak](drv) sees a bandage, a window, a nurse, in that order.
- flee kojo "border"
- discover mwn kojo "recognises"
+ arrest _ kojo "In the cell"
- travel adwoa "comes"
- confess kojo adwoa "loved her"
- love.past kojo adwoa "loved her"
- reject adwoa kojo "leaves"
- recover drv "sees"

== 9
A [girl](akos) in [Kumasi](@kumasi) writes to the print house in a careful hand, with one mistake in every line: [she](akos) has [twins](twin), [she](akos) writes, [Yaw](yaw)'s. [Comfort](madam) travels six hours to be shown the mistakes and two foreheads. [Yaw](yaw), led home by the [Bishop](rev)'s [sister](revsis), does not know [his](yaw) [mother](madam); [he](yaw) does know a reader, the alphabet, and the [woman](akos) holding it. The [chief](chief) asks when the next funeral is, since [he](chief) has a mat to offer.
- birth akos twin "has twins"
- parent yaw twin "Yaw's"
- reveal akos _ "writes to"
- travel madam "travels six hours"
+ return yaw "led home"
- help revsis yaw "led home"
- ill yaw "does not know"
- sibling rev revsis "sister"
- parent madam yaw "mother"
- recover yaw "does know"

== 10
No funeral; a wedding. [Esi](esi) and [Nii](nii) are blessed by [Ofori](rev) in a cloth designed by [Sena](sena), called The Other Widow. It sells out in a week. [Akosua](akos) has [Yaw](yaw) repeat [his](yaw) own vows, then the whole of the alphabet, and [he](yaw) proposes on the letter Y. [Adwoa](adwoa) and [Comfort](madam) sit side by side at the head of the table, disagreeing about salt.
+ wedding esi nii "wedding"
- create sena "designed"
+ propose yaw akos "proposes"
- quarrel adwoa madam "disagreeing"
