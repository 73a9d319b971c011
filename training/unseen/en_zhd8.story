%series Kazan & Daughters
%lang en
%genre family saga: a restaurant in Astoria over ten years, recap with several strands
%cast stavros  | Stavros Kazan; Stavros | m
%cast ioanna   | Ioanna Kazan; Ioanna | f
%cast thalia   | Thalia Kazan; Thalia | f
%cast eleni    | Eleni Kazan; Eleni | f
%cast hyun     | Hyun-woo Bae; Hyun-woo; Bae | m
%cast soonja   | Soon-ja Bae; Soon-ja; Mrs. Bae | f
%cast marisol  | Marisol Vega; Marisol; Vega | f
%cast gus      | Gus Pappas; Gus; Pappas | m
%cast dmitri   | Dmitri | m
%cast renzo    | Renzo Gallo; Renzo; Gallo | m
%cast cora     | Cora | f
%cast priest   | Father Kyrillos; Kyrillos | m
%cast doc      | Dr. Femi Alabi; Alabi | m
%cast lawyer   | Blanche Winterbottom; Winterbottom | f
%cast gusmom   | - | f
%cast teacher  | - | n
%cast inspector | - | m
%cast baby     | - | m

== 1
"Closed for the funeral," says the sign, and then, underneath, "open at five". [Stavros Kazan](stavros) has not missed a dinner since 1979 and will not start for the sake of [his](stavros) [wife](cora). [Cora](cora) would have understood; [her](cora) three [daughters](eleni+ioanna+thalia) do not. [Ioanna](ioanna), the [accountant](ioanna), flies back to [Denver](@denver) without dessert. [Thalia](thalia), the [cook](thalia), burns the lamb on purpose. [Eleni](eleni), nineteen, sits in the alley and is offered a persimmon by the [boy](hyun) from the grocery next door.
- die.past cora "funeral"
- married.past cora stavros "wife"
- parent cora eleni+ioanna+thalia "daughters"
+ travel ioanna "flies back" @denver
- sad thalia stavros "on purpose"
+ gift hyun eleni "offered a persimmon"
- neighbour eleni hyun "next door"

== 2
The [boy](hyun) is [Hyun-woo Bae](hyun), [whose](hyun) [mother](soonja) has been at war with the [Kazans](eleni+ioanna+stavros+thalia) over a drainpipe for eleven years. [He](hyun) and [Eleni](eleni) take to meeting on the roof, between the two kitchen vents. Down below, [Stavros](stavros) sees double, drops a tureen and blames the floor. [Gus Pappas](gus), [who](gus) has waited tables here since [Thalia](thalia) was in a high chair, offers to drive [him](stavros) to a doctor; [he](stavros) would sooner be driven to the morgue.
- parent soonja hyun "mother"
- enemy eleni+ioanna+stavros+thalia soonja "at war"
+ date eleni hyun "meeting on the roof"
- ill stavros "sees double"
- colleague gus stavros "waited tables"
- help? gus stavros "offers to drive"
- reject stavros gus "would sooner"

== 3
A new dishwasher, [Marisol Vega](marisol), tells the [cook](thalia) that [her](thalia) avgolemono lacks nerve. Nobody has ever said such a thing to [Thalia](thalia), [who](thalia) makes [her](marisol) taste it again, and again, until two in the morning. In [Denver](@denver), [Ioanna](ioanna) comes home early to find [Dmitri](dmitri), [her](ioanna) [husband](dmitri), in the bath with somebody's cello [teacher](teacher). [She](ioanna) takes the dog, the car and the better half of the furniture. By Thursday [she](ioanna) is in [her](ioanna) old bunk over the restaurant, listening to [her](ioanna) [father](stavros) walk into doors.
- hire marisol "new"

- discover ioanna dmitri "comes home early"
- married dmitri ioanna "husband"
+ cheat dmitri ioanna "in the bath"
- affair dmitri teacher "in the bath"
+ breakup ioanna dmitri "takes the dog"
- return ioanna "her old bunk"
- parent stavros ioanna "father"
- ill stavros "walk into doors"

== 4
[Ioanna](ioanna) opens the books and shuts them. For three years somebody has been skimming the till, a little each week, never on Sundays. [She](ioanna) suspects [Vega](marisol), [who](marisol) has only been there for a month; [Thalia](thalia), with suspicious heat, throws a ladle. [Renzo Gallo](renzo), [whose](renzo) pizza chain has swallowed the rest of the block, drops by to say how sorry [he](renzo) is about [Cora](cora), and how much for the corner? On the roof, [Eleni](eleni) and the [grocer](hyun) are seen by the last [person](soonja) [who](soonja) should: [Mrs. Bae](soonja), with a wrench, come about the drainpipe.
+ steal _ stavros "skimming the till"
- discover ioanna "opens the books"
- accuse ioanna marisol "suspects"
- quarrel ioanna thalia "throws a ladle"
- travel renzo "drops by"
+ discover soonja eleni+hyun "are seen"

