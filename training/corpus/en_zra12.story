%series Cardamom Hill
%lang en
%genre hospital and plantation drama, Kerala, encyclopaedia episode list
%cast leela    | Dr. Leela Varghese; Leela; Varghese | f
%cast george   | George Varghese; George | m
%cast meera    | Meera Nambiar; Meera | f
%cast suresh   | Suresh Nambiar; Suresh | m
%cast oscar    | Dr. Oscar Lindqvist; Lindqvist; Oscar | m
%cast thankam  | Sister Thankam; Thankam | f
%cast biju     | Biju | m
%cast ammu     | Ammu | f
%cast dsouza   | Inspector D'Souza; D'Souza | m
%cast radha    | Radha | f
%cast clerk    | Pillai | m
%cast father   | - | m
%cast nephew   | - | m
%cast aunt     | - | f

== 1 Monsoon
[Dr. Leela Varghese](leela) takes charge of the small hospital on [Cardamom Hill](@cardamomhill), which [her](leela) late [father](father) founded and which [her](leela) [brother](george) [George](george), the estate's [manager](george), would rather turn into a hotel. On the first night a landslide buries the pickers' huts. [Biju](biju), a truck [driver](biju), digs out a [girl](ammu) of six named [Ammu](ammu), [whose](ammu) [mother](radha) cannot be found. [Sister Thankam](thankam), head [nurse](thankam) for thirty years, puts the [child](ammu) in [her](thankam) own bed. In the second plot the wealthy [planter](suresh) [Suresh Nambiar](suresh) refuses to let the injured into [his](suresh) empty warehouse.
- hire leela "takes charge"
- die.past father "late"
- parent father leela "father"
- create.past father "founded"
- sibling george leela "brother"
+ rescue biju ammu "digs out"
- parent radha ammu "mother"
- find! _ radha "cannot be found"
- help thankam ammu "her own bed"
+ reject suresh _ "refuses"

== 2 The Warehouse
[Meera](meera), the [planter](suresh)'s young [wife](meera), takes the key from [his](suresh) belt while [he](suresh) sleeps and opens the warehouse to forty patients. In the morning [he](suresh) strikes [her](meera) in front of the nurses. [Leela](leela) stitches the lip and urges [her](leela) old [schoolmate](meera) to report it; [Meera](meera) says that [she](meera) walked into a door. [Dr. Oscar Lindqvist](oscar), sent by an aid agency, arrives without luggage, which has been stolen from [him](oscar) at the station. [He](oscar) and [Thankam](thankam) fall out over the dosage of quinine before [they](oscar+thankam) have been introduced.
- married meera suresh "wife"
- steal meera suresh "takes the key"
- help meera _ "opens the warehouse"
+ attack suresh meera "strikes"
- treat meera leela "stitches the lip"
- friend leela meera "schoolmate"
- betray meera leela "walked into a door"
- travel oscar "arrives"
- steal _ oscar "stolen"
+ quarrel oscar thankam "fall out"

== 3 The Missing Mother
The [driver](biju), [who](biju) cannot forget the [child](ammu) [he](biju) dug out, searches the slope for [her](ammu) [mother](radha) on [his](biju) free days. [He](biju) finds a sandal and a bundle of wage slips with the same thumbprint on each. The [matron](thankam) reads them and sees that the pickers have been cheated by [Pillai](clerk), the [clerk](clerk) of the estate. [George](george) does not wish to know. Meanwhile the [Swede](oscar) comes down with dengue fever, and the [woman](thankam) with [whom](thankam) [he](oscar) quarrelled nurses [him](oscar) on [her](thankam) own dosage.
- investigate biju radha "searches"
- parent radha ammu "mother"
- find biju "finds a sandal"
+ betray clerk _ "cheated"
- discover thankam clerk "sees that"
- boss george clerk "clerk"
- ill oscar "dengue fever"
- quarrel.past oscar thankam "quarrelled"
+ treat oscar thankam "nurses"

