%series Ríos Secos
%lang en
%genre western among Welsh and Tehuelche settlers in Patagonia, 1902, listings with recap column
%cast gwil   | Gwilym Probert; Gwilym | m
%cast nest   | Nest Probert; Nest | f
%cast mair   | Mair Probert; Mair | f
%cast saul   | Saúl Ibáñez; Saúl; Ibáñez | m
%cast kopa   | Kopachús; Kopa | m
%cast lalen  | Lalén | f
%cast hugo   | Hugo Brandt; Brandt; Hugo | m
%cast parry  | Reverend Parry; Parry | m
%cast cash   | Cash Delaney; Delaney; Cash | m
%cast vera   | Vera Soltys; Vera | f
%cast lewis  | Lewis Probert; Lewis | m
%cast vidal  | Comisario Vidal; Vidal | m
%cast boy    | Dewi | m

== 1
Wire-cutters have been at work by night, and four hundred sheep are over the river. [Gwilym Probert](gwil), twice [chairman](gwil) of the settlement and once a [widower](gwil), holds the Germans of the land company responsible and says so in chapel. [His](gwil) [daughters](mair+nest), [Nest](nest) and [Mair](mair), are sent to bring the flock in. [They](mair+nest) bring in a [man](cash) as well, shot through the thigh and talking Texan: [Cash Delaney](cash), cattle [buyer](cash), as [he](cash) introduces himself. The bullet is dug out on the kitchen table by [Nest](nest); [Mair](mair), [who](mair) is seventeen, holds the lamp and cannot hold it still.
- steal _ gwil "Wire-cutters"
- married.past _ gwil "widower"
- sibling mair nest "daughters"
+ accuse gwil _ "holds the Germans"
- parent gwil mair+nest "daughters"
- find mair+nest cash "bring in a man"
- injure cash _ "shot through the thigh"
+ treat cash nest "dug out"
- help mair nest "holds the lamp"

== 2
The company's [agent](hugo), [Hugo Brandt](hugo), rides over to protest [his](hugo) innocence and is shown a shotgun by the [chairman](gwil). On the way back [he](hugo) loses hat and temper, in that order, and has the river gate shut, so that the Welsh fields go dry. [Reverend Parry](parry) counsels patience. [Kopachús](kopa), a Tehuelche [horseman](kopa) [who](kopa) has watered [his](kopa) animals there since before either nation came, opens the gate with an axe. At the store, run by the [Ukrainian](vera) [Vera Soltys](vera), bets are taken. The wounded [guest](cash) has read the reward poster on the door, and takes it down when nobody is looking.
- steal! hugo gwil "innocence"
- threaten gwil hugo "shown a shotgun"
- sad hugo "temper"
+ attack hugo _ "river gate shut"
- help kopa _ "opens the gate"
- injure cash "wounded"
- discover cash _ "has read the reward"
- betray cash _ "takes it down"

== 3
A posse rides in behind [Comisario Vidal](vidal), [who](vidal) is hunting three bank robbers from [Río Gallegos](@gallegos): a tall [one](saul), a dead one and [one](cash) with a hole in [his](cash) leg. The farms are searched. [Nest](nest) hears of the description from [Vera](vera), goes home, and looks at the [patient](cash) for some time. [He](cash) doesn't deny it. [She](nest) has until morning to give [him](cash) up; in the morning [her](nest) little [sister](mair)'s bed is cold, and so are two stirrups. The elopement is kept from [Gwilym](gwil) until after family prayers.
- travel vidal "rides in"
- investigate vidal cash+saul "hunting"
- steal.past cash+saul _ "bank robbers"
- reveal vera nest "hears of the description"
+ discover nest cash "looks at the patient"
- reveal cash nest "doesn't deny"
- accuse? nest cash "give him up"
- sibling mair nest "sister"
+ flee cash+mair "elopement"
- reveal! nest gwil "kept from"

== 4
[Mair](mair) rides badly. [Cash](cash) rides well. [He](cash) waits for [Mair](mair). [Nest](nest) tracks [Cash](cash). [Kopa](kopa) tracks [Nest](nest), to be safe. [Nest](nest) once nursed [Kopa](kopa). It was typhus. [He](kopa) forgets nothing. [Gwilym](gwil) curses [Cash](cash). [Parry](parry) prays for [Mair](mair). [Parry](parry) has loved [Mair](mair) since confirmation class. [He](parry) has told God. God has told nobody. [Vidal](vidal) sleeps at [Vera](vera)'s. [Vera](vera) wakes [Vidal](vidal) early.
- help cash mair "waits for Mair"
- investigate nest cash "tracks Cash"
- investigate kopa nest "tracks Nest"
- treat.past kopa nest "nursed"
- ill.past kopa "typhus"
- help kopa nest "to be safe"
- sad gwil cash "curses"
- help parry mair "prays"
+ love parry mair "has loved"
- reveal parry _ "told God"
- help vera vidal "wakes"

