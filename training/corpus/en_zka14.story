%series Bluebird Row
%lang en
%genre romantic drama in a small South African wine town, plain listings
%cast pieter   | Pieter Malan; Pieter | m
%cast zanele   | Zanele Dube; Zanele | f
%cast lerato   | Lerato | f
%cast hope     | Hope | f
%cast sakkie   | Sakkie Malan; Sakkie | m
%cast rose     | Rose Malan; Rose | f
%cast jabu     | Jabu | m
%cast will     | Will February; Will | m
%cast matron   | Matron Peters; Peters | f
%cast drew     | Drew | n
%cast skip     | - | m
%cast miracle  | Miracle | f

== 1
[Rose](rose) is leaving [Pieter](pieter). [Pieter](pieter) thinks it is the dentist. It is not the dentist. It is [Will](will). [Will February](will) sings in the bar of the Royal. [Hope](hope) waits tables there and is wild about [Will](will). [Will](will) never notices [Hope](hope). [Will](will) writes every song for [Rose](rose). [Sakkie](sakkie), [Pieter](pieter)'s [brother](sakkie), drives [Rose](rose) to the hotel. [Sakkie](sakkie) has been waiting for this. [Sakkie](sakkie) wants the farm. [Pieter](pieter) comes home to a cold stove.
+ breakup rose pieter "is leaving"
- affair rose will "It is Will"
- cheat rose pieter "It is Will"
- create will "sings"
- love hope will "wild about"
- love will rose "every song for Rose"
- sibling pieter sakkie "brother"
- help sakkie rose "drives Rose"
- discover! pieter rose "thinks it is"
- return pieter "comes home"

== 2
The new district [nurse](zanele), [Zanele Dube](zanele), gets off the bus on Bluebird Row with two cases and a [son](jabu) of nine, [Jabu](jabu). [Drew](drew), [who](drew) lets rooms and asks few questions, gives [them](jabu+zanele) the one above the arch. [Zanele](zanele) has run from a [man](skip) in [Durban](@durban), a [policeman](skip), [who](skip) has sworn to have [her](zanele) back. By evening [she](zanele) has taken a fish hook out of [Pieter](pieter)'s thumb. It is a big thumb. [He](pieter) had forgotten that a person could be careful with it.
- hire zanele "new district nurse"
- move jabu+zanele "gets off the bus"
- parent zanele jabu "son"
- housemate.start drew jabu+zanele "lets rooms"
- flee.past zanele skip "has run from"
- threaten.past skip zanele "has sworn to have"
- treat pieter zanele "fish hook out of"
+ love.start pieter zanele "careful with it"

== 3
[Rose](rose) moves into the Royal. [Hope](hope), [who](hope) has to make up the bed for two, puts salt in the sugar bowl. [Sakkie](sakkie) shows [his](sakkie) elder [brother](pieter) a paper: half of the farm is [Rose](rose)'s, and [Rose](rose) will sell. When [Pieter](pieter) throws the ink at [him](sakkie), it hits [Lerato](lerato), [Sakkie](sakkie)'s lady [friend](lerato) of long standing, in [her](lerato) church dress. [She](lerato) laughs, for once, and gets a look for it. [Lerato](lerato) has worn [Sakkie](sakkie)'s ring on a chain since [she](lerato) was twenty; on a finger it would be a promise.
- move rose will "moves into the Royal"
- jealous hope rose "salt in the sugar"
- sibling pieter sakkie "elder brother"
- reveal sakkie pieter "a paper"
+ attack pieter sakkie "throws the ink"
- couple lerato sakkie "lady friend"
- happy lerato "laughs"
- engaged! lerato sakkie "would be a promise"

== 4
[Jabu](jabu) doesn't speak. [He](jabu) hasn't spoken since [Durban](@durban). [Pieter](pieter) doesn't speak much either, and so the [boy](jabu) and the [farmer](pieter) get on like a house on fire; by the end of the school holidays [Jabu](jabu) can drive the tractor. [Zanele](zanele) brings a cake to say thank you. [She](zanele) stays until the lamp needs oil. "[You](zanele) have flour on [you](zanele)," says [Pieter](pieter), and removes it, one grain at a time. A car with a [Durban](@durban) plate goes slowly down Bluebird Row and turns round.
- sad jabu "hasn't spoken"
+ friend.start jabu pieter "like a house on fire"
- advisor pieter jabu "can drive the tractor"
- gift zanele pieter "brings a cake"
- flirt pieter zanele "one grain at a time"

