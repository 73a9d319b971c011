%series Hagg Bank
%lang en
%genre long-running village serial in the Yorkshire Dales, encyclopaedia episode list
%cast winifred | Winifred Ackroyd; Winifred | f
%cast amos     | Amos | m
%cast joss     | Joss Thwaite; Joss | m
%cast petal    | Petal | f
%cast zainab   | Dr Zainab Mirza; Zainab; Mirza | f
%cast hob      | Hob | m
%cast vicar    | Reverend Quill | f
%cast norris   | Norris Fawcett; Fawcett; Norris | m
%cast dulcie   | Dulcie | f
%cast auction  | Sebastian Crewe; Crewe | m
%cast stranger | - | m
%cast imran    | Imran | m
%cast baby     | - | m
%cast mum      | - | f
%cast dad      | - | m
%cast smith    | - | m
%cast uncle    | - | m

== 1
When [Winifred Ackroyd](winifred), [who](winifred) had kept the farm at [Hagg Bank](@haggbank) for thirty years alongside [her](winifred) [twin](amos), [Amos](amos), learns from a clerk in [Skipton](@skipton) that [he](amos) has mortgaged the lower fields behind [her](winifred) back, [she](winifred) stops speaking to [him](amos), though [the two](amos+winifred) go on sharing a kitchen, a kettle and a dog. The new [GP](zainab), [Dr Zainab Mirza](zainab), rents the cottage whose wall adjoins that of [Joss Thwaite](joss), a [blacksmith](joss) bringing up [his](joss) [daughter](petal) [Petal](petal) alone.
- sibling amos winifred "twin"
+ betray.past amos winifred "behind her back"
- discover winifred amos "learns from"
- quarrel amos winifred "stops speaking to"
- housemate amos winifred "sharing a kitchen"
- colleague amos winifred "alongside her twin"
- hire zainab "new GP"
- move zainab "rents the cottage"
- neighbour joss zainab "wall adjoins"
- parent joss petal "daughter"

== 2
[Joss](joss), having burned [his](joss) forearm at the forge, is bandaged by the [doctor](zainab) next door, and the dressing has to be changed, it turns out, rather more often than medicine requires. [Petal](petal), [who](petal) is nine and remembers [her](petal) late [mother](mum), paints "KEEP OUT" on the adjoining gate. At the Half Moon, [Norris Fawcett](norris), the [publican](norris), refuses to serve [Amos](amos) because of a boundary dispute that [their](amos+norris) fathers began, whereupon [his](norris) [better half](dulcie), [Dulcie](dulcie), draws the pint herself and winks as [she](dulcie) hands it over.
- injure joss "burned his forearm"
- treat joss zainab "bandaged"
- neighbour joss zainab "next door"
+ flirt joss zainab "more often"
- parent mum petal "mother"
- die.past mum "late"
- sad petal "KEEP OUT"
- enemy amos norris "boundary dispute"
- reject norris amos "refuses to serve"
- married dulcie norris "better half"
- flirt dulcie amos "winks"

== 3
A [stranger](stranger) asleep in the hayloft is discovered by [Winifred](winifred), [who](winifred) fetches first the pitchfork and then, having looked at [his](stranger) boots, a bowl of soup. [He](stranger) says that [he](stranger) is walking to the sea. [She](winifred) lets [him](stranger) stay until the rain stops; it does not stop. [Reverend Quill](vicar), newly appointed and, to the dismay of the parish council, a [woman](vicar), buries the wrong [Fawcett](uncle), an [uncle](uncle) of [Norris](norris)'s [who](uncle) had merely dozed off, and is forgiven by everyone but [Norris](norris), [who](norris) had been mentioned in the will.
- find winifred stranger "is discovered by"
- gift winifred stranger "bowl of soup"
- travel? stranger "walking to the sea"
+ housemate.start stranger winifred "lets him stay"
- hire vicar "newly appointed"
- kin norris uncle "uncle"
- die! uncle "dozed off"
- reconcile! norris vicar "everyone but Norris"

