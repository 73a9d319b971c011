%series The Salt Tax
%lang en
%genre historical drama: smugglers and gabelle guards in Brittany, 1786, TV-listing blurbs
%cast maelle | Maelle Kerjean; Maelle | f
%cast yann | Yann Kerjean; Yann | m
%cast corentin | Corentin | m
%cast brune | Lieutenant de Brune; de Brune; De Brune | m
%cast soizic | Soizic | f
%cast gwen | Gwenola | f
%cast abbe | Abbe Tremeur; Tremeur | m
%cast marquise | the Marquise; Marquise | f
%cast loic | Loic | m
%cast hound | Brutus | m
%cast miller | - | m
%cast surgeon | - | m
%cast tollman | - | m
%cast bruneson | - | m

== 1
Salt costs nothing on one bank of the river and a month's wages on the other. [Maelle Kerjean](maelle), a tollkeeper's [widow](maelle), wades across every moonless night with forty pounds of it sewn into [her](maelle) skirts. [Her](maelle) [son](loic) [Loic](loic) keeps watch; [his](loic) [uncle](yann) [Yann](yann), a customs [guard](yann), looks the other way.
- married.past maelle tollman "widow"
- die.past tollman "widow"
+ travel maelle "wades"
- parent maelle loic "son"
- help loic maelle "keeps watch"
- kin loic yann "uncle"
+ help yann maelle "looks the other way"

== 2
A new [lieutenant](brune) arrives from [Versailles](@versailles) with a [mastiff](hound) and a cough. The [dog](hound) sits down in front of the [widow](maelle) at mass and will not budge. [De Brune](brune) smiles, apologises, and has [her](maelle) petticoats weighed in the vestry. [Maelle](maelle), forewarned by [Abbe Tremeur](abbe), is wearing nothing but flannel and [her](maelle) late [husband](tollman)'s breeches.
- travel brune "arrives from"
- married.past maelle tollman "husband"
- die.past tollman "late"
+ investigate brune maelle "weighed"
- help abbe maelle "forewarned"
- ill brune "cough"

== 3
[Yann](yann)'s [wife](soizic), [Soizic](soizic), would like a clock, a carpet and a sergeant for a husband. [She](soizic) lets drop at the washhouse that [her](soizic) [sister-in-law](maelle) has very heavy laundry. The other [sister-in-law](gwen), [Gwenola](gwen), unmarried and underestimated, wrings a shirt above [her](soizic) head. By nightfall [both](gwen+soizic) have scratches.
- married soizic yann "wife"
+ betray soizic maelle "lets drop"
- kin maelle soizic "sister-in-law"
- kin gwen soizic "sister-in-law"#2
- attack gwen soizic "wrings"
+ quarrel gwen soizic "scratches"
- injure gwen+soizic "scratches"

== 4
Caught in midstream by lanterns, [Maelle](maelle) lets the river have the salt and very nearly herself. It is the [ferryman](corentin) [who](corentin) fishes [her](maelle) out with a boathook: [Corentin](corentin), [who](corentin) has not addressed a word to anybody since the drowning of [his](corentin) [brother](tollman), the [tollkeeper](tollman). [He](corentin) says two: "Not again."
- lose maelle "lets the river have"
+ rescue corentin maelle "fishes"
- sibling corentin tollman "brother"
- die.past tollman "drowning"
- discover _ maelle "Caught"

== 5
The [boy](loic) is taken instead. [De Brune](brune) sets [him](loic) to polishing bridles and, when [he](loic) asks for [his](loic) [mother](maelle), to learning [his](loic) letters. Somewhat to [his](brune) own surprise, the [officer](brune) finds that [he](brune) looks forward to the lesson. [Brutus](hound), the [mastiff](hound), moves [his](hound) blanket to the foot of the [prisoner](loic)'s cot.
+ arrest brune loic "taken"
- parent maelle loic "mother"
- advisor.start brune loic "learning his letters"
- happy brune "looks forward"

