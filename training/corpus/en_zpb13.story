%series Harbour Line
%lang en
%genre soap about ferry crews and their families in Vancouver, listings style
%cast june    | June Calloway; June | f
%cast ward    | Ward Calloway; Ward | m
%cast mei     | Mei-Lin Fong; Mei | f
%cast oscar   | Oscar Fong; Oscar | m
%cast tess    | Tess Calloway; Tess | f
%cast bo      | Bo Lindqvist; Bo | m
%cast dev     | Dev Malhotra; Dev | m
%cast hazel   | Hazel; Hazel Stone | f
%cast skip    | Captain Stone; Stone | m
%cast will    | Rich; Rich Pardee | m
%cast carol   | Carol Pardee; Carol | f
%cast deckie  | - | m
%cast nurse   | - | f
%cast babe    | - | f

== 1 Casting Off
[June Calloway](june) gets the purser's job on the night ferry over [Rich Pardee](will), [who](will) has buttered up [Captain Stone](skip) for years. [Rich](will) vows to make [her](june) sorry. [Her](june) [husband](ward) [Ward](ward), laid off in the spring, ought to be pleased and goes fishing. On board [June](june) falls in with the [cook](mei), [Mei-Lin Fong](mei), [whose](mei) [brother](oscar) [Oscar](oscar) once took [June](june)'s [daughter](tess) [Tess](tess) to the prom and left [her](tess) there. A young [deckhand](deckie) slips on the ramp; [Hazel](hazel), the [captain](skip)'s [wife](hazel), sees that nobody salted it.
+ hire june _ "gets the purser's job"
- threaten will june "make her sorry"
- enemy june will "over Rich Pardee"
- married june ward "husband"
- quit.past ward _ "laid off"
- friend.start june mei "falls in with"
- sibling mei oscar "brother"
- parent june tess "daughter"
- date.past oscar tess "to the prom"
- breakup.past oscar tess "left her there"
- married hazel skip "wife"
- discover hazel "sees that nobody"

== 2 Undertow
[Tess](tess) is home from law school with a [fiancé](dev) on [her](tess) arm, [Dev Malhotra](dev), [whom](dev) [her](tess) [father](ward) takes against at sight. Over salmon [Ward](ward) asks what [he](dev) earns. [Dev](dev) tells [him](ward). It's more than [Ward](ward) ever did, and the evening is past saving. [Oscar](oscar) runs into [Tess](tess) on the car deck and stammers an apology seven years overdue; [she](tess) lets [him](oscar) finish, then says that [she](tess) never gave it a thought, which is the first fib of [her](tess) visit. [Pardee](will) slips a roll of twenties into the new [purser](june)'s locker.
- return tess "home from"
- engaged dev tess "fiancé"
- parent ward tess "father"
- enemy dev ward "takes against"
- quarrel dev ward "past saving"
- meet oscar tess "runs into"
- reconcile? oscar tess "an apology"
+ betray tess oscar "fib"
+ betray will june "into the new purser's locker"

== 3 Short Change
[Stone](skip) finds the twenties and suspends [June](june) in front of the crew. Only the [cook](mei) speaks up for [her](june); only [Hazel](hazel) wonders why the passed-over [man](will) is smiling. At home the suspended [purser](june) finds [Ward](ward)'s rods dry in the hall, and on [his](ward) jacket a long red hair. [She](june) is grey. Who's the [redhead](carol)? [Carol Pardee](carol), for one, the [schemer](will)'s [wife](carol), has hair down to [her](carol) waist. Meanwhile the [jilter](oscar) of the prom follows [Tess](tess)'s car home, just to see that [she](tess) gets there, and is caught at it by the [bridegroom](dev).
- quit june skip "suspends"
- accuse skip june "suspends"
- help mei june "speaks up for her"
- find june "dry in the hall"
+ discover june ward "a long red hair"
- married carol will "wife"
- love oscar tess "follows Tess's car"
- breakup.past oscar tess "jilter"
- find skip "finds the twenties"
- engaged dev tess "bridegroom"
+ discover dev oscar "caught at it"

