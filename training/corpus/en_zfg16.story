%series Threadbare
%lang en
%genre newsroom and family drama in Christchurch, fan-wiki episode guide, everyday wording
%cast wiremu  | Wiremu Paki; Wiremu; Paki | m
%cast allegra | Allegra Stone; Allegra; Stone | f
%cast hana    | Hana Paki; Hana | f
%cast tom     | Tom Stone; Tom | m
%cast gus     | Gus | m
%cast minister | Rex Harding; Harding | m
%cast daughter | Coral Harding; Coral | f
%cast source  | - | f
%cast editor  | Bev Lomax; Bev; Lomax | f
%cast son     | Rua | m
%cast photog  | Yumi | f
%cast lawyer  | - | m
%cast medic   | - | f
%cast hitman  | - | m

== 1 Front Page
[Wiremu Paki](wiremu), star [reporter](wiremu) of the [Southern Herald](#herald), has been handed a new [boss](allegra) on the very day [his](wiremu) marriage ends: [Allegra Stone](allegra), thirty-four, flown in from [Sydney](@sydney) to cut the staff by half. [He](wiremu) insults [her](allegra) over the doughnuts without knowing who [she](allegra) is. [Hana](hana), [his](wiremu) [wife](hana) until noon, gets the house; [Rua](son), [their](hana+wiremu) [boy](son), gets two bedrooms. At night a [woman](source) rings the news desk, says that [Harding](minister), the roads [minister](minister), takes bribes, and hangs up.
- boss allegra wiremu "new boss"
- hire allegra "flown in"
+ divorce hana wiremu "marriage ends"
- travel allegra "flown in from Sydney"
- meet allegra wiremu "without knowing who"
- quarrel allegra wiremu "insults"
- married.past hana wiremu "wife until noon"
- parent hana+wiremu son "boy"
+ accuse source minister "takes bribes"

== 2 Cuts
The first to be let go is [Gus](gus), the night [editor](gus), sixty-three and the best [friend](gus) [Wiremu](wiremu) has. [Gus](gus) clears [his](gus) desk, finds the [caller](source)'s number in [his](gus) notes and passes it on to [Wiremu](wiremu) as a parting gift. [Allegra](allegra) is not made of stone: [she](allegra) throws up after every dismissal, which only [Yumi](photog), the [photographer](photog), sees through a door. [Tom](tom), [Allegra](allegra)'s [husband](tom), a concert [cellist](tom), complains on the phone from [Sydney](@sydney) that [she](allegra) never rings.
+ quit gus allegra "let go"
- friend gus wiremu "best friend"
- find gus "finds the caller's number"
- gift gus wiremu "passes it on"
- ill allegra "throws up"
- sad allegra "throws up"
- discover photog allegra "sees through a door"
- married allegra tom "husband"
- accuse tom allegra "complains"

== 3 Off the Record
[Wiremu](wiremu) meets the [caller](source) in a car wash. [She](source) is frightened, wears a wig and has copies of everything; [she](source) is also, which [he](wiremu) finds out from a bus pass, [Harding](minister)'s [secretary](source). [His](wiremu) new [boss](allegra) forbids the story and then, after hours, edits it herself. [They](allegra+wiremu) argue about one comma until two in the morning. [Coral Harding](daughter), the [minister](minister)'s [daughter](daughter), teaches [Rua](son) piano, and is having dinner, it turns out, with [Rua](son)'s [mother](hana): [Hana](hana) has been lonely, and then [she](hana) wasn't.
- meet source wiremu "meets the caller"
- sad source "frightened"
+ discover wiremu source "finds out"
- boss minister source "secretary"
- boss allegra wiremu "boss"
- help allegra wiremu "edits it herself"
- quarrel allegra wiremu "argue"
- parent minister daughter "daughter"
- advisor daughter son "teaches"
- date daughter hana "having dinner"
- sad.past hana "lonely"

== 4 The Yellow Car
A yellow car has been parked outside [Hana](hana)'s house for three days. On the fourth, its [driver](hitman) runs the [secretary](source) down on a zebra crossing and doesn't stop. [Yumi](photog), out for ice cream, gets the number plate and the face, and holds the dying [woman](source)'s hand. [Wiremu](wiremu) blames himself and drinks; [Gus](gus) takes away the bottle, empties it into a fern and puts [his](gus) [pal](wiremu) to bed. The story runs. The [minister](minister) denies it all, in front of a very large fern.
+ kill hitman source "runs the secretary down"
- boss minister source "the secretary"
- flee hitman "doesn't stop"
- discover photog hitman "the face"
- help photog source "holds the dying woman's"
- sad wiremu source "blames himself"
- help gus wiremu "takes away the bottle"
- friend gus wiremu "pal"
+ reveal wiremu minister "The story runs"
- accuse! _ minister "denies"

== 5 Retraction
[Harding](minister) sues. The owners order [Allegra](allegra) to apologise on page one; [she](allegra) prints the apology upside down. [Tom](tom) arrives with [his](tom) cello and a bunch of lilies to surprise [his](tom) [wife](allegra), and finds [her](allegra) asleep at the desk under [Paki](wiremu)'s coat. [He](tom) doesn't ask, and that worries [her](allegra) more. [Hana](hana) tells [Wiremu](wiremu) that [she](hana) is seeing [someone](daughter), and that it is a [woman](daughter), and which. [He](wiremu) takes the first part badly, the second well and the third to the lawyers.
- accuse minister allegra+wiremu "sues"
- reconcile? allegra minister "order Allegra to apologise"
+ reject allegra minister "upside down"
- travel tom "arrives with"
- married allegra tom "wife"
- discover tom allegra "finds her asleep"
- sad allegra tom "worries her"
+ reveal hana wiremu "tells Wiremu"
- couple daughter hana "seeing someone"

== 6 Piano Lesson
[Wiremu](wiremu) forbids [Rua](son) to go to the piano [teacher](daughter) and asks [his](wiremu) [ex](hana) how [she](hana) could, with a [Harding](daughter). [They](hana+wiremu) shout on the lawn. The [boy](son) takes [his](son) scooter and is gone. [Coral](daughter) is the [one](daughter) [who](daughter) finds [him](son), at midnight, in the practice room, under the grand; [she](daughter) plays until [he](son) comes out, and then drives [him](son) to [his](son) [dad](wiremu)'s, [who](wiremu) would rather thank anybody else. As [she](daughter) leaves, [Coral](daughter) puts an envelope on the bonnet. It comes out of [her](daughter) [father](minister)'s safe.
- ex hana wiremu "ex"
- advisor daughter son "teacher"
- quarrel hana wiremu "shout on the lawn"
+ flee son "is gone"
- find daughter son "finds him"
- return son "drives him"
- parent wiremu son "dad's"
- help daughter son "plays until"
+ steal daughter minister "her father's safe"
- parent minister daughter "her father's"
- gift daughter wiremu "puts an envelope"

== 7 The Envelope
Account numbers, dates, and the yellow car's registration: [Harding](minister) is finished, if [Stone](allegra) prints it. [Tom](tom) begs [her](allegra) to come home to [Sydney](@sydney) and stop being brave. [She](allegra) tells [him](tom), quite calmly, that [she](allegra) is home. [He](tom) leaves the lilies. [Yumi](photog) is jumped on the stairs by the [driver](hitman), loses [her](photog) camera and two teeth, and gives the police a drawing. [Gus](gus) slips back into the building by the goods lift, and for one night the sacked men and women of the [Herald](#herald) bring out the paper of their lives.
- reveal? allegra minister "if Stone prints it"
- move? allegra tom "come home"
+ breakup allegra tom "she is home"
+ attack hitman photog "jumped"
- injure photog hitman "two teeth"
- steal hitman photog "loses her camera"
- help photog _ "gives the police"
- return gus "slips back"
- create gus "bring out"

== 8 Extra, Extra
[Harding](minister) resigns before breakfast and is picked up at the marina before lunch. The editors drink warm sparkling wine, and somewhere between the archive and the roof [Paki](wiremu) and [Stone](allegra) stop arguing, for about an hour and twenty minutes, horizontally. In the morning [both](allegra+wiremu) agree that it was a mistake; [they](allegra+wiremu) agree to make it again on Thursday. [Coral](daughter) has betrayed [her](daughter) own [father](minister) and can't eat. [Hana](hana) cuts [her](daughter) toast into soldiers. "Who told [you](hana) [I](daughter) like that?" asks the [pianist](daughter), and begins to cry.
+ quit minister "resigns"
+ arrest _ minister "picked up"
- celebrate _ "sparkling wine"
+ sex allegra wiremu "horizontally"
- affair.start allegra wiremu "again on Thursday"
- betray.past daughter minister "betrayed"
- parent minister daughter "father"
- help hana daughter "cuts her toast"
- sad daughter "begins to cry"

== 9 Bev
For the scoop, the owners reward [Allegra](allegra) with a transfer to [London](@london). [Her](allegra) [replacement](editor) is [Bev Lomax](editor), [who](editor) has known [Wiremu](wiremu) since journalism school, once left [him](wiremu) at a bus stop in [Nelson](@nelson) and has regretted it, [she](editor) says, at every bus stop since. The new [editor](editor) hires back [Gus](gus), gives [Yumi](photog) a camera and [Wiremu](wiremu) a look. [Allegra](allegra) has not told [him](wiremu) about [London](@london). [He](wiremu) hears it from the cleaners, and brings [her](allegra) boxes, and doesn't say a thing either.
- travel? allegra "transfer to London" @london
- hire editor "replacement"
- breakup.past editor wiremu "left him"
- love editor wiremu "regretted"
+ hire gus editor "hires back"
- gift editor photog "gives Yumi a camera"
- flirt editor wiremu "a look"
- reveal! allegra wiremu "has not told him"
+ discover wiremu allegra "hears it"
- gift wiremu allegra "brings her boxes"

== 10 Witness
[Harding](minister)'s trial begins, and the chief [witness](daughter) is [his](minister) [child](daughter). [Rua](son) sits in the front row and waves at [her](daughter). Under cross-examination the [lawyer](lawyer) of the [accused](minister) calls [Coral](daughter) a thief and worse; [Hana](hana) stands up, says who [she](hana) is and that [she](hana) is proud of it, and is escorted out. The [driver](hitman) of the yellow car, recognised by [Yumi](photog) among eleven men with moustaches, names the [man](minister) [who](minister) paid [him](hitman). The [minister](minister) that was gets sixteen years. [His](minister) [daughter](daughter) asks if [she](daughter) may hug [him](minister), and may.
- accuse _ minister "trial"
- parent minister daughter "his child"
- help daughter _ "chief witness"
- advisor lawyer minister "lawyer"
- accuse lawyer daughter "a thief"
+ reveal hana _ "says who she is"
- happy hana "proud"
- discover photog hitman "recognised"
- reveal hitman minister "names"
- kill.past minister source "paid him"
- hire.past hitman minister "paid him"
+ arrest _ minister "sixteen years"
- reconcile daughter minister "hug him"

== 11 Deadline
[Allegra](allegra) is packed. On [her](allegra) last evening a tremor shakes [Christchurch](@christchurch), the lift drops half a floor, and in it are [Gus](gus), with [his](gus) weak heart, and [Allegra](allegra). [She](allegra) keeps the old [man](gus) talking and [his](gus) pulse going for two hours, until [Wiremu](wiremu) and a [medic](medic) break the door open. [He](wiremu) has run up eleven floors. [Bev](editor), [who](editor) has run up ten of them beside [him](wiremu), sees the look on [his](wiremu) face as [he](wiremu) counts [Allegra](allegra)'s fingers, and quietly goes back down. "Stay," says [Wiremu](wiremu). [Allegra](allegra) says that [her](allegra) plane is at six.
- travel? allegra "packed"
- ill gus "weak heart"
- help allegra gus "keeps the old man"
+ rescue medic+wiremu allegra+gus "break the door open"
- discover editor wiremu "sees the look"
- love wiremu allegra "the look"
+ confess wiremu allegra "Stay"
- reject allegra wiremu "at six"

== 12 Late Edition
Six o'clock comes and goes. At five past, the front page of the [Herald](#herald) carries a small ad, paid for in cash: desk wanted, no window, near the [man](wiremu) with the commas. [Paki](wiremu) finds the [advertiser](allegra) in the canteen, over the doughnuts. [He](wiremu) insults [her](allegra), this time knowing exactly who [she](allegra) is. Across town, [Hana](hana) and [Coral](daughter) plant a fern for the dead [secretary](source). [Rua](son), [who](son) now has three bedrooms, asks for a fourth, with drums. [Bev](editor) dines with a divorced [cellist](tom). The yellow car is sold for scrap.
- travel! allegra "Six o'clock"
- create allegra "a small ad"
+ find wiremu allegra "finds the advertiser"
- flirt wiremu allegra "insults"
+ reconcile allegra wiremu "over the doughnuts"
- celebrate daughter+hana source "plant a fern"
- die.past source "dead secretary"
- date editor tom "dines"
- divorce.past allegra tom "divorced"
