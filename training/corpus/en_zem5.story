%series The Saint of Tremula
%lang en
%genre drill
%cast scordatos | Scordatos | g
%cast mancusos | Mancusos | g
%cast liborio | Don Liborio Scordato; Don Liborio; Liborio | m
%cast assunta | Donna Assunta; Assunta | f
%cast lillo | Lillo Scordato; Lillo | m
%cast ruggero | Ruggero | m
%cast mimma | Mimma | f
%cast gaspare | Gaspare Mancuso; Gaspare | m
%cast carmela | Donna Carmela; Carmela | f
%cast saro | Saro | m
%cast nunzio | Padre Nunzio; Nunzio | m
%cast agata | Agata | f
%cast peppa | Nonna Peppa; Peppa | f
%cast fofo | Fofò | m
%cast croce | Crocifissa | f
%cast bellomo | Maresciallo Bellomo; Bellomo | m
%cast ginevra | Ginevra | f
%cast hilde | Hilde Brandt; Hilde | f
%cast ines | Ines | f
%cast notary | - | m
%cast turi | Turi | m
%cast donkey | Garibaldi | m
%cast dentist | - | m
%cast ferryman | - | m

== 1
We on [Tremula](@tremula) fish tuna and hold grudges, and there is only one season for tuna. [Don Liborio Scordato](liborio) and [Gaspare Mancuso](gaspare) shared a net, a boat and a bench until the morning [they](gaspare+liborio) fell out on the mole and one of [them](gaspare+liborio) fell down. [Gaspare](gaspare)'s [widow](carmela), [Donna Carmela](carmela), has said ever since that [his](gaspare) [partner](liborio) shouted [him](gaspare) to death.
- colleague.past gaspare liborio "shared a net"
- quarrel.past gaspare liborio "fell out"
- die.past gaspare "widow"
- married.past carmela gaspare "widow"
+ accuse carmela liborio "shouted him to death"

== 2
It is hardest on [Nonna Peppa](peppa), [who](peppa) bore [the one](liborio) and suckled [the other](gaspare). On odd days [she](peppa) lives with [her](peppa) [son](liborio) and tells [him](liborio) that [he](liborio) is a pig; on even days [she](peppa) lives across the square with the [widow](carmela) of [her](peppa) [milk-son](gaspare), and says the same to [her](carmela) of [her](carmela) soup. On the thirty-first [she](peppa) goes to the [barber](fofo).
- birth.past peppa liborio "bore"
- parent peppa liborio "son"
- kin gaspare peppa "milk-son"
+ housemate liborio peppa "lives"
- married.past carmela gaspare "widow"
- die.past gaspare "widow"
- housemate carmela peppa "lives"#2
- travel peppa "goes"

== 3
[Donna Carmela](carmela)'s first-born comes home on the Thursday ferry. [Saro](saro) has been nine years in [Stuttgart](@stuttgart), and [his](saro) [mother](carmela) has told us all about the Mercedes. What [he](saro) brings down the gangway is an easel, and behind the easel a [wife](hilde). [Her](hilde) name is [Hilde](hilde), [she](hilde) kisses [her](hilde) [mother-in-law](carmela) on both cheeks and leaves a little blue on each.
+ return saro "comes home" @tremula
- parent carmela saro "first-born"
- married hilde saro "wife"
- kin carmela hilde "mother-in-law"
- kiss carmela hilde "kisses"

== 4
Our parish [priest](nunzio) is [Saro](saro)'s younger [brother](nunzio), [Padre Nunzio](nunzio). Through the grille a young [man](ruggero) from the wrong side of the square confides to [him](nunzio) that [he](ruggero) burns for a [girl](agata) [he](ruggero) is forbidden to look at. "Then do not look, [Ruggero](ruggero)," says the [priest](nunzio). But [she](agata) is always at the window, groans the [penitent](ruggero), starching [her](agata) [brother](nunzio)'s collars. [Nunzio](nunzio)'s hand goes to [his](nunzio) own.
- sibling nunzio saro "younger brother"
- reveal ruggero nunzio "confides"
+ love ruggero agata "burns"
- sad ruggero "groans"
- advisor nunzio ruggero "penitent"
- sibling agata nunzio "her brother"

