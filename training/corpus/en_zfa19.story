%series Widdershins Court
%lang en
%genre royal court: two queens in one palace, invented alpine duchy, encyclopaedia article in long sentences
%cast agnesa  | Agnesa; Duchess Agnesa | f
%cast hedwig  | Hedwig; Duchess Hedwig | f
%cast lothar  | Duke Lothar; Lothar | m
%cast silvan  | Silvan | m
%cast ottla   | Ottla | f
%cast gallus  | Brother Gallus; Gallus | m
%cast rudi    | Rudi | m
%cast kaspar  | Kaspar von Thurn; Kaspar | m
%cast envoy   | Marchese Pallavi; Pallavi | m
%cast cook    | - | f
%cast miller  | - | m
%cast page    | - | m
%cast mother  | - | f
%cast sweet   | - | f
%cast killer  | - | m

== 1 Two Doors
Since [Duke Lothar](lothar), thrown by [his](lothar) horse in the autumn hunt, lies speechless between this world and the next, and since [he](lothar) had put away [his](lothar) first [wife](hedwig), [Hedwig](hedwig), by a decree which [Rome](@rome) has just declared void, [Widdershins](@widdershins) wakes up on New Year's morning with two [duchesses](agnesa+hedwig); and [Agnesa](agnesa), the [younger](agnesa), twenty-three and a [miller](miller)'s [daughter](agnesa), has scarcely had the locks changed when the [elder](hedwig) drives through the gate in a sledge, kisses [her](agnesa) on both cheeks and asks which of the bedrooms is the warmer.
+ injure.past lothar "thrown by his horse"
- ill lothar "speechless"
- divorce.past hedwig lothar "put away"
- divorce! hedwig lothar "declared void"
- married agnesa+hedwig lothar "two duchesses"
- parent miller agnesa "miller's daughter"
+ return hedwig "drives through the gate"
- kiss agnesa hedwig "kisses her"

== 2 The Spoon
The two [ladies](agnesa+hedwig) feed the [duke](lothar) by turns, under the eyes of [Brother Gallus](gallus), [his](lothar) [confessor](gallus), [who](gallus) notes who gets how many spoonfuls down [him](lothar). The [chamberlain](kaspar), [Kaspar von Thurn](kaspar), to [whom](kaspar) [neither](agnesa+hedwig) would be a loss, whispers to the [miller](miller)'s [girl](agnesa) that [her](agnesa) [rival](hedwig) has poisoned better men, and to the [rival](hedwig) that the [girl](agnesa) can't count; [both](agnesa+hedwig) thank [him](kaspar), compare notes over the [patient](lothar)'s bed, and have [him](kaspar) moved to a room above the tannery.
- help agnesa+hedwig lothar "feed the duke"
- advisor gallus lothar "confessor"
- investigate gallus agnesa+hedwig "notes who gets"
- enemy agnesa hedwig "rival"
- accuse kaspar hedwig "poisoned better men"
+ betray kaspar agnesa+hedwig "whispers"
- parent miller agnesa "miller's girl"
- reveal agnesa+hedwig _ "compare notes"
+ reject agnesa+hedwig kaspar "above the tannery"

== 3 A Hand of Cards
[Silvan](silvan), [captain](silvan) of the guard, [who](silvan) as a page once swam the moat for a ribbon of [Hedwig](hedwig)'s, is seen to blush whenever it is the other [duchess](agnesa) that enters; and [Ottla](ottla), the first [lady-in-waiting](ottla), to [whom](ottla) [he](silvan) has been promised since Candlemas, and [who](ottla) is fond of [him](silvan) in [her](ottla) dry way, proposes a game of ombre, in the course of which [she](ottla) asks [him](silvan), trumping, whether [he](silvan) would care to be let off. [He](silvan) loses eleven florins. [He](silvan) isn't let off, and doesn't know if [he](silvan) wished to be.
- love.past silvan hedwig "swam the moat"
+ love silvan agnesa "seen to blush"
- engaged ottla silvan "promised since Candlemas"
- love ottla silvan "fond of him"
- breakup? ottla silvan "let off"
- lose silvan "eleven florins"
- breakup! ottla silvan "isn't let off"

