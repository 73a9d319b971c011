%series Tides of Ansel
%lang en
%genre daytime soap, a cannery dynasty in Oregon, weekly newspaper recap column in the past tense
%cast vernon  | Vernon Haskell; Vernon | m
%cast odile   | Odile Haskell; Odile | f
%cast renata  | Renata Haskell; Renata Cruz; Renata | f
%cast brock   | Brock Haskell; Brock | m
%cast sage    | Sage Haskell; Sage | f
%cast ellis   | Ellis Tran; Ellis | m
%cast dario   | Dario Cruz; Dario | m
%cast pippa   | Pippa Lund; Pippa | f
%cast lund    | Dr. Anders Lund; Anders; Lund; Dr. Lund | m
%cast winslow | Winslow | m
%cast june    | June Tran; June | f
%cast stranger| Cole Baxter; Cole | m
%cast baby    | Theo | m
%cast chief   | Chief Mabry; Mabry | m

== 1
[Vernon Haskell](vernon) stunned the cannery by coming home from [Reno](@reno) with a new [bride](renata). [Renata](renata) was thirty years younger than [her](renata) [husband](vernon), and [his](vernon) [son](brock) [Brock](brock) recognized [her](renata) at once: [the two](brock+renata) had spent a weekend together in a hotel bed only last spring. [Neither](brock+renata) said a word. [Odile](odile), [who](odile) was [Vernon](vernon)'s first [wife](odile) and still ran the accounts, poured the champagne and then poured a glass over [him](vernon). Upstairs, [Brock](brock)'s [wife](pippa) [Pippa](pippa) wondered why [he](brock) had lost [his](brock) appetite.
- return vernon "coming home"
+ wedding.past renata vernon "new bride"
- married renata vernon "husband"
- parent vernon brock "son"
+ affair.past brock renata "hotel bed"
- cheat.past brock pippa "hotel bed"
- discover brock renata "recognized her"
- reveal! brock+renata "Neither said a word"
- ex odile vernon "first wife"
- colleague odile vernon "ran the accounts"
- attack odile vernon "poured a glass over"
- married brock pippa "Brock's wife"

== 2
[Renata](renata) begged [Brock](brock) to keep [his](brock) mouth shut. [He](brock) promised, then drew [her](renata) behind the boiler and pressed [his](brock) lips to [hers](renata). [Sage](sage), [his](brock) kid [sister](sage), saw everything through the steam. [She](sage) ran straight to [Ellis Tran](ellis), the plant [foreman](ellis), on [whom](ellis) [she](sage) had had a crush since ninth grade. [Ellis](ellis) advised [her](sage) to forget it. [He](ellis) was in no position to preach, for the [foreman](ellis) had been sleeping with [Pippa](pippa) all winter.
- reveal? brock _ "keep his mouth shut"
+ kiss brock renata "pressed his lips"
- sibling brock sage "sister"
- discover sage brock+renata "saw everything"
- love sage ellis "crush"
- reveal sage ellis "ran straight to"
- help ellis sage "advised"
+ affair ellis pippa "sleeping with"
- cheat pippa brock "sleeping with"

== 3
A [stranger](stranger) in a leather coat checked in at the motel and asked after the former [Miss Cruz](renata). [Winslow](winslow), the night [clerk](winslow), sent [him](stranger) to the mansion. [Renata](renata) turned white when [she](renata) opened the door, gave the [man](stranger) [her](renata) pearls and told [him](stranger) to get out of town. [He](stranger) wanted fifty thousand more, or [Vernon](vernon) would hear about the other [husband](stranger). [Odile](odile), listening on the landing, could not believe [her](odile) luck. Over the dinner table [she](odile) asked [her](odile) [successor](renata) how many times [she](renata) had been to the altar.
- travel stranger "checked in"
- investigate stranger renata "asked after"
- help winslow stranger "sent him to"
- sad renata "turned white"
- gift renata stranger "her pearls"
+ threaten stranger renata "fifty thousand more"
- discover odile renata "listening on the landing"
- happy odile "luck"
- married renata stranger "other husband"
- accuse? odile renata "how many times"

== 4
[Pippa](pippa) was late. [Pippa](pippa) told [Ellis](ellis). [Ellis](ellis) dropped [his](ellis) wrench. [Brock](brock) overheard the word "test". [He](brock) assumed that the [father](brock) was [Brock](brock). [Brock](brock) bought cigars for [Winslow](winslow). [Sage](sage) looked at [Ellis](ellis). [Ellis](ellis) looked at the floor. [Sage](sage) understood, and that broke [Sage](sage). [Her](sage) [mother](odile), [Odile](odile), held [her](sage) all night. "[He](ellis) was never [yours](sage)," said [Odile](odile).
+ pregnant pippa ellis "late"
- reveal pippa ellis "told Ellis"
- discover brock pippa "overheard"
- pregnant! pippa brock "assumed that"
- gift brock winslow "cigars"
+ discover sage ellis "understood"
- sad sage "broke Sage"
- parent odile sage "mother"
- help odile sage "held her"
- couple! ellis sage "never yours"

