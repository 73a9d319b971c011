%series Class Reunion
%lang en
%genre drill
%cast lorelei | Lorelei | f
%cast dinah | Dinah | f
%cast fitz | Fitz | m
%cast alonzo | Alonzo | m
%cast kip | Kip | m
%cast hobbs | Wendell Hobbs; Wendell; Hobbs | m
%cast waiter | - | m
%cast teacher | Miss Pruitt; Pruitt | f
%cast boy | Teddy | m
%cast corpse | Chip Dunlap; Chip | m
%cast widow | - | f
%cast cop | Lieutenant Ortega; Ortega | f
%cast bartender | - | f
%cast janitor | Amos | m

== 1
Twenty years after graduation, five of the debate team meet in the bar of a snowed-in lodge: [Lorelei](lorelei), [Dinah](dinah), [Fitz](fitz), [Alonzo](alonzo) and [Kip](kip). The sixth, [Chip Dunlap](corpse), has paid for everybody's room and has not shown up.
- return alonzo+dinah+fitz+kip+lorelei "meet"
+ gift corpse alonzo+dinah+fitz+kip+lorelei "paid for"
- return! corpse "shown up"

== 2
[Lorelei](lorelei) once dumped [Fitz](fitz) for [Alonzo](alonzo), and [Alonzo](alonzo) for [Wendell Hobbs](hobbs), [whom](hobbs) [she](lorelei) married. [The first two](alonzo+fitz) compare notes by the ice machine. [The third](hobbs), upstairs with a cold, has no idea there are notes.
- breakup.past lorelei alonzo+fitz "dumped"
+ wedding.past hobbs lorelei "married"
- ill hobbs "cold"
- discover! hobbs "no idea"

== 3
[Dinah](dinah) has brought a [boy](boy) of nineteen, and lets people think what they please. What they please is wrong: [Teddy](boy) is [her](dinah) [son](boy). [She](dinah) had [him](boy) the winter after the prom and told no one, least of all the [father](kip).
- couple! boy dinah "wrong"
+ parent dinah boy "son"
- birth.past dinah boy "had him"
- reveal! dinah kip "told no one"

== 4
Dessert is carried in under a silver dome. The [waiter](waiter) lifts it, and screams. It holds a debate trophy with blood on its corner, and [Chip](corpse)'s tie.
- sad waiter "screams"
+ find waiter "trophy"

== 5
[Kip](kip), [who](kip) is a dentist, thinks [he](kip) should be the one to go and look. [Fitz](fitz), [who](fitz) is a coward, thinks so too. [Kip](kip) comes on [Chip](corpse) in the sauna. [He](corpse) has been there since Thursday.
+ find kip corpse "comes on"
- die corpse "since Thursday"

== 6
The road is closed, the phone is dead, and the only law for forty miles is a [guest](cop) in a terry robe. [Lieutenant Ortega](cop) came for the skiing. [She](cop) asks to see everybody's hands. [Lorelei](lorelei) is wearing gloves.
- travel.past cop "came"
+ investigate cop alonzo+dinah+fitz+kip+lorelei "everybody's hands"

== 7
Who hated [Chip](corpse)? [He](corpse) sold [Fitz](fitz) a swamp, got [Alonzo](alonzo) fired, and at the last reunion [he](corpse) ran over [Dinah](dinah)'s dog. "And [you](kip)?" [Ortega](cop) asks the [dentist](kip). [Kip](kip) says [he](kip) rather liked [him](corpse). [She](cop) writes this down and underlines it.
- enemy? _ corpse "hated"
- betray.past corpse fitz "swamp"
- quit.past alonzo "fired"
- attack.past corpse dinah "ran over"
+ friend.past corpse kip "liked"

== 8
[Hobbs](hobbs) comes down in a muffler. The [lieutenant](cop) tells [him](hobbs) about the sauna, and [he](hobbs) sits down on the stairs: [Chip](corpse) was [his](hobbs) [half-brother](corpse). [Lorelei](lorelei), married to [him](hobbs) for fifteen years, hears it for the first time.
- reveal cop hobbs "tells"
+ sibling corpse hobbs "half-brother"
- married hobbs lorelei "married to him"
- discover lorelei hobbs "hears it"

== 9
A knock in the night. It is the [widow](widow), on snowshoes. [She](widow) asks for whisky, then for [Chip](corpse), then for whisky. The name on [her](widow) passport, notes [Ortega](cop), holding the lamp, is Pruitt.
- married.past corpse widow "widow"
- travel widow "snowshoes"
+ discover cop widow "notes"