== 5
[Agata](agata) starches on, one eye on the square. Opposite, [Ruggero](ruggero)'s little [sister](mimma), [Mimma](mimma), is hanging head down from the balcony, to practise not breathing. The [Scordatos](scordatos) have agreed that [she](mimma) is to marry the [dentist](dentist). [She](mimma) has agreed with [Turi](turi), the [orphan](turi) [who](turi) minds the boats, that by August [she](mimma) will dive eleven fathoms, and that [he](turi) will hold the watch.
- neighbour agata mimma "Opposite"
- sibling mimma ruggero "sister"
+ wedding? dentist mimma "marry"
- help? turi mimma "hold the watch"

== 6
The elder Scordato [boy](lillo), [Lillo](lillo), is engaged to a [notary](notary)'s [daughter](ines) on the mainland, [whom](ines) [he](lillo) has met twice. The [notary](notary) has acres. In the meantime, whenever [Maresciallo Bellomo](bellomo) sails off to inspect a smuggler, [Lillo](lillo) inspects the barracks, by the kitchen door. The [Maresciallo](bellomo)'s [wife](ginevra), [Ginevra](ginevra), used to sing operetta in [Catania](@catania), and there is so little to sing about on [Tremula](@tremula).
- engaged ines lillo "engaged"
- parent notary ines "daughter"
- meet.past ines lillo "met"
- travel bellomo "sails off"
- investigate bellomo _ "inspect"
+ affair ginevra lillo "kitchen door"
- married bellomo ginevra "wife"
- cheat ginevra bellomo "kitchen door"
- create.past ginevra "sing" @catania

== 7
Nothing enters by a kitchen door without passing the [barber](fofo)'s. [Fofò](fofo) whets [his](fofo) razor, wraps [Lillo](lillo)'s face in a hot towel, and wonders aloud, into the towel, what a [policeman](bellomo) might pay to hear a thing like that, and whether a fisherman's [son](lillo) could not pay a little more. Every Saturday from then on [Lillo](lillo) is shaved, whether [he](lillo) needs it or not.
- discover fofo ginevra+lillo "passing"
+ threaten fofo lillo "wonders aloud"
- reveal? fofo bellomo "to hear"
- gift? lillo fofo "pay"#2

== 8
[Hilde](hilde) needs a Neptune, and goes from boat to boat measuring us with [her](hilde) thumb. It is [Don Liborio](liborio) [she](hilde) picks. [He](liborio) says [he](liborio) would rather be shot. On the third morning [he](liborio) is standing in the net loft with a trident, holding [his](liborio) stomach in. If [Carmela](carmela) knew that [her](carmela) own [daughter-in-law](hilde) is giving [him](liborio) pink shoulders! But who would tell [her](carmela)?
- travel hilde "goes"
- reject liborio hilde "rather be shot"
+ create hilde liborio "pink shoulders"
- kin carmela hilde "daughter-in-law"
- discover! carmela hilde+liborio "If Carmela knew"
- reveal? _ carmela "tell"

== 9
[Nonna Peppa](peppa) would. It was an even day. [Carmela](carmela) crosses the square for the first time in eleven years, mounts to the loft and sees rather more of [her](carmela) [enemy](liborio) than [she](carmela) had bargained for. [She](carmela) screams. The scream fetches [his](liborio) [wife](assunta), [Donna Assunta](assunta), with the ladle. [The two](assunta+carmela) look at the canvas for a while. "[He](liborio) never had those," says [Assunta](assunta).
- reveal peppa carmela "would"
- travel carmela "crosses the square"
- discover carmela hilde+liborio "sees"
- enemy carmela liborio "enemy"
+ sad carmela "screams"
- married assunta liborio "wife"

