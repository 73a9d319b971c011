%series The Berth
%lang en
%genre drill
%cast pardys | Pardys | g
%cast snooks | Snooks | g
%cast azariah | Azariah Pardy; Azariah | m
%cast clem | Clementine Pardy; Clementine; Clem | f
%cast drusilla | Drusilla Pardy; Drusilla; Dru | f
%cast levi | Levi Pardy; Levi | m
%cast keziah | Keziah Snook; Keziah; Mrs. Snook | f
%cast obie | Obadiah Snook; Obie | m
%cast jabez | Jabez Snook; Jabez | m
%cast thirza | Thirza Snook; Thirza | f
%cast eli | Eli Snook; Eli | m
%cast odette | Miss Odette; Odette | f
%cast lester | Lester Pell; Lester; Pell | m
%cast quint | Sir Hubert Quint; Quint; Sir Hubert | m
%cast ingeborg | Nurse Ingeborg; Ingeborg | f
%cast ledrew | Constable LeDrew; LeDrew | m
%cast joao | João | m
%cast mercy | Granny Mercy; Mercy | f
%cast admiral | Admiral | m
%cast preacher | - | m
%cast baby | Elias | m

== 1
Each spring on [Gannet Head](@gannet) the berths are drawn from a sou'wester, and twenty springs ago [Azariah Pardy](azariah) drew the best, off the Point, and has had it by right ever since. [Eli Snook](eli), drawing the worst, drowned in it. [His](eli) [widow](keziah), [Keziah](keziah), maintains that the ticket was marked, and has passed the winning [family](pardys) in silence on the way to two thousand sermons.
- find.past azariah "drew the best"
+ die.past eli "drowned"
- married.past eli keziah "widow"
- accuse keziah azariah "maintains"
- betray.past? azariah eli "marked"
- enemy keziah pardys "in silence"

== 2
[Azariah](azariah) has a [son](levi) [who](levi) can only get a sentence out by singing it, and two [daughters](clem+drusilla). The [elder](clem), [Clementine](clem), is promised to the store's [clerk](lester), [Lester Pell](lester); [her](clem) [sister](drusilla), [Drusilla](drusilla), is promised to nobody, having been asked. [She](drusilla) fishes. When [Levi](levi) proposes a toast to the [couple](clem+lester), it has three verses.
- parent azariah levi "son"
- parent azariah clem+drusilla "daughters"
+ engaged clem lester "promised"
- sibling clem drusilla "sister"
- reject.past drusilla _ "having been asked"
- propose.past _ drusilla "asked"
- celebrate levi clem+lester "toast"

== 3
Across the tickle live the [widow](keziah)'s [three](jabez+obie+thirza): [Obadiah](obie), called [Obie](obie), [who](obie) is handsome and has been told; [his](obie) [brother](jabez), [Jabez](jabez), [who](jabez) is honest and tells; and [their](jabez+obie) [sister](thirza). [Thirza](thirza) works the telegraph under [Miss Odette](odette), a [Montrealer](odette) with two hats, and so learns everything on the island a day before it happens.
- married.past eli keziah "widow"
- die.past eli "widow"
- parent keziah jabez+obie+thirza "three"
- sibling jabez obie "brother"
- sibling jabez+obie thirza "sister"
+ boss odette thirza "under"
- discover thirza "learns"

== 4
[Pell](lester) courts in writing. [His](lester) [betrothed](clem) reads the letters aloud to [her](clem) [sister](drusilla), weeping at the commas. [Drusilla](drusilla), gutting, is struck by "thy sea-wet lashes." [She](drusilla) has heard those lashes before, bawled across the tickle by [Obie](obie), [who](obie) was making fun of something somebody had written to [Thirza](thirza). [She](drusilla) wipes the knife and goes for the boat.
- flirt lester clem "courts"
- engaged clem lester "betrothed"
- reveal clem drusilla "reads"
- sibling clem drusilla "sister"
- sad clem "weeping"
+ discover drusilla lester+thirza "heard those lashes"

