%series The Lantern Ward
%lang en
%genre long-running hospital soap, Bristol, encyclopaedia season article in long sentences
%cast priya    | Dr Priya Menon; Priya Menon; Priya; Menon | f
%cast arun     | Arun Menon; Arun | m
%cast sunita   | Sunita Menon; Sunita | f
%cast callum   | Callum Frew; Frew; Callum | m
%cast bea      | Bea Tolliver; Bea; Tolliver | f
%cast gideon   | Gideon Asante; Asante; Gideon | m
%cast yaw      | Yaw Asante; Yaw | m
%cast freya    | Freya Lindqvist; Freya | f
%cast sparrow  | Sid Sparrow; Sparrow; Sid | m
%cast wren     | Wren | n
%cast porter   | Denny Quick; Denny | m
%cast wife     | Corinne Frew; Corinne | f
%cast girl     | Mabel | f

== 1 Handover
[Dr Priya Menon](priya), the [registrar](priya) [whose](priya) engagement to the anaesthetist [Callum Frew](callum) had collapsed in the previous series when [his](callum) supposedly late [wife](wife) telephoned the ward, comes back from six months in [Kerala](@kerala) to find [her](priya) [ex](callum) promoted over [her](priya) head. [Her](priya) [flatmate](bea), [Sister Bea Tolliver](bea), has let [Priya](priya)'s room to the new house [officer](yaw), [Yaw Asante](yaw), the [son](yaw) of the consultant [surgeon](gideon) [Gideon Asante](gideon). [Priya](priya) sleeps in the bath. [Gideon](gideon), a [widower](gideon), does not speak to [his](gideon) [son](yaw) at work, and as little as possible at home.
+ return priya "comes back"
- engaged.past callum priya "engagement"
- breakup.past callum priya "collapsed"
- die! wife "supposedly late"
- married callum wife "wife"
- ex callum priya "ex"
- hire callum "promoted"
- housemate bea priya "flatmate"
- move yaw bea "room"
- parent gideon yaw "son"
- die.past _ "widower"

== 2 Nil by Mouth
[Bea](bea), [who](bea) has turned down every man in the building since [her](bea) divorce, consents to a curry with [Denny Quick](porter), a hospital [porter](porter) eleven years [her](bea) junior. It goes so well that the [sister](bea) has to be smuggled on to the early shift in last night's blouse. [Yaw](yaw) covers for [her](bea), drops a tray and is bawled out before the whole round by [his](yaw) [father](gideon). In the linen room the [registrar](priya) tells the young [man](yaw) that [she](priya) too had once been reduced to tears by [Gideon](gideon), [who](gideon) trained [her](priya), and that it passes. [Callum](callum), at the door, hears [them](priya+yaw) laugh.
- divorce.past _ bea "divorce"
+ date bea porter "curry"
- sex bea porter "last night's blouse"
- help yaw bea "covers for her"
- parent gideon yaw "father"
+ quarrel gideon yaw "bawled out"
- help priya yaw "it passes"
- advisor.past gideon priya "trained her"
- sad.past priya gideon "reduced to tears"
- discover callum priya+yaw "hears them laugh"

== 3 Next of Kin
[Corinne Frew](wife), [whose](wife) phone call had ended one engagement, appears in person, asking casualty for a plaster and the [anaesthetist](callum) for a reconciliation. [He](callum), unwilling to be seen with [her](wife), hides the [caller](wife) in the on-call flat, where [his](callum) former [fiancée](priya) is asleep. The two [women](priya+wife) size each other up over toast and, to [Callum](callum)'s alarm, get on. Upstairs the [surgeon](gideon) operates on a retired [boxer](sparrow), [Sid Sparrow](sparrow), [who](sparrow) for thirty years has lived next door to the [Asantes](gideon+yaw) and blames [Gideon](gideon) for the death of [his](sparrow) hedge. [Yaw](yaw), assisting, is told for the first time ever that [he](yaw) has done well.
- reconcile? callum wife "reconciliation"
+ return wife "appears in person"
- engaged.past callum priya "former fiancée"
- meet priya wife "size each other up"
- friend.start priya wife "get on"
- treat sparrow gideon "operates on"
- neighbour gideon+yaw sparrow "lived next door"
- accuse sparrow gideon "blames Gideon"
- help yaw gideon "assisting"
+ reconcile? gideon yaw "done well"

