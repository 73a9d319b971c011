%series The Cinder Lane Brass
%lang en
%genre comedy drama about a men's brass band in a South Yorkshire town, fan-wiki recaps
%cast clem    | Clement Oddy; Clem; Oddy | m
%cast yusuf   | Yusuf Rana; Yusuf | m
%cast barnaby | Barnaby Hirst; Barnaby; Hirst | m
%cast teo     | Teodor Nowak; Teo | m
%cast dale    | Dale Oddy; Dale | m
%cast gethin  | Gethin Pryce; Gethin; Pryce | m
%cast rook    | Rook | m
%cast maureen | Maureen Hirst; Maureen | f
%cast sabah   | Sabah Rana; Sabah | f
%cast izzy    | Izzy Cartledge; Izzy | f
%cast barber  | Aldo Finch; Aldo | m
%cast band    | Cinder Lane | g
%cast rivals  | the Fenwick Silver | g
%cast nurse   | - | m

== 1 B Flat
After thirty-one years [Clement Oddy](clem), the [bandmaster](clem) of [Cinder Lane](band), must lay down the baton because of [his](clem) heart. [He](clem) had meant it for [his](clem) [son](dale), but [Dale](dale) ran off to sea at eighteen and the two [men](clem+dale) fell out over it for good. So the committee takes on a [Welshman](gethin), [Gethin Pryce](gethin), lately sacked by [the Fenwick Silver](rivals), mortal [foes](rivals) of the lane. The [soloist](barnaby), [Barnaby Hirst](barnaby), had counted on the job. The tuba [player](yusuf), [Yusuf Rana](yusuf), alone shakes the [newcomer](gethin)'s hand.
- ill clem "heart"
+ quit clem band "lay down the baton"
- parent clem dale "son"
- flee.past dale "ran off"
- quarrel.past clem dale "fell out"
+ hire gethin band "takes on"
- quit.past gethin rivals "sacked"
- enemy band rivals "mortal foes"
- meet gethin yusuf "shakes the newcomer's hand"
- hire? barnaby "counted on the job"

== 2 The Back Row
The new [man](gethin) puts the [soloist](barnaby) among the seconds. [Barnaby](barnaby) flings a mute at the [Welshman](gethin)'s head, misses, and goes home to [his](barnaby) [wife](maureen), [Maureen](maureen), [who](maureen) says what [she](maureen) always says. The vacant chair falls to [Teodor Nowak](teo), an eighteen-year-old [who](teo) lodges with [Yusuf](yusuf) and [his](yusuf) [sister](sabah) [Sabah](sabah) and [who](teo) has lost [his](teo) heart to [Izzy Cartledge](izzy) from the chip shop. There is one snag, two yards tall: [Izzy](izzy) is walking out with [Rook](rook), the [trombone](rook).
- boss gethin barnaby "puts the soloist among"
+ attack barnaby gethin "flings"
- married barnaby maureen "wife"
- hire teo "falls to"
- housemate sabah+yusuf teo "lodges with"
- sibling sabah yusuf "sister"
- love teo izzy "lost his heart"
- couple izzy rook "walking out with"

== 3 Scarborough
The away day in [Scarborough](@scarborough). On the coach the [trombonist](rook) sits with the [barber](barber), [his](rook) best [pal](barber), and boasts about a [girl](izzy) [he](rook) does not name but everyone can guess; the [lad](teo) two rows behind turns up [his](teo) collar. In the tea tent [Gethin](gethin) asks a [lady](maureen) in green to hold [his](gethin) score. [She](maureen) holds it through three marches, and afterwards, behind the donkeys, [he](gethin) has green lint on [his](gethin) lapel and lipstick on [his](gethin) chin. [He](gethin) does not ask [her](maureen) surname. It is [Hirst](maureen).
- travel barber+gethin+rook+teo "away day" @scarborough
- friend barber rook "best pal"
- sad teo "turns up his collar"
- meet gethin maureen "asks a lady"
- flirt gethin maureen "hold his score"
+ kiss gethin maureen "lipstick on his chin"
- cheat maureen barnaby "lipstick on his chin"
- discover! gethin maureen "does not ask"

== 4 Short Rests
[Teo](teo) plays. [Izzy](izzy) listens. [Rook](rook) watches [Izzy](izzy). That night [Rook](rook) sits on [Teo](teo) until [Teo](teo) promises to keep away from [her](izzy). [Yusuf](yusuf) lifts [Rook](rook) off. [Gethin](gethin) meets [Maureen](maureen) at the allotments. [They](gethin+maureen) do not talk about leeks. The shed has no curtain. The [barber](barber) has an allotment. The [barber](barber) cuts everybody's hair.
+ attack rook teo "sits on"
- jealous rook teo "keep away from her"
- rescue yusuf teo "lifts Rook off"
- date gethin maureen "at the allotments"
+ affair gethin maureen "do not talk about leeks"
- discover barber gethin+maureen "no curtain"

