%series Chalet Row D
%lang en
%genre soap: a Lincolnshire holiday camp in 1954, a private station's breathless previews
%cast iri | Iris Tolworthy; Iris | f
%cast val | Valmai Tolworthy; Valmai | f
%cast len | Lenny Vosper; Lenny | m
%cast sid | Sidney Goodge; Sid | m
%cast cap | Captain Brisley; Brisley; Aubrey | m
%cast the | Thelma Brisley; Thelma | f
%cast ter | Terence | m
%cast plu | Mrs Pluck | f
%cast zyg | Zygmunt | m
%cast gra | Gran Tolworthy; Gran | f
%cast mum | - | f
%cast mir | Mirry | f
%cast doc | - | m
%cast ins | Inspector Cawthra; Cawthra | m
%cast bab | - | n

== 1 Good Morning, Campers!
Whistle while you weep! [Iris](iri) loses [her](iri) heart to the new [trumpeter](len) before breakfast, and by lunch [he](len) has eyes for somebody else: [her](iri) gorgeous [sister](val) [Valmai](val), [who](val) steps off the coast bus with two suitcases and no explanation. [Captain Brisley](cap), [lord](cap) of eight hundred chalets, gives the [blonde](val) a yellow blazer on the spot. What does [his](cap) [wife](the) [Thelma](the) know? And why does [Sid](sid), the camp's oldest [comic](sid), go white as a sheet at the sight of the [girls](iri+val)?
+ love.start iri len "loses her heart"
- love.start len val "has eyes for"
- sibling iri val "sister"
- travel val "steps off"
+ hire val cap "a yellow blazer"
- married cap the "wife"
- sad sid iri+val "white as a sheet"

== 2 Knobbly Knees
Nobody may know! [Valmai](val) is engaged to [Terence](ter), the bronzed [lifeguard](ter) from the north pool, but staff romances are forbidden on pain of the sack. Only [Iris](iri), with [whom](iri) [she](val) shares a bunk and a primus, is in on it. [Lenny](len) isn't: [he](len) plays under the [sisters](iri+val)' window half the night, until the [Captain](cap) empties a bucket over [him](len). Poor [Iris](iri) dries [his](len) trumpet with [her](iri) own towel. Will [he](len) ever look up at the right bed?
+ engaged ter val "engaged"
- housemate iri val "shares a bunk"
- discover iri ter+val "is in on it"
- discover! len ter+val "isn't"
- love len val "half the night"
- sibling iri val "sisters"
- attack cap len "empties a bucket"
- help iri len "dries his trumpet"

== 3 Table Forty-One
Trouble in the kitchens! [Mrs Pluck](plu), [mistress](plu) of nine thousand dinners, finds sugar missing by the sack and points the finger at [Zygmunt](zyg), the [stoker](zyg) with the foreign vowels. [Sid](sid) won't stand for it: [he](sid) vouches for [his](sid) [pal](zyg) before the whole canteen. Behind the boating lake, meanwhile, [Valmai](val) is not with [Terence](ter) at all. The arms around [her](val) have gold braid on them … When [Iris](iri) stumbles on [the two](cap+val), [her](iri) whole world turns over.
- steal _ plu "missing by the sack"
- accuse plu zyg "points the finger"
- help sid zyg "vouches for"
- friend sid zyg "pal"
+ affair cap val "arms around her"
- cheat val ter "not with Terence"
+ discover iri cap+val "stumbles on"
- sad iri cap+val "turns over"

== 4 Glamorous Grandmother
Enter [Gran Tolworthy](gra)! The old [lady](gra) has come up from [Grantham](@grantham) for the contest, wins it by a mile and wants to know why [her](gra) [granddaughters](iri+val) are not on speaking terms. [Iris](iri) fibs: a borrowed hairnet. But [Gran](gra) has other fish to fry, and the biggest is [Sid](sid). Twenty-three years ago [he](sid) walked out on [her](gra) [daughter](mum) with a suitcase full of jokes. Face to face by the penny slots, [she](gra) tells the [comedian](sid) what [he](sid) has always dreaded: one of the [girls](iri+val) is [his](sid).
- travel gra "come up"
- find gra "wins it"
- kin gra iri+val "granddaughters"
- quarrel iri val "not on speaking terms"
- betray iri gra "fibs"
- breakup.past sid mum "walked out"
- parent gra mum "her daughter"
+ reveal gra sid "tells the comedian"
- parent sid _ "is his"

== 5 Donkey Derby
Which one? [Sid](sid) scours two faces for [his](sid) own nose and finds it on neither. [He](sid) drops [his](sid) punchlines, [he](sid) drops a plate, and finally [he](sid) drops to [his](sid) knees in the middle of the derby: heart! The camp [doctor](doc) gets [him](sid) breathing again, [Zygmunt](zyg) stays all night by the cot. And [Lenny](len)? At last [he](len) takes [Iris](iri) to the pictures and talks of nothing but [Valmai](val). [Iris](iri) could end it with one sentence about gold braid. [She](iri) bites it back.
- investigate sid iri+val "scours two faces"
+ ill sid "heart"
- treat sid doc "breathing again"
- help zyg sid "stays all night"
- date iri len "to the pictures"
- love len val "nothing but Valmai"
- reveal! iri len "bites it back"

