%series Slate
%lang en
%genre family saga around a Vermont quarry, encyclopaedia episode summaries
%cast lambert  | Lambert Vantongeren; Lambert | m
%cast oona     | Oona Vantongeren; Oona | f
%cast cornel   | Cornelius Vantongeren; Cornelius; Neil | m
%cast beatrix  | Beatrix Vantongeren; Beatrix; Trixie | f
%cast jasper   | Jasper Vantongeren; Jasper | m
%cast sylvie   | Sylvie Vantongeren; Sylvie | f
%cast clan     | Vantongerens | g
%cast pilar    | Pilar Vantongeren; Pilar | f
%cast otis     | Otis Vantongeren; Otis | m
%cast rhys     | Rhys Maddox; Maddox; Rhys | m
%cast enid     | Enid Maddox; Enid | f
%cast tobiah   | Tobiah Stern; Tobiah; Stern | m
%cast lucasta  | Lucasta Bright; Lucasta | f
%cast farrell  | Father Farrell; Farrell | m
%cast foreman  | - | m
%cast biker    | - | m
%cast surgeon  | - | f
%cast notary   | - | m
%cast hiker    | - | f
%cast firstson | - | m
%cast newborn  | - | f

== 1 The Reading
[Lambert Vantongeren](lambert), quarry [owner](lambert), is laid to rest under a stone of [his](lambert) own cutting, and for the first time in nine years all four of [his](lambert) [children](beatrix+cornel+jasper+sylvie) stand in one room. The [eldest](cornel), [Cornelius](cornel), expects the business; [Beatrix](beatrix), [who](beatrix) has run it in all but name, expects nothing and is angrier than if [she](beatrix) did. But the [notary](notary), a stammerer, reads out that everything goes to [Rhys Maddox](rhys), [whom](rhys) no one has heard of. At the back of the room the [widow](oona), [Oona](oona), drops [her](oona) glass. [She](oona), for one, has heard of [him](rhys).
+ die lambert "laid to rest"
- parent lambert beatrix+cornel+jasper+sylvie "children"
- find? cornel "expects the business"
- sad beatrix "angrier"
- reveal notary "reads out"
+ find rhys "everything goes to"
- married.past lambert oona "widow"
- discover.past oona rhys "has heard of him"

== 2 The Heir
[Maddox](rhys) arrives by bus, thirty-six, with one suitcase and a Welsh accent. [He](rhys) wants, [he](rhys) assures the [Vantongerens](clan), nothing but a look at the place. [Jasper](jasper), the [younger](jasper) of the two [brothers](cornel+jasper), pours [him](rhys) a drink; [Cornelius](cornel) has the [man](rhys)'s background gone over by [Tobiah Stern](tobiah), the [family](clan)'s [attorney](tobiah), [who](tobiah) has been hopelessly devoted to [Beatrix](beatrix) since law school. [Sylvie](sylvie), home from [Lisbon](@lisbon) with a cough and no explanation, dreams of [her](sylvie) [father](lambert). [Oona](oona) drives to the church and asks [Father Farrell](farrell) whether a sin is halved when the other [party](lambert) is dead.
+ travel rhys "arrives by bus"
- sibling cornel jasper "brothers"
- gift jasper rhys "pours him a drink"
- investigate tobiah rhys "gone over"
- hire tobiah cornel "gone over"
- advisor tobiah clan "attorney"
- love tobiah beatrix "hopelessly devoted"
- return sylvie "home from"
- parent lambert sylvie "father"
- ill sylvie "cough"
- travel oona "drives"
- advisor farrell oona "asks Father Farrell"
- die.past lambert "dead"

== 3 Swansea
In [Swansea](@swansea), [Stern](tobiah) turns up a birth certificate on which the line for the [father](lambert) is blank and the line for the [mother](enid) reads [Enid Maddox](enid), bookkeeper. [She](enid) kept the quarry's accounts for one winter; [Lambert](lambert), then a [husband](lambert) of five years, drove [her](enid) to the airport himself. Meanwhile [Cornelius](cornel)'s [wife](pilar), [Pilar](pilar), the only [doctor](pilar) in the valley, listens to [Sylvie](sylvie)'s chest and does not like what [she](pilar) hears. Forbidden to tell the [family](clan), [she](pilar) tells nobody but [her](pilar) [son](otis) [Otis](otis), by accident, talking in [her](pilar) sleep.
- investigate tobiah enid "turns up"
- find tobiah "turns up"
+ parent enid rhys "mother"
- boss.past lambert enid "kept the quarry's accounts"
- married.past lambert oona "husband"
- travel.past enid "drove her"
- married cornel pilar "wife"
- treat sylvie pilar "listens to Sylvie's chest"
- ill? sylvie "does not like"
- reveal! pilar "tells nobody"
- parent pilar otis "son"
+ reveal pilar otis "by accident"

