%series Freight of Ceres
%lang en
%genre science fiction, cargo ship between asteroids, encyclopaedia episode list
%cast ilse     | Captain Ilse Vardanyan; Ilse; Vardanyan | f
%cast tycho    | Tycho Bello; Tycho; Bello | m
%cast noa      | Noa Friedkin; Noa; Friedkin | n
%cast rashid   | Rashid Amin; Rashid; Amin | m
%cast penelope | Penelope Yoo; Penelope; Yoo | f
%cast bram     | Bram Okonjo; Bram | m
%cast marit    | Dr. Marit Sundal; Marit; Sundal | f
%cast hollow   | Hollow | n
%cast stow     | Oriel | f
%cast steward  | - | m
%cast mother   | - | f
%cast glove    | - | m
%cast minister | - | m
%cast broker   | Casimir Dray; Dray | m
%cast exile    | Lord Tamsin Adair; Adair | m
%cast sis      | Beatriz Bello; Beatriz | f

== 1 Departure
The ore carrier [Ninety-Nine](*ninetynine) leaves [Ceres](@ceres) with a crew of six under [Captain Ilse Vardanyan](ilse), [who](ilse) has been demoted from the fleet for disobeying an order. The [pilot](tycho), [Tycho Bello](tycho), and the [engineer](penelope), [Penelope Yoo](penelope), were divorced eight months ago and have both refused to give up [their](penelope+tycho) berth. The ship's [computer](hollow), [which](hollow) the crew call [Hollow](hollow), reports a surplus of forty kilos in the hold. In the second plot [Dr. Marit Sundal](marit) treats the [cook](rashid), [Rashid Amin](rashid), for burns and finds in [his](rashid) blood a sedative that nobody prescribed.
- travel ilse+marit+penelope+rashid+tycho "leaves Ceres"
- quit.past ilse "demoted"
- divorce.past penelope tycho "divorced"
- boss ilse penelope+tycho "under"
- reveal hollow "reports"
- treat rashid marit "treats"
+ discover marit rashid "finds"

== 2 Forty Kilos
The surplus turns out to be a [girl](stow) of about fourteen, hidden in a crate of filters by a [broker](broker) named [Casimir Dray](broker). [She](stow) bites the [doctor](marit), will not give [her](stow) name and is locked in the laundry. [Noa Friedkin](noa), the [supercargo](noa), had been paid to look away. [Vardanyan](ilse), [who](ilse) learns this from [Hollow](hollow), docks [Friedkin](noa) three months' wages. [Amin](rashid) brings the [stowaway](stow) soup and is the first to make [her](stow) laugh. Meanwhile [Penelope](penelope) notices that [her](penelope) former [husband](tycho) has been asleep at the controls.
+ find _ stow "turns out"
- help.past broker stow "hidden in a crate"
- attack stow marit "bites"
- arrest _ stow "locked in the laundry"
- betray noa ilse "look away"
- reveal hollow ilse "learns this from"
- help rashid stow "soup"
- happy stow "laugh"
- ex penelope tycho "former husband"
- discover penelope tycho "notices"

== 3 The Sedative
[Tycho](tycho), too, has been drugged. Suspicion falls on the [woman](marit) with the keys to the medicine chest, and the [captain](ilse) relieves [Sundal](marit) of [her](marit) duties pending an inquiry. The [prisoner](stow) tells [Rashid](rashid) through the laundry door that [she](stow) saw a tall [man](glove) with grey gloves at the water tank. [Bram Okonjo](bram), the young [deckhand](bram), has grey gloves. [He](bram) protests that they were a present from [his](bram) [mother](mother). While the others quarrel over [him](bram), [Hollow](hollow) loses contact with the beacon at [Vesta](@vesta).
- attack _ tycho "drugged"
- accuse _ marit "Suspicion"
+ quit marit ilse "relieves"
- reveal stow rashid "tells Rashid"
- discover.past stow glove "saw"
- accuse _ bram "protests"
- parent mother bram "mother"
- gift.past mother bram "a present"
- quarrel _ _ "quarrel"
- lose hollow "loses contact"

