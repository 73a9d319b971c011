%series Kettle Row
%lang en
%genre cooking-contest soap in Cape Town, fan-wiki plot sections
%cast dina     | Dina Petersen; Dina | f
%cast faiz     | Faiz Petersen; Faiz | m
%cast marlon   | Marlon Botha; Marlon; Botha | m
%cast tumi     | Tumi Dlamini; Tumi | f
%cast grace    | Grace Dlamini; Grace | f
%cast ravi     | Ravi Naidoo; Ravi | m
%cast leo      | Leo Petersen; Leo | m
%cast host     | Candice | f
%cast sonja    | Sonja Botha; Sonja | f
%cast doc      | Dr. Kriel; Kriel | m
%cast thief    | Red Cap | m
%cast mum      | - | f
%cast jonas    | Jonas | m

== 1 Heat One
[Dina Petersen](dina) cooks in the café of [her](dina) [brother](faiz) [Faiz](faiz). [She](dina) enters a TV contest behind [his](faiz) back and draws [Tumi Dlamini](tumi) as a [partner](tumi), [who](tumi) has just come out of jail. The [judge](marlon) is [Marlon Botha](marlon), a star [chef](marlon) [who](marlon) makes grown men cry. [Botha](marlon) spits out [Tumi](tumi)'s soup. [Dina](dina) tells [him](marlon) off in front of the cameras. The [presenter](host), [Candice](host), nearly drops [her](host) cards. The soup gets the most votes.
- sibling dina faiz "brother"
- betray dina faiz "behind his back"
- colleague dina tumi "partner"
- arrest.past _ tumi "out of jail"
- attack marlon tumi "spits out"
+ quarrel dina marlon "tells him off"
- find dina+tumi "gets the most votes"

== 2 The Recipe Book
[Faiz](faiz) sees [his](faiz) [sister](dina) on television and throws a pan at the screen. Then [he](faiz) goes pale: [their](dina+faiz) late [mother](mum)'s recipe book is missing from the shelf. [Faiz](faiz) points at the [jailbird](tumi), [who](tumi) has been in the kitchen all week. [Tumi](tumi) turns out [her](tumi) pockets and walks off the show. [Ravi Naidoo](ravi), another [contestant](ravi), brings [her](tumi) back with a bag of samosas. That night a [boy](thief) in a red cap sells the book to somebody in a white car.
- sibling dina faiz "sister"
- die.past mum "late mother"
- parent mum dina+faiz "mother"
- discover faiz dina "sees his sister"
- sad faiz "throws a pan"
+ accuse faiz tumi "points at"
- quit tumi "walks off"
- help ravi tumi "brings her back"
- steal _ faiz "is missing"

== 3 Peanut
On live TV [Faiz](faiz)'s [boy](leo) [Leo](leo), six years old, tastes a sauce and stops breathing. [His](leo) [aunt](dina) screams for a doctor. The former [convict](tumi) cuts a hole in [his](leo) windpipe with a paring knife. [Dr. Kriel](doc) at the hospital says that nobody could have done it better. [Faiz](faiz) can't find the words; [he](faiz) takes [Tumi](tumi)'s hands, and the accusation is never heard of again. But who put nuts in a sauce marked free of nuts? [Ravi](ravi) has a smudge on [his](ravi) sleeve and a look at [Botha](marlon).
- parent faiz leo "boy"
- ill leo "stops breathing"
- kin dina leo "aunt"
+ rescue tumi leo "cuts a hole"
- treat leo doc "at the hospital"
- reconcile faiz tumi "takes Tumi's hands"
- attack _ leo "put nuts"

== 4 Short Order
[Sonja](sonja) owns the studio. [Sonja](sonja) is married to [Botha](marlon). [Botha](marlon) drinks. [Candice](host) covers up for [Botha](marlon). [Sonja](sonja) finds [Candice](host)'s earring in [his](marlon) car. [Sonja](sonja) fires [Candice](host). [Botha](marlon) says nothing. [Candice](host) calls [Botha](marlon) a coward. [Dina](dina) hears it through the wall. Onions are peeled. In the car park [Leo](leo) waves a bandage at [Tumi](tumi). [Tumi](tumi) waves back at [Leo](leo).
- married marlon sonja "married to Botha"
- help host marlon "covers up"
+ discover sonja host "finds Candice's earring"
- affair host marlon "earring"
- cheat marlon sonja "earring"
- quit host sonja "fires Candice"
- accuse host marlon "a coward"
- discover dina host+marlon "hears it"

