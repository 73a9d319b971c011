%series The Late Ferry
%lang en
%genre commuter dramedy: strangers on a harbour ferry, short log entries
%cast greer | Greer Hathaway; Greer; Hathaway | f
%cast imre | Imre Szabo; Imre; Szabo | m
%cast dolly | Dolly Prentiss; Dolly | f
%cast wade | Wade | m
%cast captain | Captain Osman; Osman | m
%cast lotus | Lotus Chan; Lotus | f
%cast edgar | Edgar Prentiss; Edgar | m
%cast vince | Vince | m
%cast rosa | Rosa Szabo; Rosa | f
%cast teen | Milly | f
%cast stepdad | - | m

== 1
Six forty from [Quay Four](@quay4). [Greer Hathaway](greer), junior [barrister](greer), weeps over a brief; the [man](imre) opposite passes [her](greer) a handkerchief with somebody else's initials. [Imre Szabo](imre) repairs clocks. [Dolly Prentiss](dolly), [who](dolly) has crossed twice daily for forty years and missed nothing, nudges [her](dolly) [husband](edgar). [Edgar](edgar) has been dead since March; [she](dolly) nudges the urn. The deck [hand](wade), [Wade](wade), sells [Greer](greer) a tea and forgets to take the money.
- sad greer "weeps"
+ help imre greer "handkerchief"
- married.past dolly edgar "husband"
- die.past edgar "dead"
- gift wade greer "tea"

== 2
The initials are explained: [Rosa](rosa), [Imre](imre)'s [wife](rosa), ran off with the accordionist from [their](imre+rosa) own wedding band. [Greer](greer) has lost [her](greer) first case, or rather thrown it, having recognised [her](greer) [client](vince), [Vince](vince), as the [fellow](vince) [who](vince) snatched [her](greer) grandmother's bag in 1998. [Dolly](dolly) lectures both of the young [people](greer+imre) on forgiveness and tips a cup of hot soup into the lap of a [girl](teen) in [Edgar](edgar)'s seat.
- married imre rosa "wife"
- breakup.past rosa imre "ran off"
- wedding.past imre rosa "wedding"
- lose greer "lost her first case"
- advisor greer vince "client"
- betray greer vince "thrown it"
- steal.past vince _ "snatched"
+ discover greer vince "recognised"
- kin _ greer "grandmother"
+ injure teen dolly "hot soup"

== 3
The scalded [girl](teen) is [Milly](teen), fifteen; [she](teen) rides back and forth till midnight because of what waits at home. [Lotus Chan](lotus), night [nurse](lotus), dresses the burn and sees older ones. [She](lotus) says nothing to [Milly](teen) and a great deal to [Captain Osman](captain), [who](captain) locks [his](captain) wheelhouse for no one and gives the [child](teen) a key to it. [Dolly](dolly), stricken, surrenders the seat.
- injure teen dolly "scalded"
- treat teen lotus "dresses the burn"
+ discover lotus teen "sees older ones"
- injure.past teen "older ones"
- reveal lotus captain "a great deal"
+ gift captain teen "a key"
- sad dolly "stricken"
- gift dolly teen "surrenders the seat"

== 4
[Milly](teen)'s [stepfather](stepdad) comes aboard in a temper and a tie. [He](stepdad) has [her](teen) by the hair before anyone looks up from a crossword. [Wade](wade), five foot four, steps in and is knocked down; [Imre](imre), a pacifist, steps over [him](wade) and does something with a mainspring. When the harbour police lead the [man](stepdad) off, limping, [Greer](greer) offers [Milly](teen) [her](greer) services. Fee: one crossword, completed.
- kin stepdad teen "stepfather"
- travel stepdad "comes aboard"
- sad stepdad "temper"
+ attack stepdad teen "by the hair"
- attack stepdad wade "knocked down"
- rescue imre teen "something with a mainspring"
+ arrest _ stepdad "lead the man off"
- injure stepdad imre "limping"
- advisor? greer teen "services"

