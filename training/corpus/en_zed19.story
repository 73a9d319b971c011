%series Dead Letters
%lang en
%genre drill
%cast imelda | Imelda Crane; Imelda; Miss Crane | f
%cast gus | Gus Pettibone; Gus; Pettibone | m
%cast lavinia | Lavinia | f
%cast rufus | Rufus | m
%cast noelle | Noelle | f
%cast abel | Abel | m
%cast boss | Quint | m
%cast stranger | - | m
%cast lady | Mrs Ambrose; Ambrose | f
%cast admiral | - | m
%cast girl | Bettina; Betty | f
%cast forger | - | f
%cast aunt | Aunt Pru; Pru | f
%cast cop | Inspector Yates; Yates | m
%cast soldier | - | m
%cast reg | - | m
%cast doc | - | m
%cast duke | - | m
%cast parrot | Tennyson | m

== 1
Letters that cannot be delivered end up with [Imelda Crane](imelda). [She](imelda) is not allowed to read them, and has read them all. Today's is addressed to herself, in the hand of [her](imelda) [fiancé](stranger), lost at sea nine years ago.
- engaged.past imelda stranger "fiancé"
- die? stranger "lost at sea"
+ find imelda "addressed to herself"

== 2
[Gus Pettibone](gus) sits opposite [her](imelda) and has done so since [he](gus) was eighteen. [He](gus) has a wife, [Lavinia](lavinia), and a lunch box, and [he](gus) has never told [either](imelda+lavinia) of the two [women](imelda+lavinia) what [he](gus) thinks about over the sorting.
- colleague gus imelda "opposite her"
+ married gus lavinia "wife"
- reveal! gus imelda+lavinia "never told"

== 3
"[I](stranger) am alive," says the letter. "Trust nobody at the office." [Imelda](imelda) looks up. There are four people at the office. [Rufus](rufus) is asleep, [Noelle](noelle) is at [her](noelle) nails, [Gus](gus) is looking at [her](imelda), and [Quint](boss), the [postmaster](boss), is looking at [Gus](gus).
- die! stranger "alive"
+ discover imelda stranger "alive"
- reveal stranger imelda "says"
- boss boss gus+imelda+noelle+rufus "postmaster"

== 4
[Noelle](noelle) has been promised promotion by [Quint](boss), [who](boss) has also promised it to [Rufus](rufus). [They](noelle+rufus) find out by comparing notes in the lift. It gets stuck; by the time [Abel](abel), the lift [boy](abel), frees [them](noelle+rufus), [they](noelle+rufus) have agreed to hate the same [man](boss).
- betray boss noelle+rufus "promised"
- hire? noelle+rufus boss "promotion"
+ discover noelle+rufus boss "comparing notes"
- rescue abel noelle+rufus "frees"
- enemy.start boss noelle+rufus "hate"

== 5
[Mrs Ambrose](lady) comes to the counter every morning for a letter from [her](lady) [son](soldier), [who](soldier) fell in the first week. [Gus](gus) writes [her](lady) one a month. It is [Imelda](imelda) [who](imelda) puts in the commas.
- parent lady soldier "son"
- die.past soldier "fell"
+ create gus lady "writes"
- help imelda gus "puts in the commas"

== 6
One day the old [lady](lady) brings a cake for whoever has been so kind. [She](lady) has known all along, [she](lady) says; [her](lady) [boy](soldier) could not spell. [Gus](gus) goes red to the ears and [Quint](boss), behind the hatch, writes something down.
- gift lady gus "cake"
- reveal lady "says"
- parent lady soldier "boy"
+ discover lady gus "known all along"

== 7
Forging the mails is a matter for the police. [Inspector Yates](cop) asks [Pettibone](gus) for a sample of [his](gus) writing. [Lavinia](lavinia), summoned to identify the hand, sees what else it has written in the margin of the blotter: [Imelda](imelda), [Imelda](imelda), [Imelda](imelda).
- betray? gus _ "Forging"
- investigate cop gus "asks"
- love gus imelda "Imelda, Imelda"
+ discover lavinia gus "sees"

== 8
[She](lavinia) tells [Yates](cop) that [she](lavinia) has never seen that writing in [her](lavinia) life. Then [she](lavinia) goes home, puts [her](lavinia) [husband](gus)'s shirts out on the lawn in the rain, one by one, and takes them in again.
- betray lavinia cop "never seen"
- married gus lavinia "husband"
+ help lavinia gus "never seen"
- sad lavinia "in the rain"

