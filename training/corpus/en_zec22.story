%series Emberwing Hall
%lang en
%genre young-adult fantasy: a school for dragon riders, blurbs of twelve slim volumes
%cast tamsa | Tamsa Brook; Tamsa | f
%cast leander | Leander Crest; Leander | m
%cast fenna | Fenna | f
%cast soot | Soot | m
%cast gale | Mistress Galeheart; Galeheart | f
%cast warden | Warden Thrupp; Thrupp | m
%cast ivo | Ivo Crest; Ivo | m
%cast glory | Glorianna | f
%cast cookp | Pasco | m
%cast hermit | - | f
%cast poacher | Silas Grabe; Grabe | m
%cast smother | - | f
%cast king | King Osric; Osric | m
%cast egg | Pebble | n

== 1 The Wrong Egg
Nobody from the fishing villages has ever been admitted to [Emberwing Hall](#emberwing). [Tamsa Brook](tamsa) is there to deliver herring. But when eleven noble children hold out their hands to eleven noble eggs, the twelfth, black as a boot and long given up for dead, hatches in [her](tamsa) basket. [Leander Crest](leander), to [whom](leander) it had been promised, demands that [she](tamsa) be whipped. [Mistress Galeheart](gale), the [head](gale), looks at the wet little [thing](soot) on the herring and hands [Tamsa](tamsa) a uniform.
- travel tamsa "deliver herring"
- die! soot "dead"
- birth _ soot "hatches"
- find tamsa soot "basket"#1
- gift? _ leander "promised"
- attack? _ tamsa "whipped"
- advisor gale tamsa "head"
+ hire tamsa gale "hands Tamsa a uniform"

== 2 Soot and Smoke
[Soot](soot) won't fly, won't flame and won't let anyone but [Tamsa](tamsa) near [him](soot). [She](tamsa) shares a tower room with [Fenna](fenna), a cheerful [baronet](fenna) of thirteen [who](fenna) snores, and soon shares [her](fenna) midnight biscuits, too. [Leander](leander) empties a bucket of ice water over the [hatchling](soot). In front of the entire school [Tamsa](tamsa) pushes [him](leander) into the dung pit, and gets a month of shovelling it. To everyone's astonishment, so does [he](leander).
- housemate fenna tamsa "shares a tower room"
- gift fenna tamsa "midnight biscuits"
- attack leander soot "ice water"
+ attack tamsa leander "dung pit"

== 3 The Thing in the Chimney
Eggs have been vanishing from the hatchery. [Warden Thrupp](warden), [whose](warden) nose has been out of joint since the herring [girl](tamsa) came, has no doubt who took them. [Fenna](fenna) lies about [her](tamsa) whereabouts with such invention that [both](fenna+tamsa) of [them](fenna+tamsa) are locked up. Past midnight, shovel in hand, [Leander](leander) sees a rope dangle from the chimney and a [man](poacher) with a sack come down it. [He](leander) shouts. For once [he](leander) shouts for [Tamsa](tamsa).
- steal _ _ "vanishing"
- sad warden tamsa "out of joint"
- accuse warden tamsa "no doubt"
- betray fenna warden "lies"
- help fenna tamsa "lies"
+ arrest warden fenna+tamsa "locked up"
+ discover leander poacher "sees a rope"

== 4 Silas Grabe
The egg [thief](poacher) has a name, [Silas Grabe](poacher), and a knife, and [Leander](leander) by the collar. [Fenna](fenna), at the barred window, picks the lock with a hairpin of [her](fenna) great-aunt's. What sends the [poacher](poacher) up the flue again with [his](poacher) breeches on fire is a hiccup. [Soot](soot) has flamed! [Thrupp](warden) begs [Tamsa](tamsa)'s pardon, stiffly. [Leander](leander) doesn't thank [her](tamsa). [He](leander) is seen, however, to put down a very large fish by [Soot](soot)'s stall.
- steal.past poacher _ "thief"
- threaten poacher leander "a knife"
- flee fenna+tamsa "picks the lock"
+ attack soot poacher "breeches on fire"
- rescue soot leander "has flamed"
- flee poacher "up the flue"
+ reconcile tamsa warden "begs Tamsa's pardon"
- gift leander soot "a very large fish"

== 5 The Elder Brother
[Ivo Crest](ivo) comes back from the wars, a [captain](ivo), one sleeve pinned up, on the most beautiful white [dragon](glory) in the realm. All the girls are in love with [him](ivo); [Fenna](fenna) walks into a door. [He](ivo) takes over the flying lessons. [Glorianna](glory), [his](ivo) [dragon](glory), bows to [Soot](soot), which is unheard of. Only [Leander](leander) doesn't seem glad. What is it that the [brothers](ivo+leander) hiss about behind the tack room, and why has the [younger](leander) a bruise at breakfast?
+ return ivo "comes back"
- injure.past ivo "one sleeve pinned up"
- love _ ivo "in love"
- love fenna ivo "walks into a door"
- hire ivo "takes over"
- happy! leander ivo "glad"
- quarrel ivo leander "hiss"
- sibling ivo leander "brothers"
+ attack ivo leander "a bruise"

== 6 The Hermit's Price
[Soot](soot)'s wing is torn in a fall. Up on Crag Tor lives a [hermit](hermit) [who](hermit) used to heal dragons, until a certain [king](king) put out [her](hermit) eyes. [Tamsa](tamsa) climbs; [Leander](leander), uninvited, climbs after. By touch, the old [woman](hermit) stitches the wing, and by touch [she](hermit) knows the [dragon](soot): [this](soot) is the [last](soot) of the Night brood, [whose](soot) [mother](smother) was slain by [Osric](king)'s order. For payment [she](hermit) asks only that [they](leander+tamsa) keep [him](soot) out of the [king](king)'s sight.
- injure soot "torn"
- attack.past king hermit "put out her eyes"
- travel leander+tamsa "climbs"
+ treat soot hermit "stitches the wing"
- parent smother soot "mother"
- kill.past king smother "slain"
+ reveal hermit leander+tamsa "the last of the Night"
- help? leander+tamsa soot "keep"

== 7 The King's Visit
Which would not be difficult, if [King Osric](king) weren't coming on Thursday. [Pasco](cookp), the school [cook](cookp), offers to hide [Soot](soot) in the bread oven. All goes well until [Ivo](ivo), saluting, says something to [His Majesty](king) behind [his](ivo) one hand. The oven door is opened. [Tamsa](tamsa) stands before it with a rolling pin. "Take the [girl](tamsa) as well," says the [king](king), yawning. [Leander](leander) looks at [his](leander) [brother](ivo) as if someone had changed [him](ivo) overnight.
- travel? king "coming"
- help? cookp soot "hide Soot"
+ betray ivo soot+tamsa "says something"
- reveal ivo king "says something"
- discover _ soot "opened"
- help tamsa soot "stands"
- threaten tamsa king "rolling pin"
+ arrest king tamsa "Take the girl"
- sibling ivo leander "brother"

== 8 Dungeon Light
Chained in a cellar of the capital, [Tamsa](tamsa) hears [someone](poacher) weeping on the other side of the wall, and that [someone](poacher) is [Grabe](poacher). [He](poacher) never sold an egg, says the [poacher](poacher); [he](poacher) stole them for [Ivo](ivo), [who](ivo) stole them for the [king](king), [who](king) has them boiled. [He](king) believes they keep [him](king) young. [Tamsa](tamsa) shares [her](tamsa) crust with the [thief](poacher). Through the bars falls a hairpin, with a note in [Fenna](fenna)'s spelling.
- arrest _ tamsa "Chained"
- discover tamsa poacher "hears"
- sad poacher "weeping"
- reveal poacher tamsa "says the poacher"
+ steal.past poacher _ "stole them"
- steal.past ivo _ "stole them"#2
- gift tamsa poacher "shares her crust"
- help fenna tamsa "a hairpin"
- create fenna tamsa "note"

== 9 Mutiny at Emberwing
[Mistress Galeheart](gale) gets the order to hand over every egg and resigns on the spot, on the roof, by setting fire to it. [Thrupp](warden), [who](warden) has obeyed orders for forty years, folds [his](warden) into a boat and sails it down the gutter. Twelve pupils are put on nine dragons. [Fenna](fenna) discovers that [she](fenna)'s afraid of heights and goes all the same, with [her](fenna) eyes shut. [Pasco](cookp) packs sandwiches. In the lead, on a mount far too large for [him](leander), flies [Leander](leander).
- steal? king _ "hand over"
+ quit gale king "resigns"
- betray warden king "folds his into a boat"
- discover fenna "discovers"
- sad fenna "afraid of heights"
- gift cookp _ "sandwiches"
+ travel fenna+leander "goes all the same"

== 10 Brothers in the Air
Over the capital [Ivo](ivo) bars the way. [He](ivo) lost [his](ivo) arm, [he](ivo) shouts, for a crown that paid [him](ivo) in medals; the [king](king) has promised [him](ivo) a new one, grown from dragon yolk. Doesn't [Leander](leander) want [him](ivo) whole? [Leander](leander) would have given [him](ivo) [his](leander) own. The [elder](ivo) couches [his](ivo) lance. But [Glorianna](glory), [who](glory) has lost five eggs and only now understands where, turns on [her](glory) back in mid-flight and lets [her](glory) [rider](ivo) fall.
- injure.past ivo "lost his arm"
- gift? king ivo "promised him a new"
- gift? leander ivo "given"
- sibling ivo leander "elder"
+ threaten ivo leander "couches his lance"
- lose.past glory "lost five eggs"
- discover glory ivo "now understands"
+ attack glory ivo "lets her rider fall"

== 11 Black Wings
Hairpin, window, roof: [Tamsa](tamsa) is out, and [Soot](soot), crated in the kitchen yard, hears [her](tamsa) whistle. The crate doesn't survive. Neither, almost, does [Ivo](ivo); a hand's breadth above the spires, [Soot](soot) takes [him](ivo) by the belt. In the egg room, [Osric](king) has the kettle on the boil and the last [egg](egg) on a spoon. [Silas Grabe](poacher) walks up to [him](king), quite humbly, for [his](poacher) wages, and tips the kettle over.
+ flee tamsa "is out"
- die! ivo "Neither"
+ rescue soot ivo "takes him by the belt"
- threaten king egg "on a spoon"
- travel poacher "walks up"
+ attack poacher king "tips the kettle"

== 12 Pebble
The [egg](egg) hatches in the throne room, on a cushion, into the lap of a blind old [woman](hermit) [who](hermit) has been carried down from Crag Tor for the purpose. [Pebble](egg) is grey, and bites. There's no more king, at any rate not in that country. [Ivo](ivo) has asked to muck out the stalls; [his](ivo) [brother](leander) shows [him](ivo) how. [Fenna](fenna) has bound the new school rules in herring skin. On the last page [Leander](leander) asks [Tamsa](tamsa) whether [she](tamsa) would fly out with [him](leander), just to look at the sea. Race [you](leander), says [Tamsa](tamsa).
+ birth _ egg "hatches"
- injure hermit "blind"
- travel hermit "carried"
- attack egg _ "bites"
- quit king "no more king"
- sibling ivo leander "brother"
- advisor leander ivo "shows him how"
- create fenna "bound"
- invite leander tamsa "asks"
+ date? leander tamsa "fly out"
