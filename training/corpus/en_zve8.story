%series The Lamps of Hask Harbor
%lang en
%genre whaling-town saga of the 1840s, a DVD box's booklet
%cast thankful  | Thankful Swain; Thankful | f
%cast elihu     | Captain Elihu Gage; Elihu Gage; Elihu; Gage | m
%cast obed      | Obed | m
%cast jerusha   | Jerusha | f
%cast tobiah    | Tobiah | m
%cast kaleo     | Kaleo | m
%cast mehitable | Mehitable | f
%cast pastor    | Reverend Thacher; Thacher | m
%cast crowell   | Judge Crowell; Crowell | m
%cast silence   | Silence | f
%cast mate      | Stark | m
%cast catcher   | Yancey | m
%cast chandler | - | m
%cast children | - | n
%cast baby      | - | f

== 1 A Lamp in the Window
Hask Harbor, 1843. Three years after the whaler [Constancy](*constancy) sailed with [her](thankful) [husband](obed) at the helm, [Thankful Swain](thankful) still lights a lamp for [him](obed) every night. Then [Captain Elihu Gage](elihu) rows ashore, alone, with the news that [Obed](obed) and all hands were taken by a storm off [Japan](@japan). The town mourns; [Jerusha](jerusha), [Elihu](elihu)'s [wife](jerusha), rejoices in secret at [his](elihu) return. Only old [Mehitable](mehitable), [who](mehitable) reads tea leaves and manifests, does not believe a word of it.
- married obed thankful "husband"
- love thankful obed "lights a lamp"
+ return elihu "rows ashore"
+ reveal elihu "news"
- die? obed "taken by a storm" @japan
- married elihu jerusha "wife"
- happy jerusha elihu "rejoices"

== 2 Widow's Share
By the owners' reckoning [Thankful](thankful) owes more than [she](thankful) inherits. [Judge Crowell](crowell), [who](crowell) holds the mortgage and would gladly hold the [widow](thankful) as well, gives [her](thankful) until the first frost. Instead of accepting, [Thankful](thankful) takes [Obed](obed)'s place in the counting house, to the outrage of [Reverend Thacher](pastor). In the hold of a lumber schooner [her](thankful) young [brother](tobiah) [Tobiah](tobiah) happens upon a [runaway](silence), [Silence](silence), [who](silence) is not at all silent, and hides [her](silence) in the [chandler](chandler)'s loft.
- married.past obed thankful "widow"
- love crowell thankful "would gladly hold"
- threaten crowell thankful "until the first frost"
- reject thankful crowell "Instead of accepting"
+ hire thankful "takes Obed's place"
- sad pastor thankful "outrage"
- sibling thankful tobiah "brother"
- find tobiah silence "happens upon"
+ help tobiah silence "hides her"

== 3 The Harpooner
A [stranger](kaleo) with a tattooed cheek gets off the Boston packet. [Kaleo](kaleo) was harpooner on the [Constancy](*constancy), and [he](kaleo) has crossed two oceans to look [Elihu Gage](elihu) in the eye. [Gage](elihu), at the sight of [him](kaleo), spills [his](elihu) rum and swears to [Jerusha](jerusha) that [he](elihu) never saw the [man](kaleo) before. [Mehitable](mehitable) takes the [Hawaiian](kaleo) in as a boarder. [He](kaleo) would speak to the [captain](obed)'s [widow](thankful), [he](kaleo) says; but [Thacher](pastor), asked to interpret, misinforms both [sides](kaleo+thankful) for the good of [their](kaleo+thankful) souls.
+ travel kaleo "gets off"
- boss.past obed kaleo "harpooner on the Constancy"
+ betray elihu jerusha "never saw"
- housemate kaleo mehitable "as a boarder"
- married.past obed thankful "widow"
- reveal? kaleo thankful "would speak"
- betray pastor kaleo+thankful "misinforms"

