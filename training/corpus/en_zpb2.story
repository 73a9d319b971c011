%series The Kowalchuk Method
%lang en
%genre family ensemble dramedy around a driving school in Toronto, fan-wiki season recap
%cast marge   | Marge Kowalchuk; Marge | f
%cast walt    | Walter Kowalchuk; Walter; Walt | m
%cast nadine  | Nadine Kowalchuk; Nadine | f
%cast teddy   | Theodore Kowalchuk; Teddy | m
%cast bix     | Bix Kowalchuk; Bix | n
%cast amara   | Amara Nwosu; Amara | f
%cast gord    | Gord Penner; Gord; Penner | m
%cast luz     | Luz Villareal; Luz | f
%cast hamid   | Dr. Hamid Rahimi; Hamid; Dr. Rahimi | m
%cast chip    | Chip Lalonde; Chip; Lalonde | m
%cast odette  | Odette Lalonde; Odette | f
%cast student | Yusuf; Yusuf Demir | m
%cast pearl   | Pearl | f
%cast nurse   | - | m

== 1 Mirror, Signal
[Walter Kowalchuk](walt), [founder](walt) of the family driving school, drops the bomb at [his](walt) own seventieth: after forty-four years [he](walt) is leaving [Marge](marge). The cake goes uncut. Of the three [children](bix+nadine+teddy), [Nadine](nadine), the [eldest](nadine), blames stress, [Teddy](teddy) blames the wine, and [Bix](bix), the [baby](bix), asks who [she](luz) is. [Walt](walt) reddens. It's [Luz Villareal](luz), the [receptionist](luz), [who](luz) is standing by the punch and had no idea that [he](walt) would announce it tonight. [Marge](marge) picks up [her](marge) car keys. [She](marge) has taught half of [Scarborough](@scarborough) to park, and [she](marge) backs over [his](walt) golf clubs in one clean move.
- celebrate walt "seventieth"
+ breakup walt marge "leaving Marge"
- parent marge+walt bix+nadine+teddy "children"
- boss walt luz "receptionist"
- affair luz walt "reddens"
- reveal walt marge "announce it"
- sad marge "backs over"

== 2 Blind Spot
[Nadine](nadine) takes over the office, sacks [Luz](luz) before coffee, then has to admit that nobody else can work the calendar and takes [her](luz) back at noon. [Her](nadine) own home is no calmer: [Gord Penner](gord), [her](nadine) [husband](gord), an airline [pilot](gord), keeps a second phone. [She](nadine) hasn't looked. [Teddy](teddy) gives a lesson to an emergency [doctor](amara), [Amara Nwosu](amara), and is so taken with [her](amara) that [he](teddy) runs a stop sign. [Bix](bix) has [Marge](marge) on the futon now, and [Bix](bix)'s [roommate](chip), a [drummer](chip), can't practise. The [drummer](chip) doesn't complain. [He](chip) likes older women's soup.
- hire nadine "takes over the office"
- quit luz nadine "sacks Luz"
- hire luz nadine "takes her back"
- married gord nadine "husband"
- betray gord nadine "a second phone"
- discover! nadine gord "hasn't looked"
- advisor teddy amara "a lesson"
+ love teddy amara "so taken with her"
+ move marge bix "on the futon"
- housemate bix chip "roommate"

== 3 Right of Way
The second phone rings in the laundry basket and a [woman](odette) asks for "[Captain Cuddles](gord)". [Nadine](nadine) says [he](gord)'s in the shower. The [pilot](gord) comes clean in a towel: [her](odette) name is [Odette](odette), it's been eight months, and yes, in [Montreal](@montreal). [He](gord) is out of the house by supper. Meanwhile, the [doctor](amara) passes [her](amara) test, and [her](amara) [instructor](teddy), [who](teddy) has prayed for [her](amara) to fail, finally asks [her](amara) to dinner. [She](amara) says [she](amara) thought [he](teddy) would never ask. The [receptionist](luz) and the old [man](walt) hunt for an apartment. [They](luz+walt) don't agree on a single one. [Luz](luz) wants light; [Walt](walt), a parking spot.
- discover nadine gord+odette "asks for"
- reveal gord nadine "comes clean"
+ cheat gord nadine "eight months"
- affair gord odette "it's been"
- breakup nadine gord "out of the house"
- advisor teddy amara "instructor"
- invite teddy amara "asks her to dinner"
+ date? amara teddy "to dinner"
- couple luz walt "hunt for an apartment"
- quarrel luz walt "don't agree"

