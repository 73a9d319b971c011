%series Silent Running
%lang en
%genre war-time drama: a convoy corvette and its home port, Halifax to Derry, 1942, TV guide listings
%cast rory    | Lieutenant Commander Rory Munro; Munro; Rory | m
%cast grace   | Grace Munro; Grace | f
%cast ned     | Ned Sparrow; Sparrow; Ned | m
%cast dilys   | Dilys Sparrow; Dilys | f
%cast ewa     | Ewa Zawadzka; Ewa | f
%cast frank   | Frank Doyle; Doyle; Frank | m
%cast kit     | Kit Doyle; Kit | m
%cast maud    | Surgeon Lieutenant Basil Maud; Maud; Basil | m
%cast olive   | Olive Best; Olive | f
%cast bull    | Petty Officer Bull; Bull | m
%cast agent   | - | m
%cast baby    | - | m
%cast husband | Jacek | m
%cast wife2   | - | f
%cast girl    | Frances | f

== 1 Sailing Orders
[Rory Munro](rory) is given [his](rory) first command, the corvette [Teasel](*teasel), and a week to say goodbye to [his](rory) [wife](grace) [Grace](grace), [who](grace) spends it with a headache. [His](rory) first [lieutenant](frank), [Frank Doyle](frank), could tell [him](rory) about the headache: [he](frank) and [Grace](grace) have been meeting in hotels since Easter. [Frank](frank)'s little [brother](kit) [Kit](kit), eighteen, signs on as a signalman without asking anyone. The [cook](ned), [Ned Sparrow](ned), tears himself away from [Dilys](dilys), seven months gone and [his](ned) [bride](dilys) for six.
+ hire rory "first command"
- married grace rory "wife"
- boss rory frank "first lieutenant"
+ affair frank grace "meeting in hotels"
- cheat grace rory "meeting in hotels"
- sibling frank kit "brother"
- hire kit "signs on"
- pregnant dilys ned "seven months gone"
- married dilys ned "bride"

== 2 Passengers
Among the passengers of a torpedoed freighter whom [Petty Officer Bull](bull) hauls over the rail is a Polish code [clerk](ewa), [Ewa Zawadzka](ewa), with a sealed bag chained to [her](ewa) wrist. [Basil Maud](maud), the [surgeon](maud), treats [her](ewa) for cold and catches something himself: [he](maud) forgets to let go of [her](ewa) pulse. [Munro](rory) puts the [lady](ewa) in [his](rory) own cabin and sleeps in a chair. At home [Grace](grace), missing two men at once, moves in with the [cook](ned)'s [wife](dilys), [whom](dilys) [she](grace) had never so much as greeted.
+ rescue bull ewa "hauls"
- treat ewa maud "treats her"
+ love.start maud ewa "forgets to let go"
- help rory ewa "his own cabin"
- sad grace frank+rory "missing"
- move grace dilys "moves in"
- married dilys ned "wife"

== 3 The Bag
By morning the chain has been filed through. Somebody aboard is after [Ewa](ewa)'s bag. The petty [officer](bull) swears that [he](bull) saw the [signalman](kit) near the cabin, and the [boy](kit) will not say what [he](kit) was doing. [His](kit) [brother](frank) shakes [him](kit) like a rug. In fact [Kit](kit) had been carrying a letter, which [he](kit) had opened: it was from the [captain](rory)'s [wife](grace) and not to the [captain](rory). Now [he](kit) despises [Frank](frank) and cannot tell [Munro](rory). The [doctor](maud) finds the [Pole](ewa) in tears. The bag held nothing, [she](ewa) tells [him](maud); the codes are in [her](ewa) head.
+ steal _ ewa "filed through"
- accuse bull kit "saw the signalman"
- sibling frank kit "brother"
- attack frank kit "shakes him"
- discover kit frank+grace "had opened"
- married grace rory "wife"
- enemy kit frank "despises"
- reveal! kit rory "cannot tell"
- find maud ewa "finds the Pole"
- sad ewa "in tears"
- reveal ewa maud "tells him"

== 4 Ashore
[Derry](@derry) at last. [Ned](ned) runs to the post office. No letter for [Ned](ned). [Olive Best](olive) works behind the counter. [Olive](olive) likes [Ned](ned)'s ears. [Ned](ned) talks only of [Dilys](dilys). [Olive](olive) turns to [Kit](kit). [Kit](kit) has never kissed anyone. Now [Kit](kit) has. [Frank](frank) drinks alone. [Rory](rory) joins [Frank](frank). [Rory](rory) thinks the world of [Frank](frank). [He](rory) asks [Frank](frank) to be [godfather](frank), should there ever be a child. [Frank](frank) is sick in the harbour. [Bull](bull) sells eggs.
- love olive ned "likes Ned's ears"
- love ned dilys "talks only of Dilys"
- flirt olive kit "turns to"
+ kiss kit olive "Now Kit has"
- friend frank rory "thinks the world"
- kin? frank _ "godfather"
- ill frank "is sick"

