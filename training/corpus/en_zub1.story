%series Block Fourteen
%lang en
%genre campus serial in a Ljubljana hall of residence, weekly TV listings
%cast vida    | Vida Kralj; Vida | f
%cast ajda    | Ajda Mlakar; Ajda | f
%cast tilen   | Tilen Hočevar; Tilen; Hočevar | m
%cast gal     | Gal Oblak; Gal | m
%cast rupnik  | Professor Rupnik; Rupnik; Lojze | m
%cast marta   | Marta Rupnik; Marta | f
%cast porter  | Zoran Begić; Zoran; Begić; Dr Begić | m
%cast sava    | Sava Mitrović; Sava | f
%cast nik     | Nik Kralj; Nik | m
%cast inspector | - | f
%cast baker   | Mlakar | m
%cast lawyer  | - | m
%cast nurse   | - | f

== 1 Two Wardrobes
[Vida Kralj](vida) comes up to [Ljubljana](@ljubljana) to read law and is put in Room 212 with [Ajda Mlakar](ajda), the [daughter](ajda) of a [baker](baker) from [Ptuj](@ptuj), [who](ajda) has already filled both wardrobes. Across the corridor [Gal Oblak](gal) drums on anything that holds still. The night [porter](porter), a [Bosnian](porter) of few words, knocks twice and is ignored twice. When a drunken second-year grabs [Vida](vida) by the hair on the stairs, it is [Tilen Hočevar](tilen), a medical [student](tilen), [who](tilen) steps between. [Ajda](ajda) has been mad about [him](tilen) since September, and has told only the cat.
- travel vida "comes up to" @ljubljana
- housemate.start ajda vida "put in Room 212"
- parent baker ajda "daughter"
- neighbour gal vida "Across the corridor"
- attack _ vida "grabs"
+ rescue tilen vida "steps between"
- love ajda tilen "mad about"
- reveal! ajda _ "told only the cat"

== 2 The Anatomy Paper
Someone has walked off with the anatomy paper from the safe of [Professor Rupnik](rupnik). The [dean](marta), [Marta Rupnik](marta), [who](marta) happens to be [his](rupnik) [wife](marta), sends for everybody with a key, and that means the [porter](porter). [He](porter) says nothing; [he](porter) loses a week's wages. Only [Gal](gal) knows who took it, since [Tilen](tilen) hid the envelope in [his](gal) bass drum. The rain will not stop. [Vida](vida) brings [her](vida) [rescuer](tilen) a cake, and [Ajda](ajda), [who](ajda) baked it for herself, eats dry bread and says that [she](ajda) is not hungry.
+ steal tilen rupnik "walked off with"
- married marta rupnik "wife"
- investigate marta porter "sends for everybody"
- reveal! porter "says nothing"
- lose porter "loses a week's wages"
- discover gal tilen "knows who took it"
- gift vida tilen "brings her rescuer"
- rescue.past tilen vida "rescuer"
- betray ajda vida "not hungry"

== 3 Night Bus
[Tilen](tilen) and [Vida](vida) go to see a film without subtitles and miss the last bus on purpose. [Ajda](ajda), waiting up, hears from [Gal](gal) what is in the drum, and is torn: is [she](ajda) to give away the [thief](tilen) [she](ajda) dreams of, or let the [Bosnian](porter) pay for it? [She](ajda) writes the [dean](marta) a letter, tears it up and writes another. [Marta](marta) has worries of [her](marta) own. In [her](marta) [husband](rupnik)'s coat [she](marta) comes upon two opera tickets, although [he](rupnik) cannot bear opera, and neither can [she](marta).
+ date tilen vida "go to see"
- reveal gal ajda "hears from Gal"
- reveal? ajda marta "to give away"
- steal.past tilen rupnik "thief"
- love ajda tilen "dreams of"
- married marta rupnik "husband"
+ discover marta rupnik "two opera tickets"

