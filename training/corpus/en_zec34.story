%series The Two Queens of Avarre
%lang en
%genre fantasy succession drama, encyclopedic season entries
%cast ilvane | Queen Ilvane; Ilvane | f
%cast sabeth | Queen Sabeth; Sabeth | f
%cast osrec | Lord Osrec; Osrec | m
%cast tamlin | Ser Tamlin Rook; Tamlin | m
%cast wyll | Wyll the Fool; Wyll | m
%cast nessa | Nessa Thorne; Nessa | f
%cast abbess | Mother Aldith; Aldith | f
%cast prince | Prince Edrik; Edrik | m
%cast king | King Halvard; Halvard | m
%cast lord | - | m
%cast smith | Joren | m
%cast dgirl | - | f
%cast bride | - | f


== 1
[King Halvard](king) of [Avarre](@avarre) leaves two [widows](ilvane+sabeth): [Ilvane](ilvane), [whom](ilvane) [he](king) wed in the capital, and [Sabeth](sabeth), [whom](sabeth) [he](king) wed in secret on campaign. Both [women](ilvane+sabeth) arrive at the bier in white, and [each](ilvane+sabeth) takes the [other](ilvane+sabeth) for a mourner. [Osrec](osrec), [keeper](osrec) of the rolls, reads out the will. It names "[my](king) wife" as regent, in the singular. [Sabeth](sabeth) strikes first, with an open hand; [Ilvane](ilvane) returns the slap before [her](ilvane) crown has stopped rolling.
- die.past king "widows"
- married.past ilvane king "wed in the capital"
- married.past king sabeth "wed in secret"
- travel ilvane+sabeth "arrive"
+ meet ilvane sabeth "takes the other"
- reveal osrec ilvane+sabeth "reads out the will"
- hire? _ "regent"
+ attack sabeth ilvane "strikes first"
- attack ilvane sabeth "returns the slap"

== 2
The realm splits along the river. [Ser Tamlin Rook](tamlin), [who](tamlin) stood witness at the secret wedding, swears himself to [Sabeth](sabeth); [his](tamlin) [brother](smith) [Joren](smith), the palace [armourer](smith), stays with the city [queen](ilvane). [They](smith+tamlin) share one last breakfast on the bridge. [Wyll the Fool](wyll), bequeathed to both [ladies](ilvane+sabeth) in a codicil, crosses it twice a day, and tells [each](ilvane+sabeth) what the [other](ilvane+sabeth) had for supper. [Sabeth](sabeth) laughs at [his](wyll) jokes. [Ilvane](ilvane) pays for them.
- wedding.past king sabeth "wedding"
+ boss.start sabeth tamlin "swears"
- advisor.past tamlin king+sabeth "stood witness"
- sibling smith tamlin "brother"
- boss ilvane smith "stays with"
- boss ilvane+sabeth wyll "bequeathed"
+ betray wyll ilvane+sabeth "tells each what"
- happy sabeth wyll "laughs"
- gift ilvane wyll "pays"

== 3
[Nessa Thorne](nessa), [herbalist](nessa) and wanted in four shires, is offered a pardon by [Lord Osrec](osrec) if the country [queen](sabeth) doesn't see the new moon. [She](nessa) puts foxglove in a pear. At the door of [Sabeth](sabeth)'s tent, [Nessa](nessa) is asked by [Tamlin](tamlin) to taste it. [She](nessa) eats the pear, looking [him](tamlin) in the eye, and falls on [his](tamlin) boots. It takes [him](tamlin) three days and a bucket of charcoal to get the [assassin](nessa) back, and another two to find out that [he](tamlin) is glad.
- investigate _ nessa "wanted"
- kill? osrec sabeth "doesn't see the new moon"
- hire? nessa osrec "pardon"
- kill? nessa sabeth "foxglove"
+ ill nessa "falls on his boots"
+ rescue tamlin nessa "get the assassin back"
- recover nessa "back"
- love.start tamlin nessa "glad"

