%series Low Salt
%lang en
%genre workplace drama: the kitchen of a Manila hospital, short streaming listings
%cast luz | Luz Magsino; Luz; Chef Luz | f
%cast jun | Jun Magsino; Jun | m
%cast bing | Bing Salonga; Bing | f
%cast doc | Dr. Arvid Tolentino; Dr. Tolentino; Tolentino; Arvid | m
%cast hope | Hope | f
%cast boy | Boy Cruz; Boy | m
%cast carmela | Carmela Tolentino; Carmela | f
%cast dietician | Pia Verano; Pia | f
%cast administrator | Mr. Ong; Ong | m
%cast patient | Lolo Andoy; Andoy | m
%cast ricky | Ricky | m
%cast lawyer | Attorney Yap | f
%cast baby | Angelo | m

== 1 Tray Line
Nine hundred trays, three diets, no salt. [Luz Magsino](luz) rules the basement kitchen of [San Lazaro](#sanlazaro) with a ladle, assisted by [her](luz) kid [brother](jun) [Jun](jun), [who](jun) peels, and [her](luz) oldest [friend](bing) [Bing Salonga](bing), [who](bing) talks. Today [Mr. Ong](administrator), the new [administrator](administrator), comes down to announce that half of [them](bing+jun+luz) will be gone by Christmas. In the lift, a young [dietician](dietician) bursts into tears; it is [her](dietician) first week, and [her](dietician) fault, [she](dietician) believes.
- boss luz bing+jun "rules"
- sibling jun luz "kid brother"
- friend bing luz "oldest friend"
- hire administrator "new administrator"
+ threaten administrator bing+jun+luz "will be gone"
- sad dietician "bursts into tears"
- hire.past dietician "first week"

== 2 Soft Diet
[Dr. Tolentino](doc) complains about the rice, in person. [Luz](luz) lets [him](doc) taste; [he](doc) tastes, apologises, stays until the pot is empty. Somebody at last who eats, [she](luz) thinks, and catches herself looking at [his](doc) hands. There is a ring. [Jun](jun) carries trays to the fourth floor five times in one morning, for on the fourth floor works [Hope](hope), a [nurse](hope). "Has [she](hope) noticed [you](jun)?" asks [Bing](bing). [She](hope) has noticed the trays.
- accuse doc luz "complains"
- reconcile doc luz "apologises"
+ love luz doc "looking at his hands"
- married _ doc "ring"
- love jun hope "five times"

== 3 Clear Liquids
[Bing](bing) is behind with the rent, and the [landlord](ricky), [who](ricky) also happens to be the [man](ricky) [she](bing) walked out on in May, puts [her](bing) fridge on the street. [Boy Cruz](boy), the kitchen's gentle [dishwasher](boy), pulls it home on a handcart and clears [his](boy) own room for [her](bing); [he](boy) will take the hammock. [Ricky](ricky) passes by on [his](ricky) scooter to say that [she](bing) will be sorry. [She](bing) is sorry already, about the fridge, which was new.
- breakup.past bing ricky "walked out on"
- steal ricky bing "puts her fridge"
+ help boy bing "pulls it home"
- move bing boy "clears his own room"
- housemate.start bing boy "hammock"
- threaten ricky bing "will be sorry"
- sad bing "sorry already"

== 4 Nil by Mouth
[Hope](hope) eats lunch with [Jun](jun). [Jun](jun) drops the soup. [Hope](hope) laughs at [Jun](jun), then kisses [him](jun). [Boy](boy) sees it. [Boy](boy) tells [Bing](bing). [Bing](bing) tells everybody. [Luz](luz) scolds [Jun](jun). Work comes first, says [Luz](luz). That night [Tolentino](doc) walks [Luz](luz) to the bus. [He](doc) does not kiss [Luz](luz). [Luz](luz) misses the bus.
- date hope jun "eats lunch"
+ kiss hope jun "kisses"
- discover boy hope+jun "sees it"
- reveal boy bing "tells"
- reveal bing _ "tells everybody"
- quarrel jun luz "scolds"
- date doc luz "walks Luz"
- kiss! doc luz "does not kiss"

== 5 Second Helpings
What is [Luz](luz) doing in a hotel in [Quezon City](@quezoncity) at two in the afternoon, between the lunch and the dinner trays? [Tolentino](doc), beside [her](luz), is asking himself something similar and answering it in favour of room service. [His](doc) [wife](carmela) [Carmela](carmela) sits on the hospital board; [she](carmela) believes [him](doc) in theatre. It is [Jun](jun) [who](jun), delivering a forgotten apron, spots [his](jun) [sister](luz) in the lobby. [He](jun) has been told for years that work comes first. [He](jun) keeps it to himself, for the time being.
+ affair doc luz "hotel"
- married carmela doc "wife"
- cheat doc carmela "believes him in theatre"
- betray doc carmela "in theatre"
+ discover jun luz "spots"
- sibling jun luz "sister"
- reveal! jun "keeps it to himself"

== 6 High Fibre
The list is out, and it is [Boy](boy) [who](boy) must go, after eleven years of steam. [Bing](bing), to everybody's surprise including [her](bing) own, marches up to [Ong](administrator) and offers [her](bing) job in place of [his](boy). The [administrator](administrator) keeps [them](bing+boy) both and sacks the machine supplier. In the hammock that night [Boy](boy) cannot sleep for joy, falls out, and is invited to use the bed. [Pia](dietician), as the [dietician](dietician) is called, has meanwhile let the staff elevator stick, on purpose, with [Mr. Ong](administrator) inside it and a petition.
- quit? boy administrator "must go"
+ help bing boy "offers her job"
- quit? bing "offers her job"
- quit! bing+boy administrator "keeps them"
- happy boy "joy"
- invite bing boy "is invited"
+ sex? bing boy "use the bed"
- abduct dietician administrator "stick"

== 7 Allergies
[Lolo Andoy](patient), bed twelve, is served shrimp and stops breathing. [He](patient) survives; the kitchen nearly doesn't. [Carmela](carmela), heading the inquiry, wants to know where the head [cook](luz) was at two o'clock. The [ladies](carmela+luz) look at each other over the table, [one](carmela) in pearls and [one](luz) in a hairnet. [Jun](jun) speaks up: [he](jun) himself mixed the trays. It is not true. [Luz](luz) lets [him](jun) say it, and afterwards, in the cold store, hits [her](luz) own forehead against the door.
- ill patient "stops breathing"
- recover patient "survives"
+ investigate carmela luz "inquiry"
- meet carmela luz "look at each other"
- rescue jun luz "speaks up"
- betray jun carmela "not true"
- sad luz "hits her own forehead"

== 8 Family Size
[Jun](jun) is fired, and [Hope](hope) has two lines on a stick. The young [couple](hope+jun) sit on the emergency stairs doing sums. [Andoy](patient), wheeled past with [his](patient) drip, overhears, and as [he](patient) has nine grandchildren and a carinderia with nobody to run it, the sums suddenly come out. [Bing](bing) and [Luz](luz) fall out: how could [she](luz) let the [boy](jun) take the blame for [her](luz)? [Bing](bing) moves to the dessert station. It is two metres away and arctic.
+ quit jun "fired"
+ pregnant hope jun "two lines"
- couple hope jun "couple"
- discover patient hope+jun "overhears"
- hire? jun patient "carinderia"
- quarrel bing luz "fall out"
- accuse bing luz "how could"

== 9 Discharge
[Carmela](carmela) finds the hotel soap. [She](carmela) does not shout; [she](carmela) books the same room, and when [Arvid](doc) opens the door, [his](doc) [wife](carmela) is sitting on the bed with [Attorney Yap](lawyer), [her](carmela) [counsel](lawyer). The [surgeon](doc) could have fought for somebody. Instead [he](doc) telephones the kitchen, with both [women](carmela+lawyer) listening, and ends it with the [cook](luz) in one sentence about professionalism. [Luz](luz) turns down the gas under the rice. Then, since nobody else will, [she](luz) salts it.
+ discover carmela doc "hotel soap"
- married carmela doc "wife"
- advisor lawyer carmela "counsel"
+ affair.end doc luz "ends it"
- sad luz "salts it"

== 10 Salt
The whole hospital enjoys its lunch for the first time in memory. [Luz](luz) goes to the board and sets the record straight: [she](luz) was absent, [her](luz) [brother](jun) lied for [her](luz), and the hotel was four stars. [She](luz) hands over [her](luz) ladle. [Carmela](carmela) looks at it for a long time. [She](carmela) has thrown out a [husband](doc) this week, [she](carmela) says, and does not propose to lose a [cook](luz) as well. At the dessert station [Bing](bing) puts aside a flan, with two spoons.
+ reveal luz carmela "sets the record straight"
- sibling jun luz "brother"
- betray.past jun carmela "lied for her"
- quit? luz "hands over her ladle"
- breakup carmela doc "thrown out a husband"
- quit! luz carmela "lose a cook"
+ reconcile? bing luz "two spoons"

== 11 Visiting Time
A typhoon. The lights go, the lifts stop, and [Hope](hope) goes into labour in the cold store. [Tolentino](doc), off duty and homeless, is fetched from the chapel; [he](doc) delivers a [boy](baby) on a sack of rice, while [Luz](luz) holds the torch and [neither](doc+luz) of [them](doc+luz) says a word more than necessary. [Angelo](baby), [he](baby) is to be called. [Jun](jun) reaches the basement wading, too late for everything but the screaming. [Ricky](ricky), flooded out, begs a blanket from [Boy](boy), and gets two.
- travel doc "is fetched"
+ birth hope baby "delivers a boy"
- treat hope doc "delivers"
- help luz doc "holds the torch"
- return jun "reaches the basement"
- help boy ricky "gets two"

== 12 Full Board
[Boy Cruz](boy) has rehearsed it with the ladles, [he](boy) has rehearsed it with the pans, and when [he](boy) finally kneels down in the steam, [Bing](bing) thinks [he](boy) has dropped something. "Yes," [she](bing) says after that, "yes, [you](boy) [idiot](boy)." [Pia](dietician) is made head of the list that no longer exists. [Andoy](patient)'s carinderia opens under the name of [Angelo's](#angelos), the [baby](baby) asleep among the onions. [Luz](luz) eats there alone, on [her](luz) evening off, content. A [lady](carmela) in pearls asks if the other chair is free.
+ propose boy bing "kneels down"
- engaged.start bing boy "Yes"
- hire dietician "made head"
- create patient "opens" #angelos
- happy luz "content"
- friend? carmela luz "chair is free"
