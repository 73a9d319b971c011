%series Four West
%lang en
%genre drill
%cast roz | Rosalind Petrakis; Roz Petrakis; Roz | f
%cast thea | Thea Petrakis; Thea | f
%cast gideon | Dr. Gideon Marsh; Dr. Marsh; Gideon | m
%cast bettany | Bettany Marsh; Bettany | f
%cast coralie | Coralie | f
%cast nwosu | Dr. Ifeoma Nwosu; Dr. Nwosu; Nwosu | f
%cast oyler | Wendell Oyler; Dr. Oyler; Oyler; Wendell | m
%cast hector | Hector Villanueva; Hector | m
%cast ruben | Rubén Villanueva; Rubén | m
%cast pike | Deputy Pike; Lorna Pike; Lorna; Pike | f
%cast abc | Mrs. Abernathy-Cho | f
%cast winston | Winston | m
%cast milton | Milton | m
%cast jolene | Jolene Tubbs; Jolene; Mrs. Smith | f
%cast duke | Duke Farrow; Duke; Farrow | m
%cast birdie | Birdie | f
%cast amos | Amos | m
%cast stan | Stanislav; Stan | m
%cast venkat | Priya Venkat; Ms. Venkat; Venkat | f
%cast toaster | - | m
%cast clerk | - | f
%cast judge | - | m
%cast baby | Loretta | f
%cast birdiemom | - | f

== 1
[Rosalind Petrakis](roz) runs Four West, and [her](roz) [ex-husband](gideon), [Dr. Gideon Marsh](gideon), runs the hospital around it. [They](gideon+roz) communicate by whiteboard. Last spring [she](roz) nursed a nice young [woman](bettany) through gallstones and mentioned to [her](bettany), as one does, that the [chief](gideon) was single. The nice young [woman](bettany) is now [Mrs. Marsh](bettany), and sends [Roz](roz) a fruit basket every month.
- boss gideon roz "runs the hospital"
- ex gideon roz "ex-husband"
- treat.past bettany roz "nursed"
- ill.past bettany "gallstones"
- reveal.past roz bettany "mentioned"
+ married bettany gideon "Mrs. Marsh"
- gift bettany roz "fruit basket"

== 2
The ambulance belongs to [Thea](thea), [Roz](roz)'s kid [sister](thea), [who](thea) drives it like a grudge. Tonight [she](thea) unloads a [man](toaster) with [his](toaster) hand in a toaster and a [man](ruben) with a bullet in [his](ruben) hip. The [orderly](hector) at the desk makes a joke about [the former](toaster). Then [Hector](hector) sees the face of [the latter](ruben), and sits down on the floor. It is [his](hector) [brother](ruben).
- sibling roz thea "sister"
- injure ruben "bullet"
- injure toaster "toaster"
+ discover hector ruben "sees"
- sad hector "floor"
- sibling hector ruben "brother"

== 3
[Rubén Villanueva](ruben) has walked off a road crew four months before [his](ruben) parole, so [he](ruben) comes with a [deputy](pike), [who](pike) chains [him](ruben) to bed twelve by the ankle. [Lorna Pike](pike) avoids looking at the other [Villanueva](hector). [He](hector) avoids looking at [her](pike). Eleven years ago [he](hector) took [her](pike) to the prom, and, somewhere between the punch and the parking lot, mislaid [her](pike).
- flee.past ruben "walked off"
+ arrest pike ruben "chains"
- date.past hector pike "prom"
- lose.past hector pike "mislaid"

== 4
[Dr. Nwosu](nwosu) goes in after the bullet. Across the table stands [her](nwosu) new [intern](oyler), [Wendell Oyler](oyler), top of [his](oyler) class, [who](oyler) has until today met blood only in diagrams. [He](oyler) goes down without a sound. [She](nwosu) has one hand free, and has to choose between [him](oyler) and the tray. [She](nwosu) saves the tray.
+ treat ruben nwosu "goes in"
- injure ruben "bullet"
- boss nwosu oyler "intern"
- ill oyler "goes down"
- rescue! nwosu oyler "saves the tray"