== 5
No [Pardy](drusilla) has ever tied up at the Snook stage. [Thirza](thirza) takes the painter without a word, and the letter with it, and holds it against [hers](thirza): the same lashes, the same commas, the same blot. "What does [she](clem) say to it?" asks [Thirza](thirza). "[She](clem) cries." "So did [I](thirza)," says [she](thirza), and folds the other [woman](clem)'s letter up as if it were alive.
- travel drusilla "tied up"
- gift drusilla thirza "letter"
+ discover thirza lester "the same blot"
- betray lester clem+thirza "the same lashes"
- sad clem "cries"
- sad.past thirza "So did I"

== 6
[Lester](lester) is bidden to tea by [Clementine](clem)'s [sister](drusilla), and on the same slip of paper, turned over, by [Obie](obie)'s. [He](lester) finds [both](drusilla+thirza) behind one teapot, with the letters propped against it. "Read," says [Drusilla](drusilla). [He](lester) gets as far as the lashes and goes out by the window, straight into the jaws of [Admiral](admiral), the [Pardys](pardys)' [Newfoundland](admiral), [who](admiral) holds [him](lester), gently, until dark.
- invite drusilla lester "bidden"
- invite thirza lester "by Obie's"
- sibling clem drusilla "sister"
- sibling obie thirza "Obie's"
- find lester drusilla+thirza "finds"
- flee lester drusilla+thirza "out by the window"
+ abduct admiral lester "holds him"

== 7
It is not the [clerk](lester) [whom](lester) [Clementine](clem) cannot forgive but [her](clem) [sister](drusilla). To be deceived is one thing; to be told so, over fish, is another. [She](clem) sends back [his](lester) ring by [Levi](levi), [who](levi) sings the message at the shop counter, and carries [her](clem) box to the nursing station, where [Ingeborg](ingeborg), the Norwegian [nurse](ingeborg), has a spare cot and asks no questions in any language.
- reconcile! clem drusilla "cannot forgive"
- sibling clem drusilla "sister"
- betray.past lester clem "deceived"
- reveal.past drusilla clem "told so"
+ breakup clem lester "sends back his ring"
- help levi clem "sings the message"
- move clem ingeborg "carries her box"

== 8
[Jabez](jabez) has put a gaff through [his](jabez) palm. The [nurse](ingeborg) being out at a birth, it is [her](ingeborg) [lodger](clem) [who](clem) must draw it, a [Pardy](clem), with [her](clem) eyes shut. Does it hurt? [Jabez](jabez), [who](jabez) cannot tell a lie, tells [her](clem) that it did until [she](clem) came in. [Clementine](clem) has been written to by an expert, and did not know that it could be done so short.
- injure jabez "gaff"
- birth _ "birth"
- housemate clem ingeborg "lodger"
- treat jabez clem "draw it"
+ confess jabez clem "until she came in"

== 9
A Portuguese banker strikes the Point in fog. From the one shore [Levi](levi) puts off, from the other [Obie](obie), and in the breakers [both](levi+obie) find that [neither](levi+obie) can do it alone. With [the one](levi)'s line and [the other](obie)'s back [they](levi+obie) bring in nine living men. The last, a [cook](joao) named [João](joao), kisses [both](levi+obie) and asks which of the two villages is the friendly one.
- travel levi+obie "puts off"
+ rescue levi+obie joao "bring in"
- help levi obie "neither can do it alone"
- kiss joao levi+obie "kisses"

== 10
The eight sail home; the [cook](joao) is put up at [Keziah](keziah)'s, because of [his](joao) knee. [She](keziah) has not had a man to contradict since [Eli](eli). [He](joao) salts [her](keziah) soup behind [her](keziah) back; [she](keziah) finds out; [he](joao) does it to [her](keziah) face. [Her](keziah) [daughter](thirza) reports to [Miss Odette](odette) in Morse, on the sugar bowl, that [Mother](keziah) has been heard to hum.
- housemate.start joao keziah "put up"
- injure joao "knee"
- die.past eli "since Eli"
- betray joao keziah "behind her back"
- discover keziah joao "finds out"
- parent keziah thirza "daughter"
+ reveal thirza odette "reports"
- happy keziah "hum"

