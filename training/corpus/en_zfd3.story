%series The Wolfram Tapes
%lang en
%genre true-crime docudrama set in a Bolivian mining town and in Antwerp, streaming episode notes
%cast graciela | Graciela Mamani; Graciela | f
%cast bert | Bert Verhoeven; Verhoeven; Bert | m
%cast wies | Wies Verhoeven; Wies | f
%cast anselmo | Anselmo Quispe; Anselmo; Quispe | m
%cast primo | Primo Quispe; Primo | m
%cast orla | Orla Keane; Keane; Orla | f
%cast dex | Dex | n
%cast zamora | Colonel Zamora; Zamora | m
%cast father | Father Ignasi; Ignasi | m
%cast yola | Yolanda; Yola | f
%cast judge | - | f
%cast caller | - | m
%cast lawyer | Sander Claes; Claes | m

== 1 A Voice on Side B
[Podcaster](orla) [Orla Keane](orla) buys a box of cassettes at an [Antwerp](@antwerp) flea market and hears, on the back of a tango, a [man](caller) begging for [his](caller) life. The label says [Llallagua](@llallagua), 1987. In that year the Belgian mining [engineer](bert) [Bert Verhoeven](bert) walked out of a canteen there and was never seen again; [his](bert) [wife](wies), [Wies](wies), gave [him](bert) up for dead and went home with the insurance. [Orla](orla)'s sound [editor](dex), [Dex](dex), cleans the tape and counts two people breathing. "There's somebody in the room with [him](caller)," says [Dex](dex). [Keane](orla), [who](orla) has been looking for a subject since [her](orla) network let [her](orla) go, books two seats to [La Paz](@lapaz).
- find orla "buys" @antwerp
- discover orla caller "hears"
- threaten.past _ caller "begging for his life"
- flee.past bert "walked out" @llallagua
- return! bert "never seen again"
- married.past bert wies "wife"
- die? bert "gave him up for dead"
- travel.past wies "went home"
- find.past wies "insurance"
- colleague dex orla "sound editor"
- discover dex caller "counts two people"
- reveal dex orla "somebody in the room"
- quit.past orla "let her go"
+ travel? dex+orla "books two seats" @lapaz

== 2 The Canteen
[Graciela Mamani](graciela), [who](graciela) ladled out the soup on the night of the disappearance, receives the [foreigners](dex+orla) on a kitchen chair in the street. Was [Verhoeven](bert) liked? [He](bert) was liked by [her](graciela), says the old [cook](graciela), and no further question on that point will be answered. The men in the shaft hated [him](bert), [Anselmo Quispe](anselmo) above all, since it was the [Belgian](bert) [who](bert) had struck [him](anselmo) off the payroll after the strike. The union [leader](anselmo) announced in front of sixty witnesses that the [gringo](bert) would not see Sunday. [He](bert) didn't. [Dex](dex), eating [her](graciela) soup, falls ill from the altitude and is put to bed by the [witness](graciela) with coca and a hot brick.
- meet dex+orla graciela "receives"
- investigate dex+orla bert "liked"
- love.past graciela bert "liked by her"
- reveal! graciela dex+orla "no further question"
- enemy.past anselmo bert "hated him"
- quit.past anselmo bert "off the payroll"
+ threaten.past anselmo bert "would not see Sunday"
- die.past? bert "He didn't"
- ill dex "falls ill"
- help graciela dex "put to bed"

== 3 The Widow's Table
In the villa that the policy paid for, [Wies](wies) serves waffles to the camera. [She](wies) is charming, frail and seventy-one. [She](wies) shows the last letter, in which [her](wies) [husband](bert) complains of the cold and sends kisses to a dog. [She](wies) never remarried, [she](wies) says, never wished to. [Dex](dex), left behind in [Bolivia](@bolivia), mails a scan of the parish register. There it stands in purple ink: [Wies Verhoeven](wies), one week before the soup, [godmother](wies) at a christening, at [her](wies) side as godfather [Colonel Zamora](zamora) of the garrison. "Oh, [Ramiro](zamora)," sighs the [widow](wies). Such a dancer. Nothing more can be had from [her](wies), save another waffle.
- find.past wies "policy"
- gift wies orla "serves waffles"
- ill wies "frail"
- reveal wies orla "shows the last letter"
- create.past bert wies "last letter"
- married.past bert wies "husband"
- sad.past bert "complains of the cold"
- wedding! wies "never remarried"
+ reveal dex orla "mails a scan"
- celebrate.past wies+zamora "christening"
+ affair? wies zamora "Such a dancer"
- die? bert "widow"
- reveal! wies orla "Nothing more"

