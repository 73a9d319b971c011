%series Corridor C
%lang en
%genre Cairo teaching-hospital drama, encyclopaedia episode list
%cast nad | Dr. Nadine Fahmy; Nadine; Fahmy | f
%cast sel | Dr. Selim Haddad; Selim; Haddad | m
%cast mona | Mona Shukri; Mona | f
%cast kar | Professor Karam; Karam | m
%cast yas | Yassin | m
%cast hod | Hoda | f
%cast bas | Bassem Shukri; Bassem | m
%cast gam | Gamal | m
%cast laila | Laila Karam; Laila | f
%cast um | Umm Yassin | f
%cast off | Officer Refaat; Refaat | m
%cast ngm | - | f
%cast knife | - | m
%cast bmum | - | f
%cast bab | - | f
%cast donor | - | f

== 1
On [her](nad) first night in charge, [registrar](nad) [Nadine Fahmy](nad) finds that [her](nad) opposite [number](sel) on [Corridor C](@cc) is [Selim Haddad](sel), the [fiancé](sel) [whom](sel) [she](nad) walked out on in medical school. [Professor Karam](kar), [their](nad+sel) chief, pairs [them](nad+sel) out of malice or absent-mindedness. A street [boy](yas), [Yassin](yas), is carried in with a knife in [his](yas) side by a taxi [driver](gam), [who](gam) refuses to give [his](gam) name. [Nadine](nad) cuts, [Selim](sel) clamps, [neither](nad+sel) speaks.
- hire nad _ "in charge"
- colleague nad sel "opposite number"
- engaged.past nad sel "fiancé"
- breakup.past nad sel "walked out on"
- boss kar nad+sel "chief"
- injure yas _ "knife"
- rescue gam yas "carried in"
- reveal! gam "refuses"
+ treat yas nad+sel "clamps"

== 2
Head [nurse](mona) [Mona Shukri](mona) keeps two secrets in one locker: a flask, and letters from [Karam](kar), [whose](kar) [wife](laila) [Laila](laila) is a patient down the hall. [Bassem](bas), [her](mona) [brother](bas), an orderly with debts, sells morphine by the ampoule from the laundry. [Yassin](yas) wakes up and will tell nobody who stabbed [him](yas); [he](yas) asks for [his](yas) [mother](um), [who](um) cleans in the very same building and thinks [him](yas) at school.
- reveal! mona "secrets"
- affair kar mona "letters"
- cheat kar laila "letters"
- married kar laila "wife"
- ill laila "patient"
- sibling bas mona "brother"
- steal bas _ "sells morphine"
+ recover yas "wakes up"
- reveal! yas _ "tell nobody"
- attack.past _ yas "stabbed"
- parent um yas "mother"

== 3
[Umm Yassin](um) mops [her](um) way to bed eleven and drops the bucket. [Refaat](off), of the drugs squad, comes with a photograph of the taxi [driver](gam): [he](gam) is [Gamal](gam), wanted for a robbery in [Giza](@giza). [Selim](sel) says that [he](sel) has never seen [him](gam). Afterwards [Nadine](nad) asks since when [he](sel) lies to policemen, and [Selim](sel) says since [he](sel) was seven; [Gamal](gam) is the [brother](gam) [who](gam) raised [him](sel).
+ find um yas "drops the bucket"
- investigate off gam "photograph"
- steal? gam _ "robbery"
- betray sel off "never seen him"
+ reveal sel nad "Selim says since"
- sibling gam sel "brother"
- accuse nad sel "since when"

== 4
[Laila Karam](laila) is taken into theatre for a tumour the size of an apricot. [Her](laila) [husband](kar) operates, against every code, and [his](kar) hand shakes; [Fahmy](nad) takes the scalpel from it without a word. The [professor](kar) thanks [her](nad) by suspending [her](nad). In the laundry [Hoda](hod), the [student](hod) on rotation, counts ampoules, catches [Bassem](bas) at it, and lets herself be talked into dinner.
- ill laila "tumour"
- married kar laila "husband"
+ treat laila nad "takes the scalpel"
+ quit nad kar "suspending"
- discover hod bas "catches Bassem"
- date? bas hod "dinner"

== 5
Suspended, [Nadine](nad) spends [her](nad) free days with [Selim](sel)'s fugitive [brother](gam), [whom](gam) [she](nad) has put up in [her](nad) late [grandmother](ngm)'s flat. [Gamal](gam) tells [her](nad) why [he](gam) drove for robbers: for [Selim](sel)'s school fees. [Mona](mona) finds [Laila](laila) awake after the operation, [who](laila) says, with a scratchy throat, that [she](laila) has read all the letters and thought the handwriting very pretty. [Mona](mona) cannot find the flask fast enough.
- quit.past nad "Suspended"
- flee gam "fugitive"
- sibling gam sel "brother"
- help nad gam "put up"
- kin nad ngm "grandmother"
- die.past ngm "late"
+ reveal gam nad "tells her"
- find mona laila "finds"
- recover laila "awake"
- discover laila mona "read all the letters"
- sad mona "fast enough"

