%series The Regent's Gloves
%lang en
%genre court intrigue in an invented desert kingdom, encyclopaedia articles in long subordinate sentences, past tense
%cast shirin  | Queen Shirin; Shirin | f
%cast darab   | Prince Darab; Darab | m
%cast yasmen  | Princess Yasmen; Yasmen | f
%cast zal     | Lord Zal; Zal | m
%cast tahm    | Tahmina | f
%cast bors    | Captain Bors; Bors | m
%cast ishaq   | Ishaq | m
%cast noor    | Noor the falconer; Noor | f
%cast oud     | - | m
%cast envoy   | Envoy Rask; Rask | m
%cast king    | King Ardash; Ardash | m
%cast boy     | Mehr | m
%cast nurse   | - | f
%cast poisoner | - | f
%cast cloak | - | m

== 1 The Empty Saddle
When the horse of [King Ardash](king) came back without [him](king), [Lord Zal](zal), [who](zal) had been chancellor to three kings and meant to be so to a fourth, proclaimed himself regent before the search had so much as begun, on the ground that [Prince Darab](darab), the dead [man](king)'s [son](darab) by an earlier wife, was too young, and [Queen Shirin](shirin), the second, too foreign. The [queen](shirin), a [widow](shirin) at twenty-six, received the news with dry eyes; [her](shirin) [stepdaughter](yasmen), [Yasmen](yasmen), older than the [prince](darab) by a year, threw a shoe at the [regent](zal)'s head. Only the [falconer](noor), [Noor](noor), remarked that the girth had been cut.
- die king "without him"
+ hire zal "proclaimed himself regent"
- parent king darab "son"
- married.past king shirin "widow"
- parent.past king yasmen "stepdaughter"
- kin shirin yasmen "stepdaughter"
- sibling darab yasmen "older than the prince"
- attack yasmen zal "threw a shoe"
+ discover noor "girth had been cut"

== 2 Three Questions
[Yasmen](yasmen), [who](yasmen) had learned to read faces from a blind lute [player](oud), set out to learn who had cut it, and began with those nearest to hand. [Captain Bors](bors) of the guard, [whom](bors) [she](yasmen) had loved in secret since [she](yasmen) was twelve, had been on leave; the [queen](shirin) had been at prayer; and [Lord Zal](zal), when [she](yasmen) put it to [him](zal) outright, kissed [her](yasmen) hand and had [her](yasmen) confined to [her](yasmen) rooms. That night [Tahmina](tahm), the [regent](zal)'s own [niece](tahm) and the [princess](yasmen)'s oldest playmate, slipped [her](yasmen) a file in a loaf. A loaf, as it happened, was also what had killed the dogs.
- advisor.past oud yasmen "learned to read faces"
+ investigate yasmen bors+shirin+zal "set out to learn"
- love yasmen bors "loved in secret"
- kiss yasmen zal "kissed her hand"
+ arrest zal yasmen "confined"
- kin tahm zal "niece"
- friend tahm yasmen "oldest playmate"
- help tahm yasmen "a file in a loaf"
- kill _ "killed the dogs"

== 3 Plain Water
[Darab](darab) drank nothing at table. [Darab](darab) trusted [Ishaq](ishaq). [Ishaq](ishaq) tasted the [prince](darab)'s food. [Ishaq](ishaq) fell ill on Tuesday. [Darab](darab) sat by [Ishaq](ishaq). [Zal](zal) visited [Ishaq](ishaq). [Zal](zal) brought [Ishaq](ishaq) grapes. [Ishaq](ishaq) gave the grapes to the monkey. The monkey died. [Yasmen](yasmen) sawed the bars. [Yasmen](yasmen) ran to [Bors](bors). [Bors](bors) hid [Yasmen](yasmen). [Bors](bors) had a wife once. Plague took the wife. Nobody saw [Yasmen](yasmen) but [Noor](noor).
- friend darab ishaq "trusted"
- ill ishaq "fell ill"
- help darab ishaq "sat by"
- kill? zal ishaq "grapes"
- gift zal ishaq "brought"
+ flee yasmen zal "sawed the bars"
- help bors yasmen "hid"
- married.past _ bors "had a wife"
- die.past _ "Plague took"
- discover noor yasmen "saw"

== 4 A Suit
[Envoy Rask](envoy) came out of the north with furs, forty riders and a proposal on behalf of [his](envoy) master, a khan in his seventies, for the hand of the [princess](yasmen), and [Zal](zal), [who](zal) could not own that [she](yasmen) had got away, presented, under a heavy veil, [his](zal) [niece](tahm) instead. [Tahmina](tahm) had never been asked to do anything so frightening in [her](tahm) life, and did it well: the [ambassador](envoy) lost [his](envoy) heart before the sherbet. It was the real [princess](yasmen), serving the sherbet in a scullion's apron, [who](yasmen) saw it happen, and came near to dropping the tray.
- travel envoy "came out of the north"
- propose _ yasmen "proposal"
- flee.past yasmen zal "got away"
- kin tahm zal "niece"
+ betray tahm+zal envoy "presented"
- sad tahm "frightening"
+ love.start envoy tahm "lost his heart"
- discover yasmen envoy "saw it happen"

