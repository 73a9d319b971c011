%series Unclaimed
%lang en
%genre romantic comedy at an airport lost-property office in Iceland, streaming blurbs
%cast signy   | Signý Hallsdóttir; Signý | f
%cast tobi    | Tobi Adeyemi; Tobi | m
%cast bjarki  | Bjarki | m
%cast wren    | Wren Castellano; Wren | f
%cast mother  | Halla | f
%cast okko    | Captain Okko Visser; Captain Visser; Okko; Visser | m
%cast dagny   | Dagný | f
%cast sam     | Sam | n
%cast janitor | Eyjólfur | m
%cast cat     | Customs | n
%cast priest  | - | f
%cast granny  | - | f
%cast kid     | Nói | m
%cast dentist | - | n
%cast rival   | Percival Lund; Lund | m

== 1
Nobody knows lost things like [Signý Hallsdóttir](signy), [who](signy) has run the unclaimed-baggage counter at [Keflavík](@keflavik) since [her](signy) [fiancé](bjarki) got cold feet at the altar six years ago. When a Nigerian-British [cellist](tobi) turns up without a cello and with a concert in four hours, [she](signy) finds the instrument in nine minutes and [him](tobi) insufferable in ten. [Tobi](tobi) leaves [her](signy) a ticket. [She](signy) gives it to the [cat](cat), [which](cat) answers to [Customs](cat) and has, it must be said, no ear for Elgar.
- hire.past signy "has run"
- engaged.past bjarki signy "her fiancé"
- breakup.past bjarki signy "cold feet"
- lose tobi "without a cello"
+ meet signy tobi "turns up"
- help signy tobi "finds the instrument"
- gift tobi signy "leaves her a ticket"
- gift signy cat "gives it"

== 2
The volcano coughs, the flights stop, and three hundred passengers bed down on yoga mats. Among them: a Dutch [pilot](okko) with a dimple, one [Captain Visser](okko), [whom](okko) [Signý](signy)'s [deputy](dagny), [Dagný](dagny), has loved from a distance of two counters for years. [He](okko) only has eyes for the cinnamon rolls. [Tobi](tobi) plays for the stranded until dawn, and [Signý](signy), pretending to look for a lost shoe, stays to the last bar. [Sam](sam) from security, [who](sam) misses nothing, writes it in the log.
- boss signy dagny "deputy"
+ love dagny okko "has loved"
- love! okko dagny "only has eyes"
- create tobi "plays"
- betray signy "pretending"
- discover sam signy "misses nothing"

== 3
Enter the [ex](bjarki). [Bjarki](bjarki), tanned, bankrupt and accompanied by a surfboard, files a claim for a suitcase [he](bjarki) abandoned on the day [he](bjarki) bolted. In it are the rings. [Signý](signy) could stamp the form and be done; instead [she](signy) tells [him](bjarki), with all the calm of a customs officer, that the item was destroyed. It is under [her](signy) bed. [Her](signy) [mother](mother), [Halla](mother), always soft on the [runaway](bjarki), has meanwhile asked [him](bjarki) to Sunday lamb.
+ return bjarki "Enter the ex"
- ex bjarki signy "ex"
- lose bjarki "bankrupt"
- breakup.past bjarki signy "he bolted"
+ betray signy bjarki "was destroyed"
- parent mother signy "mother"
- invite mother bjarki "Sunday lamb"

== 4
Lamb, potatoes, and a seating plan from hell. [Tobi](tobi), having delivered [Halla](mother)'s own lost umbrella at precisely the wrong moment, is pressed into the fifth chair, between the old [flame](bjarki) and a deaf [great-grandmother](granny), [who](granny) takes [him](tobi) for the bridegroom and blesses [him](tobi) twice. [Bjarki](bjarki) toasts "second chances." [Tobi](tobi) toasts umbrellas. Later, in the driveway, it is not [Signý](signy) but [Halla](mother) [who](mother) gets kissed, on both cheeks, by the [musician](tobi), while the [daughter](signy) scrapes ice off the windscreen with something like fury.
- gift tobi mother "delivered"
- ex bjarki signy "old flame"
- kin granny signy "great-grandmother"
- wedding! signy tobi "takes him for"
- reconcile? bjarki signy "second chances"
- kiss mother tobi "gets kissed"
- parent mother signy "daughter"
+ jealous signy mother "something like fury"

