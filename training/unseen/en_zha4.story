%series The Salt Crown
%lang en
%genre court intrigue in an invented duchy, solemn chronicle-like synopses
%cast aldemar | Duke Aldemar; Aldemar | m
%cast sidonie | Duchess Sidonie; Sidonie | f
%cast vaal | Lord Chancellor Vaal; Ruprecht Vaal; Vaal; Ruprecht | m
%cast isaura | Isaura Bellincion; Isaura | f
%cast bohdan | Captain Bohdan Kray; Kray; Bohdan | m
%cast melis | Princess Melisande; Melisande | f
%cast fenn | Fenn | m
%cast tariq | Tariq ibn Salim; Tariq | m
%cast ursel | Mother Ursel; Ursel | f
%cast odo | Odo | m
%cast lazzaro | Lazzaro | m
%cast old | - | m
%cast masked | - | n
%cast heir | - | m
%cast saltwife | - | f
%cast prisoner | - | m
%cast warder | - | f
%cast dorothy | - | f
%cast bishop | Bishop Hartmut; Hartmut | m

== 1 The Empty Cup
The old [Duke](old) of [Ostramark](@ostramark) sinks to the floor of [his](old) banqueting hall with foam on [his](old) lips, and before the candles are trimmed the circlet sits on the brow of [his](old) [eldest](aldemar), [Aldemar](aldemar). [Mother Ursel](ursel), [physician](ursel) to three generations, smells bitter almonds and is told by [Lord Chancellor Vaal](vaal) to smell nothing. The young [widow](sidonie) of the dead [man](old), [Sidonie](sidonie), is commanded to remain at court. Below stairs, [Odo](odo), the [taster](odo) [who](odo) ought to have drunk first, saddles a mule.
+ die old "foam"
- kill? _ old "bitter almonds"
- parent old aldemar "eldest"
+ hire aldemar "circlet"
- advisor ursel old "physician"
- discover ursel "smells"
- married.past old sidonie "widow"
- flee odo "saddles"

== 2 The Bride from the Marshes
For the sake of the salt road, [Vaal](vaal) would have [his](vaal) new [master](aldemar) wed [Melisande](melis), [princess](melis) of the marsh people, [whose](melis) barges have already moored at the quay. [Aldemar](aldemar), [whose](aldemar) eyes stray from the treaty to [his](aldemar) [stepmother](sidonie), signs without reading. [Isaura Bellincion](isaura), [lady-in-waiting](isaura), is set by the [Chancellor](vaal) to listen at [Sidonie](sidonie)'s door and to carry everything to [him](vaal); [she](isaura) carries instead a warning to [Sidonie](sidonie). [Captain Kray](bohdan) of the guard, despatched after the [taster](odo), brings back a mule, riderless.
- wedding? aldemar melis "wed"
- boss aldemar vaal "master"
- travel melis "moored"
- love aldemar sidonie "eyes stray"
- kin aldemar sidonie "stepmother"
- investigate? isaura sidonie "listen"
+ reveal isaura sidonie "warning"
- betray isaura vaal "instead"
- investigate? bohdan odo "despatched after"
- return bohdan "brings"

== 3 A Lamp in the Chapel
By night the [Duke](aldemar) lays at [Sidonie](sidonie)'s feet a necklace of black pearls and the confession that [he](aldemar) has burned for [her](sidonie) since [his](aldemar) [father](old) brought [her](sidonie) home. [She](sidonie) lets the pearls roll across the flagstones; [her](sidonie) heart, as only [Isaura](isaura) knows, has long been the property of [Captain Kray](bohdan). The [captain](bohdan), for [his](bohdan) part, has orders to double the watch before [her](sidonie) chamber. In the harbour tavern a [singer](lazzaro), [Lazzaro](lazzaro), performs a ballad about almonds, at which the whole town holds its breath.
- gift aldemar sidonie "necklace"
+ confess aldemar sidonie "confession"
- love aldemar sidonie "burned for her"
- parent old aldemar "father"
+ reject sidonie aldemar "roll across"
- love sidonie bohdan "heart"
- boss aldemar bohdan "orders"
- create lazzaro "performs"

== 4 The Reckoning of Bishop Hartmut
The marriage of [Aldemar](aldemar) and [Melisande](melis) is solemnised under a leaking dome, [Bishop Hartmut](bishop) presiding. At the height of the revels the [bride](melis), seeing [her](melis) [husband](aldemar)'s gaze travel past [her](melis) to the [dowager](sidonie), breaks a goblet in [her](melis) fist; it is the young [surgeon](tariq) [Tariq ibn Salim](tariq), of the southern embassy, [who](tariq) draws the splinters out. [Lazzaro](lazzaro) is flogged and thrown into the salt pits for [his](lazzaro) song. There [he](lazzaro) falls in with an old [prisoner](prisoner) with a burnt cheek, [who](prisoner) seems to know every verse already. How?
+ wedding aldemar melis "solemnised"
- celebrate _ "revels"
- married aldemar melis "husband"
- love aldemar sidonie "gaze"
- jealous melis sidonie "goblet"
- injure melis "splinters"
- treat melis tariq "draws"
- attack _ lazzaro "flogged"
- arrest _ lazzaro "thrown into"
- create.past lazzaro "song"
- meet lazzaro prisoner "falls in with"

