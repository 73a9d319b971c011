%series The Sisters Quill
%lang en
%genre costume crime: a ladies' enquiry office in Bristol, 1889, newspaper serial digests
%cast hester | Hester Quill; Hester | f
%cast verity | Verity Quill; Verity | f
%cast grey | Inspector Grey; Grey; Augustus Grey | m
%cast amos | Amos Thackeray; Amos; Thackeray | m
%cast lady | Lady Penhallow | f
%cast lord | Lord Penhallow; Penhallow | m
%cast frost | Mrs Frost; Frost | f
%cast may | May | f
%cast will | Will | m
%cast curate | - | m
%cast singer | Florrie Vane; Florrie; Vane | f
%cast coachman | - | m
%cast doctor | - | m
%cast mother | - | f
%cast forger | - | m
%cast mrsamos | - | f
%cast mate | - | m
%cast veil | - | f
%cast unborn | - | n

== 1
[Hester](hester) and [Verity Quill](verity), [daughters](hester+verity) of a hanged [forger](forger), open an enquiry office above a chandler's, with a brass plate, one chair and [May](may), a [foundling](may) of fifteen, to answer the bell. [Their](hester+verity) first [client](lady) is a veiled [lady](lady), [who](lady) wishes to know with whom [her](lady) [husband](lord) dines on Wednesdays. [Hester](hester) takes up the pursuit and finds [Lord Penhallow](lord) in a box at the Tivoli, [his](lord) lips on the glove of the [singer](singer) [Florrie Vane](singer). On [her](hester) way out [she](hester) treads on the foot of [Inspector Grey](grey), to [whom](grey), until a year ago, [she](hester) was to be married.
- parent forger hester+verity "daughters"
- sibling hester verity "daughters"
- kill.past _ forger "hanged"
- create hester+verity "open an enquiry office"
- hire may hester+verity "to answer the bell"
- hire hester+verity lady "client"
- married lady lord "husband"
- investigate hester lord "takes up the pursuit"
+ affair lord singer "his lips on"
- cheat lord lady "his lips on"
+ discover hester lord+singer "finds Lord Penhallow"
- find hester grey "treads on the foot"
- engaged.past grey hester "was to be married"

== 2
[Verity](verity), the prettier and less patient of [the two](hester+verity), has let [Amos Thackeray](amos), the [chandler](amos) below, walk [her](verity) home from chapel four Sundays running and has allowed [him](amos), on the fourth, a cheek. The [curate](curate), [who](curate) had hopes himself, preaches on vanity with [his](curate) eyes on the third pew. [Grey](grey) calls at the office on business that [he](grey) is slow in finding, and departs with [his](grey) hat on backwards. [Hester](hester) broke with [him](grey) because [he](grey) had given evidence against [her](hester) [father](forger); [he](grey) did [his](grey) duty, [he](grey) says, and has regretted it daily. [Lady Penhallow](lady), informed by letter, has fainted.
- date amos verity "walk her home"
- kiss amos verity "a cheek"
- neighbour amos hester+verity "chandler below"
- love curate verity "had hopes"
- jealous curate verity "preaches on vanity"
- find grey hester "calls at the office"
+ breakup.past hester grey "broke with him"
- accuse.past grey forger "given evidence"
- parent forger hester "father"
- sad grey "regretted"
- reveal hester+verity lady "informed by letter"
- ill lady "has fainted"

== 3
[Florrie Vane](singer) is discovered in [her](singer) dressing-room with a stocking round [her](singer) neck. Had [she](singer) not been about to tell the world that [she](singer) carried [his lordship](lord)'s [child](unborn)? [Penhallow](lord) is taken into custody before supper, and [his](lord) [wife](lady), pale but composed, engages the [sisters](hester+verity) anew: [they](hester+verity) are to clear [him](lord). "But [you](lady) wanted to ruin [him](lord)!" cries [Verity](verity). "That," replies the [lady](lady), "was while [I](lady) could still have [him](lord)." [May](may), sent to the Tivoli to ask questions, is taken for a chorus girl, put into spangles and, to [her](may) mortification, applauded.
+ kill _ singer "a stocking round her neck"
- pregnant.past singer lord "his lordship's child"
- reveal? singer "tell the world"
+ arrest _ lord "taken into custody"
- married lady lord "wife"
- hire hester+verity lady "engages"
- rescue? hester+verity lord "to clear him"
- love lady lord "still have him"
- investigate may _ "sent to the Tivoli"
- sad may "mortification"

