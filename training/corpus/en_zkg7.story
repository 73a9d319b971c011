%series Backwater
%lang en
%genre detective duo in Kerala: a retired judge and her ex-son-in-law, recap column
%cast judge   | Justice Annamma Kurian; Annamma; the Judge | f
%cast roy     | Inspector Roy Thomas; Roy | m
%cast tessy   | Tessy Kurian; Tessy | f
%cast minu    | Minu | f
%cast george  | George Kurian; George | m
%cast shaji   | Shaji | m
%cast varkey  | Varkey Palathingal; Varkey | m
%cast omana   | Omana | f
%cast prince  | Prince Palathingal; Prince | m
%cast leela   | Leela | f
%cast anil    | Anil | m
%cast suma    | Sergeant Suma; Suma | f
%cast eapen   | Dr. Eapen; Eapen | m
%cast sunny   | - | m
%cast teacher | - | f

== 1 Houseboat
A [honeymooner](sunny) is found floating between two houseboats, and [Inspector Roy Thomas](roy) has to question the one [witness](judge) [he](roy) would give a month's pay to avoid: [his](roy) former [mother-in-law](judge). [Justice Annamma Kurian](judge), seventy, retired and bored, has not forgiven [him](roy) for walking out on [her](judge) [daughter](tessy), [Tessy](tessy). [She](judge) gives [him](roy) tea, a fish curry and the name of the [murderer](anil). [He](roy) ignores the name. By evening the [bridegroom](sunny)'s business [partner](anil) has confessed, precisely as [she](judge) said. [Minu](minu), [Roy](roy)'s [nine-year-old](minu), asks why [her](minu) [grandmother](judge) is not the police.
- die sunny "found floating"
- kin.past judge roy "former mother-in-law"
- investigate roy judge "question"
- breakup.past roy tessy "walking out"
- parent judge tessy "daughter"
- reconcile! judge roy "has not forgiven"
+ reveal judge roy "name of the murderer"
- colleague anil sunny "business partner"
+ kill.past anil sunny "has confessed"
- parent roy minu "nine-year-old"
- kin judge minu "grandmother"

== 2 The Rubber King
[Varkey Palathingal](varkey), rubber [baron](varkey), reports [his](varkey) second [wife](omana) missing, and [his](varkey) [son](prince) from the first marriage offers a reward so small that [Sergeant Suma](suma) asks whether a nought has been dropped. [The Judge](judge) happens to play rummy with the [stepmother](omana). [She](judge) finds [Omana](omana) within the hour, in [her](judge) own spare room, with a bruise and a suitcase. Should [Roy](roy) be told? [Annamma](judge) lets [him](roy) search for two days, as a lesson. When [he](roy) learns where [Omana](omana) has been, [the two](judge+roy) have a row that wakes the egrets.
- married omana varkey "second wife"
- parent varkey prince "son"
- kin omana prince "stepmother"
- flee.past omana varkey "suitcase"
+ find judge omana "finds Omana"
- injure.past omana _ "bruise"
- friend judge omana "rummy"
- investigate roy omana "search for"
- reveal! judge roy "as a lesson"
- discover roy omana "learns where"
+ quarrel judge roy "a row"

== 3 School Gate
[Tessy](tessy) is seeing [somebody](eapen). [Minu](minu) has it from the [somebody](eapen), a [dentist](eapen), [who](eapen) looked at [her](minu) molars and asked after [her](minu) mummy twice. [Dr. Eapen](eapen) has a boat, a beard and, says [Roy](roy), an alibi for nothing. Using [his](roy) office in a way that [he](roy) will regret, the [inspector](roy) has [his](roy) [ex-wife](tessy)'s new [beau](eapen) looked into. [Suma](suma) does it and is ashamed. What comes up is a charity for cleft palates. [Tessy](tessy) finds the file on [his](roy) back seat and throws it, page by page, into the paddy.
+ date eapen tessy "seeing somebody"
- parent tessy minu "mummy"
- treat minu eapen "looked at her molars"
- love eapen tessy "asked after her mummy"
- jealous roy eapen "an alibi for nothing"
- investigate roy+suma eapen "looked into"
- ex roy tessy "ex-wife"
- boss roy suma "Suma does it"
- sad suma "ashamed"
+ discover tessy roy "finds the file"
- quarrel roy tessy "throws it"

