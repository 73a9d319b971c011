%series The Ledger of Sai Wan
%lang en
%genre financial-crime drama, Hong Kong, database overviews
%cast mei     | Fung Mei-lin; Mei-lin; Fung | f
%cast kwok    | Kwok Chi-ho; Kwok; Chi-ho | m
%cast audrey  | Audrey Tsang; Audrey; Tsang | f
%cast deng    | Old Deng; Deng | m
%cast piers   | Piers Holloway; Holloway; Piers | m
%cast rosa    | Rosa Magpantay; Rosa | f
%cast kit     | Kit Tsang; Kit | m
%cast snow    | Snow | f
%cast judith  | Judith Holloway; Judith | f
%cast clerk   | - | m
%cast tailor  | Mr Poon; Poon | m
%cast jade    | - | m
%cast priest   | - | m
%cast officer  | - | m
%cast secondwife | - | f

== 1
A [clerk](clerk) at [Holloway & Tsang](#ht) falls eleven floors into a flower market, a ledger strapped to [his](clerk) chest. [Fung Mei-lin](mei) of the anti-corruption commission catches the case because nobody else wants it. [Audrey Tsang](audrey), [who](audrey) co-owns the bank, expresses regret. [Her](audrey) [co-owner](piers), [Piers Holloway](piers), expresses it twice. [Mei-lin](mei) is less interested in either of [them](audrey+piers) than in the page missing from the ledger.
+ die clerk "falls"
- investigate mei clerk "catches"
- sad audrey clerk "regret"
- colleague audrey piers "co-owner"
+ lose _ "missing"

== 2
[Kwok Chi-ho](kwok), once [Fung](mei)'s mentor in the police, now drives a night taxi; [he](kwok) resigned when [she](mei) testified against [his](kwok) squad. [He](kwok) had the [clerk](clerk) as a fare on the last evening. For a thousand dollars, and a look at [her](mei) face, [he](kwok) tells [her](mei) where [he](kwok) dropped [him](clerk): outside the shop of [Mr Poon](tailor), the [tailor](tailor). [Poon](tailor) has been strangled with [his](tailor) own tape measure.
- advisor.past kwok mei "mentor"
- quit.past kwok "resigned"
- accuse.past mei kwok "testified"
- meet.past clerk kwok "fare"
- gift? mei kwok "thousand dollars"
+ reveal kwok mei "tells her"
- travel.past clerk "dropped"
+ kill _ tailor "strangled"

== 3
In the [tailor](tailor)'s order book [Fung](mei) finds a suit for a [man](deng) with one arm shorter than the other. Only [Old Deng](deng), [who](deng) runs pawnshops from here to [Macau](@macau), is built like that. [Deng](deng) receives [her](mei) in the bath. [He](deng) admired the [tailor](tailor), [he](deng) says, and pays for a wreath. Elsewhere, [Rosa Magpantay](rosa), the Tsangs' [maid](rosa), empties a wastebasket, unfolds a page of figures and slides it into [her](rosa) prayer book.
- find mei "finds"
+ discover mei deng "built like that"
- meet deng mei "receives"
- gift deng tailor "wreath"
- boss audrey rosa "maid"
+ find rosa "unfolds"

== 4
[Kit Tsang](kit), [Audrey](audrey)'s [brother](kit), is home from [Boston](@boston) with a degree and a habit. [He](kit) owes [Deng](deng) six million. [Deng](deng)'s [granddaughter](snow), [Snow](snow), would write it off for a wedding; [Kit](kit) laughs in [her](snow) face, then sees that [she](snow) means it. When [Audrey](audrey) refuses to pay, [Deng](deng)'s men hang [Kit](kit) by the ankles from the Peak tram until a jade [dealer](jade), passing by chance, cuts [him](kit) down.
- sibling audrey kit "brother"
- return kit "home"
- kin deng snow "granddaughter"
- propose snow kit "wedding"
- reject kit snow "laughs"
- discover kit snow "sees"
- reject audrey kit "refuses"
+ attack deng kit "ankles"
+ rescue jade kit "cuts"

== 5
[Judith Holloway](judith) has had [her](judith) [husband](piers) followed, and the photographs are dull: church, golf, church. [Mei-lin](mei), [who](mei) is shown them over gin, is struck by the golf. Nobody plays eighteen holes in forty minutes. With [Kwok](kwok) at the wheel, [she](mei) tails [Piers](piers) from the ninth green to a container yard. A guard dog does the rest. [Kwok](kwok) carries [her](mei) to the taxi, bleeding on [his](kwok) seats and swearing at fate.
- married judith piers "husband"
- investigate.past judith piers "followed"
- reveal judith mei "shown them"
- discover mei piers "struck"
+ investigate mei piers "tails"
- attack _ mei "guard dog"
- injure mei "bleeding"
- rescue kwok mei "carries her"
- sad kwok "swearing"

== 6
The containers hold nothing at all, insured at sixty million each. [Rosa](rosa) takes the page to [her](rosa) [priest](priest), and the [priest](priest), being [Holloway](piers)'s [priest](priest) too, takes it to [Holloway](piers). That evening [Rosa](rosa) finds [her](rosa) suitcase on the pavement and a [policeman](officer) beside it, for a brooch of [Audrey](audrey)'s has turned up in the lining. [She](rosa) has never owned a lining. [Kit](kit), of all people, lies to the [officer](officer) that [he](kit) gave it to [her](rosa).
- advisor priest piers+rosa "priest"
- reveal rosa priest "takes"
+ betray priest rosa "takes it"
- find rosa "finds"
- quit rosa audrey "on the pavement"
- arrest? officer rosa "policeman"
- steal! rosa audrey "turned up"
+ rescue kit rosa "lies"
- betray kit officer "lies"
- gift! kit rosa "gave"

== 7
[Rosa](rosa) moves into [Kwok](kwok)'s flat, where [she](rosa) is told to take the bed and takes the floor. The taxi [driver](kwok)'s stitching, [Mei-lin](mei)'s soup, [Rosa](rosa)'s memory: between [them](kwok+mei+rosa), and with the window shut, the [three](kwok+mei+rosa) rebuild the lost page line by line. It ends in a name that none of [them](kwok+mei+rosa) can pronounce, that of a shell company on [Jersey](@jersey). Meanwhile [Deng](deng) pours tea for [Audrey](audrey) and puts a gun beside the pot. [She](audrey) may choose whom it is for.
- housemate.start kwok rosa "moves into"
+ discover kwok+mei+rosa "rebuild"
- gift deng audrey "tea"
+ threaten deng audrey "a gun beside"
- kill? audrey _ "choose"

== 8
[Audrey](audrey) chooses nobody. [She](audrey) sells the Peak house over lunch, redeems [Kit](kit) by four and by five has dissolved the partnership. [Piers](piers), served with the papers in the sauna, smiles. Has [he](piers) been waiting for that? [Snow](snow) returns [Kit](kit)'s promissory note, torn in two, with [her](snow) respects; this time it is [he](kit) [who](kit) runs after [her](snow). A jade [dealer](jade) with a [London](@london) accent asks [Fung](mei) to dinner and shows [her](mei) a warrant card.
- kill! audrey _ "chooses nobody"
- lose audrey "sells"
- rescue audrey kit "redeems"
+ quit audrey piers "dissolved"
- happy piers "smiles"
- gift snow kit "returns"
- love.start kit snow "runs after"
- invite jade mei "asks"
+ reveal jade mei "warrant card"

== 9
The jade [dealer](jade) is Scotland Yard and has been following [Holloway](piers) since a bank in [Leeds](@leeds) went under with nine thousand pensions. [Kwok](kwok) does not care for [him](jade). Is that police work or envy? "Both," says [Rosa](rosa), ironing. [Judith](judith) packs for [Jersey](@jersey), having come on a second passport, with another [wife](secondwife) in it. In the bank's vault the lights go out while [Audrey](audrey) is counting; [Piers](piers) turns the wheel from outside.
- investigate jade piers "following"
- lose _ "went under"
- enemy jade kwok "does not care"
+ jealous kwok jade "envy"
- travel? judith "packs" @jersey
- discover judith piers "come on"
- married piers secondwife "another wife"
- cheat piers judith "another wife"
+ abduct piers audrey "turns the wheel"

== 10
Air for five hours. [Kit](kit), sober and terrified, recalls the combination in the wrong order; [Snow](snow), [whose](snow) [grandfather](deng) opened such doors for a living, lays [her](snow) ear to the steel. [Audrey](audrey) falls out into [her](audrey) [brother](kit)'s arms at the fourth hour. [Holloway](piers) is already on a junk bound for [Macau](@macau), where a [man](deng) with unequal arms is waiting on the jetty. [Deng](deng) had eleven million in those containers. [He](deng) has brought the tape measure.
- sad kit "terrified"
- kin deng snow "grandfather"
+ rescue snow audrey "lays her ear"
- sibling audrey kit "brother"
- flee piers "bound for" @macau
+ threaten deng piers "tape measure"

== 11
Two [hunters](deng+jade), one jetty. The Yard [man](jade) wants [Piers](piers) in a dock; [Deng](deng) wants [him](piers) in the sea. [Mei-lin](mei) settles it by ramming the junk with a ferry. While the [banker](piers) is dragged dripping aboard and told [his](piers) rights in two languages, [Kwok](kwok) takes from [Deng](deng) the thing that killed [Poon](tailor). [He](deng) gives it up without a fuss. [He](deng) was very fond of that [tailor](tailor); a bill is a bill.
- enemy deng jade "hunters"
- arrest? jade piers "in a dock"
- kill? deng piers "in the sea"
+ attack mei piers "ramming"
- arrest _ piers "told"
- steal kwok deng "takes"
+ kill.past deng tailor "the thing that killed"
- friend.past deng tailor "fond"

== 12
[Rosa](rosa) testifies for six days, in three languages, and is applauded by the gallery. [Judith](judith) and the other [wife](secondwife) share one lawyer and one yacht. [Snow](snow) marries [Kit](kit) in [Deng](deng)'s visiting room, the [bride](snow) in white, [her](snow) [grandfather](deng) in brown. [Mei-lin](mei) is offered [London](@london), by a jade [dealer](jade) with a hopeful face, and thanks [him](jade) and takes a taxi. "Where to?" asks the [driver](kwok). [She](mei) hasn't decided. [He](kwok) leaves the meter off.
- reveal rosa _ "testifies"
- happy _ rosa "applauded"
- advisor _ judith+secondwife "lawyer"
- arrest.past _ deng "visiting room"
+ wedding kit snow "marries"
- kin deng snow "grandfather"
- invite jade mei "offered" @london
+ reject mei jade "thanks"
- travel mei "taxi"
- help kwok mei "leaves the meter off"
