%series Five-Oh-Three
%lang en
%genre ambulance-station soap, Belfast, clipped evening TV listings
%cast sorcha   | Sorcha Devlin; Sorcha; Devlin | f
%cast billy    | Billy McKibben; Billy; McKibben | m
%cast padraig  | Pádraig Devlin; Pádraig | m
%cast hope     | Hope Nwosu; Hope; Nwosu | f
%cast lorcan   | Lorcan | m
%cast maud     | Maud McKibben; Maud | f
%cast finn     | Finn | m
%cast ivy      | Ivy Stitt; Ivy; Stitt | f
%cast jarlath  | Jarlath Quigg; Quigg | m
%cast butcher  | Norman | m
%cast nun      | Sister Perpetua | f
%cast cyclist  | - | f
%cast oldboy   | - | m

== 1
New crew on [Five-Oh-Three](*fiveohthree). [Sorcha Devlin](sorcha), [whose](sorcha) [father](padraig) did eleven years in the [Maze](@maze), gets [Billy McKibben](billy) at the wheel, [whose](billy) [father](oldboy) guarded it. The station [boss](ivy), [Ivy Stitt](ivy), drew the rota out of a hat, or so [she](ivy) claims. A [butcher](butcher) on the [Lisburn Road](@lisburnroad) has taken off [his](butcher) thumb; [the two](billy+sorcha) find it in the mince after a row about the siren. [He](butcher) offers [them](billy+sorcha) the mince.
+ colleague.start billy sorcha "New crew"
- parent padraig sorcha "whose father"
- arrest.past _ padraig "did eleven years"
- parent oldboy billy "whose father"#2
- boss ivy billy+sorcha "boss"
- injure butcher "taken off his thumb"
- find billy+sorcha "find it"
- quarrel billy sorcha "row"
- gift? butcher billy+sorcha "offers"

== 2
[Hope Nwosu](hope), call [handler](hope), hears a [child](finn) on the line: [mammy](maud) is asleep on the stairs. [She](hope) sends [Five-Oh-Three](*fiveohthree). The [mammy](maud) is [Maud](maud), [Billy](billy)'s big [sister](maud), and what put [her](maud) to sleep is hiding in the hot press, with a belt round [his](jarlath) fist. [Billy](billy) wants five minutes alone with [Quigg](jarlath), [his](billy) [brother-in-law](jarlath). [Sorcha](sorcha) gives [him](billy) the stretcher to carry instead, and calls the peelers, for the first time in [her](sorcha) family's history.
- reveal finn hope "hears a child"
- parent maud finn "mammy"
- sibling billy maud "sister"
+ attack jarlath maud "put her to sleep"
- kin billy jarlath "brother-in-law"
- attack? billy jarlath "five minutes alone"
- help sorcha billy "gives him the stretcher"
- arrest? _ jarlath "calls the peelers"

== 3
[Finn](finn), six, the [child](finn) on the line, will talk to no one but the [voice](hope). So [Hope](hope), [who](hope) in four years has never seen a face, comes down to the ward in [her](hope) headset. [She](hope) and the [boy](finn) recite the whole alphabet, Alpha to Zulu. [His](finn) [uncle](billy) watches through the glass. [Lorcan](lorcan), staff [nurse](lorcan) and once, briefly, [Sorcha](sorcha)'s [husband](lorcan), watches [Sorcha](sorcha) watching. Who looks at whom is noted by [Sister Perpetua](nun), [who](nun) is in for [her](nun) hip.
+ help hope finn "recite"
- meet finn hope "comes down"
- kin billy finn "uncle"
- married.past lorcan sorcha "husband"
- ill nun "hip"
- discover nun "noted"

