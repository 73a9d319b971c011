%series Candlestick Weather
%lang en
%genre country-house murder mystery in several cases, Sussex 1934, catalogue notes
%cast dulcie   | Dulcie Marchbanks; Dulcie | f
%cast ram      | Inspector Ramanathan; Ramanathan | m
%cast eustace  | Lord Eustace Vye; Eustace; Lord Eustace | m
%cast hermia   | Lady Hermia Vye; Hermia; Lady Hermia | f
%cast cook     | Mrs Plum | f
%cast tobias   | Tobias Vye; Tobias | m
%cast clarice  | Clarice | f
%cast butler   | Godwin | m
%cast colonel  | Colonel Hartigan; Hartigan | m
%cast nanny    | Nanny Bligh | f
%cast gypsy    | - | f
%cast poacher  | Amos; Amos Reed; Reed | m
%cast curate   | Mr Featherstone; Featherstone | m
%cast constable | Constable Pym; Pym | m
%cast elder    | - | m
%cast killer   | - | n
%cast doctor   | - | n
%cast lucinda  | Lucinda | f

== 1 The Silver Pheasant
At [Vye Court](@vye) dinner is delayed, for [Lord Eustace](eustace) lies in the conservatory with a silver pheasant in [his](eustace) skull. [He](eustace) lives, but only just. Among the guests is [Dulcie Marchbanks](dulcie), [writer](dulcie) of detective novels, [who](dulcie) has been asked down by [Lady Hermia](hermia) to talk about them. [Inspector Ramanathan](ram) of [Lewes](@lewes), [who](ram) has read every one and admires none, requests [her](dulcie) to remain in [her](dulcie) room.
+ attack _ eustace "silver pheasant"
- die! eustace "lives"
- create.past dulcie "novels"
- invite hermia dulcie "asked down"
+ investigate ram _ "requests her"

== 2 Below Stairs
[Mrs Plum](cook), the [cook](cook), saw [Tobias Vye](tobias), [his lordship](eustace)'s [nephew](tobias), washing [his](tobias) hands in the scullery at ten to eight. [Godwin](butler), the [butler](butler), saw nothing, as butlers do. [Tobias](tobias) owes eleven hundred pounds at cards to [Colonel Hartigan](colonel) and stands to come into the estate. [Constable Pym](constable) has the bracelets out already; but [Dulcie](dulcie), disobeying orders, points to the gravel in the wrong man's shoes. [Ramanathan](ram) sends [her](dulcie) back upstairs and has the gravel weighed.
- discover cook tobias "saw"
- kin eustace tobias "nephew"
- find? tobias "come into"
- arrest? constable tobias "bracelets"
+ discover dulcie _ "points"
- reject ram dulcie "sends"
- investigate ram _ "weighed"

== 3 A Game of Patience
The gravel is from the ice house, and the shoes are the [colonel](colonel)'s. [He](colonel) admits without a blush that [he](colonel) meets a [lady](hermia) there. Which [lady](hermia)? A gentleman does not say. [Lady Hermia](hermia) says it for [him](colonel), at breakfast, in front of the toast, and [her](hermia) [daughter](clarice) [Clarice](clarice), [who](clarice) has been secretly pledged to [Hartigan](colonel) since the hunt ball, lets the teapot fall. [Lord Eustace](eustace), unconscious overhead, mutters one word: "[Bligh](nanny)".
- reveal colonel _ "admits"
+ affair colonel hermia "meets a lady there"
- reveal hermia _ "says"
- parent hermia clarice "daughter"
+ engaged clarice colonel "pledged"
- cheat colonel clarice "meets a lady there"
- reveal! colonel _ "does not say"
- sad clarice colonel "lets the teapot fall"
- ill eustace "unconscious"

== 4 The Nursery Wing
[Nanny Bligh](nanny) was pensioned off in 1909 and lives in the lodge with eleven cats. [She](nanny) receives [Miss Marchbanks](dulcie) with seed cake, and [Ramanathan](ram), [who](ram) comes an hour later, with a locked door. [Eustace](eustace), [she](nanny) tells [Dulcie](dulcie), had a [twin](elder). The elder [boy](elder) was put out to a farm, being not quite right, and the papers were put right instead. [Dulcie](dulcie) hurries to share this with the [inspector](ram), and finds the lodge in flames behind [her](dulcie).
- quit.past nanny "pensioned off"
- gift nanny dulcie "seed cake"
- reject nanny ram "locked door"
+ reveal nanny dulcie "tells Dulcie"
- sibling.past elder eustace "twin"
- move.past elder "put out"
- reveal? dulcie ram "share"
+ attack _ nanny "flames"

