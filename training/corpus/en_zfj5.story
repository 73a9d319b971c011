%series Low Road, High Road
%lang en
%genre soap opera, Clydeside: two families, an ice-cream parlour and a boatyard; recap column
%cast enzo    | Enzo Rinaldi; Enzo | m
%cast carla   | Carla Rinaldi; Carla | f
%cast nonna   | Assunta Rinaldi; Nonna | f
%cast shug    | Hugh Garvie; Shug | m
%cast morag   | Morag Garvie; Morag | f
%cast callum  | Callum Garvie; Callum | m
%cast isla    | Isla Garvie; Isla | f
%cast padraig | Padraig Quill; Quill | m
%cast lawyer  | Mrs Abernethy | f
%cast sky     | Sky | f
%cast priest  | Father Doyle; Doyle | m
%cast dog     | Wafer | n
%cast surveyor | - | m

== 1
The Rinaldi [girl](carla) and the Garvie [boy](callum): what sounds like the start of a song is the start of a war. When [Morag Garvie](morag) goes to the back of the parlour to complain about the noise, [she](morag) finds [her](morag) [son](callum) [Callum](callum) and [Enzo Rinaldi](enzo)'s [daughter](carla) in a clinch between the wafer tins. [Enzo](enzo), [who](enzo) has not exchanged a civil word with [Shug Garvie](shug) since the boatyard swallowed [his](enzo) car park, forbids [Carla](carla) ever to see the [lad](callum) again. [Callum](callum)'s [mother](morag), on the other hand, forbids nothing. [She](morag) just has to sit down: [she](morag) once stood in that same spot, with [Enzo](enzo).
- discover morag callum+carla "she finds"
- parent morag callum "her son"
- parent enzo carla "daughter"
+ kiss callum carla "in a clinch"
- enemy enzo shug "civil word"
- threaten enzo carla "forbids Carla"
- affair.past enzo morag "that same spot"

== 2
[Carla](carla) climbs down the drainpipe; [Callum](callum) catches [her](carla), more or less. [The two](callum+carla) sail off to [Rothesay](@rothesay) in a dinghy that the [boat-builder](shug) was to hand over to a customer at noon. [Enzo](enzo) blames [Shug](shug), [Shug](shug) blames [Enzo](enzo), and [Father Doyle](priest), [who](priest) is trying to keep the peace, gets a scoop of pistachio in the eye. Only [Nonna](nonna) is unruffled. At eighty-one, [Assunta](nonna) has seen elopements before; [she](nonna) was one. [She](nonna) lights a candle and gets out the large pot.
- help callum carla "catches her"
+ flee callum+carla "sail off" @rothesay
- steal callum shug "was to hand over"
- accuse enzo shug "Enzo blames Shug"
- accuse shug enzo "Shug blames Enzo"
- attack _ priest "pistachio in the eye"
- flee.past nonna "she was one"

== 3
Fog. The dinghy has a hole in it, and the [skipper](callum), [who](callum) claimed to know these waters, does not. [Padraig Quill](padraig), the Irish [mussel-man](padraig), hauls [the pair](callum+carla) aboard at dawn, blue with cold and not on speaking terms. [Morag](morag) kneels on the quay and hugs [both](callum+carla). When [his](callum) [father](shug) tells [Callum](callum) that [he](callum) can pay for the boat or look for another yard, [Isla](isla), the [elder](isla) of the Garvie [children](callum+isla), tells [her](isla) [dad](shug) to be ashamed. [She](isla) will pay. From what, a waitress's wage? [Isla](isla) looks at the [mussel-man](padraig) and says that [she](isla) will think of something.
+ rescue padraig callum+carla "hauls the pair aboard"
- quarrel callum carla "not on speaking terms"
- help morag callum+carla "hugs both"
- parent shug callum "his father"
- threaten shug callum "look for another yard"
- sibling callum isla "elder of"
- parent shug isla "her dad"
- accuse isla shug "be ashamed"
- help? isla callum "will pay"

