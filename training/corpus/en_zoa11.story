%series Low Tide Precinct
%lang en
%genre island police drama off the Estonian coast, dry broadsheet listings
%cast kadri    | Inspector Kadri Saar; Kadri; Saar | f
%cast tonu     | Tõnu Saar; Tõnu | m
%cast mihkel   | Mihkel Pärn; Mihkel; Pärn | m
%cast liis     | Liis | f
%cast grigori  | Grigori Belov; Grigori; Belov | m
%cast oksana   | Oksana Belova; Oksana | f
%cast juhan    | Juhan Kask; Juhan; Kask | m
%cast heli     | Heli Kask; Heli | f
%cast ott      | Ott | m
%cast elder    | Salme Rand; Salme | f
%cast yachts   | - | m
%cast pastorx  | Pastor Teder; Teder | m
%cast sis      | - | f
%cast docx     | - | n
%cast baby     | - | n

== 1
[Inspector Kadri Saar](kadri), demoted in [Tallinn](@tallinn) for hitting a [superior](juhan), is posted to an island where the cells are used for potatoes. [Her](kadri) [husband](tonu) [Tõnu](tonu) stays behind with the flat and, it is understood, a flute [player](liis). The one [constable](mihkel), [Mihkel Pärn](mihkel), takes [her](kadri) bags and [her](kadri) measure. Within a day a rich [yachtsman](yachts) is missing and [Grigori Belov](grigori), a [smoker](grigori) of eels, is seen in the [man](yachts)'s boots. [His](grigori) [wife](oksana) [Oksana](oksana) shuts the door in the new [inspector](kadri)'s face.
- attack.past kadri juhan "hitting"
- boss.past juhan kadri "superior"
+ hire kadri "is posted"
- married kadri tonu "husband"
- affair? liis tonu "a flute player"
- help mihkel kadri "takes her bags"
- accuse _ grigori "is seen in"
- married grigori oksana "wife"
- reject oksana kadri "shuts the door"

== 2
The boots were a present, says [Belov](grigori), from a [guest](yachts) [who](yachts) had no more use for them. [Kadri](kadri) puts [him](grigori) in with the potatoes. [Mihkel](mihkel), [who](mihkel) has known [Grigori](grigori) since [they](grigori+mihkel) stole apples together, slips [him](grigori) the key. By telephone [Tõnu](tonu) admits to the [flautist](liis), [whose](liis) name is [Liis](liis). [Salme Rand](elder), village [elder](elder) and [landlady](elder) to the [inspector](kadri), finds [her](kadri) on the sauna steps at two in the morning with a bottle, and finds a second glass. The [yachtsman](yachts) washes up at low tide, barefoot.
- gift yachts grigori "a present"
- arrest kadri grigori "in with the potatoes"
- friend grigori mihkel "stole apples together"
+ help mihkel grigori "slips him the key"
- affair liis tonu "admits to the flautist"
- reveal tonu kadri "admits to"
+ cheat tonu kadri "admits to"
- housemate elder kadri "landlady"
- sad kadri "with a bottle"
- help elder kadri "a second glass"
- die yachts "washes up"

== 3
To find [who](mihkel) opened the cell, [Saar](kadri) has only to look at the [constable](mihkel)'s ears, which go red; [she](kadri) writes nothing down. The fugitive eel [man](grigori) is hiding with [Heli Kask](heli), the [postmistress](heli), [who](heli) was engaged to [him](grigori) before [Oksana](oksana) came, and [who](heli) has kept [his](grigori) letters. In [her](heli) loft [the two](grigori+heli) read them aloud, and then stop reading. [Heli](heli)'s [brother](juhan), of all people the [superior](juhan) [Kadri](kadri) once hit, arrives from [Tallinn](@tallinn) to take over the case.
+ discover kadri mihkel "writes nothing down"
- help.past mihkel grigori "opened the cell"
- flee.past grigori kadri "fugitive"
- help heli grigori "hiding with"
- engaged.past grigori heli "engaged to him"
+ sex grigori heli "stop reading"
- cheat grigori oksana "stop reading"
- sibling heli juhan "brother"
- boss juhan kadri "superior"
- attack.past kadri juhan "once hit"
- travel juhan "arrives from"

