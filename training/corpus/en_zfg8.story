%series Marsh & Daughters-in-Law
%lang en
%genre family comedy-drama around a London undertaker's, encyclopaedia episode summaries in long sentences
%cast hyacinth | Hyacinth Marsh; Hyacinth | f
%cast winslow  | Winslow Marsh; Winslow | m
%cast leroy    | Leroy Marsh; Leroy | m
%cast agnieszka | Agnieszka Marsh; Agnieszka; Aga | f
%cast dominic  | Dominic Marsh; Dominic; Dom | m
%cast priya    | Priya Chandran; Priya | f
%cast tobi     | Tobi | n
%cast connell  | Gerald Connell; Connell | m
%cast bex      | Bex Connell; Bex | f
%cast embalmer | - | f
%cast solicitor | Mr Quayle; Quayle | m
%cast sergeant | Sergeant Amadi; Amadi | f
%cast bearer   | - | m
%cast ruby     | Ruby | f

== 1
Having buried half of [Brixton](@brixton) in the course of forty years, [Winslow Marsh](winslow) drops dead at a christening, and [his](winslow) two [sons](dominic+leroy), [Leroy](leroy) and [Dominic](dominic), [who](dominic+leroy) have not exchanged a word since the [latter](dominic) eloped on the eve of the [former](leroy)'s housewarming, must carry the coffin together. [Hyacinth](hyacinth), the [widow](hyacinth), announces over the ham that neither boy is getting the firm: it goes to whichever of the two [daughters-in-law](agnieszka+priya) can first make [her](hyacinth) laugh. [Gerald Connell](connell), the [competition](connell), sends a wreath with an invoice.
+ die winslow "drops dead"
- parent winslow dominic+leroy "sons"
- quarrel.past dominic leroy "not exchanged a word"
- wedding.past _ dominic "eloped"
- married.past hyacinth winslow "widow"
- kin agnieszka+priya hyacinth "daughters-in-law"
+ reveal hyacinth dominic+leroy "announces"
- enemy connell hyacinth "competition"
- gift connell hyacinth "sends a wreath"

== 2
[Agnieszka](agnieszka), [Leroy](leroy)'s [wife](agnieszka), [who](agnieszka) has done the books for nothing these nine years, sets about the contest with charts; [Priya](priya), [who](priya) is not married to [Dominic](dominic) at all, although [he](dominic) has told [his](dominic) [mother](hyacinth) so, sets about it with dread. When the [Pole](agnieszka), going through the parish registers for a bereaved family, finds no wedding where there ought to be one, [she](agnieszka) keeps the discovery for a rainy day. The [embalmer](embalmer), a [goth](embalmer) of sixty, is the only [person](embalmer) to be laughing, and it is at the wireless.
- married agnieszka leroy "wife"
- enemy.start agnieszka priya "the contest"
- married! dominic priya "not married"
+ betray dominic hyacinth "told his mother so"
- parent hyacinth dominic "mother"
- sad priya "dread"
- investigate agnieszka "going through"
+ discover agnieszka dominic+priya "finds no wedding"
- reveal! agnieszka "keeps the discovery"
- happy embalmer "laughing"

== 3
On the night on which two hearses set out for the same address, it comes to a scuffle on the pavement between [Leroy](leroy) and [Connell](connell)'s head [bearer](bearer), in the course of which [Leroy](leroy) loses a tooth and the deceased a shoe. [Sergeant Amadi](sergeant), called by the neighbours, lets the [brawlers](bearer+leroy) go with a caution, [she](sergeant) having been at school with [Leroy](leroy) and having once, as [she](sergeant) reminds [him](leroy), been kissed by [him](leroy) behind the swimming baths. [Agnieszka](agnieszka), driving [her](agnieszka) [husband](leroy) to the dentist, wishes to hear more of these baths.
+ attack bearer leroy "scuffle"
- boss connell bearer "head bearer"
- injure leroy bearer "loses a tooth"
- arrest! sergeant bearer+leroy "go with a caution"
- friend.past leroy sergeant "at school with"
- kiss.past leroy sergeant "been kissed"
- married agnieszka leroy "husband"
+ jealous agnieszka sergeant "wishes to hear more"

== 4
[Tobi](tobi), [Dominic](dominic)'s [teenager](tobi) from a summer in [Bristol](@bristol), turns up on the doorstep of the chapel of rest with a skateboard and is taken by everyone, [Priya](priya) included, for the new apprentice. By the time [Dominic](dominic) comes home and drops a tray, [Tobi](tobi) has polished three coffins and made friends with the [embalmer](embalmer). [Priya](priya), [who](priya) had been told that [he](dominic) could not have children, learns in one afternoon that [he](dominic) can, that [he](dominic) has known it for fifteen years and that [he](dominic) is, after all, [his](dominic) [father](winslow)'s [son](dominic).
- parent dominic tobi "teenager"
+ return tobi "turns up"
- friend.start embalmer tobi "made friends"
- return dominic "comes home"
- betray.past dominic priya "been told"
+ discover priya dominic "learns"
- parent winslow dominic "father's son"

