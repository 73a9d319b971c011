%series Signal Hill College
%lang en
%genre boarding-school drama, Otago, New Zealand, encyclopaedia episode summaries
%cast mere    | Mere Tuhiwai; Mere; Miss Tuhiwai | f
%cast alistair| Alistair Begg; Begg; Alistair; Mr Begg | m
%cast philippa| Philippa Begg; Philippa; Mrs Begg | f
%cast toby    | Toby Sinclair; Toby | m
%cast jude    | Jude Sinclair; Jude | n
%cast lani    | Lani Fonoti; Lani | f
%cast sefa    | Sefa Fonoti; Sefa; Fonoti | m
%cast hamish  | Hamish Dunlop; Dunlop; Hamish | m
%cast nurse   | Sister Olwyn; Olwyn | f
%cast cook    | Reg Tipene; Reg; Tipene | m
%cast rowe    | Constable Rowe; Rowe | f
%cast dad     | Craig Sinclair; Craig; Sinclair | m
%cast mum     | - | f
%cast surgeon | - | n
%cast step    | - | m
%cast wren    | Wren | n

== 1 New Boy
[Toby](toby) and [Jude Sinclair](jude), fourteen-year-old [twins](jude+toby) from a sheep station near [Ranfurly](@ranfurly), are delivered to the school on the hill by [their](jude+toby) [father](dad), [Craig](dad), a [widower](dad) of six weeks. [Mere Tuhiwai](mere), the new [housemistress](mere), hides [Jude](jude)'s contraband ferret in the boiler room. [Alistair Begg](alistair), the [principal](alistair), gave [her](mere) the post against the wishes of [his](alistair) [deputy](hamish), [Hamish Dunlop](hamish), [whose](hamish) cousin had applied. In the very first week the boat-club cashbox disappears; [Sefa Fonoti](sefa), the scholarship [boy](sefa), is sent for before anybody has looked for it.
- sibling jude toby "twins"
- parent dad jude+toby "father"
- married.past dad mum "widower"
- help mere jude "hides"
- hire alistair mere "gave her the post"
- boss alistair hamish "deputy"
+ steal _ _ "disappears"
- accuse _ sefa "sent for"

== 2 Lights Out
[Sefa](sefa) says that [he](sefa) was in the chapel; only [Toby](toby), [who](toby) went there to cry, could bear [him](sefa) out, and [Toby](toby) would sooner be caned than admit to it. Thus the [prop forward](sefa) is suspended. [His](sefa) [sister](lani) [Lani](lani), in the year below, puts salt in the [deputy](hamish)'s coffee in revenge. [Mere](mere) takes the matter to the [principal](alistair), [who](alistair) has other worries: [Mrs Begg](philippa), on the pretext of a conference, has been in [Queenstown](@queenstown) for nine days and does not ring. [Reg Tipene](cook), the [cook](cook), feeds the ferret and says nothing to anyone.
- reveal! toby _ "sooner be caned"
- sad toby "to cry"
+ quit sefa "suspended"
- sibling lani sefa "sister"
- attack lani hamish "salt in"
- help mere sefa "takes the matter"
- married alistair philippa "Mrs Begg"
- help cook jude "feeds the ferret"
- betray philippa alistair "on the pretext"

== 3 The Chapel Witness
[Jude](jude) works out from a hymn sheet where [Toby](toby) must have been that evening, and there is a scene in the drying room in the course of which the elder [twin](jude) calls the [younger](toby) a coward. Ashamed, [he](toby) goes to the [housemistress](mere) and clears the suspended [boy](sefa). [Sefa](sefa) comes back on the Friday bus to be met by [Lani](lani), half the team and, hanging back, the [witness](toby) [who](toby) took so long. [He](sefa) shakes [Toby](toby)'s hand. [Dunlop](hamish), [whose](hamish) case has fallen apart, tells [Miss Tuhiwai](mere) to keep out of discipline if [she](mere) values [her](mere) house.
- discover jude toby "works out"
- quarrel jude toby "a scene"
- sibling jude toby "twin"
+ help toby sefa "clears"
- return sefa "comes back"
- reconcile sefa toby "shakes Toby's hand"
- threaten hamish mere "keep out of"