== 11
All the fish on the island, Pardy's and Snook's, goes to [Sir Hubert Quint](quint), [who](quint) gives for it flour, rope and advice. This year [he](quint) gives less flour. Anyone dissatisfied, [he](quint) lets [his](quint) [clerk](lester) announce, may settle what he owes by Friday. What does he owe? Only [Pell](lester) could say, [who](lester) keeps one ledger for [Sir Hubert](quint), and another, thinner, in [his](lester) mattress.
- gift quint pardys+snooks "gives"
- boss quint lester "clerk"
- reveal lester "announce"
+ threaten quint pardys+snooks "by Friday"
- betray lester quint "another"

== 12
Somebody has written to the mainland, and the mainland sends [Constable LeDrew](ledrew), seasick, with a warrant: [Azariah](azariah) is to answer for a marked ticket. [He](azariah) has to help the [officer](ledrew) up the ladder in order to be taken. [Levi](levi) protests in a minor key. [His](levi) younger [sister](drusilla) asks to see the anonymous letter, and there it is, in the second line: the blot.
- reveal.past lester "written to the mainland"
- travel ledrew "sends" @gannet
- ill ledrew "seasick"
- help azariah ledrew "help"
+ arrest ledrew azariah "taken"
- accuse lester azariah "marked ticket"
- sibling drusilla levi "sister"
- discover drusilla lester "the blot"

== 13
So [Keziah](keziah), after twenty years, is to be asked in court what [she](keziah) has always said. [She](keziah) ought to be glad. [She](keziah) sits on the stage in the dark, and [her](keziah) [lodger](joao) sits down by [her](keziah). If they hang [him](azariah), [she](keziah) says at last, who will there be not to speak to? "[Me](joao)," offers [João](joao). [She](keziah) tells [him](joao) that it is kind of [him](joao), but that [he](joao) hasn't the face for it.
- accuse? keziah azariah "asked in court"
- happy! keziah "glad"
- housemate joao keziah "lodger"
- die? azariah "hang him"
- sad keziah "in the dark"
- enemy azariah keziah "not to speak to"
+ help joao keziah "offers"
- reject keziah joao "hasn't the face"

== 14
[Granny Mercy](mercy), [who](mercy) has brought every soul on the island into it, lets herself be carried to the schoolhouse to testify. There was a mark, [she](mercy) declares. It was [Eli](eli)'s. [He](eli) had notched the good ticket, meaning to feel for it, with mitts on; [he](eli) told [her](mercy) so that night, laughing and crying, with the wrong one in [his](eli) hand. [She](mercy) turns to the [widow](keziah). "[You](keziah) were asleep, [maid](keziah)."
- reveal mercy "declares"
+ betray.past eli _ "notched"
- reveal.past eli mercy "told her"
- happy.past eli "laughing"
- sad.past eli "crying"
- lose.past eli "wrong one"
- married.past eli keziah "widow"
- die.past eli "widow"

== 15
[Azariah](azariah) is acquitted and does not cheer. On the schoolhouse steps the [man](azariah) [who](azariah) drew the ticket and the [wife](keziah) of the [man](eli) [who](eli) cut it come face to face. [He](azariah) takes off [his](azariah) cap. [She](keziah) would speak, but twenty years are in the way. It is [her](keziah) younger [son](jabez), the honest [one](jabez), [who](jabez) says for [her](keziah) that [they](snooks) are sorry; [her](keziah) elder [one](obie) is looking at the [defendant](azariah)'s [daughter](drusilla).
- arrest! azariah "acquitted"
- happy! azariah "does not cheer"
- find.past azariah "drew"
- married.past eli keziah "wife"
- betray.past eli _ "cut it"
- parent keziah jabez+obie "son"
- sibling jabez obie "younger son"
+ reconcile? azariah keziah "sorry"
- parent azariah drusilla "daughter"

== 16
[Levi](levi)'s evidence, which was sung, has found its way by wire to [St. John's](@stjohns) and [Montreal](@montreal). [Miss Odette](odette) tapped it out herself, and at the second chorus had to stop and borrow [Thirza](thirza)'s handkerchief. [She](odette) orders a third hat. When the [singer](levi) comes in about a parcel of hooks, [she](odette) asks [him](levi) for it in C, and [he](levi), blushing, finds that to [her](odette) [he](levi) can talk.
- create levi "sung"
- reveal odette "tapped it out"
- sad odette "handkerchief"
- gift thirza odette "borrow"
+ love.start levi odette "blushing"
- recover levi "can talk"

