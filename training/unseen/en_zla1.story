%series Up the Close
%lang en
%genre tenement comedy drama, Glasgow, encyclopaedia episode summaries
%cast morven   | Morven Kerr; Morven | f
%cast struan   | Struan Kerr; Struan | m
%cast maisie   | Maisie Kerr; Maisie | f
%cast dax      | Dax Obi; Dax | m
%cast tolu     | Tolu Obi; Tolu | f
%cast pernille | Pernille Holt; Pernille; Dr Holt | f
%cast gus      | Gus Rafferty; Gus; Rafferty | m
%cast wilf     | Wilf Rafferty; Wilf | m
%cast plumber  | Kit Anscombe; Kit | m
%cast sunniva  | Sunniva | f
%cast bell     | Mrs Bell; Ada Bell | f
%cast kitwife  | - | f
%cast baby     | Rory | m

== 1
[Morven Kerr](morven), a [hairdresser](morven) on the ground floor of a tenement in [Partick](@partick), learns from a [customer](sunniva) under the dryer that [her](morven) [husband](struan) [Struan](struan) has been seeing the [customer](sunniva) herself since Easter. [She](morven) finishes the perm, then puts [his](struan) golf clubs and [his](struan) suits out on the pavement. Two floors up, [Dax Obi](dax) and [his](dax) [twin](tolu) [Tolu](tolu) take possession of the flat above the [dentist](pernille), [Pernille Holt](pernille), [who](pernille) bangs on [her](pernille) ceiling with a broom at ten past ten.
+ discover morven struan "learns"
- married morven struan "husband"
- affair struan sunniva "seeing"
- cheat struan morven "seeing"
+ breakup morven struan "out on the pavement"
- sibling dax tolu "twin"
- move dax+tolu "take possession"
- neighbour dax+tolu pernille "above the dentist"
- reveal sunniva morven "from a customer"

== 2
[Struan](struan), [who](struan) has been sleeping in the store room of the pub on the corner, implores [Morven](morven) to have [him](struan) back, but the [hairdresser](morven) turns up the radio. The pub's [landlord](gus), [Gus Rafferty](gus), has known [him](struan) since nursery and has carried a torch for [his](struan) [wife](morven) for almost as long, which [he](gus) admits only to the beer pumps. After a burst pipe soaks both flats, a [plumber](plumber) with a ponytail makes eyes at [Pernille](pernille). [She](pernille) mistakes it for conjunctivitis.
- reconcile? morven struan "have him back"
- reject morven struan "turns up the radio"
- friend gus struan "known him since nursery"
+ love gus morven "carried a torch"
- confess! gus morven "to the beer pumps"
- married morven struan "wife"
+ flirt plumber pernille "makes eyes"
- discover! pernille plumber "mistakes"

== 3
[Tolu](tolu), a trainee [solicitor](tolu), starts at a firm in [Bath Street](@bath) and is told by [her](tolu) [brother](dax) that [she](tolu) will be a judge by forty. [Dax](dax) himself, between jobs, pulls pints for [Gus](gus). The [customer](sunniva) from the salon, [whose](sunniva) name turns out to be [Sunniva](sunniva), comes in looking for [Struan](struan), and slaps [him](struan) on hearing that [he](struan) has a teenage [daughter](maisie). [He](struan) had described himself as a widower. [Maisie](maisie), fifteen, is watching from the jukebox and laughs until [she](maisie) cries.
- hire tolu "starts at a firm"
- sibling dax tolu "brother"
+ hire dax gus "pulls pints"
- find? sunniva struan "looking for"
- attack sunniva struan "slaps"
- parent struan maisie "daughter"
- discover sunniva struan "on hearing"
- betray.past struan sunniva "described himself"
- discover maisie struan+sunniva "watching"
- happy maisie "laughs"

