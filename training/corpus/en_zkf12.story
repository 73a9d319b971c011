%series Engine Nine, Tucumcari
%lang en
%genre firehouse dramedy, New Mexico, 1986, breezy blurbs
%cast lupe  | Guadalupe Baca; Lupe | f
%cast ray   | Chief Ray Yazzie; Ray; Chief Yazzie | m
%cast dono  | Donovan Pike; Donovan; Pike | m
%cast tess  | Tess Baca; Tess | f
%cast arlo  | Arlo | m
%cast bev   | Beverly Pike; Bev | f
%cast sonny | Sonny Ortega; Sonny | m
%cast frank | Francine; Frankie | f
%cast judge | Judge Lomax; Lomax | m
%cast wink  | Wink | m
%cast dog   | Cinders | n
%cast mom   | Consuelo; Consuelo Baca | f

== 1 Rookie
[Lupe Baca](lupe) drives a school bus, raises [her](lupe) kid [sister](tess) and hasn't had a date since Watergate. Then [she](lupe) pulls six children out of a burning Texaco, and [Chief Yazzie](ray) offers [her](lupe) a helmet. [Donovan Pike](dono), the crew's strutting number [one](dono), bets fifty bucks [she](lupe) won't last the week. [His](dono) [wife](bev), [Bev](bev), takes that bet. [Arlo](arlo), the gentle [giant](arlo) [who](arlo) drives the truck, can't form a sentence near the new [girl](lupe). [Cinders](dog), the firehouse [mutt](dog), can't stop licking [her](lupe).
- sibling lupe tess "sister"
+ rescue lupe _ "pulls six children"
+ hire? lupe ray "offers her a helmet"
- enemy dono lupe "bets fifty bucks"
- married bev dono "wife"
- love.start arlo lupe "can't form a sentence"
- help lupe tess "raises"

== 2 Hazing
Itching powder, frozen boots, a rattler in the locker: [Pike](dono)'s welcome committee works overtime. [Lupe](lupe) returns the snake, in [his](dono) lunch pail. At home [Tess](tess), eighteen and bored stiff, sneaks out the window to meet [Sonny Ortega](sonny), [who](sonny) boosts hubcaps and looks like a record sleeve. And that's a hospital bracelet in the [chief](ray)'s glove box. [Frankie](frank), the [dispatcher](frank) [who](frank) was once [Mrs Yazzie](frank) for nineteen months, sees it and keeps [her](frank) mouth shut on the radio for the first time ever.
- attack dono lupe "welcome committee"
- attack lupe dono "returns the snake"
+ date sonny tess "sneaks out"
- steal sonny _ "boosts hubcaps"
- ex frank ray "once Mrs Yazzie"
- married.past frank ray "was once Mrs Yazzie"
- ill ray "hospital bracelet"
+ discover frank ray "sees it"
- reveal! frank "keeps her mouth shut"

== 3 Slow Burn
Grass fire, wind shift, two people, one ditch. [Donovan](dono) covers [Lupe](lupe) with [his](dono) own coat till it's over and gets a back full of blisters. [Bev](bev) bakes [her](lupe) no thank-you pie; [Bev](bev) has been packing. [She](bev)'s leaving the [hero](dono) for a vacuum [salesman](wink) named [Wink](wink), and [she](bev)'d like [her](bev) winnings from that bet. [Lupe](lupe) changes [her](lupe) [rival](dono)'s bandages in silence. "Why are [you](lupe) being nice?" asks [Pike](dono). "[I](lupe)'m not," [she](lupe) says. "[I](lupe)'m thorough."
+ rescue dono lupe "covers Lupe"
- injure dono "blisters"
+ breakup bev dono "leaving the hero"
- couple.start bev wink "vacuum salesman"
- treat dono lupe "changes her rival's bandages"
- enemy dono lupe "rival's"

