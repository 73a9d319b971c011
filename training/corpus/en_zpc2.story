%series Cold Harbour, Tallinn
%lang en
%genre police thriller in Estonia, newspaper listings
%cast kaja    | Detective Kaja Rebane; Rebane; Kaja | f
%cast uku     | Uku Lepik; Uku; Lepik | m
%cast tiit    | Tiit | m
%cast mats    | Mats Oru; Mats | m
%cast sirje   | Sirje | f
%cast valli   | Valli | f
%cast dima    | Dima; Volkov | m
%cast zoya    | Volkova; Zoya | f
%cast pilv    | Chief Pilv; Pilv | m
%cast hart    | Hart | n
%cast ferry   | Jaak; Jaak Soo | m
%cast nurse  | - | m

== 1
A ferry docks with one passenger too few. [Detective Kaja Rebane](kaja), home from [Helsinki](@helsinki) with [her](kaja) marriage in a suitcase, is given the case and a new partner, [Uku Lepik](uku), [who](uku) wanted it for himself. The missing [man](mats), [Mats Oru](mats), is a shipping [heir](mats); [his](mats) [wife](sirje) [Sirje](sirje) cries beautifully and asks about the insurance. A [ferryman](ferry) saw a fight on deck and won't say between whom. [Kaja](kaja)'s [brother](tiit), a [docker](tiit) called [Tiit](tiit), has a black eye.
+ return kaja "home from Helsinki" @helsinki
- hire kaja "given the case"
- colleague.start kaja uku "new partner"
- jealous uku kaja "wanted it for himself"
- married mats sirje "wife"
- sad sirje "cries"
- lose _ "one passenger too few"
- discover ferry _ "saw a fight"
- sibling kaja tiit "brother"
- injure tiit "black eye"

== 2
Who hit the [docker](tiit)? [He](tiit) fell, [he](tiit) says. [His](tiit) [sister](kaja) doesn't believe [him](tiit), and neither does [her](kaja) [partner](uku), [who](uku) puts it in the file without asking [her](kaja). The first row in the car is about that. At the [heir](mats)'s villa the [detectives](kaja+uku) meet a [blonde](valli) in a bathrobe: [Valli](valli), the dog-[sitter](valli), at eleven in the morning. [Sirje](sirje) has known for years and finds the dog-[sitter](valli) cheaper than a divorce. [Dima Volkov](dima), the [heir](mats)'s business [rival](dima), offers the [policewoman](kaja) a lift, a coffee and a yacht. [She](kaja) takes the coffee.
- betray tiit kaja "He fell"
- sibling kaja tiit "sister"
- colleague kaja uku "partner"
+ quarrel kaja uku "row in the car"
- meet kaja+uku valli "meet a blonde"
- affair mats valli "in a bathrobe"
- discover.past sirje mats+valli "known for years"
- enemy dima mats "business rival"
- flirt dima kaja "a yacht"
- date dima kaja "takes the coffee"

== 3
The [heir](mats) floats to the surface, a rope round [his](mats) neck. So the [widow](sirje) is rich, the dog-[sitter](valli) is out of a job, and the [docker](tiit) is in a cell: the rope comes from [his](tiit) crane. [Uku](uku) made the arrest while [Kaja](kaja) was at the dentist. [She](kaja) tells the [traitor](uku) what [she](kaja) thinks of [him](uku), and [Chief Pilv](pilv) takes [her](kaja) off the case. The coffee [drinker](kaja) calls the yacht [owner](dima). By midnight [Dima](dima) has found the [prisoner](tiit) a lawyer, and [Kaja](kaja) a spare toothbrush.
+ die mats "floats to the surface"
- kill _ mats "a rope round"
- married.past mats sirje "widow"
- find sirje "rich"
- quit valli "out of a job"
+ arrest uku tiit "made the arrest"
- quarrel kaja uku "what she thinks"
- betray uku kaja "traitor"
- boss pilv kaja "Chief"
- quit kaja pilv "off the case"
- help dima tiit "a lawyer"
+ sex dima kaja "a spare toothbrush"

== 4
[Tiit](tiit) will not talk. [Kaja](kaja) brings [Tiit](tiit) cigarettes. [Tiit](tiit) owed [Mats](mats) money. The whole harbour owed [Mats](mats) money. [Hart](hart) is the harbour [drunk](hart). [Hart](hart) saw [Tiit](tiit) asleep that night. [Uku](uku) laughs at [Hart](hart). [Kaja](kaja) does not laugh at [Hart](hart). At noon [Zoya](zoya) lands from [Riga](@riga). [She](zoya) is married to [Dima](dima). Nobody had told [Kaja](kaja). [Zoya](zoya) finds a toothbrush. [She](zoya) gives it to [Kaja](kaja) in a paper bag. [Uku](uku) sees [Kaja](kaja) crying. [He](uku) drives [her](kaja) home.
- gift kaja tiit "cigarettes"
- help? hart tiit "asleep that night"
- reject uku hart "laughs at"
- return zoya "lands from Riga" @riga
- married dima zoya "married to"
+ betray dima kaja "Nobody had told"
- cheat dima zoya "a toothbrush"
- discover zoya dima+kaja "finds a toothbrush"
- sad kaja "crying"
+ help uku kaja "drives her home"