== 4
Sunday is quiet. [Pernille](pernille) waters the ferns. [Dax](dax) knocks. [He](dax) has a toothache and no money. [Dr Holt](pernille) pulls the tooth. [She](pernille) charges [him](dax) nothing. Upstairs [Tolu](tolu) burns the rice. Old [Mrs Bell](bell) smells it. [Mrs Bell](bell) lives across the landing from [Tolu](tolu). [She](bell) brings a pot of soup to [Tolu](tolu). Rain falls on the drying green. At night [Gus](gus) walks [Morven](morven) home. Nothing happens. [Gus](gus) whistles all the same.
- ill dax "toothache"
+ treat dax pernille "pulls the tooth"
- help pernille dax "charges him nothing"
- neighbour bell tolu "across the landing"
- gift bell tolu "pot of soup"
- date gus morven "walks Morven home"
- happy gus "whistles"

== 5
While [Morven](morven)'s lawyers draw up the papers, [her](morven) [daughter](maisie), [who](maisie) would rather live with neither of [them](morven+struan), shifts [her](maisie) bed to [Mrs Bell](bell)'s box room. The [plumber](plumber) returns on the pretext of a washer and leaves with [Pernille](pernille)'s number. Over curry the [dentist](pernille) discovers that [he](plumber) reads Ovid; by midnight [they](pernille+plumber) are under [her](pernille) quilt. [Dax](dax), [who](dax) had bought two tickets for the jazz festival with [her](pernille) in mind, hears the laughter through the floor and is green to the gills.
- divorce? morven struan "draw up the papers"
- advisor _ morven "lawyers"
- parent morven maisie "daughter"
+ move maisie bell "shifts her bed"
- return plumber "returns"
- date pernille plumber "Over curry"
- discover pernille plumber "discovers"
+ sex pernille plumber "under her quilt"
- date? dax pernille "two tickets"
- discover dax pernille+plumber "hears the laughter"
- jealous dax plumber "green to the gills"

== 6
[Gus](gus)'s [father](wilf), [Wilf](wilf), comes over from [Derry](@derry) for a hip operation and stays, to the dismay of [his](wilf) [son](gus)'s accountant, to run the bar. The old [man](wilf) does not beat about the bush: either the [landlord](gus) tells [Morven](morven) what [he](gus) feels, or [his](gus) [father](wilf) will. At closing time [Rafferty](gus) blurts it out over the slop trays, and [Morven](morven), holding two empty glasses, says that [she](morven) will need until spring. [Struan](struan), down on [his](struan) luck, has overheard every word. The two oldest [pals](gus+struan) in the street end up rolling in the sawdust.
- parent wilf gus "father"
- travel wilf "comes over"
- reveal? wilf morven "his father will"
+ confess gus morven "blurts it out"
- couple? gus morven "until spring"
- treat wilf "hip operation"
- discover struan gus "overheard"
- friend gus struan "pals"
+ attack gus+struan "rolling in the sawdust"

== 7
A parking fine brings [Tolu](tolu) the case of a [defendant](plumber) with a ponytail. Reading [his](plumber) licence, the [trainee](tolu) finds out that [Pernille](pernille)'s [admirer](plumber), [Kit Anscombe](plumber), has a [wife](kitwife) in [Oban](@oban), and must not, being [his](plumber) [lawyer](tolu), breathe a word of it. [She](tolu) breathes it to [Dax](dax). [Her](tolu) [brother](dax), instead of gloating, keeps it to himself for four days and loses weight. [Maisie](maisie) reads aloud to [Mrs Bell](bell), [whose](bell) eyes are failing, and is given a cameo brooch that [Wilf](wilf), for reasons [he](wilf) will not go into, recognises.
+ discover tolu plumber "finds out"
- married kitwife plumber "wife"
- cheat plumber kitwife "has a wife"
- love plumber pernille "admirer"
- advisor tolu plumber "lawyer"
- reveal tolu dax "breathes it"
- sibling dax tolu "brother"
- reveal! dax pernille "keeps it to himself"
- sad dax "loses weight"
- help maisie bell "reads aloud"
- ill bell "eyes are failing"
+ gift bell maisie "is given"
- discover wilf "recognises"