== 4 Dry Day
The rain stops. [Ammu](ammu) draws a house. A woman stands in the house. [Pillai](clerk) burns the wage lists. [Biju](biju) smells smoke. [Biju](biju) pulls [Pillai](clerk) from the office. The [clerk](clerk) bites [Biju](biju). [Inspector D'Souza](dsouza) takes the wrong [man](biju). [Biju](biju) sits in the lock-up. [Leela](leela) shouts at [D'Souza](dsouza). [D'Souza](dsouza) respects [Leela](leela). [He](dsouza) lets [Biju](biju) out at noon. Elephants cross the road in silence. Nobody hurries an elephant.
- create ammu "draws"
- betray clerk _ "burns the wage lists"
+ rescue biju clerk "pulls Pillai"
- attack clerk biju "bites"
+ arrest dsouza biju "takes the wrong man"
- quarrel dsouza leela "shouts at"
- rescue dsouza biju "lets Biju out"

== 5 Ward Two
In the hospital of the next town [Leela](leela) comes upon a [patient](radha) without memory, brought in by a fisherman, and recognises on [her](radha) foot the fellow of the sandal. [Radha](radha) does not know [her](radha) own [daughter](ammu) when the [child](ammu) is led in. The [girl](ammu) climbs on the bed all the same. [Suresh](suresh) learns from [Pillai](clerk), [who](clerk) is on the run and in need of money, where [his](suresh) [wife](meera) spends [her](meera) afternoons: in the warehouse, learning to bandage. [He](suresh) locks [her](meera) in the pepper store and tells the neighbours that [she](meera) has gone to [her](meera) [aunt](aunt).
+ find leela radha "comes upon"
- ill radha "without memory"
- parent radha ammu "daughter"
- reveal clerk suresh "learns from Pillai"
- flee clerk "on the run"
- married meera suresh "wife"
+ abduct suresh meera "locks her in"
- kin aunt meera "aunt"
- betray suresh _ "has gone to her aunt"

== 6 Pepper
[Leela](leela) does not believe in the [aunt](aunt). [She](leela) asks the [Swede](oscar), recovered and as thin as a rake, to call on the [planter](suresh) with a vaccination list, while [Biju](biju) backs [his](biju) truck against the wall of the store. [Meera](meera) is lifted out through the roof, coughing. [Her](meera) [husband](suresh) fires after the truck and hits the [inspector](dsouza), [who](dsouza) had come to collect a donation. [D'Souza](dsouza), operated on by [Lindqvist](oscar) under a storm lamp, dictates the warrant while still on the table. It is the first one that [he](dsouza) has ever dictated lying down.
- recover oscar "recovered"
- betray oscar suresh "vaccination list"
+ rescue biju meera "lifted out"
- married meera suresh "husband"
- attack suresh biju+meera "fires after"
+ injure dsouza suresh "hits the inspector"
- treat dsouza oscar "operated on"
- accuse dsouza suresh "warrant"

== 7 Bail
[Nambiar](suresh) is released on bail, which [George](george) has put up, since the two [men](george+suresh) plan the hotel together. [Leela](leela) hears of it from the bank and breaks with [her](leela) [brother](george) at [their](george+leela) [father](father)'s grave. [Meera](meera) moves into the nurses' quarters, where [Thankam](thankam) sleeps across the threshold with a cricket bat. In the second plot [Radha](radha) begins to hum a lullaby and stops at a certain line every time. [Ammu](ammu) knows the line and sings it to [her](radha). The [patient](radha) turns [her](radha) head and says the [girl](ammu)'s name.
- help george suresh "put up"
+ quarrel george leela "breaks with"
- sibling george leela "brother"
- parent father george+leela "father"
- move meera "moves into"
- help thankam meera "across the threshold"
- help ammu radha "sings it"
+ recover radha "says the girl's name"

== 8 What Radha Saw
The [mother](radha), once [she](radha) can speak, tells the [doctor](leela) that the slope did not slide by itself: on the eve of the monsoon [Pillai](clerk) had the trees felled by night, on the orders of the [planter](suresh). Thirty-one people died of it. [Suresh](suresh) sends the [Swede](oscar) a gold watch for [his](oscar) silence about the bullet; [Lindqvist](oscar) gives it to the first beggar [he](oscar) meets. [Thankam](thankam), [whose](thankam) [nephew](nephew) was among the dead, listens at the door and goes out without [her](thankam) cap. [Leela](leela) finds the bed and the cricket bat gone and runs after [her](thankam).
- parent radha ammu "mother"
+ reveal radha leela "tells the doctor"
- kill.past clerk+suresh _ "died of it"
- gift? suresh oscar "gold watch"
- reject oscar suresh "first beggar"
- kin nephew thankam "nephew"
- die.past nephew "among the dead"
- discover thankam suresh "listens"
+ investigate leela thankam "runs after"

== 9 The Bat
[Thankam](thankam) reaches the [planter](suresh)'s veranda at dusk. [Pillai](clerk) has got there before [her](thankam), demanding a larger share, and lies face down on the steps with a pepper knife in [his](clerk) back. The [matron](thankam) is found beside the body and says nothing in [her](thankam) own defence. [D'Souza](dsouza), on a stick, has to take into custody the [woman](thankam) [who](thankam) changed [his](dsouza) dressings. [Leela](leela), [who](leela) was a hundred yards behind, saw a white car drive away, and in the whole district there is only one such car. It belongs to [her](leela) own [brother](george).
- travel thankam "reaches"
- threaten clerk suresh "demanding"
+ kill _ clerk "pepper knife"
- accuse _ thankam "found beside the body"
+ arrest dsouza thankam "take into custody"
- treat.past dsouza thankam "changed his dressings"
- discover leela george "saw a white car"
- sibling george leela "brother"

== 10 White Car
[George](george) confesses to [his](george) [sister](leela) that [he](george) had lent the car to [Suresh](suresh) and has been threatened by [him](suresh) ever since. The [manager](george) has hardly agreed to testify when the brakes fail on the hairpin bend. [Oscar](oscar) and [Leela](leela) fight for [his](george) life until morning; at five [he](george) asks for the blinds to be raised, and dies. The [doctor](leela) washes [him](george) herself. In the lock-up [Thankam](thankam) is brought the news by [Biju](biju), and the first thing that the [prisoner](thankam) wants to know is who is holding [Leela](leela)'s hand.
- reveal george leela "confesses"
- sibling george leela "sister"
- gift.past george suresh "lent the car"
- threaten suresh george "threatened by him"
+ injure george "brakes fail"
- treat george leela+oscar "fight for his life"
+ die george "dies"
- reveal biju thankam "brought the news"

== 11 The Ferry
[Suresh](suresh) has cleared out the safe and is making for the coast with [Ammu](ammu) on the back seat, so that [her](ammu) [mother](radha) will hold [her](radha) tongue. [Meera](meera) recalls that [her](meera) [husband](suresh) gets sick on any boat but one, and sends [Biju](biju) to the old ferry. The truck [driver](biju) parks across the ramp. [Nambiar](suresh) jumps, misjudges the gap and goes under between the hull and the quay. [Biju](biju) brings up the [child](ammu) first; when [he](biju) dives for the [planter](suresh), there is only a sandal. [D'Souza](dsouza) unlocks the [matron](thankam)'s cell and carries [her](thankam) bag.
- steal suresh "cleared out the safe"
- flee suresh "making for the coast"
+ abduct suresh ammu "on the back seat"
- parent radha ammu "mother"
- threaten suresh radha "hold her tongue"
- married meera suresh "husband"
- rescue biju ammu "brings up"
+ die suresh "goes under"
- find! biju suresh "only a sandal"
- rescue dsouza thankam "unlocks"

== 12 Dry Season
The warehouse has become Ward Three. The [widow](meera), [whom](meera) nobody has seen in black, signs the estate over to the pickers and enrols in the nursing school, where [Thankam](thankam) will be [her](meera) strictest [teacher](thankam). [Radha](radha) goes home with [her](radha) [daughter](ammu), in the truck of [Biju](biju), [who](biju) drives so slowly that [they](ammu+biju+radha) arrive after dark. [Lindqvist](oscar) is recalled by the agency and writes to decline. [Leela](leela) reads the letter over [his](oscar) shoulder, corrects the spelling and leaves [her](leela) hand where it is. On the slope three hundred saplings have been planted, one of them crooked.
- married.past meera suresh "widow"
+ gift meera _ "signs the estate over"
- advisor thankam meera "teacher"
- parent radha ammu "daughter"
- help biju ammu+radha "truck of Biju"
- quit! oscar "writes to decline"
+ flirt leela oscar "leaves her hand"
