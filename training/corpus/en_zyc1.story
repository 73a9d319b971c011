%series Spare Room, Sea View
%lang en
%genre dramedy about two sisters in a Welsh seaside town, a newspaper's television page
%cast heulwen  | Heulwen | f
%cast catrin   | Catrin | f
%cast dyfan    | Dyfan | m
%cast deio     | Deio | m
%cast ceinwen  | Ceinwen | f
%cast gruff    | Gruff | m
%cast tressa   | Tressa | f
%cast moelwyn  | Moelwyn | m
%cast gwife    | - | f
%cast banker   | Barclay Ormsby-Pugh; Ormsby-Pugh; Barclay | m
%cast inspect  | - | m
%cast girl     | Zinnia | f
%cast mcous    | - | f
%cast clerk    | - | m
%cast tmum     | - | f

== 1
Nobody in [Porthllech](@porthllech) leaves for good. Back after eleven years comes [Catrin](catrin), with three suitcases and no explanation, and [Heulwen](heulwen), [who](heulwen) has the salon, the [husband](dyfan) and the spare room, is the last [person](heulwen) that [her](heulwen) younger [sister](catrin) wanted to beg for a bed. [Dyfan](dyfan) carries the cases upstairs regardless of [his](dyfan) [wife](heulwen)'s face. Meanwhile [Gruff](gruff), a [widower](gruff) since the year of the floods, cannot help noticing that [his](gruff) new [lodger](tressa), [Tressa](tressa), laughs exactly as loudly as [he](gruff) does.
+ return catrin "Back" @porthllech
- sibling catrin heulwen "younger sister"
- housemate.start catrin heulwen "a bed"
- help dyfan catrin "carries the cases"
- married dyfan heulwen "wife's"
- die.past gwife "widower"
- married.past gruff gwife "widower"
- housemate.start gruff tressa "new lodger"

== 2
What happened in [Cardiff](@cardiff) comes out over the washing-up: [Catrin](catrin) was to have married [her](catrin) [boss](banker), a [banker](banker) by the name of [Barclay Ormsby-Pugh](banker), until it emerged that [he](banker) already had a ring on [his](banker) finger. [Heulwen](heulwen) listens, dries a plate and, for the first time in a decade, puts an arm round [her](heulwen) [sister](catrin). [Deio](deio), all ears on the stairs, decides that [he](deio) likes having an [aunt](catrin). [His](deio) [grandmother](ceinwen), [Ceinwen](ceinwen), decides nothing of the kind.
+ reveal catrin heulwen "comes out"
- wedding? banker catrin "to have married"
- boss.past banker catrin "her boss"
- married.past _ banker "ring on his finger"
+ help heulwen catrin "puts an arm round"
- sibling catrin heulwen "her sister"
- kin catrin deio "aunt"
- kin ceinwen deio "grandmother"

== 3
Fresh from college, [Tressa](tressa) takes over the juniors at a school with nineteen pupils and one kettle. [Gruff](gruff), [who](gruff) has never before risen with the gulls, is now to be seen frying [her](tressa) breakfast. Not everyone is charmed: [Moelwyn](moelwyn), the [headmaster](moelwyn), wanted the post for [his](moelwyn) [cousin](mcous) and lets the [newcomer](tressa) feel it. [Heulwen](heulwen), for [her](heulwen) part, sits [Catrin](catrin) down in the salon and hands [her](catrin) a broom and a wage.
+ hire tressa "takes over"
- help gruff tressa "frying her breakfast"
- love gruff tressa "never before risen"
- boss moelwyn tressa "headmaster"
- kin mcous moelwyn "cousin"
- hire? mcous moelwyn "wanted the post"
- enemy.start moelwyn tressa "feel it"
+ hire catrin heulwen "a wage"

