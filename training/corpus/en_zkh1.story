%series The Third Will
%lang en
%genre inheritance drama on a Scottish lighthouse island, encyclopaedia episode summaries
%cast morag    | Morag Sinclair; Morag | f
%cast fenella  | Fenella Sinclair; Fenella; Nell | f
%cast struan   | Struan Sinclair; Struan | m
%cast old      | Hector Sinclair; Hector | m
%cast ottilie  | Ottilie Brandt; Ottilie | f
%cast rory     | Rory Flett; Rory; Flett | m
%cast imran    | Dr Imran Qureshi; Imran; Qureshi | m
%cast peigi    | Peigi Flett; Peigi | f
%cast lawyer   | Mr Abercrombie; Abercrombie | m
%cast caspar   | Caspar | m
%cast ferryman | Dougal | m
%cast exhus   | - | m
%cast child    | Isla | f

== 1 The Reading
When the [keeper](old) of the Stroma Head light, [Hector Sinclair](old), is laid to rest, [his](old) three [children](fenella+morag+struan) assemble on the island for the first time in nine years. [Morag](morag), the eldest, and [Fenella](fenella), [who](fenella) once took [her](morag) [fiancé](rory) off [her](morag), sit at opposite ends of the kitchen. [Abercrombie](lawyer), the family [solicitor](lawyer), opens the will and turns pale: the lighthouse goes to one [Ottilie Brandt](ottilie), a [nurse](ottilie) from [Bremen](@bremen), of [whom](ottilie) nobody has heard. [Struan](struan) smashes a plate. [Morag](morag) wishes the [stranger](ottilie) at the bottom of the sea.
- die.past old "laid to rest"
- parent old fenella+morag+struan "children"
- return fenella+morag+struan "assemble on the island"
- engaged.past morag rory "fiancé"
- steal.past fenella morag "took"
- advisor lawyer fenella+morag+struan "solicitor"
+ find ottilie "goes to"
- sad struan "smashes a plate"
- enemy morag ottilie "wishes the stranger"

== 2 The Nurse
The [ferryman](ferryman) puts the [German](ottilie) ashore with two suitcases and a [boy](caspar) of eleven. [Ottilie](ottilie) introduces herself to [Dr Qureshi](imran), the only [physician](imran) for thirty miles, [who](imran) lets [her](ottilie) have the room above [his](imran) surgery, and [whose](imran) heart, [he](imran) notices with alarm, is going faster than [his](imran) patients'. Among the latter is [Peigi Flett](peigi), down with bronchitis; it is [she](peigi) [who](peigi) tells the whole pier that the [newcomer](ottilie) shared the old [man](old)'s bed for a decade. [Fenella](fenella) laughs. [Her](fenella) [sister](morag) does not.
- travel caspar+ottilie "puts the German ashore"
- meet imran ottilie "introduces herself"
- help imran ottilie "lets her have"
- housemate.start imran ottilie "room above his surgery"
+ love.start imran ottilie "heart"
- advisor imran peigi "physician"
- ill peigi "down with bronchitis"
- reveal peigi _ "tells the whole pier"
+ affair.past old ottilie "shared the old man's bed"
- sibling fenella morag "sister"

== 3 Contested
[Morag](morag) goes to law. [Abercrombie](lawyer) advises against it, and is shown the door. [Rory Flett](rory), [Peigi](peigi)'s [nephew](rory) and by now [Fenella](fenella)'s [husband](rory) of eight years, still cannot pass [Morag](morag) on the quay without going red; [his](rory) [wife](fenella), from the window, sees it and slams the shutters. [Struan](struan) alone calls on the [heiress](ottilie). [He](struan) finds not a schemer but a tired [woman](ottilie) peeling potatoes, [whose](ottilie) [son](caspar) has [Hector](old)'s ears. [He](struan) counts back eleven years on [his](struan) fingers. So there are four of [them](caspar+fenella+morag+struan).
- accuse morag ottilie "goes to law"
- quit lawyer morag "shown the door"
- kin peigi rory "nephew"
- married fenella rory "husband"
- love rory morag "going red"
- jealous fenella morag "slams the shutters"
- meet ottilie struan "calls on"
- parent ottilie caspar "son"
+ parent old caspar "Hector's ears"
+ discover struan caspar "counts back"
- sibling caspar fenella+morag+struan "four of them"

