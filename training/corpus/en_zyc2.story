%series Perennials and Others
%lang en
%genre family comedy-drama in a garden centre in the Irish midlands, a public broadcaster's programme notes
%cast goretti  | Goretti Scahill; Goretti | f
%cast turlough | Turlough | m
%cast enda     | Enda | m
%cast riona    | Riona | f
%cast clodagh  | Clodagh | f
%cast derval   | Derval | f
%cast phonsie  | Phonsie | m
%cast emer     | Emer | f
%cast father   | Matty | m
%cast emum     | - | f
%cast priest   | Father Gearoid; Gearoid | m
%cast bank     | - | m
%cast doctor   | - | f
%cast sadie    | Mella | f
%cast vet      | Iarla | m

== 1
On the morning after the funeral of [her](goretti) [husband](father), [who](father) for forty years had run the garden centre with a firm hand and a soft heart, [Goretti Scahill](goretti) gathers [her](goretti) three [children](enda+riona+turlough) round the potting bench in order to tell [them](enda+riona+turlough) that [she](goretti) intends to sell. [Turlough](turlough), the [eldest](turlough), is relieved, [Riona](riona) is appalled, and [Enda](enda), [who](enda) has not yet found the courage to say that [he](enda) has walked out of the seminary, says nothing at all.
- die.past father "funeral"
- married.past father goretti "husband"
- parent goretti enda+riona+turlough "three children"
+ reveal goretti enda+riona+turlough "tell them"
- happy turlough goretti "relieved"
- sad riona goretti "appalled"
+ quit.past enda "walked out"
- reveal! enda goretti+riona+turlough "says nothing at all"

== 2
While [Clodagh](clodagh), to [whom](clodagh) [Turlough](turlough) has been married long enough to be able to finish [her](clodagh) complaints for [her](clodagh), is already measuring for a conservatory, [Riona](riona) enlists [Phonsie](phonsie), the [foreman](phonsie), [whose](phonsie) devotion to [his](phonsie) [employer](goretti) is known to everyone except the [lady](goretti) herself, in a plan to keep the business afloat. [Enda](enda), for [his](enda) part, runs straight into [Derval](derval), the very [girl](derval) for the sake of [whom](derval) [he](enda) once took up Latin.
- married clodagh turlough "has been married"
+ help? phonsie riona "enlists Phonsie"
- love phonsie goretti "devotion"
- discover! goretti phonsie "except the lady"
- boss goretti phonsie "employer"
+ find enda derval "runs straight into"
- love.past enda derval "for the sake of"

== 3
[Derval](derval), now an accountant and engaged to [Iarla](vet), the [vet](vet), goes through the books at [Goretti](goretti)'s request and comes upon a payment which the late [Matty](father) made, month after month for twenty-six years, to a [woman](emum) in [Boston](@boston), and about which [his](father) [widow](goretti), to judge by the way in which [she](goretti) puts down the teapot, knew nothing. [Turlough](turlough) finds a letter of resignation from [Maynooth](@maynooth) among the seed catalogues, and with it a stick to beat [his](turlough) [brother](enda) with.
- engaged derval vet "engaged"
- investigate derval father "through the books"
+ discover derval father "comes upon a payment"
- gift.past father emum "payment"
- married.past father goretti "widow"
- discover! goretti father "knew nothing"
+ discover turlough enda "letter of resignation"
- sibling enda turlough "brother"

== 4
At Sunday dinner, for which [Father Gearoid](priest) has been asked in to bless the roast, [Turlough](turlough), stung by a remark about [his](turlough) marriage, tells the whole table what [Enda](enda) has been keeping back since Easter. [Goretti](goretti) weeps into the gravy, not so much because [her](goretti) [son](enda) will never say Mass as because [he](enda) let [her](goretti) go on embroidering stoles. It is left to [Phonsie](phonsie) to bring the [outcast](enda), [who](enda) now sleeps in the greenhouse, a blanket.
- invite _ priest "asked in"
+ reveal turlough goretti+priest "tells the whole table"
- sad turlough "stung by a remark"
- parent goretti enda "son"
- sad goretti enda "weeps"
- betray.past enda goretti "let her go on"
- move enda "sleeps in the greenhouse"
- help phonsie enda "blanket"

== 5
The [woman](emer) [who](emer) steps off the Dublin bus with a rucksack and the unmistakable Scahill ears turns out to be [Emer](emer), fruit of that friendship in [Boston](@boston) of which the ledgers told only the price; [her](emer) [mother](emum) is not long dead, and [she](emer) would like, before [she](emer) flies home, to see where [her](emer) [father](father) is buried. [Goretti](goretti) shows [her](emer) the door. [Riona](riona), [who](riona) has always wished for a sister, shows [her](emer) the grave.
- travel emer "steps off"
+ parent father emer "father"
- affair.past emum father "that friendship"
- parent emum emer "mother"
- die.past emum "not long dead"
- die.past father "is buried"
+ reject goretti emer "the door"
- help riona emer "shows her the grave"
- sibling emer riona "sister"

== 6
Although [she](emer) has declared that [she](emer) will not set foot in the house again, [Emer](emer) lets herself be talked by [Riona](riona) into working a fortnight among the bedding plants, where the customers are soon asking for [her](emer) by name. [Clodagh](clodagh), fearing for [her](clodagh) [husband](turlough)'s share, rings a solicitor. [Enda](enda) and [Derval](derval), sent out together to count the conifers, get no further than a kiss behind the first and afterwards avoid one another's eyes, and still more those of [her](derval) [fiancé](vet).
- return! emer "set foot"
+ hire emer riona "working a fortnight"
- sad clodagh emer "fearing"
- married clodagh turlough "husband's"
+ kiss derval enda "a kiss"
- cheat derval vet "a kiss"
- engaged derval vet "fiancé"