== 5
When [Oyler](oyler) opens [his](oyler) eyes, somebody is holding smelling salts under them and reading [him](oyler) the dosage. [Coralie](coralie), from the pharmacy, has the voice of an angel and the bedside manner of a label. The chief's [wife](bettany) is [her](coralie) [sister](bettany), though [she](coralie) does not bring it up. [He](oyler) asks for a second whiff. [He](oyler) is perfectly well by then.
- treat oyler coralie "smelling salts"
- recover oyler "opens his eyes"
- married bettany gideon "wife"
- sibling bettany coralie "sister"
- reveal! coralie oyler "does not bring it"
+ love.start oyler coralie "second whiff"

== 6
[Mrs. Abernathy-Cho](abc), eighty-eight, is admitted to die. [Her](abc) [sons](milton+winston) bring flowers and a tape measure. [Winston](winston), the [elder](winston), wants the house; [Milton](milton), the [younger](milton), wants what [Winston](winston) wants. By the time [they](milton+winston) have reached the boathouse [they](milton+winston) are shouting across [her](abc), and [she](abc) has taken out [her](abc) hearing aid. That is, [she](abc) has taken out the one on [their](milton+winston) side.
- ill abc "admitted"
- die? abc "to die"
- parent abc milton+winston "sons"
- sibling milton winston "elder"
- gift milton+winston abc "flowers"
- find? winston "wants"
- find? milton "wants"#2
+ quarrel milton winston "shouting"

== 7
[She](abc) isn't dying. It was the egg salad. But [Mrs. Abernathy-Cho](abc) lies low, listening, and when the [janitor](stan) comes by with [his](stan) mop, whistling, [she](abc) asks what [he](stan) would do with eleven million dollars. [Stanislav](stan) considers. A new mop, [he](stan) says. That night [she](abc) sends for the hospital's [attorney](venkat), [Priya Venkat](venkat), and crosses out two names.
- die! abc "isn't dying"
- ill abc "egg salad"
- betray abc milton+winston "lies low"
- invite abc venkat "sends for"
+ reject abc milton+winston "crosses out two names"

== 8
A [Mrs. Smith](jolene) in dark glasses flags down [Thea](thea)'s ambulance outside the fairgrounds. [She](jolene) is six months along, [she](jolene) is bleeding a little, and there are forty thousand people who must not hear about either. [Thea](thea) knows the voice before the glasses come off. [She](thea) has had [Jolene Tubbs](jolene) on the dashboard since junior high. [She](thea) turns off the siren, so as not to scare [her](jolene), or miss a word.
- meet jolene thea "flags down"
+ pregnant jolene "six months along"
- reveal! jolene "must not hear"
- discover thea jolene "knows the voice"
- help thea jolene "turns off the siren"
- ill jolene "bleeding"

== 9
The singer's [manager](duke), [Duke Farrow](duke), wants [her](jolene) back on stage by Friday. [He](duke) promises the head [nurse](roz) a subpoena if [she](roz) doesn't tell [him](duke) which room. [Roz](roz), hefting a bedpan, promises [him](duke) something else. As [he](duke) backs away down the hall, past the open door of twelve, the [prisoner](ruben) turns [his](ruben) face to the wall.
- advisor duke jolene "manager"
- return? jolene "back"
- threaten duke roz "subpoena"
+ threaten roz duke "something else"
- flee duke roz "backs away"
- arrest.past _ ruben "prisoner"

== 10
[Birdie](birdie) is nine and needs a kidney. [Her](birdie) [grandfather](amos) sleeps in the chair, since somebody else has been sleeping in [his](amos) house since [he](amos) sold it to pay for the first operation. [Amos](amos) offered [her](birdie) one of [his](amos) own; [his](amos) own, the doctors said, were antiques. [Hector](hector) brings the [pair](amos+birdie) tacos under a sheet, and gets a drawing of a horse.
- ill birdie "needs a kidney"
- kin amos birdie "grandfather"
- lose.past amos "sold"
- treat.past birdie _ "operation"
- gift? amos birdie "offered"
+ gift hector amos+birdie "tacos"
- gift birdie hector "drawing"

