%series Nine Stops to Kadıköy
%lang en
%genre friends-in-the-city comedy-drama on the Istanbul ferries, printed magazine previews
%cast defne   | Defne Arslan; Defne | f
%cast kerem   | Kerem | m
%cast lale    | Lale | f
%cast jonah   | Jonah Whitlock; Jonah | m
%cast sevda   | Sevda Hanım; Sevda | f
%cast emre    | Emre | m
%cast tuna    | Tuna | n
%cast captain | Captain Nuri; Nuri | m
%cast gulben  | Inspector Gülben; Gülben | f
%cast cem     | Cem Arslan; Cem | m
%cast bride   | Pelin | f
%cast cook    | - | m
%cast surgeon | - | f
%cast gull    | - | n
%cast watch   | - | g
%cast burglar | - | n
%cast insurer | - | n
%cast fishermen | - | g
%cast bailiffs | - | g
%cast grandfather | - | m

== 1
On the 7.40 from [Kadıköy](@kadikoy), five [commuters](defne+jonah+kerem+lale+tuna) [who](defne+jonah+kerem+lale+tuna) have shared a bench for two years without knowing one another's names are stuck in fog for three hours. [Defne](defne), [pharmacist](defne), has broken off with [her](defne) [banker](kerem) by text message and wishes that the fog would last. [Kerem](kerem), it turns out, is on the bench behind [her](defne), reading the message. A tea [seller](sevda) with a voice like a foghorn, [Sevda Hanım](sevda), sits down between [the two](defne+kerem) and pours. When the boat docks, [they](defne+jonah+kerem+lale+tuna) have each other's numbers, and somebody has somebody else's umbrella.
+ breakup defne kerem "broken off"
- discover kerem defne "reading the message"
+ meet defne jonah+kerem+lale+tuna "each other's numbers"
- help sevda defne+kerem "pours"

== 2
The umbrella belongs to [Jonah Whitlock](jonah), an [Englishman](jonah) teaching a language [he](jonah) can't spell, and it was [Lale](lale), [violinist](lale), broke, [who](lale) went off with it; [she](lale) has had it in the pawnshop since Thursday and [him](jonah) on the brain since Friday. [Tuna](tuna), [who](tuna) draws maps, proposes a weekly supper, at which the [culprit](lale) is obliged to serve. The soup is a disgrace. [Jonah](jonah) has two helpings. Nobody mentions that [Lale](lale) has a [husband](emre), in [Izmir](@izmir), a [conductor](emre) [who](emre) is rather taller than the [teacher](jonah) and believes [her](lale) to be in [Vienna](@vienna).
- steal.past lale jonah "went off with it"
- love.start lale jonah "on the brain"
- invite tuna defne+jonah+kerem+lale "weekly supper"
- flirt jonah lale "two helpings"
+ married emre lale "has a husband"
- reveal! _ lale "Nobody mentions"
- betray.past lale emre "believes her to be"

== 3
[Defne](defne)'s [brother](cem), [Cem](cem), opens a bakery on the steps of [Balat](@balat), on a loan from [Kerem](kerem), [whom](kerem) [he](cem) still takes for [his](cem) future [brother-in-law](kerem). No one has the heart to put [him](cem) right. At the opening the former [couple](defne+kerem) hold hands for six hours, until the last simit has been sold. In the ferry's galley, the one [person](sevda) [they](defne+kerem) can't take in, [Sevda Hanım](sevda), inspects the red marks on [their](defne+kerem) fingers and remarks that people who feel nothing don't squeeze.
+ create cem "opens a bakery"
- sibling cem defne "brother"
- help kerem cem "a loan"
- engaged! defne kerem "still takes for"
- kin! cem kerem "brother-in-law"
- reveal! _ cem "put him right"
- ex defne kerem "former couple"
- betray defne+kerem cem "hold hands"
- betray! defne+kerem sevda "can't take in"

== 4
A [gull](gull) has come aboard and will not leave. [It](gull) rides from [Eminönü](@eminonu) to [Üsküdar](@uskudar) and back, on the [captain](captain)'s stool, and cannot be bribed. [Captain Nuri](captain) has steered since 1981 and says that birds, like widows, ought to be let be. On the bench, the conversation turns to whether one can love a city, and to buns. [Jonah](jonah) mends [Lale](lale)'s music stand with a shoelace. A poster for a concert in [Vienna](@vienna) blows past, with somebody tall on it, and out over the stern; it is the sort of evening on which the whole strait smells of grilled peppers.
- help jonah lale "mends"

