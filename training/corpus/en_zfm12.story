%series Rum Corps Wives
%lang en
%genre historical ensemble: convicts and officers' wives, Sydney 1806 to 1808, encyclopaedia episode table
%cast anstice | Anstice Penhallow; Anstice | f
%cast moll | Moll Rafferty; Moll | f
%cast lucinda | Lucinda Harcourt; Mrs Harcourt; Lucinda | f
%cast harcourt | Captain Harcourt; Harcourt | m
%cast bungo | Barangan | f
%cast thorne | Lieutenant Thorne; Thorne | m
%cast delia | Delia Thorne; Delia | f
%cast silas | Silas Pike; Silas | m
%cast parson | Mr Ormsby; Ormsby | m
%cast gov | - | m
%cast baby | Nancy | f
%cast dawes | Dr Dawes; Dawes | m
%cast con | Con Rafferty; Con | m
%cast hk | - | f
%cast sgt | - | m

== 1
Transported for the theft of a cheese, [Anstice Penhallow](anstice) survives the voyage of the Juno only because an Irish [rebel](moll), [Moll Rafferty](moll), shares [her](moll) water with [her](anstice). On the wharf the [two](anstice+moll) are torn apart. [Moll](moll) is assigned to the house of [Captain Harcourt](harcourt), [Anstice](anstice) to that of [Lieutenant Thorne](thorne), the [captain](harcourt)'s [deputy](thorne) in all things including the rum. [Lucinda Harcourt](lucinda), wed to the [captain](harcourt) by proxy and only now set ashore, sees [her](lucinda) [husband](harcourt) for the first time and takes [him](harcourt) for the porter.
- steal.past anstice _ "theft"
- arrest.past _ anstice "Transported"
+ rescue moll anstice "shares her water"
- hire moll harcourt "assigned to"
- hire anstice thorne "Anstice to that"
- boss harcourt thorne "deputy"
- married harcourt lucinda "husband"
- wedding.past harcourt lucinda "by proxy"
+ meet harcourt lucinda "for the first time"

== 2
[Thorne](thorne)'s [wife](delia), [Delia](delia), has buried four infants in the sand behind the stable and runs [her](delia) household from a darkened bed. [Anstice](anstice) opens the shutters; a shoe is flung at [her](anstice), then a second, then, since there are no more shoes, [Delia](delia) begins to talk. In the other house [Moll](moll) is looking for [her](moll) [brother](con), [who](con) was shipped out five years before [her](moll) and has not been heard of since. The [captain](harcourt) knows where [he](con) is. [He](harcourt) will tell [her](moll), [he](harcourt) says with a hand on the bolt, when [she](moll) has been agreeable. [She](moll) bites the hand.
- married delia thorne "wife"
- boss delia anstice "runs her household"
- die.past _ "buried four infants"
- parent.past delia _ "four infants"
- attack delia anstice "flung"
- help anstice delia "opens the shutters"
- sibling con moll "brother"
- investigate moll con "looking for"
- threaten harcourt moll "been agreeable"
+ attack moll harcourt "bites the hand"

== 3
[Lucinda](lucinda) heard it through the wall. [Lucinda](lucinda) does not ask [Harcourt](harcourt). [Lucinda](lucinda) asks [Moll](moll). [Moll](moll) tells [Lucinda](lucinda). That night [Lucinda](lucinda) gives [Moll](moll) a key. The key fits the desk of [Harcourt](harcourt). There is a list in the desk. On the list stands [Con Rafferty](con). [Con](con) is at the lime kilns. [Con](con) has lost [his](con) sight. [Moll](moll) puts the key back. [Lucinda](lucinda) holds [Moll](moll).
- discover lucinda harcourt "heard it"
- reveal moll lucinda "tells Lucinda"
+ help lucinda moll "gives Moll a key"
- betray lucinda harcourt "gives Moll a key"
- discover moll con "On the list"
- ill con "lost his sight"
- sad moll "holds Moll"

