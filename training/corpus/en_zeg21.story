%series Port Ansel
%lang en
%genre daytime soap, elliptic daily episode log
%cast maribel | Maribel Stowe; Maribel | f
%cast ingo | Ingo Faulkner; Ingo | m
%cast cormac | Cormac Stowe; Cormac | m
%cast deja | Deja Whitlow; Deja | f
%cast vaughn | Vaughn Faulkner; Vaughn | m
%cast philomena | Philomena Stowe; Philomena | f
%cast theron | Dr. Theron Ajayi; Theron; Ajayi | m
%cast suki | Suki Faulkner; Suki | f
%cast dexter | Dexter Whitlow; Dexter | m
%cast renske | Renske | f
%cast sheriff | Sheriff Plunkett; Plunkett | f
%cast thgran | - | f
%cast shipdoc | - | m
%cast renchild | - | f
%cast commodore | Commodore Stowe | m
%cast marsis | - | f
%cast monty | Monty | m
%cast baby | Skye | f
%cast pi | Lou Grady; Grady | m

== 1
[Maribel](maribel) tells [Ingo](ingo) about the positive strip; [Cormac](cormac), none the wiser, surprises [his](cormac) [wife](maribel) with a cruise. [Deja](deja) hocks [her](deja) engagement ring. [Vaughn](vaughn) shreds a birth record. [Philomena](philomena) sees the smoke.
+ pregnant maribel "positive strip"
- reveal maribel ingo "tells"
- married cormac maribel "wife"
- gift cormac maribel "cruise"
- discover! cormac maribel "none the wiser"
- lose deja "hocks"
- engaged _ deja "engagement"

== 2
[Ingo](ingo) wants [Maribel](maribel) to leave [Cormac](cormac); [she](maribel) wants time. [Suki](suki) walks in on [her](suki) [husband](ingo)'s half of that conversation and thinks it's about golf. [Theron](theron) notices [Deja](deja)'s bare finger and asks where [his](theron) [grandmother](thgran)'s opal went.
- breakup? maribel cormac "leave Cormac"
- married ingo suki "husband"
+ discover theron deja "notices"
- engaged deja theron "opal"
- kin theron thgran "grandmother"
- discover! suki ingo "thinks"

== 3
Cruise. [Maribel](maribel), green at the rail, blames shellfish; the ship's [doctor](shipdoc) congratulates [Cormac](cormac). [Deja](deja) admits to [Theron](theron) that [Dexter](dexter), [her](deja) kid [brother](dexter), owes the mob. [Philomena](philomena) pieces together the shreds. Half a name: Ren—.
- travel cormac+maribel "Cruise"
- ill maribel "green"
+ reveal shipdoc cormac "congratulates"
- reveal deja theron "admits"
- sibling deja dexter "brother"
- investigate philomena vaughn "pieces together"

== 4
[Cormac](cormac) is over the moon; [he](cormac) had mumps at twenty. [His](cormac) [mother](philomena) remembers the mumps. [Ingo](ingo) gets [Suki](suki)'s divorce lawyer's card on [his](ingo) pillow. [Theron](theron) pays [Dexter](dexter)'s debt, on condition the [boy](dexter) clears out of Port Ansel.
+ happy cormac "over the moon"
- ill.past cormac "mumps"
- parent philomena cormac "mother"
- divorce? ingo suki "lawyer's card"
+ help theron dexter "pays"
- threaten theron dexter "on condition"

== 5
[Philomena](philomena) invites [Maribel](maribel) to lunch, alone, and orders for three. [Vaughn](vaughn), [Ingo](ingo)'s elder [brother](vaughn), gets a call from one [Renske](renske): [she](renske) is done being dead. [Deja](deja) finds [Dexter](dexter)'s closet empty.
+ invite philomena maribel "invites"
- sibling ingo vaughn "brother"
- die! renske "done being dead"
- flee dexter "closet empty"

== 6
Cornered over the sorbet, [Maribel](maribel) begs for a month. [Philomena](philomena) gives [her](maribel) a week. [Suki](suki) moves to the boathouse; [Monty](monty), the [deckhand](monty), helps with the heavier boxes. [Renske](renske) steps off the ferry, veiled. [Vaughn](vaughn)'s glass breaks.
- threaten philomena maribel "gives her a week"
- sad maribel "begs"
+ move suki "moves"
- help monty suki "helps"
+ return renske "steps off the ferry"

== 7
[Renske](renske): [ex-wife](renske) number one, officially lost at sea with the insurance paid. [Vaughn](vaughn) offers double to sink again; [she](renske)'d rather have [her](renske) [child](renchild). What [child](renchild)? [Deja](deja) hires [Grady](pi), a private [eye](pi), to find [Dexter](dexter). [Grady](pi) reports by supper who ran [him](dexter) off.
- ex renske vaughn "ex-wife"
- die! renske "officially lost at sea"
- gift? vaughn renske "offers double"
+ reject renske vaughn "rather have her child"
- parent renske renchild "child"
- hire pi deja "hires"
+ reveal pi deja "reports"
- investigate? pi dexter "find"

== 8
"[You](theron) bought [my](deja) [brother](dexter)?" Opal or no opal, [Deja](deja) throws [Theron](theron) out; [he](theron) takes a double shift and a stiff drink, in the wrong order. [Maribel](maribel)'s week is up. [She](maribel) opens [her](maribel) mouth; [Cormac](cormac) opens the nursery.
- accuse deja theron "You bought"
- sibling deja dexter "brother"
+ breakup deja theron "throws"
- reveal? maribel cormac "opens her mouth"

