%series Addington Ward
%lang en
%genre hospital drama, Durban, encyclopaedia episode list of a long-running serial
%cast thandi  | Dr Thandiwe Mkhize; Thandi; Mkhize | f
%cast sipho   | Sipho Mkhize; Sipho | m
%cast pillay  | Dr Ravi Pillay; Ravi; Pillay | m
%cast anjali  | Anjali Pillay; Anjali | f
%cast coen    | Professor Coenraad Botes; Botes; Coenraad | m
%cast marlene | Marlene Botes; Marlene | f
%cast nomsa   | Nomsa Dube; Nomsa; Sister Dube | f
%cast zinhle  | Zinhle | f
%cast clyde   | Clyde Abrahams; Clyde; Abrahams | m
%cast lucky   | Lucky | m
%cast naidoo  | Captain Naidoo; Naidoo | f
%cast baby    | - | f
%cast mother  | - | f
%cast msis    | - | f
%cast reg     | - | n
%cast porter  | - | m

== 1 Night Intake
[Dr Thandiwe Mkhize](thandi) starts work as a [registrar](thandi) under [Professor Coenraad Botes](coen), [whose](coen) [favourite](pillay), [Ravi Pillay](pillay), makes no secret of wanting the consultant's post for which both have been put forward. On the first night [she](thandi) sews up a stabbed taxi [driver](lucky) called [Lucky](lucky), [who](lucky) will not say who did it. [Nomsa Dube](nomsa), the [sister](nomsa) in charge, knows, for the knife was [her](nomsa) own [nephew](clyde)'s. In the car park, the [professor](coen)'s [wife](marlene), [Marlene](marlene), waits for [Pillay](pillay) with the headlights off.
- boss coen thandi "under Professor"
- boss coen pillay "favourite"
- enemy pillay thandi "both have been put forward"
- treat lucky thandi "sews up"
+ injure lucky clyde "stabbed"
- discover nomsa clyde "knows"
- kin clyde nomsa "nephew"
- married coen marlene "wife"
- affair marlene pillay "headlights off"

