%series Mortmain
%lang en
%genre legal thriller around a rural inheritance, Tuscany and Dublin, encyclopaedia summaries
%cast niamh    | Niamh Colgan; Niamh; Colgan | f
%cast fabrizio | Fabrizio Neri; Fabrizio; Neri | m
%cast ottavia  | Ottavia Neri; Ottavia | f
%cast brendan  | Brendan Colgan; Brendan | m
%cast elvira   | Elvira Bassi; Bassi; Elvira | f
%cast nello    | Nello | m
%cast sinead   | Sinead | f
%cast conti    | Marshal Conti; Conti | m
%cast guido    | Guido | m
%cast lachlan  | Lachlan Reeve; Reeve; Lachlan | m
%cast vet      | Dr Fusco; Fusco | f
%cast goat     | Garibaldi | m
%cast prioress | - | f
%cast mum      | - | f
%cast baby     | - | n

== 1
By the will of a [man](guido) [she](niamh) has never heard of, Dublin [solicitor](niamh) [Niamh Colgan](niamh) becomes the [owner](niamh) of half a farm above [Volterra](@volterra). The other half, together with the dead [man](guido)'s debts and dogs, has gone to [his](guido) [son](fabrizio), [Fabrizio Neri](fabrizio), [who](fabrizio) meets [her](niamh) at the gate with a shotgun broken over [his](fabrizio) arm. Why should [Guido](guido) have left [her](niamh) anything? [His](guido) [widow](ottavia), [Ottavia](ottavia), knows, and has taken a vow of silence on it.
+ find niamh guido "becomes"
- find fabrizio guido "gone"
- parent guido fabrizio "son"
+ meet fabrizio niamh "meets"
- married.past guido ottavia "widow"
- die.past guido "dead"
- gift.past guido niamh "left"
- discover.past ottavia _ "knows"
- reveal! ottavia _ "vow"

== 2
[Niamh](niamh) engages a local [advocate](elvira), [Elvira Bassi](elvira), without knowing that [she](elvira) was jilted by [Fabrizio](fabrizio) at the altar of this very valley. [Bassi](elvira) knows what [she](elvira) is doing. In [Dublin](@dublin), [Brendan Colgan](brendan), [Niamh](niamh)'s [father](brendan), a retired bus [driver](brendan), hears the word [Volterra](@volterra) on the phone and puts down the receiver with great care. A [goat](goat) called [Garibaldi](goat), disputed item nineteen, butts [Marshal Conti](conti) into the cistern.
- hire elvira niamh "engages"
- advisor.start elvira niamh "advocate"
- discover! niamh elvira "without knowing"
- breakup.past fabrizio elvira "jilted"
+ parent brendan niamh "father"
- quit.past brendan "retired"
- discover brendan "hears"
- attack goat conti "butts"

== 3
The well is poisoned. Three sheep die, and [Nello](nello), the farm [hand](nello), drinks before [he](nello) has been warned. There being no doctor within thirty kilometres, [he](nello) is purged by the [vet](vet), [Dr Fusco](vet), [who](vet) sends the bill to both halves. [Fabrizio](fabrizio) accuses the Irish [woman](niamh); [she](niamh) accuses [him](fabrizio). [Conti](conti), still damp, accuses nobody and asks who sells that brand of rat bait. It is sold to one customer only: the convent.
+ attack _ nello "poisoned"
- die _ "die"
- treat nello vet "purged"
- accuse fabrizio niamh "accuses"
- accuse niamh fabrizio "accuses"#2
+ investigate conti _ "asks"

== 4
A [prioress](prioress) does not lie, but [she](prioress) may mislay. Pressed by [Niamh](niamh), in Latin, [she](prioress) recalls that the bait was fetched by a [gentleman](lachlan) with a Scottish voice. [Lachlan Reeve](lachlan) buys up hilltops for a hotel chain; [he](lachlan) has bid for the farm twice, and for [Bassi](elvira)'s services only once, since once was enough. The [advocate](elvira) has been passing [him](lachlan) [her](elvira) [client](niamh)'s papers. [Niamh](niamh)'s younger [sister](sinead), [Sinead](sinead), flies in unannounced with sunscreen and a ukulele.
- investigate niamh prioress "Pressed"
- reveal prioress niamh "recalls"
- find lachlan "buys"
+ betray elvira niamh "passing him"
- hire.past elvira lachlan "bid for"
- advisor elvira niamh "client"
- sibling niamh sinead "sister"
- travel sinead "flies in"

== 5
[Sinead](sinead) makes friends with the [goat](goat), with [Nello](nello) and, over one carafe, with [Fabrizio](fabrizio). [Niamh](niamh) observes from the upper window that [he](fabrizio) can laugh. It annoys [her](niamh). Going through [Guido](guido)'s desk [she](niamh) happens upon a bus ticket, Dublin, 1979, and a snapshot: [Guido](guido), a young [woman](mum) and, between [them](guido+mum), holding the [woman](mum)'s other hand, [Brendan Colgan](brendan). [She](niamh) knows that smile from the mantelpiece. [Ottavia](ottavia), from the doorway: "So. Now [you](niamh) have dug."
- friend.start fabrizio+goat+nello sinead "friends"
- discover niamh fabrizio "observes"
- happy fabrizio "laugh"
- sad niamh "annoys"
- investigate niamh guido "Going through"
+ find niamh "happens upon"
+ discover niamh brendan+guido "knows that smile"

