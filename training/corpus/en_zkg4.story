%series Tollgate Street
%lang en
%genre British soap set among the stallholders of a market street in Leicester, weekly listings
%cast bev     | Bev Hatton; Bev | f
%cast len     | Len Hatton; Len | m
%cast craig   | Craig Hatton; Craig | m
%cast kel     | Kel Hatton; Kel | f
%cast mo      | Mo Raja; Mo | m
%cast hina    | Hina Raja; Hina | f
%cast zayd    | Zayd Raja; Zayd | m
%cast ammi    | Mrs. Raja; Ammi | f
%cast dorcas  | Dorcas Pinnock; Dorcas | f
%cast leroy   | Leroy Pinnock; Leroy | m
%cast price   | Price | m
%cast may     | May | f
%cast grant   | Grant | m
%cast ryan    | - | m
%cast nurse   | - | f
%cast late    | - | f
%cast redhead | - | f

== 1
It is [Len](len) and [Bev Hatton](bev)'s ruby wedding, and the whole street squeezes into the chippy. [Their](bev+len) [son](craig) [Craig](craig) picks the moment before the cake to say that [he](craig) and [Hina](hina) from the fabric shop have been an item since March. [Hina](hina)'s big [brother](mo) [Mo](mo) drops a tray. [He](mo) and [Craig](craig) have been at each other's throats since the playground. In the yard [Kel](kel), the younger [Hatton](kel), comforts [Mo](mo) with a battered sausage, and wonders when [his](mo) eyes got so green. Next door, [Dorcas](dorcas) counts the empties.
- celebrate bev+len "ruby wedding"
- married bev len "ruby wedding"
- parent bev+len craig "son"
+ couple craig hina "an item"
- reveal craig _ "to say"
- sibling hina mo "brother"
- enemy craig mo "each other's throats"
- help kel mo "comforts"
- love.start kel mo "eyes got so green"
- sibling craig kel "the younger Hatton"
- neighbour bev+len dorcas "Next door"

== 2
[Ammi](ammi), [Hina](hina) and [Mo](mo)'s [mother](ammi), takes to [her](ammi) bed over the news, having first made sure that everyone is looking. [Zayd](zayd), the third and favourite [child](zayd), is put on [Hina](hina)'s tail: where [she](hina) goes, [he](zayd) is to go. [He](zayd) gets as far as the arcade, where [Leroy Pinnock](leroy) from the record stall plays [him](zayd) a B-side and [his](zayd) mission slips [his](zayd) mind. [Bev](bev) finds a pawn ticket in [her](bev) [husband](len)'s apron. It is for [her](bev) ruby ring, two days old. [Len](len) says that [he](len) is having it made bigger.
- parent ammi hina+mo+zayd "mother"
- sad ammi "takes to her bed"
- investigate? zayd hina "on Hina's tail"
- meet leroy zayd "plays him a B-side"
- parent ammi zayd "favourite child"
- married bev len "husband's"
+ discover bev len "pawn ticket"
- betray len bev "made bigger"
- sibling hina+mo zayd "third"

== 3
Who is blackmailing [Len](len)? A [man](price) called [Price](price) stands at the counter every Friday, takes a large cod and leaves with the till roll. Only [Dorcas](dorcas), [who](dorcas) was the [girl](dorcas) on the next stool in 1981, could tell [Bev](bev) that [Len](len) had a [wife](may) in [Grimsby](@grimsby) before [her](bev), and has one still. [Dorcas](dorcas) keeps mum; [she](dorcas) and [Bev](bev) have been best mates for forty years, and that is just the trouble. Elsewhere [Mo](mo) tells [Kel](kel) to stop smiling at [him](mo). [She](kel) doesn't.
- threaten price len "blackmailing"
- steal price len "leaves with the till roll"
+ married len may "has one still"
- betray.past len bev "before her"
- reveal! dorcas bev "keeps mum"
- friend bev dorcas "best mates"
- reject mo kel "stop smiling"
- flirt kel mo "smiling at him"

