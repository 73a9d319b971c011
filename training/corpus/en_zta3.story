%series Form Four
%lang en
%genre boarding-school drama, Cape Coast, Ghana, 1983, encyclopaedia episode list
%cast quansah  | Headmaster Isaac Quansah; Quansah; Isaac | m
%cast araba    | Araba Ewusi; Araba | f
%cast ekow     | Ekow Ewusi; Ekow | m
%cast kobina   | Kobina Arkorful; Kobina | m
%cast efua     | Efua Sackey; Efua | f
%cast dede     | Dede Larnyoh; Dede | f
%cast mrssackey | Mrs Sackey | f
%cast mrsarkorful | Mrs Arkorful | f
%cast pratt    | Father Aloysius Pratt; Father Pratt; Pratt | m
%cast otoo     | Sergeant Otoo; Otoo | m
%cast mensah   | Mensah | m
%cast nii      | Nii | m
%cast goat     | Major | m
%cast captain  | - | m
%cast mwife    | - | f
%cast nurse    | - | f

== 1 Bush Fires
In the year of the great drought [Araba Ewusi](araba), newly appointed [mistress](araba) of chemistry, arrives at St Aidan's with one trunk and [her](araba) [brother](ekow) [Ekow](ekow), [who](ekow) is fifteen and has been put out of two schools already. [Headmaster Quansah](quansah), [who](quansah) once proposed to a bishop's niece and has stayed single ever since, receives [them](araba+ekow) with a cup of water each, which is more than it sounds. In the dormitory [Ekow](ekow) draws the bed beside that of [Kobina Arkorful](kobina), a market [woman](mrsarkorful)'s [son](kobina), [who](kobina) eats at night what others have hidden by day.
+ hire araba "newly appointed"
- sibling araba ekow "brother"
- quit.past ekow _ "put out of"
- propose.past quansah _ "once proposed"
- gift quansah araba+ekow "a cup of water"
- housemate ekow kobina "the bed beside"
- parent mrsarkorful kobina "son"
- steal kobina _ "what others have hidden"

== 2 Gari
The tin of gari that vanishes from the trunk of [Dede Larnyoh](dede), the senior [prefect](dede) of the girls' house, is found under [Ekow](ekow)'s mattress, and the [newcomer](ekow), [who](ekow) knows very well who ate from it, takes twelve strokes from [Father Pratt](pratt) without opening [his](ekow) mouth. That night the real [thief](kobina) pushes half a loaf across the gap between the beds. From then on the two [boys](ekow+kobina) are as thick as porridge. [Araba](araba) calls the [priest](pratt) a brute before the whole staff room, and the [nurse](nurse), laying cool leaves on [her](araba) [brother](ekow)'s back, is of the same opinion.
- steal kobina dede "vanishes"
- find _ "is found"
+ attack pratt ekow "twelve strokes"
- reveal! ekow pratt "without opening his mouth"
- gift kobina ekow "half a loaf"
+ friend.start ekow kobina "thick as porridge"
- quarrel araba pratt "a brute"
- treat ekow nurse "cool leaves"
- sibling araba ekow "her brother's"

== 3 The Cook's Daughter
[Efua](efua), the [daughter](efua) of the school [cook](mrssackey), [Mrs Sackey](mrssackey), reads the fourth-form textbooks over the shoulders of those who pay for them, and when the [chemist](araba) catches [her](efua) at the laboratory window with the periodic table by heart, [she](efua) is set down on a stool inside. [Her](efua) [mother](mrssackey) wants [her](efua) at the pots. [Kobina](kobina) and [his](kobina) fellow [sinner](ekow), both struck dumb by the [girl](efua) on the stool, agree that neither will speak to [her](efua) first. [Ekow](ekow) keeps the bargain for four days, [his](ekow) [friend](kobina) for one hour.
- parent mrssackey efua "daughter"
- find araba efua "catches her"
+ advisor.start araba efua "on a stool inside"
+ love ekow+kobina efua "struck dumb"
- friend ekow kobina "friend"
- betray kobina ekow "for one hour"

== 4 Petrol
Two drums of petrol disappear from behind the chapel, a matter not for the cane but for [Sergeant Otoo](otoo), [who](otoo) has lived on the good will of the drivers since the shortage began. Since the night [watchman](mensah), one [Mensah](mensah), has seen a cassock in the dark, the [sergeant](otoo) turns the vestry upside down, and [Father Pratt](pratt), [who](pratt) buries half the town and beats the other half, finds himself suspected. [Araba](araba), of all people, swears that [her](araba) [adversary](pratt) was marking essays under [her](araba) nose. It is not true. [She](araba) has seen [Isaac Quansah](quansah)'s sandals under that cassock, and [he](quansah) is the [man](quansah) [who](quansah) gave [her](araba) work.
+ steal _ _ "disappear"
- discover mensah _ "seen a cassock"
- investigate otoo pratt "turns the vestry"
- accuse _ pratt "suspected"
- enemy araba pratt "adversary"
+ betray araba otoo "swears"
- help araba pratt "under her nose"
- discover.past araba quansah "seen Isaac Quansah's sandals"
- hire.past araba quansah "gave her work"

