%series The Lamplighters of Bexcombe
%lang en
%genre Victorian novel in instalments, chapter summaries
%cast hester    | Hester Pym; Hester; Miss Pym | f
%cast ambrose   | Ambrose Vane; Ambrose; Mr. Vane; Vane | m
%cast lavinia   | Lady Lavinia Thorne; Lady Thorne; Lavinia | f
%cast septimus  | Septimus Thorne; Septimus | m
%cast josiah    | Josiah Pym; Josiah | m
%cast clemence  | Clemence Pym; Clemence | f
%cast grimsby   | Mr. Grimsby; Grimsby | m
%cast toby      | Toby Reed; Toby | m
%cast dorcas    | Mrs. Reed; Dorcas Reed; Dorcas | f
%cast marguerite | Marguerite Vane; Marguerite | f
%cast mudge     | Dr. Mudge; Mudge | m
%cast beadle    | - | m

== 1 In Which a Lamp Goes Out
[Josiah Pym](josiah), [lamplighter](josiah) of [Bexcombe](@bexcombe), breaks [his](josiah) neck in a fall from the ladder, leaving two [daughters](clemence+hester) and eleven pounds of debt. [Hester](hester), the [elder](hester), shoulders the ladder in [his](josiah) place, to the wrath of the [beadle](beadle), [who](beadle) holds that no woman may carry fire in the streets; [Clemence](clemence), the [younger](clemence), lies abed with a wasting cough. The money was borrowed of [Mr. Grimsby](grimsby), [who](grimsby) presents himself at the burial with [his](grimsby) hat on and gives the [orphans](clemence+hester) until Michaelmas.
+ die josiah "breaks his neck"
- parent josiah clemence+hester "daughters"
+ hire hester "shoulders the ladder"
- sad beadle hester "wrath"
- ill clemence "cough"
- sibling clemence hester "elder"
- threaten grimsby clemence+hester "until Michaelmas"

