%series Bar Crossing
%lang en
%genre coast guard procedural, Oregon: a lifeboat crew and the people they fetch, TV-database overview
%cast theo | Theodora Vasquez-Lund; Theodora; Theo; Chief Vasquez-Lund | f
%cast mick | Mikhail Sorokin; Mikhail; Mick; Sorokin | m
%cast gus | Augusta Pell; Augusta; Gus; Pell | f
%cast brandt | Commander Brandt; Brandt | m
%cast ezra | Ezra Toomey; Ezra; Toomey | m
%cast lund | Nils-Erik Lund; Lund | m
%cast hollis | Hollis Crabbe; Crabbe; Hollis | m
%cast dana | Dana Crabbe; Dana | f
%cast surfer | - | m
%cast widow | Birdie Amato; Birdie; Mrs. Amato | f
%cast amato | Vincent Amato; Vincent | m
%cast stowaway | Yusra; Yusra Haddad | f
%cast skipper | Captain Ferreira; Ferreira | m
%cast anton | Arkady | m
%cast doc | Dr. Nakagawa; Nakagawa | f
%cast adjuster | - | m
%cast nephew | Colby Amato; Colby | m
%cast child | Pim | m
%cast reporter | Lorna Teague; Lorna | f

== 1 Small Craft Advisory
A crab boat founders on the bar at four in the morning, and [Chief Theodora Vasquez-Lund](theo), [Theo](theo) to the four people [she](theo) likes, takes the lifeboat out against the advice of [Commander Brandt](brandt), [her](theo) [superior](brandt). The [deckhand](ezra), [Ezra Toomey](ezra), is hauled aboard blue and swearing; the [owner](amato), [Vincent Amato](amato), goes under within sight of the flares. Rookie [engineer](mick) [Mikhail Sorokin](mick), on [his](mick) first day, throws up twice. Ashore, [Birdie Amato](widow) waits on the jetty with a thermos nobody will drink from.
- boss brandt theo "superior"
+ rescue theo ezra "hauled aboard"
+ die amato "goes under"
- hire mick "first day"
- ill mick "throws up"
- reject theo brandt "against the advice"
- lose amato "founders"