== 4
[Amos](amos) loves [Dulcie](dulcie). [Dulcie](dulcie) visits [Amos](amos). [She](dulcie) brings eggs. [She](dulcie) leaves at dawn. [Winifred](winifred) hears the stairs. Still [she](winifred) does not speak to [him](amos). [Norris](norris) counts the eggs. [Petal](petal) has a [secret](hob), and [it](hob) barks. [Its](hob) name is [Hob](hob). [Hob](hob) bites [Joss](joss). [Joss](joss) laughs. [Zainab](zainab) laughs. [Their](joss+zainab) hands touch on the [dog](hob). Nobody speaks of it to [Petal](petal). The [stranger](stranger) mends a wall. [He](stranger) sings. [Winifred](winifred) opens the window.
- love amos dulcie "loves"
- gift dulcie amos "brings eggs"
- quarrel amos winifred "does not speak"
+ sex amos dulcie "leaves at dawn"
- cheat dulcie norris "leaves at dawn"
- discover winifred amos+dulcie "hears the stairs"
- attack hob joss "bites"
- flirt joss zainab "hands touch"
- reveal! _ petal "Nobody speaks of it"
- help stranger winifred "mends a wall"

== 5
The annual show brings an [auctioneer](auction) from [Leeds](@leeds), [Sebastian Crewe](auction), [who](auction) was [Zainab](zainab)'s [husband](auction) for two years and would, as [he](auction) lets [her](zainab) know over the marrows, be willing to overlook [her](zainab) having left. [She](zainab) is not. The [blacksmith](joss), [who](joss) sees only the hand on [her](zainab) sleeve, withdraws from the tug-of-war and goes home to drink with the [dog](hob). [Norris](norris), for [his](norris) part, having been told by [Petal](petal) what goes on at [Hagg Bank](@haggbank), challenges [Amos](amos) to a duel with leeks.
- travel auction "from Leeds"
- married.past auction zainab "husband for two years"
- breakup.past zainab auction "having left"
- reconcile? auction zainab "willing to overlook"
+ reject zainab auction "She is not"
- jealous joss auction "hand on her sleeve"
- reveal petal norris "told by Petal"
- discover norris amos+dulcie "told by Petal"
- threaten norris amos "challenges"

== 6
After the defeat of [his](norris) leeks [Norris](norris) changes the locks, and [Dulcie](dulcie), on the street with a hatbox, is offered the box room by the [vicar](vicar). From the pulpit, [Reverend Quill](vicar) preaches on glass houses. The [publican](norris) takes to [his](norris) bed with a fever that [Mirza](zainab) pronounces to be temper. In the meantime [Crewe](auction) has found lodgings, and something about [his](auction) interest in the lower fields strikes [Winifred](winifred) as unhealthy; [she](winifred) asks the [wanderer](stranger), [who](stranger) can read upside down, to have a look at the [auctioneer](auction)'s papers.
- lose norris "defeat"
+ breakup norris dulcie "changes the locks"
- help vicar dulcie "offered the box room"
- ill! norris "pronounces to be temper"
- investigate? stranger auction "have a look"
- move auction "found lodgings"

== 7
On finding that it is [Crewe](auction) [who](auction) holds the mortgage, and [Crewe](auction) [who](auction) intends to turn the farm into holiday lets, [Winifred](winifred) breaks [her](winifred) silence of six months with the words "[You](amos) great [fool](amos)," at which [her](winifred) [brother](amos) weeps into the milk and [the pair](amos+winifred) are at peace. [Joss](joss), encouraged by the [vicar](vicar), takes back what [he](joss) said about [Zainab](zainab)'s taste in men; [she](zainab) kisses [him](joss) over the fence. From the branches of the damson [Petal](petal) watches, and that night [her](petal) bed is empty.
- discover winifred auction "On finding"
- sibling amos winifred "brother"
+ reconcile amos winifred "at peace"
- sad amos "weeps"
- help vicar joss "encouraged"
- reconcile joss zainab "takes back"
- kiss joss zainab "kisses"
- discover petal joss+zainab "watches"
+ flee petal "bed is empty"

