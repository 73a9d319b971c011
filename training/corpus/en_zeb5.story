%series The House of Ferrante's Salt
%lang en
%genre gangster saga, Marseille 1949 to 1962, encyclopaedia episode summaries
%cast baptiste | Baptiste Orsoni; Baptiste; Orsoni | m
%cast livia    | Livia Orsoni; Livia | f
%cast ange     | Ange Orsoni; Ange | m
%cast colomba  | Colomba Orsoni; Colomba | f
%cast dumas    | Commissaire Dumas; Dumas | m
%cast tonio    | Tonio Ferrante; Ferrante; Tonio | m
%cast giulietta | Giulietta Ferrante; Giulietta | f
%cast zohra    | Zohra Benali; Zohra; Benali | f
%cast remy     | Remy; Remy Castel; Castel | m
%cast blanche  | Blanche | f
%cast judge    | Judge Perrault; Perrault | m
%cast kid      | Petit Jo | m
%cast bomber   | - | m
%cast abbot    | - | m
%cast matteo   | Matteo; Matteo O. | m
%cast girl     | - | f
%cast survivor | - | n
%cast shipowner | - | m
%cast nun      | - | f
%cast broker   | - | n
%cast laundress | - | f
%cast blsis    | - | f

== 1 Salt
[Baptiste Orsoni](baptiste), a salt [smuggler](baptiste), buries [his](baptiste) [father](matteo), [Matteo](matteo), [who](matteo) was gunned down over breakfast. [His](baptiste) [mother](colomba), [Colomba](colomba), hands the dead [man](matteo)'s watch not to [him](baptiste) but to the younger [son](ange), [Ange](ange). Suspicion falls on [Tonio Ferrante](tonio), with [whom](tonio) [Matteo](matteo) had shared the port for twenty years. [Baptiste](baptiste) swears on the coffin that there will be no vendetta; behind [him](baptiste) [Ange](ange) crosses [his](ange) fingers.
- parent matteo baptiste "father"
+ kill.past _ matteo "gunned down"
- parent colomba ange+baptiste "mother"
- gift colomba ange "hands"
- sibling ange baptiste "younger son"
- die.past matteo "dead"
- accuse _ tonio "Suspicion"
- kill? tonio matteo "Suspicion"
- colleague.past matteo tonio "shared"
- attack! baptiste tonio "vendetta"
+ betray ange baptiste "crosses his fingers"

== 2 The Glove
Unaware of whose [daughter](giulietta) [she](giulietta) is, [Ange](ange) dances all night with a [stranger](giulietta) in green gloves. [Giulietta Ferrante](giulietta) knows perfectly well who [he](ange) is. [Baptiste](baptiste)'s [wife](livia), [Livia](livia), keeps the ledgers and warns [him](baptiste) that [Remy Castel](remy), [his](baptiste) oldest [friend](remy), is skimming. [He](baptiste) will not believe it. [Commissaire Dumas](dumas) has a file opened on all three families, and a sandwich brought up.
- discover! ange giulietta "Unaware"
+ meet ange giulietta "dances"
- discover giulietta ange "knows"
- married baptiste livia "wife"
- reveal livia baptiste "warns him"
- steal? remy baptiste "skimming"
- friend baptiste remy "friend"
- reject baptiste livia "will not believe"
- investigate dumas _ "file"

== 3 Night Boat
A consignment of cigarettes goes to the bottom off [Cassis](@cassis), scuttled, according to the only [survivor](survivor), by [Castel](remy). [Baptiste](baptiste) drives out to confront [him](remy) and finds the villa stripped bare. [Zohra Benali](zohra), a [singer](zohra) from [Oran](@oran) [whom](zohra) [Castel](remy) had kept, was not told either. [She](zohra) has the rent to pay and a good memory for license plates; [Livia](livia) engages [her](zohra) on the spot, as the first woman on the payroll.
- lose _ "goes to the bottom"
- accuse survivor remy "according to"
- attack? remy _ "scuttled"
- investigate baptiste remy "drives out"
- accuse? baptiste remy "confront"
+ flee remy "stripped bare"
- affair.past remy zohra "had kept"
- reveal! remy zohra "told"
- hire zohra livia "engages her"

