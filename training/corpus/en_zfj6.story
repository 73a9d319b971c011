%series The Sari Room
%lang en
%genre family business serial: a silk shop in Coimbatore, daily TV listings
%cast appa    | Venkataraman; Appa | m
%cast lakshmi | Lakshmi | f
%cast arvind  | Arvind | m
%cast sneha   | Sneha | f
%cast karthik | Karthik | m
%cast divya   | Divya | f
%cast murugan | Murugan | m
%cast pereira | Inspector Pereira; Pereira | m
%cast joy     | Joy Thomas; Joy | m
%cast banu    | Banu | f
%cast astrologer | - | m
%cast bina    | Bina Aunty; Bina | f
%cast nalini  | Nalini | f
%cast hero    | - | m
%cast dealer  | - | m
%cast amma    | - | f
%cast joyparents | - | n

== 1
[Venkataraman](appa), [owner](appa) of the town's oldest silk shop, plans to retire on [his](appa) sixty-fifth birthday and hand the ledger to [his](appa) [son](arvind) [Arvind](arvind). The [heir](arvind) has not yet plucked up the courage to tell [his](arvind) [father](appa) that [he](arvind) has put [his](arvind) share into a friend's film. [Karthik](karthik), the younger [brother](karthik), discovers the receipts and offers to keep quiet in return for the motorcycle. [Lakshmi](lakshmi), [who](lakshmi) has shared [Venkataraman](appa)'s bed and burdens for forty years, smells something burning, and it is not the rice.
- quit? appa "plans to retire"
- parent appa arvind "his son"
- reveal! arvind appa "not yet plucked up"
- lose arvind "put his share"
- sibling arvind karthik "younger brother"
- discover karthik arvind "discovers the receipts"
+ threaten karthik arvind "in return for"
- married appa lakshmi "bed and burdens"
- discover? lakshmi "smells something burning"

== 2
[Arvind](arvind) parts with the motorcycle. [His](arvind) [wife](sneha) [Sneha](sneha), [who](sneha) used to ride pillion on it when [they](arvind+sneha) were courting, demands to know why, and is told a fib about brake pads. At the counter a young [customer](joy) unrolls eleven saris and buys a handkerchief: [Joy Thomas](joy) has eyes for no fabric, only for [Divya](divya), the [shop girl](divya). [Divya](divya) gives [him](joy) the wrong change in [her](divya) confusion. [Murugan](murugan), [who](murugan) has measured silk under this roof since before [she](divya) was born, clears [his](murugan) throat.
- gift arvind karthik "parts with"
- married arvind sneha "His wife"
- couple.past arvind sneha "were courting"
+ betray arvind sneha "a fib"
- love joy divya "has eyes for"
- love divya joy "in her confusion"
- colleague divya murugan "under this roof"

== 3
An [astrologer](astrologer) tells [Bina](bina) that the family stands beneath a bad star. [Bina Aunty](bina), [Lakshmi](lakshmi)'s elder [sister](bina), [who](bina) descended on the house for a weekend in March and has been there ever since, informs everyone at breakfast, and the [cook](banu) gives notice. [Lakshmi](lakshmi) could wring [her](bina) neck. By way of making up for it, [Bina](bina) offers to find [Karthik](karthik) a bride. [He](karthik) turns pale. There is a [girl](nalini) at the college, [Nalini](nalini), with [whom](nalini) [he](karthik) shares more than lecture notes, and of [whom](nalini) [his](karthik) [mother](lakshmi) must not hear.
- reveal astrologer bina "tells Bina"
- sibling bina lakshmi "elder sister"
- move.past bina lakshmi "descended on the house"
- reveal bina "informs everyone"
+ quit banu "gives notice"
- sad lakshmi bina "wring her neck"
- help? bina karthik "find Karthik a bride"
- sad karthik "turns pale"
+ couple karthik nalini "more than lecture notes"
- parent lakshmi karthik "his mother"
- discover? lakshmi karthik "must not hear"

