%series The Ripening Cellar
%lang en
%genre rural family drama, French Jura, encyclopaedia episode list in long sentences
%cast odile    | Odile Vuillemin; Odile | f
%cast bastien  | Bastien Vuillemin; Bastien | m
%cast old      | Aristide Vuillemin; Aristide | m
%cast hamid    | Hamid Belkacem; Hamid; Belkacem | m
%cast yara     | Yara Belkacem; Yara | f
%cast nadege   | Nadège Prost; Nadège | f
%cast gerome   | Gérôme Prost; Gérôme | m
%cast curtis   | Curtis Blane; Curtis; Blane | m
%cast tavernier | Maître Tavernier; Tavernier | m
%cast vet      | Solveig Aas; Solveig | f
%cast mathis   | Mathis | m
%cast gendarme | Adjutant Roux; Roux | m
%cast mother   | - | f

== 1 The Will
When [Aristide Vuillemin](old), the most respected [cheesemaker](old) of the valley, is laid to rest, the [notary](tavernier), [Maître Tavernier](tavernier), reads out that the dairy passes not to the dead [man](old)'s [children](bastien+odile), [Odile](odile) and [Bastien](bastien), but to [Hamid Belkacem](hamid), [who](hamid) has turned the wheels in the cellar for twenty years. [Bastien](bastien), [who](bastien) has debts in [Lyon](@lyon), calls the [foreman](hamid) a legacy hunter to [his](hamid) face, whereas [Odile](odile), a [teacher](odile), goes down to the cellar and weeps among the shelves. In the second plot the neighbours' dog is found poisoned, and [Solveig Aas](vet), the Norwegian [vet](vet), can do nothing for it.
- die old "laid to rest"
- parent old bastien+odile "children"
- sibling bastien odile "children"
- reveal tavernier bastien+odile "reads out"
+ gift old hamid "passes"
- boss.past old hamid "twenty years"
+ accuse bastien hamid "legacy hunter"
- sad odile "weeps"
- attack _ _ "poisoned"

== 2 Grey Rind
[Bastien](bastien) stays in the house on the pretext of sorting out the attic and, having found nobody in the cellar at noon, loosens the valve of the cooling plant. Two hundred wheels sweat through, and [Hamid](hamid) faces ruin before [he](hamid) has signed [his](hamid) first cheque. [His](hamid) [daughter](yara) [Yara](yara), seventeen, saw somebody in a green jacket leave by the back door, but three men in the village wear one. The dog's [owner](nadege), [Nadège Prost](nadege), is certain that the poison came from the dairy, and the [gendarme](gendarme), [Adjutant Roux](gendarme), has the rat bait in [Belkacem](hamid)'s shed analysed, without result.
- betray bastien _ "pretext"
+ attack bastien hamid "loosens the valve"
- lose? hamid "faces ruin"
- parent hamid yara "daughter"
- discover yara "saw somebody"
- accuse nadege hamid "is certain"
- investigate gendarme hamid "analysed"

== 3 A Buyer from Wisconsin
[Curtis Blane](curtis), [who](curtis) buys up small dairies for a concern in [Milwaukee](@milwaukee), takes a room at the inn and lets it be known that [he](curtis) pays in cash. The disinherited [son](bastien) dines with [him](curtis) and promises [him](curtis) the brand, which [he](bastien) does not own. [Odile](odile), to [whom](odile) [Tavernier](tavernier) has pointed out that the will could be contested within a month, declines to do so, since [she](odile) knows that [her](odile) [father](old)'s [heir](hamid) once pulled the old [man](old) out of the brine tank. [Yara](yara) meets the [vet](vet)'s [apprentice](mathis), [Mathis](mathis), while [the two of them](mathis+yara) hold a calving cow by the tail.
- travel curtis "takes a room"
- gift? bastien curtis "promises him the brand"
- advisor tavernier odile "pointed out"
- reject odile "declines"
- parent old odile "father"
+ rescue.past hamid old "pulled the old man"
- boss vet mathis "apprentice"
+ meet mathis yara "meets"

