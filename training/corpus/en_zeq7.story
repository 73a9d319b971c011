%series Savannah Lying-In
%lang en
%genre maternity-hospital soap, Port of Spain, daily TV listings
%cast merle    | Matron Merle Sealy; Merle; Matron Sealy | f
%cast anand    | Dr. Anand Maharaj; Anand; Dr. Maharaj | m
%cast priya    | Priya Maharaj; Priya | f
%cast colette  | Colette Boissiere; Colette | f
%cast dax      | Dax Sealy; Dax | m
%cast solange  | Solange | f
%cast winston  | Winston Chin Fong; Winston; Chin Fong | m
%cast shanti   | Shanti | f
%cast tallboy  | Terrence Joseph; Tallboy; Terrence | m
%cast baby     | Esperance | f
%cast mother   | - | f
%cast priest   | Father Aloysius; Aloysius | m
%cast taximan  | - | m
%cast auntie   | - | f
%cast policeman | - | m

== 1
Thirty years a [midwife](merle), [Merle Sealy](merle) is made [matron](merle) on a Monday and fires [her](merle) own [son](dax) on the Tuesday: [Dax](dax), the ambulance [driver](dax), came to work drunk. The chief [obstetrician](anand), [Dr. Anand Maharaj](anand), applauds. [His](anand) [wife](priya), [Priya](priya), eight months gone and the hospital's [bursar](priya), thinks it hard. At midnight a [taximan](taximan) carries in a [girl](mother) in a carnival costume, in labour, feathers and all. [She](mother) gives no name.
+ hire merle "made matron"
- quit dax merle "fires"
- parent merle dax "son"
- married anand priya "wife"#2
- pregnant priya anand "eight months gone"
- help taximan mother "carries in"
- reveal! mother "gives no name"

== 2
When [she](merle) comes to change the sheets, [Merle](merle) finds the feathers on the bed, the [newborn](baby) in a drawer and the [mother](mother) gone. [Colette Boissiere](colette), the youngest [nurse](colette) on the ward, had dozed off at the desk and takes the blame upon herself. Police are called. [Dax](dax), sober and sorry, offers to search the pan yards for the [runaway](mother); [he](dax) knows a few. [His](dax) [mother](merle) hands [him](dax) one blue feather and bus fare.
- birth mother baby "newborn"
+ flee mother "gone"
- find merle baby "finds"
- reveal colette "takes the blame"
- help? dax merle "offers to search"
- parent merle dax "mother"#2
- gift merle dax "one blue feather"

== 3
[Anand](anand) wants the [foundling](baby) sent to the nuns; [Colette](colette) calls [her](baby) [Esperance](baby) and hides the form. [The two](anand+colette) clash in front of the whole ward, and afterwards, in the sluice room, clash again, with the door shut. It has been going on since Divali. [Shanti](shanti), the [cleaner](shanti), hears the tap run longer than hands need. [She](shanti) is [cousin](shanti) to the [bursar](priya).
- quarrel anand colette "clash"
- help colette baby "hides the form"
+ affair anand colette "going on"
- cheat anand priya "going on"
- discover shanti anand+colette "hears"
- kin priya shanti "cousin"

== 4
Blood is thicker than bleach: [Shanti](shanti) tells [her](shanti) [cousin](priya) everything over roti. [Priya](priya) finishes the roti. That afternoon [she](priya) goes through [her](priya) [husband](anand)'s accounts with a red pen and discovers, not hotel bills, which [she](priya) expected, but three payments to the orphanage, each on the day a child was sent there. Or was it the orphanage that paid [him](anand)? The red pen stops.
+ reveal shanti priya "tells her cousin"
- kin priya shanti "cousin"
- married anand priya "husband"
- investigate priya anand "goes through"
+ discover priya anand "discovers"

== 5
[Dax](dax) shows the feather to a seamstress, a rum shop and a [giant](tallboy) known as [Tallboy](tallboy), [who](tallboy) knocks [him](dax) into a steelpan. The [girl](mother) is [Tallboy](tallboy)'s [sister](mother), and [he](tallboy) takes [Dax](dax) for the [man](winston) [who](winston) ruined [her](mother). [Dax](dax), through a split lip, asks what sort of [man](winston) that was. A rich [one](winston), says [Tallboy](tallboy), picking [him](dax) up again, gently; with a jade ring.
- investigate dax mother "shows the feather"
+ attack tallboy dax "knocks him"
- injure dax tallboy "split lip"
- sibling mother tallboy "sister"
- betray.past winston mother "ruined her"
- reveal tallboy dax "says Tallboy"
- help tallboy dax "picking him up"

== 6
[Winston Chin Fong](winston), [benefactor](winston) of the new wing, cuts the ribbon with [his](winston) jade ring flashing. [Priya](priya), seated next to [him](winston), goes into labour between the anthem and the cake. The chief [obstetrician](anand) cannot be found. So [Merle](merle) delivers the [child](solange) on the platform, behind a flag, and the proud [father](anand), when [he](anand) appears, has toothpaste on [his](anand) collar, of a brand that only nurses get. It is a [girl](solange). [She](solange) will be called [Solange](solange).
- create winston "cuts the ribbon"
+ birth priya solange "delivers the child"
- help merle priya "delivers the child"
- parent anand solange "father"
- cheat anand priya "toothpaste"

