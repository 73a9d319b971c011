%series Tidewater Heights
%lang en
%genre American daytime soap, weekly spoilers
%cast ramona   | Ramona Castellane; Ramona | f
%cast augie    | August Castellane; Augie | m
%cast delphine | Delphine Castellane; Delphine | f
%cast wynn     | Dr. Thaddeus Wynn; Thaddeus; Wynn | m
%cast corinne  | Corinne Wynn; Corinne | f
%cast lucho    | Lucho Barrera; Lucho | m
%cast ysabel   | Ysabel | f
%cast kip      | Kip Danforth; Kip; Danforth | m
%cast osei     | Detective Nadine Osei; Osei; Nadine | f
%cast orrin    | Orrin Castellane; Orrin | m
%cast nurse    | - | f
%cast cabbie   | - | m
%cast tilda    | Tilda | f
%cast bettany  | Bettany Cole; Bettany | f
%cast captain  | - | n
%cast teller   | - | n
%cast baby     | - | n

== 1 Week of May 4
Nobody in [Tidewater Heights](@tidewater) counted on laying eyes on [Augie Castellane](augie) again, least of all [his](augie) [mother](ramona), [who](ramona) had [him](augie) declared dead two years ago. Monday, [he](augie) strolls into [Ramona](ramona)'s sixtieth-birthday gala with a beard and a Brazilian [wife](ysabel). [Delphine](delphine) slaps [her](delphine) [brother](augie), then clings to [him](augie). [His](augie) [bride](ysabel), it turns out, knows somebody in the house already: [Lucho](lucho), [Ramona](ramona)'s [chauffeur](lucho), drops the car keys at the sight of [Ysabel](ysabel), the kid [sister](ysabel) [he](lucho) ran out on in [Recife](@recife).
- parent ramona augie "mother"
- die! augie "declared dead"
+ return augie "strolls into"
- celebrate ramona "gala"
- married augie ysabel "wife"
- attack delphine augie "slaps"
- sibling augie delphine "brother"
- boss ramona lucho "chauffeur"
- sibling lucho ysabel "sister"
- flee.past lucho ysabel "ran out"

== 2 Week of May 11
The will is the problem. With [Augie](augie) breathing, [Delphine](delphine) no longer owns the shipyard, and [Kip Danforth](kip), the smooth [financier](kip) [who](kip) put a ring on [her](delphine) finger at Easter, starts rereading the fine print. At the hospital, [Dr. Thaddeus Wynn](wynn) gives [Ramona](ramona) [her](ramona) lab results: six months, maybe less. [She](ramona) swears [him](wynn) to silence. But [his](wynn) [wife](corinne), [who](corinne) types [his](wynn) charts, has read it all by Friday, and [Corinne](corinne) was never any good at keeping [her](corinne) lips together.
- engaged delphine kip "ring"
- lose delphine "no longer owns"
- ill ramona "six months, maybe less"
- advisor wynn ramona "lab results"
+ reveal wynn ramona "gives"
- reveal! wynn "silence"
- married corinne wynn "wife"
- colleague corinne wynn "types"
+ discover corinne ramona "has read"
- die? ramona "six months"

== 3 Week of May 18
[Corinne](corinne) names [her](corinne) price: the boathouse, deeded over by Friday, or the papers will hear about [Ramona](ramona)'s tumor. The [matriarch](ramona) pours [her](corinne) a sherry and laughs in [her](corinne) face. Meanwhile, [Ysabel](ysabel) refuses to be in the same car as [her](ysabel) [brother](lucho) until [Lucho](lucho), hat in hand, tells [her](ysabel) that [he](lucho) left to keep the men [he](lucho) owed away from [her](ysabel) door. [Delphine](delphine) overhears [Kip](kip) on the phone with a [woman](tilda) [whom](tilda) [he](kip) calls "angel."
+ threaten corinne ramona "price"
- ill ramona "tumor"
- reject ramona corinne "laughs"
- reject ysabel lucho "refuses"
- sibling lucho ysabel "brother"
+ reveal lucho ysabel "tells"
- flee.past lucho _ "left"
- discover delphine kip "overhears"
- reveal? corinne "hear"
- gift ramona corinne "pours"

== 4 Week of May 25
[Angel](tilda) has a name. [Tilda](tilda), a cocktail [waitress](tilda) out of [Mobile](@mobile), turns up at the shipyard five months along and asks for [her](tilda) [husband](kip). [Delphine](delphine) thinks [she](tilda) means one of the welders, until [Danforth](kip) goes gray. The [heiress](delphine) hurls the ring into the dry dock and the [waitress](tilda), unexpectedly, hurls a wrench after it. [Augie](augie) wants to wring the [bigamist](kip)'s neck; strictly speaking, [his](augie) [wife](ysabel) reminds [him](augie), nobody has been a bigamist yet.
- pregnant tilda "five months along"
- married kip tilda "husband"
+ reveal tilda delphine "asks"
+ breakup delphine kip "hurls"
- attack? augie kip "wring"
- married augie ysabel "wife"
- wedding! delphine kip "nobody has been"
- travel tilda "turns up"

