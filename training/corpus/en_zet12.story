%series Fare Zone B
%lang en
%genre taxi-driver detective in Istanbul with a case a week, listings in short sentences
%cast nesrin   | Nesrin Aksoy; Nesrin | f
%cast kemal    | Kemal; Kemal Aksoy | m
%cast deniz    | Deniz; Deniz Aksoy | n
%cast hakan    | Commissioner Hakan Tuna; Tuna; Hakan | m
%cast pavlos   | Pavlos; Pavlos Mavridis | m
%cast zeki     | Zeki; Zeki Baba | m
%cast bride    | Ceren | f
%cast surgeon  | Professor Ilhan; Ilhan | m
%cast widow    | Madame Rosa; Rosa | f
%cast tenor    | Orhan Sel; Sel | m
%cast maid     | - | f
%cast student  | Levent | m
%cast jeweller | Garo; Garo Bedrosyan | m
%cast partner  | - | m
%cast belly    | Yonca | f
%cast passeng  | - | m
%cast baker    | - | m
%cast father   | - | m
%cast grandma  | - | f
%cast boy      | - | m
%cast dog      | - | n
%cast sailor   | - | m

== 1
[Nesrin Aksoy](nesrin) drives the night shift because [her](nesrin) [husband](kemal) vanished on one. [Kemal](kemal)'s taxi was found on the Galata Bridge with the meter running. Two years later a [passenger](passeng) leaves an envelope on [her](nesrin) back seat. It contains [Kemal](kemal)'s licence. [She](nesrin) races after the [man](passeng), and loses [him](passeng) in the fish market. [Commissioner Tuna](hakan), [who](hakan) closed the file, advises [her](nesrin) to remarry. [She](nesrin) asks if that is an offer. It is not, officially.
- married kemal nesrin "husband"
- lose.past nesrin kemal "vanished"
- gift passeng nesrin "leaves an envelope"
+ find nesrin "Kemal's licence"
- investigate nesrin passeng "races after"
- investigate.past hakan kemal "closed the file"
- propose! hakan nesrin "an offer"

== 2
Guest: a [bride](bride) in tears, [who](bride) gets in at [Taksim](@taksim) and wants to go anywhere. [Ceren](bride) has been told that [her](bride) [fiancé](student) is already married. [Levent](student) swears that [he](student) isn't. [Nesrin](nesrin) drives once around the city with the meter off and finds the supposed [wife](maid): a [maid](maid), paid by the [bride](bride)'s own [father](father). The old [man](father) wanted a colonel. [Ceren](bride) pays the fare in earrings. The [student](student), running beside the car in one shoe, is taken on board.
- sad bride "in tears"
- engaged bride student "fiancé"
- reveal _ bride "been told"
- married! maid student "already married"
+ find nesrin maid "finds the supposed"
- betray father bride "paid by"
- parent father bride "father"
- hire.past maid father "paid by"
- gift bride nesrin "pays the fare"
- help nesrin student "taken on board"

== 3
[Professor Ilhan](surgeon) operates on hearts and has none, [his](surgeon) nurses say. [He](surgeon) falls asleep in the taxi. When [he](surgeon) wakes up, [his](surgeon) case is gone. In it were the X-rays of a [man](zeki) [who](zeki) cannot afford to be known as sick: [Zeki](zeki), [king](zeki) of the slot machines. [Nesrin](nesrin) gets the case back from a [boy](boy) with a kite. [She](nesrin) looks inside. One should not, but [she](nesrin) does. On the last film someone has written: [K. Aksoy](kemal), a month to live. It is dated last week.
- ill zeki "sick"
- lose surgeon "gone"
+ find nesrin "gets the case back"
- investigate nesrin "looks inside"
+ discover nesrin kemal "a month to live"
- die? kemal "a month to live"
- ill kemal "a month to live"

