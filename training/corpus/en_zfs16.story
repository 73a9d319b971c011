%series Kilele High
%lang en
%genre staff-room drama at a Nairobi secondary school, magazine recaps in the past tense
%cast wambui  | Wambui Kariuki; Wambui | f
%cast otieno  | Principal Otieno; Otieno | m
%cast faraj   | Faraj Ali; Faraj | m
%cast amina   | Amina Ali; Amina | f
%cast kip     | Kiprono; Kip | m
%cast achieng | Achieng Otieno; Achieng | f
%cast njeri   | Njeri Kariuki; Njeri | f
%cast brian   | Brian Mwangi; Brian | m
%cast mercy   | Mercy | f
%cast bursar  | Mr. Shah; Shah | m
%cast driver  | - | m
%cast matron  | - | f
%cast baby    | - | m
%cast sub     | Lindiwe | f

== 1
[Wambui Kariuki](wambui) began [her](wambui) term as deputy by walking in on [Principal Otieno](otieno) and the chemistry [teacher](mercy), [Mercy](mercy), in the broom cupboard. [She](wambui) said "Excuse me" and shut the door. [She](wambui) was living at the time with [Faraj Ali](faraj), [who](faraj) taught geography and was separated, more or less, from [Amina](amina), [who](amina) taught it too, in the next room. The [principal](otieno)'s [wife](achieng) [Achieng](achieng) baked for the whole staff on Fridays. [Wambui](wambui) looked at the cake and could not eat. [Njeri](njeri), [her](wambui) younger [sister](njeri), ate both slices.
- hire wambui "deputy"
- boss otieno wambui "deputy"
+ discover wambui mercy+otieno "walking in on"
+ affair mercy otieno "broom cupboard"
- cheat otieno achieng "broom cupboard"
- couple faraj wambui "living at the time"
- ex amina faraj "separated"
- colleague amina faraj "taught it too"
- married achieng otieno "wife"
- sad wambui "could not eat"
- sibling njeri wambui "sister"

== 2
[Amina](amina) wanted [her](amina) [husband](faraj) home by Ramadan and did not care who heard it. [She](amina) told the staff room that [Wambui](wambui) had lured [him](faraj) away with chapati. [Kip](kip), the running [coach](kip), laughed so hard that tea came out of [his](kip) nose; [he](kip) was mad about [Amina](amina), and had been timing [her](amina) walk to the bus. [Faraj](faraj) hid behind a globe. It was left to the [bursar](bursar), [Mr. Shah](bursar), to remark that a man could not be lured with chapati unless he had been badly fed. [Amina](amina) broke the globe.
- married amina faraj "husband"
- reconcile? amina faraj "home by Ramadan"
+ accuse amina wambui "lured him away"
- love kip amina "mad about"
- flee faraj amina "hid behind"
- accuse bursar amina "badly fed"

== 3
[Otieno](otieno) feared [Wambui](wambui). [Wambui](wambui) had seen [him](otieno). [Otieno](otieno) called in [Wambui](wambui). [He](otieno) offered [Wambui](wambui) a rise. [She](wambui) asked what for. "For [your](wambui) silence," said [Otieno](otieno). [Wambui](wambui) refused. [Otieno](otieno) could also dismiss [Wambui](wambui). [Mercy](mercy) cried in the lab. [Mercy](mercy) loved [Otieno](otieno). [He](otieno) had promised [Mercy](mercy) to leave [Achieng](achieng). [Mercy](mercy) believed [Otieno](otieno). [Njeri](njeri) dried the tears of [Mercy](mercy).
- sad otieno wambui "feared"
- discover.past wambui otieno "had seen him"
- gift? otieno wambui "a rise"
- reveal? wambui _ "your silence"
+ reject wambui otieno "refused"
- threaten otieno wambui "dismiss"
- sad mercy "cried"
- love mercy otieno "loved"
- breakup? otieno achieng "to leave Achieng"
+ help njeri mercy "dried the tears"

