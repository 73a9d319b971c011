%series The Upper Pasture
%lang en
%genre village drama in a Slovenian alpine valley, broadcaster's listings
%cast jelka | Jelka Zupan; Jelka | f
%cast bine  | Bine Zupan; Bine | m
%cast tone  | Tone Kos; Tone; Kos | m
%cast vida  | Vida Kos; Vida | f
%cast rok   | Rok Kos; Rok | m
%cast abel  | Abel Mensah; Abel | m
%cast mojca | Mojca; Mojca Hren | f
%cast hren  | Sergeant Hren; Hren | m
%cast neva  | Dr Neva Lah; Neva | f
%cast stric | Uncle Jur; Jur | m
%cast sharik| Sharik | m
%cast lefty | - | m

== 1
The bell wether is found with its throat cut. [Jelka Zupan](jelka), [who](jelka) has kept the upper pasture alone since [her](jelka) [husband](bine) [Bine](bine) walked off into [Austria](@austria), is certain that no wolf carries a knife. The finger of the village points to [Tone Kos](tone), [her](jelka) [neighbour](tone), [who](tone) has been after the grass for years. [Sergeant Hren](hren) photographs the wether and sends the photographs to nobody. A [stranger](abel) asks for work: [Abel Mensah](abel), lately a [student](abel) in [Kumasi](@kumasi), is given a crook and the hayloft.
- kill _ _ "throat cut"
- married bine jelka "husband"
- breakup.past bine jelka "walked off"
+ accuse _ tone "points to"
- neighbour jelka tone "neighbour"
- investigate hren _ "photographs"
+ hire abel jelka "a crook"

== 2
The search for the knife leads nowhere, since every house has three. At the mill the new [shepherd](abel) is set upon by two masked men, [one](lefty) of them lefthanded, and comes to in the surgery, where [Dr Neva Lah](neva) puts four stitches in [his](abel) brow. [Tone](tone)'s [son](rok) [Rok](rok), a fine left-hander at skittles, is told by [his](rok) [mother](vida) [Vida](vida) to stay indoors. [Jelka](jelka) calls at the house regardless. [She](jelka) has brought the bandage along and lays it, unfolded, on the tablecloth.
- investigate _ _ "search for the knife"
+ attack _ abel "set upon"
- treat abel neva "four stitches"
- recover abel "comes to"
- parent tone rok "son"
- parent vida rok "mother"
+ accuse jelka rok "on the tablecloth"

== 3
For one night the quarrel rests: there is a [child](mojca) missing. [Mojca](mojca), the [sergeant](hren)'s [twelve-year-old](mojca), hasn't come back from the blueberries. Torches go up the mountain in two lines, [Jelka](jelka)'s people on the left, the Kos men on the right. It is the [newcomer](abel)'s [dog](sharik), [Sharik](sharik), [who](sharik) gives tongue at the shaft of the old mine, and the left-handed [skittler](rok) [who](rok) goes down on the rope. [He](rok) brings the [girl](mojca) up, with a broken ankle. The [shepherd](abel) has held the rope. The two young [men](abel+rok) look at their hands.
- lose hren mojca "child missing"
- parent hren mojca "sergeant's"
- investigate _ mojca "Torches"
- return! mojca "come back"
- find sharik mojca "gives tongue"
+ rescue rok mojca "brings the girl up"
- injure mojca "broken ankle"
- help abel rok "held the rope"

== 4
[Mojca](mojca) has a cast. [Abel](abel) signs it. [Rok](rok) signs it. [Hren](hren) thanks [Rok](rok). [Rok](rok) turns red. [He](rok) owns up to [Hren](hren). The mill was [Rok](rok). The knife wasn't. [Hren](hren) has to lock up [Rok](rok). [Mojca](mojca) stops speaking to [Hren](hren). [Vida](vida) faints. [Neva](neva) brings salts. [Abel](abel) withdraws the complaint. [Hren](hren) opens the cell. Nobody thanks [Abel](abel).
+ reveal rok hren "owns up"
- attack.past rok abel "mill was Rok"
- kill! rok _ "knife wasn't"
- sad rok "turns red"
- arrest hren rok "lock up"
- accuse.past abel rok "complaint"
- arrest! hren rok "opens the cell"
- quarrel hren mojca "stops speaking"
- ill vida "faints"
- treat vida neva "salts"
+ help abel rok "withdraws the complaint"

