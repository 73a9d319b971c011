%series Gate Four
%lang en
%genre workplace comedy at a small airport in Ghana, streaming blurbs
%cast efua   | Efua Boakye; Miss Boakye; Efua | f
%cast sister | - | f
%cast charter | - | n
%cast kwabs  | Kwabena; Kwabs | m
%cast mensah | Mr Mensah; Mensah | m
%cast lindi  | Captain Lindiwe Dube; Lindiwe; Dube | f
%cast ama    | Ama | f
%cast issa   | Issa | m
%cast auntie | Auntie Dede; Dede | f
%cast paa    | Paa Joe | m
%cast blum   | Herr Blum; Blum | m
%cast nii    | Nii | m
%cast goose  | Sergeant | m
%cast minister | - | m
%cast senator | - | m

== 1
Two flights a day, one runway, eleven staff. [Efua Boakye](efua) lost [her](efua) job in the tower at [Accra](@accra) for telling a [minister](minister) to go around, and now [she](efua) runs a terminal the size of a church hall. [Her](efua) first morning: the baggage [man](issa) and the customs [officer](ama) aren't on speaking terms, the [manager](mensah) [she](efua)'s replacing has locked himself in the office, and the [pilot](lindi) of the only plane is the [woman](lindi) [who](lindi) stole [her](efua) [fiancé](kwabs) in flight school.
- quit.past efua "lost her job"
+ hire efua "runs a terminal"
- quarrel ama issa "aren't on speaking terms"
- sad mensah "locked himself in"
- quit mensah "she's replacing"
+ betray.past lindi efua "stole her fiancé"
- engaged.past efua kwabs "stole her fiancé"
- reject.past efua minister "to go around"
- boss efua _ "runs a terminal"

== 2
The [fiancé](kwabs) in question turns up on standby. [Kwabena](kwabs) was left by [Captain Dube](lindi) somewhere over [Ouagadougou](@ouaga) and hopes that the [first](efua) of the two [ladies](efua+lindi) still has a soft spot. [She](efua) has: [she](efua) seats [him](kwabs) by the toilets. [Auntie Dede](auntie), [who](auntie) fries plantain at Gate Four and hears confession there, coaxes [Mr Mensah](mensah) out with a plate under the door. [He](mensah) never wanted to be manager, [he](mensah) tells [her](auntie). [He](mensah) wanted to be asked to stay.
- return kwabs "turns up on standby"
- breakup.past lindi kwabs "was left by"
- reconcile? efua kwabs "a soft spot"
+ reject efua kwabs "by the toilets"
- create auntie "fries plantain"
- help auntie mensah "coaxes"
+ reveal mensah auntie "he tells her"
- engaged.past efua kwabs "fiancé"
- gift auntie mensah "with a plate"
- hire! mensah "never wanted to be"

== 3
A [goose](goose) has annexed the runway. Named [Sergeant](goose), [he](goose) salutes nobody, bites [Issa](issa) and is fond of [Ama](ama). The two [colleagues](ama+issa) must join forces with a net, and over the net comes out what the feud is about: at last year's party [he](issa) danced with [her](ama) [sister](sister), all night, because [she](ama)'d said no. [She](ama)'d said not now. [Ama](ama) was choosing shoes. By the time the [bird](goose) is caught nobody remembers who was angry. [Lindiwe](lindi), circling for an hour, does.
- attack goose issa "bites"
- friend ama goose "fond of"
- colleague ama issa "two colleagues"
- reveal issa ama "comes out"
- celebrate.past _ "party"
- sibling ama sister "her sister"
- reject! ama issa "not now"
+ arrest ama+issa goose "is caught"
+ reconcile ama issa "nobody remembers"
- sad lindi "circling for an hour"
- quarrel.past ama issa "the feud"
- flirt.past issa sister "danced with"

