%series Harbour Street Station
%lang en
%genre police drama, Wellington, plain recaps by a regular viewer
%cast moana   | Detective Moana Rewi; Moana; Rewi | f
%cast dave    | Dave Rewi; Dave | m
%cast tipene  | Tipene | m
%cast grace   | Sergeant Grace Lim; Grace; Lim | f
%cast boss    | Inspector Colin Hurst; Hurst; Colin | m
%cast aroha   | Aroha | f
%cast jonty   | Jonty Pryce; Jonty; Pryce | m
%cast shay    | Shay | n
%cast nell    | Nell Hurst; Nell | f
%cast baker   | - | m
%cast deadman | Victor Sands; Sands | m
%cast sandsw  | Marguerite Sands; Marguerite | f
%cast kid     | Wiremu | m

== 1
A [man](deadman) called [Victor Sands](deadman) is pulled out of the harbour with [his](deadman) pockets full of bread rolls. [Moana Rewi](moana) gets the case and, with it, a new [partner](grace), [Sergeant Grace Lim](grace), [who](grace) has come down from [Auckland](@auckland) after a break-up and doesn't want to talk about it. [Moana](moana)'s [husband](dave) [Dave](dave) has lost [his](dave) job and keeps it from [her](moana); every morning [he](dave) puts on a tie and goes to sit by the sea. There [he](dave) takes up with [Shay](shay), a [busker](shay). The [boss](boss), [Hurst](boss), wants an arrest by Friday. [Grace](grace) takes a room at [Jonty Pryce](jonty)'s; [he](jonty) is the police [doctor](jonty), and very tidy.
- die.past deadman "pulled out of the harbour"
- investigate moana deadman "gets the case"
+ colleague.start grace moana "new partner"
- travel grace "come down"
- breakup.past grace _ "break-up"
- married dave moana "husband"
- quit dave "lost his job"
+ betray dave moana "keeps it from her"
- friend.start dave shay "takes up with"
- boss boss grace+moana "boss"
- housemate.start grace jonty "takes a room"

== 2
The dead [man](deadman) leaves two [women](aroha+sandsw) in tears: [Marguerite Sands](sandsw), [his](deadman) [wife](sandsw), and a [waitress](aroha), [Aroha](aroha), [who](aroha) thought that [she](aroha) was to be the next. [Both](aroha+sandsw) of [them](aroha+sandsw) got engaged or married in the same chapel, and the [detectives](grace+moana) have to break it to the [younger](aroha) that [she](aroha) has been lied to for two years. [Moana](moana)'s [son](tipene) [Tipene](tipene) falls for the [waitress](aroha) while holding the box of tissues. [Grace](grace), over supper, lets [her](grace) [landlord](jonty) in on why [she](grace) came south: the person [she](grace) left had a wedding ring, and it was not [hers](grace).
- sad aroha+sandsw deadman "tears"
- married.past deadman sandsw "wife"
- cheat.past deadman sandsw "thought that she was"
- engaged.past aroha deadman "engaged"
+ reveal grace+moana aroha "break it to"
- betray.past deadman aroha "lied to"
- parent moana tipene "son"
+ love.start tipene aroha "falls for"
- housemate grace jonty "landlord"
- reveal grace jonty "lets her landlord in"
- breakup.past grace _ "left"
- affair.past _ grace "wedding ring"

== 3
The rolls lead to a [baker](baker) on Cuba Street, [whose](baker) shop the dead [man](deadman) was about to take from [him](baker) for debts. [He](baker) gets into a temper, then into a van, and is caught at the ferry. [Hurst](boss) is pleased. [Moana](moana) isn't: the [prisoner](baker) has flour under [his](baker) nails, but the [victim](deadman) had none on [his](deadman) neck. On the way home [she](moana) sees a [man](dave) in a tie on the sea wall, singing along with a [busker](shay), and takes a moment to see that [he](dave) is [hers](moana). [They](dave+moana) have a row in the street. [Shay](shay) plays through it. "How long?" asks the [wife](moana). "Since March," says [Dave](dave).
- steal? deadman baker "take from him"
- flee baker "into a van"
+ arrest grace+moana baker "caught"
- happy boss "pleased"
- friend dave shay "singing along"
+ discover moana dave "takes a moment to see"
+ quarrel dave moana "row"
- married dave moana "wife"
- reveal dave moana "Since March"

== 4
[Hurst](boss) takes [Moana](moana) off the case. [Grace](grace) gets it. [Grace](grace) does not want it without [Moana](moana). [Dave](dave) sleeps in the car. [Tipene](tipene) takes [Dave](dave) a blanket. [He](tipene) has asked out [Aroha](aroha). [Aroha](aroha) said no. [She](aroha) is still mourning [Sands](deadman). Sands shift, says [Shay](shay), [who](shay) likes to talk like that. [Marguerite](sandsw) comes to the station for [Hurst](boss). [She](sandsw) calls [him](boss) [Colin](boss). [Grace](grace) hears [Marguerite](sandsw). The [widow](sandsw) leaves with [her](sandsw) hand in [his](boss).
- quit moana boss "off the case"
- investigate grace deadman "gets it"
- help tipene dave "blanket"
- invite.past tipene aroha "asked out"
- reject aroha tipene "said no"
- sad aroha deadman "mourning"
- married.past deadman sandsw "widow"
+ affair boss sandsw "her hand in his"
+ discover grace boss+sandsw "hears"

