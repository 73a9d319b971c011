%series Hacienda Heights, Lot 14
%lang en
%genre soap among commuters in a new-built estate outside Guadalajara, fan wiki recaps
%cast ximena   | Ximena Robledo; Ximena; Xime | f
%cast beto     | Beto Robledo; Beto | m
%cast paz      | Paz Villaseñor; Paz | f
%cast rogelio  | Rogelio Villaseñor; Rogelio | m
%cast tono     | Toño | m
%cast marisol  | Marisol | f
%cast dalia    | Dalia Cantú; Dalia | f
%cast abuela   | Doña Chela; Chela | f
%cast guard    | Angel | m
%cast vet      | Dr Ibarra; Ibarra | f
%cast lawyer   | Quique | m
%cast bruno    | Bruno | m
%cast nena     | Luz | f

== 1
[Ximena](ximena) and [Beto Robledo](beto), married eight months, collect the keys to Lot 14. The [couple](paz+rogelio) at Lot 15 come over with tamales: [Rogelio Villaseñor](rogelio), a [notary](rogelio), and [Paz](paz), [who](paz) was [Beto](beto)'s steady [girlfriend](paz) all through high school. Neither of [them](beto+paz) mentions it. [Ximena](ximena) thinks [Paz](paz) delightful and asks [her](paz) to be [her](ximena) running mate. [Doña Chela](abuela), [Beto](beto)'s [grandmother](abuela), drops a tamal when [she](abuela) sees [who](paz) is standing in the kitchen. The [guard](guard) at the gate writes down everybody's plates, twice.
- married beto ximena "married eight months"
- move beto+ximena "collect the keys"
- couple paz rogelio "The couple"
- neighbour beto+ximena paz+rogelio "at Lot 15"
- gift paz+rogelio beto+ximena "tamales"
+ couple.past beto paz "steady girlfriend"
- reveal! beto+paz ximena "mentions it"
- friend.start paz ximena "running mate"
- kin abuela beto "grandmother"
- discover abuela paz "sees who"

== 2
Running day one. [Paz](paz) lets slip that [she](paz) knows where [Beto](beto) has a scar. [Xime](ximena) laughs it off, then lies awake. When [she](ximena) asks [her](ximena) sleeping [husband](beto), the [sleeper](beto) isn't asleep: appendix, school trip, the whole bus knew. Half of that is true. [Toño](tono), [Beto](beto)'s kid [brother](tono), moves into the laundry room after [his](tono) latest boss threw [him](tono) out, falls over the washing machine and lands at the feet of [Marisol](marisol), the Villaseñors' [maid](marisol). [She](marisol) steps over [him](tono). [He](tono) is in heaven.
- reveal paz ximena "lets slip"
- sad ximena "lies awake"
- investigate ximena beto "asks her sleeping husband"
- married beto ximena "husband"
- betray beto ximena "Half of that"
- sibling beto tono "kid brother"
- quit tono "threw him out"
- boss.past _ tono "latest boss"
- move tono "into the laundry room"
- housemate.start beto+ximena tono "into the laundry room"
- boss paz+rogelio marisol "maid"
+ meet marisol tono "at the feet of"
- love.start tono marisol "in heaven"

== 3
[Rogelio](rogelio) is a bully in a good suit. [He](rogelio) tells [Paz](paz) what to wear. [He](rogelio) reads [her](paz) phone. [Paz](paz) cries in the shower. [Marisol](marisol) hears [Paz](paz). [Marisol](marisol) tells [Toño](tono). [Toño](tono) tells [Beto](beto). [Beto](beto) breaks a plate. [He](beto) climbs the wall between the lots. [Paz](paz) opens the door with a swollen lip. It is the lip [he](beto) kissed at seventeen. [He](beto) kisses it. [Paz](paz) lets [Beto](beto) in. Upstairs in Lot 14 a light goes off.
- investigate rogelio paz "reads her phone"
- sad paz "cries in the shower"
- discover marisol paz "hears Paz"
- reveal marisol tono "tells Toño"
- reveal tono beto "tells Beto"
- sad beto "breaks a plate"
- travel beto paz "climbs the wall"
- injure paz _ "swollen lip"
- kiss.past beto paz "at seventeen"
+ kiss beto paz "kisses it"
- cheat beto ximena "kisses it"
- cheat paz rogelio "kisses it"

== 4
Fallout? None, yet. [Ximena](ximena) was out with the [dog](bruno). The [dog](bruno), [Bruno](bruno), has a limp, and [Dr Ibarra](vet), the [vet](vet), has dimples. [Ibarra](vet) and [Ximena](ximena) were room-mates in [Monterrey](@monterrey) and did not part well; there was a borrowed thesis. [They](vet+ximena) bury the hatchet over [Bruno](bruno)'s paw. Meanwhile [Rogelio](rogelio) counts the wine glasses and comes up one short. Two nights running [Beto](beto) has gone "to buy ice". There is, as [Doña Chela](abuela) points out to nobody in particular, an ice machine in the fridge.
- ill bruno "a limp"
- treat bruno vet "paw"
- housemate.past vet ximena "room-mates"
- quarrel.past vet ximena "did not part well"
+ reconcile vet ximena "bury the hatchet"
- investigate rogelio "counts the wine glasses"
- affair beto paz "to buy ice"
- betray beto ximena "to buy ice"
- discover abuela beto "points out"

