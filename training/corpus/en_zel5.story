%series The Guard at Rose Gate
%lang en
%genre drill
%cast aldhelm | King Aldhelm; Aldhelm | m
%cast radegund | Queen Radegund; Radegund | f
%cast isaura | Isaura | f
%cast maravel | Princess Maravel; Maravel | f
%cast fulk | Lord Fulk Tarrant; Lord Fulk; Fulk | m
%cast ethel | Lady Etheldreda; Etheldreda | f
%cast hob | Sergeant Hob Wainwright; Hob; Sergeant Wainwright | m
%cast jessamy | Jessamy Crook; Jessamy | f
%cast prue | Prudence Crook; Prue | f
%cast madoc | Madoc | m
%cast wat | Wat | m
%cast perkin | Perkin | m
%cast noll | Master Noll; Noll | m
%cast gunnilda | Gunnilda | f
%cast quince | Doctor Quince; Quince | m
%cast ines | Doña Inés; Inés | f
%cast lisandro | Lisandro; Prince Lisandro | m
%cast white | - | f
%cast poacher | - | m
%cast pwife | - | f
%cast hobmother | - | f
%cast infant | - | m
%cast page | - | m
%cast iking | - | m
%cast groom | - | m
%cast dairymaid | - | f

== 1
Having put away [his](aldhelm) first [queen](isaura) and wedded [his](aldhelm) [second](radegund), [King Aldhelm](aldhelm) gives [the former](isaura) the tower across the moat and [the latter](radegund) the crown. [Isaura](isaura) can see [Radegund](radegund) try it on. The [princess](maravel), [whose](maravel) [mother](isaura) is in the one window and [whose](maravel) [father](aldhelm) is in the other, keeps [her](maravel) own curtains shut.
- divorce.past aldhelm isaura "put away"
- ex aldhelm isaura "first queen"
+ wedding.past aldhelm radegund "wedded"
- gift aldhelm isaura "tower"
- gift aldhelm radegund "crown"
- neighbour isaura radegund "across the moat"
- parent isaura maravel "mother"
- parent aldhelm maravel "father"

== 2
At the [Rose Gate](@rosegate) [Sergeant Hob Wainwright](hob) is sent a new man, and it is a girl. [Jessamy Crook](jessamy) can lift [him](hob). [He](hob) would send [her](jessamy) home at once, were not home the palace laundry, and were not the [laundress](prue), [Prue](prue), [her](jessamy) [sister](prue); for [he](hob) has been in love with [Prue](prue) since the year of the comet, and has got as far as nodding.
+ hire jessamy hob "sent"
- boss.start hob jessamy "Sergeant"
- quit? jessamy hob "send her home"
- sibling jessamy prue "sister"
- love hob prue "in love"

== 3
The [cook](madoc) has a rival claim. [Prudence Crook](prue) was [Madoc](madoc)'s [wife](prue) for one winter, until [she](prue) found [him](madoc) in the larder with a [dairymaid](dairymaid). [She](prue) got a decree and [he](madoc) got the good saucepan. Every Sunday since, a pudding has stood on [her](prue) sill. Every Monday [she](prue) gives it to the [taster](wat), [who](wat) tastes it twice, and dreams of [her](prue).
- enemy hob madoc "rival claim"
- married.past madoc prue "wife"
- cheat.past madoc prue "dairymaid"
- affair.past dairymaid madoc "dairymaid"
- discover.past prue madoc "found him"
+ divorce.past madoc prue "decree"
- find.past madoc "saucepan"
- gift madoc prue "pudding"
- gift prue wat "gives it"
- love wat prue "dreams of her"

== 4
Toward midnight a white [lady](white) glides along the long gallery. [Wat](wat), [who](wat) is on [his](wat) way from the pantry, sees [her](white) pass through a locked door, and drops in a faint. [Doctor Quince](quince) bleeds [him](wat). It is a well-known ghost, [he](quince) tells the pale [fellow](wat), [he](quince) saw [her](white) himself as a student; only, [she](white) used not to carry a saucepan of soup.
- discover wat white "sees"
- ill wat "faint"
+ treat wat quince "bleeds"
- reveal quince wat "tells"
- discover.past quince white "saw her himself"

