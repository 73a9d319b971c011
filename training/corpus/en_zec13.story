%series The Convent at the Ford
%lang en
%genre historical drama, an English convent in the plague year 1349, streaming overviews
%cast abbess | Mother Ysolde; Ysolde | f
%cast perpetua | Sister Perpetua; Perpetua | f
%cast wulfrun | Sister Wulfrun; Wulfrun | f
%cast novice | Maud Tanner; Maud | f
%cast knight | Sir Roland de Bohn; Sir Roland; Roland | m
%cast wife | Lady Avice; Avice | f
%cast bishop | Bishop Godfrey; Godfrey | m
%cast miller | Hob Miller; Hob | m
%cast physician | Salamon of Oxford; Salamon | m
%cast tanner | - | m
%cast flagellant | - | m
%cast child | Little Gib; Gib | m
%cast squire | Piers | m

== 1
No one has crossed the ford in nine days when [Sir Roland de Bohn](knight), back from [Calais](@calais), carries in [his](knight) [wife](wife), blue about the lips. [Mother Ysolde](abbess), the [abbess](abbess), bars the gate; the [infirmarian](perpetua), [Sister Perpetua](perpetua), opens the side door. [Lady Avice](wife) isn't dying of the pestilence, [she](perpetua) finds, but of something in [her](wife) wine. Who gave it to [her](wife)? The [patient](wife) looks at [her](wife) [husband](knight), then at the wall.
- return knight "back from"
- help knight wife "carries"
- married knight wife "wife"
- reject abbess knight+wife "bars the gate"
+ help perpetua knight+wife "opens the side door"
- ill wife "blue about the lips"
- die! wife "dying"
+ attack _ wife "something in her wine"
- discover perpetua wife "she finds"
- treat wife perpetua "patient"

== 2
[Maud Tanner](novice), fifteen, has been given to God by a [father](tanner) [who](tanner) couldn't pay [his](tanner) rent. [She](novice) faints at matins, swears at vespers and is put in the care of [Sister Wulfrun](wulfrun), [who](wulfrun) has kept the cellar for thirty years and trusts only barrels. [Sir Roland](knight) paces the cloister. [He](knight) tells [Ysolde](abbess) that [he](knight) never harmed [his](knight) [lady](wife). [She](abbess) used to know when [he](knight) was lying; [they](abbess+knight) were betrothed once, before the veil.
- hire novice "given to God"
- parent tanner novice "father"
- ill novice "faints"
- boss.start wulfrun novice "put in the care"
- sad knight "paces"
- reveal knight abbess "tells"
- attack! knight wife "never harmed"
- married knight wife "lady"
- betray? knight abbess "lying"
+ engaged.past abbess knight "betrothed"

== 3
The sickness reaches the mill. [Hob Miller](miller) rows across at night with [his](miller) [grandson](child) in a flour sack and leaves the [boy](child) on the step. [Perpetua](perpetua) burns the sack, and keeps [Gib](child). "[You](perpetua)'ll kill us all for a [miller](miller)'s [brat](child)," says [Wulfrun](wulfrun), and the two [nuns](perpetua+wulfrun), [who](perpetua+wulfrun) have shared a stall since girlhood, stop passing each other the salt. [Maud](novice) gives the [child](child) [her](novice) blanket and, on the third night, [her](novice) bed.
- ill _ "sickness"
- travel miller "rows"
- kin child miller "grandson"
+ help perpetua child "keeps Gib"
- accuse wulfrun perpetua "You'll kill us all"
- kill? perpetua _ "kill"
- friend perpetua wulfrun "girlhood"
+ quarrel perpetua wulfrun "stop passing"
- gift novice child "her blanket"
- help novice child "bed"

== 4
[Salamon](physician), a [doctor](physician) from [Oxford](@oxford), asks for shelter. [He](physician)'s a Jew with a forged certificate of baptism; fifty-nine years have passed since the last of [his](physician) people were driven out. [Ysolde](abbess) reads the certificate, notices the spelling and lets [him](physician) in through the chapel. [Perpetua](perpetua) and [he](physician) argue about leeches until the candle is out. [She](perpetua) has not enjoyed anything so much in eleven years, and says six Paters for it.
- betray physician abbess "forged certificate"
- discover abbess physician "notices the spelling"
+ help abbess physician "lets him in"
+ quarrel perpetua physician "argue"
- happy perpetua "not enjoyed anything so much"

== 5
Recovered enough to sit up, [Avice](wife) tells [Maud](novice), because [she](novice)'s nobody, how it was. The poison had been meant for [Roland](knight). [She](wife) had poured it herself, for love of [his](knight) [squire](squire), and the wrong cup was passed. [Maud](novice) carries this about for a day like a hot coal, then drops it into the confessional of [Bishop Godfrey](bishop), [who](bishop) is on visitation, and [who](bishop) owes [Sir Roland](knight) four hundred marks.
- recover wife "Recovered"
+ reveal wife novice "tells Maud"
- kill? wife knight "meant for"
- attack.past wife knight "poured"
- love wife squire "for love of"
- reveal novice bishop "drops it"
- advisor bishop novice "confessional"
- travel bishop "visitation"

