%series Perfectly Compatible
%lang en
%genre romantic comedy about a matchmaking agency in Singapore; press-office summaries
%cast beatrice | Beatrice Lim; Beatrice; Madam Lim | f
%cast gavin    | Gavin Lim; Gavin | m
%cast meiling  | Mei Ling | f
%cast arjun    | Arjun Nair; Arjun | m
%cast felicity | Felicity Goh; Felicity | f
%cast pete     | Uncle Pete; Pete | m
%cast sunita   | Sunita | f
%cast raymond  | Raymond Ong; Raymond; Ong | m
%cast twinA    | Agnes | f
%cast twinB    | Alice | f
%cast hacker   | Boon | m
%cast minister | - | m
%cast chef     | Zul | m
%cast parrot   | Chairman | m
%cast client   | Mr. Tay; Tay | m
%cast goons    | - | m
%cast bio      | - | m
%cast pa       | - | m
%cast grandma  | Ah Ma | f

== 1
Four hundred couples, one divorce: such is the record of [Madam Lim](beatrice), [whose](beatrice) agency above a durian stall has married off half of [Katong](@katong). The divorce is [her](beatrice) own. Now [her](beatrice) [son](gavin) [Gavin](gavin) is back from [Stanford](#stanford) with an algorithm, and a wager is struck between [mother](beatrice) and [son](gavin): ten clients each, one year, the loser retires. [Her](beatrice) first is [Arjun Nair](arjun), a heart [surgeon](arjun) afraid of telephones. [His](gavin) first is [Felicity Goh](felicity), a traffic [newsreader](felicity) [who](felicity), it so happens, gave [Gavin](gavin) [his](gavin) first black eye in kindergarten. Could [she](felicity) be talked out of suing for the second?
- divorce.past _ beatrice "The divorce"
- parent beatrice gavin "son"
+ return gavin "back from"
- create gavin "algorithm"
- enemy.start beatrice gavin "wager"
- quit? beatrice+gavin "retires"
- advisor beatrice arjun "first is Arjun"
- advisor gavin felicity "first is Felicity"
- sad arjun "afraid"
- attack.past felicity gavin "black eye"
- accuse? felicity gavin "suing"

== 2
The algorithm pairs [Felicity](felicity) with [Raymond Ong](raymond), [who](raymond) owns eleven car parks and talks of each. [She](felicity) hides in the ladies' until [Gavin](gavin) comes to fetch [her](felicity) out by way of the kitchen, past the [chef](chef), [Zul](chef), [who](chef) feeds the runaways satay. [Beatrice](beatrice) meanwhile puts [her](beatrice) [surgeon](arjun) opposite [Sunita](sunita), a speech [therapist](sunita). It lasts four hours. Not a word is said, and [both](arjun+sunita) ask for a second date. "You see," [Madam Lim](beatrice) tells the [parrot](parrot). The [parrot](parrot), bequeathed to [her](beatrice) by a [client](client) [she](beatrice) once turned down, calls [her](beatrice) "darling".
- date felicity raymond "pairs"
- flee felicity raymond "hides"
+ rescue gavin felicity "fetch her out"
- gift chef felicity+gavin "satay"
- meet arjun sunita "opposite"
- date arjun sunita "four hours"
- date? arjun sunita "second date"
- gift.past client beatrice "bequeathed"
- reject.past beatrice client "turned down"

== 3
Identical [twins](twinA+twinB), [Agnes](twinA) and [Alice](twinB), sign up on the same day without telling each other, [one](twinA) with the [mother](beatrice) and [one](twinB) with the [son](gavin). [Both](twinA+twinB) are sent to the [Botanic Gardens](@botanic), bench nine, at four. The [gentleman](pete), the widowed ferry [captain](pete) [Uncle Pete](pete), believes for an hour that [he](pete) is talking to a single [lady](twinA) [who](twinA) changes hats. When [he](pete) finds out, [he](pete) laughs so hard that [he](pete) has to be thumped on the back by [the two](twinA+twinB) of [them](twinA+twinB). [Neither](twinA+twinB) wants to give [him](pete) up. Nor, it appears, does [he](pete) wish to choose.
- sibling twinA twinB "twins"
- advisor beatrice twinA "with the mother"
- advisor gavin twinB "with the son"
- reveal! twinA twinB "without telling each other"
- married.past _ pete "widowed"
- meet pete twinA+twinB "talking"
+ discover pete twinA+twinB "finds out"
- happy pete "laughs"
- help twinA+twinB pete "thumped"
+ love twinA+twinB pete "wants to give him up"

== 4
Where does the algorithm get its knowledge of human hearts? From [Boon](hacker), it turns out, a pale [programmer](hacker) [who](hacker) has never been on a date, and [who](hacker) since Monday has been blocked at the sight of [Mei Ling](meiling), [Beatrice](beatrice)'s [bookkeeper](meiling). [Gavin](gavin) offers coaching. Clad in [Gavin](gavin)'s suit and wired to [Gavin](gavin)'s phone, [Boon](hacker) repeats every word [he](hacker) hears, down to "hang on, that's [my](gavin) [mother](beatrice)". [Mei Ling](meiling) removes the earpiece, drops it in [her](meiling) tea, and asks what [he](hacker) would have said. [He](hacker) thinks for a while. "Nice tea."
- love.start hacker meiling "blocked at the sight"
- date! _ hacker "never been on a date"
- boss beatrice meiling "bookkeeper"
+ advisor gavin hacker "coaching"
- help gavin hacker "wired"
- parent beatrice gavin "mother"
- discover meiling gavin+hacker "removes the earpiece"
+ flirt hacker meiling "Nice tea"

== 5
[Raymond Ong](raymond) is not accustomed to being left with the bill. [He](raymond) buys the building, raises the rent and lets [Madam Lim](beatrice) know by courier that all could be forgotten for one dinner with the [newsreader](felicity). [Beatrice](beatrice) burns the letter. It is [Gavin](gavin), in some fright, [who](gavin) puts it to [Felicity](felicity), and gets [his](gavin) third black eye. Then [she](felicity) goes all the same. Between the soup and car park number six [she](felicity) has [Ong](raymond) explain, into [her](felicity) brooch, how [he](raymond) came by the permits. A junior [minister](minister) resigns in time for the evening traffic.
- find raymond "buys the building"
+ threaten raymond beatrice "raises the rent"
- reconcile? beatrice raymond "forgotten"
- date? felicity raymond "one dinner"
- reject beatrice raymond "burns the letter"
- sad gavin "fright"
- reveal gavin felicity "puts it to Felicity"
- attack felicity gavin "third black eye"
- date felicity raymond "goes all the same"
- reveal raymond felicity "explain"
+ betray felicity raymond "into her brooch"
- discover felicity raymond "how he came by"
- quit minister "resigns"

== 6
[Arjun](arjun) and [Sunita](sunita) have reached [their](arjun+sunita) ninth date and [their](arjun+sunita) eleventh sentence. [He](arjun) rehearses the twelfth on [Beatrice](beatrice); halfway through it, [she](beatrice) presses a hand to [her](beatrice) chest and goes down among the files. [He](arjun) has the ribs open within the hour. For the whole of a night [Gavin](gavin) sits in a corridor, with an ice pack on [his](gavin) eye and [Felicity](felicity) on the next chair, and tells [her](felicity) what [he](gavin) never put in the data: that it was [he](gavin) [who](gavin) asked [his](gavin) [father](pa) to go.
- date arjun sunita "ninth date"
+ ill beatrice "goes down"
- treat beatrice arjun "ribs open"
- rescue arjun beatrice "within the hour"
- help felicity gavin "on the next chair"
+ reveal gavin felicity "tells her"
- parent pa gavin "father"
- breakup.past pa beatrice "to go"

== 7
The [patient](beatrice) is doing well and issuing orders. From [her](beatrice) bed [she](beatrice) gets two nurses engaged and one anaesthetist disengaged. [Mr. Tay](client), pepper [king](client) and [owner](client) of the [parrot](parrot) till [he](client) faked [his](client) own funeral to escape [his](client) creditors, comes at visiting hours in a false beard. [She](beatrice) recognises [him](client) at once, having turned that chin down in 1989, and screams. [Ong](raymond)'s [goons](goons) are waiting at the lift; it was to [them](goons), too, that the pepper was owed. [Tay](client) is bundled into a laundry basket. Is there a matchmaker who can run in a hospital gown?
- recover beatrice "doing well"
- betray.past client _ "faked his own funeral"
- die! client "funeral"
- flee.past client goons "escape his creditors"
+ return client beatrice "comes at visiting hours"
- discover beatrice client "recognises"
- reject.past beatrice client "turned that chin down"
- sad beatrice "screams"
- boss raymond goons "goons"
+ abduct goons client "bundled"

== 8
[Madam Lim](beatrice), [her](beatrice) drip in tow, commandeers [Uncle Pete](pete)'s ferry. [Agnes](twinA) steers, [Alice](twinB) sounds the horn, and at the bridge of [Pulau Ubin](@ubin) a smuggler's launch is rammed, laundry and all. [Tay](client) is hauled aboard by [his](client) false beard. It holds: the [lady](beatrice) has underestimated the glue, as [he](client) has [her](beatrice). [He](client) promised himself in the basket, [he](client) says, that if [he](client) got out [he](client) would ask again. [She](beatrice) has heard better, the [invalid](beatrice) replies, from the [bird](parrot). But [she](beatrice) holds on to the beard.
- steal beatrice pete "commandeers"
- help pete+twinA+twinB beatrice "steers"
- attack beatrice goons "rammed"
+ rescue beatrice client "hauled aboard"
- propose? client beatrice "ask again"

== 9
The count stands at nine to nine. [Gavin](gavin) has one client left, and the algorithm, asked for the perfect man for [Felicity Goh](felicity), prints out [his](gavin) own name. A bug, [he](gavin) tells [Boon](hacker). "No," says [Boon](hacker), [who](hacker) is by now on the subject of coffee with [Mei Ling](meiling) and knows what [he](hacker) is talking about. [Gavin](gavin) eats the printout. That same evening [he](gavin) introduces the [newsreader](felicity) to a marine [biologist](bio) [who](bio) has everything, kindness included, and [she](felicity) looks at [Gavin](gavin) throughout as one looks at a lorry that has broken down in lane two.
- advisor gavin felicity "client"
+ love? gavin felicity "prints out his own name"
- date hacker meiling "coffee"
- meet bio felicity "introduces"
- reveal! gavin felicity "eats the printout"

== 10
[Ah Ma](grandma), ninety-one, [who](grandma) matched [her](grandma) first pair during the Occupation, descends from [Ipoh](@ipoh) by night bus to find out why [her](grandma) [daughter](beatrice) is losing to a machine. [She](grandma) feels the foreheads of all parties. [Arjun](arjun), [she](grandma) decrees, shall write; [Sunita](sunita) has a proposal on prescription paper by noon, and nods until [her](sunita) earrings fall off. The [twins](twinA+twinB) shall take [Pete](pete) on alternate days, with [him](pete) off on Sundays. As to [her](grandma) [grandson](gavin), [she](grandma) merely slaps [him](gavin). It is on the side that is not bruised.
- travel grandma "descends"
- discover? grandma beatrice "find out"
- parent grandma beatrice "daughter"
- lose beatrice "losing"
+ propose arjun sunita "proposal"
- engaged.start arjun sunita "nods"
- lose sunita "fall off"
- sibling twinA twinB "twins"
- couple? pete twinA+twinB "alternate days"
- kin gavin grandma "grandson"
+ attack grandma gavin "slaps him"

== 11
The [biologist](bio) proposes on a glass-bottomed boat, and [Felicity](felicity) hears herself say that [she](felicity) will let [him](bio) know after the traffic. At 6.58 a.m. there is a single obstruction to report: a [man](gavin) with a megaphone on the [Benjamin Sheares Bridge](@sheares), blocking all lanes, [whom](gavin) [she](felicity) has known since kindergarten. [She](felicity) reads out what [he](gavin) is shouting, word for word, to a million listeners. By the time [she](felicity) gets to "[I](gavin) was wrong about the second eye as well", the police have [Gavin](gavin) in the van, and the studio has lost its [newsreader](felicity) to a taxi.
+ propose bio felicity "proposes"
- reject? felicity bio "let him know"
+ confess gavin felicity "word for word"
- reveal felicity _ "reads out"
- arrest _ gavin "in the van"
- travel felicity "to a taxi"

== 12
Who wins? Bail is posted by both sides. On the steps of [Changi](@changi), [Felicity](felicity) kisses the [offender](gavin), and [Madam Lim](beatrice) and [her](beatrice) [boy](gavin) each reach for the last form, the one because [she](beatrice) had it planned from the first black eye, the other because the machine did. "Draw," says [Ah Ma](grandma), and puts it up [her](grandma) sleeve. There is still [Beatrice](beatrice)'s tenth. [Mr. Tay](client), shaven, solvent and in a new suit, takes a chair and states [his](client) requirements: stubborn, female, above a durian stall. "Darling," says the [Chairman](parrot). [She](beatrice) stamps it.
- rescue _ gavin "Bail"
+ kiss felicity gavin "kisses"
- parent beatrice gavin "boy"
- propose client beatrice "states his requirements"
+ couple.start beatrice client "stamps it"