== 4
[Njeri](njeri) had come to town for a week and stayed on the sofa for a term. [She](njeri) went out with the school-bus [driver](driver), next with [Brian Mwangi](brian), the music [master](brian), and then, when [Brian](brian) had bought two tickets to [Lamu](@lamu), with nobody, on account of a headache. The [cause](faraj) of the headache had a key. Coming home early with a stack of exam papers, [Wambui](wambui) heard laughter from the bathroom, and a baritone that [she](wambui) knew from maps. [She](wambui) laid the papers on the floor, sat on them and waited. [Faraj](faraj) came out in [her](wambui) own towel. After [him](faraj) came [her](wambui) [sister](njeri).
- housemate njeri wambui "on the sofa"
- date driver njeri "went out with"
- date brian njeri "next with"
- reject njeri brian "with nobody"
+ discover wambui faraj+njeri "heard laughter"
+ affair faraj njeri "laughter from the bathroom"
- cheat faraj wambui "in her own towel"
- sibling njeri wambui "sister"

== 5
There was no scene to speak of. [Wambui](wambui) pointed to the door twice, once for each. [Faraj](faraj) had nowhere to go but back to [Amina](amina), [who](amina) took [him](faraj) in, made [him](faraj) take off [his](faraj) shoes, and put [him](faraj) to sleep in the kitchen. [Njeri](njeri) moved in with [Mercy](mercy). On Friday, for the first time, there was no cake. [Achieng](achieng) had found a laboratory coat in the car, with a lipstick in it that was not [hers](achieng). [She](achieng) came to the school in [her](achieng) church hat and asked the [deputy](wambui), woman to woman, what [she](wambui) had seen. [Wambui](wambui) told [her](achieng).
+ breakup wambui faraj "pointed to the door"
- quarrel! faraj+njeri wambui "no scene"
- return faraj amina "back to Amina"
- housemate.start amina faraj "took him in"
- housemate.start mercy njeri "moved in with"
- discover achieng otieno "had found"
- investigate achieng wambui "asked the deputy"
+ reveal wambui achieng "told her"

== 6
[Achieng](achieng) left [Otieno](otieno) during assembly, over the microphone. The students applauded. [Mercy](mercy), [who](mercy) had pictured this moment for two years, ran to [his](otieno) side, and the [principal](otieno), with eight hundred faces before [him](otieno), inquired what [she](mercy) wanted. [She](mercy) was escorted out by [Brian](brian), [who](brian) knew how it felt to be left with two tickets. [They](brian+mercy) sat in the music room. [He](brian) played; [she](mercy) swore never again; [he](brian) agreed that it was best. By the end of the hour [they](brian+mercy) were on first-name terms with each other's shoulders.
+ breakup achieng otieno "left Otieno"
- help mercy otieno "ran to his side"
+ reject otieno mercy "inquired what"
- help brian mercy "escorted out"
- reject.past njeri brian "left with two tickets"
- sad mercy "swore never again"
- flirt brian mercy "each other's shoulders"

== 7
It rained, and the long field stood under water. Mock exams were sat. A monkey got into the dormitory and ate the [matron](matron)'s malaria tablets, with no ill effect on either. [Kip](kip) bought [Amina](amina) an umbrella; [she](amina) said that [she](amina) had a [husband](faraj), in the tone in which one says one has a cold. [He](kip) pointed out that [her](amina) [husband](faraj) was in the kitchen. [She](amina) laughed, and was cross about it for two periods. Who ate the Friday cake now? Nobody knew, but there were crumbs on [Mr. Shah](bursar)'s ledger, and [Achieng](achieng)'s hat had been seen at [his](bursar) gate.
- gift kip amina "umbrella"
- married amina faraj "husband"
- reject amina kip "had a husband"
+ flirt amina kip "laughed"
+ date? achieng bursar "seen at his gate"

== 8
A relief [teacher](sub) arrived from [Durban](@durban). [Lindiwe](sub) had been married to [Faraj](faraj) before any of them, it turned out, and for one summer; [she](sub) bore [him](faraj) no malice and remembered [him](faraj) chiefly for snoring. The three [women](amina+sub+wambui), the [first](sub), the [second](amina) and the [one](wambui) [who](wambui) had got away, took [their](amina+sub+wambui) tea at one table, and [he](faraj) stopped coming to the staff room. Only [Njeri](njeri) still met [him](faraj), behind the water tank. [She](njeri) was three weeks late. [She](njeri) told the [matron](matron), [who](matron) told no one but the [driver](driver), [who](driver) told the bus.
- travel sub "arrived from"
- hire sub "relief teacher"
- married.past faraj sub "had been married"
- friend.start amina+sub wambui "at one table"
- affair faraj njeri "behind the water tank"
- cheat faraj amina "behind the water tank"
+ pregnant njeri faraj "three weeks late"
- reveal njeri matron "told the matron"
- reveal matron driver "no one but"
+ reveal driver _ "told the bus"

