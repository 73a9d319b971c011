%series Overhead Doors
%lang en
%genre family-business comedy in Grand Rapids, a streaming service's terse synopses
%cast elmer    | Elmer Vander Ploeg; Elmer | m
%cast arlene   | Arlene Vander Ploeg; Arlene | f
%cast kent     | Kent | m
%cast troy     | Troy | m
%cast heidi    | Heidi Vander Ploeg; Heidi | f
%cast rochelle | Rochelle | f
%cast javier   | Javier Solis; Javier | m
%cast stacy    | Stacy Mulder; Stacy | f
%cast mulder   | Gerrit Mulder; Mulder | m
%cast gymman   | Sawyer | m
%cast mackenzie | Mackenzie | f
%cast pastor   | Reverend Bouma; Bouma | m
%cast javimom  | - | f
%cast customer | - | f
%cast floozy   | Lavon Eddy; Lavon | f

== 1 Up and Down
[Elmer](elmer) is turning seventy and cannot decide which of [his](elmer) [sons](kent+troy) should have the garage-door business. [Kent](kent) has the spreadsheets, [Troy](troy) the customers; the [brothers](kent+troy) settle it with a weed whacker, and [Kent](kent) loses an eyebrow. There is cake, eventually. Nobody asks [Heidi](heidi), [who](heidi) comes home from [Phoenix](@phoenix) with a business degree and no fiancé. Out in the shop, [Javier](javier) remembers [her](heidi) braces, and that [he](javier) loved them.
- parent elmer kent+troy "sons"
- sibling kent troy "brothers"
+ quarrel kent troy "weed whacker"
- injure kent troy "loses an eyebrow"
+ return heidi "comes home"
- love.past javier heidi "loved them"

== 2 Spring Tension
[Stacy Mulder](stacy), the competition's [heiress](stacy), gets stuck under a rival's door. [Troy](troy) frees [her](stacy), fixes the door free of charge, and takes [her](stacy) bowling, which in this town counts as a statement. [His](troy) [father](elmer) has not spoken to [her](stacy) [father](mulder) since the Reagan administration. Meanwhile [Kent](kent)'s [wife](rochelle) befriends a [man](gymman) at the gym [whose](gymman) name [she](rochelle) keeps to herself. The [weightlifter](gymman) listens, the [weightlifter](gymman) is sensitive; [Rochelle](rochelle) renews [her](rochelle) membership through 2040.
- rescue troy stacy "frees her"
+ date stacy troy "takes her bowling"
- parent elmer troy "His father"
- parent mulder stacy "her father"
- enemy elmer mulder "has not spoken"
- married kent rochelle "wife"
+ friend.start gymman rochelle "befriends"

== 3 The Remote
[Heidi](heidi) talks [her](heidi) [mother](arlene) into giving [her](heidi) the bookkeeping, finds nine thousand dollars missing, and suspects the new [receptionist](mackenzie). Wrong: the money goes, every month, to [someone](floozy) in [Kalamazoo](@kalamazoo) named [Lavon](floozy). [Arlene](arlene) has known for years; in this house one does not discuss money, one clips coupons. What [she](arlene) has not told anyone is that [she](arlene) thinks [Lavon](floozy) is a man and [her](arlene) [husband](elmer) a gambler.
- hire heidi arlene "the bookkeeping"
- parent arlene heidi "mother"
- accuse heidi mackenzie "suspects"
+ discover heidi "nine thousand dollars missing"
- discover.past arlene floozy "known for years"
- gift _ floozy "the money goes"
- married arlene elmer "husband"

== 4 Off Track
[Troy](troy) and [Stacy](stacy) have become an item, in secret, in the show model of a two-car garage, insulated, with a choice of nine colors. [Javier](javier) keeps watch. In return [Troy](troy) puts in a good word for [him](javier) with [Heidi](heidi), calling [him](javier) a prince, a saint and practically single. Practically? [Heidi](heidi), [who](heidi) had been about to say yes to a movie, pictures a wife and three kids, and cancels. [He](javier) lives with [his](javier) [mother](javimom).
+ couple.start stacy troy "have become an item"
- help javier stacy+troy "keeps watch"
- help troy javier "a good word"
- date! heidi javier "cancels"
- married! _ javier "pictures a wife"
- housemate javier javimom "lives with"
- parent javimom javier "mother"

== 5 Sensor Fault
[Rochelle](rochelle)'s [confidant](gymman) turns out to be called [Sawyer](gymman), and to be [Gerrit Mulder](mulder)'s sales [manager](gymman). Everything [she](rochelle) sighed to [him](gymman) between the squats, prices included, is now on a billboard, eleven feet high and lit at night. [Kent](kent) rages at the leak and vows to skin the [culprit](rochelle). [His](kent) [wife](rochelle) agrees, weakly. Then [he](kent) weeps at the kitchen table, afraid [Elmer](elmer) will disown [him](kent), and [she](rochelle) can bear it no longer …
- discover rochelle gymman "turns out to be"
- boss mulder gymman "sales manager"
+ betray gymman rochelle "on a billboard"
- sad kent "rages"
- married kent rochelle "wife"
- sad kent elmer "afraid"
- reject? elmer kent "disown"

== 6 Manual Release
… but says nothing. [Mackenzie](mackenzie), cleared and insulted, gives notice; [Heidi](heidi) apologizes with a raise and a coffee cake, and the two [women](heidi+mackenzie) are thick as thieves by Friday. It is [Mackenzie](mackenzie) [who](mackenzie) sets [her](heidi) straight about [Javier](javier). [Heidi](heidi) drives over. A radio is playing, the sprinkler turns. [His](javier) [mother](javimom) opens, sizes [her](heidi) up, and says in two languages that [he](javier) is out with a [customer](customer).
- reveal! rochelle kent "says nothing"
- sad mackenzie heidi "insulted"
- quit mackenzie "gives notice"
- reconcile heidi mackenzie "apologizes"
+ friend.start heidi mackenzie "thick as thieves"
- reveal mackenzie heidi "sets her straight"
- parent javimom javier "mother"

