%series Salt and Pitch
%lang en
%genre privateers of the Baltic, 1395, fan-wiki summaries of a streaming series
%cast gerd   | Gerd Wulflam; Gerd; Wulflam | m
%cast tale   | Taleke Rode; Taleke | f
%cast mats   | Mats Skytte; Skytte; Mats | m
%cast hinrik | Hinrik Rode; Hinrik; Rode | m
%cast abbess | Mother Walburg; Walburg | f
%cast berte  | Berte | f
%cast vogt   | Vogt Anders; Anders | m
%cast surg   | Master Ivo; Ivo | m
%cast cabin  | Lutke | m
%cast dane   | Captain Falk; Falk | m
%cast smith  | - | m
%cast widow  | - | f
%cast twin   | - | m
%cast crew   | Likedeelers; Dealers | g

== 1 Equal Shares
The merchant [Hinrik Rode](hinrik) loses [his](hinrik) third cog of the summer to the [Likedeelers](crew), the [privateers](crew) [who](crew) split all booty into equal shares. [His](hinrik) [sister](tale) [Taleke](tale), [who](tale) was aboard as supercargo, is dragged before the [captain](gerd), [Gerd Wulflam](gerd), once a baker's [apprentice](gerd) in [Wismar](@wismar). [She](tale) tells [him](gerd) that [his](gerd) own [helmsman](mats), [Mats Skytte](mats), has been skimming from the shares. [Wulflam](gerd) has the accused [man](mats)'s sea chest opened and finds the silver. [Skytte](mats) is given a barrel, a paddle and a view of the coast. [He](mats) paddles off cursing the [woman](tale).
- lose hinrik "loses his third cog"
- sibling hinrik tale "sister"
+ abduct crew tale "dragged before"
- boss gerd mats "helmsman"
+ accuse tale mats "skimming"
- steal mats crew "skimming"
- discover gerd mats "finds the silver"
- quit mats gerd "given a barrel"
- enemy.start mats tale "cursing the woman"

== 2 Ransom
[Gerd](gerd) sends the ship's [surgeon](surg), [Master Ivo](surg), ashore with a price for the [lady](tale): four hundred marks. [Hinrik](hinrik) haggles. [He](hinrik) is fond of [his](hinrik) [sister](tale), [he](hinrik) explains, but would sixty do? When the [prisoner](tale) hears of it [she](tale) asks for a razor, cuts off [her](tale) plait, has it delivered to [her](tale) [brother](hinrik) as a farewell, and demands from [Wulflam](gerd) a full share. The [crew](crew) roar with delight. Only the [cabin boy](cabin) objects, an [orphan](cabin) [who](cabin) must now give up [his](cabin) hammock. The [helmsman](mats)'s post goes, for want of anyone better, to a deaf [smith](smith).
- boss gerd surg "the ship's surgeon"
- travel surg hinrik "ashore"
- threaten gerd hinrik "a price"
- sibling hinrik tale "sister"
- abduct gerd tale "prisoner"
- gift tale hinrik "delivered to her brother"
+ hire? tale gerd "a full share"
- happy crew "delight"
- hire smith gerd "helmsman's post"

== 3 Visby
The [Likedeelers](crew) winter at [Visby](@visby), where the [bailiff](vogt), [Vogt Anders](vogt), drinks with everyone who can pay. [Taleke](tale) takes a room with a rope-maker's [widow](widow), [who](widow) is frightened of [her](tale) and then charmed by [her](tale). The [widow](widow)'s [girl](berte), [Berte](berte), has a fever no herb will bring down; [Ivo](surg), [who](surg) learned medicine in [Salerno](@salerno) and hides it under oaths, sits up eleven nights until it breaks. [Mats Skytte](mats), washed up and bearded, is in town as well, in the service of a Danish [captain](dane). The former [helmsman](mats) draws a map of the [pirates](crew)' anchorage and is paid in boots.
- travel crew "winter at" @visby
- housemate.start tale widow "takes a room"
- sad widow tale "frightened"
- parent widow berte "girl"
- ill berte "a fever"
+ treat berte surg "sits up"
- recover berte "it breaks"
- return mats "washed up"
- boss dane mats "in the service"
- boss.past gerd mats "former helmsman"
+ betray mats crew "draws a map"

