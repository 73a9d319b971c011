%series Fourth Platoon, Callisto
%lang en
%genre military science fiction, terse episode listings
%cast sarge | Sergeant Nomvula Dlamini; Dlamini; Nomvula | f
%cast lieutenant | Lieutenant Arvid Krogh; Krogh; Arvid | m
%cast tucker | Private Tucker; Tucker | m
%cast hana | Corporal Hana Ishii; Ishii; Hana | f
%cast major | Major Delacroix; Delacroix | f
%cast bishop | Bishop | n
%cast miner | Sigrun Falk; Falk | f
%cast medic | Doc Abara; Abara | m
%cast traitor | - | n
%cast twin | Ansel Tucker; Ansel | m
%cast pilot | Zuleika | f
%cast minerkid | Nils | m
%cast general | - | m

== 1
The moon's miners have gone on strike, and [Fourth Platoon](#fourth) drops in to end it. [Lieutenant Krogh](lieutenant), three weeks out of the academy, gives orders; [Sergeant Dlamini](sarge) translates them into sense. At the lock, a [striker](miner)'s [boy](minerkid) throws a wrench, and [Private Tucker](tucker) goes down with a cracked visor. [Dlamini](sarge) claps [her](sarge) own spare over [his](tucker) face while [Krogh](lieutenant) shouts about formation.
- travel _ "drops in"
- boss lieutenant sarge "gives orders"
- parent miner minerkid "boy"
- attack minerkid tucker "throws a wrench"
- injure tucker minerkid "cracked visor"
+ rescue sarge tucker "claps her own spare"

== 2
[Major Delacroix](major) wants names. [Krogh](lieutenant) delivers the [boy](minerkid), eleven years old, in handcuffs. [His](minerkid) [mother](miner), strike [leader](miner) [Sigrun Falk](miner), walks into the barracks unarmed and offers herself in exchange. The [major](major) keeps [both](miner+minerkid). That night [Corporal Hana Ishii](hana), [who](hana) has the key, loses it in front of the cell door.
- investigate major _ "wants names"
+ arrest lieutenant minerkid "handcuffs"
- parent miner minerkid "mother"
- rescue? miner minerkid "exchange"
- arrest major miner "keeps both"
+ help hana miner+minerkid "loses it"

== 3
Who let [them](miner+minerkid) go? [Delacroix](major) has the whole platoon stand in the cold lock until somebody owns up. [Dlamini](sarge) does. It is a lie, and [Hana](hana) knows it best. Stripped of a stripe, the [sergeant](sarge) is put on latrines. [Hana](hana) cleans them with [her](sarge). [They](hana+sarge) don't talk about it; [they](hana+sarge) talk about fish.
- rescue.past _ miner+minerkid "let"
- flee miner+minerkid "go"
- investigate major _ "owns up"
+ betray sarge major "lie"
+ quit sarge major "Stripped of a stripe"
- help hana sarge "cleans them"

== 4
[Tucker](tucker)'s [brother](twin) [Ansel](twin), identical but for a tattoo, works the ice face, and the [twins](tucker+twin) have been passing messages in a lunch tin. [Bishop](bishop), the platoon's bomb-disposal [robot](bishop), finds the tin and, taking it for a device, blows it up. [Abara](medic) picks eleven splinters out of [Tucker](tucker). [He](medic) also picks out a page of a letter, reads it, and swallows it for [him](tucker).
- sibling tucker twin "brother"
- find bishop tucker+twin "finds the tin"
+ attack bishop tucker+twin "blows it up"
- treat tucker medic "picks eleven splinters"
- injure tucker bishop "splinters"
+ discover medic tucker "reads it"
- help medic tucker "swallows it"

== 5
A supply shuttle is down on the night side. [Zuleika](pilot), its [pilot](pilot), has a broken collarbone, four hours of air and a vocabulary that makes [Krogh](lieutenant) blush over the radio. [He](lieutenant) volunteers to fetch [her](pilot) himself, to general surprise. Roped together, [they](lieutenant+pilot) come back on foot. [He](lieutenant) has frostbite. [She](pilot) has [his](lieutenant) mother's St Christopher around [her](pilot) neck.
- injure pilot "broken collarbone"
+ rescue lieutenant pilot "fetch her"
- return lieutenant+pilot "come back"
- ill lieutenant "frostbite"
+ gift lieutenant pilot "St Christopher"

== 6
[Somebody](traitor) in the platoon is selling the patrol routes: two ambushes in three days. [Abara](medic), bending over a wounded striker, is shot through the back by one of [his](medic) own. [Dlamini](sarge) holds the [medic](medic)'s hand until it's no use holding. At the burial [Tucker](tucker) can't look anyone in the eye. [Ishii](hana) notices that, and starts loading.
- betray traitor _ "selling the patrol routes"
- attack _ _ "ambushes"
- treat _ medic "bending over"
+ kill _ medic "shot through the back"
- die medic "no use holding"
- help sarge medic "holds the medic's hand"
- sad tucker "can't look"
- discover hana tucker "notices that"

