%series Four to a Kettle
%lang en
%genre flatshare sitcom, Leeds, streaming overviews
%cast wren | Wren Castellano; Wren | f
%cast ife | Ife Balogun; Ife | f
%cast piotr | Piotr Zielinski; Piotr | m
%cast col | Colum Hegarty; Colum; Col | m
%cast landlady | Mrs. Threlfall; Threlfall | f
%cast plumber | Anselm; Anselm Grout | m
%cast saskia | Saskia | f
%cast tobias | Tobias Balogun; Tobias | m
%cast marguerite | Marguerite | f
%cast hegarty | Mr. Hegarty | m
%cast cat | Gravy | n
%cast lodger | - | m
%cast nan | - | f

== 1 The Fourth Mug
Thrown out by [her](wren) [girlfriend](saskia) of six years, [Wren Castellano](wren) answers an advertisement for a room with "partial ceiling" in [Leeds](@leeds). The household consists of [Ife Balogun](ife), a junior [barrister](ife) [who](ife) labels [her](ife) eggs; [Piotr Zielinski](piotr), a [baker](piotr) [who](piotr) sleeps when others live; and [Colum Hegarty](col), [who](col) is between things. The interview takes four minutes, since there is only one other [applicant](lodger), a [man](lodger) with a ferret. [Mrs. Threlfall](landlady), the [landlady](landlady), takes the [newcomer](wren)'s deposit in cash and counts it twice. That night the ceiling becomes more partial still.
+ breakup saskia wren "Thrown out"
- couple.past saskia wren "girlfriend"
+ housemate.start col+ife+piotr wren "answers an advertisement"
- meet col+ife+piotr wren "interview"
- gift wren landlady "takes the newcomer's deposit"

== 2 Water Under
A [plumber](plumber) is called. [He](plumber) is young, laconic and damp, and while [Ife](ife) cross-examines [him](plumber) about the boiler, [Wren](wren) notices that the [barrister](ife) has taken [her](ife) glasses off, which [she](ife) otherwise does only for judges. [Col](col) owes [Piotr](piotr) eleven weeks of rent, and borrows a twelfth from [Wren](wren), [who](wren) has known [him](col) for five days. At three in the morning the [baker](piotr) meets the [newcomer](wren) on the stairs, [him](piotr) leaving for work, [her](wren) weeping over a photograph. [He](piotr) gives [her](wren) yesterday's rye. It is, [she](wren) will say later, the best conversation [she](wren) had all year.
- love.start ife plumber "taken her glasses off"
- investigate ife plumber "cross-examines"
- gift wren col "borrows"
- sad wren "weeping"
+ gift piotr wren "gives her"

== 3 A Visitor with Luggage
[Saskia](saskia) turns up with a box of [Wren](wren)'s things and an air of having been the injured party. [She](saskia) stays to supper; [she](saskia) stays, in fact, to breakfast. [Ife](ife), [who](ife) is not consulted, puts a padlock on the cheese. [Colum](col) alone enjoys the company, for the [visitor](saskia) laughs at [his](col) jokes, and [he](col) is too kind to wonder why. [Piotr](piotr) says nothing, in two languages. On Sunday [Wren](wren) discovers that [her](wren) [ex](saskia) did not come to make peace but to get away from a bailiff.
+ return saskia "turns up"
- happy col "enjoys the company"
+ discover wren saskia "discovers"
- ex saskia wren "ex"
- reconcile! saskia wren "make peace"
- flee saskia _ "get away"

== 4 Objection
Tossed out for the second time in a month, though this time it is [Wren](wren) [who](wren) does the tossing, [Saskia](saskia) leaves with [Ife](ife)'s good umbrella. The [owner](ife) sets out in pursuit and collides at the gate with the [plumber](plumber), [who](plumber) has come to see about the stain. [He](plumber) asks whether [she](ife) would care for a drink; [she](ife), soaked and furious, objects, overrules herself and says yes. On the sofa, [Col](col) opens a letter from [his](col) [father](hegarty), reads the first line and uses the rest to wedge the window.
+ breakup wren saskia "does the tossing"
- steal saskia ife "leaves with"
- invite plumber ife "care for a drink"
- sad ife "furious"
+ date? ife plumber "says yes"
- parent hegarty col "father"

