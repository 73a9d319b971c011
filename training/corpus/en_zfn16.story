%series Toe Picks
%lang en
%genre figure-skating soap, Montreal rink, recap notes in the present tense, brisk and plain
%cast odile  | Odile Gagnon; Odile | f
%cast sacha  | Sacha Gagnon; Sacha | m
%cast brooke | Brooke Winter; Brooke; Winter | f
%cast emeka  | Emeka Eze; Emeka | m
%cast vera   | Vera Antonova; Vera; Antonova | f
%cast rory   | Rory | m
%cast lise   | Lise | f
%cast gaston | Gaston | m
%cast tuan   | Dr. Tuan; Tuan | m
%cast june   | June Winter; June | f
%cast mark   | Mark | m
%cast judge  | - | f
%cast pup    | Axel | m

== 1
[Odile](odile) and [Sacha Gagnon](sacha), [siblings](odile+sacha) and national [champions](odile+sacha), fall out over a dropped lift an hour before practice. [Vera Antonova](vera), [who](vera) has coached [them](odile+sacha) since [they](odile+sacha) were in mittens, locks [both](odile+sacha) in the waxing room. By the time [she](vera) lets [them](odile+sacha) out, [Sacha](sacha) has resigned from the partnership. [He](sacha) means to skate with [Brooke Winter](brooke), newly arrived from [Calgary](@calgary), [whom](brooke) [he](sacha) has been seeing on the sly. The jilted [sister](odile) hurls a skate at the wall. The Zamboni [driver](gaston), [Gaston](gaston), sweeps up without comment.
- sibling odile sacha "siblings"
+ quarrel odile sacha "fall out"
- advisor vera odile+sacha "coached"
- abduct vera odile+sacha "locks both"
+ quit sacha odile "resigned"
- travel brooke "newly arrived"
- affair brooke sacha "on the sly"
- sad odile "hurls a skate"
- help gaston odile "sweeps up"

== 2
[Odile](odile) needs a partner by Friday. [Vera](vera) digs up [Emeka Eze](emeka), a hockey [enforcer](emeka) banned for life after breaking a rival's jaw, [who](emeka) has never worn toe picks and falls over nine times. The tenth time [he](emeka) does not fall. [Odile](odile) cannot bear [him](emeka); [he](emeka) finds [her](odile) bossy; the [pair](emeka+odile) shake on it. On the other rink [June Winter](june), [Brooke](brooke)'s [mother](june) and [manager](june), has [Sacha](sacha) sign a paper whose third page [he](sacha) does not read. Little [Lise](lise), aged nine, [who](lise) hands out the towels, reads it for [him](sacha), too late.
- quit.past emeka "banned for life"
- attack.past emeka _ "breaking a rival's jaw"
+ hire emeka vera "digs up"
- enemy emeka odile "cannot bear"
- colleague.start emeka odile "shake on it"
- parent june brooke "mother"
- boss june brooke "manager"
- betray june sacha "third page"
- discover lise june "reads it for him"

== 3
[Rory](rory) repairs skates. [Rory](rory) is [Odile](odile)'s [ex](rory). [Rory](rory) lives above the rink with [Gaston](gaston). [Odile](odile) brings [Rory](rory) a broken blade. [Rory](rory) still has [Odile](odile)'s photo up. [Emeka](emeka) sees the photo. [Emeka](emeka) says nothing to [Odile](odile). [Mark](mark) is a dog [trainer](mark). [Mark](mark) gives [Lise](lise) a puppy. The puppy is called [Axel](pup). [Axel](pup) chews a boot of [Winter](brooke). [Winter](brooke) is furious with [Axel](pup).
- ex odile rory "ex"
- housemate gaston rory "lives above"
- love rory odile "photo up"
- discover emeka rory "sees the photo"
+ reveal! emeka odile "says nothing"
- gift mark lise "puppy"
- attack pup brooke "chews"
- sad brooke pup "furious"

