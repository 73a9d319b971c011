%series Berth Nine
%lang en
%genre science-fiction drama on an ore freighter between Ceres and Vesta, broadcaster's listings with recap
%cast sade   | Captain Sade Orimolade; Sade; Orimolade | f
%cast piet   | Piet Vermaak; Piet; Vermaak | m
%cast yun    | Yun Seo-ah; Yun | f
%cast haru   | Yun Haru; Haru | m
%cast brisk  | Brisk | n
%cast kal    | Kaleo Nahinu; Kaleo | m
%cast minna  | Dr Minna Aalto; Minna; Aalto | f
%cast rook   | Ansel Rook; Rook | m
%cast tulip  | Tulip | f
%cast vang   | Commissioner Vang; Vang | f
%cast gloves | - | m

== 1
Fourteen months out, the ore freighter [Patience](*patience) counts eleven berths asleep and one empty. [Captain Sade Orimolade](sade), woken early by the ship's mind, [Brisk](brisk), is told that [engineer](kal) [Kaleo Nahinu](kal) left [his](kal) pod four days ago and has not been seen since. [Sade](sade) has the first [mate](piet), [Piet Vermaak](piet), thawed to help look; [the two](piet+sade) were man and wife until the last crossing. The missing [engineer](kal) turns up in the ballast tank, drowned. In the dead [man](kal)'s fist is a button from an officer's jacket. [Piet](piet)'s jacket lacks none. The [captain](sade)'s own does.
- reveal brisk sade "is told"
- lose _ kal "not been seen since"
- boss sade piet "first mate"
- lose sade "own does"
- investigate piet+sade kal "to help look"
- married.past piet sade "man and wife"
- find piet+sade kal "turns up"
+ die kal "drowned"

== 2
All hands are woken. The ship's [doctor](minna), [Minna Aalto](minna), opens up the body and finds water of the wrong sort: [Kaleo](kal) had been drowned in a washbasin and moved. [Pilot](yun) [Yun Seo-ah](yun) and [her](yun) [brother](haru) [Haru](haru), a [cook](haru), close the galley door and decide to say nothing about what [he](haru) saw on waking. A [stowaway](tulip) is dragged from the linen by [Rook](rook), the cargo [officer](rook): a [girl](tulip) of nine, barefoot, with a label round [her](tulip) neck that says [Tulip](tulip). [She](tulip) bites [him](rook) and is given soup for it by [Haru](haru).
- investigate minna kal "opens up"
+ kill.past _ kal "drowned in a washbasin"
- sibling haru yun "brother"
- reveal! haru+yun _ "say nothing"
- discover.past haru _ "saw on waking"
- find rook tulip "dragged from the linen"
- attack tulip rook "bites"
- help haru tulip "given soup"

== 3
Whose is the [child](tulip)? The cargo [officer](rook) is for locking [her](tulip) up, the [mate](piet) for teaching [her](tulip) chess, and the [mate](piet) prevails. [Brisk](brisk), [who](brisk) cannot lie but can be asked the wrong questions, has the washbasin narrowed down to deck three, where the [siblings](haru+yun) bunk. [Yun](yun) is relieved of the helm and confined to quarters. [She](yun) takes it without a word; [she](yun) has owed the dead [engineer](kal) thirty thousand, as everyone now learns, and had begged [him](kal) for time. [Her](yun) [commander](sade)'s [ex-husband](piet) brings [her](yun) tea and believes [her](yun).
- die.past kal "dead engineer"
- advisor piet tulip "teaching her chess"
- abduct? rook tulip "locking her up"
- investigate brisk _ "narrowed down"
- sibling haru yun "siblings"
+ quit yun sade "relieved"
- arrest sade yun "confined"
- discover _ yun "everyone now learns"
- boss sade yun "commander's"
- help piet yun "brings her tea"
- ex piet sade "ex-husband"

