%series Wool and Weather
%lang en
%genre village serial in the Icelandic Eastfjords: a knitting shop, a harbour and a divorce; subtitled daily, newspaper listings
%cast asta    | Ásta Björnsdóttir; Ásta | f
%cast kari    | Kári Jónsson; Kári | m
%cast birna   | Birna | f
%cast sindri  | Sindri | m
%cast maribel | Maribel Cruz; Maribel | f
%cast oddur   | Oddur | m
%cast pastor  | Pastor Hallgrímur; Hallgrímur | m
%cast sol     | Sól | f
%cast tor     | Tor Nygaard; Nygaard; Tor | m
%cast amma    | Old Jóna; Jóna | f
%cast vet     | Dr. Bryndís; Bryndís | f
%cast baby    | Jón | m
%cast brother | - | m
%cast lawyer  | - | n
%cast cebu    | - | m

== 1
[Ásta](asta) finds a receipt for two lobster dinners in the overalls of [her](asta) [husband](kari), [Kári](kari), [who](kari) cannot stand lobster. [Birna](birna), [her](asta) bosom [friend](birna) and [partner](birna) in the knitting shop, can. Nothing is said until closing time; then [Ásta](asta) unravels, row by row, the sweater that [she](asta) had finished for [Birna](birna)'s birthday. The harbour [master](oddur), [Oddur](oddur), [who](oddur) has come in for a zip, asks if it is a bad moment. On the evening ferry a Filipino [nurse](maribel), [Maribel Cruz](maribel), arrives to take up the post at the old people's home.
- married asta kari "her husband"
+ discover asta kari "finds a receipt"
- affair birna kari "two lobster dinners"
- cheat kari asta "two lobster dinners"
- betray birna asta "two lobster dinners"
- friend asta birna "bosom friend"
- colleague asta birna "partner in"
- sad asta birna "unravels"
- travel maribel "arrives"
- hire maribel "take up the post"

== 2
[Kári](kari) comes home to find [his](kari) fishing boots on the church wall, side by side, with [his](kari) razor in the left one. [He](kari) moves in with [his](kari) [mother](amma), [Old Jóna](amma), [who](amma) lets [him](kari) have the sofa but not [her](amma) sympathy. [Sindri](sindri), [his](kari) and [Ásta](asta)'s [seventeen-year-old](sindri), takes nobody's side and the last ferry to [his](sindri) [girl](sol), [Sól](sol). At the home [Maribel](maribel) is told by every resident in turn that [she](maribel) is holding the spoon wrongly; only [Jóna](amma), there for the bingo, slips [her](maribel) a liquorice.
+ breakup asta kari "boots on the church wall"
- move kari amma "moves in with"
- parent amma kari "his mother"
- parent asta+kari sindri "seventeen-year-old"
- travel sindri sol "the last ferry"
- couple sindri sol "his girl"
- accuse _ maribel "holding the spoon wrongly"
- gift amma maribel "slips her a liquorice"

== 3
The knitting shop is cut in two by a strip of red yarn. [Birna](birna) keeps the till, [Ásta](asta) the window, and customers must choose. When [Birna](birna) pleads that it was only three times, [her](birna) former [friend](asta) turns up the radio. The Norwegian salmon [baron](tor), [Tor Nygaard](tor), wants the fjord for [his](tor) cages and the harbour for [his](tor) boats, and stands the village a barrel of herring. [Oddur](oddur), alone, goes without. [His](oddur) [brother](brother) drowned among such cages, and [he](oddur) has not touched fish since.
- quarrel asta birna "cut in two"
- affair.past birna kari "only three times"
- reveal birna asta "pleads"
- reject asta birna "turns up the radio"
- friend.past asta birna "former friend"
- gift tor _ "stands the village"
+ reject oddur tor "goes without"
- sibling brother oddur "His brother"
- die.past brother "drowned"

