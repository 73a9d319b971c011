%series Rathdowne Street
%lang en
%genre ensemble dramedy: a share house and its hangers-on in Melbourne, fan-wiki recaps
%cast tamsin  | Tamsin Okafor; Tamsin; Tam | f
%cast rory    | Rory Vella; Rory; Vella | m
%cast dimity  | Dimity Hallam; Dimity | f
%cast hung    | Hung Pham; Hung | m
%cast sol     | Sol Brandt; Sol | n
%cast greta   | Greta Vella; Greta | f
%cast callum  | Callum Hallam; Callum | m
%cast ines    | Inês; Inês Duarte | f
%cast plumber | Drago; Drago Ilić | m
%cast lan     | Mrs Pham; Lan | f
%cast beau    | Beau Ridley; Beau; Ridley | m
%cast bub     | Frankie | f
%cast chem    | - | f
%cast boy     | - | m

== 1 The Spare Room
[Tamsin Okafor](tamsin), a [paramedic](tamsin), answers an ad and takes the spare room in [Rathdowne Street](@rathdowne). [Her](tamsin) new [flatmates](dimity+hung) are [Dimity Hallam](dimity), [who](dimity) teaches Year Nine and talks like it, and [Hung Pham](hung), [who](hung) cooks. On day one the boiler bursts, and the [plumber](plumber) [who](plumber) turns up gives [Tamsin](tamsin) a wink along with the bill. What nobody has told [her](tamsin): the room used to belong to [Rory Vella](rory), [Dimity](dimity)'s [ex](rory), and the [ex](rory) still has a key. [She](tamsin) walks in on [him](rory) in [her](tamsin) bath.
+ move tamsin dimity+hung "takes the spare room"
- housemate.start dimity+hung tamsin "flatmates"
- flirt plumber tamsin "a wink"
- reveal! _ tamsin "nobody has told her"
- ex dimity rory "ex"
+ meet rory tamsin "walks in on him"

== 2 House Rules
[Dimity](dimity) wants the key back. [Rory](rory) wants [Dimity](dimity) back, and says so through the letterbox until [Hung](hung), [his](rory) [mate](hung) since kindergarten, drags [him](rory) off to the pub. There [Rory](rory) owns up: [he](rory) slept with a [pharmacist](chem) while [he](rory) and [Dimity](dimity) were picking tiles, and that's what did it. [Tamsin](tamsin), on nights all week, hasn't taken to [her](tamsin) [housemates](dimity+hung) yet, but when [Dimity](dimity) bawls [her](tamsin) eyes out over a box of tile samples [she](tamsin) sits on the floor with [her](dimity) until it's light. The tiles were hideous, both [women](dimity+tamsin) agree. The kettle gives up the ghost.
- love rory dimity "wants Dimity back"
- friend hung rory "mate"
- reveal rory hung "owns up"
+ cheat.past rory dimity "slept with a pharmacist"
- sex.past chem rory "slept with"
- breakup.past dimity rory "what did it"
- housemate dimity+hung tamsin "housemates"
- sad dimity "bawls her eyes out"
+ help tamsin dimity "sits on the floor"

== 3 Big Brother
Enter [Callum Hallam](callum), six foot four, fresh off the plane from [Perth](@perth) and out for the blood of the [man](rory) [who](rory) two-timed [his](callum) baby [sister](dimity). [He](callum) corners the [cheat](rory) at the tram stop. It's the [paramedic](tamsin) [who](tamsin) steps between [them](callum+rory), talks the [giant](callum) down, and gets a pie for [her](tamsin) trouble. [He](callum) can't stop looking at [her](tamsin). [Dimity](dimity), mortified, gives [her](dimity) [brother](callum) an earful and then the sofa. Over in the kitchen, [Hung](hung) drops a whole tray of dumplings because [his](hung) new sous-chef, [Sol Brandt](sol), has said hello.
- travel callum "fresh off the plane"
- cheat.past rory dimity "two-timed"
- sibling callum dimity "sister"
- threaten callum rory "corners"
+ rescue tamsin rory "steps between them"
- love.start callum tamsin "can't stop looking"
- quarrel callum dimity "an earful"
- move callum dimity "the sofa"
- boss hung sol "sous-chef"
+ love hung sol "drops a whole tray"