== 9
A second letter: "Meet [me](stranger) under the clock." [Imelda](imelda) waits two hours. A [man](forger) with a beard tips [his](forger) hat to [her](imelda) and hurries by. [He](forger) is too short, thinks [Imelda](imelda). [He](forger) is also, thinks [Abel](abel), [who](abel) has followed [her](imelda) there, a woman.
- meet? imelda stranger "Meet me"
- betray forger imelda "beard"
+ investigate abel imelda "followed"
- discover abel forger "a woman"

== 10
[Abel](abel) is fourteen and reads detective stories. [He](abel) trails the beard to a theatrical costumier's, where it is taken off by an [actress](forger) out of work, and paid for by [someone](boss) in the back [whose](boss) shoes [he](abel) shines every Saturday.
+ investigate abel forger "trails"
- quit.past forger "out of work"
- discover abel boss "shoes"
- hire.past forger boss "paid"

== 11
The shoes are the [postmaster](boss)'s. Before [he](abel) can tell [Imelda](imelda), the [boy](abel) has been transferred to the lighthouse. "[He](abel) asked for it," says [Quint](boss). [Rufus](rufus), half awake, remarks that the [lad](abel) is afraid of stairs.
- reveal? abel imelda "can tell"
+ quit abel boss "transferred"
- betray boss imelda "asked for it"
- sad abel "afraid"

== 12
Why should [Quint](boss) want [Imelda](imelda) under a clock? Because while [she](imelda) stood there somebody emptied [her](imelda) shelf. [She](imelda) makes a list, for [she](imelda) knows them by heart. Only one letter is missing. It was from an [admiral](admiral), to [his](admiral) natural [daughter](girl), care of God.
- steal boss imelda "emptied"
+ discover imelda "Only one letter"
- lose imelda "missing"
- parent admiral girl "daughter"

== 13
The [admiral](admiral) is dead and the [girl](girl) is [Noelle](noelle)'s [lodger](girl). [Bettina](girl) scrubs the steps of a bank in which there is, did [she](girl) but know it, a box with [her](girl) name on. [Quint](boss) has begun to bring [her](girl) violets.
- die admiral "dead"
+ housemate girl noelle "lodger"
- flirt boss girl "violets"
- gift boss girl "violets"

== 14
[Noelle](noelle) tells [Betty](girl) that [he](boss) is a toad. [Betty](girl) replies that nobody ever brought [her](girl) anything before, toad or not. [The elder](noelle) sighs, goes out, and comes back with a bigger bunch, from [Rufus](rufus)'s window box.
- reveal noelle girl "tells"
- return noelle "comes back"
+ steal noelle rufus "from Rufus's window box"
- gift noelle girl "bigger bunch"

== 15
[Rufus](rufus) sleeps so much because [he](rufus) sits up at night with a [parrot](parrot), [Tennyson](parrot), [who](parrot) belonged to the [admiral](admiral). The [bird](parrot) says only two things. One is "Brace up." The other is a number.
+ housemate parrot rufus "sits up at night"

== 16
[Imelda](imelda) hears the number by chance when [she](imelda) brings [Rufus](rufus) [his](rufus) hat. [She](imelda) has read it before: it was at the foot of the missing letter. [She](imelda) asks whether [she](imelda) may borrow the [parrot](parrot). [Rufus](rufus) says [he](rufus) would sooner lend [her](imelda) [his](rufus) liver, and comes along.
- gift imelda rufus "brings"
+ discover imelda parrot "read it before"
- reject rufus imelda "sooner lend"

== 17
[Quint](boss) proposes to [Bettina](girl) in the vault of the bank. [She](girl) has a pail in each hand and cannot take the ring, so [he](boss) puts it on for [her](girl). A wife's box, [he](boss) has read, may be opened by [her](girl) husband.
+ propose boss girl "proposes"
- engaged.start boss girl "puts it on"

== 18
At the lighthouse [Abel](abel) finds that [he](abel) is not alone. The [keeper](stranger) has a scar, a limp, and a drawer full of envelopes, all returned, all to [Miss Crane](imelda). "They said [she](imelda) had moved," says the [keeper](stranger). "Who did?" asks [Abel](abel), though [he](abel) knows.
+ meet abel stranger "not alone"
- injure.past stranger "scar"
- move! imelda "had moved"
- reveal stranger abel "says"
- betray.past _ stranger "had moved"