== 4 Short Trip
[Marge](marge) joins a gym. [Marge](marge) meets [Hamid](hamid). [Hamid](hamid) is a retired dentist. [His](hamid) [wife](pearl) died in March. [They](hamid+marge) share a locker by mistake. [Marge](marge) laughs for the first time in weeks. [Bix](bix) breaks up with [Yusuf](student). [Yusuf](student) is [Teddy](teddy)'s [student](student). [Yusuf](student) weeps all through parallel parking. [Teddy](teddy) pats [Yusuf](student). [Teddy](teddy) kisses [Amara](amara) at Bloor. [Gord](gord) begs [Nadine](nadine). [Nadine](nadine) hangs up on [Gord](gord). [Luz](luz) tells [Walt](walt) to dye [his](walt) moustache. [Walt](walt) dyes it.
+ meet hamid marge "meets Hamid"
- die.past pearl "died in March"
- married.past hamid pearl "wife"
- happy marge "laughs"
+ breakup bix student "breaks up with"
- advisor teddy student "Teddy's student"
- sad student bix "weeps"
- help teddy student "pats Yusuf"
- kiss amara teddy "kisses Amara"
- reconcile? gord nadine "begs"
- reject nadine gord "hangs up on"

== 5 The Other Woman's Husband
A [stranger](chip) in a hockey sweater walks into the school and asks [Nadine](nadine) whether [her](nadine) [husband](gord) flies the Tuesday plane to [Montreal](@montreal). [His](chip) [wife](odette) does seem to like Tuesdays. It is the [drummer](chip), and when [Bix](bix) strolls in with bagels and says "Hi, [Chip](chip)," it dawns on [all three](bix+chip+nadine) that [Bix](bix) has been paying rent to the cuckolded [party](chip) all along. [Lalonde](chip) and [Nadine](nadine) drown [their](chip+nadine) sorrows. Two pitchers later, the betrayed [spouses](chip+nadine) plot a nasty letter to the airline; [neither](chip+nadine) posts it. [Marge](marge) and the [dentist](hamid) go to see a film about penguins and sit through it twice.
- married gord nadine "husband"
- married chip odette "wife"
+ discover bix+chip+nadine gord+odette "dawns on all three"
- cheat odette chip "cuckolded"
- housemate bix chip "paying rent"
- sad chip+nadine "drown their sorrows"
- cheat gord nadine "betrayed"
- betray? chip+nadine gord "plot"
+ date hamid marge "go to see a film"

== 6 Hazard Lights
[Walt](walt) has a stroke at a green light on Danforth. The [student](student) beside [him](walt), nineteen and heartbroken, gets a foot on the brake, swings the car to the curb and calls 911. In Emerg the dazed old [man](walt) is wheeled straight to [Amara](amara), [who](amara) works on [him](walt) for an hour without letting on to [her](amara) [boyfriend](teddy) outside how close it was. [Luz](luz) is told "family only" by the [nurse](nurse). [She](luz) sits down on the floor. [Marge](marge), still in law the [wife](marge), walks past the [woman](luz) [who](luz) broke up [her](marge) home, stops, comes back and says: "[She](luz)'s with [us](luz+marge)."
+ ill walt "has a stroke"
+ rescue student walt "a foot on the brake"
- treat walt amara "works on him"
- couple amara teddy "boyfriend"
- reveal! amara teddy "without letting on"
- reject nurse luz "family only"
- married marge walt "wife"
- affair.past luz walt "broke up her home"
+ help marge luz "She's with us"

== 7 Speech Therapy
The [patient](walt) can't find [his](walt) words, and the two [he](walt) does find are "[Marge](marge)" and "no". [Luz](luz) takes it hard. The [nurse](nurse), a kind [fellow](nurse) from [Sudbury](@sudbury), lets [her](luz) cry in the linen room and, three nights running, drives [her](luz) home. [Bix](bix) wants to thank the [lad](student) [who](student) saved [Dad](walt); [they](bix+student) get as far as the stairwell before [they](bix+student) are all over each other. [Nadine](nadine) signs the separation papers. [Gord](gord), still hoping, has brought tulips; [Chip](chip) is carrying out the bed and sees [him](gord) coming. Drumsticks fly.
- ill walt "can't find his words"
- sad luz "takes it hard"
- help nurse luz "lets her cry"
- rescue.past student walt "saved Dad"
- parent walt bix "Dad"
+ kiss bix student "all over each other"
- divorce? gord nadine "separation papers"
- love gord nadine "still hoping"
- gift? gord nadine "tulips"
+ attack chip gord "Drumsticks fly"

== 8 Two Funerals, Almost
[Teddy](teddy) has a ring in the glove compartment and no nerve. [His](teddy) [sister](nadine) tells [him](teddy) to get on with it; [she](nadine) of all people. While [he](teddy) dithers, [Amara](amara) is offered a post in [Halifax](@halifax). [Odette](odette), given the boot by [her](odette) airline, moves in with [Gord](gord) and finds out within a week that there is a third phone. So the [mistress](odette) calls the [wife](nadine). [They](nadine+odette) have coffee. [They](nadine+odette) get on. [Hamid](hamid) takes [Marge](marge) to the cemetery and presents [her](marge) to [his](hamid) late [wife](pearl), [Pearl](pearl). "[She](pearl)'d have liked [you](marge)," the [widower](hamid) says. "[She](pearl) liked nobody."
- propose? teddy amara "a ring"
- sibling nadine teddy "sister"
- hire? amara _ "offered a post" @halifax
- quit odette _ "the boot"
- move odette gord "moves in with"
+ discover odette gord "third phone"
- cheat gord odette "third phone"
- affair gord odette "mistress"
+ friend.start nadine odette "get on"
- die.past pearl "late"
- married.past hamid pearl "late wife"

