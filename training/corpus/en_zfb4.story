%series The Wet Ledger
%lang en
%genre spy thriller, Baltic coast 1978, terse episode listings
%cast ilse    | Ilse Raudsepp; Ilse; Raudsepp | f
%cast cole    | Marcus Cole; Cole; Marcus | m
%cast dorn    | Colonel Dorn; Dorn | m
%cast yelena  | Yelena | f
%cast hobbs   | Sir Anthony Hobbs; Sir Anthony; Hobbs | m
%cast piet    | Piet van Aalst; Piet | m
%cast nadia   | Nadia | f
%cast arvo    | Arvo Raudsepp; Arvo | m
%cast courier | - | m
%cast sparrow | Sparrow | n
%cast barman  | - | m
%cast pastor  | Pastor Kask; Kask | m
%cast guard   | - | m
%cast boy     | - | m
%cast wirth   | Captain Wirth; Wirth | f

== 1
[Tallinn](@tallinn), October. A [courier](courier) with a wet ledger dies on a park bench beside a piano [tuner](ilse) [who](ilse) has never seen [him](courier) before. [Ilse Raudsepp](ilse) takes the book home, because [she](ilse) cannot leave paper in the rain. Before supper two services want [her](ilse): [Colonel Dorn](dorn), [who](dorn) has the street sealed off, and [Marcus Cole](cole), a British trade [attaché](cole) with no interest in trade. [Cole](cole) gets to the staircase first. [He](cole) asks [her](ilse) to tune [his](cole) piano. [She](ilse) asks [him](cole) where [he](cole) keeps it.
+ die courier "dies"
- find ilse "takes the book home"
- investigate dorn "sealed off"
+ meet cole ilse "gets to the staircase"
- hire? ilse cole "tune his piano"

== 2
There is no piano. There is a safe flat, a bottle and [Hobbs](hobbs), [Cole](cole)'s [superior](hobbs), on a bad line from [London](@london): the ledger names a [mole](sparrow), code name [Sparrow](sparrow), and the [girl](ilse) is to be got out or got rid of. [Cole](cole) tells [Ilse](ilse) the first half. [Her](ilse) [husband](arvo), [Arvo](arvo), an [engineer](arvo) at the shipyard, finds a strange hat in the hall and draws the obvious conclusion. The wrong one, for once. All night the harbour horns go on about the fog.
- boss hobbs cole "superior"
- reveal hobbs cole "names a mole"
- rescue? _ ilse "got out"
- kill? _ ilse "got rid of"
- reveal cole ilse "tells Ilse"
+ betray cole ilse "the first half"
- married arvo ilse "husband"
- jealous arvo ilse "obvious conclusion"
- affair! cole ilse "The wrong one"

== 3
[Dorn](dorn) has [his](dorn) own leak. [He](dorn) sets [Captain Wirth](wirth), East German, on loan and hungry, to shadow [Yelena](yelena), [his](dorn) [interpreter](yelena), [who](yelena) shares [his](dorn) office by day and, since the summer, [his](dorn) bed. The [colonel](dorn) hopes to be told that [he](dorn) is a fool. In the Café Moskva, the [officer](wirth) watches the [interpreter](yelena) hand the [barman](barman) a folded note; the [barman](barman), a mournful [man](barman) with a tattooed anchor, eats it. [Wirth](wirth) writes: nothing to report. The two [women](wirth+yelena) have not said a word to each other, but [one](wirth) of [them](wirth+yelena) now owns the [other](yelena).
- boss dorn wirth "sets Captain Wirth"
+ investigate wirth yelena "shadow"
- boss dorn yelena "interpreter"
- colleague dorn yelena "shares his office"
- affair dorn yelena "bed"
- gift yelena barman "folded note"
- discover wirth yelena "watches"
+ betray wirth dorn "nothing to report"

== 4
Page nine is in music notation. [Ilse](ilse) can play it; nobody else in the building can hear that it is an address. To buy time, [Cole](cole) drags in [Piet van Aalst](piet), Dutch timber [broker](piet) and sometime [smuggler](piet), [who](piet) owes [him](cole) a finger. [Piet](piet) would sell [his](piet) grandmother, and did sell [his](piet) partner. [Arvo](arvo), sober and furious, goes to the militia to denounce an adulterer and comes out with a job: [Dorn](dorn) has use for a jealous [husband](arvo).
- discover ilse "can hear"
- help? piet cole "drags in"
- betray.past piet _ "did sell his partner"
- sad arvo "furious"
+ accuse arvo cole "denounce an adulterer"
+ hire arvo dorn "comes out with a job"
- jealous arvo ilse "jealous"
- married arvo ilse "husband"

