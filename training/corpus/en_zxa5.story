%series Bay Four
%lang en
%genre hospital drama on an Aberdeen ward, a fan's episode guide
%cast oonagh  | Sister Oonagh Rennie; Oonagh Rennie; Oonagh; Sister Rennie | f
%cast moradi  | Dr Farhad Moradi; Farhad; Dr Moradi; Moradi | m
%cast shona   | Shona | f
%cast callum  | Callum | m
%cast aberc   | Mr Dalgarno; Dalgarno | m
%cast wull    | Wull | m
%cast leila   | Leila | f
%cast niall   | Niall | m
%cast ishbel  | Ishbel | f
%cast skipper | Mr Buchan; Buchan | m
%cast sson    | - | m
%cast bride   | - | f
%cast groom   | - | m
%cast thief   | - | f
%cast dentist | - | m
%cast surgeon | - | f
%cast lawyer  | - | m
%cast scrub   | - | f
%cast patient | - | f
%cast cousin  | - | n
%cast tdaugh  | - | f
%cast shark   | - | n
%cast baby    | - | m

== 1 Handover
[Sister Oonagh Rennie](oonagh)'s first day back after the death of [her](oonagh) [husband](niall), [Niall](niall). [Shona](shona), [Wull](wull) and the student [nurse](callum), [Callum](callum), have bought a cake; [she](oonagh) thanks [them](callum+shona+wull) and cries in the linen cupboard. [Dr Moradi](moradi), new from Leeds, introduces himself to [her](oonagh) there, believing it to be the office. [Mr Buchan](skipper), a trawler [skipper](skipper) with a crushed hand, refuses to let anyone but [Callum](callum) change the dressing. First appearance of the orange socks.
+ return oonagh "back"
- die.past niall "death"
- married.past niall oonagh "husband"
- gift callum+shona+wull oonagh "bought a cake"
- sad oonagh "cries"
+ meet moradi oonagh "introduces himself"
- injure skipper "crushed hand"
- treat skipper callum "change the dressing"

== 2 Nil by Mouth
A [bride](bride) with appendicitis and a [groom](groom) with a black eye are admitted from the same wedding. [Oonagh](oonagh) finds out that it was the [bride](bride) [who](bride) hit [him](groom): [he](groom) had been caught with [her](bride) [cousin](cousin). [Mr Dalgarno](aberc) operates. [Shona](shona) and [Callum](callum), [who](callum+shona) have been seeing one another since Hogmanay, agree to tell nobody on the ward. [Wull](wull) already knows. [Moradi](moradi) receives the first of the telephone calls from [Leila](leila), and does not pick up.
- ill bride "appendicitis"
- wedding.past bride groom "same wedding"
+ discover oonagh bride "finds out"
- attack.past bride groom "hit him"
- cheat.past groom bride "caught with her cousin"
- treat bride aberc "operates"
+ couple callum shona "seeing one another"
- reveal! callum+shona _ "tell nobody"

== 3 Obs
[Mr Buchan](skipper)'s [son](sson) visits after six years' silence and [the two](skipper+sson) fall out within four minutes. The cause is the boat: the [son](sson) sold it while [his](sson) [father](skipper) was at sea on another. [Callum](callum) persuades the [skipper](skipper) to write a letter. Money is missing from three lockers. [Dalgarno](aberc) suspects [Wull](wull), because [Wull](wull) once did time, and reports [him](wull). [Oonagh](oonagh), [Shona](shona) and [Moradi](moradi) stand up for the [porter](wull), without success.
- parent skipper sson "son"
- quarrel skipper sson "fall out"
- betray.past sson skipper "sold it"
- steal? wull _ "suspects Wull"
- arrest.past _ wull "did time"
+ accuse aberc wull "reports him"
- help moradi+oonagh+shona wull "stand up for"

