%series Sunset Palms
%lang en
%genre sitcom, retirement village in Arizona, TV-guide listings
%cast irv     | Irv Kessel; Irv | m
%cast bunny   | Bernice Lund; Bunny | f
%cast ottis   | Otis Freeman; Otis | m
%cast peg     | Peg Kessel; Peg | f
%cast tran    | Mr. Tran; Tran; Hai | m
%cast joy     | Joy Alvarez; Joy | f
%cast miles   | Miles Freeman; Miles | m
%cast rhoda   | Rhoda Stein; Rhoda | f
%cast walt    | Walt Lund; Walt | m
%cast gus     | Gus | m
%cast manager | Mr. Dill; Dill | m

== 1 Vacancy
Two years after [his](irv) divorce from [Peg](peg), [Irv Kessel](irv) moves into bungalow 12, unpacks [his](irv) hi-fi and looks over the hedge. There, in curlers, stands [Peg](peg). The [exes](irv+peg) scream until [Joy](joy), the [nurse](joy), turns the hose on [them](irv+peg). [Bunny](bunny), in number 10, [whose](bunny) [husband](walt) has been in a home since spring, brings the new [man](irv) a pie. So does [Rhoda](rhoda), [her](bunny) best [friend](rhoda). The pies are compared.
- married bunny walt "husband"
- divorce.past irv peg "divorce"
+ move irv "moves into"
- ex irv peg "exes"
- neighbour irv peg "over the hedge"
+ quarrel irv peg "scream"
- attack joy irv+peg "turns the hose on"
- gift bunny+rhoda irv "brings the new man"
- friend bunny rhoda "best friend"

== 2 Aqua Aerobics
[Otis Freeman](ottis), retired [judge](ottis) and poolside [Casanova](ottis), takes [Irv](irv) under [his](ottis) wing: never on a weekday, never a redhead, never next door. By Friday [Irv](irv) has broken all three rules with [Bunny](bunny). [Peg](peg) hears [them](bunny+irv) through the wall, bangs on it with a skillet and then goes over to [Otis](ottis)'s to cry. The [judge](ottis) has wanted [Peg](peg) since bingo. [He](ottis) opens the good bourbon.
- help ottis irv "under his wing"
+ affair bunny irv "broken all three rules"
- discover peg bunny+irv "hears them"
- jealous peg bunny "bangs on it"
- sad peg "cry"
- love ottis peg "has wanted Peg"

== 3 The Judge's Nephew
[Miles](miles), the [nephew](miles) of [Otis](ottis), fixes the golf carts and falls for [Joy](joy) when [she](joy) takes a splinter out of [his](miles) thumb. [He](miles) puts in another one. [Rhoda](rhoda) stops talking to [Bunny](bunny), [who](bunny) saw [Irv](irv) first only because of a hedge. [Mr. Tran](tran), [who](tran) has never said more than good morning to [Rhoda](rhoda), slides a poem under [her](rhoda) door. It is unsigned. [She](rhoda) thinks it is from [Irv](irv).
- kin miles ottis "nephew"
+ love.start miles joy "falls for"
- treat miles joy "takes a splinter"
- quarrel bunny rhoda "stops talking to"
- jealous rhoda bunny "saw Irv first"
+ confess tran rhoda "slides a poem"
- confess! irv rhoda "thinks it is from"

== 4 Short Circuit
The power fails. [Irv](irv) gropes for [Bunny](bunny). [He](irv) finds [Rhoda](rhoda). [Rhoda](rhoda) kisses [Irv](irv). The lights come on. In the door stands [Bunny](bunny). Behind [her](bunny) stands [Peg](peg). [Peg](peg) laughs till [she](peg) wheezes. [Bunny](bunny) slaps [Irv](irv). [Irv](irv) blames the fuse. [Peg](peg) drives [Bunny](bunny) home. The old [wife](peg) and the new [flame](bunny) become [friends](bunny+peg).
+ kiss irv rhoda "kisses"
- discover bunny+peg irv+rhoda "stands"
- happy peg "laughs"
- attack bunny irv "slaps"
- help peg bunny "drives Bunny home"
- ex irv peg "old wife"
+ friend.start bunny peg "become friends"

== 5 Early Bird
The early-bird special is awkward. [Otis](ottis) has invited [Peg](peg), [Rhoda](rhoda) has dragged [Irv](irv) along, and there are no other tables. [Irv](irv) can't bear how [his](irv) [ex-wife](peg) looks at the [judge](ottis). [Rhoda](rhoda) thanks [Irv](irv) for the lovely poem. "What poem?" [he](irv) says. At the bar [Tran](tran) folds a napkin into a swan, and then into something smaller. [Joy](joy), on [her](joy) break, lets [Miles](miles) buy [her](joy) a taco.
- date ottis peg "invited Peg"
- date irv rhoda "dragged Irv along"
- ex irv peg "ex-wife"
+ jealous irv ottis "can't bear"
- love peg ottis "looks at the judge"
- sad tran "something smaller"
- date joy miles "buy her a taco"

