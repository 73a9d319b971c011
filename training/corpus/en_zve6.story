%series Cold Storage, Tidnish Bay
%lang en
%genre crime drama on the Canadian Atlantic coast, a public broadcaster's long sentences
%cast odette   | Corporal Odette Gaudet; Odette Gaudet; Odette; Gaudet | f
%cast bhullar  | Constable Bhullar; Bhullar | m
%cast leblanc  | Staff Sergeant LeBlanc; LeBlanc | m
%cast aurele   | Aurèle Comeau; Aurèle; Comeau | m
%cast regine   | Régine | f
%cast luc      | Luc | m
%cast hazel    | Hazel Doyle; Hazel | f
%cast doyle    | Doyle | m
%cast priest   | Father Theriault; Theriault | m
%cast simone   | Simone | f
%cast observer | - | m
%cast cannery  | Strelko | m
%cast deckhand | - | m
%cast policeman | - | m
%cast prosecutor | - | n
%cast intruder | - | m
%cast killer   | - | m
%cast reporter | - | f
%cast pathologist | Dr Amundsen; Amundsen | f
%cast drowned  | - | m
%cast cousin   | - | m

== 1
When the body of the fisheries [observer](observer) [who](observer) had been reported missing on Ash Wednesday is brought to light by a [deckhand](deckhand) behind four tons of herring in the cannery's cold store, [Corporal Odette Gaudet](odette), [who](odette) has only just taken up the post left by [her](odette) [husband](drowned), drowned the year before, finds herself in the position of having to question [his](drowned) [brother](aurele), the [skipper](aurele) [Aurèle Comeau](aurele), [whom](aurele) the dead [man](observer), as [Constable Bhullar](bhullar) establishes, had threatened with the loss of [his](aurele) licence.
+ find deckhand observer "brought to light"
- hire odette "taken up the post"
- married.past drowned odette "husband"
- die.past drowned "drowned"
- die.past observer "dead man"
- sibling aurele drowned "brother"
+ investigate odette aurele "question"
- threaten.past observer aurele "threatened"
- discover bhullar observer "establishes"

== 2
While [Comeau](aurele), in [whose](aurele) hold a bloodied gaff is secured, declines to account for the night in question, [his](aurele) [wife](regine) [Régine](regine) supplies [him](aurele) with an alibi that [Odette](odette), [her](regine) [sister-in-law](odette) and until lately [her](regine) closest [friend](odette), knows to be false, since [she](odette) herself spent that evening at [Régine](regine)'s table; [Bhullar](bhullar), [whom](bhullar) [his](bhullar) new [superior](odette) has not let in on the family connection, learns of it from the [reporter](reporter) of all people, and is furious.
- married aurele regine "wife"
+ betray regine odette "alibi"
- kin odette regine "sister-in-law"
- friend.past odette regine "closest friend"
- discover odette regine "knows to be false"
- boss odette bhullar "superior"
- reveal! odette bhullar "not let in"
+ reveal reporter bhullar "learns of it"
- sad bhullar odette "furious"

== 3
Suspicion shifts to [Strelko](cannery), the [owner](cannery) of the cannery, in [whose](cannery) accounts more herring is sold than was ever landed; yet before [Gaudet](odette) can obtain a warrant, [Staff Sergeant LeBlanc](leblanc), [whose](leblanc) affair with [Strelko](cannery)'s [bookkeeper](hazel), [Hazel Doyle](hazel), is known only to [her](hazel) bedridden [husband](doyle), has a word with the [prosecutor](prosecutor), and [Bhullar](bhullar), newly reconciled with [Odette](odette) over a pot of chowder, draws up a list of all who stood to profit, with [his](bhullar) own [chief](leblanc) at the head.
- accuse _ cannery "Suspicion shifts"
- boss cannery hazel "bookkeeper"
+ affair hazel leblanc "affair"
- married doyle hazel "husband"
- discover doyle hazel+leblanc "known only to"
- reconcile bhullar odette "newly reconciled"
- boss leblanc bhullar "chief"
+ accuse bhullar leblanc "at the head"

