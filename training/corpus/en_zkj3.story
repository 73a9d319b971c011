%series Late Checkout
%lang en
%genre romantic comedy at an Irish seaside hotel, encyclopaedia episode list
%cast dervla   | Dervla Quinlan; Dervla | f
%cast fintan   | Fintan Quinlan; Fintan | m
%cast sorcha   | Sorcha Nolan; Sorcha | f
%cast tomasz   | Tomasz Wilk; Tomasz; Wilk | m
%cast bram     | Bram de Groot; Bram | m
%cast una      | Una Quinlan; Una; Mrs Quinlan | f
%cast pascal   | Pascal Ndiaye; Pascal | m
%cast tilly    | Tilly Marsh; Tilly | f
%cast rory     | Rory | m
%cast ghost    | Cormac Daly; Cormac | m
%cast vet      | Aoife Brennan; Aoife | f
%cast baby     | - | m
%cast father | - | m
%cast jude     | Jude | n

== 1 Vacancies
When [Dervla Quinlan](dervla), [who](dervla) has walked out on both a bank in [Dublin](@dublin) and the [man](bram) [who](bram) owned a fair part of it, comes home to [Inishkeen](@inishkeen) to help [her](dervla) widowed [mother](una), [Una](una), keep the family hotel above water, [she](dervla) finds behind the reception desk the [fellow](rory) [who](rory) first kissed [her](dervla), at fourteen, under the pier. [Rory](rory), now night [porter](rory) and the [father](rory) of twins, has put on weight and got engaged to the [housekeeper](sorcha), [Sorcha Nolan](sorcha), [who](sorcha) gives the new [arrival](dervla) the room above the bins.
- quit.past dervla "walked out"
- breakup.past dervla bram "walked out on"
+ return dervla "comes home" @inishkeen
- help? dervla una "help"
- married.past _ una "widowed"
- parent una dervla "mother"
- kiss.past dervla rory "first kissed"
- find dervla rory "finds"
- parent rory _ "father"
- engaged rory sorcha "engaged"
- boss una rory+sorcha "porter"
- jealous sorcha dervla "above the bins"

== 2 A Dutch Guest
[Bram de Groot](bram), not a [man](bram) to be walked out on, checks in under [his](bram) own name, orders the turbot and announces to [Fintan](fintan), [Dervla](dervla)'s elder [brother](fintan) and the hotel's [chef](fintan), that [he](bram) will stay until [she](dervla) marries [him](bram). [Fintan](fintan), torn between family feeling and a [guest](bram) [who](bram) praises the sauce, lets slip [her](dervla) room number. [She](dervla) empties a jug of water over [her](dervla) [suitor](bram), [who](bram) takes it for encouragement. In the kitchen [Tomasz Wilk](tomasz), the Polish [sous-chef](tomasz), [who](tomasz) has been secretly sleeping with the [boss](fintan) since Lent, asks [Fintan](fintan) how long it is to be kept from [his](fintan) [mother](una).
- return bram dervla "checks in"
- reveal bram fintan "announces"
+ wedding? bram dervla "until she marries"
- sibling dervla fintan "brother"
- reveal fintan bram "lets slip"
- attack dervla bram "empties a jug"
- reject dervla bram "over her suitor"
+ affair fintan tomasz "secretly sleeping"
- boss fintan tomasz "boss"
- parent una fintan "mother"
- reveal! fintan una "kept from his mother"

== 3 Wedding Party of Eighty
The Nolan wedding, for which the ballroom has been painted twice, is an hour away when [Rory](rory), in a rented tailcoat, confesses to [Dervla](dervla) in the linen room that [he](rory) has never got over the pier, and [Dervla](dervla), before [she](dervla) has found words kind enough for a [groom](rory), is surprised by [Sorcha](sorcha), in full white, with [his](rory) hand in [hers](dervla). The [bride](sorcha) asks nothing. [She](sorcha) goes down, informs eighty guests that there will be soup but no ceremony, gives the ring to the [fiddler](pascal), [Pascal Ndiaye](pascal), for [his](pascal) trouble, and dances with [him](pascal) until two.
- wedding? rory sorcha "wedding"
+ confess rory dervla "never got over"
- love rory dervla "never got over"
- discover sorcha dervla+rory "surprised by Sorcha"
- flirt dervla rory "hand in hers"
+ breakup sorcha rory "no ceremony"
- gift sorcha pascal "gives the ring"
- date pascal sorcha "dances with him"

== 4 Low Season
[Sorcha](sorcha) hates [Dervla](dervla). [Dervla](dervla) avoids [Rory](rory). [Rory](rory) sleeps in the boiler room. [Una](una) sacks nobody. [Tilly Marsh](tilly) arrives with a dog and a past. [Tilly](tilly) is [Bram](bram)'s [sister](tilly), but [she](tilly) wants a word with [Tomasz](tomasz). [Tomasz](tomasz) was once married to [Tilly](tilly), for a visa. [Fintan](fintan) did not know. The plates fly, and one hits [Wilk](tomasz). The dog belongs to nobody now.
- enemy dervla sorcha "hates"
- reject dervla rory "avoids"
- sad rory "boiler room"
- quit! _ una "sacks nobody"
- travel tilly "arrives"
- sibling bram tilly "sister"
+ married.past tilly tomasz "once married"
- discover! fintan tilly+tomasz "did not know"
+ quarrel fintan tomasz "plates fly"
- injure tomasz fintan "hits Wilk"

