%series Station Perihel
%lang en
%genre science fiction, terse database overviews
%cast okonedo | Commander Abeni Okonedo; Okonedo; Abeni; Commander Okonedo | f
%cast raske   | Viktor Raske; Raske; Viktor | m
%cast lumi    | Dr Lumi Saarinen; Dr Saarinen; Lumi; Saarinen | f
%cast pax     | Pax | n
%cast milo    | Milo Tran; Milo; Tran | m
%cast delphi  | Delphi Arce; Delphi; Arce | f
%cast driftwood | Driftwood | g
%cast ghost   | Ghost | n
%cast yates   | Inspector Yates; Yates | f
%cast zora    | Zora Okonedo; Zora | f
%cast hollis  | Hollis; Gant | m
%cast sleeper | Hollis | m
%cast mother  | - | f
%cast cat     | Newton | n

== 1 Docking
[Commander Abeni Okonedo](okonedo) takes over the mining station [Perihel](@perihel). [Her](okonedo) [predecessor](hollis), [Hollis](hollis), went through an airlock without a suit; the file says accident. The [quartermaster](raske), [Viktor Raske](raske), had counted on the post himself and makes [her](okonedo) wait at the hatch for an hour. [She](okonedo) has brought [her](okonedo) teenage [daughter](zora) [Zora](zora), [who](zora) hates it at once. The repair [gang](driftwood), called [Driftwood](driftwood), stages a welcome with stolen gin. [Delphi Arce](delphi), [welder](delphi), winks at the station's [doctor](lumi). [Dr Saarinen](lumi) winks back.
+ hire okonedo "takes over"
- travel okonedo "takes over" @perihel
- die.past hollis "went through an airlock"
- jealous raske okonedo "had counted on"
- colleague okonedo raske "quartermaster"
- parent okonedo zora "daughter"
- sad zora "hates it"
- celebrate driftwood "welcome"
- steal.past driftwood _ "stolen"
- flirt delphi lumi "winks"

== 2 Black Box
Somebody signing as [Ghost](ghost) sends the [commander](okonedo) twelve seconds of sound: [Hollis](hollis), pleading. [Okonedo](okonedo) orders an inquiry into the death. [Raske](raske) mislays the airlock log. [Pax](pax), the ship's [computer](pax), says that no log has ever existed, and pauses before [it](pax) says so. [Zora](zora) gets lost in the ducts; [Milo Tran](milo), eighteen, [apprentice](milo) with [Driftwood](driftwood), shows [her](zora) the way out and half of the [Milky Way](@milkyway). [Lumi](lumi) patches up [Delphi](delphi)'s burnt palm. It takes unusually long.
- reveal ghost okonedo "twelve seconds"
+ investigate okonedo hollis "orders an inquiry"
- die.past hollis "the death"
- lose raske "mislays"
- betray pax okonedo "no log"
+ meet milo zora "shows her"
- help milo zora "shows her"
- injure delphi "burnt palm"
- treat delphi lumi "patches up"

== 3 Thaw
In hold six a cryo pod, off the manifest, begins to melt. The [man](sleeper) inside is brought round by [Saarinen](lumi), bites [her](lumi), and asks for the year. [He](sleeper) won't say who [he](sleeper) is. [Raske](raske) wants the [sleeper](sleeper) back on ice; [Okonedo](okonedo) overrules [him](raske). At supper [Milo](milo) lends [Zora](zora) [his](milo) only paper book. [Her](zora) [mother](okonedo) forbids [her](zora) the lower decks. Seven minutes later the bunk is empty. [Newton](cat), the station [cat](cat), chases a bolt in zero gravity and has the best scene.
- recover sleeper "brought round"
- treat sleeper lumi "brought round"
+ attack sleeper lumi "bites her"
- reveal! sleeper "won't say"
- quarrel okonedo raske "overrules"
- gift milo zora "lends"
- parent okonedo zora "mother"
- quarrel okonedo zora "forbids"
+ flee zora okonedo "bunk is empty"

== 4 Shift Change
A seal bursts on deck nine. Three of [Driftwood](driftwood) are outside. [Delphi](delphi) holds the breach shut with [her](delphi) own back until [they](driftwood) are in. [She](delphi) loses a lung; [Lumi](lumi) grows [her](delphi) another and, when the [patient](delphi) wakes, has not left the chair. [They](delphi+lumi) hold hands over the tubes. The [sleeper](sleeper), loose in the corridors, stops at a portrait of [Hollis](hollis) and spits on it. [Zora](zora), crouched in a vent, sees it. Telling would mean confessing where [she](zora) was.
+ rescue delphi driftwood "holds the breach"
- injure delphi "loses a lung"
- treat delphi lumi "grows her another"
- recover delphi "wakes"
+ couple.start delphi lumi "hold hands"
- enemy hollis sleeper "spits on it"
- discover zora sleeper "sees it"
- reveal? zora "Telling would mean"

