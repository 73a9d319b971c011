%series Table for Strangers
%lang en
%genre dramedy about a supper club in Cape Town, encyclopaedia's episode table
%cast thandeka | Thandeka Mokoena; Thandeka; Thandi | f
%cast werner   | Werner Botes; Werner | m
%cast leila    | Leila Davids; Leila | f
%cast gareth   | Gareth | m
%cast sipho    | Sipho | m
%cast ilse     | Ilse | f
%cast naledi   | Naledi | f
%cast rashid   | Rashid Davids; Rashid | m
%cast rashwife | - | f
%cast annelie  | Annelie | f
%cast judge    | Justice Khumalo; Khumalo | f
%cast pilot    | Bongani | m
%cast neighbour| Mr. Pretorius; Pretorius | m
%cast waiter   | - | m
%cast mechanic | Chantal | f
%cast husband  | - | m
%cast dog      | Bismarck | m

== 1 Soup
Five [strangers](gareth+ilse+leila+sipho+werner) answer an advertisement for "a dinner without phones, shop talk or surnames". [Thandeka](thandeka), [who](thandeka) placed it, was jilted at the altar in March and owns twelve place settings. At [her](thandeka) table sit [Werner](werner), a furloughed [judge](werner) of dogs; [Leila](leila), [who](leila) has told [her](leila) [husband](husband) that [she](leila) is at choir; a shy radio [announcer](sipho), [Sipho](sipho); and, opposite each other and speechless, [Gareth](gareth) and [Ilse](ilse), [whose](gareth+ilse) divorce was pronounced the very same morning. The salt is passed to [her](ilse) by [him](gareth) without a tremor. Then [she](ilse) throws it.
+ breakup.past _ thandeka "jilted"
- invite thandeka gareth+ilse+leila+sipho+werner "advertisement"
- quit.past werner "furloughed"
- married husband leila "husband"
- betray leila husband "at choir"
+ divorce gareth ilse "divorce"
- attack ilse gareth "throws it"

== 2 Choir
[Leila](leila)'s [brother](rashid) [Rashid](rashid) drives a taxi, and sees [her](leila) climbing [Signal Hill](@signalhill) with a casserole on a night when, as [he](rashid) knows from [his](rashid) own [wife](rashwife), choir is off. [He](rashid) says nothing to [his](rashid) [brother-in-law](husband), something to [his](rashid) windscreen, and a great deal to [Leila](leila) the next morning. [She](leila) makes [him](rashid) taste the casserole. At the second dinner [Gareth](gareth) brings a bandaged brow and flowers for [Thandeka](thandeka); [Ilse](ilse), picking the petals off, one by one, does not say which way [she](ilse) is counting.
- sibling leila rashid "brother"
+ discover rashid leila "sees her"
- travel leila "climbing" @signalhill
- married rashid rashwife "wife"
- reveal! rashid husband "says nothing"
- kin husband rashid "brother-in-law"
- injure gareth "bandaged brow"
- gift gareth thandeka "flowers"

== 3 No Surnames
The eighth chair goes to an elderly [lady](judge) in trainers, [who](judge) eats like a docker and knows all the verses. It falls to [Werner](werner) to recognise in [her](judge) the [judge](judge) [who](judge) took away [his](werner) licence over the affair of a bribed poodle. [He](werner) is about to make a scene when a sip goes down the wrong way. [Justice Khumalo](judge), for it is [she](judge), squeezes [him](werner) from behind until the olive hits [Sipho](sipho)'s spectacles, and remarks that this in no way amounts to an overturning of the verdict. Without glasses [Sipho](sipho) looks at [Thandi](thandeka), and sees, as [he](sipho) tells half a million listeners at breakfast, "something".
+ discover werner judge "recognise"
- quit.past werner judge "took away his licence"
- quarrel? judge werner "make a scene"
- ill werner "down the wrong way"
+ rescue judge werner "squeezes him"
- love.start sipho thandeka "something"
- reveal sipho _ "tells half a million"

