%series Hold Water
%lang en
%genre daily soap in a Nottingham rowing club, a private station's trailers
%cast romilly  | Romilly Thorne-Gaskin; Romilly | f
%cast yewande  | Yewande | f
%cast agnie    | Agnieszka | f
%cast carmel   | Carmel | f
%cast morag    | Morag | f
%cast dov      | Dov | m
%cast caspian  | Caspian | m
%cast ranulph   | Sir Ranulph; Ranulph | m
%cast ludo     | Ludo | m
%cast boatman  | Pinder | m
%cast lawyer   | - | f
%cast inspector | - | m
%cast heiress  | - | f

== 1
Rough water ahead! [Romilly](romilly), [Yewande](yewande), [Agnieszka](agnie) and [Carmel](carmel), the fastest [four](agnie+carmel+romilly+yewande) on the Trent, are getting a new [coach](dov), and what a coach! [Romilly](romilly) needs one look at [Dov](dov) and is head over heels. But why has [Carmel](carmel) turned as white as a sheet? Because the [dreamboat](dov) on the bank was once [her](carmel) [husband](dov). Only [Morag](morag), the [cox](morag), [who](morag) held [her](carmel) hand through the divorce, knows. Will [she](morag) keep quiet?
- colleague agnie+carmel+romilly+yewande agnie+carmel+romilly+yewande "fastest four"
- advisor.start dov agnie+carmel+romilly+yewande "new coach"
+ love.start romilly dov "head over heels"
- sad carmel dov "white as a sheet"
- ex carmel dov "once her husband"
- help.past morag carmel "held her hand"
- divorce.past carmel dov "divorce"

== 2
[Yewande](yewande) is in clover: [Caspian](caspian), [captain](caspian) of the men's squad, murmurs sweet nothings over the ergometer. [Agnieszka](agnie) is in clover too, and no prizes for guessing why! The [Casanova](caspian) has a date with [one](yewande) at eight and with the [other](agnie) at ten, and [neither](agnie+yewande) of the [crewmates](agnie+yewande) has the faintest idea. [Pinder](boatman), the old [boatman](boatman), sees it all and says nothing. Meanwhile [Dov](dov) begs [Carmel](carmel) to let bygones be bygones. [Her](carmel) answer: an oar in the ribs.
- flirt caspian yewande "sweet nothings"
- happy agnie+yewande caspian "in clover"
+ cheat caspian agnie+yewande "Casanova"
- date caspian yewande "at eight"
- date agnie caspian "at ten"
- discover! agnie+yewande caspian "faintest idea"
- reveal! boatman _ "says nothing"
- reconcile? carmel dov "bygones be bygones"
- attack carmel dov "an oar"

== 3
Busted! At the club ball [Yewande](yewande) and [Agnieszka](agnie) lift [their](agnie+yewande) glasses to [their](agnie+yewande) new [boyfriends](caspian)... and [both](agnie+yewande) point at the same [man](caspian). [Caspian](caspian) goes into the river in [his](caspian) dinner jacket, and it takes the combined strength of [Yewande](yewande), [Agnieszka](agnie) and [Morag](morag) to put [him](caspian) there. By dawn the duped [pair](agnie+yewande) have sworn off men. [Romilly](romilly), however, dances cheek to cheek with [Dov](dov), and [her](romilly) [father](ranulph), [Sir Ranulph](ranulph), [whose](ranulph) money keeps the club afloat, is watching...
- couple agnie+yewande caspian "new boyfriends"
+ discover agnie+yewande caspian "the same man"
- attack agnie+morag+yewande caspian "into the river"
- breakup agnie+yewande caspian "sworn off men"
+ flirt dov romilly "cheek to cheek"
- parent ranulph romilly "father"

== 4
A scream at daybreak! In mid-race the rigger snaps, the boat turns over, and while [Romilly](romilly), [Yewande](yewande), [Agnieszka](agnie) and [Carmel](carmel) make it to the bank, [Morag](morag) is trapped underneath. [Dov](dov) dives without hesitating and drags [her](morag) out, unconscious. In hospital the tiny [cox](morag) comes round: three ribs, one lung. But this was no accident, swears [Pinder](boatman), for somebody has sawn through the bolt. A half-drowned [Casanova](caspian) with a grudge, perhaps?
- rescue dov morag "drags her out"
- recover morag "comes round"
- injure morag "three ribs"
+ reveal boatman _ "swears Pinder"
- attack _ agnie+carmel+morag+romilly+yewande "sawn through the bolt"
- accuse? _ caspian "with a grudge"

