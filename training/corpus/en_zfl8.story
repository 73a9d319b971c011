%series Bell, Book and Banjo
%lang en
%genre cosy crime podcast in a Louisiana bayou parish, episode descriptions
%cast clementine | Clementine Fontenot; Clementine; Clem | f
%cast auguste  | Auguste; Gus | m
%cast may        | May Broussard; May; Broussard | f
%cast sheriff    | Sheriff Tibbs; Tibbs | m
%cast rose       | Rose | f
%cast hunter     | Hunter Delacroix; Hunter | m
%cast priest     | Father Dominic | m
%cast verity   | Verity | f
%cast undertaker | Silas Pike; Pike | m
%cast barber     | - | m
%cast florist    | Joy | f
%cast kid        | Bo | m
%cast cousin     | - | f
%cast banjo | - | m
%cast fhusband | - | m
%cast deputy | - | n
%cast baby | - | n
%cast tmother | - | f
%cast gator      | Old Sal | n

== 1 The Banjo Player's Last Set
At seventy-four, retired [schoolteacher](clementine) [Clementine Fontenot](clementine) buries [her](clementine) only [son](auguste)'s banjo [teacher](banjo) and cannot for the life of [her](clementine) work out how a [man](banjo) with no nose for flowers came by a florist's card in [his](banjo) breast pocket. [Sheriff Tibbs](sheriff), [whom](sheriff) [she](clementine) taught to spell, says heart. [Clem](clementine) says hogwash. [She](clementine) borrows the church van, talks the [undertaker](undertaker), [Silas Pike](undertaker), into a second look, and finds the needle mark. Over the fence, [May Broussard](may), [her](clementine) next-door [foe](may) since the pecan-pie affair of 1988, has already put out two chairs.
- parent clementine auguste "only son's"
- advisor banjo auguste "teacher"
- die.past banjo "buries"
- advisor.past clementine sheriff "taught to spell"
+ discover clementine banjo "needle mark"
- help undertaker clementine "a second look"
- investigate clementine _ "borrows the church van"
- enemy clementine may "foe"
- neighbour clementine may "next-door"
- invite may clementine "two chairs"

== 2 Two Chairs
The widow of nobody, [May](may) calls herself: [she](may) was jilted at the altar in 1969 by the very banjo [player](banjo) now lying at [Pike](undertaker)'s. So when [Clem](clementine) asks where [she](may) was on Tuesday, the teacups rattle. [May](may) throws [her](clementine) out. Then [she](may) throws the florist's card after [her](clementine), with a name pencilled on the back. Across town, [Auguste](auguste) hands in [his](auguste) notice at the refinery, for the fourth time, and drives the long way home past the flower shop, where [Joy](florist) is locking up. [She](florist) has been crying. [Gus](auguste) gives [her](florist) [his](auguste) handkerchief and forgets to let go of it.
- breakup.past banjo may "jilted"
- die.past banjo "lying at Pike's"
- accuse clementine may "asks where she was"
+ quarrel clementine may "throws her out"
- help may clementine "a name pencilled"
- quit auguste "hands in his notice"
- sad florist "crying"
- help auguste florist "handkerchief"
- love auguste florist "forgets to let go"

== 3 Pencil
The name is [Hunter Delacroix](hunter). [Hunter](hunter) owns the casino boat. [He](hunter) plays golf with [Tibbs](sheriff). [He](hunter) married [Verity](verity) for [her](verity) land. [Verity](verity) knows it. [May](may) and [Clementine](clementine) go aboard. [Clementine](clementine) loses eight dollars. [May](may) wins two thousand. A croupier tells [Clem](clementine) to leave. [Rose](rose) is [her](clementine) [granddaughter](rose). [Rose](rose) deals blackjack. [Clementine](clementine) had no idea. [Rose](rose) begs [Clementine](clementine) not to tell [Gus](auguste).
- friend hunter sheriff "plays golf"
- wedding.past hunter verity "married"
- discover verity hunter "knows it"
- investigate clementine+may hunter "go aboard"
- lose clementine "loses eight dollars"
- find may "wins"
- kin clementine rose "granddaughter"
+ discover clementine rose "had no idea"
- reveal! clementine auguste "not to tell"

== 4 House Edge
Sworn to silence, [Clem](clementine) has Sunday lunch with the [father](auguste) and [daughter](rose) in question and nearly chokes on it. [Rose](rose), twenty-one, dropped out of nursing school at Christmas because the [man](hunter) [who](hunter) owns the boat told [her](rose) [she](rose) had card hands. [He](hunter) has told [her](rose) other things since. A ring is not among them. When [Clementine](clementine) finds [the two](hunter+rose) of [them](hunter+rose) in the coat check, [she](clementine) raps [Hunter](hunter) across the knuckles with [her](clementine) fan, exactly as [she](clementine) did in third grade. [He](hunter) is forty-six. [He](hunter) says sorry, ma'am. Then [he](hunter) says that old ladies fall off boats.
- betray clementine auguste "Sworn to silence"
- parent auguste rose "father and daughter"
- quit.past rose "dropped out"
- boss hunter rose "owns the boat"
+ affair hunter rose "in the coat check"
- cheat hunter verity "in the coat check"
- propose! hunter rose "ring"
- discover clementine hunter+rose "finds the two"
- attack clementine hunter "raps Hunter"
- advisor.past clementine hunter "third grade"
+ threaten hunter clementine "fall off boats"

