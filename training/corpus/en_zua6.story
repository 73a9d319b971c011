%series Second Call
%lang en
%genre courthouse drama, Port of Spain, Trinidad, encyclopaedia episode table
%cast wendell | Wendell Ramlogan; Wendell; Ramlogan | m
%cast indra   | Indra Ramlogan; Indra | f
%cast cyntha  | Justice Cynthia Baptiste; Cynthia; Baptiste | f
%cast garth   | Garth Pouchet; Garth; Pouchet | m
%cast denise  | Denise Lezama; Denise; Lezama | f
%cast kirwyn  | Kirwyn Lezama; Kirwyn | m
%cast nizam   | Nizam Khan; Nizam | m
%cast sylvan  | Sylvan Baptiste; Sylvan | m
%cast merle   | Merle Quashie; Merle; Quashie | f
%cast rook    | Rook | m
%cast jeweller| Mr Aboud; Aboud | m
%cast priya   | Priya | f

== 1 All Rise
On the day on which [Cynthia Baptiste](cyntha) is sworn in, the [usher](merle) [Merle Quashie](merle), [who](merle) has called this court to its feet under nine judges, notices that [one](wendell) of the two [advocates](garth+wendell) in the first case, [Wendell Ramlogan](wendell), cannot look at the [bench](cyntha), and that [the other](garth), [Garth Pouchet](garth), cannot look anywhere else. The [accused](kirwyn), [Kirwyn Lezama](kirwyn), nineteen, is said to have held up the [jeweller](jeweller) [Aboud](jeweller) with a toy pistol. [Kirwyn](kirwyn)'s [sister](denise) [Denise](denise), [who](denise) cleans the courthouse at night and has brought [him](kirwyn) up, has sold the refrigerator to pay [Ramlogan](wendell). Bail is refused.
+ hire cyntha "sworn in"
- colleague cyntha merle "called this court"
- love garth cyntha "cannot look anywhere else"
- accuse _ kirwyn "The accused"
- steal? kirwyn jeweller "held up"
- sibling denise kirwyn "sister"
- help denise kirwyn "sold the refrigerator"
- advisor wendell kirwyn "to pay Ramlogan"
- arrest _ kirwyn "Bail is refused"

== 2 Conflict
Twenty-two years ago, at the law school in [Barbados](@barbados), the [judge](cyntha) was to have become [Wendell](wendell)'s [wife](cyntha), until the [bride](cyntha)'s own [brother](sylvan), [Sylvan](sylvan), told [her](cyntha) of a weekend in [Grenada](@grenada); neither the [barrister](wendell) nor [she](cyntha) has mentioned it since. Ought [he](wendell) to ask for another court? [His](wendell) [wife](indra), [Indra](indra), from [whom](indra) [he](wendell) has kept the whole story, irons [his](wendell) bands and wonders why [he](wendell) is not eating. In the remand yard at [Golden Grove](@golden), [Kirwyn](kirwyn) is approached by a [man](rook) with a chess piece tattooed on [his](rook) neck, [Rook](rook), [who](rook) lets [him](kirwyn) know what happens to boys who mention names.
+ engaged.past cyntha wendell "was to have become"
- sibling cyntha sylvan "brother"
- cheat.past? wendell cyntha "a weekend in Grenada"
- reveal.past sylvan cyntha "told her"
- married indra wendell "His wife"
- reveal! wendell indra "kept the whole story"
- threaten rook kirwyn "lets him know"
- arrest.past _ kirwyn "remand yard"

== 3 The Jeweller
In the box [Aboud](jeweller) picks out the [cleaner](denise)'s [brother](kirwyn) without hesitation, and is then led by [Ramlogan](wendell), question by question, to the admission that [he](jeweller) had been lying face down on the tiles. The [prosecutor](garth), furious, accuses [his](garth) learned [friend](wendell) of having coached the gallery to laugh, and has to be called to order by the [lady](cyntha) [whom](cyntha) [he](garth) would most like to impress. [Denise](denise), wringing out [her](denise) mop at midnight, finds in the waste-paper basket of [his](garth) robing room an envelope from the insurers, with a sum on it, and puts it under [her](denise) apron. [Merle](merle) has seen [her](denise) do it. The tea is cold.
- accuse jeweller kirwyn "picks out"
- sibling denise kirwyn "brother"
+ discover wendell jeweller "the admission"
- sad garth "furious"
- accuse garth wendell "coached the gallery"
- love garth cyntha "like to impress"
- find denise "finds in the waste-paper"
- steal denise garth "under her apron"
- discover merle denise "has seen her"

