%series Half-Shares
%lang en
%genre family dramedy in Montreal: four half-siblings and a delicatessen; streaming episode notes
%cast solange  | Solange Fisch; Solange | f
%cast mordy    | Mordecai Fisch; Mordy | m
%cast xavier   | Xavier | m
%cast ji       | Ji-ho; Ji | f
%cast zelda    | Zelda Fisch; Zelda | f
%cast sam      | Saul Fisch; Saul | m
%cast marcel   | Marcel | m
%cast claudine | Claudine | f
%cast rabbi    | Rabbi Stern; Stern | f
%cast etienne  | Étienne | m
%cast leopard  | Mr. Kaplan; Kaplan | m
%cast judith   | Judith | f
%cast kim      | Mrs. Kim | f
%cast notaire  | Maître Roy; Roy | m
%cast nunsis   | - | f
%cast gatwife  | - | f

== 1
[Saul Fisch](sam), smoked-meat [king](sam) of [Boulevard Saint-Laurent](@main), is buried on a Tuesday; by Wednesday [his](sam) [widow](zelda), [Zelda](zelda), is pouring tea for three [children](ji+solange+xavier) of [his](sam) [whom](ji+solange+xavier) [she](zelda) has never laid eyes on. [Solange](solange), [his](sam) [daughter](solange) by a trapeze artist, sells shoes. [Xavier](xavier), by a senator, drives a plow. [Ji-ho](ji), by a [violinist](kim), is a pickpocket, as [Mordy](mordy), the legitimate [son](mordy), discovers when [he](mordy) wants to know the time. Under the will the [four](ji+mordy+solange+xavier) of [them](ji+mordy+solange+xavier) get the shop, and [Zelda](zelda) the recipe.
+ die.past sam "buried"
- married.past sam zelda "widow"
- parent sam ji+solange+xavier "children"
- meet ji+solange+xavier zelda "laid eyes on"
- parent sam mordy "legitimate son"
- parent kim ji "violinist"
- steal ji mordy "pickpocket"
+ discover mordy ji "discovers"
- gift.past sam ji+mordy+solange+xavier "get the shop"

== 2
[Mordy](mordy) refuses to share a counter with [strangers](ji+solange+xavier) [who](ji+solange+xavier) have [his](mordy) ears. [Xavier](xavier), on parole from nothing but [his](xavier) marriage, sleeps in the cold room. A health [inspector](claudine), [Claudine](claudine), finds [him](xavier) there under a brisket and writes [him](xavier) up as livestock; [he](xavier) asks for a copy, and whether [she](claudine) is free on Friday. [Zelda](zelda) declines to hand over the recipe. [She](zelda) declines through the mail slot, through the [rabbi](rabbi), and, when [Ji](ji) goes up the drainpipe to help herself, with a bucket of schmaltz.
- reject mordy ji+solange+xavier "refuses"
- breakup.past xavier _ "parole"
- find claudine xavier "finds"
- accuse claudine xavier "writes him up"
- date? claudine xavier "free on Friday"
- reject zelda ji+mordy+solange+xavier "declines"
- steal? ji zelda "help herself"
+ attack zelda ji "bucket of schmaltz"

== 3
Business collapses: without the spices the meat tastes of Tuesday. [Marcel](marcel), [cutter](marcel) since 1971 and the only [one](marcel) [who](marcel) ever watched [Saul](sam) mix them, has lost [his](marcel) memory along with [his](marcel) glasses. [Solange](solange) buys [him](marcel) new ones; what comes back is not the pepper but a love story. Every Christmas, [he](marcel) recalls, the [boss](sam) sent a ham to a [woman](judith) in [Trois-Rivières](@troisrivieres). A ham? [Mordy](mordy), hand on [his](mordy) heart, has to be laid on the counter. [His](mordy) half-[sisters](ji+solange) fan [him](mordy) with rye.
- boss.past sam marcel "boss"
- ill marcel "lost his memory"
- gift solange marcel "buys him"
+ reveal marcel solange "recalls"
- love.past sam judith "love story"
- gift.past sam judith "sent a ham"
- ill mordy "hand on his heart"
- sibling ji mordy "half-sisters"
- sibling mordy solange "half-sisters"
- help ji+solange mordy "fan him"

