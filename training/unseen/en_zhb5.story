%series The Cartographer's Alibi
%lang en
%genre spy thriller, terse file-like episode summaries
%cast vesna   | Vesna Tadić; Vesna; Tadić | f
%cast hollis  | Sir Hollis Amory; Amory; Hollis | m
%cast jolyon  | Jolyon Reeve; Reeve; Jolyon | m
%cast minh    | Minh Ansah; Minh | f
%cast koehler | Ruprecht Koehler; Koehler | m
%cast larisa  | Larisa Koehler; Larisa | f
%cast dragan  | Dragan Tadić; Dragan | m
%cast heron   | Heron | n
%cast anouk   | Anouk | f
%cast bishop  | Colonel Bishop; Bishop | f
%cast guard   | - | m
%cast vet     | - | m
%cast tailor  | Signor Tozzi; Tozzi | m
%cast boy     | Emil | m
%cast tfather | - | m

== 1 Trieste
Map restorer [Vesna Tadić](vesna), six years out of the Service, returns to [her](vesna) shop to find [Jolyon Reeve](jolyon), the [officer](jolyon) [who](jolyon) once ran [her](vesna), reading [her](vesna) post. An [agent](heron) known only as [Heron](heron) is offering London the names of every mole in three capitals and will talk to [her](vesna) alone. [She](vesna) shows [Reeve](jolyon) the door. That night divers haul [her](vesna) [brother](dragan) [Dragan](dragan)'s jacket out of the harbour, empty, with a tide table in the lining. [She](vesna) rings [Reeve](jolyon) back.
- quit.past vesna "out of the Service"
- return vesna "returns"
- find vesna jolyon "find"
- boss.past jolyon vesna "ran her"
- reveal? heron _ "offering London the names"
- reject vesna jolyon "shows Reeve the door"
- sibling dragan vesna "brother"
+ die? dragan "empty"
- investigate jolyon vesna "reading her post"

== 2 The Tailor
The tide table leads to a [tailor](tailor) in [Genoa](@genoa), [Signor Tozzi](tailor), [who](tailor) has sewn microfilm into lapels since the days of the Wall. [He](tailor) measures [Vesna](vesna) for a coat [she](vesna) hasn't ordered and slips [her](vesna) a hotel key. [Minh Ansah](minh), the Service's youngest [analyst](minh), decrypts the number on it and is told by [Sir Hollis Amory](hollis), [her](minh) [chief](hollis), to forget it. [She](minh) copies it onto [her](minh) arm. In [Genoa](@genoa), [Tozzi](tailor) is discovered the next morning among [his](tailor) dummies, a measuring tape round [his](tailor) neck.
- travel vesna "leads to" @genoa
- meet tailor vesna "measures"
- gift tailor vesna "slips her"
- discover minh "decrypts"
- boss hollis minh "chief"
- find _ tailor "discovered"
+ kill _ tailor "tape round his neck"

== 3 Room 318
Industrialist [Ruprecht Koehler](koehler) keeps the room for [his](koehler) afternoons with [Anouk](anouk), a [croupier](anouk). Posing as housekeeping, [Vesna](vesna) photographs [his](koehler) papers while [the two](anouk+koehler) are splashing next door. A face in the mirror: [Larisa Koehler](larisa), [his](koehler) [wife](larisa), is standing in the wardrobe for reasons of [her](larisa) own. [Each](larisa+vesna) lets the other go. Downstairs, [Reeve](jolyon) has been jumped in the garage by a [man](dragan) in a ski mask; as [they](dragan+jolyon) grapple, the wool slips, and [Reeve](jolyon) is looking at [Dragan Tadić](dragan).
+ affair anouk koehler "his afternoons"
- cheat koehler larisa "his afternoons"
- investigate vesna koehler "photographs"
- married koehler larisa "wife"
- meet larisa vesna "standing in the wardrobe"
- attack dragan jolyon "jumped"
+ discover jolyon dragan "is looking at"
- betray vesna koehler "Posing"

== 4 Dead Man's Terms
[Reeve](jolyon) keeps [his](jolyon) cracked ribs and the encounter to himself. A borrowed horse [doctor](vet) binds [him](jolyon) up in a stable near [Udine](@udine); [Vesna](vesna), [who](vesna) is holding the lamp, is told of muggers. [She](vesna) mourns [her](vesna) [brother](dragan) with plum brandy and, being lonely, ends up under [Jolyon](jolyon)'s blanket, as in the old days. In London [Minh](minh) learns [whose](hollis) signature sits beneath the payments from [Koehler](koehler)'s foundation: [Amory](hollis)'s. A van without number plates is idling outside [her](minh) flat.
- injure jolyon dragan "cracked ribs"
- reveal! jolyon vesna "to himself"
- treat jolyon vet "binds him up"
- betray jolyon vesna "told of muggers"
- sad vesna dragan "mourns"
+ sex jolyon vesna "under Jolyon's blanket"
- affair.past jolyon vesna "in the old days"
+ discover minh hollis "learns whose signature"
- die! dragan "mourns"

