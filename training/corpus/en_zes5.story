%series Second Helpings
%lang en
%genre late-life romantic comedy around a cookery class, Bristol, listings magazine
%cast harriet | Harriet Vane-Okoro; Harriet | f
%cast basil | Basil Pomfret; Basil; Colonel Pomfret | m
%cast mehmet | Mehmet Aydin; Mehmet | m
%cast gwen | Gwen Prosser; Gwen | f
%cast olive | Olive Prosser; Olive | f
%cast teacher | Jean-Luc; Jean-Luc Mabanckou | m
%cast raj | Raj Sethi; Raj; Sethi | m
%cast daughter | Philippa; Pip | f
%cast boy | Ezra | m
%cast conman | Clive Dent; Clive; Dent | m
%cast nurse | Mrs. Dent | f
%cast lavinia | Lavinia | f

== 1
Widowed at sixty-six, retired [headmistress](harriet) [Harriet Vane-Okoro](harriet) enrols in Cookery for One because [her](harriet) [daughter](daughter) [Pip](daughter) has caught [her](harriet) eating soup from the tin. At the next hob stands [Basil Pomfret](basil), a [colonel](basil) in every sense but the military, [who](basil) has never boiled an egg and has lately been left by the [woman](lavinia) [who](lavinia) boiled [his](basil). The [teacher](teacher), [Jean-Luc](teacher), pairs [them](basil+harriet) off for the onion. [He](basil) weeps; [she](harriet) corrects [his](basil) grip. Behind [them](basil+harriet), the [Prosser](gwen+olive) [twins](gwen+olive), [Gwen](gwen) and [Olive](olive), seventy, fight over a whisk.
- married.past _ harriet "Widowed"
- parent harriet daughter "daughter"
- breakup.past lavinia basil "left by the woman"
+ meet basil harriet "pairs them off"
- discover.past daughter harriet "caught her"
- advisor teacher basil+harriet "teacher"
- sibling gwen olive "twins"
- quarrel gwen olive "fight"

== 2
Week two, pastry. [Mehmet Aydin](mehmet), a retired [tram driver](mehmet) from [Izmir](@izmir), joins late and turns out to cook better than the [teacher](teacher); [he](mehmet) has come, [he](mehmet) explains, to hear people talk. [Gwen](gwen) talks. [She](gwen) is the [twin](gwen) with the earrings. [Olive](olive), the [twin](olive) without, watches [her](olive) [sister](gwen) wrap the [newcomer](mehmet) round a floury finger, and breaks eggs rather harder than necessary. [Basil](basil) presents [Harriet](harriet) with a quiche that has not set. [She](harriet) marks it four out of ten and, when [he](basil) looks stricken, adds a half for courage.
- sibling gwen olive "sister"
+ flirt gwen mehmet "floury finger"
- jealous olive gwen "rather harder"
- gift basil harriet "presents"
- sad basil "stricken"

== 3
[Someone](conman) takes an interest in [Harriet](harriet). [Clive Dent](conman) has silver hair, a boat at [Portishead](@portishead) and a way of listening with [his](conman) head on one side; [he](conman) met [her](harriet) in the cheese queue, quite by chance. [Pip](daughter), [who](daughter) had feared for [her](daughter) [mother](harriet)'s solitude, now fears for [her](daughter) savings. The [colonel](basil) offers to look into the [fellow](conman). "Are [you](basil) a detective?" asks [Harriet](harriet), not unkindly. [He](basil) sold carpets for forty years, [Basil](basil) replies; [he](basil) knows underlay when [he](basil) sees it.
+ meet conman harriet "met her"
- love conman harriet "takes an interest"
- parent harriet daughter "mother"
- sad daughter "fears"
- investigate? basil conman "look into"

== 4
It rains. The class makes marmalade, and the windows of the community centre steam over until one could believe oneself anywhere. [Olive](olive) labels the jars in a round, schoolgirl hand. [Mehmet](mehmet) hums. "Many a good tune," says [Jean-Luc](teacher), peering at the thermometer, though nobody had asked. On the wall hangs a picture of [Clifton](@clifton) with the bridge unfinished, and for two hours nothing whatever happens, except that at the end there are thirty-one jars, and that [he](mehmet) carries [hers](olive) to the bus.
- help mehmet olive "carries hers"