== 10
[Miss Pruitt](teacher) taught all six of [them](alonzo+corpse+dinah+fitz+kip+lorelei) rhetoric. So the [teacher](teacher)'s own [daughter](widow) married the [worst](corpse) of [her](teacher) pupils, says [Alonzo](alonzo). The [worst](alonzo), says the [widow](widow), was always [you](alonzo).
- advisor.past teacher alonzo+corpse+dinah+fitz+kip+lorelei "taught"
+ parent teacher widow "daughter"
- wedding.past corpse widow "married"
- accuse widow alonzo "was always"

== 11
[Teddy](boy) finds a button in the snow. [He](boy) shows it to [his](boy) [mother](dinah), [who](dinah) shows it to nobody. It is from the jacket of the [man](kip) [whom](kip) [Dinah](dinah) has not looked at since Friday.
+ find boy "finds"
- reveal boy dinah "shows"
- parent dinah boy "mother"
- reveal! dinah kip "shows it to nobody"

== 12
[Fitz](fitz) confesses. [Ortega](cop) asks how [he](fitz) did it, and [he](fitz) says with an axe. [She](cop) sends [him](fitz) to bed. [He](fitz) had hoped, [he](fitz) explains to the [bartender](bartender), to impress [Lorelei](lorelei).
+ kill! fitz corpse "confesses"
- love fitz lorelei "impress"
- reveal fitz bartender "explains"

== 13
The [bartender](bartender) is from the same class and nobody has recognised [her](bartender). [She](bartender) used to stammer. [She](bartender) won the only debate the team ever lost, and [Chip](corpse) put a frog in [her](bartender) water glass. [She](bartender) polishes that glass now, [she](bartender) tells [Fitz](fitz), every night.
- ill.past bartender "stammer"
- find.past bartender "won"
- attack.past corpse bartender "frog"
+ reveal bartender fitz "tells"

== 14
[Alonzo](alonzo) and [Hobbs](hobbs) shovel a path to the generator. [The latter](hobbs) coughs; [the former](alonzo) takes over [his](hobbs) shovel. "[You](alonzo) could have had [her](lorelei)," [Hobbs](hobbs) says, "[I](hobbs) only asked [her](lorelei) because [Chip](corpse) bet [me](hobbs) [I](hobbs) would not dare."
- ill hobbs "coughs"
- help alonzo hobbs "takes over"
+ reveal hobbs alonzo "only asked"
- propose.past hobbs lorelei "asked her"

== 15
By breakfast it has got round the table to [Lorelei](lorelei). [She](lorelei) butters a roll. [She](lorelei) butters [her](lorelei) [husband](hobbs)'s muffler. Then [she](lorelei) asks the [waiter](waiter) for a room of [her](lorelei) own.
- discover lorelei hobbs "got round"
- married hobbs lorelei "husband"
- attack lorelei hobbs "muffler"
+ breakup lorelei hobbs "room of her own"

== 16
There is no room. [Dinah](dinah) shares [hers](dinah), and the two old [friends](dinah+lorelei) lie in the dark like girls. "Who is the [boy](boy)'s [father](kip)?" whispers [Lorelei](lorelei). [Dinah](dinah) tells [her](lorelei). There is a long silence. "Then [he](kip) must never," says [Lorelei](lorelei), "be let near a sauna."
- friend dinah lorelei "friends"
- housemate.start dinah lorelei "shares"
+ reveal dinah lorelei "tells"
- parent kip boy "father"

== 17
[Lorelei](lorelei) means [Kip](kip), [who](kip) stands behind the door and has heard every word but [his](kip) own name. So there is a father, [he](kip) thinks. [He](kip) thinks of [Fitz](fitz). [He](kip) goes and knocks [Fitz](fitz) down.
- discover kip "heard"
- discover! kip boy "thinks"
+ attack kip fitz "knocks"

== 18
[He](fitz) gets up again, which surprises [both](fitz+kip) of [them](fitz+kip). "What was that for?" asks [Fitz](fitz). "For [Dinah](dinah)," says [Kip](kip). "[I](kip) loved [her](dinah). [I](kip) was going to tell [her](dinah) at the prom, but [Chip](corpse) said that [she](dinah) had laughed at [me](kip)."
- reveal kip fitz "says"
+ love.past kip dinah "loved"
- confess! kip dinah "was going to"
- betray.past corpse kip "had laughed"

== 19
"[She](dinah) never did," says a small old [lady](teacher) in the doorway, shaking off snow. It is [Miss Pruitt](teacher), [who](teacher) has skied over the pass at eighty-one. [She](teacher) was chaperone. [She](teacher) remembers who laughed.
- travel teacher "skied"
+ return teacher "doorway"

