%series Ring Nine
%lang en
%genre soap on an orbital habitat, season article with wry asides
%cast odile    | Odile Vantongeren; Odile | f
%cast marcus   | Marcus Vantongeren; Marcus | m
%cast pim      | Pim Vantongeren; Pim | n
%cast anouk    | Anouk Vantongeren; Anouk | f
%cast teo      | Teo Ibarra; Teo; Ibarra | m
%cast zuri     | Zuri Okello; Zuri; Okello | f
%cast dax      | Dax Moreau; Dax; Moreau | m
%cast halden   | Commander Halden; Halden | f
%cast petrov   | Yuri Petrov; Petrov; Yuri | m
%cast lin      | Lin Qiao; Lin | f
%cast sage     | Sage | n
%cast cook     | Bartholomew Gaines; Barty | m

== 1 Docking
Eight months after the decompression in which [her](odile) [husband](marcus) [Marcus](marcus) was lost, [Odile Vantongeren](odile), [chief](odile) of life support, is at last being called a [widow](odile) and has begun to lunch with [Teo Ibarra](teo), the dead [man](marcus)'s closest [friend](teo). [Her](odile) [children](anouk+pim), [Pim](pim) and [Anouk](anouk), approve, each for [their](anouk+pim) own reasons. On the day on which [Teo](teo) moves [his](teo) one trunk in, a salvage tug docks with a sleeper pod in tow. Inside, thinner and without a memory, lies [Marcus](marcus). Beside [him](marcus) is a [woman](zuri), [Zuri Okello](zuri), [who](zuri) remembers everything.
- die! marcus "was lost"
- married marcus odile "husband"
+ couple.start odile teo "begun to lunch"
- friend marcus teo "closest friend"
- parent odile anouk+pim "children"
- move teo odile "moves his one trunk"
+ return marcus "lies Marcus"
- ill marcus "without a memory"

== 2 Thaw
[Marcus](marcus) is introduced to [his](marcus) own family. [He](marcus) takes to [Anouk](anouk), fears [Pim](pim), and addresses [Odile](odile) as [madam](odile). [Commander Halden](halden), the habitat's [governor](halden), questions the other [survivor](zuri), [who](zuri) claims that for eight months on the wreck [she](zuri) and the [amnesiac](marcus) were merely companions. The [medic](petrov), [Yuri Petrov](petrov), could contradict [her](zuri), since [he](petrov) has just told [her](zuri) that [she](zuri) is ten weeks along. [Ibarra](teo), a [guest](teo) from one hour to the next, sleeps in the airlock corridor, where the ship's [cook](cook) covers [him](teo) with a tablecloth.
- sad marcus pim "fears Pim"
- love! marcus odile "madam"
- boss halden _ "governor"
- investigate halden zuri "questions"
+ affair.past marcus zuri "could contradict"
- betray zuri halden "claims"
- advisor petrov zuri "medic"
- reveal petrov zuri "told her"
+ pregnant zuri marcus "ten weeks along"
- help cook teo "covers him"

== 3 Spin Gravity
[Pim](pim), [who](pim) at seventeen has a pilot's licence and no patience, falls in with the tug's young [mate](dax), [Dax Moreau](dax), and is seen with [Dax](dax) in the observation bubble by [Pim](pim)'s [sister](anouk), [who](anouk) had had [her](anouk) own eye on the [mate](dax). The [siblings](anouk+pim) trade insults across the breakfast bar while [their](anouk+pim) [father](marcus) asks [their](anouk+pim) [mother](odile) politely whether [they](anouk+pim) are always like this. [Odile](odile), [whom](odile) nobody has asked what [she](odile) wants, drops in on the [man](teo) in the corridor. It is the returned [husband](marcus), fetching water, [who](marcus) finds [them](odile+teo) holding each other, and begs [their](odile+teo) pardon.
- date dax pim "observation bubble"
+ love.start pim dax "falls in with"
- sibling anouk pim "sister"
- discover anouk dax+pim "is seen"
- love anouk dax "her own eye"
+ quarrel anouk pim "trade insults"
- parent marcus anouk+pim "father"
- parent odile anouk+pim "mother"
- flirt odile teo "holding each other"
- married marcus odile "husband"
- discover marcus odile+teo "finds them"