== 19
"[Quint](boss)," says the [keeper](stranger). "[My](stranger) [friend](boss) the [postmaster](boss). [He](boss) was to tell [her](imelda) [I](stranger) was hurt." The [boy](abel) stands on the topmost stair, shuts both eyes, and runs all the way down.
- friend boss stranger "friend"
- reveal? boss imelda "tell"
- injure.past stranger "hurt"
+ flee abel "runs"

== 20
[He](abel) bursts into the sorting office at noon. It is empty but for [Lavinia](lavinia), [who](lavinia) has brought [her](lavinia) [husband](gus) [his](gus) sandwiches and is reading the blotter again. [She](lavinia) is the last person on earth [he](abel) ought to tell, and [he](abel) tells [her](lavinia).
+ return abel "bursts into"
- gift lavinia gus "brought"
- married gus lavinia "husband"
- reveal abel lavinia "tells"

== 21
[Lavinia](lavinia) thinks for as long as it takes to eat a sandwich. If the [sailor](stranger) comes back, [he](stranger) will have [Imelda](imelda), and [she](lavinia) may keep [Gus](gus). If not, not. [She](lavinia) ties on [her](lavinia) hat and goes to see the harbour master about a boat.
- return? stranger "comes back"
- couple? gus lavinia "keep"
+ help? lavinia stranger "about a boat"
- couple? imelda stranger "will have Imelda"

== 22
[Gus](gus) is in a cell. [Yates](cop) is sorry; [he](cop) has a mother himself. When [Mrs Ambrose](lady) comes to pay the bail in cakes, the [inspector](cop) eats the evidence, and the [prisoner](gus) walks.
- arrest cop gus "in a cell"
- parent _ cop "mother"
+ rescue lady gus "bail"

== 23
[Imelda](imelda), [Rufus](rufus) and the [parrot](parrot) reach the bank as [Quint](boss) is saying "I do." The [registrar](reg) asks if anyone objects. "Brace up," says [Tennyson](parrot), and gives the number. The [bride](girl) drops a pail on the [groom](boss)'s foot.
- travel imelda+parrot+rufus "reach"
- wedding? boss girl "I do"
+ reveal parrot girl "gives the number"
- injure boss girl "foot"

== 24
The box opens. It holds four thousand pounds, a medal, and a letter that begins "[My](admiral) dear [child](girl)." [Bettina](girl) reads it on the steps [she](girl) used to scrub. [Noelle](noelle) reads it over [her](girl) shoulder and blows [her](noelle) nose on the violets.
+ find girl "opens"
- parent admiral girl "child"
- sad noelle "blows her nose"

== 25
[Quint](boss) has limped out by the back with the pails. One had four thousand pounds in it a moment ago. [Rufus](rufus), awake for the first time in [his](rufus) career, goes after [him](boss), and [the two](boss+rufus) vanish into the fog.
+ steal boss girl "four thousand pounds"
- flee boss rufus "limped out"
- investigate rufus boss "goes after"

== 26
A boat comes in. [Lavinia](lavinia) hands the [keeper](stranger) ashore, straightens [his](stranger) collar as if [he](stranger) were a parcel and points [him](stranger) at the post office. [She](lavinia) does not wait to see. Somebody should, so [Abel](abel) does.
+ return stranger "hands"
- help lavinia stranger "hands"

== 27
[Imelda](imelda) looks at [him](stranger) for a whole minute by the office clock. Nine years, [she](imelda) thinks, and [his](stranger) ears are the same. [She](imelda) stamps [him](stranger) on the forehead: Return to Sender. Then [she](imelda) sits down on the floor and howls.
+ sad imelda "howls"
- reject imelda stranger "Return to Sender"

== 28
In the fog [Rufus](rufus) and [Quint](boss) have come to the end of the pier. "Halves," says [the latter](boss). [The former](rufus) yawns. It is such a wide yawn that the [postmaster](boss) steps back to avoid it, and there is no back.
- gift? boss rufus "Halves"
+ reject rufus boss "yawns"
- injure boss "no back"

== 29
[Yates](cop) fishes the pail out and then the [postmaster](boss). [He](cop) places both under arrest. [Noelle](noelle), first to shake [Rufus](rufus)'s hand, forgets to let go of it.
- rescue cop boss "fishes"
+ arrest cop boss "under arrest"
- love.start noelle rufus "forgets to let go"

== 30
[Gus](gus) comes back to [his](gus) desk. Opposite [him](gus) there is an empty chair, and on the chair a note that says where [Miss Crane](imelda) has gone, and with [whom](stranger), and thank [you](gus) for the commas. [He](gus) sorts till midnight.
+ return gus "comes back"
- travel imelda+stranger "has gone"
- sad gus "till midnight"

