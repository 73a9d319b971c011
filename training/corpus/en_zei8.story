%series The Paper Lanterns
%lang en
%genre band drama: an indie quartet on the way up and down, season-guide capsules
%cast ivy | Ivy Castellan; Ivy | f
%cast dag | Dag Solheim; Dag; Solheim | m
%cast roxy | Roxanne Tate; Roxy Tate; Roxy; Tate | f
%cast keon | Keon Baptiste; Keon; Baptiste | m
%cast mort | Mort Feldstein; Mort; Feldstein | m
%cast silas | Silas Crowe; Silas; Crowe | m
%cast lanterns | Paper Lanterns; Lanterns | g
%cast june | June Castellan; June | f
%cast solveig | Solveig | f
%cast gemma | Gemma Voss; Gemma; Voss | f
%cast fan | - | m
%cast kmother | Mrs. Baptiste | f
%cast dagbaby | - | m
%cast lawyer | - | f

== 1
Every Tuesday the [Paper Lanterns](lanterns) play to eleven people and a dog at the Anvil, where [Ivy Castellan](ivy), the [singer](ivy), also waits tables. [Dag Solheim](dag), guitar, and [Roxy Tate](roxy), bass, live in the van with an amplifier between them. Tonight's twelfth [guest](mort) is a has-been called [Mort Feldstein](mort), [who](mort) offers to manage [them](lanterns) on the back of a beer mat. [Roxy](roxy) tears it up; [Ivy](ivy) gathers the scraps and pastes them together. [Her](ivy) kid [sister](june), [who](june) bluffed [her](june) way past the bouncer, thinks [he](mort) looks like a dying pigeon.
- create lanterns "play"
- hire ivy "waits tables"
- housemate dag roxy "live in the van"
- meet dag+ivy+roxy mort "twelfth guest"
+ hire? mort lanterns "offers to manage"
+ reject roxy mort "tears it up"
- sibling ivy june "sister"
- betray june _ "bluffed"

== 2
[Mort](mort) delivers: a support slot for stadium [idol](silas) [Silas Crowe](silas). Backstage, [Crowe](silas) looks straight through [Roxy](roxy), though [they](roxy+silas) were in the same orphanage and, for one summer at fifteen, in each other's pockets. [She](roxy) plays the set in a fury. [Keon Baptiste](keon), the [drummer](keon), sees [her](roxy) hands shake and covers every dropped beat, as [he](keon) has covered for [her](roxy) for years, saying nothing, hoping for nothing. [Silas](silas), it seems, has eyes only for the front of the stage. [Ivy](ivy) doesn't return to the van.
- create roxy "plays the set"
- couple.past roxy silas "in each other's pockets"
- reject silas roxy "looks straight through"
- sad roxy silas "in a fury"
+ help keon roxy "covers every dropped beat"
- love keon roxy "hoping for nothing"
- love silas ivy "eyes only for"
+ sex ivy silas "doesn't return to the van"

== 3
The single is out, the words are [Ivy](ivy)'s, the tune is [Dag](dag)'s, and on the label stands the name of [Silas Crowe](silas). [Mort](mort) swears that [he](mort) never signed anything of the kind. [Ivy](ivy) goes to have it out with [Silas](silas) at [his](silas) hotel and finds there, in a bathrobe, a [girl](gemma) [who](gemma) introduces herself as [his](silas) [fiancée](gemma). [Gemma Voss](gemma) is a pop columnist. [Ivy](ivy) tells [her](gemma) about the song, not about the nights; in Friday's paper there is not a line of either.
+ steal silas dag+ivy "stands the name"
- create dag+ivy "the words are Ivy's"
- accuse? _ mort "swears that he never"
- quarrel? ivy silas "have it out"
+ meet gemma ivy "introduces herself"
- engaged gemma silas "fiancée"
- reveal ivy gemma "tells her"
- affair.past ivy silas "nights"
- reveal! gemma "not a line"