== 5 Eleven Cats
Ten cats are saved, and so is the [nanny](nanny), lowered from the gable by a [poacher](poacher) with forearms like hams. [He](poacher) gives the name of [Amos Reed](poacher) and will accept no thanks. [Pym](constable), [who](constable) has been after [his](poacher) pheasants for years, claps a hand on [his](poacher) shoulder. "Not today, [Constable](constable)," says [Ramanathan](ram). [Godwin](butler) brings blankets; [he](butler) cannot take [his](butler) eyes off the [poacher](poacher)'s face. Nor can [Mrs Plum](cook), [who](cook) goes home and burns a photograph.
+ rescue poacher nanny "lowered"
- reveal poacher _ "gives the name"
- investigate.past constable poacher "after his pheasants"
- arrest? constable poacher "claps a hand"
- help ram poacher "Not today"
- gift butler _ "blankets"
- return cook "goes home"

== 6 The Fiancee
[Clarice](clarice) hurls the [colonel](colonel)'s ring into the lily pond and accepts, within the hour, a proposal from the [curate](curate), [Mr Featherstone](curate), [whose](curate) chief attraction is that [he](curate) was standing there. [Hartigan](colonel) challenges [him](curate) to a duel. The [clergyman](curate), it transpires, won the bayonet cup at [Arras](@arras). [Lady Hermia](hermia), found weeping in the linen room by [her](hermia) [sister-in-law](lucinda) [Lucinda](lucinda), confesses that of all people on God's earth it is [Eustace](eustace) [she](hermia) loves. [Lucinda](lucinda) writes it down.
+ breakup clarice colonel "hurls the colonel's ring"
- propose curate clarice "proposal"
- engaged.start clarice curate "accepts"
- threaten colonel curate "challenges"
- attack? colonel curate "duel"
- find.past curate "won"
- find lucinda hermia "found"
- sad hermia "weeping"
- kin hermia lucinda "sister-in-law"
+ love hermia eustace "loves"
- reveal hermia lucinda "confesses"

== 7 Poste Restante
Letters in capitals arrive for everyone at the Court. [Dulcie](dulcie)'s says: STOP OR BE A CHAPTER. [She](dulcie) compares the hand with the grocery list, the hymn board and the will. Has [Godwin](butler) been sending them? [He](butler) has been receiving them, for twenty-five years, on the first of each month. [Tobias](tobias), [who](tobias) wished to surprise [her](dulcie) with [his](tobias) findings, lies face down on the croquet lawn, quite dead. There is a mallet. There is also, this time, a [witness](gypsy) with a basket of mushrooms.
+ threaten _ dulcie "STOP OR BE"
- investigate dulcie _ "compares"
- threaten? butler _ "sending"
- threaten.past _ butler "receiving them"
- reveal? tobias dulcie "surprise"
+ kill _ tobias "quite dead"
- discover gypsy _ "witness"

== 8 Mushrooms
The [witness](gypsy) is a [Romany](gypsy) [who](gypsy) sells pegs at the gate, and [she](gypsy) wants five guineas and a hot meal before [she](gypsy) opens [her](gypsy) mouth. [Mrs Plum](cook) brings the meal. By nightfall the [woman](gypsy) is writhing. [Featherstone](curate), a [doctor](doctor)'s [son](curate), makes [her](gypsy) swallow mustard and soot until [she](gypsy) is out of danger. "Skirts," [she](gypsy) whispers to [Ramanathan](ram). The [killer](killer) wore skirts. Every woman in the house is asked to be so good as to come into the library.
- discover gypsy _ "witness"
- gift cook gypsy "brings"
+ attack cook gypsy "writhing"
- treat gypsy curate "mustard and soot"
- recover gypsy "out of danger"
- parent doctor curate "son"
+ reveal gypsy ram "whispers"
- kill.past killer tobias "killer"

