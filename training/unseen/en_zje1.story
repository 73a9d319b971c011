%series Fourth Floor
%lang en
%genre daily hospital serial, Swansea, television listings
%cast bryn    | Dr Bryn Hopkin; Dr Hopkin; Bryn; Hopkin | m
%cast adaeze  | Adaeze Obi; Adaeze | f
%cast lowri   | Lowri | f
%cast kit     | Kit Marlow; Kit | m
%cast sunita  | Sunita Rao; Sunita; Dr Rao; Mrs Hopkin | f
%cast pask    | Emrys Pask; Pask | m
%cast gethin  | Gethin | m
%cast plumber | Dai | m
%cast rose    | Rose | f
%cast ferdi   | Ferdi | m
%cast nan     | Nan | f
%cast locum   | Dr Achterberg; Achterberg | f
%cast baby    | Thursday | f

== 1
[Dr Bryn Hopkin](bryn) and the ward [sister](adaeze), [Adaeze Obi](adaeze), have shared a bed every week since Lent, and every Friday [he](bryn) goes home to [Lowri](lowri), [who](lowri) wears [his](bryn) ring. Nobody on the fourth floor suspects a thing, apart from the [porter](kit), [Kit Marlow](kit), [who](kit) has seen two pairs of clogs outside the linen room. [Adaeze](adaeze), for [her](adaeze) part, has promised [her](adaeze) hand to [Ferdi](ferdi), a [sailor](ferdi) due back on the morning tide. A [plumber](plumber) is brought in with a crushed thumb.
+ affair adaeze bryn "shared a bed"
- cheat bryn lowri "shared a bed"
- cheat adaeze ferdi "shared a bed"
- married bryn lowri "wears his ring"
- discover! _ adaeze+bryn "suspects a thing"
- discover kit adaeze+bryn "has seen"
- engaged adaeze ferdi "promised her hand"
- return? ferdi "due back"
- injure plumber "crushed thumb"

== 2
The [sailor](ferdi) walks in with a parrot and an armful of lilies for [his](ferdi) [bride-to-be](adaeze), [who](adaeze) sneezes at both. [Bryn](bryn), passing with a chart, turns green, and the chart ends up in the sluice. Upstairs [Sunita Rao](sunita), the new [registrar](sunita), stitches the [plumber](plumber)'s thumb; [his](plumber) sixteen-year-old [girl](rose), [Rose](rose), asks whether it hurts, and then, when [he](plumber) is asleep, whether a test from the chemist's can be wrong. [Dr Rao](sunita) thinks not. [Emrys Pask](pask), [who](pask) runs the place, counts the bandages.
+ return ferdi "walks in"
- gift ferdi adaeze "armful of lilies"
- engaged adaeze ferdi "bride-to-be"
- jealous bryn ferdi "turns green"
- hire sunita "new registrar"
- treat plumber sunita "stitches"
- parent plumber rose "girl"
+ pregnant? rose "test from the chemist's"
- boss pask _ "runs the place"

== 3
It is [Kit](kit). [Kit](kit) is the [father](kit). [Rose](rose) tells [him](kit) by the laundry chute. [He](kit) drops the sheets. [He](kit) is nineteen and owns a bicycle. At home, [Lowri](lowri) finds a clog. It is not [Lowri](lowri)'s. [She](lowri) rings [Gethin](gethin). [Gethin](gethin) drives an ambulance and is the younger [brother](gethin) of [Bryn](bryn). For eleven years [he](gethin) has pined for [Lowri](lowri). [He](gethin) comes at once. [He](gethin) says nothing and makes the tea.
+ pregnant rose kit "the father"
- reveal rose kit "tells him"
- find lowri "finds a clog"
- sibling bryn gethin "brother"
- love gethin lowri "pined for"
- confess! gethin lowri "says nothing"
- help gethin lowri "makes the tea"

