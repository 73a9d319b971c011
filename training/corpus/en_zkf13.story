%series Ward Above the World
%lang en
%genre science-fiction hospital drama on an orbital clinic, terse listings
%cast ife   | Surgeon-Commander Ifeoma Eze; Ifeoma; Ife; Eze | f
%cast cas   | Caspian Hale; Caspian; Cas | m
%cast rua   | Rua | n
%cast ling  | Ling Qiao; Ling | f
%cast oren  | Oren Hale; Oren | m
%cast dag   | Dagny | f
%cast brill | Brill | m
%cast tov   | Tovik | m
%cast patch | Patch | n
%cast gov   | Governor Maas; Maas | f
%cast sab   | Sabine Maas; Sabine | f
%cast child | Nova | f

== 1
[Surgeon-Commander Ifeoma Eze](ife) takes charge of the clinic above Ganymede. [Her](ife) [predecessor](dag), [Dagny](dag), demoted for drinking, is now [her](ife) [second-in-command](dag) and refuses to salute. A shuttle docks burning. Its [pilot](cas), [Caspian Hale](cas), loses an arm and keeps [his](cas) jokes. [Patch](patch), the nursing [robot](patch), holds the one [he](cas) has left. Three decks down, [Brill](brill), a fuel [smuggler](brill), kisses [his](brill) [girl](ling) [Ling](ling), the clinic's [quartermaster](ling), among the oxygen bottles.
+ hire ife "takes charge"
- quit.past dag "demoted"
- ill dag "drinking"
- boss ife dag "second-in-command"
- injure cas "loses an arm"
- help patch cas "holds the one"
- kiss brill ling "kisses"
- couple brill ling "his girl"

== 2
The new arm clashes with the old temper: [Caspian](cas) throws a tray at [Eze](ife). It was [Dagny](dag) [who](dag) ordered the amputation while the [commander](ife) was asleep. [Oren](oren), the [pilot](cas)'s elder [brother](oren) and next of kin, flies in with a lawyer and stays for [Ifeoma](ife)'s eyes. [Governor Maas](gov) sends [her](gov) [daughter](sab) [Sabine](sab) aboard for a discreet procedure. [Sabine](sab) once promised [Caspian](cas) [she](sab) would wait for [him](cas). [She](sab) did not wait.
- attack cas ife "throws a tray"
- treat.past cas dag "ordered the amputation"
- sibling cas oren "elder brother"
- travel oren "flies in"
+ love.start oren ife "Ifeoma's eyes"
- parent gov sab "daughter"
- treat? sab _ "discreet procedure"
+ couple.past cas sab "would wait"
- breakup.past sab cas "did not wait"

== 3
[Sabine](sab) is ten weeks along, and it isn't the [governor](gov)'s choice of a son-in-law [who](tov) did it but [Tovik](tov), a [deckhand](tov). [She](sab) asks [Eze](ife) to lie on the form; [Eze](ife) will not lie but loses the form. [Dagny](dag) finds it. [Rua](rua), [chaplain](rua) and [bartender](rua), has a word with [Dagny](dag) about what a secret weighs, and pours [her](dag) water. [Oren](oren) talks [his](oren) [brother](cas) into physiotherapy. [Cas](cas) takes a swing at the [robot](patch). The [robot](patch) swings back.
+ pregnant sab tov "ten weeks along"
- help ife sab "loses the form"
- find dag "finds it"
- help rua dag "has a word"
- sibling cas oren "brother"
- help oren cas "talks his brother into"
- attack cas patch "takes a swing"
- attack patch cas "swings back"

== 4
[Oren](oren) dines with [Ife](ife). [Cas](cas) watches [Ife](ife). [Brill](brill) gets rich. [Ling](ling) gets nervous. [Tovik](tov) asks for [Sabine](sab). A guard turns [Tovik](tov) away. [Rua](rua) hides [Tovik](tov). [Sabine](sab) climbs through a duct to [Tovik](tov). [Patch](patch) lights the duct for [Sabine](sab). [Dagny](dag) sees [Patch](patch). [Dagny](dag) says nothing to [Maas](gov). It has been nine days since [Dagny](dag) drank. The stars do not blink.
+ date ife oren "dines with"
- sad ling "nervous"
- reject _ tov "turns Tovik away"
- help rua tov "hides Tovik"
- help patch sab "lights the duct"
- discover dag patch+sab "sees Patch"
- reveal! dag gov "says nothing"
- recover dag "nine days"

== 5
A bad valve, sold by [Brill](brill), blows on deck two. [Ling](ling), trapped, talks to the bridge through a pipe until [Caspian](cas) tears the hatch off with the arm [he](cas) hates. [She](ling) tells [Eze](ife) about [Brill](brill), all of it. The [smuggler](brill) calls [her](ling) a rat and goes for [her](ling) throat in the ward; [Oren](oren), a [man](oren) of paper, breaks a chair over [him](brill). [Ifeoma](ife) stitches knuckles and is kissed across the tray. [Caspian](cas), coming for a refit, turns on [his](cas) heel.
- betray.past brill _ "sold by Brill"
+ rescue cas ling "tears the hatch off"
- reveal ling ife "tells Eze"
- accuse brill ling "calls her a rat"
- attack brill ling "goes for her throat"
- rescue oren ling "breaks a chair"
- treat oren ife "stitches knuckles"
+ kiss ife oren "is kissed"
- discover cas ife+oren "coming for a refit"
- jealous cas oren "turns on his heel"

