%series Jacaranda Court
%lang en
%genre Adelaide cul-de-sac soap, episode summaries from an encyclopaedia of television
%cast vera     | Vera Stamatis; Vera | f
%cast con      | Con Stamatis; Con | m
%cast eleni    | Eleni Stamatis; Eleni | f
%cast drew     | Drew Pascoe; Drew; Pascoe | m
%cast jodie    | Jodie Pascoe; Jodie | f
%cast flynn    | Flynn Pascoe; Flynn | m
%cast mai      | Mai Tran; Mai | f
%cast vinh     | Vinh Tran; Vinh | m
%cast ash      | Ash Birdwood; Ash; Birdwood | n
%cast walt     | Walter Birdwood; Walt; Walter | m
%cast cop      | Constable Healy; Healy | m
%cast deb      | Deb Healy; Deb | f
%cast bub      | - | f
%cast waltwife | - | f
%cast agent    | - | m
%cast perthgirl | - | f
%cast donor    | - | m
%cast bride    | - | f

== 1 Number Five
The sale of number five, empty since [Walter Birdwood](walt) caught [his](walt) [wife](waltwife) with the real-estate [agent](agent) and burnt down the carport, brings a new family into the court: [Drew Pascoe](drew), a jockey's [agent](drew) lately sacked, [his](drew) [wife](jodie) [Jodie](jodie) and [their](drew+jodie) [son](flynn) [Flynn](flynn). [Vera Stamatis](vera) at number three, [who](vera) keeps a notebook, establishes by nightfall that the [newcomers](drew+flynn+jodie) sleep in three separate rooms. [Her](vera) [husband](con) [Con](con) takes a tray of pastries over and is gone for two hours. It turns out that [he](con) and [Jodie](jodie) were once engaged, in [Perth](@perth), before [either](con+jodie) had met the people [they](con+jodie) married.
- married.past walt waltwife "wife"
- affair.past agent waltwife "caught"
- discover.past walt waltwife "caught"
- quit.past drew "sacked"
+ move drew+flynn+jodie "brings a new family"
- married drew jodie "his wife Jodie"
- parent drew+jodie flynn "son"
- discover vera drew+flynn+jodie "establishes"
- married con vera "husband"
- gift con drew+jodie "tray of pastries"
+ engaged.past con jodie "were once engaged"

== 2 The Notebook
[Con](con) has not mentioned [Perth](@perth) at home, and [Vera](vera) hears of it from [Mai Tran](mai), the [nurse](mai) at number four, [who](mai) had it from [Jodie](jodie). [Vera](vera) writes it down, underlines it and serves [her](vera) [husband](con) tinned soup. [Their](con+vera) [daughter](eleni) [Eleni](eleni), back from university without a degree, has come to know [Flynn](flynn) over the fence, and [the two](eleni+flynn) have an understanding by the end of the hose. [Mai](mai)'s [brother](vinh) [Vinh](vinh), a [builder](vinh) [who](vinh) has been [Eleni](eleni)'s shadow since kindergarten, puts in a taller fence.
- reveal! con vera "not mentioned"
+ discover vera con+jodie "hears of it"
- reveal jodie mai "had it from"
- reveal mai vera "hears of it"
- neighbour mai vera "at number four"
- married con vera "husband"
- quarrel con vera "tinned soup"
- parent con+vera eleni "daughter"
- return eleni "back from university"
+ flirt eleni flynn "an understanding"
- sibling mai vinh "brother"
- love vinh eleni "shadow"
- jealous vinh flynn "a taller fence"

== 3 Carport
The former [owner](walt) of number five turns up in a caravan with [his](walt) grown [child](ash) [Ash](ash), [who](ash) drives, [Walt](walt) having lost [his](walt) licence along with the carport. [Constable Healy](cop), [whose](cop) [wife](deb) [Deb](deb) commands the station and thus [him](cop), comes to move the [arsonist](walt) on and is charmed into a hand of euchre. [Ash](ash) carries [Mai](mai)'s shopping in, and the [nurse](mai), [who](mai) swore off everybody after [her](mai) divorce, forgets to put away the ice cream. Across the way the ex-[fiancés](con+jodie) meet at the bins at the same hour three nights running.
- return walt "turns up"
- parent walt ash "grown child"
- married cop deb "wife"
- boss deb cop "commands"
- friend.start cop walt "hand of euchre"
- help ash mai "carries Mai's shopping"
- divorce.past _ mai "divorce"
+ love.start mai ash "forgets"
- engaged.past con jodie "ex-fiancés"
+ flirt con jodie "at the bins"