== 5 Short Back and Sides
With [Barnaby](barnaby) in the chair and the foam on, the [barber](barber) cannot help himself. "[I](barber)'d not want to be the last to hear," [he](barber) begins. The betrayed [husband](barnaby) walks out half shaved, crosses to the bandroom and asks the [conductor](gethin), with thirty men listening, whose shed it was. [Pryce](gethin) goes pale and says [he](gethin) had no notion that [she](maureen) was spoken for. For once [he](gethin) is telling the truth; [she](maureen) had taken [her](maureen) ring off for the leeks. The second [cornet](barnaby) hits [him](gethin) all the same. [Maureen](maureen) moves into [her](maureen) mother's.
+ reveal barber barnaby "cannot help himself"
- cheat maureen barnaby "betrayed husband"
- married barnaby maureen "husband"
- quarrel barnaby gethin "whose shed"
- accuse barnaby gethin "asks the conductor"
- betray maureen gethin "taken her ring off"
+ attack barnaby gethin "hits him"
- move maureen "moves into"

== 6 Concert Pitch
The wiki's favourite hour. [Dale](dale) is back. [He](dale) has a beard, a kit bag and a [Filipino](nurse) with [him](dale), a ship's [nurse](nurse) by trade, and [he](dale) introduces [him](nurse) at the old [bandmaster](clem)'s gate as [his](dale) husband. [Clem](clem) shuts the door in both [their](dale+nurse) faces. It is the [nurse](nurse) [who](nurse) sees through the pane that the old [man](clem) has gone down on the mat; [he](nurse) breaks the glass, and [his](nurse) two hands keep a [stranger](clem)'s heart going until the ambulance comes. The [sailor](dale) holds [his](dale) [father](clem)'s slippers.
+ return dale "is back"
- married dale nurse "husband"
- reject clem dale+nurse "shuts the door"
- ill clem "gone down"
- discover nurse clem "sees through the pane"
+ rescue nurse clem "keep a stranger's heart"
- parent clem dale "father"

== 7 Visiting Time
Bed nine has a queue. First comes the [barber](barber), to shave [him](clem) and tell [him](clem) the news; then [Barnaby](barnaby), newly separated and smelling of it, [who](barnaby) cries into the [patient](clem)'s grapes; then the [Welshman](gethin), with a black eye, to ask if [he](gethin) ought to resign. [Oddy](clem) tells the one [rival](gethin) to stay and the [other](barnaby) to wash. Last, at ten to eight, a [man](nurse) [he](clem) has seen only through frosted glass checks the drip without being asked. "[You](nurse) broke [my](clem) door," says the old [man](clem). "[You](clem) slammed it," says [his](clem) [son-in-law](nurse).
- treat clem barber "shave him"
- reveal barber clem "tell him the news"
- breakup.past barnaby maureen "newly separated"
- sad barnaby "cries"
- injure.past gethin barnaby "black eye"
- quit? gethin "resign"
- enemy barnaby gethin "rival"
+ help nurse clem "checks the drip"
- kin clem nurse "son-in-law"

== 8 Chip Paper
[Izzy](izzy) has had enough of being won at arm-wrestling. [She](izzy) hands the [giant](rook) [his](rook) scarf across the counter and gives the queue, by way of explanation, large portions. [Rook](rook), heartbroken, walks straight to the [lad](teo) [he](rook) once flattened; but it is comfort [he](rook) is after, and [the two](rook+teo) sit on a wall until midnight, [one](rook) sobbing, the [other](teo) patting. So [Teo](teo) can hardly tell [him](rook) that [she](izzy) slipped a note in [his](teo) chips. [He](teo) shows it to [Sabah](sabah) instead, [who](sabah), at thirty-six, has never been sent one and says so to the [barber](barber).
+ breakup izzy rook "hands the giant his scarf"
- sad rook "heartbroken"
- help teo rook "patting"
- reveal! teo rook "can hardly tell"
- flirt izzy teo "slipped a note"
- attack.past rook teo "flattened"
- reveal teo sabah "shows it"
- reveal sabah barber "says so"

