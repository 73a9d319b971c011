%series Calypso Lane
%lang en
%genre drill: a village on a small Caribbean island
%cast june     | June Baptiste; June | f
%cast may      | May Baptiste; May | f
%cast pearl    | Miss Pearl; Pearl | f
%cast art      | Art Joseph; Art | m
%cast royal    | Sergeant Royal Duncan; Royal Duncan; Sergeant Duncan; Royal | m
%cast joy      | Joy Duncan; Joy | f
%cast cleve    | Cleve Duncan; Cleve | m
%cast chance   | Chance | m
%cast aloysius | Father Aloysius; Aloysius | m
%cast marva    | Marva | f
%cast sooklal  | Inspector Sooklal; Sooklal | m
%cast tourist  | Ingrid | f
%cast dentist  | - | f
%cast father   | - | m
%cast wife     | - | f
%cast baby     | - | f

== 1
[June Baptiste](june) minds the shop and [May](may) minds the customers. The [sisters](june+may) were raised by [their](june+may) [grandmother](pearl), [Miss Pearl](pearl), [who](pearl) minds everything else. [Pearl](pearl) wants [June](june) married by June.
- sibling june may "sisters"
- kin june+may pearl "grandmother"
+ wedding? june _ "married by June"

== 2
[Art](art) is no painter but a fisherman. [He](art) sells [his](art) snapper to the [elder](june) and saves the best one for the [younger](may). [May](may) does not eat fish; [June](june), [who](june) does, has noticed.
+ love art may "saves the best one"
- discover june art "has noticed"

== 3
The [sergeant](royal), [Royal Duncan](royal), polishes [his](royal) boots on the veranda. [His](royal) [wife](joy) finds them nicer to talk to than [him](royal). [Joy](joy) knows little joy these days, and tells the [priest](aloysius) so on Saturdays.
- married joy royal "wife"
- sad joy "little joy"
+ advisor aloysius joy "priest"
- reveal joy aloysius "tells the priest so"

== 4
A [drummer](chance) steps off the mail boat with no shoes and no surname. "[Chance](chance)," [he](chance) says, when [Miss Pearl](pearl) asks. "By chance," [she](pearl) mutters, and lets [him](chance) the room behind [hers](pearl).
- travel chance "steps off"
- meet chance pearl "when Miss Pearl asks"
+ move chance pearl "lets him the room"

== 5
[Art](art) asks [June](june) what [May](may) likes. [June](june) tells [him](art): mangoes, dancing, and people who do not ask [her](may) [sister](june). [He](art) blushes, and in [his](art) confusion buys [June](june) a mango.
- love art may "what May likes"
- sibling june may "sister"
+ gift art june "buys June a mango"

== 6
[Cleve](cleve) drives the bus; [his](cleve) [brother](royal) gives [him](cleve) a ticket for it once a week. It is not about the bus. [The one](cleve) held [Joy](joy)'s hand at school, and [the other](royal) put a ring on it.
- sibling cleve royal "brother"
- enemy cleve royal "a ticket"
+ couple.past cleve joy "held Joy's hand"
- wedding.past joy royal "put a ring on it"

== 7
[May](may) dances with [Chance](chance), and [Chance](chance) has never drummed so badly. [Art](art) goes home early. [June](june) would have danced with [Art](art).
+ flirt chance may "dances with Chance"
- jealous art chance "goes home early"
- love june art "would have danced"

== 8
A [tourist](tourist) with a sunburnt nose loses [her](tourist) passport, and [Marva](marva), the [constable](marva), takes down the particulars. [She](marva) takes them down very slowly. The [sergeant](royal) has to remind [her](marva) that the station shuts at five.
- lose tourist "loses"
+ love marva tourist "very slowly"
- boss royal marva "constable"

== 9
[June](june) tells [May](may) to leave the [drummer](chance) alone. [May](may) tells [June](june) to get a drummer of [her](june) own. The [two](june+may) have not had words like these since [their](june+may) [father](father)'s funeral, and customers wait outside till it is over.
+ quarrel june may "words like these"
- parent father june+may "father"
- die.past father "funeral"