== 5 The Wardrobe
[Larisa](larisa) asks the false [chambermaid](vesna) to tea. [She](larisa) makes no secret of it: [she](larisa) has been collecting evidence for a divorce, and [she](larisa) would gladly trade it for passports for herself and [Emil](boy), [her](larisa) [eight-year-old](boy). Among [her](larisa) pictures is one of [Koehler](koehler) shaking hands with the supposedly drowned [Dragan](dragan). [Vesna](vesna) needs a chair. In [Pimlico](@pimlico) the van's door slides open, and when the milk comes [Minh](minh) is no longer there to take it in.
- invite larisa vesna "to tea"
- reveal larisa vesna "makes no secret"
- divorce? koehler larisa "divorce"
- parent larisa boy "eight-year-old"
- flee? boy+larisa koehler "passports"
+ discover vesna dragan "one of Koehler"
- die! dragan "supposedly drowned"
+ abduct _ minh "no longer there"
- investigate larisa koehler "collecting evidence"

== 6 Sibling Rivalry
[She](vesna) lies in wait for [Dragan](dragan) at [their](dragan+vesna) [father](tfather)'s grave, and [he](dragan) comes, with carnations. [He](dragan) works for [Koehler](koehler), [he](dragan) says, because somebody in London sold [him](dragan) to [Belgrade](@belgrade) in the war, and [Reeve](jolyon) was that somebody. Three years of cells. [His](dragan) [sister](vesna) levels a pistol at [him](dragan), then lowers it. When [she](vesna) gets back to the pensione, [Reeve](jolyon)'s half of the bed is cold. [He](jolyon) has left behind [his](jolyon) watch and a line from [their](jolyon+vesna) favourite bad poem.
- find vesna dragan "lies in wait"
- boss koehler dragan "works for"
- reveal dragan vesna "says"
+ accuse dragan jolyon "that somebody"
- betray.past? jolyon dragan "sold him"
- arrest.past _ dragan "years of cells"
- sibling dragan vesna "sister"
- threaten vesna dragan "levels a pistol"
+ breakup jolyon vesna "left behind"
- gift jolyon vesna "watch"
- parent tfather dragan+vesna "father"
- die.past tfather "grave"

== 7 A House in the Fens
[Minh](minh)'s [captor](bishop) wears good shoes and brings [her](minh) crosswords: it is [Colonel Bishop](bishop), officially retired, [Amory](hollis)'s [predecessor](bishop) and still [his](hollis) sworn [foe](bishop). It was to keep [her](minh) out of [his](hollis) hands, [she](bishop) explains, that the [girl](minh) was snatched. [They](bishop+minh) join forces over seven down. [Amory](hollis), for [his](hollis) part, reports the [analyst](minh) as a defector, and every airport has [her](minh) picture. In [Trieste](@trieste) somebody sets fire to a map shop with the [owner](vesna)'s cat inside. The cat gets out.
- gift bishop minh "crosswords"
- reveal bishop minh "explains"
- abduct bishop minh "snatched"
+ enemy bishop hollis "sworn foe"
- rescue bishop minh "out of his hands"
- help bishop minh "join forces"
+ accuse hollis minh "as a defector"
- investigate _ minh "has her picture"
- attack _ vesna "sets fire"
- quit.past bishop "retired"

== 8 Regatta
Aboard [Koehler](koehler)'s yacht, four people want one briefcase. [Anouk](anouk), [who](anouk) has been on three payrolls all along, lifts it from under the [host](koehler)'s chair during the fireworks. [Larisa](larisa) takes the dinghy with [her](larisa) [son](boy) hidden in a sail bag; a [guard](guard) fires, and [she](larisa) sinks down over the tiller. [Dragan](dragan), looking on from the deck, has to choose. [He](dragan) hurls the [guard](guard) overboard, leaps after [him](guard), and steers the dinghy with the weeping [child](boy) into the dark.
- steal? _ koehler "want"
- betray anouk koehler "payrolls"
- celebrate koehler "fireworks"
+ steal anouk koehler "lifts it"
- flee boy+larisa koehler "takes the dinghy"
- parent larisa boy "son"
- injure larisa guard "sinks down"
- attack dragan guard "hurls the guard"
+ rescue dragan boy "steers the dinghy"
- sad boy "weeping"
- attack guard larisa "fires"

