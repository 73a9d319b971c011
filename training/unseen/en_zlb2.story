%series Night Float
%lang en
%genre hospital drama, Nova Scotia, encyclopaedia episode summaries
%cast maren    | Dr Maren Oduya; Maren; Oduya | f
%cast colm     | Dr Colm Whitlock; Colm; Whitlock | m
%cast ines     | Sister Ines Baptiste; Ines; Baptiste | f
%cast jude     | Jude Baptiste; Jude | m
%cast anaes    | Robin Tal; Robin | f
%cast porter   | - | m
%cast chaplain | - | f
%cast fisher   | - | m
%cast fisherwife | - | f
%cast sorrel   | Sorrel Whitlock; Sorrel | f
%cast abel     | Abel Strand; Strand; Abel | m
%cast kit      | Kit | n
%cast student  | - | m
%cast mother   | Mrs Oduya | f
%cast infant   | Faith | f

== 1 Handover
On the night that [Dr Maren Oduya](maren) takes up the post of registrar, an [anaesthetist](anaes) [whom](anaes) everyone calls the [cricketer](anaes) walks off the ward after a shouting match with the [consultant](colm), [Dr Colm Whitlock](colm), leaving the [newcomer](maren) to intubate a [fisherman](fisher) [who](fisher) had gone through the ice. [Whitlock](colm), [whose](colm) marriage to the hospital's [director](sorrel), [Sorrel](sorrel), exists chiefly at receptions, drives [Maren](maren) home at dawn and discovers that [she](maren) has rented the other half of [his](colm) house.
+ hire maren "takes up the post"
- quarrel anaes colm "shouting match"
- flee anaes "walks off"
- injure fisher "gone through the ice"
- treat fisher maren "intubate"
- boss sorrel colm "director"
- discover colm maren "discovers"
- married colm sorrel "marriage"
- help colm maren "drives Maren home"
- neighbour.start colm maren "other half"

== 2 Visiting Hours
The [fisherman](fisher) pulls through, and two [women](fisherwife+ines) meet over [his](fisher) drip: the [one](fisherwife) [who](fisherwife) has shared [his](fisher) name for twenty years, and [Sister Ines Baptiste](ines), [who](ines) has shared [his](fisher) boat for two. The [former](fisherwife) strikes the [latter](ines) with a handbag. [Ines](ines)'s [son](jude) [Jude](jude), a physiotherapy [trainee](jude), leads [her](ines) away and hears for the first time about the boat; [he](jude) is more hurt by the secrecy than by the sin, and spends the evening at the bar with the [anaesthetist](anaes), [who](anaes) lets [him](jude) beat [her](anaes) at darts.
- recover fisher "pulls through"
- married fisher fisherwife "shared his name"
+ affair fisher ines "shared his boat"
- cheat fisher fisherwife "shared his boat"
- meet fisherwife ines "meet"
+ attack fisherwife ines "strikes"
- parent ines jude "son"
- help jude ines "leads her away"
- discover jude ines "hears for the first time"
- sad jude ines "hurt"
- date anaes jude "at the bar"

== 3 The Other Half of the House
Through a wall no thicker than a chart, [Maren](maren) hears [Colm](colm) play the cello, and [he](colm) hears [her](maren) quarrelling by telephone with [Abel Strand](abel), the [man](abel) to [whom](abel) [she](maren) was to have been married in June and [who](abel) has refused to take back the ring. One night the cello stops in mid-bar; there is a knock; what follows the [chaplain](chaplain), [who](chaplain) lives opposite and suffers from insomnia, will later describe to nobody. At the morning round the [consultant](colm) calls [her](maren) [Dr Oduya](maren) with exaggerated care.
- create colm "play the cello"
- quarrel abel maren "quarrelling"
- engaged.past abel maren "to have been married"
+ sex colm maren "what follows"
- cheat colm sorrel "what follows"
- neighbour chaplain colm+maren "lives opposite"
- discover chaplain colm+maren "will later describe"
- reveal! chaplain "to nobody"

