%series Broom Wagon
%lang en
%genre sports drama, a Flemish cycling team, streaming blurbs
%cast wout    | Wout Claes; Wout | m
%cast jef     | Jef Claes; Jef | m
%cast lieven  | Lieven Claes; Lieven | m
%cast cyriel  | Cyriel Claes; Cyriel | m
%cast teun    | Teun Brouwer; Brouwer; Teun | m
%cast dario   | Dario Fusi; Fusi; Dario | m
%cast roger   | Roger Nys; Nys; Roger | m
%cast marthe  | Marthe | f
%cast hanne   | Hanne | f
%cast haas    | Dr Haas; Haas | m
%cast noor    | Noor El Amrani; Noor | f
%cast sponsor | Demuynck | m
%cast farmer  | - | m


== 1 Three Brothers
[Cyriel Claes](cyriel) won the race in 1979 and has not talked about anything else since. Of [his](cyriel) three [sons](jef+lieven+wout), [Wout](wout) is to win it for [him](cyriel) again, [Jef](jef) is to fetch [Wout](wout)'s bottles, and [Lieven](lieven), [who](lieven) as a boy was hit by a tractor, pumps the tyres. On Sunday, two hundred metres from the line, [one](jef) of [the three](jef+lieven+wout) forgets whose turn it is. [Jef](jef) wins. The [leader](wout) of the team embraces [him](jef) for the cameras, and says into [his](jef) ear what [he](wout) will do if it happens twice. The other [brother](lieven), unasked, cleans both bicycles.
- find.past cyriel "won the race"
- parent cyriel jef+lieven+wout "sons"
- injure.past lieven _ "hit by a tractor"
+ betray jef wout "forgets whose turn"
+ find jef "Jef wins"
- boss wout jef "leader of the team"
- threaten wout jef "if it happens twice"
- sibling jef+wout lieven "other brother"
- help lieven jef+wout "cleans both bicycles"

== 2 Orders
The sporting [director](roger), [Roger Nys](roger), has a contract with the elder [brother](wout) and eyes in [his](roger) head. [He](roger) tells the [winner](jef) to keep [his](jef) mouth shut and the [loser](wout) to open [his](wout) legs. On the cobbles [Teun Brouwer](teun), the [Dutchman](teun), [Wout](wout)'s [bugbear](teun) since the juniors, offers the younger [Claes](jef) a place on [his](teun) own team at twice the money. [Jef](jef) laughs. But [he](jef) keeps the card, and it is found in the wash by [Marthe](marthe), the [masseuse](marthe), [who](marthe) rubs every calf on the team and knows which are lying.
- boss roger wout "contract with"
- sibling jef wout "elder brother"
- enemy teun wout "bugbear"
+ hire? jef teun "offers"
- reject jef teun "laughs"
- betray? jef wout "keeps the card"
+ find marthe "found in the wash"
- discover marthe jef "found in the wash"

== 3 Hanne
At the training camp in [Spain](@spain) the [fiancée](hanne) of the [eldest](wout) arrives with paint samples for a house. It is not [he](wout) [who](wout) has time to look at them; it is the [one](lieven) with the limp. [He](lieven) says that yellow would be a mistake, and [she](hanne) has not been contradicted in so long that [she](hanne) sits down on a crate. When [her](hanne) [intended](wout) rides by, [she](hanne) waves, with a spanner. Up on the col the new [climber](dario), [Dario Fusi](dario), [who](dario) weighs less than [his](dario) luggage, passes both the [brothers](jef+wout) as though [they](jef+wout) were parked. [Nys](roger) rubs [his](roger) hands. "Now [I](roger) have three," [he](roger) says.
- engaged hanne wout "fiancée"
- travel hanne "arrives" @spain
- help lieven hanne "yellow would be a mistake"
+ meet hanne lieven "sits down on a crate"
- sibling jef wout "brothers"
- happy roger "rubs his hands"
+ enemy.start dario jef+wout "passes both the brothers"
- hire.past dario "new climber"