== 5 The Brother
[Tobias Balogun](tobias) passes through on [his](tobias) way to [Glasgow](@glasgow) with nine suits. [He](tobias) is two years older than [his](tobias) [sister](ife), a great deal richer, and has never met a surface [he](tobias) could not put [his](tobias) feet on. When [he](tobias) hears that [she](ife) is walking out with a [tradesman](plumber), [he](tobias) promises not to tell [their](ife+tobias) [grandmother](nan), and telephones [her](nan) from the bathroom. [Wren](wren), brushing [her](wren) teeth behind the shower curtain, hears every word. Should [she](wren) tell [Ife](ife)? [She](wren) tells [Piotr](piotr), [who](piotr) tells the dough.
- travel tobias "passes through" @glasgow
- sibling ife tobias "sister"
- couple ife plumber "walking out"
- reveal! tobias nan "promises not to tell"
- kin ife+tobias nan "grandmother"
+ reveal tobias nan "telephones her"
- betray tobias ife "telephones her"
- discover wren tobias "hears every word"
- reveal? wren ife "tell Ife"
- reveal wren piotr "tells Piotr"

== 6 Gravy
A [cat](cat) moves in. [It](cat) is fat, grey and nobody's, and [Colum](col), [who](col) has never taken responsibility for so much as a teaspoon, names [it](cat) [Gravy](cat) and sits up with [it](cat) all night when [it](cat) has eaten a sock. [Mrs. Threlfall](landlady) forbids animals in clause nine. So when the [landlady](landlady) comes for the rent, [Piotr](piotr) carries the [lodger](cat) past [her](landlady) in a flour sack, and [Wren](wren) distracts [her](landlady) with a compliment, which is the first [she](landlady) has had since decimalisation. [She](landlady) goes home quite pink. Only on the bus does [she](landlady) wonder why the flour was purring.
- move cat "moves in"
- help col cat "sits up with it"
- ill cat "eaten a sock"
+ rescue piotr cat "carries the lodger past"
- betray wren landlady "distracts her"
- happy landlady "quite pink"

== 7 Nan's Verdict
[Ife](ife)'s [grandmother](nan), ninety and unannounced, arrives in a taxi from [Peckham](@peckham) to inspect the [plumber](plumber). The [old lady](nan) puts forty questions to [him](plumber), has [him](plumber) look at [her](nan) hip and pronounces [him](plumber) the first sensible [man](plumber) the family has produced, a family to which [he](plumber) does not belong. It is [Tobias](tobias) [who](tobias) gets the tongue-lashing, by telephone and on loudspeaker, as an informer. [Ife](ife) kisses [her](ife) [suitor](plumber) in front of everyone. [Wren](wren), cheering, looks round for [Piotr](piotr), and finds that [he](piotr) was already looking at [her](wren).
- kin ife nan "grandmother"
- travel nan "arrives"
- investigate nan plumber "inspect the plumber"
- quarrel nan tobias "tongue-lashing"
- accuse nan tobias "informer"
- happy wren "cheering"
+ kiss ife plumber "kisses her suitor"
- love piotr wren "already looking at her"

== 8 Name of the Man
It occurs to the household that nobody but [Ife](ife) knows what the [plumber](plumber) is called. [He](plumber) is called [Anselm](plumber), and [he](plumber) paints. Forty canvases stand in [his](plumber) van, all of them pipes. [Wren](wren), [who](wren) used to hang pictures for a living before [Saskia](saskia) had [her](wren) dismissed from the gallery, is thunderstruck: they are magnificent. [She](wren) talks the shy [artist](plumber) into an exhibition, in the bakery, at four in the morning. [Colum](col) volunteers to do the wine. That, as [Piotr](piotr) points out, is like the fox volunteering to do the hens.
- create plumber "paints"
- quit.past wren saskia "had her dismissed"
+ help wren plumber "talks the shy artist into"
- create? plumber "exhibition"
- help? col _ "volunteers"

== 9 Private View
Seven people come to the exhibition, one of them for a bun. The eighth is [Marguerite](marguerite), [owner](marguerite) of the gallery and [Wren](wren)'s former [boss](marguerite), in dark glasses. [She](marguerite) buys three pipes and, over the cooling loaves, tells [Wren](wren) the truth about last winter: [she](marguerite) never believed a word of what [Saskia](saskia) said about [her](wren), but [she](marguerite) was sleeping with [Saskia](saskia) at the time. [Wren](wren) drops a tray of éclairs. Outside in the van, [Ife](ife) and [Anselm](plumber) miss the whole of it, for reasons that steam up the glass.
- create plumber "exhibition"
- boss.past marguerite wren "former boss"
- find marguerite "buys three pipes"
+ reveal marguerite wren "tells Wren the truth"
- accuse.past saskia wren "said about her"
- affair.past marguerite saskia "sleeping with"
- cheat.past saskia wren "sleeping with"
- sex ife plumber "steam up the glass"

