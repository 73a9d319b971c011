%series The Captain's Chair
%lang en
%genre naval space adventure aboard a privateer, short recaps on a fan site
%cast drax     | Captain Drax; Drax | m
%cast ottoline | Ottoline; Captain Ottoline | f
%cast reyes    | Reyes; Captain Reyes | m
%cast fitz     | Fitz | m
%cast marrow   | Marrow | f
%cast june     | June | f
%cast sasha    | Sasha | n
%cast viola    | Viola; Lady Viola | f
%cast stowaway | Pip | f
%cast cook     | Bashir | m
%cast admiral  | Admiral Stroud; Stroud | m
%cast surgeon  | Dr. Okello; Okello | m
%cast parrot   | Bishop | m
%cast innkeeper | - | f

== 1 Cast Off
[Captain Drax](drax) has just jilted [Ottoline](ottoline), [his](drax) first [mate](ottoline), for [Lady Viola](viola), a [passenger](viola) with a title and no luggage. [Ottoline](ottoline) goes on plotting courses, through [her](ottoline) teeth. [Reyes](reyes), the [gunner](reyes), [who](reyes) has carried a torch for [her](ottoline) since the academy, brings [her](ottoline) cake. In the hold the [cook](cook) turns up a [stowaway](stowaway) of nine, [who](stowaway) bites [him](cook) and gives no name. The ship's [surgeon](surgeon), [Okello](surgeon), bandages the thumb; the [cook](cook) keeps the [child](stowaway).
+ breakup drax ottoline "jilted"
- boss drax ottoline "first mate"
- couple drax viola "for Lady Viola"
- sad ottoline "through her teeth"
- love reyes ottoline "carried a torch"
- gift reyes ottoline "cake"
+ find cook stowaway "turns up"
- injure cook stowaway "bites him"
- treat cook surgeon "bandages"
- housemate.start cook stowaway "keeps the child"

== 2 Mate and Passenger
[Viola](viola) knocks at [Ottoline](ottoline)'s cabin. [She](viola) had no idea, [she](viola) says, that [he](drax) was spoken for. [She](ottoline) shows [her](viola) the ring that [she](ottoline) had not yet thrown out of the lock. [She](viola) turns pale: [she](viola) has the same one, same stone. The [mate](ottoline) and the [lady](viola) hold the two side by side. "When did [he](drax) ask [you](viola)?" "On the ninth." [He](drax) had asked [her](ottoline) on the eighth. [She](ottoline) starts laughing first, [she](viola) can't help joining in, and when the [captain](drax) comes down to see what is so funny, the [one](viola) hands [him](drax) the ring, and the [other](ottoline) slaps [him](drax).
- discover viola drax "had no idea"
- engaged.past drax ottoline "spoken for"
- sad viola "turns pale"
- propose.past drax viola "ask you"
- propose.past drax ottoline "had asked her"
- cheat drax ottoline "On the ninth"
- happy ottoline+viola "laughing"
+ breakup viola drax "hands him the ring"
+ attack ottoline drax "slaps"

== 3 Vote
The crew votes. [Drax](drax) loses. [Ottoline](ottoline) is [captain](ottoline). [Fitz](fitz) voted for [Drax](drax). [Fitz](fitz) is [Marrow](marrow)'s [brother](fitz). [Marrow](marrow) voted for [Ottoline](ottoline). [Marrow](marrow) won't eat with [Fitz](fitz). [Drax](drax) gets a boat. [Fitz](fitz) goes with [Drax](drax). [Marrow](marrow) cries for [Fitz](fitz). [June](june) comforts [Marrow](marrow). [June](june) runs the engines with [Marrow](marrow). The [parrot](parrot), [Bishop](parrot), stays with [Viola](viola).
- lose drax "loses"
+ hire ottoline "is captain"
- sibling fitz marrow "brother"
- help fitz drax "voted for Drax"
- help marrow ottoline "voted for Ottoline"
- quarrel fitz marrow "won't eat with"
- quit drax "gets a boat"
+ travel drax+fitz "goes with"
- sad marrow fitz "cries"
- help june marrow "comforts"
- colleague june marrow "runs the engines"

