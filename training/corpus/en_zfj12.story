%series Harbour Street, Weekdays at Six
%lang en
%genre early-evening soap, fishing town in Barbados, TV listings
%cast cleo    | Cleopatra Alleyne; Cleo | f
%cast winston | Winston Alleyne; Winston | m
%cast darnell | Darnell Alleyne; Darnell | m
%cast sherice | Sherice Boyce; Sherice | f
%cast king    | King Dorsey; King | m
%cast precious | Precious | f
%cast hyacinth | Hyacinth Boyce; Hyacinth | f
%cast nigel   | Nigel Thwaite; Thwaite; Nigel | m
%cast belle   | Belle Thwaite; Belle | f
%cast joseph  | Sergeant Joseph; Joseph | m
%cast doc     | Dr Ramlal; Ramlal | m
%cast mate    | Skeete | m
%cast gran    | - | f

== 1
[Winston Alleyne](winston) has not come in with the fleet. [His](winston) [wife](cleo) [Cleo](cleo) stands on the jetty till dark, next to the one [person](hyacinth) [she](cleo) never stands next to: [Hyacinth Boyce](hyacinth), [her](cleo) [rival](hyacinth) in the fish market and, twenty years back, in love. At dawn [Skeete](mate), the [mate](mate), rows ashore alone, half dead, and says that the engine blew. [Dr Ramlal](doc) puts [him](mate) on a drip. [Darnell](darnell), the [eldest](darnell) of the Alleyne boys, leaves law school by telephone and takes the next plane home.
- return! winston "not come in"
- married cleo winston "His wife"
- enemy cleo hyacinth "her rival"
+ return mate "rows ashore"
- reveal mate _ "the engine blew"
- treat mate doc "on a drip"
- parent cleo+winston darnell "eldest of"
- quit darnell "leaves law school"
- return darnell "plane home"

== 2
[Darnell](darnell) takes over what is left of the business: one net, one debt, one freezer. The debt is owed to [Nigel Thwaite](nigel), an [Englishman](nigel) with a marina in mind, [who](nigel) offers to strike it out in exchange for the Alleynes' slip. [Darnell](darnell) shows [him](nigel) the door. On the beach, a young [woman](sherice) with a clipboard is counting turtles; [she](sherice) asks [him](darnell) to move [his](darnell) boat, [he](darnell) asks for [her](sherice) number. It is only at home that [his](darnell) [mother](cleo) tells [him](darnell) [whose](hyacinth) [child](sherice) [she](sherice) is.
- hire darnell "takes over"
- gift? nigel darnell "strike it out"
+ reject darnell nigel "shows him the door"
+ meet darnell sherice "move his boat"
- flirt darnell sherice "asks for her number"
- parent cleo darnell "his mother"
- reveal cleo darnell "tells him"
- parent hyacinth sherice "whose child"

== 3
[Hyacinth](hyacinth) has words with [her](hyacinth) [daughter](sherice): no Boyce has danced with an Alleyne since [Winston](winston) left a certain [bride](hyacinth) waiting at the Methodist church. [Sherice](sherice) did not know that the [bride](hyacinth) was [her](sherice) own [mother](hyacinth). [She](sherice) goes dancing all the same. [King Dorsey](king), the calypso [singer](king), makes up a verse about the [two](darnell+sherice) on the spot, and the whole rum shop sings along, apart from [Precious](precious), behind the bar, [who](precious) wrote [Darnell](darnell) a letter a week while [he](darnell) was away and has had, to date, one postcard.
- quarrel hyacinth sherice "has words"
- parent hyacinth sherice "her daughter"
- breakup.past winston hyacinth "left a certain bride"
- discover sherice hyacinth "did not know"
+ date darnell sherice "goes dancing"
- create king "makes up a verse"
- love precious darnell "a letter a week"
- jealous precious sherice "apart from Precious"

== 4
[Skeete](mate) wakes. [Skeete](mate) asks for [Cleo](cleo). [Cleo](cleo) brings [Skeete](mate) soup. [Skeete](mate) lied, says [Skeete](mate). The engine did not blow. A big white boat ran [them](mate+winston) down. [Winston](winston) pushed [Skeete](mate) onto the hatch. [Skeete](mate) never saw [Winston](winston) again. [Cleo](cleo) does not weep before [Skeete](mate). [Cleo](cleo) tells [Sergeant Joseph](joseph). [Joseph](joseph) owes [Thwaite](nigel) a favour. [Thwaite](nigel) owns a big white boat. [Joseph](joseph) closes the file.
- recover mate "wakes"
- gift cleo mate "brings Skeete soup"
+ reveal mate cleo "Skeete lied"
- betray.past mate _ "Skeete lied"
- attack.past _ mate+winston "ran them down"
- rescue.past winston mate "pushed Skeete"
- sad! cleo "does not weep"
- reveal cleo joseph "tells Sergeant Joseph"
- help.past nigel joseph "owes Thwaite a favour"
+ betray joseph cleo "closes the file"