== 4 Plain Talk
[Callum](callum) asks out [Tamsin](tamsin). [Tamsin](tamsin) turns down [Callum](callum). The [plumber](plumber) asks [Tamsin](tamsin). [She](tamsin) says fine. [They](plumber+tamsin) go bowling. [Callum](callum) watches from lane nine. Green isn't [his](callum) colour. [Sol](sol) has a [girlfriend](ines). [Hung](hung) takes it badly. [Her](ines) name is [Inês](ines). [She](ines) plays the cello. [Rory](rory) returns the key to [Dimity](dimity). [Dimity](dimity) lets in [Rory](rory). [They](dimity+rory) end up in the hall, under the coats. Nobody must ever know, says [Dimity](dimity). [Callum](callum) does not hear [them](dimity+rory). The cat does.
- date? callum tamsin "asks out"
- reject tamsin callum "turns down"
+ date plumber tamsin "go bowling"
- jealous callum plumber "Green"
- couple ines sol "girlfriend"
- sad hung "takes it badly"
+ sex dimity rory "under the coats"
- reveal? dimity "must ever know"
- discover! callum dimity+rory "does not hear"

== 5 Mrs Pham Comes to Lunch
[Hung](hung)'s [mum](lan), the formidable [Mrs Pham](lan), arrives with a list of nice girls. [Hung](hung) has never told [her](lan) that girls are not the point, so [he](hung) panics and introduces [Dimity](dimity) as [his](hung) fiancée. The supposed [bride](dimity) plays along for a free lunch. [Sol](sol), carrying in the soup, hears it all and looks oddly put out for somebody with a [cellist](ines) at home. Worse, the real secret [boyfriend](rory) is under the table: [Rory](rory) came for [his](rory) socks. By dessert [Mrs Pham](lan) has worked out two thirds of it. "[You](hung) never could lie to [me](lan)," [she](lan) tells [her](lan) [son](hung), and squeezes [his](hung) hand.
- parent lan hung "mum"
- travel lan "arrives"
- reveal! hung lan "never told her"
+ engaged! dimity hung "fiancée"
- betray dimity+hung lan "introduces Dimity"
- jealous sol dimity "put out"
- couple ines sol "a cellist at home"
- couple dimity rory "boyfriend"
+ discover lan hung "worked out"
- help lan hung "squeezes his hand"

== 6 Fever Pitch
The [plumber](plumber) stands [Tamsin](tamsin) up, twice, and when [she](tamsin) storms round to [his](plumber) place a [toddler](bub) opens the door. So that's why [he](plumber) never stays over! [Drago](plumber), as [she](tamsin) finally learns to call [him](plumber), is bringing up little [Frankie](bub) on [his](plumber) own; the [mother](chem), a [pharmacist](chem), walked out at Christmas. Yes, that [pharmacist](chem). While the [paramedic](tamsin) brings down the [kid](bub)'s temperature with wet tea towels, [Drago](plumber) realises [he](plumber) has it bad. [Callum](callum), meanwhile, catches the [man](rory) [he](callum) wanted to flatten climbing out of [his](callum) [sister](dimity)'s window.
- reject plumber tamsin "stands Tamsin up"
- sad tamsin plumber "storms round"
- discover tamsin bub "opens the door"
- parent plumber bub "bringing up"
- parent chem bub "mother"
- breakup.past chem plumber "walked out"
- treat bub tamsin "wet tea towels"
+ love plumber tamsin "has it bad"
- sibling callum dimity "sister"
+ discover callum dimity+rory "catches"