== 4 Short Nights
[Gal](gal) drums. [Sava](sava) sings. [Sava Mitrović](sava) is new in Block Fourteen. The [drummer](gal) wants a band, and the [singer](sava) wants a drummer. [Their](gal+sava) first song is about the [porter](porter). The [porter](porter) likes the song. [Rupnik](rupnik) comes to hear it. [He](rupnik) stands very near [Sava](sava). [He](rupnik) has a ticket for [her](sava). So the other ticket was for [Sava](sava). [Marta](marta) sees [them](rupnik+sava) at the opera. [She](marta) says good evening to [Rupnik](rupnik) and [Sava](sava). At home [she](marta) puts [his](rupnik) pillow in the bath. That night nobody kisses [Ajda](ajda).
- move sava "new in Block Fourteen"
- create gal+sava "Their first song"
- flirt rupnik sava "very near"
- gift rupnik sava "a ticket for her"
+ discover marta rupnik+sava "sees them"
- date rupnik sava "at the opera"
- quarrel marta rupnik "pillow in the bath"
- kiss! _ ajda "nobody kisses"

== 5 The Second Letter
The letter, unsigned, reaches the [dean](marta)'s office at last, and a police [inspector](inspector) goes through the block floor by floor. [She](inspector) comes away with the envelope, the drumsticks and [Gal](gal), [who](gal) is led off in slippers and will not say a word against [his](gal) best [friend](tilen). [Tilen](tilen) lets it happen. [Ajda](ajda), [who](ajda) meant to save one innocent [man](porter) and has put [another](gal) behind bars, runs a fever; the [singer](sava), for want of a drummer, cancels the first concert. And the [coward](tilen)? [He](tilen) is teaching [Vida](vida) to skate.
- reveal ajda marta "reaches the dean's office"
- investigate inspector "goes through the block"
- find inspector "comes away with"
+ arrest inspector gal "led off in slippers"
- betray! gal tilen "not say a word"
- friend gal tilen "best friend"
+ betray tilen gal "lets it happen"
- rescue? ajda porter "meant to save"
- accuse ajda gal "put another behind bars"
- ill ajda "runs a fever"
- create! sava "cancels"
- advisor tilen vida "teaching Vida"

== 6 Bail
[Vida](vida)'s elder [brother](nik) [Nik](nik), a [locksmith](nik) with a cheerful disregard for closed doors, turns up to see how [she](vida) is getting on and leaves two days later with [Ajda](ajda)'s telephone number. In between [he](nik) has put up the bail for the [drummer](gal). "[You](gal)'d do it for [me](nik)," [he](nik) tells the [stranger](gal). What the [locksmith](nik) also does, for a bet, is open the [professor](rupnik)'s safe: any child could manage it with a hairpin. So the [porter](porter) never needed to be under suspicion at all. The [dean](marta) begs [his](porter) pardon with a bottle of plum brandy and pours herself the first glass.
- sibling nik vida "brother"
- travel nik "turns up"
- gift ajda nik "telephone number"
+ help nik gal "put up the bail"
- discover nik "any child could"
- accuse! _ porter "never needed"
- reconcile marta porter "begs his pardon"

== 7 Thin Ice
On the lake at [Bled](@bled) the ice gives way under [Tilen](tilen). [Vida](vida) lies flat and holds out [her](vida) scarf, and so the [one](vida) [he](tilen) once protected on the stairs pulls [him](tilen) out. In the ambulance, blue and babbling, [he](tilen) tells [her](vida) about the envelope. [She](vida) thanks [him](tilen) for [his](tilen) honesty, gets out at the next light and walks. [Ajda](ajda), just on [her](ajda) feet again, meets the weeping [skater](vida) at the door with soup, and comes within a breath of owning up to the letter. [She](ajda) asks about salt instead.
- rescue.past tilen vida "protected"
+ rescue vida tilen "pulls him out"
- reveal tilen vida "tells her about"
+ breakup vida tilen "gets out"
- recover ajda "on her feet again"
- sad vida "weeping"
- help ajda vida "with soup"
- reveal! ajda vida "owning up"

== 8 A Name on the Door
For the first time in eleven years [somebody](marta) asks the night [porter](porter) what [he](porter) is called. [Zoran Begić](porter), it turns out, was a surgeon in [Tuzla](@tuzla) before the war cost [him](porter) [his](porter) papers, and the [somebody](marta) is [Marta](marta), [who](marta) has moved out of the villa and into the guest room above the lodge. [Her](marta) [husband](rupnik), meanwhile, has offered [Sava](sava) a scholarship with a dinner attached; the [singer](sava) takes the form and leaves the dinner. [Tilen](tilen) gives himself up. [Gal](gal) collects [his](gal) drum from the police, and walks past [Hočevar](tilen) as one walks past a lamp-post.
- lose.past porter "cost him"
- move marta "moved out of"
+ breakup marta rupnik "moved out of"
- married marta rupnik "husband"
- gift? rupnik sava "offered Sava a scholarship"
- invite rupnik sava "a dinner attached"
- reject sava rupnik "leaves the dinner"
+ reveal tilen "gives himself up"
- friend.end gal tilen "as one walks past"

