%series The Mallow Green Inquest
%lang en
%genre village crime comedy, texts from a DVD box
%cast agnes | Agnes | f
%cast septimus | Septimus | m
%cast pym | Pym | m
%cast winnie | Winnie | f
%cast jory | Jory | m
%cast amble | Dr. Amble; Amble | m
%cast cressida | Lady Cressida; Cressida | f
%cast seth | Seth | m
%cast miriam | Miriam Gale; Miriam | f
%cast treasurer | Eustace Flood; Flood | m
%cast floodwife | Mrs. Flood | f
%cast nephew | Perry | m
%cast bellringer | - | m
%cast poacher | Old Tobit | m
%cast inspector | Inspector Crake | m
%cast dancer | - | f
%cast masked | - | n
%cast sailor | - | m
%cast dog | Bishop | m

== 1 Death by Trifle
Somebody has laced the sherry at the harvest supper, and church [treasurer](treasurer) [Eustace Flood](treasurer) lands face down in the custard. A stroke, decrees [Dr. Amble](amble). Murder, sniffs [Agnes](agnes), home from the [Met](#met) in disgrace and bunking with [her](agnes) [brother](septimus) at the vicarage. The only [one](winnie) to side with the [sergeant](agnes) is [Winnie](winnie), [whose](winnie) post office knows everything and [whose](winnie) heart, alas, belonged to the [deceased](treasurer). But what does the new [lodger](miriam) at the [Plough](#plough), lady [novelist](miriam) [Miriam Gale](miriam), keep scribbling?
+ die treasurer "lands face down"
- ill! treasurer "A stroke"
- kill? _ treasurer "Murder"
- return agnes "home from the Met" #met
- sibling agnes septimus "brother"
- housemate agnes septimus "bunking with"
- help winnie agnes "side with"
- love.past winnie treasurer "heart"

== 2 The Widow's Mite
[Mrs. Flood](floodwife) buries [her](floodwife) [husband](treasurer) on Monday and books a cruise on Tuesday. Enough for [Agnes](agnes) to dig into the parish accounts, which are nine thousand pounds short; enough for [Septimus](septimus) to beg [his](septimus) [sister](agnes) to leave them alone. [Bishop](dog), the vicarage [beagle](dog), unearths the bottle. Behind the bar of the [Plough](#plough), [Jory](jory), the [landlord](jory), pulls pints with one eye on [his](jory) literary [guest](miriam), and poor [Pym](pym), [who](pym) has pined for [Miriam](miriam) since [she](miriam) got off the bus, arrests the wrong [sailor](sailor). Bon voyage!
- married.past floodwife treasurer "husband"
- travel? floodwife "a cruise"
+ investigate agnes treasurer "dig into"
- sibling agnes septimus "sister"
+ find dog "unearths"
- love jory miriam "one eye"
- love pym miriam "pined"
- arrest pym sailor "arrests"

== 3 A Cuckoo in the Nave
Night in the belfry, and a [bellringer](bellringer) hangs from [his](bellringer) own rope, luckily by the foot. Cut down by [Seth](seth), the [gamekeeper](seth), [he](bellringer) babbles of a hooded [figure](masked) with a ledger under [its](masked) arm. [Lady Cressida](cressida), the [patron](cressida) of the living, summons [Agnes](agnes) to tea in order to remind [her](agnes) who pays for the police house. Is it snobbery, or is [Her Ladyship](cressida) covering for a certain [employee](seth), [whose](seth) boots have been seen on [her](cressida) balcony? Pour, [Sergeant](agnes), pour!
- attack _ bellringer "his own rope"
+ rescue seth bellringer "Cut down"
- reveal bellringer "babbles"
- invite cressida agnes "summons"
- threaten cressida agnes "remind her"
- help? cressida seth "covering for"
- boss cressida seth "employee"
+ affair? cressida seth "on her balcony"

== 4 Chapter and Verse
[Mallow Green](@mallow) opens [Miriam Gale](miriam)'s latest and finds itself inside: the [vicar](septimus) with the gambling debts, the [postmistress](winnie) with the letters, the [doctor](amble) with the shaky diagnoses. [Winnie](winnie), mortified, bolts [her](winnie) shutters. [Septimus](septimus) makes a clean breast of it to [his](septimus) [sister](agnes): [he](septimus) has lost the roof fund on greyhounds, [Flood](treasurer) had [him](septimus) over a barrel, and no, [he](septimus) did not kill the [man](treasurer). [Pym](pym), [who](pym) looks for himself in vain in all three hundred pages, could weep.
- create miriam "latest"
- sad winnie "mortified"
+ reveal septimus agnes "a clean breast"
- sibling agnes septimus "sister"
- lose septimus "lost the roof fund"
- threaten.past treasurer septimus "over a barrel"
+ kill! septimus treasurer "did not kill"
- sad pym "could weep"

== 5 The Long Arm
Blood or badge? Before [Agnes](agnes) can choose, [Scotland Yard](#yard) does: [Inspector Crake](inspector), the very [superior](inspector) [who](inspector) had [her](agnes) banished, marches the [vicar](septimus) out in mid-sermon. The village is up in arms, [Jory](jory) stands free beer, and [Miriam](miriam), stung by remorse, offers [her](miriam) services as a sleuth. Two [women](agnes+miriam), one torch, no warrant: in the surgery [they](agnes+miriam) come across a death certificate that [Amble](amble) signed the day before the supper. Somewhere a car starts without lights ...
+ arrest inspector septimus "marches the vicar out"
- boss.past inspector agnes "superior"
- quit.past agnes inspector "had her banished"
- gift jory _ "free beer"
- sad miriam "remorse"
- help? miriam agnes "offers her services"
+ discover agnes+miriam amble "come across"

== 6 Doctor's Orders
[Amble](amble) is found at the bottom of the quarry, alive, barely, and silent. To whom did [he](amble) owe the favor? While the [physician](amble) lies in a coma, [Lady Cressida](cressida)'s [heir](nephew) comes down from [Oxford](@oxford): [nephew](nephew) [Perry](nephew), striped blazer, empty pockets. Within a day [he](nephew) has touched [Seth](seth) for a tenner, [Jory](jory) for a bottle and [Winnie](winnie) for a hundred stamps. To [Pym](pym)'s despair [he](nephew) reads poetry to [Miriam](miriam) in the orchard, and the lady [novelist](miriam) does not take one note.
+ find _ amble "is found"
- injure amble "in a coma"
- kin cressida nephew "nephew"
- travel nephew "comes down from Oxford"
- gift jory+seth+winnie nephew "touched"
- sad pym nephew "despair"
+ flirt nephew miriam "reads poetry"
- love? miriam nephew "not take one note"

== 7 Tally-Ho
The hunt meets, the fox wins, and [Seth](seth) takes a load of buckshot meant for somebody else. Nursed on the balcony [he](seth) knows so well, [he](seth) asks [Her Ladyship](cressida) to make an honest man of [him](seth); [she](cressida), [who](cressida) has faced down two wars and a land tax, turns pale. An Orme does not marry the help. [Old Tobit](poacher), the [poacher](poacher), saw who fired and wants to sell it to [Agnes](agnes) for a clean slate. Will [he](poacher) live to collect?
- injure seth "a load of buckshot"
- help cressida seth "Nursed"
+ propose seth cressida "an honest man"
- sad cressida "turns pale"
- reject cressida seth "does not marry"
- discover poacher _ "saw"
+ reveal? poacher agnes "sell"
- kill? _ poacher "live to collect"

== 8 One for the Pot
[He](poacher) will not. [Old Tobit](poacher) is dragged from the millrace with a page of the missing ledger in [his](poacher) cap, and [Agnes](agnes), [who](agnes) had kept [him](poacher) waiting for a signature, is beside herself. The page lists payments to a [dancer](dancer) in [Brighton](@brighton), in [Flood](treasurer)'s neat hand, on behalf of P. O. With [Septimus](septimus) released and back in the pulpit, [brother](septimus) and [sister](agnes) have [their](agnes+septimus) first good supper since the trifle. Then [Miriam](miriam) bursts in, glowing: [Perry](nephew) has given [her](miriam) the family ring.
+ die poacher "dragged from the millrace"
- sad agnes "beside herself"
- gift.past treasurer dancer "payments"
- return septimus "back in"
- sibling agnes septimus "brother"
+ engaged.start miriam nephew "ring"
- happy miriam "glowing"

== 9 The Girl from Brighton
[Agnes](agnes) takes the sea air, and the [dancer](dancer), a bundle on [her](dancer) hip, tells all over whelks: [she](dancer) is [Perry](nephew)'s lawful [wife](dancer), wed at nineteen, paid to keep out of sight. [Flood](treasurer) was the [paymaster](treasurer), until [he](treasurer) asked for more. Back home nobody wants to hear it. Least of all [Miriam](miriam), [who](miriam) calls the [sergeant](agnes) a jealous old maid and, forgetting what [she](miriam) knows of plots, goes rowing with [her](miriam) [fiancé](nephew). [Pym](pym) follows in a washtub. Bless the [boy](pym)!
- travel agnes "takes the sea air"
+ reveal dancer agnes "tells all"
- married dancer nephew "lawful wife"
- wedding.past dancer nephew "wed at nineteen"
- threaten.past treasurer nephew "asked for more"
- accuse miriam agnes "calls the sergeant"
- engaged miriam nephew "fiancé"
+ investigate pym miriam+nephew "follows"

== 10 Deep Water
In the middle of the lake [Perry](nephew) ships [his](nephew) oars and explains to the [authoress](miriam) where [her](miriam) chapter eleven goes wrong. Too clever by half, [she](miriam) has put two and two together aloud. Over [she](miriam) goes! It is not the washtub that fishes [her](miriam) out, for the washtub sinks with [Pym](pym) in it, but [Bishop](dog), the [beagle](dog), towing the [one](miriam), and [Jory](jory), in [his](jory) apron, the [other](pym). From [her](cressida) terrace [Lady Cressida](cressida) watches [her](cressida) [nephew](nephew) run, and lowers the telescope without a word.
- discover miriam nephew "two and two"
+ attack nephew miriam "Over she goes"
+ rescue dog miriam "towing"
- rescue jory pym "the other"
- rescue! pym miriam "not the washtub"
- kin cressida nephew "her nephew"
- flee nephew "run"

== 11 The Priest Hole
Where do you hide an Orme? In [Orme Court](@orme), where the [aunt](cressida) feeds the [fugitive](nephew) through a panel and despises herself for it. [Seth](seth), still limping, still spurned, carries the trays and [his](seth) knowledge for three days before loyalty gives out; [his](seth) [beloved](cressida) thanks [him](seth) with [her](cressida) first tears since the Armistice. Cornered, [Perry](nephew) holds a candle to the powder barrels. From [his](amble) hospital bed a wide-awake [Amble](amble) names the [man](nephew) [who](nephew) blackmailed [him](amble) into that certificate.
- kin cressida nephew "aunt"
- help cressida nephew "feeds the fugitive"
- sad cressida "despises herself"
- love seth cressida "his beloved"
+ reveal seth _ "loyalty gives out"
- threaten nephew _ "powder barrels"
- recover amble "wide-awake"
+ accuse amble nephew "names the man"
- threaten.past nephew amble "blackmailed"

== 12 Amen
It takes a sermon to get [him](nephew) out, the longest of [Septimus](septimus)'s career; the [murderer](nephew) surrenders at thirdly. The [Met](#met) wants its best [detective](agnes) back, but [Agnes](agnes), reconciled with [Miriam](miriam) and in possession of the vicarage's only warm bedroom, tears up the telegram. [Cressida](cressida) posts the banns herself: an Orme does as [she](cressida) pleases. And what of [Pym](pym), to [whom](pym) volume two is dedicated? [He](pym) reads the page to [Bishop](dog) eleven times. On the twelfth [he](pym) knocks at the [author](miriam)'s door.
+ arrest _ nephew "surrenders"
- kill.past nephew _ "murderer"
- hire? agnes "wants its best" #met
- reconcile agnes miriam "reconciled"
- reject agnes _ "tears up"
+ wedding? cressida seth "banns"
- create miriam "volume two"
- gift miriam pym "dedicated"