== 5
What do you do when your own [superior](boss) is going to bed with the [widow](sandsw) in a murder case? [Grace](grace) takes it to [Moana](moana), [who](moana) is home with nothing to do but not talk to [her](moana) [husband](dave), and the suspended [partner](moana) gets out the good whisky. [They](grace+moana) don't get far before there is a kiss, and it isn't clear who starts it. Neither says a word about it. In the morning [Nell Hurst](nell), the [inspector](boss)'s [wife](nell), comes to the desk to report that [her](nell) [husband](boss) has not come home, and asks [Tipene](tipene), [who](tipene) has brought [his](tipene) [mother](moana)'s badge back, to sit with [her](nell).
- boss boss grace "superior"
- affair boss sandsw "going to bed"
- kill.past _ deadman "murder case"
- reveal grace moana "takes it to Moana"
- married dave moana "husband"
- colleague grace moana "partner"
+ kiss grace moana "kiss"
- cheat moana dave "kiss"
- married boss nell "wife"
- reveal! grace+moana _ "Neither says a word"
- parent moana tipene "mother"
- help tipene nell "sit with her"

== 6
[Hurst](boss) turns up in a motel with a head wound and no memory of who gave it to [him](boss). The police [doctor](jonty) sews [him](boss) up and, because [he](jonty) is tidy, keeps the thread of green wool that was in the cut. [He](jonty) has noticed that [his](jonty) [lodger](grace) doesn't eat. [He](jonty) makes [her](grace) a pie; it's as near as [Jonty](jonty) has got to telling anybody how [he](jonty) feels. [Grace](grace) takes it for a pie. [Dave](dave) has been taken on as a night porter by, of all hotels, that motel, and [he](dave) saw who came out of room six: the [waitress](aroha).
+ injure boss "head wound"
- return boss "turns up"
- treat boss jonty "sews him up"
- housemate grace jonty "lodger"
- gift jonty grace "pie"
- love jonty grace "how he feels"
- confess! jonty grace "as near as"
+ hire dave "taken on"
- discover dave aroha "saw who came out"

== 7
To have [his](dave) [wife](moana) look at [him](dave) again, [Dave](dave) tells [her](moana) first. The [waitress](aroha), brought in, doesn't deny the bottle. [Hurst](boss) had been a [friend](boss) of [Victor](deadman)'s, [she](aroha) says; [the two](boss+deadman) used to play cards; and when [she](aroha) found out that the [friend](boss) had moved on to the [wife](sandsw) while [her](aroha) [fiancé](deadman) was still warm, [she](aroha) went to [him](boss) and lost [her](aroha) head. Then who put [Sands](deadman) in the harbour? Not [her](aroha). [Tipene](tipene), [whom](tipene) [she](aroha) turned down, finds [her](aroha) a lawyer and sits outside the cells all night with [her](aroha) coat, which is green.
- married dave moana "wife"
+ reveal dave moana "tells her first"
+ arrest _ aroha "brought in"
- attack.past aroha boss "the bottle"
- friend.past boss deadman "friend"
- discover.past aroha boss+sandsw "found out"
- affair boss sandsw "moved on to the wife"
- engaged.past aroha deadman "fiancé"
- kill! aroha deadman "Not her"
- reject.past aroha tipene "turned down"
- help tipene aroha "finds her a lawyer"

== 8
[Moana](moana) gets [her](moana) badge back from [Hurst](boss). [He](boss) hates to give it to [Moana](moana). The [baker](baker) goes free. [Nell](nell) throws out [Colin](boss). [She](nell) throws [his](boss) golf bag after [Colin](boss). [Grace](grace) moves away from [Moana](moana) at the briefing. [Moana](moana) lets [Dave](dave) come in from the car. The [couple](dave+moana) say little. [Shay](shay) brings a cake for [Dave](dave). [Shay](shay) is staying for dinner, says [Dave](dave). [Moana](moana) finds that [she](moana) likes [Shay](shay). [Jonty](jonty) buys two theatre tickets. [He](jonty) goes alone, with both.
- hire moana boss "badge back"
- arrest! _ baker "goes free"
+ breakup nell boss "throws out"
+ reconcile dave moana "come in from the car"
- couple dave moana "couple"
- gift shay dave "cake"
- friend.start moana shay "likes Shay"
- date? grace jonty "two theatre tickets"

