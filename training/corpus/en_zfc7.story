%series Under Slate
%lang en
%genre teen supernatural drama in a Welsh quarry town, streaming overviews
%cast carys  | Carys Bevan; Carys | f
%cast idris  | Idris | m
%cast samira | Samira Haque; Samira; Sami | f
%cast gethin | Gethin | m
%cast lux    | Lux Bevan; Lux | n
%cast efa    | Efa Probert; Efa | f
%cast probert | Mr Probert; Emlyn Probert; Probert; Emlyn | m
%cast nain   | Olwen Bevan; Olwen; Nain | f
%cast rhian  | Rhian | f
%cast jory   | Jory | m
%cast canon  | Canon Pugh; Pugh | f
%cast foreman | - | m
%cast dog    | Taff | m
%cast oldmam | - | f

== 1 The Lad on the Incline
Sixteen, bored and new to bifocals, [Carys Bevan](carys) sees a [boy](idris) sitting on the old quarry incline every morning from the school bus. [He](idris) wears a cap. [He](idris) waves. [Samira Haque](samira), [who](samira) has shared a seat with [her](carys) since nursery, sees a fence post. When [Carys](carys) finally gets off to have it out with the [stranger](idris), [he](idris) tells [her](carys) [his](idris) name is [Idris](idris), that it's [his](idris) dinner hour, and that it has been [his](idris) dinner hour since 1898. Behind [her](carys) the bus goes over the edge. Everybody climbs out with scratches; only one seat is crushed flat, and it's [hers](carys).
- sad carys "bored"
- find carys idris "sees a boy"
- discover! samira idris "sees a fence post"
- injure _ "with scratches"
- friend carys samira "since nursery"
+ meet carys idris "gets off"
- reveal idris carys "tells her"
- die.past idris "since 1898"
+ rescue idris carys "it's hers"

== 2 Bifocals
The glasses used to be [Olwen Bevan](nain)'s. [Nain](nain), as everyone calls [her](nain), whether or not they're [her](nain) grandchildren, takes one look at [her](nain) real [granddaughter](carys)'s face and knows. For one whole summer in 1961 [she](nain) walked out with a [lad](idris) nobody else could see, until [her](nain) [mother](oldmam) had the lenses smashed. [She](nain) found the pieces. [She](nain) had them ground again. "[He](idris) never asked after [me](nain)?" Not a word, and [Carys](carys) fibs. At school, [Mr Probert](probert), [who](probert) teaches history and limps, takes rather too much interest in who sat where on that bus.
- kin carys nain "real granddaughter's"
- discover nain carys "knows"
+ couple.past idris nain "walked out with"
- parent oldmam nain "mother"
- lose.past nain "lenses smashed"
- find.past nain "found the pieces"
- betray carys nain "fibs"
- investigate probert _ "too much interest"

== 3 New Pupil
[Lux](lux) has no last name, no old school and no reflection in the canteen toaster. [Gethin](gethin), [Carys](carys)'s [stepbrother](gethin) and the worst drummer in [Gwynedd](@gwynedd), is lost from the first bell. So, to [his](gethin) horror, is [Samira](samira), and the new [kid](lux) smiles at the [two](gethin+samira) of [them](gethin+samira) with exactly the same smile, as though [it](lux) had been handed one. In the staff room [Probert](probert) drops a mug. [He](probert)'s seen that smile before; it's on [his](probert) own mantelpiece, framed, with a black ribbon.
- kin carys gethin "stepbrother"
+ love.start gethin lux "lost from the first"
- love.start samira lux "So, to his horror"
- sad gethin "horror"
- sad probert "drops a mug"
- discover probert lux "seen that smile"
- die.past efa "black ribbon"

== 4 Changeling
[Probert](probert)'s [girl](efa) went into the mountain on a dare eleven years ago, aged five. What stands in front of [him](probert) now has [her](efa) dimple, grown up. [He](probert) asks [Lux](lux) to stay after class, puts an iron nail on the desk and watches the [pupil](lux)'s fingers smoke. [Gethin](gethin), spying through the keyhole, sees a [teacher](probert) hurting a [kid](lux) and goes in head first. Three broken panes later, the [drummer](gethin) is suspended, the [limper](probert) has a split lip, and [Lux](lux), [who](lux) has never had anyone hit anybody on [Lux](lux)'s account, follows [Gethin](gethin) home like a cat.
- parent probert efa "Probert's girl"
- travel.past efa "went into the mountain"
- investigate probert lux "puts an iron nail"
- injure lux probert "fingers smoke"
- advisor probert lux "pupil"
- investigate gethin probert "spying"
- discover gethin probert "sees a teacher"
- attack probert lux "hurting a kid"
- move lux gethin "follows Gethin home"
+ attack gethin probert "head first"
- quit gethin "suspended"
- injure probert gethin "split lip"
+ rescue gethin lux "goes in head first"