== 4 Mumps
Eleven boys go down with mumps, among them [Toby](toby), and [Sister Olwyn](nurse) turns the library into a ward. [She](nurse) has run the sanatorium since the days when [Begg](alistair) himself was a pupil, and calls [him](alistair) Ally. [Sefa](sefa) reads to the [patient](toby) through the window. The [absentee](philippa) returns from [Queenstown](@queenstown) with a tan and asks the [principal](alistair) for a divorce, over fish fingers; the other [man](hamish), [she](philippa) will not say who, has been patient long enough. Only the [cook](cook), [who](cook) serves them, has seen whose car set [her](philippa) down at the gate.
- ill toby "go down with"
- treat toby nurse "a ward"
- help sefa toby "reads to"
- return philippa "returns"
+ divorce? alistair philippa "divorce"
- cheat philippa alistair "the other man"
- reveal! philippa alistair "will not say"
- discover cook philippa "has seen"

== 5 Sports Day
[Lani](lani) runs. [Wren](wren) runs faster. [Wren](wren) is new. No one knows where [Wren](wren) comes from. [Jude](jude) wants to know. [Wren](wren) shares an apple with [Jude](jude). The ferret gets loose and wins the egg race. [Dunlop](hamish) kicks the ferret. [Jude](jude) bites [Dunlop](hamish). [Olwyn](nurse) bandages the [deputy](hamish)'s hand. [Mere](mere) laughs. [Begg](alistair) does not. [He](alistair) has seen [Philippa](philippa) look at [Dunlop](hamish). Now [Begg](alistair) understands. The band plays on. [Reg](cook) gives the loser, [Lani](lani), a pie. [Her](lani) [brother](sefa) eats it.
+ find wren lani "runs faster"
- gift wren jude "shares an apple"
- attack jude hamish "bites Dunlop"
- treat hamish nurse "bandages"
- love philippa hamish "look at Dunlop"
+ discover alistair hamish+philippa "understands"
- gift cook lani "a pie"
- sibling lani sefa "brother"

== 6 Vote of No Confidence
Having been found out, the [deputy](hamish) strikes first: [he](hamish) persuades the board that the [principal](alistair) is no longer up to the work, and [Begg](alistair), [who](alistair) has lost [his](alistair) [wife](philippa) to the [man](hamish) [who](hamish) now gets [his](alistair) chair, clears [his](alistair) desk within a day. [Mere](mere) offers [him](alistair) the attic above the girls' house. The first act of the new [principal](hamish) is to have lockers searched. [Constable Rowe](rowe), called in from [Port Chalmers](@portchalmers), comes across the cashbox in [Wren](wren)'s, whereupon the [runner](wren) goes out of a window and is not seen again that night.
- betray hamish alistair "strikes first"
+ quit alistair "clears his desk"
- hire hamish "gets his chair"
- breakup philippa alistair "lost his wife"
- help mere alistair "the attic"
- investigate hamish _ "searched"
- find rowe "comes across"
+ flee wren "goes out of"

== 7 Search Party
Two days of rain. [Rowe](rowe) and [her](rowe) dogs beat the peninsula for the missing [child](wren); [Jude](jude), [who](jude) is certain that the box was planted, sets off alone and slips into a gully with a sprained ankle. The search party now looks for two. It is [Wren](wren), living on mussels in a boat shed, [who](wren) hears the shouting and carries the [friend](jude) [who](jude) had set out to the rescue up to the road on [their](wren) back. In the sanatorium the [runaway](wren) tells [Sister Olwyn](nurse) about a [stepfather](step) and a belt. The old [woman](nurse) locks the door when [Dunlop](hamish) knocks.
- investigate rowe wren "beat the peninsula"
- rescue? jude wren "sets off alone"
- injure jude "sprained"
+ rescue wren jude "carries the friend"
- friend jude wren "friend"
- find wren jude "hears the shouting"
- reveal wren nurse "tells Sister Olwyn"
- kin step wren "stepfather"
- attack.past step wren "a belt"
- help nurse wren "locks the door"

== 8 The Man in the Attic
[Craig Sinclair](dad), summoned on account of [Jude](jude)'s ankle, is put up for the night by [Mere](mere) and finds himself playing draughts with the deposed [principal](alistair) until three. [He](dad) takes a liking to the [housemistress](mere), [who](mere) takes a liking to [his](dad) way of losing. The [twins](jude+toby), [who](jude+toby) buried [their](jude+toby) [mother](mum) in January, see [the two](dad+mere) on the fire escape and close ranks; [Toby](toby) empties a bucket from above. [Tipene](cook) has meanwhile told [Rowe](rowe) that the key to [Wren](wren)'s locker hung for a week on the [deputy](hamish)'s ring.
- invite mere dad "put up for the night"
- meet alistair dad "playing draughts"
- love.start dad mere "takes a liking"
- love.start mere dad "a liking to his way"
- die.past mum "buried"
- parent mum jude+toby "mother"
- discover jude+toby dad+mere "see the two"
- attack toby dad+mere "empties a bucket"
+ reveal cook rowe "told Rowe"
- sibling jude toby "twins"

