%series The Kaimai Line
%lang en
%genre railway-town drama in New Zealand, 1936, encyclopaedia episode list in long sentences
%cast hester  | Hester | f
%cast eru     | Eru Tamihana; Eru | m
%cast ropata  | Ropata | m
%cast gus     | Augustus Mallory; Gus; Mallory | m
%cast clem    | Clement Voss; Clem; Voss | m
%cast lottie  | Lottie | f
%cast ngaio   | Ngaio | f
%cast quill   | Dr Quill | m
%cast prue    | Prue | f
%cast hemi    | Parata; Hemi | m
%cast bess    | Bess | f
%cast swagger | - | m
%cast mum     | - | f

== 1 The Halt
When the Depression closes the bank in [Hamilton](@hamilton), [Augustus Mallory](gus), [who](gus) until that morning was its [manager](gus), brings [his](gus) [wife](hester) [Hester](hester) and what is left of the silver to a railway halt under the ranges, where [he](gus) has been given the post of ticket clerk by [Clement Voss](clem), a [contractor](clem) [who](clem) once came to [him](gus) for a loan and was shown the door. The [ganger](eru) next door, [Eru Tamihana](eru), [whose](eru) [sister](ngaio) [Ngaio](ngaio) cooks for the camp, carries in the piano. [Hester](hester) plays one chord; the whole camp falls silent.
- quit.past gus "until that morning"
- married gus hester "wife"
+ move gus+hester "railway halt"
- hire gus clem "given the post"
- reject.past gus clem "shown the door"
- neighbour eru gus+hester "next door"
- sibling eru ngaio "sister"
- help eru gus+hester "carries in the piano"

== 2 A Lesson
Since the [clerk](gus)'s wages do not stretch to coal, [Hester](hester) lets it be known that [she](hester) gives lessons, and the first to knock is not the [contractor](clem)'s [wife](lottie), [Lottie](lottie), as everyone had expected, but the [ganger](eru), [who](eru) wants to learn to read music for the sake of [his](eru) late [mother](mum)'s hymns. [Gus](gus), coming home to find a [Māori](eru) on the piano stool, says nothing at table and a great deal afterwards. [Voss](clem), to [whom](clem) nothing is a secret, amuses himself by raising the [clerk](gus)'s hours, and puts in an appearance with chocolates on the evenings when [Mallory](gus) is on duty.
- married clem lottie "wife"
- advisor hester eru "learn to read"
- die.past mum "late"
- parent mum eru "mother's"
- sad gus "says nothing at table"
+ quarrel gus hester "a great deal afterwards"
- boss clem gus "raising the clerk's hours"
- gift clem hester "chocolates"
+ flirt clem hester "puts in an appearance"

== 3 Slip
After three days of rain the hillside gives way and buries nine men of the night shift, among them [Ngaio](ngaio)'s [sweetheart](ropata) [Ropata](ropata). [Eru](eru), [whom](eru) the [contractor](clem) forbids to dig until the engineer has come, digs; the former bank [manager](gus), in a collar, digs beside [him](eru), and towards dawn the two [neighbours](eru+gus) bring [Ropata](ropata) out with a crushed leg, which [Dr Quill](quill) takes off on the piano lid. [Hester](hester) holds the lamp. In the morning the disobedient [ganger](eru) is told to collect [his](eru) pay, whereupon the [cook](ngaio) puts out the camp's fires and lets no man eat.
- couple ngaio ropata "sweetheart"
- boss clem eru "forbids"
- neighbour eru gus "neighbours"
+ rescue eru+gus ropata "bring Ropata out"
- injure ropata "crushed leg"
- treat ropata quill "takes off"
- help hester quill "holds the lamp"
+ quit eru clem "collect his pay"
- help ngaio eru "puts out the camp's"

== 4 Short Rations
[Voss](clem) takes back [Eru](eru). [Ngaio](ngaio) lights the fires. [Ropata](ropata) lies in the schoolroom. [Ngaio](ngaio) sits beside [Ropata](ropata). [He](ropata) sends [her](ngaio) away. No girl should marry half a [man](ropata). [She](ngaio) throws a spoon at [him](ropata). [Prue](prue) is the [sister](prue) of [Dr Quill](quill). [Prue](prue) nurses [Ropata](ropata). Proud [Prue](prue) has never been kissed. [Hester](hester) dreams of [Eru](eru). In the dream [he](eru) kisses [her](hester). At breakfast [she](hester) burns the bread. [Gus](gus) eats it and thanks [Hester](hester). [Lottie](lottie) calls on [Hester](hester). [She](lottie) has counted [her](lottie) [husband](clem)'s chocolates.
- hire eru clem "takes back"
- breakup ropata ngaio "sends her away"
- wedding! ngaio ropata "half a man"
- attack ngaio ropata "throws a spoon"
- sibling prue quill "sister"
+ treat ropata prue "nurses"
- kiss! _ prue "never been kissed"
- kiss? eru hester "he kisses her"
- love hester eru "dreams of"
- discover lottie clem "counted her husband's"
- married clem lottie "husband's"