== 9
[Aroha](aroha) is let out on bail and has nowhere to go; [Tipene](tipene)'s [mother](moana) does not care for having the [woman](aroha) [who](aroha) hit [her](moana) [boss](boss) on the sofa, but [his](tipene) [father](dave), [who](dave) was in a car himself for five weeks, says that [she](aroha) stays. Meanwhile the [chief](boss)'s [wife](nell) makes a friend in [Marguerite](sandsw), or thinks so: [the two](nell+sandsw) get talking at the hairdresser's, and neither knows at first whose [husband](boss) [they](nell+sandsw) are talking about. It's [Nell](nell) [who](nell) gets there first. [She](nell) goes on nodding. [She](nell) takes home with [her](nell), in [her](nell) handbag, the scarf of the other [woman](sandsw).
- arrest! _ aroha "let out on bail"
+ move aroha dave+moana+tipene "sofa"
- parent moana tipene "mother"
- attack.past aroha boss "hit her boss"
- boss boss moana "boss"
- parent dave tipene "father"
- married boss nell "wife"
- friend.start nell sandsw "makes a friend"
- meet nell sandsw "get talking"
+ discover nell sandsw "gets there first"
- affair boss sandsw "other woman"
- steal nell sandsw "the scarf"

== 10
The scarf has flour on it. [Nell](nell) brings it to [Grace](grace), and the [sergeant](grace), together with the [baker](baker), [whom](baker) [they](grace+moana) once took off the ferry, works out where [Sands](deadman) had [his](deadman) last breakfast and with whom. [Marguerite](sandsw) comes to the door in a dressing gown, behind [her](sandsw) the [inspector](boss). [She](sandsw) killed [her](sandsw) [husband](deadman) when [he](deadman) told [her](sandsw) that [he](deadman) meant to marry a [waitress](aroha); [Hurst](boss), [who](boss) loved [her](sandsw), carried the body. [He](boss) holds out [his](boss) wrists to [Moana](moana) before [she](moana) asks. Afterwards, in the car, [Grace](grace) says, "About that kiss," and [Moana](moana) says, "[I](moana)'m married."
- help nell grace "brings it"
- discover baker+grace deadman "works out"
- arrest.past grace+moana baker "took off the ferry"
- reveal.past deadman sandsw "told her"
- kill.past sandsw deadman "killed"
- married.past deadman sandsw "husband"
- wedding? aroha deadman "marry a waitress"
- love boss sandsw "loved her"
- help.past boss sandsw "carried the body"
+ arrest moana boss "holds out his wrists"
- kiss.past grace moana "kiss"
- married dave moana "married"
+ reject moana grace "I'm married"

== 11
With [Hurst](boss) behind bars, [Moana](moana) is given [his](boss) office, and [Grace](grace), [who](grace) can't very well work under the [woman](moana) [she](grace) is in love with, gives notice. [Dave](dave) is told about the whisky night by [his](dave) own [wife](moana). [He](dave) goes down to the sea wall, and the [busker](shay) finds the words [he](dave) can't: that a [man](dave) [who](dave) was out by the sea for three months has lied as long as [she](moana) has. [He](dave) goes home. [Aroha](aroha) is late, and it can't be anyone's but the drowned [man](deadman)'s. [She](aroha) tells it to the [son](tipene) of the house, so that [he](tipene)'ll stop waiting. [He](tipene) doesn't.
- arrest _ boss "behind bars"
+ hire moana "given his office"
- love grace moana "in love with"
+ quit grace "gives notice"
- reveal moana dave "told about"
- married dave moana "wife"
- help shay dave "finds the words"
- betray.past dave moana "lied"
- reconcile dave moana "goes home"
+ pregnant aroha deadman "late"
- reveal aroha tipene "tells it"
- parent dave+moana tipene "son"
- love tipene aroha "doesn't"

== 12
On [her](grace) last evening [Grace](grace) finds the stub of a theatre ticket and its unused twin in [her](grace) [landlord](jonty)'s drawer, puts two and two and a pie together, and is sorry; [she](grace) takes [Jonty](jonty) to the play, and [they](grace+jonty) part as what [they](grace+jonty) have been all along, the best of friends. [Nell](nell) gets the divorce and the golf bag. The [baker](baker) asks [her](nell) to dance at the reopening. In the spring [Aroha](aroha) has a [boy](kid), and names [him](kid) [Wiremu](kid) after no one; the young [man](tipene) holding [her](aroha) hand is asked by the midwife if [he](tipene)'s the [father](tipene), and [Tipene](tipene) says, "[I](tipene)'d like to be." [Moana](moana) and [Dave](dave) look through the glass. [They](dave+moana) have been married twenty-five years today.
- housemate grace jonty "landlord"
- discover grace jonty "puts two and two"
- love jonty grace "pie"
- date grace jonty "takes Jonty to the play"
- friend grace jonty "friends"
+ divorce boss nell "divorce"
- flirt baker nell "asks her to dance"
+ birth aroha kid "has a boy"
- parent? tipene kid "I'd like to be"
- married dave moana "married"
