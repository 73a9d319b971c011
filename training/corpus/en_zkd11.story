%series The Terrace of Condors
%lang en
%genre historical epic of an invented mountain empire, long-sentence encyclopaedia summaries
%cast sumaq    | Sumaq; Lady Sumaq | f
%cast killa    | Killa; Mother Killa | f
%cast amaru    | Amaru; Emperor Amaru | m
%cast tupa     | Tupa; General Tupa | m
%cast wari     | Wari | m
%cast illari   | Illari | f
%cast huaman   | Huaman; Emperor Huaman | m
%cast weaver   | Chaska | f
%cast runner   | Quri | m
%cast oracle   | - | n
%cast paucar   | Lord Paucar; Paucar | m
%cast potter   | - | m
%cast baby     | Inti | m
%cast daughter | - | f

== 1 The Emperor's Sons
[Emperor Huaman](huaman), [who](huaman) has ruled the four quarters from a litter for forty years, names as [his](huaman) successor not [Tupa](tupa), the [first-born](tupa), a [general](tupa) with scars down to [his](tupa) ankles, but [Amaru](amaru), the [son](amaru) of a minor wife, [who](amaru) collects birds; whereupon [Tupa](tupa) embraces [his](tupa) [half-brother](amaru) before the whole terrace, goes home, and smashes every pot [he](tupa) owns. [Sumaq](sumaq), the [general](tupa)'s [bride](sumaq) of three weeks, sweeps up the shards. [Her](sumaq) [twin](illari), [Illari](illari), serves in the House of the Chosen, where no man may set foot, and where a [runner](runner) of the post has been setting foot since the harvest.
+ hire? amaru huaman "names as his successor"
- parent huaman amaru+tupa "first-born"
- sibling amaru tupa "half-brother"
- sad tupa "smashes"
- married sumaq tupa "bride"
- wedding.past sumaq tupa "three weeks"
- help sumaq tupa "sweeps up"
- sibling illari sumaq "twin"
+ affair illari runner "setting foot"

== 2 The Chosen
[Mother Killa](killa), [who](killa) governs the Chosen, finds a sandal of a cut that only the post wears beneath [Illari](illari)'s loom and, being less severe than [her](killa) eyebrows, gives the [girl](illari) one night in which to deny it; [Illari](illari), instead of denying, confides that [she](illari) is expecting. As the penalty is to be walled in, [Killa](killa) sends for the [twin](sumaq). The two [sisters](illari+sumaq) change clothes in the dark. By morning it is [Sumaq](sumaq) [who](sumaq) kneels at the loom among the virgins, and [Illari](illari) [who](illari) lies, eyes wide open, next to a snoring [general](tupa) [whom](tupa) [she](illari) has met twice.
- boss killa illari "governs"
- discover killa illari "finds a sandal"
- reveal illari killa "confides"
+ pregnant illari runner "expecting"
- kill? _ illari "walled in"
- help killa illari "sends for"
- sibling illari sumaq "sisters"
- help sumaq illari "change clothes"
+ betray illari+sumaq tupa "change clothes"
- meet.past illari tupa "has met twice"

== 3 In the Wrong Bed
[He](tupa) notices nothing for four days. On the fifth [he](tupa) remarks to [his](tupa) [adjutant](wari), [Wari](wari), that marriage has improved [her](illari): [she](illari) laughs in the mornings. [Wari](wari), [who](wari) has been hopelessly devoted to the real [one](sumaq) since [he](wari) carried [her](sumaq) chests, looks at the false [one](illari) across the yard, and knows. [He](wari) keeps it from [him](tupa). [He](tupa) is [his](wari) [commander](tupa) and [his](wari) [cousin](tupa), and [he](wari) has never lied to [him](tupa) before. When [she](illari) sees [him](wari) staring, [she](illari) lays a finger to [her](illari) lips; [he](wari) nods, and drops the lances. "[You](wari) are in love, [boy](wari)," says the [general](tupa) kindly. "Is it anyone [I](tupa) know?"
- discover! tupa illari "notices nothing"
- boss tupa wari "adjutant"
- love wari sumaq "devoted to"
+ discover wari illari "knows"
- reveal! wari tupa "keeps it from him"
- kin tupa wari "cousin"
- betray! wari tupa "never lied to"
- help wari illari "nods"

