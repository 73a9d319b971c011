%series Saint Elmo's
%lang en
%genre hospital soap in Malta, teasing magazine listings
%cast rita    | Dr Rita Camilleri; Rita | f
%cast karm    | Karm Borg; Karm | m
%cast lino    | Lino | m
%cast yusra   | Yusra | f
%cast nils    | Nils Aaby; Nils | m
%cast pawla   | - | f
%cast gege    | Ġeġè; Zammit | m
%cast fleur   | Fleur Zammit; Fleur | f
%cast porter  | Tumas | m
%cast tessa   | Tessa | f
%cast insp    | Inspector Grech; Grech | f
%cast baby    | Lwiża | f
%cast lawyer  | - | m

== 1
New start for a surgeon: [Dr Rita Camilleri](rita) takes up [her](rita) post at [Saint Elmo's](#elmo), and the first [man](lino) on [her](rita) table is [Lino](lino), the [husband](lino) [who](lino) walked out on [her](rita) in [Genoa](@genoa). [She](rita) saves [him](lino). [He](lino) wakes and pretends not to know [her](rita). [Karm Borg](karm), the [head](karm) of the ward, likes the [newcomer](rita)'s hands, and not only at work. [His](karm) [wife](tessa) [Tessa](tessa), the [matron](tessa), likes nothing about [her](rita). And who has been helping himself to morphine? A [porter](porter) looks away.
+ hire rita "takes up her post"
- married lino rita "husband"
- breakup.past lino rita "walked out on"
- treat lino rita "on her table"
+ rescue rita lino "saves him"
- betray lino rita "pretends"
- boss karm rita "head"
- love karm rita "likes"
- married karm tessa "wife"
- jealous tessa rita "likes nothing about"
- steal _ "helping himself"

== 2
The [patient](lino) in bed nine has a visitor: [Yusra](yusra), [his](lino) [girlfriend](yusra), seven months gone. The [surgeon](rita) brings [her](yusra) a chair. What else can [she](rita) do? [Nils Aaby](nils), a Norwegian [anaesthetist](nils), buys [Rita](rita) a drink and gets the whole story out of [her](rita), the unsigned divorce papers included. [Tessa](tessa) counts the ampoules, finds four gone and points the finger at the [Norwegian](nils). The [porter](porter) could clear [him](nils). The [porter](porter) has a [mother](pawla) in pain.
- couple lino yusra "girlfriend"
+ pregnant yusra lino "seven months gone"
- help rita yusra "chair"
- date nils rita "a drink"
- reveal rita nils "the whole story"
- divorce? lino rita "unsigned divorce papers"
- discover tessa _ "finds four gone"
+ accuse tessa nils "points the finger"
- help? porter nils "clear him"
- parent pawla porter "mother"
- ill pawla "in pain"

== 3
Suspended on the [matron](tessa)'s word, [Nils](nils) packs. The [boss](karm) does nothing to stop [him](nils): the [Norwegian](nils) gets on too well with a certain [surgeon](rita). In the linen room [Karm](karm) and [Rita](rita) finally stop talking about appendixes. A trolley rattles, and the [porter](porter) sees the kiss. "[You](porter) saw nothing, and [I](karm) count nothing," says the adulterous [doctor](karm). So [he](karm) knows who the [thief](porter) is! Meanwhile the [runaway](lino) in bed nine gets flowers from a [woman](fleur) [who](fleur) is neither [wife](rita) nor [girlfriend](yusra).
- quit nils "Suspended"
- accuse.past tessa nils "matron's word"
- boss karm nils "boss"
- jealous karm nils "gets on too well"
+ kiss karm rita "the kiss"
- cheat karm tessa "adulterous"
- discover porter karm+rita "sees the kiss"
- threaten karm porter "You saw nothing"
- discover karm porter "knows"
- steal.past porter _ "thief"
- gift fleur lino "gets flowers"
- married lino rita "wife"
- couple lino yusra "girlfriend"

== 4
[Fleur](fleur) sends [Lino](lino) flowers again. [Lino](lino) burns the card. [Yusra](yusra) reads it first. It is from [Fleur Zammit](fleur). [Ġeġè](gege) owns half of [Sliema](@sliema). [Fleur](fleur) is married to [Ġeġè](gege). [Yusra](yusra) throws the vase at [Lino](lino). It hits [Tumas](porter). That is the [porter](porter)'s name. [Rita](rita) stitches up [Tumas](porter). [Rita](rita) has never liked vases. Nobody trusts [Lino](lino). [Tumas](porter) confesses to [Rita](rita) about the ampoules. [She](rita) goes straight to [Karm](karm). [Karm](karm) says nothing to [Tessa](tessa).
- gift fleur lino "flowers"
- discover yusra fleur+lino "reads it"
- married fleur gege "married to"
- quarrel lino yusra "throws the vase"
- injure porter yusra "hits"
- treat porter rita "stitches up"
+ reveal porter rita "confesses to"
- reveal rita karm "goes straight"
- reveal! karm tessa "says nothing"

== 5
Cleared, [Nils](nils) is back, and so is trouble. Over dinner the [anaesthetist](nils) tells [Rita](rita) that [she](rita) is the reason [he](nils) came back; [she](rita) lets [him](nils) down gently, with [her](rita) mouth full. The [matron](tessa) eats humble pie and bakes another for the [man](nils) [she](tessa) wronged. Bed nine is empty. [Ġeġè](gege), the jealous [husband](gege) with the speedboats, has had [Lino](lino) picked up at the gate by two men in a van. The pregnant [girl](yusra) turns for help to the [woman](rita) [whose](rita) [husband](lino) [she](yusra) took.
- return nils "is back"
- confess nils rita "the reason"
- reject rita nils "lets him down"
- reconcile nils tessa "humble pie"
- accuse.past tessa nils "wronged"
- jealous gege lino "jealous husband"
- married fleur gege "husband"
+ abduct gege lino "picked up"
- pregnant yusra "pregnant"
- help? rita yusra "turns for help"
- married lino rita "whose husband"

== 6
Where is [Lino](lino)? The two [women](rita+yusra) in [his](lino) life share a car, a map and a bag of figs. [Inspector Grech](insp) is looking into [Zammit](gege) and would rather [they](rita+yusra) kept out of it. The [third](fleur), [Fleur](fleur), knows the boathouse: that is where [she](fleur) used to meet the [captive](lino). [She](fleur) hands over the key and asks for only one thing, a bed away from the [man](gege) [she](fleur) married. [They](rita+yusra) find [Lino](lino) tied to an outboard motor. [Rita](rita) cuts the rope. [Yusra](yusra) slaps [him](lino). [Her](yusra) waters break.
- investigate insp gege "looking into"
- affair.past fleur lino "used to meet"
- help fleur rita+yusra "hands over the key"
- breakup? fleur gege "a bed away from"
- married fleur gege "married"
- find rita+yusra lino "find Lino"
+ rescue rita lino "cuts the rope"
- attack yusra lino "slaps"
- birth? yusra "waters break"

== 7
It's a girl, on the back seat, outside a pastry shop. [Lwiża](baby) weighs three kilos; [her](baby) [mother](yusra) weighs up [her](yusra) chances and tells the [father](lino) to stay away. [Grech](insp) puts the handcuffs on the speedboat [king](gege). [Fleur](fleur) moves in with the [surgeon](rita), bringing nine suitcases. Somebody has written to the [matron](tessa): "Look in the linen room." [She](tessa) looks. There, in white, are [her](tessa) [husband](karm) and the [woman](rita) [who](rita) saves husbands. Three doors slam. The linen keeps its counsel.
+ birth yusra baby "It's a girl"
- parent yusra baby "mother"
- parent lino baby "father"
- breakup yusra lino "stay away"
- arrest insp gege "puts the handcuffs on"
- move fleur rita "moves in"
- reveal _ tessa "written"
+ discover tessa karm+rita "There, in white"
- married karm tessa "husband"
- affair karm rita "in white"

== 8
Out of one flat and into another: thrown out by the [matron](tessa), [Karm](karm) stands at [Rita](rita)'s door with a toothbrush. Nine suitcases are in [his](karm) way. [Rita](rita)'s [flatmate](fleur) leaves [them](karm+rita) the bedroom and sleeps in the bath. Next day the deserted [wife](tessa) asks for a transfer; the [Norwegian](nils) talks [her](tessa) out of it, with pie. [Yusra](yusra), broke, takes a job in the canteen, and [Tumas](porter) minds the [baby](baby) between trolleys. [He](porter) gives [her](baby) back with reluctance. Who wrote the note? Bed nine had a view of the linen room.
- breakup tessa karm "thrown out"
- move karm rita "with a toothbrush"
- housemate fleur rita "flatmate"
- married karm tessa "deserted wife"
- quit? tessa "transfer"
- help nils tessa "talks her out of it"
- lose yusra "broke"
+ hire yusra "takes a job"
- help porter yusra "minds the baby"

== 9
Of course it was [Lino](lino)! [Rita](rita) makes the [letter-writer](lino) an offer: [his](lino) signature, or a word with [Ġeġè](gege)'s [lawyer](lawyer). [He](lino) signs. [Rita](rita) is free, and [Karm](karm) lets the champagne warm: [he](karm) has no wish to be. The [matron](tessa) is dining with the [man](nils) [she](tessa) once called a thief, and the [head](karm) of the ward sits three tables off, chewing. The [redhead](fleur) with the suitcases visits [her](fleur) jailed [husband](gege). [He](gege) wants [her](fleur) to swear to a false alibi. [She](fleur) takes [her](fleur) ring off and leaves it in the tray.
- discover rita lino "it was Lino"
- threaten rita lino "a word with"
- advisor lawyer gege "lawyer"
+ divorce lino rita "He signs"
- divorce! karm tessa "has no wish"
- date nils tessa "dining with"
- accuse.past tessa nils "once called"
- jealous karm nils "chewing"
- married fleur gege "husband"
- betray? fleur _ "false alibi"
+ breakup fleur gege "takes her ring off"

== 10
Quiet week. [Tumas](porter)'s [mother](pawla) passes away in [her](pawla) sleep, and the whole ward walks behind [her](pawla). The canteen [girl](yusra) holds the orphaned [porter](porter)'s hand at the grave and does not let go at the gate. [Lino](lino), watching from behind a cypress, counts for the first time what [he](lino) has thrown away: a [wife](rita), a [daughter](baby), a [girl](yusra) [who](yusra) threw vases. [Karm](karm) begs [Tessa](tessa) to have [him](karm) back. [She](tessa) says [she](tessa) will think. [She](tessa) thinks of [Bergen](@bergen). On the terrace the bougainvillea turns the colour of wine.
- die pawla "passes away"
- parent pawla porter "mother"
+ help yusra porter "holds the orphaned"
- sad lino "thrown away"
- ex lino rita "wife"
- parent lino baby "daughter"
- ex lino yusra "threw vases"
+ reconcile? karm tessa "have him back"

== 11
The linen-room romance is over. It takes [Rita](rita) one look at the unsent rose on [Karm](karm)'s desk, addressed to [his](karm) [ex-to-be](tessa), to send [him](karm) and the toothbrush packing. The [boss](karm) takes it badly: the [surgeon](rita) is on nights until further notice. Out on bail, the [kidnapper](gege) drives up to the canteen and wants to know where [his](gege) [wife](fleur) is. [Yusra](yusra) says [Gozo](@gozo). [Fleur](fleur) is under the counter. "[My](gege) compliments to the [father](lino) of [your](yusra) [child](baby)," says [Zammit](gege), and pats the [brat](baby) on the cheek.
- discover rita karm "one look"
- love karm tessa "unsent rose"
+ breakup rita karm "packing"
- boss karm rita "boss"
- sad karm rita "takes it badly"
- arrest.past _ gege "Out on bail"
- parent yusra baby "your child"
- abduct.past gege lino "kidnapper"
- married fleur gege "wife"
- betray yusra gege "says Gozo"
- help yusra fleur "under the counter"
- parent lino baby "father"
- threaten gege lino+yusra "compliments"

== 12
[Lwiża](baby) is gone from [her](baby) cot. The [mother](yusra) screams; [Grech](insp) seals off the harbour. It is the [father](lino), of all cowards, [who](lino) swims out to the speedboat and comes back with a [child](baby) on [his](lino) shoulders and a bullet in one of them. [Ġeġè](gege) sails into the arms of the law. Once again [Lino](lino) lies under [Rita](rita)'s lamp. [Her](rita) hands do not shake. This time [he](lino) wakes up and knows [her](rita). "Thank [you](rita)," says [her](rita) [ex-husband](lino). It took [him](lino) six years.
+ abduct gege baby "gone from her cot"
- parent yusra baby "mother"
- parent lino baby "father"
- sad yusra "screams"
- investigate insp _ "seals off"
+ rescue lino baby "swims out"
- injure lino gege "a bullet"
- arrest _ gege "arms of the law"
- treat lino rita "under Rita's lamp"
- recover lino "wakes up"
- ex lino rita "ex-husband"

== 13
Finale. [Tessa](tessa) signs [her](tessa) papers and a week later flies north with [Nils](nils); [they](nils+tessa) mean to open a pie shop. The left-behind [boss](karm) hands in [his](karm) keys, and who moves into [his](karm) office? The [surgeon](rita) [he](karm) put on nights. [Fleur](fleur), [her](rita) best [friend](fleur) by now, pays for the cake out of the speedboats. [Tumas](porter) goes down on one knee among the canteen tables. [Yusra](yusra) looks at the [man](porter) [she](yusra) once hit with a vase and says yes. From bed nine the [hero](lino) of the harbour claps with one hand.
+ divorce karm tessa "signs her papers"
- travel nils+tessa "flies north"
- create? nils+tessa "open"
- quit karm "hands in his keys"
+ hire rita "moves into his office"
- friend fleur rita "best friend"
- gift fleur rita "pays for the cake"
- propose porter yusra "goes down on"
- injure.past porter yusra "hit with a vase"
- engaged.start porter yusra "says yes"
- happy lino "claps"
