%series Terrace Numbers
%lang en
%genre suburban comedy-drama: one terrace in Cardiff, listings in short plain paragraphs
%cast bron   | Bronwen Rees; Bronwen; Bron | f
%cast tariq  | Tariq Malik; Tariq | m
%cast sunny  | Sunny Malik; Sunny | f
%cast dai    | Dai Rees; Dai | m
%cast peta   | Peta | f
%cast olu    | Olu | m
%cast marge  | Mrs. Battle; Marge; Battle | f
%cast rowan  | Rowan | n
%cast hope   | Hope | f
%cast gran   | Nain Rees | f
%cast post   | - | m
%cast girl   | - | f
%cast late   | - | f

== 1
[Bronwen](bron) and [Dai Rees](dai), twenty years wed, throw a street party for the Jubilee. At Number 9 [Tariq Malik](tariq), a fresh [widower](tariq), has just unpacked with [his](tariq) [daughter](sunny) [Sunny](sunny). [Bron](bron) takes [them](sunny+tariq) a trifle. [Dai](dai), meanwhile, makes eyes at [Peta](peta) from Number 3 across the trestle table, and [she](peta) makes eyes back. [Mrs. Battle](marge), [who](marge) lives opposite and owns a telescope, misses nothing. [Rowan](rowan), the [Rees](bron+dai) [teenager](rowan), sets off every rocket at once.
- married bron dai "twenty years wed"
+ celebrate bron+dai "street party"
- married.past _ tariq "widower"
- parent tariq sunny "daughter"
- move.past sunny+tariq "unpacked"
- gift bron tariq "trifle"
- flirt dai peta "makes eyes at"
- neighbour bron+dai marge "lives opposite"
- discover marge dai+peta "misses nothing"
- parent bron+dai rowan "teenager"

== 2
[Dai](dai) tells [Bron](bron) that [he](dai) is at choir practice. [He](dai) is at Number 3. [Peta](peta)'s live-in [boyfriend](olu), [Olu](olu), works nights at the bakery and comes home early with a burnt hand. There is a back wall, and [Dai](dai) goes over it in [his](dai) socks. [Peta](peta) dresses the burn and kisses it better. Next door but one, [Sunny](sunny) and [Rowan](rowan) discover that [their](rowan+sunny) bedrooms share a drainpipe. [Sunny](sunny) lowers a joke on a string. [Rowan](rowan) sends up a biscuit.
+ cheat dai bron "at Number 3"
- betray dai bron "at choir practice"
- affair dai peta "at Number 3"
- couple olu peta "live-in boyfriend"
- cheat peta olu "at Number 3"
- return olu "comes home early"
- injure olu "burnt hand"
- flee dai olu "goes over it"
- treat olu peta "dresses the burn"
- gift rowan sunny "a biscuit"

== 3
[Marge](marge) tells the [postman](post). The [postman](post) tells [Olu](olu). [Olu](olu) laughs. [Olu](olu) trusts [Peta](peta). [Olu](olu) counts the socks on the line. [Olu](olu) stops laughing. [Peta](peta) is late. [Peta](peta) buys a test from [Tariq](tariq). [Tariq](tariq) is the local [pharmacist](tariq). [Tariq](tariq) wishes [Peta](peta) well. [Bron](bron) buys plasters from [Tariq](tariq). [Tariq](tariq) forgets the change. [Bron](bron) whistles all the way home.
- reveal marge post "tells the postman"
+ reveal post olu "tells Olu"
- discover olu peta "stops laughing"
+ pregnant? peta "a test"
- love? tariq bron "forgets the change"
- happy bron "whistles"

