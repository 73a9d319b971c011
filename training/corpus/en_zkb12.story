%series Kitchens of the Ninefold Court
%lang en
%genre fantasy below-stairs saga in a palace kitchen, encyclopaedia plot sections
%cast hedda   | Mistress Brandt; Hedda Brandt; Hedda | f
%cast corwen   | Corwen | m
%cast thistle  | Thistle | f
%cast oren     | Oren the Taster; Oren | m
%cast bellamy  | Bellamy | m
%cast queen    | Queen Sidonie; Sidonie | f
%cast regent   | Lord Marchmain; Marchmain | m
%cast rue      | Princess Rue; Rue | f
%cast dag      | Dag | m
%cast nell     | Old Nell; Nell | f
%cast envoy    | - | m
%cast sauce    | - | m
%cast goose    | - | n
%cast prince   | - | m
%cast king     | - | m
%cast girlg    | - | f
%cast nurse    | - | f
%cast infant   | - | n

== 1 The Spit
Four hundred cooks serve the palace, and [Hedda Brandt](hedda), [mistress](hedda) of the ovens, has buried two masters without changing a recipe. [Her](hedda) [son](corwen) [Corwen](corwen), the handsomest [carver](corwen) in nine provinces, is promised to [Thistle](thistle), a [scullion](thistle) of no family; that [he](corwen) also climbs, on moonless nights, to a window of the west wing is known only to the [taster](oren), [Oren](oren), [who](oren) sleeps badly. The window belongs to [Princess Rue](rue). [Her](rue) [stepmother](queen), [Queen Sidonie](queen), has just been widowed, and wears white for it with a rather good appetite.
- parent hedda corwen "son"
+ engaged corwen thistle "promised to"
+ affair corwen rue "moonless nights"
- cheat corwen thistle "moonless nights"
- discover oren corwen "known only to"
- kin queen rue "stepmother"
- married.past king queen "widowed"
- happy queen "good appetite"

== 2 Goose
[Thistle](thistle) is plucking a [goose](goose), which gets away and is pursued through three courtyards to the feet of [Lord Marchmain](regent), the late [king](king)'s [brother](regent) and now [regent](regent). [He](regent) laughs, which nobody has seen. The next day the [girl](thistle) is sent for to read to [him](regent); [she](thistle) can't read; [he](regent) reads to [her](thistle). [Bellamy](bellamy), the pastry [master](bellamy), [who](bellamy) was [Marchmain](regent)'s milk [brother](bellamy) and carries all [his](regent) secrets, tells [Hedda](hedda) to look to [her](hedda) [daughter-in-law](thistle). "Not yet," says [Hedda](hedda), "and not if [I](hedda) can help it."
- flee goose thistle "gets away"
- meet regent thistle "to the feet of"
- die.past king "late"
- sibling king regent "brother"
- hire regent "regent"
- happy regent "laughs"
+ invite regent thistle "sent for"
- kin bellamy regent "milk brother"
- kin? hedda thistle "daughter-in-law"
- friend bellamy regent "carries all his secrets"

== 3 Mushrooms
[Oren](oren) tastes a dish of morels, chews, frowns and is on the tiles before the frown is finished. [He](oren) is brought round by [Old Nell](nell), [who](nell) washes the pots and was thought to know only pots. Who meant the [queen](queen) to die, for it was [her](queen) plate? Suspicion falls on [Rue](rue), as is natural with stepdaughters, and the [regent](regent) has [her](rue) confined to the west wing. [Corwen](corwen), the [climber](corwen), finds a guard on the trellis. That night [he](corwen) is unusually tender with [Thistle](thistle), and [she](thistle), [who](thistle) isn't a fool, wonders what [she](thistle) has done to deserve it.
+ attack _ oren "morels"
- ill oren "on the tiles"
- treat oren nell "brought round"
- kill? _ queen "meant the queen"
- kin queen rue "stepdaughters"
- accuse _ rue "Suspicion"
+ arrest regent rue "confined to"
- flirt corwen thistle "tender with"

== 4 The Cold Larder
[Hedda](hedda) mistrusts [Bellamy](bellamy). [Bellamy](bellamy) has loved [Hedda](hedda) for thirty years. [He](bellamy) proposes every midwinter. Every midwinter [she](hedda) says no. This year [he](bellamy) does not ask. [Hedda](hedda) burns the custard. The [dwarf](sauce) [who](sauce) stirs the sauce sees [Bellamy](bellamy) with [Nell](nell). [He](sauce) tells [Hedda](hedda). Jealous? [Hedda](hedda)? Nonsense. [She](hedda) fires the [dwarf](sauce). [Nell](nell) only lent [Bellamy](bellamy) a pot. [Oren](oren) loses [his](oren) sense of salt. The lid rattles and the larder sweats. At dusk [Thistle](thistle) sees [Corwen](corwen) look up at [Rue](rue).
- sad hedda bellamy "mistrusts"
- love bellamy hedda "has loved"
- propose.past bellamy hedda "proposes"
- reject.past hedda bellamy "says no"
- propose! bellamy hedda "does not ask"
- discover sauce bellamy+nell "sees Bellamy with"
- reveal sauce hedda "tells Hedda"
+ jealous hedda nell "burns the custard"
- quit sauce hedda "fires"
+ discover thistle corwen "look up at"