== 4 Two Rings
[Giulietta](giulietta) is to marry a Genoese [shipowner](shipowner) [whom](shipowner) [her](giulietta) [father](tonio) has picked out. On the eve of it [she](giulietta) climbs down a drainpipe into [Ange](ange)'s arms, and a drowsy [abbot](abbot) makes [them](ange+giulietta) man and wife. [Ferrante](tonio) sends [Colomba](colomba) a dead thrush. [She](colomba) plucks it, roasts it and returns the bones on a silver plate. [Dumas](dumas), at the opera with [his](dumas) [wife](blanche), [Blanche](blanche), observes that [Livia Orsoni](livia) cries at the same bars as [he](dumas) does.
- wedding? giulietta shipowner "marry"
- parent tonio giulietta "father"
- flee giulietta tonio "climbs down"
+ wedding ange giulietta "man and wife"
+ threaten tonio colomba "dead thrush"
- threaten colomba tonio "returns the bones"
- married blanche dumas "wife"#2
- discover dumas livia "observes"
- sad livia "cries"

== 5 The Price of Lemons
[Petit Jo](kid), twelve, [who](kid) carries messages for the [Orsonis](ange+baptiste+livia), is taken off the street in broad daylight. [Tonio](tonio) wants [his](tonio) [daughter](giulietta) in exchange. [Ange](ange) would rather burn the port down. It is [Giulietta](giulietta) herself [who](giulietta) settles the matter: [she](giulietta) walks home alone, kisses [her](giulietta) [father](tonio) and stays until the [child](kid) is across the bridge. Then [she](giulietta) shows [him](tonio) [her](giulietta) wedding ring. The scar on [her](giulietta) cheek dates from that evening.
+ abduct tonio kid "taken"
- boss ange+baptiste+livia kid "carries"
- parent tonio giulietta "daughter"
- attack? ange _ "burn"
+ rescue giulietta kid "settles the matter"
- return giulietta "walks home"
- reveal giulietta tonio "shows him"
- married ange giulietta "wedding ring"
- injure giulietta tonio "scar"

== 6 Ash Wednesday
[Baptiste](baptiste), convinced that the feud must be bled of money, proposes a partnership to [Ferrante](tonio): lemons, ledgers, no guns. While [the two](baptiste+tonio) shake hands, a [bomber](bomber) [whom](bomber) [neither](baptiste+tonio) has sent blows up the warehouse between [them](baptiste+tonio). [Baptiste](baptiste) loses an eye. [Zohra](zohra) recognises the fuse: [Castel](remy) used the same kind in the war. [Dumas](dumas) transfers [Livia](livia), for [her](livia) protection, to a convent, and brings [her](livia) records.
- enemy baptiste tonio "feud"
- colleague? baptiste tonio "partnership"
- reconcile baptiste tonio "shake hands"
+ attack bomber baptiste+tonio "blows up"
- injure baptiste bomber "loses"
- discover zohra remy "recognises"
- move livia "transfers"
- help dumas livia "protection"
- gift dumas livia "brings"

== 7 Matins
Among the nuns [Livia](livia) has time to add up. Eleven columns, one sum: on the morning of [Matteo](matteo)'s death forty thousand francs left the family purse, entered in a hand [she](livia) has seen on every birthday card. [She](livia) says nothing. [Blanche](blanche), [who](blanche) has found a convent receipt in [her](blanche) [husband](dumas)'s hat, slaps a [nun](nun), the wrong one. Far to the south, in [Tangier](@tangier), [Castel](remy) opens a bar and pays [his](remy) protection money to [Judge Perrault](judge).
+ discover livia _ "one sum"
- die.past matteo "death"
- reveal! livia _ "says nothing"
- find blanche "found"
- married blanche dumas "husband"
- jealous blanche livia "convent receipt"
- attack blanche nun "slaps"
- create remy "opens" @tangier
- gift remy judge "pays"

== 8 Oran
[Zohra](zohra) sails to [Tangier](@tangier) with a pistol in [her](zohra) hatbox. [She](zohra) finds the [man](remy) [who](remy) jilted [her](zohra) fat, frightened and full of news: it was [Colomba](colomba) [who](colomba) had [her](colomba) [husband](matteo) shot. [She](zohra) does not fire. Unwilling to be less generous, [Castel](remy) warns [her](zohra) of the car outside. In [Marseille](@marseille) [Giulietta](giulietta) is delivered of a [girl](girl) by [her](giulietta) own [mother-in-law](colomba), [whose](colomba) hands are steady as stone.
- travel zohra "sails" @tangier
- find zohra remy "finds"
- breakup.past remy zohra "jilted"
- sad remy "frightened"
- reveal remy zohra "news"
+ kill.past colomba matteo "shot"
- married.past colomba matteo "husband"
- kill! zohra remy "fire"
- help remy zohra "warns her"
+ birth giulietta girl "delivered"
- help colomba giulietta "delivered"
- kin colomba giulietta "mother-in-law"

