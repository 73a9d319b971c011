%series Nether Poppleton Second Eleven
%lang en
%genre village cricket comedy, Yorkshire, newspaper television guide
%cast alf     | Alf Ramsbottom; Alf | m
%cast imran   | Imran Sheikh; Imran | m
%cast beattie | Beattie Ramsbottom; Beattie | f
%cast zara    | Zara Sheikh; Zara | f
%cast gil     | Gil Fothergill; Gil | m
%cast nance   | Nance | f
%cast rector  | Reverend Peacock; Peacock | f
%cast lorenzo | Lorenzo | m
%cast fern    | Fern Ramsbottom; Fern | f
%cast umpire  | - | m
%cast dot     | Dot Fothergill; Dot | f
%cast stranger | - | m
%cast rashid  | Rashid | m

== 1
For forty years [Alf Ramsbottom](alf) has captained the side, and for thirty-nine [his](alf) [wife](beattie) [Beattie](beattie) has buttered the scones. On the first Saturday in May [she](beattie) puts down the knife and leaves [him](alf) for the [umpire](umpire). Batting collapses. [Imran Sheikh](imran), [pharmacist](imran) and opening bat, is voted skipper over the old [man](alf)'s head; [Alf](alf), wounded, refuses to shake on it. Only [Imran](imran)'s [daughter](zara) [Zara](zara), home from university, notices that [Alf](alf) hasn't had any dinner, and sits [him](alf) down to one.
- married alf beattie "wife"
+ breakup beattie alf "leaves him"
- affair beattie umpire "for the umpire"
- hire imran "voted skipper"
- sad alf "wounded"
- reject alf imran "refuses to shake"
- parent imran zara "daughter"
- return zara "home from university"
- help zara alf "sits him down"

== 2
[Gil Fothergill](gil), the demon bowler, gets wed on Friday, and the whole team is at the stag night, including the [bride](nance). [Nance](nance) only came to fetch [him](gil). [She](nance) finds [him](gil) asleep on the shoulder of a Brazilian [groundsman](lorenzo), thinks nothing of it, and stays for the darts. What [she](nance) overhears at the oche is another matter: [Gil](gil) wants to play on Saturday instead of going to Majorca. [The two](gil+nance) have a ding-dong in the car park and [she](nance) goes home to [her](nance) mum's.
- engaged gil nance "bride"
- wedding? gil nance "gets wed"
- celebrate gil "stag night"
- find nance gil "finds him"
- discover nance gil "overhears"
- travel! gil "instead of going to Majorca"
+ quarrel gil nance "ding-dong"
- breakup? nance gil "goes home"

== 3
The [umpire](umpire) snores. [Beattie](beattie), a month into [her](beattie) new life above the betting shop, lies awake and counts sheep, then scones. [She](beattie) won't go back, mind; [Alf](alf) hasn't asked. [He](alf) is busy teaching [Zara](zara) the googly, under cover of darkness, because [her](zara) [father](imran) thinks cricket will ruin [her](zara) eyes. [Reverend Peacock](rector), walking [her](rector) whippets, spots [the pair](alf+zara) behind the roller and jumps to the worst conclusion in the parish. By evensong it has gone round.
- couple beattie umpire "new life"
- reconcile? alf beattie "go back"
- advisor.start alf zara "teaching"
- parent imran zara "father"
- discover rector alf+zara "spots the pair"
+ affair! alf zara "worst conclusion"
- reveal rector "gone round"

== 4
[Imran](imran) hits [Alf](alf). [Zara](zara) stops [Imran](imran). [She](zara) bowls [him](imran) a googly. [Imran](imran) misses it. Then [Imran](imran) laughs. [He](imran) begs pardon of [Alf](alf). [Alf](alf) shakes hands with [Imran](imran). Peace costs [Alf](alf) one tooth. [Reverend Peacock](rector) apologises to [Zara](zara). [Gil](gil) waits at the church. [Nance](nance) comes late. [Nance](nance) marries [Gil](gil) in cricket whites. The [groundsman](lorenzo) cries loudest. [Lorenzo](lorenzo) loves [Gil](gil).
+ attack imran alf "hits"
- rescue zara alf "stops"
- happy imran "laughs"
- reconcile alf imran "shakes hands"
- injure alf imran "one tooth"
- reconcile? rector zara "apologises"
+ wedding gil nance "marries"
- sad lorenzo "cries"
- love lorenzo gil "loves"

