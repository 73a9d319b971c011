%series Deck Nine
%lang en
%genre comedy in space, supply station, short streaming loglines
%cast imani  | Commander Imani Okeke; Imani; Okeke | f
%cast lars   | Lars Holm; Lars; Holm | m
%cast quill  | Quill | n
%cast vega   | Rosalía Vega; Vega | f
%cast tuck   | Tucker Bly; Tuck | m
%cast nessa  | Nessa Holm; Nessa | f
%cast doc    | Dr. Ito; Ito | m
%cast bo     | Bo | n
%cast sohn   | - | m
%cast baby   | - | f
%cast miner  | - | m
%cast adm    | Admiral Crane; Crane | m
%cast pirate | Red Maud; Maud | f
%cast crew   | - | g
%cast faye   | Faye Crane; Faye | f

== 1 Docking
[Commander Okeke](imani) takes charge of a supply station at the far end of nowhere. Its only [pilot](lars) is [Lars Holm](lars), [whom](lars) [she](imani) left two years ago on a beach, with sunburn. The former [lovers](imani+lars) shake hands like strangers. Chief [engineer](vega) [Rosalía Vega](vega) bets the [cook](tuck), [Tuck](tuck), a month's pudding that it won't last a week. The station's [computer](quill), [Quill](quill), does not bet. [It](quill) has already seen what is in the [commander](imani)'s diary.
+ hire imani "takes charge"
- ex imani lars "former lovers"
- breakup.past imani lars "left"
- boss imani lars+quill+tuck+vega "takes charge"
- discover.past quill imani "already seen"

== 2 Airlock
[Lars](lars) asks [Imani](imani) why [she](imani) went. [She](imani) gives [him](lars) night duty. [Dr. Ito](doc), [who](doc) has not been on a date in nine light-years, invites [Vega](vega) to the view deck and talks about fungi till dawn; [she](vega) has never been happier. [Tuck](tuck), [who](tuck) was about to bring the [engineer](vega) a soufflé, eats it himself. That leaves [Bo](bo), the cleaning [robot](bo), [who](bo) would do anything for [Quill](quill).
+ date doc vega "view deck"
- happy vega "never been happier"
- love tuck vega "soufflé"
- jealous tuck doc "eats it himself"
- love bo quill "do anything for"

== 3 The Visitor
A shuttle brings [Nessa](nessa), [Lars](lars)'s kid [sister](nessa), on the run from a [husband](miner) in the mines. [Admiral Crane](adm), [Okeke](imani)'s [superior](adm), orders by screen that all runaway wives be sent back. [Imani](imani) reads the order out and has [Nessa](nessa) listed as a crate of beans. [Lars](lars) could kiss [her](imani) for that. [He](lars) does. Then both of [them](imani+lars) read the order out once more, to be on the safe side.
- travel nessa "brings Nessa"
- sibling lars nessa "kid sister"
- flee nessa miner "on the run"
- married miner nessa "husband"
- boss adm imani "superior"
+ betray imani adm "crate of beans"
- help imani nessa "crate of beans"
+ kiss imani lars "He does"

== 4 Low Gravity
[Tuck](tuck) meets [Nessa](nessa). [Nessa](nessa) likes pudding. [Tuck](tuck) makes pudding. [Vega](vega) misses [her](vega) pudding. [Vega](vega) scolds [Tuck](tuck). [Nessa](nessa) defends [Tuck](tuck). [Ito](doc) examines [Nessa](nessa). [Nessa](nessa) is expecting. The [father](miner) sits in a mine. [Tuck](tuck) hears it from [Ito](doc). [Tuck](tuck) makes twice as much pudding. The station spins on. Nobody drops a spoon except [Bo](bo).
+ meet nessa tuck "meets"
- quarrel tuck vega "scolds"
- help nessa tuck "defends"
- treat nessa doc "examines"
+ pregnant nessa miner "expecting"
- reveal doc tuck "hears it from"

== 5 Red Maud
Pirates board the station. Their [captain](pirate), [Red Maud](pirate), wants fuel, jewels and, on second thoughts, the [pilot](lars). [She](pirate) carries [Lars](lars) off over [her](pirate) shoulder. [Imani](imani) is beside herself and can't show it on duty, so [she](imani) shows it in the diary, where [Quill](quill) reads it aloud by accident on all decks. [Vega](vega) wins a month's pudding. Who would have thought the old [girl](imani) still had it that badly?
- attack pirate imani "board"
- steal? pirate imani "wants fuel"
+ abduct pirate lars "carries Lars off"
- sad imani "beside herself"
+ reveal quill _ "reads it aloud"
- love imani lars "had it that badly"
- find vega "wins"

== 6 Ransom
[Maud](pirate) demands a dinner for two, with candles, or the [pilot](lars) goes out of the hatch. [Lars](lars) plays along, flatters [her](pirate) hat and learns that [she](pirate) was thrown over by an [officer](adm) called [Crane](adm), twenty years ago, at the altar. [Imani](imani) storms the ship with a soup ladle. [She](imani) finds [the two](lars+pirate) singing. "[He](lars) told [me](pirate) about [you](imani)," says the [pirate](pirate), and hands [him](lars) over for nothing.
+ threaten pirate lars "out of the hatch"
- betray lars pirate "plays along"
- discover lars adm+pirate "learns"
- breakup.past adm pirate "thrown over"
- attack imani pirate "storms"
- find imani lars+pirate "finds the two"
+ rescue imani lars "hands him over"

