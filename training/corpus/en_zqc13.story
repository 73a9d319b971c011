%series The Ropewalk
%lang en
%genre long-running soap in a Cornish fishing town, encyclopaedia season article
%cast loveday  | Loveday Trewin; Loveday | f
%cast denzil   | Denzil Trewin; Denzil | m
%cast perran   | Perran Trewin; Perran | m
%cast cat      | Caterina Bosch; Caterina; Cat | f
%cast rashid   | Rashid Karimi; Rashid; Karimi | m
%cast noor     | Noor Karimi; Noor | f
%cast tamsin   | Tamsin Rule; Tamsin; Rule | f
%cast gus      | Augustus Rule; Gus | m
%cast hollis   | Hollis | n
%cast mayor    | Morwenna Pike; Morwenna; Pike | f
%cast baby     | Jago | m
%cast guswife  | - | f
%cast niece    | - | f
%cast latesis  | - | f

== 1 Slipway
[Loveday Trewin](loveday), [who](loveday) had walked out on [her](loveday) [husband](denzil) [Denzil](denzil) at the end of the previous season to live with the Catalan [boatbuilder](cat) [Caterina Bosch](cat), opens a chandlery with [her](loveday) [girlfriend](cat) directly opposite the family pub. [Denzil](denzil) and [his](denzil) [son](perran) [Perran](perran) pull the curtains. The pub's new [cook](rashid), [Rashid Karimi](rashid), [who](rashid) has moved down from [Leeds](@leeds) with a teenage [daughter](noor), [Noor](noor), knows nothing of the feud and orders [his](rashid) rope from the wrong [woman](loveday). [Perran](perran) is on the point of sacking [him](rashid) when [he](perran) catches sight of [Noor](noor)'s [aunt](tamsin), [Tamsin Rule](tamsin), [who](tamsin) had once broken off [her](tamsin) engagement to [him](perran) by answering machine.
- breakup.past loveday denzil "walked out on"
- married denzil loveday "husband"
+ couple cat loveday "girlfriend"
- create cat+loveday "opens a chandlery"
- parent denzil perran "son"
- hire rashid "new cook"
- move rashid "moved down"
- parent rashid noor "daughter"
- quit? rashid perran "sacking him"
- kin noor tamsin "aunt"
+ breakup.past tamsin perran "broken off"
- engaged.past perran tamsin "engagement"

== 2 Bar Towels
[Tamsin](tamsin), back to keep house for [her](tamsin) late [sister](latesis)'s [widower](rashid), swears to [her](tamsin) [father](gus), the [harbourmaster](gus) [Augustus Rule](gus), that [Perran](perran) leaves [her](tamsin) cold, and spends an hour choosing a jumper. The jilted [publican](perran) burns three pies in the [cook](rashid)'s own kitchen. Over the road [Caterina](cat) asks [Loveday](loveday) when [she](loveday) means to get a divorce; [Loveday](loveday), [who](loveday) has not told [her](cat) that [Denzil](denzil) has refused [her](loveday) one, changes the subject. [Gus](gus), a [bachelor](gus) in all but law since [his](gus) [wife](guswife) took up bowls, sends [Morwenna Pike](mayor), the [mayor](mayor), an unsigned crab.
- return tamsin "back to keep house"
- sibling latesis tamsin "sister"
- die.past latesis "late"
- married.past latesis rashid "widower"
- parent gus tamsin "father"
- love! tamsin perran "leaves her cold"
+ love tamsin perran "choosing a jumper"
- breakup.past tamsin perran "jilted"
- boss perran rashid "cook's"
- divorce? denzil loveday "a divorce"
- reject denzil loveday "has refused her one"
- reveal! loveday cat "not told her"
- married gus guswife "wife"
- gift gus mayor "sends Morwenna Pike"
- love gus mayor "unsigned crab"

