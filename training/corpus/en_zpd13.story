%series Ravensgate Girls
%lang en
%genre boarding-school period serial, 1936, newspaper listings
%cast head    | Miss Carbury; Carbury; Head | f
%cast matron  | Matron Pegg; Pegg; Matron | f
%cast latin   | Mr Loftus; Loftus | m
%cast games   | Miss Strang; Strang; Jumbo | f
%cast french  | Mademoiselle; Odile | f
%cast heron   | Cecily Heron; Heron; Cecily | f
%cast vick    | Vick Ames; Ames; Vick | f
%cast tib     | Tib Ames; Tib | f
%cast major   | Major Ames; Major | m
%cast boot    | Alf | m
%cast doctor  | Dr Quayle; Quayle | m
%cast bath    | - | f
%cast inspec  | Miss Thorne; Thorne | f
%cast baby    | - | f
%cast guardian | - | n

== 1 Michaelmas
[Miss Carbury](head), [Head](head) since Easter, has engaged the first [man](latin) ever to teach at [Ravensgate](#ravensgate): [Mr Loftus](latin), Latin, thirty and shy. [Mademoiselle](french) buys scent. [Miss Strang](games), games mistress, called [Jumbo](games), doesn't see what the fuss is about; [she](games) has shared a cottage with the [Head](head) for eleven years. The new [girl](heron), [Heron](heron), is put to sleep between the [Ames](tib+vick) [sisters](tib+vick), [who](tib+vick) haven't spoken since the summer. [Alf](boot), the boot [boy](boot), carries up the trunk and gets a smile from the [elder](vick) of [the two](tib+vick).
+ hire latin head "has engaged"
- love french latin "buys scent"
- housemate games head "shared a cottage"
- sibling tib vick "sisters"
- quarrel tib vick "haven't spoken"
- meet heron tib+vick "is put to sleep"
- flirt boot vick "gets a smile"

== 2 Prep
Why won't [Vick](vick) talk to [Tib](tib)? Because of [Papa](major). The [Major](major) means to marry again, and the younger [sister](tib) has written to wish [him](major) joy, whereas the [elder](vick) has written nothing. [Heron](heron), passing notes across [her](heron) own bed, makes peace between [them](tib+vick) by the third night. [Loftus](latin) is asked for tea by the French [mistress](french), drops the cup, and confesses that [he](latin) is promised to a [lady](bath) in [Bath](@bath). [Odile](french) offers [him](latin) another cup. [Matron Pegg](matron) finds a boot [boy](boot)'s cap under a dormitory window and says nothing to a soul.
- quarrel tib vick "won't Vick talk"
- parent major tib+vick "Papa"
- wedding? _ major "to marry again"
- sibling tib vick "younger sister"
+ reconcile tib vick "makes peace"
- help heron tib+vick "makes peace"
- invite french latin "asked for tea"
- engaged _ latin "promised to a lady"
- reveal latin french "confesses"
- find matron "finds a boot boy's"
- reveal! matron _ "says nothing"

== 3 Half-Holiday
The [Major](major) comes down to present the [bride](matron), and [she](matron) turns out to be [Matron](matron), [who](matron) sat up with both [his](major) [daughters](tib+vick) through measles. The [younger](tib) hugs [her](matron); the [elder](vick) climbs out by the window and is kissed on the coal shed by the [owner](boot) of the cap. [Heron](heron) keeps watch. [Strang](games), out with [her](games) whistle, sees four legs and, thinking of [her](games) own youth, blows it in the other direction. In the cottage, at supper, the [Head](head) speaks of [Mr Loftus](latin)'s hands. [She](head) has spoken of them before. The games [mistress](games) bends a fork.
- travel major "comes down"
+ engaged major matron "the bride"
- parent major tib+vick "daughters"
- treat.past tib+vick matron "through measles"
- happy tib "hugs her"
+ kiss boot vick "kissed on the coal shed"
- help heron boot+vick "keeps watch"
- discover games boot+vick "sees four legs"
- help games boot+vick "in the other direction"
- love head latin "Mr Loftus's hands"
- jealous games latin "bends a fork"

== 4 Short Lesson
Amo, says [Loftus](latin). Amas, says [Odile](french). [Loftus](latin) blushes at [Odile](french). The [lady](bath) in [Bath](@bath) writes to [Loftus](latin). [She](bath) lets [Loftus](latin) go. [Pegg](matron) sews [her](matron) veil. [Vick](vick) cuts up the veil. [Tib](tib) takes the blame for [Vick](vick). [Matron](matron) knows better than [Tib](tib). [She](matron) slaps neither. [She](matron) weeps. [Heron](heron) sees [Matron](matron) weep. [Heron](heron) has no mother. [Heron](heron) would take [Pegg](matron) for one.
- flirt french latin "Amas"
+ breakup bath latin "lets Loftus go"
+ attack vick matron "cuts up the veil"
- betray tib matron "takes the blame"
- help tib vick "takes the blame"
- discover! matron tib "knows better"
- sad matron vick "weeps"
- parent? matron heron "take Pegg for one"

== 5 The Coal Shed
Found out at last, the boot [boy](boot) loses [his](boot) place within the hour, and the [Head](head) rings up the [Major](major). Before [he](major) can get there, the elder [Ames](vick) has emptied [her](vick) post-office book and gone after [Alf](boot) by the milk train. [Heron](heron), questioned, holds out until supper. It is [Strang](games) [who](games) fetches the [runaways](boot+vick) back, from a tea-room in [Whitby](@whitby), on [her](games) motor-bicycle, the [girl](vick) behind and the [boy](boot) in the sidecar, crying. Why did [she](games) not report the four legs, asks [Carbury](head). And [whose](latin) were the hands? asks [Strang](games). The cottage has two doors; both are heard.
- discover head boot+vick "Found out"
+ quit boot "loses his place"
- reveal head major "rings up"
+ flee vick "gone after Alf"
- reveal? heron _ "holds out"
- flee boot "runaways"
- find games boot+vick "fetches the runaways back"
- sad boot "crying"
- reveal! games head "not report"
- jealous games head "whose were the hands"
- quarrel games head "both are heard"

== 6 Vespers
[Dr Quayle](doctor), called in because [Vick Ames](vick) is green at breakfast, has to tell the [Major](major) that [he](major) will be a grandfather by June. The old [soldier](major) asks for a horsewhip, and [his](major) [fiancée](matron) asks [him](major) which of them [he](major) means to use it on: [she](matron), too, was seventeen once, with nobody to hold the basin. [She](matron) goes up and holds it. The [girl](vick) [who](vick) cut up the veil is sick into the lap of the [woman](matron) [who](matron) was to wear it, and [they](matron+vick) are friends. [Loftus](latin), free since Tuesday, waits for [Odile](french) under the cedar. It is the [Head](head) [who](head) comes.
- treat vick doctor "called in"
+ pregnant vick boot "green at breakfast"
- reveal doctor major "tell the Major"
- threaten major _ "asks for a horsewhip"
- kin? baby major "grandfather"
- engaged major matron "fiancée"
- help matron vick "holds it"
+ reconcile matron vick "they are friends"
- attack.past vick matron "cut up the veil"
- breakup.past bath latin "free since Tuesday"

== 7 Under the Cedar
Declared to by his [employer](head), in the subjunctive, the Latin [master](latin) can think of no polite form of no. [Odile](french) watches from the linen room and takes [his](latin) silence for the other thing; before the bell [she](french) has accepted the [doctor](doctor), a widower [who](doctor) has asked [her](french) every Christmas. [Strang](games) moves [her](games) trophies out of the cottage and in with [Matron](matron). [Alf](boot), in the village, has found work at the forge; [he](boot) sends [Vick](vick) a horseshoe, and for the first time [her](vick) [sister](tib) carries a letter that isn't to [Papa](major).
+ confess head latin "Declared to"
- boss head latin "employer"
- reject! latin head "no polite form"
- jealous french head "watches"
+ engaged.start doctor french "has accepted"
- married.past _ doctor "widower"
- move games matron "moves her trophies"
- housemate.end games head "out of the cottage"
- hire boot "found work"
- gift boot vick "a horseshoe"
- sibling tib vick "sister"

== 8 Fog
[Carbury](head) eats alone. [Carbury](head) misses [Strang](games). [Loftus](latin) resigns. [He](latin) leaves the letter with [Odile](french). [Odile](french) does not open it. [She](french) wears the ring of [Quayle](doctor). [Quayle](doctor) is kind to [Odile](french). [Heron](heron) reads Latin with [Loftus](latin). [Heron](heron) is the only [one](heron) to cry for [Loftus](latin). [Tib](tib) is jealous of Virgil. [Tib](tib) has a passion for [Heron](heron). [Heron](heron) thinks that it is indigestion. An [inspector](inspec) comes, [Miss Thorne](inspec). [She](inspec) was once engaged to the [Major](major).
- sad head games "misses Strang"
+ quit latin "resigns"
- engaged doctor french "wears the ring"
- advisor latin heron "reads Latin"
- sad heron latin "cry for Loftus"
- love tib heron "a passion for Heron"
- travel inspec "comes"
- engaged.past inspec major "once engaged"

== 9 Inspection
The [inspector](inspec) finds a pregnant [sixth-former](vick), a cottage with two doors and no Latin, and will write it all down, the more readily as [Matron](matron), [who](matron) shows [her](inspec) round, is to have the [man](major) [who](major) threw [Thorne](inspec) over in 1919. [Pegg](matron) says that [he](major) was shell-shocked, and sorry. The jilted [woman](inspec) screws the cap on [her](inspec) pen. Meanwhile [Tib](tib) puts [her](tib) arms round [Heron](heron) behind the organ and is told, kindly, that [they](heron+tib) had better be friends; and down in the village the [blacksmith's boy](boot) asks a [soldier](major) with a horsewhip for [his](major) [daughter](vick).
- investigate inspec head "finds"
- pregnant vick boot "pregnant sixth-former"
- engaged major matron "is to have"
+ breakup.past major inspec "threw Thorne over"
- help matron major "shell-shocked"
+ reject heron tib "told, kindly"
- friend? heron tib "had better be friends"
- propose boot vick "asks a soldier"
- parent major vick "daughter"

== 10 Banns
Two weddings are called in chapel on one Sunday, that of the [Major](major) and the [matron](matron), and that of the [Major](major)'s elder [child](vick) and the former boot [boy](boot), and a third is called off: [Quayle](doctor), [who](doctor) is nobody's fool, has found [his](doctor) [fiancée](french) asleep over an unopened letter, slits it for [her](french), reads the first line aloud and gives [her](french) back to the alphabet. There's a train at four. The [Frenchwoman](french) catches [Loftus](latin) on the footbridge. The [doctor](doctor), driving home, gives a lift to [Miss Thorne](inspec), [who](inspec) remarks that [they](doctor+inspec) have both been left by better people, and laughs.
+ wedding? major matron "called in chapel"
+ wedding? boot vick "called in chapel"
- parent major vick "elder child"
- discover doctor french "asleep over"
- engaged.end doctor french "called off"
- find french latin "catches Loftus"
- help doctor inspec "gives a lift"
- breakup.past french doctor "have both been left"
- breakup.past major inspec "have both been left"
- happy inspec "laughs"

== 11 The Fork
With [Strang](games) down with pneumonia after a swim in February that nobody set [her](games), it is [Matron](matron)'s place to nurse [her](games), and it's the [Head](head) [who](head) does it, eleven nights, one for each year. On the twelfth the [patient](games) asks for the subjunctive. "If [I](head) were to say," begins [Carbury](head), and gets no further, for the [invalid](games) has kissed [her](head). The second door of the cottage is nailed up by [Alf](boot). [Heron](heron) gets a letter with a black edge: [her](heron) [guardian](guardian) is dead, and [she](heron) has nowhere to go for Easter. [Pegg](matron) has a spare bed, a [stepdaughter](tib) and, from Saturday, a name to go with it.
- ill games "down with pneumonia"
- treat games head "eleven nights"
+ kiss games head "has kissed"
+ reconcile games head "nailed up"
- die guardian "is dead"
- move? heron matron "a spare bed"
- kin matron tib "stepdaughter"
- wedding? major matron "from Saturday"

== 12 Summer Term
[Mr](latin) and [Mrs Loftus](french) return from [Bath](@bathcity), of all places, to teach amo and aimer in adjoining rooms. [Vick](vick) has [her](vick) [baby](baby) at the forge, with the [doctor](doctor) late because [he](doctor) was being inspected. [Tib](tib), an [aunt](tib) at fifteen, holds [it](baby), and hands [it](baby) over at last to the new [sister](heron) in the next bed, [Heron](heron), [who](heron) says that [she](heron) has had worse holidays. The old [soldier](major) plants the horsewhip; it is said to be a hazel. On the last page of [her](inspec) report [Miss Thorne](inspec) finds the tone of the school affectionate.
- married french latin "Mrs Loftus"
- return french+latin "return"
+ birth vick baby "has her baby"
- date doctor inspec "was being inspected"
- kin baby tib "aunt"
- kin heron tib "new sister"
- reconcile boot major "plants the horsewhip"
- discover inspec "finds the tone"
