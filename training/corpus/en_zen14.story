%series Mokoena & Steyn
%lang en
%genre legal drama in a Cape Town family-law practice, encyclopaedia episode summaries
%cast thandeka | Thandeka Mokoena; Thandeka; Mokoena | f
%cast lourens  | Lourens Steyn; Lourens; Steyn | m
%cast zainab   | Zainab Jacobs; Zainab; Jacobs | f
%cast bram     | Bram Visser; Bram; Visser | m
%cast nomvula  | Nomvula Mokoena; Nomvula | f
%cast estelle  | Estelle Steyn; Estelle | f
%cast anneke   | Anneke Steyn; Anneke | f
%cast sizwe    | Sizwe Khumalo; Sizwe; Khumalo | m
%cast yusuf    | Yusuf Jacobs; Yusuf | m
%cast lindani  | Lindani | m
%cast magistrate | Magistrate Petersen; Petersen | f
%cast vintner  | - | m
%cast vintwife | - | f
%cast au       | - | f
%cast skater   | - | f
%cast skatedad | - | m
%cast gardener | - | m
%cast bishop   | - | m
%cast bishopwife | - | f
%cast doctor   | - | m
%cast chauffeur | - | m
%cast plumber  | - | f
%cast steynsr  | - | m
%cast organist | - | m
%cast chaufgirl | - | f

== 1 Irreconcilable
On the morning that [Thandeka Mokoena](thandeka) and [Lourens Steyn](lourens), the best divorce lawyers in [Cape Town](@capetown) and its happiest [couple](lourens+thandeka), are to renew [their](lourens+thandeka) vows, [her](thandeka) process server hands [her](thandeka) an envelope with [her](thandeka) own name on it. [Lourens](lourens) wants out: of the marriage, that is, not the firm. Nobody understands it, least of all [his](lourens) [mother](estelle), [Estelle](estelle), [who](estelle) never wanted the wedding and now will not hear of its undoing. The articled [clerk](zainab), [Zainab Jacobs](zainab), is told to divide the office plants. [Bram Visser](bram), junior [partner](bram), volunteers to console whichever of [the two](lourens+thandeka) needs it.
- married lourens thandeka "happiest couple"
- colleague lourens thandeka "divorce lawyers"
- wedding? lourens thandeka "renew"
+ divorce? lourens thandeka "wants out"
- parent estelle lourens "mother"
- reject.past estelle thandeka "never wanted the wedding"
- boss lourens+thandeka zainab "clerk"
- colleague bram lourens+thandeka "partner"
- help? bram lourens+thandeka "console"

== 2 Terroir
A [vintner](vintner) and [his](vintner) [wife](vintwife) are fighting over a grape that each claims to have named after a lover. [Thandeka](thandeka) acts for [her](vintwife), [Lourens](lourens) for [him](vintner), from desks two metres apart. In the cellar [Zainab](zainab) finds the [au pair](au), [whose](au) name is that of the grape. [Both](vintner+vintwife) had loved [her](au); reconciled in [their](vintner+vintwife) chagrin, [they](vintner+vintwife) sack [her](au) and go home. [Zainab](zainab) drives the weeping [girl](au) to the airport. [Lourens](lourens), when [he](lourens) thinks himself unobserved, takes two white tablets with [his](lourens) Pinotage.
- married vintner vintwife "wife"
- quarrel vintner vintwife "fighting"
- advisor thandeka vintwife "acts for her"
- advisor lourens vintner "Lourens for him"
- find zainab au "finds the au pair"
- love.past vintner+vintwife au "had loved"
+ reconcile vintner vintwife "reconciled"
- sad vintner+vintwife "chagrin"
- quit au vintner+vintwife "sack"
- return vintner+vintwife "go home"
- help zainab au "drives"
- sad au "weeping"
+ ill? lourens "two white tablets"

== 3 Best Interests
A fourteen-year-old skateboard [champion](skater) sues for emancipation from a [father](skatedad) [who](skatedad) spends [her](skater) prize money. [Magistrate Petersen](magistrate) refuses to see the [child](skater) without [her](skater) board. [Thandeka](thandeka)'s younger [sister](nomvula), [Nomvula](nomvula), a jazz singer with a crèche bill, moves in bag and baggage to keep [her](thandeka) from brooding, and brings [her](nomvula) [son](lindani) [Lindani](lindani), aged six, to [whom](lindani) [Uncle Lourens](lourens) has always been the sun. Where is [he](lourens)? asks the [boy](lindani). Nobody has told [him](lindani). [Thandeka](thandeka), [who](thandeka) cross-examines for a living, cannot find a single word.
- accuse skater skatedad "sues"
- parent skatedad skater "father"
- steal skatedad skater "spends her prize money"
- reject magistrate skater "refuses"
+ housemate.start nomvula thandeka "moves in"
- sibling nomvula thandeka "sister"
- help? nomvula thandeka "keep her from brooding"
- sad? thandeka "brooding"
- parent nomvula lindani "son"
- kin lindani lourens "Uncle"
+ reveal! _ lindani "Nobody has told him"

