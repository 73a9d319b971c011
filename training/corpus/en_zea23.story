%series Maple & Ash
%lang en
%genre American small-town romantic comedy, channel listings
%cast wren | Wren Calloway; Wren | f
%cast ash | Asher Boone; Asher | m
%cast dot | Dottie Calloway; Dottie | f
%cast hank | Hank Boone; Hank | m
%cast liv | Olivia Prentiss; Olivia | f
%cast gid | Gideon Vale; Gideon; Vale | m
%cast maeve | Maeve | f
%cast teddy | Theodora; Teddy | f
%cast lund | Sheriff Lund; Lund | m
%cast goose | Harold | n
%cast bee | - | m
%cast depu | - | n
%cast qman | - | m
%cast mom | - | f

== 1
Sacked for panning a sponsor's pie, critic [Wren Calloway](wren) drives to [Vermont](@vermont) to sell the inn of [her](wren) late [aunt](dot). [Dottie](dot) is not late; the lawyer has mixed up two files. In the kitchen a [cook](ash) called [Asher Boone](ash) stirs with one hand and holds a goose, [Harold](goose), with the other. [Wren](wren) sends back [his](ash) soup. [He](ash) sends it back again.
- quit wren _ "Sacked"
- create.past wren "panning"
+ travel wren "drives to" @vermont
- kin dot wren "aunt"
+ die! dot "not late"
- reject wren ash "sends back"
- reject ash wren "sends it"

== 2
[Dottie](dot) puts [Wren](wren) up in the attic in return for [her](wren) help with the books. [Mayor](liv) [Olivia Prentiss](liv), once engaged to [Asher](ash), wants the inn for a spa and calls in a loan. [Teddy](teddy), [Asher](ash)'s ten-year-old [daughter](teddy), bets [her](teddy) allowance that the [critic](wren) won't last the week. [Wren](wren) takes the other side of the bet.
- housemate.start dot wren "in the attic"
- engaged.past ash liv "engaged"
+ threaten liv dot "calls in a loan"
- parent ash teddy "daughter"
- help wren dot "help with the books"

== 3
[Hank](hank), [Asher](ash)'s [grandfather](hank), slides off the sugar house and is splinted by [Maeve](maeve), a [veterinarian](maeve) [who](maeve) charges [him](hank) as a medium horse. [Wren](wren) cooks from the handwritten recipes of the [woman](mom) [who](mom) raised [Asher](ash) until [she](mom) ran off with a [beekeeper](bee). [He](ash) takes one bite, and has to go and look at the weather.
- kin ash hank "grandfather"
- injure hank "slides off"
- treat hank maeve "splinted"
- create wren "cooks"
- parent mom ash "raised"
+ affair.past bee mom "ran off with"
- flee.past mom ash "ran off"
- sad ash "look at the weather"

== 4
The town meeting votes on the spa. [Wren](wren) takes the floor against [Olivia](liv) and is booed, until [Sheriff Lund](lund) discovers the loan papers in the wrong drawer of [his](lund) own desk. [Olivia](liv) blames [her](liv) [deputy](depu). [Asher](ash) walks [Wren](wren) home through the slush; at the gate [neither](ash+wren) remembers how gates open. [Harold](goose) bites [him](ash). [She](wren) laughs, and [he](ash) sees it.
- quarrel liv wren "against Olivia"
- reject _ wren "booed"
+ discover lund liv "discovers"
- accuse liv depu "blames"
- boss liv depu "deputy"
- attack goose ash "bites"
- happy wren "laughs"
+ love ash wren "sees it"

== 5
New arrival: [Gideon Vale](gid), [Wren](wren)'s [ex-husband](gid) and former [editor](gid), in loafers. [He](gid) offers [her](wren) [her](wren) column back, and himself. [Teddy](teddy) puts salt in [his](gid) cocoa. [Dottie](dot) shows [Vale](gid) to the room with the leak. At the ice rink [Wren](wren) falls on [Asher](ash), is kissed by mistake, according to both parties, and then on purpose.
+ return gid "New arrival"
- ex gid wren "ex-husband"
- boss.past gid wren "former editor"
- hire? wren gid "column back"
- reconcile? gid wren "himself"
- attack teddy gid "salt in his cocoa"
+ kiss ash wren "kissed by mistake"

