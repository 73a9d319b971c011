%series Saffron Row
%lang en
%genre family saga around a Bradford restaurant, encyclopaedia episode summaries
%cast habib    | Habib Chowdhury; Habib; Chowdhury | m
%cast rokeya   | Rokeya Chowdhury; Rokeya | f
%cast nasreen  | Nasreen Chowdhury; Nasreen | f
%cast shirin   | Shirin Chowdhury; Shirin | f
%cast imran    | Imran Chowdhury; Imran | m
%cast dadi     | Dadi | f
%cast callum   | Callum Brogan; Callum; Brogan | m
%cast heather  | Heather Brogan; Heather | f
%cast rafiq    | Rafiq Miah; Rafiq | m
%cast kelly    | Kelly-Ann; Kelly | f
%cast zed      | Zed | m
%cast critic   | - | f
%cast stranger | Jamal | m
%cast sailor   | - | m
%cast lostson  | - | m
%cast habibdad | - | m
%cast baby     | - | m

== 1 Reserved
Forty years to the day after [he](habib) opened the [Shalimar](#shalimar) with one pan, [Habib Chowdhury](habib) announces to [his](habib) three [children](imran+nasreen+shirin) that [he](habib) is retiring. [Nasreen](nasreen), the [eldest](nasreen), a [solicitor](nasreen), cannot boil rice; [Shirin](shirin), the [middle one](shirin), cooks like an angel and has been told since birth that girls belong at the till. [Imran](imran), the [baby](imran), gets the keys. That night [he](imran) loses them at cards, with the restaurant attached, to [Callum Brogan](callum) of the chip shop next door.
- create.past habib "opened"
- reveal habib imran+nasreen+shirin "announces"
- parent habib imran+nasreen+shirin "children"
- quit? habib "retiring"
+ gift habib imran "gets the keys"
- sibling imran nasreen+shirin "baby"
+ lose imran callum "loses them"
- neighbour callum habib "next door"

== 2 Batter
[Callum](callum) does not want the [Shalimar](#shalimar). What [he](callum) wants, and has wanted since the fourth form, is for [Shirin](shirin) to look at [him](callum) once without wrinkling [her](shirin) nose. [He](callum) comes round by the back and gives the keys back to [Imran](imran) in a bag of scraps. [Nasreen](nasreen), [who](nasreen) sees only a [Brogan](callum) leaving [their](imran+nasreen+shirin) kitchen, has a writ on [his](callum) counter by morning. [Dadi](dadi), [Habib](habib)'s [mother](dadi), ninety-one, observes from [her](dadi) armchair that [one](nasreen) of [her](dadi) [granddaughters](nasreen+shirin) is a fool and [the other](shirin) has flour on [her](shirin) neck.
+ love callum shirin "look at him once"
- gift callum imran "gives the keys back"
+ accuse nasreen callum "writ"
- discover! nasreen callum "sees only"
- parent dadi habib "mother"
- discover dadi nasreen+shirin "observes"
- kin dadi nasreen+shirin "granddaughters"

== 3 Under New Management
[Imran](imran) turns the place into a shisha lounge and is robbed in the first week by [his](imran) own [doorman](zed), [Zed](zed). [Habib](habib), passing in disguise, that is, in a hat, has chest pains on the pavement; it is [Heather Brogan](heather), [Callum](callum)'s [sister](heather), a [nurse](heather) [whom](heather) [he](habib) has not greeted since the war of the bins, [who](heather) loosens [his](habib) tie and counts with [him](habib) till the ambulance comes. [Rokeya](rokeya), [his](habib) [wife](rokeya), kneels in the wet on the other side. Over [his](habib) chest the two [women](heather+rokeya) nod to each other.
- create imran "shisha lounge"
+ steal zed imran "robbed"
- boss imran zed "doorman"
- ill habib "chest pains"
- sibling callum heather "sister"
- enemy habib heather "has not greeted"
- quarrel.past habib heather "war of the bins"
+ help heather habib "loosens his tie"
- married habib rokeya "wife"

== 4 The Middle One
With [Chowdhury](habib) in a cardiac bed and [his](habib) [son](imran) in hiding, [Shirin](shirin) unlocks the kitchen, throws out the pipes, and cooks. Word goes round. The food [critic](critic) of the [Argus](*argus), in a wig, eats four portions of the fish, unaware that it comes from next door, at cost, through the hole in the yard wall, together with [Callum](callum)'s forearm. [Rafiq Miah](rafiq), an [accountant](rafiq) of good family, has been asked to dinner by [Rokeya](rokeya) for [Nasreen](nasreen)'s benefit. [He](rafiq) sends compliments to the [chef](shirin) twice, and does not mean [Nasreen](nasreen).
- ill habib "cardiac bed"
- parent habib imran "son"
- flee imran "in hiding"
+ create shirin "cooks"
- betray critic shirin "in a wig"
- discover! critic "unaware"
- neighbour callum shirin "next door"
- help callum shirin "at cost"
- invite rokeya rafiq "asked to dinner"
- meet? nasreen rafiq "benefit"
+ love rafiq shirin "does not mean Nasreen"

== 5 Compliments
[Nasreen](nasreen), [who](nasreen) had not wanted [Rafiq](rafiq) until [he](rafiq) preferred [her](nasreen) [sister](shirin), buys a cookery book. The review appears: five stars, "a man of genius at the stove". [Shirin](shirin) frames it over the till. [Imran](imran) is traced by [Dadi](dadi), through a network of widows, to a caravan in [Whitby](@whitby), where [he](imran) is living with a [lifeguard](kelly), [Kelly-Ann](kelly), six months gone. [She](dadi) asks to see the kettle, sits down, and tells the [girl](kelly) [her](dadi) own story, the one [she](dadi) has never told to anyone with a moustache.
- love nasreen rafiq "wanted"
- jealous nasreen shirin "until he preferred"
- love rafiq shirin "preferred"
- sibling nasreen shirin "sister"
- create critic "review appears"
+ find dadi imran "traced"
- housemate imran kelly "is living with"
- pregnant kelly imran "six months gone"
+ reveal dadi kelly "tells the girl"

== 6 Dadi's Story
There was a [sailor](sailor), before [Habib](habib)'s [father](habibdad), and a [boy](lostson) left with the nuns in [Sylhet](@sylhet). [Dadi](dadi) has sent money for [him](lostson) every month out of the tips. The last envelope came back. [Kelly-Ann](kelly) posts a photograph of the old [woman](dadi) on every page there is. At the [Shalimar](#shalimar) [Rafiq](rafiq) proposes to [Shirin](shirin), properly, through [her](shirin) [father](habib); from the other side of the wall comes the crash of a fryer. [She](shirin) asks for a week. [Habib](habib), home on pills, cannot see what there is to think about.
- love.past dadi sailor "a sailor"
- parent dadi lostson "a boy left"
- parent habibdad habib "father"
- gift.past dadi lostson "sent money"
+ investigate kelly lostson "posts a photograph"
+ propose rafiq shirin "proposes"
- parent habib shirin "father"
- recover habib "home on pills"

== 7 Hole in the Wall
[Heather](heather) tells [her](heather) [brother](callum) that [he](callum) can batter cod or [he](callum) can open [his](callum) mouth, but not both. So [he](callum) speaks, through the bricks, badly, in two sentences. [Shirin](shirin) answers with a ladle of dal. On the stairs above, [Nasreen](nasreen) has overheard. [She](nasreen) could go to [her](nasreen) [father](habib), and [Rafiq](rafiq) would be free; [she](nasreen) gets as far as [his](habib) door with [her](nasreen) hand raised. [He](habib) calls out to ask who it is. "Nobody, [Abbu](habib)," says [Nasreen](nasreen), and goes to withdraw the writ.
- help heather callum "tells"
- sibling callum heather "brother"
+ confess callum shirin "speaks"
- gift shirin callum "ladle of dal"
+ discover nasreen callum+shirin "overheard"
- parent habib nasreen "father"
- betray? nasreen shirin "go to her father"
- reveal! nasreen habib "Nobody, Abbu"
- accuse! nasreen callum "withdraw the writ"

== 8 Gas
A leak, a match, [Zed](zed) come back for the till: the [Shalimar](#shalimar) goes up on a Monday, mercifully closed. [Brogan](callum) goes in through the hole, since somebody is singing inside, and brings out [Dadi](dadi) in [his](callum) arms and the [burglar](zed) by the collar. [His](callum) hands are burnt to the wrist. [Shirin](shirin) rides in the ambulance in front of the entire street, [her](shirin) cheek on [his](callum) sleeve, and does not care who counts. [Rafiq](rafiq) counts. [He](rafiq) folds [his](rafiq) proposal up small.
- return zed "come back"
- steal? zed _ "for the till"
- lose habib "goes up"
- create dadi "singing"
+ rescue callum dadi+zed "brings out"
- injure callum "burnt"
+ love shirin callum "her cheek on his sleeve"
- discover rafiq callum+shirin "Rafiq counts"
- propose! rafiq shirin "folds"

== 9 Ash
The insurers will not pay: the policy lapsed under [Imran](imran). [He](imran) comes home to say so himself, with [Kelly](kelly) and a pram full of nappies, and is struck by [his](imran) [mother](rokeya) and fed by [her](rokeya), in that order. [Habib](habib) has stopped speaking to [two](imran+shirin) of [his](habib) three. The [third](nasreen) finds [Rafiq](rafiq) on the wall outside, with rain in [his](rafiq) collar. "[I](rafiq) asked for the wrong [sister](shirin)," [he](rafiq) says, too late in the day to be believed. [Nasreen](nasreen) gives [him](rafiq) an umbrella and the number of a good cookery school.
- return imran "comes home"
- reveal imran "say so"
+ attack rokeya imran "struck"
- parent rokeya imran "mother"
- help rokeya imran "fed"
- quarrel habib imran+shirin "stopped speaking"
- find nasreen rafiq "finds"
- propose.past rafiq shirin "asked for"
- sibling nasreen shirin "sister"
- confess? rafiq nasreen "wrong sister"
+ reject nasreen rafiq "too late"
- gift nasreen rafiq "umbrella"

== 10 The Man in the Photograph
A [stranger](stranger) of thirty stands among the cinders with a printed picture and [Dadi](dadi)'s chin. [He](stranger) is called [Jamal](stranger), builds ovens in [Lyon](@lyon), and has buried a [father](lostson) [who](lostson) kept every envelope from England unopened, thinking them charity. [Dadi](dadi) takes [his](stranger) face in both hands. [Habib](habib), an only [child](habib) for sixty-six years, is informed in one breath of a late [brother](lostson) and a living [nephew](stranger) and breaks [his](habib) silence to ask if the [boy](stranger) has eaten.
+ meet dadi stranger "takes his face"
- parent lostson stranger "father"
- die.past lostson "buried"
- kin dadi stranger "Dadi's chin"
- sibling habib lostson "late brother"
- kin habib stranger "living nephew"
+ reveal _ habib "is informed"
- gift.past dadi lostson "every envelope"

== 11 Tandoor
[Jamal](stranger) builds an oven of Bradford brick where the wall with the hole used to be, half in one yard and half in the other. [Heather](heather) holds the spirit level, and, when it turns out that [neither](heather+stranger) of [them](heather+stranger) is looking at the bubble, drops it. [Kelly-Ann](kelly) goes into labour by the flour sacks; [Heather](heather) delivers a [boy](baby); [Imran](imran), at [whose](imran) hopelessness the whole street has laughed for years, does everything right. [Habib](habib) carries [his](habib) [grandson](baby) next door himself and puts [him](baby) into a pair of bandaged arms.
- create stranger "builds"
+ love heather stranger "looking at the bubble"
- love stranger heather "looking at the bubble"
+ birth kelly baby "labour"
- help heather kelly "delivers"
- kin baby habib "grandson"
- neighbour callum habib "next door"
- reconcile? callum habib "bandaged arms"
- injure.past callum "bandaged"

== 12 Two for the Price
The new house has no name on the front yet and a queue to the corner. [Shirin](shirin) presides over the pass, [her](shirin) [husband](callum) of one week over the fryer; the [critic](critic), without a wig, apologises for the word "man". [Nasreen](nasreen) defends the parking fines of the entire street and dines at table six, opposite an [accountant](rafiq) [who](rafiq) has brought [her](nasreen), home-made and black at the edges, a samosa. [Dadi](dadi) dies that night between the dessert and the bill, [her](dadi) hand on an open envelope. [Habib](habib) takes the sign down from the attic. It will say what [she](dadi) called it, [his](habib) [wife](rokeya) decides: Reserved.
- married callum shirin "husband"
- wedding.past callum shirin "of one week"
- reconcile critic shirin "apologises"
- help nasreen _ "defends"
- date nasreen rafiq "dines"
- create rafiq "home-made"
+ gift rafiq nasreen "samosa"
+ die dadi "dies that night"
- married habib rokeya "wife"
