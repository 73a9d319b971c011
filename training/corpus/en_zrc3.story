%series Adomi House
%lang en
%genre boarding-school mystery in Ghana, fan-wiki recaps
%cast esi      | Esi Quartey; Esi | f
%cast naa      | Naa Lamptey; Naa | f
%cast kofi     | Kofi Baiden; Kofi | m
%cast akua     | Mrs Baiden; Akua Baiden | f
%cast baiden   | Mr Baiden; Ebo Baiden | m
%cast obeng    | Inspector Obeng; Obeng | m
%cast zainab   | Zainab Alhassan; Zainab | f
%cast mole     | Jerome Tagoe; Jerome | m
%cast matron   | Auntie Philo; Philo | f
%cast gate     | Old Mensah; Mensah | m
%cast frans    | Frans Dekker; Dekker | m
%cast esimum   | - | f
%cast naadad   | - | m
%cast goat     | Bishop | n
%cast ef       | Efua | f

== 1 Opening Day
[Esi Quartey](esi) arrives at [Adomi House](#adomi) on a scholarship and with one pair of shoes. [Her](esi) [roommate](naa), [Naa Lamptey](naa), [whose](naa) [father](naadad) owns half of [Tema](@tema), has eleven. [Mr Baiden](baiden) is the [headmaster](baiden), [Mrs Baiden](akua), [his](baiden) [wife](akua), teaches chemistry, and [their](akua+baiden) [son](kofi) [Kofi](kofi) is the last to hand anything in. At supper [Naa](naa) trips [Esi](esi) up in front of the whole hall. The scholarship [girl](esi) gets to [her](esi) feet, picks up the plate and asks for seconds. [Somebody](kofi) claps. It is [Kofi](kofi).
- travel esi "arrives" #adomi
- housemate esi naa "roommate"
- parent naadad naa "father"
- married akua baiden "wife"
- parent akua+baiden kofi "son"
+ attack naa esi "trips Esi up"
- help kofi esi "claps"

== 2 The Exam Papers
Over the weekend someone breaks into the office and takes the exam papers. [Mr Baiden](baiden) calls in the police. [Inspector Obeng](obeng), [who](obeng) was a pupil here himself and caned by the present [gatekeeper](gate), goes through every locker. The papers turn up under [Esi](esi)'s mattress. The [girl](esi) swears that [she](esi) has never seen them. [Old Mensah](gate), the [gatekeeper](gate), puts in a good word for [her](esi), but the [headmaster](baiden) suspends [her](esi) all the same. [Naa](naa) lies awake. [She](naa) heard footsteps in the night and was too scared to look.
+ steal _ baiden "breaks into"
- investigate obeng _ "goes through every locker"
- attack.past gate obeng "caned"
- accuse _ esi "under Esi's mattress"
- help gate esi "puts in a good word"
+ quit esi baiden "suspends her"
- sad naa "too scared"

== 3 Who Was Awake
[Kofi](kofi) does not believe that [Esi](esi) did it and starts asking around. From [Auntie Philo](matron), the [matron](matron), [he](kofi) finds out that the back door was locked from the inside. [Naa](naa) at last owns up to [him](kofi) about the footsteps: they limped. Only two people at the school limp, the [gatekeeper](gate) and [Dekker](frans), the Dutch sports [master](frans), [who](frans) broke an ankle at Easter. [Kofi](kofi) takes the news to [his](kofi) [mother](akua), [who](akua) tells [him](kofi) to keep out of it. [She](akua) says it a little too loudly.
- investigate kofi _ "starts asking around"
+ discover kofi "finds out"
- reveal naa kofi "owns up"
- injure.past frans "broke an ankle"
- parent akua kofi "mother"
- reveal kofi akua "takes the news"

== 4 The Limp
[Kofi](kofi) follows [Dekker](frans). [Dekker](frans) walks to the lake. [Akua Baiden](akua) is waiting there. [Dekker](frans) takes [her](akua) hand. [Kofi](kofi) drops [his](kofi) torch. [Dekker](frans) hears it. [Kofi](kofi) runs home. [He](kofi) says nothing to [Mr Baiden](baiden). The [goat](goat) called [Bishop](goat) eats the torch. Next morning the [Dutchman](frans) gives [Kofi](kofi) a cold look. [Kofi](kofi) now knows why [Mother](akua) was loud. It has nothing to do with exams.
- investigate kofi frans "follows Dekker"
+ affair akua frans "takes her hand"
- cheat akua baiden "takes her hand"
- discover kofi akua+frans "drops his torch"
- flee kofi frans "runs home"
- reveal! kofi baiden "says nothing"
- parent akua kofi "Mother"

== 5 Fever
At home in [Nsawam](@nsawam) the suspended [pupil](esi) helps [her](esi) [mother](esimum), a [seamstress](esimum), on the market. When [her](esi) [mother](esimum) goes down with malaria, there is no money for the clinic. [Esi](esi) sells [her](esi) only shoes. A [stranger](gate) pays the rest: it is [Mensah](gate), [who](gate) has come all the way by bus with [his](gate) savings in a sock. The sick [woman](esimum) stares at [him](gate) and turns to the wall. [She](esimum) hasn't seen [her](esimum) [father](gate) since [he](gate) put [her](esimum) out of the house with a baby on [her](esimum) back.
- help esi esimum "helps her mother"
- parent esimum esi "mother"
+ ill esimum "goes down with malaria"
- lose esi "sells her only shoes"
- help gate esi+esimum "pays the rest"
- travel gate "come all the way"
- reject esimum gate "turns to the wall"
- parent gate esimum "her father"
- reject.past gate esimum "put her out"

== 6 Philo Falls
In the dead of night the [matron](matron) hears the limp. [She](matron) gets up to see who it is and is pushed down the stairs. [Zainab Alhassan](zainab), [who](zainab) wants to be a doctor, keeps [her](matron) neck straight until the ambulance is there. [Philo](matron) has broken [her](matron) hip and can't speak. [Obeng](obeng) brings the sports [master](frans) in for questioning, but [he](frans) has an alibi, and [he](frans) won't name the [lady](akua). [Kofi](kofi), [who](kofi) could, keeps [his](kofi) mouth shut. The [inspector](obeng) lets the [Dutchman](frans) go.
- discover? matron _ "to see who it is"
+ attack _ matron "pushed down"
- help zainab matron "keeps her neck straight"
- injure matron "broken her hip"
- investigate obeng frans "questioning"
- reveal! frans obeng "won't name"
- reveal! kofi obeng "keeps his mouth shut"

== 7 Three Girls
[Naa](naa) gets on a bus for the first time in [her](naa) life and rides to [Nsawam](@nsawam) to say sorry to [Esi](esi). [She](naa) brings a box with ten pairs of shoes. The two [girls](esi+naa) quarrel, cry and share a pineapple. [Esi](esi)'s [mother](esimum), up and about again, measures the rich [girl](naa) for a dress. From [Zainab](zainab), [who](zainab) visits the [matron](matron) every day, comes a text: [Philo](matron) has written one word on a slate, and the word is [JEROME](mole). Who, asks [Naa](naa), is [Jerome](mole)?
- travel naa "rides to Nsawam" @nsawam
- gift naa esi "ten pairs of shoes"
- quarrel esi naa "quarrel"
+ reconcile esi naa "share a pineapple"
- parent esimum esi "mother"
- recover esimum "up and about"
- accuse matron mole "one word on a slate"

== 8 The Man in the Boathouse
[Jerome Tagoe](mole) was the school's [bursar](mole) until [he](mole) put its money on football and was thrown out. For months [he](mole) has been living in the boathouse. [He](mole) stole the papers to sell them, and when the searches began, [he](mole) shoved them under the nearest bed. [Kofi](kofi) finds [his](mole) blankets and a list of buyers. Before [he](kofi) can take off with it, the ex-[bursar](mole) hits [him](kofi) with an oar and ties [him](kofi) up. The limp, as the [boy](kofi) sees while passing out, is in the left leg.
- quit.past mole "thrown out"
- steal.past mole _ "stole the papers"
- betray.past mole esi "shoved them under"
+ find kofi "finds his blankets"
- attack mole kofi "hits him"
+ abduct mole kofi "ties him up"

== 9 Search Party
The whole school looks for the [headmaster](baiden)'s [son](kofi). It is the [goat](goat), [whose](goat) taste for torches is well known, [that](goat) leads [Mensah](gate) to the boathouse. The old [man](gate) finds [Kofi](kofi) and cuts the ropes, but [Jerome](mole) comes back. [They](gate+mole) fight. [Mensah](gate) is stabbed in the stomach, and [his](gate) [attacker](mole) gets away across the lake in a canoe. By the time [Esi](esi) reaches the hospital, [her](esi) [grandfather](gate) can only whisper. "Second helpings," [he](gate) says. "Always ask." [He](gate) does not live to see the morning.
- investigate _ kofi "looks for"
- parent baiden kofi "son"
- help goat gate "leads Mensah"
- find gate kofi "finds Kofi"
+ rescue gate kofi "cuts the ropes"
- return mole "comes back"
- quarrel gate mole "They fight"
+ kill mole gate "stabbed in the stomach"
- flee mole "gets away"
- kin esi gate "grandfather"
- die gate "does not live"

== 10 Funeral Cloth
[Mensah](gate) is carried through the gate that [he](gate) kept for thirty years. [His](gate) [daughter](esimum) has sewn the cloth herself and walks behind the coffin without lifting [her](esimum) eyes. [Mr Baiden](baiden), in front of four hundred pupils, begs [Esi](esi)'s pardon and gives [her](esi) [her](esi) place back. After the burial [Kofi](kofi) can't hold it in any longer. [He](kofi) tells [his](kofi) [father](baiden) what [he](kofi) saw at the lake. The [headmaster](baiden) thanks [him](kofi), takes off [his](kofi) ring and asks the [Dutchman](frans) to pack.
- die.past gate "coffin"
- parent gate esimum "daughter"
- create esimum "sewn the cloth"
- reconcile baiden esi "begs Esi's pardon"
- hire esi baiden "gives her her place back"
- parent baiden kofi "father"
+ reveal kofi baiden "tells his father"
+ breakup baiden akua "takes off his ring"
- quit frans baiden "asks the Dutchman to pack"

== 11 The Manhunt
[Obeng](obeng) has posters put up from [Ho](@ho) to [Tamale](@tamale). [Naa](naa)'s [father](naadad), [who](naadad) has never been known to give, puts up a reward of fifty thousand cedis. The [killer](mole) is hiding at [his](mole) [cousin](ef)'s in [Akosombo](@akosombo). [Efua](ef) feeds [him](mole) for two days, sees the poster and makes a telephone call. As the [inspector](obeng) breaks in the door, [Jerome](mole) goes out by the window and straight into the arms of [Zainab](zainab), [who](zainab) was only there to buy bandages. [She](zainab) sits down on [him](mole).
- investigate obeng mole "posters"
- parent naadad naa "father"
- kin ef mole "cousin"
- gift naadad _ "puts up a reward"
- help ef mole "feeds him"
- discover ef mole "sees the poster"
+ betray ef mole "makes a telephone call"
- flee mole obeng "out by the window"
+ arrest zainab mole "sits down on him"

== 12 Speech Day
[Jerome](mole) gets life. [Akua Baiden](akua) has followed [Dekker](frans) to [Utrecht](@utrecht) and writes to [her](akua) [son](kofi) on Sundays; [he](kofi) has begun to write back. [Auntie Philo](matron), on crutches, is promoted to [gatekeeper](matron). [Esi](esi) comes top in chemistry, one mark ahead of [Zainab](zainab), and in [her](esi) speech [she](esi) talks about an old [man](gate) and a plate of yam. [Naa](naa) cries so hard that [Kofi](kofi) has to lend [her](naa) [his](kofi) tie. At supper [Esi](esi), in odd shoes, goes up for seconds.
- arrest _ mole "gets life"
- travel akua frans "followed Dekker" @utrecht
- parent akua kofi "son"
- reconcile akua kofi "begun to write back"
- hire matron "promoted"
+ find esi "comes top"
- sad naa "cries"
- help kofi naa "lend her his tie"