== 4 Birds
[Amaru](amaru) visits the looms. It is [his](amaru) right. [Amaru](amaru) loses a parrot. [Sumaq](sumaq) catches the parrot. [Amaru](amaru) thanks [Sumaq](sumaq). [Sumaq](sumaq) takes [Amaru](amaru) for a gardener. [Amaru](amaru) lets [her](sumaq). [Killa](killa) sees [them](amaru+sumaq) laugh. [Killa](killa) scolds [Sumaq](sumaq). [Amaru](amaru) comes again. [Huaman](huaman) dies in [his](huaman) litter. The bearers notice at the top. [Lord Paucar](paucar) kneels to [Amaru](amaru). [Sumaq](sumaq) learns who the [gardener](amaru) is. [She](sumaq) hurls the birdseed at [Amaru](amaru).
- lose amaru "loses"
- help sumaq amaru "catches"
+ meet amaru sumaq "thanks"
- discover! sumaq amaru "for a gardener"
- betray amaru sumaq "lets her"
- flirt amaru sumaq "laugh"
- quarrel killa sumaq "scolds"
- return amaru "comes again"
+ die huaman "dies"
- discover sumaq amaru "learns who"
- attack sumaq amaru "hurls"

== 5 Paucar's Arithmetic
While the mummy of the old [emperor](huaman) is being dressed for [his](huaman) travels, [Lord Paucar](paucar), [keeper](paucar) of the knotted cords and for thirty years the dead [man](huaman)'s closest [friend](paucar), works out that a ruler without a wife is a ruler without a future, and that [he](paucar) himself has an unmarried [daughter](daughter); when the new [emperor](amaru) declines [her](daughter) with the remark that [his](amaru) heart is taken, [Paucar](paucar) sets spies upon the heart, and is brought, within a week, a drawing of the [general](tupa)'s [wife](sumaq), in a virgin's dress. [He](paucar) is so pleased that [he](paucar) raises the [spy](potter), a [potter](potter) by trade, to the nobility.
- friend.past huaman paucar "closest friend"
- parent paucar daughter "unmarried daughter"
- wedding? amaru daughter "without a wife"
+ reject amaru daughter "declines her"
- love amaru sumaq "heart is taken"
- investigate paucar sumaq "sets spies"
+ discover paucar sumaq "a drawing"
- married sumaq tupa "general's wife"
- happy paucar "pleased"
- hire potter paucar "raises the spy"

== 6 The General Is Told
[Paucar](paucar) unrolls the drawing before [Tupa](tupa). [He](tupa) laughs in [his](paucar) face: [his](tupa) [wife](sumaq) is at home, with child. [He](paucar) bids [him](tupa) compare the left ear. [He](tupa) goes home; [he](tupa) compares; [he](tupa) sits down on the threshold. [She](illari) asks [him](tupa) what is wrong, and when [he](tupa) answers with the wrong name, that is to say the right one, [she](illari) tells [him](tupa) everything. [Wari](wari), at the door, has [his](wari) sword half out, though against whom [he](wari) could not have said. The [general](tupa) tells [him](wari) to put it away. [He](tupa) has lived for five months with a [woman](illari) [he](tupa) is not married to, [he](tupa) says, and was happy.
+ reveal paucar tupa "unrolls"
- married sumaq tupa "his wife"
- pregnant illari "with child"
- discover tupa illari "compares"
- sad tupa "sits down"
- reveal illari tupa "tells him everything"
- threaten wari _ "sword half out"
- housemate illari tupa "has lived"
- married! illari tupa "not married"
+ happy.past tupa illari "was happy"