== 10
[Royal](royal) drops in on the [dentist](dentist) every Wednesday and comes out with the same teeth. [His](royal) [wife](joy) thinks nothing of it. [Her](joy) [brother-in-law](cleve), waiting at the stop opposite in [his](cleve) bus, begins to think.
+ affair dentist royal "every Wednesday"
- cheat royal joy "every Wednesday"
- married joy royal "wife"
- kin cleve joy "brother-in-law"
- discover! joy royal "thinks nothing of it"
- discover cleve dentist+royal "begins to think"

== 11
Should [he](cleve) tell [her](joy)? [Cleve](cleve) asks [Father Aloysius](aloysius), [who](aloysius) replies that a man should ask himself what he hopes to gain. [Cleve](cleve) knows exactly, and therefore holds [his](cleve) tongue.
- love cleve joy "knows exactly"
+ reveal! cleve joy "holds his tongue"
- reveal cleve aloysius "asks"

== 12
At low tide [Art](art)'s boat is found without [Art](art). [June](june) wades in up to [her](june) neck, calling. When [he](art) strolls along the beach with a bucket of crabs, [she](june) slaps [him](art), and then [she](june) holds on to [him](art).
- die? art "without Art"
- investigate june art "wades in"
- return art "strolls along"
+ attack june art "slaps"
- flirt art june "holds on to"

== 13
[Art](art) is slow, but [he](art) is not stupid. A man whose boat is empty, [he](art) reflects, learns who counts the boats. [He](art) takes the best snapper to the [elder](june), and this time [she](june) need not notice a thing, for [he](art) says it.
- discover art june "learns"
- gift art june "takes the best snapper"
+ confess art june "says it"

== 14
[May](may) marries nobody. [May](may) merely moves in with [Chance](chance), six yards from [her](may) [grandmother](pearl)'s ear. [Pearl](pearl) bangs on the wall with a spoon, and the [drummer](chance) answers in rhythm.
- wedding! may _ "marries nobody"
+ move may chance "moves in with"
- kin may pearl "grandmother"
- neighbour chance+may pearl "bangs on the wall"

== 15
The [tourist](tourist) gets [her](tourist) passport back and tears it up. The [constable](marva) has to write [her](tourist) a fine. [She](marva) writes [her](marva) own telephone number on it.
- find tourist "gets her passport back"
+ flirt marva tourist "telephone number"

== 16
[Inspector Sooklal](sooklal) comes over from the capital about the petty cash. The [sergeant](royal) says that it was [his](royal) [constable](marva) [who](marva) had the key. It is the first lie [he](royal) has told in uniform; out of uniform [he](royal) has lost count.
- travel sooklal "comes over"
- investigate sooklal "about the petty cash"
- boss royal marva "constable"
+ accuse royal marva "had the key"
- betray royal sooklal "lie"

== 17
[Marva](marva) is suspended, and [her](marva) cap is handed in. [Joy](joy), dusting, comes upon a jeweller's bill for a gold bracelet. [She](joy) does not own a gold bracelet, but [she](joy) has seen one, on the hand that drilled [her](joy) last molar.
- quit marva "suspended"
- treat.past joy dentist "drilled"
+ discover joy dentist+royal "comes upon"
- gift.past royal dentist "gold bracelet"

== 18
[She](joy) goes out to the bus stop with one bag. "To the end of the line," [she](joy) says, and [Cleve](cleve) drives right past everyone else's stop. Behind [them](cleve+joy) a [man](royal) in socks is shouting about [his](royal) boots.
+ breakup joy royal "with one bag"
- help cleve joy "drives right past"
- sad royal "shouting"

== 19
[Royal](royal) blames [Cleve](cleve). [Cleve](cleve) blames [Royal](royal). [Aloysius](aloysius), called upon to make peace between [brothers](cleve+royal), ends up with a black eye, and [neither](cleve+royal) will say which of [the two](cleve+royal) [he](aloysius) has it from.
- accuse royal cleve "blames Cleve"
- accuse cleve royal "blames Royal"
+ quarrel cleve royal "make peace"
- sibling cleve royal "brothers"
- injure aloysius cleve+royal "black eye"

== 20
[June](june) is asked a question on a boat, where [she](june) cannot walk away. [She](june) makes [Art](art) row [her](june) round the bay twice first. By the second lap [he](art) is too winded to ask again, so [she](june) simply nods.
+ propose art june "asked a question"
- engaged.start art june "nods"

