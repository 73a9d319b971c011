%series The Salt Court
%lang en
%genre fantasy court serial, fan-wiki chapter recaps
%cast ysolt   | Queen Ysolt; Ysolt | f
%cast maren   | Maren | f
%cast corvin  | Corvin | m
%cast tamsin  | Tamsin Reed; Tamsin | f
%cast regent  | Lord Ambrose; Ambrose | m
%cast oskel   | Oskel | m
%cast brand   | Brand | m
%cast idony   | Idony | f
%cast faulk   | King Faulk; Faulk | m
%cast hild    | Old Hild; Hild | f
%cast pike    | Pike | n
%cast masked  | - | n
%cast deadking| King Odo; Odo | m
%cast oskelw  | - | f
%cast washer  | - | f

== 1 The Queen Is Fourteen
[King Odo](deadking) is put in the ground, and [his](deadking) [daughter](ysolt) [Ysolt](ysolt), [who](ysolt) is fourteen, gets the crown, which falls over [her](ysolt) ears. Since [she](ysolt) can't rule yet, [her](ysolt) [uncle](regent) [Ambrose](regent) is made [regent](regent). [Ysolt](ysolt)'s elder half-[sister](maren) [Maren](maren), [whose](maren) [mother](washer) was a washerwoman, may carry the train and keep quiet. At the funeral feast the [bastard](maren) can't keep [her](maren) eyes off [Corvin](corvin), the [captain](corvin) of the guard. Nor can the [queen](ysolt). [Old Hild](hild), the [nurse](hild) [who](hild) brought [both](maren+ysolt) [girls](maren+ysolt) up, sees it coming and sends the [captain](corvin) for more wine.
+ die deadking "put in the ground"
- parent deadking ysolt "daughter"
- hire ysolt "gets the crown"
- kin regent ysolt "uncle"
+ hire regent "made regent"
- sibling maren ysolt "half-sister"
- parent washer maren "mother"
- celebrate _ "funeral feast"
- love maren corvin "can't keep her eyes off"
- love ysolt corvin "Nor can the queen"
- discover hild maren+ysolt "sees it coming"

== 2 A Match
The [regent](regent) wants to make a match between the [queen](ysolt) and [King Faulk](faulk) of the marshes, a [man](faulk) of fifty [who](faulk) has already put two wives away. [Ysolt](ysolt) goes to pieces. [Maren](maren) takes [her](ysolt) in [her](maren) arms and promises that it will never come to that. In the kitchen a [girl](tamsin) called [Tamsin Reed](tamsin) comes asking for work; the [cook](oskel), [Oskel](oskel), lets [her](tamsin) stay, because [she](tamsin) has the same green eyes as [his](oskel) dead [wife](oskelw). Nobody asks where [she](tamsin) has come from. A [rider](masked) in a mask puts a letter under the [captain](corvin)'s door and goes.
- wedding? faulk ysolt "match"
- divorce.past faulk _ "put two wives away"
- sad ysolt "goes to pieces"
+ help maren ysolt "in her arms"
- wedding! faulk ysolt "never come to that"
+ hire tamsin oskel "lets her stay"
- married.past oskel oskelw "wife"
- die.past oskelw "dead"
- gift masked corvin "puts a letter"

== 3 Second Helpings
[Faulk](faulk) comes to court with forty horses and [his](faulk) [son](brand) [Brand](brand), a shy [giant](brand) [who](brand) falls over the carpet and, in falling, falls for [Maren](maren). [She](maren) helps [him](brand) up and has forgotten [him](brand) by the next dance, for [she](maren) dances it with the [captain](corvin). Behind the stables, later, [Corvin](corvin) and the half-[sister](maren) get as far as a kiss. The [queen](ysolt), at [her](ysolt) window, takes it for something else than it is, namely for treason. [Oskel](oskel)'s new kitchen [maid](tamsin) is found in the late [king](deadking)'s library at midnight. [She](tamsin) was only dusting, [she](tamsin) says.
- travel faulk "comes to court"
- parent faulk brand "son"
+ love.start brand maren "falls for Maren"
- help maren brand "helps him up"
+ kiss corvin maren "kiss"
- sibling maren ysolt "sister"
- discover ysolt corvin+maren "at her window"
- jealous ysolt maren "treason"
- boss oskel tamsin "kitchen maid"
- find _ tamsin "is found"
- betray tamsin _ "only dusting"

== 4 Short Days
[Ysolt](ysolt) strikes [Maren](maren). "[You](maren) have everything," says [Maren](maren). The [queen](ysolt) has the [captain](corvin) taken away. [Corvin](corvin) sits in the salt cellar. [Maren](maren) goes to [Ambrose](regent). The [regent](regent) makes [her](maren) an offer. [She](maren) must marry [Brand](brand). Then [Corvin](corvin) goes free. [Hild](hild) begs [her](maren) not to. [Maren](maren) says yes to [Ambrose](regent). [Brand](brand) cannot believe [his](brand) luck. A [mule](pike) called [Pike](pike) bites [Faulk](faulk). Nobody is sorry for [Faulk](faulk).
+ attack ysolt maren "strikes"
- quarrel maren ysolt "You have everything"
+ arrest ysolt corvin "taken away"
- wedding? brand maren "marry Brand"
- rescue? maren corvin "goes free"
- engaged.start brand maren "says yes"
- happy brand maren "his luck"
- attack pike faulk "bites"

