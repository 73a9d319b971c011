%series Tamarind General
%lang en
%genre Manila hospital drama, fan wiki recaps
%cast liwayway | Dr. Liwayway Santos-Uy; Liwayway; Liway | f
%cast crispulo | Dr. Crispulo Dizon; Crispulo; Pulo; Dizon | m
%cast maricar | Maricar Dizon; Mrs. Dizon; Maricar | f
%cast benedicto | Director Benedicto Uy; Director Uy; Benedicto | m
%cast romulo | Romulo Santos; Romulo | m
%cast jomar | Jomar | m
%cast ningning | Head Nurse Ningning; Ningning | f
%cast senator | Senator Villaverde; Villaverde | f
%cast atty | Attorney Sison; Sison | m
%cast padre | Father Dom | m
%cast teresita | Teresita Uy; Teresita | f
%cast hitman | - | m

== 1
Nobody at [Tamarind General](#tamarind) is told that the new surgical [fellow](liwayway), [Liwayway](liwayway), is [Director Uy](benedicto)'s unacknowledged [daughter](liwayway), least of all [Teresita](teresita), the [director](benedicto)'s [wife](teresita) and the hospital's [owner](teresita). [Liwayway](liwayway)'s [chief](crispulo), [Crispulo Dizon](crispulo), hums while operating and wears no ring; [she](liwayway) takes that for an answer. In the charity ward lies a tricycle [driver](romulo), [Romulo](romulo), [whom](romulo) [she](liwayway) calls Tatay when the lights are off.
+ hire liwayway "new surgical fellow" #tamarind
- reveal! benedicto teresita "Nobody"
- parent benedicto liwayway "daughter"
- married benedicto teresita "wife"
- boss crispulo liwayway "chief"
- love? liwayway crispulo "takes that for an answer"
- ill romulo "charity ward"

== 2
[Romulo](romulo), [who](romulo) raised [her](liwayway), needs a kidney, and [hers](liwayway) doesn't match, cannot match; [he](romulo) has always known why. [Dizon](crispulo) teaches [her](liwayway) a knot that [he](crispulo) invented, hand over hand, and [the two](crispulo+liwayway) fall silent. At the school gate a small [boy](jomar) waves at [Dizon](crispulo). So does the [woman](maricar) behind [him](jomar): [Maricar](maricar), [Mrs. Dizon](maricar), back from [Dubai](@dubai) two years early.
- kin liwayway romulo "raised"
- ill romulo "needs a kidney"
- gift! liwayway romulo "cannot match"
- advisor crispulo liwayway "teaches"
- married crispulo maricar "Mrs. Dizon"
+ return maricar "back from"
- create.past crispulo "invented"
- discover.past romulo liwayway "known"

== 3
Marriage over the telephone is one thing, at breakfast another: [Maricar](maricar) finds [her](maricar) half of the closet full of medical journals. [She](maricar) gets hired as [Director Uy](benedicto)'s secretary. [Liwayway](liwayway) returns a pen to [Dizon](crispulo), by courier. [Senator Villaverde](senator) collapses at a ribbon-cutting, demands a private floor and the best hands in the house, and is assigned both [Dizon](crispulo) and [his](crispulo) avoiding [fellow](liwayway).
- married crispulo maricar "Marriage"
+ hire maricar benedicto "gets hired"
- gift liwayway crispulo "returns"
+ ill senator "collapses"
- treat? senator crispulo+liwayway "is assigned"
- boss benedicto maricar "secretary"

== 4
Nine hours, one heart; afterward [the two](crispulo+liwayway) sit on the scrub-room floor and [he](crispulo) says it out loud. [She](liwayway) answers that a [wife](maricar) is no trifle, and kisses [him](crispulo), and runs. The [secretary](maricar), looking for a signature, has seen the running. [Teresita](teresita), auditing the charity ward, is struck by a patient's snapshot of a girl with the [director](benedicto)'s nose.
- treat senator crispulo+liwayway "one heart"
+ confess crispulo liwayway "says it out loud"
- married crispulo maricar "wife"
- kiss crispulo liwayway "kisses"
- flee liwayway crispulo "runs"
- discover maricar liwayway "has seen the running"
- discover? teresita benedicto "is struck by"
- investigate teresita _ "auditing"

== 5
[Maricar](maricar) types the [director](benedicto)'s letters by day and reads them by night. One, unsent, begins: "[My](benedicto) dear [child](liwayway)." [She](maricar) folds it into [her](maricar) blouse. [Dizon](crispulo) moves onto the office couch. [Ningning](ningning), the head [nurse](ningning), [who](ningning) has kept the hospital's secrets since the Marcos years, warns [Liwayway](liwayway) to transfer to [Cebu](@cebu) before the rains. [Romulo](romulo)'s place on the list is sold to a cousin of somebody.
- find maricar benedicto "One, unsent"
- discover maricar liwayway "My dear child"
- steal maricar benedicto "folds"
- move crispulo "moves"
- help? ningning liwayway "warns"
+ lose romulo "is sold"
- reveal! ningning _ "kept"

== 6
Letter in hand, [Maricar](maricar) doesn't go to [Teresita](teresita); [she](maricar) goes to [Liwayway](liwayway) and lays down terms: [my](maricar) [husband](crispulo) for [your](liwayway) secret. [Liwayway](liwayway) signs on for [Cebu](@cebu). At the pier [Dizon](crispulo) catches up with [her](liwayway) jeepney and learns only that [she](liwayway) never cared. [She](liwayway) says it looking at [his](crispulo) shoes. From row four [Jomar](jomar), [who](jomar) came along for the ride, asks [his](jomar) [father](crispulo) why the [lady](liwayway) is crying.
+ threaten maricar liwayway "lays down terms"
- married crispulo maricar "husband"
- travel? liwayway "signs on for" @cebu
- travel crispulo liwayway "catches up with"
- love! liwayway crispulo "never cared"
- parent crispulo jomar "father"
- sad liwayway "crying"

== 7
A typhoon turns the ferry back. The hospital floods to the second landing, generators drown, and [Liwayway](liwayway) swims in through the pharmacy. By flashlight [she](liwayway) and [Maricar](maricar), each refusing to be the first to quit, hand-bag eleven preemies for six hours, shoulder to shoulder. "[You](liwayway)'d have made a decent enemy," [Maricar](maricar) says at dawn, and gives [her](liwayway) back the letter, wet. [Romulo](romulo) is missing from the charity ward.
- travel! liwayway "turns the ferry back"
- return liwayway "swims in"
+ rescue liwayway+maricar _ "hand-bag eleven preemies"
- enemy! liwayway maricar "made a decent enemy"
+ gift maricar liwayway "gives"
- reconcile liwayway maricar "gives her back"
- lose _ romulo "missing"

== 8
It was the [director](benedicto) himself, of all men, [who](benedicto) bore [Romulo](romulo) up the stairs on [his](benedicto) back. On the roof, between water tanks, the two [fathers](benedicto+romulo) trade stories of the same [girl](liwayway): who taught [her](liwayway) to walk, who paid and hid. Before the helicopter comes, [Benedicto](benedicto) offers a kidney. [Teresita](teresita), in the next sling, hears all of it over the rotor, which fails at the worst moment to be loud.
+ rescue benedicto romulo "bore Romulo up"
- parent benedicto liwayway "fathers"
- help? benedicto romulo "offers a kidney"
- kin liwayway romulo "fathers"
+ discover teresita benedicto+liwayway "hears all of it"

== 9
[Teresita](teresita) has the chapel, the lawyers and forty percent. [She](teresita) strips [Uy](benedicto) of [his](benedicto) office, evicts the charity ward, and bars the [bastard](liwayway), as [she](teresita) puts it over the PA, from theatre. [Ningning](ningning) unplugs the PA. One by one the nurses come out onto the steps with their lamps. [Attorney Sison](atty) tells [his](atty) [client](teresita) that it looks bad on television; the [senator](senator), in a wheelchair, has just joined the line.
+ quit benedicto teresita "strips"
- reject teresita liwayway "bars"
- reveal teresita liwayway "over the PA"
- advisor atty teresita "client"
- help senator _ "joined the line"

== 10
A [stranger](hitman) in scrubs, paid in new bills, enters [Romulo](romulo)'s room with a syringe of air. [Jomar](jomar), hiding from a vaccination beneath the bed, bites [his](hitman) ankle. The [man](hitman) crashes through the lamps and into [Ningning](ningning)'s bedpan. Who sent [him](hitman)? Not [Teresita](teresita), [who](teresita) is on [her](teresita) knees before [Father Dom](padre), horrified. [Sison](atty) had stood to gain by one percent.
+ kill? hitman romulo "syringe of air"
- rescue jomar romulo "bites"
- attack jomar hitman "bites"
- hire! hitman teresita "Not Teresita"
- sad teresita "horrified"
+ kill? atty romulo "stood to gain"
- hire hitman _ "paid"
- flee jomar "hiding"

== 11
Transplant day. [Director](benedicto) on table one, tricycle [driver](romulo) on table two, [daughter](liwayway) gowned in between, [Teresita](teresita)'s own hand having signed the order. [Dizon](crispulo)'s knot holds. [Maricar](maricar) packs: [Dubai](@dubai) wants [her](maricar) back at twice the pay, and [she](maricar) would sooner be missed than endured. [Her](maricar) [husband](crispulo) carries the bags and thanks [her](maricar), and [both](crispulo+maricar) weep like people at a good film.
- treat benedicto+romulo _ "Transplant day"
- parent benedicto liwayway "daughter"
- help benedicto romulo "table one"
- hire? maricar "wants her back" @dubai
+ breakup crispulo maricar "packs"
- sad crispulo+maricar "weep"
- married crispulo maricar "husband"
- help crispulo maricar "carries"

== 12
[Sison](atty) is stopped at immigration, [his](atty) one percent in a shoe. The charity ward reopens under a plaque: The Romulo Santos Wing. [He](romulo) objects that [he](romulo) isn't dead. [Teresita](teresita) asks [Liwayway](liwayway), stiffly, what [she](teresita) is to be called, and the [surgeon](liwayway) tries out "[Tita](teresita)". It'll do. [Dizon](crispulo) has mailed the annulment and hums again. Outside, in the first dry wind, a tricycle pulls up with the hood decked in sampaguita, [Jomar](jomar) at the bell. "[He](crispulo) says to get in," [he](jomar) tells [her](liwayway).
+ arrest _ atty "stopped at immigration"
- die! romulo "isn't dead"
- kin liwayway teresita "Tita"
- reconcile liwayway teresita "It'll do"
- divorce crispulo maricar "annulment"
+ invite crispulo liwayway "get in"
