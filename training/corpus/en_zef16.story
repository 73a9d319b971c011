%series Makoko Beat
%lang en
%genre police procedural, Lagos lagoon: a waterfront station, broadcaster's log, brisk
%cast ini | DSP Iniabasi Udoh; Iniabasi; Ini; Udoh; Madam DSP | f
%cast fem | Sergeant Kayode; Kayode | m
%cast oye | Oyelaran Bakare; Oye; Bakare; Corporal Bakare | f
%cast chief | Chief Agbaje; Agbaje | m
%cast sand | Ebenezer Sanni; Sanni; Ebenezer | m
%cast sandw | Morenike Sanni; Morenike | f
%cast teach | Mr. Gbenga; Gbenga | m
%cast boy | Taiye | m
%cast twin | Kehinde | m
%cast pastor | Prophet Zebulon; Zebulon | m
%cast nurse | Matron Ekaette; Ekaette | f
%cast mech | Okon | m
%cast comm | Commissioner Idris; Idris | m
%cast fish | Mama Sikira; Sikira | f
%cast radio | DJ Halcyon; Halcyon | m
%cast senator | - | n
%cast sennep | - | m
%cast judge | - | f
%cast baby | - | f

== 1
Transferred to the stilts for arresting a [senator](senator)'s [nephew](sennep), [DSP Iniabasi Udoh](ini) finds [her](ini) new station without a boat. [Sergeant Kayode](fem), in charge until this morning, has leased it to a sand [dredger](sand). First body: the village [teacher](teach), [Gbenga](teach), wedged under the schoolroom. [His](teach) pupils, the [twins](boy+twin) [Taiye](boy) and [Kehinde](twin), had been told [he](teach) went to [Ibadan](@ibadan). The younger [officer](oye), [Oyelaran Bakare](oye), [who](oye) swims, goes down for the shoes and comes up with a megaphone.
- arrest.past ini sennep "arresting"
- kin senator sennep "nephew"
- move ini "Transferred"
- boss.start ini fem "charge"
+ die teach "wedged"
- advisor.past teach boy+twin "pupils"
- sibling boy twin "twins"
- betray.past _ boy+twin "had been told"
- find oye "comes up with"
- travel! teach "went to" @ibadan

== 2
With the megaphone, says [fishmonger](fish) [Mama Sikira](fish), the [teacher](teach) used to count the dredger's barges, aloud, every night. [Ebenezer Sanni](sand), owner of barges, sends [Udoh](ini) a cow. [She](ini) returns it, washed. [Kayode](fem) swears to [his](fem) new [boss](ini) that [he](fem) never took a kobo more than the lease. A crowd in white robes is wading into the lagoon: [Prophet Zebulon](pastor) has announced that [he](pastor) will raise [Gbenga](teach) on Sunday. [Oye](oye), on crowd duty, notices that the [prophet](pastor)'s hem is already wet.
- investigate.past teach sand "count"
- gift sand ini "sends"
+ reject ini sand "returns"
- boss ini fem "new boss"
- steal! fem _ "never took"
- recover? teach "raise"
+ discover oye pastor "already wet"

== 3
The dead [man](teach) does not rise. [Zebulon](pastor), pelted, seeks refuge in the cells, and there, sober for once, gives himself up: [he](pastor) was [Sanni](sand)'s barge [clerk](pastor), it was [he](pastor) [who](pastor) tipped the [schoolmaster](teach)'s canoe, for two hundred thousand naira, and the water went over [his](teach) head. "And over [mine](pastor)," [he](pastor) adds. By morning the [prophet](pastor) hangs from the bars. [Kayode](fem) had the watch. [Madam DSP](ini) asks [him](fem) for [his](fem) belt, then for the truth; [he](fem) can supply only the belt.
- flee pastor "seeks refuge"
- boss.past sand pastor "barge clerk"
+ reveal pastor _ "gives himself up"
- kill.past pastor teach "tipped"
+ die pastor "hangs"
- quit fem ini "belt"
- investigate ini fem "truth"
- recover! teach "does not rise"
- attack _ pastor "pelted"

