%series Casa Ferrández
%lang en
%genre costume telenovela in a Buenos Aires department store, 1935, breathless chapter summaries
%cast amparo   | Amparo Ferrández; Doña Amparo; Amparo | f
%cast leandro  | Leandro Ferrández; Leandro | m
%cast octavio  | Octavio Ferrández; Octavio | m
%cast rosa     | Rosa Kravitz; Rosa | f
%cast ezra     | Ezra Kravitz; Ezra | m
%cast mercedes | Mercedes Ibarra; Mercedes | f
%cast ibarra   | Colonel Ibarra; Ibarra | m
%cast paz      | Paz | f
%cast silvano  | Silvano | m
%cast justa    | Justa | f
%cast quint    | Mr Quint; Quint | m
%cast nurse    | - | f
%cast fausto   | Fausto | m
%cast infant   | - | m

== 1 Gloves
[Doña Amparo](amparo), [widow](amparo) of the founder, rules five floors and two [sons](leandro+octavio). [Leandro](leandro), the [elder](leandro), is to marry [Mercedes Ibarra](mercedes), [daughter](mercedes) of a [colonel](ibarra) with friends in the ministry; [he](leandro) has met [her](mercedes) twice. On the day before the banquet [he](leandro) goes down to Gloves, where a new [salesgirl](rosa), [Rosa Kravitz](rosa), takes [his](leandro) hand to measure it and forgets the number. [His](leandro) [brother](octavio) [Octavio](octavio), leaning on Umbrellas, sees it and whistles. [He](octavio) had been planning to forget a number there himself.
- married.past _ amparo "widow"
- parent amparo leandro+octavio "two sons"
- engaged leandro mercedes "is to marry"
- meet.past leandro mercedes "has met her"
- parent ibarra mercedes "daughter"
- hire rosa "new salesgirl"
+ love.start leandro rosa "forgets the number"
- sibling leandro octavio "brother"
- discover octavio leandro+rosa "sees it"
- flirt? octavio rosa "planning to forget"

== 2 The Banquet
Forty courses, and [Leandro](leandro) tastes none. In the kitchen yard [Ezra](ezra), [Rosa](rosa)'s [brother](ezra), a [porter](ezra) with a library card, is collecting signatures for a union. [Mercedes](mercedes), escaping a toast, asks [him](ezra) for a cigarette and signs, for a joke, as Cleopatra. The joke lasts until the fish. [Colonel Ibarra](ibarra), missing [his](ibarra) [girl](mercedes), comes upon [her](mercedes) with [her](mercedes) shoes off and a workman's cap on, laughing as [she](mercedes) never laughs at home. [He](ibarra) has the [fellow](ezra) flung into the street. [She](mercedes) keeps the cap.
- celebrate leandro "Forty courses"
- sibling ezra rosa "brother"
- meet ezra mercedes "asks him for"
- flirt ezra mercedes "Cleopatra"
- parent ibarra mercedes "girl"
+ discover ibarra ezra+mercedes "comes upon"
- happy mercedes "laughing"
- attack ibarra ezra "flung into"

== 3 Stocktaking
[Octavio](octavio) sends [Rosa](rosa) stockings, a bottle of scent and a proposition. [She](rosa) sends back all three. To be refused is new to [him](octavio), and [he](octavio) likes it so little that [he](octavio) drops a brooch into [her](rosa) apron and calls the floorwalker. [Mr Quint](quint), the English [floorwalker](quint), has seen the hand that did it. But [he](quint) also has a post, a cough and a [ward](paz) at the convent, and [he](quint) searches the [salesgirl](rosa) as [he](quint) is bid. [Rosa](rosa) is dismissed before noon. [Leandro](leandro), in [Rosario](@rosario) on business, is told that [she](rosa) got married.
- gift octavio rosa "sends Rosa stockings"
- flirt octavio rosa "a proposition"
+ reject rosa octavio "sends back"
- betray octavio rosa "drops a brooch"
- accuse octavio rosa "calls the floorwalker"
- discover quint octavio "has seen the hand"
- kin paz quint "ward"
- ill quint "a cough"
- investigate quint rosa "searches"
+ quit rosa "dismissed"
- travel leandro "in Rosario" @rosario
- betray _ leandro "is told"
- wedding! _ rosa "got married"

