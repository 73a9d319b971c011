%series Still Water, Bad Signal
%lang en
%genre mystery, episode log of a true-crime podcast
%cast marisol | Marisol Quintero; Marisol; Quintero | f
%cast ewan    | Ewan Baptiste; Ewan; Baptiste | m
%cast zadie   | Zadie | f
%cast dagny   | Dagny Holm; Dagny | f
%cast solveig | Solveig Holm; Solveig; Mrs. Holm | f
%cast britta  | Britta Holm; Britta | f
%cast curtis  | Curtis Ott; Mayor Ott; Curtis; Ott | m
%cast yolanda | Yolanda Ott; Yolanda | f
%cast redbird | Amos Redbird; Amos; Redbird | m
%cast lyle    | Lyle Fenwick; Coach Fenwick; Fenwick; Lyle | m
%cast caller  | - | n
%cast odile   | Odile Brandt; Odile | f
%cast petrakis | Mr. Petrakis; Petrakis | m

== 1 The Girl in the Canoe
Runtime 38 min. In the summer of 1998, sixteen-year-old [Dagny Holm](dagny) paddles out on [Lake Ketchum](@lakeketchum) and is never seen again. Twenty-six years later, [Marisol Quintero](marisol) and [her](marisol) [producer](ewan) and [ex-boyfriend](ewan), [Ewan Baptiste](ewan), rent the cabin across the water and start to dig. First guest: the missing [girl](dagny)'s [mother](solveig), [Solveig](solveig), [who](solveig) has set a place for [her](dagny) every night since. The retired [sheriff](redbird), [Amos Redbird](redbird), hangs up twice. End of tape: a muffled [voice](caller) telling the [hosts](ewan+marisol) to pack up while [they](ewan+marisol) can still swim.
- travel.past dagny "paddles out" @lakeketchum
+ lose.past _ dagny "never"
- colleague ewan marisol "producer"
- ex ewan marisol "ex-boyfriend"
- housemate.start ewan marisol "rent"
+ investigate ewan+marisol dagny "dig"
- parent solveig dagny "mother"
- quit.past redbird "retired"
- reject redbird ewan+marisol "hangs"
+ threaten caller ewan+marisol "pack"

== 2 Prom King
41 min. [Dagny](dagny)'s then [sweetheart](curtis), [Curtis Ott](curtis), is now mayor, has a bait shop named after [him](curtis) and a [wife](yolanda), [Yolanda](yolanda), [who](yolanda) used to be the vanished [girl](dagny)'s closest confidante. [He](curtis) receives [Marisol](marisol) with lemonade and swears [he](curtis) was at band camp that week. [Ewan](ewan) checks: there was no band camp. [Zadie](zadie), a sound [engineer](zadie), joins the team, takes the couch and develops a visible crush on [Baptiste](ewan). [Ott](curtis)'s alibi, by the way, is backed by exactly one person: [his](curtis) [uncle](lyle), [Coach Fenwick](lyle).
- couple.past curtis dagny "sweetheart"
- hire.past curtis "mayor"
- married curtis yolanda "wife"
- lose.past _ dagny "vanished"
- friend.past dagny yolanda "confidante"
- gift curtis marisol "lemonade"
+ betray curtis marisol "swears"
+ discover ewan curtis "checks"
- hire zadie ewan+marisol "joins"
- housemate.start ewan+marisol zadie "couch"
- love.start zadie ewan "crush"
- help lyle curtis "backed"
- kin curtis lyle "uncle"

== 3 What the Sister Heard
44 min. [Britta Holm](britta), four years younger than [Dagny](dagny), has not set foot in [Ketchum](@ketchum) since [she](britta) turned eighteen. Over a crackling line from [Tucson](@tucson), [she](britta) recounts hearing [her](britta) [sister](dagny) and [their](britta+dagny) [mother](solveig) scream at each other the night before. The subject: a baby. [Marisol](marisol) has to stop the recording. [Solveig](solveig), confronted on [her](solveig) porch, hurls the microphone into the hydrangeas and calls [her](solveig) surviving [daughter](britta) a liar. Back in the cabin, [Marisol](marisol) tells [Ewan](ewan), off mic, about the miscarriage [she](marisol) never mentioned when [they](ewan+marisol) were together.
- travel! britta "set foot" @ketchum
- sibling britta dagny "sister"
- parent solveig britta+dagny "mother"
- quarrel.past dagny solveig "scream"
+ pregnant.past dagny "baby"
- reveal britta marisol "recounts"
- sad solveig "hurls"
- parent solveig britta "daughter"
- accuse solveig britta "liar"
+ reveal marisol ewan "tells"
- lose.past marisol "miscarriage"
- reveal.past! marisol ewan "mentioned"
- couple.past ewan marisol "together"

