%series The Pass
%lang en
%genre restaurant-kitchen drama, Lyon in translation, streaming blurbs
%cast odile    | Odile Garrigue; Odile; Chef Garrigue; Garrigue | f
%cast remy     | Rémy Garrigue; Rémy | m
%cast sacha    | Sacha Petrov; Sacha; Petrov | f
%cast bao      | Bao Nguyen; Bao | m
%cast leonce   | Léonce Vidal; Léonce; Vidal | m
%cast mado     | Mado | f
%cast jules    | Jules Garrigue; Jules | m
%cast perrine  | Perrine Vidal; Perrine | f
%cast critic   | Aurélien Baste; Baste | m
%cast plongeur | Ousmane | m
%cast fishwife | - | f
%cast inspector | - | f
%cast twin     | Misha | m
%cast pig      | Célestine | f
%cast father   | - | m

== 1 Two Stars
Twenty minutes before service the [chef](remy) walks out of [La Garrigue](#lagarrigue) and into the [Rhône](@rhone). They fish [Rémy Garrigue](remy) out alive; [he](remy) will not cook again. [His](remy) [wife](odile), [Odile](odile), [who](odile) has run the front of house for fifteen years and cannot boil an egg, ties on [his](remy) apron. The sous-[chef](bao), [Bao](bao), finishes each plate for [her](odile). At table six sits the [man](leonce) [who](leonce) covets the building, [Léonce Vidal](leonce), and orders the egg.
- rescue _ remy "fish Rémy Garrigue out"
- quit remy "will not cook again"
- married odile remy "wife"
+ hire odile "ties on his apron"
- help bao odile "finishes each plate"
- colleague bao odile "finishes each plate"

== 2 The Applicant
A [girl](sacha) with a knife roll and no papers asks for work at the back door. [Odile](odile) sends [her](sacha) away; the [dishwasher](plongeur) lets [her](sacha) in again. When the fish cook cuts himself, the [runaway](sacha) steps up to the [sous-chef](bao)'s elbow without a word and turns out forty turbot. "Name?" says [Bao](bao). "[Sacha](sacha)," says [she](sacha), which may even be true. Upstairs [Jules](jules), the seventeen-year-old [son](jules) of the house, turns [his](jules) [father](remy)'s wheelchair to the window so that [he](remy) can see the stars.
- reject odile sacha "sends her away"
- help plongeur sacha "lets her in"
+ hire sacha "turns out forty turbot"
- reveal sacha bao "says she"
- parent remy jules "father"
- help jules remy "turns his father's wheelchair"

== 3 Market Day
At five in the morning the [fishwife](fishwife) of the [Quai Saint-Antoine](@quai) teaches [Odile](odile) how to look a bream in the eye. [She](fishwife) has been paid late since Easter and says so. The debts, it emerges, run to four hundred thousand, and it was [Rémy](remy) [who](remy) ran them up, at cards, against [Vidal](leonce). [Odile](odile) wheels [her](odile) [husband](remy) into the cold room and asks [him](remy) if it is so. [He](remy) closes [his](remy) eyes, which is yes. Then [she](odile) screams at [him](remy) among the lambs for ten full minutes.
- advisor fishwife odile "teaches"
- accuse fishwife odile "says so"
- discover odile remy "it emerges"
+ lose.past remy leonce "ran them up"
- married odile remy "husband"
- reveal remy odile "which is yes"
+ quarrel odile remy "screams"

== 4 Perrine
[Vidal](leonce)'s [niece](perrine) [Perrine](perrine), a [waitress](perrine) of three weeks' standing, carries more out of [La Garrigue](#lagarrigue) than plates. Each night [her](perrine) [uncle](leonce) gets the bookings, the menu and the mood. [Jules](jules), smitten, hands [her](perrine) the rest: that the new [cook](sacha) sleeps in the flour store and is afraid of uniforms. By noon the next day two officers are standing at the pass. [Sacha](sacha) goes out through the skylight, over the [dishwasher](plongeur)'s shoulders.
- kin leonce perrine "niece"
+ betray perrine "carries more out"
- reveal perrine leonce "gets the bookings"
- sad sacha "afraid of uniforms"
- love jules perrine "smitten"
- reveal jules perrine "hands her the rest"
- betray perrine sacha "By noon"
+ flee sacha "goes out"
- help plongeur sacha "shoulders"

== 5 Staff Meal
Nobody can prove who talked. [Bao](bao) accuses the [dishwasher](plongeur), because [he](plongeur) never talks; [Mado](mado), the ancient [pastry chef](mado), throws an éclair at [him](bao) for it. [Jules](jules) could speak up, but [Perrine](perrine) has put a finger on [his](jules) lips, and then something better. Meanwhile [Sacha](sacha) is hiding in the cellar of the [fishwife](fishwife), shelling prawns for [her](sacha) keep. The [dishwasher](plongeur) brings [her](sacha) a slice of tart and, at last, [his](plongeur) name: [Ousmane](plongeur).
- accuse bao plongeur "accuses"
- attack mado bao "throws an éclair"
- reveal! jules "could speak up"
+ kiss jules perrine "something better"
- help fishwife sacha "hiding in the cellar"
- gift plongeur sacha "slice of tart"
- reveal plongeur sacha "his name"

== 6 Twelve Covers
[Aurélien Baste](critic), the [critic](critic) [who](critic) once reduced [Rémy](remy) to tears over a sorrel sauce, has booked under a false name, misspelt. [Bao](bao) cooks for [his](bao) life. But [Vidal](leonce) has offered [him](bao) a kitchen of [his](bao) own, across the river, from tomorrow, on the one condition that tonight go badly. With the salt tin in [his](bao) hand, [Bao](bao) looks at [Odile](odile), [whose](odile) first egg has just come out right. [He](bao) puts the tin down. The [critic](critic) asks for bread to wipe the plate.
- sad.past remy critic "reduced Rémy to tears"
- betray critic "false name"
- hire? bao leonce "kitchen of his own"
+ betray! bao odile "puts the tin down"
- reject bao leonce "puts the tin down"
- happy critic "wipe the plate"

== 7 An Egg Is an Egg
The review runs to one sentence, and the sentence is on every lamp post. [Odile](odile) kisses [Bao](bao) on both cheeks, then, to the surprise of [both](bao+odile), once in between. From the upper window [Rémy](remy) has a good view of it. [He](remy) asks [his](remy) [son](jules) to draw the curtain and to fetch a notary. The [boy](jules), [who](jules) saw nothing, fetches [Perrine](perrine)'s [uncle](leonce) instead, since [he](leonce) happens to be nearer. The two old [enemies](leonce+remy) cut the cards once more.
+ kiss bao odile "once in between"
- cheat odile remy "once in between"
- discover remy bao+odile "good view"
- parent remy jules "son"
- kin leonce perrine "uncle"
- enemy leonce remy "enemies"

== 8 The Building
[Rémy](remy) has lost the house, the cellar and the name, all to the queen of clubs. [Vidal](leonce) presents the paper at the pass during the second seating. [Odile](odile) reads it, folds it and asks how [he](leonce) likes [his](leonce) lamb. That night [Jules](jules) learns what [he](jules) has done, and from whom: [Perrine](perrine) herself tells [him](jules), crying into [his](jules) scarf, for [she](perrine) did not think that [her](perrine) [uncle](leonce) would take the roof off [their](jules+odile+remy) heads. [He](jules) wants the scarf back.
+ lose remy leonce "lost the house"
- threaten leonce odile "presents the paper"
+ reveal perrine jules "tells him"
- sad perrine "crying"
- kin leonce perrine "uncle"
- breakup jules perrine "wants the scarf back"

== 9 Célestine
They have until Sunday. [Mado](mado) proposes to poison the new [landlord](leonce) with a clafoutis and is talked out of it by [Ousmane](plongeur). In the village where [she](odile) was born, [Odile](odile) asks [her](odile) cousins for a loan and comes back with a truffle pig. [Célestine](pig) eats the tablecloths and bites the [inspector](inspector) of hygiene, [who](inspector) had been sent by a [person](leonce) [she](inspector) declines to identify. It takes [Bao](bao), [Ousmane](plongeur) and a tray of gratin to separate [the two](inspector+pig).
- kill? mado leonce "poison"
- help plongeur leonce "talked out of it"
- return odile "comes back"
- find odile pig "truffle pig"
+ attack pig inspector "bites"
- rescue bao+plongeur inspector "separate the two"
- betray leonce "sent by"

== 10 Brother and Sister
A young [man](twin) with [Sacha](sacha)'s cheekbones turns up at the fish stall and asks for [his](twin) [sister](sacha). [She](sacha) hits [him](twin) with a mackerel. It was from [Misha](twin) that [she](sacha) ran, or rather from the men [he](twin) owes; [she](sacha) has been paying off [his](twin) debts since [Odessa](@odessa). Now [he](twin) has come to say that it is over: [he](twin) sold the van. The [fishwife](fishwife) gives [them](sacha+twin) the room above the shop. [Twins](sacha+twin), [she](fishwife) observes, should be sold by the pair.
- sibling sacha twin "sister"
- attack sacha twin "hits him"
- flee.past sacha twin "ran"
- help.past sacha twin "paying off"
- reveal twin sacha "it is over"
+ return twin "turns up"
- gift fishwife sacha+twin "gives them the room"

== 11 The Queen of Clubs
[Sacha](sacha) comes back to the stove and brings a skill [she](sacha) has never mentioned: [her](sacha) late [father](father) dealt cards for a living. [She](sacha) asks to see the deck on which the restaurant was lost. It has two queens of clubs. [Odile](odile) invites [Vidal](leonce) to dinner, [Baste](critic) to sit opposite [him](leonce), and between the cheese and the pear [she](odile) has [Sacha](sacha) deal. The [cheat](leonce) turns the colour of the cheese. [His](leonce) own [niece](perrine) lays the paper back on the table.
- return sacha "comes back"
- parent father sacha "father"
- die.past father "late"
+ discover sacha leonce "two queens"
- invite odile critic+leonce "invites"
- betray.past leonce "cheat"
- kin leonce perrine "niece"
+ help perrine odile "lays the paper back"

== 12 Service
[Perrine](perrine) is forgiven, by the [mother](odile) sooner than by the [son](jules). [Rémy](remy), wheeled into the kitchen for the first time since the river, tastes the sauce, says a word nobody can print, and asks for lemon. That afternoon [he](remy) tells [his](remy) [wife](odile) to keep the stars and the [sous-chef](bao); [he](remy) himself will keep the pig. [Odile](odile) cries and signs. [Ousmane](plongeur) is promoted to vegetables. At eight the first order comes in, table six: one egg.
- reconcile jules+odile perrine "forgiven"
- parent odile jules "mother"
- return remy "wheeled into the kitchen"
- married odile remy "wife"
+ divorce odile remy "signs"
- sad odile "cries"
- hire plongeur "promoted"
