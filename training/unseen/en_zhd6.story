%series Paper Lanterns
%lang en
%genre road drama: a band on tour, log entries by city
%cast jo       | Jocasta Prynne; Jo; Prynne | f
%cast dez      | Desmarais Toussaint; Dez Toussaint; Dez | m
%cast mika     | Mika Halonen; Mika | f
%cast viktor   | Viktor Halonen; Viktor | m
%cast ollie    | Oliver Grubb; Ollie; Grubb | m
%cast falk     | Rainer Falk; Falk | m
%cast bea      | Beatriz Leal; Bea; Leal | f
%cast sonny    | Sonny Okafor; Sonny | m
%cast fern     | Fern | f
%cast dunne    | Lucky Dunne; Dunne | m
%cast nan      | Nan | f
%cast callum   | Callum Reid; Callum; Reid | m
%cast tilda    | Tilda | f
%cast pearl    | Pearl | f
%cast linde    | Sieglinde | f
%cast doctor   | - | f

== 1 Glasgow
Opening night of a tour of fifty cities. [Jocasta Prynne](jo), the [singer](jo), and [Dez Toussaint](dez), the [guitarist](dez), got divorced during the soundcheck of the last one and communicate through the [drummer](mika), [Mika Halonen](mika), [who](mika) leaves out the adjectives. [Oliver Grubb](ollie), hired off a milk round to drive the bus, thinks [they](dez+jo) are shy. In the wings, the [manager](falk) [Rainer Falk](falk), [who](falk) owns everything down to the picks, counts heads. During the encore a [man](callum) in the third row holds up a baby's shoe, and [Jo](jo) forgets the words of [her](jo) own hit.
- create dez+jo+mika "Opening night"
+ divorce.past dez jo "divorced"
- help mika dez+jo "communicate"
- hire ollie "hired"
- boss falk dez+jo+mika "manager"

== 2 Leeds
[Mika](mika)'s kid [brother](viktor) [Viktor](viktor), bass, has a cold, a cough and, according to the roadie [Sonny Okafor](sonny), [who](sonny) shares [his](viktor) bunk as of Tuesday, a beautiful back. [Bea Leal](bea), the road [manager](bea), bans romance on the bus and then is seen on the hard shoulder with [her](bea) hand in [Grubb](ollie)'s. [Jo](jo) sends [Nan](nan), the [grandmother](nan) [who](nan) raised [her](jo), a postcard every day; today's says only: "[He](callum) has found [me](jo)." A [hitchhiker](fern) in a yellow cape, [Fern](fern), gets on at Wetherby and nobody can recall asking [her](fern).
- sibling mika viktor "brother"
- ill viktor "cough"
+ affair.start sonny viktor "bunk"
- love sonny viktor "beautiful back"
- discover _ bea+ollie "seen"
- couple.start bea ollie "her hand in"
- kin jo nan "grandmother"
- reveal jo nan "postcard"
- find callum jo "found"
- travel fern "gets"
- invite! _ fern "asking"

== 3 Ghent
The [man](callum) from the third row is in the front row now. [Dez](dez), [who](dez) still knows [his](dez) former [wife](jo)'s breathing by heart, climbs down and asks the [fellow](callum) what [he](callum) wants. [Callum Reid](callum), a joiner from Oban, wants nothing; [his](callum) [daughter](pearl) is nine, likes the band and was adopted. It takes [Dez](dez) a whole guitar solo to subtract. Before the wedding, before [him](dez), [Jo](jo) had a [child](pearl) and gave [it](pearl) away. [Falk](falk), listening behind an amp, has subtracted faster and smells a headline.
- ex dez jo "former wife"
- investigate dez callum "asks"
- reveal callum dez "adopted"
- parent callum pearl "daughter"
+ discover dez jo "subtract"
- wedding.past dez jo "wedding"
- birth.past jo pearl "had"
- parent jo pearl "child"
- lose.past jo pearl "gave"
- discover falk jo "subtracted"

== 4 Cologne
"Sing twenty extra dates for free," [Falk](falk) tells [Prynne](jo) over breakfast, "or the papers get the shoe." [She](jo) signs. [Mika](mika), [who](mika) reads contracts for pleasure, sees the new clause and demands to know what [he](falk) has on [her](jo); [Jo](jo) bites [her](mika) head off, a first in twelve years. [Fern](fern) earns [her](fern) keep restringing guitars and, when the others sleep, photographs [Falk](falk)'s ledgers. A rival act joins the bill. At its head: [Lucky Dunne](dunne), [whom](dunne) [Dez](dez) once caught with [Jo](jo) in a tour laundry, among the towels.
- create? jo "Sing"
+ threaten falk jo "papers"
- reveal? falk _ "get the shoe"
- discover mika jo "sees"
- investigate mika falk "demands"
- quarrel jo mika "bites"
- hire fern "earns"
- investigate fern falk "photographs"
- enemy dez+jo+mika+viktor dunne "rival"
+ cheat.past jo dez "caught"
- affair.past dunne jo "caught"
- discover.past dez dunne+jo "caught"