== 4 Ice
The [Dane](dane) strikes on Candlemas night, dragging [his](dane) guns across the ice. Of sixty [Dealers](crew) asleep aboard, twenty never wake. [Gerd](gerd) is pulled from a hole in the ice by the deaf [smith](smith), [who](smith) has slept through the cannon and been roused by the cold. [Taleke](tale), ashore, throws open the gate of the convent and bullies [Mother Walburg](abbess), the [abbess](abbess), into hiding forty dripping [men](crew) among the novices. The [cabin boy](cabin) is put in a veil. [Captain Falk](dane), the [victor](dane), demands to search the cells. "Only God looks under these habits," the [abbess](abbess) tells [him](dane), and shuts the hatch.
+ attack dane crew "strikes"
- kill dane crew "never wake"
- rescue smith gerd "pulled from a hole"
- help tale crew "throws open the gate"
+ help abbess crew "hiding forty"
- investigate? dane crew "to search the cells"
- reject abbess dane "shuts the hatch"

== 5 Fish on Fridays
The [pirates](crew) sing in the choir. [Mother Walburg](abbess) likes basses. [Gerd](gerd) scrubs pots for [Walburg](abbess). [Taleke](tale) laughs at [Gerd](gerd). [Gerd](gerd) throws a wet cloth at [Taleke](tale). [Berte](berte) brings bread for the [men](crew). [One](cabin) of [them](crew) has red hands. It is [Lutke](cabin), the [boy](cabin) in the veil. [Berte](berte) gives [Lutke](cabin) [her](berte) mittens. [Ivo](surg) cuts two toes off [Gerd](gerd). The toes are buried. [Mats](mats) watches the gate. [He](mats) counts the loaves that go in. Too many loaves. [Mats](mats) goes to [Anders](vogt). [Anders](vogt) counts the coins [Mats](mats) puts down. Thaw sets in.
- create crew "sing in the choir"
- help gerd abbess "scrubs pots"
- flirt gerd tale "throws a wet cloth"
- gift berte crew "brings bread"
- gift berte cabin "mittens"
- treat gerd surg "cuts two toes"
+ investigate mats "watches the gate"
- discover mats crew "Too many loaves"
+ reveal mats vogt "goes to Anders"
- gift mats vogt "puts down"

== 6 The Bailiff's Choice
[Anders](vogt), bribed by [Skytte](mats), is to unlock the convent at midnight; bribed by the [abbess](abbess) as well, [he](vogt) oversleeps. The Danes have to break down the door, and that takes long enough. Over the drying frames and along the beach the [pirates](crew) make for a stranded whaler, [Berte](berte) among [them](crew), for the rope-maker's [daughter](berte) will not be parted from [Lutke](cabin). [Her](berte) [mother](widow), [who](widow) tries to hold [her](berte) back, is trampled at the gate and dies on the cobbles. [Captain Falk](dane), cheated of [his](dane) prize, takes the keys from the [bailiff](vogt) and gives them to [Mats](mats).
- gift mats vogt "bribed by Skytte"
- gift abbess vogt "bribed by the abbess"
- betray vogt mats "oversleeps"
+ flee berte+crew dane "make for"
- love berte cabin "will not be parted"
- parent widow berte "mother"
+ die widow "dies on the cobbles"
- lose dane "cheated of his prize"
- quit vogt dane "takes the keys"
- hire mats dane "gives them to Mats"

== 7 Rode and Company
What has become of [Hinrik](hinrik)? The [man](hinrik) [who](hinrik) offered sixty marks for [his](hinrik) own flesh and blood has grown thin. [He](hinrik) keeps the plait in the strongbox and starts at footsteps. When the deaf [smith](smith) turns up at the counting house with a message, the [merchant](hinrik) weeps, embraces the wrong man, a Lübeck notary, and equips a ship at [his](hinrik) own cost. It is loaded with rye, rope and forgiveness. It is also watched: the [smith](smith)'s twin [brother](twin), [who](twin) hears perfectly well and sails under [Falk](dane), has been standing in the doorway, taken by everybody for the [other](smith).
- sad hinrik "has grown thin"
- betray.past hinrik tale "offered sixty marks"
- reveal smith hinrik "a message"
+ help? hinrik tale "equips a ship"
- sibling smith twin "brother"
- boss dane twin "sails under"
+ betray twin hinrik "taken by everybody"
- investigate twin hinrik "It is also watched"

