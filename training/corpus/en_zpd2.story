%series The Close
%lang en
%genre cathedral costume drama, 1874, encyclopaedia episode summaries
%cast bishop  | Dr Fenwick-Hale; Fenwick-Hale | m
%cast lavinia | Mrs Fenwick-Hale; Lavinia | f
%cast dean    | Dean Thripp; Thripp | m
%cast maud    | Miss Thripp; Maud | f
%cast letty   | Letty Thripp; Letty | f
%cast canon   | Canon Ormerod; Ormerod | m
%cast grace   | Mrs Ormerod; Grace | f
%cast vane    | Septimus Vane; Vane | m
%cast pugh    | Dr Pugh; Pugh | m
%cast hester  | Hester Crumb; Hester; Crumb | f
%cast verger  | Obadiah Lusk; Lusk | m
%cast julian  | Julian Fenwick-Hale; Julian | m
%cast widow   | Mrs Aldous | f
%cast child   | - | m
%cast brewer  | - | m
%cast archd   | Archdeacon Moyle; Moyle | m

== 1 The Translation
The old bishop being scarcely cold, the [successor](bishop), [Dr Fenwick-Hale](bishop), drives into [Wexbridge](@wexbridge) with a [wife](lavinia) [who](lavinia) has chosen the curtains already and a [son](julian), [Julian](julian), [who](julian) has been sent down from [Oxford](@oxford) for reasons that nobody mentions and everybody knows. [Dean Thripp](dean), [who](dean) had been all but promised the mitre, welcomes [him](bishop) on the steps with two fingers. Of the [Dean](dean)'s two [girls](letty+maud) the [elder](maud), [Maud](maud), notes the fingers, and the [younger](letty), [Letty](letty), the [son](julian). The new [organist](vane), [Vane](vane), plays a march as though somebody had died, as somebody has.
- die.past _ "scarcely cold"
+ hire bishop "successor"
- travel bishop+julian+lavinia "drives into" @wexbridge
- married bishop lavinia "wife"
- parent bishop julian "son"
- quit.past julian "sent down"
- jealous dean bishop "had been all but"
- parent dean letty+maud "girls"
- sibling letty maud "elder"
- love.start letty julian "notes"
- hire vane "new organist"

== 2 Calling Cards
[Mrs Fenwick-Hale](lavinia) leaves cards on everyone but [Mrs Ormerod](grace), the young [wife](grace) of the oldest [canon](canon), on the ground that the [latter](grace) once sang for money. [Ormerod](canon), [who](canon) is seventy, calls on the [bishop](bishop) to demand an apology on [her](grace) behalf and receives a glass of sherry. It is [Vane](vane), giving [Mrs Ormerod](grace) an hour at the spinet, [who](vane) gets [her](grace) to laugh about it; [he](vane) notices, too late to be of use, that [he](vane) has begun to dress for Thursdays. [Hester](hester), [her](grace) [maid](hester), [who](hester) walks out with [Lusk](verger), the [verger](verger), has noticed it for weeks.
- reject lavinia grace "everyone but"
- married canon grace "wife"
- create.past grace "sang for money"
- help canon grace "on her behalf"
- advisor vane grace "giving Mrs Ormerod"
- happy grace "laugh about it"
+ love.start vane grace "dress for Thursdays"
- boss grace hester "maid"
- couple hester verger "walks out"
- discover hester vane "noticed it"

== 3 A Game of Croquet
On the palace lawn, where the [Dean](dean)'s [daughters](letty+maud) are asked to make up a four with [Julian](julian) and [Dr Pugh](pugh), the [physician](pugh), the [younger](letty) twice sends [her](letty) ball into the shrubbery and is twice gone for a quarter of an hour, as is the [bishop](bishop)'s [heir](julian). [Pugh](pugh) has eyes only for [Maud](maud), [who](maud) has [hers](maud) on the shrubbery. That evening [she](maud) puts it to [her](maud) [sister](letty) that a [man](julian) [who](julian) has been sent away once may have to be sent away again; the [culprit](letty) answers that [Maud](maud) was born forty. [They](letty+maud) breakfast apart.
- invite bishop letty+maud "asked"
- parent dean letty+maud "daughters"
+ affair.start julian letty "into the shrubbery"
- parent bishop julian "heir"
- love pugh maud "eyes only for"
- sibling letty maud "sister"
- discover maud julian+letty "on the shrubbery"
+ quarrel letty maud "breakfast apart"

