%series The Quiet Table
%lang en
%genre forensic procedural, Wellington, New Zealand, encyclopaedic episode table
%cast ngaire | Dr Ngaire Whetu; Ngaire; Dr Whetu; Whetu | f
%cast sefo | Iosefo Tuilagi; Sefo; Tuilagi | m
%cast prue | Prudence Hargest; Prue; Hargest | f
%cast balan | Detective Inspector Balan; Balan; Suresh Balan; Suresh | m
%cast kiri | Kiriana; Kiri | f
%cast dunstan | Dunstan Meech; Meech; Dunstan | m
%cast olive | Olive Meech; Olive | f
%cast jonty | Jonty Meech; Jonty | m
%cast choir | - | m
%cast baker | Wojtek Bielski; Bielski; Wojtek | m
%cast bakerwife | Halina | f
%cast apprentice | Tama | m
%cast judge | Justice Corrigan; Corrigan | f
%cast clerk | - | m
%cast twin | Rangi | m
%cast deadtwin | Hemi | m
%cast diver | - | f
%cast profes | Professor Ashdown; Ashdown; Gideon | m
%cast student | Lavinia | f
%cast boy | - | m
%cast nurse | Sister Paea; Paea | f
%cast tamadad | - | m
%cast profbro | - | m
%cast guru | - | m
%cast baby | - | n
%cast successor | - | m
%cast waiter | - | m

== 1
The skeleton of a [man](choir) is dug up beneath the stage of the [Opera House](@operahouse). [Pathologist](ngaire) [Dr Ngaire Whetu](ngaire) dates the bones to 1994; [her](ngaire) [assistant](sefo), [Iosefo Tuilagi](sefo), spots a dental plate that identifies them as those of a [choirmaster](choir) believed to have run away with the takings. [He](choir) never ran: somebody stove [his](choir) head in. [Detective Inspector Balan](balan), recently transferred from [Auckland](@auckland), interrogates the chorus's surviving [tenor](dunstan), [Dunstan Meech](dunstan), [who](dunstan) weeps but admits to nothing. [Prudence Hargest](prue), the unit's [toxicologist](prue), recognises in the weeping [man](dunstan) [her](prue) former piano [teacher](dunstan).
- boss ngaire sefo "assistant"
+ discover sefo choir "identifies"
- steal! choir _ "believed to have run"
- flee! choir "never ran"
+ kill.past _ choir "stove"
- move balan "transferred"
- investigate balan dunstan "interrogates"
- sad dunstan "weeps"
- discover prue dunstan "recognises"
- advisor.past dunstan prue "piano teacher"
- find _ choir "dug up"
- investigate ngaire choir "dates"
- reveal! dunstan "admits to nothing"

== 2
[Meech](dunstan)'s [wife](olive), [Olive](olive), hands [Balan](balan) a bundle of letters: the [choirmaster](choir) and [she](olive) had been lovers, and [their](dunstan+olive) [son](jonty) [Jonty](jonty) may not be a [Meech](dunstan) at all. [Whetu](ngaire) compares the young [man](jonty)'s blood with the bones; it is a match. Rather than hear it from the [inspector](balan), [Jonty](jonty) hears it from [Prue](prue), [who](prue) lets it slip in the car park. That night [he](jonty) sets fire to the old [tenor](dunstan)'s garage. [Dunstan](dunstan), badly burned, is pulled out by [Sefo](sefo), [who](sefo) lives next door but one.
- married dunstan olive "wife"
- gift olive balan "hands Balan"
- affair.past choir olive "lovers"
- parent? dunstan jonty "may not be"
- investigate ngaire jonty "compares"
+ parent choir jonty "match"
- reveal prue jonty "lets it slip"
+ attack jonty dunstan "sets fire"
- injure dunstan jonty "burned"
- rescue sefo dunstan "pulled out"
- neighbour dunstan sefo "next door"

== 3
From [his](dunstan) hospital bed [Meech](dunstan) dictates a statement to [Suresh Balan](balan): on closing night in 1994 [he](dunstan) caught [his](dunstan) [wife](olive) in the [conductor](choir)'s arms and struck [him](choir) with a music stand. [Sister Paea](nurse), [who](nurse) is changing the dressings, hears [him](dunstan) add, once the [policeman](balan) has gone, that it was a lie. [Whetu](ngaire), examining the fracture again, concludes that the blow came from someone a head shorter. [Olive](olive) is taken into custody in [her](olive) gardening gloves. [Jonty](jonty) refuses to see [either](dunstan+olive) of [them](dunstan+olive).
- reveal dunstan balan "statement"
- married dunstan olive "wife"
- cheat.past olive dunstan "in the conductor's arms"
- discover.past dunstan choir+olive "caught"
- treat dunstan nurse "dressings"
- discover nurse dunstan "hears"
+ betray dunstan balan "lie"
- investigate ngaire "examining"
+ arrest _ olive "into custody"
- reject jonty dunstan+olive "refuses"
- attack.past dunstan choir "struck"
- discover ngaire "concludes"

