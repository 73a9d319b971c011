%series Bois Cano
%lang en
%genre cocoa-estate family saga in Grenada, three generations, back-cover blurbs in the present tense
%cast eudora   | Eudora Baptiste-Hall; Eudora | f
%cast winston  | Winston Hall; Winston | m
%cast marvin   | Marvin; Counsel | m
%cast celestine | Celestine | f
%cast jojo     | Jo-Jo | n
%cast pereira  | Aurelio Pereira; Pereira | m
%cast thora    | Thora Lindqvist; Thora | f
%cast alban    | Alban | m
%cast pastor   | Pastor Cuffy; Cuffy | m
%cast midwife  | Ma Philo; Philo | f
%cast smuggler | Skeete | m
%cast magistrate | - | f
%cast lodger   | - | m
%cast son      | - | m

== 1
The hurricane has taken the roof, the drying floor and two thirds of the cocoa; it has left [Eudora Baptiste-Hall](eudora), eighty, in [her](eudora) rocking chair. Which of [her](eudora) four [grandchildren](alban+celestine+jojo+marvin) shall have what remains? [She](eudora) sets [them](alban+celestine+jojo+marvin) a test. Whoever brings the estate to harvest may keep it. [Marvin](marvin), the [lawyer](marvin), laughs and reaches for a pen; [Celestine](celestine), [his](marvin) [sister](celestine), reaches for a cutlass. [Their](celestine+marvin) [cousin](alban) [Alban](alban) is drunk. And [Jo-Jo](jojo), the [one](jojo) nobody invited, watches from the tamarind with a goat on a rope.
- kin alban+celestine+jojo+marvin eudora "grandchildren"
+ gift? eudora alban+celestine+jojo+marvin "may keep it"
- sibling celestine marvin "sister"
- kin alban celestine+marvin "cousin"
- lose eudora "taken the roof"
- invite! _ jojo "nobody invited"
- happy marvin "laughs"

== 2
A yacht comes in with a broken mast and a solitary [sailor](thora), [Thora Lindqvist](thora), [who](thora) can splice anything and pay for nothing. [Celestine](celestine) puts [her](thora) to work on the roof. [Alban](alban), sobering up for the first time since Lent, carries the nails. But [his](alban) [cousin](marvin) has ideas too: [Marvin](marvin) invites [Aurelio Pereira](pereira), [who](pereira) builds hotels, to lunch, and lets the [guest](pereira) admire the bay from the family graves. [Winston](winston), the old [lady](eudora)'s late [husband](winston), lies in one of them. Or so it says on the stone.
- travel thora "comes in"
- hire thora celestine "puts her to work"
- recover alban "sobering up"
- kin alban marvin "cousin"
+ invite marvin pereira "invites"
- married.past eudora winston "late husband"
- die.past winston "late husband"
- help alban thora "carries the nails"

== 3
Somebody is stealing the pods by night. [Celestine](celestine) lies in wait with the [sailor](thora)'s flare gun and brings down a [man](smuggler) with a sack, [who](smuggler) begs for mercy in the name of [Jo-Jo](jojo). It is [Skeete](smuggler), [who](smuggler) runs rum to [Carriacou](@carriacou). Did the [goat-herd](jojo) send [him](smuggler)? [Jo-Jo](jojo) swears by the goat. [Thora](thora), [who](thora) has patched sails with worse than this [fellow](smuggler), patches [his](smuggler) backside, and learns between two stitches that the [buyer](marvin) of the pods is sitting at table every evening, saying grace.
- steal smuggler eudora "stealing the pods"
+ attack celestine smuggler "brings down"
- accuse smuggler jojo "in the name of"
- reveal! jojo "swears"
- treat smuggler thora "patches"
+ discover thora marvin "learns between"
- betray marvin eudora "buyer of the pods"
- investigate celestine smuggler "lies in wait"

