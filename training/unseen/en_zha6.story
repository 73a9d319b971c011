%series Fairmile Hall
%lang en
%genre campus drama at a Nova Scotia university, streaming blurbs with questions
%cast inge | Ingeborg Tveit; Inge; Ingeborg; Tveit | f
%cast malik | Malik Traoré; Malik; Traoré | m
%cast linh | Linh Dao; Linh | f
%cast pip | Philippa Ravenscroft; Pip; Philippa | f
%cast honor | Dean Honor Ravenscroft; Dean Ravenscroft; Honor | f
%cast drury | Professor Anselm Drury; Drury; Anselm | m
%cast zhenya | Zhenya Orlova; Zhenya; Orlova | f
%cast caspar | Caspar Boateng; Caspar | m
%cast lanterns | Lanterns | g
%cast gumley | Mr. Gumley; Gumley | m
%cast rafa | Coach Rafaela Pinto; Coach Pinto; Rafaela | f
%cast hood | - | n
%cast theo | Theo Gumley; Theo | m
%cast uncle | Oddvar | m

== 1 Move-In Day
Two suitcases, one scholarship, no friends: [Ingeborg Tveit](inge) arrives from the [Lofoten Islands](@lofoten) and finds half of [her](inge) dorm room painted black. [Linh Dao](linh), the other half, declares a border at the radiator. By Friday [they](inge+linh) are thick as thieves and sharing a toothbrush mug, which is more than can be said of [Malik Traoré](malik) and [Caspar Boateng](caspar), [who](caspar+malik) are equally set on the debating captaincy and neither of [whom](caspar+malik) likes to come second. Why does the [janitor](gumley), [Mr. Gumley](gumley), lock the bell tower at dusk? And what is under the lantern that somebody has chalked on [Inge](inge)'s door?
- travel inge "arrives"
- find inge "scholarship"
- friend! _ inge "no friends"
- housemate.start inge linh "other half"
+ friend.start inge linh "thick as thieves"
- enemy caspar malik "captaincy"
- hire? caspar+malik "captaincy"

== 2 The Second Draft
Nobody grades harder than [Anselm Drury](drury), the [star](drury) of the history faculty, and nobody works harder for [him](drury) than [Zhenya Orlova](zhenya), [whose](zhenya) thesis [he](drury) supervises. So why does the [professor](drury)'s new bestseller contain [her](zhenya) third chapter, comma for comma? [Zhenya](zhenya) takes it to the [dean](honor), [Honor Ravenscroft](honor), [who](honor) has shared [Drury](drury)'s bed since the spring and files the complaint in the stove. [Malik](malik) serves coffee at the faculty lounge, and [he](malik) hears all of it. On the quad, [Inge](inge) skates straight into [him](malik): two hearts, one broken thermos.
- boss drury zhenya "works"
- advisor drury zhenya "supervises"
- create.past drury "bestseller"
+ steal drury zhenya "comma for comma"
- accuse zhenya drury "takes"
- affair drury honor "bed"
- betray honor zhenya "stove"
- discover malik "hears"
- meet inge malik "skates"
- love.start inge malik "two hearts"
- love.start malik inge "two hearts"

== 3 By Invitation Only
An envelope sealed with soot lies on the pillow. The [Lanterns](lanterns), Fairmile's oldest secret society, want [Inge](inge) at the boathouse at midnight, and nobody else from the corridor. [Linh](linh), [whose](linh) heart was set on that envelope, gnaws [her](linh) lip and pretends to be asleep. Under the hoods wait the golden [Caspar](caspar), the [dean](honor)'s only [daughter](pip), [Pip](pip), and [someone](hood) [who](hood) never speaks. What is a little cold water between friends? [Inge](inge) is pushed off the jetty with [her](inge) hands bound, and it is not [Caspar](caspar) but old [Gumley](gumley) [who](gumley) jumps.
+ invite lanterns inge "envelope"
- jealous linh inge "gnaws"
- parent honor pip "daughter"
+ attack lanterns inge "pushed"
+ rescue gumley inge "jumps"

