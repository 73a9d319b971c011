%series Bread and Elephants
%lang en
%genre travelling-circus drama, Hungary and Slovakia, 1926, encyclopaedia episode list
%cast ilka     | Ilka Sándor; Ilka | f
%cast zoltan   | Zoltán Sándor; Zoltán; Sándor | m
%cast ferko    | Ferkó | m
%cast mirela   | Mirela Codreanu; Mirela | f
%cast otto     | Otto Lamm; Otto; Lamm | m
%cast august   | August; Pál Kis | m
%cast doina    | Doina Codreanu; Doina | f
%cast baron    | Baron Hajnal; Hajnal | m
%cast eleph    | Duchess | f
%cast teo      | Teo | n
%cast vet      | Dr Blau; Blau | m
%cast strong   | Goliath; Emánuel Vrba; Vrba | m
%cast baby     | - | f
%cast gendarme | - | m

== 1 Tent Pegs
The [Circus Sándor](#circus) winters in a brickyard at [Komárom](@komarom), unable to pay for oats. [Zoltán Sándor](zoltan), the [director](zoltan), has lost the takings at cards to [Baron Hajnal](baron), and conceals it from [his](zoltan) [daughter](ilka) [Ilka](ilka), [who](ilka) keeps the books and therefore knows. [Mirela Codreanu](mirela), the [trapeze artist](mirela), is living with [Otto Lamm](otto), [who](otto) catches [her](mirela) every night at eight, and quarrels with [him](otto) every night at ten. The [clown](august), [who](august) is known to all as [August](august), is in love with the [flyer](mirela) and has been, silently, for six seasons. The [elephant](eleph) is called [Duchess](eleph). [She](eleph) eats a hat.
- lose zoltan baron "lost the takings"
- betray zoltan ilka "conceals"
- parent zoltan ilka "daughter"
- discover ilka zoltan "knows"
- couple mirela otto "living with"
+ quarrel mirela otto "quarrels"
- colleague mirela otto "catches her"
+ love august mirela "in love"

== 2 The Baron's Terms
[Hajnal](baron) will forget the debt if [Ilka](ilka) becomes [his](baron) [wife](ilka). [He](baron) is sixty and collects beetles. [Zoltán](zoltan) shows [him](baron) the door, then, at the sight of the hungry horses, runs after [him](baron) down the road. [Ilka](ilka), [who](ilka) has had an understanding with [Ferkó](ferko), the [groom](ferko), since the autumn, hears of it from the [strongman](strong). [Goliath](strong), as the posters have [him](strong), cries easily, and does so now. [Ferkó](ferko) wants to elope with [her](ilka) that very night. [She](ilka) reminds [him](ferko) that there are eleven people and an elephant to be fed.
+ propose baron ilka "becomes his wife"
- reject zoltan baron "shows him the door"
+ couple ferko ilka "an understanding"
- reveal strong ilka "hears of it"
- sad strong "cries"
- flee? ferko+ilka "elope"
- reject ilka ferko "reminds him"

== 3 On the Road
The circus sets out early, in the snow, to escape the [Baron](baron). At the border a [gendarme](gendarme) asks for the papers of a [child](teo) nobody has seen before. [It](teo) has crept in under the straw of [Duchess](eleph), [who](eleph) will not let go of [it](teo); [it](teo) says that [its](teo) name is [Teo](teo) and that [it](teo) has run away from an orphanage at [Nitra](@nitra). [Mirela](mirela) tells the [gendarme](gendarme) that [Teo](teo) is [hers](mirela). [Otto](otto), [whom](otto) nobody has consulted, adds that [it](teo) is [his](otto), too, and has to be congratulated. For one evening the [pair](mirela+otto) do not raise their voices.
- flee _ baron "to escape"
- find gendarme teo "nobody has seen before"
- flee.past teo _ "run away"
- reveal teo gendarme "says that its name"
- betray mirela gendarme "is hers"
- parent! mirela teo "is hers"
+ rescue mirela teo "is hers"
- help eleph teo "will not let go"
- parent! otto teo "his, too"
- quarrel! mirela otto "do not raise their voices"
- help otto mirela "adds that it is his"

== 4 Small Towns
[August](august) paints [his](august) face. [Teo](teo) watches [August](august). [August](august) teaches [Teo](teo) to fall. [Otto](otto) drinks with [Goliath](strong). [Otto](otto) is late for [Mirela](mirela). [She](mirela) flies. [He](otto) catches [her](mirela) by one hand. The shoulder tears. [Mirela](mirela) slaps [Otto](otto). [Otto](otto) begs [Mirela](mirela). [She](mirela) has heard it before. [She](mirela) moves in with [Doina](doina). [Doina](doina) is the younger [sister](doina). [Doina](doina) reads cards. For [Otto](otto) the cards say rain. It rains on [Otto](otto).
- advisor.start august teo "teaches Teo"
- injure mirela otto "shoulder tears"
+ attack mirela otto "slaps Otto"
+ breakup mirela otto "has heard it before"
- reconcile? mirela otto "begs Mirela"
- move mirela doina "moves in with Doina"
- sibling doina mirela "younger sister"
- reveal doina otto "the cards say rain"

== 5 The Understudy
With [Mirela](mirela)'s arm in a sling, the number can be saved only by [Doina](doina), [who](doina) has never flown higher than a haystack, and [whom](doina) [Lamm](otto) rehearses from dawn until late. It is not the rehearsing that [her](doina) [sister](mirela) objects to but the giggling. [Ferkó](ferko) finds hay in the [novice](doina)'s hair. [Ilka](ilka) has other troubles: the [Baron](baron)'s motor car has been sighted twice, and each time [her](ilka) [father](zoltan) raised [his](zoltan) hat to it. [August](august) brings the injured [woman](mirela) soup, unpowdered. [She](mirela) fails to recognise [him](august) and asks [him](august) where [he](august) has been all these years.
- hire doina "saved only by"
- advisor otto doina "rehearses"
- flirt doina otto "giggling"
- jealous mirela doina "objects to"
- discover ferko doina "finds hay"
- sibling doina mirela "sister"
- parent zoltan ilka "father"
- help august mirela "brings the injured woman soup"
+ flirt mirela august "all these years"

== 6 Trenčín
[Doina](doina)'s first flight is a triumph, [her](doina) second a disgrace, since [she](doina) lets herself be kissed on the platform before eight hundred people, one of [whom](mirela) is [her](doina) [sister](mirela). "[You](doina) can have [him](otto)," [Mirela](mirela) tells [her](doina) in the wings, "but count [your](doina) fingers afterwards." The two [Codreanus](doina+mirela) do not exchange another word for forty miles. Meanwhile [Zoltán](zoltan) has signed, and it comes out only when [Hajnal](baron) steps into the ring after the finale and slips a ring with a beetle in amber on to [Ilka](ilka)'s finger. [Ferkó](ferko) knocks [him](baron) into the sawdust and is taken away by a [gendarme](gendarme) they have met before.
- create doina "first flight"
+ kiss doina otto "be kissed"
- sibling doina mirela "sister"
- quarrel doina mirela "another word"
- betray zoltan ilka "has signed"
+ engaged baron ilka "slips a ring"
- attack ferko baron "knocks him"
- arrest gendarme ferko "taken away"

== 7 Visiting Day
To buy [Ferkó](ferko) out of jail, [Ilka](ilka) must ask the very [man](baron) [who](baron) put [him](ferko) there. [Hajnal](baron) is courteous. [He](baron) sends the money, a [doctor](vet) for the [elephant](eleph) and, for the [bride](ilka), white orchids, and [he](baron) asks for nothing but that [she](ilka) should stop seeing the [groom](ferko) in every horse. The [doctor](vet), [Blau](vet), is young and short-sighted. [He](vet) cures [Duchess](eleph) of colic, treads on [Doina](doina)'s foot and stays on as the circus vet without having been asked. Released, [Ferkó](ferko) hears at the prison gate that [he](ferko) is free in every sense: [Ilka](ilka) has left [him](ferko) a note.
- rescue ilka ferko "buy Ferkó out"
- arrest.past baron ferko "put him there"
- gift baron ilka "white orchids"
- engaged baron ilka "bride"
- treat eleph vet "cures Duchess"
- hire vet "stays on"
- meet doina vet "treads on"
+ breakup ilka ferko "left him a note"

== 8 Wedding Marches
The [bride](ilka) is late. The [Baron](baron) waits with [his](baron) watch. [Goliath](strong) sobs into a tuba. [Ferkó](ferko) has joined the army. [Doina](doina) has news for [Otto](otto). [She](doina) is having a [baby](baby). [Otto](otto) laughs. Then [Otto](otto) packs. [He](otto) leaves [Doina](doina) before the cake. [Teo](teo) sees [Otto](otto) go. [Teo](teo) tells [Mirela](mirela). [Mirela](mirela) goes to [Doina](doina). The [sisters](doina+mirela) hold each other. In the church [Ilka](ilka) says yes to [Hajnal](baron). [She](ilka) is looking at the horses.
- sad strong "sobs"
- hire ferko "joined the army"
- reveal doina otto "has news"
+ pregnant doina otto "having a baby"
+ breakup otto doina "leaves Doina"
- discover teo otto "sees Otto go"
- reveal teo mirela "tells Mirela"
- reconcile doina mirela "hold each other"
- sibling doina mirela "sisters"
+ wedding baron ilka "says yes"

== 9 Beetles
Life in the castle at [Ilava](@ilava) is quiet. The young [baroness](ilka) dusts beetles, keeps [her](ilka) [husband](baron)'s books and comes across an entry that [she](ilka) reads three times: the cards with which [her](ilka) [father](zoltan) was ruined were bought, marked, in [Vienna](@vienna). [She](ilka) says nothing at dinner. [Hajnal](baron), [who](baron) has grown truly fond of [her](ilka), asks whether [she](ilka) is unwell. On the road the circus has a new [catcher](strong): it is [Vrba](strong), [who](strong) has put off the name of [Goliath](strong) together with the leopard skin and [who](strong) has never dropped so much as a teacup.
- married baron ilka "husband's"
+ discover ilka baron "comes across an entry"
- parent zoltan ilka "father"
- betray.past baron zoltan "marked"
- reveal! ilka baron "says nothing"
- love baron ilka "truly fond"
- hire strong "new catcher"

== 10 A Clown without Paint
[August](august)'s other name is [Pál Kis](august), and it is under this that [he](august) presents himself at [Mirela](mirela)'s caravan, shaved, with a hat, in order to tell [her](mirela) what the [clown](august) has kept to himself for seven seasons by now. [She](mirela) hears [him](august) out. [She](mirela) takes off the hat, puts it on [Teo](teo), and draws the curtain, with the two [grown-ups](august+mirela) behind it. [Blau](vet), [who](vet) is examining the [mother-to-be](doina) weekly, though [he](vet) is qualified only for horses, asks whether the [child](baby) might be in want of a surname. [Doina](doina) looks in the cards for once on [her](doina) own account. They say rain. [She](doina) says yes.
- love august mirela "has kept to himself"
+ confess august mirela "tell her"
+ sex august mirela "draws the curtain"
- treat doina vet "examining"
- pregnant doina "mother-to-be"
- propose vet doina "want of a surname"
- engaged.start doina vet "She says yes"

== 11 Fire
A lamp falls over in the stable tent at [Žilina](@zilina), and a [man](ferko) with a military coat is seen running the wrong way, into it. [Ferkó](ferko), deserter since Tuesday, brings out nine horses. For the tenth [he](ferko) goes back, and [Duchess](eleph) has to pull [him](ferko) from under a beam. It costs [him](ferko) the sight of one eye. [Hajnal](baron), [who](baron) has come to the performance with [his](baron) [wife](ilka), sees [her](ilka) kneel in the ashes, and understands in one moment what [his](baron) beetles could have told [him](baron): that a thing may be pinned and not be yours. As for [Otto](otto), [he](otto) has been picked up at [Brno](@brno), selling other people's clothes.
- return ferko "into it"
- quit ferko "deserter"
- rescue ferko _ "brings out nine horses"
+ rescue eleph ferko "pull him"
- injure ferko "sight of one eye"
- married baron ilka "wife"
+ discover baron ilka "understands"
- love ilka ferko "kneel in the ashes"
- arrest _ otto "picked up"

== 12 Winter Quarters
The [Baron](baron) sends back three things to the brickyard: the notes of hand, the marked pack, with an apology to the old [director](zoltan) written on the ace, and, in the motor car, [Ilka](ilka). The marriage has been annulled on grounds that do both parties honour. [Zoltán](zoltan) hands [her](ilka) the whip, since a ruined [man](zoltan) [who](zoltan) is no longer ruined should stop while [he](zoltan) can, and so the circus has a new [director](ilka), [who](ilka) marries [her](ilka) one-eyed [groom](ferko) at the ring's edge; [Doina](doina)'s [daughter](baby) is born during the band's second waltz, into the hands of a horse [doctor](vet). [August](august) and [Mirela](mirela), [whose](mirela) papers for [Teo](teo) are at last in order, laugh so much that the paint runs.
- gift baron zoltan "sends back"
- reconcile? baron zoltan "an apology"
- return ilka "in the motor car"
+ divorce baron ilka "annulled"
- hire ilka zoltan "hands her the whip"
+ wedding ferko ilka "marries"
- birth doina baby "is born"
- treat doina vet "into the hands"
- parent.start august+mirela teo "papers for Teo"
- happy august+mirela "laugh"