== 5 Confession, More or Less
[Father Dominic](priest) may not tell the [ladies](clementine+may) what [he](priest) knows, so [he](priest) hums it. The tune is the dead [man](banjo)'s last song, and the third verse, [May](may) realises, is about a drowned [girl](cousin). There was one: [Verity](verity)'s [cousin](cousin), back in 2009, off the same boat. The [priest](priest) once loved [her](cousin) from the far end of a choir stall and has never got over it. That night somebody puts a brick through [his](priest) rose window. [Tibbs](sheriff) fines [him](priest) for the glass. Where was [Hunter](hunter)? Home, swears [Verity](verity), and looks at [her](verity) shoes.
- reveal priest clementine+may "hums it"
+ discover may cousin "realises"
- die.past cousin "drowned girl"
- kin cousin verity "cousin"
- love.past priest cousin "once loved her"
- sad priest cousin "never got over it"
- attack _ priest "a brick"
- accuse sheriff priest "fines"
- betray verity _ "looks at her shoes"

== 6 The Florist
[Joy](florist) disappears between the lilies and the cash register. [Gus](auguste), [who](auguste) had meant to ask [her](florist) to the fish fry, finds only [his](auguste) own handkerchief, laundered, and a receipt: insulin, ten units, paid for by the boat. [She](florist) had supplied it, without asking what for, to pay off [her](florist) late [husband](fhusband)'s markers. [Clem](clementine) fears the worst and drags the [sheriff](sheriff) by [his](sheriff) ear to the marsh. [Old Sal](gator), the [alligator](gator), has a shoe. Only a shoe. The barefoot [fugitive](florist), it turns out, has been in [May](may)'s attic all along, eating pie and being beaten at rummy.
- lose _ florist "disappears"
- invite? auguste florist "fish fry"
- help.past florist hunter "supplied it"
- married.past fhusband florist "husband's"
- die.past fhusband "late"
- die? florist "fears the worst"
- attack clementine sheriff "by his ear"
+ flee florist hunter "fugitive"
- help may florist "May's attic"

== 7 Dragged Up
So [May](may) has been keeping things from [her](clementine) again. [Clementine](clementine) takes back [her](clementine) chair, carries it home and sits on it in the dark. It's [Rose](rose) [who](rose) brings [the two](clementine+may) together: [she](rose) turns up at the fence with a suitcase, a black eye and a test from the drugstore, positive, and since each of [them](clementine+may) wants to be the one [who](clementine+may) holds [her](rose), [they](clementine+may) end up holding each other. [Hunter](hunter) did it when [she](rose) told [him](hunter). [Auguste](auguste) hears of it at noon. By one o'clock [he](auguste) is on the gangway with a wrench; by two [he](auguste) is in [Tibbs](sheriff)'s cell, and the casino [king](hunter) in stitches.
- betray may clementine "keeping things from her"
- quarrel clementine may "takes back her chair"
+ reconcile clementine may "brings the two together"
- flee rose hunter "suitcase"
- attack hunter rose "black eye"
- pregnant rose hunter "positive"
- help clementine+may rose "holds her"
- reveal rose hunter "told him"
- discover auguste hunter "hears of it"
- attack auguste hunter "with a wrench"
+ arrest sheriff auguste "cell"
- injure hunter auguste "in stitches"

== 8 Bail
Nobody in the parish will post bail against a [Delacroix](hunter). Then [Verity](verity) does. [She](verity) walks into the station in pearls, counts out [her](verity) own money and says to [her](verity) [husband](hunter)'s golf [partner](sheriff) that [she](verity)'d be obliged for a receipt. On the steps [she](verity) asks the freed [man](auguste) whether [his](auguste) [girl](rose) means to keep it. [She](verity) could never have any. [Gus](auguste), [who](auguste) came out to hate [her](verity), drives [her](verity) home. [She](verity) shows [him](auguste) [her](verity) [cousin](cousin)'s diary, hidden in the piano for fourteen years, and [her](verity) hands shake so much that [he](auguste) must turn the pages.
- help! _ auguste "post bail"
+ rescue verity auguste "Verity does"
- married hunter verity "husband's"
- friend hunter sheriff "golf partner"
- parent auguste rose "his girl"
- pregnant! verity "never have any"
- kin cousin verity "cousin's"
- reveal verity auguste "shows him"
- sad verity "hands shake"
- help auguste verity "turn the pages"

