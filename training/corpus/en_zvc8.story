%series The Cable at Skerrow
%lang en
%genre historical drama of an island telegraph station in the 1870s, a public broadcaster's long notes
%cast elspeth   | Elspeth Rennie; Miss Rennie; Elspeth | f
%cast crewe     | Superintendent Crewe; Crewe | m
%cast constance | Mrs Crewe; Constance | f
%cast lorne     | Captain Lorne; Lorne | m
%cast ewan      | Ewan Muir; Ewan | m
%cast isla      | Isla | f
%cast laird     | Sir Torquil; Torquil | m
%cast fergus    | Fergus | m
%cast minister  | Mr Petrie; Petrie | m
%cast inspector | - | m
%cast rfather   | - | m
%cast cbrother  | - | m
%cast lwife     | - | f
%cast phantom   | - | m

== 1
When [Elspeth Rennie](elspeth), after the death of [her](elspeth) [father](rfather), a lighthouse [keeper](rfather) in debt to half the island, applies for a post at the telegraph station which no woman has ever held, [Superintendent Crewe](crewe), [who](crewe) takes [her](elspeth) initials for a man's, engages [her](elspeth) by return. [His](crewe) discovery of the mistake coincides with the arrival of the cable ship and of [Captain Lorne](lorne), for [whose](lorne) sake the [superintendent](crewe)'s [wife](constance), [Constance](constance), puts on the blue silk.
- parent rfather elspeth "father"
- die.past rfather "the death"
+ hire elspeth crewe "engages her"
- discover crewe elspeth "discovery of the mistake"
- travel lorne "the arrival"
- married constance crewe "wife"
+ love constance lorne "the blue silk"

== 2
Although [Crewe](crewe), wary of the talk, would have preferred to send [her](elspeth) back, [Miss Rennie](elspeth)'s sending hand is so much quicker than that of [his](crewe) [nephew](ewan) [Ewan](ewan) that [he](crewe) cannot but keep [her](elspeth). [Ewan](ewan), stung in [his](ewan) vanity, though not in [his](ewan) heart, which has long since capitulated to [her](elspeth), drowns the slight in whisky with [his](ewan) twin [brother](fergus) [Fergus](fergus), a [smuggler](fergus), [who](fergus) learns in passing at what hour the revenue cutter is telegraphed.
- reject? crewe elspeth "send her back"
- kin crewe ewan "nephew"
- sad ewan elspeth "stung in his vanity"
+ love ewan elspeth "capitulated to her"
- sibling ewan fergus "twin brother"
+ reveal ewan fergus "learns in passing"

== 3
While a message from the mainland, taken down by [Elspeth](elspeth) in the small hours and withheld by [her](elspeth) out of pity, informs [Constance](constance) that [her](constance) [brother](cbrother) has fallen at sea, the [addressee](constance) is walking on the dunes with [Captain Lorne](lorne), [who](lorne), a [widower](lorne) in all but name, since [his](lorne) [wife](lwife) lies in an asylum, has never told [her](constance) so. [Ewan](ewan), [whom](ewan) [Crewe](crewe) has sent to look for [her](constance), sees the hand that lies upon the sleeve, and holds [his](ewan) tongue.
- reveal! elspeth constance "withheld"
- die.past cbrother "has fallen at sea"
- sibling cbrother constance "brother"
+ date constance lorne "walking on the dunes"
- married lorne lwife "wife"
- ill lwife "in an asylum"
- reveal! lorne constance "never told her"
- discover ewan constance+lorne "sees the hand"
- reveal! ewan crewe "holds his tongue"

== 4
The revenue cutter having again come too late, an [inspector](inspector) from [Edinburgh](@edinburgh), convinced that somebody at the station sells the signals, lodges with the [minister](minister), [Mr Petrie](minister), and questions [Elspeth](elspeth), [who](elspeth), out of loyalty to [Ewan](ewan), lies for the first time in [her](elspeth) life. The [latter](ewan), overcome with gratitude and shame, asks [her](elspeth) to be [his](ewan) [wife](elspeth), only to be told, kindly, that [she](elspeth) has given [her](elspeth) word to a [man](phantom) [she](elspeth) will not name.
- betray? _ "sells the signals"
- housemate.start inspector minister "lodges with"
+ investigate inspector elspeth "questions Elspeth"
- betray elspeth inspector "lies"
- help elspeth ewan "out of loyalty"
+ propose ewan elspeth "to be his wife"
- reject elspeth ewan "told, kindly"
- engaged elspeth phantom "given her word"

== 5
Who that [man](phantom) may be, whether it be, as the [maid](isla) [Isla](isla) claims to know, old [Sir Torquil](laird), [owner](laird) of the island, or no one at all, is a matter over which the kitchens quarrel, until [Elspeth](elspeth) herself, faced with [Sir Torquil](laird)'s notice to quit [her](elspeth) cottage, concedes the invention to [Constance](constance). Between the two [women](constance+elspeth), until then barely civil, there springs up a friendship which is not diminished by the black-edged telegram that [one](elspeth) at last gives the [other](constance) to read.
- engaged? elspeth laird "claims to know"
- threaten laird elspeth "notice to quit"
+ reveal elspeth constance "concedes the invention"
- engaged! elspeth phantom "the invention"
+ friend.start constance elspeth "springs up a friendship"

