%series Easy Marks
%lang en
%genre con-artist caper in Goa, breezy streaming blurbs
%cast farida   | Farida Contractor; Farida | f
%cast joss     | Joss; Joss Contractor | m
%cast bhaskar  | Bhaskar Naik; Bhaskar; Naik | m
%cast aubrey   | Aubrey Finch-Hall; Aubrey; Finch-Hall | m
%cast tashi    | Tashi | n
%cast radha    | Radha Naik; Radha | f
%cast dmitri   | Dmitri Balabanov; Balabanov; Dmitri | m
%cast clerk    | Lobo | m
%cast father   | Cyrus Contractor; Cyrus | m
%cast heiress  | Poppy Vandermeer; Poppy | f
%cast oldguru  | - | m
%cast wife     | - | f

== 1 The Maharani of Nowhere
This week [she](farida) is a maharani. [Farida Contractor](farida), thirty-four, has been a nun, a neurosurgeon and twice a widow, and [her](farida) [brother](joss) [Joss](joss) has driven the car every time. The [mark](aubrey) is [Aubrey Finch-Hall](aubrey), a retired [auctioneer](aubrey) with a villa and no heirs. The [Englishman](aubrey) kisses the [impostor](farida)'s hand, pours [her](farida) champagne and sells [her](farida), before [she](farida) has quite sat down, a necklace that turns out to be glass. On the way home [the siblings](farida+joss) don't speak. Then [she](farida) begins to laugh. The old [crook](aubrey) has robbed [them](farida+joss) of forty thousand, and [she](farida) has never enjoyed an evening more.
- betray farida aubrey "maharani"
- sibling farida joss "brother"
- help joss farida "driven the car"
- kiss aubrey farida "kisses the impostor's hand"
+ betray aubrey farida "turns out to be glass"
- happy farida "laugh"
+ steal aubrey farida+joss "robbed them"

== 2 Partners
[Finch-Hall](aubrey) isn't surprised when the [maharani](farida) comes back, in jeans, and asks to be taught. [He](aubrey) has arthritis; [she](farida) has hands. [Joss](joss) is against it. [He](joss) has a weak stomach and a strong memory: it was just such a charming old [gentleman](father) [who](father) brought [the two](farida+joss) of [them](farida+joss) up, between prison terms, and sold [their](farida+joss) bicycles. In the meantime [Inspector Naik](bhaskar) of the [Panaji](@panaji) fraud squad has hung up a photograph of a nun. [His](bhaskar) [wife](radha) [Radha](radha), bringing [him](bhaskar) [his](bhaskar) lunch, looks at it for rather a long time. [She](radha) knows that nose; [she](radha) went to school with it.
- return farida "comes back"
+ advisor? aubrey farida "asks to be taught"
- ill aubrey "arthritis"
- reject joss aubrey "against it"
- parent father farida+joss "brought the two"
- arrest.past _ father "prison terms"
- steal.past father farida+joss "sold their bicycles"
- investigate bhaskar farida "fraud squad"
- married bhaskar radha "wife"
+ discover radha farida "knows that nose"

== 3 The Heiress
Enter [Poppy Vandermeer](heiress), nineteen, [heiress](heiress) to a fortune in paint, with a [guru](tashi) in tow. The [guru](tashi), called [Tashi](tashi), owns one robe and forty per cent of the [girl](heiress). [Aubrey](aubrey) would fleece the [heiress](heiress); [Farida](farida) would fleece the [guru](tashi). [She](farida) gets [her](farida) way. Dressed as a [pilgrim](joss), [Joss](joss) kneels before [Tashi](tashi), is touched on the forehead and, to [his](joss) own dismay, feels something. That evening [he](joss) tells [his](joss) [sister](farida) that [he](joss) can't go through with it. [She](farida) takes [his](joss) temperature.
- travel heiress "Enter"
- betray? aubrey heiress "would fleece"
- betray? farida tashi "would fleece"#2
+ find farida "gets her way"
- betray joss tashi "Dressed as a pilgrim"
+ love.start joss tashi "feels something"
- reveal joss farida "tells his sister"
- sibling farida joss "sister"
- treat joss farida "takes his temperature"

