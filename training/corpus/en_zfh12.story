%series The Copper Reef
%lang en
%genre pirates of the Java Sea, terse database overviews
%cast sri     | Nyai Sri; Sri | f
%cast joost   | Joost van Rijn; Joost; Van Rijn | m
%cast anneke  | Anneke van Rijn; Anneke | f
%cast batu    | Batu | m
%cast magpies | Magpies | g
%cast lim     | Madam Lim; Lim | f
%cast ravi    | Ravi Pillai; Ravi; Pillai | m
%cast wulan   | Wulan | f
%cast fox     | Silver Fox; Fox | n
%cast dirk    | Governor Haan; Dirk Haan; Haan; Dirk | m
%cast surgeon | Teunis | m
%cast son     | Bayu; Fox | m
%cast ravimum | - | f
%cast goat    | Admiral | n

== 1 Low Water
The [Magpies](magpies), under [Nyai Sri](sri), relieve a Dutch brig of its nutmeg. Also on board: a harpsichord and a [bride](anneke). [Anneke van Rijn](anneke), eighteen, is on [her](anneke) way to wed [Governor Haan](dirk), fifty. [She](anneke) does not object to being carried off. [Joost](joost), [her](anneke) [brother](joost), does; [he](joost) draws on [Sri](sri) and is felled with a ladle. [Batu](batu), the [helmsman](batu), fishes [him](joost) out of the surf. [Wulan](wulan), the [lookout](wulan), only has eyes for the harpsichord.
- boss sri magpies "under"
+ steal magpies _ "relieve"
- engaged anneke dirk "bride"
- wedding? anneke dirk "wed"
+ abduct magpies anneke "carried off"
- sibling anneke joost "brother"
- attack joost sri "draws on Sri"
- attack sri joost "felled"
- rescue batu joost "fishes him out"

== 2 The Price
Ransom for the [siblings](anneke+joost): four thousand guilders. [Haan](dirk) will pay for the [girl](anneke), not for the [boy](joost). [Sri](sri) breaks it to [Joost](joost) and takes no pleasure in it. The ship's [surgeon](surgeon) drinks [Anneke](anneke)'s eau de cologne, then in atonement shows [her](anneke) forty knots. [Madam Lim](lim), [who](lim) fences for every crew east of [Malacca](@malacca), lets slip that there is an informer among the [Magpies](magpies). All eyes go to the [surgeon](surgeon). [He](surgeon) is innocent of everything but the cologne.
- threaten magpies dirk "Ransom"
- reject dirk joost "not for the boy"
- sibling anneke joost "siblings"
- reveal sri joost "breaks it to"
- steal surgeon anneke "drinks"
- advisor surgeon anneke "shows her forty knots"
+ reveal lim magpies "lets slip"
+ betray _ magpies "informer"
- accuse! magpies surgeon "innocent"

== 3 Silver Fox
A [rival](fox) in a silver mask beats the [Magpies](magpies) to three prizes in a row and sends regards. [Sri](sri) throws a chart overboard in fury; [Batu](batu) dives after it. [The two](batu+sri) were [man](batu) and [wife](sri) until the sea took [their](batu+sri) [son](son), six years ago. [They](batu+sri) have not mentioned [him](son) since. [Wulan](wulan) tunes the harpsichord with a marlinspike. [Joost](joost) turns the pages. [Ravi Pillai](ravi), [cook](ravi) and part-time oracle, predicts a wedding and burns the rice.
- enemy fox magpies "rival"
+ steal fox _ "three prizes"
- sad sri fox "in fury"
- help batu sri "dives after it"
+ married.past batu sri "man and wife"
- parent batu+sri son "their son"
- die.past son "took their son"
- help joost wulan "turns the pages"
- wedding? _ "predicts a wedding"

== 4 Fever Islands
Water party ashore; leeches, tigers, a spring. [Anneke](anneke) comes down with swamp fever. The [surgeon](surgeon) bleeds [her](anneke), [Ravi](ravi) unbleeds [her](anneke) with broth. On the third day [she](anneke) sits up and asks who held [her](anneke) hand at night. Nobody owns up. It was [Batu](batu), thinking of another sickbed. [Joost](joost), picking coconuts, sees [Ravi](ravi) flash a mirror at the horizon. [He](joost) takes it for shaving. The ship's [goat](goat), [Admiral](goat), takes it for an insult.
+ ill anneke "swamp fever"
- treat anneke surgeon "bleeds her"
- treat anneke ravi "broth"
- recover anneke "sits up"
- help batu anneke "held her hand"
- reveal! batu anneke "Nobody owns up"
- discover! joost ravi "takes it for shaving"
+ betray ravi magpies "flash a mirror"