== 5
Honeymoon on the boundary. [Gil](gil) takes seven wickets; [Nance](nance), in the deckchair, takes a shine to [Rashid](rashid), the visitors' wicketkeeper, [who](rashid) is [Imran](imran)'s [nephew](rashid) and nobody's fool. When [Gil](gil) sees [her](nance) peel [him](rashid) an orange, the eighth ball goes for [Rashid](rashid)'s head. Six stitches, sewn by [Dot Fothergill](dot), district [nurse](dot) and [mother](dot) of the [bowler](gil), [who](dot) gives [her](dot) [son](gil) a clip round the ear as soon as the thread is cut. [Rashid](rashid) says it was a lovely orange.
- find gil "takes seven wickets"
- love nance rashid "takes a shine"
- kin imran rashid "nephew"
- flirt nance rashid "peel him an orange"
- jealous gil rashid "peel him an orange"
+ attack gil rashid "goes for Rashid's head"
- treat rashid dot "Six stitches"
- parent dot gil "mother"
- attack dot gil "clip round the ear"

== 6
Rain. In the pavilion, [Fern Ramsbottom](fern), [who](fern) teaches infants in [Hull](@hull) and takes after [her](fern) [mother](beattie), has got both [parents](alf+beattie) to come, each believing the other will not. [Alf](alf) has brought the kettle, [Beattie](beattie) the cups. For two hours the estranged [pair](alf+beattie) discuss the drains. Then the [umpire](umpire) taps at the glass and raises one finger, and [Beattie](beattie), out, goes home with [him](umpire). [Fern](fern) howls in [Lorenzo](lorenzo)'s mower shed. [He](lorenzo) hands [her](fern) a rag and owns up to a hopeless passion of [his](lorenzo) own.
- parent alf+beattie fern "both parents"
- betray fern alf+beattie "believing"
- married alf beattie "estranged"
- reconcile! alf beattie "goes home with him"
- couple beattie umpire "goes home with him"
- sad fern "howls"
- help lorenzo fern "hands her a rag"
+ reveal lorenzo fern "owns up"
- love lorenzo _ "hopeless passion"

== 7
[Zara](zara) plays. [She](zara) is the first [woman](zara) in the Eleven since the war, and the visitors snigger till [she](zara) has had four of them. [Rashid](rashid), behind the stumps with [his](rashid) stitches, proposes to [his](rashid) [cousin](zara) on behalf of [his](rashid) mother; [she](zara) tells [him](rashid), on behalf of nobody, to get lost. [He](rashid) looks relieved. There's [someone](nance) else, see, and [she](nance) has a ring on already. [Imran](imran), unaware, orders three hundred invitations.
- hire zara "first woman in the Eleven"
- propose rashid zara "proposes"
- kin rashid zara "cousin"
+ reject zara rashid "get lost"
- happy rashid "relieved"
- love rashid nance "someone else"
- married _ nance "a ring on"
- wedding? rashid zara "invitations"

== 8
Three evenings running [Nance](nance) has gone to yoga without a mat. [Gil](gil), [who](gil) suspects nothing but [her](nance) spine, drops by with the mat and finds the hall dark and [Rashid](rashid)'s motorbike outside the [Reverend](rector)'s. [Peacock](rector), it appears, gives the sinful [couple](nance+rashid) tea and marriage counselling, in that order. The [cuckold](gil) throws the mat, the bike and himself into the beck. [Lorenzo](lorenzo) jumps in after [him](gil), clothes and all, and carries [him](gil) to [his](gil) [mother](dot), [who](dot) puts [both](gil+lorenzo) in the bath.
- affair nance rashid "yoga without a mat"
- discover gil nance+rashid "finds"
- advisor rector nance+rashid "marriage counselling"
- cheat nance gil "cuckold"
- sad gil "throws the mat"
+ rescue lorenzo gil "jumps in"
- parent dot gil "mother"
- help dot gil+lorenzo "in the bath"

