%series Ironbark
%lang en
%genre prison drama: a men's penitentiary in the desert, recap log
%cast laz | Lazarus Quint; Lazarus; Quint; Laz | m
%cast jubal | Old Jubal; Jubal | m
%cast nnamdi | Nnamdi Eke; Nnamdi; Eke | m
%cast sunniva | Officer Sunniva Holt; Sunniva; Holt | f
%cast delphine | Warden Delphine Achter; Delphine; Achter | f
%cast petra | Petra Vance; Petra; Vance | f
%cast corky | Corky Bell; Corky | m
%cast rhoda | Rhoda Quint; Rhoda | f
%cast junior | Elias | m
%cast sal | Salvatore Mink; Mink; Sal | m
%cast gideon | Gideon Holt; Gideon; G. Holt | m
%cast ife | Ife | f
%cast doc | Dr Okafor-Bligh; Okafor-Bligh | f
%cast trusty | - | m
%cast governor | - | m
%cast medic | - | m
%cast wit | - | m
%cast emum | - | f
%cast hester | Hester-Ann | f
%cast hparents | - | n
%cast lodger | - | m
%cast minister | - | m

== 1 Intake
Guilty, said twelve people, and so [Lazarus Quint](laz), a choir [master](laz) with bad eyes, comes to [Ironbark](@ironbark) for the killing of a music-shop [owner](wit). [His](laz) [cellmate](jubal), [Old Jubal](jubal), has been inside for longer than the building. [Jubal](jubal) shows [him](laz) where to stand, when to eat and whom not to look at: [Salvatore Mink](sal), [lord](sal) of the laundry, [who](sal) has a [son](minister) in the ministry. [Quint](laz) looks. [His](laz) spectacles are in two pieces by supper. Up on the gantry [Officer Sunniva Holt](sunniva), second week on the job, notes the time and the names, and is advised by an older colleague to lose the page.
- kill? laz wit "killing"
- arrest laz _ "Ironbark"
+ housemate.start jubal laz "cellmate"
- help jubal laz "shows him"
- parent sal minister "son"
+ attack _ laz "in two pieces"
- investigate sunniva _ "notes"
- lose? sunniva "lose"
- colleague _ sunniva "colleague"
- travel laz "comes" @ironbark
- arrest.past _ jubal "inside"
- accuse _ laz "Guilty"

== 2 Visiting Hour
[Rhoda](rhoda) has driven four hours with [Elias](junior) in the back, and the [boy](junior) will not get out of the car. So [husband](laz) and [wife](rhoda) talk through a hole in the glass about the boiler. [She](rhoda) believes [him](laz); [she](rhoda) says so looking at the boiler's receipt. At the neighbouring window [Nnamdi Eke](nnamdi), a getaway [driver](nnamdi) [who](nnamdi) never got away, hears from [his](nnamdi) [sister](ife) [Ife](ife) that [their](ife+nnamdi) [mother](emum)'s heart has given out. [He](nnamdi) makes no sound. It is [Rhoda](rhoda), on [her](rhoda) way to the exit, [who](rhoda) puts a hand flat on the glass in front of the [stranger](nnamdi). [He](nnamdi) puts [his](nnamdi) against it.
- travel junior+rhoda "driven"
- parent laz+rhoda junior "boy"
- reject junior laz "will not get out"
- married laz rhoda "wife"
- kill! laz _ "believes him"
- sibling ife nnamdi "sister"
+ die emum "given out"
- parent emum ife+nnamdi "mother"
+ help rhoda nnamdi "hand"
- reveal ife nnamdi "hears"
- flee! nnamdi "never got away"
- meet nnamdi rhoda "stranger"

== 3 Choir Practice
[Warden Achter](delphine), [who](delphine) writes a column on reform, would like a choir for the [governor](governor)'s visit. [Lazarus](laz) may have new spectacles if [he](laz) raises one. [He](laz) gets nine men, eight of whom growl; the ninth, [Corky Bell](corky), a [forger](corky) with the voice of an archangel, is [Mink](sal)'s property, and [Mink](sal) charges by the verse. [Nnamdi](nnamdi), [who](nnamdi) came only for the heating, turns pages. Word goes round that [Quint](laz) takes notes other than musical ones. When [Sunniva](sunniva) finds a dead rat in the hymn books, [she](sunniva) buries it and tells the [choirmaster](laz) that it was a misprint.
- create delphine "writes"
- gift? delphine laz "new spectacles"
- create? laz "raises one"
- boss sal corky "Mink's property"
+ find laz _ "gets"
- betray? laz _ "Word goes round"
- threaten _ laz "dead rat"
- betray sunniva laz "a misprint"
- find sunniva "finds"
- travel? governor "visit"
- help nnamdi laz "turns pages"

