%series The Ferry Street Beat
%lang en
%genre police soap, small-town precinct in Nova Scotia, plain weekly loglines
%cast holt   | Chief Norma Holt; Norma; Holt | f
%cast price  | Constable Eli Price; Eli; Price | m
%cast march  | Constable April March; April; March | f
%cast dixon  | Constable Dixon; Dixon; Pat | n
%cast gwen   | Gwen Price; Gwen | f
%cast lyle   | Lyle Holt; Lyle | m
%cast frost  | Jack Frost; Jack; Frost | m
%cast ruby   | Ruby | f
%cast young  | Dr. Mercy Young; Mercy; Young | f
%cast bishop | Teddy Bishop; Teddy; Bishop | m
%cast lark   | Lark | f
%cast arsonist | - | m

== 1
[April March](march) begins as a [constable](march) on Ferry Street and is paired with [Eli Price](price), [who](price) drives too fast and talks about [his](price) [wife](gwen) too little. [Chief Norma Holt](holt) warns the [rookie](march) that [her](holt) officers don't date each other. On the first night [the two](march+price) pull a [drunk](lyle) out of the harbour: it is [Lyle](lyle), the [chief](holt)'s [husband](lyle). Back at the desk, [Dixon](dixon) has already heard, and passes it on to the fish market.
+ hire march "begins as"
- colleague march price "paired with"
- married gwen price "wife"
- boss holt march "officers"
+ rescue march+price lyle "pull a drunk"
- married holt lyle "husband"
- reveal dixon _ "passes it on"

== 2
[Jack Frost](frost), home from prison, opens a tattoo parlour next to the station. [He](frost) used to go steady with [April](march) and went down for a robbery while [she](march) was at the academy. [She](march) crosses the street whenever [she](march) sees [him](frost). [Eli](price) gets a swallow on [his](price) arm and a warning in [his](price) ear: hands off. "Of what?" asks [Price](price). [Dr. Mercy Young](young), the [coroner](young), brings [Lyle](lyle) dry socks, and stays to darn them.
- return frost "home from prison"
- create frost "opens a tattoo parlour"
+ couple.past frost march "go steady"
- steal.past frost _ "robbery"
- threaten frost price "hands off"
- help young lyle "dry socks"

== 3
[Gwen Price](gwen) thinks [her](gwen) [husband](price) has someone on the side. [She](gwen) hires [Teddy Bishop](bishop), a private [detective](bishop) with one good shoe, to follow [him](price). [Bishop](bishop) follows the wrong patrol car for a week and reports that [Eli](price) is carrying on with [Dixon](dixon). [Gwen](gwen) slaps [Dixon](dixon) at the bakery. Nobody has ever been so flattered. In the car, meanwhile, [April](march) falls asleep on [Eli](price)'s shoulder, and [he](price) drives slowly for the first time in [his](price) life.
- married gwen price "husband"
- cheat? price gwen "someone on the side"
- hire bishop gwen "hires"
- investigate bishop price "follow him"
- affair! dixon price "carrying on with"
+ attack gwen dixon "slaps"
- love price march "drives slowly"

== 4
[Frost](frost) draws. [Ruby](ruby) sits still. [Ruby](ruby) is [Holt](holt)'s [niece](ruby). [Ruby](ruby) pays [Frost](frost) with a smile. [Frost](frost) smiles at [Ruby](ruby). [March](march) sees [Frost](frost) through the glass. [March](march) looks twice. [Price](price) looks at [March](march). A shed burns on the quay. [Young](young) was in the shed with [Lyle](lyle). [Lyle](lyle) carries out [Young](young). [Holt](holt) holds the hose.
- create frost "draws"
- kin holt ruby "niece"
- flirt frost ruby "smiles at"
- jealous? march ruby "looks twice"
- affair lyle young "in the shed"
+ rescue lyle young "carries out"
- discover holt lyle+young "holds the hose"

== 5
[Norma](holt) has [her](holt) [husband](lyle)'s boots delivered to the [coroner](young), one at a time. [The pair](lyle+young) set up house over the morgue. Whoever lit the shed has struck again, at the bakery, and left a burnt heart on the wall. [April](march) and [Eli](price) sit up on a roof all night to catch [him](arsonist); what gets caught, around three, is [April](march)'s lip between [Eli](price)'s teeth. [She](march) pulls away. [He](price) is a married man, and [she](march) likes [Gwen](gwen).
+ breakup holt lyle "boots delivered"
- married holt lyle "husband"
- housemate.start lyle young "set up house"
- attack arsonist _ "struck again"
- arrest? march+price arsonist "catch him"
+ kiss march price "lip"
- reject march price "pulls away"
- married gwen price "married man"

== 6
[Bishop](bishop), on the right roof for once, has got it on film. [He](bishop) takes the film to [Gwen](gwen), finds [her](gwen) in tears already and, being soft, pulls it out of the can into the light. [She](gwen) makes [him](bishop) an omelette. A third fire traps [Dixon](dixon) in the evidence room. It is the [tattooist](frost) from next door [who](frost) breaks the wall. [Holt](holt) has [him](frost) in handcuffs within the minute: who else would have known which wall to break?
- discover bishop march+price "on film"
- sad gwen "in tears"
- reveal! bishop gwen "into the light"
- help bishop gwen "pulls it out"
+ rescue frost dixon "breaks the wall"
+ arrest holt frost "in handcuffs"
- accuse holt frost "who else"
- neighbour dixon frost "next door"

