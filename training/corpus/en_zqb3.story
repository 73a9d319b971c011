%series The Second Vintage
%lang en
%genre wine-estate family serial, Kakheti, Georgia, streaming-service blurbs
%cast nana     | Nana Dadiani; Nana; Mrs Orbeli | f
%cast irakli   | Irakli Dadiani; Irakli | m
%cast tamuna   | Tamuna Dadiani; Tamuna | f
%cast levan    | Levan Dadiani; Levan | m
%cast zaza     | Zaza Orbeli; Zaza; Orbeli | m
%cast keti     | Keti Orbeli; Keti | f
%cast beso     | Beso | m
%cast anouk    | Anouk Ferrand; Anouk | f
%cast gio      | Gio | m
%cast maro     | Maro | f
%cast dato     | Dato | m
%cast lawyer   | Eteri | f
%cast child    | - | f

== 1
Widowed at forty-five, [Nana Dadiani](nana) stands at [her](nana) [husband](irakli)'s grave between [her](nana) two [children](levan+tamuna): [Levan](levan), [who](levan) means to sell the vineyard, and [Tamuna](tamuna), [who](tamuna) would rather burn it. Across the fence, [Zaza Orbeli](zaza), [whose](zaza) family has been at war with the Dadianis since the railway came, sends a wreath. [Nana](nana) returns it by tractor. [Beso](beso), the [cellarman](beso), takes a French [oenologist](anouk), [Anouk Ferrand](anouk), off the bus. [Irakli](irakli) hired [her](anouk) before [he](irakli) fell ill, and told nobody.
+ die.past irakli "grave"
- married.past irakli nana "Widowed"
- parent nana levan+tamuna "children"
- enemy nana zaza "at war"
- neighbour nana zaza "Across the fence"
- gift zaza nana "sends a wreath"
- reject nana zaza "returns it"
- travel anouk "off the bus"
- hire.past anouk irakli "hired her"
- ill.past irakli "fell ill"

== 2
[Levan](levan) orders the [Frenchwoman](anouk) off the estate and, three glasses later, into [his](levan) bed. [His](levan) [fiancée](keti) is not to hear of it: [Keti](keti) is [Orbeli](zaza)'s [daughter](keti), and the wedding is meant to end the feud. [Tamuna](tamuna) does hear of it, through the wall. [She](tamuna) could give [her](tamuna) [brother](levan) away, but [Keti](keti) was [her](tamuna) own first kiss, at fifteen, behind the press, and [she](tamuna) is not sure whose side [she](tamuna) is on. [Beso](beso) just wants someone to taste the Saperavi.
- reject levan anouk "orders"
- reveal? tamuna keti "give her brother away"
+ sex anouk levan "into his bed"
- cheat levan keti "into his bed"
- engaged keti levan "fiancée"
- parent zaza keti "daughter"
- wedding? keti levan "the wedding"
+ discover tamuna anouk+levan "through the wall"
- sibling levan tamuna "brother"
- kiss.past keti tamuna "first kiss"

== 3
At the engagement supper the [bride-to-be](keti) is toasted by everyone but [her](keti) old [schoolfriend](tamuna). When [Tamuna](tamuna) is pressed for a speech, [she](tamuna) drains the horn and walks out, and the [fiancée](keti) goes after [her](tamuna). Under the walnut trees [they](keti+tamuna) kiss as if [they](keti+tamuna) were fifteen. [Nana](nana), meanwhile, learns from the family [lawyer](lawyer) what the dead [man](irakli) did with the deeds: half the slope was pledged to [Zaza](zaza). The [widow](nana) throws a boot at [her](nana) [neighbour](zaza). [He](zaza) catches it, and blushes like a boy.
- celebrate keti+levan "engagement supper"
- friend.past keti tamuna "old schoolfriend"
+ kiss keti tamuna "kiss as if"
- cheat keti levan "kiss as if"
- advisor lawyer nana "family lawyer"
- discover nana irakli "learns"
- betray.past irakli nana "pledged"
- engaged keti levan "fiancée"
- married.past irakli nana "widow"
+ attack nana zaza "throws a boot"
- neighbour nana zaza "her neighbour"
- love zaza nana "blushes"