== 2 The Wrong Chart
A diabetic [patient](mother) is given a dose meant for the next bed and does not survive the morning. [Botes](coen) holds an inquiry behind closed doors; [Pillay](pillay), [who](pillay) signed the sheet, has rubbed out [his](pillay) initials and put [Thandi](thandi)'s. The accused [registrar](thandi) is taken off the rota. [Sister Dube](nomsa), [who](nomsa) had the night off to plead with [Clyde](clyde) to give himself up, can be of no use to [her](thandi). The dead [woman](mother)'s [daughter](zinhle), [Zinhle](zinhle), a [trainee](zinhle) at the [Mercury](#mercury), copies the chart with [her](zinhle) telephone before it is filed away.
+ die mother "not survive"
- kill pillay mother "a dose meant for"
- investigate coen "inquiry"
- betray pillay thandi "rubbed out"
- accuse _ thandi "accused"
- quit thandi "off the rota"
- help! nomsa thandi "no use to her"
- parent mother zinhle "daughter"

== 3 Suspended
At home in [Umlazi](@umlazi) the suspended [doctor](thandi) lets [her](thandi) [husband](sipho), [Sipho](sipho), a bus [mechanic](sipho), believe that [she](thandi) has leave owing. [He](sipho) hears the truth from the taxi [driver](lucky) [whom](lucky) [she](thandi) stitched, and is hurt less by the lie than by learning it in a queue. [Anjali Pillay](anjali), the [rival](pillay)'s [wife](anjali), is brought in with pains in [her](anjali) seventh month; as [her](anjali) own [husband](pillay) can't be found, [Dube](nomsa) sends for [Thandi](thandi), suspended or not. The [child](baby), a [girl](baby), weighs as much as a bag of sugar, and lives.
- married sipho thandi "husband"
- betray thandi sipho "leave owing"
- reveal lucky sipho "hears the truth"
- sad sipho thandi "hurt"
- married anjali pillay "wife"
- enemy pillay thandi "rival"
+ birth anjali baby "weighs as much"
- rescue thandi anjali+baby "lives"
- find! _ pillay "can't be found"

== 4 Visiting Time
The new [father](pillay), [who](pillay) was with [Marlene](marlene) at the [Oyster Box](#oysterbox) while [his](pillay) [wife](anjali) was in labour, meets the [woman](thandi) [he](pillay) has wronged at the incubator and is unable to look at [her](thandi). [Zinhle](zinhle) turns up with the copy and, taking [Thandi](thandi) for the killer of [her](zinhle) [mother](mother), slaps [her](thandi) before the nurses. A closer look at the ink, suggested by the [doctor](thandi) with the burning cheek, makes the [trainee](zinhle) think again. Down in the yard [Lucky](lucky) is waiting for [Clyde](clyde) with a wheel brace.
- cheat pillay anjali "was with Marlene"
- parent pillay baby "father"
- married anjali pillay "wife"
- betray.past pillay thandi "wronged"
- parent mother zinhle "mother"
- kill! thandi mother "killer"
+ attack zinhle thandi "slaps her"
- help thandi zinhle "suggested by"
- attack? lucky clyde "wheel brace"

== 5 Clyde and Lucky
[Lucky](lucky) breaks [Clyde](clyde)'s arm. [Clyde](clyde) does not hit back. [He](clyde) says that [he](clyde) is sorry. [Lucky](lucky) drives [him](clyde) to the ward. [Nomsa](nomsa) sets eyes on [her](nomsa) [nephew](clyde) and weeps. [Thandi](thandi) is not there. So [Botes](coen) puts on the plaster. The [professor](coen) has not done a plaster since 1990. It takes [him](coen) an hour. [Clyde](clyde) owed money, and [Lucky](lucky) had come for it. Now [Lucky](lucky) lets it go. [Sipho](sipho) has made curry. [Thandi](thandi) eats it cold. [He](sipho) forgives [her](thandi). Rain. The lifts stop. [Zinhle](zinhle) writes [her](zinhle) first long piece. [Her](zinhle) editor spikes it.
+ injure clyde lucky "breaks Clyde's arm"
- help lucky clyde "drives him"
- kin clyde nomsa "nephew"
- sad nomsa clyde "weeps"
- treat clyde coen "puts on the plaster"
- reconcile clyde lucky "lets it go"
- reconcile sipho thandi "forgives her"
- create zinhle "writes"

== 6 Front Page
After the piece has been printed in another paper, [Captain Naidoo](naidoo) of the commercial branch seizes the drug register, and the [man](pillay) with the eraser sees the net closing. [He](pillay) offers [Sister Dube](nomsa) a flat in [Umhlanga](@umhlanga) if [she](nomsa) will remember the night in question differently, is told that [she](nomsa) was not even on duty, and then puts it about that [Mkhize](thandi) has been selling morphine. Two ampoules are indeed found in [Thandi](thandi)'s locker. [She](thandi) spends the weekend in the cells at [Point Road](@pointroad), where the [mechanic](sipho) brings [her](thandi) sandwiches and a hymn book.
- create zinhle "printed"
- investigate naidoo "seizes the drug register"
- gift? pillay nomsa "offers"
- reject nomsa pillay "is told"
- accuse pillay thandi "selling morphine"
+ arrest naidoo thandi "in the cells"
- help sipho thandi "brings her sandwiches"

== 7 Fingerprints
The [professor](coen) discovers a hotel bill in [Marlene](marlene)'s glove box and, as [he](coen) at first refuses to think of [his](coen) own [protégé](pillay), engages a [porter](porter) to follow [her](marlene); the photographs that the [porter](porter) delivers leave no room for doubt. On the same day [Naidoo](naidoo) gets the report on the ampoules, which bear one person's prints and not the [prisoner](thandi)'s. [Thandi](thandi) is let go. [Pillay](pillay), warned by [his](pillay) [mistress](marlene), takes the [baby](baby) from [its](baby) cot, leaves [Anjali](anjali) asleep in the chair beside it and makes for the [Mozambican](@mozambique) border.
- discover coen marlene "discovers a hotel bill"
- hire porter coen "engages"
- investigate porter marlene "follow her"
- discover naidoo pillay "gets the report"
- arrest.end _ thandi "is let go"
- affair marlene pillay "mistress"
- reveal marlene pillay "warned"
+ abduct pillay baby "takes the baby"
- flee pillay "makes for"

== 8 Kosi Bay
[Lucky](lucky), [who](lucky) knows every driver on the coast road, has the silver [Mercedes](*mercedes) reported to [him](lucky) from four ranks within the hour and sets out with [Thandi](thandi), [Anjali](anjali) and, because [he](clyde) refuses to be left behind, the one-armed [Clyde](clyde). [They](anjali+clyde+lucky+thandi) come up with the [kidnapper](pillay) at the river mouth, [his](pillay) wheels in the sand. The [infant](baby) has stopped breathing. While [the two](clyde+lucky) [who](clyde+lucky) were once at daggers drawn hold down the [father](pillay), the [registrar](thandi) breathes into the tiny mouth until a wail is heard. [Anjali](anjali) pulls the ring from [her](anjali) finger and throws it in the surf.
- investigate lucky pillay "reported to him"
- travel anjali+clyde+lucky+thandi "sets out"
- find anjali+clyde+lucky+thandi pillay "come up with"
- ill baby "stopped breathing"
+ rescue thandi baby "breathes into"
- enemy.past clyde lucky "at daggers drawn"
- arrest clyde+lucky pillay "hold down"
- parent pillay baby "father"
- breakup anjali pillay "pulls the ring"

== 9 Consultant
Reinstated with a letter of four lines, [Thandi](thandi) is offered the post over which so much ink has been spilt and asks for a day to think about it. [Marlene](marlene) has moved to [her](marlene) [sister](msis)'s in [Knysna](@knysna). [Coenraad](coen), alone in a house with eleven clocks, takes an overdose of the tablets that [he](coen) used to warn students about; it is [Nomsa](nomsa), come to have a form signed, [who](nomsa) puts two fingers down [his](coen) throat. The [sister](nomsa) tells nobody. [He](coen) takes to leaving a naartjie on [her](nomsa) desk every morning.
- hire thandi "Reinstated"
- hire? thandi "is offered the post"
- move marlene msis "has moved" @knysna
- sibling marlene msis "sister"
- injure coen "overdose"
+ rescue nomsa coen "puts two fingers"
- reveal! nomsa _ "tells nobody"
- gift coen nomsa "leaving a naartjie"

== 10 The State Versus Pillay
In the dock the former [favourite](pillay) admits the abduction but not the alteration, and it is left to [Zinhle](zinhle), [whose](zinhle) copy shows the initials as they were, to convict [him](pillay) of the latter. The [orphan](zinhle) afterwards goes up to the [woman](thandi) [she](zinhle) once struck and asks whether [she](thandi) would come to the unveiling of the stone. [Anjali](anjali), divorced in the same building an hour earlier, carries [her](anjali) [daughter](baby) past the [convict](pillay) without turning [her](anjali) head. [Clyde](clyde), [whose](clyde) own case is called last, is fined, and [Lucky](lucky) pays.
- reveal pillay _ "admits"
+ accuse zinhle pillay "convict him"
- die.past mother "orphan"
- attack.past zinhle thandi "once struck"
- invite zinhle thandi "asks whether"
- divorce anjali pillay "divorced"
- parent anjali baby "daughter"
- abduct.past pillay baby "abduction"
- accuse _ clyde "own case"
- help lucky clyde "Lucky pays"

== 11 Cholera
With forty cases a day coming down from the informal settlements, [Botes](coen) and the new [consultant](thandi) work in shifts of thirty hours. [Sipho](sipho) fits out two buses as wards. When [he](sipho) himself sickens, [Thandi](thandi), [who](thandi) may not leave the theatre, has to entrust [him](sipho) to the [professor](coen), and it is over this bed that [teacher](coen) and [pupil](thandi), [who](coen+thandi) have not spoken a private word since the inquiry, come to terms. The [mechanic](sipho) pulls through. A [porter](porter), the one with the camera, does not; [Marlene](marlene)'s photographs are burnt with [his](porter) things.
- colleague coen thandi "work in shifts"
- create sipho "fits out"
- ill sipho "sickens"
- treat sipho coen "entrust him"
- advisor.past coen thandi "teacher"
+ reconcile coen thandi "come to terms"
- recover sipho "pulls through"
- die porter "does not"

== 12 Handover
[Botes](coen) retires, hands [his](coen) stethoscope to the [pupil](thandi) [he](coen) had once condemned unheard and, at the farewell tea, goes down on a stiff knee before [Sister Dube](nomsa), [who](nomsa) says yes before [he](coen) has got there. [Her](nomsa) [nephew](clyde) drives [them](coen+nomsa) off in the taxi that [he](clyde) now runs together with the [man](lucky) [he](clyde) stabbed. [Zinhle](zinhle)'s series on the wrong chart wins a prize, which [she](zinhle) dedicates to [her](zinhle) [mother](mother). In the last shot an exhausted [registrar](reg), the first under [Thandi](thandi)'s command, is shown where the kettle is.
- quit coen "retires"
- gift coen thandi "hands his stethoscope"
+ propose coen nomsa "stiff knee"
- engaged.start coen nomsa "says yes"
- kin clyde nomsa "nephew"
- colleague clyde lucky "runs together"
- injure.past lucky clyde "stabbed"
- find zinhle "wins a prize"
- parent mother zinhle "mother"
- boss thandi reg "Thandi's command"
