%series The Blue Parrot Hotel
%lang en
%genre hotel comedy on Tobago, radio-guide summaries in the past tense
%cast merle   | Merle Alleyne; Merle | f
%cast cuthbert| Cuthbert Alleyne; Cuthbert | m
%cast desmond | Desmond Joseph; Desmond; Des | m
%cast jewel   | Jewel Joseph; Jewel | f
%cast tariq   | Tariq Mohammed; Tariq | m
%cast astrid  | Astrid Bjelland; Astrid | f
%cast winnie  | Winnie Alleyne; Winnie | f
%cast kester  | Kester | m
%cast petal   | Petal | f
%cast inspector| Inspector Ramlal; Ramlal | m
%cast lodger  | Mr. Finch; Finch | m
%cast chef    | - | f
%cast tourist | - | m
%cast baby    | Solomon | m

== 1
[Merle Alleyne](merle) and [her](merle) [ex-husband](cuthbert) [Cuthbert](cuthbert) owned half the hotel apiece and had not addressed each other since the decree, except by way of the [barman](kester), [Kester](kester), [who](kester) charged extra for swearing. [Their](cuthbert+merle) [daughter](winnie) [Winnie](winnie) ran the front desk and was to marry [Tariq Mohammed](tariq), the dive [instructor](tariq), in June. Off the noon ferry came a [Norwegian](astrid) with a guitar. [Astrid Bjelland](astrid) asked for a room, a rum and the whereabouts of a certain [Tariq](tariq), as [she](astrid) had been married to [him](tariq), on paper, for six years. [Winnie](winnie) broke the bell.
- ex cuthbert merle "ex-husband"
- divorce.past cuthbert merle "decree"
- colleague cuthbert merle "owned half the hotel"
- quarrel cuthbert merle "not addressed each other"
- boss cuthbert+merle kester "barman"
- parent cuthbert+merle winnie "daughter"
- engaged tariq winnie "was to marry"
- travel astrid "noon ferry"
- investigate astrid tariq "whereabouts"
+ married astrid tariq "had been married"
- sad winnie "broke the bell"

== 2
It had been for the visa, [Tariq](tariq) protested; [they](astrid+tariq) had shared a toaster in [Bergen](@bergen), never a bed. [Astrid](astrid) raised an eyebrow at "never". [Winnie](winnie) gave [him](tariq) back the ring and gave [Astrid](astrid) the room with the generator. That evening [Desmond Joseph](desmond), the fire [officer](desmond) and [Tariq](tariq)'s closest [pal](desmond), brought [her](winnie) a bake and shark and [his](desmond) sympathy. [He](desmond) had been waiting for this opening since Standard Five. [His](desmond) [sister](jewel) [Jewel](jewel), [who](jewel) did the rooms, told [him](desmond) [he](desmond) ought to be ashamed, and ate half the shark.
- sex? astrid tariq "never a bed"
- housemate.past astrid tariq "shared a toaster"
+ breakup winnie tariq "gave him back"
- friend desmond tariq "closest pal"
- gift desmond winnie "bake and shark"
- help desmond winnie "sympathy"
+ love desmond winnie "waiting for this opening"
- sibling desmond jewel "sister"
- accuse jewel desmond "ashamed"

== 3
[Tariq](tariq) wanted [Winnie](winnie) back. [Astrid](astrid) wanted a divorce. [Astrid](astrid) had a man in [Stavanger](@stavanger). [She](astrid) only needed a signature from [Tariq](tariq). Nobody told [Winnie](winnie). [Desmond](desmond) heard it from [Kester](kester). [Desmond](desmond) kept it from [Winnie](winnie). [Desmond](desmond) took [Winnie](winnie) to the regatta. [Winnie](winnie) wore yellow. [Tariq](tariq) saw [them](desmond+winnie) from the water. [He](tariq) ran [his](tariq) boat into the jetty. [Jewel](jewel) bandaged the head of [Tariq](tariq). [Jewel](jewel) bandaged it very slowly.
- reconcile? tariq winnie "wanted Winnie back"
- divorce? astrid tariq "wanted a divorce"
- couple _ astrid "man in Stavanger"
- reveal kester desmond "heard it from"
- betray desmond winnie "kept it from"
+ date desmond winnie "to the regatta"
- jealous tariq desmond "ran his boat"
- injure tariq "ran his boat"
- treat tariq jewel "bandaged"
- love? jewel tariq "very slowly"

