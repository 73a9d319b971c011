%series The Long Table
%lang en
%genre restaurant dramedy in Melbourne, episode-table summaries
%cast nerida   | Nerida Stavros; Nerida; Chef Stavros | f
%cast con      | Con Stavros; Con | m
%cast yiayia   | Efthymia; Yiayia | f
%cast leopold  | Leopold Banks; Leopold; Banks | m
%cast quynh    | Quynh Tran; Quynh | f
%cast ashok    | Ashok | m
%cast fergus   | Fergus | m
%cast delphine | Delphine | f
%cast barty    | Barty | m
%cast inspector| - | f
%cast landlord | Mr. Petrakis; Petrakis | m
%cast son      | Theo | m
%cast sous     | Magnus | m
%cast blogger  | - | m
%cast sister   | Linh | f
%cast boy      | - | m
%cast baby     | - | f

== 1 Mise en Place
On opening night at the [Long Table](#longtable), [Chef](nerida) [Nerida Stavros](nerida) discovers that [her](nerida) [husband](con), [who](con) keeps the books, has bet the fish money on a greyhound. [She](nerida) throws [Con](con) and a stockpot into the lane. [Waitress](quynh) [Quynh Tran](quynh) sells eighty covers of beans with a straight face, the dish [pig](ashok), [Ashok](ashok), proves to be able to cook them, and [Leopold Banks](leopold), the most dreaded [palate](leopold) in [Melbourne](@melbourne), asks for seconds. [Efthymia](yiayia), [her](nerida) [mother-in-law](yiayia), sides with the [cook](nerida).
+ discover nerida con "discovers"
- married con nerida "husband"
- steal.past con nerida "bet the fish money"
+ breakup nerida con "into the lane"
- kin nerida yiayia "mother-in-law"
- help yiayia nerida "sides with"

== 2 Blanching
[Con](con) pitches a tent in [his](con) own courtyard. [His](con) teenage [son](son), [Theo](son), feeds [him](con) through the fence behind [Nerida](nerida)'s back, and [Yiayia](yiayia), [who](yiayia) has sworn not to utter the gambler's name, addresses [him](con) as "the [cat](con)". [Banks](leopold)'s column turns out to be a love letter to the beans. The [chef](nerida) pins it above the pass; [Quynh](quynh), [who](quynh) has noticed that the [critic](leopold) booked for one again tonight, pins the [chef](nerida)'s hair up.
- move con "pitches a tent"
- parent con son "son"
- help son con "feeds him"
- betray son nerida "behind Nerida's back"
- reject yiayia con "sworn not to"
+ create leopold "column"
- discover quynh leopold "noticed"
- help quynh nerida "hair up"

== 3 Resting the Meat
Promoted from the sink to the grill, [Ashok](ashok) burns [his](ashok) forearm and is bandaged by the new sommelier, a languid [Belgian](delphine) named [Delphine](delphine), from [whose](delphine) pocket the fuses of the walk-in later fall. [Somebody](sous) is paying [her](delphine), [Quynh](quynh) reasons, and follows [her](delphine) as far as a tram stop. There stands [Magnus](sous), [Nerida](nerida)'s old [sous-chef](sous), fired last year over a ladle. [Con](con), [who](con) has folded [his](con) tent, goes to [his](con) first meeting and stands at the back.
+ hire ashok "Promoted"
- injure ashok "burns his forearm"
- treat ashok delphine "bandaged"
- betray delphine nerida "fuses"
- hire delphine sous "paying her"
- investigate quynh delphine "follows"
+ discover quynh sous "There stands"
- quit.past sous nerida "fired"
- boss.past nerida sous "old sous-chef"
- travel con "goes"

== 4 Salt
The [critic](leopold) is not hungry; [he](leopold) is lonely. [He](leopold) says so to [Nerida](nerida) over the last of the quince at ten to two, and [she](nerida), [who](nerida) is neither, laughs until [she](nerida) notices that [he](leopold) means it. Confronted in the cellar, [Delphine](delphine) weeps, names [Magnus](sous) and offers [Quynh](quynh) half. [Quynh](quynh) declines. At home [she](quynh) finds [her](quynh) [sister](sister) [Linh](sister) on the sofa, six months gone and very vague as to the other party.
- sad leopold "lonely"
+ reveal leopold nerida "says so"
- happy nerida "laughs"
- love leopold nerida "means it"
- find quynh sister "finds"
- accuse quynh delphine "Confronted"
- sad delphine "weeps"
- reveal delphine quynh "names"
- gift? delphine quynh "offers"
- reject quynh delphine "declines"
- sibling quynh sister "sister"
+ pregnant sister "six months gone"

== 5 The Walk-In
Locked in the cold room by a faulty latch, estranged [spouses](con+nerida) share one apron and eleven years of grievances. [He](con) has not placed a bet in forty days; [she](nerida) has counted forty-one. By the time [Fergus](fergus), the [butcher](fergus), hears the banging and breaks the door, [they](con+nerida) are both blue in the face and holding hands. Out front [Banks](leopold) eats alone, asks [Theo](son) whether [his](son) [mother](nerida) is unwell, and is told the truth with the bill.
- breakup.past con nerida "estranged"
- married con nerida "spouses"
- quarrel con nerida "grievances"
+ rescue fergus con+nerida "breaks the door"
- reconcile con nerida "holding hands"
- parent nerida son "mother"
- reveal son leopold "told the truth"

== 6 Hygiene
An anonymous letter brings the health [inspector](inspector), a [woman](inspector) [who](inspector) wears white gloves to christenings. [She](inspector) is shown a spotless kitchen, a forged certificate that nobody can explain, and one rat, obviously hired. [Theo](son) traps it under a colander and reads the tag on its leg: property of [Magnus](sous)'s new bistro. [Chef Stavros](nerida) crosses the street with the colander. [Her](nerida) former [deputy](sous) is still picking lettuce from [his](sous) beard when the [lady](inspector) in the gloves walks in, wanting a word with [him](sous), too.
- investigate inspector nerida "inspector"
+ discover son sous "reads the tag"
+ attack nerida sous "crosses the street"
- boss.past nerida sous "former deputy"
- betray sous nerida "obviously hired"
- investigate inspector sous "wanting a word"

== 7 Family Meal
[Linh](sister) works the coat check until nobody can get round [her](sister). [She](sister) will not say who the [father](barty) is, [she](sister) tells [her](sister) big [sister](quynh), because [he](barty) is in the building. [Quynh](quynh) casts a cold eye over [Ashok](ashok), over [Fergus](fergus), over poor old [Con](con). It is [Barty](barty), the [pianist](barty), [who](barty) drops [his](barty) glass. Having been told nothing since February, [he](barty) sits down beside the coats and proposes with a cloakroom token; number nineteen, [Linh](sister) observes, is a wet umbrella.
- colleague quynh sister "works the coat check"
- sibling quynh sister "sister"
- accuse quynh ashok+con+fergus "cold eye"
+ discover quynh barty "drops his glass"
- reveal! sister quynh "will not say"
- pregnant sister barty "father"
- reveal! sister barty "told nothing"
+ propose barty sister "proposes"

== 8 Eighty-Sixed
[Petrakis](landlord), [landlord](landlord) to half of [Lygon Street](@lygon), doubles the rent and lets it be understood that [he](landlord) might halve it for the right sort of [company](nerida). [Nerida](nerida) pours a ladle of avgolemono into [his](landlord) lap. [Yiayia](yiayia), alone in knowing what the [man](landlord) did to get off the boat in 1961, pays [him](landlord) a visit in black; afterwards [he](landlord) signs for ten years and cannot stop shaking. What does the old [woman](yiayia) have in that handbag? "Photographs," [she](yiayia) says to [her](yiayia) [grandson](son). "And mints."
- threaten landlord nerida "doubles the rent"
- flirt landlord nerida "right sort of company"
+ reject nerida landlord "into his lap"
- discover.past yiayia landlord "alone in knowing"
+ threaten yiayia landlord "pays him a visit"
- sad landlord "cannot stop shaking"
- kin son yiayia "grandson"

== 9 A Hair in the Soup
Sixty-eight days clean, [Con](con) is entrusted with the night's takings and comes back without them. Nobody says anything, which is worse. [He](con) was robbed, [he](con) swears, by a [boy](boy) with a scooter; only [Fergus](fergus) believes [him](con), and hunts through three suburbs with a meat hook for the bag. [Banks](leopold), meanwhile, has ceased to write about food. [His](leopold) last four columns have concerned a nameless [cook](nerida)'s wrists, and [his](leopold) editor wonders whether [he](leopold) might be better suited to obituaries.
- recover con "clean"
- lose con "without them"
+ steal.past boy con "robbed"
- help fergus con "believes"
- investigate fergus _ "hunts"
+ love leopold nerida "wrists"
- create leopold "columns"
- quit? leopold _ "better suited"

== 10 Reduction
The bag surfaces in [Delphine](delphine)'s locker; the [boy](boy) with the scooter was [hers](delphine). As the police drive [her](delphine) off, [Nerida](nerida) climbs the back stairs and begs [her](nerida) [husband](con)'s pardon through a door. It stays shut. [Con](con) can forgive [her](nerida) the doubt, [he](con) calls, though not the relief on [her](nerida) face. Downstairs, [Quynh](quynh) teaches [Ashok](ashok) to tell a Rioja from a Barolo. [He](ashok) gets every one right, on purpose wrong, and right again, so that the lesson will last.
+ discover _ delphine "surfaces"
- arrest _ delphine "drive her off"
- married con nerida "husband"
- reconcile? con nerida "begs"
+ reject con nerida "stays shut"
- advisor quynh ashok "teaches"
- love ashok quynh "so that the lesson will last"

== 11 Service
[Barty](barty) is halfway through the wedding march when [Linh](sister), [who](sister) is supposed to be walking to it, sits down on a crate of leeks. There is no time for the hospital. [Fergus](fergus) has delivered lambs, [he](fergus) says, rolling up [his](fergus) sleeves; the [girl](baby) arrives before the entrées, bawling in tune. New [aunt](quynh) [Quynh](quynh) bolts out to the lane for air and runs straight into [Ashok](ashok), [who](ashok) catches [her](quynh), and is kissed for it. The registrar marries [those](barty+sister) [who](barty+sister) had asked to be married at eleven that night.
- wedding? barty sister "wedding march"
+ birth sister baby "arrives"
- treat sister fergus "delivered lambs"
- kin baby quynh "aunt"
- flee quynh "bolts out"
+ kiss ashok quynh "kissed"
+ wedding barty sister "marries"

== 12 The Pass
A [blogger](blogger) of nineteen destroys the [Long Table](#longtable) in four paragraphs. [Banks](leopold) answers [him](blogger) in forty, resigns the same evening and sails for [Crete](@crete), [his](leopold) best column unpublished and addressed to [Nerida](nerida), [who](nerida) reads it standing, folds it small and puts it in the stock. [Con](con) is in the dining room, laying the long table for staff: thirteen chairs. [She](nerida) sits down in the one next to [his](con). [Yiayia](yiayia) calls the "[cat](con)" by [his](con) Christian name, and asks [him](con) to pass the bread.
- create blogger "four paragraphs"
- attack blogger nerida "destroys"
- help leopold nerida "answers him"
- quit leopold "resigns"
- travel leopold "sails" @crete
- gift leopold nerida "addressed to"
- reject nerida leopold "puts it in the stock"
+ reconcile con nerida "sits down"
- reconcile con yiayia "Christian name"