== 4 Visiting
[Leila](leila) turns out to be [Dr Moradi](moradi)'s [wife](leila). [They](leila+moradi) have lived apart for two years, and [she](leila) has come from Leeds to ask for a divorce, as [she](leila) is engaged to a [dentist](dentist). [Moradi](moradi) is relieved, then ashamed of it. [Oonagh](oonagh), [who](oonagh) had begun to look forward to the night shifts with [him](moradi), tells [Shona](shona) that [she](oonagh) feels nothing. In this episode it is revealed that the [thief](thief) is a volunteer with the book trolley.
+ married leila moradi "wife"
- travel leila "has come"
- divorce? leila moradi "ask for a divorce"
- engaged dentist leila "engaged"
- happy moradi "relieved"
- love! oonagh moradi "feels nothing"
+ steal.past thief _ "thief"

== 5 Discharge
[Callum](callum) catches the [thief](thief) at [Mr Buchan](skipper)'s locker. [She](thief) begs [him](callum) to keep quiet: [her](thief) [daughter](tdaugh) owes a loan [shark](shark). [He](callum) does keep quiet, and [Wull](wull) is dismissed. When [Shona](shona) hears of it, [she](shona) calls [Callum](callum) a coward and ends it. [Oonagh](oonagh) goes over [Dalgarno](aberc)'s head to have the [porter](wull) reinstated. The letter works: [father](skipper) and [son](sson) make peace on the last page, and the [skipper](skipper) is discharged.
+ discover callum thief "catches the thief"
- reveal! callum _ "does keep quiet"
- quit wull "dismissed"
+ breakup shona callum "ends it"
- hire? wull "reinstated"
- reconcile skipper sson "make peace"
- recover skipper "discharged"

== 6 Norovirus
All the [staff](aberc+callum+moradi+shona) except [Oonagh](oonagh) fall ill: [Shona](shona), [Callum](callum), [Moradi](moradi) and even [Dalgarno](aberc) are laid up in [their](aberc+callum+moradi+shona) own bay. [Oonagh](oonagh) looks after [the four](aberc+callum+moradi+shona) alone with [Wull](wull), [who](wull) has no contract and comes in all the same. Feverish, [Callum](callum) tells the whole room about the [thief](thief). Feverish as well, [Moradi](moradi) asks [Oonagh](oonagh) to the pictures. Once [his](moradi) temperature has dropped, [he](moradi) asks again. [She](oonagh) says [she](oonagh) will have to check the rota.
- ill aberc+callum+moradi+shona "laid up"
- treat aberc+callum+moradi+shona oonagh "looks after"
- help wull oonagh "comes in"
+ reveal callum aberc+moradi+oonagh+shona+wull "tells the whole room"
- date? moradi oonagh "to the pictures"
- recover moradi "dropped"

== 7 Second Opinion
[Wull](wull) gets [his](wull) job back, and an apology from [Dalgarno](aberc) that lasts nine seconds. The [thief](thief) is arrested; [Callum](callum) puts in a word for [her](thief). [Oonagh](oonagh)'s [sister-in-law](ishbel) [Ishbel](ishbel), [Niall](niall)'s [sister](ishbel), sees [Oonagh](oonagh) and [Moradi](moradi) leaving the Belmont arm in arm and makes a scene: [her](ishbel) [brother](niall) is barely eleven months dead. [Oonagh](oonagh), stung by remorse, asks [Farhad](moradi) to keep [his](moradi) distance. [He](moradi) complies, which is the worst thing [he](moradi) could do.
+ hire wull "gets his job back"
- arrest _ thief "arrested"
- help callum thief "a word for her"
- kin ishbel oonagh "sister-in-law"
- sibling ishbel niall "sister"#2
- date moradi oonagh "arm in arm"
- quarrel ishbel oonagh "makes a scene"
+ reject oonagh moradi "keep his distance"

== 8 Theatre Two
Two storylines. (1) [Shona](shona) is pregnant. [She](shona) has told only [Wull](wull), [who](wull) is knitting. [Callum](callum), not suspecting anything, applies to Médecins Sans Frontières. (2) [Dalgarno](aberc) makes a mistake during a routine operation, the [patient](patient) nearly bleeds to death, and [Moradi](moradi) saves [her](patient). In [his](aberc) report [Dalgarno](aberc) puts the blame on [Moradi](moradi). The scrub [nurse](scrub) says nothing. [Oonagh](oonagh) sees from the clock times that the report is false.
+ pregnant shona callum "pregnant"
- reveal shona wull "told only Wull"
- discover! callum shona "not suspecting anything"
- hire? callum "applies"
- injure patient aberc "makes a mistake"
- rescue moradi patient "saves her"
+ accuse aberc moradi "puts the blame"
- discover oonagh aberc "sees from"

