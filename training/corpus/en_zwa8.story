%series The Selkie Licence
%lang en
%genre fantasy: a harbour town in the northern isles, the inlay of a DVD box
%cast osla     | Osla Drever; Osla | f
%cast aksel    | Aksel Drever; Aksel | m
%cast signy    | Signy | f
%cast eynar    | Eynar | m
%cast ailith   | Ailith | f
%cast merran   | Old Merran; Merran | f
%cast provost  | Provost Isbister; Isbister | m
%cast corrie   | Corrie | m
%cast bailiff  | Grey Bailiff | n
%cast queen    | Sea Queen | f
%cast seals    | - | g
%cast thief    | - | n

== 1 The Stamp
No seal may walk ashore in [Stromhaven](@stromhaven) without a licence, and no one stamps it but [Osla Drever](osla), seven years a [widow](osla). Out of the fog comes [Eynar](eynar), barefoot, without papers and, what is worse, without a pelt: [someone](thief) stole it while [he](eynar) slept on the skerry. Instead of locking [him](eynar) up, as the law bids, [Osla](osla) gives [him](eynar) soup and the boots of drowned [Aksel](aksel). From the stairs [her](osla) [daughter](signy) [Signy](signy) looks on, twisting the ring of [Provost Isbister](provost)'s [son](corrie).
- married.past aksel osla "widow"
+ steal.past thief eynar "stole it"
- arrest! osla eynar "Instead of locking"
+ help osla eynar "gives him soup"
- gift osla eynar "the boots"
- die.past aksel "drowned"
- parent osla signy "daughter"
- engaged corrie signy "ring"
- parent provost corrie "son"

== 2 Thirty Hooks
[Old Merran](merran), [net-mender](merran) and [witch](merran), lost a [son](aksel) to the waves and has no kindness to spare for [her](merran) [daughter-in-law](osla)'s [guest](eynar). Yet when [Eynar](eynar), cut off from the sea, begins to wither, it is [she](merran) [who](merran) rubs life into [him](eynar) with whale fat, muttering of an attic with thirty hooks. [Osla](osla) wakes at night with [his](eynar) name on [her](osla) lips and is ashamed of it. Down at the quay [Provost Isbister](provost) counts [his](provost) [dockhands](seals): thirty, all pale, all silent, all unpaid …
- parent merran aksel "son"
- die.past aksel "lost"
- kin merran osla "daughter-in-law"
- ill eynar "begins to wither"
+ help merran eynar "rubs life into"
+ love osla eynar "his name on"
- sad osla "ashamed"
- boss provost seals "dockhands"

== 3 Ailith
One of [the thirty](seals) breaks the silence: [Ailith](ailith), [who](ailith) sings as [she](ailith) hauls, and [Signy](signy), sent to the quay with [her](signy) [betrothed](corrie)'s lunch, forgets to deliver it. Daily [the two](ailith+signy) meet behind the herring barrels; what grows between [them](ailith+signy) has no name in either tongue. [Corrie](corrie), no fool, follows [Signy](signy), sees, and goes not to [his](corrie) [father](provost) but to the tavern. The [Sea Queen](queen)'s [Grey Bailiff](bailiff) knocks with a writ: [Eynar](eynar) home by neap tide, or the flood!
- engaged corrie signy "betrothed"
- date ailith signy "meet behind"
+ love ailith signy "grows between them"
- love signy ailith "grows between them"
- discover corrie ailith+signy "sees"
- reveal! corrie provost "not to his father"
- parent provost corrie "father"
- boss queen bailiff "Sea Queen's Grey Bailiff"
+ threaten bailiff eynar "or the flood"