== 4
[Enzo](enzo) shuts the parlour. It is only for a day. [Carla](carla) sulks. [Nonna](nonna) cooks. [Wafer](dog) eats a whole tub of vanilla. [Sky](sky) takes [Wafer](dog) to the vet. [Sky](sky) works for [Enzo](enzo) on Saturdays. [She](sky) has grey eyes. So has [Enzo](enzo). [Nonna](nonna) looks at [Sky](sky). [Nonna](nonna) looks at [Enzo](enzo). The old [lady](nonna) counts on [her](nonna) fingers. Nineteen years, thinks [Nonna](nonna). [Sky](sky) was left at the church. [Doyle](priest) found [Sky](sky). [Doyle](priest) brought up [Sky](sky).
- sad carla "sulks"
- ill dog "to the vet"
- help sky dog "takes Wafer"
- boss enzo sky "works for Enzo"
+ discover? nonna enzo+sky "counts on her fingers"
- find.past priest sky "found Sky"
- kin priest sky "brought up"

== 5
[Isla](isla) hires herself out to [Quill](padraig) as a deckhand. Before the first week is over, [she](isla) can splice a rope, gut a pollock and imitate [his](padraig) accent; before the second is, [he](padraig) has asked [her](isla) to the ceilidh, and [she](isla), [who](isla) had resolved to stay clear of sailors, hears herself say aye. [Shug](shug) gets into hot water with the revenue. The books that should save [him](shug) have been kept for years by [Morag](morag), and there is a monthly sum in them that goes to the parish, with a question mark against it. For whom is [his](shug) [wife](morag) paying?
+ hire isla padraig "hires herself out"
- advisor padraig isla "can splice a rope"
- invite padraig isla "asked her"
- date? isla padraig "asked her"
- accuse _ shug "hot water"
- investigate shug morag "with a question mark"
- married morag shug "his wife"
- gift morag priest "goes to the parish"

== 6
[Nonna](nonna) corners the [priest](priest) in [his](priest) own confessional and does not come out until [he](priest) has told [her](nonna) what [he](priest) may not tell. Nineteen years ago, while [Shug](shug) was on the rigs, [Morag](morag) bore a [child](sky) by the ice-cream [man](enzo), and [Father Doyle](priest) has raised [it](sky) as a foundling. The [priest](priest) begs the [matriarch](nonna) for silence; [she](nonna) grants [him](priest) a fortnight. At the ceilidh [Callum](callum), [who](callum) has had three pints too many, dances with [Sky](sky), and [Carla](carla), green with it, tips the fourth over [his](callum) shirt. [Morag](morag) steps between the [dancers](callum+sky) as if the floor were burning.
- reveal priest nonna "has told her"
+ birth.past morag sky "bore a child"
- parent enzo sky "by the ice-cream man"
- affair.past enzo morag "by the ice-cream man"
- kin priest sky "raised it"
- reveal! nonna _ "silence"
- date callum sky "dances with Sky"
- jealous carla sky "green with it"
- attack carla callum "tips the fourth"

== 7
The next morning brings headaches and a [surveyor](surveyor). A supermarket chain wants the whole front, parlour and yard alike, and is offering each of the [neighbours](enzo+shug) a fortune on condition that the other sells as well. [Enzo](enzo) is for it, [Shug](shug) against; then, on hearing that [Enzo](enzo) is for it, even more so. [Carla](carla) takes [Callum](callum)'s ring, a washer from an outboard engine, off the chain around [her](carla) neck and drops it through [his](callum) letter box. [Sky](sky), [who](sky) has no idea what [she](sky) is supposed to have done wrong, is shunned by half the street.
- neighbour enzo shug "neighbours"
- gift? surveyor enzo+shug "offering"
- reject shug surveyor "Shug against"
+ breakup carla callum "drops it through"
- sad sky "is shunned"

== 8
[Morag](morag) tells [Isla](isla) the truth. [Isla](isla) has a [half-sister](sky). It is [Sky](sky). [Isla](isla) walks along the shore with [Quill](padraig). [She](isla) says nothing. [He](padraig) asks nothing. [Isla](isla) kisses [Quill](padraig). [Quill](padraig) goes red. [Nonna](nonna)'s fortnight is up. [Nonna](nonna) calls [Enzo](enzo) into the kitchen. "[You](enzo) have two [daughters](carla+sky)," says [Nonna](nonna). [Enzo](enzo) breaks a plate. [He](enzo) runs to [Morag](morag). [Shug](shug) opens the door to [Enzo](enzo).
+ reveal morag isla "tells Isla the truth"
- sibling isla sky "half-sister"
- reveal! isla padraig "says nothing"
- kiss isla padraig "kisses Quill"
+ reveal nonna enzo "two daughters"
- parent enzo carla+sky "two daughters"
- sad enzo "breaks a plate"
- meet enzo shug "opens the door"