== 4
[Nain Rees](gran), [Dai](dai)'s [mother](gran), comes to stay for a week with a trunk that suggests a decade. The old [lady](gran) thinks the world of [Bronwen](bron) and little of [her](gran) [son](dai). When [she](gran) catches sight of a certain pair of socks on a certain wall, [she](gran) says nothing, knits [Olu](olu) a mitten for [his](olu) bad hand and has [Dai](dai) deliver it in person. The [baker](olu) thanks [him](dai). The handshake goes on for a very long time, and the hand that comes out of it white is [Dai](dai)'s.
- travel gran "comes to stay"
- parent gran dai "mother"
- kin bron gran "thinks the world"
+ discover gran dai "catches sight"
- reveal! gran "says nothing"
- create gran "knits Olu a mitten"
- gift gran olu "mitten"
- threaten olu dai "handshake"
- injure dai olu "white"

== 5
[Peta](peta) sits [Olu](olu) down. It is [his](olu), [she](peta) swears; [she](peta) has counted. With [Dai](dai) it has been over since Whitsun and was never more than fun. [Olu](olu) walks out and walks twice around the park. On the second lap [he](olu) meets [Tariq](tariq), [who](tariq) tells [him](olu), because it is easier in the dark, that [his](tariq) late [wife](late) and [he](tariq) once wasted a year on a quarrel, and how many years [they](late+tariq) had left. [Olu](olu) goes home. [He](olu) brings bread. [Peta](peta) eats the whole loaf, crying.
+ reveal peta olu "sits Olu down"
- pregnant peta olu "It is his"
- affair.end dai peta "over since Whitsun"
- breakup? olu peta "walks out"
- quarrel.past late tariq "a quarrel"
- die.past late "late"
- married.past late tariq "wife"
- help tariq olu "easier in the dark"
- return olu "goes home"
+ reconcile olu peta "brings bread"
- sad peta "crying"

== 6
At the school concert the [Malik](sunny) [girl](sunny) plays the cornet and [Rowan](rowan), turning pages, looks at nothing but the [player](sunny). A tall [girl](girl) with the triangle looks at [Rowan](rowan) in just the same way, and is not looked at. In the interval [Mrs. Battle](marge) lets slip to [Bron](bron), over the tea urn, how well [Dai](dai) climbs for [his](dai) age. It is a moment before [Bron](bron) understands. [She](bron) finishes pouring. [She](bron) pours until the saucer, the tray and both of [Marge](marge)'s shoes are full.
- create sunny "plays the cornet"
- love rowan sunny "nothing but the player"
- love girl rowan "in just the same way"
- love! rowan girl "not looked at"
- help rowan sunny "turning pages"
- reveal marge bron "lets slip"
+ discover bron dai "understands"
- attack bron marge "both of Marge's shoes"

== 7
[Bron](bron) puts [Dai](dai)'s things on the pavement, sorted by colour. [Dai](dai) begs. [Nain Rees](gran) closes the window on [her](gran) own flesh and [blood](dai). [He](dai) finds a bed at the choirmaster's. [Rowan](rowan) is so angry with [their](rowan) [father](dai) that not even [Sunny](sunny)'s string of jokes is answered. On the wall between 7 and 9 somebody has left a trifle bowl, washed, with a small brown bottle in it: drops for sleeping. [Bron](bron) sleeps for eleven hours, and wakes up hungry.
+ breakup bron dai "on the pavement"
- sad dai "begs"
- parent gran dai "flesh and blood"
- reject gran dai "closes the window"
- move dai "finds a bed"
- parent dai rowan "father"
- sad rowan dai "angry"
- gift _ bron "drops for sleeping"
- recover bron "wakes up hungry"

== 8
[Hope](hope) is born on a Monday. [Peta](peta) has [her](hope) on the kitchen floor. [Sunny](sunny) rings the ambulance. [Tariq](tariq) catches [Hope](hope). [Olu](olu) cries with joy. [Hope](hope) looks like [Olu](olu). [Marge](marge) checks. [Marge](marge) apologises to [Peta](peta). [Dai](dai) sends a card. [Bron](bron) reads the card. [Bron](bron) holds [Hope](hope). [Bron](bron) smiles at [Tariq](tariq). [Dai](dai) sees [Bron](bron) smile. [Dai](dai) drops [his](dai) chips.
+ birth peta hope "born"
- help sunny peta "rings the ambulance"
- help tariq peta "catches Hope"
- happy olu "joy"
- parent olu hope "looks like Olu"
- reconcile marge peta "apologises"
- gift dai peta "a card"
- love? bron tariq "smiles at"
+ jealous dai tariq "drops his chips"

