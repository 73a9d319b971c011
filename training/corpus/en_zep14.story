%series Wren & Lodestar
%lang en
%genre American middle-grade adventure series, catalogue blurbs
%cast wren     | Wren Castillo; Wren | f
%cast otto     | Otto Castillo; Otto | m
%cast naima    | Naima Brooks; Naima | f
%cast flip     | Flip | m
%cast lodestar | Lodestar | n
%cast tia      | Tía Rosario; Rosario | f
%cast blackwood| Cordelia Blackwood; Blackwood | f
%cast crisp    | Mr. Crisp; Crisp | m
%cast mapmaker | Abel Castillo; Abel | m
%cast mom      | - | f
%cast ranger   | Ranger Dee; Dee | f
%cast hermit   | Gus | m
%cast pilot    | Amelie Roy; Captain Roy; Roy | f
%cast thug1    | - | m
%cast thug2    | - | m
%cast oldsheriff | - | m
%cast naimadad | - | m
%cast janitor  | - | m
%cast sheriff  | - | m
%cast chauffeur| - | m
%cast blackson | Dorian Blackwood; Dorian | m

== 1 The Compass That Lied
Moving in with [their](otto+wren) great-[aunt](tia) in the desert is bad enough; now [Wren Castillo](wren) and [her](wren) little [brother](otto) [Otto](otto) find out that [Tía Rosario](tia) talks to a [mule](lodestar). [Lodestar](lodestar) answers by walking south whenever [their](otto+wren) missing [father](mapmaker)'s broken compass points north. The [kids](otto+wren) follow [her](lodestar) one moonlit night to a tin box. Inside: half a map, a pressed flower, and a warning to trust nobody in gloves. In the morning a [lady](blackwood) in lilac gloves rings the bell.
- move otto+wren tia "Moving in"
- kin otto+wren tia "great-aunt"
- sibling otto wren "little brother"
- discover otto+wren tia "find out"
- parent mapmaker otto+wren "father"
- lose _ mapmaker "missing"
- investigate otto+wren lodestar "follow"
+ find otto+wren "tin box"

== 2 Ms. Blackwood Comes to Tea
[Cordelia Blackwood](blackwood) collects maps, smiles and other people's secrets. [She](blackwood) offers [Rosario](tia) a fortune for one scrap of paper while [her](blackwood) [chauffeur](chauffeur) counts the windows. [Otto](otto), [who](otto) is seven and honest, says that [they](otto+wren) haven't got it; [Wren](wren), [who](wren) is twelve and isn't, says that [they](otto+wren) burned it. The [visitor](blackwood) spills [her](blackwood) tea, on purpose, over the [mule](lodestar). Big mistake. By nightfall the gloves are in the cactus, and the scrap has found its way to a new hiding place: [Naima Brooks](naima)'s trombone.
- gift? blackwood tia "offers Rosario a fortune"
- boss blackwood chauffeur "chauffeur"
- betray wren blackwood "burned it"
+ attack blackwood lodestar "spills her tea"
- lose blackwood "in the cactus"

== 3 Trombone Trouble
[Naima](naima) lives over the gas station, plays flat and can hot-wire anything, the last of which [her](naima) [father](naimadad), the [sheriff](sheriff)'s oldest poker [pal](naimadad), would rather [she](naima) didn't. [She](naima) joins up with [Wren](wren) for a half share and a ride on [Lodestar](lodestar). But the school's [janitor](janitor), [Mr. Crisp](crisp), wears gloves too. [He](crisp) empties the trombone case on a Tuesday; on Wednesday [he](crisp) hands in [his](crisp) mop. The [girls](naima+wren) trail [him](crisp) out to the airstrip, where [Otto](otto), of all people, is already in the luggage.
- parent naimadad naima "father"
- friend naimadad sheriff "poker pal"
- friend.start naima wren "joins up with"
+ steal crisp naima "empties"
- quit crisp "hands in his mop"
- investigate naima+wren crisp "trail"
- find naima+wren otto "already in the luggage"

