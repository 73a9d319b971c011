%series Sorrow Creek
%lang en
%genre western: a silver town in 1880s Nevada, listings grown long
%cast temperance | Temperance Boone; Temperance; Mrs. Boone | f
%cast gideon   | Marshal Gideon Wray; Gideon Wray; Gideon; Wray | m
%cast lao      | Doctor Lao Wei; Lao Wei; Lao | m
%cast clementine | Clementine Fontaine; Clementine; Clem | f
%cast hollis   | Hollis Brandt; Hollis; Brandt | m
%cast ezra     | Ezra Boone; Ezra | m
%cast paloma   | Paloma Ruiz; Paloma | f
%cast cass     | Cass Brandt; Cass | m
%cast reverend | Reverend Obadiah Fisk; Fisk | m
%cast nettie   | Nettie Fisk; Nettie | f
%cast silas    | Silas Boone; Silas | m
%cast hester   | Hester Pruitt; Widow Pruitt; Hester | f
%cast pruitt   | - | m
%cast judge    | Judge Amos Tuttle; Tuttle | m
%cast infant   | - | f

== 1
[Sorrow Creek](@sorrowcreek), population 212, buries its third marshal since spring. [Temperance Boone](temperance), [who](temperance) runs the only newspaper within ninety miles and has not seen [her](temperance) [husband](silas) since the war, prints a vacancy notice. The [man](gideon) [who](gideon) answers it rides in on a mule: [Gideon Wray](gideon), soft-spoken, with a bad leg. Mine [owner](hollis) [Hollis Brandt](hollis) offers [him](gideon) a house, a horse and some advice about looking the other way. [He](gideon) pins on the star and takes nothing from [Brandt](hollis). In the saloon, [Clementine Fontaine](clementine) stops singing in the middle of a line. [She](clementine) knows that limp.
- die _ "buries"
- married silas temperance "husband"
- create temperance "prints"
- travel gideon "rides" @sorrowcreek
- ill gideon "bad leg"
- gift? hollis gideon "offers"
+ hire gideon "pins"
- reject gideon hollis "takes nothing"
- create clementine "singing"
+ discover clementine gideon "knows"

== 2
Years ago in [Abilene](@abilene), the [singer](clementine) dug a bullet out of that leg, shared a winter with its [owner](gideon) and was gone by the thaw. [Gideon](gideon) tips [his](gideon) hat as if to a stranger. [Ezra Boone](ezra), seventeen and sick of setting [his](ezra) [mother](temperance)'s type, signs on at the mine, where [Cass](cass), the [owner](hollis)'s [boy](cass), makes [his](ezra) life a misery. [Lao Wei](lao), a [physician](lao) [who](lao) is only permitted to sell tea, splints [Ezra](ezra)'s crushed fingers behind a curtain. [Temperance](temperance) pays [him](lao) in ink.
- treat.past gideon clementine "dug"
- injure.past gideon "bullet"
+ couple.past clementine gideon "shared"
- breakup.past clementine gideon "gone"
- parent temperance ezra "mother"
- hire ezra "signs"
- parent hollis cass "boy"
- sad ezra cass "misery"
- treat ezra lao "splints"
- injure ezra "crushed"
- gift temperance lao "pays"

== 3
A timber snaps on level five, and eleven men do not come up. [Temperance](temperance)'s extra edition names the [buyer](hollis) of the cheap props, [Hollis Brandt](hollis); by midnight [her](temperance) press lies in pieces on the street. [Wray](gideon) follows a trail of lead type to the bunkhouse of young [Cass](cass) and puts [him](cass) in irons. The [father](hollis) offers bail, then a bribe, then a count of ten. [Widow Pruitt](hester), so called since Tuesday, sits down in front of the jail with [her](hester) late [husband](pruitt)'s shotgun, and the count stops at seven.
- die _ "do not come up"
+ accuse temperance hollis "names"
- attack _ temperance "pieces"
- investigate gideon cass "follows"
+ arrest gideon cass "irons"
- parent hollis cass "father"
- gift? hollis gideon "bribe"
- threaten hollis gideon "count"
- married.past hester pruitt "Widow"
- help hester gideon "sits"
- die.past pruitt "late"

== 4
The circuit [judge](judge), [Amos Tuttle](judge), a poker [partner](judge) of [Brandt](hollis)'s, lets [Cass](cass) go for want of evidence. New arrivals on the Thursday coach: [Reverend Obadiah Fisk](reverend), come to save the town from the bottle, and [his](reverend) [daughter](nettie) [Nettie](nettie), come because nobody asked [her](nettie). Hauling [their](nettie+reverend) harmonium up the hill, [Ezra](ezra) forgets [his](ezra) bandaged hand and everything else. [Paloma Ruiz](paloma), [who](paloma) breaks horses for the stage line, buys half of the printing shop with [her](paloma) savings; the [ladies](paloma+temperance) go back to press.
- friend hollis judge "partner"
- arrest! _ cass "lets"
- travel nettie+reverend "arrivals"
- rescue? reverend _ "save"
- parent reverend nettie "daughter"
- help ezra nettie+reverend "Hauling"
+ love.start ezra nettie "forgets"
- injure.past ezra "bandaged"
- find paloma "buys"
+ colleague.start paloma temperance "back to press"

