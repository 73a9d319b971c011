%series Hoof and Tide
%lang en
%genre veterinary drama in Shetland, encyclopaedia episode list in long sentences
%cast inga    | Inga Tulloch; Inga; Tulloch | f
%cast magnus  | Magnus Tulloch; Magnus | m
%cast kwame   | Kwame Boateng; Kwame; Boateng | m
%cast shona   | Shona Isbister; Shona | f
%cast rab     | Rab Isbister; Rab | m
%cast elspeth | Elspeth | f
%cast freya   | Freya | f
%cast laurie  | Laurie Mouat; Laurie; Mouat | m
%cast nesta   | Nesta Pryce; Nesta; Pryce | f
%cast skipper | Olav Brekke; Brekke; Olav | m
%cast baby    | Erling | m
%cast consta  | Constable Goudie; Goudie | m
%cast minis   | Fru Brekke | f

== 1 Locum
[Kwame Boateng](kwame), a city [vet](kwame) from [Leeds](@leeds), steps off the night ferry to stand in at the practice which [Inga Tulloch](inga) has run single-handed ever since [her](inga) [husband](magnus) [Magnus](magnus), the founder's [son](magnus), took off for the oil rigs. [Her](inga) [receptionist](shona), [Shona Isbister](shona), [who](shona) has a spare bed and a weakness for strangers, puts the [newcomer](kwame) up, to the displeasure of [Rab](rab), the elder [brother](rab) [whose](rab) roof it is. Before breakfast [Rab](rab) and the [lodger](kwame) have come to words over the bathroom, and by noon [Inga](inga), watching [Boateng](kwame) deliver a breech calf, has told [him](kwame) that [he](kwame) may stay.
+ travel kwame "steps off"
- parent _ magnus "the founder's son"
- sad rab kwame "displeasure"
- married inga magnus "husband"
- breakup.past magnus inga "took off"
- boss inga shona "receptionist"
- housemate.start kwame rab+shona "puts the newcomer up"
- sibling rab shona "elder brother"
- quarrel kwame rab "come to words"
- hire kwame inga "may stay"

== 2 Blackface
While the two [vets](inga+kwame) are out on the hill counting dead ewes, [Elspeth](elspeth), [Magnus](magnus)'s [mother](elspeth), goes through the drawers of the surgery and comes across a letter in which [Inga](inga) begs a solicitor to end the marriage, a thing [she](elspeth) has dreaded for years. [She](elspeth) says nothing to [her](elspeth) [daughter-in-law](inga) but wires the rig. [Laurie Mouat](laurie), [whose](laurie) flock it is, points the finger at [Rab](rab)'s dog, and only [Constable Goudie](consta), thrusting [his](consta) bulk in between, prevents the [farmer](laurie) from flooring [his](laurie) oldest [friend](rab). The dog, [Kwame](kwame) establishes, has no teeth.
- parent elspeth magnus "mother"
+ discover elspeth inga "comes across"
- divorce? inga magnus "end the marriage"
- sad elspeth "dreaded"
- kin elspeth inga "daughter-in-law"
- reveal! elspeth inga "says nothing"
- reveal elspeth magnus "wires the rig"
- accuse laurie rab "points the finger"
- rescue consta rab "prevents the farmer"
- discover kwame "establishes"
- attack? laurie rab "flooring"
- friend laurie rab "oldest friend"
- colleague inga kwame "two vets"

== 3 The Man from the Rig
[Magnus](magnus) is back, with a beard, a duty-free perfume and the air of one [who](magnus) has merely been out for milk. [He](magnus) sleeps at [his](magnus) [mother](elspeth)'s, is shown out by [Inga](inga) at the first attempt, and at the second is heard to weep in the kennels. [Shona](shona), [who](shona) at seventeen had been mad about [him](magnus), brings [him](magnus) tea there and stays longer than tea requires. [Kwame](kwame), meanwhile, has caught a cold and the notice of [Nesta Pryce](nesta), the Welsh [schoolmistress](nesta), at [whose](nesta) quiz night the [pair](kwame+nesta) exchange answers, looks and, behind the coats, something warmer than either.
+ return magnus "is back"
- parent elspeth magnus "mother's"
- reject inga magnus "shown out"
- sad magnus "weep"
- love.past shona magnus "mad about him"
- flirt shona magnus "longer than tea requires"
- ill kwame "caught a cold"
- flirt kwame nesta "looks"
+ kiss kwame nesta "something warmer"