== 4 Shift Change
[Ines](ines) hides from the [fisherwoman](fisherwife). [Jude](jude) scolds [Ines](ines). [Robin Tal](anaes) is back. So the [anaesthetist](anaes) has a name after all. [Jude](jude) has cooked for [Robin](anaes). [Robin](anaes) has eaten already, with [Kit](kit). [Kit](kit) is [Robin](anaes)'s [cat](kit). [Jude](jude) laughs until [he](jude) cries. The [porter](porter) adores [Ines](ines) in silence. [Sorrel](sorrel) suspects [Colm](colm). [Sorrel](sorrel) trusts the [porter](porter). The [porter](porter) shall watch [Maren](maren).
- flee ines fisherwife "hides"
- quarrel ines jude "scolds"
- return anaes "is back"
+ invite jude anaes "cooked for"
- reject anaes jude "has eaten already"
- happy jude "laughs"
- love porter ines "adores"
+ accuse sorrel colm "suspects"
- friend porter sorrel "trusts"
- investigate? porter maren "watch"

== 5 Second Opinion
[Abel Strand](abel), an orthopaedic [surgeon](abel) with a wide smile, arrives as locum and tells anyone who will listen that [he](abel) is [Maren](maren)'s [intended](abel). [She](maren) denies it in the lift, in the canteen and finally over the loudspeaker. The [director](sorrel), [whom](sorrel) the [porter](porter) has meanwhile furnished with times and dates, takes the [locum](abel) out to dinner, and over oysters [the pair](abel+sorrel) agree that [their](abel+sorrel) interests coincide. [Colm](colm), seeing [Strand](abel)'s hand on [Maren](maren)'s shoulder, snaps a bow in two.
+ travel abel "arrives"
- hire abel "locum"
- engaged! abel maren "intended"
- betray abel _ "intended"
- reject maren abel "denies it"
- reveal porter sorrel "furnished with times"
- date abel sorrel "out to dinner"
- colleague.start abel sorrel "interests coincide"
+ jealous colm abel "snaps a bow"

== 6 Blood Bank
The [fisherman](fisher), discharged at last, has to choose between a house and a boat, and chooses the boat; [Ines](ines), standing on the quay with [her](ines) suitcase, is told that the boat sleeps one. The deserted [nurse](ines) gets through a double shift before [she](ines) breaks down in the linen room, where the [porter](porter) finds [her](ines) and hands [her](ines) one clean towel after another. [Maren](maren), faint on the stairs for the third time that week, draws [her](maren) own blood at midnight and reads the result alone: [she](maren) will need a bigger white coat by autumn.
- recover fisher "discharged"
- breakup fisher fisherwife "chooses the boat"
+ breakup fisher ines "sleeps one"
- sad ines "breaks down"
- find porter ines "finds her"
- help porter ines "one clean towel"
- ill maren "faint"
+ pregnant maren "bigger white coat"
- discover maren "reads the result"

== 7 Consultants
Before [Maren](maren) can speak to the [father](colm), [Sorrel](sorrel) speaks to [her](maren): either the [registrar](maren) leaves by the end of the month or the board shall read the [porter](porter)'s list. [Maren](maren) packs. [Colm](colm), [who](colm) knows of neither [child](infant) nor threat, believes what [Strand](abel) tells [him](colm), namely that [the two](abel+maren) have set a new date, and does not come to the door when the taxi hoots. Only the [chaplain](chaplain), in a dressing gown, waves to the departing [tenant](maren), and presses a flask of soup on [her](maren).
- parent colm infant "father"
+ threaten sorrel maren "either the registrar leaves"
- discover! colm maren "knows of neither"
- betray abel colm "believes what Strand tells"
- wedding! abel maren "new date"
- quit maren "packs"
+ flee maren "taxi"
- gift chaplain maren "flask of soup"

== 8 Rounds
The new [registrar](abel) is [Strand](abel). The nurses miss [Maren](maren). [Strand](abel) botches a hip. [He](abel) blames [Jude](jude) for the hip. [Sorrel](sorrel) sacks [Jude](jude). [Robin](anaes) stands up for [Jude](jude). [Robin](anaes) also kisses [Jude](jude). [She](anaes) is eleven years older than [Jude](jude). [Ines](ines) does the sum. [Ines](ines) is not amused by [Robin](anaes). The [porter](porter) asks [Ines](ines) to the cinema. [Ines](ines) says maybe.
- hire abel "new registrar"
- sad _ maren "miss Maren"
- injure _ abel "botches"
+ betray abel jude "blames"
- accuse abel jude "blames"
- quit jude sorrel "sacks"
- help anaes jude "stands up for"
+ kiss anaes jude "kisses"
- sad ines anaes "not amused"
- date? ines porter "asks Ines"