== 6
A ceiling in the children's block collapses. [Hoda](hod) crawls under the concrete to a [girl](donor) with a crushed chest; [Bassem](bas), [who](bas) has sold the last of the morphine, has none for [her](donor), and goes to pieces in the stairwell. [Selim](sel) amputates without it. [Umm Yassin](um) holds the [child](donor)'s head in [her](um) lap and sings. [Karam](kar) reinstates [Fahmy](nad) by loudspeaker.
- lose _ "collapses"
- injure donor "crushed chest"
+ help hod donor "crawls under the concrete"
- steal.past bas "sold"
- sad bas "goes to pieces"
- treat donor sel "amputates"
- help um donor "holds the child's head"
- create um "sings"
+ hire nad kar "reinstates"

== 7
[Bassem](bas) turns himself in to [Refaat](off) with the ledger of everybody [he](bas) sold to, which includes the [knife-man](knife) [who](knife) attacked [Yassin](yas) for a bottle of cough syrup. [Mona](mona) is beside herself. [Hoda](hod) visits the cell with cold lentils and the news that [she](hod) has written to the dean. Upstairs the [professor](kar) asks [Laila](laila) for forgiveness, in a suit; [she](laila) asks [him](kar) to pass the newspaper.
+ arrest off bas "turns himself in"
- reveal bas off "ledger"
- attack.past knife yas "attacked"
- sad mona "beside herself"
- gift hod bas "cold lentils"
- reveal hod bas "news"
+ reconcile? kar laila "asks Laila for forgiveness"
- reject laila kar "pass the newspaper"

== 8
At the wedding of two anaesthetists, [Nadine](nad) and [Selim](sel), dancing, are stopped by [Refaat](off)'s hand on the groom's lapel, and then on [Selim](sel)'s: [his](sel) [brother](gam) has been seen in a dead woman's flat. [Nadine](nad) says that the flat is [hers](nad) and so is the [guest](gam). [She](nad) is led out in green silk. [Gamal](gam), told of it on the roof, walks to the station and exchanges himself for [her](nad).
- celebrate _ "wedding"
- sibling gam sel "brother"
- discover off gam "seen"
- reveal nad off "flat is hers"
+ arrest off nad "led out"
- discover gam "told"
+ rescue gam nad "exchanges himself"
- arrest off gam "exchanges himself"

== 9
[Yassin](yas), [whose](yas) stitches have held better than anyone's nerves, runs away to the prison with a kilo of oranges for the [man](gam) [who](gam) brought [him](yas) in, and testifies, over [his](yas) [mother](um)'s protests, that [Gamal](gam) has always been kind to people for nothing. [Mona](mona) returns the letters to [Laila](laila) by hand and resigns. [Laila](laila), [who](laila) is dying after all, wants [her](mona) for the nights.
- flee yas "runs away"
- gift yas gam "oranges"
- rescue.past gam yas "brought him in"
- parent um yas "mother"
+ help yas gam "testifies"
- gift mona laila "returns the letters"
- quit mona _ "resigns"
- ill laila "dying"
- die? laila "dying"
+ hire mona laila "wants her for the nights"

== 10
[Karam](kar) removes the plaque from [his](kar) own door, then sits on the bench outside [his](kar) [wife](laila)'s, with the patience of a man who comes last. [Laila](laila) dies at dawn while [Mona](mona) reads [her](laila) the crossword. In the doctors' mess [Nadine](nad) says to [Selim](sel), out of the blue, that [she](nad) walked out in third year because [she](nad) was afraid, and that [she](nad)'s not now. Over a tray of fried aubergine [he](sel) takes out the old ring.
- quit kar "removes the plaque"
- married kar laila "wife"
+ die laila "dies"
- create mona laila "reads"
- reveal nad sel "walked out in third year"
- breakup.past nad sel "walked out"
- sad.past nad "afraid"
+ propose sel nad "old ring"

== 11
[Gamal](gam) gets four years, out in two. [Umm Yassin](um) takes a post as ward sister's aide, and [Yassin](yas) a satchel. [Hoda](hod) is expelled for [her](hod) letter and appeals; the student body, in white coats, sits down in [Tahrir Street](@tahrir). [Refaat](off) sits down too, being off duty, beside [Mona](mona). When the appeal is granted nobody notices, since by that time [they](mona+off) are discussing crosswords.
+ arrest _ gam "four years"
- hire um _ "takes a post"
- gift _ yas "satchel"
- quit hod _ "expelled"
+ meet mona off "beside Mona"
- find hod "granted"

== 12
Married on the corridor between two gurneys, [Nadine](nad) and [Selim](sel) are interrupted by a birth. The new [girl](bab)'s [mother](bmum) is a former patient of [his](sel), [who](bmum) lost a leg in the children's block; [she](bmum) has walked here on the other. [Karam](kar), back as a volunteer, holds the lamp. Released early, [Bassem](bas) waits outside [Hoda](hod)'s graduation, behind a pillar, with lentils, hot.
+ wedding nad sel "Married"
+ birth bmum bab "birth"
- treat.past bmum sel "patient"
- injure.past bmum "lost"
- recover bmum "walked here"
- return kar "back as a volunteer"
- help kar "holds"
- return bas "Released early"
- celebrate _ hod "graduation"
- gift bas hod "lentils"
