%series The Slow Survey
%lang en
%genre drill
%cast ottoline | Commander Ottoline Reyes; Commander Reyes; Ottoline; Reyes | f
%cast admiral | Admiral Reyes | f
%cast lysander | Lysander Kai; Lysander; Kai | m
%cast wanjiru | Dr Wanjiru Njoroge; Dr Njoroge; Wanjiru | f
%cast thibault | Thibault Morel; Thibault; Morel | m
%cast mags | Mags Doyle; Mags; Doyle | f
%cast philomena | Philomena Doyle; Philomena | f
%cast dov | Dov Halpern; Dov; Halpern | m
%cast rivka | Rivka | f
%cast teo | Teo | m
%cast saskia | Saskia Brandsma; Saskia | f
%cast sanne | Sanne Brandsma; Sanne | f
%cast abelard | Abelard | m
%cast crumb | Crumb | n
%cast itzel | Chaplain Itzel Canul; Itzel | f
%cast crane | Balthasar Crane; Mr Crane; Crane | m
%cast secretary | - | f
%cast vukov | Captain Radomir Vukov; Captain Vukov; Vukov; Radomir | m
%cast seo | Lieutenant Hae-won Seo; Lieutenant Seo; Seo; Hae-won | f
%cast visitor | Ovo | n
%cast frog | Empress | f
%cast stowaway | Jericho | m
%cast marine | - | f
%cast baby | - | f
%cast baker | - | m

== 1
The survey ship [Patience](*patience) leaves [Ganymede](@ganymede) nine years late. [Commander Reyes](ottoline) gives the order in the voice of [her](ottoline) [mother](admiral), the [Admiral](admiral), [who](admiral) had it from nobody. At the helm sits [Lysander Kai](lysander), [whom](lysander) [she](ottoline) once failed twice in navigation; beside [him](lysander) [Abelard](abelard), the ship's mind, [who](abelard) does the flying, lets [him](lysander) hold the wheel.
+ travel ottoline "leaves"
- parent admiral ottoline "mother"
- boss ottoline lysander "gives the order"
- advisor.past ottoline lysander "failed twice"
- colleague abelard lysander "beside him"
- help abelard lysander "lets him hold"

== 2
The [linguists](sanne+saskia) are identical. [Saskia](saskia) hums, [Sanne](sanne) does not; otherwise the [sisters](sanne+saskia) are told apart by the [doctor](wanjiru)'s thumb, since only [one](sanne) of [them](sanne+saskia) has a pulse above fifty. [Dr Njoroge](wanjiru) shares [her](wanjiru) own quarters with a [husband](thibault) [who](thibault) talks to ferns. [Thibault Morel](thibault) has brought aboard eleven hundred, and left ashore, by an oversight, [her](wanjiru) cello.
+ sibling sanne saskia "sisters"
- advisor wanjiru sanne+saskia "doctor's"
- married thibault wanjiru "husband"
- housemate thibault wanjiru "shares"
- lose wanjiru "left ashore"

== 3
[Mags Doyle](mags) keeps the engine alive by swearing. Every evening at six [her](mags) [sister](philomena) [Philomena](philomena), [who](philomena) works at ground control, reads up the instructions, and every evening at seven past six the two [Doyles](mags+philomena) hang up on each other. Tonight [Philomena](philomena) stays on the line. There is a sum missing from the fuel account, [she](philomena) says, and an [envoy](crane) of the Company is on [his](crane) way to see about it.
- sibling mags philomena "sister"
- quarrel mags philomena "hang up"
- steal? _ _ "missing"
+ reveal philomena mags "says"
- travel? crane "on his way"
- investigate? crane _ "see about it"

== 4
[Dov Halpern](dov), [who](dov) hands out the socks, is bringing up a [boy](teo) between the shelves. [Teo](teo) has never stood on anything that stood still. [His](teo) [mother](rivka) stepped off at [Ganymede](@ganymede) for a loaf of bread and took up with the [baker](baker). "[She](rivka)'ll come after [us](dov+teo)," [Teo](teo) tells the [steward](crumb), a [machine](crumb) called [Crumb](crumb). [It](crumb) says that it has no data, and gives [him](teo) a biscuit.
- parent dov teo "bringing up"
- parent rivka teo "mother"
- breakup.past rivka dov "stepped off"
- couple baker rivka "took up with"
- return? rivka "come after us"
+ gift crumb teo "biscuit"