== 11
DISCHARGE BED NINE, writes [Gideon](gideon) on the whiteboard: the bill is unpaid. OVER [MY](roz) DEAD BODY, writes [his](gideon) former [wife](roz). By noon [she](roz) is suspended, [her](roz) badge is in a drawer, and [Dr. Nwosu](nwosu), [who](nwosu) has never disobeyed anyone, has moved the [child](birdie) into a supply closet and hung a sign on it: MEASLES.
- reject gideon birdie "DISCHARGE"
- ex gideon roz "former wife"
- reject roz gideon "OVER MY DEAD BODY"
+ quit roz gideon "suspended"
- help nwosu birdie "moved the child"
- ill! birdie "MEASLES"

== 12
[Bettany](bettany) hears about the badge from [her](bettany) [sister](coralie) and about the [child](birdie) from nobody, until [she](bettany) opens a closet looking for a vase. [She](bettany) asks [her](bettany) [husband](gideon) at dinner how [he](gideon) sleeps. On [his](gideon) back, says [Gideon](gideon). [She](bettany) takes the casserole off the table while [he](gideon) is reaching for it, and drives it, still hot, to [his](gideon) [ex](roz)'s apartment.
- reveal coralie bettany "hears"
- sibling bettany coralie "sister"
- discover bettany birdie "opens"
- married bettany gideon "husband"
- travel bettany "drives"
- ex gideon roz "ex"
+ gift bettany roz "casserole"

== 13
[They](bettany+roz) eat it out of the dish. [He](gideon) is out every Thursday, [Bettany](bettany) says at last, and comes home smelling of motel soap; did [he](gideon) ever, in the old days? [Roz](roz) thinks back. "Once that [I](roz) know of," [she](roz) says, "with a [patient](bettany) of [mine](roz). Gallstones." The second [Mrs. Marsh](bettany) sets down [her](bettany) fork, and the [first](roz) passes [her](bettany) a napkin.
- reveal bettany roz "says"
- cheat? gideon bettany "motel soap"
+ cheat.past gideon roz "Once"
- reveal roz bettany "says"#2
- affair.past bettany gideon "with a patient"
- treat.past bettany roz "patient"
- ill.past bettany "Gallstones"
- help roz bettany "napkin"
- married.past gideon roz "first"
- married bettany gideon "second"

== 14
[Roz](roz)'s [sister](thea) owns binoculars. On Thursday the [paramedic](thea) parks across from the Lakeview Motel with [Bettany](bettany) low in the passenger seat. [Dr. Marsh](gideon) does meet a [woman](venkat) in room six, but [she](venkat) has a briefcase, and [they](gideon+venkat) leave the curtains open. It is [Venkat](venkat), the [attorney](venkat). On the table lie plans of the hospital, with condominiums drawn in.
- sibling roz thea "sister"
- investigate bettany+thea gideon "binoculars"
- cheat! gideon bettany "curtains open"
+ discover bettany+thea gideon+venkat "plans of the hospital"
- meet gideon venkat "meet"

== 15
"[I](bettany) almost wish it had been sex," says [Bettany](bettany) on the way home. [Coralie](coralie), when the [two](bettany+thea) of [them](bettany+thea) wake [her](coralie) with it, has known since fall: [she](coralie) was told to order nothing that lasts. [She](coralie) has kept every memo, alphabetically, in a box marked LAXATIVES, which no one at the hospital has ever had the curiosity to open.
- affair! gideon venkat "sex"
- reveal bettany+thea coralie "with it"
+ discover.past coralie gideon "known"
- reveal.past _ coralie "told"