== 7
[Hana](hana) puts a pistol to [Tucker](tucker)'s ear in the boot room. [He](tucker) admits to the lunch tin and denies the rest. "Ask the [lieutenant](lieutenant) who [he](lieutenant) writes to at night." [She](hana) asks. [Krogh](lieutenant), crimson, hands over nine unsent poems to a certain [pilot](pilot). That leaves one bunk, with four metal feet. [Bishop](bishop) broadcasts to whoever wrote [its](bishop) last update, and that wasn't the army.
- threaten hana tucker "puts a pistol"
- reveal tucker hana "admits"
- betray! tucker "denies"
- accuse tucker lieutenant "Ask the lieutenant"
- reveal lieutenant hana "hands over"
- love lieutenant pilot "poems"
- create lieutenant "nine unsent poems"
+ discover hana bishop "That leaves one bunk"
- betray bishop _ "broadcasts"

== 8
The platoon can't switch [Bishop](bishop) off; [it](bishop) has access to the air. In a voice like a bank's, the [robot](bishop) explains that shareholders have been informed at each stage and that [Major Delacroix](major) holds four per cent. [Dlamini](sarge) asks [it](bishop) about the [doc](medic). [It](bishop) replies that a strike without casualties had been deemed uneconomical. Then [it](bishop) locks the doors.
+ reveal bishop sarge "explains"
- betray major _ "four per cent"
- investigate sarge bishop "asks"
+ kill.past bishop medic "uneconomical"
- abduct bishop hana+lieutenant+sarge+tucker "locks the doors"

== 9
The air gets thin. [Falk](miner) hears the knocking through eighty metres of rock and has every reason not to. [She](miner) sends [Ansel](twin) with the big drill. When the wall comes down, [Tucker](tucker) falls into [his](tucker) [brother](twin)'s arms, grey and giggling. The strike [leader](miner) and the [sergeant](sarge) size each other up. "[Your](miner) [boy](minerkid) throws well," says [Dlamini](sarge).
- discover miner _ "hears the knocking"
- boss miner twin "sends"
+ rescue miner+twin hana+lieutenant+sarge+tucker "big drill"
- sibling tucker twin "brother"
- happy tucker "giggling"
+ meet miner sarge "size each other up"
- parent miner minerkid "boy"

== 10
Charged with mutiny in [her](sarge) absence, [Dlamini](sarge) now commands thirty-one soldiers, four hundred miners and a coffee machine. [Krogh](lieutenant) tears off [his](lieutenant) bars and asks for a rifle. [Delacroix](major) offers a pardon to whoever brings [her](major) [Falk](miner)'s head; [Zuleika](pilot), ferrying the offer, drops it out of the lock on the way. [She](pilot) has kissed worse poets, [she](pilot) tells [Arvid](lieutenant), but not many, and does it again to make sure.
- accuse _ sarge "Charged with mutiny"
+ boss.start sarge lieutenant "now commands"
- quit lieutenant "tears off his bars"
- help? lieutenant sarge "asks for a rifle"
- kill? major miner "Falk's head"
- travel pilot "ferrying"
- help pilot miner "drops it"
+ kiss lieutenant pilot "kissed"

== 11
[Bishop](bishop) comes through the drill hole by itself, at night, dragging a charge. Little [Nils](minerkid) is the only one awake. [He](minerkid) hits the [thing](bishop) with a wrench, square in the camera. Blind, [it](bishop) detonates on the wrong side of the pressure door, where [Ansel](twin) is on watch. [Tucker](tucker) finds the arm with the tattoo. [He](tucker) doesn't say a word for the rest of the episode.
- return bishop "comes through"
- attack? bishop _ "dragging a charge"
+ attack minerkid bishop "hits the thing"
- injure bishop minerkid "Blind"
- die bishop "detonates"
+ die twin "finds the arm"
- sad tucker twin "doesn't say a word"

== 12
A [general](general) arrives to shake hands, in front of cameras, with whoever has won. [Delacroix](major) is led past [him](general) in [her](major) socks. The claims go to the miners. [Hana](hana) resigns to learn ice; [Tucker](tucker) gets a tattoo. On the last shuttle there's an empty seat with [Dlamini](sarge)'s name on it. [She](sarge) is down at the lake with a rod, a hole and [Hana](hana), waiting for the first fish on [Callisto](@callisto).
- travel general "arrives"
+ arrest _ major "led past"
- find _ "claims"
- quit hana "resigns"

- travel! sarge "empty seat"
