%series The Widow Quay
%lang en
%genre crime drama in Valparaíso, encyclopaedia plot summary by episode
%cast ximena  | Inspector Ximena Rojo; Ximena; Rojo | f
%cast tomas   | Tomás Arancibia; Tomás; Arancibia | m
%cast olga    | Olga Stipe; Olga | f
%cast lautaro | Lautaro | m
%cast beltran | Beltrán Stipe; Beltrán | m
%cast nieves  | Nieves | f
%cast grant   | Grant Okoro; Grant | m
%cast cruz    | Cruz Arancibia; Cruz | f
%cast judge   | Judge Paredes; Paredes | m
%cast victim  | Mirko Stipe; Mirko | m
%cast girl    | Alma | f
%cast typist  | - | f

== 1
When the ship [chandler](victim) [Mirko Stipe](victim) is fished out of the dock with [his](victim) pockets full of lead, [Inspector Ximena Rojo](ximena) is assigned to the case together with [Tomás Arancibia](tomas), [who](tomas) was once [her](ximena) [husband](tomas) and, since the beginning of the month, is once more [her](ximena) [partner](tomas) on the force. The dead [man](victim)'s second [wife](olga), [Olga](olga), thirty years [his](victim) junior, receives [them](tomas+ximena) in a bathing suit and is sorry that [she](olga) cannot weep; [his](victim) [son](beltran) [Beltrán](beltran), on the other hand, has to be supported by the family [chauffeur](lautaro), [Lautaro](lautaro), [who](lautaro) avoids the eye of [his](lautaro) [mistress](olga) in a manner that [Ximena](ximena) writes down.
+ kill _ victim "fished out"
- investigate tomas+ximena victim "assigned to the case"
- ex tomas ximena "once her husband"
- colleague tomas ximena "partner on the force"
- married.past olga victim "second wife"
- sad! olga "cannot weep"
- parent victim beltran "son"
- sad beltran "has to be supported"
- help lautaro beltran "supported by"
- boss olga lautaro "mistress"

== 2
It soon comes out that [Olga](olga) has been sharing the [chauffeur](lautaro)'s attic on [her](olga) late [husband](victim)'s bridge evenings, and [Lautaro](lautaro), [who](lautaro) has a record for assault and no alibi, is led off through the kitchen. [Tomás](tomas) is satisfied. [Ximena](ximena), [who](ximena) was satisfied with [Tomás](tomas) for four years before a [typist](typist) from the traffic division opened [her](ximena) eyes, observes that the case is too tidy, and spends the night at the morgue. In the morning [she](ximena) is brought coffee there by the new [pathologist](grant), [Grant Okoro](grant), a [Ghanaian](grant) [who](grant) hums at work, and [who](grant) mentions that the [chandler](victim) had been dying in any case.
+ affair lautaro olga "sharing the chauffeur's attic"
- cheat.past olga victim "sharing the chauffeur's attic"
- married.past olga victim "husband"
- attack.past lautaro _ "record for assault"
- arrest _ lautaro "led off"
- cheat.past tomas ximena "opened her eyes"
- discover.past ximena tomas "opened her eyes"
- investigate ximena victim "night at the morgue"
+ meet grant ximena "brought coffee"
- ill.past victim "dying in any case"

== 3
[Olga](olga) visits [Lautaro](lautaro) in jail. [She](olga) says that [she](olga) will wait for [Lautaro](lautaro). [Lautaro](lautaro) tells [Olga](olga) to stay away. Outside waits [Beltrán](beltran). [He](beltran) follows [his](beltran) [stepmother](olga) to the tram. "[You](olga) killed [Papa](victim)," says [Beltrán](beltran). [Olga](olga) spits at [Beltrán](beltran). [Nieves](nieves) sees it from the fish stall. [Nieves](nieves) is engaged to [Beltrán](beltran). [She](nieves) does not like the way [Beltrán](beltran) looks at [Olga](olga). Neither does [Cruz](cruz). [Cruz](cruz) sells papers and misses nothing. [Tomás](tomas) is an [uncle](tomas) of [Cruz](cruz).
- arrest.past _ lautaro "in jail"
- love olga lautaro "wait for"
+ reject lautaro olga "stay away"
- kin beltran olga "stepmother"
- accuse beltran olga "killed"
- parent victim beltran "Papa"
- attack olga beltran "spits"
- engaged beltran nieves "engaged to"
+ jealous nieves olga "does not like the way"
- kin cruz tomas "uncle"

== 4
Since the [pathologist](grant) will swear that [Mirko](victim) was already unconscious when [he](victim) entered the water, and since [Lautaro](lautaro), with [his](lautaro) bad back, could not have lifted [him](victim), the examining [magistrate](judge), [Judge Paredes](judge), signs the release, grumbling. The [chauffeur](lautaro) goes straight from the gate to [Olga](olga)'s door; [she](olga) has, however, in the three days of [his](lautaro) silence, accepted the protection of [Paredes](judge) himself, a [widower](judge) [who](judge) collects clocks, and it is the [judge](judge)'s hat that [he](lautaro) finds on the peg. That night somebody empties a revolver into it. [Ximena](ximena) laughs about the hat with [Grant](grant) until two in the morning, and only notices at two that [they](grant+ximena) are holding hands.
- arrest! _ lautaro "release"
- return lautaro olga "straight from the gate"
+ affair.start judge olga "accepted the protection"
- married.past _ judge "widower"
- discover lautaro judge+olga "finds on the peg"
- attack _ judge "empties a revolver"
- happy grant+ximena "laughs"
+ flirt grant ximena "holding hands"