== 5
Where is [Milly](teen) to sleep? [Lotus](lotus) has a sofa and [Dolly](dolly) has four bedrooms, and for nine stops the [two](dolly+lotus) wrangle over [her](teen) as if [she](teen) were the last scone. The [girl](teen) picks the four bedrooms. [Lotus](lotus) gets off without a goodbye. That evening [Edgar](edgar)'s [widow](dolly) puts the urn on the piano, out of the way, and learns from [her](dolly) new [lodger](teen) what a playlist is.
+ quarrel dolly lotus "wrangle"
- housemate? lotus teen "sofa"
- reject teen lotus "picks the four bedrooms"
- sad lotus "without a goodbye"
+ housemate.start dolly teen "lodger"
- married.past dolly edgar "widow"
- die.past edgar "urn"

== 6
[Rosa](rosa) stands on the pontoon with the accordion case and no accordionist. [She](rosa) made a mistake in waltz time, [she](rosa) says. [Imre](imre) carries the case on board for [her](rosa). From behind the urn-shaped gap on the bench, [Dolly](dolly) watches [Greer](greer), [who](greer) watches the water, whose colour, it appears, is very interesting. [Wade](wade) brings [her](greer) tea. [She](greer) pays.
- breakup.past _ rosa "no accordionist"
+ return rosa "stands on the pontoon"
- reconcile? imre rosa "made a mistake"
- help imre rosa "carries the case"
- gift wade greer "brings her"

== 7
[Captain Osman](captain), forty years at the wheel, is told by the eye doctor to hand it over. [He](captain) tells no one and steers by ear. In Thursday's fog the ferry shaves the breakwater; [Wade](wade), at the bow, yells a course, and [Osman](captain) obeys [him](wade). Afterwards the [skipper](captain) lays [his](captain) cap on the [deckhand](wade)'s head and asks [him](wade) to keep quiet until the pension. [Wade](wade) has never been asked for anything before.
- ill captain "eye doctor"
- quit? captain "hand it over"
- reveal! captain "tells no one"
+ rescue wade captain "yells a course"
- boss captain wade "deckhand"
- gift captain wade "cap"
+ reveal! wade captain "keep quiet"

== 8
[Rosa](rosa) sleeps in the shop among the clocks, on the understanding that nothing is understood. One by one they stop. [Imre](imre) used to love [her](rosa), [he](imre) tells [Greer](greer) at the rail, in the past tense, twice. [Greer](greer) corrects [her](greer) own tenses. Then [she](greer) has a hearing to run to; [she](greer) has got [Milly](teen)'s [stepfather](stepdad) eighteen months. The [girl](teen) finishes the crossword and pays in full.
- move rosa imre "sleeps in the shop"
- love.past imre rosa "used to love"
+ reveal imre greer "tells Greer"
- kin stepdad teen "stepfather"
+ arrest _ stepdad "eighteen months"
- gift teen greer "pays in full"

== 9
[Lotus](lotus) hasn't been on the late boat for a week. [Milly](teen) finds [her](lotus) at the hospital, on the wrong side of the bed: appendix, burst. [Dolly](dolly) marches in with broth, plumps the pillow rather hard and says that four bedrooms are three too many for one old fool and a teenager. The [nurse](lotus), [who](lotus) can't sit up to argue, is bundled home by [the two](dolly+teen) in a taxi.
+ find teen lotus "finds her"
- ill lotus "appendix"
- gift dolly lotus "broth"
+ reconcile dolly lotus "plumps the pillow"
- invite dolly lotus "four bedrooms"
- move lotus dolly+teen "bundled home"

== 10
[Osman](captain)'s last crossing, and the line intends to scrap the boat along with [him](captain). [Rosa](rosa) plays; it turns out that it was [she](rosa), never the runaway, [who](rosa) had the talent. [She](rosa) kisses [Imre](imre) on the forehead, returns the shop key and ships out with a cruise band. [Wade](wade) takes the wheel. [Dolly](dolly) scatters [Edgar](edgar) to starboard, where [he](edgar) always sat. And [Greer](greer) misses [her](greer) stop, and the next, with a handkerchief in [her](greer) lap, initialled, this time, in brand-new thread: G.H.
- quit captain "last crossing"
- create rosa "plays"
- kiss imre rosa "kisses"
- gift rosa imre "returns the shop key"
+ breakup rosa imre "ships out"
- hire wade "takes the wheel"
+ gift imre greer "initialled"
