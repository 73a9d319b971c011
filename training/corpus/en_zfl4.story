%series The Silver Darlings of Siglunes
%lang en
%genre period saga in an Icelandic herring town, 1934, press blurbs in long sentences
%cast ragna   | Ragnheiður Jónsdóttir; Ragnheiður; Ragna | f
%cast bjarki  | Bjarki | m
%cast thor     | Thór | m
%cast sunna    | Sunna | f
%cast egill    | Egill | m
%cast dagny   | Dagný | f
%cast lars    | Lars Holm; Holm | m
%cast pall    | Reverend Páll; Páll | m
%cast tove    | Tove Holm; Tove | f
%cast midwife | Guðný | f
%cast clerk   | - | m
%cast lodger  | - | m
%cast boy     | Ari | m
%cast sheriff | - | m
%cast father  | - | m
%cast mother | - | f
%cast suitor | - | m
%cast envoy | - | m
%cast tmother | - | f
%cast smother | - | f

== 1
When the first shoals are sighted in June 1934, [Ragnheiður Jónsdóttir](ragna), [who](ragna) has gutted fish since [she](ragna) was nine, steps off the coastal steamer with [her](ragna) younger [sister](dagny), [Dagný](dagny), a sea chest and no money, and is taken on that very hour at the salting station of [Egill](egill), called the [Rich](egill), [whose](egill) elder [son](thor), [Thór](thor), home from [his](thor) studies in [Copenhagen](@copenhagen), spills [his](thor) coffee at the sight of [her](ragna). That [she](ragna) has come to find the [man](father) [who](father) abandoned [their](dagny+ragna) [mother](mother) is something [she](ragna) keeps even from [Dagný](dagny).
- travel dagny+ragna "steps off"
- sibling dagny ragna "younger sister"
+ hire ragna egill "taken on"
- parent egill thor "elder son"
- return thor "home from"
+ love.start thor ragna "spills his coffee"
- breakup.past father mother "abandoned"
- parent mother dagny+ragna "mother"
- find? ragna father "come to find"
- reveal! ragna dagny "keeps even from"

== 2
The Danish [buyer](lars) [Lars Holm](lars), [who](lars) pays in crowns and compliments, lodges with [Egill](egill) as every summer, and this summer has brought along [his](lars) young [wife](tove), [Tove](tove), a [botanist](tove) [who](tove) prefers moss to dinner parties and is soon seen crossing the lava with [Thór](thor)'s [sister](sunna), [Sunna](sunna), each carrying the other's boots. On the quay [Bjarki](bjarki), a [deckhand](bjarki) with a temper, gets into a scrap with a [clerk](clerk) over short wages; [Ragna](ragna), [who](ragna) can count, takes the [deckhand](bjarki)'s side, for which [both](bjarki+ragna) of [them](bjarki+ragna) are docked a day.
- housemate egill lars+tove "lodges"
- married lars tove "young wife"
- sibling sunna thor "sister"
+ friend.start sunna tove "the other's boots"
+ attack bjarki clerk "gets into a scrap"
- help ragna bjarki "side"
- boss egill bjarki+ragna "docked"

== 3
At the midsummer dance in the salt shed, where the accordion has two broken keys and nobody minds, [Thór](thor) asks for every waltz and [Ragnheiður](ragna) grants [him](thor) one, while [Bjarki](bjarki), [who](bjarki) cannot dance, holds [her](ragna) shawl and thinks [his](bjarki) thoughts; [Dagný](dagny), sixteen and drunk on malt, is kissed behind the barrels by [someone](suitor) [whose](suitor) cufflinks are too good for a deckhand. Toward morning [Reverend Páll](pall) preaches to the gulls, and the [midwife](midwife), old [Guðný](midwife), [who](midwife) knows every face in the fjord and its grandfather's, looks at [Ragna](ragna) for so long that the [girl](ragna) asks what is wrong.
- celebrate _ "midsummer dance"
- date ragna thor "grants him one"
- jealous bjarki thor "thinks his thoughts"
- help bjarki ragna "holds her shawl"
- kiss dagny suitor "kissed behind the barrels"
- ill dagny "drunk"
+ discover midwife ragna "looks at Ragna"

== 4
Plain days. [Thór](thor) courts [Ragna](ragna). [Egill](egill) forbids it. [Thór](thor) defies [Egill](egill). [Bjarki](bjarki) carves [Ragna](ragna) a comb. [Ragna](ragna) sends back the comb. [Sunna](sunna) teaches [Tove](tove) to row. [Holm](lars) teaches [Dagný](dagny) Danish. [Guðný](midwife) tells [Páll](pall) what [she](midwife) has seen. [Páll](pall) begs [Guðný](midwife) to keep quiet. [Guðný](midwife) has kept quiet for twenty years. Herring lie on the quay. Rain falls on [Siglunes](@siglunes).
- flirt thor ragna "courts"
- quarrel egill thor "defies"
- gift? bjarki ragna "carves"
+ reject ragna bjarki "sends back"
- advisor sunna tove "teaches Tove"
- advisor lars dagny "teaches Dagný"
+ reveal midwife pall "tells Páll"
- reveal? midwife _ "keep quiet"