== 4
A new [governor](gov), [whose](gov) orders are to stop the traffic in rum, and [whose](gov) temper has preceded [him](gov), dines at the [Harcourts](harcourt+lucinda)'. While the gentlemen pass the port, the ladies pass a petition, which [Lucinda](lucinda) has drawn up, [Delia](delia), for once dressed, has signed and the [chaplain](parson)'s [housekeeper](hk) has hidden in the pudding. It asks for the lime burners to be brought in. [Mr Ormsby](parson), the [chaplain](parson), finds it between [his](parson) teeth; the [governor](gov) reads it aloud; and [Captain Harcourt](harcourt), smiling, requests the name of every [woman](delia+lucinda) [who](delia+lucinda) has put [her](delia+lucinda) hand to it.
- travel gov harcourt "dines at"
- create lucinda "has drawn up"
- betray delia+lucinda harcourt "pass a petition"
- rescue? gov _ "brought in"
- boss parson hk "housekeeper"
- help hk lucinda "hidden in the pudding"
- find parson "between his teeth"
+ reveal gov harcourt "reads it aloud"
- threaten harcourt delia+lucinda "requests the name"

== 5
The price is paid by [Delia](delia), [whose](delia) [husband](thorne), on the [captain](harcourt)'s instructions, has [her](delia) put away as a lunatic. [Dr Dawes](dawes), the [surgeon](dawes), signs the certificate without looking up and, an hour later, unable to look at anything else, tears up the copy. [Anstice](anstice) follows the cart on foot to [Parramatta](@parramatta). On the road a Dharug [woman](bungo), [Barangan](bungo), to [whom](bungo) [she](anstice) has nothing to offer but a pair of flung shoes, leads [her](anstice) across the creek. [Barangan](bungo) declines the shoes and asks instead to be taught the word for what has been done to the [lady](delia) in the cart.
- married delia thorne "husband"
- boss harcourt thorne "instructions"
+ betray thorne delia "put away"
- help dawes thorne "signs the certificate"
- sad dawes "tears up the copy"
- travel anstice "follows the cart" @parramatta
- meet anstice bungo "On the road"
+ help bungo anstice "leads her across"
- gift? anstice bungo "a pair of"
- advisor? anstice bungo "to be taught"

== 6
[Silas Pike](silas), emancipist, distiller and the richest [man](silas) in the colony [who](silas) may not sit down in an officer's parlour, makes [Moll](moll) an offer: if [she](moll) will keep [his](silas) books, in which [she](moll) is to leave certain lines blank, [he](silas) will buy a blind [man](con) out of the kilns. [She](moll) can neither read nor write, a detail [she](moll) does not volunteer. [Lucinda](lucinda), up half the night in the scullery, teaches [her](moll) the alphabet out of Clarissa; and [she](lucinda) herself, [who](lucinda) had thought the book a bore, finds that [she](lucinda) waits all day for the scullery.
- hire? moll silas "keep his books"
- rescue? silas con "buy a blind man"
- reveal! moll silas "does not volunteer"
+ advisor.start lucinda moll "teaches her"
- love lucinda moll "waits all day"

== 7
Nothing is due from England for a month, and the town, which lives on letters, gossips. The barley is thin. A kangaroo gets into the chapel. [Anstice](anstice), taken on as a washerwoman at the asylum, passes [her](anstice) former [mistress](delia) a needle, a pear, and on Sundays the sermon, which is done from memory and with improvements. [Delia](delia), [who](delia) has at no time been madder than other people, embroiders the regulations of the house on a sheet. A person with a pair of scissors and some patience could make it say a good deal more.
- hire anstice _ "taken on"
- boss.past delia anstice "former mistress"
+ gift anstice delia "a needle, a pear"
- help anstice delia "the sermon"
- ill! delia "at no time been madder"
- create delia "embroiders"

== 8
[Con Rafferty](con) is carried home on [Silas Pike](silas)'s dray, and does not know [his](con) [sister](moll)'s voice. [She](moll) sings. At the second verse [he](con) joins in. The [distiller](silas), listening on the step with [his](silas) hat in [his](silas) hands, is lost from that moment and has the sense to know it. [Harcourt](harcourt), informed that [his](harcourt) runaway [convict](moll) is keeping the accounts of [his](harcourt) chief [competitor](silas), sends soldiers for [her](moll) at dawn. They find [her](moll) at the breakfast table with the [wife](lucinda) of their commanding [officer](harcourt), on a visit, [who](lucinda) has no intention of getting up.
- return con "carried home"
+ rescue silas con "Silas Pike's dray"
- sibling con moll "sister"
- create con+moll "joins in"
+ love.start silas moll "lost from that moment"
- flee.past moll harcourt "runaway"
- enemy harcourt silas "competitor"
- boss silas moll "keeping the accounts"
- arrest? harcourt moll "sends soldiers"
- help lucinda moll "no intention of getting up"

