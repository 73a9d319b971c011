%series Night Desk Accra
%lang en
%genre newsroom and taxi-rank drama, Accra, blurbs in the present tense
%cast efua   | Efua Quartey; Efua | f
%cast kwame  | Kwame Boadi; Kwame; Boadi | m
%cast yaw    | Yaw | m
%cast auntie | Auntie Comfort; Comfort | f
%cast selma  | Selma Haddad; Selma | f
%cast major  | Major Tetteh; Tetteh | m
%cast gift   | Gift | f
%cast ebo    | Ebo Quartey; Ebo | m
%cast pastor | Pastor Blessing; Blessing | f
%cast lord   | Lord | m
%cast rich   | Nii Lante; Lante | m
%cast doc    | - | f
%cast night  | - | m
%cast baby   | Nana | f
%cast maid   | - | f

== 1
[Efua Quartey](efua) edits the night pages of a newspaper that cannot pay for daylight. [Her](efua) [boss](kwame), [Kwame Boadi](kwame), has fallen asleep on the front page; [her](efua) star [reporter](selma), [Selma Haddad](selma), third-generation Lebanese and first-generation insomniac, has gone missing with the petty cash. On the rank below, [Yaw](yaw), [who](yaw) drives [Efua](efua) home each dawn and has never once dared to charge [her](efua), finds the missing [reporter](selma)'s shoe on [his](yaw) back seat. The last [fare](rich), [he](yaw) remembers, was a [man](rich) with a gold tooth [who](rich) tipped like a politician.
- boss kwame efua "boss"
- boss efua selma "star reporter"
+ flee selma "gone missing"
- steal selma kwame "petty cash"
- love? yaw efua "never once dared"
- help yaw efua "drives Efua home"
+ find yaw "missing reporter's shoe"
- discover yaw rich "remembers"

== 2
The gold tooth belongs to [Nii Lante](rich), [owner](rich) of half the harbour, [brother-in-law](rich) of [Major Tetteh](major) and, until [his](rich) divorce, the [man](rich) [whose](rich) name [Efua](efua) bore. [She](efua) goes to see [her](efua) [ex](rich) in the middle of the night. [He](rich) offers [her](efua) gin and swears [he](rich) dropped [Selma](selma) at the lagoon, alive and cursing. [Efua](efua) knows when [he](rich) is lying, having been married to it. On the way out a [maid](maid) presses a note into [her](efua) hand. It says: "[He](rich) has [her](selma) in the boathouse."
- kin major rich "brother-in-law"
- divorce.past efua rich "divorce"
- ex efua rich "ex"
- travel efua rich "goes to see"
- gift? rich efua "offers her gin"
+ betray rich efua "lying"
+ reveal maid efua "note"
- abduct rich selma "in the boathouse"

== 3
[Yaw](yaw) has a [cousin](lord). The [cousin](lord) is called [Lord](lord). [Lord](lord) owns a canoe. [Lord](lord) owes [Yaw](yaw) a favour. [Efua](efua) takes the oar. [Lord](lord) sings. [Yaw](yaw) tells [Lord](lord) to be quiet. [Selma](selma) is tied to a chair. [Selma](selma) has bitten through one rope. [Efua](efua) cuts the other. The [watchman](night) wakes up. [Yaw](yaw) knocks out the [watchman](night). [Selma](selma) hugs [Lord](lord) by mistake. [Lord](lord) does not mind.
- kin lord yaw "cousin"
- help lord efua+yaw "canoe"
- find efua selma "tied to a chair"
+ rescue efua selma "cuts the other"
+ attack yaw night "knocks out"
- love? lord selma "does not mind"

== 4
What did [Selma](selma) know? That the [Major](major), [who](major) is to become minister, has been storing rifles in the cold rooms of [his](major) wife's [brother](rich). [Kwame](kwame), awake for once, kills the story. [He](kwame) taught [Selma](selma) everything, [she](selma) shouts, except cowardice, and [she](selma) had to find that in [his](kwame) drawer: it is full of envelopes, and each bears the [Major](major)'s crest. [Efua](efua) hears it through the wall. [She](efua) has looked up to [Boadi](kwame) for fifteen years. [She](efua) empties [her](efua) desk into a bucket and carries the bucket down to the taxi.
- discover.past selma major "know"
- hire? major "minister"
- kin major rich "wife's brother"
- advisor.past kwame selma "taught"
- quarrel kwame selma "shouts"
+ betray.past kwame efua+selma "full of envelopes"
- discover efua kwame "hears it"
- sad efua kwame "bucket"
+ quit efua "empties her desk"

