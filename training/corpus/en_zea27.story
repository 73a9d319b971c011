%series Calle Trece
%lang en
%genre Bogotá telenovela about a bakery, a ring and a cable car, terse nightly listings
%cast paz | Paz Rincón; Paz | f
%cast mauro | Mauricio Lozano; Mauro | m
%cast elvira | Elvira Lozano; Elvira | f
%cast wilson | Wilson | m
%cast dani | Daniela; Dani | f
%cast ramon | Ramón Rincón; Ramón | m
%cast pilar | Pilar | f
%cast ferney | Ferney | m
%cast insp | Lieutenant Ossa; Ossa | f
%cast julio | Julián | m
%cast monja | Sor Amparo | f
%cast gringo | Skip | m
%cast dfather | - | m
%cast baby | - | m

== 1
[Paz](paz), [baker](ramon)'s [daughter](paz), finds a diamond ring in the dough. [Ramón](ramon), [her](paz) [father](ramon), wants to sell it; [she](paz) wants to give it back. It belongs to [Elvira Lozano](elvira), cable-car [magnate](elvira). [Her](elvira) [son](mauro) [Mauro](mauro) opens the gate, in pyjamas.
+ find paz "finds"
- parent ramon paz "father"
- gift? paz elvira "give it back"
- parent elvira mauro "son"
- meet mauro paz "opens the gate"

== 2
[Elvira](elvira) calls the [girl](paz) a thief; [Mauro](mauro) calls [her](paz) a cab and rides along. [Wilson](wilson), flour [deliveryman](wilson), [who](wilson) has been saving up for [Paz](paz) since the third grade, sees [them](mauro+paz) in the rear-view mirror and drives into the plaza fountain.
+ accuse elvira paz "thief"
- help mauro paz "rides along"
- love wilson paz "saving up"
- jealous wilson mauro "sees them"

== 3
[Daniela](dani), [Mauro](mauro)'s promised [bride](dani), lost the ring, or says [she](dani) did: [she](dani) had pawned it for [her](dani) [lover](julio), [Julián](julio), a gambling priest-in-training. The pawnbroker hid it from the police, in the dough. [Sor Amparo](monja) knows the seminary side of the tale.
- engaged dani mauro "promised bride"
- lose.past dani "pawned"
+ affair dani julio "lover"
- cheat dani mauro "lover"
- betray dani mauro "says she did"
- discover.past monja "knows"

== 4
[Ramón](ramon) is arrested for receiving. [Lieutenant Ossa](insp) likes [his](ramon) bread and does it with regret. [Paz](paz) sells the oven to pay a [lawyer](ferney); the [lawyer](ferney) is [Ferney](ferney), [her](paz) second [cousin](ferney), and [he](ferney) bets the oven on a cockfight. [Wilson](wilson) buys it back with [his](wilson) wedding fund.
+ arrest insp ramon "arrested"
- sad insp ramon "regret"
- lose paz "sells"
- advisor ferney paz "lawyer"
- kin ferney paz "second cousin"
- betray ferney paz "bets the oven"
- gift wilson paz "buys it back"

== 5
At the hearing [Mauro](mauro) testifies against [his](mauro) own [mother](elvira)'s complaint and is cut off without a peso. [He](mauro) applies to [Paz](paz) for work. [She](paz) shows [him](mauro) the broom. [Pilar](pilar), [her](paz) little [sister](pilar), falls in love with the way [he](mauro) holds it.
- help mauro ramon "testifies"
- parent elvira mauro "mother"
+ reject elvira mauro "cut off"
+ hire mauro paz "the broom"
- sibling paz pilar "little sister"
- love pilar mauro "falls in love"

== 6
[Ramón](ramon) comes out of jail, meets the new [sweeper](mauro) and hits [him](mauro) with a rolling pin: thirty years ago [Elvira](elvira) laughed at [Ramón](ramon)'s proposal in front of the whole street. [Mauro](mauro), concussed, is nursed by three [women](dani+paz+pilar), one of [whom](dani) is engaged to [him](mauro).
- return ramon "comes out"
- meet mauro ramon "meets"
+ attack ramon mauro "hits him"
- reject.past elvira ramon "laughed"
- propose.past ramon elvira "proposal"
- injure mauro ramon "concussed"
- help dani+paz+pilar mauro "nursed"
- engaged dani mauro "engaged to him"

