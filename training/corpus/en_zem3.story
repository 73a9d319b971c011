%series The Two Quays
%lang en
%genre drill
%cast gorrys | Gorrys | g
%cast teares | Teares | g
%cast isott | Isott | f
%cast gilno | Gilno Gorry; Gilno | m
%cast finlo | Finlo | m
%cast juan | Juan | m
%cast breesha | Breesha | f
%cast voirrey | Voirrey | f
%cast illiam | Illiam | m
%cast thorkell | Thorkell Teare; Thorkell | m
%cast matthias | Matthias Teare; Matthias | m
%cast ealish | Ealish | f
%cast orry | Orry | m
%cast kirree | Kirree | f
%cast manus | Manus | m
%cast ysbal | Ysbal | f
%cast orrywife | - | f
%cast manusmum | - | f
%cast anand | Suresh Anand; Anand | m
%cast holm | Sunniva Holm; Sunniva; Holm | f
%cast fairweather | Dr Fairweather; Fairweather | f
%cast lampkin | Lampkin | m
%cast keeper | Asgeir | m
%cast remedios | Remedios Teare; Remedios | f
%cast paaie | Paaie | f
%cast quirk | Reverend Quirk; Quirk | m
%cast constable | - | m
%cast baby | Constance | f

== 1
There are two quays on [Hestray](@hestray), and nobody uses both: the [Gorrys](gorrys) have the south, the [Teares](teares) have the north. There was one, until the [Constance](*constance) drifted home with a cut rope and without the two [men](gilno+matthias) [who](gilno+matthias) had sailed in her. [Gilno Gorry](gilno)'s [widow](isott) keeps the knife in a drawer. [Matthias Teare](matthias)'s [brother](thorkell) keeps the rope.
+ enemy gorrys teares "nobody uses both" @hestray
- travel.past gilno+matthias "sailed"
- married.past gilno isott "widow"
- die.past gilno "widow"
- sibling matthias thorkell "brother"
- lose _ gilno+matthias "without the two men"

== 2
The [widow](isott) is called [Isott](isott). [She](isott) has two [sons](finlo+juan), of [whom](finlo+juan) [Finlo](finlo) got the boat and the sense, and [Juan](juan) what was left; and a [daughter](breesha), [Breesha](breesha), [who](breesha) reads. [Finlo](finlo)'s [wife](voirrey), [Voirrey](voirrey), rules the smokehouse, and would rule [her](voirrey) [mother-in-law](isott) if [she](isott) let [her](voirrey).
- married.past gilno isott "widow"
- die.past gilno "widow"
+ parent isott finlo+juan "sons"
- sibling finlo juan "sons"
- find finlo "got"
- parent isott breesha "daughter"
- sibling breesha finlo+juan "daughter"
- married finlo voirrey "wife"
- kin isott voirrey "mother-in-law"

== 3
Over the water old [Thorkell Teare](thorkell) has handed [his](thorkell) boat down to [his](thorkell) [daughter](ealish), because [his](thorkell) [son](orry) will not go to sea. [Orry](orry) was done with it the day [he](orry) buried [his](orry) [wife](orrywife). [He](orry) mends nets, and brings up [Kirree](kirree), [who](kirree) has [her](kirree) [mother](orrywife)'s hair and the mouth of [her](kirree) [aunt](ealish) [Ealish](ealish).
+ gift thorkell ealish "handed"
- parent thorkell ealish "daughter"
- parent thorkell orry "son"
- quit.past orry "done with it"
- die.past orrywife "buried"
- married.past orry orrywife "wife"
- parent orry kirree "brings up"
- parent orrywife kirree "mother"
- kin ealish kirree "aunt"

== 4
The May boat brings a new [schoolmaster](anand), [Suresh Anand](anand), and sets [him](anand) down half-way with [his](anand) trunk. From [Ealish](ealish) [he](anand) gets six herring. From [Voirrey](voirrey) [he](anand) gets six herring. [He](anand) eats all twelve, nobody having warned [him](anand), and has given offence on both sides before bedtime. Only [Breesha](breesha), [who](breesha) had carried up the second six, thinks it is funny.
+ travel anand "brings" @hestray
- gift ealish anand "gets"
- gift voirrey anand "gets"#2
- sad gorrys+teares anand "offence"
- happy breesha "funny"