== 5
A service is held for [Winston](winston), with an empty coffin and full pews. [Cleo](cleo) walks out halfway through, before anyone can call [her](cleo) a [widow](cleo). In the back row, behind a veil, sits [Hyacinth](hyacinth), in bits. When the [women](cleo+hyacinth) come out face to face, neither knows where to look; it is [Cleo](cleo) [who](cleo) hands over a handkerchief, [his](winston), with the W on it. [Belle Thwaite](belle), the [developer](nigel)'s [wife](belle), has sent a wreath so large that it has to stay outside. On its ribbon [Darnell](darnell) notices a smear of white boat paint.
- die? winston "empty coffin"
- married cleo winston "call her a widow"
- flee cleo "walks out"
- sad hyacinth "in bits"
- love hyacinth winston "in bits"
+ gift cleo hyacinth "hands over a handkerchief"
- married belle nigel "the developer's wife"
- gift belle cleo "sent a wreath"
- discover darnell "notices a smear"

== 6
[Sherice](sherice), [who](sherice) logs every keel that crosses the turtle beds, goes through [her](sherice) lists for the night in question and circles one entry. [She](sherice) takes it to [Darnell](darnell), and [the pair](darnell+sherice), shoulder to shoulder over the chart, would have kissed if [Precious](precious) had not arrived with a plate of fishcakes. [Precious](precious) drops the plate. That evening [Thwaite](nigel) puts three hundred dollars on the bar and asks [her](precious) what the young [people](darnell+sherice) were reading. [She](precious) needs the money for [her](precious) [grandmother](gran)'s eyes. [She](precious) tells [him](nigel).
- investigate sherice "goes through her lists"
+ discover sherice nigel "circles one entry"
- reveal sherice darnell "takes it to Darnell"
- kiss! darnell sherice "would have kissed"
- sad precious "drops the plate"
- gift nigel precious "three hundred dollars"
- kin gran precious "grandmother's"
+ betray precious darnell+sherice "She tells him"

== 7
The turtle hut burns to the ground with all the lists in it. [Sherice](sherice), asleep on the camp bed, is dragged out by [King Dorsey](king), on [his](king) way home and singing. [Hyacinth](hyacinth) storms into [Cleo](cleo)'s yard to lay it all at [Darnell](darnell)'s door; [Cleo](cleo) shouts back; then [both](cleo+hyacinth) sit down on one upturned crate, shaking, because [they](cleo+hyacinth) have both pictured the same thing. The [calypsonian](king) has burns on [his](king) hands and may not touch a guitar till Crop Over. [Precious](precious) gives the three hundred dollars to the hospital box and is sick in the yard.
- attack _ sherice "burns to the ground"
+ rescue king sherice "dragged out"
- accuse hyacinth darnell "at Darnell's door"
- quarrel cleo hyacinth "shouts back"
- sad cleo+hyacinth "shaking"
- injure king "burns on his hands"
- gift precious _ "to the hospital box"
- ill precious "is sick"

== 8
[Precious](precious) goes to [Darnell](darnell). [Precious](precious) kneels. [Darnell](darnell) pulls [Precious](precious) up. [She](precious) told [Thwaite](nigel) everything, says [Precious](precious). [Darnell](darnell) is not angry with [Precious](precious). [He](darnell) never answered the letters of [Precious](precious). [Darnell](darnell) says sorry. [Precious](precious) says sorry. [King](king) hears it through the wall. [King](king) loves [Precious](precious). Nobody knows that but [King](king). [Belle](belle) comes to the bar. [Belle](belle) wants a rum and a lawyer. [Belle](belle) was on the white boat.
- reveal precious darnell "told Thwaite everything"
- betray.past precious darnell "told Thwaite everything"
- sad! darnell precious "not angry"
+ reconcile darnell precious "says sorry"
- discover king darnell+precious "hears it"
- love king precious "loves Precious"
- reveal! king _ "Nobody knows that"
- discover.past belle nigel "on the white boat"

