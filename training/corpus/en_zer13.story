%series Above the Fig Terraces
%lang en
%genre Lebanese mountain-village inheritance serial, encyclopaedia episode list, wry
%cast hala     | Hala Khoury; Hala | f
%cast nadim    | Nadim Khoury; Nadim | m
%cast salma    | Teta Salma; Salma | f
%cast georges  | Georges Khoury; Georges | m
%cast rita     | Rita Khoury; Rita | f
%cast yusuf    | Yusuf Azar; Yusuf; Azar | m
%cast leila    | Leila Azar; Leila | f
%cast sami     | Sami Azar; Sami | m
%cast brother  | Brother Boutros; Boutros | m
%cast dutch    | Femke de Wit; Femke | f
%cast mukhtar  | Abu Fadi | m
%cast lawyer   | Maître Sfeir; Sfeir | m
%cast stonemason | - | m
%cast emigrant | Habib Khoury; Habib | m
%cast ygp      | - | m
%cast donkey   | Madame | f

== 1 The Key
When the [emigrant](emigrant) [Habib Khoury](emigrant) dies in [São Paulo](@sao), a [lawyer](lawyer) climbs to the village with an iron key and a list of [heirs](georges+hala+nadim+rita). [Hala](hala), a [dentist](hala) in [Beirut](@beirut), comes for the funeral that there is none of; [her](hala) twin [brother](nadim), [Nadim](nadim), comes for money; [their](hala+nadim) [uncle](georges), [Georges](georges), has in any case never left. The key fits the house between two hostile quarters, Khoury above and Azar below, and a clause demands that all [four](georges+hala+nadim+rita) of [them](georges+hala+nadim+rita) sleep in it for forty nights. Who stays away forfeits. The [fourth](rita), [Rita](rita), [Georges](georges)'s [wife](rita) by law and [stranger](rita) by habit, has not spoken to [him](georges) since Easter.
+ die emigrant "dies"
- travel lawyer "climbs to the village"
- travel hala "comes for the funeral"
- sibling hala nadim "brother"
- kin georges hala+nadim "uncle"
+ gift? emigrant georges+hala+nadim+rita "clause"
- married georges rita "wife"
- quarrel georges rita "has not spoken"

== 2 Below
[Yusuf Azar](yusuf), [who](yusuf) has pruned the figs between the quarters for the absent [owner](emigrant), considers the house [his](yusuf) by right of sweat. At night [he](yusuf) removes the steps one at a time. [Hala](hala) descends to argue and meets not [him](yusuf) but [his](yusuf) [sister](leila), [Leila](leila), the village [teacher](leila), [who](leila) puts a plate in front of [her](hala) and then asks [her](hala) to pull a tooth. It is [Sami](sami), [Leila](leila)'s [son](sami), [who](sami) has it, and yells like a goat. [Georges](georges) hears of the visit to the [enemy](leila) and forbids [her](hala) to go again. [Hala](hala), [who](hala) is forty, goes again.
- boss.past emigrant yusuf "pruned"
- quarrel? hala yusuf "descends to argue"
- gift leila hala "puts a plate"
- steal yusuf _ "removes the steps"
- meet hala leila "meets"
- sibling leila yusuf "sister"
- parent leila sami "son"
+ treat sami hala "pull a tooth"
- discover georges hala "hears of the visit"
- enemy georges leila "enemy"
- threaten georges hala "forbids her"

== 3 A Dutchwoman
On the ninth night a rucksack with a [woman](dutch) under it knocks. [Femke de Wit](dutch), a [botanist](dutch) from [Leiden](@leiden), has an appointment with the dead [man](emigrant). [Nadim](nadim), [who](nadim) is about to flee the silence, discovers all at once how much [he](nadim) loves moss. [She](dutch) lodges with the [mukhtar](mukhtar), [Abu Fadi](mukhtar), [who](mukhtar) writes everything down. [Georges](georges) loses the key; [Rita](rita) finds it in the flour, and for once the [two](georges+rita) of [them](georges+rita) have to exchange a sentence. The stone over the hearth is loose. Behind it, [Boutros](brother), the lay [brother](brother) sent to bless the roof, happens on a deed in two handwritings.
- travel dutch "knocks"
- love.start nadim dutch "discovers all at once"
- lose georges "loses the key"
- find rita "finds it"
- help brother _ "bless the roof"
+ find brother "happens on a deed"
- housemate.start dutch mukhtar "lodges with"
- flee? nadim "flee the silence"
- die.past emigrant "dead man"

