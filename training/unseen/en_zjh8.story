%series Dead Air
%lang en
%genre thriller comedy around a small radio station in Accra, streaming season guide
%cast ama | Ama Serwaa Boateng; Ama; Boateng | f
%cast kojo | Kojo Mensah; Kojo; DJ Static | m
%cast efua | Efua Mensah; Efua | f
%cast nii | Nii Lante; Nii; Lante | m
%cast grace | Grace Dumor; Grace | f
%cast caller | Selorm | m
%cast blay | Inspector Blay; Blay | f
%cast minister | Minister Quansah; Quansah | m
%cast bliss | Bliss | n
%cast pastor | Pastor Emil; Emil | m
%cast intern | Joy | f
%cast engineer | Tetteh | m
%cast twins | - | n
%cast widow | - | f

== 1 On the Hour
At four minutes to midnight a [caller](caller) with a cold tells the listeners of [Radio Tide](#radiotide) that [he](caller) is about to be murdered, and then [he](caller) is. [Kojo Mensah](kojo), alias [DJ Static](kojo), goes on air with a gunshot in [his](kojo) headphones. [Ama Serwaa Boateng](ama), [who](ama) owns the station and, on paper, still owns half of [Kojo](kojo), having never got round to the divorce, forbids [him](kojo) to mention it again. [His](kojo) [twin](efua) [Efua](efua), a traffic [warden](efua), turns up at breakfast with a list of number plates.
- kill? _ caller "about to be murdered"
+ kill _ caller "gunshot"
- boss ama kojo "owns the station"
- married ama kojo "half of Kojo"
- divorce! ama kojo "never got round to"
- sibling efua kojo "twin"
- help efua kojo "list of number plates"

== 2 Jingle
[Nii Lante](nii), sound [man](nii) and [lady-killer](nii), isolates a church bell in the recording, and while [he](nii) is at it makes eyes at the new [intern](intern), [Joy](intern), [who](intern) makes none back. [Inspector Blay](blay) takes the tape and is not amused: [she](blay) does not like amateurs, and [she](blay) likes [Kojo](kojo) least, since the evening [he](kojo) stood [her](blay) up at a fish restaurant. That was six years ago. [He](kojo) had, at the time, been getting married.
- discover nii "isolates a church bell"
+ flirt nii intern "makes eyes at"
- reject intern nii "makes none back"
- hire intern "new intern"
- find blay "takes the tape"
- enemy blay kojo "likes Kojo least"
- reject.past kojo blay "stood her up"
- wedding.past ama kojo "getting married"

== 3 Request Show
The bell belongs to [Pastor Emil](pastor), the [pastor](pastor) belongs, in a manner of speaking, to [Grace Dumor](grace), [who](grace) reads the news. Every Wednesday [she](grace) lets herself into the vestry with [her](grace) own key. Nobody at the station knows except [Tetteh](engineer), the [engineer](engineer), [who](engineer) followed [her](grace) once out of jealousy and has hated Wednesdays ever since. [Kojo](kojo) asks the [pastor](pastor) about the night of the call; the [pastor](pastor) says that [he](pastor) was alone, praying. [Grace](grace), holding the microphone, looks at [her](grace) shoes.
+ affair grace pastor "her own key"
- discover.past engineer grace "followed her"
- jealous engineer grace "jealousy"
- investigate kojo pastor "asks the pastor"
+ betray pastor kojo "says that he was alone"
- sad grace "looks at her shoes"

== 4 Station Break
[Ama](ama) fires [Nii](nii). [Nii](nii) begs [Ama](ama). [Ama](ama) hires [Nii](nii) back. [Bliss](bliss) brings water. The [cleaner](bliss) hears all things. [Bliss](bliss) knows about [Grace](grace). [Bliss](bliss) tells [Efua](efua). [Efua](efua) confronts [Grace](grace). [Grace](grace) slaps [Efua](efua). Then [Grace](grace) cries on [Efua](efua). [Joy](intern) dances with [Tetteh](engineer). Hope dies last, says the quiz.
+ quit nii ama "fires"
- hire nii ama "hires"
- help bliss _ "brings water"
- discover bliss grace "knows about"
- reveal bliss efua "tells"
- accuse efua grace "confronts"
+ attack grace efua "slaps"
- sad grace "cries"
- date engineer intern "dances with"

== 5 Dedications
The dead [man](caller) has a name: [he](caller) was [Selorm](caller), [driver](caller) to [Minister Quansah](minister), and [he](caller) leaves a [widow](widow) with [twins](twins) on the way. [Efua](efua) brings the [widow](widow) groceries. [Blay](blay) interviews the [minister](minister), [who](minister) is charm itself, pours [her](blay) a brandy and inquires whether [she](blay) has any debts. [She](blay) has. So there is a price on silence, and to [her](blay) own disgust the [inspector](blay) asks for time to think. [Kojo](kojo), hidden behind the curtain for reasons of journalism, has heard [her](blay) not say no.
- boss minister caller "driver to"
- die caller "dead man"
- married.past caller widow "widow"
- pregnant widow caller "twins on the way"
- help efua widow "groceries"
- investigate blay minister "interviews"
- gift? minister blay "price on silence"
- sad blay "disgust"
+ discover kojo blay "has heard her"

== 6 Cross-fade
[Ama](ama) and [Kojo](kojo) are locked in the record library over a weekend; the key is found to be in [Bliss](bliss)'s pocket. [They](ama+kojo) begin with accusations, [they](ama+kojo) proceed to the last bottle, and by Sunday the estranged [spouses](ama+kojo) have done what [they](ama+kojo) swore not to do. On Monday [he](kojo) whistles. On Monday [she](ama) files for divorce, after all, so as to be able, [she](ama) explains, to think about [him](kojo) clearly. [Efua](efua), [his](kojo) [twin](efua), brings [him](kojo) a pineapple and the telephone number of [Ama](ama)'s lawyer.
+ abduct bliss ama+kojo "locked in"
- quarrel ama kojo "accusations"
- married ama kojo "spouses"
+ sex ama kojo "swore not to do"
- happy kojo "whistles"
- divorce? ama kojo "files for divorce"
- sibling efua kojo "twin"
- gift efua kojo "pineapple"

== 7 Feedback
Somebody puts a brick through the studio window with [Grace](grace)'s picture tied to it. [She](grace) wants to go to the police; the [pastor](pastor), [who](pastor) was with [her](grace) on the night in question and heard the shot through the vestry wall, implores [her](grace) not to. What would [his](pastor) flock say? [She](grace) looks at [him](pastor) for a long minute and is over [him](pastor), as one gets over a flu. Within the hour [she](grace) reads out [his](pastor) name on the six o'clock news, together with [her](grace) own.
+ threaten _ grace "brick"
- discover.past grace+pastor "heard the shot"
- reveal? grace _ "go to the police"
+ affair.end grace pastor "is over him"
- reveal grace _ "reads out"

== 8 Interference
[Blay](blay) takes the money. [She](blay) photographs every note of it, signs the receipt "with love" and has the [minister](minister)'s study wired by [Nii Lante](nii), on loan from the station and, since Tuesday, [her](blay) [admirer](nii). [Kojo](kojo), [who](kojo) knows the half of it, denounces [her](blay) on air as bought. It costs [her](blay) [her](blay) badge by nightfall. Only when [Nii](nii) plays [him](kojo) the other half does [he](kojo) run, in slippers, to [her](blay) door. [She](blay) opens, hears [his](kojo) apology and closes.
- gift minister blay "takes the money"
- betray blay minister "photographs every note"
- investigate blay minister "wired"
- help nii blay "wired by Nii Lante"
- love nii blay "admirer"
+ accuse kojo blay "denounces her"
+ quit blay "costs her her badge"
- reveal nii kojo "plays him"
- reconcile? blay kojo "apology"
- reject blay kojo "closes"

== 9 Pips
The [children](twins) of [Selorm](caller) arrive in a taxi stuck at [Efua](efua)'s crossing. [She](efua) stops the traffic of half a city, rolls up [her](efua) sleeves and delivers first a girl and then, to the applause of two bus queues, a boy. [Tetteh](engineer) broadcasts it live. Afterwards [he](engineer) asks [Grace](grace), hoarse from commentating beside [him](engineer), whether [she](grace) is free on Wednesdays now. "All of them," says the [newsreader](grace). [Joy](intern), [who](intern) had been counting on the [engineer](engineer), gives [her](intern) notice, and takes it back when [she](intern) sees the pay cheque.
- parent caller twins "children of Selorm"
+ birth widow twins "delivers"
- treat widow efua "delivers first a girl"
- create engineer "broadcasts"
+ date? engineer grace "Wednesdays"
- colleague engineer grace "commentating beside him"
- love intern engineer "counting on"
- quit! intern "takes it back"

== 10 Static
[Quansah](minister) does not care for being overheard. [His](minister) men pick up [Kojo](kojo) outside the studio, drive [him](kojo) to a salt pan and leave [him](kojo) an hour to recall where the tapes are. [He](kojo) uses it to sing. The song goes out, for [Bliss](bliss) has sewn a transmitter into [his](kojo) collar, and half of [Accra](@accra) drives to the salt; first among them is [Ama](ama), first by a nose. Behind the wheel beside [her](ama) sits the sacked [policewoman](blay). The two [women](ama+blay) have, until tonight, exchanged nothing but looks.
+ abduct minister kojo "pick up"
- threaten minister kojo "an hour to recall"
- create kojo "sing"
- help bliss kojo "sewn a transmitter"
+ rescue ama+blay kojo "drives to the salt"
- quit.past blay "sacked"

== 11 Live
The tapes are played at breakfast time. It was the [minister](minister) himself [who](minister) fired: the [driver](caller) had found out about the harbour money and about [his](minister) second household. [Quansah](minister) makes it as far as the airport, where a traffic [warden](efua) has had [his](minister) car clamped. [She](efua) holds [him](minister) until [Blay](blay), reinstated by telephone, can caution [him](minister). In the wings [Kojo](kojo) asks the [inspector](blay) whether [she](blay) will ever forgive [him](kojo); perhaps, [she](blay) says, over fish.
+ kill.past minister caller "fired"
- boss.past minister caller "driver"
- discover.past caller minister "found out about"
- cheat.past minister _ "second household"
- flee minister "as far as the airport"
- hire blay "reinstated"
+ arrest blay+efua minister "caution him"
- reconcile? blay kojo "forgive"
- date? blay kojo "over fish"

== 12 Sign-off
The decree comes through on a Friday; [Ama](ama) pins it up beside the licence and asks [her](ama) former [husband](kojo), very politely, if [he](kojo) has plans for the evening. [He](kojo) does: fish. So it is with [Nii](nii), [who](nii) has lost an [inspector](blay), that [she](ama) shares the roof, the radio and a bowl of groundnuts, and [he](nii), the old [lady-killer](nii), finds that [he](nii) is shy. [Grace](grace) and [Tetteh](engineer) have a standing Wednesday. At four minutes to midnight the telephone rings. [Joy](intern) puts down the mop [Bliss](bliss) lent [her](intern) and picks up.
+ divorce ama kojo "decree"
- ex ama kojo "former husband"
- date? ama kojo "plans for the evening"
- date? blay kojo "fish"
- lose nii blay "lost an inspector"
- date ama nii "shares the roof"
- love.start nii ama "shy"
- couple engineer grace "standing Wednesday"
- help bliss intern "lent her"
