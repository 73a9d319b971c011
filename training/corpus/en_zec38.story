%series The Inheritors of Halcyon
%lang en
%genre science fiction saga: a clone dynasty on a mining world, encyclopedic episode table
%cast oriel | Regent Oriel Vance-Halcyon; Oriel | f
%cast saskia | Saskia; Sister Saskia | f
%cast doran | Marshal Doran; Doran | m
%cast tev | Tev | m
%cast matron | Nurse Abiola; Abiola | f

%cast rebel | Jax Mireille; Mireille | f
%cast priest | Brother Anselmo; Anselmo | m
%cast kid | Juno-Six; Six | f
%cast envoy | Inspector Quell; Quell | m
%cast lover | Rafe Tolland; Rafe | m
%cast rfather | - | m

== 1
Every thirty years the mines of [Halcyon](@halcyon) get a new regent, grown from the same tooth. [Oriel](oriel), the fifth, is twenty-nine and has gone grey overnight. [Nurse Abiola](matron), [who](matron) has raised two of them, opens the next vat ahead of time and lifts out a [girl](kid) of six. [She](matron) calls [her](kid) [Six](kid), for short. [Oriel](oriel) is shown the [child](kid) through glass and feels, [she](oriel) informs [Marshal Doran](doran), like a coat being held out to somebody else.
- hire _ "regent"
- ill oriel "gone grey"
- help.past matron oriel "has raised"
+ birth _ kid "lifts out a girl"
- reveal oriel doran "informs"
- sad oriel "like a coat"

== 2
Down in Shaft Nine, a [Sister](saskia) of the Lamp with a shaven head binds miners' burns and won't give a name. [Tev](tev), a [driller](tev) of twenty, loses an arm to the belt; [she](saskia) ties it off, sits up with [him](tev) and, for a moment, drops [her](saskia) hood. [He](tev) sees that face on every coin. [Saskia](saskia) is the fifth too, the [spare](saskia): [Oriel](oriel)'s [twin](saskia), grown in the same vat and declared stillborn. [She](saskia) makes [Tev](tev) swear on the arm.
- treat _ saskia "binds"
- reveal! saskia "won't give"
- injure tev "loses an arm"
+ treat tev saskia "ties it off"
- help saskia tev "sits up"
+ discover tev saskia "sees that face"
- sibling oriel saskia "twin"
- die! saskia "declared stillborn"

== 3
[Inspector Quell](envoy) comes from the home worlds to count clones, as one is legal and two are a felony. [Doran](doran) gives [him](envoy) dinner, brandy and a view. In the nursery, [Six](kid) asks [Abiola](matron) where the old ones go. [Abiola](matron) has packed four of them a bag, and walked them to a door. [She](matron) says: to the sea. There is no sea on [Halcyon](@halcyon), and the [child](kid), [who](kid) has had geography, says so to [Oriel](oriel) at bedtime.
- travel envoy "comes"
- investigate envoy _ "count clones"
- gift doran envoy "dinner"
- investigate kid matron "asks"
+ betray matron kid "to the sea"
+ reveal kid oriel "says so to Oriel"

== 4
[Oriel](oriel) has the door opened. It leads to a furnace. [She](oriel) returns to the council with ash on [her](oriel) gloves, dismisses [Doran](doran) and is told that [he](doran) can't be dismissed: [he](doran) is in the charter, and [she](oriel) is an appendix. [Rafe Tolland](lover), the [pilot](lover) [whom](lover) [she](oriel) isn't meant to see and sees on Thursdays, begs [her](oriel) to get into [his](lover) ship. [She](oriel) has eleven months at most, [she](oriel) tells [him](lover). And a [girl](kid) of six, now, to consider.
+ discover oriel "leads to a furnace"
- return oriel "returns"
- boss oriel doran "dismisses"
- quit! doran oriel "can't be dismissed"
- affair lover oriel "sees on Thursdays"
- invite lover oriel "begs"
- flee? lover+oriel "get into his ship"
- die? oriel "eleven months at most"
- reveal oriel lover "tells him"
+ reject oriel lover "to consider"

== 5
[Jax Mireille](rebel) has been trying to blow up the regents ever since [her](rebel) [father](rfather) choked in Shaft Four. [She](rebel) gets as far as the bedchamber with a charge under [her](rebel) apron and finds a grey-haired young [woman](oriel) on the floor, teaching a [child](kid) to tie [her](kid) shoes. [Mireille](rebel) could press the button. [She](rebel) shows [them](kid+oriel) the miner's knot instead. Two guards come in; [Oriel](oriel) introduces the new [nursemaid](rebel).
- attack.past rebel _ "blow up"
- die.past rfather "choked"
- parent rfather rebel "father"
- kill? rebel oriel "charge under her apron"
- find rebel oriel "finds"
- advisor oriel kid "teaching a child"
+ kill! rebel oriel "could press"
- help rebel kid+oriel "shows"
+ rescue oriel rebel "introduces the new nursemaid"
- hire rebel oriel "nursemaid"

== 6
Fever in the shafts. [Brother Anselmo](priest), [Saskia](saskia)'s [confessor](priest) and a coward by [his](priest) own account, carries the dead up to the light, forty in a week. [Tev](tev) asks [Saskia](saskia) to show [her](saskia) face at the palace gate and frighten the medicine out of the court. [She](saskia) says that it isn't [hers](saskia). [He](tev) calls [her](saskia) a coward as well, sobs, and kisses [her](saskia), in that order. [She](saskia) kisses [him](tev) back, and puts up [her](saskia) hood.
- ill _ "Fever"
- advisor priest saskia "confessor"
- sad priest "coward"
- die _ "dead"
- accuse tev saskia "calls her a coward"
- reject saskia tev "isn't hers"
- sad tev "sobs"
+ kiss saskia tev "kisses"