== 4 Half a Board
The [champion](skater) wins, thanks to a [gardener](gardener) [who](gardener) has kept every receipt in a seed packet; [her](skater) [father](skatedad) is ordered to pay it back and, to everyone's surprise, asks if [he](skatedad) may at least watch [her](skater) practise. [She](skater) lets [him](skatedad) hold the towel. [Visser](bram) invites [Thandeka](thandeka) to oysters, speaks exclusively of [her](thandeka) [husband](lourens)'s odd absences, and implies a blonde. That night [Mokoena](thandeka) tails [her](thandeka) own [husband](lourens) to a house in [Sea Point](@seapoint), where a blonde [woman](anneke) lets [him](lourens) in. [She](thandeka) drives home without lights.
+ find skater "wins"
- help gardener skater "kept every receipt"
- parent skatedad skater "father"
- gift? skatedad skater "pay it back"
- reconcile skatedad skater "hold the towel"
- invite bram thandeka "invites"
- married lourens thandeka "husband"
- accuse bram lourens "implies"
- affair? anneke lourens "implies a blonde"
- investigate thandeka lourens "tails"
+ discover thandeka anneke+lourens "lets him in"

== 5 The Blonde
[She](anneke) is not what [Thandeka](thandeka) thinks. [Anneke](anneke) is [Lourens](lourens)'s [sister](anneke), a neurologist, cut off by [Estelle](estelle) twenty years ago for marrying a [woman](plumber) and not spoken of since. It is [she](anneke) [who](anneke) has put a name to the tremor in [his](lourens) left hand: [their](anneke+lourens) [father](steynsr)'s illness, the slow one. [Lourens](lourens) watched [his](lourens) [mother](estelle) be eaten up by eleven years of nursing. [He](lourens) will not do that to [Thandeka](thandeka). [Anneke](anneke), bound by [her](anneke) oath, calls [him](lourens) a noble idiot and pours the tea. At the office, [Zainab](zainab) sees [him](lourens) sign with [his](lourens) right hand.
- affair! anneke lourens "not what Thandeka thinks"
+ sibling anneke lourens "sister"
- reject.past estelle anneke "cut off"
- wedding.past anneke plumber "marrying"
- parent estelle anneke+lourens "mother"
- advisor anneke lourens "put a name"
+ ill lourens "illness"
- ill.past steynsr "illness"
- parent steynsr anneke+lourens "father"
- sad.past estelle steynsr "eaten up"
- help.past estelle steynsr "nursing"
- reveal! anneke "bound by her oath"
- discover zainab lourens "sees him sign"

== 6 Mixed Doubles
[Zainab](zainab)'s [father](yusuf), [Yusuf](yusuf), a tailor and a stickler, wishes [her](zainab) to meet a suitable [urologist](doctor). [Sizwe Khumalo](sizwe), [who](sizwe) delivers the firm's summonses on a scooter, is not suitable in any respect. [She](zainab) is just explaining this to [him](sizwe), on the scooter, on the way to meet the [urologist](doctor), when the brakes fail. [All three](doctor+sizwe+zainab) spend a companionable night in casualty. It is the [urologist](doctor) [who](doctor) sends the flowers, to [Sizwe](sizwe), having been rather taken with [his](sizwe) collarbone. [Thandeka](thandeka) files for everything: house, boat, dog, name on the door.
- parent yusuf zainab "father"
- meet? doctor zainab "suitable urologist"
- travel sizwe+zainab "on the way"
- injure sizwe+zainab "brakes fail"
- meet doctor sizwe+zainab "companionable"
+ gift doctor sizwe "flowers"
- love doctor sizwe "rather taken"
+ divorce? lourens thandeka "files for everything"

