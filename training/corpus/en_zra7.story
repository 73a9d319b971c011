%series Ward of the Plains
%lang en
%genre veterinary and ranch drama, Argentine pampas, encyclopaedia episode list
%cast remedios | Remedios Acuña; Remedios | f
%cast ulises   | Ulises Acuña; Ulises | m
%cast fermin   | Fermín Acuña; Fermín | m
%cast gwen     | Gwen Pritchard; Gwen; Pritchard | f
%cast tadeo    | Tadeo Luna; Tadeo; Luna | m
%cast salome   | Salomé Luna; Salomé | f
%cast kurt     | Kurt Wessel; Wessel; Kurt | m
%cast ignacio  | Comisario Ignacio Paz; Paz; Ignacio | m
%cast nieves   | Nieves | f
%cast brigid   | Brigid Pritchard; Brigid | f
%cast priest   | Father Evaristo; Evaristo | m
%cast rustler  | - | m
%cast diva     | Diva | f

== 1 The Colt
The Welsh [vet](gwen) [Gwen Pritchard](gwen) takes up a post on the estate of [Remedios Acuña](remedios), a [widow](remedios) of seventy with two quarrelling [sons](fermin+ulises). On the day of [her](gwen) arrival the [mare](diva) [Diva](diva) is found in a ditch with [her](diva) tendons cut. The elder [son](fermin), [Fermín](fermin), wants to put the [animal](diva) down, but [Gwen](gwen) operates all night with the help of the [groom](tadeo) [Tadeo Luna](tadeo). [Ulises](ulises), the [younger](ulises), comes back from the casino at sunrise and is told by [his](ulises) [mother](remedios) that there will be no more money. In the village store, the talk is of the drought and of a [German](kurt) [who](kurt) buys water rights.
- hire gwen remedios "takes up a post"
- parent remedios fermin+ulises "sons"
- enemy fermin ulises "quarrelling"
- attack _ diva "tendons cut"
- kill? fermin diva "put the animal down"
+ treat diva gwen "operates"
- help tadeo gwen "with the help of"
- return ulises "comes back"
+ reject remedios ulises "no more money"

== 2 Knife Marks
[Gwen](gwen) sees that the cuts were made by a left-handed person. [Comisario Ignacio Paz](ignacio), the only [policeman](ignacio) for sixty miles, lines up the farmhands in the yard and has each of them peel an orange. [Tadeo](tadeo) is left-handed and is taken along. [His](tadeo) [sister](salome) [Salomé](salome), the [cook](salome), swears that [he](tadeo) spent the evening in [her](salome) kitchen, which is not true. Meanwhile [Kurt Wessel](kurt), the German water [dealer](kurt), pays [Ulises](ulises)'s gambling debts without being asked to. The wind turns to the south, and the first dust storm of the year covers the washing.
- discover gwen "sees that"
- investigate ignacio _ "lines up"
+ arrest ignacio tadeo "taken along"
- sibling salome tadeo "sister"
- betray salome ignacio "not true"
+ gift kurt ulises "pays"

== 3 The Cook's Alibi
The [comisario](ignacio), [who](ignacio) has eaten at [Salomé](salome)'s table for years, does not challenge [her](salome) story and lets the [groom](tadeo) go. [Tadeo](tadeo) refuses to tell even [her](salome) where [he](tadeo) was. The [vet](gwen) knows: [he](tadeo) had been with [her](gwen), looking at the stars, and [she](gwen) had asked [him](tadeo) to be discreet because [her](gwen) contract forbids it. In the second plot [Fermín](fermin) notices that [his](fermin) [brother](ulises) is suddenly solvent. [Nieves](nieves), [Fermín](fermin)'s [wife](nieves), has noticed it as well, and counts the silver spoons. There are eleven.
- help ignacio tadeo "lets the groom go"
- reveal! tadeo salome "refuses to tell"
+ date.past gwen tadeo "looking at the stars"
- discover fermin ulises "notices"
- sibling fermin ulises "brother"
- married fermin nieves "wife"
- discover nieves ulises "has noticed it"
- steal? _ fermin+nieves "eleven"