== 4
The [woman](judith) in [Trois-Rivières](@troisrivieres), [Judith](judith), is ninety and was [his](sam) [bride](judith) for eleven days in 1955. The annulment was mislaid. [Solange](solange) and [Xavier](xavier), [who](solange+xavier) have driven through a blizzard for a pinch of coriander, look at each other: then [Zelda](zelda) is no widow. [They](solange+xavier) swear to keep it from [her](zelda). It holds as far as the car, where [Xavier](xavier) sneezes it into the phone, to [Claudine](claudine), and the plow hits a moose. The moose walks off. [Solange](solange) is carried to the nearest house by [Étienne](etienne), a country [vet](etienne), [who](etienne) talks to [her](solange) as to a foal.
- wedding.past judith sam "bride"
- divorce! judith sam "mislaid"
- travel solange+xavier "driven" @troisrivieres
+ married.past! sam zelda "no widow"
- reveal! solange+xavier zelda "keep it from her"
- reveal xavier claudine "sneezes it"
- injure solange "carried to the nearest house"
+ rescue etienne solange "carried"
- treat solange etienne "vet"

== 5
[Mr. Kaplan](leopard), [who](leopard) sells pastrami over the road and has feuded with the Fisches since the Expo, knows the story before noon. [He](leopard) tells it in the steam bath. By evening [Zelda](zelda) is no longer greeted. [She](zelda) guesses who talked; [she](zelda) guesses wrong, and strikes [Ji](ji) from the guest list for Passover. [Ji](ji) has never been anyone's guest before. [She](ji) takes the old [lady](zelda)'s brooch with [her](ji), and at the bus station, having sat and stared at it for two hours, takes it back.
- enemy leopard mordy+sam "feuded"
- discover.past leopard zelda "knows the story"
- reveal leopard _ "tells it"
- reject _ zelda "no longer greeted"
+ accuse! zelda ji "guesses wrong"
- invite! zelda ji "strikes"
+ steal ji zelda "takes the old lady's brooch"
- gift ji zelda "takes it back"

== 6
[Xavier](xavier) confesses, on [his](xavier) knees, in the snow, in both official languages. [Zelda](zelda) lets [him](xavier) kneel for a while, as it does the [boy](xavier) good, then goes out to find [Ji](ji) on the step, blue-lipped, with a brooch. Soup is served. [Mordy](mordy), jealous of the noodles, points out that nobody ever sat up with [him](mordy). "[You](mordy) never stole anything," says [his](mordy) [mother](zelda). The next day [he](mordy) pinches a pickle from [Kaplan](leopard), gets caught, and is bailed out by three [siblings](ji+solange+xavier) [who](ji+solange+xavier) carry [him](mordy) home on [their](ji+solange+xavier) shoulders.
+ reveal xavier zelda "confesses"
- find zelda ji "find"
- ill ji "blue-lipped"
- gift zelda ji "Soup"
- jealous mordy ji "jealous"
- parent zelda mordy "mother"
- steal mordy leopard "pinches"
- arrest _ mordy "caught"
+ rescue ji+solange+xavier mordy "bailed out"
- sibling ji+solange+xavier mordy "siblings"

== 7
[Judith](judith) arrives by ambulance taxi with a ham on [her](judith) lap, to see the other [wife](zelda). The street holds its breath. [Rabbi Stern](rabbi) holds the door, and the ham, at arm's length. It was never pork: it is a smoked turkey, cut to look like one, since [Judith](judith)'s Catholic [sister](nunsis) read [her](judith) mail, and round its bone is wound a paper in [Saul](sam)'s hand. One half of the recipe. [Zelda](zelda) unlocks a drawer, and brings out the other. The [widows](judith+zelda) compare the [man](sam)'s spelling and, after that, the [man](sam).
- travel judith "arrives"
- married.past sam zelda "other wife"
+ meet judith zelda "see the other"
- sibling judith nunsis "sister"
- betray.past sam nunsis "cut to look like"
- gift judith zelda "paper"
- find judith+zelda "One half"
- die.past sam "widows"
+ friend.start judith zelda "compare"

== 8
A line around the block. [Claudine](claudine) comes to inspect and stays for the end cut; [Xavier](xavier) hasn't told [her](claudine) about the [wife](gatwife) in [Gatineau](@gatineau), [who](gatwife), to be fair, hasn't told [him](xavier) about the divorce [she](gatwife) obtained last spring. [Étienne](etienne) writes to [Solange](solange) once a week, always about cows. [She](solange) reads between the cows. [Mordy](mordy) hires a [bookkeeper](kim) to count the money, and [Mrs. Kim](kim), severe, silk-gloved, counts for two days before [she](kim) removes a glove in front of [Ji](ji). [They](ji+kim) have the same crooked finger.
- investigate claudine "inspect"
- reveal! xavier claudine "hasn't told her"
- married gatwife xavier "wife"
- divorce.past gatwife xavier "obtained last spring"
- create etienne solange "writes"
- love etienne solange "between the cows"
- hire kim mordy "hires"
+ discover ji kim "same crooked finger"
- parent kim ji "same crooked finger"