== 4 Short Straws
[Sparrow](sparrow) wakes. [He](sparrow) sees [his](sparrow) [neighbour](gideon). [He](sparrow) asks for another [surgeon](gideon). [Gideon](gideon) laughs out loud. Nobody on the ward has heard that before. [Denny](porter) wheels [Sid](sparrow) into the sun. The old [boxer](sparrow) misses [his](sparrow) [niece](wren). "Call [Wren](wren)," says [Denny](porter). [Wren](wren) comes at six. [Wren](wren) likes [Yaw](yaw). [Yaw](yaw) forgets [his](yaw) stethoscope and [his](yaw) name. [Bea](bea) sees [Denny](porter) share a sandwich with [Freya](freya). [Freya](freya) is a physiotherapist. [She](freya) is twenty-four. [Bea](bea) cancels the cinema.
- recover sparrow "wakes"
- neighbour gideon sparrow "neighbour"
- reject sparrow gideon "another surgeon"
- happy gideon "laughs out loud"
- help porter sparrow "into the sun"
- sad sparrow wren "misses"
- kin sparrow wren "niece"
+ meet wren yaw "comes at six"
+ love.start wren yaw "likes Yaw"
- love.start yaw wren "forgets"
- jealous bea freya "share a sandwich"
- date! bea porter "cancels the cinema"

== 5 Second Opinion
[Arun](arun) and [Sunita Menon](sunita) fly in to inspect the life that [their](arun+sunita) [daughter](priya) has been describing in [her](priya) letters, in which, it turns out, [she](priya) is still engaged. [Callum](callum), cornered in the canteen by [her](priya) [mother](sunita), plays the fiancé for an evening at the [registrar](priya)'s request and with rather too much conviction. [His](callum) [wife](wife) watches through the hatch. By the time the rice is served [Corinne](wife) has told [Priya](priya)'s [father](arun), a [judge](arun), precisely [who](wife) [she](wife) is. [Sunita](sunita) faints; [Asante](gideon), at the next table, brings [her](sunita) round, and is afterwards the only [man](gideon) in [Bristol](@bristol) [whom](gideon) [she](sunita) will hear praised.
- travel arun+sunita "fly in"
- parent arun+sunita priya "daughter"
- betray priya arun+sunita "still engaged"
- engaged! callum priya "plays the fiancé"
- betray callum arun+sunita "plays the fiancé"
- help callum priya "at the registrar's request"
- married callum wife "wife"
+ reveal wife arun "has told"
- ill sunita "faints"
- treat sunita gideon "brings her round"

== 6 Bed Eleven
The [Menons](arun+sunita) stay on. [Bea](bea), now sharing two rooms with [Priya](priya) and both of [her](priya) [parents](arun+sunita), tells [Denny](porter) that the difference in [their](bea+porter) ages is a joke at [her](bea) expense and that [he](porter) had better take the [physiotherapist](freya); [he](porter), [who](porter) has never looked at [Freya](freya), takes [her](bea) at [her](bea) word for exactly one evening. [Wren](wren) and the young [houseman](yaw) are found kissing among the oxygen cylinders by the two old [neighbours](gideon+sparrow), [who](gideon+sparrow), united in indignation, exchange [their](gideon+sparrow) first civil words since the affair of the hedge. [Sparrow](sparrow)'s [niece](wren) declares that [she](wren) will see whom [she](wren) likes.
- housemate arun+priya+sunita bea "sharing"
- parent arun+sunita priya "parents"
+ breakup bea porter "had better take"
- love! porter freya "never looked"
- date freya porter "exactly one evening"
+ kiss wren yaw "kissing"
- discover gideon+sparrow wren+yaw "found"
- neighbour gideon sparrow "neighbours"
- sad gideon+sparrow wren+yaw "indignation"
- reconcile gideon sparrow "civil words"
- kin sparrow wren "niece"

== 7 Bleep
[Callum](callum), [who](callum) had taken the evening of the rice more seriously than it was meant, tells [Priya](priya) across an open abdomen that [he](callum) has never stopped loving [her](priya); [she](priya) asks for more suction. [His](callum) [wife](wife), to [whom](wife) a theatre nurse repeats it, files for divorce that same afternoon, then invites [her](wife) [rival](priya) out to celebrate. [Bea](bea) finds the [porter](porter) in tears in the sluice. The [girl](freya) of that one evening has gone off with [his](porter) bicycle. [They](bea+porter) are reconciled over disinfectant, and [Tolliver](bea), two episodes later than the viewer, notices that [she](bea) is late.
+ confess callum priya "never stopped loving"
- reject priya callum "more suction"
- married callum wife "wife"
- divorce? callum wife "files for divorce"
- invite wife priya "invites"
- enemy priya wife "rival"
- sad porter freya "in tears"
- steal freya porter "gone off"
+ reconcile bea porter "reconciled"
- pregnant bea porter "late"

== 8 The Long Corridor
A coach overturns on the ring road, and [Arun Menon](arun), on [his](arun) way to a museum, is on it. It falls to [his](arun) [daughter](priya), the only registrar on duty, to choose between the [judge](arun) and a [child](girl) of six; [she](priya) takes the [child](girl), and hands [her](priya) [father](arun) to [Gideon](gideon). Both [patients](arun+girl) pull through. [Sunita](sunita), [who](sunita) had watched from the corridor, slaps [Priya](priya) first and kisses [her](priya) afterwards. The rescued [girl](girl), [Mabel](girl), asks for the [porter](porter) with the funny walk, and it is [Denny](porter)'s face, bent over the cot, that decides [Bea](bea) to tell [him](porter).
+ injure arun "overturns"
- parent arun priya "daughter"
+ rescue priya girl "takes the child"
- treat arun gideon "hands her father"
- recover arun+girl "pull through"
- attack sunita priya "slaps"
- reconcile priya sunita "kisses her afterwards"
- reveal? bea porter "decides Bea"