== 9 Key Evidence
[Dunlop](hamish) gives the [cook](cook) notice for serving cold porridge and, when [Lani](lani) starts a hunger strike in [his](cook) support, threatens to put [her](lani) and [her](lani) [brother](sefa) on the next boat to [Apia](@apia). The kitchen is taken over by [Olwyn](nurse). On the fourth day the [striker](lani) collapses in prayers. [Philippa](philippa), [who](philippa) was once a ward nurse, kneels down by the [girl](lani), looks up at the [man](hamish) for [whom](hamish) [she](philippa) gave up [her](philippa) marriage, and asks what else [he](hamish) is capable of. [He](hamish) answers in front of three hundred pupils: boat-club money does not grow on trees.
- quit cook hamish "gives the cook notice"
- threaten hamish lani+sefa "next boat"
- help lani cook "hunger strike"
- sibling lani sefa "brother"
+ ill lani "collapses"
- help philippa lani "kneels down"
- breakup.past philippa alistair "gave up her marriage"
+ reveal hamish _ "answers"

== 10 Prize-giving
Arrested between the hymn and the cheese straws, [Dunlop](hamish) leaves by the tradesmen's entrance with [Constable Rowe](rowe) at [his](hamish) elbow. The board restores the [man](alistair) from the attic to [his](alistair) study, and the [cook](cook) to [his](cook) stove. [Philippa](philippa) asks to come home. [Mr Begg](alistair) answers that [he](alistair) has grown used to the attic. The reading prize goes to [Sefa](sefa), the running cup to the former [runaway](wren), for [whom](wren) the [nurse](nurse) has been named guardian. [Toby](toby) apologises to [Mere](mere) for the bucket. [His](toby) [father](dad) was the wetter of the two, [she](mere) says.
+ arrest rowe hamish "Arrested"
- hire alistair "restores"
- hire cook "to his stove"
- reconcile? alistair philippa "come home"
- reject alistair philippa "grown used to"
- find sefa "reading prize"
- find wren "running cup"
- kin nurse wren "guardian"
- reconcile mere toby "apologises"
- parent dad toby "father"

== 11 Lambing Snow
In the September holidays the [Sinclair twins](jude+toby) take [Wren](wren) and the [Fonotis](lani+sefa) home to the station, where late snow has buried four hundred ewes. [Craig](dad), out with a pole since dawn, is knocked down by the quad bike and lies with a broken pelvis until [Sefa](sefa) finds [him](dad). [Toby](toby) drives [him](dad) to the road, without a licence. [Mere](mere) arrives with the ambulance and holds the torch for the [surgeon](surgeon). Afterwards [Jude](jude), the last to hold out against [her](mere), puts a cup of tea into the [housemistress](mere)'s hands. It has sugar in it. [She](mere) drinks it all the same.
- sibling jude toby "Sinclair twins"
- invite jude+toby lani+sefa+wren "take Wren"
- injure dad "broken pelvis"
+ find sefa dad "finds him"
- rescue toby dad "drives him"
- treat dad surgeon "surgeon"
- help mere surgeon "holds the torch"
+ reconcile jude mere "puts a cup"

== 12 Old Pupils
[Sister Olwyn](nurse), eighty next week, is carried off by pneumonia in [her](nurse) own sanatorium, [Wren](wren) on one side of the bed and the [pupil](alistair) [she](nurse) never stopped calling Ally on the other. [Her](nurse) savings go to the [runner](wren). The [stepfather](step) shows up to lay claim to the money and the [child](wren); [Reg](cook) shows [him](step) the cleaver, and [Begg](alistair) the adoption papers, which bear [his](alistair) own signature. [Lani](lani) rows in the first girls' eight to beat [Christ's](#christs). On the pontoon, [Miss Tuhiwai](mere) and the [farmer](dad) with the stick tell the [twins](jude+toby) something that the [twins](jude+toby) have known for weeks.
+ die nurse "carried off"
- ill nurse "pneumonia"
- kin step wren "stepfather"
- gift nurse wren "savings"
- find? step "lay claim"
- threaten cook step "shows him the cleaver"
+ parent.start alistair wren "adoption"
- find lani "to beat"
- reveal dad+mere jude+toby "tell the twins"
- discover.past jude+toby dad+mere "have known"
- sibling jude toby "twins"