== 9 The Third Verse
What the diary says, the song knew. In 2009 [Hunter](hunter) was engaged to the poor [cousin](cousin); the rich [one](verity) had the land; and one foggy night there was only the rich [one](verity) left. The banjo [player](banjo), tuning up on deck, saw the splash, took cash to forget it, and put it in a song when [his](banjo) conscience got the better of [him](banjo). [Pike](undertaker) confirms the dose. [May](may), learning that the [man](banjo) [who](banjo) left [her](may) waiting died for telling the truth, asks the [undertaker](undertaker) for a minute alone with [him](banjo), and comes out with [her](may) lipstick redone.
- kin cousin verity "cousin"
- engaged.past cousin hunter "engaged"
- kill.past hunter cousin "splash"
- discover.past banjo hunter "saw"
- gift.past hunter banjo "took cash"
- reveal.past banjo _ "put it in a song"
+ kill.past hunter banjo "died for telling"
- breakup.past banjo may "left her waiting"
- discover may banjo "learning"
- help undertaker may "a minute alone"

== 10 All Hands
Showtime. [Clem](clementine) puts on a talent night aboard, and half the parish buys tickets. [Father Dominic](priest) sings verse three. [Joy](florist), trembling, walks out of a wardrobe. [Verity](verity) reads. As [her](verity) voice gives out, [Hunter](hunter) grabs the nearest [hostage](kid), a [ten-year-old](kid) in a bow tie: [Bo](kid), the [barber](barber)'s [boy](kid), [who](kid) has been ferrying notes between the two [sleuths](clementine+may) all season. Nobody breathes. [Tibbs](sheriff), [who](sheriff) has owed [Hunter](hunter) [his](sheriff) badge since the last election, takes it off, lays it on the roulette table, and hits [his](sheriff) golf [partner](hunter) with everything [he](sheriff) never said.
- create clementine "puts on a talent night"
- create priest "sings verse three"
- return florist "walks out of"
- sad florist "trembling"
- accuse verity hunter "reads"
+ abduct hunter kid "grabs"
- parent barber kid "barber's boy"
- help.past kid clementine+may "ferrying notes"
- help.past hunter sheriff "owed"
- quit sheriff "takes it off"
+ attack sheriff hunter "hits"

== 11 Rising Water
Overboard in the scuffle, [Hunter](hunter) strikes out for the far bank, where nobody lives but [Old Sal](gator). [Clementine](clementine) forbids the children to look. [He](hunter) is fished out, less a boot, pleading to be arrested; the new [deputy](deputy) obliges. [Bo](kid) gets ice cream from both [grannies](clementine+may) and is sick on [May](may). In the ensuing calm, [Gus](auguste) asks [Joy](florist) to dance, there being a band, and [she](florist) says that [she](florist) cannot, with [his](auguste) handkerchief in [her](florist) shoe for luck. [They](auguste+florist) dance. [Verity](verity) gives the boat to the parish and sends for [Rose](rose).
- flee hunter "strikes out for"
- attack gator hunter "less a boot"
- rescue _ hunter "fished out"
+ arrest deputy hunter "obliges"
- gift clementine+may kid "ice cream"
- ill kid "sick on May"
+ date auguste florist "dance"#1
- gift verity _ "gives the boat"
- invite verity rose "sends for Rose"

== 12 What Rose Wanted
[Verity](verity) offers [Rose](rose) a house, a fund, a nursery painted yellow. [She](verity) does not want to buy the [child](baby), [she](verity) says; [she](verity) would like to be let near [it](baby). [Rose](rose), [who](rose) had been braced for an enemy, thinks it over through a whole bowl of gumbo. What [she](rose) wants is to go back to nursing school. What [she](rose) says is: Tuesdays and Fridays. [May](may), [who](may) is eavesdropping, sniffs. [Her](may) old [adversary](clementine), [who](clementine)'s eavesdropping too, passes [her](may) the handkerchief; it has been round the parish by now. Out on the bayou a heron stands on one leg.
- gift? verity rose "offers Rose"
- enemy! rose verity "braced for an enemy"
+ help rose verity "Tuesdays and Fridays"
- hire? rose "go back to nursing school"
- gift clementine may "passes her"
- sad may "sniffs"
- enemy.past clementine may "old adversary"

== 13 Pecan
It is out at last who stole the recipe in 1988: [Tibbs](sheriff), aged nineteen, for [his](sheriff) [mother](tmother). The [ladies](clementine+may) are left without a grievance and, for an afternoon, hardly know what to say. Then [May](may) remarks that [Clem](clementine)'s crust was always soggy. Bliss! [Rose](rose) passes [her](rose) exams with a [baby](baby) on [her](rose) lap, while [its](baby) yellow-nursery [godmother](verity) holds the book. [Joy](florist), bouquet in one hand and [Auguste](auguste) in the other, is joined to [him](auguste) by [Father Dominic](priest), [who](priest) hums. And on the porch, a stranger has left a parcel, ticking. The two chairs are pulled up close.
- steal.past sheriff clementine "stole the recipe"
- parent tmother sheriff "mother"#1
- quarrel clementine may "always soggy"
- happy clementine+may "Bliss"
- find rose "passes her exams"
- parent rose baby "baby"
- kin baby verity "godmother"
- help verity rose "holds the book"
+ wedding auguste florist "joined to him"
- threaten _ clementine+may "ticking"
