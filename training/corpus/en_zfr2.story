%series Calder Street
%lang en
%genre British soap, weekly listings, a street in Leeds
%cast maureen | Maureen Tate; Maureen; Mo | f
%cast barry   | Barry Tate; Barry | m
%cast jodie   | Jodie Tate; Jodie | f
%cast kash    | Kash Iqbal; Kash | m
%cast imran   | Imran Iqbal; Imran; Dr Iqbal | m
%cast bex     | Bex Lowther; Bex | f
%cast niall   | Niall Quirke; Niall; Quirke | m
%cast sheila  | Sheila Lowther; Sheila | f
%cast vicar   | Reverend Adeola Cole; Adeola; Reverend Cole | f
%cast lodger  | Stefan; Stefan Brandl | m
%cast tyler   | Tyler; Tyler Lowther | m
%cast wife    | Mrs Brandl | f
%cast gran    | Nan Tate; Nan | f

== 1
[Maureen](maureen) and [Barry](barry) throw a bash for thirty years of wedded life, but the [husband](barry) spends half the night on the phone in the shed. [Their](barry+maureen) [Jodie](jodie) brings [Kash](kash) along and announces that [they](jodie+kash) are an item. [His](kash) elder [brother](imran) [Imran](imran), the street's [GP](imran), chokes on a sausage roll. Next door, [Bex](bex) hides [her](bex) phone from [her](bex) [mum](sheila). Guess who has been ringing [her](bex)?
+ celebrate barry+maureen "throw a bash"
- married barry maureen "wedded life"
- parent barry+maureen jodie "Their Jodie"
- reveal jodie "announces"
+ couple jodie kash "an item"
- sibling imran kash "elder brother"
- neighbour barry+maureen bex+sheila "Next door"
- parent sheila bex "mum"
- affair? barry bex "ringing her"

== 2
[Barry](barry) meets [Bex](bex) in a lay-by and ends it, for [Maureen](maureen)'s sake. [She](bex) won't have it. [She](bex) has something of [his](barry), [she](bex) says, and it is not his umbrella. [Sheila](sheila), out of milk, knocks at [Mo](maureen)'s door; the old [friends](maureen+sheila) gossip about who might have got the [girl](bex) into trouble. A [lodger](lodger) rents the [Tates](barry+jodie+maureen)' back bedroom. [He](lodger) is tall, Austrian and far too polite.
+ affair.end barry bex "ends it"
- cheat.past barry maureen "ends it"
+ pregnant bex barry "something of his"
- friend maureen sheila "friends"
+ housemate.start barry+jodie+maureen lodger "rents"

== 3
[Dr Iqbal](imran) confirms it: [Bex](bex) is nine weeks gone. The [patient](bex) makes [him](imran) swear to hold [his](imran) tongue. [Jodie](jodie) teaches [Stefan](lodger) to play darts and doesn't take [her](jodie) hand off [his](lodger) arm. [Kash](kash), in the doorway with chips for two, eats both portions. [Niall Quirke](niall) is let out of [Armley](@armley) after four years, and the first bell [he](niall) rings is [Sheila](sheila)'s. [She](sheila) puts the chain on.
- advisor imran bex "patient"
- pregnant bex "nine weeks gone"
- discover imran bex "confirms"
- reveal! imran "hold his tongue"
- help jodie lodger "teaches"
+ flirt jodie lodger "off his arm"
- jealous kash lodger "eats both portions"
+ return niall "let out"
- arrest.past _ niall "four years"
- reject sheila niall "puts the chain on"

== 4
[Sheila](sheila) hates [Quirke](niall). [Quirke](niall) is [Tyler](tyler)'s [dad](niall). [Tyler](tyler) does not know it. [Tyler](tyler) believes in a drowned sailor. [Bex](bex) knows more than [Tyler](tyler). [Bex](bex) is [his](tyler) big [sister](bex). [Niall](niall) buys [Tyler](tyler) a bike. [Sheila](sheila) throws it over the wall. It hits [Kash](kash). [Imran](imran) stitches up [Kash](kash).
- enemy niall sheila "hates"
+ parent niall tyler "dad"
- discover! tyler niall "does not know"
- parent! _ tyler "drowned sailor"
- sibling bex tyler "big sister"
+ gift niall tyler "buys Tyler a bike"
- injure kash sheila "hits Kash"
- treat kash imran "stitches up"

== 5
[Jodie](jodie) tells [Kash](kash) that [Stefan](lodger) is just a friend, an hour after the [Austrian](lodger)'s lips were on [hers](jodie). At the surgery [Bex](bex) leaves a scan picture on the chair. [Maureen](maureen), next in line, picks it up, reads the name and is pleased as punch for [Sheila](sheila). "Who's the father?" [she](maureen) asks at supper. [Barry](barry) drops the gravy boat. [Nan](gran), [who](gran) is deaf when it suits [her](gran), looks hard at [her](gran) [son](barry).
- betray jodie kash "just a friend"
+ kiss jodie lodger "lips"
- find maureen "picks it up"
+ discover maureen bex "reads the name"
- happy maureen sheila "pleased as punch"
- pregnant bex "scan picture"
- parent gran barry "son"