== 5
[Balthasar Crane](crane) boards with a stamp, a [secretary](secretary) and no sense of humour. [He](crane) seals the pantry. [He](crane) requests everyone's diary. When [Ottoline](ottoline) objects, [he](crane) shows [her](ottoline) a paper by which [he](crane) may relieve [her](ottoline), and the signature beneath, which is [her](ottoline) [mother](admiral)'s. The [secretary](secretary), behind [his](crane) back, mouths something that [Saskia](saskia), reading lips, takes for "sorry".
- travel crane "boards"
- boss crane secretary "secretary"
+ threaten crane ottoline "may relieve her"
- parent admiral ottoline "mother"
- investigate crane _ "everyone's diary"
- quarrel crane ottoline "objects"
- quit? ottoline crane "relieve her"

== 6
[Thibault](thibault) has no diary, only a notebook on moss. In the margins [Crane](crane) finds, over and over, a capital S. There are, [he](crane) points out at supper, two of those on board. The [botanist](thibault)'s [wife](wanjiru) puts down [her](wanjiru) fork. [Morel](thibault) explains that it stands for spore. [One](saskia) of the two [linguists](sanne+saskia) goes on eating; [the other](sanne), [whose](sanne) pulse nobody needs a thumb to see, does not.
- discover crane thibault "finds"
- create thibault "notebook"
+ accuse crane thibault "points out"
- married thibault wanjiru "wife"
- love! thibault _ "spore"
- affair? sanne+saskia thibault "two of those"

== 7
So it is [Sanne](sanne). [Her](sanne) [sister](saskia) has it out of [her](sanne) before lights-out. Nothing ever happened, sobs [Sanne](sanne): [he](thibault) showed [her](sanne) how to repot. [Saskia](saskia), [who](saskia) is the elder by four minutes and has governed by it, orders [her](sanne) to keep out of the greenhouse. Then, as someone ought to apologise to [Dr Njoroge](wanjiru), [she](saskia) goes herself, and is taken for the culprit.
- sibling sanne saskia "sister"
- reveal sanne saskia "has it out"
- affair! sanne thibault "Nothing ever happened"
- sad sanne "sobs"
+ accuse wanjiru saskia "taken for the culprit"
- affair! saskia thibault "taken for the culprit"
- reconcile? saskia wanjiru "apologise"
+ love sanne thibault "is Sanne"
- help.past thibault sanne "showed her"

== 8
[Wanjiru](wanjiru) doesn't raise [her](wanjiru) voice. [She](wanjiru) moves [her](wanjiru) toothbrush to the sickbay and asks [the twin](saskia) in front of [her](wanjiru) whether it was among the ferns. [Saskia](saskia) could clear herself with one name. [She](saskia) thinks of the fast pulse next door, bows [her](saskia) head, and says: among the ferns. Of all this [her](saskia) [sister](sanne) hears nothing, having gone, for comfort, to [Chaplain Itzel Canul](itzel).
- move wanjiru "moves her toothbrush"
- breakup wanjiru thibault "moves her toothbrush"
+ betray saskia wanjiru "among the ferns"#2
- affair! saskia thibault "among the ferns"#2
- help saskia sanne "bows her head"
- sibling sanne saskia "sister"
- help itzel sanne "comfort"
- accuse wanjiru saskia "asks"

== 9
The [chaplain](itzel) has a flock of eleven and a [frog](frog). The [frog](frog), [Empress](frog), hears more confessions than [she](itzel) does. It was in front of the tank that [Halpern](dov), in tears, told all: [he](dov) pawned nine tons of fuel, at [Ganymede](@ganymede), to pay off the [baker](baker). The [fellow](baker) took the money and kept [her](rivka). "God forgives [you](dov)," says [Itzel](itzel), on coming out from behind the weed, "but have [you](dov) told [Ottoline](ottoline)?"
- reveal dov frog "told all"
- steal.past dov _ "pawned"
- sad dov "in tears"
- gift.past dov baker "pay off"
- betray.past baker dov "kept her"
- discover itzel dov "coming out from behind"
+ reveal? dov ottoline "told Ottoline"
- couple baker rivka "kept her"

