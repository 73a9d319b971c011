%series Thornwood
%lang en
%genre dark fairy-tale fantasy with knights and a witch queen, blurbs from a box set
%cast maud     | Queen Maud; Maud | f
%cast elowen   | Elowen; Queen Elowen | f
%cast bran     | Sir Bran; Bran | m
%cast perrin   | Perrin; Sir Perrin | m
%cast witch    | Ysmay | f
%cast knight   | Caradoc; Sir Caradoc | m
%cast tib      | Tib | f
%cast king     | King Aldous; Aldous | m
%cast cook     | Goodwin | m
%cast fox      | Ember | f
%cast hermit   | - | m
%cast princeling | Prince Florian; Florian | m
%cast babe     | May | f
%cast hart     | - | f

== 1 The Queen Is Lost
[Queen Maud](maud) rides into the Thornwood after a white [hart](hart) and is not seen again. [King Aldous](king) weeps for a week, then gives in to the pleading of [his](king) council and looks about for company; the [company](elowen), [Elowen](elowen), is [Maud](maud)'s own [cousin](elowen), and has sat next to [him](king) at dinner, in low gowns, since Michaelmas. Only [Sir Bran](bran), the lost [queen](maud)'s [champion](bran), [who](bran) has adored [her](maud) for years without a word, goes on searching. [He](bran) takes along [his](bran) [squire](perrin) [Perrin](perrin), [who](perrin) is afraid of trees.
+ lose _ maud "is not seen again"
- sad king maud "weeps"
- kin elowen maud "cousin"
- flirt elowen king "in low gowns"
- love bran maud "adored her"
- investigate bran maud "searching"
- boss bran perrin "squire"
- sad perrin "afraid"

== 2 A Hut on Hen's Legs
A [woman](witch) with moss in [her](witch) hair lets the [searchers](bran+perrin) in. [She](witch) asks [Bran](bran) for a kiss as the price of the soup. [He](bran) would rather starve; [Perrin](perrin) pays for [both](bran+perrin), and is surprised how much [he](perrin) likes it. In the night a [fox](fox) called [Ember](fox) tugs at the [knight](bran)'s boot and leads [him](bran) to the cellar, where, behind a grate, sits a [stranger](knight) in rusted mail. [He](knight) has been there for seven years, [he](knight) says, for turning down a proposal. The [witch](witch), it appears, does not take no.
- help witch bran+perrin "lets the searchers in"
- reject bran witch "would rather starve"
+ kiss perrin witch "pays for both"
- help fox bran "leads him"
+ meet bran knight "stranger"
- abduct.past witch knight "has been there"
- propose.past witch knight "proposal"
- reject.past knight witch "turning down"

== 3 Knight and Knight
[Bran](bran) breaks the grate. The [prisoner](knight) is so weak that [he](bran) has to carry [him](knight). [He](knight) weighs no more than a child, and smells of turnips, and [he](bran) has never felt so strange. On the way [he](knight) asks [him](bran) whom [he](bran) fights for. For a [queen](maud), says [he](bran), [who](maud) does not know it. [He](knight) laughs into [his](bran) collar: [he](knight) too once served somebody like that, a king. When [they](bran+knight) stop at a brook, the rescued [man](knight) washes, and the [other](bran) sees that [he](knight) is young. "Look [your](bran) fill," says the [one](knight). The [champion](bran) turns [his](bran) back, scarlet from neck to brow.
+ rescue bran knight "breaks the grate"
- ill knight "so weak"
- help bran knight "carry him"
- love bran maud "fights for"
- boss.past _ knight "once served"
- happy knight "laughs"
- discover bran knight "is young"
- flirt bran knight "Look your fill"
+ love.start bran knight "scarlet"

== 4 The New Queen
Bells! [Elowen](elowen) marries [Aldous](king) on a Monday. On Tuesday the [queen](elowen) dismisses [Tib](tib), the old [queen](maud)'s [maid](tib), for humming. [Tib](tib), with nowhere to go, is taken in by [Goodwin](cook), the palace [cook](cook), a [bachelor](cook) of fifty, [who](cook) gives up [his](cook) bed to [her](tib) and sleeps on flour. [She](tib) has something sewn into [her](tib) hem: a note in [Maud](maud)'s hand, written the night before the hunt. If [I](maud) do not come back, it says, look at [my](maud) [cousin](elowen)'s boots. [Tib](tib) shows it to the [cook](cook). The [cook](cook) cleans boots, too.
+ wedding elowen king "marries Aldous"
- hire elowen "the queen"
- quit tib elowen "dismisses"
- boss.past maud tib "old queen's maid"
- help cook tib "taken in by"
- housemate.start cook tib "taken in by"
- accuse maud elowen "my cousin's boots"
- kin elowen maud "my cousin's"
+ reveal tib cook "shows it to"