== 5
To catch [Dent](conman) out, [Basil](basil) recruits the [grandson](boy) of the caretaker, [Ezra](boy), fourteen, [who](boy) can find anything on a telephone. There is no boat at [Portishead](@portishead). There is, in [Swindon](@swindon), a [Mrs. Dent](nurse), a district [nurse](nurse), [who](nurse) believes [her](nurse) [husband](conman) to be on an oil rig. The [boy](boy) wants to tell [Harriet](harriet) at once. The [colonel](basil) cannot bring himself to: [he](basil) has seen [her](harriet) laugh. So [he](basil) goes to the [swindler](conman) instead, man to man, and comes back with a split lip.
- investigate basil+boy conman "To catch Dent out"
- help boy basil "recruits"
- married conman nurse "husband"
+ discover basil+boy conman "There is no boat"
- betray conman nurse "on an oil rig"
- reveal? boy harriet "wants to tell"
- reveal! basil harriet "cannot bring himself"
+ attack conman basil "split lip"

== 6
[Gwen](gwen) and [Mehmet](mehmet) go to a tea dance, and [Olive](olive) stays at home with a headache that lasts precisely as long as the band plays. Sixty years ago, as [she](olive) tells [Harriet](harriet) over the washing-up, [she](olive) was to have gone to a dance with a sailor; [Gwen](gwen) put on [her](olive) dress and went in [her](olive) stead. [They](gwen+olive) are so alike, said the sailor, that it makes no odds. [Harriet](harriet), to [whom](harriet) girls have been confessing since 1979, suggests that [Olive](olive) buy herself a pair of earrings.
- date gwen mehmet "tea dance"
- ill! olive "a headache"
- sad olive "stays at home"
+ reveal olive harriet "tells Harriet"
- betray.past gwen olive "put on her dress"
- help harriet olive "suggests"

== 7
[Clive](conman) needs nine thousand pounds for an engine. [Harriet](harriet) is at the counter of the bank with the pen in [her](harriet) hand when the [lad](boy) bursts in and blurts out everything, including the oil rig. [She](harriet) puts down the pen. [She](harriet) does not thank [him](boy); [she](harriet) asks who else knew. "The [Colonel](basil), Miss." That evening it is not the [crook](conman) but the honest [man](basil) [whom](basil) [she](harriet) shows the door, for having taken [her](harriet) for a [child](harriet). [He](basil) leaves a quiche on the step. It has set.
- steal? conman harriet "nine thousand pounds"
+ rescue boy harriet "bursts in"
- reveal boy harriet "blurts out"
+ reject harriet basil "shows the door"
- sad harriet basil "taken her for"
- gift basil harriet "quiche"

== 8
With earrings on, [Olive](olive) turns up at the fish market and is taken by [Mehmet](mehmet) for [her](olive) [sister](gwen). [She](olive) lets [him](mehmet) believe it. [They](mehmet+olive) eat oysters on the quay; [he](mehmet) says that [she](olive) is different today, and [she](olive), out of the mouth of the [other](gwen), says that one has one's days. The pretence holds until [Gwen](gwen) comes round the corner with a bag of whelks. [He](mehmet) looks from the [one](gwen) to the [other](olive). "So which," asks the Turkish [gentleman](mehmet), "have [I](mehmet) been carrying jars for?"
- sibling gwen olive "sister"
+ betray olive mehmet "lets him believe"
- date mehmet olive "eat oysters"
+ discover gwen mehmet+olive "comes round the corner"
- discover mehmet gwen+olive "looks from the one"
- help.past mehmet olive "carrying jars"

== 9
Revenge is a dish that [Harriet](harriet) has looked up. [She](harriet) invites [Clive](conman) to the class dinner to receive [his](conman) cheque before witnesses, and seats [him](conman) beside a plump, pleasant [woman](nurse) in navy blue. [He](conman) turns to pass the bread and finds himself looking at [his](conman) [wife](nurse). The [nurse](nurse) takes [his](conman) pulse; it is high. [Sethi](raj), the new [pupil](raj) [whom](raj) everyone took for a tax inspector, rises, shows a badge and proves to be a policeman. The lamb, all agree, was perfect.
- invite harriet conman "invites Clive"
- betray harriet conman "to receive his cheque"
- married conman nurse "wife"
+ discover conman nurse "finds himself looking"
- advisor teacher raj "pupil"
+ arrest raj conman "shows a badge"

