%series Yeoville Radio
%lang en
%genre workplace dramedy: a community radio station in Johannesburg, listings in the present tense
%cast thandi | Thandiwe Mokoena; Thandi | f
%cast lebo | Lebo | m
%cast anneke | Anneke Vos; Anneke | f
%cast gugu | Gugu Mokoena; Gugu | f
%cast pitso | Pitso; DJ Pitso | m
%cast jabu | Jabu Nkosi; Jabu | m
%cast rashied | Rashied Davids; Rashied | m
%cast precious | Precious | f
%cast fanie | Fanie Vos; Fanie | m
%cast sithole | Mr Sithole; Sithole | m
%cast zim | Tendai | m
%cast caller | - | f
%cast host | - | n
%cast baby | Marconi | m
%cast momo | Dineo | f
%cast aunt | - | f
%cast pfather | - | m
%cast station | Kasi FM | g

== 1
The morning [host](host) of [Kasi FM](station) quits on air, and [Thandi Mokoena](thandi), [who](thandi) makes the tea, happens to be the nearest [person](thandi) to the microphone. By nine o'clock [she](thandi) has a show. [Rashied Davids](rashied), the station [manager](rashied), pays [her](thandi) in taxi fare. [Her](thandi) [mother](gugu), [Gugu](gugu), a church [singer](gugu) [who](gugu) calls radio the devil's ear, locks the set in a cupboard. Sound [engineer](lebo) [Lebo](lebo), [who](lebo) has worshipped [Thandi](thandi) across the glass for a year, writes [her](thandi) a jingle and signs it with somebody else's name.
- quit host station "quits on air"
+ hire thandi station "has a show"
- boss rashied thandi "station manager"
- gift rashied thandi "taxi fare"
- parent gugu thandi "mother"
- love lebo thandi "worshipped"
+ create lebo "a jingle"
- gift lebo thandi "writes her a jingle"
- betray lebo thandi "somebody else's name"

== 2
The name on the jingle is [Pitso](pitso)'s. The late-night [DJ](pitso) is happy to take the credit, and a kiss on the cheek from [Thandi](thandi). [Anneke Vos](anneke), the [newsreader](anneke), lives with [Pitso](pitso) and counts the seconds of that kiss. When a [pensioner](caller) rings in to say that [she](caller) has found a [newborn](baby) in a banana crate, the whole street runs; it is [Anneke](anneke) [who](anneke) gets there first and wraps the [mite](baby) in a jersey. The [caller](caller), asked for [her](caller) name, has hung up. [Gugu](gugu), in secret, has unlocked the cupboard.
- betray pitso thandi "take the credit"
+ kiss pitso thandi "a kiss on the cheek"
- housemate anneke pitso "lives with"
- couple anneke pitso "lives with"
- jealous anneke pitso "counts the seconds"
- find caller baby "found a newborn"
+ rescue anneke baby "wraps the mite"
- reveal caller "rings in"

== 3
[Jabu Nkosi](jabu) owns six taxis. [Jabu](jabu) offers money to [Rashied](rashied). [Rashied](rashied) needs a new transmitter. [Jabu](jabu) wants only one thing. [Thandi](thandi) must stop reading out accidents. [Thandi](thandi) reads out three. [Jabu](jabu) sends two men to [Thandi](thandi). [Lebo](lebo) locks the door. The men break [Lebo](lebo)'s nose. [Precious](precious) is the [receptionist](precious) and boxes. [Precious](precious) gets rid of the men. [Lebo](lebo) bleeds on [Precious](precious). [Thandi](thandi) drives [Lebo](lebo) to hospital.
- gift? jabu rashied "offers money"
- threaten jabu thandi "must stop"
- reveal thandi "reads out three"
+ attack jabu thandi "sends two men"
- help lebo thandi "locks the door"
- injure lebo _ "break Lebo's nose"
+ rescue precious lebo "gets rid of"
- help thandi lebo "drives Lebo"