== 4 The Neighbour Below
[Pretorius](neighbour), [who](neighbour) lives one floor down with a [dachshund](dog) and a decibel meter, has complained eleven times. [Naledi](naledi), [Thandeka](thandeka)'s kid [sister](naledi), is sent with malva pudding to soften [him](neighbour) up, loses [her](naledi) heart to [Bismarck](dog), the [dachshund](dog), and offers to walk [him](dog) daily. The complaints cease. Whether [she](naledi) has noticed that [Pretorius](neighbour)'s [nephew](pilot), a [pilot](pilot), holds the other end of the lead on Thursdays is a question [her](naledi) [sister](thandeka) forbears to ask. [Sipho](sipho), meanwhile, writes [Thandeka](thandeka) a dedication for the morning show, then plays it for a listener in [Worcester](@worcester) instead.
- neighbour neighbour thandeka "one floor down"
- accuse.past neighbour thandeka "complained"
- sibling naledi thandeka "sister"
- travel naledi "sent"
- gift naledi neighbour "malva pudding"
+ love naledi dog "loses her heart"
- help naledi neighbour "walk him"
- accuse! neighbour thandeka "cease"
- kin neighbour pilot "nephew"
- create sipho thandeka "dedication"

== 5 Dessert First
The evening is turned on its head, with pudding at seven and soup at ten. [Gareth](gareth), in [his](gareth) cups, proposes a toast to the [ex-Mrs. Gareth](ilse), the only [woman](ilse) [who](ilse) ever beat [him](gareth) at squash, cards and law; [Ilse](ilse), in tears, has to be walked round the block by [Leila](leila). "Do [you](ilse) still love [him](gareth)?" "Only on Wednesdays." Such is the club night. [Leila](leila) thinks of [her](leila) own kitchen, where [someone](husband) has for nine years been eating behind a newspaper. On coming home [she](leila) sets two places, takes the paper away, and finds a [man](husband) in a panic.
- celebrate gareth ilse "proposes a toast"
- ex gareth ilse "ex-Mrs."
- sad ilse gareth "in tears"
- help leila ilse "walked round the block"
- reveal ilse leila "Only on Wednesdays"
+ love ilse gareth "Only on Wednesdays"
- return leila "coming home"
+ discover leila husband "finds a man"
- sad husband "in a panic"

== 6 Behind the Newspaper
The dressmaking firm where [Leila](leila)'s [husband](husband) kept the books has been bankrupt since August. [He](husband) has sat in the [Company's Garden](@garden) ever since from eight to five, feeding squirrels, and has borrowed from everybody, [Rashid](rashid) not excepted. So the [pair](husband+leila) of [them](husband+leila) have been lying to each other at the same hours. [She](leila) laughs till the neighbours knock; then [she](leila) tells [him](husband) about choir. The club votes unanimously on a new [stranger](husband). [He](husband) brings squirrel-shaped biscuits and a second helping of remorse, and [Werner](werner), [who](werner) knows disgrace, moves over.
- quit.past husband "bankrupt"
- married husband leila "husband"
- gift.past rashid husband "borrowed"
- betray.past husband leila "lying to each other"
- betray.past leila husband "lying"
- happy leila "laughs"
+ reveal leila husband "tells him"
- invite _ husband "votes unanimously"
- gift husband _ "brings"
- sad husband "remorse"
- help werner husband "moves over"

== 7 The Bribed Poodle
New evidence. [Annelie](annelie), a [groomer](annelie) in [Stellenbosch](@stellenbosch), hearing of [Werner](werner) on [Sipho](sipho)'s programme, writes that it was [she](annelie) [who](annelie) put the envelope into [his](werner) coat, for love of a rival breeder, since departed. [Khumalo](judge), retired, cannot reopen the case; but [she](judge) can drive, and gets [Werner](werner) to [Stellenbosch](@stellenbosch) in fifty minutes with two wheels on the ground. Before the entire kennel union [Annelie](annelie) owns up. [He](werner) had meant to curse [her](annelie). [She](annelie) is so wretched that [he](werner) ends up carrying [her](annelie) shampoo.
- discover annelie werner "hearing of Werner"
+ reveal annelie werner "writes"
- betray.past annelie werner "envelope"
- love.past annelie _ "for love"
- quit.past judge "retired"
- help judge werner "drive"
- travel judge+werner "gets Werner to" @stellenbosch
+ reveal annelie _ "owns up"
- accuse? werner annelie "curse"
- sad annelie "wretched"
- help werner annelie "carrying her shampoo"

== 8 An Empty Chair
[Sipho](sipho) fails to come, for the first time. [His](sipho) microphone was silent that morning too, and by the main course [Thandeka](thandeka) has stopped pretending to listen. Four of the guests search the city in [Rashid](rashid)'s cab. It is [Ilse](ilse) and [Gareth](gareth), bickering over the map, [who](gareth+ilse) come upon [him](sipho) at the foot of [Lion's Head](@lionshead) with a twisted knee and a portable transmitter; [he](sipho) had been trying to dedicate a sunrise. To whom? [He](sipho) will not say it off the air. [They](gareth+ilse) carry [him](sipho) down between [them](gareth+ilse), in step, as in the old days, and forget to let go when [he](sipho) is in the car.
- lose _ sipho "fails to come"
- sad thandeka sipho "stopped pretending"
- investigate gareth+ilse sipho "search"
- quarrel gareth ilse "bickering"
+ find gareth+ilse sipho "come upon him"
- injure sipho "twisted knee"
+ rescue gareth+ilse sipho "carry him down"
- reconcile? gareth ilse "forget to let go"

