%series The Packing Shed
%lang en
%genre mafia drama among the market gardens of South Australia, encyclopaedia article
%cast rocco   | Rocco Talarico; Rocco; Talarico | m
%cast imma    | Immacolata Talarico; Immacolata; Imma | f
%cast dino    | Dino Talarico; Dino | m
%cast sandro  | Sandro | m
%cast bettina | Bettina Kraus; Bettina | f
%cast haddad  | Detective Noor Haddad; Noor; Haddad | f
%cast pileggi | Carmelo Pileggi; Pileggi | m
%cast gia     | Gia Pileggi; Gia | f
%cast lorne   | Lorne Whitbread; Whitbread; Lorne | m
%cast florist | Maeve Tully; Maeve | f
%cast teo     | Teo | m
%cast dunstan | Father Dunstan; Dunstan | m
%cast quill   | Quill | n
%cast chief   | - | m
%cast driver  | Osman | m

== 1 Frost
When [Rocco Talarico](rocco), [who](rocco) has run the wholesale vegetable trade of the [Adelaide Plains](@adelaide) for thirty years and [whose](rocco) word is said to be worth more than a stamped document, collapses at the blessing of a new packing shed, the question that nobody in the family has dared to put aloud, namely who is to follow [him](rocco), can no longer be avoided. [His](rocco) elder [son](dino), [Dino](dino), takes the chair before the ambulance has left the yard; the younger, [Sandro](sandro), [who](sandro) turned [his](sandro) back on the trade to teach music in [Perth](@perth), flies home with [his](sandro) [fiancée](bettina), [Bettina Kraus](bettina), [whom](bettina) [he](sandro) has told that [his](sandro) people grow tomatoes.
+ ill rocco "collapses"
- parent rocco dino "elder son"
+ hire dino "takes the chair"
- parent rocco sandro "the younger"
- quit.past sandro "turned his back on"
- sibling dino sandro "the younger"
- hire.past sandro "to teach music" @perth
- return sandro "flies home"
- engaged bettina sandro "fiancée"
- betray.past sandro bettina "grow tomatoes"

== 2 Tomatoes
[Carmelo Pileggi](pileggi), the [competitor](pileggi) from across the river, with [whom](pileggi) the [patriarch](rocco) has kept an uneasy truce ever since [both](pileggi+rocco) were young men, sends to the hospital a wreath instead of a bouquet, a gesture that [Dino](dino), unlike [his](dino) [mother](imma), [Immacolata](imma), is unable to shrug off. It emerges in the course of the visit that the wreath was bound by a [florist](florist) on the Parade [whose](florist) rent the [patient](rocco) has been paying for eleven years, and that the [woman](florist) has a ten-year-old [boy](teo) with [Rocco](rocco)'s ears. [Imma](imma), [who](imma) can count, asks for a vase.
- enemy pileggi rocco "competitor"
- reconcile.past pileggi rocco "uneasy truce"
- threaten pileggi rocco "a wreath"
- gift pileggi rocco "sends to the hospital"
- ill rocco "patient"
- gift rocco florist "paying"
- parent imma dino "mother"
- sad dino pileggi "unable to shrug off"
+ affair florist rocco "paying for eleven years"
- parent florist teo "boy"
+ parent rocco teo "Rocco's ears"
- discover imma florist+rocco "can count"

== 3 The Books
[Lorne Whitbread](lorne), [who](lorne) has kept the firm's accounts since before [Dino](dino) could walk, and [who](lorne) for the past year has been meeting [Detective Noor Haddad](haddad) every second Thursday behind a tile showroom, asks the [detective](haddad) to be let off, since the [heir](dino), in contrast to the old [man](rocco), reads every line. [Haddad](haddad) reminds [him](lorne) of the forty thousand dollars that found their way from the growers' fund into [his](lorne) caravan, and of what the growers would do to [him](lorne) if they knew. The [bookkeeper](lorne) goes back to [his](lorne) desk. Meanwhile [Bettina](bettina), left alone in the house, wonders why greenhouses need a watchtower.
- boss dino lorne "kept the firm's accounts"
- betray lorne dino "has been meeting"
- quit? lorne "to be let off"
- steal.past lorne _ "found their way"
+ threaten haddad lorne "reminds him"
- attack? _ lorne "would do to him"
- discover? _ lorne "if they knew"
- return lorne "goes back"
- sad bettina "left alone"
- investigate? bettina "wonders why"