== 4 Payday
[Arlo](arlo) buys flowers. [Arlo](arlo) gives them to the wrong [Baca](tess). [Tess](tess) thinks [Arlo](arlo) is sweet. [Tess](tess) tells [Lupe](lupe). [Lupe](lupe) congratulates [Arlo](arlo). [Arlo](arlo) wants to die. [Sonny](sonny) punches [Arlo](arlo). [Arlo](arlo) lets [Sonny](sonny). [Pike](dono) is living at the station. [Pike](dono) cries at night. [Lupe](lupe) hears [Pike](dono). [She](lupe) leaves a sandwich by [his](dono) bunk. Rust falls from the tower. Rain would help. [Ray](ray) coughs.
- gift arlo tess "gives them"
- reveal tess lupe "tells Lupe"
- sad arlo "wants to die"
+ attack sonny arlo "punches"
- move.past dono "living at the station"
- sad dono "cries at night"
- discover lupe dono "hears Pike"
+ help lupe dono "leaves a sandwich"
- ill ray "coughs"

== 5 Mother Knows Worst
Twelve years after [she](mom) ran off with a rodeo clown, [Consuelo Baca](mom) is back on the porch with a suitcase and a parrot-green convertible. [Tess](tess) falls into [her](mom) arms. [Lupe](lupe), [who](lupe) was fifteen and suddenly the grown-up, shuts the screen door. [Consuelo](mom) is broke, charming and, by Friday, waitressing at the diner where [Judge Lomax](judge) has [his](judge) eggs. The [judge](judge) has a wife in a wheelchair and an eye for waitresses. The [daughters](lupe+tess) have a screaming match. [Cinders](dog) eats the suitcase.
+ return mom "back on the porch"
- breakup.past mom _ "ran off"
- parent mom lupe+tess "daughters"
- happy tess "falls into her arms"
- reject lupe mom "shuts the screen door"
- hire mom "waitressing"
- flirt judge mom "eye for waitresses"
- married _ judge "wife"
+ quarrel lupe tess "screaming match"

== 6 Motel Six
The Blue Swallow goes up at 3 a.m. First out, in a towel: [Judge Lomax](judge). Second out, in the other towel: [Consuelo](mom). [Pike](dono) carries [her](mom) down and has the decency not to look; [Lupe](lupe), on the hose, looks and nearly drowns [them](dono+mom) both. The [judge](judge) would hate for this to get around. If it does, [he](judge) tells [Chief Yazzie](ray), the county may find it can't afford a firehouse. And who left a gas can behind the ice machine? Somebody saw hubcaps.
+ affair judge mom "in the other towel"
- cheat judge _ "in the other towel"
- rescue dono mom "carries her down"
- attack lupe dono+mom "nearly drowns"
- discover lupe judge+mom "looks"
+ threaten judge ray "can't afford"
- accuse _ sonny "saw hubcaps"

== 7 The Wrong Boy
Handcuffs for [Sonny](sonny). [He](sonny) was nowhere near the motel, cries [Tess](tess), and there's one way [she](tess) knows: [he](sonny) was in [her](tess) bedroom. All night. [Her](tess) [sister](lupe) takes a deep breath. [Arlo](arlo) takes the stand for the [kid](sonny) [who](sonny) socked [him](arlo); [he](arlo) saw the truck parked on [their](lupe+tess) street while walking [Cinders](dog), which [he](arlo) happens to do past [Lupe](lupe)'s house every night. Oh, says [Lupe](lupe). Oh no. Up at the station, [Donovan](dono), peeling and sober, has just worked out that [he](dono)'s in love too.
+ arrest _ sonny "Handcuffs"
- attack! sonny _ "nowhere near"
+ sex sonny tess "in her bedroom"
- sibling lupe tess "sister"
- help arlo sonny "takes the stand"
- attack.past sonny arlo "socked him"
- discover lupe arlo "says Lupe"
- love arlo lupe "every night"
- love dono lupe "in love too"

== 8 Two Invitations
[Donovan](dono) invites [Lupe](lupe) bowling. [Arlo](arlo) invites [Lupe](lupe) bowling. [Lupe](lupe) goes with [Frankie](frank). [Frankie](frank) bowls badly. [Frankie](frank) still loves [Ray](ray). [She](frank) says so at lane four. "Tell [Ray](ray)," says [Lupe](lupe). [Ray](ray) is at the clinic. The lungs look bad. [Ray](ray) needs a new captain. [Pike](dono) or [Lupe](lupe)? [Bev](bev) misses [Pike](dono). [Wink](wink) snores. [Bev](bev) drives by the station. [Bev](bev) sees [Pike](dono) look at [Lupe](lupe). [Bev](bev) drives on.
- invite dono lupe "invites Lupe"
- invite arlo lupe "invites Lupe"#2
- reject lupe arlo+dono "goes with Frankie"
+ love frank ray "still loves"
- reveal frank lupe "says so"
- ill ray "lungs look bad"
- sad bev dono "misses Pike"
+ discover bev dono "look at Lupe"