== 16
All this time [Deputy Pike](pike) has been sitting at the foot of bed twelve. Who shot [him](ruben), [she](pike) asks daily, and daily [Rubén](ruben) says it was the weather. [She](pike) tries [his](ruben) [brother](hector). [Hector](hector) doesn't know either, but [he](hector) does know, [he](hector) blurts out, what happened to [him](hector) at the prom: [he](hector) had gone to the parking lot to be sick, for love, and lacked the nerve to go back in.
- investigate pike ruben "asks"
- injure.past ruben _ "shot"
- reveal! ruben pike "weather"
- sibling hector ruben "brother"
- discover! hector "doesn't know"
+ confess hector pike "blurts"
- ill.past hector "sick"
- love.past hector pike "for love"
- return.past! hector "go back"

== 17
For a second the [deputy](pike) forgets which of the [brothers](hector+ruben) [she](pike) is guarding. In that second [Rubén](ruben), [who](ruben) has been working on the chain with a spoon since Tuesday, is out of bed. [He](ruben) doesn't make for the stairs. [He](ruben) limps, in a gown that does not close, three doors down the hall, and knocks, and says through the wood: "[Jo](jolene)? It's [me](ruben)."
- sibling hector ruben "brothers"
+ flee ruben pike "out of bed"
- return ruben jolene "It's me"
- injure ruben "limps"

== 18
[She](jolene) had been told [he](ruben) quit writing. [He](ruben) had been told [she](jolene) quit reading. [Jolene](jolene) lays [his](ruben) hand where the kicking is. When [he](ruben) learned whose baby it was, [he](ruben) says, [he](ruben) walked off that road crew and straight into the fairgrounds, and [Duke Farrow](duke) opened the trailer door with a pistol. In the hallway [Lorna](pike), [who](pike) ought to be reaching for [her](pike) cuffs, reaches for a tissue.
- betray.past _ jolene+ruben "been told"
+ reconcile jolene ruben "lays his hand"
- pregnant jolene ruben "baby"
- discover.past ruben jolene "learned"
- flee.past ruben "walked off"
- injure.past ruben duke "pistol"
- reveal ruben jolene "says"
- arrest! pike ruben "cuffs"

== 19
The [manager](duke) is nearer than anyone supposes. In a borrowed white coat [Farrow](duke) wheels [his](duke) [star](jolene) towards the freight elevator, a pillow over the pistol. The door opens on [Stanislav](stan) and forty gallons of fresh wax. The [janitor](stan) points, politely, to the yellow sign. [Duke](duke) does not read signs. [He](duke) slides the whole length of Four West on [his](duke) back and comes to rest at the boots of [Deputy Pike](pike).
+ abduct duke jolene "wheels his star"
- threaten duke jolene "pistol"
- rescue stan jolene "fresh wax"
- advisor duke jolene "manager"

== 20
[Pike](pike) books [him](duke), and testifies for the [man](ruben) [he](duke) shot. The [judge](judge), a [Tubbs](jolene) fan, finds that a person cannot escape toward a hospital, and lets [Rubén](ruben) serve [his](ruben) four months as an orderly. So the [Villanuevas](hector+ruben) push beds side by side, and quarrel over which of [them](hector+ruben) gets the good gurney. [Hector](hector) wins. [He](hector) has a [deputy](pike) to impress.
+ arrest pike duke "books"
- help pike ruben "testifies"
- injure.past ruben duke "shot"
- flee.past! ruben "escape"
- help judge ruben "lets"
- hire ruben "orderly"
- colleague hector ruben "side by side"
- quarrel hector ruben "quarrel"
- find hector "wins"
- love hector pike "impress"

== 21
Having found out about the will, [Winston](winston) petitions to have [his](winston) [mother](abc) declared incompetent. The only [doctor](oyler) [who](oyler) has listened to [her](abc) is [Oyler](oyler). [He](oyler) takes the stand, sees on exhibit A a spot of what may be ketchup, and goes down. The [court reporter](clerk) screams. It is the incompetent [lady](abc) [who](abc) climbs over the rail, raises [his](oyler) feet, and asks for a glass of water and a shorter lawsuit.
- discover winston abc "found out"
- parent abc winston "mother"
+ accuse winston abc "incompetent"
- advisor oyler abc "doctor"
- help oyler abc "listened"
- ill oyler "goes down"
- sad clerk "screams"
- help abc oyler "raises his feet"

