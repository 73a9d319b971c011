%series Channel Nine, Duluth
%lang en
%genre television-newsroom drama, Minnesota, encyclopaedia episode guide
%cast carol   | Carol Maki; Carol; Maki | f
%cast brent   | Brent Lindqvist; Brent; Lindqvist | m
%cast hodan   | Hodan Warsame; Hodan; Warsame | f
%cast jay     | Jay Defoe; Jay; Defoe | m
%cast pat     | Pat Zupancic; Pat; Zupancic | n
%cast nell    | Nell Lindqvist; Nell | f
%cast gus     | Gus Hautala; Gus; Hautala | m
%cast rudy    | Rudy Salo; Rudy; Salo | m
%cast abdi    | Abdi | m
%cast fern    | Fern Defoe; Fern | f
%cast mayor   | Mayor Tollefson; Tollefson | m
%cast ilse    | Ilse Tollefson; Ilse | f
%cast girl    | - | f
%cast guide   | - | n
%cast truck   | - | m

== 1 Cold Open
[Brent Lindqvist](brent), the face of the six o'clock news for nineteen years, loses [his](brent) voice in the middle of a blizzard warning, and [producer](carol) [Carol Maki](carol) pushes [intern](hodan) [Hodan Warsame](hodan) in front of the camera. Viewers adore [her](hodan). Station [owner](gus) [Gus Hautala](gus), [who](gus) is [Carol](carol)'s [uncle](gus), wants more of the [girl](hodan). The [anchorman](brent)'s [wife](nell), [Nell](nell), the weather [presenter](nell), smiles into [her](nell) map. [Cameraman](jay) [Jay Defoe](jay) puts [his](jay) van in a snowbank and is dug out by a city plough [driver](truck) [who](truck) asks [him](jay) not to mention where [he](truck) was dumping.
+ ill brent "loses his voice"
- hire hodan carol "in front of"
- boss carol hodan "intern"
- kin carol gus "uncle"
- boss gus carol "Station owner"
- married brent nell "wife"
- rescue truck jay "dug out"
- reveal? jay truck "not to mention"

== 2 The Dump
[Jay](jay) mentions it all the same. [Hodan](hodan), promoted to reporter, stands on the ice of [Lake Superior](@superior) and shows what the city has been tipping there under [Mayor Tollefson](mayor). The [mayor](mayor)'s [sister-in-law](ilse), [Ilse](ilse), happens to own the haulage firm. [Editor](pat) [Pat Zupancic](pat), [who](pat) once shared an apartment with [Tollefson](mayor) in law school, wants the piece held back and goes home with a migraine when it is not. The [plough driver](truck) gets the sack before the closing credits. [Lindqvist](brent), throat wrapped in flannel, watches the [upstart](hodan) from bed, with the sound off.
- reveal jay hodan "mentions it"
- hire hodan "promoted"
+ reveal hodan _ "shows"
- kin ilse mayor "sister-in-law"
- housemate.past mayor pat "shared an apartment"
- ill pat "migraine"
- quit truck "gets the sack"
- jealous brent hodan "the upstart"

== 3 Dead Air
In the night someone cuts the cable to the transmitter, and Channel Nine is off the air for eleven hours. [Carol](carol) suspects the [mayor](mayor)'s office. [Gus](gus) suspects the union. The [saboteur](rudy), as the viewer is shown, is [Rudy Salo](rudy), the station's own night [engineer](rudy), [who](rudy) has [Ilse Tollefson](ilse) to thank for [his](rudy) mortgage. While mending what [he](rudy) has broken, [he](rudy) gets a shock that throws [him](rudy) off the mast; [Hodan](hodan)'s [brother](abdi) [Abdi](abdi), delivering sambusas, breaks [his](rudy) fall and [his](abdi) own collarbone. [Salo](rudy) thanks the [delivery man](abdi) in tears and for the wrong reason.
+ attack rudy gus "cuts the cable"
- accuse carol mayor "suspects"
- help.past ilse rudy "to thank"
- injure rudy "gets a shock"
- sibling abdi hodan "brother"
- rescue abdi rudy "breaks his fall"
- injure abdi rudy "his own collarbone"

