%series Sleeper, Second Class
%lang en
%genre spy thriller: agents on the night trains of Central Europe, TV-listing blurbs
%cast oriel | Oriel Strand; Oriel; Strand | f
%cast ketevan | Ketevan Lomidze; Ketevan; Keti | f
%cast hamish | Hamish Wick; Hamish; Wick | m
%cast valdis | Valdis Ozols; Valdis; Ozols | m
%cast nino | Nino Lomidze; Nino | f
%cast molina | Consul Molina; Molina | m
%cast petronel | Petronel | m
%cast control | Control; Rosamund Pyke; Rosamund | f
%cast baroness | Baroness Uhl; the Baroness; Hermine Uhl | f
%cast grigol | Grigol | m
%cast conduct | - | m
%cast salesman | - | m
%cast girl | - | f
%cast tail | - | m
%cast florist | - | f
%cast baby | - | m

== 1
Berth 31, [Vienna](@vienna) to [Bucharest](@bucharest): [Oriel Strand](oriel), [who](oriel) sells hearing aids and steals codes, wakes to find the [salesman](salesman) in the bunk below stone cold. [His](salesman) briefcase is chained to [her](oriel) own wrist. The [conductor](conduct), [who](conduct) is new, knocks, and [she](oriel) has eight minutes to become somebody's bereaved wife.
- steal oriel _ "steals codes"
+ die salesman "stone cold"
- find oriel salesman "briefcase"
- hire conduct "is new"
- married! oriel salesman "bereaved wife"

== 2
[Control](control) wants the case and not the story. In a [Budapest](@budapest) tearoom [Hamish Wick](hamish), [Oriel](oriel)'s [handler](hamish) and, on alternate leap years, more than that, tells [her](oriel) to forget both. [She](oriel) steams the lining open instead. Inside is a snapshot of [him](hamish), younger, arm around a [woman](ketevan) [she](oriel) has been shadowing since March.
- boss hamish oriel "handler"
- affair hamish oriel "more than that"
- reject oriel hamish "instead"
+ discover oriel hamish+ketevan "Inside is a snapshot"
- investigate oriel ketevan "shadowing"

== 3
The [woman](ketevan) in the snapshot tunes pianos on ferries. [Ketevan Lomidze](ketevan) and [her](ketevan) [sister](nino) [Nino](nino) have not exchanged a syllable since [their](ketevan+nino) [brother](grigol) was shot crossing the [Aras](@aras); [each](ketevan+nino) believes that the other sold [him](grigol). [Oriel](oriel) introduces herself to the [younger](nino) as a friend of the [elder](ketevan)'s. It is a poor choice.
- sibling ketevan nino "sister"
- quarrel ketevan nino "not exchanged a syllable"
- sibling grigol ketevan+nino "brother"
- die.past grigol "shot"#2
- betray? ketevan+nino grigol "sold him"
+ meet nino oriel "introduces herself"
- friend! ketevan oriel "friend"
- betray oriel nino "as a friend"

== 4
Waking in a laundry basket with a headache, [Strand](oriel) is interrogated by a [girl](girl) of ten. The [child](girl) has [her](girl) [mother](nino)'s eyebrows and [her](girl) [grandfather](petronel)'s pistol. Old [Petronel](petronel), when [he](petronel) is back from mass, apologises, unties the [guest](oriel) and puts the wrong end of the matter right: no Lomidze fired on [Grigol](grigol).
- injure oriel "headache"
- investigate girl oriel "interrogated"
- parent nino girl "mother"
- kin girl petronel "grandfather"
- return petronel "back from mass"
+ rescue petronel oriel "unties"
- kill! ketevan+nino grigol "no Lomidze"
- reveal petronel oriel "puts the wrong end"

== 5
Every Thursday a pink carnation is delivered to [Consul Molina](molina), compliments of nobody. The [florist](florist) shrugs; [her](florist) orders come by pneumatic post. Tailing the flower, [Valdis Ozols](valdis), [who](valdis) was [Wick](hamish)'s best pupil before [he](valdis) was anybody's husband, ends up in a box at the opera, knee to knee with a bored [baroness](baroness). [She](baroness) takes [his](valdis) programme and writes a number.
- gift _ molina "pink carnation"
- investigate valdis molina "Tailing"
- advisor.past hamish valdis "pupil"
- married _ valdis "husband"
+ meet baroness valdis "knee to knee"
- flirt baroness valdis "writes a number"

== 6
The number is a locker; in the locker, a dossier on [Control](control); in the dossier, a christening. So [she](control) has a name, [Rosamund Pyke](control), and a [godson](baby). [Valdis](valdis) ought to burn it. [He](valdis) shows it to [Oriel](oriel), [who](oriel) shows it to no one, and that evening [both](oriel+valdis) are struck off the payroll.
- find valdis "a dossier"
+ discover valdis control "she has a name"
- kin baby control "godson"
- reveal valdis oriel "shows"
+ quit oriel+valdis "struck off"

