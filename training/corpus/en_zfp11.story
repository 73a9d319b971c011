%series The Ferry Doesn't Run on Sundays
%lang en
%genre village comedy-drama on a Greek island, encyclopaedia chapter summaries of a novel
%cast kalliope | Kalliope Drosou; Kalliope; Popi | f
%cast stavros  | Stavros | m
%cast anneke   | Anneke de Wit; Anneke | f
%cast manolis  | Manolis; Captain Manolis | m
%cast argyro   | Argyro | f
%cast papas    | Father Makis; Makis | m
%cast lefteris | Lefteris; Lefty | m
%cast faith    | Faith | f
%cast ajax     | Ajax | m
%cast elpida   | Elpida | f
%cast mayor    | Mayor Bouras; Bouras | m
%cast bride    | - | f
%cast bishop  | - | m
%cast late    | - | m

== 1
The narrator of the first chapter is the ferry, which sees everyone come and hardly anyone go. On the last boat of the summer arrives [Anneke de Wit](anneke), a newly divorced [notary](anneke) from [Utrecht](@utrecht), [who](anneke) has bought by post a ruin next door to [Kalliope Drosou](kalliope), [baker](kalliope), [widow](kalliope) and [terror](kalliope) of the harbour; by the time the trunk is up the steps the two [women](anneke+kalliope) have fallen out over a fig tree, been parted by [Stavros](stavros), the [postman](stavros), and shared a plate of sardines. [Captain Manolis](manolis), [Kalliope](kalliope)'s sworn foe ever since [he](manolis) sank [her](kalliope) late [husband](late)'s boat, notes from the wheelhouse that the [Dutchwoman](anneke) has good ankles.
+ move anneke "arrives"
- divorce.past _ anneke "newly divorced"
- neighbour anneke kalliope "next door to"
- married.past kalliope late "widow"
- die.past late "late"
- quarrel anneke kalliope "fallen out"
- help stavros anneke+kalliope "parted by"
- reconcile anneke kalliope "shared a plate"
- enemy kalliope manolis "sworn foe"
- love manolis anneke "good ankles"

== 2
[Lefteris](lefteris), the [baker](kalliope)'s [son](lefteris), home from [Melbourne](@melbourne) after nine years, has brought with [him](lefteris) not the fortune of which [he](lefteris) wrote but a [girl](faith) with a guitar, [Faith](faith), [whom](faith) [he](lefteris) presents as [his](lefteris) landlady; [Kalliope](kalliope), not born yesterday, makes up one bed on the roof and one in the flour store. The whole quay knows, moreover, that before [he](lefteris) sailed [he](lefteris) had given [his](lefteris) word to [Elpida](elpida), the [mayor](mayor)'s [daughter](elpida), [who](elpida) has embroidered forty pillowcases in the meantime, and [who](elpida) now walks past the bakery each morning with the face of a woman counting.
- parent kalliope lefteris "son"
+ return lefteris "home from Melbourne"
- betray lefteris kalliope "his landlady"
- couple faith lefteris "a girl with a guitar"
- discover kalliope faith+lefteris "not born yesterday"
+ engaged elpida lefteris "given his word"
- cheat lefteris elpida "a girl with a guitar"
- parent mayor elpida "daughter"
- sad elpida "woman counting"

== 3
[Manolis](manolis) brings [Anneke](anneke) an octopus. It is alive. [Anneke](anneke) screams and then names it [Ajax](ajax). [Stavros](stavros) brings [Anneke](anneke) [her](anneke) letters. There are never any letters. [Stavros](stavros) writes them himself. [Argyro](argyro) reads them. [Argyro](argyro) is married to [Stavros](stavros), and the steam comes from [Argyro](argyro)'s kettle. On Friday [Argyro](argyro) breaks a plate over [Stavros](stavros). [Father Makis](papas) picks the pieces out of [Stavros](stavros). "[She](anneke) is only lonely," says [Stavros](stavros). "So am [I](argyro)," says [Argyro](argyro). At dusk [Elpida](elpida) cuts up pillowcase one.
- gift manolis anneke "an octopus"
- sad anneke "screams"
- betray stavros anneke "writes them himself"
- love stavros anneke "writes them himself"
- married argyro stavros "married to"
+ discover argyro stavros "reads them"
+ attack argyro stavros "breaks a plate"
- treat stavros papas "picks the pieces"
- sad anneke "only lonely"
- sad argyro "So am I"