== 4
"[I](marvin) only wanted to lose quickly," [Marvin](marvin) tells [his](marvin) [grandmother](eudora) when the [sailor](thora) has given [him](marvin) away. [He](marvin) owes [Pereira](pereira) a fortune, borrowed to keep an office in [Bridgetown](@bridgetown) with no clients in it. [Eudora](eudora) rocks. [Celestine](celestine), [who](celestine) had looked up to the [elder](marvin) of the two all [her](celestine) life, stops using [his](marvin) name and calls [him](marvin) "[Counsel](marvin)". Only [Alban](alban) hands the disgraced [man](marvin) a bottle; it is water. "[I](alban) been there," says the [drunkard](alban). "Is a small place. Mind [your](marvin) head."
+ reveal thora marvin "given him away"
- kin eudora marvin "grandmother"
- reveal marvin eudora "tells his grandmother"
- sad celestine marvin "stops using his name"
+ help alban marvin "hands"
- lose.past marvin "owes Pereira"
- sibling celestine marvin "elder of the two"

== 5
Quiet comes down with the rain. The nutmegs are sorted, a hymn is argued over, a radio is thrown out of a window and goes on playing in the croton. [Pastor Cuffy](pastor) preaches on the labourers in the vineyard to a congregation that has never seen a vineyard. [Ma Philo](midwife), the [midwife](midwife), rubs [Eudora](eudora)'s feet. The two old [women](eudora+midwife), [who](eudora+midwife) have between [them](eudora+midwife) buried everyone [they](eudora+midwife) ever danced with, say nothing about the third chair.
- help midwife eudora "rubs"
- sad eudora+midwife "buried everyone"
- create pastor "preaches"

