%series The Winter Road
%lang en
%genre village mystery on an Estonian island, encyclopaedia article in long sentences
%cast maarja  | Maarja Lepik; Maarja | f
%cast priidik | Priidik Saar; Priidik | m
%cast ene     | Ene Saar; Ene | f
%cast tonu    | Tõnu Kask; Kask | m
%cast liisu   | Liisu | f
%cast runa    | Runa Vestergaard; Runa; Vestergaard | f
%cast ott     | Ott | m
%cast pastor  | Pastor Hallik; Hallik | m
%cast doc     | Dr Silvi Aru; Silvi; Aru | f
%cast drowned | Jaagup | m
%cast postman | - | m
%cast smith   | Vello | m
%cast father  | - | m
%cast baby    | - | m

== 1
In the first week in which the ice between the mainland and the island bears the weight of a lorry, the [postman](postman), [whose](postman) route leads across what the inhabitants call the winter road, sees below [his](postman) wheels, under a hand's breadth of clear ice, the face of a [man](drowned). [Maarja Lepik](maarja), for the past nine days the only [constable](maarja) on the island, [who](maarja) asked for the post in order to get away from [Tallinn](@tallinn) and from a [lawyer](ott) named [Ott](ott), [whose](ott) name [she](maarja) still bears on [her](maarja) passport, has the block cut out with a chainsaw. No one claims to recognise what is in it.
+ find postman drowned "sees below his wheels"
- die.past drowned "under a hand's breadth"
- hire.past maarja "asked for the post"
- move.past maarja "get away from"
- flee.past maarja ott "get away from"
- married maarja ott "still bears"
- investigate maarja drowned "has the block cut"
- discover! _ drowned "claims to recognise"

== 2
The [doctor](doc), [Silvi Aru](doc), [who](doc) is obliged to let the block thaw in the cold store of the fish factory, establishes that the dead [man](drowned) did not drown but had [his](drowned) skull broken from behind, and that [he](drowned) had been wearing somebody else's boots. The boots were made on the island, by the [smith](smith) [who](smith) also cobbles, and for a foot that limps. There is only one such foot; it belongs to [Priidik Saar](priidik), the [owner](priidik) of the ferry, [who](priidik) receives the [policewoman](maarja) with cake, and [whose](priidik) [sister](ene), [Ene](ene), [who](ene) has not left the upper floor for twenty years, bangs on the ceiling with a stick until the [guest](maarja) goes.
+ kill.past _ drowned "skull broken"
- discover doc drowned "establishes"
- create.past smith "made on the island"
- discover maarja priidik "belongs to"
- investigate maarja priidik "receives the policewoman"
- sibling ene priidik "sister"
- gift priidik maarja "with cake"
- sad ene "not left the upper"
- threaten ene maarja "bangs on the ceiling"

== 3
The third installment, which abandons the inquiry almost entirely, follows a supper given by the parish for the new [arrival](maarja), at which [Maarja](maarja) makes the acquaintance of [Pastor Hallik](pastor), a [man](pastor) of fine manners and of one sermon; of [Tõnu Kask](tonu), [who](tonu) presides over the village council and considers that the dead are best left to the dead; and of [Kask](tonu)'s young [wife](liisu), [Liisu](liisu), [who](liisu) looks at nobody with such persistence that [Maarja](maarja) follows the direction in which [she](liisu) is not looking. At the end of it, with [his](smith) accordion between [his](smith) knees, sits the [smith](smith).
- celebrate _ maarja "supper"
- meet maarja pastor "makes the acquaintance"
- meet maarja tonu "Tõnu Kask"
- meet liisu maarja "Liisu"
- married liisu tonu "young wife"
+ love liisu smith "not looking"
- discover maarja liisu "follows the direction"

