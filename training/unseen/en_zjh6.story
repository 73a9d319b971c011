%series Widows' Walk
%lang en
%genre costume drama: an undertaker's household in Valparaíso, 1888, weekly recap column
%cast perpetua | Doña Perpetua Larrazábal; Doña Perpetua; Perpetua | f
%cast cayetano | Cayetano Larrazábal; Cayetano | m
%cast luisa | Luisa Larrazábal; Luisa | f
%cast grant | Grant | m
%cast mercy | Mercy Grant; Mercy; Doña Mercy | f
%cast eusebio | Eusebio | m
%cast fabian | Fabián Ossa; Fabián; Ossa | m
%cast judge | Judge Varela; Varela | m
%cast maid | Candelaria | f
%cast sailor | - | m
%cast rosa | Rosa | f
%cast husband | Don Matías | m
%cast infant | - | m
%cast heiress | - | f

== 1
In this house they measure you while you shake hands. [Doña Perpetua Larrazábal](perpetua), three times a [widow](perpetua) and never once at a loss, buries the best people of [Valparaíso](@valparaiso) with the help of two grown [children](cayetano+luisa): [Cayetano](cayetano), [who](cayetano) faints at the sight of a corpse, and [Luisa](luisa), [who](luisa) does not. The Scottish [engineer](grant) [Grant](grant) orders a coffin for [his](grant) [wife](mercy). The trouble, as the [maid](maid) discovers when [she](maid) brings the sherry, is that [Mercy Grant](mercy) is sitting in the carriage outside.
- parent perpetua cayetano+luisa "children"
- help cayetano+luisa perpetua "help"
- ill cayetano "faints"
- married grant mercy "wife"
- married.past _ perpetua "widow"
+ die! mercy "orders a coffin"
+ discover maid mercy "discovers"

== 2
It was a misunderstanding, coughs [Grant](grant); the doctors give [her](mercy) a month, and [he](grant) likes to be early. [Luisa](luisa) measures the [patient](mercy), finds a pulse like a drum and decides that the [Scot](grant) is in a hurry for reasons of [his](grant) own. [Her](luisa) [brother](cayetano) decides otherwise. [He](cayetano) has looked under the veil and is done for. All evening [he](cayetano) polishes the same handle, while [Fabián Ossa](fabian), the [glazier](fabian) to [whom](fabian) [Luisa](luisa) has been promised since Lent, waits in the parlour and is served [his](fabian) third cold chocolate.
- ill mercy "give her a month"
- discover luisa mercy "finds a pulse"
- accuse luisa grant "in a hurry"
- sibling cayetano luisa "brother"
+ love.start cayetano mercy "is done for"
- engaged fabian luisa "has been promised"

== 3
The [judge](judge) next door, [Varela](judge) by name, proposes to [Doña Perpetua](perpetua) every All Souls' and gets a slice of cake instead. So again this year. Less sweet is the scene in the stable, where the [coachman](eusebio), [Eusebio](eusebio), asks the [maid](maid) whose it is. "[Yours](eusebio), [you](eusebio) ox," says [Candelaria](maid), for such is [her](maid) name, and [he](eusebio) sits down in the oats with joy. [Mercy](mercy), out walking, loses a glove in front of the premises. [Cayetano](cayetano) is not the man to let gloves lie.
- neighbour judge perpetua "next door"
- propose judge perpetua "proposes"
+ reject perpetua judge "slice of cake"
+ pregnant maid eusebio "whose it is"
- reveal maid eusebio "says Candelaria"
- happy eusebio "joy"
- lose mercy "loses a glove"

== 4
[Fabián](fabian) breaks a pane. [Luisa](luisa) steps on it. [Fabián](fabian) kneels before [Luisa](luisa). [He](fabian) pulls the splinter from [Luisa](luisa). [She](luisa) watches [his](fabian) neck. It leaves [her](luisa) cold. Next door sings [Rosa](rosa). [Rosa](rosa) is [Varela](judge)'s [daughter](rosa). [Fabián](fabian) looks up. [Luisa](luisa) sees [Fabián](fabian) look. For the first time [she](luisa) smiles at [Rosa](rosa). Let [her](rosa) have [Fabián](fabian).
- injure luisa fabian "steps on it"
- treat luisa fabian "pulls the splinter"
+ love! luisa fabian "leaves her cold"
- neighbour luisa rosa "Next door"
- parent judge rosa "daughter"
- love fabian rosa "looks up"
- discover luisa fabian "sees"