== 7 Insulation
The [customer](customer) is eighty-four and needed a lightbulb changed. By the time [Heidi](heidi) learns this, [she](heidi) has already danced all night with [Sawyer](gymman) at the builders' ball, to spite everyone. [Rochelle](rochelle), at the next table, chokes: does the [snake](gymman) mean to milk [her](rochelle) [sister-in-law](heidi), too? [Stacy](stacy) shows [Troy](troy) a ring catalog. [Troy](troy), [who](troy) has yet to tell [his](troy) [parents](arlene+elmer), shows [her](stacy) the parking lot.
- help javier customer "lightbulb changed"
- discover heidi javier "learns this"
+ date gymman heidi "danced all night"
- kin heidi rochelle "sister-in-law"
- propose? stacy troy "ring catalog"
- reject troy stacy "the parking lot"
- parent arlene+elmer troy "parents"
- reveal! troy arlene+elmer "yet to tell"

== 8 Kalamazoo
[Arlene](arlene) takes the bus to collect the gambling debts in person. [Lavon Eddy](floozy) is sixty-eight, sings alto and was engaged to [Elmer](elmer) in 1974, until [he](elmer) threw [her](floozy) over for a [girl](arlene) with a driver's license. A weld of [his](elmer) had cost [her](floozy) two fingers; [he](elmer) has paid ever since. Not a word of love. [Arlene](arlene), [who](arlene) was the [girl](arlene) with the license, stays for pie and comes home with a new [friend](floozy).
- travel arlene "takes the bus" @kalamazoo
+ meet arlene floozy "in person"
- engaged.past elmer floozy "was engaged"
- breakup.past elmer floozy "threw her over"
- injure.past floozy elmer "two fingers"
- gift elmer floozy "has paid"
- love! elmer floozy "Not a word"
+ friend.start arlene floozy "new friend"

== 9 Curb Appeal
Confession Sunday. [Rochelle](rochelle) stands up at coffee hour and announces what [she](rochelle) gave away, and to whom. [Kent](kent) pours [his](kent) cup over [Sawyer](gymman), [who](gymman) has come as [Heidi](heidi)'s date, then sleeps in the van, between two openers and a case of grease. [Reverend Bouma](pastor) preaches forgiveness and is asked by [Kent](kent) whether [he](pastor) has ever priced a torsion spring. [Heidi](heidi), mortified, dumps [Sawyer](gymman) next to the fruit punch, under [Javier](javier)'s satisfied eyes.
+ reveal rochelle "announces"
- attack kent gymman "pours his cup"
- date gymman heidi "date"
- sad kent rochelle "sleeps in the van"
- sad heidi gymman "mortified"
+ breakup heidi gymman "dumps"
- happy javier heidi "satisfied"

== 10 Horsepower
An inspection by [Elmer](elmer), a show garage, a light left on. The old [man](elmer) raises the door and beholds [his](elmer) younger [son](troy) in the arms of a [Mulder](stacy). [He](elmer) fires [Troy](troy); [Troy](troy) moves in with [Stacy](stacy) and goes to work for [her](stacy) [father](mulder), out of love and for two dollars more an hour. [Javier](javier) at last asks [Heidi](heidi) out, in writing, on the back of an invoice. Past due, [she](heidi) writes underneath. See [you](javier) at eight.
+ discover elmer stacy+troy "beholds"
- parent elmer troy "younger son"
- quit troy elmer "fires"
+ move troy stacy "moves in with"
- hire troy mulder "goes to work"
- parent mulder stacy "her father"
- love troy stacy "out of love"
- date? heidi javier "asks Heidi out"

== 11 Load Test
Dinner with [Javier](javier) is perfect until [Heidi](heidi)'s phone rings: [Elmer](elmer) has collapsed under a sixteen-foot steel door. Both [boys](kent+troy), not on speaking terms with [him](elmer), with each other or with God, lift together. It takes a Vander Ploeg on either side. In the waiting room [Gerrit Mulder](mulder) appears, hat in hand. [He](mulder) was the [one](mulder) [who](mulder) drove [Elmer](elmer) to [his](elmer) wedding. [Kent](kent) lets [Rochelle](rochelle) hold [his](kent) coat, then [his](kent) hand.
- date heidi javier "Dinner"
- ill elmer "has collapsed"
- parent elmer kent+troy "Both boys"
- quarrel elmer kent+troy "not on speaking terms"
- quarrel kent troy "with each other"
+ rescue kent+troy elmer "lift together"
- help.past mulder elmer "drove Elmer"
+ reconcile kent rochelle "hold his coat"

== 12 Open, Close
[Elmer](elmer) wakes up and names [his](elmer) successor: [Heidi](heidi). [Her](heidi) first decision is a merger, [her](heidi) [brothers](kent+troy)' first joint act a sulk. [Mulder](mulder) gives [Stacy](stacy) away with a speech in which the words "over my dead body" occur only once; [Troy](troy) says "I do" before [he](troy) is asked. [Lavon](floozy) sings, and the ring bearer is a remote-controlled toy. [Javier](javier)'s [mother](javimom) inspects the new [boss](heidi) once more, and moves out, so that [she](heidi) can move in.
- recover elmer "wakes up"
+ hire heidi elmer "successor"
- sibling heidi kent+troy "brothers"
+ wedding stacy troy "I do"
- parent javimom javier "mother"
- boss heidi javier "new boss"
- move javimom "moves out"
- move? heidi javier "move in"