== 4
[Craig](craig) rents the flat over the arcade. [Hina](hina) brings two bags and a kettle. [Mo](mo) stands in the door. [Mo](mo) will never speak to [Craig](craig). [Hina](hina) will never again cook for [Mo](mo). [Ammi](ammi) cries. [Zayd](zayd) carries the kettle up for [Hina](hina). [Leroy](leroy) holds the door for [Zayd](zayd). [Zayd](zayd) asks [Leroy](leroy) for a drink. [Leroy](leroy) says yes. In the pub [Leroy](leroy) takes [his](zayd) hand. Across the bar sits [Kel](kel). [Kel](kel) looks the other way and grins.
- move craig "rents the flat"
+ housemate.start craig hina "two bags and a kettle"
- quarrel hina mo "never again cook"
- enemy craig mo "never speak"
- sad ammi "cries"
- help zayd hina "carries the kettle up"
- invite zayd leroy "asks Leroy for a drink"
+ date leroy zayd "takes his hand"
- discover kel leroy+zayd "looks the other way"

== 5
A coach from [Grimsby](@grimsby) pulls up, and an elderly [lady](may) with a budgie asks the way to Hatton's. [Bev](bev), all smiles, sells [her](may) haddock. [The two](bev+may) get on like a house on fire until the [visitor](may) shows a wedding photo. The [bridegroom](len) has hair, but [Bev](bev) would know those ears anywhere. [Len](len), back from the cash and carry, walks into both [wives](bev+may) at once and out again by the hatch. [Price](price), it emerges, is [May](may)'s [nephew](price). [She](may) boxes [his](price) ears in front of the queue.
+ travel may "pulls up"
- reveal may bev "shows a wedding photo"
- return len "back from"
- meet bev may "sells her haddock"
- friend.start bev may "house on fire"
+ discover bev len+may "would know those ears"
- married len may "wedding photo"
- flee len bev+may "out again by the hatch"
- kin may price "nephew"
- attack may price "boxes his ears"

== 6
[Len](len) sleeps in the van. [May](may) sleeps at [Dorcas](dorcas)'s, budgie and all. It is over breakfast there that [Bev](bev) learns how long [her](bev) best [friend](dorcas) has known, and a friendship of forty years goes out of the window, followed by a teapot. [Hina](hina), late and queasy, does a test in the arcade loo. [She](hina) cannot tell [Craig](craig), [whose](craig) family has just been blown up; [she](hina) cannot tell [her](hina) [mother](ammi). The first [person](mo) to hear that [Mo](mo) will be an [uncle](mo) is therefore, to the surprise of [both](hina+mo), [Mo](mo).
- breakup bev len "sleeps in the van"
- housemate dorcas may "sleeps at Dorcas's"
- discover bev dorcas "learns"
- friend bev dorcas "best friend"
+ friend.end bev dorcas "goes out of the window"
- attack bev dorcas "teapot"
- ill hina "queasy"
+ pregnant hina craig "test"
- parent ammi hina "mother"
- reveal! hina ammi+craig "cannot tell"
- reveal hina mo "first person to hear"
- discover.past dorcas len "has known"
- move may dorcas "at Dorcas's"

== 7
[Mo](mo) takes it better than anyone would have thought: [he](mo) buys a pram. It is delivered to the fish shop by mistake, and [Craig](craig), certain that [Kel](kel) must be expecting, wants to know which swine it was. [His](craig) [sister](kel) lets [him](craig) rave. When the penny drops [he](craig) runs the length of Tollgate Street in [his](craig) whites, shouting. [Hina](hina) laughs, [Ammi](ammi) faints properly this time, and [Zayd](zayd), seeing that nobody is minding [him](zayd), kisses [Leroy](leroy) right under the clock. [Leroy](leroy)'s [mother](dorcas) happens to be winding it.
- pregnant! kel "must be expecting"
- sibling craig kel "sister"
- discover craig hina "the penny drops"
- happy craig "shouting"
- happy hina "laughs"
- ill ammi "faints"
+ kiss leroy zayd "kisses Leroy"
- parent dorcas leroy "mother"
- discover dorcas leroy+zayd "happens to be winding it"
- gift mo hina "buys a pram"

