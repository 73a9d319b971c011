%series Total Fire Ban
%lang en
%genre volunteer fire brigade in outback Queensland, terse TV listings
%cast roberta | Captain Roberta Quilty; Roberta; Bobbie; Quilty | f
%cast alexei | Alexei Dragan; Lex; Dragan | m
%cast merv | Mervyn Quilty; Merv; Mervyn | m
%cast sunita | Sunita Pillai; Sunita; Pillai | f
%cast clancy | Clancy Boyle; Clancy; Boyle | m
%cast jem | Jemima; Jem | f
%cast pastor | Pastor Holloway; Holloway | m
%cast pastorwife | Dulcie Holloway; Dulcie | f
%cast grazier | Rex Tarrant; Tarrant; Rex | m
%cast son | Lachlan Tarrant; Lachlan | m
%cast swagman | - | m
%cast publican | Noelene | f
%cast publicanhusband | Barry | m
%cast inspector | Inspector Yoo; Yoo | f
%cast truckie | - | m
%cast child | Minnie | f
%cast pilot | Zeb | m
%cast nan | - | f
%cast teacher | - | f
%cast barmaid | - | f

== 1
[Roberta Quilty](roberta), [Bobbie](roberta) to the whole of [Mullawirra](@mullawirra), takes over as captain of the brigade from [her](roberta) [father](merv), [Merv](merv), [who](merv) has no intention of going. First call-out: the [pastor](pastor)'s shed. [Clancy Boyle](clancy), the biggest [mouth](clancy) on the truck, saves the lawnmower. [Pastor Holloway](pastor) would rather [he](clancy) had saved the ledger.
+ hire roberta "takes over"
- parent merv roberta "father"
- lose pastor "ledger"
- quit! merv "no intention"

== 2
New blood. [Alexei Dragan](alexei), a [shearer](alexei) of few words, and [Sunita Pillai](sunita), the town's only [chemist](sunita), sign up on the same night and disagree about everything before the tea is cold. [Lex](alexei) calls [her](sunita) city-soft. When a road train [driver](truckie) is pinned in [his](truckie) cab, it is [Pillai](sunita) [who](sunita) crawls in with the morphine and [Dragan](alexei) [who](alexei) bends the door.
- hire alexei+sunita "sign up"
- quarrel alexei sunita "disagree"
- accuse alexei sunita "calls her city-soft"
- treat truckie sunita "morphine"
- injure truckie "pinned"
+ rescue alexei+sunita truckie "bends"

== 3
Forty thousand acres, one match. [Rex Tarrant](grazier)'s boundary goes up, and [he](grazier) points at the [swagman](swagman) camped on the creek. [Bobbie](roberta) finds the [tramp](swagman)'s billy stone cold. Over a beer, the [grazier](grazier)'s [son](son) [Lachlan](son) offers [her](roberta) [his](son) hand and half the station; [she](roberta) says [she](roberta) has a hose to wash. [Sunita](sunita) lets the [swagman](swagman) sleep in the dispensary.
- accuse grazier swagman "points at"
- discover roberta swagman "finds"
- parent grazier son "son"
+ propose son roberta "hand"
- reject roberta son "hose to wash"
- housemate.start sunita swagman "sleep in the dispensary"
- help sunita swagman "lets the swagman sleep"

== 4
Dry lightning, eleven starts before lunch. [Merv](merv) climbs aboard against [his](merv) [daughter](roberta)'s orders, [his](merv) heart gives out beside the pump, and [Jemima](jem), sixteen, the [youngest](jem) on the crew, thumps it back into time. "Don't tell [Roberta](roberta)," says [the old man](merv). [Jem](jem) tells [her](roberta) within the minute. Not a word is spoken in the [Quilty](merv+roberta) kitchen for a week.
- parent merv roberta "daughter"
- boss roberta merv "orders"
- ill merv "heart gives out"
+ rescue jem merv "thumps it back"
- reveal! jem roberta "Don't tell"
- reveal jem roberta "tells"
- quarrel merv roberta "Not a word"

== 5
The pub burns down on race day with every bookmaker in it still solvent. [Noelene](publican), the [landlady](publican), mourns the piano; [her](publican) [husband](publicanhusband) [Barry](publicanhusband) the policy, lapsed in March. Who had kept back the premium? [Inspector Yoo](inspector), sent up from [Brisbane](@brisbane) to sniff the ashes, sleeps in [Jem](jem)'s [grandmother](nan)'s spare room and smells kerosene on a pair of Sunday shoes.
- lose publican "mourns"
- sad publican "mourns"
- married publican publicanhusband "husband"
- travel inspector "sent up"
- investigate inspector "sniff"
- kin jem nan "grandmother"
- housemate.start inspector nan "spare room"
+ discover inspector "smells kerosene"
- lose.past publicanhusband "lapsed"

