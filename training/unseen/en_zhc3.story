%series The Salt Crown
%lang en
%genre fantasy epic, fan wiki recap
%cast ysolde   | Queen Ysolde; Ysolde | f
%cast aldric   | King Aldric; Aldric | m
%cast thessaly | Princess Thessaly; Thessaly; Thess | f
%cast corvane  | Lord Corvane; Corvane; the Magpie | m
%cast brannoc  | Brannoc; Bran | m
%cast averil   | Sister Averil; Averil | f
%cast ume      | Ume | f
%cast dragon   | Skarra | f
%cast hooded   | - | n
%cast jorund   | Jorund the Lame; Jorund | m
%cast lisbet   | Lisbet | f
%cast oracle   | - | f
%cast fenn     | Fenn | m
%cast sisters  | - | f

== 1 The Drowned Bell
We open on a funeral barge: [King Aldric](aldric) has been found face down in the tide pools, and [his](aldric) [widow](ysolde), [Queen Ysolde](ysolde), sheds not one tear. [Her](ysolde) [stepdaughter](thessaly) [Thessaly](thessaly) suspects [her](ysolde) of poison and says so over the coffin. [Corvane](corvane), the late [king](aldric)'s [spymaster](corvane), urges the [princess](thessaly) to hold [her](thessaly) tongue. In the hills, a [shepherd](brannoc) named [Brannoc](brannoc) comes upon a dragon's egg, warm to the touch, and takes it to bed. A hooded [figure](hooded) watches through [his](brannoc) window.
+ die aldric "found face down"
- married.past aldric ysolde "widow"
- sad! ysolde aldric "not one tear"
- kin thessaly ysolde "stepdaughter"
- kill? ysolde aldric "poison"
+ accuse thessaly ysolde "says so"
- boss.past aldric corvane "spymaster"
- find brannoc "comes upon"
- investigate hooded brannoc "watches"

== 2 Eggshell
[Ysolde](ysolde) means to marry [Thessaly](thessaly) off to [Jorund the Lame](jorund), [warlord](jorund) of the northern isles, before the moon is out. The [girl](thessaly) would sooner drown. [Brannoc](brannoc)'s egg cracks and the [hatchling](dragon), [whom](dragon) [he](brannoc) calls [Skarra](dragon), takes [him](brannoc) for [her](dragon) mother, to the horror of [his](brannoc) own, the [midwife](lisbet) [Lisbet](lisbet). [She](lisbet) finally tells [him](brannoc) what [she](lisbet) had sworn to take to the grave: [she](lisbet) pulled [him](brannoc) out of the sea in a cradle that bore the royal seal.
- wedding? jorund thessaly "marry Thessaly off"
- reject? thessaly jorund "sooner drown"
+ birth _ dragon "cracks"
- parent! brannoc dragon "mother"
- parent lisbet brannoc "his own"
- sad lisbet dragon "horror"
+ reveal lisbet brannoc "finally tells"
- rescue.past lisbet brannoc "pulled him out"

== 3 The Isles Send a Bride-Price
[Jorund](jorund) lands with forty ships and turns out to be neither lame nor cruel, merely bored. [He](jorund) presents [Thessaly](thessaly) with a caged falcon; [she](thessaly) opens the cage. [His](jorund) [standard-bearer](ume), the towering [Ume](ume), laughs out loud, and the [princess](thessaly) looks at [her](ume) a heartbeat too long. Meanwhile, in the crypt, [Corvane](corvane) counts gold into the glove of the hooded [figure](hooded). The order is plain: the shepherd [boy](brannoc) must not see another spring.
- travel jorund "lands"
- gift jorund thessaly "caged falcon"
- boss jorund ume "standard-bearer"
- happy ume "laughs out loud"
+ love.start thessaly ume "a heartbeat too long"
- hire hooded corvane "counts gold"
+ kill? hooded brannoc "must not see another spring"

== 4 Ash and Wool
[Brannoc](brannoc) returns from the high pasture to a cottage in cinders. [Lisbet](lisbet), dying on the threshold, presses the cradle's seal into [his](brannoc) palm and bids [him](brannoc) seek [Sister Averil](averil) at the abbey. The [assassin](hooded) is waiting in the barn. [Skarra](dragon), no bigger than a goose, breathes [her](dragon) first flame and sets the cloak alight; underneath is [Fenn](fenn), [Brannoc](brannoc)'s best [friend](fenn) since the cradle. [Neither](brannoc+fenn) can bring himself to finish it. [Fenn](fenn) bolts into the snow.
- return brannoc "returns"
- lose brannoc "in cinders"
- travel? brannoc "seek"
+ die lisbet "dying"
- gift lisbet brannoc "presses"
- kill? hooded brannoc "assassin"
- attack dragon hooded "sets the cloak alight"
+ discover brannoc fenn "underneath"
- friend brannoc fenn "best friend"
- kill! brannoc+fenn "finish it"
- flee fenn brannoc "bolts"

