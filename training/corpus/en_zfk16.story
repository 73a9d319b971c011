%series The Wool Road
%lang en
%genre western among sheep stations in Patagonia, 1902, encyclopaedia episode guide
%cast gwen   | Gwen Pugh; Gwen | f
%cast ifor   | Ifor Pugh; Ifor | m
%cast mateo  | Mateo Curumil; Mateo; Curumil | m
%cast braun  | Adalbert Braun; Braun | m
%cast ottilie | Ottilie Braun; Ottilie | f
%cast swan   | Swan; Jeremiah Swan | m
%cast lucia  | Lucía; Lucía Curumil | f
%cast teague | Teague | m
%cast rhys   | Rhys Pugh; Rhys | m
%cast frost  | Comisario Frost; Frost | m
%cast nell   | Nell Rainey; Nell | f
%cast gunmen | - | g
%cast mule   | Sunday | n
%cast peddler | - | m

== 1 The Boundary Stone
In the second year of the drought, the Welsh [settler](ifor) [Ifor Pugh](ifor) is shot from behind while restoring a boundary stone that [Adalbert Braun](braun), the region's largest [landowner](braun), has had moved for the third time. [He](ifor) dies in the arms of [his](ifor) [shepherd](mateo), [Mateo Curumil](mateo), having made [him](mateo) promise to stand by [Gwen](gwen), [his](ifor) [wife](gwen). [She](gwen) is offered a price for the farm on the day of the burial, by [Braun](braun) in person, and spits in [his](braun) hat. [Swan](swan), a Texan [drifter](swan) with two names, looks on from across the street and decides to stay for a drink.
+ kill _ ifor "shot from behind"
- die ifor "dies in the arms"
- enemy braun ifor "moved for the third time"
- boss ifor mateo "shepherd"
- help? mateo gwen "stand by"
- married gwen ifor "wife"
- gift? braun gwen "offered a price"
+ reject gwen braun "spits in his hat"
- attack gwen braun "spits"
- discover swan braun+gwen "looks on"

== 2 Shearing Time
No shearer in the valley dares to work for the [widow](gwen), [Braun](braun) having let it be known that whoever does need not come to [him](braun) again. [Mateo](mateo) fetches [his](mateo) [sister](lucia) [Lucía](lucia) from the mission, and [the three of them](gwen+lucia+mateo) shear six hundred sheep in nine days, by the end of which [Gwen](gwen), [who](gwen) had never exchanged more than a nod with either, speaks to [both](lucia+mateo) like kin. The [drifter](swan), engaged by [Teague](teague), [Braun](braun)'s [manager](teague), to burn the wool, sits on the hill all night with a tin of paraffin, hears the [women](gwen+lucia) sing, and rides down to ask whether there is any supper left.
- married.past gwen ifor "widow"
- threaten braun _ "let it be known"
- sibling lucia mateo "sister"
- help lucia+mateo gwen "shear six hundred sheep"
+ friend.start gwen lucia+mateo "like kin"
- boss braun teague "manager"
- hire swan teague "engaged by Teague"
+ attack? swan gwen "burn the wool"
- travel swan gwen "rides down"

== 3 A Hand for Hire
[Gwen](gwen) takes [Swan](swan) on against the advice of [Mateo](mateo), [who](mateo) has smelled the paraffin. [Ottilie Braun](ottilie), [whom](ottilie) a matrimonial agency in [Hamburg](@hamburg) had described as a companion and [her](ottilie) [husband](braun) as an invalid, loses [her](ottilie) way on a ride and is brought home by [Lucía](lucia), half frozen, on the back of the [mule](mule) [Sunday](mule). [The two](lucia+ottilie) talk in the four words [they](lucia+ottilie) have in common. [Braun](braun) rewards the [Mapuche](lucia) with a coin, flings it so that [she](lucia) has to bend for it, and never learns why it is [his](braun) [wife](ottilie) [who](ottilie) gets down on [her](ottilie) knees in the snow and picks it up.
+ hire swan gwen "takes Swan on"
- discover mateo swan "smelled the paraffin"
- quarrel gwen mateo "against the advice"
- married braun ottilie "husband"
- betray.past _ ottilie "had described"
- lose ottilie "loses her way"
+ rescue lucia ottilie "brought home by Lucía"
- ill ottilie "half frozen"
- meet lucia ottilie "four words"
- gift braun lucia "coin"
- attack braun lucia "flings it"
- help ottilie lucia "picks it up"

== 4 Dust
[Rhys](rhys) comes home from the war. [Rhys](rhys) is [Ifor](ifor)'s [brother](rhys). [Gwen](gwen) fears the likeness. [Rhys](rhys) wants [Gwen](gwen). [Gwen](gwen) gives [Rhys](rhys) soup. [Mateo](mateo) gives [Rhys](rhys) a long look. [Swan](swan) knows [Rhys](rhys) from [Bloemfontein](@bloemfontein). [Rhys](rhys) owes [Swan](swan) a horse. [Frost](frost) is the law here. [Frost](frost) eats at [Braun](braun)'s table. [Frost](frost) files [Ifor](ifor) under accidents. Dust comes in under the door. The well is down to mud.
+ return rhys "comes home"
- sibling ifor rhys "brother"
- sad gwen rhys "fears"
- love rhys gwen "wants"
- gift gwen rhys "soup"
- friend rhys swan "knows Rhys from"
- lose.past rhys swan "owes"
- invite braun frost "eats at Braun's table"
- betray frost _ "files Ifor under"
- kill.past _ ifor "accidents"