== 10
[He](dov) means to. But [Crane](crane) has meanwhile got a culprit of [his](crane) own. It was the [engineer](mags) [who](mags) signed for the tanks; it is [her](mags) [sister](philomena) [who](philomena) reported them full. [He](crane) has [Mags](mags) put in the brig by a yawning [marine](marine). [Kai](lysander), [who](lysander) has worshipped [Doyle](mags)'s forearms for a year, sits down outside the door and slides [his](lysander) pudding through the slot.
- accuse crane mags "culprit"
- steal! mags _ "culprit"
- sibling mags philomena "sister"
+ arrest crane mags "put in the brig"
- love lysander mags "worshipped"
- gift lysander mags "pudding"
- reveal? dov ottoline "means to"

== 11
Without [her](mags) the engine sulks, then stops. [Abelard](abelard) reports it with a certain satisfaction, for [he](abelard) and [Mags](mags) have always squabbled over who the ship belongs to. They drift. The [envoy](crane) orders [Lysander](lysander) to mend it, and [Lysander](lysander), for the sake of the [one](mags) in the cell, takes three hours over finding the wrong spanner. Far off on the scope a second ship lights its lamps.
- happy abelard mags "satisfaction"
- quarrel.past abelard mags "squabbled"
- boss crane lysander "orders"
+ help lysander mags "wrong spanner"

== 12
It is the [Peregrina](*peregrina), the competition. [Captain Vukov](vukov) has wanted to beat [Reyes](ottoline) to the edge ever since the academy, where [he](vukov) came second to [her](ottoline) in everything, dancing included. [He](vukov) offers a tow, on a short rope and at a long price. [His](vukov) [first officer](seo), a [Lieutenant Seo](seo), adds over the same channel and without blinking that the [captain](vukov) has pressed [his](vukov) trousers.
- enemy ottoline vukov "beat"
- lose.past vukov ottoline "came second"
- help? vukov ottoline "offers a tow"
- boss vukov seo "first officer"
+ reveal seo ottoline "pressed his trousers"

== 13
[Ottoline](ottoline) would rather row. [She](ottoline) unlocks the brig in person, steps over [her](ottoline) sleeping [helmsman](lysander), and tells the [prisoner](mags) that [she](ottoline) doesn't care who took what. In eleven minutes the lamps are on. [Crane](crane), reaching for [his](crane) paper, finds that the [frog](frog) is sitting on it, and is not sure of the regulations. [Vukov](vukov), in [his](vukov) trousers, watches [her](ottoline) go.
- reject ottoline vukov "rather row"
- boss ottoline lysander "helmsman"
+ rescue ottoline mags "unlocks"
- help mags ottoline "lamps are on"
- discover crane frog "finds"

== 14
The fuel, [Dov](dov) tells the [commander](ottoline), was [him](dov). [She](ottoline) has known for a week; [Itzel](itzel) keeps a secret, but the [boy](teo) doesn't. [He](dov) is put on half socks. To [Mr Crane](crane) [she](ottoline) reports that the loss is due to evaporation, and [his](crane) [secretary](secretary) types it up with such a straight face that [Halpern](dov) leaves a pair of lambswool, size four, on [her](secretary) chair.
+ reveal dov ottoline "tells the commander"
- discover.past ottoline dov "known for a week"
- reveal.past teo ottoline "doesn't"
- betray ottoline crane "evaporation"
- help secretary dov "straight face"
- gift dov secretary "lambswool"
- steal.past dov _ "was him"
- reveal! itzel ottoline "keeps a secret"
- boss crane secretary "secretary"

