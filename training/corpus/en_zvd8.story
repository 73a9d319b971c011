%series Silk and Gravel
%lang en
%genre barristers' chambers, legal drama, the text of a DVD box
%cast romilly | Romilly Ashdown; Romilly; Ashdown | f
%cast sayle | Dominic Sayle; Sayle; Dominic | m
%cast norris | Norris | m
%cast zainab | Zainab | f
%cast hartnoll | Mr Justice Hartnoll; Hartnoll | m
%cast imogene | Celestine | f
%cast pike | Warren Oakes; Oakes | m
%cast oakwife | Tamar Oakes; Tamar | f
%cast oakdead | - | m
%cast violin | Milos | m
%cast conductor | - | m
%cast ntwin | Dudley | m
%cast usher | - | m
%cast dci | DCI Haldane; Haldane | f
%cast masked | - | n
%cast vwife | - | f

== 1 The Brief
Welcome to Gravel Court, where the carpets are threadbare and the grudges hand-woven. Fresh from a bruising divorce, [Romilly Ashdown](romilly) is handed the defence of [Warren Oakes](pike), [who](pike) stands accused of drowning [his](pike) business [partner](oakdead). Across the aisle, for the Crown: [Dominic Sayle](sayle), [who](sayle) until last spring shared [her](romilly) name, [her](romilly) mortgage and [her](romilly) dog. And [Norris](norris), senior [clerk](norris) for thirty years, is putting money on both sides.
- divorce.past romilly sayle "divorce"
+ advisor.start romilly pike "handed the defence"
- kill.past? pike oakdead "accused of drowning"
- accuse _ pike "accused"
- colleague.past oakdead pike "partner"
+ ex romilly sayle "until last spring"

== 2 The Pupil
[Zainab](zainab) has dreamed of this door since [she](zainab) was nine. [Her](zainab) first day in chambers brings a broken chair, fourteen boxes of evidence and [Romilly](romilly), [her](zainab) pupil [mistress](romilly), [who](romilly) can't abide questions. [Zainab](zainab) asks one anyway: why did [Tamar](oakwife), [Oakes](pike)'s [wife](oakwife), go to the police three days before [she](oakwife) missed the dead [man](oakdead)? Over claret at [Sayle](sayle)'s flat, old wounds give way to old habits: by morning [Romilly](romilly) is short of a shoe, and the [man](sayle) [she](romilly) divorced is humming.
+ hire zainab "first day"
- advisor.start romilly zainab "pupil mistress"
- married oakwife pike "wife"
- die.past oakdead "dead"
+ sex romilly sayle "old habits"
- divorce.past romilly sayle "divorced"

== 3 Hostile Weather
[Tamar](oakwife) takes the stand, and the temperature drops. Pressed by [Ashdown](romilly) until the mask slips, the [wife](oakwife) of the [accused](pike) lets out that [she](oakwife) and the drowned [man](oakdead) had been lovers for a year. Motive enough for [Oakes](pike), murmurs the gallery. In the robing room [Zainab](zainab) meets [Milos](violin), a [violinist](violin) [who](violin) is suing [his](violin) own [conductor](conductor), and loses [her](zainab) thread, [her](zainab) pen and, it would seem, [her](zainab) heart. [Norris](norris), meanwhile, hides a bailiff's letter in the toaster.
- married oakwife pike "wife"
+ reveal oakwife "lets out"
- affair.past oakdead oakwife "lovers"
- die.past oakdead "drowned"
- cheat.past oakwife pike "lovers"
- meet violin zainab "meets Milos"
+ love.start zainab violin "heart"
- accuse violin conductor "suing"

