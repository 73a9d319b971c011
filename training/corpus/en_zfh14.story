%series The Quinta of Seven Doors
%lang en
%genre vineyard and farm saga in the Douro valley, encyclopaedia episode summaries
%cast benedita | Dona Benedita; Benedita | f
%cast duarte  | Duarte Sequeira; Duarte | m
%cast leonel  | Leonel Sequeira; Leonel | m
%cast piper   | Piper Hallam; Piper; Hallam | f
%cast anselmo | Anselmo | m
%cast zulmira | Zulmira | f
%cast treaders | Treaders | g
%cast xavier  | Dr Xavier Pimentel; Pimentel; Xavier | m
%cast catarina | Catarina Pimentel; Catarina | f
%cast rui     | Rui | m
%cast notary  | - | m
%cast husband | Afonso Sequeira; Afonso | m
%cast girl    | Luz | f
%cast mother  | - | f
%cast merchant | - | m
%cast mule    | Marquesa | f

== 1 The Will
At the reading of the will of [Afonso Sequeira](husband), a port [grower](husband) [who](husband) was found drowned in one of [his](husband) own vats, the [notary](notary) informs [Dona Benedita](benedita), the [widow](benedita), that the estate goes in equal parts to [her](benedita) two [sons](duarte+leonel) and to an [Englishwoman](piper) of [whom](piper) nobody has ever heard. [Duarte](duarte), the [elder](duarte), leaves the room; [Leonel](leonel), the [younger](leonel), laughs so long that [he](leonel) has to be led out by [Zulmira](zulmira), the [housekeeper](zulmira). That evening a hired car brings [Piper Hallam](piper), aged thirty, [who](piper) has muddy boots and a photograph of the dead [man](husband) with [her](piper) at the age of six upon [his](husband) knee.
- die.past husband "found drowned"
+ reveal notary benedita "informs"
- married.past benedita husband "widow"
- parent benedita duarte+leonel "sons"
+ find duarte+leonel+piper husband "goes in equal parts"
- sibling duarte leonel "elder"
- happy leonel "laughs"
- help zulmira leonel "led out"
- boss benedita zulmira "housekeeper"
- travel piper "hired car"

== 2 Treading
Since the harvest waits for no probate, the [Treaders](treaders), a company of forty from the hill villages, move into the stone barn and are led once more by [Anselmo](anselmo), [whose](anselmo) right it is to choose the music and [who](anselmo) has, for as long as anyone can remember, worshipped [Benedita](benedita) from the far end of the granite tank. [Piper](piper), told by [Duarte](duarte) that ladies watch from the gallery, takes off [her](piper) boots and climbs in. The [heir](duarte) is scandalised; [his](duarte) [brother](leonel) climbs in after [her](piper). Towards dawn [Rui](rui), the youngest of the [Treaders](treaders), slips, goes under and is drawn out by the [newcomer](piper), purple to the ears.
- move treaders "move into"
- boss anselmo treaders "led once more"
+ love anselmo benedita "worshipped"
- quarrel duarte piper "ladies watch"
- sad duarte piper "scandalised"
- sibling duarte leonel "brother"
- colleague rui treaders "youngest of the Treaders"
+ rescue piper rui "drawn out"

== 3 Two Glasses
[Dr Xavier Pimentel](xavier), the country [doctor](xavier), [who](xavier) signed the death certificate and [whose](xavier) [daughter](catarina) [Catarina](catarina) has been promised to [Duarte](duarte) since the spring, dines at the Quinta and avoids the cellar. [Piper](piper), [who](piper) trained as a chemist, notices that two glasses stand beside the fatal vat, one of them rimmed with a tide line that is not wine; [she](piper) wraps it in a stocking. When [she](piper) asks [Zulmira](zulmira) who drank with the [master](husband) on [his](husband) last night, the [housekeeper](zulmira) drops a tureen, blames the cat and, there being no cat, weeps. In the yard [Leonel](leonel) is teaching [Marquesa](mule), a [mule](mule), to bow.
- parent xavier catarina "daughter"
- engaged catarina duarte "promised"
- travel xavier benedita "dines"
+ discover piper husband "notices"
- find piper "wraps it"
- investigate piper zulmira "asks Zulmira"
- betray zulmira piper "blames the cat"
- sad zulmira "weeps"
- advisor leonel mule "teaching"

