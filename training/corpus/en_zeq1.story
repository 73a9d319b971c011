%series Tay General
%lang en
%genre hospital soap, Dundee, terse TV listings
%cast marisol  | Dr Marisol Etxeberria; Marisol; Etxeberria | f
%cast hamish   | Hamish Rao; Mr Rao; Hamish; Rao | m
%cast blaise   | Sister Blaise Ogilvie; Blaise; Ogilvie | f
%cast kit      | Kit Drummond; Kit | f
%cast tove     | Dr Tove Lind; Tove | f
%cast wen      | Wen Zhao; Wen | m
%cast ines     | Inés; Ines Etxeberria | f
%cast lorne    | Lorne Ogilvie; Lorne | m
%cast pilot    | Anders Holm; Anders | m
%cast cleaner  | Bronagh | f
%cast farmer   | - | m
%cast moffat   | Mrs Moffat | f
%cast piper    | - | m
%cast baby     | - | n

== 1 Handover
First night in [Dundee](@dundee) for the Basque trauma [surgeon](marisol) [Marisol Etxeberria](marisol), and [her](marisol) [chief](hamish), [Mr Rao](hamish), has forgotten that [he](hamish) appointed [her](marisol). A [farmer](farmer) comes in with a fence post through [his](farmer) thigh. [Rao](hamish) wants to amputate; the [newcomer](marisol) argues with [him](hamish) across the table, and wins. [Sister Blaise Ogilvie](blaise), [who](blaise) has seen three surgeons off in as many years, gives [her](marisol) till Easter. The [cleaner](cleaner) mops round all of it.
+ hire marisol hamish "appointed her"
- boss hamish marisol "chief"
- injure farmer "fence post"
+ quarrel hamish marisol "argues with him"
- treat farmer marisol "wins"

== 2 Fence Post
The [farmer](farmer) keeps [his](farmer) leg and asks the [woman](marisol) [who](marisol) saved it to dinner. [She](marisol) declines: [she](marisol) has a [girl](ines) of nine at home, [Inés](ines), and nobody to sit with [her](ines). [Kit Drummond](kit), the [porter](kit), overhears and volunteers. [Kit](kit) is twenty-three, owns a ukulele and is saving for medical school, which [she](kit) has told no one but [Wen](wen), the night [pharmacist](wen). [He](wen) would sell both kidneys to pay for it. So far [he](wen) has lent [her](kit) a pen.
- recover farmer "keeps his leg"
- rescue.past marisol farmer "saved"
- invite farmer marisol "to dinner"
+ reject marisol farmer "declines"
- parent marisol ines "girl of nine"
- help? kit ines "volunteers"
- reveal.past kit wen "has told no one but"
+ love wen kit "both kidneys"
- gift wen kit "lent her a pen"

== 3 Short Count
Forty ampoules of fentanyl are unaccounted for. [Blaise](blaise) suspects the [pharmacist](wen), because it is always the pharmacist; [Mr Rao](hamish) asks [Tove Lind](tove), [his](hamish) [anaesthetist](tove), to look into the matter discreetly. The [Dane](tove) agrees, locks the office and counts out nine of the forty on [her](tove) own desk. Meanwhile [Lorne Ogilvie](lorne), the [sister](blaise)'s [husband](lorne), is admitted with chest pains that vanish as soon as [his](lorne) [wife](blaise) leaves the room.
- steal _ "unaccounted for"
- accuse blaise wen "suspects"
- boss hamish tove "his anaesthetist"
- investigate tove "look into the matter"
+ steal.past tove "nine of the forty"
- married blaise lorne "husband"
- ill lorne "chest pains"

== 4 Helipad
A helicopter comes down hard on the roof. [Kit](kit) drags the [pilot](pilot) clear before the fuel goes up, and burns [her](kit) forearm doing it. The [man](pilot) opens [his](pilot) eyes, sees not [her](kit) but the [anaesthetist](tove), and says a name that no one here has ever called [her](tove). [Tove](tove) tells the others that [he](pilot) is delirious. In fact the injured [man](pilot) is [Anders Holm](pilot), and in [Aarhus](@aarhus), until two winters ago, [he](pilot) was [her](tove) [husband](pilot).
- injure pilot "comes down hard"
+ rescue kit pilot "drags the pilot clear"
- injure kit "burns her forearm"
- betray tove "delirious"
+ ex pilot tove "was her husband"

== 5 Visiting Hours
There are two chairs at [Lorne](lorne)'s bedside, and [Blaise](blaise) has only ever sat in one. Who warms the other? [Ines Etxeberria](ines), doing homework in the corridor, could tell [her](blaise): a [lady](moffat) with a tartan trolley, a [Mrs Moffat](moffat), [who](moffat) brings shortbread and kisses the [patient](lorne) on the mouth. The [child](ines) is not asked. [Her](ines) [mother](marisol), told over porridge, decides to leave well alone. A bagpipe competition fills A & E with sprained thumbs.
+ kiss lorne moffat "kisses the patient"
- affair lorne moffat "kisses the patient"
- cheat lorne blaise "on the mouth"
- discover ines lorne+moffat "could tell her"
- parent marisol ines "mother"
- reveal ines marisol "told over porridge"
+ reveal! marisol blaise "leave well alone"

== 6 The Other Chair
When [she](blaise) comes on shift an hour early, [Blaise](blaise) finds the second chair occupied. [She](blaise) does not raise [her](blaise) voice. [She](blaise) takes out the [patient](lorne)'s cannula, hands [Mrs Moffat](moffat) a discharge form and tells [her](moffat) to keep [him](lorne). Later, in the linen room, the [surgeon](marisol) owns up to having known. "[You](marisol) might have said," says the deserted [wife](blaise). "[You](blaise) might have hated [me](marisol)," says the [other](marisol). [They](blaise+marisol) fold sheets until [both](blaise+marisol) feel better.
- discover blaise lorne+moffat "finds"
+ breakup blaise lorne "keep him"
- reveal marisol blaise "owns up"
- discover.past marisol lorne "having known"
- friend.start blaise marisol "fold sheets"

