%series Bayou Parish
%lang en
%genre sheriff drama, Louisiana, streaming overviews
%cast delphine | Sheriff Delphine Landry; Delphine; Landry | f
%cast curtis   | Curtis Hebert; Curtis; Hebert | m
%cast odile    | Odile Landry; Odile | f
%cast remus    | Remus Guidry; Guidry; Remus | m
%cast shelby   | Shelby Guidry; Shelby | f
%cast trent    | Trent Guidry; Trent | m
%cast manny    | Manuel Ortega; Manny; Ortega | m
%cast bernice  | Bernice Hebert; Bernice | f
%cast lyle     | Lyle Pruett; Pruett; Lyle | m
%cast thanh    | Thanh Le; Thanh | m
%cast mai      | Mai Le; Mai | f
%cast gator    | Gator | m
%cast twyla    | Twyla | f
%cast grandpa  | - | m
%cast shooter  | - | n
%cast fed      | Agent Morrow; Morrow | f

== 1
Elected by nine votes, [Delphine Landry](delphine) is the first [woman](delphine) to wear the star in [St. Amant Parish](@amant). [Her](delphine) [predecessor](lyle), [Lyle Pruett](lyle), leaves [her](delphine) an empty evidence locker and a dead fish. [Thanh Le](thanh), a [shrimper](thanh), has vanished with [his](thanh) boat. [His](thanh) [wife](mai), [Mai](mai), begs [Landry](delphine) to drag the channel; [Remus Guidry](remus), [who](remus) owns the cannery and held the note on the boat, begs to differ.
+ hire delphine "Elected"
- quit.past lyle "predecessor"
- gift lyle delphine "leaves"
- lose _ thanh "vanished"
- married mai thanh "wife"
- investigate? delphine thanh "drag the channel"
- reject remus mai "differ"

== 2
The boat turns up sunk, its hull opened with an axe. [Curtis Hebert](curtis), the senior [deputy](curtis), had counted on the star and takes [his](curtis) orders from a [woman](delphine) through clenched teeth. [He](curtis) drinks at [Guidry](remus)'s table. [Delphine](delphine)'s [grandmother](odile), [Odile](odile), a [healer](odile) [who](odile) reads coffee grounds, sees a [man](thanh) under a floor. That night [somebody](shooter) shoots the [sheriff](delphine)'s hound on the porch and pins a note to the collar.
- find _ "turns up"
- attack _ "axe"
- hire? curtis "counted"
- boss delphine curtis "orders"
+ sad curtis delphine "clenched teeth"
- kin delphine odile "grandmother"
- discover odile thanh "sees"
- attack shooter _ "shoots"
+ threaten shooter delphine "pins"

== 3
Under a smokehouse floor sits [Thanh](thanh), feverish and alive. [Odile](odile) physics [him](thanh) with willow bark while [Mai](mai) holds the lamp. Some [fellow](trent) in a pig mask had kept [him](thanh) there, the [shrimper](thanh) says, a young [fellow](trent), and cried the whole time. [Shelby Guidry](shelby), [Remus](remus)'s [daughter](shelby) and [Delphine](delphine)'s [friend](shelby) since first grade, recognizes the mask from [her](shelby) [brother](trent)'s closet. [She](shelby) burns it.
- ill thanh "feverish"
+ find _ thanh "alive"
- treat thanh odile "willow bark"
- help mai thanh "holds"
- abduct.past trent thanh "kept"
- sad trent "cried"
- parent remus shelby "daughter"
- friend delphine shelby "friend"
+ discover shelby trent "recognizes"
- sibling shelby trent "brother"
- help shelby trent "burns it"