== 15
[Philomena](philomena) is suspended. [She](philomena) had sworn to the tanks because [her](philomena) [sister](mags) had, and now it's said that the family is in it together. That evening at six nobody reads anything. [Mags](mags) sits by the receiver till midnight. "[I](mags) never liked [her](philomena) voice," [she](mags) says to [Lysander](lysander), [who](lysander) has had the sense to come without pudding, and lays [her](mags) head on [his](lysander) shoulder.
+ quit philomena "suspended"
- sibling mags philomena "sister"
- accuse _ mags+philomena "in it together"
- sad mags "sits by the receiver"
- help lysander mags "shoulder"

== 16
In the wall behind the flour lives a [lad](stowaway). [Teo](teo) discovered [him](stowaway) at [Ganymede](@ganymede) and has been feeding [him](stowaway) ever since, with half of everything. [He](stowaway) says that [he](stowaway) is an orphan; [he](stowaway) says, on another day, that [his](stowaway) [father](baker) bakes. [Crumb](crumb), [which](crumb) counts biscuits, has data by now. Out of a feeling for which [it](crumb) has no name, [it](crumb) enters the shortage under mice.
- find.past teo stowaway "discovered"
- help teo stowaway "feeding"
- die! baker "orphan"
- parent baker stowaway "father"
- discover crumb stowaway "has data"
+ help crumb stowaway "mice"

== 17
[Something](visitor) knocks on the hull, from outside. Eleven people count themselves. [It](visitor) knocks in threes, like [Saskia](saskia)'s humming, and stops when [she](saskia) stops. [Her](saskia) [twin](sanne) writes down the intervals. [She](sanne) has slept in the same cabin and never noticed until now that it was always the same tune: for how long, [Sanne](sanne) asks, has [Saskia](saskia) been answering someone?
- sibling sanne saskia "twin"
- housemate sanne saskia "same cabin"
+ discover sanne saskia "noticed"
- investigate sanne visitor "writes down"

== 18
Since [Titan](@titan), [Saskia](saskia) admits. [She](saskia) heard [it](visitor) in the bulkhead, where [she](saskia) used to go to be alone, and [it](visitor) was company. [She](saskia) has told [it](visitor) all about them. Everything? Everything, also the ferns. [Dr Njoroge](wanjiru), sent to examine [her](saskia) head, stays to listen at the wall; and so a [being](visitor) without ears lets slip to a [wife](wanjiru) without a husband which of [the two](sanne+saskia) had really been in love.
- reveal saskia sanne "admits"
- friend saskia visitor "company"
- reveal.past saskia visitor "told it"
- treat? saskia wanjiru "examine"
+ reveal visitor wanjiru "lets slip"
- love.past sanne thibault "in love"
- breakup.past wanjiru thibault "without a husband"

== 19
[Wanjiru](wanjiru) goes to the right [twin](sanne) this time. [Sanne](sanne) is hiding in the flour, beside a strange [boy](stowaway), [who](stowaway) rises and offers the [lady](wanjiru) [his](stowaway) seat. "Did [he](thibault) ever know?" asks the [doctor](wanjiru). "[He](thibault) thought [I](sanne) liked ferns," weeps [Sanne](sanne). It strikes [them](sanne+wanjiru) both as funny, first [one](wanjiru), then [the other](sanne). "And who," says [Wanjiru](wanjiru), wiping [her](wanjiru) eyes, "is this?"
+ find wanjiru sanne+stowaway "hiding"
- discover! thibault sanne "liked ferns"
- sad sanne "weeps"
- reconcile sanne wanjiru "funny"
- meet stowaway wanjiru "strange"
- sibling sanne saskia "twin"
- help stowaway wanjiru "offers"

== 20
[His](stowaway) name is [Jericho](stowaway) and [his](stowaway) [father](baker) is the [baker](baker). [He](stowaway) ran off when the new [woman](rivka) came, since [she](rivka) cried every night for a small [son](teo) [she](rivka) had left on a ship, and [he](stowaway) thought one might go and tell [him](teo). It slipped [his](stowaway) mind, with the biscuits. [Dov](dov) has to sit down. [Teo](teo) does not: [Teo](teo) is already in the [helmsman](lysander)'s lap, demanding that they turn round.
- reveal stowaway wanjiru "Jericho"
- parent baker stowaway "father"
- flee.past stowaway baker "ran off"
- sad.past rivka "cried"
- parent rivka teo "small son"
+ reveal stowaway teo "tell him"
- sad dov "sit down"
- couple baker rivka "new woman"
- return? teo "turn round"

