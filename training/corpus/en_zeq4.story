%series Precinct Ninety
%lang en
%genre police-precinct drama, Baltimore, network press synopses
%cast teague   | Sergeant Roberta Teague; Roberta; Teague | f
%cast dov      | Detective Dov Lasker; Dov; Lasker | m
%cast kenna    | Detective Kenna Achebe; Kenna; Achebe | f
%cast pruitt   | Captain Wendell Pruitt; Pruitt; Wendell | m
%cast shay     | Shay Pruitt; Shay | m
%cast mirela   | Mirela Lasker; Mirela | f
%cast gideon   | Gideon Frost; Frost | m
%cast tinsley  | Officer Blue Tinsley; Tinsley; Blue | f
%cast oba      | Oba Achebe; Oba | m
%cast locksmith | Hector Quiroga; Quiroga | m
%cast pawnbroker | - | f
%cast witness  | Delphine | f
%cast lawyer   | Arden Choi; Choi | f
%cast baker    | - | m
%cast mother   | - | f
%cast brother  | - | m
%cast courier  | - | n

== 1 Roll Call
Three days before [his](pruitt) retirement [Captain Wendell Pruitt](pruitt) is told to stay on: a jewel [courier](courier) has been shot in a bakery on [Eastern Avenue](@eastern), with a tray of rolls the only thing missing. [Pruitt](pruitt) gives the case to [Dov Lasker](dov), [who](dov) has closed forty in a row, and [Kenna Achebe](kenna), [who](kenna) has just come over from Vice and talks too much. The [baker](baker) saw nothing. [Sergeant Teague](teague), behind the desk for thirty years, knows that a [baker](baker) [who](baker) saw nothing is hungry or scared.
- quit? pruitt "retirement"
+ kill _ courier "shot"
- steal _ baker "missing"
- boss pruitt dov+kenna "gives the case"
- investigate dov+kenna courier "gives the case"
- colleague.start dov kenna "gives the case"

== 2 Rolls
[Kenna](kenna) buys a loaf a day until the [baker](baker) cracks. There were two [men](locksmith+shay), and the [one](shay) [who](shay) fired called the [other](locksmith) by [his](locksmith) trade: [locksmith](locksmith). At home [Lasker](dov) finds that the lock of [his](dov) own front door has been changed. [His](dov) [wife](mirela), [Mirela](mirela), passes [him](dov) a bag through the chain. [She](mirela) is not angry, [she](mirela) says; it is only that the last time [he](dov) ate supper here there was another president. [He](dov) sleeps in the squad car, and [Officer Tinsley](tinsley) tickets it.
+ reveal baker kenna "cracks"
- kill.past shay courier "fired"
- married dov mirela "wife"
+ breakup mirela dov "passes him a bag"
- sad! mirela dov "not angry"

== 3 The Trade
Nineteen locksmiths, eighteen alibis. The nineteenth, [Hector Quiroga](locksmith), goes out of the window as [they](dov+kenna) come in at the door, and it is [Blue Tinsley](tinsley), on [her](tinsley) bicycle, [who](tinsley) brings [him](locksmith) down in a flower bed. [He](locksmith) wants a [lawyer](lawyer). [He](locksmith) gets the most expensive [one](lawyer) in the state, [Arden Choi](lawyer), [who](lawyer) will not say who is paying [her](lawyer). When [she](lawyer) leaves, [Teague](teague) notices, [Choi](lawyer) nods at the [captain](pruitt)'s door the way one nods at a client.
- flee locksmith dov+kenna "goes out of the window"
+ arrest tinsley locksmith "brings him down"
- advisor lawyer locksmith "lawyer"
- reveal! lawyer "will not say"
- discover teague lawyer "notices"
+ advisor? lawyer pruitt "client"