== 5 What the Abbess Knew
[Averil](averil) recognises the seal at once, for [she](averil) hid the [child](brannoc) herself: [Brannoc](brannoc) is [Aldric](aldric)'s [firstborn](brannoc), and the [nun](averil) is the [woman](averil) [who](averil) bore [him](brannoc). At court, [Thess](thessaly) and [Ume](ume) spar at dawn with wooden swords, and one bout ends with [their](thessaly+ume) mouths together. [Jorund](jorund), looking down from the gallery, says nothing. [He](jorund) has troubles enough, for [Ysolde](ysolde) has offered [him](jorund) [her](ysolde) own hand in place of [her](ysolde) [stepdaughter](thessaly)'s, and [he](jorund) finds that [he](jorund) would rather like that.
- discover averil brannoc "recognises"
- help.past averil brannoc "hid"
+ parent aldric brannoc "firstborn"
- parent averil brannoc "bore him"
+ kiss thessaly ume "mouths together"
- discover jorund thessaly+ume "looking down"
- propose ysolde jorund "her own hand"
- kin thessaly ysolde "stepdaughter"
- wedding? jorund ysolde "rather like"
- reveal! jorund "says nothing"

== 6 Magpie's Bargain
[Corvane](corvane) catches the [princess](thessaly) climbing out of [Ume](ume)'s window and names [his](corvane) price for silence: the key to the treasury. [Thessaly](thessaly) hands it over, hating [him](corvane). On the road south, [Averil](averil) teaches [her](averil) newfound [son](brannoc) to read, to bow and to lie. [They](averil+brannoc) stop at the shrine of the blind [oracle](oracle), [who](oracle) foretells that [Bran](brannoc) will wear the crown and that someone of [his](brannoc) own blood will put [him](brannoc) in the ground. [Fenn](fenn), starving, trails [them](averil+brannoc) by a mile.
- discover corvane thessaly+ume "catches"
+ threaten corvane thessaly "price for silence"
- gift thessaly corvane "hands it over"
- sad thessaly corvane "hating"
- advisor averil brannoc "teaches"
- parent averil brannoc "son"
- travel averil+brannoc "stop at"
+ hire? brannoc "wear the crown"
- kill? _ brannoc "put him in the ground"
- ill fenn "starving"
- investigate fenn averil+brannoc "trails"

== 7 Two Vows
The double betrothal feast. [Ysolde](ysolde) weds [Jorund](jorund) instead of merely toasting [him](jorund), and half the court chokes on its wine. [Thessaly](thessaly), free at last, asks [Ume](ume) to run away with [her](thessaly); the [warrior](ume), bound by oath to [her](ume) [lord](jorund), shakes [her](ume) head and weeps for the first time since childhood. [Fenn](fenn) crawls into [Brannoc](brannoc)'s camp and begs for forgiveness: [Corvane](corvane) holds [his](fenn) little [sisters](sisters). [Brannoc](brannoc) hits [him](fenn), then gives [him](fenn) [his](brannoc) bread.
- celebrate jorund+ysolde "feast"
+ wedding jorund ysolde "weds"
- flee? thessaly+ume "run away"
+ reject ume thessaly "shakes her head"
- boss jorund ume "lord"
- sad ume "weeps"
- reconcile? brannoc fenn "forgiveness"
- abduct corvane sisters "holds"
- sibling fenn sisters "sisters"
- attack brannoc fenn "hits"
- gift brannoc fenn "bread"

== 8 The Queen's Physic
[Jorund](jorund) falls to the floor at breakfast, lips blue. Everyone looks at [his](jorund) [bride](ysolde), and [she](ysolde), [who](ysolde) by now adores the [man](jorund), tears the court apart for an antidote. [Ume](ume) throws [her](ume) into the dungeon. Only [Thessaly](thessaly) begins to doubt: the same blue lips, the same cup-bearer, and both times the [spymaster](corvane) in the room. [She](thessaly) visits [her](thessaly) [stepmother](ysolde) in the cell and, through the bars, [the two women](thessaly+ysolde) talk to each other as [they](thessaly+ysolde) never have before.
+ ill jorund "falls to the floor"
- married jorund ysolde "bride"
- love ysolde jorund "adores"
- help? ysolde jorund "antidote"
+ arrest ume ysolde "into the dungeon"
- discover? thessaly corvane "begins to doubt"
- kin thessaly ysolde "stepmother"
- reconcile thessaly ysolde "talk to each other"

