%series Staffroom
%lang en
%genre school serial about the teachers of a Cape Town high school, short TV-guide entries
%cast thandi   | Thandi Mokoena; Thandi | f
%cast vd       | Deon van der Byl; Van der Byl; Deon | m
%cast rifqa    | Rifqa Davids; Rifqa | f
%cast price    | Honor Price; Honor | f
%cast sizwe    | Sizwe | m
%cast lunga    | Lunga Mokoena; Lunga | m
%cast pam      | Pam Jacobs; Pam | f
%cast caretaker | Oom Flip; Flip | m
%cast yusra    | Yusra Davids; Yusra | f
%cast inspector | Mr Naidoo; Naidoo | m
%cast ash      | Ash | n
%cast elsa     | Elsa | f

== 1
A new term at [Table View High](#tableview), and a new [head](thandi): [Thandi Mokoena](thandi), thirty-six, takes the office that [Deon van der Byl](vd), twenty-two years on the staff, had regarded as [his](vd). The passed-over [deputy](vd) congratulates [her](thandi) through clenched teeth. Maths [mistress](rifqa) [Rifqa Davids](rifqa) knows the [newcomer](thandi) of old: [the two](rifqa+thandi) shared a flat as students, and a man. The [caretaker](caretaker), [Oom Flip](caretaker) unscrews the nameplate of the last principal, and gives the screws to [Thandi](thandi) for luck.
+ hire thandi "new head"
- jealous vd thandi "clenched teeth"
- colleague rifqa vd "on the staff"
- boss.start thandi vd "passed-over deputy"
- housemate.past rifqa thandi "shared a flat"
- friend.past rifqa thandi "knows the newcomer"
- gift caretaker thandi "gives the screws"

== 2
Someone has been selling the matric papers. [Van der Byl](vd) suspects [Sizwe](sizwe), a scholarship [boy](sizwe) from Dunoon, and has [his](sizwe) locker broken open in front of the class; inside are two slices of bread and a love poem to [Yusra](yusra), [Rifqa](rifqa)'s [daughter](yusra). The whole grade hoots. [Thandi](thandi) makes [her](thandi) [deputy](vd) say sorry to the [pupil](sizwe) at assembly, which [he](vd) does, and which [he](vd) will not forget. [Yusra](yusra) asks [Sizwe](sizwe) for a second verse.
- steal _ "selling the matric papers"
+ accuse vd sizwe "suspects Sizwe"
- investigate vd sizwe "broken open"
- love sizwe yusra "a love poem"
- parent rifqa yusra "daughter"
- boss thandi vd "her deputy"
- reconcile? sizwe vd "say sorry"
- sad vd thandi "will not forget"
- flirt sizwe yusra "second verse"

== 3
[Thandi](thandi)'s kid [brother](lunga) [Lunga](lunga), a [plumber](lunga) with a way about [him](lunga), mends the staff taps and turns the heads of half the language department. Drama [teacher](ash) [Ash](ash) and French [teacher](price) [Honor Price](price) draw straws for [him](lunga). [Honor](price) wins, and is home by nine, because all [he](lunga) talked about was a [typist](pam). [Pam Jacobs](pam), the [secretary](pam) in question, has worn a wedding band for years to be left in peace; there never was a husband to go with it.
- sibling lunga thandi "kid brother"
- help lunga _ "mends the staff taps"
- love ash+price lunga "draw straws"
+ date lunga price "home by nine"
- love lunga pam "talked about"
- married! _ pam "never was a husband"
- betray pam _ "worn a wedding band"

== 4
[Flip](caretaker) sees a light in the copy room. [Flip](caretaker) goes in. Somebody hits [Flip](caretaker) with a hole punch. [He](caretaker) wakes up next to [Pam](pam). [Pam](pam) has called an ambulance. [Pam](pam) holds [Flip](caretaker)'s hand. Who struck [him](caretaker)? [Flip](caretaker) did not see. [Ash](ash) finds a cufflink under [Pam](pam)'s desk. The cufflink belongs to [Deon](vd). [Ash](ash) shows it to [Thandi](thandi). [Deon](vd) lost it a week ago, says [Deon](vd). [Thandi](thandi) half believes [Deon](vd).
- discover caretaker "sees a light"
+ attack _ caretaker "hits Flip"
- recover caretaker "wakes up"
- rescue pam caretaker "called an ambulance"
- help pam caretaker "holds Flip's hand"
- find ash "finds a cufflink"
- reveal ash thandi "shows it to Thandi"
- lose.past vd "lost it"

== 5
[Mr Naidoo](inspector) from the department descends on the school with a briefcase full of forms and a face that [Rifqa](rifqa) last saw at the altar. Nobody at work knew that the divorced maths [mistress](rifqa) had been married to an [inspector](inspector). To make matters worse, [he](inspector) has come to inspect [her](rifqa). [Thandi](thandi), seeing [her](thandi) old [flatmate](rifqa) shake, sits in on the lesson and asks such clever questions that the [examiner](inspector) runs out of time. Afterwards, by the bicycle shed, [Yusra](yusra) throws [her](yusra) arms round [him](inspector). "[Papa](inspector)!"
- investigate inspector rifqa "to inspect her"
- wedding.past inspector rifqa "at the altar"
- divorce.past inspector rifqa "divorced"
- sad rifqa inspector "shake"
- housemate.past rifqa thandi "old flatmate"
+ help thandi rifqa "clever questions"
+ parent inspector yusra "Papa"
- happy yusra inspector "throws her arms"

== 6
[Lunga](lunga) comes to mend a tap that is not broken. [Pam](pam) lets [him](lunga) mend it. Over instant coffee [she](pam) slides the ring off [her](pam) finger and admits that it came from a cereal box. The [plumber](lunga) would like to dance on the photocopier. In the machine, unfortunately, lies a sheet that should not be there: question seven of next week's paper. [Pam](pam), the only [one](pam) with the code, is sent home on full pay while [Naidoo](inspector) looks into it, and [Lunga](lunga) does not speak to [his](lunga) [sister](thandi), [who](thandi) signed the letter.
+ reveal pam lunga "admits"
- happy lunga pam "would like to dance"
- find _ "lies a sheet"
- accuse _ pam "the only one with"
- quit? pam thandi "sent home"
- investigate inspector pam "looks into it"
- quarrel lunga thandi "does not speak"
- sibling lunga thandi "his sister"

== 7
On a field trip to [Cederberg](@cederberg), [Sizwe](sizwe) slips from a ledge and dangles by one hand. It is none other than [Van der Byl](vd), fat, fifty and afraid of heights, [who](vd) crawls out and drags the [boy](sizwe) up by the belt. [Both](sizwe+vd) lie there panting. "[I](vd) was wrong about [you](sizwe)," says the [deputy](vd). Around the fire the [rescuer](vd) drinks a little too much and tells [Honor](price) that [his](vd) [wife](elsa) is in a home, that [she](elsa) no longer knows [him](vd), and what such a home costs. [Honor](price) puts two and two together, and wishes that [she](price) had not.
- travel sizwe+vd "field trip" @cederberg
+ rescue vd sizwe "drags the boy up"
- reconcile sizwe vd "I was wrong"
- reveal vd price "tells Honor"
- married elsa vd "his wife"
- ill elsa "is in a home"
+ discover price vd "two and two together"
- sad price "wishes that she had not"

== 8
[Honor](price) cannot sleep. [Honor](price) telephones [Ash](ash). [Ash](ash) is [Honor](price)'s best [friend](ash). Tell [Thandi](thandi), says [Ash](ash). [Honor](price) goes to [Deon](vd) first. [Deon](vd) does not deny it. [He](vd) sold the papers. [He](vd) hit [Flip](caretaker). The fees for [Elsa](elsa) were due. [Honor](price) weeps for [Elsa](elsa). [Honor](price) gives [Deon](vd) until Monday. On Sunday [Deon](vd) visits [Elsa](elsa). [Elsa](elsa) takes [Deon](vd) for the doctor. [Deon](vd) kisses [Elsa](elsa)'s forehead.
- sad price "cannot sleep"
- friend ash price "best friend"
+ reveal vd price "does not deny it"
- steal.past vd "sold the papers"
- attack.past vd caretaker "hit Flip"
- help? price vd "until Monday"
- sad price elsa "weeps"
- travel vd elsa "visits Elsa"
- advisor! vd elsa "for the doctor"
- kiss elsa vd "kisses Elsa's forehead"

== 9
On Monday the [deputy](vd) hands [Thandi](thandi) [his](vd) keys, a full statement and the nameplate that [he](vd) had already had engraved. [He](vd) is taken off in a police car by the back gate, so that the children do not see. [Flip](caretaker), with a scar in the shape of a hole punch, visits [him](vd) in the cells and says that, had [he](vd) asked, the staff would have passed the hat round for [Elsa](elsa). [Pam](pam) is called back with flowers from [Naidoo](inspector). The new [second](rifqa) in command is to be [Rifqa](rifqa), and the [inspector](inspector), blushing, is the first to shake [her](rifqa) hand.
+ quit vd thandi "hands Thandi his keys"
- reveal vd thandi "full statement"
- arrest _ vd "taken off"
- travel caretaker vd "visits him"
- injure.past caretaker "a scar"
- help? _ elsa "passed the hat"
- return pam "called back"
- gift inspector pam "flowers"
- love inspector rifqa "blushing"
+ hire rifqa "second in command"

== 10
Exams. Fans turn, pens scratch, a gull walks up and down the windowsill like an invigilator. Nobody may speak for three hours, and nobody does. [Ash](ash) reads a novel behind the register. In the courtyard [Oom Flip](caretaker) waters the one jacaranda, which has never flowered in [his](caretaker) time. [Sizwe](sizwe) finishes early and draws, in the margin, a profile with a headscarf. At noon [Thandi](thandi) rings the bell by hand, the electricity having failed.
- create sizwe "draws"
- love sizwe yusra "a profile"

== 11
[Rifqa](rifqa) and [her](rifqa) former [husband](inspector) have supper, purely to talk about [their](inspector+rifqa) [daughter](yusra)'s future, and get through two bottles of ginger beer without a cross word. Before going, [he](inspector) owns up: it was [he](inspector) [who](inspector) asked for the posting to this district. [Yusra](yusra), listening on the stairs, crosses [her](yusra) fingers. [Lunga](lunga) buries the hatchet with [Thandi](thandi), [who](thandi) had, after all, only done [her](thandi) job, and asks for [her](thandi) help with something small and round. A real one this time, not out of a box.
- ex inspector rifqa "former husband"
- date inspector rifqa "have supper"
- parent inspector+rifqa yusra "their daughter's future"
+ reveal inspector rifqa "owns up"
- discover yusra inspector+rifqa "listening on the stairs"
- reconcile? inspector rifqa "crosses her fingers"
- reconcile lunga thandi "buries the hatchet"

- propose? lunga _ "small and round"

== 12
Results day. With six distinctions [Sizwe](sizwe) is the best in the province, and is carried round the field by the very boys who once hooted. [He](sizwe) has a bursary for medicine; [Yusra](yusra) will study next door, and the farewell on the platform is postponed indefinitely. In court, [Sizwe](sizwe) speaks for the [man](vd) [who](vd) pulled [him](sizwe) up, and the sentence is suspended. [Pam](pam), asked by [Lunga](lunga) during the fire drill, in front of nine hundred pupils, says yes into a megaphone. The jacaranda flowers.
+ find sizwe "best in the province"
- celebrate _ sizwe "carried round the field"
- help sizwe vd "speaks for"
- rescue.past vd sizwe "pulled him up"
- propose lunga pam "asked by Lunga"
+ engaged.start lunga pam "says yes"
