%series Low Ceiling
%lang en
%genre superhero drama in a rainy port city, streaming blurbs
%cast marisol  | Marisol Achterberg; Marisol | f
%cast heron    | Grey Heron; Heron | n
%cast dunstan  | Dunstan Okoro; Dunstan | m
%cast ferro    | Ferro; Pavel Sirk; Sirk | m
%cast kit      | Kit | n
%cast mayor    | Mayor Lindqvist; Lindqvist | f
%cast amity    | Amity Rourke; Amity | f
%cast jun      | Jun Haverford; Jun; Haverford | m
%cast plumber  | Walt Brzezinski; Walt | m
%cast rourke   | Inspector Rourke; Rourke | m
%cast ada      | Ada Sirk; Ada | f
%cast nan      | - | f
%cast mum      | - | f
%cast haverfords | Haverfords | g
%cast waiter   | - | m
%cast burglar  | - | m

== 1
By day [Marisol Achterberg](marisol) inspects lifts. By night [somebody](heron) in a grey cape, [whom](heron) the papers call the [Heron](heron), has taken to standing on the roofs of [Tidewater](@tidewater), and tonight [he](heron) or [she](heron) catches a falling tram. The [plumber](plumber) trapped in the last car swears that the [hero](heron) smelled of machine oil. [Amity Rourke](amity) of the [Courier](#courier) is told by [her](amity) [editor](dunstan), [Dunstan Okoro](dunstan), to find out who it is. [Her](amity) [father](rourke), the [inspector](rourke), has been given the same order, with handcuffs.
+ rescue heron plumber "catches"
- boss dunstan amity "told by her editor"
- investigate? amity heron "find out"
- parent rourke amity "father"
- arrest? rourke heron "handcuffs"

== 2
It is [she](marisol): the grey cape dries over [Marisol](marisol)'s bath, as [her](marisol) [lodger](kit), sixteen-year-old [Kit](kit), finds out when the pipes burst and the [plumber](plumber) has to be let in. [Kit](kit) hides the cape under a wig. The [plumber](plumber) sniffs, looks at the [landlady](marisol) for a good while, and charges nothing. Meanwhile a [man](ferro) walks out of the harbour prison through a wall, which folds for [him](ferro) like wet card. [Ferro](ferro) has come to collect what the city owes [him](ferro), beginning with the [mayor](mayor).
- housemate kit marisol "lodger"
+ discover kit marisol "finds out"
- help kit marisol "hides"
- discover plumber marisol "sniffs"
- help plumber marisol "charges nothing"
+ flee ferro "walks out"
- threaten ferro mayor "beginning with"

== 3
[Mayor Lindqvist](mayor) remembers [Pavel Sirk](ferro). [They](ferro+mayor) were both young, [he](ferro) an engineer, [she](mayor) a councillor with a bridge to build; when it fell, [she](mayor) signed a paper that put all the blame on [him](ferro), and [he](ferro) got nineteen years. [Ferro](ferro) tears the doors off [her](mayor) car and would tear more, if the [Heron](marisol) did not drop between [the two](ferro+mayor) of [them](ferro+mayor). [He](ferro) flings [her](marisol) through a bus shelter. [She](marisol) gets up, to [her](marisol) own surprise. So, to [his](ferro), does [he](ferro), with [his](ferro) wrists tied by a tram cable.
- accuse.past mayor ferro "put all the blame"
- arrest.past _ ferro "nineteen years"
- attack ferro mayor "tears the doors off"
+ rescue marisol mayor "drop between"
- attack ferro marisol "flings her"
+ arrest marisol ferro "tied"

== 4
[Jun Haverford](jun), heir to half the docks and easy to look at, asks the lift [inspector](marisol) to dinner on the sixtieth floor. [She](marisol) is late, with a bruise. [He](jun) is later, with another. Neither asks, and the evening goes so well that the [waiter](waiter) has to put the chairs up around [them](jun+marisol). At home [Kit](kit) is doing the ironing and has a theory: the [burglar](burglar) [who](burglar) empties the safes of the rich in a velvet mask also vanished last night at ten. "Half the city vanished at ten," says [Marisol](marisol), and burns the toast.
- invite jun marisol "asks"
+ date jun marisol "dinner"
- injure marisol "bruise"
- injure jun "another"
- steal burglar _ "empties the safes"

== 5
The [Courier](#courier) prints a photograph of the [Heron](marisol) carrying a pensioner's groceries. [Amity](amity) took it; [Okoro](dunstan) runs it on page one, and the [girl](amity)'s [father](rourke), recognising the street, waits there three nights. On the fourth [he](rourke) gets [his](rourke) caped [suspect](marisol) in [his](rourke) torchlight and, because a lorry chooses that moment to lose its brakes, is lifted by the collar out of its way. "[You](rourke) didn't see [me](marisol)," the [Heron](marisol) tells [him](rourke) from the lamp post. "See who?" says the [inspector](rourke). [He](rourke) eats [his](rourke) notebook page by page on the way home.
- help marisol _ "groceries"
- create amity "took it"
- parent rourke amity "father"
- investigate rourke marisol "waits there"
+ rescue marisol rourke "lifted by the collar"
- help rourke marisol "See who?"

== 6
A quiet week. It rains on [Tidewater](@tidewater) as it has rained since the founders misread a map. The lifts work. [Marisol](marisol) visits [her](marisol) [grandmother](nan), [who](nan) is ninety and knits grey wool by the mile; the old [lady](nan) asks for no reasons, and [she](marisol) is given none. [Kit](kit) fails chemistry. In a cell lined with rubber, [Sirk](ferro) gets a visitor after nineteen years, a [woman](ada) with [his](ferro) jaw, [who](ada) puts a hand flat against the glass. "[Mum](mum) always said [you](ferro) were dead," says [Ada](ada).
- travel marisol "visits"
- kin marisol nan "grandmother"
- create nan "knits"
- lose kit "fails"
+ meet ada ferro "gets a visitor"
- parent ferro ada "his jaw"
- parent mum ada "Mum"
- betray.past mum ada "always said"
- die! ferro "dead"

== 7
[Ada Sirk](ada) wants [her](ada) [father](ferro) freed and the papers of the bridge made public, and for that [she](ada) goes to the press. [Amity](amity) listens; [Dunstan](dunstan), [whose](dunstan) newspaper the [mayor](mayor) has kept alive with advertising for years, forbids [her](amity) to write a line. The [reporter](amity) writes four hundred and nails them to [his](dunstan) door along with [her](amity) press card. That night the velvet [thief](burglar) cracks the safe at City Hall, and takes nothing but a folder. The [Heron](marisol), hot on [his](burglar) heels, catches [him](burglar) by the mask on a crane. It comes off. It is [her](marisol) [date](jun).
- parent ferro ada "father"
- rescue? ada ferro "freed"
- reveal? ada mayor "made public"
- help mayor dunstan "kept alive"
- reject dunstan amity "forbids her"
- create amity "writes four hundred"
+ quit amity dunstan "press card"
- steal burglar mayor "cracks the safe"
+ discover marisol jun "comes off"

== 8
"[I](jun) can explain," says [Jun](jun) on the crane. The folder is for [Ada](ada), [whose](ada) [mother](mum) once cooked for the [Haverfords](haverfords) and was the only [one](mum) in that house to read to [him](jun). [Marisol](marisol) has not taken off [her](marisol) own mask and does not now. [She](marisol) lets [him](jun) go, folder and all. Back at home [she](marisol) cries into the cape; [Kit](kit), [who](kit) never touches anyone, touches [her](marisol) elbow. Is a [man](jun) a liar if [he](jun) lies to everybody but one, or is the [liar](marisol) [she](marisol) [who](marisol) fell in love with [him](jun) under another name?
- reveal? jun marisol "can explain"
- help jun ada "folder is for"
- parent mum ada "mother"
- boss.past haverfords mum "once cooked"
- help.past mum jun "read to him"
- reveal! marisol jun "not taken off"
+ help marisol jun "lets him go"
- sad marisol "cries"
- help kit marisol "touches her elbow"
+ love marisol jun "fell in love"

== 9
Printed as a pamphlet on the [plumber](plumber)'s own press, for it turns out that the [man](plumber) has a name, [Walt Brzezinski](plumber), and a basement full of type, the bridge papers are all over town by Monday. [Lindqvist](mayor) denies everything. Then [she](mayor) calls in the army. The [mayor](mayor)'s first target is [Walt](plumber), dragged from under a sink by six men in helmets; [her](mayor) second is [Amity](amity), [who](amity) wrote the thing and gives herself up so that [he](plumber) may be released. [He](plumber) isn't. [Rourke](rourke), ordered to lock up [his](rourke) own [child](amity), turns in [his](rourke) badge.
- create plumber "Printed"
+ reveal amity+plumber mayor "all over town"
+ arrest mayor plumber "dragged"
- create amity "wrote"
- rescue? amity plumber "gives herself up"
- arrest? rourke amity "lock up"
- parent rourke amity "own child"
- quit rourke "turns in"

== 10
There are two ways into the rubber cells, and [Ada](ada) takes neither: [she](ada) puts [her](ada) palm to the outer wall and it folds. It runs in the family. [Father](ferro) and [daughter](ada) walk out past the [printer](plumber) and the [reporter](amity), [who](amity+plumber) are invited to come along and do. But [Ferro](ferro) means to drop the new bridge into the bay with [Lindqvist](mayor) on it. [Ada](ada) pleads with [him](ferro). [He](ferro) kisses [her](ada) on the forehead, bends a lamp post round [her](ada) so that [she](ada) can't follow, and goes.
+ rescue ada ferro "folds"
- parent ferro ada "daughter"
- flee ada+ferro "walk out"
- help ada+ferro amity+plumber "invited to come along"
- kill? ferro mayor "drop the new bridge"
- quarrel ada ferro "pleads"
- kiss ada ferro "kisses"
+ attack ferro ada "bends a lamp post"

== 11
[Okoro](dunstan), alone in an empty newsroom, finds [his](dunstan) spine and telephones the lift [inspector](marisol): [he](dunstan) has known who [she](marisol) is since the tram, [he](dunstan) says, and the [mayor](mayor) is on the bridge. When the cables start to curl, [she](marisol) holds up the one end; at the other, in velvet, [Jun](jun) is cutting people out of cars. [Kit](kit), on a bicycle, brings the only [person](ada) [who](ada) can reach [Ferro](ferro). [Ada](ada) walks out along the girder. [Her](ada) [father](ferro) sees [her](ada) slip, and lets go of the bridge to catch [her](ada).
- help dunstan marisol "telephones"
- discover.past dunstan marisol "has known"
- attack ferro mayor "cables start to curl"
- rescue jun _ "cutting people out"
- help kit ada "on a bicycle"
- parent ferro ada "father"
+ rescue ferro ada "catch her"

== 12
Held by [one](marisol) in grey and [one](jun) in velvet, the bridge stays up. [Lindqvist](mayor) is led off it in tears, by a [man](rourke) without a badge. [Sirk](ferro) goes back to [his](ferro) cell of [his](ferro) own accord and is pardoned in a week. At the [Courier](#courier) there is a new [editor](amity), [whose](amity) [predecessor](dunstan) has asked to be given the crossword. And on the sixtieth floor a [burglar](jun), retired, lays two masks on the tablecloth, [his](jun) own and one [he](jun) picked out of the bay. "[You](marisol) dropped this," says [Jun](jun). [Marisol](marisol), for once, is early.
- arrest rourke mayor "led off"
- sad mayor "in tears"
- rescue _ ferro "pardoned"
- hire amity "new editor"
- quit dunstan "predecessor"
- date jun marisol "sixtieth floor"
+ discover.past jun marisol "two masks"