== 4
The grape harvest brings [Gio](gio), a hired [picker](gio) with a guitar and a false name. [Anouk](anouk), [who](anouk) has broken it off with [Levan](levan) by email, takes [him](gio) on as [her](anouk) assistant. The discarded [lover](levan) drinks himself silly and lies to [his](levan) [mother](nana) about where the harvest money went. It went on a horse. In the barn, [Keti](keti) and [Tamuna](tamuna) swear that it must stop, and don't stop. The only [witness](beso), filling barrels in the dark, hums loudly so that [he](beso) won't be one.
- travel gio "brings Gio"
- betray gio _ "false name"
- breakup anouk levan "broken it off"
+ hire gio anouk "takes him on"
- boss anouk gio "assistant"
- sad levan "drinks himself silly"
- parent nana levan "mother"
+ betray levan nana "lies"
- lose levan "went on a horse"
- affair keti tamuna "don't stop"
- discover beso keti+tamuna "witness"

== 5
Found out by the bank, [Levan](levan) blames the [cellarman](beso), and [Nana](nana), [who](nana) has never doubted [her](nana) [son](levan), turns [Beso](beso) out after thirty years. [He](beso) walks across the fence with one suitcase. [Orbeli](zaza) gives [him](beso) a room, a key and [his](beso) first fair wage. The false-named [picker](gio) sits up with [Anouk](anouk) through a frost night, and by the third fire [she](anouk) knows who [he](gio) is: [Irakli](irakli)'s [son](gio), by a [singer](maro) in [Batumi](@batumi). [He](gio) has [his](gio) [half-brother](levan)'s ears.
- discover _ levan "Found out"
- accuse levan beso "blames the cellarman"
- help gio anouk "sits up with"
- parent nana levan "her son"
+ quit beso nana "turns Beso out"
- move beso zaza "one suitcase"
- hire beso zaza "fair wage"
- discover anouk gio "knows who he is"
+ parent irakli gio "Irakli's son"
- affair.past irakli maro "by a singer"
- parent maro gio "by a singer"
- sibling gio levan "half-brother"

== 6
Wedding day. The [groom](levan) has a black eye and won't say who gave it to [him](levan). [Tamuna](tamuna) is [maid](tamuna) of honour, God help [her](tamuna). [Keti](keti) gets as far as the third candle, faints, and is carried out by the [maid](tamuna) of honour, not the [man](levan) at [her](keti) side. [She](keti) is three months gone. [Zaza](zaza) embraces [his](zaza) [son-in-law](levan) that isn't; [Nana](nana) counts on [her](nana) fingers and looks, as so often these days, for somebody to tell. There is only the [father](zaza) of the [bride](keti).
- attack _ levan "a black eye"
- wedding? keti levan "Wedding day"
- advisor tamuna keti "maid of honour"
- ill keti "faints"
- help tamuna keti "carried out"
+ pregnant keti "three months gone"
- kin! levan zaza "that isn't"
- discover nana keti "counts on her fingers"
- parent zaza keti "father"

== 7
[Levan](levan) can count too. In March [he](levan) was in [Tbilisi](@tbilisi). [Dato](dato) was not. [Dato](dato) is [Levan](levan)'s best [man](dato). [Dato](dato) says nothing and looks at [Keti](keti). [Levan](levan) hits [Dato](dato). [Dato](dato) hits back. [Tamuna](tamuna) asks [Keti](keti) for the truth. One night, says [Keti](keti), when [you](tamuna) wouldn't look at [me](keti). [Gio](gio) plays the guitar. [Anouk](anouk) misses [Paris](@paris) less. [Nana](nana) hears a voice like [her](nana) late [husband](irakli)'s and drops a jug. Who is singing? [Gio](gio).
- discover levan keti "can count too"
- travel.past levan "was in Tbilisi" @tbilisi
- advisor dato levan "best man"
- reject.past tamuna keti "wouldn't look at me"
+ attack levan dato "hits Dato"
- attack dato levan "hits back"
- reveal keti tamuna "One night, says Keti"
+ sex.past dato keti "One night"
- cheat.past keti levan "One night"
- married.past irakli nana "late husband"
- discover nana gio "drops a jug"
- create gio "plays the guitar"

== 8
The [bastard](gio) with the guitar is asked to lunch by the [woman](nana) [who](nana) has most reason to hate [him](gio). [Nana](nana) finds that [she](nana) can't. [Levan](levan) can: [he](levan) tells [his](levan) [half-brother](gio) to be gone by Sunday, and when that fails, informs the police about [his](levan) [rival](gio)'s false papers. The [oenologist](anouk) follows the van all the way to the cells. Jilted by both [bride](keti) and best [man](dato), [Levan](levan) has nobody left to dine with but [his](levan) [sister](tamuna). [She](tamuna) is packing. So is [Keti](keti).
+ invite nana gio "asked to lunch"
- sibling gio levan "half-brother"
- threaten levan gio "gone by Sunday"
+ betray levan gio "informs the police"
- arrest _ gio "the cells"
- travel anouk "follows the van"
- breakup.past keti levan "Jilted"
- advisor dato levan "best man"
- enemy gio levan "rival's"
- sad levan "nobody left"
- sibling levan tamuna "sister"
- move? keti+tamuna "packing"

