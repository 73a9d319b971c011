%series Ward C, Ponce
%lang en
%genre hospital serial in Puerto Rico, 1990s, fan-wiki summaries
%cast abad     | Dr Milagros Abad; Dr Abad; Abad; Milagros | f
%cast tirado   | Dr Efraín Tirado; Tirado; Efraín | m
%cast nereida  | Nereida Colón; Nereida | f
%cast wilson   | Wilson Feliciano; Feliciano; Wilson | m
%cast ivelisse | Ivelisse Colón; Ivelisse | f
%cast baez     | Director Osvaldo Báez; Báez; Osvaldo | m
%cast carmen   | Carmen Báez; Carmen | f
%cast gamaliel | Gamaliel Ortiz; Gamaliel; Ortiz | m
%cast yadira   | Yadira Ortiz; Yadira | f
%cast pucho    | Pucho | m
%cast aponte   | Detective Aponte; Aponte | f
%cast gringo   | Dr Kyle Brandt; Brandt; Kyle | m
%cast zoe      | Zoé | f
%cast inspector | - | m

== 1 Night Duty
[Dr Milagros Abad](abad) begins her residency on the night on which the bus from [Yauco](@yauco) overturns. [Nereida Colón](nereida), the head [nurse](nereida), has seen eleven residents come and go, and gives this [one](abad) a week. By dawn the new [doctor](abad) has sewn nine scalps under the eyes of [her](abad) [superior](tirado), [Dr Efraín Tirado](tirado), [who](tirado) offers no praise and half a sandwich. The bus [driver](gamaliel), [Gamaliel Ortiz](gamaliel), comes round with both legs in plaster and asks after [his](gamaliel) little [girl](yadira), [who](yadira) was sitting behind [him](gamaliel). Nobody has brought in a little girl.
+ hire abad "begins her residency"
- treat _ abad "sewn nine scalps"
- boss tirado abad "superior"
- gift tirado abad "half a sandwich"
- recover gamaliel "comes round"
- injure gamaliel "both legs in plaster"
- parent gamaliel yadira "girl"
+ lose gamaliel yadira "Nobody has brought in"

== 2 The Ravine
A [porter](pucho) called [Pucho](pucho), [who](pucho) has been told to stay at [his](pucho) lift, climbs down into the ravine with a torch and carries [Yadira](yadira) up, cold but unhurt. For leaving the building without permission [he](pucho) is put out of [his](pucho) post by [Director Báez](baez), a [man](baez) [who](baez) has never climbed anything. Outraged, the [resident](abad) goes up to the third floor, says what [she](abad) thinks, and is told to look for a specialty in which opinions are wanted. [Nereida](nereida) pays the [porter](pucho)'s rent out of [her](nereida) own purse and swears [him](pucho) to silence about it. The mangoes are early this year.
+ rescue pucho yadira "carries Yadira up"
- injure! yadira "unhurt"
+ quit pucho baez "out of his post"
- sad abad baez "Outraged"
- quarrel abad baez "what she thinks"
- help nereida pucho "pays the porter's rent"
- reveal? pucho _ "to silence"

== 3 Two Sisters
[Ivelisse](ivelisse), the younger [sister](ivelisse) of the head [nurse](nereida), comes in with a swollen lip and a story about a cupboard door, which [Abad](abad) writes down without believing. In the corridor waits the cupboard door in person, [Wilson Feliciano](wilson), a customs [officer](wilson), [who](wilson) has brought [his](wilson) [wife](ivelisse) gardenias. When [he](wilson) takes [her](ivelisse) by the arm, the [father](gamaliel) of the [girl](yadira) from the ravine rolls [his](gamaliel) wheelchair over [his](wilson) shoe and stays there. [Nereida](nereida), for [her](nereida) part, tells [her](nereida) [brother-in-law](wilson) in front of witnesses that [she](nereida) will put [him](wilson) on a slab if [he](wilson) touches [her](ivelisse) again.
- sibling ivelisse nereida "sister"
- injure ivelisse wilson "swollen lip"
- betray ivelisse abad "a story"
- gift wilson ivelisse "gardenias"
- married ivelisse wilson "wife"
- attack wilson ivelisse "by the arm"
- parent gamaliel yadira "father"
+ help gamaliel ivelisse "stays there"
- kin nereida wilson "brother-in-law"
+ threaten nereida wilson "on a slab"