== 5 Grace
[Tumi](tumi)'s [mother](grace) turns up at the stage door. [Grace](grace) has not visited [her](tumi) once in four years. [She](grace) needs money for a [man](jonas) [who](jonas) calls himself [Jonas](jonas) and has threatened to break [her](grace) arms. [Tumi](tumi) empties [her](tumi) savings tin. [Dina](dina) goes along to the handover, sees a white car and on its back seat a book with a flour stain. It was for [Jonas](jonas) that the [boy](thief) in the red cap did the job. Before [Dina](dina) can shout, [Jonas](jonas) pulls the old [woman](grace) into the car and drives off.
- parent grace tumi "mother"
- return grace "turns up"
- threaten.past jonas grace "break her arms"
- gift tumi grace "empties her savings tin"
- help dina tumi "goes along"
+ discover dina jonas "sees a white car"
- steal.past thief _ "did the job"
- boss.past jonas thief "for Jonas"
+ abduct jonas grace "pulls the old woman"

== 6 Ransom
[Jonas](jonas) rings: [he](jonas) wants the contest thrown. [Tumi](tumi) must lose to [Ravi](ravi) on Friday, or [she](tumi) won't see [her](tumi) [mother](grace) again. [She](tumi) oversalts the fish with tears in [her](tumi) eyes. [Dina](dina), [who](dina) knows why, swaps the plates. [They](dina+tumi) win, and for an hour [Tumi](tumi) believes that [her](tumi) [friend](dina) has killed [Grace](grace). [She](tumi) beats [her](dina) with both fists. In the meantime [Faiz](faiz) and the [doctor](doc) have followed the [boy](thief) with the cap to a cold store and broken [Grace](grace) out.
- threaten jonas tumi "won't see her mother again"
- parent grace tumi "mother"
- sad tumi "tears in her eyes"
- betray dina jonas "swaps the plates"
- find dina+tumi "win"
- friend dina tumi "friend"
- kill! dina grace "believes"
- attack tumi dina "beats her"
- investigate doc+faiz thief "have followed"
+ rescue doc+faiz grace "broken Grace out"

== 7 What Ravi Owed
Who stood to gain if [Tumi](tumi) lost? [Dina](dina) corners [Ravi](ravi) in the pantry. [He](ravi) breaks down: [he](ravi) had borrowed from [Jonas](jonas), and the nuts were [his](ravi) doing as well. [He](ravi) never thought of a child. [Dina](dina) gives [him](ravi) until morning to go to the police. In the morning the [poisoner](ravi) is found behind the studio, stabbed. [Kriel](doc) fights for [him](ravi) for two hours and loses. In [Ravi](ravi)'s apron is a letter to [Leo](leo), with a drawing of a peanut crossed out.
- accuse dina ravi "corners Ravi"
- sad ravi "breaks down"
+ reveal ravi dina "his doing"
- attack.past ravi leo "the nuts"
- threaten dina ravi "until morning"
- kill _ ravi "stabbed"
- treat ravi doc "fights for him"
+ die ravi "loses"

== 8 Red Cap
The [boy](thief) in the cap saw the stabbing and runs to the only [woman](tumi) [who](tumi) ever spoke to [him](thief) kindly in the visiting room. [Tumi](tumi) hides [him](thief) under the sink. [Jonas](jonas) searches the café, turns over the tables and holds [Faiz](faiz)'s hand to the hotplate. [Faiz](faiz) doesn't say a word. [Grace](grace), [whom](grace) nobody had been watching, brings a cast-iron pot down on the [gangster](jonas)'s head. The police only need to pick [him](jonas) up. [Kriel](doc), called for the third time this month, dresses the hand of [Leo](leo)'s [father](faiz).
- discover.past thief jonas "saw the stabbing"
- flee thief tumi "runs to"
- kill.past jonas ravi "stabbing"
- help tumi thief "hides him"
- investigate jonas thief "searches the café"
- reveal! faiz jonas "doesn't say a word"
- injure faiz jonas "to the hotplate"
+ attack grace jonas "brings a cast-iron pot"
- arrest _ jonas "pick him up"
- treat faiz doc "dresses the hand"
- parent faiz leo "father"

