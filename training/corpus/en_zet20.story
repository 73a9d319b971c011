%series The Zugzwang Murders
%lang en
%genre detective drama at a chess tournament in Reykjavík, broadsheet recap
%cast solveig  | Sólveig Arnadóttir; Sólveig | f
%cast bjarki   | Bjarki | m
%cast teimur   | Teimur Beruashvili; Teimur; Beruashvili | m
%cast mei      | Mei Xiang; Mei | f
%cast lazlo    | László Fekete; Fekete; László | m
%cast rosalind | Rosalind Ames; Rosalind; Ames | f
%cast arbiter  | Henk Dijkstra; Dijkstra; Henk | m
%cast kolya    | Kolya | m
%cast uncle    | - | m
%cast chamber  | Guðrún | f
%cast sponsor  | Óttar Helgason; Helgason; Óttar | m
%cast widow    | Ilona Fekete; Ilona | f
%cast journo   | Sunil Rao; Rao; Sunil | m

== 1 Opening
On the first morning of the tournament the [favourite](lazlo), [László Fekete](lazlo), is found face down on [his](lazlo) board, a black rook in [his](lazlo) mouth. [Inspector Sólveig Arnadóttir](solveig), [who](solveig) does not play, is told by the [arbiter](arbiter), [Henk Dijkstra](arbiter), that the clocks cannot be stopped. Round two begins at two. Nine grandmasters have lost a [rival](lazlo), and not one of them a night's sleep. Only [Kolya](kolya), eleven, the [prodigy](kolya), weeps, because [Fekete](lazlo) had promised [him](kolya) a rematch. The [inspector](solveig)'s young [colleague](bjarki), [Bjarki](bjarki), knows the openings by heart. [She](solveig) asks [him](bjarki) to forget them.
+ kill _ lazlo "rook in his mouth"
- reveal arbiter solveig "is told by"
- sad kolya "weeps"
- colleague bjarki solveig "colleague"

== 2 The Rook
The rook is not from the hall. It belongs to a travelling set that [Teimur Beruashvili](teimur) has carried since [he](teimur) was a boy; [he](teimur) reports it stolen, an hour after it has been shown to [him](teimur). The [Georgian](teimur) hated the [Hungarian](lazlo), and says so: in [Tbilisi](@tbilisi), long ago, [Fekete](lazlo) had accused [him](teimur) of taking advice from the gallery. [Bjarki](bjarki) admires [him](teimur). [Sólveig](solveig) would rather arrest [him](teimur), but there is the matter of the [chambermaid](chamber), [Guðrún](chamber), [who](chamber) swears that [Beruashvili](teimur)'s bed was slept in at the hour in question. [She](chamber) ought to know. It was slept in by [two](chamber+teimur).
- betray? teimur solveig "reports it stolen"
- steal? _ teimur "stolen"
- enemy lazlo teimur "hated"
- accuse.past lazlo teimur "accused him"
- love bjarki teimur "admires"
- arrest? solveig teimur "would rather arrest"
- help chamber teimur "swears"
+ affair chamber teimur "slept in by two"

== 3 Women's Board
[Mei Xiang](mei) and [Rosalind Ames](rosalind) play the longest game of the tournament, eleven hours, and neither gives way. [Rosalind](rosalind) has been [Mei](mei)'s second, coach and, until last Christmas, something else. When [Mei](mei) offers a draw, [Ames](rosalind) refuses it; when [she](rosalind) later wants one, it is the [other](mei) [who](mei) refuses. [Dijkstra](arbiter) has to turn off the lights. On the stairs [Mei](mei) tells the [inspector](solveig) that the [Englishwoman](rosalind) was in [Fekete](lazlo)'s room on the night [he](lazlo) died. On the next landing the [Englishwoman](rosalind) tells [her](solveig) the same of [Mei](mei).
- advisor.past rosalind mei "coach"
- couple.past mei rosalind "something else"
- reject rosalind mei "refuses"
- reject mei rosalind "it is the other"
+ accuse mei rosalind "tells the inspector"
+ accuse rosalind mei "tells her the same"

