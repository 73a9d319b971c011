%series Asikuma Junction
%lang en
%genre village comedy drama from Ghana, daily newspaper listings
%cast chief    | Nana Boateng; Nana | m
%cast efua     | Efua | f
%cast adwoa    | Adwoa | f
%cast comfort  | Madam Comfort; Comfort | f
%cast kojo     | Kojo | m
%cast yaw      | Yaw | m
%cast mensah   | Teacher Mensah; Mensah | m
%cast isaiah   | Pastor Isaiah; Isaiah | m
%cast abena    | Nurse Abena; Abena | f
%cast surveyor | Mr Tetteh; Tetteh | m
%cast linguist | Kwabena | m
%cast girl     | Esi | f
%cast goat     | Sergeant | m

== 1
The royal stool has been empty for a year, and the elders have at last enthroned [Nana Boateng](chief), until yesterday a bus [conductor](chief) in [Kumasi](@kumasi). [His](chief) first act is to shout "Junction!" in council. [Kwabena](linguist), the [spokesman](linguist), turns it into a proverb. [Efua](efua), [who](efua) fries yam, and [Adwoa](adwoa), [who](adwoa) fries it ten yards away, have not exchanged a word since [Adwoa](adwoa) took the place under the tree; [they](adwoa+efua) bring [him](chief) a dish each. [He](chief) eats [hers](efua), then [hers](adwoa), and belches equally. A [stranger](surveyor) with a tripod gets off the bus.
+ hire chief "enthroned"
- quit.past chief "until yesterday"
- help linguist chief "turns it into a proverb"
- enemy adwoa efua "have not exchanged"
- steal.past adwoa efua "took the place"
- gift adwoa+efua chief "a dish each"
- travel surveyor "gets off the bus"

== 2
[Efua](efua)'s [daughter](girl) [Esi](girl) needs fees for the secondary school. [Teacher Mensah](mensah), [who](mensah) thinks the [girl](girl) a genius and [her](girl) [mother](efua) a queen, slips the money into the register as a "scholarship" and goes without lunch. [Esi](girl), a genius, finds out in two days and leaves yam on [his](mensah) desk, wrapped in an essay. [Adwoa](adwoa)'s [boy](yaw) [Yaw](yaw), made to sit next to [her](girl), copies the sum about the tap. [She](girl) lets [him](yaw), having first put in a mistake.
- parent efua girl "daughter"
- love mensah efua "a queen"
+ gift mensah girl "slips the money"
- betray mensah _ "scholarship"
- discover girl mensah "finds out"
- gift girl mensah "leaves yam"
- parent adwoa yaw "boy"
- steal yaw girl "copies"
- betray girl yaw "put in a mistake"

== 3
The [surveyor](surveyor) paints red crosses: on the tree, on [Madam Comfort](comfort)'s chop bar, on the chapel of [Pastor Isaiah](isaiah). A highway is coming. [Comfort](comfort) asks [him](surveyor) to sit down, feeds [him](surveyor) until [he](surveyor) can't rise and reads [his](surveyor) map while [he](surveyor) sleeps. [She](comfort) learns that the line used to go through the [chief](chief)'s cocoa and has been moved. By whom? [She](comfort) wakes [Kojo](kojo), [her](comfort) [husband](kojo), a driver's [mate](kojo) with a bad conscience, [who](kojo) was once on the buses with [Nana](chief), and tells [him](kojo) to go and ask [his](kojo) [friend](chief).
- create surveyor "red crosses"
- help comfort surveyor "feeds him"
- betray comfort surveyor "while he sleeps"
+ discover comfort surveyor "reads his map"
- married comfort kojo "husband"
- colleague.past chief kojo "on the buses with"
- friend chief kojo "friend"
- investigate? kojo chief "go and ask"

