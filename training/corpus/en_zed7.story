%series The Long Barn
%lang en
%genre drill
%cast agnes | Agnes | f
%cast edie | Edie | f
%cast ned | Ned | m
%cast silas | Silas Thorold; Silas | m
%cast jem | Jem | m
%cast romy | Romy | f
%cast vet | Miss Achebe; Achebe | f
%cast bailiff | Crouch | m
%cast smith | Tobias | m
%cast smithwife | Hatty | f
%cast tramp | - | m
%cast girl | - | f
%cast aunt | Aunt Clem; Clem | f
%cast dog | Tinker | m
%cast buyer | Mr Lal; Lal | m
%cast son | Vikram | m
%cast priest | Father Moyle | m
%cast twin | - | f
%cast gp | - | f
%cast ram | Caesar | m
%cast granny | - | f
%cast girlmum | - | f

== 1
[Silas Thorold](silas) is buried on a Monday, and on the Tuesday [his](silas) [widow](agnes) reads out the will to [his](silas) two [sons](jem+ned). The farm goes to the elder. Unfortunately [Agnes](agnes) has never told the [pair](jem+ned) which of [them](jem+ned) came first.
+ die silas "buried"
- married.past agnes silas "widow"
- parent silas jem+ned "sons"
- sibling jem ned "sons"
- gift silas _ "goes"
- reveal! agnes jem+ned "never told"

== 2
[Ned](ned) has a wife and a tractor, [Jem](jem) a guitar and a parole officer. "Toss for it," says [the latter](jem). [The former](ned) throws the coin into the slurry pit, and [his](ned) [twin](jem) after it.
- married _ ned "wife"
- arrest.past _ jem "parole"
- sibling jem ned "twin"
+ attack ned jem "throws"

== 3
It is [Edie](edie), [Ned](ned)'s [wife](edie), [who](edie) hoses [Jem](jem) down in the yard. Eleven years ago [she](edie) did the same, on another hot day, and married the wrong [one](ned). Neither of [them](edie+jem) mentions it.
- married edie ned "wife"
- help edie jem "hoses"
- wedding.past edie ned "married"
+ love edie jem "the wrong one"
- reveal! edie+jem "mentions"

== 4
A [girl](girl) of about twelve is living in the long barn. [Tinker](dog), a [collie](dog) with one ear, brings [her](girl) crusts and says nothing to anybody. When [Agnes](agnes) counts the eggs, [she](agnes) blames the fox.
+ gift dog girl "crusts"
- reveal! dog "says nothing"

== 5
[Crouch](bailiff), the [bailiff](bailiff), has come for the tractor. [Ned](ned) sits on it with a shotgun across [his](ned) knees. The [man](bailiff) from the court removes [his](bailiff) hat, [his](bailiff) shoes and, at the gate, himself.
- travel bailiff "come"
+ threaten ned bailiff "shotgun"
- flee bailiff ned "removes"

== 6
Nobody knew that [Silas](silas) had been borrowing. [Edie](edie), [who](edie) keeps the books, finds a second set of them in the bread oven. [Her](edie) [father-in-law](silas) has pledged the farm twice over, once to the bank and once to a [Mr Lal](buyer) of [Leicester](@leicester).
- reveal! silas "Nobody knew"
+ discover edie silas "finds"
- kin edie silas "father-in-law"
- betray.past silas _ "twice over"

== 7
[Mr Lal](buyer) turns up in person, with [his](buyer) [son](son), [Vikram](son), and a picnic. While the fathers' debts are being discussed in the parlour, the young [man](son) admires a [ram](ram) called [Caesar](ram). [Caesar](ram) does not admire [him](son).
- travel buyer+son "turns up"
- parent buyer son "son"#2
+ enemy ram son "does not admire"

== 8
[Miss Achebe](vet) was sent for to look at a cow. [She](vet) puts nine stitches in [Vikram](son)'s behind instead. "[You](vet) have cold hands," [he](son) says to the wall, and [she](vet), [who](vet) never laughs at patients, laughs.
- injure son ram "behind"
+ treat son vet "stitches"
- flirt son vet "cold hands"
- happy vet son "laughs"#2

== 9
[Agnes](agnes) has until Michaelmas to find ninety thousand pounds. [She](agnes) writes to [her](agnes) [sister](aunt), with [whom](aunt) [she](agnes) has not exchanged a word since [their](agnes+aunt) [mother](granny)'s funeral. [Aunt Clem](aunt) wires back a single one: ha.
- find? agnes "find"
- sibling agnes aunt "sister"
- enemy agnes aunt "not exchanged a word"
- parent granny agnes+aunt "mother's"
- die.past granny "funeral"
+ reject aunt agnes "a single one: ha"