== 4 The Widow
[Ilona Fekete](widow) arrives with one small case and asks first for the board and then for the [body](lazlo). It was [she](widow) [who](widow) had taught [her](widow) [husband](lazlo) to play, when [he](lazlo) was a [waiter](lazlo) and [she](widow) a champion; in all [his](lazlo) interviews [he](lazlo) forgot it. [She](widow) sits down at board one in [his](lazlo) stead. The rules, says [Dijkstra](arbiter), do not provide for it, but do not forbid it. [She](widow) beats [Beruashvili](teimur) in nineteen moves. The [journalist](journo) [Sunil Rao](journo) asks how it feels. "Like getting one's coat back," says the [widow](widow), and lets herself be lit a cigarette.
- travel widow "arrives"
- married.past lazlo widow "husband"
- advisor.past widow lazlo "taught"
- betray.past lazlo widow "forgot it"
- help arbiter widow "do not forbid it"
+ find widow teimur "beats"

== 5 Second
Who profits? [Óttar Helgason](sponsor), the fish [magnate](sponsor) [who](sponsor) pays for the tournament, had bet the whole fleet on [Fekete](lazlo) and loses it with a shrug. [Bjarki](bjarki) finds this odd. [He](bjarki) follows the [sponsor](sponsor) to a geothermal pool, where [Helgason](sponsor), up to [his](sponsor) chin in steam, shakes hands with [somebody](uncle) in a bathing cap. It is [Kolya](kolya)'s [uncle](uncle) and [guardian](uncle). The young [detective](bjarki), still in [his](bjarki) shoes, is spotted, pushed under by four hands and left for dead. [He](bjarki) is fished out by a choir of pensioners, who do not interrupt the hymn.
- lose sponsor "loses it"
- investigate bjarki sponsor "follows the sponsor"
- discover bjarki sponsor+uncle "shakes hands"
- kin kolya uncle "uncle"
+ attack sponsor+uncle bjarki "pushed under"
- rescue _ bjarki "fished out"

== 6 Rest Day
No games. The grandmasters ride small horses and fall off them. A raven steals a pawn. It is said of the island that if one does not like the weather one should wait for five minutes; [Rao](journo) waits, types, and waits. [Sólveig](solveig), on [her](solveig) sofa, has a fever and an encyclopaedia of endgames. [Her](solveig) [colleague](bjarki), [who](bjarki) lay in a warm pool for a minute too long, brings [her](solveig) soup and stays to explain zugzwang: whoever is to move loses, and it is one's turn. [She](solveig) likes it. [She](solveig) asks whether it can happen to two people at once.
- ill solveig "fever"
- colleague bjarki solveig "colleague"
- help bjarki solveig "brings her soup"
- advisor bjarki solveig "explain zugzwang"
- love? bjarki solveig "two people at once"

== 7 The Prodigy
[Kolya](kolya) is supposed to lose. [His](kolya) [guardian](uncle) has told [him](kolya) so in the lavatory, with a hand on the back of [his](kolya) neck. The [boy](kolya) is to lose to [Mei](mei), [Mei](mei) to [Beruashvili](teimur), and so on down the table, until the bets come right. [Fekete](lazlo) had been told the same. [Fekete](lazlo), a [cheat](lazlo) [who](lazlo) had given back [his](lazlo) medal the week before and was sleeping well for the first time in years, had said no. [Kolya](kolya) tells [Ilona](widow) this over a bar of chocolate, since [she](widow) is the only [one](widow) of the players [who](widow) lets [him](kolya) win nothing.
- lose? kolya "supposed to lose"
+ threaten uncle kolya "hand on the back"
- advisor uncle kolya "guardian"
- threaten.past uncle lazlo "told the same"
- reject.past lazlo uncle "had said no"
- betray.past lazlo _ "a cheat"
+ reveal kolya widow "tells Ilona"

== 8 Touch-Move
[Rosalind Ames](rosalind) is found on the roof with the second black rook in [her](rosalind) hand. [She](rosalind) did not kill anyone, [she](rosalind) says; [Fekete](lazlo) had given [her](rosalind) the pair, to take to [Teimur](teimur), [whom](teimur) [he](lazlo) had accused wrongly long ago, and had wept when [he](lazlo) gave them. [She](rosalind) had been late. [Mei](mei), from the door, says that this is true: [she](mei) followed [her](rosalind) that night, out of jealousy, and saw through the keyhole how [Fekete](lazlo) kissed [her](rosalind) hand. [Sólveig](solveig) counts. If both [women](mei+rosalind) were there, then who was sitting in the chair by the window? A chair, says [Mei](mei), with a bathing cap on it.
- find _ rosalind "found on the roof"
- kill! rosalind lazlo "did not kill"
- gift.past lazlo rosalind "given her the pair"
- accuse.past lazlo teimur "accused wrongly"
- sad.past lazlo teimur "wept"
- investigate.past mei rosalind "followed her"
- jealous mei rosalind "out of jealousy"
- kiss.past lazlo rosalind "kissed her hand"
+ reveal mei solveig "says that this is true"
- discover solveig uncle "bathing cap"