== 4 Four Facts
[Varkey](varkey) is dead. [Leela](leela), the [cook](leela), found [Varkey](varkey). [Prince](prince) accuses [Omana](omana). [Omana](omana) was with [the Judge](judge). [Prince](prince) does not believe [the Judge](judge). [Suma](suma) believes [the Judge](judge). [Roy](roy) must arrest [Omana](omana). [Annamma](judge) will not open to [Roy](roy). [George](george) opens to [Roy](roy). [George](george) is married to [Annamma](judge). [He](george) has always liked [Roy](roy). [Omana](omana) gives [Roy](roy) both wrists. In the jeep [Omana](omana) weeps for [Varkey](varkey). [Suma](suma) hands [her](omana) a clean cloth.
+ die varkey "is dead"
- find leela varkey "found"
- accuse prince omana "accuses"
- help judge omana "was with"
- reject judge roy "will not open"
+ arrest roy omana "gives Roy both wrists"
- married george judge "married to"
- friend george roy "always liked"
- sad omana varkey "weeps for"
- gift suma omana "a clean cloth"

== 5 Pepper
A spoonful of something in the pepper, the laboratory says, and the pepper came from the [Judge](judge)'s own vine. That [she](judge) should be suspected amuses [her](judge) for about a minute. Out of favour, out of sleep and out of cigarettes, [Roy](roy) drives to [his](roy) [ex-mother-in-law](judge) at midnight and proposes a truce. [She](judge) knows poison; [he](roy) knows locks. On the back of a wedding card, that of [Roy](roy) and [Tessy](tessy) as it happens, [the two](judge+roy) draw the Palathingal family tree. There is a branch nobody can explain: a [child](shaji) entered in 1994 with no mother.
- accuse _ judge "suspected"
- happy judge "amuses"
- kin.past judge roy "ex-mother-in-law"
- reconcile? judge roy "proposes a truce"
+ colleague.start judge roy "draw the"
- kill.past _ varkey "in the pepper"
- travel roy judge "drives to"
- wedding.past roy tessy "wedding card"
- investigate judge+roy _ "family tree"
- parent varkey shaji "a child entered"

== 6 Leela's Boy
The branch is called [Shaji](shaji), drives a ferry, and is [Leela](leela)'s. For thirty years the [cook](leela) has served rice to the [man](varkey) [who](varkey) got [her](leela) with child and then let [her](leela) stay on in the kitchen. [Prince](prince) has known about [his](prince) [half-brother](shaji) since school and has seen to it that no one else did. [Suma](suma), sent to bring [Shaji](shaji) in, misses the last ferry on purpose. [He](shaji) makes [her](suma) coffee on the engine. [She](suma) asks [him](shaji) whether [he](shaji) killed [his](shaji) [father](varkey); [he](shaji) asks whether [she](suma) is free on Sunday.
- parent leela shaji "Leela's"
- pregnant.past leela varkey "with child"
- boss.past varkey leela "stay on in the kitchen"
+ sibling prince shaji "half-brother"
- discover.past prince shaji "has known"
- parent varkey shaji "father"
- investigate suma shaji "asks him whether"
- kill? shaji varkey "killed his father"
+ flirt shaji suma "free on Sunday"
- arrest? suma shaji "bring Shaji in"

