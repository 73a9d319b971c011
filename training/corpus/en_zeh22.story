%series The Pomegranate Door
%lang en
%genre court drama in an invented desert sultanate, dense press summaries
%cast shi | Shirvaneh | f
%cast sul | Sultan Kamrouz; Kamrouz | m
%cast gul | Gulbahar | f
%cast viz | Vizier Nadaf; Nadaf | m
%cast zal | Zal | m
%cast mah | Mahtab | f
%cast bah | Bahman | m
%cast hek | Hekmat | m
%cast rox | Roxela | f
%cast ard | Ardavan | m
%cast bee | - | m
%cast bar | - | m
%cast inf | - | m

== 1
Bought in the market of [Qand](@qand) for the price of two camels, a [beekeeper](bee)'s [daughter](shi) is entered in the palace register as [Shirvaneh](shi). [Gulbahar](gul), favourite [wife](gul) of [Sultan Kamrouz](sul), takes one look at the [newcomer](shi)'s shoulders and has [her](shi) sent to the laundry. There, over the vats, [she](shi) is taught to read by [Hekmat](hek), the blind [keeper](hek) of the linen, [who](hek) has every book in [his](hek) head.
- parent bee shi "daughter"
- married gul sul "wife"
- jealous gul shi "takes one look"
+ hire shi gul "sent"
- advisor hek shi "taught"

== 2
[Vizier Nadaf](viz) and [Gulbahar](gul) have governed the [sultan](sul) between [them](gul+viz) for years, the one by day, the other by night. Now [Kamrouz](sul) wants to see for himself how [his](sul) subjects live. [He](sul) goes out by the laundry door dressed as a carter and is promptly robbed; the [laundress](shi) [who](shi) ties up [his](sul) head with a pillowcase tells [him](sul) what [she](shi) thinks of sultans. [He](sul) forgets to be offended.
- advisor viz sul "governed"
- investigate sul _ "see for himself"
- betray sul _ "dressed"
- steal _ sul "robbed"
+ help shi sul "ties"
- meet shi sul "ties"

== 3
From then on there is a good deal of linen to be fetched by a certain [carter](sul). [Shirvaneh](shi) likes [his](sul) hands, mistrusts [his](sul) boots, which are too good, and asks [Hekmat](hek), [who](hek) has known the voice since it broke, but won't spoil the [boy](sul)'s only friendship. Upstairs [Gulbahar](gul) notices a smell of soap. [She](gul) sends [her](gul) [eunuch](zal) [Zal](zal) to find out who has been washing the [sultan](sul).
- love shi sul "likes"
- discover.past hek sul "known"
- reveal! hek shi "won't spoil"
- friend shi sul "friendship"
- discover gul sul "notices"
- boss gul zal "eunuch"
+ investigate zal sul "find"

== 4
[Zal](zal) finds out in a day. [He](zal) also finds that the [laundress](shi) shares [her](shi) bread with the yard dogs and with [him](zal), and so [he](zal) reports that the trail leads to the [barber](bar). The [barber](bar) is beheaded. When [he](zal) hears, the [eunuch](zal) is sick into a fountain, and confesses to [Shirvaneh](shi) what [his](zal) silence has cost. [She](shi) tells [him](zal) that from now on [they](shi+zal) will both have to deserve it.
- discover zal shi "finds"
- gift shi zal "shares"
+ betray zal gul "leads"
- help zal shi "leads"
+ kill _ bar "beheaded"
- ill zal "sick"
- reveal zal shi "confesses"

== 5
On the eastern march, [Ardavan](ard), [half-brother](ard) to the [sultan](sul), raises the green flag. [Kamrouz](sul) rides at the head of the guard, having first gone to the laundry to say that a carter's work takes [him](sul) away for a while. [She](shi) gives [him](sul) a jar of honey. In [his](sul) absence [Nadaf](viz) moves into the council chamber, bed and all; with [Gulbahar](gul), [who](gul) is four months pregnant, [he](viz) does sums. They do not come out right for the [sultan](sul).
- sibling ard sul "half-brother"
+ attack ard sul "flag"
- travel sul "rides"
- betray sul shi "takes him away"
- gift shi sul "gives"
- move viz "moves"
- betray gul+viz sul "does sums"
+ pregnant gul viz "pregnant"
- parent! sul inf "do not come out right"

== 6
[Ardavan](ard) is beaten at the dry lake and surrenders to [his](ard) [brother](sul), [who](sul) embraces [him](ard), sets a guard on [him](ard) and asks for [his](ard) reasons. Letters, says the [rebel](ard): [somebody](viz) in the palace had been writing to [him](ard) for a year in a fine court hand. [Kamrouz](sul) knows the hand. That night in camp a [cup-bearer](bah), [Bahman](bah), drops something in the [sultan](sul)'s sherbet, thinks of [his](bah) mother, and drinks it himself.
- attack sul ard "beaten"
- arrest sul ard "surrenders"
- reconcile ard sul "embraces"
- reveal ard sul "says"
- betray.past viz sul "writing"
+ discover sul viz "knows"
- kill? bah sul "drops"
+ die bah "drinks"
- rescue bah sul "drinks"
- sibling ard sul "brother"