== 6
Who pays for the third chair? A [lodger](lodger) in [St. George's](@stgeorges), white-haired and blind in one eye, has been sending the [midwife](midwife) ten dollars a month for sixty years, and [Jo-Jo](jojo), [who](jojo) delivers [her](midwife) letters, cannot help reading them. "Tell [her](eudora) [I](lodger) am still dead," the last one says. [Jo-Jo](jojo) walks nine miles with the goat and knocks. The one-eyed [man](lodger) looks at the ears, the chin, the way the rope is held. "Whose [child](jojo) are [you](jojo)?" [he](lodger) asks, and nobody has ever asked it kindly before.
- gift.past lodger midwife "ten dollars a month"
+ discover jojo lodger "reading them"
- travel jojo "walks nine miles" @stgeorges
+ meet jojo lodger "knocks"
- die! lodger "still dead"
- parent? _ jojo "Whose child"

== 7
[He](winston) is [Winston Hall](winston), and [he](winston) never drowned. [He](winston) ran, [he](winston) tells the [herder](jojo), in 1951, when [he](winston) had put [his](winston) name to a strike and the planters put a price on it; [Philo](midwife) hid [him](winston) under a birthing bed, and between that night and the next boat something happened that [he](winston) is not proud of. So [Ma Philo](midwife)'s [son](son) was [his](winston), and [Jo-Jo](jojo) is [his](winston) [grandchild](jojo), as much as the other three. Meanwhile [Pereira](pereira), tired of waiting, has [Marvin](marvin) arrested for debt. [He](marvin) is led off during grace.
- flee.past winston "He ran"
+ reveal winston jojo "tells the herder"
- die! winston "never drowned"
- rescue.past midwife winston "hid him"
- sex.past midwife winston "something happened"
- cheat.past winston eudora "something happened"
- parent midwife+winston son "son"
+ kin jojo winston "grandchild"
- arrest pereira marvin "has Marvin arrested"
- sad winston "not proud"
- betray.past winston eudora "never drowned"

== 8
[Celestine](celestine) does not forgive [her](celestine) [brother](marvin). [She](celestine) merely sells [her](celestine) hair, [her](celestine) sewing machine and [her](celestine) engagement ring, and stands before the [magistrate](magistrate) with the money in a cocoa tin. The [magistrate](magistrate), a hard [woman](magistrate) with a soft spot for tins, counts it twice. "[Sister](celestine)?" [she](magistrate) asks. "[Opponent](celestine)," says [Celestine](celestine). Freed, [Marvin](marvin) takes off [his](marvin) tie and asks [his](marvin) [rescuer](celestine) which row [he](marvin) should weed. [Thora](thora), mending [her](thora) sail at last, finds that [she](thora) has been sewing the same seam for a week. It is [Alban](alban) [who](alban) holds the other end.
- reconcile! celestine marvin "does not forgive"
- sibling celestine marvin "brother"
- engaged.end _ celestine "engagement ring"
+ rescue celestine marvin "stands before"
- enemy celestine marvin "Opponent"
- love.start thora alban "the same seam"
- arrest! _ marvin "Freed"

== 9
[Jo-Jo](jojo) brings the dead [man](winston) home at noon. [Eudora](eudora), seeing [him](winston) at the gate, goes on shelling peas to the bottom of the bowl. Then [she](eudora) asks [her](eudora) [friend](midwife) one question. [Ma Philo](midwife), on [her](midwife) knees, answers it. For sixty years the [one](midwife) had comforted the [other](eudora) for a loss that was no loss, with a [child](son) at [her](midwife) skirt that was no orphan. [Eudora](eudora) bids [her](midwife) get up. [She](eudora) takes the third chair, breaks it over the rail, and orders [her](eudora) [husband](winston) and [her](eudora) [friend](midwife) off the land, in that order.
+ return winston "brings the dead man home"
- friend eudora midwife "friend"
+ reveal midwife eudora "answers it"
- betray.past midwife eudora "no loss"
- help.past midwife eudora "comforted"
- parent midwife son "child"
- married eudora winston "husband"
- reject eudora midwife+winston "off the land"
- die! winston "dead man"

== 10
With the harvest three weeks off, [Pereira](pereira) buys up every picker on the windward side. [Skeete](smuggler), unable to sit down, owes the estate a favour and ships in eleven cousins from [Carriacou](@carriacou), none of them on any list. The [developer](pereira)'s men cut the bridge; the [Swede](thora) rigs a rope across the gorge, and the sacks go over it, then [Alban](alban), [who](alban) is afraid of heights, then the goat, which is not. Halfway across, [Alban](alban) proposes marriage, shouting. [Thora](thora) cannot hear a word. [She](thora) hauls, and nods, so as to encourage [him](alban).
- hire _ pereira "buys up"
- help smuggler eudora "ships in"
- attack pereira _ "cut the bridge"
- help thora _ "rigs a rope"
- sad alban "afraid of heights"
+ propose alban thora "proposes marriage"
- discover! thora alban "cannot hear"

== 11
[Winston](winston) is dying in the [midwife](midwife)'s house, of nothing in particular. It is [Celestine](celestine) [who](celestine) carries the soup, out of curiosity, and [who](celestine) comes back with a story: the sum on [his](winston) head was paid. The [man](winston) was sold, not lost, and the [seller](pastor), then a [choirboy](pastor) of twelve, now thunders from the pulpit. [Pastor Cuffy](pastor), confronted, opens the hymnal, in which the banknotes lie, unspent. [Eudora](eudora) puts on [her](eudora) hat. Nobody hears what the old [couple](eudora+winston) say to one another. When [she](eudora) comes out, [she](eudora) sits down on the step by [Philo](midwife), and [Philo](midwife) moves over.
- ill winston "dying"
- help celestine winston "carries the soup"
- reveal winston celestine "comes back with a story"
+ betray.past pastor winston "sold"
- accuse _ pastor "confronted"
- married eudora winston "couple"
+ reconcile eudora midwife "moves over"
- investigate celestine winston "curiosity"

== 12
The scales at the depot say a hundred and one bags. Who brought it in? All four of [them](alban+celestine+jojo+marvin), and so the old [woman](eudora), [whose](eudora) rules were never written down, leaves it to [Jo-Jo](jojo), on the ground that the [goat-herd](jojo) alone had asked for nothing; and [Jo-Jo](jojo) hands three of four keys straight on to [Celestine](celestine), [Alban](alban) and [Counsel](marvin), [who](marvin) draws up the papers free of charge. [Thora](thora), at the chandler's, has at last been told what [she](thora) nodded to. [She](thora) sells the mast. [Winston](winston) is buried under [his](winston) own stone, and this time [he](winston) fits.
- find alban+celestine+jojo+marvin "a hundred and one bags"
+ gift eudora jojo "leaves it to"
- gift jojo alban+celestine+marvin "hands three"
- help marvin alban+celestine+jojo "free of charge"
- engaged alban thora "nodded to"
+ die winston "is buried"
- reveal _ thora "been told"