== 4 The Photograph
[Benedita](benedita), [who](benedita) has until now addressed the [Englishwoman](piper) only through the servants, calls [her](piper) to the chapel and demands to hear whether [she](piper) is [her](benedita) late [husband](husband)'s [child](piper). [Piper](piper) says that [she](piper) would have liked to be: [Afonso](husband) had merely been the [lodger](husband) of [her](piper) [mother](mother) in [Bristol](@bristol), during the two years when [he](husband), on the run from an arranged marriage, washed bottles for a living, and [he](husband) had taught the little [girl](piper) to read from labels. The [widow](benedita), to [whom](benedita) the said marriage had been arranged, sits down on a tomb. It is not relief that [she](benedita) feels.
- invite benedita piper "calls her"
- accuse benedita piper "demands to hear"
- parent! husband piper "would have liked"
- housemate.past husband mother "lodger"
- parent mother piper "mother"
- flee.past husband benedita "on the run"
- advisor.past husband piper "taught the little girl"
+ reveal piper benedita "Piper says"
- sad benedita "sits down"
- married.past benedita husband "late husband's"

== 5 Rehearsal
A dress for [Catarina](catarina) arrives from [Porto](@porto), two sizes too small, and the seamstress is not at fault. That the [bride](catarina) [who](catarina) cannot close the hooks is expecting is plain to everyone at the fitting but the [groom](duarte), [who](duarte) has never so much as held [her](catarina) hand; it is plain above all to [Leonel](leonel), [who](leonel) has. The [younger](leonel) of the [brothers](duarte+leonel) saddles [Marquesa](mule) to make off in the night, gets as far as the bridge, and is sent back by [Anselmo](anselmo) with a box on the ear. Meanwhile [Pimentel](xavier), finding [Piper](piper) at [his](xavier) microscope, inquires what [she](piper) is looking for, and puts out the lamp before [she](piper) can reply.
+ pregnant catarina leonel "expecting"
- discover leonel catarina "plain above all"
- engaged catarina duarte "the groom"
- affair catarina leonel "who has"
- cheat catarina duarte "who has"
- flee? leonel "make off"
- attack anselmo leonel "box on the ear"
- investigate piper "at his microscope"
+ threaten xavier piper "puts out the lamp"

== 6 Bells
Half the valley is in the church when [Catarina](catarina), asked if [she](catarina) will have this [man](duarte), says the wrong name. There follows what the chronicle of the parish calls an animated discussion: [Duarte](duarte) fells [his](duarte) [brother](leonel) beneath the pulpit, [Benedita](benedita) steps between [them](duarte+leonel), and the [doctor](xavier) shows [his](xavier) only [child](catarina) the door for good. [Leonel](leonel), bleeding from the nose, offers [her](catarina) [his](leonel) arm and a mule. The jilted [bridegroom](duarte) is found at midnight in the lagar by [Piper](piper), treading grapes alone in [his](duarte) wedding suit; [she](piper) says nothing, hitches up [her](piper) skirt and treads beside [him](duarte).
- wedding! catarina duarte "will have this man"
+ breakup catarina duarte "says the wrong name"
- love catarina leonel "the wrong name"
+ attack duarte leonel "fells"
- sibling duarte leonel "brother"
- help benedita duarte+leonel "steps between"
- parent xavier catarina "child"
- reject xavier catarina "the door for good"
- injure leonel duarte "bleeding"
- help leonel catarina "offers her"
- find piper duarte "is found"
- help piper duarte "treads beside"

== 7 The Second Glass
The analysis, for which [Piper](piper) has had to sell [her](piper) return ticket, proves that the late [Sequeira](husband) was drugged with chloral before [he](husband) fell. Faced with it, [Zulmira](zulmira) can no longer hold [her](zulmira) tongue: on the fatal night [she](zulmira) had let in [Dr Pimentel](xavier) by the seventh door, as [she](zulmira) had so many times before, for [he](xavier) was the [housekeeper](zulmira)'s secret [lover](xavier), and all [she](zulmira) had wanted was a quarter of an hour. [She](zulmira) begs [Benedita](benedita) to throw [her](zulmira) out. [Benedita](benedita), instead, pours [her](zulmira) a glass of the 1908, which at the Quinta is poured only for family.
- discover piper husband "proves"
+ attack.past _ husband "drugged"
- die.past husband "late Sequeira"
+ reveal zulmira benedita+piper "hold her tongue"
- affair xavier zulmira "secret lover"
- quit? zulmira benedita "throw her out"
- gift benedita zulmira "pours her"

== 8 Why
Confronted in [his](xavier) surgery by both [brothers](duarte+leonel), [who](duarte+leonel) are otherwise not on speaking terms, [Pimentel](xavier) denies nothing. [Afonso](husband) had discovered that the [physician](xavier) had been adding antifreeze to the cheap wine of a whole valley for a [merchant](merchant) in [Porto](@porto), and was going to lay it before a magistrate; [he](xavier) had meant only to make [him](husband) sleep and to burn the letters. That the [sleeper](husband) would lean over the vat was not in the plan. [Duarte](duarte) takes a scalpel from the tray. It is [Leonel](leonel) [who](leonel) holds [his](duarte) wrist and speaks, for the first time since the wedding, to [him](duarte): "[Brother](duarte). Not for [him](xavier)."
- quarrel duarte leonel "not on speaking terms"
- sibling duarte leonel "brothers"
- accuse duarte+leonel xavier "Confronted"
+ discover.past husband xavier "had discovered"
- betray.past xavier _ "adding antifreeze"
- reveal? husband xavier "lay it before"
+ kill.past xavier husband "make him sleep"
- attack? duarte xavier "takes a scalpel"
- rescue leonel xavier "holds his wrist"
+ reconcile duarte leonel "Brother. Not"