== 5
The [man](stranger) in leather had a name, [Cole Baxter](stranger), and a marriage certificate. [He](stranger) slid a copy under [Vernon](vernon)'s windshield wiper. The old [man](vernon) read it, called [Renata](renata) a bigamist in front of the whole packing line and ordered [her](renata) out of the house. [Her](renata) [brother](dario) [Dario](dario), [who](dario) drove the fish truck and had never liked the Haskells, came for [her](renata) suitcases and swung at [Brock](brock), [who](brock) swung back. [Chief Mabry](chief) took both [brawlers](brock+dario) downtown. [Vernon](vernon) clutched [his](vernon) chest and collapsed.
- reveal stranger vernon "marriage certificate"
+ married renata stranger "marriage certificate"
- accuse vernon renata "bigamist"
+ breakup vernon renata "ordered her out"
- sibling dario renata "brother"
- help dario renata "came for her suitcases"
- attack dario brock "swung at"
- attack brock dario "swung back"
- arrest chief brock+dario "took both brawlers"
- ill vernon "collapsed"

== 6
Last week's cliffhanger was resolved on Monday: [Vernon](vernon) pulled through, thanks to [Dr. Anders Lund](lund), [who](lund) also happened to be [Pippa](pippa)'s [father](lund). From [his](vernon) hospital bed the [patient](vernon) asked for [Odile](odile), not for the [woman](renata) [he](vernon) had brought home from [Reno](@reno). [Odile](odile) sat down, straightened [his](vernon) pillow and let [him](vernon) hold [her](odile) hand, as though the last nine years had been a bad movie. Across town, [Renata](renata) unpacked at [her](renata) [brother](dario)'s trailer, and [Ellis](ellis), [who](ellis) rented the one beside it, helped [her](renata) with the stove. The weather, at least, was lovely.
+ recover vernon "pulled through"
- treat vernon lund "thanks to"
- parent lund pippa "father"
- reconcile odile vernon "hold her hand"
- sibling dario renata "brother's"
- housemate.start dario renata "unpacked at"
- neighbour ellis renata "beside it"
- help ellis renata "helped her"

== 7
[Pippa](pippa) could stand it no longer. At the church picnic [she](pippa) took [Brock](brock) aside and owned up: the [baby](baby) was not [his](brock), and [she](pippa) wanted out. [He](brock), of all people, called [her](pippa) a tramp. [Sage](sage) reminded [her](sage) [brother](brock) in a loud voice of a certain boiler room, whereupon [his](brock) [wife](pippa) laughed until [she](pippa) cried, tossed [her](pippa) ring into the potato salad and walked off in the direction of the trailers. There [she](pippa) found [Ellis](ellis) shirtless on [Renata](renata)'s roof. It was only a leak, [he](ellis) swore. [Pippa](pippa) did not like the look of it.
+ reveal pippa brock "owned up"
- pregnant! pippa brock "not his"
- accuse brock pippa "a tramp"
- sibling brock sage "brother"
- reveal sage pippa "reminded"
- married brock pippa "wife"
+ breakup pippa brock "tossed her ring"
- cheat? ellis pippa "only a leak"
- jealous pippa renata "did not like"

== 8
[Cole](stranger) turned up dead in the ice house, between two crates of halibut. [Mabry](chief) had suspects to spare: the [bigamist](renata), [whose](renata) secret [he](stranger) had sold; the [trucker](dario), [who](dario) had sworn to feed [him](stranger) to the crabs; and the [foreman](ellis), [who](ellis) had the only key. [Ellis](ellis) was led away during the lunch whistle. [Sage](sage) stepped up and claimed that [he](ellis) had been with [her](sage). It was a fib, and [Pippa](pippa), [who](pippa) knew where [he](ellis) had really been, could not decide which of [them](ellis+sage) to slap.
+ die stranger "turned up dead"
- investigate chief dario+ellis+renata "suspects"
- reveal.past stranger _ "secret he had sold"
- threaten.past dario stranger "feed him to"
+ arrest chief ellis "led away"
- betray sage chief "fib"
- help sage ellis "claimed that"
- jealous pippa sage "which of them"