== 5
A crate from [Nairobi](@nairobi) is found to contain, besides forty kilos of tea, a [six-year-old](kid). [Nói](kid), as [he](kid) insists on being called, has run away from [his](kid) [aunt](wren), and when the [aunt](wren), a Canadian travel [writer](wren) by the name of [Wren Castellano](wren), comes storming up to the counter, [she](wren) falls round the neck not of the [stowaway](kid) but of the [cellist](tobi). "[You](tobi) never wrote," [she](wren) says. [They](tobi+wren) shared a flat in [Leeds](@leeds), and, to judge by the length of the embrace, more than a flat. [Signý](signy) reaches for the rubber stamp.
+ find _ kid "is found to contain"
- flee kid wren "has run away"
- kin kid wren "aunt"
- sad wren "storming up"
- accuse wren tobi "never wrote"
- housemate.past tobi wren "shared a flat" @leeds
+ couple.past tobi wren "more than a flat"

== 6
Quiet day at the counter. Unclaimed so far this month: one prosthetic foot, nineteen left gloves, an urn. There is a saying in the trade that what is lost wants to be. [Dagný](dagny), not usually one for sayings, sends [Okko](okko) an anonymous box of cinnamon rolls; the [pilot](okko), a [diabetic](okko), passes them on to the cleaning crew. The old [janitor](janitor), having eaten eleven, sits down in lane four and starts to hum a tune that no one has heard since the war.
+ gift dagny okko "anonymous box"
- ill okko "diabetic"
- gift okko janitor "passes them on"

== 7
[Wren](wren) wants [Tobi](tobi) back and says so, in writing, across the bottom of a declaration form that lands, as all forms do, on [Signý](signy)'s desk. Should [she](signy) pass it on? [Sam](sam) advises yes, [Dagný](dagny) advises fire. [Signý](signy) puts it in the tray for things that take ninety days. The next morning [Bjarki](bjarki), down on one knee in baggage claim with a ring from a vending machine, begs [her](signy) to be [his](bjarki) again; eighty people applaud, the carousel starts, and [he](bjarki) is carried off before [she](signy) can open [her](signy) mouth.
+ love wren tobi "wants Tobi back"
- reconcile? tobi wren "back"
- confess? wren tobi "says so"
- discover signy wren "lands"
- advisor dagny+sam signy "advises"
- betray signy wren "ninety days"
+ propose bjarki signy "on one knee"

== 8
[Signý](signy) has not said yes. [She](signy) has not said no either, and [her](signy) [mother](mother), [who](mother) can take silence for anything, books the church. The [priest](priest) remembers [them](bjarki+signy) well. It is [she](priest) [who](priest) takes the reluctant [bride](signy) aside and tells [her](signy) what [she](priest) has kept under [her](priest) hat for six years: [Bjarki](bjarki) did not lose [his](bjarki) nerve that day; [he](bjarki) was paid to. By whom, the [clergywoman](priest) will not say, but [she](priest) looks at [Halla](mother)'s hat.
- engaged! bjarki signy "not said yes"
- reject! signy bjarki "not said no"
- parent mother signy "mother"
- wedding? bjarki signy "books the church"
+ reveal priest signy "tells her"
- breakup.past bjarki signy "was paid to"
+ betray.past mother signy "Halla's hat"