== 5 Twins of a Sort
In [Halifax](@halifax) [Dilys](dilys) goes into labour in an air-raid drill, and it is [Grace](grace), [who](grace) has never held so much as a kitten, [who](grace) delivers the [boy](baby). That night the new [mother](dilys) asks [her](grace) [lodger](grace) why [she](grace) weeps. [Grace](grace) tells [her](dilys) all of it: [she](grace) is expecting too, and the [child](girl) cannot be [Rory](rory)'s. On the [Teasel](*teasel) the [surgeon](maud) screws up [his](maud) courage and is turned down, very gently, by the [Pole](ewa), [who](ewa) had a [husband](husband) in [Gdynia](@gdynia) and is not sure of the tense. The chair in the [captain](rory)'s cabin creaks all night.
+ birth dilys baby "goes into labour"
- treat dilys grace "delivers"
- parent dilys baby "mother"
- housemate dilys grace "lodger"
- sad grace "weeps"
- reveal grace dilys "tells her all"
+ pregnant grace frank "expecting too"
- confess maud ewa "screws up his courage"
- reject ewa maud "turned down"
- married? ewa husband "not sure of the tense"

== 6 Contact
The [Teasel](*teasel) drops eleven charges, and the sea gives back oil, caps and one [survivor](agent), [whom](agent) [Bull](bull) would rather leave where [he](agent) is. [Munro](rory) has [him](agent) brought aboard. The rescued [German](agent) recognises the petty [officer](bull) and, fool that [he](agent) is, greets [him](bull) by another name. Two hours later [he](agent) is lying strangled in the paint store. [Kit](kit), on watch, saw a broad back; the [boy](kit) [whom](kit) nobody believed last time goes straight to the [woman](ewa) with the codes. Together [they](ewa+kit) search the egg [seller](bull)'s locker.
- attack rory _ "drops eleven charges"
+ rescue rory agent "brought aboard"
- find agent bull "recognises"
- reveal agent bull "by another name"
+ kill bull agent "strangled"
- discover kit bull "saw a broad back"
- reveal kit ewa "goes straight to"
- investigate ewa+kit bull "search"

== 7 The Paint Store
In the locker lies the file. Before [they](ewa+kit) can shut it, [Bull](bull) is standing behind [them](ewa+kit). [He](bull) knocks the [boy](kit) down the ladder and drags [Ewa](ewa) to the boats as [his](bull) shield. It is the jilted [surgeon](maud), a [man](maud) [who](maud) faints at boxing matches, [who](maud) goes for the [spy](bull) with a fire axe. [Maud](maud) is shot in the shoulder; the [spy](bull) goes over the side. [Munro](rory) comes running too late, takes the [hostage](ewa) in [his](rory) arms, a little too tightly for a captain, and [both](ewa+rory) of [them](ewa+rory) notice.
- find ewa+kit "In the locker lies"
- attack bull kit "knocks the boy down"
- injure kit bull "down the ladder"
+ abduct bull ewa "as his shield"
- reject.past ewa maud "jilted"
+ rescue maud ewa "with a fire axe"
- injure maud bull "shot in the shoulder"
- die bull "over the side"
- help rory ewa "in his arms"
- love.start ewa rory "both of them notice"
- love.start rory ewa "both of them notice"

== 8 Letters
[Ned](ned) gets nine letters. [Ned](ned) has a [son](baby)! [Ned](ned) kisses [Maud](maud), the stoves and the cat. [Frank](frank) gets one letter. [Frank](frank) reads it in the heads. [Grace](grace) is having [Frank](frank)'s [child](girl). [Grace](grace) will not see [Frank](frank) again. [Kit](kit) wakes up in sick bay. By [him](kit) sits [Frank](frank). [Frank](frank) asks [Kit](kit) to forgive [him](frank). "Tell [Munro](rory)," says [Kit](kit). [Frank](frank) tells [Munro](rory). [Munro](rory) goes on looking at the chart.
- discover ned "nine letters"
- parent ned baby "a son"
- kiss maud ned "kisses Maud"
- happy ned "kisses Maud"
- pregnant grace frank "having Frank's child"
+ breakup grace frank "will not see"
- recover kit "wakes up"
- reconcile? frank kit "forgive him"
+ reveal frank rory "tells Munro"