== 8
Three letters, two doorbells. [Pernille](pernille) opens the door to a [woman](sunniva) in a raincoat. The [woman](sunniva) is [Sunniva](sunniva). [Sunniva](sunniva) is pregnant. The [child](baby) is [Struan](struan)'s. [She](sunniva) only wants the salon. [Pernille](pernille) sends [her](sunniva) downstairs. [Morven](morven) makes tea for [Sunniva](sunniva). Neither [woman](morven+sunniva) mentions the perm. Later [Struan](struan) faints on the stairs. [Wilf](wilf) catches [Struan](struan). [Kit](plumber) does not call. Nobody has seen [Kit](plumber).
+ pregnant sunniva struan "pregnant"
- parent struan baby "child is Struan's"
- meet pernille sunniva "opens the door"
- help pernille sunniva "sends her downstairs"
- help morven sunniva "makes tea"
- ill struan "faints"
- rescue wilf struan "catches"

== 9
[Kit](plumber), confronted by [Pernille](pernille) with a photograph in which [he](plumber) is cutting a wedding cake, protests that [he](plumber) and [his](plumber) [wife](kitwife) have been through for years, which may even be true. The [dentist](pernille) fishes [his](plumber) toothbrush out of the glass and hands it back to [him](plumber). [She](pernille) is less lenient with the [man](dax) upstairs: that [Dax](dax) knew and said nothing is, [she](pernille) tells [him](dax), the worse of the two deceptions. [Dax](dax) spends the night on the stairs. When the milk comes, [she](pernille) steps over [him](dax), turns back, and sits down.
- quarrel pernille plumber "confronted"
- discover.past pernille plumber "photograph"
- wedding.past kitwife plumber "wedding cake"
- breakup.past? kitwife plumber "through for years"
- married kitwife plumber "wife"
+ breakup pernille plumber "hands it back"
- accuse pernille dax "the worse"
- betray.past dax+plumber pernille "two deceptions"
- neighbour dax pernille "upstairs"
+ reconcile dax pernille "sits down"

== 10
Invited by [Maisie](maisie) to tea, [Wilf Rafferty](wilf) sees across the scones the [girl](bell) to [whom](bell) [he](wilf) gave the brooch on the [Portrush](@portrush) ferry in 1961, and [who](bell) was to have become [his](wilf) bride had [his](wilf) parents not forbidden it. The [widow](bell) had thought [him](wilf) dead. [They](bell+wilf) talk until the street lamps come on. In the salon, spring having arrived, [Morven](morven) signs the decree, walks down to the pub in [her](morven) overall, takes [Gus](gus) by the ears and plants one on [him](gus) before the whole darts team.
- invite maisie wilf "Invited"
- die.past _ "widow"
+ find wilf bell "sees across the scones"
- gift.past wilf bell "gave the brooch"
- engaged.past bell wilf "was to have become"
- die! wilf "thought him dead"
- divorce morven struan "signs the decree"
+ kiss gus morven "plants one on"

== 11
[Sunniva](sunniva)'s waters break between two perms. [Struan](struan), [who](struan) has turned up with a cot, holds [her](sunniva) hand in the taxi, and [Rory](baby) comes into the world at the Queen Elizabeth with [his](baby) half-[sister](maisie) [Maisie](maisie) pacing the corridor. [Dax](dax) and [Pernille](pernille), an item for three weeks, saw a hole in the floor and put in a staircase. Since [Tolu](tolu), [whom](tolu) the firm has let go over the Anscombe affair, now needs a room, [she](tolu) is taken in by [Mrs Bell](bell), [who](bell) has [hers](bell) to spare: on Saturday [she](bell) and [Wilf](wilf), aged 161 between [them](bell+wilf), tied the knot in [Derry](@derry).
- return struan sunniva "turned up"
- gift struan sunniva "cot"
- help struan sunniva "holds her hand"
+ birth sunniva baby "comes into the world"
- sibling baby maisie "half-sister"
- couple dax pernille "an item"
- quit tolu "let go"
- help bell tolu "taken in by"
- move tolu bell "taken in by"
+ wedding bell wilf "tied the knot" @derry
