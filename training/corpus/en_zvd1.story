%series Conversation Pace
%lang en
%genre four women of a running club, comedy-drama, newspaper listings
%cast ingrid | Ingrid | f
%cast rosalba | Rosalba | f
%cast dana | Dana | f
%cast fern | Fern | f
%cast preston | Preston | m
%cast roderick | Rodney | m
%cast redhead | - | f
%cast hygienist | - | f
%cast emory | Emory | m
%cast emum | - | f
%cast barlow | Coach Barlow; Barlow | m
%cast leticia | Leticia | f
%cast odell | Odell | m
%cast luther | Luther | m
%cast cardiologist | - | m
%cast baby | Stella | f

== 1
How fast can one run from bad news? [Ingrid](ingrid) is at mile two when [she](ingrid) learns from [Dana](dana) that [her](ingrid) [husband](preston), [Preston](preston), has been spotted at a motel with a [redhead](redhead). [Rosalba](rosalba) would rather not know that [her](rosalba) [ex](roderick), [Rodney](roderick), is to remarry in May. [Fern](fern), three years a widow, laces up for the first time and is promptly run over by a [stranger](emory) on a bicycle, [who](emory) drives [her](fern) to the ER and refuses to leave.
+ reveal dana ingrid "learns from Dana"
- married ingrid preston "husband"
- cheat? preston ingrid "spotted at a motel"
- ex roderick rosalba "ex"
- wedding? _ roderick "remarry"
- married.past _ fern "widow"
- injure fern emory "run over"
- help emory fern "drives her"

== 2
Denial is a discipline like any other. The [redhead](redhead), [Preston](preston) insists, is a client, and [Ingrid](ingrid), [who](ingrid) wants nothing so much as to believe [him](preston), engages a [detective](luther) all the same to shadow [him](preston). Meanwhile [Dana](dana) makes eyes at [Coach Barlow](barlow), club rules or no, and [Rosalba](rosalba) is asked to [Rodney](roderick)'s wedding, with "plus one" underlined twice. [Fern](fern)'s [cyclist](emory), [Emory](emory), turns up bearing lilies; [he](emory) is, [she](fern) notes with alarm, barely forty.
+ hire luther ingrid "engages"
- investigate? luther preston "shadow him"
- flirt dana barlow "makes eyes at"
- invite roderick rosalba "asked to"
- wedding? _ roderick "wedding"
- gift emory fern "bearing lilies"
- sad fern emory "alarm"

== 3
Evidence comes in plain envelopes. The [detective](luther)'s photographs show [Preston](preston) entwined not with one woman but with two, and [Ingrid](ingrid), having taken shears to [his](preston) golf shirts, moves onto [Rosalba](rosalba)'s couch. [Rosalba](rosalba), for [her](rosalba) part, talks [Dana](dana)'s [brother](odell), [Odell](odell), into escorting [her](rosalba) to the wedding. After hill repeats [Dana](dana) and the [coach](barlow) end up in the equipment shed, and it isn't cones [they](barlow+dana) are counting. [Fern](fern) informs [Emory](emory) that [she](fern) is too old for [him](emory).
- discover ingrid preston "photographs show"
+ cheat preston ingrid "entwined"
- move ingrid rosalba "moves onto Rosalba's couch"
- sibling dana odell "brother"
- date? odell rosalba "escorting her"
+ sex barlow dana "in the equipment shed"
- reject fern emory "too old for him"

== 4
Weddings bring out the worst in people. While [her](rosalba) former [husband](roderick) and a dental [hygienist](hygienist) exchange rings, [Rosalba](rosalba) keeps upright on gin; afterwards [she](rosalba) kisses [Odell](odell) before two hundred witnesses, meaning only to show off. [He](odell) means it. [Ingrid](ingrid) files for divorce, then holds the papers back: [Preston](preston) has come to the track to grovel. As for [Dana](dana) and [Barlow](barlow), [they](barlow+dana) carry on in secret until [Fern](fern), in search of a stopwatch, opens the wrong door.
- wedding hygienist roderick "exchange rings"
- ex roderick rosalba "former husband"
+ kiss odell rosalba "kisses"
- love odell rosalba "means it"
- divorce? ingrid preston "files for divorce"
- reconcile? ingrid preston "grovel"
- affair barlow dana "carry on in secret"
+ discover fern barlow+dana "opens the wrong door"