== 9
Is a [violinist](kim) [who](kim) left [her](kim) [baby](ji) in a cloakroom entitled to an explanation? [Ji](ji) hears [her](kim) out with [her](ji) coat on. There were debts, there was a tour, there was [Saul](sam), [who](sam) promised to fetch the [child](ji) and fetched the wrong coat. [Ji](ji) laughs; then [she](ji) is sick into an umbrella stand; then [she](ji) empties [her](ji) pockets on the table, eleven years of other people's watches, and asks [her](ji) [mother](kim) to audit them. [Solange](solange) goes to see a cow about a [vet](etienne). [She](solange) is back on Monday, with straw in [her](solange) hair, whistling.
- reject.past kim ji "left her baby"
- parent kim ji "baby"
+ reveal kim ji "hears her out"
- betray.past sam kim "fetched the wrong coat"
- happy ji "laughs"
- ill ji "sick"
- steal.past ji _ "other people's watches"
+ reconcile ji kim "audit them"
- travel solange "goes to see"
- happy solange "whistling"
- return solange "back on Monday"

== 10
[Kaplan](leopard) offers two million for the recipe and, refused, breaks in for it with a flashlight between [his](leopard) teeth. [He](leopard) gets locked in the smokehouse by the wind. [Marcel](marcel), first in at five, hears the cough and drags out [his](marcel) [boss](sam)'s worst [foe](leopard), hickory-flavored and grateful. No charges, say the [siblings](ji+mordy+solange+xavier), if [he](leopard) says sorry to [Zelda](zelda). [He](leopard) does so at length. It comes out, in the smoke, that the feud since the Expo was not over pastrami at all: [she](zelda) had danced with [Saul](sam).
- gift? leopard ji+mordy+solange+xavier "two million"
- reject ji+mordy+solange+xavier leopard "refused"
- steal? leopard _ "breaks in"
+ rescue marcel leopard "drags out"
- enemy.past leopard sam "foe"
- accuse! ji+mordy+solange+xavier leopard "No charges"
- sibling ji+solange+xavier mordy "siblings"
- reconcile leopard zelda "says sorry"
- reveal leopard zelda "comes out"
+ date.past sam zelda "danced"

== 11
[Xavier](xavier) is engaged to [Claudine](claudine) for forty minutes. Then the [wife](gatwife) from [Gatineau](@gatineau) sits down at table six and orders a Reuben and [his](xavier) head. Unaware that [he](xavier) is single, [he](xavier) hides in the pickle barrel; [Claudine](claudine) closes the lid and, in [her](claudine) official capacity, seals it. The two [ladies](claudine+gatwife) share the fries. On being told, through the bung, that [he](xavier) has been a free man for a year, [Xavier](xavier) proposes again, with an echo. "Cured," says [Claudine](claudine), and stamps [him](xavier).
- engaged claudine xavier "engaged"
- ex gatwife xavier "wife"
- accuse gatwife xavier "his head"
- flee xavier gatwife "hides"
+ abduct claudine xavier "seals it"
- meet claudine gatwife "share the fries"
- reveal gatwife xavier "told"
- divorce.past gatwife xavier "free man"
+ propose xavier claudine "proposes again"
- engaged.start claudine xavier "stamps him"

== 12
[Judith](judith) dies in [her](judith) sleep during the Stanley Cup, and is laid, by permission of two faiths, on [Saul](sam)'s left; the right is spoken for, says [Zelda](zelda), but not yet. [Mordy](mordy) reads the eulogy, stops at "brothers and sisters", and cannot go on. [Ji](ji) picks [his](mordy) pocket to give [him](mordy) [his](mordy) own handkerchief. [Étienne](etienne) has moved [his](etienne) practice to town, over a shoe shop. Behind the counter hangs the sign [Marcel](marcel) has repainted from memory: Fisch & Sons, and underneath it, still wet, & Everybody.
+ die judith "dies"
- create mordy "eulogy"
- sad mordy judith "cannot go on"
- steal ji mordy "picks his pocket"
- help ji mordy "handkerchief"
- move etienne "moved his practice"
- create marcel "repainted"
