%series Kaimata Bay
%lang en
%genre crime and family serial at a two-room police station in Northland, New Zealand, press-office synopses
%cast hine     | Sergeant Hine Parata; Hine; Parata | f
%cast col      | Constable Colm Draper; Colm; Draper | m
%cast ngaio    | Ngaio Draper; Ngaio | f
%cast rawiri   | Rawiri Parata; Rawiri | m
%cast petra    | Petra Vos; Petra | f
%cast bas      | Bas Vos; Bas | m
%cast lyall    | Lyall Finch; Lyall; Finch | m
%cast june     | June Finch; June | f
%cast sione    | Sione | m
%cast vet      | Dr Amrit Gill; Amrit; Gill | m
%cast hitcher  | Cass | f
%cast inspector | Inspector Moana Tait; Tait; Moana | f
%cast brother2 | Reuben Finch; Reuben | m
%cast granny   | - | f
%cast otherw   | - | f
%cast boy      | Tama | m

== 1
[Sergeant Hine Parata](hine) comes home to [Kaimata Bay](@kaimata) after eleven years in [Auckland](@auckland) to run a police station with one car and one [constable](col), [Colm Draper](col), [who](col) had been promised the job himself and lets [her](hine) find the kettle on [her](hine) own. [Her](hine) first call leads [her](hine) to the mussel farm of [Lyall Finch](lyall), where somebody has cut the lines in the night. [Finch](lyall) blames [Bas Vos](bas), the [Dutchman](bas) in the next bay, with [whom](bas) [he](lyall) has been at war over a buoy since anyone can remember. While [Hine](hine) hears both sides, [her](hine) [son](boy) [Tama](boy), [who](boy) did not want to leave [his](boy) [father](sione), gets on a bus going south, and a [hitchhiker](hitcher) is last seen outside [Bas](bas)'s gate.
+ return hine "comes home" @kaimata
- hire hine "run a police station"
- boss hine col "one constable"
- lose col "promised the job"
- attack _ lyall "cut the lines"
- investigate hine lyall "first call"
- accuse lyall bas "blames"
- enemy bas lyall "at war"
- neighbour bas lyall "next bay"
- parent hine boy "her son"
- parent sione boy "father"
+ flee boy hine "gets on a bus"

== 2
Before [Hine](hine) has missed [him](boy), [Tama](boy) is brought back by the [vet](vet), [Amrit Gill](vet), [who](vet) found [him](boy) at the junction trying to stop a milk tanker. The [mother](hine), torn between a kiss and a clip round the ear, gives [him](boy) neither and the [vet](vet) a biscuit. A girl's rucksack turns up among the mussel lines, and [Petra Vos](petra) tells the [sergeant](hine) that [her](petra) [husband](bas) was beside [her](petra) all night; [Draper](col), [who](col) knows from [his](col) own [wife](ngaio) that [Petra](petra) was at choir, makes a note of the lie and keeps it to himself. [His](col) [wife](ngaio), [Ngaio](ngaio), has, it emerges, not been singing either: [she](ngaio) meets [Lyall Finch](lyall) on Tuesdays in the boatshed.
+ rescue vet boy "brought back"
- parent hine boy "mother"
- gift hine vet "a biscuit"
- married bas petra "husband"
+ betray petra hine "was beside her"
- discover col petra "makes a note"
- reveal! col hine "keeps it"
- married col ngaio "wife"
+ affair lyall ngaio "meets Lyall Finch on Tuesdays"
- cheat ngaio col "not been singing"
- find.past vet boy "found him"