== 4 Ten Degrees
[Odile](odile) is cold. [Zuri](zuri) is sick. [They](odile+zuri) share a lift. [Zuri](zuri) faints. [Odile](odile) catches [Zuri](zuri). [She](odile) sees the scan in [Zuri](zuri)'s pocket. "Whose is it?" asks [Odile](odile). [Zuri](zuri) looks away. [Odile](odile) goes straight to [Marcus](marcus). [Marcus](marcus) cannot recall a single night. [Halden](halden) likes [Petrov](petrov). [Petrov](petrov) plays chess with [Halden](halden) and lets [her](halden) lose. Nobody else dares beat [Halden](halden). [Barty](cook) bakes a cake for two. Who eats it? [Pim](pim) and [Dax](dax).
- ill zuri "is sick"
- help odile zuri "catches Zuri"
+ discover odile zuri "sees the scan"
- pregnant zuri "scan"
- accuse odile marcus "straight to Marcus"
+ love halden petrov "likes Petrov"
- friend halden petrov "plays chess"
- create cook "bakes a cake"
- couple.start dax pim "cake for two"

== 5 Long Memory
In the smell of burnt cake [Marcus](marcus)'s memory comes back, not all at once but from the wrong end: the wreck first. [He](marcus) recalls [Zuri](zuri), the cold, the one blanket. [He](marcus) goes to [her](zuri) cabin and promises to stand by the child. Returning, [he](marcus) remembers the rest, and stands before [Odile](odile)'s door as the [man](marcus) [who](marcus) has loved [her](odile) for twenty years. [She](odile) does not open; [she](odile) is listening to the [friend](teo) [who](teo) has buried [him](marcus), mourned [him](marcus) and taken [his](marcus) place, and [who](teo), as [he](teo) now says, would have done all of it sooner.
- recover marcus "memory comes back"
- affair.past marcus zuri "one blanket"
- help? marcus zuri "stand by the child"
- pregnant zuri marcus "child"
+ love marcus odile "loved her"
- reject odile marcus "does not open"
- friend marcus teo "friend who"
- sad.past teo marcus "mourned him"
+ confess teo odile "sooner"

== 6 Council
The bigamy clause of the charter, which no one had ever read, obliges [Odile](odile) to choose within thirty days. [Halden](halden), [who](halden) must enforce it, is herself a divorcee twice over and takes no pleasure in it. [Teo](teo) and [Marcus](marcus), [friends](marcus+teo) since the academy, agree like officers that [neither](marcus+teo) will influence [her](odile), and within the hour each catches the other with flowers. [They](marcus+teo) fight until [Anouk](anouk) turns the fire hose on [them](marcus+teo). The [mother](zuri)-to-be is not consulted. [Zuri](zuri), [who](zuri) has nowhere to live, is taken in by the [cook](cook), on the ground that somebody has to eat.
- divorce.past _ halden "divorcee"
- friend marcus teo "friends"
- jealous marcus teo "flowers"
- jealous teo marcus "flowers"
+ attack marcus+teo "They fight"
- attack anouk marcus+teo "fire hose"
+ move zuri cook "taken in"
- help cook zuri "taken in"

== 7 Tug
[Dax](dax), [whose](dax) ship sails on Friday, tells [Pim](pim) that it has been fun. [Pim](pim) takes this badly, takes the tug, and takes it with [Dax](dax) asleep aboard; the youngest [Vantongeren](pim) thus becomes, at seventeen, a kidnapper. The two [fathers](marcus+teo), the real [one](marcus) and the [one](teo) in waiting, give chase in a maintenance sled, and by the time [they](marcus+teo) have towed the [lovers](dax+pim) home [they](marcus+teo) are speaking again. [Moreau](dax) declines to press charges. [He](dax) has had, [he](dax) says, eleven hours to hear how much [he](dax) is loved, and would like, if the [commander](halden) permits, to stay.
- breakup dax pim "it has been fun"
+ steal pim dax "takes the tug"
+ abduct pim dax "kidnapper"
- parent marcus pim "the real one"
- couple dax pim "lovers"
+ rescue marcus+teo dax+pim "towed the lovers home"
- reconcile marcus teo "speaking again"
- accuse! dax pim "press charges"
- confess pim dax "how much"
- reconcile dax pim "to stay"

== 8 Sage
[Zuri](zuri)'s [child](sage) comes five weeks early, in the galley, among the soup. [Barty](cook), [who](cook) in forty years has never missed a dinner, misses one. [Odile](odile), hearing the alarm for oxygen, brings it herself, and so it is the [wife](odile) [who](odile) puts the mask on [her](odile) [husband](marcus)'s [infant](sage) and keeps it there. "[Sage](sage)," says the exhausted [mother](zuri), when asked for a name; it is written on the jar in front of [her](zuri). [Marcus](marcus) arrives to find both [women](odile+zuri) in tears and himself superfluous. [Petrov](petrov), sent for too late, is kissed by [Halden](halden) in the corridor, for no reason that either can afterwards give.
+ birth zuri sage "comes five weeks early"
- married marcus odile "wife"
- parent marcus sage "infant"
+ rescue odile sage "keeps it there"
- parent zuri sage "mother"
- sad odile+zuri "in tears"
+ kiss halden petrov "is kissed"