== 5 The Queen's Visitor
Rumour had it that the [widow](shirin) received a man at night. [Darab](darab), fifteen and in a state to believe anything of a [stepmother](shirin), lay in wait in the fig court with a dagger which [he](darab) did not know how to hold, and sprang at the cloaked [figure](cloak) when it came over the wall; the [stranger](cloak) disarmed [him](darab) in one movement, boxed [his](darab) ears and was gone. In the morning the [prince](darab) found a bruise in the shape of a ring upon [his](darab) cheek. It took [him](darab) until noon to remember on [whose](king) hand [he](darab) had seen that ring.
- affair? cloak shirin "received a man"
- kin darab shirin "stepmother"
- attack darab cloak "sprang at"
- attack cloak darab "boxed his ears"
- flee cloak "gone"
- injure darab cloak "bruise"
+ discover darab cloak+king "remember on whose hand"

== 6 Under the Fig Tree
[King Ardash](king) lived. Warned by [Noor](noor), [he](king) had cut the girth himself and let the horse run, in order to see who would weep and who would measure the throne; [his](king) [wife](shirin) alone had been told, which was why [her](shirin) eyes were dry. All this [he](king) explained, in a root cellar, to a [son](darab) [who](darab) could not stop shaking. [Darab](darab), when [he](darab) was able to speak, told [him](king) what the measuring had cost: dogs, a monkey, very nearly a [friend](ishaq), and a [sister](yasmen) locked up like a thief. The [father](king) had no reply. The [boy](darab) went up into the light without asking for leave.
+ die! king "lived"
- help.past noor king "Warned by"
- betray king darab "let the horse run"
- married king shirin "wife"
- reveal.past king shirin "alone had been told"
+ reveal king darab "explained"
- parent king darab "son"
- sad darab "shaking"
- friend darab ishaq "friend"
- arrest.past _ yasmen "locked up"
- quarrel darab king "without asking for leave"

== 7 A Day in the Mews
It was the season of moulting. [Noor](noor), [whose](noor) birds had opinions about everybody, weighed them, fed them and entered it all in a book. [Bors](bors) came in, for no reason, and talked about a hood; then the [scullion](yasmen) came in, for no reason, and talked about the [captain](bors). [Noor](noor), [who](noor) was nobody's fool and [Bors](bors)'s [half-sister](noor), sent [her](yasmen) for water to the cistern to which [she](noor) had, a moment earlier, sent [him](bors). The blind [musician](oud) struck up in the lane. What was said at the cistern is not recorded. The hawk called Patience caught a hare.
- create noor "entered it all"
- love? bors yasmen "no reason"
- sibling bors noor "half-sister"
- help noor bors+yasmen "sent her for water"
+ meet bors yasmen "What was said"
- create oud "struck up"

== 8 The Wedding Tent
[Tahmina](tahm), on the eve of setting out for the north, could bear it no longer and put back [her](tahm) veil. [Rask](envoy) looked at the [girl](tahm), [who](tahm) was not the [one](yasmen) on the medal [he](envoy) carried, and asked [her](tahm) who [she](tahm) was; [she](tahm) told [him](envoy). A diplomat would have declared war. [He](envoy) declared, instead, in the grammar of a phrase book, that [he](envoy) had been in despair at having to hand [her](tahm) over to an old man. [They](envoy+tahm) were married by a camel dealer with a licence. [Her](tahm) [uncle](zal), when the bridal tent was found to contain a note and a veil, had the [lutenist](oud) flogged, having no one else within reach.
- betray.past tahm envoy "not the one on the medal"
+ reveal tahm envoy "told him"
- love envoy tahm "despair"
- sad envoy "despair"
+ wedding envoy tahm "married by a camel dealer"
- flee envoy+tahm zal "a note and a veil"
- kin tahm zal "uncle"
- attack zal oud "flogged"

== 9 The Poisoner
The [woman](poisoner) [who](poisoner) had baked the loaf and dressed the grapes came to light through a debt. [She](poisoner) had been the [prince](darab)'s wet [nurse](poisoner), dismissed by the [queen](shirin) in [her](shirin) first week at court, and [Zal](zal) had had no need to pay [her](poisoner) with anything but the past. [Ishaq](ishaq), pale still, recognised the smell of almonds on [her](poisoner) sleeve. [Darab](darab), [whom](darab) [she](poisoner) had suckled, could not bring himself to give the order; it was [Shirin](shirin), the [one](shirin) [whom](shirin) [she](poisoner) had wanted to hurt, [who](shirin) asked for mercy on [her](poisoner) behalf, and got it, and sent [her](poisoner) across the river with a mule.
- kill? poisoner darab+ishaq "baked the loaf"
- boss.past shirin poisoner "dismissed by"
- quit.past poisoner shirin "dismissed by"
- hire.past poisoner zal "no need to pay"
+ discover ishaq poisoner "smell of almonds"
- kill! darab poisoner "could not bring himself"
- enemy poisoner shirin "wanted to hurt"
+ rescue shirin poisoner "asked for mercy"
- gift shirin poisoner "mule"