== 5 The Well
While digging for water [Mateo](mateo) and [Swan](swan), not on speaking terms, strike first a vein of coal and then, since the shaft caves in, each other's acquaintance. Buried to the chest, with [Curumil](mateo) below [him](swan), the [Texan](swan) tells [him](mateo) about the paraffin, and about [Nell Rainey](nell), [whom](nell) [he](swan) deserted in [El Paso](@elpaso) with a bank's money and without a word. [Mateo](mateo) in [his](mateo) turn lets out that [he](mateo) has loved the [señora](gwen) from the day [she](gwen) came off the ship. [They](mateo+swan) are dug out by [Rhys](rhys), [who](rhys) has heard every syllable through the pipe, and [who](rhys) saddles up for [Braun](braun)'s before [they](mateo+swan) have washed.
- enemy mateo swan "not on speaking terms"
- find mateo+swan "vein of coal"
- injure mateo+swan "Buried to the chest"
+ reveal swan mateo "tells him"
- breakup.past swan nell "deserted"
- steal.past swan _ "a bank's money"
- reveal mateo swan "lets out"
+ love mateo gwen "has loved"
- rescue rhys mateo+swan "dug out"
- discover rhys mateo+swan "heard every syllable"
- betray? rhys mateo+swan "saddles up"

== 6 Coal
Informed of the vein by [Rhys](rhys), to [whom](rhys) [he](braun) promises the [manager](teague)'s house, [Braun](braun) raises [his](braun) offer tenfold, and when it is returned to [him](braun) unopened, sends for the [gunmen](gunmen) of [Río Gallegos](@gallegos). [Teague](teague), cast aside in favour of the [newcomer](rhys) after fourteen years, gets drunk with the [peddler](peddler) and weeps into [his](peddler) mule bells that it had been [he](teague) [who](teague) pulled the trigger at the stone, for a [man](braun) [who](braun) does not so much as offer [him](teague) a chair. The [peddler](peddler), [who](peddler) sells gossip along with the needles, is at the [widow](gwen)'s by noon. [Gwen](gwen) buys all of [his](peddler) needles.
- reveal rhys braun "Informed of the vein"
- hire? rhys braun "manager's house"
- gift? braun gwen "raises his offer"
- reject gwen braun "returned to him unopened"
- hire gunmen braun "sends for"
- quit teague braun "cast aside"
- sad teague "weeps"
+ reveal teague peddler "into his mule bells"
- kill.past teague ifor "pulled the trigger"
+ reveal peddler gwen "widow's by noon"

== 7 Frost
[Gwen](gwen) lays the confession before [Comisario Frost](frost), [who](frost) laughs in [her](gwen) face, locks up [Mateo](mateo) for the murder of [his](mateo) [master](ifor) instead, and is surprised, on turning round, by the sight of [his](frost) own revolver in the hand of a [lady](ottilie) in furs. [Ottilie](ottilie), on this occasion, opens [her](ottilie) mouth in Spanish for the first time, having taken lessons behind [her](ottilie) [husband](braun)'s back. [She](ottilie) cannot, it turns out, fire the thing; but [Lucía](lucia), [her](ottilie) [teacher](lucia), standing next to [her](ottilie), can. The lock flies off, [Mateo](mateo) walks free, and the two [women](lucia+ottilie), neither of [whom](lucia+ottilie) can go home now, make for the mountains on one mule.
- reveal gwen frost "lays the confession"
- reject frost gwen "laughs in her face"
+ arrest frost mateo "locks up"
- accuse! frost mateo "for the murder"
- boss.past ifor mateo "master"
- threaten ottilie frost "his own revolver"
- married braun ottilie "husband's"
- betray ottilie braun "behind her husband's back"
- advisor lucia ottilie "teacher"
+ rescue lucia mateo "flies off"
- flee lucia+ottilie "make for the mountains"

== 8 Strangers on the Steamer
The coastal steamer sets ashore [Nell Rainey](nell), in mourning for a [man](swan) [whom](swan) [she](nell) believes hanged and under contract, since [she](nell) has to live on something, to the mining company that means to buy [Braun](braun) out. In the hotel dining room [she](nell) drops [her](nell) fork. [Swan](swan), [who](swan) has faced down a posse without turning a hair, hides in the kitchen, where [she](nell) seeks [him](swan) out, lets [him](swan) stammer, and breaks a plate over [his](swan) head for each year. There are seven. [He](swan) keeps still for all of them, and before the last [she](nell) finds that [her](nell) arm is tired.
- travel nell "sets ashore"
- sad nell swan "in mourning"
- die! swan "believes hanged"
- hire.past nell _ "under contract"
- discover nell swan "drops her fork"
+ meet nell swan "seeks him out"
- flee swan nell "hides"
+ attack nell swan "breaks a plate"
- injure swan nell "over his head"