== 4 Short Sermons
[Ormerod](canon) naps. [Grace](grace) sings. [Vane](vane) plays. The [canon](canon) wakes and smiles at [Grace](grace). [He](canon) trusts [Vane](vane). [Hester](hester) listens at the door. [Lusk](verger) listens to [Hester](hester). [He](verger) tells the [Dean](dean). The [Dean](dean) has long wanted [Ormerod](canon)'s stall for [Moyle](archd). [Moyle](archd) is [Thripp](dean)'s [cousin](archd). Is there proof? There is none yet. [Hester](hester) hears what the [verger](verger) has done. [She](hester) gives [him](verger) back [his](verger) ring. [Lusk](verger) weeps into the font. A bell cracks. [Letty](letty) is seen with [Julian](julian).
- create grace "sings"
- married canon grace "smiles at Grace"
- discover hester grace+vane "listens"
- betray verger hester "tells the Dean"
- reveal verger dean "tells the Dean"
- hire? archd dean "wanted Ormerod's stall"
- kin archd dean "cousin"
+ breakup hester verger "gives him back"
- sad verger hester "weeps"
- date julian letty "seen with"

== 5 The Anonymous Hand
A letter in disguised writing informs the old [canon](canon) that [his](canon) [wife](grace) is more than musical, whereupon [he](canon), without showing it to [her](grace), invites [Vane](vane) to supper and asks [him](vane), over the cheese, to look after [her](grace) when [he](canon) is gone. The [organist](vane), [who](vane) has not so much as touched [her](grace) glove, goes home and for the first time considers himself a scoundrel. [Maud](maud) knows the writing: it is [her](maud) [father](dean)'s. [She](maud) consults the [physician](pugh), [who](pugh) advises silence and, since [she](maud) happens to be there, marriage. [She](maud) declines both.
+ reveal dean canon "informs"
- accuse dean grace "more than musical"
- married canon grace "wife"
- invite canon vane "invites"
- help? vane grace "look after her"
- die? canon "he is gone"
- sad vane "a scoundrel"
+ discover maud dean "knows the writing"
- parent dean maud "her father's"
- propose pugh maud "marriage"
- reject maud pugh "declines both"

== 6 Quarter Day
[Julian](julian), [whose](julian) debts have followed [him](julian) from [Oxford](@oxford), takes leave of [Letty](letty) under the yew with a vow, a lock of hair and eleven pounds of [hers](letty), and boards the London train in the company of [Mrs Aldous](widow), a [widow](widow) with a house in [Pimlico](@pimlico). The [bishop](bishop) gives out that [his](bishop) [son](julian) is reading for the bar. [Letty](letty), [who](letty) believes [him](bishop), starts a trousseau. [She](letty) also faints in the anthem, and [Pugh](pugh), loosening [her](letty) collar in the vestry, sees in a moment what [her](letty) [sister](maud) feared, and swears to [Maud](maud), [whom](maud) [he](pugh) can refuse nothing, that [he](pugh) will say it was the heat.
+ breakup julian letty "takes leave of"
- steal julian letty "eleven pounds"
- affair.start julian widow "in the company of"
- betray bishop _ "gives out"
- parent bishop julian "son"
- travel julian "boards the London train"
- wedding? julian letty "trousseau"
- betray? pugh _ "it was the heat"
- ill letty "faints"
- treat letty pugh "loosening her collar"
+ pregnant letty julian "sees in a moment"
- sibling letty maud "sister"
- sad maud "feared"
- love pugh maud "refuse nothing"

== 7 The Audit
Since a stall can only be vacated by death or scandal, [Moyle](archd) arrives to make sure of the second, puts up at the Deanery and has everyone questioned down to the choirboys. The jilted [verger](verger) repeats what [he](verger) was told by [his](verger) former [sweetheart](hester); the [maid](hester), sworn in [her](hester) turn, looks the [inquisitor](archd) in the eye and says that [she](hester) is hard of hearing. [Ormerod](canon) lays down [his](canon) canonry rather than let [her](grace) be asked a single question, and that night [he](canon) has a seizure. [Vane](vane), [whom](vane) [she](grace) sends for before the [doctor](pugh), runs the length of the Close in [his](vane) stockings.
+ investigate archd grace+vane "has everyone questioned"
- ex hester verger "former sweetheart"
- accuse verger grace+vane "repeats"
- betray hester archd "hard of hearing"
- help hester grace "hard of hearing"
- travel archd "arrives"
+ quit canon "lays down"
- help canon grace "rather than let her"
- ill canon "has a seizure"
- help vane grace "runs the length"

== 8 Two Bedsides
For eleven nights the [canon](canon)'s [wife](grace) and the [man](vane) suspected of being [her](grace) [lover](vane) sit on either side of [him](canon), and when the dying [man](canon) takes a hand of each and lays the one in the other, neither of [them](grace+vane) dares to look up. [He](canon) is buried in the cloister. Next door [Maud](maud) has told [her](maud) [father](dean) about [Letty](letty), since it can't be laced in any longer; the [Dean](dean) wishes never to set eyes on the [younger](letty) again and has [her](letty) box put in the road, where [Mrs Ormerod](grace), in [her](grace) crape, picks up one handle and [Hester](hester) the other.
- married canon grace "wife"
- affair? grace vane "suspected"
- help grace+vane canon "either side"
+ die canon "buried"
- reveal maud dean "has told"
- parent dean maud "father"
- pregnant letty "laced in"
+ reject dean letty "box put in"
- move letty grace "picks up one handle"
- help grace+hester letty "picks up one handle"

