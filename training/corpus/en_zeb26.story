%series The Drowned Half of Ballyrea
%lang en
%genre small-town secrets and cold-case mystery, Irish midlands, blurbs
%cast nuala   | Garda Nuala Brophy; Nuala; Brophy | f
%cast father  | Father Cathal Dunne; Father Cathal; Cathal; Dunne | m
%cast mossie  | Mossie Garvin; Mossie; Garvin | m
%cast assumpta | Assumpta Garvin; Assumpta | f
%cast dervla  | Dervla Kinch; Dervla; Kinch | f
%cast padge   | Padge Brophy; Padge | m
%cast oisin   | Oisin | m
%cast hilde   | Hilde Sommer; Hilde; Sommer | f
%cast kurt    | Kurt Sommer; Kurt | m
%cast sarge   | Sergeant Tighe; Tighe | m
%cast tess    | Teasie Kinch; Teasie | f
%cast diver   | - | m

== 1
In the driest August on record the reservoir gives back the old half of [Ballyrea](@ballyrea): a street, a chapel, a petrol pump. It gives back a motorcycle, too, with a German plate. [Nuala Brophy](nuala), the youngest [guard](nuala) in the county, radios it in; [Sergeant Tighe](sarge) orders [her](nuala) to leave it for the mud. [Her](nuala) own [grandfather](padge), [Padge](padge), [who](padge) flooded the valley for the electricity board, goes to bed at noon and turns [his](padge) face to the wall.
+ find nuala "gives back"
- reveal nuala sarge "radios"
- boss sarge nuala "orders her"
- kin nuala padge "grandfather"
- sad padge "turns his face"

== 2
The rider was [Kurt Sommer](kurt), nineteen, on [his](kurt) way round the world in 1961. [His](kurt) [sister](hilde), [Hilde](hilde), a [judge](hilde) in [Kassel](@kassel), has come every summer for half a century to put up [his](kurt) photograph in the shops. Nobody ever took [her](hilde) in but [Assumpta Garvin](assumpta) at the guesthouse, and [she](assumpta) has done it, [her](assumpta) [husband](mossie) [Mossie](mossie) says, out of badness. [Nuala](nuala) drives the old [lady](hilde) to the mud, against orders, and holds [her](hilde) arm.
- sibling hilde kurt "sister"
- travel.past kurt "on his way round"
- travel hilde "come"
- investigate.past hilde kurt "put up"
- help assumpta hilde "took"
- married assumpta mossie "husband"
- travel hilde+nuala "drives"
+ reject nuala sarge "against orders"
+ help nuala hilde "holds"

== 3
A police [diver](diver) works along the drowned street and brings up a boot from the chapel, with something in it. [Dervla Kinch](dervla), [who](dervla) edits the parish newsletter, prints the word everybody has avoided, and is boycotted by the butcher. By night the presses are put out of action with a bag of cement. [Mossie Garvin](mossie), builder and councillor, says that it is a terrible thing, and that [he](mossie) could do [her](dervla) a price on the cleaning.
- investigate diver "works"
+ find diver "brings up"
- create dervla "prints"
- reject _ dervla "boycotted"
+ attack _ dervla "put out of action"
- help? mossie dervla "price"

== 4
[Father Cathal Dunne](father) was curate here in 1961 and went out to [Peru](@peru) in the same week the sluices closed. [He](father) is back, with a stick and a cough, and asks [Nuala](nuala) what the statute of limitations is on silence. [She](nuala) buys [him](father) an ice cream. Before [he](father) can get beyond the first sentence, [Padge](padge) comes across the square, takes the cone out of the [priest](father)'s hand and treads on it. The two old [men](father+padge) have not met since the funeral of a [girl](tess) called [Teasie](tess).
- travel.past father "went out" @peru
+ return father "is back"
- ill father "cough"
- gift nuala father "ice cream"
- reveal? father nuala "sentence"
- steal padge father "takes"
- attack padge father "treads"
- enemy father padge "have not met"
- die.past tess "funeral"

== 5
[Teasie Kinch](tess), [Dervla](dervla)'s [aunt](tess), drowned the summer the water rose; so it says on the stone. [Dervla](dervla) has the coroner's page sent down from [Dublin](@dublin). [Teasie](tess) was five months gone, and on [her](tess) finger was the mark of a ring. [Nuala](nuala)'s young [man](oisin), [Oisin](oisin), [who](oisin) works in [Garvin](mossie)'s quarry, finds a padlocked trunk behind the crusher. [He](oisin) is told by [Mossie](mossie), with a hand on the back of [his](oisin) neck, to think of [his](oisin) mortgage.
- kin dervla tess "aunt"
- die.past tess "drowned"
+ discover dervla tess "coroner's page"
- pregnant.past tess "five months gone"
- married.past? _ tess "ring"
- couple nuala oisin "young man"
- boss mossie oisin "quarry"
- find oisin "padlocked trunk"
+ threaten mossie oisin "think of his mortgage"

== 6
[Oisin](oisin) thinks of it for three nights and says nothing to [Nuala](nuala), [who](nuala) takes the silence for another girl. [They](nuala+oisin) part over a bag of chips. In the guesthouse [Assumpta](assumpta) cleans the [German](hilde)'s room and reads what lies open on the desk: [Kurt](kurt)'s last postcard. "[I](kurt) have met a [girl](tess) with a drowned house," it says. [Assumpta](assumpta) sits down on the bed. [She](assumpta) was [Teasie](tess)'s best [friend](assumpta) and swore on a rosary, once, to a [man](mossie) [she](assumpta) then went and married.
- reveal! oisin nuala "says nothing"
- cheat! oisin nuala "another girl"
+ breakup nuala oisin "part"
- investigate assumpta hilde "reads"
- meet.past kurt tess "met"
+ friend.past assumpta tess "best friend"
- wedding.past assumpta mossie "married"