== 4 Equal Billing
[Brent](brent) is back, and finds a second chair at [his](brent) desk. On air, [he](brent) and the former [intern](hodan) outdo each other in courtesy; off it, [he](brent) hides [her](hodan) script, [she](hodan) reads the bulletin from memory, and [Carol](carol) fines [him](brent) a week's pay. [Nell](nell) has begun to meet [Jay](jay) at the curling rink, at first only to curl. [Zupancic](pat), cleaning out a drawer, comes across a photograph of two law [students](mayor+pat) and a [girl](girl) in a canoe, looks at it for a long while, and burns it in the sink. The [girl](girl) was never seen again after that summer.
- return brent "is back"
+ enemy brent hodan "outdo each other"
- steal brent hodan "hides her script"
- boss carol brent "fines him"
- date jay nell "meet Jay"
- find pat "comes across"
- lose _ girl "never seen again"

== 5 Short Bulletin
[Abdi](abdi) has [his](abdi) arm in a sling. [Rudy](rudy) visits [Abdi](abdi). [Rudy](rudy) brings pie. [Abdi](abdi) asks [Rudy](rudy) who cut the cable. [Rudy](rudy) drops the pie. [Abdi](abdi) now has an idea. [Gus](gus) turns eighty. There is a party in the studio. [Mayor Tollefson](mayor) gives [Gus](gus) a clock. [Carol](carol) will not shake hands with [Tollefson](mayor). [Jay](jay) films it all. [Nell](nell) dances with [Jay](jay). [Brent](brent) sees [Nell](nell). [Fern](fern) sees [Brent](brent). [Fern](fern) is [Jay](jay)'s [mother](fern). [She](fern) has come about a [girl](girl) in a canoe. The [girl](girl) was [her](fern) [sister](girl).
- injure abdi "in a sling"
- help rudy abdi "visits Abdi"
- discover abdi rudy "has an idea"
+ celebrate gus "party"
- gift mayor gus "a clock"
- reject carol mayor "will not shake hands"
- jealous brent nell "sees Nell"
- parent fern jay "mother"
- investigate fern girl "has come about"
- sibling fern girl "sister"

== 6 Cold Case
[Fern Defoe](fern) has waited thirty-one years for somebody with a microphone. [Her](fern) [sister](girl) spent that August with two [students](mayor+pat), [one](mayor) of [whom](mayor+pat) is now the [mayor](mayor), and the sheriff of the day closed the file in a week. [Hodan](hodan) and [Jay](jay) begin to dig. [Pat](pat), asked straight out, denies ever having been in a canoe. When the young [reporter](hodan) finds the brake line of [her](hodan) car slit, [Carol](carol) orders [her](hodan) off the story, and [Lindqvist](brent), to the surprise of everybody including himself, announces that [he](brent) will drive [her](hodan) wherever [she](hodan) wishes to go.
- sibling fern girl "sister"
- meet.past girl mayor+pat "spent that August"
+ investigate hodan+jay girl "begin to dig"
- betray pat hodan "denies"
- attack _ hodan "slit"
- boss carol hodan "orders her off"
- help brent hodan "will drive her"

== 7 Boundary Waters
Two hundred miles to the north, the [anchorman](brent) and the [rival](hodan) [he](brent) is chauffeuring interview a retired [guide](guide), [who](guide) remembers three going out and two coming in. On the way back [they](brent+hodan) break through the ice of [Burntside Lake](@burntside). [Brent](brent) pushes [Hodan](hodan) onto the floe, goes under, and is pulled out by [his](brent) scarf by the [plough driver](truck), now plying the winter road for a timber firm, [who](truck) has been told by [Ilse](ilse) to keep an eye on [them](brent+hodan) and is heartily sick of [Ilse](ilse). In [Duluth](@duluth), [Nell](nell) kisses [Jay](jay) behind the scoreboard.
- enemy brent hodan "rival"
- reveal guide brent+hodan "remembers"
- rescue brent hodan "pushes Hodan"
+ rescue truck brent "pulled out"
- investigate truck brent+hodan "keep an eye"
- boss ilse truck "has been told by"
- kiss jay nell "kisses"
- cheat nell brent "kisses"

== 8 Confession on Tape
Sleepless, [Zupancic](pat) sits down before an empty camera and speaks for forty minutes: the quarrel was between [Tollefson](mayor) and the [girl](girl), over a child that [she](girl) was expecting; [he](mayor) raised the paddle; [he](mayor) and the [editor](pat) sank [her](girl) with stones. The tape is left on [Maki](carol)'s chair. [Pat](pat) leaves town on foot. [Rudy](rudy), the first to come upon it, sees what it would fetch, and by breakfast [Ilse](ilse) has bought it from [him](rudy). [Abdi](abdi), [who](abdi) has been watching the [engineer](rudy) since the matter of the pie, has copied it in between.
+ reveal pat _ "speaks"
- quarrel.past girl mayor "quarrel"
- pregnant.past girl mayor "expecting"
- kill.past mayor girl "raised the paddle"
- flee pat "leaves town"
- steal rudy carol "first to come upon"
- find ilse rudy "bought it"
- investigate abdi rudy "has been watching"