== 5 Broken Bread
[She](thistle) does not scream. [Thistle](thistle) waits until the end of the feast of lamps, hands [Corwen](corwen) [his](corwen) half of the betrothal loaf, gone to stone, and asks [him](corwen) to give it to the [other](rue). Then [she](thistle) carries the [regent](regent)'s tray up herself and stays to hear the end of the chapter. [Corwen](corwen), [who](corwen) finds that [he](corwen) minds a good deal, gets drunk with [Dag](dag), the [butcher](dag), [who](dag) has been [his](corwen) [rival](dag) for [Thistle](thistle) since [they](corwen+dag) were ten. By dawn [they](corwen+dag) are friends. By breakfast [they](corwen+dag) have come to blows again over who loved [her](thistle) better.
+ breakup thistle corwen "half of the betrothal loaf"
- affair corwen rue "the other"
- ex corwen thistle "to give it"
- sad corwen "minds a good deal"
- enemy corwen dag "rival"
- love dag thistle "rival for Thistle"
- friend.start corwen dag "they are friends"
+ quarrel corwen dag "come to blows"

== 6 The Envoy of the Salt Coast
An [envoy](envoy) comes for [Rue](rue)'s hand, on behalf of a [prince](prince) [who](prince) hasn't learned to shave. [Sidonie](queen), eager to be rid of [her](rue), accepts in [her](rue) name. Through [Nell](nell), [who](nell) takes in the bathwater, the [captive](rue) sends a word to the kitchens, and [Corwen](corwen), with cleaver, [Dag](dag) and a laundry basket, has [her](rue) over the wall by moonrise. [They](corwen+rue) get as far as the ferry. There [Rue](rue), [princess](rue) in a fish-wife's shawl, looks at the river, at [her](rue) [rescuer](corwen), at [his](corwen) hands, and says that [she](rue)'d been in love with the climbing. [He](corwen) walks home by himself. It takes two days.
- travel envoy "comes for"
- boss prince envoy "on behalf of"
- propose prince rue "Rue's hand"
- engaged.start prince rue "accepts"
- help nell rue "Through Nell"
+ rescue corwen+dag rue "over the wall"
- flee corwen+rue queen "as far as the ferry"
- love! rue corwen "in love with the climbing"
+ breakup rue corwen "in love with the climbing"
- sad corwen "by himself"

== 7 A Question of Rank
The [regent](regent), with the court whispering that a [man](regent) of forty-six [who](regent)'s taught a [pot-girl](thistle) [her](thistle) letters must have other lessons in mind, calls the council and tells it [he](regent) has. [He](regent) means to marry [Thistle](thistle). [Thistle](thistle) is the last to hear. [She](thistle) goes up and says that a [girl](thistle) might like to be asked, and [Marchmain](regent), unused to it, asks. [She](thistle)'d like time, and [she](thistle) would like, [she](thistle) adds, for [him](regent) to find out who fed [Oren](oren) those morels. Down in the kitchens [Hedda](hedda), [who](hedda) never had a good word for [her](thistle), weeps into the dough and denies it.
- advisor regent thistle "taught"
- reveal regent _ "tells it"
- wedding? regent thistle "means to marry"
+ propose regent thistle "asks"
- reject? thistle regent "like time"
- investigate? regent _ "find out who"
- attack.past _ oren "fed Oren"
- sad hedda "weeps"

== 8 Salt
The [taster](oren) wakes at midnight with [his](oren) tongue restored and with it a memory: not the mushroom, the butter; and not the plate, the hand. It had been the [queen](queen)'s own. [She](queen) had poisoned [her](queen) own dish, a little, so as to be rid of the [girl](rue) [who](rue) barred [her](queen) way to the throne. [Oren](oren) tells [Nell](nell), [whom](nell) [he](oren) has come, since that spoon of charcoal, to visit daily. [Nell](nell) kisses [him](oren) on [his](oren) gifted mouth and tells [him](oren) to run. [He](oren) doesn't. When the guards come, it's [she](nell) [who](nell) hits the first one with a pot.
- recover oren "tongue restored"
+ discover oren queen "a memory"
- attack.past queen oren "poisoned"
- betray.past queen rue "so as to be rid"
- reveal oren nell "tells Nell"
+ kiss nell oren "kisses"
- flee! oren "He doesn't"
- arrest? _ oren "the guards come"
- attack nell _ "hits the first"