== 9 The Watch
[Ange](ange) pawns [his](ange) [father](matteo)'s watch to pay a gambling debt, and the [pawnbroker](broker) finds a note folded under the lid. In it [Matteo](matteo) begs [Ferrante](tonio) to take [him](matteo) in, since [his](matteo) [wife](colomba) has learnt of the other household. So there is a brother somewhere? [Dumas](dumas) comes into possession of the note, and of a reason to see [Livia](livia). [She](livia) has left the convent. [She](livia) is at the table of [her](livia) [mother-in-law](colomba), passing the salt.
- lose ange "pawns"
- parent matteo ange "father"
+ find broker "finds"
- help? tonio matteo "take"
- married.past colomba matteo "wife"
- cheat.past matteo colomba "the other household"
- discover.past colomba matteo "has learnt"
- sibling? _ ange+baptiste "brother"
- find dumas "possession"
- love? dumas livia "reason to see"
- move livia "left"
- kin colomba livia "mother-in-law"

== 10 Vespers
"How much did [you](colomba) pay for [Father](matteo)?" asks [Baptiste](baptiste), over the soup. [Colomba](colomba) names the sum, down to the centime. [Ange](ange) overturns the table and has to be held back by [his](ange) one-eyed [brother](baptiste). [She](colomba) is exiled to [Corsica](@corsica), on a pension. [Tonio Ferrante](tonio), [who](tonio) has borne the blame for nine years, laughs so hard at the news that [his](tonio) heart stops. [His](tonio) [daughter](giulietta) inherits half a port.
- accuse baptiste colomba "How much did"
- parent matteo baptiste "Father"
+ reveal colomba ange+baptiste "names"
- sad ange colomba "overturns the table"
- sibling ange baptiste "brother"
- move colomba "exiled" @corsica
- kill! tonio matteo "borne the blame"
- happy tonio "laughs"
+ die tonio "heart stops"
- parent tonio giulietta "daughter"
- find giulietta "inherits"

== 11 The Other Household
The missing [half-brother](dumas) has been under everyone's nose: [Dumas](dumas) was born in the rue d'Aubagne to a [laundress](laundress) and one [Matteo O.](matteo) [He](dumas) learns it from [his](dumas) own file. [Blanche](blanche) moves to [her](blanche) [sister](blsis)'s. [Livia](livia), [who](livia) had been on the point of boarding a train with [him](dumas), steps down again. At a reception [Judge Perrault](judge) is recognised by [Petit Jo](kid), now nineteen, as the [man](judge) [who](judge) drove the car on the day [he](kid) was taken.
- parent laundress+matteo dumas "born"
- sibling ange+baptiste dumas "half-brother"
+ discover dumas matteo "learns it"
- breakup blanche dumas "moves to"
- housemate.start blanche blsis "moves"
- sibling blanche blsis "sister"
- travel? dumas+livia "boarding"
- breakup livia dumas "steps down"
+ discover kid judge "recognised"
- abduct.past judge kid "was taken"

== 12 Thrushes
Three [siblings](ange+baptiste+dumas) stand before the empty salt house: [one](dumas) is the law, [one](ange) breaks it, [one](baptiste) would like to retire. [Perrault](judge) is found in the harbour before [he](judge) can be charged; [Petit Jo](kid) has an alibi from forty people. [Giulietta](giulietta) and [Zohra](zohra) form a company. [Livia](livia) asks [Baptiste](baptiste), in the end, whether [he](baptiste) would mind leaving the light on. From [Corsica](@corsica) comes a parcel without a card: five roasted thrushes.
- sibling ange+baptiste dumas "siblings"
- quit? baptiste "retire"
+ die judge "found in the harbour"
- find _ judge "found"
- arrest? _ judge "charged"
- kill! kid judge "alibi"
- colleague.start giulietta zohra "company"
- create giulietta+zohra "form"
- reconcile? baptiste livia "leaving the light on"
+ threaten colomba ange+baptiste+dumas "roasted thrushes"