== 21
"[He](art) brought it to [me](may) first, [you](june) know," [May](may) says of the snapper. [June](june) does know. [She](june) scales it, fries it and eats it, and not until the last bone does the [bride-to-be](june) trust herself to speak.
- discover.past june art "does know"
+ jealous june may "trust herself to speak"
- engaged art june "bride-to-be"

== 22
[Chance](chance) has a [wife](wife) on another island. It is [he](chance) himself [who](chance) tells [May](may), at dawn, with the drum already on [his](chance) back. The mail boat takes the [drummer](chance); the drum, since [she](may) has put [her](may) foot through it, stays.
- married chance wife "wife"
- cheat chance wife "wife"
- reveal chance may "tells May"
+ breakup chance may "mail boat"
- sad may "foot through it"

== 23
[Miss Pearl](pearl) does not say that [she](pearl) told [her](may) so. [She](pearl) makes cocoa. When the [girl](may) is sick into it three mornings running, the old [woman](pearl) counts on [her](pearl) beads, and the sum is not a rosary.
- help pearl may "makes cocoa"
- ill may "sick"
+ pregnant may chance "not a rosary"
- discover pearl may "counts on her beads"

== 24
The [inspector](sooklal) has [his](sooklal) tooth pulled and sees, as [he](sooklal) opens wide, a bracelet that costs just as much as is missing. [He](sooklal) asks nothing; [he](sooklal) can't. But that same afternoon [Royal](royal) is sitting in [his](royal) own cell, and [Marva](marva) has the key.
- treat sooklal dentist "tooth pulled"
- discover sooklal royal "sees"
- steal.past royal _ "missing"
+ arrest sooklal royal "own cell"
- hire marva "has the key"

== 25
Nobody visits the [prisoner](royal) except [Joy](joy). [She](joy) brings [him](royal) [his](royal) boots, and papers. [He](royal) signs where [she](joy) points, and asks if [Cleve](cleve) is good to [her](joy); [she](joy) says that [he](cleve) talks.
- arrest _ royal "prisoner"
- gift joy royal "brings him"
+ divorce joy royal "signs"
- couple cleve joy "good to her"

== 26
The new [sergeant](marva) has freckles painted on [her](marva) cap by a [Swede](tourist). [Ingrid](tourist) was to have flown home in March. [She](tourist) now sells pancakes opposite the station, and the [sergeant](marva) has put on weight.
- hire marva "new sergeant"
- travel! tourist "flown home"
- hire tourist "sells pancakes"
+ couple marva tourist "put on weight"

== 27
[May](may) will not go to the wedding like this. "Like what?" says [her](may) [sister](june), laying a hand on the bump. [They](june+may) have the dress let out on [May](may), and, for fairness, have it let out on [June](june) too.
- wedding? art june "wedding"
- sibling june may "sister"
- pregnant may "bump"
+ reconcile june may "laying a hand"

== 28
[June](june) marries [Art](art) in June. [Aloysius](aloysius) marries [them](art+june), with the other eye black. [Pearl](pearl), [who](pearl) wanted it, weeps; [she](pearl) had only meant it as a manner of speaking.
+ wedding art june "marries"
- advisor aloysius art+june "marries them"
- injure aloysius "eye black"
- sad pearl "weeps"

== 29
Between the cake and the speeches [May](may) takes hold of [Joy](joy)'s arm and does not let go. [Joy](joy) has delivered forty babies, but never one on a bus. [Cleve](cleve), at the wheel, faints; [his](cleve) [passenger](baby) of ten minutes howls enough for [both](baby+cleve).
+ birth may baby "delivered"
- help joy may "delivered"
- ill cleve "faints"

== 30
The [father](chance) is back, with shoes. [He](chance) has told the other [one](wife) the truth, [he](chance) says, and asks to hold the [child](baby). "Give [her](baby) to [him](chance)," says [Pearl](pearl); "it's only the drum [I](pearl) can't forgive." But [May](may) has already shut the door.
- parent chance baby "father"
- return chance "is back"
- reveal.past chance wife "told the other one"
+ reject may chance "shut the door"