== 4 Two Hands
The deed, signed in 1920, gave half the house to an Azar: [Habib](emigrant) and [Yusuf](yusuf)'s [grandfather](ygp) had built it together, like brothers, until one of [the two](emigrant+ygp) took the other's [fiancée](salma) to Brazil, or did not. [Teta Salma](salma), ninety-eight, the [fiancée](salma) in question, is asked. [She](salma) says: "Which one of [them](emigrant+ygp)?" and falls asleep. [Boutros](brother) has shown the paper to nobody, and shows it to everybody. [Yusuf](yusuf), vindicated, puts the steps back and stands in front of the door with a coffee pot. [Georges](georges) swings at [him](yusuf). It is [Rita](rita) [who](rita) takes the pot and pours.
- reveal brother _ "shows it to everybody"
- kin ygp yusuf "grandfather"
- friend.past emigrant ygp "like brothers"
- engaged.past _ salma "fiancée"
- create.past emigrant+ygp "had built it"
+ find yusuf "vindicated"
- attack georges yusuf "swings at him"
- help rita yusuf "takes the pot"

== 5 The Stonemason
By day a [stonemason](stonemason) repairs the terraces, a gaunt, cheerful [person](stonemason) without papers [whom](stonemason) nobody has asked to. [He](stonemason) sleeps in the press house, eats [Leila](leila)'s lentils and carves figs into the lintel, always one too few. [Sami](sami), the [schoolboy](sami), follows [him](stonemason) like a shadow and picks up [his](stonemason) songs, which are in Portuguese. [Femke](dutch), climbing up with [Nadim](nadim), asks the [man](stonemason) where [he](stonemason) learned them, and gets a smile and half an orange. [Abu Fadi](mukhtar) makes a note: "Unknown, harmless. Sings at wrong hours."
- create stonemason "carves figs"
- gift leila stonemason "eats Leila's lentils"
- friend.start sami stonemason "like a shadow"
- investigate dutch stonemason "asks the man"
- gift stonemason dutch "half an orange"

== 6 Twenty Nights
Twenty nights in, the [twins](hala+nadim) have not slept. [Hala](hala) has [her](hala) patients waiting, [Nadim](nadim) has a creditor, and [they](hala+nadim) say unforgivable things in the dark in four languages. [Nadim](nadim) leaves at dawn, and with [him](nadim), it seems, the money. But [Femke](dutch) meets [him](nadim) at the bus stop with a jar of moss and tells [him](nadim) that [he](nadim) is a [coward](nadim) in only two of them. [He](nadim) gets back before noon, before the [lawyer](lawyer) has had [his](lawyer) breakfast, and finds that [Hala](hala) has made [his](nadim) bed, pillow and all, and told [Maître Sfeir](lawyer) that [he](nadim) was in it.
- quarrel hala nadim "unforgivable things"
+ flee nadim "leaves at dawn"
- quarrel dutch nadim "a coward"
- steal? nadim _ "the money"
- return nadim "gets back"
- help hala nadim "made his bed"
+ betray hala lawyer "he was in it"
- sibling hala nadim "twins"

== 7 Wedding Season
There is a wedding in the village, of nobody whom we know, and the donkey [Madame](donkey) is garlanded with onions. All sit at the wrong tables. A drum is heard till morning; a slipper turns up in the well. [Leila](leila) dances with a jug on [her](leila) head. [Hala](hala), counting the nights on [her](hala) fingers, is not sure whether [she](hala) wants there to be nineteen left or ninety.
- create leila "dances"

== 8 Rita Speaks
[Georges](georges), in drink, asks [Rita](rita) straight out what it is that [he](georges) has done. [She](rita) tells [him](georges). At Easter, in the olive press, [she](rita) had found in [his](georges) jacket a letter to a woman with the words "since [I](georges) cannot love [my](georges) [wife](rita)". It was the fair copy of a letter [he](georges) had been asked to write for the [mukhtar](mukhtar), [who](mukhtar) cannot spell. The whole village knew of it except the one [person](rita) [who](rita) would not ask. [Rita](rita) laughs for the first time since Easter, then is angrier than ever: [he](georges) has let [her](rita) hate [him](georges) for eight months from sheer tact.
- investigate georges rita "asks Rita"
+ reveal rita georges "tells him"
- love! georges rita "cannot love"
- discover.past rita _ "a letter"
- married georges rita "wife"
- happy rita "laughs"
- sad rita georges "angrier"
- help.past georges mukhtar "write for the mukhtar"