== 17
The night before the Friday in question, [Quint](quint)'s store burns to the waterline, ledgers and all. Who had cause? Everybody; but [Obie](obie) had threatened to, in company, and was seen out of doors at two. Where had [he](obie) been, asks [LeDrew](ledrew). The [prisoner](obie) folds [his](obie) arms. [His](obie) [mother](keziah) implores [him](obie), [his](obie) [brother](jabez) begins to answer for [him](obie), and [he](obie) treads on [Jabez](jabez)'s foot.
- lose quint "burns"
- threaten.past obie quint "threatened"
- discover.past _ obie "seen"
+ accuse ledrew obie "Where had he been"
- arrest ledrew obie "prisoner"
- reveal! obie ledrew "folds his arms"
- parent keziah obie "mother"
- sibling jabez obie "brother"
- reveal? jabez ledrew "begins"
- attack obie jabez "treads"

== 18
"With [me](drusilla)," says [Drusilla](drusilla). [She](drusilla) says it in front of the [constable](ledrew), both [families](pardys+snooks) and the [preacher](preacher), wiping scales from [her](drusilla) forearms. Since the wreck; in the sail loft; about twice a week. [Obie](obie) is freed, and blushes for the first time on record. [Azariah](azariah), [who](azariah) bore a trial without a murmur, tells [his](azariah) [daughter](drusilla) not to come home. [She](drusilla) hadn't been going to.
+ reveal drusilla ledrew "With me"
- affair drusilla obie "sail loft"
- arrest! ledrew obie "freed"
- accuse.past _ azariah "trial"
- parent azariah drusilla "daughter"
- reject azariah drusilla "not to come home"
- return! drusilla "hadn't been going to"

== 19
[She](drusilla) sleeps at the telegraph office, in [Thirza](thirza)'s bunk, head to foot with [her](drusilla) [lover](obie)'s [sister](thirza). There the news comes in that [Lester Pell](lester) has tried to change four hundred dollars in [Halifax](@halifax), singed ones. [Thirza](thirza) wires back a description, lashes included. It gives [the two](drusilla+thirza) of [them](drusilla+thirza) so much pleasure that [Miss Odette](odette) docks [her](odette) [assistant](thirza) an hour for laughing.
- housemate.start drusilla thirza "sleeps"
- affair drusilla obie "lover"
- sibling obie thirza "sister"
- discover drusilla+thirza lester "news"
- reveal thirza "wires back"
+ happy drusilla+thirza "pleasure"
- boss odette thirza "assistant"

== 20
[LeDrew](ledrew) brings [him](lester) back in irons, with the thin ledger, from which it appears that [Sir Hubert](quint) has been robbed by [his](quint) [clerk](lester) of a third of what [he](quint) robbed the island of. [Admiral](admiral) greets the [captive](lester) like an old friend. As for [Quint](quint), [he](quint) is offered the choice between giving the flour and explaining the sums, and leaves for [England](@england), by night, in a hat of [Odette](odette)'s.
+ arrest ledrew lester "irons"
- return lester "back"
- discover _ lester "appears"
- steal.past lester quint "robbed"
- boss quint lester "clerk"
- steal.past quint pardys+snooks "robbed"#2
- threaten _ quint "choice"
- gift? quint _ "giving"
- reveal? quint "explaining"
- flee quint "by night" @england

== 21
[Drusilla](drusilla) is sick in the mornings, and in no doubt. [Obie](obie) goes down on one knee, and [she](drusilla) says no. [He](obie) goes down on it again at low water, and is told to mind the crabs. It is not [him](obie) [she](drusilla) objects to; [she](drusilla) will not marry a [man](obie) from [whose](obie) [mother](keziah) [she](drusilla) has never had a word. [He](obie) goes home and puts it to [Keziah](keziah). [She](keziah) gets [her](keziah) shawl.
+ pregnant drusilla obie "sick in the mornings"
- propose obie drusilla "one knee"
- reject drusilla obie "says no"
- wedding! drusilla obie "marry"
- parent keziah obie "mother"
- return obie "goes home"
- reveal obie keziah "puts it to"

