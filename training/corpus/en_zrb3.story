%series The Glass Orchid
%lang en
%genre mystery drama in a botanical garden in Melbourne, encyclopaedia episode list in long sentences
%cast hester  | Dr Hester Vance; Hester; Vance | f
%cast quang   | Quang Truong; Quang | m
%cast lan     | Lan Truong; Lan | f
%cast mireille| Mireille Vance; Mireille | f
%cast gus     | Gus Papadakis; Gus | m
%cast eleni   | Eleni Papadakis; Eleni | f
%cast darcy   | Darcy Hume; Darcy | n
%cast crowe   | Sergeant Crowe; Crowe | m
%cast voss    | Leopold Voss; Voss | m
%cast una     | Una Voss; Una | f
%cast bram    | Bram Okello; Bram | m
%cast nurse   | Pru Dalby; Pru | f
%cast uncle   | - | m
%cast aniseed | - | m

== 1 Under Glass
Twelve hours before the only flowering specimen of the ghost orchid is to be shown to the public, it is cut from its bark in the locked tropical house, and [Dr Hester Vance](hester), the garden's [director](hester), [who](hester) had carried it out of [Sarawak](@sarawak) in [her](hester) hat, finds the stump. Suspicion is cast on the night [gardener](quang) [Quang Truong](quang), since [he](quang) alone had the code, and [Sergeant Crowe](crowe), a [man](crowe) allergic to pollen, has [him](quang) taken off the premises in front of [his](quang) [daughter](lan) [Lan](lan), [who](lan) works there as a trainee. The [sponsor](voss) of the exhibition, the [collector](voss) [Leopold Voss](voss), offers a reward which nobody has asked for.
- create? hester "to be shown"
+ steal _ hester "cut from its bark"
- discover hester "finds the stump"
- accuse _ quang "Suspicion is cast"
+ arrest crowe quang "taken off the premises"
- parent quang lan "daughter"
- gift? voss _ "offers a reward"

== 2 Potting Shed
[Lan](lan), to [whom](lan) [her](lan) [father](quang)'s innocence is not a matter of opinion, talks the [porter](gus) [Gus Papadakis](gus) into lending [her](lan) the log book, in which one page has been torn out, while [Gus](gus)'s [wife](eleni) [Eleni](eleni), [who](eleni) runs the tearoom, remembers that a tray was ordered for the tropical house at an hour when there was no one to drink from it. [Hester](hester)'s former [wife](mireille) [Mireille](mireille), an [illustrator](mireille), returns from [Lyon](@lyon) to draw what is left of the orchid, and the [director](hester), [who](hester) has not been able to say that name aloud since the divorce, gives [her](mireille) the worst desk in the herbarium.
- parent quang lan "father"
- steal! quang _ "innocence"
- help gus lan "lending her"
- married eleni gus "wife"
+ investigate lan _ "log book"
- ex hester mireille "former wife"
- return mireille "returns from Lyon"
- divorce.past hester mireille "divorce"
- create? mireille "to draw"
- sad hester mireille "not been able to"

== 3 The Second Key
It emerges under questioning that the accused [gardener](quang), [who](quang) had kept silent to spare somebody, spent the night in question not at [his](quang) post but at the bedside of [Una Voss](una), the [sponsor](voss)'s [wife](una), [who](una) is dying of a wasted lung and likes to be read to in Vietnamese, of which [she](una) understands not a word. The [nurse](nurse) on duty, [Pru Dalby](nurse), vouches for [him](quang), whereupon [Crowe](crowe) has to let [him](quang) go. [Voss](voss), to [whom](voss) all this is news, forbids the [reader](quang) the house, and the [illustrator](mireille), sketching late, catches sight of the [porter](gus) [who](gus) lent the log book as [he](gus) feeds a sheet of paper to the boiler.
- reveal quang crowe "emerges under questioning"
- investigate crowe quang "questioning"
- accuse.past _ quang "accused"
- reveal! quang _ "kept silent"
- married una voss "wife"
- ill una "dying of"
- help.past quang una "read to"
- treat una nurse "nurse on duty"
- help nurse quang "vouches for"
+ arrest! crowe quang "let him go"
- discover voss quang+una "news"
- reject voss quang "forbids"
+ discover mireille gus "catches sight of"
- betray gus _ "feeds a sheet"

== 4 Compost
[Lan](lan) hugs [her](lan) [father](quang). [Quang](quang) waters the ferns. The ferns had missed [Quang](quang). A new [botanist](bram) starts work. [He](bram) is [Bram](bram), from [Kampala](@kampala). [Bram](bram) sneezes like [Crowe](crowe). [Lan](lan) laughs. [Darcy](darcy) from the seed bank doesn't. [Darcy](darcy) has worshipped [Lan](lan) for a year. Today [Darcy](darcy) meant to say it. [Bram](bram) asks [Lan](lan) to lunch. [Eleni](eleni) serves [them](bram+lan) scones. [Gus](gus) drops a plate. What ails [Gus](gus)? [He](gus) owes somebody money.
- parent quang lan "father"
- happy lan "laughs"
+ hire bram "starts work"
- love darcy lan "worshipped"
- confess? darcy lan "meant to say"
- jealous darcy bram "doesn't"
+ invite bram lan "asks Lan"