== 20
[Pruitt](teacher) and [her](teacher) [daughter](widow) do not embrace. [The younger](widow) asks what [the elder](teacher) has come for. For [her](widow), says [Miss Pruitt](teacher), before it is too late. Too late for what, asks [Ortega](cop), [who](cop) has learned to stand very still.
- parent teacher widow "daughter"
+ help? teacher widow "For her"

== 21
In the laundry [Amos](janitor), the [janitor](janitor), comes upon a pair of gloves, pink at the fingertips. [He](janitor) is about to ring the bell when something hits [him](janitor) from behind. [Teddy](boy) trips over [him](janitor) at noon. [He](janitor) is breathing.
- find janitor "comes upon"
+ attack _ janitor "hits"
- find boy janitor "trips over"

== 22
[Lorelei](lorelei)'s gloves, everybody says, and turns. [She](lorelei) holds up both [her](lorelei) hands: gloves. [She](lorelei) has not taken them off all weekend because, [she](lorelei) says, [she](lorelei) no longer has a ring to cover.
- accuse _ lorelei "everybody says"
+ reveal lorelei "says"#2
- lose lorelei "no longer has"

== 23
[She](lorelei) sold it for [Hobbs](hobbs), [whose](hobbs) business [Chip](corpse) had wrecked. [Hobbs](hobbs) did not know. [He](hobbs) looks at the bare finger until [his](hobbs) eyes run, and for once it isn't the cold.
- help.past lorelei hobbs "sold it"
- betray.past corpse hobbs "wrecked"
- discover! hobbs "did not know"
+ sad hobbs "eyes run"

== 24
[Kip](kip) stitches up [Amos](janitor) with dental floss. Asked whom [he](janitor) saw, the [patient](janitor) whispers something; the [dentist](kip) goes pale and reports that the poor [man](janitor) is raving.
+ treat janitor kip "stitches"
- reveal janitor kip "whispers"
- sad kip "pale"
- betray kip _ "raving"

== 25
What [Amos](janitor) said was "the [boy](boy)." [Kip](kip) looks at [Teddy](boy) across the dining room, at the ears, at the gap between the teeth. [He](kip) has filled such a gap in [his](kip) own mouth. [He](kip) puts down [his](kip) fork.
- accuse janitor boy "said"
+ discover kip boy "the gap"

== 26
"[You](dinah) might have told [me](kip)," [he](kip) says to [Dinah](dinah). "[You](kip) might have asked [me](dinah) to dance," says [she](dinah). [They](dinah+kip) are both crying. In the doorway [Ortega](cop) coughs: would either [parent](dinah+kip) know where [their](dinah+kip) [son](boy) was on Thursday?
- accuse dinah+kip "might have"
- sad dinah+kip "crying"
+ parent dinah+kip boy "parent"
- accuse? cop boy "on Thursday"

== 27
[Teddy](boy) was here on Thursday. [He](boy) had written to [Chip](corpse) for money for college, believing [him](corpse) to be [his](boy) [father](corpse); that is what [Chip](corpse) had told [him](boy). In the sauna [Chip](corpse) had laughed. But [he](corpse) was alive, swears the [boy](boy), when [he](boy) ran.
- create.past boy corpse "written"
- gift? corpse boy "money"
- parent! corpse boy "believing"
- betray.past corpse boy "had told him"
- kill! boy corpse "alive"
+ flee.past boy corpse "ran"

== 28
Nobody believes [Teddy](boy) but [the two](dinah+kip) [who](dinah+kip) made [him](boy). [Ortega](cop) locks [him](boy) in the wine cellar. [Kip](kip) sits on one side of the door and [Dinah](dinah) on the other side of [Kip](kip).
+ arrest cop boy "locks"
- help dinah+kip boy "sits"
- parent dinah+kip boy "made him"

== 29
[Alonzo](alonzo) has a plan, a poor one. [He](alonzo) gets the [widow](widow) drunk. The [widow](widow), a better drinker, gets [Alonzo](alonzo) to tell [her](widow) about Thursday: [he](alonzo) was with [Lorelei](lorelei), talking, on a train, until dawn, and [they](alonzo+lorelei) did nothing, and it was the happiest night of [his](alonzo) life.
- betray? alonzo widow "plan"
+ reveal alonzo widow "tell"
- travel.past alonzo+lorelei "train"
- affair! alonzo lorelei "nothing"
- happy.past alonzo "happiest"

== 30
[Fitz](fitz) hears this through the hatch. [He](fitz) has loved [Lorelei](lorelei) for twenty-two years, and [he](fitz) goes straight to [her](lorelei) [husband](hobbs), and then cannot do it. "Nice muffler," [he](fitz) tells [Hobbs](hobbs).
- discover fitz "hears"
- love fitz lorelei "loved"
- married hobbs lorelei "husband"
+ reveal! fitz hobbs "cannot do it"