== 5
The [inspector](inspector) grills [Caspian](caspian) for nine hours and has to let [him](caspian) go: on the night in question the [captain](caspian) was otherwise engaged, with a married [heiress](heiress). [Romilly](romilly), [her](romilly) nerves in shreds, weeps on [Dov](dov)'s shoulder, [he](dov) strokes [her](romilly) hair... and suddenly [their](dov+romilly) lips find each other! [Neither](dov+romilly) hears the door. There stands [Carmel](carmel), with [his](dov) favourite cake and a heart breaking in two. So the ice [queen](carmel) never stopped loving [him](dov)!
- investigate inspector caspian "grills"
- affair.past caspian heiress "otherwise engaged"
- sad romilly "nerves in shreds"
+ kiss dov romilly "lips find each other"
- discover carmel dov+romilly "There stands Carmel"
- sad carmel dov "breaking in two"
- love carmel dov "never stopped loving"

== 6
Physio [Ludo](ludo) massages [Morag](morag)'s bruises and cannot get [her](morag) laugh out of [his](ludo) head. [She](morag), for [her](morag) part, has taken to limping on days when nothing hurts. Are those wedding bells? Not so fast! [Sir Ranulph](ranulph) shows [his](ranulph) [daughter](romilly) photographs of [Dov](dov) and [Carmel](carmel) at the altar, and [Romilly](romilly) is beside herself. [Her](romilly) stroke-side [partner](carmel) knew, and [she](carmel) let [her](romilly) make a fool of herself! On the jetty the two [rivals](carmel+romilly) come to blows.
- treat morag ludo "massages"
- love.start ludo morag "out of his head"
- love.start morag ludo "taken to limping"
- parent ranulph romilly "daughter"
+ reveal ranulph romilly "photographs"
- wedding.past carmel dov "at the altar"
- sad romilly carmel "beside herself"
- enemy carmel romilly "rivals"
- quarrel carmel romilly "come to blows"

== 7
Bombshell in the boathouse! [Sir Ranulph](ranulph) gives [Dov](dov) the boot for carrying on with a [member](romilly) of the crew, and stops paying the bills into the bargain. [He](ranulph) hasn't reckoned with [his](ranulph) [womenfolk](agnie+carmel+romilly+yewande): [Romilly](romilly), [Carmel](carmel), [Yewande](yewande) and [Agnieszka](agnie), yesterday still at daggers drawn, chain themselves to the boat rack. "Either [he](dov) stays or [we](agnie+carmel+romilly+yewande) all go!" [Caspian](caspian), dripping with remorse, brings [them](agnie+carmel+romilly+yewande) sandwiches. [Agnieszka](agnie) takes one; [Yewande](yewande) would rather starve. Is somebody weakening?
- quit dov ranulph "gives Dov the boot"
- affair dov romilly "carrying on"
- enemy.past agnie+carmel+romilly+yewande agnie+carmel+romilly+yewande "at daggers drawn"
+ help agnie+carmel+romilly+yewande dov "chain themselves"
- quit? agnie+carmel+romilly+yewande "all go"
- gift caspian agnie+carmel+romilly+yewande "brings them sandwiches"
- reject yewande caspian "would rather starve"

== 8
[Morag](morag) stays late to fetch [her](morag) cox box, and hears two [men](boatman+ranulph) whispering: [Pinder](boatman) wants more money, since it was [he](boatman) [who](boatman) sawed the bolt, on the orders of [Sir Ranulph](ranulph), [who](ranulph) plans to sell the land for luxury flats! A floorboard creaks. The [knight](ranulph) turns the key on [her](morag), [Pinder](boatman) drops a match... Outside, [Ludo](ludo) wonders why [she](morag) has stood [him](ludo) up on [their](ludo+morag) very first evening. Then [he](ludo) smells smoke!
+ discover morag boatman+ranulph "hears two men"
- attack.past boatman _ "sawed the bolt"
- boss ranulph boatman "on the orders"
- abduct ranulph morag "turns the key"
+ attack boatman morag "drops a match"
- date! ludo morag "stood him up"

