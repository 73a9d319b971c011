%series Mrs. Achong's Verandah
%lang en
%genre period dramedy about a boarding house in Port of Spain, 1958, encyclopaedia episode list
%cast achong  | Mrs. Achong; Philomena Achong; Philomena | f
%cast dulcie  | Dulcie Achong; Dulcie | f
%cast winston | Winston Achong; Winston | m
%cast merle   | Merle Achong; Merle | f
%cast ramesh  | Ramesh Singh; Ramesh; Singh | m
%cast sita    | Sita Singh; Sita | f
%cast bascombe | Mr. Bascombe; Bascombe | m
%cast joan    | Joan Hartley; Joan; Miss Hartley | f
%cast lionel  | - | m
%cast hartley | Colonel Hartley; Hartley | m
%cast snakes  | Snakes | m
%cast inez    | Inez | f
%cast boy     | Augustus | m
%cast sergeant | - | m
%cast achongm | - | m
%cast lio2    | Rupert | m
%cast cousin  | - | m
%cast mother  | - | f

== 1 Rooms to Let
[Mrs. Achong](achong), widowed since Carnival, hangs a sign on the gate against the advice of both [her](achong) [daughters](dulcie+merle): [Dulcie](dulcie), [who](dulcie) teaches, fears for the furniture, and [Merle](merle), [who](merle) types, for [her](merle) bathwater. The first [lodger](bascombe) is [Mr. Bascombe](bascombe), a retired [bandmaster](bascombe) with gout; the second, a law [clerk](ramesh) named [Ramesh Singh](ramesh), takes the back room and, before [he](ramesh) has put down [his](ramesh) bag, [Dulcie](dulcie)'s breath away. [Winston](winston), [their](dulcie+merle) [half-brother](winston) from the old [man](achongm)'s first marriage, turns up at supper with a writ. The house, [he](winston) claims, is [his](winston).
- die.past achongm "widowed"
- married.past achong achongm "widowed"
- parent achong dulcie+merle "daughters"
- sibling dulcie merle "daughters"
+ move bascombe+ramesh achong "takes the back room"
- love dulcie ramesh "breath away"
- sibling dulcie+merle winston "half-brother"
- parent achongm winston "old man's"
- return winston "turns up"
+ quarrel achong winston "writ"

== 2 The Englishwoman
Off the Tuesday boat comes [Joan Hartley](joan), [who](joan) has given [her](joan) [father](hartley), a [colonel](hartley) in [Kenya](@kenya), the slip at [Southampton](@southampton) and wants a room with a lock. [Merle](merle) dislikes [her](joan) until [she](joan) offers to share [her](joan) gin. By ten the [typist](merle) and the [runaway](joan) are bosom pals. [Mr. Bascombe](bascombe) plays the cornet on the verandah to a public of one, [Mrs. Achong](achong), [who](achong) pretends to be shelling peas. [Her](achong) [stepson](winston) has given [her](achong) thirty days. [Singh](ramesh), having read the writ upside down at supper, believes that it can be beaten, and offers [his](ramesh) services for the price of breakfast.
+ flee joan hartley "given her father"
- parent hartley joan "father"
- travel joan "Off the Tuesday boat"
+ friend.start joan merle "bosom pals"
- housemate joan merle "wants a room"
- gift joan merle "share her gin"
- create bascombe "plays the cornet"
- kin achong winston "stepson"
- threaten winston achong "thirty days"
- help? ramesh achong "offers his services"

== 3 Registered Post
A letter arrives for [Ramesh](ramesh) from [Chaguanas](@chaguanas), in a round hand, and [Dulcie](dulcie), carrying it up, sees on the back: [Mrs. R. Singh](sita). [She](dulcie) lays it on [his](ramesh) pillow and teaches fractions all day with a face like slate. [Ramesh](ramesh) has a [wife](sita), then; [he](ramesh) was married at sixteen, to a [girl](sita) of fourteen, [whom](sita) [he](ramesh) has spoken to twice. [He](ramesh) tells it all to [Merle](merle), since [her](merle) [sister](dulcie) will not open the door. [Merle](merle), the wrong [person](merle) to tell anything, passes it on to [Joan](joan), to the [cook](inez), and in the end to [Dulcie](dulcie).
- discover dulcie ramesh "sees on the back"
+ married ramesh sita "wife"
- sad dulcie ramesh "face like slate"
- wedding.past ramesh sita "was married"
- reveal ramesh merle "tells it all"
- sibling dulcie merle "sister"
- reject dulcie ramesh "will not open the door"
- reveal merle dulcie+inez+joan "passes it on"

