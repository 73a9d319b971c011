%series The Toll at Saltreeve
%lang en
%genre fantasy about a bridge, its keepers and a drowned court, a fan's episode guide
%cast tryph    | Tryphena | f
%cast quillan  | Quillan | m
%cast merryn   | Merryn | f
%cast leofric  | Leofric | m
%cast brychan  | Brychan | m
%cast hilaire  | Queen Hilaire; Hilaire | f
%cast uriah    | Uriah | m
%cast godric   | Lord Godric; Godric | m
%cast ferry    | - | f
%cast stranger | Vyvyan | m
%cast drowned  | Drowned | g
%cast keeper   | - | m
%cast gfather  | - | m
%cast groom    | - | m
%cast child    | - | f
%cast smith    | - | m

== 1 The Two Keepers
The old [bridge-keeper](keeper) of [Saltreeve](@saltreeve) dies and leaves the toll-house to both [his](keeper) [children](quillan+tryph). [Tryphena](tryph) wants to keep the toll; [Quillan](quillan), [her](tryph) twin [brother](quillan), wants to abolish it. [They](quillan+tryph) argue until the candle is out. At dawn a [stranger](stranger) in a wet cloak crosses without paying. [Merryn](merryn), [who](merryn) mends nets under the arches and has been [Tryphena](tryph)'s [friend](merryn) since childhood, notices that [he](stranger) casts no shadow.
- die keeper "dies"
- parent keeper quillan+tryph "children"
+ find quillan+tryph keeper "leaves the toll-house"
- sibling quillan tryph "twin brother"
- quarrel quillan tryph "argue"
- friend merryn tryph "friend since childhood"
+ discover merryn stranger "notices"

== 2 A Wet Coin
The [stranger](stranger) rents the loft of the toll-house and gives [his](stranger) name as [Vyvyan](stranger). [Quillan](quillan) trusts [him](stranger) at once; [Tryphena](tryph) has [Merryn](merryn) watch [him](stranger). At midnight [Merryn](merryn) follows [him](stranger) to the river, where [he](stranger) speaks to a [face](hilaire) under the water and calls [it](hilaire) "[my](stranger) [queen](hilaire)". [She](merryn) is seen, and [Vyvyan](stranger) puts a finger to [his](stranger) lips. [Merryn](merryn) tells [Tryphena](tryph) that [she](merryn) saw only a [man](stranger) washing [his](stranger) hands.
- housemate.start quillan+tryph stranger "rents the loft"
- investigate merryn stranger "follows him"
+ discover merryn hilaire+stranger "a face under the"
- boss hilaire stranger "my queen"
- discover stranger merryn "She is seen"
+ betray merryn tryph "saw only a man"

== 3 Godric's Offer
[Lord Godric](godric), [who](godric) owns both banks, offers [Tryphena](tryph) marriage in exchange for the bridge. [She](tryph) sends [him](godric) home. [Leofric](leofric), [his](godric) only [son](leofric), stays behind to apologise for [his](leofric) [father](godric) and ends up repairing the [twins](quillan+tryph)' roof. [Merryn](merryn) cannot sleep and tells the [ferrywoman](ferry), [her](merryn) [grandmother](ferry), about the [face](hilaire). The old [woman](ferry) recognises the description: it is [Hilaire](hilaire), [queen](hilaire) of the [Drowned](drowned), [whom](hilaire) [she](ferry) saw as a girl.
+ propose godric tryph "offers Tryphena marriage"
- reject tryph godric "sends him home"
- parent godric leofric "only son"
- help leofric quillan+tryph "repairing the twins' roof"
- reveal merryn ferry "tells the ferrywoman"
- kin ferry merryn "grandmother"
+ discover ferry hilaire "recognises the description"
- boss hilaire drowned "queen of the Drowned"

