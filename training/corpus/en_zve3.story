%series Three Names on the Door
%lang en
%genre lawyers' office of ex-spouses, a press office's nominal style
%cast leonie   | Leonie | f
%cast everett  | Everett Strood; Everett; Strood | m
%cast delphine | Delphine | f
%cast zubair   | Zubair | m
%cast hackett  | Mrs Hackett; Hackett | f
%cast otis     | Otis | m
%cast fairlie   | Judge Fairlie; Fairlie | m
%cast philomena  | Philomena Vane-Roth; Philomena | f
%cast baron    | - | m
%cast twin1    | Gerald | m
%cast twin2    | Godfrey Pask; Godfrey | m
%cast paskdad  | - | m
%cast dentist  | - | m
%cast hygiene  | - | f
%cast gardener | - | m
%cast roshni    | Roshni | f
%cast client   | - | n
%cast baby     | - | f
%cast delmum   | - | f

== 1 Conflict of Interest
Following the bankruptcy of [his](everett) own practice, [Everett Strood](everett) seeks refuge in the firm of the [woman](leonie) [who](leonie) divorced [him](everett) six years ago. [Leonie](leonie)'s consent, given for the sake of [their](everett+leonie) [son](otis) [Otis](otis), is subject to conditions: separate kettles. Unknown to [her](leonie), the other new [associate](delphine), [Delphine](delphine), is [Strood](everett)'s second former [wife](delphine), and anything but on speaking terms with [him](everett). At reception, [Mrs Hackett](hackett) opens a book on the date of the first bloodshed.
- divorce.past everett leonie "divorced"
+ hire everett leonie "consent"
- parent everett+leonie otis "son"
- discover! leonie delphine "Unknown to her"
- colleague delphine leonie "new associate"
+ ex delphine everett "second former wife"
- enemy delphine everett "speaking terms"

== 2 Irreconcilable
A first joint mandate for the former [spouses](everett+leonie): the separation of a [dentist](dentist) and [his](dentist) wronged [wife](hygiene), [Leonie](leonie) appearing for [her](hygiene), [Everett](everett) for [him](dentist). The revelation of [Delphine](delphine)'s matrimonial past, courtesy of [Hackett](hackett), leads to an icy reception by [Leonie](leonie) and, two whiskies later, to an alliance of the two former [Mrs Stroods](delphine+leonie). Articled [clerk](zubair) [Zubair](zubair), for [his](zubair) part, struggles with a more private brief: [his](zubair) hopeless devotion to [Delphine](delphine).
- ex everett leonie "former spouses"
- married dentist hygiene "wife"
- divorce? dentist hygiene "separation"
- advisor leonie hygiene "appearing"
- advisor everett dentist "appearing"
+ reveal hackett leonie "revelation"
+ friend.start delphine leonie "alliance"
- love zubair delphine "hopeless devotion"

== 3 Without Prejudice
The dispute of the [brothers](twin1+twin2) [Gerald](twin1) and [Godfrey Pask](twin2) over [their](twin1+twin2) late [father](paskdad)'s orchard ends in fisticuffs in the conference room and with a cut lip for the [peacemaker](zubair), [Zubair](zubair). Its dressing by [Delphine](delphine), with sherry, gives rise to false hopes. Meanwhile, weekend custody: in search of a lost trainer, [Otis](otis) comes across a bundle of unsent letters in [his](otis) [father](everett)'s desk. The [addressee](leonie) of every last page, and the [object](leonie) of [Everett](everett)'s unextinguished affection: [Leonie](leonie).
- sibling twin1 twin2 "brothers"
+ quarrel twin1 twin2 "dispute"
- attack twin1 twin2 "fisticuffs"
- injure zubair "cut lip"
- treat zubair delphine "dressing"
- love? delphine zubair "false hopes"
- die.past paskdad "late"
- parent paskdad twin1+twin2 "father"
- parent everett otis "father"#2
+ discover otis everett "unsent letters"
- love everett leonie "unextinguished affection"