== 9
"[He](bjarki) would have made [you](signy) miserable," says [Halla](mother). "[He](bjarki) cost [me](mother) a summer house." For two days [mother](mother) and [daughter](signy) communicate by label maker. [Bjarki](bjarki), confronted at the car-hire desk, admits that [he](bjarki) took the money, that [he](bjarki) spent it, and that [he](bjarki) came back because [Halla](mother) had hinted, with regret, that there might be a little more. [Signý](signy) does not slap [him](bjarki). [She](signy) hands [him](bjarki) [his](bjarki) suitcase, and the [fortune-hunter](bjarki) finds it filled with gloves, all left.
- parent mother signy "mother and daughter"
- sad? signy bjarki "miserable"
- betray.past mother signy "cost me"
- reveal mother signy "says Halla"
- quarrel mother signy "by label maker"
- accuse signy bjarki "confronted"
+ reveal bjarki signy "admits"
- betray.past bjarki signy "took the money"
- return.past bjarki "came back"
- attack! signy bjarki "does not slap"
+ reject signy bjarki "hands him his suitcase"
- betray signy bjarki "filled with gloves"

== 10
Head office sends a new [broom](rival). [Percival Lund](rival) has plans to replace the counter with an app, the [cat](cat) with a sensor and [Dagný](dagny) with nobody; [he](rival) has also, long ago, played second desk to [Tobi](tobi) in a youth orchestra, and not got over it. Out goes the standing invitation to rehearse in Hall B. Out, by Thursday, goes [Dagný](dagny). The [captain](okko), [who](okko) has at last worked out where the cinnamon came from, arrives with flowers at a desk that has been unscrewed from the floor.
- hire rival "new broom"
- quit? dagny rival "with nobody"
- colleague.past rival tobi "second desk"
- jealous rival tobi "not got over it"
- reject rival tobi "Out goes"
+ quit dagny rival "goes Dagný"
+ discover okko dagny "worked out"
- gift? okko dagny "with flowers"

== 11
A declaration form turns up on day ninety. [Tobi](tobi) reads the line at the bottom, reads the stamp at the top, and does the sum. "[You](signy) sat on it," [he](tobi) says, and goes to find [Wren](wren), [who](wren) by now would rather have the [dentist](dentist) [she](wren) has been seeing in [Akureyri](@akureyri). So [he](tobi) has lost two [women](signy+wren) in one afternoon, and both for good reasons. [Nói](kid), [whose](kid) opinion nobody has asked, presents the [musician](tobi) with [his](kid) best tooth.
+ discover tobi signy "does the sum"
- betray.past signy tobi "sat on it"
- accuse tobi signy "sat on it"
- reject wren tobi "would rather have"
- couple dentist wren "has been seeing"
- lose tobi "lost two women"
- gift kid tobi "presents"

== 12
[Lund](rival)'s app goes live and sends four hundred suitcases to [Greenland](@greenland). [Sam](sam), [who](sam) may or may not have touched a cable, whistles. Brought back by popular demand, [Dagný](dagny) restores order with a pencil; [Okko](okko), roped in to fly the bags home, makes [her](dagny) [his](okko) [co-pilot](dagny) for the day and lets [her](dagny) hold, over [Cape Farewell](@farewell), first the map and then [his](okko) hand. The efficiency [expert](rival) has gone on leave. The [cat](cat) has moved into [his](rival) chair.
- attack? sam rival "touched a cable"
- return dagny "Brought back"
+ hire dagny "Brought back"
- help okko _ "roped in"
+ date dagny okko "co-pilot for the day"
- quit rival "gone on leave"
- move cat "moved into"

== 13
On the night of the farewell concert the cello goes missing again, and this time it stays missing. [Tobi](tobi) plays instead, on a saw borrowed from the [janitor](janitor), the tune the old [man](janitor) hums; [he](janitor) is called [Eyjólfur](janitor), and the tune is [his](janitor). Afterwards, at a deserted counter, the [virtuoso](tobi) fills in form seven. Item lost: one [clerk](signy), left-handed. Last seen: six weeks ago, angry. [Signý](signy) reads it through, wheels out the cello, which [she](signy) has had all along, and asks the [claimant](tobi) for proof of ownership. [He](tobi) leans across. [She](signy) stamps [him](tobi), eventually, on the forehead.
- lose tobi "goes missing"
- create tobi "plays"
- create.past janitor "the tune is his"
+ confess tobi signy "one clerk"
- gift signy tobi "wheels out the cello"
- steal.past signy tobi "all along"
+ kiss signy tobi "leans across"