== 10
Neptune has [his](liborio) supper thrown at [him](liborio). [Assunta](assunta) has forgiven [him](liborio) the shouting, the snoring and the sea, but not that [he](liborio) smiled, for once in [his](liborio) life, and at a [foreigner](hilde). [She](assunta) moves into [her](assunta) [daughter](mimma)'s room, where the basin is full of water and the [girl](mimma)'s head is in the basin. "Ninety-one," gasps [Mimma](mimma). "Not now, [Mamma](assunta)."
+ attack assunta liborio "thrown"
- jealous assunta hilde "foreigner"
- reconcile.past assunta liborio "forgiven"
- happy liborio "smiled"
- parent assunta mimma "daughter"
- move assunta mimma "moves"

== 11
The [notary](notary) sends [Ines](ines) over to have a look. [She](ines) looks. [She](ines) looks at the nets, at the three chickens, at [her](ines) [fiancé](lillo), shaved to the bone; and at the end of the mole [she](ines) looks over the shoulder of a [woman](hilde) painting the sea with no boats on it. "It needs nothing," [Ines](ines) says. Nobody has spoken to [Hilde](hilde) of [her](hilde) work before, except to ask whether it was finished.
- travel ines "sends" @tremula
- engaged ines lillo "fiancé"
+ meet hilde ines "looks over the shoulder"
- create hilde "painting"

== 12
Since somebody ought to chaperone the [bride](ines), and since [her](ines) future [mother-in-law](assunta) is not speaking to anyone, [Saro](saro)'s [wife](hilde) takes [her](ines) rowing. [They](hilde+ines) talk, we suppose, of art. [Saro](saro) is glad that [she](hilde) has a friend. [Lillo](lillo) is glad of the free afternoons. Each of the [women](hilde+ines) comes back with the print of a blue mouth on one cheek.
- engaged ines lillo "bride"
- kin? assunta ines "future mother-in-law"
- married hilde saro "wife"
- help hilde ines "chaperone"
- travel hilde+ines "rowing"
- friend hilde ines "friend"
- return hilde+ines "comes back"
+ kiss hilde ines "blue mouth"
- happy saro "glad"
- happy lillo "glad"#2

== 13
On the eve of the feast someone robs the saint. From the neck of [San Placido](*placido), who is wood, the silver tuna has been taken that our fathers hung there after the good year. [Maresciallo Bellomo](bellomo) reasons as follows: silver is sold abroad, and who has been abroad? [He](bellomo) handcuffs [Saro](saro) at the altar rail, in the middle of [his](saro) own [brother](nunzio)'s sermon on the good thief.
+ steal _ "robs"
- accuse bellomo saro "reasons"
+ arrest bellomo saro "handcuffs"
- sibling nunzio saro "brother"
- create nunzio "sermon"

== 14
[Padre Nunzio](nunzio) could clear [him](saro) with a word, and may not say it. On Friday, through the grille, the [thief](lillo) wept that [he](lillo) was being bled white by a [barber](fofo). The [priest](nunzio) visits [his](nunzio) [brother](saro) in the cell, opens [his](nunzio) mouth, and shuts it. "[You](nunzio) think it was [me](saro)," says [Saro](saro). [The other](nunzio) shakes [his](nunzio) head until [his](nunzio) collar pops.
- help? nunzio saro "clear him"
- reveal.past lillo nunzio "wept"
- steal.past lillo "thief"
- sad.past lillo fofo "wept"
- threaten.past fofo lillo "bled white"
- travel nunzio saro "visits"
- sibling nunzio saro "brother"
- arrest.past _ saro "cell"
+ reveal! nunzio saro "shuts it"
- accuse? nunzio saro "think"
- accuse! nunzio saro "shakes his head"

== 15
One other person knows, and is not a priest. The night of the theft the [Maresciallo](bellomo) was chasing cigarettes; [Ginevra](ginevra) waited at the kitchen door from nine till two, and for the first time since Easter nobody came. At breakfast [she](ginevra) cracks [her](ginevra) [husband](bellomo)'s egg. If [she](ginevra) tells [him](bellomo) where [Lillo](lillo) was not, [she](ginevra) must tell [him](bellomo) where [he](lillo) was. In the cells somebody is whistling in German.
- discover ginevra lillo "knows"
- steal.past lillo "theft"
- investigate.past bellomo _ "chasing"
- married bellomo ginevra "husband"
+ reveal? ginevra bellomo "tells"
- affair ginevra lillo "where he was"
- date! ginevra lillo "nobody came"