== 4 Dry Well
The well gives no water. [Remedios](remedios) rings a bell. The neighbours come. [Fermín](fermin) blames [Wessel](kurt). The [German](kurt) shows [Fermín](fermin) a paper. The signature is that of [Ulises](ulises). [Fermín](fermin) hits [Ulises](ulises). [Ulises](ulises) falls against the trough. The [vet](gwen) stitches [Ulises](ulises). Nobody thanks [Gwen](gwen). Luna is also the word for moon. [Luna](tadeo) digs all night. Next morning [Nieves](nieves) is gone. [Her](nieves) horse is gone. [Fermín](fermin) searches the plain for [Nieves](nieves).
- accuse fermin kurt "blames"
- reveal kurt fermin "shows Fermín a paper"
+ attack fermin ulises "hits"
- injure ulises fermin "falls against"
- treat ulises gwen "stitches"
- help tadeo _ "digs"
+ flee nieves fermin "gone"
- investigate fermin nieves "searches"

== 5 The Chapel at Tres Cruces
[Father Evaristo](priest), an old [priest](priest) with one eye, comes upon the missing [woman](nieves) asleep in [his](priest) chapel. [She](nieves) asks for two days' shelter and gives no reason. Under the altar cloth [she](nieves) has hidden the twelfth spoon and a letter in [Fermín](fermin)'s handwriting, in which [he](fermin) commissions someone to "see to the [mare](diva)". [Evaristo](priest), [who](priest) taught both [brothers](fermin+ulises) [their](fermin+ulises) catechism, reads it and grows pale. At the estate the [younger](ulises) of [them](fermin+ulises) confesses to [his](ulises) [mother](remedios) that [he](ulises) signed away the spring. [She](remedios) takes [her](remedios) stick to [him](ulises), and then to bed.
+ find priest nieves "comes upon"
- help? priest nieves "shelter"
- attack? fermin diva "see to the mare"
+ discover priest fermin "reads it"
- advisor.past priest fermin+ulises "taught"
- sibling fermin ulises "brothers"
- reveal ulises remedios "confesses"
- parent remedios ulises "mother"
- attack remedios ulises "takes her stick"

== 6 Inflammation of the Lungs
[Remedios](remedios) has pneumonia, and the road to the hospital is under sand. [Gwen](gwen), [who](gwen) is only entitled to treat cattle, gives the old [lady](remedios) a horse's dose of penicillin on [her](gwen) own responsibility. [Salomé](salome) calls [her](gwen) a poisoner and has to be led from the room by [her](salome) [brother](tadeo). On the third day the [patient](remedios) demands a steak. The [husband](fermin) of the absent [Nieves](nieves) has used the time to look for the will in [his](fermin) [mother](remedios)'s desk, and stands with [his](fermin) hand in the drawer when [she](remedios) wakes from [her](remedios) armchair.
- ill remedios "pneumonia"
+ treat remedios gwen "penicillin"
- accuse salome gwen "poisoner"
- sibling salome tadeo "brother"
+ recover remedios "demands a steak"
- married fermin nieves "husband"
- investigate fermin remedios "look for the will"
- parent remedios fermin "mother"
- discover remedios fermin "when she wakes"

== 7 A Visitor from Swansea
[Brigid](brigid), [Gwen](gwen)'s twin [sister](brigid), steps off the bus with [her](brigid) hand in a bandage and tells everyone that [she](brigid) is on holiday. In truth [she](brigid) has run off with the cash box of a betting shop. [Paz](ignacio), [who](ignacio) meets [her](brigid) at the stop, falls for [her](brigid) at first sight and carries [her](brigid) trunk, in which the money lies. [Wessel](kurt) begins to drill. One of [his](kurt) workmen, a left-handed [man](rustler) with a tattooed neck, is recognised by [Diva](diva), [who](diva) kicks [him](rustler) through a fence. [Tadeo](tadeo) ties [him](rustler) to a post and goes to find the police.
- sibling brigid gwen "sister"
- travel brigid "steps off the bus"
- steal.past brigid _ "cash box"
- betray brigid _ "on holiday"
+ love.start ignacio brigid "falls for"
- boss kurt rustler "workmen"
- meet brigid ignacio "meets"
- discover diva rustler "recognised by"
+ attack diva rustler "kicks him"
- arrest tadeo rustler "ties him to a post"

== 8 The Horse Cutter
The tattooed [man](rustler) admits that [he](rustler) was hired by one of the Acuñas but will not say by which. [Ignacio](ignacio) arrests [Ulises](ulises), [whose](ulises) debts speak against [him](ulises). In the cell the [gambler](ulises) has the company of [Brigid](brigid), [who](brigid) has been brought in because of a wire from [Cardiff](@cardiff), and [the two](brigid+ulises) play cards for matches. [She](brigid) wins four hundred. [Gwen](gwen) pleads for [her](gwen) [twin](brigid) in vain; the lovesick [comisario](ignacio) keeps to the regulations, and eats nothing. Up at [Tres Cruces](@trescruces) [Nieves](nieves) asks the [priest](priest) to hear [her](nieves) confession.
- reveal rustler ignacio "admits"
- hire.past rustler _ "hired"
+ arrest ignacio ulises "arrests Ulises"
- arrest ignacio brigid "brought in"
- find brigid ulises "wins four hundred"
- help? gwen brigid "pleads"
- sibling brigid gwen "twin"
- love ignacio brigid "lovesick"
- reveal? nieves priest "confession"