== 6 Visitor
A [man](walt) in pajamas gets out of a cab and asks for [his](walt) [wife](bunny). [Walt Lund](walt) has walked out of the home in [Mesa](@mesa), perfectly clear in the head; it was the pills. [Bunny](bunny) bursts into tears and takes [him](walt) in. [Irv](irv), behind the hedge with a pie dish, ducks. [Peg](peg) advises [her](peg) new [pal](bunny) to say nothing. [Bunny](bunny) says everything before the soup is cold.
+ return walt bunny "gets out of"
- married bunny walt "wife"
- flee.past walt "walked out of"
- sad bunny "bursts into tears"
- housemate.start bunny walt "takes him in"
- friend bunny peg "pal"
- help peg bunny "advises"
+ reveal bunny walt "says everything"

== 7 Pistols at Noon
[Walt](walt) challenges [Irv](irv) to a duel with water pistols, since the [manager](manager), [Mr. Dill](manager), allows nothing else. [Otis](ottis) is [Irv](irv)'s [second](ottis), [Tran](tran) is [Walt](walt)'s. [Irv](irv) shoots first and hits [Dill](manager). The two [rivals](irv+walt) get on so well in the office, waiting to be yelled at, that by sundown [they](irv+walt) are fishing. [Bunny](bunny) doesn't know which of [them](irv+walt) to be mad at. [She](bunny) decides on both.
- threaten walt irv "challenges"
- advisor ottis irv "second"
- advisor tran walt "second"
- attack irv manager "hits Dill"
- enemy irv walt "rivals"
+ friend.start irv walt "get on so well"
- sad bunny irv+walt "mad at"

== 8 Bingo
[Otis](ottis) rigs the bingo so that [Peg](peg) wins a ring. Before [she](peg) can shout, [he](ottis) is on [his](ottis) bad knee. [Peg](peg) says that [she](peg) must sleep on it. [Rhoda](rhoda) compares handwriting on the bingo cards, goes pink, and crosses the whole hall to sit down next to [Mr. Tran](tran). "Twice a week, for a year," [she](rhoda) says. "[You](tran) could have rung the bell." [He](tran) says good morning. It is seven at night.
- betray ottis _ "rigs"
- find peg "wins a ring"
+ propose ottis peg "bad knee"
- reject? peg ottis "sleep on it"
+ discover rhoda tran "compares handwriting"
- love tran rhoda "for a year"

== 9 Stent
[Irv](irv) clutches [his](irv) chest on the seventh green. [Miles](miles) races [him](irv) to the clinic by golf cart, and [Joy](joy) rides along, pressing. On the form, under next of kin, [Irv](irv) has put [Peg](peg); [he](irv) never changed it. [Peg](peg) sits by [him](irv) all night and holds the hand that once threw a toaster at [her](peg). [Otis](ottis) brings coffee, looks through the glass and drinks both cups himself.
+ ill irv "clutches his chest"
- rescue joy+miles irv "races him"
- help peg irv "sits by him"
- attack.past irv peg "threw a toaster"
- sad ottis "drinks both cups"

== 10 The Answer
[Peg](peg) gives [Otis](ottis) back the ring. [He](ottis) isn't a fool, the [judge](ottis) says; [he](ottis) would only like to know what that [man](irv) has got. Bad temper, says [Peg](peg), and [she](peg) is used to it. [Miles](miles) finds [his](miles) [uncle](ottis) in the dark and stays to play gin rummy. [Joy](joy) tells [Miles](miles) that [she](joy) is expecting. [He](miles) deals [her](joy) in, then understands, and tips over the table.
+ reject peg ottis "back the ring"
- love peg irv "used to it"
- kin miles ottis "uncle"
- help miles ottis "stays to play"
+ pregnant joy miles "expecting"
- reveal joy miles "tells Miles"

== 11 Rummage Sale
[Walt](walt) forgets the word for fork, then [Bunny](bunny)'s name. It was not the pills, after all. [Irv](irv) sits with [him](walt) in the mornings, [Peg](peg) in the afternoons, so that the [wife](bunny) can sleep. [Walt](walt) takes [Irv](irv) aside on a good day and asks [him](irv) to look after [her](bunny), "but not like last time." [Rhoda](rhoda) and [Mr. Tran](tran) sell a bed at the rummage sale. [They](rhoda+tran) only need one.
+ ill walt "forgets"
- help irv+peg walt "sits with him"
- married bunny walt "wife"
- help? irv bunny "look after her"
- affair.past bunny irv "last time"
- couple rhoda tran "only need one"

== 12 Second Time
The chapel is booked for [Joy](joy) and [Miles](miles), but the [bride](joy)'s water breaks in the vestibule. [Judge Freeman](ottis) marries [them](joy+miles) between two contractions, and [Gus](gus) arrives at the amen. As the flowers are paid for, [Irv](irv) turns to [Peg](peg). [He](irv) has a speech. [She](peg) has a condition: the hedge goes. [Otis](ottis) does it all over again, a little hoarse, and kisses the twice-wed [bride](peg) on the cheek.
+ wedding joy miles "marries them"
- birth joy gus "arrives at the amen"
- propose irv peg "speech"
+ wedding irv peg "all over again"
- married.past irv peg "twice-wed"
- kiss ottis peg "kisses"
