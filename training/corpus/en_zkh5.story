%series Gull County
%lang en
%genre small-town mystery, Nova Scotia, TV listings
%cast marnie   | Sheriff's Deputy Marnie Oakes; Marnie Oakes; Marnie; Oakes | f
%cast virgil   | Chief Virgil Comeau; Virgil; Comeau | m
%cast teal     | Teal Comeau; Teal | f
%cast bram     | Bram Haight; Bram; Haight | m
%cast priscilla | Priscilla Haight; Priscilla | f
%cast odd      | Odd Nilsen; Odd | m
%cast june     | June-Ann Doucet; June-Ann | f
%cast wade     | Wade Oakes; Wade | m
%cast pastor   | Pastor Lund; Lund | m
%cast victim   | Celeste Haight; Celeste | f
%cast rook     | Rook | m
%cast coroner  | - | f

== 1 Low Water
The tide goes out at Gull Harbour and leaves [Celeste Haight](victim), heiress to the cannery, on the mud with a rope around [her](victim) neck. [Deputy Marnie Oakes](marnie) was in [her](victim) class and never liked [her](victim). [Her](marnie) [chief](virgil), [Virgil Comeau](virgil), is quick to call it suicide; the [coroner](coroner), [who](coroner) dates [him](virgil) on alternate weekends, is slower, and finds that the dead [woman](victim) was expecting. [Bram Haight](bram), the [widower](bram), takes the news standing. [His](bram) [sister](priscilla) [Priscilla](priscilla) catches the vase.
+ die victim "on the mud"
- enemy marnie victim "never liked"
- boss virgil marnie "chief"
- date coroner virgil "alternate weekends"
- discover coroner victim "finds that"
+ pregnant.past victim "expecting"
- married.past bram victim "widower"
- sibling bram priscilla "sister"

== 2 Condolences
[Marnie](marnie) carries a casserole to the big house and [her](marnie) eyes along with it. Two bedrooms were in use there; [Bram](bram) and [Celeste](victim) had not been on speaking terms since Christmas. [June-Ann Doucet](june), the housekeeper's [replacement](june) and [Teal Comeau](teal)'s best [friend](june), is caught trying on a dead [woman](victim)'s coat. [Oakes](marnie)'s evening is no better: [her](marnie) [husband](wade), [Wade](wade), home from the rigs after two months, smells of a soap [she](marnie) does not buy. [She](marnie) says nothing. [She](marnie) is a police officer; [she](marnie) collects.
- investigate marnie bram "her eyes along with it"
- married.past bram victim "bedrooms"
- quarrel.past bram victim "speaking terms"
- friend june teal "best friend"
- discover _ june "caught trying on"
- married marnie wade "husband"
- return wade "home"
+ cheat? wade marnie "soap"
- reveal! marnie wade "says nothing"

== 3 The Norwegian
[Odd Nilsen](odd) mends engines at the wharf and mails half [his](odd) pay to [Bergen](@bergen). Who hit [him](odd)? [He](odd) will not say. In [his](odd) locker [Marnie](marnie) comes across a bundle of letters signed C., hot enough to warm the hands on. So it was the [mechanic](odd) [whom](odd) [Celeste](victim) had been slipping out to see! [Comeau](virgil) has [him](odd) in a cell before lunch, and [his](virgil) [daughter](teal), [Teal](teal), [who](teal) has mooned over the [Norwegian](odd) since [she](teal) was fourteen, throws a brick through the station window. [Her](teal) own [father](virgil) books [her](teal).
- injure odd _ "hit him"
- reveal! odd "will not say"
+ find marnie "comes across"
- affair.past odd victim "slipping out to see"
- cheat.past victim bram "slipping out to see"
+ arrest virgil odd "in a cell"
- parent virgil teal "daughter"
- love teal odd "mooned over"
- attack teal virgil "throws a brick"
- arrest virgil teal "books her"

== 4 Brothers and Sisters
Short on sleep, [Oakes](marnie) lets the [mechanic](odd) go for want of proof. [Priscilla](priscilla) has a proposition for [him](odd): money, a berth, and a new name in [Halifax](@halifax), if [he](odd) will forget [he](odd) ever heard of the [Haights](bram+priscilla). [He](odd) spits. [Bram](bram), for [his](bram) part, turns up drunk at the service and picks a fight with [Pastor Lund](pastor), [who](pastor) married [him](bram) and buried [her](victim) and, by the look of [him](pastor), has been crying over one of [the two](bram+victim). [Rook](rook), the [Haights](bram+priscilla)' [hound](rook), howls through the hymn.
- help marnie odd "lets the mechanic go"
- sibling bram priscilla "Haights"
+ reject odd priscilla "spits"
- gift? priscilla odd "proposition"
+ quarrel bram pastor "picks a fight"
- advisor.past pastor bram "married him"
- love.past pastor victim "crying over"
- sad pastor "crying"

