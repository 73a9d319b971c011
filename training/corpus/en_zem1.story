%series Pennyfold Court
%lang en
%genre drill
%cast auberon | Sir Auberon Lisle; Sir Auberon; Auberon | m
%cast cordelia | Lady Cordelia; Cordelia | f
%cast peregrine | Peregrine | m
%cast barnaby | Barnaby | m
%cast octavia | Octavia | f
%cast gudgeon | Gudgeon | m
%cast tansy | Tansy | f
%cast thrupp | Mrs Thrupp | f
%cast osei | Dr Osei; Osei | m
%cast stroud | Inspector Stroud; Stroud | f
%cast dhillon | Sergeant Dhillon; Dhillon | m
%cast fenn | Ottilie Fenn; Miss Fenn; Ottilie | f
%cast yevgenia | Countess Yevgenia; Yevgenia; Mamma | f
%cast crewe | Lysander Crewe; Mr Crewe; Crewe | m
%cast noel | Noel Hatherley; Noel | m
%cast clarence | Clarence | m
%cast rao | Mr Rao; Rao | m
%cast kettle | Kettle | m
%cast desmond | Desmond | m
%cast super | - | m
%cast constable | - | m
%cast nurse | - | f
%cast bookie | - | m
%cast dmother | - | f

== 1
[Sir Auberon Lisle](auberon) of [Pennyfold Court](@pennyfold) turns seventy and, for the occasion, asks to dinner everyone who would be better off without [him](auberon). [Lady Cordelia](cordelia), [who](cordelia) has put up with [him](auberon) since [their](auberon+cordelia) honeymoon, counts the chairs. [Gudgeon](gudgeon), the [butler](gudgeon), counts the knives and is one short.
+ celebrate auberon "turns seventy" @pennyfold
- invite auberon _ "asks to dinner"
- married auberon cordelia "honeymoon"

== 2
[Peregrine](peregrine), [his](auberon) elder [son](peregrine), comes with debts, and [Barnaby](barnaby), the [younger](barnaby), a [curate](barnaby), with a sermon. [Octavia](octavia), [who](octavia) is older than [either](barnaby+peregrine) and sculpts, unveils a bust of [their](barnaby+octavia+peregrine) [father](auberon). It looks, [he](auberon) says, like the [butler](gudgeon). "So it does," says [she](octavia), and [Gudgeon](gudgeon) drops the gravy.
- parent auberon peregrine "son"
- parent auberon barnaby "younger"
- parent auberon octavia "father"
- sibling barnaby peregrine "elder"
- travel barnaby+peregrine "comes"
+ create octavia "unveils"
- sibling barnaby+peregrine octavia "older than either"

== 3
Among the guests is [Countess Yevgenia](yevgenia), to [whom](yevgenia) [Auberon](auberon) was married for eleven weeks in [Biarritz](@biarritz), until [she](yevgenia) walked out over the cheese. [She](yevgenia) has brought [him](auberon) a nutcracker. [His](auberon) present [wife](cordelia) embraces [her](yevgenia) and seats [her](yevgenia) by the stove. The [Countess](yevgenia) thaws, but slowly, and mentions to [her](cordelia) that [he](auberon) snored even then.
- married.past auberon yevgenia "was married" @biarritz
+ breakup.past yevgenia auberon "walked out"
- gift yevgenia auberon "nutcracker"
- married auberon cordelia "wife"
- reveal yevgenia cordelia "mentions"

== 4
The [man](crewe) next door, [Lysander Crewe](crewe), has murdered nine baronets in print and looks at [his](crewe) [host](auberon) as a butcher looks at a field. [Dr Osei](osei), [who](osei) attends to [Sir Auberon](auberon)'s gout, confiscates the port. [Lady Cordelia](cordelia) slips it to the [novelist](crewe) under the table, and it is a moment before [her](cordelia) hand comes back.
- neighbour auberon crewe "next door"
- ill auberon "gout"
- treat auberon osei "attends to"
- steal osei auberon "confiscates"
- gift cordelia crewe "slips"
+ flirt cordelia crewe "her hand comes back"
- create.past crewe "in print"

