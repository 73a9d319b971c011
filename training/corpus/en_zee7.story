%series The Weekend Parents
%lang en
%genre family dramedy: a blended clan in Bristol, summaries from an encyclopaedia
%cast olwen    | Olwen Marsh; Olwen | f
%cast tobias   | Tobias Marsh; Tobias; Toby | m
%cast farida   | Farida Rahimi; Farida | f
%cast clement  | Clement Bright; Clement; Clem | m
%cast hattie   | Hattie Marsh; Hattie | f
%cast ned      | Ned | m
%cast samira   | Samira | f
%cast gwil     | Gwilym; Taid | m
%cast bibi     | Bibi | f
%cast head     | Mr. Lovage; Lovage | m
%cast coach    | - | f
%cast boyfr    | Zeb | m
%cast estate   | Portia Finch; Portia | f
%cast burglar  | - | m
%cast pup      | Colin | m
%cast officer  | - | f
%cast rahimi   | Dr. Rahimi | m
%cast newborn  | - | f

== 1 Handover
The car park of a garden centre, Friday, six o'clock: there [Olwen](olwen) and [Tobias](tobias), divorced eighteen months, exchange two [children](hattie+ned), one inhaler and no pleasantries. This time the [father](tobias) has [someone](farida) in the passenger seat. [Farida Rahimi](farida), a [widow](farida) with a [daughter](samira) of thirteen, winds the window down to introduce herself and, by mistake, honks. [Olwen](olwen) drops a hydrangea. [Hattie](hattie), fourteen, [who](hattie) sits next to the other [girl](samira) in maths and cannot abide [her](samira), announces that [she](hattie) is going to live in the greenhouse.
- divorce.past olwen tobias "divorced"
- parent olwen+tobias hattie+ned "children"
+ couple farida tobias "passenger seat"
- married.past farida rahimi "widow"
- die.past rahimi "widow"
- parent farida samira "daughter"
+ meet farida olwen "introduce herself"
- enemy hattie samira "cannot abide"
- reveal hattie _ "announces"
- move? hattie "live in the greenhouse"

== 2 The Other Toothbrush
At [Farida](farida)'s, [Tobias](tobias) is to sleep in the study, on the orders of [Bibi](bibi), [her](farida) late [husband](rahimi)'s [mother](bibi), [who](bibi) is eighty and hears everything. At three in the morning [he](tobias) tiptoes; at one minute past, the old [lady](bibi) puts the light on and a carpet beater in [his](tobias) path. [Olwen](olwen), for [her](olwen) part, lies to [Ned](ned)'s swimming [coach](coach) that [she](olwen) is thriving and then sits for an hour in the footwell of the car. It is [Clement Bright](clement), the lollipop [man](clement), [who](clement) knocks on the glass and passes [her](olwen) a flask.
- married.past farida rahimi "husband"
- die.past rahimi "late"
- parent bibi rahimi "mother"
- kin bibi farida "mother"
+ threaten bibi tobias "carpet beater"
- advisor coach ned "coach"
- betray olwen coach "lies"
- sad olwen "footwell"
+ help clement olwen "passes her a flask"

== 3 Parents' Evening
Four adults on chairs made for infants. The [headmaster](head), [Mr. Lovage](head), reports that [Hattie Marsh](hattie) and [Samira](samira) have been brawling over a hamster cage, and each [mother](farida+olwen) points at the other's [child](hattie+samira). The truth comes from little [Ned](ned) beneath the table: the hamster was being tormented by the class bully, and the [girls](hattie+samira), working together for once, had freed it, before [they](hattie+samira) fell out over its name. Mortified, [Olwen](olwen) invites [Farida](farida) to tea. [She](olwen) will regret it by Thursday.
- reveal head farida+olwen+tobias "reports"
- quarrel hattie samira "brawling"
- parent farida samira "mother"
- parent olwen hattie "mother"
- accuse farida hattie "points at"
- accuse olwen samira "points at"
+ reveal ned _ "comes from little Ned"
- rescue.past hattie+samira _ "freed it"
- sad olwen "Mortified"
+ invite olwen farida "invites"
- sad? olwen "regret"

== 4 Tea
Over a seed cake like gravel, the current [companion](farida) and the former [spouse](olwen) find that [they](farida+olwen) have three things in common: a fear of moths, the same dentist, and [Tobias](tobias), [whom](tobias) [they](farida+olwen) take apart with growing enjoyment. [He](tobias) arrives to collect the inhaler and stands in the hall listening to [his](tobias) own faults. [Gwilym](gwil), [Olwen](olwen)'s [father](gwil), fetched from [Bangor](@bangor) after setting fire to a chip pan, greets [Tobias](tobias) with open arms. [He](gwil) has clean forgotten the divorce. "Where's the [wife](olwen)?" asks [Taid](gwil). Nobody likes to say.
- couple farida tobias "companion"
- ex olwen tobias "former spouse"
+ friend.start farida olwen "growing enjoyment"
- happy farida+olwen "enjoyment"
- travel tobias "arrives"
- discover tobias farida+olwen "listening"
- parent gwil olwen "father"
- travel gwil "fetched from Bangor"
- married! olwen tobias "forgotten the divorce"
- divorce.past olwen tobias "divorce"

