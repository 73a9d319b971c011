%series The Glass Widow
%lang en
%genre costume drama among glassblowers on Murano, 1594, encyclopaedia episode list in long sentences
%cast zanetta  | Zanetta Barozzo; Zanetta | f
%cast ermolao  | Ermolao Barozzo; Ermolao | m
%cast tiziana  | Tiziana | f
%cast piero    | Piero Barozzo; Piero | m
%cast alvise   | Alvise Querini; Alvise; Querini | m
%cast fosca    | Fosca Querini; Fosca | f
%cast yusuf    | Yusuf of Aleppo; Yusuf | m
%cast bortolo  | Bortolo | m
%cast nena     | Nena | f
%cast friar    | Fra Taddeo; Taddeo | m
%cast spy      | - | m
%cast doge     | - | m
%cast infant   | Marco | m

== 1 The Red Cup
When [Ermolao Barozzo](ermolao), the foremost [master](ermolao) of the furnaces, falls to [his](ermolao) death from the bell tower on the feast of Saint Donatus, [his](ermolao) young [widow](zanetta) [Zanetta](zanetta), to [whom](zanetta) nobody has spoken of money since the wedding, finds herself at the head of a workshop of thirty men, a [stepson](piero) of [her](zanetta) own age and a debt to [Alvise Querini](alvise), [whose](alvise) furnaces smoke on the opposite bank and [who](alvise) has hated the house of Barozzo since before either of [them](alvise+ermolao) could shave. At the graveside [Querini](alvise) offers [her](zanetta) [his](alvise) arm, and the [stepson](piero), [Piero](piero), spits.
+ die ermolao "falls to his death"
- married.past ermolao zanetta "widow"
- boss.start zanetta _ "at the head of"
- kin piero zanetta "stepson"
- parent ermolao piero "stepson"
- enemy.past alvise ermolao "has hated"
- help? alvise zanetta "offers her his arm"
- sad piero "spits"

== 2 The Recipe
Only three people knew how the [master](ermolao) made the red for which [Venice](@venice) envied [him](ermolao), and since [one](ermolao) is dead and [another](bortolo), the old [gaffer](bortolo) [Bortolo](bortolo), has lost [his](bortolo) wits, everything depends on the [third](tiziana), [Ermolao](ermolao)'s [sister](tiziana) [Tiziana](tiziana), [who](tiziana) has been shut up in a convent for eleven years and has not forgiven [him](ermolao) for it. [Zanetta](zanetta) crosses the lagoon to ask [her](tiziana). The [nun](tiziana) wants nothing but [her](tiziana) freedom, and [her](tiziana) [confessor](friar), [Fra Taddeo](friar), [who](friar) ought to be shocked, holds the boat while [she](tiziana) climbs over the wall.
- die.past ermolao "one is dead"
- boss.past ermolao bortolo "old gaffer"
- ill bortolo "lost his wits"
- sibling ermolao tiziana "sister"
- abduct.past ermolao tiziana "shut up in a convent"
- reconcile! ermolao tiziana "has not forgiven"
- travel zanetta "crosses the lagoon"
- advisor friar tiziana "confessor"
+ flee tiziana "climbs over the wall"
- help friar tiziana "holds the boat"

== 3 The Syrian
[Yusuf of Aleppo](yusuf), a [dealer](yusuf) in soda ash, has taken rooms above the workshop, from which [he](yusuf) can see [Zanetta](zanetta) bent over [her](zanetta) accounts until late, and [she](zanetta), [who](zanetta) has never been looked at by a man unless he wanted a receipt, leaves the shutters open longer than the heat demands. [Nena](nena), the [maid](nena), makes the sign against the evil eye. Across the canal [Fosca Querini](fosca), promised since childhood to a cousin in [Chioggia](@chioggia), drops a glove into the boat of [Piero](piero), [whom](piero) [she](fosca) is forbidden to greet because [he](piero) is [his](piero) [father](ermolao)'s [son](piero); [he](piero) returns it full of sugared almonds.
- move yusuf "has taken rooms"
- neighbour yusuf zanetta "above the workshop"
+ love.start yusuf zanetta "can see Zanetta"
- flirt zanetta yusuf "leaves the shutters open"
- boss zanetta nena "maid"
- engaged _ fosca "promised since childhood"
- kin _ fosca "cousin"
- flirt fosca piero "drops a glove"
- parent ermolao piero "father"
- gift piero fosca "sugared almonds"