== 7
[April](march) knows that [Jack](frost) didn't do it, as [he](frost) was under [her](march) window at the time, humming. To clear [him](frost) [she](march) would have to say so before [Price](price), and does. [Eli](price) kicks the radiator. The [chief](holt) lets [Frost](frost) go. On the steps [Ruby](ruby) throws both arms around the freed [man](frost); over [her](ruby) shoulder [he](frost) looks at [his](frost) [ex](march). In the next fire somebody is killed: [Lark](lark), the harbour [singer](lark), [whom](lark) the whole precinct loved.
- discover march frost "knows"
- attack! frost _ "didn't do it"
- help march frost "clear him"
- jealous price frost "kicks the radiator"
- flirt ruby frost "both arms around"
- ex frost march "ex"
- love frost march "looks at his ex"
+ die lark "killed"

== 8
[Mercy Young](young) opens the [singer](lark)'s locket and finds the picture of [Lyle](lyle). So there had been a third. [She](young) puts [his](lyle) boots outside the morgue, both at once. [Lyle](lyle) mourns [Lark](lark) on a bench with a bottle, until [Norma](holt) sits down at the other end. [They](holt+lyle) were happy once, [she](holt) says, in 1988, for most of a summer. Then [she](holt) takes [her](holt) [husband](lyle) in for questioning. [His](lyle) matches are the right brand.
- discover young lark+lyle "finds the picture"
- affair.past lark lyle "third"
- cheat lyle young "third"
+ breakup young lyle "outside the morgue"
- sad lyle lark "mourns"
- happy.past holt+lyle "were happy once"
- married holt lyle "husband"
+ arrest holt lyle "in for questioning"

== 9
[Gwen](gwen) tells [Eli](price) that [she](gwen) wants out, and that there are omelettes in it. [He](price) ought to be relieved; [he](price) throws [Bishop](bishop)'s good shoe off the pier. [April](march) hears of the split at roll call, from [Dixon](dixon), along with the whole of Ferry Street. [She](march) has promised to have supper with [Jack](frost) that night. [She](march) goes. [She](march) talks about [Eli](price) from soup to pie, and [Jack](frost), [who](frost) is not stupid, pays and kisses [her](march) forehead.
+ breakup gwen price "wants out"
- affair bishop gwen "omelettes"
- attack price bishop "good shoe"
- reveal dixon march "from Dixon"
- date frost march "supper with Jack"
- love march price "talks about Eli"
+ kiss frost march "kisses her forehead"

== 10
The burnt hearts lead [March](march) to a choir robe, and the robe to a quiet [baritone](arsonist) [who](arsonist) had written to [Lark](lark) every day for six years. [He](arsonist) takes [Ruby](ruby) hostage in the belfry. [Price](price) climbs up on the outside. The [baritone](arsonist) is cuffed, weeping, by [Dixon](dixon), [who](dixon) turns out to have a way with tenors, too. [Ruby](ruby) clings to [her](ruby) [rescuer](price). [Her](ruby) [aunt](holt) has to loosen the fingers one by one.
+ discover march arsonist "lead March"
- love.past arsonist lark "every day"
- abduct arsonist ruby "hostage"
+ rescue price ruby "climbs up"
- arrest dixon arsonist "cuffed"
- sad arsonist "weeping"
- kin holt ruby "aunt"

== 11
[Lyle](lyle) is released and asks to come home; [he](lyle) would sleep in the boat. The [chief](holt) files for divorce, then for fishing rights. [Mercy Young](young) and [Norma](holt), once at daggers drawn, are seen sharing a bench, a flask and a low opinion of the same [man](lyle). [Ruby](ruby) writes to [Eli](price) in purple ink. [April](march), [who](march) sorts the mail, reads the envelope, holds it over the stove and then, after a struggle, puts it on [his](price) desk.
- reconcile? holt lyle "asks to come home"
+ divorce? holt lyle "files for divorce"
- enemy.past holt young "at daggers drawn"
- friend.start holt young "sharing a bench"
- love ruby price "purple ink"
- jealous march ruby "over the stove"

== 12
[Eli](price) answers [Ruby](ruby) with a kind no. [He](price) has handed in [his](price) badge, [he](price) tells [April](march) in the car, because of the [chief](holt)'s rule about officers, and now [he](price) would like to know what [she](march) is doing on Friday. [Frost](frost) teaches [Ruby](ruby) to hold the needle. [Bishop](bishop) weds [Gwen](gwen) in two good shoes. The [best man](dixon), [Dixon](dixon), reads out a telegram from a tenor, and goes scarlet.
- reject price ruby "kind no"
- quit price holt "handed in his badge"
+ date? march price "on Friday"
- help frost ruby "teaches"
+ wedding bishop gwen "weds"
- advisor dixon bishop "best man"