== 9 Final
The book lies open on the last bench. [Sonja](sonja) has thrown [her](sonja) [husband](marlon) out; the new [judge](host), back at double pay, is [Candice](host). [Dina](dina) and [Tumi](tumi) cook the [mother](mum)'s fish curry and win the golden ladle. [Botha](marlon), sober for eleven days, washes dishes in the café and asks [Faiz](faiz) for nothing. [Grace](grace) and [Tumi](tumi) eat from one plate. The [boy](thief), [who](thief) is called nothing but [Red Cap](thief), gets an apron. [Dr. Kriel](doc) has come without [his](doc) bag this time. [He](doc) would like, [he](doc) tells [Dina](dina), to be fed.
- breakup sonja marlon "thrown her husband out"
- married marlon sonja "husband"
- hire host sonja "new judge"
+ find dina+tumi "win the golden ladle"
- recover marlon "sober"
- reconcile grace tumi "eat from one plate"
- hire thief faiz "gets an apron"
- flirt doc dina "to be fed"

== 10 Load Shedding
The lights go out all over the city, and in the dark somebody breaks into the café and makes off with the golden ladle. [Red Cap](thief) is the first to be looked at. [He](thief) runs away to the harbour, and [Tumi](tumi), [who](tumi) knows what it is to be looked at, sets out after [him](thief) with a torch. The real [burglar](marlon) lies behind the bins with a bottle: the [dishwasher](marlon), sober no longer, had wanted to hold the thing once. [Faiz](faiz) sends [Botha](marlon) packing. Towards morning [Tumi](tumi) comes upon the [boy](thief) under a boat, blue with cold.
+ steal marlon dina+tumi "makes off with"
- accuse _ thief "looked at"
- flee thief "runs away"
- investigate tumi thief "sets out after him"
- recover! marlon "sober no longer"
- quit marlon faiz "sends Botha packing"
+ find tumi thief "comes upon"
- ill thief "blue with cold"

== 11 Appeal
[Jonas](jonas)'s lawyers have got [him](jonas) out on bail. [He](jonas) has one thing in mind: the only [witness](thief) to the stabbing lies in Ward Three with pneumonia. The [doctor](doc) [who](doc) looks after the [boy](thief) is knocked down in the corridor. It is the sacked [dishwasher](marlon), come to say sorry to the [child](thief), [who](marlon) bars the door with a bedpan in each hand. The [gangster](jonas) shoots [him](marlon) twice. [Sonja](sonja), still [his](marlon) [wife](sonja) on paper, gets there in time to hear [him](marlon) ask whether there was enough salt. [He](marlon) dies before [she](sonja) can answer.
- ill thief "pneumonia"
- treat thief doc "looks after"
- kill? jonas thief "one thing in mind"
- attack jonas doc "knocked down"
- reconcile? marlon thief "say sorry"
+ rescue marlon thief "bars the door"
+ kill jonas marlon "shoots him"
- married marlon sonja "wife"
- die marlon "dies"

== 12 Kettle On
With the hospital guards at both ends of the corridor, [Jonas](jonas) had given up without a fight; this time there is no bail. [Red Cap](thief), better and two inches taller, goes home with [Tumi](tumi) and [Grace](grace), [who](grace) insists on being called Granny. The [widow](sonja) buys the café a new stove. [Dina](dina) and [Kriel](doc) have been seen twice at the pictures. [Leo](leo) is seven today; [his](leo) [father](faiz) has baked, without nuts, a cake in the shape of a cap. It rains on the mountain. Everyone comes in.
- arrest _ jonas "no bail"
- recover thief "better"
+ move thief grace+tumi "goes home with"
- married.past marlon sonja "widow"
- gift sonja dina+faiz "a new stove"
- date dina doc "at the pictures"
- parent faiz leo "father"
- celebrate faiz leo "seven today"