== 5
Over coffee the birthday [boy](auberon) announces that tomorrow [he](auberon) will sign a new will; [Miss Fenn](fenn), [his](auberon) [secretary](fenn), has it typed upstairs. [His](auberon) [sons](barnaby+peregrine) congratulate [him](auberon). [Their](barnaby+peregrine) [sister](octavia) asks who gets the dog. "There is no dog," says [her](octavia) [father](auberon). "Exactly," says [she](octavia).
- celebrate auberon "birthday"
+ reveal auberon "announces"
- boss auberon fenn "secretary"
- create? auberon "new will"
- parent auberon barnaby+peregrine "sons"
- sibling barnaby+peregrine octavia "sister"
- parent auberon octavia "father"

== 6
At seven [Tansy](tansy), the [housemaid](tansy), carries in [his](auberon) tea and comes upon [him](auberon) on the library carpet with [his](auberon) own bust on [his](auberon) chest. [Her](tansy) scream wakes the [parrot](clarence). "Not now, [Ottilie](fenn)," says [Clarence](clarence) in the dead [man](auberon)'s voice, and the [secretary](fenn), [who](fenn) has appeared in the doorway, blushes.
+ find tansy auberon "comes upon"
- sad tansy "scream"
+ die auberon "dead"

== 7
[Inspector Stroud](stroud) drives over from [Ludbury](@ludbury) to look into the death, with [Sergeant Dhillon](dhillon), [who](dhillon) has been sick at every bend. [She](stroud) asks the [family](barnaby+cordelia+octavia+peregrine) to stay where [they](barnaby+cordelia+octavia+peregrine) are. [Barnaby](barnaby) asks whether [he](barnaby) may pray. [He](barnaby) may, [she](stroud) says, but not on the carpet.
- travel dhillon+stroud "drives over"
+ investigate stroud auberon "look into"
- die auberon "death"
- ill dhillon "sick"

== 8
[Auberon](auberon)'s [doctor](osei) reports that [he](auberon) did not die of art. [He](auberon) was poisoned a good two hours before the bust toppled. [Octavia](octavia), [whom](octavia) the news ought to relieve, is hurt: it was the best reception [her](octavia) work had ever had. The [inspector](stroud) decides to like [her](octavia), and to suspect [her](octavia).
- advisor osei auberon "doctor"
- reveal osei "reports"
+ kill _ auberon "poisoned"
- sad octavia "hurt"
- create.past octavia "work"
- accuse? stroud octavia "suspect"
- happy! octavia "relieve"

== 9
[Dhillon](dhillon) questions the staff. [Mrs Thrupp](thrupp), the [cook](thrupp), feeds [him](dhillon), which settles [his](dhillon) stomach; [Tansy](tansy) smiles at [him](dhillon), which unsettles it again. Between [them](tansy+thrupp) the two [women](tansy+thrupp) let slip that the [master](auberon) had a caller at eleven, a [man](noel) on a motorcycle, [whom](noel) [neither](tansy+thrupp) let in.
- investigate dhillon tansy+thrupp "questions"
- gift thrupp dhillon "feeds"
- recover dhillon "settles"
- flirt tansy dhillon "smiles"
- love.start dhillon tansy "unsettles"
+ reveal tansy+thrupp dhillon "let slip"
- boss.past auberon tansy+thrupp "master"
- travel.past noel "caller"

== 10
[Miss Fenn](fenn) swears the new will was in the safe. Now somebody has emptied it and left a herring. [Peregrine](peregrine) points at [his](peregrine) [brother](barnaby); [Barnaby](barnaby), [who](barnaby) pardons [him](peregrine) on the spot, points at nobody. Only [their](barnaby+peregrine) [mother](cordelia) asks the obvious: who in this house would waste a herring?
+ steal _ auberon "emptied"
- accuse peregrine barnaby "points"
- sibling barnaby peregrine "brother"
- reconcile barnaby peregrine "pardons"
- parent cordelia barnaby+peregrine "mother"

