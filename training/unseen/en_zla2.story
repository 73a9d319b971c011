%series Faux Amis
%lang en
%genre office comedy: a translation bureau in Montréal, encyclopaedia episode table
%cast odile    | Odile Gagnon; Odile | f
%cast shiru    | Wanjiru Kamau; Shiru | f
%cast marius   | Marius Petrov; Marius; Petrov | m
%cast hollis   | Hollis Quill; Hollis; Quill | n
%cast bastien  | Bastien Roy; Bastien | m
%cast desmond  | Desmond Achterberg; Achterberg; Desmond | m
%cast cleo     | Cléo Achterberg; Cléo | f
%cast renaud   | Renaud Gagnon; Renaud | m
%cast zaida    | Zaida | f
%cast florist  | Ignace Blow; Ignace | m
%cast mamak    | Mama Kamau | f
%cast judge    | - | f
%cast judgeson | - | m
%cast cat      | Subjunctive | n

== 1
[Desmond Achterberg](desmond), [founder](desmond) of a translation bureau on [Boulevard Saint-Laurent](@laurent), takes on [Wanjiru Kamau](shiru), fresh from [Nairobi](@nairobi), and seats [her](shiru) opposite [Odile Gagnon](odile), [who](odile) has not spoken to [her](odile) [deskmate](marius) [Marius Petrov](marius) since [he](marius) corrected [her](odile) semicolons in front of a client. The [newcomer](shiru), unaware that [the two](marius+odile) shared a bed as well as a stapler until last winter, asks [them](marius+odile) both to lunch. The meal is eaten in three languages and in silence.
- boss desmond shiru "founder"
+ hire shiru desmond "takes on"
- colleague marius odile "deskmate"
- quarrel marius odile "has not spoken"
- discover! shiru marius+odile "unaware"
- affair.past marius odile "shared a bed"
- invite shiru marius+odile "asks them both"

== 2
[Odile](odile)'s landlord sells the building, and [she](odile) is forced to go back under the roof of [her](odile) [ex-husband](renaud) [Renaud](renaud), a [bus driver](renaud) with [whom](renaud) [she](odile) is on better terms than during the eight years of [their](odile+renaud) union. [Hollis Quill](hollis), the bureau's [proofreader](hollis), loses a bet to [Shiru](shiru) and has to take in [Subjunctive](cat), the office [cat](cat). Meanwhile [Cléo](cleo), [Achterberg](desmond)'s only [child](cleo), home from [Geneva](@geneva) with a diploma, is given a desk by the window and, by five o'clock, a long look by [Marius](marius).
+ move odile renaud "go back under the roof"
- ex odile renaud "ex-husband"
- married.past odile renaud "union"
- lose hollis shiru "loses a bet"
- housemate.start cat hollis "take in"
- parent desmond cleo "only child"
- return cleo "home from"
- hire cleo desmond "given a desk"
- flirt marius cleo "a long look"

== 3
At the Saint-Jean-Baptiste street party, [Cléo](cleo) and [Marius](marius) disappear behind the bandstand and come out with the same lipstick. [Hollis](hollis), [who](hollis) has worshipped the [boss](desmond)'s [daughter](cleo) since a Christmas party six years ago, goes home to the [cat](cat). [Shiru](shiru) is asked to dance by a [firefighter](bastien) [who](bastien) calls himself [Bastien Roy](bastien), treads on [his](bastien) boots, and is rung up the next morning. [Her](shiru) [mother](mamak), on the line from [Nairobi](@nairobi), wants to know whether the [man](bastien) has cattle.
- celebrate _ "street party"
+ kiss cleo marius "same lipstick"
- love hollis cleo "worshipped"
- boss desmond hollis "boss's"
- parent desmond cleo "boss's daughter"
- sad hollis "goes home"
- meet bastien shiru "asked to dance"
- parent mamak shiru "mother"

== 4
August. The lift is broken. [Achterberg](desmond) sacks the caretaker. [Odile](odile) sees [Marius](marius). [He](marius) is with [Cléo](cleo). [He](marius) wears [Cléo](cleo)'s scarf. [Odile](odile) bites [her](odile) pencil in two. [Renaud](renaud) cooks for [Odile](odile). [He](renaud) hums as in the old days. [Shiru](shiru) goes rowing with [Bastien](bastien). [Bastien](bastien) falls in. [Shiru](shiru) pulls out [Bastien](bastien). "[You](bastien) have no cattle," says [Shiru](shiru). [He](bastien) has a parrot.
- quit _ desmond "sacks"
- discover odile cleo+marius "sees Marius"
- couple cleo marius "with Cléo"
+ jealous odile cleo "bites her pencil"
- help renaud odile "cooks for"
- date bastien shiru "goes rowing"
+ rescue shiru bastien "pulls out"