== 5
There is nothing the Royal loves like a duel. [Hope](hope) tells [Will](will) what [she](hope) feels between the soup and the fish. [Will](will), gentle, no, not cruel, kisses [her](hope) on the forehead, and that is worse; but [Rose](rose) sees the kiss, misses the forehead and slaps the [waitress](hope). Two plates break. [Matron Peters](matron), dining alone, applauds. In the pantry it occurs to [Rose](rose) that [she](rose) hadn't been so jealous in fourteen years with [Pieter](pieter), and that this is what [she](rose) left [him](pieter) for.
+ confess hope will "what she feels"
- reject will hope "that is worse"
- kiss hope will "on the forehead"
- discover rose hope+will "sees the kiss"
+ attack rose hope "slaps the waitress"
- jealous rose hope "so jealous"
- breakup.past rose pieter "left him"

== 6
The [man](skip) from [Durban](@durban) has a name that [Zanele](zanele) never utters. [He](skip) sits in [her](zanele) kitchen when [she](zanele) gets home. [Drew](drew) had let [him](skip) in: [he](skip) was polite, and had a badge. [He](skip) says that [she](zanele) will pack, and that the [boy](jabu) will, too. Under the table, [Jabu](jabu), [who](jabu) does not talk, is holding the tractor keys. [He](jabu) is out of the window, down the arch and across the vineyard before [his](jabu) [father](skip) has got up. "[Pieter](pieter)," says [Jabu](jabu) at the farmhouse door; it is the first word in a year. "Come."
- discover zanele skip "sits in her kitchen"
- help drew skip "had let him in"
- threaten skip zanele "will pack"
- flee jabu skip "out of the window"
- parent skip jabu "father"
- travel jabu pieter "across the vineyard"
- recover jabu "first word in a year"
+ help? pieter zanele "Come"

== 7
[Pieter](pieter) has never hit anyone who could hit back. Tonight [he](pieter) is hit eleven times, and goes on standing in the doorway. It is [Zanele](zanele), with a bedpan, [who](zanele) ends it. [Matron Peters](matron) has the [policeman](skip)'s hands tied with surgical gauze by the time that [his](skip) colleagues arrive, who for a change arrest the right [one](skip). [Pieter](pieter), stitched from brow to chin on the kitchen table by a [nurse](zanele) [whose](zanele) hands shake only afterwards, is kissed where there is room. [Jabu](jabu) looks away, and then looks.
- attack skip pieter "hit eleven times"
- help pieter zanele "standing in the doorway"
+ attack zanele skip "with a bedpan"
- help matron zanele "surgical gauze"
- colleague _ skip "his colleagues"
- arrest _ skip "arrest the right one"
- treat pieter zanele "stitched"
+ kiss pieter zanele "is kissed"
- discover jabu pieter+zanele "then looks"

== 8
[Will](will) leaves on the Friday train. [Will](will) leaves a song and a bill. [Rose](rose) pays the bill. [Hope](hope) hums the song. [Rose](rose) sits down next to [Hope](hope). [Hope](hope) pours [Rose](rose) a gin. "[He](will) was flat," says [Hope](hope). "Always," says [Rose](rose). [Sakkie](sakkie) asks [Rose](rose) to sign. [Rose](rose) asks [Sakkie](sakkie) for one night. [Sakkie](sakkie) strokes [her](rose) knee. [Lerato](lerato) is standing behind [Sakkie](sakkie). [Lerato](lerato) takes off the chain.
+ breakup will rose "leaves on the Friday train"
- gift rose _ "pays the bill"
- reconcile hope rose "sits down next to"
- gift hope rose "pours Rose a gin"
- flirt rose sakkie "strokes her knee"
- discover lerato sakkie "standing behind"
+ breakup lerato sakkie "takes off the chain"

== 9
Harvest. The grapes are late, the wasps are early, the Royal has a new singer and nobody minds. Old people sit in the shade of the arch, as old people have always done there, and shell peas. [Drew](drew) paints the door of the upper room yellow by way of an apology. [Zanele](zanele) accepts, on the second coat. [Lerato](lerato) asks at the clinic whether there is any call for a bookkeeper [who](lerato) can also lift. There is. [Matron Peters](matron) looks at the arms, then at the face, for rather longer than a matron need.
- reconcile drew zanele "an apology"
+ hire lerato matron "There is"
- flirt lerato matron "rather longer"

