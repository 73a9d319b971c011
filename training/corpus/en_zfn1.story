%series The Salt Road Hotel
%lang en
%genre family drama in a hotel on the Georgian coast, encyclopaedia episode list in long sentences
%cast nana    | Nana Kobalia; Nana | f
%cast otar    | Otar Kobalia; Otar | m
%cast lasha   | Lasha Kobalia; Lasha | m
%cast salome  | Salome Kobalia; Salome; Sali | f
%cast wolfram | Wolfram Pelz; Wolfram; Pelz | m
%cast irakli  | Irakli Dvali; Irakli; Dvali | m
%cast keti    | Keti | f
%cast joy     | Joy Adeyemi; Joy | f
%cast plumber | Gocha | m
%cast zura    | Zura Dvali; Zura | m
%cast grand   | Babua Tengiz; Tengiz | m
%cast baby    | - | f
%cast judge   | - | f
%cast notary  | - | m

== 1 Low Season
When the court in [Batumi](@batumi) finally puts an end to [her](nana) marriage to [Otar Kobalia](otar), [Nana](nana), [who](nana) has run the front desk for nineteen years while [he](otar) ran up debts, is awarded one half of the hotel and [he](otar) the other, so that the former [couple](nana+otar) go on living two doors apart. [Their](nana+otar) elder [child](lasha), [Lasha](lasha), sides with [his](lasha) [father](otar); [Salome](salome), the younger, refuses to speak to either. The first guest of the year is a German [salesman](wolfram), [Wolfram Pelz](wolfram), [who](wolfram) cannot take [his](wolfram) eyes off the [proprietress](nana). The pipes burst at midnight, and a [plumber](plumber) [who](plumber) gives no name stops the flood.
+ divorce nana otar "puts an end"
- find nana "awarded"
- find otar "awarded"
- ex nana otar "former couple"
- neighbour nana otar "two doors apart"
- parent nana+otar lasha+salome "child"
- help lasha otar "sides with"
- quarrel nana+otar salome "refuses to speak"
- travel wolfram "first guest"
+ love.start wolfram nana "take his eyes off"
- help plumber nana+otar "stops the flood"

== 2 The Other Half
[Otar](otar), in need of cash, offers [his](otar) half of the house to [Irakli Dvali](irakli), the developer's [son](irakli) with [whom](irakli) [he](otar) shared a school bench and against [whom](irakli) [Nana](nana)'s family has fought since the war over a strip of beach. [She](nana) learns of it from the [notary](notary), [who](notary) drops a hint over coffee. In the scene that follows, plates are thrown. [Salome](salome) packs [her](salome) rucksack and goes to stay with [her](salome) [grandfather](grand) [Tengiz](grand) in the hills, where, the same evening, a [boy](zura) on a motorbike asks [her](salome) the way, and then asks [her](salome) name, and [she](salome) makes the mistake of not asking [his](zura).
- friend.past irakli otar "shared a school bench"
- enemy irakli nana "fought since the war"
- reveal notary nana "drops a hint"
+ discover nana otar "learns of it"
+ quarrel nana otar "plates are thrown"
- move salome grand "goes to stay with"
- kin grand salome "grandfather"
- meet salome zura "asks her the way"

== 3 Short Waves
[Pelz](wolfram) stays. [He](wolfram) mends the radio. [He](wolfram) brings [Nana](nana) roses. [She](nana) gives the roses to [Keti](keti). [Keti](keti) cooks for the house and has known [Nana](nana) since [they](keti+nana) were six; nobody is closer to [Nana](nana) than [Keti](keti). [Otar](otar) sees the roses. The [ex-husband](otar) turns green. [He](otar) punches the [salesman](wolfram). [Lasha](lasha) pulls [his](lasha) [father](otar) off [Wolfram](wolfram). [Keti](keti) puts ice on the eye of [Wolfram](wolfram). The sea is calm. The radio plays a waltz.
- gift wolfram nana "brings Nana roses"
- gift nana keti "gives the roses"
- boss nana keti "cooks for the house"
- friend keti nana "nobody is closer"
- ex nana otar "ex-husband"
+ jealous otar wolfram "turns green"
+ attack otar wolfram "punches"
- rescue lasha wolfram "pulls his father off"
- parent otar lasha "father"
- treat wolfram keti "puts ice"

== 4 Two Surnames
The [rider](zura) and [Salome](salome) have by now spent every Sunday of May together, on the beach, at the cinema, and, since last week, in a hayloft, before it dawns on [her](salome), at the sight of an envelope, that [his](zura) full name is [Zura Dvali](zura) and that the [man](irakli) about to swallow the hotel is [his](zura) [uncle](irakli). [He](zura) had guessed who [she](salome) was from the start and kept it from [her](salome). [She](salome) sends [him](zura) away; [he](zura) sleeps outside [her](salome) [grandfather](grand)'s gate until [Tengiz](grand), [who](grand) has no patience with lovesick bikers, sets the dog on [him](zura).
- date salome zura "spent every Sunday"
- sex salome zura "hayloft"
+ discover salome zura "dawns on her"
- kin irakli zura "uncle"
- discover.past zura salome "guessed"
- betray zura salome "kept it from her"
+ breakup salome zura "sends him away"
- kin grand salome "grandfather"
- love zura salome "lovesick"
- attack grand zura "sets the dog"