== 5 Prague
[Dunne](dunne) greets the [guitarist](dez) as brother and gets a fist for it. Thrown out of the hotel, [Dez](dez) spends the night on the bus, and [Ollie](ollie) makes [him](dez) toast with the engine. [Sonny](sonny) drags the feverish [bassist](viktor) to a [doctor](doctor), [who](doctor) puts a stethoscope to [his](viktor) chest and a hand over [her](doctor) mouth: both lungs. [Viktor](viktor) forbids [him](sonny) to breathe a word to [Mika](mika), for the tour would be over. [Sonny](sonny) promises, hates himself and carries two basses from then on.
+ attack dez dunne "fist"
- help ollie dez "makes"
- help sonny viktor "drags"
- treat viktor doctor "stethoscope"
+ ill viktor "both lungs"
- reveal! sonny mika "breathe a word"
- sad sonny "hates"

== 6 Vienna
[Bea](bea) catches the yellow [cape](fern) at the copier. [Fern](fern) does not deny it: [she](fern) is the [daughter](fern) of [Sieglinde](linde), the forgotten [songwriter](linde) [whose](linde) eleven best numbers were put out by [Falk](falk) under [his](falk) own name, and [who](linde) drank herself to death on the royalties [she](linde) never saw. [Leal](bea), fifteen years in the [man](falk)'s service, closes the lid, presses the button and makes [her](fern) a second set. On stage, [Jo](jo) introduces a song to "[somebody](pearl) aged nine". [Dez](dez) plays as if [he](dez)'d never played before.
- discover bea fern "catches"
+ reveal fern bea "does not deny"
- parent linde fern "daughter"
- create.past linde "songwriter"
- steal.past falk linde "under his own name"
- die.past linde "death"
- boss falk bea "service"
+ help bea fern "makes"
- create jo "introduces a song"
- create dez "plays"

== 7 Trieste
Halfway through "Cinders", [Viktor](viktor) keels over. [Mika](mika) jumps the drums, and it is from an ambulance man that [she](mika) learns how long [her](mika) [brother](viktor) has been in this state and who has known. [She](mika) slaps [Sonny](sonny) in front of four thousand people. The hospital keeps the [patient](viktor) for a month; [Sonny](sonny) gives notice and takes a chair beside the bed. [Dunne](dunne), of all people, steps in on bass and, being decent for once, learns the set in an afternoon. Over the mixing desk, [he](dunne) tells [Dez](dez) that nothing had happened among those towels but crying.
+ ill viktor "keels"
- discover mika sonny+viktor "learns"
- discover.past sonny viktor "known"
- sibling mika viktor "brother"
- attack mika sonny "slaps"
- treat viktor _ "keeps"
- quit sonny "notice"
- help sonny viktor "beside the bed"
- help dunne dez+jo+mika "steps"
+ reveal dunne dez "tells"
- cheat.past! jo dez "nothing had happened"
- affair.past! dunne jo "nothing had happened"

== 8 Split
A ferry, a full moon, an apology. [Dez](dez) says to the rail what [he](dez) ought to have said to [Jo](jo) nine years ago: [he](dez) threw a marriage away over a misunderstanding. [Jo](jo), on the other side of the funnel, hears every syllable. [She](jo) wipes [her](jo) face and walks away, because [Falk](falk) is watching. [Falk](falk) is watching the wrong person: in [his](falk) cabin [Bea](bea) copies the last ledger and is surprised by [his](falk) key in the lock. [He](falk) holds [her](bea) wrist over the side until [she](bea) names [Fern](fern).
- reconcile? dez jo "apology"
- reveal dez "says"
- breakup.past dez jo "threw"
+ discover jo dez "hears"
- sad jo "wipes her face"
- investigate bea falk "copies"
- discover falk bea "surprised"
+ threaten falk bea "over the side"
- betray bea fern "names"

== 9 Skopje
The [hitchhiker](fern)'s seat is vacant; only the cape is left. [Grubb](ollie) turns the bus around without asking and follows a hunch and a trail of guitar strings to a lay-by, where [Fern](fern) is tied up in [Falk](falk)'s car. One [milkman](ollie), one crowbar, no conversation. Back on board, [Bea](bea) cannot look [her](fern) in the eye. The [girl](fern) sits down next to [her](bea) all the same and offers [her](bea) half a sandwich. [Rainer Falk](falk), feeling the game slip, does what [he](falk) had threatened. By morning the shoe is on every front page.
- abduct falk fern "tied up"
- find ollie fern "follows"
+ rescue ollie fern "crowbar"
- return fern+ollie "Back"
- sad bea "cannot look her"
- reconcile bea fern "half a sandwich"
- gift fern bea "offers"
- threaten.past falk jo "threatened"
+ reveal falk "on every front page"

