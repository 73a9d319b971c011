%series Acting Mayor
%lang en
%genre political office drama in a West African port city, newspaper recap column
%cast efua     | Efua Mensah-Boateng; Efua | f
%cast kwabena  | Mayor Kwabena Asare; Kwabena; Asare | m
%cast lydia    | Lydia Asare; Lydia | f
%cast tetteh   | Nii Tetteh; Tetteh | m
%cast selorm   | Selorm Agbeko; Selorm | n
%cast yaw      | Yaw Boateng; Yaw | m
%cast akos     | Akosua Darko; Akosua; Darko | f
%cast mustapha | Mustapha | m
%cast comfort  | Comfort | f
%cast minister | - | m
%cast tealady  | - | f
%cast driver   | Ebo | m
%cast twin     | Panyin | m

== 1
Our new Tuesday habit opens with a stroke. [Mayor Kwabena Asare](kwabena) topples over at the lectern, halfway through a joke about drains, and [his](kwabena) [deputy](efua), [Efua Mensah-Boateng](efua), has to finish the joke. By nightfall [she](efua) is running the city. [Her](efua) [husband](yaw), [Yaw](yaw), the [editor](yaw) of the city's least polite newspaper, has promised not to write about [her](efua), a vow [he](yaw) keeps for eleven minutes. [Lydia Asare](lydia), at the bedside, has other worries: the [person](akos) holding the sick [man](kwabena)'s other hand is [Akosua Darko](akos), [his](kwabena) press [secretary](akos), and [she](akos) is weeping like a wife.
+ ill kwabena "stroke"
- boss kwabena efua "deputy"
+ hire efua "running the city"
- married efua yaw "husband"
- betray yaw efua "keeps for eleven minutes"
- married kwabena lydia "Asare, at the bedside"
- boss kwabena akos "press secretary"
- affair akos kwabena "weeping like a wife"
- sad akos "weeping"