== 4 A Word with the Judge
Nobody crosses [Mr Justice Hartnoll](hartnoll), least of all [his](hartnoll) [daughter](imogene) [Celestine](imogene), [who](imogene) has just moved in with a certain prosecuting [counsel](sayle). So [Dominic](sayle) has a [fiancée](imogene)! [Romilly](romilly) hears of it from a court [usher](usher), smiles, and demolishes three of [his](sayle) witnesses before lunch. At closing time [Norris](norris) is visited by [his](norris) identical [twin](ntwin), not seen in eleven years, not missed in twelve.
- parent hartnoll imogene "daughter"
- move imogene sayle "moved in"
+ engaged imogene sayle "fiancée"
- reveal usher romilly "hears of it"
+ return ntwin "visited"
- sibling norris ntwin "twin"

== 5 Exhibit Nineteen
A cufflink from the riverbed turns the trial on its head: it bears not [Oakes](pike)'s initials but those of [Mr Justice Hartnoll](hartnoll). [Zainab](zainab) brings it to [Romilly](romilly), [Romilly](romilly) to [Sayle](sayle), and [Sayle](sayle), torn between duty and the [man](hartnoll) [whose](hartnoll) [son-in-law](sayle) [he](sayle) is about to become, begs for a night to think. [He](sayle) doesn't get it. [DCI Haldane](dci) has the link in a bag and [Hartnoll](hartnoll) in an interview room by ten.
- discover _ hartnoll "cufflink"
- reveal zainab romilly "brings it"
+ reveal romilly sayle "Romilly to Sayle"
- sad sayle "torn"
- kin? hartnoll sayle "son-in-law"
+ investigate dci hartnoll "interview room"

== 6 Family Division
Blood is thicker than ink. [Celestine](imogene) gives [her](imogene) [father](hartnoll) an alibi; [Dominic](sayle), [who](sayle) spent that very night with [her](imogene), knows that it is false. To speak up would cost [him](sayle) the [bride](imogene), to keep silent [his](sayle) wig. In court [Romilly](romilly) watches [him](sayle) wrestle and, heaven help [her](romilly), wants [him](sayle) back. [Dudley](ntwin), in [his](ntwin) [brother](norris)'s suit, cleans out the chambers' safe. The [clerk](norris) wakes up on the floor, in handcuffs.
- parent hartnoll imogene "father"
+ help imogene hartnoll "gives her father"
- betray imogene "false"
- discover sayle imogene "knows"
- breakup? imogene sayle "cost him the bride"
- reveal? sayle "speak up"
- love romilly sayle "wants him back"
- sibling norris ntwin "brother"
+ steal ntwin _ "cleans out"
- arrest _ norris "in handcuffs"

== 7 Silence in Court
[Sayle](sayle) speaks. [Celestine](imogene) flings the ring at the witness box, [Hartnoll](hartnoll) is taken down, and [Oakes](pike), acquitted, weeps on the shoulder of [his](pike) [advocate](romilly). Justice done? Not for [Zainab](zainab), [who](zainab) doesn't trust an easy tide. [Milos](violin), [whom](violin) [she](zainab) has been seeing against every rule of the Bar, plays for [her](zainab) under [her](zainab) window and is hit by a milk float. Nobody has told [her](zainab) that [he](violin) is still married.
+ reveal sayle _ "speaks"
- breakup imogene sayle "flings the ring"
+ arrest _ hartnoll "taken down"
- advisor romilly pike "advocate"
- date violin zainab "has been seeing"
- injure violin "hit by"
- reveal! _ zainab "Nobody has told her"
- married _ violin "still married"

== 8 Costs
At a hospital bed two [women](vwife+zainab) introduce themselves: [Zainab](zainab), and the [wife](vwife) [she](zainab) had not reckoned with. The [violinist](violin) feigns unconsciousness. Bailed by [Romilly](romilly), [Norris](norris) owns up to debts that would sink a frigate and is relieved of [his](norris) post by a vote of five to four. [Hers](romilly) was among the four. [Tamar](oakwife), newly rich, pays a call on the acquitted [husband](pike), and champagne is heard to pop.
+ meet vwife zainab "introduce themselves"
- married violin vwife "wife"
- betray violin vwife+zainab "feigns unconsciousness"
- help romilly norris "Bailed"
- reveal norris "owns up"
+ quit norris "relieved of his post"
- married oakwife pike "husband"
- celebrate oakwife+pike "champagne"