== 4 Short Days
The sun rises at nine. It sets at three. [Rab](rab) needs a drink. [Shona](shona) needs [Magnus](magnus). [She](shona) meets [him](magnus) in the boathouse. [They](magnus+shona) keep [their](magnus+shona) boots on. [Elspeth](elspeth) sees the light there. [She](elspeth) thinks of [Inga](inga) and smiles. [Nesta](nesta) cooks for [Kwame](kwame). The soup is salt, the [cook](nesta) is sweet. After that [he](kwame) goes home with [Nesta](nesta). In the morning [his](kwame) bed at the [Isbisters](rab+shona)' is cold. [Rab](rab) shrugs. [Rab](rab) has always fancied [Nesta](nesta). Nobody asks [Rab](rab).
+ affair magnus shona "in the boathouse"
- date kwame nesta "cooks for Kwame"
- happy elspeth "smiles"
+ sex kwame nesta "goes home with Nesta"
- jealous rab kwame "Rab shrugs"
- housemate kwame rab+shona "at the Isbisters'"
- love shona magnus "needs Magnus"
- discover elspeth magnus+shona "sees the light"
- love rab nesta "always fancied"

== 5 Up Helly Aa
On the night of the fire festival, at which half the island wears a helmet, [Inga](inga) dances three reels with the same broad [Viking](skipper) before [he](skipper) lifts [his](skipper) visor and turns out to be [Olav Brekke](skipper), a Norwegian trawler [skipper](skipper) [whom](skipper) [she](inga) has never seen in [her](inga) life. [Magnus](magnus), [who](magnus) has no right to mind and does, goes for the [Norwegian](skipper) with a torch and singes nobody but himself; it falls to [Kwame](kwame) to dress the burn. [Shona](shona), from the steps, watches [her](shona) [lover](magnus) fight over [his](magnus) [wife](inga), and draws [her](shona) own conclusion, which is to go home alone.
- celebrate inga "fire festival"
+ meet inga skipper "never seen"
- jealous magnus skipper "does"
- attack magnus skipper "goes for the Norwegian"
- injure magnus magnus "singes"
- treat magnus kwame "dress the burn"
- affair magnus shona "lover"
- married inga magnus "wife"
- love magnus inga "fight over"
- discover shona magnus "draws her own conclusion"

== 6 Papers
[Inga](inga) has the papers served on [Magnus](magnus) at the fish counter. The [recipient](magnus) signs on a crate of haddock, to the horror of [Elspeth](elspeth), [who](elspeth) calls [her](elspeth) [son](magnus) a lamb and [Inga](inga), across the counter, a good deal else. That same day [Shona](shona), after a test bought on the mainland so that no one should know, breaks it to [Rab](rab) that [he](rab) is going to be an uncle; [he](rab) guesses wrongly, storms down to the surgery and splits [Kwame](kwame)'s lip before the accused [man](kwame) can open it. [Nesta](nesta), [who](nesta) has heard only the accusation, does not wait for the correction.
+ divorce inga magnus "papers"
- parent elspeth magnus "son"
- quarrel elspeth inga "a good deal else"
- sad elspeth "horror"
+ pregnant shona "an uncle"
- kin? baby rab "an uncle"
- reveal shona rab "breaks it to"
- sibling rab shona "uncle"
- accuse rab kwame "guesses wrongly"
- attack rab kwame "splits Kwame's lip"
- parent! kwame baby "guesses wrongly"
- breakup nesta kwame "does not wait"

== 7 Correction
It takes [Shona](shona) four days to give the right name, by which time the former [couple](kwame+nesta) have returned each other's books. [Rab](rab), shamefaced, brings the [locum](kwame) a lobster and eats most of it with [him](kwame). [Nesta](nesta), though [she](nesta) believes [Kwame](kwame) now, finds that [she](nesta) doubted [him](kwame) too easily to go back, and lets [Rab](rab) drive [her](nesta) home from choir. [Magnus](magnus), on being told that [he](magnus) is to be a father, looks for [his](magnus) coat. By evening [Elspeth](elspeth), [who](elspeth) would have walked over glass for a grandchild, has hidden it.
+ reveal shona rab "give the right name"
- ex kwame nesta "former couple"
- sad rab "shamefaced"
- reconcile kwame rab "brings the locum"
- gift rab kwame "a lobster"
- reconcile! kwame nesta "to go back"
- reveal _ magnus "being told"
- pregnant shona magnus "a father"
- parent magnus baby "to be a father"
- help rab nesta "drive her home"
- flee? magnus shona "looks for his coat"
- kin elspeth baby "grandchild"

