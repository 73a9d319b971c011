%series The Hammer and the Button
%lang en
%genre small-town romantic comedy around a Saskatchewan curling club, encyclopaedia plot summaries
%cast joyce    | Joyce Halvorsen; Joyce | f
%cast dwayne   | Dwayne Halvorsen; Dwayne | m
%cast amrit    | Amrit Gill; Amrit | m
%cast peg      | Peg Lachance; Peg | f
%cast odell    | Odell Lachance; Odell | m
%cast skye     | Skye Halvorsen; Skye | f
%cast bohdan   | Bohdan Kowalchuk; Bohdan; Bo | m
%cast reeve    | Reeve Tolliver; Tolliver | m
%cast lucinda  | Lucinda Wren; Lucinda; Wren | f
%cast gord     | Reverend Gord; Gord | m
%cast zamboni  | Stubbs | m
%cast nana     | Nana Gill; Nana | f
%cast latewife | - | f
%cast baby     | Button | f

== 1 First End
Having found in [her](joyce) [husband](dwayne) [Dwayne](dwayne)'s parka a motel receipt for two breakfasts, [Joyce Halvorsen](joyce), [skip](joyce) of the women's rink in [Elk Crossing](@elk), lets the champagne for [their](dwayne+joyce) silver wedding go flat, changes the lock of the family home and moves [him](dwayne), broom and all, to the club's equipment shed. The second breakfast, as the whole town with the exception of [Odell](odell) has guessed by supper, was eaten by [Peg Lachance](peg), [who](peg) plays third for [Joyce](joyce), is [Odell](odell)'s [wife](peg), and was [Joyce](joyce)'s [maid](peg) of honour.
+ discover joyce dwayne "motel receipt"
- married dwayne joyce "husband"
- celebrate? dwayne+joyce "silver wedding"
+ breakup joyce dwayne "changes the lock"
- move dwayne "equipment shed"
- affair dwayne peg "second breakfast"
- cheat dwayne joyce "two breakfasts"
- cheat peg odell "eaten by"
- discover! odell dwayne+peg "exception of Odell"
- colleague joyce peg "plays third"
- married odell peg "wife"
- friend.past joyce peg "maid of honour"

== 2 A New Pharmacist
Into the emptied half of the duplex beside [Joyce](joyce)'s comes [Amrit Gill](amrit), a widowed [pharmacist](amrit) from [Surrey](@surrey), accompanied by [his](amrit) [mother](nana), [Nana Gill](nana), and by eleven boxes of books about birds. [Joyce](joyce), shovelling, throws a load of snow over what [she](joyce) believes to be a fence and is in fact [him](amrit). [He](amrit) thanks [her](joyce) for the welcome. At the club [Peg](peg) begs [her](joyce) [skip](joyce) on the ice to hear [her](peg) out; a stone, delivered with more weight than is customary, is the answer. [Odell](odell), the [ice-maker](odell), attributes it to the humidity.
- move amrit "emptied half"
- married.past _ amrit "widowed"
- neighbour amrit joyce "beside"
- parent nana amrit "mother"
- attack joyce amrit "load of snow"
+ meet amrit joyce "welcome"
- reconcile? joyce peg "begs her skip"
- boss joyce peg "her skip"
+ reject joyce peg "is the answer"
- discover! odell peg "humidity"

== 3 Daughter of the House
[Skye Halvorsen](skye), called home from [Saskatoon](@saskatoon) by both [parents](dwayne+joyce) to take sides, takes up residence with [neither](dwayne+joyce), but on the sofa of [Bohdan Kowalchuk](bohdan), the [boy](bohdan) [whose](bohdan) heart [she](skye) broke at the graduation dance and [who](bohdan) has since gone into grain. [Bo](bohdan) assures [her](skye) that it healed long ago. [He](bohdan) has indeed a [fiancée](lucinda), [Lucinda Wren](lucinda), the local radio [announcer](lucinda), [who](lucinda) does not object to the sofa in so many words, yet dedicates a record to "whoever is using up [our](bohdan+lucinda) hot water".
- return skye "called home"
- parent dwayne+joyce skye "both parents"
- move skye bohdan "takes up residence"
- housemate.start bohdan skye "on the sofa"
- breakup.past skye bohdan "whose heart she broke"
- love.end bohdan skye "healed"
+ engaged bohdan lucinda "fiancée"
- jealous lucinda skye "hot water"
- housemate bohdan lucinda "our"

== 4 Broom Stack
[Odell](odell) learns it from the radio. [Lucinda](lucinda) meant no harm; [she](lucinda) forgot the microphone. [He](odell) drives the ice machine through [Dwayne](dwayne)'s shed. [Dwayne](dwayne) climbs onto the roof. [Stubbs](zamboni) talks [Odell](odell) down, and then [Dwayne](dwayne). [Peg](peg) packs. [She](peg) knocks at the shed, or what is left. "Not now," says [Dwayne](dwayne) to [Peg](peg). [Peg](peg) sleeps in [Stubbs](zamboni)'s truck, and [Stubbs](zamboni) sleeps under it.
+ discover odell dwayne+peg "learns it"
- reveal lucinda _ "forgot the microphone"
+ attack odell dwayne "through Dwayne's shed"
- flee dwayne odell "onto the roof"
- help zamboni dwayne+odell "talks Odell down"
- breakup peg odell "packs"
- reject dwayne peg "Not now"
- help zamboni peg "truck"

