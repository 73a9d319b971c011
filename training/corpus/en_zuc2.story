%series Blue Gravel
%lang en
%genre western of the Otago goldfields, 1863, streaming blurbs with many nameless people
%cast hester | Hester Mulqueen; Hester; Mulqueen | f
%cast gow    | Constable Angus Gow; Constable Gow; Gow; Angus | m
%cast ah     | Ah Sik; Sik | m
%cast rewi   | Rewi Tapsell; Rewi; Tapsell | m
%cast pike   | Josiah Pike; Pike | m
%cast nell   | Nell Pike; Nell | f
%cast coach  | Barnaby Teece; Teece | m
%cast tall   | - | m
%cast lame   | - | m
%cast banker | Mr Dunstan; Dunstan | m
%cast cousin | Sun Wah; Wah | m
%cast cook   | - | f
%cast boy    | Tip Mulqueen; Tip | m
%cast surv   | - | m

== 1
Gold in the gravel, mud in the street: [Hester Mulqueen](hester), a digger's [widow](hester) from [Clare](@clare), runs the only hotel in [Blackjack Gully](@gully) with a shotgun, a Swiss [cook](cook) and no husband. On Friday the escort coach is held up at the ford. Two masked [men](lame+tall), [one](tall) of [them](lame+tall) tall, the [other](lame) lame, relieve the [coachman](coach), [Barnaby Teece](coach), of nine hundred ounces, and the bank's [guard](surv) is left face down in the water. [Constable Gow](gow), [who](gow) has never handled anything worse than sheep, takes up the trail with a borrowed horse. Behind the hotel stove the [cook](cook) finds a hungry [boy](boy) [who](boy) will not give [his](boy) name.
- die.past _ "widow"
- boss hester cook "cook"
+ steal lame+tall coach "relieve"
- kill _ surv "face down"
- investigate gow lame+tall "takes up the trail"
+ find cook boy "finds a hungry boy"
- reveal! boy cook "will not give"

== 2
Who has new gold and no claim? By Sunday the whole gully is pointing at [Ah Sik](ah), the Chinese [gardener](ah), because [he](ah) paid [his](ah) seed bill in dust. [Josiah Pike](pike), [who](pike) owns the store, the sluice and most people's debts, calls for a rope. [Hester](hester) comes out on the porch, cocks both barrels and inquires who wants to be first. In the hush [Rewi Tapsell](rewi), a Māori [ferryman](rewi) with little love for crowds, walks the [gardener](ah) to [his](rewi) canoe, and by dusk the accused [man](ah) is over the hills. "[He](ah) sells [me](hester) cabbages," [Hester](hester) tells the [constable](gow), "and [he](ah) gives the right change."
+ accuse _ ah "pointing at"
- kill? pike ah "a rope"
- threaten hester pike "cocks both barrels"
- rescue hester ah "comes out on the porch"
+ help rewi ah "walks the gardener"
- flee ah "over the hills"

== 3
The hungry [boy](boy) has a tongue after all: [his](boy) name is [Tip](boy), and at the ford [he](boy) lay in the flax and watched. One of the [robbers](lame+tall) called the other by the name of a fish. Before the [cook](cook) can fetch the [constable](gow), [Pike](pike)'s [wife](nell) [Nell](nell) is in the kitchen with a cake for the poor [orphan](boy). [She](nell) is kind; [she](nell) strokes [his](boy) hair; [she](nell) wants to hear everything. That night somebody reaches through the scullery window, and in the morning the mattress is empty. Snow is falling on [Mount Misery](@misery). The [cook](cook) is beside herself. The [landlady](hester) saddles the mule and sets out after [him](boy).
- discover.past boy lame+tall "watched"
+ reveal boy cook "has a tongue"
- married nell pike "wife"
- gift nell boy "a cake"
- investigate nell boy "wants to hear everything"
+ abduct _ boy "the mattress is empty"
- sad cook "beside herself"
- rescue? hester boy "sets out after him"