== 9
The divorce papers come through for the [Ramsbottoms](alf+beattie), and [Alf](alf) signs with the scorer's pencil. That night [Beattie](beattie) bakes for the first time since May and doesn't know who for. The [umpire](umpire), never a man to dispute a decision, packs [his](umpire) white coat; [he](umpire) has been offered a county, and [she](beattie) can come or not. [She](beattie)'d rather not. [Imran](imran) learns from the printer's bill that [Zara](zara) isn't marrying anyone. [Fern](fern), [who](fern) has moved back, lodges with [Dot](dot), two doors along from [Lorenzo](lorenzo), [who](lorenzo) is teaching [her](fern) Portuguese for want of anyone better.
+ divorce alf beattie "divorce papers"
- create beattie "bakes"
- hire? umpire "offered a county"
- breakup beattie umpire "rather not"
- discover imran zara "learns"
- wedding! _ zara "isn't marrying anyone"
- move fern "moved back"
- housemate dot fern "lodges with"
- neighbour fern lorenzo "two doors along"
- advisor lorenzo fern "teaching her"

== 10
A [stranger](stranger) in a panama asks for [Beattie](beattie) at the tea hatch. [He](stranger) was [her](beattie) [fiancé](stranger) before there was an [Alf](alf); [she](beattie) had waited for [him](stranger) outside a registry office in 1979, in the wet. [He](stranger) has come all the way from [Perth](@perth) to say sorry. [Alf](alf), padding up, watches [his](alf) ex-[wife](beattie) laugh at something the [Australian](stranger) says and is out first ball. "Jealous?" asks [Zara](zara). "Middle stump," says [Alf](alf).
- return stranger "asks for Beattie"
- engaged.past beattie stranger "fiancé"
- breakup.past stranger beattie "in the wet"
- travel stranger "all the way from Perth"
- reconcile? beattie stranger "say sorry"
- ex alf beattie "ex-wife"
- happy beattie "laugh"
+ jealous alf stranger "out first ball"

== 11
[Nance](nance) wants [Gil](gil) back. [Gil](gil) would have [her](nance), too, only every time [he](gil) tries to say so [Lorenzo](lorenzo) starts the mower. In the end the [groundsman](lorenzo) switches off and tells [him](gil) straight. [Gil](gil), [who](gil) has never had a declaration of love from anybody, [Nance](nance) included, says thank [you](lorenzo), and no, and would [he](lorenzo) like to be godfather some day? [Fern](fern), with the verb tables, is waiting at the gate. [Rashid](rashid), jilted, takes [his](rashid) mother's advice and goes on a diet.
- reconcile? gil nance "wants Gil back"
+ confess lorenzo gil "tells him straight"
+ reject gil lorenzo "and no"
- breakup.past nance rashid "jilted"
- love? fern lorenzo "waiting at the gate"

== 12
Last match of the summer; nine to win, one wicket left. [Alf](alf), recalled by [Imran](imran), limps in with [Zara](zara) at the other end, and the [pupil](zara) farms the strike till the [teacher](alf) gets the hang of it. [They](alf+zara) win with a scone's width to spare. The [man](stranger) from [Perth](@perth) asks [Beattie](beattie) to come home with [him](stranger). [She](beattie) takes a basket to the square, hands it to the not-out [batsman](alf), and tells the [other](stranger) that [she](beattie)'s home. [Alf](alf) asks if there's jam.
- return alf "recalled"
- help zara alf "farms the strike"
- advisor alf zara "teacher"
- find alf+zara "win with"
- invite stranger beattie "come home with him"
- gift beattie alf "basket"
+ reconcile alf beattie "she's home"
- reject beattie stranger "she's home"
