%series Lambing Ground
%lang en
%genre western serial: sheepmen, miners and a printer in Hailey, Idaho, 1889, encyclopaedia episode list
%cast domingo | Domingo Uberuaga; Domingo; Uberuaga | m
%cast pilar   | Pilar Uberuaga; Pilar | f
%cast asun    | Asunción; Asun | f
%cast jabez   | Jabez Tregaskis; Tregaskis; Jabez | m
%cast loveday | Loveday Tregaskis; Loveday | f
%cast stroh   | Marshal Stroh; Stroh | m
%cast orpha   | Orpha Bunting; Orpha; Miss Bunting | f
%cast loy     | Loy Sing; Loy | m
%cast cass    | Cass Pettibone; Cass; Pettibone | m
%cast ward    | Ward | m
%cast silas   | Colonel Silas Pettibone; the Colonel; Silas; Colonel Pettibone | m
%cast dog     | Beltza | n
%cast judge   | Judge Haws; Haws | m
%cast lamb    | - | f
%cast keeper  | - | m
%cast nun     | - | f

== 1 Two Thousand Head
[Domingo Uberuaga](domingo) brings two thousand sheep over the divide to [Hailey](@hailey), where [Colonel Pettibone](silas), [who](silas) grazes cattle on land that belongs to nobody, considers all grass to be [his](silas). With the [Basque](domingo) come [his](domingo) young [wife](pilar) [Pilar](pilar), [her](pilar) [sister](asun) [Asunción](asun), and a black bitch called [Beltza](dog), [who](dog) trusts only the [sister](asun). [Orpha Bunting](orpha), the [printer](orpha) of the weekly, puts the [newcomers](asun+domingo+pilar) on [her](orpha) front page with a welcome. That same night the [Colonel](silas)'s two [sons](cass+ward), [Cass](cass) and [Ward](ward), drive sixty ewes off a bluff.
- travel domingo "over the divide" @hailey
- married domingo pilar "wife"
- sibling asun pilar "sister"
- friend asun dog "trusts only"
- create orpha "front page"
- parent silas cass+ward "sons"
+ attack cass+ward domingo "off a bluff"
- help orpha asun+domingo+pilar "with a welcome"

== 2 The Reward
Since [Marshal Stroh](stroh) owes [his](stroh) star to the [Colonel](silas) and therefore can find no tracks in fresh snow, [Domingo](domingo) offers thirty lambs to whoever will name the culprits. It is [Jabez Tregaskis](jabez), a Cornish [miner](jabez) laid off when the [Minnie Moore](@minnie) flooded, [who](jabez) saw the [brothers](cass+ward) ride by; but [his](jabez) [wife](loveday) [Loveday](loveday), with four to feed and rent due to [Pettibone](silas), implores [him](jabez) to hold [his](jabez) tongue. [He](jabez) holds it for two days. On the third [he](jabez) goes to the [printer](orpha), [who](orpha) sets [his](jabez) words in the largest type in the shop, and by noon the [Tregaskises](jabez+loveday) are out on the road with [their](jabez+loveday) bedding.
- hire.past stroh silas "owes his star"
- gift? domingo "offers thirty lambs"
- quit.past jabez "laid off"
- discover jabez cass+ward "saw the brothers"
- sibling cass ward "brothers"
- married jabez loveday "wife"
+ reveal jabez orpha "goes to the printer"
- create orpha "largest type"
- move jabez+loveday "out on the road"
- betray stroh domingo "can find no tracks"
- reveal! jabez "holds it for two days"

== 3 Lodgers
The only roof offered to the evicted [couple](jabez+loveday) is that of [Loy Sing](loy), the [laundryman](loy), [who](loy) asks no rent but a pair of ears for [his](loy) bad verses. [Cass Pettibone](cass), [whom](cass) the newspaper has made a laughing-stock, takes a hammer to the press. [Miss Bunting](orpha), at home above the shop, comes down with a lamp in one hand and [her](orpha) late [father](keeper)'s shotgun in the other, and the elder [brother](cass) departs through the window, leaving some of [his](cass) trousers. The younger [one](ward), [who](ward) was to have kept watch, stays behind and picks up type until daylight. [She](orpha) notices that [he](ward) can read it backwards.
- help loy jabez+loveday "asks no rent"
- housemate.start jabez+loveday loy "only roof"
- married jabez loveday "couple"
- discover orpha ward "notices"
+ attack cass orpha "takes a hammer"
- parent.past keeper orpha "late father's"
- die.past keeper "late father's"
- threaten orpha cass "comes down with a lamp"
- sibling cass ward "elder brother"
- flee cass orpha "departs"
+ help ward orpha "picks up type"
- reveal orpha cass "laughing-stock"
- create loy "bad verses"