== 5 Plain Facts
[June-Ann](june) knows something. [Teal](teal) asks [June-Ann](june). [June-Ann](june) hangs up. [Marnie](marnie) follows [Wade](wade). [Wade](wade) drives to the motel. [Wade](wade) knocks at number nine. [June-Ann](june) opens. [Marnie](marnie) counts to one hundred. Then [Marnie](marnie) goes home and packs for [Wade](wade). [Odd](odd) finds [Teal](teal) on [his](odd) boat. [Odd](odd) sends [Teal](teal) away. [Teal](teal) trusts [Odd](odd). [Rook](rook) digs near the shed. [Rook](rook) finds a shoe.
- reveal! june teal "hangs up"
- investigate marnie wade "follows"
+ affair june wade "knocks at number nine"
- cheat wade marnie "knocks at number nine"
- discover marnie june+wade "counts to one hundred"
+ breakup marnie wade "packs for Wade"
- reject odd teal "sends Teal away"
- find odd teal "finds Teal"
- find rook "finds a shoe"

== 6 A Shoe in the Evidence Room
The shoe belonged to the dead [woman](victim), and the [chief](virgil) signs it in; next morning the shelf is bare. Only three people have keys. [Marnie](marnie), alone in a house that suddenly has two closets to spare, takes in [Teal](teal), [who](teal) has walked out on [her](teal) [father](virgil), and over frozen pizza learns from [her](marnie) new [roommate](teal) why: the night [Celeste](victim) died, [Virgil](virgil) came home wet to the waist. [Wade](wade) rings forty times. [His](wade) [wife](marnie) unplugs [him](wade) and plugs in the toaster.
+ steal _ _ "shelf is bare"
- help marnie teal "takes in"
- flee teal virgil "walked out on"
- parent virgil teal "father"
- housemate.start marnie teal "roommate"
- reveal teal marnie "learns from"
+ discover marnie virgil "learns"
- die.past victim "Celeste died"
- married marnie wade "wife"
- reject marnie wade "unplugs him"

== 7 The Coroner's Weekend
It takes the [coroner](coroner) a third glass of wine to own that [Virgil](virgil) spent that night with neither [her](coroner) nor [his](virgil) fishing rod. [She](coroner) has been afraid of [him](virgil) since; [Oakes](marnie) talks [her](coroner) into staying with [her](coroner) mother in [Truro](@truro). Meanwhile [Bram](bram) is sober for a change and asks the [deputy](marnie) to supper. [They](bram+marnie) discuss clams. [They](bram+marnie) discuss divorce, [hers](marnie). When [he](bram) helps [her](marnie) into [her](marnie) coat [he](bram) leaves [his](bram) hands where they are, and [she](marnie), [who](marnie) ought to know better, leaves them there as well.
- betray.past virgil coroner "spent that night"
+ reveal coroner marnie "own that"
- sad coroner virgil "afraid"
- help marnie coroner "talks her into"
- travel? coroner "staying with" @truro
- parent _ coroner "mother"
- date bram marnie "asks the deputy to supper"
- invite bram marnie "asks the deputy"
- divorce? marnie wade "divorce"
+ flirt bram marnie "leaves his hands"

== 8 Conflict of Interest
[Marnie](marnie) wakes up in the big house, in the wrong bedroom, with [Rook](rook) across [her](marnie) feet. [Priscilla](priscilla) brings up two coffees without a comment and photographs both cups. By noon the pictures are on the desk of [Comeau](virgil), [who](virgil) could not be more delighted: [his](virgil) best [detective](marnie) is off the case and off the force. [She](marnie) turns in [her](marnie) badge; [she](marnie) keeps the letters. [June-Ann](june), tired of [Wade](wade)'s snoring and of [her](june) own conscience, is waiting on [her](marnie) porch. Two [women](june+marnie) [who](june+marnie) have shared a [man](wade) may as well share a secret.
+ sex bram marnie "in the wrong bedroom"
- betray priscilla marnie "photographs both cups"
- reveal priscilla virgil "on the desk"
- happy virgil "delighted"
- boss virgil marnie "his best detective"
+ quit marnie virgil "off the force"
- affair june wade "snoring"
- sad june "conscience"
- reveal? june marnie "share a secret"