== 4 Dark Ship
The lights go out. [Hollow](hollow) is silent. [Penelope](penelope) takes the torch. [Bram](bram) holds the ladder. Somebody cuts the ladder. [Bram](bram) falls nine metres. The [boy](bram) breaks both legs. The suspended [doctor](marit) splints them. [Noa](noa) hands [her](marit) the bandages. [Penelope](penelope) repairs the relay. The light shows grey gloves on [Dray](broker). The [broker](broker) has been aboard since [Ceres](@ceres). [Dray](broker) grabs the [stowaway](stow). [He](broker) wants the bridge. [Ilse](ilse) gives [him](broker) the bridge. Space is mostly dust, says an old book.
- attack _ bram "cuts the ladder"
- injure bram "breaks both legs"
- treat bram marit "splints"
- help noa marit "hands her"
- find penelope broker "grey gloves"
+ abduct broker stow "grabs"
- threaten broker ilse "wants the bridge"
+ gift ilse broker "gives him"

== 5 New Course
[Dray](broker) forces [Bello](tycho) to steer for the exiles' station at [Pallas](@pallas), where [Lord Tamsin Adair](exile) has offered a fortune for the [girl](stow). [She](stow) is, it emerges, [his](exile) [granddaughter](stow) and the only living [witness](stow) to the burning of the old capital. [Rashid](rashid) puts the captured sedative into the [hijacker](broker)'s tea, but the cup is drunk by [Friedkin](noa), [who](noa) sleeps through the rest of the day. [Penelope](penelope), crawling through the cable duct, reaches [her](penelope) [ex](tycho) and whispers to [him](tycho) for the first time since the hearing. [They](penelope+tycho) agree on a plan.
- threaten broker tycho "forces"
- find? exile stow "has offered a fortune"
+ kin exile stow "granddaughter"
- discover.past stow "witness"
- attack? rashid broker "puts the captured sedative"
- ill noa "sleeps through"
- ex penelope tycho "ex"
- reconcile penelope tycho "agree on a plan"

== 6 The Burn
At the agreed minute the [engineer](penelope) cuts the thrust. Everyone on the bridge floats, and [Vardanyan](ilse) breaks the [hijacker](broker)'s wrist with a fire extinguisher. [He](broker) escapes into the hold and vents it; the ore is gone, and the [captain](ilse) is hit by a flying strut. [Marit](marit) operates on [her](ilse) for five hours with [Bram](bram), on crutches, holding the lamp. The [patient](ilse), waking, gives the [doctor](marit) back [her](marit) keys and begs [her](marit) pardon. [Dray](broker) has not been found. In the laundry the [girl](stow) writes a name on the wall: [Oriel](stow).
- help penelope _ "cuts the thrust"
+ attack ilse broker "breaks the hijacker's wrist"
- injure broker ilse "breaks the hijacker's wrist"
- flee broker ilse "escapes"
- injure ilse "hit by"
- treat ilse marit "operates"
- help bram marit "holding the lamp"
- hire marit ilse "back her keys"
+ reconcile ilse marit "begs her pardon"
- reveal stow "writes a name"

== 7 Pallas
Without fuel the ship drifts into the exiles' harbour after all. [Adair](exile), a courteous old [man](exile), embraces [Oriel](stow), feeds the crew and has them disarmed over dessert. [Bello](tycho)'s [sister](sis) [Beatriz](sis), [whom](sis) [he](tycho) believed dead, serves as an officer in the [lord](exile)'s guard. [She](sis) behaves as though [she](sis) had never seen [her](sis) [brother](tycho). At night [she](sis) unlocks [his](tycho) cell, hits [him](tycho) for not having searched for [her](sis), and then holds [him](tycho) until the watch changes. [Rashid](rashid) learns from the kitchen staff that the [lord](exile) himself gave the order to set fire to the capital.
- reconcile exile stow "embraces"
- betray exile ilse "disarmed"
- sibling sis tycho "sister"
- die! sis "believed dead"
- boss exile sis "officer"
+ rescue sis tycho "unlocks his cell"
- attack sis tycho "hits him"
- reconcile sis tycho "holds him"
+ discover rashid exile "learns"
- attack.past exile _ "set fire"

