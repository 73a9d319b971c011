%series The Staff Room
%lang en
%genre school drama in the Scottish Highlands, encyclopaedia episode list
%cast fiona   | Fiona Rennie; Fiona; Mrs Rennie; Rennie | f
%cast hamish  | Hamish Rennie; Hamish; Mr Rennie | m
%cast priya   | Priya Nair; Priya | f
%cast calum   | Calum Beith; Calum; Beith | m
%cast shona   | Shona Beith; Shona; Mrs Beith | f
%cast georgie | Georgie Rennie; Georgie | f
%cast lewis   | Lewis Beith; Lewis | m
%cast ottoline| Ottoline Grieve; Ottoline; Miss Grieve; Grieve; O. Grieve | f
%cast bo      | Bo Lindgren; Bo; Lindgren | m
%cast mack    | Mack | m
%cast vet     | - | f
%cast inspect | - | m
%cast bishop  | - | m
%cast sister  | - | f
%cast dawn    | Dawn | f
%cast matron  | - | f
%cast lad     | - | m

== 1 First Bell
[Fiona Rennie](fiona), [who](fiona) has been deputy at [Glenarder Academy](#glenarder) for eleven years under three fools, is at last given the headship, only to learn at the same meeting that the governors have let the vacant post in chemistry to [Calum Beith](calum), the [man](calum) with [whom](calum) [her](fiona) [husband](hamish) [Hamish](hamish), the [gamekeeper](hamish), has not spoken since a certain stag, and [who](calum), before the stag, was very nearly [hers](fiona). [Beith](calum) comes with a [wife](shona), [Shona](shona), a [son](lewis), [Lewis](lewis), and a telescope, and rents the cottage whose hedge is also the [Rennies](fiona+hamish)' hedge. [Priya Nair](priya), [who](priya) teaches French and lodges with the school [cook](mack), gives it until half-term.
+ hire fiona "given the headship"
- hire calum "let the vacant post"
- married fiona hamish "husband"
- enemy calum hamish "has not spoken"
- couple.past? calum fiona "very nearly hers"
- married calum shona "a wife"
- parent calum lewis "a son"
- neighbour.start calum+lewis+shona fiona+hamish "whose hedge"
- housemate mack priya "lodges with"

== 2 Detention
The two [heirs](georgie+lewis) of the hedge, [Georgie Rennie](georgie) and [Lewis](lewis), are put in one detention for the same offence, a ferret, and by the time the [chemist](calum) comes to let [them](georgie+lewis) out have exchanged telephone numbers on each other's wrists; [Calum](calum), reading [his](calum) [son](lewis)'s, recognises the digits, which [he](calum) used to dial himself. [Priya](priya), [whom](priya) the new sports [master](bo), a [Swede](bo) of the name of [Lindgren](bo), asks on [his](bo) second day to show [him](bo) the loch, shows [him](bo) the loch, the boathouse and, it is rumoured in the fifth form, a good deal of patience with [his](bo) consonants. [Mack](mack) keeps [her](priya) dinner warm till midnight and then eats it.
- meet georgie lewis "one detention"
+ flirt georgie lewis "telephone numbers"
- parent calum lewis "son"
- discover calum georgie+lewis "recognises the digits"
- couple.past calum fiona "used to dial"
- invite bo priya "asks on"
- date bo priya "shows him the loch"
- affair? bo priya "rumoured"
+ love mack priya "keeps her dinner warm"

== 3 Parents' Evening
As custom demands, every teacher receives every parent, so that [Shona Beith](shona), about [her](shona) [boy](lewis)'s marks, has to sit across from the [headmistress](fiona), [who](fiona) calls [her](shona) [Mrs Beith](shona) in a voice that [Shona](shona), [who](shona) found the old letters in the telescope case at Easter, has been waiting to hear; [she](shona) asks, not loudly, whether the [Head](fiona) still signs herself "thine". [Hamish](hamish), in the queue with [his](hamish) cap in [his](hamish) hands, hears it. [He](hamish) walks past [his](hamish) [wife](fiona), past the urn, and knocks the [chemist](calum) through the periodic table. The [Rennies](fiona+hamish) and the [Beiths](calum+shona) go home along the same lane, on opposite sides, with [Lewis](lewis) and [Georgie](georgie) in the middle of it.
- parent shona lewis "boy"
- discover.past shona calum+fiona "found the old letters"
- love.past fiona calum "thine"
+ accuse shona fiona "still signs herself"
- discover hamish fiona "hears it"
- married fiona hamish "wife"
+ attack hamish calum "knocks the chemist"
- jealous hamish calum "knocks the chemist"
- friend georgie lewis "in the middle"

== 4 Register
[Mack](mack) sings. Nobody knows why. [Priya](priya) has quarrelled with [Bo](bo). [He](bo) has a [fiancée](vet) in [Uppsala](@uppsala). The [fiancée](vet) is a vet. [Priya](priya) found [her](vet) letter. So the [cook](mack) makes dal. It is terrible dal. [Priya](priya) eats two plates. The [Swede](bo) eats alone. [Calum](calum) has a plaster. [Fiona](fiona) does not look at it. [Hamish](hamish) sleeps with the dogs. [Shona](shona) sleeps at [her](shona) [sister](sister)'s. "Marks are marks," says [Ottoline Grieve](ottoline). [Miss Grieve](ottoline) teaches Latin. [Grieve](ottoline) does not grieve. Once, says [Grieve](ottoline), [I](ottoline) loved a [bishop](bishop). The bell rings for [Lewis](lewis). [Lewis](lewis) waits for [Georgie](georgie).
- happy mack "sings"
+ quarrel bo priya "has quarrelled"
- engaged bo vet "a fiancée"
- betray bo priya "a fiancée in"
- discover priya bo "found her letter"
- gift mack priya "makes dal"
- injure calum "a plaster"
- move shona "at her sister's"
+ breakup shona calum "at her sister's"
- love.past ottoline bishop "loved a bishop"
- sibling shona sister "sister"

== 5 Field Trip
Fog having come down on [Ben Arder](@benarder) while the fourth form is strung out along the ridge, the two grown [persons](calum+fiona) left behind to count find themselves short of two [pupils](georgie+lewis) and, on going back for [them](georgie+lewis), alone in a bothy with one candle, twenty years and the rain; what the [headmistress](fiona) says to the [chemist](calum) there, that it was the [gamekeeper](hamish) [who](hamish) had answered [her](fiona) letters in [his](calum) name, and that [she](fiona) had learnt it a week after the wedding, has never been said before. [They](calum+fiona) kiss. [They](calum+fiona) both stop. The missing [two](georgie+lewis), in the other bothy, a mile off, have been less scrupulous about stopping, and [Georgie](georgie) has [his](lewis) pullover on.
- lose calum+fiona georgie+lewis "short of two pupils"
+ reveal fiona calum "never been said before"
- betray.past hamish calum+fiona "had answered her letters"
- discover.past fiona hamish "had learnt it"
- wedding.past fiona hamish "the wedding"
+ kiss calum fiona "They kiss"
- cheat fiona hamish "They kiss"
- cheat calum shona "They kiss"
- sex georgie lewis "less scrupulous"

== 6 Dead Letters
[Fiona](fiona) lays [her](fiona) [husband](hamish)'s forgeries, which [she](fiona) has kept in the piano, on the kitchen table between the salt and the gun. [Hamish](hamish), [who](hamish) could plead that [he](hamish) was twenty and that [he](hamish) had never been able to think of anyone else, pleads nothing, takes down the dogs' leads and goes to live in the stalkers' hut. In the cottage beyond the hedge, to which [Shona](shona) has come back for the telescope, [Calum](calum) confesses to the candle; [she](shona), [who](shona) for eighteen years has been [somebody](calum)'s second thought, informs [him](calum) that for three weeks [she](shona) has had a first one of [her](shona) own: the [inspector](inspect) of schools, at [her](shona) [sister](sister)'s, upstairs.
- married fiona hamish "husband's"
- betray.past hamish fiona "forgeries"
+ reveal fiona hamish "lays her husband's"
- love hamish fiona "anyone else"
+ move hamish "goes to live in"
- breakup hamish fiona "goes to live in"
- return shona "has come back"
- reveal calum shona "confesses to the candle"
- affair inspect shona "a first one"
- reveal shona calum "informs him"
- cheat shona calum "a first one"

== 7 Inspection
The official [lover](inspect) of [Mrs Beith](shona) arrives on the Monday to inspect, and finds fault with nothing but the chemistry, until [Ottoline Grieve](ottoline), [who](ottoline) knows a conflict of interest in four languages, asks [him](inspect) over the ink whose pyjamas [he](inspect) wears at weekends. [He](inspect) is gone by the second bell. [Bo](bo), [whose](bo) Swedish [betrothed](vet) has come in person, in rubber boots, to give [him](bo) back a ring and stay for the trout, begs [Priya](priya)'s forgiveness through the keyhole of the dark room, and is answered in very good French by the [cook](mack), [who](mack) is on the inside, and has been since four. [Georgie](georgie), in assembly, is seen to go green at the word "haggis".
- affair inspect shona "lover"
- travel inspect "arrives on the Monday"
- accuse ottoline inspect "whose pyjamas"
- flee inspect "is gone"
+ breakup vet bo "back a ring"
- engaged.past bo vet "betrothed"
- reconcile? bo priya "begs Priya's forgiveness"
+ couple.start mack priya "on the inside"
- pregnant? georgie lewis "go green"

== 8 Break
[Georgie](georgie) tells [Lewis](lewis). [Lewis](lewis) sits down in the snow. "Right," says [Lewis](lewis). [He](lewis) buys a pram. It is a doll's pram. [Ottoline](ottoline) catches the [boy](lewis) with it. [She](ottoline) draws the right conclusion. [She](ottoline) does not tell the [Head](fiona). The [Head](fiona) finds the pram. [Fiona](fiona) shouts at [Georgie](georgie). [Georgie](georgie) shouts about a bothy. Then it is quiet. The [mother](fiona) takes the [daughter](georgie) in [her](fiona) arms. [Calum](calum) hears it from [Lewis](lewis). [Hamish](hamish) hears it from a dog. May it be a girl, says [Mack](mack). [Dawn](dawn) does the dishes. Who is [Dawn](dawn)? [Dawn](dawn) is the kitchen [maid](dawn).
- reveal georgie lewis "tells Lewis"
+ pregnant georgie lewis "tells Lewis"
- discover ottoline georgie+lewis "right conclusion"
- reveal! ottoline fiona "does not tell"
- discover fiona georgie "finds the pram"
- quarrel fiona georgie "shouts at Georgie"
- parent fiona georgie "The mother"
+ reconcile fiona georgie "in her arms"
- reveal lewis calum "hears it from Lewis"
- discover hamish georgie "hears it from a"

== 9 The Hut
Summoned to the stalkers' hut by a note in a hand that [he](calum) has reason to know, [Calum](calum) finds the [forger](hamish) under a fallen beam, with a crushed hip and two hours of daylight; [he](calum) could, as [he](calum) afterwards tells [Shona](shona), have gone home, since nobody had seen [him](calum) set out. [He](calum) carries [him](hamish) four miles. What [the two](calum+hamish) say to each other at the second gate is not known, but when the [vet](vet), the nearest thing to a doctor in the glen, has cut away the trousers, the [patient](hamish) asks that [his](hamish) [wife](fiona) not be sent for, and the [bearer](calum) sends for [her](fiona). [Bo](bo) holds the lamp for [his](bo) [ex](vet), [whose](vet) hands [he](bo) had forgotten.
- invite hamish calum "Summoned"
- betray.past hamish calum "forger"
- injure hamish "crushed hip"
- find calum hamish "finds the forger"
+ rescue calum hamish "carries him four miles"
- reconcile? calum hamish "say to each other"
- treat hamish vet "cut away"
- married fiona hamish "wife"
- help bo vet "holds the lamp"
- ex bo vet "ex"
- love.start bo vet "had forgotten"

== 10 Mock Exams
[Fiona](fiona), at the bedside of a [man](hamish) [who](hamish) will not let [her](fiona) thank or forgive [him](hamish), reads aloud to [him](hamish), one an evening, the letters [he](hamish) forged; at the ninth [she](fiona) notices that they are better than the [chemist](calum)'s own, and that [she](fiona), at twenty, fell for these. At the [Beiths](calum+shona)' the removal van stands before the door, for [Shona](shona), jilted by the [inspector](inspect) for [his](inspect) pension, has taken a post in [Inverness](@inverness), and [Calum](calum), carrying out the telescope, is asked by [her](shona) whether there is still an eye to spare for the near. [He](calum) thinks about it honestly. The answer is no, and [both](calum+shona) are relieved; [they](calum+shona) part at the gate with a kiss on the cheek.
- help fiona hamish "reads aloud"
- betray.past hamish fiona "letters he forged"
- love.past fiona hamish "fell for these"
- breakup.past inspect shona "jilted by"
- hire shona "has taken a post"
- move shona "removal van" @inverness
- reconcile? calum shona "still an eye"
- reject calum shona "The answer is no"
+ breakup calum+shona "part at the gate"
- kiss calum shona "kiss on the cheek"

== 11 Leavers' Ball
To general surprise the first on the floor are the Latin [mistress](ottoline) and the [bishop](bishop), [who](bishop), having read in the diocesan paper of a scandal put down at [Glenarder](#glenarder) by one [O. Grieve](ottoline), has come out of retirement to ask whether [she](ottoline) was the same. [Bo](bo) dances with the [woman](vet) [who](vet) gave [him](bo) back [his](bo) ring, and is given to understand that [she](vet) has mislaid the receipt. [Mack](mack) proposes to [Priya](priya) in the imperfect subjunctive, is corrected, and accepted. Only [Calum](calum) stands at the urn. [Hamish](hamish), on two sticks, comes over to [his](hamish) old [enemy](calum) and asks [him](calum), before half the county, to be the other [grandfather](calum); [Calum](calum) says that [he](calum) rather thinks [he](calum) is.
- return bishop "come out of retirement"
- date bishop ottoline "first on the floor"
- breakup.past vet bo "gave him back"
+ reconcile bo vet "mislaid the receipt"
+ propose mack priya "proposes"
- engaged.start mack priya "accepted"
- enemy.past calum hamish "old enemy"
+ reconcile calum hamish "comes over"
- kin? calum lad "other grandfather"

== 12 Last Bell
In the sickroom, between double French and prayers, [Georgie](georgie) is brought to bed of a [boy](lad), with the [vet](vet) in charge, [Priya](priya) at [her](georgie) head and [Lewis](lewis) under the basin; the [grandmother](fiona) rings the bell herself, at ten past eleven, for which there is no precedent. [Hamish](hamish), sent home from the hut by everybody, finds on the piano a sheet of paper beginning "Dear [Hamish](hamish)" and ending "thine", and sits reading it with [his](hamish) cap on. [Calum](calum), on [whom](calum) the governors have pressed the vacant housemastership, points the telescope for the first time at the school gate, where a new [matron](matron) is getting out of a taxi, looking about [her](matron) for someone to carry a trunk.
+ birth georgie lad "is brought to bed"
- help vet georgie "in charge"
- help priya georgie "at her head"
- parent georgie lad "of a boy"
- kin fiona lad "grandmother"
- return hamish "sent home"
+ reconcile fiona hamish "thine"
- love fiona hamish "thine"
- hire calum "housemastership"
- travel matron "out of a taxi"
