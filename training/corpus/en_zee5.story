%series Fourth-Floor Walk-Up
%lang en
%genre ensemble comedy: five friends and a bad staircase in Philadelphia; encyclopaedia's episode table
%cast marisol  | Marisol Vega; Marisol | f
%cast desmond  | Desmond Achebe; Desmond; Dez | m
%cast kip      | Kip Lowery; Kip | m
%cast shira    | Shira Adelman; Shira | f
%cast ulla     | Ulla | f
%cast hank     | Hank | m
%cast nana     | Nana Adelman; Nana | f
%cast priest   | Father Declan; Declan | m
%cast dentist  | Dr. Sorrento; Sorrento | m
%cast conductor| - | m
%cast kipdad   | - | m
%cast trapeze  | Ondine | f
%cast landlady | Mrs. Pulaski; Pulaski | f
%cast suitor   | Irv | m
%cast cop      | Officer Doyle; Doyle | f
%cast student  | - | m
%cast baby     | - | m

== 1 The One Elevator Out of Order
Having caught [her](marisol) [fiancé](conductor), an orchestra [conductor](conductor), with the second oboe, [Marisol Vega](marisol) carries eleven boxes up four flights in [Fishtown](@fishtown) and takes the smallest room. [Her](marisol) new [roommates](kip+shira) are [Shira](shira), a divorce [mediator](shira) [who](shira) cannot end so much as a phone call, and [Kip](kip), [who](kip) tells [his](kip) [father](kipdad) every Sunday that [he](kip) is in medical school and drives a pretzel truck. Across the landing [Desmond Achebe](desmond) practices being indifferent. [He](desmond) keeps it up for one glance.
- engaged.past conductor marisol "fiancé"
- cheat.past conductor marisol "second oboe"
- discover.past marisol conductor "caught"
+ move marisol "eleven boxes" @fishtown
- housemate.start kip+shira marisol "roommates"
- parent kipdad kip "father"
+ betray kip kipdad "tells his father"
- neighbour desmond marisol "Across the landing"
- love.start desmond marisol "one glance"

== 2 House Rules
[Mrs. Pulaski](landlady), [who](landlady) owns the building and the parking space in front of it, forbids pets, candles and cellos; [Marisol](marisol) owns one of each. [Shira](shira) negotiates [her](landlady) down to a goldfish. At the clinic where [he](kip) allegedly studies, [Kip](kip) sells a pretzel to [Ulla](ulla), a [radiologist](ulla) from [Malmö](@malmo), burns the next eleven, and is asked whether [he](kip) is all right. [Desmond](desmond)'s best [friend](hank) [Hank](hank), a public [defender](hank), moves onto [his](desmond) couch for "a night or two", [his](hank) [wife](trapeze) having run off with a circus. To be exact, [she](trapeze) joined it.
- help shira marisol "negotiates"
+ meet kip ulla "sells a pretzel"
- friend desmond hank "best friend"
- housemate.start desmond hank "moves onto his couch"
- married hank trapeze "wife"
+ breakup.past trapeze hank "run off"
- hire.past trapeze _ "joined it"

== 3 Nana Gets a Key
[Shira](shira)'s [grandmother](nana) breaks [her](nana) hip at the racetrack and recuperates in the walk-up, from which, given the stairs, [she](nana) cannot leave. [She](nana) sizes up the household in an afternoon. The tall [one](desmond) across the hall, [Nana](nana) announces over gin rummy, is pining for the cello [girl](marisol); the blond [one](kip) is no doctor; and [Shira](shira) has not been kissed since the Eagles won. All three [parties](desmond+kip+shira) deny everything. [Hank](hank) alone dares take a card off [her](nana), and loses [his](hank) watch.
- kin nana shira "grandmother"
+ injure nana "breaks her hip"
- housemate.start nana shira "recuperates"
- recover nana "recuperates"
- discover nana desmond+kip+shira "sizes up"
+ love desmond marisol "pining"
- reveal nana "announces"
- betray kip kipdad "no doctor"
- kiss! _ shira "not been kissed"
- lose hank nana "loses his watch"

== 4 Tax Season
[Kip](kip)'s [father](kipdad), a [mailman](kipdad) with bad feet, arrives unannounced in order to see [his](kipdad) [son](kip) operate. [Ulla](ulla), [whom](ulla) [Kip](kip) has known for the length of five pretzels, lends [him](kip) a white coat and a hallway; [he](kip) takes [his](kip) [father](kipdad)'s pulse and for one second believes it himself. [Marisol](marisol) is playing for tourists under [City Hall](@cityhall) when the [conductor](conductor) drops a twenty in [her](marisol) case. [She](marisol) gives [him](conductor) nineteen back. Must [Desmond](desmond), [who](desmond) happens by with soup, really hum [Wagner](*wagner) all the way home?
- parent kipdad kip "father"
- travel kipdad "arrives unannounced"
+ help ulla kip "lends him"
+ betray kip kipdad "takes his father's pulse"
- create marisol "playing for tourists"
- gift conductor marisol "drops a twenty"
- reject marisol conductor "nineteen back"