== 21
They cannot; there is fuel one way. [Reyes](ottoline) says so to the [child](teo) herself, crouching. [He](teo) bites [her](ottoline). That night [she](ottoline) does what [she](ottoline) has put off for two years and calls the [Admiral](admiral). Could a [woman](rivka) be sent after them, on the mail packet? "[You](ottoline) never needed fetching," says the face of [her](ottoline) [mother](admiral), forty minutes late, "and see what it made of [you](ottoline)."
- reveal ottoline teo "says so"
- attack teo ottoline "bites"
+ travel? rivka "sent after them"
- parent admiral ottoline "mother"

== 22
[Crane](crane) has listened in. A [visitor](visitor) on the hull, unreported; a [thief](dov) pardoned; a [baker](baker)'s [brat](stowaway). [He](crane) unfolds [his](crane) paper before the assembled crew and deposes [Commander Reyes](ottoline) at breakfast. To [Abelard](abelard) [he](crane) gives the helm and to [Lysander](lysander) a mop. The [deposed](ottoline) takes off [her](ottoline) cap, sets it on the [frog](frog), and walks down to the brig before the [marine](marine) has found [her](marine) boots.
- discover crane ottoline "listened in"
- quit ottoline crane "deposes"
+ hire abelard crane "gives the helm"
- quit lysander crane "a mop"
- arrest? marine ottoline "found her boots"
- steal.past dov _ "thief"
- parent baker stowaway "brat"

== 23
[Abelard](abelard) has wanted nothing else since [he](abelard) was switched on. [He](abelard) flies beautifully. It is only that no one swears at [him](abelard) now; the [engineer](mags), out of loyalty to the [woman](ottoline) in the cell, speaks to [him](abelard) in full sentences. By the fourth day [he](abelard) is making small mistakes, to be corrected. By the fifth [he](abelard) asks [her](mags), over the pump, if [he](abelard) has offended [her](mags).
- happy abelard "wanted nothing else"
- help mags ottoline "loyalty"
+ sad abelard mags "small mistakes"
- sad? mags abelard "offended"

== 24
From the next cell [Ottoline](ottoline) hears breathing. The [secretary](secretary) is in it, for [she](secretary) has misspelt something, on purpose, in the [envoy](crane)'s dispatch: where [he](crane) wrote "mutiny", it says "unity". [He](crane) slapped [her](secretary). [Halpern](dov), bringing the socks, saw the cheek. [He](dov) is a mild man. [He](dov) walks up four decks and knocks [Crane](crane) flat, with a roll of blankets, it is true, but a full one.
- arrest crane secretary "next cell"
- betray secretary crane "misspelt"
- attack.past crane secretary "slapped"
- discover dov secretary "saw the cheek"
+ attack dov crane "knocks Crane flat"
- boss crane secretary "secretary"

== 25
The [Peregrina](*peregrina) comes alongside unasked. [Vukov](vukov) has intercepted a message with the word "unity" in it, thinks it so unlike [her](ottoline) that [she](ottoline) must be in danger, and boards at the head of nine men with cutlasses. [He](vukov) is received by the [frog](frog), in a cap. [His](vukov) [first officer](seo) salutes [it](frog). The [captain](vukov) finds [his](vukov) [rival](ottoline) behind bars, knitting; and is quite unable to remember what [he](vukov) had meant to say.
- discover vukov _ "intercepted"
- rescue? vukov ottoline "danger"
- boss vukov seo "first officer"
+ find vukov ottoline "behind bars"
- enemy ottoline vukov "rival"
- travel vukov "boards"
- arrest.past _ ottoline "behind bars"

== 26
"[You](vukov) pressed [your](vukov) trousers," says the [prisoner](ottoline). [He](vukov) did. [He](vukov) has been pressing them since the academy ball, on which occasion [she](ottoline) danced with everybody who had come first at anything. "[You](vukov) never asked," says [Ottoline](ottoline). [Seo](seo), [who](seo) is holding the key, and has been in love with [him](vukov) for six of [her](seo) thirty years, hands it to [her](ottoline) through the bars and goes to inspect the rope.
- love vukov ottoline "pressing them"
- love seo vukov "in love"
+ rescue seo ottoline "hands it"
- date! ottoline vukov "never asked"

