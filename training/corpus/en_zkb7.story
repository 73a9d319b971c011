%series The Staff Room
%lang en
%genre Irish secondary-school staff dramedy, listings magazine capsules, dry
%cast orla     | Orla Devane; Orla | f
%cast cormac   | Cormac Tighe; Cormac; Tighe | m
%cast bernard  | Bernard Quirke; Quirke; Bernard | m
%cast sorcha   | Sorcha Quirke; Sorcha | f
%cast chidi    | Chidi Eze; Chidi | m
%cast patsy    | Patsy Mulhern; Patsy; Mulhern | f
%cast ailbhe   | Ailbhe | f
%cast fintan   | Fintan Devane; Fintan | m
%cast basia    | Basia | f
%cast dom      | Dom Tighe; Dom | m
%cast bishop   | - | m
%cast caretaker | - | m
%cast sub      | Rowan | n
%cast bson     | - | m
%cast fmother  | - | f
%cast gwoman   | - | f
%cast yellow   | - | f

== 1 First Bell
The new [principal](sorcha) of St Colmán's is thirty-six, brisk, and the old [principal](bernard)'s [daughter](sorcha), which the staff find either touching or an outrage. [Bernard Quirke](bernard), put out to grass after thirty years, goes on parking in [his](bernard) space. [Orla Devane](orla), [who](orla) teaches geography and wanted the job, smiles until [her](orla) jaw aches; [Cormac Tighe](cormac), [who](cormac) teaches chemistry and wants [Orla](orla), offers [her](orla) half a scone. [She](orla) is a married woman, [she](orla) points out, and eats it. Why the [caretaker](caretaker) salutes [Sorcha](sorcha) no one can say.
+ hire sorcha "new principal"
- parent bernard sorcha "old principal's daughter"
- quit bernard "put out to grass"
- jealous orla sorcha "wanted the job"
- advisor orla _ "teaches geography"
- love cormac orla "wants Orla"
- colleague cormac orla "teaches chemistry"
- gift cormac orla "half a scone"
- married _ orla "a married woman"
- reject orla cormac "points out"

== 2 Supervision
[Chidi Eze](chidi), the new PE [teacher](chidi), has the third-years running before [he](chidi) has found the kettle. [Patsy Mulhern](patsy) of the canteen, sixty and twice divorced, gives [him](chidi) double bacon. [Ailbhe](ailbhe), [head girl](ailbhe), writes [him](chidi) a poem and is kindly told to hand it in to English. At home in [Ennis](@ennis), [Orla](orla) finds a theatre ticket for two in the suit of [her](orla) [husband](fintan) [Fintan](fintan), [who](fintan) detests the theatre. [He](fintan) took a [client](basia), [he](fintan) says. What sort of [client](basia), [she](orla) asks, wears Shalimar?
- hire chidi "new PE teacher"
- divorce.past _ patsy "twice divorced"
- gift patsy chidi "double bacon"
- love ailbhe chidi "a poem"
- reject chidi ailbhe "kindly told"
- discover orla fintan "theatre ticket"
- married fintan orla "husband"
- date.past basia fintan "took a client"
+ accuse orla fintan "Shalimar"

== 3 Parent–Teacher
The Shalimar comes in person. It belongs to [Basia](basia), a radiant [single mother](basia) from [Gdynia](@gdynia), [whose](basia) [son](bson) is failing geography. [Orla](orla) smells [her](basia) before [she](orla) sees [her](basia). [The two](basia+orla) discuss oxbow lakes for nine minutes with perfect manners, at the end of which [Basia](basia), [who](basia) was told that [he](fintan) was a widower, sits down on a desk. By evening [Fintan](fintan)'s golf bag is out on the lawn, followed by [Fintan](fintan). [Orla](orla) rings in sick. [Cormac](cormac) takes [her](orla) classes, and does not say that [he](cormac) is glad.
- parent basia bson "single mother"
- advisor orla bson "failing geography"
+ discover orla basia "smells her"
- affair basia fintan "sits down on a desk"
- betray.past fintan basia "a widower"
- discover basia fintan "sits down on a desk"
+ breakup orla fintan "out on the lawn"
- ill? orla "rings in sick"
- help cormac orla "takes her classes"
- happy cormac "glad"