== 5 Week of June 1
[Ramona](ramona) keels over at the christening of a tanker and can no longer pass it off as the heat. [Her](ramona) [children](augie+delphine) corner [her](ramona) [doctor](wynn), but [Wynn](wynn) hides behind [his](wynn) oath; it takes a night [nurse](nurse) with a soft heart to slip [Delphine](delphine) the file. Sunday, the [siblings](augie+delphine) sit down on either side of the bed. [Each](augie+delphine) promises [the other](augie+delphine) to be kind. That truce lasts until the [patient](ramona) announces who will run the yard: [Ysabel](ysabel).
- ill ramona "keels over"
- parent ramona augie+delphine "children"
- advisor wynn ramona "doctor"
- reveal! wynn augie+delphine "hides"
- reveal nurse delphine "slip"
- sibling augie delphine "siblings"
- reconcile augie delphine "truce"
+ hire ysabel ramona "run"
- celebrate _ "christening"
- investigate augie+delphine wynn "corner"

== 6 Week of June 8
In [her](ysabel) first week behind the big desk [Ysabel](ysabel) finds four million dollars that are not there. Somebody has been siphoning since March. [Delphine](delphine) points straight at the new [boss](ysabel)'s [brother](lucho), [whose](lucho) gambling is no secret, and [Lucho](lucho) is led off in cuffs by [Detective Nadine Osei](osei), [who](osei) doesn't look happy about it. [She](osei) and the [chauffeur](lucho) have been meeting on the ferry, no last names, since New Year's. [Kip](kip), stretched out at the [Wynns](corinne+wynn)' pool, orders another julep.
- discover ysabel "finds"
- steal.past _ _ "siphoning"
- accuse delphine lucho "points"
- boss ysabel _ "boss"
- sibling lucho ysabel "brother"
+ arrest osei lucho "cuffs"
- sad osei "doesn't look happy"
- affair lucho osei "meeting"