== 4 Bin Night
[Con](con) kisses [Jodie](jodie). [Jodie](jodie) kisses [Con](con) back. A bin falls over. [Drew](drew) looks out. [Drew](drew) sees a possum. [Vera](vera) sees [Con](con). [Vera](vera) closes the notebook. [She](vera) goes to bed and locks the door. [Con](con) sleeps in the boat. "What did [you](con) do, [Dad](con)?" asks [Eleni](eleni). [Con](con) looks at the stars. [Flynn](flynn) takes [Eleni](eleni) to the drive-in. [They](eleni+flynn) miss the film. [Vinh](vinh) sells the tickets. Does [Vinh](vinh) have no luck at all? [Mai](mai) has some. [Mai](mai) dances with [Ash](ash) in the caravan.
+ kiss con jodie "kisses Jodie"
- cheat con vera "kisses Jodie"
- cheat jodie drew "kisses Con"
- discover! drew con+jodie "sees a possum"
+ discover vera con "Vera sees Con"
- parent con eleni "Dad"
- quarrel con vera "locks the door"
- date eleni flynn "to the drive-in"
- kiss eleni flynn "miss the film"
- sad vinh "no luck"
- date ash mai "dances"

== 5 Body Corporate
At the annual meeting of the residents, [Vera](vera) reads aloud, under any other business, three weeks of bin nights. [Drew](drew), [who](drew) hears it with the rest, knocks [Con](con) into the lamingtons. The [constable](cop), present as a private person, arrests the wrong [one](con). By midnight the [cuckold](drew) has left for the racetrack motel, and [Jodie](jodie) has put [Con](con)'s suitcase, which [Vera](vera) had put on the lawn of number five, back on the lawn of number three. [Their](con+jodie) [children](eleni+flynn) sit on the kerb between the houses. [Flynn](flynn) says that it is now practically incest; [Eleni](eleni) kisses [him](flynn) to find out.
+ reveal vera _ "reads aloud"
- discover drew con+jodie "hears it"
- attack drew con "knocks Con"
- arrest cop con "arrests the wrong one"
- cheat.past jodie drew "cuckold"
+ breakup drew jodie "has left"
+ breakup vera con "suitcase"
- reject jodie con "put Con's suitcase"
- parent con eleni "children"
- parent jodie flynn "children"
- kiss eleni flynn "Eleni kisses him"

== 6 Boat People
[Con](con) lives in the boat in [his](con) own drive, where [his](con) [daughter](eleni) feeds [him](con) and [his](con) [wife](vera) hoses [him](con). The [carpenter](vinh) from number four, asked by [Vera](vera) to change the locks, finds himself listened to for the first time in years, and stays to tea; [she](vera) is fifty-one, [he](vinh) is twenty-six, and it is only tea. In the caravan [Mai](mai) and [Ash](ash) wake to [Walt](walt) frying eggs. The old [man](walt) asks what the [nurse](mai)'s intentions are. [Deb Healy](deb) finds [her](deb) [husband](cop) there as well, at cards, on duty, and gives [him](cop) a fortnight's suspension and the couch.
- housemate! con vera "lives in the boat"
- parent con eleni "daughter"
- help eleni con "feeds him"
- married con vera "wife"
- attack vera con "hoses"
+ friend.start vera vinh "stays to tea"
- sex ash mai "wake"
- investigate walt mai "asks what"
- married cop deb "husband"
- discover deb cop "finds her husband"
+ quit cop deb "a fortnight's suspension"
- quarrel cop deb "the couch"

== 7 Hens
A hens' night for a [cousin](bride), at which [Vera](vera) and the other [woman](jodie) find themselves at the same table, is saved by the [stripper](cop), in [whom](cop) [both](jodie+vera) recognise the suspended [policeman](cop). [They](jodie+vera) laugh until [they](jodie+vera) have to hold each other. [Vera](vera) asks [Jodie](jodie) what on earth [she](jodie) saw in [him](con). [Jodie](jodie) says: what [you](vera) did. [Drew](drew), sober, comes for [his](drew) [boy](flynn) and [his](drew) [wife](jodie) and gets neither, [Flynn](flynn) having that evening gone off up the coast in [Walt](walt)'s caravan with the [dropout](eleni) from next door, and with [Ash](ash)'s mattress.
- celebrate bride "hens' night"
- enemy.past jodie vera "other woman"
- hire cop "stripper"
+ discover jodie+vera cop "both recognise"
- happy jodie+vera "laugh"
+ reconcile jodie vera "hold each other"
- parent drew flynn "boy"
- married drew jodie "wife"
- reconcile? drew jodie "comes for"
+ flee eleni+flynn "gone off"
- steal eleni+flynn walt "in Walt's caravan"
- neighbour eleni flynn "next door"

== 8 Home Visit
[Ash](ash) and [Walt](walt), homeless, are put up by [Mai](mai), [whose](mai) [brother](vinh) moves out in protest and, there being a spare room, into number three. The court does the arithmetic. It arrives at the wrong sum: [Vinh](vinh) has only ever wanted the [daughter](eleni), and the abandoned [wife](vera) only someone to cook for. But [Con](con), looking in from [his](con) deck, sees an apron on another [man](vinh), climbs down, breaks in at the window that has no new lock and falls on the lemon tree. The [nurse](mai) sets the leg. The [burglar](con) asks [his](con) [wife](vera)'s forgiveness in Greek; [Vera](vera) answers, in English, that [she](vera) will look at [her](vera) notes.
+ move ash+walt mai "put up by Mai"
- sibling mai vinh "brother"
- move vinh vera "into number three"
- love vinh eleni "wanted the daughter"
- parent con+vera eleni "the daughter"
- affair! vera vinh "wrong sum"
- jealous con vinh "sees an apron"
+ injure con "falls"
- treat con mai "sets the leg"
- married con vera "wife's"
- reconcile? con vera "asks his wife's forgiveness"
- reject? vera con "look at her notes"