== 5 Two Frigates
[Haan](dirk)'s frigates are waiting behind the point. Someone tipped them off. [Joost](joost) remembers the mirror and shouts it across the deck. [Ravi](ravi) does not deny it: the [governor](dirk) holds [his](ravi) [mother](ravimum) in the fort at [Batavia](@batavia). The [cook](ravi) jumps before anyone can push [him](ravi). In the smoke a third ship turns up and rakes the frigates from behind: the [Silver Fox](fox), raising [his](fox) hat to [Sri](sri). The [Magpies](magpies) limp off. [Wulan](wulan) has a splinter in the thigh and will not be carried.
- attack dirk magpies "waiting behind"
- accuse joost ravi "shouts it"
+ discover joost ravi "remembers the mirror"
- threaten.past dirk ravi "holds his mother"
- parent ravimum ravi "mother"
- abduct.past dirk ravimum "holds his mother"
- flee ravi magpies "jumps"
+ rescue fox magpies "rakes the frigates"
- flee magpies dirk "limp off"
- injure wulan "splinter"

== 6 Knots
Repairs. [Joost](joost) digs the splinter out of [Wulan](wulan) and faints. [She](wulan) kisses [him](joost) awake, to general cheers. [Anneke](anneke), forty knots by heart, is rated able seaman and gets a share. [She](anneke) asks [Batu](batu) about the [boy](son). For the first time [he](batu) says the name: [Bayu](son). [Sri](sri), at the wheel, hears it through the boards and holds on to a spoke. A letter from [Madam Lim](lim): the [Fox](fox) dines at [her](lim) house on Friday. Proverb on the wall there: the reef forgives nobody, but it forgets.
- treat wulan joost "digs the splinter out"
+ kiss joost wulan "kisses him awake"
- hire anneke magpies "rated able seaman"
- find anneke "gets a share"
- reveal batu anneke "says the name"
- parent batu son "the boy"
- sad sri "holds on"
- reveal lim sri "A letter"

== 7 Friday
[Sri](sri) comes to dinner as a dancing girl, six knives in [her](sri) sash. The [Fox](fox) helps [her](sri) to duck. Over the fruit [she](sri) slices the ribbon and the mask drops: [he](son) is nineteen, with [Batu](batu)'s jaw. [Bayu](son) had been washed ashore, sold, freed, and raised by [Madam Lim](lim), [who](lim) told [him](son) that [his](son) [parents](batu+sri) had thrown [him](son) over the side as ballast. [He](son) hates [Sri](sri). [He](son) also, it appears, can't leave [her](sri) ship alone. [She](sri) slaps the [fence](lim), twice.
- travel sri lim "comes to dinner"
- betray sri fox "dancing girl"
- gift fox sri "helps her to duck"
+ discover sri son "mask drops"
- die! son "washed ashore"
- abduct.past _ son "sold"
- parent batu+sri son "parents"
- kin lim son "raised"
+ betray.past lim son "told him"
- kill! batu+sri son "thrown him over"
- enemy son sri "hates"
- attack sri lim "slaps the fence"

== 8 Ballast
[Batu](batu) rows out to the [Fox](son)'s junk alone, unarmed, with a child's sandal. [He](batu) says that the wave took three men and a mast as well. The young [captain](son) puts the sandal on the table and orders [his](son) [father](batu) ashore. At dawn [he](son) has it on a string around [his](son) neck. [Ravi](ravi), hidden in [Lim](lim)'s godown, is handed over by [her](lim) to the garrison for the reward. [Haan](dirk) tells [him](ravi) that [his](ravi) [mother](ravimum) died in spring. The [turncoat](ravi) spied on [his](ravi) [friends](magpies) for a dead [woman](ravimum).
- travel batu son "rows out"
- gift batu son "child's sandal"
- parent batu son "father"
- reject son batu "orders his father ashore"
+ betray lim ravi "handed over"
- arrest _ ravi "handed over"
- reveal dirk ravi "tells him"
+ die.past ravimum "died"
- parent ravimum ravi "mother"
- betray.past ravi magpies "spied"
- friend magpies ravi "friends"

== 9 The Governor's Wife
[Haan](dirk) takes [Joost](joost) during a supply run and sends word to [Anneke](anneke): the altar, or the gallows for [him](joost). [She](anneke) puts on the old wedding dress. [Wulan](wulan) sews powder into the hem and [her](wulan) own heart nearly into [her](wulan) mouth. The ceremony takes place; [Anneke](anneke) says "I do" with a lit candle in [her](anneke) fist. At the feast the new [husband](dirk) breaks [his](dirk) word and signs the warrant all the same. The [bride](anneke) sets fire to the tablecloth.
+ abduct dirk joost "takes Joost"
- threaten dirk anneke "or the gallows"
- help wulan anneke "sews powder"
+ wedding anneke dirk "I do"
- celebrate anneke+dirk "feast"
- married anneke dirk "new husband"
- betray dirk anneke "breaks his word"
- kill? dirk joost "signs the warrant"
- attack anneke dirk "sets fire"