== 9 Fog on the Grand Banks
For four days the [captain](rory) addresses [his](rory) [rival](frank) in orders only. On the fifth the [Teasel](*teasel) is hit. [Doyle](frank), nearest the valve, shuts it from the wrong side. Through the door [the two](frank+rory) hold the only honest conversation of [their](frank+rory) friendship, about the weather, and [Grace](grace), and the weather. When the pumps have done, there is nothing to be done for the [lieutenant](frank). [Kit](kit) is given [his](kit) dead [brother](frank)'s watch by the [husband](rory) [he](frank) wronged. The [cook](ned), [who](ned) can't swim, has saved the soup.
- boss rory frank "orders"
- enemy frank rory "rival"
- attack _ rory "is hit"
+ rescue frank _ "shuts it"
- reconcile frank rory "honest conversation"
- friend frank rory "friendship"
+ die frank "nothing to be done"
- gift rory kit "is given"
- sibling frank kit "brother's"
- betray.past frank rory "wronged"
- married grace rory "husband"

== 10 Two Women at the Quay
On the quay at [Halifax](@halifax) [Dilys](dilys) holds up the [baby](baby) to a [father](ned) [who](ned) drops [his](ned) kitbag in the harbour. Behind [her](dilys) stands [her](dilys) [friend](grace), past hiding it. [Munro](rory) breaks it to the deceitful [wife](grace) that the [lieutenant](frank) is dead. [Grace](grace) asks [him](rory) for nothing, neither pardon nor a divorce, and is granted the latter. The last to come ashore is the code [clerk](ewa), met by two gentlemen and by a [third](husband), thin as a rake, [who](husband) says [her](ewa) name in Polish. The [surgeon](maud) and the [captain](rory), [who](maud+rory) had both hoped, salute.
- return ned "drops his kitbag"
- parent ned baby "father"
- friend dilys grace "friend"
- pregnant grace "past hiding it"
- betray.past grace rory "deceitful"
- reveal rory grace "breaks it to"
- married grace rory "wife"
- die.past frank "is dead"
+ divorce? grace rory "granted the latter"
+ return husband "thin as a rake"
- love.past maud+rory ewa "both hoped"

== 11 Jacek
The returned [husband](husband) has a name, [Jacek](husband), and a second [wife](wife2): thinking [Ewa](ewa) dead, [he](husband) married the [nurse](wife2) [who](wife2) brought [him](husband) through typhus. [Ewa](ewa) laughs till the waiters look round, and lets [him](husband) go with [her](ewa) blessing. [Kit](kit), on crutches, crosses half of [Ireland](@ireland) to ask the [girl](olive) from the post office whether [she](olive) remembers [him](kit); [she](olive) has kept the stamp. [Grace](grace) gives birth to a [daughter](girl) and calls [her](girl) [Frances](girl). The first [visitor](kit) is the [child](girl)'s [uncle](kit), [who](kit) had wanted to hate [her](grace) and finds that [he](kit) can't.
- return.past husband "returned"
- married husband wife2 "second wife"
- treat.past husband wife2 "through typhus"
- die! ewa "dead"
+ breakup ewa husband "lets him go"
- married ewa husband "husband"
- travel kit "crosses half of Ireland" @ireland
- love olive kit "kept the stamp"
+ birth grace girl "gives birth"
- kin girl kit "uncle"
- reconcile grace kit "finds that he can't"

== 12 Make and Mend
Peace is far off, but the [Teasel](*teasel) has a week in dock. [Ned](ned) cooks for a double feast: [Olive](olive) and the [signalman](kit) are engaged, and the [surgeon](maud), [who](maud) has been writing to [Grace](grace) about rickets, has received an answer that is not about rickets. [Dilys](dilys), [her](dilys) [boy](baby) on one arm and [her](dilys) former [lodger](grace)'s [girl](girl) on the other, winks at [him](maud). The [captain](rory), alone in [his](rory) cabin, hears a knock. It is the code [clerk](ewa) with a sealed bag. There is nothing in it, [she](ewa) says; [she](ewa) needed an excuse. This time nobody sleeps in the chair.
- celebrate ned kit+olive "double feast"
+ engaged kit olive "engaged"
- flirt grace maud "not about rickets"
- parent dilys baby "boy"
- parent grace girl "girl"
- housemate.past dilys grace "former lodger"
- reveal ewa rory "needed an excuse"
+ sex ewa rory "nobody sleeps"
