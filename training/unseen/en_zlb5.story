%series The Orangery at Lindenau
%lang en
%genre period drama, a Baltic estate in 1908, broadcaster's blurbs
%cast dowager  | Countess Adelheid; Adelheid | f
%cast konrad   | Count Konrad; Konrad | m
%cast milda    | Milda Ozols; Milda | f
%cast sofie    | Sofie; Countess Sofie | f
%cast lutz     | Lutz | m
%cast governess | Philippa Marsh; Miss Marsh | f
%cast tutor    | - | m
%cast colonel  | Colonel von Brevern; Brevern | m
%cast brewer   | August Tilling; Tilling | m
%cast dentist  | - | m
%cast gardener | - | m
%cast cook     | Frau Plum; Plum | f
%cast boy      | Matti | m
%cast heiress  | Wilhelmine Tilling; Wilhelmine; Minnie | f

== 1
The lilacs are out at [Lindenau](@lindenau), and so are the bailiffs. To save the roof, [Countess Adelheid](dowager) has promised [her](dowager) elder [son](konrad), [Konrad](konrad), to the [daughter](heiress) of a [brewer](brewer), [Wilhelmine Tilling](heiress), [who](heiress) brings a million and a lisp. [Konrad](konrad) consents between two yawns. [His](konrad) [sister](sofie) [Sofie](sofie) thinks it monstrous. In the orangery the [count](konrad) has long been consoled by [Milda Ozols](milda), the [gardener](gardener)'s [girl](milda), [who](milda) learns of the match from a seating plan.
+ engaged.start heiress konrad "promised her elder son"
- parent dowager konrad "son"
- parent brewer heiress "daughter"
- sibling konrad sofie "sister"
- affair konrad milda "consoled"
- parent gardener milda "gardener's girl"
+ discover milda konrad "learns of the match"

== 2
Enter the English [governess](governess), engaged for [Matti](boy), the [cook](cook)'s [boy](boy), [whom](boy) the [dowager](dowager) unaccountably dotes on, and, by the same train, [Colonel von Brevern](colonel), [who](colonel) has buried three wives and now looks [Sofie](sofie) over as if [she](sofie) were a fourth. [Lutz](lutz), the younger [brother](lutz), sent down from [Dorpat](@dorpat) for duelling, climbs in by the scullery. There [he](lutz) treads on the [governess](governess)'s foot, and begs pardon for it until the candle gives out.
- hire governess "engaged for"
- advisor governess boy "governess"
- parent cook boy "cook's boy"
- married.past _ colonel "three wives"
- die.past _ "buried three wives"
- travel colonel+governess "by the same train"
- sibling konrad+sofie lutz "brother"
- flirt governess lutz "begs pardon"
- quit.past lutz "sent down"
- return lutz "climbs in"
+ meet governess lutz "treads on"

== 3
Boating party. While the [heiress](heiress), [who](heiress) cannot swim, is telling [her](heiress) [intended](konrad) about hops, [Milda](milda), poling the second punt, lets it ram the first. It is the [tutor](tutor) of a neighbouring family, a shy [Pole](tutor), and not the [fiancé](konrad), [who](tutor) plunges in and brings up [Wilhelmine](heiress) by [her](heiress) sash; [she](heiress) opens one eye, sees [his](tutor) spectacles and is lost. On the bank [Konrad](konrad) hisses at [Milda](milda). [She](milda) hisses back that [she](milda) is late, and does not mean for supper.
- engaged heiress konrad "intended"
+ attack milda heiress+konrad "ram"
+ rescue tutor heiress "brings up"
- love.start heiress tutor "is lost"
- quarrel konrad milda "hisses"
- pregnant milda konrad "late"
- reveal milda konrad "hisses back"