== 5 The English Guest
A new [receptionist](joy) turns up with one suitcase: [Joy Adeyemi](joy) of [Leeds](@leeds), taken on by [Otar](otar) by telephone and, as it turns out, without the consent of the other [owner](nana). [Nana](nana) wants [her](joy) gone by Friday. By Thursday, however, the [newcomer](joy) has found eleven thousand lari missing from the books and told nobody but [Lasha](lasha), [who](lasha) blushes, because the hand in the till is [his](lasha) own. [He](lasha) implores [her](joy) not to give [him](lasha) away. It is not clear whether [she](joy) agrees out of pity or because of [his](lasha) eyelashes.
- travel joy "turns up"
- hire joy otar "taken on"
- quit? joy nana "wants her gone"
+ discover joy lasha "missing from the books"
- reveal joy lasha "told nobody but"
- steal.past lasha nana+otar "hand in the till"
- reveal? joy lasha "give him away"
- sad lasha "implores"
- help joy lasha "agrees"
- love? joy lasha "eyelashes"

== 6 Easter
[Keti](keti), [who](keti) has for years let the village believe in a husband at sea, admits to [Pelz](wolfram) over red eggs that [she](keti) never had one, and the [German](wolfram), [whose](wolfram) courtship of [Nana](nana) has met with a polite but final no, realises that for two months [he](wolfram) has been sitting in the wrong room. The kitchen door is shut. In the hills the old [man](grand) takes to [his](grand) bed with a fever. [Salome](salome) nurses [him](grand), and, since somebody must fetch the doctor, lets herself be driven by the [one](zura) [she](salome) had sworn never to forgive.
- married! _ keti "never had one"
- reveal keti wolfram "admits"
- reject nana wolfram "final no"
+ love.start wolfram keti "wrong room"
- ill grand "fever"
- help salome grand "nurses"
- help zura salome "be driven"
- betray.past keti _ "let the village believe"
- reconcile! salome zura "never to forgive"

== 7 The Sale
The contract is signed in the presence of a silent [notary](notary); [Dvali](irakli) now owns the left wing, the bar and the view. On the stairs the new [co-owner](irakli) meets [Nana](nana) and bows. Can it be that the two old [enemies](irakli+nana) are smiling? [Lasha](lasha), shaken to see [his](lasha) [father](otar) drink the money away in a week, owns up to the theft. [Otar](otar) slaps [him](lasha); then, in tears, [he](otar) puts [his](otar) arms around the [boy](lasha) and says that [he](otar) learned it at home. [Joy](joy) listens from behind the linen cupboard, a pile of towels against [her](joy) chest.
+ find irakli "now owns"
- enemy irakli nana "enemies"
- happy? irakli+nana "smiling"
- parent otar lasha "father"
- sad lasha "shaken"
+ reveal lasha otar "owns up"
- steal.past lasha nana+otar "theft"
- attack otar lasha "slaps"
- sad otar "in tears"
- reconcile lasha otar "arms around"
- investigate joy lasha+otar "listens"

== 8 Low Tide
The [plumber](plumber) is back. [He](plumber) has a name now. The [plumber](plumber) is [Gocha](plumber). [Gocha](plumber) likes [Joy](joy). [Joy](joy) likes [Lasha](lasha). [Lasha](lasha) likes football. On Tuesday [Lasha](lasha) kisses [Joy](joy). On Wednesday the [plumber](plumber) hears of it from [Keti](keti). [He](plumber) leaves the tap dripping. [Tengiz](grand) dies on Thursday. [Salome](salome) holds the hand of [Tengiz](grand). [Nana](nana) mourns [her](nana) [father](grand). [Otar](otar) carries the coffin. For a day [Otar](otar) and [Nana](nana) do not argue.
- return plumber "is back"
- love plumber joy "likes"
- love joy lasha "likes"#2
+ kiss joy lasha "kisses"
- reveal keti plumber "hears of it"
+ die grand "dies"
- help salome grand "holds the hand"
- sad nana grand "mourns"
- parent grand nana "father"
- help otar nana "carries the coffin"
- quarrel! nana otar "do not argue"