== 22
While [she](keziah) is rowing north, a skiff passes [her](keziah) rowing south without a light. In it are [her](keziah) younger [son](jabez) and the other Pardy [girl](clem). [They](clem+jabez) could have been married at home, now, with cake; but [Jabez](jabez) had promised [her](clem) an elopement, before peace broke out, and never goes back on [his](jabez) word. [Keziah](keziah) lifts an oar to [them](clem+jabez).
- travel keziah "rowing north"
- travel clem+jabez "passes"
- parent keziah jabez "son"
+ flee clem+jabez "elopement"
- wedding! clem jabez "married at home"
- wedding? clem jabez "elopement"
- reconcile.past pardys snooks "peace"

== 23
[She](keziah) finds [Azariah](azariah) alone in a cold kitchen, grey as ash: [both](clem+drusilla) [daughters](clem+drusilla) gone, [Levi](levi) at the telegraph, a pain down the arm. [She](keziah) lights the stove. [She](keziah) has come about [his](azariah) [daughter](drusilla) and [her](keziah) [son](obie), [she](keziah) says, the first words [he](azariah) has had from [her](keziah) since [Eli](eli), and [he](azariah) begins to weep so that [she](keziah) has to feed [him](azariah) the broth. It is [João](joao)'s. It is a little salty.
- find keziah azariah "finds"
- ill azariah "pain down the arm"
- parent azariah clem+drusilla "daughters"
- travel keziah azariah "come"
- parent keziah obie "her son"
+ reconcile azariah keziah "first words"
- die.past eli "since Eli"
- sad azariah "weep"
- help keziah azariah "feed"

== 24
[Ingeborg](ingeborg) gives the old [man](azariah) until the ice goes. [He](azariah) uses the time to have [Drusilla](drusilla) fetched, to beg [her](drusilla) pardon, and to teach [João](joao) cribbage. To [Keziah](keziah) [he](azariah) leaves the ticket, notch and all; to [her](keziah) [daughter](thirza), for the letters, [his](azariah) [dog](admiral). [He](azariah) goes out with the tide in April, while [his](azariah) [son](levi) is singing, and nobody cares to be the one to stop [him](levi).
- die? azariah "until the ice goes"
- return drusilla "fetched"
- reconcile azariah drusilla "beg her pardon"
- advisor azariah joao "teach"
- gift azariah keziah "leaves"
- gift azariah thirza "his dog"
- parent keziah thirza "daughter"
- parent azariah levi "son"
+ die azariah "goes out with the tide"
- create levi "singing"

== 25
The [preacher](preacher) has three weddings on the books and gets through them in an hour. [Obie](obie) takes [Drusilla](drusilla), seven months on; [Odette](odette), in all [her](odette) hats in turn, takes [Levi](levi); and [Keziah](keziah), asked if [she](keziah) will take this [cook](joao), says that [she](keziah) will see. [She](keziah) is given till the end of the hymn. The runaway [couple](clem+jabez), back from [Halifax](@halifax) with a ring apiece, hold the hymn book upside down between [them](clem+jabez).
+ wedding drusilla obie "takes Drusilla"
- pregnant drusilla obie "seven months on"
- wedding levi odette "takes Levi"
- wedding? joao keziah "see"
- flee.past clem+jabez "runaway"
- return clem+jabez "back"
- wedding.past clem jabez "ring apiece"

== 26
[Granny Mercy](mercy) brings one more into it, [her](mercy) last, a [boy](baby), and [they](drusilla+obie) call [him](baby) [Elias](baby), so that neither [grandfather](azariah+eli) need feel slighted. At the spring drawing it is [he](baby) [who](baby) is held over the sou'wester, in the arms of [his](baby) two [aunts](clem+thirza). [He](baby) gets hold of a ticket and puts it in [his](baby) mouth. By the time [his](baby) [grandmother](keziah) has got it out, there is no saying whose berth it was; so everyone fishes it.
+ birth drusilla baby "a boy"
- help mercy drusilla "brings one more"
- parent drusilla+obie baby "call him"
- kin baby clem+thirza "aunts"
- find baby "gets hold of"
- kin baby keziah "grandmother"
- kin azariah+eli baby "grandfather"
