%series The Foundling of Fishamble Street
%lang en
%genre Victorian penny serial, Dublin 1871, number-by-number arguments
%cast hon     | Honoria Tisdall; Honoria; Miss Tisdall | f
%cast ned     | Ned Fogarty; Ned; Sir Edward | m
%cast sirp    | Sir Peregrine Tisdall; Sir Peregrine; Tisdall | m
%cast moll    | Mother Skerrett; Skerrett | f
%cast cur     | Reverend Lucas Abney; Abney; Lucas | m
%cast att     | Jabez Crimmins; Crimmins | m
%cast lottie  | Lottie Fogarty; Lottie | f
%cast cap     | Captain Devereux; Devereux | m
%cast nurse   | Biddy Hanlon; Biddy | f
%cast dwarf   | Tom Tilly; Tilly | m
%cast mrs     | Lady Tisdall | f
%cast pr      | Fogarty | m
%cast phys    | - | m
%cast mother  | - | f
%cast oldest  | Roderick Tisdall; Roderick | m

== 1 A Basket on the Step
Twenty years after the night on which a [child](ned) was left in a fish basket at [his](pr) door, the [printer](pr) [Fogarty](pr) lies dying and tells the [foundling](ned), now a [compositor](ned) with ink to the elbows, that [he](ned) is nobody's son of [his](pr). [Ned Fogarty](ned) is thunderstruck; [his](ned) [sister](lottie) [Lottie](lottie), [who](lottie) is no sister, holds the candle. In the basket there had been a seal with a heron. Across the street a [man](att) with a green umbrella, the [attorney](att) [Crimmins](att), counts the lights going out. The old [printer](pr) does not see the morning.
- lose.past _ ned "was left in"
- ill pr "lies dying"
+ reveal pr ned "tells the foundling"
- parent! pr ned "nobody's son"
- sad ned "thunderstruck"
- sibling! lottie ned "no sister"
- investigate att lottie+ned "counts the lights"
+ die pr "does not see the morning"

== 2 The Heron
The same bird sits on the carriage of [Sir Peregrine Tisdall](sirp), before [whose](sirp) wheels [Ned](ned), reading a proof, very nearly steps. A young [lady](hon) inside pulls the cord. It's [Honoria](hon), the [baronet](sirp)'s [ward](hon) and [niece](hon), [who](hon) throws [him](ned) [her](hon) handkerchief for the graze and is told by [her](hon) [uncle](sirp) never to speak to tradesmen. [Sir Peregrine](sirp) has seen the [compositor](ned)'s profile and gone grey. At [his](sirp) club that evening [he](sirp) sends for [Crimmins](att) and lays fifty guineas beside the decanter. The [attorney](att) bows. The [attorney](att) always bows.
- kin hon sirp "niece"
- rescue hon ned "pulls the cord"
- injure ned "graze"
+ gift hon ned "throws him"
- sad sirp ned "gone grey"
- hire att sirp "sends for"
- gift sirp att "lays fifty guineas"

== 3 Mother Skerrett
Under the arches a [baby-farmer](moll) with one tooth, [Mother Skerrett](moll), remembers a basket and a gentleman's purse. [She](moll) offers what [she](moll) remembers to [Ned](ned) for five pounds, and to the [man](att) with the umbrella for ten. [Lottie](lottie), [who](lottie) sells oranges outside the theatre to keep [them](lottie+ned) both, empties [her](lottie) stocking onto the old [woman](moll)'s table. It is four pounds nineteen. When [the two](lottie+ned) come back with the shilling, the [hag](moll)'s door is open, the bed turned over, and [she](moll) gone; on the stairs sits the [attorney](att)'s [errand-runner](dwarf), a [dwarf](dwarf), [Tom Tilly](dwarf), weeping for [his](dwarf) crushed hat.
- discover moll ned "remembers"
- reveal? moll ned "offers"
- help lottie ned "keep them both"
- gift lottie moll "empties her stocking"
+ abduct att moll "she gone"
- boss att dwarf "errand-runner"
- sad dwarf "weeping"

