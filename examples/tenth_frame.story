%series Tenth Frame
%lang en
%genre small-town dramedy in a bowling alley, episode overview
%cast janelle  | Janelle Voight; Janelle | f
%cast mother   | - | f
%cast clint    | Clint Pruett; Clint | m
%cast preston  | Preston Hewitt; Preston; Hewitt | m
%cast trudy    | Trudy | f
%cast rory     | Rory | m
%cast dana     | Dana Kirby; Dana | f
%cast dee      | Caroline; Dee | f
%cast becca    | Becca | f
%cast yolanda  | Yolanda Cruz; Yolanda | f
%cast deshawn  | Deshawn | m
%cast virgil   | Virgil Oakes; Virgil | m
%cast drifter  | - | m
%cast chaplain | - | n
%cast augie    | Augie | m
%cast priest   | - | m

== 1 S01E01 First Ball
[Janelle Voight](janelle) buries [her](janelle) [mother](mother) and inherits [Voight Lanes](#voight), a bowling alley in [Marquette](@marquette), along with a drawer full of unpaid bills. [Her](janelle) [husband](clint) [Clint Pruett](clint) wants to sell to the [developer](preston) [Preston Hewitt](preston) before the week is out, but [her](janelle) [grandmother](trudy) [Trudy](trudy), [who](trudy) has run the snack bar for forty years, chases both [men](clint+preston) out with a spatula. Then the door opens again: [Rory](rory), [Janelle](janelle)'s [brother](rory), is home from prison a year early.
- die.past mother "buries"
- parent mother janelle "mother"
+ find janelle "inherits" #voight
- married clint janelle "husband"
- kin janelle trudy "grandmother"
- threaten trudy clint+preston "chases"
+ return rory "home"
- sibling janelle rory "brother"

== 2 S01E02 Gutter Ball
On [his](rory) first day of freedom [Rory](rory) is stopped for a broken taillight, and the [deputy](dana) at the window is [Dana Kirby](dana), the [girl](dana) [he](rory) left seven years ago. [She](dana) lets [him](rory) off with a warning. What [she](dana) doesn't mention is the ring on [her](dana) finger: [she](dana) is going to marry [Hewitt](preston) in the spring. Meanwhile [Janelle](janelle) hires a new [bartender](dee), [who](dee) calls herself [Dee](dee), wants to be paid in cash and never sits with [her](dee) back to the door.
+ meet dana rory "stopped"
- breakup.past rory dana "left"
+ engaged dana preston "ring"
- wedding? dana preston "marry"
+ hire dee janelle "hires"

== 3 S01E03 The Seven-Ten Split
[Clint](clint) says [he](clint) is working late again. [His](clint) [daughter](becca) [Becca](becca) finds [his](clint) truck outside the house of [Yolanda Cruz](yolanda), [her](becca) [mother](janelle)'s best [friend](yolanda), and through the kitchen window [she](becca) sees [them](clint+yolanda) kissing. [She](becca) can't tell anyone but [Deshawn](deshawn), the [boy](deshawn) [who](deshawn) repairs the pinsetters. [He](deshawn) lets [her](becca) cry on [his](deshawn) shoulder, and behind lane twelve [the two](becca+deshawn) kiss for the first time. [Virgil Oakes](virgil), the town's [mailman](virgil) and a [widower](virgil), buys [Trudy](trudy) a bowling ball and is too shy to sign the card.
- parent clint becca "daughter"
- parent janelle becca "mother"
- friend janelle yolanda "friend"
+ kiss clint yolanda "kissing"
- discover becca clint+yolanda "sees"
- reveal becca deshawn "tell"
- sad becca "cry"
- help deshawn becca "shoulder"
+ kiss becca deshawn "kiss for"
- married.past _ virgil "widower"
- gift virgil trudy "buys"

== 4 S01E04 Spare
The safe at [Voight Lanes](#voight) is cracked, and a week's takings are gone. [Preston](preston) wonders aloud who in town has had the practice, and [Dana](dana) has to arrest [Rory](rory) in front of the whole league. [He](rory) won't say where [he](rory) was. [Dee](dee) says it for [him](rory): in [her](dee) bed, until morning. [Rory](rory) is released, and [Dana](dana) is surprised how jealous that makes [her](dana). [Janelle](janelle), now broke, borrows money from [Yolanda](yolanda), [who](yolanda) can hardly look [her](janelle) in the eye.
- steal _ janelle "cracked" #voight
- accuse preston rory "wonders aloud"
+ arrest dana rory "arrest"
- help dee rory "says it"
+ sex dee rory "bed"
- jealous dana dee "jealous"
- help yolanda janelle "borrows"

== 5 S01E05 Turkey
Three strikes in a row are called a turkey, and so is [Clint](clint) by the end of Thanksgiving dinner. Between the yams and the pie [Becca](becca) blurts out what [she](becca) saw. [Yolanda](yolanda), [who](yolanda) is sitting at the same table, bursts into tears and admits that [she](yolanda) is expecting [his](clint) child. [Janelle](janelle) throws out [her](janelle) [husband](clint), then [her](janelle) best [friend](yolanda), then the pie. Only [Rory](rory) laughs. [Virgil](virgil) stays to dry the dishes, for the simple reason that [Trudy](trudy) is washing them.
+ reveal becca "blurts out"
- sad yolanda "tears"
+ pregnant yolanda clint "expecting"
+ breakup janelle clint "throws out"
- quarrel janelle yolanda "throws out"

== 6 S01E06 Open Lanes
[Clint](clint) moves in with [Yolanda](yolanda). [Janelle](janelle) strikes [her](yolanda) from the league, the guest list and the speed dial; after twenty years, the friendship is over. [Virgil](virgil) finally goes down on one knee in front of the snack bar, but [Trudy](trudy) turns [him](virgil) down: at eighty-one, [she](trudy) says, one no longer buys green bananas. [Preston](preston) comes in with a better offer, catches sight of [Dee](dee) from behind and hurries out without [his](preston) hat. That night [Dee](dee) packs [her](dee) suitcase.
+ move clint yolanda "moves in"
+ friend.end janelle yolanda "over"
- propose virgil trudy "one knee"
+ reject trudy virgil "turns him down"
- flee preston dee "hurries out"
- flee? dee "packs"

== 7 S01E07 Foul Line
[Rory](rory) catches up with [Dee](dee) at the bus station and won't let [her](dee) go without an answer. [She](dee) gives [him](rory) one: [her](dee) real name is [Caroline](dee), and [she](dee) is [Preston](preston)'s [wife](dee). Two years ago [he](preston) pushed [her](dee) off [his](preston) sailboat for the insurance, and ever since, the world has thought [her](dee) drowned. [She](dee) came to [Marquette](@marquette) to see [him](preston) pay for it. [Rory](rory) swears to keep quiet, though it breaks [his](rory) heart: [Dana](dana) has just bought [her](dana) wedding dress.
- find rory dee "catches up"
+ reveal dee rory "real name"
+ married dee preston "wife"
- attack.past preston dee "pushed"
- die! dee "drowned"
- travel.past dee "came" @marquette
- sad rory dana "breaks his heart"
- wedding? dana preston "wedding"

== 8 S01E08 Ball Return
League night ends in flames. While the others run for the doors, [Trudy](trudy) goes back for the cash box and is trapped behind the fryer, until [Deshawn](deshawn) carries [her](trudy) out through the smoke. [She](trudy) is alive, but [her](trudy) lungs are badly burned. [Virgil](virgil), [who](virgil) saw a [man](drifter) with a gas can run off toward the tracks, tells [Dana](dana) all about it. [Preston](preston) sends flowers to the hospital, with a contract tucked between the lilies. Worn out and desperate, [Janelle](janelle) picks up the pen...
+ rescue deshawn trudy "carries"
+ injure trudy "burned"
- flee drifter "run off"
- reveal virgil dana "tells"
- gift preston trudy "flowers"
- sad janelle "desperate"

== 9 S01E09 Perfect Game
[Becca](becca) tears up the contract before [her](becca) [mother](janelle) can sign it. At the hospital [Trudy](trudy) has changed [her](trudy) mind: if [Virgil](virgil) still wants [her](trudy), [he](virgil) had better hurry. A [chaplain](chaplain) marries [the two](trudy+virgil) at [her](trudy) bedside, with [Rory](rory) as best man and onion rings for everyone. [They](trudy+virgil) are husband and wife for one night. [Trudy](trudy) dies at dawn, [her](trudy) hand in [his](virgil), and a grieving [Janelle](janelle) locks up [Voight Lanes](#voight) for good.
- parent janelle becca "mother"
+ wedding trudy virgil "marries"
+ die trudy "dies"
- sad janelle trudy "grieving"

== 10 S01E10 Anchor
[Virgil](virgil) scatters [Trudy](trudy)'s ashes along the foul line, as [she](trudy) wished. [Janelle](janelle) is still sweeping up when [Yolanda](yolanda) comes to pay [her](yolanda) respects and goes into labor on lane three. With [Clint](clint) out of town and the roads snowed in, [Janelle](janelle) has no choice but to deliver the [baby](augie) herself. It is a [boy](augie), and [his](augie) name is [Augie](augie). Somewhere between the screaming and the laughing, the [women](janelle+yolanda) make peace. [Clint](clint) arrives just in time to faint.
- help janelle yolanda "deliver"
+ birth yolanda augie "labor"
+ reconcile janelle yolanda "make peace"

== 11 S01E11 Lane Change
[Dana](dana) tracks down the [drifter](drifter) with the gas can, [who](drifter) swears that [Preston](preston) paid [him](drifter) for the fire, and for the safe. [She](dana) doesn't want to believe [him](drifter) and tells [her](dana) [fiancé](preston) about it over dinner. The next morning the [man](drifter) is found dead in [his](drifter) cell. Now [Rory](rory) breaks [his](rory) promise and lets [Dana](dana) know who [Caroline](dee) really is. [Dana](dana) slaps [him](rory) and drives off. [Becca](becca) is accepted by a college in [Oregon](@oregon), and [Deshawn](deshawn) only pretends to be happy for [her](becca).
- find dana drifter "tracks down"
+ accuse drifter preston "swears"
- engaged dana preston "fiancé"
- reveal dana preston "tells"
+ die drifter "dead"
+ reveal rory dana "lets Dana know"
- betray rory dee "breaks his promise"
- attack dana rory "slaps"
- find becca "accepted" @oregon
- happy! deshawn becca "happy"

== 12 S01E12 Strike
[Dana](dana) has told no one, and on the wedding day [she](dana) walks down the aisle in white. When the [priest](priest) asks whether anyone objects, [Caroline](dee) stands up in the last pew. [Preston](preston) grabs [Becca](becca) by the arm, drags [her](becca) into [his](preston) car and races out onto the frozen lake. [Rory](rory) and [Deshawn](deshawn) go after [them](becca+preston) in the ice-cream truck. The car breaks through, [Deshawn](deshawn) pulls [Becca](becca) from the water, and [Dana](dana), veil and all, puts the handcuffs on [her](dana) [groom](preston).
- wedding? dana preston "wedding"
+ abduct preston becca "drags"
- flee preston "races"
+ rescue deshawn becca "pulls"
+ arrest dana preston "handcuffs"

== 13 S01E13 Tenth Frame
[Preston](preston) is charged with arson and murder, and [Caroline](dee), free at last, files for divorce and boards the bus to [Chicago](@chicago). [Dana](dana) breaks off the engagement by throwing [his](preston) ring into the lake. [Clint](clint) begs [Janelle](janelle) to take [him](clint) back, but [she](janelle) signs the divorce papers without looking up. Then [Voight Lanes](#voight) reopens, and [Virgil](virgil) rolls the first ball, [Trudy](trudy)'s: a strike. Out in the parking lot [Dana](dana) kisses [Rory](rory). Will [Becca](becca) really get on the plane tomorrow without [Deshawn](deshawn)?
- accuse _ preston "charged"
- divorce? dee preston "files for divorce"
- travel dee "bus" @chicago
+ breakup dana preston "breaks off"
- reconcile? clint janelle "take him back"
+ divorce clint janelle "divorce papers"
+ kiss dana rory "kisses"
- travel? becca "plane"