== 4 School Friends
[Radha Naik](radha) doesn't tell [her](radha) [husband](bhaskar) whose nose it is. [She](radha) goes to the market instead, where a [woman](farida) in dark glasses is buying mangoes, and says, "Hello, Fatty." [The two](farida+radha) sit on a wall until sunset. Once it was [Farida](farida) [who](farida) let [Radha](radha) copy the algebra, and was beaten for it; once it was [Radha](radha) [who](radha) hid [Farida](farida) when the bailiffs came. Now [one](radha) is married to the police, and the [other](farida) is wanted by it. "Leave," says the [inspector](bhaskar)'s [wife](radha). "Come along," says the [swindler](farida). Neither does either.
- reveal! radha bhaskar "doesn't tell"
- married bhaskar radha "husband"
+ find radha farida "Hello, Fatty"
- friend.past farida radha "copy the algebra"
- help.past farida radha "copy the algebra"
- attack.past _ farida "beaten"
- help.past radha farida "hid Farida"
- investigate bhaskar farida "wanted"
- flee? farida "Leave"
- invite farida radha "Come along"

== 5 Paint
The robe comes off, so to speak. [Tashi](tashi) was born in [Slough](@slough), the real [guru](oldguru) died years ago, and the forty per cent is being paid into an account that [Dmitri Balabanov](dmitri) controls. [Joss](joss) hears it from [Tashi](tashi), on the beach, at four in the morning, unasked. [Balabanov](dmitri), casino [owner](dmitri), keeps the false [saint](tashi) on a leash of debts. What does one do when the [mark](tashi) is in a worse trap than one's own? [Joss](joss) wants to get [Tashi](tashi) out. [His](joss) [sister](farida) wants to get the casino. [Finch-Hall](aubrey), dozing under a hat, remarks that these are the same job.
- betray tashi heiress "real guru died"
- die.past oldguru "died years ago"
- boss dmitri tashi "leash of debts"
+ reveal tashi joss "hears it from"
- threaten dmitri tashi "leash"
+ rescue? joss tashi "get Tashi out"
- sibling farida joss "sister"
- steal? farida dmitri "get the casino"

== 6 Inspector's Lunch
The lunch tin goes back and forth as ever. [Bhaskar](bhaskar) eats, [Bhaskar](bhaskar) ponders; the monsoon arrives; a crab walks through the squad room and is not stopped. On the lid [Radha](radha) has written nothing for a week. An honest [man](bhaskar), [he](bhaskar) has been offered eleven bribes since June and has refused twelve. [Lobo](clerk), the [clerk](clerk), reads aloud from the horoscopes. Today the [inspector](bhaskar) notices, under the rice, a slice of mango, cut in the shape of a nose. [He](bhaskar) looks at the photograph of the nun. [He](bhaskar) eats the mango. [He](bhaskar) says nothing to [Lobo](clerk), or to anyone.
- betray? _ bhaskar "offered eleven bribes"
- reject bhaskar _ "refused twelve"
- colleague bhaskar clerk "clerk"
- reveal radha bhaskar "shape of a nose"
+ discover bhaskar farida "notices"
- reveal! bhaskar clerk "says nothing"

== 7 Father's Day
[Cyrus Contractor](father) is out of prison and on the doorstep, with a bicycle. [Joss](joss) slams the door; [Farida](farida) opens it. The old [charmer](father) has heard of the casino, [he](father) has heard of everything, and wants a third. If not, [he](father) knows an [inspector](bhaskar). [Aubrey](aubrey) and the [newcomer](father) eye each other over the teacups: it turns out that [they](aubrey+father) shared a cell in [Pune](@pune), a cellmate's [wife](wife) and, in the end, a grudge. [Each](aubrey+father) swears that the [other](aubrey+father) talked. One of [them](aubrey+father) is lying, and [Farida](farida) would give [her](farida) last necklace to know which.
- arrest.past _ father "prison"
- return father "on the doorstep"

- reject joss father "slams the door"
+ threaten father farida+joss "knows an inspector"
- housemate.past aubrey father "shared a cell"
- affair.past aubrey+father wife "a cellmate's wife"
- enemy aubrey father "grudge"
- accuse aubrey father "talked"
- accuse father aubrey "talked"


== 8 Rehearsal with Poppy
[Poppy](heiress) isn't half as silly as [she](heiress) is rich. [She](heiress) follows [her](heiress) [guru](tashi) to the boat shed, hears the [four](aubrey+farida+joss+tashi) plotting and steps out from behind the nets. Everyone freezes. "[You](aubrey+farida+joss+tashi) will need someone with money," says the [nineteen-year-old](heiress), and sits down. [Tashi](tashi), [who](tashi) has cheated [her](heiress) for a year, cannot look at [her](heiress). [She](heiress) makes a list of what [she](heiress) paid for and what [she](heiress) got. The second column is the longer. "Nobody else ever asked [me](heiress) how [I](heiress) slept," [she](heiress) tells [Tashi](tashi), by way of a pardon.
- investigate heiress tashi "follows her guru"
+ discover heiress aubrey+farida+joss+tashi "hears the four plotting"
- help? heiress aubrey+farida+joss+tashi "someone with money"
- betray.past tashi heiress "cheated"
- sad tashi "cannot look"
+ reconcile heiress tashi "pardon"