== 9
The [chief](chief) let [Ellis](ellis) go on Wednesday. On Thursday [Pippa](pippa) went into labor on the ferry, five miles from the nearest doctor, and it fell to [Renata](renata), once a nurse's aide in [Elko](@elko), to bring little [Theo](baby) into the world. The two [women](pippa+renata), [who](pippa+renata) had not exchanged a civil word since the picnic, wept on each other's shoulders. [Grandpa](lund) [Lund](lund) cut a cake. The infant's [father](ellis) arrived last, out of breath, with the wrong flowers, and got down on one knee among the lifeboats. [She](pippa) said [she](pippa) would sleep on it.
- rescue chief ellis "let Ellis go"
+ birth pippa baby "went into labor"
- help renata pippa "bring little Theo"
- enemy.past pippa renata "civil word"
- reconcile pippa renata "wept"
- kin baby lund "Grandpa"
- celebrate lund baby "cut a cake"
- parent ellis baby "father"
+ propose ellis pippa "on one knee"

== 10
While the town argued over the body in the ice, [Vernon](vernon) quietly put [his](vernon) signature to two papers: one ended [his](vernon) so-called union with [Renata](renata), the other handed the firm to [Odile](odile). [Brock](brock), passed over once more, emptied the safe and told [Winslow](winslow) at the motel that [he](brock) would burn the place down before [he](brock) took orders from [his](brock) [mother](odile). The [clerk](winslow) wrote it all in the register, for [he](winslow) was not a clerk at all; [he](winslow) was [Cole](stranger)'s kid [brother](winslow), and [he](winslow) had been looking for a Haskell to hang.
+ divorce renata vernon "ended his"
- gift vernon odile "handed the firm"
- hire odile "handed the firm"
- steal brock vernon "emptied the safe"
- threaten brock odile "burn the place"
- boss? odile brock "took orders from"
- parent odile brock "mother"
+ sibling stranger winslow "kid brother"
- betray winslow brock "not a clerk"
- kill? winslow _ "to hang"

== 11
[Winslow](winslow) grabbed [Sage](sage) outside the choir loft. [Winslow](winslow) drove [Sage](sage) to the lighthouse. [He](winslow) wanted a killer. [She](sage) wanted [her](sage) coat. [Sage](sage) asked who [Cole](stranger) had been. [Winslow](winslow) talked about [Cole](stranger) for hours. [Winslow](winslow) cried. [Sage](sage) dried the tears of [Winslow](winslow). By sunrise the [kidnapper](winslow) had untied [Sage](sage). [Dario](dario) broke down the door. [Sage](sage) stood between [Dario](dario) and [Winslow](winslow). "Don't hurt [him](winslow)," said [Sage](sage).
+ abduct winslow sage "grabbed"
- sad winslow "cried"
- help sage winslow "dried the tears"
- rescue winslow sage "untied"
- rescue? dario sage "broke down"
+ rescue sage winslow "stood between"
- attack! dario winslow "Don't hurt him"

== 12
It was [Lund](lund). The good [doctor](lund) confessed to [Mabry](chief) over coffee that [he](lund) had pushed [Cole](stranger) down the ice chute, because the [blackmailer](stranger) had got wind of what went on between the [physician](lund) and [Odile](odile) while [her](odile) [ex](vernon) lay in intensive care. [Pippa](pippa) refused to visit [her](pippa) [father](lund). [Vernon](vernon) packed [Odile](odile)'s bags with [his](vernon) own hands, then unpacked them again. [He](vernon) had no right to throw stones, [he](vernon) growled, and besides, nobody else could do the books. [She](odile) wept for the first time in this column's memory.
+ reveal lund chief "confessed"
- kill.past lund stranger "pushed Cole down"
- threaten.past stranger lund "blackmailer"
- discover.past stranger lund+odile "got wind"
- affair.past lund odile "went on between"
- ex odile vernon "ex"
- parent lund pippa "father"
- reject pippa lund "refused"
+ reconcile odile vernon "unpacked them again"
- sad odile "wept"

== 13
Two brides, one aisle. [Pippa](pippa), [whose](pippa) answer had taken eleven installments of sleep, became [Mrs. Tran](pippa), with [Ellis](ellis)'s [sister](june) [June](june) holding [Theo](baby). After [them](ellis+pippa) came [Odile](odile), on the arm of the [man](vernon) [she](odile) had married once before. The bouquet landed on [Renata](renata), [who](renata) ducked. [June](june) sat down next to [Brock](brock), back from the county farm and very thin, and was not put off by what the others told [her](june) about [him](brock). In the last pew [Sage](sage) read a letter from a [prisoner](winslow) [who](winslow) had once tied [her](sage) up, and smiled.
+ wedding ellis pippa "became Mrs. Tran"
- sibling ellis june "sister"
+ wedding odile vernon "After them came"
- married.past odile vernon "married once before"
- find renata "landed on"
- return brock "back from"
- arrest.past _ brock "county farm"
- reveal _ june "told her about"
- love june brock "not put off"
- arrest.past _ winslow "prisoner"
- abduct.past winslow sage "tied her up"
- happy sage "smiled"