== 4
Wedding fever in the canteen, but the cake is for the chaplain's cat. [Ferdi](ferdi), meanwhile, sets a date without asking, and [Adaeze](adaeze) has words with [him](ferdi) in front of thirty nurses. [Lowri](lowri) brings the clog to work in a bag and holds it against one foot after another, like the prince in the tale. The last foot is [Adaeze](adaeze)'s. It fits. The [wife](lowri) looks at the [sister](adaeze), the [sister](adaeze) looks at the clog, and [Hopkin](bryn), called to theatre, has never been so glad of a burst appendix.
- wedding? adaeze ferdi "sets a date"
- quarrel adaeze ferdi "has words with"
- investigate lowri "holds it against"
+ discover lowri adaeze "It fits"
- married bryn lowri "The wife"
- happy bryn "so glad"

== 5
Thrown out with [his](bryn) golf clubs, [Bryn](bryn) turns up on the doorstep of [his](bryn) [mother](nan), [who](nan) has one bed, one [lodger](sunita) and no patience. The [lodger](sunita) turns out to be [Dr Rao](sunita). [Nan](nan) takes the side of [her](nan) [daughter-in-law](lowri), and gives the [surgeon](bryn) the sofa and a piece of [her](nan) mind. Nor is [he](bryn) any luckier at work: [Adaeze](adaeze) calls it a day between two drips. By the lifts, the [plumber](plumber), discharged, catches [Rose](rose) being sick, and wants to know the name of the [boy](kit).
+ breakup lowri bryn "Thrown out"
- move bryn nan "the sofa"
- parent nan bryn "mother"
- housemate nan sunita "lodger"
- kin lowri nan "daughter-in-law"
- help nan lowri "takes the side"
- quarrel bryn nan "piece of her mind"
- affair.end adaeze bryn "calls it a day"
- ill rose "being sick"
- discover plumber rose "catches Rose"
- investigate plumber kit "wants to know"

== 6
The [plumber](plumber), spanner in hand, goes looking for a Kit and finds the wrong one: a first-aid box. The right [one](kit) is hiding on the roof with [Gethin](gethin), [who](gethin) hid there himself once, from a girl's father in Mumbles, and [who](gethin) advises marriage, emigration or honesty. [Kit](kit) picks the third. It costs [him](kit) a tooth. [Dr Hopkin](bryn)'s [wife](lowri) sees a solicitor, and afterwards, on the prom, lets the ambulance [driver](gethin) buy [her](lowri) an ice cream and brush a crumb of it from [her](lowri) lip.
- investigate plumber kit "goes looking"
- flee kit plumber "hiding"
- flee.past gethin _ "hid there himself"
- help gethin kit "advises"
+ reveal kit plumber "honesty"
- attack plumber kit "a tooth"
- married bryn lowri "wife"
- divorce? bryn lowri "solicitor"
- date gethin lowri "ice cream"
- flirt gethin lowri "brush a crumb"

== 7
[Ferdi](ferdi) hears about the linen room from the parrot, which has been repeating "Oh, [Bryn](bryn)" since Tuesday. [He](ferdi) flings the ring into the dock and signs on for [Valparaíso](@valparaiso). It is the parrot that [Adaeze](adaeze) misses most. On the night shift, however, a different [pair](bryn+sunita) are thrown together when a lift sticks between floors: the [registrar](sunita), [who](sunita) cannot stand [Hopkin](bryn)'s jokes, laughs at three of them and, shortly before the engineer arrives, shuts [him](bryn) up with [her](sunita) mouth. [Pask](pask) has the tape.
- discover ferdi adaeze "hears about"
- cheat.past adaeze ferdi "linen room"
+ breakup ferdi adaeze "flings the ring"
- travel? ferdi "signs on" @valparaiso
- sad adaeze "misses"
+ kiss bryn sunita "with her mouth"
- discover pask bryn+sunita "has the tape"