== 8
[Dorcas](dorcas) is not shocked, [she](dorcas) tells [Leroy](leroy), [she](dorcas) is busy: with nobody left to play bingo with, [she](dorcas) has taken over the bowls club. There the new [treasurer](grant) is a dapper [widower](grant), [Grant](grant), [who](grant) lets [her](dorcas) win and sees [her](dorcas) home. [May](may) advises caution. Two weeks on, [Dorcas](dorcas) is wearing [his](grant) late [wife](late)'s brooch. [Len](len), unwashed, serenades [Bev](bev) from the roof of the van, and is pelted with mushy peas. Not by [Bev](bev), [who](bev) is away at the solicitor's, but by [his](len) own [daughter](kel).
- hire dorcas "taken over the bowls club"
- date dorcas grant "sees her home"
- die.past late "widower"
- married.past grant late "late wife"
+ couple.start dorcas grant "wearing"
- gift grant dorcas "brooch"
- love len bev "serenades"
- attack kel len "pelted"
- parent len kel "daughter"
- help may dorcas "advises caution"
- divorce? bev len "solicitor's"

== 9
There is nothing to divorce, says the solicitor; the marriage never was one. [Bev](bev) walks back along the canal, a single [woman](bev) since 1981, and does not know whether to laugh. It is on the towpath that [she](bev) sees [Grant](grant), arm in arm with a [redhead](redhead), and in [Dorcas](dorcas)'s brooch the twin of the one the [redhead](redhead) wears. [She](bev) could let it be. [They](bev+dorcas) are not talking, after all. At midnight [she](bev) is throwing gravel at [her](bev) ex-best [friend](dorcas)'s window. [The two](bev+dorcas) change the locks together and, while [they](bev+dorcas) are at it, the subject.
- divorce! bev len "nothing to divorce"
- married! bev len "never was one"
- discover bev grant "arm in arm"
- affair grant redhead "arm in arm with"
+ cheat grant dorcas "arm in arm with"
- quarrel bev dorcas "not talking"
- reveal bev dorcas "throwing gravel"
- breakup dorcas grant "change the locks"
+ reconcile bev dorcas "together"
- friend.past bev dorcas "ex-best friend's"

== 10
[Ammi](ammi) has found a [bride](nurse) for [Zayd](zayd), a dental [nurse](nurse) with a smile to match, and [Zayd](zayd), for a quiet life, says yes. [He](zayd) forgets to mention it to [Leroy](leroy). The dental [nurse](nurse) does not; [she](nurse) is a customer at the record stall. [Leroy](leroy) smashes one of [his](leroy) own Desmond Dekkers. [His](leroy) [boyfriend](zayd) of five months comes round with an explanation and is told to put it where the sun doesn't shine. [Kel](kel) and [Mo](mo), meanwhile, have [their](kel+mo) first date, at the wholesale market, at five a.m., between crates of okra.
- wedding? nurse zayd "found a bride"
+ engaged.start nurse zayd "says yes"
- reveal! zayd leroy "forgets to mention"
- reveal nurse leroy "does not"
- cheat zayd leroy "says yes"
- sad leroy zayd "smashes"
- couple leroy zayd "boyfriend"
+ breakup leroy zayd "put it where"
- date kel mo "first date"