== 9 Ward Six
[Larisa](larisa) survives the operation but cannot speak. At [her](larisa) bedside [Vesna](vesna) promises to look after [Emil](boy), [who](boy) draws the same bird over and over, long legs, grey. Why a heron? Because, writes [Larisa](larisa) with [her](larisa) left hand, that is [she](larisa): the nameless [agent](larisa) is the tycoon's [wife](larisa). [Koehler](koehler) has guessed as much and is on [his](koehler) way with lilies. [He](koehler) bends over the pillow with a syringe; there is no one under the blanket but [Dragan](dragan), [who](dragan) has had enough of employers.
- recover larisa "survives the operation"
- ill larisa "cannot speak"
- help vesna larisa "bedside"
- help? vesna boy "look after"
- create boy "draws the same bird"
+ reveal larisa vesna "writes"
- married koehler larisa "wife"
- discover koehler larisa "has guessed"
- travel koehler "on his way"
- kill? koehler larisa "a syringe"
+ find koehler dragan "under the blanket"
- quit dragan koehler "had enough of employers"
- treat larisa _ "operation"

== 10 What Reeve Sold
Over a chessboard in [Lisbon](@lisbon), [Reeve](jolyon) hands [Amory](hollis) a list of names, and [Amory](hollis) hands [him](jolyon) an envelope. [Vesna](vesna) watches it through a telescope, and sees the [man](jolyon) [she](vesna) trusted count banknotes. The list, however, is rubbish; [Bishop](bishop) wrote it, [Reeve](jolyon) has been [her](bishop) [man](jolyon) since the war, and [Dragan](dragan) was sold by [Sir Hollis](hollis). Too late. [Dragan](dragan), one balcony down, has already pressed the trigger. [Reeve](jolyon) topples across the board and scatters the bishops.
- reveal jolyon hollis "hands Amory"
- gift hollis jolyon "an envelope"
- discover vesna jolyon "watches it"
- betray jolyon hollis "rubbish"
- create bishop "wrote it"
- boss bishop jolyon "her man"
+ betray.past hollis dragan "was sold by"
- betray.past! jolyon dragan "was sold by"
+ attack dragan jolyon "pressed the trigger"
- injure jolyon dragan "topples"

== 11 Debrief
The bullet went through the watch pocket, which the watch would have filled. [Reeve](jolyon) hangs between life and death; [Vesna](vesna), holding [his](jolyon) hand, tells [her](vesna) [brother](dragan) never to come near [her](vesna) again. [Minh](minh) walks into the Service by the front door with [Bishop](bishop) on one side and two ministers on the other. [Amory](hollis) asks for [his](hollis) hat and, on the way to fetch it, steps from the seventh-floor terrace. [Koehler](koehler), betrayed by [Anouk](anouk) to the highest bidder, is taken off in handcuffs in mid-massage.
- injure jolyon dragan "between life and death"
- help vesna jolyon "holding his hand"
- sibling dragan vesna "brother"
+ reject vesna dragan "never to come near"
- return minh "walks into"
- die hollis "steps from"
- betray anouk koehler "betrayed by Anouk"
+ arrest _ koehler "in handcuffs"
- die? jolyon "between life and death"

== 12 Projection
Spring. [Minh](minh) occupies the [chief](minh)'s chair and has had the carpet changed. [Larisa](larisa), alias nobody now, rents a house on a nameless lake, where [Emil](boy) is taught to swim by a limping [neighbour](dragan) with a false passport. [She](larisa) knows that it is [Dragan](dragan), once [her](larisa) [husband](koehler)'s henchman; [she](larisa) bakes for [him](dragan) all the same. In [Trieste](@trieste) [Vesna](vesna) reopens the shop. A [man](jolyon) with a cane and no watch asks whether [she](vesna) restores ruins. [She](vesna) gives [Reeve](jolyon) the watch back and puts the kettle on.
- hire minh "occupies the chief's chair"
- move larisa "rents a house"
- advisor dragan boy "taught to swim"
+ neighbour dragan larisa "neighbour"
- discover larisa dragan "knows"
- gift larisa dragan "bakes for him"
- create vesna "reopens the shop"
- return jolyon "a cane"
- gift vesna jolyon "the watch back"
+ reconcile? jolyon vesna "restores ruins"
- boss.past koehler dragan "henchman"
- married koehler larisa "her husband"