== 5
Since the books, as [Agnieszka](agnieszka) at last has to admit to [her](agnieszka) [mother-in-law](hyacinth), have been wrong since spring, [Mr Quayle](solicitor), the family [solicitor](solicitor), is asked to look into them, which is unfortunate, it being [Quayle](solicitor) [who](solicitor) has been helping himself to the prepaid funerals. [He](solicitor) reports that the [culprit](priya) is [Priya](priya). [Hyacinth](hyacinth) takes away the young [woman](priya)'s keys; and [Dominic](dominic), instead of standing by [her](priya), asks [her](priya) in front of the whole staff whether it is true. [She](priya) leaves for [her](priya) [aunt](ruby) in [Leicester](@leicester), on foot as far as the bus.
- reveal agnieszka hyacinth "admit"
- kin agnieszka hyacinth "mother-in-law"
- investigate solicitor "look into them"
- advisor solicitor hyacinth "family solicitor"
+ steal.past solicitor hyacinth "helping himself"
+ accuse solicitor priya "reports that the culprit"
- quit priya hyacinth "takes away"
- help! dominic priya "instead of standing by"
- accuse dominic priya "asks her"
- travel priya "leaves" @leicester
- kin priya ruby "aunt"

== 6
It is [Bex Connell](bex), the [rival](connell)'s [daughter](bex) and, in secret, [Tobi](tobi)'s [partner](bex) on the half-pipe, [who](bex) overhears [her](bex) [father](connell) on the telephone thanking [Quayle](solicitor) for the customer list. [She](bex) confides in [Tobi](tobi), [Tobi](tobi) in the [embalmer](embalmer), and the [embalmer](embalmer), [who](embalmer) does not care for people while they are warm, makes an exception and goes to [Hyacinth](hyacinth) in the middle of the night. The old [lady](hyacinth) listens, puts on [her](hyacinth) hat and asks to be driven to [Leicester](@leicester). All the way up the motorway [she](hyacinth) rehearses a word that [she](hyacinth) has never used.
- enemy connell hyacinth "rival"
- parent connell bex "daughter"
- friend bex tobi "partner on the half-pipe"
+ discover bex connell+solicitor "overhears"
- betray.past solicitor hyacinth "customer list"
- reveal bex tobi "confides in"
- reveal tobi embalmer "in the embalmer"
- reveal embalmer hyacinth "goes to Hyacinth"
+ travel hyacinth "driven to Leicester" @leicester
- reconcile? hyacinth priya "rehearses a word"

== 7
In [Leicester](@leicester), where [Ruby](ruby) receives [her](ruby) [visitor](hyacinth) with a broom, [Hyacinth](hyacinth) says "sorry" so stiffly that [Priya](priya) bursts out laughing; whereupon the [widow](hyacinth), for the first time since the christening, laughs too, until [both](hyacinth+priya) have to sit down. The contest, then, is over. At home, [Agnieszka](agnieszka), to [whom](agnieszka) the result is conveyed by telephone, smashes the second-best urn, empty, and asks [Leroy](leroy) how long [he](leroy) intends to let [his](leroy) [wife](agnieszka) be treated like the help. [Leroy](leroy), [whose](leroy) mouth is still full of dentist, says nothing, and that is that: [she](agnieszka) moves into the flat above the shop.
- threaten ruby hyacinth "with a broom"
+ reconcile hyacinth priya "sorry"
- happy hyacinth "laughs too"
+ find priya hyacinth "the result"
- sad agnieszka "smashes"
- married agnieszka leroy "wife"
- quarrel agnieszka leroy "how long he intends"
+ breakup agnieszka leroy "moves into the flat"

== 8
[Quayle](solicitor) is stopped by [Sergeant Amadi](sergeant) at the airport with a suitcase full of other people's last wishes, and talks: [Connell](connell) had offered [him](solicitor) a partnership. The [latter](connell), on [whom](connell) nothing can be proved, takes it out on [his](connell) [daughter](bex), [whose](bex) mobile and skateboard [he](connell) locks away, and [whom](bex) [he](connell) forbids to see "that Marsh [kid](tobi)". [Bex](bex) climbs out by the drainpipe. [Dominic](dominic), meanwhile, has driven up and down the M1 four times, the [aunt](ruby) with the broom having each time informed [him](dominic) that [her](ruby) [niece](priya) is not at home.
+ arrest sergeant solicitor "stopped"
- reveal solicitor connell "talks"
- hire? solicitor connell "offered him a partnership"
- parent connell bex "daughter"
- accuse! connell "nothing can be proved"
- flee bex connell "climbs out"
- reconcile? dominic priya "driven up and down"
- kin priya ruby "niece"
+ reject ruby dominic "not at home"