== 6
[Kash](kash) buys a ring with the money for a van. [Imran](imran), [who](imran) saw [Jodie](jodie) and the [lodger](lodger) behind the chapel, can't bring himself to warn [his](imran) [brother](kash). [Reverend Cole](vicar) has been asked to tea by the [doctor](imran) for the third time this month and wonders if it is about the roof. It isn't. Down on one knee at the bus stop, [Kash](kash) asks and [Jodie](jodie) says yes, out of pity.
- discover imran jodie+lodger "saw"
- reveal! imran kash "can't bring himself"
- sibling imran kash "brother"
- invite imran vicar "asked to tea"
- love? imran vicar "wonders"
+ propose kash jodie "one knee"
+ engaged.start jodie kash "says yes"

== 7
[Bex](bex) wants two thousand pounds, or [Maureen](maureen) will get a picture for [her](maureen) mantelpiece. [Barry](barry) raids [his](barry) [mother](gran)'s biscuit tin. [Nan](gran) catches [him](barry) at it, boxes [his](barry) ears and drags the whole sorry tale out of [him](barry). [Niall](niall) finds work at the garage. [He](niall) shows [Tyler](tyler) how to change a wheel, and the [boy](tyler), [who](tyler) is nobody's fool, looks from one pair of big ears to the other.
+ threaten bex barry "or Maureen will"
- steal barry gran "raids"
- parent gran barry "mother's"
- discover gran barry "catches him"
- attack gran barry "boxes his ears"
+ reveal barry gran "sorry tale"
- hire niall "finds work"
- help niall tyler "shows Tyler how"
- discover tyler niall "looks from one pair"

== 8
Banns are read for [Kash](kash) and [Jodie](jodie). [Stefan](lodger) gets up in the middle and walks out. The [bride-to-be](jodie) runs after [him](lodger) in front of the whole congregation. Even [Adeola](vicar) loses [her](vicar) place. That evening the broken-hearted [mechanic](kash) gets drunk with [Quirke](niall), [his](kash) [mate](niall) from the garage, and comes home to find [his](kash) [brother](imran) and the [vicar](vicar) kissing on the sofa.
- wedding? jodie kash "Banns"
- flee lodger "walks out"
+ breakup jodie kash "runs after him"
- love jodie lodger "runs after him"
- sad kash jodie "broken-hearted"
- colleague kash niall "mate from the garage"
- sibling imran kash "brother"
+ kiss imran vicar "kissing"
- discover kash imran+vicar "comes home to find"

== 9
[Maureen](maureen) hears it from [Nan](gran), over the ironing. [Her](maureen) hands do not shake. [She](maureen) puts [his](barry) shirts in bin bags, [his](barry) bags on the pavement and [Barry](barry) beside them. Then [she](maureen) goes next door and lets [Sheila](sheila) have it: [her](sheila) [daughter](bex) is a tramp. [Sheila](sheila), [who](sheila) had no idea either, slaps [her](maureen). Forty years of friendship go down the drain before the kettle boils.
+ reveal gran maureen "hears it from"
- breakup maureen barry "on the pavement"
- cheat.past barry maureen "hears it"
- parent sheila bex "daughter"
- accuse maureen bex "tramp"
- discover! sheila "had no idea"
- attack sheila maureen "slaps her"
+ friend.end maureen sheila "down the drain"
- neighbour maureen sheila "next door"

== 10
Nobody will put [Barry](barry) up except [Bex](bex), and [Bex](bex) only for rent. [The pair](barry+bex) paint a nursery and bicker about the colour. [Jodie](jodie) is going steady with [Stefan](lodger) until a parcel comes from [Graz](@graz), packed by a [Mrs Brandl](wife). "[Your](lodger) [mother](wife)?" asks [Jodie](jodie). [His](lodger) [wife](wife). [Tyler](tyler) walks into the garage, wipes [his](tyler) hands and says "[Dad](niall)" to see what will happen. The [ex-con](niall) bursts into tears.
- housemate.start barry bex "put Barry up"
- quarrel barry bex "bicker"
+ couple jodie lodger "going steady"
- married lodger wife "wife"
- betray.past lodger jodie "His wife"
+ parent niall tyler "Dad"
- sad niall "bursts into tears"

== 11
The [Tates](barry+maureen) sign [their](barry+maureen) papers at the solicitor's. [Maureen](maureen) is free and hates it. On the steps [Bex](bex) doubles up, and it is the [wife](maureen) [she](bex) wronged [who](maureen) holds [her](bex) hand in the ambulance. There is no baby any more. [Sheila](sheila) comes running down the corridor. The two [mothers](maureen+sheila) look at each other, then fall into each other's arms. [Barry](barry) stands by the vending machine, without change and without anyone.
+ divorce barry maureen "sign their papers"
- sad maureen "hates it"
- ill bex "doubles up"
- betray.past bex maureen "wronged"
- help maureen bex "holds her hand"
+ lose bex "no baby any more"
+ reconcile maureen sheila "each other's arms"
- sad barry "without anyone"

== 12
[Stefan](lodger) packs for [Graz](@graz). [Jodie](jodie) won't see [him](lodger) off; [she](jodie) is at the garage, asking [Kash](kash) whether the ring still fits. [He](kash) has sold it, [he](kash) says, for a van. [Imran](imran) asks [his](imran) [brother](kash) to be best man: [Reverend Cole](vicar) has accepted [him](imran), roof and all. [Sheila](sheila) takes the chain off the door for [Niall](niall), [Tyler](tyler)'s hand in [his](niall). [She](sheila) makes tea, for now.
- travel? lodger "packs" @graz
- reconcile? jodie kash "whether the ring"
- reject kash jodie "has sold it"
- sibling imran kash "brother"
- advisor? kash imran "best man"
+ engaged imran vicar "accepted him"
- parent niall tyler "Tyler's hand"
+ reconcile niall sheila "takes the chain off"
