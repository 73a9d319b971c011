%series Cwm Hafren
%lang en
%genre farming drama, mid-Wales, encyclopaedia season overview
%cast idris   | Idris Gittins; Idris; Gittins | m
%cast gwenda  | Gwenda Gittins; Gwenda | f
%cast huw     | Huw Gittins; Huw | m
%cast carys   | Carys | f
%cast breeze  | Norman Breeze; Breeze; Norman | m
%cast may     | May Breeze; May | f
%cast price   | Will Price; Price; Will | m
%cast oksana  | Oksana Melnyk; Oksana | f
%cast danylo  | Danylo | m
%cast vet     | Lowri Bebb; Lowri; Bebb | f
%cast pc      | PC Swancott; Swancott | m
%cast fly     | Fly | f
%cast rep     | - | m
%cast cous    | - | f
%cast tad     | - | m

== 1 Hedging
Three miles above [Llanidloes](@llanidloes) the [Gittins](idris) farm is run by [Idris](idris), sixty-eight, and [his](idris) [sister](gwenda) [Gwenda](gwenda), [who](gwenda+idris) have quarrelled about every gate since [their](gwenda+idris) [father](tad) was laid to rest. [Idris](idris)'s [son](huw) [Huw](huw), back from [Australia](@australia) with a sunburn and no money, wants to put up wind turbines, which [Norman Breeze](breeze) on the other side of the brook will not hear of. [Oksana Melnyk](oksana), with [her](oksana) ten-year-old [boy](danylo), [Danylo](danylo), has been given the shepherd's cottage. The [sheepdog](fly), [Fly](fly), takes to the [child](danylo) and to nobody else.
- sibling gwenda idris "sister"
- quarrel gwenda idris "quarrelled"
- die.past tad "laid to rest"
- parent tad gwenda+idris "father"
- parent idris huw "son"
+ return huw "back from"
- create? huw "put up"
- reject breeze huw "not hear of"
- neighbour breeze idris "other side"
- parent oksana danylo "boy"
- move danylo+oksana "been given"
- friend.start danylo fly "takes to"

== 2 Foxglove
When nine of [Breeze](breeze)'s lambs are lying dead in the bottom field, the old [man](breeze) has no need of a [vet](vet) to tell [him](breeze) who has been at them and shouts across the brook that [he](breeze) will shoot the [Gittins](idris) [dog](fly) on sight. [Lowri Bebb](vet), the [vet](vet), finds foxglove in their stomachs. By then it is too late: [Breeze](breeze)'s hired [man](price), [Will Price](price), has let fly with both barrels, and [Danylo](danylo), [who](danylo) threw himself in front of the [animal](fly), is carried into the kitchen with pellets in [his](danylo) shoulder. [Lowri](vet) picks them out with the tweezers [she](vet) uses for ewes.
- accuse breeze fly "no need of"
+ threaten breeze fly "shoot"
- discover vet "finds foxglove"
- boss breeze price "hired man"
- attack price fly "let fly"
+ injure danylo price "pellets"
- rescue danylo fly "threw himself"
- treat danylo vet "picks them out"