== 4 A Wedding Invitation
In a restaurant that belongs to neither side, [Sandro](sandro), sent by [his](sandro) [brother](dino) to negotiate because [he](sandro) is thought harmless, finds himself opposite [Gia Pileggi](gia), the [rival](pileggi)'s [daughter](gia), with [whom](gia) [he](sandro) went out for one summer at nineteen and [whom](gia) [he](sandro) left without a letter. [They](gia+sandro) settle the boundary of the melon fields in four minutes and spend the remaining three hours on the past, at the end of which [she](gia) lays [her](gia) hand on [his](sandro) and [he](sandro), thinking of [Bettina](bettina), withdraws it. [Pileggi](pileggi)'s [driver](driver), a [man](driver) of few words by the name of [Osman](driver), has watched it all through the glass and reports to nobody.
- sibling dino sandro "brother"
- parent pileggi gia "daughter"
+ couple.past gia sandro "went out"
- breakup.past sandro gia "left without a letter"
- flirt gia sandro "lays her hand"
+ reject sandro gia "withdraws"
- boss pileggi driver "driver"
- discover driver gia+sandro "has watched it all"
- reveal! driver _ "reports to nobody"
- love sandro bettina "thinking of Bettina"

== 5 Hail
A hailstorm, which in one quarter of an hour destroys the glasshouses of eleven families and which occupies the greater part of the episode, leads to an armistice under which lorries of both houses carry the same sheets of plastic along the same road. [Father Dunstan](dunstan), [whose](dunstan) church has lost its windows, celebrates mass under a tarpaulin. Only [Dino](dino) makes use of the confusion: [he](dino) has the strongbox of the growers' bank taken from a vault whose alarm has failed along with the power, and sets down in the ledger, in [Whitbread](lorne)'s handwriting, a loss through weather.
+ steal dino _ "has the strongbox"
- betray dino _ "loss through weather"

== 6 Thursday
Since the forged entry can have been noticed by one reader alone, [Whitbread](lorne) knows that [he](lorne) is being tested, and since [he](lorne) fails to mention it, [Dino](dino) knows that the [accountant](lorne) talks to somebody else. A [stranger](quill) known as [Quill](quill), of [whom](quill) even the police have no more than the name, is paid in advance. On the Thursday [Haddad](haddad) waits behind the showroom for two hours; [Lorne](lorne) is discovered the next morning in an irrigation channel, and the coroner, a cautious woman, finds for misadventure. [Noor](haddad), [who](haddad) pressed [him](lorne) to stay, blames no one but herself, and is taken off the case by a [superior](chief) with a fondness for asparagus.
- discover lorne "is being tested"
- investigate dino lorne "tested"
- find _ lorne "is discovered"
- discover dino lorne "talks to somebody else"
- hire quill dino "paid in advance"
+ kill quill lorne "irrigation channel"
- sad haddad "blames no one"
+ quit haddad chief "taken off the case"
- boss chief haddad "superior"
- betray! lorne dino "fails to mention"
- threaten.past haddad lorne "pressed him"