== 4
At the regionals [the two](brooke+sacha) in white beat [the two](emeka+odile) in blue by a tenth of a point. [Emeka](emeka) wants to know which of the judges can see. It emerges that [one](judge) of them shares a cottage with [June Winter](june); [Vera](vera) had it from the cook there and keeps it to herself, having a past with judges. [Odile](odile), hoarse, congratulates [her](odile) [brother](sacha). [He](sacha) hugs [her](odile) a second too long. On the bus home the former [enforcer](emeka) carries [her](odile) bag, and the skate [mender](rory) [her](odile) other bag, and the two [men](emeka+rory) look at each other over it.
- lose emeka+odile "beat"
- find brooke+sacha "beat the two"
- housemate judge june "shares a cottage"
+ discover vera judge+june "had it from"
- reveal! vera "keeps it to herself"
- sibling odile sacha "brother"
- reconcile odile sacha "hugs her"
- help emeka+rory odile "bag"
- enemy? emeka rory "look at each other"

== 5
[Brooke](brooke) faints in a spin. [Dr. Tuan](tuan), on call, [who](tuan) has not eaten either, diagnoses hunger. [June](june) had put her on lettuce. The [daughter](brooke) tears up the diet sheet and then, in front of everyone, [her](brooke) contract; but [June](june) holds a copy, with a clause against marriage until the Games, and [Brooke](brooke)'s hand flies to the chain around [her](brooke) neck. [Sacha](sacha) finds the ring on it in [her](brooke) locker. It is not [his](sacha). There is a [husband](mark) in [Calgary](@calgary), or was until last month; [he](mark) moved after [her](brooke). [He](mark) trains dogs.
- ill brooke "faints"
- treat brooke tuan "diagnoses hunger"
- attack june brooke "lettuce"
- parent june brooke "daughter"
- quit? brooke june "tears up"
+ discover sacha brooke "finds the ring"
- married brooke mark "husband"
- betray brooke sacha "not his"
- cheat brooke mark "not his"
- move.past mark brooke "moved after her"

== 6
What to do with the truth? [Sacha](sacha) shares it with [Rory](rory) over a beer and then goes and bangs on [Mark](mark)'s door with both fists. The dog [trainer](mark) takes the blow, gets up and puts the kettle on. [He](mark) knew. [Brooke](brooke) told [him](mark); [she](brooke) asked for a year, for the Games, and [he](mark) granted it because [he](mark) is an idiot who loves [her](brooke). The [skater](sacha), ashamed, pats the puppy's mother. When [he](sacha) walks home by the canal [his](sacha) [ex-partner](odile) is sitting on the lock with [her](odile) boots off, and shifts along, as [she](odile) used to when [they](odile+sacha) were six and nine.
- reveal sacha rory "shares it"
+ attack sacha mark "takes the blow"
- discover.past mark brooke+sacha "knew"
- reveal.past brooke mark "told him"
- help.past mark brooke "granted it"
- love mark brooke "loves her"
- sad sacha "ashamed"
- colleague.past odile sacha "ex-partner"
+ reconcile odile sacha "shifts along"

== 7
No ice: the compressor has died. [Gaston](gaston) talks to it. The rink smells of rubber and wet dog, and the ballroom class of the over-seventies takes the floor. [Lise](lise), [whose](lise) [grandfather](gaston) [Gaston](gaston) is, teaches [Emeka](emeka) to waltz in socks; [he](emeka) then waltzes with [Odile](odile), counting aloud, and for once [she](odile) lets somebody else lead. At the third turn [he](emeka) stops counting. [Vera](vera), in the stand, unpacks a letter with a Russian stamp, does not open it and packs it up again.
- kin gaston lise "grandfather"
- advisor lise emeka "teaches"
+ date emeka odile "waltzes"
- love? emeka odile "stops counting"
- find vera "letter with a Russian stamp"

== 8
[June](june) sues. [June](june) wants [Sacha](sacha)'s savings. [Brooke](brooke) stands up for [Sacha](sacha). [June](june) disowns [Brooke](brooke). [Mark](mark) opens the door to [Brooke](brooke). [Brooke](brooke) sleeps on the sofa of [Mark](mark). [Axel](pup) sleeps on [Brooke](brooke). [Sacha](sacha) releases [Brooke](brooke). [Brooke](brooke) thanks [Sacha](sacha). [Rory](rory) asks [Odile](odile) out. [Odile](odile) tells [Rory](rory) it is too late. [Rory](rory) takes down the photo. [Emeka](emeka) pins up nothing. [Emeka](emeka) hums.
- accuse june sacha "sues"
- steal? june sacha "savings"
- help brooke sacha "stands up for"
- quarrel brooke june "disowns"
- move brooke mark "opens the door"
+ breakup sacha brooke "releases"
- date? odile rory "asks Odile out"
+ reject odile rory "too late"
- happy emeka "hums"