== 5
Enter, with forty mules, an [ambassadress](ines). [Doña Inés](ines) is to obtain the [princess](maravel)'s hand for [her](ines) [king](iking)'s [son](lisandro); until then [she](ines) dances with the [princess](maravel)'s [father](aldhelm). [Queen Radegund](radegund) counts the dances. At nine [she](radegund) breaks [her](radegund) fan; at ten [she](radegund) asks [her](radegund) [husband](aldhelm)'s [cousin](fulk), [Lord Fulk Tarrant](fulk), what one does about foreigners.
- travel ines "Enter"
- wedding? lisandro maravel "hand"
- parent iking lisandro "son"
- boss iking ines "her king"
- parent aldhelm maravel "father"
+ jealous radegund ines "counts the dances"
- married aldhelm radegund "husband"
- kin aldhelm fulk "cousin"

== 6
[Lord Fulk](fulk) has plans of [his](fulk) own for [Maravel](maravel). Is not the [king](aldhelm) without a son? Might not a cousin, if [he](fulk) took the [heiress](maravel) to wife, spare everyone the mules? [He](fulk) confides in [his](fulk) [sister](ethel), [Lady Etheldreda](ethel), [who](ethel) carries the [girl](maravel)'s train and, if [she](ethel) pulls at it, can make [her](maravel) sit down anywhere [he](fulk) likes.
- parent! aldhelm _ "without a son"
+ wedding? fulk maravel "wife"
- reveal fulk ethel "confides"
- sibling ethel fulk "sister"
- boss maravel ethel "train"
- betray? ethel maravel "pulls at it"

== 7
The [girl](maravel) herself wants neither the [cousin](fulk) nor the [prince](lisandro). [She](maravel) wants to hear the end of a story that [Perkin](perkin), the [fool](perkin), began to tell [her](maravel) at Candlemas and breaks off every night at the best place. [He](perkin) has no notion how it ends. [He](perkin) only knows that, on the night it does, [she](maravel) will say thank you, and stop coming.
- reject maravel fulk "neither the cousin"
- kin fulk maravel "cousin"
- reject maravel lisandro "nor the prince"
+ love perkin maravel "stop coming"
- create perkin maravel "story"

== 8
[Jessamy](jessamy), on guard in the gallery, does not believe in ghosts that smell of leeks. When the white [lady](white) glides by, [she](jessamy) sticks out a pike. The [ghost](white) says a word that no ghost would know. Under the sheet is [Isaura](isaura), the [king](aldhelm)'s [ex-wife](isaura), with a covered pan: [her](isaura) [daughter](maravel) will not eat what [Madoc](madoc) cooks, and a [mother](isaura) may surely cross a moat.
+ discover jessamy isaura "Under the sheet"
- attack jessamy white "pike"
- ex aldhelm isaura "ex-wife"
- parent isaura maravel "daughter"
- gift isaura maravel "covered pan"

== 9
The [guardswoman](jessamy) ought to raise the alarm. What [she](jessamy) raises is the lid. It is the best soup [she](jessamy) has ever had, [she](jessamy) says, and lets [her](isaura) through. From then on the way is free on Thursdays, with one bowl left on the step; and [Hob](hob), [who](hob) finds it there and believes it to be from [Jessamy](jessamy)'s [sister](prue), walks about smiling.
- reveal? jessamy isaura "raise the alarm"
+ help jessamy isaura "lets her through"
- gift isaura jessamy "bowl"
- find hob "finds"
- gift! prue hob "believes"
- sibling jessamy prue "sister"
- happy hob "smiling"

== 10
Emboldened by soup, [he](hob) marches to the laundry to thank [her](prue). [Prue](prue), up to the elbows, has no idea what [he](hob) is thanking [her](prue) for, but no one has thanked [her](prue) for anything since the decree. At that moment in comes the [cook](madoc) with the weekly pudding. [Hob](hob) looks at [him](madoc), looks at it, wishes [them](madoc+prue) both joy, and marches out again, left foot first.
- travel hob prue "marches"
- discover! prue hob "no idea"
- divorce.past madoc prue "decree"
- gift madoc prue "pudding"
+ jealous hob madoc "marches out again"
- couple! madoc prue "joy"

== 11
A [poacher](poacher) is to lose [his](poacher) head on Friday for one of the [king](aldhelm)'s hares. [Master Noll](noll), the [headsman](noll), sharpens, and weeps into the bucket. Thirty years in the trade, and [he](noll) has never yet done it: something has always turned up. [His](noll) [wife](gunnilda), [Gunnilda](gunnilda), the [midwife](gunnilda), says that between [the two of them](gunnilda+noll) [they](gunnilda+noll) keep the population steady. [He](noll) blows [his](noll) nose.
- steal poacher aldhelm "hares"
+ kill? noll poacher "lose his head"
- sad noll "weeps"
- kill.past! noll _ "done"
- married gunnilda noll "wife"