== 5 Root Rot
Having been seen at the boiler, [Gus](gus) tries to buy the silence of the [illustrator](mireille) with a bottle of [his](gus) best retsina, which [she](mireille) takes, drinks, and reports to [Hester](hester) all the same. The [porter](gus) is summarily dismissed; [his](gus) [wife](eleni), [who](eleni) learns in the same breath of the sacking and of nine thousand dollars staked on greyhounds, shuts the tearoom and goes to [her](eleni) sister in [Geelong](@geelong). At the [Voss](voss) mansion a [figure](quang) in gardener's boots is let in by the [nurse](nurse) each night through the scullery, and if the [master](voss) of the house hears Vietnamese through the wall, [he](voss) gives no sign of it. [Darcy](darcy), passed over, applies for a transfer to the desert station.
- betray? gus mireille "buy the silence"
- reveal mireille hester "reports to Hester"
+ quit gus hester "summarily dismissed"
- married eleni gus "wife"
- discover eleni gus "learns"
- lose gus "staked on greyhounds"
- quit eleni "shuts the tearoom"
+ breakup eleni gus "goes to her sister"
- sibling _ eleni "sister"
- help nurse quang "let in by"
- reject lan darcy "passed over"
- move? darcy "applies for a transfer"

== 6 Night-Flowering
On the night when the moon cactus opens and the whole staff sits round it with thermos flasks, the [director](hester) and the [woman](mireille) [who](mireille) left [her](hester) for a Frenchman's vineyard find that [they](hester+mireille) still finish each other's sentences, and that the Frenchman has long been somebody else's. Nothing happens except that a thermos is shared. In the dark of the palm house, however, [Lan](lan) is seized from behind by a [man](aniseed) smelling of aniseed, told to leave orchids to those who can afford them, and flung against a trellis. It is [Bram](bram) [who](bram) hears the glass break; by the time [he](bram) has reached [her](lan), and has bound [her](lan) cut arm with [his](bram) tie, the [assailant](aniseed) is over the fence.
- breakup.past mireille hester "left her for"
- couple.past _ mireille "Frenchman's"
- flirt hester mireille "finish each other's"
+ attack aniseed lan "seized from behind"
- threaten aniseed lan "told to leave"
- injure lan aniseed "cut arm"
- help bram lan "has reached her"
- treat lan bram "bound her"
- flee aniseed "over the fence"

== 7 Aniseed
The smell gives [him](gus) away. [Eleni](eleni), [who](eleni) has come back for [her](eleni) cake tins and is told of the attack by [Lan](lan), knows one [man](gus) only [who](gus) drinks ouzo on duty, walks to the [sergeant](crowe)'s desk and lays [her](eleni) wedding ring on the form. The [gambler](gus) is collected from the dog track and, when the name of [his](gus) creditor is demanded of [him](gus), asks to be locked up for longer, so frightened is [he](gus). The [sponsor](voss)'s [wife](una), meanwhile, dictates a letter to the [nurse](nurse), has [her](nurse) swear to post it only afterwards, and sinks that same night into a sleep out of which [she](una) is read, toward morning, by the [voice](quang) [she](una) loves.
- return eleni "come back"
- reveal lan eleni "is told of"
- attack.past gus lan "attack"
- discover eleni gus "smell gives him away"
+ accuse eleni gus "on the form"
- arrest crowe gus "collected from"
- sad gus _ "frightened"
- married una voss "wife"
- create una "dictates a letter"
- ill una "sinks"
- help quang una "is read"
+ love una quang "voice she loves"

== 8 Wreath
Though it rains on the burial of [Una Voss](una) and hardly anyone has come, one wreath is talked of for weeks, since it consists of ghost-orchid leaves, fresh ones. The [widower](voss) does not know who sent it; the [director](hester), [who](hester) would know those leaves in [her](hester) sleep, does not need to. [She](hester) has the cold store of the mansion described to [her](hester) by [Pru](nurse), [who](nurse) has been thrown out with a month's wages. [Quang](quang), standing behind a tree because the [widower](voss) has threatened [him](quang) with dogs, is brought home by [his](quang) [child](lan) and the [colleague](bram) [who](bram) once bound [her](lan) arm, and [whose](bram) hand, as the [mourner](quang) is not too sad to notice, [she](lan) doesn't let go.
+ die una "burial"
- married.past una voss "widower"
- gift _ una "wreath"
- discover! voss _ "does not know"
- discover hester voss "does not need to"
- investigate hester voss "cold store"
- reveal nurse hester "described to her by"
- quit nurse voss "thrown out"
- threaten voss quang "with dogs"
- help bram+lan quang "brought home by"
- parent quang lan "child"
- colleague bram lan "colleague"
- treat.past lan bram "once bound"
- sad quang una "mourner"
+ couple.start bram lan "doesn't let go"