== 5 Taid's House Rules
So as not to upset the old [man](gwil), [whose](gwil) doctor has forbidden shocks, [Tobias](tobias) pretends to be married to [Olwen](olwen) on Mondays, Wednesdays and Sundays. [He](tobias) carves. [She](olwen) is civil. [Ned](ned) loves it and starts hoping; [Hattie](hattie), [who](hattie) is older, sees [her](hattie) [brother](ned) hoping and climbs into the greenhouse after all. [Samira](samira) brings [her](hattie) a blanket and a torch through the cabbages, no questions asked. Meanwhile [Clem](clement), calling with a bag of leeks for [Olwen](olwen), is introduced as the [gardener](clement), and goes away with a mower.
- married! olwen tobias "pretends to be married"
- betray olwen+tobias gwil "pretends"
- happy ned "loves it"
- reconcile? olwen tobias "hoping"
- sibling hattie ned "brother"
- discover hattie ned "sees"
- sad hattie "climbs into the greenhouse"
+ help samira hattie "blanket"
- gift clement olwen "bag of leeks"
+ betray olwen clement "introduced as"

== 6 Colin
An abandoned puppy in a shoebox gets [Samira](samira) and [Hattie](hattie) detention, a petition and, in the long run, a dog. Both households claim it, neither [mother](farida+olwen) wants it. [Colin](pup), as [he](pup) is called by majority vote, chews up [Bibi](bibi)'s prayer mat, sleeps on [her](bibi) feet and is thenceforth forgiven everything. On [his](pup) first walk [he](pup) drags [Farida](farida) through a hedge and up against [Olwen](olwen), [who](olwen) happens to be holding hands with a lollipop [man](clement). "[I](farida) saw nothing," says [Farida](farida), upside down, and keeps [her](farida) word for an entire bus ride.
+ find hattie+samira pup "abandoned puppy"
- parent farida samira "mother"
- parent olwen hattie "mother"
- attack pup bibi "chews up"
- reconcile bibi pup "forgiven everything"
+ discover farida clement+olwen "holding hands"
- date clement olwen "holding hands"

== 7 Green Eyes, Brown Bread
[Tobias](tobias) has no right to mind, as [he](tobias) tells the estate [agent](estate), the bread machine and, at length, [Farida](farida). [She](farida) lets [him](tobias) finish, hands [him](tobias) [his](tobias) toothbrush and wishes [him](tobias) luck with [his](tobias) [wife](olwen). [He](tobias) spends the night at the garden centre. [Lovage](head), [who](head) buys [his](head) bulbs early, discovers [him](tobias) among the water features, gives [him](tobias) half a sausage roll and confides that [he](head) himself has lived in a caravan since Mrs. Lovage found religion, and a verger.
- jealous tobias clement "no right to mind"
- reveal tobias farida "at length"
+ breakup farida tobias "hands him his toothbrush"
- find head tobias "discovers him"
- gift head tobias "half a sausage roll"
- reveal head tobias "confides"
- cheat.past _ head "a verger"

== 8 Half-Term
[Hattie](hattie) has been seeing a [boy](boyfr) with a moped; [Zeb](boyfr), sixteen, smells of clutch. Only [Samira](samira) knows. When the moped skids on the [Downs](@downs), it is [Samira](samira) [whom](samira) [Hattie](hattie) rings, not either parent, and the quiet [girl](samira) [who](samira) faints at plasters ties up a leg with [her](samira) headscarf and talks until the ambulance is there. At the [Infirmary](@infirmary) three [grown-ups](farida+olwen+tobias) shout at [Zeb](boyfr), [who](boyfr) has a broken tooth and weeps for [his](boyfr) mum. [Bibi](bibi) alone sits down by [him](boyfr). By evening the [lad](boyfr) has been taught to knit.
- couple boyfr hattie "seeing a boy"
- discover samira hattie "Only Samira knows"
+ injure hattie "skids"
- help samira hattie "talks until"
- treat hattie samira "ties up a leg"
- injure boyfr "broken tooth"
- quarrel boyfr farida+olwen+tobias "shout"
- sad boyfr "weeps"
- help bibi boyfr "sits down by"
- advisor bibi boyfr "taught"