== 5
A storm catches eleven boats outside the skerries, and although ten limp home before dark, the eleventh, with [Bjarki](bjarki) at the tiller and [Thór](thor), [who](thor) had wanted for once to do an honest day's work, being sick over the side, is smashed upon the rocks under the eyes of the women. It is [Bjarki](bjarki), bleeding from the brow, [who](bjarki) hauls [his](bjarki) [rival](thor) through the surf by the collar. The merchant's [son](thor), revived with brandy, offers [him](bjarki) gold and is refused; what the [deckhand](bjarki) would like, [he](bjarki) says, is the wages that [he](bjarki) is owed. [Ragnheiður](ragna), kneeling between [the two](bjarki+thor), does not know whose hand [she](ragna) is holding.
- ill thor "sick over the side"
- injure bjarki "bleeding"
+ rescue bjarki thor "hauls"
- enemy bjarki thor "rival"
- parent egill thor "son"
- recover thor "revived"
- gift? thor bjarki "offers him gold"
- reject bjarki thor "refused"
- love ragna bjarki+thor "whose hand"

== 6
[Tove Holm](tove), [whose](tove) marriage was arranged over a shipment of barrels, writes to [her](tove) [mother](tmother) that [she](tove) has met the [person](sunna) [she](tove) was meant to meet, and, as the post lies open on the hall table, [her](tove) [husband](lars) reads it, assumes a man and, since there is only one young [gentleman](thor) in the house, goes at [Thór](thor) with a riding crop. [Sunna](sunna) stops [him](lars) with the truth. There is a pause, in which a clock is heard; then the [Dane](lars), laughing, announces that in that case nobody has been wronged at all, and the two [women](sunna+tove) find that being laughed at is worse than being whipped.
- married lars tove "marriage"
- parent tmother tove "mother"
- reveal tove tmother "writes"
+ love tove sunna "meant to meet"
- discover lars tove "reads it"
- jealous lars thor "assumes a man"
+ attack lars thor "riding crop"
- rescue sunna thor "stops him"
- reveal sunna lars "the truth"
- cheat! tove lars "nobody has been wronged"
- sad sunna+tove "worse than"

== 7
By August [Dagný](dagny) can no longer lace [her](dagny) bodice. [She](dagny) will not name the [father](lars), not to [her](dagny) [sister](ragna), not to [Reverend Páll](pall), [who](pall) thunders, nor to [Guðný](midwife), [who](midwife) merely warms [her](midwife) hands; but the cufflink that falls out of the [girl](dagny)'s apron has an H on it, and [Ragna](ragna) marches up to the big house in [her](ragna) oilskins, past the soup, and lays it beside [Holm](lars)'s plate. [He](lars) says it was stolen. [Egill](egill), [who](egill) needs the [Dane](lars)'s money as others need air, has the [sheriff](sheriff) lock up [Dagný](dagny) for theft, and it is left to the betrayed [wife](tove) to rise from the table and call [her](tove) [husband](lars) a liar.
+ pregnant dagny lars "no longer lace"
- sibling dagny ragna "sister"
- reveal! dagny _ "will not name"
- discover ragna lars "an H on it"
- accuse ragna lars "lays it beside"
- accuse lars dagny "stolen"
+ arrest sheriff dagny "lock up"
- cheat.past lars tove "betrayed wife"
- married lars tove "her husband"
- accuse tove lars "a liar"

== 8
[Thór](thor) breaks with [his](thor) [father](egill) over the [prisoner](dagny), opens the cell with the old [man](egill)'s own key, and rows [both](dagny+ragna) [sisters](dagny+ragna) across the fjord by night, expecting, it must be said, to be thanked with a promise. [Ragnheiður](ragna) thanks [him](thor) with a handshake. On the far shore waits [Bjarki](bjarki), [who](bjarki) has sold [his](bjarki) share in a boat to rent a cabin for two [runaways](dagny+ragna), and in the doorway, with the lamp behind [him](bjarki), [he](bjarki) looks to [her](ragna) all at once like something [she](ragna) had mislaid. The [deckhand](bjarki) sleeps outside in the wood pile. It is [she](ragna) [who](ragna), toward four, goes out and fetches [him](bjarki) in.
- quarrel egill thor "breaks with"
- parent egill thor "father"
+ rescue thor dagny+ragna "opens the cell"
- flee dagny+ragna sheriff "by night"
- reject ragna thor "a handshake"
- help bjarki dagny+ragna "rent a cabin"
- love.start ragna bjarki "mislaid"
+ sex bjarki ragna "fetches him in"

