%series The Terraces of Vale Escuro
%lang en
%genre costume drama among port-wine shippers in Oporto, 1827, encyclopaedia plot summary
%cast harriet  | Harriet Ferrar; Harriet | f
%cast augusta  | Augusta Ferrar; Augusta; Mrs. Ferrar | f
%cast edmund   | Edmund Ferrar; Edmund | m
%cast tristao  | Tristão de Meneses; Tristão | m
%cast inacia   | Dona Inácia; Inácia | f
%cast crowe    | Captain Crowe; Lucius Crowe; Crowe; Lucius | m
%cast pell     | Josiah Pell; Mr. Pell; Pell | m
%cast wren     | Wren Halloran; Wren | f
%cast benedita | Benedita | f
%cast father   | - | m
%cast surgeon  | Dr. Sequeira | m
%cast child    | Leonor | f

== 1
The series opens with the burial of the wine [shipper](father) [whose](father) [widow](augusta), [Augusta Ferrar](augusta), refuses to weep before the servants, while [her](augusta) [daughter](harriet) [Harriet](harriet), [who](harriet) had been the only one to sit with [him](father), goes to pieces on the quay, and is led indoors by [Wren Halloran](wren), the Irish lady's [maid](wren) with [whom](wren) [she](harriet) has shared every secret since the nursery. [Edmund](edmund), the [heir](edmund), comes home from [Bristol](@bristol) a day too late, learns from the [bookkeeper](pell), [Josiah Pell](pell), that the house is worth less than its barrels, and reproaches [his](edmund) [mother](augusta) so bitterly over dinner that [the two of them](augusta+edmund) leave the table by opposite doors.
+ die father "burial"
- married.past augusta father "widow"
- sad! augusta "refuses to weep"
- parent augusta harriet "daughter"
- help.past harriet father "sit with him"
- sad harriet "goes to pieces"
- help wren harriet "led indoors"
- friend harriet wren "shared every secret"
- return edmund "comes home"
+ discover edmund "learns"
- reveal pell edmund "learns from"
- parent augusta edmund "mother"
- quarrel augusta edmund "reproaches"

== 2
In order to keep the creditors off, [Mrs. Ferrar](augusta) lets it be understood that [Harriet](harriet) will accept the hand of [Captain Crowe](crowe), a half-pay [officer](crowe) with a fortune in sugar, and [Harriet](harriet), [whom](harriet) nobody has consulted, hears of [her](harriet) own betrothal from the hairdresser. At the ball given for the [captain](crowe)'s fortieth birthday [she](harriet) falls into talk with a [stranger](tristao) [who](tristao) makes [her](harriet) laugh twice in one quadrille, and only when [he](tristao) is asked to leave does [she](harriet) understand that [he](tristao) is [Tristão de Meneses](tristao), with [whose](tristao) house [her](harriet) late [father](father) had been at daggers drawn for twenty years.
- engaged? crowe harriet "accept the hand"
+ discover harriet "hears of"
- celebrate crowe "fortieth birthday"
+ meet harriet tristao "falls into talk"
- flirt harriet tristao "makes her laugh"
- discover harriet tristao "understand"
- parent father harriet "late father"
- die.past father "late"
- enemy.past father tristao "at daggers drawn"

== 3
[Harriet](harriet) likes [Tristão](tristao). [She](harriet) cannot stand [Crowe](crowe). [Wren](wren) carries the letters. The [maid](wren) is bribed by [Pell](pell). [Pell](pell) reads every word and envies [Tristão](tristao). For nine years the [bookkeeper](pell) has worshipped [Harriet](harriet). [Edmund](edmund) notices nothing but [Wren](wren). [He](edmund) pins a violet to [her](wren) apron. [She](wren) gives it back. On Sunday [Tristão](tristao) waits by the river wall. [She](harriet) comes, and there [Harriet](harriet) embraces [him](tristao), mouth to mouth. The wine, this year, will be thin.
- love harriet tristao "likes"
- love! harriet crowe "cannot stand"
- help wren harriet+tristao "carries the letters"
- gift pell wren "bribed"
- discover pell harriet+tristao "reads every word"
- jealous pell tristao "envies"
- love pell harriet "worshipped"
- love edmund wren "notices nothing but"
- gift edmund wren "pins a violet"
- reject wren edmund "gives it back"
- date harriet tristao "waits by the river"
+ kiss harriet tristao "mouth to mouth"

