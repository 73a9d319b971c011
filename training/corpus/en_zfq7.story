%series The Lemon Convent
%lang en
%genre historical drama among nuns, novices and noblewomen in Sicily around 1690, encyclopaedia episode list
%cast benedetta | Mother Benedetta; Benedetta | f
%cast eufemia   | Sister Eufemia; Eufemia | f
%cast tecla     | Sister Tecla; Tecla; Caterina | f
%cast rosalba   | Donna Rosalba; Rosalba | f
%cast ginevra   | Ginevra; Sister Maria Pia | f
%cast ruggero   | Don Ruggero; Ruggero | m
%cast saro      | Saro | m
%cast agata     | Agata | f
%cast bishop    | the Bishop of Noto | m
%cast girl      | Lucia | f
%cast stepmum   | the Marchesa; Donna Isotta; Isotta | f
%cast marchese  | - | m
%cast apothecary | Maltese | m
%cast surgeon   | - | m
%cast singer    | - | f
%cast friar     | - | m

== 1 The Turning Box
When the [marchese](marchese) of [Cassibile](@cassibile) marries for the second time, [his](marchese) young [wife](stepmum), [Donna Isotta](stepmum), sees to it that [her](stepmum) [stepdaughter](ginevra) [Ginevra](ginevra), seventeen and promised to nobody, is handed over to the convent of the lemon trees, whose [abbess](benedetta), [Mother Benedetta](benedetta), is the [girl](ginevra)'s [aunt](benedetta). The first face that the [novice](ginevra) sees is that of the [portress](eufemia), [Sister Eufemia](eufemia), [who](eufemia) slips [her](ginevra) a candied peel; the second that of the [gardener](saro), [Saro](saro), [who](saro) forgets to shut the gate.
+ wedding marchese stepmum "marries"
- married marchese stepmum "young wife"
- kin ginevra stepmum "stepdaughter"
+ abduct stepmum ginevra "handed over"
- kin benedetta ginevra "aunt"
- gift eufemia ginevra "candied peel"
- parent marchese ginevra "stepdaughter"
- love saro ginevra "forgets to shut"

== 2 Boarders
Besides its thirty nuns the house shelters ladies who are in somebody's way. The grandest is [Donna Rosalba](rosalba), put there by [her](rosalba) [husband](ruggero), [Don Ruggero](ruggero), on account of a lieutenant. As [she](rosalba) cannot bear silence, the [boarder](rosalba) takes up with the [novice](ginevra), teaches [her](ginevra) to play cards and confides to [her](ginevra) that the lieutenant was only an excuse: [Ruggero](ruggero) needs the room for a singer. The [infirmarian](tecla), [Sister Tecla](tecla), [who](tecla) once came here for love of [Ruggero](ruggero) and has never told a soul, drops a jar.
- married rosalba ruggero "husband"
- abduct.past ruggero rosalba "put there"
- affair? _ rosalba "on account of"
- friend.start ginevra rosalba "takes up with"
+ reveal rosalba ginevra "confides"
- cheat ruggero rosalba "for a singer"
+ love tecla ruggero "for love of"
- reveal! tecla _ "never told a soul"

== 3 Under the Pergola
[Saro](saro) prunes, [Ginevra](ginevra) reads [her](ginevra) office aloud three trees further on, and by midsummer it is two trees. [Agata](agata), the kitchen [girl](agata), [who](agata) considers the [gardener](saro) as good as [hers](agata) ever since a dance at Epiphany, counts the trees as well. [She](agata) goes with [her](agata) sums to the [portress](eufemia). [Sister Eufemia](eufemia) thanks [her](agata), gives [her](agata) peel and warns, not the [abbess](benedetta), but the [lovers](ginevra+saro). The first kiss is exchanged behind the well in the very hour of the warning.
- love.start ginevra saro "two trees"
- love agata saro "as good as hers"
- jealous agata ginevra "counts the trees"
- reveal agata eufemia "goes with her sums"
- gift eufemia agata "peel"
- help eufemia ginevra+saro "warns"
- betray eufemia benedetta "not the abbess"
+ kiss ginevra saro "first kiss"

== 4 The Visitation
[The Bishop of Noto](bishop), an old [suitor](bishop) of the [abbess](benedetta) from the days when [both](benedetta+bishop) of [them](benedetta+bishop) wore colours, arrives to inspect the accounts and stays for nine dinners. [He](bishop) finds fault with nothing except [Rosalba](rosalba)'s neckline. To the [penitent](ginevra) with the reddened eyes, [Ginevra](ginevra), [he](bishop) promises that [she](ginevra) need not take the veil against [her](ginevra) will, and [he](bishop) forgets it over the quail. [Tecla](tecla), on the other hand, is told in confession that to have loved a married [man](ruggero) is a small sin and to have hated [his](ruggero) [wife](rosalba) for it a large one.
- love.past bishop benedetta "old suitor"
- travel bishop "arrives"
- investigate bishop "inspect"
- advisor bishop ginevra "penitent"
- sad ginevra "reddened eyes"
- help? bishop ginevra "promises"
- reveal tecla bishop "in confession"
- advisor bishop tecla "confession"
- love.past tecla ruggero "to have loved"
+ enemy rosalba tecla "to have hated"
- married rosalba ruggero "his wife"