== 4 Shay
[Pruitt](pruitt) has a [son](shay), [Shay](shay), twenty-six, of [whom](shay) [he](pruitt) speaks as one speaks of weather. For five years [he](pruitt) has paid for [his](shay) clinics, [his](shay) cars and [his](shay) silence about both. Tonight the young [man](shay) is in [his](shay) [father](pruitt)'s garage, washing flour out of a jacket. The [captain](pruitt) watches from the stairs. "Did [you](shay)?" [he](pruitt) asks [him](shay), and does not wait for the answer. [He](pruitt) runs the water hotter. Over at [Kenna](kenna)'s, [Oba](oba), [her](kenna) [husband](oba), keeps a plate warm.
- parent pruitt shay "son"
- help.past pruitt shay "paid for"
+ discover pruitt shay "watches"
- accuse? pruitt shay "Did you"
- help pruitt shay "runs the water hotter"
- married kenna oba "husband"

== 5 Witness
Somebody else was in the bakery after all. [Delphine](witness), a night [nurse](witness), was buying a cake for [her](witness) cat, saw the [shooter](shay) without a mask, and hid under the counter. [Dov](dov) promises [her](witness) protection and puts [her](witness) up in the only empty flat [he](dov) knows, [his](dov) [mother-in-law](mother)'s. [Mirela](mirela) finds a strange [woman](witness) in [her](mirela) late [mother](mother)'s bathrobe and draws conclusions. The misunderstanding is cleared up by the [nurse](witness); it is the rest that cannot be. Meanwhile [Pruitt](pruitt) asks for the address, for the file.
+ discover.past witness shay "saw the shooter"
- flee.past witness "hid"
- help dov witness "promises her protection"
- kin dov mother "mother-in-law"
- parent mother mirela "mother's bathrobe"
- die.past mother "late"
- cheat! dov mirela "draws conclusions"
- help witness mirela "cleared up"
- investigate pruitt witness "asks for the address"

== 6 The Address
[Kenna](kenna) wrote it down, the [captain](pruitt) read it, and at three in the morning the flat burns. [Tinsley](tinsley), [who](tinsley) was parked outside, carries the [witness](witness) down five flights and goes back for the cat. [She](tinsley) loses [her](tinsley) eyebrows. Who knew? Four [people](dov+kenna+pruitt+teague), [Teague](teague) counts: [Lasker](dov), [Achebe](kenna), [Pruitt](pruitt), herself. [She](teague) suspects the [newcomer](kenna) and hates it; the [newcomer](kenna) suspects [her](kenna) [partner](dov); [he](dov) suspects nobody, which is worse.
- reveal kenna pruitt "wrote it down"
- attack _ witness "burns"
+ rescue tinsley witness "carries the witness"
- injure tinsley "eyebrows"
- accuse teague kenna "suspects the newcomer"
- accuse kenna dov "suspects her partner"
- colleague dov kenna "partner"