== 2
First day, first knife. [Nii Tetteh](tetteh), [chairman](tetteh) of finance, wanted the chair for himself and greets the acting [mayor](efua) with a bouquet and a motion of no confidence. [She](efua) has one [friend](selorm) in the building: [Selorm Agbeko](selorm), [chief](selorm) of staff, with [whom](selorm) [she](efua) shared a bench at primary school. [The two](efua+selorm) of [them](efua+selorm) count votes on a napkin. One short! So [Efua](efua) goes to the [widow's-weeds-in-waiting](lydia), begging [Lydia](lydia) to lean on [her](lydia) [cousin](mustapha), [Councillor Mustapha](mustapha). [Lydia](lydia) will, on one condition. The [girl](akos) from the press office must be gone by Friday.
- enemy efua tetteh "wanted the chair"
- gift tetteh efua "bouquet"
- betray tetteh efua "motion of no confidence"
+ friend efua selorm "one friend"
- colleague efua selorm "chief of staff"
- kin lydia mustapha "cousin"
- help? lydia efua "will, on one condition"
+ quit? akos "gone by Friday"
- jealous lydia akos "one condition"

== 3
The acting [mayor](efua) sacks [Darko](akos) and does not sleep. [Darko](akos), for [her](akos) part, sleeps very well, at [Tetteh](tetteh)'s. Not like that, reader, or not yet: the [chairman](tetteh) has engaged [her](akos) to write [his](tetteh) speeches, and [she](akos) brings a diary along. In bed with a hot-water bottle, the [lady](efua) of the house asks [her](efua) own [journalist](yaw) if [he](yaw) has heard of such a diary. [Yaw](yaw) has. It was offered to [him](yaw) at noon. [He](yaw) tells [her](efua) that [he](yaw) turned it down. [He](yaw) did not.
+ quit akos efua "sacks"
- sad efua "does not sleep"
- hire akos tetteh "engaged her"
- boss tetteh akos "engaged her"
- affair! akos tetteh "not yet"
- gift? _ yaw "offered to him"
- reject! yaw _ "turned it down"
+ betray yaw efua "He did not"

== 4
[Asare](kwabena) wakes up. [He](kwabena) knows [his](kwabena) name. [He](kwabena) does not know [Lydia](lydia). [He](kwabena) asks the [nurse](comfort) for [Akosua](akos). The [nurse](comfort) is [Comfort](comfort). [Comfort](comfort) goes to church with [Lydia](lydia). [Lydia](lydia) takes off [her](lydia) ring. [Lydia](lydia) puts it on again. [Mustapha](mustapha) votes for [Efua](efua). [Tetteh](tetteh) never forgets a vote. At home [Yaw](yaw) makes pepper soup. [Efua](efua) loves [Yaw](yaw). Does [Yaw](yaw) deserve [Efua](efua)?
- recover kwabena "wakes up"
- ill kwabena "does not know Lydia"
- treat kwabena comfort "nurse"
+ love kwabena akos "asks the nurse for"
- friend comfort lydia "goes to church"
- sad lydia "takes off her ring"
+ help mustapha efua "votes for"
- enemy mustapha tetteh "never forgets"
- love efua yaw "loves"

== 5
The diary is out, four pages of it, under a by-line everyone can guess. There is the suite in [Lomé](@lome), there is the flat, there is the promise to leave [her](lydia) after the election. A [wife](lydia) learns from a newspaper that [she](lydia) has been deceived for six years; another [one](efua) learns from it by whom the newspaper is edited. [Efua](efua) throws [her](efua) [publisher](yaw) out, along with the pepper soup. [He](yaw) spends the night in the car of [Ebo](driver), [her](efua) official [driver](driver), [who](driver) feels for [him](yaw) but will not lend [him](yaw) the seat that reclines.
+ reveal yaw akos+kwabena "is out"
- affair.past akos kwabena "suite"
- breakup? kwabena lydia "leave her"
- cheat.past kwabena lydia "deceived"
+ discover lydia kwabena "learns from a newspaper"
- discover efua yaw "learns from it"
- breakup efua yaw "throws her publisher out"
- boss efua driver "official driver"
- help driver yaw "feels for him"

== 6
Divorce papers! In a wheelchair, the old [lion](kwabena) is served with them by a clerk of the court. [His](kwabena) memory has returned just in time for [him](kwabena) to be sorry. [He](kwabena) sends [Lydia](lydia) thirty-one roses, one for each year; [she](lydia) sends back thirty-one thorns. [Selorm](selorm), in the meantime, has a visitor. It is [Panyin](twin), the [twin](twin) [whom](twin) [they](selorm) have not spoken to since [their](selorm+twin) mother's funeral. [He](twin) is broke, charming, and in need of a city contract. Over palm wine, [the pair](selorm+twin) bury a hatchet that [one](selorm) of [them](selorm+twin) ought to have kept sharp.
+ divorce? kwabena lydia "Divorce papers"
- recover kwabena "memory has returned"
- sad kwabena "sorry"
- gift kwabena lydia "roses"
- married kwabena lydia "each year"
- reject lydia kwabena "thorns"
- sibling selorm twin "twin"
- die.past _ "funeral"
- return twin "has a visitor"
+ reconcile selorm twin "bury a hatchet"

== 7
Nothing is more dangerous than a quiet week in politics. The drains are opened, the choir sings, the anthem is played twice by mistake. [Akosua](akos), [whose](akos) new [employer](tetteh) has begun to call [her](akos) after ten at night, for once picks up. Lonely people both; [they](akos+tetteh) talk about mangoes until two. On Thursday [Tetteh](tetteh) cooks for [her](akos), badly, and on Friday morning the [cleaner](comfort) at [his](tetteh) house, which is [Comfort](comfort)'s second job, finds two toothbrushes. [Comfort](comfort) tells [Lydia](lydia), and [Lydia](lydia), to [her](lydia) own surprise, feels nothing at all.
- boss tetteh akos "employer"
- sad akos+tetteh "Lonely people"
- flirt tetteh akos "talk about mangoes"
- date akos tetteh "cooks for her"
+ sex akos tetteh "two toothbrushes"
- boss tetteh comfort "cleaner"
- discover comfort akos+tetteh "finds"
- reveal comfort lydia "tells"
- jealous! lydia akos "nothing at all"

== 8
Who signed the harbour contract? On paper it was the acting [mayor](efua). In truth it was the [twin](twin), with [Selorm](selorm)'s pen, in [Selorm](selorm)'s office, in a suit borrowed from [Selorm](selorm)'s wardrobe. The auditors point at [Efua](efua), [whose](efua) oldest [companion](selorm) could clear [her](efua) at the price of a [brother](twin). The [brother](twin) cries beautifully. [Selorm](selorm) says nothing for two days, and on the third offers a resignation, which the [accused](efua) tears up; friends, [she](efua) says, don't resign. From the [minister](minister)'s office comes word that [she](efua) had better.
- betray twin efua "Selorm's pen"
+ accuse _ efua "point at"
- friend efua selorm "oldest companion"
- sibling selorm twin "brother"
- sad twin "cries"
- rescue! selorm efua "says nothing"
- quit? selorm "offers a resignation"
- reject efua selorm "tears up"
- quit? efua minister "had better"

== 9
Out of office and out of a marriage, the ousted [mayor](efua) sleeps on the couch of the only [woman](lydia) in town in the same condition. A comedy of manners ensues. [Lydia](lydia) irons; [Efua](efua) burns things. By the weekend [they](efua+lydia) have gone through the former [mayor](kwabena)'s whisky and every one of [his](kwabena) faults, and in the small hours the older [one](lydia) produces a box that [she](lydia) carried out of the town hall the night of the stroke. It contains receipts. All of them are [Tetteh](tetteh)'s. "[I](lydia) was saving it," [she](lydia) says, "for somebody [I](lydia) liked."
- quit efua "ousted"
- breakup.past efua yaw "out of a marriage"
+ housemate.start efua lydia "sleeps on the couch"
- friend.start efua lydia "somebody I liked"
- steal.past lydia kwabena "carried out"
+ help lydia efua "produces a box"
- betray.past tetteh _ "receipts"
- discover efua tetteh "receipts"

== 10
Now for the [husband](yaw). For five weeks [Yaw](yaw) has lived on groundnuts in the newsroom, forbidden to print a line about the [woman](efua) [he](yaw) loves, by [her](efua) own decree. When [she](efua) walks in with a box, [he](yaw) stands up so fast that [he](yaw) knocks over the tea [lady](tealady). [She](efua) has not come to forgive [him](yaw), [she](efua) has come to be printed. Side by side [they](efua+yaw) work through the night, quarrelling over commas. At five in the morning, over a proof still wet, [he](yaw) asks if [he](yaw) can come home; at six [she](efua) tells [Ebo](driver) there are two for the back seat.
- love yaw efua "the woman he loves"
- reconcile! efua yaw "not come to forgive"
+ colleague.start efua yaw "Side by side"
- quarrel efua yaw "quarrelling"
- married efua yaw "the husband"
+ reconcile efua yaw "two for the back seat"
- boss efua driver "Ebo"

== 11
Down comes [Nii Tetteh](tetteh), in handcuffs, between two officers of [his](tetteh) own ward, and there is one person [who](akos) minds. [Akosua](akos), two months along, waits at the gate of the prison in a yellow dress. Through the wire [he](tetteh) urges [her](akos) to forget [him](tetteh). [She](akos) has been told that before, in a nicer suite, and it did not work then. Meanwhile a shamefaced [Selorm](selorm) hands the auditors [Selorm](selorm)'s own [flesh and blood](twin). [Panyin](twin), led away, blows a kiss; not one of the clerks dares to look up.
+ arrest _ tetteh "handcuffs"
- love akos tetteh "minds"
+ pregnant akos tetteh "two months along"
- breakup? tetteh akos "forget him"
- sad selorm "shamefaced"
- betray selorm twin "hands the auditors"
- sibling selorm twin "flesh and blood"
- arrest _ twin "led away"

== 12
A last ballot. The old [lion](kwabena), against medical advice, wheels himself in to cast the deciding vote, for [her](efua), and thereupon retires from everything. [Lydia](lydia) signs the decree in the lobby and treats the [man](kwabena) [she](lydia) has just got rid of to an ice cream. [They](kwabena+lydia) were always better, [he](kwabena) reflects, at ice cream. [Mustapha](mustapha), [who](mustapha) has worshipped [Comfort](comfort) from the choir stalls for nine years, gets a hymn book with a date written in it. And the [mayor](efua), no longer acting, rises to speak, forgets [her](efua) speech and tells the joke about the drains.
+ hire efua "deciding vote"
- help kwabena efua "for her"
- quit kwabena "retires"
- divorce kwabena lydia "signs the decree"
- friend.start kwabena lydia "ice cream"
- love mustapha comfort "worshipped"
- date? comfort mustapha "a date"
- create efua "tells the joke"