== 9 The Thirtieth Day
Before a full chamber [Odile](odile) announces that [she](odile) chooses [neither](marcus+teo). The marriage is dissolved; the [lodger](teo) of one night is thanked and sent back to [his](teo) own deck. [Marcus](marcus), a [bachelor](marcus) again, moves down to the galley, to be near the [baby](sage), and is taken for a waiter. [Anouk](anouk), [who](anouk) at nineteen thinks [her](anouk) [parents](marcus+odile) childish, accepts a date with the new [navigator](lin), [Lin Qiao](lin), chiefly because [Lin](lin) has never heard of [her](anouk) family. It goes so well that [she](anouk) is obliged to explain [them](marcus+odile+pim).
+ reject odile marcus+teo "chooses neither"
+ divorce marcus odile "dissolved"
- housemate.past odile teo "lodger"
- breakup odile teo "sent back"
- move marcus "moves down"
- parent marcus+odile anouk "parents"
+ date anouk lin "accepts a date"
- reveal anouk lin "explain them"

== 10 Low Orbit
With [his](petrov) letter of resignation [Petrov](petrov) hands [Halden](halden) the king from [their](halden+petrov) chessboard: since a [medic](petrov) may not keep company with the [governor](halden), [he](petrov) would rather not be the [medic](petrov). [She](halden) tears up the letter and resigns herself. The new [governor](teo), elected on a show of hands, is to [his](teo) own alarm [Ibarra](teo). [Lin](lin), [who](lin) turns out to be engaged to somebody on [Ceres](@ceres), confesses it to [Anouk](anouk) on the second date rather than the third, and is forgiven on the fourth, after a call to [Ceres](@ceres). [Marcus](marcus) asks [Zuri](zuri) over the washing-up if [she](zuri) would have [him](marcus). [Zuri](zuri) says the plates first.
- quit? petrov halden "letter of resignation"
- reject halden petrov "tears up the letter"
+ quit halden "resigns herself"
+ hire teo "elected"
- engaged _ lin "engaged to somebody"
- cheat lin _ "engaged to somebody"
- reveal lin anouk "confesses it"
- reconcile anouk lin "forgiven"
- breakup lin _ "a call to Ceres"
+ propose marcus zuri "would have him"
- reject? zuri marcus "the plates first"

== 11 Flare
A solar flare drives the whole habitat into the core, where for two days the [ex-spouses](marcus+odile), rivals and in-laws share forty square metres. The [ex-commander](halden) teaches [Pim](pim) chess. [Odile](odile), by torchlight, tells [Zuri](zuri) how [Marcus](marcus) takes [his](marcus) tea and what [he](marcus) is like when [he](marcus) is ill, as one hands over a shift; the younger [woman](zuri) takes notes. [Teo](teo) has to send one person outside to close a valve, and goes himself. When the line slackens, it is the [woman](odile) [who](odile) had sent [him](teo) away [who](odile) tears the suit from [Marcus](marcus)'s hands. [She](odile) brings [Teo](teo) in unconscious, and tells [him](teo) what [she](odile) would not tell the chamber.
- advisor halden pim "teaches"
- ex marcus odile "ex-spouses"
- reveal odile zuri "tells Zuri"
- breakup.past odile teo "had sent him away"
+ rescue odile teo "brings Teo in"
- ill teo "unconscious"
+ confess odile teo "tells him"

== 12 Rotation
Two weddings are held in one afternoon, to save air. The [cook](cook) marries [his](cook) former [boarder](zuri) to the [father](marcus) of [her](zuri) [child](sage); [Halden](halden), no longer anyone's superior, marries [Petrov](petrov). [Odile](odile), the first [husband](marcus)'s witness, walks home with the [governor](teo), hand in hand and unmarried, the charter having been amended at [her](odile) request. [Dax](dax) gets [his](dax) own tug and a co-pilot of eighteen. [Anouk](anouk) and [her](anouk) [girlfriend](lin) leave for [Ceres](@ceres), to return a ring. In the last shot [Sage](sage), alone on the galley floor, discovers gravity.
+ wedding marcus zuri "Two weddings"
+ wedding halden petrov "Two weddings"
- parent marcus sage "father of her child"
- housemate.past cook zuri "former boarder"
- ex marcus odile "first husband"
- advisor odile marcus "witness"
- couple odile teo "hand in hand"
- find dax "gets his own tug"
- colleague dax pim "co-pilot"
- couple anouk lin "girlfriend"
- travel anouk+lin "leave for" @ceres
