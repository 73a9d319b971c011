%series Seven Flats, One Lift
%lang en
%genre ensemble romantic comedy in a Melbourne apartment block, encyclopaedia episode list
%cast jocasta  | Jocasta Papas; Jocasta; Jo | f
%cast tane     | Tane Walker; Tane | m
%cast mirri    | Mirri Doyle; Mirri | f
%cast heath    | Heath Doyle; Heath | m
%cast yusra    | Dr Yusra Nasser; Yusra; Dr Nasser | f
%cast lachlan  | Lachlan Pope; Lachlan; Pope | m
%cast stavros  | Stavros Papas; Stavros | m
%cast fern     | Fern | f
%cast angel    | Angel Cruz; Angel | m
%cast bronte   | Bronte | f
%cast postie   | Merv | m
%cast baby     | Otis | m
%cast dad | - | m
%cast mil | - | f

== 1 Out of Order
The lift stops between the third floor and the fourth with, on board, [Jocasta Papas](jocasta), a [chef](jocasta) on the way to [her](jocasta) own engagement party, and [Tane Walker](tane), [who](tane) is moving in that day with a wardrobe and has split up with [his](tane) [girlfriend](bronte) over the wardrobe. For three hours [they](jocasta+tane) talk through its doors. When [Stavros](stavros), the [caretaker](stavros) and [Jocasta](jocasta)'s [uncle](stavros), cranks [them](jocasta+tane) down, [her](jocasta) [fiancé](lachlan), the [barrister](lachlan) [Lachlan Pope](lachlan), thanks [Tane](tane) for looking after [her](jocasta) and slips [him](tane) a fifty. [She](jocasta) is quiet at the party. The upstairs [tenant](mirri), [Mirri Doyle](mirri), eight months pregnant, notices, and refrains from dancing.
- celebrate jocasta+lachlan "engagement party"
- move tane "moving in"
- breakup.past bronte tane "split up"
+ meet jocasta tane "talk through its doors"
- kin jocasta stavros "uncle"
- rescue stavros jocasta+tane "cranks them down"
- engaged jocasta lachlan "fiancé"
- gift lachlan tane "slips him a fifty"
- neighbour jocasta mirri "upstairs tenant"
- pregnant mirri "eight months"
- sad jocasta "quiet"

== 2 Fifty Dollars
[Tane](tane), to give the note back, rings at [Jocasta](jocasta)'s door, is handed an apron in mistake for the kitchen hand, and has stuffed forty vine leaves before the error is discovered, by which time [he](tane) has also learned that [she](jocasta) met [Lachlan](lachlan) at [her](jocasta) [father](dad)'s funeral and said yes to [him](lachlan) because everyone was so pleased. In flat five, [Heath Doyle](heath), [whose](heath) [wife](mirri) may give birth any day, is deep in conversation on the fire stairs with the [paediatrician](yusra) from flat six, [Dr Yusra Nasser](yusra), of [whom](yusra) [he](heath) says at home that [she](yusra) is rather cold.
- meet.past jocasta lachlan "met Lachlan"
- die.past dad "father's funeral"
- parent.past dad jocasta "her father's"
- help tane jocasta "stuffed forty vine leaves"
+ reveal jocasta tane "also learned"
- engaged jocasta lachlan "said yes"
- married heath mirri "wife"
- birth? mirri "give birth"
- neighbour heath yusra "from flat six"
+ betray heath mirri "says at home"

== 3 Fire Stairs
What the fire stairs have seen since Christmas is told in flashback: how [Dr Nasser](yusra), new in the building and freshly left by a [surgeon](angel), sat there with a bottle; how [Heath](heath), sent out to smoke by a [wife](mirri) [who](mirri) could no longer bear the smell, took the step below; how one night it was the same step. [She](yusra) has tried twice to end it. [He](heath) loves [Mirri](mirri), [he](heath) says, and means it, with [his](heath) hand under [Yusra](yusra)'s hair. [Fern](fern), [Mirri](mirri)'s [sister](fern), [who](fern) has come to help with the birth and sleeps badly, opens the fire door for some air.
- breakup.past angel yusra "freshly left"
- meet.past heath yusra "took the step below"
- married heath mirri "a wife"
+ affair heath yusra "the same step"
- cheat heath mirri "with his hand"
- breakup? yusra heath "tried twice"
- love heath mirri "loves Mirri"
- sibling fern mirri "sister"
- help? fern mirri "to help with the birth"
+ discover fern heath+yusra "opens the fire door"

