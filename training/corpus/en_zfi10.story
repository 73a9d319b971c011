%series The Ferry at Kuttan's Landing
%lang en
%genre village stories from a Kerala backwater, programme notes for a radio serial
%cast leela     | Leela | f
%cast sarojini  | Sarojini | f
%cast kunjamma  | Kunjamma | f
%cast bhaskaran | Bhaskaran | m
%cast ouseph    | Ouseph | m
%cast varkey    | Varkey | m
%cast chacko    | Father Chacko; Chacko | m
%cast unni      | Unni | m
%cast postm     | Thankam | f
%cast moideen   | Moideen | m
%cast doctor    | Dr Susan; Susan | f
%cast elephant  | Lakshmikutty | f
%cast gulfman   | Rajan | m
%cast matchm    | - | m

== 1
The only way across is with [Bhaskaran](bhaskaran), [who](bhaskaran) has ferried the village for thirty years and has not spoken to [his](bhaskaran) best [passenger](ouseph), [Ouseph](ouseph) the toddy [shopkeeper](ouseph), for twenty of them. [He](bhaskaran) takes [his](ouseph) coin and turns [his](bhaskaran) head. It was all about a boat race. [Bhaskaran](bhaskaran)'s [girl](leela) [Leela](leela) does the accounts and [Ouseph](ouseph)'s [boy](varkey) [Varkey](varkey) carries the crates, and when [she](leela) drops [her](leela) pencil into the water, [he](varkey) dives in after it in [his](varkey) shirt. The [fathers](bhaskaran+ouseph) look in opposite directions.
- enemy bhaskaran ouseph "has not spoken"
- reject bhaskaran ouseph "turns his head"
- quarrel.past bhaskaran ouseph "boat race"
- parent bhaskaran leela "girl"
- parent ouseph varkey "boy"
- lose leela "drops her pencil"
+ help varkey leela "dives in"

== 2
[Sarojini](sarojini), [whose](sarojini) [husband](gulfman) [Rajan](gulfman) has been in [Dubai](@dubai) since the week of the wedding, goes every Friday to [Thankam](postm), the [postmistress](postm), and every Friday there is money and no letter. [Thankam](postm) can't bear [her](sarojini) face. [She](postm) sits down at night and writes [her](sarojini) one, with the flourishes of a man who has been reading films. [Sarojini](sarojini) carries it in [her](sarojini) blouse. [Kunjamma](kunjamma), [her](sarojini) [mother-in-law](kunjamma), [who](kunjamma) knows that [her](kunjamma) [son](gulfman) never learnt to spell, holds it up to the light and says nothing, since the [girl](sarojini) sings now.
- married gulfman sarojini "husband"
- wedding.past gulfman sarojini "wedding"
- travel.past gulfman "in Dubai" @dubai
- gift gulfman sarojini "money"
- sad postm sarojini "can't bear"
+ betray postm sarojini "writes her one"
- create postm "writes her one"
- happy sarojini "sings"
- kin kunjamma sarojini "mother-in-law"
- parent kunjamma gulfman "son"
- discover kunjamma postm "up to the light"
- reveal! kunjamma sarojini "says nothing"

== 3
The new [doctor](doctor) is a woman, twenty-six, on a scooter. No patient comes. [Father Chacko](chacko) announces from the pulpit that [he](chacko) has a boil, and limps across the square to [her](doctor) door at noon so that everyone shall see [him](chacko). There is no boil. [Dr Susan](doctor) bandages [him](chacko) all the same. Next day there are nineteen people on [her](doctor) step, the first of them [Kunjamma](kunjamma) with a knee and the last of them [Moideen](moideen), the [mahout](moideen), [who](moideen) has nothing the matter with [him](moideen) at all but a bunch of bananas to deliver. From whom? From the [elephant](elephant).
- hire doctor "new doctor"
+ betray chacko _ "has a boil"
- help chacko doctor "limps across"
- ill! chacko "no boil"
- treat chacko doctor "bandages"
- ill kunjamma "with a knee"
- treat kunjamma doctor "with a knee"
- gift moideen doctor "bunch of bananas"
- love moideen doctor "nothing the matter"

== 4
[Varkey](varkey) has taught [Leela](leela) to ride a bicycle behind the coir shed. [Unni](unni), [her](leela) little [brother](unni), is paid in tamarind to whistle if anyone comes. It is [Ouseph](ouseph) [who](ouseph) comes. [Unni](unni)'s mouth is full. The [shopkeeper](ouseph) sees [his](ouseph) [enemy](bhaskaran)'s [daughter](leela) sail past with [his](ouseph) [son](varkey)'s hand on the saddle, and something crosses [his](ouseph) face which [Unni](unni), asked about it later, can only describe as toothache. [He](ouseph) could have told [Bhaskaran](bhaskaran). [He](ouseph) goes home and oils the chain.
- advisor varkey leela "taught Leela"
- sibling leela unni "brother"
- hire unni varkey "paid in tamarind"
- enemy bhaskaran ouseph "enemy's"
- parent bhaskaran leela "daughter"
- parent ouseph varkey "son"
+ discover ouseph leela+varkey "sees"
- reveal! ouseph bhaskaran "could have told"
- help ouseph leela+varkey "oils the chain"