== 4 Office Hours
Feverish after [her](inge) bath in the Atlantic, [Inge](inge) is spoon-fed broth by a repentant [Linh](linh) and brought lecture notes, then tulips, by [Malik](malik). Will [he](malik) ever get to the point? [Pip](pip) does: [she](pip) shows up with [her](pip) hood in a paper bag and says that [she](pip) is sick of [them](lanterns), and through with [Caspar](caspar), [whom](caspar) [she](pip) has been seeing since boarding school. Meanwhile [Zhenya](zhenya) is told that [her](zhenya) funding has run out, as has [her](zhenya) visa. [Coach Pinto](rafa), [who](rafa) rents out an attic, holds out a key.
- ill inge "Feverish"
- treat inge linh "spoon-fed"
- sad linh "repentant"
- gift malik inge "tulips"
- confess? malik inge "get to the point"
+ quit pip lanterns "sick"
- breakup pip caspar "through"
- couple.past caspar pip "seeing"
- reveal _ zhenya "told"
- lose zhenya "run out"
+ help rafa zhenya "holds"
- move? zhenya rafa "key"

== 5 Points of Order
On the eve of the Atlantic Cup [Caspar](caspar) finds himself benched and [Malik](malik) named captain. How low does a gentleman stoop? As low as a vial in a water bottle: by the second round [Malik](malik) is retching behind the podium, and [Linh](linh), the reserve [speaker](linh), has to finish [his](malik) sentence and wins the cup. For the first time somebody is looking at [her](linh), and the somebody is [Pip](pip). [Inge](inge) drives [Malik](malik) to the clinic in a stolen golf cart. In the waiting room [he](malik) says it at last, and promptly throws up.
- quit caspar "benched"
+ hire malik "named"
+ attack caspar malik "vial"
- ill malik caspar "retching"
- help linh malik "finish"
- find linh "wins"
- love.start pip linh "looking"
- help inge malik "drives"
- travel inge+malik "clinic"
- steal inge _ "stolen"
+ confess malik inge "says"
- ill malik "throws up"

== 6 Snow Day
The causeway is closed, the power is out, and everyone is stranded in the library. By candlelight [Inge](inge) and [Malik](malik) find a shelf that no one visits after nine, and each other's buttons. [Zhenya](zhenya), looking for [her](zhenya) stolen chapter's sources, comes across a photograph from 1998: [Drury](drury) with a [student](theo) in a lantern pin, [who](theo) vanished that same winter and [whose](theo) name has been cut out of every yearbook since. "That's [Gumley](gumley)'s [boy](theo)," says [Coach Pinto](rafa). Is that why the [janitor](gumley) locks the tower? [Linh](linh) asks [Pip](pip) to dance. There is no music, and it doesn't matter.
+ sex inge malik "buttons"
- investigate zhenya "looking"
- steal.past drury zhenya "stolen"
+ discover zhenya drury+theo "comes"
- advisor.past drury theo "student"
- lose.past gumley theo "vanished"
- reveal rafa zhenya "says"
+ parent gumley theo "boy"
- invite linh pip "asks"