== 3 Spring Tide
[Noor](noor) takes a Saturday job with the two [chandlers](cat+loveday) and a fancy to [their](cat+loveday) [apprentice](hollis), [Hollis](hollis), a foundling raised by half the quay. [Her](noor) [father](rashid) forbids it on principle, and [her](noor) [aunt](tamsin) covers for [her](noor). [Denzil](denzil), in drink, throws a stool through the window of the [woman](cat) [who](cat) took [his](denzil) [wife](loveday); the [boatbuilder](cat) sends it back mended. It is over the bill for the glass that the former [fiancés](perran+tamsin) come face to face at last. [He](perran) asks why. [She](tamsin) answers that the machine had cut [her](tamsin) off: the message had gone on, and [she](tamsin) had been begging [him](perran) to wait.
- hire noor cat+loveday "Saturday job"
+ love.start noor hollis "a fancy"
- boss cat+loveday hollis "apprentice"
- parent rashid noor "father"
- kin noor tamsin "aunt"
- help tamsin noor "covers for her"
- affair.past cat loveday "took his wife"
- married denzil loveday "wife"
- attack denzil cat "throws a stool"
- engaged.past perran tamsin "former fiancés"
+ reveal tamsin perran "had been begging him"

== 4 Neaps
[Perran](perran) plays the old tape. [Perran](perran) weeps. [Denzil](denzil) wiped the rest of it. [Perran](perran) asks [Denzil](denzil) why. "[She](tamsin) was a Rule," says [Denzil](denzil). [Perran](perran) hits [him](denzil). [Tamsin](tamsin) holds [Perran](perran) back. [Tamsin](tamsin) holds [Perran](perran) longer than that. [Rashid](rashid) sees the kiss. [Rashid](rashid) had hopes of [Tamsin](tamsin). [He](rashid) goes on chopping. [Hollis](hollis) walks [Noor](noor) home. [Morwenna](mayor) thanks the wrong man for the crab. [Gus](gus) sulks.
- sad perran "weeps"
+ betray.past denzil perran "wiped the rest"
- discover perran denzil "asks Denzil why"
- enemy.past denzil tamsin "was a Rule"
- attack perran denzil "hits him"
+ kiss perran tamsin "the kiss"
- discover rashid perran+tamsin "sees the kiss"
+ love rashid tamsin "had hopes"
- date hollis noor "walks Noor home"
- sad gus "sulks"

== 5 The Decree
[Caterina](cat), calling at the registry for a trading licence, learns that no petition was ever lodged, packs [her](cat) adzes and goes to sleep in an unfinished hull. Left alone, [Loveday](loveday) crosses the road and asks [her](loveday) [husband](denzil) outright what [he](denzil) wants for [his](denzil) signature. [He](denzil) wants [her](loveday) to have supper with [him](denzil). At this supper, cooked by a [man](rashid) unhappy in love and correspondingly salted, the [couple](denzil+loveday) laugh for the first time in years, and [he](denzil) signs. The [harbourmaster](gus)'s [daughter](tamsin) has moved in over the pub. The [cook](rashid) hands the [landlord](perran) [his](rashid) notice with the pudding.
- discover cat loveday "no petition"
+ breakup cat loveday "packs her adzes"
- married denzil loveday "husband"
- invite denzil loveday "supper with him"
- sad rashid "unhappy in love"
- happy denzil+loveday "laugh"
+ divorce denzil loveday "he signs"
- parent gus tamsin "daughter"
- move tamsin perran "moved in"
+ quit rashid perran "notice"