== 4
[Nana](chief) swears by the stool that [he](chief) moved no line. It is true. It is [Kwabena](linguist), [whose](linguist) palm-wine distillery lies beside the cocoa, [who](linguist) had a word with the ministry in [his](chief) name. [Kojo](kojo) doesn't believe the [chief](chief), [who](chief) once sold [him](kojo) a wristwatch without works. [They](chief+kojo) come to blows behind the palace and roll into the gutter, gold, sandals and all, where [Nurse Abena](abena) finds [them](chief+kojo) and disinfects [them](chief+kojo) without distinction of rank. [Nana](chief), wincing, asks for [her](abena) name. [Kojo](kojo), [who](kojo) has known [him](chief) for twenty years, groans.
- betray! chief _ "moved no line"
+ betray.past linguist chief "in his name"
- accuse kojo chief "doesn't believe the chief"
- betray.past chief kojo "without works"
- attack chief kojo "come to blows"
- find abena chief+kojo "finds them"
- treat chief+kojo abena "disinfects"
- love.start chief abena "asks for her name"
- discover kojo chief "groans"

== 5
Market day. [Sergeant](goat), the [goat](goat), eats the [surveyor](surveyor)'s string, and with it two kilometres of highway. A quack sells a medicine against lateness; the buyers come back to complain and find him gone early. [Pastor Isaiah](isaiah) preaches on Noah for so long that it rains. What does a tree know? it is asked in the evening under the tree. It knows who sits where, says an old man, and there the matter rests, for the soup is ready.
- steal goat surveyor "eats the surveyor's string"
- betray _ "against lateness"
- create isaiah "preaches"

== 6
The bulldozer comes for the tree while [Adwoa](adwoa) is at a funeral. [Efua](efua), [who](efua) has prayed for years that [she](adwoa) might lose that place, sees the blade go down, drops [her](efua) ladle and lies down under it in [her](efua) [rival](adwoa)'s stead. The driver brakes. When [Adwoa](adwoa) gets back, the [enemy](efua) is lying on [her](adwoa) pitch with a tyre mark on [her](efua) wrapper. "[You](efua) took [my](adwoa) place," says [Adwoa](adwoa). "[I](efua) kept it," says [Efua](efua). [Neither](adwoa+efua) can say more. [Adwoa](adwoa) fetches oil, lights both stoves and fries for two.
- enemy adwoa efua "rival's"
- lose? adwoa "lose that place"
+ rescue efua _ "lies down under it"
- help efua adwoa "her rival's stead"
- injure efua "tyre mark"
- return adwoa "gets back"
- accuse adwoa efua "You took my place"
+ reconcile adwoa efua "fries for two"

== 7
[Abena](abena) is posted here for a year and does not intend to become anybody's third wife. [Nana](chief) has not even got a first; [he](chief) has a rash every morning, a cough every night. [She](abena) sees through both and prescribes digging latrines. [He](chief) digs. The elders are appalled. [Madam Comfort](comfort), [who](comfort) lost two children to the well, watches a [chief](chief) stand to the waist in a pit because of a [woman](abena), and brings [him](chief) water with [her](comfort) own hands, [she](comfort) [who](comfort) has called [him](chief) nothing but the [conductor](chief).
- hire abena "is posted here"
- married! abena _ "anybody's third wife"
- betray chief abena "a rash every morning"
- ill! chief "a rash every morning"
- discover abena chief "sees through both"
+ help chief _ "He digs"
- love chief abena "because of a woman"
- die.past _ comfort "lost two children"
- help comfort chief "brings him water"

== 8
Thieves have been in the school: the fees box is empty. [Yaw](yaw) is seen with new football boots, and [Mensah](mensah) has to search [his](yaw) bag. [Adwoa](adwoa) goes for the [teacher](mensah) with a pestle. [Efua](efua), of all people, holds [her](adwoa) back. [Esi](girl) sits down next to the [accused](yaw) and says that [he](yaw) can't have done it, since [he](yaw) can't open anything; [he](yaw) is so moved that [he](yaw) tells [her](girl) who gave [him](yaw) the boots: the [linguist](linguist), for carrying a letter to the [man](surveyor) with the tripod and forgetting it.
- steal _ mensah "the fees box"
- accuse _ yaw "is seen with"
- investigate mensah yaw "search his bag"
- attack? adwoa mensah "with a pestle"
- help efua mensah "holds her back"
- help girl yaw "can't have done it"
- steal! yaw _ "can't have done it"
+ reveal yaw girl "tells her"
- gift.past linguist yaw "the boots"
- betray.past linguist _ "forgetting it"