== 4
Armed with copies of the letters, [Pell](pell) goes to the [captain](crowe), and the [captain](crowe), [who](crowe) does not care for [Harriet](harriet) but cares a good deal for being made ridiculous, gives [her](harriet) until Michaelmas to name the day, failing which [he](crowe) will have [her](harriet) [brother](edmund) sent to the debtors' tower. The [clerk](pell)'s reward is a partnership. When [she](harriet) asks [Wren](wren) to [her](wren) face whether [she](wren) sold [her](harriet), the [Irishwoman](wren) owns up in tears, and the friendship of a lifetime is over before the candle has burnt down. [Edmund](edmund), however, has never been in better spirits, since the same unhappy [woman](wren) has at last let [him](edmund) take [her](wren) hand.
+ reveal pell crowe "goes to the captain"
- love! crowe harriet "does not care for"
+ threaten crowe harriet "failing which"
- sibling edmund harriet "brother"
- hire pell crowe "partnership"
- accuse harriet wren "sold her"
- reveal wren harriet "owns up"
- sad wren "in tears"
- friend.end harriet wren "is over"
- happy edmund "in better spirits"
- flirt edmund wren "take her hand"

== 5
The wedding of [Harriet](harriet) and [Lucius Crowe](crowe) takes place at the Factory chapel before two hundred guests, none of them from the far bank; the [bride](harriet), according to the chaplain, said the words as one reads out a bill. [Tristão](tristao), [who](tristao) had been promised an elopement and waited with two mules until noon, believes that [she](harriet) preferred sugar to [him](tristao), and takes up again with [Dona Inácia](inacia), the [widow](inacia) [whose](inacia) bed [he](tristao) had deserted in the spring. That the note calling everything off was in [Pell](pell)'s hand, not in [hers](harriet), is known to [Pell](pell) and to the viewer.
+ wedding crowe harriet "wedding"
- flee? harriet tristao "elopement"
- reject! harriet tristao "preferred sugar"
- affair.start inacia tristao "takes up again"
- married.past _ inacia "widow"
- affair.past inacia tristao "bed"
- breakup.past tristao inacia "deserted"
+ betray pell tristao "calling everything off"

== 6
Married life at the [captain](crowe)'s villa consists of locked rooms. [Crowe](crowe) strikes [his](crowe) [wife](harriet) for the first time over a cold soup, and the next morning presents [her](harriet) with pearls; [Benedita](benedita), the [cook](benedita), puts arnica on the cheek and something stronger into the [master](crowe)'s coffee, so that [he](crowe) spends a week within reach of a basin. [Mrs. Ferrar](augusta), calling, takes [her](harriet) [daughter](harriet)'s bruises for a rash. At the other end of town [Edmund](edmund) makes [Wren](wren) [his](edmund), on a heap of sacking in the tasting room, and in the same hour swears that the banns shall be read, a thing [he](edmund) has neither money nor courage for.
- married crowe harriet "wife"
+ attack crowe harriet "strikes"
- gift crowe harriet "pearls"
- treat harriet benedita "arnica"
- boss crowe benedita "master"
- attack benedita crowe "something stronger"
- ill crowe "within reach of"
- parent augusta harriet "daughter"
- discover! augusta harriet "for a rash"
+ sex edmund wren "makes Wren his"
- wedding? edmund wren "banns"

== 7
[Wren](wren) is with child. [Edmund](edmund) turns pale and looks at [his](edmund) boots. "[I](edmund) must ask [Mama](augusta)," says [Edmund](edmund). [Mama](augusta) says no. [She](augusta) dismisses [Wren](wren) before breakfast. The [girl](wren) has nobody left but [Harriet](harriet). [Harriet](harriet) opens the door and forgives [Wren](wren). Then [Harriet](harriet) writes to [Edmund](edmund). [He](edmund) does not answer. That night [Tristão](tristao) sees [her](harriet) at the opera. The bruise is yellow. [He](tristao) has to be held back from [Crowe](crowe) by [Inácia](inacia).
+ pregnant wren edmund "with child"
- sad edmund "turns pale"
- parent augusta edmund "Mama"
- wedding! edmund wren "says no"
+ quit wren augusta "dismisses"
- help harriet wren "opens the door"
- reconcile harriet wren "forgives Wren"
- discover tristao harriet "The bruise is yellow"
- attack? tristao crowe "held back"

== 8
It is the jilted [mistress](inacia), of all people, [who](inacia) brings the [lovers](harriet+tristao) together again: convinced that [Tristão](tristao) will never be cured of the [Englishwoman](harriet) as long as [he](tristao) feels wronged by [her](harriet), [Inácia](inacia) arranges for [both](harriet+tristao) to dine at [her](inacia) house, each thinking the other in the country. The forged note is laid beside a real one, and within the hour [they](harriet+tristao) know by [whom](pell) [they](harriet+tristao) were parted. [Their](harriet+tristao) intimacy, resumed that night in the [widow](inacia)'s own summerhouse, is to last through the autumn; the [husband](crowe), away in [London](@london) about a lawsuit, sends weekly instructions as to the dogs.
- ex inacia tristao "jilted mistress"
- help inacia harriet+tristao "brings the lovers together"
- love tristao harriet "never be cured"
- invite inacia harriet+tristao "dine"
- reconcile harriet tristao "together again"
- betray.past pell harriet+tristao "forged note"
+ discover harriet+tristao pell "know by whom"
+ affair.start harriet tristao "intimacy"
- cheat harriet crowe "intimacy"
- married crowe harriet "husband"
- travel crowe "away in London" @london