== 9 The Letter
What the dead [woman](una) had dictated is read out in the herbarium: the orchid was taken at [her](una) [husband](voss)'s bidding by a [porter](gus) up to [his](gus) neck in debt, because [Leopold Voss](voss) could not endure that a thing should exist in one copy and not be [his](voss); and [her](una) house, which was always in [her](una) name, goes to the [man](quang) [who](quang) had read to [her](una). The [widower](voss) has the will contested within the day. [Hester](hester) takes the letter to [Crowe](crowe), only to find that it vanished from [her](hester) bag somewhere between the gate and the desk, and that the only person to have brushed against [her](hester) was a [courier](uncle) on a bicycle.
- die.past una "dead"
+ reveal una _ "read out"
- married una voss "husband"
- steal.past gus hester "orchid was taken"
- boss voss gus "bidding"
- find quang una "goes to the man"
- accuse voss quang "will contested"
- help.past quang una "had read to her"
+ steal uncle hester "vanished from her bag"

== 10 Pressed Flowers
A photograph of the letter exists, for the [illustrator](mireille), [who](mireille) copies everything, had copied that. [She](mireille) parts with it on one condition, which is that the [director](hester) should come and see the drawings [she](mireille) made in [Lyon](@lyon), all forty of which, it turns out, show the same sleeping [woman](hester). [Hester](hester) stays till breakfast. From the desert station [Darcy](darcy) writes to [Lan](lan) that a crate with tropical humidity controls has been freighted through by night, consigned to a hangar; [Bram](bram), [who](bram) reads the card over [her](lan) shoulder, is ashamed at being jealous of so useful a [rival](darcy). The [courier](uncle) on the bicycle is recognised by [Quang](quang) as [his](quang) late wife's [brother](uncle), and [he](quang) goes cold.
- gift mireille hester "parts with it"
- invite mireille hester "come and see"
- create.past mireille "drawings she made" @lyon
- love mireille hester "same sleeping woman"
+ sex hester mireille "stays till breakfast"
- reveal darcy lan "writes to Lan"
- jealous bram darcy "jealous"
- sad bram "ashamed"
- enemy bram darcy "rival"
+ discover quang uncle "recognised by Quang"
- married.past _ quang "late wife's"
- kin quang uncle "wife's brother"
- sad quang uncle "goes cold"

== 11 Hangar Nine
The [brother-in-law](uncle), cornered by [Quang](quang) among the bean frames, breaks down: [he](uncle) has no papers, and [Voss](voss), [who](voss) has known it for years, had only to lift the telephone. [He](uncle) leads [them](bram+lan+quang) to the hangar. The orchid is there, and so is its new [owner](voss), watering it; [Lan](lan), the first through the door, has the muzzle of a sporting gun put to [her](lan) collar. [Her](lan) [father](quang), [who](quang) had never raised [his](quang) voice in the garden, talks to the [gunman](voss) quietly about [Una](una), what [she](una) liked read, where [she](una) laughed, until the barrel sinks and [Voss](voss), sobbing, is relieved of it by [Bram](bram). [Crowe](crowe), sneezing, reads the [collector](voss) [his](voss) rights.
- kin quang uncle "brother-in-law"
- reveal uncle quang "breaks down"
- threaten.past voss uncle "lift the telephone"
- help uncle bram+lan+quang "leads them to"
- find bram+lan+quang "orchid is there"
+ attack voss lan "muzzle"
- parent quang lan "father"
+ rescue quang lan "barrel sinks"
- sad voss "sobbing"
- help bram lan "relieved of it"
- arrest crowe voss "his rights"

== 12 Open Day
While the courts take their time, the ghost orchid, grown back from a finger's breadth of root, is shown on a Sunday to eleven thousand people, most of whom say that they had imagined it bigger. The [gardener](quang) turns the mansion which [he](quang) was left into a school for gardeners, at whose gate [Pru](nurse) is installed as [matron](nurse) and the [uncle](uncle), papers in hand at last, as a [driver](uncle). [Gus](gus), on parole, stands in line at the tearoom; [Eleni](eleni) serves [him](gus) last, without sugar, but [she](eleni) serves [him](gus). [Mireille](mireille) and [Hester](hester) have not remarried, as [they](hester+mireille) tell all who ask. [They](hester+mireille) have merely bought one umbrella.
- create hester "is shown"
- find.past quang una "was left"
+ create quang "into a school"
- hire nurse quang "as matron"
- hire uncle quang "papers in hand"
- kin lan uncle "uncle"
- arrest.past _ gus "on parole"
- reconcile? eleni gus "serves him"
- wedding! hester mireille "not remarried"
+ reconcile hester mireille "one umbrella"