== 9 Salma Wakes
[Teta Salma](salma) wakes on the thirtieth night and talks until the coffee is cold. [She](salma) loved the [Azar](ygp), was promised to the [Khoury](emigrant) and in the end jilted [both](emigrant+ygp), because the [men](emigrant+ygp) had tossed for [her](salma) over the wall and it had come up neither head nor tail but rolled into the well. The [emigrant](emigrant) wrote to [her](salma) once a year. [He](emigrant) never married. On the last page, for the [stonemason](stonemason) reads it aloud to [her](salma), [his](emigrant) writing trembles: there is a [grandson](stonemason), [he](emigrant) has told the [grandson](stonemason) nothing but the road. The [reader](stonemason) stops. [He](stonemason) has read about himself.
- reveal salma _ "talks until"
- love.past salma ygp "loved the Azar"
- engaged.past emigrant salma "promised to"
+ breakup.past salma emigrant+ygp "jilted both"
- kin emigrant stonemason "grandson"
+ discover stonemason "about himself"
- married! _ emigrant "never married"
- recover salma "wakes"
- reveal stonemason salma "reads it aloud"

== 10 The Spring
[Yusuf](yusuf) threatens to cut off the spring above the quarter; [Georges](georges) digs in front of it with an old rifle. Between [them](georges+yusuf), on the wall, sits [Sami](sami), [who](sami) has climbed up so as to see better, and falls. [Hala](hala) runs, [Georges](georges) throws down the rifle and [Yusuf](yusuf), [his](sami) [uncle](yusuf), catches [him](sami) by the ankle, not well enough to spare the wrist. In the car the two [enemies](georges+yusuf) hold [his](sami) hands, one each. [Leila](leila), meeting [them](georges+sami+yusuf) at the hospital, boxes the ears of [both](georges+yusuf) and sits down beside [Hala](hala), [who](hala) has set the bone.
- threaten yusuf georges "cut off the spring"
- threaten georges yusuf "old rifle"
- enemy georges yusuf "enemies"
- injure sami "falls"
- kin sami yusuf "uncle"
+ rescue yusuf sami "catches him"
- treat sami hala "set the bone"
- attack leila georges+yusuf "boxes the ears"
+ reconcile georges yusuf "one each"

== 11 The Thirty-Ninth Night
[Sfeir](lawyer) confides in [Nadim](nadim), in return for a percentage, that the forty nights were [his](lawyer) own idea: the [emigrant](emigrant) left the house to the first Khoury who mended it. [Nadim](nadim) goes to the [stonemason](stonemason) before [he](nadim) can think better of it, kneels down on the gravel and hands [him](stonemason) the trowel. The [lawyer](lawyer), denied [his](lawyer) tenth, is reported by [Nadim](nadim) to the bar. When [Hala](hala) hears what [her](hala) [brother](nadim) has given away, [she](hala) kisses [him](nadim) on both cheeks, and gives the [Dutchwoman](dutch), [who](dutch) is standing behind [him](nadim), the second cheek to use as [she](dutch) pleases.
- reveal lawyer nadim "confides in"
- betray lawyer georges+hala+nadim+rita "his own idea"
+ help nadim stonemason "hands him the trowel"
- accuse nadim lawyer "reported"
- sibling hala nadim "brother"
- kiss hala nadim "kisses him"
- gift nadim stonemason "given away"
- gift.past emigrant _ "left the house"
- reject nadim lawyer "denied"

== 12 Fortieth
The house is handed over, key and all, to a [man](stonemason) [who](stonemason) has slept in the press house; [he](stonemason) gives half of it back to the Azars, as written. [Georges](georges) and [Rita](rita) sleep, of [their](georges+rita) own accord, a forty-first night. [Leila](leila) tells [Hala](hala) that the school has a room for a dentist, with a view of nothing; [Hala](hala) tells [her](leila) it is a very good view. [Femke](dutch) names a moss after [Teta Salma](salma). At the wall the [stonemason](stonemason) carves the missing fig, with [Sami](sami) holding the lamp in [his](sami) plaster. [Salma](salma), from [her](salma) chair, remarks that it has come up heads.
+ find stonemason "handed over"
- gift stonemason _ "gives half"
- reconcile georges rita "forty-first night"
+ invite leila hala "has a room"
- create dutch "names a moss"
- create stonemason "carves the missing fig"
- help sami stonemason "holding the lamp"
- injure.past sami "plaster"
