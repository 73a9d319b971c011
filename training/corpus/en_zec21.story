%series The Purple Chamber
%lang en
%genre historical court intrigue, Constantinople 1042, encyclopaedic episode summaries
%cast zenaida | Empress Zenaida; Zenaida | f
%cast thekla | Princess Thekla; Thekla | f
%cast michael | Emperor Staurakios; Staurakios | m
%cast eunuch | Narses the Chamberlain; Narses | m
%cast general | General Bardas; Bardas | m
%cast scylitza | Skleraina | f
%cast monk | Father Psellion; Psellion | m
%cast caulker | - | m
%cast varang | Harald Ironhand; Harald | m
%cast patriarch | Patriarch Alypios; Alypios | m
%cast slave | Melania | f
%cast exarch | Constans Dalassos; Constans | m
%cast late | - | m

== 1
Twice widowed and past sixty, [Empress Zenaida](zenaida) adopts a ship [caulker](caulker)'s [son](michael) so that the throne may have somebody to sit on it. [Staurakios](michael) kisses the hem of [her](zenaida) robe; [her](zenaida) [sister](thekla) [Thekla](thekla), fetched from [her](thekla) convent for the ceremony, observes that [he](michael) wipes [his](michael) mouth afterwards. The two [women](thekla+zenaida) have exchanged no letter for fourteen years, since [Zenaida](zenaida) had [her](thekla) shorn against [her](thekla) will. [They](thekla+zenaida) exchange none now.
- married.past _ zenaida "widowed"
+ kin michael zenaida "adopts"
- hire michael zenaida "throne"
- parent caulker michael "son"
- sibling thekla zenaida "sister"
- travel thekla "fetched"
- celebrate _ "ceremony"
- enemy thekla zenaida "no letter"
- attack.past zenaida thekla "shorn"

== 2
[Staurakios](michael) owes [his](michael) elevation to [Narses](eunuch), the [chamberlain](eunuch), and resents owing. [He](michael) has the [man](eunuch) put aboard a grain ship by night; [Narses](eunuch) leaves [his](eunuch) keys to [Melania](slave), a [slave](slave) [who](slave) has tended the lamps since [she](slave) was five and [whom](slave) nobody has ever looked at. At the palace gate [Harald Ironhand](varang), of the Varangian guard, looks at [her](slave). [He](varang) carries [her](slave) oil jar up two hundred stairs.
- help.past eunuch michael "owes his elevation"
- sad michael eunuch "resents"
+ abduct michael eunuch "put aboard"
- gift eunuch slave "leaves his keys"
+ love.start varang slave "looks at her"
- help varang slave "carries her oil jar"

== 3
In a tavern by the Golden Horn, [General Bardas](general) is told by [his](general) [nephew](exarch) [Constans](exarch) that the army would follow any horse in purple. [Bardas](general) would rather grow melons. [He](general) was [Zenaida](zenaida)'s lover, once, between two emperors, and has seen what it does to people. That week, [he](general) receives a melon in the post, with a knife in it and no card. [Constans](exarch) is the only [one](exarch) [who](exarch) knew about the melons.
- reveal exarch general "told"
- kin exarch general "nephew"
- reject general exarch "would rather grow"
- affair.past general zenaida "lover"
- gift _ general "receives"
+ threaten _ general "a knife in it"
- discover.past exarch general "knew"

== 4
[Father Psellion](monk), [tutor](monk) to the new [emperor](michael), corrects [his](michael) Greek and is slapped for it. [Staurakios](michael) doesn't want Greek; [he](michael) wants a reason to be rid of the old [lady](zenaida). Poison, suggests [Skleraina](scylitza), [his](michael) [mistress](scylitza), trying on one of [Zenaida](zenaida)'s crowns. The [monk](monk) goes home, writes down the conversation as a dialogue in the manner of Plato, and cannot decide whom to show it to.
- advisor monk michael "tutor"
- attack michael monk "slapped"
- reject michael monk "doesn't want"
- affair michael scylitza "mistress"
+ kill? michael+scylitza zenaida "Poison"
- steal scylitza zenaida "trying on"
- create monk "writes down"
- reveal? monk "show"

== 5
A cake arrives with the [emperor](michael)'s compliments. [Zenaida](zenaida), [who](zenaida) has poisoned a [husband](late) herself and knows the look of marzipan, gives it to the peacocks. Nine of them die. When the guards arrive with scissors, [she](zenaida) asks only for a mirror. Shorn, in black, [she](zenaida) is shipped to an island, for having plotted against [her](zenaida) own [son](michael). On the quay stands [Thekla](thekla), [who](thekla) has waited a long time for this sight, and finds that [she](thekla) can't look.
- kill? michael zenaida "cake"
- gift michael zenaida "compliments"
- married.past late zenaida "husband"
- kill.past zenaida late "poisoned a husband"
- die _ "die"
- arrest _ zenaida "scissors"
- attack _ zenaida "Shorn"
+ abduct michael zenaida "shipped to an island"
- betray! zenaida michael "plotted"
- accuse michael zenaida "plotted"
- kin michael zenaida "her own son"
- sad thekla zenaida "can't look"