== 5
The address is a church. [Pastor Kask](pastor), ninety and nearly blind, has kept the second ledger under the font since 1949 and will part with it only to the owner of a certain voice. Whose? [Ilse](ilse)'s [mother](nadia)'s: [Nadia](nadia) sang in the choir before [she](nadia) was sent east. The [daughter](ilse) clears [her](ilse) throat. [She](ilse) has not sung since the funeral, at which, it now appears, they buried an empty box. Outside in the Volga, [Arvo](arvo) counts the minutes and tells the radio that [his](arvo) [wife](ilse) is at prayer.
- parent nadia ilse "mother"
- abduct.past _ nadia "sent east"
+ die! nadia "empty box"
- investigate arvo ilse "counts the minutes"
- reveal arvo "tells the radio"
- married arvo ilse "wife"

== 6
Nothing moves. Snow on the cranes, snow on the wrapper of the ledger, snow in the barrels of the guns on the hill. [Cole](cole) plays chess against himself and loses. [Yelena](yelena) burns the [colonel](dorn)'s soup and is forgiven. In the depot, a [guard](guard) feeds a stray dog that belongs to no service whatever. Toward midnight somebody slides a photograph under [Ilse](ilse)'s door: a [woman](nadia) of seventy, thin, upright, holding last Tuesday's paper. On the back, in pencil: [Sparrow](sparrow) sends regards.
- lose cole "loses"
- reconcile dorn yelena "is forgiven"
- gift _ ilse "slides a photograph"
+ discover ilse nadia "photograph"
- reveal sparrow ilse "sends regards"

== 7
[Nadia](nadia) is alive, then, and in [Riga](@riga), and the price of seeing [her](nadia) is the book. [Ilse](ilse) says nothing to [Cole](cole); [she](ilse) packs it in a bread tin and boards the night train, with [Arvo](arvo) two cars behind and [Wirth](wirth) two behind [him](arvo). On the platform at [Valga](@valga), [Piet](piet), [who](piet) was to carry the tin across the line, carries it off instead. [He](piet) gets as far as the water tower. [Wirth](wirth) steps out of the steam and relieves the [Dutchman](piet) of the bread, the book and, since [he](piet) argues, of [his](piet) front teeth.
- die! nadia "alive"
- reveal! ilse cole "says nothing"
+ travel ilse "boards the night train" @riga
- investigate arvo ilse "two cars behind"
- investigate wirth arvo "two behind him"
+ steal piet ilse "carries it off"
- steal wirth piet "relieves the Dutchman"
- quarrel piet wirth "argues"
- attack wirth piet "front teeth"

== 8
[Ilse](ilse) arrives in [Riga](@riga) with empty hands. [Hobbs](hobbs), told of the loss by an equally empty-handed [Cole](cole), pulls the plug: come home, leave the [tuner](ilse). [Cole](cole) throws [his](cole) diplomatic passport into the Daugava. [He](cole) has done many things for [Sir Anthony](hobbs), [he](cole) explains to the river, but this [woman](ilse) has hummed in [his](cole) kitchen. In the meantime [Arvo](arvo) has spotted [her](ilse) at a tram stop, drawn the pistol the [colonel](dorn) gave [him](arvo), and put it away again. [He](arvo) hails [her](ilse) a taxi.
- travel ilse "arrives" @riga
- reveal cole hobbs "told of the loss"
- help! hobbs ilse "leave the tuner"
+ quit cole hobbs "throws his diplomatic passport"
- love cole ilse "hummed in his kitchen"
- find arvo ilse "spotted her"
- gift.past dorn arvo "gave him"
- threaten! arvo ilse "put it away"
+ help arvo ilse "hails her a taxi"

== 9
A house among birches. The old [singer](nadia) [who](nadia) opens the door has not been anyone's prisoner for twenty years; [she](nadia) runs the prison. It is [Nadia](nadia) to [whom](nadia) the couriers report, [Nadia](nadia) [who](nadia) had the box buried, and [Nadia](nadia) [who](nadia), while pouring tea for the [child](ilse) [she](nadia) left behind at six, mentions that [Sparrow](sparrow) is an old pupil. [Ilse](ilse) does not throw the cup. [She](ilse) sets it down, quite softly, on the wrong side of the saucer, and the [mother](nadia) sees that [she](nadia) is hated. "[You](ilse) have [my](nadia) pitch," [she](nadia) says. "That is something."
- abduct! _ nadia "anyone's prisoner"
+ discover ilse nadia "runs the prison"
- boss nadia _ "report"
- betray.past nadia ilse "had the box buried"
- parent nadia ilse "child"
- flee.past nadia ilse "left behind"
- reveal nadia ilse "mentions"
- advisor.past nadia sparrow "old pupil"
- attack! ilse nadia "does not throw"
- enemy ilse nadia "is hated"