== 9 Six O'Clock
[Abdi](abdi) hands the copy to [his](abdi) [sister](hodan) three minutes before airtime. [Gus Hautala](gus), with forty years of city advertising to lose, comes down to the gallery in person, looks at [Fern](fern) in the visitors' seats, and tells [his](gus) [niece](carol) to roll it. [Tollefson](mayor) sees himself named in a barber's chair. Half shaved, [he](mayor) makes a run for the harbour, where the lift bridge is up, as [Brent](brent) points out on live television. [He](mayor) is taken by two patrolmen. [Rudy](rudy), unmasked, is dismissed by [Carol](carol) and forgiven by [Abdi](abdi), in that order.
- gift abdi hodan "hands the copy"
- sibling abdi hodan "sister"
- kin carol gus "niece"
+ reveal carol mayor "roll it"
- flee mayor "makes a run"
- arrest _ mayor "taken"
- discover carol rudy "unmasked"
- quit rudy carol "dismissed"
- reconcile abdi rudy "forgiven"

== 10 Breaking Up
[Nell](nell) tells [her](nell) [husband](brent) about the curling. [He](brent) has known since the birthday party, [he](brent) answers, and asks only that [she](nell) do the weather on Friday. [She](nell) does the weather, packs and moves in with the [cameraman](jay), [whose](jay) [mother](fern) does not speak to [her](nell) for a month. [Ilse](ilse) is indicted for buying evidence. [Pat](pat), found half frozen in a fishing shack, loses three toes to frostbite and, on the day of being discharged from the hospital, is charged as an accessory. [Fern](fern) waits at the door to look the [accessory](pat) in the eye.
- reveal nell brent "tells her husband"
- married brent nell "husband"
- discover.past brent nell "has known"
+ breakup nell brent "packs"
- move nell jay "moves in"
- parent fern jay "mother"
- accuse _ ilse "indicted"
- find _ pat "found half frozen"
- injure pat "loses three toes"
- accuse _ pat "charged"

== 11 Sweeps Week
With [Brent](brent) on sick leave, [Hodan](hodan) carries the news alone and gets an offer from [Chicago](@chicago), which [she](hodan) conceals from [Abdi](abdi). The [mayor](mayor)'s trial opens. [His](mayor) defence rests on the tape's being stolen goods; it collapses when divers raise a canoe full of stones. That evening [Fern](fern) buries [her](fern) [sister](girl). [Lindqvist](brent), unshaven, comes to the graveyard on the bus, stands beside the [cameraman](jay) [who](jay) took [his](brent) [wife](nell), and holds an umbrella over [both](fern+jay) of [them](fern+jay). [Gus](gus) falls asleep in [his](gus) office and doesn't wake.
- ill brent "sick leave"
- hire? hodan "an offer" @chicago
- reveal! hodan abdi "conceals"
- accuse _ mayor "trial"
- die.past girl "buries"
- sibling fern girl "sister"
- married brent nell "wife"
- help brent fern+jay "holds an umbrella"
+ die gus "doesn't wake"

== 12 Sign-off
The [mayor](mayor) gets life, [Zupancic](pat) four years. [Carol](carol), to [whom](carol) [her](carol) [uncle](gus) has left the station and all its debts, makes the [driver](truck) [who](truck) fished [Brent](brent) out of the lake head of transport and gives [Rudy](rudy) a second chance on the mast. [Abdi](abdi) finds the letter from [Chicago](@chicago) and tells [his](abdi) [sister](hodan) to go. [She](hodan) goes. At the station, the old [anchorman](brent) puts a scarf round [her](hodan) neck, the one by which [he](brent) was saved; at six o'clock [he](brent) says good evening, with one chair beside [him](brent) empty, and [his](brent) voice holds to the end.
+ arrest _ mayor "gets life"
- arrest _ pat "four years"
- kin carol gus "uncle"
- gift gus carol "left the station"
- rescue.past truck brent "fished Brent out"
- hire truck carol "head of transport"
- hire rudy carol "second chance"
- discover abdi hodan "finds the letter"
- sibling abdi hodan "sister"
- travel hodan "She goes" @chicago
- gift brent hodan "puts a scarf"