== 6
The city wakes up to find the old [empress](zenaida) gone, and the ovens stay cold. Fishwives pelt the [emperor](michael)'s procession with heads of tunny. [Melania](slave) uses [Narses](eunuch)'s smallest key on a chest that [she](slave) takes for a linen chest; inside, signed and sealed, is the late [emperor](late)'s will, naming both [sisters](thekla+zenaida). [She](slave) can't read. [She](slave) shows it to the [Varangian](varang), [who](varang) can't either, and so, at last, somebody brings something to [Psellion](monk).
- lose _ zenaida "gone"
- attack _ michael "pelt"
+ find slave _ "inside"
- die.past late "late"
- create.past late "will"
- sibling thekla zenaida "sisters"
- reveal slave varang "shows it"
+ reveal slave+varang monk "brings something"

== 7
[Patriarch Alypios](patriarch) is offered the governance of three monasteries if [he](patriarch) reads a curse upon [Zenaida](zenaida) from the pulpit. [He](patriarch) mounts the steps. [He](patriarch) reads the will instead. Within the hour [Constans](exarch) has ridden out to fetch [Thekla](thekla), since an empress is an empress; [she](thekla) barricades herself in with the beehives and has to be carried to the throne by main force, stung men on both sides of [her](thekla).
- gift? michael patriarch "offered the governance"
+ reveal patriarch _ "reads the will"
- betray patriarch michael "instead"
- travel exarch "ridden out"
- reject thekla exarch "barricades herself"
+ hire thekla "carried to the throne"

== 8
[Staurakios](michael) sends a fast boat to bring [Zenaida](zenaida) back before the mob can. [Skleraina](scylitza) proposes that [she](zenaida) be lost overboard, and pays the [captain](eunuch). The [captain](eunuch) is [Narses](eunuch), however, [who](eunuch) bought himself free and the ship along with himself. [He](eunuch) drops the old [woman](zenaida) a curtsey. "[You](eunuch) chose [him](michael)," [she](zenaida) says. "[I](eunuch) did, [Majesty](zenaida). [I](eunuch) brought scissors." [She](zenaida) laughs till the oars stop.
- kill? scylitza zenaida "lost overboard"
- gift scylitza eunuch "pays the captain"
+ return eunuch "The captain is Narses"
- help.past eunuch michael "chose"
- happy zenaida eunuch "laughs"

== 9
Two empresses, one throne. [Thekla](thekla) is on it as [Zenaida](zenaida) walks in, bald, sunburnt and smelling of fish. The court holds its breath for a quarrel. What [Thekla](thekla) says is, "Mine grew back, [you](zenaida) know," and moves over. In the hippodrome [Harald](varang) holds the gate with nine men against the [emperor](michael)'s eighty. [Melania](slave) unlocks the beasts. Afterwards [she](slave) picks the javelin out of [his](varang) thigh with lamp tweezers.
+ return zenaida "walks in"
- quarrel? thekla zenaida "quarrel"
+ reconcile thekla zenaida "moves over"
- help varang _ "holds the gate"
- attack michael varang "eighty"
- help slave varang "unlocks the beasts"
- injure varang "javelin"
- treat varang slave "lamp tweezers"

== 10
Clinging to an altar, [Staurakios](michael) begs for sanctuary, and [Alypios](patriarch) would grant it. [Bardas](general), [who](general) has finally left [his](general) melons, offers safe conduct, on [his](general) word. [Constans](exarch) blinds the [prisoner](michael) in the street behind [his](exarch) [uncle](general)'s back. [Bardas](general) stands there with [his](general) word in [his](general) hands. [He](general) strikes [his](general) [nephew](exarch)'s name from the rolls and the sword from [his](exarch) belt, in front of the regiment that was to acclaim [him](exarch).
- flee michael "sanctuary"
- help? patriarch michael "grant"
- help? general michael "safe conduct"
+ injure michael exarch "blinds the prisoner"
- arrest _ michael "prisoner"
- betray exarch general "behind his uncle's back"
- kin exarch general "uncle"
+ quit exarch general "strikes his nephew's name"
- hire? exarch "acclaim"

== 11
With the shipping lists comes a [widow](scylitza) in a veil, bound for [Venice](@venice). [Melania](slave) lifts the veil: [Skleraina](scylitza), four crowns sewn in [her](scylitza) skirts. [She](scylitza) is with child by the blind [man](michael), and knows where [he](michael) sits now, in what monastery, weaving baskets. [Zenaida](zenaida) hears [her](scylitza) out. [She](zenaida) never bore one herself. The crowns stay; the boat, by order of the elder [empress](zenaida), makes a stop at the monastery.
- flee scylitza "bound for Venice"
+ discover slave scylitza "lifts the veil"
- steal scylitza zenaida "four crowns"
+ pregnant scylitza michael "with child"
- injure michael "blind"
- discover scylitza michael "knows"
- birth.past! zenaida "bore"
- lose scylitza "stay"
- help zenaida scylitza "makes a stop"

== 12
Someone must marry, the senate finds. [Thekla](thekla) says that [she](thekla) would sooner kiss a bee. [Zenaida](zenaida) summons [Bardas](general) to the Purple Chamber, where there's a melon on the table with no knife in it, and asks whether, at [their](general+zenaida) age, it can still do anything to people. [He](general) cuts it with [his](general) own. Freed, with wages, [Melania](slave) learns [her](slave) letters from [Psellion](monk); the first word that [she](slave) writes is in runes and two hundred stairs high.
- wedding? _ "marry"
- wedding! _ thekla "sooner kiss a bee"
- invite zenaida general "summons"
+ reconcile general zenaida "cuts it"
- rescue _ slave "Freed"
- gift _ slave "wages"
- advisor monk slave "learns her letters"
- create slave "writes"
+ love slave varang "in runes"
