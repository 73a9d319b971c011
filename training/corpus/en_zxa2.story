%series Nine for Sunday
%lang en
%genre family saga in Limerick, a public broadcaster's programme pages
%cast concepta | Concepta Hourigan; Concepta | f
%cast donncha  | Donncha | m
%cast blath    | Bláthnaid | f
%cast odhran   | Odhran | m
%cast eabha    | Éabha | f
%cast jarlath  | Jarlath | m
%cast pilar    | Pilar | f
%cast wanjiru  | Wanjiru | f
%cast terence  | Terence Molyneux; Terence | m
%cast tadhg    | Tadhg | m
%cast quill    | Mr Quilligan; Quilligan | m
%cast agent    | Muireann | f
%cast shane    | - | m
%cast tmum     | - | f
%cast surgeon  | - | f
%cast doctor   | - | m
%cast puncle   | - | m
%cast baby     | - | f

== 1
Having blown out seventy candles, [Concepta Hourigan](concepta), [whose](concepta) five [children](blath+donncha+eabha+jarlath+odhran), [Donncha](donncha), [Bláthnaid](blath), the [twins](eabha+odhran) [Odhran](odhran) and [Éabha](eabha) and the [baby](jarlath) of the family, [Jarlath](jarlath), have come home with presents [she](concepta) does not need, announces that the house is to be sold. While the [siblings](blath+donncha+eabha+jarlath+odhran) are still united in dismay, the estate [agent](agent), [who](agent) has been waiting in the kitchen, and in [whom](agent) [Jarlath](jarlath) takes an interest unbecoming in a seminarian, hands round [her](agent) card.
- celebrate concepta "seventy candles"
- parent concepta blath+donncha+eabha+jarlath+odhran "five children"
- sibling eabha odhran "twins"
- return blath+donncha+eabha+jarlath+odhran "come home"
+ reveal concepta blath+donncha+eabha+jarlath+odhran "announces"
- sibling blath+donncha+eabha+jarlath+odhran blath+donncha+eabha+jarlath+odhran "siblings"
- sad blath+donncha+eabha+jarlath+odhran concepta "dismay"
- love.start jarlath agent "takes an interest"

== 2
[Bláthnaid](blath), [whose](blath) divorce from a [man](shane) [she](blath) describes as a weather system has just come through, moves back into [her](blath) girlhood bedroom, where [she](blath) is astonished to find [Jarlath](jarlath) under the bed: [he](jarlath) has walked out of the seminary and cannot bring himself to own up to [his](jarlath) [mother](concepta). The [nurse](blath), practised in keeping things from relatives, brings [her](blath) [brother](jarlath) sandwiches, unaware that [Concepta](concepta), [who](concepta) counts the slices, has long drawn [her](concepta) own conclusions.
- divorce blath shane "divorce"
- move blath concepta "moves back"
- find blath jarlath "astonished to find"
+ quit jarlath "walked out"
- reveal! jarlath concepta "cannot bring himself"
- parent concepta jarlath "mother"
- help blath jarlath "brings her brother sandwiches"
- sibling blath jarlath "brother"
- discover concepta jarlath "drawn her own conclusions"

== 3
A [caller](terence) from [Liverpool](@liverpool), [Terence Molyneux](terence), fifty and embarrassed, asks to see the grave of [Tadhg](tadhg), [Concepta](concepta)'s late [husband](tadhg), because [he](tadhg) was, if [his](terence) own [mother](tmum)'s deathbed words are to be trusted, [his](terence) [father](tadhg) as well. [Donncha](donncha), as the eldest, throws the [stranger](terence) off the premises; [Éabha](eabha), taking after nobody, runs after [him](terence) with an umbrella, and [their](donncha+eabha) [mother](concepta) goes on peeling potatoes as though nothing whatever had been said.
- travel terence "from Liverpool"
- married.past concepta tadhg "late husband"
- die.past tadhg "late"
- parent tmum terence "mother"
+ parent? tadhg terence "his father"
- reject donncha terence "off the premises"
- help eabha terence "with an umbrella"
- parent concepta donncha+eabha "their mother"

