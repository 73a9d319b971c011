%series Frame Work
%lang en
%genre factory drama, a knitwear mill in Leicester, plain weekly listings
%cast bliss   | Bliss Okonedo; Bliss | f
%cast maureen | Maureen Tansley; Maureen; Mo | f
%cast jaya    | Jaya Solanki; Jaya | f
%cast pru     | Prudence Garland; Pru | f
%cast hitesh  | Hitesh Solanki; Hitesh | m
%cast gar     | Walter Garland; Garland | m
%cast dex     | Dexter Tansley; Dex | m
%cast kinga   | Kinga Mazur; Kinga | f
%cast rolf    | Rolf Ade; Ade | m
%cast sunny   | Sunny | f
%cast driver  | Colm Breen; Breen | m
%cast nurse   | - | f
%cast buyer   | - | m
%cast sis     | - | f
%cast ron     | Ron Tansley; Ron | m

== 1
[Walter Garland](gar), [owner](gar) of the last knitwear mill in [Leicester](@leicester), drops down dead at the Christmas do. [His](gar) only [child](pru), [Prudence](pru), is summoned from [Lisbon](@lisbon), where [she](pru) had been teaching yoga to other people's husbands. On the factory floor [Maureen Tansley](maureen), thirty years at the same machine, takes the new [girl](bliss), [Bliss Okonedo](bliss), under [her](maureen) wing. [Jaya Solanki](jaya), [who](jaya) had expected to be made supervisor by the old [man](gar), learns from [his](gar) [daughter](pru) that the post is going to an [outsider](kinga). [She](jaya) cries in the yarn store, where [Bliss](bliss) finds [her](jaya).
- boss gar maureen "owner"
+ die gar "drops down dead"
- parent gar pru "only child"
+ return pru "summoned"
- hire bliss "new girl"
- help maureen bliss "under her wing"
- hire! jaya gar "had expected"
- reveal pru jaya "learns from"
- sad jaya "cries"
- find bliss jaya "finds her"

== 2
The [outsider](kinga) is [Kinga Mazur](kinga), a [Pole](kinga) with a clipboard, and before the first tea break [she](kinga) and [Maureen](maureen) have had words about the radio. [Jaya](jaya)'s [husband](hitesh), [Hitesh](hitesh), drives the forklift and likes the new [supervisor](kinga) a good deal more than [he](hitesh) ought to. [Bliss](bliss) has taken the spare room at [Maureen](maureen)'s. There [she](bliss) bumps into the [son](dex) of the house, [Dex](dex), [who](dex) was meant to be in the army until June and has plainly not been discharged. [He](dex) makes [her](bliss) swear to keep [her](bliss) mouth shut.
- hire kinga "outsider"
- quarrel kinga maureen "had words"
- married hitesh jaya "husband"
+ love hitesh kinga "likes the new supervisor"
- housemate.start bliss maureen "spare room"
- meet bliss dex "bumps into"
- parent maureen dex "son"
+ flee dex "not been discharged"
- reveal! bliss "keep her mouth shut"

== 3
[Pru](pru) loves the mill. [She](pru) hates the books. [Rolf Ade](rolf) keeps the books. [He](rolf) was [her](pru) [father](gar)'s [accountant](rolf) for nineteen years. Forty thousand pounds are missing, and [he](rolf) blames [Hitesh](hitesh). [Hitesh](hitesh) is shown the gate by [Pru](pru). [Jaya](jaya) shouts at [her](pru) in front of everyone. Nobody stands up for [Jaya](jaya). Then [Maureen](maureen) switches off [her](maureen) machine. One by one the other women follow [Maureen](maureen).
- boss.past gar rolf "accountant"
- parent gar pru "father's"
- lose pru "missing"
+ accuse rolf hitesh "blames"
- steal? hitesh pru "blames Hitesh"
+ quit hitesh pru "shown the gate"
- quarrel jaya pru "shouts at her"
- help maureen jaya "switches off"

== 4
The strike enters its second week. A [buyer](buyer) from [London](@london), kept waiting at the picket line, is given soup by [Bliss](bliss) and falls to talking about patterns; [she](bliss) shows [him](buyer) the drawings on the back of [her](bliss) payslips. [Kinga](kinga), the only [one](kinga) still at work, is called a scab by [Maureen](maureen) and has [her](kinga) tyres let down by somebody unknown. It is [Hitesh](hitesh), of all people, [who](hitesh) pumps them up. [His](hitesh) [wife](jaya) watches [the pair](hitesh+kinga) of [them](hitesh+kinga) from the bus shelter. That evening [she](jaya) asks [him](hitesh) outright, and [he](hitesh) swears that there is nothing in it.
- gift bliss buyer "given soup"
- reveal bliss buyer "shows him"
- quarrel kinga maureen "called a scab"
- attack _ kinga "tyres let down"
+ help hitesh kinga "pumps them up"
- married hitesh jaya "wife"
+ jealous jaya kinga "watches the pair"
- affair! hitesh kinga "nothing in it"