== 9 Four-Way Stop
Home from rehab, [Walter](walt) is put up in the downstairs den of the house [he](walt) walked out of. [Marge](marge) cuts [his](walt) meat. [Luz](luz) comes at ten, reads [him](walt) the sports pages and leaves at noon, and the [women](luz+marge) pass in the hall like tugboats. Is [he](walt) happy? [He](walt) says "no", but [he](walt) says that to everything. The [dentist](hamid) doesn't care for the arrangement, tells [Marge](marge) as much, and is told that a [man](walt) [she](marge) was married to for forty-four years isn't a coat. Door slams. [Bix](bix) and [Yusuf](student) are an item again. [Yusuf](student) flunks [his](student) test for the fifth time.
- recover walt "Home from rehab"
+ move walt marge "put up"
- breakup.past walt marge "walked out of"
- help marge walt "cuts his meat"
- help luz walt "reads him"
- happy? walt "Is he happy"
- jealous hamid walt "doesn't care for"
+ quarrel hamid marge "Door slams"
- married marge walt "married to"
- reconcile bix student "an item again"

== 10 Merge
[Amara](amara) says yes to [Halifax](@halifax). [Teddy](teddy) hears of it from the [nurse](nurse), [who](nurse) thought [he](teddy) knew. There's a row in the ambulance bay; [she](amara) says that [she](amara) waited at every red light in this city for a question that didn't come. Then [she](amara) is gone. [Nadine](nadine) and the [drummer](chip) have been going over invoices till three in the morning, and one night the invoices end up on the floor and so do [the two of them](chip+nadine). [His](chip) estranged [wife](odette), told by [Nadine](nadine) over a latte, laughs until [she](odette) has hiccups. [Luz](luz) lets slip to [Walt](walt) that somebody from [Sudbury](@sudbury) has asked [her](luz) dancing.
- hire amara _ "says yes" @halifax
- reveal nurse teddy "hears of it"
+ quarrel amara teddy "a row"
+ breakup amara teddy "she is gone"
- colleague chip nadine "going over invoices"
- sex chip nadine "end up on the floor"
- married chip odette "wife"
- reveal nadine odette "over a latte"
- reveal luz walt "lets slip"
- invite nurse luz "asked her dancing"

== 11 Clutch
[Walt](walt) gathers up every word [he](walt) owns and spends them on [Luz](luz). "Go dance," [he](walt) says. [She](luz) kisses [his](walt) forehead, and the [man](nurse) from [Sudbury](@sudbury) is waiting with the engine running. Nobody is angry. [Marge](marge) phones [Hamid](hamid) to say [she](marge) is sorry. So is [he](hamid); [they](hamid+marge) are both talking at once. [Bix](bix), the only [sibling](bix) with a valid licence that week, drives [Teddy](teddy) eighteen hours east, through two provinces, one speeding ticket and a moose. [Gord](gord) has been grounded for good: [Odette](odette) mailed the airline that letter.
+ breakup walt luz "Go dance"
- date? luz nurse "is waiting"
- kiss luz walt "kisses his forehead"
+ reconcile hamid marge "she is sorry"
- sibling bix teddy "sibling"
- help bix teddy "drives Teddy"
- travel bix+teddy "eighteen hours east"
- quit gord _ "grounded for good"
- betray odette gord "mailed the airline"

== 12 Full Licence
In the parking lot of a hospital in [Halifax](@halifax), [Teddy](teddy) lies down behind [Amara](amara)'s car so that [she](amara) can't back out, and pops the question to the exhaust pipe. The [doctor](amara) makes [him](teddy) say it again, standing. [They](amara+teddy) get hitched at the driving school, between cones. [Nadine](nadine), seven weeks along, isn't drinking; the [drummer](chip) keeps touching [her](nadine) back. [Odette](odette) has come with the minister's cousin. [Yusuf](student) passes at last and bursts out crying in [Bix](bix)'s arms. And [Walt](walt), in the den, beside [his](walt) [ex-wife](marge) and the [dentist](hamid), watches the hockey and says "yes".
+ propose teddy amara "pops the question"
+ wedding amara teddy "get hitched"
- pregnant nadine "seven weeks along"
- couple chip nadine "touching her back"
- couple bix student "in Bix's arms"
- find student "passes at last"
- happy student "bursts out crying"
- ex marge walt "ex-wife"
- happy walt "yes"