== 5
[Soon-ja](soonja) does not scream. [She](soonja) puts down the wrench, goes in by the front entrance and orders, for the first time in eleven years, a coffee. [She](soonja) and [Stavros](stavros) agree on one point at least: it has to stop. [Eleni](eleni) is to be shipped to an aunt in [Volos](@volos), [Hyun-woo](hyun) enrolled in [Seoul](@seoul). [The two](eleni+hyun) hear it through the vent, look at each other and have a bag packed before the coffee is cold. [Gus](gus) holds the back door open. In [his](gus) other hand, for a second, [Ioanna](ioanna) sees a roll of twenties.
- couple.end? eleni hyun "has to stop"
- travel? eleni "shipped" @volos
- kin _ eleni "aunt"
- move? hyun "enrolled" @seoul
- discover eleni+hyun soonja+stavros "through the vent"
+ flee eleni+hyun "a bag packed"
- help gus eleni+hyun "holds the back door"
+ discover ioanna gus "a roll of twenties"

== 6
[Niagara](@niagara), a chapel with a drive-in window: [Eleni](eleni) becomes [Mrs. Bae](eleni) the younger in a borrowed raincoat. At home [Gus](gus), cornered among the napkins, turns out [his](gus) pockets and [his](gus) heart. Every dollar went to a nursing home in [Yonkers](@yonkers), where [his](gus) [mother](gusmom) no longer knows [him](gus). [Ioanna](ioanna), [who](ioanna) had the police on the line, hangs up. Upstairs, [Thalia](thalia) and the [dishwasher](marisol) test a recipe that calls for a single spoon, and [neither](marisol+thalia) remembers afterwards who leaned in first.
+ wedding eleni hyun "becomes Mrs. Bae" @niagara
- accuse _ gus "cornered"
+ reveal gus ioanna "turns out his pockets"
- steal.past gus _ "Every dollar"
- parent gusmom gus "mother"
- ill gusmom "no longer knows him"
- arrest! _ gus "hangs up"
+ kiss marisol thalia "leaned in first"

== 7
Walking home from church, [Stavros](stavros) steps off a curb [he](stavros) does not see. The cab breaks [his](stavros) hip; the scan, says [Dr. Alabi](doc), shows what has been pressing on [his](stavros) eyes. Under sedation [he](stavros) mistakes [Soon-ja](soonja), in the next bed with gallstones, for [his](stavros) late [wife](cora), and apologizes to [her](soonja) for every evening spent at the stove. [She](soonja) does not correct [him](stavros). The [newlyweds](eleni+hyun), back from [Niagara](@niagara) with one raincoat between [them](eleni+hyun), find both [parents](soonja+stavros) behind one curtain, asleep, hand in hand.
- injure stavros "breaks his hip"
+ ill stavros "pressing on"
- treat stavros doc "scan"
- married! soonja stavros "mistakes"
- ill soonja "gallstones"
- married.past cora stavros "late wife"
- die.past cora "late"
- return eleni+hyun "back from Niagara"
- married eleni hyun "newlyweds"
+ find eleni+hyun soonja+stavros "hand in hand"
- parent soonja hyun "parents"
- parent stavros eleni "parents"

== 8
With the [patriarch](stavros) out of the way, [Renzo](renzo) strikes. A health [inspector](inspector) on [his](renzo) payroll finds a rat that was alive in [Gallo](renzo)'s own basement that morning, and the doors are sealed. [Thalia](thalia) cooks on, in the [Baes](hyun+soonja)' back yard, for whoever brings a chair. [Gus](gus), put on parole by [Ioanna](ioanna), waits for no wages. [He](gus) also shadows the [inspector](inspector) for a week. [Blanche Winterbottom](lawyer), a retired [litigator](lawyer) at table nine, lowers [her](lawyer) fork: [she](lawyer) would be delighted to sue.
- boss renzo inspector "payroll"
+ betray inspector+renzo stavros "finds a rat"
- lose stavros "sealed"
- create thalia "cooks on"
- help ioanna gus "parole"
- help gus _ "for no wages"
- investigate gus inspector "shadows"
- quit.past lawyer "retired"
- accuse? lawyer _ "delighted to sue"

== 9
The tumor is out. [Stavros](stavros) wakes with a shaved head, half [his](stavros) sight and a new habit of saying please. [His](stavros) fellow [patient](soonja) smuggles in kimchi. [Dmitri](dmitri) turns up in [Astoria](@astoria) with roses, hoping to be taken back; [Ioanna](ioanna) has [him](dmitri) scrub forty pans, thanks [him](dmitri) and lets [Winterbottom](lawyer) serve [him](dmitri) the papers. [Dr. Alabi](doc), [who](doc) only came to look at a hip, stays to dry. [He](doc) and [Ioanna](ioanna) do not exchange a word. [They](doc+ioanna) exchange towels.
+ recover stavros "tumor is out"
- gift soonja stavros "smuggles in kimchi"
- return dmitri "turns up"
- gift dmitri ioanna "roses"
- reconcile? dmitri ioanna "taken back"
+ divorce? dmitri ioanna "the papers"
- advisor lawyer ioanna "serve him"
- help doc _ "stays to dry"