== 5 The Prisoner
On the eve of [her](maren) wedding [Maren](maren) goes down to the cellars to say goodbye to the [man](corvin) [she](maren) loves, and comes too late: the [prisoner](corvin) is gone, and in [his](corvin) place sits the gaoler, bound with apron strings. Of the two women with aprons, [Hild](hild) has been in bed with [her](hild) knees, so that everyone looks for [Tamsin](tamsin). The [kitchen maid](tamsin) is away, too. [Maren](maren) could call it off now, and doesn't; [her](maren) [betrothed](brand) has been kind to [her](maren), and the [queen](ysolt) has not spoken to [her](maren) since the blow. [She](maren) goes to the altar as one goes to the dentist.
- wedding? brand maren "wedding"
- love maren corvin "loves"
+ flee corvin "is gone"
- rescue tamsin corvin "apron strings"
- ill hild "her knees"
- flee tamsin "is away"
- engaged brand maren "betrothed"
- help.past brand maren "has been kind"
- quarrel maren ysolt "has not spoken"
+ wedding brand maren "goes to the altar"

== 6 Reeds
In the marshes the [fugitive](corvin) and [his](corvin) [rescuer](tamsin) are taken in by [Idony](idony), a [ferrywoman](idony) [who](idony) turns out to be the [girl](tamsin)'s [mother](idony). So that is what the green-eyed [maid](tamsin) was after in the library: [King Odo](deadking), before [he](deadking) took a queen, had gone through a marriage with [Idony](idony), and [Tamsin](tamsin) is [his](deadking) first-born and true-born [child](tamsin). [Corvin](corvin), [whom](corvin) the news makes the [servant](corvin) of a scullion, has to sit down. By firelight [he](corvin) gives [her](tamsin) back the apron strings. [Their](corvin+tamsin) hands don't let go. At court the [bride](maren) has turned the key on [her](maren) bewildered [husband](brand), [who](brand) sleeps in the corridor with the [mule](pike).
- rescue.past tamsin corvin "rescuer"
- help idony corvin+tamsin "taken in"
- parent idony tamsin "mother"
+ discover corvin tamsin "the news"
- wedding.past deadking idony "a marriage"
- parent deadking tamsin "first-born"
- gift corvin tamsin "gives her back"
- flirt corvin tamsin "don't let go"
+ reject maren brand "turned the key"
- married brand maren "husband"

== 7 What the Mule Heard
[Brand](brand) asks for nothing. Every evening [he](brand) leaves a dish of [Oskel](oskel)'s plums outside the door, and in the third week the dish is taken in, and in the fourth the [giver](brand). [Maren](maren) is surprised at how glad [she](maren) is. The same night [her](maren) [father-in-law](faulk) goes to see the [regent](regent), and in the next room [Ysolt](ysolt), [who](ysolt) can't sleep, hears every word: as soon as [she](ysolt) is [Faulk](faulk)'s [wife](ysolt), the old [man](faulk) means to have an accident arranged for [her](ysolt). There is nobody to go to. [She](ysolt) has turned [her](ysolt) [sister](maren) against [her](ysolt) and driven the [captain](corvin) away. [She](ysolt) goes to the [nurse](hild).
- gift brand maren "leaves a dish"
- love.start maren brand "taken in"
- sex brand maren "the giver"
- happy maren brand "glad"
- kin faulk maren "father-in-law"
+ discover ysolt faulk+regent "hears every word"
- wedding? faulk ysolt "wife"
- kill? faulk ysolt "an accident"
- sad ysolt "nobody to go to"
- sibling maren ysolt "sister"
- reveal ysolt hild "goes to the nurse"

== 8 Plain Plums
[Hild](hild) hides [Ysolt](ysolt) in the kitchen. The [queen](ysolt) peels plums beside [Oskel](oskel). [Oskel](oskel) calls [her](ysolt) [Girl](ysolt). [She](ysolt) has never been so happy. [Faulk](faulk) has the castle turned inside out. [He](faulk) catches [Hild](hild) with the crown. [Hild](hild) will not talk. [Faulk](faulk) has the old [woman](hild) beaten. [She](hild) dies before morning. [Maren](maren) closes the eyes of [Hild](hild). [She](hild) was like a mother to [Maren](maren). [Brand](brand) hits [his](brand) [father](faulk). It is the first time for [Brand](brand).
- help hild ysolt "hides"
- happy ysolt "so happy"
- investigate faulk ysolt "turned inside out"
- find faulk hild "catches"
- attack faulk hild "beaten"
+ die hild faulk "dies"
+ attack brand faulk "hits"
- parent faulk brand "father"