== 4
[Tulip](tulip) beats [Piet](piet). [Piet](piet) demands a rematch. [Tulip](tulip) beats [Piet](piet) again. [Minna](minna) weighs [Tulip](tulip). [Tulip](tulip) has the [engineer](kal)'s eyes. [Minna](minna) tests blood. [She](minna) tells only [Sade](sade). [Tulip](tulip) is [Kaleo](kal)'s [daughter](tulip). [Sade](sade) was [Kaleo](kal)'s last [love](sade). [Sade](sade) never knew about [Tulip](tulip). [Rook](rook) listens at a vent. [Brisk](brisk) hears [Rook](rook) listening. Nobody asks [Brisk](brisk).
+ lose piet tulip "beats"
- investigate minna tulip "tests blood"
- reveal minna sade "tells only Sade"
+ parent kal tulip "daughter"
- couple.past kal sade "last love"
- discover! sade tulip "never knew"
- discover rook tulip "listens at a vent"
- discover brisk rook "hears Rook listening"

== 5
A seal goes on deck three. By a hair, [Haru](haru) is dragged through the bulkhead by [Tulip](tulip), [who](tulip) knows the ducts, while the [prisoner](yun) next door is left to [her](yun) last twelve minutes of air. It is [Sade](sade) in person [who](sade) suits up and goes in for the [pilot](yun), and it costs [her](sade) the hearing on the left side. The recap: the seal was no accident, and whoever cut it had wanted both of the [siblings](haru+yun) silenced. Under the [doctor](minna)'s lamp the [cook](haru) makes up [his](haru) mind. What [he](haru) saw on waking was a [man](gloves) washing a pair of gloves. [He](gloves) had no face; [he](gloves) had a cough.
- arrest.past _ yun "prisoner"
+ rescue tulip haru "dragged through"
+ rescue sade yun "goes in for"
- injure sade "costs her the hearing"
- attack _ haru+yun "cut it"
- sibling haru yun "siblings"
- treat haru minna "doctor's lamp"
- reveal haru minna "makes up his mind"
- discover.past haru gloves "saw on waking"
- ill.past gloves "cough"

== 6
Everyone coughs; the filters are two years old. [Vermaak](piet) has the crew walk past the [witness](haru) one by one, eyes shut, throats clear. At the fourth [Haru](haru) turns pale and says that [he](haru) can't be sure. That night [he](haru) finds four bars of palladium under [his](haru) pillow and understands that [he](haru) was understood. [He](haru) hands in three. [Yun](yun), cleared and back at the helm, catches [her](yun) [brother](haru) with the fourth, and boxes [his](haru) ears. Between the [ex-spouses](piet+sade) on the bridge there is talk of old times, of a boat on Lake Victoria, of who forgot the anchor. [They](piet+sade) both did.
- investigate piet _ "walk past the witness"
- sad haru "turns pale"
- reveal! haru _ "can't be sure"
- gift _ haru "four bars"
- reveal haru _ "hands in"
- accuse! _ yun "cleared"
- hire yun "back at the helm"
- sibling haru yun "brother"
+ discover yun haru "catches her brother"
- attack yun haru "boxes his ears"
- ex piet sade "ex-spouses"

== 7
Christmas, ship's time. There is a tree made of cable ties; [Tulip](tulip) is allowed to switch it on. [Minna](minna), a [widow](minna) of long standing, dances with [Ansel Rook](rook) and finds [him](rook) out of breath, which [she](minna) puts down to [her](minna) dancing. [He](rook) asks whether [she](minna) is spoken for. [She](minna) is not. In the hold the palladium is weighed by the [mate](piet) and comes out a ton short; the papers are in perfect order and bear, on every page, the initials of the dead [engineer](kal), dated after [his](kal) death.
+ celebrate _ "Christmas"
- married.past _ minna "widow"
- flirt minna rook "dances with Ansel Rook"
- investigate piet _ "weighed"
+ discover piet _ "a ton short"
- die.past kal "his death"
- betray _ _ "dated after"

== 8
The cough is treated at last. Listening at [Rook](rook)'s back with [her](minna) cheek, for the stethoscope is packed, the [widow](minna) hears what the [cook](haru) heard, and stays lying there a moment longer so as not to show it. [She](minna) goes straight to [Orimolade](sade). But [Rook](rook) can read a back as well; when the [captain](sade) comes for [him](rook) the cabin is deserted and so is [Tulip](tulip)'s hammock. From the escape boat [he](rook) names [his](rook) terms: the helm set for [Vesta](@vesta), or the [orphan](tulip) goes out through the lock. "[I](rook) drowned the [father](kal)," [he](rook) says. "Ask what [I](rook)'d do with the [child](tulip)."
- treat rook minna "treated at last"
+ discover minna rook "hears what the cook"
- betray minna rook "not to show it"
- reveal minna sade "straight to"
- arrest? sade rook "comes for him"
- flee rook sade "deserted"
+ abduct rook tulip "hammock"
- threaten rook sade "names his terms"
- kill.past rook kal "drowned the father"
- parent kal tulip "father"