== 9 Tribunal
The hearing. [Moradi](moradi), represented by a [lawyer](lawyer) [who](lawyer) has the wrong file, is about to be suspended when [Oonagh](oonagh), [Wull](wull), [Shona](shona) and [Callum](callum) come in together with the ward clock. [Dalgarno](aberc) breaks down: [his](aberc) eyesight has been failing for a year, and [he](aberc) was afraid of losing [his](aberc) post. [He](aberc) resigns. On the steps [Oonagh](oonagh) kisses [Farhad](moradi), in front of [Ishbel](ishbel), [who](ishbel) turns round and walks off.
- advisor lawyer moradi "represented by"
- quit? moradi "suspended"
+ help callum+oonagh+shona+wull moradi "come in together"
- ill aberc "eyesight"
- sad aberc "afraid"
- quit aberc "resigns"
+ kiss moradi oonagh "kisses"

== 10 Black Ice
A bus goes off the road at Stonehaven. [Callum](callum), on [his](callum) way to the airport, is on it. [He](callum) crawls back in twice and pulls out eleven people, one of them [Mr Buchan](skipper)'s [son](sson), before the roof gives way. Bay Four becomes an emergency room. A [surgeon](surgeon) from Dundee, [Dalgarno](aberc)'s successor, amputates [Callum](callum)'s foot. [Shona](shona), [Wull](wull) and [Mr Buchan](skipper) wait outside, beside themselves with fear. When [he](callum) wakes, [she](shona) tells [him](callum) about the [child](baby).
- travel? callum "to the airport"
+ rescue callum sson "pulls out"
- parent skipper sson "son"
- injure callum "roof gives way"
- treat callum surgeon "amputates"
- sad shona+skipper+wull callum "beside themselves"
+ reveal shona callum "tells him"
- pregnant shona callum "child"

== 11 Rehab
[Callum](callum) will not see anyone. [He](callum) sends back [Shona](shona)'s letters because [he](callum) doesn't want pity. [Wull](wull) reads them to [him](callum) through the door. [Ishbel](ishbel) is admitted with chest pains; [Oonagh](oonagh) nurses [her](ishbel), and on the third night the two [women](ishbel+oonagh), [who](ishbel+oonagh) have both lost the same [man](niall), talk about [him](niall) for the first time. [Ishbel](ishbel) gives [her](ishbel) blessing. [Callum](callum) learns to walk between the parallel bars, swearing, and at the end of them stands [Shona](shona).
- reject callum shona "sends back"
- help wull callum "reads them to him"
- ill ishbel "chest pains"
- treat ishbel oonagh "nurses her"
- die.past niall "lost the same man"
+ reconcile ishbel oonagh "gives her blessing"
- recover callum "learns to walk"

== 12 Night Shift
Series finale. [Shona](shona) gives birth to a [boy](baby) in the lift between floors two and three, with [Wull](wull) as midwife and [Callum](callum) at [her](shona) side. The [parents](callum+shona) are together again and call the [child](baby) after the [porter](wull). [Moradi](moradi) proposes to [Oonagh](oonagh) at five in the morning, in the linen cupboard where [they](moradi+oonagh) met. [She](oonagh) says yes, but not before the breakfast trolley. [Leila](leila) and the [dentist](dentist) send a fruit basket. The orange socks are given to the [baby](baby).
+ birth shona baby "gives birth"
- treat shona wull "as midwife"
- help callum shona "at her side"
- parent callum+shona baby "parents"
- reconcile callum shona "together again"
+ propose moradi oonagh "proposes"
- engaged.start moradi oonagh "says yes"
- gift dentist+leila _ "fruit basket"