== 4
[Thanh](thanh) picks a photo out of the book, then looks at [Hebert](curtis), standing behind the [sheriff](delphine), and says [he](thanh) was mistaken. [Bernice Hebert](bernice), the [dispatcher](bernice), has been married to [Curtis](curtis) long enough to smell a rat; [she](bernice) copies out the mileage of [his](curtis) cruiser. It comes to a hundred and forty, to the smokehouse and back, seven nights running. [Manny Ortega](manny), the new [coroner](manny), asks [Landry](delphine) to the crawfish boil. [She](delphine) says [she](delphine)'ll bring the lemons.
- reveal! thanh delphine "mistaken"
- married bernice curtis "married"
+ discover bernice curtis "copies out"
- travel.past curtis "to the smokehouse"
+ invite manny delphine "asks"
- gift? delphine manny "lemons"

== 5
At the boil, [Trent Guidry](trent) is drunk by four and swings at [Thanh](thanh); it is [Shelby](shelby) [who](shelby) hauls [him](trent) off. [Remus](remus) lays a hand on each [child](shelby+trent)'s neck and takes [them](shelby+trent) home like pups. [Delphine](delphine) dances. A county away, on a cooler of lemons, [Ortega](manny) tells [her](delphine) that [he](manny) was paid twice [his](manny) salary to come here, by a [man](lyle) [who](lyle) wanted certificates signed and no fuss made. The [man](lyle) had been wearing [her](delphine) star at the time.
- celebrate _ "boil"
- attack trent thanh "swings"
- help shelby thanh "hauls"
- parent remus shelby+trent "child"
- travel remus+shelby+trent "takes"
- happy delphine "dances"
+ reveal manny delphine "tells her"
- hire.past manny lyle "twice his salary"

== 6
Dug up on a court order, [Pruett](lyle)'s last three drownings turn out to have been shot. All three had owed [Guidry](remus) money. Confronted on [his](lyle) houseboat, [Lyle](lyle) weeps, offers [Delphine](delphine) gumbo, and while [she](delphine) is stirring slips over the side. [Gator](gator), a [guide](gator) with six fingers and seven teeth, fishes the ex-[sheriff](lyle) out of the reeds and would like it noted. [Bernice](bernice) lays the mileage beside [her](bernice) [husband](curtis)'s eggs. [He](curtis) hits [her](bernice).
- find _ "Dug up"
- kill.past _ _ "shot"
- accuse delphine lyle "Confronted"
- sad lyle "weeps"
- gift lyle delphine "offers"
- flee lyle delphine "over the side"
+ find gator lyle "fishes"
- married bernice curtis "husband"
- accuse bernice curtis "lays the mileage"
+ attack curtis bernice "hits"

