%series The Heron Island Five
%lang en
%genre children's adventure series, back-cover blurbs
%cast five | Heron Island Five; Five | g
%cast winnie | Winifred Achterberg; Winnie | f
%cast ollie | Oliver Achterberg; Ollie | m
%cast shirin | Shirin Daftari; Shirin | f
%cast bea | Beatrix; Bea | f
%cast rascal | Rascal | m
%cast granny | Granny Achterberg; Granny | f
%cast keeper | Mr Dunnock; Dunnock | m
%cast smuggler | - | m
%cast lady | Miss Vane-Hopkins; Vane-Hopkins | f
%cast prof | Professor Kibet; Kibet | m
%cast constable | Constable Wills; Wills | f
%cast baron | Baron Plum | m
%cast clown | Pockets | m
%cast cousin | Edgar | m
%cast balloonist | Dagny | f
%cast diver | - | m
%cast hm | - | m

== 1 The Wreck in the Fog
[Winnie](winnie) and [Ollie Achterberg](ollie) are packed off to [Heron Island](@heron) for the summer, to stay with a [grandmother](granny) [whom](granny) [they](ollie+winnie) have never met. [Granny](granny) has a wooden leg, no television and one rule: stay away from the wreck. In the dunes [they](ollie+winnie) run into [Shirin](shirin), the harbour [master](hm)'s [daughter](shirin), and [her](shirin) best [friend](bea) [Bea](bea), [who](bea) can whistle like a gull. Together with [Rascal](rascal), a [goat](rascal) of no fixed address, the [children](bea+ollie+shirin+winnie) row out that same night. There is a light in the wreck...
- travel ollie+winnie "packed off" @heron
- kin granny ollie+winnie "grandmother"
- meet! granny ollie+winnie "never met"
- injure.past granny "wooden leg"
+ meet bea+shirin ollie+winnie "run into"
- parent hm shirin "daughter"
- friend bea shirin "friend"
- travel bea+ollie+shirin+winnie "row out"
+ discover bea+ollie+shirin+winnie "light in the wreck"

== 2 The Smuggler's Teapot
Crates of teapots in a sunken ship? Every pot has a false bottom, and in every bottom there's a pearl. A [man](smuggler) with a hook nose shakes [Ollie](ollie) until [his](ollie) teeth rattle and swears to feed [him](ollie) to the crabs if [he](ollie) breathes a word. [Ollie](ollie) breathes it to [Winnie](winnie), of course. But when the [children](bea+ollie+shirin+winnie) bring [Constable Wills](constable), the hold is empty. Not one teapot. [She](constable) gives [them](bea+ollie+shirin+winnie) a talking-to about imagination.
- attack smuggler ollie "shakes Ollie"
+ threaten smuggler ollie "feed him to the crabs"
+ reveal ollie winnie "breathes it"
- reveal bea+ollie+shirin+winnie constable "bring"
- accuse constable bea+ollie+shirin+winnie "talking-to"

== 3 The House with No Stairs
The new [owner](lady) of Gull House, [Miss Vane-Hopkins](lady), wears pearls at breakfast. Enough reason for [Winnie](winnie) and [Bea](bea) to keep watch from the apple tree, until the branch snaps and [Bea](bea) lands in the rhubarb with a sprained wrist. Kindly, oh so kindly, the [lady](lady) bandages it and asks what the two [girls](bea+winnie) might have seen. That evening the hook-nosed [man](smuggler) calls [her](lady) "ma'am".
- hire lady "new"
+ investigate bea+winnie lady "keep watch"
- injure bea "sprained wrist"
- treat bea lady "bandages"
- investigate lady bea+winnie "asks"
+ boss lady smuggler "ma'am"

== 4 Goat Overboard
[Rascal](rascal) has eaten the evidence. All of it: the map, the pearl, half a logbook. While [Shirin](shirin) waits behind the [goat](rascal) with a sieve, [Mr Dunnock](keeper), the gloomy lighthouse [keeper](keeper), comes to complain of hoofmarks in [his](keeper) lettuce and goes very white at the sight of the remaining pages. They are in the writing of [his](keeper) [brother](diver), a [diver](diver) [who](diver) went down to the wreck eleven years ago and never surfaced.
- accuse keeper rascal "complain"
- sad keeper "goes very white"
+ discover keeper diver "in the writing"
- create.past diver "writing"
- sibling diver keeper "brother"
- travel.past diver "went down"
+ die.past diver "never surfaced"

== 5 The Tunnel Under Granny's Kitchen
Why does the larder smell of seaweed? Behind the pickles [Ollie](ollie) discovers a door, and behind the door, steps, and at the bottom of the steps, [Granny](granny) with a lantern and a cutlass. [She](granny) used to be the best smuggler on the coast, [she](granny) admits, and it was [she](granny) [who](granny) dug the tunnel. [She](granny) gave it up on the day [Dunnock](keeper)'s [brother](diver) drowned on a job of [hers](granny). [Winnie](winnie) and [Ollie](ollie) don't know where to look. [Granny](granny) hands [them](ollie+winnie) each a pickle.
- discover ollie "discovers a door"
- find ollie granny "at the bottom"
+ reveal granny ollie+winnie "admits"
- create.past granny "dug"
- quit.past granny "gave it up"
- boss.past granny diver "job of hers"
- die.past diver "drowned"
- sibling diver keeper "brother"
- sad ollie+winnie granny "don't know"
- gift granny ollie+winnie "hands them each"