== 11
It had to happen: the van rolls. [Len](len) forgot the handbrake, and at the bottom of the hill stands [Price](price), come to apologise to [his](price) [aunt](may). [He](price) is knocked into a stall of melons with two cracked ribs. [Len](len) calls the ambulance, holds the young [man](price)'s hand, and refuses to leave until [he](len) has been told that [his](len) [blackmailer](price) will live. [May](may), [who](may) has watched from the kerb, says to [Bev](bev) that this was the [fellow](len) [she](may) married. [Bev](bev) says, so did [she](bev). The budgie says nothing.
- kin may price "aunt"
- reconcile? may price "apologise"
+ injure price len "cracked ribs"
- help len price "holds the young man's hand"
- recover price "will live"
- threaten.past price len "blackmailer"
- married len may "she married"
- married.past bev len "so did she"

== 12
The day of the engagement party. [Zayd](zayd) sits in gold brocade next to the dental [nurse](nurse), and [Mo](mo), best suit, best [brother](mo), gives a toast to love, in the middle of which [Kel](kel) winks at [him](mo) and [he](mo) loses [his](mo) place. [Mo](mo) looks at [Zayd](zayd). [Zayd](zayd) looks at the door. "Go on, then," says the [nurse](nurse) kindly, "[I](nurse)'ve got someone as well." [Zayd](zayd) runs. [Ammi](ammi) rises to [her](ammi) feet and demands an explanation of [her](ammi) [eldest](mo). [He](mo) gives [her](ammi) two: where [Zayd](zayd) is going, and whom [he](mo) himself has been seeing since the okra.
- celebrate nurse+zayd "engagement party"
- sibling mo zayd "brother"
- flirt kel mo "winks at him"
- couple _ nurse "someone as well"
+ flee zayd nurse "Zayd runs"
- engaged.end nurse zayd "Go on"
- parent ammi mo "eldest"
- reveal mo ammi "gives her two"
- couple kel mo "seeing since"
- quarrel ammi mo "demands an explanation"

== 13
The arcade is shut; on the shutter, in chalk: GONE TO KINGSTON. [Zayd](zayd) sits down on the step in [his](zayd) brocade. [Dorcas](dorcas) lets [him](zayd) stew for an hour, since [he](zayd) broke [her](dorcas) [boy](leroy)'s heart, and then tells [him](zayd) that it says Kingston Avenue; [Leroy](leroy) is two bus stops away, pricing a collection. [Zayd](zayd) arrives with no breath left to beg. [He](zayd) is forgiven at the third attempt. The same evening [Hina](hina) doubles up behind the counter, seven weeks early, and [Craig](craig), [whose](craig) hands do not shake in boiling fat, cannot find the car keys.
- sad zayd "sits down on the step"
- breakup.past zayd leroy "broke her boy's heart"
- parent dorcas leroy "her boy's"
- help dorcas zayd "tells him"
+ reconcile leroy zayd "forgiven"
- travel zayd leroy "arrives"
+ birth? hina "doubles up"
- sad craig "cannot find"
- travel! leroy "GONE TO KINGSTON"

== 14
[Mo](mo) drives. [Craig](craig) sits next to [him](mo), the [brother-in-law](craig) [he](mo) never asked for, and for eleven minutes the sworn [foes](craig+mo) say nothing except left and right. [Hina](hina) has a [son](ryan) in the lift. [He](ryan) weighs less than a salmon and is in good voice. On the ward [Ammi](ammi) and [Bev](bev), [who](ammi+bev) have never exchanged more than prices, hold the [grandson](ryan) in turns, by the clock. [Len](len) stands outside, until [Bev](bev) opens the door a crack. Not to take [him](len) back, mind; [she](bev) and [May](may) are off to [Malta](@malta). But a [grandad](len) is a grandad.
- kin craig mo "brother-in-law"
- enemy craig mo "sworn foes"
- help mo craig+hina "drives"
+ birth hina ryan "has a son"
- parent craig+hina ryan "son"
- kin ammi+bev ryan "grandson"
- reconcile! bev len "Not to take him back"
- travel? bev+may "off to Malta"
- kin len ryan "grandad"
- invite bev len "opens the door a crack"
