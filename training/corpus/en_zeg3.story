%series The Agave Heirs
%lang en
%genre telenovela, programme-guide blurbs with cliffhangers
%cast rosaura | Rosaura Villalobos; Rosaura | f
%cast teofilo | Don Teófilo Arrieta; Teófilo; Don Teófilo | m
%cast gonzalo | Gonzalo Arrieta; Gonzalo | m
%cast damian | Damián Arrieta; Damián | m
%cast fabiola | Fabiola Montes; Fabiola | f
%cast eulalia | Eulalia | f
%cast nazario | Nazario Puig; Nazario; Puig | m
%cast chabela | Chabela | f
%cast olmedo | Captain Olmedo; Olmedo | m
%cast remedios | Sister Remedios; Remedios | f
%cast baby | Teofilito | m
%cast cruz | Cruz | m
%cast bernal | Dr. Bernal | m
%cast stranger | - | f
%cast zurdo | El Zurdo | m
%cast dona | Doña Arrieta | f

== 1
To pay for [her](rosaura) little [sister](chabela)'s operation, the [schoolteacher](rosaura) [Rosaura Villalobos](rosaura) agrees to read aloud to the blind tequila [king](teofilo) [Don Teófilo](teofilo). At the gate [she](rosaura) is nearly trampled by [his](teofilo) [heir](gonzalo), [Gonzalo](gonzalo), [who](gonzalo) begs [her](rosaura) pardon in verse. From the balcony two other people look on: [Gonzalo](gonzalo)'s [fiancée](fabiola) [Fabiola](fabiola), and [Damián](damian), the second-born, [who](damian) has never forgiven [his](damian) [brother](gonzalo) for being first.
- sibling chabela rosaura "sister"
- treat? chabela _ "operation"
+ hire rosaura teofilo "agrees to read aloud"
- meet gonzalo rosaura "nearly trampled"
- engaged fabiola gonzalo "fiancée"
- parent teofilo gonzalo "heir"
- sibling damian gonzalo "brother"
- jealous damian gonzalo "never forgiven"
- parent teofilo damian "second-born"

== 2
Chapter by chapter the [patriarch](teofilo) warms to [his](teofilo) [reader](rosaura) and entrusts [her](rosaura) with a key. [Gonzalo](gonzalo) takes to listening in the doorway. [Eulalia](eulalia), the [housekeeper](eulalia) for thirty years, recognises the medallion at [Rosaura](rosaura)'s throat and drops the chocolate. That night [she](eulalia) climbs the hill to the convent: "[Sister](remedios), the [girl](rosaura) is alive." [Damián](damian), meanwhile, loses the lower fields to [Nazario Puig](nazario) at dominoes.
- gift teofilo rosaura "key"
+ discover eulalia rosaura "recognises"
- boss teofilo eulalia "housekeeper"
- reveal eulalia remedios "is alive"
- lose damian nazario "loses"
- die! rosaura "alive"

== 3
What is locked in the chapel chest? [Rosaura](rosaura) turns the key and comes upon a christening gown and a lock of hair tagged with [her](rosaura) own birthday. Before [she](rosaura) can ask, [Fabiola](fabiola) has slipped the pearls of the house into [her](rosaura) satchel and called for [Captain Olmedo](olmedo). The [teacher](rosaura) is taken away in irons. [Gonzalo](gonzalo) rides after the wagon; [his](gonzalo) [betrothed](fabiola) smooths [her](fabiola) hair.
- find rosaura "comes upon"
+ betray fabiola rosaura "slipped"
- accuse fabiola rosaura "called for"
+ arrest olmedo rosaura "taken away in irons"
- help? gonzalo rosaura "rides after the wagon"
- engaged fabiola gonzalo "betrothed"

== 4
[Don Teófilo](teofilo) may not see, but [he](teofilo) smells [Fabiola](fabiola)'s gardenia on the pearls and has [Rosaura](rosaura) released. Behind the still, [Gonzalo](gonzalo) presses [his](gonzalo) lips to the marks the shackles left, then to [her](rosaura) mouth. [Chabela](chabela) comes through surgery under the hands of [Dr. Bernal](bernal). [Puig](nazario) tells [Damián](damian) there is a way to win back the fields: an accident, and only one [heir](damian).
- discover teofilo fabiola "smells"
+ rescue teofilo rosaura "has Rosaura released"
- kiss gonzalo rosaura "mouth"
- cheat gonzalo fabiola "mouth"
- treat chabela bernal "surgery"
- recover chabela "comes through"
- kill? damian gonzalo "an accident"

