%series Large Animals by Appointment
%lang en
%genre veterinary practice drama in the Yorkshire Dales, a public broadcaster's long sentences
%cast deborah   | Deborah | f
%cast philip    | Philip | m
%cast julie     | Julie | f
%cast szymon    | Szymon | m
%cast mandy     | Mandy | f
%cast josh      | Josh | m
%cast ellie     | Ellie | f
%cast agnes     | Mrs Hebden | f
%cast clifford  | Clifford Stirk; Clifford | m
%cast chain     | - | f
%cast byron     | Lord Byron | n
%cast stirkwife | - | f
%cast inspector | - | m
%cast brother   | - | m
%cast sisterinlaw | - | f
%cast hound     | - | n
%cast solicitor | - | n
%cast grandmother | - | f

== 1
On the morning of [her](deborah) fiftieth birthday [Deborah](deborah) learns that [Philip](philip), with [whom](philip) [she](deborah) has shared bed and surgery for twenty-two years, is leaving [her](deborah) for the regional [manager](chain) of a veterinary chain, and nevertheless drives up to [Clifford Stirk](clifford)'s to calve a heifer, where the new [locum](szymon) from [Gdańsk](@gdansk), [Szymon](szymon), turns out to have the longer arms; [Julie](julie), the head [nurse](julie), eats the cake meanwhile, out of sheer rage at [her](julie) own [brother](philip).
- celebrate deborah "fiftieth birthday"
- married deborah philip "shared bed and surgery"
+ breakup philip deborah "is leaving her"
- affair chain philip "for the regional manager"
- colleague.start deborah szymon "new locum"
- sad julie philip "sheer rage"
- sibling julie philip "brother"

== 2
[Philip](philip), [who](philip) has taken a flat above the feed merchant's and to [whom](philip), as [he](philip) reminds [his](philip) [wife](deborah), half of every syringe belongs, threatens to sell that half to the chain, whereupon [Julie](julie), obliged to decide between [brother](philip) and [employer](deborah), sides with the [latter](deborah); [Mandy](mandy) at reception, besotted with a [doorman](josh) by the name of [Josh](josh), [who](josh) spins [her](mandy) a tale about an ailing [greyhound](hound), slips [him](josh) ampoules from the locked cupboard.
- move philip "taken a flat"
- married deborah philip "wife"
+ threaten philip deborah "threatens to sell"
- sibling julie philip "brother"
- boss deborah julie "employer"
- help julie deborah "sides with"
- love mandy josh "besotted"
- betray josh mandy "spins her a tale"
+ steal mandy deborah "slips him ampoules"

== 3
While an [inspector](inspector) counts the contents of the drugs cupboard and arrives, twice, at a figure that nobody can explain, suspicion falls, for want of anyone more foreign, on [Szymon](szymon), for [whom](szymon) [Deborah](deborah), to [her](deborah) own surprise, vouches in writing; [Julie](julie), driving out to [Clifford](clifford) with a bottle of drench that could have gone by post, once again fails to tell the [farmer](clifford), [whose](clifford) [wife](stirkwife) has lain paralysed upstairs for eleven years, what [she](julie) has felt since the foot-and-mouth.
- investigate inspector _ "counts the contents"
- accuse _ szymon "suspicion falls"
+ help deborah szymon "vouches in writing"
- travel julie clifford "driving out"
- married clifford stirkwife "wife"
- ill stirkwife "paralysed"
+ confess! julie clifford "fails to tell"
- love julie clifford "has felt since"