== 4
So [he](kemal) is alive. [Nesrin](nesrin) tells nobody but [her](nesrin) [child](deniz). [Deniz](deniz) is sixteen, sells tea on the ferry, and has known it all along. There were postcards. The [mother](nesrin) has to pull over. Why was [she](nesrin) not to know? Because [he](kemal) asked, says [Deniz](deniz), and because [you](nesrin) would have gone and got [him](kemal). [Nesrin](nesrin) counts eleven postcards, without a stamp. Who brought them? A [Greek](pavlos) with a [dog](dog).
- die! kemal "alive"
- reveal nesrin deniz "tells nobody but"
- parent nesrin deniz "child"
- discover.past deniz kemal "known it"
+ betray.past deniz nesrin "not to know"
- reveal deniz nesrin "says Deniz"
- create.past kemal deniz "postcards"
- gift.past pavlos deniz "brought them"
- find nesrin "eleven postcards"
- rescue? nesrin kemal "got him"

== 5
[Pavlos](pavlos) plays backgammon in [Balat](@balat) and walks [his](pavlos) neighbour's [dog](dog). [He](pavlos) was [Kemal](kemal)'s best [man](pavlos). To the questions of the taxi [driver](nesrin) [he](pavlos) answers with proverbs: a guest eats what he finds; the wolf loves fog. It is a game about nothing. The [dog](dog) sleeps. A ship goes by, and all the cups tremble. [Nesrin](nesrin) wins three times, at which the best [man](pavlos), pale, offers [her](nesrin) an address. Then [he](pavlos) takes it back. Then [he](pavlos) weeps.
- advisor.past pavlos kemal "best man"
- reveal! pavlos nesrin "answers with proverbs"
- find nesrin "wins three times"
+ reveal? pavlos nesrin "offers her an address"
- reject pavlos nesrin "takes it back"
- sad pavlos "weeps"

== 6
Stolen: one singer. The [tenor](tenor) [Orhan Sel](tenor) has not come out of [his](tenor) dressing room, and there is nobody in it. [His](tenor) [rival](baker), a [baker](baker) with a better top C, is to sing in [his](tenor) stead. [Tuna](hakan) arrests the [baker](baker). [Nesrin](nesrin) asks the [dancer](belly), [Yonca](belly), who took [Sel](tenor)'s laundry. It was [she](belly). [He](tenor) was inside the laundry. The [fugitive](tenor) is found in a bathhouse, happy, with no voice at all. [He](tenor) had begged [her](belly) to get [him](tenor) out. The [baker](baker), freed, sings badly for joy.
- lose _ tenor "Stolen"
- enemy baker tenor "rival"
- accuse hakan baker "arrests the baker"
- arrest hakan baker "arrests the baker"
- arrest! hakan baker "freed"
- investigate nesrin belly "asks the dancer"
+ help belly tenor "inside the laundry"
- flee tenor "fugitive"
- find _ tenor "found"
- happy tenor "happy"
- happy baker "for joy"

== 7
[Madame Rosa](widow), eighty, believes that [she](widow) is being poisoned by [her](widow) [lodger](jeweller), [Garo](jeweller), a [jeweller](jeweller) [who](jeweller) cooks for [her](widow). Every morning the tea tastes of metal. [Nesrin](nesrin) drinks it, too. [She](nesrin) is not ill; the samovar is. The [landlady](widow) would like to apologise and cannot find the right language of the six [she](widow) speaks. [Garo](jeweller) kisses [her](widow) hand. [He](jeweller) has been adding silver, a shaving at a time, because [his](jeweller) [grandmother](grandma) swore by it. [Rosa](widow) and the [lodger](jeweller) now argue about vinegar.
- accuse widow jeweller "being poisoned"
- attack! jeweller widow "poisoned"
- housemate jeweller widow "lodger"
- ill! nesrin "not ill"
- reconcile? jeweller widow "apologise"
- kiss jeweller widow "kisses her hand"
- reveal jeweller widow "has been adding"
- kin grandma jeweller "grandmother"
+ quarrel jeweller widow "argue"

== 8
Two years ago [Kemal](kemal) took [Zeki](zeki)'s money to drive a box across the bridge. In the box, [Pavlos](pavlos) finally tells [her](nesrin), lay a [man](sailor) [who](sailor) had seen too much, and [he](sailor) knocked. [Kemal](kemal) opened the lid. Since then [Zeki](zeki) has been looking for both of [them](kemal+sailor). [Nesrin](nesrin) did not marry a hero; [she](nesrin) married a [coward](kemal) [who](kemal) had one good minute. [Pavlos](pavlos) hid [them](kemal+sailor). [She](nesrin) drives home at twenty kilometres an hour, with the sign lit, and takes no one.
- hire.past kemal zeki "took Zeki's money"
- abduct.past zeki sailor "In the box"
+ rescue.past kemal sailor "opened the lid"
+ reveal pavlos nesrin "tells her"
- investigate zeki kemal+sailor "looking for"
- married kemal nesrin "married"
- help.past pavlos kemal+sailor "hid them"