== 4 Counsel
[Petra Vance](petra), three years out of law school and paid in marmalade by [Rhoda](rhoda), takes on the appeal. The police, [she](petra) has found, never asked who held the lease of the music shop. [Her](petra) new [client](laz) taps time on the table while [she](petra) talks; [he](laz) cannot help it, and neither, [she](petra) notices, can [she](petra). In the laundry an argument over starch ends with a [trusty](trusty) scalded from neck to belt. [Dr Okafor-Bligh](doc) peels off the shirt. Nobody saw anything, so [Mink](sal) sends the whole shift to the infirmary with a basket of fruit, and the [doctor](doc), [who](doc) knows a receipt when [she](doc) sees one, throws it in the yard.
- hire petra rhoda "paid"
+ advisor.start petra laz "takes on"
- discover petra "has found"
- quarrel _ trusty "argument"
+ injure trusty "scalded"
- treat trusty doc "peels"
- gift sal doc "basket"
- reject doc sal "throws"

== 5 The Quiet Ones
[Jubal](jubal) has begun to talk at night, to someone called [Hester-Ann](hester), [whom](hester) [he](jubal) buried under the porch in 1949. [Lazarus](laz) listens until it is light. By day the old [murderer](jubal) teaches [him](laz) chess with pieces made of soap and lets [him](laz) win when there is post from home. There is less of it. [Rhoda](rhoda)'s last letter mentions a [lodger](lodger), a [help](lodger) with the boiler, [who](lodger) is good with [Elias](junior). [Nnamdi](nnamdi), [who](nnamdi) can be trusted with other people's pain now that [he](nnamdi) has some of [his](nnamdi) own, sits down on the bunk beside the [choirmaster](laz) and eats half of [his](laz) biscuit.
- kill.past jubal hester "murderer"
- help laz jubal "listens"
- advisor jubal laz "teaches"
- find laz jubal "win"
- housemate.start lodger rhoda "a lodger"
- help lodger rhoda "help"
+ sad nnamdi "some of his own"
- help nnamdi laz "sits down on the bunk"
- reveal rhoda laz "mentions"
- die.past hester "buried"
- create.past rhoda "letter"

== 6 Forger's Thumb
It comes out over a wrong note. [Corky](corky) stops singing in mid-phrase, because the hymn is the one that was on the stand in the music shop. [He](corky) had gone there with a deed that [he](corky) had run up himself; [he](corky) waited behind the harps; and [he](corky) saw the [owner](wit) pushed through the glass by a large [man](gideon) in a prison officer's overcoat. [He](corky) has told [Mink](sal), [who](sal) has been drawing a pension on it ever since. "So it wasn't [you](laz)," [Corky](corky) says to [Lazarus](laz), as if [he](laz) might like to know. Outside the chapel door, keys in hand, [Holt](sunniva) has stopped breathing. [Her](sunniva) [brother](gideon) took early retirement in the week of the murder.
- create.past corky "run up"
+ discover.past corky gideon "saw"
- kill.past gideon wit "pushed"
- reveal.past corky sal "told"
- threaten.past sal gideon "drawing a pension"
+ reveal corky laz "says"
- kill! laz wit "wasn't you"
- sibling gideon sunniva "brother"
- quit.past gideon "early retirement"
- travel.past corky "gone there"
- die.past wit "murder"

== 7 Sunday Roast
[Gideon Holt](gideon) carves. [His](gideon) [sister](sunniva) watches the knife. Ever since [their](gideon+sunniva) [parents](hparents)' funeral [he](gideon) has paid [her](sunniva) fees, mended [her](sunniva) gutters and called [her](sunniva) Sparrow, and when [she](sunniva) asks where the grey overcoat has got to [he](gideon) answers without a pause that moths had it. Then [he](gideon) follows [her](sunniva) out to the car. [She](sunniva) has a nice quiet posting, hasn't [she](sunniva)? Accidents do occur on gantries. In the same hour, [Petra Vance](petra) is reading the lease of the music shop and comes upon the tenant's [creditor](sal): a laundry, a Mink laundry, represented in the matter of collection by one [G. Holt](gideon).
- sibling gideon sunniva "sister"
- die.past hparents "funeral"
- parent hparents gideon+sunniva "parents"
- help.past gideon sunniva "paid"
- betray gideon sunniva "moths had it"
+ threaten gideon sunniva "Accidents"
- investigate petra "reading"
+ discover petra gideon+sal "comes upon"
- hire.past gideon sal "represented"
- investigate sunniva gideon "asks"