== 5
[Emre](emre), tall, comes home by surprise. It is [Tuna](tuna) [who](tuna) opens the door to the [conductor](emre), with a ladle, and tells [him](emre), in a panic, that [Lale](lale) has a rehearsal in the bathroom. [Jonah](jonah) is, indeed, in the bath. While [Emre](emre) waits with dahlias, [Kerem](kerem) gets the [Englishman](jonah) out by the window, down the drainpipe and into the arms of the neighborhood [watch](watch), [who](watch) take [him](jonah) to the station. [Lale](lale) sits on the edge of the tub till midnight, playing scales. Then [she](lale) comes out and says that there is [someone](jonah) else.
+ return emre "comes home"
- betray tuna emre "rehearsal in the bathroom"
- rescue kerem jonah "by the window"
- arrest watch jonah "to the station"
- gift? emre lale "with dahlias"
- cheat lale emre "someone else"
+ reveal lale emre "comes out and says"

== 6
[Emre](emre) takes it like a musician: two bars' rest, then everything at once. [He](emre) empties the flat of what is [his](emre), which includes the bed, and gives out at the academy that [his](emre) [wife](lale) has been struck deaf. [Lale](lale), out of both posts and a place to lie, sleeps on [Defne](defne)'s dispensary floor, among the cough drops. From the station [Jonah](jonah), [whom](jonah) the [watch](watch) have mixed up with a [burglar](burglar) of the same hat, writes [her](lale) a letter of eleven pages. There are thirty-four mistakes in it. [She](lale) marks them in red, and keeps it.
+ breakup emre lale "empties the flat"
- married emre lale "wife"
- ill! lale "struck deaf"
- quit lale "out of both posts"
- housemate.start defne lale "dispensary floor"
- betray emre lale "gives out at"
- arrest watch jonah "From the station"
- accuse! watch jonah "mixed up with"
- confess jonah lale "letter of eleven pages"

== 7
To spring [Jonah](jonah), you need a policeman's good side. [Kerem](kerem) knows [Inspector Gülben](gulben)'s, since [he](kerem) has been taking [her](gulben) to lunch, a thing [Defne](defne) finds out at the counter, across which [she](defne) is selling the [inspector](gulben) perfume. So [she](defne) minds? [She](defne) sells [her](gulben) the wrong one, the one that made [Kerem](kerem) sneeze for four years. By evening the real [burglar](burglar) has turned up in a wardrobe, and [Gülben](gulben), streaming from both eyes on account of it, releases the [teacher](jonah), kisses [Kerem](kerem) goodbye and asks [him](kerem) to find himself a lady with a cold.
- date gulben kerem "taking her to lunch"
- discover defne gulben+kerem "finds out"
+ jealous defne gulben "So she minds"
- betray defne gulben "sells her the wrong"
- ill.past kerem "sneeze for four years"
- find _ burglar "turned up in a"
- ill gulben "streaming from both eyes"
+ rescue gulben jonah "releases the teacher"
- kiss gulben kerem "kisses Kerem goodbye"
- breakup gulben kerem "goodbye"

== 8
[Tuna](tuna) doesn't come on Tuesday. Nobody has [their](tuna) address; [they](tuna) had drawn everybody's neighborhood but [their](tuna) own. [Sevda Hanım](sevda), [who](sevda) knows who eats what, leads [the four](defne+jonah+kerem+lale) down to a room in [Karaköy](@karakoy), where a [surgeon](surgeon) in a raincoat has just gone out and a [cook](cook), [whom](cook) none of [them](defne+jonah+kerem+lale) has met, sits with a bandaged [Tuna](tuna) on [his](cook) lap. Somebody had followed [them](tuna) off the ferry for [their](tuna) skirt. "It's the hand [I](tuna) draw with," [Tuna](tuna) says. [They](tuna) cry for the map of [Fener](@fener), half a month late. [Jonah](jonah), at home in no alphabet, learns to ink.
- find defne+jonah+kerem+lale tuna "leads the four"
- help sevda defne+jonah+kerem+lale "leads the four"
- treat tuna surgeon "has just gone out"
+ attack _ tuna "had followed them"
- injure tuna "bandaged"
- couple cook tuna "on his lap"
- sad tuna "cry"
- help jonah tuna "learns to ink"