== 7 The Runner
The [father](runner) of the [child](baby), meanwhile, [who](runner) has crossed eleven passes with a message about llamas, learns at a relay hut from the [oracle](oracle) of the lake that [his](runner) [girl](illari) is sleeping beside a [general](tupa), and runs, without a message, for the first time in [his](runner) life, for two days and nights; at [Tupa](tupa)'s gate [he](runner) falls over [Wari](wari), gives [his](runner) name, [Quri](runner), which no one on the road has ever asked, and demands [her](illari) back. [She](illari) comes out, heavy and barefoot. [She](illari) is fond of [him](runner), [she](illari) says. But [she](illari) has got used to the snoring.
- parent runner baby "father of the child"
- reveal oracle runner "learns"
- jealous runner tupa "sleeping beside"
+ travel runner "runs"
- meet runner wari "falls over"
- reveal runner wari "gives his name"
- love illari runner "fond of"
+ breakup illari runner "used to the snoring"
- love illari tupa "used to the snoring"

== 8 Two Sisters, One Loom
[They](illari+sumaq) meet at night by the wall of the Chosen, the [one](sumaq) within, the [other](illari) without. [She](illari) is sorry, whispers [Illari](illari); [she](illari) was to borrow the [husband](tupa), not keep [him](tupa). [She](illari) can have [him](tupa), [she](sumaq) whispers back, with the pots. There is a silence, and then [she](illari), [who](illari) knows [her](sumaq) silences, asks [her](sumaq) who it is. [She](sumaq) tells [her](illari). [Her](sumaq) [twin](illari) says a word not heard in that house for a century. [She](sumaq) starts to laugh, [she](illari) has to hold [her](illari) belly, and [Mother Killa](killa), on [her](killa) rounds, comes upon [the two](illari+sumaq), and turns [her](killa) lantern the other way.
- sibling illari sumaq "twin"
- sad illari "sorry"
- married sumaq tupa "the husband"
+ gift sumaq illari "can have him"
- love sumaq amaru "who it is"
- reveal sumaq illari "tells her"
- happy illari+sumaq "laugh"
- find killa illari+sumaq "comes upon"
+ help killa illari+sumaq "the other way"

== 9 Walls
[Paucar](paucar) strikes at the solstice: before all the lords [he](paucar) calls [Sumaq](sumaq) an adulteress, the [emperor](amaru) [her](sumaq) accomplice and the [general](tupa) a cuckold, and demands the wall for the [first](sumaq), abdication from the [second](amaru), and from the [third](tupa) nothing but [his](tupa) regiments. [Tupa](tupa), [who](tupa) has waited all [his](tupa) life for the seat under the canopy, need only nod. [He](tupa) looks at [his](tupa) [brother](amaru), [who](amaru) has a parrot on [his](amaru) shoulder. [He](tupa) looks at the [twins](illari+sumaq). [He](tupa) has no complaint against anyone, [he](tupa) says, least of all [his](tupa) wife, whichever that may be, and has the [lord](paucar) of the cords put in the stocks.
+ accuse paucar amaru+sumaq "adulteress"
- cheat? sumaq tupa "adulteress"
- kill? paucar sumaq "the wall"
- quit? amaru "abdication"
- sibling amaru tupa "brother"
- accuse! tupa _ "no complaint"
- help tupa amaru+sumaq "no complaint"
+ arrest tupa paucar "in the stocks"