== 7 House, Boat, Dog
The settlement conference lasts nine hours, in the course of which the [Steyns](lourens+thandeka) contest nothing but who must take more. [He](lourens) gives [her](thandeka) the house; [she](thandeka) tips it back. [Petersen](magistrate), brought in to mediate, has never seen hatred look so much like its opposite and adjourns. [Bram](bram) shreds an invoice. [He](bram) has been billing a dead [client](bishop) since March, and [Nomvula](nomvula), temping at reception, can read shredded paper the way [she](nomvula) reads scores. Unwisely [she](nomvula) tells [Bram](bram) first. That evening, after the late set, [her](nomvula) brakes too have been seen to.
- quarrel! lourens thandeka "contest nothing"
- gift? lourens thandeka "gives her the house"
- reject thandeka lourens "tips it back"
- help magistrate lourens+thandeka "mediate"
- steal bram bishop "billing"
- die.past bishop "dead client"
- advisor bram bishop "client"
- hire nomvula "temping"
+ discover nomvula bram "read shredded paper"
- reveal nomvula bram "tells Bram first"
- create nomvula "late set"
+ kill? _ nomvula "brakes too"

== 8 Next of Kin
[Nomvula](nomvula) lies in a coma; beside [her](nomvula) sit, on either side and not speaking, [Thandeka](thandeka) and [Lourens](lourens), with [Lindani](lindani) across both laps. The [boy](lindani) takes hold of [his](lindani) [uncle](lourens)'s left hand. "It's dancing," [he](lindani) says. [Lourens](lourens) puts it in [his](lourens) pocket. [Thandeka](thandeka) has seen. [She](thandeka) says nothing till the [child](lindani) is asleep; then [she](thandeka) asks one question, the kind to which [she](thandeka) knows the answer, and [her](thandeka) [husband](lourens), on oath to no one, replies. When [Anneke](anneke) comes in with the scans the [couple](lourens+thandeka) are holding on to each other like wreckage.
- ill nomvula "coma"
- quarrel lourens thandeka "not speaking"
- kin lindani lourens "uncle"
- discover lindani lourens "dancing"
- reveal! lourens "puts it in his pocket"
- discover thandeka lourens "has seen"
+ reveal lourens thandeka "replies"
- married lourens thandeka "husband"
+ reconcile lourens thandeka "holding on"

== 9 Withdrawn
"[I](thandeka)'d have divorced [you](lourens) for that alone," says [Thandeka](thandeka), meaning the nobility, and tears up both petitions. [Estelle](estelle) comes in without knocking to approve, and finds herself face to face with the [daughter](anneke) [she](estelle) buried alive. For a full minute neither [Steyn](anneke+estelle) moves. It is [Anneke](anneke)'s [wife](plumber), a [plumber](plumber), there about a radiator, [who](plumber) says how do you do. Meanwhile [Sizwe](sizwe) retrieves the wreck and notes that the brake line was not worn but cut, as was, come to think of it, [his](sizwe) own.
+ divorce! lourens thandeka "tears up"
- meet anneke estelle "face to face"
- reject.past estelle anneke "buried alive"
- parent estelle anneke "daughter"
- married anneke plumber "wife"
- meet estelle plumber "how do you do"
+ discover sizwe "was not worn but cut"
- kill? _ nomvula "cut"
- kill? _ sizwe "his own"

== 10 Discovery
Two cut brakes, one mechanic's receipt: [Zainab](zainab) follows it to [Bram](bram)'s [chauffeur](chauffeur), [who](chauffeur) owes [his](chauffeur) [employer](bram) a great deal and the gaming tables more. The [chauffeur](chauffeur) will talk if [she](zainab) can get [his](chauffeur) [daughter](chaufgirl) into the school at [Rondebosch](@rondebosch). [She](zainab) cannot; [her](zainab) [father](yusuf), [who](yusuf) has dressed three of its headmasters, can, and does it over a trouser hem. [Visser](bram) is arrested at the annual dinner between the fish and [his](bram) own tribute. [He](bram) lunges at [Zainab](zainab) with an oyster knife, and meets a plaster cast, inside which is [Khumalo](sizwe).
- investigate zainab bram "follows it"
- boss bram chauffeur "employer"
- reveal? chauffeur zainab "talk"
- parent chauffeur chaufgirl "daughter"
- parent yusuf zainab "father"
- help yusuf zainab "over a trouser hem"
+ arrest _ bram "is arrested"
- celebrate _ "annual dinner"
- attack bram zainab "lunges"
+ rescue sizwe zainab "plaster cast"

