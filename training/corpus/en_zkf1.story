%series Fort Road General
%lang en
%genre hospital drama in Galle, Sri Lanka, terse listings
%cast ama    | Dr Amaya Wickrama; Amaya | f
%cast dil    | Dilshan Peiris; Dilshan | m
%cast rook   | Dr Rook; Henrik Rook; Rook | m
%cast nel    | Nelun; Nelun Wickrama | f
%cast sal    | Salma Ismail; Salma | f
%cast mat    | Matron Perpetua; Perpetua | f
%cast kit    | Kit | m
%cast ravi   | Ravindra Peiris; Ravindra | m
%cast jo     | Jo Abeysena; Jo | f
%cast plumb  | Percy; Percy Fonseka | m
%cast faz    | Fazil Ismail; Fazil | m
%cast baby   | Tilak | m
%cast inge   | Inge Rook; Inge | f

== 1
[Dr Amaya Wickrama](ama) comes home to [Galle](@galle) after nine years abroad and takes over the emergency room. [Her](ama) first patient is [Ravindra Peiris](ravi), an [innkeeper](ravi) with a coronary. The [man](dil) pacing the corridor, [his](ravi) [son](dil) [Dilshan](dil), was once to have led [her](ama) to the altar. [Both](ama+dil) pretend to be strangers. [Matron Perpetua](mat), [who](mat) taught [her](ama) everything, is not fooled. A [plumber](plumb) leaves the taps running; the [matron](mat) tears a strip off [him](plumb).
+ return ama "comes home" @galle
- hire ama "takes over"
- ill ravi "coronary"
- treat ravi ama "first patient"
- parent ravi dil "son"
- engaged.past ama dil "to the altar"
- betray ama+dil "pretend to be strangers"
- advisor.past mat ama "taught her everything"
- discover mat ama+dil "not fooled"
- quarrel mat plumb "tears a strip off"

== 2
[Ravindra](ravi) is on the mend and rude to everyone. [Dilshan](dil) brings the [doctor](ama) mangosteens by way of thanks. [She](ama) learns that [he](dil) has a [wife](sal) now: [Salma](sal), the ward [pharmacist](sal), quick, funny and impossible to dislike. [Amaya](ama) shares a house with [her](ama) younger [sister](nel), [Nelun](nel), [who](nel) is three months gone and names no names. [Dr Rook](rook), the Danish [surgeon](rook), makes eyes at [Amaya](ama) over a hernia.
- recover ravi "on the mend"
- gift dil ama "brings the doctor mangosteens"
+ married dil sal "wife"
- discover ama dil+sal "learns"
- colleague ama sal "ward pharmacist"
- housemate ama nel "shares a house"
- sibling ama nel "sister"
+ pregnant nel "three months gone"
- reveal! nel "names no names"
- flirt rook ama "makes eyes at"

== 3
[Salma](sal) takes to the new [doctor](ama) at once; soon [the two](ama+sal) are thick as thieves. [Amaya](ama) cannot bring herself to mention that old engagement. [Rook](rook) asks [her](ama) out to the lighthouse; [she](ama) has a drink with [him](rook), no more. A bus goes off the Matara road, and [Kit](kit), an Australian [surfer](kit), carries three children out of it. [He](kit) breaks a collarbone. [Nelun](nel), [who](nel) changes [his](kit) sling, laughs for the first time in weeks.
+ friend.start ama sal "thick as thieves"
- reveal! ama sal "cannot bring"
- engaged.past ama dil "old engagement"
- invite rook ama "asks her out"
- date ama rook "has a drink with"
- rescue kit _ "carries three children"
- injure kit "breaks a collarbone"
- treat kit nel "changes his sling"
- happy nel "laughs"