== 4
[Kask](juhan) wants an arrest. [Kask](juhan) wants [Belov](grigori). [Kadri](kadri) wants a proof. [Kask](juhan) calls [her](kadri) hysterical. [Kadri](kadri) keeps both fists in [her](kadri) pockets. [Mihkel](mihkel) finds that brave. [Mihkel](mihkel) finds [Kadri](kadri) altogether remarkable. [He](mihkel) is engaged to [Ott](ott)'s [sister](sis) in [Haapsalu](@haapsalu). [Ott](ott) runs the ferry. [Ott](ott) sees [Mihkel](mihkel) look at [Kadri](kadri). [Ott](ott) sinks [Mihkel](mihkel)'s rowing boat. [Oksana](oksana) buys stamps from [Heli](heli). [She](oksana) smells eel. It is not the stamps. [Oksana](oksana) climbs to the loft.
- arrest? juhan grigori "wants an arrest"
- quarrel juhan kadri "calls her hysterical"
- love.start mihkel kadri "altogether remarkable"
- engaged mihkel sis "is engaged"
- sibling ott sis "sister"
- discover ott mihkel "look at Kadri"
- attack ott mihkel "sinks"
+ discover oksana grigori+heli "smells eel"

== 5
When [she](oksana) has finished with the furniture, the betrayed [wife](oksana) marches [her](oksana) [husband](grigori) and the [postmistress](heli) to the station by one ear each and hands [them](grigori+heli) over. [Juhan Kask](juhan), faced with [his](juhan) own [sister](heli) as an accessory, lets [Heli](heli) go and keeps the [smoker](grigori). [Kadri](kadri) gets the [doctor](docx) drunk and is told that the dead [man](yachts) had poison in [him](yachts), not seawater. [Tõnu](tonu) sends divorce papers, registered. It falls to [Heli](heli) to deliver them, and [she](heli) waits while the [inspector](kadri) signs.
- cheat grigori oksana "betrayed"
- married grigori oksana "husband"
- attack oksana grigori+heli "by one ear"
+ betray oksana grigori+heli "hands them over"
- sibling heli juhan "sister"
- help juhan heli "lets Heli go"
- arrest juhan grigori "keeps the smoker"
- discover kadri yachts "is told"
- kill _ yachts "poison"
+ divorce kadri tonu "divorce papers"

== 6
A free [woman](kadri) since Tuesday, [Kadri](kadri) lets herself be taught to row by [Mihkel](mihkel) in what is left of [his](mihkel) boat. [They](kadri+mihkel) capsize in the reeds, and lie there, and one thing leads to the other. [He](mihkel) mentions the [fiancée](sis) in [Haapsalu](@haapsalu) afterwards, as men do. [She](kadri) rows back alone. At the manse [Pastor Teder](pastorx), [who](pastorx) buried the [yachtsman](yachts), tells [Salme](elder) that a [stranger](yachts)'s purse would have mended the roof; the old [lady](elder), playing patience, takes a long time over a knave.
- divorce.past kadri tonu "A free woman"
- advisor mihkel kadri "taught to row"
+ sex kadri mihkel "one thing leads"
- engaged mihkel sis "fiancée"
- cheat mihkel sis "one thing leads"
- reveal mihkel kadri "mentions"
- breakup kadri mihkel "rows back alone"
- reveal pastorx elder "tells Salme"

== 7
[Ott](ott)'s [sister](sis) comes over with a cake and a date for the wedding. The [constable](mihkel) tells [her](sis), on the ferry, before it has tied up, and [she](sis) throws the cake at [him](mihkel) and the ring at the gulls; [Ott](ott), not to be outdone, throws [him](mihkel). It's the [landlady](elder) [who](elder) hooks [Pärn](mihkel) out. [Oksana](oksana) has taken a [lodger](juhan), the [superior](juhan) from [Tallinn](@tallinn), [who](juhan) is neat and home by six. Passing the cells, [she](oksana) no longer turns [her](oksana) head. [Grigori](grigori), inside, hears the [two](juhan+oksana) laugh.
- sibling ott sis "sister"
- wedding? mihkel sis "a date for the wedding"
- reveal mihkel sis "tells her"
- attack sis mihkel "throws the cake"
+ breakup sis mihkel "the ring at the gulls"
- attack ott mihkel "throws him"
- rescue elder mihkel "hooks Pärn out"
- housemate juhan oksana "lodger"
- happy juhan+oksana "laugh"
- jealous grigori juhan "hears the two laugh"

