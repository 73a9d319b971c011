%series Moorings
%lang en
%genre romantic comedy on a row of narrowboats, Birmingham, streaming overviews
%cast nell | Nell Appleby; Nell | f
%cast caspar | Caspar Wynne; Caspar | m
%cast yas | Yasmin Aziz; Yasmin; Yas | f
%cast rory | Rory Appleby; Rory | m
%cast dulcie | Dulcie Crabbe; Dulcie | f
%cast tomasz | Tomasz | m
%cast fiona | Fiona Wynne; Fiona | f
%cast warden | Mr. Bassett; Bassett | m
%cast teen | Kit Wynne; Kit | n
%cast clairvoyant | Madame Zora; Zora; Brenda | f
%cast swan | Gerald | m
%cast banker | Oliver | m
%cast clown | - | m
%cast ethel | Ethel | f

== 1
On the day [she](nell) was supposed to marry [Oliver](banker), a [banker](banker), [Nell Appleby](nell) walks out of the registry office, down the towpath and, still in white, into the canal. [She](nell) is fished out with a boathook by [Caspar Wynne](caspar), recently separated, [who](caspar) lives on the [Persephone](*persephone) with [his](caspar) teenage [child](teen) [Kit](teen) and no central heating. The half-drowned [bride](nell) shouts at [her](nell) [rescuer](caspar) for tearing the dress. The next boat along is for rent. Before the [banker](banker) has finished paying for the flowers, [she](nell) has spent the honeymoon money on it.
+ breakup nell banker "walks out"
- wedding! banker nell "supposed to marry"
+ rescue caspar nell "fished out"
- breakup.past _ caspar "separated"
- accuse nell caspar "shouts at"
- parent caspar teen "child"
- housemate caspar teen "lives"
- neighbour caspar nell "next boat along"

== 2
The row has its laws, and [Dulcie Crabbe](dulcie), eighty-one, sole survivor of two husbands and a lock-gate collapse, reads them to the [novice](nell) from memory: no engines after eight, no feelings before noon. Opposite lives [Yasmin Aziz](yas), [midwife](yas), [who](yas) is courted by [Tomasz](tomasz), [who](tomasz) sells coal by the sack. [He](tomasz) brings [her](yas) a sack every day. It's June. When [Nell](nell) asks [Caspar](caspar) how the toilet works, [he](caspar) explains it with such tact that [she](nell) understands nothing, and [Kit](teen), fifteen, has to draw a diagram. It is [Kit](teen) [who](teen) names the [swan](swan) on the roof [Gerald](swan).
- married.past _ dulcie "two husbands"
- meet dulcie nell "reads them"
- love tomasz yas "courted by"
+ gift tomasz yas "brings her a sack"
- help teen nell "draw a diagram"

== 3
[Rory](rory) has been thrown out again, this time by a trapeze artist, and ties up at [his](rory) big [sister](nell)'s stern. [He](rory) is thirty, charming and as much use as a wet match. Within a day [Nell](nell)'s [brother](rory) has eaten [Dulcie](dulcie)'s jam, borrowed [Caspar](caspar)'s good coat, promised [Kit](teen) drum lessons and told [Yas](yas) that [she](yas) has the eyes of a wounded deer. [She](yas) has. [She](yas) has just come off a double shift, and goes to sleep while [he](rory) is still on the lashes. The [coalman](tomasz), setting down a sack, has heard it all, and lifts it again.
- breakup _ rory "thrown out"
- sibling nell rory "sister"
- move rory nell "ties up"
- steal rory dulcie "jam"
+ flirt rory yas "wounded deer"
- discover tomasz rory "heard it all"
- jealous tomasz rory "lifts it again"

== 4
[Oliver](banker) comes to the water's edge in a suit. [He](banker) wants neither the ring nor an explanation; [he](banker) wants the deposit on the marquee. [Nell](nell) has no money, and so the jilted [man](banker) sits down on a bollard and announces that [he](banker) will wait. [He](banker) waits for six hours. [Dulcie](dulcie) brings [him](banker) tea, the [swan](swan) bites [him](banker), and around sunset [Caspar](caspar), [who](caspar) cannot bear to see a [man](banker) in brogues cry, quietly writes [him](banker) a cheque. [Nell](nell) must never hear of it, [he](caspar) insists. The [banker](banker) gives [his](banker) word, and, being what [he](banker) is, files a copy.
+ return banker "comes to"
- threaten banker nell "will wait"
- help dulcie banker "brings him tea"
- attack swan banker "bites him"
- sad banker "cry"
+ help caspar nell "writes him a cheque"
- reveal? banker nell "must never hear"

