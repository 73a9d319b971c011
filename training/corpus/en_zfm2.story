%series The Parish Ground
%lang en
%genre sports drama: a camogie club in County Clare, recap column
%cast orlaith | Orlaith Considine; Orlaith; Orla | f
%cast dervla  | Dervla Hehir; Dervla | f
%cast nuala   | Nuala Considine; Nuala | f
%cast sadhbh  | Sadhbh Hehir; Sadhbh | f
%cast fiachra | Fiachra Moloney; Fiachra | m
%cast canon   | Canon Queally; Queally | m
%cast tj      | T. J. Hehir; T. J. | m
%cast ewelina | Ewelina; Eve | f
%cast marbeth | Marbeth Quin; Marbeth; Quin | f
%cast bree    | Bree | f
%cast coyne   | Doctor Coyne; Coyne | f
%cast garda   | Sergeant Lally; Lally | m
%cast lwife   | - | f
%cast owen    | Owen | m
%cast lorry | - | m
%cast bishop | - | m
%cast girls   | Kilshanny | g

== 1
After nine years in [Boston](@boston), [Orlaith Considine](orlaith) lands home with one suitcase and no ring, and before the kettle has boiled [her](orlaith) [mother](nuala) [Nuala](nuala) has volunteered [her](orlaith) to train the [Kilshanny](girls) camogie team. The last [trainer](tj), [T. J. Hehir](tj), walked away after a row with the [priest](canon) about Sunday matches. [His](tj) elder [girl](dervla), [Dervla](dervla), captains the side and was, once, [Orlaith](orlaith)'s bosom [pal](dervla); the [younger](sadhbh), [Sadhbh](sadhbh), has the better wrists and knows it. At the first session [Dervla](dervla) turns [her](dervla) back on the new [coach](orlaith) and takes half the team with [her](dervla).
+ return orlaith "lands home"
- ex _ orlaith "no ring"
- parent nuala orlaith "mother"
- hire orlaith "volunteered"
- quit.past tj "walked away"
- quarrel.past canon tj "a row"
- parent tj dervla "elder girl"
- boss dervla girls "captains"
- friend.past dervla orlaith "bosom pal"
- parent tj sadhbh "the younger"
- sibling dervla sadhbh "the younger"
+ reject dervla orlaith "turns her back"