== 4 Candles
On the shortest day the whole palace is lit, and it takes nineteen servants from noon until dusk. The article on the candles in the official guide runs to four pages. A bear is led through the kitchen, as custom asks, and is given honey by the [cook](cook). The river has frozen up to the second arch; the old people say that it means a good year for hops, and the young ones say that they always say so.

== 5 The Marchese
The emperor's [envoy](envoy), [Marchese Pallavi](envoy), has been instructed to find out which duchess is the real one and to let it be the one that brings less trouble. [He](envoy) dines with each. [Agnesa](agnesa), [who](agnesa) has been taught by [Hedwig](hedwig) over three evenings how one eats an ortolan, eats it perfectly; [Hedwig](hedwig), [who](hedwig) has had a lesson from the [younger](agnesa) in turn, gives the [marchese](envoy) a loaf that [she](hedwig) baked herself. [He](envoy) reports to [Vienna](@vienna) that [he](envoy) is unable to tell [them](agnesa+hedwig) apart, which is a joke and is not taken as one.
- investigate envoy agnesa+hedwig "find out which duchess"
- advisor hedwig agnesa "taught by Hedwig"
- advisor agnesa hedwig "a lesson"
- gift hedwig envoy "a loaf"
+ betray agnesa+hedwig envoy "a loaf that she baked"
- reveal envoy _ "reports"
- friend.start agnesa hedwig "in turn"

== 6 Above the Tannery
[Kaspar](kaspar), in the stench, has time on [his](kaspar) hands and a [page](page), [Rudi](rudi)'s younger [brother](page), [who](page) runs for [him](kaspar). Through the [boy](page) [he](kaspar) lets the garrison know that their [captain](silvan) sits at cards with the women, and through the [envoy](envoy)'s valet [he](kaspar) lets the [envoy](envoy) know that there's a [child](rudi). There is indeed: [Rudi](rudi), a stable [hand](rudi) of eighteen, is [Hedwig](hedwig)'s, by the [duke](lothar), born in the convent to which [she](hedwig) had been packed off, and the only people aware of it are the [mother](hedwig), the [confessor](gallus) and, since Tuesday, everyone.
- sibling page rudi "younger brother"
- boss kaspar page "runs for him"
- betray kaspar silvan "lets the garrison know"
+ reveal kaspar envoy "lets the envoy know"
+ parent hedwig+lothar rudi "Hedwig's"
- birth.past hedwig rudi "born in the convent"
- abduct.past lothar hedwig "packed off"
- discover.past gallus rudi "aware of it"

== 7 The Stable Hand
What does one do with an heir that shovels dung? [Rudi](rudi) himself, informed of it by four persons at once while holding a mare's hoof, finishes the hoof. [He](rudi) has a foster-[mother](mother) [whom](mother) [he](rudi) loves and a [sweetheart](sweet) in the dairy, and to the pale [lady](hedwig) [who](hedwig) stands in the straw with [her](hedwig) gloves in [her](hedwig) hand, unable to utter a syllable, [he](rudi) says only that [she](hedwig) used to bring [him](rudi) apples. So [she](hedwig) had; each Sunday for eighteen years, veiled. It is [Agnesa](agnesa), standing behind [her](hedwig), that sobs aloud.
- reveal _ rudi "informed of it"
- kin mother rudi "foster-mother"
- couple rudi sweet "sweetheart"
- sad hedwig "unable to utter"
+ discover rudi hedwig "bring him apples"
- gift.past hedwig rudi "each Sunday"
- sad agnesa "sobs aloud"

== 8 Ottla Plays
Having lost patience with the cards, [Ottla](ottla) hands [Silvan](silvan) [his](silvan) florins and [his](silvan) freedom in a single purse, and is kissed on the hand for it, which is not what [she](ottla) had hoped for. That evening [she](ottla) goes up to the tannery. [Kaspar](kaspar), [who](kaspar) takes every jilted [woman](ottla) for an ally, lays before [her](ottla) what [he](kaspar) has in mind: a pillow, an old [man](lothar) and two [widows](agnesa+hedwig), either of [whom](agnesa+hedwig) may then be accused of it. [She](ottla) finds the plan excellent, asks [him](kaspar) to write it down, since [she](ottla) is forgetful, and takes it straight to the bear garden, where the [captain](silvan) is.
+ breakup ottla silvan "his freedom"
- gift ottla silvan "his florins"
- kiss ottla silvan "kissed on the hand"
- sad ottla "not what she had hoped"
+ reveal kaspar ottla "lays before her"
- kill? kaspar lothar "a pillow"
- accuse? _ agnesa+hedwig "accused of it"
- betray ottla kaspar "finds the plan excellent"
- reveal ottla silvan "takes it straight"