== 9
The bakery burns. [Cem](cem), dragged out by the [captain](captain) with a tray still in [his](cem) arms, tells the [insurers](insurer) in tears, in front of [his](cem) [sister](defne), that [Kerem](kerem) put [him](cem) up to opening without a policy, and that [he](kerem) of all people would never have done so to a stranger. The thing is not true; it is what [Kerem](kerem) has asked [him](cem) to say, so that the bank may pay. [Defne](defne), [who](defne) is not in on it, throws [him](kerem) overboard, ring and all. It is [Sevda](sevda), with the boathook, [who](sevda) explains.
+ rescue captain cem "dragged out"
- lose cem "bakery burns"
- sad cem "in tears"
- accuse cem kerem "put him up to"
- betray cem insurer "not true"
- sibling cem defne "sister"
- help kerem cem "has asked him"
- discover! defne kerem "not in on it"
+ attack defne kerem "throws him overboard"
- reveal sevda defne "explains"
- rescue sevda kerem "with the boathook"

== 10
For [the two](defne+kerem) of [them](defne+kerem), a night in the fishermen's shed, wet, by a paraffin stove. The ring, as it happens, had been in [Kerem](kerem)'s pocket since the day of the fog: [he](kerem) was on that boat, [he](kerem) says, to go down on one knee, and then [his](kerem) phone buzzed. [Defne](defne), [whose](defne) message it was, laughs until [she](defne) hiccups. [She](defne) had thought [he](kerem) would never ask. Toward four [he](kerem) still hasn't. Toward five [she](defne) does. At the first hoot from the pier the [fishermen](fishermen) find nobody in the shed, and a kettle, still warm.
- reveal kerem defne "he says"
- propose.past? kerem defne "on one knee"
- breakup.past defne kerem "message"
- happy defne "laughs"
- propose! kerem defne "still hasn't"
+ propose defne kerem "she does"
- find! fishermen defne+kerem "find nobody"

== 11
[Lale](lale) has an audition and no violin; the [bailiffs](bailiffs) have been. [Emre](emre), [who](emre) has been sober for a week and sorry for two, lends [her](lale) [his](emre) [grandfather](grandfather)'s, on one condition, which is that [he](emre) may sit in the stalls. [Jonah](jonah) sits there as well. The [pair](emre+jonah), a seat apart, find out during the slow movement that [neither](emre+jonah) breathes. [She](lale) is given the desk. [She](lale) gives [Emre](emre) back the instrument, [Jonah](jonah) the umbrella, and, to [both](emre+jonah), the same instruction: go home. In the foyer, the [husband](emre) holds the door for the [lover](jonah), [who](jonah) holds it for the [husband](emre).
- lose lale "no violin"
- steal bailiffs lale "have been"
- recover emre "sober"
- gift lale emre+jonah "gives Emre back"
- sad emre "sorry for two"
- help emre lale "lends her"
- kin emre grandfather "grandfather's"
+ hire lale "given the desk"
- reject lale emre+jonah "go home"
- married emre lale "the husband"
- affair jonah lale "the lover"

== 12
[Captain Nuri](captain) is to be pensioned off on Friday, and the 7.40 with [him](captain); a bridge is coming. The [regulars](cem+defne+jonah+kerem+lale+tuna) occupy it. For two nights [they](cem+defne+jonah+kerem+lale+tuna) sleep on the benches, and [Cem](cem) bakes in the engine room. [Pelin](bride), the company's young [lawyer](bride), sent to have [them](cem+defne+jonah+kerem+lale+tuna) carried off, is won over, not by the petition but by the [baker](cem), flour to the elbows, [who](cem) tells [her](bride) that [she](bride) has the eyebrows of a sea captain. As it turns out [she](bride) does. [She](bride) is [Nuri](captain)'s [girl](bride), and hadn't spoken to [him](captain) since [she](bride) took the company's side.
+ quit? captain "pensioned off"
- attack? bride cem+defne+jonah+kerem+lale+tuna "carried off"
+ love.start bride cem "won over"
- betray.past bride captain "the company's side"
- flirt cem bride "eyebrows of"
- parent captain bride "Nuri's girl"
- quarrel.past bride captain "hadn't spoken"

== 13
The 7.40 sails. [Pelin](bride) has found a clause, the [captain](captain) has found the whistle and, in the wheelhouse, [her](bride) hand on [his](captain) sleeve, [the two](bride+captain) are seen to talk. There is a wedding on the upper deck, [Defne](defne) in yellow oilskin; there's a [conductor](emre) to lead the band, very tall, and a first [violin](lale) [who](lale) won't look at [him](emre) until the last waltz, and [who](lale) then does not dance it with [him](emre). [Jonah](jonah) asks in flawless Turkish. [Tuna](tuna) unrolls the gift: a map of the strait in which the ferry is the land. [Sevda](sevda) pours.
- discover bride _ "found a clause"
+ reconcile bride captain "seen to talk"
+ wedding defne kerem "a wedding"
- reject lale emre "does not dance"
- date jonah lale "asks in flawless Turkish"
- gift tuna defne+kerem "unrolls the gift"