== 11
[Mr Rao](rao), the family's [solicitor](rao), comes down by the 10.40 to read the only will there is, the old one. Everything goes to the [widow](cordelia), nothing to [her](cordelia) [children](barnaby+octavia+peregrine), and to the [Countess](yevgenia), [whom](yevgenia) [he](rao) has long worshipped from behind [his](rao) spectacles, a stuffed pike. [She](yevgenia) weeps. It is the pike from [Biarritz](@biarritz).
- advisor rao barnaby+cordelia+octavia+peregrine "solicitor"
- travel rao "comes down"
+ find cordelia "Everything goes"
- married.past auberon cordelia "widow"
- die.past auberon "widow"
- parent cordelia barnaby+octavia+peregrine "children"
- love rao yevgenia "worshipped"
- find yevgenia "stuffed pike"
- sad yevgenia "weeps"
- find! barnaby+octavia+peregrine "nothing"

== 12
Seven people, then, had a reason to stop the new will, and one to stop [him](auberon) anyhow. The [inspector](stroud) asks the [widow](cordelia) how long [she](cordelia) has been carrying on with [Mr Crewe](crewe). "Since the hedge died," says [Cordelia](cordelia). [Her](cordelia) [neighbour](crewe), interrogated apart, gives the same answer with more adjectives.
- married.past auberon cordelia "widow"
- die.past auberon "widow"
+ affair cordelia crewe "carrying on"
- reveal cordelia stroud "Since the hedge died"
- neighbour cordelia crewe "neighbour"
- investigate stroud cordelia "asks"
- investigate stroud crewe "interrogated"

== 13
[Stroud](stroud)'s [ex-husband](desmond) runs the county laboratory, and there is only one laboratory. [She](stroud) sends [her](stroud) [sergeant](dhillon) with the coffee cups. [Desmond](desmond), [who](desmond) still bears [her](stroud) a grudge for leaving, asks [him](dhillon) whether [she](stroud) is eating properly, and detects yew in the third cup.
- ex desmond stroud "ex-husband"
- boss stroud dhillon "sergeant"
- travel dhillon "sends"
- reconcile! desmond stroud "grudge"
- breakup.past stroud desmond "leaving"
+ discover desmond "detects"

== 14
The third cup was set before [Crewe](crewe), [who](crewe) saw a fly in it and, while [his](crewe) [host](auberon) was bending to admire the [Countess](yevgenia)'s ankles, exchanged it for [his](auberon). So it was [he](crewe) [who](crewe) was meant to die! [Dhillon](dhillon) draws a diagram. [His](dhillon) [boss](stroud) turns it the right way up.
+ betray.past crewe auberon "exchanged"
- love.past auberon yevgenia "admire"
+ die? crewe "meant to die"
- create dhillon "draws"
- boss stroud dhillon "boss"

== 15
[Crewe](crewe) takes to [his](crewe) bed in terror. [Lady Cordelia](cordelia) moves in to hold [his](crewe) hand, and the [inspector](stroud) posts a [constable](constable), a large silent [youth](constable), at the door. [He](constable) has read all of the [author](crewe)'s books. By morning [he](constable) has confided to the [patient](crewe) that the murderer is always obvious.
- sad crewe "terror"
+ move cordelia crewe "moves in"
- help cordelia crewe "hold his hand"
- help stroud crewe "posts"
- create.past crewe "books"
- reveal constable crewe "confided"

== 16
The [motorcyclist](noel) is caught in the orchard by [Kettle](kettle), the [poacher](kettle), [who](kettle) takes [him](noel) for a gamekeeper. [He](kettle) marches [him](noel) to the [sergeant](dhillon), [who](dhillon) puts [both](kettle+noel) in handcuffs. [One](kettle) has two pheasants in [his](kettle) coat, [the other](noel) half a photograph of the dead [baronet](auberon).
- abduct kettle noel "caught"
- discover! kettle noel "takes him for"
+ arrest dhillon kettle+noel "handcuffs"
- die.past auberon "dead"