== 9
The tall [girl](girl) from the band gives [Rowan](rowan) a tape with a heart on it. [Rowan](rowan) hands it back, kindly. [Sunny](sunny), [who](sunny) watched the handover from the drainpipe side and saw only the heart, takes in [her](sunny) string. It stays in for nine days. On the tenth [Rowan](rowan) climbs up, loses hold and comes down with a broken collarbone and the drainpipe. In the ambulance the [patient](rowan) explains about the tape. "[You](rowan) could have used the door," says [Sunny](sunny), and, the paramedic being busy, kisses the uninjured side.
- gift girl rowan "a tape"
- confess girl rowan "a heart on it"
- reject rowan girl "hands it back"
- jealous sunny girl "saw only the heart"
+ injure rowan "broken collarbone"
- reveal rowan sunny "explains"
+ kiss rowan sunny "kisses"

== 10
[Dai](dai) has learned a song. [He](dai) sings it under the window of Number 7 with forty tenors behind [him](dai). The street comes out to listen; it is, everybody agrees, beautifully done. [Bron](bron) comes out as well and tells [him](dai), when the last chord has died away, that [she](bron) forgives [him](dai), and that [she](bron) wants a divorce. The papers are on the piano. [His](dai) own [mother](gran) lends [him](dai) the pen. [Dai](dai) signs. Then, having nowhere else to look, [he](dai) asks [Mrs. Battle](marge) whether one can see Saturn tonight.
- create dai "sings it"
+ reconcile bron dai "forgives him"
+ divorce bron dai "Dai signs"
- parent gran dai "mother"
- help gran dai "lends him the pen"
- sad dai "nowhere else to look"

== 11
[Tariq](tariq) rings the bell at Number 7 with a speech. [Nain Rees](gran), [who](gran) opens, hears all of it on the mat, corrects two words and calls upstairs. [Bron](bron) comes down with wet hair. The [pharmacist](tariq) has forgotten the speech. [He](tariq) asks whether [she](bron) might care to see a film. [She](bron) might. It is a dreadful film. [They](bron+tariq) see it twice. Upstairs two [teenagers](rowan+sunny), one in a sling, work out what [they](rowan+sunny) would be to each other if this went on, and shudder, and decide to allow it.
- travel tariq bron "rings the bell"
- help gran tariq "corrects two words"
- invite tariq bron "care to see a film"
+ date bron tariq "see it twice"
- neighbour bron tariq "Number 7"
- kin? rowan sunny "would be to each other"

== 12
A year on, the trestles are out again. [Hope](hope) can stand. [Olu](olu) and [Peta](peta) have put up the banns. [Dai](dai), [lodger](dai) at [Mrs. Battle](marge)'s, has taken to astronomy; [his](dai) [landlady](marge), it is said, has taken down the telescope, there being nothing left outside to look for. [Nain Rees](gran) never did go home. When the band strikes up, the [newcomer](tariq) of last year asks the [hostess](bron) to dance, and the [ex-husband](dai), after a second, is the [one](dai) to clap. [Rowan](rowan) has been forbidden the rockets. [Sunny](sunny) has the matches.
+ celebrate _ "trestles are out again"
- wedding? olu peta "banns"
- housemate dai marge "lodger"
- love? marge dai "taken down the telescope"
- housemate bron gran "never did go home"
- ex bron dai "ex-husband"
+ date bron tariq "to dance"
- happy dai bron+tariq "clap"