== 9 Frost
For the length of an installment nothing is heard of courts. A white night threatens the upper terraces, braziers are lit, and the whole household, the [Treaders](treaders) included, carries straw. [Anselmo](anselmo), [who](anselmo) is seventy and ought not to, carries twice as much as the others and collapses at [Benedita](benedita)'s feet; [she](benedita) rubs [his](anselmo) hands until [he](anselmo) comes to, and then, forgetting to let go, holds them until breakfast. In the kitchen [Catarina](catarina), eight months gone, makes soup for sixty. [Xavier](xavier), awaiting trial, sends [her](catarina) a letter, which [she](catarina) uses to light the stove and of which [she](catarina) afterwards reads the ashes.
- ill anselmo "collapses"
- help anselmo benedita "carries twice"
- treat anselmo benedita "rubs his hands"
- recover anselmo "comes to"
+ love.start benedita anselmo "forgetting to let go"
- pregnant catarina "eight months gone"
- help catarina treaders "soup for sixty"
- arrest.past _ xavier "awaiting trial"
- reject catarina xavier "light the stove"

== 10 Luz
Snow has cut the road when the labour begins, and there is one [doctor](xavier) within forty kilometres, in a cell. [Leonel](leonel) rides [Marquesa](mule) through the drifts, begs the sergeant, and returns with [Pimentel](xavier) in handcuffs behind [him](leonel). [Father](xavier) and [daughter](catarina) do not exchange a word that is not medical. After nineteen hours [he](xavier) brings a [girl](girl) into the world, [Luz](girl), lays [her](girl) on the [mother](catarina)'s breast and asks to be taken back before [he](xavier) gets used to it. [Catarina](catarina) holds [him](xavier) by the sleeve a moment. Halfway down the mountain the [prisoner](xavier), [whom](xavier) [Leonel](leonel) has untied, could run, and does not.
- arrest.past _ xavier "in a cell"
- travel leonel xavier "rides"
- return leonel "returns with"
- parent xavier catarina "Father and daughter"
+ birth catarina girl "brings a girl"
- treat catarina xavier "brings a girl"
- parent catarina girl "mother's"
- reconcile? catarina xavier "holds him"
- help leonel xavier "has untied"
- flee! xavier leonel "does not"

== 11 Sentence
[Xavier Pimentel](xavier) is given twelve years; the [merchant](merchant), [whose](merchant) lawyers are better, two. [Zulmira](zulmira), called as a witness, tells the court what [she](zulmira) knows without once looking at the [man](xavier) in the dock and is hissed at in the street, until [Dona Benedita](benedita) takes [her](zulmira) arm and walks the length of the town with [her](zulmira). [Piper](piper) has no ticket, no work and a third of a vineyard. [Duarte](duarte), having rehearsed before the [mule](mule), proposes that [she](piper) buy out [his](duarte) share; [she](piper), having understood that it was to be another kind of proposal, accepts with so long a face that [he](duarte) forgets the figure.
+ arrest _ xavier "twelve years"
- arrest _ merchant "two"
- reveal zulmira _ "tells the court"
- affair.past xavier zulmira "without once looking"
- help benedita zulmira "takes her arm"
- gift? duarte piper "buy out"
- sad piper duarte "so long a face"
- love piper duarte "another kind"

== 12 The Seventh Door
The last of the seven doors, walled up on the night of the murder, is opened again for the vintage, and by it there enter, in this order, [Rui](rui) with the fiddle, [Catarina](catarina) and [Leonel](leonel), wed that morning without so much as a hat, and [Anselmo](anselmo), shaved. [Benedita](benedita) asks [him](anselmo) to choose a waltz. [She](benedita) has danced with nobody since 1961, the [man](husband) [she](benedita) was married to having had, as [she](benedita) says, no ear. In the tank [Duarte](duarte), up to the thighs in must, tells [Piper](piper) that [he](duarte) does not want to sell [her](piper) anything. [She](piper) pulls [him](duarte) under, and [they](duarte+piper) come up kissing, purple from head to foot.
- kill.past xavier husband "the murder"
+ wedding catarina leonel "wed"
- date anselmo benedita "asks him"
- married.past benedita husband "was married to"
- confess duarte piper "does not want"
+ kiss duarte piper "kissing"
- attack piper duarte "pulls him under"