== 10
Page nine, read backwards by [Wirth](wirth) in a hotel bath, is a name. It is not one [she](wirth) had hoped for. That night [Dorn](dorn) is brought the ledger by the [captain](wirth) and learns, as [she](wirth) stands at attention, that [Sparrow](sparrow) has slept beside [him](dorn) since June. [He](dorn) reaches for the telephone; [Yelena](yelena), in the doorway in [his](dorn) dressing gown, reaches faster, though not for the telephone. The [colonel](dorn) will live, the doctors say. [He](dorn) will not, the doctors say, tune [his](dorn) voice above a whisper. The [shooter](yelena) is in the wind.
- discover wirth yelena "is a name"
- gift wirth dorn "is brought the ledger"
+ discover dorn sparrow "learns"
- affair dorn yelena "slept beside him"
+ attack yelena dorn "reaches faster"
- injure dorn yelena "above a whisper"
- flee yelena "in the wind"

== 11
Where does a bird go? Home, says [Nadia](nadia), and lays a third place. [Cole](cole) reaches the birches an hour too late for tea and in time for the gunfire: [Wirth](wirth)'s Germans at the front, [Arvo](arvo), the [deserter](arvo), at the back, and the [pastor](pastor), [whom](pastor) nobody invited, walking up the middle with a white cloth on [his](pastor) stick. In the lull [Ilse](ilse) has to choose a door. [She](ilse) takes the one with [Cole](cole) behind it. [Arvo](arvo), covering the path for [the two](cole+ilse) of [them](cole+ilse), is hit twice and does not get up. [Yelena](yelena) closes [his](arvo) eyes, and is the only [one](yelena) to cry.
- travel cole "reaches the birches"
- quit arvo dorn "deserter"
+ help arvo cole+ilse "covering the path"
- attack wirth _ "gunfire"
- injure arvo "hit twice"
+ die arvo "does not get up"
- sad yelena arvo "cry"

== 12
The [widow](ilse) and the [stateless](cole) cross the ice to [Hiiumaa](@hiiumaa) in a milk van. Behind [them](cole+ilse), a deal is struck: [Wirth](wirth) gets [Dorn](dorn)'s desk, [Nadia](nadia) keeps [her](nadia) house, and [Yelena](yelena) is traded, at [Nadia](nadia)'s own suggestion, for a shipment of bearings. So much for old pupils. [Piet](piet), gap-toothed, waits in the boat [he](piet) swore [he](piet) did not have. [He](piet) wants no money. [He](piet) says that the last [man](piet) [he](piet) sold was himself, and that the price was poor.
- married.end arvo ilse "widow"
- flee cole+ilse "cross the ice" @hiiumaa
- hire wirth "gets Dorn's desk"
+ betray nadia yelena "is traded"
- advisor.past nadia yelena "old pupils"
- rescue? piet cole+ilse "waits in the boat"
- betray.past piet _ "sold was"

== 13
[Stockholm](@stockholm), May. A committee chaired by [Hobbs](hobbs) thanks [Cole](cole) for [his](cole) service and asks for its piano back. [Ilse](ilse) has got work at the opera, tuning; [she](ilse) lives on [Söder](@soder) with [Cole](cole) and a cat, and the neighbors take [them](cole+ilse) for brother and sister. On the first warm evening a [choirboy](boy) brings a cassette. It is an old [woman](nadia)'s voice, and behind it, quite clearly, a second one, younger, that [Ilse](ilse) recognizes from a dressing gown. [She](ilse) listens to the end. Then [she](ilse) takes down the receiver and dials, for the first time in [her](ilse) life, [Wirth](wirth)'s number: that of the [enemy](wirth).
- hire ilse "got work"
- housemate cole ilse "lives on Söder"
- sibling! cole ilse "take them for"
- gift boy ilse "brings a cassette"
+ discover ilse nadia+yelena "recognizes"
- enemy ilse wirth "enemy"