== 4 Hold On, Otto!
The crate marked FRAGILE goes up to ten thousand feet, sneezing. [Captain Roy](pilot), [who](pilot) flies mail over the canyon and asks no questions of [her](pilot) cargo, hears it; so does [her](pilot) one [passenger](crisp). [Crisp](crisp) is all for opening the hatch. [Roy](pilot), a [grandmother](pilot) of five, banks hard left, puts [him](crisp) on the ceiling, and sets down in a dry lake bed to let out the [stowaway](otto). The [janitor](crisp) runs one way, the map flutters the other. By the time [Wren](wren) arrives on muleback, [her](wren) [brother](otto) is flying the plane.
- discover crisp+pilot otto "hears it"
- travel crisp "passenger"
- kill? crisp otto "opening the hatch"
+ rescue pilot otto "banks hard left"
- kin _ pilot "grandmother"
- help pilot otto "let out"
- travel otto "stowaway"
+ flee crisp "runs one way"
- lose crisp "flutters"
- travel wren "arrives on muleback"
- sibling otto wren "brother"

== 5 The Hermit of Hollow Rock
There's a [man](hermit) on the mesa [who](hermit) hasn't spoken since the mine closed. [Flip](flip), the new [kid](flip) from [Tucson](@tucson), dares [Otto](otto) to steal one of [his](hermit) goats, and it's [Flip](flip) [who](flip) ends up down the shaft with it. [Gus](hermit), as the [hermit](hermit) is called once [he](hermit) calls himself anything, lowers a rope, a lantern and the first joke in eleven years. In return [Flip](flip) tells [him](hermit) whose [kids](otto+wren) are waiting at the top. The old [miner](hermit) sits down. [He](hermit) was the last one to see [Abel Castillo](mapmaker).
- move.past flip "new kid"
- steal? otto hermit "steal one"
+ rescue hermit flip "lowers a rope"
- reveal flip hermit "tells"
- parent mapmaker otto+wren "kids"

== 6 Eleven Candles
It's [Naima](naima)'s birthday, and [her](naima) [dad](naimadad) has forgotten it. In [his](naimadad) defense, [he](naimadad) is tied up: two very polite [men](thug1+thug2) have [him](naimadad) in the grease pit until someone fetches a certain map. [Wren](wren) wants to trade. [Flip](flip) wants to fight. [Naima](naima), [whose](naima) [father](naimadad) it is, wants eleven minutes alone with [their](thug1+thug2) truck, after which it goes backward only. The [sheriff](sheriff) finds the [kidnappers](thug1+thug2) going round and round the courthouse. The cake, when it comes, is baked by [Gus](hermit), and it is mostly goat.
- celebrate naima "birthday"
- celebrate! naimadad naima "forgotten"
+ abduct thug1+thug2 naimadad "tied up"
- parent naimadad naima "dad"
- threaten thug1+thug2 _ "until someone fetches"
- gift? wren thug1+thug2 "trade"
- attack? flip thug1+thug2 "fight"
- rescue? naima naimadad "eleven minutes alone"
+ find sheriff thug1+thug2 "finds"
- gift hermit naima "cake"
- create hermit "baked"

== 7 Dorian
Nobody told [Dorian Blackwood](blackson) that [his](blackson) [mother](blackwood) is a villain. [He](blackson) shows up at the town pool in a tie, can't swim, can't lie, and wants to be friends so badly that it hurts to watch. [Wren](wren) sees a spy. [Otto](otto) sees a boy without anybody to dive with. So who warned the gang about the raid on [Rosario](tia)'s shed? [Flip](flip) has suspicions, voices them, and shoves the rich [kid](blackson) in. It's [Wren](wren) [who](wren) goes in after [him](blackson), boots and all, and [he](blackson), coughing, says thank you, and that the [mule](lodestar)'s saddle is next.
- reveal! _ blackson "told"
- parent blackwood blackson "mother"
- travel blackson "shows up"
- friend? _ blackson "wants to be friends"
- betray? blackson wren "spy"
- reveal _ "warned"
- attack? _ tia "raid"
- accuse flip blackson "voices them"
- attack flip blackson "shoves"
+ rescue wren blackson "goes in after him"
+ reveal blackson wren "says"

== 8 What the Saddle Knew
Sewn under the horn: the other half. It's in [Dad](mapmaker)'s writing and it is addressed to [Cordelia](blackwood), [my](mapmaker) [partner](blackwood). [Wren](wren) stares at the word so long that [Otto](otto) has to read it to [her](wren) twice. [Rosario](tia), peeling chilies, can't look up. Yes, [her](tia) [nephew](mapmaker) and that [woman](blackwood) went down the canyon together; yes, [one](blackwood) came back. Why did [she](tia) never say? [She](tia) had promised [their](otto+wren) [mother](mom). [Wren](wren) saddles [Lodestar](lodestar) and rides out, alone, into the start of the monsoon.
- parent mapmaker otto+wren "Dad"
- create.past mapmaker blackwood "writing"
- colleague.past blackwood mapmaker "partner"
- help otto wren "read it to her"
- kin mapmaker tia "nephew"
- travel.past blackwood+mapmaker "went down"
- return.past blackwood "came back"
+ reveal tia otto+wren "Yes"
- reveal.past! tia "never say"
- parent mom otto+wren "mother"
- travel wren "rides"