== 4
[Brevern](colonel) asks [Sofie](sofie) to be [his](colonel). [Sofie](sofie) laughs at [Brevern](colonel). The [dowager](dowager) scolds [Sofie](sofie). [Plum](cook), the [cook](cook), comforts [Sofie](sofie). [Lutz](lutz) plays chess with the [governess](governess). [Lutz](lutz) lets the [governess](governess) win. [She](governess) notices and sweeps the board. [Konrad](konrad) offers [Milda](milda) money. [Milda](milda) spits at [Konrad](konrad). The [gardener](gardener) sharpens a scythe. The [tutor](tutor) sends [Minnie](heiress) a pressed fern. [Minnie](heiress) sleeps on the fern.
+ propose colonel sofie "asks Sofie"
- reject sofie colonel "laughs at"
- quarrel dowager sofie "scolds"
- help cook sofie "comforts"
- find governess "win"
- discover governess lutz "notices"
- sad governess lutz "sweeps the board"
- gift? konrad milda "offers"
+ reject milda konrad "spits at"
- gift tutor heiress "sends Minnie a pressed fern"

== 5
Turned out by the [countess](dowager) when [her](milda) apron no longer ties, [Milda](milda) finds shelter over the coach house of a [dentist](dentist) in [Mitau](@mitau), a [bachelor](dentist) of fifty with cold hands and a warm stove. [Konrad](konrad), [who](konrad) hears that [she](milda) has drowned herself, because [his](konrad) [mother](dowager) has told [him](konrad) so, goes about for a week like [her](milda) ghost. [Sofie](sofie) is locked in the linen tower until [she](sofie) comes to [her](sofie) senses about the [widower](colonel). [Lutz](lutz) passes up novels on a string.
+ quit milda dowager "Turned out"
- pregnant milda "no longer ties"
- move milda dentist "finds shelter"
- help dentist milda "finds shelter"
+ betray dowager konrad "told him so"
- die! milda "drowned herself"
- parent dowager konrad "mother"
- sad konrad milda "ghost"
- abduct _ sofie "locked in"
- help lutz sofie "passes up novels"

== 6
Ball night at the [brewer](brewer)'s. [Konrad](konrad), numb, opens the dancing with [his](konrad) [betrothed](heiress), [who](heiress) counts the bars until [she](heiress) can be in the cloakroom, where the [tutor](tutor) is waiting, and where, among the furs of three governments, [the two](heiress+tutor) kiss as if the sleigh were at the door. [Somebody](lutz) coughs. It is [Lutz](lutz), in search of [his](lutz) [governess](governess)'s shawl, and [he](lutz) promises to have seen nothing. The tower is empty by midnight; the novels were tied to a rope.
- celebrate brewer "Ball night"
- engaged heiress konrad "betrothed"
+ kiss heiress tutor "kiss"
- cheat heiress konrad "kiss"
- discover lutz heiress+tutor "coughs"
- reveal! lutz "seen nothing"
- help.past lutz sofie "tied to a rope"
+ flee sofie "tower is empty"

== 7
Where is [Sofie](sofie)? In [Mitau](@mitau), at the [dentist](dentist)'s, [whose](dentist) bell [she](sofie) rang with a swollen cheek and [whose](dentist) kitchen [she](sofie) has not left since. The [runaway](sofie) and the [outcast](milda), once mistress and weeding girl, share a bed, a teapot and a low opinion of [Konrad](konrad). [Miss Marsh](governess), as the household now learns to call the [governess](governess), has had a letter: [she](governess) has come into a tea garden. [Lutz](lutz), convinced that [she](governess) will sail, proposes to [her](governess) in five languages. In the sixth, silence, [she](governess) says yes.
- ill sofie "swollen cheek"
- treat sofie dentist "dentist's"
- housemate.start milda sofie "share a bed"
- friend milda sofie "low opinion"
- boss.past sofie milda "mistress"
- find governess "come into"
- travel? governess "sail"
+ propose lutz governess "proposes"
+ engaged.start governess lutz "says yes"