== 5
A fog on the cut, thick as flannel. Somewhere a bell, somewhere a cough. Boats that have not moved in years seem to be elsewhere. One hears the lock fill. Breakfast is eaten at three in the afternoon, since no one can tell the difference, and a heron stands on the roof of the [Persephone](*persephone) in the mistaken belief that it is alone. "Least said, soonest mended," says a voice out of the white; it might be [Dulcie](dulcie)'s, it might be the radio.

== 6
[Madame Zora](clairvoyant), [clairvoyant](clairvoyant), moors for the weekend. [She](clairvoyant) tells [Yasmin](yas) that a dark man will carry [her](yas) over the threshold, and [Tomasz](tomasz), black from head to foot, goes for a bath in order to be worthy of it. That ruins everything. [She](clairvoyant) tells [Nell](nell) that [she](nell) is in debt to a [gentleman](caspar) with cold feet. But to [Dulcie](dulcie) the [seer](clairvoyant) says nothing; [she](clairvoyant) looks into the old [woman](dulcie)'s palm, turns pale, drops the accent and asks, in broad Black Country, whether by any chance [she](dulcie) ever had a [sister](ethel) called [Ethel](ethel).
- love? _ yas "carry her over"
- reveal clairvoyant nell "in debt"
- sibling? dulcie ethel "a sister"
+ discover clairvoyant dulcie "turns pale"

== 7
[Zora](clairvoyant)'s name is [Brenda](clairvoyant), and [Ethel](ethel) was [her](clairvoyant) [mother](ethel). The two [sisters](dulcie+ethel) fell out in 1958 over a [fairground clown](clown), [whom](clown) [Ethel](ethel) wanted and [Dulcie](dulcie) got; [he](clown) turned out to be [husband](clown) number one. [Ethel](ethel) died in March. On [her](ethel) deathbed [she](ethel) asked [her](ethel) [daughter](clairvoyant) to find [Dulcie](dulcie), and to slap [her](dulcie). [Brenda](clairvoyant) is a conscientious woman. [She](clairvoyant) raises [her](clairvoyant) hand; the [aunt](dulcie) holds out [her](dulcie) cheek; and then [neither](clairvoyant+dulcie) of [them](clairvoyant+dulcie) can go through with it, and [they](clairvoyant+dulcie) have the sherry.
- parent ethel clairvoyant "mother"
- sibling dulcie ethel "sisters"
+ quarrel.past dulcie ethel "fell out"
- love.past ethel clown "wanted"
- married.past clown dulcie "husband number one"
- die.past ethel "died"
- attack? clairvoyant dulcie "raises her hand"
- kin clairvoyant dulcie "aunt"
+ reconcile clairvoyant dulcie "have the sherry"

== 8
Enter the former [Mrs. Wynne](fiona), in wellingtons bought for the purpose. [Fiona](fiona) has found herself, in [Portugal](@portugal), and would now like to find [her](fiona) [child](teen). [Kit](teen) has not spoken to [her](fiona) since [she](fiona) left by text message, and climbs up the mast of the coal barge, which has none to speak of. It is [Rory](rory), of all people, [who](rory) sits down below and drums on a bucket till the [runaway](teen) comes down to show [him](rory) how it's done. [Fiona](fiona) sees that. [She](fiona) sees a good deal; [she](fiona) sees, for instance, who irons [her](fiona) [ex-husband](caspar)'s shirts.
+ return fiona "Enter"
- parent fiona teen "her child"
- breakup.past fiona caspar "left by text message"
- reject teen fiona "has not spoken"
- flee teen fiona "climbs up"
- help rory teen "drums on a bucket"
- discover fiona nell "who irons"
- ex caspar fiona "ex-husband"

== 9
The canal trust has sent [Mr. Bassett](warden), and [Bassett](warden) has a clipboard. Boats must move every fourteen days. The [Persephone](*persephone) has not moved in six years, and [Dulcie](dulcie)'s has a tree through it. [Rory](rory) tries to bribe the [warden](warden) with jam; [Brenda](clairvoyant) foretells [him](warden) a drowning. When, stepping back to photograph the tree, [he](warden) does fall in, nobody laughs for at least a second. [Yasmin](yas), on [her](yas) knees in the mud, breathes life back into [him](warden). [He](warden) opens [his](warden) eyes and thanks an angel. The [angel](yas) tells [him](warden) to be sick on the other side.
- threaten warden caspar+dulcie "must move"
- betray? rory warden "bribe"
- threaten clairvoyant warden "foretells"
- injure warden "fall in"
+ rescue yas warden "breathes life back"
- love warden yas "thanks an angel"

