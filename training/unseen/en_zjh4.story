%series Second Altos
%lang en
%genre radio comedy: a community choir in a Welsh valley, weekly programme notes
%cast choir | Cwm Singers | g
%cast delyth | Delyth Probert; Delyth | f
%cast huw | Huw Probert; Huw | m
%cast ceri | Ceri | m
%cast bronwen | Bronwen Askew; Bronwen; Bron | f
%cast idris | Idris Askew; Idris | m
%cast pascal | Pascal Onyango; Pascal; Mr Onyango | m
%cast vicar | Felicity Grubb; Reverend Grubb; Grubb | f
%cast tenor | Rock Beddoes; Rock | m
%cast gwil | Gwil | m
%cast sunny | Sunny Dhillon; Sunny | f
%cast plumber | Emyr | m
%cast will | Will | m
%cast wife | - | f

== 1 Warm-up
The [Cwm Singers](choir) have buried [their](choir) [conductor](will), old [Will](will), and cannot agree on another. [Delyth Probert](delyth), first soprano and [wife](delyth) of the [butcher](huw), wants the post; so does [Bronwen Askew](bronwen), [her](delyth) [rival](bronwen) since the infants' class. To the horror of both [ladies](bronwen+delyth) the committee gives it to a [newcomer](pascal), [Pascal Onyango](pascal) from [Kisumu](@kisumu), [who](pascal) has perfect pitch, a limp and no idea what [he](pascal) has let himself in for. Bring a cushion, the pews are hard.
- die.past will "buried"
- hire? delyth "wants the post"
- married delyth huw "wife of the butcher"
- enemy bronwen delyth "rival"
- hire? bronwen "so does"
- boss.past will choir "conductor"
- sad bronwen+delyth "horror"
+ hire pascal choir "gives it to"

== 2 Breath Control
[Pascal](pascal) moves [Bron](bronwen) down to the second altos, and [Bron](bronwen) threatens to take the tea urn with [her](bronwen). [Her](bronwen) [husband](idris), [Idris](idris), is ordered to resign too; for once in thirty years [he](idris) says no, since [he](idris) stands in the back row next to [Sunny Dhillon](sunny), the [pharmacist](sunny), [whose](sunny) neck [he](idris) has been studying since Advent. The pipes in the vestry burst. A [plumber](plumber) is sent for, hums a bottom E and is signed up on the spot.
- quit bronwen pascal "moves Bron down"
+ threaten bronwen pascal "threatens"
- married bronwen idris "husband"
- quit! idris "ordered to resign"
- reject idris bronwen "says no"
+ love idris sunny "studying"
- hire plumber choir "signed up"

== 3 Semitones
Things are heard in a church. [Delyth](delyth) hears [her](delyth) [son](ceri)'s voice from the organ loft, and then, quite distinctly, that of [Gwil](gwil), the [organist](gwil), saying "darling". [Ceri](ceri) is thirty, [he](ceri) could have mentioned it. [She](delyth) climbs down again on tiptoe and tells no one but the [vicar](vicar), [who](vicar) has known since harvest festival. In the shop the [butcher](huw) wonders why [his](huw) [wife](delyth) has made the [organist](gwil) a trifle.
- parent delyth ceri "son's"
+ discover delyth ceri+gwil "hears"
- couple ceri gwil "darling"
- reveal! ceri delyth "could have mentioned"
- reveal delyth vicar "tells no one but"
- discover.past vicar ceri+gwil "has known"
- married delyth huw "wife"
- gift delyth gwil "made the organist a trifle"

== 4 Plainsong
[Rock](tenor) is back. [Rock Beddoes](tenor) is a [tenor](tenor). Everyone knows [Rock](tenor). The [tenor](tenor) once ran off with [Bron](bronwen). That lasted a week. [Bron](bronwen) still dreams of [Rock](tenor). [Idris](idris) still hates [Rock](tenor). [Sunny](sunny) has never met [Rock](tenor). [She](sunny) does now. [Rock](tenor) winks at [Sunny](sunny). [Will](will) would have laughed. [Will](will) was [Sunny](sunny)'s [grandfather](will).
+ return tenor "back"
- affair.past bronwen tenor "ran off with"
- love bronwen tenor "still dreams of"
- enemy idris tenor "hates"
- meet sunny tenor "She does now"
+ flirt tenor sunny "winks at"
- kin sunny will "grandfather"

== 5 Solo
There is one solo and there are two tenors, for the [plumber](plumber) turns out to have a top C as well. While [Pascal](pascal) deliberates, [Beddoes](tenor) pours vinegar into the throat spray of [his](tenor) competitor, a thing witnessed by [Sunny](sunny) over the rim of [her](sunny) cup. So much for the dinner [she](sunny) had promised the [scoundrel](tenor). [She](sunny) cancels, sells the [plumber](plumber) an antidote at cost price and, next day, sings duets with [him](plumber) under the sink. [Idris](idris) takes to drink, in moderation.
- enemy plumber tenor "competitor"
+ attack tenor plumber "pours vinegar"
- discover sunny tenor "witnessed by"
- date? sunny tenor "dinner"
- reject sunny tenor "cancels"
- help sunny plumber "antidote"
+ date plumber sunny "sings duets"
- sad idris "takes to drink"

== 6 Rest
A snowed-in rehearsal, eleven singers, one heater. [Delyth](delyth) and [Bronwen](bronwen) have to share a blanket and, for lack of anything else, a flask. By midnight [each](bronwen+delyth) has forgiven the other for the nativity play of 1979; by two [Bron](bronwen) has confided that [her](bronwen) marriage is a waiting room. [Pascal](pascal) plays cards with the [vicar](vicar). [He](pascal) loses, and gladly. Lambs are born in the porch. Nothing else happens, and it is nobody's favourite episode but everybody's.
+ reconcile bronwen delyth "forgiven the other"
- quarrel.past bronwen delyth "nativity play"
+ reveal bronwen delyth "confided"
- sad bronwen idris "waiting room"
- lose pascal "loses"
- love pascal vicar "gladly"