== 9 Three Sisters
The masked [rider](masked) of the first days comes back, and this time the mask comes off: it is [Ambrose](regent) himself, [who](regent) for months has been playing both ends, and [who](regent) now, afraid of the [marsh king](faulk), takes [Maren](maren) and the plum [peeler](ysolt) through the salt tunnels to [Idony](idony)'s ferry. There the [sisters](maren+ysolt) come face to face with a [third](tamsin). [Ysolt](ysolt) lays the crown, which no longer falls over [her](ysolt) ears, on the table between [them](maren+tamsin+ysolt). [Tamsin](tamsin) does not want it. It's [her](tamsin) other secret that [she](tamsin) can't keep from [Maren](maren): [she](tamsin) and [Corvin](corvin) have been together since the reeds turned.
- return masked "comes back"
- reveal regent _ "the mask comes off"
- betray.past regent _ "playing both ends"
- sad regent faulk "afraid"
+ rescue regent maren+ysolt "takes Maren"
- sibling maren ysolt "sisters"
+ meet maren+ysolt tamsin "face to face"
- sibling maren+ysolt tamsin "third"
- gift? ysolt tamsin "lays the crown"
- reject tamsin ysolt "does not want it"
- reveal tamsin maren "can't keep"
- couple corvin tamsin "together"

== 10 Giving Up
[Maren](maren) takes it better than [she](maren) would have thought, because in the middle of being hurt [she](maren) finds herself wondering whether [Brand](brand) has had [his](brand) supper. [She](maren) tells [Corvin](corvin) that [he](corvin) may stop looking at the floor. The deserter [regent](regent), however, has left a trail, and on it come [Faulk](faulk)'s horsemen, with the [giant](brand) in chains at the head. [Faulk](faulk) puts a knife to [his](faulk) own [son](brand)'s throat and wants the little [queen](ysolt) in exchange. "Don't," calls [Brand](brand). [Ysolt](ysolt), [who](ysolt) hardly knows [her](ysolt) [brother-in-law](brand), walks out to [them](brand+faulk) with [her](ysolt) hands up.
- sad maren corvin "hurt"
- love maren brand "had his supper"
- reconcile corvin maren "stop looking at the floor"
- abduct faulk brand "in chains"
+ threaten faulk brand "a knife"
- parent faulk brand "son"
- kin brand ysolt "brother-in-law"
+ rescue ysolt brand "walks out"

== 11 The Ferry
No one has reckoned with the [ferrywoman](idony). In the fog [she](idony) offers the [king](faulk) [her](idony) boat for the way home, and in the middle of the lake pulls out the plug that has kept the first [wife](idony) of [Odo](deadking) and every rat in the marshes afloat. [Idony](idony) can swim; men in armour can't. [Faulk](faulk) is never seen again, and when [Corvin](corvin) drags [her](ysolt) from the water the [queen](ysolt) has the only good look at [him](corvin) that [she](ysolt) ever wanted, and finds that it has passed. [Brand](brand), weeping for a [father](faulk) [who](faulk) did not deserve it, is held all night by [his](brand) [wife](maren). The [regent](regent), trying to slip off, is brought back by [Pike](pike).
- betray idony faulk "offers the king her boat"
- married.past deadking idony "first wife"
+ kill idony faulk "pulls out the plug"
- rescue corvin ysolt "drags her"
- love.end ysolt corvin "it has passed"
- sad brand faulk "weeping"
- parent faulk brand "father"
- help maren brand "held all night"
- married brand maren "wife"
- flee? regent "slip off"
- arrest pike regent "brought back"

== 12 Four Chairs
The new [king](brand) of the marshes cannot stand speeches, so the whole coronation is over in the time it takes to boil an egg. [Ysolt](ysolt), fifteen tomorrow, will share the rule with the [ferrywoman](idony)'s [daughter](tamsin), [who](tamsin) has turned it down six times and been talked round by [Oskel](oskel) with a plum cake. The [captain](corvin), once a [prisoner](corvin) in these cellars, gets [his](corvin) post back and [Tamsin](tamsin)'s hand. [Maren](maren) is expecting. Before [she](maren) goes north with [her](maren) [husband](brand), the [sisters](maren+tamsin+ysolt) put flowers on the [nurse](hild)'s grave. [Ambrose](regent) peels onions, under guard, where the [queen](ysolt) once peeled plums. There is a fourth chair at table, for whoever comes in hungry.
- hire brand "new king"
- celebrate brand "coronation"
+ hire tamsin "share the rule"
- parent idony tamsin "daughter"
- reject.past tamsin _ "turned it down"
- arrest.past _ corvin "prisoner"
- die.past hild "grave"
- hire corvin "gets his post back"
+ engaged.start corvin tamsin "hand"
+ pregnant maren brand "expecting"
- move? brand+maren "goes north"
- married brand maren "husband"
- sibling maren+tamsin ysolt "sisters"
- arrest _ regent "under guard"