== 4
[Sneha](sneha) finds no motorcycle. [Karthik](karthik) has it. [Sneha](sneha) stops [Karthik](karthik) at the gate. [Karthik](karthik) blurts out everything. The film has a [star](hero). The [star](hero) is [Sneha](sneha)'s old [flame](hero). [Sneha](sneha) laughs until [she](sneha) cries. [She](sneha) does not scold [Arvind](arvind). [She](sneha) waits. [Joy](joy) brings [Divya](divya) a mango. [Divya](divya) shares the mango with [Murugan](murugan). [Murugan](murugan) asks [Joy](joy) [his](joy) intentions. "Honourable," says [Joy](joy). [Joy](joy) is a Christian. [Divya](divya) is not. [Murugan](murugan) is [Divya](divya)'s [grandfather](murugan).
- discover sneha "finds no motorcycle"
+ reveal karthik sneha "blurts out everything"
- ex hero sneha "old flame"
- happy sneha "laughs"
- gift joy divya "brings Divya"
- gift divya murugan "shares the mango"
- love joy divya "Honourable"
+ kin divya murugan "grandfather"

== 5
The birthday. Two hundred guests, one cake in the shape of a loom. As [Appa](appa) raises the ledger to hand it over, [Sneha](sneha) remarks sweetly that the [heir](arvind) may have to sell it to the film people. [Arvind](arvind) confesses on the spot. The old [merchant](appa), without a word to [his](appa) [firstborn](arvind), turns round and presents the book to [his](appa) [daughter-in-law](sneha). [Lakshmi](lakshmi) claps first. That night [Arvind](arvind) sleeps on the terrace, between the pickles and [Bina](bina)'s washing, and [Sneha](sneha) has [her](sneha) first good night in weeks.
- celebrate appa "birthday"
- reveal sneha appa "remarks sweetly"
- reveal arvind appa "confesses"
- parent appa arvind "his firstborn"
- reject appa arvind "without a word"
+ hire sneha appa "presents the book"
- kin appa sneha "daughter-in-law"
- happy lakshmi "claps first"
- sad arvind "sleeps on the terrace"

== 6
The new [boss](sneha) goes through the stock and notices that the best Kanchipurams have been replaced, fold by fold, with art silk. Who? Only three people have keys. [Sneha](sneha) calls in [Inspector Pereira](pereira), [who](pereira) questions [Murugan](murugan) for four hours because [he](murugan) is the poorest. [Divya](divya), beside herself, tells [Sneha](sneha) that [she](divya) will not set foot in the shop again. [Joy](joy), [whose](joy) people own the biggest store in [Kottayam](@kottayam), recognises a border in a [rival](dealer)'s window across the street, and goes in, whistling, to try it on.
- discover sneha "notices"
- steal _ sneha "replaced"
+ investigate pereira murugan "questions"
- accuse pereira murugan "because he is the poorest"
- sad divya "beside herself"
+ quit divya sneha "not set foot"
- discover joy "recognises a border"
- investigate joy _ "to try it on"

== 7
[Nalini](nalini) is late. Having taken the test twice, [she](nalini) tells [Karthik](karthik) on the college steps, and [he](karthik), [who](karthik) has never so much as boiled an egg, swears that [he](karthik) will stand by [her](nalini). Then [he](karthik) hides behind a newspaper, since [his](karthik) [aunt](bina) is approaching with three horoscopes. [Bina](bina), [who](bina) is not as blind as [she](bina) pretends, has seen the [pair](karthik+nalini). So that is the [bride](nalini). [She](bina) tucks the horoscopes into [her](bina) handbag, orders lime juice for [three](bina+karthik+nalini) and has the young [woman](nalini) tell [her](bina) everything.
+ pregnant nalini karthik "is late"
- reveal nalini karthik "tells Karthik"
- help? karthik nalini "stand by her"
- flee karthik bina "hides behind"
- kin bina karthik "aunt"
- discover bina karthik+nalini "has seen the pair"
- reveal nalini bina "tell her everything"

== 8
[Joy](joy) goes to [Pereira](pereira). [Pereira](pereira) goes to the shop across the street. The [rival](dealer) there sells stolen silk. [He](dealer) bought it from [Bina](bina). No, from a [man](astrologer) with [Bina](bina)'s key. It was the [astrologer](astrologer)! [He](astrologer) had read [Bina](bina)'s palm. With the other hand [he](astrologer) took the key. [Pereira](pereira) locks up the [astrologer](astrologer). [Sneha](sneha) begs [Murugan](murugan)'s pardon. [Murugan](murugan) bows to [Sneha](sneha). [Murugan](murugan) looks at [Joy](joy). "Tea?" asks [Murugan](murugan). [Divya](divya) holds the cup for [Joy](joy).
- reveal joy pereira "goes to Pereira"
- enemy dealer sneha "rival"
- steal.past astrologer bina "took the key"
- steal.past astrologer sneha "stolen silk"
+ arrest pereira astrologer "locks up"
- reconcile murugan sneha "begs Murugan's pardon"
- invite murugan joy "Tea?"