== 4 Inventory
Morphine has been vanishing from Ward C since Easter, and the [director](baez), [who](baez) reads the lists on [his](baez) [wife](carmen)'s birthday instead of turning up for the cake, decides that the culprit must be the [woman](nereida) with the keys. [Nereida](nereida) is relieved of them before the whole shift. [Carmen Báez](carmen), left alone with thirty guests, dances twice with the one [colleague](tirado) of [her](carmen) [husband](baez)'s [who](tirado) has come, [Dr Tirado](tirado), [whose](tirado) hands, as [she](carmen) notices, are not steady. The next morning the [surgeon](tirado) drops a clamp. The [resident](abad), [who](abad) picks it up, looks at [his](tirado) pupils and looks away.
+ steal _ _ "vanishing"
- married baez carmen "wife"
- celebrate carmen "birthday"
- sad carmen baez "left alone"
- accuse baez nereida "the culprit"
- quit nereida baez "relieved"
- flirt carmen tirado "dances"
- colleague baez tirado "colleague"
- ill tirado "not steady"
+ discover abad tirado "looks at his pupils"

== 5 Pupils
[Abad](abad) says nothing. [She](abad) owes [Tirado](tirado) a great deal. [He](tirado) taught [Abad](abad) everything. [Nereida](nereida) stays at home. [She](nereida) paints the kitchen. [Ivelisse](ivelisse) moves in with [Nereida](nereida). [Wilson](wilson) comes at midnight. [He](wilson) has brought a crowbar. [Pucho](pucho) sleeps downstairs. [Pucho](pucho) has a bat. The neighbours still talk about it. [Wilson](wilson) has three ribs broken. Who treats [Wilson](wilson)? [Milagros](abad) does. [She](abad) is not gentle. In the morning a [detective](aponte) calls. [Her](aponte) name is [Aponte](aponte). [Aponte](aponte) takes away the bat. [She](aponte) leaves [Pucho](pucho).
- reveal! abad "says nothing"
- advisor.past tirado abad "taught"
+ move ivelisse nereida "moves in"
- attack? wilson ivelisse+nereida "crowbar"
+ attack pucho wilson "bat"
- injure wilson pucho "three ribs broken"
- treat wilson abad "Milagros does"
- arrest! aponte pucho "leaves Pucho"

== 6 Cut
During an operation on the knee of the bus [driver](gamaliel), [whom](gamaliel) [he](tirado) has come to like, [Tirado](tirado) severs an artery, sees the blood and stands there as if listening to music; it is [his](tirado) [pupil](abad) [who](abad) pushes [him](tirado) aside with [her](abad) hip and saves leg and [man](gamaliel). In the washroom the great [surgeon](tirado) goes down on [his](tirado) knees before [her](abad) and begs [her](abad) to keep it to herself. [She](abad) gives [him](tirado) until Friday to go to the board. On Thursday it is the [resident](abad) [who](abad) is summoned: someone has put four empty ampoules into [her](abad) locker.
- treat gamaliel tirado "operation"
- friend gamaliel tirado "come to like"
- injure gamaliel tirado "severs an artery"
- advisor tirado abad "pupil"
+ rescue abad gamaliel "saves leg and man"
- reveal! abad _ "keep it to herself"
- threaten abad tirado "until Friday"
- reveal? tirado _ "go to the board"
+ betray _ abad "empty ampoules"

== 7 The Board
Before the board [Tirado](tirado) has only to open [his](tirado) mouth to clear the accused [woman](abad), and talks for ten minutes about the humidity. [Báez](baez) sends [her](abad) home without pay. [Carmen](carmen), [who](carmen) has been the [surgeon](tirado)'s [mistress](carmen) since the night of the cake, and [who](carmen) has just found a syringe in [his](tirado) glove compartment, keeps [her](carmen) counsel for a different reason. The two suspended [women](abad+nereida), [who](abad+nereida) could never stand each other, meet at the fish stall. "[I](nereida) gave [you](abad) a week," says the [elder](nereida). [They](abad+nereida) end up at [her](nereida) newly painted kitchen table, drawing up a list of everyone who ever had a key.
- accuse _ abad "accused"
+ betray tirado abad "about the humidity"
- quit abad baez "sends her home"
- affair carmen tirado "mistress"
- find carmen _ "found a syringe"
- discover carmen tirado "found a syringe"
- reveal! carmen _ "keeps her counsel"
- enemy.past abad nereida "never stand each other"
- meet abad nereida "meet at"
+ investigate abad+nereida _ "drawing up a list"

== 8 The Man from Houston
[Dr Kyle Brandt](gringo), hired to replace the suspended [resident](abad), speaks no Spanish beyond the menu and falls on the first day for [Ivelisse](ivelisse), [who](ivelisse) mops the corridor now under [her](ivelisse) maiden name. [He](gringo) also counts. The [newcomer](gringo)'s tally of ampoules, made because [he](gringo) has nobody to talk to, does not agree with the [director](baez)'s, and when [he](gringo) mentions it upstairs, a white car forces [his](gringo) bicycle off the road the same evening. [Pucho](pucho), on [his](pucho) way home from the docks, where [he](pucho) has found work, fishes the [cyclist](gringo) out of the canal. [Wilson](wilson)'s car, which is white, is in the body shop by Saturday.
+ hire gringo "hired to replace"
- love gringo ivelisse "falls on the first day"
- hire ivelisse "mops"
- discover gringo baez "does not agree"
- reveal gringo baez "mentions it"
- attack _ gringo "off the road"
- hire.past pucho "found work"
+ rescue pucho gringo "fishes"

