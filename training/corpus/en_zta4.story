%series Grain Elevator
%lang en
%genre small-town chronicle, Saskatchewan, 1934 to 1936, encyclopaedia entries
%cast osyp     | Osyp Hnatiuk; Osyp | m
%cast paraska  | Paraska Hnatiuk; Paraska | f
%cast slavko   | Slavko | m
%cast oksana   | Oksana | f
%cast torvald  | Torvald Ness; Ness; Torvald | m
%cast ragna    | Ragna Ness; Ragna | f
%cast einar    | Einar Ness; Einar | m
%cast mcphail  | Angus McPhail; McPhail | m
%cast beulah   | Beulah McPhail; Beulah | f
%cast corporal | Corporal Denis Gaudet; Gaudet; Denis | m
%cast tully    | Reverend Tully; Tully | m
%cast drifter  | Shorty Krantz; Krantz; Shorty | m
%cast quon     | Quon Lee; Quon | m
%cast baby     | - | f
%cast buyer    | - | m
%cast cmother  | - | f

== 1 Number Two Northern
[Angus McPhail](mcphail), [agent](mcphail) of the only grain elevator between Wadena and nowhere, grades the wheat of [Osyp Hnatiuk](osyp) so low that the [farmer](osyp) calls [him](mcphail) a robber across the scale, which half the district has long been thinking. [Torvald Ness](torvald), [whose](torvald) quarter section adjoins [Osyp](osyp)'s, holds [his](torvald) [neighbour](osyp) back by the braces. Behind the coal shed [their](osyp+torvald) [children](einar+oksana), [Oksana Hnatiuk](oksana) and [Einar Ness](einar), have better things to do than talk about wheat. The [agent](mcphail)'s [wife](beulah), [Beulah](beulah), sees [them](einar+oksana) from an upstairs window and draws the curtain, to be kind.
+ accuse osyp mcphail "a robber"
- neighbour osyp torvald "adjoins"
- help torvald osyp "holds his neighbour back"
- parent osyp oksana "children"
- parent torvald einar "children"
+ affair einar oksana "better things to do"
- married beulah mcphail "wife"
- discover beulah einar+oksana "sees them"
- help beulah einar+oksana "draws the curtain"

== 2 Box Social
At the box social, where a man eats supper with the woman whose box he has bought, [Einar](einar) bids all [he](einar) has, a dollar ten, and is topped by [Corporal Gaudet](corporal) of the Mounted Police, [who](corporal) knows nothing of the two young [people](einar+oksana) and merely likes the ribbon. [Oksana](oksana) eats without lifting [her](oksana) eyes. [Her](oksana) [brother](slavko) [Slavko](slavko) is already seeing a victory in it: a [corporal](corporal) in the family would be worth more than rain. On the way home someone puts a stone through the [policeman](corporal)'s windshield, and [Gaudet](corporal), with a gash above the eye, decides that [he](corporal) did not see who.
- lose einar corporal "topped"
+ date corporal oksana "eats without lifting"
- sibling oksana slavko "brother"
- happy slavko "a victory"
- wedding? corporal oksana "in the family"
+ attack _ corporal "a stone"
- injure corporal _ "a gash"
- reveal! corporal _ "did not see who"

== 3 Dust
The topsoil of three townships passes over the roofs, and when it has passed, [Paraska Hnatiuk](paraska), [Osyp](osyp)'s [wife](paraska), cannot get [her](paraska) breath. [Ragna Ness](ragna), in [whose](ragna) family one does not call on Catholics, goes across with camphor and stays four nights at the sick [woman](paraska)'s bed, while [her](ragna) [husband](torvald) and [Osyp](osyp) dig the cattle out together. On the fifth morning a [tramp](drifter), [Shorty Krantz](drifter), comes along the railway embankment with a child's wagon, is given soup, and repairs the pump. [Paraska](paraska), able to sit up again, asks [Slavko](slavko) why [he](slavko) has a cut on [his](slavko) throwing hand.
- married osyp paraska "wife"
+ ill paraska "cannot get her breath"
- treat paraska ragna "camphor"
- married ragna torvald "husband"
- help osyp torvald "together"
- help drifter osyp "repairs the pump"
- gift _ drifter "is given soup"
- recover paraska "able to sit up"
- injure slavko "a cut"