== 4 Discovery
Pressed by [his](otis) conscience, [Otis](otis) places the letters on [his](otis) [mother](leonie)'s pillow. The consequence is a sleepless night, but no word to the [author](everett), for [Leonie](leonie) has meanwhile accepted a dinner invitation from [Judge Fairlie](fairlie). New client: society [hostess](philomena) [Philomena Vane-Roth](philomena), with a fourth divorce from the same [baron](baron) in view. [Her](philomena) choice of counsel falls on [Everett](everett), [whose](everett) fee [she](philomena) proposes to settle, as becomes clear at a first consultation on [her](philomena) chaise longue, in kind.
+ reveal otis leonie "places the letters"
- parent leonie otis "mother"
- reveal! leonie everett "no word"
- invite fairlie leonie "dinner invitation"
- divorce? baron philomena "fourth divorce"
+ hire everett philomena "choice of counsel"
- flirt philomena everett "in kind"

== 5 Hostile Witness
In the absence of the rest of the firm, a late evening over the Pask files, and the carnal lapse of [Delphine](delphine) and [Everett](everett) on the photocopier, preserved in nineteen copies. [Their](delphine+everett) joint resolution to treat the matter as never having occurred is thwarted by the paper tray: [Zubair](zubair) is the [one](zubair) [who](zubair) empties it. [His](zubair) heartbreak remains a secret, as do the copies. From [her](leonie) second evening with the [judge](fairlie), [Leonie](leonie) returns with the distinct impression of having talked exclusively about [Everett](everett).
+ sex delphine everett "carnal lapse"
- reveal! delphine+everett "never having occurred"
+ discover zubair delphine+everett "nineteen copies"
- sad zubair delphine "heartbreak"
- reveal! zubair "remains a secret"
- date fairlie leonie "second evening"
- love? leonie everett "talked exclusively about Everett"

== 6 Recess
Reconciliation of the [Pasks](twin1+twin2), effected by [Mrs Hackett](hackett) by means of a single windfall apple. At the celebration in the office kitchen, the announcement of a pregnancy: [Delphine](delphine) gives no particulars as to the [father](everett). The congratulations of [Leonie](leonie), for weeks now [Delphine](delphine)'s closest [friend](leonie), are sincere; those of [Everett](everett), stammered, are incomplete. In a stairwell, [Zubair](zubair) offers the expectant [mother](delphine) [his](zubair) hand, [his](zubair) name and [his](zubair) season ticket. [Her](delphine) refusal is affectionate but final.
- help hackett twin1+twin2 "effected by"
+ reconcile twin1 twin2 "Reconciliation"
- celebrate _ twin1+twin2 "celebration"
+ pregnant delphine "pregnancy"
- reveal! delphine "no particulars"
- friend delphine leonie "friend"
- propose zubair delphine "his hand"
- reject delphine zubair "refusal"

== 7 Exhibit A
A fax jam brings the nineteenth copy to light, and into the hands of [Leonie](leonie). Confronted, [Everett](everett) makes a full admission; [Delphine](delphine), accused of duplicity by [her](delphine) only [ally](leonie), responds with the counter-question of what [Leonie](leonie)'s feelings for [their](delphine+leonie) shared [ex-husband](everett) may be. Resignation of [Delphine](delphine), effective at once. Further: the surprise withdrawal of [Philomena](philomena)'s petition, following the elopement of the [baron](baron) with the [gardener](gardener), and a proposal of marriage to [Leonie](leonie) from the [bench](fairlie).
+ discover leonie delphine+everett "brings the nineteenth copy"
- reveal everett leonie "full admission"
- accuse leonie delphine "accused of duplicity"
- love? leonie everett "feelings"
- ex delphine+leonie everett "shared ex-husband"
+ quit delphine "Resignation"
- divorce! baron philomena "withdrawal"
- flee baron+gardener "elopement"
- propose fairlie leonie "proposal of marriage"

== 8 Stay of Execution
Acceptance of [Judge Fairlie](fairlie)'s offer by [Leonie](leonie), to the outspoken displeasure of [Otis](otis), [who](otis) has seen the [judge](fairlie) eat a banana with a fork. In the tenth month of a chain of misfortunes, [Everett](everett) loses [his](everett) flat to a burst main and takes up residence in the archive, discovered there only by [Hackett](hackett), [who](hackett) supplies the blankets. [Delphine](delphine), back with [her](delphine) [mother](delmum) in [Whitby](@whitby), receives a weekly visit from [Zubair](zubair), [who](zubair) expects nothing in return.
+ engaged.start fairlie leonie "Acceptance"
- sad otis fairlie "displeasure"
- lose everett "loses his flat"
- move everett "takes up residence"
- discover hackett everett "discovered"
- help hackett everett "supplies the blankets"
+ move delphine delmum "back with her mother" @whitby
- parent delmum delphine "mother"
- travel zubair delphine "weekly visit"

