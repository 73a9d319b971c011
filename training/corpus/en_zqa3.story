%series Ward Seven
%lang en
%genre maternity hospital drama, Nairobi, press-office synopses
%cast wambui   | Sister Wambui Kariuki; Sister Wambui; Wambui | f
%cast otieno   | Dr Felix Otieno; Otieno; Felix | m
%cast zawadi   | Dr Zawadi Noor; Zawadi; Noor | f
%cast brigid   | Brigid Hanlon; Brigid | f
%cast kamau    | Kamau Kariuki; Kamau | m
%cast achieng  | Achieng Otieno; Achieng | f
%cast njoki    | Njoki | f
%cast hassan   | Hassan Noor; Hassan | m
%cast driver   | Juma | m
%cast director | Professor Mutiso; Mutiso | m
%cast lena     | Lena | f
%cast patient  | Mercy | f
%cast twins    | - | n
%cast baraka   | Baraka | m
%cast deacon   | - | m
%cast matatu   | - | m
%cast inlaw    | - | f
%cast unclep   | - | m
%cast boyn     | - | m

== 1
On the day on which [Dr Zawadi Noor](zawadi) takes up [her](zawadi) post on Ward Seven, the lights go out, and [she](zawadi) delivers [her](zawadi) first pair of [twins](twins) by the torch of the ambulance [driver](driver), while [Dr Felix Otieno](otieno), [who](otieno) was supposed to show [her](zawadi) round, is nowhere to be found. [Sister Wambui Kariuki](wambui), [who](wambui) runs the ward and has run it through four directors, knows quite well where [he](otieno) is, since [her](wambui) younger [sister](njoki), [Njoki](njoki), has not been home either. [Wambui](wambui)'s [husband](kamau) [Kamau](kamau), a [teacher](kamau), has had a letter from a lawyer about the house, which [he](kamau) puts under the bread bin. [Brigid Hanlon](brigid), a [midwife](brigid) from [Cork](@cork), lets herself be talked into a third night shift.
+ hire zawadi "takes up her post"
- birth _ twins "delivers"
- help driver zawadi "by the torch"
- colleague otieno zawadi "show her round"
- boss wambui _ "runs the ward"
- find kamau "had a letter"
- affair njoki otieno "not been home either"
- discover wambui njoki+otieno "knows quite well"
- sibling njoki wambui "younger sister"
- married kamau wambui "husband"
- reveal! kamau wambui "under the bread bin"

== 2
The [twins](twins)' [mother](patient), [who](patient) gave a false address, has left the hospital without [them](twins), and [Sister Wambui](wambui) sends the [driver](driver) from street to street with a photograph. [Achieng Otieno](achieng), bringing [her](achieng) [husband](otieno) [his](otieno) lunch, falls into talk with [Njoki](njoki) at the lift, and the two [women](achieng+njoki), neither of [whom](achieng+njoki) knows who the other is, agree that all doctors are married to their work. When [Otieno](otieno) comes round the corner, [he](otieno) shakes hands with [both](achieng+njoki). [Zawadi](zawadi) rings home at midnight to hear [her](zawadi) little [boy](baraka) breathe, and gets [Hassan](hassan), from [whom](hassan) [she](zawadi) has lived apart since March, and [who](hassan) says that [he](hassan) would rather put the receiver on the pillow than talk.
+ flee patient "has left the hospital"
- betray.past patient _ "false address"
- gift achieng otieno "his lunch"
- parent patient twins "mother"
- investigate wambui patient "sends the driver"
- boss wambui driver "sends the driver"
- married achieng otieno "husband"
- meet achieng njoki "falls into talk"
- betray otieno achieng+njoki "shakes hands with both"
- parent zawadi baraka "little boy"
+ breakup.past hassan zawadi "lived apart"
- reject hassan zawadi "would rather"

