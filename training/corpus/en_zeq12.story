%series The Sunday Clarion
%lang en
%genre small-town newspaper dramedy, Galicia in translation, streaming overview
%cast uxia     | Uxía Lamas; Uxía; Lamas | f
%cast brais    | Brais Novoa; Brais; Novoa | m
%cast carme    | Carme Lamas; Carme | f
%cast breixo   | Breixo | m
%cast delmiro  | Don Delmiro; Delmiro | m
%cast yoon     | Yoon Seo-jin; Yoon; Seo-jin | f
%cast mayor    | Mayor Casilda Paz; Casilda Paz; Casilda; Paz | f
%cast antia    | Antía Paz; Antía | f
%cast printer  | Old Fermín; Fermín | m
%cast poet     | - | f
%cast fishing  | Pascual | m
%cast widow    | Remedios | f
%cast notary   | - | m
%cast koreanman | - | m
%cast keeper   | - | m
%cast donkey   | Gutenberg | m

== 1 Obituaries First
[Don Delmiro](delmiro), [owner](delmiro) and [editor](delmiro) of the smallest weekly on the coast, reads [his](delmiro) own death notice over breakfast. It is well written, by [Uxía Lamas](uxia), [who](uxia) admits that [she](uxia) mixed up two folders. [He](delmiro) fires [her](uxia), then has a heart attack at the compliment [she](uxia) pays [him](delmiro) in line six. From the ambulance [he](delmiro) puts [her](uxia) in charge. [Brais Novoa](brais), sports, tides and weddings, had been promised the chair.
- discover delmiro "reads his own"
- reveal uxia "admits"
- quit uxia delmiro "fires her"
- ill delmiro "heart attack"
+ hire uxia delmiro "in charge"
- hire? brais "promised"

== 2 Sports, Tides, Weddings
[Brais](brais) goes on strike by writing only about tides. The new [boss](uxia) prints all of it. On the quay [he](brais) meets a South Korean [woman](yoon) with a broken suitcase, [who](yoon) is walking to [Santiago](@santiago) and has walked past it; [he](brais) offers to carry the thing, and [she](yoon) takes [him](brais) for a thief and cries for help. It comes in the shape of [Carme](carme), [Uxía](uxia)'s [mother](carme), with an oar. The [thief](brais) gets a bruise and the [pilgrim](yoon) gets a bed.
- boss uxia brais "boss"
- meet brais yoon "meets"
- help? brais yoon "offers to carry"
+ accuse yoon brais "takes him for a thief"
- help carme yoon "comes in the shape"
- parent carme uxia "mother"
+ attack carme brais "oar"
- housemate.start carme yoon "a bed"

== 3 The Bridge to Nowhere
[Mayor Casilda Paz](mayor) opens a bridge to an island on which nobody lives. It cost nine million. [Uxía](uxia) asks the [woman](mayor) with [whom](mayor) [she](uxia) once shared a school bench where the other eight went. [Casilda](mayor) cancels the town's advertisements. [Fermín](printer), the deaf [printer](printer), sets the question in seventy-two point, because the [editor](uxia) shouted it. [Antía](antia), [daughter](antia) of the [mayor](mayor), buys forty copies and pastes them over [her](antia) [mother](mayor)'s face.
- create mayor "opens a bridge"
+ accuse uxia mayor "where the other eight went"
- friend.past mayor uxia "school bench"
- threaten mayor uxia "cancels"
- parent mayor antia "daughter"
+ betray antia mayor "pastes them"

== 4 A Donkey
Bankrupt by Thursday. [Pascual](fishing), angling column, offers the firm [his](fishing) [donkey](donkey), [Gutenberg](donkey), for deliveries. [Breixo](breixo), [husband](breixo) to the [editor](uxia) and a [man](breixo) of few ambitions, would like [her](uxia) to come home before midnight, once. [She](uxia) promises. At midnight [she](uxia) is in the paper store with [Brais](brais), counting sheets; at one [the two](brais+uxia) of [them](brais+uxia) are no longer counting. The [donkey](donkey) looks away.
- gift fishing uxia "offers the firm his donkey"
- married breixo uxia "husband"
- betray uxia breixo "promises"
+ sex brais uxia "no longer counting"
+ cheat uxia breixo "no longer counting"

== 5 Letters to the Editor
[She](uxia) regrets it, writes [Uxía](uxia) in a note, and drops it into the wrong tray. [Fermín](printer) sets it. Half the edition is on the [donkey](donkey) before [Carme](carme), [who](carme) reads everything twice, sees [her](carme) [daughter](uxia)'s sin between the bus times and the horoscope. [She](carme), [Yoon](yoon) and the village [poet](poet) chase [Gutenberg](donkey) over three hills and buy, beg or snatch back each copy. All but one. [Breixo](breixo) has gone for bread early, and bread comes wrapped.
- sad uxia "regrets"
- reveal printer uxia "sets it"
- parent carme uxia "daughter"
+ help carme+poet+yoon uxia "snatch back"
+ discover breixo uxia "wrapped"

