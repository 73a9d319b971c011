%series Pawprint
%lang en
%genre veterinary-practice workplace drama, season-guide capsules
%cast nell | Nell Ashdown; Nell; Ashdown | f
%cast tomas | Tomás Quiroga; Tomás; Quiroga | m
%cast ingrid | Ingeborg Falk; Ingeborg; Falk | f
%cast amara | Amara Diallo; Amara | f
%cast rory | Rory Ashdown; Rory | m
%cast lionel | Lionel Peake; Lionel; Peake | m
%cast sally | Salome Peake; Salome | f
%cast duke | Duke | m
%cast farmer | Gethin Pryor; Gethin; Pryor | m
%cast poacher | - | m
%cast rich | Mrs Van Houten; Van Houten | f
%cast pip | Pip | m
%cast quirogas | Consuelo | f
%cast amarabro | Ibrahim | m
%cast fmother | - | f
%cast president | - | m
%cast nephew1 | - | m
%cast nephew2 | - | m

== 1
When old [Lionel Peake](lionel) breaks [his](lionel) hip under a Friesian, [he](lionel) leaves the practice to [Nell Ashdown](nell), [his](lionel) [assistant](nell) of six years, and not to [his](lionel) own [daughter](sally), [Salome](sally), [who](sally) has just qualified. On [Nell](nell)'s first morning as [boss](nell) the [receptionist](ingrid), [Ingeborg Falk](ingrid), gives notice; at noon [she](ingrid) takes it back, on account of a three-legged [lurcher](duke) [who](duke) was left tied to the door. [Nell](nell)'s [husband](rory) [Rory](rory) forgets [their](nell+rory) anniversary. [He](rory) remembers it, rather, but somewhere else.
+ injure lionel "breaks his hip"
- gift lionel nell "leaves the practice"
- boss.past lionel nell "assistant"
- parent lionel sally "daughter"
+ boss.start nell ingrid "boss"
- quit? ingrid nell "gives notice"
- quit! ingrid "takes it back"
- find ingrid duke "left tied"
- married nell rory "husband"
- celebrate! rory nell "forgets"

== 2
Enter the locum: [Tomás Quiroga](tomas), once team [vet](tomas) to the Argentine polo squad, [whom](tomas) it is rumoured a duchess has thrown down a staircase. [He](tomas) and [Nell](nell) disagree over a hamster within four minutes. In the waiting room [Mrs Van Houten](rich) demands that [her](rich) Pekinese be seen ahead of a bleeding collie, and the collie's [owner](farmer), [Gethin Pryor](farmer), a hill [farmer](farmer) of few words, uses all of them. [Amara Diallo](amara), the trainee [nurse](amara), stitches the dog herself, unsupervised, under the table.
- hire tomas nell "locum"
- attack.past? _ tomas "thrown down"
+ quarrel nell tomas "disagree"
- quarrel farmer rich "uses all of them"
+ treat _ amara "stitches the dog"
- injure _ "bleeding collie"
- hire.past tomas "team vet"

== 3
Someone has been in the drug cupboard. The count is out by eleven ampoules of ketamine, the keys were on [Amara](amara)'s hook, and [Salome Peake](sally), filling in on Thursdays, thinks it only fair to mention that the [girl](amara)'s [brother](amarabro) did time. Hauled into the office, [Amara](amara) empties [her](amara) pockets: peppermints, a rosary, a blackbird in splints. [Ingeborg](ingrid), [who](ingrid) believes in nobody, believes [her](amara). That night [Falk](ingrid) sits up in the dark with [Duke](duke) across [her](ingrid) slippers and hears a key turn.
- steal _ "out by eleven ampoules"
+ accuse sally amara "thinks it only fair"
- sibling amara amarabro "brother"
- arrest.past _ amarabro "did time"
- help ingrid amara "believes her"
- investigate ingrid _ "sits up"
+ discover ingrid _ "hears a key turn"