== 9
Nobody asks [Brisk](brisk). Then the [mate](piet) does. Which parts of the boat, [he](piet) would like to know, are [Brisk](brisk) as well? The lights, [it](brisk) answers; the doors; and the singing. For six hours the [kidnapper](rook) is sung to, in Hawaiian, in the voice of the [man](kal) [he](rook) killed. When [he](rook) begins to shout, the young [hostage](tulip) crawls into the duct behind [him](rook), and [Piet](piet), [who](piet) has gone outside on a line to meet [her](tulip), receives [her](tulip) with one arm and a wrench across the visor from [Rook](rook) with the other. The [girl](tulip) is saved. Of the [mate](piet) there is, for now, no signal.
+ help brisk piet "is sung to"
- kill.past rook kal "he killed"
- sad rook "begins to shout"
- abduct.past rook tulip "hostage"
- flee tulip rook "crawls into the duct"
+ rescue piet tulip "receives her"
- attack rook piet "a wrench"
- lose _ piet "no signal"

== 10
A hand on the hull. The [pilot](yun) turns eighty thousand tons about for it, against regulations and the arithmetic, and [Vermaak](piet) is fished in with forty seconds in the tank. Frostbite, a cracked skull; [he](piet) calls the [captain](sade) by a name [she](sade) has not been called since the boat on the lake. [She](sade) sits by [him](piet) till [he](piet) can count to ten. The arrest is left to the [cook](haru): finding the [murderer](rook) wedged in the lock with a burst suit, [he](haru) pulls [him](rook) in, ties [him](rook) to the stove, and goes on peeling. The fourth bar is on the table between [them](haru+rook).
+ rescue yun piet "fished in"
- injure piet "cracked skull"
- help sade piet "sits by him"
- recover piet "count to ten"
- kill.past rook _ "murderer"
- find haru rook "wedged in the lock"
- rescue haru rook "pulls him in"
+ arrest haru rook "arrest"

== 11
[Ceres](@ceres), and a hearing. [Commissioner Vang](vang) lets the [killer](rook) be led off and turns to the rest: an order to alter course, a [child](tulip) not on the list, a ton unaccounted for. [Orimolade](sade) takes it all upon herself and loses [her](sade) ship. In the corridor a great-aunt nobody has heard of signs for [Tulip](tulip) and is found by [Brisk](brisk), [who](brisk) is asked the right question by [Haru](haru), to be a clerk in the pay of the mine. Chased down three ramps by the [siblings](haru+yun), the impostor drops [child](tulip) and handbag. The bag contains the ton, in the form of a receipt.
- kill.past rook _ "killer"
- arrest vang rook "led off"
- reveal sade vang "takes it all upon"
- betray _ tulip "impostor"
- kin! _ tulip "great-aunt"
- accuse vang _ "turns to the rest"
+ quit sade vang "loses her ship"
- abduct? _ tulip "signs for Tulip"
- discover brisk _ "found by Brisk"
- investigate haru+yun _ "Chased"
- sibling haru yun "siblings"
+ rescue haru+yun tulip "drops child"

== 12
[Vang](vang), [who](vang) owns shares in the mine, resigns before [she](vang) is asked. The former [captain](sade) is offered [her](sade) ship again and declines it in favour of the [woman](yun) [who](yun) turned it round. [Yun](yun)'s first order as [skipper](yun) is that the galley be kept as it is. [Minna](minna), [who](minna) has danced with a murderer and does not mean to dance again, stays aboard, dances. On the lake in question a boat lies at anchor, two [people](piet+sade) and a [chess-player](tulip) in it; the papers by which the [orphan](tulip) becomes [theirs](piet+sade) are getting wet. "Mate," says [Tulip](tulip). The [man](piet) with the scar thinks that [he](piet) is being addressed. [He](piet) has lost.
- quit vang "resigns"
- hire? sade "offered her ship"
- reject sade "declines it"
+ hire yun "first order"
- boss yun _ "skipper"
- reconcile piet sade "two people"
+ parent.start piet+sade tulip "becomes theirs"
- lose piet tulip "has lost"