== 7 The Beach
Safe in bed, [Imani](imani) comes clean: [she](imani) left because [Crane](adm) had threatened to ground [him](lars) unless [she](imani) married the [admiral](adm)'s [son](sohn). Did [she](imani)? For eleven days, says [she](imani), and it was annulled. [Lars](lars) takes [his](lars) pillow to the cargo hold. It isn't the eleven days, [he](lars) tells [Nessa](nessa); it is the two years. [His](lars) [sister](nessa) reminds [him](lars) that [he](lars) has not asked what they were like.
+ reveal imani lars "comes clean"
- threaten.past adm imani "threatened"
- breakup.past imani lars "left"
- parent adm sohn "son"
- married.past imani sohn "eleven days"
- divorce.past imani sohn "annulled"
+ breakup lars imani "takes his pillow"
- sibling lars nessa "sister"

== 8 Spores
[Ito](doc)'s fungi get into the air, and all who breathe them speak the truth for six hours. [Vega](vega) tells the [doctor](doc) that [his](doc) feet smell and that [she](vega) wants to grow old with them. [Tuck](tuck) tells [Nessa](nessa) that [he](tuck) would be the [baby](baby)'s [father](tuck), if asked. [Bo](bo) tells [Quill](quill) everything, in binary. [Lars](lars) and [Imani](imani) hold [their](imani+lars) breath in two different corridors until [they](imani+lars) both turn blue.
- reveal vega doc "tells the doctor"
+ confess vega doc "grow old"
+ confess tuck nessa "baby's father"
- parent? tuck baby "baby's father"
- confess bo quill "everything, in binary"

== 9 Inspection
The [admiral](adm) arrives in person, with [his](adm) [wife](faye) [Faye](faye), and counts the beans. [Nessa](nessa), eight months gone, does not fit the crate. [Crane](adm) has [Okeke](imani) put under arrest by [her](imani) own [crew](crew), [who](crew) are in no hurry to find the handcuffs. [Faye](faye), bored for thirty years, gets talking to [Tuck](tuck) about meringues. [She](faye) learns in passing of a [pirate](pirate) in white, and that [her](faye) [husband](adm) was engaged twice in the same spring.
- travel adm+faye "arrives"
- married adm faye "wife"
- discover adm nessa "counts the beans"
- pregnant nessa "eight months gone"
+ arrest adm imani "under arrest"
- reveal tuck faye "learns in passing"
- engaged.past adm pirate "engaged twice"
+ discover faye adm "learns in passing"

== 10 Labour
[Nessa](nessa) goes into it early, in the brig, where [Imani](imani) is the only other guest. The [prisoner](imani) delivers the [child](baby) with one hand cuffed to a pipe. It is a [girl](baby), and [Lars](lars), on the far side of the bars, hears two [women](imani+nessa) howl and one [baby](baby). [He](lars) rips the door off. [He](lars) kisses [his](lars) [niece](baby), [his](lars) [sister](nessa), and then, for somewhat longer, the [midwife](imani).
+ birth nessa baby "girl"
- help imani nessa "delivers the child"
- rescue lars imani "rips the door off"
- kin baby lars "niece"
- sibling lars nessa "sister"
+ kiss imani lars "midwife"

== 11 Mutiny
[Vega](vega) locks [Crane](adm) in the pantry, [Ito](doc) throws in a handful of spores, and [Quill](quill) records: the [admiral](adm) never loved anyone but a [redhead](pirate) with a hat. [Faye](faye), listening, takes it with a meringue. [She](faye) files for divorce from the pantry door, in front of witnesses. [Bo](bo), on [whose](bo) tray [Quill](quill) has placed a small blue light, rolls through the corridors all night and cleans nothing.
- attack vega adm "locks"
- attack doc adm "handful of spores"
+ reveal adm _ "never loved anyone"
- love adm pirate "never loved anyone"
- discover faye adm "listening"
+ divorce? adm faye "files for divorce"
- gift quill bo "small blue light"

== 12 Undocking
[Red Maud](pirate) comes for the [admiral](adm), [who](adm) goes over [her](pirate) shoulder without a word of protest. [Faye](faye) stays on as pastry chef under [Tuck](tuck), [who](tuck) has been asked, and has said yes, and is learning to change a nappy in zero gravity. [Vega](vega) and [Ito](doc) move into one cabin, with fungi. The [commander](imani) gives the [pilot](lars) a new order: the beach, two weeks, bring cream. This time, [he](lars) says, [you](imani) carry the bags.
+ abduct pirate adm "over her shoulder"
- reconcile adm pirate "without a word of"
- hire faye tuck "pastry chef"
- engaged nessa tuck "has said yes"
+ move doc vega "one cabin"
- travel? imani+lars "the beach"
- couple imani lars "bring cream"