== 2 A Gentleman with a Pipe of Lead
[Ambrose Vane](ambrose), [engineer](ambrose) to the [Western Gas Company](#westerngas), takes rooms above the bakery of [Mrs. Reed](dorcas) and lets it be known that within the year not one oil lamp will burn in [Bexcombe](@bexcombe). [Hester](hester) douses [his](ambrose) surveying chain with whale oil. [The two](ambrose+hester) exchange such words upon the bridge that [Toby Reed](toby), the [baker](dorcas)'s [boy](toby), writes them down for later use. That same night [Vane](ambrose) holds [her](hester) ladder in a gale, unasked, and [neither](ambrose+hester) thanks the other.
- housemate.start ambrose dorcas "takes rooms"
- reveal ambrose _ "known"
- attack hester ambrose "douses"
+ quarrel ambrose hester "exchange such words"
- parent dorcas toby "boy"
- create toby "writes"
+ help ambrose hester "holds her ladder"

== 3 The Great House
[Lady Thorne](lavinia), [whose](lavinia) late husband owned the town and [whose](lavinia) [nephew](septimus) [Septimus](septimus) is spending it, engages [Clemence](clemence) as reader, thinking to do a Christian deed. [Septimus](septimus) listens behind the door and is lost by the second chapter. [Dr. Mudge](mudge), summoned to the [girl](clemence)'s cough, prescribes sea air and looks at [her](clemence) [mistress](lavinia) in a manner not found in any pharmacopoeia; [he](mudge) has adored [Lady Thorne](lavinia) since the old king's jubilee and has never breathed a word.
- married.past _ lavinia "late husband"
- die.past _ "late"
- kin lavinia septimus "nephew"
+ hire clemence lavinia "engages"
- help lavinia clemence "deed"
+ love.start septimus clemence "lost"
- ill clemence "cough"
- treat clemence mudge "prescribes"
- boss lavinia clemence "mistress"
- love mudge lavinia "adored"
- confess! mudge lavinia "never breathed a word"

== 4 A Letter from Lyme
[Mrs. Reed](dorcas), dusting where [she](dorcas) should not, reads a letter to [her](dorcas) [lodger](ambrose) that begins "Dearest [Ambrose](ambrose)" and ends "thy [Marguerite Vane](marguerite)". By noon all [Bexcombe](@bexcombe) has [him](ambrose) married. [Hester](hester), [who](hester) had begun to trim [her](hester) wicks a little later in order to meet [him](ambrose) on the bridge, now goes round by the tannery. [Grimsby](grimsby), to [whom](grimsby) no gossip is worthless, calls on [her](hester) with a proposal: the eleven pounds, or [her](hester) hand.
- housemate ambrose dorcas "lodger"
- discover dorcas ambrose "reads a letter"
+ married? ambrose marguerite "has him married"
- love hester ambrose "trim her wicks"
+ propose grimsby hester "her hand"
- threaten grimsby hester "eleven pounds"

== 5 Hester Says No, and What Came of It
[Hester](hester) shows the [moneylender](grimsby) the door. Within the week the ladder is found sawn through, half the lamps are smashed, and the [beadle](beadle), in [whose](beadle) pocket a new guinea chinks, declares [Miss Pym](hester) unfit and takes the round from [her](hester). [Toby](toby) has seen who held the saw, but [his](toby) [mother](dorcas) owes [Grimsby](grimsby) for flour and bids [him](toby) be silent. [Clemence](clemence), in ignorance of it all, is taught the waltz by [Septimus](septimus) in the portrait gallery, to the humming of [her](clemence) own weak lungs.
+ reject hester grimsby "shows the moneylender the door"
- attack _ hester "sawn through"
- gift _ beadle "new guinea"
- accuse beadle hester "unfit"
+ quit hester beadle "takes the round"
- discover toby grimsby "has seen"
- parent dorcas toby "mother"
- reveal! toby "silent"
- advisor septimus clemence "taught"
- ill clemence "weak lungs"

== 6 The Explosion
The gasworks is to be opened with a band. [Hester](hester), in the crowd against [her](hester) will, smells what [Mr. Vane](ambrose) cannot, for [he](ambrose) lost that sense in a pit accident as a lad; [she](hester) shouts, [she](hester) is laughed at, and [she](hester) knocks the lit taper out of the mayor's hand. The retort house bursts empty. [Ambrose](ambrose), thrown against a wall, is carried bleeding to the bakery, where [his](ambrose) [rescuer](hester) sits by [him](ambrose) till morning. [He](ambrose) calls upon [Marguerite](marguerite) in [his](ambrose) fever. [She](hester), stung to the quick, puts on [her](hester) bonnet and leaves.
- discover hester _ "smells"
+ rescue hester ambrose "rescuer"
- celebrate? _ "band"
- injure.past ambrose "accident"
- injure ambrose "bleeding"
- help hester ambrose "sits by him"
- ill ambrose "fever"
- sad hester ambrose "stung"

== 7 An Elopement, by Donkey
[Septimus](septimus) lays [his](septimus) heart at [his](septimus) [aunt](lavinia)'s feet and is told that if [he](septimus) weds a [lamplighter](josiah)'s [daughter](clemence), [he](septimus) shall not have a farthing. At midnight [he](septimus) and [Clemence](clemence) are off to the coast by donkey cart. The rain comes down upon [them](clemence+septimus) for nine hours. [Dr. Mudge](mudge), sent after the [fugitives](clemence+septimus), overtakes [them](clemence+septimus) at an inn and finds the [girl](clemence) spitting blood and the young [man](septimus) on [his](septimus) knees at the bedside. [He](mudge) pockets [Lady Thorne](lavinia)'s orders and sends for hot bricks.
- love septimus clemence "lays his heart"
- kin lavinia septimus "aunt"
- wedding? clemence septimus "weds"
- threaten lavinia septimus "farthing"
- parent.past josiah clemence "daughter"
+ flee clemence+septimus lavinia "off to the coast"
- find mudge clemence+septimus "overtakes"
+ ill clemence "spitting blood"
- help mudge clemence "hot bricks"

== 8 Marguerite
A post-chaise sets down a laughing [lady](marguerite) with an ear-trumpet, and the whole street leans out to see the wronged [wife](marguerite). [Marguerite Vane](marguerite) asks [Hester](hester), of all passers-by, the way to [her](marguerite) [brother](ambrose)'s lodging. [Miss Pym](hester) walks into the horse trough. The same evening [Ambrose](ambrose), on two sticks, begs leave to accompany the [lamplighter](hester) on [her](hester) former round, and at the ninth dark lamp [he](ambrose) tells [her](hester) that [he](ambrose) never in [his](ambrose) life saw anything so well lit as [her](hester) face.
- travel marguerite "sets down"
- happy marguerite "laughing"
+ married! ambrose marguerite "wronged wife"
- meet hester marguerite "asks Hester"
- sibling ambrose marguerite "brother"
- recover ambrose "on two sticks"
- quit.past hester "former round"
- date ambrose hester "accompany"
+ confess ambrose hester "so well lit"

== 9 Michaelmas
[Grimsby](grimsby) comes with the [beadle](beadle) and a cart. The furniture is on the pavement, the bed included, when [Dorcas Reed](dorcas) marches up with floury arms and pays the eleven pounds in pennies; [she](dorcas) has sold the oven. Emboldened, [Toby](toby) cries out before everyone who sawed the ladder through. And [Josiah](josiah)'s? For that is what [Hester](hester) now climbs up to ask, and the [moneylender](grimsby), white to the lips, whips up the horse. [Vane](ambrose) examines the old rung under [Marguerite](marguerite)'s glass: sawn, and by the same hand.
- lose hester "on the pavement"
+ help dorcas hester "pays"
- lose dorcas "sold the oven"
+ reveal toby "cries out"
- attack.past grimsby hester "sawed the ladder"
- accuse hester grimsby "to ask"
- sad grimsby "white to the lips"
- flee grimsby "whips up"
- investigate ambrose "examines"
- discover ambrose grimsby "sawn"
+ kill.past grimsby josiah "same hand"

== 10 Lady Thorne Descends
For three weeks [Lavinia](lavinia) has eaten alone. [She](lavinia) drives to the inn to fetch [her](lavinia) [nephew](septimus) home and hears through the door a thin voice reading aloud; [Clemence](clemence) is reading to keep the frightened [boy](septimus) from crying. The old [lady](lavinia) sits down on the stairs. When [Mudge](mudge) comes out with the basin [she](lavinia) asks whether the [child](clemence) will live, and then, not looking at [him](mudge), why [he](mudge) never spoke. [He](mudge) drops the basin. The vicar is sent for, twice over.
- sad lavinia "eaten alone"
- travel lavinia "drives"
- return? septimus "fetch"
- kin lavinia septimus "nephew"
- help clemence septimus "reading to keep"
- sad septimus "frightened"
- die? clemence "will live"
- confess! mudge lavinia "never spoke"
+ wedding? lavinia mudge "twice over"
- wedding? clemence septimus "twice over"

== 11 The Hue and Cry
Half the county beats the heath for [Grimsby](grimsby). It is [Hester](hester), with pole and flame, [who](hester) runs [him](grimsby) down in the churchyard where [her](hester) [father](josiah) lies, and where [he](grimsby) is digging for the strongbox that [he](grimsby) laid in [Josiah](josiah)'s own grave. [He](grimsby) swings the spade at [her](hester). [Toby](toby), small and unconsidered, bites; the constables do the rest. The [beadle](beadle) is stripped of [his](beadle) staff, and the vestry, in a thin voice, begs [Miss Pym](hester) to light the town again until the pipes are laid.
- investigate _ grimsby "beats the heath"
+ find hester grimsby "runs him down"
- parent josiah hester "father"
- attack grimsby hester "swings the spade"
- die.past josiah "grave"
- attack toby grimsby "bites"
+ arrest _ grimsby "do the rest"
- quit beadle "stripped"
- hire? hester "begs"

== 12 And One Is Lit
On Twelfth Night three [couples](ambrose+clemence+hester+lavinia+mudge+septimus) stand before the altar of [St. Anselm's](@stanselms), and the organist, a nervous man, plays for the wrong one. [Clemence](clemence), rosy and out of danger, goes down the aisle as [Septimus](septimus)'s [wife](clemence); [Lady Thorne](lavinia)'s [bridegroom](mudge) of sixty needs a chair. [Marguerite](marguerite), [who](marguerite) has bought the bakery back for [Mrs. Reed](dorcas), stays on to keep the accounts. [Toby](toby) publishes [his](toby) first romance, price one penny. That night the gas is turned on by [Mr. and Mrs. Vane](ambrose+hester), in all the lamps but the one on the bridge, for which [he](ambrose) has made [her](hester) a present of a gallon of oil.
- recover clemence "out of danger"
+ wedding clemence septimus "wife"
+ wedding lavinia mudge "bridegroom"
- gift marguerite dorcas "bought"
- hire marguerite dorcas "keep the accounts"
- create toby "publishes"
- create ambrose+hester "turned on"
+ wedding ambrose hester "Mr. and Mrs. Vane"
- gift ambrose hester "present"