== 7
[Abiola](matron) owns up. [She](matron) can't walk a fifth one to that door, [she](matron) tells [Oriel](oriel); [she](matron) couldn't even do the [spare](saskia), the [one](saskia) [she](matron) carried down in a laundry basket, twenty-nine years ago, and left with the Sisters. A spare? [Oriel](oriel) laughs till [her](oriel) nose bleeds. [Doran](doran), behind the mirror, stops taking notes and sends for [his](doran) sword. [Abiola](matron) doesn't come down to breakfast, or ever.
+ reveal matron oriel "owns up"
- rescue.past matron saskia "laundry basket"
- happy oriel "laughs"
- ill oriel "nose bleeds"
- discover doran saskia "stops taking notes"
- investigate doran oriel "notes"
+ kill doran matron "doesn't come down"

== 8
The hunt for a bald [woman](saskia). [Anselmo](priest), arrested first, is shown the instruments, faints, wakes up and says that the [Sister](saskia) died of fever; [he](priest) buried [her](saskia) himself. It's the first lie of [his](priest) life. [Doran](doran) digs up the grave and finds, under the name of [Saskia](saskia), a goat. [Mireille](rebel) leads [Oriel](oriel) down by the air ducts, with [Six](kid) on [her](rebel) back. At the bottom stands [Tev](tev) with a drill, and behind [him](tev) [somebody](saskia) puts back a hood.
- investigate doran saskia "The hunt"
+ arrest doran priest "arrested first"
- threaten _ priest "instruments"
- ill priest "faints"
- die! saskia "died of fever"
+ betray priest doran "the first lie"
- find doran _ "a goat"
- help rebel oriel "leads Oriel down"
- reveal saskia _ "puts back"

== 9
Two [women](oriel+saskia) with one face, the [one](oriel) grey, the [other](saskia) bald. [They](oriel+saskia) shake hands, since [neither](oriel+saskia) knows what [sisters](oriel+saskia) do. [Six](kid) looks from [one](oriel) to the [other](saskia) and asks which of [them](oriel+saskia) is [her](kid). [Saskia](saskia) isn't dying. It seems that it's not the tooth that kills the regents; it's the tonic, a spoonful a day, by order of the charter. [Oriel](oriel) takes the flask out of [her](oriel) pocket and pours it over [her](oriel) shoes.
+ meet oriel saskia "shake hands"
- sibling oriel saskia "sisters"
- investigate kid oriel+saskia "asks"
- die! saskia "isn't dying"
+ discover oriel+saskia "it's the tonic"
- attack.past _ oriel "a spoonful a day"
- reject oriel _ "pours"

== 10
[Rafe](lover) flies the fever medicine in through the ore chute, under fire, with [Inspector Quell](envoy) for a passenger; [Quell](envoy) had booked a sightseeing trip. In the shaft infirmary the [inspector](envoy) counts: one, two, three. By rights [he](envoy) ought to arrest the lot. [Six](kid) brings [him](envoy) a cup of water with both hands. [He](envoy) takes off [his](envoy) glasses, polishes them and counts again. One, writes [Quell](envoy). The light was bad.
+ help lover _ "flies the fever medicine"
- travel envoy+lover "flies"
- attack _ lover "fire"
- discover envoy kid+oriel+saskia "counts"
- arrest! envoy kid+oriel+saskia "ought to arrest"
- gift kid envoy "a cup of water"
+ betray envoy _ "One, writes Quell"

== 11
[Doran](doran) floods Shaft Nine. [Mireille](rebel) has the charge still, and the bulkhead needs somebody to hold it there. [She](rebel) and [Oriel](oriel) look at each other. "[You](rebel) have a [father](rfather) to avenge," says [Oriel](oriel), "and [I](oriel) have a month." [She](oriel) is at the wheel before [Rafe](lover) can get through the crowd; [he](lover) hears [her](oriel) through the steel, counting down, and counts along. The water goes the other way. Up in the control room, it finds [Doran](doran).
+ attack doran _ "floods Shaft Nine"
- parent rfather rebel "father"
- die.past rfather "avenge"
- discover lover oriel "hears"
- sad lover oriel "counts along"
+ rescue oriel _ "at the wheel"
+ die oriel "counting down"
- die doran "finds Doran"

== 12
They grow no more regents. [Saskia](saskia) reads the charter aloud on the palace steps, all of it, tonic and furnace, with hair an inch long. [Mireille](rebel) is elected to something, by people with lamps. [Anselmo](priest) keeps the goat. [Tev](tev) has an arm of brass, and [Saskia](saskia)'s hand in it. [Rafe](lover) asks [Six](kid) what [she](kid) would like to see; and in a ship with a booster seat, [he](lover) takes [her](kid) there, to [Oriel](oriel)'s name on a map: eleven light years off, it has waves.
- birth! _ "grow no more"
+ reveal saskia _ "reads the charter aloud"
- hire rebel "elected"
- injure tev "brass"
+ couple saskia tev "hand in it"
- investigate lover kid "asks"
+ travel kid+lover "takes her there"