== 4 Corridor
[Dom](dom) is [Cormac](cormac)'s [twin](dom). [Dom](dom) sells insurance. [Sorcha](sorcha) mistakes [Dom](dom) for [Cormac](cormac). [She](sorcha) gives [Dom](dom) a dressing-down. [He](dom) enjoys it very much. [He](dom) sends [Sorcha](sorcha) a policy and a rose. [Bernard](bernard) opens [his](bernard) [daughter](sorcha)'s post. [Bernard](bernard) cannot abide [Tighe](cormac). Which Tighe? Either. In the canteen [Patsy](patsy) has words with the [caretaker](caretaker). They concern a ladder. [Orla](orla) comes back to work. [She](orla) has cut off [her](orla) hair. [Cormac](cormac) drops a beaker. [Ailbhe](ailbhe) sees it all. [She](ailbhe) always sees it all. Glass everywhere, and no one hurt.
- sibling cormac dom "twin"
- quarrel dom sorcha "dressing-down"
- happy dom "enjoys"
+ flirt dom sorcha "a rose"
- gift dom sorcha "sends Sorcha"
- investigate bernard sorcha "opens"
- love cormac orla "drops a beaker"
- parent bernard sorcha "daughter's"
- enemy bernard cormac+dom "cannot abide"
- quarrel caretaker patsy "has words"
- return orla "comes back"
- discover ailbhe cormac "sees it all"

== 5 Mitching
The [principal](sorcha) plays truant. With [Dom](dom) [she](sorcha) takes a Wednesday off, for the first time in [her](sorcha) life, and is run into on the cliffs by the entire second-year nature walk, hand in hand. [Orla](orla), leading the walk, tells the girls to look at the kittiwakes. The favour is noted. That night [Orla](orla), drowning [her](orla) separation at [Cormac](cormac)'s, falls asleep mid-sentence on [his](cormac) sofa; [he](cormac) puts a blanket over [her](orla) and sits up marking. In the morning the [bishop](bishop)'s car passes, slows down, and sees a [geography teacher](orla) coming out of a [bachelor](cormac)'s gate.
- flee sorcha "plays truant"
+ date dom sorcha "hand in hand"
- discover orla dom+sorcha "run into"
- help orla sorcha "kittiwakes"
- breakup.past fintan orla "separation"
- help cormac orla "puts a blanket"
- affair! cormac orla "a blanket over her"
+ discover bishop cormac+orla "slows down"

== 6 The Patron's Letter
The [bishop](bishop) writes. [Quirke](bernard) the elder, a [friend](bernard) of [his](bishop) from the seminary, reads the letter aloud over [his](bernard) [daughter](sorcha)'s breakfast: the Devane [woman](orla) is to go. [Sorcha](sorcha) chews. [She](sorcha) knows what [she](sorcha) owes to a flock of kittiwakes. [She](sorcha) replies that [Ms Devane](orla)'s gates are [her](orla) own affair, and moves out of [Daddy](bernard)'s house by the weekend. [Patsy](patsy) has a spare room. [Patsy](patsy) also has, it is found, the [caretaker](caretaker), [who](caretaker) comes down to breakfast in a dressing gown. So much for the ladder.
- friend bernard bishop "friend"
- parent bernard sorcha "daughter's"
- reveal bernard sorcha "reads the letter aloud"
- quit? orla bishop "to go"
+ help sorcha orla "her own affair"
- reject sorcha bishop "her own affair"
- move sorcha patsy "moves out"
- housemate.end bernard sorcha "moves out"
- housemate.start patsy sorcha "spare room"
+ affair caretaker patsy "dressing gown"

== 7 Half-Term
[Fintan](fintan) wants to come home. [He](fintan) has been dropped by [Basia](basia), burnt by a kettle and reduced to [his](fintan) [mother](fmother)'s box room, and says so on the doorstep, in verse. [Orla](orla) listens. [She](orla) lets [him](fintan) in for the night, only for the night, and is sorry by one o'clock. [Cormac](cormac), arriving with rhubarb, sees the golf bag. [He](cormac) leaves the rhubarb on the wall. In the pub [he](cormac) falls in with [Chidi](chidi), [who](chidi) is nursing a heartbreak in [Enugu](@enugu), and [the two](chidi+cormac) agree that women are a mystery, unlike offside.
- reconcile? fintan orla "wants to come home"
- breakup.past basia fintan "dropped"
- injure fintan "burnt"
- sad fintan "in verse"
- parent fmother fintan "mother's"
+ sex fintan orla "for the night"
- sad orla "sorry"
- gift? cormac orla "arriving with rhubarb"
- discover cormac fintan "sees the golf bag"
- sad chidi "nursing a heartbreak"
+ friend.start chidi cormac "agree"