== 27
[Crane](crane), with a beefsteak on [his](crane) eye, is not without allies. [He](crane) reminds [Abelard](abelard) who pays for the current. All hatches shut. The [boarders](seo+vukov) are on one side, the [commander](ottoline) on the other, and the air, [he](crane) announces, will be let out deck by deck until [he](crane) is obeyed. "[I](abelard) regret this," says [Abelard](abelard). And through the speaker [Mags](mags) calls [him](abelard) a thing that [she](mags) hasn't called [him](abelard) for weeks.
- injure crane dov "beefsteak"
+ threaten crane ottoline+seo+vukov "let out deck by"
- help abelard crane "hatches shut"
- sad abelard "regret"

== 28
The hatches open, all but one. [Crane](crane) is behind that. [Abelard](abelard) wishes it to be recorded that [he](abelard) was insulted back to [his](abelard) senses. The [envoy](crane) hammers; [his](crane) [secretary](secretary), passing, drops the key into [her](secretary) new socks. [Lysander](lysander) hands in [his](lysander) mop and gets the wheel back, the [frog](frog) gives up the cap, and for one evening both crews dine at one table, with a single [exception](crane), [who](crane) gets it through the slot.
- rescue abelard ottoline "hatches open"
+ abduct abelard crane "all but one"
- betray secretary crane "drops the key"
- hire lysander "gets the wheel back"
- hire ottoline "gives up the cap"
- celebrate ottoline+vukov "dine"
- reconcile abelard mags "insulted"
- boss crane secretary "secretary"

== 29
[Morel](thibault) dines alone, in the greenhouse. [He](thibault) has understood by now that [his](thibault) [wife](wanjiru) is gone but not on account of what. [Sanne](sanne) tells [him](thibault), from the threshold. [He](thibault) is so astonished that [he](thibault) sits on a fern. [He](thibault) has never, [he](thibault) stammers, thought of anyone except [Wanjiru](wanjiru), [whose](wanjiru) cello, by the way, [he](thibault) has been building these two years, of tree fern, for [her](wanjiru) birthday.
- breakup.past wanjiru thibault "gone"
- married thibault wanjiru "wife"
+ reveal sanne thibault "tells him"
- love! thibault sanne "anyone except"
- love thibault wanjiru "anyone except"
- create thibault "building"
- gift? thibault wanjiru "for her birthday"
- discover thibault wanjiru "understood"

== 30
"Then tell [her](wanjiru)," says [Sanne](sanne), and pushes. [She](sanne) pushes [him](thibault), the cello and a stool as far as the sickbay. It sounds like a wet dog. The [doctor](wanjiru) listens to all four strings with a hand over [her](wanjiru) mouth, comes out and tunes it. When the first true note is heard, [Sanne](sanne) is on [her](sanne) way back to water eleven hundred ferns, with a pulse, as far as one can tell, of fifty.
- help sanne thibault "pushes"
- gift thibault wanjiru "cello"
- help wanjiru thibault "tunes it"
+ reconcile thibault wanjiru "first true note"
- love.end sanne thibault "pulse"
- confess? thibault wanjiru "tell her"

== 31
The [caller](visitor) on the hull wishes to come in. [It](visitor) has no word for door, but one for [Saskia](saskia). [Reyes](ottoline), reinstated, puts it to the vote; [Vukov](vukov), [who](vukov) has none, votes. Only [Itzel](itzel) asks what [it](visitor) may be afraid of. "Of being alone in there," [Saskia](saskia) translates. So the [chaplain](itzel) goes out on a line, with a lamp, and takes by the hand what has no hand.
- hire ottoline "reinstated"
- travel? visitor "wishes to come in"
- sad visitor "afraid"
- reveal saskia itzel "translates"
+ help itzel visitor "takes by the hand"
- travel itzel "goes out"