== 4 Half
"Half a [brother](rhys)," says [Beatrix](beatrix), and offers [Rhys](rhys) half of what it is worth. [He](rhys) turns it down: [he](rhys) has fallen for the light on the north face, and, [Jasper](jasper) thinks, for the [woman](lucasta) [who](lucasta) runs the diner below it. [Lucasta Bright](lucasta) was to have been [Jasper](jasper)'s bride two summers back, before the motorcycle and the eleven months of learning to walk. [He](jasper) released [her](lucasta), [he](jasper) says. [She](lucasta) would put it differently. When a slab comes loose over the access road, it is [Maddox](rhys) [who](rhys) shoves the [foreman](foreman) clear; by nightfall the men are calling [him](rhys) boss.
- sibling beatrix rhys "brother"
- gift? beatrix rhys "offers Rhys half"
+ reject rhys beatrix "turns it down"
- love? rhys lucasta "has fallen for"
- engaged.past jasper lucasta "bride"
- injure.past jasper "motorcycle"
- recover.past jasper "learning to walk"
- breakup.past jasper lucasta "released"
+ rescue rhys foreman "shoves"
- boss.start rhys foreman "boss"

== 5 Ironing
[Oona](oona) invites the dead [man](lambert)'s [son](rhys) to Sunday dinner, irons the good cloth, and before the soup calls [him](rhys) by the wrong name: not [Rhys](rhys) but [Lambert](lambert). [Her](oona) own [sons](cornel+jasper) exchange glances. [Cornelius](cornel), [who](cornel) is contesting the will, slides the papers across the table between the carrots and the meat; [his](cornel) [mother](oona) tears them in two. Upstairs, [Otis](otis) asks [his](otis) [aunt](sylvie) whether it hurts to die. [Sylvie](sylvie) says [she](sylvie) will let [him](otis) know, and then, holding on to [his](otis) ears, weeps for the first time since [Lisbon](@lisbon).
+ invite oona rhys "invites"
- parent lambert rhys "son"
- parent oona cornel+jasper "sons"
- die.past lambert "dead"
- reject oona cornel "tears them"
- kin otis sylvie "aunt"
- die? sylvie "to die"
- reveal? sylvie otis "let him know"
- sad sylvie "weeps"

== 6 North Face
A [hiker](hiker) finds the [foreman](foreman) at the bottom of pit three with a broken neck and [Maddox](rhys)'s scarf in [his](foreman) fist. The sheriff takes the [Welshman](rhys) in at once. [Beatrix](beatrix) ought to be relieved; instead [she](beatrix) goes through the blasting log, page by page, and sees that someone has altered the last entry in green ink. Only one [Vantongeren](cornel) uses green. [She](beatrix) lights the stove and burns the page. [Lucasta](lucasta), bringing the [prisoner](rhys) a pie, passes [Jasper](jasper) in the corridor, bringing [him](rhys) another. [They](jasper+lucasta) look at each other over the crusts and have to laugh.
- find hiker foreman "finds"
+ die foreman "broken neck"
+ arrest _ rhys "takes the Welshman in"
- happy! beatrix "relieved"
- investigate beatrix "goes through"
- discover beatrix cornel "sees"
- betray cornel "altered"
- help beatrix cornel "burns the page"
- gift lucasta rhys "pie"
- gift jasper rhys "bringing him another"
- happy jasper+lucasta "have to laugh"

== 7 Green Ink
Under oath, [Cornelius](cornel) says [he](cornel) was at home; [Pilar](pilar), asked to confirm it, does, and goes straight to the sink to wash [her](pilar) mouth. That night [her](pilar) [husband](cornel) tells [her](pilar) what happened: [he](cornel) had promised the [foreman](foreman) money to bring a little rock down on the [heir](rhys), the [fellow](foreman) lost [his](foreman) nerve, [they](cornel+foreman) grappled, and the edge gave way. [Otis](otis), on the stairs, hears it all. [Sylvie](sylvie)'s cough has a name now. There may be a [surgeon](surgeon) in [Boston](@boston), [Pilar](pilar) writes to [her](sylvie) on a napkin, [who](surgeon) dares to operate; there is no time to be brave.
- betray cornel "Under oath"
- betray pilar "confirm it"
- married cornel pilar "husband"
+ reveal cornel pilar "tells her"
- hire.past foreman cornel "promised the foreman money"
- attack? foreman rhys "bring a little rock down"
- sad.past foreman "lost his nerve"
- attack.past cornel foreman "grappled"
- die.past foreman "gave way"
+ discover otis cornel "hears it all"
- ill sylvie "cough has a name"
- treat? sylvie surgeon "operate"

