%series Agave Roja
%lang en
%genre telenovela about two tequila dynasties in Jalisco, breathless TV-guide synopses
%cast fausto  | Don Fausto Arrieta; Don Fausto; Fausto | m
%cast remedios | Doña Remedios; Remedios | f
%cast leandro | Leandro Arrieta; Leandro | m
%cast ximena  | Ximena Arrieta; Ximena | f
%cast paloma  | Paloma Cruz; Paloma | f
%cast marina  | Marina Cruz; Marina | f
%cast ulises  | Ulises Barragán; Ulises | m
%cast brigida | Brígida Barragán; Brígida | f
%cast octavio | Octavio Barragán; Octavio | m
%cast tacho   | Tacho | m
%cast padre   | Padre Anselmo; Anselmo | m
%cast doctor  | Dr. Villalobos; Villalobos | m
%cast nun     | Sister Luz; Luz | f
%cast baby    | - | m

== 1 The Other Face
On the eve of [his](leandro) wedding to the haughty [Brígida Barragán](brigida), [Leandro Arrieta](leandro) is thrown by a horse and picked up by a laundry [girl](paloma), [Paloma](paloma), [whose](paloma) eyes undo in a minute what two families have taken years to arrange. [His](leandro) [father](fausto), [Don Fausto](fausto), needs the Barragán water; [her](brigida) [brother](ulises) [Ulises](ulises) needs the Arrieta name. What neither clan knows is that [Paloma](paloma) has a [twin](marina), [Marina](marina), as like [her](paloma) as two drops of tequila, [who](marina) is at this moment stealing the wedding silver through a kitchen window.
- wedding? brigida leandro "wedding"
- engaged brigida leandro "eve of his wedding"
- injure leandro "thrown by a horse"
- rescue paloma leandro "picked up"
+ love.start leandro paloma "eyes undo"
- parent fausto leandro "father"
- sibling brigida ulises "brother"
- sibling marina paloma "twin"
+ steal marina brigida+leandro "stealing the wedding silver"

== 2 At the Altar
"If anyone knows a reason," says [Padre Anselmo](padre), and [Leandro](leandro) raises [his](leandro) own hand. [Brígida](brigida) tears off the veil, the Barragáns reach for their holsters, and the [bridegroom](leandro) that was escapes through the sacristy, to the laundry. [Paloma](paloma) hides [him](leandro) in a basket. There, among the sheets, [he](leandro) declares himself; [she](paloma) thinks that it is the fall from the horse. Up at the hacienda [Doña Remedios](remedios), [Fausto](fausto)'s second [wife](remedios), consoles [her](remedios) [stepdaughter](ximena) [Ximena](ximena), [whom](ximena) nobody has asked why [she](ximena) is weeping. [Ximena](ximena) has loved [Ulises](ulises) in secret for a year.
+ breakup leandro brigida "raises his own hand"
- wedding! brigida leandro "raises his own hand"
- flee leandro "escapes"
- help paloma leandro "hides him"
+ confess leandro paloma "declares himself"
- married fausto remedios "second wife"
- help remedios ximena "consoles"
- kin remedios ximena "stepdaughter"
- sad ximena "weeping"
- love ximena ulises "in secret"

== 3 One for the Other
The feud is on: wells are poisoned, a barn burns, and [Ulises](ulises) swears to bring back [his](ulises) [sister](brigida)'s honour on a rope. [He](ulises) seizes the laundry [girl](marina) on the bridge and locks [her](marina) in the mill. But it is not [Paloma](paloma) [he](ulises) has caught; it is [Marina](marina), and [she](marina) bites. By the second evening [captor](ulises) and [captive](marina) are playing cards. [Leandro](leandro), combing the hills for [his](leandro) [beloved](paloma), finds [her](paloma) hanging out shirts, safe and sound, and lets out a cry that startles the goats. Then who is in the mill?
- enemy brigida+octavio+ulises fausto+leandro "feud"
- threaten ulises leandro "swears to bring back"
- sibling brigida ulises "sister's"
+ abduct ulises marina "locks her"
- attack marina ulises "she bites"
- love leandro paloma "beloved"
- find leandro paloma "finds her"
- happy leandro "a cry"
- abduct! ulises paloma "not Paloma"

