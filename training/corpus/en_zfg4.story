%series Accounts Payable
%lang en
%genre office drama at a Cleveland insurance firm, fan-wiki episode guide
%cast jocelyn | Jocelyn Pryce; Jocelyn; Joss | f
%cast emeka   | Emeka Obi; Emeka; Obi | m
%cast dale    | Dale Stupak; Mr. Stupak; Dale; Stupak | m
%cast lorna   | Lorna Stupak; Lorna | f
%cast tierney | Tierney Cho; Tierney | f
%cast vik     | Vikram Pillai; Vik | m
%cast hux     | Harlan Huxley; Huxley | m
%cast auditor | Noa Weiss; Noa | f
%cast mom     | Bernadette Pryce; Bernadette | f
%cast guard   | Clyde | m
%cast temp    | Jesse | n
%cast cfo     | - | m
%cast son     | Theo | m
%cast donor   | - | m

== 1 Cake in the Break Room
It is [Dale Stupak](dale)'s fiftieth, and claims [manager](jocelyn) [Jocelyn Pryce](jocelyn) has ordered a cake with a badger on it. What the birthday [boy](dale) does not know: at four o'clock [she](jocelyn) has to tell [him](dale) that after twenty-six years [he](dale) is out. [Emeka](emeka), [who](emeka) sits across from [him](dale) and has to all appearances no filter, lets it slip at noon. [Dale](dale) finishes [his](dale) slice, shakes every hand and drives not home but to the lake. A [temp](temp) nobody remembers hiring takes over [his](dale) chair.
- celebrate dale "fiftieth"
- boss jocelyn dale "manager"
+ quit dale jocelyn "out"
- reveal? jocelyn dale "has to tell him"
- colleague dale emeka "sits across from him"
+ reveal emeka dale "lets it slip"
- travel dale "drives"
- hire temp "takes over his chair"

== 2 Nine to Five
[Lorna Stupak](lorna) packs [Dale](dale)'s lunch as [she](lorna) has done since [their](dale+lorna) honeymoon, and off goes [her](lorna) [husband](dale), in a tie, to a bench. [He](dale) hasn't found the words. The only [one](guard) [who](guard) knows is [Clyde](guard), a night [guard](guard) and ice [fisherman](guard), [who](guard) lends [him](dale) a rod, an ear and the second half of [his](guard) flask. At the office [Jocelyn](jocelyn) has not slept. [She](jocelyn) snaps at [Tierney Cho](tierney), the [intern](tierney), makes [her](tierney) weep, brings [her](tierney) cocoa, and weeps too.
- married dale lorna "husband"
+ betray dale lorna "in a tie"
- reveal! dale lorna "found the words"
- gift guard dale "lends him"
- help guard dale "an ear"
- sad jocelyn "has not slept"
- quarrel jocelyn tierney "snaps at"
- sad tierney jocelyn "weep"
- gift jocelyn tierney "brings her cocoa"

== 3 Outside Help
Chief [executive](hux) [Harlan Huxley](hux) has sent for an [auditor](auditor). [Noa Weiss](auditor) opens [her](auditor) laptop, asks for eleven years of receipts and has the numbers of everyone in accounting by lunch, [Emeka](emeka)'s private number included. [He](emeka) gave it to [her](auditor) on a napkin. In the file room [she](auditor) notices that a certain clinic has been paid for four hundred hips in a town of three hundred people. Somebody upstairs is on the take. [Vik](vik), the IT [guy](vik), tells [her](auditor) as a friend to drop it, and that night [her](auditor) laptop is gone.
- hire auditor hux "sent for"
- investigate auditor "asks for eleven years"
- flirt emeka auditor "on a napkin"
+ discover auditor "notices"
- steal _ _ "on the take"
- threaten vik auditor "to drop it"
+ steal _ auditor "is gone"