== 9 Under One Roof
The [widow](grace) of the [canon](canon) now keeps house with the fallen [girl](letty) and the [maid](hester), and the town crosses the street, with the exception of the [doctor](pugh), [who](pugh) comes daily, and of the [bishop](bishop)'s [lady](lavinia), [who](lavinia) comes once, after dark, veiled, to see for herself. [Mrs Fenwick-Hale](lavinia) looks at [Letty](letty) for a long while, asks after the [mother](letty)'s appetite, and goes home to [her](lavinia) [husband](bishop), to [whom](bishop) [she](lavinia) declares that [she](lavinia) will not sleep on the same floor as a liar. [Vane](vane), to spare the [widow](grace), has accepted a post at [Durham](@durham). [She](grace) gets it out of [Hester](hester).
- married.past canon grace "widow"
- housemate grace+hester letty "keeps house"
- treat letty pugh "comes daily"
- meet lavinia letty "to see for herself"
- pregnant letty "the mother's appetite"
- married bishop lavinia "husband"
+ quarrel bishop lavinia "will not sleep"
- accuse lavinia bishop "as a liar"
- hire vane "accepted a post" @durham
- love vane grace "to spare the widow"
+ discover grace vane "gets it out of"

== 10 Low Water
[Julian](julian) is back. [Mrs Aldous](widow) has married a [brewer](brewer). [Julian](julian) owes the [brewer](brewer) money. [He](julian) wants money from [Letty](letty). [Hester](hester) opens the door to [Julian](julian). [She](hester) shuts it on [his](julian) foot. [He](julian) tries [his](julian) [mother](lavinia). [Lavinia](lavinia) boxes [his](julian) ears. [She](lavinia) names a price for [her](lavinia) help. [He](julian) must marry the [girl](letty). [He](julian) says yes to [his](julian) [mother](lavinia). Nobody has asked [Letty](letty). [She](letty) now knows [Julian](julian). In the night the pains come. [Maud](maud) climbs the wall for [her](maud) [sister](letty).
+ return julian "is back"
- wedding.past brewer widow "has married a brewer"
- help? lavinia julian "her help"
- reject hester julian "shuts it"
- injure julian hester "on his foot"
- parent lavinia julian "mother"
- attack lavinia julian "boxes his ears"
- wedding? julian letty "must marry"
- birth? letty "the pains come"
- sibling letty maud "sister"
- help maud letty "climbs the wall"

== 11 The Register
[Letty](letty) is delivered of a [boy](child) at cockcrow, with [Maud](maud) holding the lamp and [Pugh](pugh) so shaken that the elder [sister](maud), without thinking, kisses [him](pugh). The [father](julian) of the [child](child), scrubbed and buttoned by [his](julian) own [mother](lavinia), presents himself with flowers, and is told by the [mother](letty) of the [boy](child) that [she](letty) would sooner wed [Lusk](verger). The [verger](verger), [who](verger) is listening, blushes for nothing; the [one](hester) [he](verger) means to win back stands behind [her](letty) with a saucepan. When [Moyle](archd) is offered the empty stall, the repentant [Dean](dean) rises in the chapter and tells [his](dean) colleagues which of them writes anonymous letters.
+ birth letty child "delivered of a boy"
- help maud letty "holding the lamp"
- treat letty pugh "so shaken"
- sibling letty maud "sister"
+ kiss maud pugh "kisses him"
- parent julian child "father"
- parent lavinia julian "own mother"
- propose julian letty "with flowers"
- reject letty julian "sooner wed Lusk"
- love verger hester "win back"
- hire? archd "offered the empty stall"
- reveal dean _ "tells his colleagues"

== 12 Sung Evensong
The repentance of the [letter-writer](dean) costs [him](dean) the deanery, which [he](dean) bears well, for [he](dean) has a [grandson](child) to push round the green. [Maud](maud) gives [Pugh](pugh) the answer to a question that is eight months old. The [bishop](bishop), forgiven by [his](bishop) [lady](lavinia) on condition of a cheque, ships [their](bishop+lavinia) [heir](julian) to [Canada](@canada). At the station, with a trunk, stands the [organist](vane); the [widow](grace), out of black since that morning, asks whether there are spinets in [Durham](@durham), and gets in. On the platform [Lusk](verger) holds out a ring, the old one, and [Hester](hester), [who](hester) is hard of hearing, makes [him](verger) ask three times.
+ quit dean "costs him the deanery"
- kin child dean "grandson"
- propose.past pugh maud "a question"
- engaged.start maud pugh "the answer"
- reconcile bishop lavinia "forgiven"
- married bishop lavinia "lady"
- parent bishop+lavinia julian "heir"
- travel julian "ships their heir" @canada
+ couple.start grace vane "gets in"
- married.past _ grace "widow"
- travel grace+vane "gets in" @durham
- propose verger hester "holds out a ring"