== 9 Leave of Absence
[Mrs Oduya](mother), a retired [midwife](mother) in [Halifax](@halifax) [who](mother) takes [her](mother) pregnant [daughter](maren) in without a single question, asks all of them on the second day. [Maren](maren) answers with a name. Behind [her](maren) back, the old [lady](mother) writes to the [cellist](colm), and [her](mother) letter, opened by the [director](sorrel), is pieced together from the wastepaper basket by the [porter](porter), [who](porter) has seen the film, held [Baptiste](ines)'s hand through the sad part and been told by [her](ines), on the way home, that [she](ines) could never care for a spy.
- parent mother maren "daughter"
- move maren mother "takes her pregnant daughter in"
- pregnant maren "pregnant"
- reveal maren mother "answers with a name"
- betray mother maren "Behind her back"
- reveal? mother colm "writes to"
- steal sorrel colm "opened"
- discover porter "pieced together"
+ date ines porter "held Baptiste's hand"
+ reject ines porter "could never care"

== 10 Discharge
A changed [man](porter), the [porter](porter) carries the mended letter through the swing doors into theatre and reads it aloud to the [consultant](colm), [who](colm) lays down the scalpel, asks [Robin](anaes) to keep the [patient](student), a medical [student](student), under for four minutes, and goes to tell [his](colm) [wife](sorrel) that the receptions are over. [Sorrel](sorrel) has expected it for years, though not in a mask. [Abel](abel), [whom](abel) [she](sorrel) has lately been receiving on the couch in [her](sorrel) office, chooses this moment to come in without knocking and without [his](abel) shoes.
+ reveal porter colm "reads it aloud"
- treat student anaes+colm "keep the patient"
- married colm sorrel "wife"
+ breakup colm sorrel "receptions are over"
+ affair abel sorrel "receiving on the couch"
- cheat sorrel colm "receiving on the couch"
- discover colm abel+sorrel "without knocking"

== 11 Breech
Snow closes the road to [Halifax](@halifax); the [consultant](colm) covers the last nine miles on the sledge of a [man](fisher) [who](fisher) owes [him](colm) a life, the [fisherman](fisher) with the boat for one. [He](colm) is too late for the birth and in time for everything else. [Mrs Oduya](mother), [who](mother) has brought [her](mother) own [grandchild](infant) into the world, shows [him](colm) where to wash [his](colm) hands. "[You](colm) might have opened the door," says [Maren](maren). "[You](maren) might have knocked," [he](colm) says, and, since [neither](colm+maren) will begin, the [baby](infant), [Faith](infant), begins for [them](colm+maren).
- travel colm "covers the last nine miles" @halifax
- help fisher colm "on the sledge"
- rescue.past colm fisher "owes him a life"
+ birth maren infant "birth"
- kin infant mother "grandchild"
- help mother maren "brought her own grandchild"
- quarrel colm maren "might have opened"
+ reconcile? colm maren "begins for them"

== 12 Day Shift
Spring brings a new [director](ines), [who](ines) still insists on being called Sister, and with [her](ines) a new rule about knocking. [Strand](abel), struck off after a hearing at which [Jude](jude) was cleared, has followed the former [director](sorrel) to [Toronto](@toronto), where [the two](abel+sorrel) live, it is said, at daggers drawn. [Jude](jude) has moved [his](jude) dumb-bells in with [Robin](anaes) and [her](anaes) [cat](kit). And the [porter](porter), having confessed every list [he](porter) ever made, waits at the staff door on Thursdays until the [boss](ines) has finished; sometimes [she](ines) lets [him](porter) carry [her](ines) bag.
+ hire ines "new director"
- quit abel "struck off"
- quit.past sorrel "former director"
- travel abel sorrel "followed" @toronto
- enemy? abel sorrel "daggers drawn"
- move jude anaes "moved his dumb-bells in"
- reveal porter "confessed every list"
- boss ines porter "boss"
- reconcile ines porter "lets him carry"