== 10
[Jem](jem) plays the Plough on a Friday. Its new [barmaid](romy), [Romy](romy), once did six months for what [she](romy) calls borrowing. [He](jem) did eight for the same. By closing time [they](jem+romy) have borrowed the landlord's boat.
- create jem "plays"
+ meet jem romy "Plough"
- arrest.past _ romy "six months"
- steal.past romy "borrowing"
- steal jem+romy _ "borrowed"

== 11
[Edie](edie) sees two [people](jem+romy) in a boat, and [one](jem) of [them](jem+romy) is not rowing. [She](edie) has no right to mind. [She](edie) minds so hard that [she](edie) scrubs the step till the stone shows white, and [her](edie) [mother-in-law](agnes), [who](agnes) has eyes, takes the brush away.
- discover edie jem+romy "sees"
+ jealous edie romy "minds"
- kin agnes edie "mother-in-law"
- discover agnes edie "eyes"

== 12
The [girl](girl) has a fever. [Tinker](dog) pulls [Ned](ned) by the trouser leg, across two fields and up a ladder. [He](ned) carries [her](girl) down, a bundle of straw with eyes, and does not ask [her](girl) a single question.
- ill girl "fever"
- help dog girl "pulls"
+ rescue ned girl "carries"
- find ned girl "up a ladder"

== 13
The [doctor](gp) says measles and the [girl](girl) says nothing at all. [Edie](edie) sits up with [her](girl) three nights. [She](edie) and [Ned](ned) had a room papered with ducks once, and then [they](edie+ned) had no use for it; the [child](girl) sleeps there now.
- treat girl gp "measles"
- ill girl "measles"
+ help edie girl "sits up"
- housemate.start edie+ned girl "sleeps there"

== 14
[Tobias](smith), the [smith](smith), knows [her](girl). [He](smith) tells [his](smith) [wife](smithwife), and [Hatty](smithwife) tells [him](smith) to hold [his](smith) tongue. A [tramp](tramp) has been asking at forges all over the county for a lost [daughter](girl), with a belt in [his](tramp) hand.
- married smith smithwife "wife"
- reveal smith smithwife "tells"
- investigate tramp girl "asking"
- lose.past tramp girl "lost"
+ parent tramp girl "daughter"

== 15
[Clem](aunt) comes after all, in furs. [She](aunt) has come not to help, [she](aunt) says, but to watch. [Agnes](agnes) gives [her](aunt) the damp bedroom. [The two](agnes+aunt) sit opposite one another at supper like the ends of a see-saw, and [Jem](jem) passes the salt.
+ travel aunt "comes after all"
- help! aunt agnes "not to help"
- gift agnes aunt "gives"

== 16
[She](aunt) was there, [Clem](aunt) lets drop over the rhubarb, when the [boys](jem+ned) were born. [She](aunt) tied a ribbon round the ankle of the first. Both [brothers](jem+ned) look at [their](jem+ned) feet. "And which was it?" asks [Ned](ned). "That," [she](aunt) says, "will cost [you](ned)."
- reveal aunt jem+ned "lets drop"
- birth.past agnes jem+ned "born"
- sibling jem ned "brothers"
+ threaten aunt jem+ned "will cost you"

== 17
[Miss Achebe](vet) returns to take out the stitches, though [her](vet) [patient](son) has had them out for days and has been sitting on a cushion for effect. [He](son) asks [her](vet) to the sheepdog trials. [She](vet) accepts on behalf of the dog.
- return vet "returns"
- treat son vet "patient"
- betray son vet "for effect"
- invite son vet "asks"
+ date? son vet "trials"

== 18
The [tramp](tramp) arrives in the yard at noon. [Ned](ned) offers [him](tramp) cider and the [girl](girl), looking down from the window with the ducks, bites through [her](girl) lip. "Not seen [her](girl)," [he](ned) lies to [him](tramp), and fills up [his](tramp) glass.
- travel tramp "arrives"
- sad girl tramp "bites"
+ betray ned tramp "lies"
- gift ned tramp "cider"