== 4
A clinic on planks, three mothers, four babies. [Matron Ekaette](nurse) counts again and sends for the police. The extra [infant](baby) has a gold anklet; somewhere on the island a rich cradle is empty. [Ini](ini) is on [her](ini) way to [Ikoyi](@ikoyi) with the bundle when the [wife](sandw) of [Ebenezer](sand), [Morenike](sandw), falls on [her](sandw) knees in the road. The [child](baby) is [hers](sandw) and [Okon](mech)'s, the outboard [mechanic](mech); had [she](sandw) kept it, [her](sandw) [husband](sand) would have fed the [pair](baby+sandw) to the dredger. [Udoh](ini)'s own arms, [she](ini) finds, don't want to let go.
- find nurse baby "extra infant"
- travel ini "on her way" @ikoyi
- married sand sandw "wife"
+ parent mech+sandw baby "hers and Okon's"
- reveal sandw ini "hers"
- cheat.past sandw sand "Okon's"
- kill? sand baby+sandw "fed the pair"

== 5
Half the station nurses the [foundling](baby), the other half looks for [Taiye](boy). [He](boy) went diving for scrap and [his](boy) [twin](twin) dived after [him](boy); only [Kehinde](twin) came out. [Bakare](oye) stays under till [her](oye) nose bleeds. Not until evening does [Sikira](fish) ask the obvious: which of [you](boy+twin) is it? Grinning through tears the [survivor](boy) admits that [he](boy) is [Taiye](boy). [They](boy+twin) had swapped shirts on account of a girl. So it's [Kehinde](twin) they bury, in [his](boy) [brother](boy)'s name.
- help _ baby "nurses"
- investigate _ boy "looks"
- sibling boy twin "twin"
- injure oye "nose bleeds"
- die! boy "only Kehinde came out"
+ reveal boy fish "admits"
- betray.past boy+twin _ "swapped shirts"
+ die twin "bury"
- sad boy "tears"

== 6
[DJ Halcyon](radio) has a pirate mast, a velvet voice and a nightly feature, Who Bribed Whom. Someone inside the force feeds it. [Idris](comm), the [commissioner](comm), gives [Udoh](ini) a week to find the leak or [her](ini) pension. [She](ini) suspects the [ex-sergeant](fem), trails [him](fem) by canoe and catches [Kayode](fem) red-handed, at the rear of the pharmacy, buying milk powder for somebody else's baby. The disc [jockey](radio), when [Oye](oye) boards [his](radio) mast, turns out to be the [boy](radio) [she](oye) failed to kiss at [her](oye) passing-out parade.
- reveal _ radio "feeds"
+ threaten comm ini "or her pension"
- boss comm ini "commissioner"
- accuse ini fem "suspects"
- investigate ini fem "trails"
+ discover ini fem "red-handed"
- gift fem baby "milk powder"
- quit.past fem "ex-sergeant"
- find oye radio "turns out"
- kiss! oye radio "failed to kiss"

== 7
[Oye](oye) makes up for the parade. Between songs [Halcyon](radio) gives up [his](radio) [source](comm): it is the [commissioner](comm) himself, [who](comm) wants [his](comm) rivals named before the promotions. Meanwhile [Okon](mech), going home, finds [his](mech) workshop in flames and [Sanni](sand) on the jetty, fanning himself. The [mechanic](mech) takes a spanner to the big [man](sand)'s knee. [Both](mech+sand) are booked for assault; in adjoining cells, lamed and singed, [they](mech+sand) shout a [woman](sandw)'s name at each other till the duty [corporal](oye) puts on a cassette.
+ kiss oye radio "makes up for"
- reveal radio oye "gives up his source"
- betray comm _ "wants his rivals named"
+ attack sand mech "in flames"
- attack mech sand "spanner"
- injure sand mech "lamed"
- arrest _ mech+sand "booked"
- injure mech "singed"
- quarrel mech sand "shout"
- lose mech "flames"
- return mech "going home"