== 10 Gloves
[Zal](zal) wore gloves. [Zal](zal) took off the gloves. [Zal](zal) slapped [Darab](darab) with a glove. [Darab](darab) picked up the glove. [Bors](bors) begged to fight for [Darab](darab). [Darab](darab) said no to [Bors](bors). [Yasmen](yasmen) dropped [her](yasmen) apron. [Yasmen](yasmen) embraced [Darab](darab). The [brother](darab) wept with the [sister](yasmen). [Zal](zal) chose swords. [Ishaq](ishaq) sharpened a sword for [Darab](darab). [Shirin](shirin) went down to the cellar. [Shirin](shirin) shouted at [Ardash](king). [Ardash](king) put on a helmet.
- attack zal darab "slapped"
- threaten zal darab "glove"#3
- help? bors darab "begged to fight"
- reject darab bors "said no"
+ reveal yasmen darab "dropped her apron"
- sibling darab yasmen "brother"
- sad darab+yasmen "wept"
- help ishaq darab "sharpened"
+ quarrel king shirin "shouted at"

== 11 The Visor
Before the whole court the [regent](zal) crossed blades with a small helmeted [champion](king) [who](king) had walked in ahead of the [prince](darab), and for some minutes had the better of [him](king), since [he](zal) was the larger and the [other](king) was out of practice in everything but hiding. Then the visor flew open. [Zal](zal), looking into a dead [man](king)'s face, let fall [his](zal) sword. [He](zal) might have been cut down there and then by the [captain](bors), had not [Darab](darab) stepped between [them](bors+zal). "[He](zal) served [your](king) father," said the [prince](darab) to [his](darab) [own](king). "And all of [us](darab+yasmen) have mourned [you](king). Which of [you](king+zal) shall [I](darab) lock up first?"
+ attack zal king "crossed blades"
+ discover zal king "visor flew open"
- kill? bors zal "cut down"
- rescue darab zal "stepped between"
- parent king darab "his own"
- accuse darab king+zal "Which of you"
- sad darab+yasmen king "mourned"

== 12 Abdication
[Ardash](king) thought about the question for a night, in the fig court, and in the morning laid down the crown, which [he](king) said had begun to make [him](king) curious about people. [His](king) [heir](darab) was acclaimed at sixteen. The new [king](darab) pardoned the fallen [chancellor](zal) on condition that [he](zal) teach grammar in the orphans' school, made [Ishaq](ishaq) [his](darab) cupbearer, without obligation to drink, and asked [his](darab) [stepmother](shirin) to stay as first of the council. [She](shirin) stayed. [Her](shirin) [husband](king), to [whom](king) [she](shirin) had hardly spoken since the duel, took a room over the mews and learned to fly a hawk; it was [Noor](noor) [who](noor) taught [him](king) patience, both sorts.
+ quit king "laid down the crown"
+ hire darab "acclaimed"
- parent king darab "heir"
- reconcile darab zal "pardoned"
- hire zal darab "teach grammar"
- hire ishaq darab "cupbearer"
- kin darab shirin "stepmother"
- married king shirin "husband"
- quarrel king shirin "hardly spoken"
- advisor noor king "taught him patience"

== 13 Two Winters On
The [boy](boy) at the northern gate gave [his](boy) name as [Mehr](boy) and [his](boy) errand as falcons; [he](boy) was, in fact, the [envoy](envoy)'s younger [brother](boy), with a letter from [Tahmina](tahm), [who](tahm) had twins and wished [her](tahm) [uncle](zal) to know. [Zal](zal) read it out to the orphans and had to stop at the comma. In the same week the [captain](bors) handed in [his](bors) sword to ask, as a private man, for the hand of the [king](darab)'s [sister](yasmen), [who](yasmen), having waited for eleven years, requested an evening to consider it, for form's sake. And at dusk the former [king](king) was observed upon a ladder, at [his](king) own [wife](shirin)'s window, with a hare. [She](shirin) let [him](king) in.
- travel boy "northern gate"
- sibling boy envoy "brother"
- parent tahm _ "twins"
- birth.past tahm _ "twins"
- kin tahm zal "uncle"
- sad zal "stop at the comma"
+ propose bors yasmen "for the hand"
- sibling darab yasmen "sister"
- quit bors "handed in his sword"
- married king shirin "wife"
+ reconcile king shirin "let him in"