== 9 The Cave of Hands
[Lucía](lucia) shows [Ottilie](ottilie) the cave in which [her](lucia) forebears left their handprints, and during the first snowfall [the two](lucia+ottilie), [who](lucia+ottilie) have long since had more than four words in common, find that [they](lucia+ottilie) need none. The [gunmen](gunmen) sent after [them](lucia+ottilie) are led by [Rhys](rhys), [who](rhys) finds the entrance, sees [them](lucia+ottilie) lying under one poncho, and, for reasons that [he](rhys) will not be able to explain to himself later, reports to the others that it is empty. On the way down [he](rhys) comes by the stone at which [his](rhys) [brother](ifor) fell, gets off [his](rhys) horse, and sits there until it is dark.
- reveal lucia ottilie "shows"
+ couple.start lucia ottilie "need none"
- investigate gunmen lucia+ottilie "sent after"
- boss rhys gunmen "are led by"
- discover rhys lucia+ottilie "sees them lying"
+ rescue rhys lucia+ottilie "it is empty"
- betray rhys gunmen "reports to the others"
- sibling ifor rhys "brother"
- die.past ifor "fell"
- sad rhys ifor "until it is dark"

== 10 Six Hundred Sheep
The [gunmen](gunmen) drive [Gwen](gwen)'s flock over the cliff. [She](gwen) stands among the carcasses, without crying, and orders those [who](mateo+swan) are still with [her](gwen) to go. [Mateo](mateo) does not go. [He](mateo) skins the first sheep, then the second; at nightfall [she](gwen) takes up a knife beside [him](mateo), and somewhere in the fourth hundred lays [her](gwen) forehead against [his](mateo) shoulder. [Rhys](rhys), returning with a letter of apology in [his](rhys) pocket, sees it, tears the letter in two, and is met on the road by [Teague](teague), [who](teague), having lost everything on account of [him](rhys), carries a shotgun. [He](teague) only meant to frighten [him](rhys), [Teague](teague) keeps saying afterwards.
+ attack gunmen gwen "over the cliff"
- quit? mateo+swan gwen "orders those"
- help mateo gwen "skins the first sheep"
+ love.start gwen mateo "lays her forehead"
- return rhys "returning"
- reconcile? gwen rhys "letter of apology"
- discover rhys gwen+mateo "sees it"
- jealous rhys mateo "tears the letter"
- meet rhys teague "is met on the road"
+ kill? teague rhys "shotgun"
- lose.past teague "having lost everything"

== 11 The Vein
[Rhys](rhys) lives long enough to be carried to [Gwen](gwen)'s bed, to give [her](gwen) away to [Mateo](mateo), in jest and with a bubble of blood, and to swear before [Nell](nell), as a [notary](nell) of sorts, to all that [he](rhys) knows. Upon this [her](nell) company breaks off its dealings with [Braun](braun), and the bank calls in [his](braun) loans. [Frost](frost), [who](frost) can tell which way the wind blows, rides out to arrest [his](frost) [host](braun) of so many dinners, over a dish of [whose](braun) trout the [two](braun+frost) shoot one another dead. [Swan](swan) buries [them](braun+frost) in a single grave, and gets [his](swan) horse at last, from the dying [man](rhys)'s stable.
+ die rhys "lives long enough"
- injure rhys teague "bubble of blood"
- reveal rhys nell "swear before Nell"
- lose braun "calls in his loans"
- reject _ braun "breaks off"
- arrest? frost braun "arrest his host"
+ kill braun frost "shoot one another dead"
- kill frost braun "one another dead"
- gift rhys swan "gets his horse"

== 12 Wool
Rain. [Ottilie](ottilie), [widow](ottilie) and sole [heir](ottilie) of the [man](braun) [who](braun) stole half the valley, comes down from the mountains with [Lucía](lucia) at [her](ottilie) side, has the boundary stones carried back, and gives the big house to the mission for a school, in which [Lucía](lucia) is to teach and [she](ottilie) to learn. [Teague](teague) has hanged himself in the shearing shed. [Nell](nell) puts [Swan](swan) on the steamer, in irons, [she](nell) says, though the irons are on a ribbon. [Gwen](gwen) seals the shaft with [her](gwen) own hands. Who would want coal, [she](gwen) asks [Mateo](mateo), with so much grass? [They](gwen+mateo) are wed on shearing day, between two sheep.
- married.past braun ottilie "widow"
- find ottilie braun "sole heir"
- steal.past braun _ "stole half the valley"
- return lucia+ottilie "comes down"
- gift ottilie _ "gives the big house"
- couple lucia ottilie "at her side"
- advisor? lucia ottilie "to teach"
+ die teague "hanged himself"
- reconcile nell swan "on a ribbon"
- travel nell+swan "on the steamer"
+ wedding gwen mateo "wed on shearing day"