== 3
Having let [Bas](bas) sit in the cell for one night, [Hine](hine) takes [his](bas) [wife](petra) out in the dinghy and asks [her](petra) again, and this time [Petra](petra) admits that the [Dutchman](bas) sleeps in the shed and has done so since Easter. The [sergeant](hine)'s [cousin](rawiri) [Rawiri](rawiri), [who](rawiri) dives for [Finch](lyall), comes up with a second shoe. When [June Finch](june) finds a choir book under the nets, [she](june) takes it round to the [constable](col)'s [wife](ngaio) and asks sweetly whether [she](ngaio) would like to have it back. [Ngaio](ngaio) says that it must be someone else's. [Her](ngaio) [lover](lyall), listening behind the water tank, thinks it wise to go and buy [June](june) a dishwasher. The [runaway](boy) spends Saturday at [Gill](vet)'s surgery, holding a goat.
- arrest hine bas "sit in the cell"
- married bas petra "wife"
- investigate hine petra "asks her again"
+ reveal petra hine "admits"
- kin hine rawiri "cousin"
- boss lyall rawiri "dives for Finch"
- find rawiri "comes up with"
- discover june "finds a choir book"
- married col ngaio "constable's wife"
- accuse? june ngaio "asks sweetly"
+ betray ngaio june "someone else's"
- affair lyall ngaio "lover"
- gift? lyall june "a dishwasher"

== 4
The owner of the shoe walks in. [Her](hitcher) name is [Cass](hitcher). [Cass](hitcher) is nineteen and soaked. [She](hitcher) left [Bas](bas)'s gate with a lift from [Reuben](brother2). [Reuben](brother2) is [Lyall](lyall)'s [brother](brother2). "[He](brother2) wanted more than a chat," says the [hitchhiker](hitcher). [She](hitcher) jumped off [his](brother2) boat. [She](hitcher) lived on oysters for six days. [Draper](col) puts a blanket round [Cass](hitcher). [Hine](hine) drives out to [Reuben](brother2). [Reuben](brother2) hits [Hine](hine) with an oar. [Rawiri](rawiri) sits on [Reuben](brother2) until the van comes. [Bas](bas) is free. Nobody meets [him](bas) at the door. At the [Finches](june+lyall)' the new dishwasher floods. [June](june) laughs for a good while. The tide goes out, as it does.
- return hitcher "walks in"
- sibling brother2 lyall "brother"
- attack.past brother2 hitcher "wanted more than a chat"
+ flee.past hitcher brother2 "jumped off his boat"
- help col hitcher "puts a blanket"
- travel hine brother2 "drives out"
+ attack brother2 hine "hits Hine"
- help rawiri hine "sits on Reuben"
- arrest _ brother2 "the van"
- happy june "laughs"

== 5
With [Hine](hine) on sick leave and a plaster over one eye, the [inspector](inspector), [Moana Tait](inspector), sends no one up from [Whangārei](@whangarei) but comes herself, and the [constable](col), [who](col) hoped to be left in charge, is set to typing. [Tait](inspector), it turns out, was once married to the [vet](vet), and [the two](inspector+vet) of [them](inspector+vet) have not spoken since the day [he](vet) kept the dog. [June](june), [who](june) knows all and has said nothing, puts [her](june) [husband](lyall)'s shirts out on the jetty and invites [Petra](petra) in for gin; by the second bottle the two [wives](june+petra), [whose](june+petra) [men](bas+lyall) have fought for thirty years, are the best of friends. [Cass](hitcher), with no one to go to, gets the cell with the door left open.
- injure hine "plaster over one eye"
- travel inspector "comes herself" @kaimata
- boss inspector col "set to typing"
- ex inspector vet "once married"
- married.past inspector vet "once married"
- enemy inspector vet "not spoken"
- discover june lyall+ngaio "knows all"
+ breakup june lyall "shirts out on the jetty"
- married june lyall "husband's"
- invite june petra "invites Petra in"
+ friend.start june petra "best of friends"
- enemy bas lyall "fought for thirty years"
- move hitcher "gets the cell"

== 6
The mussel [farmer](lyall), out of doors for the first time in [his](lyall) marriage, knocks at the [Drapers](col+ngaio)' at midnight, and it is the [constable](col) [who](col) opens. [Ngaio](ngaio), calling from upstairs to ask who it is, says "darling" one time too many. While [Draper](col) is walking up and down the beach, [Cass](hitcher) walks beside [him](col), and [she](hitcher) has the good sense not to talk. [Moana](inspector) takes [her](inspector) seat at the only table left in the pub, which is [Gill](vet)'s; [they](inspector+vet) argue about the dog, then about the wedding list, then about who should pay. [Tama](boy), [who](boy) has been feeding the animals, tells [his](boy) [mother](hine) that the [vet](vet) whistles when [she](hine) is mentioned. [She](hine) says that [he](vet) whistles at sheep.
- married june lyall "his marriage"
- married col ngaio "Drapers"
+ discover col lyall+ngaio "one time too many"
- sad col "walking up and down"
- help hitcher col "walks beside him"
+ quarrel inspector vet "argue"
- parent hine boy "mother"
- reveal boy hine "tells his mother"
- love? vet hine "whistles"