== 4 Small Talk
[Winston](winston) comes for the rent. [Joan](joan) opens to [Winston](winston). [He](winston) takes off [his](winston) hat. [Joan](joan) asks in [Winston](winston). [Winston](winston) asks [Joan](joan) to the pictures. "[You](winston) are the [villain](winston)," says [Joan](joan). [Winston](winston) laughs. [Joan](joan) goes with [Winston](winston). In the dark [he](winston) kisses [her](joan) ear. [Joan](joan) lets [him](winston). [Merle](merle) waits up for [Joan](joan). [Merle](merle) smells hair oil. That hair oil belongs to [Winston](winston). [Merle](merle) slams [her](merle) door. Rain drums on the roof. [Snakes](snakes), the yard [boy](snakes), has heard it all.
- invite joan winston "asks in"
- invite winston joan "to the pictures"
+ date joan winston "goes with"
- kiss joan winston "kisses"
- discover merle joan+winston "smells hair oil"
- quarrel joan merle "slams"
- discover snakes joan+merle "heard it all"

== 5 Two Cornets
[Mr. Bascombe](bascombe) asks for [Mrs. Achong](achong)'s hand between the soup and the fish. [She](achong) thanks [him](bascombe); [she](achong) has buried one [husband](achongm) and has no black left. [He](bascombe) takes [his](bascombe) cornet to [Inez](inez) at the kitchen door instead, and within the week the [cook](inez) is humming. It would be untrue to say that [Mrs. Achong](achong) minds. [She](achong) merely salts [his](bascombe) tea. Meanwhile [Sita Singh](sita) herself is on the step, twenty-four, hair cut short, come not to claim [her](sita) [husband](ramesh) but to ask whether [he](ramesh) would kindly divorce [her](sita): there is a [dentist](lionel) in [San Fernando](@sanfernando).
+ propose bascombe achong "asks for Mrs. Achong's hand"
- reject achong bascombe "has no black left"
- married.past achong achongm "buried one husband"
- die.past achongm "buried"
- flirt bascombe inez "at the kitchen door"
- happy inez "humming"
- jealous achong inez "salts his tea"
- travel sita "on the step"
- married ramesh sita "husband"
+ divorce? ramesh sita "divorce her"
- couple? lionel sita "dentist"
- boss achong inez "cook"

== 6 A Matter of Form
No judge would let a couple go who have never quarrelled, so [Ramesh](ramesh) and [Sita](sita) quarrel on the verandah, loudly, before witnesses, reading [their](ramesh+sita) lines from [his](ramesh) cuff. It is the first good evening [they](ramesh+sita) have ever spent in one another's company. [Dulcie](dulcie), unaware of the script, listens from the mango tree and for the first time feels sorry for the [wife](sita). [She](dulcie) climbs down to comfort [her](sita), is told everything, and walks straight up to the back room. [Snakes](snakes), carrying hot water, reports that the door was not knocked at and that it stayed closed.
- quarrel! ramesh+sita "reading their lines"
- betray ramesh+sita _ "before witnesses"
- married ramesh sita "wife"
- discover dulcie ramesh+sita "listens"
- happy ramesh+sita "good evening"
- help dulcie sita "comfort her"
- reveal sita dulcie "told everything"
+ sex dulcie ramesh "stayed closed"
- reveal snakes _ "reports"
- divorce? ramesh sita "let a couple go"

