%series Pippin Road
%lang en
%genre orchard family drama, Huon Valley, Tasmania, 1974, encyclopaedic episode table with several strands
%cast merle    | Merle Tranter; Merle; Mrs Tranter | f
%cast clarrie  | Clarrie Tranter; Clarrie | m
%cast gwen     | Gwen Tranter; Gwen | f
%cast dougal   | Dougal Tranter; Dougal | m
%cast spiro    | Spiro Kalamaras; Spiro | m
%cast eleni    | Eleni Kalamaras; Eleni | f
%cast pat      | Pat Dooley; Pat; Dooley | n
%cast bishop   | Reverend Thripp; Thripp; Reverend | m
%cast banker   | Lionel Ashby; Ashby | m
%cast picker   | Jun Watanabe; Watanabe; Jun | m
%cast sarge    | Sergeant Noonan; Noonan | m
%cast boy      | Kit | m
%cast vivian   | Vivian | f

== 1 Pulling Trees
Britain has stopped buying apples, and the government pays growers by the acre to rip out their trees. [Clarrie Tranter](clarrie) takes the money in secret. [His](clarrie) [wife](merle), [Merle](merle), [who](merle) planted the orchard with [her](merle) own hands, wakes to the sound of the bulldozer and stands in front of it in a nightgown. The [driver](pat), [Pat Dooley](pat), switches off. Elder [daughter](gwen) [Gwen](gwen) comes home from [Melbourne](@melbourne) the same day with a black eye and a [five-year-old](boy) called [Kit](boy). [Her](gwen) [brother](dougal) [Dougal](dougal) counts the plates and fetches the shotgun; [she](gwen) asks [him](dougal) to fetch a chair.
- married clarrie merle "wife"
- betray clarrie merle "in secret"
+ rescue? merle _ "stands in front"
- parent clarrie+merle gwen "daughter"
+ return gwen "comes home"
- injure.past gwen "black eye"
- sibling dougal gwen "brother"
- attack? dougal _ "shotgun"
- create.past merle "planted the orchard"
- find clarrie "takes the money"

== 2 The Cider Idea
[Spiro Kalamaras](spiro), [who](spiro) keeps the fish shop, suggests to [Merle](merle) that apples may be drunk. [Clarrie](clarrie) calls [him](spiro) a wog in front of customers; [Gwen](gwen), queuing for flake, apologises for [her](gwen) [father](clarrie) so loudly that [he](clarrie) walks out. [Spiro](spiro)'s [sister](eleni), [Eleni](eleni), is teaching [Dougal](dougal) to read in the cool room, an hour a night, and neither of [their](dougal+eleni) families knows. The [banker](banker) [Lionel Ashby](banker), an old [beau](banker) of [Merle](merle)'s, grants [her](merle) a loan against a signature. It is [Clarrie](clarrie)'s, and it is in [her](merle) handwriting.
- help spiro merle "suggests"
- attack clarrie spiro "a wog"
- parent clarrie gwen "father"
- help gwen spiro "apologises"
- advisor eleni dougal "teaching"
- reveal! dougal+eleni _ "neither of their families knows"
- ex banker merle "old beau"
+ betray merle banker+clarrie "her handwriting"
- gift banker merle "grants her a loan"

== 3 Black Eye
[Gwen](gwen)'s [husband](bishop) telephones every evening at six. [He](bishop) is the [Reverend Thripp](bishop), much loved by [his](bishop) parish, and [he](bishop) forgives [her](gwen). On Friday [he](bishop) stands on the verandah with toys. [Dougal](dougal) hides [Kit](boy) in the apple loft with [Eleni](eleni); [Merle](merle) gives the [clergyman](bishop) tea, and [Pat](pat), [who](pat) has come about an unpaid bill, gives [him](bishop) a look. It is the look that sends [him](bishop) away. That night [Gwen](gwen) tells [her](gwen) [mother](merle) what happened to the eye, and [Merle](merle) tells [her](gwen) why [Clarrie](clarrie) sleeps in the packing shed.
- married bishop gwen "husband"
- reconcile? bishop gwen "forgives her"
+ travel bishop "stands on the verandah"
- rescue dougal+eleni boy "hides Kit"
- flee bishop pat "sends him away"
- parent merle gwen "her mother"
+ reveal gwen merle "tells her mother"
- reveal merle gwen "Merle tells her"
- attack.past bishop gwen "the eye"

