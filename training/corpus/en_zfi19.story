%series The Hop Garden
%lang en
%genre village saga from Kent in the 1950s, chapter summaries of a novel
%cast winifred | Winifred Apps; Winifred; Win | f
%cast peggy    | Peggy Apps; Peggy | f
%cast sylvia   | Sylvia Harcourt; Sylvia | f
%cast ralph    | Ralph Apps; Ralph | m
%cast hector   | Major Harcourt; Hector | m
%cast laszlo   | László | m
%cast tidy     | Mr Tidy; Tidy | m
%cast banner   | Mr Bannerjee; Bannerjee | m
%cast dot      | Dot | f
%cast stan     | Stan | m
%cast nan      | Nan Lovell; Nan | f
%cast alfie    | Alfie | m
%cast doctor   | - | f
%cast husband  | - | m
%cast wife     | - | f
%cast baby     | - | m

== 1 First Pull
[Winifred Apps](winifred) buries [her](winifred) [husband](husband) in July and has forty acres of hops to bring in by September. [Major Harcourt](hector), the [landlord](hector), urges [her](winifred) to give up the lease; so does [her](winifred) [son](ralph) [Ralph](ralph), [who](ralph) would rather sell motor cars. [Her](winifred) [daughter](peggy) [Peggy](peggy) climbs the first pole herself. From [London](@london) comes the usual train of pickers, at the head of them [Nan Lovell](nan), [who](nan) once read in [Winifred](winifred)'s palm that [she](winifred) would lose [him](husband), and has not been able to look at [her](winifred) since. [Winifred](winifred) puts the kettle on and holds out the other hand.
- die.past husband "buries her husband"
- married.past husband winifred "husband"
- boss hector winifred "landlord"
- parent winifred ralph "son"
- parent winifred peggy "daughter"
- travel nan "comes the usual train"
- reveal.past nan winifred "read in Winifred's palm"
- sad nan winifred "look at her"
+ reconcile nan winifred "the other hand"

== 2 The Stranger in Hut Nine
The [Hungarian](laszlo) in hut nine picks twice as fast as anybody and speaks to no one. [Peggy](peggy), [who](peggy) tallies, finds out that [László](laszlo) was a surgeon until the autumn before last, when [he](laszlo) walked over a border with [his](laszlo) shoes in [his](laszlo) hand. When little [Alfie](alfie), [Dot](dot)'s [boy](alfie), gets [his](alfie) arm into the pole-puller, the [picker](laszlo) ties it off with a bootlace and sews it by torchlight, and [Dot](dot) kisses [him](laszlo) on both hands. [Stan](stan), [her](dot) [husband](stan), a [foreman](stan) with ideas about foreigners, sees the kiss and not the arm.
- discover peggy laszlo "finds out"
- quit.past laszlo "until the autumn"
- flee.past laszlo "walked over a border"
- parent dot alfie "boy"
- injure alfie "pole-puller"
+ treat alfie laszlo "sews it"
- kiss dot laszlo "kisses"
- married dot stan "husband"
- jealous stan laszlo "sees the kiss"

== 3 The Manor
[Sylvia Harcourt](sylvia) is bored, beautiful and married to the [Major](hector), in that order. [She](sylvia) drives down in the green Riley to look at the pickers and is looked at by [Ralph](ralph), [who](ralph) knows the price of the Riley. [He](ralph) mends a plug that is not broken. By the end of the week [he](ralph) has mended it four times. [Peggy](peggy), [who](peggy) was at school with [Sylvia](sylvia) and used to do [her](sylvia) sums for [her](sylvia), says to [her](sylvia) over the bonnet that [he](ralph) is only twenty-two. "[You](peggy) were always better at figures," says [Sylvia](sylvia).
- sad sylvia "bored"
- married hector sylvia "married to the Major"
- flirt ralph sylvia "mends a plug"
+ affair ralph sylvia "mended it four times"
- help.past peggy sylvia "do her sums"
- discover peggy ralph+sylvia "only twenty-two"

== 4 Mr Tidy Departs
The [vicar](tidy), [Mr Tidy](tidy), preaches [his](tidy) last sermon to the sound of snoring, [his](tidy) own, as some maintain. There are cakes. A clock is presented that has been presented before. [Nan](nan) tells fortunes behind the tombola at threepence, and foretells to each of the churchwardens that he will have a visit from a dark man. They do: at six, by the omnibus, the new [vicar](banner) arrives, [Mr Bannerjee](banner), of [Calcutta](@calcutta) and Keble. [He](banner) helps to stack the chairs.
- quit tidy "last sermon"
- gift _ tidy "is presented"
- travel banner "arrives"
+ hire banner "new vicar"
- help banner _ "stack the chairs"