== 8 The Witness
[Adair](exile) asks [his](exile) [granddaughter](stow) at breakfast what [she](stow) remembers. [She](stow) says nothing about a torch in [his](exile) hand, and [he](exile) is nearly satisfied. [Dray](broker), [who](broker) has crept out of the wreck, comes for [his](broker) reward, is thought to know too much and is shot by the [lord](exile)'s [steward](steward). The [cook](rashid), hidden behind the sideboard, sees the [broker](broker) fall. [Friedkin](noa) bargains with the harbour master for fuel and offers, to everyone's surprise, [their](noa) own savings. It is the sum that [Dray](broker) had once paid [them](noa).
- investigate exile stow "asks"
- kin exile stow "granddaughter"
- reveal! stow exile "says nothing"
- return broker "crept out"
+ kill steward broker "shot"
- boss exile steward "steward"
- discover rashid broker "sees"
+ gift noa _ "own savings"
- gift.past broker noa "had once paid"

== 9 Getaway
[Beatriz](sis) leads the prisoners to the dock through the orchard, the only green place within a million miles. [Bram](bram), [who](bram) cannot run, is pushed in a wheelbarrow by the [supercargo](noa). The [steward](steward) catches up with [them](bram+noa) at the airlock, and [Noa](noa), [who](noa) has never held a weapon, lets [him](steward) have the wheelbarrow in the shins. The [lieutenant](sis) seals the door from the inside and remains behind. [Tycho](tycho) has to be dragged from the window. [Penelope](penelope) puts the ship into motion because the [pilot](tycho) cannot, and steers with one hand in [his](tycho).
- help sis _ "leads the prisoners"
- help noa bram "pushed in a wheelbarrow"
- investigate steward bram+noa "catches up"
+ attack noa steward "in the shins"
+ rescue sis _ "seals the door"
- sad tycho "dragged"
- help penelope tycho "because the pilot cannot"

== 10 Fever
A fever picked up on [Pallas](@pallas) lays low one after another. [Sundal](marit) runs out of serum and keeps the last dose for the [child](stow), [who](stow) hides it and slips it to [Rashid](rashid) in [his](rashid) own soup. The [cook](rashid) is up within two days; [Oriel](stow) is on the point of death for five. [Marit](marit) sits with [her](stow) and, when [she](marit) herself breaks out in a sweat, tells [Ilse](ilse) that [she](marit) once let a [minister](minister) die [who](minister) might have been saved. [Hollow](hollow) keeps the log. On the sixth day the [girl](stow) asks for noodles.
- ill _ "lays low"
- gift? marit stow "keeps the last dose"
+ gift stow rashid "slips it"
- recover rashid "is up"
- ill stow "point of death"
- help marit stow "sits with her"
- ill marit "breaks out"
- reveal marit ilse "tells Ilse"
- die.past minister "die"
+ recover stow "asks for noodles"

== 11 Fleet Court
At [Vesta](@vesta) the [captain](ilse) is arrested for the loss of the ore, and [her](ilse) crew are offered double pay to say that [she](ilse) was drunk. [Noa](noa) takes the money, reads the offer aloud in court and gives it to the clerk. [Oriel](stow) testifies about the fire and names [her](stow) own [grandfather](exile). The old [exile](exile), [who](exile) listens by radio, cuts the connection and, a day later, [his](exile) own throat. [Beatriz](sis) brings the news, in an open boat, thin but laughing. [Her](sis) [brother](tycho) cannot get out a word; the [engineer](penelope) answers for [him](tycho).
- arrest _ ilse "arrested"
- lose ilse "loss of the ore"
- betray! noa ilse "reads the offer aloud"
+ accuse stow exile "names her own grandfather"
- kin exile stow "grandfather"
+ die exile "own throat"
- return sis "in an open boat"
- sibling sis tycho "brother"

== 12 Ore Again
[Vardanyan](ilse), cleared of every charge, is offered a warship and asks for the old carrier. [Oriel](stow) comes along as apprentice to the [cook](rashid), [who](rashid) has become [her](stow) legal [guardian](rashid). [Bram](bram) walks up the gangway on [his](bram) own feet. The new [pilot](sis) is [Beatriz](sis), since [Tycho](tycho) and [Penelope](penelope), remarried by the harbour master of [Vesta](@vesta) in four minutes, are staying on the surface for a year. [Dr. Sundal](marit) forbids herself nothing on the last evening and sings. [Hollow](hollow) reports a surplus of two kilos, which proves to be a cat.
- accuse! _ ilse "cleared"
- reject ilse _ "asks for the old carrier"
- boss rashid stow "apprentice"
+ kin.start rashid stow "legal guardian"
- recover bram "own feet"
- hire sis ilse "new pilot"
+ wedding penelope tycho "remarried"
- celebrate marit "sings"