== 6
In a gale such as the oldest cannot remember, the cable parts. Against the advice of [Crewe](crewe), [who](crewe) for the first time calls [him](lorne) a scoundrel, and not on account of the weather, [Lorne](lorne) puts to sea to grapple for the ends; [Ewan](ewan), spurned and in search of a death with some use to it, goes with [him](lorne). That [Constance](constance) swoons at the window when the lights go out is remarked upon by [her](constance) [husband](crewe), and by nobody else.
- accuse crewe lorne "a scoundrel"
+ travel ewan+lorne "puts to sea"
- reject.past elspeth ewan "spurned"
- die? ewan "search of a death"
- ill constance "swoons"
- married constance crewe "husband"
+ discover crewe constance "is remarked upon"

== 7
Of the crew only [Lorne](lorne) and [Ewan](ewan) are saved, hauled through the surf by [Fergus](fergus), [whose](fergus) boat, loaded with brandy, had no business to be there; and [Fergus](fergus), recognised by the [inspector](inspector), is led away in irons before [he](fergus) has wrung out [his](fergus) cap. [Lorne](lorne), with a crushed leg, is nursed under [Crewe](crewe)'s own roof by [Constance](constance), while [Elspeth](elspeth), at the bedside of the feverish [Ewan](ewan), comes to see that pity has turned into something else.
+ rescue fergus ewan+lorne "hauled through the surf"
- discover inspector fergus "recognised"
+ arrest inspector fergus "led away in irons"
- injure lorne "crushed leg"
- treat lorne constance "nursed"
- ill ewan "feverish"
- help elspeth ewan "at the bedside"
- love.start elspeth ewan "something else"

== 8
In order to save [his](ewan) [brother](fergus) from transportation, [Ewan](ewan), barely risen from [his](ewan) sickbed, confesses to the [inspector](inspector) that it was [he](ewan) [who](ewan), in drink, gave away the hours, whereupon [Crewe](crewe) dismisses the [nephew](ewan) [whom](ewan) [he](crewe) had brought up like a son. [Elspeth](elspeth)'s belated declaration, tapped out to [him](ewan) across the yard with a pencil on the window pane, reaches [him](ewan) all the same. It is, after all, in Morse, and half the station reads it.
- rescue? ewan fergus "save his brother"
- sibling ewan fergus "brother"
- recover ewan "risen from his sickbed"
+ reveal ewan inspector "confesses"
- reveal.past ewan "gave away"
- quit ewan crewe "dismisses the nephew"
- kin crewe ewan "nephew"
+ confess elspeth ewan "belated declaration"

== 9
[Lorne](lorne), on crutches and tormented by a letter from the asylum, tells [Constance](constance) at long last of [his](lorne) [wife](lwife), and begs [her](constance), in the same breath, to go with [him](lorne) to [Halifax](@halifax). [She](constance), deceived for two years, but not for that reason any less in love, has already packed when [Crewe](crewe), awkward, grey, holding a lamp, says only that the path is slippery. [She](constance) unpacks. The [captain](lorne) waits in the boat until the tide decides for [him](lorne).
- sad lorne "tormented"
+ reveal lorne constance "tells Constance"
- married lorne lwife "wife"
- travel? constance+lorne "to go with him" @halifax
- betray.past lorne constance "deceived"
- love constance lorne "in love"
+ reject constance lorne "unpacks"

== 10
With the wedding of [Elspeth](elspeth) and [Ewan Muir](ewan) set for Candlemas, [Sir Torquil](laird), [who](laird) has bought up the dead [keeper](rfather)'s debts and would gladly be paid in kind, has the [bridegroom](ewan) pressed into the navy on the eve of the ceremony. Neither [Petrie](minister)'s sermon nor [Crewe](crewe)'s petition is of any avail; it is the [maid](isla) [Isla](isla), long presumed to be [Torquil](laird)'s [sweetheart](isla), though in fact [his](laird) natural [daughter](isla), [who](isla) lets [Fergus](fergus) out of the lock-up with a stolen key.
- wedding? elspeth ewan "wedding"
- love laird elspeth "be paid in kind"
+ abduct laird ewan "pressed into the navy"
- help? crewe+minister ewan "of any avail"
- couple! isla laird "sweetheart"
- parent laird isla "natural daughter"
+ rescue isla fergus "out of the lock-up"
- steal.past isla _ "stolen key"

== 11
What follows, a chase by rowing boat, a signal sent by [Elspeth](elspeth) in defiance of every regulation, and an exchange of [twins](ewan+fergus) in the dark of the harbour, ends with [Fergus](fergus) aboard the man-of-war in [his](fergus) [brother](ewan)'s place and with [Ewan](ewan) in the arms of [his](ewan) [betrothed](elspeth). That [Crewe](crewe), confronted with the log, strikes out the offending line and, in the same ink, forgives [his](crewe) [wife](constance) may be counted among the quieter miracles of the series.
+ rescue fergus ewan "in his brother's place"
- sibling ewan fergus "brother"
- engaged elspeth ewan "betrothed"
- help crewe elspeth "strikes out"
+ reconcile constance crewe "forgives"
- married constance crewe "wife"

== 12
On the day on which the repaired cable carries its first message, a telegram announcing that [Lorne](lorne), [whom](lorne) fever has killed off [Newfoundland](@newfoundland), thought of [her](constance) to the end, is handed to [Mrs Crewe](constance) by [Crewe](crewe), [who](crewe) then leaves [her](constance) alone with it, which [she](constance) will not forget. [Elspeth](elspeth), married since Candlemas after all and expecting in the autumn, becomes [head](elspeth) of the station. And [Sir Torquil](laird), publicly disowned by [Isla](isla), discovers what it means to receive no messages.
+ die lorne "fever has killed"
- love lorne constance "thought of her"
- reveal crewe constance "is handed"
- wedding.past elspeth ewan "married since Candlemas"
- pregnant elspeth "expecting"
+ hire elspeth "head of the station"
- reject isla laird "disowned"
- sad laird "no messages"