== 4
[Herr Blum](blum) of [Frankfurt](@frankfurt) is here to see if Gate Four could be closed, and gets food poisoning before [he](blum) gets to the point. Everybody eyes the plantain. [Dede](auntie), in thirty years never once suspected of a bad banana, hangs up [her](auntie) spoon. It was the airline sandwich, as [Nii](nii), [her](auntie) twelve-year-old [grandson](nii), proves with a notebook and a stomach pump. The [consultant](blum), green but grateful, offers the [boy](nii) a scholarship, and [his](nii) [gran](auntie) a hand to kiss. [His](blum).
- travel blum "is here"
- investigate blum _ "to see if"
+ ill blum "food poisoning"
- accuse _ auntie "eyes the plantain"
- quit auntie "hangs up her spoon"
- kin auntie nii "grandson"
+ rescue nii auntie "proves"
- happy blum "grateful"
- gift? blum nii "a scholarship"
- discover nii _ "with a notebook"
- treat blum _ "a stomach pump"
- kiss? auntie blum "a hand to kiss"

== 5
Harmattan. Dust, no flights, no phone. [Paa Joe](paa), [who](paa) builds coffins in the shape of aeroplanes across the road, brings a draughts board; the [pilot](lindi) plays the cleaner, the cleaner wins. [Efua](efua) sits on the roof listening for engines. [Mensah](mensah) waters a plastic plant. In the evening somebody finds a station that plays highlife, and for the length of three songs even [Lindiwe](lindi) and [Efua](efua) are seen to use the same bench.
- create paa "builds coffins"
- lose lindi "the cleaner wins"
+ reconcile? efua lindi "the same bench"
- neighbour _ paa "across the road"

== 6
The [senator](senator)'s suitcase hums. [Ama](ama) wants it opened, the [senator](senator) wants [her](ama) sacked, and [Efua](efua), [who](efua) has been here before, feels the old words coming up [her](efua) throat. This time it's [Mensah](mensah) [who](mensah) says them. "Sir, go around." In the case: forty thousand dollars and an electric toothbrush. The great [man](senator) is led off past the plantain, swearing to have [their](ama+efua+mensah) licences, and the ex-[manager](mensah), still trembling, is asked by [his](mensah) [successor](efua) to stay.
- investigate? ama senator "wants it opened"
- threaten senator ama "wants her sacked"
+ help mensah efua "says them"
- reject mensah senator "go around"
- discover ama senator "In the case"
+ arrest _ senator "is led off"
- threaten senator ama+efua+mensah "have their licences"
- sad mensah "trembling"
- hire mensah efua "asked by his successor"
- quit.past mensah "ex-manager"
- boss efua mensah "his successor"

== 7
What really happened in flight school? [Efua](efua)'s version: [her](efua) best [friend](lindi) and [her](efua) [boyfriend](kwabs), in a Cessna. [Lindiwe](lindi)'s, told to [Issa](issa) while [he](issa) loads bags: [he](kwabs)'d sworn [he](kwabs) was free, and by the time [she](lindi) knew better [Efua](efua) had changed [her](efua) number. [Issa](issa) can't keep a secret; [he](issa)'s heard confessing it to the [goose](goose). Behind the [goose](goose), mending a fence in borrowed overalls and hoping to be forgiven, [Kwabena](kwabs) stops hammering. Behind [him](kwabs) stands [Efua](efua).
- friend.past efua lindi "best friend"
- couple.past efua kwabs "her boyfriend"
- cheat.past kwabs efua "in a Cessna"
- reveal lindi issa "told to Issa"
+ betray.past kwabs lindi "sworn he was free"
- reveal issa goose "confessing it"
- reconcile? efua kwabs "to be forgiven"
+ discover efua kwabs "stands Efua"
- discover.past lindi kwabs "knew better"
- reject.past efua lindi "changed her number"
- betray issa lindi "can't keep a secret"