== 3
[Juma](driver), as the [driver](driver) is called, has found the [runaway](patient) in a kiosk behind the bus park, seventeen years old and frightened of [her](patient) [uncle](unclep), and [he](driver) has brought [her](patient) soup three days running before telling anyone. [Wambui](wambui) would report it if [she](wambui) did not have trouble of [her](wambui) own: [she](wambui) has lifted the bread bin. Faced with the lawyer's letter, [her](wambui) [husband](kamau) confesses that [he](kamau) put up the house for a [friend](matatu)'s matatu, and the [friend](matatu) has gone. The [midwife](brigid) from [Cork](@cork), dead on [her](brigid) feet, gives a [woman](lena) the wrong drip; it is [Zawadi](zawadi) [who](zawadi) notices in time, and [Felix](otieno), [who](otieno) signed the sheet unread, lets the blame settle where it falls.
+ find driver patient "found the runaway"
- kin patient unclep "uncle"
- sad patient unclep "frightened"
- gift driver patient "brought her soup"
- discover wambui "lifted the bread bin"
- married kamau wambui "husband"
+ reveal kamau wambui "confesses"
- friend kamau matatu "friend's"
- help.past kamau matatu "put up the house"
- reveal? wambui patient "would report it"
- reveal driver _ "telling anyone"
- flee matatu "has gone"
- injure? lena brigid "the wrong drip"
- rescue zawadi lena "notices in time"
- betray otieno brigid "lets the blame settle"

== 4
[Brigid](brigid) is suspended. [Otieno](otieno) says nothing. [Zawadi](zawadi) says a great deal. [She](zawadi) says it to [Professor Mutiso](director), the [director](director). [Mutiso](director) likes [Otieno](otieno). [He](director) does not yet like [Zawadi](zawadi). [Njoki](njoki) reads [Achieng](achieng)'s name on a lunch tin. [She](njoki) asks [Felix](otieno) one question. [Felix](otieno) does not deny it. [Njoki](njoki) slaps [Felix](otieno). [Wambui](wambui) pretends to count towels. Rain runs down the windows of the milk kitchen. [Juma](driver) brings the [girl](patient) to the ward. [She](patient) looks at the [twins](twins). [She](patient) will not hold the [twins](twins). "Tomorrow," says [Juma](driver). [Kamau](kamau) sells [his](kamau) motorcycle. [He](kamau) walks to school. The pupils cheer [Kamau](kamau).
+ quit brigid "suspended"
- help? zawadi brigid "says a great deal"
- reveal zawadi director "says it"
- boss director otieno+zawadi "the director"
+ discover njoki otieno "reads Achieng's name"
- reveal! otieno _ "says nothing"
- friend director otieno "likes Otieno"
- attack njoki otieno "slaps"
- betray wambui _ "pretends"
- help driver patient "brings the girl"
- lose kamau "sells his motorcycle"
- return patient "brings the girl to the ward"
- reject patient twins "will not hold"

== 5
Having thrown [Felix](otieno)'s shirts out of the window of [her](njoki) room, [Njoki](njoki) moves in with [her](njoki) [sister](wambui) and [brother-in-law](kamau) just as the bailiffs are measuring the living room, and [the three](kamau+njoki+wambui) of [them](kamau+njoki+wambui) eat supper on the floor. [Lena](lena), the [patient](lena) with the drip, a [journalist](lena) as it turns out, wants to know who was on duty that night; [Otieno](otieno) sits down on the edge of [her](lena) bed, and by the end of visiting hours [she](lena) is asking about something else. The suspended [nurse](brigid) packs for [Ireland](@ireland). At the gate [she](brigid) is caught up by [Hassan](hassan), [who](hassan) has come to bring back a forgotten toy, and [who](hassan) carries [her](brigid) case back up four floors because [he](hassan) has mistaken [her](brigid) for somebody arriving.
+ breakup njoki otieno "shirts out of the window"
- move njoki kamau+wambui "moves in"
- sibling njoki wambui "sister"
- kin kamau njoki "brother-in-law"
- investigate lena "wants to know"
- flirt lena otieno "edge of her bed"
- lose? kamau+wambui "bailiffs are measuring"
- quit.past brigid "suspended"
- travel? brigid "packs for Ireland" @ireland
+ meet brigid hassan "caught up by"
- help hassan brigid "carries her case"

== 6
[Achieng](achieng) comes to the ward to ask the younger [sister](njoki) for [her](njoki) recipe for chapati, as agreed at the lift, and [Njoki](njoki), [who](njoki) has rehearsed a lie, tells [her](achieng) the truth over the sterilizer. [She](achieng) is not the first, says the [wife](achieng), [who](achieng) had counted on four and now makes it five. While [Professor Mutiso](director) is looking for someone to blame for the story in [Lena](lena)'s newspaper, [Zawadi](zawadi) puts the unread sheet with [Otieno](otieno)'s signature on [his](director) desk. [Brigid](brigid) is given back [her](brigid) keys. At the cradle the young [mother](patient), with [Juma](driver) looking the other way, picks up first the one [twin](twins) and then the [other](twins).
+ reveal njoki achieng "tells her the truth"
- sibling njoki wambui "younger sister"
- travel achieng "comes to the ward"
- betray? njoki achieng "rehearsed a lie"
- cheat otieno achieng "makes it five"
- accuse zawadi otieno "puts the unread sheet"
- married achieng otieno "wife"
- investigate director "looking for someone to blame"
- create lena "story in Lena's newspaper"
- reveal zawadi director "puts the unread sheet"
+ hire brigid "given back her keys"
- parent patient twins "mother"
- reconcile patient twins "picks up"

