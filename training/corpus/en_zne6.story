%series Harmattan Post
%lang en
%genre village comedy drama round a post office, northern Ghana, wry newspaper recaps
%cast auntie  | Auntie Memuna; Memuna | f
%cast kofi    | Kofi Baidoo; Kofi; Baidoo | m
%cast rahina  | Rahina | f
%cast salifu  | Salifu | m
%cast grace   | Grace Tetteh; Grace; Tetteh | f
%cast chief   | Naa Dawuni; Naa | m
%cast wives   | - | g
%cast fatima  | Hajia Fatima; Fatima | f
%cast zeinab  | Zeinab | f
%cast pastor  | Pastor Amos; Amos | m
%cast yaw     | Yaw | m
%cast musa    | Musa | m
%cast courier | - | m
%cast baby    | Sunday | m
%cast goat    | Parliament | m

== 1 A New Stamp
The capital has remembered that [Gbintiri](@gbintiri) has a post office, and sends it a [postmaster](kofi). [Kofi Baidoo](kofi), city shoes, city opinions, gets down from the lorry to find that the counter has been kept since 1991 by [Auntie Memuna](auntie), [whom](auntie) nobody ever appointed and nobody would dare remove. [He](kofi) takes [her](auntie) stool. [She](auntie) takes [his](kofi) stamp. [Her](auntie) [granddaughter](rahina) [Rahina](rahina), home from training college with a diploma and a [fiancé](salifu), [Salifu](salifu) the [welder](salifu), laughs so hard at the [postmaster](kofi)'s face that [he](kofi) forgets to be angry.
+ hire kofi "sends it a postmaster"
- travel kofi "gets down"
- meet auntie kofi "to find that"
- steal kofi auntie "takes her stool"
+ steal auntie kofi "takes his stamp"
- kin auntie rahina "granddaughter"
- return rahina "home from"
- engaged rahina salifu "fiancé"
- happy rahina "laughs so hard"
- love.start kofi rahina "forgets to be angry"

== 2 The Chief's Letter
Registered mail for [Naa Dawuni](chief), and it has already been steamed. The [chief](chief) has three [wives](wives) under one roof and, according to the envelope, a [fourth](grace) in [Kumasi](@kumasi), a [Miss Grace Tetteh](grace), [who](grace) would like to know when [her](grace) dear [friend](chief) means to introduce [her](grace). [Memuna](auntie) puts it back in the bag. [Hajia Fatima](fatima), the senior [wife](fatima), takes it out again. By nightfall the three [women](wives), [who](wives) had not agreed on so much as an onion in eleven years, have become sisters, and the [chief](chief) dines on cold water.
- discover auntie chief+grace "been steamed"
- married chief wives "three wives"
- affair chief grace "dear friend"
+ cheat chief wives "dear friend"
- reveal? chief grace "introduce her"
- married chief fatima "senior wife"
- steal fatima _ "takes it out"
- discover fatima chief+grace "takes it out"
- quarrel.past wives "not agreed"
+ friend.start fatima wives "become sisters"

== 3 Welding
[Salifu](salifu) is the jealous sort. [He](salifu) has seen the [postmaster](kofi) lend [Rahina](rahina) a bicycle, and counted how long [they](kofi+rahina) both held on to the handlebar. [He](salifu) drops by the post office with [his](salifu) torch and welds the door. It's [Parliament](goat), the [chief](chief)'s [goat](goat), [who](goat) gets [Baidoo](kofi) out, having eaten the back wall. [Rahina](rahina) asks [her](rahina) [betrothed](salifu) what [he](salifu) was thinking of. [He](salifu) was thinking of [Zeinab](zeinab), as it happens, the trader's [daughter](zeinab), but the reader will have to wait for that.
+ jealous salifu kofi "jealous sort"
- discover salifu kofi+rahina "has seen"
- help kofi rahina "lend Rahina a bicycle"
- flirt kofi rahina "held on to the handlebar"
- abduct salifu kofi "welds the door"
+ rescue goat kofi "gets Baidoo out"
- engaged rahina salifu "betrothed"
- quarrel rahina salifu "what he was thinking of"
- love salifu zeinab "thinking of Zeinab"