== 4 Half
Rather than share the news with the [others](fenella+morag), [Struan](struan) takes the [boy](caspar) out in the dinghy and shows [him](caspar) the seals. [Caspar](caspar), [who](caspar) has never had anyone to row with, asks for nothing better. A squall turns the boat over. [Rory](rory), mending nets, jumps in with [his](rory) boots on and hauls [both](caspar+struan) out; the [younger](caspar) is blue, and [Imran](imran) works on [him](caspar) for an hour. [Ottilie](ottilie) flies at [Struan](struan) with [her](ottilie) fists. Later, when [Caspar](caspar) has asked for toast, [she](ottilie) weeps on the [doctor](imran)'s shoulder, and [he](imran) lets [his](imran) tea go cold.
- reveal! struan "Rather than share"
- travel caspar+struan "takes the boy out"
+ rescue rory caspar+struan "hauls both out"
- treat caspar imran "works on him"
+ attack ottilie struan "flies at"
- recover caspar "asked for toast"
- sad ottilie "weeps"
- help imran ottilie "doctor's shoulder"

== 5 Plain Speaking
[Morag](morag) thanks [Rory](rory). [Rory](rory) takes [her](morag) hand. Nobody has held it since [Rory](rory). In the lamp room [she](morag) lets [him](rory) kiss [her](morag). [Peigi](peigi) comes up the stairs with a bucket. [Peigi](peigi) goes down again without a word. At supper [Fenella](fenella) asks where [her](fenella) [husband](rory) was. "With the nets," says [Rory](rory). [Nell](fenella) has known that voice for years. [She](fenella) cannot stand lies, and [she](fenella) cannot stand [Morag](morag). That night [she](fenella) moves in with [Struan](struan). [Struan](struan) snores.
- help.past rory _ "thanks"
- ex morag rory "since Rory"
+ kiss morag rory "kiss"
- cheat rory fenella "kiss"
- discover peigi morag+rory "comes up the stairs"
- reveal! peigi "without a word"
- married fenella rory "husband"
- betray rory fenella "With the nets"
- enemy fenella morag "cannot stand Morag"
+ move fenella struan "moves in with"
- breakup fenella rory "That night"
- housemate.start fenella struan "moves in with"

== 6 A Second Paper
In a biscuit tin under the lens [Caspar](caspar), poking about, comes on a later will in [Hector](old)'s hand: everything to the [daughter](morag) [who](morag) stayed. [He](caspar) can read enough English to understand that [his](caspar) [mother](ottilie) will have to leave. Should [he](caspar) burn it? [He](caspar) asks [Struan](struan), for a friend. The older [half-brother](struan) sees the tin, the match and the wet cheeks, and replies that a friend is never wrong to wait a day. By morning the paper has gone; [Dougal](ferryman), the [ferryman](ferryman), has sold it to [Fenella](fenella) for forty pounds.
+ find caspar "comes on"
- find? morag "everything to"
- parent old morag "daughter"
- parent ottilie caspar "mother"
- sibling caspar struan "half-brother"
- discover caspar ottilie "understand"
- move? ottilie "have to leave"
- sad caspar "wet cheeks"
- help struan caspar "replies"
- lose caspar "has gone"
- steal ferryman caspar "has sold it"
+ gift ferryman fenella "sold it to"

== 7 Leverage
[Fenella](fenella), [who](fenella) now holds [her](fenella) [rival](morag)'s fortune in [her](fenella) handbag, offers terms: [Morag](morag) may have the light, provided [she](morag) leaves the island and never sets eyes on [Rory](rory) again. Otherwise the paper goes into the stove. [Morag](morag), [who](morag) has not asked for [Rory](rory) and does not know whether [she](morag) wants [him](rory), says that [she](morag) would sooner sleep in the byre. [The two](fenella+morag) go at each other until the china rattles. Listening in the passage, [Peigi](peigi) decides that [her](peigi) [nephew](rory) has been a fool for quite long enough.
- enemy fenella morag "rival's"
+ threaten fenella morag "Otherwise"
- move? morag "leaves the island"
- love? morag rory "wants him"
- reject morag fenella "would sooner"
+ quarrel fenella morag "go at each other"
- kin peigi rory "nephew"
- discover peigi fenella+morag "Listening"

== 8 The Christening Spoon
Since [her](peigi) [niece](child) was drowned off the skerries, [Peigi](peigi) has spoken of [Isla](child) to no one; now [she](peigi) gives [Rory](rory) the silver spoon that belonged to the [girl](child), [his](rory) [sister](child), and tells [him](rory) to choose before the winter chooses for [him](rory). [He](rory) carries it, polished, to the byre. [Morag](morag) will not open. To the closed door [he](rory) says what [he](rory) ought to have said nine years ago, before [he](rory) let himself be talked into [her](morag) [sister](fenella): that there has never been anybody else. On the far side, the bolt stays where it is.
- kin child peigi "niece"
- die.past child "drowned"
- gift peigi rory "gives"
- sibling child rory "sister"
- help peigi rory "tells him to choose"
+ confess rory morag "never been anybody else"
- sibling fenella morag "sister"
- reject morag rory "stays where it is"