== 4
[Ceinwen](ceinwen) has it from the chemist that the business is on its last legs, and asks [Dyfan](dyfan) outright. The business, no; but [her](ceinwen) [son](dyfan) has been laid off at the boatyard since August, and every morning [he](dyfan) still packs sandwiches and drives to a lay-by so that [Heulwen](heulwen) shall not suspect. [His](dyfan) [mother](ceinwen) swears to hold [her](ceinwen) tongue. [Catrin](catrin), jogging past the lay-by, swears nothing at all. The tide, as ever, keeps its appointments.
- reveal dyfan ceinwen "her son has been"
- parent ceinwen dyfan "her son"
+ quit.past dyfan "laid off"
+ betray dyfan heulwen "shall not suspect"
- reveal! ceinwen heulwen "hold her tongue"
- discover catrin dyfan "jogging past"

== 5
A secret shared is a secret doubled. [Catrin](catrin), cornering [her](catrin) [brother-in-law](dyfan) with [his](dyfan) flask, gives [him](dyfan) until Sunday to own up, and spends the week on tenterhooks, since [Heulwen](heulwen) is already planning a cruise for [their](dyfan+heulwen) twentieth anniversary. On Saturday [Deio](deio) brings home a [girl](girl) with green hair. [Zinnia](girl), alas, is the [headmaster](moelwyn)'s [goddaughter](girl), and [he](moelwyn) has forbidden [her](girl) the whole family. [Deio](deio) is past reasoning with.
- kin catrin dyfan "brother-in-law"
- threaten catrin dyfan "until Sunday"
- reveal? dyfan heulwen "own up"
- sad catrin "on tenterhooks"
- celebrate? dyfan+heulwen "twentieth anniversary"
- kin girl moelwyn "goddaughter"
+ love deio girl "past reasoning with"

== 6
It is not [Dyfan](dyfan) [who](dyfan) tells [Heulwen](heulwen) but the [man](clerk) from the building society, and by teatime [she](heulwen) knows two things: that there has been no wage for four months, and that [Catrin](catrin) was in on it. [Husband](dyfan) and [sister](catrin) find [their](catrin+dyfan) belongings on the same pavement. [Gruff](gruff) gives [both](catrin+dyfan) of [them](catrin+dyfan) a roof and [Tressa](tressa) a wink, which the young [teacher](tressa), marking sums at the bar, returns with interest.
- reveal! dyfan heulwen "not Dyfan who tells"
+ discover heulwen catrin+dyfan "she knows"
- reveal clerk heulwen "tells Heulwen"
- discover.past catrin dyfan "in on it"
- married dyfan heulwen "Husband"
- sibling catrin heulwen "sister"
+ breakup heulwen dyfan "on the same pavement"
- help gruff catrin+dyfan "a roof"
- flirt gruff tressa "a wink"

== 7
Sleeping under one roof with [her](catrin) [sister](heulwen)'s [husband](dyfan) does nothing for [Catrin](catrin)'s reputation, and [Ceinwen](ceinwen), [who](ceinwen) believes the worst as a matter of principle, accuses [her](catrin) in the middle of the Co-op of having an affair with [him](dyfan). There is none. [Dyfan](dyfan) pines for [his](dyfan) kitchen and the [woman](heulwen) in it. [Deio](deio) and [Zinnia](girl) have meanwhile taken the last bus to nobody knows where, leaving a note that runs to four words.
- sibling catrin heulwen "sister's"
- married dyfan heulwen "husband"
- housemate catrin dyfan "under one roof"
- accuse ceinwen catrin "accuses"
- affair! catrin dyfan "having an affair"
- love dyfan heulwen "pines"
+ flee deio+girl "taken the last bus"

== 8
There is nothing like a missing [child](deio). [Heulwen](heulwen) and [Dyfan](dyfan), not on speaking terms since the bailiffs, comb the coast in the same van, and somewhere past [Harlech](@harlech) [he](dyfan) says sorry and means it. The [runaways](deio+girl) have got no further than [Tressa](tressa)'s [mother](tmum) in [Newlyn](@newlyn), [who](tmum) rings to say that [they](deio+girl) eat like horses. [Moelwyn](moelwyn) blames the [teacher](tressa) for having given [them](deio+girl) the address. On Friday [she](tressa) is without a job.
- parent dyfan+heulwen deio "child"
- quarrel.past dyfan heulwen "not on speaking terms"
- investigate dyfan+heulwen deio+girl "comb the coast"
+ reconcile? dyfan heulwen "says sorry"
- parent tmum tressa "mother"
- help tmum deio+girl "eat like horses"
- accuse moelwyn tressa "blames"
+ quit tressa moelwyn "without a job"