== 9
As managing director, [Priya](priya) makes [her](priya) first decision, and it is to offer half of the post to the other [candidate](agnieszka), the very [one](agnieszka) [who](agnieszka) had known of the missing wedding all along and never used it. "[I](agnieszka) was going to," says [Aga](agnieszka). "[I](priya) know," says the [other](priya). Out of the two [rivals](agnieszka+priya) a pair of friends is made over a bottle of embalming brandy. What the new [directors](agnieszka+priya) agree on at once is that [their](agnieszka+priya) [men](dominic+leroy) shall sleep in the hearse garage until further notice, and there, on two camp beds, [Dominic](dominic) and [Leroy](leroy) speak to each other for the first time in eleven years, to ask who is snoring.
- hire.past priya "managing director"
+ hire agnieszka priya "half of the post"
- discover.past agnieszka dominic+priya "had known"
- reveal! agnieszka "never used it"
+ friend.start agnieszka priya "a pair of friends"
- enemy.end agnieszka priya "two rivals"
- colleague agnieszka priya "new directors"
- reconcile dominic leroy "speak to each other"

== 10
A summer flu carries off so many that [Connell](connell), with three of [his](connell) four bearers in bed, is forced to borrow men from across the road, and it is [Leroy](leroy) and the very [bearer](bearer) [who](bearer) cost [him](leroy) the tooth [who](bearer+leroy) walk side by side under the mayor. The [bearer](bearer) falls ill on the way; [Leroy](leroy) shifts the weight of mayor and [man](bearer) alike to [his](leroy) own shoulder. [Agnieszka](agnieszka), watching from the kerb with the order of service, finds to [her](agnieszka) annoyance that [she](agnieszka) is still fond of that shoulder. [She](agnieszka) does not mention it. [She](agnieszka) buys [him](leroy) a tooth.
- ill _ "in bed"
- help leroy connell "borrow men"
- injure.past leroy bearer "cost him the tooth"
- colleague.start bearer leroy "side by side"
- ill bearer "falls ill"
+ help leroy bearer "shifts the weight"
- love agnieszka leroy "still fond"
- reveal! agnieszka leroy "does not mention it"
+ gift agnieszka leroy "buys him a tooth"

== 11
[Bex](bex) and [Tobi](tobi) have not been seen since Tuesday, when [their](bex+tobi) skateboards were found by the canal. The two [fathers](connell+dominic), enemies by inheritance, wade side by side through the reeds with torches, and in the small hours, on a bench, [Connell](connell) confesses that [he](connell) once proposed to [Hyacinth](hyacinth) and was laughed at, and that everything had come of that. At dawn [Sergeant Amadi](sergeant) brings in the [runaways](bex+tobi), blue with cold, from a barge bound for [Oxford](@oxford). [Dominic](dominic), about to shout, is hugged. It is the first time that [Tobi](tobi) has called [him](dominic) anything.
+ flee bex+tobi "not been seen"
- parent connell bex "fathers"
- parent dominic tobi "fathers"
- enemy.past connell dominic "enemies by inheritance"
- investigate connell+dominic "wade side by side"
+ reveal connell dominic "confesses"
- propose.past connell hyacinth "once proposed"
- reject.past hyacinth connell "laughed at"
+ find sergeant bex+tobi "brings in"
- reconcile dominic tobi "hugged"

== 12
A year to the day after [Winslow](winslow)'s burial the family meets at the grave, where [Hyacinth](hyacinth) lets [Connell](connell) hold the umbrella and, when [he](connell) once more puts to [her](hyacinth) the question of 1971, does not laugh. [She](hyacinth) says that [she](hyacinth) will think about it. [Priya](priya) has thought: [she](priya) has had a registrar, a ring and a [bridegroom](dominic) brought to the chapel of rest, it being free on Thursdays, and what had been a lie for six years becomes the truth at half past two. [Leroy](leroy) carries [Agnieszka](agnieszka)'s boxes downstairs again. [Tobi](tobi), at [her](agnieszka) side, winks at the [girl](bex) with the wreath, [whose](bex) [father](connell), this time, has sent no invoice.
- die.past winslow "burial"
- propose connell hyacinth "the question of 1971"
- reject! hyacinth connell "does not laugh"
+ wedding dominic priya "becomes the truth"
- betray.past dominic hyacinth "a lie"
+ reconcile agnieszka leroy "downstairs again"
- flirt tobi bex "winks"
- parent connell bex "father"