== 5 Plain Chant
[Tecla](tecla) nurses [Rosalba](rosalba). It is a summer fever. [Rosalba](rosalba) thinks [Tecla](tecla) is an angel. [Tecla](tecla) thinks [Rosalba](rosalba) is dying. [Tecla](tecla) is not sorry. The [apothecary](apothecary) bleeds [Rosalba](rosalba). In the night [Tecla](tecla) pours the poison away. [Rosalba](rosalba) lives. [Agata](agata) finds the empty cup. [Saro](saro) does not dance with [Agata](agata) again. The lemons are small this year.
- treat rosalba tecla "nurses"
- ill rosalba "summer fever"
- die? rosalba "dying"
- treat rosalba apothecary "bleeds"
+ kill! tecla rosalba "pours the poison away"
+ recover rosalba "lives"
- find agata "empty cup"
- reject saro agata "does not dance"

== 6 The Cup
[Agata](agata), [who](agata) cannot read but can smell, takes the cup to the [apothecary](apothecary), a [Maltese](apothecary) with a grudge against the infirmary, and by nightfall the kitchen [maid](agata) has a hold over the [nun](tecla): either the [sister](tecla) persuades the [abbess](benedetta) to bring forward a certain [novice](ginevra)'s vows, or the whole house shall hear what was in it. [Tecla](tecla) gives in. When [Ginevra](ginevra) learns that [she](ginevra) is to be shorn on Sunday, [she](ginevra) runs to [her](ginevra) [aunt](benedetta) and owns up to the well, the kiss and, since [she](ginevra) is at it, the [child](girl).
- enemy apothecary tecla "a grudge"
- discover agata tecla "can smell"
+ threaten agata tecla "has a hold over"
- reject! tecla agata "gives in"
- discover ginevra "learns"
- kin benedetta ginevra "aunt"
- reveal ginevra benedetta "owns up"
- kiss.past ginevra saro "the kiss"
+ pregnant ginevra saro "the child"

== 7 Shorn
Far from showing mercy, the [superior](benedetta) has the [gardener](saro) whipped out of the gate and the [girl](ginevra) professed under the name of [Sister Maria Pia](ginevra), so that whatever is born will be born to a bride of Christ and belong to nobody. It is what was done to [her](benedetta) at the same age, as only the [portress](eufemia) knows, [who](eufemia) carried that other [infant](surgeon) through the turning box thirty years ago. The two old [women](benedetta+eufemia) quarrel about it, in whispers, for the first time in [their](benedetta+eufemia) lives. [Rosalba](rosalba) pawns an earring and sends [her](rosalba) [maid](agata) after [Saro](saro).
- reject benedetta ginevra "Far from"
+ attack benedetta saro "whipped out"
- quit saro benedetta "out of the gate"
- abduct benedetta ginevra "professed"
- birth.past benedetta surgeon "that other infant"
- help rosalba ginevra "pawns an earring"
- discover.past eufemia benedetta "only the portress knows"
- quarrel benedetta eufemia "quarrel"
- boss rosalba agata "her maid"

== 8 The Messenger
The choice of [messenger](agata) is unlucky. [Agata](agata) does find [him](saro), at a lime kiln near [Avola](@avola), dresses [his](saro) back, tells [him](saro) that the [novice](ginevra) died of grief, and lets herself be comforted. [They](agata+saro) are married by a drunken [friar](friar) before the scabs have fallen off. To [Donna Rosalba](rosalba) the new [bride](agata) reports that the [man](saro) has taken ship for [Tunis](@tunis). Meanwhile the [marchese](marchese) falls from [his](marchese) horse, and on [his](marchese) deathbed asks for the [daughter](ginevra) [he](marchese) gave away. [His](marchese) [wife](stepmum) has the letter burnt.
- find agata saro "does find"
- treat saro agata "dresses his back"
+ betray agata saro "died of grief"
- die! ginevra "died of grief"
- help saro agata "be comforted"
+ wedding agata saro "married by"
- betray agata rosalba "taken ship"
- injure marchese "falls from"
- die? marchese "deathbed"
- parent marchese ginevra "daughter"
- married marchese stepmum "wife"
- betray stepmum marchese "burnt"