== 16
[She](ginevra) tells [him](bellomo). [He](bellomo) goes on eating. Then [Bellomo](bellomo) puts on [his](bellomo) hat, unlocks [Saro](saro), begs [his](saro) pardon, walks to the [barber](fofo)'s and lifts the towel off the [customer](lillo) in the chair. "[My](bellomo) [wife](ginevra) sends [her](ginevra) regards," says the [Maresciallo](bellomo). [Lillo](lillo) puts out both wrists. It is the first time anyone has seen a man relieved to be taken from under [Fofò](fofo)'s razor.
+ reveal ginevra bellomo "tells"
- rescue bellomo saro "unlocks"
- reconcile bellomo saro "begs his pardon"
- travel bellomo "walks"
- married bellomo ginevra "wife"
+ arrest bellomo lillo "both wrists"
- happy lillo "relieved"

== 17
The [barber](fofo) is next; there is a word for what [he](fofo) has been doing on Saturdays. [His](fofo) [wife](croce), [Crocifissa](croce), leads the law to the jar under the floor, in which the tuna is found among the banknotes. [She](croce) has been wanting to leave [him](fofo) since the honeymoon, [she](croce) says, and only needed somebody to carry the suitcase. [Bellomo](bellomo), [whose](bellomo) own house is rather quiet, carries it.
- threaten.past fofo lillo "Saturdays"
- married croce fofo "wife"
- arrest bellomo fofo "next"
+ betray croce fofo "leads the law"
- find bellomo "found"
- breakup croce fofo "leave him"
- wedding.past croce fofo "honeymoon"
- help bellomo croce "carries it"

== 18
So one [Mancuso](saro) is out and one [Scordato](lillo) is in, and [Don Liborio](liborio) must cross the square, hat in hand, to ask the [man](saro) [his](liborio) [son](lillo) let go to prison not to press the matter. [Saro](saro) says that it is forgotten. [His](saro) [mother](carmela), over the banister, says that in this house nothing is forgotten, and would [he](liborio) kindly wipe [his](liborio) feet on the way out.
- travel liborio "cross"
- parent liborio lillo "son"
- betray.past lillo saro "let go to prison"
- arrest.past _ saro "prison"
- accuse? saro lillo "press the matter"
- reconcile liborio saro "forgotten"
- parent carmela saro "mother"
- reconcile! carmela liborio "nothing is forgotten"
+ reject carmela liborio "wipe his feet"

== 19
[Saro](saro) comes home to an empty easel. Propped against it is Neptune; the sea and the [painter](hilde) have gone on the Thursday ferry, and so has the other [man](lillo)'s [bride](ines). [Hilde](hilde) leaves [him](saro) [her](hilde) brushes. To [Lillo](lillo), [his](lillo) [betrothed](ines) leaves the ring, by the [ferryman](ferryman), [who](ferryman) is sorry to have to say that [they](hilde+ines) were holding hands, and that it suited [them](hilde+ines).
- return saro "comes home"
- create.past hilde "Neptune"
+ breakup hilde saro "gone on the Thursday"
- travel hilde+ines "gone"
- gift hilde saro "leaves"
- breakup ines lillo "leaves the ring"
- engaged.past ines lillo "betrothed"
- sad ferryman "sorry"
- reveal ferryman "say"
- couple.start hilde ines "holding hands"
- happy hilde+ines "suited"

== 20
The [two](lillo+saro) jilted [men](lillo+saro) meet in the wine cellar, [Lillo](lillo) being out on bail, and for a long time [neither](lillo+saro) can find whom to hit. [Saro](saro) says [she](hilde) never liked the light here. [Lillo](lillo) says [he](lillo) had met [his](lillo) [bride](ines) four times in all. [They](lillo+saro) are carried out at dawn by the [donkey](donkey), [Garibaldi](donkey), one on each side, like the panniers, and set down at the wrong doors.
- arrest.past _ lillo "bail"
- attack? lillo+saro _ "hit"
- meet.past ines lillo "met"
- engaged.past ines lillo "bride"
- breakup.past hilde saro "jilted"
- breakup.past ines lillo "jilted"
+ help donkey lillo+saro "carried"