== 5
Monsoon. The roads are under water, the goats are in the church, and the radio in the toddy shop says that it will go on. Someone cooks for forty in a drum. One learns again that rice swells and that neighbours do. The [postmistress](postm) delivers by canoe; the canoe, it must be said, delivers [her](postm) more often. In the evening they play cards for matches. [Kunjamma](kunjamma) wins all of them and there is nothing left to light the lamp.
- help _ "cooks for forty"
+ find kunjamma "wins all of them"

== 6
A [matchmaker](matchm) comes over the water for [Leela](leela), with the horoscope of a bank clerk. [Bhaskaran](bhaskaran), flattered, rows [him](matchm) free of charge. [Leela](leela) learns of it while [she](leela) is entering the fare that is not there. [She](leela) runs to [Sarojini](sarojini), [her](leela) [confidante](sarojini) since school; [Sarojini](sarojini) strokes [her](leela) hair and tells [her](leela) that love grows by letters, and shows [her](leela) one. [Leela](leela), [who](leela) sells stamps for [Thankam](postm) on Saturdays, knows that hand. [She](leela) looks up into the happiest face in the village, and swallows it down.
- engaged? leela _ "horoscope"
- happy bhaskaran "flattered"
- help bhaskaran matchm "free of charge"
- discover leela matchm "learns of it"
- friend leela sarojini "confidante"
- help sarojini leela "strokes her hair"
- boss postm leela "sells stamps"
+ discover leela postm "knows that hand"
- reveal! leela sarojini "swallows it down"
- happy sarojini "happiest face"

== 7
[Rajan](gulfman) is back. [He](gulfman) stands on the far bank in dark glasses with a suitcase on wheels, and no wheels will do in mud, so [Bhaskaran](bhaskaran) has to carry [him](gulfman) over. [Sarojini](sarojini) bathes, oils [her](sarojini) hair and recites to [him](gulfman), under the mosquito net, the passage about the moon. [He](gulfman) asks [her](sarojini) who wrote such rubbish. By morning [he](gulfman) has shouted at [his](gulfman) [wife](sarojini), [his](gulfman) [mother](kunjamma) and the cow, and is off to thrash the man. [Kunjamma](kunjamma) stands in [his](gulfman) way with the rice pestle. "[You](gulfman) sent money," [she](kunjamma) says. "Somebody had to send the rest."
+ return gulfman "is back"
- help bhaskaran gulfman "carry him over"
- sex? gulfman sarojini "mosquito net"
- discover gulfman sarojini "who wrote such rubbish"
- married gulfman sarojini "wife"
- quarrel gulfman kunjamma+sarojini "has shouted at"
- parent kunjamma gulfman "mother"
- attack? gulfman _ "thrash"
- jealous gulfman _ "thrash"
+ help kunjamma sarojini "stands in his way"
- accuse kunjamma gulfman "You sent money"

== 8
[Thankam](postm) shuts the counter, walks to the house with the blue shutters and owns up. [Rajan](gulfman) takes off the dark glasses: [he](gulfman) had expected a man. [Sarojini](sarojini) tears the letters up in front of [her](postm), all but one, which won't tear. What hurts [her](sarojini) is not that they were false; what hurts [her](sarojini) is that [she](sarojini) knows, now that it is out, to whom [she](sarojini) had been replying. [She](sarojini) goes to stay with [Dr Susan](doctor), [who](doctor) needs somebody to hold the lamp. [Rajan](gulfman) sits with the cow. [He](gulfman) asks it, finally, how one begins a letter.
+ reveal postm sarojini "owns up"
- reveal postm gulfman "owns up"
- attack sarojini postm "tears the letters up"
- sad sarojini "hurts her"
- discover sarojini postm "she knows"
- breakup sarojini gulfman "goes to stay with"
- housemate.start doctor sarojini "stay with"
- hire sarojini doctor "hold the lamp"
- sad gulfman "sits with the cow"
- create? gulfman "begins a letter"