== 9
Enter, in a car wider than the high street, [Barclay Ormsby-Pugh](banker), divorced, contrite and bearing pearls. [Catrin](catrin) puts the box back into [his](banker) pocket. So far so good; but [he](banker) takes a room at the pub, and [Gruff](gruff), at loggerheads with fate anyway since [Tressa](tressa) started packing, has to serve [him](banker) kippers. [Heulwen](heulwen), [whose](heulwen) door now stands open to [her](heulwen) [husband](dyfan) three evenings a week, has yet to forgive [her](heulwen) [sister](catrin).
+ return banker "Enter"
- divorce.past _ banker "divorced"
- gift? banker catrin "bearing pearls"
+ reject catrin banker "back into his pocket"
- sad gruff tressa "at loggerheads with fate"
- move? tressa "packing"
- married dyfan heulwen "husband"
- reconcile? catrin heulwen "has yet to forgive"

== 10
An [inspector](inspect) of schools spends a day under a desk in [Porthllech](@porthllech), and what [he](inspect) finds there is nineteen children asking for [Tressa](tressa). On being told why [she](tressa) was sent away, [he](inspect) sends away [Moelwyn](moelwyn). The [lodger](tressa) unpacks; [Gruff](gruff) drops a tray. [He](gruff) might have said something then, had not [Ormsby-Pugh](banker) chosen that moment to go down on one knee in the snug. [Catrin](catrin)'s answer can be heard in [Ireland](@ireland).
- quit.past tressa "was sent away"
- discover inspect tressa "On being told"
+ quit moelwyn inspect "sends away Moelwyn"
- housemate gruff tressa "lodger"
- happy gruff tressa "drops a tray"
- confess! gruff tressa "might have said something"
+ propose banker catrin "on one knee"
- reject catrin banker "heard in Ireland"

== 11
The storm that was forecast for the weekend arrives on Thursday, with [Dyfan](dyfan) out on the lifeboat and [Heulwen](heulwen) on the quay, where [she](heulwen) is joined towards midnight by a [sister](catrin) with a thermos. [Neither](catrin+heulwen) says anything worth printing. By dawn the feud is over, the boat is in, and [Dyfan](dyfan), blue with cold and two ribs the worse, is being scolded home by three [generations](ceinwen+deio+heulwen) of [his](dyfan) family. The sea has lost nothing but its temper.
- sibling catrin heulwen "sister"
- help catrin heulwen "with a thermos"
+ reconcile catrin heulwen "the feud is over"
- return dyfan "the boat is in"
- injure dyfan "two ribs the worse"
- reconcile dyfan heulwen "scolded home"

== 12
The boatyard changes hands and [Dyfan](dyfan) has [his](dyfan) old bench back. [Deio](deio) and [Zinnia](girl) are allowed to walk out together as far as the bandstand, on condition that [his](deio) [grandmother](ceinwen) can see [them](deio+girl). At the school concert [Tressa](tressa), tired of waiting, kisses [Gruff](gruff) between two carols. And the spare room? [Catrin](catrin) has put down the deposit on a flat of [her](catrin) own, all of ninety yards from [Heulwen](heulwen)'s door. Nobody in [Porthllech](@porthllech) leaves for good.
- hire dyfan "old bench back"
- couple.start deio girl "walk out together"
- kin ceinwen deio "grandmother"
+ kiss gruff tressa "kisses Gruff"
- love tressa gruff "tired of waiting"
+ move? catrin "put down the deposit"
- neighbour? catrin heulwen "ninety yards"