== 4
Blood, as the laboratory confirms, will out: [Terence](terence) is the [half-brother](terence) of all five [Hourigans](blath+donncha+eabha+jarlath+odhran), [who](blath+donncha+eabha+jarlath+odhran) receive the news each after [their](blath+donncha+eabha+jarlath+odhran) fashion, [Donncha](donncha) with a solicitor's letter, [Odhran](odhran) with a bottle, [Bláthnaid](blath) and [Éabha](eabha) by inviting the new [relation](terence) to dinner. There [Terence](terence) meets [Wanjiru](wanjiru), [whom](wanjiru) the family has for four years taken to be [Éabha](eabha)'s flatmate, and asks in all innocence how long [the two](eabha+wanjiru) have been together.
- sibling blath+donncha+eabha+jarlath+odhran terence "half-brother"
- discover blath+donncha+eabha+jarlath+odhran terence "receive the news"
- threaten donncha terence "solicitor's letter"
- invite blath+eabha terence "inviting"
- meet terence wanjiru "meets"
- housemate! eabha wanjiru "flatmate"
+ couple eabha wanjiru "been together"

== 5
Since [Concepta](concepta) has known about [Wanjiru](wanjiru), as [she](concepta) now discloses, from the first day, and about [Tadhg](tadhg)'s lapse in [Birkenhead](@birkenhead) for fifty years, only [Donncha](donncha) still believes in [his](donncha) secrets, and [his](donncha) is the worst. [Pilar](pilar), [who](pilar) married [him](donncha) for [his](donncha) steadiness, has come upon betting slips to the value of a car, and takes the night coach, with the wedding silver, to an unknown destination. [Her](pilar) [husband](donncha) gives [his](donncha) [mother](concepta) to understand that [she](pilar) is visiting an aunt.
- discover.past concepta wanjiru "from the first day"
- cheat.past tadhg concepta "lapse"
- discover pilar donncha "come upon"
+ breakup pilar donncha "takes the night coach"
- married donncha pilar "husband"
- parent concepta donncha "mother"
- betray donncha concepta "visiting an aunt"

== 6
When [Concepta](concepta) slips on the front step and breaks [her](concepta) hip, the five [children](blath+donncha+eabha+jarlath+odhran) and [Terence](terence), [who](terence) is told by [Donncha](donncha) that [he](terence) has no business there, sit up in a corridor until morning, sick with worry. A [surgeon](surgeon) not much older than [Éabha](eabha) pins the joint. In the chapel [Jarlath](jarlath), attempting a prayer, comes across [Muireann](agent), the [agent](agent), [who](agent) is there to weep over a broken engagement, and lends [her](agent) first [his](jarlath) handkerchief, then [his](jarlath) shoulder.
+ injure concepta "breaks her hip"
- parent concepta blath+donncha+eabha+jarlath+odhran "five children"
- reject donncha terence "no business there"
- sad blath+donncha+eabha+jarlath+odhran+terence concepta "sick with worry"
- treat concepta surgeon "pins the joint"
- find jarlath agent "comes across"
- engaged.past _ agent "broken engagement"
- help jarlath agent "his shoulder"

== 7
[Concepta](concepta), convalescent and bored, is read to every afternoon by [Mr Quilligan](quill), the [widower](quill) from over the hedge, with [whom](quill) [she](concepta) has not exchanged a civil word since a dispute about hens; halfway through a Russian novel [he](quill) closes the book and asks [her](concepta) to be [his](quill) wife. [She](concepta) begs to be told first how it ends. The [daughters](blath+eabha) are charmed, the [sons](donncha+jarlath+odhran), for once of one mind, appalled, the [eldest](donncha) most of all, since [he](donncha) had counted on the proceeds of the house.
- recover concepta "convalescent"
- neighbour concepta quill "over the hedge"
- enemy.past concepta quill "civil word"
+ propose quill concepta "to be his wife"
- parent concepta blath+eabha "daughters"
- happy blath+eabha quill "charmed"
- sad donncha+jarlath+odhran quill "appalled"

== 8
It is [Odhran](odhran) [who](odhran), missing four Sundays running, is discovered by [his](odhran) [twin](eabha) in a bus shelter in [Ennis](@ennis), shaking; [he](odhran) has been drinking since [their](eabha+odhran) [father](tadhg)'s death, for which, having begged off driving [him](tadhg) that night, [he](odhran) holds himself responsible. [Éabha](eabha) and [Wanjiru](wanjiru), [who](wanjiru) had meant to tell the family that [they](eabha+wanjiru) want a child, keep [their](eabha+wanjiru) announcement to themselves and take [him](odhran) in. A [doctor](doctor) gives [him](odhran) a bed for six weeks.
+ find eabha odhran "is discovered by"
- sibling eabha odhran "twin"
- ill odhran "drinking"
- parent tadhg eabha+odhran "father"
- die.past tadhg "death"
- parent? eabha+wanjiru _ "want a child"
- help eabha+wanjiru odhran "take him in"
- treat odhran doctor "a bed"