== 4 Night Car
Between midnight and two a boxcar of seed grain is emptied on the siding; it had been meant for the relief. [McPhail](mcphail), with tears in [his](mcphail) voice, points the [corporal](corporal) to the [tramp](drifter), and [Shorty](drifter) is taken from a barn in irons in front of children who have eaten out of [his](drifter) wagon. Only [Quon Lee](quon), [who](quon) runs the café and sleeps over it, knows who drove the truck. But the [man](mcphail) [who](mcphail) drove it holds the paper on the café, and has called in, that very evening, for a cup of coffee and a few words. The café [owner](quon) polishes glasses and holds [his](quon) peace.
+ steal mcphail _ "is emptied"
- betray mcphail corporal "tears in his voice"
- accuse mcphail drifter "points the corporal"
+ arrest corporal drifter "in irons"
- discover quon mcphail "knows who drove"
- threaten mcphail quon "a few words"
- reveal! quon _ "holds his peace"

== 5 Bad Luck
[Osyp](osyp) has no seed. [Torvald](torvald) has no seed. [McPhail](mcphail) has seed to sell. [Osyp](osyp) sells [his](osyp) team. [Slavko](slavko) breaks [his](slavko) sling in two. [He](slavko) tells [Gaudet](corporal) about the stone. "[I](corporal) know," says [Gaudet](corporal). [He](corporal) fines [him](slavko) one day's work. [Slavko](slavko) whitewashes the cells. There sits [Krantz](drifter). [Krantz](drifter) plays checkers with [Slavko](slavko). [He](drifter) did not steal, says [Shorty](drifter). [Slavko](slavko) believes [Shorty](drifter). That night [Quon](quon) brings [them](drifter+slavko) pie. [Quon](quon) has been crying. Will nobody ask [Quon](quon)? The dog at the livery barks at nothing.
- lose osyp _ "sells his team"
+ reveal slavko corporal "tells Gaudet"
- attack.past slavko corporal "the stone"
- help slavko drifter "believes"
- steal! drifter _ "did not steal"
- gift quon drifter+slavko "pie"
- sad quon "crying"

== 6 Banns
Because [his](osyp) land is mortgaged to the last fence post, [Osyp](osyp) does not say no when the elevator [agent](mcphail) sounds [him](osyp) out on behalf of the [corporal](corporal), [who](corporal) has asked [McPhail](mcphail), as a man of standing, to speak for [him](corporal). [Oksana](oksana), not consulted, is two months gone with a child of [Einar](einar)'s. [She](oksana) tells only [Beulah](beulah), the [lady](beulah) of the drawn curtain, [who](beulah) had three of [her](beulah) own and buried them, and [who](beulah) goes straight home and asks [her](beulah) [husband](mcphail), for the first time in twenty years, how much [he](mcphail) has in the bank. [He](mcphail) strikes [her](beulah). The curtain stays closed all week.
- propose? corporal oksana "to speak for him"
- help mcphail corporal "sounds him out"
+ pregnant oksana einar "two months gone"
- reveal oksana beulah "tells only Beulah"
- parent.past beulah _ "three of her own"
- die.past _ "buried them"
- married beulah mcphail "husband"
- investigate beulah mcphail "how much"
+ attack mcphail beulah "strikes her"

== 7 The Marked Sack
The [minister](tully), [Reverend Tully](tully), [who](tully) had sewn a red thread into every sack of the relief grain lest it should go to Baptists, finds the thread again in a sack which [Torvald](torvald) has bought at the elevator for the price of [his](torvald) [wife](ragna)'s organ. [He](tully) may be narrow; [he](tully) is not a coward. From the pulpit, without naming the [thief](mcphail), [he](tully) preaches on the red thread of Tamar until the [agent](mcphail) walks out in the second hymn. [Gaudet](corporal), Catholic, has been listening at the window. Before noon [he](corporal) has let the [checkers player](drifter) go, with an apology and a pair of boots, and by evening the elevator is on fire.
+ find tully _ "finds the thread"
- find.past torvald _ "has bought"
- married ragna torvald "wife"
- accuse tully mcphail "preaches"
- flee mcphail tully "walks out"
- discover corporal mcphail "listening"
+ rescue corporal drifter "let"
- gift corporal drifter "a pair of boots"

== 8 Eighty Feet
Of those who form the chain of buckets, none works harder than the [man](mcphail) [who](mcphail) set the fire, and nobody but [his](mcphail) [wife](beulah), [who](beulah) smells kerosene on [his](mcphail) cuffs, gives [him](mcphail) a second look. The books burn, as they were meant to. What was not meant is that [Einar](einar) and [Oksana](oksana), on the point of running away with the morning train, are sleeping in the scale room. [Slavko](slavko) goes in for [his](slavko) [sister](oksana), the [tramp](drifter) for the [boy](einar); three come out. When the beam falls, [Krantz](drifter) has just pushed [Einar](einar) over the sill. They bury [him](drifter) with the wagon, at the cost of the café.
- attack mcphail _ "set the fire"
- married beulah mcphail "wife"
- discover beulah mcphail "smells kerosene"
- flee? einar+oksana "running away"
- sibling oksana slavko "sister"
+ rescue slavko oksana "goes in"
- rescue drifter einar "pushed Einar"
+ die drifter "bury him"
- help quon drifter "cost of the café"