== 4
It's [Rory Ashdown](rory). [He](rory) has debts, [he](rory) has a buyer, and [he](rory) has, as [Ingeborg](ingrid) points out with the broom at [his](rory) throat, a [wife](nell). "Give [me](rory) till Monday." [Ingeborg](ingrid), [who](ingrid) once gave a man till Monday, telephones [Nell](nell) on the spot. By the time the police van leaves, the marriage is over, [Nell](nell) is under the kitchen table with the [lurcher](duke), and nobody can get [her](nell) out. [Tomás](tomas) doesn't try. [He](tomas) crawls in too, with a bottle.
- discover ingrid rory "It's Rory"
- lose.past rory "debts"
- steal rory nell "buyer"
- threaten ingrid rory "broom at his throat"
- married nell rory "a wife"
+ reveal ingrid nell "telephones"
- arrest _ rory "police van"
+ breakup nell rory "marriage is over"
- sad nell "under the kitchen table"
- help tomas nell "crawls in too"

== 5
Lambing. [Pryor](farmer) is snowed in with a ewe that won't deliver, and [Salome](sally) happens to be the only one with chains. [She](sally) has never had [her](sally) arm in anything larger than a cat. Twelve hours later there are triplets in the oven, [she](sally) is asleep on sacks, and the [farmer](farmer), having put [his](farmer) jacket over [her](sally), shaves for the first time since [his](farmer) [mother](fmother)'s funeral. [Lionel](lionel), on two sticks, apologises to [Amara](amara) in [his](lionel) [daughter](sally)'s name. [His](lionel) [daughter](sally) will have to do that again herself.
- help sally farmer "arm in anything"
+ birth _ "triplets"
- help farmer sally "put his jacket over"
- die.past fmother "funeral"
- parent fmother farmer "mother"
- reconcile? amara lionel "apologises"
- parent lionel sally "daughter"
- reconcile? amara sally "do that again"

== 6
[Mrs Van Houten](rich) has a bequest to make: a new operating theatre, on condition that [Tomás](tomas) comes and explains it to [her](rich), at dinner, weekly. [He](tomas) goes like a lamb. The polo staircase, it seems, was no rumour. [Nell](nell), [who](nell) couldn't care less, breaks a thermometer, a slide and the coffee jug. When the [lady](rich)'s hand comes to rest on [his](tomas) knee, [Quiroga](tomas) lifts it off, kisses it, and tells [her](rich) the truth, which is that [he](tomas) can't be bought for less than two theatres, and that [he](tomas) loves elsewhere.
- gift? rich _ "bequest"
- date rich tomas "dinner"
- attack.past _ tomas "no rumour"
- jealous nell rich "breaks a thermometer"
- flirt rich tomas "hand comes to rest"
+ reject tomas rich "lifts it off"
- reveal tomas rich "tells"
- love tomas _ "loves elsewhere"

== 7
[Amara](amara)'s [brother](amarabro) turns up in person. [Ibrahim](amarabro) has nowhere to sleep, a sick [ferret](pip) called [Pip](pip) and a parole officer in the car. The [siblings](amara+amarabro) haven't met since the trial, at which [she](amara) testified. "[You](amara) told the truth," [he](amarabro) says. "[I](amarabro) was only angry for the first year." [Salome](sally), treating the [ferret](pip), finally begs [Amara](amara)'s pardon, at length and in tears; [Amara](amara) hands [her](sally) the mop. Two of the kennels want scrubbing.
- sibling amara amarabro "brother"
- return amarabro "turns up"
- ill pip "sick ferret"
- arrest.past _ amarabro "parole"
- betray.past amara amarabro "testified"
- sad.past amarabro amara "angry"
+ reconcile amara amarabro "told the truth"
- treat pip sally "treating the ferret"
+ reconcile? amara sally "begs Amara's pardon"
- sad sally "tears"

== 8
Badger baiters in the wood. [Gethin](farmer) hears the terriers and goes down with nothing but a crook; the [ringleader](poacher) breaks it over [his](farmer) head. Found by [Duke](duke), carried by [Ibrahim](amarabro), [he](farmer) is operated on in the only theatre for thirty miles, by three [vets](nell+sally+tomas) [who](nell+sally+tomas) are not allowed to. [Salome](sally) talks to [him](farmer) all through it: fences, foot rot, names for boys. [He](farmer) comes to at six. "Emrys," [he](farmer) says.
- investigate farmer _ "goes down"
- attack poacher farmer "breaks it over"
- find duke farmer "Found by"
- rescue amarabro farmer "carried by"
+ treat farmer nell+sally+tomas "operated on"
- help sally farmer "talks to him"
+ recover farmer "comes to"