== 4 The Attic
Neap tide in nine days, and no pelt. While the [Isbisters](corrie+provost) dine, [Osla](osla) and [her](osla) [mother-in-law](merran) climb in through the skylight and find them: thirty sealskins in a row, [Eynar](eynar)'s among them. So the [thief](provost) of the skerries is the [Provost](provost) himself, and [his](provost) [dockhands](seals) are slaves. But on the thirty-first hook hangs an oilskin with [Aksel](aksel)'s initials. Dry. Unfaded. [Merran](merran) drops the lantern; [she](merran), for one, has always known that [her](merran) [boy](aksel) was alive.
- kin merran osla "mother-in-law"
+ find merran+osla "find them"
+ discover merran+osla provost "thief of the skerries"
- steal.past provost eynar "thief"
- abduct.past provost seals "slaves"
- discover merran+osla aksel "an oilskin"
- parent merran aksel "boy"
- die! aksel "was alive"

== 5 What Was Sold
Caught by the smoke, [Isbister](provost) drags [Osla](osla) from the roof and, sure of [his](provost) dungeon, grows talkative: seven winters ago [he](provost) traded [Aksel](aksel) to the [Sea Queen](queen) for calm waters. [Merran](merran) escapes over the gutters. In the cell [Osla](osla) mourns and rejoices in one breath, for a [husband](aksel) [who](aksel) lives is a love that must not. [Eynar](eynar) could slip into [his](eynar) own skin at last, [Merran](merran) has saved it under [her](merran) skirts. [He](eynar) lays it aside: not without [Osla](osla).
+ abduct provost osla "drags Osla from"
+ reveal provost osla "grows talkative"
- betray.past provost aksel "traded Aksel"
- flee merran provost "escapes"
- happy osla aksel "rejoices"
- married aksel osla "husband"
- help merran eynar "saved it"
- flee! eynar "lays it aside"
- love eynar osla "not without Osla"

== 6 The Cold Wedding
To save [her](signy) [mother](osla)'s neck, [Signy](signy) agrees to be married at once. [Corrie](corrie), sober for the occasion, waits at the altar stone, knowing full well that [she](signy) is thinking of [another](ailith). "Does anyone object?" "[I](corrie) do," says the [groom](corrie), presses the dungeon key into [her](signy) hand and runs for [his](corrie) life, his own [father](provost)'s hounds behind [him](corrie). [Eynar](eynar) carries [Osla](osla) out through the sluice, and in the dark between two waters [she](osla) kisses [him](eynar), wedded or not.
- parent osla signy "mother"
- wedding? corrie signy "agrees to be married"
- love signy ailith "thinking of another"
+ breakup corrie signy "I do"
- help corrie signy "presses the dungeon key"
- flee corrie provost "runs for his life"
- parent provost corrie "father"
+ rescue eynar osla "carries Osla out"
+ kiss eynar osla "kisses him"

== 7 Neap
The [Grey Bailiff](bailiff) rises for [his](bailiff) debt. [Eynar](eynar), be it for honour or for love, puts on [his](eynar) pelt and offers the [Sea Queen](queen) an exchange: himself for the [man](aksel) [who](aksel) was sold to [her](queen). [Osla](osla) learns of it only when the water closes. There is no time to weep, for along the sand, thin as driftwood, [Aksel Drever](aksel) comes walking home. [Merran](merran) falls on [his](aksel) neck. [Signy](signy), twelve when [her](signy) [father](aksel) vanished, hides behind [Ailith](ailith). And [Osla](osla) smiles, as a [wife](osla) should.
- travel eynar queen "puts on his pelt"
+ rescue eynar aksel "offers the Sea Queen"
- betray.past _ aksel "was sold"
- discover osla eynar "learns of it"
+ return aksel "comes walking home"
- happy merran aksel "falls on"
- parent aksel signy "father"
- married aksel osla "wife"

== 8 Two Pairs of Boots
[Aksel](aksel) sleeps on the floor, cannot bear a closed door, and asks on the third evening whose boots those are. [Osla](osla) tells [him](aksel) everything. [He](aksel) does not rage. Below, [he](aksel) confesses in turn, the [Queen](queen) was kind to [him](aksel), then more than kind, and of [his](aksel) own free will [he](aksel) stayed four years out of the seven. Now the plates fly! [Merran](merran), at the keyhole, blames the seals; [Ailith](ailith), a [seal](ailith), takes it to heart and leaves [Signy](signy)'s bed for the skerry.
+ reveal osla aksel "tells him everything"
- sad! aksel "does not rage"
+ reveal aksel osla "confesses in turn"
- affair.past aksel queen "more than kind"
- cheat.past aksel osla "more than kind"
- quarrel aksel osla "plates fly"
- accuse merran _ "blames the seals"
- sad ailith merran "takes it to heart"
- breakup ailith signy "leaves Signy's bed"