== 7 Visiting Hours
[Talarico](rocco), [whose](rocco) recovery the doctors had ruled out, opens [his](rocco) eyes and asks not for [his](rocco) [wife](imma) but for [Maeve](florist). It is the first time that the [florist](florist) is given a name. [Immacolata](imma), instead of making the scene that the corridor expects of [her](imma), drives to the Parade, buys every lily in the shop and brings back [Maeve](florist) and the [boy](teo), [Teo](teo), in [her](imma) own car; over the bed the two [women](florist+imma), [who](florist+imma) have known of each other for longer than either will admit, agree on alternate days. [Dino](dino) learns in this manner that [he](dino) has a further [brother](teo), and learns also that the [child](teo) has been provided for in the will.
+ recover rocco "opens his eyes"
- married imma rocco "wife"
- love rocco florist "asks not for"
- gift? rocco teo "provided for"
- quarrel! imma rocco "instead of making"
- travel imma "drives to the Parade"
- help imma florist+teo "brings back"
- reconcile florist imma "agree"
- discover dino teo "learns in this manner"
+ sibling dino teo "further brother"
- discover.past imma florist "have known of"

== 8 What Grows There
Having followed a delivery van out of curiosity rather than suspicion, [Bettina](bettina) looks into the packing shed from which the series takes its title, and sees, below the trays of seedlings, what it is that [her](bettina) future in-laws pack. [She](bettina) puts the ring into an envelope. [Sandro](sandro), [who](sandro) swears that [he](sandro) has never had a part in any of it, and [who](sandro) is for once telling the truth, cannot hold [her](bettina); the [German](bettina) spends the night at the presbytery, where [Dunstan](dunstan), bound by all that [he](dunstan) has been told in the confessional, can do nothing for [her](bettina) but make up a bed, and leaves by the morning train, in which [Noor Haddad](haddad) happens to be sitting.
- investigate bettina "looks into"
+ discover bettina dino+sandro "sees"
+ breakup bettina sandro "ring into an envelope"
- betray! sandro bettina "telling the truth"
- reveal.past _ dunstan "told in the confessional"
- help dunstan bettina "make up a bed"
- travel bettina "leaves by the morning"
- meet bettina haddad "happens to be sitting"
- kin? bettina dino+imma "future in-laws"
- reveal! dunstan bettina "bound by"

== 9 Two Coffins
When the brakes of [Pileggi](pileggi)'s car give out on the freeway descent, it is not the old [man](pileggi) [who](pileggi) is inside but [his](pileggi) [chauffeur](driver), on the way to collect a birthday cake; [Osman](driver) is buried by the family as though [he](driver) were one of them. [Gia](gia), [who](gia) was taught by the dead [man](driver) to drive, to fish and to keep quiet, goes to [Sandro](sandro)'s hotel not in order to take up where [they](gia+sandro) left off but in order to learn whether [he](sandro) knew. [He](sandro) did not. [She](gia) believes [him](sandro), stays all the same, and in the morning sets out, with [his](sandro) knowledge, to find [Quill](quill).
+ die driver "brakes"
- attack _ pileggi "brakes"
- kin! driver gia+pileggi "one of them"
- couple.past gia sandro "left off"
- investigate gia sandro "to learn whether"
- advisor.past driver gia "taught"
- discover! sandro "did not"
+ sex gia sandro "stays all the same"
- investigate gia quill "sets out"
- boss pileggi driver "chauffeur"

== 10 Asparagus
The tenth episode is told from the point of view of [Haddad](haddad), [who](haddad), reduced to stolen bicycles, receives from [Bettina](bettina) a photograph of the shed and from an unsigned letter, the sender of which [she](haddad) supposes to be a clerk, the numbers of nine bank accounts. [Her](haddad) [superior](chief) burns the former in front of [her](haddad). The latter [she](haddad) has learned by heart. A long retrospect shows how [she](haddad) was as a child carried out of a burning glasshouse by a [picker](rocco) [who](rocco) would later own it, and why [she](haddad) has never been able to hate [Rocco](rocco) as [her](haddad) profession demands.
+ reveal bettina haddad "a photograph"
- find haddad "receives"
- reveal _ haddad "unsigned letter"
- boss chief haddad "superior"
- betray chief haddad "burns"
+ rescue.past rocco haddad "carried out"
- enemy! haddad rocco "never been able to hate"
- quit.past haddad "reduced to"