== 5
[Pru](pru) gives way and agrees to have the accounts looked at by somebody from outside. That [somebody](sunny) is called [Sunny](sunny), rides a scooter and went to school with [Jaya](jaya), a fact both [women](jaya+sunny) keep to themselves, since it was [Jaya](jaya) [who](jaya) once had [her](sunny) expelled. The [bookkeeper](rolf) brings [Sunny](sunny) flowers; [she](sunny) sneezes and asks for the ledgers of the last ten years. [Dex](dex), bored of hiding in the attic, goes out for chips, is recognised by a [nurse](nurse) [he](dex) used to go out with, and runs.
- hire sunny pru "from outside"
- reveal! jaya+sunny "keep to themselves"
- betray.past jaya sunny "had her expelled"
- investigate sunny rolf "asks for the ledgers"
- gift rolf sunny "brings Sunny flowers"
- discover nurse dex "recognised by"
- ex dex nurse "used to go out with"
+ flee dex nurse "and runs"

== 6
Two redcaps stand on the doorstep when [Maureen](maureen) comes home. Not knowing that [her](maureen) [son](dex) is upstairs, [she](maureen) tells them with perfect honesty that [he](dex) is in [Catterick](@catterick). [Bliss](bliss), [who](bliss) does know, drops a plate. After the men have left the [lodger](bliss) comes clean, and the older [woman](maureen), more hurt than angry, climbs the stairs. [Dex](dex) tells [her](maureen) about the [sergeant](driver) [who](driver) broke [his](dex) arm and called it training. [His](dex) [mother](maureen) does not say a word. [She](maureen) makes up the proper bed.
- investigate _ dex "redcaps"
- return maureen "comes home"
- parent maureen dex "son"
- discover! maureen dex "Not knowing"
- housemate bliss maureen "lodger"
+ reveal bliss maureen "comes clean"
- sad maureen "more hurt than angry"
- reveal dex maureen "tells her"
- injure.past dex driver "broke his arm"
- help maureen dex "proper bed"

== 7
It was never [Hitesh](hitesh). [Sunny](sunny) proves in black and white that the money went, month by month, to a flat in [Nottingham](@nottingham), and that the [man](rolf) behind it sits at the next desk. Cornered, [Ade](rolf) pulls the fire alarm and is out of the building before anyone thinks of looking for [him](rolf). [Pru](pru), [who](pru) had trusted [him](rolf) like an uncle, has to ask the [man](hitesh) [she](pru) sacked to come back. [He](hitesh) will, on one condition: [she](pru) says sorry to [his](hitesh) [wife](jaya), at the top of [her](pru) voice, in the canteen. [She](pru) does.
+ discover sunny rolf "proves"
- steal.past rolf pru "money went"
- flee rolf "out of the building"
- betray.past rolf pru "had trusted him"
- quit.past hitesh pru "sacked"
+ hire hitesh pru "come back"
- married hitesh jaya "wife"
- reconcile jaya pru "says sorry"

== 8
A quiet week. The boiler breaks, the canal freezes, and a heron stands on the loading bay as if it were waiting for wages. [Kinga](kinga) translates the manual of the boiler for [Maureen](maureen), and by Thursday [the two](kinga+maureen) share a flask. [Jaya](jaya) tells [Sunny](sunny) that [she](jaya) was fourteen and a beast; [her](jaya) old [schoolmate](sunny) tells [her](jaya) to forget it. The [sergeant](driver), it turns out, has left the army as well and drives a van these days: the [man](driver) delivering the boxes on Friday is [Colm Breen](driver), and [Dex](dex), at the window, turns white.
- help kinga maureen "translates"
+ reconcile kinga maureen "share a flask"
- reconcile jaya sunny "forget it"
- quit.past driver "left the army"
- sad dex driver "turns white"