== 4
Home for Christmas, in so far as [they](dag+ivy+keon+roxy) have homes. [Keon](keon)'s [mother](kmother), a bishop's [housekeeper](kmother), feeds all [four](dag+ivy+keon+roxy) and is under the impression that [he](keon) is studying law. [He](keon) lets [her](kmother) believe it. [Dag](dag), after two glasses of rum, takes from [his](dag) wallet the picture of a [toddler](dagbaby): [his](dag) [son](dagbaby) in [Bergen](@bergen), [whom](dagbaby) [he](dag) hasn't held since the christening. It is more words than [he](dag) has spoken all tour. [Roxy](roxy) presses [his](dag) ugly jumper to [her](roxy) face when [she](roxy) thinks no one is looking. [Keon](keon) is looking.
- celebrate dag+ivy+keon+roxy "Christmas"
- parent kmother keon "mother"
+ betray keon kmother "lets her believe"
- help kmother dag+ivy+keon+roxy "feeds"
- parent dag dagbaby "son"
+ reveal dag ivy+keon+roxy "takes from his wallet"
- love roxy dag "presses his ugly jumper"
- discover keon roxy "looking"#2

== 5
A [man](fan) with a lantern tattooed on [his](fan) throat has been at every gig since Leeds. [He](fan) sends [Ivy](ivy) hair, [his](fan) own; then a key, [hers](ivy). On the night [he](fan) is waiting in [her](ivy) wardrobe, it is [June](june) [who](june) opens the door. By the time the band gets there, the little [sister](june) is sitting on the [intruder](fan)'s chest, reading [him](fan) the fire regulations, with two cracked ribs of [her](june) own. The constables take [him](fan) off. [Ivy](ivy) asks [June](june) to come on the road: somebody has to keep [her](ivy) safe.
- gift fan ivy "sends Ivy hair"
- investigate fan ivy "at every gig"
+ attack? fan ivy "waiting in her wardrobe"
+ rescue june ivy "sitting on the intruder's chest"
- sibling ivy june "sister"
- injure june fan "two cracked ribs"
- arrest _ fan "take him off"
- invite ivy june "come on the road"
- help? june ivy "keep her safe"

== 6
[Feldstein](mort) coughs blood into a monitor wedge. [He](mort) has known since the spring, and told [June](june), [who](june) drives [him](mort) to the clinic on the sly. Meanwhile the [lawyer](lawyer) [whom](lawyer) [he](mort) has found for the stolen song turns out to be on [Crowe](silas)'s payroll; the suit collapses. [Dag](dag) puts [his](dag) fist through a kick drum. The [drummer](keon), for once, doesn't swallow it: the [two](dag+keon) go for each other in the loading bay, over the drum, over the band, and in the last resort over a jumper.
+ ill mort "coughs blood"
- discover.past mort "has known"
- reveal.past mort june "told June"
- help june mort "drives him"
- advisor lawyer mort "lawyer"
- steal.past silas _ "stolen song"
+ betray lawyer mort "payroll"
- attack dag _ "fist"
+ quarrel dag keon "go for each other"
- jealous keon dag "over a jumper"

== 7
Open confession in a lay-by. [Keon](keon) tells [Roxy](roxy) everything since 2014. [She](roxy) listens, takes [his](keon) hands, and says [she](roxy) is so sorry, [she](roxy) has never thought of [him](keon) that way, it's [Dag](dag). [He](keon) nods, gets out [his](keon) sticks, and leaves for [his](keon) [mother](kmother)'s by the first bus. And [Dag](dag)? Asked by [Roxy](roxy) the very same evening, the [Norwegian](dag) says that [he](dag) is still a [husband](dag); the divorce was never filed. [Tate](roxy) laughs until [she](roxy) has to be held by [Ivy](ivy). Three people, not one taken.
+ confess keon roxy "tells Roxy everything"
+ reject roxy keon "never thought of him"
- love roxy dag "it's Dag"
- quit keon "leaves"
- parent kmother keon "mother"
- travel keon "by the first bus"
- confess roxy dag "Asked by Roxy"
- reject dag roxy "still a husband"
- married _ dag "husband"
- divorce! _ dag "never filed"
- help ivy roxy "held by Ivy"

== 8
[Silas](silas) on the cover, [Silas](silas) in rehab. [Gemma Voss](gemma), no longer wearing [his](silas) ring, prints it at last: who wrote what, who slept where, who was paid. The song comes home with four years' royalties. [Ivy](ivy) could dance on [Crowe](silas)'s grave; instead [she](ivy) goes to see [him](silas) in the clinic, where [he](silas) shuffles in slippers and apologises to the wrong [woman](ivy), calling [her](ivy) [Roxy](roxy). So that one, at least, [he](silas) had recognised.
- ill silas "rehab"
+ engaged.end gemma silas "no longer wearing"
+ reveal gemma silas "prints it"
- travel ivy silas "goes to see"
- reconcile? roxy silas "apologises"
- discover.past silas roxy "recognised"