== 9
[Amina](amina) heard it on the bus. [Amina](amina) got out and walked. [Kip](kip) ran beside [Amina](amina). "Slower," said [Amina](amina). [Amina](amina) divorced [Faraj](faraj) with three words. [Faraj](faraj) slept in the map room. [Wambui](wambui) heard it from [Lindiwe](sub). [Njeri](njeri) stood at the door of [Wambui](wambui). [Njeri](njeri) asked to be forgiven. [Wambui](wambui) was silent. [Wambui](wambui) put a second plate on the table. [Njeri](njeri) wept over the plate. [Amina](amina) kissed [Kip](kip) at the finish.
- discover amina faraj+njeri "heard it"
- help kip amina "ran beside"
+ divorce amina faraj "with three words"
- reveal sub wambui "heard it from"
- reconcile? njeri wambui "asked to be forgiven"
+ reconcile njeri wambui "second plate"
- sad njeri "wept"
- kiss amina kip "kissed"

== 10
Fees had vanished, and [Otieno](otieno), [who](otieno) needed them to pay a lawyer, accused [Mr. Shah](bursar) of having dipped into the till. The board believed [him](otieno). [Shah](bursar) was sent home after thirty years. It was [Mercy](mercy) [who](mercy) remembered the nights in the office, and a safe that [her](mercy) [lover](otieno) of those days had opened as though it were a lunch box. Should [she](mercy) speak, [she](mercy) would have to say where [she](mercy) had been sitting. [She](mercy) spoke. The [thief](otieno) left the building between two policemen, past the cupboard, and [Wambui](wambui) was asked to take [his](otieno) chair.
- accuse otieno bursar "accused"
- betray otieno bursar "accused"
- quit bursar "sent home"
- affair.past mercy otieno "lover of those days"
+ reveal mercy _ "She spoke"
- rescue mercy bursar "She spoke"
- steal otieno _ "thief"
+ arrest _ otieno "between two policemen"
- hire wambui "take his chair"

== 11
The new [principal](wambui) gave the [bursar](bursar) [his](bursar) desk back. [He](bursar) arrived with [Achieng](achieng) on one arm and a cake on the other and invited the staff to a registry office. [Brian](brian) and [Mercy](mercy) had got to [Lamu](@lamu) after all, on the two old tickets, and sent a card with nothing on it but a fish. [Faraj](faraj) asked for a transfer. [He](faraj) asked [Wambui](wambui), while [he](faraj) was at it, whether [she](wambui) had ever really loved [him](faraj). [She](wambui) signed the transfer. [Njeri](njeri), out of breath, begged [him](faraj) to stay at least until the birth; [he](faraj) said that [he](faraj) would write.
- boss wambui bursar "new principal"
- hire bursar wambui "his desk back"
- couple achieng bursar "on one arm"
+ wedding? achieng bursar "registry office"
- travel brian+mercy "had got to" @lamu
- couple brian mercy "two old tickets"
- love? wambui faraj "ever really loved"
- quit faraj "transfer"
+ breakup faraj njeri "would write"

== 12
[He](faraj) did not write. On the night of the school play the [aunt-to-be](wambui) held a torch while the [matron](matron), sleeves rolled, delivered [Njeri](njeri) of a [boy](baby) in the back of the school bus. The [driver](driver), [who](driver) had once been taken to the cinema and never again, drove as if over eggs. Afterwards [he](driver) asked if [he](driver) might hold the [baby](baby), then the [mother](njeri)'s hand, and neither was refused. [Kip](kip) and [Amina](amina) came late, newlywed and sunburnt. [Lindiwe](sub), [whose](sub) contract was up, had sat beside [Wambui](wambui) through the first act, knee against knee. In the dark of the second, the [principal](wambui) bent over and asked [her](sub) to stay on.
- kin? baby wambui "aunt-to-be"
+ birth njeri baby "delivered"
- treat njeri matron "delivered"
- date.past driver njeri "to the cinema"
- flirt driver njeri "the mother's hand"
- wedding.past amina kip "newlywed"
- flirt sub wambui "knee against knee"
+ invite wambui sub "to stay on"
