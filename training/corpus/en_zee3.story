%series Billable
%lang en
%genre ironic law-firm dramedy in Atlanta, weekly episode synopses
%cast corinne  | Corinne Batiste; Corinne; Batiste | f
%cast royal    | Royal Whitlock; Royal; Whitlock | m
%cast imogen   | Imogen Whitlock; Imogen | f
%cast jae      | Jae-won Shin; Jae; Shin | m
%cast petra    | Petra Lindholm; Petra | f
%cast dashiell | Dashiell Moody; Dash; Moody | m
%cast ofelia   | Ofelia Cruz; Ofelia | f
%cast judge    | Judge Ambrose Tuttle; Judge Tuttle; Tuttle; Ambrose | m
%cast baker    | Wendell Oakes; Oakes; Wendell | m
%cast bakerwife| Loretta | f
%cast intern   | Skylar | n
%cast shinmom  | Mrs. Shin | f
%cast ex       | Remy | m
%cast bailiff  | - | f
%cast juror    | - | m
%cast son      | Beau | m

== 1 Pilot Fees
Fresh from [Baton Rouge](@batonrouge) and a broken engagement to a [saxophonist](ex) named [Remy](ex), [Corinne Batiste](corinne) is taken on at [Whitlock & Whitlock](#whitlock) on the very day that the [Whitlocks](imogen+royal) file for divorce. [Royal](royal) wants [her](corinne) to represent [him](royal). So does [Imogen](imogen). [Jae-won Shin](jae), with [whom](jae) [she](corinne) is to share an office eight feet wide, counsels [her](corinne) to feign appendicitis; [she](corinne) takes both briefs instead, and is held in contempt by [Judge Tuttle](judge) before lunch.
- travel.past corinne "Fresh from" @batonrouge
- engaged.past corinne ex "broken engagement"
+ hire corinne imogen+royal "taken on" #whitlock
+ divorce? imogen royal "file for divorce"
- married imogen royal "Whitlocks"
- hire? corinne royal "represent"
- hire? corinne imogen "does"
- colleague corinne jae "share an office"
- help jae corinne "counsels"
- accuse judge corinne "held in contempt"

== 2 The Cupcake Matter
[Wendell Oakes](baker), a [baker](baker) of wedding cakes, sues the [wife](bakerwife) [who](bakerwife) left [him](baker) for the rights to [their](baker+bakerwife) lemon glaze. [Corinne](corinne) tastes it and weeps in court. [She](corinne) tells [Jae](jae) that it reminded [her](corinne) of [her](corinne) [ex](ex); [he](jae), being in love with the firm's investigator, a [woman](ofelia) named [Ofelia Cruz](ofelia) [who](ofelia) calls [him](jae) "sport", understands perfectly. [Imogen](imogen), working late, comes upon [Royal](royal) asleep on the library sofa and covers [him](royal) with the draft settlement.
- married baker bakerwife "wife"
+ breakup.past bakerwife baker "left him"
- accuse baker bakerwife "sues"
- sad corinne ex "weeps"
- reveal corinne jae "tells Jae"
- ex corinne ex "her ex"
+ love jae ofelia "in love"
- find imogen royal "comes upon"
- help imogen royal "covers him"

== 3 Chain of Custody
For custody of the beagle, the senior [partners](imogen+royal) call each other unfit in open court, at which the [bailiff](bailiff), no sentimentalist, has to leave the room. [Petra Lindholm](petra), opposing [counsel](petra) in everything since moot court and [Corinne](corinne)'s sworn [foe](petra), crosses the aisle to whisper that [Corinne](corinne)'s slip is showing. Is this an act of mercy? Tailing a slip-and-fall plaintiff through [Little Five Points](@l5p), [Ofelia](ofelia) photographs the [judge](judge) coming out of a salsa club, arm in arm with the [baker](baker)'s [wife](bakerwife).
+ quarrel imogen royal "call each other unfit"
- colleague imogen royal "partners"
- enemy corinne petra "sworn foe"
- help petra corinne "whisper"
- investigate ofelia _ "Tailing"
+ discover ofelia bakerwife+judge "photographs"
- affair bakerwife judge "arm in arm"
- married baker bakerwife "wife"

== 4 Recusal
The photographs are worth a fortune, and [Dashiell Moody](dashiell), the [associate](dashiell) with the teeth, helps himself to a set. By noon [he](dashiell) has given [Tuttle](judge) to understand that a ruling for the firm would be good for everyone's health. The old [man](judge) recuses himself, then has a stroke on the courthouse steps. [Ofelia](ofelia), [whose](ofelia) pictures they were, sits by the hospital bed and says sorry in two languages. The [patient](judge), unable to speak, squeezes [her](ofelia) hand at the second.
+ steal dashiell ofelia "helps himself"
+ threaten dashiell judge "given Tuttle to understand"
- ill judge "stroke"
- help ofelia judge "sits by"
- reconcile? judge ofelia "says sorry"

== 5 Discovery
Who had the pictures? [Royal](royal) believes it was [Shin](jae), [who](jae) signs for them, and sends [him](jae) home without pay to [his](jae) [mother](shinmom)'s dry cleaner's. There [Mrs. Shin](shinmom), going through the pockets of one of [Moody](dashiell)'s suits, pulls out an envelope. [She](shinmom) does not trust the mail; [she](shinmom) delivers it to [Imogen](imogen) in person, along with a reproach about [her](imogen) hems. [Moody](dashiell) is out by five. [Her](shinmom) [boy](jae) is reinstated at six, and gets called "sport" in front of the whole elevator.
- accuse! royal jae "believes it was Shin"
- quit jae royal "without pay"
- parent shinmom jae "mother"
+ find shinmom "pulls out"
- reveal shinmom imogen "delivers it"
+ quit dashiell "out by five"
- hire jae "reinstated"

== 6 Motion to Dismiss
[Dash](dashiell) lands on [his](dashiell) feet, in the corner suite of [Lindholm Gray](#lindholm), where [Petra](petra) has to fetch [him](dashiell) coffee and bites through a pencil. [Corinne](corinne) runs across [Remy](ex) playing for coins outside the courthouse. [He](ex) has come from [Louisiana](@louisiana) on three buses in order to explain himself, [he](ex) says, and [she](corinne) lets [him](ex), until four in the morning. When [Jae](jae) arrives with the bagels, the [saxophonist](ex) opens the door in [her](corinne) bathrobe.
- hire dashiell "lands on his feet" #lindholm
- boss dashiell petra "fetch him coffee"
+ find corinne ex "runs across"
- travel ex "come from"
- travel jae "arrives"
+ sex corinne ex "in her bathrobe"
- discover jae corinne+ex "opens the door"

== 7 Spousal Privilege
Beneath the sofa in the library lies a second pillow. It is the new summer [intern](intern), [Skylar](intern), [who](intern) trips over it and draws the obvious conclusion: the [Whitlocks](imogen+royal), mid-divorce, are sleeping together. [The two](imogen+royal) buy the [student](intern)'s silence with a window seat. [Their](imogen+royal) [son](son) [Beau](son), home from rehab and six weeks dry, hears raised voices behind the same door and misreads them; [he](son) goes straight to a bar. [He](son) orders, pays, pours it into a fern, and calls [Corinne](corinne), once [his](son) babysitter.
- hire intern "new summer intern"
+ discover intern imogen+royal "obvious conclusion"
+ affair imogen royal "sleeping together"
- divorce? imogen royal "mid-divorce"
- gift imogen+royal intern "window seat"
- parent imogen+royal son "son Beau"
- return son "home from rehab"
- recover son "six weeks dry"
- quarrel! imogen royal "misreads them"
- advisor.past corinne son "babysitter"

== 8 Habeas Corpus
[Remy](ex) is picked up for passing somebody else's checks, and one of them is [Corinne](corinne)'s. [She](corinne) bails [him](ex) out, gives [him](ex) bus fare and changes the lock. By rights [Petra](petra) should gloat. Instead the [two](corinne+petra) end up on the jail steps with a pint of butter pecan, on which [Petra](petra) concedes that [she](petra) has envied [her](petra) [rival](corinne) since [Corinne](corinne) quoted Cicero in moot court without crying. [Ofelia](ofelia), asked to dinner by [Jae](jae) at last, says that [she](ofelia) would, sport, only [she](ofelia) dates [women](bailiff); the [bailiff](bailiff), for instance.
+ arrest _ ex "picked up"
- steal ex corinne "somebody else's checks"
- rescue corinne ex "bails him out"
- gift corinne ex "bus fare"
+ friend.start corinne petra "pint of butter pecan"
- reveal petra corinne "concedes"
- jealous.past petra corinne "envied"
- enemy corinne petra "rival"
- date? jae ofelia "asked to dinner"
- reject ofelia jae "would, sport"
- couple bailiff ofelia "dates"

== 9 Voir Dire
[Oakes](baker) versus [Oakes](bakerwife) reaches a jury. [Juror](juror) number four winks at [Loretta](bakerwife), tries to slip a note to [Skylar](intern), and is found out to be [Moody](dashiell)'s cousin. A mistrial looms. [Corinne](corinne) cross-examines the [baker](baker)'s [ex](bakerwife) about the glaze, and, under oath, [Loretta](bakerwife) breaks down: the recipe was never [hers](bakerwife) or [Wendell](baker)'s, but that of the [judge](judge), [who](judge) had baked it for [her](bakerwife) on [their](bakerwife+judge) first night. In row three, a wheelchair creaks. [Ambrose](judge) has come to hear it said.
- flirt bakerwife juror "winks"
- kin dashiell juror "cousin"
+ discover _ juror "found out"
- ex baker bakerwife "ex about the"
- sad bakerwife "breaks down"
+ reveal bakerwife _ "under oath"
- create.past judge "baked it"
- gift.past judge bakerwife "baked it for her"
- affair.past bakerwife judge "first night"
- return judge "wheelchair creaks"

== 10 Irreconcilable
The decree is ready for signature, and neither [Whitlock](imogen+royal) can find a pen. [Royal](royal) blames [Imogen](imogen), [she](imogen) blames the cleaning crew, and [Beau](son), [who](son) has hidden all forty-one of them in the fern, takes the floor. Do [they](imogen+royal) suppose that nobody knows about the pillow? Shamed by [their](imogen+royal) own [child](son), the [litigants](imogen+royal) ask [Batiste](corinne), representing both, for advice. [She](corinne) bills [them](imogen+royal) for an hour and tears the paper in two. [Jae](jae), lingering in the doorway, thinks that [he](jae) has never seen anything so beautiful, and it is not the paper [he](jae) means.
- divorce? imogen royal "ready for signature"
- accuse royal imogen "blames"
- accuse imogen _ "blames"#2
- steal son imogen+royal "hidden all forty-one"
- discover son imogen+royal "knows about the pillow"
- sad imogen+royal son "Shamed"
- parent imogen+royal son "child"
- advisor corinne imogen+royal "representing both"
+ divorce! imogen royal "tears the paper"
+ love.start jae corinne "so beautiful"

== 11 Hostile Witness
[Moody](dashiell) poaches six of the firm's clients in a single golf game, and [Petra](petra), [who](petra) has carried [his](dashiell) bag for eighteen holes, carries the scorecard to [Corinne](corinne). It costs [her](petra) the job. [Whitlock](royal) offers [her](petra) [Dash](dashiell)'s old chair; [she](petra) has it fumigated. There are now three in the eight-foot office, which [Jae](jae) bears for a morning, until [he](jae) learns that [Corinne](corinne) has asked [her](corinne) new [colleague](petra) what one wears to dinner with a [man](jae) [who](jae) always brings the bagels.
- steal dashiell imogen+royal "poaches"
+ betray petra dashiell "carries the scorecard"
- quit petra "costs her the job" #lindholm
+ hire petra royal "old chair"
- colleague corinne petra "colleague"
- discover jae corinne "learns"
- date? corinne jae "what one wears to dinner"

== 12 Closing Arguments
A verdict, a vow renewal and a farewell. The glaze is awarded to [Tuttle](judge), [who](judge) writes with [his](judge) left hand that [Loretta](bakerwife) may keep it, provided that [she](bakerwife) comes with it. [Royal](royal) and [Imogen](imogen), under a cake by the gallant [loser](baker), promise each other nothing, as the first time it was too much. [Skylar](intern) goes back to law school. [Corinne](corinne)'s brief for dinner consists of one question; opposing [counsel](jae) stipulates, and [the pair](corinne+jae) of [them](corinne+jae) kiss in the elevator before [Ofelia](ofelia), the [bailiff](bailiff), and [Mrs. Shin](shinmom), [who](shinmom) only wants to see the hem.
- find judge "awarded"
- gift judge bakerwife "may keep it"
- couple? bakerwife judge "comes with it"
+ wedding imogen royal "vow renewal"
- create baker "a cake"
- quit intern "goes back to law school"
+ kiss corinne jae "kiss"