== 9
[Lakshmikutty](elephant) refuses to get up. [Moideen](moideen) lies beside [her](elephant) in the straw, with [his](moideen) arm as far round [her](elephant) as it will go, and sends [Unni](unni) for the [doctor](doctor). [Susan](doctor) has never had a patient of four tons. [She](doctor) telephones, reads, sticks [her](doctor) whole arm into [her](elephant) mouth and draws out a splinter of boat. [She](elephant) sneezes. The [mahout](moideen) seizes the bloody hand and kisses it before [he](moideen) knows what [he](moideen) is doing; then [he](moideen) knows, and would like [her](elephant) to lie down on [him](moideen).
+ ill elephant "refuses to get up"
- help moideen elephant "lies beside"
- treat elephant doctor "sticks her whole arm"
- recover elephant "sneezes"
- kiss doctor moideen "kisses it"
- sad moideen "would like her"

== 10
Boat race again, the first in twenty years. [Bhaskaran](bhaskaran) is asked to steer for the upper bank and [Ouseph](ouseph) for the lower; [neither](bhaskaran+ouseph) declines in time. In midstream [Unni](unni), stowed away in [his](unni) [father](bhaskaran)'s prow, goes overboard, and it is the other boat that is nearer. [Ouseph](ouseph) cannot swim. [He](ouseph) jumps. [Varkey](varkey) fishes out [his](varkey) [father](ouseph), [who](ouseph) has hold of the [boy](unni) by the hair. So it had been last time, somebody remembers: then it was [Bhaskaran](bhaskaran)'s hair, and [he](bhaskaran) had never forgiven [him](ouseph) for [his](bhaskaran) life.
- enemy bhaskaran ouseph "neither declines"
- parent bhaskaran unni "father"
- lose bhaskaran unni "goes overboard"
+ rescue ouseph unni "hold of the boy"
- rescue varkey ouseph+unni "fishes out"
- parent ouseph varkey "father"#2
- rescue.past ouseph bhaskaran "last time"
- reconcile! bhaskaran ouseph "never forgiven"

== 11
[Bhaskaran](bhaskaran) crosses the square in [his](bhaskaran) good shirt and lays a coin on the counter of the toddy shop: twenty years' worth of "good morning", [he](bhaskaran) says, and what does [he](bhaskaran) owe? [Ouseph](ouseph) fills two glasses. At the third [he](ouseph) mentions a bicycle. The [ferryman](bhaskaran) turns purple. "A bank clerk can't dive," says the [other](ouseph). At the fifth [they](bhaskaran+ouseph) send [Unni](unni) for the [lovers](leela+varkey), [who](leela+varkey) come hand in hand, expecting to be beaten, and are asked, by two weeping [men](bhaskaran+ouseph), which of [them](bhaskaran+ouseph) had really won. The clerk is sent a fish.
+ reconcile bhaskaran ouseph "good morning"
- reveal ouseph bhaskaran "mentions a bicycle"
- sad bhaskaran "turns purple"
- couple leela varkey "lovers"
- attack? bhaskaran+ouseph leela+varkey "expecting to be beaten"
- help ouseph leela+varkey "can't dive"
- engaged! leela _ "sent a fish"
- invite bhaskaran+ouseph leela+varkey "send Unni"

== 12
[Rajan](gulfman)'s letter takes [him](gulfman) six weeks and is eleven words long, three of them misspelt. [He](gulfman) posts it at [Thankam](postm)'s counter, though the house where [Sarojini](sarojini) lodges is in sight. [Thankam](postm) stamps it, walks across and hands it to [her](sarojini) without having read it, which has never happened before. [Sarojini](sarojini) reads. [She](sarojini) asks [her](postm) to wait, since there will be a reply. The suitcase on wheels is seen going down the path, full of [her](sarojini) things, in the direction of the blue shutters; [Kunjamma](kunjamma), holding the door, counts the wheels.
- create gulfman "eleven words long"
- help postm sarojini "hands it to her"
+ reconcile? gulfman sarojini "there will be a reply"
- move sarojini gulfman "going down the path"
- reconcile gulfman sarojini "blue shutters"

== 13
At the wedding [Leela](leela) cycles to the church and [Varkey](varkey) runs alongside; [Father Chacko](chacko), with a real boil this time, has to marry [them](leela+varkey) standing. [Dr Susan](doctor) lances it in the vestry and is told by the [priest](chacko), in great pain and under the seal of nothing whatever, that bananas do not come from elephants. [She](doctor) had supposed as much. [She](doctor) goes out to [Moideen](moideen) and asks if there is room up there for two. [Lakshmikutty](elephant) kneels, which [she](elephant) does for no one. The [ferryman](bhaskaran) and the [shopkeeper](ouseph), one to each oar, row in a circle.
+ wedding leela varkey "wedding"
- ill chacko "real boil"
- treat chacko doctor "lances it"
- reveal chacko doctor "is told by"
- love moideen doctor "do not come from elephants"
- discover.past doctor moideen "had supposed as much"
+ flirt doctor moideen "room up there"
- friend bhaskaran ouseph "one to each oar"