== 4
[Rook](rook) invites [Amaya](ama). [Amaya](ama) says no. [Kit](kit) adores [Nelun](nel). [Nelun](nel) does not believe [Kit](kit). [Perpetua](mat) distrusts [Rook](rook). Old [Ravindra](ravi) still detests [Salma](sal). "[You](ravi) never liked [my](dil) [wife](sal)," says [Dilshan](dil). The [innkeeper](ravi) shouts at [Dilshan](dil). Nobody in that family ever apologises. [Salma](sal) finds a photograph. In it [her](sal) [husband](dil) is embracing [Amaya](ama). [She](sal) waits for [Dilshan](dil). Rain falls on the fort.
- invite rook ama "invites"
- reject ama rook "says no"
- love kit nel "adores"
- enemy ravi sal "detests"
- married dil sal "wife"
- quarrel dil ravi "shouts at"
- find sal "photograph"
+ discover sal ama+dil "embracing"

== 5
Nothing is going on, swears [Dilshan](dil), and tells [Salma](sal) the whole story: the banns, the scholarship, the [bride](ama) [who](ama) took a plane. [She](sal) believes [him](dil) but sees red whenever the other [woman](ama) enters the dispensary. [The two](ama+sal) have it out over the morphine register. [Jo Abeysena](jo), [sister](jo) on nights and no relation of anybody's, prises [them](ama+sal) apart. Meanwhile [Nelun](nel) lets slip [who](rook) got [her](nel) into trouble: [Rook](rook).
- affair! ama dil "Nothing is going on"
+ reveal dil sal "tells Salma"
- breakup.past ama dil "took a plane"
- jealous sal ama "sees red"
+ quarrel ama sal "have it out"
- help jo ama+sal "prises them apart"
- reveal nel "lets slip"
+ pregnant nel rook "got her into trouble"

== 6
[Amaya](ama) gives [Rook](rook) a dressing-down in theatre. The [Dane](rook) shrugs: [Nelun](nel) was a holiday, and there is a [Mrs Rook](inge) in [Aarhus](@aarhus). [Kit](kit), [whom](kit) nobody has told, asks [Nelun](nel) to be [his](kit) [wife](nel) and to let [him](kit) be the child's [father](kit). [She](nel) laughs, then weeps, then asks for time. [Salma](sal) moves into the nurses' hostel. [Her](sal) [brother](faz) [Fazil](faz), a police [sergeant](faz), goes round to give [Dilshan](dil) a black eye, and does.
+ quarrel ama rook "dressing-down"
- affair.past nel rook "a holiday"
- married inge rook "Mrs Rook"
+ propose kit nel "asks Nelun"
- parent? kit _ "child's father"
- sad nel "weeps"
- breakup sal dil "moves into"
- move sal "moves into"
- sibling faz sal "brother"
- attack faz dil "black eye"

== 7
Half the hospital has dengue, the other half overtime. [Amaya](ama) nurses [Salma](sal), [who](sal) has come down with it, through three bad nights. On the fourth morning the fever breaks. "[I](sal) wanted to hate [you](ama)," says the [pharmacist](sal). [They](ama+sal) shake on a fresh start. [Dilshan](dil), not let past the door, leaves mangosteens with the [plumber](plumb), [who](plumb) has been courting [Matron](mat) by means of leaking taps.
+ ill sal "come down with it"
- treat sal ama "nurses Salma"
- recover sal "fever breaks"
- enemy? ama sal "wanted to hate"
+ reconcile ama sal "fresh start"
- reject sal dil "not let past"
- gift dil sal "leaves mangosteens"
- flirt plumb mat "courting"

== 8
The [plumber](plumb) has a name: [Percy Fonseka](plumb), [widower](plumb), baritone. [Perpetua](mat) goes to hear [him](plumb) sing at All Saints and comes back with [her](mat) veil askew. [Nelun](nel) gives [Kit](kit) [her](nel) answer on the beach: yes, but not because of the baby. [Mrs Rook](inge) steps off the Colombo train. [She](inge) wants to see the [hussy](nel), [she](inge) wants to see [Amaya](ama), above all [she](inge) wants to see a lawyer.
- married.past _ plumb "widower"
- create plumb "sing"
- date mat plumb "goes to hear him"
+ engaged.start kit nel "yes"
- pregnant nel "the baby"
- married inge rook "Mrs Rook"
- travel inge "steps off"
- enemy inge nel "hussy"
+ divorce? inge rook "a lawyer"