== 9 In the Library
Not [Hermia](hermia), says [Dulcie](dulcie), for [Hermia](hermia) was with the [colonel](colonel). Not [Clarice](clarice), for [Clarice](clarice) was with the [curate](curate). [Lucinda](lucinda), then? [Eustace](eustace)'s maiden [sister](lucinda) has kept house for a [man](eustace) [who](eustace) was never heir to it. Asked where [she](lucinda) spent the afternoon, [she](lucinda) smiles and draws from [her](lucinda) knitting a small revolver, which [she](lucinda) trains on the [novelist](dulcie). The [inspector](ram)'s heart stops; so does the gun, which was [Tobias](tobias)'s, and jammed. [Pym](constable) sits on [her](lucinda).
- kill! hermia tobias "Not Hermia"
- kill! clarice tobias "Not Clarice"
- kill? lucinda tobias "Lucinda, then"
- sibling eustace lucinda "sister"
- housemate eustace lucinda "kept house"
- investigate dulcie lucinda "Asked"
- happy lucinda "smiles"
+ threaten lucinda dulcie "trains on"
- sad ram "heart stops"
+ arrest constable lucinda "sits on her"

== 10 The Elder Boy
From a cell with a rug of [her](lucinda) own, [Lucinda](lucinda) sends for [Miss Marchbanks](dulcie). [She](lucinda) denies the pheasant. The fire and the mallet are [hers](lucinda), [she](lucinda) says, and the [cook](cook) did as [she](cook) was told. But [she](lucinda) would sooner hang than hurt [her](lucinda) [brother](eustace). [Dulcie](dulcie) believes [her](lucinda). At the Court the sick [man](eustace) opens [his](eustace) eyes, looks past [his](eustace) kneeling [wife](hermia) and smiles at the [poacher](poacher) in the doorway: two faces, one nose. "[Amos](poacher)," says [Lord Eustace](eustace). "[You](poacher) always did throw straight."
- arrest.past _ lucinda "cell"
- invite lucinda dulcie "sends for"
- attack! lucinda eustace "denies"
+ attack.past lucinda nanny "fire"
- kill.past lucinda tobias "mallet"
- boss lucinda cook "was told"
- injure! eustace lucinda "hurt"
- sibling eustace lucinda "brother"
- ill eustace "sick"
- married eustace hermia "wife"
- recover eustace "opens his eyes"
- happy eustace "smiles"
+ attack.past poacher eustace "throw straight"

== 11 Ham
There was a quarrel about a ham. [Amos](poacher) had it under [his](poacher) coat, [Eustace](eustace) forbade [him](poacher) the kitchen door, and the pheasant stood to hand. The [twins](eustace+poacher) shake on it. [Godwin](butler) falls upon [Amos](poacher)'s neck: it was [he](butler) [who](butler) drove the pony cart to the farm, and [who](butler) has been paying blackmail to the [cook](cook) for it ever since. [Mrs Plum](cook) leaves by the same cart, between two constables. Only the ownership of four thousand acres remains to be discussed.
- quarrel.past eustace poacher "quarrel"
- steal.past poacher eustace "under his coat"
- reject.past eustace poacher "forbade"
- sibling eustace poacher "twins"
+ reconcile eustace poacher "shake on it"
- abduct.past butler poacher "pony cart"
- threaten.past cook butler "blackmail"
+ arrest _ cook "two constables"

== 12 Acres
The rightful [lord](poacher) wants the wood, the ham and no coronet. [Hermia](hermia) takes [Eustace](eustace), penniless, to the South of France, at [her](hermia) expense. [Clarice](clarice) weds [her](clarice) [curate](curate); [Hartigan](colonel) gives [her](clarice) away, being asked to. On the terrace [Ramanathan](ram) remarks that in a novel the inspector would now propose. In a good novel, says [Dulcie](dulcie), [she](dulcie) would refuse [him](ram). [He](ram) wonders aloud if it need be a good one. [She](dulcie) pours, and considers the sugar.
- travel eustace+hermia "South of France"
- gift hermia eustace "at her expense"
+ wedding clarice curate "weds"
- help colonel clarice "gives"
+ propose? ram dulcie "propose"
- reject? dulcie ram "refuse him"