== 9 Next of Kin
The premature birth of a [daughter](baby) to [Delphine](delphine), on the night train from [York](@york), with [Zubair](zubair) in the role of midwife. The summoning of [Everett](everett) to the incubator, and with it the establishment of paternity before the assembled firm. In the corridor, an unforeseen reunion: [Leonie](leonie), arriving with a woollen hat, and [Delphine](delphine) fall into each other's arms. Concern for the survival of the [infant](baby), but also, in an unguarded moment, the [fiancée](leonie) of [another](fairlie) holding [Everett](everett)'s hand.
+ birth delphine baby "premature birth"
- help zubair delphine "role of midwife"
- parent everett baby "establishment of paternity"
+ reconcile delphine leonie "each other's arms"
- gift leonie baby "woollen hat"
- die? baby "survival"
- engaged fairlie leonie "fiancée"
- help leonie everett "holding Everett's hand"

== 10 Obiter Dicta
Recovery of [little Miss Strood](baby), and return of [her](baby) [mother](delphine) to the office, cradle included. In the matter of maintenance, [Everett](everett)'s renunciation of any dispute meets with the approval of all three of [his](everett) [judges](delphine+hackett+leonie): [Leonie](leonie), [Delphine](delphine) and [Mrs Hackett](hackett). Less harmonious is the rehearsal for the wedding, at which the [judge](fairlie) overrules the [bride](leonie) eleven times. [Zubair](zubair), having passed [his](zubair) finals, is introduced by a grateful [client](client) to [Roshni](roshni), a tax [barrister](roshni) with opinions.
- recover baby "Recovery"
- parent delphine baby "mother"
+ return delphine "return"
- wedding? fairlie leonie "wedding"
- quarrel fairlie leonie "overrules"
+ meet roshni zubair "is introduced"

== 11 Objection
The dissolution of an engagement by letter, with reasons, on nine pages, and its calm receipt by [Fairlie](fairlie), [who](fairlie) allows the appeal. Unaware of [his](everett) [rival](fairlie)'s defeat, [Everett](everett) has given notice and cleared the archive; a post in [Singapore](@singapore) awaits. All efforts by [Otis](otis) to bring [his](otis) [parents](everett+leonie) into one room fail by minutes. Belated insight on the part of [Delphine](delphine), on seeing [Zubair](zubair) and [Roshni](roshni) share an umbrella: what [she](delphine) feels is, beyond reasonable doubt, jealousy.
+ breakup leonie fairlie "dissolution"
- enemy everett fairlie "rival"
- discover! everett fairlie "Unaware"
+ quit everett "given notice"
- hire? everett "a post in Singapore" @singapore
- parent everett+leonie otis "parents"
- help! otis everett+leonie "fail by minutes"
- discover delphine "Belated insight"
- jealous delphine roshni "jealousy"

== 12 Closing Arguments
A hearing without precedent at Gate 14: [Leonie](leonie), in court shoes, reads aloud from the unsent letters until the [author](everett) tears up [his](everett) boarding pass. Second marriage of the [parties](everett+leonie), with the [firstborn](otis) as witness and [his](otis) [half-sister](baby) as sole heckler. An avowal by [Delphine](delphine), made to [Zubair](zubair) over the christening cake, has been taken under advisement since [Roshni](roshni), [his](zubair) [girlfriend](roshni), is also present. By way of conclusion: the appointment of [Mrs Hackett](hackett) to partner, fourth name on the door.
+ reconcile everett leonie "reads aloud"
+ wedding everett leonie "Second marriage"
- sibling baby otis "half-sister"
- confess delphine zubair "avowal"
- celebrate _ baby "christening"
- couple roshni zubair "girlfriend"
- hire hackett "appointment"