== 9
The strike begins with a single dropped knife. [Ragna](ragna), back on the quay with [her](ragna) head high, persuades sixty women to let the herring rot until they are paid what the men are paid, and [Egill](egill), seeing [his](egill) fortune begin to smell, sends for the [sheriff](sheriff); but the [sheriff](sheriff)'s [mother](smother) stands in the front row, and [he](sheriff) goes home. [Sunna](sunna), disowned at breakfast for cooking the strikers' soup, moves with [Tove](tove) into the empty schoolhouse, where there is one stove and, as the village soon remarks, one bed. Old [Guðný](midwife), [who](midwife) has brought most of the strikers into the world, takes a bad fall on the brine and sends for [Ragna](ragna).
- return ragna "back on the quay"
+ quarrel egill ragna "let the herring rot"
- parent smother sheriff "mother"
- reject egill sunna "disowned"
- help sunna _ "soup"
- move sunna+tove "moves"
+ couple.start sunna tove "one bed"
- injure midwife "bad fall"

== 10
What the dying [midwife](midwife) has to say takes [her](midwife) three breaths: the birth in a [Reykjavík](@reykjavik) attic, [she](midwife) held the lamp there; the young [theologian](pall) [who](pall) signed no paper and left by the back stairs; and where [he](pall) preaches now. [Ragnheiður](ragna) closes the old [woman](midwife)'s eyes, walks through the rain to the church and sits down in the first pew until [Páll](pall) has forgotten [his](pall) text. [He](pall) does not deny it. [He](pall) has known, [he](pall) says, since the dance, and has not slept since. [She](ragna), [who](ragna) had prepared for twenty years what [she](ragna) would shout at [her](ragna) [father](pall), finds only that [she](ragna) is hungry, and [he](pall) cuts [her](ragna) some bread.
- reveal midwife ragna "has to say"
- birth.past _ ragna "birth"
- breakup.past pall _ "left by the back stairs"
+ die midwife "dying"
- accuse ragna pall "sits down"
- discover.past pall ragna "since the dance"
- sad pall "has not slept"
+ parent pall ragna "father"
- gift pall ragna "cuts her some bread"

== 11
With winter at the door [Lars Holm](lars) sails for [Aarhus](@aarhus), leaving behind a [wife](tove), a debt and, as [Dagný](dagny) tells [him](lars) at the rail, a son or daughter; [he](lars) gives [her](dagny) a ten-crown note, and [she](dagny) lets the wind have it. [Egill](egill), ruined by the same ship, takes to [his](egill) bed and then, when a [lodger](lodger) tries to pay [him](egill) the rent, will not know what rent is. [Thór](thor) and [Sunna](sunna), [who](sunna) was never to cross [his](egill) threshold again, feed [him](egill) turn and turn about, a spoon at a time. The stroke spares the old [merchant](egill)'s hearing, so that [he](egill) hears [them](sunna+thor) sell the station to the women.
+ breakup lars tove "leaving behind"
- travel lars "sails" @aarhus
- married lars tove "wife"
- reveal dagny lars "tells him"
- pregnant dagny lars "son or daughter"
- gift lars dagny "ten-crown note"
- reject dagny lars "lets the wind"
- lose egill "ruined"
+ ill egill "takes to his bed"
- help sunna+thor egill "feed him"
- gift sunna+thor _ "sell the station"

== 12
On the darkest day of the year [Dagný](dagny)'s pains come on in the salting shed, with no midwife left in the fjord, so that [Tove](tove), [who](tove) has delivered nothing but seedlings, rolls up [her](tove) sleeves. The [boy](boy) is called [Ari](boy), and [his](boy) [grandfather](pall), as [he](pall) declares from the pulpit next morning before the assembled parish and in the sight of the bishop's [envoy](envoy), is the [parson](pall); whereupon the [envoy](envoy) relieves [him](pall) of [his](pall) living. [Páll](pall) takes off the ruff [he](pall) has hidden behind for twenty years and goes down to the quay to look for work. The new [mother](dagny)'s [sister](ragna) hands [him](pall) a knife and shows [him](pall) where to cut.
+ birth dagny boy "pains come on"
- help tove dagny "rolls up her sleeves"
- kin boy pall "grandfather"
+ reveal pall _ "declares from the pulpit"
- quit pall envoy "relieves him"
- sibling dagny ragna "sister"
- hire pall ragna "hands him a knife"
- help ragna pall "shows him"

== 13
The shoals return in June, as shoals do, and with them the coastal steamer, from which [Thór](thor), bound for [Copenhagen](@copenhagen) and a desk, is to depart alone, having wished [his](thor) old [rival](bjarki) luck and, to the surprise of [both](bjarki+thor), meant it. [Ragnheiður](ragna) and [Bjarki](bjarki) are married between two landings by a [gutter](pall) with scales on [his](pall) sleeves [who](pall) happens to have been ordained. [Dagný](dagny) keeps the books of the women's cooperative with [Ari](boy) in a herring basket at [her](dagny) feet. The comb, sent back last summer, holds the [bride](ragna)'s hair. In the schoolhouse there is a second stove now, and, in spite of everything, still only one bed.
- travel? thor "bound for" @copenhagen
- enemy.past bjarki thor "old rival"
- reconcile bjarki thor "wished his old rival"
+ wedding bjarki ragna "are married"
- help pall bjarki+ragna "gutter"
- hire dagny "keeps the books"
- couple sunna tove "still only one bed"