== 7 The Colonel
[Colonel Hartley](hartley) has flown from [Nairobi](@nairobi) to take [his](hartley) [daughter](joan) home, with a [fiancé](lio2) in tow, one [Rupert](lio2), [whom](lio2) [Joan](joan) accepted in [her](joan) sleep, as [she](joan) puts it, and returned by telegram. [Winston](winston) is introduced as the landlord's lawyer, the lodger's cousin and the piano tuner before [Miss Hartley](joan) loses patience and takes [his](winston) arm. The [colonel](hartley) calls [him](winston) a name. It is [Mrs. Achong](achong), at war with the same [Winston](winston) over every tile of the roof, [who](achong) shows the [visitor](hartley) the gate. Nobody, [she](achong) says, insults [her](achong) [stepson](winston) but [her](achong).
+ travel hartley "flown from Nairobi"
- parent hartley joan "daughter"
- engaged.past joan lio2 "accepted"
- breakup.past joan lio2 "returned by telegram"
- betray joan hartley "piano tuner"
- couple joan winston "takes his arm"
- quarrel hartley winston "calls him a name"
- enemy achong winston "at war"
+ help achong winston "shows the visitor the gate"
- kin achong winston "stepson"

== 8 Steel
In the pan yard [Snakes](snakes) is cut across the back by men of a rival band. [Merle](merle), [who](merle) happened, and not for the first time, to be standing near [him](snakes), sews up [his](snakes) shirt and then the yard [boy](snakes). [He](snakes) is twenty, [he](snakes) reminds [her](merle), and no boy. [She](merle) has noticed. [Joan](joan), no longer on speaking terms with [her](joan) old [crony](merle), sees [the two](merle+snakes) of [them](merle+snakes) through the louvres and quietly draws them shut. Downstairs the [sergeant](sergeant) wants names; [Bascombe](bascombe), [who](bascombe) trained half of both bands, has forgotten every one of [his](bascombe) pupils.
+ attack _ snakes "cut across the back"
- injure snakes _ "cut across the back"
- treat snakes merle "sews up"
+ love merle snakes "has noticed"
- quarrel joan merle "no longer on speaking terms"
- friend.past joan merle "old crony"
- discover joan merle+snakes "sees the two"
- help joan merle "draws them shut"
- investigate sergeant _ "wants names"
- reveal! bascombe sergeant "has forgotten"
- advisor.past bascombe _ "trained"

== 9 Rice
Free at last, [Sita](sita) marries [her](sita) [dentist](lionel) under a canopy in [San Fernando](@sanfernando), and [her](sita) former [husband](ramesh) dances with the [bride](sita)'s mother-in-law. [Dulcie](dulcie), as guest, is asked all day when [her](dulcie) turn will come. In the bus [Ramesh](ramesh) goes quiet. [He](ramesh) has been offered chambers in [London](@london); [he](ramesh) sails in a month. Would [she](dulcie) come? As what, [she](dulcie) asks, and [he](ramesh), [who](ramesh) has just recovered [his](ramesh) freedom, takes one stop too long to answer. [She](dulcie) gets out and walks the last nine miles.
+ wedding lionel sita "marries"
- divorce.past ramesh sita "Free at last"
- ex ramesh sita "former husband"
- travel dulcie+ramesh "in San Fernando"
- hire? ramesh "offered chambers"
- travel? ramesh "sails in a month"
- invite ramesh dulcie "Would she come"
- quarrel dulcie ramesh "gets out and walks"
+ breakup dulcie ramesh "walks the last nine miles"

== 10 In the Family Way
It is [Inez](inez) [who](inez) notices the school [teacher](dulcie)'s untouched plates, and [Mrs. Achong](achong) [who](achong) counts on [her](achong) fingers. [Dulcie](dulcie) will not have [Ramesh](ramesh) told. [Merle](merle), [who](merle) has never kept a secret, keeps this one, and it nearly kills [her](merle). [Winston](winston) drops the suit: a man does not put a pregnant [sister](dulcie) in the street, [he](winston) tells [his](winston) astonished lawyer, and besides, [Joan](joan) would leave [him](winston). The [landlady](achong) pours [him](winston) the first glass of rum [he](winston) has had from [her](achong) hand. Neither of [them](achong+winston) likes the taste of peace at first.
- discover inez dulcie "notices"
+ pregnant dulcie ramesh "counts on her fingers"
- reveal! dulcie ramesh "will not have Ramesh told"
- reveal! merle "keeps this one"
- sibling dulcie winston "sister"
- couple joan winston "would leave"
+ reconcile achong winston "drops the suit"
- gift achong winston "rum"
- breakup? joan winston "would leave him"