== 4
[Ellie](ellie), [who](ellie) has abandoned [her](ellie) studies in [Durham](@durham) without informing either [parent](deborah+philip), takes, on coming home, the side of [her](ellie) [father](philip), until at supper above the feed merchant's [she](ellie) makes the acquaintance of [his](philip) new [partner](chain) and is complimented on being so like [her](ellie) [grandmother](grandmother); the same evening [she](ellie) is back in [her](ellie) old room, sobbing on the shoulder of [her](ellie) [aunt](julie), [who](julie) would, if asked, have advised against the supper.
- quit ellie "abandoned her studies" @durham
- reveal! ellie deborah+philip "without informing"
- return ellie "coming home"
- parent philip ellie "father"
+ meet chain ellie "makes the acquaintance"
- couple chain philip "new partner"
- kin ellie grandmother "grandmother"
+ sad ellie chain "sobbing"
- help julie ellie "on the shoulder"
- kin ellie julie "aunt"

== 5
After a second cupboard in [Grassington](@grassington), where [Szymon](szymon) had done weekend duty, is likewise found to be short, the [locum](szymon) is led away in handcuffs before a waiting room full of spaniels, and it is not the practice, as [Philip](philip) loudly insists, but [Deborah](deborah) alone, having pawned [her](deborah) wedding ring, [who](deborah) puts up the bail; [Mandy](mandy), sick with guilt, begs [Josh](josh) to own up, to which the [doorman](josh) replies that [she](mandy) will be found in the reservoir if [she](mandy) utters a word.
+ arrest _ szymon "led away in handcuffs"
- colleague deborah szymon "locum"
+ help deborah szymon "puts up the bail"
- sad mandy "sick with guilt"
- reveal? josh "to own up"
- threaten josh mandy "found in the reservoir"
- kill? josh mandy "found in the reservoir"

== 6
[Mrs Hebden](agnes), [who](agnes) at eighty-one still brings [her](agnes) goats to surgery on the bus and notices everything, has observed a [man](josh) with a neck like a bollard squeezing [Mandy](mandy)'s wrist behind the bottle bank, and mentions it to [Julie](julie), in [whose](julie) kitchen the [receptionist](mandy) is presently persuaded to tell the whole story; instead of handing [her](mandy) over to the police, which would have been [her](julie) duty, the [nurse](julie) takes [her](mandy) in, and with [her](mandy) the [greyhound](hound), [which](hound) does exist and is in excellent health.
- discover agnes josh+mandy "has observed"
- attack josh mandy "squeezing Mandy's wrist"
- reveal agnes julie "mentions it"
+ reveal mandy julie "tell the whole story"
- accuse! julie mandy "instead of handing"
+ help julie mandy "takes her in"
- housemate.start julie mandy "takes her in"

== 7
Cleared by an anonymous letter, the handwriting of which [Deborah](deborah) recognises as [her](deborah) [sister-in-law](julie)'s, [Szymon](szymon) returns to work without bitterness and, in the small hours, over a colicky shire horse, without gloves, tells [her](deborah) why [he](szymon) left [Gdańsk](@gdansk): there is a [brother](brother) there, and the [brother](brother)'s [wife](sisterinlaw), to [whom](sisterinlaw) [he](szymon) had lost [his](szymon) heart and from [whom](sisterinlaw) [he](szymon) had therefore run. [Ellie](ellie), employed as a dogsbody in the kennels, declares that [she](ellie) has never been so content.
- discover deborah julie "recognises"
- kin deborah julie "sister-in-law"
- help julie szymon "Cleared"
- return szymon "returns to work"
+ reveal szymon deborah "tells her why"
- married brother sisterinlaw "wife"
- sibling brother szymon "brother"
- love.past szymon sisterinlaw "lost his heart"
- flee.past szymon sisterinlaw "had therefore run"
- hire ellie "employed as"
- happy ellie "never been so content"

== 8
Because [he](philip) wishes to prove to the chain, and no doubt to himself, that [he](philip) can still handle cattle, [Philip](philip) enters the pen of [Lord Byron](byron), [Clifford](clifford)'s Limousin bull, [who](byron) catches [him](philip) under the ribs and would have finished the matter, had not [Deborah](deborah) driven the jeep between [them](byron+philip); in the farmhouse, unheard amid the shouting, [Clifford](clifford)'s [wife](stirkwife) breathes [her](stirkwife) last, [her](stirkwife) hand in that of [Julie](julie), [who](julie) had only gone up to look for bandages.
- attack byron philip "catches him"
- injure philip byron "under the ribs"
- kill? byron philip "finished the matter"
+ rescue deborah philip "driven the jeep"
- married clifford stirkwife "wife"
+ die stirkwife "breathes her last"
- help julie stirkwife "her hand in"