== 4 Two Brothers
[Anselmo](anselmo) was fetched from [his](anselmo) bed three hours after the vanishing and spent eleven years behind walls for a murder without a corpse. The prison took [his](anselmo) teeth, [his](anselmo) left eye, and [his](anselmo) [bride](yola): [Yolanda](yola) waited for two winters, then moved in with [his](anselmo) younger [brother](primo), [Primo](primo). [The two](anselmo+primo) have lived on either side of one wall ever since without exchanging a syllable. [Keane](orla) persuades [them](anselmo+primo) to sit in the same frame. It takes [Primo](primo) four minutes, by the clock over the stove, to say that [he](primo) knew all along where [his](primo) [elder](anselmo) had been that night, because [he](primo) had been there, too, and held [his](primo) tongue for [Yola](yola)'s sake.
- arrest.past _ anselmo "fetched from his bed"
- accuse.past _ anselmo "murder without a corpse"
- injure.past anselmo "left eye"
- engaged.past anselmo yola "bride"
- breakup.past yola anselmo "moved in with"
- move.past yola primo "moved in with"
- couple.past primo yola "moved in with"
- sibling anselmo primo "brother"
- neighbour anselmo primo "either side of one wall"
- enemy anselmo primo "without exchanging a syllable"
- discover.past primo anselmo "knew all along"
+ reveal primo anselmo "held his tongue"
- betray.past primo anselmo "held his tongue"
- love.past primo yola "for Yola's sake"

== 5 The Garage
Where, then, had the [brothers](anselmo+primo) been? Making off with dynamite, as it happens, from the company store: [Anselmo](anselmo) could not name [his](anselmo) alibi without hanging himself by it. The reconstruction shows [the pair](anselmo+primo) of [them](anselmo+primo), played by actors with better teeth, on the roof of the garage. What the younger [one](primo) saw from up there [he](primo) has told nobody but the [priest](father). A jeep. An [officer](zamora). Between two soldiers a [man](bert) in a Belgian overcoat, upright, not resisting, carrying, this is the detail on which the episode ends, [his](bert) own suitcase. [Yola](yola), hearing it from the doorway, unties [Primo](primo)'s scarf from [her](yola) neck and hangs it on the nail.
- sibling anselmo primo "brothers"
+ steal.past anselmo+primo _ "Making off with"
- reveal.past! anselmo _ "could not name"
- discover.past primo bert+zamora "saw from up there"
- reveal.past primo father "told nobody but"
- advisor father primo "priest"
- abduct.past zamora bert "Between two soldiers"
- discover yola primo "hearing it"
+ breakup yola primo "hangs it on the nail"

== 6 Seal
[Father Ignasi](father) may not say what [he](father) was told. [He](father) may, however, say what [he](father) was not told, and for an afternoon [Orla](orla) reads aloud names to which the [Catalan](father) either shakes [his](father) head or pours himself a brandy. At [Zamora](zamora) [he](father) pours. At [Wies](wies) [he](father) pours. At [Graciela](graciela) [he](father) gets up, opens the window and asks whether [she](orla) has heard the frogs. That night a stone comes through the hotel pane, wrapped in the photograph of a [girl](orla) on a beach in [Wexford](@wexford), aged six, with a bucket. [Keane](orla) has never shown that picture to a living soul. [She](orla) sits on the bath's edge with the lights off until [Dex](dex) comes.
- reveal! father orla "may not say"
- investigate orla _ "reads aloud names"
+ reveal father orla "pours"
- discover orla wies+zamora "pours"#2
+ threaten _ orla "stone comes through"
- attack _ orla "stone comes through"
- reveal.past! orla _ "never shown"
- sad orla "lights off"
- help dex orla "until Dex comes"

== 7 Ramiro
The [colonel](zamora), eighty-four, keeps bees near [Cochabamba](@cochabamba) and receives with honey. Did [he](zamora) have the [engineer](bert) put away? Certainly not; [he](zamora) did [him](bert) a favour. For eleven thousand dollars and a kiss on the cheek, paid by the [lady](wies), [he](zamora) drove [her](wies) [husband](bert) to the Chilean border, where the [gentleman](bert) wished to go. It was [she](wies) [who](wies) wished to be a widow and [he](bert) [who](bert) wished to be nobody. "A happy couple," says [Zamora](zamora), "[they](bert+wies) agreed on everything." Then whose is the voice? [His](zamora) hand, with the spoon in it, stays in the air. [He](zamora) has the crew's tyres let down while [they](dex+orla) are thanking [him](zamora).
- gift zamora dex+orla "with honey"
- accuse dex+orla zamora "put away"
- kill! zamora bert "Certainly not"
- help.past zamora bert "did him a favour"
- gift.past wies zamora "eleven thousand dollars"
- kiss.past wies zamora "kiss on the cheek"
- married.past bert wies "husband"
- flee.past bert "Chilean border"
+ reveal zamora dex+orla "wished to be a widow"
- betray.past bert+wies _ "wished to be nobody"
- happy.past bert+wies "happy couple"
- attack zamora dex+orla "tyres let down"