== 8
[Kwabs](kwabs) gets a one-way boarding pass and a push. That leaves two [women](efua+lindi), nine years and a lot of unposted apologies. [They](efua+lindi) get as far as "So". Then the mayday: a charter with a dead engine, eleven schoolgirls and a [pilot](charter) of twenty-two crying on the radio. [Efua](efua) talks; [Lindiwe](lindi) takes off in the dark to fly alongside, wing to wing, and the [kid](charter) follows the one voice and the other light down. Afterwards [they](efua+lindi) don't say sorry. [They](efua+lindi) can't, [they](efua+lindi)'re holding on too tight.
+ reject efua kwabs "one-way boarding pass"
- sad charter "crying"
- help efua charter "talks"
+ rescue efua+lindi charter "down"
+ reconcile efua lindi "holding on too tight"
- help lindi charter "fly alongside"
- travel lindi "takes off"

== 9
Love is in the duty-free. [Issa](issa) has bought a ring and hidden it in the one bag nobody will claim; it's claimed. The chase goes through two villages and a funeral, where [Paa Joe](paa) is lowering a chief in a papier-mâché Boeing. In the end it's [customs](ama) [who](ama) finds the thing, on a routine search of [her](ama) own [suitor](issa). "Anything to declare?" [He](issa) declares it. [Ama](ama) stamps [his](issa) forehead: approved.
- propose? issa ama "bought a ring"
- lose issa "it's claimed"
- find ama "finds the thing"
- investigate ama issa "routine search"
+ propose issa ama "declares it"
+ engaged.start ama issa "approved"
- love issa ama "Love"
- create paa "papier-mâché Boeing"

== 10
The letter from [Frankfurt](@frankfurt) arrives: closure at the end of the month. [Blum](blum) signed it. [Dede](auntie) stops the plantain, [Mensah](mensah) goes back into the office and turns the key. Only [Nii](nii), [who](nii) writes to [his](nii) [patron](blum) every Sunday, spots that the signature leans the wrong way. The [letter-writer](kwabs), it takes [him](nii) two days to work out, has a grudge, a printer, and a one-way ticket [somebody](efua) gave [him](kwabs) with a push.
- sad mensah "turns the key"
- advisor blum nii "patron"
- discover nii "leans the wrong way"
+ betray kwabs _ "has a grudge"
+ discover nii kwabs "to work out"
- quit auntie "stops the plantain"
- reveal nii blum "writes to his patron"
- gift.past efua kwabs "a one-way ticket"

== 11
[Herr Blum](blum), the real [one](blum), flies in to deny it in person and asks if there's any plantain. There's a whole wedding of it. [Ama](ama) and [Issa](issa) say yes on the runway between the 10.40 and the 16.15, the [bride](ama) in the shoes [she](ama)'d been choosing for two years. [Sergeant](goose) carries the rings as far as the windsock. [Lindiwe](lindi) is [maid](lindi) of honour and, as of the cake, engaged to the sky over [Tamale](@tamale), where there's a captain's job going. [She](lindi) hasn't told [Efua](efua). [Efua](efua) recommended [her](lindi).
- return blum "flies in"
- betray! blum _ "deny it"
+ wedding ama issa "say yes"
- hire? lindi "captain's job" @tamale
- reveal! lindi efua "hasn't told"
+ help efua lindi "recommended her"
- help goose ama+issa "carries the rings"
- advisor lindi ama "maid of honour"

== 12
Last call. The 16.15 has a new [pilot](charter), twenty-two, dry-eyed. [Mensah](mensah)'s plant has put out a leaf, which is odd in a plastic plant, and [Dede](auntie), [who](auntie) swapped it, isn't saying. A telegram from [Accra](@accra): the [minister](minister) has been around, and come down hard, and would [Miss Boakye](efua) care to have [her](efua) tower back? [She](efua) reads it at Gate Four, wraps a slice of plantain in it and looks up. Engines. [She](efua) can tell whose.
- hire charter "new pilot"
- gift auntie mensah "swapped it"
- reveal! auntie "isn't saying"
+ hire? efua _ "have her tower back" @accra
+ reject efua _ "wraps a slice"
- return _ "Engines"
- discover efua _ "can tell whose"