== 5
Cross-examined about [his](beltran) [father](victim)'s will, [Beltrán](beltran) admits to having quarrelled with the old [man](victim) over the fishwife's [daughter](nieves) [he](beltran) means to marry; the [father](victim) had threatened to cut [him](beltran) off without a peso, and had then, in the week before [his](victim) death, mysteriously given in. [Nieves](nieves), seven months gone and radiant, can explain it: [she](nieves) had called on [him](victim) and laid [his](victim) hand on [her](nieves) belly. [Tomás](tomas), [whom](tomas) the scene has put in a melancholy mood, asks [his](tomas) former [wife](ximena) over empanadas whether [she](ximena) ever regrets that [the two of them](tomas+ximena) had no children. [She](ximena) regrets the [typist](typist).
- investigate _ beltran "Cross-examined"
- parent victim beltran "father's"
- quarrel.past beltran victim "quarrelled"
- engaged beltran nieves "means to marry"
- threaten.past victim beltran "cut him off"
- die.past victim "death"
- reconcile.past beltran victim "given in"
+ pregnant nieves beltran "seven months gone"
- happy nieves "radiant"
- reveal nieves tomas+ximena "can explain"
- sad tomas "melancholy mood"
- ex tomas ximena "former wife"
- cheat.past tomas ximena "typist"

== 6
A second body, that of the solicitor's [typist](typist), the same, as chance will have it, for [whom](typist) [Tomás](tomas) had wrecked [his](tomas) marriage, is discovered in the funicular with a silk stocking about the neck. [She](typist) had copied the will; [she](typist) had also, as a diary reveals, been seeing [Arancibia](tomas) again, and with [his](tomas) [niece](cruz)'s help the press has it by noon. [Ximena](ximena), obliged to take [her](ximena) [ex](tomas)'s statement in the room where [they](tomas+ximena) used to take everyone else's, asks [him](tomas) sixty questions without looking up. At the sixty-first [he](tomas) breaks down, and [she](ximena), for a moment, puts [her](ximena) hand on [his](tomas) hair.
+ kill _ typist "a silk stocking"
- affair.past tomas typist "wrecked his marriage"
- divorce.past tomas ximena "wrecked his marriage"
- affair tomas typist "seeing Arancibia"
- kin cruz tomas "niece's"
- reveal cruz tomas "the press has it"
- ex tomas ximena "ex's"
- accuse ximena tomas "sixty questions"
- sad tomas "breaks down"
- help ximena tomas "her hand on"

== 7
[Paredes](judge) takes [Tomás](tomas) off the force. [Paredes](judge) gives [Olga](olga) a clock. [Olga](olga) is bored. [She](olga) rings [Lautaro](lautaro), and [Lautaro](lautaro) hangs up. [Nieves](nieves) quarrels with [Beltrán](beltran) about the cot. It is not about the cot. On the quay [Beltrán](beltran) kisses [Olga](olga). [Olga](olga) bites [Beltrán](beltran). [Cruz](cruz) has a camera. [Cruz](cruz) shows [Ximena](ximena) the picture. [Ximena](ximena) looks longest at the hands. [Grant](grant) asks [Ximena](ximena) to supper. Afterwards [she](ximena) stays with [Grant](grant) till morning. "At last," says the parrot of [Grant](grant).
- quit tomas judge "takes Tomás off"
- gift judge olga "a clock"
- sad olga "bored"
- reject lautaro olga "hangs up"
- quarrel beltran nieves "quarrels with"
+ kiss beltran olga "kisses Olga"
- cheat beltran nieves "kisses Olga"
- attack olga beltran "bites"
- reveal cruz ximena "shows Ximena"
- invite grant ximena "to supper"
+ sex grant ximena "till morning"

== 8
What had looked like a kiss proves, when enlarged, to be a struggle over a key, the key to a locker at the passenger terminal in which the [inspector](ximena) finds the missing page of the will: [Mirko](victim) had left everything to an illegitimate [daughter](girl), [Alma](girl), aged seven, living in the hills, [whose](girl) [mother](typist) was none other than the murdered [typist](typist). Both [Olga](olga) and [Beltrán](beltran), then, had a motive, and [both](beltran+olga) knew of the [child](girl). [Ximena](ximena), [who](ximena) has never cared for children, spends the afternoon on a doorstep with a [girl](girl) [who](girl) wants to know when [her](girl) [mother](typist) will be back, and lies to [her](girl).
- quarrel beltran olga "struggle over a key"
- kiss! beltran olga "looked like a kiss"
- find ximena "missing page"
- find girl victim "left everything to"
+ parent victim girl "illegitimate daughter"
- parent typist girl "mother"
- kill.past _ typist "murdered"
- discover.past beltran+olga girl "knew of the child"
- help ximena girl "the afternoon on a doorstep"
- betray ximena girl "lies to her"

