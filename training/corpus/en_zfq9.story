%series Maidan Maidens
%lang en
%genre sports drama about a women's cricket side in Trinidad, encyclopaedia episode table
%cast camille | Camille Boodram; Camille; Boodram | f
%cast thandi  | Thandiwe Mokoena; Thandi; Mokoena | f
%cast verity  | Verity Sealey; Verity | f
%cast shanti  | Shanti Boodram; Shanti | f
%cast gwen    | Gwendolyn Pierre; Gwen; Miss Pierre | f
%cast lux     | Lux | f
%cast errol   | Errol Sealey; Errol | m
%cast imran   | Imran Khan-Alleyne; Imran | m
%cast keeper  | Dorothea Baptiste; Dorothea; Dot; Mrs. Baptiste | f
%cast dhani   | - | f
%cast side    | the Maidens | g
%cast scorer  | Father Boyce; Boyce | m
%cast ada     | Ada Pierre; Ada | f
%cast policeman | Sherwin | m
%cast merchant | - | m

== 1 Toss
[Camille Boodram](camille), [who](camille) was thrown out of the national squad for striking a selector, comes home to Chaguanas and is persuaded by [her](camille) old [schoolteacher](gwen), [Gwendolyn Pierre](gwen), to lead [the Maidens](side), a team without a roller, a sponsor or a win. [Her](camille) [sister](shanti), [Shanti](shanti), has captained the side until this very evening and hears of [her](shanti) replacement from the [scorer](scorer), [Father Boyce](scorer). The [sisters](camille+shanti), [who](camille+shanti) share a bedroom wall, do not share another word that week. New, too, is the [South African](thandi) [who](thandi) bowls barefoot, [Thandiwe Mokoena](thandi).
- quit.past camille "thrown out"
- attack.past camille _ "striking"
- return camille "comes home"
- advisor.past gwen camille "old schoolteacher"
+ hire camille side "to lead"
- sibling camille shanti "sister"
+ quit shanti side "replacement"
- reveal scorer shanti "hears of her replacement"
- neighbour camille shanti "bedroom wall"
- quarrel camille shanti "do not share another word"

== 2 Nets
The [opener](verity), [Verity Sealey](verity), is the [groundsman](errol)'s [wife](verity) and the only [one](verity) with a car, so that the rest put up with [her](verity) temper. When the barefoot [bowler](thandi) hits [her](verity) on the ear, [she](verity) walks off; when the same [woman](thandi) comes to apologise with a bag of ice, [she](verity) lets [her](thandi) hold it there until dark. [Errol](errol), marking the crease, watches. [He](errol) has been faithful for nine years to a [woman](verity) [who](verity), as [he](errol) begins to suspect, has never once looked at [him](errol) like that. The [wicketkeeper](keeper), known as [Dot](keeper), tells [him](errol) to mind [his](errol) chalk.
- married errol verity "groundsman's wife"
- injure verity thandi "hits her"
- reconcile thandi verity "bag of ice"
+ flirt thandi verity "until dark"
- discover errol thandi+verity "watches"
- jealous errol thandi "watches"

== 3 The Sponsor
[Imran Khan-Alleyne](imran), paint [manufacturer](imran) and [bachelor](imran), will pay for shirts if [he](imran) may have dinner with the [captain](camille). It is put to a vote and carried, one against. The dinner is pleasant; what the [captain](camille) does not know is that the [host](imran) used to be engaged to [her](camille) [sister](shanti), and broke it off by telegram. [She](camille) finds out from [Shanti](shanti)'s bat, which comes through the kitchen door. [Miss Pierre](gwen) gives [both](camille+shanti) of [her](gwen) former [pupils](camille+shanti) lines to write, as [she](gwen) did when [they](camille+shanti) were eight and eleven: *I must not want what is yours.*
- invite imran camille "dinner with the captain"
- gift? imran side "pay for shirts"
+ date camille imran "dinner is pleasant"
- sibling camille shanti "sister"
- engaged.past imran shanti "used to be engaged"
- breakup.past imran shanti "broke it off"
- discover camille imran+shanti "finds out"
+ attack shanti camille "bat"
- advisor.past gwen camille+shanti "former pupils"