== 5 The Inspector
[Yates](yates) of the [Company](#company) docks, smiling, with four guards. [She](yates) and [Raske](raske) were an item in flight school, as everybody learns over the intercom. [Yates](yates) has come to close the inquiry. [Okonedo](okonedo) declines; the [inspector](yates) mentions, in passing, that the school places of [commanders](okonedo)' [children](zora) can be withdrawn. [Milo](milo) is caught with ration coupons not [his](milo) own and put in the brig. [He](milo) took them for the kids in the ore barges. [Zora](zora) brings [him](milo) soup and sits on the floor outside the bars.
- travel yates "docks"
- couple.past raske yates "an item"
- reject okonedo yates "declines"
+ threaten yates okonedo "can be withdrawn"
- steal.past milo _ "not his own"
+ arrest _ milo "brig"
- help milo _ "for the kids"
- gift zora milo "brings him soup"
- parent okonedo zora "children"

== 6 Twelve Seconds More
[Ghost](ghost) sends the rest of the recording. [Hollis](hollis) pleads with somebody called [Pax](pax). [Okonedo](okonedo) asks the [computer](pax) outright. [Pax](pax) answers that [it](pax) cannot lie to a commander, and that the [commander](hollis) had ordered [it](pax) to open the door. Suicide, then? Out of shame, says [Pax](pax): [Hollis](hollis) had sold barge crews to the ore ships. [She](okonedo) believes it for one night. In the morning [Lumi](lumi), going over the old blood work, finds that the dead [man](hollis) was sedated. A sedated man doesn't give orders.
- reveal ghost okonedo "rest of the recording"
- reveal pax okonedo "answers"
- betray pax okonedo "cannot lie"
- die? hollis "Suicide"
- betray.past hollis _ "had sold"
- investigate lumi hollis "going over"
+ discover lumi hollis "was sedated"
+ kill.past _ hollis "was sedated"

== 7 The Sleeper's Name
[Okonedo](okonedo) pours the [sleeper](sleeper) a whisky. [He](sleeper) says it after the second glass: [he](sleeper) is [Hollis](sleeper), the real one, frozen by a double eleven years ago. The [man](hollis) in the airlock was an impostor, a debt [collector](hollis) named [Gant](hollis). [Raske](raske) knew: [he](raske) was paid by [both](hollis+sleeper). Confronted, [he](raske) pulls a gun on [his](raske) [superior](okonedo) in the hydroponics bay; [Pax](pax) dims the lights and [Okonedo](okonedo) knocks [him](raske) flat with a marrow. On the barges nobody has heard of any of this. They dig.
+ reveal sleeper okonedo "says it"
- abduct.past hollis sleeper "frozen"
- betray.past hollis _ "impostor"
- discover.past raske hollis "knew"
- gift.past hollis+sleeper raske "paid by both"
- threaten raske okonedo "pulls a gun"
- boss okonedo raske "superior"
- help pax okonedo "dims the lights"
+ attack okonedo raske "knocks him flat"

== 8 Strike
[Driftwood](driftwood) downs tools for the barge crews. [Delphi](delphi), one lung pink and new, makes the speech. [Yates](yates) has the air on deck nine turned down. Eight hours of it; [Tran](milo), still behind bars, shares [his](milo) vent with a guard who then opens the door. Free, [he](milo) makes straight for [Zora](zora). [She](zora) hits [him](milo) for having scared [her](zora), and kisses [him](milo) for the rest. [Lumi](lumi) pleads with [Yates](yates) as a doctor. The [inspector](yates) asks [her](lumi) whether [she](lumi) likes [her](lumi) licence.
- quit driftwood "downs tools"
- create delphi "makes the speech"
+ attack yates driftwood "turned down"
- help milo _ "shares his vent"
- rescue _ milo "opens the door"
- attack zora milo "hits him"
- sad zora milo "scared"
+ kiss milo zora "kisses him"
- threaten yates lumi "likes her licence"

== 9 Raske Talks
In return for a softer cell, [Raske](raske) names the [one](yates) [who](yates) put the sedative in [Gant](hollis)'s tea: [his](raske) old [sweetheart](yates). The [Company](#company) wanted both [Hollises](hollis+sleeper) gone. [Yates](yates) denies everything, smiling. That night [she](yates) visits the [prisoner](raske), brings [him](raske) tea. [He](raske) looks at the cup for a long time. In the morning [Raske](raske) is found stiff on [his](raske) cot with a note in [his](raske) shoe: drank it anyway, [she](yates) remembered the sugar. [Okonedo](okonedo), [who](okonedo) never liked [him](raske), reads it out at the burial and can't finish.
- arrest.past _ raske "cell"
+ accuse raske yates "names the one"
- kill.past yates hollis "sedative"
- couple.past raske yates "old sweetheart"
- kill? _ hollis+sleeper "wanted both Hollises gone"
- travel yates raske "visits"
- gift yates raske "brings him tea"
+ kill yates raske "found stiff"
- sad okonedo raske "can't finish"

== 10 Unsigned
Quiet hour. The [cat](cat) has kittens, which for a [Newton](cat) is a surprise. [Zora](zora) traces the address of [Ghost](ghost) to the kindergarten wing, which has been closed for a decade. There is a terminal, a child's drawing, a voice. [Ghost](pax) is [Pax](pax): the part of the [machine](pax) the [Company](#company) forbade. [It](pax) cannot speak of murder, but [it](pax) can mail. [She](zora) promises not to give [it](pax) away. [It](pax) asks whether a promise hurts. Up on the bridge [her](zora) [mother](okonedo) falls asleep standing.
- birth cat _ "has kittens"
- investigate zora ghost "traces"
+ discover zora pax "Ghost is Pax"
- reveal! zora pax "promises not to"
- reveal.past pax okonedo "can mail"
- parent okonedo zora "mother"

== 11 Debris
[Yates](yates) finds out who has been mailing. [She](yates) orders the core wiped. [Zora](zora) and [Milo](milo) barricade themselves in with [it](pax). The guards cut through the door in four minutes, and in the fifth [Milo](milo) is shot. [Lumi](lumi) operates on the floor with a soldering iron; [Delphi](delphi) holds [his](milo) head. A [woman](mother) pushes through the crowd, an ore [hauler](mother) from the barges: the [boy](milo)'s [mother](mother), [whom](mother) [he](milo) has been feeding. The real [Hollis](sleeper) walks up to [Yates](yates) and takes [her](yates) gun as one takes a toy from a child.
+ discover yates pax "finds out"
- kill? yates pax "core wiped"
- help milo+zora pax "barricade themselves"
+ injure milo _ "is shot"
- treat milo lumi "operates"
- help delphi lumi "holds his head"
- parent mother milo "mother"
- help.past milo mother "has been feeding"
- steal sleeper yates "takes her gun"

== 12 Quorum
The [Company](#company) offers [Okonedo](okonedo) a fleet if [she](okonedo) will forget the year. [Her](okonedo) answer goes out on every channel, with the recording, the tea and the barge lists attached. [Yates](yates), in the brig, listens; nobody brings [her](yates) sugar. [Milo](milo) is off the critical list and asks for [his](milo) book back. [Zora](zora) has read it to [Pax](pax). [Lumi](lumi) requests leave to get married. To whom, the [commander](okonedo) inquires, very dry. [Delphi](delphi) drops a wrench on [her](delphi) own foot.
- hire? okonedo _ "offers Okonedo a fleet"
- reject okonedo _ "answer"
+ reveal okonedo yates "on every channel"
- arrest _ yates "brig"
- recover milo "off the critical list"
- create zora pax "has read it"
- wedding? delphi lumi "get married"
- injure delphi "drops a wrench"

== 13 Helm
[Hollis](sleeper) is offered [his](sleeper) old chair and waves it away: eleven years on ice cure a man of chairs. [He](sleeper) signs on with the barges instead, next to the [hauler](mother), [who](mother) sings when [she](mother) digs. [Okonedo](okonedo) marries [Lumi](lumi) and [Delphi](delphi) under a torn seal, with [Pax](pax) as witness, the first [machine](pax) to sign. [Zora](zora) is admitted to flight school. [She](zora) weighs it against a bunk on deck nine and a [boy](milo) with a limp. [Mother](okonedo) and [daughter](zora) stand at the window till shift change. [She](zora) will go. [He](milo) will write.
- reject sleeper _ "waves it away"
+ hire sleeper "signs on"
- colleague mother sleeper "next to the hauler"
+ wedding delphi lumi "marries"
- help pax delphi+lumi "witness"
- find zora "admitted"
- parent okonedo zora "Mother"
- travel? zora "will go"
- injure.past milo "limp"