== 17
[His](noel) name is [Noel Hatherley](noel), and [he](noel) will say nothing else until the [Countess](yevgenia), on [her](yevgenia) way to breakfast, sees what [he](noel) is clutching. [She](yevgenia) opens [her](yevgenia) locket. The halves fit. "[You](noel) are late," [she](yevgenia) tells [her](yevgenia) [son](noel). "By thirty years, [Mamma](yevgenia)," says [he](noel).
- reveal! noel "say nothing else"
+ discover yevgenia noel "fit"
- parent yevgenia noel "son"
- meet noel yevgenia "sees"

== 18
[Yevgenia](yevgenia) gave [him](noel) up, [she](yevgenia) informs [Stroud](stroud), the week after [she](yevgenia) deserted [his](noel) [father](auberon), [who](auberon) never knew. Or so [she](yevgenia) thought. [Noel](noel) had written to [him](auberon) in spring; and the vanished will, of which the [secretary](fenn) remembers every comma, made [him](noel) heir to everything.
- parent yevgenia noel "gave him up"
- reveal yevgenia stroud "informs"
- breakup.past yevgenia auberon "deserted"
- parent auberon noel "father"
- discover! auberon noel "never knew"
- reveal.past noel auberon "written"
+ find? noel "heir"

== 19
So [Peregrine](peregrine) has a [brother](noel) [he](peregrine) never heard of. [He](peregrine) offers [him](noel) a cigar, then a partnership, then, both having been declined, a black eye. [Barnaby](barnaby) pulls [them](noel+peregrine) apart and gets an elbow in the ribs from [each](noel+peregrine). [Octavia](octavia), [sister](octavia) to [all three](barnaby+noel+peregrine), asks if [they](barnaby+noel+peregrine) could hold that pose.
- sibling noel peregrine "brother"
- discover! peregrine noel "never heard of"
- gift? peregrine noel "cigar"
- hire? noel peregrine "partnership"
- reject noel peregrine "declined"
+ attack peregrine noel "black eye"
- help barnaby noel+peregrine "pulls them apart"
- injure barnaby noel+peregrine "elbow"
- sibling barnaby+noel+peregrine octavia "sister"

== 20
On [his](dhillon) afternoon off the [sergeant](dhillon) takes the [housemaid](tansy) to see [The Siren of Hull](*siren). In the dark [she](tansy) whispers that [Mrs Thrupp](thrupp) has been crying into the stock ever since the murder. [He](dhillon) had been about to reach for [her](tansy) hand. [He](dhillon) reaches for [his](dhillon) notebook instead.
+ date dhillon tansy "takes"
- reveal tansy dhillon "whispers"
- sad thrupp "crying"
- kill.past _ auberon "murder"

== 21
The [cook](thrupp) owns up between two soufflés. [She](thrupp) adored [him](auberon). For twenty-two years [he](auberon) praised [her](thrupp) kidneys, and one Whitsun [he](auberon) pressed [her](thrupp) hand. It was [she](thrupp) [who](thrupp) took the will from the safe and left a herring, since [he](auberon) had shown it to [Miss Fenn](fenn) first and not to [her](thrupp).
- reveal thrupp "owns up"
- love.past thrupp auberon "adored"
- flirt.past auberon thrupp "pressed her hand"
+ steal.past thrupp auberon "took the will"
- reveal.past auberon fenn "shown"
- jealous thrupp fenn "not to her"

== 22
[Stroud](stroud) wants the will. [Mrs Thrupp](thrupp) baked it in a raised pie, which went to the [widow](cordelia)'s [lover](crewe) as food for an invalid. [Dhillon](dhillon) runs across two fields. The [constable](constable) at the bedside, [who](constable) has been fasting since Tuesday, wipes [his](constable) mouth. "A bit dry," [he](constable) says, "in the middle."
- create thrupp "baked"
+ gift thrupp crewe "went to"
- married.past auberon cordelia "widow"
- die.past auberon "widow"
- affair cordelia crewe "lover"
- ill crewe "invalid"
- travel dhillon "runs"

