%series The Rink Road Clinic
%lang en
%genre family-practice drama in a small town in Minnesota, weekly guide entries
%cast ingrid  | Dr. Ingrid Dahl; Dahl; Ingrid | f
%cast oscar   | Oscar Dahl; Oscar | m
%cast may     | May Xiong; May | f
%cast tou     | Tou Xiong; Tou | m
%cast lyle    | Lyle Brandt; Lyle | m
%cast june    | June Brandt; June | f
%cast skip    | Skip | m
%cast winter  | Winter Brandt; Winter | n
%cast faith   | Sister Faith | f
%cast abdi    | Abdi Nur; Abdi | m
%cast mayor   | Mayor Olson; Olson | m
%cast gus     | Gus | m
%cast baby    | Pao | f
%cast elder   | - | m
%cast aunt    | - | f
%cast cousin  | - | n

== 1
[Dr. Ingrid Dahl](ingrid) inherits from [her](ingrid) late [father](elder) a clinic with a leaking roof and a [receptionist](june), [June Brandt](june), [who](june) has decided for thirty years who is ill. On the first morning [Ingrid](ingrid) removes a fishhook from the thumb of [Mayor Olson](mayor), tells [him](mayor) that [he](mayor) drinks, and has made [her](ingrid) first [enemy](mayor) by nine. [Her](ingrid) [son](oscar), [Oscar](oscar), sixteen, uprooted from [Chicago](@chicago), refuses to unpack. It takes [Winter](winter), [June](june)'s [grandchild](winter), [who](winter) drives the Zamboni, to lure [him](oscar) out of the car.
- find ingrid "inherits"
- die.past elder "late"
- accuse ingrid mayor "that he drinks"
- parent elder ingrid "father"
- boss.start ingrid june "a receptionist"
- treat mayor ingrid "removes a fishhook"
+ enemy.start ingrid mayor "her first enemy"
- parent ingrid oscar "Her son"
- move.past oscar "uprooted from"
- kin june winter "grandchild"
+ meet oscar winter "to lure him out"

== 2
[May Xiong](may), [who](may) runs the bakery with [her](may) [husband](tou) [Tou](tou), has been tired for weeks. [June](june) gives [her](may) an appointment in March. [May](may) passes out in the waiting room in November, and [Dahl](ingrid), finding that the [baker](may) is four months along, has a word with [June](june), [who](june) takes offense, [her](june) purse and the appointment book. [Tou](tou), on being told, drops a tray of long johns. [Lyle](lyle), [June](june)'s [husband](lyle) and the town's only [locksmith](lyle), comes in by the back door to ask the [doctor](ingrid) not to mind [her](june).
- married may tou "her husband"
- reject june may "in March"
- ill may "passes out"
+ pregnant may tou "four months along"
- quarrel ingrid june "has a word"
+ quit june ingrid "takes offense"
- reveal _ tou "on being told"
- married june lyle "husband"
- help lyle june "not to mind her"

== 3
With no one at the desk, the clinic is chaos, until [Abdi Nur](abdi), a laid-off long-haul [trucker](abdi) with a bad back, gets up from [his](abdi) chair, answers three phones and forgets to leave. [Ingrid](ingrid) puts [him](abdi) on the payroll. [Oscar](oscar) tries out for hockey to impress [Winter](winter), and is flattened by [Skip](skip), the team [captain](skip), [who](skip) has considered [Winter](winter) [his](skip) since kindergarten without having asked. [Winter](winter) skates over, steps across the [captain](skip) and helps up the [other](oscar). [Olson](mayor) orders an inspection of the clinic's roof.
- ill abdi "bad back"
- quit.past abdi "laid-off"
+ hire abdi ingrid "on the payroll"
- love oscar winter "to impress"
- attack skip oscar "flattened by"
- love skip winter "since kindergarten"
+ help winter oscar "helps up"
- investigate mayor ingrid "orders an inspection"