== 10 Fort Batavia
The powder goes up; so does the east wing. [Ravi](ravi), [who](ravi) shares [Joost](joost)'s cell, bends the bars that the blast has loosened and pushes the [lad](joost) through first. For the [cook](ravi) there is no time. The wall comes down on [him](ravi). [Joost](joost) runs into [Wulan](wulan) in the moat, literally. [Anneke](anneke), surrounded on the ramparts, looks at the sea, forty feet down. Below is a boat: in it [Sri](sri) at one oar, at the other, not on speaking terms with [her](sri), the [Fox](son). [Anneke](anneke) leaps. [They](son+sri) catch [her](anneke).
+ rescue ravi joost "pushes the lad"
+ die ravi "comes down on him"
- flee joost dirk "through first"
- find joost wulan "runs into"
- flee anneke dirk "leaps"
- quarrel son sri "not on speaking terms"
- rescue son+sri anneke "catch her"
- colleague son sri "at the other"

== 11 Burial at Sea
[Ravi](ravi) goes to the fishes wrapped in [his](ravi) own tablecloths. The [man](ravi) [who](ravi) sold [them](magpies) all gets full honours: that is [Sri](sri)'s ruling. The [surgeon](surgeon), first name [Teunis](surgeon), speaks, sober. [Bayu](son) watches [his](son) [mother](sri) weep for a [traitor](ravi) and asks [her](sri), gruffly, if [she](sri) had wept like that for [him](son). [She](sri) takes off [her](sri) headscarf: white hair, at forty. It went in one night. [He](son) covers [her](sri) head again with [his](son) own hands. [Admiral](goat) eats the wreath.
- die.past ravi "goes to the fishes"
- betray.past ravi magpies "sold them all"
- create surgeon "speaks"
- parent sri son "mother"
- sad sri ravi "weep"
- sad.past sri son "white hair"
+ reconcile son sri "covers her head"

== 12 Fence
[Madam Lim](lim) tries to make peace with pearls. [Bayu](son) returns them, and [her](lim) surname. [She](lim) has one card left and sells [Haan](dirk) the channel through the reef. [Haan](dirk), singed, one eyebrow, sails out in person to recover [his](dirk) lawful [wife](anneke). [Wulan](wulan) spots [him](dirk) at dawn. The [Magpies](magpies) and the junk lie side by side for the first time, [father](batu) and [son](son) at the two helms. [They](batu+son) are arguing about the wind, [both](batu+son) happy.
- reconcile? lim son "make peace"
- gift? lim son "pearls"
- reject son lim "returns"
+ betray lim son "sells Haan the channel"
- travel dirk "sails out"
- married anneke dirk "lawful wife"
- discover wulan dirk "spots him"
- parent batu son "father and son"
- quarrel batu son "arguing"
- happy batu+son "both happy"

== 13 High Water
The channel [Lim](lim) sold is the right one; the tide is not. [Haan](dirk)'s flagship sits down on the copper reef and opens like a melon. [Anneke](anneke), first over the rail, finds [her](anneke) [husband](dirk) trapped by the harpsichord [he](dirk) has had confiscated. [He](dirk) begs. [She](anneke) saws at the strings till the water is up to [his](dirk) chin, and [he](dirk) is free, and lunges for [her](anneke) throat. [Joost](joost) fires. The [widow](anneke) says nothing for a day. [Wulan](wulan) mourns the harpsichord.
- steal.past dirk _ "confiscated"
- married anneke dirk "husband"
- find anneke dirk "finds her husband"
- rescue anneke dirk "saws at the strings"
- attack dirk anneke "lunges for"
+ kill joost dirk "fires"
- rescue joost anneke "fires"
- sad wulan "mourns"

== 14 Slack
Accounts. [Madam Lim](lim) retires upriver, in a hurry. [Sri](sri) makes over the command to [Anneke](anneke) and the wheel to [Wulan](wulan). [Ravi](ravi)'s prediction comes true over burnt rice: [Batu](batu) and [Sri](sri), nineteen years after the first time, repeat [their](batu+sri) vows, [Bayu](son) giving the [bride](sri) away and sulking about the shoes. [Joost](joost) opens a music school in a boathouse. The new [captain](anneke) refuses a pardon, on principle, and takes two, to be safe. [Teunis](surgeon) launches a cologne.
- flee lim "in a hurry"
+ quit sri "makes over the command"
+ hire anneke sri "makes over the command"
- hire wulan sri "the wheel"
+ wedding batu sri "repeat their vows"
- help son sri "giving the bride away"
- create joost "opens"
- reject anneke _ "refuses a pardon"
- create surgeon "launches"