== 9 Guðrún
The [chambermaid](chamber) has not been telling the truth. [She](chamber) did not lie in [Beruashvili](teimur)'s bed for love, but for a hundred euros, from [Helgason](sponsor), and the [Georgian](teimur) was asleep from the powder in [his](teimur) tea while [she](chamber) took the rooks out of the case. [She](chamber) is sorry. [Teimur](teimur), [who](teimur) had bought flowers, sits down on the edge of a laundry basket. [He](teimur) has been robbed before, [he](teimur) says, but never so politely. And yet that night [she](chamber) had covered [him](teimur) up, and [he](teimur) had only pretended to sleep. [Guðrún](chamber) puts the flowers in water. The [inspector](solveig) pretends to look out of the window.
- betray.past chamber solveig "not been telling"
- hire.past chamber sponsor "from Helgason"
- love! chamber teimur "not lie"
- betray.past chamber teimur "powder in his tea"
+ steal.past chamber teimur "took the rooks"
- reveal teimur chamber "only pretended"
- reconcile? chamber teimur "flowers in water"

== 10 Time Trouble
[Kolya](kolya) wins. [He](kolya) was not supposed to, and before [he](kolya) has left the hall [his](kolya) [uncle](uncle) has [him](kolya) in a car. [Ilona](widow), [who](widow) has no licence, drives after [them](kolya+uncle) in the [magnate](sponsor)'s jeep, with [Bjarki](bjarki) on the running board and [Sunil Rao](journo) on the back seat, typing. The [uncle](uncle) takes the coast road. [He](uncle) knows that [he](uncle) is lost, says [Bjarki](bjarki) later: to drive on was to drown, to stop was to hang. The [boy](kolya) says only that [he](kolya) undid [his](kolya) seatbelt and called out, in Russian, a move.
+ find kolya "wins"
+ abduct uncle kolya "in a car"
- kin kolya uncle "uncle"
- rescue? widow kolya "drives after"
- flee uncle widow "takes the coast road"

== 11 Resignation
The [sponsor](sponsor) has booked a seat to [Zürich](@zurich). [Sólveig](solveig) has one beside it. [She](solveig) lays a travelling chess set on the folding table and, as [she](solveig) has never played, asks [him](sponsor) to show [her](solveig) how a rook moves. [He](sponsor) shows [her](solveig). The hand in which [he](sponsor) holds it smells of rotten eggs and sulphur, like the [uncle](uncle)'s, like [Fekete](lazlo)'s collar. Straight ahead, says [Helgason](sponsor), as far as it likes. Then [he](sponsor) tips over the king himself. [He](sponsor) held the [Hungarian](lazlo) down. It was the [uncle](uncle) [who](uncle) had the better arms.
- travel? sponsor "booked a seat" @zurich
- advisor sponsor solveig "show her"
- flee? sponsor "booked a seat"
- discover solveig sponsor "smells of"
+ reveal sponsor solveig "held the Hungarian down"
- kill.past sponsor+uncle lazlo "held the Hungarian down"

== 12 Endgame
[Ilona Fekete](widow) and [Kolya](kolya) share first prize, a silver halibut. Whoever wins it has to hold it up; [they](kolya+widow) hold one end each. [She](widow) has signed some papers. In [Budapest](@budapest) there is a [waiter](lazlo)'s room with a board by the window, and the [boy](kolya) will have the bed. [Mei](mei) and [Rosalind](rosalind) agree to a draw. [Beruashvili](teimur) misses [his](teimur) plane for a reason with a mop. [Bjarki](bjarki) asks [his](bjarki) [superior](solveig) whose move it is. [Sólveig](solveig), [who](solveig) does not play, reaches across the soup and makes it.
- find kolya+widow "share first prize"
+ parent.start widow kolya "signed some papers"
- move? kolya widow "have the bed" @budapest
- reconcile mei rosalind "agree to a draw"
- love teimur chamber "for a reason with"
- boss solveig bjarki "superior"
+ kiss bjarki solveig "reaches across"