== 4
[May](may) may not sing. [May](may) sings. [Will](will) whistles from the gallery. [Will](will) is a call [boy](will). [He](will) has a black eye. [May](may) pities [Will](will). [He](will) saw a veiled [woman](veil) on the stairs. [May](may) believes [Will](will). [Grey](grey) does not. [Amos](amos) buys [Verity](verity) a hat. [She](verity) returns the hat. [Amos](amos) has a [wife](mrsamos) in Cardiff. [Frost](frost) told [her](verity) so. [Mrs Frost](frost) is the [cook](frost). [Verity](verity) will not see [Amos](amos).
- create may "May sings"
- hire will _ "call boy"
- injure will "black eye"
- sad may will "pities"
- discover will veil "saw a veiled woman"
- gift amos verity "buys Verity a hat"
- reject verity amos "returns the hat"
+ married amos mrsamos "a wife in Cardiff"
- reveal frost verity "told her so"
+ breakup verity amos "will not see"

== 5
The [chandler](amos), shouting up the stairwell, does not deny the [wife](mrsamos). [She](mrsamos) went off with a Norwegian [mate](mate) eight years ago; [he](amos) has paid for [her](mrsamos) lodgings ever since, because who else would? [Verity](verity) listens from behind the door, [her](verity) forehead against the wood, and does not draw the bolt. [Her](verity) elder [sister](hester) is on the night train with [Grey](grey), shadowing a [coachman](coachman) [who](coachman) left Penhallow House in haste; the one compartment being unheated, the [inspector](grey) lends [her](hester) [his](grey) coat, then shares it. By Reading [they](grey+hester) are speaking of the old days. By Paddington, of none.
- married amos mrsamos "the wife"
- breakup.past mrsamos amos "went off with"
- affair.past mate mrsamos "went off with"
- help amos mrsamos "paid for her lodgings"
- reject verity amos "does not draw the bolt"
- sibling hester verity "elder sister"
- investigate grey+hester coachman "shadowing"
- quit coachman "left Penhallow House"
+ flirt grey hester "shares it"
- reconcile? grey hester "of the old days"

== 6
In a London public house the [coachman](coachman), tipsy, tells [Hester](hester), [whom](hester) [he](coachman) takes for a barmaid, of a [lady](lady) [who](lady) had herself driven to the stage door that night and back within the half-hour. So the veil on the stairs belonged to the [client](lady)! But the [lady](lady) pays [her](lady) bills, and who will hire two [spinsters](hester+verity) [who](hester+verity) give up [their](hester+verity) customers? [Grey](grey) would arrest [her](lady) at once, [Hester](hester) wants proof, and the [pair](grey+hester), [who](grey+hester) only hours earlier were seen holding hands on Westminster Bridge, fall out so violently that [they](grey+hester) take separate trains back to [Bristol](@bristol).
+ reveal coachman hester "tells Hester"
- betray hester coachman "takes for a barmaid"
+ discover hester lady "So the veil"
- arrest? grey lady "arrest her"
- date grey hester "holding hands"
- quarrel grey hester "fall out"
- return grey+hester "trains back" @bristol

== 7
[May](may) has been followed from the theatre three nights in a row. On the fourth a hand claps a wet cloth to [her](may) mouth, and the [girl](may) comes round in a coal cellar, with [Will](will), trussed like a goose, for company. [They](may+will) pass the hours telling each other what [they](may+will) would eat. [He](will)'d been left on the steps of St Jude's in a hatbox, [he](will) tells [her](may); so, says [May](may), counting on [her](may) fingers, was [she](may), in the same week and in the other half of the same hatbox. [Will](will), [who](will) had been about to tell [her](may) something of quite another kind, swallows it, and laughs till [he](will) cries. [He](will)'s always wanted a sister.
- investigate _ may "has been followed"
+ abduct _ may "wet cloth"
- abduct _ will "trussed"
- breakup.past _ will "left on the steps"
- reveal will may "tells her"
+ sibling may will "same hatbox"
- confess? will may "of quite another kind"
- happy will "laughs till he cries"

== 8
The [curate](curate) proposes to [Verity](verity) in the vestry, with a list of [her](verity) faults which [he](curate) is prepared to overlook, and [Verity](verity), out of spite towards a certain shop, says that [she](verity) will. [Mrs Frost](frost) bursts into tears over the pastry and [Amos](amos) shuts up early. All this is forgotten when [May](may)'s bed is found empty. It is the despised [chandler](amos) [who](amos) recognises the coal dust on a doorstep, breaks down the cellar door of Penhallow House with [his](amos) own shoulder and carries out the two [foundlings](may+will), and it is the newly promised [bride](verity) [who](verity) washes the cut on [his](amos) brow, more slowly than it needs.
+ propose curate verity "proposes"
- engaged.start curate verity "says that she will"
- sad frost "bursts into tears"
- sad amos verity "shuts up early"
- discover amos "recognises"
+ rescue amos may+will "carries out"
- injure amos "cut on his brow"
- treat amos verity "washes the cut"