== 9 The Harpoon
A guinea for every seal that hangs on no hook: [Isbister](provost) has opened the hunt. [Corrie](corrie), outlawed and living among the dunes, gives the skerry warning in time, but [Ailith](ailith) is too heartsick to dive. A harpoon tears [her](ailith) flank. Under a hail of shot [Signy](signy) wades out and brings the wounded [seal](ailith) ashore, and [Corrie](corrie), of all men, holds the lamp while [Merran](merran), humbled, sews. What the [Provost](provost) overlooks: [his](provost) [dockhands](seals) have watched, and the silent [ones](seals) begin to hum …
- attack provost _ "opened the hunt"
- help corrie "gives the skerry warning"
- sad ailith "heartsick"
+ injure ailith "tears her flank"
+ rescue signy ailith "brings the wounded seal"
- help corrie ailith "holds the lamp"
- treat ailith merran "sews"
- boss provost seals "dockhands"

== 10 Beneath
[Osla](osla) does what no registrar has done: [she](osla) stamps a licence in [her](osla) own name, for the other direction. [Merran](merran) gives [her](osla) breath for one day; [Aksel](aksel), knowing for [whom](eynar) [she](osla) goes, rows [her](osla) out and asks [her](osla) to take the [Queen](queen) a comb. In the drowned hall [Eynar](eynar) sits in chains of kelp and does not know [her](osla), for [he](eynar) has drunk forgetting. The [Queen](queen) laughs. Let the [woman](osla) make [him](eynar) weep by sunset, and [he](eynar) is free.
- gift merran osla "breath for one day"
+ travel osla eynar "she goes"
- help aksel osla "rows her out"
- gift? aksel queen "a comb"
- abduct queen eynar "chains of kelp"
+ lose eynar "drunk forgetting"
- rescue? osla eynar "he is free"

== 11 Salt
Songs, stories, soup: nothing stirs [him](eynar). As the light fails [Osla](osla) gives up, pulls off [her](osla) wet boots, and [Eynar](eynar), staring at the holes [he](eynar) himself wore into the soles, bursts into tears. The chains fall. Enraged, the [Bailiff](bailiff) hurls the flood at [Stromhaven](@stromhaven). On the quay [the thirty](seals) throw down [their](seals) loads, storm the attic and take back [their](seals) pelts; last on the roof is [Isbister](provost), clutching the ladder. [Corrie](corrie) reaches out [his](corrie) hand, but the [father](provost) would rather drown than take it.
+ recover eynar "bursts into tears"
+ rescue osla eynar "The chains fall"
- sad bailiff "Enraged"
- attack bailiff _ "hurls the flood" @stromhaven
- find seals "take back"
- rescue? corrie provost "reaches out his hand"
- parent provost corrie "father"
- reject provost corrie "would rather drown"
- die? provost "drown"

== 12 Without Papers
The water has gone, and so have the hooks. [Corrie](corrie), elected Provost against [his](corrie) will, burns the licences on the quay and gives away the [woman](signy) [he](corrie) was to marry: to [Ailith](ailith), [who](ailith) has forgiven old [Merran](merran). [Aksel](aksel) and [Osla](osla) part without a plate thrown; [he](aksel) walks into the surf, where [someone](queen) with a comb in [her](queen) hair is waiting. And in the empty office, between sea and stove, the last [registrar](osla) of seals takes off [Eynar](eynar)'s boots, this time for good.
+ hire corrie "elected Provost"
- wedding? corrie signy "was to marry"
+ wedding ailith signy "gives away"
- reconcile ailith merran "has forgiven"
+ breakup aksel osla "part without"
- return aksel queen "walks into the surf"
- couple.start eynar osla "this time for good"