== 10
What does a [man](basil) do [who](basil) has been right and is not forgiven? [Basil](basil) practises soufflés. [Raj Sethi](raj), off duty, eats the failures, and confides that [he](raj) enrolled for the sake of the case but stays for that of the French [tutor](teacher). [Jean-Luc](teacher), [who](teacher) is from [Brazzaville](@brazzaville) and tired of being called French, has noticed nothing but the [policeman](raj)'s knife work. And [Gwen](gwen), the jilted [sister](gwen)? [She](gwen) discovers that [she](gwen) does not care for [Mehmet](mehmet) at all, only for winning.
- create basil "practises soufflés"
- reveal raj basil "confides"
+ love raj teacher "for that of"
- reconcile! basil harriet "is not forgiven"
- sibling gwen olive "sister"
- breakup.past mehmet gwen "jilted"
- discover gwen "discovers"
- love! gwen mehmet "does not care for"

== 11
A fall on the icy steps of the community centre: [Harriet](harriet) breaks [her](harriet) wrist, the right one, and cannot so much as open a tin. [Pip](daughter) proposes a home; [her](daughter) [mother](harriet) proposes that [she](daughter) mind [her](daughter) own. Every day at one the bell rings, and on the mat stands a covered dish. The district [nurse](nurse), [who](nurse) comes to change the plaster and has become something of a friend, knows very well [whose](basil) car drives off each time, but [she](nurse) has been sworn to secrecy. On the ninth day [Harriet](harriet) lies in wait in the hedge.
- injure harriet "breaks her wrist"
- move? harriet "proposes a home"
- parent harriet daughter "mother"
- reject harriet daughter "mind her own"
- treat harriet nurse "change the plaster"
- friend harriet nurse "friend"
+ help basil harriet "a covered dish"
- reveal! nurse harriet "sworn to secrecy"
- investigate harriet basil "lies in wait"

== 12
[Lavinia](lavinia), the [boiler](lavinia) of eggs, wants [her](lavinia) [colonel](basil) back. [She](lavinia) has been to [Madeira](@madeira) with a man who snored. [Basil](basil) makes [her](lavinia) an omelette, flawless, without a word; [she](lavinia) eats it, and understands that there is nothing left for [her](lavinia) to do here. From the hedge, where [she](harriet) has been waiting for [her](harriet) own dinner, [Harriet](harriet) sees the [stranger](lavinia) leave with wet eyes and draws quite the wrong conclusion. [She](harriet) goes home. The dish, for the first time, is cold when [she](harriet) lifts the lid.
+ return lavinia "back"
- reconcile? basil lavinia "wants her colonel back"
- travel.past lavinia "has been to Madeira" @madeira
- gift basil lavinia "makes her an omelette"
- reject basil lavinia "without a word"
- discover lavinia "understands"
- sad lavinia "wet eyes"
- jealous harriet lavinia "draws quite the wrong"

== 13
The [twins](gwen+olive) celebrate [their](gwen+olive) seventy-first birthday with a single cake and two knives. [Mehmet](mehmet), asked by [Gwen](gwen) to choose in front of everyone, gives [her](gwen) [his](mehmet) hand, bows and gives [her](gwen) [sister](olive) the jar of marmalade from week four, which [he](mehmet) has not dared to open. [Olive](olive) opens it. [Gwen](gwen), a bad loser for seven decades, surprises all present by taking off [her](gwen) earrings and hanging them on the [winner](olive). In the scullery, the [policeman](raj) is shown by the [tutor](teacher) how to fold egg whites, hand over hand.
- celebrate gwen+olive "seventy-first birthday"
- sibling gwen olive "sister"
- reject mehmet gwen "bows"
+ gift mehmet olive "jar of marmalade"
- love mehmet olive "not dared to open"
- gift gwen olive "taking off her earrings"
- reconcile gwen olive "hanging them"
- flirt raj teacher "hand over hand"

== 14
Last class: each must cook for the person to whom they owe most. [Ezra](boy) makes toast for the [colonel](basil), the [nurse](nurse) divorces [Clive](conman) and brings a trifle, and [Sethi](raj) burns a crêpe in a manner that [Jean-Luc](teacher) calls promising. At the first hob [Harriet](harriet), left-handed, produces a quiche. It has not set. [She](harriet) puts it in front of [Basil](basil) and tells [him](basil) that [he](basil) may mark it. [He](basil) considers it at length. "Four," says the old [carpet seller](basil), "and a half for courage," and [Pip](daughter), at the window, bursts into tears on behalf of [both](basil+harriet).
- gift boy basil "makes toast"
- divorce conman nurse "divorces Clive"
- gift harriet basil "in front of Basil"
+ reconcile basil harriet "half for courage"
- sad daughter "bursts into tears"