== 5 Rain
It rains at last. [Major](goat) gets loose. [Major](goat) is the school [goat](goat). [Kobina](kobina) chases [him](goat) into the lagoon. [Kobina](kobina) cannot swim. [Ekow](ekow) can. [He](ekow) pulls out [Kobina](kobina). [He](ekow) pulls out [Major](goat), too. [Efua](efua) has watched from the bank. [She](efua) wraps [her](efua) cloth round [Ekow](ekow). The best [friend](kobina) of the [hero](ekow) sees it. [He](kobina) has lost [Efua](efua). [He](kobina) has caught a chill. In the sickroom [Kobina](kobina) shivers. The [nurse](nurse) gives [him](kobina) quinine. [Dede](dede) reads to [him](kobina). Nobody asked [Dede](dede). [Dede](dede) reads very well.
- flee goat _ "gets loose"
+ rescue ekow kobina "pulls out Kobina"
- rescue ekow goat "pulls out Major"
- discover efua _ "has watched"
- help efua ekow "wraps her cloth"
- friend ekow kobina "best friend"
- jealous kobina ekow "sees it"
- reject efua kobina "has lost Efua"
- ill kobina "a chill"
- treat kobina nurse "quinine"
- help dede kobina "reads to him"

== 6 The Ledger
Asked by the chemistry [mistress](araba) where the petrol went, the [headmaster](quansah) takes out a school ledger in which, beside every gallon, there stands a sack of maize: with the drums, [he](quansah) says, [he](quansah) has bought three weeks of meals, since the ministry has sent nothing but a portrait. [She](araba) gives [him](quansah) [her](araba) word. Neither notices [Mensah](mensah), [who](mensah) is sweeping the veranda, nor that [he](mensah) goes on sweeping as far as the police station. The [watchman](mensah) has a sick [wife](mwife) and is paid by the tip. When [Otoo](otoo) comes for [Quansah](quansah), the pupils stand in the road, three hundred of them, singing the hymn for those at sea.
+ reveal quansah araba "he says"
- steal.past quansah _ "with the drums"
- reveal! araba _ "her word"
- discover mensah araba+quansah "sweeping the veranda"
- betray mensah quansah "the police station"
- ill mwife "sick"
- married mensah mwife "wife"
+ arrest otoo quansah "comes for Quansah"

== 7 Acting Head
Into the empty office moves [Father Pratt](pratt), who else; [his](pratt) first measure as acting head is to turn the [cook](mrssackey)'s [daughter](efua) out of the classroom as a non-payer. The deposed [man](quansah), meanwhile, sits in the fort among the smugglers, where [Araba](araba), [who](araba) brings [him](quansah) soup, is asked by [him](quansah) to take no notice if [he](quansah) should weep, it being only the pepper. On Saturday the [girl](efua) [whom](efua) nobody will teach stows away in a cocoa lorry for [Accra](@accra) to put the matter before the minister. [Ekow](ekow), [who](ekow) has followed [her](efua), is under the tarpaulin too. [Mrs Sackey](mrssackey) counts the plates, and counts them again.
+ hire pratt "acting head"
- quit efua pratt "out of the classroom"
- parent mrssackey efua "daughter"
- quit.past quansah "deposed"
- gift araba quansah "brings him soup"
- arrest.past _ quansah "in the fort"
- sad? quansah "weep"
+ flee efua "stows away" @accra
- flee ekow "under the tarpaulin"
- lose mrssackey efua "counts them again"

== 8 Accra
The [runaways](efua+ekow) are robbed of [their](efua+ekow) shoes at Kaneshie by a [boy](nii) of nine, [Nii](nii), [who](nii), on hearing what [they](efua+ekow) have come for, laughs so much that [he](nii) gives back one pair. Guided by the small [robber](nii), [they](efua+ekow) get as far as the minister's gate and a [captain](captain) with sunglasses, [who](captain) has [them](efua+ekow) locked in a guardroom for sedition. Meanwhile the [sister](araba) of the [one](ekow) and the [mother](mrssackey) of the [other](efua) set out on the same bus, not speaking, for the [cook](mrssackey) holds the [teacher](araba) responsible; at Winneba [Mrs Sackey](mrssackey) breaks [her](mrssackey) boiled egg in two.
+ steal nii efua+ekow "robbed"
- gift nii efua+ekow "gives back"
- help nii efua+ekow "Guided"
+ arrest captain efua+ekow "locked in"
- sibling araba ekow "sister"
- parent mrssackey efua "mother"
- travel araba+mrssackey "set out"
- accuse mrssackey araba "holds the teacher responsible"
- reconcile araba mrssackey "breaks her boiled egg"