== 23
An eaten will, rules [Mr Rao](rao), is no will. [Cordelia](cordelia) stays rich; the [Countess](yevgenia)'s [son](noel) stays on all the same, because [his](noel) [half-sister](octavia) wants somebody to carry clay. The [solicitor](rao) has missed the 4.15 on purpose. [He](rao) is teaching [Yevgenia](yevgenia) backgammon, at which [she](yevgenia) has already won [his](rao) watch.
- parent yevgenia noel "son"
- sibling noel octavia "half-sister"
- hire noel octavia "carry clay"
- advisor.start rao yevgenia "teaching"
+ find yevgenia "won"
- lose rao yevgenia "watch"

== 24
Who pushed the bust? [Octavia](octavia) modelled it from two men, [she](octavia) tells the [inspector](stroud): the forehead is [her](octavia) [father](auberon)'s, and the chin belongs to the [man](gudgeon) [she](octavia) has been sweet on since [he](gudgeon) first took [her](octavia) coat. [Stroud](stroud) looks up. The [butler](gudgeon), chin and all, is handing [her](stroud) a biscuit.
- create.past octavia "modelled"
- reveal octavia stroud "tells"
- parent auberon octavia "father"
+ love octavia gudgeon "sweet on"
- discover stroud gudgeon "looks up"
- gift gudgeon stroud "biscuit"

== 25
[Gudgeon](gudgeon) is taken aside. At midnight [he](gudgeon) had gone in to give [Sir Auberon](auberon) notice, for [he](gudgeon) could not dote on the [daughter](octavia) of the house and go on serving it soup. [He](gudgeon) found [his](gudgeon) [employer](auberon) cold; [he](gudgeon) stumbled; and the chin [he](gudgeon) had lent came down on [the other](auberon).
- quit? gudgeon auberon "notice"
- love gudgeon octavia "dote"
- parent auberon octavia "daughter"
+ find.past gudgeon auberon "found"
- boss.past auberon gudgeon "employer"
- die.past auberon "cold"
- investigate _ gudgeon "taken aside"

== 26
Why did [he](gudgeon) keep quiet? Because [he](gudgeon) believed that [she](octavia) had done it, and [she](octavia) kept quiet because [she](octavia) believed it of [him](gudgeon). Brought together before the [inspector](stroud), the [butler](gudgeon) and the [sculptress](octavia) stare, and burst out laughing, and have to be reminded that there is a corpse.
- reveal! gudgeon "keep quiet"
- kill.past! octavia auberon "had done it"
- reveal! octavia "kept quiet"
- kill.past! gudgeon auberon "believed it of him"
+ happy gudgeon+octavia "laughing"
- die.past auberon "corpse"

== 27
The [superintendent](super), an old [chum](super) of the [Lisles](barnaby+cordelia+octavia+peregrine), telephones daily. [He](super) gives [Stroud](stroud) until Friday, or [he](super) will hand the case to somebody with a moustache. [She](stroud) holds the receiver towards [Clarence](clarence). The [parrot](clarence) repeats to [him](super) word for word what [she](stroud) has been muttering since Monday.
- friend barnaby+cordelia+octavia+peregrine super "chum"
+ threaten super stroud "until Friday"
- quit? stroud "hand the case"
- reveal clarence super "repeats"
- boss super stroud "superintendent"

== 28
At midnight [Dr Osei](osei) brings [Stroud](stroud) a sandwich and asks what [she](stroud) does when [she](stroud) is not being telephoned. "[I](stroud) swim," [she](stroud) says. [He](osei) sinks like a stone, [he](osei) lets [her](stroud) know; as a child [he](osei) was fished out of this very lake by [Kettle](kettle), [who](kettle) took [him](osei) for a pike.
- gift osei stroud "sandwich"
- reveal osei stroud "lets her know"
+ rescue.past kettle osei "fished out"
- discover.past! kettle osei "took him for"