== 7 Fists
[Callum](callum) lays [Rory](rory) out cold on the nature strip. [Dimity](dimity) tells [her](dimity) [brother](callum) to pack [his](callum) bag, and the [housemates](dimity+hung+tamsin) vote on it, two to one. Guess which of [them](dimity+hung+tamsin) held out for [him](callum)? [Tam](tamsin) drives the [outcast](callum) to a motel, scolds [him](callum) the whole way and, at a red light, kisses [him](callum) on the mouth. Then [she](tamsin) remembers [Drago](plumber). [Rory](rory), ice on [his](rory) jaw, tells the [woman](dimity) [he](rory) once wronged that [he](rory) has never stopped loving [her](dimity). [She](dimity) answers that love was never the trouble. At the restaurant [Sol](sol) has been crying in the cool room: [Inês](ines) has moved to [Lisbon](@lisbon), and [she](ines) didn't ask [Sol](sol) along.
+ attack callum rory "lays Rory out cold"
- sibling callum dimity "brother"
- housemate dimity+hung tamsin "housemates"
- help tamsin callum "drives the outcast"
- quarrel callum tamsin "scolds him"
+ kiss callum tamsin "kisses him"
- cheat tamsin plumber "remembers Drago"
- injure rory callum "ice on his jaw"
- cheat.past rory dimity "once wronged"
- confess rory dimity "never stopped loving her"
- sad sol "crying"
- move ines "has moved" @lisbon
- breakup ines sol "didn't ask"

== 8 The Two-Body Problem
Two [men](callum+plumber), one [paramedic](tamsin). [Tamsin](tamsin) makes a clean breast of the red light to [Drago](plumber), [who](plumber) takes it on the chin, and breaks things off with [Callum](callum) before there's anything to break. Good! Except that [Callum](callum) has signed a lease across the road. The new [neighbour](callum) waves from [his](callum) balcony every morning. [Hung](hung) won't make a move on the jilted [cook](sol), [who](sol) needs time; [he](hung) makes broth instead. [Greta Vella](greta), [Rory](rory)'s big [sister](greta) and a divorce [lawyer](greta), blows in with three suitcases. [She](greta) takes one look at [Callum](callum), the [brute](callum) [who](callum) decked [her](greta) [brother](rory), and forgets what [she](greta) was angry about.
- reveal tamsin plumber "a clean breast"
+ reject tamsin callum "breaks things off"
- move callum "signed a lease"
- neighbour.start callum dimity+hung+tamsin "neighbour"
- help hung sol "makes broth"
- sibling greta rory "sister"
- travel greta "blows in"
- attack.past callum rory "decked"
+ love.start greta callum "takes one look"

== 9 Test Results
Two lines on a stick in the bathroom bin. [Hung](hung) finds it. [He](hung) suspects [Tamsin](tamsin). [Tamsin](tamsin) suspects [Dimity](dimity). It is [Dimity](dimity). The [father](rory) is [Rory](rory), [who](rory) has just accepted a job in [Darwin](@darwin). [Dimity](dimity) swears both [housemates](hung+tamsin) to silence. [Greta](greta) and [Callum](callum) don't hear a thing; [they](callum+greta) have been shut up in [his](callum) flat since Friday with the phone off. Late at night [Sol](sol) turns up on the step in the rain and says to [Hung](hung): "[You](hung) never asked [me](sol)." So [he](hung) asks.
- find hung "finds it"
+ pregnant dimity rory "It is Dimity"
- hire rory _ "accepted a job" @darwin
- reveal? dimity "silence"
- housemate dimity hung+tamsin "housemates"
- affair callum greta "shut up in his flat"
+ date? hung sol "So he asks"

== 10 In-Laws at Large
It comes out the worst way. [Greta](greta) congratulates [her](greta) [brother](rory) on the [baby](boy) over brunch, having had it from [Callum](callum), [who](callum) had it from the [chef](hung), [who](hung) can't keep anything from [Sol](sol) these days. [Rory](rory) tears across town. "Were [you](dimity) ever going to tell [me](rory)?" [He](rory) and [Dimity](dimity) go at it hammer and tongs in the school car park while Year Nine takes notes. [He](rory) turns down [Darwin](@darwin). [She](dimity) hadn't wanted [him](rory) to. [Tamsin](tamsin) bumps into [Frankie](bub)'s [mother](chem) at the chemist's: [she](chem) wants [Drago](plumber) back. The [pharmacist](chem) is, it must be said, lovely.
+ reveal greta rory "congratulates her brother"
- sibling greta rory "brother"
- reveal callum greta "had it from Callum"
- reveal hung callum "had it from the chef"
- couple hung sol "these days"
- pregnant dimity rory "baby"
- reveal! dimity rory "ever going to tell"
+ quarrel dimity rory "hammer and tongs"
- hire! rory _ "turns down Darwin" @darwin
- parent chem bub "mother"
- meet chem tamsin "bumps into"
- reconcile? chem plumber "wants Drago back"