== 7
Three days after the beach, [Draper](col) puts in for a transfer, which the [inspector](inspector) tears up, since a man who can type is not easily found. [His](col) [wife](ngaio) has moved with two suitcases into the boatshed, where the [man](lyall) for [whom](lyall) [she](ngaio) left everything complains of the damp. [Hine](hine), back on duty, hears from [Reuben](brother2)'s lawyer that [he](brother2) did not cut the lines, and works out who had a knife, a boat and a reason: [Rawiri](rawiri), [whom](rawiri) [Finch](lyall) has not paid since Christmas. [Her](hine) [cousin](rawiri) asks what [she](hine) is going to do about it. [Hine](hine) asks [him](rawiri) for [his](rawiri) knife. On the way to the station neither of [them](hine+rawiri) speaks of [their](hine+rawiri) [grandmother](granny), [who](granny) raised [them](hine+rawiri) both.
- quit? col "transfer"
- reject inspector col "tears up"
- married col ngaio "wife"
+ breakup.past ngaio col "left everything"
- move ngaio lyall "into the boatshed"
- sad lyall "complains"
- recover hine "back on duty"
+ discover hine rawiri "works out"
- attack! brother2 lyall "did not cut the lines"
- attack.past rawiri lyall "who had a knife"
- boss lyall rawiri "not paid"
- kin hine rawiri "cousin"
- kin granny hine+rawiri "grandmother"
- arrest hine rawiri "On the way to the station"

== 8
The whole bay takes the [diver](rawiri)'s side, and the [sergeant](hine) finds [her](hine) tyres let down by people who were at [her](hine) christening. [Bas](bas), of all men, pays the bail: whoever cut [his](bas) [enemy](lyall)'s lines, [he](bas) says, may have a beer on [him](bas). [Tama](boy) stops talking to [Hine](hine) and goes to live over the surgery, where the [vet](vet), torn between the [two](boy+hine), carries messages both ways, each a little kinder than it was when it was given to [him](vet). [Sione](sione), the [boy](boy)'s [father](sione), arrives on the Friday bus with a guitar and a toothbrush. [He](sione) has left the other [woman](otherw). [He](sione) has, [he](sione) tells [Hine](hine), been an idiot, and [she](hine) does not contradict [him](sione). [She](hine) gives [him](sione) the sofa.
- attack _ hine "tyres let down"
+ rescue bas rawiri "pays the bail"
- enemy bas lyall "enemy's"
- quarrel boy hine "stops talking"
- move boy vet "live over the surgery"
- help vet boy+hine "carries messages"
- parent sione boy "father"
- travel sione "arrives" @kaimata
+ breakup.past sione otherw "left the other woman"
- reveal sione hine "tells Hine"
- reconcile? hine sione "been an idiot"
- move sione hine "the sofa"

== 9
While [Sione](sione) is mending everything in the house that ever squeaked, [Gill](vet) stops whistling. [Moana Tait](inspector), [who](inspector) has been watching [her](inspector) former [husband](vet) push a carrot round a plate, tells [him](vet) to go and say it, or else to go on holding goats; [he](vet) gets as far as [Hine](hine)'s gate, where [he](vet) sees [her](hine) dancing in the kitchen with the [guitarist](sione) and turns back. [She](hine) was only being shown a step. In the boatshed [Ngaio](ngaio) learns that [Lyall](lyall) has been sending [his](lyall) [wife](june) flowers, and empties the bait bucket over [his](lyall) best trousers. [June](june), [who](june) has given each bunch to [Petra](petra), is asked by the [Dutchman](bas) whether [she](june) might have a word with [his](bas) own [wife](petra) about letting [him](bas) out of the shed.
- sad vet "stops whistling"
- ex inspector vet "former husband"
- confess? vet hine "say it"
- jealous vet sione "turns back"
+ flirt! hine sione "only being shown"
- discover ngaio lyall "learns that Lyall"
- gift lyall june "flowers"
- married june lyall "his wife"
+ attack ngaio lyall "empties the bait bucket"
- gift june petra "given each bunch"
- help? june bas "have a word"
- married bas petra "his own wife"
- reconcile? bas petra "out of the shed"