== 9
[Belle](belle) talks till the ice has melted. [Her](belle) [husband](nigel) was at the wheel that night, drunk; [she](belle) begged [him](nigel) to turn back and got a split lip. Three months [they](belle+nigel) have been living side by side in silence, and [she](belle) can hear the thud in [her](belle) sleep. [Darnell](darnell) writes it all down and [she](belle) signs. Meanwhile a banana boat, putting in from [St Vincent](@stvincent), sets down a bearded [man](winston) on crutches [who](winston) is asking the children of Harbour Street which house is [his](winston).
+ reveal belle darnell "talks till"
- married belle nigel "Her husband"
- attack.past nigel winston "at the wheel"
- attack.past nigel belle "split lip"
- sad belle "the thud in her sleep"
- create belle "she signs"
- injure winston "on crutches"
+ return winston "sets down"

== 10
Very early, before the heat, [Cleo](cleo) is on the step scaling snapper. A shadow falls on the bowl. [She](cleo) goes on scaling. The [person](winston) [who](winston) casts it does not know [her](cleo) name, or [his](winston) own, only that [his](winston) feet have brought [him](winston) here. [She](cleo) puts a knife in [his](winston) hand, and the hand remembers what to do. [They](cleo+winston) do the whole bowl like that, the sun climbing. A rooster crows. Two doors down somebody is frying bakes, and at the standpipe a queue has formed that is, for once, completely quiet.
+ ill winston "does not know her name"
- return winston "have brought him here"

== 11
[Ramlal](doc) says that a memory is like a tide: it may come in, it may not. [Hyacinth](hyacinth) is torn between hope and shame, for whom will [he](winston) remember first? [She](hyacinth) puts on the dress in which [she](hyacinth) was left standing, gets as far as the gate, sees [Cleo](cleo) cutting [his](winston) hair, and turns round. [Sherice](sherice), [who](sherice) has watched [her](sherice) [mother](hyacinth), takes [her](hyacinth) by the arm. [Joseph](joseph), faced with [Belle](belle)'s statement, has to reopen the file, and clicks the handcuffs shut round [his](joseph) own [patron](nigel)'s wrists. [Thwaite](nigel) lets [him](joseph) know that [he](joseph) will be next.
- advisor doc winston "says that"
- sad hyacinth "torn"
- breakup.past winston hyacinth "left standing"
- help cleo winston "cutting his hair"
- parent hyacinth sherice "her mother"
- help sherice hyacinth "takes her by the arm"
- accuse belle nigel "Belle's statement"
+ arrest joseph nigel "clicks the handcuffs"
- threaten nigel joseph "he will be next"

== 12
The tide comes in on a Sunday. In the middle of grace [Winston](winston) says "[Cleo](cleo)", and then the names of [his](winston) sons, and, after a pause, that somebody should send for [Hyacinth](hyacinth), since there is an apology twenty years overdue. [She](hyacinth) is sent for; it is made; it is, with some ceremony, accepted. [Darnell](darnell), back at [his](darnell) books by post, asks [Sherice](sherice) across both tables whether a turtle [counter](sherice) could put up with a village [lawyer](darnell). Before [she](sherice) can reply, [her](sherice) [mother](hyacinth) and [his](darnell) do.
+ recover winston "The tide comes in"
- parent winston darnell "his sons"
- invite winston hyacinth "send for Hyacinth"
+ reconcile hyacinth winston "accepted"
- propose darnell sherice "put up with"
- parent hyacinth sherice "her mother"

== 13
Crop Over. [King](king)'s hands are out of their bandages, [his](king) new song is about a barmaid, and by the third verse it has dawned on [Precious](precious) which. [She](precious) climbs on the stage with the tray still in [her](precious) hand. [Skeete](mate) is [skipper](mate) of the Alleynes' new boat, paid for by the court out of the marina that never was; [Belle](belle), [whose](belle) divorce came through on Friday, breaks a bottle of [her](belle) [ex](nigel)'s champagne on the bow. They name it [Tamar](*tamar). So, it turns out, will [Darnell](darnell) and [Sherice](sherice) name somebody else, in the new year.
- recover king "out of their bandages"
- create king "new song"
- love king precious "about a barmaid"
+ discover precious king "dawned on Precious"
- love precious king "climbs on the stage"
- hire mate "skipper"
- divorce belle nigel "divorce"
- ex belle nigel "her ex's"
+ pregnant sherice darnell "name somebody else"
