%series The Back Page
%lang en
%genre workplace romance: the editors of a London magazine, blurbs with several strands
%cast honor    | Honor Lascelles; Honor; Lascelles | f
%cast rafiq    | Rafiq Chowdhury; Rafiq | m
%cast bettina  | Bettina Krull; Bettina; Krull | f
%cast osric    | Osric Vane; Osric; Vane | m
%cast delphine | Delphine Achebe; Delphine; Achebe | f
%cast toby     | Toby Marchbanks; Toby | m
%cast saskia   | Saskia | f
%cast linus    | Linus Pym; Linus; Pym | m
%cast hugo     | Hugo Lascelles; Hugo | m
%cast yuki     | Yuki Tanabe; Yuki | f
%cast granny   | Lady Violet Marchbanks; Lady Violet | f
%cast corban   | Corban Slate; Slate | m
%cast plumber  | - | m
%cast vicar    | - | f
%cast mother   | - | f
%cast winifred | Winifred | f
%cast stranger | - | n

== 1
Eleven years in the same corridor, and [Honor Lascelles](honor), [editor](honor) of a failing glossy, has never once called [Rafiq Chowdhury](rafiq), [her](honor) [deputy](rafiq), by [his](rafiq) first name. [He](rafiq), for [his](rafiq) part, would walk into traffic for [her](honor). On Monday the proprietor sells up. The [buyer](osric), [Osric Vane](osric), is thirty-four, barefoot and, as [Honor](honor) realises with a lurch, the [boy](osric) [whose](osric) poems [she](honor) once sent back with the single word "No". [He](osric) remembers it, too. [He](osric) has had it framed.
- boss honor rafiq "deputy"
- love rafiq honor "walk into traffic"
+ boss.start osric honor "buyer"
- discover honor osric "realises"
- reject.past honor osric "sent back"
- create.past osric "poems"

== 2
[Vane](osric)'s first act as owner is to bring in [Bettina Krull](bettina), late of Berlin, to sit in [Honor](honor)'s chair; the ousted [editor](honor) is kept on to do the crossword. [Rafiq](rafiq) offers to resign out of solidarity and is told not to be an ass. Across the floor, fashion [assistant](saskia) [Saskia](saskia) shares a desk, a stapler and a growing number of lunches with [Toby Marchbanks](toby), [whose](toby) [grandmother](granny) owns half of Rutland. What [he](toby) has not let slip: there is already [somebody](linus) at home.
+ hire bettina osric "bring in"
- quit honor osric "ousted"
- hire honor osric "kept on"
- quit? rafiq "resign"
- help? rafiq honor "out of solidarity"
- reject _ rafiq "told not to"
- date saskia toby "lunches"
- colleague saskia toby "shares a desk"
- kin granny toby "grandmother"
- reveal! toby saskia "not let slip"
- couple linus toby "somebody at home"

== 3
The [somebody](linus) at home is [Linus Pym](linus), restaurant [critic](linus) of a competing weekly, with [whom](linus) [Toby](toby) has been living for two happy years. [Saskia](saskia) discovers it by ringing the bell with a birthday cake. Humiliated, [she](saskia) hands the cake to the [critic](linus), [who](linus) reviews it, favourably. [Bettina](bettina) orders [Delphine Achebe](delphine), star [reporter](delphine), to dig into [Corban Slate](corban), a property [king](corban); [Delphine](delphine) doesn't mention that [Slate](corban) is the [man](corban) [her](delphine) [mother](mother) very nearly married. What could possibly go wrong?
- couple linus toby "has been living"
- housemate linus toby "living"
- happy linus+toby "happy"
+ discover saskia linus+toby "discovers"

- sad saskia "Humiliated"
- gift saskia linus "hands the cake"
- create linus "reviews"
- boss bettina delphine "orders"
+ investigate delphine corban "dig into"
- reveal! delphine bettina "doesn't mention"
- parent mother delphine "mother"
- wedding.past! corban mother "nearly married"

== 4
At the summer party on a barge, [Osric](osric) asks [Honor](honor) to dance and recites one of the rejected poems into [her](honor) ear from start to finish. It isn't bad. [Rafiq](rafiq), watching from the gangway, crushes a plastic cup; [Bettina](bettina), watching [Rafiq](rafiq), fetches [him](rafiq) a whisky. [They](bettina+rafiq) leave in the same taxi. Meanwhile [Hugo](hugo), the [ex-husband](hugo) with [whom](hugo) [Honor](honor) shares a wine cellar and nothing more, announces that [he](hugo) is to be made a bishop, and would it look better with a wife?
- celebrate _ "summer party"
- invite osric honor "asks Honor"
- create osric "recites"
- flirt honor osric "into her ear"
- reject.past honor osric "rejected"
+ jealous rafiq osric "crushes"
- gift bettina rafiq "fetches him"
- affair? bettina rafiq "same taxi"
- ex honor hugo "ex-husband"
- hire? hugo "to be made a bishop"
- reveal hugo honor "announces"
+ propose? hugo honor "with a wife"