== 5
A paper in exile needs a roof. [Auntie Comfort](auntie), [who](auntie) raised [Efua](efua) and [her](efua) [brother](ebo) [Ebo](ebo) after the ferry went down, clears the chickens out of [her](auntie) shed. [Ebo](ebo), a [printer](ebo) at the state press and a [coward](ebo) by [his](ebo) own account, smuggles out paper under [his](ebo) shirt. [Gift](gift), [who](gift) sells phone credit on the corner and can hear a rumour breathe, is engaged as newsboy. By Sunday the first sheet is out, with misprints. There is a knock: the [pastor](pastor) from next door wishes to subscribe, and to complain about [Lord](lord)'s singing.
- parent auntie ebo+efua "raised"
- sibling ebo efua "brother"
- die.past _ "ferry went down"
- gift auntie efua "clears the chickens"
- steal ebo _ "smuggles out"
+ help ebo efua "smuggles out"
- hire gift efua "engaged as newsboy"
+ create efua "first sheet"
- neighbour auntie pastor "next door"
- quarrel lord pastor "complain"

== 6
[Yaw](yaw) brings [Efua](efua) rice at four in the morning, and at five past four [he](yaw) says it, with [his](yaw) back to [her](efua), to the rice. [She](efua) has buried one marriage and does not believe in digging. [She](efua) tells [him](yaw) [she](efua) needs a driver more than a husband. [He](yaw) nods and drives. [Selma](selma), [who](selma) has been living in [Lord](lord)'s sail loft while the [Major](major)'s men are looking for [her](selma), falls through its floor into [Lord](lord)'s bed, and neither of [them](lord+selma) sees what there is to apologise for. Across town [Kwame](kwame) pours a bottle down the sink, then buys another.
- gift yaw efua "rice"
+ confess yaw efua "says it"
- divorce.past _ efua "buried one marriage"
- reject efua yaw "driver more than a husband"
- housemate lord selma "sail loft"
- investigate major selma "looking for her"
+ sex lord selma "neither of them sees"

== 7
The [Major](major)'s soldiers come for the shed. Somebody has talked. [Auntie Comfort](auntie) receives them with a pestle and is carried off over a shoulder, singing hymns; the press is smashed, and [Gift](gift), hidden in a drum of palm oil, counts the boots. [Efua](efua) suspects [Pastor Blessing](pastor), [who](pastor) had complained. The [pastor](pastor) is hurt, kneels down in the oil and starts picking up type. Who did inform? At the state press they have made [Ebo](ebo) foreman. [Gift](gift) sees [his](ebo) new cap, and [he](ebo) sees that [she](gift) does.
- betray ebo efua "talked"
+ arrest major auntie "carried off"
- attack auntie _ "pestle"
- attack _ efua "smashed"
- accuse efua pastor "suspects"
- sad pastor "hurt"
- help pastor efua "picking up type"
- hire ebo "foreman"
+ discover gift ebo "sees his new cap"
- discover ebo gift "sees that she does"

== 8
[Gift](gift) keeps [Ebo](ebo)'s secret. [Ebo](ebo) cannot sleep. [Ebo](ebo) goes to [Blessing](pastor). [Blessing](pastor) listens to [Ebo](ebo). [Ebo](ebo) wanted [Comfort](auntie) unharmed. [Tetteh](major) had promised [Ebo](ebo). [Tetteh](major) breaks promises. [Blessing](pastor) tells [Ebo](ebo) to tell [Efua](efua). [Ebo](ebo) tells [Efua](efua). [Efua](efua) strikes [Ebo](ebo). [Efua](efua) holds [Ebo](ebo). [Yaw](yaw) waits in the taxi. It has begun to rain.
- reveal! gift ebo "keeps"
- sad ebo "cannot sleep"
- advisor pastor ebo "goes to Blessing"
- betray major ebo "breaks promises"
+ reveal ebo efua "tells Efua"
- attack efua ebo "strikes"
- reconcile ebo efua "holds"
- help yaw efua "waits"