== 11 Handover
[Drago](plumber) swears the [mother](chem) of [his](plumber) [child](bub) means nothing to [him](plumber) now. [Tamsin](tamsin) would like to believe the [plumber](plumber). Then [Frankie](bub) draws a picture of [Mummy](chem) in [Daddy](plumber)'s bed, and that's that: the [paramedic](tamsin) hands back the toothbrush. [Callum](callum), of all people, brings [her](tamsin) chips and asks for nothing; [he](callum)'s spoken for. On Sunday [he](callum) goes down on one knee at the tip, between two fridges. [Greta](greta), [who](greta) has ended four hundred marriages for a living, says yes. The future [brothers-in-law](callum+rory) shake hands, stiffly. "Hit [me](rory) again and [she](greta)'ll sue," says [Rory](rory).
- love! plumber chem "means nothing"
- parent plumber bub "his child"
- parent chem bub "mother"
- sex chem plumber "Daddy's bed"
- cheat plumber tamsin "Daddy's bed"
- reveal bub tamsin "draws a picture"
+ breakup tamsin plumber "hands back the toothbrush"
- help callum tamsin "brings her chips"
- couple callum greta "spoken for"
+ propose callum greta "on one knee"
- engaged.start callum greta "says yes"
- kin? callum rory "brothers-in-law"
- reconcile callum rory "shake hands"

== 12 Beau
[Dimity](dimity), five months gone, is the new [vice-principal](dimity). The replacement in Year Nine, one [Beau Ridley](beau), has dimples. [He](beau) carries [her](dimity) books. [Rory](rory) has put up a cot in the hall and is sleeping beside it; [he](rory) hasn't been let any further. When [he](rory) sees the dimples, [he](rory) sulks into [his](rory) cereal. [Ridley](beau), though, has eyes only for the [woman](tamsin) [who](tamsin) patched up [his](beau) knee at the athletics carnival. [Tamsin](tamsin) has sworn off men until spring. It's the thirtieth of August. [Hung](hung) tells [his](hung) [mother](lan) that [he](hung) and [Sol](sol) are getting a place together. [She](lan) has already bought curtains.
- pregnant dimity rory "five months gone"
- hire dimity "vice-principal"
- help beau dimity "carries her books"
- jealous rory beau "sulks"
- love beau tamsin "eyes only for"
- treat.past beau tamsin "patched up"
- parent lan hung "mother"
+ move? hung+sol "a place together"
- reveal hung lan "tells his mother"

== 13 Full House
[Callum](callum) and [Greta](greta) tie the knot in the back yard. The [bride](greta)'s [brother](rory) gives [her](greta) away and the [groom](callum)'s [sister](dimity) goes into labour during the vows. There's an ambulance on hand, and its [driver](tamsin) is wearing a bridesmaid's dress. It's a [boy](boy). [Dimity](dimity), between contractions, has told [Rory](rory) that [he](rory) may come in from the hall. The [newlyweds](callum+greta) miss [their](callum+greta) plane. [Mrs Pham](lan) dances with [Drago](plumber), [who](plumber) was only asked to see to the tap. [Hung](hung) and [Sol](sol) load the van, and on the step [Beau](beau) asks [Tamsin](tamsin) what day it is. "First of September," [she](tamsin) says, and takes [his](beau) arm.
+ wedding callum greta "tie the knot"
- sibling greta rory "brother"
- sibling callum dimity "sister"
- help rory greta "gives her away"
+ birth dimity boy "goes into labour"
- treat dimity tamsin "ambulance on hand"
+ reconcile dimity rory "come in from the hall"
- move hung+sol "load the van"
- flirt beau tamsin "takes his arm"