== 11 The Woman with the Dog
[Gia](gia) traces the [killer](quill) to a caravan park on the [Coorong](@coorong), where [she](gia) falls into conversation with a retired [schoolteacher](quill) [who](quill) walks an elderly greyhound, and to [whom](quill), touched by so much kindness, [she](gia) confides more than is wise. Only when the [pensioner](quill) corrects [her](gia) account of the brakes does [she](gia) understand with whom [she](gia) is drinking tea. [Quill](quill), [who](quill) bears the [visitor](gia) no ill will, and [who](quill) has not been paid for the second job, hands over in place of a corpse a notebook with [Dino](dino)'s instructions, unhitches the caravan and is not seen again in the season.
- investigate gia quill "traces"
- meet gia quill "falls into conversation"
- reveal gia quill "confides"
+ discover gia quill "does she understand"
- kill! quill gia "in place of a corpse"
+ betray quill dino "hands over"
- travel gia "to a caravan park" @coorong
- enemy! gia quill "no ill will"
- gift quill gia "hands over"
- hire.past quill dino "Dino's instructions"
- flee quill "unhitches the caravan"
- return! quill "not seen again"

== 12 Father and Son
Back in [his](rocco) own kitchen for the first time, the [patriarch](rocco) lets [Gia](gia) read to [him](rocco) from the notebook, thanks [her](gia), and sends for [his](rocco) [firstborn](dino). The conversation, which is conducted throughout in proverbs, ends with [Dino](dino) laying the keys on the table; when [he](dino) then reaches for the gun that has lain beside them, it is [Imma](imma), shelling peas, [who](imma) has the bullets in [her](imma) apron. [She](imma) telephones the [policewoman](haddad) herself. That a [mother](imma) should hand over [her](imma) own [child](dino) was criticised by some viewers, to whom the authors replied that [she](imma) had by then forgiven [him](dino) everything except [Lorne](lorne), [who](lorne) had been [her](imma) [cousin](lorne).
- return rocco "Back in"
- reveal gia rocco "read to him"
- parent rocco dino "firstborn"
+ quit dino rocco "laying the keys"
- attack? dino rocco "reaches for the gun"
- rescue imma rocco "bullets in her apron"
+ betray imma dino "telephones the policewoman"
- parent imma dino "mother"
- reconcile dino imma "had by then forgiven"
- reconcile! dino imma "everything except Lorne"
- kin imma lorne "cousin"

== 13 Seedlings
The trial, of which only the verdict is shown, ends in eighteen years for [Dino](dino), and in the suspension of the [official](chief) [who](chief) had been so fond of asparagus. [Rocco](rocco) outlives it by a week. At the graveside the two [widows](florist+imma), as the newspapers with some licence call [them](florist+imma), hold [Teo](teo) by one hand each. [Haddad](haddad), reinstated, stands at the back beside [Carmelo](pileggi), [who](pileggi) has lost the last [person](rocco) worth quarrelling with and weeps without restraint. [Sandro](sandro), after a season of declining it, accepts the shed on condition that nothing but tomatoes leave it, and [Gia](gia), asked across a tray of seedlings whether [she](gia) would share [his](sandro) name, replies that [he](sandro) had better share [hers](gia).
+ arrest _ dino "eighteen years"
- quit chief "suspension"
+ die rocco "outlives it"
- married.past imma rocco "widows"
- help florist+imma teo "by one hand each"
- hire haddad "reinstated"
- enemy.past pileggi rocco "worth quarrelling with"
- sad pileggi rocco "weeps"
- reject.past sandro _ "declining it"
- hire sandro "accepts the shed"
+ propose sandro gia "share his name"
- engaged.start gia sandro "share hers"
- lose pileggi "has lost"