== 5
The school reunion is held at Lot 15 because [Rogelio](rogelio) likes an audience. [He](rogelio) has found the yearbook. [He](rogelio) reads the page aloud, with voices: "Prettiest pair: [Paz](paz) and [Beto](beto), together for ever." Every head turns to [Xime](ximena). [She](ximena) sets down the guacamole, tells [her](ximena) best [friend](paz) of six weeks that the lime was off, and walks home across two lawns. [Beto](beto) runs after [her](ximena). [Paz](paz) doesn't; [her](paz) [husband](rogelio)'s hand is on the back of [her](paz) neck.
- celebrate rogelio "school reunion"
- find rogelio "found the yearbook"
+ reveal rogelio ximena "reads the page aloud"
- couple.past beto paz "Prettiest pair"
- friend paz ximena "best friend"
- sad ximena "walks home"
- travel beto ximena "runs after"
- married paz rogelio "husband's"
- threaten rogelio paz "back of her neck"

== 6
"It was before [you](ximena)," says [Beto](beto), "and then it was four weeks ago." Credit where it's due, [he](beto) says it himself. [Ximena](ximena) listens, packs [Bruno](bruno)'s bowl and goes to [Ibarra](vet)'s place above the practice, where one does not need to explain. [Chela](abuela) takes the bus to give the [vet](vet)'s [guest](ximena) [her](abuela) rosary and [her](abuela) blessing, and returns to give [her](abuela) [grandson](beto) neither. [Toño](tono), sent for cigarettes, finds [Marisol](marisol) on the curb with all [her](marisol) things. [Rogelio](rogelio) has fired [her](marisol) for knowing.
+ reveal beto ximena "says it himself"
- affair.past beto paz "four weeks ago"
- cheat.past beto ximena "four weeks ago"
+ breakup ximena beto "packs Bruno's bowl"
- move ximena vet "goes to"
- travel abuela ximena "takes the bus"
- gift abuela ximena "her rosary"
- kin abuela beto "grandson"
- find tono marisol "on the curb"
- quit marisol rogelio "fired her"

== 7
So now there are two in the laundry room. [Marisol](marisol) sleeps in the hammock, [Toño](tono) on the machine; on the third night the hammock holds [both](marisol+tono), on the fourth it doesn't. Bruises all round, happy ones. [Dalia Cantú](dalia), [Rogelio](rogelio)'s [ex](dalia), drives up in a white pick-up, takes [Paz](paz) by the wrist in the parking bay and rolls up [her](dalia) own sleeve. Two [women](dalia+paz), one scar each, same shape. "[I](dalia) got away in the boot of a taxi," says [she](dalia). "[You](paz) can have the front seat." [Paz](paz) says [she](paz) fell.
- housemate.start marisol tono "two in the laundry room"
+ sex marisol tono "holds both"
- happy marisol+tono "happy ones"
- ex dalia rogelio "ex"
- meet dalia paz "by the wrist"
- attack.past rogelio dalia "scar"
- attack.past rogelio paz "scar"
- flee.past dalia rogelio "got away"
- help? dalia paz "front seat"
- reject paz dalia "says she fell"
- betray paz dalia "says she fell"

== 8
Someone has let [Rogelio](rogelio)'s tyres down, and someone else has confessed: [Beto](beto), [who](beto) didn't, to shield [Toño](tono), [who](tono) did. The [notary](rogelio) presses charges. [Beto](beto) spends a night in the cells, where the only [person](ximena) to bring [him](beto) socks is [his](beto) estranged [wife](ximena). [They](beto+ximena) talk through the bars till the shift changes. [She](ximena) isn't coming back. [She](ximena) does miss the way [he](beto) folds maps. [Angel](guard), the [man](guard) at the gate, goes to [Paz](paz) with [his](guard) two books of number plates: in one of them stands every hour at which [her](paz) [husband](rogelio) came home, and from whom.
- betray beto _ "confessed"
- rescue beto tono "to shield"
- attack tono rogelio "tyres down"
- accuse rogelio beto "presses charges"
+ arrest _ beto "in the cells"
- gift ximena beto "socks"
- married beto ximena "wife"
- reconcile! beto ximena "isn't coming back"
- love ximena beto "does miss"
- reveal guard paz "two books"
- cheat rogelio paz "and from whom"
- married paz rogelio "her husband"