== 5
[Juan](juan) is at the well when [Kirree](kirree) comes with [her](kirree) buckets. A Gorry does not draw water for a Teare. [He](juan) fills them looking the other way, so as to be able to swear [he](juan) never knew whose they were. [She](kirree) thanks the sky. For a week afterwards [he](juan) cannot eat; as for [her](kirree), [she](kirree) is thirsty from morning to night.
+ help juan kirree "fills"
- love.start juan kirree "cannot eat"
- love.start kirree juan "thirsty"

== 6
[Ealish](ealish)'s nets have been slit from end to end. With a boathook in [her](ealish) fist [she](ealish) walks round the harbour, the first of [her](ealish) name to do so in thirty years, and tells [Finlo](finlo) to [his](finlo) face that it was [he](finlo). [He](finlo) never touched them, [he](finlo) says. [His](finlo) [mother](isott) goes on shelling peas. "And if [he](finlo) had?" says [she](isott).
- attack _ ealish "slit"
+ accuse ealish finlo "tells"
- travel ealish "walks round"
- parent isott finlo "mother"
- attack.past! finlo ealish "never touched"
- attack.past? finlo ealish "if he had"

== 7
It was neither [he](finlo) nor [his](finlo) [brother](juan). It was [Illiam](illiam), [who](illiam) is eight. The knife was [his](illiam) [grandfather](gilno)'s, and [Isott](isott) had slipped it to [him](illiam) out of the drawer, with a kiss and a compass bearing. When [his](illiam) [mother](voirrey) has shaken the truth out of [him](illiam), all the [child](illiam) wants to know from [her](voirrey) is whether [he](illiam) did it wrong.
- attack.past! finlo ealish "neither"
- attack.past! juan ealish "neither"
- sibling finlo juan "brother"
+ attack.past illiam ealish "It was Illiam"
- kin gilno illiam "grandfather"
- gift.past isott illiam "slipped"
- kiss.past illiam isott "kiss"
- reveal illiam voirrey "shaken the truth"
- parent voirrey illiam "mother"

== 8
The September gale takes [Finlo](finlo) off [his](finlo) own deck. The boat that turns back for [him](finlo) is the wrong boat, and [he](finlo) knows the arm that is reached down to [him](finlo), and thinks of letting go. "Don't flatter yourself," says [Ealish](ealish). "[I](ealish) would do it for a sheep." [She](ealish) puts [him](finlo) ashore in the dark, on nobody's quay.
+ rescue ealish finlo "reached"
- die? finlo "letting go"
- help ealish finlo "puts him ashore"

== 9
[He](finlo) swam, [Finlo](finlo) tells [his](finlo) [wife](voirrey). [Voirrey](voirrey) wrings out [his](finlo) jersey. Up the sleeve is a glove, tarred, with a darn in the thumb that no Gorry would put there, and [she](voirrey) lays it between the bread and the butter. [He](finlo) looks at the bread. [She](voirrey) weeps in the [boy](illiam)'s bed that night, and the next.
- betray finlo voirrey "swam"
- married finlo voirrey "wife"
+ find voirrey "glove"
- sad voirrey finlo "weeps"

== 10
Only one [woman](holm) on the island uses both quays, and [she](holm) is paid to. [Sunniva Holm](holm), the [harbourmaster](holm), saw whose lantern turned back. To [Isott](isott), [who](isott) asks, [she](holm) says nothing, nor to [Thorkell](thorkell), [who](thorkell) asks louder. [She](holm) says it all, under a quilt, to the [doctor](fairweather), [who](fairweather) sails over on the first of every month and makes a habit of missing the boat back.
- discover.past holm ealish "saw"
- investigate isott holm "asks"
- reveal! holm isott+thorkell "says nothing"
- investigate thorkell holm "asks"#2
+ reveal holm fairweather "says it all"
- affair fairweather holm "under a quilt"
- travel fairweather "sails over"

== 11
The catch is bought by [Lampkin](lampkin). [He](lampkin) assures the [Gorrys](gorrys) that the [Teares](teares) take less, and the [Teares](teares) that the [Gorrys](gorrys) do, and since [they](gorrys+teares) would sooner drown than compare, [they](gorrys+teares) have both been getting half for twenty years. Nor are [his](lampkin) scales honest. But [Breesha](breesha), [who](breesha) keeps the books for [her](breesha) [sister-in-law](voirrey), has started weighing things twice.
+ betray lampkin gorrys+teares "assures"
- enemy gorrys teares "drown"
- steal lampkin gorrys+teares "getting half"
- investigate breesha lampkin "weighing things twice"
- kin breesha voirrey "sister-in-law"
- boss voirrey breesha "keeps the books"