== 5
A cut girth, a ravine, a riderless horse. All night torches move along the gorge, and at dawn [Cruz](cruz), the stable [boy](cruz), brings in [Gonzalo](gonzalo)'s hat. [Rosaura](rosaura) collapses on the chapel steps. [Fabiola](fabiola) puts on black before anyone has said the word. Only [Damián](damian) goes on eating. Thirty miles downriver [someone](gonzalo) without a name opens [his](gonzalo) eyes in a bandit's hut.
+ attack _ gonzalo "A cut girth"
- find cruz gonzalo "brings in Gonzalo's hat"
- sad rosaura gonzalo "collapses"
- recover gonzalo "opens his eyes"

== 6
Remembering nothing, the [patient](gonzalo) chops wood for [his](gonzalo) [rescuer](zurdo), [El Zurdo](zurdo), [who](zurdo) sees the crest on [his](gonzalo) boots and thinks: ransom. At the hacienda [Rosaura](rosaura) feels the first flutter under [her](rosaura) apron. [Eulalia](eulalia) kneels before [her](rosaura) and out it comes: [Sister Remedios](remedios), born Arrieta, gave birth before [she](remedios) took the veil. The [don](teofilo)'s blind hands have been turned toward [his](teofilo) own [granddaughter](rosaura). And [Gonzalo](gonzalo)? [Her](rosaura) [uncle](gonzalo)!
- rescue.past zurdo gonzalo "rescuer"
- abduct? zurdo gonzalo "ransom"
- pregnant rosaura gonzalo "first flutter"
+ reveal eulalia rosaura "out it comes"
- parent remedios rosaura "gave birth"
- parent teofilo remedios "born Arrieta"
- kin rosaura teofilo "granddaughter"
- kin gonzalo rosaura "uncle"
- ill gonzalo "Remembering nothing"
- discover zurdo gonzalo "sees"
- birth.past remedios rosaura "gave birth"

== 7
Sick with horror, [Rosaura](rosaura) flees to the coast without a farewell. [Damián](damian) promises [Fabiola](fabiola) everything that was to be [his](damian) [brother](gonzalo)'s, starting with the ring; [they](damian+fabiola) seal it among the barrels. The ransom note arrives, and [Damián](damian) feeds it to the fire. [Cruz](cruz) fishes a corner out of the ashes: "…[your](teofilo) [son](gonzalo) lives…" But the [boy](cruz) can't read.
- sad rosaura "Sick with horror"
+ flee rosaura "flees"
- propose damian fabiola "the ring"
- sex damian fabiola "seal it"
- sibling damian gonzalo "brother"
- betray damian teofilo "feeds it"
- find cruz "fishes"
- parent teofilo gonzalo "son"
- threaten zurdo teofilo "ransom"

== 8
Carrying the scrap from door to door, [Cruz](cruz) is run down by [Puig](nazario)'s coach. [Sister Remedios](remedios), [who](remedios) nurses [him](cruz), unfolds [his](cruz) fingers and reads. [She](remedios) breaks [her](remedios) vow of silence and [her](remedios) enclosure on the same afternoon, walks into [her](remedios) [father](teofilo)'s study after twenty-four years and says: "[Papá](teofilo), [Gonzalo](gonzalo) is not dead. And [he](gonzalo) is not [yours](teofilo)."
+ injure cruz nazario "run down"
- treat cruz remedios "nurses"
- discover remedios gonzalo "reads"
- return remedios "walks into"
- parent teofilo remedios "father"
- reveal remedios teofilo "is not dead"
- die! gonzalo "is not dead"
+ parent! teofilo gonzalo "not yours"

== 9
The late [Doña Arrieta](dona), so [Remedios](remedios) explains, bought a [newborn](gonzalo) in the market when [her](dona) own was stillborn. No drop of common blood, then, between [Rosaura](rosaura) and the [man](gonzalo) [whose](gonzalo) child [she](rosaura) bears! But [Rosaura](rosaura) is scrubbing floors under a false name in [Veracruz](@veracruz), and the [man](gonzalo) at the bandit's table has just been told that [he](gonzalo) is [El Zurdo](zurdo)'s [nephew](gonzalo). The [don](teofilo) sets out in person.
- die.past dona "late"
- reveal remedios teofilo "explains"
- kin! gonzalo rosaura "common blood"
- pregnant rosaura gonzalo "bears"
- hire rosaura "scrubbing floors" @veracruz
- betray zurdo gonzalo "told"
- kin! gonzalo zurdo "nephew"
+ travel teofilo "sets out"
- find.past dona gonzalo "bought"
- lose.past dona "stillborn"