== 4 Ash Wednesday
[Alvise](alvise) wants the red. [Alvise](alvise) also wants [Zanetta](zanetta). [He](alvise) asks for [her](zanetta) hand before Mass. [She](zanetta) needs time, says [Zanetta](zanetta). [She](zanetta) needs nothing of the kind. [She](zanetta) is thinking of [Yusuf](yusuf). [Tiziana](tiziana) sees it. [Tiziana](tiziana) once loved a Turk. For that [she](tiziana) was locked away by [Ermolao](ermolao). Grate, ash, shovel: so passes the day. [Bortolo](bortolo) does not know [Tiziana](tiziana). Then [he](bortolo) strokes the cheek of [Tiziana](tiziana). Somebody listens behind the wall. The [listener](spy) serves the Ten.
+ propose alvise zanetta "asks for her hand"
- love alvise zanetta "also wants Zanetta"
- betray zanetta alvise "needs nothing"
- love zanetta yusuf "thinking of Yusuf"
- discover tiziana zanetta "sees it"
- love.past tiziana _ "once loved"
- abduct.past ermolao tiziana "locked away"
- investigate spy _ "listens"
- boss _ spy "serves the Ten"

== 5 The Almond Boat
After three weeks of almonds, [Fosca](fosca), [who](fosca) can row better than [she](fosca) can embroider, meets [Piero](piero) at night among the reeds, where the two [heirs](fosca+piero), reared on each other's names as on a curse, discover that a curse can have freckles; [they](fosca+piero) exchange two kisses, one vow and a cold. [Her](fosca) [father](alvise), [Querini](alvise), is told by the [friar](friar), to [whom](friar) nobody had told it in confidence, and has [her](fosca) window nailed up. That [he](alvise) himself is courting the [boy](piero)'s [stepmother](zanetta) does not strike [him](alvise) as comical, although it strikes everyone else so.
+ date fosca piero "at night among the reeds"
- kiss fosca piero "two kisses"
- parent alvise fosca "father"
- reveal friar alvise "is told by"
- abduct alvise fosca "window nailed up"
- flirt alvise zanetta "courting"
- kin piero zanetta "stepmother"

== 6 In Chains
A glassmaker who carries the art abroad is guilty of treason, and when the [listener](spy) reports that old [Bortolo](bortolo) has been sold by [his](bortolo) nephews to a Frenchman, the Council's men drag the [gaffer](bortolo) out of [his](bortolo) bed, ask [him](bortolo) for the names of accomplices and receive, since [he](bortolo) remembers nobody else, the name of [Yusuf](yusuf). The [Syrian](yusuf) is put in irons before breakfast. [Zanetta](zanetta), [who](zanetta) had only the evening before taken [him](yusuf) to bed for the first time, is advised by [Taddeo](friar) to keep [her](zanetta) mouth shut, and would have kept it, if [Nena](nena) had not already opened [hers](nena).
- reveal spy _ "reports"
- betray? bortolo _ "treason"
- kin _ bortolo "nephews"
- arrest _ bortolo "drag the gaffer out"
- accuse bortolo yusuf "the name of Yusuf"
+ arrest _ yusuf "put in irons"
+ sex.past yusuf zanetta "taken him to bed"
- advisor friar zanetta "is advised by"
- reveal nena _ "already opened"

== 7 A Price
It is to [Alvise](alvise), [who](alvise) dines with two of the Ten, that the despairing [widow](zanetta) turns, and [he](alvise), [whose](alvise) conscience has never yet spoiled a bargain, names the terms: the [prisoner](yusuf) shall go free on the day on which [she](zanetta) becomes [Donna Querini](zanetta) and brings [him](alvise) the red as [her](zanetta) dowry. [Piero](piero) calls [her](zanetta) a harlot; [Tiziana](tiziana) boxes [her](tiziana) [nephew](piero)'s ears. The wedding takes place at Candlemas in an empty church. [Yusuf](yusuf), let out by the water gate, learns from the bells what [his](yusuf) freedom has cost, and for whom they are ringing.
- sad zanetta "despairing"
+ threaten alvise zanetta "names the terms"
- quarrel piero zanetta "a harlot"
- attack tiziana piero "boxes"
- kin piero tiziana "nephew"
+ wedding alvise zanetta "wedding"
- rescue zanetta yusuf "his freedom"
- discover yusuf zanetta "learns from the bells"

== 8 The Wrong Red
As mistress of both banks, [Zanetta](zanetta) has a [stepdaughter](fosca) now as well as a [stepson](piero), and since the nailed window is in [her](zanetta) own house [she](zanetta) has it opened. The glass which [her](zanetta) new [husband](alvise) draws from the furnace in front of the [Doge](doge) turns out brown: [Tiziana](tiziana) has left one thing out of the recipe. [Alvise](alvise), laughed at by all [Venice](@venice), raises [his](alvise) hand against [his](alvise) [wife](zanetta) that evening, and it is [Fosca](fosca), no [friend](fosca) of [hers](zanetta) until then, [who](fosca) steps between the [two](alvise+zanetta) with a hot iron.
- kin fosca zanetta "stepdaughter"
- kin piero zanetta "stepson"
- help zanetta fosca "has it opened"
- married alvise zanetta "new husband"
+ betray tiziana alvise "left one thing out"
- lose alvise "laughed at"
- attack alvise zanetta "raises his hand"
+ rescue fosca zanetta "steps between"
- friend! fosca zanetta "no friend"