== 4
A [baker](baker) is discovered in [his](baker) own cold room, frozen stiff and dusted with icing sugar. [Halina](bakerwife), the [widow](bakerwife) of [Wojtek Bielski](baker), says [he](baker) was loved by all; [his](baker) [apprentice](apprentice), [Tama](apprentice), has a black eye and no alibi. While [Balan](balan) leans on the [boy](apprentice), [Prue](prue) detects carbon monoxide, and a cracked flue is found to blame. No crime, then. The [inspector](balan) apologises to the [apprentice](apprentice), [whose](apprentice) black eye came from [his](apprentice) own [father](tamadad). [Ngaire](ngaire) invites [him](apprentice) to stay in [her](ngaire) sleep-out until the bruise has faded.
+ die baker "frozen stiff"
- married.past baker bakerwife "widow"
- boss.past baker apprentice "apprentice"
- accuse balan apprentice "leans on"
- discover prue "detects"
- kill! _ baker "No crime"
- injure.past apprentice tamadad "black eye"#2
- parent tamadad apprentice "father"
+ invite ngaire apprentice "invites"
- housemate.start apprentice ngaire "stay in"
- find _ baker "discovered"

== 5
[Kiriana](kiri), [Whetu](ngaire)'s [daughter](kiri), comes home from [Dunedin](@dunedin) with a suitcase, a cough and a bump [she](kiri) does not mention. [She](kiri) finds a strange [boy](apprentice) in the sleep-out. The week's case concerns [Justice Corrigan](judge), [who](judge) has been receiving fingers by post. [Sefo](sefo) establishes that these come from a teaching hospital and from three different donors. Suspicion falls upon the [judge](judge)'s [clerk](clerk), [whom](clerk) [she](judge) once failed at the bar exam; confronted by [Balan](balan), [he](clerk) locks himself in the archive and threatens to swallow ink.
- parent ngaire kiri "daughter"
- return kiri "comes home"
- ill kiri "cough"
- pregnant kiri "bump"
- reveal! kiri "does not mention"
- meet apprentice kiri "strange boy"
+ threaten _ judge "receiving fingers"
- accuse _ clerk "Suspicion falls"
- boss judge clerk "clerk"
- reject.past judge clerk "failed"
+ accuse balan clerk "confronted by"
- discover sefo "establishes"
- threaten clerk _ "threatens"

== 6
The [clerk](clerk) turns out to be innocent of everything except admiration: for six years [he](clerk) has adored [Corrigan](judge) and has kept each of [her](judge) discarded nibs. The parcels were sent by [Professor Ashdown](profes), [head](profes) of anatomy, [whose](profes) [brother](profbro) [she](judge) jailed. [Ngaire](ngaire) takes this badly, since [Ashdown](profes) was [her](ngaire) doctoral [supervisor](profes) and, for one winter, rather more. When [she](ngaire) calls on [him](profes) alone, [he](profes) pours two sherries and bolts the door. [Tuilagi](sefo) goes through the window. [Gideon Ashdown](profes) is charged the same evening.
- accuse! _ clerk "innocent"
+ love clerk judge "adored"
- threaten.past profes judge "parcels"
- arrest.past judge profbro "jailed"
- sibling profbro profes "brother"
- sad ngaire profes "takes this badly"
- advisor.past profes ngaire "supervisor"
- affair.past ngaire profes "rather more"
- abduct profes ngaire "bolts"
+ rescue sefo ngaire "through the window"
+ arrest _ profes "charged"

== 7
Two [brothers](deadtwin+twin) as alike as spoons: [one](deadtwin), [Hemi](deadtwin), lies on the table, [the other](twin), [Rangi](twin), stands beside it asking for [his](deadtwin) watch. A harbour [diver](diver) brought up the body with an anchor chain round its ankles. [Whetu](ngaire) notices a vaccination scar where none should be and realises that the [twins](deadtwin+twin) have changed places. It is [Rangi](twin) [who](twin) is dead. The [survivor](deadtwin), having collected [his](deadtwin) [brother](twin)'s winnings, was about to board a ship with [his](deadtwin) [brother](twin)'s [girlfriend](diver), the [diver](diver). [Neither](deadtwin+diver) gets further than the gangway.
- sibling deadtwin twin "brothers"
- die! deadtwin "lies on the table"
- find diver twin "brought up"
- discover ngaire "notices"
+ betray deadtwin _ "changed places"
+ die twin "dead"
- steal deadtwin twin "collected"
- flee? deadtwin+diver "board"
- couple.past diver twin "girlfriend"
- flee! deadtwin+diver "Neither gets further"