== 4
A mule, a lantern, a track of small bare feet. [Hester](hester) and [Gow](gow), on speaking terms for the first time since [he](gow) fined [her](hester) for serving on Good Friday, ride up [Misery](@misery) into the white. It is [she](hester) [who](hester) hears the whimper. [Tip](boy) has been put down an old shaft; the [constable](gow) goes after [him](boy) on a rope, and the rope, neatly filed, parts. Both of [his](gow) ankles are broken. Through the night the [widow](hester) lies on [her](hester) belly in the snow and sings down to [them](boy+gow), until [Ah Sik](ah), a [fugitive](ah) himself, comes out of the dark with a windlass.
- reconcile gow hester "on speaking terms"
- accuse.past gow hester "fined her"
- travel gow+hester "ride up" @misery
- find hester boy "hears the whimper"
- rescue? gow boy "goes after him"
- injure gow "Both of his ankles"
- help hester boy+gow "sings down"
- flee ah "fugitive"
+ rescue ah boy+gow "with a windlass"

== 5
[Gow](gow) lies in Room Four. [Hester](hester) feeds [Gow](gow). [Tip](boy) feeds the mule. [Nell](nell) sends soup. The [cook](cook) gives the soup to a rat. The rat dies. [Hester](hester) says nothing and keeps the bowl. [Pike](pike) offers to buy the hotel. [Hester](hester) turns [him](pike) down. [Pike](pike) calls in the butcher's loan. No more meat comes to [Hester](hester). [Rewi](rewi) brings eels. [Gow](gow) asks for a second helping. [He](gow) has started to like the smell of onions and of [Hester](hester). A bank [man](banker) named [Dunstan](banker) arrives. [He](banker) trusts no one. [He](banker) weighs even the salt.
- ill gow "lies in Room Four"
- help hester gow "feeds Gow"
+ kill? nell gow "sends soup"
- discover hester "keeps the bowl"
- reject hester pike "turns him down"
- lose hester "No more meat"
- gift rewi hester "eels"
- travel banker "arrives"
+ love.start gow hester "smell of onions"

== 6
The [man](banker) from the bank is no fool. [Dunstan](banker) has noticed that [Teece](coach), robbed at gunpoint of everything, still wears a watch. [He](banker) buys the [coachman](coach) three brandies and hears a different story after each. By the third it is plain that the [driver](coach) knew the lame [one](lame) long before the ford: [they](coach+lame) had rowed in the same whaler. [Teece](coach) sobers up too late. On the way to the privy [he](coach) is knifed between the shoulders, and the last word that the [banker](banker) gets out of [him](coach) is "salmon".
- investigate banker coach "buys the coachman three brandies"
- betray coach banker "a different story"
- steal.past lame+tall coach "robbed at gunpoint"
- colleague.past coach lame "rowed in the same whaler"
+ discover banker coach "it is plain"
+ kill _ coach "knifed"
- reveal coach banker "the last word"

== 7
Salmon, trout, gurnard: in a gully named for a card game, who is called after a fish? [Tip](boy) giggles when the grown-ups go down the list. [Pike](pike), naturally. But the [storekeeper](pike) is short, and walks as straight as a plumb line. Then [Rewi](rewi) recalls that there used to be a second [Pike](tall), a beanpole of a [brother](tall), drowned in the winter and buried without much singing. The [ferryman](rewi) and the [gardener](ah) dig by moonlight. In the coffin lie forty pounds of river stones. On the way back [Ah Sik](ah) is taken by [Josiah](pike)'s men, spade in hand.
- happy boy "giggles"
- reveal rewi _ "recalls"
- sibling pike tall "brother"
- die! tall "drowned"
- investigate ah+rewi tall "dig by moonlight"
+ discover ah+rewi tall "In the coffin"
+ abduct _ ah "taken by"

== 8
A [cousin](cousin) has come all the way from [Ballarat](@ballarat) to fetch [Ah Sik](ah) home for a wedding, and is told that the [gardener](ah) will hang at noon for grave-robbing. [Sun Wah](cousin) has forty ounces sewn into [his](cousin) jacket. [He](cousin) lays them, one by one, in the hand of the [storekeeper](pike)'s [wife](nell), [who](nell) keeps the key to the cellar. [Nell](nell) takes the gold and calls [her](nell) [husband](pike). Now there are two [men](ah+cousin) in the cellar. In the hotel [Hester](hester) loads, [Rewi](rewi) prays, and the [constable](gow), on crutches carved by a [boy](boy) of nine, pins on [his](gow) badge.
- travel cousin ah "has come all the way"
- kin ah cousin "cousin"
- wedding? _ cousin "a wedding"
- kill? _ ah "will hang"
- accuse _ ah "for grave-robbing"
- gift cousin nell "lays them"
- married nell pike "wife"
+ betray nell cousin "calls her husband"
+ abduct pike ah+cousin "two men in the cellar"
- gift boy gow "crutches carved"

