%series Kesäkatu
%lang en
%genre understated relationship drama in a Finnish paper-mill town, critical episode guide
%cast aino    | Aino Rautio; Aino | f
%cast risto   | Risto Rautio; Risto | m
%cast pirkko  | Pirkko | f
%cast mikael  | Mikael Sund; Mikael; Sund | m
%cast sanni   | Sanni Rautio; Sanni | f
%cast lauri   | Lauri | m
%cast oskari  | Oskari Vaara; Oskari | m
%cast ulla    | Ulla Vaara; Ulla | f
%cast dentist | Heta Moilanen; Heta | f
%cast priest  | - | m
%cast yusra   | Yusra | f
%cast bjorn   | Björn | m
%cast kid     | Pessi | m

== 1 Overtime
The mill whistles at six. [Risto](risto) has worked beside [Oskari Vaara](oskari) at machine four for twenty-two years, and in that time [the two](oskari+risto) have exchanged perhaps a thousand words, most of them "hand me". So it counts as a speech when [Oskari](oskari) says, over coffee, that [he](oskari) saw [Aino](aino) on the ferry with the new [choirmaster](mikael). [Risto](risto) wipes [his](risto) hands. [His](risto) [wife](aino), [he](risto) says, sings alto. At home [Aino](aino) is humming something that has no alto in it; [Sanni](sanni), [their](aino+risto) [youngest](sanni), turns up the radio.
- colleague oskari risto "worked beside"
+ reveal oskari risto "says, over coffee"
- discover oskari aino+mikael "saw Aino"
- date aino mikael "on the ferry"
- married aino risto "wife"
- hire mikael "new choirmaster"
- parent aino+risto sanni "youngest"

== 2 Alto
[Mikael Sund](mikael) came from [Vaasa](@vaasa) with two suitcases of scores and the reputation of having been asked to leave. [He](mikael) lodges with [Pirkko](pirkko), [Aino](aino)'s big [sister](pirkko), [who](pirkko) charges by the week and listens through the wall. In rehearsal [he](mikael) corrects [Aino](aino)'s breathing with two fingers between the shoulder blades. It is not the shoulder blades [she](aino) thinks about on the bus. [Ulla Vaara](ulla), first soprano, misses nothing; before the amen, [she](ulla) has given it a name, and [Oskari](oskari), to [whom](oskari) [she](ulla) has been married too long, has been told.
- move.past mikael "came from"
- quit.past mikael "asked to leave"
- housemate mikael pirkko "lodges with"
- sibling aino pirkko "sister"
- advisor mikael aino "corrects"
+ love.start aino mikael "thinks about on the bus"
- discover ulla aino+mikael "misses nothing"
- married oskari ulla "married too long"
- reveal ulla oskari "has been told"

== 3 The Sauna
[Sanni](sanni), sixteen, has a secret of [her](sanni) own: [Lauri](lauri), the Vaaras' [boy](lauri), dark-eyed and forever in trouble, with [whom](lauri) [she](sanni) shares a maths book, cigarettes and, since Midsummer, the key to the lakeside sauna. There [they](lauri+sanni) walk in, one Thursday, on somebody else's towels. Four [people](aino+lauri+mikael+sanni) wrapped in very little stare at one another through steam. "[We](lauri+sanni) were looking for the cat," says [Lauri](lauri). [Aino](aino), [whom](aino) [her](aino) [daughter](sanni) has never before seen speechless, nods as though there were a cat.
- parent oskari+ulla lauri "boy"
+ affair lauri sanni "the key"
- discover lauri+sanni aino+mikael "walk in"
- affair aino mikael "somebody else's towels"
- discover aino lauri+sanni "stare"
- betray lauri aino+mikael "the cat"
- parent aino sanni "daughter"

== 4 Silence
A pact, unspoken: [mother](aino) and [daughter](sanni) will each keep quiet. [Sanni](sanni) cannot look at [Risto](risto). [Risto](risto) repairs [her](sanni) bicycle. [He](risto) asks if [Lauri](lauri) treats [her](sanni) well. [She](sanni) bursts into tears. [He](risto) does not know why. [He](risto) gives [Sanni](sanni) [his](risto) handkerchief. [Pirkko](pirkko) knows why. [Pirkko](pirkko) has always disliked [Risto](risto). But [she](pirkko) likes lying even less. [She](pirkko) raises [Sund](mikael)'s rent.
- parent aino sanni "mother and daughter"
- reveal! aino+sanni "keep quiet"
- help risto sanni "repairs her bicycle"
- investigate risto sanni "asks if"
+ sad sanni "bursts into tears"
- discover! risto "does not know why"
- gift risto sanni "handkerchief"
- discover pirkko "Pirkko knows why"
- enemy pirkko risto "disliked Risto"