== 8
The coroner releases [Olive Meech](olive) on bail; [she](olive) does not go home. [Dunstan](dunstan) reports [her](olive) missing, and for an entire day the police suspect [him](dunstan) a second time. [Prue](prue), uneasy about [her](prue) part in it, traces the old [woman](olive) to the [choirmaster](choir)'s grave, half-conscious, an empty pill bottle in [her](olive) lap. [Hargest](prue) makes [her](olive) vomit and sings to [her](olive) until the ambulance arrives. In the meantime [Tama](apprentice) teaches [Kiri](kiri) to plait dough, and [she](kiri) tells [him](apprentice), before [her](kiri) own [mother](ngaire), that it is due in June.
- lose dunstan olive "missing"
- accuse _ dunstan "suspect him"
- sad prue "uneasy"
+ find prue olive "traces"
- ill olive "half-conscious"
+ rescue prue olive "makes her vomit"
- advisor apprentice kiri "teaches"
- parent ngaire kiri "mother"
- reveal kiri apprentice "tells"
- pregnant kiri "due"
- arrest.past _ olive "bail"
- return! olive "does not go home"
- die.past choir "grave"

== 9
[Lavinia](student), a first-year [student](student), faints at [her](student) first autopsy, at [her](student) second and at the sight of [Sefo](sefo). The feeling is mutual. [Their](sefo+student) first outing, a whale-watching trip, ends with a corpse: a [boy](boy) of nineteen snagged in the propeller. [Balan](balan) sinks on to a bench when [he](balan) sees the tattoo. It is [his](balan) own estranged [son](boy), last heard of in a commune near [Nelson](@nelson). The [inspector](balan) insists on leading the inquiry; [Whetu](ngaire) has [him](balan) taken off the case and then drives [him](balan) home.
- ill student "faints"
+ love student sefo "at the sight of Sefo"
- love sefo student "mutual"
- date sefo student "first outing"
- find sefo+student boy "corpse"
+ die boy "corpse"
- parent balan boy "estranged son"
- sad balan "sinks on to"
- quit balan "off the case"
- help ngaire balan "drives"
- investigate? balan boy "leading"

== 10
Barred from the investigation, the bereaved [father](balan) goes up to [Nelson](@nelson) on [his](balan) own and beats the commune's [leader](guru) until three women pull [him](balan) off. The [leader](guru) swears that the [boy](boy) left of [his](boy) own accord, to look for [his](boy) [father](balan). It was an accident: [Ngaire](ngaire) finds sea water, no bruises and, sewn into the collar, an unposted letter. [She](ngaire) brings it to the [inspector](balan), [who](balan) has been suspended and is drinking. [They](balan+ngaire) read it aloud on the kitchen floor; towards morning [she](ngaire) rests [her](ngaire) head on [his](balan) shoulder, and neither of [them](balan+ngaire) moves.
- parent balan boy "father"
- travel balan "goes up" @nelson
+ attack balan guru "beats"
- find? boy balan "look"
- kill! _ boy "accident"
- discover ngaire "finds sea water"
- gift ngaire balan "brings"
- quit balan "suspended"
- die.past boy "bereaved"
- travel.past boy "left"
- rescue _ guru "pull"
- create.past boy "letter"

== 11
At the trial of [Olive Meech](olive), [Justice Corrigan](judge) presiding, [Jonty](jonty) takes the stand unannounced. [He](jonty) was four that night, [he](jonty) says, and under the piano; the [choirmaster](choir) had [his](choir) hands round [his](jonty) [mother](olive)'s throat. The jury acquits. [Dunstan](dunstan), [who](dunstan) has known as much for thirty years and was ready to go to prison in [her](olive) stead, holds out an arm, and [she](olive) takes it. [Olive](olive)'s [son](jonty) follows a few paces behind. Across the road [Corrigan](judge) asks [her](judge) [clerk](clerk), somewhat stiffly, whether [he](clerk) cares for oysters.
- parent olive jonty "mother"
- discover.past dunstan "has known"
+ reveal jonty _ "takes the stand"
- attack.past choir olive "hands round"
- accuse! _ olive "acquits"
- arrest? _ dunstan "prison"
+ reconcile dunstan olive "takes it"
- boss judge clerk "clerk"
- date? clerk judge "oysters"

== 12
The lab's new cold store is opened with speeches, and its first occupant is the [man](successor) [who](successor) gave the longest: [Ashdown](profes)'s [successor](successor), poisoned by a canapé. Every guest is a suspect, the [pathologist](ngaire) included. Amid the uproar [Kiri](kiri)'s waters break beside the microscopes; [Lavinia](student), upright for once, delivers the [child](baby) with [Tama](apprentice) holding the lamp. [Prue](prue) needs eleven minutes to identify the poison and the [waiter](waiter). As the hearse leaves, [Balan](balan), reinstated, calls [Ngaire](ngaire) a grandmother, and is told to say it again, more slowly, over breakfast.
- celebrate _ "opened with speeches"
+ kill waiter successor "poisoned"
- accuse _ ngaire "suspect"
+ birth kiri baby "waters break"
- treat kiri student "delivers"
- help apprentice student "holding"
- discover prue waiter "identify"
- hire balan "reinstated"
- kin baby ngaire "grandmother"
- date? balan ngaire "over breakfast"