== 4
The feast of the patron saint, to which everyone comes in order to see who is standing beside whom, brings matters to a head. [Lefteris](lefteris), challenged by [Mayor Bouras](mayor) to name the day, turns the colour of goat's cheese; [Faith](faith), [who](faith) had been told about a cousin, puts down [her](faith) guitar, looks from [Elpida](elpida) to the [man](lefteris) [she](faith) has followed round the globe, and walks into the sea as far as [her](faith) waist. It is [Elpida](elpida), the injured [party](elpida), [who](elpida) wades in after [her](faith). The [rivals](elpida+faith) spend the night talking on the slipway, and at breakfast hand in two separate notices, both addressed to [him](lefteris).
- celebrate _ "feast"
- accuse mayor lefteris "challenged"
- sad lefteris "goat's cheese"
- betray.past lefteris faith "a cousin"
- couple faith lefteris "followed round the globe"
- die? faith "walks into the sea"
- discover faith elpida+lefteris "looks from"
- rescue elpida faith "wades in after"
- enemy elpida faith "rivals"
+ friend.start elpida faith "talking on the slipway"
+ breakup elpida+faith lefteris "separate notices"

== 5
Winter. No longer on speaking terms with [his](lefteris) [mother](kalliope), [his](lefteris) [intended](elpida) or [his](lefteris) [guitarist](faith), [Lefteris](lefteris) is put up by [Manolis](manolis) in return for scraping the hull, and hears from the [captain](manolis) the true tale of the sunken boat: the [baker](kalliope)'s [husband](late) had not been alone in it. [Kalliope](kalliope) meanwhile has taken in [Faith](faith), at first as a punishment, and is unable to conceal from [Anneke](anneke) that [she](kalliope) has never had so good a hand at the dough. [Father Makis](papas), [who](papas) has buried, christened and married the entire island without ever having been asked to dance, is taught the tango by the [Dutchwoman](anneke), in the [notary](anneke)'s kitchen, with the shutters closed.
- quarrel elpida+faith+kalliope lefteris "No longer on speaking terms"
- parent kalliope lefteris "his mother"
- housemate lefteris manolis "put up by"
- help manolis lefteris "put up by"
+ reveal manolis lefteris "true tale"
- married.past kalliope late "husband"
- cheat.past late kalliope "not been alone"
- housemate faith kalliope "taken in Faith"
- help kalliope faith "taken in Faith"
- colleague faith kalliope "hand at the dough"
- advisor anneke papas "taught the tango"

== 6
Since closed shutters are, on an island, more eloquent than open ones, it takes no more than a week for the rumour to reach the [bishop](bishop) that [his](bishop) [priest](papas) is carrying on with a [Protestant](anneke). There is not a word of truth in it, or rather, as [Anneke](anneke) admits to [Ajax](ajax), only one: while nothing has happened, [she](anneke) would not have minded. The slander, as [Kalliope](kalliope) establishes by going from door to door with free rolls, was put about by [Stavros](stavros), out of jealousy; [Argyro](argyro), [who](argyro) had been willing to overlook ink, is not willing to overlook this, and moves with [her](argyro) sewing machine to [her](argyro) [cousin](mayor), the [mayor](mayor).
- affair! anneke papas "carrying on"
- boss bishop papas "priest"
- discover bishop papas "rumour"
- love anneke papas "would not have minded"
- reveal anneke ajax "admits to Ajax"
- investigate kalliope stavros "from door to door"
- betray stavros anneke+papas "slander"
- jealous stavros papas "jealousy"
+ breakup argyro stavros "moves with her sewing"
- kin argyro mayor "cousin"

== 7
[Kalliope](kalliope) goes to [Manolis](manolis). [She](kalliope) has not climbed [his](manolis) steps in twelve years. "Who was in the boat?" asks [Kalliope](kalliope). [Manolis](manolis) tells [her](kalliope). It was [Argyro](argyro). [Kalliope](kalliope) sits down on a rope. [Manolis](manolis) gives [Kalliope](kalliope) [his](manolis) handkerchief. "[You](manolis) let [me](kalliope) hate [you](manolis)," says [Popi](kalliope). "It kept [you](kalliope) upright," says [Manolis](manolis). The feud is over. The next day [Kalliope](kalliope) bakes a boat for [Manolis](manolis). [Lefty](lefteris) eats the bow. [Argyro](argyro) crosses herself and hides from [Kalliope](kalliope).
+ reveal manolis kalliope "tells her"
- affair.past argyro late "It was Argyro"
- discover kalliope argyro "It was Argyro"
- sad kalliope "sits down on"
- gift manolis kalliope "handkerchief"
- help manolis kalliope "kept you upright"
+ reconcile kalliope manolis "feud is over"
- enemy.end kalliope manolis "feud is over"
- gift kalliope manolis "bakes a boat"
- flee argyro kalliope "hides"

== 8
Summoned before the [bishop](bishop), [Makis](papas) could clear [his](papas) name with a sentence, but finds himself, on being asked whether [he](papas) has feelings for the [foreigner](anneke), incapable of uttering it; [he](papas) lays down [his](papas) stole on the episcopal table and takes the night boat back with a bare head. Nobody on the quay knows how to address [him](papas). [Anneke](anneke), [who](anneke) does, has barely opened the door when [he](papas) makes [her](anneke) the shortest speech of [his](papas) career. The kiss that follows is witnessed by [Ajax](ajax) only, and [he](ajax) changes colour. On the stairs of the town hall, that same evening, [Stavros](stavros) sings to [Argyro](argyro)'s window until the [mayor](mayor) empties a basin over [him](stavros).
- love papas anneke "incapable of uttering"
+ quit papas "lays down his stole"
- return papas "takes the night boat back"
+ confess papas anneke "shortest speech"
- kiss anneke papas "kiss"
- discover ajax anneke+papas "witnessed by"
- reconcile? argyro stavros "sings to"
- attack mayor stavros "empties a basin"