== 4 Low Water
The river falls by nine feet overnight and uncovers the gate of the drowned town. [Quillan](quillan) climbs down against [his](quillan) [sister](tryph)'s express wish. Behind the gate [he](quillan) comes across a [boy](brychan) of [his](quillan) own age in chains: [Brychan](brychan), a hostage for seventy years, [who](brychan) has not grown a day older. [Quillan](quillan) files through the chain and takes [him](brychan) up to the house. [Tryphena](tryph) gives the [boy](brychan) [her](tryph) dry coat. Below, a bell begins to ring.
- sibling quillan tryph "sister's"
- travel quillan "climbs down"
+ meet brychan quillan "comes across a boy"
- abduct.past _ brychan "a hostage"
+ rescue quillan brychan "files through"
- gift tryph brychan "her dry coat"

== 5 The Bell
[Queen Hilaire](hilaire) demands [Brychan](brychan) back, or [she](hilaire) will flood the valley. [Vyvyan](stranger) brings the message and is exposed as [her](hilaire) envoy. [Tryphena](tryph) realises that [Merryn](merryn) knew, and breaks with [her](merryn) in front of the whole fish market. [Quillan](quillan) refuses to hand over the [boy](brychan), with [whom](brychan) [he](quillan) has fallen in love, though [he](quillan) tells only the horse. [Leofric](leofric) sides with the [twins](quillan+tryph) and is disinherited by [his](leofric) [father](godric) the same evening.
+ threaten hilaire quillan+tryph "flood the valley"
- discover _ stranger "exposed"
- boss hilaire stranger "her envoy"
- discover tryph merryn "realises"
- friend.end merryn tryph "breaks with her"
+ love.start quillan brychan "fallen in love"
- confess! quillan brychan "only the horse"
- help leofric quillan+tryph "sides with"
- reject godric leofric "disinherited"
- parent godric leofric "father"

== 6 What the Smith Forged
The [twins](quillan+tryph) need a chain that holds water. The [smith](smith) of [Overwick](@overwick) can make one, but [he](smith) asks for a memory as payment. [Tryphena](tryph) gives up the day on which [she](tryph) met [Leofric](leofric), before [she](tryph) understands what it is worth. When [she](tryph) comes home, [Leofric](leofric) smiles at [her](tryph) and [she](tryph) asks who [he](leofric) is. [Merryn](merryn) sells [her](merryn) nets and leaves [Saltreeve](@saltreeve) on foot. [Uriah](uriah), [Godric](godric)'s [steward](uriah), follows [her](merryn).
- meet.past leofric tryph "she met Leofric"
+ lose tryph "gives up the day"
- return tryph "comes home"
+ travel merryn "leaves Saltreeve"
- boss godric uriah "steward"
- investigate uriah merryn "follows her"

== 7 Uriah's Bargain
[Uriah](uriah) catches up with [Merryn](merryn) at an inn and offers [her](merryn) silver for a copy of the toll-house key. [She](merryn) refuses. [He](uriah) steals [hers](merryn) while [she](merryn) sleeps. [Brychan](brychan) remembers that [he](brychan) had a little [sister](ferry) when [he](brychan) was taken. With [Quillan](quillan)'s help [he](brychan) searches the parish register and finds [her](ferry) name: [she](ferry) is the [ferrywoman](ferry). [The two](brychan+ferry) stand on the landing stage without a word, [he](brychan) sixteen, [she](ferry) seventy-nine, and then embrace.
- reject merryn uriah "She refuses"
- gift? uriah merryn "offers her silver"
+ steal uriah merryn "steals hers"
- sibling brychan ferry "little sister"
- abduct.past _ brychan "was taken"
- help quillan brychan "With Quillan's help"
- investigate brychan ferry "searches the parish register"
+ discover brychan ferry "finds her name"

== 8 The Great-Uncle
[Merryn](merryn), penniless, hears of it and turns back: [Brychan](brychan) is now [her](merryn) [great-uncle](brychan), and younger than [she](merryn) is. On the road [she](merryn) finds out from [Uriah](uriah)'s drunken [groom](groom) that [Godric](godric) means to open the gate for the [Drowned](drowned) himself. [Leofric](leofric) courts [Tryphena](tryph) all over again, beginning with the roof. [She](tryph) does not remember [him](leofric), but [she](tryph) blushes. [Quillan](quillan) kisses [Brychan](brychan), [who](brychan) tastes of salt.
- return merryn "turns back"
- kin brychan merryn "great-uncle"
+ discover merryn godric "finds out"
- reveal groom merryn "from Uriah's drunken groom"
- boss uriah groom "groom"
- flirt leofric tryph "courts Tryphena"
- love.start tryph leofric "blushes"
+ kiss brychan quillan "kisses Brychan"