== 7 Key Change
At breakfast [Idris](idris) lays [his](idris) house keys beside the marmalade. It is not on account of another woman, [he](idris) says truthfully, as the other [woman](sunny) will not have [him](idris); [he](idris) would simply like to hear himself think. The abandoned [wife](bronwen) weeps for a day, then has the locks changed by [Rock](tenor), [who](tenor) stays for supper and, the milk float reports, for porridge. [Delyth](delyth) is delighted for [her](delyth) new [friend](bronwen), and warns [her](delyth) about vinegar.
+ breakup idris bronwen "lays his house keys"
- reject sunny idris "will not have him"
- married bronwen idris "wife"
- sad bronwen idris "weeps"
- help tenor bronwen "locks changed"
+ sex bronwen tenor "for porridge"
- happy delyth bronwen "delighted"
- friend.start bronwen delyth "new friend"
- help delyth bronwen "warns her"

== 8 Bottom E
The [plumber](plumber), [who](plumber) has by now mended every tap in the parish and been given lunch for it, is called [Emyr](plumber); it says so on the banns. [He](plumber) put the question to [Sunny](sunny) inside an airing cupboard, and [she](sunny) accepted before [he](plumber) had found the light. [Reverend Grubb](vicar) blushes as [she](vicar) reads the names out, because [Mr Onyango](pascal) is looking at [her](vicar) again over [his](pascal) baton. [Idris](idris), alone in a bedsit over the chip shop, learns of it from the parish magazine and wraps [his](idris) cod in it.
+ propose plumber sunny "put the question"
- engaged.start plumber sunny "accepted"
- love vicar pascal "blushes"
- flirt pascal vicar "looking at her"
- move.past idris "bedsit"
- discover idris plumber+sunny "learns of it"
+ sad idris "alone"

== 9 Discord
[Huw](huw) finds out. A customer lets it slip between two pounds of mince: the [butcher](huw)'s [boy](ceri) and the [organist](gwil). [He](huw) is not angry about the love, [he](huw) shouts, [he](huw) is angry that the whole valley knew and [he](huw) did not. [Ceri](ceri) shouts back that one has only to look up from one's sausages. [Delyth](delyth) steps between [father](huw) and [son](ceri) and is hit by a chop. [Gwil](gwil) waits outside on the wall, whistling the Sanctus, until [Huw](huw) comes out and, gruffly, asks [him](gwil) to Sunday lunch.
+ discover huw ceri+gwil "finds out"
- reveal _ huw "lets it slip"
- couple ceri gwil "the love"
- sad huw "angry"
- quarrel ceri huw "shouts back"
- parent huw ceri "father and son"
- injure delyth "hit by a chop"
+ invite huw gwil "asks him"

== 10 Cantata
The minibus to [Llandudno](@llandudno) breaks down twice. In the confusion [Bron](bronwen), looking for the sandwiches, comes upon [Rock](tenor) entangled with the lady from the rival choir, and hits [him](tenor) with the urn. The [heartbreaker](tenor) sings [his](tenor) solo through a split lip and is sick in the tuba. [Emyr](plumber) takes over from bar forty, and the [Cwm Singers](choir) come second, which in [their](choir) history is a victory. On the pier [Idris](idris) offers the deceived [soprano](bronwen), excuse me, [alto](bronwen), half [his](idris) ice cream.
- travel choir "minibus" @llandudno
+ discover bronwen tenor "comes upon"
- cheat tenor bronwen "entangled"
- attack bronwen tenor "hits him"
- injure tenor bronwen "split lip"
- ill tenor "sick"
- help plumber choir "takes over"
- find choir "come second"
+ gift idris bronwen "half his ice cream"

== 11 Grace Notes
Should a [vicar](vicar) make the first move? [Felicity Grubb](vicar) has asked God, who refers [her](vicar) to the hymn book, and [she](vicar) opens it at "Come, let us". Thus encouraged [she](vicar) kisses the [conductor](pascal) in the bell tower, so heartily that [he](pascal) steps on the rope. The whole valley hears it. [Pascal](pascal) has to own up: there is a [wife](wife) in [Kisumu](@kisumu), or was, until a letter came in spring with a stamp on it and a lawyer's name. [He](pascal) has not dared to open it. [She](vicar) fetches a knife.
+ kiss pascal vicar "kisses"
- reveal pascal vicar "own up"
- married.past pascal wife "wife"
- divorce? pascal wife "lawyer's name"
- sad pascal "not dared"
- help vicar pascal "fetches a knife"

== 12 Amen
[Sunny](sunny) marries [Emyr](plumber) in a church without a single dripping tap, and the [bride](sunny)'s late [grandfather](will) would have taken it all a shade faster. [Pascal](pascal), a free [man](pascal), as the knife revealed, conducts with one hand and holds the [vicar](vicar)'s with the other. [Idris](idris) has asked to come home. "As a [lodger](idris)," says [Bronwen](bronwen), with a look at the second altos, "and [you](idris) do the urn." [Ceri](ceri) and [Gwil](gwil) have taken the flat over the shop. From below comes the sound of [Huw](huw), in tune, at last.
+ wedding plumber sunny "marries"
- kin sunny will "grandfather"
- die.past will "late"
- divorce.past pascal wife "free man"
- couple pascal vicar "holds the vicar's"
+ reconcile? bronwen idris "come home"
- housemate? bronwen idris "lodger"
- move ceri+gwil "taken the flat"