== 4
In the belief that [Hazel](hazel), [who](hazel) has hinted over the telephone at a second set of books, is prepared to talk, [Odette](odette) drives out to the lighthouse, only to find the [bookkeeper](hazel) at the foot of the stairs with a fractured skull, and it is [Doyle](doyle), paralysed since a trawler accident, [who](doyle) admits to the deed, although [he](doyle) could scarcely have committed it; [Luc](luc), [Comeau](aurele)'s [son](luc), is meanwhile observed by [Father Theriault](priest) burning a ledger on the beach.
- reveal? hazel odette "prepared to talk"
+ find odette hazel "find the bookkeeper"
- injure hazel "fractured skull"
+ reveal doyle "admits to the deed"
- attack! doyle hazel "scarcely have committed"
- parent aurele luc "son"
- discover priest luc "observed"

== 5
[Hazel](hazel) does not regain consciousness. At the graveside [LeBlanc](leblanc), unable to conceal [his](leblanc) grief, is struck with a crutch by a [cousin](cousin) of the dead [woman](hazel), whereupon [his](leblanc) [wife](simone) [Simone](simone), to [whom](simone) the reason becomes clear at that very moment, walks away from [him](leblanc) across the cemetery and out of a marriage of twenty-six years; [Luc](luc), of [whom](luc) [Bhullar](bhullar) hopes to make a witness, takes refuge with [his](luc) [aunt](odette), [who](odette) conceals the fact from [her](odette) [colleague](bhullar).
+ die hazel "does not regain consciousness"
- sad leblanc hazel "grief"
- attack cousin leblanc "struck"
- kin cousin hazel "cousin"
- married leblanc simone "wife"
- discover simone hazel+leblanc "becomes clear"
+ breakup simone leblanc "walks away"
- move luc odette "takes refuge"
- kin luc odette "aunt"
- reveal! odette bhullar "conceals"

== 6
Under the roof of [Odette](odette), [whose](odette) promise not to report [him](luc) weighs heavily on [her](odette), [Luc](luc) discloses that the ledger recorded payments by [Strelko](cannery) to [his](luc) [father](aurele) and to an unnamed [policeman](policeman); [he](luc) does not disclose that [he](luc) is in love, hopelessly as [he](luc) thinks, with the [deckhand](deckhand) [who](deckhand) found the body, nor that the two of [them](deckhand+luc) were in the cold store that night, a circumstance which the [pathologist](pathologist), [Dr Amundsen](pathologist), deduces from a cigarette and reports to [Bhullar](bhullar).
- reveal! odette "not to report him"
+ reveal luc odette "discloses"
- gift.past cannery aurele+policeman "payments"
- parent aurele luc "father"
+ love luc deckhand "in love"
- reveal! luc odette "does not disclose"
- discover pathologist deckhand+luc "deduces"
- reveal pathologist bhullar "reports"

== 7
[Bhullar](bhullar), [who](bhullar) has followed the trail of the cigarette to the house of [his](bhullar) own [superior](odette), accuses [her](odette) of harbouring a [suspect](luc), and [Odette](odette), without attempting a defence, lays [her](odette) badge on the kitchen table; [Luc](luc), taken into custody in [his](luc) socks, is beaten in the cells by a masked [intruder](intruder) to [whom](intruder) somebody must have given the key, and [Aurèle](aurele), to spare [his](aurele) [boy](luc) a second visit, declares himself guilty of the murder of the [observer](observer).
- boss odette bhullar "superior"
- accuse bhullar odette "accuses"
+ quit odette "lays her badge"
- arrest bhullar luc "taken into custody"
- attack intruder luc "beaten"
- parent aurele luc "boy"
+ reveal aurele "declares himself guilty"
- kill? aurele observer "murder"