== 19
[Crouch](bailiff) has seen [her](girl) too, and [Crouch](bailiff) can be bought. For a shilling [he](bailiff) tells the [man](tramp) with the belt where the back stairs are. Half an hour later a scream goes up, and it is not a girl's: [Caesar](ram) was on the landing.
- discover bailiff girl "seen"
- gift tramp bailiff "shilling"
+ betray bailiff girl "tells"
- attack ram tramp "scream"

== 20
[Edie](edie) has struck [him](tramp) with the warming pan as well. [He](tramp) lies at the foot of the stairs with [his](tramp) neck at an angle, and the [priest](priest) is sent for. [She](edie) keeps asking [Father Moyle](priest) whether it was the [ram](ram) or [her](edie).
- attack edie tramp "struck"
+ die tramp "neck at an angle"
- kill? edie+ram tramp "whether"

== 21
A constable would have questions. [Jem](jem), [who](jem) has met several, says [he](jem) did it. [Ned](ned) says [he](ned) did. [They](jem+ned) say it in the same breath and the same voice, and the law, which cannot tell [them](jem+ned) apart either, writes down an accident.
+ help jem+ned edie "says he did it"
- betray jem+ned _ "says he did it"

== 22
With [him](tramp) underground, the [girl](girl) begins to talk, and does not stop. [Her](girl) name is a secret. [Her](girl) [mother](girlmum) is dead. [She](girl) can milk, whistle and pick a lock. [Edie](edie) lays a hand on [her](girl) hair and for once it stays there.
- die.past tramp "underground"
- reveal girl "talk"
- parent girlmum girl "mother"
- die.past girlmum "dead"
+ help edie girl "lays a hand"

== 23
[Romy](romy) has been offered a job in [Ostend](@ostend), dealing cards. [She](romy) asks [Jem](jem) to come. [He](jem) looks up at the farmhouse, where a lamp is moving from room to room, and [she](romy), [who](romy) deals for a living, knows what [he](jem) is holding.
- hire? romy _ "offered"
- invite romy jem "asks"
- travel? jem+romy "come" @ostend
+ love jem edie "a lamp"
- discover romy jem "knows"

== 24
[Lal](buyer) calls in [his](buyer) debt. [His](buyer) own [boy](son) begs [him](buyer) to wait; there is a vet. There is always a vet, says the older [man](buyer). [He](buyer) himself once waited for one, at a stile, until it got dark.
+ threaten buyer agnes "calls in"
- parent buyer son "boy"
- love son vet "there is a vet"
- love.past buyer _ "waited"

== 25
That vet, [Agnes](agnes) could have told [him](buyer), was [Clem](aunt). [Her](agnes) [sister](aunt) was the first woman in the county to wear the boots. [She](aunt) never got to the stile because [Agnes](agnes), [who](agnes) wanted [her](aunt) at home, had burnt the letter.
- sibling agnes aunt "sister"
- love.past buyer aunt "stile"
+ betray.past agnes aunt "burnt"

== 26
[Agnes](agnes) says it aloud at last, on [her](agnes) knees, blacking the grate. [Clem](aunt) gets up. Forty years, [she](aunt) says; a husband, children, a stile. Then [she](aunt) takes off the furs, kneels down in the soot and does the other side.
+ reveal agnes aunt "says it aloud"
+ reconcile agnes aunt "does the other side"

== 27
[Mr Lal](buyer) has come to measure the fields. At the second gate there stands a [lady](aunt) of seventy in rubber boots. "[You](aunt)'re late," [he](buyer) tells [her](aunt). [She](aunt) consults [her](aunt) watch, which stopped, [she](aunt) says, in the spring of 1931.
- travel buyer "come"
+ return aunt buyer "late"
- flirt aunt buyer "consults her watch"

== 28
In the middle of lambing [Ned](ned) comes in for rope and sees, through the half-door, [his](ned) [brother](jem) and [his](ned) [wife](edie), up to the elbows in the same ewe. That is all [he](ned) sees. It is the way [they](edie+jem) are not looking at each other that tells [him](ned).
- sibling jem ned "brother"
- married edie ned "wife"
+ discover ned edie+jem "tells him"

== 29
[He](ned) does not shout. [He](ned) moves [his](ned) razor to the barn and sleeps where the [girl](girl) slept. It is there that [she](girl) brings [him](ned) crusts, as the [dog](dog) once did for [her](girl).
+ breakup ned edie "moves"
- gift girl ned "crusts"
- gift.past dog girl "once did"