== 31
At home [Lavinia](lavinia) has laid one place. [She](lavinia) did it so that [he](gus) should be happy, [she](lavinia) tells [him](gus), or so that [he](gus) should not, and [she](lavinia) can't make out which. [She](lavinia) is leaving in the morning to find out.
- happy? gus "happy"
- reveal lavinia gus "tells"
+ breakup? lavinia gus "leaving"

== 32
[Aunt Pru](aunt) arrives by the morning train, sits on [Lavinia](lavinia)'s suitcase and will not get up. A Pettibone is not left, [she](aunt) says. [She](aunt) herself left one, in '88, and has sat on suitcases ever since.
- travel aunt "arrives"
- breakup.past aunt _ "left one"
+ help aunt gus "will not get up"

== 33
It is not comfortable being married to a [man](stranger) from a lighthouse. [He](stranger) wakes every four hours. [He](stranger) calls [Imelda](imelda) "ahoy." On the ninth day [she](imelda) catches herself reading the envelopes of other people, and on the tenth [she](imelda) asks [him](stranger) who the [woman](forger) in the drawer is.
- married imelda stranger "married"
+ accuse imelda stranger "asks him"
- discover imelda forger "woman in the drawer"

== 34
The picture in the drawer has a beard. "[My](stranger) [sister](forger)," says the [keeper](stranger). "[She](forger) acts." [She](forger) had written the two letters in [his](stranger) hand for [Quint](boss)'s money; but [she](forger) had put in a true line, that [he](stranger) was alive, in the hope that it would be believed.
- sibling forger stranger "sister"
- betray.past forger imelda "written"
- hire.past forger boss "money"
+ help.past forger stranger "a true line"
- die! stranger "alive"

== 35
There is a vacancy for a postmaster. [Noelle](noelle) applies and [Rufus](rufus) applies. [They](noelle+rufus) compare notes in the lift. When [Abel](abel) frees [them](noelle+rufus), [one](noelle) has the post and [the other](rufus) has the [postmistress](noelle).
- hire? noelle+rufus "applies"
+ hire noelle "has the post"
- couple.start noelle rufus "has the postmistress"
- rescue abel noelle+rufus "frees"

== 36
[Mrs Ambrose](lady) has fallen on the step. [Bettina](girl), [who](girl) knows steps, carries [her](lady) in, sends for a [doctor](doc) and pays [him](doc) out of the pail. "[You](girl) spell nicely," says the [patient](lady), [whom](lady) nobody has read to since [Gus](gus).
- injure lady "fallen"
+ rescue girl lady "carries"
- treat lady doc "doctor"

== 37
[Gus](gus) brings cake to the hospital. There sit [his](gus) [wife](lavinia), on one side of the bed, and [his](gus) [aunt](aunt), on the other. [The three](aunt+gus+lavinia) take turns writing to the [son](soldier). It is [Lavinia](lavinia), as it happens, [who](lavinia) puts in the commas.
- gift gus lady "cake"
- married gus lavinia "wife"
- kin aunt gus "aunt"
+ create aunt+gus+lavinia soldier "writing"
- parent lady soldier "son"

== 38
[He](gus) looks at [her](lavinia) commas. They are good commas. On the way home [he](gus) carries [her](lavinia) suitcase, and [she](lavinia) lets [him](gus) carry it past the station.
- help gus lavinia "carries"
+ reconcile gus lavinia "past the station"

== 39
[Imelda](imelda) takes over the lamp, and [her](imelda) [husband](stranger), [who](stranger) cannot sleep, learns to sort. A [duke](duke) is wrecked on the rocks below and offers [her](imelda) a palace if [she](imelda) will leave the old [fellow](stranger). [She](imelda) gives the [duke](duke) a blanket and a stamp.
- hire imelda "takes over"
- married imelda stranger "husband"
- propose duke imelda "palace"
- breakup? imelda stranger "leave"
+ reject imelda duke "a blanket"
- gift imelda duke "blanket"

== 40
A letter comes to the office without a name. [Abel](abel), [who](abel) has the desk by the window now, and [Gus](gus) opposite, holds it up to the light. [He](abel) is not allowed to read it. "Well?" says [Pettibone](gus). "It begins," says [Abel](abel), "I am alive."
- colleague abel gus "opposite"
+ find abel "holds it up"