== 7 Parents' Weekend
[Inge](inge)'s [uncle](uncle) [Oddvar](uncle), [who](uncle) brought [her](inge) up after the shipwreck, crosses an ocean with a box of dried cod and takes an instant dislike to [Malik](malik). [Dean Ravenscroft](honor) opens the wrong door and sees [her](honor) [Philippa](pip) in [Linh](linh)'s arms; how, [she](honor) cries, could [she](pip) do this to the family? "Ask the [professor](drury)," answers [Pip](pip), and half the alumni turn round. The [dean](honor) throws [Linh](linh) out of [Fairmile](#fairmile) by registered letter. Over aquavit on the fire escape, [Oddvar](uncle) and [Malik](malik) discover that [both](malik+uncle) were orphans at nine.
- kin inge uncle "uncle"
- travel uncle "crosses"
- gift uncle inge "cod"
- enemy malik uncle "dislike"
+ discover honor linh+pip "sees"
- couple linh pip "arms"
- accuse honor pip "cries"
- parent honor pip "family"
+ reveal pip "answers"
- affair drury honor "Ask the professor"
+ quit linh honor "throws"
- discover malik+uncle "discover"
- die.past _ "orphans"

== 8 Sit-In
Two hundred students and one goat occupy the [dean](honor)'s office on behalf of [Linh](linh). [Caspar](caspar), [who](caspar) smells a career, offers to lead them and is laughed down the stairs. Who, then, slips [Malik](malik) the key to the bell tower? [He](malik) and [Inge](inge) climb two hundred steps to a trunk full of letters by [Theo Gumley](theo), the last of which begins: "[Professor Drury](drury) has printed [my](theo) essay as [his](drury), and tomorrow [I](theo) will say so." Behind [them](inge+malik) the bolt shoots home. It is eleven below, and [somebody](hood) in a hood is going down the stairs, humming.
- help _ linh "on behalf of"
- help? caspar _ "offers"
- reject _ caspar "laughed"
- gift _ malik "slips"
- travel inge+malik "climb"
+ find inge+malik "trunk"
- create.past theo "letters"
- steal.past drury theo "printed"
- reveal.past? theo drury "say so"
+ abduct hood inge+malik "bolt"

== 9 Eleven Below
With one scarf between [them](inge+malik) and no signal, [Inge](inge) rings the great bell with a fire bucket until [her](inge) palms are raw. Who comes running through the drifts? [Caspar](caspar), of all people, with an axe and something on [his](caspar) conscience: it was [he](caspar) [who](caspar) spiked the bottle, [he](caspar) tells [Malik](malik) as the door gives way, and [he](caspar) has not slept since. [Malik](malik) shakes [his](caspar) hand with a blue one. In the snow lies a hood that smells of pipe tobacco. [Zhenya](zhenya), [who](zhenya) has filled [Drury](drury)'s pipe a thousand times, puts two and two together.
- injure inge "raw"
+ rescue caspar inge+malik "axe"
- attack.past caspar malik "spiked"
- reveal caspar malik "tells"
- sad caspar "not slept"
+ reconcile caspar malik "shakes"
+ discover zhenya drury "two and two"

== 10 Peer Review
How do you corner a [man](drury) [who](drury) has had twenty-seven years to rehearse? [Zhenya](zhenya) asks [Drury](drury) up to [her](zhenya) attic, lays [Theo](theo)'s letters on the table beside the samovar and says that [she](zhenya) wants half the royalties. [He](drury) laughs, pours, and recounts almost tenderly how the [boy](theo) hung from the parapet and how [he](drury) stepped on the fingers. Then [he](drury) reaches for [her](zhenya) throat. But a swimming [coach](rafa) has a long arm and a fire iron. Under the floorboards [Linh](linh) and [Pip](pip) have recorded every word, holding hands.
- invite zhenya drury "asks"
- threaten zhenya drury "royalties"
+ kill.past drury theo "stepped"
- reveal drury zhenya "recounts"
+ attack drury zhenya "reaches"
+ rescue rafa zhenya "fire iron"
- investigate linh+pip drury "recorded"
- couple linh pip "holding hands"

== 11 Commencement
While the [professor](drury) is driven off in the back of a cruiser, [Honor Ravenscroft](honor) clears [her](honor) desk and asks [her](honor) [daughter](pip)'s [girlfriend](linh) to stay. [Linh](linh) makes [her](honor) say please. For [Zhenya](zhenya) there is a doctorate, a publisher and, in the bleachers, [Coach Pinto](rafa) with a ring on a whistle cord; what does one answer through tears of joy? [Mr. Gumley](gumley) opens the tower to everybody and lays [his](gumley) [son](theo) to rest under the oak. And [Inge](inge)? [Her](inge) ship sails on Sunday. [Malik](malik) has bought a ticket, too, and has not told [her](inge).
+ arrest _ drury "cruiser"
- quit honor "clears"
- parent honor pip "daughter"
- couple linh pip "girlfriend"
- return? linh "stay"
- find zhenya "doctorate"
+ propose rafa zhenya "ring"
- happy zhenya "joy"
- parent gumley theo "son"
- die.past theo "to rest"
- travel? inge "sails"
+ travel? malik inge "ticket"
- reveal! malik inge "not told"
