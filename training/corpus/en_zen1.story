%series Junction Triangle
%lang en
%genre city comedy-drama about four friends in Toronto, encyclopaedia episode summaries
%cast imogen   | Imogen Achebe; Imogen | f
%cast roz      | Roz Teitelbaum; Roz; Teitelbaum | f
%cast faustine | Faustine Leclerc; Faustine | f
%cast kiki     | Kiki Marangoni; Kiki | f
%cast thad     | Thaddeus Cole; Thaddeus; Thad; Cole | m
%cast desmond  | Dr. Desmond Quaye; Desmond; Dr. Quaye; Quaye | m
%cast piotr    | Piotr Zielinski; Piotr; Zielinski | m
%cast dinah    | Dinah Teitelbaum; Dinah | f
%cast abena    | Abena Quaye; Abena | f
%cast hugo     | Hugo | m
%cast wanda    | Wanda Zielinski; Wanda | f
%cast lorne    | Lorne Pickersgill; Lorne; Pickersgill | m
%cast courier  | - | m
%cast model    | Saskia | f
%cast nonno    | - | m
%cast nurse    | - | m
%cast tenant   | - | f
%cast piotrwife | Beata | f
%cast baby     | Rosalba | f
%cast late     | - | f
%cast landlady | - | f

== 1 Sublet
After six years with the [sculptor](thad) [Thaddeus Cole](thad), [Imogen Achebe](imogen), a museum [curator](imogen), puts [her](imogen) plants in a taxi and takes the spare room of [her](imogen) oldest [confidante](roz), the divorce [mediator](roz) [Roz Teitelbaum](roz). [Cole](thad) has been sharing [his](thad) bed with the [woman](model) [who](model) sits for [him](thad). Downstairs, [Faustine Leclerc](faustine) is about to open a bakery [she](faustine) cannot afford on a loan from [Kiki Marangoni](kiki), [who](kiki) has not mentioned that the money is [her](kiki) [grandfather](nonno)'s. The [four](faustine+imogen+kiki+roz) toast the new [lodger](imogen) on the fire escape.
- couple.past imogen thad "six years"
+ breakup imogen thad "plants in a taxi"
- move imogen roz "takes the spare room"
- housemate.start imogen roz "spare room"
- friend imogen roz "confidante"
+ cheat thad imogen "sharing his bed"
- sex model thad "sharing his bed"
- create? faustine "about to open"
- gift kiki faustine "loan"
- betray kiki faustine "has not mentioned"
- kin kiki nonno "grandfather's"
- celebrate faustine+imogen+kiki+roz imogen "toast"

== 2 Crumb Structure
The bakery opens to a line around the block, and to a health [inspector](lorne), [Lorne Pickersgill](lorne), [who](lorne) shuts it by noon. [Faustine](faustine) calls [him](lorne) a bureaucrat and worse; unmoved, [he](lorne) buys a brioche. [Roz](roz), meanwhile, mediates between the [cardiologist](desmond) [Desmond Quaye](desmond) and a [tenant](tenant) of [his](desmond) [who](tenant) keeps ferrets, and finds it hard to concentrate on anything but [his](desmond) forearms. At the museum [Imogen](imogen) is passed over for head of department in favour of [Hugo](hugo), [whom](hugo) [she](imogen) trained herself. Upset, [she](imogen) phones [Thaddeus](thad), but it is the [model](model) [who](model) picks up.
- create faustine "opens"
+ lose faustine lorne "shuts it"
- quarrel faustine lorne "bureaucrat and worse"
- help roz desmond+tenant "mediates"
- love.start roz desmond "hard to concentrate"
- hire hugo "in favour of"
- hire! imogen "passed over"
- advisor.past imogen hugo "trained"
- sad imogen hugo "Upset"

== 3 Visiting Hours
[Kiki](kiki)'s [grandfather](nonno) collapses over [his](nonno) tomatoes, and the [cardiologist](desmond) on call is none other than [Quaye](desmond). While [he](desmond) operates, [Roz](roz), [who](roz) has come along to hold [Kiki](kiki)'s hand, falls into conversation with [his](desmond) [sister](abena) [Abena](abena), a hospital [chaplain](abena). [Abena](abena) lets slip that [her](abena) [brother](desmond) buried a [fiancée](late) two winters ago. [Faustine](faustine) scrubs [her](faustine) kitchen until four in the morning. When [Pickersgill](lorne) returns, [he](lorne) runs a white glove along the shelf, nods, and leaves [her](faustine) [his](lorne) telephone number on the back of the certificate.
+ ill nonno "collapses"
- kin kiki nonno "grandfather"
- treat nonno desmond "operates"
- help roz kiki "hold Kiki's hand"
- meet abena roz "falls into conversation"
- sibling abena desmond "sister"
- reveal abena roz "lets slip"
- engaged.past desmond late "fiancée"
- die.past late "buried"
- return lorne "returns"
- gift lorne faustine "leaves her"
+ flirt faustine lorne "telephone number"