== 5
A fever comes up from the flats. The [preacher](reverend) calls it judgment, [Lao](lao) calls it the well below [Brandt](hollis)'s tailings, and while the first [man](reverend) prays, the [second](lao) boils water for forty households. Among the stricken is [Clementine](clementine). [Gideon](gideon) carries [her](clementine) to the jail, the only building with clean sheets, and reads [her](clementine) seed catalogues until [she](clementine) knows [him](gideon) again. Why did [she](clementine) run from [Abilene](@abilene)? [She](clementine) turns to the wall. [She](clementine) had a [husband](hollis) then, and [he](hollis) lives here.
- ill _ "fever"
- accuse lao hollis "well"
- help lao _ "boils"
- ill clementine "stricken"
- help gideon clementine "reads"
+ recover clementine "knows"
- flee.past clementine gideon "run"
- reveal! clementine gideon "turns to the wall"
+ married clementine hollis "husband"

== 6
[He](hollis) lives in the biggest house in town. [Brandt](hollis) has known since the first verse whom [he](hollis) was listening to in the saloon, and only now plays the card: as [his](hollis) lawful [wife](clementine), [Clem](clementine) shall move in or see [Wray](gideon) hanged for a man [he](gideon) once shot in [Texas](@texas). [She](clementine) hangs up [her](clementine) feathers. [Cass](cass), [who](cass) buried [his](cass) real [mother](clementine) in [his](cass) mind at the age of four, spits on [her](clementine) trunk. The [marshal](gideon), told nothing, sees a light go on in an upstairs window and drinks until it goes out.
- discover.past hollis clementine "known"
- married clementine hollis "wife"
- kill? _ gideon "hanged"
+ threaten hollis clementine "see"
- kill.past gideon _ "shot"
- quit clementine "hangs"
- attack cass clementine "spits"
- parent clementine cass "mother"
+ move clementine hollis "trunk"
- reveal! clementine gideon "told nothing"
- sad gideon clementine "drinks"

== 7
[Nettie](nettie) meets [Ezra](ezra) in the belfry on Mondays and tells [her](nettie) [father](reverend) that [she](nettie) is dusting. On the fourth Monday [Fisk](reverend) climbs up for the rope. [The two](ezra+nettie) are hauled before the congregation; [Temperance](temperance) walks down the aisle in inky sleeves, takes a hand of each and leads [them](ezra+nettie) out. A [stranger](silas) in the last pew watches [her](temperance) pass. That night [he](silas) knocks at the shop. [Paloma](paloma), [who](paloma) opens with a rasp in [her](paloma) fist, hears [him](silas) say that [he](silas) is [Silas Boone](silas), and where is [his](silas) [wife](temperance)?
- date ezra nettie "meets"
- parent reverend nettie "father"
- betray nettie reverend "dusting"
- discover reverend ezra+nettie "climbs"
- accuse reverend ezra+nettie "hauled"
- rescue temperance ezra+nettie "leads"
+ return silas "knocks"
- meet paloma silas "opens"
- reveal silas paloma "say"
- married silas temperance "wife"

== 8
Sixteen years a prisoner, a drunk, a deserter: [Silas](silas)'s story changes with the listener. [Temperance](temperance) gives [him](silas) soup, then a blanket in the paper store. To [Ezra](ezra) [he](silas) is suddenly a [father](silas), with jokes, a fiddle and a scheme for a rich vein under the cemetery. [Paloma](paloma) sleeps badly above the shop, and when [her](paloma) [partner](temperance) asks what ails [her](paloma), [she](paloma) says it: [she](paloma) cannot share [her](temperance). [Temperance](temperance) drops a whole tray of type. Then, among the scattered letters, [she](temperance) bends down and kisses [her](paloma) [compositor](paloma).
- arrest.past? silas "prisoner"
- gift temperance silas "gives"
- parent silas ezra "father"
- sad paloma "badly"
- colleague paloma temperance "partner"
+ confess paloma temperance "says"
- jealous paloma silas "share"
+ kiss paloma temperance "kisses"

== 9
By lantern light [Silas](silas) and the [boy](ezra) dig beneath the headstones. What [they](ezra+silas) strike is not silver but a crate: bills of sale, the third marshal's badge and a letter in [Tuttle](judge)'s hand. So that is why three lawmen died. [Ezra](ezra) wants to take it to [Wray](gideon). [His](ezra) [father](silas) wants to take it to [Brandt](hollis), and does, and comes home with a new saddle. When [Gideon](gideon) reaches the cemetery, the hole is empty, except for the mine's [overseer](cass), [Cass](cass), [who](cass) brings a shovel down on [his](gideon) head.
+ find ezra+silas "strike"
- discover ezra+silas "why"
- die.past _ "died"
- reveal? ezra gideon "take"
- parent silas ezra "father"
+ betray silas ezra "does"
- return silas "comes"
- find silas hollis "saddle"
+ attack cass gideon "brings"