== 4 Small Change
[Rosa](rosa) sews at home. [Ezra](ezra) pays the rent. [Justa](justa) lives across the landing. [Justa](justa) is a [widow](justa) and loves [Ezra](ezra). [Ezra](ezra) thinks about [Mercedes](mercedes). [Mercedes](mercedes) sends the cap back, with a note in it. [They](ezra+mercedes) meet at the zoo. The hippopotamus yawns at [Ezra](ezra). [Mercedes](mercedes) takes [his](ezra) arm. [She](mercedes) is to be wed on Saturday to [Leandro](leandro). What does [Leandro](leandro) want? [Leandro](leandro) drinks. [Octavio](octavio) pours. [Their](leandro+octavio) [mother](amparo) counts the bottles. [Justa](justa) sees the note. Poor [Justa](justa).
- housemate ezra rosa "pays the rent"
- neighbour ezra+rosa justa "lives across"
- married.past _ justa "widow"
- love justa ezra "loves Ezra"
- love ezra mercedes "thinks about"
+ date ezra mercedes "at the zoo"
- wedding? leandro mercedes "to be wed"
- gift mercedes ezra "sends the cap back"
- sad leandro "drinks"
- parent amparo leandro+octavio "mother"
+ discover justa ezra+mercedes "sees the note"
- sad justa "Poor"

== 5 The Cathedral
Organ, lilies, four hundred guests. As the [bride](mercedes) reaches the altar, [Mr Quint](quint), [whose](quint) conscience has grown louder than [his](quint) cough, steps out of a pew and tells the [groom](leandro) two things in a whisper: who dropped the brooch, and that [Rosa](rosa) has married no one. [Leandro](leandro) turns to [Mercedes](mercedes). "Would [you](mercedes) mind very much?" "[My](mercedes) dear," says [she](mercedes), lifting [her](mercedes) veil, "[I](mercedes) was about to ask [you](leandro) the same." [They](leandro+mercedes) leave by opposite doors. [Doña Amparo](amparo), to [whom](amparo) nothing has been explained, falls down as though shot.
- wedding? leandro mercedes "reaches the altar"
+ reveal quint leandro "in a whisper"
- betray.past octavio rosa "dropped the brooch"
- wedding! _ rosa "married no one"
+ breakup leandro mercedes "opposite doors"
- reveal! _ amparo "nothing has been explained"
- ill amparo "falls down"

== 6 Left Luggage
[Leandro](leandro) races to the tenement; the room is empty, for [Rosa](rosa) and [Ezra](ezra), behind with the rent after all, left on the morning train for [Tucumán](@tucuman). That [Justa](justa) could have told [him](leandro) so, and says [Montevideo](@montevideo), is not [her](justa) finest hour. [He](leandro) boards the wrong boat. On the right train sits [Mercedes](mercedes), in [her](mercedes) wedding dress and [Ezra](ezra)'s cap, which [Ezra](ezra), three seats on, takes for a hallucination until it kisses [him](ezra). The [colonel](ibarra) puts a price on the [seducer](ezra)'s head. [Octavio](octavio), master of the house at last, moves into [his](octavio) [mother](amparo)'s office.
- move ezra+rosa "left on" @tucuman
- betray justa leandro "says Montevideo"
- travel leandro "wrong boat" @montevideo
+ flee mercedes "in her wedding dress"
+ kiss ezra mercedes "kisses him"
- accuse ibarra ezra "a price on"
- threaten ibarra ezra "a price on"
- parent amparo octavio "mother's"
- hire octavio "master of the house"

== 7 Sugar
[Tucumán](@tucuman), eight months later. [Ezra](ezra) and [Mercedes](mercedes), [who](ezra+mercedes) were joined by a rabbi and a notary on the same afternoon, are expecting; [she](mercedes) has learned to cut cane, badly. [Rosa](rosa) teaches the [foreman](fausto)'s children to read and lets the [foreman](fausto), a mild [giant](fausto) called [Fausto](fausto), walk [her](rosa) home. In [Buenos Aires](@ba) the [old lady](amparo), [who](amparo) can move one hand, spells out a word for [her](amparo) [nurse](nurse), letter by letter: L, E, A. [Octavio](octavio) dismisses the [nurse](nurse). [Her](nurse) successor is [Justa](justa), come to make good a lie.
- wedding.past ezra mercedes "joined by a rabbi"
+ pregnant mercedes ezra "are expecting"
- advisor rosa _ "teaches the foreman's children"
- parent fausto _ "foreman's children"
- date fausto rosa "walk her home"
- ill amparo "can move one hand"
- treat amparo nurse "nurse"
+ quit nurse octavio "dismisses"
- hire justa "successor"

== 8 The Wrong Shore
[Leandro](leandro) has looked for a Kravitz in every boarding house in [Montevideo](@montevideo) and found a dentist, a cantor and a parrot. [He](leandro) sells ties on a street corner. There a shipping line's poster, of all things, and beneath it [Justa](justa), seasick, with a letter: [your](leandro) [mother](amparo) lives; [your](leandro) [brother](octavio) is selling the house; and [I](justa) lied, [sir](leandro). [She](justa) waits to be struck. [He](leandro) embraces [her](justa). On the night boat [she](justa) learns to dance the milonga, and that heirs snore. [She](justa) thinks about [Ezra](ezra) hardly at all, and is surprised.
- investigate leandro rosa "has looked for"
- hire leandro "sells ties"
- find justa leandro "beneath it"
- parent amparo leandro "mother"
- sibling leandro octavio "brother"
+ reveal justa leandro "I lied"
- betray.past justa leandro "lied"
- reconcile justa leandro "embraces"
- travel justa+leandro "night boat"
- date justa leandro "milonga"
- love.end justa ezra "hardly at all"