== 5
The [man](bine) [who](bine) went to Austria is back, thin, in a good coat. [Bine](bine) wants half: half the pasture, half the bed. From the bed [he](bine) is ejected within the hour. [He](bine) puts up with [Uncle Jur](stric), [his](bine) late mother's [brother](stric), and there, over plum brandy, [he](bine) sells [his](bine) half to [Kos](tone), not caring that it isn't [his](bine) to sell. [Jelka](jelka) hears of the bargain from the [doctor](neva), [who](neva) hears everything. [She](jelka) loads the gun, then unloads it, and goes to see a notary.
+ return bine "is back"
- reject jelka bine "ejected"
- move bine stric "puts up with"
- kin bine stric "brother"
+ betray bine jelka "sells his half"
- threaten? jelka bine "loads the gun"
- reveal neva jelka "hears of the bargain"

== 6
A deed is needed, and the deed has gone from the notary's safe. The theft is hushed up. [Vida](vida), going through [her](vida) [husband](tone)'s Sunday suit for mothballs, comes upon it in the lining, and for a whole mass sits beside the [thief](tone) with [her](vida) hand on [his](vida) pocket. Should a wife speak? [She](vida) asks the priest; the priest asks the time. The [runaway](bine), meanwhile, has collapsed at [his](bine) [uncle](stric)'s table. It isn't the brandy, finds [Neva](neva). [His](bine) lungs are full of [Linz](@linz) cement.
+ steal tone _ "theft"
- married tone vida "husband's"
+ discover vida tone "comes upon it"
- reveal! _ "hushed up"
- reveal? vida _ "speak"
- flee.past bine jelka "runaway"
- ill bine "collapsed"
- kin bine stric "uncle's"
- investigate neva bine "finds"

== 7
[Bine](bine)'s last wish is to lie where [he](bine) can hear the bells. [Jelka](jelka), [who](jelka) owes [him](bine) nothing, has [him](bine) carried up by [Abel](abel) and [Rok](rok), and nurses [him](bine) for nine days in the bed [he](bine) was thrown out of. On the eighth [he](bine) takes [her](jelka) hand and confesses: it was [he](bine) [who](bine) killed the wether, home in secret, for [Kos](tone)'s money, so that [she](jelka) would sell. [She](jelka) doesn't take the hand away. The [widow](jelka) walks behind the coffin in [her](jelka) boots; [Tone](tone) stays at the window.
- help abel+rok bine "carried up"
- treat bine jelka "nurses"
- die? bine "last wish"
- breakup.past jelka bine "thrown out of"
+ reveal bine jelka "confesses"
- kill.past bine _ "killed the wether"
- return.past bine "home in secret"
- hire.past bine tone "for Kos's money"
- betray.past bine+tone jelka "so that she"
- reconcile bine jelka "doesn't take the hand"
+ die bine "coffin"
- married.past bine jelka "widow"

== 8
The hay is in, the mist comes down, and the valley's only bus is snowed up in the garage. At the surgery a plaster is sawn off; [Mojca](mojca) can walk, and does, straight into [her](mojca) [father](hren)'s office. [She](mojca) has been told by a certain [skittler](rok) what is sewn into a certain suit. [Hren](hren) does not like evidence that knocks. [He](hren) asks [his](hren) [daughter](mojca) for time. [She](mojca) gives [him](hren) till Sunday, or [she](mojca) will tell the priest, the teacher and the baker, in reverse order.
- treat mojca _ "sawn off"
- recover mojca "can walk"
- parent hren mojca "father's office"
- reveal rok mojca "told by"
+ reveal mojca hren "straight into"
- threaten mojca hren "till Sunday"