== 4 The New Captain
The [captain](ottoline) makes [Reyes](reyes) first mate. That same watch [he](reyes) tells [her](ottoline), saluting, what [he](reyes) has felt for eleven years. [She](ottoline) says [she](ottoline) is flattered, which is a no. [Lady Viola](viola) takes lessons in gunnery from the rejected [man](reyes); [she](viola) hits an asteroid, then a moon. [Okello](surgeon) and [Sasha](sasha), the [navigator](sasha), announce that [they](sasha+surgeon) are tying the knot at [Port Mercy](@portmercy). Everyone is invited. The small [stowaway](stowaway) wishes to be best man and is told [she](stowaway) may.
- hire reyes ottoline "makes Reyes first mate"
+ confess reyes ottoline "what he has felt"
- love reyes ottoline "eleven years"
- reject ottoline reyes "a no"
- advisor reyes viola "takes lessons"
+ wedding? sasha surgeon "tying the knot"
- reveal sasha+surgeon "announce"
- invite sasha+surgeon _ "invited"
- advisor? stowaway sasha+surgeon "best man"

== 5 Two in a Boat
[Drax](drax) rows, so to speak, and [Fitz](fitz) bails. [He](fitz) asks [him](drax) whether it was worth it. [He](drax) says that [he](fitz) may swim back. [He](fitz) says that [he](drax) snores. After a week [he](drax) has told [him](fitz) about both rings, and about a third, in [Port Mercy](@portmercy), of which neither [woman](ottoline+viola) knows. [Fitz](fitz) stops bailing. [He](fitz) had given up [his](fitz) [sister](marrow) for this [man](drax)! The [castaway](drax) shares [his](drax) last biscuit with [him](fitz), the larger half, and [he](fitz), [who](fitz) was about to hit [him](drax) with the bailer, eats. A sail. It is [Admiral Stroud](admiral), [who](admiral) has a warrant for the [one](drax) and none for the [other](fitz).
- colleague drax fitz "bails"
- quarrel drax fitz "may swim back"
+ reveal drax fitz "has told him"
- propose.past drax innkeeper "about a third"
- discover! ottoline+viola drax "neither woman knows"
- sibling fitz marrow "sister"
- gift drax fitz "larger half"
- attack? fitz drax "hit him"
- find admiral drax+fitz "A sail"
+ arrest? admiral drax "warrant"

== 6 Port Mercy
[Okello](surgeon) is on time, [Sasha](sasha) late, the rings are with a [nine-year-old](stowaway), and the [bride](sasha), as [Sasha](sasha) insists on being called, says yes before the question. [June](june) and [Marrow](marrow) dance close, then not at all, being elsewhere. An [innkeeper](innkeeper) by the quay shows [Ottoline](ottoline) a photograph of [her](innkeeper) long-lost [intended](drax). It is [Drax](drax), naturally. The [captain](ottoline) buys the poor [woman](innkeeper) a drink, and a second. [Viola](viola), on the terrace with [Reyes](reyes), corrects [his](reyes) bow tie for rather longer than a bow tie takes. Neither of [them](reyes+viola) mentions it at breakfast.
+ wedding sasha surgeon "says yes"
- date june marrow "dance close"
+ sex june marrow "being elsewhere"
- engaged.past drax innkeeper "intended"
- discover ottoline drax "It is Drax"
- gift ottoline innkeeper "buys"
- flirt reyes viola "corrects his bow tie"
- reveal! reyes+viola "mentions it"

== 7 The Admiral's Offer
[Stroud](admiral) used to be married to [Ottoline](ottoline), for one winter, before [he](admiral) had a beard. [He](admiral) offers [her](ottoline) a pardon in return for the ship; and dinner. [She](ottoline) declines the pardon. Over the fish [he](admiral) admits that [he](admiral) still wears the ring, on a string; over the pears [she](ottoline) notices that [he](admiral) has grown kind. [She](ottoline) stays the night. In the brig, next door, [Drax](drax) can hear [her](ottoline) laugh, and bangs on the pipe. [Fitz](fitz), set free, is back with [his](fitz) [sister](marrow), [who](marrow) boxes [his](fitz) ears and feeds [him](fitz).
- ex admiral ottoline "used to be married"
- divorce.past admiral ottoline "used to be married"
- invite admiral ottoline "dinner"
- reject ottoline admiral "declines"
- love admiral ottoline "still wears the ring"
+ sex admiral ottoline "stays the night"
- arrest.past admiral drax "brig"
- jealous drax ottoline "bangs on the pipe"
- return fitz "is back"
- sibling fitz marrow "sister"
- attack marrow fitz "boxes his ears"
+ reconcile fitz marrow "feeds him"

== 8 Names
The [stowaway](stowaway) talks in [her](stowaway) sleep. The [cook](cook), [who](cook) sleeps on the sacks next to [her](stowaway), hears a name, [Pip](stowaway), and a street. In the morning [he](cook) tells [her](stowaway) [his](cook), in fairness; in six years aboard nobody has used it. So [Bashir](cook) and [Pip](stowaway) shake hands. It is [Viola](viola) [who](viola) knows the street: it is that of the orphanage [she](viola) herself ran from, title and all, there never having been a title. [She](viola) confesses as much to [Reyes](reyes). [He](reyes) had guessed. No lady, [he](reyes) says, loads a cannon like that. [She](viola) kisses [him](reyes) for it.
- housemate cook stowaway "sleeps on the sacks"
+ discover cook stowaway "hears a name"
- reveal cook stowaway "tells her his"
- friend.start cook stowaway "shake hands"
- flee.past viola "ran from"
- reveal viola reyes "confesses"
- discover.past reyes viola "had guessed"
+ kiss reyes viola "kisses him"