== 4 The Fridge
[Dr Haas](haas) is good to everyone. [He](haas) has something for the [leader](wout)'s back, something for the [Italian](dario)'s sleep, and a small fridge of [his](haas) own in the team bus, to which [Jef](jef), looking for yoghurt, finds the key. [He](jef) can read a label. The [doctor](haas) takes it away from [him](jef), quite kindly, and asks whether [he](jef) supposes that [his](jef) [father](cyriel) won on yoghurt. That night the [boy](jef) goes from door to door and cannot bring himself to knock at any: not at that of [his](jef) [brother](wout), [who](wout) may know; not at that of [his](jef) other [brother](lieven), [who](lieven) would have to.
- treat wout haas "something for"
- treat dario haas "something for the Italian's"
- find jef "finds the key"
+ discover jef haas "can read a label"
- parent cyriel jef "father"
- accuse haas cyriel "won on yoghurt"
- sad jef "cannot bring himself"
- reveal! jef lieven+wout "cannot bring himself"
- sibling jef lieven "his other brother"
- sibling jef wout "his brother"

== 5 Ravine
On the descent a dog. [Brouwer](teun) swerves, [Wout](wout) does not, and the [Italian](dario), between [them](teun+wout), goes over the wall. It is the [rival](teun) [who](teun) stops, and climbs down sixty metres in [his](teun) socks, and holds [Fusi](dario)'s head until the helicopter comes; the [captain](wout) of [Fusi](dario)'s own team rides on, and wins. Asked at the finish about the [lad](dario), [he](wout) says, "Which [lad](dario)?" [He](wout) had not seen. [Noor El Amrani](noor), [who](noor) rode pillion on the press motorcycle and filmed it all, runs the tape back. [He](wout) had.
- injure dario "goes over the wall"
+ rescue teun dario "climbs down"
- enemy teun wout "rival"
- colleague dario wout "own team"
- help! wout dario "rides on"
+ find wout "wins"
- betray wout noor "had not seen"
- create noor "filmed it all"
- discover noor wout "runs the tape back"

== 6 A New Director
[Demuynck](sponsor), the [king](sponsor) of frozen chips, [who](sponsor) pays for everything, sees the film at breakfast. [He](sponsor) wants a head, and as [he](sponsor) needs that of the [champion](wout) for the posters, the [director](roger)'s rolls. [Nys](roger) goes without [his](roger) whistle. The next morning the new [director](marthe) enters the bus with a bottle of camphor: the [masseuse](marthe), it turns out, holds the licence, and got better marks than [he](roger) did. [Her](marthe) first act is to change the locks on the fridge; [her](marthe) second, to make the youngest [brother](jef) captain. [Wout](wout) hears of it from the [journalist](noor), on camera.
- boss sponsor roger "pays for everything"
- discover sponsor wout "sees the film"
+ quit roger sponsor "rolls"
+ hire marthe sponsor "new director"
- sibling jef lieven+wout "youngest brother"
- hire jef marthe "captain"
- quit wout marthe "captain"
- reveal noor wout "hears of it"

== 7 Bottles
For the first time in [his](wout) life the former [captain](wout) rides back to the car to fetch water for somebody. The new [captain](jef) drinks it without looking, as [he](jef) was always drunk from. That is how feuds grow, says the mother's portrait on the sideboard, if it says anything. The [fiancée](hanne), [whose](hanne) house has a roof by now, is asked by the middle [brother](lieven) what is the matter, and can't answer, because it is [he](lieven). [She](hanne) takes off the ring to wash a paintbrush. The brush is dry.
- help wout jef "fetch water"
+ enemy.start jef wout "feuds"
- engaged hanne wout "fiancée"
- sibling jef+wout lieven "middle brother"
+ love hanne lieven "because it is he"
- breakup? hanne wout "takes off the ring"

== 8 Knock at Six
Customs officers at the hotel. They do not find a fridge. They find, in the bag of the new [captain](jef), eight ampoules with a label [he](jef) has read before. [Jef](jef) is marched through the breakfast room between two of them. Who put them there? The [Dutchman](teun) swears on [his](teun) mother that the [kid](jef) is clean; the [kid](jef)'s own eldest [brother](wout) butters a roll. "[I](lieven) pack the bags," says the [one](lieven) with the limp. "It was [me](lieven)." [He](lieven) has never told a lie, and tells it badly, but it is what they have come for, and they let the [other](jef) go.
- find _ "eight ampoules"
- accuse _ jef "They find, in"
+ arrest _ jef "is marched through"
- help teun jef "swears on"
- help! wout jef "butters a roll"
- betray lieven _ "tells it badly"
+ rescue lieven jef "It was me"
- sibling jef wout "kid's own eldest brother"