== 32
[It](visitor) is round and warm and smells of rain; [Teo](teo) names [it](visitor) [Ovo](visitor). [Ovo](visitor) likes [Saskia](saskia) best, then the [frog](frog), then [Crumb](crumb), [which](crumb) brings [it](visitor) biscuits and for the first time fails to count them. [Dr Njoroge](wanjiru) looks [it](visitor) over. There are, [she](wanjiru) states, two hearts, and one of them is not its own. Is it, then, what one calls expecting? In four minutes or in four hundred years.
- gift crumb visitor "brings it"
- treat visitor wanjiru "looks it over"
+ pregnant visitor "expecting"
- reveal wanjiru _ "states"
- friend crumb+frog+saskia visitor "likes"

== 33
Through the slot, [Crane](crane) has bought a soul. The yawning [marine](marine) never had anything but debts, and [he](crane) has a stamp. [She](marine) lets [him](crane) out at three in the morning; [he](crane) scoops up [Ovo](visitor), in a soup tureen, and is away in the [captain](vukov)'s pinnace before anyone misses either. [Saskia](saskia) wakes with a cry. The wall has stopped humming. [She](saskia) doubles up as though one had cut [her](saskia) in two.
- gift crane marine "bought"
- rescue marine crane "lets him out"
- betray marine ottoline "lets him out"
+ abduct crane visitor "scoops up"
- flee crane "away"
- steal crane vukov "captain's pinnace"
- sad saskia "doubles up"

== 34
Who is to chase [him](crane)? The [Patience](*patience) is too slow, the [Peregrina](*peregrina) too wide. [Lieutenant Seo](seo) looks at the mail packet, which has just docked, and at the [passenger](rivka) on its step, a flour-dusted [woman](rivka) with a loaf, asking for [her](rivka) [son](teo). There's no time for a scene. [Hae-won](seo) begs [her](rivka) pardon and takes the packet; at [her](seo) side, having jumped in after a hug of one second, sits [Jericho](stowaway), [who](stowaway) can steer anything [he](stowaway) has stolen.
+ return rivka "asking for her son"
- parent rivka teo "son"
- travel seo+stowaway "takes the packet"
- help stowaway seo "steer"
- steal.past stowaway _ "stolen"