== 9
[Zeki Baba](zeki) rides in the back, uninvited, with [his](zeki) [bodyguard](partner). Where is [Kemal](kemal)? [Nesrin](nesrin) says in the sea. The [king](zeki) of the slot machines puts a gun to the headrest. Only [he](zeki) is not well. At the lights [he](zeki) clutches [his](zeki) chest, and the [bodyguard](partner), in panic, shouts for a hospital. [She](nesrin) could take the long way. [She](nesrin) takes the short one. [Ilhan](surgeon) is on duty. "[You](nesrin) should have driven slower," [he](surgeon) tells [her](nesrin), up to the elbows in [Zeki](zeki).
- boss zeki partner "bodyguard"
- betray nesrin zeki "in the sea"
+ threaten zeki nesrin "puts a gun"
- ill zeki "clutches his chest"
- sad partner "panic"
+ rescue nesrin zeki "takes the short one"
- treat zeki surgeon "up to the elbows"

== 10
It is not [Kemal](kemal) [who](kemal) is dying. [Somebody](surgeon) swapped two films in an envelope: the month to live is [Zeki](zeki)'s. The [professor](surgeon) admits it to the [commissioner](hakan), [who](hakan) has paid [him](surgeon) for such swaps before. [Tuna](hakan), in [Zeki](zeki)'s pay since [his](hakan) first stripe, wanted [Nesrin](nesrin) to lead [him](hakan) to [her](nesrin) [husband](kemal), and knew that nothing brings a wife to a man's door like a death sentence. The [one](deniz) [who](deniz) overhears this is selling tea. [Deniz](deniz) spills the whole tray and runs.
- ill! kemal "not Kemal who is"
- ill zeki "the month to live"
- betray.past surgeon nesrin "swapped two films"
- reveal surgeon hakan "admits it"
- betray.past hakan nesrin "wanted Nesrin to lead"
- boss zeki hakan "Zeki's pay"
- hire.past surgeon hakan "has paid him"
- married kemal nesrin "husband"
+ discover deniz hakan "overhears"
- flee deniz "runs"

== 11
[Tuna](hakan) is quicker. [He](hakan) seizes [Deniz](deniz) on the ferry stairs. [His](hakan) terms reach [Nesrin](nesrin) over the taxi radio: the [husband](kemal) for the [child](deniz). Every driver in the city hears them. At midnight the bridge is blocked by four hundred taxis with their lights off. A [man](kemal) gets out of the first; it is [Kemal](kemal), thinner, in a cardigan knitted by [Pavlos](pavlos). [He](kemal) puts up [his](kemal) hands. Behind [him](kemal), one after another, the lights go on. The [commissioner](hakan) lets go of the sleeve [he](hakan) is holding.
+ abduct hakan deniz "seizes Deniz"
- threaten hakan nesrin "His terms"
- married kemal nesrin "husband"
- parent nesrin deniz "child"
- help _ nesrin "the bridge is blocked"
+ return kemal "gets out"
- rescue kemal deniz "puts up his hands"
- create.past pavlos "knitted"

== 12
[Tuna](hakan) goes to prison in the back of car 34. [Nesrin](nesrin) charges [him](hakan) the night rate. [Zeki](zeki) dies on Friday, in the arms of [Yonca](belly), [who](belly) had never met [him](zeki) and happened to be bringing the flowers. The [sailor](sailor) from the box gets [his](sailor) ship. And [Kemal](kemal)? [Deniz](deniz) hugs [him](kemal); the [wife](nesrin) does not. [She](nesrin) switches on the meter. [He](kemal) owes [her](nesrin) two years. [She](nesrin) drives, and [he](kemal) talks, and at dawn, somewhere behind [Sarıyer](@sariyer), [she](nesrin) switches it off.
- arrest _ hakan "prison"
- die zeki "dies"
- help belly zeki "in the arms of"
- meet! belly zeki "had never met"
- return sailor "gets his ship"
- married kemal nesrin "wife"
+ reconcile kemal nesrin "switches it off"