== 9 What the Housekeeper Saw
From the pantry, [June-Ann](june) saw three [people](priscilla+victim+virgil) on the slip that night. [Celeste](victim) was shouting that [she](victim) would keep it; [Comeau](virgil) was begging; and a [third](priscilla) stood by the boathouse with a rope, perfectly calm. It was the [chief](virgil), then, not the [mechanic](odd), by [whom](virgil) [she](victim) was pregnant. [Marnie](marnie) thinks of [Teal](teal), asleep on [her](marnie) couch, [who](teal) would have had a baby brother. The [witness](june) cannot name the [third](priscilla). The ex-[deputy](marnie), [who](marnie) recalls two coffees and a steady hand, can.
- discover.past june _ "saw three people"
- quarrel.past victim virgil "shouting"
+ pregnant.past victim virgil "by whom she was pregnant"
- affair.past victim virgil "by whom she was pregnant"
- pregnant! victim odd "not the mechanic"
- sibling? _ teal "baby brother"
+ discover marnie priscilla "can"#2
- reveal june marnie "cannot name"

== 10 Sister's Keeper
Faced with it, [Bram](bram) will not believe that [his](bram) own [flesh and blood](priscilla) could have done such a thing, and turns [Marnie](marnie) out in the rain. [Priscilla](priscilla) strokes [his](bram) hair. Everything [she](priscilla) has done, from the age of nine, was for [him](bram): the [wife](victim) would have left with half the cannery. [Odd](odd), closing up the shop, is asked by [Miss Haight](priscilla) to look at the furnace, and wakes in the coal cellar with [his](odd) wrists tied. It is [Teal](teal) [who](teal) misses [him](odd) first. [She](teal) has made a study of [his](odd) hours.
- reject bram marnie "turns Marnie out"
- accuse marnie priscilla "Faced with it"
- kill.past priscilla victim "such a thing"
- sibling bram priscilla "flesh and blood"
- love priscilla bram "for him"
- breakup? victim bram "would have left"
- invite priscilla odd "asked by"
+ abduct priscilla odd "wrists tied"
- betray priscilla odd "asked by Miss Haight"
+ discover teal odd "misses him"

== 11 Furnace
There are two [women](priscilla+teal) in the cellar, and the [younger](teal) has a fire axe. [She](teal) cuts [Odd](odd) free; the [other](priscilla) comes at [her](teal) from behind with the shovel. What [Priscilla](priscilla) has not reckoned with is the [dog](rook), [who](rook) never cared for [her](priscilla), and then [Virgil](virgil), [who](virgil) puts himself between [his](virgil) [child](teal) and the blow. The shovel opens [his](virgil) skull. [He](virgil) lives long enough to tell [Marnie](marnie) where the shoe is and [Teal](teal) that [he](virgil) is sorry, in that order. [Teal](teal), [who](teal) had hated [him](virgil) for a month, will not let go of [his](virgil) hand.
+ rescue teal odd "cuts Odd free"
- attack priscilla teal "comes at her"
- attack rook priscilla "dog"
- rescue virgil teal "between his child"
+ kill priscilla virgil "opens his skull"
- parent virgil teal "child"
- reveal virgil marnie "tell Marnie"
- reconcile teal virgil "is sorry"
- die virgil "lives long enough"

== 12 High Water
[Pastor Lund](pastor) reads the service for the [chief](virgil), and this time everybody sings. [Priscilla](priscilla) gets life. [Bram](bram) visits [her](priscilla) on the first Sunday and does not go again; [he](bram) leaves the keys of the cannery in [June-Ann](june)'s mailbox. [Wade](wade) comes by with flowers and a list of resolutions, and [his](wade) [ex](marnie) accepts the flowers. The town needs a [chief](marnie). The badge they pin on [Oakes](marnie) was [Virgil](virgil)'s, and it is [his](virgil) [daughter](teal) [who](teal) does the pinning, wearing, on the other hand, a ring from [Bergen](@bergen). "[He](odd) asked in Norwegian," [Teal](teal) tells [her](marnie). "[I](teal) said yes in case."
- arrest _ priscilla "gets life"
- gift bram june "leaves the keys"
- gift wade marnie "flowers"
- reconcile? marnie wade "resolutions"
- ex marnie wade "his ex"
+ hire marnie "badge"
- parent virgil teal "daughter"
- propose odd teal "asked in Norwegian"
+ engaged.start odd teal "said yes"
- reveal teal marnie "tells her"