== 9
[Kojo](kojo) lets [Tetteh](surveyor), as the [surveyor](surveyor) is called when sober, win at draughts until [he](surveyor) produces the letter. With that in [his](kojo) cap [he](kojo) walks into the palace, where [he](kojo) is not welcome, kneels and begs pardon for the gutter. [Nana](chief) reads, and grows grey. [Kwabena](linguist) has been [his](chief) mouth, and [he](chief) has no other. [He](chief) sends for the [spokesman](linguist) and, for the first time without a proverb between [them](chief+linguist), asks [him](linguist) why. Because a [conductor](chief) would have been gone at the next stop, says the old [man](linguist). [He](chief) takes the staff from [him](linguist).
- betray kojo surveyor "lets Tetteh"
- gift surveyor kojo "produces the letter"
+ reconcile chief kojo "begs pardon"
- discover chief linguist "grows grey"
- sad chief linguist "grows grey"
- reveal kojo chief "walks into the palace"
- accuse chief linguist "asks him why"
+ quit linguist chief "takes the staff"

== 10
Who shall speak for [Nana](chief) now? Every elder has a nephew. In the meantime an epidemic of weddings has broken out in the hill villages, and [Pastor Isaiah](isaiah) is hoarse. On the way home [he](isaiah) is waylaid by two masked men and relieved of the offerings. [One](linguist) of them limps and says "kindly". [Isaiah](isaiah), [who](isaiah) buried that [man](linguist)'s mother, follows [him](linguist) to the distillery and finds the fees box, too. [He](isaiah) doesn't denounce [him](linguist). [He](isaiah) sits down and takes off [his](isaiah) collar; at dawn [Kwabena](linguist) carries the box to the school on [his](linguist) own head.
- ill isaiah "hoarse"
+ steal linguist isaiah "relieved of"
- attack linguist isaiah "is waylaid"
- discover isaiah linguist "buried that man's mother"
- investigate isaiah linguist "follows him"
- find isaiah "the fees box"
- accuse! isaiah linguist "doesn't denounce"
- help isaiah linguist "sits down"
+ gift linguist _ "carries the box"

== 11
The minister is coming, and [Nana](chief)'s voice fails [him](chief). Then [Esi](girl), fourteen, picks up the staff. What the [chief](chief) whispers is "Junction"; what [she](girl) says is that a road which cuts down the tree where it was to stop has nowhere to arrive. The minister writes it down as his own. [Mensah](mensah) weeps. [Efua](efua), beside [him](mensah), hands [him](mensah) the hem of [her](efua) cloth and asks in passing whether [he](mensah) knows of any scholarship for mothers. [He](mensah) had thought [she](efua) didn't know. "[I](efua) can count lunches," [she](efua) says.
- ill chief "voice fails"
+ help girl chief "picks up the staff"
- steal _ girl "as his own"
- happy mensah "weeps"
- help efua mensah "hands him the hem"
- discover.past efua mensah "count lunches"
+ flirt efua mensah "scholarship for mothers"

== 12
[Nurse Abena](abena)'s year is up. [She](abena) packs, inspects the latrines, and finds the last one tiled. [Nana](chief) drives [her](abena) to the bus in silence, gets on behind [her](abena), hangs from the door as [he](chief) used to and calls out every stop to the coast, until [she](abena) begs [him](chief) to let a [person](abena) think. At the terminus [she](abena) stays in [her](abena) seat. [The two](adwoa+efua) under the tree see the same bus come back. "Third wife," says [Adwoa](adwoa). "First," says [Efua](efua), and turns the yam; and the [goat](goat), [who](goat) has waited for this all year, takes it.
- quit abena "year is up"
- help chief abena "drives her"
- travel abena+chief "to the coast"
+ love chief abena "calls out every stop"
- return abena+chief "come back"
+ engaged? abena chief "First"
- friend adwoa efua "The two under the tree"
- steal goat efua "takes it"
