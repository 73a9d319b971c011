%series Puerto Adentro
%lang en
%genre telenovela about two tugboat firms in Valparaíso, newspaper digest of the week in the past tense
%cast amparo  | Amparo Lazcano; Amparo | f
%cast rodolfo | Rodolfo Lazcano; Rodolfo | m
%cast nieves  | Nieves Lazcano; Nieves | f
%cast bruno   | Bruno Ferrari; Bruno | m
%cast gael    | Gael Ferrari; Gael | m
%cast ximena  | Ximena | f
%cast tobias  | Tobías | m
%cast pilar   | Pilar Ferrari; Pilar | f
%cast padre   | Padre Anselmo; Anselmo | m
%cast dora    | Dora | f
%cast captain | Captain Urrutia; Urrutia | m
%cast blind   | - | m
%cast luna    | Luna | f
%cast judge   | - | f

== 1
On the morning of [her](nieves) wedding to [Captain Urrutia](captain), [Nieves Lazcano](nieves) ran down the hill in [her](nieves) veil and jumped aboard a Ferrari tug. At the wheel stood [Gael](gael), the [son](gael) of the [man](bruno) [whom](bruno) [her](nieves) [father](rodolfo) hated above all others. [He](gael) had never seen [her](nieves) before. "Where to?" [he](gael) asked. The jilted [groom](captain) fired a flare after [them](gael+nieves). [Rodolfo Lazcano](rodolfo), [who](rodolfo) owed the [captain](captain) eleven million, tore up the seating plan, and [his](rodolfo) [wife](amparo) [Amparo](amparo) hid a smile behind [her](amparo) fan: it was [she](amparo) [who](amparo) had unlocked the door.
- wedding? captain nieves "wedding to Captain Urrutia"
+ breakup nieves captain "ran down the hill"
- flee nieves captain "jumped aboard"
- parent bruno gael "son of the man"
- parent rodolfo nieves "father"
- enemy bruno rodolfo "hated"
+ meet gael nieves "never seen her before"
- attack captain gael+nieves "fired a flare"
- married amparo rodolfo "wife"
- help amparo nieves "unlocked the door"

== 2
For three days the harbor searched. The [runaway](nieves) slept in the coil room, ate [Gael](gael)'s empanadas and beat [him](gael) at cards. On the fourth [his](gael) [fiancée](ximena), [Ximena](ximena), came aboard with clean shirts. [She](ximena) counted the plates. [Gael](gael) explained; [he](gael) was good at ropes and bad at explaining. [Ximena](ximena), [who](ximena) was a customs clerk and [Captain Urrutia](captain)'s [cousin](ximena), kissed [him](gael), went ashore and telephoned the [captain](captain). When [Urrutia](captain)'s men came up the gangway, [Gael](gael) took [Nieves](nieves) by the hand and dived.
- housemate gael nieves "in the coil room"
- engaged gael ximena "fiancée"
- discover ximena gael "counted the plates"
- reveal gael ximena "explained"
- kin captain ximena "cousin"
- kiss gael ximena "kissed him"
+ betray ximena gael "telephoned"
- rescue gael nieves "by the hand"
+ flee gael+nieves captain "dived"

== 3
Thirty years earlier [Amparo](amparo) and [Bruno Ferrari](bruno) had swum from that very mole. [They](amparo+bruno) had been sweethearts, until [her](amparo) family sold [her](amparo) to the bigger tug. Each had gone on to marry and to regret it. Now [Amparo](amparo) climbed to the house of the [enemy](bruno), [whose](bruno) [wife](pilar) [Pilar](pilar) left [her](amparo) standing in the patio, and pleaded with [Bruno](bruno) to shelter the [girl](nieves). [He](bruno) had never been able to refuse [her](amparo) anything. [Pilar](pilar), listening at the shutters with a rosary, had never been able to forgive [him](bruno) that.
+ couple.past amparo bruno "sweethearts"
- breakup.past amparo bruno "sold her"
- sad amparo+bruno "regret it"
- enemy bruno rodolfo "house of the enemy"
- married bruno pilar "wife"
- jealous pilar amparo "left her standing"
+ help? bruno nieves "shelter the girl"
- love bruno amparo "refuse her anything"
- reconcile! bruno pilar "forgive him"