== 5 The Contractor's Wife
[Lottie](lottie), a former [barmaid](lottie) from [Thames](@thames) [who](lottie) has lived down worse than chocolates, tells the [pianist](hester) frankly that [she](hester) is neither the first nor the prettiest, and warns [her](hester) that [Clem](clem) has had the [clerk](gus)'s books looked at and found them forty pounds short. That the missing pounds are in the pocket of the [man](clem) [who](clem) had them looked at does not occur to [either](hester+lottie) of [them](hester+lottie). When [Hester](hester) asks [her](hester) [husband](gus) outright, [he](gus) is so wounded that [he](gus) spends the night in the waiting room, where [he](gus) makes the acquaintance of a [swagman](swagger) with beautiful manners.
- reveal lottie hester "tells the pianist"
- help lottie hester "warns"
+ accuse? clem gus "forty pounds short"
- steal.past clem gus "in the pocket of"
- discover! hester+lottie clem "does not occur"
- accuse? hester gus "asks her husband"
- married gus hester "husband"
- sad gus "wounded"
+ meet gus swagger "makes the acquaintance"

== 6 Books
[Voss](clem), [who](clem) likes to be asked, lets the [clerk](gus)'s [wife](hester) understand that forty pounds may be forgotten over a supper in [Tauranga](@tauranga); and [Hester](hester), having turned the matter over for a day, puts on [her](hester) one good dress and goes. What [she](hester) brings back, when [she](hester) climbs off the milk train at dawn with [her](hester) virtue and a torn sleeve, is the [contractor](clem)'s key. [Eru](eru), with [whom](eru) [she](hester) shares the secret, opens the safe the same night and finds two sets of accounts, while the one-legged [lad](ropata) keeps watch and the forsaken [cook](ngaio) keeps watch on [him](ropata).
- threaten clem hester "may be forgotten"
- married gus hester "wife"
- travel hester "goes" @tauranga
- date clem hester "supper"
- sex! clem hester "with her virtue"
- attack clem hester "torn sleeve"
+ steal hester clem "contractor's key"
- reveal hester eru "shares the secret"
- steal eru clem "opens the safe"
+ discover eru clem "two sets of accounts"
- help ropata eru+hester "keeps watch"
- ex ngaio ropata "forsaken"

== 7 The Waiting Room
Before the ledgers can be laid before anybody, [Constable Parata](hemi), [who](hemi) was at school with both [Eru](eru) and [Ngaio](ngaio) and has always thought [the latter](ngaio) wasted on a [navvy](ropata), is sent by [Voss](clem) to take [Mallory](gus) in charge. The [clerk](gus) goes quietly; on the way, however, at the viaduct, [he](gus) asks to tie a bootlace, and climbs over the rail. It is the [swagman](swagger), asleep beneath the arches, [who](swagger) talks [him](gus) back across, at the cost of [his](swagger) own night's rest and half a bottle, by telling [him](gus) how [he](swagger) himself once owned a bank.
- friend eru+ngaio hemi "at school with"
- love hemi ngaio "wasted on"
- accuse clem gus "sent by Voss"
+ arrest hemi gus "in charge"
- kill? gus gus "climbs over the rail"
+ rescue swagger gus "talks him back"
- reveal swagger gus "telling him"

== 8 Lamps
[Gus](gus) sits in a cell. [Hester](hester) takes [Gus](gus) soup. [He](gus) cannot look at [Hester](hester). [Eru](eru) carries the ledgers to [Parata](hemi). [Parata](hemi) reads all night. At dawn [he](hemi) lets [Gus](gus) out. [Voss](clem) is gone, and so is the pay. [Lottie](lottie) is not gone. [Clem](clem) left behind [Lottie](lottie). [Ngaio](ngaio) cuts a crutch for [Ropata](ropata). [Prue](prue) has already bought [him](ropata) one. [Ropata](ropata) walks with two crutches and thinks of two [women](ngaio+prue). [Hester](hester) meets [Eru](eru) by the water tank. Nobody sees the kiss but [Bess](bess). [Bess](bess) is a horse.
- help hester gus "soup"
- sad gus "cannot look"
- reveal eru hemi "carries the ledgers"
- help hemi gus "lets Gus out"
- recover! ropata "two crutches"
+ flee clem "is gone"
- steal clem _ "so is the pay"
- breakup clem lottie "left behind"
- gift ngaio ropata "cuts a crutch"
- gift prue ropata "bought him one"
- love ropata ngaio+prue "thinks of two women"
+ kiss eru hester "the kiss"
- cheat hester gus "the kiss"