== 8 Lambing
There is no plot in lambing week, only rain. A ewe dies, a ewe lives; the kettle is never off. [Freya](freya), [Inga](inga)'s [girl](freya) from [Magnus](magnus)'s better days, home from boarding school for Easter, holds the lamp for [Kwame](kwame) and wants to know whether [he](kwame) intends to marry [her](freya) [mother](inga), a question at which two [vets](inga+kwame) drop the same pair of forceps. "The sea gives, the sea takes," says [Brekke](skipper), and gives [Inga](inga) a halibut. [Mouat](laurie) falls asleep standing up, like the horses of which [he](laurie) is so proud.
- parent inga+magnus freya "girl"
+ return freya "home from boarding school"
- help freya kwame "holds the lamp"
- wedding? inga kwame "marry her mother"
- gift skipper inga "gives Inga a halibut"

== 9 Harbour Lights
[Brekke](skipper), with [whom](skipper) [Inga](inga) has been seeing the inside of every tearoom between [Lerwick](@lerwick) and [Sumburgh](@sumburgh), puts a ring beside [her](inga) scone. [She](inga) asks for a night; [she](inga) spends it in the surgery, where [Kwame](kwame), sitting up with a poisoned collie, says that [he](kwame) hopes [she](inga) will be happy, in a voice that says nothing of the kind. [Freya](freya), listening on the stairs, is the only one to hear what [the two](inga+kwame) are not saying. In the morning [Inga](inga) gives the [Norwegian](skipper) [her](inga) hand on it, and the [girl](freya) does not come down to breakfast.
- date inga skipper "every tearoom"
+ propose skipper inga "puts a ring"
- love kwame inga "in a voice"
- love inga kwame "not saying"
- discover freya inga+kwame "the only one to hear"
+ engaged.start inga skipper "gives the Norwegian"
- sad freya "does not come down"

== 10 The Christening Boat
Caught by [her](shona) pains on the Yell ferry, [Shona](shona) is delivered by the only [doctor](kwame) aboard, [one](kwame) [who](kwame) has until now specialised in cows. The [boy](baby), [Erling](baby), has the Tulloch chin. [Elspeth](elspeth), all forgiveness, moves the new [mother](shona) into [her](elspeth) best room; [Magnus](magnus) sleeps in the other, and has twice been seen to push the pram. [Rab](rab), [who](rab) finds that it is quiet without [his](rab) [sister](shona), asks [Nesta](nesta) whether [she](nesta) would care for some noise, and the [teacher](nesta) comes with two suitcases and a harp. At sea, [Olav](skipper) reads a message from [Bergen](@bergen) and throws [his](skipper) telephone overboard.
+ birth shona baby "delivered"
- help kwame shona "is delivered by"
- move shona elspeth "best room"
- kin elspeth baby "Tulloch chin"
- help magnus shona "push the pram"
- sibling rab shona "sister"
+ move nesta rab "with two suitcases"
- invite rab nesta "asks Nesta"

== 11 A Previous Engagement
It was from a [Fru Brekke](minis). [Goudie](consta), [who](consta) had been asked by [Freya](freya) to look into the [groom](skipper), as a favour and off duty, lays the printout on [Inga](inga)'s desk: the [skipper](skipper) has a [wife](minis) in [Bergen](@bergen), and has never been without one. Faced with it, [Brekke](skipper) says that [he](skipper) meant to mention it. [Inga](inga) puts the ring into a specimen jar, labels it and has it sent to [his](skipper) ship. [She](inga) does not cry until [Kwame](kwame), coming in for the iodine, shuts the door behind [him](kwame) and says that [he](kwame) has loved [her](inga) since the breech calf.
- investigate consta skipper "look into"
- reveal consta inga "lays the printout"
- married minis skipper "has a wife"
- discover consta skipper "the printout"
+ betray skipper inga "meant to mention it"
- engaged.end inga skipper "ring into a specimen"
- sad inga "cry"
+ confess kwame inga "has loved her"

== 12 Simmer Dim
In the week when it never gets dark, [Kwame](kwame)'s contract runs out. [Inga](inga), [who](inga) has not given [him](kwame) an answer, drives [him](kwame) to the boat in silence, hands [him](kwame) [his](kwame) bag, and is halfway back up the pier when [Elspeth](elspeth), of all women, asks through the window of a parked car whether [she](inga) means to make the same mistake as [she](elspeth) did. [Inga](inga) turns on [her](inga) heel. The ferry leaves without the [vet](kwame); [the two](inga+kwame) are seen on a bollard, [his](kwame) arm about [her](inga), until a reasonable hour, which in June cannot be determined. [Magnus](magnus) and [Shona](shona) name the day, provided that the [bride](shona) may choose another.
- quit kwame inga "contract runs out"
- help elspeth inga "asks through the window"
- travel! kwame "leaves without the vet"
+ couple.start inga kwame "arm about her"
- engaged magnus shona "name the day"