== 4 Dust
The harmattan blows. [Kofi](kofi) coughs. [Auntie](auntie) boils leaves. [Kofi](kofi) drinks. [Auntie](auntie) gives [him](kofi) back the stamp. [Grace](grace) steps down from the lorry. [Grace](grace) has high heels and a trunk. [Pastor Amos](pastor) carries the trunk. "Where does the [chief](chief) live?" asks [Grace](grace). Everyone points. [Fatima](fatima) opens the gate. [Fatima](fatima) looks at [Grace](grace). [She](fatima) slaps [Grace](grace) first, and then the [chief](chief). Who picks up the shoe? [Amos](pastor) does. [Amos](pastor) keeps it.
- ill kofi "coughs"
- treat kofi auntie "boils leaves"
+ reconcile auntie kofi "back the stamp"
- travel grace "steps down"
- help pastor grace "carries the trunk"
- meet fatima grace "looks at Grace"
+ attack fatima chief+grace "slaps Grace"
- love.start pastor grace "keeps it"

== 5 A Room to Let
The other [woman](grace) can't go back, for [she](grace) has thrown up [her](grace) job for [Naa](chief), and [she](grace) can't go forward, because of [Fatima](fatima). [Memuna](auntie) lets [her](grace) the room behind the sorting table, on condition that [she](grace) learns to sort. It's across a very thin partition from the [pastor](pastor), a [widower](pastor) of forty [who](pastor) has started to sing in the morning. The [chief](chief) comes by at dusk with a hen. [Miss Tetteh](grace) thanks [him](chief) for the hen and shuts the hatch on [his](chief) fingers: three wives might be a tradition, [she](grace) says, but [she](grace) was told of none.
- affair chief grace "other woman"
- quit.past grace "thrown up her job"
- move grace auntie "lets her the room"
- advisor? auntie grace "learns to sort"
- neighbour grace pastor "thin partition"
- married.past _ pastor "widower"
- happy pastor "to sing"
- gift chief grace "with a hen"
+ breakup grace chief "shuts the hatch"
- injure chief grace "on his fingers"
- betray.past chief grace "told of none"

== 6 The Wrong Bicycle
[Rahina](rahina) takes [Kofi](kofi)'s bicycle back at an hour when a respectable person's lamp is out. So is [his](kofi). What [they](kofi+rahina) did about it isn't the business of this newspaper, but the [goat](goat) saw. On [her](rahina) way home, sandals in hand, [she](rahina) runs into [Salifu](salifu), [who](salifu) has also lost [his](salifu) sandals, and beside [him](salifu), straightening [her](zeinab) scarf, [Zeinab](zeinab). All [three](rahina+salifu+zeinab) say good evening. The engagement is over in the time that it takes a lorry to pass, and no one can be found to be angry. Even the [welder](salifu) shakes hands.
- travel rahina kofi "takes Kofi's bicycle back"
+ sex kofi rahina "What they did"
- discover goat kofi+rahina "the goat saw"
- cheat rahina salifu "sandals in hand"
- cheat salifu rahina "straightening her scarf"
- affair salifu zeinab "straightening her scarf"
- discover rahina salifu+zeinab "runs into Salifu"
+ breakup rahina salifu "engagement is over"
- quarrel! rahina salifu "to be angry"

== 7 Family Meeting
[Auntie](auntie) is angry. [She](auntie) didn't pay four years' college fees, [she](auntie) informs [her](auntie) [granddaughter](rahina), for a coast [man](kofi) with no yams. [Musa](musa), [Rahina](rahina)'s [father](musa), [who](musa) last showed [his](musa) face at [her](rahina) naming and has now smelt a bride price, turns up from [Tamale](@tamale) in dark glasses and forbids everything. The [girl](rahina) packs. [She](rahina) gets as far as the lorry park. There [Hajia Fatima](fatima), [who](fatima) was given away at fifteen and asked by no one, sits down on [her](rahina) bag and will not get up until [Memuna](auntie) comes and says [she](auntie)'s sorry.
- sad auntie "angry"
+ quarrel auntie rahina "informs"
- kin auntie rahina "granddaughter"
- parent musa rahina "father"
- return musa "turns up"
- wedding! kofi rahina "forbids everything"
- flee? rahina "packs"
- wedding.past _ fatima "given away at fifteen"
- help fatima rahina "sits down"
+ reconcile auntie rahina "she's sorry"

== 8 Airmail
A [courier](courier) brings [Kofi](kofi) a parcel from [Accra](@accra), and in the parcel is [Yaw](yaw). Not literally: it's a photograph, eight years old, gap teeth, *Dear [Daddy](kofi), when*. So the [postmaster](kofi) has a [son](yaw)! And the [son](yaw) has a mother, and who's to say there's no ring? [Rahina](rahina) reads the back of the picture twice. [He](kofi) explains, [he](kofi) was nineteen, the [boy](yaw)'s mother is long married elsewhere; [he](kofi) explains it to a welded door. [Salifu](salifu), recalled for the purpose, refuses to open it. [He](salifu)'s a man of principle, and [she](rahina) has paid.
- gift courier kofi "brings Kofi a parcel"
+ parent kofi yaw "has a son"
- married? _ kofi "no ring"
- discover rahina kofi+yaw "reads the back"
- sad rahina kofi "welded door"
- reveal kofi rahina "explains"
- affair.past _ kofi "was nineteen"
- reject rahina kofi "welded door"
- hire salifu rahina "recalled for the purpose"
- help! salifu kofi "refuses to open"

