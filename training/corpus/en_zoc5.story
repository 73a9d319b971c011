%series Gate Twelve
%lang en
%genre airline drama, London 1962, fan-wiki episode summaries
%cast jo      | Jo Abernathy; Jo | f
%cast ximena  | Ximena Duarte; Ximena; Mena | f
%cast carol   | Carol Tibbs; Carol | f
%cast pascoe  | Captain Neil Pascoe; Captain Pascoe; Pascoe; Neil | m
%cast ruth    | Ruth Pascoe; Ruth | f
%cast hill    | Valentine Hill; Captain Hill; Valentine; Hill | m
%cast emeka   | Emeka Obiora; Emeka | m
%cast crane   | Miss Crane; Crane | f
%cast rusty   | Rusty Mercer; Rusty | m
%cast sam     | Sam Abernathy; Sam | f
%cast dentist | Lionel Gooch; Lionel | m
%cast wink    | Wink | f
%cast cfather | - | m
%cast emother | - | f
%cast hyg     | - | n
%cast rmother | - | f
%cast land    | - | n
%cast baby    | - | f

== 1 Wings
[Jo Abernathy](jo) and [Ximena Duarte](ximena) get [their](jo+ximena) wings on the same morning and take a flat in [Earl's Court](@earlscourt) together the same night. A third bed goes to [Carol Tibbs](carol), [who](carol) snores. The [supervisor](crane), [Miss Crane](crane), weighs [her](crane) [girls](carol+jo+ximena) on Mondays and sacks anyone who marries. [Jo](jo) has a problem, then: [she](jo) is already spoken for by [Lionel Gooch](dentist), a [dentist](dentist) in [Hull](@hull), and hasn't told a soul. On the first flight to [Lisbon](@lisbon), [Captain Neil Pascoe](pascoe) asks the tall [stewardess](ximena) whether [she](ximena) always pours coffee like that. [Mena](ximena) pours it on [his](pascoe) knee.
+ hire jo+ximena "get their wings"
- housemate.start jo ximena "take a flat"
- housemate.start carol jo+ximena "third bed"
- boss crane carol+jo+ximena "supervisor"
- engaged dentist jo "spoken for"
- reveal! jo "hasn't told a soul"
- flirt pascoe ximena "always pours coffee"
+ reject ximena pascoe "on his knee"

== 2 Layover
Fog keeps the crew in [Lisbon](@lisbon). The [navigator](emeka), [Emeka Obiora](emeka), teaches [Carol](carol) to eat sardines and walks [her](carol) along the river until [she](carol) stops being homesick. The first [officer](hill), [who](hill) is only ever called [Hill](hill), makes a pass at [Jo](jo) in the lift and gets an elbow. [Pascoe](pascoe) says sorry to [Ximena](ximena) over a plate of figs; by midnight [the two](pascoe+ximena) are dancing, and by two [she](ximena) has asked [him](pascoe) about the pale ring on [his](pascoe) finger. There's a [wife](ruth), [he](pascoe) admits, in [Surrey](@surrey). [She](ximena) goes up to [her](ximena) room alone.
- help emeka carol "stops being homesick"
- date carol emeka "walks her"
- flirt hill jo "makes a pass"
- reject jo hill "an elbow"
- reconcile pascoe ximena "says sorry"
+ flirt pascoe ximena "dancing"
- married pascoe ruth "wife"
- reveal pascoe ximena "admits"
+ reject ximena pascoe "alone"

== 3 The Lady in Row Four
A [passenger](ruth) in row four orders gin after gin and stares at [Ximena](ximena). It's [Ruth](ruth), the [captain](pascoe)'s [wife](ruth), [who](ruth) has found the hotel bill and wants a look at the other [woman](ximena). There is no other woman, swears the [stewardess](ximena), and [Ruth](ruth), [who](ruth) can tell a truth when it has circles under its eyes, believes [her](ximena). What [they](ruth+ximena) don't know: [Crane](crane) does the [captain](pascoe)'s books, and rather more than [his](pascoe) books, at [her](crane) flat in [Hounslow](@hounslow). [Jo](jo) does know. [She](jo) has gone there to confess about [her](jo) [fiancé](dentist) and been met at the door by the [pilot](pascoe) in a towel.
- discover ruth "found the hotel bill"
- married pascoe ruth "wife"
- jealous ruth ximena "wants a look"
- affair! pascoe ximena "no other woman"
- reveal ximena ruth "swears"
+ affair crane pascoe "rather more than"
- cheat pascoe ruth "rather more than"
- reveal? jo crane "confess"
- engaged dentist jo "fiancé"
+ discover jo crane+pascoe "met at the door"

== 4 Short Haul
[Jo](jo) says nothing. [Crane](crane) knows that [Jo](jo) knows. [Crane](crane) is suddenly kind. [Hill](hill) sends [Jo](jo) carnations. [Jo](jo) gives the carnations to [Carol](carol). [Carol](carol) thinks [Emeka](emeka) sent them. [She](carol) kisses [Emeka](emeka). [Emeka](emeka) does not ask why. [Rusty Mercer](rusty) mends the engine. [Rusty](rusty) likes [Mena](ximena). [Wink](wink) the [parrot](wink) bites [Hill](hill). [Lionel](dentist) telephones from [Hull](@hull). Nobody picks up. The flat smells of gas and lilies.
- reveal! jo "says nothing"
- discover crane jo "knows that Jo knows"
+ gift hill jo "carnations"
- gift jo carol "gives the carnations"
+ kiss carol emeka "kisses"
- love rusty ximena "likes Mena"
- attack wink hill "bites"

== 5 Full House
[Jo](jo)'s younger [sister](sam) [Sam](sam) turns up in [Earl's Court](@earlscourt) with a rucksack, a parrot cage and the news that [she](sam) has run away from school. Four [women](carol+jo+sam+ximena), one bathroom; [Carol](carol) and the [runaway](sam) scrap over the mirror. [Lionel](dentist), tired of not being answered, takes the train down and finds [his](dentist) [intended](jo) in uniform on the steps, with [Hill](hill) straightening [her](jo) hat. The [dentist](dentist) makes a scene; the first [officer](hill) keeps [his](hill) hands in [his](hill) pockets. In the end [Jo](jo) draws off a ring with a very small stone and puts it in the [dentist](dentist)'s glove. [Miss Crane](crane) has watched it all from a taxi.
- sibling jo sam "sister"
- travel sam "turns up" @earlscourt
- flee.past sam "run away"
- quarrel carol sam "scrap"
- travel dentist "takes the train down"
- engaged dentist jo "intended"
- jealous dentist hill "makes a scene"
+ engaged.end dentist jo "draws off a ring"
- discover crane dentist+jo "watched it all"