== 4 Short and Hot
[Paloma](paloma) rides to the mill. [Paloma](paloma) begs [Ulises](ulises) for [Marina](marina). [Ulises](ulises) sees two of [her](marina). [Ulises](ulises) laughs and opens. [Marina](marina) does not want to leave. [Marina](marina) kisses [Ulises](ulises) on the mouth. [Paloma](paloma) drags [her](marina) home. [Brígida](brigida) hears of it from [Tacho](tacho). [Tacho](tacho) works for [Brígida](brigida). [Tacho](tacho) would die for [Brígida](brigida). [She](brigida) never looks at [Tacho](tacho). [Ximena](ximena) waits for [Ulises](ulises). That night [Ulises](ulises) forgets [Ximena](ximena).
- discover ulises marina+paloma "sees two"
- rescue paloma marina "begs"
+ kiss marina ulises "kisses"
- flee! marina "does not want to leave"
- reveal tacho brigida "hears of it from"
- boss brigida tacho "works for"
- love tacho brigida "would die for"
- reject ulises ximena "forgets"

== 5 Wedding in White Sheets
[Padre Anselmo](padre), with one eye on the door, joins [Leandro](leandro) and [Paloma](paloma) among the drying linen. [Sister Luz](nun), [who](nun) brought up the foundling [twins](marina+paloma), hands the [bride](paloma) a medal cut in two; [Marina](marina) wears the other half. [Don Fausto](fausto) arrives too late to stop it. [He](fausto) disinherits [his](fausto) [son](leandro) on the spot, sees the medal, and has to hold on to a clothes-line. Twenty-two years ago [he](fausto) hung it himself on a neck in [Tepic](@tepic). That evening [Remedios](remedios) watches [her](remedios) [husband](fausto) burn letters, and fishes one out of the fire.
+ wedding leandro paloma "joins"
- parent nun marina+paloma "brought up"
- gift nun paloma "hands the bride a medal"
- lose leandro "disinherits"
- parent fausto leandro "son"
+ discover fausto paloma "sees the medal"
- sad fausto "hold on to"
- gift.past fausto _ "hung it" @tepic
- married fausto remedios "husband"
- discover remedios fausto "fishes one out"

== 6 The Letter
There is one question, and [Remedios](remedios) puts it to [her](remedios) [husband](fausto) over the soup: are the laundry [twins](marina+paloma) [his](fausto)? [He](fausto) groans. Then [Leandro](leandro) has married [his](leandro) own [half-sister](paloma)! [Padre Anselmo](padre), pale, takes the news to the [newlyweds](leandro+paloma), [who](leandro+paloma) were on the point of going to bed. [Paloma](paloma) flees to the convent. [Leandro](leandro) would drink the entire harvest if [Tacho](tacho), [who](tacho) knows about hopeless love, did not take the bottle from [him](leandro). And [Brígida](brigida)? [She](brigida) lights a candle of thanks.
- married fausto remedios "husband"
- accuse remedios fausto "puts it"
- parent? fausto marina+paloma "the laundry twins his"
+ sibling? leandro paloma "half-sister"
- reveal padre leandro+paloma "takes the news"
- married leandro paloma "newlyweds"
- sex! leandro paloma "on the point of"
+ flee paloma leandro "flees to the convent"
- help tacho leandro "take the bottle"
- happy brigida "candle of thanks"

== 7 Under Another Name
[Marina](marina) puts on [her](marina) [sister](paloma)'s wedding dress and goes to the hacienda as [Paloma](paloma), to find out what the old [man](fausto) is hiding. [Leandro](leandro), out of [his](leandro) mind with grief, falls at [her](marina) feet; [Remedios](remedios) pours [her](marina) poison; [Ximena](ximena), of all people, is taken in for the shortest time, and offers a pact. If [Marina](marina) gives up [Ulises](ulises), [Ximena](ximena) will hand [her](marina) the rest of the letters. Outside, [Ulises](ulises) sees the [woman](marina) [he](ulises) dreams of in the arms of the Arrieta [heir](leandro) and reloads.
- sibling marina paloma "sister's"
+ betray marina fausto+leandro+remedios "as Paloma"
- investigate marina fausto "to find out"
- sad leandro paloma "out of his mind"
- attack remedios marina "pours her poison"
- discover ximena marina "taken in for the shortest time"
- love ulises marina "dreams of"
+ jealous ulises leandro "reloads"
- gift? ximena marina "hand her the rest"
- breakup? marina ulises "gives up"