== 8
No [Petal](petal). The village searches. [Hob](hob) finds a shoe. The [stranger](stranger) finds the [girl](petal). [She](petal) was in the quarry. [Her](petal) ankle is broken. [He](stranger) carries [her](petal) four miles to [Mirza](zainab). [Mirza](zainab) sets the bone. [Petal](petal) asks [her](zainab) to stay. [Joss](joss) cries. The [stranger](stranger) has a name: [Imran](imran). [Zainab](zainab) knows it well. [She](zainab) has not seen this [brother](imran) for ten years. [He](imran) vanished from [their](imran+zainab) [father](dad)'s funeral. [She](zainab) hits [Imran](imran). [She](zainab) hugs [Imran](imran).
- find hob "finds a shoe"
- find stranger petal "finds the girl"
+ rescue stranger petal "carries her"
- injure petal "ankle is broken"
- treat petal zainab "sets the bone"
- reconcile petal zainab "asks her to stay"
- sad joss "cries"
+ sibling imran zainab "this brother"
- flee.past imran "vanished"
- parent dad imran+zainab "father's"
- die.past dad "funeral"
- attack zainab imran "hits"
- reconcile imran zainab "hugs"

== 9
While [Imran](imran) and [Winifred](winifred), [who](winifred) is twenty years older and does not care who knows it, are seen to walk out together after evensong, [Dulcie](dulcie) discovers at the age of forty-six that [she](dulcie) is expecting, and cannot in all honesty say whether the man responsible keeps the inn or the farm. [Amos](amos) is overjoyed in any case. [Norris](norris), on hearing of it, lifts [his](norris) ban on the [Ackroyds](amos+winifred) and, by way of precaution, buys a pram.
+ date imran winifred "walk out together"
+ pregnant dulcie _ "expecting"
- parent? norris baby "keeps the inn"
- parent? amos baby "the farm"
- happy amos "overjoyed"
- discover norris dulcie "on hearing of it"
- reconcile amos+winifred norris "lifts his ban"

== 10
The auction of the lower fields, conducted by [Crewe](auction) in person, is disturbed when the deed turns out to be a forgery: [Joss](joss), [whose](joss) [grandfather](smith) shod the surveyor's horse, produces the bill. [Reverend Quill](vicar), seizing the gavel, accuses the [auctioneer](auction) of swindling, and [he](auction) is last seen running for the [Leeds](@leeds) bus with [Hob](hob) at [his](auction) trousers. That evening the [smith](joss), on one knee among the empty chairs, puts a question to [Zainab](zainab), which [Petal](petal), on crutches, answers for [her](zainab): "Yes, [we](joss+petal+zainab) will."
- kin joss smith "grandfather"
- reveal joss _ "produces the bill"
+ accuse vicar auction "of swindling"
- flee auction "running for"
- attack hob auction "at his trousers"
+ propose joss zainab "on one knee"
- engaged.start joss zainab "Yes, we will"

== 11
At the wedding of the [blacksmith](joss) and the [doctor](zainab), for which the bells are rung by [Amos](amos), the [mother-to-be](dulcie) goes into labour in the third pew, and is delivered of a [boy](baby) by the [bride](zainab), in white, before the second hymn. The [child](baby) has [Norris](norris)'s ears. [Amos](amos), [who](amos) sees it as soon as anybody, hands [him](baby) over without a word, and it is [Norris](norris) [who](norris), for the first time in four generations, stands an [Ackroyd](amos) a drink. [Winifred](winifred) and the former [stranger](imran) have left for the sea, on foot.
+ wedding joss zainab "wedding"
- create amos "rung"
- birth dulcie baby "delivered of"
- treat dulcie zainab "by the bride"
+ parent norris baby "Norris's ears"
- reconcile amos norris "stands an Ackroyd"
- travel imran+winifred "left for the sea"