== 6 Launch
[Noor](noor), [who](noor) does not care to be carried back to [Leeds](@leeds), vanishes on the eve of the move, and with [her](noor) [Hollis](hollis) and the unfinished boat, [Caterina](cat) asleep in it. Both [fathers](denzil+rashid), the [cook](rashid) and the [publican](denzil) [whose](denzil) [son](perran) has cost [him](rashid) [his](rashid) happiness, put out after [them](cat+hollis+noor) in [Gus](gus)'s pilot cutter, and are seasick on the same side. It is the abducted [Catalan](cat) [who](cat), waking, takes the helm and brings the [runaways](hollis+noor) in. On the slip [Loveday](loveday) is waiting with the decree in [her](loveday) hand. [Cat](cat) reads it twice, and kisses [her](loveday) in front of the lifeboat. [Rashid](rashid) unpacks.
+ flee hollis+noor rashid "vanishes"
- abduct hollis+noor cat "abducted"
- parent rashid noor "fathers"
- parent denzil perran "son"
- sad rashid perran "cost him his happiness"
- ill denzil+rashid "seasick"
- rescue cat hollis+noor "brings the runaways in"
+ kiss cat loveday "kisses her"
- reconcile cat loveday "kisses her"

== 7 Crab Season
[Tamsin](tamsin) is pregnant, and [Perran](perran), [who](perran) hears of it from the [mayor](mayor), buys a ring. [Rashid](rashid), [her](tamsin) [brother-in-law](rashid) and the better for a month of sea air, offers to cater. [Morwenna](mayor), a [widow](mayor) of some standing, at last traces the crabs to the right [man](gus), only to be told by [him](gus) that [he](gus) is married; [she](mayor) had supposed as much, [she](mayor) replies, seeing that [she](mayor) has bowled with [his](gus) [wife](guswife) for six years, and it is the [wife](guswife) [who](guswife) asked [her](mayor) to find out what [he](gus) was up to. [Denzil](denzil), going grey over an empty bar, is beaten at draughts by [Cat](cat).
+ pregnant tamsin perran "is pregnant"
- reveal mayor perran "hears of it"
- propose? perran tamsin "buys a ring"
- kin rashid tamsin "brother-in-law"
- help? rashid perran+tamsin "offers to cater"
- die.past _ "widow"
+ discover mayor gus "traces the crabs"
- married gus guswife "married"
- friend guswife mayor "bowled"
- investigate mayor gus "find out"
- sad denzil "going grey"

== 8 Jago
The first half of the season ends on the longest day. [Tamsin](tamsin) gives birth to [Jago](baby) in the snug, with one [grandfather](gus) timing the pains by the tide tables and the [other](denzil) under the table. [Perran](perran) forgives the old [man](denzil) the tape. Across the road the two [chandlers](cat+loveday) are married at noon by the [mayor](mayor), [Denzil](denzil) giving away [his](denzil) own [ex-wife](loveday), as [he](denzil) puts it, for good. [Hollis](hollis) and [Noor](noor), [she](noor) with [her](noor) [father](rashid)'s leave, dance. The [cook](rashid) carries out the cake, sets it down and is asked for the next waltz by [Morwenna](mayor)'s [niece](niece), a [stranger](niece) from [Truro](@truro), [who](niece) had heard about the pies.
+ birth tamsin baby "gives birth to Jago"
- kin baby gus "grandfather"
- kin baby denzil "the other"
- reconcile denzil perran "forgives the old man"
+ wedding cat loveday "are married at noon"
- help denzil loveday "giving away"
- ex denzil loveday "ex-wife"
- couple hollis noor "dance"
- parent rashid noor "father's leave"
- kin mayor niece "niece"
- flirt niece rashid "next waltz"

== 9 Ebb
The second half opens three months on, with [Tamsin](tamsin) sleepless, [Perran](perran) at the bar till all hours and the [mother](tamsin) of [his](perran) [son](baby) asking herself what [she](tamsin) had begged so hard for. [Rashid](rashid) walks the [infant](baby) up and down the quay at dawn and is taken by tourists for the father. The [stranger](niece) from [Truro](@truro), [who](niece) since midsummer has been the [cook](rashid)'s companion, notices for [whom](tamsin) [he](rashid) gets up, and returns [his](rashid) key. [Perran](perran), told by [Hollis](hollis) what the whole harbour says, calls the [man](rashid) a cuckoo in front of the lunch trade. The [newlyweds](cat+loveday) opposite turn down the radio so as to hear.
- sad tamsin "sleepless"
- parent tamsin baby "the mother"
- parent perran baby "son"
- help rashid tamsin "walks the infant"
- parent! rashid baby "for the father"
- couple niece rashid "companion"
- discover niece rashid "notices"
- love rashid tamsin "for whom he gets up"
+ breakup niece rashid "returns his key"
- reveal hollis perran "told by Hollis"
+ quarrel perran rashid "calls the man"
- married cat loveday "newlyweds"