== 8 The Shot
It hits the wrong [Arrieta](ximena). [Ximena](ximena), [who](ximena) had thrown herself in front of [her](ximena) [brother](leandro), lies on the tiles, looks up at the [man](ulises) [who](ulises) shot [her](ximena) and tells [him](ulises) at last what [he](ulises) has been to [her](ximena). [Ulises](ulises) drops the rifle. [Dr. Villalobos](doctor) operates by candlelight. In the corridor the two [patriarchs](fausto+octavio), [Don Fausto](fausto) and [Octavio Barragán](octavio), sit side by side for the first time in thirty years, each with a hat on one knee. [Octavio](octavio) says that [he](octavio) will give up [his](octavio) [son](ulises) to the judge himself.
+ injure ximena ulises "hits the wrong Arrieta"
- rescue ximena leandro "thrown herself"
- sibling leandro ximena "brother"
+ confess ximena ulises "tells him at last"
- sad ulises "drops the rifle"
- treat ximena doctor "operates"
- enemy fausto octavio "for the first time in thirty years"
- parent octavio ulises "son"
- arrest? _ ulises "to the judge"

== 9 Behind Bars and Behind Veils
In prison, [Ulises](ulises) has two [visitors](marina+ximena) and no time to choose. [Marina](marina), under [her](marina) own name again, tells [him](ulises) through the grille that [she](marina) is with child. [Ximena](ximena), in a wheelchair, hears it from the corridor and asks to be turned around. It is [Villalobos](doctor) [who](doctor) pushes [her](ximena), and [who](doctor) will go on pushing, a [widower](doctor) of thirty-five with all the time in the world. At the convent [Paloma](paloma) has [her](paloma) hair cut. [Sister Luz](nun) does it, sobbing, and with every lock comes closer to telling what [she](nun) once swore to keep.
- arrest.past _ ulises "In prison"
- travel marina+ximena ulises "visitors"
- reveal marina ulises "tells him"
+ pregnant marina ulises "with child"
- discover ximena marina+ulises "hears it"
- reject ximena ulises "turned around"
- help doctor ximena "pushes her"
- love? doctor ximena "will go on pushing"
- sad nun "sobbing"
- reveal? nun paloma "telling what she once swore"

== 10 What Luz Knew
The medal, [Luz](nun) blurts out, was [her](nun) own. It was around [her](nun) neck that [Fausto](fausto) hung it, before [she](nun) took the veil; the letters were to [her](nun), and [she](nun) never bore a child. [She](nun) found the [twins](marina+paloma) at the gate a year later and, having nothing else, gave [them](marina+paloma) half each. So [Paloma](paloma) is nobody's half-sister! [She](paloma) runs, cropped and barefoot, down the hill. At the bottom of it, [Leandro](leandro), despaired of by everyone, is standing before the altar once more, next to [Brígida](brigida), because [Remedios](remedios) has told [him](leandro) that [Paloma](paloma) is dead.
+ reveal nun paloma "blurts out"
- couple.past fausto nun "the letters were to her"
- parent! nun _ "never bore"
- find.past nun marina+paloma "found the twins"
- gift.past nun marina+paloma "half each"
- gift.past fausto nun "hung it"
- sibling! leandro paloma "nobody's half-sister"
- sad leandro "despaired"
+ wedding? brigida leandro "before the altar"
- betray.past remedios leandro "has told him"
- die! paloma "is dead"
- travel paloma "runs"

