%series Plot Twelve
%lang en
%genre allotment dramedy: four women and a shed, streaming synopses
%cast effie | Effie Lennox; Effie; Lennox | f
%cast parveen | Parveen Akhtar; Parveen | f
%cast joan | Joan Tully; Joan; Tully | f
%cast candace | Candace Wright; Candace | f
%cast dougal | Dougal | m
%cast rashid | Rashid Akhtar; Rashid | m
%cast neil | Neil Strachan; Strachan; Neil | m
%cast iris | Iris | f
%cast monty | Monty | m
%cast sergeant | Sergeant Kaur; Kaur | f
%cast hamish | Hamish | m
%cast kelly | Kelly-Ann; Kelly | f
%cast goose | Brünnhilde | f
%cast nurse | - | m
%cast fiance | - | m

== 1
On the day [she](effie) buries [her](effie) [husband](hamish), [Effie Lennox](effie) discovers that [Hamish](hamish) left behind an allotment [she](effie) never knew about, and in its shed a second armchair. Whose? Next plot along, [Parveen Akhtar](parveen), a retired bus [inspector](parveen), pretends to be busy with [her](parveen) leeks. Across the path, [Joan Tully](joan) doesn't pretend at all: [she](joan) and [Hamish](hamish), [she](joan) announces, had Thursdays. The [widow](effie) picks up a spade. It takes [Parveen](parveen) and a passing [goose](goose) to pull [her](effie) off.
- die hamish "buries"
- married.past effie hamish "husband"
- discover effie hamish "discovers"
- quit.past parveen "retired"
+ affair.past hamish joan "had Thursdays"
- reveal joan effie "announces"
+ attack effie joan "picks up a spade"
- rescue goose+parveen joan "pull her off"

== 2
[Effie](effie) means to sell. The committee [chairman](neil), [Neil Strachan](neil), offers [her](effie) a suspiciously round sum. Then [she](effie) finds [Hamish](hamish)'s diary under the seed potatoes and reads that on Thursdays [he](hamish) taught [Joan](joan) to read. Nothing more; the poor [woman](joan) had been ashamed, and preferred to be thought a hussy. [Effie](effie) goes over with a library card and a bag of gingernuts. The second armchair, by unspoken agreement, is [Joan](joan)'s. [Strachan](neil)'s letter goes on the compost.
- gift? neil effie "offers"
- find effie "finds"
+ discover effie joan "reads"
- advisor.past hamish joan "taught"
- affair! hamish joan "Nothing more"
- sad.past joan "ashamed"
+ reconcile effie joan "goes over"
- gift effie joan "library card"
- reject effie neil "compost"

== 3
A third [woman](candace) wants a key. [Candace Wright](candace), accountant, thirty-three, has just been made redundant and told no one but a courgette. On [her](candace) knees among the nettles [she](candace) comes across a tobacco tin with eleven thousand pounds inside, and for one whole night [she](candace) is rich. In the morning [she](candace) lays it on [Effie](effie)'s bench. [Parveen](parveen), [who](parveen) buried it there to leave [her](parveen) [husband](rashid), watches from behind the beans and cannot claim it without saying why.
- quit candace "made redundant"
- reveal! candace "told no one"
+ find candace "comes across"
- happy candace "rich"
- gift candace effie "lays it on"
- married parveen rashid "husband"
+ breakup? parveen rashid "leave her husband"
- lose parveen "cannot claim it"

== 4
[Rashid Akhtar](rashid) is a charming man, so everyone says, and nobody wonders why [Parveen](parveen) wears long sleeves in June. [Joan](joan) wonders. When [he](rashid) comes to fetch [his](rashid) [wife](parveen) and grips [her](parveen) by the elbow a shade too firmly, the slow [reader](joan) reads that at once. [She](joan) invites [him](rashid) to see the water butt. What is said there no one hears, but [he](rashid) emerges wet to the waist. That evening [Parveen](parveen) sleeps in the shed, with [Brünnhilde](goose) on guard.
+ attack rashid parveen "grips her"
- married parveen rashid "wife"
- discover joan rashid "reads that at once"
- invite joan rashid "invites"
+ attack joan rashid "wet to the waist"
- flee parveen rashid "sleeps in the shed"
- help goose parveen "on guard"