== 9 Marrow and June
[She](june) wants to tell everyone. [She](marrow) doesn't, not with [her](marrow) [brother](fitz) on board again. Is [she](marrow) ashamed of [her](june), asks [June](june), up to the elbow in a pump. Of [him](fitz), says [Marrow](marrow), rather. [She](june) throws a wrench, not at [her](marrow), but near. [She](marrow) picks it up and asks if [she](june) is done. [She](june) isn't: [she](june) moves [her](june) hammock to the other end. For three nights the [engineers](june+marrow) communicate by valve. Then [Fitz](fitz), [who](fitz) is not blind, carries the hammock back, and says to the [younger](june) of [the two](june+marrow), "[She](marrow) kicks, mind." [June](june) knows.
- reveal? june _ "tell everyone"
- sibling fitz marrow "brother"
- sad marrow fitz "ashamed"
- attack! june marrow "not at her"
+ quarrel june marrow "throws a wrench"
- move june "to the other end"
- colleague june marrow "engineers"
- discover.past fitz june+marrow "not blind"
+ help fitz june+marrow "carries the hammock back"
- couple june marrow "June knows"

== 10 Mutiny, Second Helping
[Drax](drax) talks a guard round, then a dozen more. [He](drax) takes the bridge at four in the morning and is [captain](drax) once again, for as long as it takes [Pip](stowaway) to crawl through the duct and open the arms locker. [Reyes](reyes) is shot in the back on the ladder. [Viola](viola) sees [him](reyes) fall. [She](viola) loads, aims, and puts out the lamp above [Drax](drax)'s head; in the dark the [parrot](parrot) imitates [Stroud](admiral), and the mutineers surrender to it. [Okello](surgeon) cannot save the [gunner](reyes). [He](reyes) dies on [Viola](viola)'s knees, correcting [her](viola) aim.
+ attack drax ottoline "takes the bridge"
- hire drax "is captain once again"
- help stowaway ottoline "open the arms locker"
- injure reyes "shot in the back"
- sad viola "sees him fall"
- attack viola drax "aims"
- betray parrot _ "imitates"
- treat! reyes surgeon "cannot save"
+ die reyes "dies on"

== 11 After
[Viola](viola) does not speak. [Ottoline](ottoline) sits by [Viola](viola). [Sasha](sasha) steers badly. [Sasha](sasha) was [Reyes](reyes)'s best [friend](sasha). [Marrow](marrow) mends the ladder. [Bashir](cook) burns the soup. [Drax](drax) asks for [Viola](viola). [Drax](drax) begs pardon of [Viola](viola). [Viola](viola) spits. [Pip](stowaway) crawls in with [Viola](viola). [Viola](viola) tells [Pip](stowaway) a story. [Viola](viola) is carrying [Reyes](reyes)'s child. The first to hear it is [Pip](stowaway).
- sad viola "does not speak"
- help ottoline viola "sits by"
- friend.past reyes sasha "best friend"
- reconcile? drax viola "begs pardon"
- reject viola drax "spits"
- help stowaway viola "crawls in with"
+ pregnant viola reyes "carrying"
+ reveal viola stowaway "first to hear"

== 12 Two Captains
[Stroud](admiral) resigns [his](admiral) commission and comes aboard with one trunk. There can't be two [captains](admiral+ottoline), [Ottoline](ottoline) tells [him](admiral). [He](admiral) doesn't want a chair; [he](admiral) wants [her](ottoline) back. [She](ottoline) has [him](admiral) peel potatoes for a month under [Bashir](cook), [who](cook) reports that [he](admiral) peels like an admiral but sings nicely. On the thirtieth day [she](ottoline) takes the string from [his](admiral) neck and the ring from the string. [Drax](drax), put ashore at [Port Mercy](@portmercy), is met on the quay by the [innkeeper](innkeeper), rolling up [her](innkeeper) sleeves.
+ quit admiral "resigns"
- move admiral "comes aboard"
- reconcile? admiral ottoline "wants her back"
- boss cook admiral "under Bashir"
- reveal cook ottoline "reports"
+ reconcile admiral ottoline "the ring from"
- meet drax innkeeper "is met" @portmercy