== 10
Nailed into a coffin and laid under two feet of gravel, the [marshal](gideon) has air for an hour. [Hester Pruitt](hester), bringing flowers for [her](hester) [man](pruitt), hears knocking and, being practical, starts to dig. [Doctor Lao](lao) sews up [his](gideon) scalp in full daylight with the shutters wide open, law or no law. At the big house [Clementine](clementine) hears [father](hollis) and [son](cass) drinking to the burial. [She](clementine) pours for [both](cass+hollis), unlocks the strongbox while [they](cass+hollis) snore and walks downhill in [her](clementine) nightgown with the crate.
+ abduct cass gideon "Nailed"
- kill? cass gideon "laid"
- gift hester pruitt "flowers"
- married.past hester pruitt "man"
- find hester gideon "hears"
+ rescue hester gideon "dig"
- treat gideon lao "sews"
- parent hollis cass "son"
- celebrate cass+hollis "drinking"
- steal clementine hollis "unlocks"
+ flee clementine hollis "walks"

== 11
The whole plot is on the front page, type still warm. [Tuttle](judge), collared on the eastbound coach in a bonnet, sings before [he](judge) is asked. [Brandt](hollis) barricades himself in the mine office with dynamite and one hostage: [Nettie](nettie), [who](nettie) was only delivering hymnals. The [reverend](reverend), [who](reverend) preached against [Ezra](ezra) three Sundays running, goes down on [his](reverend) knees before [him](ezra). [He](ezra) knows every crawlway of level five. [He](ezra) is already pulling off [his](ezra) boots.
- create temperance "front page"
- reveal temperance "front page"
+ arrest _ judge "collared"
- reveal judge "sings"
+ abduct hollis nettie "hostage"
- accuse.past reverend ezra "preached against"
- rescue? ezra nettie "pulling off"

== 12
[Ezra](ezra) comes up through the floor, lifts [Nettie](nettie) down the shaft and is hit in the shoulder. [Silas](silas), [who](silas) has trailed [his](silas) [son](ezra) with a bottle and a bad conscience, takes the fuse out of [Brandt](hollis)'s hand and runs with it as far as a man can in nine seconds. They put up a cross without much under it. [Cass](cass) surrenders to the [woman](clementine) [he](cass) spat at, and [she](clementine) walks beside [him](cass) to the cell. [Hollis Brandt](hollis) gets as far as the salt flat, where the mule, not the horse, catches up.
+ rescue ezra nettie "lifts"
- injure ezra "hit"
- parent silas ezra "son"
- sad silas "conscience"
+ die silas "nine seconds"
- arrest _ cass "surrenders"
- attack.past cass clementine "spat"
- help clementine cass "walks"
- flee hollis "salt flat"
+ arrest _ hollis "catches"

== 13
Twelve jurors need eight minutes. On the eve of the hanging, [Clementine](clementine) visits the condemned [man](hollis), not to forgive but to have a paper signed; [she](clementine) leaves the jail unmarried. [Fisk](reverend), humbled, gives [Nettie](nettie) and [Ezra](ezra) [his](reverend) blessing and the harmonium. The territory licenses [Lao Wei](lao) at last, and [Hester](hester), [whose](hester) shotgun has guarded [his](lao) door, brings a brass plate for it. [He](lao) polishes it for an hour, clears [his](lao) throat and inquires whether [she](hester) likes tea. [She](hester) always thought [he](lao) would never get there.
- die? hollis "hanging"
- reconcile! clementine hollis "forgive"
+ divorce clementine hollis "unmarried"
- gift reverend ezra+nettie "harmonium"
- hire lao "licenses"
- help.past hester lao "guarded"
- gift hester lao "brings"
+ invite lao hester "tea"

== 14
Founders' Day, population 231. [Temperance](temperance) and [Paloma](paloma), [who](paloma+temperance) share a shop, a stove and, as the town has stopped pretending not to know, a bed, hang bunting from the upstairs window. [Nettie](nettie), big as a wagon, goes into labor in the middle of the parade; [Doctor Lao](lao) delivers a [girl](infant), [Hester](hester) boils the water, and [Ezra](ezra) has to be revived with printer's spirits. [Gideon](gideon) unpins the star, lays it on the bar and asks the [singer](clementine) for the end of that line. [She](clementine) sings it to [him](gideon). At sundown two [riders](clementine+gideon) leave by the [Abilene](@abilene) road, one on a mule.
- celebrate _ "Founders' Day"
- housemate paloma temperance "share"
- colleague paloma temperance "shop"
- couple paloma temperance "bed"
- pregnant nettie "big"
+ birth nettie infant "labor"
- treat nettie lao "delivers"
- help hester nettie "boils"
- ill ezra "revived"
+ quit gideon "unpins"
- create clementine gideon "sings"
+ travel clementine+gideon "leave" @abilene