== 9
The spring chapters belong to [Elpida](elpida) and [Faith](faith), [who](elpida+faith) have set up a tea room in the disused customs house and of [whom](elpida+faith) the visitors say that they have never seen two girls get on so well. [Elpida](elpida), for [her](elpida) part, has lain awake since February. [She](elpida) gets it out at last between the sugar and the spoons, in a rush, with [her](elpida) back turned; [Faith](faith) turns [her](elpida) round by the apron strings. The remaining thirty-one pillowcases, it is decided on the spot, will come in useful after all. [Lefteris](lefteris), come to beg one of [them](elpida+faith), it hardly matters which, to have [him](lefteris) back, sees the blinds go down and understands.
- create elpida+faith "set up a tea room"
- love elpida faith "lain awake"
+ confess elpida faith "gets it out at last"
+ couple.start elpida faith "turns her round"
- move? elpida+faith _ "come in useful"
- reconcile? elpida+faith lefteris "have him back"
- discover lefteris elpida+faith "understands"

== 10
While [Bouras](mayor) is of the opinion that [he](mayor) no longer has a [daughter](elpida), [his](mayor) [lodger](argyro) and [cousin](argyro) informs [him](mayor) at the ironing board that in that case [he](mayor) no longer has a [cousin](argyro) either, and goes to drink tea, publicly, at the customs house. There [Kalliope](kalliope) sits down opposite [her](argyro). The conversation [the two](argyro+kalliope) hold, about a boat and a [man](late) [both](argyro+kalliope) had loved and [neither](argyro+kalliope) had been able to keep, cannot be heard for the kettle; but when [Argyro](argyro) rises to go it is on the [baker](kalliope)'s arm. [She](argyro) is on the way to [her](argyro) [husband](stavros). [Stavros](stavros), [she](argyro) has decided, may come up for air.
- reject mayor elpida "no longer has a daughter"
- parent mayor elpida "daughter"
- housemate argyro mayor "lodger"
- kin argyro mayor "cousin"
- quarrel argyro mayor "at the ironing board"
- love.past argyro+kalliope late "both had loved"
+ reconcile argyro kalliope "on the baker's arm"
- married argyro stavros "husband"
+ reconcile argyro stavros "come up for air"

== 11
The great storm of the sixth of June carries off the jetty, the bandstand and, for eleven hours, the ferry, with [Manolis](manolis) aboard and the [mayor](mayor) seasick under a bench. [Lefty](lefteris), [whom](lefteris) no one has ever known to volunteer, puts out in the bakery's rowing boat to bring [them](manolis+mayor) a line. [Elpida](elpida), on the mole, hears [her](elpida) [father](mayor) bellow [her](elpida) name across the water, as [he](mayor) used to when supper was ready, and bellows back. [Kalliope](kalliope) says not a word until the [captain](manolis) stands dripping before [her](kalliope); then [she](kalliope) boxes [his](manolis) ears and asks, before the assembled village, how much longer [he](manolis) means to go on living up there by himself.
- ill mayor "seasick"
+ rescue lefteris manolis+mayor "bring them a line"
- parent mayor elpida "father"
- reconcile elpida mayor "bellows back"
- attack kalliope manolis "boxes his ears"
- love kalliope manolis "boxes his ears"
+ propose kalliope manolis "how much longer"

== 12
In place of an epilogue there is a guest list. [Anneke](anneke) and the former [priest](papas), [who](anneke+papas) were wed in the town hall, with a Dutch consul weeping, come down the steps with a pram; [Ajax](ajax), at liberty, has been seen off the point with a family of [his](ajax) own. [Captain](manolis) and [baker](kalliope) have lived together over the ovens since the storm and bicker with unabated pleasure. [Stavros](stavros) delivers real letters. The last boat of the summer puts in, and off it steps a [girl](bride) in a yellow coat, asking [Lefteris](lefteris), [who](lefteris) has caught the rope, whether [he](lefteris) might know of a room. [He](lefteris) knows, the ferry tells us, of nothing else in the world.
+ wedding anneke papas "were wed"
- parent anneke+papas _ "pram"
- couple kalliope manolis "lived together"
- housemate kalliope manolis "over the ovens"
- quarrel kalliope manolis "bicker"
- happy kalliope+manolis "unabated pleasure"
+ meet bride lefteris "off it steps"
- love.start lefteris bride "nothing else in the world"