== 4 Exhibit F
Does a [cleaner](denise) [who](denise) takes an envelope commit theft, if it had been thrown away? The [usher](merle), [who](merle) ought to report [her](denise), sits down instead on the edge of the bath in the jury room and reads it aloud: the stones were worth nothing, and their [owner](jeweller) had insured them for a fortune. [Ramlogan](wendell) may not use it. [Nizam Khan](nizam), [his](wendell) young [pupil](nizam), [who](nizam) is hopelessly devoted to [Denise](denise) and believes that nobody knows, has copied it before [he](nizam) is told so. That evening the [man](garth) [who](garth) threw it away takes [Justice Baptiste](cyntha) to a steelband concert, and [she](cyntha) lets [him](garth).
- steal.past denise garth "takes an envelope"
- help merle denise "sits down instead"
+ discover denise+merle jeweller "reads it aloud"
- betray.past jeweller _ "insured them"
- advisor wendell nizam "pupil"
- love nizam denise "devoted to"
- date cyntha garth "steelband concert"

== 5 The Van
Shifted from [Golden Grove](@golden) for the third hearing, the prison van is rammed at a crossing in [Laventille](@laventille), and three men in masks, [one](rook) of them with a chess piece on [his](rook) neck, haul out not their own friend but [Kirwyn](kirwyn), [who](kirwyn) has never wished less to be free. [Denise](denise) is taking down the curtains in Court Two when [Merle](merle) comes in without knocking and tells [her](denise). [Pouchet](garth) tells the newspapers that the [boy](kirwyn)'s people arranged it; [Nizam](nizam), with a copy in each pocket, tells them something else, and is dismissed from chambers the same night by the [man](wendell) [whose](wendell) case [he](nizam) wanted to save.
- attack rook _ "is rammed"
+ abduct rook kirwyn "haul out"
- sad kirwyn "never wished less"
- reveal merle denise "tells her"
- accuse garth denise "the boy's people"
- reveal nizam _ "tells them something"
+ quit nizam wendell "dismissed from chambers"
- help? nizam wendell "wanted to save"

== 6 Recess
The court is closed. [Indra](indra) meets [Cynthia](cyntha) at the fish market. [Cynthia](cyntha) pays for both. [They](cyntha+indra) like each other. [Indra](indra) asks about [Barbados](@barbados). [Cynthia](cyntha) drops a snapper. [Indra](indra) goes home by bus. [She](indra) asks [Wendell](wendell) one question. [Wendell](wendell) answers it. [She](indra) puts [his](wendell) dinner outside, for the dog. There is no dog. [Nizam](nizam) searches [Laventille](@laventille) for [Kirwyn](kirwyn). [Denise](denise) goes with [Nizam](nizam). [They](denise+nizam) find a shoe. It is [Kirwyn](kirwyn)'s. [Denise](denise) leans on [Nizam](nizam). Time, says [Merle](merle), is longer than rope.
+ meet cyntha indra "fish market"
- gift cyntha indra "pays for both"
- friend.start cyntha indra "like each other"
- discover indra wendell "answers it"
+ reveal wendell indra "answers"
- sad indra "outside, for the dog"
- investigate denise+nizam kirwyn "searches"
- find denise+nizam "find a shoe"
- help nizam denise "leans on"

== 7 Sylvan
The [brother](sylvan) of the [judge](cyntha), [who](sylvan) imports watches and has never been poor, gives a dinner for [his](sylvan) old [friend](jeweller) [Aboud](jeweller), and [Garth](garth), brought along by the [host](sylvan)'s [sister](cyntha), hears behind a screen [who](sylvan) it is that is hiding the [boy](kirwyn) in a warehouse at [Chaguaramas](@chag), and for [whose](jeweller) sake. [He](garth) is a vain man, but not that. At the risk of losing the case, the brief and the [woman](cyntha), the [prosecutor](garth) drives at two in the morning to the house of the [rival](wendell) [he](garth) has not visited since the bar examination, and finds [him](wendell) on the porch, beside a plate.
- sibling cyntha sylvan "brother"
- celebrate sylvan jeweller "gives a dinner"
- friend jeweller sylvan "old friend"
+ discover garth sylvan "hears behind a screen"
- abduct.past sylvan kirwyn "hiding the boy"
- help? garth wendell "drives at two"
- enemy garth wendell "rival"
- find garth wendell "finds him"

== 8 Chaguaramas
Round the warehouse there is a fence, which [neither](garth+wendell) of the two [advocates](garth+wendell), being over fifty, is able to climb. It is the discharged [pupil](nizam), summoned by the [man](wendell) [who](wendell) discharged [him](nizam), [who](nizam) gets over it and comes upon [Kirwyn](kirwyn), one shoe on, teaching [his](kirwyn) [guard](rook) to read. [Rook](rook) lets [them](kirwyn+nizam) go; [he](rook) has got as far as the letter M. As the car turns, a shot goes through the rear window, and [Pouchet](garth), [who](garth) was saying something about precedent, looks down at [his](garth) shirt. Who fired? A watch lies on the asphalt, of a make that only one firm imports.
- help nizam garth+wendell "gets over it"
+ find nizam kirwyn "comes upon Kirwyn"
- advisor kirwyn rook "teaching"
- rescue rook kirwyn+nizam "lets them go"
+ attack _ garth "a shot goes through"
- injure garth "looks down"
- accuse? _ sylvan "only one firm"
- quit.past nizam wendell "discharged"