== 5 Bird Count
[Amrit](amrit), counting owls on the edge of the reservoir, is joined there, at first because the road happens to lead past it and by the third week in spite of the road, by [Joyce](joyce), [who](joyce) cannot tell an owl from a mailbox and does not let on. On learning that [she](joyce) has been coming out at minus thirty for the sake of a thermos of tea, [Nana](nana) pronounces [her](joyce) a sensible [woman](joyce) and no [daughter-in-law](joyce) of [hers](nana), both in the same breath. [Dwayne](dwayne), hearing of the owls from [Reeve Tolliver](reeve), discovers in himself a husband's feelings, some months after mislaying them.
+ date amrit joyce "joined there"
- love joyce amrit "for the sake of"
- betray joyce amrit "does not let on"
- discover nana joyce "On learning"
- kin! joyce nana "no daughter-in-law"
- parent nana amrit "hers"
- reveal reeve dwayne "hearing of the owls"
+ jealous dwayne amrit "husband's feelings"
- married dwayne joyce "husband's"

== 6 Mixed Doubles
The draw for the mixed doubles, performed by the [reeve](reeve) with a bingo machine, throws [Skye](skye) together with [Bohdan](bohdan) and, to the delight of the gallery, [Odell](odell) with [Peg](peg), [who](odell+peg) have not met since the truck. [Man](odell) and [wife](peg) curl four ends in silence, win, and in the elation of victory fall into each other's arms, from which [both](odell+peg) extricate themselves with an apology. [Skye](skye) and [Bo](bohdan) lose. In the parking lot, consoling each other over the score, [they](bohdan+skye) are rather too thorough, while from the loudspeakers [Lucinda](lucinda) sends [him](bohdan) kisses for all the district to hear.
- married odell peg "Man and wife"
+ find odell+peg "win"
- kiss? odell peg "into each other's arms"
- lose bohdan+skye "lose"
+ kiss bohdan skye "too thorough"
- cheat bohdan lucinda "too thorough"
- engaged bohdan lucinda "sends him kisses"
- colleague bohdan skye "together with"

== 7 Prescription
When [Joyce](joyce) comes to collect pills for [her](joyce) blood pressure, which the events of the winter have not improved, [Dwayne](dwayne), shaven and carrying carnations, cuts in before [her](joyce) at the counter and demands to know of the [pharmacist](amrit) what [his](amrit) intentions are. [Amrit](amrit) replies that they are honourable, a thing of which [Joyce](joyce) was not yet aware. The carnations are handed to [Nana Gill](nana), [who](nana) happens to stand nearest. That night in the duplex someone taps on the party wall; after some reflection someone taps back.
- ill joyce "blood pressure"
- treat joyce amrit "collect pills"
- gift? dwayne joyce "carnations"
- quarrel amrit dwayne "demands to know"
+ confess amrit joyce "honourable"
- discover joyce amrit "not yet aware"
- gift dwayne nana "handed to"
+ flirt amrit joyce "taps back"
- neighbour amrit joyce "party wall"

== 8 Dead Air
On the eve of [her](lucinda) bachelorette, [Lucinda](lucinda) asks [Skye](skye), of [whom](skye) [she](lucinda) has grown fond in spite of the hot water, to be [her](lucinda) bridesmaid, and [Skye](skye), [who](skye) can lie neither to [her](lucinda) face nor behind [her](lucinda) back, says that [she](skye) cannot, and why. The [announcer](lucinda) returns to the studio and plays nothing at all for nine minutes. Having returned the ring on the air, [she](lucinda) leaves for [Regina](@regina) in a car that belongs to [Bohdan](bohdan), [who](bohdan) considers this fair. [He](bohdan) does not go back to the house. [Skye](skye), on the sofa, gets the whole of the hot water, and weeps in it.
- celebrate? lucinda "bachelorette"
- friend lucinda skye "grown fond"
- reject skye lucinda "says that she cannot"
+ reveal skye lucinda "and why"
- kiss.past bohdan skye "why"
+ breakup lucinda bohdan "returned the ring"
- travel lucinda "leaves for Regina" @regina
- steal lucinda bohdan "a car that belongs"
- sad skye "weeps"

== 9 Counselling
[Reverend Gord](gord), to [whom](gord) the [Lachances](odell+peg) have been sent by [their](odell+peg) respective lawyers in order to save fees, puts the [couple](odell+peg) on two kitchen chairs and has [each](odell+peg) say what [he](odell) or [she](peg) has missed. [Peg](peg) has missed being looked at; [Odell](odell), it turns out, [his](odell) crib board. After an hour of this [he](odell) looks at [her](peg). [She](peg) admits to [him](odell) that with [Dwayne](dwayne) it had been four times in all, and that on the third [they](dwayne+peg) had watched hockey. [They](odell+peg) go home in two vehicles, but to one house. [Stubbs](zamboni) gets [his](zamboni) truck back.
- married odell peg "the couple"
- advisor gord odell+peg "Reverend"
- advisor _ odell+peg "lawyers"
- sad.past peg "missed being looked at"
+ reveal peg odell "admits to him"
- affair.past dwayne peg "four times"
- return odell+peg "go home"
+ reconcile odell peg "to one house"
- find zamboni "truck back"