== 9
[Zaza](zaza) bars the road with [his](zaza) own tractor. No [daughter](keti) of [his](zaza), [he](zaza) bellows, runs off with a [Dadiani](tamuna), and a [girl](tamuna) at that. [Tamuna](tamuna) backs into the ditch; [she](tamuna) comes off with scratches, the expectant [mother](keti) with a broken wrist. In the ambulance the [bellower](zaza) begs [her](keti) pardon. At the hospital, where [Nana](nana) and [he](zaza) share a bench and a blanket, it slips out that [he](zaza) never meant to use the pledge: [Irakli](irakli) gave it to [him](zaza) so that the [gambler](levan) couldn't have it.
- parent zaza keti "daughter"
- threaten zaza keti+tamuna "bars the road"
- flee? keti+tamuna "runs off"
- injure tamuna "scratches"
+ injure keti "broken wrist"
- pregnant keti "expectant"
- reconcile? keti zaza "begs her pardon"
- flirt nana zaza "share a bench"
+ reveal zaza nana "slips out"
- gift.past irakli zaza "gave it to him"

== 10
[Gio](gio) is released on the word of the [man](zaza) [he](gio) was told to fear, [Orbeli](zaza), and goes straight to the [Frenchwoman](anouk)'s arms. [Maro](maro), the [singer](maro), arrives from [Batumi](@batumi) to thank whoever fed [her](maro) [boy](gio). [She](maro) and the [widow](nana) measure each other over the cheese. Then [they](maro+nana) begin comparing: the same jokes, the same birthday forgotten. By midnight the two [women](maro+nana) are friends. [Levan](levan), outside, has heard it all. [He](levan) knocks at the cellar next door and asks the wrongly dismissed [Beso](beso) to forgive [him](levan). [Beso](beso) says that [he](beso) will think it over in oak.
- help zaza gio "on the word"
- couple.start anouk gio "the Frenchwoman's arms"
- travel maro "arrives"
- parent maro gio "her boy"
- meet maro nana "measure each other"
- married.past irakli nana "widow"
+ friend.start maro nana "are friends"
- discover levan maro+nana "heard it all"
- quit.past beso nana "wrongly dismissed"
+ reconcile? beso levan "forgive him"

== 11
The vines have the rot. All hands are needed, and all come: the reinstated [cellarman](beso), the [half-brothers](gio+levan) at either end of one ladder, even [Dato](dato), not spoken to since the wedding. [Levan](levan) passes [him](dato) a pair of gloves. That is as close as [they](dato+levan) get. In the middle row [Zaza](zaza) asks [Nana](nana), without stopping work, if [she](nana) would have an old [enemy](zaza). [She](nana) cuts four bunches before [she](nana) answers. [Keti](keti)'s pains begin at the fifth, and it's [Tamuna](tamuna) [she](keti) screams for, not the [father](dato).
- hire beso nana "reinstated"
- sibling gio levan "half-brothers"
- quarrel.past dato levan "not spoken to"
- gift levan dato "passes him a pair"
- enemy.past nana zaza "old enemy"
+ propose zaza nana "would have"
+ birth keti child "pains begin"
- love keti tamuna "screams for"
- parent dato child "father"

== 12
Two christenings and a contract. The [child](child) is named after no one, to avoid a war; the [godfather](dato) is the [man](dato) [who](dato) might have claimed more and doesn't. The new label, ending a century of bad blood, bears both families' names. [Anouk](anouk) has an offer from [Bordeaux](@bordeaux) and [Gio](gio) has a ticket for the same flight, bought in [his](gio) real name. [Levan](levan) lends [his](levan) [brother](gio) a coat and hugs [him](gio) in it. And [Nana](nana), newly [Mrs Orbeli](nana), has the fence pulled down. [Zaza](zaza) keeps one post, for the boot.
- celebrate child "christenings"
- kin child dato "godfather"
- parent dato child "claimed more"
+ reconcile nana zaza "ending a century"
- hire? anouk "an offer" @bordeaux
- travel? anouk+gio "the same flight" @bordeaux
- gift levan gio "lends his brother"
- sibling gio levan "his brother"
+ reconcile gio levan "hugs him"
+ wedding nana zaza "newly Mrs Orbeli"