== 4
It is in no way the police but a [stranger](runa), a Danish [geologist](runa) named [Runa Vestergaard](runa), come to measure the ice, [who](runa) supplies the corpse with a name: in the photograph that is shown to [her](runa) as to everybody else [she](runa) recognises [Jaagup](drowned), [who](drowned) nineteen winters ago taught [her](runa) Estonian in [Aarhus](@aarhus) and with [whom](drowned) [she](runa), at that time twenty, lived in two rooms above a bakery until, one morning, [he](drowned) left for home to put something right, as [he](drowned) said, and was not heard from again. The [Dane](runa), [who](runa) had for so long thought herself deserted, weeps from relief, and is ashamed of it.
- travel runa "come to measure"
+ discover runa drowned "recognises"
- advisor.past drowned runa "taught her"
- couple.past drowned runa "two rooms"
- reveal runa _ "supplies the corpse"
- housemate.past drowned runa "lived in two rooms"
- return.past drowned "left for home"
- breakup! drowned runa "thought herself deserted"
- happy runa "weeps from relief"
- sad runa "ashamed of it"

== 5
Confronted with the name, [Hallik](pastor) opens the register of baptisms and shows that [Jaagup](drowned) was born on the island, the second [child](drowned) of the former schoolmaster, and that the page for the year of [his](drowned) departure has been cut out with a razor. [Maarja](maarja), [who](maarja) suspects at first the [cleric](pastor) himself, finds the razor where one would least look for it, in the sewing box of [Dr Aru](doc). The [physician](doc), without so much as denying the theft, declares that [she](doc) took the page in order to spare a living [person](ene), and that no threat will make [her](doc) say which.
- birth.past _ drowned "born on the island"
- parent _ drowned "second child"
- travel.past drowned "his departure"
- reveal pastor maarja "opens the register"
- reveal doc maarja "declares"
- threaten? maarja doc "no threat"
- accuse? maarja pastor "suspects at first"
+ steal.past doc pastor "took the page"
- find maarja "finds the razor"
- help.past doc ene "spare a living person"
- reveal! doc maarja "no threat will make"

== 6
While the ice, on which by now half the trade of the village is carried on, begins to sing at night, [Liisu](liisu) tells [her](liisu) [husband](tonu) that [she](liisu) is going to [her](liisu) aunt's and goes, with a suitcase, to the smithy. [Vello](smith), as the [smith](smith) is called, has waited for this for so long that [he](smith) does not know where to put the suitcase. The deserted [husband](tonu) does nothing for three days. On the fourth [Kask](tonu) has the water main to the smithy closed by resolution of the council, seven votes to none, the [pastor](pastor) abstaining, whereupon the [lovers](liisu+smith) melt snow.
- married liisu tonu "husband"
- kin _ liisu "aunt's"
- betray liisu tonu "her aunt's"
+ breakup liisu tonu "with a suitcase"
- move liisu smith "to the smithy"
- love smith liisu "has waited"
- attack tonu liisu+smith "water main"
- couple.start liisu smith "lovers"

== 7
A registered letter, which the [postman](postman) delivers by sledge, informs [Maarja](maarja) that [Ott](ott) no longer opposes the dissolution of [their](maarja+ott) marriage; [she](maarja) signs on the [postman](postman)'s back. That same evening [Ott](ott), in thin city shoes, stands in front of [her](maarja) door and wishes to withdraw the letter. Since the road has in the meantime been closed on account of the thaw, the [lawyer](ott) cannot be sent away again, and [he](ott) is lodged with [Silvi](doc), [who](doc) is a [widow](doc) of fifty, [who](doc) plays chess and to [whom](doc) [he](ott) loses eleven games in succession without once minding it.
+ divorce maarja ott "signs"
- find maarja "registered letter"
- reveal ott maarja "informs"
- travel ott "stands in front of"
- reconcile? maarja ott "withdraw the letter"
- housemate.start doc ott "lodged with"
- married.past _ doc "widow"
- lose ott "loses eleven games"
- happy ott "without once minding"