== 9
On Sunday the [sergeant](hren) goes up the church steps and asks the [farmer](tone) for [his](tone) jacket. [Kos](tone) hits out with the left, as is the custom in [his](tone) family, and runs. The hunt for [him](tone) ends at the mine, where the plank gives. For a second time a rope is let down, and for a second time it is held by the [man](abel) [who](abel) was beaten at the mill; on the other end, this time, hangs the [father](tone). [Tone](tone) is brought up grey and silent. In the snow [Vida](vida) puts the deed into the [widow](jelka)'s hand.
- accuse hren tone "for his jacket"
- attack tone hren "hits out"
- flee tone hren "runs"
- parent tone rok "father"
- investigate _ tone "hunt"
+ rescue abel tone "brought up"
- attack.past rok abel "beaten"
- help abel tone "held by the man"
- gift vida jelka "puts the deed"
- married.past bine jelka "widow's"

== 10
While [her](vida) [husband](tone) awaits trial in [Kranj](@kranj), [Vida](vida) runs the sawmill, better, as the books show. [Rok](rok) wants to make good what can't be made good and offers [Abel](abel) the price of a ticket to [Kumasi](@kumasi). The [Ghanaian](abel) asks whether [he](abel) is being thrown out. On the contrary, stammers the [skittler](rok), it is for the return. [They](abel+rok) go skating. [Neva](neva), [who](neva) has long had an eye on the [shepherd](abel), watches from the bank and draws the right conclusion. [Sharik](sharik) eats a sausage that was not meant for [him](sharik), and is ill by night.
- arrest _ tone "awaits trial"
- married tone vida "husband"
- hire vida "runs the sawmill"
- reconcile? abel rok "make good"
+ gift? rok abel "price of a ticket"
- date abel rok "go skating"
- love neva abel "had an eye on"
- discover neva abel+rok "right conclusion"
- ill sharik "ill by night"

== 11
The [dog](sharik) has been poisoned. [Neva](neva) saves [him](sharik) with charcoal and washing soda, and swears at the entire village from the surgery steps. [Uncle Jur](stric), [whose](stric) sausage it was, had laid it for foxes, or so [he](stric) maintains until the [widow](jelka) asks [him](stric) where [his](stric) cut of [Tone](tone)'s money is. The old [man](stric) had carried the lantern for [his](stric) [nephew](bine). [He](stric) begs to be spared [Kranj](@kranj), and is sentenced by [Jelka](jelka) herself: the sheds, every morning, till Easter.
- attack stric sharik "poisoned"
+ rescue neva sharik "saves him"
- sad neva "swears at"
- betray? stric jelka "or so he maintains"
- accuse jelka stric "where his cut"
- help.past stric bine "carried the lantern"
- kin bine stric "nephew"
- sad stric "begs"
- arrest? _ stric "be spared"
- married.past bine jelka "widow"
- hire stric jelka "the sheds"

== 12
In spring the fence between the pastures is taken down by those who put it up. [Jelka](jelka) makes [Vida](vida) a partner; the [women](jelka+vida) shake hands on it over the old stile, and saw that up as well. [Kos](tone) has been given two years, and writes. [Abel](abel) flies home to see [his](abel) mother, with a return ticket, and [Rok](rok), at the bus, kisses [him](abel) before the driver, the priest and the [sergeant](hren). The last shot belongs to [Mojca](mojca), up on the ridge, with a young bell wether and a borrowed [dog](sharik). [She](mojca) has found work for the summer.
+ colleague.start jelka vida "a partner"
- reconcile jelka vida "shake hands"
- parent _ abel "mother"
- arrest _ tone "two years"
- travel abel "flies home"
- return? abel "return ticket"
+ kiss abel rok "kisses him"
- hire mojca "found work"