== 12
[She](breesha) takes [her](breesha) figures to the [schoolmaster](anand). [They](anand+breesha) go through them by the stove until eleven, and then, to be on the safe side, until one. The figures are sound. [Anand](anand) says so with [his](anand) spectacles in [his](anand) hand; [she](breesha) had not been prepared for the eyes. Going home in the dark, [Breesha](breesha) begs the pump's pardon.
- reveal breesha anand "takes"
- help anand breesha "go through them"
+ love.start breesha anand "eyes"

== 13
Who else was out in that gale? [Manus](manus), the [son](manus) of lost [Matthias](matthias), with brandy aboard and no light. [He](manus) saw [his](manus) [cousin](ealish) haul in a [Gorry](finlo). What would it be worth to [her](ealish), [he](manus) asks [Ealish](ealish), if [his](manus) [uncle](thorkell) never heard of it: a third of the catch? [She](ealish) breaks [his](manus) nose. Then [she](ealish) pays.
- parent matthias manus "son"
- lose.past _ matthias "lost"
- discover.past manus ealish "saw"
- kin ealish manus "cousin"
- rescue.past ealish finlo "haul in"
- kin manus thorkell "uncle"
+ threaten manus ealish "worth"
- reveal? manus thorkell "heard"
- attack ealish manus "breaks his nose"
- gift ealish manus "pays"

== 14
Nights, now, [Kirree](kirree) goes for water, and there is always [somebody](juan) there before [her](kirree). [They](juan+kirree) have sworn, like all [their](juan+kirree) kin, not to talk to the other side, and [they](juan+kirree) do not; nobody ever swore anything else about mouths. [Orry](orry), counting nets by the moon, counts one [daughter](kirree) too few. [He](orry) goes and looks. [He](orry) goes home, and lies awake, and keeps it from [his](orry) [father](thorkell).
+ kiss juan kirree "mouths"
- date juan kirree "Nights"
- parent orry kirree "daughter"
- discover orry juan+kirree "looks"
- sad orry "lies awake"
- reveal! orry thorkell "keeps it from"
- parent thorkell orry "father"

== 15
In October the sea gives up a [woman](remedios). [She](remedios) lies on the shingle exactly between the quays, so the [Gorrys](gorrys) and the [Teares](teares) stand round arguing about whose [she](remedios) is until the [keeper](keeper) of the light, [who](keeper) is neither, gathers [her](remedios) up and carries [her](remedios) off. There is a tin box roped to [her](remedios) waist. [She](remedios) has one word, and says it over and over: [Matthias](matthias).
- quarrel gorrys teares "arguing"
+ rescue keeper remedios "gathers her up"

== 16
The [keeper](keeper) has not spoken to a woman since the fog signal was automated. [He](keeper) gives [this one](remedios) [his](keeper) bed and [his](keeper) good shirt and takes the stairs. Rowed out by [her](fairweather) [Sunniva](holm), [Dr Fairweather](fairweather) sets the [castaway](remedios)'s collarbone and inquires what name [she](fairweather) should put. "[Remedios](remedios)," says the [patient](remedios). "[Remedios Teare](remedios)." It is the [doctor](fairweather) [who](fairweather) needs to sit down.
- housemate.start keeper remedios "his bed"
- gift keeper remedios "good shirt"
- help holm fairweather "Rowed out"
- injure remedios "collarbone"
- treat remedios fairweather "sets"
+ reveal remedios fairweather "Remedios Teare"

== 17
[Thorkell](thorkell) has himself carried up to the light. [He](thorkell) had one [brother](matthias), [he](thorkell) tells the [foreigner](remedios), and [he](matthias) drowned thirty years ago, with a [wife](manusmum) at home and a [boy](manus) in the cradle. Yes, says [Remedios](remedios), [he](matthias) did drown: last winter, off [Vigo](@vigo). [She](remedios) ought to know; [she](remedios) had been married to [him](matthias) for twenty-eight years. [Thorkell](thorkell) asks to be carried down.
- travel thorkell "carried up"
- sibling matthias thorkell "brother"
- die.past! matthias "drowned"
- married.past manusmum matthias "wife"
- parent matthias manus "boy"
- die.past matthias "did drown" @vigo
+ reveal remedios thorkell "Yes"
- married.past matthias remedios "married"