== 10
In court, [Gallo](renzo)'s [inspector](inspector) cracks on the second question, and the tape of the rat is played in slow motion. [Renzo](renzo) is fined more than the block is worth. [Eleni](eleni) misses the verdict: after three tests [she](eleni) is sitting on the rim of [Soon-ja](soonja)'s tub, weeping, while [her](eleni) [mother-in-law](soonja) counts months on an abacus and beams. In the empty kitchen [Stavros](stavros) walks in on [Thalia](thalia) and [Marisol](marisol), and on no single spoon this time. [He](stavros) picks up [his](stavros) cane and goes out without a word.
- reveal inspector "cracks"
+ lose renzo "is fined"
+ pregnant eleni "three tests"
- sad eleni "weeping"
- kin eleni soonja "mother-in-law"
- happy soonja eleni "beams"
+ discover stavros marisol+thalia "walks in on"


== 11
Reopening, and one place at the stove is empty: [Thalia](thalia) will not cook for a [man](stavros) [who](stavros) cannot look at [her](thalia). [She](thalia) and [Marisol](marisol) have leased a lunch truck and parked it across the street. [Father Kyrillos](priest), [whom](priest) [Stavros](stavros) consults in the hope of thunder, inquires instead what [Cora](cora) would have said. [Stavros](stavros) thinks about it through a whole service. At closing time [he](stavros) crosses the road, blind side to the traffic, and asks the [women](marisol+thalia) what is good today. "Sit down, [Papa](stavros)," says [Marisol](marisol).
- celebrate _ "Reopening"
- quit thalia stavros "will not cook"
- create marisol+thalia "lunch truck"
- advisor priest stavros "consults"
- reject stavros thalia "cannot look at"
- ill stavros "blind"
+ reconcile marisol+thalia stavros "what is good today"
- invite marisol stavros "Sit down"

== 12
The [baby](baby) has two names, one in each alphabet, and two [grandparents](soonja+stavros) [who](soonja+stavros) quarrel over the order. At the christening [Gus](gus) is missing. [Ioanna](ioanna) finds [him](gus) in [Yonkers](@yonkers), in a black tie, beside a stripped bed; [she](ioanna) sits down with [him](gus) and, because somebody must, holds the shoebox of photographs. On the drive home [he](gus) tells [her](ioanna) that [Renzo](renzo), ruined, has been seen behind the restaurant with a can. [Alabi](doc), the [godfather](doc), leaves the cake and runs.
- kin baby soonja+stavros "grandparents"
- quarrel soonja stavros "quarrel over"
- celebrate _ baby "christening"
- find ioanna gus "finds him"
+ die gusmom "stripped bed"
- help ioanna gus "sits down with him"
- reveal gus ioanna "tells her"
- lose.past renzo "ruined"
- attack? renzo _ "with a can"
- kin baby doc "godfather"

== 13
It takes fourteen minutes for the corner to go up. [Alabi](doc) gets [Marisol](marisol) out of the pantry, hands [her](marisol) to [Thalia](thalia) and is struck by the sign as it falls. The grocery is lost as well. On the curb, wrapped in one blanket, [Stavros](stavros) and [Soon-ja](soonja) watch two life's works burn and argue about whose drainpipe it was. [Renzo](renzo), singed and sobbing, gives himself up to the first uniform [he](renzo) meets. At the hospital [Ioanna](ioanna) tells the unconscious [doctor](doc) all the words [they](doc+ioanna) have saved up. [He](doc) had been awake since the second one.
+ attack renzo _ "go up"
+ rescue doc marisol "out of the pantry"
- injure doc "struck by the sign"
- lose soonja+stavros "lost"
- quarrel soonja stavros "argue about"
- arrest _ renzo "gives himself up"
- sad renzo "sobbing"
- ill doc "unconscious"
+ confess ioanna doc "all the words"
- recover doc "awake"

== 14
One roof, one kitchen, one drain: the new place bears both names, in an order settled by coin. [Thalia](thalia) and [Vega](marisol) run the stove, [Hyun-woo](hyun) the market in front, [Gus](gus), with a key of [his](gus) own, the till. [Ioanna](ioanna), free of [Dmitri](dmitri) by decree, says yes to the [doctor](doc) between two invoices. And at the corner table sit an old [Greek](stavros) and an old [Korean](soonja) [who](soonja+stavros) have told no one that last Tuesday, after fish, [they](soonja+stavros) dropped in at City Hall. [Father Kyrillos](priest) sees the rings and orders another ouzo.
- create _ "new place"
- colleague marisol thalia "run the stove"
- hire gus "key of his own"
- divorce dmitri ioanna "by decree"
+ engaged.start doc ioanna "says yes"
+ wedding soonja stavros "City Hall"
- reveal! soonja+stavros "told no one"
- discover priest soonja+stavros "sees the rings"