== 4 Slack Water
[June](june) asks [Ward](ward). [Ward](ward) denies it. [June](june) asks [Carol](carol). [Carol](carol) does not deny it. [June](june) moves in with [Mei](mei). [Mei](mei) snores like a tug. [Carol](carol) has loved [Ward](ward) since Easter. [Rich](will) knows nothing. [Hazel](hazel) questions the [deckhand](deckie). The [deckhand](deckie) saw [Rich](will). The [deckhand](deckie) fears [Rich](will). [Dev](dev) warns off [Oscar](oscar). [Tess](tess) hears [Dev](dev). [Tess](tess) does not like the tone of [Dev](dev). Bo is a name for a dog, thinks [Mei](mei). [Bo](bo) is the new [mate](bo). [Bo](bo) winks at [Mei](mei).
- betray ward june "denies it"
- reveal carol june "does not deny it"
- affair carol ward "does not deny it"
+ breakup june ward "moves in with"
- move june mei "moves in with"
- love carol ward "has loved Ward"
- investigate hazel deckie "questions"
- discover.past deckie will "saw Rich"
- sad deckie will "fears"
- discover! will carol+ward "knows nothing"
- threaten dev oscar "warns off"
- discover tess dev "hears Dev"
- sad tess dev "does not like"
- hire bo _ "new mate"
- flirt bo mei "winks"

== 5 The Mate's Tale
[Bo Lindqvist](bo), it comes out over dumplings, was [Hazel](hazel)'s first [husband](bo). [She](hazel) traded [him](bo) in for four stripes, [he](bo) says; [she](hazel) got sick of postcards, [she](hazel) says. The [captain](skip) has [his](skip) [predecessor](bo) standing watch on [his](skip) bridge and gives [him](bo) every dirty shift going. That suits the [cook](mei), [who](mei) works them too. [Hazel](hazel) has talked the [deckhand](deckie) round: [he](deckie) signs a paper, [Pardee](will) is marched off the boat, and [June](june) has [her](june) cap back. That night the fired [man](will) goes home early. [Ward](ward) leaves by the window.
- ex bo hazel "first husband"
- breakup.past hazel bo "traded him in"
- jealous skip bo "every dirty shift"
- boss skip bo "every dirty shift"
- love mei bo "That suits the cook"
- colleague bo mei "works them too"
- reveal deckie "signs a paper"
+ quit will skip "marched off"
- hire june skip "her cap back"
- discover? will carol+ward "goes home early"
+ flee ward will "by the window"

== 6 Man Overboard
Without work and, as the neighbours have now told [him](will), without much of a marriage, [Rich](will) comes aboard drunk as a passenger and goes for [June](june) with a fire axe. [Ward](ward), [who](ward) has come to beg [his](ward) [wife](june)'s pardon, gets between [them](june+will) and is cut about the arm; the [attacker](will) goes over the rail. It's [Bo](bo) [who](bo) jumps. [He](bo) has the [man](will) by the hair when the boat comes round. A [nurse](nurse) among the foot passengers ties up the unfaithful [husband](ward)'s arm, and [June](june) holds the lamp, saying nothing at all.
- reveal _ will "told him"
+ attack will june "goes for June"
- reconcile? june ward "beg"
- married june ward "wife"
- rescue ward june "gets between them"
- injure ward will "cut about the arm"
+ rescue bo will "Bo who jumps"
- treat ward nurse "ties up"
- cheat ward june "unfaithful"
- help june nurse "holds the lamp"

== 7 Visiting Day
[Rich](will) is behind bars. [Carol](carol) visits [him](will), out of guilt, and stays the full hour out of something else: [he](will) cries, and in eleven years [she](carol) never saw it. [She](carol) tells [Ward](ward) by telephone that it was nice. The dumped [angler](ward) sleeps in [his](ward) truck. [Tess](tess) calls off the caterers; [she](tess) tells [Dev](dev) it's the budget, and [he](dev), no fool, asks [her](tess) if the budget works on the car deck. [She](tess) gives [him](dev) the ring. [Mei](mei) has been to a movie with the [hero](bo). [Her](mei) [brother](oscar) waits up like a father.
- arrest _ will "behind bars"
- sad carol "guilt"
- love carol will "something else"
- sad will "he cries"
+ breakup carol ward "it was nice"
- wedding! dev tess "calls off"
- betray tess dev "it's the budget"
- jealous dev oscar "on the car deck"
+ breakup tess dev "gives him the ring"
- date bo mei "to a movie with"
- sibling mei oscar "brother"

== 8 Fog
[Tess](tess) finds [Oscar](oscar) on the car deck. [Oscar](oscar) has a speech. [Tess](tess) has no time for it. [She](tess) kisses [Oscar](oscar). [June](june) sees [Tess](tess) kiss [Oscar](oscar). [June](june) goes on counting tickets. The [captain](skip) hits a log. [Stone](skip) was shouting at [Bo](bo). [Hazel](hazel) shouts at [Stone](skip). Nobody is hurt but the log. [Mei](mei) serves soup to everyone. [Bo](bo) asks [Mei](mei) to marry [him](bo). [Mei](mei) spills the soup. [Mei](mei) says yes to [Bo](bo). [Ward](ward) has a fever. [June](june) brings [Ward](ward) a blanket. It is only a blanket.
+ kiss oscar tess "kisses"
- discover june oscar+tess "sees"
- quarrel bo skip "was shouting"
- quarrel hazel skip "shouts at Stone"
+ propose bo mei "to marry him"
- engaged.start bo mei "says yes"
- ill ward "fever"
- gift june ward "brings Ward a blanket"