== 11 A Second No
Does the [corpse](paloma) object? [She](paloma) does. The church screams, [Leandro](leandro) goes down like a felled cactus, and [Brígida](brigida), left standing a second time, begins to laugh and cannot stop. It is [Tacho](tacho) [who](tacho) lifts [her](brigida) onto [his](tacho) mule. Halfway home [she](brigida) asks the [foreman](tacho) what, exactly, [he](tacho) sees in [her](brigida). [He](tacho) thinks for a mile; the list lasts the other nine. The [doctor](doctor) has meanwhile found arsenic in a cup, and [Don Fausto](fausto) asks [his](fausto) [wife](remedios) to drink to [his](fausto) health. [Remedios](remedios) sets down the glass. [She](remedios) is gone before the candles are out.
+ return paloma "She does"
- breakup leandro brigida "left standing"
- ill leandro "goes down"
- help tacho brigida "lifts her"
- love tacho brigida "the list"
- boss brigida tacho "foreman"
- discover doctor remedios "arsenic"
- accuse fausto remedios "drink to his health"
- married fausto remedios "wife"
+ flee remedios "is gone"

== 12 Dry
A quiet evening. The harvest stands in the field like blue hands. [Leandro](leandro) and [Paloma](paloma), married for the second time as nobody is sure about the first, plant a row. [Ximena](ximena) takes four steps from the wheelchair to the [doctor](doctor), falls, is caught and stays there. [Octavio](octavio) brings a demijohn to [Don Fausto](fausto), now a [man](fausto) without a wife. [They](fausto+octavio) drink to the water, which flows for everyone, and do not mention the prison. From the prison there is a letter: [Ulises](ulises) asks [Marina](marina) to forget [him](ulises). [She](marina) uses it to light the stove.
- wedding.past leandro paloma "married for the second time"
- recover ximena "four steps"
+ couple.start doctor ximena "stays there"
- gift octavio fausto "demijohn"
- reconcile fausto octavio "drink to the water"
- ex fausto remedios "without a wife"
- breakup? ulises marina "to forget him"
+ reject marina ulises "light the stove"

== 13 Jailbreak
[Marina](marina) did not become a thief for nothing. With [her](marina) [brother-in-law](leandro) holding the horses, [her](marina) [twin](paloma) distracting the warders by looking exactly like [her](marina), and six months of belly in the way, [she](marina) picks eleven locks. In the twelfth cell [Ulises](ulises) will not come: [he](ulises) did shoot [Ximena](ximena), and will pay. A voice says behind [them](marina+ulises) that the bill is settled. [Ximena](ximena) has withdrawn the charge, on the [doctor](doctor)'s arm; [they](doctor+ximena) have come with the key. [Leandro](leandro) embraces the [man](ulises) [who](ulises) meant that bullet for [him](leandro).
- kin leandro marina "brother-in-law"
- help leandro marina "holding the horses"
- sibling marina paloma "twin"
- betray paloma _ "distracting the warders"
- pregnant marina ulises "six months of belly"
+ rescue? marina ulises "picks eleven locks"
- injure.past ximena ulises "did shoot"
- rescue doctor+ximena ulises "come with the key"
- reconcile ulises ximena "withdrawn the charge"
+ reconcile leandro ulises "embraces"

== 14 ¡Salud!
Grand finale! [Marina](marina)'s [son](baby) arrives between two fireworks, and both clans stand around the cradle with their holsters empty. [Brígida](brigida), an [aunt](brigida) for the first time, comes on the back of [Tacho](tacho)'s mule, and on [her](brigida) finger is a ring of plaited agave. [Remedios](remedios), in a wig, slips into the feast with a bottle meant for the [bride](ximena) of the day, [Ximena](ximena). [Sister Luz](nun) sees the label, takes the glass out of [her](ximena) hand and empties it over the flowers, which die. The [poisoner](remedios) is led off. [Don Fausto](fausto) asks [Luz](nun) if God is a jealous husband.
+ birth marina baby "arrives"
- parent marina baby "son"
- kin baby brigida "aunt"
- engaged.start brigida tacho "ring of plaited agave"
- return remedios "slips into"
- celebrate _ "feast"
- wedding doctor ximena "bride of the day"
+ kill? remedios ximena "bottle meant for"
- rescue nun ximena "takes the glass"
- arrest _ remedios "led off"
- flirt fausto nun "jealous husband"
