%series Back of House
%lang en
%genre hotel-staff dramedy in Cape Town, terse episode guide
%cast nomvula | Nomvula Dube; Nomvula; Mrs Dube; Dube | f
%cast ilse | Ilse Kruger; Ilse; Kruger | f
%cast zain | Zain Davids; Zain | m
%cast lukas | Lukas Botha; Lukas; Botha | m
%cast bronagh | Bronagh Kelly; Bronagh | f
%cast themba | Themba Dube; Themba | m
%cast sheik | Mr Rahbani; Rahbani | m
%cast yolanda | Yolanda | f
%cast dog | Napoleon | m
%cast guest | Dame Ottoline | f
%cast amina | Amina Davids; Amina | f
%cast chefx | - | m
%cast zfather | - | m
%cast nbrother | - | m
%cast nephew | - | m
%cast ybaby | - | n

== 1
On [her](nomvula) first day as head housekeeper of the [Bellevue](#bellevue), [Nomvula Dube](nomvula) fires nobody, to general disappointment. [Ilse Kruger](ilse), passed over for the post after nineteen years, hides the linen keys. [Bellhop](zain) [Zain](zain) finds them down a drainpipe and returns them as if by magic, hoping for a word with [Nomvula](nomvula)'s [son](themba), the new pot [washer](themba). [Themba](themba) has earphones in.
+ hire nomvula "first day"
- quit! _ nomvula "fires nobody"
- hire! ilse "passed over"
- steal ilse nomvula "hides the linen keys"
- find zain "finds"
- help zain nomvula "returns"
+ love zain themba "hoping for a word"
- parent nomvula themba "son"

== 2
A pearl choker goes missing from suite four. Its [owner](guest), the ancient [actress](guest) [Dame Ottoline](guest), names the [chambermaid](yolanda), [Yolanda](yolanda), [who](yolanda) faints. [Kruger](ilse), [who](ilse) trained [her](yolanda), turns out every hoover bag in the house and, at four in the morning, comes upon the pearls in the basket of the [Dame](guest)'s own poodle, [Napoleon](dog). Apologies? The old [woman](guest) sends down a bone.
- lose guest "goes missing"
+ accuse guest yolanda "names"
- ill yolanda "faints"
- advisor.past ilse yolanda "trained"
- investigate ilse "turns out"
+ find ilse "comes upon"
- steal dog guest "in the basket"
- gift guest ilse "bone"

== 3
[Lukas Botha](lukas), [sous-chef](lukas), is thrown a pan by the head [chef](chefx) and throws it back. By supper [he](lukas) is in charge, [his](lukas) [predecessor](chefx) being concussed, and promotes [Themba](themba) from suds to salads. [Zain](zain), carrying somebody's skis, watches the [boy](themba) laugh at something [Botha](lukas) says. The skis end up in the pool. So does a guest.
- attack chefx lukas "thrown a pan"
+ attack lukas chefx "throws it back"
- injure chefx lukas "concussed"
- hire lukas "in charge"
+ hire themba lukas "promotes"
- happy themba "laugh"
- jealous zain lukas "skis end up"

== 4
The [manager](bronagh), [Bronagh Kelly](bronagh), is sleeping in room 12 under a false name. [Nomvula](nomvula), making the bed, finds the divorce petition, puts it back between the sheets of the Cape Times and brings up a proper blanket. Neither [woman](bronagh+nomvula) says anything. The following week every chambermaid is given back her Sundays. [Ilse](ilse), at a loss for a grievance, joins a choir.
- betray bronagh _ "false name"
+ discover nomvula bronagh "finds"
- divorce? _ bronagh "divorce petition"
- gift nomvula bronagh "blanket"
- reveal! nomvula "Neither woman says anything"
- boss bronagh nomvula "manager"
+ help bronagh _ "given back"

== 5
[Zain](zain)'s [mother](amina) is waiting by the staff entrance with a photograph of a nice girl. [Amina Davids](amina) has buried a [husband](zfather) and raised four, and has no time to lose. [He](zain) could tell [her](amina). [He](zain) tells [Themba](themba) instead, in the lift, between the third floor and the fourth, and is answered by a very long silence, then by a very short kiss. The doors open on [Mrs Dube](nomvula).
- parent amina zain "mother"
- married.past amina zfather "husband"
- die.past zfather "buried"
- reveal! zain amina "could tell her"
+ confess zain themba "tells Themba"
+ kiss themba zain "kiss"
- discover nomvula themba+zain "doors open"

== 6
[Nomvula](nomvula) can't find the words, so [she](nomvula) irons. Forty tablecloths later [Themba](themba) comes to [her](nomvula) and takes the other end. [She](nomvula) was afraid, [she](nomvula) says, not of what but of who would hurt [him](themba); [her](nomvula) own [brother](nbrother) was beaten to death outside a bar in Gugulethu in 1996, and it wasn't for [his](nbrother) money. [Themba](themba) had been told it was a car.
- sad nomvula "afraid"
- attack? _ themba "hurt him"
- help themba nomvula "takes the other end"
- sibling nbrother nomvula "brother"
+ kill.past _ nbrother "beaten to death"
+ reveal nomvula themba "she says"
- betray.past nomvula themba "had been told"

== 7
[Rahbani](sheik), the new [owner](sheik), flies in, inspects, and wants half of them out by Christmas. [Bronagh](bronagh) has the list on [her](bronagh) desk and writes only one name on it, [hers](bronagh). [Ilse](ilse) sees it on [her](ilse) round; by noon the list has been signed by all sixty-one of the staff, including the [poodle](dog). The [owner](sheik), [who](sheik) has a sense of the absurd, tears it up. [He](sheik) asks [Kelly](bronagh) to dine. [She](bronagh) has the fish.
- boss sheik bronagh "new owner"
- travel sheik "flies in"
- quit? _ sheik "out by Christmas"
- quit? bronagh sheik "only one name"
- discover ilse bronagh "sees it"
+ help ilse bronagh "signed"
- quit! bronagh "tears it up"
- invite sheik bronagh "asks"
+ date bronagh sheik "dine"

== 8
[Yolanda](yolanda) has been putting on weight, and [Lukas](lukas) has been putting off a conversation. [She](yolanda) has it with [him](lukas) over the deep fryer. [He](lukas) is moving to [Dubai](@dubai) in March, [he](lukas) says to the chips; [he](lukas) never promised. The entire kitchen downs whisks. For nine days the Bellevue serves toast, until [Botha](lukas) goes on [his](lukas) knees, more from hunger than remorse, and is told by [Yolanda](yolanda) to get up: [she](yolanda) wouldn't have [him](lukas) fried.
+ pregnant yolanda lukas "putting on weight"
- reveal yolanda lukas "has it with him"
- move? lukas "moving to" @dubai
- reject lukas yolanda "never promised"
- help _ yolanda "downs"
- reconcile? lukas yolanda "on his knees"
+ reject yolanda lukas "wouldn't have him"

== 9
[Amina](amina) has been to see the photograph's parents; there is a date, and a hall. [Zain](zain) says it on the way home, at a red light: there's [somebody](themba), and [he](themba) washes lettuce. [She](amina) gets out of the car. [She](amina) walks as far as the sea, in [her](amina) good shoes. At dawn it is [Nomvula](nomvula), on [her](nomvula) way to the early shift, [who](nomvula) sits down on the same bench with a flask, mother by mother.
- wedding? _ zain "a hall"
+ reveal zain amina "says it"
- couple themba zain "somebody"
- sad amina "gets out of the car"
- find nomvula amina "same bench"
+ help nomvula amina "flask"

== 10
[Dame Ottoline](guest) dies in suite four, between two cups of tea, holding the hand of the [girl](yolanda) [she](guest) once called a thief. There is a will. The pearls go to [Yolanda](yolanda), the [poodle](dog) to [Kruger](ilse). A [nephew](nephew) shows up from [Durban](@durban) with a lawyer, contesting. [Ilse](ilse) sets the [dog](dog) on [him](nephew). Under oath, [she](ilse) maintains that [Napoleon](dog) was acting as executor.
+ die guest "dies"
- help yolanda guest "holding the hand"
- accuse.past guest yolanda "called a thief"
+ gift guest yolanda "pearls"
- gift guest ilse "poodle"
- kin guest nephew "nephew"
- travel nephew "shows up"
- advisor _ nephew "lawyer"
- quarrel nephew yolanda "contesting"
- attack ilse nephew "sets the dog"

== 11
Water cut, oven dead, two hundred for New Year's Eve. [Lukas](lukas) has bolted for [Dubai](@dubai), ten weeks early, with the knives. [Themba](themba), aged nineteen, takes over the pass. [He](themba) burns the first course and [his](themba) forearm; [Zain](zain) wraps the one in gauze and talks table six out of the other. In the laundry [Yolanda](yolanda) is biting on a towel. "Don't push yet," says [Ilse](ilse), [who](ilse) has never had so much as a goldfish. At midnight the cork and the [child](ybaby) come out together.
- celebrate _ "New Year's Eve"
- flee lukas "bolted" @dubai
- steal lukas _ "knives"
+ hire themba "takes over"
- injure themba "burns"
- treat themba zain "wraps"
- help ilse yolanda "Don't push"
+ birth yolanda ybaby "the child"

== 12
[Bronagh](bronagh)'s papers come through; [Rahbani](sheik), informed, orders champagne and is handed the fish bill. [They](bronagh+sheik) have agreed to go slowly, at [her](bronagh) speed, which is none. [Amina](amina) arrives for dinner by the front door, in the good shoes, asks for the [chef](themba), and inspects [his](themba) fingernails. Then [she](amina) says to [her](amina) [son](zain), across [him](themba), that the [boy](themba) is too thin. [Zain](zain) weeps into the napkins [he](zain) has folded. Upstairs, [Nomvula](nomvula) hands [Ilse](ilse) a set of keys: as of tomorrow, joint heads.
+ divorce _ bronagh "papers come through"
- gift sheik bronagh "champagne"
- couple? bronagh sheik "go slowly"
- travel amina "arrives"
- meet amina themba "asks for the chef"
- parent amina zain "son"
+ reconcile amina zain "too thin"
- happy zain "weeps"
- gift nomvula ilse "hands"
- hire ilse nomvula "joint heads"
- colleague.start ilse nomvula "joint heads"