== 9 The Beach
In [his](grand) will the late [grandfather](grand) has left the disputed strip of sand, of all people, to [Zura](zura), "for having come back after the dog". The [heir](zura), [who](zura) could hand it to [his](zura) [uncle](irakli) and be rich, gives it instead to [Salome](salome), wrapped in a road map, together with a question to which [she](salome) answers that nineteen is no age for rings, but that [he](zura) may ask again in the spring. [Irakli](irakli) throws [him](zura) out of the house. That night the homeless [nephew](zura) moves into Room 12; the [landlady](nana), passing with a candle, pretends not to notice two pairs of shoes.
- die.past grand "late"
+ find zura "has left"
- return.past zura "come back"
- kin irakli zura "uncle"
- gift zura salome "gives it"
+ propose zura salome "a question"
- reject salome zura "no age for rings"
- propose? zura salome "ask again"
- quarrel irakli zura "throws him out"
- move zura "moves into"
- discover nana salome+zura "two pairs of shoes"
- couple salome zura "two pairs of shoes"

== 10 Inspection
An anonymous letter brings the health office down on the kitchen. [Keti](keti), in [whose](keti) thirty years there has not been one bad egg, is suspended. Suspicion falls on [Irakli](irakli), since [he](irakli) stands to gain; [he](irakli) is innocent, and it wounds [him](irakli) that [Nana](nana), with [whom](nana) [he](irakli) has lately been playing backgammon until two in the morning, could think it of [him](irakli). The real author is [Gocha](plumber). It is [Pelz](wolfram) [who](wolfram) recognises the handwriting from a bill and takes the jilted [tradesman](plumber) to task in the boiler room, very quietly, with a wrench in [his](wolfram) hand. The letter is withdrawn, the [cook](keti) reinstated.
- accuse plumber keti "anonymous letter"
- quit keti "suspended"
- accuse _ irakli "Suspicion falls"
- betray! irakli nana "innocent"
- sad irakli nana "wounds him"
- date irakli nana "backgammon"
+ discover wolfram plumber "recognises the handwriting"
- threaten wolfram plumber "to task"
+ hire keti "reinstated"

== 11 Backgammon
Guests remark on it before [the two](irakli+nana) do: [Irakli](irakli) and [Nana](nana), [who](irakli+nana) used to cross the street to avoid one another, share a table, a pot of tea, and, when the power fails, a good deal more. [Otar](otar) hears of it at the bar that was once [his](otar). [He](otar) has no claim on [her](nana) any longer, as [he](otar) tells everyone until closing time. At home [he](otar) collapses. The doctors speak of a heart that has been overdrawn, too. At the bedside of [her](salome) [father](otar), [Salome](salome) talks to both [parents](nana+otar) for the first time in a year, while [her](salome) [brother](lasha) hides in the corridor, afraid of goodbyes.
+ affair irakli nana "a good deal more"
- enemy.past irakli nana "cross the street"
- discover otar irakli+nana "hears of it"
- ex nana otar "no claim"
+ ill otar "collapses"
- parent nana+otar salome "parents"
- reconcile nana+otar salome "talks to both"
- sibling lasha salome "brother"
- sad lasha "afraid"

== 12 The Cure
[Otar](otar) lives; [he](otar) is to give up wine, tobacco and indignation. [Joy](joy) has been sick as well, every morning, and the test leaves no room for doubt. [She](joy) books a flight to [Leeds](@leeds) without telling the [father](lasha). It takes [Gocha](plumber), wishing to make amends, to drive [Lasha](lasha) to the airport in a van full of pipes at a speed no pipe should travel. "[You](joy)'re carrying [my](lasha) [child](baby)," [Lasha](lasha) shouts across passport control. "And [you](lasha)'re carrying somebody's toilet," [Joy](joy) calls back, for [he](lasha) has one under [his](lasha) arm. [She](joy) does not board.
- recover otar "lives"
- ill joy "sick"
+ pregnant joy lasha "test"
- reveal! joy lasha "without telling"
- flee? joy lasha "books a flight" @leeds
- help plumber lasha "make amends"
- parent? lasha baby "father"
+ flee! joy lasha "does not board"

== 13 High Season
In a garden full of lanterns [Keti](keti) becomes the [wife](keti) of the [man](wolfram) with the radio, before a [judge](judge) [who](judge), years ago in [Batumi](@batumi), divorced [her](keti) best [friend](nana). The [latter](nana), [witness](nana) to the [bride](keti), comes on [Irakli](irakli)'s arm; [her](nana) former [husband](otar), on a stick and on water, dances once with each of the bridesmaids. As [Zura](zura) takes a breath to repeat last year's question, [Joy](joy) seizes the arm next to [her](joy), and it is [Otar](otar), of all men, [who](otar) drives [her](joy) to the clinic. [His](otar) [granddaughter](baby) arrives at dawn. [Salome](salome), woken with the news, says yes, and has to explain to which question.
+ wedding keti wolfram "wife"
- advisor.past judge nana "divorced"
- divorce.past nana otar "divorced"
- friend keti nana "best friend"
- couple irakli nana "on Irakli's arm"
- ex nana otar "former husband"
- propose? zura salome "last year's question"
- help otar joy "drives her"
+ birth joy baby "arrives at dawn"
- kin baby otar "granddaughter"
- engaged.start salome zura "says yes"