== 7
"[We](kurt+tess) were to have been three on that bike," the trunk might say. It says it in baby clothes, a ferry ticket for two and a German grammar. [Oisin](oisin), having broken the padlock and [his](oisin) promise, carries the lot to the station and lays it before the wrong [person](sarge). [Sergeant Tighe](sarge) thanks [him](oisin), locks it in the cell and rings the councillor. The fire is put down to the wiring. [Oisin](oisin) is out of work by Monday, and on [Nuala](nuala)'s doorstep by Tuesday.
- parent? kurt+tess _ "three"
- travel? kurt+tess "ferry ticket for two"
- betray oisin mossie "broken"
- reveal oisin sarge "lays"
+ betray sarge oisin "rings"
- reveal sarge mossie "rings"
- attack? _ "fire"
- quit oisin mossie "out of work"
+ return oisin "on Nuala's doorstep"

== 8
[She](nuala) lets [him](oisin) stand there until it rains. Then the two of [them](nuala+oisin) write down from memory everything the trunk held, and [Dervla](dervla) prints it on the back of a bingo sheet. [Tighe](sarge) has [Brophy](nuala) up for insubordination; [she](nuala) hands [him](sarge) [her](nuala) cap, then asks for it back, for it is about to be a crime scene. [Hilde](hilde), [who](hilde) has sentenced ministers in [her](hilde) time, looks at the [sergeant](sarge) over [her](hilde) spectacles. [He](sarge) finds that [he](sarge) must sit.
+ reconcile nuala oisin "lets him stand there"
- create nuala+oisin "write down"
- reveal dervla _ "prints"
- accuse sarge nuala "insubordination"
- quit? nuala sarge "cap"
- arrest.past hilde _ "has sentenced"

== 9
So who stopped the motorcycle? [Padge](padge), in the small hours, tells [his](padge) [granddaughter](nuala): [he](padge) had the key of the sluice, and was paid a pound by young [Garvin](mossie) to open it a day early, for a bet. [He](padge) opened it. [He](padge) did not know that there was anyone in the chapel. [He](padge) has known it every night since. [Nuala](nuala) puts on [her](nuala) cap, takes it off, puts it on, and charges [him](padge), in [his](padge) own kitchen, as gently as the form allows.
- kin nuala padge "granddaughter"
+ reveal padge nuala "tells"
- gift.past mossie padge "paid"
- help.past padge mossie "opened it"
- discover! padge _ "did not know"
- discover.past padge _ "known"
+ arrest nuala padge "charges"

== 10
[Father Cathal](father) married [them](kurt+tess) in that chapel, on the last dry evening, with one [witness](assumpta). Then someone turned the lock from outside. [He](father) got out by the sacristy window; the [bride](tess) and the [groom](kurt) went back for the lamp. [He](father) has had the torn page of the register in [his](father) breviary ever since [Peru](@peru), and lays it in [Hilde](hilde)'s palm. As for the [witness](assumpta), [he](father) was bound by more than a rosary not to say [her](assumpta) name. [Assumpta](assumpta), setting down the teapot, says it for [him](father).
+ wedding.past kurt tess "married them"
- advisor.past assumpta kurt+tess "witness"
- abduct.past _ kurt+tess "turned"
- flee.past father "got out"
- return.past kurt+tess "went back"
- gift father hilde "lays it"
- reveal! father _ "not to say"
+ reveal assumpta father+hilde "says"

== 11
[Mossie](mossie) had asked [Teasie](tess) four times. [He](mossie) turned that lock, [Assumpta](assumpta) tells the tape, and went to have [his](mossie) tea; [she](assumpta) saw it, and was seen, and has been looked at across a breakfast table for fifty years. [Garvin](mossie) is not at home. [Garvin](mossie) is on the dam with a jerry can and the sluice key, and [Tighe](sarge), sent up to fetch [him](mossie), opens [his](sarge) mouth to warn [him](mossie) one last time. Then [he](sarge) shuts it, and fetches [him](mossie).
- propose.past mossie tess "asked Teasie"
+ kill.past mossie kurt+tess "turned"
- reveal assumpta _ "tells"
- discover.past assumpta mossie "saw it"
- discover.past mossie assumpta "was seen"
- find! _ mossie "not at home"
- help? sarge mossie "warn"
+ arrest sarge mossie "fetches him"

== 12
It rains at last, on a double grave and three languages. [Hilde](hilde) will not be coming next summer, [she](hilde) says: [she](hilde) is staying, in the good front room, for as long as [Assumpta](assumpta) can stand [her](hilde). [Padge](padge), bound over on account of [his](padge) age, is led to the graveside by [Nuala](nuala) and is not turned away. [Dervla](dervla) gets a new press from the butcher. When the water has closed over the chapel, [Oisin](oisin) throws a padlock after it and goes down on one knee in the mud, where [he](oisin) sticks.
- die.past kurt+tess "double grave"
- return! hilde "not be coming"
- housemate.start assumpta hilde "is staying"
- help nuala padge "led"
- reject! _ padge "turned away"
- gift _ dervla "press"
+ propose oisin nuala "on one knee"