== 10 Bowls
[Augustus Rule](gus) is shown the door by [his](gus) [wife](guswife) after thirty-four years, and by teatime [he](gus) has taken a room at the pub, two doors along from [his](gus) [daughter](tamsin). [He](gus) finds [her](tamsin) in tears. The [mayor](mayor), [whose](mayor) [teammate](guswife) is at last free of the crabs, looks in to see how the [harbourmaster](gus) is bearing up, and stays for cards with [him](gus) and [Denzil](denzil), [who](denzil) discovers that [he](denzil) minds losing to [her](mayor) less than winning. Neither of the two old [men](denzil+gus) says a word about it. Each buys a new tie.
+ breakup guswife gus "shown the door"
- married gus guswife "wife"
- move gus "taken a room"
- parent gus tamsin "daughter"
- sad tamsin "in tears"
- friend guswife mayor "teammate"
+ love.start denzil mayor "minds losing"
- love denzil+gus mayor "buys a new tie"

== 11 Equinox
In the gale that closes the harbour [Hollis](hollis) is swept off the breakwater, and [Perran](perran) and the [cuckoo](rashid), [who](perran+rashid) have not exchanged a syllable since that lunch, go in after the [apprentice](hollis) on one rope. [All three](hollis+perran+rashid) come out blue. [Noor](noor), beside herself, hugs [Hollis](hollis), then [her](noor) [father](rashid), then, for want of anyone else, the [mayor](mayor). Wrapped in one blanket with [his](perran) [rival](rashid), [Perran](perran) asks [him](rashid) whether [he](rashid) loves [her](tamsin). [Rashid](rashid) says yes, that [she](tamsin) does not know, and that [he](rashid) is going back to [Leeds](@leeds). The [landlord](perran) goes home and, for the first time since the birth, takes the night feed.
+ rescue perran+rashid hollis "go in after"
- quarrel.past perran rashid "not exchanged a syllable"
- sad noor hollis "beside herself"
- parent rashid noor "father"
- enemy perran rashid "rival"
+ reveal rashid perran "says yes"
- love rashid tamsin "says yes"
- discover! tamsin rashid "does not know"
- move? rashid "going back" @leeds
- help perran tamsin "takes the night feed"

== 12 Answering Machine
On the last evening the [cook](rashid) has gone, leaving a pie, a [daughter](noor) in lodgings with the [chandlers](cat+loveday) and a message on the old machine, which [Perran](perran) could wipe, as [his](perran) [father](denzil) once did, and does not. [He](perran) plays it to [Tamsin](tamsin) to the end. [She](tamsin) listens with [Jago](baby) on [her](tamsin) hip, says that [she](tamsin) made up [her](tamsin) mind some years ago, and marries [him](perran) on the Saturday. [Morwenna](mayor), between two new ties, dances with the [bride](tamsin)'s [father](gus) and goes home with the [groom](perran)'s. [Loveday](loveday), watching [her](loveday) [ex](denzil) hold the umbrella, wishes the [mayor](mayor) luck. In [Leeds](@leeds), a [woman](niece) with flour on [her](niece) sleeves knocks at a kitchen door.
- parent rashid noor "daughter"
- housemate cat+loveday noor "in lodgings"
- betray.past denzil perran "once did"
- parent denzil perran "father"
+ reveal perran tamsin "plays it to Tamsin"
+ wedding perran tamsin "marries him"
- parent gus tamsin "bride's father"
- date denzil mayor "goes home with"
- reject mayor gus "goes home with"
- ex denzil loveday "ex"
- travel niece "knocks" @leeds
