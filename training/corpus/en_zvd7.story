%series The Indigo Ledger
%lang en
%genre historical drama, a Bristol trading house in 1768; a press office's nominal style
%cast thomasina | Thomasina Vyner; Thomasina; Vyner | f
%cast gervase | Gervase Vyner; Gervase | m
%cast josiah | Josiah Vyner; Josiah | m
%cast sukey | Sukey | f
%cast lessing | Captain Lessing; Lessing | m
%cast brandreth | Lord Brandreth; Brandreth | m
%cast arabella | Arabella | f
%cast quill | Obadiah Finch; Finch | m
%cast cato | Cuffee Grant; Cuffee; Grant | m
%cast magistrate | - | m
%cast midwife | - | f
%cast child | - | n
%cast lwife | Mrs Lessing | f
%cast prior | - | m
%cast aunt | Aunt Philadelphia; Philadelphia | f

== 1
Upheaval in the house of [Vyner](#vyner): the sudden death of [Josiah](josiah), [dyer](josiah) and [importer](josiah), and the reading of a will in which control of the firm passes not to [his](josiah) [son](gervase) [Gervase](gervase) but to [his](josiah) [daughter](thomasina), [Thomasina](thomasina). For the disinherited [brother](gervase), a humiliation before all [Bristol](@bristol); for [Finch](quill), the [clerk](quill), an occasion for congratulations and for the removal of one particular ledger. First encounter of the new [principal](thomasina) with [Captain Lessing](lessing), a [creditor](lessing).
+ die josiah "sudden death"
- parent josiah gervase "son"
- parent josiah thomasina "daughter"
+ find thomasina "control of the firm"
- sibling gervase thomasina "brother"
- sad gervase "humiliation"
- steal quill thomasina "removal"
- meet lessing thomasina "First encounter"

== 2
A proposal of marriage from [Lord Brandreth](brandreth), [holder](brandreth) of a mortgage on the warehouse, meets with polite refusal on the part of [Thomasina](thomasina). Growing attachment, below stairs, between [Sukey](sukey), [maid](sukey) to the [mistress](thomasina), and the [sailor](cato) [Cuffee Grant](cato), a free [man](cato) with papers to prove it. The theft of these papers at a dockside tavern leaves [him](cato) at the mercy of the press gang. [Gervase](gervase), in need of funds, turns to [his](gervase) [sister](thomasina)'s rejected [suitor](brandreth).
+ propose brandreth thomasina "proposal of marriage"
- reject thomasina brandreth "polite refusal"
- boss thomasina sukey "maid"
- love.start cato+sukey cato+sukey "Growing attachment"
+ steal _ cato "theft"
- sibling gervase thomasina "sister's"
- help? brandreth gervase "turns to"

== 3
Disclosure of a double set of books: [Thomasina](thomasina)'s examination of [her](thomasina) late [father](josiah)'s desk yields proof that [he](josiah) had been cheated for years by a trusted hand. Suspicion falls on [Lessing](lessing), [whose](lessing) indignation is matched only by [his](lessing) admiration for the [accuser](thomasina). After [his](cato) seizure by the press gang, the attempted rescue of [Cuffee](cato) by [Sukey](sukey), in breeches and with a marlinspike, miscarries. Renewed acquaintance of [Gervase](gervase) with [Arabella](arabella), [sister](arabella) of [Lord Brandreth](brandreth).
+ discover thomasina "Disclosure"
- parent josiah thomasina "father"
- betray.past _ josiah "cheated"
- accuse thomasina lessing "Suspicion"
- love lessing thomasina "admiration"
+ abduct _ cato "seizure"
- rescue? sukey cato "attempted rescue"
- sibling arabella brandreth "sister"

== 4
With the arrival of [Aunt Philadelphia](aunt), [sister](aunt) of the late [Josiah](josiah), a [guardian](aunt) of propriety takes up residence and control of the tea caddy. [Her](aunt) advocacy of a match with [Brandreth](brandreth) is not shared by the intended [bride](thomasina), in [whose](thomasina) dreams a certain [captain](lessing) makes unlicensed appearances. Secret betrothal of [Gervase](gervase) and [Arabella](arabella), in ignorance, on the part of the [fiancé](gervase), of [her](arabella) condition: [she](arabella) is with child by a person unnamed.
- move aunt thomasina "takes up residence"
- sibling aunt josiah "sister"
- wedding? brandreth thomasina "match"
- love thomasina lessing "dreams"
+ engaged.start arabella gervase "Secret betrothal"
- discover! gervase arabella "ignorance"
+ pregnant arabella _ "with child"

== 5
Fire in the dye works. In the course of the salvage, the deliverance of [Philadelphia](aunt) from the upper floor by [Captain Lessing](lessing) and, in the yard afterwards, an embrace between [rescuer](lessing) and [niece](thomasina) for which smoke can only partly be blamed. The blaze being the work of an incendiary, a [magistrate](magistrate) takes up inquiries. [His](magistrate) attention is directed by [Finch](quill) to [Gervase](gervase). Flogging of [Cuffee](cato) aboard the "[Constancy](*constancy)" for a petition on behalf of the pressed men.
- attack _ thomasina "work of an incendiary"
+ rescue lessing aunt "deliverance"
- kin aunt thomasina "niece"
- flirt lessing thomasina "an embrace"
- investigate magistrate _ "takes up inquiries"
- accuse quill gervase "directed by Finch"
- attack _ cato "Flogging"

== 6
Arrest of [Gervase](gervase) on a charge of arson. The testimony that could clear [him](gervase), a night in [Arabella](arabella)'s company, is withheld out of consideration for [her](arabella) name, and it is the young [lady](arabella) herself [who](arabella), over the threats of [her](arabella) [brother](brandreth), makes a public avowal. Release of the [prisoner](gervase). For [Thomasina](thomasina), remorse at [her](thomasina) doubts and an end to the estrangement from [him](gervase). Discovery by [Sukey](sukey), in the laundry of the [clerk](quill), of sleeves singed to the elbow.
+ arrest _ gervase "Arrest"
- reveal! gervase "withheld"
- threaten brandreth arabella "threats"
- sibling arabella brandreth "brother"
+ reveal arabella "public avowal"
- sad thomasina "remorse"
- reconcile gervase thomasina "end to the estrangement"
- discover sukey quill "Discovery"

== 7
Confrontation in the counting house: under questioning by [Thomasina](thomasina), [Obadiah Finch](quill) makes a confession of twenty years' embezzlement in the pay of [Lord Brandreth](brandreth), and of the burning of the proof. [His](quill) escape by the crane, with the [maid](sukey) [Sukey](sukey) for a hostage, ends in the harbour. [She](sukey) can swim; [he](quill) cannot. Announcement, in the same hour, of [Captain Lessing](lessing)'s marital status: a [wife](lwife), long believed lost at sea, has landed at [Falmouth](@falmouth).
- reveal quill thomasina "makes a confession"
- steal.past quill josiah "embezzlement"
- boss brandreth quill "in the pay of"
- flee quill thomasina "escape"
+ abduct quill sukey "for a hostage"
+ die quill "he cannot"
- married lessing lwife "wife"
- die! lwife "believed lost at sea"
- return lwife "landed"

== 8
A house divided by grief and good manners. Renunciation of [Lessing](lessing) by [Thomasina](thomasina), in a letter of four lines and eleven drafts. Nuptials of [Gervase](gervase) and [Arabella](arabella) in the absence of [her](arabella) [brother](brandreth), followed, before the cake is cut, by the admission that the expected [child](child) is not the [bridegroom](gervase)'s; the continuance of the dancing is owed to [Philadelphia](aunt). Desertion of [Cuffee](cato) at [Cork](@cork) and the beginning of [his](cato) long walk home.
+ breakup thomasina lessing "Renunciation"
- create thomasina "letter"
+ wedding arabella gervase "Nuptials"
- sibling arabella brandreth "brother"
- reveal arabella gervase "admission"
- parent! gervase child "not the bridegroom's"
- flee cato "Desertion" @cork

== 9
Foreclosure by [Brandreth](brandreth), with thirty days' grace. In a counterstroke without precedent on the Exchange, a sale of shares to the dyers themselves, on the suggestion of [Sukey](sukey), newly promoted to the clerk's stool. Separate bedchambers for the [newlyweds](arabella+gervase), the [husband](gervase)'s silence being more eloquent than reproach. Visit to [Thomasina](thomasina) by [Mrs Lessing](lwife), with a revelation: [her](lwife) union with the [captain](lessing) was void from the first, owing to a previous [husband](prior), alive and in [Cardiff](@cardiff).
- threaten brandreth thomasina "Foreclosure"
+ help sukey thomasina "suggestion of Sukey"
- hire sukey thomasina "newly promoted"
- married arabella gervase "newlyweds"
- meet lwife thomasina "Visit"
+ reveal lwife thomasina "revelation"
- married! lessing lwife "void"
- married lwife prior "previous husband"

== 10
Birth of a [daughter](child) to [Arabella](arabella) after a labour of two days and, on the advice of the [midwife](midwife), reconciliation at the bedside: recognition of the [child](child) by [Gervase](gervase) as [his](gervase) own. Return of [Cuffee](cato), in rags and incognito, to a [Sukey](sukey) at [whose](sukey) desk a queue has formed; reunion after office hours. Resistance of the [captain](lessing), wounded by four lines, to every overture from [Thomasina](thomasina), and [his](lessing) acceptance of a command to [Madras](@madras).
+ birth arabella child "Birth"
- parent arabella child "daughter"
+ reconcile arabella gervase "reconciliation"
- return cato "Return"
- reconcile cato sukey "reunion"
- sad lessing thomasina "wounded"
- reject lessing thomasina "Resistance"
- hire lessing "acceptance"

== 11
A duel at daybreak. Occasion: [Brandreth](brandreth)'s denunciation of [Cuffee](cato) as a deserter and, in passing, of the [maid](sukey) as a trollop. [Challenger](gervase), to general astonishment: [Gervase](gervase). Outcome: a ball in the [challenger](gervase)'s shoulder and, on the person of [his lordship](brandreth), the discovery of the papers stolen from [Grant](cato). Treatment of the wound by [Philadelphia](aunt), with brandy, internally. Departure of the "[Madras Belle](*madrasbelle)" on the noon tide, and pursuit by a [woman](thomasina) in a rowing boat.
- accuse brandreth cato+sukey "denunciation"
- threaten gervase brandreth "Challenger"
+ injure gervase brandreth "ball"
+ discover _ brandreth "discovery"
- steal.past brandreth cato "stolen"
- treat gervase aunt "Treatment"
- travel? lessing "Departure" @madras
- travel thomasina lessing "pursuit"

== 12
Conclusion of the series with two weddings and a bankruptcy. Flight of [Lord Brandreth](brandreth), ruined by the dyers' company, to [Calais](@calais). Union of [Sukey](sukey) with [Cuffee Grant](cato), the [groom](cato)'s freedom certified in triplicate. Appointment of [Gervase](gervase), a doting [father](gervase), to a partnership. And, in the cabin of a ship at anchor, declaration of love by [Thomasina](thomasina), still wet to the waist, acceptance of the same by [Lessing](lessing), and the signature of [both](lessing+thomasina) in the parish register. The colour of the gown: indigo.
- flee brandreth "Flight" @calais
- lose brandreth "ruined"
+ wedding cato sukey "Union"
- hire gervase thomasina "Appointment"
- parent gervase child "father"
+ confess thomasina lessing "declaration of love"
+ wedding lessing thomasina "parish register"