== 5
Someone is stealing marrows. [Candace](candace) lies in wait with a thermos and falls asleep on the shoulder of the [suspect](dougal), [Dougal](dougal), [who](dougal) drives a hearse and has been lying in wait himself. The real [thief](kelly), at three, trips over [both](candace+dougal) of [them](candace+dougal): a [girl](kelly) of twelve with a rucksack. [Kelly-Ann](kelly) has [her](kelly) [gran](iris) to feed and a social worker to dodge. [Dougal](dougal) runs the [child](kelly) home in the hearse. [Candace](candace), pink from the cold, rings at [Effie](effie)'s to say [they](candace+effie) must do something and forgets what.
- steal kelly _ "stealing marrows"
- investigate candace+dougal _ "lies in wait"
- accuse? _ dougal "suspect"
- meet candace dougal "on the shoulder"
+ discover candace+dougal kelly "trips over"
- help kelly iris "gran to feed"
- kin iris kelly "gran"
- flee kelly _ "dodge"
- help dougal kelly "runs the child home"

== 6
The [gran](iris) is [Iris](iris), once Queen of the Barrowland ballroom, lately unable to say what day it is. [Effie](effie) knows [her](iris) at once. In 1968 this [woman](iris) stole a [fiancé](fiance) of [hers](effie), wore [Effie](effie)'s own shoes to the wedding and never wrote. [She](iris) doesn't remember any of it. [She](iris) takes [Effie](effie) for [her](iris) mother and asks to have [her](iris) hair done. [Lennox](effie) stands with the brush for a while. Then [she](effie) starts at the left, the way [they](effie+iris) always did.
- ill iris "unable to say"
+ find effie iris "knows her"
- engaged.past effie fiance "fiancé"
- betray.past iris effie "stole a fiancé"
- wedding.past fiance iris "wedding"
- parent! effie iris "takes Effie for"
+ help effie iris "starts at the left"

== 7
[Strachan](neil) has been forging minutes. [He](neil) means to hand the whole site to a builder, [Monty](monty), [his](neil) [brother-in-law](monty), and only the missing page of 1951 can stop [him](neil). [Candace](candace), employed by nobody, audits forty years of tea money in one weekend. [Monty](monty) sends [her](candace) lilies with a brick in them. In the middle of the night the committee hut is entered, and it isn't by [Neil](neil). It's [Parveen](parveen), with [her](parveen) old inspector's torch, and [she](parveen) has come to do a ticket check.
- betray neil _ "forging minutes"
- gift? neil monty "hand the whole site"
- kin monty neil "brother-in-law"
+ investigate candace neil "audits"
- threaten monty candace "a brick in them"
- gift monty candace "lilies"
+ investigate parveen neil "ticket check"

== 8
[Rashid](rashid) wants [her](parveen) back, brings roses, cries; the sons have taken [his](rashid) side. [Parveen](parveen) has the tin returned to [her](parveen) by [Effie](effie), unopened, and a lawyer recommended to [her](parveen) by [Candace](candace). [She](parveen) says no at the gate, in front of the whole site, in two languages. [He](rashid) raises [his](rashid) hand. Before it comes down, it's in the beak of a [goose](goose). The [constable](sergeant) on duty, [Kaur](sergeant), has known [Parveen](parveen) from the number 61, and reads [him](rashid) [his](rashid) rights with a ticket punch in [her](sergeant) fist.
- reconcile? parveen rashid "wants her back"
- gift rashid parveen "roses"
- sad rashid "cries"
- parent parveen+rashid _ "sons"
- help _ rashid "taken his side"
- gift effie parveen "returned to her"
- help candace parveen "recommended"
+ reject parveen rashid "says no"
- attack? rashid parveen "raises his hand"
- rescue goose parveen "in the beak"
- meet.past parveen sergeant "known"
+ arrest sergeant rashid "reads him his rights"