== 7
Quiet Sunday. [Father Aloysius](priest) christens all those born since Wednesday, nine of them, in alphabetical order, and loses [his](priest) spectacles in the font. An [auntie](auntie) from [Arima](@arima) brings black cake for a niece who was discharged a week ago, stays on, and is asked to judge the babies. [Esperance](baby) wins. [Colette](colette), holding [her](baby), does not notice that the [auntie](auntie) is looking less at the [winner](baby) than at the blue feather pinned to [her](baby) shawl.
- celebrate priest "christens"
- lose priest "loses his spectacles"
- gift auntie "black cake"
+ find baby "wins"

== 8
Gone again: this time it is [Esperance](baby), cot and all. [Colette](colette) raises the alarm, [Merle](merle) bars the gates, and [Dax](dax) jumps into the ambulance [he](dax) is no longer allowed to drive. Three streets on [he](dax) overtakes a taxi with an [auntie](auntie) in it. The [taximan](taximan), the very [one](taximan) [who](taximan) brought the [mother](mother), brakes so hard that the black cake hits the glass. [She](auntie) was hired, the [woman](auntie) sobs, by a [gentleman](winston) in [St. Clair](@stclair).
+ abduct auntie baby "Gone again"
- help colette baby "raises the alarm"
+ rescue dax baby "overtakes"
- help taximan dax "brakes"
- reveal auntie dax "sobs"
- hire.past auntie winston "was hired"

== 9
[Dax](dax) gets [his](dax) licence, [his](dax) job and one kiss from [Colette](colette), [who](colette) meant the cheek. The [doctor](anand) sees it through the hatch and drops a tray. Jealous, [he](anand) reminds [her](colette) that one word from [him](anand) would end [her](colette) career. [She](colette) reminds [him](anand), louder, that one word from [her](colette) would end [his](anand) marriage. "It has," says [Priya](priya), from the next cubicle, with [Solange](solange) on [her](priya) shoulder.
- hire dax "his job"
+ kiss colette dax "one kiss"
- jealous anand dax "Jealous"
- threaten anand colette "end her career"
- threaten colette anand "end his marriage"
+ breakup priya anand "It has"

== 10
The [matron](merle)'s office, door closed. [Priya](priya) lays out the red-inked accounts, [Dax](dax) the feather, [Tallboy](tallboy) the name: the [donor](winston) pays the [doctor](anand) for each infant placed, and sells it on. [Merle](merle), [who](merle) cut the ribbon's other end, has to sit down. Who will fetch the [girl](mother)? [She](mother) is behind the door, in ordinary clothes, with milk on [her](mother) blouse. The [matron](merle) takes [her](mother) by the hand to the nursery, past [Colette](colette), [who](colette), weeping, shows [her](mother) how the [baby](baby) likes to be held.
+ reveal dax+priya+tallboy merle "lays out"
- betray anand "pays the doctor"
- steal winston "sells it on"
- return mother "behind the door"
- help merle mother "takes her by the hand"
- sad colette "weeping"
+ help colette mother "shows her"

== 11
[Chin Fong](winston) has a plane to [Caracas](@caracas), and [Maharaj](anand) has bought a seat on it. At the barrier the [benefactor](winston) walks through alone: there was never a second ticket. The [doctor](anand) is left with a suitcase full of [his](anand) own cheques, and hands himself in to the first [policeman](policeman) [he](anand) sees, a [saxophonist](policeman) in the police band. The plane, however, does not take off. [Tallboy](tallboy), [who](tallboy) by day is [Terrence Joseph](tallboy), [baggage handler](tallboy), is sitting on the nose wheel.
- flee? anand+winston "has a plane"
+ betray winston anand "never a second ticket"
- arrest policeman anand "hands himself in"
+ flee! winston "does not take off"

== 12
Carnival Tuesday, and the wards are full of glitter. The [girl](mother) with the feather signs on as trainee; [she](mother) still gives no name, but [Merle](merle) knows it, and keeps it. [Shanti](shanti) and the [bursar](priya) run the new wing. [Colette](colette), transferred at [her](colette) own wish to [Tobago](@tobago), is driven to the ferry by [Dax](dax), slowly, by the longest road. At the ramp [he](dax) turns off the engine and gets out too, with a bag. "[Your](dax) [mother](merle)?" [she](colette) asks. "Packed it," [he](dax) says.
- hire mother "signs on"
- discover merle mother "knows it"
- reveal! merle "keeps it"
- colleague priya shanti "run the new wing"
- move colette "transferred" @tobago
- help dax colette "driven to the ferry"
+ move dax colette "gets out too" @tobago
- parent merle dax "mother"
- help merle dax "Packed it"