== 5
The [drunk](hart)'s word counts for little until the [ferryman](ferry) backs it up: the man at the rail wore a good coat. The [docker](tiit) has never had one. Released, [he](tiit) falls round the neck of the [blonde](valli) at the gate. The late [heir](mats)'s dog-[sitter](valli) and the [detective](kaja)'s [brother](tiit)? Since Easter, it turns out, and the black eye was a present from [Mats](mats). [Uku](uku) says sorry to [both](kaja+tiit) with a smoked eel. The [widow](sirje) dines with [Volkov](dima) to talk about ships. Under the table no one talks about ships.
- reveal ferry _ "backs it up"
+ couple tiit valli "falls round the neck"
- sibling kaja tiit "brother"
- attack.past mats tiit "a present from"
- reconcile kaja+tiit uku "says sorry"
- gift uku kaja+tiit "smoked eel"
- date dima sirje "dines with"
+ affair dima sirje "Under the table"

== 6
Back on the case, [Kaja](kaja) asks [her](kaja) [ex-lover](dima)'s [wife](zoya) where [her](zoya) [husband](dima)'s good coat is. At the cleaner's, says [Zoya](zoya), and it has been for a month; [she](zoya) brought it there. Why would the betrayed [wife](zoya) shield [him](dima)? [Lepik](uku), thinking aloud over herring, is so close to [his](uku) [partner](kaja) that [he](uku) forgets the case. [She](kaja) forgets it, too, for the length of one kiss. Then [his](uku) phone lights up: "Sleep well, [sweetheart](uku)." The [sweetheart](nurse) is a nurse. And [he](nurse) is a man with plans for June.
- hire kaja "Back on the case"
- investigate kaja dima "good coat"
- ex dima kaja "ex-lover's"
- married dima zoya "husband"
- help zoya dima "shield him"
- betray? zoya kaja "At the cleaner's"
+ kiss kaja uku "one kiss"
- cheat uku nurse "one kiss"
- engaged nurse uku "plans for June"
- discover kaja nurse+uku "phone lights up"

== 7
So [Uku](uku) has a [fiancé](nurse), and [Kaja](kaja) has a headache. [She](kaja) treats [him](uku) with the utmost politeness. The harbour [drunk](hart) is found at the foot of the silo, [his](hart) neck broken: somebody does not want the good coat described. "[I](pilv) told [you](kaja+uku) to put [him](hart) in a hotel," says the [chief](pilv), [who](pilv) told [them](kaja+uku) nothing of the kind. The [ferryman](ferry), the last witness, packs a bag. [Tiit](tiit) and [his](tiit) [girlfriend](valli) hide [him](ferry) in the dog's room. [Sirje](sirje) sells the ships to [Volkov](dima) for a song, and hums it.
- engaged nurse uku "fiancé"
- kill _ hart "neck broken"
- betray pilv kaja+uku "nothing of the kind"
- boss pilv kaja+uku "chief"
- sad ferry "packs a bag"
- couple tiit valli "girlfriend"
+ rescue tiit+valli ferry "hide him"
- gift sirje dima "for a song"
- happy sirje "hums"

== 8
Short of sleep, [Uku](uku) tells [Kaja](kaja) all. [He](uku) loves [Kaja](kaja). [He](uku) also loves the [nurse](nurse). [Kaja](kaja) says that is one too many. [Uku](uku) goes home and tells the [nurse](nurse). The [nurse](nurse) works nights. [He](nurse) throws a shoe at [Uku](uku). Then [he](nurse) throws [Uku](uku) out. [Valli](valli) throws up at breakfast. [Tiit](tiit) buys a cradle. [Zoya](zoya) visits [Sirje](sirje). [Sirje](sirje) pours tea for [Zoya](zoya). Neither [woman](sirje+zoya) drinks the tea. [Zoya](zoya) says [she](zoya) still has the coat.
+ confess uku kaja "loves Kaja"
- love uku nurse "loves the nurse"
- reject kaja uku "one too many"
- reveal uku nurse "tells the nurse"
- attack nurse uku "throws a shoe"
+ breakup nurse uku "throws Uku out"
- pregnant valli tiit "throws up"
- meet sirje zoya "visits"
- threaten zoya sirje "still has the coat"