== 8 Lockdown
[Corky](corky) is found hanging from the organ pipes with [his](corky) thumbs broken, and [Achter](delphine), with a [governor](governor) due on Friday, has it entered as stage fright. The choir refuses food. [She](delphine) takes away the harmonium, the heating and, on the third day, [Jubal](jubal), [who](jubal) is eighty-one and is marched to the hole in [his](jubal) socks for humming. [Lazarus](laz) goes for [Mink](sal) with a soap bishop. Pulled off by [Nnamdi](nnamdi), of all people, [he](laz) weeps on the [driver](nnamdi)'s neck. "Not like this," says [Eke](nnamdi). "[He](sal) wants [you](laz) to." And upstairs [Sunniva](sunniva) opens the drawer where [she](sunniva) has kept, all this while, a page with a time and names.
+ die corky "hanging"
- injure corky "thumbs broken"
- betray delphine _ "entered as stage fright"
- arrest delphine jubal "marched"
+ attack laz sal "goes for"
- help nnamdi laz "Pulled off"
- sad laz "weeps"
- travel? governor "due"
- find _ corky "found"

== 9 The Hole
Nobody comes out of the dark at eighty-one the way [he](jubal) went in. [Jubal](jubal) takes the [medic](medic) for [his](jubal) [wife](hester) and asks whether it hurt much. [Okafor-Bligh](doc) has [him](jubal) moved to a bed with a window, against orders, and sits there herself when [her](doc) shift is over; so it is [she](doc) [who](doc) hears that the dead [woman](hester) under the porch was [his](jubal) last thought every night, and [she](doc) [who](doc) closes [his](jubal) eyes on Thursday. To [his](jubal) [cellmate](laz) [he](jubal) leaves the soap king. [Lazarus](laz) sings at the grave, alone, against regulations, and from every barred window of the east wing somebody takes the second part.
- married.past hester jubal "wife"
- treat jubal doc "a bed with a window"
- help doc jubal "sits there herself"
- die.past hester "dead woman"
+ die jubal "closes his eyes"
- housemate.past jubal laz "cellmate"
- gift jubal laz "leaves"
- create laz "sings"
- reveal jubal doc "hears"

== 10 Evidence
Rain in the desert. [Sunniva](sunniva) drives through it to an office above a marmalade shop and puts three things on the desk of the [lawyer](petra): a page, an overcoat from [her](sunniva) [brother](gideon)'s attic, unmothed, and [her](sunniva) badge. [Petra](petra) makes tea and lets [her](sunniva) cry into it. When [Gideon](gideon) finds the empty hook, [he](gideon) goes first to [his](gideon) old [paymaster](sal); and [Mink](sal), [who](sal) never liked to carry a bad debt, has [him](gideon) shown into the boiler room. The former [officer](gideon) comes out in a laundry hamper, alive but in no state for carving. At the hospital gate two constables introduce themselves.
- travel sunniva "drives"
- sibling gideon sunniva "brother"
+ gift sunniva petra "puts"
- betray sunniva gideon "an overcoat"
- quit sunniva "badge"
- sad sunniva "cry"
- help petra sunniva "makes tea"
- boss.past sal gideon "paymaster"
+ attack sal gideon "boiler room"
- injure gideon "in no state"
- quit.past gideon "former"
- discover gideon "finds"

== 11 The Governor's Friday
Eight men file in for the [governor](governor), and where the ninth should stand there is a pair of spectacles on a stool. Nobody sings. [Nnamdi](nnamdi) steps forward and recites, from memory, dates, weights of fruit, the name of a [doctor](doc) [who](doc) will swear to it and the words "stage fright". [Achter](delphine) laughs too early. The [governor](governor), a soft [man](governor) with a cold, asks for a chair and a pencil. Before the coffee is poured the [warden](delphine) has tendered [her](delphine) resignation, the [minister](minister)'s [father](sal) has been moved to a cell with a working lock, and [Nnamdi](nnamdi)'s [sister](ife), listening on the wireless, has had to stop the car.
+ reveal nnamdi governor "recites"
- reveal? doc governor "swear"
- ill governor "a cold"
+ quit delphine "resignation"
- arrest _ sal "cell"
- parent sal minister "father"
- sibling ife nnamdi "sister"
- happy delphine "laughs"

== 12 Boiler
The judgment takes four minutes to read and [Lazarus](laz) hears none of it, since [he](laz) is watching [Petra](petra)'s foot tap. Free, [he](laz) stands before [his](laz) own front door and rings. The [lodger](lodger) opens, a retired [plumber](lodger) of seventy-four, [who](lodger) shakes [his](laz) hand for a long time. [Rhoda](rhoda) is at the stove and does not turn round, in case it should not be [him](laz). At the piano a [boy](junior) plays, with all the wrong fingers, the second part of a hymn. [Nnamdi](nnamdi) gets two years off and the choir; and on the bus out of town a [woman](sunniva) without a badge moves [her](sunniva) bag, so that [her](sunniva) new [employer](petra), [Petra](petra), may sit down.
+ arrest! _ laz "Free"
- return laz "stands before his own front door"
- housemate lodger rhoda "lodger"
- meet laz lodger "shakes his hand"
- create junior "plays"
+ hire sunniva petra "employer"
- find nnamdi "gets"
- travel petra+sunniva "bus"
- quit.past sunniva "without a badge"