== 4 Windfalls
A mainland [student](picker) named [Jun Watanabe](picker) signs on as a picker and does the work of three. [Clarrie](clarrie), [whose](clarrie) elder brother died at [Sandakan](@sandakan), will not sit at table with the [newcomer](picker), and eats on the step. [Dougal](dougal) reads [his](dougal) first whole page aloud, to a horse. [Eleni](eleni), hearing it through the wall, weeps and denies it. [Spiro](spiro) learns of the lessons from a customer and threatens to send [his](spiro) [sister](eleni) to an uncle in [Adelaide](@adelaide); [he](spiro) is the head of the family, [he](spiro) says, and [she](eleni) replies that [he](spiro) is the head of a flathead.
- hire picker "signs on"
- reject clarrie picker "will not sit"
- create dougal "reads his first"
- happy eleni dougal "weeps"
+ discover spiro dougal+eleni "learns of the lessons"
+ threaten spiro eleni "threatens to send"
- sibling eleni spiro "sister"
- quarrel eleni spiro "head of a flathead"

== 5 Custody
The [minister](bishop) does not come back; a summons does. [He](bishop) claims [his](bishop) [wife](gwen) has carried off the [boy](boy), drinks and keeps company with [Pat](pat), [whose](pat) sex the document leaves open. [Sergeant Noonan](sarge) is obliged to ask [Gwen](gwen) where the [child](boy) is. "Picking apples," says [Gwen](gwen), and the [policeman](sarge), an honest [man](sarge) with bad knees, looks up into every tree but the right one. [Merle](merle) mortgages [her](merle) mother's ring for a barrister. [Ashby](banker), [who](banker) knows a forgery when [he](banker) sees one and has seen one, offers to pay the rest.
- married bishop gwen "wife"
+ accuse bishop gwen "claims"
- abduct? gwen boy "carried off"
- investigate sarge gwen "obliged to ask"
- help sarge gwen "but the right one"
- discover.past banker merle "has seen one"
- help? banker merle "offers to pay"
- affair? gwen pat "keeps company"

== 6 What Ashby Wants
[Clarrie](clarrie) finds a bank statement in the pig bucket. [He](clarrie) forges nothing, [he](clarrie) never has; so who owes four thousand dollars in [his](clarrie) name? [Merle](merle), questioned, tells [him](clarrie) the truth for once, and [he](clarrie) is so taken aback that [he](clarrie) helps [her](merle) wash the vats. But the [lender](banker) has kept the original. [He](banker) asks [Merle](merle) to dine, and lays it by [her](merle) plate as one lays a napkin. Either [she](merle) leaves [Clarrie](clarrie), or [she](merle) goes to prison. [She](merle) pours the gravy over it. Outside, in the ute, [Jun](picker), [who](picker) drove [her](merle), has heard every word.
- discover clarrie merle "bank statement"
+ reveal merle clarrie "tells him the truth"
- help clarrie merle "wash the vats"
- invite banker merle "asks Merle to dine"
+ threaten banker merle "Either she leaves"
- breakup? merle clarrie "leaves Clarrie"
- arrest? _ merle "goes to prison"
- reject merle banker "pours the gravy"
- discover picker banker+merle "heard every word"

== 7 The Step
[Jun](picker) brings [his](picker) plate out to the step and sits down by [Clarrie](clarrie). [Clarrie](clarrie) gets up. The next night [he](picker) sits there again, and [Clarrie](clarrie) stays, because it is [his](clarrie) step. On the third, without turning [his](picker) head, the [student](picker) tells [him](clarrie) about [Hiroshima](@hiroshima), [his](picker) own elder sister, and then about the gravy. The old [man](clarrie) chews a long time. [He](clarrie) goes in and, for the first time since the war, puts [his](clarrie) cap on the hook next to [Merle](merle)'s. [Dougal](dougal), [who](dougal) has seen it, tells the horse.
- reveal picker clarrie "tells him about"
+ reconcile clarrie picker "stays"
+ reconcile clarrie merle "hook next to"
- reveal dougal _ "tells the horse"
- reject clarrie picker "gets up"
- discover dougal clarrie "has seen it"

== 8 Court
The [barrister](vivian) is called [Vivian](vivian) and turns out to be a [woman](vivian), [who](vivian) takes the witness box apart plank by plank. Yes, the [parson](bishop) was at home on the night in question; no, [he](bishop) cannot say how a door can hit one eye and leave out the nose. Then [she](vivian) calls [Pat Dooley](pat). Asked by the other side whether the [witness](pat) is a man or a woman, [Pat](pat) answers: busy. The gallery cheers, and the magistrate gives [Kit](boy) to [his](boy) [mother](gwen) for six months. On the stairs [Thripp](bishop) whispers to [Gwen](gwen) that six months go by. [Dougal](dougal) breaks [his](bishop) jaw.
- advisor vivian gwen "barrister"
- attack.past bishop gwen "hit one eye"
- help pat gwen "calls Pat Dooley"
+ find gwen "gives Kit to"
- parent gwen boy "mother"
- threaten bishop gwen "whispers"
+ attack dougal bishop "breaks his jaw"