== 6 The Five
Is it a club if one member is a goat? [Shirin](shirin) says that it is, and so the [Heron Island Five](five) is founded in an upturned boat, with blackberry ink and a secret knock. Its first case walks straight in. [Edgar](cousin), [Bea](bea)'s spotless [cousin](cousin) from the city, wants to join. [He](cousin) knows Latin! The [Five](five) vote, and it's four to one against; [Rascal](rascal) has eaten a ballot. That night somebody tells [Miss Vane-Hopkins](lady) about the tunnel.
+ create bea+ollie+rascal+shirin+winnie "founded"
- kin bea cousin "cousin"
- hire? cousin five "join"
+ reject five cousin "four to one against"
- betray _ five "tells Miss Vane-Hopkins"
- reveal _ lady "tells"

== 7 Trapped!
The larder door bangs shut, and the tide is coming in. Up to [her](winnie) knees in the tunnel, [Winnie](winnie) holds [Ollie](ollie)'s hand and doesn't tell [him](ollie) that [she](winnie) has lost the key. Up to [their](ollie+winnie) waists. Up to [Ollie](ollie)'s chin. Then a scraping, a puff, a very clean hand. [Edgar](cousin)! [He](cousin) blurts out that it was [he](cousin) [who](cousin) had talked, and that [he](cousin) has been sick with shame ever since. [Winnie](winnie) shakes the hand. Mud and all.
- abduct _ ollie+winnie "bangs shut"
- help winnie ollie "holds"
- reveal! winnie ollie "doesn't tell"
- lose winnie "lost the key"
+ rescue cousin ollie+winnie "very clean hand"
+ reveal cousin ollie+winnie "blurts out"
- betray.past cousin five "talked"
- sad cousin "sick with shame"
- reconcile cousin winnie "shakes the hand"

== 8 The Balloon on the Beach
A [woman](balloonist) drops out of the sky with a basket and a broken altimeter. [Dagny](balloonist) is flying round the world for a bet and needs a harbour, a saucepan and someone small. [Shirin](shirin) is small. From eight hundred feet, [she](shirin) sees what nobody on the ground has seen: a second wreck, inside the lagoon, with the hook-nosed [man](smuggler)'s boat moored alongside. And then [she](shirin) sees [him](smuggler) lift a rifle.
- travel balloonist "flying round the world"
- help shirin balloonist "needs"
+ discover shirin smuggler "sees what nobody"
+ threaten smuggler balloonist+shirin "lift a rifle"

== 9 The Professor's Umbrella
The museum sends [Professor Kibet](prof), [who](prof) knows everything about pearls and gets lost between the jetty and the inn. [Bea](bea) brings [him](prof) home by the ear, so to speak. The pearls, says the [expert](prof), are the ones taken from [Baron Plum](baron)'s safe in 1931. Reward: a thousand guineas. [Constable Wills](constable) apologises to the [Five](five) in person, helmet under [her](constable) arm. Not a minute too soon, for [Granny](granny) hasn't come down to breakfast. [Her](granny) wooden leg stands by the bed.
- travel prof "sends"
- help bea prof "brings him home"
+ steal.past _ baron "taken from"
- reveal prof "says the expert"
- reconcile constable five "apologises"
+ abduct _ granny "hasn't come down"

== 10 One Leg, Two Villains
In the cellar of Gull House, tied to a mangle, [Granny](granny) is asked where the rest of the hoard lies. [She](granny) asks [Miss Vane-Hopkins](lady) for a pickle. [Dunnock](keeper) is the first through the window. [He](keeper) has every reason to leave the old [smuggler](granny) where [she](granny) is, as [she](granny) reminds [him](keeper). The [keeper](keeper) cuts the rope all the same. "[He](diver) liked [you](granny)," [he](keeper) says, and hands [her](granny) the leg.
- abduct lady granny "tied to a mangle"
- investigate lady granny "asked"
+ rescue keeper granny "cuts the rope"
- friend.past diver granny "liked you"
+ reconcile granny keeper "all the same"
- gift keeper granny "hands"

== 11 A Hook and a Line
[Pockets](clown) the [clown](clown) has come with the circus, and the hook-nosed [villain](smuggler) has gone into hiding with it, under a red wig. Which of nineteen clowns is [he](smuggler)? [Ollie](ollie) and [Edgar](cousin) join the parade in [Pockets](clown)'s spare shoes. It's [Rascal](rascal) [who](rascal) settles the matter: there is only one wig [he](rascal) won't eat. As [Wills](constable) snaps the cuffs on, [her](constable) [prisoner](smuggler) growls that the [lady](lady) has already sailed.
- flee smuggler "gone into hiding"
- betray smuggler _ "red wig"
- investigate cousin+ollie smuggler "join the parade"
+ discover rascal smuggler "settles the matter"
+ arrest constable smuggler "snaps the cuffs"
- reveal smuggler constable "growls"
- flee lady "already sailed"

== 12 Full Fathom Five
[Dagny](balloonist) is back, by balloon, in the nick of time. Over the lagoon [she](balloonist) drops the one thing [Miss Vane-Hopkins](lady) doesn't expect on the deck of a getaway yacht: a [goat](rascal). The [lady](lady) shrieks, slips, surrenders. And in the second wreck, in an iron box, lies a letter from the [diver](diver) to [his](diver) [brother](keeper). [Mr Dunnock](keeper) reads it aloud on the jetty, and at the end of it there's a picnic for the whole island, with pickles.
- return balloonist "is back"
+ attack balloonist lady "drops the one thing"
- flee? lady "getaway"
+ arrest _ lady "surrenders"
- create diver keeper "letter"
- sibling diver keeper "brother"
- reveal keeper _ "reads"
- celebrate _ "picnic"