== 6 Bread
[He](breixo) does not shout. [He](breixo) slices the loaf, butters it for [her](uxia), packs [his](breixo) razor and moves in with [his](breixo) [brother](fishing) on the boat. [Pascual](fishing), [who](fishing) is no talker either, hands [him](breixo) a rod. [Brais](brais) proposes to do the decent thing; [Uxía](uxia) asks [him](brais) which, since there are several, and sends [him](brais) to cover the chess. The [woman](carme) with the oar tells [her](carme) [daughter](uxia) exactly what [she](carme) thinks of [her](uxia), and then makes soup.
- gift breixo uxia "butters it"
+ breakup breixo uxia "packs his razor"
- move breixo fishing "moves in with"
- sibling breixo fishing "brother"
- reject uxia brais "sends him"
- parent carme uxia "daughter"
- accuse carme uxia "what she thinks"
- help carme uxia "makes soup"

== 7 Nothing Happens
No wind. Mussels, cheap. The [poet](poet) finishes a line [she](poet) began in March. At the chess tournament the favourite falls asleep, and [Brais](brais), sitting opposite [Yoon Seo-jin](yoon), loses in eleven moves and learns that [she](yoon) was once a champion, that [she](yoon) left [Busan](@busan) because of a [man](koreanman), and that the [man](brais) across the board has ears like [his](koreanman). [He](brais) takes it as a compliment. It may be one.
- create poet "finishes a line"
- lose brais yoon "loses"
+ discover brais yoon "learns"
- flee.past yoon koreanman "left Busan"
- flirt brais yoon "compliment"

== 8 The Other Eight
[Antía](antia) comes to the back door with a shoebox. It holds receipts: the eight million went to [Delmiro](delmiro), of all people, [who](delmiro) sold the [mayor](mayor) a worthless island. [Uxía](uxia) carries the box to the hospital. The old [fox](delmiro), pale on [his](delmiro) pillow, asks [her](uxia) how large the headline will be. "[You](delmiro) taught [me](uxia)," [she](uxia) says, "that a paper has no friends." "[I](delmiro) taught [you](uxia) too well," says [he](delmiro). [He](delmiro) asks for seventy-two point.
- reveal antia uxia "shoebox"
+ betray.past delmiro mayor "worthless island"
- accuse uxia delmiro "carries the box"
- advisor.past delmiro uxia "taught me"

== 9 The Widow
A [woman](widow) in black lands on the empty island by rowing boat and claims it. [Remedios](widow), [widow](widow) of a lighthouse [keeper](keeper), was never asked, and never sold; what [Delmiro](delmiro) signed over was [hers](widow). The [notary](notary) has fled. [Casilda](mayor) is ruined, unless [she](mayor) can get the [widow](widow) to sell now; [she](mayor) rows out and finds [Uxía](uxia) there already, sharing sardines. The two school [friends](mayor+uxia) glare at each other over the head of the [hostess](widow), [who](widow) says that [she](widow) will talk to the [one](mayor) [who](mayor) says sorry first.
- return widow "claims it"
- married.past keeper widow "widow of"
- die.past keeper "widow of"
+ steal.past delmiro widow "was hers"
- flee notary "fled"
- friend.past mayor uxia "school friends"
- enemy mayor uxia "glare"
- meet mayor widow "rows out"

== 10 Sorry
[Casilda](mayor) says it at sunset, to [Remedios](widow), to the gulls and, with an effort, to [Uxía](uxia), for the advertisements and also for a skipping rope in 1989. [Antía](antia), hidden in the boat, hears [her](antia) [mother](mayor) apologise and is too astonished to gloat. On the quay [Breixo](breixo) is mending [his](breixo) [brother](fishing)'s net. When [his](breixo) [wife](uxia) comes ashore, soaked, [he](breixo) lays [his](breixo) coat about [her](uxia), and asks for nothing. [She](uxia) keeps the coat.
+ reconcile mayor uxia "says it"
- accuse! antia mayor "too astonished to gloat"
- parent mayor antia "mother"
- discover antia mayor "hears"
- sibling breixo fishing "brother"
- married breixo uxia "wife"
- help breixo uxia "lays his coat"

== 11 Last Page
[Delmiro](delmiro) dies on deadline. In the right folder, this time, [Uxía](uxia) finds [his](delmiro) notice, corrected in [his](delmiro) hand: line six struck out, and one line added, which leaves the eight million, down to the last coin, to [Remedios](widow) and the paper to [whoever](uxia) mixed up the folders. [Brais](brais) reads it aloud, because [she](uxia) cannot. [He](brais) would have liked to be the [heir](uxia). [He](brais) finds, to [his](brais) surprise, that [he](brais) would rather walk to [Santiago](@santiago), past it, and carry a suitcase.
+ die delmiro "dies"
- gift delmiro widow "leaves the eight million"
+ gift delmiro uxia "the paper"
- help brais uxia "reads it aloud"
- sad uxia delmiro "cannot"
- travel? brais "walk to" @santiago

== 12 Seventy-Two Point
[Yoon](yoon) lets [him](brais) carry it as far as the bridge; there [she](yoon) takes one handle. On the island [Remedios](widow) keeps goats, and the former [mayor](mayor) keeps the books. [Antía](antia) takes over weddings, tides and sports. A letter arrives for the [editor](uxia), without a stamp, by [donkey](donkey): the [writer](breixo) regrets it too, asks for one column inch, and would be home before midnight. [Uxía](uxia) hands it to [Fermín](printer) and shouts. The whole town reads that [Breixo](breixo) may come back.
- date brais yoon "takes one handle"
- colleague mayor widow "keeps the books"
- hire antia "takes over"
- reconcile? breixo uxia "be home"
+ reconcile breixo uxia "may come back"
- reveal uxia "reads that"