== 9
Visited in hospital by the regional [manager](chain), [who](chain) has come to say that invalids are not what [she](chain) had in mind, [Philip](philip), abandoned and full of morphine, asks [his](philip) [rescuer](deborah) whether [she](deborah) might not forget the last half-year, a request that [Deborah](deborah), peeling [him](philip) an orange, refuses in so many words; [Clifford](clifford), at the graveside, thanks [Julie](julie) for eleven years of unnecessary drench, from which [she](julie) concludes, blushing to the roots of [her](julie) hair, that [he](clifford) has known all along.
+ breakup chain philip "not what she had in"
- reconcile? deborah philip "forget the last half-year"
+ reject deborah philip "refuses"
- gift deborah philip "peeling him an orange"
- travel chain philip "Visited in hospital"
- die.past stirkwife "graveside"
- discover julie clifford "she concludes"
- discover.past clifford julie "known all along"
- love julie clifford "blushing"

== 10
The chain having, manager or no manager, exercised its option, [Deborah](deborah) is given until Candlemas to clear [her](deborah) desk, news which [she](deborah) takes so calmly that only [Szymon](szymon) follows [her](deborah) into the feed store, where [he](szymon) finds [her](deborah) in floods of tears and where, one thing leading to another among the sacks of ewe nuts, [the two](deborah+szymon) end up in each other's arms; [Josh](josh), in the meantime, has traced [Mandy](mandy) to [Julie](julie)'s house, smashes the back door and is brought down by the [greyhound](hound).
- quit? deborah "clear her desk"
- sad deborah "in floods of tears"
+ kiss deborah szymon "in each other's arms"
- find szymon deborah "finds her"
- find josh mandy "has traced"
- attack? josh mandy "smashes"
+ attack hound josh "brought down by"

== 11
Whereas the [solicitor](solicitor) has already drawn up the deed of surrender, [Mrs Hebden](agnes), believed by the whole dale to live on goat's milk and thrift, produces from a biscuit tin the sum of two hundred thousand pounds and with it buys [Philip](philip) out, on the sole condition that [Deborah](deborah) shall be master in the house; [Szymon](szymon), however, [whose](szymon) [brother](brother) is reported to be dying, books the night flight, and the ring [he](szymon) has redeemed from the pawnbroker lies, unexplained, in [her](deborah) instrument tray.
+ help agnes deborah "buys Philip out"
- quit philip "buys Philip out"
- sibling brother szymon "brother"
- die? brother "to be dying"
- travel? szymon "books the night flight"
+ gift szymon deborah "in her instrument tray"

== 12
At the lambing supper, which is given this year in [Clifford Stirk](clifford)'s barn and at which the [host](clifford), a [man](clifford) of few words, needs only four to ask for [Julie](julie)'s hand, there is one chair too many, until [Szymon](szymon), reconciled with [his](szymon) dying [brother](brother) and in mourning for [him](brother), comes in out of the sleet; [Deborah](deborah), [whose](deborah) divorce came through that morning, pulls out the chair, while [Mandy](mandy), having turned herself in, spends the evening, not unhappily, in a cell with [Ellie](ellie)'s sandwiches.
- celebrate clifford "lambing supper"
+ propose clifford julie "ask for Julie's hand"
+ return szymon "comes in out of"
- reconcile brother szymon "reconciled"
- die.past brother "in mourning"
- sad szymon brother "in mourning"
- divorce deborah philip "divorce came through"
- arrest _ mandy "turned herself in"
- gift ellie mandy "Ellie's sandwiches"