== 9
The Royal College wants to know who held the scalpel. All three [vets](nell+sally+tomas) claim that it was [they](nell+sally+tomas) alone. [Rory](rory), out on bail and eager to please, offers the investigators what [he](rory) knows about [his](rory) [wife](nell)'s paperwork. [Ingeborg](ingrid) has meanwhile eaten the paperwork, or fed it to a goat. It's [Mrs Van Houten](rich) [who](rich) ends the matter: the College's [president](president), when [she](rich) was nineteen, was engaged to [her](rich), and [she](rich) has kept the letters.
- investigate _ nell+sally+tomas "wants to know"
- arrest.past _ rory "bail"
+ betray rory nell "offers the investigators"
- help ingrid nell "eaten"
- engaged.past president rich "engaged"
+ threaten rich president "has kept the letters"
- married.past nell rory "wife"

== 10
Divorce, decree absolute. [Rory](rory) gets the car, [Nell](nell) the [lurcher](duke). [She](nell) celebrates by sleeping for two days, and on the third finds [Tomás](tomas)'s resignation on [her](nell) desk. [His](tomas) [sister](quirogas) [Consuelo](quirogas) has had a stroke, in Rosario; [he](tomas) must see to [her](quirogas) [boys](nephew1+nephew2). [Nell](nell) drives [him](tomas) to the airport, talks about worming tablets as far as the barrier, and there, between two sentences about dosage, is kissed, or kisses; [they](nell+tomas) will argue about it by letter.
+ divorce nell rory "Divorce"
- find nell "the lurcher"
- quit? tomas nell "resignation"
- sibling quirogas tomas "sister"
- ill quirogas "stroke"
- travel? tomas quirogas "airport"
- help nell tomas "drives him"
+ kiss nell tomas "kissed"
- celebrate nell "celebrates"
- parent quirogas nephew1+nephew2 "boys"
- quarrel? nell tomas "argue"

== 11
[Duke](duke) won't eat. [He](duke) lies with [his](duke) three paws toward [Argentina](@argentina), and no one can find a thing wrong with [him](duke). [Lionel](lionel), reading the X-rays upside down, does: a tumour, small, operable, in a place where only one pair of hands [he](lionel) knows has ever worked. [Ingeborg](ingrid) puts [her](ingrid) funeral savings into a ticket. On Sunday a taxi stops. Out get [Tomás](tomas), two small [boys](nephew1+nephew2) [who](nephew1+nephew2) speak no English, and [Consuelo](quirogas) in a wheelchair, giving directions.
- sad duke tomas "won't eat"
- ill duke "tumour"
+ discover lionel duke "does"
- gift ingrid tomas "ticket"
+ return tomas "a taxi stops"
- travel quirogas "Out get"
- travel nephew1+nephew2 "Out get"
- ill quirogas "wheelchair"

== 12
Four hours, and [Duke](duke) thumps [his](duke) tail. [Amara](amara), [who](amara) handed every clamp, has passed [her](amara) finals; [Ibrahim](amarabro) has the kennel job, and the keys to the cupboard with it, from [Nell](nell)'s own hand. Up on the hill [Salome](sally) walks down the aisle of a barn on [Lionel](lionel)'s arm, half carrying [him](lionel), to a [man](farmer) with a scar and a lamb. [Mrs Van Houten](rich) has sent two theatres. And the new brass plate? It reads Ashdown & Quiroga, and the [receptionist](ingrid) has already screwed it on, before either of [them](nell+tomas) has asked the other anything.
- treat duke tomas "Four hours"
+ recover duke "thumps his tail"
- help amara tomas "handed every clamp"
- find amara "passed"
- hire amarabro nell "kennel job"
+ wedding farmer sally "aisle"
- help sally lionel "half carrying"
- gift rich _ "two theatres"
- propose? nell tomas "asked the other"
