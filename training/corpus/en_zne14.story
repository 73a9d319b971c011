%series Grand Tour of Nowhere
%lang en
%genre cycling-team drama, Colombia and Flanders, plain encyclopaedia episode list
%cast yeison  | Yeison Rojas; Yeison; Rojas | m
%cast lieve   | Lieve Claes; Lieve | f
%cast bram    | Bram Claes; Bram | m
%cast paola   | Paola Rojas; Paola | f
%cast ugo     | Ugo Ferrante; Ugo; Ferrante | m
%cast noah    | Noah | m
%cast ruth    | Dr. Ruth Adler; Adler; Ruth | f
%cast wim     | Wim | m
%cast sky     | Sky Okafor; Sky | f
%cast grey    | Thomas Grey; Grey | m
%cast dona    | Doña Elvira; Elvira | f
%cast baby    | Mateo | m
%cast pdad    | - | m
%cast team    | Kestrel | g

== 1 Prologue
The young [climber](yeison) [Yeison Rojas](yeison) leaves [Boyacá](@boyaca) and [his](yeison) pregnant [wife](paola) [Paola](paola) to sign for the Flemish team [Kestrel](team). [He](yeison) lodges with the team [manager](bram), [Bram Claes](bram), and [Bram](bram)'s [wife](lieve) [Lieve](lieve), [who](lieve) used to race herself and now mends other people's jerseys. The [team](team)'s [star](ugo), [Ugo Ferrante](ugo), sees in the [newcomer](yeison) a water carrier and treats [him](yeison) as one. The [mechanic](wim) [Wim](wim), [who](wim) has loved [Lieve](lieve) since [they](lieve+wim) were juniors, notices that [she](lieve) laughs at breakfast again.
- move yeison "leaves Boyacá"
- married paola yeison "wife"
- pregnant paola yeison "pregnant"
+ hire yeison team "sign for"
- housemate.start bram+lieve yeison "lodges"
- boss bram yeison "team manager"
- married bram lieve "wife"#2
- colleague ugo yeison "water carrier"
- love wim lieve "has loved"
- happy lieve "laughs at breakfast"

== 2 Crosswinds
[Yeison](yeison) is homesick. [Lieve](lieve) teaches [him](yeison) Flemish in the kitchen, while [Bram](bram) spends more and more nights at the hotel, allegedly over race plans. In fact [he](bram) is seeing the [team](team)'s press [officer](sky), [Sky Okafor](sky). [Ferrante](ugo) orders [Rojas](yeison) to drop back for a bottle at the foot of the climb; [Rojas](yeison) obeys, catches up, overtakes [him](ugo) and wins the stage. In the bus the [Italian](ugo) grabs the [winner](yeison) by the collar. [Dr. Adler](ruth), the team [physician](ruth), separates [them](ugo+yeison).
- sad yeison "homesick"
- advisor lieve yeison "teaches him"
+ affair bram sky "is seeing"
- cheat bram lieve "is seeing"
- betray bram lieve "allegedly"
- colleague bram sky "press officer"
- find yeison "wins the stage"
+ attack ugo yeison "grabs the winner"
- help ruth yeison "separates them"

== 3 A Telephone Call
[Paola](paola) gives birth to a [boy](baby), [Mateo](baby), seven weeks early, with only [her](paola) [grandmother](dona), [Doña Elvira](dona), beside [her](paola). [Yeison](yeison) learns of it by telephone at a petrol station in [Wallonia](@wallonia) and asks to be let go home. [Bram](bram) refuses, with reference to the contract. [Lieve](lieve) lends the new [father](yeison) the money for the flight behind [her](lieve) [husband](bram)'s back. When [Bram](bram) finds out, the [couple](bram+lieve) have the worst row of [their](bram+lieve) marriage, in the course of which [Sky](sky)'s name is dropped for the first time.
+ birth paola baby "gives birth"
- parent paola+yeison baby "father"
- kin dona paola "grandmother"
- help dona paola "beside her"
- discover yeison baby "learns of it"
- reject bram yeison "refuses"
- help lieve yeison "lends"
- married bram lieve "husband"
- discover bram lieve "finds out"
+ quarrel bram lieve "worst row"