== 8 Waffles, Cold
Confronted with the honey-coloured version, [Wies](wies) sends for [Sander Claes](lawyer), [who](lawyer) sends for a writ. The [attorney](lawyer) wants the tapes handed over, the series stopped and the word "fraud" unsaid. [Orla](orla), on camera, eats the writ's staple by mistake. It is [Dex](dex) [who](dex), for want of anything else to do, plays the tango side. At the third bar [Wies](wies) puts down [her](wies) fork. [They](wies+zamora) used to dance to that, [she](wies) says, and not [Ramiro](zamora) only. The [lawyer](lawyer) lays a hand over the microphone; the old [lady](wies) lifts it off, finger by finger. [Bert](bert) wrote until 1991. Then the letters stopped, and [she](wies) has been a real widow, for all [she](wies) knows, ever since.
- accuse orla wies "Confronted with"
- hire lawyer wies "sends for"
- advisor lawyer wies "attorney"
- threaten lawyer orla "writ"
- create dex "plays the tango side"
- help? lawyer wies "lays a hand"
- reject wies lawyer "lifts it off"
+ reveal wies dex+orla "wrote until 1991"
- create.past bert wies "wrote until 1991"
- die? bert "a real widow"

== 9 Altitude
An episode without a culprit. The town wakes, the tin goes down to the coast, dogs lie in the road as they lay in it in 1987. A brass band of miners practises for the Virgin. There is a chapter on wolfram, which hardens steel and which somebody always wants; there is another on silence, which, the [priest](father) says, is the region's second mineral. [Anselmo](anselmo) is filmed shaving. In the plaza the actors who play the [Quispes](anselmo+primo) kick a ball about with the real [ones](anselmo+primo), and for a moment, nobody remarking on it, [Primo](primo) passes to [Anselmo](anselmo). [He](anselmo) passes back.
+ reconcile? anselmo primo "passes back"

== 10 The Girl with the Ladle
[Yola](yola) has gone back across the wall, not as a wife, [she](yola) stresses, but because of the soup. In the drawer where [Anselmo](anselmo) keeps [his](anselmo) one good eyeglass [she](yola) comes on a bundle of Chilean stamps addressed to [Graciela](graciela). So that is where [Bert](bert) wrote when [he](bert) no longer wrote home. The [cook](graciela), summoned, is not ashamed: [she](graciela) had been going to follow [him](bert). [She](graciela) was twenty, [she](graciela) was carrying [his](bert) child, and [she](graciela) lost it in the cold of the pass and turned round. [Orla](orla), [who](orla) has asked strangers worse things for a living, switches the recorder off. The old [woman](graciela) tells [her](orla) to put it back on.
- return yola anselmo "back across the wall"
- married! anselmo yola "not as a wife"
- discover yola graciela "comes on"
- create.past bert graciela "Bert wrote"
+ reveal graciela orla "not ashamed"
- travel.past? graciela "to follow him"
- love.past graciela bert "to follow him"
- pregnant.past graciela bert "carrying his child"
- lose.past graciela "lost it"
- return.past graciela "turned round"
- help orla graciela "switches the recorder off"
- reject graciela orla "put it back on"

== 11 Side A
[Dex](dex) has it. The pleading [man](caller) says a word that is neither Spanish nor Flemish, and an archivist in [Iquique](@iquique) knows it for Croatian. One Croat worked the border in those years: a [smuggler](caller), found in a salt pan in 1991 with a cassette recorder in [his](caller) lap and a Belgian bullet in [his](caller) neck. [He](caller) had been bleeding the vanished [engineer](bert) for hush money since the crossing. The murderer, then, is the very [man](bert) for [whose](bert) murder [another](anselmo) gave up eleven years. [Keane](orla) has to stand up. Of [the two](dex+orla) of [them](dex+orla) it is [Dex](dex), normally the drier, [who](dex) is in tears.
- discover dex caller "has it"
- find.past _ caller "found in a salt pan"
- die.past caller "found in a salt pan"
+ kill.past bert caller "bullet in his neck"
- threaten.past caller bert "hush money"
- flee.past bert "the crossing"
- kill.past! anselmo bert "for whose murder"
- arrest.past _ anselmo "gave up eleven years"
- sad orla "has to stand up"
- sad dex "in tears"

== 12 The Beekeeper's Guest
Why did [Zamora](zamora)'s spoon stop? Because, as a [judge](judge) in [Sucre](@sucre) is able to establish with one telephone call that no one had thought of making, the second pair of hands at the hives belongs to a tall, deaf [foreigner](bert) without papers. [He](bert) is eighty-two. [He](bert) does not run when the car draws up; [he](bert) goes in for [his](bert) suitcase. "At last," says [Bert Verhoeven](bert), and asks the [judge](judge) whether the [one](dex) with the headphones would turn the music down. [Anselmo](anselmo) is offered an apology by the state, in a folder. [He](anselmo) would rather, [he](anselmo) says, have the teeth.
- discover judge bert "establish"
- housemate bert zamora "second pair of hands"
- colleague bert zamora "hands at the hives"
- ill bert "deaf"
+ arrest judge bert "car draws up"
- flee! bert "does not run"
+ return bert "At last"
- happy bert "At last"
- reconcile? _ anselmo "offered an apology"
- reject anselmo _ "would rather"
- lose.past anselmo "the teeth"
