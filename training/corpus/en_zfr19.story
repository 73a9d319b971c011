%series Goldfinch Road
%lang en
%genre daily soap, Dublin suburb, one-paragraph plain summaries
%cast sage   | Sage Brennan; Sage | f
%cast rich   | Rich Brennan; Rich | m
%cast hope   | Hope Adeyemi; Hope | f
%cast pat    | Pat Fallon; Pat; Fallon | f
%cast cash   | Cash Fallon; Cash | m
%cast ola    | Ola Nowak; Ola | f
%cast reed   | Dr. Simon Reed; Reed; Simon | m
%cast bea    | Bea; Beatrice Reed | f
%cast milo   | Milo Adeyemi; Milo | m
%cast tierney | Garda Tierney; Tierney | m
%cast ward   | Ward | m
%cast dawn   | Dawn | f

== 1
[Sage Brennan](sage) comes back from a hen weekend to find [her](sage) [husband](rich) [Rich](rich) in the hot tub with [Ola](ola), the [au pair](ola). [She](sage) lets the water out. [Hope](hope), the [woman](hope) next door, takes [her](sage) in and opens a bottle. What [Hope](hope) keeps to herself is that [Rich](rich) tried it on with [her](hope) at Easter. [Her](hope) [son](milo) [Milo](milo), seventeen, packs [Ola](ola)'s bag, very slowly.
- return sage "comes back"
- married rich sage "husband"
+ cheat rich sage "in the hot tub"
- affair ola rich "in the hot tub"
- discover sage ola+rich "to find"
- neighbour hope sage "next door"
- help hope sage "takes her in"
- reveal! hope sage "keeps to herself"
- flirt.past rich hope "tried it on"
- parent hope milo "son"
- love milo ola "very slowly"

== 2
[Pat Fallon](pat) runs the chipper, and everybody on the road, with a firm hand. [Her](pat) [boy](cash) [Cash](cash) announces over the vinegar that [he](cash) has popped the question to [Bea](bea), the [doctor](reed)'s [daughter](bea). [Dr. Reed](reed) would sooner see [her](bea) in a convent. [He](reed) and [Pat](pat) have not exchanged a civil word in ten years. [Ola](ola) gets a job on the fryer, and a bed over it. [Rich](rich) orders chips five times a day.
- parent pat cash "boy"
+ propose cash bea "popped the question"
- parent reed bea "daughter"
- enemy pat reed "civil word"
- hire ola pat "gets a job"
- housemate.start ola pat "bed over it"
- love rich ola "five times a day"

== 3
[Sage](sage) changes the locks and cuts [Rich](rich)'s suits off at the knee. [He](rich) moves into the caravan of [his](rich) old school [pal](ward) [Ward](ward), [who](ward) snores and [who](ward), it turns out, once had a thing with [Sage](sage). [Bea](bea) has told [Cash](cash) yes but has not told [him](cash) about the [stranger](tierney) on the ferry. [Her](bea) ferry [stranger](tierney) puts on a uniform on Monday: [he](tierney) is [Garda Tierney](tierney), new to the parish.
+ breakup sage rich "changes the locks"
- move rich ward "moves into"
- friend rich ward "old school pal"
- affair.past sage ward "had a thing"
- engaged bea cash "yes"
- reveal! bea cash "has not told him"
+ cheat.past bea cash "stranger on the ferry"
- hire tierney "new to the parish"

== 4
[Tierney](tierney) sees [Bea](bea). [Bea](bea) hides behind [Cash](cash). [Cash](cash) shakes hands with [Tierney](tierney). [Milo](milo) fries fish with [Ola](ola). [Ola](ola) teaches Polish to [Milo](milo). The first word is kiss. [Rich](rich) hits [Milo](milo). [Hope](hope) hits [Rich](rich). [Tierney](tierney) books [Rich](rich). [Sage](sage) does not bail out [Rich](rich). The bail is paid by [Ward](ward).
- meet cash tierney "shakes hands"
- colleague milo ola "fries fish with"
- help ola milo "teaches"
- flirt ola milo "The first word"
- attack rich milo "hits"
- attack hope rich "hits"#2
+ arrest tierney rich "books"
- help! sage rich "does not bail"
- help ward rich "paid by"

== 5
[Bea](bea) misses two months and goes to the one [doctor](reed) on the road, [who](reed) happens to be [her](bea) [father](reed). [Simon Reed](reed) congratulates [her](bea) through [his](reed) teeth; on the calendar [he](reed) notes the date of the ferry. [Sage](sage) gets chatting with [Ward](ward) at the bottle bank, and [they](sage+ward) end up in a lock-in. [Hope](hope) waits up with a dinner for two and blows out the candles. So that's how it is with [Hope](hope).
+ pregnant bea "misses two months"
- advisor reed bea "doctor"
- parent reed bea "father"
- discover? reed bea "date of the ferry"
- date sage ward "lock-in"
- love hope sage "dinner for two"
- sad hope "blows out the candles"