== 4 Short Measures
[Tilly](dwarf) hates [Crimmins](att). [Crimmins](att) once drowned [Tilly](dwarf)'s dog. Now [Tilly](dwarf) talks. [Lottie](lottie) buys [him](dwarf) a hat. [He](dwarf) tells [Lottie](lottie) of a cellar in [Ringsend](@ringsend). [Skerrett](moll) lies there in chains. [Ned](ned) and the [curate](cur) break the lock. The [curate](cur) is [Lucas Abney](cur). [He](cur) is in love with [Lottie](lottie). [Lottie](lottie) has not noticed. The rescued [hag](moll) bites [Abney](cur). Then [she](moll) names a [nurse](nurse). The [nurse](nurse) is [Biddy Hanlon](nurse). [Biddy](nurse) sits in the asylum. What is a shilling? Nothing, says the [dwarf](dwarf), and everything.
- enemy att dwarf "hates"
- kill.past att _ "drowned"
- gift lottie dwarf "a hat"
+ reveal dwarf lottie "tells Lottie"
- abduct.past att moll "in chains"
+ rescue cur+ned moll "break the lock"
- love cur lottie "in love with"
- discover! lottie cur "not noticed"
- attack moll cur "bites"
- reveal moll cur+ned "names a nurse"

== 5 Behind the Wall
[Biddy Hanlon](nurse) was put away nineteen years ago at the charge of a gentleman who pays every quarter. [She](nurse) isn't mad, as the [curate](cur) sees within five minutes, but has been beaten out of the habit of contradiction. The [physician](phys) of the house will not give [her](nurse) up without an order. So [Honoria](hon), applied to by note, comes in a veil as the patroness of the charity, and while [her](hon) smile occupies the [physician](phys), [Ned](ned) carries the [nurse](nurse) out in a laundry hamper. It is the first time that [he](ned) has seen [Miss Tisdall](hon) without a carriage round [her](hon). [He](ned) drops the hamper.
- abduct.past _ nurse "put away"
- ill! nurse "isn't mad"
- discover cur nurse "sees within"
- attack.past _ nurse "beaten"
- advisor phys nurse "physician of the house"
- reject phys cur "will not give her up"
- betray hon phys "in a veil"
+ rescue ned nurse "carries the nurse out"
- love.start ned hon "drops the hamper"

== 6 The Elder Line
The [nurse](nurse)'s tale fills a whole number. [Sir Peregrine](sirp) had had an elder [brother](oldest), [Roderick](oldest), [who](oldest) had secretly wed an [actress](mother); [Roderick](oldest) broke [his](oldest) neck at a fence, the girth having been cut, and the [actress](mother) died bearing [him](oldest) a [son](ned). The [nurse](nurse) was to smother the [infant](ned). [She](nurse) could not. [She](nurse) gave [it](ned), with the heron seal, to [Skerrett](moll), [who](moll) left [it](ned) among the fish, and kept the purse. "Then the [baronet](sirp) is no baronet," says [Abney](cur). "And the [compositor](ned) is," says [Lottie](lottie), and goes out for more oranges than [she](lottie) can carry.
- sibling oldest sirp "brother"
- wedding.past mother oldest "secretly wed"
+ die.past oldest "broke his neck"
- kill.past _ oldest "girth having been cut"
- birth.past mother ned "bearing him"
- die.past mother "died bearing"
- parent.past oldest ned "son"
- kill! nurse ned "She could not"
- reveal nurse cur+lottie+ned "tale"

== 7 The Bridegroom in Debt
To be rid of [her](hon), and of the twelve thousand pounds that go with [her](hon), the false [baronet](sirp) betroths [his](sirp) [niece](hon) to [Captain Devereux](cap), a [cavalryman](cap) [who](cap) has gambled away [his](cap) second horse. [Honoria](hon) has been given a week. [She](hon) sends the ring back in a box of mustard; it is returned with a threat to have [her](hon) declared as mad as [Biddy](nurse). At the type case [Ned](ned) sets the announcement of [her](hon) engagement, letter by letter, and transposes two of them, so that all [Dublin](@dublin) reads that [Captain Devourer](cap) is to be married. The [captain](cap) calls [him](ned) out.
+ engaged cap hon "betroths"
- kin hon sirp "niece"
- lose.past cap "gambled away"
- reject hon cap "sends the ring back"
- threaten sirp hon "threat"
- wedding? cap hon "to be married"
- create ned "sets the announcement"
- betray ned cap "transposes"
- threaten cap ned "calls him out"

== 8 Sandymount Strand
[Ned](ned) cannot shoot; the [curate](cur), [his](ned) [second](cur), can but mustn't. At dawn the [captain](cap)'s ball takes off a lobe, and that of the [compositor](ned) brings down a gull. [Devereux](cap), [who](cap) knows a brave [man](ned) when [he](cap) misses [one](ned), throws away [his](cap) pistol and laughs, and over breakfast tells the wounded [printer](ned) what [his](cap) future [uncle](sirp) had promised [him](cap) besides the dowry: the burning of a certain parish register. The [dwarf](dwarf), [who](dwarf) has been holding the horses and the ear, gallops for the vestry. But who is [this](att), coming out of it, with a green umbrella and soot on the cuffs?
- advisor cur ned "second"
+ injure ned cap "takes off a lobe"
- reconcile cap ned "laughs"
- reveal cap ned "tells the wounded printer"
- kin? cap sirp "future uncle"
- travel dwarf "gallops for"
+ discover dwarf att "coming out of it"

