%series The Long Stone
%lang en
%genre sports drama about a curling rink on Hokkaido, encyclopaedia article, long sentences
%cast hana   | Hana Ogasawara; Hana | f
%cast rei    | Rei | n
%cast tomoko | Tomoko Ishii; Tomoko | f
%cast duncan | Duncan Moncrieff; Duncan; Moncrieff | m
%cast genji  | Genji Ogasawara; Genji | m
%cast yui    | Yui | f
%cast saito  | Chairman Saito; Saito | m
%cast fumi   | Fumi | f
%cast kei    | Keisuke; Kei | m
%cast olga   | Olga Brandvold; Olga; Brandvold | f
%cast monk   | - | m
%cast skip   | - | m
%cast doctor | - | n

== 1 Ice Night
When the railway line by which the town of [Tokushibetsu](@toku) has lived is closed, [Genji Ogasawara](genji), [who](genji) sold tickets on it for thirty-one years and [who](genji) has now nobody left to sell one to, floods the empty engine shed, and announces to [his](genji) [daughter](hana), [Hana](hana), a bank [clerk](hana) on leave, that the place will be put on the map again by a game which neither of [them](genji+hana) has ever seen played. The stones, sixteen of granite, have been ordered from Scotland with the money of [his](genji) severance. They are delivered, since the old [man](genji) has misread a form, together with a [Scot](duncan).
- quit.past genji _ "severance"
- parent genji hana "daughter"
+ create genji "floods the empty engine"
+ travel duncan "are delivered"
- hire.past genji "sold tickets"
- reveal genji hana "announces"
- hire.past hana "bank clerk"

== 2 The Scot
[Duncan Moncrieff](duncan), former [vice-skip](duncan) of a rink that won silver and disbanded over a matter of a [wife](olga), had been under the impression that [he](duncan) was to coach a national squad; [he](duncan) finds in the shed [Hana](hana), in borrowed wellingtons, a retired fish [auctioneer](tomoko) called [Tomoko Ishii](tomoko), [whose](tomoko) voice is audible in the next prefecture, and [Rei](rei), seventeen, [who](rei) delivers noodles and has been told to sit down. The return flight is in ten days. On the ninth [he](duncan) is overheard by [Genji](genji) asking a stone, in Scots, what it proposes to do about it. On the tenth [he](duncan) unpacks.
- quit.past duncan _ "disbanded"
- hire? duncan _ "to coach"
+ meet duncan hana+rei+tomoko "finds in the shed"
- sad duncan "asking a stone"
- travel! duncan "unpacks"
- discover genji duncan "is overheard by Genji"
- find.past duncan "won silver"
- quit.past tomoko "retired"
- hire.past rei "delivers noodles"
- travel? duncan "return flight"

== 3 A Fourth
A rink requires four. [Yui](yui), the only [candidate](yui), is the [wife](yui) of the [chairman](saito) of the ski club, [Saito](saito), [who](saito) regards the engine shed as an insult to snow and by [whom](saito) [she](yui) has been forbidden to set foot in it. [She](yui) sets foot in it on Mondays, telling [him](saito) that [she](yui) is at the ikebana circle; to bear this out [Fumi](fumi), [who](fumi) runs the circle and was at school [Hana](hana)'s closest [friend](fumi), lends [her](yui) every week a fresh arrangement to take home. The [chairman](saito), [who](saito) has hay fever, sneezes and suspects nothing.
- married saito yui "wife"
- enemy genji saito "an insult to snow"
+ betray yui saito "at the ikebana circle"
- help fumi yui "lends her every week"
- friend.past fumi hana "closest friend"
- ill saito "sneezes"
- discover! saito yui "suspects nothing"
- gift fumi yui "fresh arrangement"
- boss saito _ "chairman"
- boss fumi _ "runs the circle"
- reject saito yui "has been forbidden"
- travel yui "sets foot in it"