== 5
A snowstorm in October pens four riders in one shepherd's hut. The younger [sister](mair) has had enough of adventure and of beans; the [elder](nest) slaps [her](mair), then warms [her](mair) feet. With [his](cash) Colt on the table the [fugitive](cash) offers the [tracker](kopa) half the bank's money for a guide to [Chile](@chile). [Kopachús](kopa) declines: last year one of [his](kopa) nephews was ridden down by three men with saddlebags, [one](saul) of them tall. In the struggle for the Colt it is [Nest](nest) [who](nest) comes out on top. [She](nest) could pull the trigger. Instead [she](nest) ties the [Texan](cash)'s hands, and finds herself, tying, unwilling to be done.
- sibling mair nest "sister"
- attack nest mair "slaps"
- help nest mair "warms"
- betray? cash kopa "half the bank's money"
- reject kopa cash "declines"
- kin _ kopa "nephews"
- attack.past saul _ "ridden down"
- attack nest cash "struggle for the Colt"
- kill! nest cash "pull the trigger"
+ arrest nest cash "ties the Texan's hands"
- love.start nest cash "unwilling to be done"

== 6
The [prisoner](cash) is delivered, the reward is paid in promissory notes, and there is dancing for [Vera](vera)'s name day. [Mair](mair), under [her](mair) [father](gwil)'s displeasure, is not let out of the dairy. [Her](mair) [brother](lewis) [Lewis](lewis) comes home from the seminary in [Bala](@bala) with a beard and without a calling, to find one [sister](mair) locked up and the [other](nest) in love with the lock-up. On the dance floor the [agent](hugo) of the company asks [Nest](nest) for a polka in front of all the Welsh. [Gwilym](gwil), [who](gwil) has forbidden it, is felled by a stroke between the fiddle and the bar.
+ arrest _ cash "delivered"
- celebrate vera "name day"
- abduct gwil mair "not let out"
- parent gwil mair "father's"
- sibling lewis mair "brother"
- sibling lewis nest "other"
- return lewis "comes home"
- quit.past lewis "without a calling"
- love nest cash "in love with"
- invite hugo nest "asks Nest"
+ ill gwil "stroke"

== 7
With the [chairman](gwil) speechless in [his](gwil) chair, the chapel elects the failed [seminarian](lewis) in [his](lewis) [father](gwil)'s stead. [Lewis](lewis) wants no war; [he](lewis) sups with [Brandt](hugo) and signs away the lower ditch for a promise. The promise is not kept. Twelve families lose their wheat, old [Probert](gwil) weeps from one eye, and the [son](lewis), hissed on the steps of the chapel, goes on a drunk. [He](lewis) is picked out of a snowdrift by [Lalén](lalen), [sister](lalen) of [Kopachús](kopa), [who](lalen) has no Welsh and no Spanish to spare, and laughs at [his](lewis) beard until [he](lewis) has it off.
- ill gwil "speechless"
+ hire lewis "elects"
- parent gwil lewis "father's stead"
+ betray hugo lewis "not kept"
- lose _ "lose their wheat"
- sad gwil "weeps"
- lose lewis "signs away"
- accuse _ lewis "hissed"
- sad lewis "on a drunk"
- rescue lalen lewis "picked out"
- sibling kopa lalen "sister"

== 8
A hole is found in the jail wall, and a Welsh hymnbook with the middle cut out to fit a file. The [comisario](vidal) puts two and two together. [Nest](nest), asked on oath, says that [she](nest) lent it to a [sinner](cash). [She](nest) is fined ten sheep. The [convict](cash), though, instead of making for [Chile](@chile), is seen at the river gate with dynamite. Two German guards are tied up, unharmed; the gate goes up, the water comes down, and by dawn the lower ditch is full. [Saúl Ibáñez](saul), the tall [one](saul) of the [robbers](cash+saul), reads of it in [Trelew](@trelew). [He](saul) had wondered where [his](saul) money was.
+ flee cash "hole is found"
- help nest cash "to fit a file"
- discover vidal nest "two and two together"
- accuse vidal nest "on oath"
- reveal nest vidal "lent it to"
- lose nest "fined ten sheep"
- attack cash _ "tied up"
+ help cash _ "gate goes up"
- discover saul cash "reads of it"
- colleague cash saul "robbers"

== 9
Sunday school is broken up by a [stranger](saul) in a long coat. [Saúl](saul) wants the saddlebags, and to that end takes the [preacher](parry) out behind the organ and breaks two of [his](parry) fingers, and then a third. [Parry](parry) says nothing, having nothing to say. It is [Mair](mair), in the front pew with the infants, [who](mair) gets up and tells the [bandit](saul) that the money lies under a cairn at the hut; [she](mair)'ll show [him](saul). So [she](mair) is taken along on [his](saul) saddle. The recap's readers will remember that there is no cairn at the hut. [She](mair) rides well by now.
- threaten saul parry "wants the saddlebags"
+ attack saul parry "breaks two"
- injure parry saul "breaks two"
- reveal! parry saul "says nothing"
- betray mair saul "under a cairn"
- rescue mair parry "gets up"
+ abduct saul mair "taken along"