== 4 First Frost
[Crowell](crowell) comes for house or hand. [Thankful](thankful) offers [him](crowell) the ring from [her](thankful) finger and no more, and it is [Elihu](elihu), driven by a conscience that [he](elihu) drowns nightly, [who](elihu) settles the debt in gold. In the general opinion there must be something between [the two](elihu+thankful); [Jerusha](jerusha) shares it, and has the sheets to herself. Up in the loft [Tobiah](tobiah) teaches [Silence](silence) the alphabet and gets no further than K, for a kiss. [Kaleo](kaleo) learns English from a Bible, with a dictionary for the curses.
- propose? crowell thankful "house or hand"
- reject thankful crowell "no more"
+ gift elihu thankful "settles the debt"
- affair? elihu thankful "something between"
- jealous jerusha thankful "shares it"
- advisor tobiah silence "teaches"
+ kiss silence tobiah "kiss"

== 5 The Log
At last in words [she](thankful) can understand [Kaleo](kaleo) tells [Thankful](thankful) what befell: no storm, but a mutiny, [Stark](mate), the first [mate](mate), at the head of it, and [Obed](obed) set adrift in a boat with four men. And [Elihu](elihu)? Bought with a third of the oil, [he](elihu) looked on. [Thankful](thankful) turns to stone, then to arithmetic, and sits up with [Mehitable](mehitable) over the forged log until cockcrow. A slave [catcher](catcher) from [Carolina](@carolina) named [Yancey](catcher) nails a handbill with [Silence](silence)'s likeness to the [chandler](chandler)'s door.
+ reveal kaleo thankful "tells Thankful"
- betray.past mate obed "a mutiny"
- abduct.past mate obed "set adrift"
- gift.past mate elihu "Bought"
- betray.past elihu obed "looked on"
- sad thankful "turns to stone"
- investigate mehitable+thankful elihu "forged log"
- investigate catcher silence "handbill"

== 6 Meeting Sunday
Before the whole congregation [Thankful](thankful) charges [Elihu Gage](elihu) with perjury. [He](elihu) denies it; [Jerusha](jerusha), [who](jerusha) has found the gold in the flour, stands up and backs [his](elihu) lie to save [her](jerusha) [children](children)'s bread. [Kaleo](kaleo)'s oath, being a heathen's, is not admitted by [Crowell](crowell). That night [Stark](mate) himself, grown sleek in [Boston](@boston), drops anchor to remind [his](mate) old [accomplice](elihu) how perjurers end. And somebody, for sixty dollars, shows [Yancey](catcher) the ladder to [Silence](silence)'s loft …
+ accuse thankful elihu "charges"
- discover jerusha elihu "found the gold"
- help jerusha elihu "backs his lie"
- parent jerusha children "children"
- reject crowell kaleo "not admitted"
- return mate "drops anchor"
+ threaten mate elihu "remind his old accomplice"
- betray _ silence "shows Yancey"

== 7 Sixty Dollars
The [informer](pastor) was [Reverend Thacher](pastor), [who](pastor) meant the money for the steeple. [Silence](silence) is dragged in irons to the jetty; [Tobiah](tobiah), [who](tobiah) goes for [Yancey](catcher) with a boathook, is left for dead. [Kaleo](kaleo) and eleven coopers relieve the [catcher](catcher) of [his](catcher) [prize](silence) and throw [him](catcher) into the bilge. While [Silence](silence) nurses [Tobiah](tobiah), [Thankful](thankful) washes the blood from the [harpooner](kaleo)'s knuckles, and for as long as the basin stays warm neither of [them](kaleo+thankful) thinks of [Obed](obed).
+ betray pastor silence "The informer"
- abduct catcher silence "dragged in irons"
- attack tobiah catcher "goes for Yancey"
- injure tobiah catcher "left for dead"
+ rescue kaleo silence "relieve the catcher"
- treat tobiah silence "nurses"
- help thankful kaleo "washes the blood"
- love.start kaleo thankful "neither of them thinks"

== 8 Ebb
Hounded by [Stark](mate), shunned by [Thankful](thankful), [Elihu](elihu) writes down everything, kisses [his](elihu) sleeping [children](children) and walks out onto the flats at low water. [Jerusha](jerusha) runs after [him](elihu) with a lantern and is too late by one tide. The confession is in [her](jerusha) apron; whether [she](jerusha) will burn it or read it out, [she](jerusha) herself does not know. [Mehitable](mehitable) lays out the [dead](elihu) and the facts: [he](elihu) did it so that [someone](jerusha) could be brave. [Tobiah](tobiah) opens [his](tobiah) eyes, and asks for the letter L.
- threaten mate elihu "Hounded"
- reject thankful elihu "shunned"
- create elihu "writes down everything"
- parent elihu children "children"
+ die elihu "walks out"
- rescue! jerusha elihu "too late"
+ reveal? jerusha "read it out"
- recover tobiah "opens his eyes"