== 9 The Key Turns
[Merryn](merryn) reaches the toll-house an hour before the flood and warns [Tryphena](tryph), [who](tryph) at first won't open the door to [her](merryn). Then [she](tryph) does. [Uriah](uriah) is already in the cellar. [He](uriah) turns the stolen key and is swept away. The water takes the lower town; [Vyvyan](stranger) disobeys [his](stranger) [queen](hilaire) and carries a [child](child) out of the school. [Godric](godric) is rewarded with the title of river warden. [He](godric) has drowned forty of [his](godric) own tenants.
- return merryn "reaches the toll-house"
+ reveal merryn tryph "warns Tryphena"
- reconcile merryn tryph "Then she does"
- die uriah "swept away"
- boss hilaire stranger "queen"
+ rescue stranger child "carries a child"
- hire godric "title of river warden"
- kill godric _ "drowned forty"

== 10 The Hostage
To end the flood [Quillan](quillan) offers himself to [Hilaire](hilaire) in [Brychan](brychan)'s place. [Brychan](brychan) knows nothing about it; [Quillan](quillan) has told [him](brychan) that [he](quillan) is going for bread. The [queen](hilaire) accepts, and the river sinks. [Tryphena](tryph) finds [her](tryph) [brother](quillan)'s boots on the bank. [She](tryph) and [Brychan](brychan) hold each other up. [Vyvyan](stranger), sentenced to dry out for [his](stranger) disobedience, is hidden in a rain barrel by [Merryn](merryn), [who](merryn) owes [him](stranger) a silence.
+ rescue quillan brychan "offers himself"
- discover! brychan quillan "knows nothing"
- betray quillan brychan "going for bread"
- sibling quillan tryph "brother's"
- help brychan tryph "hold each other up"
- help tryph brychan "hold each other up"
+ help merryn stranger "hidden in a rain"

== 11 The Toll Is Paid
From the barrel [Vyvyan](stranger) explains the law of the river: whoever pays the oldest debt may ask for one thing back. The oldest debt is [Godric](godric)'s, [whose](godric) [grandfather](gfather) sold [Brychan](brychan) to the [Drowned](drowned). [Leofric](leofric) confronts [his](leofric) [father](godric), and [Godric](godric) laughs at [him](leofric). Then the [ferrywoman](ferry) rows the [lord](godric) across, as [she](ferry) has done for fifty years, and in midstream pulls out the plug. [She](ferry) can swim. [He](godric) cannot.
- reveal stranger _ "explains the law"
- kin gfather godric "grandfather"
- betray.past gfather brychan "sold Brychan"
- parent godric leofric "father"
- accuse leofric godric "confronts"
- reject godric leofric "laughs at him"
+ kill ferry godric "pulls out the plug"

== 12 No Charge
The debt is paid, and [Hilaire](hilaire) gives up [Quillan](quillan). For [him](quillan) one night has passed; [Brychan](brychan) has been waiting by the gate for a year. [Tryphena](tryph) takes down the toll-board, as [her](tryph) [brother](quillan) always wanted. [Leofric](leofric), [lord](leofric) of both banks now, becomes [her](tryph) [husband](leofric) in the rebuilt school, with [Merryn](merryn) as witness. [Vyvyan](stranger) takes over the ferry from the old [woman](ferry). In the last shot [he](stranger) casts a shadow, a very small one.
+ return quillan "gives up Quillan"
- sibling quillan tryph "brother"
+ wedding leofric tryph "becomes her husband"
- hire leofric "lord of both banks"
- hire stranger ferry "takes over the ferry"
