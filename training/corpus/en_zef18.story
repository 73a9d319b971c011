%series Devil's Advocates
%lang en
%genre legal procedural, Edinburgh: a set of three advocates and their clerk, TV-listing style
%cast isla | Islay Carmichael, KC; Islay Carmichael; Carmichael; Islay | f
%cast ruar | Rory Mackintosh-Ali; Rory; Mackintosh-Ali; Roderick | m
%cast ver | Verity Stobo; Verity; Stobo | f
%cast clerk | Eck Dalgleish; Eck; Dalgleish; Alexander | m
%cast lord | Lord Kinnaird; Kinnaird | m
%cast wid | Morag Petrie; Morag | f
%cast pet | - | m
%cast dist | Struan Petrie; Struan | m
%cast bank | Giles Ormiston; Ormiston; Giles | m
%cast pip | Fiona Ormiston; Fiona | f
%cast toy | - | m
%cast pol | Chief Inspector Baxendale; Baxendale | f
%cast shep | - | m
%cast au | Coralie | f
%cast juror | - | m
%cast tec | - | m
%cast tec2 | - | m
%cast pres | - | n
%cast harp | - | m

== 1
[Widow](wid) in the dock. [Morag Petrie](wid) fed [her](wid) [man](pet) foxglove, says the Crown; digestives, says [Islay Carmichael, KC](isla), [who](isla) hasn't lost a murder in eleven years. [Her](isla) [junior](ruar), [Rory Mackintosh-Ali](ruar), new to the stable and to shaving, notices the [stepson](dist), [Struan](dist), weeping with one eye. On the bench sits [Lord Kinnaird](lord). [He](lord) was [Islay](isla)'s pupil [master](lord), and there are those who say [he](lord) was more.
- married.past pet wid "Widow"
- arrest _ wid "dock"
+ kill? wid pet "foxglove"
- boss isla ruar "junior"
- kin dist wid "stepson"
- sad! dist "weeping with one eye"
- advisor.past lord isla "pupil master"
- affair? isla lord "more"
- die.past pet "Widow"
- accuse _ wid "Crown"
- hire ruar "new to"

== 2
Not proven. [Morag](wid) kisses [her](wid) [counsel](isla), the macer and the dock rail. Outside, the [stepson](dist) spits at [Rory](ruar)'s gown; [Eck](clerk), the [clerk](clerk), five foot nothing, sees [Struan](dist) off with an umbrella. Over the fee-note drams [Verity Stobo](ver), third of the set, bets [her](ver) wig that the [widow](wid) did it. [She](wid) sends round shortbread. Nobody in chambers will go first.
- accuse! _ wid "Not proven"
- kiss isla wid "kisses"
- advisor isla wid "counsel"
+ attack dist ruar "spits"
- rescue clerk ruar "sees"
- colleague isla+ruar ver "third of the set"
- gift wid isla+ruar+ver "shortbread"
- accuse ver wid "bets"

== 3
A [banker](bank) sues a [toymaker](toy) over a doll that says [his](bank) name and then swears. [Verity](ver) appears for the doll. [Giles Ormiston](bank), plaintiff, is [her](ver) [brother-in-law](bank); [her](ver) [sister](pip) [Fiona](pip) sits on [his](bank) side of the court in dark glasses. It was [Fiona](pip), [Stobo](ver) elicits, [who](pip) recorded the voice: at home, from life, over several Christmases. The bench recalls itself to order. The [complainer](bank)'s [wife](pip) doesn't go home.
- accuse bank toy "sues"
- advisor ver toy "appears for"
- kin bank ver "brother-in-law"
- sibling pip ver "sister"
- married bank pip "wife"
+ reveal pip _ "recorded"
+ breakup pip bank "doesn't go home"

== 4
[Fiona](pip) on the sofa bed, [Ormiston](bank) on the doorstep, [Verity](ver) in between with a rolling pin. [Rory](ruar)'s first solo brief: a [shepherd](shep) is charged with rustling [his](shep) own sheep back. The beast identifies [him](shep) in open court. Flushed with victory, [Rory](ruar) asks [Coralie](au), the Kinnairds' French au [pair](au), for a drink; [she](au) would rather, [she](au) says, have a lawyer. [She](au) shows [him](ruar) [her](au) forearm.
- housemate.start pip ver "on the sofa bed"
- threaten ver bank "rolling pin"
- advisor ruar shep "solo brief"
- accuse _ shep "charged"
- steal? shep _ "rustling"
- happy ruar "Flushed"
+ date? au ruar "asks Coralie"
- reject au ruar "would rather"
+ reveal au ruar "shows"
- boss lord au "pair"
- advisor? ruar au "lawyer"

== 5
Act against a sitting [judge](lord)? [Islay](isla) forbids it. [Her](isla) [junior](ruar), trembling, resigns; [Stobo](ver) walks after [him](ruar) down the [High Street](@highstreet) with both [their](ruar+ver) boxes. Only [Dalgleish](clerk) stays, and gives [Carmichael](isla) such a look over the kettle that [she](isla) takes down from the top shelf a locked tin. In it are letters, thirty years of them, each beginning "[My](lord) dear [girl](isla)". [She](isla) has never shown them to a soul. What else did [Kinnaird](lord) call "correction"?
- reject isla ruar "forbids"
+ quit ruar isla "resigns"
- quit ver isla "walks"
- sad ruar "trembling"
- create.past lord "letters"
- reveal! isla _ "never shown"
- attack? lord _ "correction"