== 9 What Beulah Says
At the graveside it is the small [man](quon) with the apron [who](quon) speaks first. [Quon](quon) names the truck, the hour and the [driver](mcphail), and is called a liar by [McPhail](mcphail) in a word that the [minister](tully) forbids [him](mcphail) to repeat on consecrated ground. Then a [woman](beulah) puts back [her](beulah) veil. By law the [wife](beulah) need not give evidence; [Beulah](beulah) gives it for ten minutes, in front of [Denis Gaudet](corporal), [Ragna](ragna), [Paraska](paraska) and the open grave, hands over the cuffs, and adds that it was [he](mcphail) too [who](mcphail) shaved the grade on every load for eleven years. The [corporal](corporal) does not have to reach for [his](corporal) [man](mcphail); [Osyp](osyp) is already sitting on [him](mcphail).
+ reveal quon _ "names the truck"
- accuse mcphail quon "a liar"
- reject tully mcphail "forbids"
- married beulah mcphail "wife"
+ betray beulah mcphail "gives it"
- die.past drifter "grave"
- gift beulah corporal "hands over the cuffs"
- betray.past mcphail _ "shaved the grade"
- attack osyp mcphail "sitting on him"

== 10 Regina
While the jury in [Regina](@regina) is out, the witnesses put up at one boarding house, two families and five religions. [Torvald](torvald) has found out about [his](torvald) [son](einar) and has not spoken at breakfast for three days, not because the [girl](oksana) is expecting, but because [she](oksana) crosses herself the wrong way round. [Paraska](paraska), [who](paraska) has been knitting something small for weeks, lays it beside the [Norwegian](torvald)'s plate. The rejected [corporal](corporal), [who](corporal) heard it from [Oksana](oksana) herself, tears up a letter to [his](corporal) [mother](cmother). Seven years, says the judge. In the corridor [Beulah](beulah) draws off [her](beulah) ring and asks the clerk where one leaves such things.
- discover torvald einar+oksana "found out"
- parent torvald einar "son"
- quarrel einar torvald "has not spoken"
- pregnant oksana einar "expecting"
- gift paraska torvald "beside the Norwegian's plate"
+ reject oksana corporal "rejected"
- reveal oksana corporal "heard it"
- parent cmother corporal "mother"
+ arrest _ mcphail "Seven years"
- breakup beulah mcphail "draws off her ring"

== 11 The Co-operative
A grain [buyer](buyer) from [Winnipeg](@winnipeg) offers to take over the ruin for a song. [He](buyer) reckons without [Quon](quon), [who](quon), having found the mortgage on the café among the papers that did not burn, and on it a signature that is not [his](quon) own, needs a lawyer no longer and has money to spare. With [his](quon) savings, [Ness](torvald)'s second team and the labour of [Slavko](slavko), the district founds an elevator of its own. The [widow](beulah), as they call [her](beulah), though [her](beulah) [husband](mcphail) is only in prison, keeps the books. [Ragna](ragna) falls from a ladder while painting the name, and is put together again by [Paraska](paraska), [who](paraska) has waited two years to return the camphor.
- find? buyer "take over the ruin"
- find quon _ "having found"
- betray.past mcphail quon "not his own"
+ create quon+slavko+torvald "founds"
- married beulah mcphail "husband"
- arrest.past _ mcphail "in prison"
- hire beulah "keeps the books"
- injure ragna "falls from a ladder"
- treat ragna paraska "put together again"
- treat.past paraska ragna "camphor"

== 12 Both Ways Round
On the feast of Saint Nicholas, whichever calendar one takes, [Oksana](oksana) and [Einar](einar) are joined by [Tully](tully) in the morning and by a priest from Canora in the afternoon, and between the services the [bride](oksana) has to be taken home, where a [girl](baby) arrives in time for the second. [Gaudet](corporal), posted to the north at [his](corporal) own wish, shakes the [bridegroom](einar)'s hand and kisses nobody. [Osyp](osyp) and [Torvald](torvald), [grandfathers](osyp+torvald) since two o'clock, come to blows over the wheat price, as in better times. In the café window, between the jars, stands a child's wagon, which is not for sale.
+ wedding einar oksana "are joined"
+ birth oksana baby "arrives"
- travel corporal "posted to the north"
- reconcile corporal einar "shakes"
- kin baby osyp+torvald "grandfathers"
- quarrel osyp torvald "come to blows"