== 9
What follows will be talked of in [Gourock](@gourock) for years. [Enzo](enzo) demands to speak to the [mother](morag) of [his](enzo) [child](sky); [Shug](shug), having done the sum, knocks [him](enzo) down the steps, is pulled off by [Quill](padraig) and the [surveyor](surveyor), and drives away in the van with nothing but a sleeping bag. [Morag](morag) lets [him](shug) go. [She](morag) has an appointment [she](morag) has put off for nineteen years. In the parlour, [Sky](sky) is filling cones when a [woman](morag) in a good coat asks for a minute of [her](sky) time. [She](sky) listens to it all, wipes the counter, and says that [she](sky) finishes at six.
- parent enzo sky "his child"
+ attack shug enzo "knocks him down"
- rescue padraig+surveyor enzo "is pulled off"
- breakup shug morag "drives away"
+ reveal morag sky "listens to it all"
- parent morag sky "the mother"

== 10
[Sky](sky) moves out of the presbytery and into the Rinaldis' attic, not because [she](sky) has forgiven [her](sky) [father](enzo), [she](sky) stresses, but because [Doyle](priest) snores. [Carla](carla), overnight no longer an only child, has to share a bathroom with the [girl](sky) [she](carla) doused, or rather [whose](sky) dancing [partner](callum) [she](carla) doused. The apology takes the form of a hairdryer. [Callum](callum) gets two things through [his](callum) thick skull: that [he](callum) danced with [his](callum) own [sister](sky), and that [Carla](carla) had every right. [Shug](shug) sleeps in a hull and is visited by [Wafer](dog).
+ move sky enzo "moves out of"
- reconcile! enzo sky "has forgiven"
- parent enzo sky "her father"
- housemate.start carla sky "share a bathroom"
- attack.past carla callum "doused"#2
- gift carla sky "a hairdryer"
- reconcile carla sky "apology"
- discover callum sky "through his thick skull"
- sibling callum sky "his own sister"

== 11
[Mrs Abernethy](lawyer), [Shug](shug)'s [solicitor](lawyer), informs [her](lawyer) [client](shug) that the revenue would settle for the price of one decent boat. [He](shug) has none. It is [his](shug) estranged [wife](morag) [who](morag) has found a buyer, for the half-finished ketch in which [he](shug) is at present asleep: [Enzo](enzo), of all people, [who](enzo) cannot swim. "It's not for [you](shug)," the ice-cream [man](enzo) tells [his](enzo) old [foe](shug). "It's for the [girl](sky). [She](sky) wants to learn to sail." [Shug](shug) thinks about it for a day and a night. Then [he](shug) offers to teach [her](sky).
- advisor lawyer shug "solicitor"

- married morag shug "estranged wife"
- help morag shug "found a buyer"
+ gift enzo sky "for the girl"
- enemy enzo shug "old foe"
- advisor? shug sky "offers to teach"

== 12
Neither of the [neighbours](enzo+shug) has sold; the [surveyor](surveyor) is given a cone and a push. On the day of the launch, [Callum](callum), sober, in a kilt, waits by the slip with a washer on a new chain, and [Carla](carla) bends [her](carla) neck so that [he](callum) can reach. [Isla](isla) and [Quill](padraig) have been married since Tuesday, by [Father Doyle](priest), with a mackerel for a witness, and have told nobody. [Morag](morag) christens the ketch [Stella di Mare](*stella). [Shug](shug), [who](shug) built it, stands next to [her](morag), not yet home but in a clean shirt. [She](morag) straightens [his](shug) collar.
- neighbour enzo shug "neighbours"
- reject enzo+shug surveyor "a push"
+ reconcile callum carla "bends her neck"
+ wedding isla padraig "married since Tuesday"
- reveal! isla+padraig _ "told nobody"
- create.past shug "built it"
- reconcile? morag shug "not yet home"