== 9
Nothing could now save [Lady Penhallow](lady), one would think; but when [Grey](grey) arrives with a warrant, [she](lady) receives [him](grey) in black, with [her](lady) [doctor](doctor) and [her](lady) solicitor beside [her](lady), and gives it to be understood that the crime was the work of [her](lady) [husband](lord) and the cellar that of the [coachman](coachman). The [doctor](doctor), [her](lady) [lover](doctor) of many years and heartily tired of it, looks at the carpet. [Hester](hester) observes the look. At the gaol [his lordship](lord), told of the accusation, only says that [he](lord) had always hoped [she](lady) hated [him](lord) less than that. [He](lord) has lost two [women](lady+singer) within one month, and a child.
- travel grey "arrives"
- arrest? grey lady "with a warrant"
- advisor doctor lady "her doctor"
+ accuse lady lord "gives it to be understood"
- married lady lord "husband"
- accuse lady coachman "that of the coachman"
+ affair doctor lady "her lover"
- cheat lady lord "her lover"
- discover hester doctor "observes the look"
- lose lord "lost two women"
- sad lord "hated him less"

== 10
[Hester](hester) does what no gentleman would and asks the [doctor](doctor) to dance. It is the Infirmary Ball; [she](hester) waltzes badly, talks well, and by the supper interval the [physician](doctor) has unburdened himself behind a palm: [he](doctor) supplied the chloroform, [he](doctor) supplied an alibi, and [he](doctor) hasn't slept since. [Grey](grey), across the room, sees [his](grey) former [intended](hester) with another [man](doctor)'s head on [her](hester) shoulder and breaks the stem of a glass. [He](grey) is told the reason a minute later, and is so ashamed that [he](grey) lets [her](hester) make the arrest. [She](hester) lays one gloved hand on the arm of [her](hester) [client](lady), in the middle of a polka.
- invite hester doctor "asks the doctor to dance"
- date doctor hester "waltzes"
+ reveal doctor hester "unburdened himself"
- help.past doctor lady "supplied an alibi"
- ex grey hester "former intended"
+ jealous grey doctor "breaks the stem"
- sad grey "ashamed"
+ arrest hester lady "lays one gloved hand"

== 11
A wire from [Cardiff](@cardiff) informs [Amos](amos) that [he](amos) is a [widower](amos). [He](amos) closes the shop for a week, wears a band on [his](amos) sleeve for a [woman](mrsamos) [who](mrsamos) threw kettles at [him](amos), and asks nothing of anybody. But [Verity](verity) has looked up the trains. [She](verity) goes to the vestry first, where the [curate](curate), jilted, finds a further fault that [he](curate) had overlooked, and then to a wet cemetery by the docks, where [she](verity) stands beside the [chandler](amos), [her](verity) arm through [his](amos). [Mrs Frost](frost), [who](frost) confesses over the cold mutton that [she](frost) had told the tale about the [wife](mrsamos) out of jealousy, since [she](frost) loves that [man](amos) too, gives notice.
+ die mrsamos "widower"
- married.past amos mrsamos "widower"
- attack.past mrsamos amos "threw kettles"
+ breakup verity curate "jilted"
- travel verity "wet cemetery" @cardiff
- help verity amos "her arm through his"
- reveal frost "confesses"
- jealous frost verity "out of jealousy"
- love frost amos "loves that man"
- quit frost "gives notice"

== 12
[Penhallow](lord), set free, sells the house and endows a home for foundlings, of which the former [cook](frost) is made matron and the [doctor](doctor), after [his](doctor) two years, may hope to be the [physician](doctor). An old nun recalls the [mother](mother) of the hatbox: a [girl](mother) in spangles, [who](mother) sang. [May](may) and [her](may) twin [brother](will) sing it at the wedding of the [chandler](amos) and [his](amos) [Verity](verity), before a congregation lacking its [curate](curate). [Grey](grey) has resigned from the force; what a [forger](forger)'s [daughter](hester) couldn't marry was a policeman, was it not? [Hester](hester) considers the brass plate. There is room, [she](hester) says, for a third line, and kisses the [applicant](grey).
- arrest! lord "set free"
- create lord "endows a home"
- hire frost lord "made matron"
- hire? doctor "may hope"
- parent mother may+will "mother of the hatbox"
- sibling may will "twin brother"
+ wedding amos verity "wedding"
- quit grey "resigned"
- parent forger hester "forger's daughter"
+ kiss grey hester "kisses"
- hire? grey hester "a third line"