== 30
[Romy](romy) sails alone. On the quay [she](romy) gives [Jem](jem) back the one thing [she](romy) ever stole from [him](jem), [his](jem) capo, and tells [him](jem) to go home and be brave. [He](jem) is halfway there when [he](jem) finds that [she](romy) has stolen [his](jem) watch.
+ travel romy "sails"
- gift romy jem "gives"
- steal.past romy jem "stole"
- discover jem romy "finds"
- steal romy jem "stolen"

== 31
[Vikram](son) wins the sheepdog trials without a dog, by running round the sheep himself. The [vet](vet) holds [his](son) coat. Asked by the steward what [she](vet) is to the competitor, [Miss Achebe](vet) thinks it over and says: engaged.
- find son "wins"
+ engaged son vet "engaged"

== 32
Fire in the stackyard. [Crouch](bailiff) was seen running. The [girl](girl) picks the lock of the stable and drives out the horses, but [Ned](ned), in the loft, has the ladder burnt from under [him](ned). Below, [a voice](jem) exactly like [his](ned) own shouts at [him](ned) to jump.
- accuse _ bailiff "was seen running"
- rescue girl _ "drives out"
+ rescue? jem ned "jump"

== 33
[Ned](ned) jumps; [Jem](jem) catches [him](ned) and breaks both arms doing so. [They](jem+ned) lie in the wet grass for a time. "First or second?" says [one](jem) of [them](jem+ned). "Does it matter?" says [the other](ned).
+ rescue jem ned "catches"
- injure jem "breaks"
- reconcile jem ned "Does it matter"

== 34
Somebody must feed [Jem](jem) with a spoon. [Edie](edie) says [she](edie) cannot be the [one](edie). So it is [Ned](ned), night after night, [who](ned) blows on the soup; and somewhere between the barley and the bread [he](ned) tells [him](jem) to look after [her](edie).
- reject edie jem "cannot"
+ help ned jem "blows on the soup"
- help? jem edie "look after"

== 35
[Crouch](bailiff) is run to ground by [Tinker](dog) and fetched out of a culvert by [Tobias](smith). [He](smith), [who](smith) shoes dray horses, has no difficulty in holding [him](bailiff). The [bailiff](bailiff) swears it was not the farm [he](bailiff) meant to burn, only the books.
- find dog bailiff "run to ground"
+ arrest smith bailiff "fetched out"
- reveal bailiff "swears"

== 36
The books are ash and so, therefore, is the debt. [Mr Lal](buyer), in a pew beside [Clem](aunt), remarks that [he](buyer) never kept a copy. Beside [him](buyer) [his](buyer) [son](son) drops the hymnal, for [he](son) has seen that copy.
- betray buyer aunt "never kept"
+ help buyer agnes "never kept"
- parent buyer son "son"
- discover.past son buyer "seen"

== 37
[Ned](ned) takes the emigrants' boat to [Halifax](@halifax). [He](ned) leaves [Jem](jem) the tractor and [Edie](edie) a paper, signed, for the judge. The [girl](girl) [he](ned) takes along, or rather [she](girl) takes [him](ned): [she](girl) has picked the lock of [his](ned) trunk and is sitting in it.
+ move ned "boat" @halifax
- gift ned jem "tractor"
- divorce edie ned "paper"
- travel girl+ned "takes him"

== 38
A decent interval is a year. [Jem](jem) and [Edie](edie) wait eleven months and a bit. When [Father Moyle](priest) asks whether anyone knows an impediment, [Caesar](ram) coughs; [he](ram) is asked to leave, and declines.
+ wedding edie jem "impediment"

== 39
A letter from [Nova Scotia](@novascotia): the [girl](girl) has a name now, which [she](girl) chose herself, and it is Silas. [Ned](ned) has met a [widow](twin) with a sawmill. [She](girl) approves of [her](twin). [They](girl+ned) have, [she](girl) adds, a dog.
- meet ned twin "met"
+ reveal girl "letter"
- married.past _ twin "widow"

== 40
[Clem](aunt), on [her](aunt) wedding morning, gives [her](aunt) [sister](agnes) a scrap of ribbon. It is the one from the ankle. [Agnes](agnes) holds it to the light: there are two knots in it. "[I](aunt) tied it to [both](jem+ned)," says [Clem](aunt). "[You](agnes) would only have had a favourite."
- wedding? aunt buyer "wedding morning"
- sibling agnes aunt "sister"
- gift aunt agnes "ribbon"
+ reveal aunt agnes "to both"