== 8
The [colonel](colonel) challenges [Lutz](lutz). [Lutz](lutz) hid [Sofie](sofie), says [Brevern](colonel). [Lutz](lutz) did no such thing. [They](colonel+lutz) meet at dawn, with [Konrad](konrad) for a second. [Brevern](colonel) fires early. [Konrad](konrad) steps in front of [Lutz](lutz). The bullet hits [Konrad](konrad) in the jaw. A [dentist](dentist) is called in. The [dentist](dentist) saves [Konrad](konrad). [He](dentist) talks while [he](dentist) works. [He](dentist) mentions [his](dentist) lodgers. [Konrad](konrad) sits up at the name of [Milda](milda). The [colonel](colonel) makes for the border.
- threaten colonel lutz "challenges"
- accuse colonel lutz "hid Sofie"
- help! lutz sofie "did no such thing"
- help konrad lutz "for a second"
+ attack colonel lutz "fires early"
- rescue konrad lutz "steps in front of"
- injure konrad colonel "hits"
- treat konrad dentist "saves"
- reveal dentist konrad "mentions"
+ discover konrad milda "sits up"
- flee colonel "makes for the border"

== 9
Bandaged to the eyes, [Konrad](konrad) presents himself in [Mitau](@mitau) with [his](konrad) hat full of cherries, and cannot get out a word. [Milda](milda) can. [She](milda) has been asked for [her](milda) hand by the [dentist](dentist), [she](milda) informs the [count](konrad), and has a mind to give it [him](dentist), since [he](dentist) is the only [man](dentist) [who](dentist) never told [her](milda) a falsehood. [Sofie](sofie), at the mangle, turns as white as the sheets; the [lodger](sofie) has grown too fond of the stove. Nobody eats the cherries.
- travel konrad "presents himself" @mitau
- gift? konrad milda "cherries"
+ propose dentist milda "asked for her hand"
+ reveal milda konrad "informs the count"
- wedding? dentist milda "a mind to give it"
- love sofie dentist "too fond"
- jealous sofie milda "white as the sheets"

== 10
An old [cook](cook) can stand only so much. [Frau Plum](cook) lays down [her](cook) ladle before the assembled family and announces that [Matti](boy) was never [hers](cook): the [child](boy) was put into [her](cook) arms nine winters ago by the [dowager](dowager), [who](dowager) had been lonely, and by [Tilling](brewer), [who](brewer) had been delivering beer. The [brewer](brewer)'s [daughter](heiress) is thus the [half-sister](heiress) of a kitchen [boy](boy) and, with great relief, nobody's bride, for [she](heiress) hands [Konrad](konrad) back [his](konrad) ring on the spot. [Adelheid](dowager) asks for [her](dowager) salts; [Matti](boy) fetches them.
+ reveal cook "announces"
- parent! cook boy "never hers"
- parent brewer+dowager boy "child"
- affair.past brewer dowager "delivering beer"
- sad dowager "lonely"
- sibling boy heiress "half-sister"
- parent brewer heiress "daughter"
- happy heiress "relief"
+ breakup heiress konrad "hands Konrad back his ring"

== 11
[Milda](milda)'s pains come on in the orangery, and it is the once so idle [count](konrad) [who](konrad) boils the water in a watering can. Two girls are born. The [dentist](dentist), arriving with [his](dentist) bag, reads in one face that [he](dentist) is too late in more than one respect; on the drive home [Sofie](sofie) takes the reins, and somewhat later [his](dentist) arm. [Lutz](lutz) and [Miss Marsh](governess) sail for [Ceylon](@ceylon) as man and wife. [Minnie](heiress) waves [them](governess+lutz) off from under the [tutor](tutor)'s umbrella, and in the hall the [dowager](dowager) teaches [her](dowager) youngest [son](boy) to bow.
- help konrad milda "boils the water"
+ birth milda "are born"
- couple.start dentist sofie "his arm"
- travel governess+lutz "sail" @ceylon
+ married governess lutz "man and wife"
- couple heiress tutor "umbrella"
- parent dowager boy "son"
- advisor dowager boy "teaches"