== 6
The shoes are [Holloway](pastor)'s. Church money went on horses, the ledger burned with [his](pastor) shed, the bookies came for the rest. [His](pastor) [wife](pastorwife), [Dulcie](pastorwife), learns it from the pulpit, where [he](pastor) stops in the middle of Corinthians and asks to be handcuffed. [Yoo](inspector) obliges after the hymn. [Dulcie](pastorwife) plays it to the last verse, shuts the lid, and takes the keys of the manse.
- steal.past pastor _ "went on horses"
- attack.past pastor publican "The shoes are"
- married pastor pastorwife "wife"
+ reveal pastor pastorwife "learns"
+ arrest inspector pastor "obliges"
- lose.past pastor "burned"
- create pastorwife "plays"

== 7
[Clancy](clancy) has been writing to a [pilot](pilot) of the water bombers under the name of Claudia. The [airman](pilot) announces a visit. [Boyle](clancy) begs [Sunita](sunita) to be Claudia for a day; [she](sunita) agrees, for the price of the truth by sundown. [Zeb](pilot) lands, looks past [her](sunita), and asks the big [fellow](clancy) with the red ears whether [he](clancy) dots all [his](clancy) i's with hearts.
- betray clancy pilot "under the name"
- travel? pilot "visit" @mullawirra
- help sunita clancy "agrees"
- meet clancy pilot "lands"
+ discover pilot clancy "dots all his i's"
- reveal? clancy pilot "truth"

== 8
Flood. The fire brigade rows. On a roof: [Noelene](publican), three hens, and [Barry](publicanhusband), [who](publicanhusband) has picked this moment to tell [her](publican) about the [barmaid](barmaid) in [Roma](@roma). [She](publican) pushes [him](publicanhusband) off. [Lex](alexei) fishes [him](publicanhusband) out by the braces; [Bobbie](roberta) fetches the hens. [Noelene](publican) asks whether there is room in the boat for one only.
- reveal publicanhusband publican "tell her"
- cheat publicanhusband publican "barmaid"
- affair barmaid publicanhusband "barmaid"
+ attack publican publicanhusband "pushes"
+ rescue alexei publicanhusband "fishes"
- breakup publican publicanhusband "for one only"

== 9
A lost [child](child), a hot wind, four hours of light. [Minnie](child) is six and [Lachlan](son)'s, it comes out, by the [schoolteacher](teacher) [who](teacher) left. The [boy](son)'s [father](grazier) never knew [he](grazier) was a [grandfather](grazier). [Tarrant](grazier) goes in on foot ahead of the front and does not come back; the [swagman](swagman) does, black as a kettle, with the [girl](child) asleep round [his](swagman) neck.
- lose _ child "lost child"
+ parent son+teacher child "Lachlan's"
- breakup.past teacher son "left"
- parent grazier son "father"
- kin child grazier "grandfather"
- discover! grazier child "never knew"
+ die grazier "does not come back"
+ rescue swagman child "asleep round"
- rescue? grazier child "goes in"

== 10
Two hundred mourners and a will. [Rex](grazier) has left [his](grazier) run to the [man](swagman) on the creek: the [tramp](swagman) is [his](grazier) [brother](swagman), cheated of [his](swagman) share in the drought of '69. [Lachlan](son), cut off, throws a punch, then a wreath. [His](son) [uncle](swagman) ducks both and asks if [he](son) knows anything about sheep, because the new [owner](swagman) doesn't.
- die.past grazier "mourners"
+ find swagman grazier "left"
- sibling grazier swagman "brother"
- betray.past grazier swagman "cheated"
- lose son "cut off"
- attack son swagman "punch"
- kin son swagman "uncle"
- hire? son swagman "anything about sheep"

== 11
Arson season. Five hay sheds in nine days, always on [Dragan](alexei)'s route, always at smoko. The crew stops talking when [he](alexei) comes in. Only [Sunita](sunita) sits down next to [him](alexei). [She](sunita) has counted [her](sunita) own stock and is missing white phosphorus, and just one other [person](jem) has a key: [her](sunita) Saturday [girl](jem). [Jem](jem) wanted to be a hero again.
- attack _ "Arson season"
+ accuse _ alexei "stops talking"
- help sunita alexei "sits down next to"
- lose sunita "missing"
- boss sunita jem "Saturday girl"
+ discover sunita jem "key"
- steal.past jem sunita "white phosphorus"

== 12
[Roberta](roberta) has to choose between the law and a [kid](jem) [who](jem) restarted [her](roberta) [father](merv)'s heart. [She](roberta) drives [Jem](jem) to [Yoo](inspector) herself and waits outside, all night, on the bonnet. [Merv](merv) brings soup: first words since summer. On the oval, at Christmas, [Lex](alexei) hands [Sunita](sunita) a shorn fleece with a ring knotted in it. "City-soft," [she](sunita) says, feeling the wool. Is that a yes? The siren goes.
- parent merv roberta "father"
+ betray roberta jem "drives"
- help roberta jem "waits outside"
- rescue.past jem merv "restarted"
+ reconcile merv roberta "first words"
- gift merv roberta "soup"
- gift alexei sunita "hands Sunita"
+ propose alexei sunita "a ring knotted"
- engaged? alexei sunita "yes"