== 9 White Paint
[Aponte](aponte) compares the paint on the handlebars with that on the car of the customs [officer](wilson), and the violent [husband](wilson) is led out of the port in handcuffs past three cruise ships. Under questioning [he](wilson) offers a trade: for years, [he](wilson) claims, [he](wilson) has been passing confiscated drugs to somebody at the hospital and getting ampoules back. [He](wilson) will name the man in return for a talk with [his](wilson) [wife](ivelisse). [Ivelisse](ivelisse), begged by the [detective](aponte) and warned by [her](ivelisse) [sister](nereida), goes. The American [doctor](gringo), one arm in a sling, waits outside the glass. All [she](ivelisse) gives the [prisoner](wilson) are the divorce papers and a pen.
- investigate aponte wilson "compares the paint"
+ arrest aponte wilson "in handcuffs"
- married ivelisse wilson "husband"
- betray.past wilson _ "passing confiscated drugs"
- reveal? wilson aponte "name the man"
- sibling ivelisse nereida "sister"
- injure gringo "in a sling"
+ divorce? ivelisse wilson "divorce papers"

== 10 Friday
Two things happen on the same Friday, five weeks late. The [surgeon](tirado) [who](tirado) talked about the humidity is found by [his](tirado) [mistress](carmen) on the bathroom floor, blue, with the needle beside [him](tirado); and the name which [Wilson](wilson), having signed, gives away to [Aponte](aponte) is that of [her](carmen) [husband](baez). [Carmen](carmen), [who](carmen) has trained for nothing in [her](carmen) life, breathes for [her](carmen) [lover](tirado) until the ambulance comes. [Abad](abad), with no right to set foot in the building, sets both feet in it and brings [him](tirado) back on the fourth shock. [Báez](baez) meanwhile has emptied the safe and is on the road to the airfield.
- ill tirado "on the bathroom floor"
- affair carmen tirado "mistress"
- find carmen tirado "is found"
+ reveal wilson aponte "gives away"
- married baez carmen "husband"
+ rescue carmen tirado "breathes for her lover"
- treat tirado abad "on the fourth shock"
- recover tirado "brings him back"
- steal baez _ "emptied the safe"
+ flee baez "on the road"

== 11 The Road to the Airfield
The one road to the airfield is blocked by the number 7 bus, standing across it, at the wheel a [man](gamaliel) with a stick. "Engine trouble," says the [driver](gamaliel), [whose](gamaliel) [daughter](yadira) takes the registration of the limousine down in crayon. While the [fugitive](baez) is still shouting, [Aponte](aponte) strolls up from behind. In the trunk there are forty thousand dollars and the keys [he](baez) took from [Nereida](nereida). From [his](tirado) bed [Tirado](tirado) dictates a letter to the board, in which [he](tirado) admits to everything, including the four ampoules in [her](abad) locker, and asks [Abad](abad) to sign as witness. [She](abad) signs. [She](abad) does not take the hand [he](tirado) holds out.
- parent gamaliel yadira "daughter"
- help gamaliel aponte "Engine trouble"
+ arrest aponte baez "strolls up"
- steal.past baez nereida "took from Nereida"
+ reveal tirado _ "admits to everything"
- betray.past tirado abad "in her locker"
- reconcile! abad tirado "does not take the hand"

== 12 Keys
With a ministry [inspector](inspector) in the director's chair for the time being, the keys of Ward C are handed back to the [woman](nereida) [who](nereida) wore them for nineteen years, and [her](nereida) first act is to have [Pucho](pucho) back at the lift. [Tirado](tirado) leaves for a clinic in the hills, driven by the [director](baez)'s [wife](carmen), [who](carmen) has not been told when [he](tirado) will be well, nor has asked. [Ivelisse](ivelisse) and the [cyclist](gringo) are seen sharing a menu. At the end of the night [Abad](abad) is sent a new [resident](zoe), a frightened [girl](zoe) named [Zoé](zoe). [She](abad) offers [her](zoe) no praise, and half a sandwich.
- hire inspector "for the time being"
+ hire nereida "handed back"
- hire pucho nereida "back at the lift"
- travel carmen+tirado "leaves for a clinic"
- married baez carmen "wife"
- date gringo ivelisse "sharing a menu"
- meet abad zoe "is sent"
- gift abad zoe "half a sandwich"
