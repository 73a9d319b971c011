%series Station Eleven, Ano Poli
%lang en
%genre fire-station drama, Thessaloniki, encyclopaedia episode list in long sentences
%cast stav  | Stavroula Mitsou; Stavroula; Stavri | f
%cast leo   | Captain Leonidas; Leonidas; Leo | m
%cast den   | Deniz Aksoy; Deniz | m
%cast evi   | Evi Mitsou; Evi | f
%cast pas   | Paschalis | m
%cast rose  | Rosemary; Rosemary Leonidas | f
%cast vass  | Vassilis Mitsos; Vassilis | m
%cast noor  | Noor | n
%cast kyra  | Kyra Olga; Olga | f
%cast ilir  | Ilir | m
%cast kom   | Major Komninou; Komninou | f
%cast bak   | Fotis | m
%cast babe  | - | f

== 1 The New Helmet
[Stavroula Mitsou](stav), the first woman to be posted to Station Eleven, discovers on arrival that [Captain Leonidas](leo), under [whom](leo) [she](stav) is to serve, is the [man](leo) with [whom](leo) [she](stav) spent a night at the trade fair without either's asking a name, and [both](leo+stav) resolve to treat it as not having happened, which is made no easier by the fact that [he](leo) wears a ring. [Her](stav) bunk is next to that of [Deniz Aksoy](den), a [driver](den) from Istanbul, [who](den) has [her](stav) laughing before the first alarm, a blaze at a bakery from which [she](stav) drags the [baker](bak).
+ hire stav "posted to"
- boss leo stav "serve"
- discover stav leo "discovers on arrival"
+ sex.past leo stav "spent a night"
- married _ leo "wears a ring"
- colleague den stav "bunk is next to"
- happy stav "laughing"
+ rescue stav bak "drags the baker"

== 2 Wives' Evening
At the annual supper to which the crew may bring their families, [Rosemary](rose), the [captain](leo)'s English [wife](rose), takes such a liking to [Stavroula](stav) that [she](rose) asks [her](stav) to stand godmother to the child [she](rose) is carrying, an honour that the [firefighter](stav), scarlet, declines. [Evi](evi), [Stavroula](stav)'s [twin](evi), [who](evi) was brought along in place of a husband, spends the evening under the table with the phone number of [Paschalis](pas), the station [cook](pas), and, once the lamps are out, on the roof with its [owner](pas).
- celebrate _ "annual supper"
- married leo rose "wife"
- friend.start rose stav "such a liking"
+ pregnant rose leo "is carrying"
- invite rose stav "asks her"
- reject stav rose "declines"
- sibling evi stav "twin"
+ affair.start evi pas "on the roof"

== 3 False Alarm
[Deniz](den), having watched the [captain](leo) go out of [his](leo) way to avoid the [recruit](stav), draws the right conclusion, keeps it to himself, and offers [her](stav) the only comfort [he](den) has, a plate of [his](den) mother's dumplings; it is over the third that [Stavri](stav) realises how often [she](stav) has been looking for the [driver](den) in the yard. [Her](stav) [father](vass), [Vassilis](vass), [who](vass) lost a brother at Cyprus and will not have a Turk mentioned at [his](vass) table, meets [Deniz](den) by accident while hanging from a broken ladder, and is carried down on the shoulder of the very [man](den) [he](vass) curses.
- discover den leo+stav "right conclusion"
- reveal! den "keeps it to himself"
- help den stav "only comfort"
+ love.start stav den "looking for the driver"
- parent vass stav "father"
- parent _ den "mother's"
- die.past _ "lost a brother"
- sibling.past _ vass "brother"
- meet den vass "by accident"
+ rescue den vass "carried down"
- enemy den vass "curses"

== 4 Short Shift
[Rosemary](rose) is six months gone. [Leo](leo) paints the cradle. [Stavri](stav) avoids [Leo](leo). [Evi](evi) avoids nobody. [Evi](evi) sleeps at the flat of [Paschalis](pas). The [cook](pas) has a second toothbrush now. [Vassilis](vass) still grumbles about [Deniz](den). But [he](vass) has sent [Deniz](den) wine. A cat sits in a plane tree. [Noor](noor), the [probationer](noor), fetches it. [Noor](noor) falls. A leg breaks. [Kyra Olga](kyra) from across the street makes soup for [Noor](noor). [Her](kyra) soup is famous and terrible.
- pregnant rose leo "six months gone"
- create leo "paints the cradle"
- couple.start evi pas "second toothbrush"
- gift vass den "has sent"
+ injure noor "falls"
- neighbour _ kyra "across the street"
- help kyra noor "makes soup"