== 18
So [Matthias](matthias) came out of it alive. Then it was [he](matthias), concludes [Isott](isott), [who](matthias) cut the rope, and [her](isott) [husband](gilno) [who](gilno) was at the other end. [She](isott) sends [Juan](juan) for the gun. [Juan](juan) says [he](juan) can't find it. [His](juan) [brother](finlo), sent after [him](juan), can't find it either. [Illiam](illiam) finds it in under a minute, and is given a peppermint.
- die.past! matthias "alive"
+ accuse isott matthias "concludes"
- kill.past? matthias gilno "cut the rope"
- married.past gilno isott "husband"
- find! juan "can't find"
- sibling finlo juan "brother"
- find! finlo "can't find"#2
- find illiam "finds"
- gift isott illiam "peppermint"

== 19
[Manus](manus) is informed that [he](manus) has, since Tuesday, a [stepmother](remedios), and had, all [his](manus) life, a [father](matthias) [who](matthias) could have written. [He](manus) climbs to the light with a stone in [his](manus) hand. [She](remedios) recognises the walk before [she](remedios) notices the stone, and calls [him](manus) by the name the dead [man](matthias) always used for [him](manus). [He](manus) sits down among the gulls and howls.
- discover manus matthias "informed"
- kin manus remedios "stepmother"
- parent matthias manus "father"
- travel manus "climbs"
- attack? manus remedios "stone"
- discover remedios manus "recognises"
- die.past matthias "dead"
+ sad manus "howls"

== 20
In the tin is a letter, addressed to [Isott](isott) and to [Thorkell](thorkell), and [Remedios](remedios) will hand it over when [the two](isott+thorkell) sit down at one table, not before. [Reverend Quirk](quirk) takes the message from door to door. [She](isott) would as soon burn, [the one](isott) sends back. That could be managed, sends back [the other](thorkell), and asks the [clergyman](quirk) if it looks like rain.
- gift? remedios isott+thorkell "hand it over"
- reconcile? isott thorkell "sit down"
- help quirk remedios "takes the message"
+ reject isott thorkell "burn"
- threaten thorkell isott "could be managed"

== 21
[Finlo](finlo) takes the glove back. [He](finlo) rows out to where [Ealish](ealish) is hauling pots, and holds it up, and [she](ealish) throws [him](finlo) a line. "[I](finlo) have a [wife](voirrey)," [he](finlo) says. "[I](ealish) know," says [Ealish](ealish). "[She](voirrey) smokes a decent herring." No pots are hauled for an hour. When [they](ealish+finlo) cast off, [he](finlo) has [his](finlo) jersey on inside out.
- gift finlo ealish "takes the glove back"
- travel finlo "rows out"
- married finlo voirrey "wife"
+ affair.start ealish finlo "jersey on inside out"
- help ealish finlo "throws him a line"

== 22
[Voirrey](voirrey), too, can add. The glove is gone from the drawer, and the [man](finlo) was an hour longer on the water than the tide. [She](voirrey) puts on [her](voirrey) Sunday hat, walks the wrong way round the harbour with the [child](illiam) and [his](illiam) drum, and asks [Ealish](ealish)'s [brother](orry) if [he](orry) can use somebody with a hand for smoking. [Orry](orry) says there is a room over the net loft. It has a stove.
- discover voirrey finlo "can add"
+ breakup voirrey finlo "walks the wrong way"
- parent voirrey illiam "child"
- sibling ealish orry "brother"
- hire? voirrey orry "can use somebody"
- move illiam+voirrey orry "room"

== 23
For crossing the water [Isott](isott) casts off [her](isott) [daughter-in-law](voirrey); for being the reason, [her](isott) [elder](finlo). Then, the smokehouse being cold, [she](isott) sees to it herself, and sets [her](isott) own sleeve alight. [Breesha](breesha) smothers the flames in the account book, and the [schoolmaster](anand), [who](anand) had only come by about a decimal, carries the burnt [woman](isott) up to bed. [She](isott) asks [him](anand) whose herring [he](anand) prefers.
- reject isott finlo+voirrey "casts off"
- kin isott voirrey "daughter-in-law"
- parent isott finlo "elder"
+ injure isott "alight"
- rescue breesha isott "smothers"
- help anand isott "carries"

