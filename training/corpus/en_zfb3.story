%series The Glass Docket
%lang en
%genre legal drama in Nairobi, encyclopaedia episode summaries in long sentences
%cast wanjiru | Wanjiru Kamande; Wanjiru; Kamande | f
%cast otieno  | Felix Otieno; Otieno; Felix | m
%cast priya   | Priya Shetty; Priya | f
%cast lenox   | Judge Lenox Mwangi; Judge Mwangi; Lenox; Mwangi | m
%cast abdi    | Abdi Warsame; Abdi; Warsame | m
%cast hawa    | Hawa Warsame; Hawa | f
%cast tom     | Tom Brackenridge; Brackenridge; Tom | m
%cast zuri    | Zuri | f
%cast njeri   | Inspector Njeri; Njeri | f
%cast kip     | Kip | m
%cast clerk   | Ezekiel | m
%cast juror   | - | f
%cast driver  | Baraka | m
%cast ines    | Inês Sequeira; Inês; Sequeira | f
%cast wife    | Grace Otieno; Mrs Otieno; Grace | f

== 1 The Brief Nobody Wanted
[Wanjiru Kamande](wanjiru), [who](wanjiru) at thirty-four is the youngest [partner](wanjiru) that [Otieno Shetty](#firm) has ever had, is handed a case that half the corridor has declined: the defence of the shipping [magnate](abdi) [Abdi Warsame](abdi), [whom](abdi) the state charges with having had [his](abdi) business [rival](tom), the [Englishman](tom) [Tom Brackenridge](tom), thrown from the roof of a hotel. [Brackenridge](tom), [who](tom) survived, cannot speak. Although [Felix Otieno](otieno), the firm's [founder](otieno), with [whom](otieno) [she](wanjiru) has been spending [her](wanjiru) Thursday nights at a guest house in [Karen](@karen), urges [her](wanjiru) to keep [her](wanjiru) hands off, [she](wanjiru) signs on before [he](otieno) has finished the sentence.
- accuse _ abdi "charges"
- enemy abdi tom "rival"
- attack? abdi tom "thrown from the roof"
- injure tom "cannot speak"
- colleague otieno wanjiru "partner"
- create.past otieno "founder" #firm
- affair otieno wanjiru "Thursday nights"
+ advisor.start wanjiru abdi "signs on"

== 2 Second Chair
After [Priya Shetty](priya), [whose](priya) name is on the door but [whose](priya) cases never make the papers, has been passed over, the seat beside [Wanjiru](wanjiru) goes to the penniless [pupil](kip) [Kip](kip), [whom](kip) the cook once caught with the canteen's sandwiches in [his](kip) gown. The [accused](abdi), visited in remand, talks only of [his](abdi) [wife](hawa), [Hawa](hawa), [who](hawa) has stopped taking [his](abdi) calls. When [Kip](kip) drives out to the villa, it is not the [magnate](abdi)'s [wife](hawa) that [he](kip) finds there but [her](hawa) [chauffeur](driver), loading boxes, and under the boxes, a hotel bathrobe with a torn sleeve, which the [man](driver), [who](driver) says [his](driver) name is [Baraka](driver), swears is [his](driver) own.
- reject _ priya "passed over"
+ colleague.start kip wanjiru "seat beside"
- steal.past kip _ "once caught with"
- arrest.past _ abdi "remand"
- married abdi hawa "wife"
- reject hawa abdi "stopped taking"
- boss hawa driver "chauffeur"
- meet driver kip "finds there"
+ find kip "torn sleeve"
- betray? driver kip "swears"

== 3 In Camera
As [Judge Lenox Mwangi](lenox), to [whom](lenox) the trial has been assigned, is known to loathe the [defendant](abdi)'s lawyers in general and [Otieno](otieno) in particular, since it was the [latter](otieno) [who](otieno) twenty years ago walked off with the [woman](wife) [Mwangi](lenox) was going to marry, [Wanjiru](wanjiru) asks [him](lenox) in chambers to step aside. [He](lenox) declines; [he](lenox) has, [he](lenox) tells [her](wanjiru), long since forgiven [Felix](otieno), though never [Grace](wife). That evening [Wanjiru](wanjiru), [who](wanjiru) until then has managed not to think of [her](wanjiru) [lover](otieno) as anybody's husband, meets [Mrs Otieno](wife) for the first time, across a tray of samosas, and likes [her](wife) enormously.
- enemy lenox otieno "loathe"
- engaged.past lenox wife "going to marry"
- steal.past otieno lenox "walked off with"
- reject lenox wanjiru "declines"
- reconcile.past lenox otieno "forgiven"
- reconcile! lenox wife "never Grace"
- affair otieno wanjiru "lover"
- cheat otieno wife "lover"
- married otieno wife "anybody's husband"
+ meet wanjiru wife "meets Mrs Otieno"

== 4 Exhibit Nine
The bathrobe having been sent, at the insistence of [Kip](kip), to the laboratory, the report comes back with two kinds of blood, the [Englishman](tom)'s and a woman's. [Inspector Njeri](njeri), [who](njeri) leads the case and regards it as closed, has [Baraka](driver) brought in all the same; by midnight the [driver](driver) has signed a confession, and by morning, having spoken to [Hawa](hawa) for two minutes, [he](driver) has torn it up. [Wanjiru](wanjiru), to [whom](wanjiru) the [clerk](clerk) of the court, old [Ezekiel](clerk), slips a copy, is left to wonder why a [man](driver) should take upon himself what a [woman](hawa) has done, and settles on the oldest of the reasons.
+ discover _ tom "two kinds of blood"
- investigate njeri abdi "leads the case"
- arrest njeri driver "brought in"
- reveal driver njeri "signed a confession"
- help? driver hawa "take upon himself"
- attack? hawa tom "a woman has done"
- gift clerk wanjiru "slips a copy"
- help clerk wanjiru "slips"
+ love? driver hawa "oldest of the reasons"

== 5 The Thirteenth Chair
An alternate [assessor](juror), a retired [schoolteacher](juror) in an enormous hat, is observed by [Priya](priya) as [she](juror) accepts an envelope in the car park. Rather than go to the [judge](lenox), [Priya](priya), [who](priya) has not got over the matter of the second chair, keeps the photograph to herself and lets [Otieno](otieno) know that [she](priya) has it, along with two others, taken on Thursdays, in which the other [woman](wanjiru) is perfectly recognisable. What [she](priya) asks in return for [her](priya) silence is the case. [Felix](otieno), [who](otieno) has never refused a lady anything in writing, refuses, and goes home to tell [his](otieno) [wife](wife) before anyone else can.
- betray? juror _ "accepts an envelope"
- discover priya juror "observed by Priya"
- discover.past priya otieno+wanjiru "taken on Thursdays"
- reveal! priya lenox "Rather than go"
- sad priya "not got over"
- reveal priya otieno "lets Otieno know"
+ threaten priya otieno "in return for"
- affair otieno wanjiru "other woman"
- reject otieno priya "refuses"
- married otieno wife "wife"
- reveal? otieno wife "to tell his wife"

== 6 Grace
The episode is told almost entirely from the point of view of [Grace Otieno](wife), [who](wife), having heard [her](wife) [husband](otieno) out without putting down the secateurs, finishes the hedge, packs for one and has herself driven to the house of [Judge Mwangi](lenox), at [whose](lenox) door [she](wife) has not stood since the night [she](wife) returned [his](lenox) ring. [He](lenox) lets [her](wife) sit in the kitchen while the kettle boils and boils. Nothing happens, as [both](lenox+wife) will later insist, although the housekeeper's dog, a beast of fixed opinions, does not bark once. [Wanjiru](wanjiru), told by [Felix](otieno) that [he](otieno) is now free, finds to [her](wanjiru) dismay that [she](wanjiru) does not want [him](otieno).
- married otieno wife "husband"
- reveal otieno wife "heard her husband out"
+ breakup wife otieno "packs for one"
- help lenox wife "lets her sit"
- travel wife "driven to"
- engaged.past lenox wife "his ring"
- breakup.past wife lenox "returned his ring"
- sex! lenox wife "Nothing happens"
- reveal otieno wanjiru "told by Felix"
+ love! wanjiru otieno "does not want him"
- sad wanjiru "dismay"

== 7 Nine Fingers
[Zuri](zuri), [Wanjiru](wanjiru)'s [daughter](zuri), [who](zuri) is deaf and [whom](zuri) [her](zuri) [mother](wanjiru) brings to the hospital for want of a sitter, notices what a dozen specialists have overlooked, namely that the mute [patient](tom) in room four is signing, badly, in the alphabet that British scouts are taught. What the [victim](tom) spells out for the [nine-year-old](zuri), in the course of an afternoon and a bag of crisps, is a name, and it is neither [Warsame](abdi)'s nor [Baraka](driver)'s. Meanwhile the stenographers' strike, which is in its third week, leaves the courts of the city dark, and pigeons nest in the dock.
- parent wanjiru zuri "mother"
- ill zuri "deaf"
- ill tom "mute patient"
+ discover zuri tom "notices"
+ reveal tom zuri "spells out"

== 8 Hostile Witness
Put on the stand, [Hawa Warsame](hawa) denies that [she](hawa) was at the hotel, denies that the [Englishman](tom) had been [her](hawa) [lover](tom), and, shown the bathrobe, faints into the arms of [Ezekiel](clerk). When [she](hawa) has come round, [she](hawa) asks for water and tells the court in a level voice that [Brackenridge](tom) had for two years bled [her](hawa) for money over some letters, that on the roof [he](tom) had gone for [her](hawa) throat, and that [she](hawa) had pushed. [Her](hawa) [husband](abdi), from the dock, calls [her](hawa) a liar and weeps; [he](abdi) had known it all from the first day and had been ready to go to prison in [her](hawa) place.
- couple! hawa tom "denies that the Englishman"
- ill hawa "faints"
- help clerk hawa "arms of Ezekiel"
- recover hawa "come round"
+ reveal hawa "tells the court"
- threaten.past tom hawa "bled her for money"
- attack.past tom hawa "gone for her throat"
- attack.past hawa tom "had pushed"
- married abdi hawa "husband"
- accuse abdi hawa "calls her a liar"
- sad abdi "weeps"
- discover.past abdi hawa "had known it all"
- help? abdi hawa "in her place"

== 9 Conflict of Interest
The charge against [Abdi](abdi) is withdrawn and one against [Hawa](hawa) drawn up within the hour. As [Wanjiru](wanjiru) cannot, having examined [her](hawa), represent [her](hawa), the [shipowner](abdi) begs [Priya](priya) to do so, and [she](priya), [whose](priya) hour has come at last, is magnificent. Only [Kip](kip), going through the bank records of the [teacher](juror) in the hat, comes upon the hand that fed the envelope: [Priya](priya)'s own. [She](priya) had staged the bribe for the camera. Does a [man](kip) [who](kip) has been shown nothing but kindness by [one](wanjiru) of the firm's two [ladies](priya+wanjiru) denounce the [other](priya) in the middle of a trial for murder? [Kip](kip) buys a sandwich, pays for it, and thinks.
- accuse! _ abdi "is withdrawn"
+ accuse _ hawa "drawn up"
- gift.past priya juror "fed the envelope"
- advisor! wanjiru hawa "cannot"
- advisor.start priya hawa "do so"
- investigate kip juror "going through"
+ discover kip priya "comes upon"
- betray.past priya otieno "staged"
- help.past wanjiru kip "nothing but kindness"
- accuse? kip priya "denounce the other"

== 10 The Ladies' Robing Room
Confronted by the [pupil](kip) in the presence of [Wanjiru](wanjiru), [Priya](priya) neither denies it nor begs; [she](priya) asks only for three days, since the closing speech is [hers](priya) and there is nobody else on earth who can save the [wretch](hawa) in the dock. The [rival](wanjiru) [she](priya) has robbed of sleep for half a year grants it. In the [judge](lenox)'s kitchen, [Lenox](lenox) proposes, in the manner of a ruling, that [Grace](wife) might remain; [she](wife) laughs for the first time since the hedge and requests an adjournment. [Felix](otieno), alone in a house with too many chairs, learns to boil an egg from [Zuri](zuri).
+ accuse kip priya "Confronted"
- enemy priya wanjiru "rival"
- help wanjiru priya "grants it"
- rescue? priya hawa "save the wretch"
- move? wife lenox "might remain"
- happy wife "laughs"
- sad otieno "alone in a house"
- advisor zuri otieno "learns"

== 11 Closing
In a speech of four hours, during which not even the fan is heard, [Priya Shetty](priya) wins for [Hawa](hawa) an acquittal on all counts; then, without sitting down, [she](priya) informs [Mwangi](lenox) of what [she](priya) has done and hands [her](priya) wig to the usher. [Njeri](njeri), [who](njeri) has spent the trial in the back row in the hope of arresting somebody, gets [her](njeri) wish. The [chauffeur](driver), [who](driver) has slept in the car outside the prison for a month, opens the door for the freed [woman](hawa); but [she](hawa) walks past it, on [her](hawa) [husband](abdi)'s arm, and it is to the empty seat that [he](driver) tips [his](driver) cap.
+ rescue priya hawa "wins for Hawa"
- reveal priya lenox "informs Mwangi"
- quit priya "hands her wig"
- arrest njeri priya "gets her wish"
- love driver hawa "slept in the car"
- married abdi hawa "husband"
- reconcile abdi hawa "her husband's arm"
- reject hawa driver "walks past it"

== 12 New Brass
A sign-writer removes one name from the door and, after some discussion, the other. [Felix](otieno) having retired to [Kisumu](@kisumu), where [he](otieno) grows tomatoes and is said to be paying court to the postmistress, and [Priya](priya) awaiting sentence, the bank sends a [receiver](ines), [Inês Sequeira](ines) of [Maputo](@maputo), [who](ines) within a day has dismissed everybody but the cook. [Wanjiru](wanjiru) argues with the [newcomer](ines) in the lift, which sticks; when it is got going again, two hours later, the [receiver](ines) has been talked into lending [her](wanjiru) the library and [her](wanjiru) first client. It is [Ezekiel](clerk), accused, after forty years of service, of selling copies.
- quit otieno "retired" @kisumu
- flirt? otieno _ "paying court"
- arrest priya "awaiting sentence"
- hire ines "sends a receiver"
+ quit _ ines "dismissed everybody"
- quarrel ines wanjiru "argues"
- gift ines wanjiru "lending her"
+ advisor.start wanjiru clerk "first client"
- accuse _ clerk "accused"
- steal? clerk _ "selling copies"

== 13 The Same Roof
That [Ezekiel](clerk) did sell copies, to a single [buyer](njeri) and at cost, is established in eleven minutes; the [buyer](njeri), a blushing [Njeri](njeri), explains that [she](njeri) could not bear to wait for the official ones. [Mwangi](lenox) throws the case out and, in the same breath, [his](lenox) robe over a chair, for [he](lenox) is to be married at noon on the hotel roof from which, a year before, the [Englishman](tom) fell. [Kip](kip), newly admitted to the bar, holds the ring; [Felix](otieno) sends tomatoes. It is [Zuri](zuri) [who](zuri) sees, over the heads of the guests, [Brackenridge](tom) kneel before [Hawa](hawa) and sign one word, and it is [Zuri](zuri) [who](zuri), asked by [Hawa](hawa) what it means, tells [her](hawa): sorry.
- gift.past clerk njeri "did sell copies"
- rescue lenox clerk "throws the case out"
+ wedding? lenox wife "to be married"
- injure.past tom "fell"
- hire kip "admitted to the bar"
- advisor kip lenox "holds the ring"
- gift otieno _ "sends tomatoes"
+ reconcile? hawa tom "kneel before Hawa"
- reveal zuri hawa "tells her"