== 8 Two Smiths
[Rode](hinrik)'s ship joins the [Likedeelers](crew) off [Ösel](@osel). [Brother](hinrik) and [sister](tale) eye one another across a plank; then [Taleke](tale) boxes [his](hinrik) ears and kisses them. On the first night the well water is found to be salted, on the second the rudder jams. [Wulflam](gerd) suspects the [merchant](hinrik) and puts [him](hinrik) in irons. [Lutke](cabin) thinks otherwise. [He](cabin) claps [his](cabin) hands behind the [smith](twin), and the [smith](twin) turns round. Below, bound and gagged under the rye, lies the real [one](smith). The [impostor](twin) seizes [Berte](berte) and backs towards the rail with a knife at [her](berte) throat.
- sibling hinrik tale "Brother and sister"
+ reconcile hinrik tale "boxes his ears and kisses them"
- accuse gerd hinrik "suspects"
- arrest gerd hinrik "in irons"
- investigate cabin twin "claps his hands"
+ discover cabin twin "turns round"
- abduct.past twin smith "bound and gagged"
- abduct twin berte "seizes"
- threaten twin berte "with a knife"

== 9 Overboard
[Berte](berte), no swimmer, takes the decision out of everybody's hands and jumps, taking the [impostor](twin) along. [Lutke](cabin) goes in after [her](berte). The [cabin boy](cabin) comes up with the [girl](berte); the [twin](twin) does not come up. [His](twin) [brother](smith) stands at the rail all night and shapes words nobody can read. [Gerd](gerd) unlocks [Hinrik](hinrik) and, unused to apologies, hands [him](hinrik) half a cheese. In the sterncastle [Taleke](tale) dresses the [captain](gerd)'s bad foot and asks [him](gerd) what [he](gerd) would do with [his](gerd) share. Bake, says [Wulflam](gerd). [She](tale) kisses [him](gerd). There is flour in it somewhere.
- attack berte twin "taking the impostor along"
+ rescue cabin berte "goes in after her"
+ die twin "does not come up"
- sibling smith twin "brother"
- sad smith twin "stands at the rail"
- reconcile gerd hinrik "unlocks"
- gift gerd hinrik "half a cheese"
- treat gerd tale "dresses"
+ kiss gerd tale "kisses him"

== 10 The New Vogt
As bailiff of [Visby](@visby), [Skytte](mats) taxes salt, doors and funerals. [He](mats) has the old [bailiff](vogt) sweep the steps. [He](mats) has [Mother Walburg](abbess) turned out of [her](abbess) convent in the rain, at the age of seventy, and sells the bell. [Anders](vogt), [who](vogt) never did an honest thing in [his](vogt) life, takes the [abbess](abbess) in. Over turnip soup [the two of them](abbess+vogt) decide that a town with eight gates cannot be guarded by a [man](mats) with two eyes, and a fishing boat is sent to [Ösel](@osel). The [captain](dane) [who](dane) appointed [Skytte](mats) has sailed home to be married.
- boss mats vogt "sweep the steps"
- quit abbess mats "turned out"
- steal mats abbess "sells the bell"
+ help vogt abbess "takes the abbess in"
+ betray? abbess+vogt mats "decide"
- travel dane "has sailed home"
- wedding? _ dane "to be married"

== 11 Eight Gates
Through one gate come fish, through another the nuns, through a third, under the fish, the [Likedeelers](crew). Not a shot is fired until the market square, where [Mats](mats), in the Danish boots, takes aim at [Taleke](tale); the [surgeon](surg), [who](surg) has never in [his](surg) life been in a hurry, walks into the ball. [Ivo](surg) diagnoses himself, correctly, and is dead within the hour with [his](surg) head on [Berte](berte)'s knees, the [patient](berte) of that first winter. The [smith](smith) catches up with the [marksman](mats) on the city wall. [Both](mats+smith) have grievances. Only the deaf [one](smith) comes down again.
- return crew "come fish"
- attack mats tale "takes aim"
+ rescue surg tale "walks into the ball"
- injure surg mats "walks into the ball"
+ die surg "is dead"
- treat.past berte surg "patient"
+ kill smith mats "Only the deaf one"

== 12 Bread
[Walburg](abbess) has [her](abbess) bell back and rings it herself. The town offers the [pirates](crew) a pardon if [they](crew) will leave off pirating; there is a vote, equal shares, and twenty-two sail away with [Lutke](cabin) as [their](crew) captain, seventeen years old, a [wife](berte) of sixteen at the tiller. [Gerd](gerd) stays. On the site of the rope walk a bakery opens, financed by [Hinrik](hinrik), [who](hinrik) will lose money on it for years. [Anders](vogt) is the first customer and does not pay. At night the former [captain](gerd) and the former [supercargo](tale) sit on the step, eight toes beside ten.
- find abbess "has her bell back"
- help? _ crew "a pardon"
- travel cabin+crew "sail away"
+ hire cabin "as their captain"
- boss.start cabin crew "captain"
- married berte cabin "wife"
- create gerd "bakery opens"
- gift hinrik gerd "financed by"
- steal vogt gerd "does not pay"
+ couple gerd tale "sit on the step"