== 2
Why the cold shoulder? [Nuala](nuala) lets it out over the ironing. On the eve of the wedding that never was, it was [Orlaith](orlaith) [who](orlaith) drove the [groom](fiachra) to the airport. [Fiachra Moloney](fiachra) got cold feet, [Dervla](dervla) got a bill for ninety dinners, and the [driver](orlaith) got on the next plane after [him](fiachra). [Orlaith](orlaith) is mortified: all [she](orlaith) did was give a [neighbour](fiachra) a lift. In [Boston](@boston) [she](orlaith) never so much as laid eyes on the [man](fiachra). Marching over to [Hehirs'](@hehirs) to say so, [she](orlaith) gets as far as [T. J.](tj), [who](tj) sets the dog on [her](orlaith).
- reveal nuala orlaith "lets it out"
- wedding! dervla fiachra "never was"
+ help.past orlaith fiachra "drove the groom"
- breakup.past fiachra dervla "cold feet"
- sad orlaith "mortified"
- neighbour.past fiachra orlaith "a neighbour"
- meet! fiachra orlaith "laid eyes"
+ attack tj orlaith "sets the dog"

== 3
[Orlaith](orlaith) has eleven players. [She](orlaith) needs fifteen. [Marbeth Quin](marbeth) will play. [Quin](marbeth) is forty-four and runs the chipper. [Ewelina](ewelina) has never held a hurley. [Bree](bree) is sixteen and has asthma. [Canon Queally](canon) lends [Orlaith](orlaith) the parish field. The club [doctor](coyne) is [Coyne](coyne). [Coyne](coyne) forbids [Bree](bree) to run. [Bree](bree) runs. [Marbeth](marbeth) has to carry [Bree](bree) off. [Orlaith](orlaith) goes to see [Sadhbh](sadhbh). [Sadhbh](sadhbh) says yes behind [Dervla](dervla)'s back.
- hire marbeth "will play"
- help canon orlaith "lends Orlaith"
- advisor coyne girls "club doctor"
- ill bree "asthma"
+ help marbeth bree "carry Bree off"
- travel orlaith sadhbh "goes to see"
+ hire sadhbh "says yes"
- betray sadhbh dervla "behind Dervla's back"

== 4
The first match ends in a slaughter: [Kilshanny](girls) lose by thirty points, [Ewelina](ewelina) splits [her](ewelina) lip on [her](ewelina) own stick, and the [referee](owen), an [accountant](owen) from [Ennis](@ennis) called [Owen](owen), apologises to each of the [girls](girls) by name. [Marbeth](marbeth) throws a party in the chipper all the same. There the [Pole](ewelina), lip stitched by [Doctor Coyne](coyne), is walked home by the apologetic [accountant](owen). [Sadhbh](sadhbh)'s secret lasts until midnight, when [her](sadhbh) [sister](dervla) finds muddy boots under the bed. What follows is heard as far as the quay.
- lose girls "lose by"
+ injure ewelina "splits her lip"
- celebrate marbeth "throws a party"
- treat ewelina coyne "stitched"
- date ewelina owen "walked home"
- sibling dervla sadhbh "sister"
- discover dervla sadhbh "muddy boots"
+ quarrel dervla sadhbh "heard as far"

== 5
Thrown out by [her](sadhbh) [father](tj), [who](tj) sides with the [elder](dervla) as [he](tj) has always done, [Sadhbh](sadhbh) turns up in pyjamas on [Nuala](nuala)'s step and is put in the box room. The two [women](nuala+sadhbh) get on like a house on fire. [Nuala](nuala)'s own [daughter](orlaith) rather less so: [Orla](orlaith) has been having dinner, twice now, with [Sergeant Lally](garda), [whose](garda) late [wife](lwife) was [her](orlaith) [mother](nuala)'s closest [friend](lwife), and [Nuala](nuala), a [widow](nuala) these ten years, had allowed herself certain hopes regarding the [sergeant](garda). [She](nuala) says nothing. [She](nuala) burns the rashers.
+ move sadhbh nuala "put in the box room"
- parent tj sadhbh "father"
- help tj dervla "sides with"
- reject tj sadhbh "Thrown out"
- friend.start nuala sadhbh "on like a house"
- parent nuala orlaith "daughter"
- date garda orlaith "having dinner"
- friend.past lwife nuala "closest friend"
- die.past lwife "late wife"
- married.past garda lwife "late wife"
- married.past _ nuala "a widow"
+ love nuala garda "certain hopes"
- jealous nuala orlaith "burns the rashers"

== 6
A [stranger](fiachra) leans on the railings all through training, collar up. [Dervla](dervla), passing with the shopping, is the first to see who it is and drops the eggs: [Fiachra](fiachra), thinner, greyer, and here, [he](fiachra) claims, to put things right. [She](dervla) will not hear a word. So the [runaway](fiachra) tells it to the next best [listener](canon), [who](canon) happens to be [Canon Queally](canon), under the seal. The [priest](canon) comes out of the box looking as though someone had walked over [his](canon) grave. That night [he](canon) takes down the collection books for the year of the wedding, and [his](canon) hands are not steady.
+ return fiachra "leans on the railings"
- discover dervla fiachra "see who it is"
- reconcile? dervla fiachra "put things right"
- reject dervla fiachra "not hear a word"
- breakup.past fiachra dervla "runaway"
+ reveal fiachra canon "tells it"
- sad canon "hands are not steady"
- investigate canon "takes down"

== 7
Rain, and no match. The grass grows, the hurleys lean in the porch, and [Orlaith](orlaith) paints the dressing room a yellow that nobody likes. [Bree](bree), grounded, has been writing up the games for the Champion under the name of an imaginary uncle. [Eve](ewelina), as the [girls](girls) have taken to calling [her](ewelina), has learned to solo the length of the field, and [Owen](owen), [who](owen) is not supposed to have favourites, has stopped refereeing. [Sadhbh](sadhbh) walks [Nuala](nuala)'s terrier. A letter from [Dervla](dervla), slid under the door, goes into the stove unread.
- create orlaith "paints"
- create bree "writing up the games"
- love owen ewelina "favourites"
+ quit owen "stopped refereeing"
- housemate nuala sadhbh "walks Nuala's terrier"
- reject sadhbh dervla "unread"

== 8
[Lally](garda) is told by the [Canon](canon) as much as a priest may tell a guard, which is that a man ought to look at where eighteen thousand euro of bingo money ended up nine years ago. The [sergeant](garda) looks. It ended up in a Boston bank, by way of [T. J. Hehir](tj), then [treasurer](tj) of the club. Put bluntly: [Dervla](dervla)'s [father](tj) paid [her](dervla) [fiancé](fiachra) to go. [Lally](garda) breaks off a very nice evening with [Orlaith](orlaith) in order to arrest the [man](tj), and [she](orlaith), hearing why, cannot even be cross.
- reveal canon garda "told by the Canon"
- investigate garda tj "looks"
+ steal.past tj "bingo money"
- quit.past tj "then treasurer"
- parent tj dervla "father"
- gift.past tj fiachra "paid her fiancé"
+ betray.past tj dervla "paid her fiancé"
- engaged.past dervla fiachra "fiancé"
- date garda orlaith "a very nice evening"
- arrest? garda tj "arrest"
- sad! orlaith garda "cannot even be cross"

== 9
Brought face to face in the barracks, the old [man](tj) and the [one](fiachra) [he](tj) bought off give two versions. According to [T. J.](tj), the [lad](fiachra) had debts and would have bled the [girl](dervla) white; according to [Fiachra](fiachra), [he](fiachra) was told that [Dervla](dervla) had changed [her](dervla) mind and that the money came from [her](dervla). [Dervla](dervla) listens behind the glass. When it is over, [she](dervla) walks past both [men](fiachra+tj), drives to [Nuala](nuala)'s and begs [Orlaith](orlaith)'s pardon on the doorstep. The [coach](orlaith) hands [her](dervla) a bib. "Right half-back," [she](orlaith) says. "[You](dervla)'re late."
- meet fiachra tj "face to face"
- gift.past tj fiachra "bought off"
- accuse tj fiachra "had debts"
- betray.past tj fiachra "was told"
- breakup! dervla fiachra "changed her mind"
- reject dervla fiachra+tj "walks past"
- discover dervla tj "listens"
+ reconcile dervla orlaith "begs Orlaith's pardon"
- hire dervla "hands her a bib"

== 10
The [sisters](dervla+sadhbh), though, are another matter. [Sadhbh](sadhbh) will play beside [Dervla](dervla), pass to [Dervla](dervla) and take a drink from the same bottle, but not one syllable passes between [them](dervla+sadhbh), and the [pair](dervla+sadhbh) win [Kilshanny](girls) the semi-final in total silence. In the stand [Nuala](nuala) shares a rug with [Lally](garda). [Orlaith](orlaith) sees it from the sideline, sees the look on [her](orlaith) [mother](nuala)'s face, and does the sum. On the bus [she](orlaith) informs the [guard](garda), kindly, that [they](garda+orlaith) would be better as friends. [He](garda) takes it like a man who has been let off a fine.
- sibling dervla sadhbh "sisters"
- reject sadhbh dervla "not one syllable"
+ find girls "win Kilshanny the semi-final"
- parent nuala orlaith "mother's"
- discover orlaith nuala "does the sum"
- love nuala garda "the look"
+ breakup orlaith garda "better as friends"
- happy garda "let off a fine"

== 11
[Bree](bree)'s column breaks the bingo story, names and all, and half the county buys the paper. [Canon Queally](canon), accused by the [bishop](bishop) of having talked, is transferred to an island with forty sheep. The [teenager](bree) could sink through the floor. It was [she](bree), with [her](bree) ear to the vestry wall, and no one else; [she](bree) takes the ferry and owns up to [him](canon). The old [man](canon) laughs so hard that [he](canon) needs [her](bree) inhaler. Meanwhile [Marbeth](marbeth) gets a fright of another sort: [Coyne](coyne) tells [her](marbeth) that the flutter is not the heart. At forty-four, and with no one to thank but a lorry [driver](lorry) from [Cork](@cork)!
+ reveal bree "breaks the bingo story"
- accuse bishop canon "accused by the bishop"
- move canon "transferred"
- sad bree "sink through the floor"
- discover.past bree canon "ear to the vestry"
- travel bree canon "takes the ferry"
- reveal bree canon "owns up"
- happy canon "laughs"
- advisor coyne marbeth "Coyne tells"
+ pregnant marbeth lorry "not the heart"

== 12
County final. [Ewelina](ewelina) scores from the sideline. [Dervla](dervla) is struck on the temple. [Sadhbh](sadhbh) screams [her](sadhbh) [sister](dervla)'s name. It is the first word in four months. [Doctor Coyne](coyne) kneels by [Dervla](dervla). [Fiachra](fiachra) climbs the fence. [Dervla](dervla) opens one eye. [She](dervla) tells [Fiachra](fiachra) to get off the pitch. [She](dervla) tells [Sadhbh](sadhbh) to win it. [Sadhbh](sadhbh) does. The cup is handed to [Orlaith](orlaith). [Orlaith](orlaith) passes it to [Bree](bree).
- create ewelina "scores"
+ injure dervla _ "struck on the temple"
- sad sadhbh dervla "screams"
- sibling dervla sadhbh "sister's"
- reconcile dervla sadhbh "first word"
- treat dervla coyne "kneels by"
- recover dervla "opens one eye"
- reject dervla fiachra "get off the pitch"
+ find sadhbh "Sadhbh does"
- gift orlaith bree "passes it"

== 13
[T. J.](tj) gets a suspended sentence, sells the boat to pay back the bingo and is not spoken to in the shop, until [Sadhbh](sadhbh), [who](sadhbh) had the least cause, brings [him](tj) a dinner. [Nuala](nuala) and the [sergeant](garda) tie the knot on the island, before forty sheep, with the [Canon](canon) officiating and two Hehirs to hold the flowers. [Owen](owen) goes down on one knee in the chipper; [Eve](ewelina) tells [him](owen) to ask again after the Munster championship. And [Fiachra](fiachra) has taken a job at the creamery. [He](fiachra) is not expecting anything, [he](fiachra) tells the former [bride](dervla). [She](dervla) says that [he](fiachra) may carry the water.
- arrest _ tj "suspended sentence"
- steal.past tj "pay back"
- reject _ tj "not spoken to"
- help sadhbh tj "brings him a dinner"
+ wedding garda nuala "tie the knot"
+ propose owen ewelina "on one knee"
- reject ewelina owen "ask again"
- hire fiachra "taken a job"
- engaged.past dervla fiachra "former bride"
- reconcile dervla fiachra "carry the water"