== 8
The eighth installment is devoted to [Ene Saar](ene), of [whom](ene) the viewer has until now heard only the stick. In a retrospect of forty minutes it is told how at eighteen [she](ene) waited for [Jaagup](drowned) by the boathouse; how [he](drowned), not knowing that [she](ene) carried [his](drowned) child, went abroad on the morning ferry; how the [boy](baby) was delivered in secret by a young [doctor](doc) at the start of [her](doc) career, lived for an hour, and was entered by [Hallik](pastor) under a false name. [Her](ene) [brother](priidik), [who](priidik) steered the ferry, has never been able to forgive himself for selling the [fugitive](drowned) a ticket.
- date? drowned ene "waited for"
- pregnant.past ene drowned "carried his child"
- discover! drowned ene "not knowing"
- flee.past drowned ene "went abroad"
+ birth.past ene baby "delivered in secret"
- treat.past ene doc "delivered in secret"
- parent drowned+ene baby "his child"
- help.past priidik drowned "a ticket"
- die.past baby "lived for an hour"
- betray.past pastor _ "under a false name"
- sibling ene priidik "brother"
- sad priidik "never been able"

== 9
[Maarja](maarja), [who](maarja) now understands for whose sake the page was removed, understands likewise that [Jaagup](drowned), in order to put right what [he](drowned) had learned of only in a letter, must have come back over the ice, and that someone on this side expected [him](drowned). When [she](maarja) asks [Priidik](priidik) how [his](priidik) boots came to be on another [man](drowned)'s feet, the [ferryman](priidik) answers that [he](priidik) gave them to a [traveller](drowned) [who](drowned) was freezing, that [they](drowned+priidik) drank together until two, that [he](priidik) called [him](drowned) brother, and that when [he](priidik) woke the [other](drowned) was gone. [She](maarja) would like to believe it, and takes [him](priidik) into custody.
- discover maarja ene "now understands"
- return.past drowned "come back over"
- gift.past priidik drowned "gave them"
- help.past priidik drowned "gave them"
- discover maarja drowned "understands likewise"
- discover.past drowned "had learned of"
- reveal priidik maarja "answers"
- celebrate.past drowned+priidik "drank together"
- friend.past drowned priidik "called him brother"
- flee.past drowned "was gone"
+ arrest maarja priidik "takes him into custody"
- investigate maarja priidik "asks Priidik"

== 10
Nothing happens, apart from the thaw. The winter road is given up with the customary ceremony, a fir tree being stood in the last hole; the bakery runs out of yeast; a cat that had been thought lost on the floe comes ashore at the lighthouse, thin and insolent. In the cell, which is a former milk room, [Priidik](priidik) plays patience. [Runa Vestergaard](runa), [whose](runa) measurements are at an end together with the ice, goes up the stairs that no visitor has been permitted to go up, and sits until evening with the [recluse](ene), two [women](ene+runa) [who](ene+runa) loved the same [man](drowned) and [who](ene+runa) have, between [them](ene+runa), one photograph and no grave.
+ meet ene runa "sits until evening"
- sad ene "recluse"
- love.past ene+runa drowned "loved the same man"
- die.past drowned "no grave"
- arrest.past _ priidik "In the cell"

== 11
It is [Ott](ott), bored, and accustomed to reading minutes, [who](ott) in the council's archive, to which [Silvi](doc) has let [him](ott) have the key, comes upon a contract of the year in question, by which the late ferry [owner](father), [father](father) of the [Saars](ene+priidik), made over half [his](father) line to [Tõnu Kask](tonu) on the day on which [Ene](ene) should become [Kask](tonu)'s wife. [He](ott) carries the find to the [woman](maarja) [whose](maarja) husband [he](ott) no longer is. [Maarja](maarja), reading it on the stairs of [his](ott) lodgings, notices two cups on the [doctor](doc)'s windowsill, understands more than [she](maarja) came for, and wishes [him](ott), to [her](maarja) own surprise sincerely, luck.
+ discover ott tonu "comes upon a contract"
- gift doc ott "have the key"
- die.past father "late"
- parent father ene+priidik "father of the Saars"
- engaged.past ene tonu "should become Kask's wife"
- gift.past father tonu "made over half"
- sad ott "bored"
- reveal ott maarja "carries the find"
- reconcile maarja ott "luck"
- housemate doc ott "lodgings"
- ex maarja ott "no longer is"
- discover maarja doc+ott "understands more"
- couple doc ott "two cups"