== 4 Bin Night
[Tane](tane) takes out [Jocasta](jocasta)'s bins. [Lachlan](lachlan) sees it and frowns. [Lachlan](lachlan) asks [Stavros](stavros) about [Tane](tane). [Stavros](stavros) has never heard of [Tane](tane), [he](stavros) says. [Fern](fern) says nothing to [Mirri](mirri), but [Fern](fern) pours [Heath](heath)'s coffee into [Heath](heath)'s lap. [Heath](heath) understands. Down by the bins [Jo](jocasta) tells [Tane](tane) a joke about lawyers. [Tane](tane) has fallen for [Jo](jocasta). Only [Bronte](bronte) guesses. [Bronte](bronte) is [Tane](tane)'s [ex](bronte), and [she](bronte) wants the wardrobe.
- help tane jocasta "bins"
+ jealous lachlan tane "frowns"
- investigate lachlan tane "asks Stavros"
- betray stavros lachlan "never heard"
- reveal! fern mirri "says nothing"
- attack fern heath "pours"
- discover heath fern "understands"
- flirt jocasta tane "a joke"
+ love.start tane jocasta "fallen for"
- discover bronte tane "guesses"
- ex bronte tane "ex"

== 5 Otis
[Mirri](mirri)'s waters break in the lift, which has stuck again, and the only other [passenger](yusra) is [Yusra](yusra), [who](yusra), kneeling on a coat that smells unmistakably of [Heath](heath)'s cigarettes, brings [his](heath) [son](baby) into the world and is asked by the radiant [mother](mirri) to be [godmother](yusra). [She](yusra) faints, as doctors seldom do. [Heath](heath), outside with the crowbar and [Stavros](stavros), hears two cries, and, when the doors part, sees both [his](heath) [women](mirri+yusra) on the floor, hand in hand. The [boy](baby) is called [Otis](baby), after the lift. [Fern](fern) alone does not laugh.
+ birth mirri baby "brings his son"
- help yusra mirri "kneeling"
- affair heath yusra "unmistakably"
- parent heath baby "his son"
- parent mirri baby "mother"
- happy mirri "radiant"
- kin? baby yusra "godmother"
- ill yusra "faints"
- happy! fern "does not laugh"

== 6 Degustation
At the tasting of the wedding menu, which [Jocasta](jocasta) insists on cooking for herself, [Lachlan](lachlan)'s [mother](mil) calls the lamb rustic, [Lachlan](lachlan) agrees with [his](lachlan) [mother](mil), and [Tane](tane), engaged as a waiter at the last minute, drops a tray of custards at the very instant at which the [bride](jocasta) looks in danger of crying. [She](jocasta) laughs instead. In the cool room, over what is left of the custard, [she](jocasta) kisses [him](tane), apologises to [him](tane), and kisses [him](tane) again. [Bronte](bronte), [who](bronte) has come about the wardrobe and opened the wrong door, closes it and, outside, introduces herself to [Mr Pope](lachlan).
- wedding? jocasta lachlan "wedding menu"
- create jocasta "cooking"
- parent mil lachlan "mother"
- hire tane jocasta "engaged as a waiter"
- help tane jocasta "drops a tray"
- happy jocasta "laughs"
+ kiss jocasta tane "kisses him"
- cheat jocasta lachlan "kisses him again"
+ discover bronte jocasta+tane "opened the wrong door"
- meet bronte lachlan "introduces"

== 7 Cross-Examination
[Pope](lachlan), instructed by the [ex-girlfriend](bronte), confronts [his](lachlan) [fiancée](jocasta) in the manner of the bar, with dates, custards and a witness, and is so taken up with the rhetorical effect that [he](lachlan) does not notice until the peroration that [she](jocasta) has placed the ring on the table and left the room. [He](lachlan) has [Tane](tane)'s lease terminated the same afternoon, the building being, as no one knew, [his](lachlan) family's. [Stavros](stavros), ordered to change the lock, cannot find [his](stavros) tools; [he](stavros) cannot find them for three weeks. In flat four [Angel Cruz](angel), the [surgeon](angel), has moved in, saying [he](angel) wants [Yusra](yusra) back.
- reveal bronte lachlan "instructed by"
- ex bronte tane "ex-girlfriend"
- quarrel jocasta lachlan "confronts"
- engaged jocasta lachlan "fiancée"
+ breakup jocasta lachlan "placed the ring"
- threaten lachlan tane "lease terminated"
- move? tane "lease terminated"
- boss lachlan stavros "ordered"
- help stavros tane "cannot find his tools"
- move angel "moved in"
+ reconcile? angel yusra "wants Yusra back"

== 8 The Sister's Duty
[Fern](fern) tells [Heath](heath): by Friday. [Heath](heath) tells [Mirri](mirri) on Friday, in one sentence. [Mirri](mirri) is feeding [Otis](baby). [She](mirri) finishes feeding [Otis](baby). Then [she](mirri) asks, "Who?" [Heath](heath) looks at the ceiling. Above the ceiling lives [Yusra](yusra). [Mirri](mirri) takes the stairs, since [she](mirri) will not take the lift. [Yusra](yusra) opens. [Mirri](mirri) says, "[You](yusra) held [my](mirri) [son](baby)." [Yusra](yusra) cries, and [Mirri](mirri) does not.
- threaten fern heath "by Friday"
+ reveal heath mirri "tells Mirri"
- neighbour heath+mirri yusra "Above the ceiling"
- discover mirri heath+yusra "looks at the ceiling"
+ accuse mirri yusra "held my son"
- parent mirri baby "my son"
- sad yusra "cries"
- sad! mirri "does not"