== 9 Gullet
[Averil](averil) nurses [Jorund](jorund) with sea-fennel and bile until [he](jorund) opens [his](jorund) eyes. [Her](averil) presence in the palace cannot be kept from [Corvane](corvane), [who](corvane) was sweet on [her](averil) thirty years ago and lost [her](averil) to [Aldric](aldric). [He](corvane) offers [her](averil) [her](averil) [son](brannoc)'s life if [she](averil) will be [his](corvane) at last. [Brannoc](brannoc) and [Fenn](fenn), astride a [Skarra](dragon) now the size of a barge, free the [sisters](sisters) from a tower, and the reunited [Fenn](fenn) cannot stop kissing [their](sisters) muddy faces.
- treat jorund averil "nurses"
- recover jorund "opens his eyes"
- discover corvane averil "cannot be kept"
+ love.past corvane averil "sweet on"
- couple.past aldric averil "lost her to Aldric"
- parent averil brannoc "son"
+ threaten corvane averil "son's life"
- couple? averil corvane "be his at last"
- lose.past corvane averil "lost her"
- rescue brannoc+dragon+fenn sisters "free"
- sibling fenn sisters "sisters"
- find fenn sisters "reunited"
- happy fenn "kissing"

== 10 A Throat of Bells
[Averil](averil) agrees, and goes to [Corvane](corvane)'s chamber with a bone needle in [her](averil) sleeve. The blow goes wide. [Thessaly](thessaly), following with a candle, hears [him](corvane) boast of having drowned [Aldric](aldric) with [his](corvane) own hands, and [he](corvane) drags [her](thessaly) off to the bell tower as [his](corvane) hostage. [Ysolde](ysolde) is let out with [Ume](ume)'s apology. The [oracle](oracle), we learn in a last shot, has [her](oracle) [father](corvane)'s ring on [her](oracle) finger: a magpie, [Corvane](corvane)'s crest.
- attack averil corvane "blow goes wide"
- discover thessaly corvane "hears"
- reveal corvane averil "boast"
+ kill.past corvane aldric "drowned"
+ abduct corvane thessaly "drags her off"
- reconcile ume ysolde "apology"
- arrest! ume ysolde "let out"
- parent corvane oracle "father's ring"

== 11 Skyfall
[Ume](ume) climbs the tower on the outside, rope in [her](ume) teeth. As [Corvane](corvane) cuts it, [Thessaly](thessaly) bites [his](corvane) wrist to the bone, and [Skarra](dragon) plucks the falling [warrior](ume) out of the air. The [Magpie](corvane) goes over the parapet; no body is found. [Brannoc](brannoc), dismounting, kneels to a [princess](thessaly) [who](thessaly) has just been told that [she](thessaly) has a big [brother](brannoc) and no throne. [She](thessaly) slaps [him](brannoc). And [Averil](averil) gives [Ysolde](ysolde), [her](averil) [successor](ysolde) in [Aldric](aldric)'s bed, a long and wordless embrace.
- attack corvane ume "cuts it"
- injure corvane thessaly "to the bone"
+ rescue dragon ume "plucks"
- die? corvane "over the parapet"
+ discover thessaly brannoc "been told"
- sibling brannoc thessaly "brother"
- lose thessaly "no throne"
- attack thessaly brannoc "slaps"
- couple.past aldric averil "successor"

== 12 High Water
Coronation day. [Brannoc](brannoc) takes the crown, and sets it on [his](brannoc) [sister](thessaly)'s head; sheep, [he](brannoc) says, are less trouble. [Jorund](jorund) releases [Ume](ume) from [her](ume) oath, and [she](ume) asks the new [queen](thessaly) for a single dance and the rest of [her](thessaly) life. [Ysolde](ysolde) sails north with [her](ysolde) [husband](jorund), a hand on [her](ysolde) rounding belly. [Fenn](fenn) is made keeper of [Skarra](dragon), [who](dragon) bites [him](fenn). In the surf below the shrine, the blind [oracle](oracle) wades out to a drifting [man](corvane) and whispers: "Father."
- sibling brannoc thessaly "sister"
+ hire thessaly brannoc "sets it on"
- quit ume jorund "releases"
+ propose ume thessaly "rest of her life"
- travel jorund+ysolde "sails"
- married jorund ysolde "husband"
- pregnant ysolde "rounding belly"
- hire fenn "made keeper"
- attack dragon fenn "bites"
- find oracle corvane "wades out"
- parent corvane oracle "Father"