== 9 Quarantine
While the plague flag hangs at [Malamocco](@malamocco), where [Yusuf](yusuf) is waiting for a ship that will not take [him](yusuf), the [mistress](zanetta) of the two furnaces is sick every morning, and [Nena](nena), [who](nena) can count, counts back past Candlemas. Whose [child](infant) it is the [maid](nena) asks only with [her](nena) eyebrows. [Zanetta](zanetta) makes [her](nena) swear silence on the bones of Saint Donatus, of which the church has an ample supply. In the attic, [Tiziana](tiziana) is nursing [Bortolo](bortolo), [who](bortolo) in [his](bortolo) few clear moments calls [her](tiziana) by a pet name not heard since the year [she](tiziana) was walled in: so it was no Turk.
- ill zanetta "sick every morning"
+ pregnant zanetta yusuf "counts back past Candlemas"
- discover nena zanetta "counts back"
- reveal! nena _ "swear silence"
- treat bortolo tiziana "nursing"
- love.past bortolo tiziana "pet name"
+ couple.past bortolo tiziana "no Turk"

== 10 Lovers and Others
Having overheard the [maid](nena) at the well, [Querini](alvise) does what no one had thought [him](alvise) capable of and weeps; next morning [he](alvise) asks [his](alvise) [wife](zanetta) whether [she](zanetta) could, in time, come to care for [him](alvise), and is answered so honestly that [he](alvise) takes to the tavern. There [Piero](piero), drunk already, boasts that [he](piero) will carry off [Fosca](fosca) that very night. [Father](alvise) and [suitor](piero) draw knives. The blade that enters [Alvise](alvise)'s side is, however, neither [Piero](piero)'s nor an accident: the [man](spy) behind the wall has had orders to make an end of a [debtor](alvise) of the Ten.
- discover alvise zanetta "overheard"
- sad alvise "weeps"
- married alvise zanetta "his wife"
- confess? alvise zanetta "come to care"
- reject zanetta alvise "answered so honestly"
- abduct? piero fosca "carry off"
- parent alvise fosca "Father"
+ quarrel alvise piero "draw knives"
+ attack spy alvise "blade"
- injure alvise spy "enters Alvise's side"
- kill? spy alvise "make an end of"
- love piero fosca "suitor"

== 11 The Confession
[He](alvise) is three days dying, and on the second, with [Fra Taddeo](friar) at the bedside and [his](alvise) [daughter](fosca) holding the basin, [Alvise](alvise) tells what [he](alvise) has carried about for a year: that [he](alvise) was on the bell tower on the feast of Saint Donatus, and that [Ermolao](ermolao) did not slip. [Zanetta](zanetta), made a [widow](zanetta) twice by one [man](alvise), cannot bring herself to hate [him](alvise). "The red," [he](alvise) whispers, "what was it?" and [Tiziana](tiziana) bends down and tells [him](alvise). Gold, of course. The people laugh when they hear it; [he](alvise) laughs as well, and it is the last thing [he](alvise) does.
- parent alvise fosca "daughter"
- help fosca alvise "holding the basin"
- ill alvise "three days dying"
- reveal alvise _ "tells what"
+ kill.past alvise ermolao "did not slip"
- enemy! alvise zanetta "hate him"
- reveal tiziana alvise "tells him"
+ die alvise "the last thing"

== 12 Both Banks
The plague flag comes down. [Yusuf](yusuf) rows back from [Malamocco](@malamocco) in a borrowed boat, thin as an oar, and is met on the steps by [Zanetta](zanetta), [who](zanetta) puts into [his](yusuf) arms, without one word of explanation, a [boy](infant) of nine days named [Marco](infant) with [his](yusuf) eyebrows. Nothing in law permits [them](yusuf+zanetta) to marry, and so the notary writes down that the [Syrian](yusuf) lodges there. [Piero](piero) and [Fosca](fosca), [whom](fosca+piero) nobody is left to forbid anything, are made man and wife by the [friar](friar) between the two furnaces; [Bortolo](bortolo), at the feast, asks the former [nun](tiziana) to dance and, by mistake or not, gets [her](tiziana) name right.
+ return yusuf "rows back"
- birth.past zanetta infant "nine days"
- parent yusuf infant "his eyebrows"
- meet infant yusuf "puts into his arms"
- wedding! yusuf zanetta "to marry"
- housemate yusuf zanetta "lodges there"
+ wedding fosca piero "man and wife"
- celebrate fosca+piero "feast"
- flirt bortolo tiziana "to dance"