== 9 A Page Missing
The marriage of the [actress](mother) and the [heir](oldest) is ashes. [Crimmins](att), [who](att) has never done anything for only one payment, has put aside the leaf before firing the rest and lets the [baronet](sirp) know the price: half the estate. [Tisdall](sirp) receives [his](sirp) [lawyer](att) alone, in the boathouse. In the evening [Lady Tisdall](mrs), [his](sirp) silent [wife](mrs), [who](mrs) has been playing patience for a dozen numbers, sees a green umbrella float past the terrace, open. [She](mrs) lays a black knave on a red queen. [Skerrett](moll), for [her](moll) part, sees [her](moll) [jailer](att)'s body on the slab and asks for the boots.
- wedding.past mother oldest "marriage"
- steal.past att _ "put aside the leaf"
+ threaten att sirp "the price"
- advisor att sirp "lawyer"
+ kill sirp att "float past"
- married mrs sirp "wife"
- discover mrs att "sees a green umbrella"
- die att "body on the slab"
- abduct.past att moll "jailer"

== 10 Patience
It is [Lady Tisdall](mrs) [who](mrs) has the leaf. [She](mrs) found it in the handle of the umbrella, which had drifted in among the reeds, and for the first time in thirty years [she](mrs) goes out without [her](mrs) [husband](sirp)'s leave. [He](sirp) catches up with [her](mrs) on the stairs of the printing house, where [Lottie](lottie), with a tray of oranges, is in the way of [his](sirp) cane. The blow meant for the [wife](mrs) falls on the [orange-seller](lottie). The [curate](cur) forgets that [he](cur) is one. When the constables arrive, the [baronet](sirp) has fled across the roofs, and [Abney](cur) is picking peel out of [Lottie](lottie)'s hair.
- find mrs "found it in"
- married mrs sirp "husband"
- find sirp mrs "catches up with"
- attack? sirp mrs "blow meant for"
- rescue lottie mrs "in the way"
+ injure lottie sirp "falls on"
- attack cur sirp "forgets"
+ flee sirp "fled across the roofs"
- help cur lottie "picking peel"

== 11 Roofs
For three days the city watches its chimneys. [Tilly](dwarf), [who](dwarf) can go where no policeman can, finds the [fugitive](sirp) in the belfry of [St Audoen's](@audoen), starving, with the heron signet in [his](sirp) mouth to keep it safe. The old [man](sirp) offers [him](dwarf) a thousand pounds. "And a dog?" asks [Tilly](dwarf). In the end [he](dwarf) simply rings. [Honoria](hon), from [whom](hon) [Ned](ned) has kept away since the duel for fear of being thought a fortune-hunter, is the first up the ladder; it is to [her](hon) that [her](hon) [uncle](sirp), giving up the ring, confesses that [he](sirp) had cut [his](sirp) [brother](oldest)'s girth.
- find dwarf sirp "finds the fugitive"
- ill sirp "starving"
- gift? sirp dwarf "offers him"
+ betray dwarf sirp "simply rings"
- sad ned "for fear of"
- kin hon sirp "uncle"
- sibling oldest sirp "brother's"
+ reveal sirp hon "confesses"
- kill.past sirp oldest "cut his brother's girth"

== 12 The Last Number
[Sir Edward](ned), as the [foundling](ned) must now be addressed, sets the title page of [his](ned) own story and gets [his](ned) name wrong. [He](ned) asks for the hand of [Miss Tisdall](hon), [his](ned) [cousin](hon), in the composing room; [she](hon) says yes in the second draft. The [curate](cur) has offered himself to the [orange-seller](lottie), [who](lottie) laughs, then sees that [he](cur) is serious, then marries [him](cur). The [prisoner](sirp) of [Kilmainham](@kilmainham) coughs [his](sirp) last before the trial, and the only mourner is [his](sirp) [widow](mrs), [who](mrs) plays. [Biddy](nurse) keeps house for all. [Skerrett](moll) has a second tooth, of gold. [Tilly](dwarf) has a dog.
- create ned "sets the title page"
+ propose ned hon "asks for the hand"
- kin hon ned "cousin"
- engaged.start hon ned "says yes"
- propose cur lottie "offered himself"
+ wedding cur lottie "marries"
- arrest.past _ sirp "prisoner"
+ die sirp "coughs his last"
- married.past mrs sirp "widow"
- hire nurse "keeps house"
- find dwarf "has a dog"