== 4 Plaster
[Cole](thad) wants the plaster cast of [Imogen](imogen)'s hands for a retrospective; [she](imogen) would sooner smash it. [Hugo](hugo), now [her](imogen) [superior](hugo), orders [her](imogen) to curate that very show. Setting it up, [she](imogen) gets talking to [Saskia](model), the [model](model), and to [her](imogen) dismay finds [her](model) excellent company: [Thad](thad), the [younger](model) of [the two](imogen+model) reports, has been seeing somebody new on Wednesdays. [Roz](roz)'s little [sister](dinah) [Dinah](dinah) flies in from [Halifax](@halifax) with a cello and no return ticket, and claims the sofa. Only on the third day does [Dinah](dinah) admit that the orchestra has let [her](dinah) go.
- reject imogen thad "sooner smash"
- boss hugo imogen "superior"
- create? imogen thad "curate"
- meet imogen model "gets talking"
- sad imogen model "dismay"
+ reveal model imogen "reports"
- affair _ thad "seeing somebody new"
- sibling dinah roz "sister"
- travel dinah "flies in"
- housemate.start dinah imogen+roz "claims the sofa"
- reveal dinah "admit"
+ quit.past dinah "let her go"

== 5 Wednesdays
Who is [Thad](thad)'s Wednesday? Comparing calendars over wine, [Imogen](imogen) and [Saskia](model) tail the [sculptor](thad) across town and watch [him](thad) being let into [Hugo](hugo)'s house by [Hugo](hugo) himself, in a kimono. [Both](imogen+model) are speechless. [Roz](roz) cooks for [Desmond](desmond), burns the lamb and is kissed regardless; but at the sight of [her](roz) bath, [he](desmond) turns grey and bolts without [his](desmond) shoes. [Dinah](dinah), practising on the fire escape, plays for an audience of one: [Piotr Zielinski](piotr), the [roofer](piotr) across the lane, downs [his](piotr) hammer and weeps.
- investigate imogen+model thad "tail"
+ discover imogen+model hugo+thad "watch"
- affair hugo thad "in a kimono"
- date desmond roz "cooks for"
- kiss desmond roz "is kissed"
+ flee desmond roz "bolts"
- lose desmond "without his shoes"
- create dinah "plays"
- neighbour dinah piotr "across the lane"
- sad piotr "weeps"

== 6 The Shoes
[Roz](roz) carries the [doctor](desmond)'s shoes around for a week before [she](roz) asks [his](desmond) [sister](abena) for the truth. [Abena](abena) hesitates, then says it: the [fiancée](late) drowned, in a bath, while [he](desmond) was asleep next door. [Roz](roz) has the tub torn out. [Piotr](piotr), engaged to do the job, brings along [his](piotr) [mother](wanda), [who](wanda) inspects [Dinah](dinah) from head to toe and asks whether a cello can cook. [Faustine](faustine) finally dials the number on the certificate, only for a [woman](landlady) to answer. [Lorne](lorne) has a wife, it seems. [She](faustine) hangs up and eats a whole charlotte.
- investigate roz desmond "asks"
- sibling abena desmond "sister"
+ reveal abena roz "says it"
- die.past late "drowned"
- engaged.past desmond late "fiancée"
- hire piotr roz "engaged to do"
- parent wanda piotr "mother"
- meet dinah wanda "inspects"
- discover faustine lorne "it seems"
- married? landlady lorne "wife"