== 9
Flames on the Trent! [Ludo](ludo), [Dov](dov) and, yes, [Caspian](caspian) break down the door and carry [Morag](morag) into the open; the beam that falls hits [Caspian](caspian). At [his](caspian) bedside sit, on the left, [Yewande](yewande) and, on the right, [Agnieszka](agnie), hating every second of it. [Morag](morag) can only croak, but for three words to [Ludo](ludo) it is enough, and [he](ludo) croaks them back. And the fourth word? "[Ranulph](ranulph)," [she](morag) whispers to the [inspector](inspector).
+ rescue caspian+dov+ludo morag "carry Morag"
- injure caspian "beam"
- help agnie+yewande caspian "At his bedside"
- confess morag ludo "three words"
- confess ludo morag "croaks them back"
+ reveal morag inspector "whispers to the inspector"

== 10
Handcuffs at the hog roast! [Pinder](boatman) makes a clean breast of it, [Sir Ranulph](ranulph) tries to get away in a motor launch and is stopped by four furious [women](agnie+carmel+romilly+yewande), [one](romilly) of [them](agnie+carmel+romilly+yewande) [his](ranulph) own flesh and [blood](romilly). [Romilly](romilly)'s world lies in ruins. And [Dov](dov)? [He](dov) holds the sobbing [girl](romilly) and calls [her](romilly), of all the names in the world, [Carmel](carmel). That's that, says [Romilly](romilly). Go to [her](carmel), [you](dov) idiot!
- reveal boatman _ "clean breast"
- flee? ranulph "get away"
- arrest agnie+carmel+romilly+yewande ranulph "is stopped by"
- parent ranulph romilly "flesh and blood"
- sad romilly ranulph "lies in ruins"
- help dov romilly "holds the sobbing girl"
- love dov carmel "of all the names"
+ breakup romilly dov "That's that"

== 11
Regatta day, and the seats are cold! [Carmel](carmel) has fled to [Whitby](@whitby), ashamed of [her](carmel) own hopes. [Romilly](romilly) drives through the night to fetch [her](carmel) back; the two [rivals](carmel+romilly) bury the hatchet in a chip shop. At the start [all five](agnie+carmel+morag+romilly+yewande) are aboard, at the finish [all five](agnie+carmel+morag+romilly+yewande) are screaming: gold! [Caspian](caspian), on crutches, kneels before [Yewande](yewande), ring at the ready. [She](yewande) laughs until [she](yewande) cries. [She](yewande) is seeing a [lawyer](lawyer), and [her](lawyer) name isn't [Caspian](caspian).
- flee carmel "fled to Whitby" @whitby
- sad carmel "ashamed"
- travel romilly "drives through the night" @whitby
+ reconcile carmel romilly "bury the hatchet"
+ find agnie+carmel+morag+romilly+yewande "gold"
- propose caspian yewande "kneels"
- reject yewande caspian "laughs until"
- couple lawyer yewande "seeing a lawyer"

== 12
The grand finale! On the new jetty [Dov](dov) leads [Carmel](carmel) to the altar for the second time, and the [maid of honour](romilly) is, believe it or not, [Romilly](romilly), [who](romilly) runs the club now. [Ludo](ludo) asks for [Morag](morag)'s hand over the loudhailer. [Agnieszka](agnie), sick every morning for a week, takes [Caspian](caspian) aside: [he](caspian) turns pale, then pink, then does a cartwheel on crutches. But in the reeds lies a motor launch, and at the wheel sits... [Sir Ranulph](ranulph)!
+ wedding carmel dov "altar"
- advisor romilly carmel "maid of honour"
- hire romilly "runs the club now"
- propose ludo morag "Morag's hand"
- pregnant agnie caspian "sick every morning"
- reveal agnie caspian "takes Caspian aside"
- happy caspian agnie "does a cartwheel"
+ return ranulph "Sir Ranulph"