== 9 Line Closed
With the pay gone and the Ministry silent, the men elect the [ganger](eru) to run the works until further notice, and [he](eru) in turn makes the released [prisoner](gus), as the only one able to add, [his](eru) [paymaster](gus); so it comes about that [Mallory](gus) takes orders, without resentment, from the [man](eru) [who](eru) is in love with [his](gus) [wife](hester). [Lottie](lottie), [whose](lottie) furniture is carried out by the bailiffs, is carried in by [Dr Quill](quill), a [bachelor](quill) of fifty, on the pretext of a weak chest. [His](quill) [sister](prue), finding a [barmaid](lottie) in the spare room, moves [her](prue) own things, in a temper, to the schoolroom and the [patient](ropata).
+ hire eru _ "elect the ganger"
- hire gus eru "his paymaster"
- boss eru gus "takes orders"
- love eru hester "in love"
- married gus hester "wife"
- lose lottie "carried out"
- invite quill lottie "carried in"
- housemate lottie quill "spare room"
- sibling prue quill "sister"
- sad prue "in a temper"
+ move prue ropata "to the schoolroom"

== 10 The Hymn
At the opening of the chapel [Eru](eru) plays [his](eru) [mother](mum)'s hymn without a fault, and [Gus](gus), listening with the plate in [his](gus) hand to how [his](gus) [wife](hester) turns the pages, understands. [He](gus) makes no scene; [he](gus) asks the [swagman](swagger), [who](swagger) has become [his](gus) closest [friend](swagger), what a gentleman does, and is told that a gentleman does nothing and regrets it. [Parata](hemi), in uniform, asks for the [cook](ngaio)'s hand on the chapel steps. [She](ngaio), looking past [his](hemi) shoulder at a [man](ropata) on two crutches with a [doctor](quill)'s [sister](prue) on [his](ropata) arm, says that [he](hemi) may have it.
- create eru "plays his mother's hymn"
- parent mum eru "mother's"
- married gus hester "wife"
+ discover gus eru+hester "understands"
- friend gus swagger "closest friend"
- propose hemi ngaio "asks for"
- jealous ngaio prue "looking past"
- sibling prue quill "doctor's sister"
+ engaged.start hemi ngaio "may have it"

== 11 Brake Van
The fugitive [contractor](clem), [who](clem) has drunk the men's wages as far as [Rotorua](@rotorua), comes back by night for the silver that [he](clem) believes to be under the [Mallorys](gus+hester)' floor, and meets, in the kitchen, [Hester](hester), [who](hester) is packing. With a shunter's lamp at [her](hester) back [he](clem) makes [her](hester) walk to the brake van, lets go the wheel, and rolls with [her](hester) towards the unfinished viaduct. It is not the [ganger](eru), too far up the line, but the [paymaster](gus) [who](gus) jumps from the bank, screws down the brake with a broken wrist and sits on the [abductor](clem) until the [constable](hemi) arrives.
- flee.past clem "fugitive"
- return clem "comes back"
- steal? clem gus+hester "for the silver"
- breakup? hester gus "packing"
+ abduct clem hester "makes her walk"
+ rescue gus hester "screws down the brake"
- injure gus "broken wrist"
- attack gus clem "sits on"
- arrest? hemi clem "until the constable arrives"

== 12 Unpacked
[Hester](hester) tells [Eru](eru) at the water tank that [she](hester) is staying, and that it is not out of gratitude, although [she](hester) would find it hard to say out of what; the [ganger](eru), for [his](eru) part, asks only whether the lessons go on. [They](eru+hester) don't. [Ngaio](ngaio), a week before [her](ngaio) wedding, hears from [her](ngaio) [fiancé](hemi) himself, [who](hemi) is nobody's fool, that [he](hemi) would rather have a friend than half a wife, and goes straight from the police station to the schoolroom. [Prue](prue), opening, looks at the spoon in the [visitor](ngaio)'s hand. "[He](ropata) talks about [you](ngaio) in [his](ropata) sleep," says [she](prue), and fetches [her](prue) hat.
+ breakup hester eru "she is staying"
- advisor! hester eru "They don't"
- wedding? hemi ngaio "her wedding"
- engaged hemi ngaio "fiancé"
- breakup hemi ngaio "rather have a friend"
+ love ropata ngaio "in his sleep"
- reveal prue ngaio "He talks"
- breakup prue ropata "fetches her hat"

== 13 First Train
The first through train, driven by [Bess](bess)'s former groom and hung with fern, carries [Lottie](lottie) and the [doctor](quill) off to be married as soon as [Voss](clem), from prison, has put [his](clem) name to the papers. [Ngaio](ngaio) dances with [her](ngaio) one-legged [husband](ropata), or rather around [him](ropata); [Hemi](hemi), the jilted [constable](hemi), having looked at everyone else, asks the [doctor](quill)'s [sister](prue), and it emerges that the best-kept lips on the line are [hers](prue) no longer. [Hester](hester), in [her](hester) fourth month, plays. [Eru](eru), a bag on [his](eru) shoulder, stands on the step of the last carriage and raises [his](eru) hat to [both](gus+hester) of [his](eru) [neighbours](gus+hester).
- wedding? lottie quill "to be married"
- arrest.past _ clem "from prison"
- divorce? clem lottie "put his name to"
- celebrate _ "hung with fern"
- married ngaio ropata "husband"
- breakup.past ngaio hemi "jilted"
- sibling prue quill "sister"
+ kiss hemi prue "hers no longer"
- pregnant hester gus "fourth month"
- neighbour eru gus+hester "neighbours"
+ travel eru "the last carriage"
