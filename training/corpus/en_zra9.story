%series Third Floor, Left
%lang en
%genre dramedy in a tenement in Naples, fan wiki episode guide
%cast assunta  | Assunta Esposito; Assunta | f
%cast ciro     | Ciro Esposito; Ciro | m
%cast dalila   | Dalila Esposito; Dalila | f
%cast nnamdi   | Nnamdi Eze; Nnamdi; Eze | m
%cast petra    | Petra Hallgren; Petra | f
%cast gennaro  | Don Gennaro; Gennaro | m
%cast loredana | Loredana | f
%cast tullio   | Tullio Sarno; Sarno; Tullio | m
%cast bianca   | Bianca Sarno; Bianca | f
%cast pepe     | Pepe | m
%cast brig     | Brigadiere Costa; Costa | f
%cast dentist  | Dr. Amitrano; Amitrano | m
%cast aunt     | Aunt Fortuna; Fortuna | f
%cast agent    | - | n
%cast auct     | - | n

== 1 The Flood
A burst boiler on the fourth floor ruins the dining room of [Assunta Esposito](assunta), a retired [midwife](assunta), and drives the upstairs [tenant](petra), the Swedish [cellist](petra) [Petra Hallgren](petra), into the spare bed of the [Espositos](assunta+ciro+dalila). The [landlord](gennaro), [Don Gennaro](gennaro), will not pay for a new one. [Assunta](assunta)'s [son](ciro) [Ciro](ciro), [who](ciro) has been dismissed from the shipyard, conceals it from [her](assunta) and leaves the house every morning with [his](ciro) lunchbox. Only [his](ciro) [sister](dalila) [Dalila](dalila), a tram [driver](dalila), sees [him](ciro) feeding pigeons at the terminus. [She](dalila) rings [her](dalila) bell and says nothing for the time being.
- neighbour assunta petra "upstairs tenant"
+ move petra assunta "spare bed"
- reject gennaro assunta "will not pay"
- parent assunta ciro "son"
- quit ciro "dismissed"
+ betray ciro assunta "conceals"
- sibling ciro dalila "sister"
- discover dalila ciro "sees him"
- reveal! dalila _ "says nothing"

== 2 The Nephew from Enugu
[Nnamdi Eze](nnamdi), the new [pharmacist](nnamdi) at the corner, discovers that the pills of [Gennaro](gennaro)'s [wife](loredana) [Loredana](loredana) have been exchanged for peppermints. [He](nnamdi) informs [her](loredana) discreetly; [she](loredana) accuses [him](nnamdi) loudly of having botched the prescription, and by evening half the street is against [him](nnamdi). [Petra](petra) alone goes on buying [her](petra) plasters there. In the second plot, [Ciro](ciro) lets himself be hired by [Tullio Sarno](tullio), once [his](ciro) best [friend](tullio) and now a loan [shark](tullio), as a collector. The first address on the list is the third floor, left.
- married gennaro loredana "wife"
+ discover nnamdi loredana "discovers"
- attack.past _ loredana "exchanged"
- reveal nnamdi loredana "informs"
- accuse loredana nnamdi "accuses"
- help petra nnamdi "goes on buying"
- friend.past ciro tullio "best friend"
+ hire ciro tullio "hired"
- boss tullio ciro "hired"

== 3 Collector
It turns out that [Assunta](assunta) has borrowed four thousand euros for [Dalila](dalila)'s teeth. The [collector](ciro) strikes [his](ciro) own [mother](assunta) off the list and pays the first instalment out of [his](ciro) severance. [Sarno](tullio) finds the gap at once, since [his](tullio) [sister](bianca) [Bianca](bianca) keeps the books, and has [Ciro](ciro)'s scooter set on fire. The tram [driver](dalila) puts out the flames with mineral water. Meanwhile the [Nigerian](nnamdi) takes the peppermints to [Brigadiere Costa](brig), [who](brig) finds on the tin the thumbprint of the [landlord](gennaro). [She](brig) advises [him](nnamdi) to wait until there are two.
- gift.past tullio assunta "borrowed"
- parent assunta ciro "mother"
+ help ciro assunta "pays the first instalment"
- sibling bianca tullio "sister"
- discover tullio ciro "finds the gap"
+ attack tullio ciro "set on fire"
- gift nnamdi brig "takes the peppermints"
- discover brig gennaro "thumbprint"