== 5
When [his](desmond) doctors forbid [him](desmond) any excitement after a mild stroke, [Desmond](desmond) names as head of the bureau not [his](desmond) [daughter](cleo), [who](cleo) has already ordered the nameplate, but [Odile](odile). The new [boss](odile) begins by separating the desks of [Marius](marius) and [Cléo](cleo). [Cléo](cleo) calls it spite, [Odile](odile) calls it ventilation, and the exchange, which can be heard on the pavement, ends with a hole punch going through the window. [Hollis](hollis), in the line of fire, needs four stitches and is driven to the clinic by [Cléo](cleo).
- ill desmond "stroke"
- advisor _ desmond "doctors"
- parent desmond cleo "daughter"
+ hire odile desmond "head of the bureau"
- hire! cleo "already ordered"
- boss.start odile cleo+marius "new boss"
- accuse cleo odile "calls it spite"
+ quarrel cleo odile "the exchange"
- injure hollis "four stitches"
- help cleo hollis "driven to the clinic"

== 6
[Renaud](renaud), over the washing-up, wonders aloud whether [Odile](odile) and [he](renaud) might not give it another go, to which [his](renaud) former [wife](odile) replies that [she](odile) is fond of [him](renaud) as one is of a sofa. The rebuffed [bus driver](renaud) pours out [his](renaud) heart to a [passenger](zaida), [Zaida](zaida), [who](zaida) rides to the terminus and back. [Marius](marius), jilted by [Cléo](cleo) in an email of nine words, two of them misspelt, finds comfort on the shoulder of the very [woman](odile) [he](marius) used to correct. Only the [cat](cat), asleep in the paper tray, witnesses what follows.
- reconcile? odile renaud "another go"
- ex odile renaud "former wife"
+ reject odile renaud "fond of him as"
- meet renaud zaida "a passenger"
- reveal renaud zaida "pours out his heart"
+ breakup cleo marius "jilted"
- help odile marius "finds comfort"
- sex marius odile "what follows"

== 7
[Mama Kamau](mamak) flies in unannounced to inspect [Bastien](bastien), takes to [him](bastien) at once and, during grace, mentions a [Nairobi](@nairobi) [judge](judge)'s [son](judgeson) to [whom](judgeson) [her](mamak) [daughter](shiru) has been as good as betrothed for years. It is the first [Shiru](shiru) has heard of it. [Bastien](bastien) leaves before dessert. [Quill](hollis), [whose](hollis) stitches [Cléo](cleo) insists on inspecting daily, composes a declaration of love, has it proofread by [Marius](marius), and then sends it, through a slip of the thumb, to the entire client list. The [addressee](cleo) is in the lift and gets it last.
- travel mamak "flies in"
- parent mamak shiru "daughter"
- engaged? judgeson shiru "as good as betrothed"
- reveal mamak bastien+shiru "mentions"
- discover shiru judgeson "heard of it"
- parent judge judgeson "judge's son"
- sad bastien "leaves before dessert"
- help marius hollis "proofread"
+ confess hollis cleo "declaration of love"
- discover cleo hollis "gets it last"

== 8
Snow shuts the airport. [Mama Kamau](mamak) is stranded. [She](mamak) calls the fire station. [Bastien](bastien) drives [Mama Kamau](mamak) back. [She](mamak) says sorry to [Bastien](bastien). The [judge](judge)'s [son](judgeson) was a bluff. [Bastien](bastien) hugs [Shiru](shiru). [Cléo](cleo) answers [Hollis](hollis). [Her](cleo) answer is a comma. After it comes a blank. [Hollis](hollis) may fill it. [Odile](odile) avoids [Marius](marius). The [florist](florist) next door avoids nobody. [He](florist) sells [Odile](odile) a cactus.
- help bastien mamak "drives Mama Kamau"
- reconcile bastien mamak "says sorry"
- parent judge judgeson "judge's son"
- betray.past mamak bastien+shiru "bluff"
- engaged! judgeson shiru "bluff"
+ reconcile bastien shiru "hugs"
- neighbour florist odile "next door"
- flee odile marius "avoids"