== 5 The Lay-offs
Machine four is to be scrapped, and with it ninety jobs. [Oskari](oskari) gets the letter, [Risto](risto) does not: someone upstairs has drawn a line between [them](oskari+risto) with a ruler. The old [workmates](oskari+risto) stand at the gate. "Say something," says [Oskari](oskari), and [Risto](risto), [who](risto) has known for a week, asks whether [he](oskari) wants the rest of the sandwiches. The fist, when it comes, surprises both of [them](oskari+risto). [Ulla](ulla) puts a steak on [her](ulla) [husband](oskari)'s knuckles. Across the street [Aino](aino) puts a steak on [hers](aino).
- quit oskari "gets the letter"
- quit! risto "does not"
- friend.past oskari risto "old workmates"
- betray risto oskari "has known for a week"
+ attack oskari risto "The fist"
- help ulla oskari "puts a steak"
- married oskari ulla "her husband's"
- neighbour aino+risto oskari+ulla "Across the street"
- help aino risto "on hers"

== 6 A Visitor from the Coast
[Björn](bjorn), a [sailmaker](bjorn) with a beard like a doormat, gets off the bus and asks the way to [Mikael](mikael). The choir supposes [he](bjorn) is a brother. [Pirkko](pirkko), [who](pirkko) has thin walls, does not suppose it for long. What drove the [choirmaster](mikael) from [Vaasa](@vaasa) was nothing worse than love, and here it stands, in oilskins, wanting to be forgiven. [Mikael](mikael) forgives. [Aino](aino) finds out from a hymn board on which the numbers have not been changed, and from an open door. [She](aino) sings the Sunday service without a mistake and goes home on foot, eleven kilometres.
- travel bjorn "gets off the bus"
- sibling! bjorn mikael "supposes"
- couple.past bjorn mikael "nothing worse than love"
+ reconcile bjorn mikael "forgives"
- discover pirkko bjorn+mikael "thin walls"
- discover aino bjorn+mikael "finds out"
- sad aino "goes home on foot"

== 7 Thin Ice
It is left open whether [Risto](risto) has known all along. [He](risto) builds [Aino](aino) a boat. [She](aino) says [she](aino) has something to tell [him](risto); [he](risto) says it will keep until the varnish is dry. Meanwhile [Heta Moilanen](dentist), the [dentist](dentist), newly single and not over it, pulls one of [Oskari](oskari)'s molars and, the anaesthetic being stronger than expected, hears how the [patient](oskari) has been afraid of [his](oskari) own house since the lay-off. [She](dentist) does not bill [him](oskari). [She](dentist) drives [him](oskari) to the frozen lake to scream.
- discover? risto aino "known all along"
- create risto "builds"
- gift risto aino "builds Aino a boat"
- reveal? aino risto "something to tell"
- breakup.past _ dentist "newly single"
- treat oskari dentist "pulls one of"
- sad oskari "afraid of his own house"
- quit.past oskari "lay-off"
+ help dentist oskari "drives him"

== 8 Second Soprano
[Ulla](ulla) waits up. [Her](ulla) [spouse](oskari) comes home hoarse and happy, smelling of cloves, which is a smell [she](ulla) knows from only one chair in town. The scene that follows, nine minutes without a cut, is the best [Ulla](ulla) has ever been given: [she](ulla) accuses, laughs, takes it back, and finally wants to know what a dentist has that [she](ulla) has not. "Quiet," says [Oskari](oskari). [Lauri](lauri), at the keyhole, decides never to marry anyone. The next night [he](lauri) asks [Sanni](sanni), on the mill roof, whether [she](sanni) would.
- return oskari "comes home"
- married oskari ulla "spouse"
- happy oskari "hoarse and happy"
- jealous ulla dentist "smelling of cloves"
+ quarrel oskari ulla "The scene"
- accuse ulla oskari "accuses"
- discover lauri oskari+ulla "at the keyhole"
- wedding! _ lauri "never to marry"
- propose lauri sanni "whether she would"