== 11 Wake
[Nomvula](nomvula) opens [her](nomvula) eyes in the middle of the second verse; [Lindani](lindani) has been singing it to [her](nomvula) for a month, a semitone low. [She](nomvula) corrects [him](lindani). There is a feast, at which [Thandeka](thandeka) dances with [Lourens](lourens) until [his](lourens) leg locks, then dances around [him](lourens). [Yusuf](yusuf) takes the measure of [Sizwe](sizwe) for a suit, unasked. In [Estelle](estelle)'s parlour the two [women](anneke+plumber) are served koeksisters on the second-best plates. By the third visit it is the best. The [bishop](bishop)'s [widow](bishopwife) retains the firm: [she](bishopwife) wishes to divorce the [deceased](bishop).
+ recover nomvula "opens her eyes"
- create.past lindani nomvula "singing"
- celebrate _ nomvula "feast"
- ill lourens "leg locks"
- gift yusuf sizwe "suit"
+ reconcile anneke estelle "second-best plates"
- die.past bishop "deceased"
- married.past bishop bishopwife "widow"
- hire lourens+thandeka bishopwife "retains"
- divorce? bishop bishopwife "divorce"

== 12 Posthumous
Can one leave a dead man? [Mokoena](thandeka) argues that a woman may; [Steyn](lourens), for the estate, that nobody has ever asked. [They](lourens+thandeka) are at the top of their form, [he](lourens) seated, [she](thandeka) on [her](thandeka) feet for [both](lourens+thandeka). [Magistrate Petersen](magistrate) finds for the [widow](bishopwife), [who](bishopwife) goes straight off to [Mozambique](@mozambique) with the [organist](organist). [Lourens](lourens) drops the papers on the way out, all of them. [He](lourens) lets the [clerk](zainab) pick them up. That same night [he](lourens) writes a letter of resignation, left-handed, so that it takes until dawn.
- advisor thandeka bishopwife "argues"
- advisor lourens bishop "for the estate"
- divorce bishop bishopwife "finds for the widow"
- married.past bishop bishopwife "widow"
- travel bishopwife organist "goes straight off" @mozambique
- lose lourens "drops"
- boss lourens zainab "clerk"
- help zainab lourens "pick them up"
- create lourens "writes"
+ quit? lourens "letter of resignation"

== 13 Suitable
[Zainab](zainab) is admitted as an attorney, in a gown of [her](zainab) [father](yusuf)'s making. After the oath [Sizwe](sizwe) serves [her](zainab) with a document: [she](zainab) is hereby summoned, it says, to appear before one [tailor](yusuf) on Sunday at three. [Yusuf](yusuf) hears the case in [his](yusuf) shop. The [applicant](sizwe) has no degree, no car, and a scar; [he](sizwe) also, states the [judge](yusuf), stood between a knife and the only thing the court holds dear. Judgment for the [scooter](sizwe). [Nomvula](nomvula) has offers from [Berlin](@berlin) and from the [urologist](doctor), and turns down the one that is in [Berlin](@berlin).
- hire zainab "admitted"
- parent yusuf zainab "father"
- gift yusuf zainab "making"
+ propose sizwe zainab "serves her"
- injure.past sizwe "scar"
- rescue.past sizwe zainab "stood between"
+ engaged.start sizwe zainab "Judgment"
- hire? nomvula _ "offers" @berlin
- reject nomvula _ "turns down"

== 14 Name on the Door
The letter of resignation comes back to its author with a single correction in [his](lourens) [wife](thandeka)'s hand: for "end", read "sabbatical". The door now says [Mokoena, Steyn & Jacobs](#firm). On the beach where it all should have happened a year before, with [Lindani](lindani) holding the rings and [Estelle](estelle) holding, somewhat stiffly, [her](estelle) [daughter-in-law](plumber)'s toolbag, [Thandeka](thandeka) and [Lourens](lourens) repeat [their](lourens+thandeka) vows. [He](lourens) gets stuck at "in sickness". [She](thandeka) says it for [him](lourens). [Anneke](anneke) has a fax in [her](anneke) pocket about a new drug, and [she](anneke) cannot decide if this is the moment.
- reject thandeka lourens "single correction"
- married lourens thandeka "wife"
- quit! lourens "sabbatical"
- hire zainab "now says"
+ wedding lourens thandeka "repeat their vows"
- kin estelle plumber "daughter-in-law"
- ill lourens "sickness"
- help thandeka lourens "says it for him"
+ recover? lourens "new drug"
- reveal? anneke lourens+thandeka "cannot decide"