== 4
[Anneke](anneke) cannot stop visiting the [foundling](baby), [whom](baby) the nurses have named [Marconi](baby). [Pitso](pitso) wants no children, this one included, and says so in front of guests. [She](anneke) moves [her](anneke) toothbrush to [her](anneke) [brother](fanie) [Fanie](fanie)'s flat. [Fanie](fanie), a traffic [officer](fanie), has waited for years to say that [he](fanie) told [her](anneke) so, and says it. Meanwhile [Tendai](zim), [who](zim) sweeps the studio at night, corrects a physics quiz that [Thandi](thandi) has left lying on the desk. [He](zim) used to teach at a university, in [Bulawayo](@bulawayo). The next morning there is a science slot.
- travel anneke baby "visiting"
- reject pitso baby "wants no children"
+ breakup anneke pitso "moves her toothbrush"
- housemate.start anneke fanie "Fanie's flat"
- sibling anneke fanie "brother"
- quarrel anneke fanie "told her so"
- discover zim thandi "corrects"
- advisor.past zim _ "used to teach"
+ hire zim "a science slot"

== 5
Licence day. [Mr Sithole](sithole) from the regulator wants to inspect the books, of which there are none. [Rashied](rashied) hides in the record library; [Precious](precious), in [his](rashied) jacket, plays the manager so convincingly that [Sithole](sithole) asks [her](precious) out for dinner. [She](precious) accepts for the sake of the station. At the restaurant [he](sithole) turns out to be a widower with two budgies and a lovely laugh, and [she](precious) goes home feeling like a thief. [Lebo](lebo), nose in plaster, composes another jingle and at the last second puts [his](lebo) own initials to it. [Thandi](thandi) takes L. to be the man from Lagos who sells [her](thandi) airtime.
- investigate? sithole _ "inspect the books"
- flee rashied sithole "hides"
+ betray precious sithole "plays the manager"
- invite sithole precious "asks her out"
- date precious sithole "At the restaurant"
- married.past _ sithole "a widower"
- sad precious "like a thief"
- create lebo "composes"
+ reveal lebo thandi "own initials"
- discover! thandi lebo "takes L. to be"

== 6
The [finder](caller) rings again. Live, in a voice that [Thandi](thandi) knows from somewhere, [she](caller) says that the [child](baby)'s [mother](momo) is seventeen and afraid, and sings, very softly, a hymn. [Thandi](thandi) drops the fader. [She](thandi) has been put to sleep with that hymn for half [her](thandi) life. At home [she](thandi) asks [Gugu](gugu) straight out, and the old [enemy](gugu) of radio sits down: yes, it was [she](gugu) [who](gugu) rang, both times; and the [girl](momo) sings alto in [her](gugu) choir. No, [she](gugu) will not give a name. [Gugu](gugu) swore on the Book.
- reveal caller thandi "she says"
- parent momo baby "mother"
- sad momo "afraid"
- discover thandi caller "knows from somewhere"
- create caller "sings"
+ discover thandi gugu "that hymn"
- investigate thandi gugu "straight out"
+ reveal gugu thandi "it was she"
- find.past gugu baby "it was she who rang"
- reveal! gugu momo "will not give a name"

== 7
Load shedding: no lights, no air, no programme. The staff of [Kasi FM](station) carry chairs onto the roof. [Tendai](zim) points out Jupiter. [Pitso](pitso), with nothing to play, talks for the first time about [his](pitso) own [father](pfather), [who](pfather) left [him](pitso) at a bus rank with a bag of oranges. [Anneke](anneke) hears it from behind the water tank, where [she](anneke) has gone to cry in peace. [Rashied](rashied) grills. Far off, somebody practises a trumpet, and a dog answers. "A river is filled by small streams," says [Precious](precious), [who](precious) is waiting for a certain car to turn in at the gate.
- reveal pitso "talks for the first time"
- parent pfather pitso "father"
- breakup.past pfather pitso "left him"
+ discover anneke pitso "hears it"
- sad anneke "cry"
- love precious _ "waiting for"

== 8
[Jabu](jabu)'s newest taxi, brakes gone, ploughs into the choir on its way home from practice. [Fanie](fanie), first on the scene, pulls nine women from the wreck, [Gugu](gugu) among them with a smashed hip. The tenth, a [schoolgirl](momo) named [Dineo](momo), keeps asking in [her](momo) fever for a [Marconi](baby), and [Fanie](fanie), [whose](fanie) [sister](anneke) speaks of nothing else, puts two and two together. [He](fanie) could tell [Anneke](anneke) now. [He](fanie) drives round the block four times. Then [he](fanie) writes [his](fanie) report, in which brakes feature largely, and the name of the [owner](jabu).
- rescue fanie gugu "pulls nine women"
- injure gugu "smashed hip"
- ill momo "fever"
+ discover fanie momo "two and two together"
- sibling anneke fanie "sister"
- reveal! fanie anneke "could tell Anneke"
+ accuse fanie jabu "name of the owner"