== 9 Smoke in the Eyes
It's [Lupe](lupe) [who](lupe) makes captain, and [Donovan](dono) [who](dono) tears up [his](dono) transfer form and salutes. Toasts, tequila, a supply closet; two hours later the firehouse knows. [Arlo](arlo) knows last. [He](arlo) congratulates [them](dono+lupe) both, goes out to the truck and talks to the [dog](dog). [Wink](wink)'s missing, along with [Bev](bev)'s savings and [her](bev) vacuum. And [Frankie](frank) finally marches into the clinic, sits down on the bed of [her](frank) [ex-husband](ray) and informs [him](ray) that visiting hours don't apply to wives.
+ hire lupe "makes captain"
- quit! dono "tears up"
- celebrate _ "Toasts"
+ sex dono lupe "a supply closet"
- sad arlo "talks to the dog"
- steal wink bev "Bev's savings"
- breakup wink bev "missing"
- ex frank ray "ex-husband"
+ confess frank ray "don't apply to wives"

== 10 Gas Can
Insurance, that's what the gas can was about. [Lomax](judge) owned the motel through a cousin, and had somebody light it while [he](judge) was supposed to be in Santa Fe; only [Consuelo](mom) wouldn't drive to Santa Fe. [She](mom) knows it, [he](judge) knows [she](mom) knows, and [he](judge)'s offered [her](mom) a one-way ticket and ten grand. The [mother](mom) comes to say goodbye. Then [Lupe](lupe), for the first time since [she](lupe) was fifteen, asks [her](mom) to stay. [She](mom) stays. [She](mom) testifies. A brick comes through the diner window.
- betray judge _ "Insurance"
- discover mom judge "She knows it"
- gift? judge mom "ten grand"
- parent mom lupe "mother"
+ invite lupe mom "asks her to stay"
- reconcile lupe mom "She stays"
+ accuse mom judge "testifies"
- threaten judge mom "brick"

== 11 Four Alarm
[Tess](tess) and [Sonny](sonny) elope to [Clovis](@clovis), eighteen and nineteen, with a borrowed ring. On the way back [their](sonny+tess) hubcapless wreck stalls on the tracks. [Arlo](arlo) puts the fire truck between [them](sonny+tess) and the Santa Fe freight. [He](arlo)'ll live. [He](arlo)'ll never drive again. [Lupe](lupe) sits at the bedside and cries until [Arlo](arlo), [whose](arlo) first full sentence to [her](lupe) this is, tells [her](lupe) [she](lupe) loves the other [guy](dono) and should go home. In the corridor stands [Bev](bev), [who](bev) has come to ask for that other [guy](dono) back.
+ wedding sonny tess "elope"
+ rescue arlo sonny+tess "puts the fire truck"
- injure arlo "never drive again"
- sad lupe "cries"
- love lupe dono "loves the other guy"
- help arlo lupe "tells her"
- reconcile? bev dono "ask for"

== 12 Last Call
[Pike](dono) says it kindly: the papers are signed, the toaster's [hers](bev), and [he](dono)'s spoken for. [Bev](bev) takes the toaster over to the hospital, where a big [man](arlo) [who](arlo) can't drive is teaching himself to knit, and stays for lunch. [Judge Lomax](judge) pleads guilty. [Ray](ray) dies at dawn in [his](ray) own bed, a [wife](frank) again for six days beside [him](ray). At the funeral the whole county lines Route 66. [Lupe](lupe) rings the bell; the hand on [her](lupe) shoulder is [her](lupe) [mother](mom)'s, and the ring on [her](lupe) own is new.
- reject dono bev "says it kindly"
- divorce bev dono "papers are signed"
- couple dono lupe "spoken for"
- reveal judge "pleads guilty"
+ die ray "dies at dawn"
- married.start frank ray "a wife again"
- parent mom lupe "mother's"
- gift bev arlo "takes the toaster over"
+ engaged.start dono lupe "the ring"