== 4 Open Enrollment
[Jocelyn](jocelyn)'s [mother](mom), fresh off the bus from [Toledo](@toledo) with two parrots and no return ticket, settles into the guest room. [Bernadette](mom) has never liked the apartment, the haircut or the [ex](emeka), but as [Emeka](emeka) comes by to pick up the [son](son) [he](emeka) and [Joss](jocelyn) have in common, [she](mom) sets an extra plate. "[You](emeka+jocelyn) broke up over a dishwasher," [she](mom) tells [them](emeka+jocelyn). [Theo](son), nine, corrects [Grandma](mom): it was over the [donor](donor). Silence. Whose eyes the [boy](son) has, [Emeka](emeka) has never asked.
- parent mom jocelyn "mother"
+ move mom jocelyn "settles into"
- ex emeka jocelyn "ex"
- parent emeka+jocelyn son "son"
- breakup.past emeka jocelyn "broke up"
- kin mom son "Grandma"
- parent donor son "the donor"
+ reveal son mom "corrects"

== 5 Bench Press
[Lorna](lorna) drops in at the office with the forgotten lunch and finds a [stranger](temp) at [her](lorna) [husband](dale)'s desk. The [temp](temp), [who](temp) is called [Jesse](temp) and hates scenes, blurts out that [Mr. Stupak](dale) left in March. [She](lorna) thanks [Jesse](temp), goes down to the lake and sits on the bench until the [fisherman](dale) with the tie notices [her](lorna). No shouting. "[You](dale) could have told [me](lorna)," says [Lorna](lorna). "[You](lorna)'d have been kind," says [Dale](dale), "[I](dale) couldn't have stood it." [They](dale+lorna) share the sandwich and do not make up.
- married dale lorna "husband"
- find lorna temp "finds a stranger"
+ reveal temp lorna "blurts out"
- quit.past dale "left in March"
- quarrel! dale lorna "No shouting"
- reveal! dale lorna "could have told"
- reconcile! dale lorna "do not make up"

== 6 Cold Storage
The chief financial [officer](cfo) owns the clinic: [Noa](auditor) has it in black and white, from a backup that [Tierney](tierney), told to shred it, took home in [her](tierney) boot. [She](auditor) hugs the [intern](tierney), calls [Emeka](emeka), reaches [his](emeka) voicemail, and walks to [her](auditor) car alone. In the parking garage a hood comes down over [her](auditor) head. [Clyde](guard), on [his](guard) round, hears a shoe; nothing else is left of the [accountant](auditor) on level three. [Vik](vik), at [his](vik) screens, wipes forty seconds of video and throws up into the bin.
+ discover auditor cfo "in black and white"
- help tierney auditor "took home"
- happy auditor "hugs"
+ abduct _ auditor "hood comes down"
- discover guard "hears a shoe"
- betray vik auditor "wipes forty seconds"
- ill vik "throws up"
- sad vik "throws up"

== 7 Missing Person
[Dale](dale) knows every boathouse on the lake, and in the ninth [he](dale) hears knocking. [He](dale) kicks in the door, cuts [Noa](auditor) loose and carries [her](auditor) over the ice, with two men in parkas thirty yards behind. [Lorna](lorna), [who](lorna) had driven out to serve [him](dale) papers, throws open the passenger door instead. [Noa](auditor) has two frostbitten toes; [Emeka](emeka) sits by [her](auditor) bed and reads out spreadsheets, at which [she](auditor) smiles. Through the glass, with flowers nobody has asked for, [Jocelyn](jocelyn) sees the smile.
- find dale auditor "hears knocking"
+ rescue dale auditor "cuts Noa loose"
- flee auditor+dale _ "over the ice"
- divorce? dale lorna "serve him papers"
+ rescue lorna auditor+dale "throws open"
- injure auditor "frostbitten"
- help emeka auditor "sits by her bed"
- happy auditor "smiles"
+ jealous jocelyn auditor "sees the smile"

== 8 Exit Interview
Confronted by [Huxley](hux), the [CFO](cfo) denies everything, offers [him](hux) half and, on being turned down, pulls a gun out of a golf bag. The [boss](hux) ducks, the aquarium does not. [Vik](vik) hits the alarm and then, wet to the knees, tells two detectives who paid [him](vik) to look away. Both [men](cfo+vik) are led out past reception, the [one](cfo) cursing, the [other](vik) relieved. [Bernadette](mom), [who](mom) has come to show [Theo](son) where mommies work, covers the parrots' ears. [Tierney](tierney) saves most of the fish.
- accuse hux cfo "Confronted by"
- gift? cfo hux "offers him half"
- reject hux cfo "turned down"
+ threaten cfo hux "pulls a gun"
- attack cfo hux "ducks"
- rescue vik hux "hits the alarm"
- reveal vik _ "tells two detectives"
+ arrest _ cfo+vik "led out"
- sad cfo "cursing"
- happy vik "relieved"