== 9
What does the cheated [wife](zoya) want from the [widow](sirje)? Half. Otherwise the coat, with the [heir](mats)'s blood on its cuff, goes to the police. [Sirje](sirje) pays, in pearls. [Kaja](kaja)'s [partner](uku) sleeps on [her](kaja) sofa, on account of the shoe; [she](kaja) lies awake on account of the sofa. The [ferryman](ferry), sick of dogs, ventures out for tobacco and is run down by a yacht [owner](dima)'s car with nobody at the wheel. [He](ferry) lives. From the stretcher [he](ferry) beckons to [Rebane](kaja), and for the first time [his](ferry) name is asked: [Jaak Soo](ferry).
+ threaten zoya sirje "Otherwise the coat"
- cheat.past dima zoya "cheated"
- married.past mats sirje "widow"
- gift sirje zoya "pays, in pearls"
- colleague kaja uku "partner"
- move uku kaja "on her sofa"
- love kaja uku "lies awake"
- attack _ ferry "run down"
- injure ferry _ "run down"

== 10
[Jaak](ferry) can place the coat on the deck, but not the face in it. Mr or Mrs? It was long, dark and smelt of violets. [Pilv](pilv) wants to hear nothing of violets: the [chief](pilv) has been living on [Volkov](dima)'s money since the spring, as [Uku](uku) works out from a boat that no policeman can afford. [He](uku) lays [his](uku) badge beside the [chief](pilv)'s herring. [Kaja](kaja), [whose](kaja) nose is better than [her](kaja) taste in men, goes through a paper bag kept in a drawer. The toothbrush smells of violets.
- reveal ferry kaja "place the coat"
- boss pilv uku "chief"
- gift.past dima pilv "living on Volkov's money"
+ discover uku pilv "works out"
- quit uku pilv "lays his badge"
- reject pilv _ "wants to hear nothing"
+ discover kaja zoya "smells of violets"

== 11
So it was the [wife](zoya) in the [husband](dima)'s coat! [Dima](dima) swears [he](dima) had no idea, and this time it's true. [Mats Oru](mats) had promised to leave [Sirje](sirje) for [Zoya](zoya), as [he](mats) had promised the [blonde](valli); [Zoya](zoya) was the one [who](zoya) took it to heart. The rich [woman](sirje), realising to [whom](zoya) [she](sirje) has given [her](sirje) pearls, laughs till it hurts. [Volkova](zoya) books a cabin to [Stockholm](@stockholm). [Tiit](tiit)'s [sister](kaja) has the cabin next door, and no badge between [the two of them](kaja+zoya) but [hers](kaja).
- discover kaja zoya "it was the wife"
+ kill.past zoya mats "took it to heart"
- married dima zoya "husband's"
- affair.past mats zoya "had promised"
- betray.past mats valli+zoya "had promised"
- breakup.past? mats sirje "leave Sirje"
- discover sirje zoya "realising"
- gift.past sirje zoya "given her pearls"
- travel? zoya "books a cabin" @stockholm
- sibling kaja tiit "sister"
- investigate kaja zoya "cabin next door"

== 12
Halfway to [Sweden](@sweden) the [killer](zoya) and the [detective](kaja) share a bottle and, as it turns out, a low opinion of [Dima](dima). The [Russian](zoya) puts something in the second glass. [Kaja](kaja) is already over the rail when a [man](uku) without a badge grabs [her](kaja) by the collar. Has [Uku](uku) ever been seasick? All night. In the morning [she](kaja) arrests the [woman](zoya) [who](zoya) nearly drowned [her](kaja), and thanks the [stowaway](uku) in front of four hundred passengers, on the mouth.
- kill.past zoya mats "killer"
- attack zoya kaja "puts something"
+ rescue uku kaja "grabs her"
- ill uku "seasick"
- arrest kaja zoya "arrests"
- kill? zoya kaja "nearly drowned"
+ kiss kaja uku "on the mouth"

== 13
Loose ends. [Pilv](pilv) is led out of [his](pilv) own office by two sergeants; [his](pilv) chair goes to [Rebane](kaja). [Dima](dima), dropped by the [widow](sirje) as soon as [she](sirje) has [her](sirje) ships back, proposes to a yacht. The [docker](tiit) and the [dog-sitter](valli) tie the knot on a tugboat, the [ferryman](ferry) on crutches presiding, and the [nurse](nurse), invited by mistake, dances with the [best man](uku). "No hard feelings?" asks the [latter](uku). "One shoe's worth," says [his](uku) [ex](nurse). The new [chief](kaja) makes [her](kaja) [lover](uku) a [sergeant](uku) again, and goes home with [him](uku) to see about the sofa.
- arrest _ pilv "led out"
+ hire kaja "chair goes to"
- breakup sirje dima "dropped by"
+ wedding tiit valli "tie the knot"
- find sirje "her ships back"
- advisor uku tiit+valli "best man"
- boss kaja uku "new chief"
- invite _ nurse "invited by mistake"
- reconcile nurse uku "No hard feelings"
- ex nurse uku "ex"
- couple kaja uku "lover"
- hire uku kaja "a sergeant again"