== 10
Three search parties for one [girl](mair). [Kopachús](kopa) knows the tall [man](saul)'s horse: it was [his](kopa) nephew's. [He](kopa) comes up with the [pair](mair+saul) at the black ford, calls the [killer](saul) by name, and is shot out of the saddle. But the [hostage](mair) has kept the shears from the dairy in [her](mair) boot, and [Ibáñez](saul), hamstrung, goes under the ice. [Mair](mair) drags the [horseman](kopa) two miles on a hide. [He](kopa) dies within sight of [his](kopa) tents. "Tell the [nurse](nest)," [he](kopa) says, "[we](kopa+nest) are quits." [His](kopa) [sister](lalen) cuts off [her](lalen) hair; [Lewis](lewis), outside, doesn't go in, and doesn't go away.
- investigate _ mair "search parties"
- discover kopa saul "knows the tall man's"
- kin _ kopa "nephew's"
- steal.past saul _ "nephew's"
- kill.past saul _ "killer"
- abduct.past saul mair "hostage"
+ kill saul kopa "shot"
- kill mair saul "hamstrung"
- die saul "goes under the ice"
- help mair kopa "drags"
- die kopa "dies within sight"
- sibling kopa lalen "sister"
- sad lalen "cuts off her hair"

== 11
The funeral is held by two rites and a fire. [Brandt](hugo), [who](hugo) has lost [his](hugo) gate, [his](hugo) dividend and the trust of [Berlin](@berlin), turns up at it hat in hand, and is let stand. The [dynamiter](cash) comes in by himself with both saddlebags, lays them on the [comisario](vidal)'s desk and holds out [his](cash) wrists; [he](cash) has read who paid for [him](cash). Before the trial [he](cash) asks to be married. "To which?" asks [Vidal](vidal). The elder [one](nest), if [she](nest)'ll have [him](cash). In the cell [Nest](nest) answers that [she](nest) has lost ten sheep by [him](cash) already, and that yes.
- die.past kopa "funeral"
- lose hugo "has lost his gate"
- return cash "comes in by himself"
- arrest vidal cash "holds out his wrists"
- gift cash vidal "lays them on"
- discover cash kopa "has read who paid"
+ propose cash nest "asks to be married"
+ engaged.start cash nest "that yes"

== 12
Wedding and sentence fall on one day. [Parry](parry), [his](parry) three fingers in splints, joins the [couple](cash+nest) through the bars; the judge, out of regard for the ditch, gives the [bridegroom](cash) five years. [Mair](mair) has carried the ring on a cushion and afterwards carries the [minister](parry)'s Bible for [him](parry), since [he](parry) can't; [she](mair) asks why a [man](parry) [who](parry) would not talk for a gun doesn't talk at all. [He](parry) tells [her](mair). Old [Gwilym](gwil) speaks the first word since the stroke, and it is a rude one, in Welsh, to the [agent](hugo), [who](hugo) brings the deed for the lower ditch.
+ wedding cash nest "Wedding"
- injure parry "in splints"
- arrest _ cash "five years"
- help mair parry "carries the minister's Bible"
+ confess parry mair "He tells her"
- ill.past gwil "stroke"
- recover gwil "first word"
- quarrel gwil hugo "rude one"
- gift hugo _ "brings the deed"

== 13
Five shearings later. The [convict](cash)'s [wife](nest), [chairwoman](nest) of the settlement, meets the coach from [Rawson](@rawson) with a [boy](boy) of four [who](boy) has only ever known [his](boy) [father](cash) on visiting days. [Dewi](boy) inspects the [man](cash), finds the limp satisfactory and takes charge of [his](cash) bag. At the tents [Lewis](lewis), clean-shaven, interprets between two peoples and one [wife](lalen). The [minister](parry) and [his](parry) are expecting, says the [storekeeper](vera), [who](vera) has just sent a [policeman](vidal) to fetch flour in [his](vidal) slippers. In the chapel yard a stone is raised to a [horseman](kopa). Under the name are the words [he](kopa) asked for.
- married cash nest "wife"
- arrest.past _ cash "convict"
- hire.past nest "chairwoman"
+ return cash "coach from Rawson"
- parent cash boy "father"
- married lalen lewis "wife"
- married mair parry "minister and his"
+ pregnant mair parry "expecting"
- housemate vera vidal "in his slippers"
- help boy cash "takes charge of"
- create _ "stone is raised"