== 7 Bail
[Omana](omana) is out on bail, put up by [George](george) without a word to [his](george) [wife](judge), [who](judge) wanted to do it herself. [They](george+judge) have been married forty-four years and this is the third quarrel. [Tessy](tessy), visiting, remarks that [she](tessy) and [Roy](roy) managed three before breakfast. [Dr. Eapen](eapen) has given [her](tessy) a ring; [she](tessy) carries it in the glove compartment, unanswered. [Minu](minu), rummaging there for mints, puts it on. For a whole school day the ring finger of a [nine-year-old](minu) is the talk of [Alappuzha](@alappuzha), and it is a [teacher](teacher), of all people, [who](teacher) congratulates [Roy](roy).
- rescue george omana "bail"
- married george judge "wife"
- quarrel george judge "third quarrel"
- quarrel.past roy tessy "managed three before breakfast"
+ propose eapen tessy "a ring"
- engaged? eapen tessy "unanswered"
- find minu "puts it on"
- discover roy tessy "congratulates"

== 8 Sunday
It rains on [Shaji](shaji)'s free day and on [Suma](suma)'s. [They](shaji+suma) sit under a tarpaulin and [he](shaji) teaches [her](suma) to steer; [she](suma) runs the ferry gently into the bank and [him](shaji) into a kiss. On Monday [she](suma) has to search [his](shaji) hut. The jar is under the bed. [She](suma) stands there with it, a [policewoman](suma), then puts it into a bag and labels the bag. "[You](suma) held the wheel," says [Shaji](shaji), as the cuffs close. [She](suma) answers that [she](suma) knows how it looks and that [she](suma) does not think [he](shaji) did it. [He](shaji) spits in the water.
+ date shaji suma "under a tarpaulin"
- advisor shaji suma "teaches her to steer"
- kiss shaji suma "a kiss"
- investigate suma shaji "search"
- find suma "The jar"
+ arrest suma shaji "the cuffs close"
- kill! shaji varkey "does not think"
- sad shaji suma "spits"

== 9 Rummy
[The Judge](judge) invites all [Varkey](varkey)'s [heirs](omana+prince+shaji) to a game of cards. [Prince](prince) cheats, as [he](prince) has cheated since [he](prince) was [her](judge) law student and sold the exam. [Omana](omana), next to [him](prince), does not look at the [stepson](prince) [who](prince) put [her](omana) behind bars; but when [he](prince) reaches for the pepper, [she](omana) moves it out of [his](prince) reach. A kindness? [He](prince) goes the colour of tallow. That, [Annamma](judge) explains to [Roy](roy), [who](roy) sits in the pantry with [George](george), is the face of a [man](prince) [who](prince) knows what is in a jar.
- invite judge omana+prince+shaji "a game of cards"
- advisor.past judge prince "law student"
- betray prince _ "cheats"
- betray.past prince judge "sold the exam"
- kin omana prince "stepson"
- accuse.past prince omana "behind bars"
- sad prince "colour of tallow"
+ discover judge prince "the face of a man"
- reveal judge roy "explains"
- kill.past prince varkey "knows what is in"

== 10 Confession, Not Admitted
[Leela](leela) walks into the station and says that [she](leela) did it. Nobody slept in that kitchen but [her](leela); nobody had better cause. [Roy](roy) wants to believe [her](leela), [he](roy) is so tired. It is [Suma](suma) [who](suma) sees a [mother](leela) getting [her](leela) [son](shaji) out of a cell in the only way [she](leela) can think of. [She](suma) drives [her](leela) home and tells [her](leela) about the tarpaulin. The old [woman](leela) looks [her](suma) up and down. [She](leela) had hoped for somebody taller, [she](leela) says, and puts rice on for two.
+ kill! leela varkey "did it"
- reveal leela _ "walks into the station"
- sad roy "so tired"
- rescue? leela shaji "out of a cell"
- parent leela shaji "son"
- discover suma leela "sees a mother"
- betray leela roy "says that she did it"
- reveal suma leela "about the tarpaulin"
- help suma leela "drives her home"
- invite leela suma "puts rice on for two"