== 10
[Fiona](fiona) needs a place to stay, and [Nell](nell), out of pride, offers [hers](nell). The [pair](fiona+nell) of [them](fiona+nell) share a berth, a kettle and, by the third night, a bottle. The [one](fiona) explains [Caspar](caspar) to the [other](nell): [he](caspar) will never say a thing; [he](caspar) does it, and then hides. [Nell](nell) recalls the boathook, the diagram, a mended pump. In the morning the post brings a copy of a cheque, with the compliments of the bank: [Oliver](banker) is putting [his](banker) files in order, for [he](banker) is getting married. [She](nell) reads the signature twice. And here comes the fact that [she](nell) finds hardest to forgive: [Fiona](fiona) was right.
- invite nell fiona "offers hers"
- housemate fiona nell "share a berth"
- reveal fiona nell "explains Caspar"
+ discover nell caspar "reads the signature"
- wedding? _ banker "getting married"

== 11
[Nell](nell) storms over the gangplank and calls [Caspar](caspar) a coward, a sneak and a saint. Nobody had asked [him](caspar) to buy [her](nell) free. No, says [he](caspar). [She](nell) will pay back every penny. Yes, says [he](caspar). Has [he](caspar) nothing else to say? [He](caspar) opens [his](caspar) mouth; at that moment the pump goes, the [Persephone](*persephone) begins to settle by the bow, and everybody has to bail. [Kit](teen) saves the drums, [Fiona](fiona) saves [Kit](teen). At dawn the boat is afloat, and the two [combatants](caspar+nell) are asleep sitting up, back to back, each holding a saucepan.
+ quarrel caspar nell "storms over"
- accuse nell caspar "a coward"
- rescue fiona teen "saves Kit"
- help _ caspar "has to bail"

== 12
[Bassett](warden) appears daily, always with a different regulation, always during [Yasmin](yas)'s tea break. The [coalman](tomasz) has stopped coming. To find out why, [Yas](yas) goes to the yard, where a clean, pale [stranger](tomasz) tells [her](yas) that [Tomasz](tomasz) isn't in, and does not tell [her](yas) that [he](tomasz) is [Tomasz](tomasz), not having expected to go unrecognized. [She](yas) says it's a pity. There is nobody [she](yas)'d rather have seen; [she](yas) has never in [her](yas) life been so cold. [He](tomasz) stands there with soap behind [his](tomasz) ears. Then [he](tomasz) plunges both hands into the slack, and rubs.
- betray tomasz yas "isn't in"
- discover! yas tomasz "unrecognized"
- love yas tomasz "nobody she'd rather"
+ reveal tomasz yas "plunges both hands"

== 13
The eviction is set for noon. [Dulcie](dulcie) chains herself to the tree and [her](dulcie) [niece](clairvoyant) to [her](dulcie). [Rory](rory), [who](rory) has never finished anything, has spent eleven nights under [his](rory) [sister](nell)'s boat with a lamp, and now turns a key: six engines start, the dead one too. They will move, then, all at once, a hundred yards, as the law requires. [Gerald](swan) leads. On the bridge the [warden](warden) salutes and lowers [his](warden) clipboard; [he](warden) has seen [Yasmin](yas) carried over a threshold, by a [man](tomasz) as black as [his](warden) thoughts, and [he](warden) ticks the box marked "compliant".
- kin clairvoyant dulcie "niece"
- sibling nell rory "sister"
+ help rory nell "turns a key"
- couple.start tomasz yas "carried over a threshold"
- discover warden yas "has seen Yasmin"

== 14
A registry office, a bride in white, a [banker](banker): it is [Oliver](banker)'s wedding, and [Nell](nell) has been asked to be a witness. The [groom](banker) confides in [her](nell) on the steps that [he](banker) never liked the marquee either. Walking home along the towpath [she](nell) sees, tied to the boathook on the [Persephone](*persephone), the old torn dress, mended, every stitch of it. Its [tailor](caspar) is hiding in the engine room. [Kit](teen), [who](teen) has had enough of the [pair](caspar+nell) of [them](caspar+nell), drops the ladder, bolts the hatch and tells [Nell](nell) through the ventilator that [he](caspar) can't swim. It isn't true. [She](nell) jumps in all the same, into the dark, with [her](nell) shoes on. [He](caspar) catches [her](nell). Silence follows, of the kind that needs no diagram.
+ wedding _ banker "wedding"
- invite banker nell "to be a witness"
- reveal banker nell "confides in her"
- gift caspar nell "mended"
- betray teen nell "can't swim"
- help teen caspar+nell "bolts the hatch"
- rescue? nell caspar "jumps in"
+ rescue caspar nell "catches her"
