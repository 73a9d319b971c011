%series The Thaw at Winterhold
%lang en
%genre fantasy court drama, press-office texts in nominal style
%cast ottoline | Ottoline | f
%cast corvane | Corvane | m
%cast rask | Rask | m
%cast aurel | Prince Aurel; Aurel | m
%cast nim | Nim | f
%cast sootling | Sootling | n
%cast maud | Lady Maud; Maud | f
%cast oldking | King Berengar; Berengar | m
%cast veiled | Grey Sister | f
%cast yrsa | Yrsa | f
%cast ambassador | - | m
%cast cook | Hob | m
%cast smuggler | Pike | m
%cast cardinal | Cardinal Osk | m
%cast child | Linnet | f

== 1
The death of [King Berengar](oldking) brings the crown to [his](oldking) [eldest](ottoline), [Ottoline](ottoline), and to the duchy an opportunity: [Corvane](corvane)'s offer of troops for the snowbound passes is conditional on the young [queen](ottoline)'s hand. [Her](ottoline) consent, given in council, means the end of a secret happiness with [Rask](rask), [whose](rask) transfer to the frontier follows the same night. In the kitchens, meanwhile, the discovery of a lukewarm egg by the apprentice [healer](nim) [Nim](nim) gives the [cook](cook), [Hob](cook), ideas of an omelette.
- die oldking "death"
- parent oldking ottoline "eldest"
- propose corvane ottoline "young queen's hand"
+ engaged.start corvane ottoline "consent"
+ breakup ottoline rask "end of a secret"
- move rask "transfer"
- find nim "discovery"

== 2
Preparations for the royal wedding are overshadowed by the reappearance of [Prince Aurel](aurel), [Ottoline](ottoline)'s younger [brother](aurel), long believed dead, at the head of eleven beggars. The joy of [his](aurel) [sister](ottoline) contrasts with the dismay of [Corvane](corvane), [author](corvane) of the ambush in which the [boy](aurel) went missing. Hidden in [Nim](nim)'s sleeve, a [dragon](sootling) no bigger than a ferret begins [its](sootling) career at court with the theft of [Cardinal Osk](cardinal)'s dinner; [its](sootling) name, [Sootling](sootling), is the result.
- wedding? corvane ottoline "royal wedding"
+ return aurel "reappearance"
- sibling aurel ottoline "brother"
- die! aurel "believed dead"
- happy ottoline aurel "joy"
- sad corvane aurel "dismay"
- attack.past corvane aurel "ambush"
+ steal sootling cardinal "theft"

== 3
A toast by the [bridegroom](corvane) to the [homecomer](aurel) ends in convulsions: the poison, intended for the [prince](aurel), has reached the wrong goblet and with it [Lady Maud](maud), the [queen](ottoline)'s closest [friend](maud). Treatment by [Nim](nim), at first against the protest of the court physicians, saves [her](maud). [Aurel](aurel)'s nightly visits to the sickbed, motivated by gratitude alone as [he](aurel) assures [his](aurel) teasing [sister](ottoline), give rise to hopes in [Maud](maud). At the frontier, [Rask](rask)'s petition for leave remains without reply.
- kill? _ aurel "intended for the prince"
+ ill maud "convulsions"
- friend ottoline maud "closest friend"
- treat maud nim "Treatment"
+ rescue nim maud "saves"
- sibling aurel ottoline "sister"
- love? aurel maud "gratitude alone"
- love maud aurel "hopes"

== 4
In the absence of proof, suspicion of the attempt falls on [Hob](cook), and the [cook](cook)'s arrest by order of [Corvane](corvane) leaves the palace without breakfast. [Nim](nim)'s search for the true culprit leads to the crypt and to an encounter with a veiled [nun](veiled), known there as the [Grey Sister](veiled), in possession of the [duke](corvane)'s seal. The capture of [Rask](rask) by the hill tribes, reported at table between two courses, robs [Ottoline](ottoline) of [her](ottoline) composure and [Corvane](corvane) of [his](corvane) last illusions concerning [her](ottoline) heart.
- accuse _ cook "suspicion"
+ arrest corvane cook "arrest"
- investigate nim _ "search for"
+ meet nim veiled "encounter"
- abduct _ rask "capture"
- sad ottoline rask "composure"
- love ottoline rask "her heart"
- discover corvane ottoline "last illusions"