== 8
[Pask](pask) wants Ward Four closed. [Pask](pask) shows the tape to [Sunita](sunita). Unless [she](sunita) votes for [him](pask), the board will see it. [She](sunita) tells [Bryn](bryn). [Bryn](bryn) tells [Nan](nan). [Nan](nan) was [Pask](pask)'s first [sweetheart](nan). [She](nan) pays [him](pask) a visit. The tape burns nicely. [Rose](rose) has moved in with [Kit](kit). [They](kit+rose) have a kettle and a mattress. The [plumber](plumber) mends [their](kit+rose) tap. [His](plumber) name is [Dai](plumber), and [Kit](kit) may use it.
- reveal pask sunita "shows the tape"
+ threaten pask sunita "Unless"
- reveal sunita bryn "tells Bryn"
- reveal bryn nan "tells Nan"
- couple.past nan pask "first sweetheart"
- rescue nan sunita "burns nicely"
- move rose kit "moved in with"
- housemate.start kit rose "moved in with"
- help plumber kit+rose "mends their tap"
- reconcile kit plumber "may use it"

== 9
Two [brothers](bryn+gethin), one dinner table and a leg of lamb: on [Nan](nan)'s seventieth [Gethin](gethin) arrives arm in arm with [Lowri](lowri), and [Bryn](bryn), [whose](bryn) decree came through on Monday, discovers that [he](bryn) minds. The [siblings](bryn+gethin) roll in the flower bed until the [hostess](nan) turns the hose on [them](bryn+gethin). [Sunita](sunita), washing mud off the elder [one](bryn), wonders aloud what [she](sunita) is to [him](bryn), and gets no answer; the [other](gethin) has always known what to call [Lowri](lowri), and says it, at last, in the greenhouse.
- celebrate nan "seventieth"
+ couple.start gethin lowri "arm in arm"
- divorce bryn lowri "decree"
- jealous bryn gethin "minds"
- sibling bryn gethin "brothers"
- quarrel bryn gethin "roll in the flower bed"
- attack nan bryn+gethin "turns the hose"
- help sunita bryn "washing mud off"
+ confess gethin lowri "says it"

== 10
As [Adaeze](adaeze) has gone to head a ward in [Cardiff](@cardiff), the fourth floor has a new [sister](locum) in charge, no sister at all but a [doctor](locum) filling in, the fearsome [Dr Achterberg](locum), under [whom](locum) [Sunita](sunita) trained in [Leiden](@leiden) and of [whom](locum) [she](sunita) is still terrified. The [locum](locum) has a gift for the truth: [Pask](pask) is told that [he](pask) is a bully, [Bryn](bryn) that [he](bryn) is in love, and [Rose](rose), [who](rose) only came about [her](rose) ankles, that [she](rose) should lie down this minute.
- hire adaeze "head a ward" @cardiff
- hire locum "filling in"
- advisor.past locum sunita "trained"
- sad sunita locum "terrified"
- accuse locum pask "a bully"
+ love bryn sunita "in love"
- treat rose locum "about her ankles"

== 11
The flood has cut off the hospital, the lights are out, and [Rose](rose)'s waters have broken. [Achterberg](locum) holds the torch in [her](locum) teeth. [Kit](kit) faints; the [plumber](plumber), [who](plumber) has never held anything smaller than a washer, is handed a [granddaughter](baby) named [Thursday](baby). In the dark of the stairwell [Bryn](bryn) asks [Sunita](sunita) whether [she](sunita) would consider, in view of the circumstances, becoming the second [Mrs Hopkin](sunita). The third, says [she](sunita); [his](bryn) [brother](gethin) slipped a ring on the [first](lowri) again at noon. It is not a no.
+ birth rose baby "waters have broken"
- treat rose locum "holds the torch"
- ill kit "faints"
- kin baby plumber "granddaughter"
+ propose bryn sunita "asks Sunita"
- wedding gethin lowri "slipped a ring"
- sibling bryn gethin "brother"
- reject! sunita bryn "not a no"