== 4
[Sól](sol) misses a period. [Sindri](sindri) misses the ferry. [Sól](sol) waits for [Sindri](sindri) on the pier. [Maribel](maribel) sits down by [Sól](sol). [Sól](sol) tells [Maribel](maribel). [Maribel](maribel) has a [son](cebu) in [Cebu](@cebu). [Maribel](maribel) was just as young. [Maribel](maribel) gives [Sól](sol) [her](maribel) gloves. Then comes [Sindri](sindri). [Sól](sol) tells [Sindri](sindri) nothing. [Sindri](sindri) sees the gloves. [Oddur](oddur) has seen [Maribel](maribel) go by without gloves. [Oddur](oddur) buys wool from [Ásta](asta). [Oddur](oddur) cannot knit.
+ pregnant? sol sindri "misses a period"
- help maribel sol "sits down by Sól"
- reveal sol maribel "tells Maribel"
- parent maribel cebu "a son in Cebu"
- gift maribel sol "gives Sól her gloves"
- reveal! sol sindri "tells Sindri nothing"
- discover oddur maribel "has seen Maribel"
+ love oddur maribel "buys wool"

== 5
[Ásta](asta) teaches the harbour [master](oddur) to purl. It is slow going, and in the pauses [she](asta) tells [him](oddur) more than [she](asta) has told [her](asta) own [lawyer](lawyer). [Kári](kari), peering in through the window, draws the wrong conclusion, kicks a bollard and breaks a toe, which is set by [Dr. Bryndís](vet), the [vet](vet), there being no one else awake. [Nygaard](tor) calls on [Birna](birna) after dark, buys up [her](birna) half of the shop for twice its value and mentions, over the port, how well it would do as an office.
- advisor asta oddur "teaches"
- reveal asta oddur "tells him more"
- advisor lawyer asta "lawyer"
+ jealous kari oddur "wrong conclusion"
- love! asta oddur "draws the wrong"
- injure kari "breaks a toe"
- treat kari vet "is set by"
- find tor "buys up her half"

== 6
On learning that the red line now has a Norwegian on the far side, [Ásta](asta) walks up to [Birna](birna) in the co-op and calls [her](birna), before witnesses, a Judas. [Birna](birna), in tears, says that [she](birna) needed the money to go away, since here [she](birna) has lost the only two [people](asta+kari) [she](birna) ever loved. [Pastor Hallgrímur](pastor), between the flour and the dog food, offers mediation. Both [women](asta+birna) tell [him](pastor) to mind [his](pastor) own business. That, for a week, is the last thing on which [they](asta+birna) agree.
- discover asta birna+tor "On learning that"
+ accuse asta birna "Judas"
- sad birna "in tears"
- travel? birna "go away"
- love birna kari "ever loved"
- help? pastor asta+birna "offers mediation"
+ reject asta+birna pastor "mind his own business"

== 7
A storm tears one of the test cages loose. [Sindri](sindri), on [his](sindri) way across in an open boat because [Sól](sol) has at last rung [him](sindri) up and wept, runs into the netting and capsizes. [Oddur](oddur) and [Kári](kari), [who](kari+oddur) have not exchanged a word since the window, go out together in the pilot boat. [Kári](kari) holds the rope, [Oddur](oddur) goes over the side. When [they](kari+oddur) lay the [boy](sindri) on the quay, blue but swearing, [father](kari) and [rescuer](oddur) fall into each other's arms, and [Maribel](maribel) has to prise [them](kari+oddur) apart to get at the pulse.
- travel? sindri sol "on his way across"
- reveal sol sindri "rung him up"
- sad sol "wept"
- injure sindri "capsizes"
- quarrel.past kari oddur "not exchanged a word"
+ rescue kari+oddur sindri "goes over the side"
- parent kari sindri "father and rescuer"
- reconcile kari oddur "each other's arms"
- treat sindri maribel "get at the pulse"

== 8
[Sindri](sindri) wakes. [Sól](sol) is there. [Sól](sol) is expecting, says [Sól](sol). [Sindri](sindri) smiles at [Sól](sol). [Ásta](asta) comes in. [Sindri](sindri) tells [Ásta](asta). [Ásta](asta) sits on the bed. [Ásta](asta) looks for [Kári](kari). [Kári](kari) stands at the door. [Ásta](asta) nods at [Kári](kari). [They](asta+kari) will be [grandparents](asta+kari), says [Ásta](asta). It changes nothing else, says [Ásta](asta). [Kári](kari) understands [Ásta](asta). [Nygaard](tor) blames [Oddur](oddur) for the cage. Nobody listens to [Nygaard](tor).
- recover sindri "Sindri wakes"
+ pregnant sol sindri "is expecting"
- reveal sol sindri "says Sól"
- happy sindri sol "smiles"
- reveal sindri asta "tells Ásta"
- kin? asta+kari baby "grandparents"
- reconcile! asta kari "It changes nothing"
+ accuse tor oddur "blames Oddur"