== 5 Blight
One leaf, then a row. [Stan](stan) tells the [Major](hector) about it before [he](stan) tells [Winifred](winifred), and is given a fiver for the order. [Harcourt](hector) calls in the rent a month early. [Winifred](winifred) pawns [her](winifred) wedding ring, [Peggy](peggy) [her](peggy) bicycle; [Ralph](ralph), asked for [his](ralph) savings, has none, and everyone can smell where they went, for it is French and [he](ralph) reeks of it. The new [vicar](banner) sits up with the sprayers. [László](laszlo) brings [Winifred](winifred) what [he](laszlo) has earned, all of it, in a sock. [She](winifred) refuses. [He](laszlo) hangs it on the door, where [his](laszlo) own pride has hung, [he](laszlo) tells [her](winifred), for a year.
+ reveal stan hector "tells the Major"
- betray stan winifred "before he tells"
- gift hector stan "a fiver"
- threaten hector winifred "calls in the rent"
- lose peggy+winifred "pawns"
- help banner _ "sits up with"
+ gift laszlo winifred "in a sock"
- reject winifred laszlo "refuses"

== 6 Hectic
[Hector](hector) finds one of [Ralph](ralph)'s cufflinks in the Riley and returns it to [Winifred](winifred), on a saucer. [Her](winifred) [son](ralph) can leave the county or [she](winifred) the farm. [She](winifred) boxes [Ralph](ralph)'s ears, gives [him](ralph) [his](ralph) [father](husband)'s coat and drives [him](ralph) to the station. [Sylvia](sylvia) is on the platform, too, with a hatbox. [He](ralph) looks at [her](sylvia), at the hatbox and at [his](ralph) [mother](winifred), and gets into the train alone. It is [Winifred](winifred) [who](winifred) takes the younger [woman](sylvia), shaking all over, to the buffet, and it is [she](winifred) to [whom](winifred) it is confessed, between two rock cakes, that there will be a child.
- find hector "cufflinks"
- discover hector ralph+sylvia "cufflinks in the Riley"
- parent winifred ralph "son"
- threaten hector winifred "she the farm"
- attack winifred ralph "boxes"
- parent husband ralph "father"
- gift winifred ralph "coat"
- travel ralph "into the train"
+ breakup ralph sylvia "gets into the train alone"
- sad sylvia "shaking"
- help winifred sylvia "to the buffet"
- reveal sylvia winifred "confessed"
+ pregnant sylvia ralph "a child"

== 7 Oast
[Dot](dot) has a black eye and walked into a door. The [doctor](doctor), a plain-spoken [woman](doctor) on loan from [Maidstone](@maidstone), asks [her](dot) what the door drinks. [Alfie](alfie), [whose](alfie) arm is out of its sling, tells [László](laszlo), as one man tells another, that it was because of [him](laszlo). [László](laszlo) goes to the oast house, where [Stan](stan) is on nights, and takes off [his](laszlo) jacket. [He](laszlo) does not hit [him](stan). [He](laszlo) describes to [him](stan), bone by bone, what such a blow does to such a face. [Stan](stan) is sick on the hops.
+ attack.past stan dot "black eye"
- betray dot doctor "walked into a door"
- investigate doctor dot "asks her what"
- recover alfie "out of its sling"
- reveal alfie laszlo "tells László"
- threaten laszlo stan "takes off his jacket"
- attack! laszlo stan "does not hit him"
- ill stan "is sick"

== 8 The Last Pole
The harvest is in, by one night and a borrowed lorry. At the hop supper [Peggy](peggy) dances with the [vicar](banner), [who](banner) counts under [his](banner) breath, and then with [László](laszlo), [who](laszlo) doesn't. [Nan](nan) takes a look at the palm that the [Hungarian](laszlo) won't show and folds it up again. [He](laszlo) has a [wife](wife), it turns out, in [Győr](@gyor), or had one; there has been no letter for two years. [Peggy](peggy) thanks [him](laszlo) for telling [her](peggy), goes behind the marquee and is found there by [Mr Bannerjee](banner), [who](banner) holds the lantern the other way and speaks about cricket until [she](peggy) can come back in.
- celebrate _ "hop supper"
- date banner peggy "dances with"
- date laszlo peggy "then with László"
- married? laszlo wife "has a wife"
+ reveal laszlo peggy "telling her"
- sad peggy "behind the marquee"
- find banner peggy "is found there"
+ help banner peggy "holds the lantern"