== 9 A Widow's Word
At the graveside [Jerusha](jerusha) unfolds the paper. [Crowell](crowell), [whose](crowell) name occurs in it (it was [he](crowell) [who](crowell) sold the stolen oil), reaches for it and has [his](crowell) fingers rapped by [Mehitable](mehitable). [Stark](mate) is seized as [he](mate) weighs anchor. The [widows](jerusha+thankful) embrace. [Thankful](thankful) puts out the lamp for the first time in four years and goes to [Kaleo](kaleo)'s door, on which [she](thankful) doesn't have to knock. Yet out beyond the bar a sail …
+ reveal jerusha "unfolds the paper"
- accuse jerusha crowell "name occurs"
- attack mehitable crowell "rapped"
- arrest _ mate "seized"
- reconcile jerusha thankful "embrace"
+ sex kaleo thankful "doesn't have to knock"

== 10 The Other Boat
[Obed](obed) is alive. Picked up by a Chilean brig and put ashore with a ruined leg, [he](obed) comes home to a dark window. [He](obed) asks no questions, and [Thankful](thankful), [his](obed) [wife](thankful) after all, has no answers; [she](thankful) cuts up [his](obed) meat and cries in the pantry. [Kaleo](kaleo), [who](kaleo) loved [his](kaleo) [captain](obed), ships out on the next tide so as not to shame [him](obed), and is held back by [Tobiah](tobiah): there is something that [Thankful](thankful) has told [her](thankful) [brother](tobiah) alone. [She](thankful) is with child.
- die! obed "is alive"
- rescue.past _ obed "Picked up"
+ return obed "comes home"
- married obed thankful "his wife"
- sad thankful "cries"
- boss.past obed kaleo "captain"
- travel! kaleo "held back"
- reveal thankful tobiah "told her brother"
- sibling thankful tobiah "brother"
+ pregnant thankful "with child"

== 11 The Reckoning
[Crowell](crowell), with the noose in view, tips off [Yancey](catcher) a second time, and offers [Obed](obed) a bargain besides: silence about the oil in exchange for silence about [Thankful](thankful) and the [harpooner](kaleo). So that is how the [husband](obed) hears of it. [Obed](obed) limps to [Kaleo](kaleo)'s lodging with a pistol; what [he](obed) does there is to hand it over, and ask the [man](kaleo) to see [Silence](silence) and [Tobiah](tobiah) across the border. [Crowell](crowell) is taken from [his](crowell) own bench. At the edge of [Canada](@canada) a shot rings out.
- reveal crowell catcher "tips off"
- threaten crowell obed "a bargain"
- married obed thankful "husband"
+ discover obed kaleo+thankful "hears of it"
- attack? obed kaleo "with a pistol"
- gift obed kaleo "hand it over"
- help? kaleo silence+tobiah "across the border" @canada
+ arrest _ crowell "taken from"

== 12 Trimming the Wick
It was [Yancey](catcher) [who](catcher) fell, by [Silence](silence)'s own hand; as free folk [she](silence) and [Tobiah](tobiah) say [their](silence+tobiah) vows in the snow. [Thankful](thankful) is brought to bed of a dark-eyed [girl](baby), [whom](baby) [Obed](obed), [who](obed) can count months as well as barrels, rocks for one night before [he](obed) asks [his](obed) [wife](thankful) for [her](thankful) freedom and [his](obed) own. [Jerusha](jerusha) gives [him](obed) a room with a sea view. And [Kaleo](kaleo), coming down from the north, sees from the ridge that a lamp is burning.
+ kill silence catcher "by Silence's own hand"
- wedding silence tobiah "vows"
+ birth thankful baby "brought to bed"
- help obed baby "rocks"
- divorce? obed thankful "her freedom"
- married obed thankful "wife"
- housemate.start jerusha obed "a room"
- return kaleo "coming down"
- love thankful kaleo "a lamp is burning"