== 9 Bremen
Summoned by a telegram, [Ottilie](ottilie) must go back to [Bremen](@bremen), where the [man](exhus) [she](ottilie) was married to before [Hector](old) claims custody. [Qureshi](imran) carries the suitcases. At the gangway, where a braver man would have proposed, [he](imran) recommends ginger for the crossing. [Caspar](caspar), left in [his](imran) care, informs [him](imran) that [he](imran) is a donkey. The [doctor](imran) agrees, runs the length of the breakwater and shouts across the widening water the question [he](imran) has been carrying about since spring. The [nurse](ottilie) cups a hand behind [her](ottilie) ear. The wind takes [her](ottilie) answer.
+ travel ottilie "go back" @bremen
- married.past exhus ottilie "was married to"
- accuse exhus ottilie "claims custody"
- propose! imran ottilie "would have proposed"
+ propose imran ottilie "shouts across"

== 10 Gale Warning
The lamp fails in the worst storm since the war. With [Dougal](ferryman)'s boat somewhere off the reef, [Morag](morag) climbs to the gallery to turn the lens by hand, and finds that [she](morag) is not alone: [Fenella](fenella), soaked, is already cranking. Back to back [they](fenella+morag) keep it going until four. About two, [Nell](fenella) remarks that [she](fenella) only ever wanted [Rory](rory) because [he](rory) was [hers](morag); about three, that it has been a wretched marriage; about four, that [she](fenella) is sorry. [Morag](morag), [whose](morag) palms are bleeding, laughs and says it was high time.
- help fenella morag "already cranking"
- love! fenella rory "because he was hers"
- married fenella rory "wretched marriage"
- sad fenella "wretched"
+ reconcile fenella morag "is sorry"
- injure morag "bleeding"
- happy morag "laughs"
- rescue fenella+morag ferryman "keep it going"

== 11 Ashes
The [ferryman](ferryman), safe in harbour, owns up about the forty pounds. [Fenella](fenella) lays the paper on the table in front of [her](fenella) [elder](morag), [who](morag) reads it twice and drops it in the stove. "Then it belongs to the [lodger](ottilie)," observes [Struan](struan). "To [our](caspar+fenella+morag+struan) [brother](caspar)," says [Morag](morag), [who](morag) was told by [Peigi](peigi), [who](peigi) had it from the ears. The [eleven-year-old](caspar), called in and asked what [he](caspar) would do with a lighthouse, wants to know if everyone could live in it. [Struan](struan) puts the kettle on and looks out of the window rather a long time.
- reveal ferryman "owns up"
- gift fenella morag "lays the paper"
+ lose morag "drops it"
- sibling caspar fenella+morag+struan "brother"
- reveal.past peigi morag "told by Peigi"
+ discover.past morag caspar "told"
- housemate? caspar fenella+morag+struan "live in it"
- sad struan "rather a long time"

== 12 The Lodger
[Ottilie](ottilie) is back on the Friday boat with a decree, a cough and a short answer. It is yes. The [doctor](imran) drops [his](imran) bag. [Rory](rory) and [his](rory) [wife](fenella) sign the other sort of paper at the kitchen table, with [Abercrombie](lawyer), forgiven and re-engaged, to witness it, and share a cigarette as though [they](fenella+rory) had been let out of school. [He](rory) then walks across to the byre, where the bolt is off. [Peigi](peigi), consulted on the matter of decency, rules that nine years is mourning enough for anybody.
- return ottilie "back"
- ill ottilie "a cough"
+ engaged.start imran ottilie "yes"
- happy imran "drops his bag"
- married fenella rory "wife"
+ divorce fenella rory "sign"
- hire lawyer _ "re-engaged"
- reconcile lawyer morag "forgiven"
- friend.start fenella rory "share a cigarette"
- couple.start morag rory "bolt is off"

== 13 Four Beds and a Lamp
In spring there are two [brides](morag+ottilie), one registrar and no room at the inn. While [Ottilie](ottilie) becomes [Mrs Qureshi](ottilie) before lunch, [Morag](morag), four months gone, takes [her](morag) vows after it, sitting down. [Fenella](fenella) is [bridesmaid](fenella) to the [woman](morag) [whose](morag) [bridegroom](rory) [she](fenella) was wearing the last time, and says so in [her](fenella) toast; even the [bridegroom](rory) laughs. [She](fenella) leaves in the evening with [Dougal](ferryman), [who](ferryman) has asked [her](fenella) to see [his](ferryman) boat. [Caspar](caspar) lights the lamp. From now on, the [keeper](caspar) of Stroma Head is twelve.
+ wedding imran ottilie "becomes"
- pregnant morag rory "four months gone"
+ wedding morag rory "takes her vows"
- advisor fenella morag "bridesmaid"
- ex fenella rory "the last time"
- create fenella "toast"
- happy rory "laughs"
- invite.past ferryman fenella "asked her"
- date fenella ferryman "see his boat"
- hire caspar "keeper"