== 4 Lambing
The snow holds. [Pilar](pilar) is near [her](pilar) time. The ewes are near theirs. [Asun](asun) rides for help. [She](asun) meets [Ward](ward). [Ward](ward) knows the pass. [Ward](ward) fetches [Loveday](loveday). [Loveday](loveday) delivers [Pilar](pilar) of a [girl](lamb). [Domingo](domingo) delivers forty lambs. [Pilar](pilar) bleeds and will not stop. By morning [Domingo](domingo) has a [daughter](lamb) and no wife. [Asun](asun) washes [Pilar](pilar). [Beltza](dog) lies at the door. Nobody sends [Ward](ward) away. [Ward](ward) buries [Pilar](pilar) in the frost. [Loveday](loveday) takes the [child](lamb) to [her](loveday) breast.
- pregnant pilar domingo "near her time"
- meet asun ward "meets Ward"
- help ward asun "fetches Loveday"
+ birth pilar lamb "of a girl"
- ill pilar "bleeds"
+ die pilar "no wife"
- parent domingo lamb "daughter"
- treat pilar loveday "delivers Pilar"
- help loveday lamb "to her breast"
- travel asun "rides for help"

== 5 The Widower
Grief has made [Uberuaga](domingo) careless. In the saloon [he](domingo) tells the [Colonel](silas), before thirty witnesses, that but for the ewes [he](domingo) lost at the bluff there would have been money for a doctor, and that [he](domingo) will have an eye for an eye. When old [Pettibone](silas) is picked up next day below the same bluff with [his](silas) neck broken, nobody looks for anybody else. [Stroh](stroh) takes the [sheepman](domingo) from the graveside in irons. [Asunción](asun), left with two thousand sheep, a [dog](dog) and somebody else's [baby](lamb), hears the cell door from the street. [Cass](cass), in [his](cass) [father](silas)'s hat, is already counting the cows.
- sad domingo "Grief"
- accuse domingo silas "tells the Colonel"
- threaten domingo silas "an eye for an eye"
+ die silas "neck broken"
+ arrest stroh domingo "in irons"
- sad asun "left with"
- parent silas cass "father's"
- lose.past domingo "lost at the bluff"
- accuse _ domingo "nobody looks for anybody else"

== 6 Judge Haws
[Judge Haws](judge), [who](judge) rides circuit with a cough that will see [him](judge) out before the spring, gives the prosecution two days and the [prisoner](domingo) twenty minutes. [Jabez](jabez), the only [witness](jabez) [who](jabez) might speak of earlier cliffs and earlier riders, is stopped on the courthouse steps by the [heir](cass) with an offer of the foreman's house; the [miner](jabez), [whose](jabez) back [Loveday](loveday) and four children are watching from the laundry, declines. [He](jabez) is heard, and laughed at. The dead [man](silas)'s younger [son](ward) isn't called, though [he](ward) stands at the back and twice opens [his](ward) mouth. [Haws](judge) puts on the black cap. It is to be Friday week.
- ill judge "a cough"
- die? judge "see him out"
- die.past silas "dead man"
- gift? cass jabez "an offer of the foreman's house"
- reject jabez cass "declines"
- parent silas ward "younger son"
- help! ward domingo "isn't called"
+ kill? judge domingo "puts on the black cap"
- reveal jabez "is heard"
- reject _ jabez "laughed at"

== 7 What the Dog Brought
[Beltza](dog), [who](dog) has been missing from the fold since the funeral, comes home with a spur in [her](dog) jaws, and the [laundryman](loy), [who](loy) mends as well as washes, knows it for one of a pair that [he](loy) fixed on [Cass](cass)'s boots. [Asun](asun) carries it to the [marshal](stroh). [Stroh](stroh) thanks [her](asun) kindly, drops it down the well and rides to the ranch to be paid. The [girl](asun) has expected no more: the thing in the well was a spoon. The spur lies under [Miss Bunting](orpha)'s type case, and beside it sits the younger [Pettibone](ward), [who](ward) is asked by the two [women](asun+orpha), one after the other, on which side [he](ward) stands.
- return dog "comes home"
+ discover loy cass "knows it"
- betray stroh asun "drops it down the well"
- betray asun stroh "a spoon"
- find? stroh "to be paid"
- accuse? asun+orpha ward "on which side"
- find dog "in her jaws"
- gift asun stroh "carries it"

== 8 Which Side
[He](ward) is on [Asun](asun)'s, it turns out, and has been since the pass. [Ward](ward) rides home and asks [his](ward) [brother](cass) straight out. The [Colonel](silas), [Cass](cass) says, meant to leave the range to [both](cass+ward) of [them](cass+ward), that is to say half of it to a [booby](ward); there were words at the edge, and it is slippery there. Then [he](cass) holds out [his](cass) hand. [Ward](ward), [who](ward) has looked up to [him](cass) all [his](ward) life, shakes it and goes to fetch [his](ward) horse. A bullet takes [him](ward) between the shoulders at the gate. The wounded [man](ward) stays in the saddle as far as the laundry, where [Loy](loy) cuts the lead out with a sewing needle.
+ love ward asun "since the pass"
- sibling cass ward "brother"
- accuse ward cass "asks his brother"
- quarrel.past cass silas "there were words"
+ kill.past cass silas "it is slippery there"
- reveal cass ward "Cass says"
- injure ward cass "A bullet"
- treat ward loy "cuts the lead out"
- gift? silas cass+ward "leave the range"
- reconcile cass ward "shakes it"