== 5 Inspection
[Major Komninou](kom), sent from [Athens](@athens) to find out why the station has lost two engines in a year, lets it be known that somebody in the house is being paid to arrive late, and settles on [Ilir](ilir), an Albanian [volunteer](ilir), [who](ilir) is led off in handcuffs although [Noor](noor) can prove that [he](ilir) was playing backgammon at the hour in question. The [major](kom), [who](kom) was at the academy with [Leonidas](leo) and, it transpires, once wore [his](leo) ring, invites [him](leo) to dinner to talk about old times, of which [she](kom) has kept a list.
- investigate kom _ "find out why"
- accuse kom ilir "settles on"
+ arrest kom ilir "handcuffs"
- help? noor ilir "can prove"
- engaged.past kom leo "wore his ring"
+ ex kom leo "once wore his ring"
- invite kom leo "to dinner"
- betray? _ "paid to arrive late"

== 6 The Arsonist's Supper
Over that dinner, from which [he](leo) returns at three with a story about a puncture, the [captain](leo) is confronted with a hotel receipt dating from the week of the trade fair, and [Komninou](kom) explains that [she](kom) will mislay it on condition that [he](leo) signs a report putting the blame on [Ilir](ilir). [Leonidas](leo) neither signs nor sleeps; at dawn [he](leo) tells [Stavroula](stav), [who](stav) advises [him](leo) to tell [his](leo) [wife](rose), and [Rosemary](rose), [who](rose) hears it in the seventh month with a paintbrush in [her](rose) hand, finishes the wall before [she](rose) sends [him](leo) to live at the station.
- date kom leo "that dinner"
- betray leo rose "a story about a puncture"
+ threaten kom leo "on condition"
- accuse? leo ilir "putting the blame"
- pregnant rose leo "seventh month"
- cheat.past leo rose "hotel receipt"
- sad leo "nor sleeps"
- reveal leo stav "tells Stavroula"
- help stav leo "advises"
- married leo rose "wife"
- reveal leo rose "hears it"
+ breakup rose leo "sends him"

== 7 Ladders
Since the banished [husband](leo) now occupies the bunk on the other side of [Stavroula](stav)'s, [Deniz](den), [who](den) had been on the point of declaring himself, applies for a transfer instead, and is begged to withdraw it not by [her](stav) but by [Vassilis](vass), [whom](vass) a winter of shared wine has turned from the [Turk](den)'s sworn foe into [his](den) tavli [partner](vass). [Kyra Olga](kyra), snapping fire engines for [her](kyra) grandson's album, has meanwhile photographed [Komninou](kom) accepting an envelope from a property developer, and, not knowing [who](kom) it is, shows the picture to the [major](kom) herself.
- married leo rose "husband"
- jealous den leo "applies for a transfer"
- confess? den stav "declaring himself"
- quit? den "transfer"
+ enemy.end den vass "sworn foe"
+ friend.start den vass "tavli partner"
- kin _ kyra "grandson's"
- reveal kyra kom "shows the picture"
- discover kyra kom "photographed"
- betray kom _ "envelope"

== 8 Olga
The old [woman](kyra), [whose](kyra) house goes up in flames the same night, is missed by nobody until [Noor](noor), on crutches, wonders why there is no soup, and although [Deniz](den) and the [captain](leo), side by side without a word of [their](den+leo) rivalry, break through the roof, [she](kyra) dies in the ambulance with the camera under [her](kyra) apron. At the wake [Evi](evi), overcome, shouts at [Paschalis](pas) that one may be dead tomorrow and that [he](pas) has never once asked [her](evi); [he](pas) asks; [she](evi) says [she](evi) will think about it.
- rescue? den+leo kyra "break through"
- enemy den leo "rivalry"
+ die kyra "dies"
- sad evi "overcome"
- quarrel evi pas "shouts at"
+ propose pas evi "he asks"
- injure noor "on crutches"