== 7
That [her](derval) conscience is troubling [her](derval) is noticed by nobody but [Iarla](vet), [who](vet), being used to patients that cannot speak, asks, hears the truth and goes off without a word to a calving in [Kinnegad](@kinnegad). The wedding, [he](vet) lets it be known by text message, need not be catered. [Goretti](goretti), meanwhile, laid low by a stroke in the middle of the rose beds, owes [her](goretti) life to the one [person](emer) on the premises [whom](emer) [she](goretti) has never once greeted.
- sad derval "conscience is troubling"
- reveal derval vet "hears the truth"
+ breakup vet derval "goes off"
- wedding! derval vet "need not be catered"
- ill goretti "stroke"
+ rescue emer goretti "owes her life"
- reject.past goretti emer "never once greeted"

== 8
In the hospital at [Mullingar](@mullingar), where the [doctor](doctor) speaks of weeks rather than days, the [patient](goretti) is visited by [her](goretti) [children](enda+riona+turlough) in turn, by [Phonsie](phonsie) out of turn and with dahlias, and at last, by night and unasked, by the [girl](emer) [who](emer) has [her](emer) [father](father)'s ears. What passes between the two [women](emer+goretti) is not disclosed; but the [girl](emer) leaves in [Goretti](goretti)'s shawl. [Clodagh](clodagh), however, finds the solicitor's letter, which was meant to dislodge [Emer](emer), returned to [her](clodagh) in pieces.
- treat goretti doctor "doctor"
- parent goretti enda+riona+turlough "children"
- gift phonsie goretti "dahlias"
- parent father emer "father's"
+ gift goretti emer "leaves in Goretti's shawl"
- threaten? clodagh emer "meant to dislodge Emer"

== 9
With [his](turlough) [mother](goretti) out of action, [Turlough](turlough) has himself given power of attorney and, behind the backs of [his](turlough) [brother](enda) and [sisters](emer+riona), signs away the lower field to a [banker](bank) in loafers. [Clodagh](clodagh) toasts the deal; but when it dawns on [her](clodagh) that the money is to go not on the conservatory but on a flat in [Athlone](@athlone), in which a dental [nurse](sadie) called [Mella](sadie) has already hung curtains, the glass comes to grief against the wall.
- parent goretti turlough "mother"
- sibling emer+enda+riona turlough "brother and sisters"
+ betray turlough emer+enda+riona "behind the backs"
- discover clodagh turlough "dawns on her"
+ cheat turlough clodagh "hung curtains"
- affair sadie turlough "flat in Athlone"
- sad clodagh turlough "comes to grief"

== 10
Thrown out by [his](turlough) [wife](clodagh) and, as is perhaps only just, without the consolation of [Mella](sadie), [who](sadie) has thought better of it, [Turlough](turlough) seeks shelter in the greenhouse of all places and finds it occupied by the very [brother](enda) [whom](enda) [he](turlough) drove there. [Enda](enda) moves over. Towards morning [the two](enda+turlough), [who](enda+turlough) have not exchanged a kind word since the roast, are heard to laugh. [Derval](derval) discovers that the lower field can be had back, if [Goretti](goretti) contests the signature.
- breakup clodagh turlough "Thrown out"
- married clodagh turlough "wife"
- breakup sadie turlough "thought better of it"
- sibling enda turlough "brother"
- help enda turlough "moves over"
- quarrel.past enda turlough "not exchanged a kind"
+ reconcile enda turlough "heard to laugh"
+ discover derval "discovers"

== 11
On two sticks and against medical advice [Goretti](goretti) comes home to [her](goretti) roses, learns in the course of a single afternoon that [one](turlough) [son](turlough) has robbed [her](goretti) and that the [other](enda) is in love, and deals with both matters before tea: [Turlough](turlough) is put to shovelling compost under [Emer](emer), [whom](emer) [she](goretti) appoints, in front of the entire staff, [her](goretti) manager, while [Enda](enda) is informed that [Derval](derval) finishes at six. [Phonsie](phonsie), [who](phonsie) has carried in the suitcase, may stay for supper.
+ return goretti "comes home"
- discover goretti enda+turlough "learns"
- steal.past turlough goretti "robbed her"
- love enda derval "in love"
- boss emer turlough "under Emer"
+ hire emer goretti "appoints"
- help phonsie goretti "carried in the suitcase"
- invite goretti phonsie "stay for supper"

== 12
A year to the day since [Matty](father) was laid to rest, the family assembles at [his](father) grave, among them [Clodagh](clodagh), [who](clodagh) has not taken [her](clodagh) [husband](turlough) back but does let [him](turlough) hold the umbrella, and [Derval](derval), on [whose](derval) finger [Enda](enda) has, by way of [Father Gearoid](priest), placed a ring. [Emer](emer) tears up [her](emer) ticket. And when [Phonsie](phonsie), after thirty-one years of silence, at last opens [his](phonsie) mouth, [Goretti](goretti) remarks that [she](goretti) was beginning to wonder.
- die.past father "laid to rest"
- married clodagh turlough "husband"
- reconcile! clodagh turlough "not taken"
+ wedding derval enda "placed a ring"
- travel! emer "tears up her ticket"
+ confess phonsie goretti "opens his mouth"