== 6
[The Marquise](marquise) salts four hundred hams a year and has never seen a tax stamp. Asked by [Maelle](maelle) to put in a word for the [child](loic), [she](marquise) puts in a price: a double load, by the full moon, on the [Kerjeans](gwen+maelle)' own backs. [Gwenola](gwen) spits on the parquet. [Maelle](maelle) asks for a receipt.
- help? marquise loic "put in a word"
+ hire? gwen+maelle marquise "double load"
- reject gwen marquise "spits"

== 7
On the night of the double load [Yann](yann) is on duty, and so is [his](yann) [superior](brune). The [guard](yann) has to choose between the torch and the shadow [he](yann) knows by its walk. [He](yann) fires at the moon. It costs [him](yann) [his](yann) sword, [his](yann) coat and, since [she](soizic) hears of it at once, [his](yann) [wife](soizic), [who](soizic) moves in with the [miller](miller).
- boss brune yann "superior"
+ help yann maelle "fires"
- quit yann "his sword"
- married soizic yann "wife"
+ breakup soizic yann "moves in with"
- move soizic miller "moves in with"
- discover soizic yann "hears"

== 8
[De Brune](brune) is coughing blood. The army [surgeon](surgeon) recommends sea air, the [abbe](abbe) recommends the truth, and the [lieutenant](brune) tries both: [he](brune) walks the shore with [Loic](loic) and tells [him](loic) that [he](brune) had a [boy](bruneson) once, [who](bruneson) would be nine. The [pupil](loic), also nine, takes [his](brune) hand.
+ ill brune "coughing blood"
- advisor surgeon brune "recommends"
- reveal brune loic "tells him"
- parent.past brune bruneson "had a boy"
- die.past bruneson "would be nine"
+ help loic brune "takes his hand"
- advisor abbe brune "recommends"#2
- advisor brune loic "pupil"

== 9
[Soizic](soizic) is bored of flour. In return for a clock [she](soizic) leads the guards to the hiding place beneath the chapel, where the [abbe](abbe) is found sitting on nine sacks with a breviary. "Fasting," explains [Tremeur](abbe). [He](abbe) is marched to [Rennes](@rennes) in chains, singing, and the whole parish walks behind [him](abbe) as far as the bridge.
+ betray soizic abbe "leads"
- gift? _ soizic "clock"
+ arrest _ abbe "in chains"
- find _ abbe "is found"
- travel abbe "marched" @rennes

== 10
[Gwenola](gwen) proposes a bargain at the ferry, in the rain, to [Corentin](corentin), [whom](corentin) [she](gwen) has loved since before [he](corentin) stopped talking: one boat, forty parishioners, the prison wall at [Rennes](@rennes) is only mortar. [He](corentin) thinks. [He](corentin) kisses [her](gwen), which [she](gwen) had not included in the terms, and goes to find a pickaxe.
- love gwen corentin "loved"
- rescue? corentin+gwen abbe "prison wall"
+ kiss corentin gwen "kisses"
- help corentin gwen "goes to find"

== 11
At [Rennes](@rennes) the wall is down and the [abbe](abbe) out before the bells strike one. Pursuit falls to [de Brune](brune), on a borrowed horse, with half a lung. At the ford [he](brune) draws level with [Maelle](maelle), and [both](brune+maelle) of [them](brune+maelle) hear [Loic](loic) cry out from the bank, "Don't!" [Neither](brune+maelle) will ever be sure which of [them](brune+maelle) the [boy](loic) meant.
+ rescue corentin+gwen abbe "out"
- flee abbe "out"
+ investigate brune abbe "Pursuit"
- find brune maelle "draws level"
- ill brune "half a lung"

== 12
The [lieutenant](brune) dies in the tollhouse, in clean sheets, with a [mastiff](hound) across [his](brune) feet. [He](brune) has left [Loic](loic) the dictionary and [Maelle](maelle) a signed pass with no date on it. [Soizic](soizic)'s clock stops. [Yann](yann), a fisherman now and happier, is asked by [his](yann) [sister](gwen) to give [her](gwen) away, and on the other bank, one August, they abolish the tax.
+ die brune "dies"
- gift brune loic "left"
- gift brune maelle "signed pass"
- happy yann "happier"
- sibling gwen yann "sister"
+ wedding? _ gwen "give her away"
- advisor? yann gwen "give her away"
- hire yann "fisherman"