== 9 Runaway Groom
Somebody rings during the bredie: [he](waiter) [who](waiter), in March, got as far as the vestry. [He](waiter) is waiting tables now, and [he](waiter) misses [her](thandeka) settings. To the [jilter](waiter)'s face [Thandeka](thandeka) can find nothing to say, and gives [him](waiter) soup. The company sits in judgment, with [Khumalo](judge) in the chair. [Naledi](naledi) wants [him](waiter) thrown from the balcony; [Bismarck](dog) bites [him](waiter), to be on the safe side; [Sipho](sipho), on crutches, gives up [his](sipho) place to the [man](waiter) and calls himself a taxi. It is [Pretorius](neighbour), of all people, [who](neighbour) stops [him](sipho) on the landing and sends [him](sipho) back up.
+ return waiter thandeka "rings"
- breakup.past waiter thandeka "got as far as the vestry"
- hire waiter "waiting tables"
- gift thandeka waiter "gives him soup"
- accuse judge waiter "sits in judgment"
- attack? naledi waiter "thrown"
- attack dog waiter "bites"
- injure sipho "crutches"
- flee sipho waiter "calls himself a taxi"
+ help neighbour sipho "sends him back up"

== 10 Verdict
"Guilty," finds the [bench](judge), "of soup at the wrong time." The [waiter](waiter) is let off with a full stomach and a reference. [Thandeka](thandeka) shuts the door after [him](waiter), leans on it, and asks the [announcer](sipho) if [he](sipho) has anything to announce. For once [he](sipho) has no microphone; [he](sipho) needs two attempts. [She](thandeka) takes [him](sipho) by the crutch. On the floor below, [Naledi](naledi) lets the [pilot](pilot) know that [she](naledi) gets airsick, seasick and, just lately, sick in the mornings. [Bongani](pilot) sits down on [his](pilot) [uncle](neighbour)'s decibel meter.
- accuse judge waiter "Guilty"
- reject thandeka waiter "shuts the door"
- help judge waiter "reference"
+ confess sipho thandeka "two attempts"
- reveal naledi pilot "lets the pilot know"
+ pregnant naledi pilot "sick in the mornings"
- kin neighbour pilot "uncle"

== 11 Load Shedding
The lights of [Cape Town](@capetown) go out while eleven people are at the table, and in the dark, where nobody has a surname, a number of things are said. One voice apologises for a salt cellar. A second offers to sell the house, and a third, next to it, to buy it back. When the current returns, [Gareth](gareth) and [Ilse](ilse) are under the tablecloth. [Rashid](rashid), [whose](rashid) debts are repaid in squirrel biscuits, has the hand of the [mechanic](mechanic) [he](rashid) brought along; [Chantal](mechanic) wants it noted that it was [she](mechanic) [who](mechanic) took [his](rashid). And [Khumalo](judge)'s chair is empty, with [her](judge) trainers beneath it.
+ reconcile? gareth ilse "apologises"
- gift husband rashid "repaid"
- invite rashid mechanic "brought along"
- flirt mechanic rashid "the hand of"
+ lose _ judge "chair is empty"

== 12 Cheese
The old [judge](judge) has had herself driven to a hospice, since, [she](judge) explains, there was no one at table [whom](judge) it would not have put off the fish. [They](gareth+ilse+leila+sipho+thandeka+werner) lay twelve places round [her](judge) bed, smuggle the [dachshund](dog) past Matron, and remarry [Gareth](gareth) to [Ilse](ilse) between the soup and the cheese, on [her](judge) authority, which lapsed in 2009. [She](judge) dies during the coffee. "No surnames," says the card on the wreath. At the next dinner there is a new advertisement, a new stranger, and [Werner](werner), judging dogs once more, has brought a [groomer](annelie) from [Stellenbosch](@stellenbosch).
- travel judge "driven"
- ill judge "hospice"
- reveal judge _ "explains"
- celebrate gareth+ilse+leila+sipho+thandeka+werner judge "lay"
+ wedding gareth ilse "remarry"
+ die judge "dies"
- hire werner "judging dogs once more"
- invite werner annelie "brought a groomer"