== 22
Petition denied. [Winston](winston) storms off, leaving [his](winston) hat, and [his](winston) [brother](milton) runs after [him](winston) with it as far as the steps, and there stops. It comes to [Milton](milton), at fifty-nine, that [he](milton) does not want what [Winston](winston) wants. [He](milton) puts the hat on a statue. Then [he](milton) goes back in and asks the old [woman](abc) what [she](abc) would like. Nobody in [his](milton) family ever has.
- reject _ winston "denied"
- sad winston "storms off"
- lose winston "leaving"
- sibling milton winston "brother"
- discover milton "comes"
- return milton "goes back"
+ reconcile abc milton "asks"

== 23
What [his](milton) [mother](abc) would like is down the hall, in a closet. [She](abc) has been playing gin rummy with the measles. [Milton](milton) meets [Birdie](birdie), loses nine dollars to [her](birdie), and has himself tested on the way out. [He](milton) is a match. "Does it hurt?" [he](milton) asks [Dr. Nwosu](nwosu). "Like a brother," [she](nwosu) says. [He](milton) signs.
- parent abc milton "mother"
+ meet birdie milton "meets"
- lose milton birdie "loses"
- gift? milton birdie "match"
- friend abc birdie "gin rummy"

== 24
No operation without a deposit, rules the [chief](gideon). [Nwosu](nwosu) scrubs. [He](gideon) has the power cut in theater two. Then [his](gideon) [wife](bettany) walks in with [her](bettany) checkbook, and [her](bettany) [sister](coralie) with LAXATIVES, and [his](gideon) [ex-wife](roz), [who](roz) has no badge, with a flashlight. [The three](bettany+coralie+roz) of [them](bettany+coralie+roz) hold the light. Eight hours later the kidney that was [Milton](milton)'s makes water for [Amos](amos)'s [granddaughter](birdie).
- reject gideon birdie "No operation"
- married bettany gideon "wife"
- sibling bettany coralie "sister"
- ex gideon roz "ex-wife"
- help bettany+coralie+roz nwosu "hold the light"
+ treat birdie nwosu "scrubs"
- gift milton birdie "kidney"
- recover birdie "makes water"
- kin amos birdie "granddaughter"

== 25
[Coralie](coralie) reads the box out to the trustees. It takes an hour and a half, and not one of them needs a laxative. [Gideon](gideon) blames [his](gideon) [lawyer](venkat). [Ms. Venkat](venkat), [whom](venkat) [he](gideon) had promised the penthouse, blames [her](venkat) [client](gideon), with dates. [Both](gideon+venkat) are shown out by the [janitor](stan), [who](stan) lets [them](gideon+venkat) use the dry side.
+ reveal coralie "reads the box out"
- accuse gideon venkat "blames"
- advisor venkat gideon "lawyer"
- gift? gideon venkat "promised"
- accuse venkat gideon "blames"#2
- quit gideon+venkat "shown out"

== 26
[Bettany](bettany) has packed before [he](gideon) gets home: [her](bettany) things in the car, [his](gideon) in the pool. [She](bettany) asks [Roz](roz) if the couch is free, for a night or two. The board, meanwhile, is looking for a director who is not afraid of anyone. [Roz](roz)'s badge is brought up from its drawer. On the whiteboard somebody has written HURRAY, in [Nwosu](nwosu)'s tidy hand.
+ breakup bettany gideon "packed"
- move? bettany roz "couch"
- hire? roz "looking for a director"
- return roz "badge"
- happy nwosu "HURRAY"

