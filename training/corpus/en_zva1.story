%series Four to a Cab
%lang en
%genre friends-in-the-big-city dramedy, newspaper listings
%cast corinne | Corinne | f
%cast imani | Imani | f
%cast bex | Bex | f
%cast paulette | Paulette | f
%cast theo | Theo | m
%cast harpist | - | f
%cast pilot | - | m
%cast lorraine | Lorraine | f
%cast gus | Gus | m
%cast hattie | Hattie | f
%cast hatmum | - | f
%cast basil | Basil | m
%cast ledger | Mr. Ledger; Ledger | m
%cast skye | Skye | f
%cast producer | - | f
%cast judge | Judge Alcott | m
%cast baby | - | m
%cast accordionist | - | m

== 1
What does one owe an old flame? [Corinne](corinne) finds out when [Theo](theo), [who](theo) walked out on [her](corinne) three winters ago, slides into the next booth with [his](theo) new [girlfriend](harpist), a [harpist](harpist) half [his](theo) age. [Imani](imani), for [her](imani) part, has been seeing a [pilot](pilot) [who](pilot) turns out to be spoken for, while [Bex](bex) falls head over heels for the [locksmith](gus) [who](gus) lets [her](bex) back into [her](bex) own apartment. And [Paulette](paulette), twice divorced as of noon, orders champagne for the house.
- breakup.past theo corinne "walked out on"
- couple harpist theo "girlfriend"
- date imani pilot "has been seeing"
- couple _ pilot "spoken for"
+ love.start bex gus "head over heels"
- help gus bex "lets her back"
+ divorce _ paulette "divorced as of noon"
- celebrate paulette "champagne"

== 2
Three little lies, three bills to pay. Unable to give up [her](imani) [pilot](pilot), [Imani](imani) lands next to [his](pilot) [wife](lorraine) at a charity auction and leaves it with a new best [friend](lorraine). [Bex](bex) has sworn to [Gus](gus) that [she](bex) adores camping; now [he](gus) wants to take [her](bex) to the woods. On the air [Corinne](corinne) congratulates an anonymous [caller](theo) on being rid of [his](theo) [lover](harpist), little knowing that the jilted [fellow](theo) is [Theo](theo).
- breakup! imani pilot "Unable to give up"
- married lorraine pilot "wife"
+ meet imani lorraine "lands next to"
- friend.start imani lorraine "best friend"
- betray bex gus "has sworn to Gus"
- breakup.past harpist theo "jilted"
- discover! corinne theo "little knowing"

== 3
Some doors should stay shut. A night under canvas teaches [Bex](bex) that [Gus](gus) snores, prays and has a [daughter](hattie) of six [whom](hattie) [he](gus) somehow forgot to mention. Against the counsel of [her](corinne) [friends](bex+imani+paulette), [Corinne](corinne) lets [Theo](theo) take [her](corinne) to dinner and, after the second bottle, up the stairs. Showing a loft to clients, [Paulette](paulette) comes upon [Basil](basil), [her](paulette) latest [ex-husband](basil), in the bathtub. [Imani](imani) writes the [pilot](pilot)'s [wife](lorraine) a full confession, which stays in [her](imani) purse.
+ discover bex gus "teaches Bex"
- parent gus hattie "daughter"
- friend bex+imani+paulette corinne "friends"
- date corinne theo "to dinner"
+ sex corinne theo "up the stairs"
- find paulette basil "comes upon"
- ex basil paulette "ex-husband"
- married lorraine pilot "wife"
- reveal! imani lorraine "stays in her purse"

== 4
Can a clean slate be bought secondhand? [Corinne](corinne), back in [Theo](theo)'s arms, keeps mum about it to [her](corinne) listeners, [her](corinne) [producer](producer) and above all [Imani](imani), [who](imani) has never forgiven [him](theo). [Lorraine](lorraine) begs [her](lorraine) new [confidante](imani) to track down the other [woman](imani), whoever [she](imani) may be. [Basil](basil), homeless since a margin call, takes [Paulette](paulette)'s guest room, strictly as a tenant. And [Bex](bex) is introduced to [Gus](gus)'s [daughter](hattie), [who](hattie) counts [her](bex) teeth.
+ reconcile corinne theo "back in"
- reveal! corinne imani+producer "keeps mum"
- reconcile! imani theo "never forgiven"
- friend imani lorraine "confidante"
- investigate? imani "track down"
- affair imani pilot "other woman"
- move basil paulette "takes Paulette's guest room"
- meet bex hattie "introduced"
- parent gus hattie "daughter"

== 5
Caught between two loyalties, [Imani](imani) gives the [pilot](pilot) [his](pilot) walking papers, only to hear from a tearful [Lorraine](lorraine) that [she](lorraine) has thrown [him](pilot) out and needs an attorney: [her](lorraine) [friend](imani) will do nicely. [Corinne](corinne)'s cover is blown when [Theo](theo) wishes [her](corinne) good morning into an open microphone. Is [Basil](basil), [who](basil) has taken to cooking, after [Paulette](paulette) or merely after the loft? [Bex](bex) buys peace with a hamster for young [Hattie](hattie).
+ breakup imani pilot "walking papers"
- sad lorraine "tearful"
- breakup lorraine pilot "thrown him out"
- advisor? imani lorraine "attorney"
- friend imani lorraine "friend"
+ reveal theo "cover is blown"
- love? basil paulette "after Paulette"
- gift bex hattie "hamster"

