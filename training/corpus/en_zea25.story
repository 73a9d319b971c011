%series Cwm Terrace
%lang en
%genre Welsh valley serial around a closed colliery and its choir, radio-times capsules
%cast eir | Eirlys Prosser; Eirlys | f
%cast gethin | Gethin Prosser; Gethin | m
%cast megan | Megan Prosser; Megan | f
%cast ifor | Ifor Bowen; Ifor | m
%cast owain | Owain Bowen; Owain | m
%cast non | Non Bowen; Non | f
%cast tudor | Tudor the Bank; Tudor | m
%cast hywel | Hywel Rees; Hywel | m
%cast lowri | Lowri | f
%cast angh | Angharad | f
%cast rhod | PC Rhodri; Rhodri | m
%cast pavel | Pavel | m
%cast doc | Dr. Menon; Menon | f
%cast hus1 | - | m
%cast ibr | - | m
%cast offs | - | g
%cast milk | - | m
%cast baby | Dylan | m

== 1
Choir [mistress](eir) [Eirlys Prosser](eir), twice widowed, announces that men may sing again. [Ifor Bowen](ifor), next door, [who](ifor) hasn't spoken to [her](eir) since the strike, when [her](eir) first [husband](hus1) scabbed and [his](ifor) [brother](ibr) was jailed, turns up the wireless. Over the back wall [her](eir) [granddaughter](megan) [Megan](megan) passes [Owain](owain), [Ifor](ifor)'s [son](owain), a flask of tea and, some nights, herself. [PC Rhodri](rhod) hears glass break at the welfare hall.
- reveal eir "announces"
- married.past eir hus1 "husband"
- die.past hus1 "widowed"
- neighbour eir ifor "next door"
- enemy eir ifor "hasn't spoken"
- sibling ibr ifor "brother"
- arrest.past _ ibr "jailed"
- kin eir megan "granddaughter"
- parent ifor owain "son"
+ affair megan owain "Over the back wall"
- gift megan owain "flask"

== 2
Gone from the hall: the silver baton. [Rhodri](rhod) questions [Gethin](gethin), [Eirlys](eir)'s [grandson](gethin), home on licence and, for once, innocent. [Megan](megan) swears [he](gethin) was with [her](megan); [he](gethin) wasn't, [Owain](owain) was. [Non](non), [Owain](owain)'s [mother](non), finds a long red hair on a pillow and knows whose. [Tudor the Bank](tudor) asks [Eirlys](eir) to dinner, with an eye on [her](eir) roof.
+ steal _ "Gone from the hall"
- investigate rhod gethin "questions"
- kin eir gethin "grandson"
- return gethin "home on licence"
- steal! gethin "innocent"
- betray megan rhod "swears"
- sex megan owain "pillow"
- parent non owain "mother"
+ discover non megan+owain "knows whose"
- invite tudor eir "asks Eirlys to dinner"

== 3
[Non](non) keeps it from [Ifor](ifor) and tells [Eirlys](eir), over the wall, in Welsh. The two [women](eir+non) cry and laugh in turn, having gone to school together before husbands. [Lowri](lowri), [Gethin](gethin)'s [ex](lowri), pushes a pram down the terrace: the [baby](baby) is named for no one. [Gethin](gethin) counts on [his](gethin) fingers. [Pavel](pavel), [who](pavel) lodges with [Lowri](lowri), plasters ceilings and sings bass, steps between [them](gethin+lowri).
- reveal! non ifor "keeps it from Ifor"
+ reveal non eir "tells Eirlys"
- sad eir+non "cry"
- happy eir+non "laugh"
- friend eir non "school together"
- ex gethin lowri "ex"
- parent lowri baby "pram"
- housemate lowri pavel "lodges"
+ parent? gethin baby "counts on his fingers"

== 4
[Ifor](ifor) finds out at the bus stop, from the [milkman](milk). [He](ifor) hits [Owain](owain) with a rolled newspaper, throws [his](owain) boots after [him](owain) and comes over faint with [his](ifor) hand on the gate. [Dr. Menon](doc), new in the valley, puts a stent in what [he](ifor) calls [his](ifor) bad wire. From the hospital bed [he](ifor) forbids the [girl](megan)'s name to be spoken. [Eirlys](eir) sends grapes; [he](ifor) lets them rot.
- reveal milk ifor "from the milkman"
- discover ifor megan+owain "finds out"
+ attack ifor owain "hits Owain"
- reject ifor owain "throws his boots"
- ill ifor "comes over faint"
- treat ifor doc "stent"
- reject ifor megan "forbids"
- gift eir ifor "grapes"
- reject ifor eir "lets them rot"

== 5
[Tudor](tudor) proposes to [Eirlys](eir) over the sherry trifle, and [Eirlys](eir), lonely as a kettle, all but says yes. [Angharad](angh), [his](tudor) first [wife](angh), not dead at all but living in Barry, rings [her](eir) up: count the spoons. Under [Tudor](tudor)'s bed [Gethin](gethin), [who](gethin) has been paid by [his](gethin) [gran](eir) to paint it, sees the silver baton.
+ propose tudor eir "proposes"
- sad eir "lonely"
- married angh tudor "first wife"
- die! angh "not dead"
- help angh eir "rings"
- steal? tudor eir "count the spoons"
- hire gethin eir "paid"
+ find gethin "sees the silver baton"