== 4 The Dog
[Mathis](mathis) has kept a sample of the dog's blood. [Solveig](vet) sends it to [Besançon](@besancon). The poison comes from a garage. [Gérôme](gerome) owns the garage. [Gérôme](gerome) is the [brother](gerome) of [Nadège](nadege). [He](gerome) hated the barking. [Nadège](nadege) asks [him](gerome) once. [He](gerome) looks at the floor. [She](nadege) throws [Gérôme](gerome) out. The wronged [foreman](hamid) waits for an apology. None comes from [Prost](nadege). [Roux](gendarme) fines [Gérôme](gerome). [Bastien](bastien) offers the [outcast](gerome) a bed. In the cellar everything smells of vinegar. Curtis is a common name in [Milwaukee](@milwaukee).
- discover vet "garage"
- sibling gerome nadege "brother"
- attack.past gerome _ "poison"
- sad gerome "hated"
- investigate nadege gerome "asks him"
+ reject nadege gerome "throws Gérôme out"
- reconcile! hamid nadege "None comes"
- accuse gendarme gerome "fines"
+ invite bastien gerome "offers the outcast"

== 5 Green Jacket
While [Gérôme](gerome) and [his](gerome) [host](bastien) drink up the late [Aristide](old)'s plum brandy, the [latter](old)'s [son](bastien) boasts of the valve, and the [mechanic](gerome), [who](gerome) sees that a secret is worth more than a bed, demands a share of whatever the [American](curtis) is going to pay. [Yara](yara) has meanwhile noticed a missing button in the pocket of a green jacket in the hall of the Vuillemins and shows it to [Mathis](mathis), [who](mathis) urges [her](yara) to go to the gendarmes. [She](yara) goes to [Odile](odile) instead. The [teacher](odile) confronts [her](odile) [brother](bastien), is laughed at, and slaps [him](bastien) in front of the [girl](yara).
- housemate bastien gerome "host"
- parent old bastien "son"
- reveal bastien gerome "boasts"
+ threaten gerome bastien "demands a share"
- discover yara "noticed"
- reveal yara mathis "shows it"
- accuse odile bastien "confronts"
- sibling bastien odile "brother"
+ attack odile bastien "slaps"

== 6 Summer Pasture
On the way up to the alp the van of [Hamid](hamid), whose brakes [Gérôme](gerome) has lately serviced, goes off the road. [Solveig](vet), driving behind, drags [him](hamid) through the window before the tank ignites, and sets [his](hamid) shoulder with the grip that [she](vet) uses on foals. [Blane](curtis) visits the injured [man](hamid) in hospital, asks to buy, is turned down and leaves a fruit basket. [Nadège](nadege), [whose](nadege) conscience has been troubling [her](nadege) since the business of the dog, takes over the evening milking unasked, and thus the [patient](hamid)'s [daughter](yara) comes upon [her](nadege), swearing at a stool.
+ injure hamid "goes off the road"
- rescue vet hamid "drags him"
- treat hamid vet "sets his shoulder"
- help curtis hamid "visits"
- reject hamid curtis "turned down"
- gift curtis hamid "fruit basket"
- sad nadege "troubling"
- help nadege hamid "takes over"
- parent hamid yara "daughter"
- find yara nadege "comes upon"

== 7 Questions about Brakes
[Roux](gendarme), [who](gendarme) does not like coincidences, has the wreck examined, and the [mechanic](gerome) is picked up at the petrol station with a ticket to [Geneva](@geneva) in [his](gerome) sock. [Gérôme](gerome) maintains that [Bastien](bastien) put [him](gerome) up to it. This is untrue, but [Bastien](bastien), [who](bastien) did damage the cooling plant, is so afraid of the other question that [he](bastien) crosses the border on foot. [Odile](odile) discovers in [his](bastien) room a bundle of letters from [their](bastien+odile) [mother](mother), [who](mother) left when [they](bastien+odile) were small and [who](mother), contrary to what [Aristide](old) had always said, had never stopped writing.
- investigate gendarme gerome "examined"
+ arrest gendarme gerome "picked up"
- accuse gerome bastien "put him up"
- sad bastien "afraid"
+ flee bastien "crosses the border"
- find odile "bundle of letters"
- parent mother bastien+odile "mother"
- breakup.past mother old "left"
- betray.past old bastien+odile "contrary to"

== 8 The Other Vuillemin
[Odile](odile) travels to [Lausanne](@lausanne), to the address on the envelopes, and is received by an old [lady](mother) in a wheelchair with [her](odile) own eyebrows; behind [her](mother), with a tea towel over [his](bastien) arm, stands the [fugitive](bastien). The [mother](mother) explains that [she](mother) had run from a violent [husband](old), and that [Hamid](hamid), then a boy of nineteen, drove [her](mother) to the station and never spoke of it. [Brother](bastien) and [sister](odile), [who](bastien+odile) had each kept another father in mind, argue until the neighbours knock. Down in the valley [Yara](yara) and [Mathis](mathis) kiss for the first time, in the snow, with frozen noses.
- travel odile "travels" @lausanne
- parent mother odile "mother"
+ meet mother odile "is received by"
- flee.past mother old "had run"
- attack.past old mother "violent"
- married.past mother old "husband"
- help.past hamid mother "drove her"
- reveal! hamid _ "never spoke"
- sibling bastien odile "Brother"
- quarrel bastien odile "argue"
+ kiss mathis yara "kiss"