== 4
[June](june) sits at home. [June](june) misses the phones. [Lyle](lyle) cooks for [June](june). [June](june) does not eat. [Lyle](lyle) forgets the stove. [Lyle](lyle) forgets the way to church. [June](june) finds [Lyle](lyle) on the ice. [Lyle](lyle) calls [June](june) by [her](june) [sister](aunt)'s name. [June](june) takes [Lyle](lyle) to [Ingrid](ingrid). [Ingrid](ingrid) tests [Lyle](lyle). It is what [June](june) feared. [Ingrid](ingrid) holds the hand of [June](june). [Abdi](abdi) gives [June](june) [his](abdi) chair.
- sad june "misses the phones"
- help lyle june "cooks for June"
- find june lyle "finds Lyle"
- sibling aunt june "her sister's name"
- advisor ingrid lyle "tests Lyle"
+ ill lyle "It is what June feared"
- help ingrid june "holds the hand"
- gift abdi june "gives June his chair"

== 5
Half the week [June](june) is back on the phones, and [Abdi](abdi) has the other half; [the two](abdi+june) communicate by insulting each other's handwriting. [Tou](tou), to pay for what is coming, has taken on the paper route, and falls asleep at the wheel. [Sister Faith](faith), on [her](faith) way to early Mass, sees the tail lights in the lake and goes in, habit and all. [Tou](tou) escapes with a cold. The [nun](faith) gets pneumonia, and the attention of [Gus](gus), the ice [fisherman](gus), [who](gus) had hauled out the [pair](faith+tou) with a gaff.
- return june "back on the phones"
+ colleague.start abdi june "communicate by insulting"
- hire tou "paper route"
- rescue faith tou "goes in"
- discover faith tou "sees the tail lights"
+ rescue gus faith+tou "hauled out"
- love gus faith "attention of Gus"
- ill faith "pneumonia"
- ill tou "a cold"

== 6
[Oscar](oscar) has been meeting [Winter](winter) by night at the rink, under the one lamp that works. [They](oscar+winter) have held mittens, but no more. [Skip](skip), having followed the tracks, locks the two of [them](oscar+winter) into the compressor room as a prank, goes home and oversleeps. At six in the morning [Lyle](lyle), [who](lyle) has wandered off again and no longer remembers where [he](lyle) lives, hears knocking; [his](lyle) hands remember. The lock takes [him](lyle) nine seconds. [Winter](winter), blue-lipped, flings both arms round the old [man](lyle).
- date oscar winter "has been meeting"
- investigate skip oscar+winter "followed the tracks"
+ abduct skip oscar+winter "locks the two"
- flee lyle "wandered off"
- ill lyle "no longer remembers"
- discover lyle "hears knocking"
+ rescue lyle oscar+winter "nine seconds"

== 7
[Ingrid](ingrid) wants [Skip](skip) charged; then [she](ingrid) sees the bruises. The [captain](skip)'s [father](mayor), the [mayor](mayor), has been using more than words at home. Bound to report it, the [doctor](ingrid) reports it, and by evening the [boy](skip) is on a cot in [Sister Faith](faith)'s convent, [Olson](mayor) has been asked to step down, and somebody has put a brick through the clinic's window. [Oscar](oscar), furious with [Skip](skip) until that hour, carries over [his](oscar) own blanket. [June](june) sweeps up the glass, cursing a blue streak in Norwegian.
- accuse ingrid skip "wants Skip charged"
+ discover ingrid skip "sees the bruises"
- parent mayor skip "father"
- attack.past mayor skip "more than words"
- accuse ingrid mayor "reports it"
- sad oscar skip "furious with Skip"
- move skip faith "on a cot"
- quit? mayor "asked to step down"
- attack _ ingrid "a brick"
- gift oscar skip "his own blanket"