== 9
Tipsy, [Ajayi](theron) hangs the wrong bag; [Monty](monty), in with a crushed hand, codes. [Suki](suki) does compressions till help comes. [Philomena](philomena) slides the mumps file under [Cormac](cormac)'s door, loses heart, fishes for it with a ruler. Too late.
- injure monty "crushed hand"
- treat monty theron "hangs the wrong bag"
+ rescue suki monty "does compressions"
- reveal? philomena cormac "slides the mumps file"
+ discover cormac maribel "Too late"
- ill monty "codes"

== 10
[Cormac](cormac) wrecks the nursery, crib by slat. "Whose?" [Maribel](maribel) won't say; [he](cormac) reads it off [Ingo](ingo)'s face at the yacht club and breaks the nose in the middle of it. [Theron](theron) hands in [his](theron) badge. [Renske](renske) lights a candle for a [girl](renchild) of twenty.
- sad cormac "wrecks the nursery"
- reveal! maribel cormac "won't say"
+ discover cormac ingo "reads"
- attack cormac ingo "breaks"
- injure ingo cormac "breaks"
- quit theron "hands in his badge"

== 11
Twenty: [Deja](deja)'s age to the day. [Grady](pi) sends [her](deja) a baby bracelet: it was in the mob's safe, under W. [Dexter](dexter) calls collect from [Reno](@reno). [He](dexter) always knew [she](deja) was left on the step. [Suki](suki) signs the papers on [Monty](monty)'s cast.
- gift pi deja "baby bracelet"
+ reveal dexter deja "always knew"
- lose.past _ deja "left on the step"
- sibling! deja dexter "left on the step"
+ divorce ingo suki "signs the papers"

== 12
[Renske](renske) sees the bracelet on [Deja](deja)'s wrist, and a tray of mimosas goes down. [Mother](renske), [daughter](deja), no words. [Vaughn](vaughn), having thought the [infant](deja) drowned along with the policy, goes white. [Ingo](ingo) asks [Maribel](maribel) to move in; [she](maribel) goes to [her](maribel) [sister](marsis)'s in [Duluth](@duluth).
+ find renske deja "sees"
- parent renske deja "Mother"
- die! deja "drowned"
- move? maribel ingo "to move in"
- reject maribel ingo "goes to her sister's"
- sibling maribel marsis "sister"
- travel maribel marsis "goes to" @duluth

== 13
DNA: [Vaughn](vaughn) is no father. [Renske](renske), smiling, names the [man](commodore): the late [Commodore Stowe](commodore), [Philomena](philomena)'s [husband](commodore). Thus [Cormac](cormac) gets a [half-sister](deja) for [his](cormac) birthday. [Philomena](philomena) takes the portrait down herself. [Theron](theron), ten days dry, sees none of it.
- parent! vaughn deja "no father"
+ reveal renske _ "names"
- parent commodore deja "the man"
- affair.past commodore renske "names the man"
- die.past commodore "late"
- married.past commodore philomena "husband"
- sibling cormac deja "half-sister"

== 14
[Vaughn](vaughn), sued by the insurers, dangles [Renske](renske) over the lighthouse rail to make [her](renske) recant. [Sheriff Plunkett](sheriff) is afraid of heights. [Dexter](dexter), off the Reno bus, isn't. [Vaughn](vaughn) slips in [his](vaughn) own spilled scotch; the rocks do the rest.
- accuse _ vaughn "sued"
+ attack vaughn renske "dangles"
- return dexter "off the Reno bus"
+ rescue dexter renske "isn't"
+ die vaughn "the rocks do the rest"
- sad sheriff "afraid"

== 15
Two mourners, one yawning. [Ingo](ingo) inherits a mountain of claims and pawns the yacht. [Deja](deja) hugs [Dexter](dexter) till [he](dexter) squeaks: blood or no blood. [Theron](theron) writes step nine to [her](deja), six pages. [She](deja) corrects the spelling, mails it back with a bus ticket to the next meeting: [hers](deja).
- die.past vaughn "mourners"
- find ingo vaughn "inherits"
- lose ingo "pawns"
+ reconcile deja dexter "hugs"
- reconcile? deja theron "step nine"
- gift deja theron "bus ticket"

== 16
[Duluth](@duluth): [Maribel](maribel) has [Skye](baby) in an elevator with [Cormac](cormac), [who](cormac) drove up to hand over divorce papers, on the other end of [her](maribel) grip. [He](cormac) cuts the cord. The papers stay in the elevator. [Ingo](ingo) gets a photo, no return address.
+ birth maribel baby "has Skye"
- travel cormac maribel "drove up"
- divorce? cormac maribel "divorce papers"
- help cormac maribel "cuts the cord"
- gift maribel ingo "photo"

== 17
[Suki](suki) weds [Monty](monty) barefoot; [he](monty) vows left-handed. [Ingo](ingo), uninvited, brings a toaster and means it. [Philomena](philomena) seats [Deja](deja) at the family table, next to the empty chair. [Renske](renske) takes the chair. Home at last, [Cormac](cormac) lifts a carrycot out of the truck: "Say hello to [my](cormac) [daughter](baby)."
+ wedding monty suki "weds"
- gift ingo monty+suki "toaster"
- invite philomena deja "seats"
- return cormac "Home at last"
+ parent cormac baby "daughter"