== 6
[Maas](gov) in person. The [governor](gov) wants [her](gov) [heiress](sab) handed over and the [deckhand](tov) spaced, and gives [Eze](ife) an hour. [Sabine](sab) chains herself to the scanner. [Brill](brill), in the brig, offers [Maas](gov) a hiding place for a pardon. [He](brill) gets it. [Tovik](tov) is dragged out of [Rua](rua)'s wine cupboard. The [chaplain](rua) marries the [pair](sab+tov) through a closing door, all vows in one breath, with [Patch](patch) for a witness.
+ threaten gov ife "gives Eze an hour"
- parent gov sab "heiress"
- kill? gov tov "spaced"
- arrest.past _ brill "in the brig"
- reveal brill gov "hiding place"
- betray brill tov "hiding place"
- abduct gov tov "is dragged out"
+ wedding sab tov "marries"

== 7
Wives may not testify and husbands may not be spaced. [Maas](gov), beaten by [her](gov) own statute, has a stroke on the ramp. [Eze](ife) opens [her](gov) skull with [Dagny](dag) handing; eleven hours, and neither says a word that isn't an instrument. Afterwards [Dagny](dag) salutes. [Sabine](sab) reads to [her](sab) unconscious [mother](gov). [Oren](oren) asks [Ife](ife) to come to Luna as [his](oren) wife. [She](ife) needs until the morning. [Caspian](cas) needs a drink, and [Rua](rua) refuses [him](cas).
+ ill gov "stroke"
- treat gov ife "opens her skull"
- help dag ife "Dagny handing"
- reconcile dag ife "salutes"
- parent gov sab "mother"
+ propose oren ife "asks Ife"
- reject rua cas "refuses him"

== 8
[Caspian](cas) breaks into the bar. [Dagny](dag) finds [Caspian](cas). [Dagny](dag) pours the bottle over [Caspian](cas). [She](dag) tells [Caspian](cas) why [she](dag) took [his](cas) arm. [He](cas) would have died. [Caspian](cas) believes [Dagny](dag). [They](cas+dag) sit till six. At seven [Ife](ife) says yes to [Oren](oren). [Caspian](cas) shakes hands with [Oren](oren). It is the metal hand. [Oren](oren) winces. [Patch](patch) saw [Caspian](cas) cry. [Patch](patch) files it under leaks.
- find dag cas "finds Caspian"
+ reveal dag cas "tells Caspian"
- treat.past cas dag "took his arm"
- reconcile cas dag "believes Dagny"
+ engaged.start ife oren "says yes"
- sad cas "cry"
- discover patch cas "saw Caspian"

== 9
[Maas](gov) wakes, gentle as milk, and takes [Tovik](tov) for [her](gov) late husband. Nobody corrects [her](gov). [Brill](brill) is back, with two guns and a stolen tug, for [Ling](ling). [She](ling) goes with [him](brill) so that [he](brill) won't shoot the [robot](patch). [Oren](oren) has the law; [Caspian](cas) has a ship. The [brothers](cas+oren) fly after [them](brill+ling) together. In the airlock, waiting, [Ifeoma](ife) catches herself praying for the wrong [one](cas) first. [Rua](rua) hears which name.
- recover gov "wakes"
- married.past _ gov "late husband"
- sibling cas oren "brothers"
- return brill "is back"
- love brill ling "for Ling"
+ abduct brill ling "goes with him"
- rescue? ling patch "won't shoot"
- rescue? cas+oren ling "fly after"
+ love ife cas "praying for"
- discover rua ife "hears which name"

== 10
[Brill](brill) dies as [he](brill) lived, short of fuel. [Ling](ling) floats home between the [brothers](cas+oren), [one](oren) of [whom](cas+oren) has stopped breathing. [Caspian](cas) gave [Oren](oren) [his](cas) own air; it was not enough, and then it was. [Dagny](dag) brings [him](oren) round. The first face [Oren](oren) sees is that of [Ling](ling), [who](ling) has not let go of [his](oren) sleeve. The second is [his](oren) [fiancée](ife)'s, and [she](ife) is looking over [his](oren) shoulder.
+ die brill "dies"
- rescue cas+oren ling "floats home"
- sibling cas oren "brothers"
- ill oren "stopped breathing"
- help cas oren "his own air"
+ rescue dag oren "brings him round"
- help ling oren "has not let go"
- engaged ife oren "fiancée"
- love ife cas "looking over"

== 11
[Oren](oren) is a lawyer; [he](oren) can read a face. [He](oren) releases [Ifeoma](ife) in one sentence, without a clause, and applies for the post of legal officer, to the delight of the [quartermaster](ling). [Ife](ife) marches down to the hangar. [Cas](cas) says it wouldn't be decent, [she](ife) was [his](cas) [brother](oren)'s. [She](ife) says [she](ife) was never anybody's. The hangar doors close on the rest. [Sabine](sab)'s waters break on the [governor](gov)'s favourite rug.
- discover oren ife "can read a face"
+ breakup oren ife "releases Ifeoma"
- hire? oren "applies"
- happy ling "delight"
- sibling cas oren "brother's"
+ sex cas ife "on the rest"
- birth? sab "waters break"

== 12
[Sabine](sab) has a [girl](child), [Nova](child), with [Tovik](tov)'s ears and [her](child) [grandmother](gov)'s lungs. [Maas](gov), clear-headed now, knows precisely [who](tov) [Tovik](tov) is and lets [him](tov) hold [her](gov) cane. [Dagny](dag) gets [her](dag) old command back: [Ife](ife), suspended for losing one form too many, is going down to Ganymede with a one-armed [flyer](cas). [Oren](oren) and [Ling](ling) wave till the lock shuts. "Finally," says [Patch](patch), "some quiet." The alarm goes.
+ birth sab child "has a girl"
- parent tov child "Tovik's ears"
- kin child gov "grandmother"
- recover gov "clear-headed"
- reconcile gov tov "lets him hold"
+ hire dag "old command back"
- quit ife "suspended"
- travel cas+ife "going down"
- couple cas ife "one-armed flyer"