== 8 Character Witness
[Enid Maddox](enid) crosses the Atlantic in a mustard coat to stand by [her](enid) [son](rhys). [Oona](oona) is waiting at arrivals with a cardboard sign. For thirty-six years each [woman](enid+oona) has pictured the other taller. Over hospital-grade coffee [Enid](enid) explains why [Lambert](lambert) left [Rhys](rhys) the quarry: not as a gift, but as a debt, for it was bought in 1986 with [her](enid) savings. [Stern](tobiah), sent for, finds the receipt. In [Boston](@boston) the [surgeon](surgeon) removes a third of [Sylvie](sylvie)'s lung while [Jasper](jasper) holds [Lucasta](lucasta)'s hand in the waiting room, or, as [he](jasper) prefers to think, the other way round.
- travel enid rhys "crosses the Atlantic"
- parent enid rhys "son"
- help? enid rhys "stand by"
+ meet enid oona "waiting at arrivals"
+ reveal enid oona "explains why"
- gift! lambert rhys "not as a gift"
- gift.past enid lambert "her savings"
- find tobiah "receipt"
- treat sylvie surgeon "removes"
- help jasper lucasta "holds Lucasta's hand"

== 9 The Boy on the Stairs
[Otis](otis) stops eating, then stops speaking. [His](otis) [mother](pilar), for all [her](pilar) diplomas, needs four days to see why. Packing two bags, [she](pilar) gives [Cornelius](cornel) until Friday to go to the sheriff, or [she](pilar) will. [He](cornel) goes instead to [his](cornel) [sister](beatrix), [who](beatrix) has always tidied up after [him](cornel). [Beatrix](beatrix) does not open. [She](beatrix) is sitting on the other side of the door beside [Tobiah](tobiah), and has just told [him](tobiah) about the page. As an officer of the court [he](tobiah) should report [her](beatrix). As the [man](tobiah) [he](tobiah) is, [he](tobiah) makes [her](beatrix) an omelette.
- sad otis "stops eating"
- parent pilar otis "mother"
- discover pilar otis "see why"
- move? pilar "Packing"
+ threaten pilar cornel "gives Cornelius until Friday"
- reveal? cornel "go to the sheriff"
- travel cornel beatrix "goes instead"
- sibling beatrix cornel "sister"
- help.past beatrix cornel "tidied up after"
- reject beatrix cornel "does not open"
+ reveal beatrix tobiah "told him"
- accuse? tobiah beatrix "report her"
- gift tobiah beatrix "omelette"

== 10 Friday
On Thursday evening [Cornelius](cornel) takes [his](cornel) [boy](otis) fishing and does not bring [him](otis) back. The valley turns out with torches. [Rhys](rhys), out on bail for three hours, knows the north face better by now than any born Vantongeren and leads the search; [he](rhys) comes upon [the two](cornel+otis) on a ledge, the [father](cornel) asleep, the [son](otis) wide awake and holding on to [his](cornel) belt. Nobody will ever learn what is said up there. At first light [Neil](cornel), as only [his](cornel) [siblings](beatrix+jasper+sylvie) call [him](cornel), walks down between the trees, wrists held out. [Maddox](rhys) follows with [Otis](otis) on [his](rhys) shoulders, asleep at last.
- parent cornel otis "boy"
- travel cornel+otis "fishing"
+ abduct cornel otis "does not bring him back"
- arrest.past _ rhys "out on bail"
- investigate rhys cornel+otis "leads the search"
+ find rhys cornel+otis "comes upon"
- sibling beatrix+jasper+sylvie cornel "siblings"
- arrest? cornel "wrists held out"
- rescue rhys otis "on his shoulders"