== 6 Weight and Balance
Engaged girls are against the rules, ex-engaged girls aren't, so [Crane](crane) has no case against [Jo](jo) and invents one: a missing cash box. [Jo](jo) is suspended. [She](jo) could bring down [her](jo) [accuser](crane) with a single sentence about a towel, and is about to when [Ruth](ruth) walks into the office to say that [she](ruth) is having a baby and isn't [Neil](pascoe) thrilled? [Jo](jo) swallows the sentence. [Hill](hill), [whom](hill) [she](jo) once elbowed, spends three nights going through the accounts for [her](jo). [Emeka](emeka)'s [landlord](land) puts [him](emeka) on the street after seeing [Carol](carol) on the stairs; [Sam](sam) offers [him](emeka) [her](sam) sofa, which isn't [hers](sam).
- accuse crane jo "a missing cash box"
- quit jo crane "suspended"
- betray? jo crane "a single sentence"
+ pregnant ruth pascoe "having a baby"
- reveal! jo ruth "swallows the sentence"
- help hill jo "going through the accounts"
- attack.past jo hill "elbowed"
- reject land emeka "on the street"
- couple carol emeka "seeing Carol on the stairs"
- invite sam emeka "offers him her sofa"

== 7 Ledger
The box had never been missing: [Hill](hill) turns up the receipts in the [supervisor](crane)'s own hand. [He](hill) lays them before the board, and the [accuser](crane) clears [her](crane) desk. [She](crane) doesn't go quietly. [She](crane) goes to [Surrey](@surrey) and tells the [mother-to-be](ruth) about the towel, the flat and four years of Tuesdays. [Ruth](ruth) bars the door with the pram. [Jo](jo), reinstated, buys [her](jo) [rescuer](hill) a pie, and over it [she](jo) discovers that [he](hill) has a first name, that it's [Valentine](hill), and that [she](jo) doesn't mind. [Mena](ximena) is in [Rome](@rome) with engine trouble, and with [Rusty](rusty), [who](rusty) takes two days over a job for one.
- discover hill crane "turns up the receipts"
- reveal hill crane "before the board"
+ quit crane "clears her desk"
- reveal crane ruth "tells the mother-to-be"
- affair.past crane pascoe "four years of Tuesdays"
- pregnant ruth pascoe "mother-to-be"
+ breakup ruth pascoe "bars the door"
- hire jo "reinstated"
- date hill jo "a pie"
- rescue.past hill jo "rescuer"
- love.start jo hill "doesn't mind"
- flirt rusty ximena "takes two days"

== 8 Holding Pattern
[Pascoe](pascoe) sleeps in the crew room. [Pascoe](pascoe) drinks. [Ximena](ximena) smells it before takeoff. [She](ximena) tells [Hill](hill). [Hill](hill) takes the controls. The [captain](pascoe) swings at [him](hill). [Emeka](emeka) ties [Pascoe](pascoe) to the jump seat. They land in hail. [Pascoe](pascoe) is finished as a pilot. [Hill](hill) is made captain. [Jo](jo) kisses the new [captain](hill). The passengers clap. [Wink](wink) learns a new word. [Sam](sam) taught [her](wink) it. [Carol](carol) is late. [Carol](carol) counts again.
- sad pascoe "drinks"
- discover ximena pascoe "smells it"
- reveal ximena hill "tells Hill"
+ attack pascoe hill "swings at"
- arrest emeka pascoe "ties Pascoe"
- quit pascoe "finished as a pilot"
- hire hill "made captain"
+ kiss hill jo "kisses"
- advisor sam wink "taught"
- pregnant? carol emeka "is late"