== 7
Out of work, out of money, and in [Vienna](@vienna) in August. The two dismissed [agents](oriel+valdis) take one room at the [Pension Uhl](#pension), whose [landlady](baroness), it turns out, owns a box at the opera. [Valdis](valdis) blushes. [The Baroness](baroness) puts [his](valdis) former [colleague](oriel) in the attic and [him](valdis) next to [her](baroness) own door. [He](valdis) wedges a chair under the handle.
- lose oriel+valdis "out of money"
- quit.past oriel+valdis "dismissed"
- move oriel+valdis baroness "take one room"
+ discover oriel+valdis baroness "turns out"
- colleague.past oriel valdis "colleague"
- neighbour.start baroness valdis "next to"

== 8
It is [Nino](nino) [who](nino) comes to the pension, soaked, to hire the [woman](oriel) [who](oriel) once lied to [her](nino). [Ketevan](ketevan) has stopped answering, and whatever [she](ketevan) did, [she](ketevan) is still [her](nino) [sister](ketevan). Aboard the ferry [Oriel](oriel) finds the piano gutted, the tuning hammer bent and, between two strings, a carnation.
- travel nino "comes to"
- hire? oriel nino "to hire"
- betray.past oriel nino "once lied"
- sibling ketevan nino "her sister"
+ find oriel "a carnation"

== 9
Chained to a radiator in the [consul](molina)'s own cellar, [Keti](ketevan) hums what [she](ketevan) hears through the floor. [Her](ketevan) [keeper](molina) cannot place the tune, and [Molina](molina) hates not knowing things. "It's what [you](molina) whistled," says the [prisoner](ketevan), "on the bank of the [Aras](@aras)." For the first time since the war [he](molina) needs a drink.
+ abduct molina ketevan "Chained"
- create ketevan "hums"
- accuse ketevan molina "what you whistled"
+ discover ketevan molina "what you whistled"

== 10
[Hamish](hamish) breaks the habit of a lifetime and tells the truth. [Ketevan](ketevan) was [his](hamish), [he](hamish) admits to [Oriel](oriel), for a summer; [he](hamish) recruited [her](ketevan) [brother](grigol), and [he](hamish) named the crossing to a trusted [colleague](molina) with a flower in [his](molina) lapel. [She](oriel) could hit [him](hamish). [She](oriel) borrows [his](hamish) car.
+ reveal hamish oriel "truth"
- affair.past hamish ketevan "for a summer"
- hire.past grigol hamish "recruited"
- sibling grigol ketevan "brother"
- colleague.past hamish molina "colleague"
- attack! oriel hamish "could hit"
- help hamish oriel "borrows his car"

== 11
Two [women](nino+oriel) go in through the coal chute, arguing about which is the better shot. It is the younger [Lomidze](nino) [who](nino) fires, at the chain; the [elder](ketevan), free, asks what took [her](nino) so long. Then [both](ketevan+nino) of [them](ketevan+nino) burst into tears, and the [Englishwoman](oriel) has to carry the ammunition, the lamp and the conversation.
- travel nino+oriel "go in"
- quarrel nino oriel "arguing"
+ rescue nino ketevan "at the chain"
- sad ketevan+nino "tears"
- reconcile ketevan nino "tears"

== 12
With the cellar empty, [Molina](molina) boards the night express as a Portuguese nun. The [conductor](conduct), no longer new, looks at the ticket, at the shoes, and sends word up the line. In the dining car a [gentleman](tail) [who](tail) has followed [Molina](molina) from the platform sits down, orders the sole and dies of it. [He](tail) was [Valdis](valdis)'s only backup.
- flee molina "boards"
- discover conduct molina "at the shoes"
- reveal conduct _ "sends word"
- investigate tail molina "followed"
+ die tail "dies of it"
- colleague tail valdis "backup"

== 13
[Baroness Uhl](baroness) plays [her](baroness) ace: [she](baroness) was [Rosamund](control)'s [bridesmaid](baroness), and the [godson](baby) is [hers](baroness). [She](baroness) has been paying for carnations these six years so that somebody would wonder. [Valdis](valdis) wonders no longer; the [traitor](molina) and [Control](control) share a bank, a bed and a timetable. [He](valdis) removes the chair from the door.
+ reveal baroness valdis "plays her ace"
- advisor.past baroness control "bridesmaid"
- parent baroness baby "hers"
- kin baby control "godson"
- gift.past baroness molina "paying for carnations"
- discover valdis control+molina "wonders no longer"
+ affair control molina "a bed"
- betray molina _ "traitor"

== 14
Berth 31, [Bucharest](@bucharest) to [Vienna](@vienna). [Rosamund Pyke](control) waits for [her](control) [lover](molina) in the dark with two passports; the [person](oriel) [who](oriel) sits down opposite sells hearing aids. [Hamish](hamish) has the corridor, the [sisters](ketevan+nino) have the doors. "[You](oriel) were [my](control) favourite," says [Control](control). [Oriel](oriel) puts the cuffs where once there was a briefcase.
- affair control molina "lover"
- flee? control+molina "two passports"
- help ketevan+nino oriel "have the doors"
- sibling ketevan nino "sisters"
- boss.past control oriel "my favourite"
+ arrest oriel control "cuffs"