== 9 Double Jeopardy
[They](oakwife+pike) planned it together. That is what [Zainab](zainab) reads in the phone records nobody asked for: the adulterous [wife](oakwife) and the wronged [husband](pike) drowned the [lover](oakdead) for the insurance, with a stolen cufflink for garnish. And the law says that no one can be tried twice. [Romilly](romilly), hoodwinked by [her](romilly) own [client](pike), drowns the insight in gin, in the company of [Dominic](sayle), single again. [They](romilly+sayle) end up arguing about the dog.
+ discover zainab oakwife+pike "reads"
- married oakwife pike "wife"
+ kill.past oakwife+pike oakdead "drowned the lover"
- steal.past oakwife+pike hartnoll "stolen cufflink"
- betray.past pike romilly "hoodwinked"
- sad romilly "gin"
- quarrel romilly sayle "arguing"

== 10 The Wrong Twin
Run to ground at a greyhound track by, of all people, [Celestine](imogene), [Dudley](ntwin) proposes a deal: the safe's contents against a head start. [She](imogene) prefers to sit on [him](ntwin) until [Haldane](dci) comes. Free, and without a wig to lose, [Hartnoll](hartnoll) goes to [Sayle](sayle)'s door to thank [him](sayle) for the truth, and then to hit [him](sayle) for telling it. [Milos](violin) serenades [Zainab](zainab) a second time. [She](zainab) pours the kettle out of the window.
+ find imogene ntwin "Run to ground"
- arrest? dci ntwin "until Haldane comes"
- attack imogene ntwin "sit on him"
- travel hartnoll sayle "goes to Sayle's door"
- attack? hartnoll sayle "to hit him"
- flirt violin zainab "serenades"
+ attack zainab violin "pours the kettle"

== 11 Fraud on the Court
What murder cannot touch, perjury can. [Romilly](romilly) and [Dominic](sayle), on one side of a courtroom for the first time, indict the merry [couple](oakwife+pike) for lying on oath. The night before the hearing, a hooded [figure](masked) runs [Zainab](zainab) down in the court car park; [Norris](norris), sleeping there in [his](norris) Volvo, drags [her](zainab) clear of the second pass and catches a bumper in the hip. In the ambulance [he](norris) gives [her](zainab) a number plate. It's [Tamar](oakwife)'s, and the hood turns up in [her](oakwife) boot.
- colleague.start romilly sayle "on one side"
+ accuse romilly+sayle oakwife+pike "indict"
- couple oakwife pike "couple"
- attack masked zainab "runs Zainab down"
+ rescue norris zainab "drags her clear"
- injure norris masked "bumper"
- reveal norris zainab "gives her"
- discover _ oakwife "turns up"

== 12 Summing Up
Each blames the other, loudly, and fifteen years apiece are the result: the [Oakeses](oakwife+pike) leave the dock without a glance. [Norris](norris) limps back to [his](norris) old desk to a standing ovation. [Zainab](zainab), offered a tenancy by all nine members, has [Milos](violin)'s letters returned to sender and a drink with the [usher](usher). As for the final question, [Dominic](sayle) puts it in legal Latin. [Romilly](romilly) adjourns, kisses [him](sayle) in the public corridor and reserves judgment.
- accuse oakwife pike "blames the other"
- accuse pike oakwife "blames the other"
+ arrest _ oakwife+pike "fifteen years apiece"
- hire norris "old desk"
- hire zainab "offered a tenancy"
- reject zainab violin "returned to sender"
- date usher zainab "a drink"
- propose sayle romilly "final question"
+ kiss romilly sayle "kisses"