== 24
The [doctor](fairweather) is not due before the first. The dressings are therefore changed by [Paaie](paaie), the [midwife](paaie), [who](paaie) is [Voirrey](voirrey)'s [mother](paaie) and a shade brisker about it than [she](paaie) need be. "[You](isott) had one good [thing](voirrey) in this house," [she](paaie) says, tearing off lint, "and [you](isott) showed [her](voirrey) the door." [Isott](isott), [who](isott) has not cried since the [Constance](*constance), says that it is the arm.
- advisor fairweather isott "doctor"
- treat isott paaie "changed"
- parent paaie voirrey "mother"
+ accuse paaie isott "showed her the door"
- reject.past isott voirrey "the door"
- injure isott "arm"
- sad isott "cried"

== 25
There is another that [Paaie](paaie) sees, by the back door and after dark. [Kirree](kirree) has a question, and the answer is February. By whom, the [midwife](paaie) does not ask; [she](paaie) knows who draws water. [She](paaie) gives the [girl](kirree) ginger and a piece of counsel: let [your](kirree) [aunt](ealish) hear it before [your](kirree) [father](orry) does. [She](ealish) of all people is in no position to preach.
+ pregnant kirree juan "February"
- treat kirree paaie "sees"
- discover paaie juan "knows"
- gift paaie kirree "ginger"
- help paaie kirree "counsel"
- reveal? kirree ealish "hear it"
- kin ealish kirree "aunt"
- parent orry kirree "father"

== 26
At the tiller, a mile out, [Ealish](ealish) hears [her](ealish) [niece](kirree)'s news. [Juan](juan)! Of all that brood, the [one](juan) without a boat. But [she](ealish) is a just woman, and tells [her](kirree) in return about the glove, the pots and the jersey. The [two](ealish+kirree) of [them](ealish+kirree) look at each other. [Their](ealish+kirree) laughter carries as far as both quays, and on neither can anybody account for it.
- kin ealish kirree "niece"
+ reveal kirree ealish "news"
- reveal ealish kirree "tells"
- affair ealish finlo "jersey"
- happy ealish+kirree "laughter"

== 27
[She](ealish) also stops paying. So [Manus](manus), drunk, takes to [his](manus) [uncle](thorkell) all [he](manus) has: the gale, the lantern, the glove. To round it off [he](manus) adds the well. Thus [Thorkell](thorkell) hears of the disgrace of [daughter](ealish) and [granddaughter](kirree) in a single breath that smells of brandy. [He](thorkell), [who](thorkell) has been carried everywhere since Easter, stands up by himself and takes the rope from its nail.
- reject ealish manus "stops"
+ betray manus ealish+kirree "takes to his uncle"
- reveal manus thorkell "adds"
- kin manus thorkell "uncle"
- discover thorkell ealish+kirree "hears"
- parent thorkell ealish "daughter"
- kin kirree thorkell "granddaughter"
- recover thorkell "stands up by himself"
- threaten thorkell _ "takes the rope"

== 28
[Juan](juan) does not stay for the rope. In a dinghy that belongs to [Lampkin](lampkin), and of which [Lampkin](lampkin) knows nothing, [he](juan) rows [Kirree](kirree) out to the light. The [keeper](keeper), [who](keeper) has already parted with [his](keeper) bed, now offers [them](juan+kirree) [his](keeper) stairs, and draws the bolt behind the [pair](juan+kirree). As it is getting crowded, [he](keeper) remarks, [they](juan+kirree) might as well know that [he](keeper) is called [Asgeir](keeper).
+ flee juan+kirree thorkell "does not stay"
- steal juan lampkin "knows nothing"
- travel juan+kirree "rows"
- help keeper juan+kirree "draws the bolt"
- gift keeper juan+kirree "offers"
- reveal keeper juan+kirree "called Asgeir"