== 9 The Registry Office
It wasn't a false alarm, and [Carol](carol) and the [navigator](emeka) are man and wife by Friday, before the telegram from [her](carol) [father](cfather), which forbids it, and the one from [his](emeka) [mother](emother), which forbids it more politely. [Ximena](ximena) and [Jo](jo) sign as witnesses, [Sam](sam) brings the [parrot](wink), and [Rusty](rusty) catches the bouquet by accident. Rules being rules, the [bride](carol) loses [her](carol) wings. [Her](carol) old bunk goes to nobody else than [Ruth](ruth), seven months along, [who](ruth) has left [Surrey](@surrey) to its hedges; [she](ruth) and the tall [stewardess](ximena) had kept in touch since row four.
- pregnant carol emeka "wasn't a false alarm"
+ wedding carol emeka "man and wife"
- parent cfather carol "father"
- parent emother emeka "mother"
- reject cfather carol "forbids it"
- reject emother emeka "forbids it more politely"
- find rusty "catches the bouquet"
- quit carol "loses her wings"
- pregnant ruth pascoe "seven months along"
+ move ruth jo+ximena "old bunk"
- friend ruth ximena "kept in touch"

== 10 Dry
The former [captain](pascoe) has joined a circle of men who drink tea. On the ninetieth day [he](pascoe) rings the bell in [Earl's Court](@earlscourt), sober, to beg [Ruth](ruth)'s pardon, and finds out that [his](pascoe) [wife](ruth) laughs a good deal these days, mostly with [her](ruth) [flatmate](ximena)'s [mechanic](rusty). Is there something between [them](rusty+ruth)? [Ximena](ximena) thinks so too, and gives [Rusty](rusty) [his](rusty) spanner back. It takes [Sam](sam), [who](sam) hears everything through the wall, to explain that [the two](rusty+ruth) were knitting a blanket for [Mena](ximena)'s birthday. [Mena](ximena) runs down to the hangar in [her](ximena) slippers.
- recover pascoe "sober"
- reconcile? pascoe ruth "beg Ruth's pardon"
- married pascoe ruth "wife"
- happy ruth "laughs a good deal"
- housemate ruth ximena "flatmate"
- couple rusty ximena "mechanic"
- affair! rusty ruth "something between them"
- jealous ximena ruth "thinks so too"
+ breakup ximena rusty "gives Rusty his spanner back"
- reveal sam ximena "explain"
+ reconcile? rusty ximena "runs down to the hangar"

== 11 Unscheduled
At nineteen thousand feet, over the Alps, [Ruth](ruth), on [her](ruth) way to [her](ruth) [mother](rmother) in [Milan](@milan), goes into labour. [Captain Hill](hill) asks whether there is a doctor on board. There's a [dentist](dentist). [Lionel](dentist), bound for a congress, with [his](dentist) [ex](jo) holding the torch, brings [Pascoe](pascoe)'s [daughter](baby) into the world between two pockets of turbulence, and is so good at it that [Jo](jo) throws [her](jo) arms around [him](dentist). "No hard feelings," says the [dentist](dentist). [He](dentist) has, it turns out, got engaged to [his](dentist) [hygienist](hyg). On the ground the sober [father](pascoe) drives all night to [Milan](@milan) and is allowed in for ten minutes.
- travel ruth "on her way" @milan
- parent rmother ruth "mother"
- help dentist ruth "brings"
- ex dentist jo "ex"
- help jo dentist "holding the torch"
+ birth ruth baby "into the world"
- parent pascoe baby "daughter"
+ reconcile dentist jo "No hard feelings"
- engaged dentist hyg "got engaged"
- boss dentist hyg "hygienist"
- travel pascoe "drives all night" @milan

== 12 Final Call
The rule against married stewardesses falls, thanks to a petition that [Carol](carol) has carried from door to door, a pram in front. First to make use of it is [Jo](jo): [Valentine Hill](hill) asks [her](jo) over the cabin loudspeaker, in error, and two hundred people hear [her](jo) say yes. [Ruth](ruth) and the [man](pascoe) [she](ruth) shut out are not together again, but divorced; [he](pascoe) minds the [girl](baby) on Tuesdays, a good use, says [Ruth](ruth), for Tuesdays. [Miss Crane](crane) sells hats in [Hove](@hove). And [Mena](ximena)? The [redhead](rusty) from the hangar has moved in, with the [parrot](wink), [who](wink) now says [his](rusty) name.
- create.past carol "petition"
+ propose hill jo "asks her"
- engaged.start hill jo "say yes"
- breakup.past ruth pascoe "shut out"
- reconcile! pascoe ruth "not together again"
+ divorce pascoe ruth "divorced"
- help pascoe ruth "minds the girl"
- move rusty ximena "moved in"