== 4
[Prince Edrik](prince), [Ilvane](ilvane)'s [boy](prince) of sixteen, would make a good king if [he](prince) weren't betrothed to a mountain. The mountain's [lord](lord) has lent three thousand pikes upon the strength of it. [Edrik](prince) rides out to meet [his](prince) [bride](bride), and encounters on the way a [girl](dgirl) with a wooden sword: [Sabeth](sabeth)'s [daughter](dgirl), and therefore, as [she](dgirl) points out while knocking [him](prince) off [his](prince) horse, [his](prince) [sister](dgirl). The two [children](dgirl+prince) agree that mothers are impossible.
- parent ilvane prince "boy of sixteen"
- hire? prince "king"
- engaged bride prince "betrothed"
- help lord ilvane "three thousand pikes"
- travel prince "rides"
+ meet dgirl prince "encounters"
- parent sabeth dgirl "daughter"
- attack dgirl prince "knocking him off"
+ sibling dgirl prince "his sister"

== 5
[Mother Aldith](abbess) invites both [queens](ilvane+sabeth) to a parley in the ruined abbey and locks the door behind [them](ilvane+sabeth). There's one loaf, one bed and one chamber pot. On the first night [they](ilvane+sabeth) argue; on the second, [Ilvane](ilvane) asks what [he](king) said in [his](king) sleep. It was a name, says [Sabeth](sabeth), neither [yours](ilvane) nor [mine](sabeth). On the third morning the [abbess](abbess) finds the [two](ilvane+sabeth) drunk on altar wine and compiling a list.
- invite abbess ilvane+sabeth "invites"
+ abduct abbess ilvane+sabeth "locks the door"
- quarrel ilvane sabeth "argue"
- investigate ilvane king "asks"
- reveal sabeth ilvane "It was a name"
- find abbess ilvane+sabeth "finds"
+ reconcile ilvane sabeth "compiling a list"

== 6
On the list stands every [man](osrec) [who](osrec) gains by [their](ilvane+sabeth) war, and at the top stands [Osrec](osrec). [He](osrec) is quicker. From the city wall [he](osrec) proclaims [Edrik](prince) king and the [queens](ilvane+sabeth) dead, and has [Joren](smith) forge a mask for the coronation with no eyeholes. The [smith](smith) leaves a file in the padding. [Edrik](prince), led about in gold like a hooded hawk, saws at night, and whistles for the guards' benefit.
- create ilvane+sabeth "list"
- enemy ilvane+sabeth osrec "at the top"
- betray osrec _ "proclaims"
+ die! ilvane+sabeth "dead"
- hire prince "proclaims Edrik king"
- create smith "forge a mask"
+ abduct osrec prince "like a hooded hawk"
- help smith prince "leaves a file"

== 7
[Wyll](wyll) knows the name. [He](wyll) has always known, having held the candle: [Halvard](king)'s great love was neither of [his](king) [wives](ilvane+sabeth) but [Aldith](abbess), [who](abbess) chose God and never regretted it more than twice a week. The three [women](abbess+ilvane+sabeth) sit on a wall with [their](abbess+ilvane+sabeth) feet hanging. "[He](king) snored," says the [abbess](abbess). "[He](king) did," say [both](ilvane+sabeth). Far off, smoke goes up from [Sabeth](sabeth)'s camp, where [Tamlin](tamlin) has been left with four hundred men and one [poisoner](nessa).
- discover.past wyll king "known"
- help.past wyll king "candle"
+ love.past king abbess "great love"
- reveal wyll ilvane+sabeth "knows the name"
- married.past ilvane+sabeth king "wives"
- reject.past abbess king "chose God"
- friend.start abbess ilvane+sabeth "hanging"
+ attack _ tamlin "smoke goes up"

== 8
[Osrec](osrec) has bought the mountain, pikes and all. [Tamlin](tamlin) holds the ford until a halberd takes [him](tamlin) beneath the ribs. [Nessa](nessa) sews for an hour with [her](nessa) own hair. For want of anything else to say [she](nessa) recites what [she](nessa) could have killed [him](tamlin) with, alphabetically; at hemlock [he](tamlin) proposes. [She](nessa) says that it's the fever. Asked again at wolfsbane, cold sober, [he](tamlin) gets a nod.
- betray lord ilvane "bought the mountain"
- gift osrec lord "bought"
- help tamlin _ "holds the ford"
+ injure tamlin "halberd"
- treat tamlin nessa "sews"
+ propose tamlin nessa "proposes"
- reject nessa tamlin "it's the fever"
- ill tamlin "fever"
+ engaged.start nessa tamlin "gets a nod"