== 9 Blood Type
[Theo](son) has come off [his](son) bike and needs blood, a rare sort. Neither of [his](son) [parents](emeka+jocelyn) has it. [Jocelyn](jocelyn) phones a number [she](jocelyn) swore never to phone, and a quiet [man](donor) in a postal uniform drives through the night from [Erie](@erie), bares [his](donor) arm, leaves [his](donor) cap on the chair and is gone before breakfast. [Emeka](emeka) runs after [him](donor) with the cap. What [the two](donor+emeka) say to each other in the snow we don't hear; [they](donor+emeka) shake hands for a very long time.
- injure son "come off his bike"
- parent emeka+jocelyn son "parents"
- travel donor "drives through the night"
+ rescue donor son "bares his arm"
+ meet donor emeka "runs after him"
- reconcile donor emeka "shake hands"

== 10 Bonus
For blowing the whistle [Noa](auditor) is offered the disgraced [CFO](cfo)'s corner office, and [she](auditor) would take it, if [her](auditor) firm in [Tel Aviv](@telaviv) were not calling [her](auditor) home. [Emeka](emeka) says go, in the tone of a [man](emeka) [who](emeka) means stay. [Dale](dale), of all people, is summoned to the tenth floor: would [he](dale) care to come back, at [his](dale) old salary and a half? [Stupak](dale) asks for the weekend. [Lorna](lorna) is shown the letter first. It is the first thing [he](dale) has shown [her](lorna) in a year.
- reveal.past auditor "blowing the whistle"
+ hire? auditor "is offered"
- travel? auditor "calling her home" @telaviv
- love emeka auditor "means stay"
+ hire? dale "come back"
- reveal dale lorna "is shown the letter"

== 11 Notice
Everything happens at the farewell party. [Huxley](hux), tipsy, tells the room that [he](hux) is handing over to [Jocelyn](jocelyn); [Jocelyn](jocelyn) tells [Emeka](emeka), in the supply closet, that the dishwasher was never the point. [He](emeka) is sorry. [He](emeka) stopped waiting around Easter, [he](emeka) says, and [she](jocelyn) of all people should be glad. [She](jocelyn) goes back in and makes a splendid speech. Who sees that [she](jocelyn) is shaking? The [temp](temp), from behind [Dale](dale)'s plant, [who](temp) without comment passes [her](jocelyn) a napkin with a badger on it.
- celebrate _ "farewell party"
- quit hux "handing over"
+ hire jocelyn hux "handing over to Jocelyn"
+ confess jocelyn emeka "never the point"
- reject emeka jocelyn "is sorry"
- love.end emeka jocelyn "stopped waiting"
- create jocelyn "splendid speech"
- sad jocelyn "shaking"
- help temp jocelyn "passes her a napkin"

== 12 Direct Deposit
[Dale](dale) turns the tenth floor down with thanks. [He](dale) is opening a bait shop on the pier, [partner](lorna) and [bookkeeper](lorna): [Lorna](lorna), [who](lorna) fed the papers to the perch. [Emeka](emeka) gets as far as the departure gate without a ticket, and [Noa](auditor), [who](auditor) has one, gives it to a student. In the [boss](jocelyn)'s chair, which squeaks, [Jocelyn](jocelyn) signs [her](jocelyn) first letter: it makes [Jesse](temp) permanent. Then the chief [executive](jocelyn) goes home to two parrots, one [mother](mom) and a [son](son) on crutches, [who](son) wants to know if the [man](donor) in the cap might come for Thanksgiving. [He](donor) might.
- reject dale "turns"
+ create dale "opening a bait shop"
- colleague dale lorna "partner and bookkeeper"
+ reconcile dale lorna "fed the papers"
- travel! auditor "gives it to"
+ love auditor emeka "gives it to"
- hire temp jocelyn "makes Jesse permanent"
- parent mom jocelyn "one mother"
- parent jocelyn son "a son"
- invite? jocelyn donor "come for Thanksgiving"