== 9
In the house above the shop, [Bina](bina) is inconsolable: it is [her](bina) key, [her](bina) palm and [her](bina) bad star. [Lakshmi](lakshmi), after a lifetime of squabbles with [her](lakshmi) elder [sister](bina), sits down on the edge of the bed and oils [her](bina) hair, as [their](bina+lakshmi) [mother](amma) used to do. Comforted, the [aunt](bina) breaks the news about [Nalini](nalini), so gently that [Lakshmi](lakshmi) has agreed to a wedding before [she](lakshmi) grasps that [she](lakshmi) is also to be a [grandmother](lakshmi). [Arvind](arvind) brings tea up to the office. [Sneha](sneha) lets [him](arvind) put down the tray, and stay.
- sad bina "inconsolable"
- help lakshmi bina "oils her hair"
- sibling bina lakshmi "elder sister"
- parent amma bina+lakshmi "their mother"
+ reveal bina lakshmi "breaks the news"
- wedding? karthik nalini "agreed to a wedding"
- kin? _ lakshmi "grandmother"
- gift arvind sneha "brings tea"
+ reconcile arvind sneha "and stay"

== 10
Power cut. For six hours nothing in the street moves but the fans in people's hands. A bullock has fallen asleep in front of the bank. [Murugan](murugan) tells the apprentices how silk is boiled, and how a thread, if it breaks, must never be knotted but rolled. By the light of a hurricane lamp [Venkataraman](appa) plays carrom against [his](appa) [successor](sneha) and loses four games in a row. [He](appa) has not been so contented, [he](appa) remarks, since [he](appa) gave up working.
- advisor murugan _ "tells the apprentices"
+ find sneha "loses four games"
- lose appa sneha "loses four games"
- happy appa "so contented"
- quit.past appa "gave up working"

== 11
The film is a hit. [Arvind](arvind)'s share comes back eightfold, and the [hero](hero) of the piece, in dark glasses, drops in at the shop to take a long look at [Sneha](sneha) and to ask, for old times' sake, for [her](sneha) number. [She](sneha) sells [him](hero) nineteen saris and gives [him](hero) the number of the fire brigade. [Arvind](arvind), [who](arvind) has been squirming behind the shawls, offers [his](arvind) [wife](sneha) the entire sum for the shop. [She](sneha) takes half. [Joy](joy)'s [parents](joyparents) arrive from [Kottayam](@kottayam) by surprise, mean to forbid everything, and are defeated by [Divya](divya)'s fish curry.
+ find arvind "eightfold"
- flirt? hero sneha "ask"
- reject sneha hero "the fire brigade"
- jealous arvind hero "squirming"
- married arvind sneha "his wife"
- gift arvind sneha "She takes half"
- parent joyparents joy "parents"
- travel joyparents "arrive from Kottayam"
- wedding? divya joy "forbid everything"
- happy joyparents "are defeated by"

== 12
Two weddings, one week, no sleep. [Karthik](karthik) ties the thread round [Nalini](nalini)'s neck on Monday, watched by a [grandmother-to-be](lakshmi) [who](lakshmi) has let out the blouse herself. On Friday [Joy](joy) and [Divya](divya) say yes twice, once in the temple and once in the church, and [Murugan](murugan) gives away the [bride](divya) both times, having mislaid [his](murugan) glasses in between. The [cook](banu) has returned at double pay. [Bina Aunty](bina), [whose](bina) bags stand packed in the hall, is asked by [her](bina) [sister](lakshmi) whether [she](bina) really has to go. [She](bina) unpacks before the sentence is over.
+ wedding karthik nalini "ties the thread"
- kin? _ lakshmi "grandmother-to-be"
+ wedding divya joy "say yes twice"
- lose murugan "mislaid his glasses"
- return banu "has returned"
- hire banu "double pay"
- travel? bina "bags stand packed"
- sibling bina lakshmi "her sister"
- invite lakshmi bina "really has to go"
- move bina lakshmi "She unpacks"