== 5
The morning after, the new [editor](bettina) makes it plain that it was the whisky. [Rafiq](rafiq), relieved, says that it was excellent whisky. A leak in the art department summons a [plumber](plumber), for [whom](plumber) picture [editor](yuki) [Yuki Tanabe](yuki) develops an interest in pipes. [Hugo](hugo) calls on [Honor](honor) with lilies and is handed back [his](hugo) half of the cellar. [Lady Violet](granny) descends on the office, mistakes [Saskia](saskia) for [her](granny) [grandson](toby)'s intended and presents [her](saskia) with the family pearls. [Toby](toby), the [coward](toby), lets it stand.
- affair bettina rafiq "morning after"
- love! bettina rafiq "it was the whisky"
- happy rafiq "relieved"
- love yuki plumber "interest in pipes"
- gift hugo honor "lilies"
+ reject honor hugo "is handed back"
- travel granny "descends on"
- kin granny toby "grandson"
- engaged! saskia toby "intended"
- gift granny saskia "family pearls"
+ betray toby granny "lets it stand"

== 6
[Saskia](saskia) agrees to pose as the fiancée for one weekend in Rutland, at a price: [Toby](toby) must stop using [her](saskia) ideas in meetings. [Linus](linus) comes along disguised as the chauffeur. In London, [Delphine](delphine) gets hold of the ledger that proves how [Slate](corban) bribes planners. That evening two men push [her](delphine) into a canal. [Osric](osric), out running barefoot, jumps in after [her](delphine); [she](delphine) coughs, curses and asks who the devil [he](osric) is. [He](osric) is charmed. [He](osric) has not been asked that in years.
- engaged! saskia toby "pose as the fiancée"
- help saskia toby "agrees"
- steal.past toby saskia "using her ideas"
- travel linus "comes along"
- betray linus granny "disguised"
- find delphine "gets hold of"
- discover delphine corban "proves"
- betray corban _ "bribes"
- attack _ delphine "push her"
+ rescue osric delphine "jumps in after"
- meet delphine osric "asks who"
+ love osric delphine "charmed"

== 7
[Lady Violet](granny), it turns out, is neither blind nor a fool. [She](granny) puts the sham [couple](saskia+toby) in the east wing, the [chauffeur](linus) next door to [Toby](toby) and, over kippers, tells [her](granny) [grandson](toby) that [she](granny) lived with a certain [Winifred](winifred) for thirty years. [Toby](toby) bursts into tears, then into song. [Saskia](saskia), offering to return the pearls, is ordered to keep them. [Honor](honor) finds [Rafiq](rafiq)'s old notebook on the copier. The first page is about [her](honor). So is the last.
- couple! saskia toby "sham couple"
+ reveal granny toby "tells her grandson"
- kin granny toby "grandson"
- couple.past granny winifred "lived with"
- happy toby "into song"
- gift? saskia granny "return the pearls"
- gift granny saskia "keep them"
- find honor "finds"
+ discover honor rafiq "about her"
- love rafiq honor "about her"

== 8
[She](honor) puts the notebook back and says nothing, but in the crossword that week every second clue spells [RAFIQ](rafiq). [He](rafiq) doesn't do crosswords. [Bettina](bettina) does. Touched in spite of herself, the [Berliner](bettina) leaves the solved grid on [his](rafiq) keyboard. [Delphine](delphine) files six thousand words on [Slate](corban), [who](corban) phones [Osric](osric) and offers to call in [his](osric) loans if a line of it appears. The barefoot [owner](osric) has one night to choose between the magazine and the [woman](delphine) from the canal.
- reveal! honor rafiq "says nothing"
+ confess honor rafiq "spells RAFIQ"
- discover bettina honor "solved"
- reveal bettina rafiq "leaves"
- create delphine "files"
+ threaten corban osric "call in his loans"

== 9
[Osric](osric) prints it. By noon, [Slate](corban) is in a police van and the magazine bankrupt; [Delphine](delphine) finds the [proprietor](osric) on the fire escape with one shoe on, and kisses [him](osric) until the other falls. [Rafiq](rafiq) runs through the rain with a damp page of crossword. [Honor](honor) is not at [her](honor) desk. [She](honor) has left for the Hebrides, says [Hugo](hugo), to become the [editor](honor) of a sheep breeders' quarterly. The last ferry is at six. And [Yuki](yuki)? [Yuki](yuki)'s pipes have never been drier, and still the [plumber](plumber) calls.
+ create osric "prints it"
- arrest _ corban "police van"
- lose osric "bankrupt"
- find delphine osric "finds the proprietor"
+ kiss delphine osric "kisses"
- move honor "left for the Hebrides"
- reveal hugo rafiq "says"
- hire? honor "become the editor"
- love plumber yuki "still the plumber calls"