== 4 Saint's Day
It is the feast of San Biagio. [Assunta](assunta) cooks for thirty. [Don Gennaro](gennaro) brings nothing. [Loredana](loredana) eats nothing. [Petra](petra) plays for [Assunta](assunta). [Nnamdi](nnamdi) listens to [Petra](petra). [Pepe](pepe), the [parrot](pepe), repeats what [Dalila](dalila) whispered. [Assunta](assunta) hears of the shipyard from [Pepe](pepe). The soup ladle hits [Ciro](ciro). [Ciro](ciro) moves to the cellar. [Loredana](loredana) falls off [her](loredana) chair. [Nnamdi](nnamdi) presses on the heart of [Loredana](loredana). [He](nnamdi) presses for nine minutes. Fortune, says [Aunt Fortuna](aunt), is a late riser.
- celebrate assunta "feast"
- create petra "plays"
- reveal pepe assunta "repeats"
+ discover assunta ciro "hears of"
- attack assunta ciro "ladle"
- move ciro "moves to the cellar"
- ill loredana "falls off"
+ rescue nnamdi loredana "presses on the heart"

== 5 Room 212
[Loredana](loredana) comes round and asks for the [man](nnamdi) [she](loredana) slandered. [She](loredana) begs [his](nnamdi) pardon, and, when [he](nnamdi) has gone, asks the [Brigadiere](brig) to stay. At home [Don Gennaro](gennaro) packs [his](gennaro) silver. [He](gennaro) is detained on the stairs by the former [midwife](assunta), [who](assunta) delivered [him](gennaro) sixty-one years before and still speaks to [him](gennaro) as if [he](gennaro) were wet. The [cellist](petra) moves back upstairs and finds that [she](petra) misses the noise. In the cellar [Bianca](bianca) appears with the black ledger under [her](bianca) coat, and tells [Ciro](ciro) that [she](bianca) is tired of adding up other people's misery.
- recover loredana "comes round"
- accuse.past loredana nnamdi "slandered"
+ reconcile loredana nnamdi "begs his pardon"
- reveal? loredana brig "asks the Brigadiere"
- flee? gennaro "packs"
- help.past assunta gennaro "delivered"
- move petra "moves back"
+ betray bianca tullio "the black ledger"
- sad bianca "tired of"

== 6 The Ledger
[Ciro](ciro) wants to take the ledger to the police, but [Bianca](bianca) is followed, and [the two](bianca+ciro) spend the night on the roof behind the water tanks. [Her](bianca) [brother](tullio) goes from door to door with a crowbar. At the [Espositos](assunta+ciro+dalila)' [he](tullio) threatens the [parrot](pepe). [Dalila](dalila), on the phone to the depot, stops [her](dalila) tram across the street entrance so that [his](tullio) car cannot leave, and gets a formal warning for it. [Gennaro](gennaro), questioned by [Costa](brig) about the peppermints, claims that [he](gennaro) only wished to spare [his](gennaro) [wife](loredana) the side effects.
- investigate _ bianca "followed"
- flee bianca+ciro tullio "behind the water tanks"
- sibling bianca tullio "brother"
- investigate tullio bianca+ciro "from door to door"
+ threaten tullio pepe "threatens the parrot"
- help dalila bianca+ciro "stops her tram"
- investigate brig gennaro "questioned"
- attack? gennaro loredana "peppermints"
- married gennaro loredana "wife"

== 7 The Fall
At dawn [Sarno](tullio) reaches the roof. In the struggle [Ciro](ciro) goes through a skylight and lands on the bed of the [Swede](petra), [who](petra) is not in it. [He](ciro) has a broken pelvis; the ledger has a broken spine. [Tullio](tullio) drags [his](tullio) [sister](bianca) down the fire escape and drives off with [her](bianca). The [pharmacist](nnamdi), in pyjamas, splints the [patient](ciro) with two cello bows. [Assunta](assunta), [who](assunta) has not spoken to the [exile](ciro) from the cellar for a month, climbs into the ambulance before the stretcher does.
+ injure ciro "broken pelvis"
- attack tullio ciro "struggle"
- sibling bianca tullio "sister"
+ abduct tullio bianca "drives off"
- treat ciro nnamdi "splints"
- reconcile assunta ciro "climbs into"

== 8 Costa's Second Thumbprint
[Brigadiere Costa](brig) reads the ledger in one night and finds in it, among two hundred debtors, [Don Gennaro](gennaro). It becomes clear why [he](gennaro) was in such a hurry to inherit. [He](gennaro) is taken from the barber's chair with foam on one cheek. [Loredana](loredana) watches from the balcony and lets down a basket with [his](gennaro) slippers in it. In the other plot [Bianca](bianca), locked in a summer house at [Baia](@baia), writes with toothpaste on the window. The [dentist](dentist) next door, [Dr. Amitrano](dentist), [who](dentist) once made [Dalila](dalila)'s crowns, deciphers the message from [his](dentist) boat.
+ discover brig gennaro "finds in it"
- arrest brig gennaro "taken from"
- gift loredana gennaro "slippers"
- abduct tullio bianca "locked in"
- reveal bianca dentist "writes with toothpaste"
- treat.past dalila dentist "crowns"
+ discover dentist bianca "deciphers"