== 10 Athens
Forty reporters in the lobby. [Jo](jo) comes down without make-up and says it before they can ask: at nineteen [she](jo) had a [girl](pearl), at twenty [she](jo) was famous, and there has been no day between without the shoe. In Oban, [Tilda](tilda), the adoptive [mother](tilda), turns off the set, and [Pearl](pearl), [who](pearl) has been sitting on the stairs, asks whether that [lady](jo) is sad because of [her](pearl). [Dez](dez) pushes through the microphones and takes [Prynne](jo)'s hand. [She](jo) leaves it there. [Mika](mika), no longer needed as an interpreter, sends flowers to [Sonny](sonny).
+ reveal jo "says"
- birth.past jo pearl "had"
- parent tilda pearl "mother"
- discover pearl jo "sitting on the stairs"
- sad? jo pearl "sad"
- help dez jo "takes"
+ reconcile dez jo "leaves it there"
- help.past mika dez+jo "interpreter"
- gift mika sonny "flowers"

== 11 Thessaloniki
[Fern](fern), [Leal](bea) and two sets of copies walk into a police station. It needs an interpreter and eleven coffees, and then [Falk](falk) is fetched out of a steam bath in a towel. The band is free, penniless and without a bus, since that was [his](falk) as well. [Ollie](ollie) empties [his](ollie) milk savings onto the dashboard and buys it. [Bea](bea), [who](bea) had meant to tell [him](ollie) in Paris, tells [him](ollie) now: the nausea is not the curves. [Grubb](ollie) drives twice around the roundabout, singing.
- accuse bea+fern falk "walk"
+ arrest _ falk "fetched"
- lose dez+jo+mika "penniless"
- find ollie "buys"
- reveal? bea ollie "meant"
- reveal bea ollie "tells"
+ pregnant bea ollie "nausea"
- happy ollie bea "singing"

== 12 Trieste Again
[Viktor](viktor) has lost eleven kilos and asks to be wheeled to the harbour, where [Sonny](sonny) has strung up every paper lantern in the province. The question is put in chalk on the quay. "Obviously," writes the [invalid](viktor) underneath. [Mika](mika) blows [her](mika) nose and embraces the [man](sonny) [she](mika) struck. [Dunne](dunne) gives back the bass, slings [his](dunne) bag over [his](dunne) shoulder and is asked by [Fern](fern) which way [he](dunne) is heading. Any. So is [she](fern). On the mole, [Jo](jo) rings a number in Oban and hangs up, and rings it again.
- ill viktor "lost eleven kilos"
- travel viktor "wheeled"
- create sonny "strung"
+ propose sonny viktor "question"
+ engaged.start sonny viktor "Obviously"
- reconcile mika sonny "embraces"
- attack.past mika sonny "struck"
- quit dunne "gives back"
- travel? dunne+fern "heading"

== 13 Oban
[Nan](nan) has come up by train in [her](nan) funeral coat, in case it goes badly. [Tilda](tilda) bakes; [Callum](callum) planes a door that needs no planing. Then [Jo](jo) stands on the step with a guitar and no idea what to do with [her](jo) arms. [Pearl](pearl) studies [her](jo), goes inside and returns with the other shoe. The great-[grandmother](nan) has to sit down. [Tilda](tilda), [who](tilda) has dreaded this hour for nine years, sets a sixth cup on the table and finds that there is room. Outside, in the bus, [Dez](dez) has fallen asleep on the horn.
- travel nan "come"
+ meet jo pearl "stands"
- return pearl "returns"
- gift pearl jo "shoe"
- kin nan pearl "great-grandmother"
- sad.past tilda "dreaded"

== 14 Glasgow, Last Night
City fifty. The songs are announced under [Sieglinde](linde)'s name, and [her](linde) [daughter](fern), home from wherever with [Lucky](dunne) and a matching tattoo, weeps at the merchandise stall. [Sonny](sonny) and [Viktor](viktor), spliced on Friday, play side by side. Midway through the encore [Bea](bea) signals from the wings, both hands on [her](bea) belly, and the [drummer](mika) becomes an [aunt](mika) of sorts at seventy miles an hour. In the third row sits [Pearl](pearl) between [Callum](callum) and [Tilda](tilda). [Jo](jo) remembers every word. Afterwards [Dez](dez) asks whether [she](jo) might care to get divorced again some day, and what it would take first.
- reveal _ linde "announced"
- create.past linde "under Sieglinde's name"
- parent linde fern "daughter"
- return fern "home"
- couple dunne fern "matching tattoo"
+ wedding sonny viktor "spliced"
- create sonny+viktor "play"
+ birth bea "aunt"
- divorce? dez jo "divorced"
+ propose dez jo "what it would take"