== 4 The Bank
[Hana](hana)'s [employer](kei), to [whom](kei) in accordance with local usage [she](hana) was also as good as promised, is [Keisuke](kei), the young branch [director](kei), a [man](kei) without a fault. [He](kei) visits the shed, admires everything, and calculates on the back of an envelope how long it can go on. [Hana](hana) asks [him](kei) for a loan. [Kei](kei), [who](kei) has come with a ring in [his](kei) other pocket, and [who](kei) knows that [he](kei) must not do both on one evening, does neither; [he](kei) bows, puts on [his](kei) galoshes, and is observed by [Rei](rei) to sit in [his](kei) car until the windows have frosted over.
- boss kei hana "Hana's employer"
- engaged? hana kei "as good as promised"
- help? kei hana "asks him for a loan"
+ propose! kei hana "does neither"
- sad kei "sit in his car"
- discover rei kei "observed by Rei"
- love kei hana "with a ring"
- travel kei "visits the shed"
- investigate kei "calculates"

== 5 Sweeping
The fifth episode consists of a lesson. It is shown how ice is sprinkled, how a stone curls, why one sweeps, and that the sound made by forty pounds of granite on its way is known in the trade as the roar. A [monk](monk), [who](monk) has come in from the bus stop to get warm, sweeps the length of the sheet with a composure that silences even [Tomoko](tomoko), declines all praise and catches [his](monk) bus. Through the open door a fox looks in. The old ticket [seller](genji) punches, for old times' sake, a hole in the evening.
- travel monk "come in from"
+ help monk _ "sweeps the length"
- reject monk _ "declines all praise"
- hire.past genji "old ticket seller"

== 6 Monday
[Saito](saito), sent home early with a temperature, meets on [his](saito) own doorstep, on a Monday, the flower [lady](fumi), with an arrangement but without a [wife](yui). [Fumi](fumi) can lie to no one for longer than it takes to blink. The [chairman](saito) drives to the shed, where [his](saito) [wife](yui) is just crouching in the hack, and does what no one has ever before seen [him](saito) do: [he](saito) waits until the stone has come to rest. Then [he](saito) tells [her](yui), in front of all, that [she](yui) need not trouble to come home. The applause for the shot, which was perfect, had already begun, and could not be taken back.
- return saito "sent home"
- ill saito "temperature"
+ discover saito yui "without a wife"
- betray! fumi saito "can lie to no one"
- married saito yui "his wife"
+ breakup saito yui "need not trouble"
- find saito fumi "meets on"
- reveal fumi saito "can lie to no"
- travel saito "drives to the shed"
- happy _ yui "applause"

== 7 A Matter of a Wife
While [Yui](yui) sleeps at [Tomoko](tomoko)'s, among nets, there arrives in the town, as an adviser to the regional federation, [Olga Brandvold](olga), the very [person](olga) over [whom](olga) the silver rink broke up. [She](olga) was at the time married to its [skip](skip); that [Duncan](duncan) for a year wrote letters to [her](olga), that [she](olga) never replied, and that the [skip](skip) found them all the same, is told by [Moncrieff](duncan) to [Hana](hana) while the two of [them](duncan+hana) scrape frost. The letters, as [Olga](olga) informs [him](duncan) the next day in passing, had been answered every one. [She](olga) had given the replies to [her](olga) [husband](skip) to post.
- housemate tomoko yui "sleeps at Tomoko's"
- travel olga "arrives in the town"
- married.past olga skip "married to its skip"
- love.past duncan olga "wrote letters"
- discover.past skip duncan "found them"
- reveal duncan hana "is told by Moncrieff"
+ reveal olga duncan "informs him"
- love.past olga duncan "answered every one"
- betray.past skip olga "to post"
- quarrel.past duncan skip "broke up"
- hire olga "as an adviser"
- reject! olga duncan "never replied"
- gift.past olga skip "given the replies"

== 8 Thin
Because the thaw comes early, and the compressor, for which the bank has granted nothing, gives up, the shed stands under water on the eve of the regional trials. [Genji](genji), bailing, sinks to [his](genji) knees in it. The [doctor](doctor) speaks of a heart that has been ignored for some time. At the bedside [Hana](hana) learns from the [patient](genji) that the severance was spent within the first month, and that everything since, the electricity included, has been paid for by [somebody](kei) [who](kei) wished not to be named. [Rei](rei), [who](rei) has brought noodles, remarks that galoshes leave a very particular print.
+ ill genji "sinks to his knees"
- treat genji doctor "speaks of a heart"
- reveal genji hana "learns from the patient"
- help.past kei genji "has been paid for"
+ reveal rei hana "a very particular print"
- help! _ genji "granted nothing"
- lose.past genji "severance was spent"
- gift rei "has brought noodles"
- discover hana kei "very particular print"