== 6
Nothing travels faster than shame. The tabloids have a field day with [Corinne](corinne)'s rekindled romance, and [her](corinne) [boss](ledger), [Mr. Ledger](ledger), hands the night show to a younger [rival](skye), [Skye](skye). [Imani](imani), too angry about [Theo](theo) to turn up for brunch, is herself unmasked: at the [pilot](pilot)'s apartment [Lorraine](lorraine) picks up an earring [she](lorraine) knows. [Gus](gus) asks [Bex](bex) to come and live with [him](gus). [She](bex) accepts, throws up and blames the oysters. [Paulette](paulette), never fooled in such matters, puts no stock in the oysters.
- boss ledger corinne "boss"
+ quit corinne ledger "hands the night show"
- hire skye ledger "to a younger rival"
- enemy corinne skye "rival"
- sad imani theo "angry"
+ discover lorraine imani "unmasked"
- move? bex gus "live with him"
- ill bex "throws up"

== 7
A test settles it: [Bex](bex) is expecting, and it is [Gus](gus) [who](gus) turns white. [Hattie](hattie)'s [mother](hatmum), [he](gus) says, did not survive the delivery room. [Lorraine](lorraine) takes the [pilot](pilot) to court and names [Imani](imani) in the first paragraph. Deserted by [her](corinne) listeners, on no terms with [Imani](imani), [Corinne](corinne) cries on [Theo](theo)'s shoulder until [she](corinne) smells [Skye](skye)'s perfume there. [Basil](basil), unasked, bakes [Paulette](paulette) a cake and spells [her](paulette) name right.
+ pregnant bex gus "expecting"
- sad gus "turns white"
- parent hatmum hattie "mother"
- die.past hatmum "did not survive"
- accuse lorraine pilot "to court"
- accuse lorraine imani "names Imani"
- sad corinne "cries"
- quarrel corinne imani "on no terms"
+ cheat? theo corinne "perfume"
- gift basil paulette "cake"

== 8
Forgiveness is a muscle. It takes a hospital corridor for [Corinne](corinne) and [Imani](imani) to bury the hatchet: [Bex](bex) has collapsed on the subway stairs, and for the first time in months [the four](bex+corinne+imani+paulette) share a supper, out of a vending machine. False alarm, say the doctors. [Theo](theo), shown the door, fills [Corinne](corinne)'s voice mail. What [Paulette](paulette) keeps to herself: that [she](paulette) has been to bed with [her](paulette) own [ex](basil), and that [she](paulette) liked it.
+ reconcile corinne imani "bury the hatchet"
- ill bex "collapsed"
+ breakup corinne theo "shown the door"
- reveal! paulette "keeps to herself"
- sex basil paulette "to bed with"
- ex basil paulette "own ex"

== 9
Who needs a sponsor? With a podcast recorded in [Paulette](paulette)'s closet, [Corinne](corinne) woos away half of [Skye](skye)'s public. On the courthouse steps a penitent [pilot](pilot) goes down on one knee before [Imani](imani); [she](imani) laughs until [she](imani) has to sit down herself. [Gus](gus), panicking at the thought of another delivery room, changes the lock on [his](gus) own door. Outside it, keyless and in [her](bex) sixth month, [Bex](bex) pitches the tent.
- create corinne "podcast"
- steal corinne skye "woos away"
+ propose pilot imani "on one knee"
- reject imani pilot "laughs"
- sad gus "panicking"
+ reject gus bex "changes the lock"
- pregnant bex "sixth month"

== 10
Every lock meets its match, this one in little [Hattie](hattie), [who](hattie) opens up to the [woman](bex) [her](hattie) [father](gus) has not stopped adoring. [Gus](gus) sinks to the floor, first for a lost screw, then with a question that [Bex](bex) promises to sleep on. [Judge Alcott](judge), before [whom](judge) [Imani](imani) has just lost a case, slips [her](imani) [his](judge) private number. Back in funds, [Basil](basil) settles up, packs and goes, to the chagrin of a [landlady](paulette) [who](paulette) had come to count on breakfast.
- parent gus hattie "father"
- love gus bex "not stopped adoring"
+ propose gus bex "question"
- lose imani "lost a case"
- flirt judge imani "private number"
+ move basil "packs and goes"
- sad paulette basil "chagrin"

== 11
Late is a relative term. At an hour unfit for the bench, [Imani](imani) and [her](imani) [judge](judge) are observed lip to lip in the law library. [Corinne](corinne), [whom](corinne) a humbled [Ledger](ledger) wants back, has the pleasure of saying no; that [Theo](theo) is to marry [Skye](skye) costs [her](corinne) just half a night's sleep. [Paulette](paulette) runs [Basil](basil) to earth on a pier in [Maine](@maine) and tells [him](basil) that letting [him](basil) go was [her](paulette) dumbest sale.
+ kiss imani judge "lip to lip"
- hire? corinne ledger "wants back"
- reject corinne ledger "saying no"
- wedding? skye theo "is to marry"
- find paulette basil "to earth" @maine
+ confess paulette basil "dumbest sale"

== 12
All is well that ends in a cab. Between vows and cake [Bex](bex) goes into labor, and [Gus](gus), steady for once, delivers [their](bex+gus) [son](baby) on the back seat while [Hattie](hattie) holds the flashlight. [Lorraine](lorraine), among the guests, clinks glasses with [Imani](imani), if none too warmly. [Paulette](paulette), asked by [Basil](basil) for a rerun, wears the ring on a chain, undecided. [Corinne](corinne) shares a taxi with the band's [accordionist](accordionist), [who](accordionist) has never heard of [her](corinne). Will [she](corinne) enlighten [him](accordionist)?
+ wedding bex gus "vows"
+ birth bex baby "labor"
- help gus bex "delivers"
- parent bex+gus baby "son"
- reconcile imani lorraine "clinks glasses"
- propose basil paulette "a rerun"
- meet accordionist corinne "shares a taxi"
- reveal? corinne accordionist "enlighten"