== 8
[Skip](skip) says sorry to [Oscar](oscar). [Oscar](oscar) says sorry to [Skip](skip). [Skip](skip) passes the puck to [Oscar](oscar). [Oscar](oscar) scores. [Winter](winter) kisses [Oscar](oscar). [Skip](skip) looks the other way. [May](may)'s waters break at the game. [Abdi](abdi) drives [May](may). [Tou](tou) forgets to get in. [Abdi](abdi) turns back for [Tou](tou). [Ingrid](ingrid) catches the [baby](baby) in the truck. It is a [girl](baby). [May](may) calls the [girl](baby) [Pao](baby). [Tou](tou) cries louder than [Pao](baby).
+ reconcile oscar skip "says sorry to Oscar"
- find oscar "scores"
- kiss oscar winter "kisses Oscar"
- sad skip "looks the other way"
- help abdi may "drives May"
- help abdi tou "turns back"
- help ingrid may "catches the baby"
+ birth may baby "catches the baby"
- happy tou "cries louder"

== 9
[Gus](gus) has brought [Sister Faith](faith) a walleye every day of [her](faith) convalescence, and on the last day it has a ring in its mouth, from the lake bed, [he](gus) swears, pure chance. [Faith](faith), [who](faith) took the veil at nineteen after a certain lakeside dance, asks for time, and the mother superior for an explanation. At the council [Olson](mayor) blames everybody save himself. [His](mayor) own [cousin](cousin) seconds the motion against [him](mayor). As [Lyle](lyle)'s world grows smaller, [June](june) hangs a key beside each photograph: that is where it opens.
- gift gus faith "walleye every day"
- recover faith "convalescence"
+ propose gus faith "a ring"
- accuse mayor _ "blames everybody"
- kin cousin mayor "own cousin"
- betray? cousin mayor "seconds the motion"
- ill lyle "world grows smaller"
- help june lyle "hangs a key"

== 10
Forty below. Cars are left running outside the store, breath freezes on the inside of the glass and the flag on the school is as stiff as a board. At the clinic only one patient keeps the appointment, a dachshund. [Abdi](abdi) makes tea with cardamom for [June](june); [June](june) makes egg coffee for [Abdi](abdi). Each pours the other's, when no one is looking, into the rubber plant, which is doing extremely well. The radio plays a waltz. Nobody has died today, [Ingrid](ingrid) writes in [her](ingrid) [father](elder)'s daybook, nobody at all.
- gift abdi june "tea with cardamom"
- gift june abdi "egg coffee"
- die! _ "Nobody has died"
- parent elder ingrid "her father's"
+ create ingrid "writes"

== 11
[Lyle](lyle) dies in [his](lyle) sleep, and the whole town finds that there is not a lock in it that [he](lyle) has not mended. At the wake the [widow](june) discovers, on [his](lyle) ring, one key that fits no photograph. [Winter](winter) and [Oscar](oscar) try it all over [Rink Road](@rinkroad); it is [Skip](skip), living at the convent, [who](skip) knows a box in the sacristy, and in the box are thirty years of letters, one for each anniversary, all to [June](june), in case [he](lyle) should forget. [Abdi](abdi) reads them out to [her](june), since [she](june) cannot find [her](june) glasses, on [her](june) nose.
+ die lyle "dies in his sleep"
- married june lyle "widow"
- discover june lyle "discovers"
- investigate oscar+winter "try it all over"
- discover skip "knows a box"
+ find june "thirty years of letters"
- love lyle june "one for each anniversary"
- help abdi june "reads them out"

== 12
The thaw brings a new roof, paid for by a bake sale, and a new [mayor](may): [May](may), elected by a landslide with [Pao](baby) on [her](may) hip. [Faith](faith), released from [her](faith) vows, gives [Gus](gus) [her](faith) answer by simply getting into the boat. The old [mayor](mayor) has begun a course of treatment at [Duluth](@duluth), and [his](mayor) [son](skip), now fostered by the [baker](tou), writes to [him](mayor), one line a week. [Oscar](oscar) unpacks the last box. At the very bottom lies a bus ticket to [Chicago](@chicago), unused; [he](oscar) lets [Winter](winter) fold it into a boat.
- gift _ "paid for by"
+ hire may "elected"
- quit faith "released from her vows"
+ engaged.start faith gus "getting into the boat"
- treat mayor _ "course of treatment"
- parent mayor skip "his son"
- kin skip tou "fostered by"
- create skip "writes to him"
- travel! oscar "bus ticket" @chicago