== 9
[Lucinda](lucinda) is locked into [her](lucinda) room by the [captain](harcourt), where [she](lucinda) discovers that [she](lucinda) is with child and, to all appearances, in love, and that the two have nothing to do with each other. [Thorne](thorne), [who](thorne) has begun to drink what [he](thorne) used to sell, comes upon [Anstice](anstice) in the street and begs to know how [Delia](delia) is. [She](anstice) lets [him](thorne) beg. Then [she](anstice) unfolds the sheet. In red cross-stitch, with the scissors' help, it gives the date of every barrel that ever went ashore by night, and the name of the officer on watch.
+ abduct harcourt lucinda "locked into"
- pregnant lucinda harcourt "with child"
- love lucinda moll "in love"
- ill thorne "drink"
- meet anstice thorne "comes upon"
- sad thorne delia "begs to know"
- reject anstice thorne "lets him beg"
+ reveal delia thorne "unfolds the sheet"

== 10
Half the names are [Harcourt](harcourt)'s. The others are [Thorne](thorne)'s own. The [lieutenant](thorne) could burn it; what [he](thorne) does is ride to [Parramatta](@parramatta), release [his](thorne) [wife](delia) at pistol point from [his](thorne) own certificate, and hand [her](delia) the reins. [She](delia) drives, [he](thorne) weeps. [Delia](delia) delivers the sheet to the [governor](gov) in person. It takes [Dawes](dawes), [whom](dawes) shame has made brave, to swear that [she](delia) is as sane as the Bench. "Saner," says the [chaplain](parson), with [his](parson) mouth full.
- betray.past harcourt gov "Half the names"
- betray.past thorne gov "Thorne's own"
- travel thorne "ride to" @parramatta
+ rescue thorne delia "release his wife"
- married delia thorne "wife"
- sad thorne "he weeps"
+ accuse delia harcourt+thorne "delivers the sheet"
- help dawes delia "to swear"
- help parson delia "Saner"

== 11
On the evening set for [Harcourt](harcourt)'s arrest the Corps marches on Government House with a band playing, and it is the [governor](gov) [who](gov) is dragged out from under a bed. The [captain](harcourt) rules by breakfast. At the head of the list of those to be flogged stands [Silas](silas), and second, in [her](moll) own round hand, for [she](moll) has been made to write it herself, [Moll Rafferty](moll). [Con](con) offers to take the strokes in [her](moll) place. In the yard [Lucinda](lucinda), eight months gone, steps between the [Irishwoman](moll) and the lash, and remains there until the [sergeant](sgt), a family [man](sgt), discovers that [he](sgt) has mislaid it.
- arrest? gov harcourt "Harcourt's arrest"
+ arrest harcourt gov "dragged out"
- hire harcourt "rules by breakfast"
- attack? harcourt moll+silas "to be flogged"
- help? con moll "in her place"
- pregnant lucinda "eight months gone"
+ rescue lucinda moll "steps between"
- help sgt moll "mislaid it"

== 12
The frigate from [England](@england) brings dispatches. [Harcourt](harcourt) is to be tried at home. [Harcourt](harcourt) asks [Lucinda](lucinda) to follow. [Lucinda](lucinda) has just had [Nancy](baby). [She](lucinda) declines. [Barangan](bungo) was with [her](lucinda) and caught the [child](baby). [Thorne](thorne) gives evidence against [Harcourt](harcourt). [Delia](delia) forgives [Thorne](thorne) on Thursdays. [Anstice](anstice) gets a ticket of leave. [Silas](silas) asks [Moll](moll) to marry [him](silas). [Moll](moll) says that [Silas](silas) is the second best. [Silas](silas) rents [her](moll) the house by the scullery. [Lucinda](lucinda) moves in with [Moll](moll).
- arrest? _ harcourt "to be tried"
- invite harcourt lucinda "to follow"
+ birth lucinda baby "has just had"
- reject lucinda harcourt "declines"
- help bungo lucinda "caught the child"
- betray thorne harcourt "evidence against"
- reconcile delia thorne "forgives"
- find anstice "ticket of leave"
- propose silas moll "asks Moll to marry"
- reject moll silas "second best"
+ move lucinda moll "moves in with"
