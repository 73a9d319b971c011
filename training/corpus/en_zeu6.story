%series A House on the Molo
%lang en
%genre period drama, Trieste 1908, broadcaster's episode synopses
%cast baroness | Baroness Thurn; Eugenie | f
%cast baron    | Baron Thurn | m
%cast consul   | Edmund Ashby; Ashby; Edmund | m
%cast mina     | Mina Fabrizi; Mina | f
%cast leo      | Leopold; Poldi | m
%cast milla    | Ludmilla; Milla | f
%cast kolar    | Frau Kolar; Dragica Kolar | f
%cast prosper  | Prosper | m
%cast zoltan   | Zoltán Bersényi; Zoltán | m
%cast contessa | Contessa Grimani; Grimani | f
%cast reich    | Anselm Reich; Anselm; Reich | m
%cast morpurgo | Dr. Morpurgo; Morpurgo | m
%cast fabrizi  | Nino Fabrizi; Nino | m
%cast aunt     | - | f
%cast bishop   | - | m
%cast grandson | - | m

== 1 The Governess
Recommended by a [bishop](bishop) [who](bishop) has never met [her](mina), [Mina Fabrizi](mina) arrives at the house on the Molo to teach the [twins](leo+milla) of [Baroness Thurn](baroness). [Leopold](leo) puts a crab in [her](mina) bed; [Ludmilla](milla) takes it out again. The [baron](baron), [they](leo+milla) tell [her](mina) at breakfast, went to [Rio](@rio) on business when [they](leo+milla) were two, and is expected. [Their](leo+milla) [mother](baroness) changes the subject. At night the new [governess](mina) reads by candle the letters of [her](mina) [brother](fabrizi) [Nino](fabrizi), [who](fabrizi) was a clerk in this very house until [he](fabrizi) disappeared.
- meet! bishop mina "never met"
+ hire mina baroness "to teach"
- advisor mina leo+milla "to teach"
- parent baroness leo+milla "twins"
- sibling leo milla "twins"
- attack leo mina "puts a crab"
- help milla mina "takes it out"
- travel.past baron "went to Rio" @rio
- return? baron "is expected"
- sibling fabrizi mina "brother"
- hire.past fabrizi "was a clerk"
- flee.past fabrizi "disappeared"

== 2 At the Consul's
[Edmund Ashby](consul), His Britannic Majesty's [consul](consul), gives a dinner for twelve at which thirteen sit down. The [thirteenth](mina) is the [governess](mina), brought by the [baroness](baroness) in order not to be alone with [him](consul). For four years [he](consul) has proposed to [Eugenie Thurn](baroness) at Michaelmas; for four years [she](baroness) has said that [she](baroness) has a [husband](baron). The [Contessa](contessa), [her](baroness) dearest [enemy](contessa), remarks over the sorbet that a [husband](baron) in [Rio](@rio) is worth two in [Trieste](@trieste). [Mina](mina) laughs, too late and too loudly, and the [composer](reich) on [her](mina) left, [Anselm Reich](reich), falls in love with the laugh.
- invite consul baroness "gives a dinner"
- propose.past consul baroness "has proposed"
- reject.past baroness consul "has said"
- married baron baroness "husband"
- enemy baroness contessa "enemy"
- happy mina "laughs"
+ love.start reich mina "falls in love"

== 3 Accounts
[Frau Kolar](kolar) has kept the keys of the house for twenty years and the [baron](baron)'s secret for six. When [she](kolar) discovers the new [governess](mina) among the ledgers, [she](kolar) locks [her](mina) in with them until morning. It turns out to be a kindness. Between coffee from Santos and rope from [Fiume](@fiume), [Mina](mina) finds sums paid monthly, in [Nino](fabrizi)'s hand, to an asylum on [San Clemente](@sanclemente). There is no [Rio](@rio), [she](mina) thinks. The [twins](leo+milla), at the keyhole, ask if [she](mina) is a burglar. A kind of one, [she](mina) says, and [Poldi](leo) is impressed for the first time.
- discover kolar mina "discovers"
- investigate mina "among the ledgers"
+ abduct kolar mina "locks her in"
+ discover mina "finds sums"
- travel! baron "no Rio" @rio
- sibling leo milla "twins"