== 4 Drinks Break
[Lux](lux) is fifteen. [Lux](lux) bats at eleven. [Lux](lux) lies about being eighteen. [Gwen](gwen) knows it and signs the form. [Dot](keeper) catches four. [Verity](verity) drives [Thandi](thandi) home. The drive takes three hours. [Errol](errol) keeps the rice warm. [Verity](verity) says the car broke down. The car did not break down. [Errol](errol) eats alone.
+ betray lux _ "lies"
- discover gwen lux "knows it"
- help gwen lux "signs the form"
- find keeper "catches four"
+ affair thandi verity "three hours"
- cheat verity errol "three hours"
- betray verity errol "broke down"
- sad errol "eats alone"

== 5 Maidens Over
After [their](side) first victory the [side](side) goes dancing in [San Fernando](@sanfernando). The [sponsor](imran) asks [Camille](camille) for a dance and [she](camille) tells [him](imran), in front of a steel band, what [she](camille) thinks of men who telegraph. [Shanti](shanti), at the bar, hears every word and sends over a rum by way of thanks. By midnight [the two](camille+shanti) are in each other's arms, weeping and out of time. Outside, a [policeman](policeman) shines [his](policeman) torch into a parked car. [He](policeman) happens to be [Errol](errol)'s [cousin](policeman). The [bowler](thandi) covers the other [woman](verity)'s face with [her](thandi) shirt, but not quickly enough.
- find side "first victory"
- celebrate side "goes dancing" @sanfernando
- reject camille imran "what she thinks"
- discover shanti camille "hears every word"
- gift shanti camille "a rum"
+ reconcile camille shanti "each other's arms"
- kin errol policeman "cousin"
+ discover policeman thandi+verity "shines his torch"
- help thandi verity "covers"

== 6 Rain Stopped Play
[Errol](errol) does not shout. [He](errol) puts [his](errol) [wife](verity)'s suitcase on the boundary rope, one yard outside, and rolls the pitch. The [opener](verity) stands in the rain and does not know which way to walk. The [lodger](thandi) at [Mrs. Baptiste](keeper)'s has a single bed, and the [landlady](keeper), [who](keeper) is also the [wicketkeeper](keeper), has a rule. [Dot](keeper) looks at the wet [one](verity), looks at the dry [one](thandi) and suspends the rule. In the morning half the team will not bat with [Verity](verity). [She](verity) has not been so happy since [she](verity) was ten, [she](verity) informs the [captain](camille), and is dropped.
- married errol verity "wife's suitcase"
+ breakup errol verity "suitcase on the boundary"
- housemate keeper thandi "lodger"
- help keeper verity "suspends the rule"
+ housemate.start keeper+thandi verity "suspends the rule"
- reject side verity "will not bat"
- happy verity "so happy"
- quit verity camille "is dropped"

== 7 Lux
A [woman](dhani) in a sari sits down beside the [scorer](scorer) and says that the number [eleven](lux) is [her](dhani) [runaway](lux). [Lux](lux), it emerges, left [Penal](@penal) at fourteen rather than marry a rice [merchant](merchant), and has been sleeping in the pavilion under the spare pads. The [mother](dhani) has not come to fetch [her](lux). [She](dhani) has come, after eleven months of asking at every ground on the island, to watch. In the last over the [girl](lux) hits a six, sees [who](dhani) is clapping, and bolts. It is the dropped [opener](verity), having nothing better to do, [who](verity) drives the [mother](dhani) about until [they](dhani+verity) find [her](lux) at a bus stop.
- parent dhani lux "her runaway"
- flee.past lux merchant "rather than marry"
- engaged! lux merchant "rather than marry"
- investigate.past dhani lux "asking at every"
- discover lux dhani "sees who is clapping"
+ flee lux dhani "bolts"
- help verity dhani "drives the mother"
+ find dhani+verity lux "find her"

== 8 Appeal
[Miss Pierre](gwen) has cancer and tells the [captain](camille) only, having taught [her](camille) to keep secrets. [Camille](camille) keeps it for six days and then, in bed with [someone](scorer) for the first time in a year, tells the ceiling. The [someone](scorer) is [Boyce](scorer), no longer a father since [his](scorer) letter to the archbishop, and, it turns out, a ticklish man. [He](scorer) in [his](scorer) turn lets it slip to [Ada](ada), the [teacher](gwen)'s estranged [twin](ada), across the fish counter. Two old [women](ada+gwen) with one nose meet on a veranda. [They](ada+gwen) had quarrelled in 1974 about an umbrella. "[You](gwen) are thin," says the [visitor](ada). "[You](ada) are late," says the [other](gwen).
- ill gwen "cancer"
- reveal gwen camille "tells the captain"
+ sex camille scorer "in bed with"
- quit.past scorer "no longer a father"
- advisor.past gwen camille "having taught her"
- reveal camille scorer "tells the ceiling"
- reveal scorer ada "lets it slip"
- sibling ada gwen "twin"
- quarrel.past ada gwen "quarrelled"
+ reconcile ada gwen "You are late"