== 9 Expulsion
[Tilen](tilen) is struck off the rolls. [His](tilen) [ex](vida), [who](vida) has every reason to applaud, looks up the statutes and appeals for [him](tilen), on paper only; [she](vida) does not wish to see [his](tilen) face. [Nik](nik) has been down four weekends running, and it is not [his](nik) [sister](vida) [he](nik) comes for. [Ajda](ajda)'s [father](baker) arrives with three loaves, catches the [locksmith](nik) in Room 212 without a shirt, and chases [him](nik) across the lawn with the longest. [Begić](porter), strictly neutral, opens the gate for the [fugitive](nik) and closes it on the [baker](baker).
+ quit tilen "struck off the rolls"
- ex tilen vida "ex"
- help vida tilen "appeals for him"
- couple ajda nik "four weekends running"
- sibling nik vida "sister"
- parent baker ajda "father"
- discover baker ajda+nik "catches the locksmith"
+ attack baker nik "chases him"
- help porter nik "opens the gate"
- flee nik baker "fugitive"

== 10 Theatre One
In the middle of a lecture on the heart [Rupnik](rupnik) clutches [his](rupnik) own. The ambulance is stuck behind a tram; the only [person](porter) in the building [who](porter) has ever held a scalpel is sitting in the lodge with a crossword. A [nurse](nurse) from the students' clinic hands [Begić](porter) the instruments, and the [man](porter) [who](porter) lost a week's pay over the [professor](rupnik)'s safe saves [his](rupnik) life. [Marta](marta) watches through the glass. [She](marta) is still the [patient](rupnik)'s [wife](marta), says the form in [her](marta) hand, and [she](marta) signs it. Then [she](marta) looks at the [surgeon](porter)'s fingers for longer than is necessary.
+ ill rupnik "clutches his own"
- help nurse porter "hands"
- lose.past porter "lost a week's pay"
+ rescue porter rupnik "saves his life"
- married marta rupnik "wife"
- love.start marta porter "looks at the surgeon's fingers"

== 11 The Chalk Line
Cleaning up before the exams, [Vida](vida) turns over a blotter and reads, back to front, the letter that sent [Gal](gal) to jail. [She](vida) draws a chalk line down the middle of the floor. The [letter-writer](ajda) takes [her](ajda) bread bin to [Sava](sava)'s. It is the [drummer](gal), of all people, [who](gal) laughs: prison food was better than the canteen's, and without [Ajda](ajda) the song about it, which has just come second in a contest at [Maribor](@maribor), would not exist. [Vida](vida) wipes out the chalk with [her](vida) sock. A [lawyer](lawyer), not one of the students but a real [one](lawyer) with a briefcase, asks at the lodge for [Dr Begić](porter).
+ discover vida ajda "reads, back to front"
- arrest.past _ gal "sent Gal to jail"
- quarrel ajda vida "draws a chalk line"
- move ajda sava "takes her bread bin"
- reconcile ajda gal "laughs"
- create gal+sava "the song about it"
- find gal+sava "come second"
+ reconcile ajda vida "wipes out"

== 12 Lights Out
The [lawyer](lawyer) has brought a stamp, and the stamp makes a [porter](porter) a [doctor](porter) again; the clinic takes [him](porter) on from Monday. The [Rupniks](marta+rupnik) part before a judge, politely, in nine minutes. [Vida](vida)'s appeal goes through. [Tilen](tilen), [who](tilen) is to begin again from the first year, thanks [her](vida) by post, as agreed. On the roof there is a feast for the finals, with loaves from [Ptuj](@ptuj): the [baker](baker) has been won over, and the [locksmith](nik) has something in [his](nik) pocket for [Ajda](ajda) that is not a key. "Yes," says [she](ajda), before [he](nik) has opened the box. [Gal](gal) drums. No one knocks.
- help lawyer porter "brought a stamp"
+ hire porter "takes him on"
+ divorce marta rupnik "part before a judge"
- help vida tilen "appeal goes through"
- celebrate _ "a feast"
- reconcile baker nik "won over"
+ propose nik ajda "something in his pocket"
- engaged.start ajda nik "Yes"