== 5 The Ghost of Room Nine
A knocking in the walls, which the guests put down to a drowned bishop, turns out to come from [Cormac Daly](ghost), a [poet](ghost) of seventy, [who](ghost) has been living in room nine without paying since the summer and without the knowledge of anyone except [Mrs Quinlan](una), [who](una) brings [him](ghost) [his](ghost) breakfast in person. [Her](una) [children](dervla+fintan), confronted with a pair of slippers, accuse [her](una) of carrying on behind [their](dervla+fintan) late [father](father)'s back; [she](una) retorts that [one](fintan) of [them](dervla+fintan) is carrying on with the [sous-chef](tomasz), [the other](dervla) with half of Holland, and that [she](una) at least has taste.
+ discover _ ghost "turns out"
- housemate ghost una "living in room nine"
- help una ghost "brings him his breakfast"
- parent una dervla+fintan "children"
- parent.past father dervla+fintan "father's"
- die.past father "late"
- accuse dervla+fintan una "accuse her"
+ affair ghost una "carrying on"
- quarrel dervla+fintan una "retorts"
- discover.past una fintan+tomasz "carrying on with"
- affair fintan tomasz "carrying on with"

== 6 Sick Leave
[Dervla](dervla), laid low by a mussel, is nursed for three days by [Bram](bram), [who](bram) turns out to know how to hold a basin and when to be silent, so that on the fourth, a little pale, [she](dervla) lets [him](bram) kiss [her](dervla) on the forehead, and on the fifth not on the forehead. [His](bram) [sister](tilly) is the only [one](tilly) to be alarmed. [Tilly](tilly) knows that in [Utrecht](@utrecht) there is a certain [Aoife](vet), a [vet](vet) from [Cork](@cork), to [whom](vet) [he](bram) has been engaged for two years and to [whom](vet) [he](bram) telephones each night from the pier.
- ill dervla "laid low"
- treat dervla bram "nursed"
- kiss bram dervla "lets him kiss her"
- reconcile bram dervla "not on the forehead"
- sibling bram tilly "sister"
- sad tilly "alarmed"
+ engaged bram vet "engaged for two years"
- cheat bram vet "kiss her"
- betray bram dervla "each night"
+ discover.past tilly bram+vet "knows"

== 7 Fiddler's Elbow
Night after night [Pascal](pascal) plays in the bar, and night after night the jilted [bridegroom](rory) has to pour out [his](pascal) stout and watch [Sorcha](sorcha) turn the pages for [him](pascal), although [he](pascal), as everybody is aware, plays without notes. When [Rory](rory) calls the [fiddler](pascal) a tinker, [she](sorcha) tells [Rory](rory) that [she](sorcha) and [Pascal](pascal) have been together since the soup. [Una](una) and [her](una) [poet](ghost) take the bus to [Galway](@galway) and come back, sheepish, with rings, having forgotten in the excitement to invite anybody. [Fintan](fintan) does not speak to [his](fintan) [stepfather](ghost). [He](fintan) does not speak to [Tomasz](tomasz) either.
- breakup.past sorcha rory "jilted"
- create pascal "plays"
- flirt pascal sorcha "turn the pages"
- jealous rory pascal "watch"
- quarrel pascal rory "calls the fiddler"
+ couple pascal sorcha "together since the soup"
- travel ghost+una "take the bus" @galway
- return ghost+una "come back"
- reveal sorcha rory "tells Rory"
+ wedding ghost una "with rings"
- invite! ghost+una _ "forgotten"
- kin fintan ghost "stepfather"
- quarrel fintan ghost "does not speak"
- quarrel fintan tomasz "does not speak"#2

== 8 Vaccination
To oblige the ownerless dog, [Tilly](tilly) sends for a vet, and it is not by accident that the [one](vet) [who](vet) steps off the ferry, brisk, freckled and in wellingtons, asks at the desk for [her](vet) [fiancé](bram). [Dervla](dervla), on duty, hands [Aoife](vet) the key to [his](bram) room without a word. The [Dutchman](bram), found by [one](vet) of the two [women](dervla+vet) in a towel and by [the other](dervla) in despair, professes to love [them](dervla+vet) both. [Aoife](vet) treats the dog, then breaks off the engagement, in that order. [Dervla](dervla) has [his](bram) cases carried to the pier by [Rory](rory), [who](rory) whistles.
- help tilly _ "sends for"
- travel vet "steps off the ferry"
- engaged bram vet "fiancé"
- meet dervla vet "hands Aoife"
+ discover dervla bram+vet "without a word"
- sad bram "despair"
- love? bram dervla+vet "professes to love"
+ breakup vet bram "breaks off"
+ breakup dervla bram "cases carried"
- help rory dervla "carried to the pier"
- happy rory "whistles"