== 10 Late Arrivals
It is [Amrit](amrit) [who](amrit) sells [Joyce](joyce)'s [daughter](skye) the test. It is [Skye](skye) [who](skye) makes [him](amrit) swear. [He](amrit) swears. The test is positive, and [Skye](skye) is twenty-six and on a sofa. [Bohdan](bohdan) comes in from the barn. "[You](skye) look pale," says [Bo](bohdan). [Skye](skye) tells [Bo](bohdan). [Bo](bohdan) sits down in the coal scuttle. [He](bohdan) asks [her](skye) to marry [him](bohdan). [She](skye) says no, and [she](skye) says it kindly. "Ask [me](skye) when [you](bohdan) are clean."
- parent joyce skye "daughter"
- reveal! amrit joyce "swears"
+ pregnant skye bohdan "positive"
- ill skye "pale"
- reveal skye bohdan "tells Bo"
+ propose bohdan skye "marry him"
- reject skye bohdan "says no"
- propose? bohdan skye "Ask me"

== 11 Provincials
At the provincials in [Prince Albert](@pa), where the rink, for want of a third, has had to take [Peg](peg) back, the [skip](joyce) and the [woman](peg) [who](peg) wrecked [her](joyce) marriage share a room, a curling iron and, by the Thursday, a bottle. [Joyce](joyce) says at the bottom of it that in truth [she](joyce) ought to send flowers. [They](joyce+peg) take silver. [Dwayne](dwayne), [who](dwayne) has followed the team bus for three hundred kilometres, goes down on the ice on both knees, one more than is usual, asking [his](dwayne) [wife](joyce) to take [him](dwayne) home again; [she](joyce) helps [him](dwayne) up, dusts [him](dwayne) off and gives [him](dwayne) the papers to sign.
- travel joyce+peg "At the provincials" @pa
- housemate joyce peg "share a room"
- affair.past dwayne peg "wrecked her marriage"
+ reconcile joyce peg "by the Thursday"
- find joyce+peg "take silver"
- travel dwayne "followed the team bus"
- reconcile? dwayne joyce "take him home"
- married dwayne joyce "wife"
- help joyce dwayne "helps him up"
+ divorce? dwayne joyce "papers to sign"

== 12 Nana's Terms
The town has been waiting for the [pharmacist](amrit) to declare himself, the [pharmacist](amrit) for [his](amrit) [mother](nana), and [Nana Gill](nana), as [she](nana) reveals over the third helping, merely for somebody to ask [her](nana) about the books on birds, which had been [her](nana) late [daughter-in-law](latewife)'s, and which [her](nana) [son](amrit) has not been able to open until this winter. [She](nana) gives one of them to [Joyce](joyce). [Joyce](joyce) confesses that [she](joyce) has never once seen an owl. [Amrit](amrit) has known since December. On the back step, under what [she](joyce) takes for a mailbox, [he](amrit) kisses [her](joyce); it hoots.
- confess? amrit joyce "declare himself"
- parent nana amrit "mother"
- kin.past latewife nana "daughter-in-law"
- die.past latewife "late"
- gift nana joyce "gives one"
- reveal joyce amrit "confesses"
- discover.past amrit joyce "known since December"
+ kiss amrit joyce "kisses her"

== 13 Last Rock
[Skye](skye)'s [daughter](baby), [whom](baby) [Stubbs](zamboni) delivers between two ends on the floor of the scoreboard room, with instructions read out over the radio by [Lucinda](lucinda), back from [Regina](@regina) with a new haircut and the car, is named [Button](baby), after the place where the last stone came to rest. [Bohdan](bohdan), scrubbed to the elbows, asks again. [Skye](skye) says that yes, now [he](bohdan) is clean. [Dwayne](dwayne), divorced since Monday, is allowed to hold [his](dwayne) [granddaughter](baby), and [Joyce](joyce) and [Amrit](amrit), hand in hand, show [him](dwayne) how. [Lucinda](lucinda) plays a record for the young [parents](bohdan+skye), and later, unannounced, lets [Stubbs](zamboni) buy [her](lucinda) a beer.
+ birth skye baby "delivers"
- help zamboni skye "delivers"
- help lucinda skye "instructions"
- return lucinda "back from Regina"
- propose bohdan skye "asks again"
+ engaged.start bohdan skye "says that yes"
- divorce.past dwayne joyce "divorced since Monday"
- kin baby dwayne "granddaughter"
- parent bohdan baby "young parents"
- couple amrit joyce "hand in hand"
- reconcile bohdan+skye lucinda "plays a record"
- date lucinda zamboni "buy her a beer"