== 5
The refusal of a ransom by the ducal treasury moves the [queen](ottoline) to the sale of the crown pearls through the [smuggler](smuggler) [Pike](smuggler), a former [playmate](smuggler) of [Aurel](aurel). Against the interdiction of [his](aurel) [sister](ottoline), the [prince](aurel) accompanies the transport, to the distress of the convalescent [Maud](maud). A captive no longer, but nursed and guarded by the mountain [girl](yrsa) [Yrsa](yrsa), [Rask](rask) becomes the object of an affection for which, out of loyalty to [Ottoline](ottoline), [he](rask) has no answer as yet.
- help! corvane rask "refusal"
- rescue? ottoline rask "sale of"
- friend.past aurel smuggler "playmate"
- sibling aurel ottoline "sister"
- travel aurel "accompanies"
- sad maud aurel "distress"
- help yrsa rask "nursed"
+ love.start yrsa rask "affection"
- reject? rask yrsa "no answer"

== 6
With the removal of the veil in the moonlit crypt the [Grey Sister](veiled), to the horror of [Nim](nim), turns out to be the late [king](oldking)'s first [wife](veiled), declared dead for reasons of state and confined by [Corvane](corvane); [her](veiled) claim to the throne predates that of any child of [his](oldking). An oath of secrecy binds the young [healer](nim). [Sootling](sootling)'s first flame, directed at the [cardinal](cardinal)'s hem, is a public success. In the mountains an avalanche buries the convoy, [Aurel](aurel) included. Is hope permissible?
+ discover nim veiled "removal of the veil"
- sad nim "horror"
- married.past oldking veiled "first wife"
- die! veiled "declared dead"
- abduct.past corvane veiled "confined"
- reveal! nim "oath of secrecy"
- attack sootling cardinal "first flame"
+ die? aurel "buries the convoy"

== 7
[Rask](rask)'s escape from the valley of the tribes, undertaken for the sake of strangers' cries in the snow, ends with the rescue of [Aurel](aurel) and with a friendship between the [prince](aurel) and [his](aurel) [sister](ottoline)'s former [lover](rask). [Yrsa](yrsa), deserted but generous, contributes the dogs. At court the pressure of the estates leads to an advancement of the wedding date; [Ottoline](ottoline)'s plea for a period of mourning is denied by [her](ottoline) [fiancé](corvane). [Maud](maud)'s watch at the window attracts the sympathy of [Hob](cook), lately freed by [Sootling](sootling)'s teeth.
- flee rask "escape"
+ rescue rask aurel "rescue of Aurel"
- friend.start aurel rask "friendship"
- sibling aurel ottoline "sister"
- ex ottoline rask "former lover"
- gift yrsa rask "contributes the dogs"
- wedding? corvane ottoline "wedding date"
- reject corvane ottoline "denied"
- engaged corvane ottoline "fiancé"
+ rescue.past sootling cook "freed"

== 8
The exchange of vows in the snow-lit cathedral, interrupted neither by thunder nor by the [bride](ottoline)'s tears, makes [Corvane](corvane) prince [consort](corvane). One hour later follows the entry of [Aurel](aurel) and [his](aurel) [rescuer](rask) through the kitchen gate. The reunion of [brother](aurel) and [sister](ottoline), overshadowed by the presence of the new [husband](corvane), allows for only one glance between [Ottoline](ottoline) and [Rask](rask); it is not lost on the [duke](corvane). [Maud](maud)'s embrace leaves the [prince](aurel), hitherto slow of understanding, with no further questions.
+ wedding corvane ottoline "exchange of vows"
- sad ottoline "tears"
- rescue.past rask aurel "rescuer"
+ return aurel+rask "entry"
- sibling aurel ottoline "brother"
- married corvane ottoline "new husband"
- love ottoline rask "one glance"
- discover corvane ottoline+rask "not lost on"