== 8
As a private person and against the express wish of [LeBlanc](leblanc), [Odette](odette) pays a visit to [Régine](regine), [who](regine), drunk and in mortal fear for [her](regine) [son](luc), retracts the alibi, begs [her](regine) old [friend](odette)'s forgiveness, which is granted, and reveals what [Aurèle](aurele) made [her](regine) swear to keep from the [widow](odette): that [his](aurele) [brother](drowned) did not drown by mischance, but had, like the [observer](observer) after [him](drowned), counted the herring.
- parent regine luc "her son"
- sad regine luc "mortal fear"
- reconcile odette regine "forgiveness"
+ reveal regine odette "reveals"
- sibling aurele drowned "brother"
+ kill.past _ drowned "did not drown by"
- married.past drowned odette "widow"

== 9
[Theriault](priest), bound by the seal of the confessional, can neither confirm to [Odette](odette) that [Strelko](cannery) has unburdened himself to [him](priest) nor bring himself to keep silent altogether, and preaches on Cain before a full church; [Strelko](cannery), grasping that [he](cannery) is meant, has [his](cannery) bags packed, while [Bhullar](bhullar), [who](bhullar) misses [Odette](odette) more than is customary among colleagues, brings [her](odette) badge back to [her](odette) and, on the doorstep, stammers out the reason.
- reveal cannery priest "unburdened himself"
- reveal! priest odette "neither confirm"
- accuse priest cannery "preaches on Cain"
- flee? cannery "bags packed"
- sad bhullar odette "misses Odette"
- gift bhullar odette "brings her badge back"
+ confess bhullar odette "stammers out"

== 10
Still without an answer for [Bhullar](bhullar), but on duty again, [Gaudet](odette) boards the trawler on which [Strelko](cannery) means to slip away to [Saint-Pierre](@saintpierre) and, taken hostage by [him](cannery) off the [Magdalens](@magdalens), hears between two squalls who threw [her](odette) [husband](drowned) overboard: not [Strelko](cannery), [who](cannery) merely paid for it, but a [man](killer) in uniform; [Bhullar](bhullar), beside himself with worry, commandeers the coast guard cutter and gets [her](odette) off the burning vessel, from which [Strelko](cannery) does not emerge.
- return odette "on duty again"
- flee? cannery "slip away" @saintpierre
+ abduct cannery odette "taken hostage"
- reveal cannery odette "hears"
- kill.past killer drowned "threw her husband overboard"
- married.past drowned odette "husband"
+ rescue bhullar odette "gets her off"
- die cannery "does not emerge"

== 11
[LeBlanc](leblanc), [whom](leblanc) [Simone](simone), not out of vengefulness but because [she](simone) can no longer bear the sight of [his](leblanc) spare uniform with the missing button, betrays to [Odette](odette), barricades himself in the lighthouse with [Doyle](doyle), the [man](doyle) [whose](doyle) [wife](hazel) [he](leblanc) loved and, when [she](hazel) threatened to speak, pushed down the stairs; and [Doyle](doyle), [who](doyle) had sought to shield nobody except [Hazel](hazel)'s good name, releases the brake of [his](doyle) wheelchair.
+ reveal simone odette "betrays"
- abduct leblanc doyle "barricades himself"
- married.past doyle hazel "wife"
- love.past leblanc hazel "loved"
- threaten.past hazel leblanc "threatened to speak"
+ kill.past leblanc hazel "pushed down the stairs"
- help.past doyle hazel "shield"
- attack doyle leblanc "releases the brake"

== 12
Following the conviction of [LeBlanc](leblanc), [who](leblanc) survived the fall, [Aurèle](aurele), [whose](aurele) sentence for accepting bribes is suspended, asks [Odette](odette) at the memorial for [her](odette) [husband](drowned) to forgive [him](aurele) for two years of silence, and [she](odette), unable to do so yet, invites [him](aurele) to supper nonetheless; [Luc](luc) and [his](luc) [deckhand](deckhand), no longer in hiding from anybody, have rented a room above the bakery, and [Bhullar](bhullar), [whose](bhullar) application for a transfer lies unsigned on [her](odette) desk, receives it back in four pieces, with a kiss.
- arrest _ leblanc "conviction"
- married.past drowned odette "husband"
+ reconcile! aurele odette "unable to do so"
- invite odette aurele "invites"
- couple deckhand luc "his deckhand"
- move deckhand+luc "rented a room"
+ kiss bhullar odette "kiss"