== 9 Staff Meeting
It emerges at the staff meeting, convened about the towels, that the [vet](vet) has taken the vacant practice next door, that [Tilly](tilly) is staying on as book-keeper and as whatever one calls a [person](tilly) [who](tilly) is seen coming out of [Jude](jude) the [lifeguard](jude)'s hut at dawn, and that [Sorcha](sorcha), sick for a fortnight, is expecting. [Rory](rory) counts on [his](rory) fingers. [Pascal](pascal) counts on [his](pascal). By the reckoning of the night [porter](rory) the [child](baby) could be [his](rory); by that of the [mother](sorcha), [who](sorcha) has the better head for figures, it is the [fiddler](pascal)'s.
- hire vet "taken the vacant practice"
- neighbour _ vet "next door"
- hire tilly "book-keeper"
- affair jude tilly "coming out of"
- ill sorcha "sick for a fortnight"
+ pregnant sorcha pascal "expecting"
- reveal _ sorcha "emerges"
- parent? rory baby "could be his"
- parent pascal baby "fiddler's"

== 10 Burnt Sugar
[Tomasz](tomasz) has had an offer from a starred restaurant in [Lyon](@lyon), which [he](tomasz) will accept, [he](tomasz) lets it be known through the hatch, unless a certain [chef](fintan) opens [his](fintan) mouth for some purpose other than tasting. For ten courses [Fintan](fintan) cooks in silence. With the eleventh, a burnt cream, [he](fintan) walks out into the full dining room, in front of [his](fintan) [mother](una), the [poet](ghost) and a party of nuns, and kisses [his](fintan) [sous-chef](tomasz), [whom](tomasz) [he](fintan) introduces as the love of [his](fintan) life. [Una](una) says that [she](una) has known it since Lent. One nun applauds.
- hire? tomasz "offer" @lyon
- threaten tomasz fintan "unless"
+ kiss fintan tomasz "kisses"
- reconcile fintan tomasz "kisses his sous-chef"
- parent una fintan "mother"
- boss fintan tomasz "his sous-chef"
- love fintan tomasz "love of his life"
+ reveal fintan una "introduces"
- discover.past una fintan+tomasz "has known it"

== 11 Spring Tides
A storm cuts off the island, and with it, in the surgery next door, where [she](dervla) had only brought back a lead, [Dervla](dervla) and [Aoife](vet), [who](dervla+vet) have until now confined themselves to nodding. By the light of a lamp meant for lambing, the two [women](dervla+vet) compare what [Bram](bram) wrote to [each](dervla+vet), laugh until it hurts, and, the laughter having stopped, do not move apart. "This," says the [vet](vet), "is not going to be simple." [Rory](rory), sent across the yard with soup by the anxious [Una](una), sees [them](dervla+vet) through the window and, for once in [his](rory) life, goes away again.
- happy dervla+vet "laugh"
+ love.start dervla vet "do not move apart"
- sad una dervla "anxious"
- discover rory dervla+vet "sees them"
- reveal! rory _ "goes away"

== 12 Room Service
[Sorcha](sorcha) has a [son](baby) on the stairs. [Pascal](pascal) cuts the cord with a fruit knife. [Rory](rory) boils the kettle, and [Sorcha](sorcha) thanks [Rory](rory). [They](rory+sorcha) are friends again. [Una](una) weeps into the turbot. [Cormac](ghost) writes a bad poem for the [boy](baby). [Aoife](vet) has a drawer at the hotel now. The drawer is in [Dervla](dervla)'s room. [Bram](bram) sends a letter. Nobody opens [Bram](bram)'s letter.
+ birth sorcha baby "has a son"
- help pascal sorcha "cuts the cord"
- help rory sorcha "boils the kettle"
+ reconcile rory sorcha "friends again"
- friend.start rory sorcha "friends again"
- happy una "weeps"
- create ghost "writes"
- gift ghost baby "poem for the boy"
- couple dervla vet "drawer"
- reject _ bram "Nobody opens"

== 13 No Vacancies
A year to the day after [her](dervla) return, [Dervla](dervla), [who](dervla) has been handed the keys of the house by [her](dervla) retiring [mother](una), gives a dinner at which [Fintan](fintan) and [Tomasz](tomasz), the [latter](tomasz) by now long divorced from [Tilly](tilly) in the eyes of every authority, announce that the ballroom will be needed in June. [Pascal](pascal), [who](pascal) meant to ask [Sorcha](sorcha) the same evening, is beaten to it by [Sorcha](sorcha), [who](sorcha) asks [him](pascal). [Rory](rory) proposes a toast and, to the general astonishment, nothing else. Under the table the [vet](vet)'s foot finds [Dervla](dervla)'s, and the dog, woken, finds [both](dervla+vet).
- return.past dervla "return"
- parent una dervla "mother"
+ quit una "retiring"
- hire dervla una "handed the keys"
- celebrate dervla "gives a dinner"
- divorce.past tilly tomasz "divorced"
+ wedding? fintan tomasz "needed in June"
- propose? pascal sorcha "meant to ask"
+ propose sorcha pascal "asks him"
- propose! rory _ "nothing else"
- flirt dervla vet "foot finds"