== 9 Gaol Delivery
With three days left, the Cornish of the district, who understand holes, dig one. [Tregaskis](jabez) has paced it out from the livery stable to the cell of the condemned [man](domingo), forty-one feet, and [he](jabez) comes up on the forty-first into the presence of [Marshal Stroh](stroh), asleep on the [prisoner](domingo)'s cot while the [prisoner](domingo), [who](domingo) has been given the broom, sweeps the office. [Domingo](domingo) will not go. An innocent [man](domingo), [he](domingo) says, leaves by the door; [he](domingo) hands [Jabez](jabez) a letter for [his](domingo) [daughter](lamb), to be opened when [she](lamb) is twenty. The [digger](jabez) wriggles back in tears. [Stroh](stroh) snores on.
+ rescue? jabez domingo "dig one"
- find jabez stroh "into the presence"
- kill! domingo silas "innocent man"
- flee! domingo "will not go"
- gift domingo lamb "a letter"
- parent domingo lamb "daughter"
- sad jabez "in tears"
- return jabez "wriggles back"

== 10 Friday Week
The special edition, for which [Orpha Bunting](orpha) has pawned [her](orpha) [mother](nun)'s clock, carries a picture of a spur, the sworn word of the younger [brother](ward) and, at the bottom, a receipt for forty dollars which the [marshal](stroh), being a tidy man, had signed. The crowd that came to see the [Basque](domingo) hanged turns round. [Haws](judge), carried from [his](judge) sickbed to the gallows, strikes out one name with the last of [his](judge) strength and writes in another, and is gone before the ink has dried. But [Cass](cass) has been warned: [he](cass) has emptied the ranch safe and taken to the hills, and with [him](cass), gagged and tied across a mule, is [Asun](asun).
- create orpha "special edition"
- parent nun orpha "mother's"
- sibling cass ward "younger brother"
- reveal ward cass "sworn word"
- reveal orpha stroh "a receipt for"
- accuse judge cass "writes in another"
+ rescue judge domingo "strikes out one name"
- die judge "is gone"
- steal cass silas "emptied the ranch safe"
- flee cass "taken to the hills"
+ abduct cass asun "gagged"
- lose orpha "pawned"
- ill judge "sickbed"
- reveal _ cass "warned"

== 11 The Divide
Three [men](domingo+stroh+ward) [who](domingo+stroh+ward) have small reason to love one another go up after [them](asun+cass): the freed [sheepman](domingo), the half-healed [Ward](ward), and [Stroh](stroh), [whom](stroh) nobody has invited and [who](stroh) says that [he](stroh) is tired of himself. At the tree line the disgraced [marshal](stroh) walks out into the open with [his](stroh) hands up to parley and, when the [fugitive](cass) has spent both barrels on [him](stroh), sits down in the snow, content. The kidnapped [girl](asun) has meanwhile chewed through the rope. It is [she](asun), not one of [her](asun) [rescuers](domingo+stroh+ward), [who](asun) pushes the [Colonel](silas)'s [murderer](cass) over; [Ward](ward), lying on [his](ward) belly, catches [his](cass) wrist and, for the length of a breath, does not know why [he](ward) should not let go.
- investigate domingo+stroh+ward cass "go up after"
+ kill cass stroh "spent both barrels"
- kill.past cass silas "Colonel's murderer"
- abduct.past cass asun "kidnapped girl"
- attack asun cass "pushes"
+ rescue ward cass "catches his wrist"
- rescue.past _ domingo "freed"
- recover ward "half-healed"
- sad stroh "tired of himself"
- quit.past stroh "disgraced"
- happy stroh "content"
- flee asun cass "chewed through"

== 12 Spring Grass
[Cass](cass) is handed over in [Boise](@boise), where [he](cass) will have thirty years to think of an answer. The range, to which there never was a title, goes to whoever will fence the least; [Tregaskis](jabez) turns [shepherd](jabez), [his](jabez) [wife](loveday) keeps the [baby](lamb), and [Loy Sing](loy) finds a [publisher](orpha) for [his](loy) verses, [who](orpha) prints them, four lines a week, below the price of lead. On the first dry Sunday [Ward](ward) leads [Pilar](pilar)'s [sister](asun) out of the church by the hand [he](ward) can use. The [widower](domingo) gives [them](asun+ward) two hundred ewes and the [dog](dog). [Beltza](dog) looks the [bridegroom](ward) over, and goes with the [sister](asun).
+ arrest ward cass "handed over"
- hire jabez "turns shepherd"
- married jabez loveday "wife"
- help loveday lamb "keeps the baby"
- find loy orpha "finds a publisher"
- create orpha "prints them"
- sibling asun pilar "sister"
+ wedding asun ward "out of the church"
- die.past pilar "widower"
- gift domingo asun+ward "two hundred ewes"
- married.past domingo pilar "widower"
- create.past loy "his verses"