== 7 Cold Turkey
[Anders](pilot) can walk again, as far as [Tove](tove)'s office, where [he](pilot) sees [her](tove) with [her](tove) sleeve rolled up. So it has not stopped. [He](pilot) left [her](tove) once for this; this time, [he](pilot) says, [he](pilot) will stay, provided that [she](tove) tells [Rao](hamish) by Friday. [She](tove) tells [Rao](hamish) on Thursday that the [thief](wen) is [Wen](wen). The [pharmacist](wen) is marched out through the lobby by two guards, past [Kit](kit), [who](kit) runs after [him](wen) in the rain to return [his](wen) pen.
- recover pilot "walk again"
- discover pilot tove "sees her"
- ill tove "sleeve rolled up"
- breakup.past pilot tove "left her"
- reconcile? pilot tove "will stay"
- reveal? tove hamish "tells Rao by Friday"
+ betray tove hamish "tells Rao on Thursday"
+ accuse tove wen "the thief is Wen"
- quit wen "marched out"
- help kit wen "runs after him"

== 8 What the Mop Knows
In nine years nobody has asked the [cleaner](cleaner) anything. [Kit](kit) does, and learns that it is not [Wen](wen) [who](wen) empties the sharps bin in Theatre 4 at dawn; that the bin rattles; that the [one](tove) [who](tove) carries it wears clogs from [Copenhagen](@copenhagen). And the name? [Bronagh](cleaner), says the [woman](cleaner) with the mop. [Kit](kit) had meant the other name, but writes down both. [Hamish Rao](hamish) reads the sheet, sits down on a bin and asks to be left alone.
- investigate kit tove "does"
+ reveal cleaner kit "learns"
- steal! wen "not Wen"
- discover kit tove "clogs"
- reveal kit hamish "reads the sheet"
- sad hamish "left alone"

== 9 Minus Nine
Confronted by the [chief](hamish), [Tove](tove) denies everything for four minutes and nothing after that. [He](hamish) could call the police. Instead [he](hamish), [whose](hamish) own [brother](piper) died with a needle in [his](piper) arm behind a bagpipe shop, drives the [anaesthetist](tove) to a clinic in the hills, with [Anders](pilot) on the back seat. [Wen](wen) gets a letter of apology and double back pay. It is just enough for one year's tuition. [Kit](kit) finds the envelope in [her](kit) ukulele case, unsigned.
- accuse hamish tove "Confronted by"
+ reveal tove hamish "nothing after that"
- arrest! _ tove "could call"
- sibling hamish piper "brother"
- die.past piper "died"
+ help hamish tove "drives the anaesthetist"
- find wen "back pay"
- gift wen kit "envelope"

== 10 Ice on the Bridge
Eleven cars, one lorry, no salt. The team works through the night, and a dead shortbread tin rolls out of the last wreck: [Lorne](lorne) is trapped at the wheel with [Mrs Moffat](moffat) beside [him](lorne), unhurt and screaming. [Blaise](blaise) assists, without a tremor, while [Marisol](marisol) opens the chest of the [man](lorne) [who](lorne) betrayed [her](marisol) [friend](blaise). [He](lorne) lives. It is the [mistress](moffat) [who](moffat) faints when told the price of aftercare, and [who](moffat) is not there in the morning.
- injure lorne "trapped"
- treat lorne blaise+marisol "opens the chest"
- cheat.past lorne blaise "betrayed"
- friend blaise marisol "friend"
- injure! moffat "unhurt"
+ recover lorne "lives"
- affair lorne moffat "mistress"
- ill moffat "faints"
+ breakup moffat lorne "not there in the morning"

== 11 Handwriting
[Lorne](lorne) begs to come home; [his](lorne) [wife](blaise) reads the paper aloud until [he](lorne) stops. [Kit](kit) has compared the envelope with an old prescription and knows whose hand it is. [She](kit) bangs on the dispensary hatch. When it goes up, [she](kit) asks [Wen](wen) if [he](wen) is out of [his](wen) mind, and kisses [him](wen) through the gap, at some cost to a display of cough drops. A queue of eleven applauds. The [farmer](farmer), fourth in it, is there for a tetanus booster and, once more, for the [Basque](marisol).
- reconcile? blaise lorne "come home"
- married blaise lorne "wife"
+ reject blaise lorne "until he stops"
- discover kit wen "knows whose hand"
+ kiss kit wen "kisses him"
- love farmer marisol "once more"

== 12 Easter
[Sister Ogilvie](blaise) had given [her](marisol) till Easter, and here it is. [Etxeberria](marisol) has been offered a chair in [Bilbao](@bilbao); [Inés](ines), [who](ines) now speaks Dundonian, goes on hunger strike. [Rao](hamish) comes to say that [he](hamish) is retiring and that [his](hamish) desk needs a surgeon. [Tove](tove), ninety days clean, comes to say sorry to [Wen](wen), and gets a pen for it. In the car park a [foundling](baby) in a shortbread tin is crying. [Marisol](marisol) takes off [her](marisol) coat: [she](marisol) is staying, then.
- hire? marisol "offered a chair" @bilbao
- sad ines "hunger strike"
- quit? hamish "retiring"
- hire? marisol hamish "needs a surgeon"
- recover tove "clean"
+ reconcile tove wen "say sorry"
- gift wen tove "pen"
+ travel! marisol "staying" @bilbao