== 12
What turns up is the [poacher](poacher)'s [wife](pwife), eight months gone, on the very steps of the scaffold. [Gunnilda](gunnilda) elbows [her](gunnilda) [husband](noll) aside. It is a boy. [He](infant) is laid on the block, there being nothing else flat, and yells so that [King Aldhelm](aldhelm), on [his](aldhelm) balcony, laughs aloud and lets the [father](poacher) go. [Noll](noll) has to be carried home.
- married poacher pwife "wife"
- pregnant pwife poacher "eight months gone"
- married gunnilda noll "husband"
+ birth pwife infant "boy"
- happy aldhelm "laughs"
- rescue aldhelm poacher "lets"
- parent poacher infant "father"

== 13
[Inés](ines)'s [page](page), a tall [youth](page) too well shod for a page, spends [his](page) days looking not at the [princess](maravel), as [he](page) was brought to do, but at the [sentry](jessamy) beneath [her](maravel) window. [He](page) offers [Jessamy](jessamy) an orange. [She](jessamy) may not eat on duty. [He](page) peels it and waits four hours; and when the relief comes [she](jessamy) takes half.
+ love.start page jessamy "looking"
- boss ines page "page"
- gift page jessamy "orange"
- reject? jessamy page "may not eat"
- find jessamy "takes half"

== 14
[Lady Etheldreda](ethel) gives [her](ethel) first pull. The train jerks; [Maravel](maravel) sits down, in front of the whole court, on [her](maravel) [cousin](fulk)'s knee. [Fulk](fulk) puts an arm about [her](maravel). By the custom of the country that is as good as a betrothal, cries [his](fulk) [sister](ethel). [Queen Radegund](radegund) claps. The [fool](perkin), without a smile, asks whether by the same custom the [lord](fulk) is now engaged to all [his](fulk) chairs.
- betray ethel maravel "jerks"
- kin fulk maravel "cousin"
+ engaged? fulk maravel "betrothal"
- sibling ethel fulk "sister"

== 15
For that [Perkin](perkin) is whipped, on [Fulk](fulk)'s orders and by [Fulk](fulk)'s [groom](groom). [Prue](prue), [whose](prue) lines overlook the yard, runs down with a wet sheet, wraps [him](perkin) in it, and carries [him](perkin) off under the [groom](groom)'s nose. [She](prue) lays [him](perkin) among the linen. Toward evening a [princess](maravel) comes in at the steam, asks where it hurts, and is told: at Candlemas, in the middle of the story.
+ attack groom perkin "whipped"
- boss fulk groom "orders"
- injure perkin groom "hurts"
- rescue prue perkin "carries him off"
- help prue perkin "wraps"
- travel maravel perkin "comes in"

== 16
[Isaura](isaura) hears of the knee from [Jessamy](jessamy), over the Thursday bowl. [She](isaura) does not shout. [She](isaura) sets aside the sheet, crosses the moat in daylight, for the first time since the divorce, and walks in on [her](isaura) [successor](radegund), [who](radegund) is in curl papers. Which of [them](isaura+radegund) is more startled, it is hard to say. "[You](radegund) are losing [him](aldhelm) too," observes the [elder](isaura). "Sit down."
- reveal jessamy isaura "hears of"
- travel isaura radegund "crosses"
- divorce.past aldhelm isaura "divorce"
+ meet isaura radegund "walks in on"
- breakup? aldhelm radegund "losing him"

== 17
It has never been the [ambassadress](ines), [Isaura](isaura) explains: [he](aldhelm) dances because [he](aldhelm) dreads the dark. [He](aldhelm) has dreaded it since [he](aldhelm) was four; [she](isaura) used to leave a candle. [Radegund](radegund) has been blowing it out for a year, to save [his](aldhelm) eyes. That night [she](radegund) lets it burn. [Aldhelm](aldhelm) looks from the flame to [his](aldhelm) [wife](radegund), and asks [her](radegund), huskily, who has been talking.
- affair! aldhelm ines "never"
+ reveal isaura radegund "explains"
- sad aldhelm "dreads"
- help.past isaura aldhelm "leave a candle"
- help radegund aldhelm "lets it burn"
- married aldhelm radegund "wife"

== 18
[Fulk](fulk), [whose](fulk) betrothal is laughed at, decides on a shorter way. [Etheldreda](ethel) lures the [princess](maravel) to the postern with news of the [fool](perkin); a sack is thrown over [her](maravel), and a coach is off toward [Tarrant Keep](@tarrant). The only [one](wat) [who](wat) sees it is the [taster](wat), and [he](wat), [he](wat) tells himself, has been known to see things.
- engaged? fulk maravel "betrothal"
- betray ethel maravel "lures"
+ abduct fulk maravel "sack" @tarrant
- discover wat fulk+maravel "sees it"