== 5 Rain
It rains for the whole of this one. The chapel roof leaks, the darts final is off, the bus is a rail-replacement coach with a mural of dolphins. Down at the lake, where there's no signal and never was, [Carys](carys) reads aloud from the paper and [Idris](idris) laughs in the wrong places. [He](idris) wants to know what a referendum is. [She](carys) wants to know what dinner was. Bread, [he](idris) says, and dripping, and [his](idris) [dog](dog) under the table. Something wet that isn't there leans against [her](carys) knee.
+ meet carys dog "leans against her"
- happy idris "laughs"

== 6 Best Friends
[Samira](samira) is through with being the [one](samira) [who](samira) doesn't see. [She](samira) takes the bifocals from [Carys](carys)'s gym bag, goes up the incline on [her](samira) own, and finds a [youth](idris) with a cap and a face full of rain. [He](idris) mistakes [her](samira) for nobody; [he](idris) has been lonely for a hundred and some years, and a pair of eyes is a pair of eyes. By the time [Carys](carys) gets there, blind as a mole and on [her](carys) hands and knees, [Sami](samira) is teaching [him](idris) to moonwalk. It shouldn't sting. It stings. What [she](carys) shouts down a quarry that evening at [her](carys) oldest [friend](samira) comes back eleven times.
+ steal samira carys "takes the bifocals"
- meet idris samira "finds a youth"
- sad samira "through with being"
- discover! idris samira "mistakes"
- advisor samira idris "teaching him"
- sad.past idris "lonely"
+ jealous carys samira "It stings"
- quarrel carys samira "shouts"
- friend carys samira "oldest friend"

== 7 The Foreman
[Canon Pugh](canon), [vicar](canon), darts [captain](canon) and the only sensible [adult](canon) in the parish, digs up the inquest: thirteen quarrymen, one charge laid too early, and a [foreman](foreman) [who](foreman) had been told about the crack. [Idris](idris) had told [him](foreman). The [man](foreman) had [him](idris) sit down on the incline and eat [his](idris) dinner. What the [priest](canon) can't find is where the [murderer](foreman) is buried. On the incline that night the [boy](idris) goes out like a match. In [his](idris) place stands somebody taller, with a watch.
- investigate canon foreman "digs up"
- reveal.past idris foreman "had told him"
+ kill.past foreman idris "murderer"
- die.past _ "inquest"
- boss.past foreman idris "foreman"
- discover! canon foreman "can't find"
- lose _ idris "goes out like"
+ return foreman "stands somebody taller"

== 8 Iron
[Rhian](rhian) didn't marry into this. [Carys](carys)'s [stepmother](rhian) came from [Swindon](@swindon) for a quiet life, and now there's a smell of cordite in the pantry and a [foundling](lux) in [her](rhian) [son](gethin)'s wardrobe. So it's [Rhian](rhian) [who](rhian) calls [Emlyn Probert](probert), and [Rhian](rhian) [who](rhian) leaves the back door on the latch for [him](probert). [He](probert) puts the [creature](lux) in the boot of [his](probert) Fiesta, in chains. "[You](probert) said [you](probert) only wanted to talk," says [Gethin](gethin)'s [mam](rhian) to the tail lights. [She](rhian)'s crying when [he](gethin) comes down.
- kin carys rhian "stepmother"
- move.past rhian "came from Swindon"
- parent rhian gethin "son's wardrobe"
- housemate gethin lux "wardrobe"
- reveal rhian probert "calls"
- accuse rhian probert "You said you only"
+ betray rhian lux "on the latch"
+ abduct probert lux "in the boot"
- betray probert rhian "only wanted to talk"
- sad rhian "crying"

== 9 A Fair Swap
Iron at one end, a hole in a mountain at the other: the [teacher](probert) offers whatever lives in there its own [child](lux) back in exchange for [his](probert). [Lux](lux) begs. Not for freedom; [Lux](lux) begs [him](probert) not to look, because what [he](probert)'ll be handed isn't five any more. [Emlyn](probert) looks. Out of the dark, tall, pale and furious at the light, walks [Efa](efa). [She](efa) says one word, and it isn't Dad. [Gethin](gethin) arrives too late, on a moped. The mountain shuts its mouth behind [Lux](lux)'s heels.
+ rescue? probert efa "offers"
- parent _ lux "its own child"
- parent probert efa "in exchange for his"
- sad efa "furious"
- travel gethin "arrives too late"
- sad lux "begs"
+ return efa "Out of the dark"
- die! efa "walks Efa"
- reject efa probert "isn't Dad"
- rescue! gethin lux "too late"
- abduct _ lux "shuts its mouth"

