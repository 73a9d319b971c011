%series Barlow Heads
%lang en
%genre Australian teen drama, streaming episode blurbs
%cast tahl | Tahlia Morgan; Tahlia; Tahls | f
%cast jarr | Jarrah Simms; Jarrah | m
%cast zoe | Zoë Papadakis; Zoë; Papadakis | f
%cast finn | Finn Delacroix; Finn | m
%cast mai | Mai Tran; Mai | f
%cast kodie | Kodie | m
%cast brett | Brett Morgan; Brett; Mr Morgan | m
%cast lor | Lorelle Simms; Lorelle | f
%cast hux | Mr Huxley; Huxley | m
%cast gran | Yiayia Voula; Voula | f
%cast huxwife | Gaynor Huxley; Gaynor | f
%cast petra | Petra | f
%cast cop | Constable Ryle; Ryle | f

== 1 Dawn Patrol
Kicked out of a Sydney boarding school, [Finn Delacroix](finn) is dumped on [his](finn) [uncle](hux)'s couch in [Barlow Heads](@barlow), where by nine in the morning a [girl](tahl) on a yellow board has called [him](finn) a kook. The [girl](tahl) is [Tahlia Morgan](tahl), junior state champion, and the [boy](jarr) waxing [her](tahl) board has been [her](tahl) [boyfriend](jarr) since Year Seven. Best [mate](zoe) [Zoë](zoe) thinks that [Finn](finn) looks like trouble. Good, thinks [Zoë](zoe).
- quit finn _ "Kicked out"
+ move finn "dumped on" @barlow
- kin finn hux "uncle"
- housemate.start finn hux "couch"
- meet finn tahl "called him a kook"
- couple jarr tahl "boyfriend"
- friend tahl zoe "Best mate"
- love zoe finn "Good"

== 2 Rip
A dare off the bommie goes wrong: [Finn](finn), [who](finn) can't read water, is swept out, and [Jarrah](jarr) paddles two hundred metres to drag [him](finn) in by the hair. [The two](finn+jarr) shake hands on the sand, brothers for life. [Coach](brett) [Brett Morgan](brett), [Tahlia](tahl)'s [dad](brett), tears strips off [his](brett) [daughter](tahl) for missing training. [Mai Tran](mai), editor of the school paper, scribbles down everything, including the vodka bottle that rolls out of the [coach](brett)'s ute.
+ rescue jarr finn "drag him in"
+ friend.start finn jarr "brothers for life"
- parent brett tahl "dad"
- quarrel brett tahl "tears strips off"
- discover mai brett "scribbles down"
- advisor brett tahl "Coach"

== 3 Detention
[Mr Huxley](hux), English [teacher](hux) and [Finn](finn)'s long-suffering [uncle](hux), locks five students in the library over a flooded change room and tells them that nobody leaves until the culprit stands up. [Kodie](kodie), [who](kodie) did it, whistles. [Mai](mai) and [Kodie](kodie), sworn foes since the debating final, discover a shared weakness for bad vampire novels. In the stacks, [Tahlia](tahl) shows [Finn](finn) the bruise [she](tahl) has been hiding under [her](tahl) rashie, and says [she](tahl) fell.
- kin finn hux "uncle"
- enemy kodie mai "foes"
- reconcile kodie mai "shared weakness"
+ reveal tahl finn "shows Finn"
- injure tahl "bruise"
- betray tahl finn "says she fell"

== 4 Formal Notice
[Zoë](zoe) asks [Finn](finn) to the formal with a banner on the overpass; [he](finn) says yes out of sheer embarrassment. [Jarrah](jarr)'s [mum](lor) [Lorelle](lor), a single parent on double shifts at the cannery, is retrenched with forty others. [Jarrah](jarr) quits the surf team to stack shelves and doesn't tell [Tahls](tahl), [who](tahl) concludes from [his](jarr) absences that there must be another girl.
- date? finn zoe "asks Finn"
- parent lor jarr "mum"
+ quit lor "retrenched"
- hire jarr _ "stack shelves"
+ quit jarr brett "quits the surf team"
- reveal! jarr tahl "doesn't tell"
- cheat! jarr tahl "another girl"

== 5 The Formal
Sequins, sausage rolls and a saxophone. [Zoë](zoe) dances with [Finn](finn) and [Finn](finn) looks over [her](zoe) shoulder. Out by the bins [he](finn) at last tells [Tahlia](tahl) what [he](finn) has been trying not to think since the yellow board, and [she](tahl) stops [his](finn) mouth with [hers](tahl). [Mai](mai)'s camera clicks by accident. [Kodie](kodie) drives home drunk, takes the coast road, takes the bend, doesn't.
- date finn zoe "dances with"
+ confess finn tahl "tells Tahlia"
+ kiss finn tahl "stops his mouth"
- cheat tahl jarr "stops his mouth"
- discover mai finn+tahl "clicks"
- injure? kodie "doesn't"