== 8 A Substitute
There is a vomiting bug, and a [substitute](sub) called [Rowan](sub) [who](sub) plays the fiddle, knows everyone's first name and is after everyone's job. [Rowan](sub) tells [Quirke](bernard) about [Dom](dom), tells [Fintan](fintan) about the rhubarb and tells [Orla](orla) that [Cormac](cormac) has a [woman](gwoman) in [Galway](@galway). [Cormac](cormac) has a dentist in [Galway](@galway). Before the week is out [Fintan](fintan) has punched the wrong [Tighe](dom) outside the chipper; [Dom](dom), nose in a napkin, says that at least it was for love. [Chidi](chidi) follows the [fiddler](sub) to the principal's office and catches [them](sub) photographing files.
- reveal sub bernard "tells Quirke"
- reveal sub fintan "tells Fintan"
- betray sub orla "tells Orla"
- couple! cormac gwoman "has a woman"
+ attack fintan dom "punched"
- injure dom fintan "nose in a napkin"
- jealous fintan cormac "punched"
- investigate chidi sub "follows"
- investigate sub _ "photographing files"
+ discover chidi sub "catches them"

== 9 Leaving Cert
[Rowan](sub) is shown the gate. It would be a good day, if [Orla](orla) were not counting on [her](orla) fingers at the back of the exam hall, with forty girls writing and a box from the chemist's in [her](orla) bag. Positive. One night with the golf bag. [She](orla) tells [Sorcha](sorcha), because [Sorcha](sorcha) is there; [she](orla) isn't going to tell [Fintan](fintan), [who](fintan) has just announced that [he](fintan) is moving to [Gdynia](@gdynia) after all, with [Basia](basia), [who](basia) has taken pity. [Ailbhe](ailbhe), handing up a perfect paper, asks if the [teacher](orla) needs to sit down.
- quit sub "shown the gate"
+ pregnant orla fintan "Positive"
- sex.past fintan orla "One night"
- reveal orla sorcha "tells Sorcha"
- reveal! orla fintan "isn't going to tell"
- move? fintan "moving to" @gdynia
- reconcile basia fintan "has taken pity"
- advisor orla ailbhe "teacher"

== 10 The Strand
[Dom](dom) asks [Sorcha](sorcha) to marry [him](dom), in front of the kittiwakes. [She](sorcha) says that [she](sorcha) is married to a school, then runs after [him](dom) down four hundred steps to say that school is closed in July. [Bernard](bernard), told by telephone, has a turn at the wheel and puts [his](bernard) car through the gate of the bicycle shed. It's [Cormac](cormac) [who](cormac) breaks the window, hauls the [old man](bernard) out and breathes for [him](bernard) until the ambulance comes. "A [Tighe](cormac)," says [Quirke](bernard), on coming round. "Well, well. Which?"
+ propose dom sorcha "marry him"
- reject dom sorcha "married to a school"
- engaged.start dom sorcha "closed in July"
- reveal _ bernard "told by telephone"
- ill bernard "has a turn"
+ rescue cormac bernard "hauls the old man out"
- treat bernard cormac "breathes for him"
- recover bernard "coming round"

== 11 Rhubarb
[Patsy](patsy), [who](patsy) has watched two people not talk since September, locks the door of the cold room on [Orla](orla) and [Cormac](cormac) and goes for a smoke. [They](cormac+orla) stamp [their](cormac+orla) feet. [He](cormac) asks about the golf bag; [she](orla) asks about [Galway](@galway). [He](cormac) shows [her](orla) a filling. Then, as it must be said somewhere, [she](orla) says that [she](orla) is three months on and that it is [Fintan](fintan)'s. [Cormac](cormac) takes off [his](cormac) coat and puts it round the [pair](cormac+orla) of [them](cormac+orla). When [Patsy](patsy) opens up, at the second knock, [their](cormac+orla) lips are blue, possibly from the cold.
- quarrel! cormac orla "not talk"
- abduct patsy cormac+orla "locks the door"
- reveal orla cormac "says that she"
- pregnant orla fintan "three months on"
+ help cormac orla "round the pair"
+ kiss cormac orla "lips are blue"

== 12 Prize Day
July. [Sorcha](sorcha) weds [her](sorcha) insurance [man](dom) in the school chapel, with the [bishop](bishop) officiating through [his](bishop) teeth. The [father](bernard) of the [bride](sorcha), on two sticks, gives [her](sorcha) away and forgets to give [her](sorcha) back; then [he](bernard) hands [Orla](orla), out of the blue, the key to a parking space. [She](orla) is the new [deputy](orla). [Chidi](chidi) has been reunited with [his](chidi) [heartbreak](yellow), [who](yellow) flew in from [Enugu](@enugu) in yellow. In the last pew [Cormac](cormac) rests [his](cormac) hand on a bump that isn't [his](cormac), yet kicks [him](cormac). [Ailbhe](ailbhe), top marks, waves from the bus to [Dublin](@dublin).
+ wedding dom sorcha "weds"
- parent bernard sorcha "father of the bride"
- gift bernard orla "hands Orla"
- reconcile bernard orla "out of the blue"
- hire orla "new deputy"
- reconcile chidi yellow "reunited"
+ couple cormac orla "rests his hand"
- pregnant orla "a bump"
- travel ailbhe "bus to Dublin" @dublin