== 9 Fire Sale
Two [brothers](leandro+octavio) come to blows among the crockery. [Octavio](octavio) has gambled away Furs and Perfume; the buyer, it appears, is [Ibarra](ibarra), [who](ibarra) wants the top floor for a club of officers. [Leandro](leandro) gets a soup tureen on the temple and the last word: [he](leandro) has [their](leandro+octavio) [mother](amparo)'s mark on a paper, witnessed by [Justa](justa), and it says out. The [younger](octavio) goes, but not far. In the cellar that night [he](octavio) strikes a match. [Quint](quint), asleep among the mannequins since [he](quint) gave up [his](quint) lodgings to pay for [Paz](paz)'s schooling, smells the smoke first and last.
+ attack octavio leandro "soup tureen"
- sibling leandro octavio "brothers"
- lose octavio "gambled away"
- find ibarra "buyer"
- injure leandro octavio "on the temple"
- parent amparo leandro+octavio "mother"
- quit octavio leandro "says out"
- attack octavio _ "strikes a match"
- help.past quint paz "to pay for"
+ die quint "last"#2

== 10 Paz
At the graveside stands the [girl](paz) from the convent, seventeen, with the dead [man](quint)'s watch. [Quint](quint) never told [her](paz) who [her](paz) [mother](amparo) was; inside the watch there is a picture of [Doña Amparo](amparo) at forty. So the [dowager](amparo), too, once forgot a number. [Leandro](leandro) brings [his](leandro) newfound [sister](paz) home to the bedside, and the [paralysed woman](amparo) lifts, after ten months, the other hand. [Silvano](silvano), the lift [boy](silvano), carries [Paz](paz)'s trunk to the fifth floor and loses [his](silvano) heart between the second and the third.
- die.past quint "graveside"
- reveal! quint paz "never told her"
- parent amparo+quint paz "mother"
- affair.past amparo quint "once forgot a number"
+ discover paz amparo "a picture"
- sibling leandro paz "sister"
- meet amparo paz "to the bedside"
+ recover amparo "the other hand"
+ love.start silvano paz "loses his heart"

== 11 A Letter from the North
[Mercedes](mercedes) is brought to bed of a [boy](infant) in a sugar shed with [Rosa](rosa) for midwife, and writes to [her](mercedes) [father](ibarra) that [he](infant) has the Ibarra ears. The [colonel](ibarra), [who](ibarra) has signed a warrant for the [husband](ezra), reads it standing, burns the warrant and takes the train. [Rosa](rosa) has promised [Fausto](fausto) an answer by the harvest. It is on the tip of [her](rosa) tongue when the [colonel](ibarra) remarks, bouncing the [child](infant), that the Ferrández [boy](leandro) is still making a fool of himself over some glove [girl](rosa). [She](rosa) sits down in the cane. [Fausto](fausto), [who](fausto) is not a fool, harnesses the mule.
+ birth mercedes infant "brought to bed"
- treat mercedes rosa "midwife"
- parent ibarra mercedes "father"
- married ezra mercedes "husband"
- reveal mercedes ibarra "writes"
- accuse.past ibarra ezra "signed a warrant"
- reconcile ezra ibarra "burns the warrant"
- travel ibarra "takes the train" @tucuman
- propose.past fausto rosa "promised Fausto an answer"
- love leandro rosa "still making a fool"
- reveal ibarra rosa "remarks"
+ help fausto rosa "harnesses the mule"

== 12 Number Seven and a Half
It is closing time when a sunburnt [woman](rosa) comes in by the revolving door, asks for Gloves and is told by [Silvano](silvano) that [he](silvano) will take [her](rosa) up. [Leandro](leandro) doesn't look round; [he](leandro) is doing up a parcel for [Justa](justa), [who](justa) is leaving to run a dance hall, and [who](justa) does look round. [She](justa) has the grace to go quickly. "Seven and a half," says a voice. "[I](rosa) remembered." [He](leandro) holds out [his](leandro) hand. On the fifth floor [Amparo](amparo) teaches [her](amparo) [daughter](paz) to count the till, and [Octavio](octavio), caught at the frontier, writes from prison to borrow money.
+ return rosa "comes in"
- quit justa "is leaving"
- hire? justa "dance hall"
+ reconcile leandro rosa "I remembered"
- parent amparo paz "daughter"
- advisor amparo paz "teaches"
- arrest _ octavio "caught"