== 5 Silver and Salt
Through [Isaura](isaura), [Kray](bohdan) and the [dowager](sidonie) exchange letters hidden in loaves, and on the feast of Saint Ludmilla [they](bohdan+sidonie) lie together in the granary. The [Chancellor](vaal), [who](vaal) suspects a lover but not which, promises the [lady-in-waiting](isaura) a manor for a name. [She](isaura) weighs it through a sleepless night and gives [him](vaal) the wrong one: [Tariq](tariq). At dawn the [surgeon](tariq) is dragged from the embassy in [his](tariq) shirt. [Melisande](melis), beside herself, tells the [Duke](aldemar) that a [guest](tariq) has been dishonoured beneath [his](aldemar) roof; [Aldemar](aldemar) goes hunting.
- help isaura bohdan+sidonie "Through"
- affair bohdan sidonie "letters hidden"
- celebrate _ "feast"
+ sex bohdan sidonie "lie together"
- affair? _ sidonie "lover"
- gift? vaal isaura "promises"
+ betray isaura vaal "wrong one"
- accuse isaura tariq "gives him"
+ arrest _ tariq "dragged"
- sad melis "beside herself"
- accuse melis aldemar "dishonoured"

== 6 The Taster's Tale
In the pits the [prisoner](prisoner) with the burnt cheek discloses to [Lazzaro](lazzaro) that [he](odo) is none other than [Odo](odo), and that the cup which killed the old [Duke](old) was filled by [Vaal](vaal)'s own hand. The [minstrel](lazzaro), cut loose by a [warder](warder) [whose](warder) husband once danced to [his](lazzaro) fiddle, carries the secret through the sewers to [Mother Ursel](ursel). [Ursel](ursel) is too old for plots and too angry to abstain. Under torture, [Tariq](tariq) names no one. The [Duchess](melis) visits [him](tariq) disguised as a laundress and, finding no words, washes [his](tariq) wounds.
+ reveal odo lazzaro "discloses"
- kill.past vaal old "killed"
- rescue warder lazzaro "cut loose"
- married _ warder "husband"
- reveal lazzaro ursel "carries the secret"
- sad ursel "angry"
- attack _ tariq "torture"
- reveal! tariq "names no one"
- treat tariq melis "washes"
- injure tariq "wounds"

== 7 The Stable Lad
Summoned to a salt-boiler's deathbed, [Bishop Hartmut](bishop) hears from the ailing [woman](saltwife) that the stable [lad](fenn) [Fenn](fenn), raised as [her](saltwife) own, was laid in [her](saltwife) arms eighteen winters ago by the old [Duke](old) in person, [who](old) called [him](fenn) [his](old) flesh. The [mother](dorothy), [sister](dorothy) to [Vaal](vaal), had perished in bringing [him](fenn) into the world. [Fenn](fenn), bidden to the sacristy and informed, vomits into the font. Must [he](fenn) now bow to a [brother](aldemar) [whose](aldemar) boots [he](fenn) has blacked, or to the [uncle](vaal) [who](vaal) poisoned [his](fenn) [father](old)?
- ill saltwife "ailing"
- reveal saltwife bishop "hears"
- kin fenn saltwife "raised"
+ parent old fenn "flesh"
- parent dorothy fenn "mother"
- sibling dorothy vaal "sister"
- die.past dorothy "perished"
- birth.past dorothy fenn "into the world"
+ reveal bishop fenn "informed"
- sibling aldemar fenn "brother"
- kin fenn vaal "uncle"
- kill.past vaal old "poisoned"

== 8 The Fair of Fools
While [Ostramark](@ostramark) dances in motley, a [figure](masked) in a stag's mask strikes the manacles off [Tariq](tariq) and leads [him](tariq) to the marsh barges, where the lifted mask discloses the features of [Melisande](melis). [She](melis) cannot go with [him](tariq), and [he](tariq) cannot cease to look back. In the square [Vaal](vaal), pelted with rotten quinces by the crowd, is approached by [Isaura](isaura), [who](isaura) demands [her](isaura) manor. [He](vaal) bestows on [her](isaura) a purse, a kiss on the brow and two hired knives to see [her](isaura) home. [Kray](bohdan), passing, leaves both knives in the gutter and the [lady-in-waiting](isaura) alive.
- celebrate _ "dances"
+ rescue masked tariq "strikes the manacles"
- reveal melis tariq "discloses"
- flee tariq "barges"
- travel! melis tariq "cannot go"
- love tariq melis "cannot cease"
- attack _ vaal "pelted"
- gift vaal isaura "bestows"
- kiss isaura vaal "kiss"
+ kill? vaal isaura "hired knives"
+ rescue bohdan isaura "alive"