== 6
[Olivia](liv) hires [Gideon](gid) to dig up dirt on [Dottie](dot), and [he](gid) finds it: the inn's famous syrup has been bought from [Canada](@canada) since 1996. [Wren](wren), [who](wren) knew since Tuesday, has kept quiet for the first time in [her](wren) career. [Maeve](maeve), checking [Hank](hank)'s hip, says that hearts heal worse. [Hank](hank) invites [her](maeve) to the tractor pull.
- hire gid liv "hires"
- investigate gid dot "dig up dirt"
+ discover gid dot "finds it"
- betray.past dot _ "bought from Canada"
- discover.past wren "knew"
- reveal! wren "kept quiet"
- treat hank maeve "checking"
- invite hank maeve "invites her"

== 7
The story runs under [Wren](wren)'s name, though [she](wren) never wrote it. [Asher](ash) reads it aloud at the counter, wordlessly clears away [her](wren) plate, and [Dottie](dot) takes to [her](dot) bed. [Wren](wren) accuses [Gideon](gid); [he](gid) calls it a collaboration. That night [Teddy](teddy) is missing. [Harold](goose) is too. [Lund](lund) calls out the volunteers, and the [mayor](liv) herself brings the flashlights.
+ betray gid wren "under Wren's name"
- create! wren "never wrote"
- reject ash wren "clears away her plate"
- sad dot "takes to her bed"
- accuse wren gid "accuses"
+ lose _ teddy "missing"
- help liv _ "brings the flashlights"

== 8
[Harold](goose) honks, [Asher](ash) and [Wren](wren) follow: [Teddy](teddy) is in the sap house, where [she](teddy) had meant to run away to the [beekeeper](bee)'s, and has a fever of a hundred and four. [Maeve](maeve) treats [her](teddy) with a dose for foals. In the small hours [Gideon](gid), shamed, types a confession and pins it to the church door. [Wren](wren)'s [ex](gid) leaves on the dawn bus with a bag of pie.
+ find ash+wren teddy "sap house"
- flee? teddy "run away"
- ill teddy "fever"
- treat teddy maeve "treats"
- sad gid "shamed"
+ reveal gid "confession"
- ex gid wren "Wren's ex"
- travel gid "leaves on the dawn bus"

== 9
Apologies are in season. [Asher](ash) makes one by omelette, [Dottie](dot) by loudspeaker, from the steeple: the syrup was from Quebec, [she](dot) says, and so was the [man](qman). [Hank](hank), [who](hank) has known it for thirty years, proposes marriage to [Maeve](maeve) at the tractor pull; [she](maeve) tells [him](hank) to heal first. [Olivia](liv) loses the no-confidence vote by one hand, [her](liv) own.
+ reconcile ash wren "omelette"
- reveal dot _ "loudspeaker"
- love.past dot qman "so was the man"
- propose hank maeve "proposes marriage"
- reject maeve hank "heal first"
+ quit liv _ "no-confidence vote"

== 10
[Asher](ash)'s [mother](mom) returns from Arizona, widowed, with one jar of honey. [He](ash) leaves [her](mom) on the porch till sundown, and [Teddy](teddy) brings [her](mom) a chair, then a blanket, then a question: was the [beekeeper](bee) nice? [Wren](wren) finds the recipe for the soup that was sent back, in the handwriting on the jar. [She](wren) cooks it, [he](ash) comes to the door, and [mother](mom) and [son](ash) eat from one bowl.
+ return mom "returns from"
- die.past bee "widowed"
- parent mom ash "mother"
- reject ash mom "on the porch till sundown"
- gift teddy mom "a chair"
- find wren "finds"
- create wren "cooks"
+ reconcile ash mom "eat from one bowl"

== 11
The magazine calls: editor in chief, corner office, Monday. [Wren](wren) packs, unpacks, packs. Out of work and glad of it, [Olivia](liv) offers to run the inn's accounts, and [Dottie](dot) hires [her](liv) at once. [Sheriff Lund](lund), [who](lund) has been in love with [her](liv) since grade school, asks if the position includes lunch. [Asher](ash) drives [Wren](wren) to the station and, for once, misses the turn.
- hire? wren _ "editor in chief"
- hire liv dot "hires her"
+ love lund liv "in love with her"
- happy liv "glad of it"
- date? liv lund "lunch"
- travel? wren "station"
+ love ash wren "misses the turn"

== 12
A year on, the inn's review runs in the magazine, signed by [Wren Calloway](wren), co-owner, so that nobody can claim ignorance. [Dottie](dot) gives [her](dot) [niece](wren) away by the sugar house; [Harold](goose) carries the rings in [his](goose) beak and only swallows one. [Asher](ash) kisses the [bride](wren) without it. [Maeve](maeve) says yes to [Hank](hank), [who](hank) then, healed or not, falls off again.
- kiss ash wren "kisses"
+ wedding ash wren "bride"
- create wren "review runs"
- kin dot wren "niece"
- engaged.start hank maeve "says yes"
- injure hank "falls off again"