== 29
With torches from the north come the [Teares](teares), with lanterns from the south the [Gorrys](gorrys), and in the middle there is a door. [Thorkell](thorkell) demands [his](thorkell) [grandchild](kirree); [Isott](isott), [her](isott) arm in a sling, [her](isott) [son](juan). Past [both](isott+thorkell) of [them](isott+thorkell) walks [Orry](orry), [who](orry) for eighteen years has not sat in a boat and has just got out of one. [He](orry) sets [his](orry) back to the door. "[She](kirree) is [mine](orry)," [he](orry) tells [them](isott+thorkell). "Go home."
- travel gorrys+teares "come"
- kin kirree thorkell "grandchild"
- parent isott juan "son"
- injure isott "sling"
- travel orry "got out of one"
+ help orry juan+kirree "sets his back"
- parent orry kirree "mine"

== 30
A gun goes off: the one that [Illiam](illiam) found. [Manus](manus) had laid hands on it, and what [he](manus) aimed at was [Juan](juan), up at the window. What [he](manus) hits is [his](manus) [cousin](orry)'s thigh. [Voirrey](voirrey) is the first to reach [Orry](orry); [she](voirrey) holds [his](orry) head, and [her](voirrey) [husband](finlo), three steps away, hears what [she](voirrey) calls [him](orry). It is not what one calls the landlord.
- find.past illiam "found"
- steal manus _ "laid hands on it"
- kill? manus juan "aimed"
+ injure orry manus "hits"
- kin manus orry "cousin"
- help voirrey orry "holds his head"
- married finlo voirrey "husband"
- love voirrey orry "calls him"
- discover finlo voirrey "hears"
- housemate orry voirrey "landlord"

== 31
On the nineteenth, which is not the first, [Fairweather](fairweather) comes in [Holm](holm)'s launch, and probes till daybreak. [Orry](orry) is going to keep the leg and a limp. All that time the [marksman](manus) has been sitting on a rock with the gun; [he](manus) gives it up to the first [person](remedios) [who](remedios) asks [him](manus) for it, [his](manus) [father](matthias)'s [widow](remedios). [She](remedios) throws the gun to the fishes and [her](remedios) shawl round [his](manus) shoulders.
- travel fairweather "comes"
+ treat orry fairweather "probes"
- recover? orry "keep the leg"
- gift manus remedios "gives it up"
- parent matthias manus "father"
- married.past matthias remedios "widow"
- die.past matthias "widow"
- help remedios manus "shawl"

== 32
A [constable](constable), sent for from the mainland, would like to hear who fired. Forty people, it transpires, were admiring the moon. [Orry](orry), from [his](orry) pillow, puts it down to a gull. Rather than go home empty-handed the [constable](constable) takes [Lampkin](lampkin) into custody, after [Breesha](breesha), from under [her](breesha) shawl, has laid before [him](constable) a pair of scales and twenty years of addition.
- investigate constable _ "hear who fired"
- betray _ constable "moon"
- betray orry constable "gull"
- help orry manus "gull"
+ arrest constable lampkin "custody"
- reveal breesha constable "laid before him"
- steal.past lampkin gorrys+teares "scales"

== 33
There is now money due to both families, and before it can be shared out somebody must sit down with somebody. At one end of [Quirk](quirk)'s table [Isott](isott) takes a chair, at the other [Thorkell](thorkell). [Remedios](remedios) undoes the tin. "Let [him](anand) read it," [she](remedios) says, meaning the [schoolmaster](anand), [who](anand) is the only [man](anand) present to have eaten with [both](isott+thorkell).
- find? gorrys+teares "due"
- invite quirk isott+thorkell "table"
+ gift remedios isott+thorkell "undoes the tin"
- help? anand isott+thorkell "read it"

== 34
The mast went over the side, [Matthias](matthias) had written, and was pulling [them](gilno+matthias) under, and [Gilno](gilno) was fast in the rigging. [He](gilno) called for the knife; [he](gilno) cut the rope himself, so that the boat should live, and the [man](matthias) in it. As [he](gilno) went, [he](gilno) shouted a woman's name. [Matthias](matthias) could not have gone home and faced [his](gilno) [wife](isott), [who](isott) would ask what it was. It was not [hers](isott).
+ rescue.past gilno matthias "cut the rope"
- reveal.past matthias "written"
- die.past gilno "went"#2
- return.past! matthias "could not have gone"
- married.past gilno isott "wife"
- love.past gilno _ "shouted"