== 10 Old Hegarty
[Col](col)'s letter, it transpires when the window is finally shut, said that [his](col) [father](hegarty) was selling the pub in [Sligo](@sligo) and would come in person. [He](hegarty) comes. [Mr. Hegarty](hegarty) has been told that [his](col) [son](col) is a solicitor, so for one weekend [Ife](ife) has to be the secretary, [Wren](wren) the client and [Piotr](piotr), in a borrowed tie, the partner. The charade lasts until the [publican](hegarty) asks for a will to be drawn up. "[You](col) could have said [you](col) were nothing," [he](hegarty) tells [Colum](col). "[I](hegarty) was nothing till [I](hegarty) was forty."
- parent hegarty col "father"
+ travel hegarty "He comes"
- betray.past col hegarty "has been told"
- betray ife+piotr+wren hegarty "charade"
+ discover hegarty col "lasts until"
- reconcile col hegarty "nothing till I was"

== 11 Clause Nine
[Mrs. Threlfall](landlady) catches [Gravy](cat) on the roof, and with [it](cat) the [baker](piotr), [who](piotr) had climbed up to fetch [it](cat) and is now stuck. The fire brigade brings [both](cat+piotr) down. The [landlady](landlady) gives all [four](col+ife+piotr+wren) a month's notice. [Ife](ife) reads the lease from end to end and finds that the house, for reasons of drainage, is not [Threlfall](landlady)'s to let. A lesser lawyer would go to court. [She](ife) goes to tea, where the [old woman](landlady), close to tears, confesses that [she](landlady) has slept in [her](landlady) own cellar since March. [Wren](wren) puts another mug on the shelf.
- discover landlady cat "catches"
- rescue? piotr cat "fetch it"
- rescue _ cat+piotr "brings both down"
+ threaten landlady col+ife+piotr+wren "month's notice"
- discover ife landlady "finds that"
- sad landlady "close to tears"
+ reveal landlady ife "confesses"
- housemate.start col+ife+piotr+wren landlady "another mug"

== 12 Proving
The dough has been told everything; [Wren](wren) has been told nothing. When [Marguerite](marguerite) offers [her](wren) the old job at twice the money, in [Antwerp](@antwerp), [Piotr](piotr) congratulates [her](wren) so warmly that [she](wren) accepts. [Colum](col), a born idler and hence a close observer, calls the [pair](piotr+wren) of [them](piotr+wren) idiots and is told by [both](piotr+wren) to mind [his](col) own business. [He](col) minds it: [he](col) has written to [his](col) [father](hegarty) to ask whether the pub is really sold. Meanwhile [Anselm](plumber) goes down on one knee, for once not in order to look under a sink.
+ hire wren marguerite "offers her" @antwerp
- celebrate piotr wren "congratulates"
- discover col piotr+wren "close observer"
- accuse col piotr+wren "idiots"
- reject piotr+wren col "mind his own business"
- investigate col hegarty "to ask whether"
- parent hegarty col "father"
+ propose plumber ife "one knee"

== 13 Rising
[Wren](wren) is on the train when [she](wren) unwraps [her](wren) sandwich and finds, scored into the crust of the loaf, two words in Polish. A [nun](nan) opposite, [who](nan) is no nun at all but [Ife](ife)'s [grandmother](nan) in a navy hat, cannot read them either, but tells [her](wren) to get off. [She](wren) gets off at [Wakefield](@wakefield). [Piotr](piotr), [who](piotr) has not been awake at noon since school, is standing on the platform, having taken the slower train for fear of arriving. What the words meant, [she](wren) asks, once [her](wren) mouth is free. "Mind the stairs," says [he](piotr).
- travel wren "on the train"
- find wren "finds"
- kin ife nan "grandmother"
- help nan wren "tells her"
- travel piotr "taken the slower train" @wakefield
+ kiss piotr wren "mouth is free"

== 14 Five to a Kettle
A wedding in the bakery: the [bride](ife) has [her](ife) vows notarised, the [groom](plumber) has forgotten [his](plumber) in the van. [Tobias](tobias), forgiven, lends everybody a suit. [Saskia](saskia) sends back the umbrella without a word. [Colum](col) leaves for [Sligo](@sligo) with [Gravy](cat) under [his](col) arm to be the third [Hegarty](col) behind that bar, and [Mrs. Threlfall](landlady) takes over [his](col) room, [his](col) shelf and [his](col) debts. [She](landlady) has already advertised the cellar. There is one [applicant](lodger), a [man](lodger) with a ferret. [Wren](wren), [who](wren) knows what it is to be second choice, lets [him](lodger) in.
+ wedding ife plumber "wedding"
- reconcile ife tobias "forgiven"
- gift tobias _ "lends everybody"
- gift saskia ife "sends back"
+ move col "leaves for Sligo" @sligo
- move landlady "takes over his room"
- return lodger "man with a ferret"
- help wren lodger "lets him in"