== 7 Conflict of Interest
It was not a wife at all but [Pickersgill](lorne)'s [landlady](landlady), and [he](lorne) tells [Faustine](faustine) so from the wrong side of a locked shutter. [She](faustine) raises it eight inches. At the retrospective, [Imogen](imogen) hints to [her](imogen) [boss](hugo) that [she](imogen) knows about the kimono; [Hugo](hugo), ashen, offers [her](imogen) the department if [she](imogen) will keep it to herself. [She](imogen) refuses, rather proud of it. [Her](imogen) [landlady](roz) is less principled. Asked by [Desmond](desmond) who told [her](roz) about the bath, [Roz](roz) lies and names a [nurse](nurse), [who](nurse) is then dressed down on the ward for something [he](nurse) never said.
- married! landlady lorne "not a wife"
- reveal lorne faustine "tells"
- create thad "retrospective"
- boss hugo imogen "boss"
- discover.past imogen hugo "knows about"
- sad hugo "ashen"
- hire? imogen hugo "offers her"
- reveal? imogen "keep it to herself"
+ reject imogen hugo "refuses"
- happy imogen "proud"
- housemate imogen roz "landlady"#2
- investigate desmond roz "Asked"
+ betray roz desmond "lies"
- accuse roz nurse "names"
- quarrel desmond nurse "dressed down"

== 8 Small Bones
[Kiki](kiki) learns that [she](kiki) is twelve weeks along, and there is only one candidate: the bicycle [courier](courier) from New Year's Eve, [whose](courier) surname [she](kiki) never caught. [Her](kiki) [grandfather](nonno), back among [his](nonno) tomatoes against all medical advice, demands a wedding, then [his](nonno) money. So it comes out that the bakery rests on [his](nonno) funeral savings. [Faustine](faustine) is livid with [Kiki](kiki) and will not share an elevator with [her](kiki). [Dinah](dinah) auditions for a wedding band. The only [one](piotr) [who](piotr) claps is the [roofer](piotr), [who](piotr) has skipped work to be there.
- discover kiki "learns"
+ pregnant kiki courier "twelve weeks along"
- sex.past courier kiki "New Year's Eve"
- kin kiki nonno "grandfather"
- recover nonno "back among"
- wedding? courier kiki "wedding"
+ discover faustine kiki "comes out"
- sad faustine kiki "livid"
- hire? dinah "auditions"

== 9 Second Opinion
The slandered [nurse](nurse) clears [his](nurse) name, and [Desmond](desmond) works out that the leak can only have been [Abena](abena). [He](desmond) shouts at [her](abena) in the chapel; [she](abena), a [woman](abena) of God, shouts back. That night [he](desmond) tells [Roz](roz) that between a [sister](abena) [who](abena) gossips and a [girlfriend](roz) [who](roz) perjures herself [he](desmond) prefers [his](desmond) own company. [Imogen](imogen) has the reverse problem: suddenly everybody wants [her](imogen). [Thaddeus](thad), thrown over by [Hugo](hugo), turns up with the plaster hands wrapped in a towel, and [Saskia](model), [who](model) is only there to borrow a ladder, looks on as [her](model) former [lover](thad) kneels.
- accuse.past roz nurse "slandered"
- discover desmond abena "works out"
- reveal.past abena roz "leak"
+ quarrel abena desmond "shouts"
- sibling abena desmond "sister"
- couple desmond roz "girlfriend"
- betray.past roz desmond "perjures"
+ breakup desmond roz "prefers his own company"
- breakup hugo thad "thrown over"
- return thad imogen "turns up"
- gift thad imogen "plaster hands"
- ex model thad "former lover"
- propose? thad imogen "kneels"

== 10 Hands
"No," says [Imogen](imogen), and then, because [he](thad) looks so old down there, helps [Thaddeus](thad) up. [Saskia](model) drops the plaster; nobody can prove it was on purpose. Later, sweeping up [her](imogen) own fingers, [Imogen](imogen) catches [the other](model) looking at [her](imogen) and forgets what a broom is for. [Piotr](piotr) confesses to [Dinah](dinah) that in [Gdynia](@gdynia) there is still a [Beata](piotrwife), to [whom](piotrwife) [he](piotr) is married. [His](piotr) [mother](wanda) has known all along that [Dinah](dinah) did not. [Dinah](dinah) plays nothing for three days. [Her](dinah) [sister](roz), likewise abandoned, joins [her](dinah) on the sofa with the good whisky.
+ reject imogen thad "No"
- help imogen thad "helps Thaddeus up"
- love.start model imogen "looking at her"
- love.start imogen model "forgets what a broom"
+ reveal piotr dinah "confesses"
- married piotr piotrwife "married"
- parent wanda piotr "mother"
- discover.past wanda piotr "has known"
- sad dinah piotr "plays nothing"
- sibling dinah roz "sister"
- breakup.past desmond roz "abandoned"