== 9
Off duty, off [his](tomas) food and under suspicion, [Tomás](tomas) does the one thing that nobody expects of [him](tomas), and goes on working. [He](tomas) takes lodgings under the attic of [Lautaro](lautaro), befriends [him](lautaro) over a carburettor, and learns that the [chauffeur](lautaro) drove a passenger to the dock on the fatal night, not [Olga](olga), nor the [heir](beltran), but somebody with a clock under [his](judge) arm. Before [he](tomas) can pass this on to [Ximena](ximena) [he](tomas) is run down in the Calle Prat by a car without lights. [Grant](grant), summoned in error as being nearest, finds that the supposed [corpse](tomas) has a pulse; it is thus the [lover](grant) [who](grant) keeps the former [husband](tomas) alive.
- accuse _ tomas "under suspicion"
- investigate tomas _ "goes on working"
- neighbour lautaro tomas "takes lodgings"
- friend.start lautaro tomas "befriends"
- discover tomas judge "learns"
+ attack _ tomas "run down"
- injure tomas _ "run down"
- die! tomas "supposed corpse"
+ rescue grant tomas "keeps the former husband"
- couple grant ximena "lover"
- ex tomas ximena "former husband"

== 10
At the bedside [Tomás](tomas) whispers one word to [Ximena](ximena), and [she](ximena) goes to dine with the [magistrate](judge), [who](judge) shows [her](ximena) [his](judge) collection, compliments [her](ximena) on [her](ximena) neck, and over the brandy slides the bolt. [He](judge) had lent [Mirko](victim) the state's money; the [chandler](victim), with death before [his](victim) eyes, had wished to confess; the [typist](typist) had typed the confession. [Olga](olga), [who](olga) has come back for [her](olga) bathing suit, hears through the door how coolly [her](olga) [protector](judge) speaks of women's necks, takes down the longest of the clocks and brings it upon [his](judge) skull. [Ximena](ximena), [she](olga) says, may have the bracelet too.
- reveal tomas ximena "whispers one word"
+ date judge ximena "dine"
- flirt judge ximena "compliments her"
- abduct judge ximena "slides the bolt"
- steal.past judge _ "state's money"
+ kill.past judge typist+victim "women's necks"
- reveal? victim _ "wished to confess"
- affair judge olga "protector"
- discover olga judge "hears through the door"
- attack olga judge "brings it upon"
+ rescue olga ximena "brings it upon"

== 11
[Paredes](judge), [his](judge) head in a turban of bandage, is indicted by [his](judge) own clerk, and the town turns to its private affairs. [Nieves](nieves) has given birth to twins on a heap of nets, with [Beltrán](beltran) in attendance, [who](beltran) fainted at the first and cut the cord of the second; the wedding follows within the week. [He](beltran) and [Olga](olga), after lawyers' letters as long as the coast, agree to let the inheritance go to [Alma](girl), [his](beltran) half-[sister](girl). [Lautaro](lautaro) drives [Olga](olga) to the station. [He](lautaro) carries [her](olga) trunk to the train, puts [her](olga) in [her](olga) seat, wishes [her](olga) well, and is still on the train when it reaches [Santiago](@santiago).
- injure judge "bandage"
- accuse _ judge "indicted"
+ arrest _ judge "indicted"
+ birth nieves _ "given birth"
- ill beltran "fainted"
- wedding beltran nieves "wedding"
- reconcile beltran olga "agree"
- find girl "inheritance"
- sibling beltran girl "sister"
- help lautaro olga "carries her trunk"
- travel lautaro+olga "reaches Santiago" @santiago
+ reconcile lautaro olga "still on the train"

== 12
The closing episode turns on [Alma](girl). Nobody having claimed [her](girl), [she](girl) is to be sent to the nuns, when [Tomás](tomas), on two sticks, and [Ximena](ximena), [who](ximena) has come independently and with a doll, meet in the corridor of the children's court. The [girl](girl), asked by the new judge which of [them](tomas+ximena) [she](girl) would prefer, inquires whether [they](tomas+ximena) are not married. [They](tomas+ximena) were, [Tomás](tomas) says. It is [Grant](grant), waiting on the bench with the parrot, [who](grant) proposes what is done in the end: the [child](girl) spends the week with the [inspector](ximena) and [her](ximena) [pathologist](grant), and Sundays with the [invalid](tomas), [who](tomas) tells [her](girl) about [her](girl) [mother](typist), [whom](typist) [he](tomas) did, it now appears, love.
- injure tomas "two sticks"
- help? tomas+ximena girl "come independently"
- ex tomas ximena "They were"
- help grant tomas+ximena "proposes what is done"
+ parent ximena girl "spends the week"
- couple grant ximena "her pathologist"
- parent typist girl "mother"
- love.past tomas typist "love"
- reveal tomas girl "tells her"