== 7
[Bernice](bernice) turns up at [Odile](odile)'s with one eye shut and a suitcase. For the first time, the old [woman](odile) locks [her](odile) door. [Delphine](delphine) takes [Hebert](curtis)'s badge in front of the whole shift; [he](curtis) spits on it before [he](curtis) hands it over. In the jailhouse, [Pruett](lyle) makes up [his](lyle) mind to talk to the [FBI](#fbi). By breakfast [he](lyle) is hanging from the window bars, and the key log is signed with the name of a man who was off sick.
- travel bernice "turns up"
- injure bernice "one eye shut"
+ breakup bernice curtis "suitcase"
- help odile bernice "locks"
+ quit curtis delphine "badge"
- sad curtis "spits"
- arrest.past _ lyle "jailhouse"
- reveal? lyle _ "talk to"
- kill _ lyle "hanging from"
- betray _ "signed"

== 8
[Agent Morrow](fed) arrives from [Baton Rouge](@br) with a boxful of pencils and the firm belief that the [sheriff](delphine) did it. Suspended in [her](delphine) own parish, [Landry](delphine) hands [her](delphine) gun to [Ortega](manny) and borrows [Gator](gator)'s pirogue. [Trent](trent), [who](trent) hasn't slept since the smokehouse, drives to the church and can't get out of the car. [Mai](mai) gets in beside [him](trent). [She](mai) says that [she](mai) knows who cried.
- travel fed "arrives"
- accuse fed delphine "did it"
- kill! delphine lyle "did it"
+ quit delphine "Suspended"
- gift delphine manny "hands"
- gift gator delphine "borrows"
- sad trent "hasn't slept"
- travel trent "drives"
+ discover mai trent "knows"

== 9
[Remus](remus) learns from [Curtis](curtis) that [his](remus) [son](trent) has been sitting in a truck with the [shrimper](thanh)'s [wife](mai). [He](remus) takes [Trent](trent) out to check the traps. The boat comes back with one Guidry in it. [Shelby](shelby), on the dock, asks where [her](shelby) [brother](trent) is, and [her](shelby) [father](remus) says that [he](trent) fell. [Gator](gator) saw it from the cypresses: [he](trent) did not fall. [Gator](gator) also saw where, and can hold [his](gator) breath a good long while.
- reveal curtis remus "learns from"
- parent remus trent "son"
- married mai thanh "wife"
- travel remus+trent "takes"
- return remus "comes back"
+ attack remus trent "did not fall"
- sibling shelby trent "brother"
- betray remus shelby "he fell"
- discover gator remus "saw it"
- rescue? gator trent "hold his breath"

== 10
[Trent](trent) coughs up half the bayou on [Odile](odile)'s kitchen table, under the eyes of three [women](bernice+delphine+mai). [Delphine](delphine) wants [him](trent) in a witness chair, [Bernice](bernice) wants [him](trent) in bed and [Mai](mai), [whose](mai) [husband](thanh) [he](trent) had fed through a hole, wants an apology. [All](bernice+delphine+mai) get [their](bernice+delphine+mai) wish. [Morrow](fed) takes down eleven pages with five pencils. Meanwhile [Shelby](shelby), believing herself an only [child](shelby), loads [her](shelby) [grandfather](grandpa)'s rifle.
+ recover trent "coughs up"
- treat trent odile "kitchen table"
- married mai thanh "husband"
- help.past trent thanh "had fed"
- reconcile? mai trent "apology"
+ reveal trent fed "takes down"
- die! trent "only child"
- kin grandpa shelby "grandfather"
- kill? shelby _ "loads"

== 11
[Hebert](curtis) has a [hostage](bernice), and the [hostage](bernice) is [his](curtis) own [wife](bernice), and the price is a plane. It's [Twyla](twyla), [his](curtis) [mistress](twyla), the [voice](twyla) of the parish on 98.3, [who](twyla) talks [him](curtis) out of the radio shack, live, by telling [him](curtis) what [she](twyla) thinks of men who hit. [Ortega](manny), carrying a star for the afternoon, closes the cuffs. [Shelby](shelby) has [her](shelby) [father](remus) over the sights in the cannery yard. [Her](shelby) [brother](trent) calls [her](shelby) name.
+ abduct curtis bernice "hostage"
- married bernice curtis "wife"
- threaten curtis _ "plane"
- affair curtis twyla "mistress"
- rescue twyla bernice "talks"
- accuse twyla curtis "what she thinks"
+ arrest manny curtis "cuffs"
- parent remus shelby "father"
- threaten shelby remus "over the sights"
- sibling shelby trent "brother"
- return trent "calls"

== 12
[Remus Guidry](remus) is taken across the parking lot by [his](remus) two [children](shelby+trent), one on each arm, to where the [sheriff](delphine) is waiting. Reinstated with a pencil from [Morrow](fed), [Delphine](delphine) has appointed a new senior [deputy](bernice): [she](bernice) used to be in dispatch. The cannery's notes are torn up. [Thanh](thanh) and [Mai](mai) christen a new boat the [Odile](*odileboat). At the boil there are lemons enough for everybody, and [Manny](manny), on one knee among the crawfish heads, is asked what [he](manny) has dropped.
- parent remus shelby+trent "children"
+ arrest shelby+trent remus "taken across"
- hire delphine "Reinstated"
- gift fed delphine "pencil"
- hire bernice delphine "appointed"
- boss delphine bernice "deputy"
- quit.past bernice "used to be"
- celebrate mai+thanh "christen"
+ propose manny delphine "on one knee"
