%series The Foxtrot Consulate
%lang en
%genre romantic comedy: a hotel dance band and its public in Shanghai, 1932, an ironical magazine's column
%cast eud | Eudora Peachey; Eudora; Miss Peachey | f
%cast har | Hartley Bisset; Hartley; Bisset | m
%cast min | Minna Bisset; Minna | f
%cast vad | Rodion | m
%cast mei | Meiying | f
%cast liu | Liu Baoshan; Liu | m
%cast sil | Dr Silbermann; Silbermann; Leopold | m
%cast her | Aunt Zenobia; Zenobia | f
%cast tin | Mr Ting; Ting | m
%cast kat | Katinka | f
%cast cas | - | m
%cast gen | - | m
%cast boy | Alyosha | m

== 1 Tea Dance
Nobody in [Shanghai](@shanghai) is what anybody was in Europe, which saves on introductions. [Eudora](eud), late of a Margate pier, sings at the [Majestic](#majestic) as the niece of an earl. The [vice-consul](har), [Hartley Bisset](har), has undertaken to verify the earl and has so far verified only [her](eud) shoulders. [Minna](min), [his](har) [wife](min), counts the evenings. At the piano [Rodion](vad), [who](vad) lost an estate and kept the manners, sends every waltz across the room to the [banker](liu) [Liu](liu)'s [daughter](mei) and gets back, at most, a nod.
- betray eud _ "niece of an earl"
- create eud "sings" #majestic
- investigate har eud "verify the earl"
- love har eud "her shoulders"
- married har min "wife"
- lose.past vad "lost an estate"
+ love vad mei "sends every waltz"
- parent liu mei "daughter"

== 2 A Perfect Fit
[Mr Ting](tin), [tailor](tin) to four legations, knows what everybody is padding. [He](tin) lets out [Eudora](eud)'s sequins on credit and lets slip, pins between [his](tin) teeth, that the [vice-consul](har) has written to London about [her](eud) pedigree. The [chanteuse](eud) takes to [her](eud) bed with a toothache, and thus acquires [Dr Silbermann](sil), formerly of [Vienna](@vienna), [who](sil) finds nothing wrong with the tooth and a great deal to admire in the [patient](eud). [He](sil) charges for neither. [Meiying](mei) meanwhile reads [Rodion](vad)'s note, corrects the grammar and returns it.
- help tin eud "on credit"
+ reveal tin eud "lets slip"
- investigate har eud "has written to London"
- betray eud _ "with a toothache"
- meet eud sil "acquires Dr Silbermann"
- treat eud sil "finds nothing wrong"
+ love sil eud "to admire"
- reject mei vad "returns it"

== 3 The Marriage Market
[Liu](liu) has a [daughter](mei) to place and a rice loan to float, and a [general](gen) with a moustache would oblige with both. [Meiying](mei) hears of [her](mei) betrothal from the society page. [She](mei) thanks [her](mei) [father](liu) politely, climbs down the wistaria and appears at the stage door, where [she](mei) informs [Rodion](vad) that [his](vad) subjunctives have improved. [Aunt Zenobia](her), by contrast, comes by the front door, having sailed from [Tilbury](@tilbury) to find out what is keeping [her](her) [nephew](har) [Hartley](har) so poor. It is wearing sequins.
- parent liu mei "a daughter"
- engaged.start gen mei "betrothal"
- discover mei gen "hears of"
+ flee mei liu "climbs down"
- flirt mei vad "have improved"
- travel her "having sailed"
- investigate her har "to find out"
- kin har her "nephew"

== 4 Lady of the House
Honour is a matter of seating plans. [Minna](min) invites the [singer](eud) to dinner, places [her](eud) opposite [Aunt Zenobia](her), [who](her) has known every earl since 1870 and asks after [Eudora](eud)'s. The silence lasts from the soup to the fish. Then [Dr Silbermann](sil), [who](sil) was only asked for the [hostess](min)'s bridgework, remembers the old gentleman perfectly: gout, spaniels, a passion for Schubert. [Zenobia](her) remembers the spaniels too. Between sorbet and savoury [Eudora](eud) presses the [dentist](sil)'s hand, and the only diner to spot it is [Bisset](har), [who](har) breaks a glass.
+ invite min eud "invites"
- investigate her eud "asks after"
- help sil eud "remembers the old gentleman"
- betray sil her "remembers the old gentleman"
- treat min sil "bridgework"
- love.start eud sil "presses the dentist's hand"
- discover har eud+sil "spot it"
+ jealous har sil "breaks a glass"

== 5 Small Hours, Large Debts
[Meiying](mei) has been living for nine days in the linen room of the [Majestic](#majestic), fed by [Ting](tin) and adored by [Rodion](vad). [She](mei) has learned to fold napkins and to say "impossible" in Russian. [He](vad) needs that word: among the newcomers off the Harbin train stand a [Katinka](kat), with [whom](kat) [he](vad) exchanged rings in [Omsk](@omsk), and a solemn [boy](boy) of ten with [his](vad) ears. The [pianist](vad) believed [them](boy+kat) dead. [He](vad) is so glad that [he](vad) weeps, and so sorry that [he](vad) can't stop.
- help tin mei "fed by Ting"
- love vad mei "adored by Rodion"
+ return boy+kat "off the Harbin train"
- wedding.past kat vad "exchanged rings"
- parent vad boy "his ears"
- die! boy+kat "believed them dead"
- happy vad boy+kat "so glad"
- sad vad "so sorry"

== 6 Extraterritorial Affairs
"One [husband](vad) between two [women](kat+mei) is thin," remarks [Aunt Zenobia](her), "but [one](kat) of [them](kat+mei) speaks French." [Katinka](kat) has no intention of claiming what is [hers](kat). In [Harbin](@harbin) [she](kat) has a [furrier](cas), [who](cas) has a stove; [she](kat) merely wanted the [child](boy) to know [his](boy) [father](vad). Someone ought to tell [Meiying](mei), [who](mei) heard only the word "[wife](kat)" and has gone home over the wistaria, upward this time. [Liu](liu) asks nothing, locks the window and moves the wedding to Sunday. [Ting](tin) measures the [bride](mei) and weeps on the silk.
- married kat vad "wife"
- couple cas kat "has a furrier"
- parent vad boy "father"
+ discover mei kat+vad "heard only the word"
- return mei "gone home"
- abduct liu mei "locks the window"
+ wedding? gen mei "the wedding"
- sad tin mei "weeps on the silk"

== 7 Let Them Eat Cake
A cake for four hundred, in the shape of a [general](gen), hides many things; in this case a [pianist](vad). [Rodion](vad) bursts out at the toast, covered in marzipan, sues for [Meiying](mei)'s hand in four tenses and is thrown into the [Whangpoo](@whangpoo) by the [bridegroom](gen)'s adjutants. [Bisset](har), passing in the consular launch with [Eudora](eud), [whom](eud) [he](har) has lured aboard with talk of a passport, is obliged to fish the [suitor](vad) out. [Eudora](eud) is grateful: [she](eud) had run out of ways to remove [Hartley](har)'s knee.
+ propose vad mei "sues for Meiying's hand"
- engaged gen mei "bridegroom"
- attack _ vad "thrown into the Whangpoo"
- betray har eud "has lured aboard"
- rescue har vad "fish the suitor out"
- flirt har eud "Hartley's knee"
- happy eud "grateful"

== 8 Despatches
London has answered. No such earl; but a bailiff in [Margate](@margate) would be glad of [Miss Peachey](eud)'s address. [Bisset](har) lays the telegram on the piano lid and names [his](har) terms, which involve a houseboat. [Eudora](eud) asks for a night to reflect and spends it in [Silbermann](sil)'s waiting room, telling [him](sil) everything from the pier onward. The [dentist](sil) confides, in return, that [he](sil) never passed an examination in [his](sil) life. [They](eud+sil) are the first two honest [people](eud+sil) in the Settlement. It goes straight to [their](eud+sil) heads.
- discover har eud "London has answered"
+ threaten har eud "names his terms"
- affair? eud har "a houseboat"
- reveal eud sil "telling him everything"
- reveal sil eud "confides"
- betray.past sil _ "never passed an examination"
+ couple.start eud sil "straight to their heads"

== 9 The Wronged Party
[Minna](min) has read the telegram too, since [her](min) [husband](har) keeps [his](har) blackmail with [his](har) collar studs. Does [she](min) make a scene? [She](min) makes a fair copy, for [Aunt Zenobia](her), with an account of the houseboat. The old [lady](her) strikes the [sinner](har) from [her](her) will over the marmalade and puts in the [wife](min). At [Liu](liu)'s, unhappily, the knot is tied, or so the [general](gen)'s gramophone announces. Under the veil, however, bows [Mr Ting](tin): forty years in silk and never [his](tin) equal for a hem.
- discover min har "has read"
+ reveal min her "a fair copy"
- married har min "husband"
- threaten har eud "blackmail"
- lose har her "strikes the sinner"
- find min her "puts in the wife"
+ betray tin gen "Under the veil"
- wedding! gen mei "the knot is tied"

== 10 Northern Express
Where is [Meiying](mei)? In the luggage van to [Harbin](@harbin), between [Alyosha](boy), [who](boy) is teaching [her](mei) chess, and [Katinka](kat), [who](kat) is teaching [her](mei) [Rodion](vad). "[He](vad) snores in G," says the first [wife](kat) to [his](vad) [next](mei); [the two](kat+mei) have taken to each other like sisters. [He](vad) follows on the coal. [Liu](liu), humiliated before eleven banks, sets the police on the [tailor](tin), and [Silbermann](sil) offers the [prisoner](tin) free crowns for life. Only [Bisset](har) stays where [he](har) was, at a table for one, and blames women.
- flee mei gen "In the luggage van" @harbin
- help boy mei "teaching her chess"
- friend.start kat mei "taken to each other"
- ex kat vad "first wife"
- travel vad "on the coal"
- sad liu mei "humiliated"
- accuse liu tin "sets the police"
+ arrest _ tin "prisoner"
- help sil tin "free crowns"

== 11 Legal Tender
Bail for the [tailor](tin) is set at one thousand silver dollars, roughly what four legations owe [him](tin). [Minna](min), the new [heiress](min), pays it in coin, by wheelbarrow, and asks [Ting](tin) for something in which one can leave a man. [She](min) looks splendid in it. [Bisset](har) comes home to an empty wardrobe and a full [aunt](her): [Zenobia](her) has decided to stay and be looked after. The [doctor](sil), overnight, has been denounced by a rival; before [he](sil) is struck off a register that [he](sil) was never on, [he](sil) asks [Eudora](eud) to be Mrs Nobody.
+ rescue min tin "pays it in coin"
- gift tin min "looks splendid in it"
+ breakup min har "an empty wardrobe"
- housemate.start har her "has decided to stay"
- kin har her "a full aunt"
- accuse _ sil "denounced"
- enemy _ sil "a rival"
- quit? sil "struck off"
+ propose sil eud "to be Mrs Nobody"

== 12 Last Waltz, Ladies' Choice
Postcards from [Harbin](@harbin): [Rodion](vad) plays in the [furrier](cas)'s café, and [Meiying](mei) has become [Mrs Rodion](mei) in a church with a stove. [Liu](liu) tears the card up, fits it together again and books a sleeper north. In the ballroom of the [Majestic](#majestic) [Minna](min) leads [Ting](tin) out for the foxtrot under the eyes of four legations. And the famous [niece](eud)? [She](eud) has accepted. [Eudora](eud) and [Leopold](sil) board the mailboat as the Earl and Countess of Somewhere, with a set of pliers, and [Bisset](har) stamps [their](eud+sil) passports. [He](har) has mislaid the houseboat.
+ wedding.past mei vad "become Mrs Rodion"
- hire vad cas "plays in"
- sad liu mei "tears the card up"
- travel? liu mei "books a sleeper"
- date min tin "leads Ting out"
+ engaged.start eud sil "has accepted"
- travel eud+sil "board the mailboat"
- betray eud+sil _ "Earl and Countess"
- help har eud+sil "stamps their passports"