== 3 Statements
[PC Swancott](pc), [whose](pc) beat is larger than Luxembourg, takes the [gunman](price) in at the auction mart, in the middle of a lot of store cattle. [Norman](breeze)'s [wife](may), [May](may), brings a fruit cake to the cottage by way of apology, and the wounded [boy](danylo)'s [mother](oksana), [who](oksana) has seen worse at home than a shotgun, cuts it. [Huw](huw), meanwhile, takes up again with [Carys](carys) of the [Red Lion](#redlion), to [whom](carys) [he](huw) had promised marriage before [Australia](@australia) and neither written nor telephoned since. [She](carys) makes [him](huw) sweep the skittle alley first.
+ arrest pc price "takes the gunman in"
- married breeze may "wife"
- gift may oksana "fruit cake"
- reconcile? may oksana "apology"
- parent oksana danylo "mother"
- injure danylo "wounded"
- reconcile carys huw "takes up again"
- engaged.past carys huw "promised marriage"

== 4 The Boundary
A [salesman](rep) from the turbine company discovers on an old map that the windiest forty acres of the hill belong, strictly speaking, to [Gwenda](gwenda), [who](gwenda) has not been consulted on anything since 1974. [Huw](huw) pays court to [his](huw) [aunt](gwenda) with chocolates. [Idris](idris) hides the map. The old [lady](gwenda), having searched the house from loft to dairy, finds it under the [dog](fly), packs a bag and, to the amazement of the valley, goes to stay with [Breeze](breeze), [who](breeze) asked for [her](gwenda) hand half a century ago and has never, as [May](may) well knows, got over the answer.
- discover rep gwenda "discovers"
- kin gwenda huw "aunt"
- gift huw gwenda "chocolates"
- steal idris gwenda "hides the map"
- find gwenda "finds it"
+ move gwenda breeze "goes to stay"
- propose.past breeze gwenda "asked for her hand"
- love breeze gwenda "got over the answer"
- reject.past gwenda breeze "the answer"

== 5 Dipping Day
[Price](price) is out on bail. [He](price) wants work. [Breeze](breeze) will not have [him](price) back. So [Price](price) goes to [Idris](idris). [Idris](idris) gives [him](price) a fork. [Oksana](oksana) sees the [man](price) [who](price) shot [her](oksana) [son](danylo). [She](oksana) takes up a fork too. The [boy](danylo) steps between [them](oksana+price). [Danylo](danylo) shows [Will](price) how to whistle for [Fly](fly). [Fly](fly) does not come. In the other house, [May](may) burns the toast. [Gwenda](gwenda) likes it burnt. [Breeze](breeze) looks from [May](may) to [Gwenda](gwenda). [He](breeze) goes out to the pigs. One ram is missing. The price of wool falls.
- arrest.end _ price "on bail"
- reject breeze price "not have him back"
+ hire price idris "gives him a fork"
- injure.past danylo price "shot her son"
- parent oksana danylo "son"
- threaten oksana price "takes up a fork"
- help danylo price "steps between"
- advisor danylo price "shows Will how"

== 6 Rustlers
Over one moonless night sixty ewes vanish from the hill, and this time it is the [Gittins](idris) side that points a finger at [Breeze](breeze). [Swancott](pc), having followed tyre marks as far as the bypass, is inclined to think of a gang from over the border. The newest [hand](price) knows better: [he](price) has been offered fifty pounds by the turbine [salesman](rep) for leaving a gate open, and took it. It weighs on [him](price) so much that [he](price) tells the [child](danylo) with the bad shoulder, [who](danylo), sworn to silence, tells the [dog](fly).
+ steal _ idris "vanish"
- accuse idris breeze "points a finger"
- investigate pc "followed tyre marks"
- find price rep "took it"
- betray price idris "leaving a gate open"
- sad price "weighs on him"
- reveal price danylo "tells the child"
- reveal danylo fly "tells the dog"
- injure.past danylo "bad shoulder"

== 7 May's Letter
Since [May Breeze](may) can neither throw out a guest nor go on cooking for [her](may), [she](may) leaves a letter under the teapot and takes the slow train to [her](may) [cousin](cous) in [Aberystwyth](@aberystwyth). [Breeze](breeze) reads it standing up. Within the week [he](breeze) has let the hay spoil, fallen from the barn ladder and lain for a night with a broken hip, until the [woman](gwenda) [who](gwenda) turned [him](breeze) down in 1970 and has now cost [him](breeze) [his](breeze) [wife](may) comes upon [him](breeze) with a lantern. It is [Idris](idris) [who](idris), at [his](idris) [sister](gwenda)'s shout, wades the brook to help carry [him](breeze) in.
+ breakup may breeze "leaves a letter"
- travel may "takes the slow train" @aberystwyth
- kin cous may "cousin"
- injure breeze "broken hip"
- reject.past gwenda breeze "turned him down"
- find gwenda breeze "comes upon"
- married breeze may "wife"
+ rescue gwenda+idris breeze "help carry"
- sibling gwenda idris "sister"

== 8 Under the Rowan
The [salesman](rep), calling with papers for [Idris](idris) to sign, is recognised by [Danylo](danylo) from the hired [man](price)'s description, and [Fly](fly), normally no friend of exertion, pins [him](rep) against the milk tank until [PC Swancott](pc) has finished [his](pc) tea. [He](rep) gives the names of the drivers. [Will](price), rather than wait to be named himself, is already on the mountain road with a rucksack; fog comes down, and [Huw](huw), sent to bring [him](price) back, is the [one](huw) [who](huw) goes over the edge of the quarry. The [runaway](price) hears the cry. [He](price) turns round.
- discover danylo rep "recognised"
- boss idris price "hired man"
- attack fly rep "pins him"
- arrest pc rep "finished his tea"
- reveal rep pc "gives the names"
+ flee price "on the mountain road"
- find? huw price "bring him back"
- injure huw "goes over the edge"
- return price "turns round"

== 9 Rope
Eleven hours after the fall, the [man](price) [who](price) has been on the run from everybody walks into the yard with the [farmer](idris)'s [son](huw) across [his](price) back. [Huw](huw) will keep the leg, says the [vet](vet), [who](vet) is the only medical help on the hill that night, but [he](huw) will not dance on it. [Carys](carys), [who](carys) had sworn not to set foot on the place, shuts the [Red Lion](#redlion) for the first time since the Coronation and sits up with [him](huw). Having heard the whole story of the gate, [Idris](idris) deducts fifty pounds from the [labourer](price)'s wages and then keeps [him](price) on.
- flee.past price "on the run"
+ rescue price huw "across his back"
- parent idris huw "son"
- treat huw vet "medical help"
- injure huw "not dance"
- help carys huw "sits up with him"
- discover idris price "heard the whole story"
- hire price idris "keeps him on"

== 10 Aberystwyth
On two sticks, [Breeze](breeze) makes the journey to the coast in order to bring [May](may) home. [Her](may) [cousin](cous) leaves [him](breeze) standing on the promenade in a shower. From a bench, [his](breeze) [wife](may) lets [him](breeze) say all [he](breeze) has to say, points out that it might have been said in 1971, and buys [him](breeze) chips. [Gwenda](gwenda), [who](gwenda) has packed [her](gwenda) bag before [either](breeze+may) can return, finds the farmhouse cold and [her](gwenda) [brother](idris) in bed with pleurisy. [She](gwenda) lights the range. The ram is discovered in the chapel, in good health.
- travel breeze "makes the journey"
- reconcile? breeze may "bring May home"
- kin cous may "cousin"
- reject cous breeze "leaves him standing"
- married breeze may "wife"
+ reconcile breeze may "buys him chips"
- return gwenda "finds the farmhouse cold"
- sibling gwenda idris "brother"
- ill idris "pleurisy"
- help gwenda idris "lights the range"

== 11 The Royal Welsh
At the show in [Builth](@builth) [Danylo](danylo) and [Fly](fly) reach the final of the novice trials against a [veteran](breeze) on two sticks, [who](breeze) has not lost to anybody from across the brook in thirty years and does so now by half a point. The [judge](cous), it turns out, is [Breeze](breeze)'s own [cousin-in-law](cous) from [Aberystwyth](@aberystwyth). [Oksana](oksana) gets a telegram on the showground: the house in [Kharkiv](@kharkiv) is gone. It is [Price](price), of all people, [who](price) holds [her](oksana) while [she](oksana) shakes, and [she](oksana) lets [him](price). [Carys](carys) tells [Huw](huw) yes before [he](huw) has asked.
- find danylo+fly breeze "by half a point"
- lose breeze "does so now"
- kin breeze cous "cousin-in-law"
- discover oksana "gets a telegram"
- lose oksana "is gone"
- sad oksana "shakes"
+ help price oksana "holds her"
+ engaged.start carys huw "tells Huw yes"

== 12 Gathering
[Idris](idris) does not live to see the turbines. [He](idris) goes in October, between the morning and the afternoon milking, leaving half the land to [Huw](huw) and half to the [sister](gwenda) with [whom](gwenda) [he](idris) had never agreed. [Breeze](breeze) digs the grave. At the wake it comes out that the foxglove of two springs ago was picked by [May](may) for a vase and thrown over the hedge; the [Ukrainian](oksana), the hired [man](price) and the limping [bridegroom](huw) look at the floor until [Gwenda](gwenda) starts to laugh. [Danylo](danylo) drives the flock down alone, [Fly](fly) to the left and nothing but hill to the right.
+ die idris "goes in October"
- gift idris gwenda+huw "leaving half"
- sibling gwenda idris "sister"
- quarrel.past gwenda idris "never agreed"
- reveal _ may "comes out"
- injure.past huw "limping"
- happy gwenda "laugh"