== 9 Negative
[Noor](noor), having the film developed out of piety, recognises the [inspector](kom) in the last frame, and goes with it to [Stavroula](stav), [who](stav) follows [Komninou](kom) to a marina, is struck from behind by a hired hand, and wakes in the hold of a caique, gagged and bound for Izmir. It is [Ilir](ilir), newly freed, [who](ilir) from a bench on the quay has noticed a fire helmet floating, and [Deniz](den) [who](den), driving the ladder truck along the mole as far as it goes and then some way farther, boards the boat, unties [her](stav), and says in the water what [he](den) ought to have said on land.
- discover noor kom "recognises"
- reveal noor stav "goes with it"
- investigate stav kom "follows"
- attack _ stav "struck from behind"
+ abduct kom stav "gagged"
- find ilir "has noticed"
+ rescue den stav "unties her"
+ confess den stav "says in the water"

== 10 Dry Land
[Stavroula](stav) answers [him](den) with [her](stav) mouth, [her](stav) teeth chattering, in front of the coastguard, [her](stav) [father](vass) and eleven colleagues, of whom [one](leo), the [captain](leo), claps last. [Komninou](kom), stopped at the frontier with a suitcase of euros, names the developer, the hired hand and, out of spite, [Leonidas](leo), [who](leo) is suspended for having kept silent about the receipt. The contractions that [Rosemary](rose) takes for indignation when [she](rose) hears it on the radio are nothing of the kind, and the only [person](bak) within reach [who](bak) has ever delivered anything is the [baker](bak) from the first call, now [her](rose) [lodger](bak).
+ kiss den stav "with her mouth"
- parent vass stav "father"
- jealous leo den "claps last"
+ arrest _ kom "stopped at the frontier"
- accuse kom leo "names"
- quit leo "suspended"
- birth? rose "contractions"
- housemate bak rose "lodger"

== 11 Rising
[Leonidas](leo) sees [his](leo) [daughter](babe) through a pane of glass, since [Rosemary](rose), recovering from a difficult delivery, has left word that [he](leo) may look but not enter, and it is through the same pane that [he](leo) sees the [baker](bak), with flour to [his](bak) elbows, tuck the blanket round [both](babe+rose). [Evi](evi) informs [Paschalis](pas) that the answer is no to marriage and yes to everything else, including the lease; the [twin](stav), for [her](stav) part, has the opposite trouble, [Deniz](den) wanting a church, a mosque or a registrar, whichever is nearest, and [she](stav) only wanting [Deniz](den).
+ birth.past rose babe "difficult delivery"
- parent leo babe "daughter"
- recover rose "recovering"
- reject rose leo "not enter"
- help bak rose "tuck the blanket"
- sibling evi stav "twin"
- reject evi pas "no to marriage"
+ housemate.start evi pas "the lease"
- wedding? den stav "wanting a church"

== 12 Hearing
Before the disciplinary board, where [Ilir](ilir) testifies for the [man](leo) [who](leo) refused to sell [him](ilir) and [Vassilis](vass) for the [one](leo) [who](leo) once fired [him](vass), [Leonidas](leo) is given back [his](leo) rank but asks for a smaller station on the islands, and on the way to the ferry calls at the bakery, where [he](leo) and [Rosemary](rose), for the first time without raising [their](leo+rose) voices, agree to go before a judge. The [baker](bak), [whose](bak) name turns out to be [Fotis](bak), packs [him](leo) a loaf. [Stavroula](stav) inherits the command and, as [her](stav) first order, sends the [driver](den) home to tell [his](den) mother.
- help ilir+vass leo "testifies"
- quit.past vass leo "fired him"
+ hire leo "given back his rank"
- divorce? leo rose "before a judge"
- gift bak leo "packs him a loaf"
+ hire stav "inherits the command"
- boss stav den "first order"
- parent _ den "his mother"
- betray! leo ilir "refused to sell him"

== 13 Both Shores
The wedding, which requires two interpreters and is interrupted by a chimney fire attended by the entire bridal party, takes place on the deck of the ferry halfway between the [bride](stav)'s city and the [groom](den)'s, with [Vassilis](vass) and [Deniz](den)'s mother leading a dance that neither will afterwards admit to. [Noor](noor), promoted and walking without a stick, catches the bouquet and gives it to [Ilir](ilir), [who](ilir) takes the hint and the hand. In the last scene [Evi](evi) is seen buying a very small helmet, about which [Paschalis](pas) asks nothing, having worked it out for himself.
+ wedding den stav "wedding"
- parent _ den "mother"
- recover noor "without a stick"
- hire noor "promoted"
- flirt noor ilir "gives it to"
+ couple.start ilir noor "the hand"
+ pregnant evi pas "very small helmet"
- discover pas evi "having worked it out"