== 10
[Cass](hitcher) and [Colm Draper](col), [who](col) began with long silences on the beach, have gone on to short sentences, and when [Ngaio](ngaio) comes to ask if there is anything left to come home to, it is a [woman](hitcher) in [her](ngaio) dressing gown [who](hitcher) opens the door. Nothing has happened yet, [Cass](hitcher) assures [her](ngaio), but it is going to. In court [Reuben](brother2) is given four years, after the [girl](hitcher) [he](brother2) tried to force has spoken for six minutes without once looking at [him](brother2). The [cousin](rawiri) of the [sergeant](hine) gets off with a fine, and puts [his](rawiri) arm round [her](hine) on the steps. [Sione](sione), finding the house quite mended, says what [he](sione) came to say. [Hine](hine) thanks [him](sione), and shows [him](sione) the bus timetable.
- love hitcher col "long silences"
- reconcile? col ngaio "come home to"
+ reject hitcher ngaio "opens the door"
- couple? col hitcher "going to"
+ arrest _ brother2 "given four years"
- attack.past brother2 hitcher "tried to force"
- accuse hitcher brother2 "has spoken"
- kin hine rawiri "cousin"
- reconcile hine rawiri "puts his arm"
- propose? sione hine "what he came to say"
+ reject hine sione "bus timetable"

== 11
The [inspector](inspector) takes the [constable](col) fishing and asks [him](col), between two snapper, whether [he](col) is aware that the [person](hitcher) on [his](col) sofa was a witness in a case of [hers](inspector). Was, says [Draper](col). [June](june) allows [her](june) [husband](lyall) back into the house on the condition that [he](lyall) shakes hands with [Bas](bas), and the two old [foes](bas+lyall) do so in the middle of the bay, each in [his](bas+lyall) own dinghy, each with a wife at the tiller. [Ngaio](ngaio) leaves for [Nelson](@nelson) on the early boat, seen off by no one but [Petra](petra). [Tama](boy) asks [Amrit](vet), over a calf, if vets ever get married twice. Ten minutes later the [boy](boy) is at the station telling [Hine](hine) that there is an emergency with a calf.
- investigate inspector col "asks him"
- housemate col hitcher "on his sofa"
+ reconcile june lyall "back into the house"
- married june lyall "husband"
- reconcile bas lyall "shakes hands"
- enemy.end bas lyall "old foes"
- move ngaio "leaves for Nelson" @nelson
+ betray boy hine "an emergency"

== 12
There is no emergency, as [Hine](hine) sees when [she](hine) comes through the door of the byre with [her](hine) bag, but there is a [vet](vet) in a clean shirt [who](vet) has forgotten [his](vet) whole speech, and so [she](hine) has to kiss [him](vet) before [he](vet) can begin it. [Moana](inspector), driving south with the dog that was [hers](inspector) from the first, waves to [both](hine+vet). [Draper](col) is made [sergeant](col) in the next bay but one and takes [Cass](hitcher) along, on [her](hitcher) conditions, of which there are nine. Having been thrown out by neither of [his](rawiri) employers for a month, [Rawiri](rawiri) announces that [he](rawiri) and [Lyall](lyall) are partners. "[I](rawiri) told [you](lyall) the knife was an investment," [he](rawiri) says. [Finch](lyall) laughs a second too late.
- discover hine "no emergency"
+ kiss hine vet "kiss him"
- love vet hine "forgotten his whole speech"
- travel inspector "driving south"
+ hire col "made sergeant"
- move col+hitcher "takes Cass along"
- couple col hitcher "on her conditions"
- colleague.start lyall rawiri "partners"
- attack.past rawiri lyall "the knife"
- reveal rawiri "announces"