== 10 Two Girls
[Efa](efa) eats with [her](efa) hands and sleeps under the bath. [Her](efa) [father](probert) reads to [her](efa) through the side panel, books for a five-year-old, then a nine-year-old, working up. It's the first thing [he](probert)'s done right all season. The returned [girl](efa) will talk to just one [person](samira), [Samira](samira), [who](samira) knows what it is to be the one who doesn't see. [She](samira) learns how the door works. "[It](lux) only ever wanted to be kept," says [Efa](efa) of [her](efa) [double](lux). "Same as [me](efa)." [Sami](samira) walks over to [Carys](carys)'s, rings, and holds out the glasses before the [other](carys) can speak.
- parent probert efa "father"
- help probert efa "reads to her"
- reveal efa samira "how the door works"
- return.past efa "returned"
- friend.start efa samira "talk to just one"
- sad efa+lux "wanted to be kept"
+ reconcile carys samira "holds out the glasses"

== 11 Jory's Party
Enter [Jory](jory), [who](jory)'s been away at sixth form in [Bangor](@bangor) and [who](jory), at fifteen, broke off with [Samira](samira) by emoji. [He](jory)'s back, [he](jory)'s sorry, [he](jory)'s got [his](jory) parents' barn. The whole year comes. At midnight a tall [guest](foreman) nobody invited looks at [his](foreman) watch and the lights blow, one bulb per stroke. [Jory](jory) is found under the hayloft, grey, breathing, and talking about slate in an old [man](foreman)'s Welsh. [Carys](carys) puts on the specs. The [foreman](foreman) touches [his](foreman) hat to [her](carys) from behind the poor [boy](jory)'s eyes.
- breakup.past jory samira "broke off"
- travel.past jory "been away" @bangor
- return jory "He's back"
- invite! _ foreman "nobody invited"
- reconcile? jory samira "he's sorry"
- celebrate jory "The whole year comes"
+ attack foreman jory "is found"
- ill jory "grey, breathing"
+ discover carys foreman "puts on the specs"

== 12 Dinner Hour
There's one way to empty a [boy](jory) of a dead [man](foreman), and [Canon Pugh](canon) doesn't hold with it. [Olwen](nain) does. [Nain](nain) sits down in the barn opposite what used to be [Jory](jory), puts bread and dripping on a tin plate and, sixty years late, calls [Idris](idris) by a name nobody else ever had. [He](idris) comes. [He](idris) comes the way [he](idris) did in 1961, running, [Taff](dog) at [his](idris) heels, straight through the [boy](jory) and out the other side with the [foreman](foreman) by the collar. [Jory](jory) sneezes. [Olwen](nain) is still smiling when [Carys](carys) takes the plate, and sees that [she](nain)'s gone.
- help nain jory "sits down"
+ return idris "He comes"
+ rescue idris jory "by the collar"
- attack idris foreman "by the collar"
- recover jory "sneezes"
- discover carys nain "sees that"
- happy nain "smiling"
+ die nain "she's gone"

== 13 Level Eleven
Funeral at noon, break-in at dusk. With [Efa](efa) to show the way and [Probert](probert) to hold the rope, [Gethin](gethin) drums on the mountain until it opens from sheer annoyance. [He](gethin) has thirty seconds and one sentence prepared. "[Lux Bevan](lux)," [he](gethin) yells, "there's a bed." It's a last name, a school and a home all at once, and something with [Efa](efa)'s dimple comes out of the rock at a run. Up on the incline [Carys](carys) hands back the bifocals. Two young [people](idris+nain) are sitting there, [one](nain) in a summer frock, and a wet [dog](dog). [She](carys) can see [them](idris+nain) perfectly well without.
- help efa gethin "show the way"
- help probert gethin "hold the rope"
+ rescue gethin lux "comes out"
- invite gethin lux "there's a bed"
- die.past nain "Funeral"
- return lux "at a run"
- gift carys _ "hands back"
- return nain "in a summer frock"
- couple idris nain "sitting there"
+ discover carys idris+nain "can see them"