== 31
The [bartender](bartender) asks [Fitz](fitz) why [he](fitz) looks like a wet dog. [He](fitz) tells [her](bartender). "[I](bartender) voted for [you](fitz)," [she](bartender) says, without a stammer, "for class treasurer." [He](fitz) had got one vote. [He](fitz) always believed it was [his](fitz) own.
- sad fitz "wet dog"
- reveal fitz bartender "tells"
+ reveal bartender fitz "voted"

== 32
[Amos](janitor) sits up and calls for the law. "Not the [boy](boy)," [he](janitor) tells [Ortega](cop). "The [boy](boy) found [me](janitor). [I](janitor) said: ask the [boy](boy)." In the cellar [Kip](kip), [who](kip) has understood half of a sentence and nearly buried [his](kip) [son](boy) with it, puts [his](kip) head against the door.
- recover janitor "sits up"
- accuse! janitor boy "Not the boy"
- find.past boy janitor "found"
- sad kip "head against"
+ rescue janitor boy "Not the boy"
- parent kip boy "son"

== 33
"What did [you](boy) see on the stairs?" [Ortega](cop) asks through the keyhole. [Teddy](boy) had passed someone: small, with a stick. No, two sticks. No. [He](boy) has never skied, but [he](boy) has seen pictures.
+ reveal boy cop "passed someone"
- investigate cop boy "asks"

== 34
[Miss Pruitt](teacher) pours tea for the [lieutenant](cop). Yes, [she](teacher) came over the pass on Thursday already, and again on Saturday, for show. [She](teacher) had found a bruise on [her](teacher) [daughter](widow)'s neck at Thanksgiving. [She](teacher) had given [Chip](corpse) an A once. [She](teacher) took it back.
+ reveal teacher cop "Yes"
- travel.past teacher "came over"
- discover.past teacher widow "found"
- parent teacher widow "daughter"
- attack.past corpse widow "bruise"
+ kill.past teacher corpse "took it back"

== 35
The [widow](widow) has known since the snowshoes. It is [she](widow) [who](widow) struck [Amos](janitor), to get the gloves. Now [she](widow) holds out [her](widow) wrists next to [her](widow) [mother](teacher)'s. "[Both](teacher+widow)," [she](widow) says. [They](teacher+widow) have not agreed on anything in years.
- discover.past widow teacher "has known"
- attack.past widow janitor "struck"
- parent teacher widow "mother"
+ arrest? cop teacher+widow "holds out"

== 36
[Ortega](cop) has one pair of cuffs and a great deal of snow. [She](cop) looks at the old [woman](teacher). The road, [she](cop) remarks, is to be opened at nine; the pass is open now. [She](cop) herself is going to take a long bath.
+ help cop teacher+widow "long bath"

== 37
In the morning two sets of tracks lead up to the ridge, [one](teacher) with poles and [one](widow) without. The [waiter](waiter) says the [lieutenant](cop) must be furious. The [lieutenant](cop) asks [him](waiter) for more jam.
+ flee teacher+widow "tracks"
- sad! cop "furious"

== 38
[Hobbs](hobbs) pays everyone's bill with the last money [he](hobbs) has, slides the receipt across to [Lorelei](lorelei) and tells [her](lorelei) that [she](lorelei) is free. [She](lorelei) has been free since the stairs, [she](lorelei) says. [She](lorelei) looks round for [Alonzo](alonzo). Then [she](lorelei) looks at the receipt. On the back of it [Wendell](hobbs) has written a bet.
- gift hobbs alonzo+dinah+fitz+kip+lorelei "pays"
+ divorce? hobbs lorelei "free"

== 39
[He](hobbs) bets [her](lorelei) that [she](lorelei) would not dare to marry [him](hobbs) again, knowing what [she](lorelei) knows. [Alonzo](alonzo) waits by the car with the engine running. The snow is loud, the way snow is. [She](lorelei) never could resist a bet.
+ propose hobbs lorelei "marry"
- reconcile? hobbs lorelei "resist a bet"

== 40
[Dinah](dinah) drives, [Teddy](boy) has the map, and [Kip](kip) is folded up in the back among the skis; it is the first time that [all three](boy+dinah+kip) of [them](boy+dinah+kip) are in one car. Behind [them](boy+dinah+kip) [Fitz](fitz) is giving the [bartender](bartender) a lift. [Alonzo](alonzo) drives alone. At the fork a small [figure](teacher) on skis has [her](teacher) thumb out.
- travel boy+dinah+kip "drives"
- help fitz bartender "lift"
- travel alonzo "drives"#2
+ return teacher "small figure"