== 7 Internal
[Gideon Frost](gideon) of [Internal Affairs](#internalaffairs) sets up in the coffee room. Years ago [he](gideon) and [Roberta Teague](teague) were engaged; [she](teague) wore the ring for eleven days, until [he](gideon) reported [her](teague) [brother](brother). Now [he](gideon) goes through [her](teague) logbooks without looking up. [Lasker](dov) is suspended for putting up a [witness](witness) in private premises. The former [couple](gideon+teague) share an elevator and a silence. At the fourth floor [she](teague) tells [him](gideon) that the [captain](pruitt) has a [son](shay). At the fifth [he](gideon) says that [he](gideon) knows.
- investigate gideon teague "goes through"
- engaged.past gideon teague "engaged"
- accuse.past gideon brother "reported"
- sibling brother teague "brother"
+ quit dov "suspended"
- breakup.past teague gideon "wore the ring for"
- ex gideon teague "former couple"
+ reveal teague gideon "tells him"
- parent pruitt shay "son"

== 8 Sick Day
No crime, or nearly none. A [pawnbroker](pawnbroker) reports that [she](pawnbroker) has been sold back [her](pawnbroker) own clock. [Oba](oba) brings soup to the precinct and stays to mend the boiler. [Tinsley](tinsley) draws on eyebrows with a marker pen and is told by [Kenna](kenna) that [she](tinsley) looks surprised. [Dov](dov), idle, repairs every hinge in the building where [he](dov) no longer lives, and gets as far as the kitchen. [Mirela](mirela) pours [him](dov) coffee, in a paper cup, to go.
- betray _ pawnbroker "sold back her own clock"
- gift oba "brings soup"
- help oba "mend the boiler"
+ help dov mirela "repairs every hinge"
- gift mirela dov "pours him coffee"

== 9 Flour
The [pawnbroker](pawnbroker)'s clock came out of the same house as a flour-caked jacket. [Kenna](kenna) follows the ticket to [Shay Pruitt](shay) and, since [he](shay) is the [boss](pruitt)'s [boy](shay), asks [him](shay) in politely. [He](shay) weeps, begs for water and hits [her](kenna) with the jug. When [she](kenna) wakes, [she](kenna) is in the trunk of a car; at the wheel, by the sound of the humming, is [Captain Pruitt](pruitt), [who](pruitt) taught [her](kenna) that tune at the Christmas party. [He](pruitt) has not decided yet where to.
- investigate kenna shay "follows the ticket"
- boss pruitt kenna "boss's"
- parent pruitt shay "boss's boy"
- sad shay "weeps"
+ attack shay kenna "hits her"
+ abduct pruitt kenna "in the trunk"
- advisor.past pruitt kenna "taught her"

== 10 Trunk
[She](kenna) talks too much, everyone has always said so. For forty miles [Kenna](kenna) talks through the back seat, about [Oba](oba), about the ultrasound picture in [her](kenna) wallet that [Oba](oba) has not seen, about the [captain](pruitt)'s own [boy](shay) at eight with a kite. At a gas station the humming stops. [Pruitt](pruitt) opens the lid, helps [her](kenna) out and gives [her](kenna) [his](pruitt) gun, butt first. When [Teague](teague) and [Frost](gideon) arrive, [the two](kenna+pruitt) are sitting on the kerb sharing a bar of chocolate.
+ pregnant kenna oba "ultrasound picture"
- reveal! kenna oba "has not seen"
- reveal kenna pruitt "talks through the back seat"
- parent pruitt shay "own boy"
+ help pruitt kenna "helps her out"
- gift pruitt kenna "gives her his gun"

== 11 Two Cells
[Pruitt](pruitt) confesses to the fire, the car, the [lawyer](lawyer) and, for good measure, to the shooting. The last is a lie, and everybody in the room knows it. [Quiroga](locksmith), seeing an old [man](pruitt) go to prison in place of a young [one](shay), asks for paper and writes down what [he](locksmith) saw. [Shay](shay) is picked up at the bus station with eleven diamonds in a roll. [Father](pruitt) and [son](shay) get adjoining cells. "[You](shay) never once rang," says the [elder](pruitt). "[You](pruitt) always paid," says the [other](shay).
- reveal pruitt "confesses"
- attack.past pruitt _ "the fire"
+ betray pruitt "lie"
- kill! pruitt _ "to the shooting"
- reveal locksmith shay "writes down"
+ arrest _ shay "picked up"
- parent pruitt shay "Father and son"
- accuse pruitt shay "never once rang"

== 12 Retirement Party
Cake, from the [baker](baker), free of charge. [Roberta Teague](teague) takes over the precinct, against [her](teague) will, after [Frost](gideon) has recommended [her](teague), against [hers](teague). [He](gideon) leaves an eleven-day-old ring, so to speak, in [her](teague) in-tray; it goes back by internal mail. [Kenna](kenna) tells [Oba](oba), [who](oba) drops the soup. [Delphine](witness) introduces [Tinsley](tinsley) to the cat. And [Dov](dov), reinstated, comes home to find a key on the mat, cut by hand, the work of a [locksmith](locksmith) on parole.
+ hire teague "takes over"
- help gideon teague "recommended"
- propose gideon teague "leaves an eleven-day-old ring"
- reject teague gideon "goes back"
+ reveal kenna oba "tells Oba"
- hire dov "reinstated"
- reconcile? _ dov "a key"