== 11 Sailing Day
[Ramesh](ramesh) stands at the rail of the ship, and nobody has come to wave, except [Joan](joan), [who](joan) owes nobody silence. [She](joan) cups [her](joan) hands and shouts four words. The gangway is already up. [Ramesh](ramesh), [who](ramesh) cannot swim, jumps; [he](ramesh) is fished out by [Snakes](snakes), [who](snakes) can. In [Mrs. Achong](achong)'s kitchen, dripping, [he](ramesh) asks [Dulcie](dulcie) for the second time, and answers [her](dulcie) question before [she](dulcie) puts it: as [his](ramesh) wife. [She](dulcie) makes [him](ramesh) repeat it dry. [Merle](merle) flings [her](merle) arms round the [informer](joan)'s neck.
- travel? ramesh "rail of the ship"
+ reveal joan ramesh "shouts four words"
- rescue snakes ramesh "fished out"
+ propose ramesh dulcie "as his wife"
- return ramesh "In Mrs. Achong's kitchen"
- reconcile joan merle "flings her arms"

== 12 Hurricane Lamp
The storm takes the roof off the kitchen and [Mr. Bascombe](bascombe) off the kitchen roof. [He](bascombe) has broken a hip, and it is [Mrs. Achong](achong), not [Inez](inez), [who](achong) lies down in the mud beside [him](bascombe) until the stretcher comes. The [cook](inez) draws [her](inez) own conclusions. Without a word of reproach [she](inez) gives notice, packs [her](inez) pots and goes to keep house for a widowed [cousin](cousin) in [Arima](@arima). At the hospital the [bandmaster](bascombe) asks [Philomena](achong) again, in a whisper; this time [she](achong) says that black goes very well with brass.
+ injure bascombe "broken a hip"
- help achong bascombe "lies down"
- discover inez achong+bascombe "draws her own conclusions"
- breakup inez bascombe "gives notice"
- quit inez achong "gives notice"
- move inez "goes to keep house"
- kin cousin inez "cousin"
+ propose bascombe achong "asks Philomena again"
- engaged.start achong bascombe "goes very well with brass"

== 13 Banns
Three weddings in one house, and only one clean tablecloth. [Joan](joan) waits for a blessing from [Kenya](@kenya) that does not come; in its place comes the [colonel](hartley), hat in hand, lonely since [his](hartley) [wife](mother)'s death, to give away a [daughter](joan) [he](hartley) cannot bear to lose. [Winston](winston) carries [his](winston) bags. On the eve [Merle](merle) tells [her](merle) [mother](achong) that [she](merle) has a mind to be the fourth. [Mrs. Achong](achong) looks out at [Snakes](snakes), [who](snakes) is painting the gate, considers the [boy](snakes)'s shoes, and says that [she](achong) has seen worse on a bandmaster.
- wedding? achong bascombe "Three weddings"
- wedding? dulcie ramesh "Three weddings"
- wedding? joan winston "Three weddings"
+ return hartley "comes the colonel"
- sad hartley "lonely"
- die.past mother "wife's death"
- married.past hartley mother "wife's"
- parent hartley joan "daughter"
+ reconcile hartley joan "hat in hand"
- parent achong merle "mother"
- reveal merle achong "tells her mother"
- wedding? merle snakes "the fourth"
- help winston hartley "carries his bags"

== 14 Augustus
[Dulcie](dulcie) gives birth during the national anthem, on Federation Day, with [Sita](sita), [who](sita) is up from [San Fernando](@sanfernando) for the parade, holding one hand and [Ramesh](ramesh) the other. The [boy](boy) is called [Augustus](boy) after nobody. [His](boy) [aunt](merle) [Merle](merle), [who](merle) eloped with the yard [boy](snakes) on Monday and is back by Friday, brings [him](boy) a steel pan. [His](boy) [uncle](winston) brings a deed: [Winston](winston) has made the house over to [Mrs. Bascombe](achong), as [Philomena](achong) now is, for as long as the cornet plays. From [Arima](@arima) there is a parcel from [Inez](inez), with pepper sauce and no note.
+ birth dulcie boy "gives birth"
- help ramesh+sita dulcie "holding one hand"
- travel sita "up from San Fernando"
- kin boy merle "aunt"
- wedding.past merle snakes "eloped"
- return merle "back by Friday"
- gift merle boy "steel pan"
- kin boy winston "uncle"
+ gift winston achong "made the house over"
- married achong bascombe "Mrs. Bascombe"
- gift inez achong "parcel"