== 19
By supper [he](wat) can hold it in no longer. [Wat](wat) tells [Madoc](madoc), [who](madoc) says that it is the mushrooms; [he](wat) tells [Quince](quince), [who](quince) reaches for the lancet. [He](wat) tells, last of all, because [he](wat) has never dared to address [her](prue), the [laundress](prue). [She](prue) believes every word of it. [She](prue) kisses [him](wat) on the brow, drops the iron, and runs to the gate for [her](prue) [sister](jessamy).
- reveal wat madoc "tells Madoc"
- reveal wat quince "tells Quince"
+ reveal wat prue "every word"
- kiss prue wat "kisses"
- travel prue jessamy "runs"
- sibling jessamy prue "sister"

== 20
Five ride out: the [Crooks](jessamy+prue) on one horse, [Perkin](perkin) on a mule, the [page](page) on a better animal than a page should have, and the [sergeant](hob), [who](hob) has not been on anything since [his](hob) [mother](hobmother)'s knee, on the mule's other half. [Hob](hob) asks no questions. [Prue](prue) is going; that is question and answer. At the ford [she](prue) reaches back, unasked, and ties on [his](hob) helmet.
+ rescue? hob+jessamy+page+perkin+prue maravel "ride out"
- sibling jessamy prue "Crooks"
- parent hobmother hob "mother"
- help prue hob "ties"

== 21
At the [Keep](@tarrant) [Maravel](maravel) will neither eat nor say yes. [Fulk](fulk) has found a hedge priest; [his](fulk) [sister](ethel) has found a veil. But [Etheldreda](ethel), left alone with the [prisoner](maravel), has to watch [her](maravel) shiver, and nobody has told [her](ethel) that it would be so much like winding a kitten in wool. "[I](maravel) carried [you](ethel) soup when [you](ethel) had the pox," says [Maravel](maravel). The [lady](ethel) looks out of the window, and then undoes it.
- wedding? fulk maravel "hedge priest"
- reject maravel fulk "say yes"
- sibling ethel fulk "sister"
- abduct.past fulk maravel "prisoner"
- ill.past ethel "pox"
- help.past maravel ethel "carried you soup"
+ rescue ethel maravel "undoes it"

== 22
Halfway down the ivy the [princess](maravel) meets the [fool](perkin) halfway up. This is not the place for it, but [she](maravel) asks what happened to the giant. "[He](perkin) let go," [Perkin](perkin) begins, and [he](perkin) does. Underneath stands the [sergeant](hob). [Hob](hob) breaks the [storyteller](perkin)'s fall, and two of [his](hob) own ribs; the [laundress](prue), on [her](prue) knees beside [him](hob), calls [him](hob) by a name that is not Sergeant.
- flee maravel fulk "down the ivy"
+ meet maravel perkin "meets"
- rescue hob perkin "breaks"
- injure hob perkin "ribs"
- love prue hob "not Sergeant"

== 23
[Lord Fulk](fulk), sword in hand, bars the bridge to the [page](lisandro). Is [he](lisandro) armed? [He](lisandro) is; and the hilt [he](lisandro) draws bears a crown. "[Prince Lisandro](lisandro)," [he](lisandro) introduces himself, "come to look over [my](lisandro) [bride](maravel), and sorry to say that [I](lisandro) looked past [her](maravel)." [They](fulk+lisandro) fight. It is not the [prince](lisandro) [who](lisandro) ends it, it is a [private](jessamy) of the guard, with the flat of [her](jessamy) pike.
- threaten fulk lisandro "bars the bridge"
+ reveal lisandro fulk "introduces himself"
- engaged? lisandro maravel "bride"
- reject lisandro maravel "looked past"
- quarrel fulk lisandro "fight"
- attack jessamy fulk "pike"

== 24
[She](jessamy) has dropped [his](lisandro) [enemy](fulk), [Jessamy](jessamy) notes, and [she](jessamy) would now like to drop [him](lisandro): nobody told [her](jessamy) that an orange was a royal one. [He](lisandro) walks beside [her](jessamy) horse for eleven miles, explaining. At the twelfth [she](jessamy) lets [him](lisandro) hold the bridle. [Her](jessamy) [sister](prue), behind, on a hurdle with the [sergeant](hob), nudges [him](hob) in the wrong rib.
- attack.past jessamy fulk "dropped"
- enemy fulk lisandro "enemy"
- betray.past lisandro jessamy "nobody told her"
+ reconcile jessamy lisandro "hold the bridle"
- sibling jessamy prue "sister"