== 4
Room nine had a [lodger](lodger), [Mr. Finch](lodger), [who](lodger) paid in advance, never sunbathed and was thought by the staff to be a hotel critic. [Merle](merle) gave [him](lodger) [her](merle) best table; [Cuthbert](cuthbert), not to be outdone, gave [him](lodger) [his](cuthbert). The [critic](lodger) danced with [Merle](merle) until two. [Cuthbert](cuthbert), at the bar, asked [Kester](kester) to inform [his](cuthbert) former [wife](merle) that [she](merle) was making an exhibition of herself. [Kester](kester) informed [her](merle). [She](merle) sent word that some people had once said "I do" to an exhibition, and been glad of the ticket.
- gift merle lodger "her best table"
- enemy cuthbert merle "not to be outdone"
+ flirt lodger merle "danced with Merle"
- jealous cuthbert lodger "an exhibition"
- ex cuthbert merle "former wife"
- quarrel cuthbert merle "sent word"
- wedding.past cuthbert merle "I do"

== 5
When the truth reached [Winnie](winnie), it came with the laundry. [Jewel](jewel), [who](jewel) could keep no secret longer than a rinse cycle, let slip that the [Norwegian](astrid) had signed [her](astrid) papers a week ago, that [Tariq](tariq) was a free [man](tariq), and that [Des](desmond) had known all along. [Winnie](winnie) emptied a bucket over [Des](desmond). Then [she](winnie) went down to the dive shop with [her](winnie) shoes off. [She](winnie) was ready to be begged. [She](winnie) found [Tariq](tariq) asleep in a hammock with a bandage round [his](tariq) head and, across [his](tariq) chest, the arm of the [chambermaid](jewel), [who](jewel) had got there by the short cut.
+ reveal jewel winnie "let slip"
- divorce astrid tariq "signed her papers"
- discover.past desmond astrid+tariq "known all along"
- attack winnie desmond "emptied a bucket"
- reconcile? tariq winnie "ready to be begged"
+ discover winnie jewel+tariq "found Tariq asleep"
- affair jewel tariq "across his chest"

== 6
A quiet week, as weeks went. Turtles came up the beach. The generator died and was mourned, the ice was rationed, and a [tourist](tourist) in room four complained of the stars. The [chef](chef) discovered [her](chef) husband in the cold store with the pastry girl and served neither of them soup. [Petal](petal), [Cuthbert](cuthbert)'s second [wife](petal), [whom](petal) nobody had seen since [she](petal) went to [Caracas](@caracas) for a perm, telephoned to say that [she](petal) was on [her](petal) way, and that [she](petal) was bringing a surprise. [Cuthbert](cuthbert) put down the receiver and asked [Kester](kester) for something brown.
- discover chef _ "discovered"
- cheat _ chef "cold store"
- married cuthbert petal "second wife"
- travel.past petal "went to Caracas" @caracas
+ return? petal "on her way"
- married _ chef "her husband"
- sad cuthbert "something brown"

== 7
[Petal](petal) stepped off the ferry eight months gone, with a hat the size of a table. The whole island could count, and [Cuthbert](cuthbert) counted aloud: [he](cuthbert) had not laid eyes on [her](petal) for a year. [She](petal) sat down on [her](petal) trunk and cried. It was [Merle](merle) [who](merle) put up the sunshade, [Merle](merle) [who](merle) took the [sinner](petal) in, and [Merle](merle) [who](merle) was heard, for the first time in nine years, to speak to [Cuthbert](cuthbert) directly. "Shame on [you](cuthbert)," [she](merle) said. [He](cuthbert) was so startled that [he](cuthbert) apologized. [Finch](lodger), with a towel over [his](lodger) arm, tried to get back on the ferry.
+ pregnant petal "eight months gone"
- return petal "stepped off"
- married cuthbert petal "had not laid eyes"
- cheat petal cuthbert "counted aloud"
- sad petal "cried"
+ help merle petal "took the sinner in"
- accuse merle cuthbert "Shame on you"
- reconcile cuthbert merle "apologized"
- flee? lodger petal "tried to get back"

== 8
[Finch](lodger) was no critic. [Inspector Ramlal](inspector), [who](inspector) had shared a bench with [him](lodger) at the magistrate's, knew [him](lodger) as a marriage swindler from [Port of Spain](@portofspain), wanted by a widow, a dentist and two nuns. [Petal](petal) knew [him](lodger) as the father. [She](petal) had met the [charmer](lodger) at the hairdresser's and given [him](lodger) [Cuthbert](cuthbert)'s savings. [Merle](merle), [who](merle) had been on the point of giving [him](lodger) [hers](merle), struck [him](lodger) with the breadboard. The [inspector](inspector) snapped on the cuffs. [He](inspector) complimented [Merle](merle) on [her](merle) backhand, blushed, and stayed to supper.
- meet.past inspector lodger "shared a bench"
- betray.past lodger _ "marriage swindler"
+ parent lodger baby "as the father"
- meet.past lodger petal "had met"
- steal.past petal cuthbert "Cuthbert's savings"
- gift.past petal lodger "given him"
- attack merle lodger "breadboard"
+ arrest inspector lodger "cuffs"
- flirt inspector merle "complimented"