== 9 Up the Coast
The [runaways](eleni+flynn) are out of petrol at [Ceduna](@ceduna) and out of patience at [Penong](@penong). [Eleni](eleni) wants the desert, [Flynn](flynn) [his](flynn) [mother](jodie). On the beach at [Eucla](@eucla) [he](flynn) tells [her](eleni) that [he](flynn) has a [girlfriend](perthgirl) in [Perth](@perth), has had [her](perthgirl) all along, and is, if [she](eleni) looks at the map, on the way to [her](perthgirl). [She](eleni) drives the caravan home alone. Passing a motel, [she](eleni) gives a lift to a sunburnt [man](drew) with a form guide: [her](eleni) [deceiver](flynn)'s [father](drew). [The two](drew+eleni) swap grievances for nine hundred kilometres and are, at the end of them, firm friends.
- parent jodie flynn "mother"
- quarrel eleni flynn "out of patience"
+ reveal flynn eleni "tells her"
- couple flynn perthgirl "girlfriend"
- cheat flynn perthgirl "had her all along"
- betray flynn eleni "deceiver"
+ breakup eleni flynn "home alone"
- help eleni drew "gives a lift"
- parent drew flynn "father"
- friend.start drew eleni "firm friends"

== 10 Open for Inspection
Number five is for sale again, [Jodie](jodie) having resolved to start afresh, when [Drew](drew), cleaned and pressed by [Eleni](eleni), turns up among the buyers and bids for [his](drew) own house. [She](jodie) lets [him](drew) look at the kitchen. [Vinh](vinh) opens the door of number three to a [girl](eleni) with sand in [her](eleni) hair and, [his](vinh) tongue loosened by eleven weeks of [her](eleni) [mother](vera)'s cooking, says all of it at once. [Eleni](eleni) sits down on the step. [Deb](deb), shown a flyer of [her](deb) [husband](cop) in a leather hat, books [him](cop) for the station's Christmas party, and the couch is vacated.
- return drew "turns up"
- help eleni drew "cleaned and pressed"
- reconcile? drew jodie "look at the kitchen"
- return eleni "sand in her hair"
+ confess vinh eleni "says all of it"
- parent vera eleni "mother's cooking"
- married cop deb "husband"
- discover deb cop "shown a flyer"
- hire cop deb "books him"
+ reconcile cop deb "couch is vacated"

== 11 Maternity
[Mai](mai), at forty-three, takes for the change what is the reverse of it. The [donor](donor) having been a matter of forms, years ago, and the last of the forms having gone through without [her](mai) noticing, [she](mai) must now break it to [Ash](ash), with [whom](ash) [she](mai) has lived for a month. [Ash](ash) builds a cot before [she](mai) has finished. [Walt](walt), to be a [grandfather](walt) by courtesy, takes a match from behind [his](walt) ear and throws it away. [Con](con), in plaster and in the boat, has been reading [his](con) [wife](vera)'s notebook, stolen by [Eleni](eleni), and finds that for thirty years there has been a page about [him](con) every day, most of it kind.
+ pregnant mai donor "the reverse of it"
- reveal mai ash "break it to Ash"
- housemate ash mai "has lived"
- create ash "builds a cot"
- kin? bub walt "grandfather"
- married con vera "wife"
- steal eleni vera "stolen by Eleni"
+ discover con vera "page about him"
- love vera con "most of it kind"

== 12 Christmas in the Court
The season closes with trestle tables down the middle of the road. [Drew](drew) and [Jodie](jodie), [who](drew+jodie) have withdrawn the house from the market, share a cracker. [Vinh](vinh) and the [girl](eleni) [whose](eleni) shadow [he](vinh) was are caught behind the tall fence by the [man](cop) in the leather hat. [Flynn](flynn) comes back from [Perth](@perth), dumped, and is found a chair by the [girl](eleni) [he](flynn) left at [Eucla](@eucla). [Mai](mai)'s [daughter](bub) is born between the prawns and the pavlova, with [Ash](ash) at one end and [Deb](deb) directing traffic at the other. [Con](con) comes down the ladder on [his](con) good leg. [Vera](vera) opens the notebook, writes the date, and hands [him](con) the pen.
+ reconcile drew jodie "share a cracker"
- couple.start eleni vinh "behind the tall fence"
- discover cop eleni+vinh "are caught"
- return flynn "comes back"
- breakup perthgirl flynn "dumped"
- breakup.past flynn eleni "left at Eucla"
- help eleni flynn "found a chair"
+ birth mai bub "is born"
- parent mai bub "daughter"
- help ash mai "at one end"
+ reconcile con vera "hands him the pen"