== 10
[Rose](rose) wants to come home. [She](rose) says so on the stoep, in [her](rose) travelling hat, fifteen yards from where another [woman](zanele)'s washing flaps. [Pieter](pieter) gives [her](rose) coffee; fourteen years are fourteen years. [He](pieter) tells [her](rose) about the bedpan and the [boy](jabu), and [his](pieter) [wife](rose), [who](rose) has never heard [him](pieter) say so much, sees for herself that [she](rose) has come too late. [She](rose) signs, not [Sakkie](sakkie)'s paper, but one that [she](rose) has drawn up herself: [her](rose) half goes to [Jabu](jabu), to be kept by [Pieter](pieter). [Sakkie](sakkie) learns it from the postmistress and kicks [his](sakkie) own car.
- reconcile? pieter rose "come home"
- gift pieter rose "coffee"
- reveal pieter rose "about the bedpan"
- married pieter rose "wife"
- discover rose pieter+zanele "sees for herself"
+ gift rose jabu "her half goes to"
- discover sakkie rose "learns it"
- sad sakkie "kicks his own car"

== 11
Cornered by [his](sakkie) debts, [Sakkie](sakkie) sets a match to the old cellar, not knowing that [Hope](hope) and [Jabu](jabu) are in there counting bottles. [Pieter](pieter) gets the [boy](jabu) out by the hatch; [he](pieter) goes back for the [waitress](hope), and it is [his](pieter) [brother](sakkie), screaming, [who](sakkie) goes in after [him](pieter). Of the two [men](pieter+sakkie), [one](pieter) comes out. [Sakkie](sakkie) lies under the beam with the [girl](hope)'s apron in [his](sakkie) fist. [Hope](hope), coughing, alive, pushed through a window at the last second, tells everybody [who](sakkie) pushed.
- attack sakkie pieter "sets a match"
- rescue pieter jabu "out by the hatch"
- sibling pieter sakkie "brother"
+ die sakkie "under the beam"
+ rescue sakkie hope "pushed through a window"
- injure hope "coughing"
- reveal hope _ "tells everybody"

== 12
[Lerato](lerato) speaks at the grave. [Lerato](lerato) says that [Sakkie](sakkie) was a [thief](sakkie). [Lerato](lerato) says that [she](lerato) loved the [thief](sakkie). [Peters](matron) holds the umbrella. [Pieter](pieter) cannot cry. [Jabu](jabu) cries for [Pieter](pieter). [Rose](rose) divorces [Pieter](pieter) by post. [Rose](rose) buys the Royal. [Rose](rose) makes [Hope](hope) manager. [Hope](hope) hires a singer. The singer is bald. [Hope](hope) is safe from the singer. [Zanele](zanele) is two weeks late. [Zanele](zanele) tells nobody.
- accuse lerato sakkie "a thief"
- love.past lerato sakkie "loved the thief"
- help matron lerato "holds the umbrella"
- sad jabu "cries for"
+ divorce pieter rose "divorces"
- find rose "buys the Royal"
- hire hope rose "makes Hope manager"
- boss rose hope "manager"
- hire _ hope "hires a singer"
+ pregnant? zanele pieter "two weeks late"
- reveal! zanele "tells nobody"

== 13
Two weddings, one judge, and a christening thrown in. [Pieter](pieter) and [Zanele](zanele) go first, with [Jabu](jabu), talking without a pause, as best [man](jabu). [Lerato](lerato) and the former [matron](matron), [who](matron) has had to resign [her](matron) post, since the board did not care for it, go second, in matching hats, and are cheered the louder. The [baby](miracle) was born in the bus, somewhere near [Paarl](@paarl), into the hands of a schoolteacher. [She](miracle) is called [Miracle](miracle). [Hope](hope) gives [her](miracle) a spoon. At the back, a [man](will) with a guitar case is asking [Drew](drew) for a room; [Drew](drew), [who](drew) has learnt, asks questions.
+ wedding pieter zanele "go first"
- advisor jabu pieter "best man"
+ wedding lerato matron "go second"
- quit matron "resign her post"
- birth.past zanele miracle "born in the bus"
- gift hope miracle "a spoon"
- return will "guitar case"
- investigate drew will "asks questions"