== 5 The Confessional
Wanting absolution rather than advice, [Hank](hank), a lapsed [Methodist](hank), walks into [St. Laurentius](@laurentius) and tells a [priest](priest) that [he](hank) hates all acrobats. [Father Declan](priest) turns out to have grown up next door to [Shira](shira) and to have been, in fifth grade, the first [boy](priest) to turn [her](shira) down. At dinner [she](shira) argues with [him](priest) about the soul until the candles that nobody is allowed have burned out. [Nana](nana), scandalized, moves [her](nana) chair closer. [Marisol](marisol) gets a callback from the [Orchestra](#philorch), under the very [baton](conductor) [she](marisol) fled.
- reveal hank priest "tells a priest"
- sad hank trapeze "hates"
- neighbour.past priest shira "next door"
- reject.past priest shira "turn her down"
+ quarrel priest shira "argues"
- sad nana "scandalized"
+ hire? marisol conductor "callback" #philorch
- flee.past marisol conductor "fled"

== 6 Second Oboe
The audition is behind a screen, so the [conductor](conductor) cannot know whom [he](conductor) has picked; the [oboist](student), a mere [student](student) with braces, can, and begs [Marisol](marisol)'s forgiveness in the ladies' room, where [he](student) has no business. [She](marisol) finds that [she](marisol) has none left to withhold. On the fire escape [she](marisol) celebrates with [Desmond](desmond) and one can of beer, and falls asleep on [his](desmond) shoulder before [he](desmond) has got to the verb. The entire house creeps past the window, twice.
+ hire conductor marisol "picked"
- reconcile? marisol student "begs"
- reconcile marisol student "none left to withhold"
- celebrate desmond+marisol "celebrates"
- confess? desmond marisol "got to the verb"
- discover _ desmond+marisol "creeps past"

== 7 Rx
[Ulla](ulla) has shadows on [her](ulla) own X-ray. [She](ulla) shows it to nobody except the pretzel [man](kip), and only because [he](kip) is not a doctor. [Kip](kip) comes to every appointment, parks the truck across two handicapped bays, and gets himself arrested by [Officer Doyle](cop) for calling [her](cop) a name in Swedish. From the holding cell [he](kip) finally telephones [his](kip) [father](kipdad) with the truth. "[I](kipdad)'ve known since [you](kip) took [my](kipdad) pulse on the wrong side of the wrist," says the [mailman](kipdad). [Hank](hank) makes the bail out of [Nana](nana)'s winnings.
+ ill ulla "shadows"
- reveal ulla kip "shows it"
- help kip ulla "comes to every appointment"
- arrest cop kip "arrested"
- attack kip cop "calling her a name"
+ reveal kip kipdad "with the truth"
- discover.past kipdad kip "known since"
- parent kipdad kip "father"
- rescue hank kip "makes the bail"
- gift nana hank "winnings"

== 8 Benign
"Benign" means mild, and [Kip](kip), looking it up, kisses the dictionary, the receptionist's hand and [Ulla](ulla), in ascending order of duration. [Shira](shira) mediates between a [dentist](dentist) named [Sorrento](dentist) and [his](dentist) third wife, loses the thread, and lies awake over the fact that [Declan](priest) has asked [her](shira) to stop coming by the rectory. [His](priest) reason was that [he](priest) looks forward to it. [Marisol](marisol), touring in [Pittsburgh](@pittsburgh), writes [Desmond](desmond) a postcard of a bridge. On [Nana](nana)'s counsel, [he](desmond) does not answer it but takes the night bus.
- recover ulla "Benign"
+ kiss kip ulla "kisses"
- happy kip "kisses the dictionary"
+ reject priest shira "stop coming by"
- sad shira priest "lies awake"
- love priest shira "looks forward"
- travel marisol "touring" @pittsburgh
- create marisol desmond "postcard"
- advisor nana desmond "counsel"
- travel desmond "night bus" @pittsburgh

== 9 Pittsburgh
[Desmond](desmond) arrives at six a.m. with one sock and the end of the sentence. [Marisol](marisol) hears [him](desmond) out in the hotel lobby, in front of the brass section. [Her](marisol) answer gets a standing ovation, except from the [conductor](conductor), [who](conductor) breaks [his](conductor) stick in two. Back home the boiler dies. [Mrs. Pulaski](landlady) crawls behind it with a wrench and is pinned there until [Hank](hank), [whom](hank) [she](landlady) has twice served with an eviction notice, lifts four hundred pounds of iron off [her](landlady) cardigan. [She](landlady) tears up both papers.
- travel desmond "arrives"
+ confess desmond marisol "end of the sentence"
+ couple.start desmond marisol "standing ovation"
- sad conductor desmond "breaks his stick"
- injure landlady "pinned"
- threaten.past landlady hank "eviction notice"
+ rescue hank landlady "lifts four hundred pounds"
- reconcile hank landlady "tears up both"

== 10 Under the Big Top
The circus comes to the stadium lot, and on the trapeze is [Ondine](trapeze), [Hank](hank)'s [wife](trapeze). [He](hank) buys a ticket to shout at [her](trapeze) and stays to hold the net: [her](trapeze) catcher has the flu. [She](trapeze) falls, beautifully, into [his](hank) arms. Does [she](trapeze) regret it? Every Tuesday, [she](trapeze) says, and signs the papers, since Tuesdays are not enough. [He](hank) comes home single, with sawdust in [his](hank) cuffs, and plays rummy with [Nana](nana) until [he](hank) wins [his](hank) watch back.
- return trapeze "circus comes"
- married hank trapeze "wife"
- quarrel? hank trapeze "shout"
- help hank trapeze "hold the net"
- ill _ "flu"
+ rescue hank trapeze "into his arms"
- sad trapeze "Every Tuesday"
+ divorce hank trapeze "signs the papers"
- return hank "comes home"
- find hank nana "wins his watch back"

== 11 Ordinary Time
[Father Declan](priest) has asked for a transfer to [Scranton](@scranton) and packs in the dark. [Shira](shira) brings back a library book of [his](priest), nine years overdue; the two of [them](priest+shira) get as far as the fine. [Ulla](ulla) feels sick every morning and, being a radiologist, takes the picture herself. [Kip](kip) holds it upside down and cries. When told, the future [grandfather](kipdad) asks whether it will be a doctor. Rumor in the stairwell has it that [Desmond](desmond) has been to a jeweler; in fact [he](desmond) had a watch repaired, and it was [Hank](hank)'s.
- move? priest "transfer" @scranton
- gift shira priest "brings back"
+ pregnant ulla kip "sick every morning"
- happy kip "cries"
- kin? baby kipdad "grandfather"
- reveal kip+ulla kipdad "told"
- propose? desmond marisol "jeweler"
- help desmond hank "watch repaired"

== 12 Descent
[Nana Adelman](nana) is carried down four flights at last, in a dining chair, by [Desmond](desmond), [Hank](hank) and [Kip](kip), all three of [whom](desmond+hank+kip) [she](nana) criticizes at each landing. At the bottom waits [Irv](suitor), a [widower](suitor) from the racetrack, in a borrowed Buick; [they](nana+suitor) are off to [Atlantic City](@atlantic) to be wed by a man dressed as Sinatra. One more [passenger](priest) squeezes in with a cardboard suitcase and no collar. [He](priest) is only going as far as the corner, says [Declan](priest), where [Nana](nana)'s [granddaughter](shira) is standing in the rain, without an umbrella, ending a phone call.
- help desmond+hank+kip nana "carried down"
- accuse nana desmond+hank+kip "criticizes"
- married.past _ suitor "widower"
- die.past _ "widower"
- travel nana+suitor "off to" @atlantic
+ wedding? nana suitor "be wed"
+ quit priest "no collar"
- kin nana shira "granddaughter"
- travel priest "going"

== 13 Rent
On moving day everyone goes somewhere and nobody goes far. [Marisol](marisol) crosses the landing with eleven boxes. [Her](marisol) old room is taken by [Hank](hank), [who](hank) snores through the wall at [Officer Doyle](cop), [his](hank) new upstairs [neighbor](cop) and, since the bail hearing, the [woman](cop) [he](hank) waves to. [Ulla](ulla) goes into labor on the third floor; there being no elevator, the [baby](baby), a [boy](baby), is born between the third and the fourth. [Mrs. Pulaski](landlady) amends the house rules: no pets, no candles, and quiet, please, for [him](baby).
+ move marisol desmond "crosses the landing"
- move hank "old room is taken"
- neighbour cop hank "neighbor"
- flirt cop hank "waves to"
+ birth ulla baby "is born"
- help landlady baby "amends the house rules"