== 9
No week without news: [Selma](selma) is expecting, and [Lord](lord) has fainted. [Her](selma) people, who have still not forgiven [her](selma) the profession, are now invited to forgive a [fisherman](lord), and send a cousin with a cheque to buy [him](lord) off. [Lord](lord) cannot read; [he](lord) takes the cheque for a wedding card and kisses the cousin. Up at the barracks the [doctor](doc) called to [Auntie Comfort](auntie) finds [her](auntie) pulse excellent and carries out, in [her](doc) stethoscope case, a list of every prisoner in the place. [Efua](efua) sets it in the largest type [she](efua) owns. Under the list stands a name [she](efua) had not thought to see there: [Kwame Boadi](kwame).
+ pregnant selma lord "expecting"
- ill lord "fainted"
- betray? _ lord "buy him off"
- arrest.past _ auntie "barracks"
- treat auntie doc "finds her pulse excellent"
+ steal doc _ "carries out"
- help doc efua "carries out"
- create efua "sets it"
- discover efua kwame "had not thought to see"
- arrest.past _ kwame "prisoner"

== 10
It turns out that [Boadi](kwame), the morning after [his](kwame) second bottle, walked into the [Major](major)'s office, put the envelopes on the desk one by one, unopened every one of them, and called [him](major) what [they](kwame+major) both knew [he](major) was. Unopened! [Efua](efua), [who](efua) had written [him](kwame) off, weeps into the ink. [She](efua) goes to the only [person](rich) [who](rich) can reach the [Major](major), and it costs [her](efua) more than gin to ask. [Lante](rich) names a price: dinner. [She](efua) pays it, with [Yaw](yaw) at the wheel outside. Over the fish, [her](efua) former [husband](rich) admits that [he](rich) is as frightened of [his](rich) [brother-in-law](major) as everybody.
- accuse kwame major "called him what"
- betray! kwame efua "Unopened"
+ discover efua kwame "Unopened"
- sad efua "weeps"
- travel efua rich "goes to"
- date efua rich "dinner"
- ex efua rich "former husband"
- kin major rich "brother-in-law"
+ reveal rich efua "admits"
- sad rich major "frightened"

== 11
The rifles are found because of a fish. A freezer in the harbour breaks down, [Lord](lord) is called to take the spoilt snapper off [Lante](rich)'s hands, and beneath the snapper [he](lord) sees steel. This time nobody kills the story. [Gift](gift) sells four thousand copies before the police can make up their minds whose police they are. The crowd at the barracks gate is led by [Pastor Blessing](pastor) with a megaphone; at noon it swings open, and out comes [Auntie Comfort](auntie) on the arm of [Boadi](kwame), [whom](kwame) [she](auntie) has, in six weeks, taught four hymns and stopped drinking. [Tetteh](major) gets as far as the frontier. [Lante](rich) is the [one](rich) [who](rich) tells them which road.
+ discover lord major "sees steel"
- find gift "sells four thousand copies"
- help pastor auntie "megaphone"
- rescue pastor auntie+kwame "swings open"
- advisor auntie kwame "taught four hymns"
- help auntie kwame "stopped drinking"
- flee major "frontier"
+ betray rich major "tells them which road"

== 12
[Efua](efua) takes [Kwame](kwame)'s old desk at [his](kwame) own request; [he](kwame) prefers the night shift, and sleeps, from now on, by day. [Her](efua) first act as editor is to rehire [Selma](selma), [who](selma) brings a cot, a [daughter](baby) called [Nana](baby) and the [child](baby)'s [father](lord), [whose](lord) mother-in-law has been seen in [his](lord) canoe. [Ebo](ebo), once the family [traitor](ebo), prints the paper, and tells anyone who asks why it took [him](ebo) so long. At dawn [Yaw](yaw) is waiting as ever. [Efua](efua) sits down in front, next to [him](yaw), instead of in the back, and puts money on the dashboard, the fares of six years. Where to? [he](yaw) asks. Home, [she](efua) says; whose doesn't matter.
+ hire efua kwame "takes Kwame's old desk"
- boss.start efua selma "rehire"
- hire selma efua "rehire"
- parent lord+selma baby "daughter"
- kin _ lord "mother-in-law"
- betray.past ebo efua "family traitor"
- gift efua yaw "fares of six years"
- love efua yaw "next to him"
+ couple.start efua yaw "Home"