== 9
It comes out at the audit that somebody has been selling the bureau's glossaries to its fiercest competitor, [Lexis Nord](#lexisnord). [Odile](odile), going through the server logs by night, traces the leak to [Petrov](marius), for [whom](marius) [she](odile) has in the meantime bought a second pillow. Rather than hand [him](marius) over to the police, the [head](odile) of the bureau makes [him](marius) clear [his](marius) desk within the hour, and then sits in the stairwell until the [florist](florist), [Ignace Blow](florist), lends [her](odile) a handkerchief that smells of freesias. [Zaida](zaida) and [Renaud](renaud) get as far as the depot.
+ discover odile marius "traces the leak"
- betray marius odile "selling"
- investigate odile _ "going through"
- couple marius odile "second pillow"
- boss odile marius "head"
- arrest! _ marius "Rather than"
+ quit marius odile "clear his desk"
- sad odile "sits in the stairwell"
- help florist odile "handkerchief"
- date renaud zaida "as far as the depot"

== 10
Against the advice of everybody in the department, [Cléo](cleo) fills the blank herself and takes [Hollis](hollis) to a motel in [Sorel](@sorel), where the [proofreader](hollis) finds eleven mistakes in the fire regulations and, for the first time in years, does not mind. [Marius](marius), now on the payroll of the [competition](#lexisnord), poaches two of [Odile](odile)'s clients and sends roses by way of apology; [she](odile) has the [man](florist) [who](florist) delivers them stay to dinner. [Desmond](desmond) suffers a second stroke at the opera, during the quiet bit, and does not live to hear the applause.
- travel cleo+hollis "takes Hollis to" @sorel
+ affair.start cleo hollis "motel"
- happy hollis "does not mind"
- hire marius "on the payroll" #lexisnord
- steal marius odile "poaches"
- gift marius odile "sends roses"
- reconcile? marius odile "by way of apology"
- invite odile florist "stay to dinner"
- ill desmond "second stroke"
+ die desmond "does not live"

== 11
The reading of the will unites [people](cleo+odile) [who](cleo+odile) would rather be elsewhere: half the bureau goes to [Cléo](cleo), half to [Odile](odile), on condition that [the two](cleo+odile) share one office for a year. [They](cleo+odile) shake hands like boxers. [Bastien](bastien), egged on by [his](bastien) future [mother-in-law](mamak), asks [Shiru](shiru) on the roof of the fire station, and [she](shiru), out of breath from the ladder, nods. [Marius](marius) stands outside in the sleet with a resignation letter from [Lexis Nord](#lexisnord) in [his](marius) pocket; through the window [he](marius) watches [Ignace](florist) kiss [Odile](odile)'s hand, and walks on.
- find cleo+odile "goes to Cléo"
- kin? bastien mamak "mother-in-law"
+ propose bastien shiru "asks Shiru"
+ engaged.start bastien shiru "nods"
- colleague.start cleo odile "share one office"
- quit? marius "resignation letter" #lexisnord
- discover marius florist+odile "watches"
- kiss florist odile "kiss"
- sad marius "walks on"

== 12
Under a tarpaulin lent by the fire brigade, the [bride](shiru) in [her](shiru) grandmother's beads and the [bridegroom](bastien) in [his](bastien) helmet are joined by a deaf [judge](judge) [who](judge) turns out to be the [mother](judge) of the mythical [son](judgeson). [Hollis](hollis), [who](hollis) has given up the attic and lives at [Cléo](cleo)'s, [cat](cat) included, translates the speeches for [Mama Kamau](mamak) and improves them. [Renaud](renaud) whispers to [his](renaud) former [wife](odile) that [Zaida](zaida) is expecting twins, and [Odile](odile) is so delighted that [she](odile) hugs [Marius](marius), [whom](marius) nobody asked, by mistake. The embrace lasts a moment too long for [Ignace](florist).
+ wedding bastien shiru "joined"
- kin _ shiru "grandmother's"
- parent judge judgeson "mother"
- move hollis cleo "given up the attic"
- help hollis mamak "translates"
- ex odile renaud "former wife"
- pregnant zaida renaud "expecting twins"
- reveal renaud odile "whispers"
- happy odile "delighted"
- invite! _ marius "nobody asked"
- jealous florist marius "a moment too long"