== 6
Two young [men](brendan+guido), one summer, one [girl](mum). [Guido](guido) had been a waiter in [Bray](@bray); [he](guido) and [Brendan](brendan) shared a room, a bicycle and, without [Brendan](brendan)'s knowledge, [Brendan](brendan)'s [fiancee](mum). [Ottavia](ottavia) tells it in the dark, shelling beans. Then is [Fabrizio](fabrizio) [her](niamh) [brother](fabrizio)? [Niamh](niamh) doesn't ask aloud. Downstairs the [man](fabrizio) in question has just set eyes on [Bassi](elvira) for the first time in six years and been slapped on both sides.
- love.past brendan+guido mum "girl"
- housemate.past brendan guido "shared"
- engaged.past brendan mum "fiancee"
- affair.past guido mum "without Brendan's knowledge"
- betray.past guido brendan "without"
- cheat.past mum brendan "fiancee"
+ reveal ottavia niamh "tells it"
- sibling? fabrizio niamh "brother"
+ attack elvira fabrizio "slapped"

== 7
[Reeve](lachlan) raises [his](lachlan) offer and lowers [his](lachlan) voice. Barns are dry in August, [he](lachlan) observes to [Niamh](niamh), and sisters sleep soundly. The hay goes up at two in the morning. [Nello](nello) gets the dogs out, [Fabrizio](fabrizio) [Sinead](sinead), and it is [Garibaldi](goat), of all creatures, [who](goat) wakes the house. [Bassi](elvira), watching the glow from [her](elvira) terrace with [Reeve](lachlan)'s champagne in [her](elvira) hand, pours it over [his](lachlan) shoes.
+ threaten lachlan niamh "observes to Niamh"
+ rescue fabrizio sinead "gets"
- rescue nello _ "gets"
- rescue goat _ "wakes"
- gift lachlan elvira "champagne"
- reject elvira lachlan "pours"

== 8
[Brendan](brendan) has not been on an aeroplane in [his](brendan) life. [He](brendan) arrives by bus, four days, six changes, in [his](brendan) old uniform, and asks the way to a grave. What [he](brendan) says there takes an hour and is overheard by [Ottavia](ottavia), [who](ottavia) has come with a watering can. [He](brendan) has forgiven [them](guido+mum), the [pair](guido+mum) of [them](guido+mum), years since. Did nobody tell [Guido](guido)? [She](ottavia) breaks [her](ottavia) vow a second time to say: nobody did.
+ travel brendan "arrives"
- die.past guido "grave"
- reveal ottavia brendan "say: nobody"
- discover ottavia brendan "overheard"
- travel ottavia "has come"
+ reconcile brendan guido+mum "forgiven"
- reveal! _ guido "tell"

== 9
"Are [you](brendan) [my](niamh) [father](brendan)?" asks [Niamh](niamh). "[I](brendan) taught [you](niamh) to ride a bike," says [Brendan](brendan), "in the rain. [You](niamh) tell [me](brendan)." A laboratory in [Pisa](@pisa) is more precise: not a drop of Neri blood. [Fabrizio](fabrizio), told of it across the [goat](goat), fumbles the bucket. [Bassi](elvira) hands [Conti](conti) everything that [Reeve](lachlan) ever signed, and asks the [marshal](conti) to look away while [she](elvira) is sick in the oleander. It is the third morning running.
- parent? brendan niamh "my father"
- advisor.past brendan niamh "taught"
- parent! guido niamh "not a drop"
- sibling! fabrizio niamh "not a drop"
- reveal _ fabrizio "told of"
+ betray elvira lachlan "hands"
- ill elvira "sick"
+ pregnant elvira "third morning running"

== 10
[Lachlan Reeve](lachlan) is stopped on the [Livorno](@livorno) quay between two crates of olives, one of which proves to be full of [him](lachlan). From the cells [he](lachlan) makes [Elvira](elvira) an honest offer of marriage, for the [child](baby)'s sake. [She](elvira) turns it over for a night. [Nello](nello), [who](nello) can neither read nor keep a secret, has meanwhile been taught to read by [Sinead](sinead), and the first thing [he](nello) spells out is a paper [he](nello) was given by [Guido](guido) to light the stove with.
+ arrest _ lachlan "stopped"
- propose lachlan elvira "offer"
- advisor.past sinead nello "taught"
+ gift.past guido nello "was given"
- parent? lachlan baby "child"
- discover nello "spells out"

== 11
It is a later will: everything to [Ottavia](ottavia), nothing to anyone else. The [widow](ottavia) has it read to [her](ottavia), twice, looks at the young people on [her](ottavia) bench and feeds the sheet to [Garibaldi](goat). [Elvira](elvira) writes [Reeve](lachlan) a refusal on [her](elvira) best paper. [Niamh](niamh)'s leave is up. At the gate, [Fabrizio](fabrizio) opens [his](fabrizio) mouth, thinks better of it, and hands [her](niamh) the gun to carry. It isn't loaded. It never was.
- find? ottavia "everything"
- married.past guido ottavia "widow"
+ help ottavia fabrizio+niamh "feeds the sheet"
- reject elvira lachlan "refusal"
+ gift fabrizio niamh "hands"

== 12
In [Dublin](@dublin) it rains. [Brendan](brendan) isn't there to mind it; [he](brendan) has stayed on to drive the school bus, and to shell beans. [Sinead](sinead) gives ukulele lessons, [Fusco](vet) delivers, in the absence of a doctor, a perfect [baby](baby) for [Elvira](elvira). When a [solicitor](niamh)'s letter reaches the farm, disputing item nineteen, [Fabrizio](fabrizio) has no need of a lawyer to read the last line. The [sender](niamh) is claiming the [goat](goat) in person, on Saturday, and would like to be met.
- move brendan "stayed on"
- hire brendan "drive"
- advisor sinead _ "lessons"
- birth elvira baby "perfect baby"
- treat elvira vet "delivers"
- accuse niamh fabrizio "disputing"
+ return? niamh "in person"
- meet? fabrizio niamh "met"
