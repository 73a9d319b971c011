%series Tussock House
%lang en
%genre boarding-school drama, South Island of New Zealand, fan-wiki episode table in sober sentences
%cast marama  | Marama Tipene; Marama | f
%cast lachie  | Lachlan Orr; Lachie | m
%cast quentin | Quentin Shaw; Quentin | m
%cast ines    | Inês Carvalho; Inês | f
%cast head    | Mrs. Ballantyne; Ballantyne; Ruth Ballantyne; Ruth | f
%cast rangi   | Mr. Rangi; Rangi | m
%cast ffion   | Miss Ffion Price; Ffion; Price | f
%cast storm   | Storm | f
%cast orr     | Gordon Orr; Gordon | m
%cast dev     | Dev | m
%cast petra   | Petra Shaw; Petra | f
%cast newhead | Dr. Lim; Lim | m
%cast bull    | Bishop | m
%cast grand   | - | f
%cast rangwife | - | f
%cast lmum | - | f
%cast welsh | - | m

== 1 Term One
[Marama Tipene](marama) begins [her](marama) final year at [Tussock House](#tussock) as head prefect, an office which [Quentin Shaw](quentin), [her](marama) [boyfriend](quentin) of two years, had been counting on for himself. [He](quentin) congratulates [her](marama) through [his](quentin) teeth. [She](marama) is to share [her](marama) room with [Inês Carvalho](ines), an exchange [pupil](ines) from [Coimbra](@coimbra), and the two [girls](ines+marama) hit it off at once. [Mr. Rangi](rangi), the geography [master](rangi), meets [his](rangi) new [colleague](ffion) [Ffion Price](ffion), [who](ffion) reverses into [his](rangi) car. The [headmistress](head), [Mrs. Ballantyne](head), announces that the school is running out of money.
+ hire marama "head prefect"
- couple marama quentin "boyfriend"
- hire! quentin "counting on"
- jealous quentin marama "through his teeth"
- housemate.start ines marama "share her room"
- friend.start ines marama "hit it off"
+ meet ffion rangi "meets his new colleague"
- colleague ffion rangi "new colleague"
- boss head ffion+rangi "headmistress"
- reveal head "announces"

== 2 The River
On the river trip [Lachlan Orr](lachie), a scholarship [boy](lachie) [whose](lachie) [father](orr) works as the school's groundsman, overturns [his](lachie) kayak and is dragged out of the rapids by [Inês](ines). [He](lachie) cannot take [his](lachie) eyes off [her](ines) afterwards. [Quentin](quentin) and [his](quentin) [sidekick](dev) [Dev](dev) tell everyone that [he](lachie) screamed. [Marama](marama), [who](marama) grew up next door to the [Orrs](lachie+orr), demands that [Quentin](quentin) take it back; [he](quentin) refuses, and [they](marama+quentin) have it out in front of both boats. [Ffion](ffion), in charge of the second, asks [Rangi](rangi) how one stops teenagers. One doesn't, says [he](rangi).
- parent orr lachie "father"
+ rescue ines lachie "dragged out"
- love.start lachie ines "take his eyes off"
- friend dev quentin "sidekick"
- betray dev+quentin lachie "tell everyone"
- neighbour.past lachie+orr marama "next door"
- help marama lachie "take it back"
+ quarrel marama quentin "have it out"

== 3 Lights Out
[Inês](ines) slips out after lights out to meet [somebody](quentin) at the boathouse. [Marama](marama) covers for [her](ines) when the [headmistress](head) makes [her](head) round, assuming that the [somebody](quentin) is [Lachie](lachie). It is [Quentin](quentin). [Lachie](lachie), [who](lachie) has come to give [Inês](ines) a poem, sees [them](ines+quentin) embracing through the boards and tears the poem up. In the staff room [Ffion](ffion) and [Rangi](rangi) mark essays until midnight and finish a bottle of port that belonged to the prize-giving. [She](ffion) tells [him](rangi) that [she](ffion) left [Swansea](@swansea) because of a married [man](welsh). [He](rangi) does not say that [he](rangi) is one.
- help marama ines "covers for her"
- betray marama head "covers for her"
+ affair ines quentin "embracing"
- cheat quentin marama "embracing"
- discover lachie ines+quentin "through the boards"
- sad lachie "tears the poem up"
- affair.past ffion welsh "because of a married man"
- reveal ffion rangi "tells him"
- married rangi rangwife "he is one"
- reveal! rangi ffion "does not say"

== 4 Mid-Term
[Storm](storm) is new. [Storm](storm) has dyed hair and no manners. [Dev](dev) falls for [Storm](storm) at breakfast. [Storm](storm) likes [Lachie](lachie). [Lachie](lachie) likes [Inês](ines). [Inês](ines) feels guilty. [Quentin](quentin) feels nothing. [Marama](marama) wins the debate. [Quentin](quentin) loses to [Marama](marama). [He](quentin) kicks a bin. [Bishop](bull), the farm [bull](bull), breaks loose. Everyone runs. [Gordon Orr](orr) takes [Bishop](bull) by the ring. The [headmistress](head) thanks [Gordon](orr). [She](head) has known [Gordon](orr) for thirty years. [She](head) blushes. Who would have thought it?
+ love.start dev storm "falls for"
- love storm lachie "Storm likes"
- love lachie ines "Lachie likes"
- sad ines "feels guilty"
- find marama "wins the debate"
- lose quentin marama "loses to Marama"
- flee bull "breaks loose"
+ help orr _ "by the ring"
- love head orr "blushes"
- friend head orr "has known Gordon"

== 5 The Ball
During the winter ball [Lachie](lachie), dared by [Storm](storm), tells [Marama](marama) in the cloakroom what [he](lachie) saw at the boathouse. [She](marama) calls [him](lachie) a liar and goes to fetch [Quentin](quentin), [who](quentin) is in the coats with [Inês](ines). In front of the whole school the [prefect](marama)'s badge and a glass of punch land in [his](quentin) face. [Inês](ines) tries to explain; [her](ines) [room-mate](marama) has already barricaded the door of [their](ines+marama) room. [Inês](ines) spends the night in the sickbay, and [Storm](storm) dances with [Dev](dev), as the [boy](lachie) [she](storm) wants is standing outside in the snow.
- celebrate _ "winter ball"
+ reveal lachie marama "tells Marama"
- accuse marama lachie "calls him a liar"
- discover marama ines+quentin "in the coats"
+ breakup marama quentin "a glass of punch"
- attack marama quentin "land in his face"
- housemate ines marama "room-mate"
- friend.end ines marama "barricaded the door"
- sad ines "in the sickbay"
- love storm lachie "the boy she wants"
- date dev storm "dances with Dev"

== 6 Visitors' Day
[Petra Shaw](petra), [Quentin](quentin)'s [mother](petra) and [chair](petra) of the governors, arrives by helicopter to complain about the punch and to demand that [Marama](marama) be stripped of [her](marama) office. [Mrs. Ballantyne](head) gives way, for [Petra](petra) has offered to pay for the roof. [Marama](marama) finds consolation with [her](marama) [grandmother](grand), [who](grand) has brought a whole roast pig, and with [Lachie](lachie), [who](lachie) has brought nothing and stays all afternoon. [Rangi](rangi)'s [wife](rangwife) turns up unannounced, with two small sons. [Ffion](ffion) shakes hands with all three and then locks herself in the map room.
- parent petra quentin "mother"
- travel petra "arrives"
+ quit marama head "gives way"
- gift? petra _ "pay for the roof"
- kin grand marama "grandmother"
- help grand+lachie marama "finds consolation"
- married rangi rangwife "wife"
- parent rangi+rangwife _ "two small sons"
+ discover ffion rangi "shakes hands"
- sad ffion "locks herself in"

== 7 The Map Room
[Rangi](rangi) assures [Ffion](ffion) through the keyhole that [he](rangi) and [his](rangi) [wife](rangwife) are living apart and that the papers are with the lawyers. [She](ffion) has heard that one before, in Welsh. [Quentin](quentin), the new head [prefect](quentin), has no more use for [Inês](ines) now that there is nothing to hide, and drops [her](ines) by text message. [She](ines) knocks at [Marama](marama)'s door; it stays shut. It is [Storm](storm), [who](storm) dislikes [both](ines+marama), [who](storm) pushes the [one](ines) into the room, turns the key on [them](ines+marama) and does not come back until [they](ines+marama) are laughing.
- breakup? rangi rangwife "living apart"
- divorce? rangi rangwife "with the lawyers"
- reject ffion rangi "heard that one before"
- hire quentin "new head prefect"
+ breakup quentin ines "drops her"
- enemy ines+marama storm "dislikes both"
- abduct storm ines+marama "turns the key"
+ reconcile ines marama "are laughing"
- help storm ines+marama "pushes the one"

== 8 Snowed In
The road is closed. The power is out. [Ballantyne](head) reads aloud by candle. [Gordon](orr) chops wood. [Ruth](head) takes [Gordon](orr) tea. [Lachie](lachie) sees [his](lachie) [father](orr) kiss [Ruth Ballantyne](head). [Lachie](lachie) drops the logs. [His](lachie) [mother](lmum) died in March. [Lachie](lachie) shouts at [Gordon](orr). [Lachie](lachie) walks off into the snow. [Marama](marama) goes after [Lachie](lachie). [They](lachie+marama) find a hut. [They](lachie+marama) share one blanket. Nothing happens, and [both](lachie+marama) wish it would. Is [Marama](marama) in love? [Marama](marama) asks the fire.
- parent orr lachie "father"
+ kiss head orr "kiss Ruth"
- discover lachie head+orr "sees his father"
- die.past lmum "died in March"
- parent lmum lachie "mother"
- married.past lmum orr "mother died"
- quarrel lachie orr "shouts at"
- flee lachie orr "walks off"
- sex! lachie marama "Nothing happens"
- love lachie marama "both wish"
+ love? marama lachie "in love"

== 9 The Search
Half the school is out with torches. [Dev](dev), for once without [Quentin](quentin), is the first to reach the hut, and has the tact to cough before [he](dev) opens the door. [Gordon](orr) puts [his](orr) arms around [his](orr) [son](lachie) and promises to give [Ruth](head) up. [Lachie](lachie), [who](lachie) has spent the night thinking about other people's happiness, tells [him](orr) not to be daft. [Quentin](quentin), [who](quentin) was supposed to lead the search and stayed in bed, informs [his](quentin) [mother](petra) by telephone of what the [headmistress](head) gets up to with the [groundsman](orr).
- find dev lachie+marama "first to reach the hut"
+ reconcile lachie orr "puts his arms around"
- parent orr lachie "his son"
- breakup? orr head "give Ruth up"
- help! quentin lachie+marama "stayed in bed"
- parent petra quentin "his mother"
- reveal quentin petra "informs his mother"
- affair head orr "gets up to"

== 10 A Vote
[Petra Shaw](petra) has [Ballantyne](head) suspended for conduct unbecoming, and presents the governors with a [successor](newhead), [Dr. Lim](newhead), [who](newhead) has closed three schools in [Auckland](@auckland) and sold the land each time. [Ffion](ffion), in the meantime, receives an envelope from [Rangi](rangi): the decree, stamped, [he](rangi) is a divorced man. [She](ffion) takes the envelope to the map room, and [him](rangi) with it. [Dev](dev) tells [Storm](storm) that [he](dev) has had enough of being second best. [She](storm) says [she](storm) was just about to say that [he](dev) wasn't.
+ quit head petra "suspended"
- hire newhead "a successor"
- divorce.past rangi rangwife "a divorced man"
- reveal rangi ffion "an envelope"
+ reconcile ffion rangi "him with it"
- breakup? dev storm "had enough"
- confess storm dev "that he wasn't"

== 11 Sit-In
Led by [Marama](marama), the sixth form occupies the [headmaster](newhead)'s office, in which [Lim](newhead) is left with a bucket and a sandwich. [Inês](ines) comes across the contract of sale for the school meadows while looking for the sugar: the buyer is a company belonging to [Petra Shaw](petra). The [one](quentin) [who](quentin) could confirm it is [Quentin](quentin). [He](quentin) sits on the stairs for an hour, between [his](quentin) former [girlfriend](marama) and the telephone. When the governors arrive, [he](quentin) speaks up against [his](quentin) own [mother](petra). [She](petra) flies away without [him](quentin). [Marama](marama) brings [him](quentin) tea. [Lachie](lachie) watches and draws the wrong conclusion.
- abduct marama newhead "is left with a bucket"
+ discover ines petra "comes across the contract"
- betray petra _ "buyer is a company"
- ex marama quentin "former girlfriend"
- parent petra quentin "own mother"
+ accuse quentin petra "speaks up against"
- help marama quentin "brings him tea"
- jealous lachie quentin "wrong conclusion"
- reconcile! marama quentin "wrong conclusion"

== 12 Prize-Giving
[Ruth Ballantyne](head) is reinstated and, having nothing left to conceal, walks in on [Gordon](orr)'s arm. [Ffion](ffion), [whose](ffion) dress no longer buttons, is to be a mother by autumn, as [Rangi](rangi) tells the entire upper school by mistake. [Inês](ines) flies home to [Coimbra](@coimbra); [she](ines) hands [Marama](marama) a poem, glued together from forty pieces, which was [hers](ines) and which, [she](ines) thinks, was meant for [somebody](marama) else without the [writer](lachie)'s knowing it. [Marama](marama) reads it, climbs over two rows of parents and kisses [Lachlan Orr](lachie) in the middle of the school song.
+ hire head "reinstated"
- couple head orr "on Gordon's arm"
- pregnant ffion rangi "to be a mother"
- reveal rangi _ "tells the entire"
- return ines "flies home" @coimbra
- gift ines marama "hands Marama a poem"
+ kiss lachie marama "kisses Lachlan"