== 9 Number Two Clippers
What nobody in the lane had noticed in twenty years is that the [barber](barber) has a name. It is [Aldo Finch](barber), and [Sabah Rana](sabah) says it aloud over a plate of [his](barber) lasagne, which [she](sabah) has been asked round to try. [Her](sabah) [brother](yusuf), [who](yusuf) considers the [man](barber) a gossip, forbids the whole thing; [she](sabah) reminds [him](yusuf) that the house is [hers](sabah). Meanwhile [Teo](teo) and [Izzy](izzy) are discovered in the instrument store by [Rook](rook). The [trombonist](rook) weighs [his](rook) options. Then [he](rook) lends [his](rook) [successor](teo) a mint.
- reveal sabah "says it aloud"
- invite barber sabah "asked round"
+ date barber sabah "lasagne"
- sibling sabah yusuf "brother"
- quarrel sabah yusuf "forbids"
- discover rook izzy+teo "are discovered"
- couple.start izzy teo "in the instrument store"
+ reconcile rook teo "lends his successor"

== 10 Silver
[Fenwick](rivals) want [their](rivals) [conductor](gethin) back and offer double. [Gethin](gethin), [who](gethin) has not slept properly since [Maureen](maureen) stopped answering, is tempted; [he](gethin) even packs. It is the last [person](barnaby) [he](gethin) expects, the [cornet](barnaby) [he](gethin) cuckolded, [who](barnaby) stands on the platform and says that the slow movement is finally right and that a man can be a swine and a musician. The [Welshman](gethin) tears up [his](gethin) ticket. On the way home [they](barnaby+gethin) agree on two things: neither [one](barnaby+gethin) will write to [her](maureen), and [Barnaby](barnaby) gets [his](barnaby) solo back.
- hire? gethin rivals "offer double"
- breakup.past maureen gethin "stopped answering"
- sad gethin "not slept properly"
- travel! gethin "tears up his ticket"
- cheat.past maureen barnaby "cuckolded"
+ reconcile barnaby gethin "agree on two things"
+ hire barnaby gethin "solo back"

== 11 Slow Air
[Maureen](maureen) is expecting. Both [men](barnaby+gethin) can count, and both [men](barnaby+gethin) come up with the allotments. [She](maureen) tells [Barnaby](barnaby) in the solicitor's corridor, a minute after the decree, because [she](maureen) does not want [him](barnaby) to get it from the barber's. [He](barnaby) wishes [her](maureen) luck and finds, out in the rain, that [he](barnaby) means it. The [father](gethin), when [he](gethin) is told, drops the baton in bar nine, walks the four miles to [her](maureen) mother's and goes down on one wet knee. [Her](maureen) answer is that [he](gethin) can start by carrying the shopping.
+ pregnant maureen gethin "expecting"
- reveal maureen barnaby "tells Barnaby"
- divorce barnaby maureen "decree"
- reconcile barnaby maureen "means it"
- discover gethin maureen "is told"
+ propose gethin maureen "one wet knee"
- engaged! gethin maureen "can start by"

== 12 Walking On
[Clem](clem) dies on a Tuesday. [Dale](dale) is with [Clem](clem), and so is the [nurse](nurse). The [sailor](dale) and [his](dale) [father](clem) had made it up over a crossword. [Cinder Lane](band) plays [him](clem) down the hill. [Rook](rook) weeps. [Teo](teo) holds [Rook](rook). [Izzy](izzy) holds [Teo](teo). [Yusuf](yusuf) gives [Aldo](barber) [his](yusuf) hand, and with it [his](yusuf) blessing. [Dale](dale) has the baton in [his](dale) pocket. [He](dale) passes it to [Pryce](gethin).
+ die clem "dies"
- parent clem dale "father"
- reconcile.past clem dale "made it up"
- sad rook "weeps"
- help dale+nurse clem "is with Clem"
- help teo rook "holds"
- help izzy teo "holds"#2
- reconcile barber yusuf "gives Aldo"
- gift dale gethin "passes it"

== 13 The Nationals
Second place, by a whisker, ahead of [Fenwick](rivals). On the coach home the widowed [lane](band), as the papers put it, has more couples than trumpets: the [barber](barber) with [his](barber) [fiancée](sabah), the [lad](teo) with the [girl](izzy) from the chip shop, the [nurse](nurse) asleep on the [sailor](dale). [Maureen](maureen), eight months gone, has the front seat and, as of the ring road, contractions. [She](maureen) is delivered at a service station by the only medical [man](nurse) on board, while [her](maureen) former [husband](barnaby) plays the slow air outside to steady [her](maureen) future [one](gethin). It is a girl. [She](maureen) has said yes.
- find band "Second place"
- engaged barber sabah "fiancée"
- couple izzy teo "the lad with"
- married dale nurse "asleep on"
- pregnant maureen "eight months gone"
+ birth maureen "is delivered"
- help nurse maureen "delivered"
- ex barnaby maureen "former husband"
- help barnaby gethin "to steady"
+ engaged.start gethin maureen "said yes"