== 9
Out of the mask and down a drain, [Edrik](prince) comes up in the armoury. [Joren](smith) gives the [boy](prince) an apron and a black face, and for nine days the [king](prince) of [Avarre](@avarre) works the bellows ten yards from those who search for [him](prince). [He](prince) has never been happier. On the tenth, [Osrec](osrec) comes to order a new mask, notices the [apprentice](prince)'s rings, and has the [smith](smith) hanged in [his](smith) own doorway. [Edrik](prince), under the coals, doesn't make a sound until dark.
+ flee prince osrec "Out of the mask"
- help smith prince "gives the boy"
- hire prince smith "works"
- investigate osrec prince "search for him"
- happy prince "never been happier"
- travel osrec "comes to order"
- discover osrec prince "notices"
+ kill osrec smith "hanged"
- sad prince smith "under the coals"

== 10
News of the hanging reaches [Tamlin](tamlin) by way of the [fool](wyll), [who](wyll) for once has no joke. The [knight](tamlin) gets up, stitches and all. It is [Ilvane](ilvane) [who](ilvane) buckles [his](tamlin) sword on: [Joren](smith) was [hers](ilvane), so the debt is [hers](ilvane). [Sabeth](sabeth) lends a horse, [Nessa](nessa) a pear. And down from the mountain, disgusted with [her](bride) [father](lord), comes the [bride](bride) with a thousand pikes of [her](bride) own. [She](bride) would like a look at this [Edrik](prince) first.
- reveal wyll tamlin "News of the hanging"
- die.past smith "hanging"
- injure tamlin "stitches"
- help ilvane tamlin "buckles"
- boss.past ilvane smith "hers"
- gift sabeth tamlin "lends a horse"
- gift nessa tamlin "pear"
- parent lord bride "father"
+ betray bride lord "disgusted"
- travel bride "comes"
- engaged bride prince "bride"
+ help bride ilvane+sabeth "a thousand pikes"

== 11
Two [queens](ilvane+sabeth) ride at one gate, knee to knee. [Edrik](prince) opens it from inside with the other bellows-boys. In the throne room [Osrec](osrec) has the [girl](dgirl) with the wooden sword by the hair, and a knife. [Tamlin](tamlin) lays down [his](tamlin) own, as asked. "Eat something," says [Nessa](nessa) to [his lordship](osrec), "[you](osrec)'re shaking," and sets down the pear. [He](osrec) laughs and takes a bite, to show that [he](osrec) isn't afraid of [her](nessa). [She](nessa) counts on [her](nessa) fingers. [She](nessa) gets to six.
- attack ilvane+sabeth osrec "ride at one gate"
- help prince ilvane+sabeth "opens it"
- abduct osrec dgirl "hair"
- threaten osrec dgirl "a knife"
- betray nessa osrec "Eat"
- rescue nessa dgirl "sets down the pear"
- happy osrec "laughs"
- sad! osrec nessa "afraid"
+ kill nessa osrec "gets to six"

== 12
There are two thrones, which costs more in cushions. [Edrik](prince) and the [bride](bride) have looked at each other and decided to wait until [they](bride+prince) are grown, and write. [His](prince) [sister](dgirl) has been given a real sword and told not to. [Wyll](wyll) retires on two pensions. Where the smithy stood, [Tamlin](tamlin) and [Nessa](nessa) put a ring on each other, both of black iron, [Joren](smith)'s last. [Sabeth](sabeth) catches [Ilvane](ilvane) weeping, hands [her](ilvane) a sleeve and, being no longer quite sure about whom, joins in.
- hire ilvane+sabeth "two thrones"
- meet bride prince "looked"
- wedding! bride prince "decided to wait"
- sibling dgirl prince "sister"
- gift _ dgirl "given a real sword"
- quit wyll "retires"
+ wedding nessa tamlin "put a ring"
- create.past smith "last"
- sad ilvane "weeping"
- help sabeth ilvane "a sleeve"
- sad sabeth "joins"