== 5
Poison, then? [Luisa](luisa) has had a drop of [Mercy](mercy)'s tonic analysed by the chemist, and it would flatten a mule. [She](luisa) says so to the [judge](judge), [who](judge) dines with [Grant](grant) on Thursdays and laughs. [She](luisa) says so to [her](luisa) [mother](perpetua), [who](perpetua) does not, having once known a husband of that sort; [she](perpetua) never told the [children](cayetano+luisa) how the [second](husband) died. Only [Cayetano](cayetano) acts. By lamplight [he](cayetano) swaps the bottles, spills half, and is found in the bedroom corridor by the [lady](mercy) herself, [who](mercy) takes [him](cayetano) by the lapels and does not scream.
- kill? grant mercy "Poison"
- investigate luisa mercy "analysed"
+ discover luisa grant "flatten a mule"
- accuse luisa grant "says so"
- reveal luisa perpetua "says so"#2
- parent perpetua luisa "mother"
- friend grant judge "dines with"
- reveal! perpetua cayetano+luisa "never told"
- married.past husband perpetua "husband"
- die.past husband "died"
- rescue? cayetano mercy "swaps the bottles"
- find mercy cayetano "is found"
+ kiss? cayetano mercy "takes him by"

== 6
What a week. [Mercy](mercy) has colour in [her](mercy) cheeks, [Grant](grant) has none, and an [undertaker](perpetua)'s [son](cayetano) walks into lamp-posts. The [lovers](cayetano+mercy) meet among the display models, where no one ever looks. No one, that is, but [Eusebio](eusebio), sent to air the velvet. The [coachman](eusebio) says nothing to [his](eusebio) [mistress](perpetua); [he](eusebio) says it to [Candelaria](maid), and [she](maid) says it to the cat. Should I mention that [Fabián](fabian) has put new glass in all eleven of the [judge](judge)'s windows, free of charge?
- recover mercy "colour in her cheeks"
- sad grant "has none"
- parent perpetua cayetano "son"
- boss perpetua eusebio "mistress"
+ affair cayetano mercy "lovers"
- cheat mercy grant "lovers"
- date cayetano mercy "among the display models"
- discover eusebio cayetano+mercy "sent to air"
- reveal! eusebio perpetua "says nothing"
- reveal eusebio maid "says it to Candelaria"
- gift fabian judge "free of charge"

== 7
[Doña Mercy](mercy) is dead. So at least swears the [husband](grant), and so it looks: white hands, closed eyes, not a breath on the mirror. [Cayetano](cayetano) collapses over [her](mercy). It falls to [Luisa](luisa) to wash the body, and to [Luisa](luisa) that the body says, in the accent of [Leith](@leith): "Has [he](grant) gone?" The two [women](luisa+mercy) had cooked it up between [them](luisa+mercy). One [undertaker](cayetano), [they](luisa+mercy) agree, must not be told, since [he](cayetano) has never been able to lie. I held my breath with [her](mercy) for nine minutes.
- die! mercy "is dead"
- married grant mercy "husband"
+ sad cayetano mercy "collapses"
+ betray luisa+mercy cayetano+grant "cooked it up"
- discover! cayetano mercy "must not be told"

== 8
An empty coffin is a heavy thing. Six men carry it; the [Scot](grant) walks behind with an onion in [his](grant) handkerchief, and at the grave the [betrayed](cayetano) would have jumped in after it, had [his](cayetano) [mother](perpetua) not held on to [his](cayetano) coat. In the attic over [their](cayetano+perpetua) heads, ever since Tuesday, the [deceased](mercy) has been reading novels. [She](mercy) hears [him](cayetano) weep through the boards. On the third night [she](mercy) can stand it no longer and comes down in [her](mercy) shroud, and [he](cayetano), for once, does not faint.
- betray grant _ "onion in his handkerchief"
- sad cayetano mercy "jumped in"
- parent perpetua cayetano "mother"
- rescue perpetua cayetano "held on to"
- housemate cayetano+perpetua mercy "attic"
+ return mercy cayetano "comes down"
- ill! cayetano "does not faint"