== 9
By eleven votes to ten the parish turns down the cages; the casting vote is that of [Old Jóna](amma), [who](amma) had promised it to [Nygaard](tor) in return for a hearing aid, and, as [she](amma) explains, did not catch the question. The jilted [investor](tor) leaves on the morning ferry and sells [his](tor) half of the shop to the first [comer](kari). That is [Kári](kari), with a loan and a limp; [he](kari) makes a present of it to [Ásta](asta), and asks for nothing. [Birna](birna), on the same ferry, does not wave. [She](birna) has left a parcel on the counter: the unravelled sweater, knitted up again.
+ reject amma tor "turns down"
- betray amma tor "had promised it"
- flee tor "leaves on the morning ferry"
- find kari "sells his half"
- gift kari asta "makes a present"
- travel birna "on the same ferry"
+ gift birna asta "left a parcel"

== 10
[Oddur](oddur) has finished one glove. It has six fingers. [He](oddur) puts it on [Maribel](maribel)'s window sill and hides behind the herring shed; [she](maribel) tries it on, counts, and laughs so loudly that the eiders go up. [Ásta](asta), [who](asta) knows the stitch, sees the [nurse](maribel) wear it all over the village. [Pastor Hallgrímur](pastor) reads out the banns of [Sindri](sindri) and [Sól](sol). A letter from [Cebu](@cebu) comes with a drawing of a glove, by a [boy](cebu) of nine [who](cebu) has been told about the sixth finger by [his](cebu) [mother](maribel).
+ gift oddur maribel "window sill"
- flee oddur maribel "hides behind"
- happy maribel "laughs"
- discover asta maribel "sees the nurse"
- wedding? sindri sol "banns"
- create cebu "a drawing"
- reveal maribel cebu "has been told"
- parent maribel cebu "his mother"

== 11
The divorce of [Ásta](asta) and [Kári](kari) is over in six minutes. Afterwards the former [couple](asta+kari) eat hot dogs on a wall in [Egilsstaðir](@egilsstadir) and find that [they](asta+kari) can talk. [He](kari) asks if [she](asta) will ever forgive [Birna](birna). [She](asta) has been wearing the sweater, [she](asta) says, for a week. In [Reykjavík](@reykjavik) a telephone rings in a rented room, and [Birna](birna) lets it ring nine times before [she](birna) dares. Neither [woman](asta+birna) can speak at first, so both of [them](asta+birna) listen to the wind on the line.
+ divorce asta kari "divorce"
- ex asta kari "former couple"
- reveal asta kari "can talk"
- reconcile? asta birna "ever forgive"
+ reconcile asta birna "telephone rings"

== 12
Little [Jón](baby) arrives three weeks early, on a night when the road is shut, with [Maribel](maribel) as midwife, [Dr. Bryndís](vet) as second opinion and [Old Jóna](amma), the [great-grandmother](amma), as critic. [Sól](sol) squeezes [Sindri](sindri)'s hand so hard that it has to be bandaged. On the first ferry in spring come [Birna](birna) with two suitcases, and a small [boy](cebu) from [Cebu](@cebu), [whom](cebu) [Oddur](oddur) hands ashore as if [he](cebu) were made of glass. [He](oddur) has moved [his](oddur) bed to the attic to make room. The red yarn is taken down, and [Ásta](asta) winds it into a ball.
+ birth sol baby "arrives three weeks early"
- help maribel sol "as midwife"
- kin amma baby "great-grandmother"
- injure sindri sol "has to be bandaged"
- return birna "come Birna"
- travel cebu "from Cebu"
- help oddur cebu "hands ashore"
- housemate.start cebu oddur "make room"
- reconcile asta birna "taken down"
