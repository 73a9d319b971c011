%series The Marigold Line
%lang en
%genre romantic ensemble comedy among wedding planners, Lagos, streaming overviews
%cast sade | Sade Martins; Sade | f
%cast bisi | Bisi Coker; Bisi | f
%cast emeka | Emeka Nwosu; Emeka | m
%cast kunle | Kunle Martins; Kunle | m
%cast chief | Chief Adeleke; Adeleke | m
%cast tosin | Tosin Adeleke; Tosin | f
%cast femi | Femi | m
%cast baker | Mama Ronke; Ronke | f
%cast tailor | Sule | m
%cast pilot | Ngozi Obi; Ngozi | f
%cast pastor | - | m
%cast drummer | Jide | m
%cast aunt | Aunty Bola; Bola | f

== 1 Asoebi
[Sade Martins](sade) and [Bisi Coker](bisi) plan the loudest weddings in [Lagos](@lagos), and do not believe in a single one. [Sade](sade)'s [husband](kunle), [Kunle](kunle), has been on a business trip for fourteen months; [Bisi](bisi)'s fiancés never last till the fitting. When [Chief Adeleke](chief) hires [them](bisi+sade) to marry off [his](chief) only [daughter](tosin) in eight weeks, money no object, [both](bisi+sade) can already smell the yachts. There is just one snag. The [bride](tosin) has not been told. Nor, strictly speaking, has anyone found a groom.
- colleague bisi sade "plan"
- married kunle sade "husband"
- travel.past kunle "business trip"
+ hire bisi+sade chief "hires them"
- parent chief tosin "daughter"
- wedding? _ tosin "marry off"
- discover! tosin "has not been told"

== 2 Groom Wanted
[Tosin Adeleke](tosin), twenty-six, heart [surgeon](tosin) in training, flies home from [Houston](@houston), is shown the fabric and locks herself in the guest bathroom. [Emeka Nwosu](emeka), the [planners](bisi+sade)' [driver](emeka), is the only [one](emeka) thin enough for the window. [He](emeka) brings [her](tosin) jollof and, asked which side [he](emeka) is on, says the bathroom's. Meanwhile six candidates wait in the parlour with their mothers. [Bisi](bisi), inspecting the line, stops in front of number four: it is [Femi](femi), [who](femi) was engaged to [her](bisi) until Easter.
- return tosin "flies home"
- meet emeka tosin "brings her jollof"
+ help emeka tosin "brings her jollof"
- boss bisi+sade emeka "driver"
- engaged.past bisi femi "was engaged"

== 3 Number Four
[Femi](femi) is handsome, broke and sorry. [He](femi) begs [his](femi) former [fiancée](bisi) not to tell the [Chief](chief) about the gambling; in exchange, [he](femi) won't tell [Sade](sade) [who](bisi) really lost [them](bisi+sade) the senator's wedding. So [Bisi](bisi) keeps silent, and by the weekend the [old man](chief) has chosen [him](femi) out of the six. [Tosin](tosin) accepts with suspicious meekness. As [she](tosin) explains to the [driver](emeka) through the window, a groom like that can be counted upon to run away by himself.
- ex bisi femi "former fiancée"
- threaten femi bisi "won't tell Sade"
- reveal! bisi chief "keeps silent"
- engaged.start femi tosin "accepts"
- sad femi "sorry"
+ betray tosin chief "suspicious meekness"
- reveal tosin emeka "explains to the driver"

== 4 Cake
[Mama Ronke](baker), [baker](baker) to three governors, will not share a kitchen, a road or a city with [Aunty Bola](aunt), the [Chief](chief)'s [sister](aunt), since a matter of some missing nutmeg in 1983. [Sade](sade) shuttles between [the two](aunt+baker) with swatches. [Neither](aunt+baker) gives way. It is a wrong number that does it: [Kunle](kunle), calling [his](kunle) [wife](sade) from what [he](kunle) says is [Dubai](@dubai), reaches the bakery, and [Ronke](baker) hears in the background, quite plainly, the bell of the [Ikeja](@ikeja) fish market. [She](baker) sends a free cake. On it stands, in icing, "Ask [him](kunle)".
- enemy aunt baker "will not share"
- sibling aunt chief "sister"
- married kunle sade "wife"
- betray kunle sade "says is Dubai"
+ discover baker kunle "hears"
- reveal baker sade "Ask him"
- gift baker sade "a free cake"