== 9 What Taid Knew
Asked to sign the hospital form as next of kin, [Gwilym](gwil) writes, in [his](gwil) best chapel hand, "[grandfather](gwil); [parents](olwen+tobias) separated". [He](gwil) remembered all along. [He](gwil) had merely noticed, [he](gwil) tells [his](gwil) [daughter](olwen), that [the two](olwen+tobias) of [them](olwen+tobias) were polite to each other when [they](olwen+tobias) thought it was medicine. [Olwen](olwen) doesn't know whether to slap [him](gwil) or hug [him](gwil), and settles on soup. [Ned](ned) has understood more than anyone supposed, too: [he](ned) hands back the hope, in the form of a drawing with two houses on it, and asks [Clement](clement) to colour in the dog.
- kin gwil hattie "grandfather"
- parent olwen+tobias hattie "parents"
- breakup.past olwen tobias "separated"
+ reveal gwil olwen "tells his daughter"
- parent gwil olwen "his daughter"
- attack? olwen gwil "slap"
- gift olwen gwil "soup"
- discover ned "understood"
- create ned "drawing"
+ reconcile! olwen tobias "hands back the hope"

== 10 Viewing by Appointment
[Tobias](tobias) is shown nine flats by [Portia Finch](estate), [who](estate) finds something to admire in each and, in the ninth, in [him](tobias). [She](estate) leans in. [He](tobias) steps back into an airing cupboard and explains through the slats that [he](tobias) is spoken for, only the [person](farida) [who](farida) spoke has stopped. The [agent](estate), a good [sport](estate), rents [him](tobias) the one opposite [Farida](farida)'s. That night a [burglar](burglar) comes over the [Rahimis](bibi+farida+samira)' wall. [He](burglar) meets first [Colin](pup), then the carpet beater, then a [man](tobias) in pyjamas [who](tobias) has vaulted two hedges and lands on top of [him](burglar).
- love estate tobias "admire"
- kiss? estate tobias "leans in"
+ reject tobias estate "steps back"
- neighbour.start farida tobias "opposite Farida's"
- move tobias "rents him"
- steal? burglar bibi+farida+samira "comes over"
- meet burglar pup "meets"
- attack bibi burglar "carpet beater"
+ rescue tobias bibi+farida+samira "lands on top"
- attack tobias burglar "lands on top"

== 11 Statement
The [constable](officer), a young [woman](officer), takes down five versions of the night. In [Farida](farida)'s, [Tobias](tobias) is an idiot; asked to spell it, [she](farida) starts to laugh and has to be led out by the [hero](tobias), [whose](tobias) wrist is in splints. By the bins [she](farida) takes [him](tobias) back, on three conditions, of which the second is the greenhouse. [Samira](samira) and [Hattie](hattie), at the window, pay each other a pound. Only [Bibi](bibi) will not give evidence. [She](bibi) has asked that the [burglar](burglar), a skinny [thing](burglar), be fed before [he](burglar) is charged.
- investigate officer _ "takes down"
- happy farida "laugh"
- injure.past tobias "in splints"
+ reconcile farida tobias "takes him back"
- help bibi burglar "be fed"
- arrest? _ burglar "charged"

== 12 Car Park, Friday, Six
[Clem](clement) has retired from the crossing and gone down, with some creaking, on one knee in the bedding plants. [Olwen](olwen) says that [she](olwen) will have to ask the [children](hattie+ned), then says yes before anyone can. [Farida](farida), leaning on the roof of the car, wants to know if the offer includes a bridesmaid [who](farida) can't see [her](farida) own feet: [she](farida) is due in June. [Tobias](tobias), [who](tobias) hadn't been told, sits down in a fountain. "That," says [Taid](gwil) to [Bibi](bibi), with [whom](bibi) [he](gwil) now plays dominoes for money, "is what the doctor meant by shocks."
- quit clement "retired"
+ propose clement olwen "on one knee"
- engaged.start clement olwen "says yes"
- parent olwen hattie+ned "children"
- advisor? farida olwen "bridesmaid"
+ pregnant farida tobias "due in June"
- discover tobias farida "sits down in a fountain"
- reveal! farida tobias "hadn't been told"
- friend bibi gwil "dominoes"

== 13 June
Everything at once, as usual. The ring is inside [Colin](pup); the vet, asked to hurry, cannot; and [Farida](farida)'s waters break in the vestry during the banns for somebody else. [Olwen](olwen), in ivory, times the contractions with the organist's metronome and catches the [girl](newborn) herself, in [her](olwen) veil. [Samira](samira), [Hattie](hattie) and [Ned](ned) agree that the [baby](newborn) is half each. The wedding of [Olwen Marsh](olwen) to [Clement Bright](clement) takes place two hours late, in a maternity ward, with a curtain ring. On the way out the [groom](clement) stops the traffic, from habit.
- lose clement+olwen "inside Colin"
+ birth farida newborn "catches the girl"
- treat farida olwen "times the contractions"
- sibling hattie+ned newborn "half each"
- sibling newborn samira "half each"
+ wedding clement olwen "wedding"