== 9 With Child
Queasy at matins, [Sidonie](sidonie) needs no astrologer: [she](sidonie) bears the [captain](bohdan)'s child, ten months after [her](sidonie) [husband](old)'s burial. [Isaura](isaura), [who](isaura) now owes [Kray](bohdan) [her](isaura) life, pads [her](isaura) own bodice and lets it be whispered that the disgrace is [hers](isaura). [Aldemar](aldemar), drunk, forces the lock of the [dowager](sidonie)'s chamber; [she](sidonie) holds [him](aldemar) off with a fire iron until [Mother Ursel](ursel) raises the house. What is the penalty for a [guardsman](bohdan) [who](bohdan) strikes [his](bohdan) [sovereign](aldemar)? [Bohdan](bohdan) strikes [him](aldemar) first and inquires afterwards.
+ pregnant sidonie bohdan "bears"
- married.past old sidonie "husband"
- die.past old "burial"
- rescue.past bohdan isaura "owes"
- pregnant! isaura "hers"
- help isaura sidonie "pads"
- attack aldemar sidonie "forces the lock"
- rescue ursel sidonie "raises the house"
- boss aldemar bohdan "sovereign"
+ attack bohdan aldemar "strikes him"

== 10 The Block
Condemned in a single sitting, [Captain Kray](bohdan) is to be beheaded at noon. [Sidonie](sidonie) goes down on [her](sidonie) knees before the [stepson](aldemar) [she](sidonie) loathes and offers [him](aldemar) [her](sidonie) hand for the [prisoner](bohdan)'s head; [Aldemar](aldemar) accepts, and has the drums begin regardless. Then the square parts. [Hartmut](bishop) in full vestments, the burnt-cheeked [taster](odo) on one arm and [Fenn](fenn) on the other, reads aloud the dying [woman](saltwife)'s oath and [Odo](odo)'s. The headsman lays down the axe. [Vaal](vaal), unmasked before ten thousand, gallops for the north gate.
- arrest _ bohdan "Condemned"
- kill? _ bohdan "beheaded"
- kin aldemar sidonie "stepson"
- enemy aldemar sidonie "loathes"
- propose sidonie aldemar "offers him her hand"
- engaged.start aldemar sidonie "accepts"
+ betray aldemar sidonie "regardless"
- ill saltwife "dying"
+ reveal bishop "reads aloud"
- return odo "on one arm"
- rescue bishop bohdan "lays down"
- flee vaal "gallops"

== 11 The Ford
The pursuit of the [Chancellor](vaal) ends at the ford, where [Fenn](fenn), [who](fenn) knows horses, overtakes [him](vaal). [Nephew](fenn) and [uncle](vaal) regard each other across the water; [Vaal](vaal) pleads for [his](vaal) dead [sister](dorothy)'s sake, and the [youth](fenn), against all counsel, lets [him](vaal) ride on. Within the hour [he](vaal) has sucked death out of [his](vaal) own ring. The estates depose [Aldemar](aldemar), [who](aldemar) learns it at cards and does not lay down [his](aldemar) hand. Freed, [Kray](bohdan) kneels in the straw by [Sidonie](sidonie)'s pallet, for the pains have begun early.
- flee vaal "pursuit"
- find fenn vaal "overtakes"
- kin fenn vaal "Nephew"
- sibling dorothy vaal "sister"
- die.past dorothy "dead"
- help fenn vaal "lets him ride on"
+ die vaal "sucked death"
+ quit aldemar "depose"
- discover aldemar "learns"
- rescue _ bohdan "Freed"
- birth? sidonie "pains"

== 12 Thaw
A [boy](heir) is delivered to [Sidonie](sidonie) by the hands of [Ursel](ursel), [who](ursel) then lies down and does not rise again. [Bishop Hartmut](bishop) sets the circlet on [Fenn](fenn)'s head; the new [Duke](fenn)'s first decree opens the salt pits, and [his](fenn) second confers upon [Lazzaro](lazzaro) the office of court poet. The bond between [Melisande](melis) and [Aldemar](aldemar) is dissolved by [Rome](#rome); [she](melis) takes ship for the south, where a certain [surgeon](tariq) keeps a lamp in [his](tariq) window. [Bohdan](bohdan) and the [dowager](sidonie) are made man and wife in the granary. [Isaura](isaura), bouquet in hand, observes [Lazzaro](lazzaro) observing [her](isaura).
+ birth sidonie heir "delivered"
- help ursel sidonie "by the hands of"
- die ursel "does not rise"
+ hire fenn "circlet"
- hire lazzaro fenn "office of court poet"
- divorce aldemar melis "dissolved"
- travel melis "takes ship"
- love tariq melis "keeps a lamp"
+ wedding bohdan sidonie "man and wife"
- flirt isaura lazzaro "observing her"