== 35
[Isott](isott) can guess whose. So, one glance at [her](isott) later, can [Thorkell](thorkell): [Ysbal](ysbal), [his](thorkell) own [wife](ysbal), the [mother](ysbal) of [his](thorkell) [children](ealish+orry), over [whom](ysbal) the grass has been growing these twelve years. While the living glared across the harbour, the dead, it seems, had been more than the best of friends. [She](isott) gets the knife out of [her](isott) bag, turns it round and slides it over to [him](thorkell) by the handle.
- discover isott+thorkell gilno+ysbal "guess"
- enemy isott thorkell "glared"
+ affair.past gilno ysbal "more than the best"
- married.past thorkell ysbal "wife"
- parent thorkell+ysbal ealish+orry "mother"
- die.past ysbal "grass"
+ reconcile isott thorkell "slides it over"
- gift isott thorkell "slides it over"

== 36
With that knife [he](thorkell) cuts a length off the rope and presents it to the school, as a bell-pull. The first to ring it is [Breesha](breesha). Where [he](anand) comes from, [Anand](anand) informs [her](breesha) gravely, whoever rings in a new rope may put one question. [She](breesha) puts it. "Yes," [he](anand) says, when [he](anand) has got [his](anand) breath back, "but [you](breesha) should know that [I](anand) eat for two quays."
- gift thorkell _ "presents"
+ propose breesha anand "puts it"
- engaged.start anand breesha "Yes"

== 37
[Finlo](finlo) brings [Voirrey](voirrey) the paper that is to undo [them](finlo+voirrey), along with [Illiam](illiam)'s winter boots. [They](finlo+voirrey) sign it on a barrel. "[You](finlo) never could swim," [she](voirrey) says, not unkindly. [He](finlo) gives [his](finlo) hand to [Orry](orry), and [Orry](orry), leaning on [his](orry) stick, takes it; after all it is [his](orry) [sister](ealish) [who](ealish) is sitting out there with the engine running.
+ divorce finlo voirrey "undo"
- gift finlo voirrey "winter boots"
- reconcile finlo orry "gives his hand"
- sibling ealish orry "sister"
- couple ealish finlo "engine running"

== 38
[Fairweather](fairweather) misses the boat for good. [She](fairweather) has given up the practice on the mainland, and in the harbour office, between two tides, [she](fairweather) and [Holm](holm) are joined by [Reverend Quirk](quirk), [who](quirk) has looked for the passage forbidding it and mislaid [his](quirk) glasses. Both quays attend. It is [Paaie](paaie) [who](paaie) catches the bouquet, and, before [she](paaie) can be teased about it, a sleeve: the [girl](kirree)'s time has come.
- move fairweather "for good" @hestray
- quit fairweather "given up the practice"
+ wedding fairweather holm "joined"
- help quirk fairweather+holm "mislaid"
- find paaie "catches"
- birth? kirree "time has come"

== 39
So that it shall belong to neither shore, [Kirree](kirree) will have it on the slip, half-way, in the sleet. [Paaie](paaie) has the lantern, [Juan](juan) has hold of [Kirree](kirree), and the old [people](isott+thorkell) have, for once, nothing to say. A [girl](baby)! [Her](baby) [grandmother](isott) and [her](baby) [great-grandfather](thorkell) bend down to see whom [she](baby) favours, at the same moment and from opposite sides, and knock [their](isott+thorkell) heads together.
+ birth kirree baby "A girl"
- treat kirree paaie "lantern"
- help juan kirree "hold of Kirree"
- kin baby isott "grandmother"
- kin baby thorkell "great-grandfather"
- injure isott+thorkell "knock"

== 40
They christen [her](baby) [Constance](baby). [Remedios](remedios), [who](remedios) held [her](baby) over the font, sails for [Vigo](@vigo) the same evening; [Manus](manus) carries the tin aboard for [her](remedios) and forgets to come down again. [Asgeir](keeper) has [his](keeper) bed back and cannot sleep in it. Then somebody lays a plank between the quays. Onto one end of it steps [Thorkell](thorkell), onto the other [Gilno](gilno)'s [widow](isott). It bends. It holds.
- celebrate baby "christen"
- travel remedios "sails" @vigo
- help manus remedios "carries"
- travel manus "forgets to come down" @vigo
- sad keeper "cannot sleep"
- married.past gilno isott "widow"
- die.past gilno "widow"
+ reconcile isott thorkell "plank"