== 7
The [philanderer](otieno) comes home to find a suitcase on the step and [his](otieno) [mother-in-law](inlaw) in [his](otieno) chair. Demoted as well, [he](otieno) has to take orders from [Noor](zawadi), [who](zawadi) gives [him](otieno) the night shifts [he](otieno) used to hand out. [Hassan](hassan), with the excuse of one toy after another, turns up on the ward every evening, and [Zawadi](zawadi), [who](zawadi) takes it that [he](hassan) wants [her](zawadi) back, has [her](zawadi) hair done. [He](hassan) walks past [her](zawadi), pink with embarrassment, into the kitchen where [Brigid](brigid) is boiling eggs. When the bailiffs have gone off with the bed, [Wambui](wambui) tells [Kamau](kamau) that in thirty years [he](kamau) has not once asked [her](wambui) before deciding anything. [He](kamau) asks [her](wambui) what [he](kamau) should do.
+ breakup achieng otieno "a suitcase on the step"
- cheat.past otieno achieng "philanderer"
- return otieno "comes home"
- return hassan "turns up"
- love? zawadi hassan "hair done"
- lose kamau+wambui "off with the bed"
- kin inlaw otieno "mother-in-law"
- quit otieno "Demoted"
- boss zawadi otieno "take orders from"
- reconcile! hassan zawadi "wants her back"
+ love hassan brigid "pink with embarrassment"
- quarrel kamau wambui "not once asked her"
- married kamau wambui "in thirty years"

== 8
[Zawadi](zawadi) is not jealous, [she](zawadi) tells [Sister Wambui](wambui), [who](wambui) has not asked; but for three days the [Irishwoman](brigid) is handed every bedpan on the floor. The [uncle](unclep), two cousins and a pickup truck come for the [girl](patient) and [her](patient) [children](twins). [Juma](driver), [who](driver) has nothing but an ambulance, puts all [three](patient+twins) in the back of it under a blanket, drives out past the men with the siren on, and does not stop until [Naivasha](@naivasha). There [he](driver) learns that [her](patient) name is [Mercy](patient). The sacked [lover](otieno) of [Njoki](njoki) waits for [her](njoki) after church. [She](njoki) hears [him](otieno) out, laughs, and introduces the [deacon](deacon) with [whom](deacon) [she](njoki) has been singing alto.
+ jealous zawadi brigid "every bedpan"
- abduct? unclep patient "come for the girl"
- kin patient unclep "uncle"
- parent patient twins "children"
+ rescue driver patient+twins "drives out"
- discover driver patient "learns"
- ex njoki otieno "sacked lover"
- reconcile? njoki otieno "waits for her"
- reject njoki otieno "laughs"
- betray zawadi wambui "not jealous"
- flee patient+twins unclep "under a blanket"

== 9
The [director](director) wants [his](director) ambulance back. As [Juma](driver) will not say where it is, [he](driver) is dismissed by telephone, and [Otieno](otieno), for once in [his](otieno) life, does something for nobody's thanks: [he](otieno) tells [Mutiso](director) that [he](otieno) sent the [driver](driver) out himself. [Brigid](brigid) asks [Zawadi](zawadi) straight out if [she](brigid) is to give [Hassan](hassan) up. The [doctor](zawadi) looks at [her](brigid) for some time and says that [she](zawadi) gave [him](hassan) up first, and that [he](hassan) snores. [Kamau](kamau) has been offered a headship in [Mombasa](@mombasa), with a house; [his](kamau) [wife](wambui), [who](wambui) has not slept away from the ward for eleven years, says that [he](kamau) may go if [he](kamau) likes. [He](kamau) goes.
+ quit driver director "dismissed by telephone"
- boss director driver "his ambulance back"
- reveal! driver director "will not say"
- betray otieno director "tells Mutiso"
- reject wambui kamau "may go"
- help otieno driver "for nobody's thanks"
- breakup? brigid hassan "give Hassan up"
- breakup.past zawadi hassan "gave him up first"
- reconcile brigid zawadi "looks at her"
- hire? kamau "offered a headship" @mombasa
- married kamau wambui "wife"
+ move kamau "He goes"