== 9
[Dex](dex) goes for [Breen](driver) with a cone of yarn, which hurts nobody. The [van driver](driver) does not hit back. [He](driver) lost [his](driver) stripes because somebody finally told on [him](driver), [he](driver) says, and there has not been a day since on which [he](driver) has not thought of that arm. [Bliss](bliss) steps in between [them](dex+driver) and sends the [older](driver) one home. [She](bliss) holds the [other](dex) until [he](dex) has stopped shaking, and then goes on holding [him](dex). [Mo](maureen), coming in with the washing, clears [her](maureen) throat, then goes out again on tiptoe.
+ attack dex driver "goes for"
- quit.past driver "lost his stripes"
- reveal.past _ driver "told on him"
- injure.past dex driver "that arm"
- help bliss dex "steps in between"
- love bliss dex "goes on holding him"
- discover maureen bliss+dex "clears her throat"

== 10
[Hitesh](hitesh) has moved out. [He](hitesh) rents a room from [Breen](driver). [Jaya](jaya) gave the ring back to [Hitesh](hitesh). [She](jaya) had read a text from [Kinga](kinga). [Kinga](kinga) had only asked for the forklift key. So [Kinga](kinga) visits [Jaya](jaya). The [supervisor](kinga) is not in love with [Hitesh](hitesh). [She](kinga) is in love with [Sunny](sunny). [Jaya](jaya) laughs for the first time in weeks. [Sunny](sunny) does not know yet.
- move hitesh "moved out"
- housemate.start driver hitesh "rents a room"
+ breakup jaya hitesh "gave the ring back"
- discover jaya kinga "had read"
- travel kinga jaya "visits"
- love! kinga hitesh "not in love"
+ love kinga sunny "in love with Sunny"
- reveal kinga jaya "She is in love"
- happy jaya "laughs"
- discover! sunny kinga "does not know"

== 11
The London [buyer](buyer) is back with an order for six thousand jumpers, and every one of them is to be knitted after a drawing by [Bliss](bliss). [Pru](pru) puts [her](bliss) in an office with a lamp and doubles [her](bliss) wages. Overnight the [designer](bliss) goes quiet around [her](bliss) former workmates, of whom some, as is the way of the world, think [she](bliss) has got above herself. [Maureen](maureen) is not among them. But [she](maureen) has a pain under the ribs which [she](maureen) mentions to no one, and which the [nurse](nurse), [Dex](dex)'s [ex](nurse), does not like the look of at all.
- return buyer "is back"
+ create bliss "drawing by Bliss"
- hire bliss pru "puts her in an office"
- find bliss "doubles her wages"
- ill maureen "a pain"
- reveal! maureen "mentions to no one"
- ex dex nurse "ex"
- treat maureen nurse "does not like the look"

== 12
[Ade](rolf) is picked up at [Harwich](@harwich) with a false beard and a suitcase of socks. From the cell [he](rolf) asks to see [Pru](pru), to [whom](pru) [he](rolf) lets slip why old [Garland](gar) never checked the figures: the flat in [Nottingham](@nottingham) was not the [accountant](rolf)'s at all, it housed the mill [owner](gar)'s second family, paid for in silence, and there is a [boy](ron). [Pru](pru) is in tears, and then, since [she](pru) has always wanted a [brother](ron), on a train. The young [man](ron) [who](ron) opens the door has [her](pru) [father](gar)'s ears. [His](ron) name is [Ron Tansley](ron).
+ arrest _ rolf "picked up"
- reveal rolf pru "lets slip"
- betray.past gar pru "second family"
- parent gar ron "there is a boy"
- sad pru "in tears"
- travel pru "on a train" @nottingham
- sibling pru ron "brother"
+ meet pru ron "opens the door"
- parent gar pru "father's"

== 13
[Tansley](ron)! The name can mean only one thing, and [Maureen](maureen), in a hospital bed the night before the operation, does not deny it. For two years [she](maureen) was old [Garland](gar)'s [mistress](maureen). [She](maureen) bore [him](gar) a [son](ron) and, because [she](maureen) already had [one](dex) at home and no husband, let [her](maureen) [sister](sis) in [Nottingham](@nottingham) bring [him](ron) up. So [Dex](dex) has a [brother](ron), and so has [Pru](pru), and [the three](dex+pru+ron) sit in one corridor, waiting. Towards morning a surgeon comes out, pulls down her mask and says that it was only a stone.
+ affair.past gar maureen "mistress"
- birth.past maureen ron "bore him"
- parent gar ron "son"
- parent maureen ron "bore him a son"
- parent maureen dex "one at home"
- sibling maureen sis "sister"
- help.past sis maureen "bring him up"
- treat? maureen _ "operation"
- reveal maureen "does not deny"
- ill maureen "hospital bed"
- sibling dex ron "a brother"
- sibling pru ron "so has Pru"
- ill! maureen "only a stone"