== 9 The Offer
[Bastien](bastien) comes back of [his](bastien) own accord, confesses to the [adjutant](gendarme) that [he](bastien) opened the valve, and, when [he](bastien) is confronted with the [mechanic](gerome), hears with relief how the [latter](gerome) takes back the story of the brakes. [Blane](curtis), [whose](curtis) bosses are losing patience, now tries the [foreman](hamid)'s [creditor](tavernier), the [notary](tavernier), and acquires the dairy's mortgage over a lunch of crayfish. [Solveig](vet), at the next table, understands more French than [he](curtis) thinks. [She](vet) tells [Hamid](hamid) before the cheese is served, and so the two [men](curtis+hamid) meet at the bank the next morning at the same minute.
+ return bastien "comes back"
- reveal bastien gendarme "confesses"
- accuse! gerome bastien "takes back the story"
- boss _ curtis "bosses"
- find curtis "acquires"
- discover vet curtis "understands more French"
+ reveal vet hamid "tells Hamid"

== 10 The Collection
To redeem the mortgage [Hamid](hamid) would need ninety thousand euros in ten days. [Nadège](nadege) sells two cows, the inn gives a ball, and the pensioners of the choir bring their savings in jam jars; [Odile](odile) puts in the money [her](odile) [mother](mother) sent [her](odile) for a kitchen. On the ninth day the cash box is gone from the sacristy. [Mathis](mathis), [who](mathis) had the key, is suspected by everyone except [his](mathis) [girlfriend](yara) and locked up for a night. The [vet](vet) stands bail for [her](vet) [apprentice](mathis), using words that the [adjutant](gendarme) has to look up.
- gift nadege hamid "sells two cows"
- parent mother odile "mother"
- gift odile hamid "puts in the money"
- gift.past mother odile "sent her"
+ steal _ _ "gone"
- accuse _ mathis "suspected"
- couple mathis yara "girlfriend"
+ arrest _ mathis "locked up"
- help vet mathis "stands bail"
- boss vet mathis "apprentice"

== 11 Ten Days
It is the [sister](nadege) of the imprisoned [mechanic](gerome) [who](nadege) sees [Tavernier](tavernier) come out of the sacristy by a door that only a churchwarden can open, and [he](tavernier) is one. [Nadège](nadege) follows [him](tavernier) to the sawmill, where [he](tavernier) strikes [her](nadege) with a log and leaves [her](nadege) lying. [Bastien](bastien), doing [his](bastien) community service on the forest road, hears groaning, carries [her](nadege) two miles and then goes after the [notary](tavernier). The box is in the boot. Since the bank closes at four, the [saboteur](bastien) of the spring hands the [foreman](hamid) the money at five to.
- sibling gerome nadege "sister"
- arrest.past _ gerome "imprisoned"
- discover nadege tavernier "sees"
- investigate nadege tavernier "follows"
+ attack tavernier nadege "strikes her"
- rescue bastien nadege "carries her"
- investigate bastien tavernier "goes after"
+ gift bastien hamid "the money"

== 12 First Wheel
The [notary](tavernier) is struck off and awaits trial; [Curtis](curtis), recalled by [his](curtis) concern, has one slice of the new cheese and is seen to close [his](curtis) eyes. [Nadège](nadege), with eleven stitches, lets the [man](bastien) [who](bastien) found [her](nadege) drive [her](nadege) home and does not ask [him](bastien) in, though [she](nadege) thinks of it. [Hamid](hamid) makes [Odile](odile) and [her](odile) [brother](bastien) partners with a third each, because, as [he](hamid) says, a will is only paper. The old [lady](mother) from [Lausanne](@lausanne) is wheeled through the cellar [she](mother) fled from and asks [Yara](yara), [who](yara) is pushing, to turn left at the brine tank, where there used to be a window.
- quit tavernier "struck off"
- injure nadege "eleven stitches"
- help bastien nadege "drive her home"
- invite! nadege bastien "does not ask him in"
- sibling bastien odile "brother"
+ gift hamid bastien+odile "a third each"
- colleague.start bastien+odile hamid "partners"
- return mother "is wheeled through"
- flee.past mother "fled"
- help yara mother "pushing"
