%series Peckham Rising
%lang en
%genre soapy ensemble drama: sisters, a salon and a choir in south London, recap column
%cast folake  | Folake Adebayo; Folake | f
%cast temi    | Temi Adebayo; Temi | f
%cast bisi    | Bisi Adebayo; Bisi | f
%cast kojo    | Kojo Mensah; Kojo; Mensah | m
%cast pastor  | Pastor Emmanuel; Emmanuel | m
%cast deb     | Deb Rourke; Deb; Rourke | f
%cast lee     | Lee Rourke; Lee | m
%cast ravi    | Ravi Solanki; Ravi | m
%cast grace   | Grace | f
%cast marlon  | Marlon Pryce; Marlon | m
%cast tenor   | Ivor; Ivor Teague | m
%cast mum     | Mama Adebayo | f
%cast girl    | Joy | f
%cast teen    | Keziah | f
%cast dead    | - | m

== 1 Wash and Set
Three [sisters](bisi+folake+temi), one salon, and no lease after Friday. [Folake](folake), the [eldest](folake), owes the [landlord](lee), [Lee Rourke](lee), four months, and [Lee](lee) fancies [Temi](temi), the [middle](temi) one, [who](temi) has a [fiancé](kojo) and told [him](lee) where to go. So on Monday the locks are changed. [Bisi](bisi), the [youngest](bisi), sleeps through it; [she](bisi) got in at six with a bus [driver](ravi) called [Ravi](ravi). It's [Deb](deb), [Lee](lee)'s [missus](deb) and a regular for twenty years, [who](deb) nicks the new keys from [his](lee) trousers and hands them over to the [tenants](bisi+folake+temi) for a free blow-dry.
- sibling bisi folake+temi "sisters"
- sibling folake temi "sisters"
- love lee temi "fancies"
- engaged kojo temi "fiancé"
+ reject temi lee "where to go"
- affair bisi ravi "got in at six"
- married deb lee "missus"
- steal deb lee "nicks"
+ help deb bisi+folake+temi "hands them over"

== 2 Descants
The choir is short of a tenor, and [Pastor Emmanuel](pastor) brings along [Ivor Teague](tenor), a retired [postman](tenor) with a voice like warm gravy. [Folake](folake), a [widow](folake) these nine years, sings flat all evening, and that isn't like [her](folake). [Temi](temi)'s [intended](kojo), [Kojo Mensah](kojo), conducts; [he](kojo) and the [pastor](pastor) go back to boarding school in [Kumasi](@kumasi) and finish each other's jokes. In the vestry [Bisi](bisi) whispers to [her](bisi) best [mate](grace) [Grace](grace) about the bus [driver](ravi). [Grace](grace) goes quiet. [She](grace) was engaged to a [Ravi](ravi) once. How many bus drivers called [Ravi](ravi) can one borough have?
- find pastor tenor "brings along"
- married.past _ folake "widow"
+ love.start folake tenor "sings flat"
- engaged kojo temi "intended"
- friend kojo pastor "go back to"
- friend bisi grace "mate"
- reveal bisi grace "whispers"
+ engaged.past grace ravi "engaged to"

== 3 Ravi, Ravi
One, it turns out. [Grace](grace) spots [him](ravi) at the 63 stop with [her](grace) best [friend](bisi) on [his](ravi) lap, and the nails come out. [Bisi](bisi) swears [she](bisi) had no idea; the [jilter](ravi) takes refuge behind [his](ravi) steering wheel and shuts the doors. That night [Grace](grace) chucks [Bisi](bisi)'s overnight bag out of the flat [they](bisi+grace) have shared since college. [Bisi](bisi) lands on [Folake](folake)'s sofa, where the [postman](tenor) has just been persuaded to stay for jollof. The [landlord](lee), meanwhile, has counted [his](lee) keys. [His](lee) [wife](deb) denies everything with curlers in.
+ discover grace bisi+ravi "spots him"
- friend bisi grace "best friend"
- affair bisi ravi "on his lap"
- attack grace bisi "the nails come out"
- breakup.past ravi grace "jilter"
- flee ravi grace "takes refuge"
+ quarrel bisi grace "chucks"
- housemate.past bisi grace "shared"
- move bisi folake "sofa"
- invite folake tenor "persuaded to stay"
- married deb lee "wife"
- betray deb lee "denies everything"

== 4 Rent Day
[Lee](lee) calls on [Temi](temi). [Temi](temi) is alone. [He](lee) puts a hand on [her](temi) waist. [She](temi) puts the hot tongs on [his](lee). [Deb](deb) dresses the burn. [Deb](deb) asks no questions of [Lee](lee). [She](deb) asks them of [Temi](temi). [Temi](temi) tells all to [Deb](deb). [Deb](deb) packs [Lee](lee)'s suits in bin bags. The neighbours clap. [Grace](grace) will not speak to [Bisi](bisi). [Ravi](ravi) texts both [women](bisi+grace). [Both](bisi+grace) block [Ravi](ravi). [Ivor](tenor) brings oranges to [Folake](folake). [Folake](folake) peels one for [Ivor](tenor).
+ attack lee temi "a hand on her waist"
- injure lee temi "hot tongs"
- treat lee deb "dresses the burn"
- reveal temi deb "tells all"
+ breakup deb lee "packs Lee's suits"
- reconcile! bisi grace "will not speak"
- reject bisi+grace ravi "block Ravi"
- gift tenor folake "brings oranges"
- flirt folake tenor "peels one"

