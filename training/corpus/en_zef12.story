%series Last Train to Threadneedle
%lang en
%genre heist comedy season: four pensioners, a privatised post office and a grudge, Margate, blurbs
%cast beryl | Beryl Tamworth; Beryl; Tamworth; Mrs. Tamworth | f
%cast cyr | Cyrus Bannerjee; Cyrus; Bannerjee | m
%cast dol | Dorothea Flint; Dolly; Dorothea; Flint | f
%cast vern | Vernon Okoro; Vern; Okoro; Vernon | m
%cast post | Gavin Pratt; Pratt; Gavin | m
%cast carer | Marlowe | m
%cast grand | Saffron; Saff | f
%cast bert | Herbert Tamworth; Herbert; Bert | m
%cast pc | PC Ludlow; Ludlow; Hettie Ludlow | f
%cast matron | Mrs. Grimshaw; Grimshaw | f
%cast manager | - | m
%cast crook | Terence Vole; Vole; Terence | m
%cast mum | Jacinth | f
%cast cat | Nye Bevan; Bevan | m
%cast pcdad | - | m
%cast cyrwife | - | f

== 1
Ten years ago a computer said that [Herbert Tamworth](bert), [sub-postmaster](bert) of [Margate](@margate), had taken thirty-six thousand pounds. [He](bert) hadn't. [He](bert) walked into the sea anyway. Now [his](bert) [relict](beryl), [Beryl](beryl), learns in the day room of [Sandcastle House](#sandcastle) that [Gavin Pratt](post), [who](post) signed the letters, is to be knighted. "What's in the Threadneedle vault these days?" [she](beryl) asks [Cyrus](cyr) over the dominoes. [Cyrus Bannerjee](cyr), [who](cyr) built the thing, lays down a double six.
- accuse.past _ bert "said that"
- steal! bert _ "hadn't"
+ die.past bert "walked into the sea"
- married.past bert beryl "relict"
- discover beryl post "learns"
- find? post "knighted"
- accuse.past post bert "letters"
- create.past cyr "built"

== 2
To rob a bank one needs a driver, a liar and someone who can get through a hole. [Vern](vern), formerly of the 49 bus, has been forbidden to drive anything with a battery. [Dorothea Flint](dol) has been married five times and buried four. Neither can stand the [other](dol+vern) since the Christmas bingo. [Beryl](beryl) invites [both](dol+vern) to tea, locks the door and takes out [her](beryl) teeth, a sign that [she](beryl) means it. Behind the hatch, [Marlowe](carer), the night [carer](carer), hears every syllable, and wants in.
- steal? beryl _ "rob"
- quit.past vern "formerly of"
- married.past _ dol "married"
- die.past _ "buried four"
- enemy dol vern "Neither can stand"
+ invite beryl dol+vern "invites"
+ discover carer beryl+dol+vern "hears"
- help? carer "wants in"

== 3
Dry run at the garden centre. [Vernon](vern) backs the minibus into a gnome, [Dolly](dol) persuades the [manager](manager) that [he](manager) is [her](dol) lost [nephew](manager), and [Cyrus](cyr) forgets, for eleven awful minutes, what year it is. The other [three](beryl+dol+vern) had no inkling. [He](cyr) had: the letter from the memory clinic has been in [his](cyr) hatband since March. [Bannerjee](cyr) offers to step down. Nobody hears of it. [Dolly](dol), [who](dol) has nursed four men to the end, moves [her](dol) chair next to [his](cyr) and labels the dominoes.
- betray dol manager "persuades"
+ ill cyr "forgets"
- discover! beryl+dol+vern cyr "no inkling"
- quit? cyr "step down"
- reject beryl+dol+vern cyr "Nobody hears of it"
+ help dol cyr "labels"
- help.past dol _ "nursed"
- kin! dol manager "nephew"