== 9 The Two Cups
Arrested along with [Oren](oren), the [pot-washer](nell) asks to speak with the [regent](regent) alone and calls [him](regent) by a name used by no one since the nursery. [She](nell) was [his](regent) [nurse](nell) before [she](nell) was anybody's; [Bellamy](bellamy) is [her](nell) [son](bellamy), given away for the [prince](regent)'s sake. So the [pastry master](bellamy) learns, at fifty, behind a door, [whose](nell) lap [he](bellamy) was put out of. [He](bellamy) goes down, sits on the flour bin, and is found there by [Hedda](hedda), [who](hedda) for once asks nothing and stays. Toward morning [she](hedda) asks [him](bellamy) the question that [he](bellamy) left unasked at midwinter.
- arrest _ nell+oren "Arrested"
- advisor.past nell regent "nurse"
- reveal nell regent "calls him by"
+ parent nell bellamy "her son"
- discover bellamy nell "learns"
- sad bellamy "flour bin"
- help hedda bellamy "stays"
+ propose hedda bellamy "asks him the question"

== 10 Two Crowns
[Sidonie](queen) is confronted at table, smiles, and reaches for [Thistle](thistle) with the fruit knife. [Dag](dag), carrying in the boar, drops it on [her](queen). No one could call it an accident. The [queen](queen) goes by closed carriage to a convent on the marshes, and [Thistle](thistle), scratched and out of breath, tells [Marchmain](regent) yes, since [she](thistle) may not get so good a chance to see [him](regent) pale. In the crowd stands [Corwen](corwen), home from the ferry with blisters. [He](corwen) cheers with the rest. [Hedda](hedda) sees [his](corwen) face, and the [mother](hedda) and [her](hedda) [son](corwen) go and chop onions together.
- accuse _ queen "confronted"
- attack queen thistle "fruit knife"
+ rescue dag thistle "drops it on her"
- attack dag queen "drops it on her"
- arrest _ queen "closed carriage"
- injure thistle queen "scratched"
+ engaged.start regent thistle "yes"
- return corwen "home from"
- sad corwen "sees his face"
- parent hedda corwen "mother"

== 11 Midwinter
Double wedding in the kitchens, since the hall was too cold: [Bellamy](bellamy) takes [Hedda](hedda), thirty years late, and [Oren](oren) takes [Nell](nell), [who](nell) says that at seventy one has no time for long engagements. So [Hedda](hedda) acquires, in one hour, a [husband](bellamy), a [mother-in-law](nell) and the [mother-in-law](nell)'s [taster](oren). From the Salt Coast a letter arrives: [Rue](rue) has jilted the boy [prince](prince) in favour of [his](prince) [envoy](envoy), with [whom](envoy) [she](rue) is now running an inn. [Dag](dag) has found a [goose girl](girlg). [Corwen](corwen) carves. [He](corwen) has been cut by [Thistle](thistle)'s kindness at the top table worse than by any knife.
+ wedding bellamy hedda "Double wedding"
+ wedding nell oren "Double wedding"
- kin hedda nell "mother-in-law"
- breakup rue prince "jilted"
- couple envoy rue "in favour of"
- colleague envoy rue "running an inn"
- couple dag girlg "a goose girl"
- sad corwen thistle "has been cut"

== 12 The Last Course
A year on, the palace bells announce a new [mouth](infant): [Thistle](thistle), now the [regent](regent)'s [lady](thistle), has been brought safely to bed. [Her](thistle) old [betrothed](corwen) carries up the broth, and is asked by [Marchmain](regent), [who](regent) has never once been jealous of [him](corwen) and rather wishes [he](regent) had been given cause, to taste it first. [Corwen](corwen) tastes; it wants salt. [Thistle](thistle) laughs so much that the [nurse](nurse) has to take the [child](infant). The [nurse](nurse), a freckled [widow](nurse) from upriver, has a laugh of [her](nurse) own. [Hedda](hedda), on the back stairs, hears [her](hedda) [boy](corwen) ask what the [woman](nurse) is called.
- married regent thistle "regent's lady"
+ birth thistle infant "brought safely to bed"
- engaged.past corwen thistle "betrothed"
- jealous! regent corwen "never once been jealous"
- happy thistle "laughs so much"
- help nurse thistle "take the child"
- married.past _ nurse "widow"
- meet corwen nurse "is called"
- parent hedda corwen "boy"
+ flirt corwen nurse "ask what"