== 9 Six Weeks
For the jaw [Dougal](dougal) gets six weeks in [Hobart](@hobart). [He](dougal) writes to [Eleni](eleni), in capitals, the first letter of [his](dougal) life: it has no commas and a proposal. [Spiro](spiro) intercepts it, reads it on [his](spiro) feet behind the counter, forgets a customer, and puts it under [her](eleni) door. [She](eleni) corrects it in red, writes YES in the margin and posts it back. Up at the orchard the first cider explodes in the night, bottle by bottle. [Merle](merle) and [Clarrie](clarrie) lie listening, side by side, counting. At two hundred [she](merle) begins to laugh, at three hundred [he](clarrie) does.
- arrest _ dougal "six weeks"
+ propose dougal eleni "a proposal"
- steal spiro eleni "intercepts"
- gift spiro eleni "under her door"
+ engaged.start dougal eleni "writes YES"
- create clarrie+merle "first cider"
- happy clarrie+merle "laugh"

== 10 A Quiet Man
[Ashby](banker) goes to the police. [Noonan](sarge), forced to act, rides out to arrest the [woman](merle) [whose](merle) pies [he](sarge) has eaten for thirty years, and finds nobody at home but [Clarrie](clarrie), in [his](clarrie) suit. [He](clarrie) signed that paper, says [Clarrie](clarrie), drunk, left-handed, in the dark. Asked to show it, [he](clarrie) produces in front of the [sergeant](sarge) a signature so like the false one that it amazes [Pat](pat), [who](pat) has been coaching [him](clarrie) for a fortnight. The [banker](banker) protests. [Noonan](sarge) asks to see what exactly [he](banker) proposed to [Mrs Tranter](merle) over the gravy, and [Ashby](banker) recalls an appointment.
+ accuse banker merle "goes to the police"
- arrest? sarge merle "arrest the woman"
+ rescue clarrie merle "He signed that paper"
- betray clarrie sarge "drunk, left-handed"
- advisor pat clarrie "coaching him"
- investigate sarge banker "asks to see"
- flee banker "recalls an appointment"

== 11 The Lake
[Thripp](bishop), jaw wired, takes [Kit](boy) from the schoolyard in broad daylight. [He](bishop) drives north until the petrol gives out by a lake, and there, when the [boy](boy) will not stop crying for [his](boy) [mother](gwen), walks into the water with [him](boy). It is [Pat](pat) [who](pat) has followed on the bulldozer, at eleven miles an hour, all night. [Pat](pat) gets the [child](boy) out, then, after thinking about it, the [father](bishop). [Gwen](gwen) finds the [three](bishop+boy+pat) round a fire at dawn. [She](gwen) thanks [Pat](pat) by name, then by another name, one that makes [Pat](pat) blush in the ears.
+ abduct bishop boy "takes Kit"
- parent gwen boy "his mother"
- kill? bishop boy "walks into the water"
+ rescue pat boy "gets the child out"
- rescue pat bishop "the father"
- parent bishop boy "father"
- find gwen bishop+boy+pat "finds the three"
- love gwen pat "by another name"
- sad boy "crying"
- injure.past bishop "jaw wired"

== 12 Blossom
Spring, and two hundred saplings stand where the stumps were. [Dougal](dougal), home again, weds [Eleni](eleni) twice in one day, before a priest and before a registrar, and reads both vows unassisted. [Spiro](spiro) dances with [Merle](merle) on the press; [Clarrie](clarrie), asked by a guest who the [fellow](spiro) is, says: family. [Jun](picker) sails for [Yokohama](@yokohama) with a bag of pips. The [Reverend](bishop), in a hospital near [Launceston](@launceston), has agreed to the divorce. [Gwen](gwen) moves [her](gwen) bed into the cottage by the machine shed, with a room for [Kit](boy), and takes from the wall, for [Pat](pat)'s sake, the mirror.
- return dougal "home again"
+ wedding dougal eleni "weds"
- date merle spiro "dances with"
- kin clarrie spiro "family"
- travel picker "sails for" @yokohama
- divorce? bishop gwen "agreed to the divorce"
- move gwen "moves her bed"
- help gwen pat "for Pat's sake"
- ill bishop "in a hospital"