== 5 Hen Night
[Mama Adebayo](mum) flies in from [Ibadan](@ibadan) for the wedding and finds [her](mum) three [girls](bisi+folake+temi) barely on speaking terms: [Folake](folake) thinks [Temi](temi) ought to have gone to the police, [Temi](temi) thinks [Folake](folake) ought to have paid the rent, and [Bisi](bisi) has borrowed from [both](folake+temi). The [mother](mum) bangs [their](bisi+folake+temi) heads together. At the hen night the hired [stripper](marlon) takes off a fireman's helmet and it's [Marlon](marlon), [Temi](temi)'s first [boyfriend](marlon), [who](marlon) went to [Spain](@spain) without a word when [she](temi) was nineteen. The [bride](temi) goes as white as [she](temi) can. What the [pastor](pastor) doesn't know is that somebody is crying in [his](pastor) vestry: [Kojo](kojo).
- travel mum "flies in"
- wedding? kojo temi "the wedding"
- parent mum bisi+folake+temi "girls"
- quarrel folake temi "barely on speaking terms"
- reconcile? bisi+folake temi "bangs their heads together"
+ return marlon "it's Marlon"
- couple.past marlon temi "first boyfriend"
- breakup.past marlon temi "without a word"
- sad kojo "crying"

== 6 The Man in the Vestry
[Emmanuel](pastor) gets it out of [him](kojo) over communion wine. It isn't that [Kojo](kojo) doesn't care for [Temi](temi); [he](kojo) does, as one cares for a cousin. It's that since the dormitory in [Kumasi](@kumasi) there has been only one [person](pastor) for [him](kojo), and the [person](pastor) is pouring the wine. The [pastor](pastor) puts the bottle down. [He](pastor) doesn't shout. [He](pastor) takes the [conductor](kojo)'s hand, holds it a good minute longer than a shepherd should, and tells [him](kojo) to go home to [his](kojo) [bride](temi). [Marlon](marlon), [whom](marlon) [Temi](temi) swore [she](temi) wouldn't see, is sitting on [her](temi) stairs with a packet of Hobnobs.
- reveal kojo pastor "gets it out of him"
- love! kojo temi "as one cares for a cousin"
+ confess kojo pastor "only one person for him"
- love kojo pastor "only one person for him"
- flirt kojo pastor "a good minute longer"
- reject pastor kojo "go home"
- engaged kojo temi "bride"
- friend kojo pastor "dormitory"
- wedding? kojo temi "bride"
- gift marlon temi "Hobnobs"

== 7 Speak Now
Full church, hats like satellites. When the [pastor](pastor) asks whether anyone knows of an impediment, there's a silence, and in that silence it's [his](pastor) own voice that says, "[I](pastor) do." Uproar! [Mama Adebayo](mum) has to be held back by two ushers. [Temi](temi), [who](temi) spent the night on the stairs with the [fireman](marlon) and knows what [she](temi) did there, laughs till [her](temi) veil falls off. The [groom](kojo) kneels and begs [her](temi) pardon. [She](temi) begs [his](kojo). [They](kojo+temi) leave by separate doors, [friends](kojo+temi). [Deb](deb), in the third row, catches a bouquet that nobody threw.
+ reveal pastor "I do"
- love pastor kojo "I do"
- wedding! kojo temi "an impediment"
- attack? mum pastor "held back"
- sex.past marlon temi "what she did there"
- cheat.past temi kojo "knows what she did"
- happy temi "laughs"
+ breakup kojo temi "separate doors"
- reconcile kojo temi "begs her pardon"
- friend kojo temi "friends"

== 8 After the Flood
The bishop takes away [Emmanuel](pastor)'s collar. [He](pastor) and [Kojo](kojo) find two rooms above a chicken shop, and the [ex-pastor](pastor) learns to fry. [Lee](lee), sleeping in [his](lee) van since the bin bags, sets out to hit [his](lee) [tenants](bisi+folake+temi) where it hurts and sells the building to a developer. [Grace](grace), [who](grace) does the books for that very developer, sees the address and sits looking at it through a whole lunch hour. [She](grace) rings [Bisi](bisi), for the first time in two months. "Shut up and listen," says [Grace](grace), "there's a clause." And [Ivor](tenor) has fainted in the second alto's arms. Nothing serious, [he](tenor) tells [Folake](folake), and [he](tenor) is fibbing.
- quit pastor _ "takes away Emmanuel's collar"
+ move kojo+pastor "find two rooms"
- betray lee bisi+folake+temi "sells the building"
- discover grace "sees the address"
+ help grace bisi "there's a clause"
- ill tenor "fainted"
- betray tenor folake "fibbing"
- couple kojo pastor "two rooms"
- reconcile? bisi grace "for the first time in two months"