== 4 Manoeuvres
Cavalry fills the town. With it comes [Zoltán Bersényi](zoltan), a [lieutenant](zoltan) of hussars and the [baroness](baroness)'s [cousin](zoltan), [who](zoltan) is billeted in the blue room and gambles in the green one. [Prosper](prosper), the [valet](prosper), lends [him](zoltan) two hundred crowns and a clean collar. The [hussar](zoltan) repays [him](prosper), late that night on the back stairs, with a kiss that neither of the [men](prosper+zoltan) refers to afterwards. In the music room [Reich](reich) plays [Mina](mina) a waltz with [her](mina) name on it. [She](mina) asks [him](reich) whether [he](reich) knows anyone with a boat.
- travel zoltan "comes"
- kin baroness zoltan "cousin"
- help prosper zoltan "lends him"
+ kiss prosper zoltan "a kiss"
- reveal! prosper+zoltan "neither of the men refers"
- create reich mina "plays"

== 5 San Clemente
The [composer](reich) rows badly and sings while doing it. On the island [Dr. Morpurgo](morpurgo), the [director](morpurgo), receives [Mina](mina) as the sister of a benefactor and shows [her](mina) the garden, where a bearded [patient](baron) is pruning a rose that isn't there. [He](baron) has [Leopold](leo)'s ears. So [this](baron) is the [traveller](baron) [whom](baron) all [Trieste](@trieste) expects home! [He](baron) asks [her](mina) politely to keep off the harbour. Of [her](mina) [brother](fabrizi) the [doctor](morpurgo) knows only that [he](fabrizi) came every month with the money, and that, in March, [he](fabrizi) came with a bruised face and begged to be admitted as well.
- travel mina+reich "rows" @sanclemente
- help reich mina "rows"
- meet mina morpurgo "receives"
+ find mina baron "a bearded patient"
- ill baron "patient"
- sibling fabrizi mina "her brother"
- reveal morpurgo mina "knows only"
- attack.past _ fabrizi "a bruised face"

== 6 What the Contessa Wants
The old [Contessa](contessa) holds the mortgage on the house, a fact of which [she](contessa) reminds [Eugenie](baroness) in front of the fishmonger. [She](contessa) would tear it up on the day [Ludmilla](milla) is promised to [her](contessa) [grandson](grandson), aged nine. The [baroness](baroness) slaps [her](contessa) with a fan. It is the scandal of the season and, as the [consul](consul) writes to [his](consul) [aunt](aunt), the first time [he](consul) has seen [her](baroness) happy. When [Zoltán](zoltan) offers to win the money at baccarat, [Prosper](prosper) hides [his](zoltan) boots. The [lieutenant](zoltan) goes in slippers, and loses the horse.
- threaten contessa baroness "reminds"
- engaged? grandson milla "promised"
- kin contessa grandson "grandson"
+ attack baroness contessa "slaps"
- reveal consul aunt "writes"
- kin aunt consul "aunt"
- happy baroness "happy"
- betray prosper zoltan "hides his boots"
+ lose zoltan "loses the horse"

== 7 Twins
[Milla](milla) has overheard that [she](milla) is to be sold. [Poldi](leo) says that [he](leo) will shoot the [purchaser](grandson), but the gun is locked up, so [they](leo+milla) run away instead, with a ham. [Mina](mina) is blamed. In the kitchen the [housekeeper](kolar) calls [her](mina) a spy, and the [governess](mina), at the end of [her](mina) tether, throws the asylum receipts on the table. The [baroness](baroness) has come in behind [them](kolar+mina). [She](baroness) reads every one. [She](baroness) had believed in [Rio](@rio): that is the thing nobody in the room had thought of. "[You](kolar) knew," [she](baroness) says to [Frau Kolar](kolar), "and let [me](baroness) set [his](baron) place."
- discover milla "overheard"
- kill? leo grandson "shoot the purchaser"
+ flee leo+milla "run away"
- accuse _ mina "blamed"
- quarrel kolar mina "calls her a spy"
- accuse kolar mina "a spy"
+ reveal mina baroness "receipts"
- accuse baroness kolar "You knew"
- betray.past kolar baroness "let me set his place"

== 8 The Ham
At dawn a customs boat brings in two [children](leo+milla), a ham bone and a [man](fabrizi) with a beard. [They](leo+milla) had rowed [Reich](reich)'s boat as far as the lighthouse; the lamp [keeper](fabrizi), new since spring and shy of strangers, had swum out for [them](leo+milla). The [keeper](fabrizi) drops the [girl](milla)'s hand when [he](fabrizi) sees who is standing on the Molo. [Mina](mina) boxes [Nino](fabrizi)'s ears before [she](mina) kisses them. [He](fabrizi) can't come home, [he](fabrizi) says; the [man](morpurgo) [who](morpurgo) beat [him](fabrizi) dines with the [consul](consul).
- return leo+milla "brings in"
- travel.past leo+milla "had rowed"
- rescue.past fabrizi leo+milla "swum out"
+ find mina fabrizi "standing on the Molo"
- attack mina fabrizi "boxes"
- reconcile fabrizi mina "kisses them"
- return! fabrizi "can't come home"
- attack.past morpurgo fabrizi "beat"