== 6
[Pat](pat) hears a whisper at the counter and asks the [bride-to-be](bea) to [her](bea) face whose it is. [Bea](bea) runs. [She](bea) runs straight into [Tierney](tierney), [who](tierney) asks the same question, more kindly. [She](bea) doesn't know. [Cash](cash), [who](cash) has overheard it, tears [his](cash) apron in two and gives [her](bea) until Friday. Meanwhile [Dr. Reed](reed) carries a sprained [Pat](pat) home from the ice, and neither of [them](pat+reed) mentions it.
- accuse pat bea "to her face"
- flee bea pat "runs"
- pregnant? bea cash "doesn't know"
- pregnant? bea tierney "doesn't know"
+ discover cash bea+tierney "overheard"
- sad cash "tears his apron"
- threaten cash bea "until Friday"
- injure pat "sprained"
+ help reed pat "carries"

== 7
[Ola](ola) tells [Rich](rich) that it was the hot tub [she](ola) had fallen for. [He](rich) sits on [Sage](sage)'s step with half a pair of trousers and pleads; [she](sage) hands [him](rich) the other half through the letter box. [Hope](hope) finally says it, at the sink, to the plates: that [she](hope) has been in love with [her](hope) [neighbour](sage) since the day of the removal van. [Sage](sage) turns off the tap. "With which one?" [she](sage) asks.
- love! ola rich "hot tub"
+ breakup ola rich "hot tub"
- reconcile? rich sage "pleads"
- reject sage rich "through the letter box"
+ confess hope sage "in love with"
- neighbour hope sage "neighbour"

== 8
Friday comes and [Bea](bea) with it. [She](bea) gives [Cash](cash) the ring back, [she](bea) gives [Tierney](tierney) [his](tierney) cap back, and [she](bea) takes the bus to [her](bea) granny in [Sligo](@sligo). Both [men](cash+tierney) run after the bus. Only [Cash](cash) keeps it up as far as [Lucan](@lucan). [Ward](ward) sends [Sage](sage) a dozen roses; [Rich](rich), sharing a caravan with the receipt, breaks two of [his](ward) fingers and all of [his](ward) fishing rods. The [pals](rich+ward) are pals no more.
+ breakup bea cash "ring back"
- reject bea tierney "cap back"
- travel bea "takes the bus" @sligo
- gift ward sage "a dozen roses"
- jealous rich ward "receipt"
+ attack rich ward "breaks two"
- friend.end rich ward "pals no more"

== 9
[Milo](milo) turns eighteen. [Ola](ola) bakes a cake with [his](milo) name on it and, under the icing, [her](ola) answer. [Hope](hope) is all for it until [she](hope) sees [them](milo+ola) dance. [She](hope) has words with [Ola](ola) in the yard, until [Sage](sage) takes [her](hope) by the elbow, and then by the hand, and then in front of forty guests by the mouth. [Rich](rich), at the gate with a present, drops it. It was a hot tub thermometer.
- celebrate milo "turns eighteen"
- create ola "bakes"
- couple.start milo ola "her answer"
- quarrel hope ola "has words"
+ kiss hope sage "by the mouth"
- discover rich hope+sage "at the gate"

== 10
[Pat](pat) goes down with [her](pat) heart behind the till. [Reed](reed) thumps [her](pat) chest until it starts again, shouting that [she](pat) is not to leave [him](reed) with the last word. At the hospital [Cash](cash) learns from a very old photo in [her](pat) handbag that [his](cash) [mother](pat) and the [doctor](reed) were once engaged. Who broke it off? Each says the other. [Bea](bea) rings from [Sligo](@sligo) for news and hangs up when it is [Cash](cash) [who](cash) answers.
+ ill pat "goes down"
- rescue reed pat "thumps her chest"
- discover cash pat+reed "learns"
- parent pat cash "mother"
- engaged.past pat reed "once engaged"
- breakup.past pat reed "broke it off"

== 11
[Dawn](dawn) is born in a lay-by outside [Longford](@longford), as [her](dawn) [mother](bea) could not wait to get home. The [guard](tierney) [who](tierney) stops the speeding taxi is [Tierney](tierney), so it is one possible [father](tierney) [who](tierney) cuts the cord, and the [other](cash) [who](cash) arrives by moped with a blanket. [Bea](bea) looks from one to the other. [She](bea) doesn't want a test, [she](bea) says. [She](bea) wants the [one](cash) [who](cash) brought the blanket.
+ birth bea dawn "born"
- parent bea dawn "mother"
- help tierney bea "cuts the cord"
- parent? cash+tierney dawn "possible father"
- love bea cash "wants the one"
+ reconcile bea cash "wants the one"

== 12
The divorce of the [Brennans](rich+sage) takes eleven minutes. [Sage](sage) moves [her](sage) half of the furniture next door, over the wall, piece by piece; [Hope](hope) catches. [Rich](rich) gets the tub. [Ward](ward), fingers in splints, brings [him](rich) a fishing rod, and [they](rich+ward) sit in the warm water like two old boots. At the chipper [Pat](pat) lets the [doctor](reed) kiss [her](pat), on condition that it stays between [them](pat+reed). [Milo](milo) tells the whole road by closing time.
+ divorce rich sage "divorce"
- move sage hope "next door"
- couple hope sage "catches"
- gift ward rich "fishing rod"
- reconcile rich ward "warm water"
+ kiss pat reed "kiss"
- reveal! pat+reed "between them"
- reveal milo _ "tells"