== 6
What a [bishop](bishop) hears beneath the seal [he](bishop) may not use. [Godfrey](bishop) uses it. For silence, [he](bishop) asks [Avice](wife) for the deed to [her](wife) dower lands; in [her](wife) terror [she](wife) signs, and flees that same hour across the ford in a laundress's hood. [Roland](knight) finds the bed empty. [Ysolde](abbess) finds [him](knight) in the bed's place, with [his](knight) face in the blanket, and shuts the door on [both](abbess+knight) of [them](abbess+knight). [They](abbess+knight) pray. Mostly, [they](abbess+knight) pray.
+ betray bishop novice "uses it"
- threaten bishop wife "For silence"
- sad wife "terror"
- find bishop wife "signs"
+ flee wife "flees"
- lose knight wife "empty"
- find abbess knight "finds"#2
- sad knight wife "face in the blanket"
- help abbess knight "They pray"

== 7
A column of flagellants halts at the gate. Their bare-backed [master](flagellant) has been told of a well-poisoner among the sisters and demands the [man](physician) with the black bag. [Wulfrun](wulfrun), [who](wulfrun) can't abide foreigners, doctors, or people before noon, rolls out a barrel, sits down upon it and says that [she](wulfrun) has no such article in store. Stones fly. [Salamon](physician) comes out of [his](physician) own accord, to dress [her](wulfrun) forehead.
- travel flagellant "halts"
- accuse flagellant physician "well-poisoner"
- threaten flagellant _ "demands"
- betray wulfrun flagellant "says"
+ rescue wulfrun physician "no such article"
- attack _ wulfrun "Stones fly"
+ treat wulfrun physician "dress her forehead"
- injure wulfrun "forehead"

== 8
[Salamon](physician) is dragged to the ford, a rope about [his](physician) neck. [Sir Roland](knight) rides into the mob with the flat of [his](knight) sword; the [master](flagellant) goes under the hooves and does not get up. By evening three sisters have the black swellings. [Hob](miller) has died at [his](miller) millstone, they say, still grinding. [Perpetua](perpetua) tells the [boy](child), and [Gib](child) asks who will feed the eels.
- abduct _ physician "dragged"
- kill? _ physician "rope"
+ rescue knight physician "rides into the mob"
+ kill knight flagellant "under the hooves"
- ill _ "black swellings"
- die miller "died"
- reveal perpetua child "tells the boy"

== 9
[Perpetua](perpetua) has the fever. [Wulfrun](wulfrun), [her](wulfrun) brow still bandaged, brings the salt cellar to the bedside and sits. [They](perpetua+wulfrun) go over every girl who ever ran, every abbess who ever drank, until the younger [woman](perpetua) is laughing too hard to breathe. [Salamon](physician) lances what there is to lance. At dawn [he](physician) comes out to wash [his](physician) hands, and doesn't stop washing them. [Maud](novice) rings the bell herself.
- ill perpetua "fever"
- injure wulfrun "bandaged"
+ reconcile perpetua wulfrun "salt cellar"
- help wulfrun perpetua "sits"
- happy perpetua "laughing"
- treat perpetua physician "lances"
+ die perpetua "rings the bell"
- sad physician "doesn't stop washing"

== 10
[Godfrey](bishop) returns with the dower deed and a second document: [Mother Ysolde](abbess) is to be removed for harbouring an [infidel](physician) and a [man-at-arms](knight). The chapter must elect; the [bishop](bishop)'s candidate is [his](bishop) niece. [Maud](novice), not yet professed, gets up before them all and says aloud what [she](novice) whispered to [him](bishop) at the grille, and what became of it. [Godfrey](bishop) calls [her](novice) a liar. From the door a [laundress](wife) says that the [girl](novice) isn't.
- return bishop "returns"
- accuse bishop abbess "document"
- quit? abbess "removed"
- help.past abbess knight+physician "harbouring"
+ reveal novice bishop "says aloud"
- reveal.past novice bishop "whispered"
- accuse bishop novice "liar"
- return wife "says that"
- betray! novice "isn't"

== 11
[Avice](wife) has been washing shirts at an inn for the [squire](squire), [who](squire) found that without [her](wife) lands [he](squire) loved [her](wife) less. [She](wife) kneels to [Roland](knight), asks for no pardon, and gets a nod. [Godfrey](bishop) hands back the deed. The [widow](wife)... for that is what [she](wife) becomes within the week, since [Sir Roland](knight) has hidden a swelling under [his](knight) mail for three days. [Ysolde](abbess) closes [his](knight) eyes. Nobody else is allowed to.
- help wife squire "washing"
- love.end squire wife "loved her less"
- reconcile knight wife "nod"
- gift bishop wife "hands back"
- married.past knight wife "widow"
- reveal! knight "hidden"
- ill knight "swelling"
+ die knight "closes his eyes"

== 12
Spring, and somebody wades the ford: the [tanner](tanner), come to take [his](tanner) [daughter](novice) home, now that labour is dear. [Maud](novice) shows [him](tanner) [her](novice) hands, stained with [Perpetua](perpetua)'s gentian, and remains. [She](novice) has the infirmary, [Salamon](physician)'s books and [Salamon](physician) himself on Thursdays, by way of the chapel. [Wulfrun](wulfrun) teaches [Gib](child) to tap a barrel. The [abbess](abbess) has the side door taken off its hinges and burnt, so that it can't be shut.
- return tanner "come to take"
- parent tanner novice "daughter"
+ reject novice tanner "remains"
- hire novice "has the infirmary"
- advisor physician novice "Salamon himself"
- advisor wulfrun child "teaches"