== 11 Funeral Savings
The old [gardener](nonno) dies as [he](nonno) wished to, in August, with dirt under [his](nonno) nails. At the wake [Faustine](faustine) lays the first repayment in the coffin, and [she](faustine) and [Kiki](kiki) fall into each other's arms. Among the mourners stands [Abena](abena), [who](abena) conducted the service, beside the [brother](desmond) with [whom](desmond) [she](abena) is still not on speaking terms. [Roz](roz), professional to the bone, locks [the pair](abena+desmond) in the vestry and mediates through the keyhole. An hour later [both](abena+desmond) emerge red-eyed and united, at least in being annoyed with [her](roz). A cyclist's helmet lies on the last pew. Whose is it?
+ die nonno "dies"
- gift faustine nonno "repayment"
+ reconcile faustine kiki "each other's arms"
- sibling abena desmond "brother"
- quarrel abena desmond "not on speaking terms"
- abduct roz abena+desmond "locks"
- help roz abena+desmond "mediates"
- reconcile abena desmond "united"
- sad abena+desmond roz "annoyed"

== 12 Special Delivery
The helmet belongs to the [courier](courier), [who](courier) delivered the wreath, saw the size of [Kiki](kiki) and did the arithmetic. [He](courier) presents himself with a crib on [his](courier) back and a list of questions. [She](kiki) shows [him](courier) the door, and later the ultrasound. At the museum it is the trustees' turn to learn about [Hugo](hugo) and [Cole](thad), not from [Imogen](imogen) but from an aggrieved [Saskia](model); [Hugo](hugo) clears [his](hugo) desk and [his](hugo) [deputy](imogen) moves into the corner office. [Wanda Zielinski](wanda) calls on [Dinah](dinah) in [her](wanda) best hat. [Her](wanda) [son](piotr)'s divorce, [she](wanda) announces, came through on Tuesday. Can a cello forgive?
- return courier kiki "presents himself"
- gift courier kiki "crib"
- reject kiki courier "shows him the door"
- pregnant kiki courier "size of Kiki"
- discover courier kiki "did the arithmetic"
+ reveal model "learn"
- sad model "aggrieved"
- quit hugo "clears his desk"
+ hire imogen "corner office"
- boss hugo imogen "deputy"
- travel wanda dinah "calls on"
- parent wanda piotr "son"
- divorce piotr piotrwife "divorce"
- reveal wanda dinah "announces"
- reconcile? dinah piotr "forgive"

== 13 Full Proof
[Imogen](imogen)'s first exhibition consists of two hundred hands, none of them by [Thaddeus](thad), and at the opening [she](imogen) introduces [Saskia](model) as the [woman](model) [she](imogen) lives with. [Roz](roz) nearly chokes on an olive, since the spare room has supposedly been [Imogen](imogen)'s all year. [Pickersgill](lorne) resigns from the inspectorate, so as not to be impartial any more, and puts on an apron. "[You](lorne) are mad," says [Faustine](faustine) to [her](faustine) new dishwasher, with flour on [his](lorne) nose where [she](faustine) has just kissed it. On the roof opposite, somebody has spelled out DINAH in copper tiles.
- create imogen "first exhibition"
+ couple imogen model "lives with"
- housemate imogen model "lives with"
- reveal imogen "introduces"
- housemate! imogen roz "supposedly"
- quit lorne "resigns"
- hire lorne faustine "dishwasher"
+ kiss faustine lorne "kissed"

== 14 Leap Day
Stuck in [Roz](roz)'s elevator, [Kiki](kiki) goes into labour between the third and fourth floors with only [Desmond](desmond), come to collect [his](desmond) shoes at last, for company. Hearts are more [his](desmond) line, [he](desmond) protests, but [he](desmond) delivers [Rosalba](baby) by the light of a telephone while the [baby](baby)'s [father](courier) yells encouragement down the shaft. [Dinah](dinah) accepts the roof and the [roofer](piotr). When the doors are prised open, [Roz](roz) takes one look at the [doctor](desmond), barefoot, bloodied, beaming, and says that [she](roz) is sorry about the [nurse](nurse). "Which [nurse](nurse)?" asks [he](desmond), and holds out [his](desmond) free hand.
+ birth kiki baby "labour"
- help desmond kiki "delivers"
- parent courier baby "father"
- help courier kiki "encouragement"
+ reconcile dinah piotr "accepts"
- happy desmond "beaming"
- betray.past roz desmond "sorry"
+ reconcile desmond roz "free hand"