== 9 Lucia
[Ginevra](ginevra)'s hour comes on the feast of Saint Lucy. [Tecla](tecla), to atone, delivers [her](ginevra) with [her](tecla) own hands, for a whole night, and hands the [mother](ginevra) a [daughter](girl). At dawn the [abbess](benedetta) comes for the [child](girl); it is to go through the box, like the [other](surgeon). In [her](benedetta) way stand four [women](eufemia+ginevra+rosalba+tecla) side by side: the [portress](eufemia), the [infirmarian](tecla), the [boarder](rosalba) in curl-papers, the [mother](ginevra) in [her](ginevra) sheet. For the second time in [her](benedetta) life [Benedetta](benedetta) holds a newborn. This time nobody takes it from [her](benedetta), and [she](benedetta) cannot do it either.
- help tecla ginevra "delivers"
+ birth ginevra girl "a daughter"
- abduct? benedetta girl "comes for the child"
- rescue eufemia+rosalba+tecla girl "side by side"
- birth.past benedetta surgeon "like the other"
+ abduct! benedetta girl "cannot do it"

== 10 A Singer in Noto
[Don Ruggero](ruggero) has been left by [his](ruggero) [singer](singer) and would like [his](ruggero) [wife](rosalba) returned. [He](ruggero) comes in a coach with six horses, is received in the parlour and does not recognise the [nun](tecla) [who](tecla) brings the wine, though [he](ruggero) swore [her](tecla) eternal faith when [she](tecla) was [Caterina](tecla) and had hair. [Rosalba](rosalba) observes the [infirmarian](tecla)'s hands. Suddenly [she](rosalba) understands the fever, the cup, everything. The two [women](rosalba+tecla) [he](ruggero) has wronged look each other in the face, one of [them](rosalba+tecla) begins to laugh, and the [gentleman](ruggero) drives home alone.
- breakup singer ruggero "left by his singer"
- married rosalba ruggero "wife"
- reconcile? rosalba ruggero "wife returned"
- travel ruggero "comes in a coach"
- discover! ruggero tecla "does not recognise"
- couple.past ruggero tecla "eternal faith"
- discover rosalba tecla "understands"
- betray.past ruggero rosalba+tecla "has wronged"
+ reconcile rosalba tecla "begins to laugh"
+ reject rosalba ruggero "drives home alone"

== 11 The Widow's Claim
After [her](stepmum) [husband](marchese)'s funeral [the Marchesa](stepmum), in deep black, comes to make sure that [her](stepmum) [stepdaughter](ginevra)'s vows are binding. Binding it would be, remarks [the Bishop of Noto](bishop), had the [abbess](benedetta) not neglected to send [him](bishop) the certificate, on purpose, as [she](benedetta) now says with lowered eyes. So the [heiress](ginevra) is free. The [widow](stepmum) calls the [prelate](bishop) the dupe of an old [flame](benedetta). [He](bishop) bows. In the orchard, [Saro](saro), hired by the day under another name, hears a [child](girl) called to supper by a voice that [he](saro) had mourned.
- die.past marchese "husband's funeral"
- married.past marchese stepmum "husband's funeral"
- kin ginevra stepmum "stepdaughter"
- help.past benedetta ginevra "neglected"
+ quit ginevra "is free"
- accuse stepmum bishop "the dupe"
- love.past bishop benedetta "old flame"
- hire saro "hired by the day"
+ discover saro ginevra "hears a child"

== 12 Two Wives
[Saro](saro) kneels before [Ginevra](ginevra). [Ginevra](ginevra) slaps [Saro](saro). Then [she](ginevra) shows [Saro](saro) the [child](girl). [He](saro) has a [wife](agata) now. The [wife](agata) is at the gate. [Agata](agata) screams that [she](agata) lied for love. Nobody answers. The [friar](friar) never was a friar, says [Eufemia](eufemia). Therefore [Agata](agata) never was a wife. [Agata](agata) spits and goes. [She](agata) leaves the ring.
- attack ginevra saro "slaps"
- parent ginevra+saro girl "the child"
- meet girl saro "shows Saro"
- married agata saro "a wife now"
- reveal agata _ "screams"
- reveal eufemia _ "says Eufemia"
+ wedding! agata saro "never was a wife"
+ breakup agata saro "leaves the ring"

== 13 Peel
Five years later the [lady](ginevra) of [Cassibile](@cassibile), [Ginevra](ginevra), and the [gardener](saro) [she](ginevra) has taken for [her](ginevra) husband bring [Lucia](girl) to be taught [her](girl) letters by [Tecla](tecla). [Rosalba](rosalba) has never gone home; [she](rosalba) and the [infirmarian](tecla) are inseparable, and share a wall, a cat and, the younger nuns suspect, a pillow. [Sister Eufemia](eufemia) has died in [her](eufemia) chair by the box. At the grave a [surgeon](surgeon) from [Naples](@naples), thirty-five years old, left on that spot as a foundling, asks who [his](surgeon) [mother](benedetta) was. The [abbess](benedetta) takes off [her](benedetta) ring and walks towards [him](surgeon).
- wedding.past ginevra saro "for her husband"
- advisor tecla girl "taught her letters"
- friend rosalba tecla "inseparable"
- neighbour rosalba tecla "share a wall"
- affair? rosalba tecla "a pillow"
+ die.past eufemia "has died"
- investigate surgeon benedetta "asks who"
+ parent benedetta surgeon "mother"
- meet benedetta surgeon "walks towards"