== 7 Week of June 15
Who let [Kip](kip) into that pool? [Corinne](corinne) did, and not for the swimming. When [her](corinne) [husband](wynn) comes home from a canceled operation, there are two wet towels on the bedroom floor and only one pair of feet below the drapes. [Thaddeus](wynn) says nothing. [He](wynn) fills a suitcase, checks into the [Pelican Motel](#pelican) and, after three bourbons, dials [Delphine](delphine), [whom](delphine) [he](wynn) worshipped all through med school and never told. A [cabbie](cabbie) has to help [him](wynn) up the stairs.
- affair corinne kip "not for the swimming"
+ cheat corinne wynn "towels"
- married corinne wynn "husband"
+ discover wynn corinne+kip "pair of feet"
- breakup wynn corinne "suitcase"
- love.past wynn delphine "worshipped"
- confess.past! wynn delphine "told"
- help cabbie wynn "help"
- invite corinne kip "let"
- return wynn "comes home"
- move wynn "checks into" #pelican

== 8 Week of June 22
[Osei](osei) takes herself off the case, tells [her](osei) [captain](captain) why, and is handed a cardboard box for [her](osei) honesty. As a private [citizen](osei) [she](osei) can dig wherever [she](osei) likes. The wire transfers, [she](osei) learns from a bank [teller](teller) in [Nassau](@nassau), were signed by one [Orrin Castellane](orrin). But [Ramona](ramona)'s [husband](orrin) drowned off the point eleven years ago; [Augie](augie) carried the empty casket himself. [Lucho](lucho), bailed out by [his](lucho) [sister](ysabel), doesn't thank the [woman](osei) [who](osei) arrested [him](lucho). [He](lucho) kisses [her](osei).
- boss captain osei "captain"
- reveal osei captain "tells"
- quit osei "cardboard box"
- investigate osei "dig"
+ discover osei orrin "learns"
- reveal teller osei "learns"
- married.past orrin ramona "husband"
- die.past orrin "drowned"
- rescue ysabel lucho "bailed"
- sibling lucho ysabel "sister"
- arrest.past osei lucho "arrested"
+ kiss lucho osei "kisses"

== 9 Week of June 29
An old [gentleman](orrin) in a linen suit feeds pelicans on the pier and asks [Tilda](tilda) the way to the hospital. [She](tilda), eight months gone by now and lonely in a strange town, walks [him](orrin) there. So it is on the arm of [Kip](kip)'s [wife](tilda) that [Orrin Castellane](orrin) enters the room where [his](orrin) own [widow](ramona) lies. The monitors go wild. "[You](orrin) took your time," says [Ramona](ramona). [She](ramona) alone has known, all these years, that the casket was for show.
- meet orrin tilda "asks"
- pregnant tilda "eight months gone"
- sad tilda "lonely"
- help tilda orrin "walks"
- married kip tilda "wife"
+ return orrin "enters"
- married orrin ramona "widow"
- die! orrin "for show"
+ betray.past ramona _ "known"

== 10 Week of July 6
[Augie](augie) and [Delphine](delphine) react to [their](augie+delphine) resurrected [father](orrin) in opposite ways: [she](delphine) throws [her](delphine) arms around [his](orrin) neck, [he](augie) throws a punch. [Orrin](orrin) takes both as [his](orrin) due. [He](orrin) did vanish to dodge prison, [he](orrin) admits; [he](orrin) did not touch the four million. [His](orrin) signature was forged by the only [man](kip) [who](kip) ever visited [him](orrin) in the islands, [his](orrin) former [protégé](kip) [Danforth](kip). [Delphine](delphine) realizes that [she](delphine) was courted for a passbook.
- parent orrin augie+delphine "father"
- happy delphine orrin "arms"
+ attack augie orrin "punch"
- flee.past orrin "vanish"
- steal! orrin _ "touch"
- betray.past kip orrin "forged"
+ reveal orrin augie+delphine "admits"
- advisor.past orrin kip "protégé"
- discover delphine kip "realizes"
- betray.past kip delphine "courted"
- travel.past kip orrin "visited"

== 11 Week of July 13
With the Feds at the causeway, [Kip](kip) drags [Corinne](corinne) aboard a stolen sloop as insurance. [She](corinne) had packed for a romantic getaway. [Wynn](wynn), of all people, commandeers a rowboat; the [man](wynn) can't swim a stroke, and [his](wynn) soon-to-be-former [wife](corinne) has to pull [him](wynn) out of the swells after braining [her](corinne) [captor](kip) with a winch handle. On the dock, the [doctor](wynn) and [she](corinne) part like gentlefolk. [Delphine](delphine) wraps [Thaddeus](wynn) in a blanket and, at last, hears what med school was like for [him](wynn).
+ abduct kip corinne "drags"
- steal.past kip _ "stolen"
- travel? corinne "getaway"
- rescue? wynn corinne "commandeers"
- divorce? corinne wynn "soon-to-be-former"
+ rescue corinne wynn "pull"
- attack corinne kip "braining"
- breakup corinne wynn "part"
- help delphine wynn "wraps"
+ confess wynn delphine "hears"
- married corinne wynn "wife"

== 12 Week of July 20
[Tilda](tilda)'s water breaks in the visitors' line at county jail, before [she](tilda) can hand [her](tilda) [husband](kip) the annulment. [Osei](osei), there to gloat, ends up catching the [baby](baby) in a mop closet. The [pair](osei+tilda) get along so well that the new [mother](tilda) takes the spare room over the bait shop that [Nadine](osei) is turning into a detective agency. [Lucho](lucho), [who](lucho) only came about the shelves, is made to hold the [infant](baby). [He](lucho) won't give [it](baby) back.
- married kip tilda "husband"
- divorce? kip tilda "annulment"
- arrest.past _ kip "county jail"
+ birth tilda baby "catching"
- help osei tilda "catching"
- friend.start osei tilda "get along"
- move tilda "takes"
- create? osei "turning"
- happy lucho baby "won't give"
- travel lucho "came"

== 13 Week of July 27
[Bettany Cole](bettany), the youngest [surgeon](bettany) ever to hold the chair at [Emory](#emory), flies in, takes one look at [Ramona](ramona)'s scans and asks who on earth called this inoperable. [Wynn](wynn) raises [his](wynn) hand. Nine hours later the [matriarch](ramona) is sitting up, demanding gin. In the corridor, [Augie](augie) tells [Ysabel](ysabel) that the yard is [hers](ysabel) for good and that [he](augie) would rather build guitars. All seems mended, but why does [Bettany](bettany), scrubbing out, carry a photograph of [Orrin](orrin) inside [her](bettany) locker, and why does [she](bettany) have [his](orrin) chin?
- travel bettany "flies in"
- treat ramona bettany "Nine hours later"
+ recover ramona "sitting up"
- hire ysabel augie "hers"
- create? augie "build"
+ parent? orrin bettany "chin"
- hire.past bettany "chair" #emory
- accuse bettany wynn "asks"
- reveal wynn bettany "raises"