== 9 Body Corporate
The annual meeting of owners and tenants is chaired by [Lachlan](lachlan) and attended by all [who](heath+mirri+tane+yusra) wish to avoid each other, so that [Heath](heath), banished to a camp bed at [Tane](tane)'s, sits between the [woman](mirri) [who](mirri) has thrown [him](heath) out and the [one](yusra) [who](yusra) has that morning told [him](heath) it is over for good. [Tane](tane) reads from the by-laws a clause, unearthed by the [postman](postie), [Merv](postie), by which no lease in the house may end in winter. It is June. [Bronte](bronte), seated at [Lachlan](lachlan)'s elbow, lays a consoling hand on it; [Jocasta](jocasta) sees, and finds that [she](jocasta) wishes [them](bronte+lachlan) well.
- flee? heath+mirri+tane+yusra "avoid each other"
+ breakup.past mirri heath "thrown him out"
- housemate.start heath tane "camp bed"
- help tane heath "camp bed"
- breakup yusra heath "over for good"
- find postie "unearthed by"
+ rescue postie tane "no lease in the house"
- help bronte lachlan "consoling hand"
- flirt bronte lachlan "consoling"
- jealous! jocasta bronte "wishes them well"

== 10 House Calls
[Otis](baby), at seven weeks, runs a fever of forty degrees, and [Mirri](mirri), alone at three in the morning with the lift out of order, runs up the one flight that [she](mirri) swore never to climb again. [Yusra](yusra) comes without shoes. By daybreak the [child](baby) is out of danger; the two [women](mirri+yusra), too tired for anything but sense, have spoken, haltingly, of [Heath](heath), of [whom](heath) there was, as [they](mirri+yusra) find, never enough for one, let alone two. [Mirri](mirri) does not forgive [her](yusra). [She](mirri) asks [her](yusra) to look in again at noon. [Angel](angel), [who](angel) has made breakfast for [Yusra](yusra) each day without being asked, today makes three.
- ill baby "fever"
- sad mirri "alone"
+ treat baby yusra "comes without shoes"
- recover baby "out of danger"
- reveal yusra mirri "have spoken"
- reconcile! mirri yusra "does not forgive"
- invite mirri yusra "look in again"
- love angel yusra "each day"
- gift angel mirri+yusra "makes three"

== 11 Table for Two
Having quit the hotel kitchen in which [she](jocasta) was never let near the stove for anyone under forty covers, [Jocasta](jocasta) opens in the former laundry a restaurant with a single table, reserved on the first night for a [Mr Otis Schindler](tane), [who](tane) turns out, beneath a false moustache, to be [Tane](tane), asking at last for the date which [he](tane) had not dared to ask for while [she](jocasta) was unhappy. [She](jocasta) serves [him](tane) five courses, sits down for the sixth, and stays. The [landlord](lachlan) and [Bronte](bronte), walking past arm in arm, see the light. [Lachlan](lachlan) says [he](lachlan) ought to charge rent. [Bronte](bronte) tells [him](lachlan) not to dare.
- quit jocasta "quit the hotel kitchen"
+ create jocasta "opens"
- betray tane jocasta "false moustache"
- discover jocasta tane "turns out"
- date jocasta tane "the date"
- sad.past jocasta "unhappy"
+ couple.start jocasta tane "and stays"
- couple bronte lachlan "arm in arm"
- threaten? lachlan jocasta "ought to charge rent"
- quarrel bronte lachlan "not to dare"

== 12 Going Up
With the installation of a new lift, donated under gentle pressure by [Lachlan](lachlan) as a wedding present to himself and [Bronte](bronte), the season ends where it began. [Heath](heath), [who](heath) after a winter on [Tane](tane)'s camp bed has learned to cook, to iron and to wait, is permitted by [Mirri](mirri) to take [Otis](baby) out on Sundays, and, on the last Sunday, to stay for tea. [Fern](fern) hides the coffee. [Yusra](yusra), bound for a clinic in [Darwin](@darwin), finds [Angel](angel) beside [her](yusra) packed boxes, with a box of [his](angel) own. On the inaugural ride [Jocasta](jocasta) and [Tane](tane) get stuck between three and four; [Stavros](stavros), crowbar in hand, hears laughter, puts the crowbar down, and goes to lunch.
- gift lachlan _ "donated"
- wedding bronte lachlan "wedding present"
- housemate.past heath tane "a winter on"
- help mirri heath "permitted by Mirri"
+ reconcile? heath mirri "stay for tea"
- move? yusra "bound for" @darwin
- hire yusra "a clinic" @darwin
+ reconcile angel yusra "a box of his own"
- happy jocasta+tane "laughter"
- discover stavros jocasta+tane "hears laughter"