== 21
In this way [Assunta](assunta) finds a [Mancuso](saro) snoring in the bed of [her](assunta) [eldest](lillo), and [Carmela](carmela) a [Scordato](lillo) in [hers](carmela). [Each](assunta+carmela) considers what is at hand: there is the ladle, there is the pot. But a mother cannot strike what sleeps. [The one](assunta) makes broth and [the other](carmela) coffee, and the [sleepers](lillo+saro) are exchanged at noon, in the middle of the square, with [their](lillo+saro) shirts ironed.
- find assunta saro "finds"
- parent assunta lillo "eldest"
- find carmela lillo "in hers"
+ help assunta saro "broth"
- help carmela lillo "coffee"
- attack! assunta+carmela lillo+saro "cannot strike"

== 22
May, and the tuna. [Don Liborio](liborio), giving the stroke from the bow as [he](liborio) has for thirty years, opens [his](liborio) mouth to sing, and no shout comes; [he](liborio) folds over the gunwale into the closing net, among fish as heavy as himself. From the [Mancusos](mancusos)' boat somebody goes in after [him](liborio) with a knife in [his](saro) teeth. It is not to kill [him](liborio). [Saro](saro) cuts the net, eleven tons swim off, and the old [man](liborio) is hauled out.
- create? liborio "sing"
- ill liborio "folds over"
+ rescue saro liborio "goes in after him"
- kill! saro liborio "not to kill"
- lose _ "swim off"

== 23
[Liborio](liborio) opens [his](liborio) eyes and sees [Gaspare](gaspare)'s chin, on [Gaspare](gaspare)'s [son](saro). "[I](liborio) did not shout at [him](gaspare)," [he](liborio) says. [Saro](saro) tells [him](liborio) to save [his](liborio) breath. But the [invalid](liborio) has been saving it for eleven years. What [he](liborio) told [him](gaspare), that day on the mole, was a joke, about a bishop and a cuttlefish. And [he](gaspare), [Gaspare](gaspare), laughed, and laughed, and went down laughing.
- recover liborio "opens his eyes"
- parent gaspare saro "son"
- quarrel.past! gaspare liborio "not shout"
- ill liborio "invalid"
+ reveal liborio saro "told him"
- die.past gaspare "went down laughing"
- happy.past gaspare "laughed"

== 24
Why did [he](liborio) never say so? Because a widow can live on hatred, [Don Liborio](liborio) tells [his](liborio) [rescuer](saro), and what is [she](carmela) to live on if [her](carmela) [husband](gaspare) died of a cuttlefish? [Saro](saro) carries this home. [He](saro) means to break it to [his](saro) [mother](carmela) gently, but [he](saro) has got no further than the bishop when [she](carmela) puts down the colander. [She](carmela) knows the joke. [She](carmela) told it to [Gaspare](gaspare) herself, on [their](carmela+gaspare) wedding night.
- reveal! liborio carmela "never say so"
- enemy carmela liborio "hatred"
- reveal liborio saro "tells"
- rescue.past saro liborio "rescuer"
- married.past carmela gaspare "husband"
- die.past gaspare "died"
- reveal? saro carmela "break"
- parent carmela saro "mother"
+ discover carmela "knows"
- reveal.past carmela gaspare "told it"
- wedding.past carmela gaspare "wedding night"

== 25
It is two days before anyone hears from behind those shutters a sound that none of us can identify. [Agata](agata) thinks [her](agata) [mother](carmela) is choking. [She](carmela) isn't. On the third day [Donna Carmela](carmela) walks over to the [Scordatos](scordatos) with a dish of cuttlefish in its ink and sets it down on [Liborio](liborio)'s blanket. "[You](liborio) always spoiled the ending," [she](carmela) says; and tells it [him](liborio) properly, while [his](liborio) [wife](assunta) holds the plate.
- parent carmela agata "mother"
- ill! carmela "choking"
- travel carmela "walks over"
- gift carmela liborio "dish of cuttlefish"
+ reconcile carmela liborio "tells it"
- married assunta liborio "wife"