== 10
[Damián](damian) and [Fabiola](fabiola) stand at the altar, [Puig](nazario) beside [them](damian+fabiola) as witness, when a [stranger](gonzalo) with a beard rides up the nave. [El Zurdo](zurdo) has sold [him](gonzalo) back. [Gonzalo](gonzalo) looks at [his](gonzalo) [brother](damian) politely and asks which of the ladies is called [Rosaura](rosaura); it is the sole name [he](gonzalo) has left. [Fabiola](fabiola) steps forward. "[I](fabiola) am," [she](fabiola) says.
- wedding? damian fabiola "altar"
- advisor nazario damian+fabiola "witness"
+ return gonzalo "rides up the nave"
- sibling damian gonzalo "brother"
+ betray fabiola gonzalo "I am"

== 11
As "[Rosaura](fabiola)", [Fabiola](fabiola) is adored for eleven days. Jilted and livid, [Damián](damian) threatens to tell; [she](fabiola) reminds [him](damian) who cut the girth. In [Veracruz](@veracruz) [Rosaura](rosaura) goes into labour on a staircase, and the blind [gentleman](teofilo) [who](teofilo) has been asking for [her](rosaura) along the docks catches [his](teofilo) [great-grandson](baby) in [his](teofilo) own coat. "[You](rosaura) read so beautifully," says [Don Teófilo](teofilo). "Come home."
- love gonzalo fabiola "adored"
- breakup.past fabiola damian "Jilted"
- sad damian fabiola "livid"
- threaten damian fabiola "threatens"
- threaten fabiola damian "reminds"
+ birth rosaura baby "labour"
- help teofilo rosaura "catches"
- kin baby teofilo "great-grandson"
- return? rosaura "Come home"
- investigate teofilo rosaura "asking for"

== 12
A carriage stops; a [woman](rosaura) with an [infant](baby) climbs down; a [man](gonzalo) on the veranda rises without knowing why. [Rosaura](rosaura) opens the book where [she](rosaura) had left off, and at the third line [Gonzalo](gonzalo) finishes the sentence for [her](rosaura). Everything comes back, the ravine included. Unmasked, [Fabiola](fabiola) snatches the [infant](baby) and bolts for the distillery; [Damián](damian), a torch in [his](damian) fist, is there already.
- return rosaura "climbs down"
+ recover gonzalo "Everything comes back"
- discover gonzalo fabiola "Unmasked"
+ abduct fabiola baby "snatches"
- flee fabiola "bolts"

== 13
The vats are burning. [Damián](damian) wants to perish with everything that was denied to [him](damian); [Fabiola](fabiola), at the last, does not, and passes the [child](baby) through the bars to [Chabela](chabela). [Gonzalo](gonzalo) drags [his](gonzalo) [brother](damian) out by the belt. "Why?" coughs [Damián](damian). Because [somebody](dona) bought [me](gonzalo) once, says [Gonzalo](gonzalo), and never counted the cost. [Olmedo](olmedo) leads the [pair](damian+fabiola) away, and [Puig](nazario) with [them](damian+fabiola).
- die? damian "perish"
- rescue fabiola baby "passes"
+ rescue gonzalo damian "by the belt"
- sibling damian gonzalo "brother"
+ arrest olmedo damian+fabiola+nazario "leads"

== 14
The [teacher](rosaura) becomes a doña: in the chapel with the open chest, [Gonzalo](gonzalo) and [Rosaura](rosaura) kneel, [Sister Remedios](remedios) gives away the [daughter](rosaura) [she](remedios) had once given away already, and [Cruz](cruz) reads the lesson, slowly, finger on the line. [El Zurdo](zurdo) sends a mule. Let the band play! At the last table sits a veiled [guest](stranger), [whom](stranger) [Eulalia](eulalia) takes for a beggar until [she](stranger) asks what became of [her](stranger) [boy](gonzalo).
+ wedding gonzalo rosaura "kneel"
- parent remedios rosaura "daughter"
- create cruz "reads"
- gift zurdo gonzalo+rosaura "sends"
- celebrate _ gonzalo+rosaura "Let the band play"
+ parent stranger gonzalo "her boy"
- lose.past remedios rosaura "given away"