== 5 Fish Market
[Sade](sade) asks, with [Bisi](bisi) and a cutlass in the back of the van. In a flat over the market [she](sade) finds [her](sade) travelling [salesman](kunle) in an apron. There is no other woman. There is a stove: [Kunle](kunle) was dismissed from the bank fourteen months ago, was too ashamed to say so, and fries croaker for a living. [Bisi](bisi) laughs until [she](bisi) has to sit on the freezer. The deceived [wife](sade) does not laugh, and does not shout. [She](sade) eats a piece of fish, notes that it is excellent, and drives away.
- investigate bisi+sade kunle "asks"
+ find sade kunle "finds"
- affair! _ kunle "no other woman"
- quit.past kunle "dismissed from the bank"
- betray kunle sade "deceived"
- sad kunle "too ashamed"
- happy bisi "laughs"
- married kunle sade "wife"

== 6 Measurements
Nothing much. The [tailor](tailor), [Sule](tailor), measures thirty-one bridesmaids and falls asleep against the thirty-second. The generator fails; candles are lit; somebody remembers a song about a tortoise who wished to marry the moon. In the heat everyone tells the truth about small things. [Tosin](tosin) admits that [she](tosin) likes the fabric. A goat gets into the gift room, looks round and leaves again unimpressed.
- reveal tosin "admits"

== 7 Bachelor Party
[Femi](femi) puts the bride-price on a horse. It comes in last, and the [bridegroom](femi) is seized at the rail by two of [Adeleke](chief)'s men, who lock [him](femi) in a container at [Apapa](@apapa). [Bisi](bisi) could leave [him](femi) there. [She](bisi) has the key within the hour, by means of a borrowed uniform and [Emeka](emeka)'s impression of a customs siren. "Why?" asks the freed [man](femi). [She](bisi) tells [him](femi) that [she](bisi) would like, just once, to be the [one](bisi) [who](bisi) calls it off. Then [she](bisi) kisses [him](femi), which had not been in the plan.
- lose femi "comes in last"
+ abduct _ femi "seized"
- rescue bisi+emeka femi "has the key"
+ kiss bisi femi "kisses him"

== 8 The Pilot
With a week to go, [Chief Adeleke](chief) charters a jet for the honeymoon. At its stairs stands a [woman](pilot) in four gold stripes, [Ngozi Obi](pilot), and for the first time in [his](chief) life the [millionaire](chief) forgets what things cost. [She](pilot) declines [his](chief) tip, [his](chief) dinner and [his](chief) card. [Aunty Bola](aunt), [who](aunt) has kept house for [her](aunt) widowed [brother](chief) for twenty years, tells everyone that the [aviator](pilot) is after the money. If only, sighs the [Chief](chief). [He](chief) books [Accra](@accra) and back, three times, and is sick each time.
- meet chief pilot "stands"
+ love.start chief pilot "forgets what things cost"
- reject pilot chief "declines"
- invite chief pilot "his dinner"
- sibling aunt chief "brother"
- married.past _ chief "widowed"
- housemate aunt chief "kept house"
- accuse aunt pilot "after the money"
- travel chief "Accra and back" @accra
- ill chief "sick"

== 9 Proof of Love
Caught between the rails and the wall, [Femi](femi) confesses to the [bride](tosin) that [he](femi) loves [someone](bisi) else. "The [one](bisi) with the clipboard," says [Tosin](tosin). "[I](tosin)'m a cardiologist. Go." [He](femi) goes. But [Bisi](bisi), [who](bisi) has just heard from [Sade](sade) what became of the senator's wedding, and from whom [Sade](sade) has it, slams the van door on [his](femi) foot. So the [coward](femi) told after all! [Femi](femi), hopping, swears that it wasn't [he](femi). It was not. The [traitor](emeka) sits in the front seat, eyes on the road: [Emeka](emeka) can bear no secret longer than a week.
- love femi bisi "loves someone else"
- reveal femi tosin "confesses"
- breakup tosin femi "Go"
- discover bisi "has just heard"
- attack bisi femi "slams the van door"
- reveal! femi sade "told after all"
+ reveal emeka sade "no secret longer"