== 10
[Rafiq](rafiq) misses the ferry, hires a trawler and is seasick over its entire length. On the quay at Barra stands [Honor](honor) in a borrowed oilskin. "[Rafiq](rafiq)," [she](honor) says: the first time in eleven years. [He](rafiq) forgets the speech. Back in town, staff meet in [Linus](linus)'s kitchen to put together one last issue without pay, and [Bettina](bettina) and [her](bettina) [predecessor](honor)'s empty chair preside. [Toby](toby) asks [Linus](linus), between the proofs and the soup, whether [they](linus+toby) might make it legal. The [critic](linus) calls the wording clumsy and the idea delicious.
- travel rafiq "hires a trawler"
- ill rafiq "seasick"
+ find rafiq honor "stands Honor"
- create? _ "one last issue"

+ propose toby linus "make it legal"
- engaged.start linus toby "delicious"

== 11
Lent the pearls' worth by [Lady Violet](granny), [who](granny) wants "something to read in the bath", the magazine stays afloat. [She](granny) installs [Honor](honor) as editor and [Bettina](bettina) as publisher, which means that [each](bettina+honor) may fire the other. The two [women](bettina+honor), sworn foes since the takeover, discover a common loathing of semicolons. [Saskia](saskia) is promoted over [Toby](toby)'s head. At the interview for a new crossword setter appears [Hugo](hugo), unfrocked for reasons [he](hugo) will go into over lunch.
+ gift granny _ "Lent"
- hire honor granny "installs"
- hire bettina granny "installs"
- enemy bettina honor "sworn foes"
- reconcile bettina honor "common loathing"
- hire saskia "promoted"
- boss.start saskia toby "over Toby's head"
- hire? hugo "interview"
- return hugo "appears Hugo"
- quit.past hugo "unfrocked"

== 12
Out on bail, [Slate](corban) sends [Delphine](delphine) a dead pike in a hatbox. [Osric](osric), penniless and sharing [her](delphine) bedsit, insists on a bodyguard; the only one [they](delphine+osric) can afford is [Yuki](yuki)'s [plumber](plumber), armed with a wrench. Over lunch, [Hugo](hugo) owns up: [he](hugo) has fallen for the [vicar](vicar) [who](vicar) was meant to succeed [him](hugo), and [she](vicar) for nobody. [Honor](honor) pats [her](honor) former [husband](hugo)'s hand. [Rafiq](rafiq) sees the hand through the glass, draws [his](rafiq) own conclusions and cancels the table for two.
- arrest.past _ corban "bail"
- threaten corban delphine "dead pike"
- housemate delphine osric "sharing her bedsit"
- hire plumber delphine+osric "can afford"

+ reveal hugo honor "owns up"
- love hugo vicar "fallen for"
- hire? vicar "succeed"
- love! vicar hugo "for nobody"
- help honor hugo "pats"
- ex honor hugo "former husband"
+ jealous rafiq hugo "draws his own conclusions"
- date! honor rafiq "cancels"

== 13
[Toby](toby) and [Linus](linus) tie the knot in Rutland, with kippers. The [vicar](vicar), [who](vicar) conducts the service, loses [her](vicar) place twice because the crossword [setter](hugo) in the third row keeps smiling at [her](vicar). [Slate](corban) gets in among the waiters and lunges for [Delphine](delphine) with the cake knife. The wrench is faster. While the [tycoon](corban) is counted out on the lawn, [Honor](honor) marches up to [Rafiq](rafiq), [who](rafiq) has been avoiding [her](honor) for a week, and asks [him](rafiq), in eleven letters, what seems to be the matter.
+ wedding linus toby "tie the knot"
- flirt hugo vicar "smiling at her"
+ attack corban delphine "lunges for"
- rescue plumber delphine "wrench is faster"
- injure corban plumber "counted out"
- flee rafiq honor "avoiding her"

== 14
Answer: misapprehended. [They](honor+rafiq) laugh until the lights go out in the marquee, and what [they](honor+rafiq) do after that is not for a family magazine. A year on, the Christmas number sells out. [Delphine](delphine) is awarded a prize and, ten minutes later in the lavatory, a blue line. [Osric](osric), told in front of the whole room, faints into the trifle. [Yuki](yuki) has moved to Penge with [her](yuki) [plumber](plumber). [Bettina](bettina) alone goes home alone; but on the night bus sits a [stranger](stranger), doing the crossword in ink.
- happy honor+rafiq "laugh"
+ sex honor rafiq "not for a family"
- find delphine "awarded a prize"
+ pregnant delphine "blue line"
- reveal delphine osric "told"
- ill osric "faints"
- move plumber+yuki "moved to Penge"
- couple plumber yuki "her plumber"