== 5
Who can keep a secret at nine minutes a mile? Not [Fern](fern), [who](fern) lets slip to [Ingrid](ingrid) what went on in the shed and is told in return that the [coach](barlow) has a [wife](leticia) in [Denver](@denver). [Preston](preston), taken back on probation, cooks, prunes and whispers into a telephone in the garage. [Odell](odell) favors [Rosalba](rosalba) with a song a day; warmed in spite of herself, [she](rosalba) keeps it from [Dana](dana), [whose](dana) baby [brother](odell) is twenty-nine.
+ reveal fern ingrid "lets slip"
- reveal ingrid fern "told in return"
- married barlow leticia "wife"
+ reconcile ingrid preston "taken back"
- gift odell rosalba "a song a day"
- happy rosalba odell "warmed"
- reveal! rosalba dana "keeps it from Dana"
- sibling dana odell "brother"

== 6
The truth hurts most on an incline. Cornered in mid-sprint, [Barlow](barlow) owns up to the [wife](leticia), swears that [the two](barlow+leticia) parted company long ago and gets a water bottle between the eyes from [Dana](dana), [who](dana) turns in [her](dana) club singlet for good. A guilt-ridden [Fern](fern) lets [Emory](emory) cheer [her](fern) up over crab cakes: so it's a date after all. Another whispered call, and [Ingrid](ingrid) puts [Preston](preston)'s suitcases out in the rain.
- reveal barlow dana "owns up"
- married barlow leticia "wife"
- breakup.past barlow leticia "parted company"
+ attack dana barlow "between the eyes"
- quit dana "turns in"
- sad fern "guilt-ridden"
- date emory fern "a date after all"
+ breakup ingrid preston "puts Preston's suitcases out"

== 7
One should listen to one's body. [Ingrid](ingrid)'s tells [her](ingrid) that [she](ingrid) is, at forty-four, with child by the very [man](preston) [whom](preston) [she](ingrid) saw off the premises; [Fern](fern), first to hear, is sworn to silence. [Rosalba](rosalba) grants [Odell](odell) a single dinner and is still there for breakfast. How is [she](rosalba) to look [his](odell) [sister](dana) in the face? [Dana](dana), off mileage and on tequila, signs up with a rival club, where the [instructor](leticia) is [Barlow](barlow)'s lawful [spouse](leticia).
+ pregnant ingrid preston "with child"
- breakup.past ingrid preston "saw off the premises"
- reveal ingrid fern "first to hear"
- date odell rosalba "dinner"
+ sex odell rosalba "still there for breakfast"
- sibling dana odell "sister"
- married barlow leticia "spouse"

== 8
Wives, [Dana](dana) learns, are seldom what husbands make of them. [Leticia](leticia) would have been rid of [Barlow](barlow) years ago if [he](barlow) had ever mailed the papers, and over pancakes the supposed [rivals](dana+leticia) become inseparable. [Preston](preston), having got wind of the [baby](baby), suggests a second honeymoon; [Ingrid](ingrid) suggests a lawyer. At [Rosalba](rosalba)'s, [Odell](odell) has to be stowed in the laundry room because [his](odell) [sister](dana) drops by unannounced. The dryer muffles much, though not a sneeze.
- divorce! barlow leticia "rid of Barlow"
- enemy! dana leticia "supposed rivals"
+ friend.start dana leticia "become inseparable"
- discover preston ingrid "got wind of"
- reconcile? ingrid preston "second honeymoon"
+ reject ingrid preston "suggests a lawyer"
- sibling dana odell "sister"