== 6
[Gethin](gethin) cannot tell without being asked what [he](gethin) was doing under a [banker](tudor)'s bed. [He](gethin) tells [Pavel](pavel). [Pavel](pavel) tells [Rhodri](rhod) in a Slovak accent. [Tudor](tudor), met on the train platform by [Angharad](angh) and two [officers](offs), lets the baton slide down [his](tudor) trouser leg. [Eirlys](eir) returns [his](tudor) ring by second-class post, without a stamp.
- reveal gethin pavel "tells Pavel"
+ reveal pavel rhod "tells Rhodri"
+ arrest offs tudor "two officers"
- engaged.end eir tudor "returns his ring"

== 7
[Megan](megan) and [Owain](owain), turned out on both sides of the wall, set up house in the disused lamp room; [Hywel Rees](hywel), the last lampman, teaches [them](megan+owain) the stove. The strike's old jail [bird](ibr), [Ifor](ifor)'s [brother](ibr), writes from Canada: [he](ibr) had forgiven the [scab](hus1) in 1991. [Ifor](ifor) reads it in the yard, twice. Through the wall comes the alto line. [He](ifor) hums the bass.
- reject _ megan+owain "turned out"
+ housemate.start megan owain "set up house"
- advisor hywel megan+owain "teaches"
- arrest.past _ ibr "jail"
- sibling ibr ifor "brother"
- reconcile.past hus1 ibr "forgiven"
- reveal ibr ifor "writes from Canada"
- reconcile? eir ifor "hums the bass"

== 8
Lamp room, midnight: a fall. The roof timber has given; [Owain](owain) is pinned by the legs. [Megan](megan) runs. The first door opened to [her](megan) is [Ifor](ifor)'s. [He](ifor), stent and all, lifts with [Gethin](gethin), [Pavel](pavel), [Hywel](hywel) and a jack; [Eirlys](eir) sits in the dust with [Owain](owain)'s head in [her](eir) lap. [Dr. Menon](doc) saves one leg out of two.
+ injure owain "pinned"
- travel megan "runs"
+ rescue gethin+hywel+ifor+pavel owain "lifts"
- help eir owain "head in her lap"
- treat owain doc "saves one leg"

== 9
[Ifor](ifor) sits through the night beside [his](ifor) [son](owain)'s bed and, in the early news, across from [Megan](megan). "[I](ifor) knew [your](megan) [grandfather](hus1)," [he](ifor) says, and then, when that has been got over, "[He](hus1) had a good tenor." [Lowri](lowri) has had the [baby](baby) tested; the name on the form is [Pavel](pavel)'s, in [her](lowri) own hand. [Pavel](pavel) has known all along. [Gethin](gethin) asks to be uncle.
- parent ifor owain "son"
+ reconcile ifor megan "got over"
- kin hus1 megan "grandfather"
- parent pavel baby "Pavel's"
- reveal lowri _ "form"
- discover.past pavel "known"
- kin? baby gethin "uncle"

== 10
[Megan](megan) is asked by the county whether [she](megan) would take over the school choir in Cardiff: six years, a salary. [Owain](owain), learning to walk, tells [her](megan) to go. [She](megan) goes, [he](owain) stays. [Eirlys](eir) puts a chair beside [Ifor](ifor)'s in the second row and is not asked to move it. [Rhodri](rhod) finds something other than traffic to watch, which is [Lowri](lowri), at window twelve.
+ travel megan "goes"
- hire megan _ "take over"
- recover? owain "learning to walk"
- breakup megan owain "he stays"
- reconcile? eir ifor "chair"
+ love rhod lowri "to watch"

== 11
Bad weather, bad telephone, good post. [Megan](megan)'s letters pile up at the lamp room; [Owain](owain), on a false leg, answers none. [Non](non) reads them out to [him](owain) regardless, with gestures. At the Eisteddfod semi-final the bass row is short by one, and [Angharad](angh), the [ex](angh) of a [convict](tudor), is allowed to sing it. [She](angh) wins. [Hywel](hywel) falls asleep during the anthem and is not woken again.
- ex angh tudor "ex"
- reject owain megan "answers none"
- recover owain "false leg"
- help non owain "reads them out"
- arrest.past _ tudor "convict"
+ find angh "wins"
+ die hywel "not woken again"

== 12
At [Hywel](hywel)'s funeral the two halves of the choir meet: [Megan](megan), home from Cardiff for good, has the sopranos; [Owain](owain), on a stick, the door. [He](owain) opens it. [Ifor](ifor) asks [Eirlys](eir), at the third hymn, whether [she](eir) would share a hymnbook and, by extension, a wall. [She](eir) has a hole knocked through it by Christmas. The [baby](baby), [Dylan](baby), is first across.
- return megan "home from Cardiff"
- die.past hywel "funeral"
+ reconcile megan owain "opens it"
- propose ifor eir "share a hymnbook"
+ housemate.start eir ifor "hole knocked through"