== 9 Winter Quarters
The London train has gone, with [Dot](dot) and [Alfie](alfie) on it and [Stan](stan) not. [Sylvia](sylvia), put out by the [Major](hector) with the hatbox, is given [Ralph](ralph)'s old room. [She](sylvia) has never washed a cup; [Winifred](winifred) washes, [she](sylvia) dries. [Peggy](peggy) can't forgive [her](sylvia) for [Ralph](ralph), and then one night hears [her](sylvia) through the wall reading aloud to what is not yet there, and goes in with the other pillow. The [doctor](doctor) writes to somebody in [Vienna](@vienna) about [somebody](wife) in [Győr](@gyor).
- breakup dot stan "Stan not"
- travel alfie+dot "has gone" @london
- breakup hector sylvia "put out by"
+ help winifred sylvia "Ralph's old room"
- housemate.start sylvia winifred "Ralph's old room"
- reconcile! peggy sylvia "can't forgive"
- reconcile peggy sylvia "goes in with"
- investigate doctor wife "writes to somebody"

== 10 The Answer
The letter comes at Candlemas. [László](laszlo)'s [wife](wife) remarried when [he](laszlo) was given up for dead, and [she](wife) is content. [He](laszlo) reads it standing, sets a ewe's leg, and only then sits down in the snow. [Winifred](winifred), [who](winifred) knows what it is to be left by somebody who didn't mean to, sits down next to [him](laszlo). The [doctor](doctor) needs a pair of hands at the cottage hospital. They may not operate without an examination, [she](doctor) warns [him](laszlo). [Peggy](peggy) has it all in boxes already, chapter by chapter, with the hard words marked.
- wedding.past _ wife "remarried"
- ex laszlo wife "László's wife"
- die! laszlo "given up for dead"
+ discover laszlo wife "reads it standing"
- sad laszlo "sits down in the snow"
- help winifred laszlo "sits down next to him"
- hire? laszlo doctor "needs a pair of hands"
- help peggy laszlo "in boxes already"

== 11 Snowdrops
[Sylvia](sylvia)'s pains begin when the lane is blocked. [Hector](hector), with the only tractor, sits at the manor, having sworn never to set eyes on [her](sylvia) again. It is [Mr Bannerjee](banner) [who](banner) goes up to fetch [him](hector) and says what no Tidy had ever said to a Harcourt. The [Major](hector) drives through two hedges. [László](laszlo) is forbidden to operate; the [doctor](doctor), stuck behind a drift, shouts "Cut!" down the telephone, and [Peggy](peggy) holds the lamp. A [boy](baby). [Hector](hector) looks at [him](baby) through the window for so long that [his](hector) moustache freezes. [He](baby) has the Apps chin, all right. "Cold night for a [chap](baby) to arrive," says [Hector](hector).
- ill sylvia "pains begin"
- reject.past hector sylvia "never to set eyes on"
+ accuse banner hector "says what no Tidy"
- help hector sylvia "drives through two hedges"
- treat sylvia laszlo "Cut"
- help peggy laszlo "holds the lamp"
+ birth sylvia baby "A boy"
- discover hector baby "Apps chin"

== 12 New Growth
[Ralph](ralph) turns up at Easter in a borrowed Vauxhall, in order to do the decent thing. [Sylvia](sylvia) lets [him](ralph) hold [his](ralph) [son](baby) and does not let [him](ralph) finish the sentence; [she](sylvia) has learnt to dry, [she](sylvia) says, and likes it here. The [Major](hector) sells [Winifred](winifred) the land at a price which makes the solicitor cough. [László](laszlo) passes. [He](laszlo) reads the letter to [Peggy](peggy), gets as far as "Doctor" and asks [her](peggy) for the hard word that comes next. [She](peggy) knows that one in Hungarian. In the first row the [vicar](banner) puts up a pole, a little crooked, and [Nan](nan), off the early train, tells [him](banner) who will hold the other end.
- return ralph "turns up"
- propose? ralph sylvia "the decent thing"
- parent ralph baby "son"
+ reject sylvia ralph "does not let him finish"
- gift hector winifred "sells Winifred"
- find laszlo "passes"
+ confess laszlo peggy "the hard word"
- love peggy laszlo "in Hungarian"
- return nan "off the early train"