== 9
Friendship, too, has its wall. "[My](dana) own [brother](odell)!" cries [Dana](dana), and breaks with [Rosalba](rosalba) on the spot and with [Fern](fern), [who](fern) had known all along, a minute later. At the scan [Ingrid](ingrid) has nobody to hold [her](ingrid) hand but [Luther](luther), the [sleuth](luther) [she](ingrid) never paid. [Emory](emory) is set on presenting [Fern](fern) to [his](emory) [mother](emum). A bachelor again by order of the court, [Barlow](barlow) writes [Dana](dana) a letter; it goes unread into the barbecue.
- sibling dana odell "brother"
+ quarrel dana rosalba "breaks with"
- quarrel dana fern "a minute later"
- discover.past fern odell+rosalba "known all along"
- help luther ingrid "hold her hand"
- meet? emum fern "presenting Fern"
- parent emum emory "mother"
- divorce barlow leticia "bachelor again"
- reject dana barlow "unread"

== 10
A charity half-marathon, and four [friends](dana+fern+ingrid+rosalba) [who](dana+fern+ingrid+rosalba) start at four different ends of it. At mile nine [Fern](fern) collapses. It is [Dana](dana) [who](dana) thumps [her](fern) heart back into rhythm, [Rosalba](rosalba) [who](rosalba) flags down an ambulance and [Ingrid](ingrid), five months gone, [who](ingrid) prays. A pacemaker will see to it, says the [cardiologist](cardiologist). Between vending machine and fire exit [the three](dana+ingrid+rosalba) weep, laugh and patch things up. [Emory](emory) rushes in pale as paper, and with [him](emory) [his](emory) [mother](emum), once [Fern](fern)'s best [friend](emum) at school.
- ill fern "collapses"
+ rescue dana fern "back into rhythm"
- help rosalba fern "flags down an ambulance"
- pregnant ingrid "five months gone"
- treat? fern cardiologist "pacemaker"
+ reconcile dana+ingrid+rosalba dana+ingrid+rosalba "patch things up"
- sad emory fern "pale as paper"
- parent emum emory "mother"
- friend.past emum fern "best friend"

== 11
Some need a push, others a stroller. [Preston](preston) is back on the doorstep with a crib and a fresh apology; [Luther](luther), busy painting the nursery, will not budge, and [Ingrid](ingrid) lets [both](luther+preston) stew. Fit again, [Fern](fern) sets up house with [Emory](emory) and, such being the mortgage, [his](emory) [mother](emum). [Rosalba](rosalba), [whose](rosalba) hand [Odell](odell) has requested on one knee and a sprained ankle, begs a year to think. When [Barlow](barlow) holds out a water bottle at the finish, [Dana](dana) takes it, for once, to drink.
- return preston "back on the doorstep"
- gift preston ingrid "crib"
- help luther ingrid "painting the nursery"
- recover fern "Fit again"
+ move fern emory+emum "sets up house"
- parent emum emory "mother"
+ propose odell rosalba "hand"
- injure odell "sprained ankle"

== 12
Every course has its last bend. On the morning of the city marathon [Ingrid](ingrid)'s waters break at the starting line; with [Dana](dana) at the wheel and [Rosalba](rosalba) timing the pains, [she](ingrid) is delivered of [Stella](baby). Sundays are to be [Preston](preston)'s. The other six days [she](ingrid) offers to [Luther](luther), [who](luther) blushes. [Barlow](barlow) gets [his](barlow) second chance from [Dana](dana), with [Leticia](leticia)'s blessing, [Odell](odell) [his](odell) yes eleven months early. And [Fern](fern)? Last across the line, arm in arm with [Emory](emory), and blissful.
- help dana+rosalba ingrid "at the wheel"
+ birth ingrid baby "delivered of"
- invite ingrid luther "offers to"
+ reconcile barlow dana "second chance"
+ engaged.start odell rosalba "yes"
- couple emory fern "arm in arm"
- happy fern "blissful"