== 4
[Quigg](jarlath) is out on bail and outside the station, sober, with carnations. [He](jarlath) asks for [his](jarlath) [wife](maud)'s whereabouts. [Ivy](ivy) tells [him](jarlath) [Portrush](@portrush); the carnations go in the bin. It is the [nun](nun) in bed nine, all innocence, [who](nun) informs the polite young [man](jarlath) on the phone that [Mrs Quigg](maud) has moved in with that nice [Miss Devlin](sorcha). At midnight, when [he](jarlath) kicks in the door, the [person](padraig) standing behind it is [Pádraig](padraig), in a vest. [They](jarlath+padraig) do not discuss carnations.
- married jarlath maud "wife"
- investigate jarlath maud "asks for"
+ betray ivy jarlath "Portrush"
- reveal nun jarlath "informs"
- housemate.start maud sorcha "moved in with"
- threaten jarlath maud "kicks in the door"
+ attack padraig jarlath "do not discuss"

== 5
Two ribs, one collarbone. It has to be [Five-Oh-Three](*fiveohthree) that takes [him](jarlath) in. [Billy](billy) drives, with great care, the longest way. In the back [Sorcha](sorcha) straps up the [man](jarlath) [her](sorcha) own [da](padraig) has broken, and is told what [he](jarlath) will do to [her](sorcha). [She](sorcha) writes it all on the glove, with the time. [Pádraig](padraig) is charged. [McKibben](billy) asks [his](billy) own old [man](oldboy), [who](oldboy) knows every warder living, to see that the [prisoner](padraig) gets a window.
- injure jarlath padraig "Two ribs"
- treat jarlath sorcha "straps up"
- parent padraig sorcha "own da"
+ threaten jarlath sorcha "what he will do"
+ arrest _ padraig "charged"
- parent oldboy billy "old man"
- help? oldboy padraig "gets a window"

== 6
Slow Sunday. A [cyclist](cyclist) has swallowed a bee; the bee is in the better condition. Tea. [Ivy Stitt](ivy) cleans out a cupboard and comes upon a hat full of folded papers, every one of which says [Devlin](sorcha) and [McKibben](billy). [She](ivy) puts the lid back on. Over the harbour hangs a moon like a boiled sweet. [Norman](butcher), the [butcher](butcher) with the nine fingers, hands in a tray of sausages at the gate, no name, no message, and is recognised by the thumb.
- ill cyclist "swallowed a bee"
- find ivy "comes upon"
- betray.past ivy billy+sorcha "every one of which"
+ gift butcher "tray of sausages"

== 7
Two old [men](oldboy+padraig) in a visitors' room. The [one](oldboy) had the keys, the [other](padraig) the blanket; [they](oldboy+padraig) have not met since 1981. The [warder](oldboy) says that [his](oldboy) [grandson](finn) sends a drawing. The [inmate](padraig) says it is a good likeness of an ambulance. For a quarter of an hour nothing else gets said, and when the bell goes [they](oldboy+padraig) remain seated. Outside in the van, [their](oldboy+padraig) [children](billy+sorcha), waiting, share one glove, and then the other.
- meet oldboy padraig "visitors' room"
- kin finn oldboy "grandson"
- gift finn padraig "sends a drawing"
+ reconcile oldboy padraig "remain seated"
- parent oldboy+padraig billy+sorcha "children"
+ flirt billy sorcha "share one glove"

== 8
[Lorcan](lorcan) wants [his](lorcan) [wife](sorcha) back; [he](lorcan) never signed, it turns out. [Sorcha](sorcha), [who](sorcha) has believed herself divorced for three years, reads this on a discharge sheet. [She](sorcha) chases [him](lorcan) through Outpatients with a crutch. When [Billy](billy) asks, quite quietly, whether that makes [him](billy) the other [man](billy), [she](sorcha) says that there has to be a man first. [He](billy) switches off the engine. It is the kiss, in the opinion of [Hope](hope), [who](hope) has had [their](billy+sorcha) microphone on since [Ormeau Bridge](@ormeau), of the decade.
- reconcile? lorcan sorcha "wants his wife back"
- divorce! lorcan sorcha "never signed"
- married lorcan sorcha "wife"
- reveal lorcan sorcha "discharge sheet"
- attack sorcha lorcan "chases him"
+ kiss billy sorcha "kiss"
- discover hope billy+sorcha "microphone on"

