%series Bellevue Maternity
%lang en
%genre period medical drama, Port of Spain, 1957, series listings
%cast gaskin   | Matron Gaskin; Gaskin; Eunice | f
%cast philo    | Philomène Duval; Philomène; Nurse Duval | f
%cast indra    | Indra Ramlal; Indra; Nurse Ramlal | f
%cast agatha   | Sister Agatha; Agatha | f
%cast wendell  | Dr Wendell Pantin; Dr Pantin; Wendell; Pantin | m
%cast cecile   | Cecile Pantin; Cecile | f
%cast gerard   | Gerard Pantin; Gerard | m
%cast rolly    | Rolly | m
%cast suresh   | Suresh Ramlal; Suresh | m
%cast maude    | Maude Alleyne; Maude | f
%cast baby     | Bella | f
%cast mother   | - | f
%cast inspector | - | m
%cast widower  | - | m
%cast landlord | - | m
%cast sergeant | - | m

== 1 Night Bell
[Matron Gaskin](gaskin) runs the twelve beds of [Bellevue](#bellevue) by a handbell and by fear. On the first night of the rains two new [nurses](indra+philo) report to [her](gaskin): [Philomène Duval](philo), [who](philo) has a certificate from [London](@london) and no umbrella, and [Indra Ramlal](indra), [who](indra) has an umbrella. The [former](philo) is given the linen, the [latter](indra) the labour room. [Somebody](mother) has left a newborn [girl](baby) in the bread basket. "Ours," says [Sister Agatha](agatha), the [nun](agatha) [who](agatha) keeps the dispensary. "Nobody's," says the [matron](gaskin), and has a drawer lined with flannel.
+ hire indra+philo gaskin "report to her"
- boss gaskin indra+philo "two new nurses"
- colleague indra philo "two new nurses"
+ reject mother baby "left a newborn girl"
- find agatha baby "Ours"
- help gaskin baby "drawer lined with flannel"
- quarrel agatha gaskin "Nobody's"

== 2 Doctor at Large
[Dr Wendell Pantin](wendell) arrives at noon, kisses all the hands [he](wendell) can reach and delivers the second child of a cane-cutter's wife as if dealing cards. The [nurse](indra) with the umbrella follows [his](wendell) every move; [he](wendell) asks [her](indra) to stay behind and, in the linen room, to call [him](wendell) by [his](wendell) Christian name. The other [nurse](philo), counting sheets, sees the door close. [She](philo) knows the type. [She](philo) had one in [London](@london), with a wife in [Leeds](@leeds). The [doctor](wendell)'s is called [Cecile](cecile), and holds the mortgage on the roof.
- travel wendell "arrives at noon"
- love indra wendell "follows his every move"
- flirt indra wendell "by his Christian name"
+ affair.start indra wendell "sees the door close"
- discover philo indra+wendell "sees"
- affair.past _ philo "had one"
- married cecile wendell "The doctor's"
+ cheat wendell cecile "stay behind"

== 3 The Chairman's Wife
[She](cecile) comes every first Friday, in gloves, to inspect what [her](cecile) money does. The [matron](gaskin) stands at attention, for the two [women](cecile+gaskin) were at school together and the [one](cecile) bought what the [other](gaskin) had learned. This time the [visitor](cecile) stops at the drawer. [She](cecile) has no children of [her](cecile) own, and the [foundling](baby) seizes [her](cecile) finger and will not let go. "[I](gaskin) can make inquiries about the [mother](mother)," says [Matron Gaskin](gaskin). "Don't," says the [lady](cecile) in gloves, too fast, and goes out without [her](cecile) parasol.
- investigate cecile "to inspect"
- friend.past cecile gaskin "at school together"
- parent! cecile _ "no children of her own"
+ love.start cecile baby "will not let go"
- investigate? gaskin mother "make inquiries"
- reject cecile gaskin "Don't"

== 4 Cane Fire
Burnt men are carried in, though the sign says women. The [doctor](wendell) cannot be found, and so the [nurse](philo) with the certificate does what is not allowed, with a razor and boiled thread, the [nun](agatha) holding the lamp. By dawn five of six will live. [One](rolly) of them, a union [man](rolly) named [Rolly](rolly), asks [her](philo) through the bandages what [she](philo) is called and whether it is catching. Where was [Pantin](wendell)? [Nurse Ramlal](indra), coming down the back stairs with [her](indra) cap in [her](indra) hand, could have told [them](agatha+philo). The [matron](gaskin) asks to see [her](indra) at eight.
- injure _ "Burnt men"
- find! _ wendell "cannot be found"
+ treat rolly philo "razor and boiled thread"
- help agatha philo "holding the lamp"
- recover _ "will live"
- meet philo rolly "asks her"
- flirt rolly philo "whether it is catching"
- affair indra wendell "cap in her hand"
- reveal! indra agatha+philo "could have told"

== 5 At Eight
"[I](gaskin) was a nurse, too," is all that the old [dragon](gaskin) says, and gives [her](indra) back the cap. [She](indra) weeps so hard that [she](indra) has to be sent to lie down. [Her](indra) [brother](suresh) [Suresh](suresh), a law [clerk](suresh), comes to fetch [her](indra) home to [Chaguanas](@chaguanas), where a [widower](widower) with two shops is waiting to be looked at. [She](indra) looks. [She](indra) is sick over [his](widower) shoes. The [widower](widower), it turns out later, takes it for shyness, and sends sweets. But [Suresh](suresh) has grown up among sisters. [He](suresh) asks when, and by whom, and gets an answer to the first.
- help gaskin indra "gives her back"
- sad indra "weeps"
- sibling indra suresh "brother"
- travel suresh "comes to fetch"
- engaged? indra widower "waiting to be looked at"
- gift widower indra "sends sweets"
- ill indra "is sick"
+ pregnant indra _ "when, and by whom"
- reveal indra suresh "answer to the first"

== 6 The Inspector
An English health [inspector](inspector) counts bedpans. [Somebody](maude) has written to the ministry that at [Bellevue](#bellevue) a [nurse](philo) cuts and stitches like a surgeon. The [matron](gaskin) swears it was the [doctor](wendell); the [doctor](wendell), asked, bows and accepts the compliment on the stitches. The [letter-writer](maude) is [Maude Alleyne](maude), ward [maid](maude) for nineteen years, passed over twice for promotion and [cousin](maude) to the [doctor](wendell)'s [wife](cecile) besides. [Sister Agatha](agatha), [who](agatha) recognizes the purple ink, prescribes the [maid](maude) a spoonful of castor oil and nineteen Hail Marys. Both are taken.
- investigate inspector "counts bedpans"
+ accuse maude philo "has written"
- betray gaskin inspector "swears"
- rescue gaskin philo "swears it was"
- betray wendell inspector "accepts the compliment"
- hire.past! maude "passed over twice"
- kin cecile maude "cousin"
- married cecile wendell "doctor's wife"
+ discover agatha maude "recognizes"
- treat maude agatha "prescribes"

== 7 A Place for Two
The [pregnant](indra) of the two [nurses](indra+philo) moves in with the [other](philo), above a tailor, where there is one bed and one good saucepan. The [landlord](landlord) is [Rolly](rolly)'s [uncle](landlord). [Rolly](rolly), healed in a pattern that [he](rolly) shows to children for a cent, brings mangoes, and does not come in, and brings more. [She](philo) tells [him](rolly) that [she](philo) is through with men. [He](rolly) asks if [she](philo) is through with mangoes. Downstairs a parcel has been handed in for [her](philo) [lodger](indra): banknotes, in [Cecile Pantin](cecile)'s stationery, and a ticket to [Barbados](@barbados), one way.
- pregnant indra _ "pregnant"
+ housemate.start indra philo "moves in with"
- kin landlord rolly "uncle"
- recover rolly "healed"
- gift rolly philo "brings mangoes"
- reject philo rolly "through with men"
- flirt philo rolly "through with mangoes"
+ gift cecile indra "banknotes"
- travel? indra "a ticket" @barbados

== 8 Gloves Off
So [she](cecile) knows. [She](cecile) has known of every one; [she](cecile) keeps a list, and pays. It is at the drawer, over the sleeping [foundling](baby), that the [wife](cecile) and the [mistress](indra) meet, and the [younger](indra) puts the envelope between the little feet. "Keep it. [I](indra) shall stay." The [elder](cecile), to [her](cecile) own surprise, sits down. The third name on [her](cecile) list, [she](cecile) says, was a [girl](mother) from [Arima](@arima), [who](mother) took the money and left the [child](baby) all the same, in a basket. Does [he](wendell) know that it is [his](wendell)? [He](wendell) has weighed it every Friday, and never asked.
- discover.past cecile wendell "has known of"
- cheat wendell cecile "every one"
- married cecile wendell "wife"
- affair indra wendell "mistress"
+ meet cecile indra "meet"
- reject indra cecile "between the little feet"
- move! indra "I shall stay"
- affair.past mother wendell "third name"
- gift.past cecile mother "took the money"
- parent mother baby "the child"
- reject.past mother baby "left the child"
+ reveal cecile indra "was a girl from Arima"
- parent wendell baby "is his"

== 9 Strike
The port is shut and the hospital's ice with it. [Rolly](rolly) speaks from a barrel, is knocked off it by a truncheon and carried into the one house where [he](rolly) is not allowed. "Twelve beds, all women," says the [matron](gaskin) to the [sergeant](sergeant), and puts [him](rolly) in the eleventh under a bonnet. [Philomène](philo) washes the blood from [him](rolly) with such fury that [he](rolly) begs for the police. In bed ten a grandmother-to-be pulls the sheet to her chin. [Gerard Pantin](gerard), the [doctor](wendell)'s [brother](gerard), just in from [Edinburgh](@edinburgh) with a better degree, is asked to look at the [patient](rolly) with the moustache, and diagnoses twins.
- create rolly "speaks from a barrel"
+ attack _ rolly "knocked off it"
+ rescue gaskin rolly "under a bonnet"
- betray gaskin sergeant "all women"
- treat rolly philo "washes the blood"
- sad philo rolly "such fury"
- sibling gerard wendell "brother"
- travel.past gerard "just in from"
- help gerard rolly "diagnoses twins"

== 10 The Other Brother
There are two [Dr Pantins](gerard+wendell) now, and only [one](gerard) of [them](gerard+wendell) washes [his](gerard) hands before. [Wendell](wendell) finds [his](wendell) instruments boiled and [his](wendell) jokes not laughed at. The new [doctor](gerard) takes [his](gerard) tea with the [matron](gaskin), asks [her](gaskin) opinion, and writes it down; at fifty-one [she](gaskin) discovers that one can blush in starch. [His](gerard) [sister-in-law](cecile) watches it with interest. It was [she](cecile) [who](cecile) paid for [his](gerard) passage. [She](cecile) has had a third column added to [her](cecile) list, headed "Instead". The [elder](wendell) laughs, drinks, and forgets a swab where no swab should be.
- jealous wendell gerard "jokes not laughed at"
- love.start gaskin gerard "blush in starch"
- kin cecile gerard "sister-in-law"
+ invite cecile gerard "paid for his passage"
+ injure _ wendell "forgets a swab"

== 11 Breech
Three weeks before [her](indra) time [Indra](indra) begins to bleed. The [man](wendell) [whose](wendell) fault it is cannot hold the forceps; [his](wendell) [brother](gerard) takes them from [him](wendell), and [he](wendell) lets [him](gerard). Four hours. The [nun](agatha) prays, the [matron](gaskin) swears, the [friend](philo) with the certificate turns the child with [her](philo) bare hand, and there is a cry, and then a second one, from the corridor, where [Suresh](suresh) has knocked the [father](wendell) down. When [he](suresh) learns that [his](suresh) [sister](indra) will live, [he](suresh) picks [him](wendell) up again and dusts [him](wendell) off.
+ ill indra "begins to bleed"
- sibling gerard wendell "brother"
- help agatha+gaskin+philo indra "prays"
- treat indra gerard "takes them from him"
+ birth indra _ "a cry"
- friend indra philo "friend with the certificate"
- parent wendell _ "father"
- attack suresh wendell "knocked the father down"
- help suresh wendell "picks him up"
- sibling indra suresh "his sister"
- recover indra "will live"

== 12 New Brass
[Wendell](wendell) sails with one trunk. [His](wendell) [wife](cecile) sees [him](wendell) to the gangway, hands [him](wendell) the divorce papers as one tips a porter, and drives straight to the drawer: it is empty, because the [girl](baby) has outgrown it. [She](cecile) signs for [her](cecile) at the registry, and [Bella](baby), as [she](baby) now is, gets gloves. On the door stands a new name. The former [matron](gaskin) has exchanged the handbell for a ring from the younger [doctor](gerard); the present [matron](philo) is thirty-one and has a certificate, a mango tree and a union [man](rolly) under it. [She](philo) rings. Nobody is afraid. [She](philo) will have to work on that.
- travel wendell "sails"
- married cecile wendell "wife"
+ divorce cecile wendell "divorce papers"
+ parent.start cecile baby "signs for her"
- gift cecile baby "gets gloves"
- quit.past gaskin "former matron"
- engaged gaskin gerard "a ring"
+ hire philo "present matron"
- couple philo rolly "union man under it"