== 9 Flash Flood
Everybody is out looking for [Wren](wren), including people [she](wren) can't stand. [Ranger Dee](ranger), [who](ranger) says the arroyo will hold for an hour, is off by fifty minutes. [Naima](naima) and [Flip](flip) get stuck up one tree, bicker, and hold hands when [they](flip+naima) think the lightning can't see. [Wren](wren) is on a rock with a sprained ankle, water rising, when the lilac gloves reach down. [She](wren) would rather drown. "Suit yourself," says [Ms. Blackwood](blackwood), and throws the rope around the [mule](lodestar).
- investigate _ wren "out looking for"
- quarrel flip naima "bicker"
- flirt flip naima "hold hands"
- injure wren "sprained"
- rescue? blackwood wren "reach"
- reject wren blackwood "rather drown"
+ rescue blackwood lodestar+wren "throws the rope"

== 10 The Truth About Lilac
In a cave, by a fire of old maps, the [rescuer](blackwood) takes [her](blackwood) gloves off. Both hands are scarred from a rope [she](blackwood) wouldn't let go of. There had been a cave-in; there had been [Abel](mapmaker) on the end of the line, and a knock, three and two, from the other side of the rock, which the [sheriff](oldsheriff) of the day didn't care to hear. [She](blackwood) has been buying paper ever since to find another way in. [Wren](wren) asks why [she](blackwood) didn't say so at tea. Because [she](blackwood) didn't know, says [Cordelia](blackwood), whose side [Rosario](tia) was on.
- rescue.past blackwood wren "rescuer"
- injure.past blackwood "scarred"
- rescue.past? blackwood mapmaker "wouldn't let go"
+ reveal blackwood wren "There had been"
- help.past! oldsheriff mapmaker "didn't care"
- find.past blackwood "buying"
- find.past? blackwood mapmaker "find another way in"
- reveal.past! blackwood "didn't say so"
- accuse? blackwood tia "whose side"

== 11 Three and Two
One whole map, two former [enemies](blackwood+tia), five [kids](blackson+flip+naima+otto+wren), a [hermit](hermit) and a [mule](lodestar). [Rosario](tia) and [Cordelia](blackwood) glare at each other all the way down the mine until both of [them](blackwood+tia) reach for the same spade. The real [crook](crisp) has kept out of the way till now: [Crisp](crisp), once deputy, didn't hear the knock because someone had paid [him](crisp) for the silver behind it. [He](crisp) lights the fuse. It's [Dorian](blackson) [who](blackson) sits on it. Then, in the quiet, [Otto](otto) puts [his](otto) ear to the rock. Three. And two.
- enemy.past blackwood tia "former enemies"
- quarrel blackwood tia "glare"
- travel blackwood+tia "down the mine"
+ reconcile blackwood tia "same spade"
- hire.past crisp "deputy"
- betray.past crisp mapmaker "didn't hear"
- gift.past _ crisp "paid"
+ kill? crisp _ "lights the fuse"
- rescue blackson _ "sits on it"
+ discover otto mapmaker "puts his ear"

== 12 North
[He](mapmaker) has a beard to the belt, a garden of mushrooms, and no idea who the tall [girl](wren) is. Then [she](wren) hands [him](mapmaker) the compass, and [Abel Castillo](mapmaker) says [her](wren) name. Up on top [Naima](naima)'s [dad](naimadad) has brought every truck in the county and the [sheriff](sheriff) has brought handcuffs; the ex-[janitor](crisp) goes home in them. [Captain Roy](pilot) flies in [their](otto+wren) [mother](mom). It would take a hard heart to watch that and not a mule. [Lodestar](lodestar) turns [her](lodestar) face to the north, and for once stands still.
- discover! mapmaker wren "no idea"
- gift wren mapmaker "hands him"
+ discover mapmaker wren "says her name"
- parent naimadad naima "dad"
- help naimadad _ "brought every truck"
- quit.past crisp "ex-janitor"
- arrest sheriff crisp "goes home in them"
- parent mom otto+wren "mother"
- travel mom "flies in"