== 9 Follow-On
Who is sleeping with whom is by now of less interest to [the Maidens](side) than the league table. Even so: [Shanti](shanti) has been seen on the back of the [policeman](policeman)'s motorbike, the [captain](camille) and [her](camille) [ex-priest](scorer) share a flask, and [Imran](imran), smarting from two [Boodrams](camille+shanti), has transferred [his](imran) paint and [his](imran) affections to the rival team. [Thandi](thandi)'s visa runs out in a month. [Verity](verity) offers to marry [her](thandi); there is, the [bowler](thandi) reminds the [Trinidadian](verity), no such law, and there is, besides, a [husband](errol). It ends in tears, then in a plan, then on the floor of the scorebox.
- date policeman shanti "on the back of"
- couple camille scorer "share a flask"
- reject.past camille+shanti imran "smarting from"
- betray imran side "transferred his paint"
- travel? thandi "visa runs out"
+ propose verity thandi "offers to marry"
- married errol verity "a husband"
- sad thandi+verity "tears"
+ sex thandi verity "on the floor"

== 10 Third Umpire
[Errol](errol) signs the papers. [He](errol) wants no money. [He](errol) wants the dog. [Verity](verity) cries and gives [Errol](errol) the dog. [Dot](keeper) brings [Errol](errol) soup. [Errol](errol) says nobody else cuts an onion like [Dorothea](keeper). [Dorothea](keeper) goes red. The [policeman](policeman) proposes to [Shanti](shanti) on a zebra crossing. [Shanti](shanti) asks [Camille](camille) first. [Camille](camille) says [he](policeman) has no telegraph.
+ divorce errol verity "signs the papers"
- sad verity "cries"
- gift verity errol "the dog"#2
- gift keeper errol "soup"
+ flirt errol keeper "cuts an onion"
+ propose policeman shanti "proposes"

== 11 Stumps
The night before the final [Gwendolyn Pierre](gwen) dies in [her](gwen) [sister](ada)'s arms, having first dictated the batting order. At number one stands a name that has not been on the sheet for two months. [Camille](camille) could overrule a dead [woman](gwen). [She](camille) walks to the [landlady](keeper)'s house instead, before it is light, and asks the [outcast](verity) to pad up. The [one](verity) [she](camille) had dropped makes ninety-four. Nobody mentions that the other [opener](shanti), [Shanti](shanti), is four months pregnant and has told only the [man](policeman) at square leg, [who](policeman) is out of uniform and has [his](policeman) hand over [his](policeman) eyes.
+ die gwen "dies"
- sibling ada gwen "sister's arms"
- hire verity camille "pad up"
- quit.past verity camille "had dropped"
+ find verity "makes ninety-four"
- pregnant shanti policeman "four months pregnant"
- reveal shanti policeman "has told only"

== 12 Presentation
[They](side) lose by one run and carry [Lux](lux) round the ground as if [they](side) had won it. At [Shanti](shanti)'s wedding, in August, the [bride](shanti) is led in by [her](shanti) [captain](camille), [who](camille) catches the bouquet, looks at the former [priest](scorer) and throws it back. [Errol](errol) comes with the [wicketkeeper](keeper) and with the dog. A postcard from [Durban](@durban) shows two pairs of bare feet; [Verity](verity) has found work as a coach, [Thandi](thandi) a house by the sea, large enough for one quarrel at a time. [Lux](lux), sixteen, is called up by the selectors. The first thing they see of [her](lux) is [her](lux) [mother](dhani).
- lose side "lose by one run"
- celebrate side lux "carry Lux round"
+ wedding policeman shanti "Shanti's wedding"
- boss camille shanti "her captain"
- couple errol keeper "comes with"
- move.past thandi+verity "Durban" @durban
- hire verity "found work"
- housemate thandi verity "one quarrel"
+ hire lux "called up"
- parent dhani lux "mother"