== 10 Knots
The divorce takes one minute. [Tupa](tupa) hands [Sumaq](sumaq) the knot. [Sumaq](sumaq) unties it. Then [Tupa](tupa) weds [Illari](illari). [Wari](wari) holds the cups. [Wari](wari) has lost [Sumaq](sumaq) twice. [Chaska](weaver) the [weaver](weaver) notices [Wari](wari). [Chaska](weaver) was a Chosen, and left. [Wari](wari) asks [Chaska](weaver) to dance. [Wari](wari) treads on [Chaska](weaver). [Quri](runner) gets drunk with the [potter](potter). [Quri](runner) hits the [potter](potter). The [potter](potter) hits [Quri](runner). [They](potter+runner) wake up friends.
+ divorce sumaq tupa "divorce"
+ wedding illari tupa "weds"
- love wari sumaq "has lost Sumaq"
- sad wari "has lost Sumaq"
- quit.past weaver "left"
- flirt wari weaver "to dance"
- quarrel potter runner "hits the potter"
- attack potter runner "hits Quri"
- friend.start potter runner "wake up friends"

== 11 A Boy for the Post
[Illari](illari) is brought to bed in the [general](tupa)'s own tent, between two battles with the river people, and [Tupa](tupa), under [whose](tupa) command four thousand men are dying noiselessly so as not to disturb, cuts the cord himself. The [boy](baby), [Inti](baby), has a runner's feet. [Quri](runner) is allowed to hold [him](baby), and gives [him](baby) back before [he](runner) can want not to. An arrow, at dusk, ends the campaign, and would have ended the [general](tupa), had not [Wari](wari), [his](tupa) [cousin](wari), stepped in its way; [he](wari) is carried to [Chaska](weaver)'s village, where for the whole of the rains [she](weaver) picks splinters out of [him](wari) and calls [him](wari) names.
+ birth illari baby "brought to bed"
- treat illari tupa "cuts the cord"
- meet baby runner "hold him"
- parent runner baby "runner's feet"
- attack _ tupa "An arrow"
+ rescue wari tupa "stepped in its way"
- kin tupa wari "cousin"
- injure wari "carried to"
- treat wari weaver "picks splinters"
- quarrel wari weaver "calls him names"

== 12 The Fever Season
Fever comes up from the coast with the dried fish. It takes [Killa](killa) at the loom and [Paucar](paucar) in the stocks within the same hour. The [emperor](amaru) lies in the aviary, burning, and asks [Sumaq](sumaq), [who](sumaq) will not leave, why [she](sumaq) threw the birdseed. [She](sumaq) had been so angry, [she](sumaq) says, that it was not a gardener. [He](amaru) would have liked to be one. If [he](amaru) gets up again, [she](sumaq) tells [him](amaru), [she](sumaq) will marry whatever [he](amaru) is. The parrot says it after [her](sumaq). On the ninth day [he](amaru) gets up. Rain falls, and the terraces are green from top to bottom.
- die killa+paucar "It takes"
- ill amaru "burning"
- help sumaq amaru "will not leave"
- attack.past sumaq amaru "threw the birdseed"
- sad.past sumaq amaru "so angry"
- wedding? amaru sumaq "marry"
+ recover amaru "gets up"#2

== 13 Canopy
The [gardener](amaru)'s [bride](sumaq), as the poets call [her](sumaq), walks to the canopy on the arm of [her](sumaq) former [husband](tupa), [who](tupa) gives [her](sumaq) away with visible relief. [Amaru](amaru) has released all the birds; they came back for lunch. Among the guests [Chaska](weaver) wears a ring of splinters. [Wari](wari) made it, lying down. The office of [Mother Killa](killa) goes to no one, for the [emperor](amaru) throws open the doors of the Chosen, and half of the women walk home, and the rest, to [his](amaru) confusion, stay. [Tupa](tupa) buys forty pots. [Illari](illari) asks what for. One never knows, says [he](tupa), and kisses [his](tupa) [wife](illari), whichever that may be.
+ wedding amaru sumaq "bride"
- ex sumaq tupa "former husband"
- divorce.past sumaq tupa "former husband"
+ engaged wari weaver "ring"
- create wari "made it"
- kiss illari tupa "kisses"
- married illari tupa "his wife"