== 6 Intensive Care
[Kodie](kodie) is on a ventilator. [Mai](mai) reads [him](kodie) the vampires, all nine volumes, through the glass. At the vigil on the beach, the picture from behind the bins goes round the whole year in under a minute; [Mai](mai)'s account was hacked, but who believes that? [Jarrah](jarr) lays [Finn](finn) out with one punch. [Zoë](zoe) keeps [her](zoe) hands in [her](zoe) pockets and walks straight past [her](zoe) best [friend](tahl).
- ill kodie "ventilator"
- help mai kodie "reads him"
- steal _ mai "hacked"
- reveal _ _ "goes round"
+ attack jarr finn "lays Finn out"
- reject zoe tahl "walks straight past"
- friend tahl zoe "best friend"

== 7 Low Tide
[Lorelle](lor) holds [her](lor) sobbing [boy](jarr) until [his](jarr) shift starts. "Was it [me](tahl)?" [Tahlia](tahl) asks [Mr Huxley](hux) during a make-up test, and ends up telling [him](hux) whose belt it was. The [teacher](hux) drives straight to [Constable Ryle](cop). [Brett](brett) has always been a pillar of the surf club, says [Ryle](cop), putting on [her](cop) hat; pillars get inspected like anything else.
- help lor jarr "holds"
- sad jarr "sobbing"
- parent lor jarr "boy"
+ reveal tahl hux "telling him"
- attack.past brett tahl "belt"
- advisor hux tahl "teacher"
- reveal hux cop "drives straight"
+ investigate cop brett "inspected"

== 8 Place of Safety
[Tahlia](tahl) moves into the room above the fish shop belonging to [Zoë](zoe)'s [grandmother](gran) [Voula](gran), [who](gran) feeds first and asks never. Across the landing, [Zoë](zoe) slams [her](zoe) door for four nights and opens it on the fifth. [Brett Morgan](brett), stood down as head coach, sits in [his](brett) ute opposite the shop with the lights off. [Kodie](kodie) squeezes a finger: [Mai](mai)'s.
- kin gran zoe "grandmother"
+ move tahl gran "moves into"
- housemate.start gran+zoe tahl "moves into"
- help gran tahl "feeds"
- reject zoe tahl "slams"
+ reconcile tahl zoe "opens it"
- quit brett "stood down"
- threaten brett tahl "lights off"
- recover kodie "squeezes a finger"

== 9 Onshore
[Brett](brett) kicks in the shop door, and [Yiayia Voula](gran) breaks [his](brett) wrist with a frozen snapper. [Ryle](cop) takes [him](brett) away in the paddy wagon. Shaken, [Tahlia](tahl) rings the last [person](jarr) [who](jarr) owes [her](tahl) anything, and [he](jarr) comes, in [his](jarr) supermarket apron, and sits on the step all night. [They](jarr+tahl) agree that it is over between [them](jarr+tahl) and that it was lovely.
- attack brett gran "kicks in"
- injure brett gran "breaks his wrist"
+ arrest cop brett "takes him away"
- sad tahl "Shaken"
- travel jarr "comes"
- help jarr tahl "sits on the step"
+ breakup jarr tahl "over between them"

== 10 The Leak
Who hacked the school paper? [Zoë](zoe) traces the login to the library computer and the library computer to [Gaynor Huxley](huxwife), [whose](huxwife) [husband](hux) has been sleeping in the den since Easter. [She](huxwife) wanted [her](huxwife) [lodger](finn) gone and any scandal would do. [Huxley](hux) asks [her](huxwife) to pack. [Finn](finn), [who](finn) never knew that [he](finn) was hated at breakfast, apologises to [her](huxwife) for the noise.
- investigate zoe huxwife "traces"
- married hux huxwife "husband"
- housemate finn huxwife "lodger"
+ steal.past huxwife mai "hacked"
- enemy finn huxwife "hated"
+ breakup hux huxwife "asks her to pack"

== 11 Heat Four
State titles. [Jarrah](jarr), lent a board by an unknown [benefactor](lor), draws the same heat as [Finn](finn). Halfway through, [Finn](finn) misjudges the inside section and surfaces face down; for the second time that year [Jarrah](jarr) hauls [him](finn) out. [He](jarr) forfeits the final by it. On the beach [the pair](finn+jarr) laugh till [they](finn+jarr) cough. [Tahlia](tahl) takes the women's trophy and hands it to [Lorelle](lor), [who](lor) sold [her](lor) car to buy a board.
- gift lor jarr "sold her car"
- injure finn "face down"
+ rescue jarr finn "hauls him out"
- lose jarr "forfeits"
+ reconcile finn jarr "laugh"
- find tahl "takes the women's trophy"
- gift tahl lor "hands it"

== 12 Schoolies
The last bell. [Kodie](kodie) walks across the stage on two sticks to get a certificate and, from [Mai](mai), a bite on the neck. [Zoë](zoe) has been kissed at the tram stop by [somebody](petra) called [Petra](petra) and isn't coming down for tea. [Lorelle](lor) starts at the co-op as forewoman. At the end of the jetty [Tahlia](tahl) asks [Finn](finn) whether [he](finn) can read water yet. [He](finn) studies it. "It says to stay," [he](finn) says.
- recover kodie "walks"
- find kodie "get a certificate"
- flirt kodie mai "a bite"
- kiss petra zoe "kissed"
- love zoe petra "isn't coming down"
+ hire lor "starts at"
+ love? finn tahl "to stay"