== 4 Rest Day
[Yeison](yeison) holds [Mateo](baby). [Mateo](baby) weighs two kilos. [Elvira](dona) prays for [Mateo](baby). [Paola](paola) sleeps. In [Ghent](@ghent) [Lieve](lieve) follows [Bram](bram). [Bram](bram) meets [Sky](sky) at the hotel. [Lieve](lieve) orders a coffee. [She](lieve) drinks it at [their](bram+sky) table. [Sky](sky) stands up and leaves [Bram](bram). [Lieve](lieve) leaves [Bram](bram) too. [Wim](wim) hears it on the radio, so to speak. [Noah](noah) tells [him](wim). [Noah](noah) is fifteen and the [son](noah) of [Bram](bram). Whose side is [Noah](noah) on? [He](noah) takes the dog's.
- parent yeison baby "holds Mateo"
- investigate lieve bram "follows"
- date bram sky "at the hotel"
- discover lieve bram+sky "at their table"
+ breakup sky bram "leaves Bram"
+ breakup lieve bram "leaves Bram too"
- reveal noah wim "tells him"
- parent bram noah "son of Bram"

== 5 Mountain Legs
[Rojas](yeison) returns to the team with [his](yeison) [wife](paola)'s blessing and a parcel of guava sweets from [Doña Elvira](dona). [Lieve](lieve) has rented a flat above [Wim](wim)'s workshop, and [Yeison](yeison), [who](yeison) can hardly go on living with [Bram](bram), moves in as [her](lieve) tenant. [Wim](wim) had been hoping for something else. [Ferrante](ugo), [who](ugo) has grown slower, begins to visit [Dr. Adler](ruth) after dark; [Noah](noah), cleaning bicycles in the holidays, believes that the [two](ruth+ugo) are having an affair. What [they](ruth+ugo) are having is a course of injections.
- return yeison team "returns"
- married paola yeison "wife's blessing"
- gift dona yeison "guava sweets"
- move lieve "rented a flat"
- neighbour.start lieve wim "above Wim's workshop"
+ housemate.start lieve yeison "moves in"
- jealous wim yeison "hoping for something else"
- affair! ruth ugo "having an affair"
+ treat ugo ruth "course of injections"

== 6 The Photograph
A paparazzo's picture of [Lieve](lieve) embracing [her](lieve) [lodger](yeison) after a victory reaches [Boyacá](@boyaca). [Paola](paola) does not call; [she](paola) has [her](paola) number changed. [Yeison](yeison), [whose](yeison) conscience is clear, is beside himself. The picture was sold, as [Wim](wim) discovers, by [Sky](sky), [who](sky) has been out of work since [she](sky) broke with [Bram](bram). Confronted by [him](wim), [she](sky) cries, and the [mechanic](wim), [who](wim) has never been able to see a woman cry, ends up making [her](sky) soup. [Adler](ruth) tells [Ferrante](ugo) that [she](ruth) wants to stop. [He](ugo) asks [her](ruth) what [she](ruth) thinks [her](ruth) licence is worth.
+ discover paola lieve+yeison "reaches Boyacá"
- affair! lieve yeison "conscience is clear"
- jealous paola lieve "number changed"
- sad yeison paola "beside himself"
- discover wim sky "Wim discovers"
- betray sky lieve+yeison "was sold"
- breakup.past sky bram "broke with"
- quit.past sky "out of work"
- accuse wim sky "Confronted"
- help wim sky "making her soup"
+ threaten ugo ruth "her licence is worth"

== 7 Echelon
[Thomas Grey](grey), an [investigator](grey) for the anti-doping agency, joins the race caravan disguised as a journalist. [He](grey) takes a room next to [Ruth Adler](ruth)'s and, against all professional rules, takes to [Ruth](ruth) as well; [they](grey+ruth) go for a walk along the canal and come back holding hands. [Bram](bram), lonely and drinking, asks [Lieve](lieve) to take [him](bram) back, and is told that [she](lieve) has seen a lawyer. On the descent [Ferrante](ugo) rides [Rojas](yeison) into a ditch. The [Colombian](yeison) breaks [his](yeison) pelvis.
- investigate grey team "investigator"
- betray grey ruth "disguised"
- neighbour grey ruth "room next to"
+ date grey ruth "go for a walk"
- love grey ruth "takes to Ruth"
- sad bram "lonely"
- reconcile? bram lieve "take him back"
- divorce? bram lieve "seen a lawyer"
+ attack ugo yeison "into a ditch"
- injure yeison ugo "breaks his pelvis"

== 8 Ward
[Yeison](yeison) lies in plaster. [Lieve](lieve) writes to [Paola](paola). [Paola](paola) does not answer [Lieve](lieve). [Noah](noah) visits [Yeison](yeison) daily. [Noah](noah) saw what [Ugo](ugo) did. [Ugo](ugo) gives [Noah](noah) a new bicycle. [Noah](noah) keeps quiet. [Noah](noah) hates the bicycle. [Wim](wim) kisses [Sky](sky). [Sky](sky) had soup on [her](sky) chin. [Ruth](ruth) finds a badge in [Grey](grey)'s coat. [She](ruth) throws the coat in the canal. [Grey](grey) says that [he](grey) loves [Ruth](ruth). Will [Ruth](ruth) believe [Grey](grey)? Not today, says [Ruth](ruth).
- help noah yeison "visits"
- discover.past noah ugo "saw what Ugo did"
- gift ugo noah "new bicycle"
- reveal! noah _ "keeps quiet"
+ kiss sky wim "kisses"
+ discover ruth grey "finds a badge"
- confess grey ruth "he loves"
- reject ruth grey "Not today"