== 10 No Groom
Four days, no groom, two thousand guests. [Tosin](tosin) goes to [her](tosin) [father](chief), tells [him](chief) that there will be no wedding of [hers](tosin), this week or next, and that [she](tosin) came home only to find out whether [he](chief) would ask [her](tosin) even once what [she](tosin) wanted. The [Chief](chief) looks at the tent. [He](chief) asks. What [she](tosin) wants is a ward of [her](tosin) own, in [Surulere](@surulere), and for [him](chief) to stop flying to [Accra](@accra). [He](chief) weeps, signs a cheque for the first, and cannot promise the second.
- parent chief tosin "father"
+ wedding! _ tosin "no wedding"
- return.past tosin "came home"
- sad chief "weeps"
- gift chief tosin "signs a cheque"
+ reconcile chief tosin "He asks"

== 11 The Cook
Who feeds two thousand when [Mama Ronke](baker), on hearing that [Bola](aunt) will be seated, walks out with the ovens? [Sade](sade) drives to the fish market. [She](sade) has not forgiven [her](sade) [husband](kunle), [she](sade) says; [she](sade) is hiring [him](kunle). [Kunle](kunle) fries for three days and nights without lifting [his](kunle) eyes. On the third, [she](sade) ties on an apron next to [him](kunle), because the oil is too hot for one. [They](kunle+sade) talk about croaker. Towards morning the [sinner](kunle) is permitted to wipe a scale from [her](sade) cheek.
- quit baker "walks out"
- travel sade "drives to"
- married kunle sade "husband"
- reconcile! kunle sade "has not forgiven"
+ hire kunle sade "hiring him"
- help sade kunle "ties on an apron"
- reconcile? kunle sade "is permitted"

== 12 Nutmeg
In the empty gift room the two old [enemies](aunt+baker) come face to face over the goat. [Ronke](baker) says thief; [Bola](aunt) says perjurer. It is the [drummer](drummer), [Jide](drummer), ninety if [he](drummer) is a day, [who](drummer) puts down [his](drummer) drum and confesses that in 1983 [he](drummer) took the nutmeg himself. [He](drummer) had wanted to give it to [one](aunt) of [the two](aunt+baker), and has forgotten which. [They](aunt+baker) hit [him](drummer) with one cushion each. Then [they](aunt+baker) sit down on the gifts and laugh until the [tailor](tailor) comes to see who has died.
- enemy aunt baker "enemies"
- accuse baker aunt "thief"
- accuse aunt baker "perjurer"
+ reveal drummer aunt+baker "confesses"
- steal.past drummer _ "took the nutmeg"
- love.past drummer _ "give it to one"
- attack aunt+baker drummer "hit him"
+ reconcile aunt baker "laugh"

== 13 Somebody's Wedding
The tent is up, the rice is on, and it would be a sin. [Femi](femi) limps down the aisle to where [Bisi](bisi) stands with [her](bisi) clipboard and hands [her](bisi) [his](femi) betting slips, torn, and a fitting appointment. [She](bisi) says that [she](bisi) has never got past the fitting. [He](femi) has brought [Sule](tailor). And while the [tailor](tailor) pins [her](bisi) where [she](bisi) stands, [Sade](sade), [who](sade) believes in nothing, holds the pins, and the [pastor](pastor) begins to speak, since [he](pastor) is paid by the hour. [Tosin](tosin) dances with the [driver](emeka). There is no secret in that; everyone has known for weeks.
- gift femi bisi "his betting slips"
+ propose femi bisi "a fitting appointment"
- help tailor bisi "pins her"
+ wedding bisi femi "begins to speak"
- date emeka tosin "dances with"
- discover.past _ emeka+tosin "has known"

== 14 Take-Off
The [Chief](chief) comes to the airfield without a cheque-book, with [his](chief) own sandwiches. [He](chief) does not want to go to [Accra](@accra), [he](chief) tells [Captain Obi](pilot); [he](chief) wants to sit on the grass and watch [her](pilot) land. [She](pilot) lands. [She](pilot) takes half a sandwich. Over [Surulere](@surulere) hangs a sign with [Tosin](tosin)'s name; [Emeka](emeka) drives the ambulance, silently. [Sade](sade) has moved the firm into two rooms above a fish market, for the smell, [she](sade) claims. And [Bisi](bisi), back from honeymoon, has pinned up the next commission: a wedding, eight weeks, [Ronke](baker) to [Jide](drummer).
- travel chief "comes to the airfield"
- date chief pilot "half a sandwich"
- hire emeka "drives the ambulance"
- reconcile kunle sade "above a fish market"
- move sade "has moved the firm"
- return bisi "back from honeymoon"
+ wedding? baker drummer "a wedding"