== 9
Heat, and the mains cut off, by [Monty](monty) naturally. [Dougal](dougal) ferries water from the crematorium in urns. On [his](dougal) fourth run the hearse rolls backwards down Garnet Hill without [him](dougal), with [Iris](iris) asleep inside. [Kelly](kelly) sprints, gets the door open and hauls on the brake with both hands. The old [woman](iris) wakes, and for a quarter of an hour [she](iris) is all there: knows [her](iris) [granddaughter](kelly), knows [Effie](effie), knows about the shoes. "[I](iris)'ve been a rotten [friend](iris) to [you](effie)," [she](iris) says. Then the light goes.
- help dougal _ "ferries water"
+ rescue kelly iris "hauls on the brake"
- recover iris "all there"
- kin iris kelly "granddaughter"
- friend.past effie iris "rotten friend"
+ reconcile? effie iris "she says"
- ill iris "the light goes"

== 10
Public hearing. [Tully](joan), [who](joan) has never read aloud to more than one person, stands up with the page of 1951, found by the [goose](goose) in [its](goose) nest, and begins. [She](joan) stumbles at "perpetuity". The hall holds its breath; [Effie](effie), at the back, mouths the syllables. The land belongs to those who dig it. [Strachan](neil) leaves by the kitchen, pursued by [Monty](monty). [Joan](joan) is carried shoulder-high round the water butt. [She](joan) has a headache, and has never been so happy.
- find goose "found by"
+ create joan "begins"
- help effie joan "mouths the syllables"
- flee neil monty "leaves by the kitchen"
- celebrate _ joan "shoulder-high"
- ill joan "headache"
+ happy joan "never been so happy"

== 11
The social [worker](nurse), a shy young [man](nurse) with hay fever, finds [Iris](iris) a bed in a home and [Kelly-Ann](kelly) a place with strangers in [Fife](@fife). [Kelly](kelly) bolts, up the bean poles and onto the roof. It's [Effie](effie), seventy-four, [who](effie) climbs after [her](kelly) and asks, as if it were nothing, whether [she](kelly) could stand living with an old [bat](effie). [Dougal](dougal), meanwhile, has parked outside [Candace](candace)'s with a bunch of chard. There is a body in the back, [he](dougal) explains; [he](dougal) can only stay a minute. [She](candace) says that a minute will do.
- help nurse iris "finds Iris a bed"
- move? kelly _ "a place with strangers" @fife
- flee kelly nurse "bolts"
- help effie kelly "climbs after her"
+ housemate? effie kelly "living with"
- gift dougal candace "chard"
+ love candace dougal "a minute will do"
- ill nurse "hay fever"

== 12
The Show. First prize for leeks: [Parveen](parveen), divorced since Tuesday. First prize for audited accounts, a new category: [Candace](candace), on the arm of a [man](dougal) in a black tie. [Sergeant Kaur](sergeant) buys a key to plot nine. [Iris](iris), brought over from the home for the day, dances with the social [worker](nurse) to no music. At dusk [Effie](effie) sits in the first armchair and [Joan](joan) in the second, and between [them](effie+joan) [Kelly](kelly) with [her](kelly) chin on [her](kelly) fists, while [Joan](joan) reads to [them](effie+kelly) out of [Hamish](hamish)'s diary. It is Thursday.
- celebrate _ "The Show"
- find parveen "First prize"
+ divorce parveen rashid "divorced"
- find candace "First prize"#2
- couple candace dougal "on the arm"
- find sergeant "buys a key"
- travel iris "brought over"
- celebrate iris+nurse "dances"
- create joan effie+kelly "reads"