== 4
A hole fourteen inches wide. [Marlowe](carer) doesn't fit, the home's [cat](cat), [Nye Bevan](cat), does but can't be briefed. Enter [Saffron](grand), [Beryl](beryl)'s [grandchild](grand), seventeen, suspended from school for climbing it. [She](grand) was told that [Grandad](bert) died of a chill. When [she](grand) gets the true story, on the sea wall, [she](grand) says a word that [Mrs. Tamworth](beryl) last heard in 1958, then holds out [her](grand) hand. Watching from the pier café, a notebook by [her](pc) chips: [Ludlow](pc), [Kent Police](#kentpolice), off duty and not at all stupid.
- kin beryl grand "grandchild"
- quit grand "suspended"
- die.past bert "died"
- betray.past _ grand "told"
+ reveal beryl grand "true story"
- investigate pc beryl+grand "Watching"
- kin bert grand "Grandad"

== 5
[Mrs. Grimshaw](matron), the [matron](matron), finds a floor plan under the commode and takes it for knitting. The [one](crook) [who](crook) knows better is a new [resident](crook): [Terence Vole](crook), blazer, cravat, nine years in [Parkhurst](@parkhurst). [He](crook) was [Dolly](dol)'s third, and not, it would appear, one of the four [she](dol) buried. An equal share, [Vole](crook) murmurs, pinning a carnation on [his](crook) [widow](dol), or the [matron](matron) takes up crochet. [Okoro](vern), to [his](vern) own astonishment, wants to hit somebody on [Dorothea](dol)'s account.
- find matron "finds"
- discover crook beryl "knows better"
- arrest.past _ crook "Parkhurst"
- married crook dol "third"
- die! crook "not, it would appear"
- return crook dol "new resident"
+ threaten crook dol "share"
- gift crook dol "carnation"
- attack? vern crook "hit somebody"
- discover! matron "takes it for knitting"

== 6
A week to go. [PC](pc) or not, [Hettie Ludlow](pc) comes to tea on Sundays: [her](pc) own [father](pcdad) was a [postmaster](pcdad) in [Whitstable](@whitstable), and did eight months. [She](pc) looks at the knitting. [She](pc) asks [Marlowe](carer) to the [Winter Gardens](@wintergardens), and the [carer](carer), [who](carer) hasn't been asked anything but the time in years, burns the porridge. [Beryl](beryl) is certain that the [girl](pc) means to trap [him](carer). [Saff](grand), [who](grand) reads upside down, is certain that the [constable](pc)'s notebook contains nothing except shift times of the guards.
- parent pcdad pc "father"
- arrest.past _ pcdad "eight months"
+ date? carer pc "asks"
- betray? pc carer "trap him"
+ discover grand pc "reads upside down"
- travel pc "comes to"

== 7
Night of the AGM. In evening dress borrowed from the drama group the [gang](beryl+cyr+dol+vern) rides up to [London](@london) by the last train, [Vole](crook) in tow. [Gavin Pratt](post) makes a speech about trust. [Dolly](dol) sits on [his](post) lap. Down below, [Cyrus](cyr) stands in front of the door [he](cyr) built, hand raised, and the year slips away again; [he](cyr) asks the [girl](grand) politely whether [she](grand) is [his](cyr) [wife](cyrwife). "Yes, [love](cyr)," says [Saffron](grand). "What was [our](cyr+cyrwife) wedding day?" [He](cyr) tells [her](grand), digit by digit. The lock turns.
- travel beryl+crook+cyr+dol+vern "rides up" @london
- create post "speech"
- flirt dol post "sits on his lap"
- create.past cyr "built"
- ill cyr "slips away"
- married! cyr grand "Yes, love"
- married.past cyr cyrwife "wife"
+ betray grand cyr "Yes, love"
+ reveal cyr grand "tells"
- wedding.past cyr cyrwife "wedding"

== 8
Inside: no gold. Ledgers, thousands, every error that the company had sworn wasn't there, and a jotter in [Pratt](post)'s hand listing who might break first. [Herbert](bert) comes top. [Beryl](beryl) sits on the floor and reads it. Meanwhile [Vole](crook), [who](crook) was promised bullion, presses the alarm, relieves [Dolly](dol) of [her](dol) pearls and makes for the goods lift. [Vern](vern), seventy-nine, two new hips, runs. What happens between the second and third floors is never established. The lift comes up with one [gentleman](vern) standing.
- find beryl+grand "Ledgers"
+ discover beryl post "reads"
- betray crook beryl+cyr+dol+vern "presses"
- steal crook dol "relieves Dolly"
- flee crook "makes for"
+ attack? vern crook "one gentleman standing"
- gift? _ crook "promised"
- betray.past _ "sworn"

== 9
Sirens in [Cheapside](@cheapside). The first [officer](pc) through the door is five foot one, from [Kent](@kent), and a long way out of [her](pc) area. [Ludlow](pc) reads [Beryl](beryl) [her](beryl) rights very slowly, while [Marlowe](carer) carries forty boxes past [her](pc) to a bus stolen by its former [driver](vern). Somebody has to be arrested, [she](pc) points out. [Cyrus](cyr) puts up [his](cyr) hand: by Thursday, [he](cyr) says, [he](cyr) won't remember a thing about it. [They](beryl+dol+vern) refuse. [He](cyr) insists. [His](cyr) hands are already through the cuffs when [Bannerjee](cyr) winks at [Dolly](dol).
- arrest? pc beryl "rights"
- steal carer _ "carries"
- steal vern _ "stolen by"
- quit.past vern "former driver"
- help cyr beryl+dol+vern "puts up his hand"
- reject beryl+dol+vern cyr "refuse"
+ arrest pc cyr "cuffs"
- ill? cyr "won't remember"

== 10
Nine newspapers get nine parcels. [Pratt](post) denies, regrets, then blames a [secretary](mum), [Jacinth](mum), [who](mum) turns up on breakfast television with [her](mum) own carbon copies and, it transpires, a [daughter](grand) [she](mum) gave to [her](mum) in-laws to bring up. [Saffron](grand) puts down [her](grand) toast. [Her](grand) [mother](mum) isn't in [Spain](@spain) after all; [she](mum) took a job with the [enemy](post) the year [Bert](bert) drowned, to catch [him](post) from within, and told no one, above all not [her](mum) [mother-in-law](beryl). [Beryl](beryl) doesn't come to the telephone.
- reveal _ "nine parcels"
- accuse post mum "blames"
+ reveal mum _ "carbon copies"
- parent mum grand "daughter"
- boss post mum "secretary"
- hire.past mum post "job"
- enemy mum post "enemy"
- die.past bert "drowned"
- betray.past mum post "catch him"
- reveal! mum beryl "told no one"
- kin beryl mum "mother-in-law"
+ reject beryl mum "doesn't come to"
- lose.past mum grand "gave to her"
- travel! mum "Spain" @spain

== 11
In the dock at the [Old Bailey](@oldbailey) the [accused](cyr) asks the usher for the cricket. It's no act any more, or it is; even [Dolly](dol) can't tell. Twelve jurors are out for nine minutes. Acquitted, [he](cyr) takes [her](dol) by the arm, calls [her](dol) by [her](dol) right name and asks if there has been a Mr. Flint since the fifth. There hasn't been, though there's been a bus [driver](vern), [she](dol) says gently. [Vern](vern), on the bench outside, gets up and gives the old [engineer](cyr) [his](vern) place.
- accuse _ cyr "accused"
+ accuse! _ cyr "Acquitted"
- married? _ dol "Mr. Flint"
- couple dol vern "driver"
- reveal dol cyr "says gently"
- gift vern cyr "gives"
- married! _ dol "There hasn't"
- discover! dol cyr "can't tell"

== 12
No knighthood; a remand cell for [Gavin Pratt](post), and for [Herbert](bert) a plaque on the sea wall, brass, level with the tide. [Jacinth](mum) stands at the edge of the crowd in a headscarf. [Beryl](beryl) has a speech, loses the page, goes over and pulls the scarf off: "[You](mum)'re thin," [she](beryl) says. [Saff](grand) is between [them](beryl+mum) before it can turn into anything else. [PC Ludlow](pc) has resigned and passed the ring round the kitchen, [Mrs. Grimshaw](matron) crochets a bus. In the day room [Cyrus](cyr) is explaining to the [cat](cat), from memory, a certain vault in [Zürich](@zurich).
- find! post "No knighthood"
- arrest _ post "remand cell"
- lose beryl "loses"
+ reconcile beryl mum "pulls the scarf off"
- quit pc "resigned"
- engaged.start carer pc "ring"
- reveal cyr cat "explaining"
- gift _ bert "plaque"
- create matron "crochets"