== 9 Sealed Lips
[Evaristo](priest) may not use what [he](priest) has heard, but nothing prevents [him](priest) from walking twelve miles to the estate and sitting down opposite [Fermín](fermin) in silence. After an hour the elder [brother](fermin) loses [his](fermin) nerve. [He](fermin) seizes the old [clergyman](priest) by the cassock and wants to know where [his](fermin) [wife](nieves) is. [Salomé](salome), coming in with the coffee, hits the [master](fermin) of the house with the tray. While [he](fermin) lies on the carpet, [she](salome) finds in [his](fermin) pocket a receipt from [Wessel](kurt). It was [Fermín](fermin) [who](fermin) sold the second spring, on top of the first.
- investigate priest fermin "opposite Fermín in silence"
+ attack fermin priest "seizes"
- married fermin nieves "wife"
- attack salome fermin "hits the master"
- boss fermin salome "master"
- sibling fermin ulises "elder brother"
+ discover salome fermin "finds"
- betray.past fermin remedios "sold the second spring"

== 10 Fire in the Grass
[Fermín](fermin) rides off towards the border and, in order to cover [his](fermin) tracks, sets the dry grass alight. The flames turn with the wind. [Tadeo](tadeo) opens the corrals; [Gwen](gwen) opens the jail, as the [comisario](ignacio) is away with the pump, and lets out [her](gwen) [sister](brigid), the [gambler](ulises) and the tattooed [cutter](rustler). [All three](brigid+rustler+ulises) help to dig the firebreak. The [cutter](rustler) could run and does not. Towards evening the [priest](priest)'s mule comes home without its [rider](priest). [Nieves](nieves), [who](nieves) had gone to meet [him](priest), finds the old [man](priest) in the burnt reeds and closes [his](priest) eye.
- flee fermin "rides off"
+ attack fermin _ "sets the dry grass"
- rescue gwen brigid+rustler+ulises "lets out"
- sibling brigid gwen "sister"
- help brigid+rustler+ulises _ "dig the firebreak"
- flee! rustler "does not"
- find nieves priest "finds"
+ die priest "closes his eye"

== 11 At the Ford
[Ulises](ulises) overtakes [his](ulises) [brother](fermin) at the ford, where the river has risen after the first rain. [Fermín](fermin) fires and misses; the current takes the horse from under [him](fermin), and the [man](ulises) [he](fermin) has just shot at throws [him](fermin) a rope. [Paz](ignacio) leads the [arsonist](fermin) home on foot. [Remedios](remedios) receives the party at the gate. [She](remedios) asks only about the [priest](priest), and when [Fermín](fermin) looks away, [she](remedios) crosses [his](fermin) name out of the family Bible with [her](remedios) own pen. [Brigid](brigid) returns to the cell without being told to and leaves the door ajar for the [policeman](ignacio).
- sibling fermin ulises "brother"
- attack fermin ulises "fires"
+ rescue ulises fermin "throws him a rope"
+ arrest ignacio fermin "leads the arsonist"
- reject remedios fermin "crosses his name"
- return brigid "returns to the cell"
- flirt brigid ignacio "leaves the door ajar"

== 12 Rain
It rains for nine days. [Wessel](kurt), [whose](kurt) papers turn out to have been signed by two men without authority, packs up [his](kurt) drill and drives off with a broken axle. [Nieves](nieves) gives [her](nieves) evidence, obtains a separation and opens a school in the chapel, which [she](nieves) names after its late [owner](priest). The contract of the [vet](gwen) is rewritten with one clause fewer. [She](gwen) and the [groom](tadeo) look at the stars without concealment, as soon as there are any. [Brigid](brigid) has paid back the money and is let off with probation, to be served under the supervision of [Ignacio Paz](ignacio). [Diva](diva) has a foal.
- travel kurt "drives off"
- reveal nieves "gives her evidence"
+ breakup nieves fermin "separation"
- create nieves "opens a school"
- die.past priest "late owner"
+ couple.start gwen tadeo "without concealment"
- gift brigid _ "paid back"
- boss ignacio brigid "supervision"
- birth diva _ "has a foal"
