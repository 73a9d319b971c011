%series Home End
%lang en
%genre sports drama, women's football club in Belfast, encyclopaedia episode list
%cast orla     | Orla McGrath; Orla; McGrath | f
%cast roisin   | Róisín McGrath; Róisín | f
%cast fatou    | Fatou Sarr; Fatou; Sarr | f
%cast deirdre  | Deirdre Boal; Deirdre; Boal | f
%cast lorcan   | Lorcan Boal; Lorcan | m
%cast hana     | Hana Kovář; Hana; Kovář | f
%cast piers    | Piers Whitford; Whitford; Piers | m
%cast ruairi   | Ruairí McGrath; Ruairí | m
%cast sunny    | Sunny Gill; Sunny | m
%cast rose     | Rose Tumelty; Rose; Mrs Tumelty | f
%cast price    | Wallace Price; Price | m
%cast keogh    | - | f
%cast nurse    | - | f
%cast journo   | - | n
%cast drifter  | Finbar Keogh; Finn; Keogh | m
%cast corkdef  | - | f

== 1 Kick-Off
[Orla McGrath](orla), once the best [defender](orla) in the country, takes charge of [Lagan Albion](#albion), which has not won a match since March. [Her](orla) younger [sister](roisin) [Róisín](roisin) is the [captain](roisin) and learns of the appointment from a [reporter](journo). The [chairman](piers), [Piers Whitford](piers), has cut the budget by half. [Sunny Gill](sunny), the [physiotherapist](sunny), discovers that the [striker](fatou) [Fatou Sarr](fatou) has been playing for weeks with a cracked rib. In the second plot [Rose Tumelty](rose), [who](rose) has washed the club's shirts for forty years, chases a homeless [man](drifter) out of the laundry and then takes soup out to [him](drifter).
+ hire orla "takes charge"
- sibling orla roisin "sister"
- reveal journo roisin "from a reporter"
- boss piers orla "chairman"
+ discover sunny fatou "discovers"
- injure fatou "cracked rib"
- reject rose drifter "chases"
- help rose drifter "soup"

== 2 Bench
[Orla](orla) leaves [her](orla) [sister](roisin) out of the team, and [Albion](#albion) wins for the first time in seven months. [Róisín](roisin) hands back the armband and does not come home to the house that the two [women](orla+roisin) share with [their](orla+roisin) [father](ruairi), [Ruairí](ruairi). [Deirdre Boal](deirdre), the [goalkeeper](deirdre), is made [captain](deirdre). [Her](deirdre) [husband](lorcan) [Lorcan](lorcan) owes money to the [bookmaker](price) [Wallace Price](price), [who](price) suggests that the [keeper](deirdre) might let in a goal or two. [Sunny](sunny) orders six weeks' rest for the injured [striker](fatou). [She](fatou) breaks into the gym at night in order to train.
- sibling orla roisin "sister"
+ reject orla roisin "leaves her sister out"
- quit roisin "hands back the armband"
- parent ruairi orla+roisin "father"
- housemate orla ruairi "share with"
- housemate roisin ruairi "share with"
- hire deirdre "made captain"
- married deirdre lorcan "husband"
- flee roisin "does not come home"
- betray? deirdre _ "let in a goal"
- treat fatou sunny "orders six weeks' rest"

== 3 Injury Time
Against [Derry](#derry) two soft shots slip through [Boal](deirdre)'s gloves. [Hana Kovář](hana), the Czech [substitute](hana), saw [her](deirdre) look up at the stand before each of them. [She](hana) keeps it to herself, as the [captain](deirdre) got [her](hana) a room when [she](hana) came over. The homeless [man](drifter), to [whom](drifter) [Mrs Tumelty](rose) has given the key to the boiler room, turns out to have been a groundsman. Meanwhile [Ruairí](ruairi) takes a fall on the stairs. The elder [daughter](orla) finds [him](ruairi), but it is the [runaway](roisin) [whose](roisin) name [he](ruairi) calls in the ambulance.
+ discover hana deirdre "saw her look up"
- reveal! hana _ "keeps it to herself"
- help.past deirdre hana "got her a room"
- gift rose drifter "key"
- reveal _ drifter "turns out"
- injure ruairi "takes a fall"
+ find orla ruairi "finds him"
- parent ruairi orla "daughter"

== 4 Short Corner
[Price](price) pays [Lorcan](lorcan). [Lorcan](lorcan) pays the rent. [Deirdre](deirdre) counts the banknotes twice. [She](deirdre) asks [her](deirdre) [husband](lorcan) for the truth. [He](lorcan) gives it. [She](deirdre) throws a boot at [Lorcan](lorcan). Price is what the shops call it. [Sunny](sunny) visits [Ruairí](ruairi). [Róisín](roisin) sits by the bed. A [nurse](nurse) sends [Sunny](sunny) out. The [groundsman](drifter) mows. [Rose](rose) calls the new [man](drifter) [Finn](drifter). [Fatou](fatou) scores with a cracked rib. [Orla](orla) suspends [Fatou](fatou). Sunny weather stays until Friday.
- gift price lorcan "pays Lorcan"
- married deirdre lorcan "husband"
- reveal lorcan deirdre "gives it"
+ attack deirdre lorcan "throws a boot"
- help roisin ruairi "by the bed"
- reject nurse sunny "sends Sunny out"
- injure fatou "cracked rib"
+ quit fatou orla "suspends"

== 5 The Reporter
A [journalist](journo) receives a photograph of the [bookmaker](price) with the [goalkeeper](deirdre)'s [husband](lorcan). [Whitford](piers), [who](piers) fears for the sale of the ground, asks [Hana](hana), as an eyewitness, to say that [she](hana) noticed nothing; otherwise [her](hana) work permit might not be renewed. The [Czech](hana) confides in [Fatou](fatou), [her](hana) [roommate](fatou). The suspended [striker](fatou) goes straight to the [manager](orla). [Orla](orla) has to choose between the truth and [her](orla) only [keeper](deirdre) of experience, and in the end [she](orla) asks [Deirdre](deirdre) to [her](deirdre) face. [Boal](deirdre) takes off [her](deirdre) gloves and lays them on the desk.
- find journo "receives a photograph"
- married deirdre lorcan "husband"
- sad piers "fears"
+ threaten piers hana "might not be renewed"
- reveal hana fatou "confides in"
- housemate fatou hana "roommate"
- reveal fatou orla "goes straight"
- investigate orla deirdre "asks Deirdre"
+ quit deirdre "lays them on the desk"

== 6 Ward Four
[Róisín](roisin) learns from [her](roisin) [father](ruairi) that [Orla](orla) gave up a contract in [Lyon](@lyon) years ago in order to pay for [her](roisin) schooling. [She](roisin) goes to training without a word and carries the cones. [Lorcan](lorcan) is beaten up by two men behind the dog track. [Deirdre](deirdre), [who](deirdre) had put [him](lorcan) out, identifies [him](lorcan) in the emergency room by [his](lorcan) socks. In the laundry, [Rose](rose) cuts the former [vagrant](drifter)'s hair; under the beard appears a face that [she](rose) has seen on a banner in the stand.
- parent ruairi roisin "father"
- reveal ruairi roisin "learns from her father"
- help.past orla roisin "pay for her schooling"
+ reconcile orla roisin "carries the cones"
+ attack _ lorcan "beaten up"
- breakup.past deirdre lorcan "put him out"
- find deirdre lorcan "identifies him"
- help rose drifter "cuts the former"
- discover rose drifter "has seen on a banner"

== 7 The Man on the Banner
[Finn](drifter) is [Finbar Keogh](drifter), [who](drifter) scored the winning goal in the only final [Albion](#albion)'s men ever played and then vanished. [He](drifter) explains to [Rose](rose) that [he](drifter) had been driving the car in which [his](drifter) [wife](keogh) died. [She](rose) has known grief of that sort and does not say so. The [chairman](piers) hears that there is a legend in the boiler room and wants to show [him](drifter) to the buyers; [Keogh](drifter) takes [his](drifter) blanket and goes. The beaten [gambler](lorcan) names [Price](price) to the police. Two days later the [bookmaker](price) is taken away from [his](price) breakfast.
- reveal _ drifter "is Finbar Keogh"
- flee.past drifter "vanished"
- reveal drifter rose "explains"
- sad.past rose "grief"
- die.past keogh "died"
- married.past drifter keogh "wife"
+ flee drifter piers "takes his blanket"
- accuse lorcan price "names Price"
+ arrest _ price "taken away"

== 8 Search Party
[Mrs Tumelty](rose), [who](rose) has not missed a match since 1981, stays away to look for [him](drifter). The players follow after the final whistle, still in their boots. [Róisín](roisin) and [Hana](hana) come upon the missing [man](drifter) under the bridge at [Ormeau](@ormeau), blue with cold. [Sunny](sunny) rubs [his](drifter) hands until the ambulance gets through. [Rose](rose) tells [him](drifter) that whoever leaves [her](rose) shirts unironed had better have a reason. In the second plot [Fatou](fatou), reinstated, is accused by a Cork [defender](corkdef) of a stamp that the cameras do not show, and is banned for three games.
- investigate rose drifter "look for him"
+ find hana+roisin drifter "come upon"
- ill drifter "blue with cold"
- treat drifter sunny "rubs his hands"
- quarrel drifter rose "had better"
- hire fatou orla "reinstated"
+ accuse corkdef fatou "accused by"

== 9 Empty Goal
[Hana](hana), promoted to first keeper, dislocates a finger on the eve of the semi-final. [Boal](deirdre) is still waiting for the verdict of the association. [Orla](orla) telephones for a day and a half and finds nobody. It is [Róisín](roisin) [who](roisin) pulls on the gloves, having last stood in goal at the age of nine. The former [captain](deirdre) stands behind the net and tells [her](roisin) where to go. [Albion](#albion) wins on penalties. On the coach the [sisters](orla+roisin) sleep shoulder to shoulder. [Ruairí](ruairi), listening on the ward, gives the [nurse](nurse) [who](nurse) had sent out [his](ruairi) [visitor](sunny) a chocolate.
- hire hana orla "promoted"
- injure hana "dislocates"
- help deirdre roisin "tells her where"
+ find _ "wins on penalties"
- sibling orla roisin "sisters"
+ reconcile orla roisin "shoulder to shoulder"
- reject.past nurse sunny "sent out"
- gift ruairi nurse "chocolate"

== 10 The Buyers
[Whitford](piers) has sold the ground to a supermarket and announces it to the team in an e-mail. [Fatou](fatou), with time on [her](fatou) hands, goes through the land register with the [reporter](journo) and finds that the laundry does not belong to the club at all. It was made over to [Rose](rose) in 1985, in lieu of wages, by the then chairman. The [laundress](rose) had taken the paper for a thank-you letter. [Piers](piers) comes in person with flowers and a contract. [She](rose) shuts the ironing board on [his](piers) thumb. That evening stones are thrown through [her](rose) window, and [Finn](drifter) moves [his](drifter) mattress in front of [her](rose) door.
- reveal piers _ "announces"
- investigate fatou+journo "goes through"
+ discover fatou+journo rose "finds that"
- gift.past _ rose "made over"
- gift? piers rose "flowers"
+ reject rose piers "shuts the ironing board"
- injure piers rose "thumb"
- attack _ rose "stones are thrown"
- help drifter rose "in front of her door"

== 11 Verdict
The association bans [Deirdre](deirdre) for a year but lets the club stay in the competition, since the [goalkeeper](deirdre) confessed of [her](deirdre) own accord. [Lorcan](lorcan) meets [her](deirdre) at the gate with [his](lorcan) arm in plaster and the news that [he](lorcan) has been going to a group for gamblers. [She](deirdre) lets [him](lorcan) carry [her](deirdre) bag. The [chairman](piers), voted out by the members, leaves by the rear exit and takes the trophies along. [Sarr](fatou) and [Sunny](sunny) overtake [him](piers) on the motorway. A silver cup flies out of the boot and is run over by a bus.
- quit deirdre "bans"
- reveal.past deirdre "confessed"
- injure lorcan "arm in plaster"
- recover? lorcan "a group for gamblers"
+ reconcile deirdre lorcan "carry her bag"
- quit piers "voted out"
+ steal piers _ "takes the trophies"
- investigate fatou+sunny piers "overtake"

== 12 Final
[Lagan Albion](#albion) loses the final by one goal, in front of four thousand people. [Ruairí](ruairi), discharged against the advice of [his](ruairi) doctors, dies in the second half, so quietly that [his](ruairi) neighbours on the bench take it for concentration. [Orla](orla) is told at the whistle and tells [Róisín](roisin) herself. At the wake [Hana](hana) sings, and [Finn](drifter), now [groundsman](drifter) again with a contract, asks the [owner](rose) of the laundry to dance. [Mrs Tumelty](rose) says that [her](rose) feet hurt, and dances. [Fatou](fatou), [who](fatou) has been called up for [Senegal](@senegal), kisses [Sunny](sunny) behind the coats.
- lose _ "loses the final"
+ die ruairi "dies"
- reveal _ orla "is told"
- reveal orla roisin "tells Róisín"
- create hana "sings"
- hire drifter "groundsman again"
- flirt drifter rose "asks the owner"
- hire fatou "called up"
+ kiss fatou sunny "kisses"