== 9 Clause Eleven
Sitting tenants may buy first. The Adebayo [women](bisi+folake+mum+temi) pool everything, bangles included, and come up eight thousand short. It's the [landlord](lee)'s cast-off [wife](deb) [who](deb) makes it up: half the van was [hers](deb), so [she](deb) has sold it, with [Lee](lee) asleep in the back. [Bisi](bisi) and [Grace](grace) bury the hatchet over a bottle of Lambrini, and to celebrate [they](bisi+grace) let down all four tyres of a certain number 63. [Temi](temi) is late, and not for work. [She](temi) counts on [her](temi) fingers and gets to the stairs. [Marlon](marlon)'s phone, when [she](temi) tries it, rings in [Spain](@spain).
- married deb lee "cast-off wife"
+ help deb bisi+folake+mum+temi "makes it up"
- steal deb lee "she has sold it"
+ reconcile bisi grace "bury the hatchet"
- attack bisi+grace ravi "let down all four tyres"
- celebrate bisi+grace "celebrate"
+ pregnant temi marlon "late"
- flee marlon temi "rings in Spain"

== 10 Second Opinions
[Folake](folake) finds the hospital letter in [Ivor](tenor)'s hymn book. [She](folake) buried one [man](dead) without being told how ill [he](dead) was, and [she](folake) won't be made a fool of twice: the [tenor](tenor) gets both barrels on the 36 bus, top deck. Then [she](folake) takes [his](tenor) arm and goes in with [him](tenor) to see the heart [surgeon](teen). [Kojo](kojo) has heard about the runaway [fireman](marlon). Without a moment's thought, [he](kojo) offers the [woman](temi) [he](kojo) didn't marry [his](kojo) name for the [child](girl). [Temi](temi) is touched, and says thanks but no thanks. The former [clergyman](pastor), stirring the batter, is asked to be [godfather](pastor) instead.
+ discover folake tenor "finds the hospital letter"
- ill tenor "hospital letter"
- married.past dead folake "buried"
- die.past dead "buried"
- ill.past dead "how ill"
+ quarrel folake tenor "both barrels"
- help folake tenor "takes his arm"
- advisor teen tenor "surgeon"
- flee.past marlon temi "runaway"
- propose kojo temi "his name"
- reject temi kojo "no thanks"
- kin? girl pastor "godfather"

== 11 The Prodigal
The heart [surgeon](teen), a young [woman](teen) named [Keziah](teen), has something to tell [Deb](deb), of all people: nineteen months before [she](deb) met [Lee](lee), [Deb](deb) gave up a [baby](teen) in [Croydon](@croydon). Here [she](teen) is. [Deb](deb) drops the sugar. [Mother](deb) and [daughter](teen) have the same laugh, it turns out, once [they](deb+teen) stop crying. [Lee](lee), drunk, comes round to win [his](lee) [wife](deb) back, calls the [doctor](teen) a con artist, and is shown the door by [Folake](folake), broom in hand. [Marlon](marlon) has come home from [Spain](@spain) too, sunburnt and sheepish. [He](marlon) was fetching [his](marlon) mother's ring, [he](marlon) says. "[You](marlon)'ve a phone," says [Temi](temi).
+ reveal teen deb "something to tell Deb"
- birth.past deb teen "a baby"
+ parent deb teen "Mother"
- sad deb+teen "crying"
- reconcile? deb lee "win his wife back"
- accuse lee teen "a con artist"
- reject folake lee "shown the door"
- married deb lee "wife"
+ return marlon "come home"
- propose? marlon temi "ring"

== 12 Opening Chords
[Keziah](teen) opens up [Ivor](tenor)'s chest for six hours, closes it, and has a sandwich. [He](tenor)'ll sing by Whitsun. [Folake](folake) asks [him](tenor) to marry [her](folake) before the drip is out, since at [their](folake+tenor) age one doesn't hang about. The decree comes through: [Deb](deb) is [Rourke](deb) no more. On the day the salon's new sign goes up [Temi](temi)'s waters break under the dryer, and little [Joy](girl) is delivered by [Grace](grace), out of a manual. The [father](marlon) faints. Is [he](marlon) forgiven? [Temi](temi) lets [him](marlon) carry the bag. [Bisi](bisi), last seen on the 63, is sitting behind the [driver](ravi), for a laugh, [she](bisi) says.
+ treat tenor teen "opens up Ivor's chest"
- recover? tenor "sing by Whitsun"
+ propose folake tenor "asks him to marry her"
- divorce deb lee "comes through"
- treat temi grace "delivered by Grace"
+ birth temi girl "is delivered"
- parent marlon girl "father"
- reconcile? marlon temi "forgiven"
- flirt bisi ravi "for a laugh"