== 6
Two new brass plates across the close, one telephone between [them](ruar+ver). [Client](wid) number one carries [her](wid) own shortbread: [Mrs. Petrie](wid) wishes to be tried again. [She](wid) did put foxglove in the tea, [she](wid) says; it was meant for [Struan](dist). [Rory](ruar) explains that one can't be un-acquitted. [Chief Inspector Baxendale](pol), [who](pol) was outside the window on a ladder, disagrees. The [stepson](dist) takes himself off to [Rockall](@rockall).
- create ruar+ver "plates"
- colleague ruar ver "across the close"
- advisor ruar+ver wid "Client number one"
+ reveal wid ruar+ver "did put foxglove"
- kill? wid dist "meant for Struan"
- kill.past wid pet "foxglove"
- investigate pol wid "outside the window"
- kin dist wid "stepson"
+ flee dist "takes himself off"

== 7
[Coralie](au) vanishes from the Kinnaird nursery on the eve of [her](au) statement. The [judge](lord) supposes [she](au) was homesick. [Eck](clerk), [who](clerk) knows every taxi in [Leith](@leith), traces the [girl](au) to a convent laundry in [Oban](@oban), sent there "for [her](au) nerves" on a certificate signed by [her](au) [employer](lord). [He](clerk) drives up overnight. In the passenger seat, tin on [her](isla) knee, silent past [Stirling](@stirling), past [Crianlarich](@crianlarich), is the last [person](isla) the [runaways](ruar+ver) from chambers would expect.
- lose _ au "vanishes"
- sad? au "homesick"
+ find clerk au "traces"
- abduct.past lord au "sent there"
- boss lord au "employer"
- travel clerk+isla "drives up" @oban
- reveal? au "statement"

== 8
"[I](isla) was wrong," says [Carmichael](isla) in [Verity](ver)'s doorway. It takes [her](isla) a minute and a half. [Rory](ruar) offers the [visitor](isla) the good chair, [Coralie](au) the bad coffee. Elsewhere [Giles](bank) wants [his](bank) [wife](pip) back, or failing that the tape: [he](bank) has [Fiona](pip) followed, then the [follower](tec) followed, and both of these [gentlemen](tec+tec2) meet in a close with a rolling pin. [Eck](clerk) has the plates unscrewed and all four names put on one.
+ reconcile isla ruar+ver "I was wrong"
- reconcile? bank pip "back"
- married bank pip "wife"
- investigate tec pip "followed"
- investigate tec2 tec "followed"#2
- meet tec tec2 "meet"
- colleague.start clerk+isla ruar+ver "four names"

== 9
No Scottish advocate has ever cross-examined the [judge](lord) [who](lord) taught [her](isla) to do it. [Kinnaird](lord), in mufti, addresses [Islay](isla) as "[my](lord) dear [girl](isla)". [She](isla) enters that as production one. The letters follow, read aloud by [Eck](clerk) in the voice of a man reading the racing results. In the jury box a retired [postman](juror) blows [his](juror) nose. By evening the Lord [President](pres) has accepted a resignation, and a crowd of cleaners, clerks and au pairs has formed, in no particular hurry, on the steps.
- advisor.past lord isla "taught"
- investigate isla lord "cross-examined"
+ reveal clerk _ "read aloud"
+ quit lord pres "resignation"

== 10
The [postman](juror) from the jury comes to chambers with [his](juror) hat in both hands. [He](juror) knows [Miss Carmichael](isla)'s writing, having delivered it: every June, one letter, no stamp, to an orphanage in [Dumfries](@dumfries). Did [she](isla) never want to hear what became of the [bairn](ver)? [He](juror) adopted [her](ver). [She](ver) is thirty, wears a wig and beats people with a rolling pin. [Islay](isla) sits down on the coal scuttle. Across the landing [Verity](ver) is singing.
- create.past isla "letter"
+ reveal juror isla "knows"
- birth.past isla ver "bairn"
- parent juror ver "adopted"
- travel juror "comes to"
- attack ver _ "beats"

== 11
How does one tell a [colleague](ver)? [Carmichael](isla) drafts it as a petition, then as a letter, then hands [Stobo](ver) the wrong umbrella for a week. It comes out in the lift, between floors, with the power off. [Verity](ver) asks a single question: whether [Kinnaird](lord) is [her](ver) [father](lord). [He](lord) is not. It was a [boy](harp) [who](harp) played the harp in a fish restaurant. The lift restarts; [neither](isla+ver) gets out. Up on [Rockall](@rockall) [Struan](dist) is lifted off by helicopter, into the arms of [Morag](wid), [who](wid) has brought tea.
- colleague isla ver "colleague"
- create isla "drafts"
- reveal? isla ver "tell a colleague"
+ reveal isla ver "comes out in the lift"
- parent! lord ver "He is not"
+ parent harp ver "It was a boy"
- rescue _ dist "lifted off"
- gift wid dist "brought"

== 12
Hogmanay in chambers. The [toymaker](toy) has made a doll that says "objection". [Fiona](pip), decree absolute in [her](pip) bag, dances with the [shepherd](shep); the sheep has been let in as well. [Rory](ruar) and [Coralie](au) are found under the table, engaged in comparative law. [Eck](clerk), christened [Alexander](clerk), which not a soul knew, opens the post: [Verity](ver) is to take silk. [Her](ver) two [parents](isla+juror), [one](isla) by blood, [one](juror) by bicycle, reach for the same handkerchief. Then there's a knock, a [widow](wid), a plate of shortbread. Who's for going first?
- celebrate clerk+isla+ruar+ver "Hogmanay"
- create toy "made"
- divorce.past bank pip "decree absolute"
- flirt pip shep "dances"
+ affair au ruar "comparative law"
- discover! _ clerk "not a soul knew"
+ hire? ver "take silk"
- parent isla+juror ver "parents"
- married.past pet wid "widow"