== 6 Lights Out
[Terence](ter) has found a cufflink in the wrong chalet! The initials are A. B., and the whole camp has only one [Aubrey](cap). Mad with fury, the [lifeguard](ter) holds the [Captain](cap)'s head under at the deep end, until [Lenny](len), of all people, dives in and drags the half-drowned [man](cap) to the steps. [Thelma](the) wraps [her](the) [husband](cap) in a towel and asks what it was about. "Politics," [he](cap) splutters. [Valmai](val) packs. [Her](val) [fiancé](ter) has already slung the ring to the seals.
- find ter "found a cufflink"
- discover ter cap+val "only one Aubrey"
- sad ter cap "Mad with fury"
+ attack ter cap "head under"
- rescue len cap "drags the half-drowned"
- married cap the "husband"
- betray cap the "Politics"
- travel? val "packs"
+ breakup ter val "slung the ring"

== 7 Crossed Lines
So much for packing: [Valmai](val) faints on the bus steps. Four months, says the [doctor](doc), and swears silence, but the walls of Row D are made of hardboard, and [Mrs Pluck](plu) has excellent ears. By teatime everybody has heard, bar one. [Lenny](len), still besotted, offers the [mother](val)-to-be [his](len) name and [his](len) mother's ring. [Iris](iri) applauds with tears running into [her](iri) collar. And [Brisley](cap)? [He](cap) slips [Valmai](val) an envelope and the address of a woman in [Hull](@hull).
- ill val "faints"
+ pregnant val "Four months"
- treat val doc "says the doctor"
- discover plu val "has excellent ears"
- love len val "besotted"
+ propose len val "offers the mother"
- sad iri "tears"
- gift cap val "an envelope"

== 8 The Sugar Trail
Scotland Yard in the ballroom! [Inspector Cawthra](ins) is after the sugar ring, and it goes far beyond sugar: butter, petrol, the Christmas club. [Zygmunt](zyg), [who](zyg) stoked the boilers by night and kept [his](zyg) eyes open, has written down every lorry. [He](zyg) hands the notebook to [Thelma](the), in good faith, because a [lady](the) will know what to do with it. [She](the) does. The lorries are [hers](the). Before morning someone bolts the boiler room from outside and turns the pressure up …
- investigate ins _ "is after"
- discover zyg _ "kept his eyes open"
+ reveal zyg the "hands the notebook"
+ steal the _ "are hers"
- attack _ zyg "bolts the boiler room"

== 9 High Pressure
Explosion at dawn! [Zygmunt](zyg) is blown clean through the laundry and lives, with both hands in bandages and no memory of any notebook. [Iris](iri) feeds [him](zyg) soup and, without noticing how it happens, a little of herself. [He](zyg) tells [her](iri) about [Lwów](@lwow) and the [wife](mir) [he](zyg) lost there, [Mirry](mir), [who](mir) also hummed. [Lenny](len) watches through the hatch and plays flat all evening. Can it be that the [trumpeter](len) has been looking at the wrong [Tolworthy](val) all summer?
- injure zyg "blown clean through"
- help iri zyg "feeds him soup"
+ love.start iri zyg "a little of herself"
- reveal zyg iri "tells her about"
- married.past mir zyg "wife"
- die.past mir "lost there"
+ jealous len zyg "plays flat"
- love? len iri "wrong Tolworthy"

== 10 Father of the Bride
Wedding bells in the [Wigwam Ballroom](@wigwam)! [Valmai](val) walks up the aisle on the arm of [Sid](sid), [who](sid) has learned from [Gran](gra)'s deathbed letter that the elder [girl](val) is [his](sid) and has told nobody but the [bride](val). At the altar: [Lenny](len), grey in the face. Does [he](len) take this [woman](val)? [He](len) opens [his](len) mouth and out comes a name, only it is the wrong one. [Valmai](val), hugely relieved, kisses [him](len) on the forehead and throws [her](val) bouquet at [Iris](iri).
- die.past gra "deathbed letter"
+ discover sid val "has learned"
- parent sid val "the elder girl"
- reveal sid val "told nobody but"
+ wedding! len val "the wrong one"
- love len iri "out comes a name"
- happy val "hugely relieved"
- kiss len val "kisses him"

== 11 Season's End
The truth comes out over the tannoy! [Thelma](the), not knowing that the microphone is live, confesses the lot to [her](the) [Captain](cap): the lorries, the club money, the bolted door. [She](the) did it to buy [him](cap) free of that [blonde](val). Eight hundred chalets hold their breath. [Cawthra](ins) is waiting at the foot of the stairs with handcuffs, and [Brisley](cap), for once in [his](cap) life a gentleman, swears that it was all [his](cap) own idea. They lead [them](cap+the) off in one car.
+ reveal the cap "confesses the lot"
- married cap the "her Captain"
- steal.past the _ "the club money"
- attack.past the zyg "the bolted door"
- betray cap ins "swears that"
- help cap the "all his own idea"
+ arrest ins cap+the "lead them off"

== 12 Goodnight, Campers
Last dance! The shutters are down, the donkeys are sold and [Valmai](val)'s [baby](bab) arrives between two waltzes, with [Mrs Pluck](plu) for a midwife and [Sid](sid) for a grandfather. [Terence](ter), hair combed, brings a rubber duck and asks to be forgiven. [She](val) thinks about it, for almost a minute. On the platform at [Mablethorpe](@mablethorpe) two [men](len+zyg) are waiting for [Iris](iri): the [one](len) with the trumpet case, the [one](zyg) with the scarred hands. [She](iri) takes [Zygmunt](zyg)'s suitcase in one hand, [his](zyg) arm in the other. [Lenny](len) plays [them](iri+zyg) out of the station. Sob!
+ birth val bab "arrives"
- help plu val "for a midwife"
- kin bab sid "grandfather"
- gift ter val "a rubber duck"
- reconcile? ter val "asks to be forgiven"
+ couple.start iri zyg "his arm"
- travel iri+zyg "out of the station"