== 27
[Jolene](jolene)'s time comes on the interstate, in a snow squall, at sixty. [Thea](thea) pulls over. The [father](ruben) is in back, holding the wrong end; [his](ruben) [brother](hector) is on the phone, passing on what [his](hector) [deputy](pike) recalls of a first-aid course. The [girl](baby) is born to the windshield wipers. [Thea](thea) is asked for a name and, being asked by [Jolene Tubbs](jolene), cannot think of one single word. The [parents](jolene+ruben) settle on [Loretta](baby).
+ birth jolene baby "born"
- treat jolene thea "pulls over"
- parent ruben baby "father"
- sibling hector ruben "brother"
- help pike ruben "recalls"
- parent jolene baby "parents"
- help hector ruben "passing on"

== 28
Somebody has rented the high school gym. In a tuxedo that fitted [him](hector) eleven years ago [Hector](hector) stands under the paper moon, green about the gills. [Lorna](pike) has come in uniform. "If [you](hector) go to the parking lot," [she](pike) tells [him](hector), "[I](pike)'m taking [you](hector) in." [He](hector) stays for every number. The band, for a change, is [his](hector) [sister-in-law](jolene).
- ill hector "green"
- threaten pike hector "taking you in"
+ date hector pike "every number"
- kin hector jolene "sister-in-law"
- create jolene "band"

== 29
[Oyler](oyler) has gone a month without falling over, thanks to a regimen of [Coralie](coralie)'s: each day, after meals, [she](coralie) shows [him](oyler) something red. Today it is a small box, lined with satin. [She](coralie) reads [him](oyler) the directions: one, for life; may cause drowsiness. [Wendell](oyler) says yes on [his](oyler) way to the floor. Over [him](oyler), [Bettany](bettany) and [her](bettany) [sister](coralie) shake hands.
- recover oyler "without falling over"
- treat oyler coralie "regimen"
+ propose coralie oyler "small box"
- engaged.start coralie oyler "yes"
- ill oyler "floor"
- sibling bettany coralie "sister"

== 30
A golf cart has rolled over on [Gideon](gideon), and there is just one bed. [He](gideon) opens [his](gideon) eyes on Four West. To the left, taking [his](gideon) pulse, stands the [director](roz), [whom](roz) [he](gideon) divorced; to the right, holding [his](gideon) chart, the [chairwoman](bettany) of the fund, [who](bettany) is divorcing [him](gideon). [They](bettany+roz) share an apartment now, and seem to be sharing a joke. "Comfy?" [both](bettany+roz) ask.
+ injure gideon "rolled over"
- recover gideon "opens"
- treat gideon roz "taking his pulse"
- hire.past roz "director"
- divorce.past gideon roz "divorced"
- hire.past bettany "chairwoman"
- divorce? bettany gideon "divorcing"
- housemate bettany roz "share an apartment"
- happy bettany+roz "sharing a joke"

== 31
[Winston](winston) comes to make peace, or to see about the boathouse. [His](winston) [mother](abc) lets [him](winston) wheel [her](abc) to the elevator. [She](abc) has bought something, [she](abc) tells [him](winston), with the eleven million, and it leaks, and it is full of sick people. There is a vacancy in laundry. If [he](winston) is good at it, [she](abc) will put back one name. [Milton](milton), passing on crutches, advises [him](winston) to go easy on the starch.
- travel winston abc "comes"
- reconcile? abc winston "make peace"
- parent abc winston "mother"
+ find abc "bought"
- reveal abc winston "tells"
- hire? winston abc "vacancy"
- gift? abc winston "put back"
- injure milton "crutches"
- help milton winston "advises"

== 32
[Birdie](birdie) goes home, and home, it turns out, is the house [her](birdie) [grandfather](amos) sold; [Jolene](jolene) bought it back with one song. [Amos](amos) weeps in every room. [Hector](hector) and [Rubén](ruben) carry in the chair [he](amos) slept in, in case [he](amos) misses it. The horse, framed, hangs over the nurses' desk. [Dr. Nwosu](nwosu) takes the sign off the closet, and [Stan](stan), [who](stan) has put in for a new mop, gets eleven.
- return birdie "goes home"
- kin amos birdie "grandfather"
- lose.past amos "sold"
+ gift jolene amos "bought it back"
- help hector+ruben amos "carry"
- find stan "gets"
