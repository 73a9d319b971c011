%series Kittiwake Parade
%lang en
%genre seaside soap, terse listings
%cast philippa | Philippa Garrod; Philippa; Pip | f
%cast dunstan  | Dunstan Garrod; Dunstan | m
%cast cosmo    | Cosmo Garrod; Cosmo | m
%cast oonagh   | Oonagh Tierney; Oonagh | f
%cast lorcan   | Lorcan Tierney; Lorcan | m
%cast imelda   | Imelda Quaye; Imelda; Nurse Quaye | f
%cast sandhu   | Sgt Ravinder Sandhu; Sgt Sandhu; Ravinder; Sandhu | f
%cast tamsin   | Tamsin Yeo; Tamsin | f
%cast swimmer  | Wilf; Wilfred Yeo | m
%cast bassey   | Rev Bassey; Hugo Bassey; Hugo | m
%cast banker   | Mr Crouch; Crouch | m
%cast infant   | Pearl | f

== 1
[Philippa Garrod](philippa) learns that [her](philippa) [husband](dunstan) has remortgaged the hotel behind [her](philippa) back. [Dunstan](dunstan) swears it was the only way to keep the roof on. At the [Mermaid](#mermaid), [Oonagh Tierney](oonagh) waits in vain for [her](oonagh) trawlerman [son](lorcan), while [Imelda](imelda), due to walk down the aisle with [him](lorcan) on Saturday, tries on the dress. And [Sgt Sandhu](sandhu) drags a half-dead [swimmer](swimmer) out of the surf.
+ betray dunstan philippa "behind her back"
- discover philippa dunstan "learns"
- married dunstan philippa "husband"
- parent oonagh lorcan "son"
- return! lorcan oonagh "waits in vain"
- wedding? imelda lorcan "walk down the aisle"
+ rescue sandhu swimmer "drags"
- ill swimmer "half-dead"

== 2
Nobody claims the [man](swimmer) in bed nine. [Nurse Quaye](imelda), [whose](imelda) own [fiancé](lorcan) is still missing, changes [his](swimmer) dressings and talks to [him](swimmer) through the night. [Oonagh](oonagh) blames [Dunstan](dunstan): [he](dunstan) owned the boat, [he](dunstan) skimped on the radio. [Cosmo Garrod](cosmo) wags school to be with the [chambermaid](tamsin) [Tamsin](tamsin), and the [lovebirds](cosmo+tamsin) are nearly caught in the linen room by [his](cosmo) [mother](philippa).
- engaged imelda lorcan "fiancé"
- lose imelda lorcan "missing"
- treat swimmer imelda "changes"
- help imelda swimmer "talks"
+ accuse oonagh dunstan "blames"
- couple cosmo tamsin "lovebirds"
- discover! philippa cosmo+tamsin "nearly caught"
- parent philippa cosmo "mother"

== 3
Wreckage with [Lorcan](lorcan)'s initials comes ashore. [Rev Bassey](bassey) sits up with [Oonagh](oonagh), [who](oonagh) cannot stop howling; [Imelda](imelda) refuses to believe [he](lorcan) has gone down with the boat. The [patient](swimmer) speaks at last, but not even [his](swimmer) own name comes back to [him](swimmer). [Philippa](philippa) moves [Dunstan](dunstan) into room 31, single, no sea view.
+ die? lorcan "gone down"
- help bassey oonagh "sits up with"
- sad oonagh lorcan "howling"
- recover swimmer "speaks"
- ill swimmer "not even his own name"
- move dunstan "moves"

== 4
Saturday. In the church that should have been [hers](imelda), [Imelda](imelda) hears a memorial service instead. [Sandhu](sandhu) goes through the hull's paperwork and finds a signature that is not [Dunstan](dunstan)'s. [Tamsin](tamsin) drops a tray when [she](tamsin) sees the nameless [man](swimmer)'s photograph on the evening news, and tells [Cosmo](cosmo) [she](tamsin) has the flu. Why would [she](tamsin) fib?
- wedding! imelda lorcan "should have been hers"
- die? lorcan "memorial service"
- investigate sandhu "goes through"
+ discover sandhu "finds a signature"
+ discover tamsin swimmer "sees"
- betray tamsin cosmo "fib"
- ill! tamsin "flu"

== 5
[Tamsin](tamsin) creeps into the ward and holds a pillow over the sleeping [stranger](swimmer), then loses [her](tamsin) nerve. The [banker](banker) [Crouch](banker) gives the [Garrods](dunstan+philippa) a month to pay up or clear out. [Philippa](philippa) pawns [her](philippa) wedding band. At the [Mermaid](#mermaid), [Hugo](bassey) brings [Oonagh](oonagh) soup, and the [publican](oonagh) catches herself looking forward to [his](bassey) knock.
+ kill? tamsin swimmer "holds a pillow"
- threaten banker dunstan+philippa "pay up"
- lose philippa "pawns"
- gift bassey oonagh "soup"
- love.start oonagh bassey "looking forward"

== 6
"[Wilf](swimmer)," the [patient](swimmer) says to [Imelda](imelda). "[I](swimmer)'m [Wilf](swimmer), and [I](swimmer) came here for [my](swimmer) [wife](tamsin)." [Cosmo](cosmo), with flowers for [Tamsin](tamsin), finds [her](tamsin) room stripped and [her](tamsin) bus pulling out. [His](cosmo) [father](dunstan) is in no state to console [him](cosmo): [Sandhu](sandhu) has just marched [Dunstan](dunstan) out of the dining room in cuffs.
+ reveal swimmer imelda "I'm Wilf"
- married swimmer tamsin "wife"
- travel.past swimmer "came here"
- gift? cosmo tamsin "flowers"
- discover cosmo tamsin "finds"
+ flee tamsin "pulling out"
- parent dunstan cosmo "father"
- help! dunstan cosmo "console"
+ arrest sandhu dunstan "in cuffs"

== 7
[Dunstan](dunstan) is out by teatime. It was [Crouch](banker), [he](dunstan) insists, [who](banker) forged the boat's safety certificate. [Philippa](philippa) wants to believe [him](dunstan) and hates that [she](philippa) does. [Wilf](swimmer), discharged with nowhere to go, takes [Imelda](imelda)'s box room. [She](imelda) has been queasy since the funeral. The test says why.
- sad philippa dunstan "hates"
- recover swimmer "discharged"
- return dunstan "out by teatime"
- accuse dunstan banker "insists"
- betray? banker "forged"
- housemate.start imelda swimmer "takes"
- ill imelda "queasy"
+ pregnant imelda "test says why"

== 8
[Oonagh](oonagh) is to be a grandmother, and for the first time in weeks the jukebox plays. [Imelda](imelda) asks [Hugo](bassey) whether one can mourn [Lorcan](lorcan) and feel something for [Wilf](swimmer). [He](bassey), thinking of [Oonagh](oonagh), says [he](bassey) hopes so. [Cosmo](cosmo) tracks [Tamsin](tamsin) down in [Whitby](@whitby), where [she](tamsin) admits [she](tamsin) has a husband, and that [he](swimmer) used to lock [her](tamsin) in.
- kin? infant oonagh "grandmother"
- happy oonagh "jukebox plays"
- sad imelda lorcan "mourn"
- love imelda swimmer "feel something"
- love bassey oonagh "thinking of"
- find cosmo tamsin "tracks" @whitby
+ reveal tamsin cosmo "admits"
- married swimmer tamsin "husband"
+ abduct.past swimmer tamsin "lock"

== 9
[Cosmo](cosmo) storms home and goes for [Wilf](swimmer) with an oar. It takes [Sgt Sandhu](sandhu) and two barmen to prise the [boy](cosmo) off. [Imelda](imelda), hearing the reason, puts [her](imelda) [lodger](swimmer)'s bag on the step. [Crouch](banker), meanwhile, offers [Philippa](philippa) to tear up the debt for one weekend in [Paris](@paris). [She](philippa) tips the ice bucket over [him](banker).
- return cosmo "storms home"
+ attack cosmo swimmer "goes for"
- rescue sandhu swimmer "prise"
- discover imelda swimmer "hearing the reason"
- housemate.end imelda swimmer "on the step"
- invite banker philippa "one weekend" @paris
+ reject philippa banker "ice bucket"

== 10
A Norwegian tanker radios in: one [survivor](lorcan), alive, foul-mouthed, answering to [Tierney](lorcan). [Oonagh](oonagh) kisses the [vicar](bassey) full on the lips before [she](oonagh) knows what [she](oonagh) is doing. [Imelda](imelda) sits down on the quay and weeps for joy. Under the pier, [Wilfred Yeo](swimmer) has [Tamsin](tamsin) by the wrist; [she](tamsin) is coming with [him](swimmer), [he](swimmer) hisses, or the Garrod [boy](cosmo) gets hurt.
- rescue _ lorcan "survivor"
+ die! lorcan "alive"
- kiss bassey oonagh "full on the lips"
- happy imelda lorcan "joy"
+ threaten swimmer tamsin "hisses"
- attack swimmer tamsin "by the wrist"
- abduct? swimmer tamsin "coming with him"
- injure? cosmo swimmer "gets hurt"

== 11
[Philippa](philippa) rakes the pier with the hotel's lifeboat lamp, and [Wilf](swimmer) lets go of [Tamsin](tamsin) and runs, straight into the grip of [Sandhu](sandhu). [Pip](philippa)'s reward is a clumsy hug from [her](philippa) [son](cosmo). [Crouch](banker) is suspended over the certificate; [Dunstan](dunstan), cleared, brings [his](dunstan) [wife](philippa) breakfast and [her](philippa) ring, redeemed from the pawnbroker. [Lorcan](lorcan) hobbles down the gangway on crutches, into [Imelda](imelda)'s arms.
+ rescue philippa tamsin "rakes"
- flee swimmer "runs"
- arrest sandhu swimmer "into the grip"
- parent philippa cosmo "son"
- quit banker "suspended"
- accuse! _ dunstan "cleared"
- gift dunstan philippa "brings"
- married dunstan philippa "wife"
- find dunstan "redeemed"
- injure lorcan "on crutches"
+ return lorcan imelda "down the gangway"

== 12
[Hugo Bassey](bassey) has a wedding to conduct, if the [bride](imelda) can be got off the labour ward. [Pearl](infant) arrives at noon, the vows with [Lorcan](lorcan) at three, in slippers. [Tamsin](tamsin), divorce papers signed, dances with [Cosmo](cosmo). [Dunstan](dunstan) is back in the room with the sea view. And [Oonagh](oonagh), pulling pints for the whole Parade, wonders if the [man](bassey) in the collar will ever ask [her](oonagh).
+ wedding imelda lorcan "vows"
+ birth imelda infant "arrives"
- divorce swimmer tamsin "divorce papers"
- flirt cosmo tamsin "dances"
+ reconcile dunstan philippa "sea view"
- propose? bassey oonagh "ever ask her"