== 7
Couriers bring the news that the [sultan](sul) has been poisoned. It suits everyone; the [vizier](viz) has it cried from the walls, puts the unborn [child](inf) on the throne, and cleans house. [Hekmat](hek), [who](hek) could have told one hand from another by the scratching of the pen, is walled up in [his](hek) own linen room. [Shirvaneh](shi) hears [him](hek) reciting through the bricks for two days. On the third [she](shi) has a hole as wide as a fig, and [Zal](zal) is holding the hammer.
- die! sul "poisoned"
- hire inf viz "throne"
+ attack viz hek "walled"
- discover shi hek "hears"
+ rescue shi+zal hek "hole"
- pregnant gul "unborn"

== 8
Three [fugitives](hek+shi+zal), one of [them](hek) blind, leave by the pomegranate door. In the hills [they](hek+shi+zal) are taken in by [Roxela](rox), [queen](rox) of the smugglers and, as it turns out, [Hekmat](hek)'s [wife](rox), abandoned thirty years ago for a library. [She](rox) hits [him](hek) with a ladle. [She](rox) feeds [him](hek) with it next. [Her](rox) [granddaughter](mah), [Mahtab](mah), has meanwhile led two ragged [men](ard+sul) down from the pass, one of [whom](sul) is asking everybody for a [laundress](shi).
+ flee hek+shi+zal viz "leave"
- help rox hek+shi+zal "taken"
- married hek rox "wife"
- breakup.past hek rox "abandoned"
- attack rox hek "hits"
- gift rox hek "feeds"
- kin mah rox "granddaughter"
- help mah ard+sul "led"
- investigate sul shi "asking"

== 9
"[You](sul) had good boots," [Shirvaneh](shi) says. [She](shi) is so angry at having been lied to that [she](shi) forgets to kneel, and so glad that [he](sul) is alive that [she](shi) forgets to be angry. [Kamrouz](sul), [who](sul) owns nothing now except the boots, asks [her](shi) to marry a [carter](sul). [She](shi) wants to see [his](sul) horse first. While the [smuggler](rox) laughs herself hoarse, [Ardavan](ard) is struck dumb by [Mahtab](mah)'s account of how one smuggles salt past [Ardavan](ard).
- sad shi sul "angry"
- betray.past sul shi "lied"
- happy shi sul "glad"
- die! sul "alive"
- lose sul "owns nothing"
+ propose sul shi "marry"
- happy rox "laughs"
+ love.start ard mah "struck"
- reveal mah ard "account"

== 10
In the palace a [boy](inf) is born with the [vizier](viz)'s unmistakable ears. [Gulbahar](gul) looks at them and knows that no turban will cover [him](inf) for long; neither will [Nadaf](viz), [who](viz) has already let [her](gul) be moved to smaller rooms. [She](gul) writes a note, hides it in a basket of dirty linen and, for the first time in [her](gul) life, prays. It is carried out by a laundress too old to be noticed.
+ birth gul inf "born"
- parent viz inf "ears"
- move gul viz "moved"
+ reveal gul _ "note"
- help _ gul "carried"

== 11
The note says which door. Through it, at the hour of the washing carts, come forty smugglers in sheets. [Zal](zal) reaches the council chamber first. The [vizier](viz) offers [him](zal) a province; [Zal](zal), thinking of a [barber](bar), bars the way until the others are there, with six wounds in front and none behind. [Nadaf](viz) falls on [his](viz) knees before the [carter](sul). [He](viz) is judged by the [blind man](hek), [who](hek) sentences [him](viz) to be read to, daily, for the rest of [his](viz) life, from the law.
- reveal gul _ "says"
- attack _ viz "smugglers"
- gift? viz zal "offers"
- reject zal viz "bars"
+ injure zal "wounds"
+ arrest hek viz "sentences"
- attack _ zal "wounds"

== 12
[Zal](zal) dies with [his](zal) head in [Shirvaneh](shi)'s lap, deserving it. [Gulbahar](gul) is given a caravan, [her](gul) [son](inf) and an hour's start, and takes all three. Crowned a second time, [Kamrouz](sul) has the pomegranate door taken off its hinges. [Ardavan](ard) keeps the eastern march, with a salt [inspector](mah) by the name of [Mahtab](mah) [whom](mah) [he](ard) trusts not at all and would follow anywhere. The new [sultana](shi) still goes to the laundry on Thursdays. There's a [carter](sul) there [she](shi) likes.
+ die zal "dies"
- gift _ gul "caravan"
- flee gul+inf "an hour's start"
- parent gul inf "son"
- hire sul "Crowned"
- boss ard mah "inspector"
- love ard mah "follow"
+ married shi sul "sultana"
- love shi sul "likes"