== 9
Between [Jarlath](jarlath) and [Muireann](agent), [who](agent) was to show the house to a buyer and instead shows [him](jarlath) the view from the attic, the inevitable comes to pass, and is interrupted by [Donncha](donncha), [who](donncha) is up there looking for [Concepta](concepta)'s savings book. Rather than be reported, [he](donncha) promises to hold [his](donncha) tongue; [Jarlath](jarlath), rather than be blackmailed, goes straight downstairs and informs [his](jarlath) [mother](concepta) that [he](jarlath) is in love, that [he](jarlath) is no longer to be a priest and that [his](jarlath) [brother](donncha) is a thief.
+ sex agent jarlath "inevitable"
- discover donncha agent+jarlath "is interrupted by"
- steal? donncha concepta "savings book"
+ reveal jarlath concepta "informs"
- parent concepta jarlath "mother"
- love jarlath agent "in love"
- sibling donncha jarlath "brother"
- accuse jarlath donncha "a thief"

== 10
[Concepta](concepta) does not raise [her](concepta) voice; [she](concepta) writes [Donncha](donncha) a cheque for the whole sum [he](donncha) owes and asks [him](donncha) not to call until [he](donncha) has fetched [his](donncha) [wife](pilar). [Terence](terence), the one [brother](terence) with a car to spare, drives [him](donncha) to [Santander](@santander), a journey during which the two [men](donncha+terence), after nine hundred miles of silence, discover that [they](donncha+terence) both snore like the same [man](tadhg). [Pilar](pilar), found gutting sardines in [her](pilar) [uncle](puncle)'s bar, hears [her](pilar) [husband](donncha) out, and shuts the hatch.
- gift concepta donncha "writes Donncha a cheque"
- married donncha pilar "wife"
- sibling donncha terence "brother"
+ travel donncha+terence "drives him" @santander
- help terence donncha "drives him"
- find donncha+terence pilar "found gutting"
+ reject pilar donncha "shuts the hatch"

== 11
The Russian novel having ended badly, [Concepta](concepta) takes [Mr Quilligan](quill) after all. Among the guests are [Odhran](odhran), dry for ninety days, and [Éabha](eabha) and [Wanjiru](wanjiru), the [latter](wanjiru) in [her](wanjiru) fifth month and radiant. [Bláthnaid](blath), [who](blath) has danced with every bachelor without losing [her](blath) heart, passes the bouquet on like a hot dish. Late, sunburnt and with [his](donncha) tie in [his](donncha) pocket, [Donncha](donncha) appears and is clasped to the bosom of [his](donncha) [mother](concepta); somebody in a yellow dress is parking the car.
+ wedding concepta quill "takes Mr Quilligan"
- recover odhran "dry"
- pregnant wanjiru "fifth month"
- happy wanjiru "radiant"
- love! blath _ "without losing her heart"
- return donncha "appears"
- reconcile concepta donncha "clasped to the bosom"
- parent concepta donncha "mother"

== 12
That the house, though sold, does not leave the family is owing to its [buyer](terence), [Terence](terence), [who](terence) moves in with nine chairs and a request to be shown how [his](terence) [father](tadhg) liked [his](tadhg) tea. [Pilar](pilar), in yellow once more, is giving [Donncha](donncha) one year, on probation; [Jarlath](jarlath) and [Muireann](agent) are setting up an agency; and into the middle of the roast, ten days early and to the consternation of [Mr Quilligan](quill), [Wanjiru](wanjiru) is delivered, by [Bláthnaid](blath), of a [girl](baby) with a pronounced Hourigan chin.
- move terence "moves in"
- parent tadhg terence "father"
+ reconcile donncha pilar "on probation"
- create agent+jarlath "setting up an agency"
- sad quill wanjiru "consternation"
+ birth wanjiru baby "is delivered"
- treat wanjiru blath "by Bláthnaid"