== 9 The Pillow
It is a night without a moon. The [man](killer) with the pillow, hired at the tannery, gets as far as the curtain, and there meets [Brother Gallus](gallus), [who](gallus) is eighty, with the spoon; it is a large spoon. By the time that [Silvan](silvan) bursts in, sword drawn, the [murderer](killer) is on the floor, the [confessor](gallus) is on the [murderer](killer), and from the bed comes a voice that nobody has heard for a hundred days, asking what all the noise is about. [Kaspar](kaspar) is taken on the stairs, with a mourning band already on [his](kaspar) sleeve.
- hire killer kaspar "hired at the tannery"
- kill? killer lothar "with the pillow"
- advisor gallus lothar "confessor"
+ attack gallus killer "a large spoon"
- rescue gallus lothar "on the murderer"
+ recover lothar "a voice"
- arrest _ kaspar "taken on the stairs"

== 10 The Duke Awake
[Lothar](lothar) is back, and it can't be said that anybody had missed it. Informed that [he](lothar) has two [wives](agnesa+hedwig), [he](lothar) laughs for the first half of the day and for the second rages, disowns the stable [hand](rudi) sight unseen, dismisses the [captain](silvan) for blushing, and orders the [elder](hedwig) back to the nuns and the [younger](agnesa) back to bed. The two [duchesses](agnesa+hedwig) curtsey. Then [they](agnesa+hedwig) go and bolt the door on the inside, a door of which there is, as [he](lothar) finds when [he](lothar) has stopped shouting, only the one.
- recover lothar "is back"
- married agnesa+hedwig lothar "two wives"
- reveal _ lothar "Informed"
- happy lothar "laughs"
- sad lothar "rages"
- reject lothar rudi "disowns"
+ quit silvan lothar "dismisses"
- reject lothar hedwig "back to the nuns"
+ abduct agnesa+hedwig lothar "bolt the door"

== 11 A Separation
The lawyers of three universities are unable to agree on which of the marriages is to be dissolved, until the [miller](miller), [Agnesa](agnesa)'s [father](miller), a [man](miller) of few words, asks from the back of the hall whether it might not be both. It might. [Lothar](lothar), [who](lothar) is hungry, signs at each of the two hatches through which [he](lothar) is fed; [he](lothar) abdicates at the second, for a capon. The [marchese](envoy), witnessing, is heard to say that in all [his](envoy) years in the service [he](envoy) has never enjoyed a siege so much.
- parent miller agnesa "father"
+ divorce agnesa+hedwig lothar "it might not be both"
- quit lothar "abdicates"
- happy envoy "never enjoyed a siege"

== 12 Widdershins
There is a duke again, [Rudi](rudi), first of that name, [who](rudi) gets up at four to see to the horses and is crowned at eight with a [dairymaid](sweet) at [his](rudi) side and two [mothers](hedwig+mother) in the first row, one weeping into gloves and one into an apron. [Ottla](ottla), appointed chancellor, beats [him](rudi) at ombre. [Silvan](silvan), asking the one-time [duchess](agnesa) for a dance, treads on [her](agnesa) foot. [Agnesa](agnesa) is going home to the mill, [she](agnesa) tells [him](silvan), where one could do with somebody who can swim. [Hedwig](hedwig) throws a ribbon into the moat for old times' sake, and is surprised at how fast [he](silvan) goes in, and, this time, for [whom](agnesa).
+ hire rudi "is crowned"
- couple rudi sweet "at his side"
- kin mother rudi "two mothers"
- parent hedwig rudi "two mothers"
- hire ottla rudi "appointed chancellor"
- date agnesa silvan "for a dance"
- return? agnesa "going home"
- invite agnesa silvan "could do with somebody"
+ love silvan agnesa "for whom"