== 11 Arraignment
The town divides over the [eldest](cornel): half call [him](cornel) a murderer, half send casseroles. [Pilar](pilar) does not visit. In order to keep [her](beatrix) out of it, [Stern](tobiah) swears that the log was complete when [he](tobiah) saw it, and is disbarred for a lie everyone forgives [him](tobiah). "That was idiotic," [Beatrix](beatrix) tells [him](tobiah), and asks, since [he](tobiah) now has time, if [he](tobiah) would care to marry [her](beatrix). [Sylvie](sylvie), breathing on [her](sylvie) own, receives a [visitor](biker) from [Portugal](@portugal): the [biker](biker) with [whom](biker) [she](sylvie) lived, and [who](biker) has followed the address on a sickness form. [She](sylvie) had told [him](biker) [she](sylvie) was joining a convent.
- accuse _ cornel "murderer"
- travel! pilar cornel "visit"
- betray tobiah "swears"
- help tobiah beatrix "keep her out of it"
+ quit tobiah "disbarred"
- reconcile _ tobiah "forgives"
+ propose beatrix tobiah "marry her"
- recover sylvie "breathing on her own"
- housemate.past biker sylvie "lived"
- travel biker sylvie "visitor from"
- betray.past sylvie biker "joining a convent"

== 12 Two Widows
[Oona](oona) and [Enid](enid) rent the flat over the pharmacy and quarrel about the thermostat in two accents. [Father Farrell](farrell), bringing the parish raffle, overhears [Enid](enid) say a thing that stops [him](farrell) on the landing: that there was an earlier [boy](firstson). [Lambert](lambert)'s [firstborn](firstson), given away before [he](lambert) ever met either of [them](enid+oona), must be a [man](firstson) of sixty by now, raised by the Church. [Farrell](farrell), sixty in May, left on the steps of an orphanage in a quarryman's apron, sits down on the stairs. Downstairs, [Jasper](jasper) carries [Lucasta](lucasta) over the threshold of the diner, drops [her](lucasta), and is kissed for it.
- housemate.start enid oona "rent the flat"
- quarrel enid oona "quarrel"
+ discover farrell lambert "overhears"
- reveal enid "say a thing"
- parent lambert firstson "firstborn"
- meet.past enid+oona lambert "met"
- parent? lambert farrell "sits down on the stairs"
+ kiss jasper lucasta "kissed for it"

== 13 Blood
Half the valley gives a sample; only one matters. The test says yes: the parish [priest](farrell) has buried [his](farrell) own [father](lambert), christened [his](farrell) own [nephew](otis), and heard [his](farrell) [half-brother](cornel) confess to a killing. [He](farrell) laughs until [his](farrell) collar comes off. [Cornelius](cornel), sentenced to six years, is led past the row of [siblings](beatrix+farrell+jasper+rhys+sylvie), now five, and it is the [Welshman](rhys) [who](rhys) steps out and grips [his](cornel) shoulder. [Pilar](pilar), [who](pilar) has come after all, mouths something. Was it "[I](pilar) will wait", or "too late"? The [biker](biker), asleep against [Sylvie](sylvie), snores through the verdict.
- discover farrell lambert "test says"
+ parent lambert farrell "father"
- die.past lambert "buried"
- kin farrell otis "nephew"
- sibling cornel farrell "half-brother"
- reveal.past cornel farrell "confess"
- kill.past cornel foreman "killing"
- happy farrell "laughs"
+ arrest _ cornel "sentenced"
- sibling beatrix+farrell+jasper+rhys+sylvie cornel "siblings"
- help rhys cornel "grips his shoulder"
- reconcile? cornel pilar "I will wait"
- reject? pilar cornel "too late"

== 14 Bedrock
A year on, the quarry is owned by the people who work in it, a notion of [Enid](enid)'s, signed away by [her](enid) [son](rhys) with a flourish. [Beatrix](beatrix) manages it and is called [Mrs Stern](beatrix) to [her](beatrix) face and [Trixie](beatrix) behind [her](beatrix) back. At the anniversary mass, said by [her](beatrix) eldest [brother](farrell), [Lucasta](lucasta) makes it as far as the creed; then [Pilar](pilar), sleeves rolled, delivers a [girl](newborn) in the vestry. [Jasper](jasper) faints. [They](jasper+lucasta) name [her](newborn) after the first thing [he](jasper) sees on coming round, the roof. Out on the north face [Otis](otis), talking without pause, shows [Rhys](rhys) a fossil [he](otis) has found.
- parent enid rhys "son"
- lose rhys "signed away"
- hire beatrix "manages"
- married beatrix tobiah "Mrs Stern"
- sibling beatrix farrell "brother"
+ birth lucasta newborn "a girl"
- help pilar lucasta "delivers"
- ill jasper "faints"
- recover jasper "coming round"
- recover otis "talking without pause"
- find otis "has found"