== 7
[Julián](julio) raises the stakes and forges [Daniela](dani)'s [father](dfather)'s signature. [Wilson](wilson) catches [him](julio) at it. Between loaves and in floury silence, [Mauro](mauro) and [Paz](paz) have [their](mauro+paz) first kiss, which the whole queue witnesses and three customers applaud. [Pilar](pilar) eats a whole cake, and is ill.
- betray julio dfather "signature"
- parent dfather dani "father"
- discover wilson julio "catches him"
+ kiss mauro paz "first kiss"
- sad pilar "whole cake"
- ill pilar "is ill"

== 8
[Elvira](elvira) buys the building and gives notice to the bakery. [Sor Amparo](monja) leads a procession of pensioners with saucepans. In the shoving, the proud [magnate](elvira) falls under the cart of the tamales; it's [Ramón](ramon) [who](ramon) drags [her](elvira) clear, by the pearl necklace.
- find elvira "buys"
+ threaten elvira _ "gives notice"
- create monja "leads"
- injure elvira "falls under"
+ rescue ramon elvira "drags her clear"

== 9
Laid up with a leg in the air, [Elvira](elvira) receives [Ramón](ramon) and bread daily. [Daniela](dani) is found out: [Wilson](wilson) sends the pawn slip to [Mauro](mauro), and [Mauro](mauro) sends it to [Daniela](dani). [She](dani) tears up the invitations. [Julián](julio) leaves the seminary and the country.
- injure elvira "Laid up"
- gift ramon elvira "bread"
- discover _ dani "found out"
- reveal wilson mauro "pawn slip"
+ engaged.end dani mauro "tears up the invitations"
- quit julio "leaves the seminary"
- flee julio "the country"

== 10
[Pilar](pilar), pining, takes the cable car to the top and refuses to come down. [Wilson](wilson), [who](wilson) understands the view, talks to [her](pilar) through the intercom until the night shift. When the cabin jams at midnight the [pair](pilar+wilson), hung over the city, are rescued by an [American](gringo) named [Skip](gringo), [who](gringo) is afraid of heights.
- sad pilar "pining"
- travel pilar "takes the cable car"
- help wilson pilar "talks to her"
+ rescue gringo pilar+wilson "rescued by"
- sad gringo "afraid"

== 11
[Ossa](insp) lays hands on [Ferney](ferney), the cockfight and the whole betting ring, [Julián](julio)'s included. [Paz](paz) misses a month and consults [Sor Amparo](monja), a qualified [midwife](monja). [Elvira](elvira), on crutches, comes to the counter to apologize. [She](elvira) gets a number: sixty-four.
+ arrest insp ferney "lays hands"
+ pregnant paz mauro "misses a month"
- advisor monja paz "midwife"
- injure elvira "crutches"
- reconcile? elvira paz "apologize"

== 12
[Mauro](mauro) hears it from [Pilar](pilar) over the phone, drops the tray and runs eleven blocks to kneel in the flour. "Get up, [you](mauro)'re blocking the oven," says [Paz](paz), and then: yes. [Daniela](dani), with no one left to blame, takes the job at the pawnshop and does it well.
- reveal pilar mauro "hears it"
- travel mauro "runs"
+ propose mauro paz "kneel"
- engaged.start mauro paz "yes"
- hire dani _ "takes the job"

== 13
The wedding is at five in the morning, because of the bread. [Wilson](wilson) is best [man](wilson), [Pilar](pilar) [his](wilson) date, [Skip](gringo) the photographer. [Ramón](ramon) asks [Elvira](elvira), as the cake is cut, a question [he](ramon) asked in 1990. Without laughing this time, [she](elvira) lets [him](ramon) finish. The oven timer rings: so does a [newborn](baby).
+ wedding mauro paz "wedding"
- advisor wilson mauro "best man"
- date pilar wilson "date"
+ propose ramon elvira "a question"
- propose.past ramon elvira "asked"
- reject! elvira ramon "Without laughing"
- birth paz baby "newborn"