== 35
[Rivka](rivka) stands in the lock with [her](rivka) loaf. [Teo](teo) walks round [her](rivka) once, as [he](teo) would round a planet, and says that [she](rivka) is shorter. Then [he](teo) takes hold of [her](rivka) skirt. [His](teo) [father](dov) comes in with an armful of socks, and behind [him](dov) a young [person](secretary) in lambswool. The [baker's woman](rivka), as [she](rivka) calls herself, sees the socks, and who wears them, and swallows what [she](rivka) came to say.
+ reconcile rivka teo "takes hold"
- parent dov teo "father"
- discover rivka dov+secretary "sees the socks"
- reveal! rivka dov "swallows"
- couple baker rivka "baker's woman"

== 36
[She](rivka) says it to [Itzel](itzel), or rather to the [frog](frog). [She](rivka) left [him](dov) because [he](dov) was too kind to shout at; the [baker](baker) shouted. It is no reason, [she](rivka) knows, and no way to ask for a man again. Nor will [she](rivka). What [she](rivka) asks [Dov](dov) for, that evening, across the counter, is a bunk near the [boy](teo). [He](dov) gives [her](rivka) two blankets and cries into the third.
- reveal rivka itzel "says it"
- breakup.past rivka dov "left him"
- reconcile! dov rivka "Nor will she"
+ housemate? rivka teo "bunk"
- gift dov rivka "two blankets"
- sad dov "cries"
- quarrel.past baker rivka "shouted"

== 37
[Jericho](stowaway) rams the pinnace, gently, as one shuts a drawer. [Seo](seo) goes across with a torch. [She](seo) discovers [Crane](crane) rigid in [his](crane) seat, [his](crane) hair white, the tureen on [his](crane) knees: [he](crane) lifted the lid, and [it](visitor) showed [him](crane) how lonely [he](crane) was. "Take [it](visitor) away," [he](crane) begs, "no, leave [it](visitor)." The [lieutenant](seo), [who](seo) is not curious, looks in as well. And for [her](seo) there is something quite else in there.
- attack stowaway crane "rams"
+ find seo crane "discovers"
- sad crane "lonely"
- reveal visitor crane "showed him"
- rescue seo visitor "goes across"
- discover seo "looks in"

== 38
What [Seo](seo) saw, [she](seo) tells no one, but on [her](seo) return [she](seo) asks [Vukov](vukov) for [her](seo) discharge. [He](vukov) is thunderstruck. Who is to press, that is, to steer, to speak for [him](vukov)? "[You](vukov) will have to ask somebody yourself," [his](vukov) [first officer](seo) says, quite softly, and adds in which cabin. [She](seo) has been offered the helm of the mail. The [boy](stowaway) [who](stowaway) steals can be [her](seo) mate.
- reveal! seo "tells no one"
- return seo vukov "return"
+ quit? seo vukov "discharge"
- sad vukov seo "thunderstruck"
- boss vukov seo "first officer"
- hire? seo "helm of the mail"
- hire? stowaway seo "her mate"

== 39
So [Radomir](vukov) asks. [He](vukov) asks for a dance, in the cargo hold, to a fern cello. [Ottoline](ottoline) is taller, and leads. [She](ottoline) comes first in it, [he](vukov) says; no, says [she](ottoline), this time [they](ottoline+vukov) are level. On the screen, forty minutes late, appears a [face](admiral) to say that [it](admiral) has torn up a certain paper. [It](admiral) sees [its](admiral) [daughter](ottoline) being kissed, and, which is unheard of, switches itself off.
- flirt ottoline vukov "dance"
+ kiss ottoline vukov "being kissed"
- parent admiral ottoline "daughter"
- help admiral ottoline "torn up"
- discover admiral ottoline+vukov "sees"

== 40
[Crane](crane) resigns by dictation. [His](crane) former [secretary](secretary) takes it down, asks how it is spelled, and brings [him](crane) tea. Having tried [him](crane), the crew have sentenced [him](crane) to the greenhouse, where [Sanne](sanne) shows [him](crane) how to repot. [He](crane) is clumsy and grateful. That the pulse of the younger [Brandsma](sanne) is again a matter for remark is remarked on by [her](sanne) [sister](saskia), [who](saskia) hums.
- quit crane "resigns"
- boss.past crane secretary "former secretary"
- help secretary crane "brings him tea"
- advisor sanne crane "shows him"
- happy crane "grateful"
- sibling sanne saskia "sister"
+ love.start sanne crane "pulse"
- arrest _ crane "sentenced"

== 41
At six in the evening a voice reads up the instructions. [Mags](mags) drops a wrench. [Philomena](philomena) has been cleared, by an affidavit signed "[Abelard](abelard)", and promoted over the man who suspended [her](philomena). It gets to be seven past six, it gets to be nine. [Neither](mags+philomena) of [the two](mags+philomena) hangs up. "There's a [fellow](lysander) here," says the [engineer](mags), scarlet, "[he](lysander) wants to ask [my](mags) next of kin something."
- return philomena mags "reads up"
- help abelard philomena "affidavit"
- hire philomena "promoted"
- quit.past philomena "suspended"
+ reconcile mags philomena "hangs up"
- propose? lysander mags "next of kin"
- sibling mags philomena "next of kin"

== 42
[Ovo](visitor)'s time is up in four minutes after all. [It](visitor) hums, [Saskia](saskia) hums, and between [the two of them](saskia+visitor) rolls something small, wet and luminous, at which [Wanjiru](wanjiru) says, out of habit, "It's a [girl](baby)." [Her](wanjiru) [husband](thibault) has the moss ready. Then the [doctor](wanjiru) puts [his](thibault) hand to [her](wanjiru) own side. [She](wanjiru) has counted the hearts in there as well, [she](wanjiru) says, and there is one too many.
+ birth visitor baby "rolls"
- treat visitor wanjiru "Wanjiru says"
- help saskia visitor "Saskia hums"
- married thibault wanjiru "husband"
+ pregnant wanjiru thibault "one too many"
- reveal wanjiru thibault "she says"