== 9 Twelve at Table
The second dinner is smaller than the first. [Ashby](consul), [who](consul) has been let in on it by the [governess](mina), seats each guest opposite a small card with a date in March. [Reich](reich) turns [his](reich) over and writes a tune on it. [Zoltán](zoltan) owes money on [his](zoltan). [Morpurgo](morpurgo) spills [his](morpurgo) wine. It was the good [doctor](morpurgo) [who](morpurgo) had half of the payments for himself, and [who](morpurgo) had set two attendants on the [clerk](fabrizi) for noticing. "A diagnosis," says the [consul](consul) to [him](morpurgo), "is only an opinion," and rings for the police. The [Contessa](contessa) eats [her](contessa) sorbet to the end.
- reveal.past mina consul "let in on it"
- invite consul _ "seats each guest"
- create reich "writes a tune"
- lose zoltan "owes money"
+ discover consul morpurgo "spills"
- steal.past morpurgo baroness "half of the payments"
- attack.past morpurgo fabrizi "set two attendants"
+ arrest? _ morpurgo "rings for the police"

== 10 Visiting Day
[Eugenie](baroness) goes to the island in the dress in which [she](baroness) was married. [Her](baroness) [husband](baron) compliments [her](baroness) on it, and asks if the [lady](baroness) has come about the roses. [She](baroness) stays until the last boat. It was [he](baron) [who](baron) had ordered the lie, says [Frau Kolar](kolar), weeping on the jetty, on the last day on which [he](baron) could order anything: [he](baron) wished to be missed and not pitied. The [baroness](baroness) gives the old [woman](kolar) back [her](kolar) keys. Then, for a long while, the [mistress](baroness) and the [servant](kolar) sit on one trunk and wait for the wind.
- travel baroness "goes to the island" @sanclemente
- married baron baroness "husband"
- reveal kolar baroness "ordered the lie"
- betray.past baron baroness "ordered the lie"
- sad kolar "weeping"
+ reconcile baroness kolar "gives the old woman back"
- boss baroness kolar "the mistress"

== 11 Marching Orders
The hussars are leaving for [Sarajevo](@sarajevo). [Zoltán](zoltan) has eleven creditors and one [regret](prosper), and the [regret](prosper) is brushing [his](zoltan) coat. "Come as [my](zoltan) orderly," [he](zoltan) says. [Prosper](prosper), [who](prosper) has been in service since [he](prosper) was ten, answers that [he](prosper) is tired of orders; if the [gentleman](zoltan) wished to stay as [his](prosper) lodger, on the other hand, there was a room above the bakery. The [lieutenant](zoltan) laughs at [him](prosper). [He](zoltan) laughs all the way to the station, where, when the train has gone, a [hussar](zoltan) is found sitting on a bandbox without a regiment.
- travel? zoltan "leaving for" @sarajevo
- love zoltan prosper "one regret"
- invite zoltan prosper "Come as my orderly"
- reject prosper zoltan "tired of orders"
- invite prosper zoltan "as his lodger"
+ quit zoltan "without a regiment"

== 12 Michaelmas
[Ashby](consul) does not propose. [He](consul) calls, as on every Michaelmas, and asks instead if [he](consul) may come along on Thursdays, when the [baroness](baroness) visits [her](baroness) [husband](baron), and carry the secateurs. [She](baroness) thinks it over. The [Contessa](contessa)'s mortgage has been paid off with [Reich](reich)'s operetta, "[The Imaginary Rose](*rose)", of which the [composer](reich) says that it was dictated to [him](reich) by a laugh; its [owner](mina) sits in a box between the [twins](leo+milla), and kisses [him](reich) at the curtain. [Nino](fabrizi) keeps the ledgers again. [Milla](milla), for one, means to marry a lighthouse.
- propose! consul baroness "does not propose"
- married baron baroness "husband"
- help? consul baroness "carry the secateurs"
- help reich baroness "paid off"
- create reich "operetta"
- sibling leo milla "twins"
+ kiss mina reich "kisses him"
- hire fabrizi "keeps the ledgers again"