== 9
High noon, give or take; the only clock in the gully has been pawned. [Gow](gow) hobbles down the middle of the street and reads out a warrant, upside down. While everyone laughs, the [ferryman](rewi) is under the floor with a saw, and the two [cousins](ah+cousin) drop through into the creek. [Pike](pike) fires after [them](ah+cousin) and hits the [cook](cook), [who](cook) had only come to watch. [She](cook) will keep the arm, says [Dunstan](banker), [who](banker) once studied medicine and sews [her](cook) up with fishing line. By evening the [storekeeper](pike)'s debtors have begun, quietly, to take down [his](pike) sign.
- arrest? gow pike "reads out a warrant"
+ rescue rewi ah+cousin "with a saw"
- kin ah cousin "cousins"
- flee ah+cousin pike "into the creek"
- attack pike ah+cousin "fires after them"
+ injure cook pike "hits the cook"
- treat cook banker "sews her up"

== 10
Up at the snow line a chimney smokes where no one lives. Here the dead [brother](tall) has been keeping house with [his](tall) lame [partner](lame), nine hundred ounces and a pack of cards with two kings missing. [They](lame+tall) do not get on. When [Nell](nell) rides up to warn [them](lame+tall), [she](nell) finds the [cripple](lame) stiff at the table, a flattened nugget in [his](lame) forehead, and [her](nell) [brother-in-law](tall) packing. It was [he](tall), and not [Josiah](pike), [she](nell) followed out from [Cornwall](@cornwall) eleven years ago. The [pair](nell+tall) load one horse and leave the [husband](pike) to the law.
- sibling pike tall "brother"
- die! tall "dead brother"
- housemate lame tall "keeping house"
- colleague lame tall "partner"
- enemy lame tall "do not get on"
+ kill tall lame "stiff at the table"
- kin nell tall "brother-in-law"
- reveal? nell lame+tall "warn them"
- love.past nell tall "followed out"
- married nell pike "husband"
+ flee nell+tall pike "load one horse"
- breakup nell pike "leave the husband"

== 11
Left holding the bill, [Pike](pike) sits in [his](pike) shuttered store and talks. [He](pike) talks to the [constable](gow), to the wall, to [Tip](boy), [whom](boy) [he](pike) tips a peppermint: it was all [his](pike) [wife](nell)'s idea, the coffin too, and the shaft. [Gow](gow) believes about half and locks up the whole. Only the ferry leads out of the valley. [Rewi](rewi), with two muffled [passengers](nell+tall) aboard and a saddlebag heavier than either, stops poling in mid-river and mentions that [he](rewi) has forgotten how. The tall [man](tall) draws. The [lady](nell), quicker, tips [him](tall) overboard and keeps the bag.
- reveal pike gow "talks"
- accuse pike nell "all his wife's idea"
- married nell pike "wife"
- gift pike boy "a peppermint"
+ arrest gow pike "locks up"
- threaten tall rewi "draws"
+ kill nell tall "tips him overboard"
- steal nell tall "keeps the bag"

== 12
Nine hundred ounces cannot swim. When the ferry goes over in the rapids [Nell](nell) has the choice between the saddlebag and the rope that [Rewi](rewi) throws [her](nell), and makes the wrong one. The river gives up the gold in spring, to the delight of a bank [man](banker) [who](banker) has taken to panning on Sundays. [Ah Sik](ah) goes to [his](ah) [cousin](cousin)'s wedding and is back for the peas. [Tip](boy), [whose](boy) people are never found, becomes [Tip Mulqueen](boy) in the school register. And [Gow](gow), fined by [Hester](hester) for kissing on Good Friday, pays up and offends again.
- rescue? rewi nell "the rope"
+ die nell "the wrong one"
- find banker "gives up the gold"
- happy banker "delight"
- kin ah cousin "cousin"
- wedding _ cousin "wedding"
- return ah "is back"
- parent.start hester boy "becomes"
- accuse hester gow "fined"
+ kiss gow hester "kissing"