== 9 Galoshes
Of the scene in which [Hana](hana) confronts the [director](kei) in front of the vault, critics have praised above all that nobody in it raises their voice. [Kei](kei) owns to having sold [his](kei) boat. [He](kei) begs [her](hana) to forget it, and adds, since it can now make no difference, that head office has learned of certain guarantees and that [he](kei) is relieved of [his](kei) post as from noon. [Hana](hana) looks at the clock, which shows ten minutes to; asks whether, for ten minutes, [she](hana) may still give notice to [him](kei) rather than to [his](kei) successor; and, when that has been entered in the book, kisses [him](kei) across the counter.
- accuse hana kei "confronts"
- reveal kei hana "sold his boat"
+ quit kei _ "relieved of his post"
- quit hana kei "give notice"
+ kiss hana kei "across the counter"
- lose.past kei "sold his boat"
- quarrel! hana kei "raises their voice"
- discover.past _ kei "has learned of"
- boss kei hana "give notice to him"

== 10 Snow Club
With the shed out of use, there is in the whole district only one sheet of ice fit to be played on, the ski club's, and only one key. [Yui](yui), [who](yui) for weeks has been urged by [Tomoko](tomoko), loudly, to ask for it, goes, and finds the [chairman](saito) in the kitchen among eleven withered arrangements, none of which [he](saito) has been able to throw away. [He](saito) was never angry about the curling, [he](saito) says to the table; [he](saito) was angry about the flowers. The key is pushed across. [She](yui) does not return to [him](saito), as some synopses have it. [She](yui) changes the water, and says that [she](yui) is free on Mondays.
- sad saito yui "withered arrangements"
- reveal saito yui "says to the table"
+ help saito yui "pushed across"
- reconcile! saito yui "does not return"
+ date? saito yui "free on Mondays"
- love saito yui "throw away"
- advisor tomoko yui "urged by Tomoko"
- help? saito yui "ask for it"
- find yui saito "finds the chairman"
- sad! saito yui "never angry"
- sad.past saito yui "angry about the flowers"
- gift saito yui "The key"

== 11 The Last End
In the final of the trials the rink of Tokushibetsu meets that of the federation, coached by [Brandvold](olga). [Hana](hana), at the decisive stone, sees [Duncan](duncan) look not at the house but at the opposing bench, sees also that [Olga](olga) looks back, and asks [him](duncan) under [her](hana) breath for the line a second time. [He](duncan) gives it to [her](hana). It is wrong by a hand. Whether the [Scot](duncan) erred or wished to lose has been much debated; [he](duncan) himself, asked by [Tomoko](tomoko) at a volume that stops the clock, declares that in thirty years [he](duncan) never wished for anything so little. [Rei](rei), sweeping alone and against instructions, takes the stone past the guard.
- love duncan olga "opposing bench"
- love olga duncan "looks back"
- betray? duncan hana "wished to lose"
- accuse tomoko duncan "at a volume"
+ rescue rei hana "past the guard"
- advisor duncan hana "a second time"
- advisor olga _ "coached by"
- discover hana duncan+olga "sees Duncan"
- lose? duncan "wished to lose"
- reject rei _ "against instructions"

== 12 The Map
A train, the first in two years and chartered for the occasion, brings spectators; [Genji](genji), in a wheelchair and [his](genji) old cap, insists on clipping every ticket, and is found after the last of them to have fallen asleep, from which [he](genji) does not wake. [He](genji) is carried down the sheet by the four [players](hana+rei+tomoko+yui), the [coach](duncan) and the [ex-banker](kei), [who](kei) in the course of it learns from the [bearer](hana) in front of [him](kei) that in autumn there will be somebody for whom to buy a very small broom. [Olga](olga), [whose](olga) flight leaves at six, is seen at seven scraping frost. On the new map of the railways the town is marked by a dot; it is round, and has, if one looks closely, a handle.
+ die genji "does not wake"
+ pregnant hana kei "in autumn"
- reveal hana kei "learns from the bearer"
- travel! olga "at seven scraping"
- ill genji "in a wheelchair"
- create genji "clipping every ticket"
- help duncan+hana+kei+rei+tomoko+yui genji "carried down"
- advisor duncan hana+rei+tomoko+yui "the coach"
- quit.past kei "ex-banker"
- help olga _ "scraping frost"