== 10
[Achieng](achieng) sits in a lawyer's office beside the [man](otieno) [she](achieng) put out and finds, when [she](achieng) is handed the pen, that it will not write; nor does the second. [Otieno](otieno) does not dare to smile. [Lena](lena), the [journalist](lena), has tracked the ambulance to [Naivasha](@naivasha), but when [she](lena) sees [Mercy](patient) on the back step with [Juma](driver), a baby each, [she](lena) tears out the page. [Wambui](wambui) sends [Kamau](kamau) a crate of mangoes and gets a card with one word on it. At four in the morning [Hassan](hassan), with little [Baraka](baraka) asleep on [his](hassan) shoulder, asks [Brigid](brigid) through the milk-kitchen hatch if [she](brigid) would take on [the two](baraka+hassan) of [them](baraka+hassan). The [midwife](brigid) drops the eggs.
- breakup.past achieng otieno "put out"
- divorce? achieng otieno "handed the pen"
- divorce! achieng otieno "will not write"
- discover lena driver "tracked the ambulance"
- reveal! lena "tears out the page"
- help lena driver+patient "tears out the page"
- gift wambui kamau "crate of mangoes"
- gift kamau wambui "a card"
- reconcile? achieng otieno "dare to smile"
- couple driver patient "a baby each"
- parent hassan baraka "little Baraka"
+ propose hassan brigid "take on"

== 11
[Brigid](brigid) says yes to the [father](hassan) and asks the [son](baraka) for a week to think it over; then [she](brigid) goes to ask [his](baraka) [mother](zawadi). [Zawadi](zawadi), in the middle of a breech, says "Push," and afterwards that [she](zawadi) meant [both](brigid+zawadi) of [them](brigid+zawadi). The [woman](njoki) pushing is [Njoki](njoki), seven weeks early, and the [one](otieno) [who](otieno) has to be told is on duty next door. [Njoki](njoki) had led the [deacon](deacon) to believe that it was wind. [Wambui](wambui), holding [her](wambui) [sister](njoki)'s hand, sees a small [boy](boyn) come into the world with the chin of [Felix Otieno](otieno). [She](wambui) goes next door. "Congratulations, [Doctor](otieno)," [she](wambui) says. "Sit down before [you](otieno) fall."
+ engaged.start brigid hassan "says yes"
- parent hassan baraka "father"
- parent zawadi baraka "mother"
- help zawadi njoki "in the middle of a breech"
- sibling njoki wambui "sister's"
- betray.past njoki deacon "to believe"
+ birth njoki boyn "come into the world"
- pregnant.past njoki otieno "seven weeks early"
- help wambui njoki "holding her sister's hand"
- discover wambui otieno "the chin"
- parent otieno boyn "the chin"
- reveal wambui otieno "Congratulations"

== 12
[Zawadi](zawadi) is made [director](zawadi) over the head of three professors, [Mutiso](director) having gone on a long leave, and the first thing [she](zawadi) signs is a letter that gives [Juma](driver) back [his](driver) ambulance. The [driver](driver) uses it to fetch the [bride](brigid), since [Brigid](brigid) and [Hassan](hassan) are marrying in the hospital garden, with [Baraka](baraka) holding the rings and the [groom](hassan)'s former [wife](zawadi) holding [Baraka](baraka). [Njoki](njoki), [who](njoki) will name no father on the form, lets the [deacon](deacon), [who](deacon) can count to nine as well as anyone, push the pram regardless. [Achieng](achieng) has found a pen that writes. When the matatu from the coast pulls up, [Wambui](wambui) is standing at the stop with one suitcase; [Kamau](kamau), [who](kamau) was about to get off, moves over.
+ hire zawadi "made director"
- quit director "long leave"
- hire driver zawadi "gives Juma back"
+ wedding brigid hassan "are marrying"
- ex hassan zawadi "former wife"
- help driver brigid "fetch the bride"
- help baraka brigid+hassan "holding the rings"
- discover deacon njoki "count to nine"
- help deacon njoki "push the pram"
- reveal! njoki "no father"
- couple deacon njoki "push the pram"
- divorce? achieng otieno "a pen that writes"
- travel wambui "one suitcase"
+ reconcile kamau wambui "moves over"