== 9 Baia
[Amitrano](dentist) informs [his](dentist) former [patient](dalila) rather than the police, because [he](dentist) has [her](dalila) number. [Dalila](dalila) drives to the coast in a borrowed tow truck, pulls the door of the summer house out of its frame and brings the [captive](bianca) home. [Sarno](tullio) comes back with the shopping and meets [Costa](brig). [He](tullio) goes along without resistance; [he](tullio) even offers [her](brig) a peach. [Ciro](ciro), in traction, asks [Bianca](bianca) whether [she](bianca) would care to sit down, and [she](bianca) sits until the night nurse turns off the lamp. [Petra](petra) practises on one bow.
- reveal dentist dalila "informs"
- treat.past dalila dentist "patient"
+ rescue dalila bianca "brings the captive home"
- abduct.past tullio bianca "captive"
+ arrest brig tullio "goes along"
- gift? tullio brig "peach"
- help bianca ciro "sits until"

== 10 Auction
The house is to be auctioned, since the [landlord](gennaro) in custody owes more than it is worth. The tenants collect what they have. [Aunt Fortuna](aunt), [Assunta](assunta)'s elder [sister](aunt), dies on the eve of the sale at the age of ninety-four, and in [her](aunt) mattress [Dalila](dalila) comes upon nineteen thousand euros and a ticket to [Buenos Aires](@buenosaires), never used. [Nnamdi](nnamdi) bids for all of them with a steady voice. An estate [agent](agent) outbids [him](nnamdi) by a hundred. Then the [parrot](pepe) in the third row says a figure, and nobody laughs except the [auctioneer](auct).
- lose? gennaro "to be auctioned"
- arrest.past _ gennaro "in custody"
- sibling assunta aunt "sister"
+ die aunt "dies"
- find dalila "comes upon nineteen thousand"
- lose nnamdi agent "outbids him"
- create pepe "says a figure"

== 11 The Trial of the Peppermints
[Loredana](loredana) gives evidence against [her](loredana) [husband](gennaro) in [her](loredana) best hat. The defence calls the [Nigerian](nnamdi) a poisoner and asks after [his](nnamdi) papers. [Nnamdi](nnamdi) lays them on the table, one by one. [Ciro](ciro), on crutches, and the [bookkeeper](bianca) testify next against [Sarno](tullio), [who](tullio) winks at [her](bianca) and is reprimanded. [Gennaro](gennaro) gets nine years; [Tullio](tullio), [who](tullio) faints when [he](tullio) hears [his](tullio) own sentence, gets eleven. In the corridor [Petra](petra) asks the [pharmacist](nnamdi) what [he](nnamdi) is doing on Saturday, and has to ask again, because of the noise.
- married gennaro loredana "husband"
+ accuse loredana gennaro "gives evidence"
- accuse _ nnamdi "poisoner"
- accuse bianca+ciro tullio "testify"
- arrest _ gennaro+tullio "gets nine years"
- ill tullio "faints"
+ date? nnamdi petra "on Saturday"

== 12 Fourth Floor, Right
The house belongs to the tenants, thanks to a second mattress. [Dalila](dalila), suspended for [her](dalila) tram blockade, receives a letter of thanks from the police and [her](dalila) job back on the same day. [Ciro](ciro) opens a repair shop in the cellar with [Bianca](bianca) as partner, at first only in the business. [Loredana](loredana), now divorced, learns to swim at sixty-three, taught by [Amitrano](dentist). [Petra](petra) goes back to [Malmö](@malmo) for an engagement of a year; the [pharmacist](nnamdi) takes [her](petra) to the station and forgets to get off the train. [Assunta](assunta) sets the table for one fewer, counts, and fetches the plate back out.
- find dalila "letter of thanks"
- quit.past dalila "suspended"
- hire dalila "her job back"
+ create ciro "opens a repair shop"
- colleague bianca ciro "partner"
- divorce.past gennaro loredana "divorced"
- advisor dentist loredana "taught by"
- travel petra "goes back" @malmo
- help nnamdi petra "takes her"
+ travel nnamdi petra "forgets to get off"
