%series Toner
%lang en
%genre workplace sitcom: a regional photocopier firm, TV-guide listings
%cast nerys   | Nerys Okonkwo-Bell; Nerys | f
%cast dougal  | Dougal Pettifer; Dougal; Pettifer | m
%cast shanice | Shanice Blackwood; Shanice | f
%cast ivo     | Ivo Trnka; Ivo | m
%cast barnaby | Barnaby Soames; Barnaby | m
%cast maureen | Maureen Pettifer; Maureen | f
%cast gethin  | Gethin | m
%cast priti   | Priti Varma; Priti | f
%cast clive   | Clive Undermann; Undermann; Clive | m
%cast cactus  | Roger | n
%cast courier | - | m
%cast mum     | - | f
%cast cleaner | Zofia | f
%cast inspect | - | f

== 1 Induction
[Nerys](nerys) starts at [Sudbury Office Solutions](#sudbury) as the new deputy of [manager](dougal) [Dougal Pettifer](dougal), [who](dougal) shows [her](nerys) to a desk still holding [her](nerys) predecessor's sandwich. Across the partition [Shanice](shanice) of accounts and [Ivo](ivo) of repairs have been waging a stapler war since 2017. Before lunch [Nerys](nerys) has been told three secrets: [Barnaby](barnaby) in sales carries a torch for [Shanice](shanice), [Ivo](ivo) naps in the stock room, and [Dougal](dougal) is scared stiff of the head office. [Her](nerys) welcome present is a potted [cactus](cactus).
+ hire nerys "starts" #sudbury
- boss dougal nerys "deputy"
- enemy ivo shanice "stapler war"
- reveal _ nerys "told"
- love barnaby shanice "torch"
- sad dougal "scared"
- gift _ nerys "welcome present"

== 2 Missing, Presumed Eaten
The biscuit tin is empty again and [Dougal](dougal) appoints [Nerys](nerys) to get to the bottom of it. [Shanice](shanice) points the finger at [Ivo](ivo), [Ivo](ivo) at the [cleaner](cleaner), and the [cleaner](cleaner), [Zofia](cleaner), at the camera [she](cleaner) has hidden in the fern. The footage exonerates everybody but [Pettifer](dougal). [Nerys](nerys) is too kind to tell. [Barnaby](barnaby), encouraged by a podcast, asks [Shanice](shanice) to the canal museum; [she](shanice) has to wash [her](shanice) bicycle.
- accuse shanice ivo "points"
+ investigate nerys "get to the bottom"
- accuse ivo cleaner "at the cleaner"
- discover nerys dougal "exonerates"
- steal dougal "exonerates"
- reveal! nerys "tell"
- date? barnaby shanice "canal museum"
- boss dougal nerys "appoints"
+ reject shanice barnaby "wash"

== 3 Plus One
[Dougal](dougal)'s [wife](maureen) [Maureen](maureen) comes to the summer barbecue, and so does [Clive Undermann](clive), area [director](clive), before [whom](clive) [Dougal](dougal) becomes a different, smaller person. [Undermann](clive) sacks the grill, the playlist and, in passing, [Barnaby](barnaby). Only [Shanice](shanice) notices whose hand [Maureen](maureen) holds under the trestle table; it is not [her](maureen) [husband](dougal)'s. [Ivo](ivo), mistaking wasabi for guacamole, has to be doused by [Zofia](cleaner).
- married dougal maureen "wife"
- travel maureen "comes"
- celebrate _ "barbecue"
- travel clive "so does"
- boss clive dougal "director"
+ quit barnaby clive "sacks"
+ discover shanice maureen "notices"
- affair _ maureen "under the trestle table"
- cheat maureen dougal "not her husband's"
- help cleaner ivo "doused"

== 4 The Return of the Native
Sales collapse without [Barnaby](barnaby), [whom](barnaby) clients evidently mistook for a charming eccentric. [Nerys](nerys) drives to [his](barnaby) [mum](mum)'s bungalow to win [him](barnaby) back, and finds [him](barnaby) breeding snails with [her](mum). [Barnaby](barnaby)'s conditions: a window, a kettle, [Shanice](shanice) within earshot. [Nerys](nerys) grants two. In [her](nerys) absence the [courier](courier) backs into [Dougal](dougal)'s car and leaves a note signed "[Ivo](ivo)". [Dougal](dougal), believing every word, docks [Ivo](ivo)'s wages.
- travel nerys "drives"
- parent mum barnaby "mum"
- hire? barnaby nerys "win him back"
- find nerys barnaby "finds"
+ hire barnaby nerys "grants"
- betray courier dougal "note signed"
- boss dougal ivo "docks"

== 5 Ergonomics
A safety [inspector](inspect) calls and takes a dislike to the stairs, the wiring and [Dougal](dougal)'s singing. Showing [her](inspect) the fire exit, [he](dougal) tumbles down all eleven steps; it is [Ivo](ivo), the former army [medic](ivo), [who](ivo) straps up [his](dougal) ankle with printer ribbon. Touched, [Dougal](dougal) refunds the wages. [Priti Varma](priti), an agency [temp](priti) with a filing system, begins at reception, and [Barnaby](barnaby) forgets in mid-sentence what [he](barnaby) wanted from [Shanice](shanice). [Shanice](shanice), to [her](shanice) own annoyance, minds.
- investigate inspect "calls"
+ injure dougal "tumbles"
- treat dougal ivo "straps"
- gift dougal ivo "refunds"
- hire priti "begins"
- love.start barnaby priti "forgets in mid-sentence"
+ jealous shanice priti "minds"
- happy dougal ivo "Touched"

== 6 Team Building
Twelve colleagues, one raft, no oars. [Dougal](dougal) on crutches insists on being captain. When the raft divides in the middle, so does the company: [Priti](priti), [Barnaby](barnaby) and [Nerys](nerys) drift to the north bank, [Shanice](shanice) and [Ivo](ivo) to the south. By torchlight the two [enemies](ivo+shanice) lay down [their](ivo+shanice) staplers, so to speak, and [he](ivo) tells [her](shanice) why [he](ivo) never sleeps at night. On the other bank [Barnaby](barnaby) gets up the nerve to invite [Priti](priti) to the canal museum. [She](priti) adores locks.
- injure.past dougal "crutches"
- enemy ivo shanice "enemies"
+ reconcile ivo shanice "lay down"
- reveal ivo shanice "tells"
- invite barnaby priti "invite"
+ date? barnaby priti "adores locks"

== 7 Performance Review
[Undermann](clive) comes down for appraisals and gives everyone a number out of ten. [Zofia](cleaner) gets a nine, [Dougal](dougal) a two. In the stationery cupboard [Nerys](nerys) stumbles over the area [director](clive) unbuttoning [Maureen](maureen), and now the hand under the trestle table has an owner. "Breathe a word," [he](clive) tells [Nerys](nerys), "and [you](nerys) will be selling ink in [Aberdeen](@aberdeen)." [She](nerys) goes home and breathes it to [Roger](cactus), the [cactus](cactus). The [cactus](cactus) flowers.
+ discover nerys clive+maureen "stumbles"
- affair clive maureen "unbuttoning"
+ threaten clive nerys "Breathe a word"
- travel clive "comes down"
- reveal nerys cactus "breathes"

== 8 Reply All
Intending a single recipient, [Shanice](shanice) sends [her](shanice) opinion of [Priti](priti)'s laugh to four hundred inboxes. [Priti](priti) walks out in tears, [Barnaby](barnaby) at [her](priti) heels, and [Shanice](shanice) locks herself into the lift. [Nerys](nerys) talks to [her](shanice) through the shaft until the [accountant](shanice) owns up: yes, [she](shanice) likes the snail [breeder](barnaby). Why did it take [her](shanice) five years? Down in repairs, [Ivo](ivo), [who](ivo) thinks of little else but [her](shanice), overhears. With a long face [he](ivo) puts away the freesias [he](ivo) has been meaning to give [her](shanice) since Monday.
- reveal shanice _ "sends her opinion"
+ sad priti shanice "in tears"
- help nerys shanice "talks"
+ reveal shanice nerys "owns up"
- love shanice barnaby "likes"
- discover ivo shanice "overhears"
- love ivo shanice "thinks of little else"
- flee priti "walks out"
- sad ivo shanice "long face"
- gift? ivo shanice "give"

== 9 The Understudy
[Dougal](dougal) is down with shingles, and [Maureen](maureen) pretends to be nursing an aunt in [Hove](@hove). As acting manager, [Nerys](nerys) abolishes the Thursday meeting and is carried round the yard. Only [Gethin](gethin), [her](nerys) live-in [boyfriend](gethin), has stopped laughing at [her](nerys) office stories; [he](gethin) has landed a position in [Cardiff](@cardiff) and wants [her](nerys) to come along. [She](nerys) hasn't said yes. [She](nerys) hasn't said no, either.
- ill dougal "shingles"
- betray maureen _ "pretends"
+ hire nerys "acting manager"
- couple gethin nerys "boyfriend"
- housemate gethin nerys "live-in"
- hire gethin "landed" @cardiff
- move? nerys "come along" @cardiff

== 10 Snail Mail
[Barnaby](barnaby)'s prize snail is gone from its tank. [He](barnaby) suspects [Ivo](ivo), on no grounds except that [Ivo](ivo) has begun to shave. The thief, it emerges, is [Priti](priti), [who](priti) has set the animal free at the canal: [she](priti) is vegan, and it was only ever the locks. The romance is over by the second lock gate. [Shanice](shanice) could have [Barnaby](barnaby) for the asking now, and finds that [she](shanice) no longer wants [him](barnaby); what makes [her](shanice) heart thump is [somebody](ivo) else's shaven chin.
- lose barnaby "gone"
- accuse barnaby ivo "suspects"
+ steal priti barnaby "thief"
- discover _ priti "emerges"
+ breakup barnaby priti "over"
- love.end shanice barnaby "no longer wants"
- love.start shanice ivo "heart thump"

== 11 Golden Handshake
Head office puts the branch up for sale and [Clive](clive) brings the news with a cake. [Dougal](dougal), back from the sickbed, wants to know only one thing: why is [his](dougal) [wife](maureen)'s reading glasses case in the [director](clive)'s briefcase? [Maureen](maureen) answers for [both](clive+maureen). [Pettifer](dougal) hits [Undermann](clive) with the cake, board and all, and throws in [his](dougal) keys. [Nerys](nerys) drives [him](dougal) home, stays for soup, and lets [him](dougal) cry about 1994.
- reveal clive _ "brings the news"
- recover dougal "back from the sickbed"
- return dougal "back"
- married dougal maureen "wife"
+ discover dougal clive+maureen "case"
- reveal maureen dougal "answers for both"
- affair clive maureen "answers for both"
+ attack dougal clive "hits"
- quit dougal "throws"
- help nerys dougal "drives"
- sad dougal "cry"

== 12 Worker's Cooperative
Nine redundancy cheques on a pub table: the staff buy [Sudbury](#sudbury) themselves. [Gethin](gethin) loads [his](gethin) records into a van for [Cardiff](@cardiff), touches [his](gethin) lips to [Nerys](nerys)'s forehead and does not look up at the window. [She](nerys) is elected managing director by eight votes to [Barnaby](barnaby)'s one. [Undermann](clive) applies, in writing, for [his](clive) own former job; [Zofia](cleaner), now head of personnel, feeds [his](clive) letter to the shredder. After closing time, behind the last working copier, [Ivo](ivo) gives [Shanice](shanice) a stapler with a bow on it, and [she](shanice) kisses [him](ivo) into the paper tray.
- find _ "buy"
- move gethin "loads" @cardiff
+ breakup gethin nerys "does not look up"
+ hire nerys "elected"
- hire? clive "applies"
- hire cleaner "head of personnel"
- reject cleaner clive "shredder"
- kiss gethin nerys "touches his lips"
- quit.past clive "former job"
- gift ivo shanice "gives"
+ kiss ivo shanice "kisses"