== 9
[Inge](inge) and [Nelun](nel) expected claws; over tea [they](inge+nel) end up comparing the same love letter. [Rook](rook) copied it. [Fazil](faz), on duty for a stolen bicycle, loses [his](faz) head over [Inge](inge) and mislays the bicycle. [Ravindra](ravi) has a second attack while [Salma](sal) is collecting [her](sal) saris. [She](sal) pumps the old [man](ravi)'s chest for eleven minutes. [His](ravi) first words are [her](sal) name, the first time [he](ravi) has used it.
- meet inge nel "over tea"
+ betray rook inge+nel "copied it"
- love.start faz inge "loses his head"
- ill ravi "second attack"
+ rescue sal ravi "pumps"
- recover ravi "first words"

== 10
[Ravindra](ravi) begs [his](ravi) [daughter-in-law](sal)'s pardon. [She](sal) grants it. The [son](dil) fares worse: [Salma](sal) has filed the papers. [Jo](jo) catches [Rook](rook) altering a chart after a bungled operation, and [he](rook) promises [her](jo) a bad reference if [she](jo) talks. [She](jo) talks. By Friday the [surgeon](rook) has been shown the door. [Amaya](ama) operates in [his](rook) place and does not hear the telephone: [Nelun](nel)'s waters have broken.
- kin ravi sal "daughter-in-law"
+ reconcile ravi sal "grants it"
- parent ravi dil "son"
- divorce? dil sal "filed the papers"
- birth? nel "waters have broken"
- discover jo rook "catches"
- betray rook "altering a chart"
- threaten rook jo "bad reference"
- reveal jo "She talks"
+ quit rook "shown the door"

== 11
[Kit](kit) drives like a madman. [Nelun](nel) is delivered of a [boy](baby) in the hospital car park, the [plumber](plumb) holding a torch and [Matron](mat) everything else. The [boy](baby), [Tilak](baby), has the [Dane](rook)'s chin. [Kit](kit) declares it a family chin. [Percy](plumb) goes down on one knee among the towels. [Perpetua](mat), sixty-one and never asked before, tells [him](plumb) to get up, [he](plumb) is kneeling in something. Then [she](mat) says all right.
- help kit nel "drives"
+ birth nel baby "delivered of a boy"
- help mat+plumb nel "holding a torch"
- parent rook baby "the Dane's chin"
- parent? kit baby "family chin"
+ propose plumb mat "on one knee"
- engaged.start mat plumb "all right"

== 12
[Dilshan](dil) is a single man by noon and in [Amaya](ama)'s kitchen by six. [He](dil) has never stopped, [he](dil) says. [She](ama) looks at [him](dil), remembers [whose](sal) [friend](ama) [she](ama) is, and sends [him](dil) home. [Fazil](faz) shows [Inge](inge) the turtles; the former [Mrs Rook](inge) shows the [sergeant](faz) how Danes say goodnight. [Rook](rook) skips the country owing rent. [Nelun](nel), [Kit](kit) and the [baby](baby) settle in at the inn.
+ divorce dil sal "single man"
+ confess dil ama "never stopped"
- love dil ama "never stopped"
- friend ama sal "friend"
- reject ama dil "sends him home"
- date faz inge "turtles"
- kiss faz inge "how Danes say goodnight"
- ex inge rook "former Mrs Rook"
- flee rook "skips the country"
- move baby+kit+nel "settle in"

== 13
Two weddings, one cake. [Matron](mat) gets [Percy](plumb), [Nelun](nel) gets [Kit](kit). [Ravindra](ravi) gives both [brides](mat+nel) away and forgets which is which. [Salma](sal) is off to run the clinic in [Jaffna](@jaffna), and on the platform [she](sal) tells [Amaya](ama) to stop being noble: what [she](sal) has left, anyone may have. [Amaya](ama) stands there until the train is a dot. Then [she](ama) walks, not runs, towards the inn.
+ wedding mat plumb "gets Percy"
+ wedding kit nel "gets Kit"
- help ravi mat+nel "gives both brides away"
- travel sal "is off" @jaffna
- hire sal "run the clinic"
- couple? ama dil "anyone may have"
