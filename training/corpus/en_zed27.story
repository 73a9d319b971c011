%series The Counter
%lang en
%genre small-restaurant drama, London: press-pack episode lines, long and formal
%cast sachiko | Sachiko Hayes; Sachiko | f
%cast derek | Derek | m
%cast mina | Mina | f
%cast kenji | Kenji | m
%cast bronagh | Bronagh Keane; Bronagh; Keane | f
%cast tariq | Tariq | m
%cast lionel | Lionel Strand; Strand | m
%cast edith | Edith | f
%cast father | Master Ogawa; Ogawa | m
%cast bailiff | - | m
%cast midwife | - | f
%cast fishwife | Queenie | f
%cast baby | - | m
%cast uncles | - | g
%cast cop | - | n

== 1
Twelve stools, one knife and a [husband](derek) [who](derek) has stopped coming home before two: such is the realm of [Sachiko Hayes](sachiko), [who](sachiko) serves the best mackerel in [Deptford](@deptford) to pensioners. [Her](sachiko) [daughter](mina) [Mina](mina), home from art school with a shaved head and no degree, takes over the door. On a wet Tuesday a [stranger](bronagh) in a good coat, [Bronagh Keane](bronagh), orders everything twice, weeps into the miso and leaves a note under the bowl. [Derek](derek), it says, has proposed to [her](bronagh).
- married derek sachiko "husband"
- return mina "home"#2
- parent sachiko mina "daughter"
- quit.past mina "no degree"
- hire mina "takes over the door"
- sad bronagh "weeps"
+ propose.past derek bronagh "has proposed"
+ reveal bronagh sachiko "note"
- cheat.past derek sachiko "proposed"

== 2
Asked whether this is true, [Derek](derek) consults the ceiling. [Sachiko](sachiko) sharpens [her](sachiko) knife throughout the answer. In the end [he](derek) takes [his](derek) golf clubs, the car and, as it will turn out, the takings of the past eight months. [Kenji](kenji), the silent [apprentice](kenji) [whom](kenji) [she](sachiko) brought over from [Kanazawa](@kanazawa) at fifteen, washes the stool on which [he](derek) used to sit, and then burns it. [Bronagh](bronagh) waits for [him](derek) at St Pancras with two tickets until the last train has gone.
- breakup derek sachiko "takes"
+ steal derek sachiko "takings"
- boss sachiko kenji "apprentice"
- move.past kenji "brought over"
- travel? bronagh+derek "two tickets"
- betray derek bronagh "last train"

== 3
A [bailiff](bailiff) with a soft spot for eel gives the house until Friday. [Mina](mina) paints menus on the pavement, on the bus shelter and on a police horse, for which a [constable](cop) runs [her](mina) in. The fine is paid by [Bronagh](bronagh), [who](bronagh) says [she](bronagh) owes the family something and can keep accounts. [Sachiko](sachiko) looks at the [woman](bronagh) for the length of time that it takes to fillet a bream; then [she](sachiko) throws [her](bronagh) an apron.
- threaten bailiff sachiko "until Friday"
- create mina "paints"
+ arrest cop mina "runs"
- help bronagh mina "paid by"
+ hire bronagh sachiko "throws"

== 4
[Tariq](tariq), [who](tariq) brings the fish from Billingsgate at five each morning, has been reciting Urdu verse at [Mina](mina)'s window for a fortnight before [she](mina) appears at it; what [she](mina) wanted, [she](mina) says, was to hear how it ended. [Kenji](kenji), [who](kenji) sleeps below and understands no Urdu, understands perfectly. [His](kenji) cuts grow thin, then thinner. On Thursday the tip of [his](kenji) finger is missing, and [Sachiko](sachiko), tying it off, asks [him](kenji) in [their](kenji+sachiko) own language for how long. Since [he](kenji) got off the plane, [he](kenji) says.
+ love tariq mina "reciting"
- housemate kenji mina+sachiko "sleeps below"
- jealous kenji tariq "understands perfectly"
- injure kenji "missing"
- treat kenji sachiko "tying"
+ reveal kenji sachiko "Since he got off"
- love kenji mina "Since he got off"

== 5
The [critic](lionel) [Lionel Strand](lionel) is a [man](lionel) on [whom](lionel) nothing is lost, least of all lunch. [He](lionel) compares the counter in print to a confessional, whereupon a queue forms as far as the river; old [Edith](edith), [who](edith) has had the end stool since it opened, cannot get in and is found at dusk on a wall, with a blue mouth. [Bronagh](bronagh) carries [her](edith) to the hospital like a bride. [Sachiko](sachiko) puts up a sign: critics by appointment, [Edith](edith) at any time.
+ create lionel "in print"
- find _ edith "found"
- ill edith "blue mouth"
+ rescue bronagh edith "carries"
- reject sachiko lionel "by appointment"

== 6
From [Kanazawa](@kanazawa), unannounced and in wooden shoes, comes [Master Ogawa](father), [who](father) taught [Sachiko](sachiko) to hold a knife, and disowned [her](sachiko) for marrying a foreigner with it in [her](sachiko) luggage. [He](father) sits down before [his](father) [daughter](sachiko) without a word, eats, and lays [his](father) chopsticks crosswise: the rice is wrong. That night [she](sachiko) cooks it eleven times. At the twelfth [he](father) is asleep, and it is [Mina](mina), [whom](mina) the old [man](father) has never met, [who](mina) puts a blanket round [her](mina) [grandfather](father).
- travel father "comes"
- advisor.past father sachiko "taught"
- reject.past father sachiko "disowned"
- wedding.past _ sachiko "marrying"
- parent father sachiko "daughter"
+ accuse father sachiko "the rice is wrong"
- meet! father mina "never met"
- kin father mina "grandfather"
+ help mina father "blanket"