== 9
[Paz](paz) reads the books at the kitchen table, and the [reader](paz) is a different [woman](paz) by morning. [She](paz) makes [Rogelio](rogelio)'s eggs. [She](paz) says [she](paz) is leaving [him](rogelio). [He](rogelio) locks the door, pockets the key and puts [her](paz) in the pantry for two days; the neighbours are told flu. It is [Bruno](bruno), back for [his](bruno) ball, [who](bruno) will not stop barking at the pantry window. [Ximena](ximena) could call [him](bruno) off. [She](ximena) calls [Dalia](dalia) instead, and the pick-up goes through the fence.
- discover paz rogelio "reads the books"
- breakup? paz rogelio "is leaving him"
+ abduct rogelio paz "in the pantry"
- betray rogelio _ "told flu"
- return bruno "back for his ball"
- discover bruno paz "barking"
- reveal ximena dalia "calls Dalia"
+ rescue dalia+ximena paz "through the fence"

== 10
Small one. [Rogelio](rogelio) is in custody. [Paz](paz) sits in Lot 14's kitchen in [Ximena](ximena)'s tracksuit, and the [owner](ximena) of the tracksuit makes coffee. "[I](paz) slept with [your](ximena) [husband](beto)," says [Paz](paz). "Four times," says [Xime](ximena). "Sugar?" [They](paz+ximena) are not friends again. [They](paz+ximena) go running. The [lawyer](lawyer), [Quique](lawyer), [whom](lawyer) [Dalia](dalia) swears by and, as all of Jalisco knows, goes to bed with, explains to [the two](paz+ximena) what a separation costs per month. [Quique](lawyer) does a discount for pairs.
- arrest _ rogelio "in custody"
- gift ximena paz "makes coffee"
- sex.past beto paz "slept with"
- reveal paz ximena "says Paz"
- friend! paz ximena "not friends"
+ date paz ximena "go running"
- advisor lawyer paz+ximena "The lawyer"
- affair dalia lawyer "goes to bed with"
- divorce? paz rogelio "separation"
- divorce? beto ximena "separation"

== 11
Plot twist: both of [them](paz+ximena) are late. [Paz](paz) is relieved to find that [hers](paz) was nerves. [Ximena](ximena)'s isn't. It can only be [Beto](beto)'s, from the week of the keys and the champagne, and [she](ximena) makes [Ibarra](vet), [who](vet) has only ever scanned cows, scan [her](ximena). A heartbeat! The [vet](vet) cries more than the [patient](ximena) does. There is a reason for that. [Ibarra](vet) has been fond of [her](vet) [room-mate](ximena) since [Monterrey](@monterrey), thesis or no thesis, and now knows that it won't come to anything.
- pregnant! paz "nerves"
- happy paz "relieved"
+ pregnant ximena beto "Ximena's isn't"
- treat ximena vet "scan her"
- sad vet "cries more"
- love vet ximena "fond of"

== 12
[Toño](tono) proposes to [Marisol](marisol). [Marisol](marisol) says no. [She](marisol) wants a room with a window first. [Toño](tono) finds work with [Dr Ibarra](vet). [He](tono) washes dogs. [He](tono) washes [Bruno](bruno). [Beto](beto) sells Lot 14. [Chela](abuela) tells [Beto](beto) about the baby. It was not [hers](abuela) to tell. [Beto](beto) drives all night. [He](beto) sleeps in the car, under the window of [Ximena](ximena). [Ximena](ximena) throws a map at [Beto](beto). It is badly folded. [He](beto) folds it.
+ propose tono marisol "proposes"
- reject marisol tono "says no"
- hire tono vet "finds work with"
- boss vet tono "work with"
- help tono bruno "washes Bruno"
- lose beto "sells Lot 14"
+ reveal abuela beto "about the baby"
- travel beto ximena "drives all night"
- attack ximena beto "throws a map"

== 13
Eight years for [Rogelio](rogelio), and two [wives](dalia+paz) in the gallery to hear it. [Paz](paz) and [Dalia](dalia) open a driving school for women; the first [pupil](marisol) is [Marisol](marisol), the second is Judge somebody. [Ximena](ximena) has a [daughter](nena), [Luz](nena), in a room with five people too many. [Beto](beto), [who](beto) is let in last, is handed [his](beto) [child](nena) by the [woman](vet) [he](beto) thinks of as [his](beto) [rival](vet). What becomes of [him](beto) and the [mother](ximena) is left for season two, but there's a hint: [they](beto+ximena) are living on opposite sides of a street again, and [he](beto) is always out of ice.
- arrest _ rogelio "Eight years"
- married.past dalia+paz rogelio "two wives"
- create dalia+paz "open a driving school"
- colleague.start dalia paz "open a driving school"
- advisor dalia+paz marisol "first pupil"
+ birth ximena nena "has a daughter"
- parent beto nena "his child"
- enemy? beto vet "rival"
- neighbour.start beto ximena "opposite sides"