== 4 Redbird
36 min. The old [lawman](redbird) talks, finally, on condition that nobody mention the tremor in [his](redbird) hands. (Sorry, [Amos](redbird).) In '98 the county told [him](redbird) to shut the file after nine days, and [he](redbird) has been ashamed of it ever since. [He](redbird) hands [Zadie](zadie) a shoebox [he](redbird) lifted from the evidence room on [his](redbird) last day: inside, a hospital bracelet dated three months after [Dagny](dagny) is supposed to have drowned. So [she](dagny) got off the lake alive. And had [her](dagny) child. Where? And who drove [her](dagny)?
- reveal! _ redbird "mention"
- ill redbird "tremor"
+ reveal redbird _ "talks"
- investigate! redbird dagny "shut the file"
- sad redbird "ashamed"
- gift redbird zadie "shoebox"
- steal.past redbird "lifted"
- quit.past redbird "last day"
+ die! dagny "drowned"
- flee.past dagny "got off"
+ birth.past dagny "child"

== 5 Home Game
40 min. [Lyle Fenwick](lyle) coached four state titles and, it emerges, signed the register of a maternity home in [Duluth](@duluth), posing as [Dagny](dagny)'s grandfather. [Quintero](marisol) puts it to [him](lyle) in the bleachers. [He](lyle) shoves [her](marisol) into the popcorn stand. That night the van's tires are slashed, and [Zadie](zadie), alone with the backups, is knocked cold by [someone](caller) [who](caller) smells of liniment. [Ewan](ewan) rides with [her](zadie) in the ambulance. [She](zadie) says the three words. [He](ewan) pretends it's the head injury talking.
- kin! dagny lyle "grandfather"
+ betray.past lyle _ "posing"
- accuse marisol lyle "puts"
- attack lyle marisol "shoves"
- attack _ "slashed"
+ attack caller zadie "knocked"
- help ewan zadie "rides"
+ confess zadie ewan "three words"
- reject ewan zadie "pretends"
- injure zadie caller "injury"

== 6 Listener Mail
47 min. A night [nurse](odile) in [Thunder Bay](@thunderbay) writes in: adopted, born in [Duluth](@duluth) in the fall of '98, same odd notch in the left ear as the [girl](dagny) on the poster. [Her](odile) name is [Odile Brandt](odile), and [she](odile) drives eight hours to spit into a tube in [Marisol](marisol)'s kitchen. The result: [she](odile) is [Dagny](dagny)'s [daughter](odile), and a half-sister to both of the [Ott](curtis) boys. [Mayor Ott](curtis) has a third heir. [Odile](odile) asks to see [Solveig](solveig) before anything airs. The old [woman](solveig) looks at the ear and shuts the door.
- create odile "writes"
- birth.past dagny odile "born"
- travel odile "drives"
- discover marisol+odile "result"
+ parent dagny odile "daughter"
- sibling _ odile "half-sister"
- parent curtis _ "boys"
+ parent curtis odile "heir"
- meet? odile solveig "see"
- meet odile solveig "looks"
- reject solveig odile "shuts"

== 7 Yolanda
52 min. The [first lady](yolanda) of [Ketchum](@ketchum) asks for no edits. Yes, [she](yolanda) was sick with envy of [Dagny](dagny) and [Curtis](curtis). Yes, it was [she](yolanda) [who](yolanda) told [Mrs. Holm](solveig) about the pregnancy, in the cereal aisle, and [she](yolanda) has not slept through a night since. And no, [her](yolanda) [husband](curtis) never knew there was a child, or so [she](yolanda) believed until last night, when [she](yolanda) came across twenty-six years of money orders in [his](curtis) tackle box. [She](yolanda) takes off the ring on air. You can hear it roll.
- jealous.past yolanda curtis+dagny "envy"
+ reveal.past yolanda solveig "told"
- pregnant.past dagny "pregnancy"
- sad yolanda "slept"
- married curtis yolanda "husband"
- discover! curtis "never knew"
- discover yolanda curtis "came across"
- gift.past curtis _ "money orders"
+ breakup yolanda curtis "ring"

== 8 Cease and Desist
29 min., most of it redacted. [Ott](curtis)'s [attorney](petrakis), a [Mr. Petrakis](petrakis), gets an injunction, and the sponsors run for the hills. [Ewan](ewan) wants to comply; [Marisol](marisol) calls [him](ewan) a coward in front of everybody, and [he](ewan) drives off with half the equipment. [Zadie](zadie), left with the other half, admits [she](zadie) is glad [he](ewan) is gone, then cries into the mixing desk. A gift from [Redbird](redbird): a tracing of the money orders, all cashed at one post office in [Churchill](@churchill), [Manitoba](@manitoba), the latest of them in March.
- advisor petrakis curtis "attorney"
- lose ewan+marisol+zadie "run for the hills"
+ quarrel ewan marisol "coward"
+ quit ewan "drives off"
- happy zadie ewan "glad"
- sad zadie "cries"
- gift redbird marisol+zadie "gift"
+ discover redbird "tracing"