== 9 Visiting Rights
[Gideon](gideon) and [Sunita](sunita)'s nightly talks beside [her](sunita) [husband](arun)'s bed are harmless, but [Yaw](yaw), [who](yaw) knows how long [his](yaw) [father](gideon) has been alone, asks what [he](gideon) thinks [he](gideon) is doing, and has no answer but a slammed door. [Wren](wren), impatient with both [Asantes](gideon+yaw), takes up a place at the drama school in [Leeds](@leeds) and breaks the news by postcard. The abandoned [houseman](yaw) goes next door for comfort; the old [boxer](sparrow) gives [him](yaw) stout, and a train ticket. [Corinne](wife), divorced on Tuesday, is going about on Friday with the [physiotherapist](freya), [whom](freya) everyone had thought interested in porters.
- friend gideon sunita "nightly talks"
- affair! gideon sunita "harmless"
- married arun sunita "husband"
- parent gideon yaw "father"
+ quarrel gideon yaw "slammed door"
- move wren "takes up a place" @leeds
+ breakup wren yaw "by postcard"
- neighbour sparrow yaw "next door"
- help sparrow yaw "comfort"
- gift sparrow yaw "a train ticket"
- divorce callum wife "divorced"
- couple.start freya wife "going about"

== 10 Consent
[Denny](porter), told at last, proposes on the spot, in the goods lift, with a curtain ring; [Bea](bea), [who](bea) has been a wife and did not care for it, offers [him](porter) half the flat instead. The [Menons](arun+sunita) depart, with one of the [couple](arun+sunita) looking back. [Frew](callum), a free [man](callum), gets drunk at the leaving do and anaesthetises the wrong knee on the following morning. [Priya](priya) covers up for [him](callum), is found out by [her](priya) old [teacher](gideon) and is suspended, while the [culprit](callum) says nothing; it is [Yaw](yaw), back from [Leeds](@leeds) without a [girlfriend](wren), [who](yaw) tells [his](yaw) [father](gideon) [whose](callum) error it was.
- reveal bea porter "told at last"
- propose porter bea "on the spot"
- reject bea porter "did not care"
- move? porter bea "half the flat"
- travel arun+sunita "depart"
- married arun sunita "couple"
- help priya callum "covers up"
- discover gideon priya "found out"
- advisor.past gideon priya "old teacher"
+ quit priya gideon "is suspended"
- betray callum priya "says nothing"
- return yaw "back from Leeds"
- breakup.past wren yaw "without a girlfriend"
- reveal yaw gideon "tells his father"
- parent gideon yaw "father whose"

== 11 The Hedge
[Gideon](gideon), [who](gideon) has never in [his](gideon) life apologised, does so to the [registrar](priya) on [her](priya) doorstep, and gives [her](priya) [her](priya) post back and [Callum](callum)'s with it. [He](gideon) then goes home and plants a hedge. [Sparrow](sparrow) watches from the window, comes out with a spade, and drops where [he](sparrow) stands. This time there is nothing to operate on. [Wren](wren), summoned from [Leeds](@leeds), stays on in the dead [man](sparrow)'s house, and each evening finds on the wall a covered plate from next door. [She](wren) believes the [father](gideon) to be behind it; it is the [son](yaw).
- reconcile gideon priya "apologised"
+ hire priya gideon "gives her her post"
- quit callum gideon "Callum's with it"
- help sparrow gideon "with a spade"
+ die sparrow "drops where he stands"
- return wren "summoned"
- neighbour gideon+yaw wren "next door"
- gift yaw wren "covered plate"
- gift! gideon wren "believes the father"
- parent gideon yaw "the father"

== 12 Night Light
The last episode takes place on a single night. [Bea](bea)'s labour begins on the stairs and ends in the goods lift, with [Denny](porter), [Freya](freya) and [Freya](freya)'s [girlfriend](wife) squeezed into the corners. [Wren](wren) carries a plate back to the wall, sees [who](yaw) is waiting for it, and climbs over. [Callum](callum) has come to clear [his](callum) locker; the [woman](priya) [who](priya) was to have been [his](callum) second [wife](priya) wishes [him](callum) luck, and this time there is no bitterness on either side. On the roof [Priya](priya) shares a flask with the old [surgeon](gideon), [who](gideon) shows [her](priya) a letter from [Kerala](@kerala) in [her](priya) [mother](sunita)'s hand. It says only that the mangoes are ripe.
+ birth bea "labour"
- couple freya wife "girlfriend"
+ reconcile wren yaw "climbs over"
- engaged.past callum priya "was to have been"
- reconcile callum priya "no bitterness"
- friend gideon priya "shares a flask"
- reveal gideon priya "shows her a letter"
- parent sunita priya "mother's hand"