== 9 The Long Night
A Dutch [heiress](heiress) loses a fortune at [Balabanov](dmitri)'s roulette, a [maharani](farida) wins it, a deaf old [Englishman](aubrey) asks loudly for the lavatory, and in the vault a [driver](joss) with a weak stomach fills the tins. All goes well until [Cyrus](father) does what [he](father) has always done. [He](father) has sold [them](aubrey+farida+heiress+joss+tashi) to the [Russian](dmitri) for a bicycle-sized sum. [Balabanov](dmitri) locks the doors. [He](dmitri) has [Tashi](tashi) brought in and offers [Farida](farida) the choice: the tins, or the [saint](tashi). [She](farida) looks at [her](farida) [brother](joss)'s face. The tins, says [she](farida), are only money.
- lose heiress "loses a fortune"
- find farida "wins it"
- betray aubrey dmitri "asks loudly"
- steal joss dmitri "fills the tins"
+ betray father aubrey+farida+heiress+joss+tashi "sold them"
- abduct dmitri aubrey+farida+heiress+joss+tashi "locks the doors"
- threaten dmitri farida "the choice"
- sibling farida joss "brother"
+ rescue farida tashi "only money"

== 10 The Tins
It was rice. [Balabanov](dmitri) opens the tins at dawn, digs, and finds mango. [Farida](farida) had swapped them for the [inspector](bhaskar)'s lunches, forty of them, cooked by [Radha](radha) and not one of [her](radha) friends the wiser. The money is in the boot of a police car. [Bhaskar Naik](bhaskar), [who](bhaskar) has driven it around all night without knowing, or so [he](bhaskar) will swear, delivers it to the paint company. [He](bhaskar) arrests the [Russian](dmitri) over breakfast. The [one](father) [who](father) called the casino is found by [Joss](joss) on the ferry. The [son](joss) does not hit the [father](father); [he](joss) throws the bicycle into the sea.
- discover dmitri farida "finds mango"
+ betray.past farida dmitri "swapped them"
- help.past radha farida "cooked by"
- help bhaskar farida "driven it around"
- gift bhaskar heiress "delivers it"
+ arrest bhaskar dmitri "arrests the Russian"
- find joss father "found by Joss"
- attack! joss father "does not hit"
- parent father joss "father"

== 11 Which of Them Lied
[Aubrey](aubrey) is ill and knows it. To [Farida](farida), [who](farida) sits by the mosquito net, [he](aubrey) confesses that it was [he](aubrey) [who](aubrey) talked, that time in [Pune](@pune): [he](aubrey) sold [Cyrus](father), and the [children](farida+joss) grew up without a [father](father) because of it. So the glass necklace was not the first thing [he](aubrey) stole from [her](farida). [She](farida) gets up and goes out to the well. [She](farida) comes back with water. [She](farida) holds the glass for the [man](aubrey) [who](aubrey) ruined [her](farida) childhood and taught [her](farida) everything worth knowing, and the [teacher](aubrey) dies with [his](aubrey) hand in [her](farida) purse.
- ill aubrey "is ill"
+ reveal aubrey farida "confesses"
- betray.past aubrey father "sold Cyrus"
- parent father farida+joss "a father"
- steal.past aubrey farida "stole from her"
- help farida aubrey "comes back with water"
- advisor.past aubrey farida "taught her"
+ die aubrey "dies"

== 12 Necklace
[He](aubrey) has left the villa to [her](farida), and the glass necklace, and in the clasp a stone that is not glass. [Joss](joss) and [Tashi](tashi) open a tea stall. [Poppy](heiress) paints it, in person, badly. [Radha](radha) brings [her](radha) [husband](bhaskar) to the housewarming; [he](bhaskar) comes in plain clothes and looks hard at the floor. "Have [you](bhaskar) met [my](radha) [friend](farida)?" asks [Radha](radha). [He](bhaskar) has a photograph of [her](farida) at the office, says the [inspector](bhaskar), but it does not do [her](farida) justice. [He](bhaskar) takes it out of [his](bhaskar) wallet and gives it to the [nun](farida).
+ gift aubrey farida "left the villa"
- create joss+tashi "open a tea stall"
- colleague joss tashi "tea stall"
- create heiress "paints"
- married bhaskar radha "husband"
- celebrate farida "housewarming"
- friend farida radha "my friend"
+ gift bhaskar farida "gives it to"