== 9 Polar Bear Capital of the World
45 min. Twenty hours of track and one blizzard. [Marisol](marisol) shows the photograph around [Churchill](@churchill) and gets shrugs, a free beer and a warning. [She](marisol) is being tailed. The [man](lyle) in the parka corners [her](marisol) behind the grain elevator, and there is that liniment again; [Fenwick](lyle), seventy-one, tells [her](marisol), almost pleading, to let sleeping girls lie. Then a flare gun goes off. Holding it, in snow boots, older, the notch in the ear: the [woman](dagny) [who](dagny) never drowned. "[Lyle](lyle)," says [Dagny Holm](dagny), "go home."
- travel marisol "track" @churchill
- investigate marisol dagny "shows"
- gift _ marisol "beer"
- threaten _ marisol "warning"
- investigate lyle marisol "tailed"
- threaten lyle marisol "corners"
- attack.past lyle zadie "liniment"
+ rescue dagny marisol "flare gun"
+ find marisol dagny "older"
- die! dagny "drowned"

== 10 Dagny
61 min., unedited. When [she](dagny) was sixteen, [her](dagny) [mother](solveig) gave [her](dagny) a choice: the lake or the street. [Fenwick](lyle) came up with the canoe and did the driving; [Mrs. Holm](solveig) paid for the gas. In [Duluth](@duluth) [they](lyle+solveig) let [her](dagny) think that the [baby](odile) was stillborn. [Curtis](curtis), the one [person](curtis) [she](dagny) ever wrote to, mailed cash and begged [her](dagny) to stay dead for the sake of [his](curtis) career. [She](dagny) has bred sled dogs, buried a husband and forgiven nobody. [Marisol](marisol) switches off the machine and says there is something [she](dagny) should know about an ear.
- parent solveig dagny "mother"
- threaten.past solveig dagny "choice"
- help.past lyle solveig "driving"
+ betray.past lyle+solveig dagny "let"
- parent dagny odile "baby"
- die! odile "stillborn"
- gift.past curtis dagny "cash"
- married.past _ dagny "husband"
- die.past _ "buried"
- reconcile! _ dagny "forgiven"
+ reveal marisol dagny "something she should know"

== 11 All Rise
50 min. The injunction is thrown out after [Ewan](ewan), of all people, testifies for two hours, in a borrowed tie. [Marisol](marisol) waits for [him](ewan) on the courthouse steps with [his](ewan) headphones. [He](ewan) puts them on; enough said. [Coach Fenwick](lyle) turns himself in over [Zadie](zadie) and will not say a syllable about [his](lyle) [nephew](curtis). Not needed: [Yolanda](yolanda) has brought the tackle box. [Ott](curtis) resigns by fax and gets as far as the county line, where a trembling old [man](redbird) in a pickup has parked across both lanes. [Redbird](redbird) still has [his](redbird) own cuffs.
- help ewan marisol "testifies"
- gift marisol ewan "headphones"
+ reconcile ewan marisol "enough said"
- arrest _ lyle "turns"
- reveal! lyle "say"
- kin curtis lyle "nephew"
- reveal yolanda "brought"
- quit curtis "resigns"
- flee curtis "county line"
- ill redbird "trembling"
+ arrest redbird curtis "cuffs"

== 12 A Place at the Table
33 min., mostly silence. [Dagny](dagny) steps off the bus in [Ketchum](@ketchum) with two huskies. [Britta](britta), flown in from the desert, drops both suitcases and runs. On the dock a young [nurse](odile) turns round, and it takes the two [women](dagny+odile) quite some time to let go of each other. [Solveig](solveig) watches, alone, from behind the curtain. The plate is there, as ever; nobody comes to eat from it. [Zadie](zadie) has an offer from a station in [Denver](@denver) and a date with the paramedic. And after the credits, if you turn it up: [Ewan](ewan) asking [Marisol](marisol) if [she](marisol) would consider one more season, or, failing that, a husband.
+ return dagny "steps" @ketchum
- travel britta "flown"
- happy britta dagny "runs"
+ meet dagny odile "turns"
- sad solveig "alone"
- hire? zadie "offer" @denver
- date? _ zadie "date"
+ propose ewan marisol "husband"