== 12
[Kask](tonu), asked where [he](tonu) was on the night in question, replies that a man is not obliged to remember nineteen winters, and would perhaps not have been pressed further had not [Hallik](pastor), after a sleepless week, stepped out of [his](pastor) one sermon and told the congregation from the pulpit that [he](pastor) had that night been asked for absolution by someone with blood on [his](tonu) mittens, someone [who](tonu) had met a returning [rival](drowned) on the ice and would not share what [he](tonu) had been promised. The [pastor](pastor) names nobody. It is unnecessary, since the [chairman](tonu) of the council has risen from the front pew and is running, past [his](tonu) former [wife](liisu), for the shore.
- investigate maarja tonu "asked where"
+ reveal pastor _ "told the congregation"
- reveal! tonu maarja "not obliged to remember"
- sad pastor "sleepless week"
- return.past drowned "returning"
- meet.past drowned tonu "had met"
- jealous.past tonu drowned "would not share"
- enemy.past drowned tonu "rival"
- kill.past tonu drowned "blood on his mittens"
- reveal! pastor _ "names nobody"
+ flee tonu "is running"
- ex liisu tonu "former wife"

== 13
On what is left of the ice, over which [he](tonu) evidently hopes to gain the mainland, the [fugitive](tonu) breaks through within sight of the entire village. No one moves. The [person](smith) [who](smith) finally crawls out to [him](tonu) on a ladder, and [who](smith) with one arm pulls from the water the [man](tonu) [who](tonu) cut off [his](smith) own, is [Vello](smith), and when [he](smith) is asked on the bank why, [he](smith) says that [he](smith) had already melted enough snow. [Liisu](liisu), [who](liisu) had screamed at [him](smith) not to go, rubs the [rescuer](smith)'s hands, and afterwards, after some hesitation, also those of [Kask](tonu), before [Maarja](maarja) puts the cuffs on them.
- flee? tonu "hopes to gain"
- rescue! _ tonu "No one moves"
+ rescue smith tonu "pulls from the water"
- attack.past tonu smith "cut off"
- sad liisu "had screamed"
- help liisu smith "rubs"
- help liisu tonu "also those of Kask"
+ arrest maarja tonu "puts the cuffs"

== 14
With the first ferry, which is steered by a [Priidik](priidik) restored to liberty and to [his](priidik) cake, the remains of [Jaagup](drowned) are conveyed to the churchyard, where a second, very small name is added to the stone at the [doctor](doc)'s expense. [Ene](ene) attends. [She](ene) walks down the stairs on [Runa](runa)'s arm, and it is remarked that the stick has stayed behind. [Ott](ott) has put up a brass plate beside [Silvi](doc)'s. [Maarja](maarja), to [whom](maarja) [Tallinn](@tallinn) offers a desk and a promotion, asks the [postman](postman), [who](postman) is waiting for the reply with [his](postman) cap in [his](postman) hands, what it was that [he](postman) had written on the back of [his](postman) coat all winter under [her](maarja) signature, and [he](postman), turning round, lets [her](maarja) read it.
- arrest.past _ priidik "restored to liberty"
- die.past drowned "remains of Jaagup"
- help doc ene "at the doctor's expense"
- help runa ene "on Runa's arm"
- recover ene "stayed behind"
- move ott doc "brass plate"
- hire? maarja _ "offers a desk"
+ confess postman maarja "lets her read"