== 9 Inquiry
The board wants a head for the log. [Stone](skip) says the [mate](bo) had the wheel. [Hazel](hazel), under oath, says that [he](bo) didn't, and that [her](hazel) [husband](skip) hasn't looked at anything but [his](skip) [rival](bo) since June. [Stone](skip) hands in [his](skip) stripes. [He](skip) bears [her](hazel) no malice; on the courthouse steps [he](skip) admits that [he](skip)'d have done the same with a worse heart, and [they](hazel+skip) go for oysters. The new [captain](bo) is [Bo](bo). [Dev](dev) turns up at the hearing as counsel for the company and shakes [Oscar](oscar)'s hand, and nearly means it.
- accuse skip bo "had the wheel"
- betray skip bo "had the wheel"
+ reveal hazel "under oath"
- married hazel skip "husband"
- enemy bo skip "rival"
+ quit skip _ "hands in his stripes"
- reconcile hazel skip "go for oysters"
- hire bo _ "new captain"
- return dev "turns up"
- reconcile? dev oscar "nearly means it"

== 10 Home Port
[Mei](mei) marries the [captain](bo) at sea, with [Hazel](hazel) as witness, which raises eyebrows but no objection. [Carol](carol) has taken [her](carol) [jailbird](will) back, and [they](carol+will) write daily. [Tess](tess) has been sick three mornings running, on a calm sea; [Oscar](oscar) counts, sits down on a bollard, and has to be handed a paper bag. At the rail [June](june) tells [Ward](ward) that [she](june) won't be a grandmother with a [husband](ward) in a truck. [He](ward) may have the couch. [He](ward) asks for how long. "Till the next red hair," says the [purser](june), and straightens [his](ward) tie.
+ wedding bo mei "marries"
- advisor hazel bo+mei "witness"
- reconcile carol will "taken her jailbird back"
+ pregnant tess oscar "sick three mornings"
- discover oscar tess "counts"
- married june ward "husband"
- move? ward june "the couch"
+ reconcile june ward "straightens his tie"

== 11 Relief Crew
[Rich](will) is let out early. [Carol](carol) collects [him](will) in a borrowed van, and the [axeman](will) asks to be driven straight to the terminal, where [he](will) takes off [his](will) cap to the [woman](june) [he](will) went for and to the [man](ward) [he](will) cut. [June](june) gives [him](will) a coffee; [Ward](ward), [who](ward) has slept with [his](ward) [visitor](will)'s [wife](carol), can't look up from [his](ward). [They](ward+will) end up comparing scars. [Tess](tess), big as a buoy, has a row with [Oscar](oscar) over names and walks out as far as the vending machine. [Her](tess) former [fiancé](dev) is standing there, hand in hand with the [nurse](nurse) [who](nurse) once tied up [her](tess) [father](ward)'s arm.
- help carol will "collects him"
+ reconcile june will "takes off his cap"
- gift june will "gives him a coffee"
- sad ward "can't look up"
- attack.past will june "went for"
- injure.past ward will "cut"
- affair.past carol ward "slept with"
- married carol will "wife"
- reconcile ward will "comparing scars"
- pregnant tess oscar "big as a buoy"
+ quarrel oscar tess "a row"
- ex dev tess "former fiancé"
- couple dev nurse "hand in hand"
- treat.past ward nurse "tied up"
- parent ward tess "father"

== 12 All Ashore
The night boat is full of people who know one another too well. [Tess](tess)'s pains come on off [Bowen Island](@bowen); the [nurse](nurse), in evening dress, delivers a [girl](babe) on the chart table, while the [captain](bo) keeps the ship steady and the [captain](bo)'s [wife](mei) boils everything in sight. [Oscar](oscar) asks for [Tess](tess)'s hand and gets it. The [grandparents](june+ward) share a bench on the sun deck, one blanket between [them](june+ward). And [Stone](skip), [who](skip) sells tickets now and has never been so cheerful, asks the remarried [seaman](bo)'s first [love](hazel), [his](skip) own [wife](hazel), for the last dance.
- treat tess nurse "delivers"
+ birth tess babe "pains come on"
- married bo mei "wife"
- help mei tess "boils everything"
+ propose oscar tess "Tess's hand"
- engaged.start oscar tess "gets it"
- kin babe june+ward "grandparents"
- happy skip "so cheerful"
- ex bo hazel "first love"
- married hazel skip "wife"#2
- date hazel skip "last dance"