== 9
[Thandi](thandi) goes on air with [her](thandi) [mother](gugu) in theatre and reads out nine names, one after another, and then the tenth name, that of [Jabu Nkosi](jabu). Listeners block the taxi rank with prams. [Jabu](jabu) rings [Rashied](rashied) and wants [her](thandi) gone within the hour. [Rashied](rashied), a coward for eleven seasons, puts the call through to the studio so that the whole township can hear it. After that it is only a matter of finding out which police station will have the honour. [Lebo](lebo), behind the glass, has tears in [his](lebo) plaster.
- parent gugu thandi "mother"
- treat gugu _ "in theatre"
+ accuse thandi jabu "the tenth name"
- threaten jabu rashied "wants her gone"
- quit? thandi "wants her gone"
+ reveal rashied jabu "puts the call through"
- arrest? _ jabu "police station"
- happy lebo "tears"

== 10
[Sithole](sithole) comes back with the licence, finds a short [man](rashied) in the manager's chair and asks for the [lady](precious). [Rashied](rashied) says that [he](rashied) is the [manager](rashied), and that the [boxer](precious) is downstairs. The [inspector](sithole) feels a fool and tears the paper in half. It is [Precious](precious) [who](precious) runs after [his](sithole) car in [her](precious) socks as far as the robots. What [she](precious) shouts through the window, with the whole crossing hooting, is that the jacket was a lie and the dinner wasn't. [He](sithole) has both budgies on the back seat; [he](sithole) was going to introduce [her](precious).
- return sithole "comes back"
- gift? sithole _ "licence"
- reveal rashied sithole "says that he is"
- betray.past precious sithole "was a lie"
- sad sithole precious "feels a fool"
- reject sithole _ "tears the paper"
+ confess precious sithole "the dinner wasn't"
+ reconcile precious sithole "going to introduce"

== 11
[Dineo](momo) sits up. [Anneke](anneke) sits by [Dineo](momo). [Fanie](fanie) has told [Anneke](anneke) everything. [Anneke](anneke) brought [Marconi](baby). [Dineo](momo) holds [Marconi](baby). [She](momo) has nobody but an [aunt](aunt). The [aunt](aunt) has no room for [Dineo](momo). [Anneke](anneke) has a spare room. So does [Pitso](pitso). [Pitso](pitso) stands in the door with oranges. [He](pitso) asks [Anneke](anneke) whether there is room for four. [Anneke](anneke) looks at [Dineo](momo). [Dineo](momo) takes an orange.
- recover momo "sits up"
- help anneke momo "sits by Dineo"
+ reveal fanie anneke "told Anneke"
- kin aunt momo "an aunt"
- reject aunt momo "no room"
- gift pitso momo "with oranges"
- move? pitso anneke "room for four"
+ reconcile? anneke pitso "asks Anneke whether"

== 12
[Gugu Mokoena](gugu), on two sticks, has [her](gugu) first broadcast, gospel at six, and is impossible about it. [Kasi FM](station) has a transmitter, the gift of an anonymous [well-wisher](sithole) with budgies. [Thandi](thandi), going through the old tapes, hears four jingles in a row and the same sigh at the end of each; [she](thandi) knows only one [man](lebo) [who](lebo) sighs in B flat. The national broadcaster offers [her](thandi) a contract and a car. [She](thandi) reads it out on the breakfast show, says no, says good morning, and then, on the stroke of nine, comes round to the other side of the glass. The sponsors get forty seconds of silence.
- create gugu "first broadcast"
- happy gugu "impossible about it"
- gift sithole station "transmitter"
+ discover thandi lebo "the same sigh"
- hire? thandi _ "offers her a contract"
- reject thandi _ "says no"
+ kiss lebo thandi "forty seconds of silence"