== 2 Sea Room
[Lorna Teague](reporter) of the [Astoria Courier](#courier) writes that the [Amato](amato) boat need not have been lost, and [Brandt](brandt) opens an inquiry into [his](brandt) own [chief](theo). [Augusta Pell](gus), the [coxswain](gus), [who](gus) has shared a bunkroom and a birthday with [Theo](theo) for nine years, tells the board what it wants to hear. Meanwhile a [surfer](surfer) dangles from the sea stacks by one leash; [Mick](mick), [who](mick) is scared of heights, climbs up for [him](surfer) and comes down with a dislocated shoulder and a free board.
- create reporter "writes"
+ investigate brandt theo "inquiry"
- boss brandt theo "chief"
- housemate gus theo "bunkroom"
+ betray gus theo "tells the board"
- sad mick "scared"
+ rescue mick surfer "climbs"
- injure mick "dislocated"
- find mick "free board"
- lose.past amato "lost"

== 3 Flotsam
Sixty kilos of cocaine float in on the tide, followed by a life raft with a [girl](stowaway) in it. [She](stowaway) gives no name, no country, and bites [Dr. Nakagawa](doc), [who](doc) is trying to warm [her](stowaway) feet. [Gus](gus) gets further by falling asleep in the next bed. In the morning the [castaway](stowaway) introduces herself as [Yusra](stowaway): [she](stowaway) hid in the hold of a freighter from [Tangier](@tangier) and was put over the side when [Captain Ferreira](skipper) noticed. [His](skipper) ship docks at noon.
- attack stowaway doc "bites"
- treat stowaway doc "warm"
+ reveal stowaway gus "introduces"
- travel.past stowaway "hid"
+ attack.past skipper stowaway "put over the side"
- discover.past skipper stowaway "noticed"
- travel skipper "docks"
- reveal! stowaway "gives no name"

== 4 Port State Control
The boarding party finds [Ferreira](skipper) at breakfast, affable, with a spare chair pulled out. No one was thrown overboard, [he](skipper) maintains; the [child](stowaway) is a fantasist. [Mick](mick), the only [one](mick) [who](mick) can read the Cyrillic in the engine log, comes upon a second log underneath, and a familiar signature: [Arkady](anton), [his](mick) older [brother](anton), presumed drowned in the [Kara Sea](@kara) eleven years ago, is the freighter's chief [mate](anton). The [two](anton+mick) meet on a ladder, one going up, one coming down. [Neither](anton+mick) lets go of the rail.
- attack! skipper stowaway "thrown overboard"
+ discover mick "comes upon"
- sibling anton mick "brother"
- die! anton "presumed drowned"
- boss skipper anton "chief mate"
+ meet anton mick "meet"
- accuse skipper stowaway "fantasist"
- find _ skipper "finds"
- discover mick anton "signature"

== 5 Dead Reckoning
To spare [his](anton) younger [brother](mick) the choice, [Arkady](anton) walks into the station and puts the true log on [Theo](theo)'s desk. [Ferreira](skipper) is led down the gangway in plastic cuffs, looking bored; at the last step [he](skipper) tells the [mate](anton), quietly, how long a prison corridor is. [Yusra](stowaway), waiting for a hearing, is put up by [Birdie](widow), [whose](widow) spare room has smelled of diesel since [her](widow) [husband](amato)'s death. [Lorna](reporter) asks [Gus](gus) for an interview and, in the same breath, to dinner.
- sibling anton mick "younger brother"
+ reveal anton theo "puts the true log"
- betray anton skipper "puts the true log"
+ arrest _ skipper "plastic cuffs"
- threaten skipper anton "how long"
+ housemate.start stowaway widow "put up by"
- help widow stowaway "put up by"
- married.past amato widow "husband"
- die.past amato "death"
- date? gus reporter "to dinner"
- help anton mick "spare"
- invite reporter gus "asks"

== 6 Lee Shore
Nobody saw [Hollis Crabbe](hollis) fall from the ferry; [his](hollis) [wife](dana) [Dana](dana) reported it forty minutes afterwards, dry-eyed, and asked about the insurance before the tide. For two nights [Gus](gus) and [Mick](mick) quarter the sound in fog. [Theo](theo), [whose](theo) own divorce from [Nils-Erik Lund](lund) becomes final by fax that week, knows the look of a woman who isn't waiting for anybody. On the third day a light burns in a shut-up cannery: the [dead man](hollis), frying eggs.
- die? hollis "fall"
- married dana hollis "wife"
- investigate gus+mick hollis "quarter the sound"
+ divorce lund theo "divorce"
- die! hollis "dead man"
+ find _ hollis "frying eggs"
- sad! dana "dry-eyed"

== 7 Two Left Boots
It was supposed to be half each, [Crabbe](hollis) explains over [his](hollis) cold eggs, and a bungalow in [Baja](@baja); instead [Dana](dana) has cleared out the account and gone off with the claims [adjuster](adjuster). Fraud or no fraud, [he](hollis) wants [her](dana) back. When the [chief](theo) points out the absurdity, [he](hollis) swings a skillet at [her](theo) and breaks two of [her](theo) fingers. The same evening [Lund](lund) turns up with flowers and the ship's cat, and [his](lund) [ex-wife](theo) lets only one of them in.
- reveal hollis theo "explains"
+ steal dana hollis "cleared"
- affair adjuster dana "gone off with"
- breakup dana hollis "gone off with"
- reconcile? dana hollis "wants her back"
+ attack hollis theo "swings"
- injure theo hollis "breaks two"
- return lund "turns up"
- gift? lund theo "flowers"
- ex lund theo "ex-wife"
+ reject theo lund "lets only one"
- betray.past dana+hollis _ "Fraud"
- move? dana+hollis "bungalow" @baja

== 8 Slack Water
Short-handed, the [station](#station) takes on [Ezra Toomey](ezra), [who](ezra) has not set foot on a deck since [Vincent](amato) died beside [him](ezra). In the galley [he](ezra) blurts it out to [Gus](gus): the [skipper](amato) was drunk, and asked [him](ezra) to open the seacock. Suicide pays nobody, and [Mrs. Amato](widow) would lose the house. [Pell](gus) says that [she](gus) heard a kettle, nothing else. But [Colby](nephew), the dead [fisherman](amato)'s [nephew](nephew), [who](nephew) is counting on the house himself, was in the pantry fetching flour.
+ hire ezra "takes on" #station
- die.past amato "died"
- boss.past amato ezra "skipper"
+ reveal ezra gus "blurts"
- lose? widow "lose"
- reveal! gus "nothing else"
- kin amato nephew "nephew"

+ discover nephew ezra "in the pantry"
- find? nephew "counting on"

== 9 Salvage Rights
Ten thousand by Friday, or the insurers will hear a story: [Colby Amato](nephew) leaves the note under [his](nephew) [aunt](widow)'s windscreen wiper. [Birdie](widow), [who](widow) has never owed a cent, starts packing the good plates. It is the [lodger](stowaway) [who](stowaway) follows [him](nephew) to the bowling alley and photographs what else [he](nephew) sells there, in small bags, tide-stained. [Yusra](stowaway) puts the prints next to [his](nephew) milkshake. "Now [you](nephew) also have a Friday," [she](stowaway) says. On the breakwater, [Lorna](reporter) and [Gus](gus) discover how long a kiss can last in sleet.
+ threaten nephew widow "Ten thousand by Friday"
- kin nephew widow "aunt"
- housemate stowaway widow "lodger"
- investigate stowaway nephew "follows"
+ threaten stowaway nephew "also have a Friday"
- kiss gus reporter "kiss"
- discover stowaway nephew "photographs"

== 10 Mayday Relay
A [child](child)'s voice on channel sixteen, no position, counting down from a hundred because [Daddy](lund) said so. [Theo](theo), one hand in splints, keeps little [Pim](child) talking through the night while [Sorokin](mick) triangulates with a ruler and a school atlas. [They](mick+theo) find the sloop on its side, the [boy](child) tied to the mast in two life jackets. When [his](child) [father](lund) is brought up from the cabin, grey and concussed, the [chief](theo) drops the blanket. [She](theo) had no idea that [Lund](lund) had a [son](child); the [boy](child) is seven, and the marriage lasted ten.
- help theo child "keeps little Pim talking"
- investigate mick child "triangulates"
+ rescue mick+theo child "find"
- parent lund child "father"
- injure lund "concussed"
+ discover theo child "had no idea"
- cheat.past lund theo "the marriage lasted ten"
- married.past lund theo "marriage"
- injure.past theo "splints"

== 11 Change of Watch
[Brandt](brandt)'s board clears [Theodora](theo) by three votes to two, chiefly because [Augusta](gus) has withdrawn [her](gus) testimony in a hand trembling enough to be sincere. "[You](gus) could have said so in March," says the [chief](theo), and then, after a while, "Tea?" Before the day is out [Brandt](brandt) has sent [his](brandt) resignation upstairs: [he](brandt) had ordered the harbor light switched off that night, to save on bulbs. [Lorna](reporter) prints it. [Gus](gus), [who](gus) told [her](reporter) in bed and in confidence, moves back to the bunkroom.
- accuse! brandt theo "clears"
+ reconcile gus theo "Tea"
+ quit brandt "resignation"
- create reporter "prints"
- betray reporter gus "confidence"
- reveal.past gus reporter "told"
- sex.past gus reporter "bed"
+ breakup gus reporter "moves back"
- housemate.start gus theo "bunkroom"
- accuse! gus theo "withdrawn"

== 12 The Bar Is Closed
Gale warning, all craft in harbor, and [Arkady](anton) is out there: released on bail, [he](anton) has signed on with the very crab boat that [Ferreira](skipper)'s friends are paying to sink. [Mick](mick) takes the lifeboat without leave. [Theo](theo), [who](theo) ought to stop [him](mick), casts off the stern line and jumps. One [brother](anton) goes over the side so that the [other](mick) can reach a child's mitten of a buoy. Dawn shows [both](anton+mick) on the sand at [Peacock Spit](@peacock), coughing, cursing in Russian, with [Yusra](stowaway) running towards [them](anton+mick) and waving a paper: [she](stowaway) may stay.
- hire anton "signed on"
- attack? _ anton "sink"
- help theo mick "casts off"
- sibling anton mick "brother"
+ rescue anton mick "goes over the side"
- find stowaway "may stay"
- arrest.past _ anton "bail"
- friend _ skipper "friends"