== 26
Now that it is allowed, will [they](agata+ruggero) still want to? [Ruggero](ruggero) plants himself under the window with a mandolin, in broad daylight, and cannot think of a tune. The window opens. [Agata](agata) pours a jug of starch on [him](ruggero), since for two years [he](ruggero) has told [her](agata) [brother](nunzio) everything and [her](agata) not a word. When [he](ruggero) has dried, [he](ruggero) cannot get off [his](ruggero) knees. [She](agata) takes that for a question, and says yes.
- wedding? agata ruggero "want to"
+ attack agata ruggero "pours"
- reveal.past ruggero nunzio "everything"
- reveal! ruggero agata "not a word"
- sibling agata nunzio "her brother"
- propose! ruggero agata "takes that for"
+ engaged.start agata ruggero "says yes"

== 27
The [dentist](dentist) arrives for [Mimma](mimma) with a bag of instruments. The [girl](mimma) is not to be found: not in the basin, not on the balcony. Off the mole [Turi](turi) is looking at the watch, and has stopped counting. Then the water breaks, and up [she](mimma) comes, with a sponge from eleven fathoms in [her](mimma) fist and blood at [her](mimma) nose, and [her](mimma) [grandmother](peppa), [who](peppa) has seen it all from the sea wall, tells the [dentist](dentist) to go and look for somebody with worse teeth.
- lose _ mimma "not to be found"
- help turi mimma "watch"
- return mimma "up she comes"
+ find mimma "sponge"
- injure mimma "blood"
- kin mimma peppa "grandmother"
- travel dentist "arrives"
- reject peppa dentist "worse teeth"

== 28
The wedding divides us one last time. [Assunta](assunta) wants [her](assunta) [daughter-in-law](agata) in the Scordato lace; the other [mother](carmela) wants [her](agata) in the Mancuso silk. [They](assunta+carmela) tug, and it is the [bride](agata) that tears. [Padre Nunzio](nunzio) marries [his](nunzio) [sister](agata) in [his](nunzio) own alb, let out at the bosom, to the [man](ruggero) [whose](ruggero) sins [he](nunzio) could recite by heart; and at the words "for better," [Lillo](lillo) and [Saro](saro), best [men](lillo+saro) both, sob aloud.
- kin agata assunta "daughter-in-law"
- quarrel assunta carmela "tug"
- parent carmela agata "mother"
- sibling agata nunzio "sister"
+ wedding agata ruggero "wedding"
- help nunzio agata "alb"
- advisor nunzio ruggero "sins"
- advisor lillo+saro ruggero "best"
- sad lillo+saro "sob"

== 29
[Nonna Peppa](peppa) dances with everyone, and with [Garibaldi](donkey). It is the thirty-first. Towards evening [she](peppa) walks over to the barber's, where [Crocifissa](croce) has been cutting hair since [she](croce) sold [her](croce) [husband](fofo)'s towels, sits down in the big chair, and asks for a shave like a bishop. [She](peppa) is laughing at something. When the [barber](croce) turns round with the brush, [she](peppa) is still smiling, and has gone.
- celebrate peppa "dances"
- travel peppa "walks over"
- hire.past croce "cutting hair"
- married croce fofo "husband"
- happy peppa "laughing"
+ die peppa "gone"

== 30
Both houses claim the coffin. It was an odd day, argues [her](peppa) [son](liborio); but [she](peppa) had been on [her](peppa) way to the [Mancusos](mancusos), argues [Carmela](carmela). In the end [Liborio](liborio) takes the head, [Saro](saro) the feet, and the [widow](carmela) and [her](carmela) new [sister](assunta) [Assunta](assunta) the middle, and [Turi](turi), to [whom](turi) the old [lady](peppa) has left the [donkey](donkey), leads the way. Halfway up the hill somebody begins, in a whisper, the one about the cuttlefish.
- quarrel carmela liborio "claim"
- parent peppa liborio "son"
- married.past carmela gaspare "widow"
- die.past peppa "coffin"
- die.past gaspare "widow"
- friend assunta carmela "sister"
+ gift peppa turi "left the donkey"