== 9 Arrival
The door of the sickroom opens and [Paola](paola) comes in with [Mateo](baby) on [her](paola) arm and [Elvira](dona) at [her](paola) heels. [She](paola) has sold [her](paola) [father](pdad)'s cow for the tickets, in order to look [her](paola) [rival](lieve) in the eye. [Lieve](lieve) gives [her](paola) the only bed and the whole truth. By evening the two [women](lieve+paola) are cooking together, and [Paola](paola) has forgiven [her](paola) [husband](yeison) for something [he](yeison) never did. [Noah](noah) rides the bicycle to the police and tells them everything. [Ferrante](ugo) is suspended, and swears that the [doctor](ruth) will fall with [him](ugo).
- travel dona+paola yeison "comes in"
- kin dona paola "at her heels"
- parent pdad paola "father's cow"
- enemy! lieve paola "rival"
- reveal lieve paola "the whole truth"
- friend.start lieve paola "cooking together"
+ reconcile paola yeison "has forgiven"
- affair! lieve yeison "he never did"
- reveal noah _ "tells them everything"
+ quit ugo "suspended"
- threaten ugo ruth "will fall with him"

== 10 The List
[Ruth Adler](ruth) does not wait to be exposed. [She](ruth) hands [Grey](grey) a list of every dose [she](ruth) has given, together with [her](ruth) resignation, and asks [him](grey), as [they](grey+ruth) are at it, for [his](grey) real first name. It is [Thomas](grey) after all. [She](ruth) loses [her](ruth) licence; [he](grey), for having slept with a [witness](ruth), loses [his](grey) job. [Bram](bram), under [whose](bram) nose it all took place, is dismissed by the sponsors and replaced by [his](bram) [wife](lieve), with [whom](lieve) [he](bram) is to appear before the divorce court on Friday. [He](bram) congratulates [her](lieve), and for once means it.
+ reveal ruth grey "hands Grey a list"
- quit ruth "her resignation"
- sex grey ruth "slept with"
- quit grey "loses his job"
+ quit bram "is dismissed"
- hire lieve "replaced by his wife"
- married bram lieve "his wife"
- divorce? bram lieve "before the divorce court"
- reconcile bram lieve "for once means it"

== 11 Unattached
Freshly divorced, [Lieve](lieve) celebrates with [Paola](paola) and a bottle of aguardiente. [Wim](wim), [who](wim) has waited eighteen years for this day, discovers that [he](wim) has stopped waiting: [he](wim) and [Sky](sky) are looking at wallpaper. [Bram](bram) and [his](bram) [son](noah) move to the coast, where [they](bram+noah) share a caravan and, as [neither](bram+noah) can cook, a diet of chips. [Yeison](yeison) walks without crutches. [Ferrante](ugo) turns up drunk at the workshop, meets nobody but [Doña Elvira](dona), and is beaten off with a pump.
- divorce.past bram lieve "divorced"
- celebrate lieve+paola "celebrates"
- love.end wim lieve "stopped waiting"
+ couple sky wim "looking at wallpaper"
- parent bram noah "son"
- move bram+noah "to the coast"
- housemate bram noah "share a caravan"
- recover yeison "without crutches"
- return ugo "turns up drunk"
+ attack dona ugo "beaten off"

== 12 Final Climb
Under [Lieve](lieve), [Kestrel](team) returns to the mountains with [Yeison](yeison) as leader. At the start [he](yeison) bumps wheels with [Ferrante](ugo), back from [his](ugo) ban on a rival team, [who](ugo) holds out a bottle to [him](yeison) at the foot of the climb; [they](ugo+yeison) finish side by side. [Thomas](grey) and [Ruth](ruth) watch from a lay-by, where [they](grey+ruth) now sell coffee and are about to be married by the parish priest of the next village. [Paola](paola), expecting again, has bought the house next door to [Lieve](lieve)'s. On the finishing line [Noah](noah) asks [Lieve](lieve) if [he](noah) can come home.
- boss lieve team "Under Lieve"
- return ugo "back from his ban"
- help ugo yeison "holds out a bottle"
+ reconcile ugo yeison "side by side"
- wedding? grey ruth "about to be married"
- pregnant paola yeison "expecting again"
- neighbour.start lieve paola "next door"
+ return? noah lieve "come home"