== 9 The Captain's Mathematics
The [captain](captain), asked by [his](captain) younger [prisoner](efua), out of boredom, to check a valency, proves to be an old [boy](captain) of St Aidan's, where [he](captain) too sat on a stool, at the feet of a young [teacher](quansah) named [Quansah](quansah). [He](captain) takes off [his](captain) glasses. [Nii](nii), [who](nii) has been hanging on the gate all night, leads the two [women](araba+mrssackey) from the lorry park to the guardroom, in time to see the [pair](efua+ekow) walk out with a stamped paper. [Mrs Sackey](mrssackey) boxes [her](mrssackey) [daughter](efua)'s ears and then cannot let go of [her](efua). [Ekow](ekow) gets off with a look from [Araba](araba), [who](araba) has cried.
- arrest captain efua "prisoner"
- advisor.past quansah captain "at the feet"
- help nii araba+mrssackey "leads"
+ rescue captain efua+ekow "walk out"
- attack mrssackey efua "boxes"
- parent mrssackey efua "daughter"
- sad araba "has cried"

== 10 Founder's Day
While the school marks its ninetieth year with a march past, [Kobina](kobina), still sore at [his](kobina) former [friend](ekow), lets the acting [head](pratt) draw from [him](kobina) who taught [Efua](efua) in secret. [He](kobina) has hardly done it when [he](kobina) is sorry. [Dede](dede), the [reader](dede) from the sickroom, tells [him](kobina) to [his](kobina) face what a worm [he](kobina) is, and is kissed for it, to the surprise of [both](dede+kobina). [Araba](araba), back from the capital, finds [her](araba) bed, [her](araba) trunk and a dismissal on the lawn. An old motor car turns in at the gate: behind the sunglasses sits an [officer](captain), and next to [him](captain) [Isaac](quansah), thin, in borrowed sandals.
- celebrate _ "ninetieth year"
- friend.end ekow kobina "former friend"
+ betray kobina araba "draw from him"
- advisor.past araba efua "taught"
- sad kobina "is sorry"
- accuse dede kobina "to his face"
- kiss dede kobina "is kissed"
- return araba "back from the capital"
- quit araba pratt "dismissal"
+ return quansah "turns in at the gate"

== 11 Two Heads
For one day St Aidan's has two headmasters and no timetable. The [priest](pratt) declines to leave the desk; the returned [prisoner](quansah) takes a chair in the corridor and is obeyed. Then a fever lays [Pratt](pratt) flat, and since the [nurse](nurse) is on leave, it is the [woman](araba) [whom](araba) [he](pratt) threw out [who](araba) sits by [him](pratt) with a basin. Between two attacks [he](pratt) asks how [she](araba) could perjure herself for [him](pratt) in the matter of the petrol. "[I](araba) didn't do it for [you](pratt)," says [Araba](araba). [He](pratt) laughs for the first time since [his](pratt) ordination. [Mensah](mensah), [who](mensah) has lost [his](mensah) [wife](mwife), hands back the [sergeant](otoo)'s reward.
- reject pratt _ "declines"
+ ill pratt "a fever"
- treat pratt araba "with a basin"
- quit.past araba pratt "threw out"
- betray.past araba _ "perjure"
- happy pratt "laughs"
- die.past mwife "lost his wife"
- reject mensah otoo "hands back"

== 12 Results
On the board outside the chapel the first name is that of a [girl](efua) from the kitchen, the second [Dede Larnyoh](dede)'s, and, far down, the last to have passed, [Kobina](kobina)'s, [who](kobina) has to be shown it by [Ekow](ekow). [The two of them](ekow+kobina) have not spoken since Founder's Day. "[You](kobina) ate [my](ekow) gari," says [Ekow](ekow), "and [I](ekow) took the strokes; so now [we](ekow+kobina)'re quits," which is bad arithmetic and good enough. [Mrs Sackey](mrssackey), in a hat, and [Mrs Arkorful](mrsarkorful), in a larger one, weep on each other. The [priest](pratt) has asked to be sent to the north. The [headmaster](quansah), after fifteen years' thought, asks [Araba](araba) to walk down to the sea with [him](quansah), and [she](araba) goes to fetch [her](araba) shoes.
+ find efua "first name"
- find dede+kobina "to have passed"
- quarrel ekow kobina "have not spoken"
- steal.past kobina ekow "ate my gari"
+ reconcile ekow kobina "quits"
- happy mrsarkorful+mrssackey "weep"
- travel? pratt "to the north"
- date? araba quansah "walk down"