== 9
[Grant](grant) courts the insurers, then a banker's [heiress](heiress). [Luisa](luisa) releases [Fabián](fabian) from [his](fabian) word before [he](fabian) can ask for it, and [he](fabian), crimson, runs straight next door, where [Rosa](rosa) has been leaning out of the new window. [Her](rosa) [father](judge) gives [his](judge) blessing between two verdicts. And for [Luisa](luisa) herself? There is a one-eyed [sailor](sailor) [who](sailor) came to order a stone for a shipmate, stays to argue about the lettering, and comes back next day to argue about the comma. I think [she](luisa) has met [her](luisa) [match](sailor).
- flirt grant heiress "courts"
+ engaged.end fabian luisa "releases"
- couple.start fabian rosa "runs straight next door"
- parent judge rosa "father"
- meet luisa sailor "came to order a stone"
- quarrel luisa sailor "argue about the lettering"
- return sailor "comes back"
- love luisa sailor "met her match"

== 10
[Candelaria](maid) has [her](maid) [baby](infant) on the hearse, a [boy](infant), [who](infant) will presumably be called punctual. [Eusebio](eusebio), [who](eusebio) drove at a gallop, still has not got round to marrying [her](maid); [Perpetua](perpetua) gives [him](eusebio) until the christening. As for the [widower](grant): with the insurance in [his](grant) pocket [he](grant) leads the [heiress](heiress) into the church, the organ strikes up, and the [woman](mercy) [who](mercy) shows [them](grant+heiress) to [their](grant+heiress) pew lifts [her](mercy) veil. [Grant](grant) screams louder than any organ. "Bigamy," says [Mercy](mercy), "as well as the other thing."
+ birth maid infant "baby"
- help eusebio maid "drove at a gallop"
- wedding! eusebio maid "has not got round"
- threaten perpetua eusebio "until the christening"
- wedding? grant heiress "into the church"
+ return mercy grant "lifts her veil"
- sad grant mercy "screams"
+ accuse mercy grant "Bigamy"

== 11
[Judge Varela](judge) has to put on the black cap for [his](judge) own Thursday [guest](grant), and it does not fit. Ten years, for the tonic. In the dock [Grant](grant) points at [Cayetano](cayetano): let the court ask the [undertaker](cayetano) where [he](cayetano) spends [his](cayetano) nights. [Doña Perpetua](perpetua) rises and declares that [her](perpetua) [son](cayetano) sleeps at home, in [his](cayetano) own bed, like a stone. It is the only perjury of [her](perpetua) life, if we leave aside the matter of [Don Matías](husband), [her](perpetua) second, [who](husband) did not, one gathers, choke on an olive.
+ arrest judge grant "Ten years"
- accuse grant cayetano "points at"
- betray perpetua judge "perjury"
- rescue perpetua cayetano "sleeps at home"
- parent perpetua cayetano "son"
- married.past husband perpetua "her second"
+ kill.past perpetua husband "choke on an olive"

== 12
No funerals this time, only a christening, and a wedding tacked on to it because the priest was there already: [Eusebio](eusebio) says yes in [his](eusebio) driving gloves. [Mercy](mercy), divorced by a bishop in a hurry, buys a house on the hill with room for one nervous [man](cayetano). The one-eyed [sailor](sailor) sails. [Luisa](luisa) goes with [him](sailor), measuring tape and all; [her](luisa) [mother](perpetua) waves until the mast is gone. Then [she](perpetua) turns to the [judge](judge), [who](judge) holds out [his](judge) plate for the cake, and says: "Ask [me](perpetua) again."
- celebrate _ infant "christening"
+ wedding eusebio maid "wedding"
- divorce grant mercy "divorced"
- couple cayetano mercy "room for"
- travel luisa sailor "goes with him"
- move mercy "buys a house"
- parent perpetua luisa "mother"
+ propose? judge perpetua "Ask me again"