== 9
[Maud](maud) does what no one has dared to hope. [She](maud) goes back. By the time that [her](maud) [brother](billy) finds the note, [she](maud) has been in the flat on [Sandy Row](@sandyrow) for an hour, with a phone in [her](maud) bra, open to the emergency line. [Quigg](jarlath) explains to [her](maud) at leisure what [he](jarlath) did, and to whom, and what comes next. In the control room [Hope](hope) says nothing at all, and records. It is the longest call of [her](hope) life. Then [she](hope) says, into the silence: "Sierra. Oscar. Sierra."
- return maud "goes back"
- sibling billy maud "brother"
+ betray maud jarlath "phone in her bra"
- reveal jarlath maud "explains to her"
- threaten jarlath maud "what comes next"
+ help hope maud "records"

== 10
Doors, boots, a plate. The [first](billy) through the window is [Billy](billy), but the [one](sorcha) [who](sorcha) gets between the knife and [Maud](maud) is [Sorcha](sorcha), and the [one](lorcan) [who](lorcan) closes the wound, in the back of [Five-Oh-Three](*fiveohthree), on [his](lorcan) knees, at seventy miles an hour, is [Lorcan](lorcan). [Billy](billy) drives. [He](billy) drives the shortest way. On the table [her](sorcha) heart stops, and [her](sorcha) [husband](lorcan), [who](lorcan) is not crying, starts it again by hand. The police take [Quigg](jarlath) down the stairs. [Norman](butcher), [who](butcher) lives below, accidentally opens [his](butcher) door.
- attack jarlath maud "knife"
+ rescue sorcha maud "gets between"
- injure sorcha jarlath "wound"
- treat sorcha lorcan "closes the wound"
+ rescue lorcan sorcha "starts it again"
- married lorcan sorcha "husband"
- arrest _ jarlath "take Quigg down"
- attack butcher jarlath "opens his door"

== 11
[She](sorcha) wakes to find two [men](billy+lorcan) asleep, one on either of [her](sorcha) hands. The [nurse](lorcan) wakes first. From [his](lorcan) breast pocket [Lorcan](lorcan) takes the papers, three years overdue, signs on [her](sorcha) plaster, asks the [driver](billy), [who](billy) has opened one eye, to witness it, and goes on shift. [Pádraig](padraig), released on the strength of a recording, comes in with a drawing of an ambulance. [He](padraig) looks at [his](padraig) [daughter](sorcha) and then at the [McKibben](billy) attached to [her](sorcha). "Does [he](billy) eat?" [he](padraig) asks.
- recover sorcha "wakes"
+ divorce lorcan sorcha "signs"
- help billy lorcan "witness it"
- return padraig "released"
- parent padraig sorcha "daughter"
- couple billy sorcha "attached to her"

== 12
[Ivy](ivy) retires, and out of the hat on [her](ivy) head falls the truth. [She](ivy) was young once, it seems, and in love with a [boy](padraig) from the wrong street, and nobody had put [their](ivy+padraig) names in anything. [Pádraig](padraig) picks up [his](padraig) own cap. [Hope](hope) gets a face, on video, and the station; [Maud](maud) gets [her](maud) headset. At the wheel of [Five-Oh-Three](*fiveohthree) sits [Billy](billy). At [his](billy) side, with a scar and a mouth full of sausage, [his](billy) [partner](sorcha) reaches for the siren. [They](billy+sorcha) row about it.
- quit ivy "retires"
+ love.past ivy padraig "in love with"
- hire hope "the station"
- hire maud "her headset"
- couple billy sorcha "partner"
+ quarrel billy sorcha "row"