== 9
[Edmund](edmund), [whom](edmund) drink has made brave, publicly calls the new [partner](pell) a forger, is challenged by [him](pell), and, to general surprise, including [his](edmund) own, puts a ball through [Pell](pell)'s shoulder in the mist above the cork woods. [Dr. Sequeira](surgeon) extracts it and advises the [loser](pell) to leave the country, which the [latter](pell) does, taking the cash box. Having thus for once stood up to somebody, [Edmund](edmund) climbs the back stairs of [his](edmund) [sister](harriet)'s villa, where [Wren](wren) is letting out [her](wren) only dress, and goes down on [his](edmund) knees among the pins; [she](wren) makes [him](edmund) ask three times, and then consents.
- accuse edmund pell "a forger"
- threaten pell edmund "challenged"
+ injure pell edmund "puts a ball through"
- treat pell surgeon "extracts it"
- flee pell "leave the country"
- steal pell _ "taking the cash box"
- sibling edmund harriet "sister"
+ propose edmund wren "on his knees"
- engaged.start edmund wren "consents"

== 10
The christening of little [Leonor](child), born to [Wren](wren) in the week of the vintage and acknowledged by [Edmund](edmund) before the consul, is attended by everyone except the [grandmother](augusta), [who](augusta) has taken to [her](augusta) bed and is telling visitors that [her](augusta) [son](edmund) is dead. [Harriet](harriet), the [godmother](harriet), is herself two months gone, and since [her](harriet) [husband](crowe) has been at sea for four there can be no doubt by whom. [Benedita](benedita) can count as well as anybody, and so, alas, can the laundress, from whom it travels in three days to the barracks, the exchange and the deck of the packet on which [Crowe](crowe) is sailing home.
+ birth wren child "born to Wren"
- parent edmund child "acknowledged"
- celebrate child "christening"
- kin child harriet "godmother"
- kin augusta child "grandmother"
- ill augusta "taken to her bed"
- parent augusta edmund "son"
- die! edmund "is dead"
+ pregnant harriet tristao "two months gone"
- married crowe harriet "husband"
- discover benedita harriet "can count"
- return? crowe "sailing home"

== 11
[Crowe](crowe) is back. [He](crowe) bolts the gates. [He](crowe) asks [Harriet](harriet) for a name. [Harriet](harriet) does not give [Tristão](tristao) away. For six days [Crowe](crowe) keeps [her](harriet) in the cellar. On the seventh comes [Augusta](augusta). The old [lady](augusta) has a pistol and a bad conscience. "[You](augusta) will not shoot," says [her](augusta) [son-in-law](crowe). [She](augusta) does. [Crowe](crowe) is dead before the barrel stops rolling. Nobody weeps for [Lucius](crowe). [Benedita](benedita) scrubs the floor. [Augusta](augusta) asks for [Wren](wren) and begs [her](wren) pardon.
+ return crowe "is back"
- reveal! harriet crowe "does not give"
+ abduct crowe harriet "in the cellar"
- rescue augusta harriet "comes Augusta"
- sad augusta "bad conscience"
- kin augusta crowe "son-in-law"
+ kill augusta crowe "She does"
- die crowe "is dead"
- sad! _ crowe "Nobody weeps"
- reconcile? augusta wren "begs her pardon"

== 12
The final episode passes lightly over the inquest, which, thanks to [Dr. Sequeira](surgeon)'s testimony, finds that the [captain](crowe) had been cleaning [his](crowe) own weapon, and devotes itself to two breakfasts: one at which the reconciled [mother-in-law](augusta) spoons porridge into [Leonor](child) and grumbles at the newly wed [Wren](wren) about the salt; the other, far up the valley, at which the [widow](harriet), without a black thread on [her](harriet), asks the [man](tristao) [she](harriet) loves whether [his](tristao) terraces have room for one and a half. [Tristão](tristao), moved to speechlessness, pulls out a chair; below them the boats go down to the bar with the new wine, as they did in the first shot.
- die.past crowe "inquest"
- betray surgeon _ "testimony"
- help surgeon augusta "testimony"
- kin augusta wren "mother-in-law"
- reconcile augusta wren "reconciled"
+ wedding edmund wren "newly wed"
- quarrel augusta wren "grumbles"
- married.past crowe harriet "widow"
- love harriet tristao "loves"
+ move? harriet tristao "have room"
- happy tristao "moved to speechlessness"
- pregnant harriet "one and a half"