== 4
[Nieves](nieves) hid in the loft of [Dora](dora). [Dora](dora) sold fish. [Dora](dora) had been [Rodolfo](rodolfo)'s [mistress](dora) for nine years. [Nieves](nieves) did not know it. [Rodolfo](rodolfo) came to [Dora](dora) on Thursday. [Nieves](nieves) looked down from the loft. "[Papa](rodolfo)," said [Nieves](nieves). [Rodolfo](rodolfo) went white. [Dora](dora) laughed at [Rodolfo](rodolfo). [Nieves](nieves) made a bargain with [Rodolfo](rodolfo). [He](rodolfo) would not tell [Urrutia](captain). [She](nieves) would not tell [Amparo](amparo). [Gael](gael) brought oranges for [Nieves](nieves) and stayed.
- help dora nieves "hid in the loft"
+ affair dora rodolfo "mistress"
- cheat rodolfo amparo "mistress"
- discover! nieves dora+rodolfo "did not know"
+ discover nieves dora+rodolfo "looked down"
- parent rodolfo nieves "Papa"
- reveal! rodolfo captain "not tell Urrutia"
- reveal! nieves amparo "not tell Amparo"
- gift gael nieves "oranges"
- date gael nieves "and stayed"

== 5
Under the loft's one lamp, [Gael](gael) finally found the words. [He](gael) had not slept since the veil, [he](gael) said, and was going to break with [Ximena](ximena) that very night. [She](ximena) spared [him](gael) the trip. The customs [officer](ximena) stepped out of the stairwell with wet lashes, put down a baby's bonnet, half knitted, and asked whether it should be finished. [Nieves](nieves) looked from the wool to the [man](gael) [she](nieves) had begun to need. [She](nieves) sent [him](gael) home with [his](gael) [bride-to-be](ximena). Only on the ferry did [Ximena](ximena) drop the wool overboard; there was nothing to knit for.
+ confess gael nieves "found the words"
- breakup? gael ximena "break with Ximena"
- pregnant? ximena gael "baby's bonnet"
- love.start nieves gael "begun to need"
+ reject nieves gael "sent him home"
- engaged gael ximena "bride-to-be"
- betray ximena gael+nieves "nothing to knit"
- pregnant! ximena "nothing to knit"

== 6
[Captain Urrutia](captain) called in the eleven million. To keep [his](rodolfo) tugs, [Rodolfo](rodolfo) traded away the loft. [Nieves](nieves) was fetched at dawn and taken up to the [captain](captain)'s house, where [she](nieves) was given a balcony, a governess and no key. [Amparo](amparo), [who](amparo) learned from [Dora](dora), across a crate of hake, both where [her](amparo) [daughter](nieves) had gone and where [her](amparo) [husband](rodolfo) spent [his](rodolfo) Thursdays, thanked the [fishwife](dora) politely for each. [She](amparo) went home, packed [his](rodolfo) uniforms and threw them one by one from the funicular.
- threaten captain rodolfo "called in"
+ betray rodolfo nieves "traded away"
+ abduct captain nieves "no key"
- reveal dora amparo "learned from Dora"
- parent amparo nieves "daughter"
- married amparo rodolfo "husband"
- discover amparo dora+rodolfo "his Thursdays"
+ breakup amparo rodolfo "packed his uniforms"

== 7
Nothing stirred in the [captain](captain)'s house but the parrots. From a bench below, a blind [organ-grinder](blind) played the same waltz all week, and on the eighth evening it dawned on the [prisoner](nieves) that the tune was in code. [Gael](gael)'s best [friend](tobias), [Tobías](tobias), had written it. [He](tobias) had also, while about it, lost [his](tobias) heart to [Ximena](ximena), [who](ximena) passed the bench each day on [her](ximena) way to confession and dropped a coin. Last Monday it had been a button. [He](tobias) wore it on a string.
- abduct captain nieves "prisoner"
- discover nieves "dawned on"
- friend gael tobias "best friend"
- create tobias "had written"
+ love tobias ximena "lost his heart"
- gift ximena blind "dropped a coin"

== 8
[Padre Anselmo](padre) heard [Ximena](ximena)'s confession on Saturday. No baby, no fever, not even a cold; [she](ximena) had lied because [Gael](gael) was all [she](ximena) had. The [priest](padre) gave [her](ximena) ten rosaries and an order to go and say so. [She](ximena) said so at the altar, on Sunday, in white, before two hundred guests, when asked if [she](ximena) took this [man](gael). [Gael](gael) bent down and kissed [her](ximena) on the forehead. [Pilar](pilar) fainted into the arms of the nearest [guest](tobias), [who](tobias) was [Tobías](tobias), [who](tobias) handed [her](pilar) on without looking. [He](tobias) was watching the [bride](ximena) run.
+ reveal ximena padre "confession"
- pregnant! ximena "No baby"
- betray.past ximena gael "had lied"
- love ximena gael "all she had"
- advisor padre ximena "gave her ten rosaries"
+ reveal ximena gael "said so at"
+ breakup ximena gael "bride run"
- wedding! gael ximena "took this man"
- kiss gael ximena "on the forehead"
- ill pilar "fainted"
- love tobias ximena "watching the bride"