== 9
The letter is from a [judge](judge), the [judge](judge), and it goes back thirty years. In [Perm](@perm) [she](judge) and [Vera](vera) had been rivals, then roommates, then more than that, until one of [them](judge+vera) defected with the other's coach. [Antonova](vera) finally reads it out to [Lise](lise), [who](lise) is discreet. The [woman](judge) is ill, the cottage has a spare key, and would [Vera](vera) come before the leaves are down. Would [she](vera)? [She](vera) has not forgiven anyone since 1988. [She](vera) asks [Gaston](gaston) for a lift. By nightfall [June](june) has lost a [housemate](judge)'s vote, for the [judge](judge) has written to the federation and owned up to every tenth of a point.
- enemy.past judge vera "rivals"
- housemate.past judge vera "roommates"
- affair.past judge vera "more than that"
- flee.past _ "defected"
- housemate judge june "housemate's vote"
- reveal vera lise "reads it out"
- ill judge "ill"
- invite judge vera "come before the leaves"
- reconcile? judge vera "not forgiven"
- help gaston vera "lift"
+ reveal judge "owned up"

== 10
Medals are recast. [Odile](odile) and [Emeka](emeka) go to the Games; the [man](emeka) with the ban goes to the airport with [his](emeka) mother's hymn book, and at security it is taken for a weapon. [Sacha](sacha), now without partner, girlfriend or savings, drives [them](emeka+odile). Half-way [he](sacha) has to stop the car, because [his](sacha) [sister](odile) has kissed the [enforcer](emeka) and the [enforcer](emeka) has kicked the gear stick. [Dr. Tuan](tuan), in the seat behind with the medicine bag, studies the frost on the fields. [He](tuan) passes [Sacha](sacha) a mint. [He](tuan) has, it strikes [Sacha](sacha) somewhere after Cornwall, remarkable hands.
- find emeka+odile "Medals are recast"
- travel emeka+odile "go to the Games"
- quit.past emeka "ban"
- help sacha emeka+odile "drives"
- sibling odile sacha "sister"
+ kiss emeka odile "kissed"
- gift tuan sacha "a mint"
+ love.start sacha tuan "remarkable hands"

== 11
At the Games [Emeka](emeka) falls in the warm-up and tears a muscle. [Tuan](tuan) straps it and forbids the throw; [Odile](odile) overrules [him](tuan); [Emeka](emeka), grey in the face, overrules [her](odile). So [they](emeka+odile) skate the children's programme, the one [Vera](vera) set for two [siblings](odile+sacha) in mittens, with not a jump in it. [They](emeka+odile) finish eleventh. People stand on their seats. Up in the stand, next to a thin old [woman](judge) in three blankets, [Vera](vera) weeps without hiding it. The [patient](judge) gives the performance, out loud, the first honest six of [her](judge) life.
+ injure emeka "tears a muscle"
- treat emeka tuan "straps it"
- quarrel odile tuan "overrules him"
- help emeka odile "overrules her"
- create.past vera "set for two siblings"
- sibling odile sacha "two siblings"
- create emeka+odile "skate the children's programme"
- lose emeka+odile "finish eleventh"
- sad vera "weeps"
+ reconcile judge vera "next to a thin old woman"
- ill judge "patient"

== 12
Spring at the rink. [Brooke](brooke) and [Mark](mark) renew [their](brooke+mark) vows at centre ice with [Axel](pup) as ring bearer; [he](pup) swallows one. [June](june) watches from the car park, until [Gaston](gaston) goes out to [her](june) with a folding chair, and, as the [bride](brooke) turns round, [mother](june) and [daughter](brooke) are seen to wave. [Sacha](sacha), [who](sacha) now trains the under-tens with [Lise](lise) as [his](sacha) strictest pupil, has brought the [doctor](tuan); nobody makes anything of it, which [he](sacha) had not expected. At dusk, once the ice has been resurfaced, [Odile](odile) laces [her](odile) boots, holds out a hand to [her](odile) [brother](sacha) and asks, for old times' sake, for the lift [he](sacha) dropped.
+ wedding brooke mark "renew their vows"
- steal pup brooke+mark "swallows one"
- help gaston june "folding chair"
- parent june brooke "mother"
- reconcile brooke june "seen to wave"
- advisor sacha lise "trains"
- couple sacha tuan "has brought the doctor"
- sibling odile sacha "brother"
+ reconcile odile sacha "holds out a hand"