== 9 The Shoe
[Pastor Amos](pastor) comes through the partition. It was thin, and [he](pastor) had leant on it, the better to hear [her](grace) laugh. Lying among the parcels, plaster in [his](pastor) hair, the [man](pastor) of God produces a single high-heeled shoe and asks [Grace Tetteh](grace) whether [she](grace) would wear it up the aisle. [She](grace) asks where the other one is. [She](grace) knows perfectly well: on the [chief](chief)'s windowsill, with a fern in it. [Naa](chief), [who](chief) can take a hint when it's delivered by three [wives](wives), sends it over, fern included, and [his](chief) blessing in writing.
- neighbour grace pastor "partition"
- love pastor grace "hear her laugh"
- injure pastor "plaster in his hair"
+ propose pastor grace "up the aisle"
- steal.past chief grace "windowsill"
- married chief wives "three wives"
- gift chief grace "sends it over"
- reconcile chief grace "his blessing"

== 10 Arrivals
[Yaw](yaw) comes by lorry. [Yaw](yaw) is eight. [He](yaw) has a cardboard case. [His](yaw) [father](kofi) meets [him](yaw) and cannot speak. [Memuna](auntie) can. [She](auntie) asks [Yaw](yaw) if [he](yaw) can sort. [Yaw](yaw) can sort. [Yaw](yaw) knocks on a welded door. "Are [you](rahina) the [lady](rahina) from the letters?" [he](yaw) asks. "What letters?" says [Rahina](rahina). "[Daddy](kofi) writes about [you](rahina)." The door needs an hour. Sparks fly. [Salifu](salifu) weeps behind [his](salifu) mask. [Zeinab](zeinab) has said yes.
- travel yaw "comes by lorry"
- parent kofi yaw "father"
+ meet kofi yaw "meets him"
- sad kofi "cannot speak"
- hire? yaw auntie "can sort"
- reveal yaw rahina "writes about you"
- love kofi rahina "writes about you"
+ reconcile kofi rahina "needs an hour"
- happy salifu "weeps"
- engaged.start salifu zeinab "has said yes"

== 11 Inspection
They send an [inspector](courier), of course; they always do. [He](courier) is none other than the [courier](courier) of the parcel, in a tie, and [he](courier) finds an unappointed [grandmother](auntie) at the counter, a fallen [woman](grace) at the scales and a [goat](goat) in the safe. The office is to be shut. [Kofi](kofi) resigns on the spot so that [his](kofi) salary may go to the old [lady](auntie). [Fatima](fatima) marches up with the entire female population. The [inspector](courier), faced with four hundred registered complaints, each to be stamped in triplicate, gets into [his](courier) car. The car has no tyres. [Parliament](goat) is still chewing.
- return courier "none other"
- investigate courier auntie "inspector"
- discover courier auntie+grace "finds an unappointed"
- quit? auntie "to be shut"
+ quit kofi "resigns on the spot"
- help kofi auntie "may go to the old lady"
+ help fatima auntie "marches up"
- flee? courier fatima "gets into his car"
- steal goat courier "no tyres"

== 12 Delivered
Two weddings, one tent, and rain, the first since October. [Grace](grace) hobbles up in odd heels to the [pastor](pastor); [Salifu](salifu) lifts [Zeinab](zeinab) over a puddle. The third [couple](kofi+rahina) could not wait for the tent: [Rahina](rahina), [who](rahina) is wed to [her](rahina) [postmaster](kofi) since Tuesday and has been the size of a mailbag since June, goes into labour during the cake and is delivered, behind the counter, by the senior [wife](fatima), of a [boy](baby). [He](baby) is called [Sunday](baby). [Auntie Memuna](auntie), the oldest [official](auntie) in the service and the newest, stamps [his](baby) foot.
+ wedding grace pastor "Two weddings"
- wedding salifu zeinab "Two weddings"
+ wedding.past kofi rahina "since Tuesday"
- pregnant.past rahina kofi "size of a mailbag"
+ birth rahina baby "is delivered"
- treat rahina fatima "delivered, behind the counter"
- parent kofi+rahina baby "a boy"
- hire auntie "the newest"