== 9 Recusal
[Justice Baptiste](cyntha) steps down from the case in open court, stating in one sentence that [her](cyntha) [brother](sylvan) is wanted by the police and in another that [counsel](wendell) for the defence was once [her](cyntha) [fiancé](wendell); the gallery does not know which to gasp at first. [Sylvan](sylvan) has taken the ferry to [Tobago](@tobago) under [Aboud](jeweller)'s name. By the bed of the wounded [prosecutor](garth), [whose](garth) lung was nicked and [who](garth) is enjoying the attention, [she](cyntha) meets [Indra](indra), with soup. The two [women](cyntha+indra) speak of fish. [Denise](denise) has put [Kirwyn](kirwyn) to bed in the jury room, where no one will look, and stands before the door with [her](denise) mop.
+ quit cyntha "steps down"
- sibling cyntha sylvan "brother"
- investigate _ sylvan "wanted by the police"
+ reveal cyntha _ "stating"
- flee sylvan "taken the ferry" @tobago
- injure.past garth "lung was nicked"
- find cyntha indra "meets Indra"
- help denise kirwyn "to bed"
- engaged.past cyntha wendell "fiancé"
- help indra garth "with soup"

== 10 Tobago
[Merle Quashie](merle), on [her](merle) first holiday in eleven years, recognises at the next table of a beach bar the [importer](sylvan) [whose](sylvan) face is on every wall, and, there being no policeman nearer than a mile, calls out in the voice that has raised nine judges: "All rise!" [He](sylvan) rises. [He](sylvan) is in custody before [his](sylvan) ice has melted. [Aboud](jeweller), deserted by [his](jeweller) [accomplice](sylvan), closes the shop, writes a confession of six lines and takes what the pharmacist sold [him](jeweller) for rats. [Nizam](nizam), [who](nizam) has come to serve a summons, walks the old [man](jeweller) up and down in the yard until the ambulance is there.
- travel merle "first holiday" @tobago
+ discover merle sylvan "recognises"
- help.past sylvan jeweller "accomplice"
+ arrest _ sylvan "in custody"
- betray sylvan jeweller "deserted"
- reveal jeweller "writes a confession"
- die? jeweller "sold him for rats"
- rescue nizam jeweller "up and down"

== 11 Second Call
Before another judge the case is called again, and it takes nine minutes: [Pouchet](garth), in a wheelchair, offers no evidence, [Ramlogan](wendell) has nothing to answer, and the [boy](kirwyn) for [whom](kirwyn) a refrigerator was sold is free to go. [Rook](rook), [whom](rook) nobody has asked, gives himself up in the corridor, to the [usher](merle), with a letter in [his](rook) own hand. [Indra](indra) has rented a room near the market. [Her](indra) [husband](wendell) calls on Thursdays with a plate, as a visitor, and is let as far as the porch. [His](wendell) [pupil](nizam), reinstated, has been seen carrying a mop.
- accuse! garth kirwyn "offers no evidence"
+ rescue _ kirwyn "free to go"
- arrest merle rook "gives himself up"
- create rook "a letter"
- move indra "rented a room"
+ breakup indra wendell "rented"
- married indra wendell "husband"
- reconcile? indra wendell "calls on Thursdays"
- hire nizam wendell "reinstated"
- help nizam denise "carrying a mop"

== 12 Costs
A refrigerator is delivered to the [Lezamas](denise+kirwyn), with no name on the card, and three people deny having sent it. [Cynthia](cyntha) visits [her](cyntha) [brother](sylvan) in the cell that was [Kirwyn](kirwyn)'s, tells [him](sylvan) that [she](cyntha) has known for years that [he](sylvan) invented [Grenada](@grenada), and does not come again. [She](cyntha) has told [Wendell](wendell), too; [they](cyntha+wendell) laughed, [she](cyntha) says to the [convalescent](garth), until it was no longer funny. [Garth](garth) takes [her](cyntha) hand and is not called to order. In Court Two [Merle](merle) calls the [parties](denise+nizam), [one](denise) of [whom](denise+nizam) is hiding behind [her](denise) veil: [Nizam](nizam) has forgotten the ring, and [Priya](priya), the new [cleaner](priya), lends [them](denise+nizam) [hers](priya).
- gift _ denise+kirwyn "is delivered"
- sibling cyntha sylvan "brother"
+ discover.past cyntha sylvan "has known"
- betray.past sylvan cyntha "invented Grenada"
- cheat.past! wendell cyntha "invented Grenada"
- reject cyntha sylvan "does not come again"
- reveal cyntha wendell "told Wendell"
+ couple.start cyntha garth "takes her hand"
+ wedding denise nizam "calls the parties"
- help priya denise+nizam "lends them hers"
- recover garth "convalescent"