== 9
[Keon](keon), enrolled in law after all so that at least one lie comes true, plays organ for the bishop. [His](keon) [mother](kmother) has known for years, of course; [she](kmother) owns both singles. In [his](keon) absence the [Lanterns](lanterns) tour with a drum machine, which [Dag](dag) loathes and [June](june) programs. [Mort](mort) can no longer manage the stairs and manages by telephone. From [Bergen](@bergen) arrives, without notice, a tall [woman](solveig) with a [child](dagbaby) by the hand. [Solveig](solveig) wants a signature, nothing else. The [boy](dagbaby) wants to see the guitar.
- parent kmother keon "mother"
- discover.past kmother keon "has known"
- create keon "plays organ"
- create lanterns "tour"
- ill mort "no longer manage"
- help june lanterns "programs"
+ travel solveig "From Bergen"
+ divorce? dag solveig "a signature"

== 10
[Mort Feldstein](mort) is dead. [They](dag+ivy+june+roxy) read it in the van, in a text from [his](mort) own phone, timed in advance: "Told [you](dag+ivy+june+roxy) [I](mort)'d be late for something." [He](mort) has bequeathed [them](dag+ivy+roxy) [his](mort) Cadillac and [June](june) the telephone. At the cemetery [Roxy](roxy), [who](roxy) tore up [his](mort) contract, lays the taped-together mat on the coffin. A fifth [figure](keon) stands under the yews in a legal-looking coat. [Keon](keon) was to be a pallbearer, it says so in the will; and as there are only the [four](dag+ivy+keon+roxy) of [them](dag+ivy+keon+roxy) and the box is heavy, nobody asks who is still in the band.
+ die mort "dead"
- gift mort dag+ivy+roxy "bequeathed"
- gift mort june "telephone"
- reject.past roxy mort "tore up his contract"
+ return keon "fifth figure"
- reveal mort dag+ivy+june+roxy "text"
- gift roxy mort "taped-together mat"

== 11
[June](june), nineteen, [manager](june) by inheritance, books Wembley by mistake. [She](june) meant the pub of that name. With three weeks to fill it, [Ivy](ivy) swallows [her](ivy) pride and rings [Gemma](gemma), [who](gemma) prints the blunder on page one; the country roars, and tickets go. [Silas](silas), sober for ninety days, offers to open for [them](lanterns) unpaid. [Dag](dag), [whose](dag) papers came through on Monday, hands [Roxy](roxy) a jumper in [her](roxy) size. [Solveig](solveig), on a visit with the [boy](dagbaby), knitted it. [Keon](keon), sharing a rehearsal room with the [pair](dag+roxy), counts [them](dag+roxy) in and finds that it doesn't hurt.
- hire june "inheritance"
- reconcile gemma ivy "swallows her pride"
- help gemma june "page one"
+ help? silas lanterns "offers to open"
- recover silas "sober"
- divorce dag solveig "papers came through"
+ gift dag roxy "a jumper in her size"
- travel solveig "visit"
- create solveig "knitted"
- couple dag roxy "pair"
- love.end keon roxy "doesn't hurt"

== 12
Nine thousand lights, one dog. Before the encore [Ivy](ivy) loses [her](ivy) voice altogether and pushes [her](ivy) [sister](june) to the microphone; the [manager](june) can't sing and does. Somewhere in the second verse [Mrs. Baptiste](kmother) is seen to stand on a seat. Afterwards, in the van, parked where it always was, [Gemma](gemma) is asleep on [Ivy](ivy)'s shoulder, which will be news to [her](gemma) readers. [Dag](dag) has gone to carry the [boy](dagbaby) to bed. On the dashboard lies a beer mat with a fresh sentence on it and four signatures: same again next Tuesday?
- lose ivy "loses her voice"
- sibling ivy june "sister"
+ create june "can't sing and does"
- happy kmother "stand on a seat"
+ couple gemma ivy "asleep on Ivy's shoulder"
- help dag dagbaby "carry"
- boss june ivy "manager"