== 25
Treason, says [King Aldhelm](aldhelm), and treason means the block. [Noll](noll) grinds and sobs. This time nothing turns up: no infant, no laugh from the balcony. The axe is in the air when the [condemned](fulk)'s [sister](ethel) confesses that the sack was [hers](ethel), the sealing wax [hers](ethel), and the idea of the train. Now there are two necks, and [Master Noll](noll), [who](noll) can count, lays down the tool and gives notice.
- accuse aldhelm fulk "Treason"
- kill? noll fulk "block"
- sad noll "sobs"
- sibling ethel fulk "sister"
+ reveal ethel _ "confesses"
- abduct.past ethel maravel "sack"
+ quit noll aldhelm "gives notice"

== 26
There being no headsman, there can be no beheading. [Brother](fulk) and [sister](ethel) are banished instead: [he](fulk) to an island with a well, [she](ethel), at [Maravel](maravel)'s request, to the laundry, where [Prue](prue) needs hands. [Gunnilda](gunnilda) finds [her](gunnilda) [husband](noll) a new trade the same evening. [He](noll) has strong arms and hates blood; let [him](noll) knead. The [cook](madoc) gets an [assistant](noll) [who](noll) cries into the dough, and it rises.
- kill! _ fulk "no beheading"
- sibling ethel fulk "sister"
+ move ethel+fulk "banished"
- help maravel ethel "request"
- boss.start prue ethel "needs hands"
- married gunnilda noll "husband"
- help gunnilda noll "new trade"
- hire noll madoc "assistant"

== 27
Sunday, and on [Prue](prue)'s sill stands the pudding. [She](prue) carries it back to the kitchen herself. [She](prue) will not be fetched again with suet, [she](prue) tells [her](prue) [ex](madoc), not kindly, not unkindly; [she](prue) is going to marry a [man](hob) with two broken ribs as soon as [he](hob) can be hugged. [Madoc](madoc) stares at the dish. Then [he](madoc) calls in the thin [one](wat) [who](wat) has waited for it all week, and hands [him](wat) a spoon.
- gift madoc prue "pudding"
- ex madoc prue "ex"
+ reject prue madoc "will not"
- wedding? hob prue "marry"
- injure.past hob "broken ribs"
- gift madoc wat "hands"

== 28
[Doña Inés](ines) writes home. The [prince](lisandro) is betrothed, as instructed, though not to the [one](maravel) in the instructions; [his](lisandro) [bride](jessamy) is six foot tall and of good family, if soap is family. What is [she](ines) to say of herself? [She](ines) has been asked by the [king](aldhelm)'s [physician](quince) whether [she](ines) has ever been bled. [She](ines) has never, writes [Inés](ines), been asked anything so charmingly.
- create ines "writes"
+ engaged jessamy lisandro "betrothed"
- advisor quince aldhelm "physician"
- flirt ines quince "charmingly"

== 29
A double wedding for the [sisters](jessamy+prue): [one](prue) takes a [sergeant](hob), [who](hob) is laced so tight that [he](hob) cannot bow, [the other](jessamy) a [prince](lisandro), [who](lisandro) bows for [both](hob+lisandro). [Radegund](radegund) dances with the [king](aldhelm). When it gets dark, [his](aldhelm) first [wife](isaura) and [his](aldhelm) [second](radegund) hold up a candle each. Only [Wat](wat) is missing. [He](wat) and [Madoc](madoc) have locked themselves in with the cake and seven clean spoons.
- sibling jessamy prue "sisters"
+ wedding hob prue "takes a sergeant"
- wedding jessamy lisandro "prince"
- ex aldhelm isaura "first wife"
- married aldhelm radegund "second"
- help isaura+radegund aldhelm "candle"

== 30
So how does it end? [Maravel](maravel) asks. The giant let go, says [Perkin](perkin), and the princess... [He](perkin) stops. [He](perkin) really does not know. If [he](perkin) finishes, [she](maravel) will say thank you. [She](maravel) takes off [his](perkin) cap with the bells and puts it on [her](maravel) own head. "[I](maravel) love the [man](perkin) [who](perkin) tells it," says [she](maravel), "and it had better not end at all." Across the moat and in the palace two [women](isaura+radegund), [who](isaura+radegund) have been following from [their](isaura+radegund) windows, draw the curtains.
- reveal? perkin maravel "finishes"
+ confess maravel perkin "love the man"