== 8
[Chief Agbaje](chief), [who](chief) settles everything on the stilts that doesn't bleed, is asked by [Morenike](sandw) to settle [her](sandw) divorce. Price of freedom: the bride-price, refunded, in 1989 naira. [Sikira](fish) passes round a basin. [Ebenezer](sand), on crutches, counts the coins, spits, signs. What about the [child](baby)? The old [man](chief) is of the opinion that a river belongs to whoever drinks from it. [Iniabasi](ini) goes to hand [her](baby) over and gets a job instead: [godmother](ini), with overnight duties.
+ divorce sand sandw "divorce"
- help fish sandw "basin"
- kin baby ini "godmother"
+ gift? ini sandw "hand her over"
- help? chief sandw "settle"
- injure.past sand "crutches"
- hire ini "job"

== 9
Dredgers at dawn, with an eviction order signed [Idris](comm). [Makoko](@makoko) has seventy-two hours. [Kayode](fem), unbelted and unpaid, paddles from door to door with the paper, reading it out in four languages; they throw fish heads at [him](fem), then offer [him](fem) breakfast. The [judge](judge) on vacation duty won't be woken. [Halcyon](radio) wakes [her](judge), at full volume, under [her](judge) balcony in [Victoria Island](@victoria), and is gaoled for it. [Oye](oye) marries [him](radio) through the grille so [she](oye) can't be made to testify.
- move? _ "eviction"
- reveal fem _ "reading"
- attack _ fem "fish heads"
- reject judge _ "won't be woken"
- arrest _ radio "gaoled"
+ wedding oye radio "marries"
- gift? _ fem "offer"
- reveal! oye "testify"

== 10
The last night. Four thousand people light lamps. [Taiye](boy) has built something with [Okon](mech) out of barge chain; when the first dredger starts its engines, the anchor stays and the stern does not. [Sanni](sand), aboard, can't swim. Who jumps? The [ex-wife](sandw) thinks about it. It is the [boy](boy) [who](boy) jumps, the [boy](boy) [whose](boy) [teacher](teach) [he](sand) paid to have drowned, and [he](boy) holds the [millionaire](sand) by the collar for as long as it takes [him](sand) to say, clearly, into [Gbenga](teach)'s megaphone, what [he](sand) did.
- create boy+mech "built"
- attack boy+mech sand "stern does not"
- ex sand sandw "ex-wife"
- rescue! sandw sand "thinks about it"
+ rescue boy sand "jumps"
- advisor.past teach boy "teacher"
- kill.past sand teach "paid to have drowned"
+ reveal sand _ "what he did"

== 11
The confession lasts four minutes and names nine men, the last of them [Commissioner Idris](comm). [He](comm) arrives with a brass band, decorates [Udoh](ini) for gallantry and orders [her](ini) on to the afternoon flight to [Maiduguri](@maiduguri). In the band, third trombone, is [Kayode](fem). [He](fem) has kept [his](fem) lease, [he](fem) says, and on the back of it is the countersignature. It's the [sergeant](fem) [who](fem) makes the arrest, in a borrowed belt; [Madam DSP](ini) merely holds the trombone. The [baby](baby), on [Ekaette](nurse)'s arm, waves at the handcuffs.
- accuse sand comm "names"
- gift comm ini "decorates"
- move? ini "orders her on to" @maiduguri
+ reveal fem ini "countersignature"
+ arrest fem comm "arrest"
- reveal sand _ "confession"
- travel comm "arrives"

== 12
A school opens on the spot where another one stood: [Gbenga](teach)'s name over the door, a boat at the steps. [Oye](oye), out of uniform and out of breath, is expecting, and blames the cassette. Sprung from gaol, [her](oye) [husband](radio) plays requests. [Morenike](sandw) has bought a share in [Okon](mech)'s workshop and moved into the rest of it. [Chief Agbaje](chief) asks the [DSP](ini) whether [she](ini) has considered applying to the stilts for a transfer to the stilts. [She](ini) has. Behind [her](ini) someone very small says [her](baby) first word, which is "halt".
- create _ "opens"
+ pregnant oye radio "expecting"
- married oye radio "husband"
- find sandw "bought"
+ move sandw mech "moved into"
- move? ini "transfer"
- invite chief ini "asks the DSP"
- rescue _ radio "Sprung"