== 29
A [nurse](nurse) is engaged for [Crewe](crewe), [who](crewe) has hiccups now as well. [She](nurse) is [Mrs Thrupp](thrupp)'s [sister](nurse) and takes after [her](thrupp) in everything but pastry. [Lady Cordelia](cordelia), catching [her](nurse) at the plumping of pillows that [she](cordelia) thinks of as [hers](cordelia), dismisses [her](nurse) before lunch and takes [her](nurse) on again before tea.
- hire nurse crewe "engaged"
- ill crewe "hiccups"
- sibling nurse thrupp "sister"
- jealous cordelia nurse "thinks of as hers"
+ quit nurse cordelia "dismisses"
- hire nurse cordelia "takes her on"

== 30
The [nurse](nurse) has tidy habits. Turning out the pockets of a dinner jacket that [her](nurse) [sister](thrupp) has put by for the jumble, [she](nurse) shakes a twist of paper on to the table: yew, dried and ground. The jacket is not [her](nurse) [patient](crewe)'s, nor the [butler](gudgeon)'s. The label says A. Lisle.
- sibling nurse thrupp "sister"
+ find nurse "shakes"
- treat crewe nurse "patient"
- discover nurse auberon "label"

== 31
Then the murderer is the murdered [man](auberon). [Sir Auberon](auberon) doctored the coffee of [his](auberon) [wife](cordelia)'s [lover](crewe) and then, [his](auberon) eye on an ankle, drank it himself. [Stroud](stroud) explains this twice to the [superintendent](super), [who](super) would have preferred a foreigner. The [Countess](yevgenia), [whose](yevgenia) ankle it was, has never been so flattered.
- die.past auberon "murdered"
+ attack.past auberon crewe "doctored"
- married.past auberon cordelia "wife"
- affair cordelia crewe "lover"
+ reveal stroud super "explains"
- happy yevgenia "flattered"

== 32
Who had told [him](auberon)? [Miss Fenn](fenn). For a year [she](fenn) had carried notes between the [lovers](cordelia+crewe), until [she](fenn) opened one. [She](fenn) had hoped that [he](auberon) would leave [his](auberon) [wife](cordelia) and notice who was holding the pencil. [He](auberon) sent [her](fenn) out for a book on hedges instead.
+ reveal.past fenn auberon "told"
- help.past fenn cordelia+crewe "carried notes"
- affair cordelia crewe "lovers"
- discover.past fenn cordelia+crewe "opened one"
- breakup? auberon cordelia "leave"
- married.past auberon cordelia "wife"
- love.past fenn auberon "hoped"

== 33
[Ottilie](fenn) is packing. The [curate](barnaby), in search of a hymn book, finds [her](fenn) sobbing on a hatbox and sits down beside [her](fenn). [He](barnaby) too, [he](barnaby) says, has given [his](barnaby) heart where nobody asked for it. It takes [her](fenn) three handkerchiefs, all of them [his](barnaby), to see whom [he](barnaby) means.
- quit? fenn "packing"
- find barnaby fenn "finds"
- sad fenn "sobbing"
- help barnaby fenn "sits down beside"
+ love barnaby fenn "given his heart"
- confess barnaby fenn "says"
- discover fenn barnaby "see"
- gift barnaby fenn "handkerchiefs"

== 34
A [bookmaker](bookie) with a toothpick calls on [Peregrine](peregrine), mentions [his](peregrine) knees and allows [him](peregrine) a week. [He](peregrine) tries [his](peregrine) [mother](cordelia); [she](cordelia) has just paid for [his](peregrine) younger [brother](barnaby)'s steeple. In the end it is the other [brother](noel), the [one](noel) [whose](noel) eye [he](peregrine) blacked, [who](noel) sells the motorcycle for [him](peregrine).
- threaten bookie peregrine "mentions his knees"
- parent cordelia peregrine "mother"
- help.past cordelia barnaby "paid"
- sibling barnaby peregrine "younger brother"
- sibling noel peregrine "other brother"
- attack.past peregrine noel "blacked"
+ help noel peregrine "sells"
- help? cordelia peregrine "tries"