== 5 Hearts and Hooves
[Perrin](perrin) stays with the [witch](witch). [Perrin](perrin) bakes. The [witch](witch) hums. [They](perrin+witch) bicker about the salt. [Bran](bran) misses [Perrin](perrin). [Caradoc](knight) teases [Bran](bran). That is the rescued [knight](knight)'s name, [Caradoc](knight). [Ember](fox) steals a goose from [Perrin](perrin). [Perrin](perrin) chases [Ember](fox). [Perrin](perrin) falls into a pit. In the pit lies a crown. The [witch](witch) pulls out [Perrin](perrin). [He](perrin) hides the crown from the [witch](witch).
+ housemate.start perrin witch "stays with"
- quarrel perrin witch "bicker"
- sad bran perrin "misses"
- reveal knight bran "rescued knight's name"
- steal fox perrin "steals a goose"
+ find perrin "lies a crown"
- rescue witch perrin "pulls out"
- betray perrin witch "hides the crown"

== 6 Boots
[Elowen](elowen) and [Tib](tib) meet on the back stairs. The [queen](elowen) asks [her](tib) what a dismissed [maid](tib) is doing in [her](elowen) house. [She](tib) lives here, says [Tib](tib), with the [cook](cook). [She](elowen) congratulates [her](tib) on [her](tib) taste. [She](tib) looks down, not from shame, and [she](elowen) sees what [she](tib) is looking at. Thornwood clay never quite comes out of a seam. [She](elowen) seizes [her](tib) by the plaits; [she](tib) bites. It is the [queen](elowen) [who](elowen) screams and the [maid](tib) [who](tib) is dragged away for it, to the oubliette, where [she](tib) goes on humming, until the [one](elowen) [who](elowen) had [her](tib) put there stops [her](elowen) own ears with wax.
- find elowen tib "meet on the back stairs"
- quit.past tib elowen "dismissed"
- housemate cook tib "with the cook"
- discover tib elowen "looks down"
- discover elowen tib "looking at"
+ attack elowen tib "seizes her"
- attack tib elowen "bites"
+ arrest elowen tib "dragged away"
- sad elowen "stops her own ears"

== 7 The Hermit's Tale
Deep in the wood an old [hermit](hermit), hard of hearing and fond of plums, remembers the [hart](hart), because [he](hermit) milks [her](hart). Two [ladies](elowen+maud) came by in the spring, [he](hermit) tells [Bran](bran) and [Caradoc](knight); the [one](elowen) held the [other](maud)'s stirrup, and cut the girth. The horse bolted, the [lady](maud) flew, and the [woman](witch) with moss picked [her](maud) up. Is [she](maud) alive? The [hermit](hermit) has gone back to [his](hermit) plums. That night, by the fire, neither [knight](bran+knight) sleeps, and toward dawn the blanket between [them](bran+knight) is no longer between [them](bran+knight). In the morning [Bran](bran) does not know whom [he](bran) is looking for.
- reveal hermit bran+knight "he tells"
+ attack.past elowen maud "cut the girth"
- injure.past maud elowen "flew"
- find.past witch maud "picked her up"
- discover? bran maud "alive"
+ sex bran knight "no longer between them"
- sad bran "does not know whom"

== 8 Perrin Alone
[He](perrin) has found [her](maud): in the well-room, under glass, asleep, [her](maud) hair grown to [her](maud) knees. The [squire](perrin) demands that the [witch](witch) wake [her](maud). [She](witch) can't, says the [witch](witch); [she](witch) set [her](maud) bones, and put [her](maud) to sleep against the pain, and lost the recipe. [She](witch) had never told anyone because nobody would have believed [her](witch). [He](perrin) believes [her](witch). [He](perrin) has been living with [her](witch) for a month and knows that [she](witch) always loses recipes. [She](witch) begins to cry, a thing that cracks plates. [Perrin](perrin) puts [his](perrin) arms round [her](witch), asks [her](witch) name, which has not been asked in ninety years, and is told: [Ysmay](witch).
+ find perrin maud "found her"
- ill maud "asleep"
- treat maud witch "set her bones"
- lose witch "lost the recipe"
- housemate perrin witch "living with her"
- sad witch "begins to cry"
- help perrin witch "arms round her"
+ reveal witch perrin "is told"