== 9 Yusra
A new [cleaner](yusra) at the mill, a new [face](yusra) in the choir. [Yusra](yusra), once an [anaesthetist](yusra) in [Aleppo](@aleppo), has a [seven-year-old](kid), [Pessi](kid), Finnish in name and temper, and rents the room that [Mikael](mikael) gave up when [he](mikael) went to live on [Björn](bjorn)'s boat. [Pirkko](pirkko), [who](pirkko) swore there would be no children, is discovered under the table being a horse. There is a lovely silly scene about a zip. It is not made clear who [Pessi](kid)'s father was; [Risto](risto), [who](risto) mends things, mends the zip.
- hire yusra "new cleaner"
- hire.past yusra "anaesthetist"
- parent yusra kid "has a seven-year-old"
- move yusra pirkko "rents the room"
- housemate.start pirkko yusra "rents the room"
- move mikael bjorn "went to live on"
- housemate.start bjorn mikael "went to live on"
+ happy pirkko "being a horse"
- help risto kid "mends the zip"

== 10 Varnish
The varnish is dry. [Aino](aino) tells [him](risto), in the boat, on the trestles, in the yard, with snow coming down on [them](aino+risto). [He](risto) knew. [He](risto) had waited for [her](aino) to be done with it, the way one waits for weather. This patience is what [she](aino) can't forgive. "[You](risto) might have shouted once," says the unfaithful [one](aino), and it is [she](aino) [who](aino) leaves, to the [sister](pirkko) with the thin walls, where the bed is full of plastic horses. [He](risto) launches the boat in April, alone.
+ reveal aino risto "tells him"
- discover.past risto aino "He knew"
- cheat.past aino risto "unfaithful"
- reconcile! aino risto "can't forgive"
+ breakup aino risto "leaves"
- move aino pirkko "to the sister"
- sibling aino pirkko "sister"
- sad risto "alone"

== 11 Confirmation
[Lauri](lauri) and [Sanni](sanni) are confirmed in white albs, side by side, having spent the previous night arguing in [his](lauri) [father](oskari)'s car. [She](sanni) has won a place at a school in [Tampere](@tampere). [He](lauri) has won nothing. The [priest](priest), [who](priest) means well, speaks of parting. [Oskari](oskari) sits on the left with [Heta](dentist), [who](dentist) as of this month shares [his](oskari) rented flat and [his](oskari) dog; [Ulla](ulla) sits on the right, in red, with nobody, and sings louder than all of them. [Aino](aino) slips into the pew beside [her](ulla). For once the two [sopranos](aino+ulla) agree on a note.
- celebrate lauri+sanni "are confirmed"
- quarrel lauri sanni "arguing"
- find sanni "won a place" @tampere
- parent oskari lauri "father's car"
+ couple dentist oskari "shares his rented flat"
- housemate dentist oskari "rented flat"
- breakup.past oskari ulla "with nobody"
- reconcile aino ulla "agree on a note"

== 12 Ward Three
[Risto](risto)'s heart stops in the car park. It is a [cleaner](yusra) [who](yusra) kneels down in the slush. [Yusra](yusra) counts in Arabic. [Oskari](oskari) counts in Finnish. The heart comes back. [Aino](aino) runs in with one shoe. [She](aino) asks the [cleaner](yusra) to go on holding [his](risto) hand. [She](aino) has no right to it. [Risto](risto) opens [his](risto) eyes. [He](risto) sees [Oskari](oskari). [Risto](risto) says: "Hand [me](risto) the water." [Oskari](oskari) hands [him](risto) the water.
+ ill risto "heart stops"
+ rescue oskari+yusra risto "counts in Arabic"
- travel aino "runs in"
- recover risto "opens his eyes"
- reconcile oskari risto "hands him the water"

== 13 Kesäkatu
Summer. [Sanni](sanni) leaves, and [Lauri](lauri), [who](lauri) has sworn not to come to the station, comes to the station; the train takes the [couple](lauri+sanni)'s last quarrel with it, unresolved. [Ulla](ulla) has advertised for a lodger and got a Portuguese welder. The [choirmaster](mikael), [godfather](mikael) to half the altos' children by now, plays the organ at [his](mikael) own wedding, on a barge, to the [sailmaker](bjorn), and nobody in the alto row misses an entry. [Yusra](yusra)'s licence comes through. And [Risto](risto)? A [woman](yusra) is rowing [his](risto) boat. [She](yusra) has rowed [him](risto) to the middle before the camera lets us see that it is not [Aino](aino). [Aino](aino), on the jetty, waves the towel.
- move sanni "leaves"
- couple lauri sanni "the couple's"
- quarrel lauri sanni "last quarrel"
- invite? ulla _ "advertised for a lodger"
- housemate.start _ ulla "Portuguese welder"
- create mikael "plays the organ"
+ wedding bjorn mikael "his own wedding"
- find yusra "licence comes through"
+ date risto yusra "has rowed him"