== 35
[Dhillon](dhillon)'s [mother](dmother) comes from [Southall](@southall) to inspect the [girl](tansy). [She](dmother) runs a finger along the mantelpiece and finds no fault with it, or with [her](tansy). It is the [sergeant](dhillon) [who](dhillon) fails, for [he](dhillon) has not yet asked. [He](dhillon) asks there and then, on [his](dhillon) knees in the soot, and [Tansy](tansy) dusts [him](dhillon) off.
- parent dmother dhillon "mother"
- travel dmother "comes"
- investigate dmother tansy "inspect"
- propose! dhillon tansy "not yet asked"
+ propose dhillon tansy "on his knees"

== 36
[Desmond](desmond) delivers the final report in person and in a new shirt. [He](desmond) would like [his](desmond) [ex-wife](stroud) to try [him](desmond) again. [She](stroud) reads the one, praises the other, and lets [him](desmond) down gently: poison is over in a night, [she](stroud) says, and [their](desmond+stroud) breakfasts went on for ten years. In the hall [he](desmond) passes [Osei](osei), [who](osei) is carrying bathing trunks.
- gift desmond stroud "report"
- ex desmond stroud "ex-wife"
- reconcile? desmond stroud "try him again"
+ reject stroud desmond "lets him down"

== 37
[Stroud](stroud) teaches the [doctor](osei) to float. [He](osei) goes under twice; the third time [she](stroud) dives after [him](osei), and [they](osei+stroud) come up with weed in [their](osei+stroud) hair and [their](osei+stroud) mouths together. On the bank the [poacher](kettle), [who](kettle) already had one boot off, laces it up again and complains to the ducks that [they](osei+stroud) are frightening [his](kettle) fish.
- advisor.start stroud osei "teaches"
- rescue stroud osei "dives after"
+ kiss osei stroud "mouths together"
- rescue? kettle osei "one boot off"

== 38
Now that nothing stands in the way, [Lady Cordelia](cordelia) finds that [her](cordelia) [neighbour](crewe) bores [her](cordelia). [She](cordelia) tells [him](crewe) so through the hedge, which has grown back. [He](crewe) is inconsolable for a whole chapter, then dictates the next to the [nurse](nurse), [whose](nurse) spelling is dreadful but [whose](nurse) soup is [her](nurse) [sister](thrupp)'s.
- love.end cordelia crewe "bores"
- neighbour cordelia crewe "neighbour"
+ breakup cordelia crewe "tells him so"
- sad crewe "inconsolable"
- create crewe "dictates"
- sibling nurse thrupp "sister"

== 39
[Barnaby](barnaby) is to unite three couples in one morning and to stand at the other side of the rail for a fourth. [He](barnaby) joins [Gudgeon](gudgeon) to [Octavia](octavia), the [sergeant](dhillon) to [his](dhillon) [Tansy](tansy) and, under the eye of the pike, the [Countess](yevgenia) to [Rao](rao). When [Ottilie](fenn)'s turn comes [he](barnaby) has lost [his](barnaby) voice. [He](barnaby) nods; [she](fenn) says it for [both](barnaby+fenn).
+ wedding gudgeon octavia "joins"
- wedding dhillon tansy "his Tansy"
- wedding rao yevgenia "Countess to Rao"
- ill barnaby "lost his voice"
+ wedding barnaby fenn "nods"

== 40
[Lady Cordelia](cordelia) makes the house over to [Noel](noel), [who](noel) is after all the eldest, and goes to live in [Biarritz](@biarritz) with [Mrs Thrupp](thrupp), the only other [woman](thrupp) [who](thrupp) cried. [Clarence](clarence) goes with the library. On the first evening the new [owner](noel) lights a pipe under the bust. "Not now, [Ottilie](fenn)," says the [parrot](clarence), quite kindly, in the voice of [his](noel) [father](auberon).
+ gift cordelia noel "makes the house over"
- move cordelia+thrupp "goes to live" @biarritz
- housemate.start cordelia thrupp "live"
- sad.past cordelia+thrupp "cried"
- parent auberon noel "father"