== 8
[Liis](liis), the [flute](liis), turns up in the island's one café, stood up by [Tõnu](tonu) for a harpist and wishing to apologise. The former [wife](kadri) and the former other [woman](liis) hit it off so well that [they](kadri+liis) have to be asked to leave. [Heli](heli) misses a period. [She](heli) tells the [prisoner](grigori) through the hatch, and the eel [man](grigori), childless for twenty years, weeps into the potatoes. [Mihkel](mihkel) leaves perch on [Kadri](kadri)'s sill each dawn. [She](kadri) feeds them to the cat, then to [Liis](liis), then tries one.
- breakup tonu liis "stood up"
- married.past kadri tonu "former wife"
- affair.past liis tonu "former other woman"
- meet kadri liis "turns up"
+ friend.start kadri liis "hit it off"
+ pregnant heli grigori "misses a period"
- reveal heli grigori "tells the prisoner"
- happy grigori "weeps"
- gift mihkel kadri "leaves perch"

== 9
The cat dies. Somebody has been at the fish, and the poison is the one that did for the [yachtsman](yachts). [Kask](juhan) claps the [giver](mihkel) in irons. [Kadri](kadri), ill herself and held over a basin by [Liis](liis), swears that [Mihkel](mihkel) couldn't hurt a perch. [She](kadri) had been told to drop the case by only one [person](elder), kindly, over cards. In [Salme](elder)'s larder [Liis](liis) finds a jar with a skull on it. The old [lady](elder) comes in behind [her](liis) with the bread knife.
- attack _ kadri "been at the fish"
- kill.past _ yachts "did for"
- arrest juhan mihkel "in irons"
- ill kadri "ill"
- help liis kadri "held over a basin"
- help kadri mihkel "swears"
+ discover liis elder "a jar"
- threaten elder liis "with the bread knife"

== 10
Seventy-nine and quick, the [landlady](elder) gets as far as [Liis](liis)'s sleeve. The [inspector](kadri) is on [her](kadri) feet, green in the face, and takes away the knife from the [woman](elder) [who](elder) once brought [her](kadri) a second glass. Why? The [yachtsman](yachts) had been buying the village for a hotel, house by house, and was to sign for the churchyard that week. [He](yachts) had supper at [hers](elder). [Mihkel](mihkel) is let out with apologies, [Grigori](grigori) without. Two [women](heli+oksana) are waiting at the gate for [Grigori](grigori); [one](oksana) of them only wants the boots.
- attack elder liis "gets as far as"
- rescue kadri liis "takes away the knife"
- help.past elder kadri "a second glass"
+ kill.past elder yachts "supper at hers"
- divorce? grigori oksana "only wants the boots"

== 11
[Salme](elder) confesses to everything, corrects the typing and dies in the night, before the ferry that was to fetch [her](elder). [Pastor Teder](pastorx) buries the [murderess](elder) beside [her](elder) [victim](yachts), there being no other plot. [Kadri](kadri), [who](kadri) was fond of [her](elder), lets the [constable](mihkel) put an arm round [her](kadri), and it stays. [Oksana](oksana) is divorced on Friday. On Saturday [Juhan](juhan), off duty and in a tie, asks whether [she](oksana) could bear a policeman. "If [he](juhan) keeps taking off [his](juhan) shoes," says [Oksana](oksana).
- reveal elder _ "confesses to everything"
+ die elder "dies in the night"
- kill.past elder yachts "murderess"
- friend.past elder kadri "fond of her"
- reconcile kadri mihkel "an arm round her"
- divorce grigori oksana "is divorced"
+ propose juhan oksana "could bear a policeman"

== 12
Last of the series. [Grigori](grigori) weds the [postmistress](heli) in socks; [their](grigori+heli) [child](baby) kicks at the organ. The [bride](heli)'s [brother](juhan) gives [her](heli) away with [Oksana](oksana) on [his](juhan) arm, and no furniture is broken. [Ott](ott) plays the accordion to [Liis](liis)'s flute and has stopped throwing people. [Kadri](kadri) is offered [her](kadri) old desk back by the [man](juhan) [she](kadri) hit. [She](kadri) turns it down in the polite form. Then [she](kadri) rows, quite straight, to a house where perch is frying, with everything [she](kadri) owns in two bags.
+ wedding grigori heli "weds"
- pregnant heli grigori "child kicks"
- parent grigori+heli baby "their child"
- sibling heli juhan "brother"
- couple juhan oksana "on his arm"
- flirt liis ott "plays the accordion"
- hire? kadri juhan "her old desk"
- attack.past kadri juhan "she hit"
- reject kadri juhan "turns it down"
+ move kadri mihkel "everything she owns"