== 9 A Kiss That Doesn't Work
By custom a kiss should do it. [Bran](bran) kneels, having hoped for this hour for years, and kisses the sleeping [queen](maud), and nothing happens. [Caradoc](knight), looking on, bites through [his](knight) lip. Nor does it help when [Perrin](perrin) tries, to [Ysmay](witch)'s undisguised annoyance. In the end the [fox](fox) licks [her](maud) ear. [Maud](maud) sits up, sneezes, and demands to know who all these people are. [Bran](bran) tells [her](maud) of [his](bran) love, in the past tense. [She](maud) had no idea, says [Maud](maud), and how sweet, and would the handsome [one](knight) in the corner please stop bleeding on [her](maud) hem.
- kiss bran maud "kisses the sleeping"
- jealous knight maud "bites through"
- jealous witch maud "annoyance"
- help fox maud "licks her ear"
+ recover maud "sits up"
- confess bran maud "tells her"
- love.end bran maud "past tense"
- discover! maud bran "had no idea"
- injure knight "bleeding"

== 10 Two Queens
The [queen](maud) walks in during the soup. The [queen](elowen) drops the spoon. [She](maud) takes it up, wipes it and gives it back to [her](elowen), since it was [she](elowen) [who](elowen) had taught [her](maud), when [they](elowen+maud) were [girls](elowen+maud), never to leave a spoon. [She](elowen) stammers that [she](maud) is dead. [She](maud) has been told so, answers [Maud](maud). [Aldous](king) looks from [his](king) [first](maud) to [his](king) [second](elowen) and slides under the table. The guards do not know whom to obey. "Whom did [you](elowen) love, [him](king) or the chair?" asks the [elder](maud). [She](elowen) thinks it over honestly. The chair, says the [cousin](elowen), and holds out [her](elowen) wrists to be bound.
+ return maud "walks in"
- sad elowen "drops the spoon"
- advisor.past elowen maud "had taught her"
- die! maud "is dead"
- married king maud "his first"
- married elowen king "his second"
- ill king "slides under"
- love! elowen king "The chair"
- kin elowen maud "cousin"
+ arrest maud elowen "to be bound"

== 11 Down and Up
The cook's boy brings the key; [Goodwin](cook) himself goes down the forty steps to fetch [Tib](tib), [who](tib) weighs nothing and hums. [He](cook) carries [her](tib) up, [he](cook) [who](cook) has never carried anything but soup, and at the top [she](tib) pops the question, before [he](cook) has got [his](cook) breath. Meanwhile [Maud](maud) sleeps in the blue room and locks the door to [Aldous](king), [who](king) waited, [she](maud) reckons, eleven days. [He](king) sits on the mat. [He](king) reads aloud to the keyhole. [Ysmay](witch) brews [him](king) a tea against guilt, and it has no effect.
+ rescue cook tib "carries her up"
- propose tib cook "pops the question"
- reject maud king "locks the door"
- sad maud king "eleven days"
- help witch king "brews him"
- sad king "guilt"

== 12 Prince Florian
Enter, late, [Prince Florian](princeling), come to woo whichever queen is vacant. [Maud](maud) laughs so hard that [she](maud) has to be unlaced. [He](princeling) tries [Tib](tib), [who](tib) is spoken for, [Ysmay](witch), [who](witch) turns [his](princeling) hat into a crow, and, out of habit, [Caradoc](knight), whereupon [Bran](bran) knocks [him](princeling) into the fish pond. It is the first time [Sir Bran](bran) has struck anyone without a trumpet. [Caradoc](knight) fishes out the [prince](princeling), then says to [his](knight) [champion](bran), rather hoarsely, that [he](bran) might have asked for [him](knight) in words. [Bran](bran) asks, in three. [He](knight) answers in one.
- propose? princeling maud "come to woo"
- reject maud princeling "laughs so hard"
- flirt princeling tib+witch "tries Tib"
- engaged cook tib "spoken for"
- flirt princeling knight "out of habit"
- jealous bran princeling "knocks him"
+ attack bran princeling "knocks him"
- rescue knight princeling "fishes out"
+ confess bran knight "in three"

== 13 Thaw
[Elowen](elowen) gives birth in the tower. The [girl](babe) is the [king](king)'s. [Maud](maud) holds [Elowen](elowen)'s hand. [Maud](maud) cannot say why. [They](elowen+maud) name [her](babe) [May](babe). [Elowen](elowen) goes free at Easter. [Perrin](perrin) marries [Ysmay](witch). [Sir Perrin](perrin), says the sword of [Maud](maud). [Tib](tib) marries [Goodwin](cook). [Bran](bran) moves in with [Caradoc](knight). [Aldous](king) knocks again. This time the [queen](maud) opens for [Aldous](king). [Ember](fox) takes the goose.
+ birth elowen babe "gives birth"
- parent king babe "the king's"
- help maud elowen "holds Elowen's hand"
- arrest.past maud elowen "tower"
- wedding perrin witch "marries Ysmay"
- hire perrin maud "the sword of"
- wedding cook tib "marries Goodwin"
- move bran knight "moves in with"
+ reconcile king maud "opens for"