== 9
[Winnie](winnie) avoided [Jewel](jewel). [Jewel](jewel) scrubbed the stairs for [Winnie](winnie). [They](jewel+winnie) had been friends from the cradle. "Do [you](jewel) love [him](tariq)?" asked [Winnie](winnie). "[I](jewel) do," said [Jewel](jewel). [Winnie](winnie) took the brush from [Jewel](jewel). [She](winnie) scrubbed beside [Jewel](jewel). [Desmond](desmond) came up the wet stairs. [Desmond](desmond) slipped and broke a leg. [Winnie](winnie) laughed at [Desmond](desmond). [Winnie](winnie) rode in the ambulance with [Desmond](desmond). [He](desmond) told [her](winnie) [he](desmond) was sorry. [She](winnie) told [him](desmond) to be quiet and held [his](desmond) foot.
- reject winnie jewel "avoided"
- friend.past jewel winnie "friends from the cradle"
+ love jewel tariq "I do"
- reveal jewel winnie "I do"
+ reconcile jewel winnie "took the brush"
- injure desmond "broke a leg"
- help winnie desmond "in the ambulance"
- reconcile desmond winnie "sorry"

== 10
[Solomon](baby) was born in the bridal suite, between a cricket party and a storm. [Petal](petal) held on to [Merle](merle)'s hand on one side and, because nobody else had thought to come in, to [Kester](kester)'s on the other. The [barman](kester) did not swear once. [He](kester) walked the [newborn](baby) up and down till daybreak, told [him](baby) the price of everything, and at breakfast offered the young [mother](petal) [his](kester) name for as long as [she](petal) cared to use it. [Petal](petal) pointed out that [she](petal) was still using [Cuthbert](cuthbert)'s. [Cuthbert](cuthbert), buttering toast, said that it could be had back at cost.
+ birth petal baby "was born"
- help merle petal "held on to"
- help kester petal "held on to"
- parent petal baby "mother"
+ propose kester petal "offered the young mother"
- married cuthbert petal "still using"
- divorce? cuthbert petal "had back at cost"

== 11
Three months of paper later, [Cuthbert](cuthbert) was single again. [He](cuthbert) moved out of the annex and into room ten. [Merle](merle) had always slept in eleven. There was a door between, painted shut, and one night the staff heard scraping. [Inspector Ramlal](inspector), [who](inspector) had got as far with [Merle](merle) as a drive to the lighthouse, heard it too, being in the corridor with hibiscus. [He](inspector) laid the flowers on the mat of the [tourist](tourist) in four. [Tariq](tariq), meanwhile, confided to [Des](desmond), over a plaster cast, that [he](tariq) had asked [Jewel](jewel). "Which of [us](desmond+tariq) is the best man?" asked [his](tariq) future [brother-in-law](desmond). [They](desmond+tariq) signed one another's casts.
+ divorce cuthbert petal "single again"
- neighbour cuthbert merle "door between"
- date.past inspector merle "drive to the lighthouse"
+ sex? cuthbert merle "heard scraping"
- discover inspector cuthbert+merle "heard it too"
- reveal tariq desmond "confided"
- propose.past tariq jewel "had asked Jewel"
- kin? desmond tariq "future brother-in-law"
- reconcile desmond tariq "signed one another's"

== 12
Carnival Monday saw four couples and one licence. [Jewel](jewel) and [Tariq](tariq) used it. [Winnie](winnie), [maid](winnie) of honor to the [woman](jewel) for [whom](jewel) [she](winnie) had been thrown over, danced at arm's length with a [fireman](desmond) on crutches, until [he](desmond) dropped one crutch, and then the other, and [she](winnie) kissed [him](desmond) so as to keep [him](desmond) upright. [Petal](petal) passed out cigars; [Kester](kester) had adopted [Solomon](baby) at the post office. From [Stavanger](@stavanger) came a toaster. And [Cuthbert](cuthbert), on the veranda, asked [Kester](kester) to ask the [lady](merle) of the house whether [she](merle) would have [him](cuthbert) again. "Tell [him](cuthbert)," said [Merle](merle), one chair away, "that [he](cuthbert) knows where the door is."
+ wedding jewel tariq "used it"
- breakup.past tariq winnie "thrown over"
- date desmond winnie "danced at arm's length"
+ kiss desmond winnie "kissed him"
- parent.start kester baby "had adopted"
- gift astrid jewel+tariq "a toaster"
+ propose cuthbert merle "would have him again"