== 9
Court circulars speak of harmony; the reality is separate wings and a quarrel of the royal [pair](corvane+ottoline) over [Rask](rask)'s appointment as captain of the guard. The arrival of an [ambassador](ambassador) with a marriage offer for [Maud](maud) from overseas, arranged by [Corvane](corvane) in order to rob the [prince](aurel) of an ally, forces [Aurel](aurel)'s hand, and [his](aurel) proposal, delivered in a coal cellar, is accepted amid soot. For [Nim](nim), the [nun](veiled)'s worsening cough raises the question of a breach of silence.
- married corvane ottoline "royal pair"
+ quarrel corvane ottoline "quarrel"
- hire rask "appointment"
- wedding? _ maud "marriage offer"
- betray corvane aurel "to rob"
+ propose aurel maud "proposal"
- engaged.start aurel maud "accepted"
- ill veiled "cough"
- reveal? nim "breach of silence"

== 10
The confession of a dying [woman](veiled), taken down by [Nim](nim) in the presence of the [queen](ottoline), contains two revelations: the murder of [Berengar](oldking) by slow poison at the hands of [Corvane](corvane), and the existence of a [daughter](child) named [Linnet](child), brought up among the foundlings of the city. With the [nun](veiled)'s death the only [witness](veiled) is lost. [Ottoline](ottoline)'s request for an annulment, addressed to [Cardinal Osk](cardinal), a [creature](cardinal) of the [duke](corvane), is answered by confinement to [her](ottoline) chambers. [Rask](rask)'s sword is taken from [him](rask).
+ reveal veiled ottoline+nim "confession"
- kill.past corvane oldking "murder"
- parent veiled child "daughter"
+ die veiled "death"
- divorce? corvane ottoline "annulment"
- boss corvane cardinal "a creature of"
- abduct cardinal ottoline "confinement"

== 11
A conspiracy of the powerless, consisting of a [cook](cook), a [lady-in-waiting](maud) and a [healer](nim), organizes the liberation of the [queen](ottoline) in a flour barrel. [Aurel](aurel)'s negotiations with the tribes, facilitated by [Yrsa](yrsa)'s renunciation of all claims on [Rask](rask), bring two thousand spears into the field. In the orphanage [Nim](nim)'s inquiries after the [king](oldking)'s unknown [stepdaughter](child) lead to a [girl](child) in the scullery and to a prompt dislike on both sides. [Corvane](corvane)'s answer is the taking of a [hostage](maud): [Maud](maud).
+ rescue cook+maud+nim ottoline "liberation"
- help yrsa aurel "facilitated by"
- investigate nim child "inquiries after"
- kin child oldking "stepdaughter"
- find nim child "lead to a girl"
- enemy.start child nim "dislike"
+ abduct corvane maud "taking of a hostage"

== 12
In the duel on the frozen moat, the [usurper](corvane)'s fall through the ice, assisted by a by now horse-sized [Sootling](sootling), brings widowhood to [Ottoline](ottoline) and freedom to [Maud](maud), [whose](maud) marriage to [Aurel](aurel) concludes the festivities. [Linnet](child)'s renunciation of any crown in favor of a place in [Hob](cook)'s kitchen meets with relief. [Rask](rask), wounded in the [queen](ottoline)'s service, receives from [her](ottoline) own lips the question that etiquette reserves for sovereigns. [His](rask) reply remains, at the request of the palace, unpublished.
+ die corvane "fall through the ice"
- attack sootling corvane "assisted"
- married.end corvane ottoline "widowhood"
- rescue _ maud "freedom to Maud"
+ wedding aurel maud "marriage to Aurel"
- hire? child cook "a place in"
- injure rask "wounded"
+ propose ottoline rask "the question"