== 9
[Bruno](bruno) and [Amparo](amparo), at sixty, stormed a balcony. [He](bruno) held the ladder and [she](amparo) climbed, on the grounds that [she](amparo) was lighter and angrier. [Urrutia](captain) woke to find [his](captain) own saber at [his](captain) throat and [his](captain) [mother-in-law](amparo) that never was on the other end of it. [Nieves](nieves) was out in a minute. The old [couple](amparo+bruno) got as far as the mole, the same mole, when [Bruno](bruno) had to sit down, and [Amparo](amparo) sat beside [him](bruno), and what ought to have happened thirty years ago happened. [Nieves](nieves) turned [her](nieves) back and whistled.
- attack amparo captain "at his throat"
+ rescue amparo+bruno nieves "was out in"
- kin! amparo captain "never was"
- ill bruno "had to sit down"
+ kiss amparo bruno "ought to have happened"
- cheat bruno pilar "ought to have happened"

== 10
[Gael](gael) found [Nieves](nieves) on the mole. [Nieves](nieves) was whistling. [Gael](gael) kissed [Nieves](nieves). Behind a bollard sat two more [lovers](amparo+bruno). "[Papa](bruno)?" said [Gael](gael). "[Mama](amparo)?" said [Nieves](nieves). [Bruno](bruno) coughed. [Amparo](amparo) straightened [Amparo](amparo)'s hat. [Pilar](pilar) came running with a lantern. [Pilar](pilar) saw [Bruno](bruno). [She](pilar) did not scream. [Pilar](pilar) told [Bruno](bruno) a secret. [Gael](gael) was not the [son](gael) of [Bruno](bruno). [Gael](gael) was the [son](gael) of [Rodolfo](rodolfo). [Nieves](nieves) let go of [Gael](gael).
- find gael nieves "found Nieves"
+ kiss gael nieves "kissed Nieves"
- discover gael+nieves amparo+bruno "Behind a bollard"
- parent bruno gael "Papa"
- parent amparo nieves "Mama"
- discover pilar bruno "saw Bruno"
+ reveal pilar bruno "told Bruno a secret"
- parent! bruno gael "not the son"
- parent? rodolfo gael "son of Rodolfo"
- sibling? gael nieves "son of Rodolfo"
- breakup nieves gael "let go of"

== 11
The digest is happy to report that it was a lie. [Rodolfo](rodolfo), sobered by a night in the boathouse, swore before a [judge](judge) that [he](rodolfo) had never so much as shared an umbrella with [Pilar](pilar), and [Pilar](pilar), pale as [her](pilar) rosary, bowed [her](pilar) head: [she](pilar) had wanted to see someone else lose. [Bruno](bruno) asked [her](pilar) pardon for thirty years of looking out to sea. [They](bruno+pilar) parted without shouting. As for [Urrutia](captain), [he](captain) was led off for smuggling nitrates; the evidence came from the customs house, signed by [his](captain) own [cousin](ximena). [She](ximena) had taken the pen from [Tobías](tobias), and with it, absently, [his](tobias) arm.
+ betray.past pilar bruno "a lie"
- affair! pilar rodolfo "never so much as"
- reveal pilar _ "bowed her head"
- sad bruno "looking out to sea"
- reconcile bruno pilar "asked her pardon"
+ breakup bruno pilar "parted without"
- arrest _ captain "led off"
- kin captain ximena "cousin"
- betray ximena captain "signed by"
- flirt ximena tobias "his arm"

== 12
At [Gael](gael)'s side, and in no veil, [Nieves](nieves) walked down the same hill. [Padre Anselmo](padre) blessed [the two](gael+nieves) on the deck of the tug, and since [he](padre) had the book open, did the same for [Bruno](bruno) and [Amparo](amparo), which made [bride](nieves) and [groom](gael), as [Tobías](tobias) worked out on [his](tobias) fingers, [stepbrother](gael) and [stepsister](nieves). [Rodolfo](rodolfo) sold hake beside [Dora](dora), [who](dora) had taken [him](rodolfo) in with a list of conditions. In spring [Luna](luna) was born aboard, between two tows. [Her](luna) [godmother](ximena) [Ximena](ximena), [whom](ximena) nobody would have asked a year ago, brought a bonnet, finished.
+ wedding gael nieves "blessed the two"
- wedding amparo bruno "did the same"
- kin gael nieves "stepbrother and stepsister"
- colleague dora rodolfo "sold hake beside"
- housemate.start dora rodolfo "taken him in"
+ birth nieves luna "was born"
- kin luna ximena "godmother"
- gift ximena luna "bonnet"