== 7
[Derek](derek) is back, thinner, in a borrowed car, with a solicitor's letter: half the restaurant is [his](derek). [Bronagh](bronagh), behind the till, is asked what [she](bronagh) is doing there, and tells [him](derek) that [she](bronagh) is counting. [Her](bronagh) count has reached forty-one thousand pounds. When [he](derek) reaches for the ledger [Kenji](kenji) vaults the counter and pins [his](derek) cuff to the wood with a skewer, a hair's breadth from the vein. [Ogawa](father), chewing, remarks that the [boy](kenji)'s hand has improved.
- return derek "back"
- accuse derek sachiko "half the restaurant"
+ accuse bronagh derek "counting"
+ attack kenji derek "pins"

== 8
[Mina](mina) has missed two months, and tells first the fish, then [Tariq](tariq). [He](tariq) goes home to announce it to seven aunts and is not seen for nine days. [Kenji](kenji) carries the crates in [his](tariq) stead. "[I](kenji) could be [its](baby) [father](kenji)," [he](kenji) says to [her](mina) in English, having practised on the ice machine. [She](mina) takes [his](kenji) bandaged hand, holds it against [her](mina) cheek, and gives it back to [him](kenji).
- pregnant mina tariq "missed two months"
+ reveal mina tariq "tells"
- travel tariq "goes home"
- reveal? tariq _ "announce"
- kin _ tariq "aunts"
- help kenji mina "carries"
- parent? kenji baby "its father"
- injure.past kenji "bandaged"
+ reject mina kenji "gives it back"

== 9
[Queenie](fishwife), the doyenne of the market, has news of [Tariq](tariq): [his](tariq) [uncles](uncles) have put [him](tariq) in a cold store in [Bradford](@bradford) to think it over. It takes [Sachiko](sachiko) one phone call to learn who buys that store's haddock, and a second one to stop. By nightfall [he](tariq) is out, with frost in [his](tariq) beard and six aunts at [his](tariq) side; the seventh is bringing the sweets. [Kenji](kenji), [who](kenji) has driven up to break in, drives [him](tariq) home instead.
- reveal fishwife sachiko "has news"
- kin tariq uncles "uncles"
+ abduct uncles tariq "put him"
+ rescue sachiko tariq "out"
- kin _ tariq "aunts"
- rescue? kenji tariq "break in"
- help kenji tariq "drives"

== 10
Judgment day in the county court. [Derek](derek) has sworn that the takings were a gift; the question is whether anyone saw [him](derek) help himself. [Edith](edith) did. From the end stool one has a view of the safe, and [she](edith), being deaf, has always watched hands. The case collapses and so does the [plaintiff](derek), on the steps, clutching [his](derek) arm. [Sachiko](sachiko) loosens [his](derek) tie, breathes for [him](derek) until the ambulance comes, and sends the pills after [him](derek), with [her](sachiko) signature on the divorce.
- betray derek _ "sworn"
- gift? sachiko derek "gift"
- discover.past edith derek "saw"
- steal.past derek sachiko "help himself"
+ accuse edith derek "did"
- lose derek "collapses"
- ill derek "so does"
- help sachiko derek "breathes"
- gift sachiko derek "pills"
+ divorce derek sachiko "divorce"

== 11
[Master Ogawa](father) is dying upstairs, with courtesy. [He](father) wishes to have the rice once more. [Sachiko](sachiko) has the pot on the fire when [Mina](mina), at the far end of the counter, drops a bowl; a [midwife](midwife) is sent for, and [Strand](lionel), by appointment, delivers plates. The [child](baby) is put into the arms of the old [man](father), [who](father) has eaten two mouthfuls and laid down [his](father) chopsticks side by side. That is how [Kenji](kenji) finds [them](baby+father), the [one](baby) asleep and the [other](father) not.
- ill father "dying"
- treat mina midwife "midwife"
+ birth mina baby "The child"
- help lionel sachiko "delivers plates"
- find kenji baby+father "finds"
+ die father "the other not"

== 12
[Kenji](kenji) is to have [Ogawa](father)'s knife, and with it, in [Kanazawa](@kanazawa), [Ogawa](father)'s house. [Bronagh](bronagh) does the export papers, and at Customs it comes out that [she](bronagh) has made out two sets. [They](bronagh+kenji) are not on speaking terms, says [Kenji](kenji), because [she](bronagh) has no Japanese. [She](bronagh) has been practising, says [Bronagh](bronagh), on the ice machine. [Mina](mina) marries [Tariq](tariq) between lunch and dinner. [Sachiko](sachiko) turns the sign round, sits down for the first time in thirty years on a stool, and [Edith](edith) serves [her](sachiko).
- gift _ kenji "knife"
- help bronagh kenji "export papers"
- travel? bronagh+kenji "two sets" @kanazawa
+ wedding mina tariq "marries"
- help edith sachiko "serves"