== 11 The Road to Munnar
[Prince](prince) has got wind of it. [He](prince) stops beside [Minu](minu) at the school gate, says that [he](prince) is a friend of [her](minu) [grandmother](judge)'s, and an hour later [Annamma](judge) has a call: the jar, the real one, against the [child](minu). [Roy](roy) and [Tessy](tessy) drive through the tea hills in one car, for the first time in four years, and do not argue once. In the mist above [Munnar](@munnar) [Minu](minu) has talked [her](minu) [kidnapper](prince) into stopping for ice cream. [Tessy](tessy) gets to [him](prince) before [Roy](roy) does. [He](prince) will need a dentist.
- betray prince minu "says that he is a friend"
- kin judge minu "grandmother's"
+ abduct prince minu "kidnapper"
- threaten prince judge "against the child"
- parent roy+tessy minu "the child"
- travel roy+tessy "drive through the tea hills"
- quarrel! roy tessy "do not argue"
+ attack tessy prince "gets to him"
- rescue roy+tessy minu "gets to him"
- injure prince tessy "need a dentist"

== 12 Dentist
It falls to [Eapen](eapen) to put in the false teeth. [He](eapen) hears the whole tale from the [patient](prince), including the night on which the [parents](roy+tessy) of the kidnapped [girl](minu), having put [her](minu) to bed in a hill hotel, were given one room. [He](eapen) asks [Tessy](tessy); [Tessy](tessy) does not lie. [He](eapen) takes back the ring, wipes it with a swab and wishes [her](tessy) joy. [She](tessy) is not sure that it is joy. [Roy](roy), [who](roy) is, comes by that evening with jasmine and is told by [his](roy) former [wife](tessy) that one swallow does not make a monsoon.
- treat prince eapen "put in"
- abduct.past prince minu "kidnapped girl"
- parent roy+tessy minu "the parents"
+ sex.past roy tessy "given one room"
- cheat tessy eapen "given one room"
- reveal prince eapen "hears the whole tale"
+ breakup eapen tessy "takes back the ring"
- happy roy tessy "who is"
- gift roy tessy "jasmine"
- ex roy tessy "former wife"
- reject tessy roy "one swallow"

== 13 Verdict
[Prince](prince) gets life for the murder of [his](prince) [father](varkey), from a bench on which [the Judge](judge)'s best pupil sits. [Shaji](shaji), a free [man](shaji) with half an estate, does not know what to do with [his](shaji) hands. [His](shaji) [stepmother](omana), as [Omana](omana) in law now is, suggests taking [Leela](leela) out of the kitchen, to begin with. [Suma](suma) waits at the jetty in a sari, for the first time since [her](suma) oath, and no ferry comes, and none, and then one, with nobody on it but the [ferryman](shaji). [He](shaji) holds the wheel out to [her](suma).
- kill.past prince varkey "murder"
+ arrest _ prince "gets life"
- parent varkey prince "father"
- find shaji "half an estate"
- kin omana shaji "stepmother"
- help? omana leela "out of the kitchen"
- sad suma shaji "no ferry comes"
+ reconcile shaji suma "holds the wheel out"

== 14 Small Claims
[George](george) has a turn in the bath. It is nothing, says the hospital, it is age; but [Annamma](judge), [who](judge) has sent men to the gallows without a blink, cannot stop shaking, and it is [Roy](roy)'s shoulder [she](judge) does it on. "[You](roy) may call [me](judge) Ammachi again," [she](judge) says. From the corridor [Tessy](tessy) sees [her](tessy) [mother](judge) and the [man](roy) [she](tessy) divorced asleep against each other like bookends. [She](tessy) puts [her](tessy) coat over [both](judge+roy). [Minu](minu) wants to know if [Papa](roy) is moving back. The bag is in the car, says [Roy](roy), with [his](roy) eyes shut; it has been for weeks.
- ill george "has a turn"
- sad judge "cannot stop shaking"
- help roy judge "Roy's shoulder"
+ reconcile judge roy "call me Ammachi again"
- parent judge tessy "mother"
- divorce.past roy tessy "divorced"
- help tessy judge+roy "puts her coat"
- parent roy minu "Papa"
+ move? roy tessy "moving back"
- reconcile? roy tessy "moving back"