== 9 Visiting Hours
[Lieven](lieven) has two [visitors](cyriel+hanne). The [one](cyriel), [his](lieven) [father](cyriel), for once does not mention 1979, and then does: [he](cyriel) had taken it from the same [doctor](haas)'s teacher, [he](cyriel) says, out of a marmalade jar, and for forty-odd years has been waiting for one of [his](cyriel) [sons](jef+lieven+wout) to win it honestly. The [other](hanne) brings a colour chart. Through the glass [she](hanne) lays [her](hanne) finger on a shade of white, and [her](hanne) hand is bare. "[I](hanne) have moved in," says [she](hanne). "Alone." The [prisoner](lieven) says that white would be all right.
- arrest _ lieven "prisoner"
- parent cyriel lieven "his father"
+ reveal cyriel lieven "had taken it"
- betray.past cyriel _ "had taken it"
- advisor.past _ haas "teacher"
- parent cyriel jef+wout "sons"
- breakup.past hanne wout "her hand is bare"
+ move hanne "have moved in"
- happy lieven "would be all right"

== 10 Haas Talks
[Noor](noor) follows the [doctor](haas) to a lock-up near [Aalst](@aalst), and is locked into it. [She](noor) has, luckily, a telephone, and the last number dialled is that of a convalescent [Italian](dario) in plaster, [who](dario) comes in a taxi, breaks the door with the plaster, and then cannot think of a word in any language. [She](noor) kisses [him](dario) so that [he](dario) need not. Confronted with [his](haas) own ledger, [Haas](haas) gives the police a name. It was a [Claes](wout) [who](wout) asked [him](haas) for the eight ampoules, but it was not the [brother](lieven) in prison, and not the [brother](jef) [whose](jef) bag it was.
- investigate noor haas "follows the doctor"
+ abduct haas noor "is locked into it"
+ rescue dario noor "breaks the door"
- injure dario "in plaster"
- kiss dario noor "kisses"
- accuse haas wout "gives the police a name"
- betray.past wout jef "asked him for"
- arrest _ lieven "in prison"
- sibling jef+lieven wout "brother"

== 11 The Eldest
[Wout](wout) does not wait to be fetched. [He](wout) rides, by night, alone, the whole course of the race, two hundred and sixty kilometres, and at the end of it gets down before the prison gate and rings. The [one](lieven) comes out as the [other](wout) goes in; for the length of a cigarette [they](lieven+wout) stand on the same step. "[You](wout) could have had the house," says the [younger](lieven). "[I](wout) wanted the race," says the [elder](wout), "and [I](wout) didn't even want that." A [farmer](farmer) going by on a tractor raises [his](farmer) cap to [both](lieven+wout). [He](farmer) has been doing so to [Lieven](lieven) for twenty years, and nobody ever asked [him](farmer) why.
- travel wout "rides, by night"
+ arrest _ wout "goes in"
- return lieven "comes out"
- sibling lieven wout "younger"
- sad wout "didn't even want that"
- injure.past lieven farmer "for twenty years"

== 12 Two Hundred Metres
Sunday again. [Jef](jef) and [Brouwer](teun) come out of the last bend together, and the [Dutchman](teun), [who](teun) has never won it, has the faster legs. Behind [them](jef+teun) the whole field has been brought down by a dog, or the same dog. The [favourite](jef) looks over [his](jef) shoulder, sees the [Italian](dario) under a heap of wheels with nobody stopping, and turns round. So the race goes to [Teun](teun), [who](teun) weeps like a tap. In the car, the [director](marthe) shouts for joy. An old [man](cyriel) by the roadside, asked who has won, says, "[My](cyriel) [son](jef)." In October, in the white house, the [limper](lieven) and the [house-painter](hanne) exchange rings.
- enemy jef teun "come out of the"
- find teun "goes to Teun"
+ rescue jef dario "turns round"
- happy teun "weeps like a tap"
- happy marthe "shouts for joy"
- parent cyriel jef "My son"
+ wedding hanne lieven "exchange rings"
