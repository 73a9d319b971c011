%series Kelp House
%lang en
%genre boarding-school drama on an Estonian island, terse programme listings
%cast liis | Liis Tamm; Liis | f
%cast baba | Babajide Okoro; Babajide; Baba | m
%cast priya | Priya Raman; Priya | f
%cast kris | Kris | n
%cast oskar | Oskar Lind; Oskar; Lind | m
%cast tamm | Headmistress Tamm; Helve Tamm; Helve | f
%cast vane | Mr. Vane; Julius Vane; Vane | m
%cast saar | Matron Saar; Saar | f
%cast roman | Roman Zaytsev; Roman; Zaytsev | m
%cast zay | - | m
%cast teacher | Eszter Nagy; Nagy; Eszter | f
%cast boat | Uncle Peep; Peep | m
%cast mum | - | f

== 1 Ferry Days
[Babajide Okoro](baba), thrown out of two schools on two continents, steps off the ferry at [Kelp House](#kelp) with a trumpet and a black eye. [His](baba) guide is [Liis](liis), the [head](tamm)'s [daughter](liis), [who](liis) has been told to keep clear of [him](baba) and carries [his](baba) bag. [Roman Zaytsev](roman), [whose](roman) [father](zay) pays for the roof, wants the bunk by the window; so does the new [boy](baba), and fists settle it. [Matron Saar](saar) puts a herring on each eye. [Kris](kris), third in the room, takes the window while nobody is looking.
- quit.past baba "thrown out"
- travel baba "steps off" @kelp
- injure.past baba "black eye"
- meet baba liis "His guide"
- parent tamm liis "head's daughter"
- help liis baba "carries his bag"
- parent zay roman "father"
- gift zay _ "pays for the roof"
+ attack baba roman "fists settle it"
- treat baba+roman saar "puts a herring"
- housemate baba kris+roman "third in the room"
- find kris "takes the window"

== 2 Latin for Beginners
[Mr. Vane](vane) is new as well. [He](vane) teaches Latin, quotes Ovid at [Matron](saar) and is looked at by every girl in the fourth form, by [Priya Raman](priya) longest. [She](priya) hands in a poem instead of a translation. [He](vane) gives it back unmarked and asks [her](priya) kindly to write to somebody [her](priya) own age. [Oskar Lind](oskar), just [her](priya) age, has been in love with [her](priya) since the sandpit; [he](oskar) fishes the poem out of the waste-paper basket and supposes that it is for [him](oskar). Nobody has the heart to put [him](oskar) right.
- hire vane "new as well"
- flirt vane saar "quotes Ovid"
- love priya vane "looked at"
- advisor vane priya "teaches Latin"
- create priya "poem"
- confess priya vane "hands in a poem"
+ reject vane priya "gives it back"
+ love oskar priya "in love with her"
- find oskar "fishes the poem"
- love! priya oskar "for him"
- reveal! _ oskar "put him right"

== 3 Midnight Cocoa
Money is missing from [Matron](saar)'s tin. [Zaytsev](roman) names [Baba](baba) before breakfast, [Headmistress Tamm](tamm) searches the trumpet case, and there lie the notes. [Liis](liis) tells [her](liis) [mother](tamm) to [her](tamm) face that someone else has put them there, and gets a week of potatoes for it. [Kris](kris), [who](kris) knows who did, has been promised a place on [Roman](roman)'s yacht for knowing nothing. The [accused](baba) plays the Last Post from the roof. Over the potatoes a second peeler appears: "[I](baba) come with [my](baba) own knife," says [he](baba), "which, in the circumstances, doesn't look good."
- steal _ saar "missing"
+ accuse roman baba "names Baba"
- investigate tamm baba "searches"
- find tamm "there lie the notes"
- steal! baba saar "someone else"
- quarrel liis tamm "to her face"
- parent tamm liis "mother"
- betray roman baba "put them there"
- discover.past kris roman "knows who did"
- gift? roman kris "promised a place"
- reveal! kris _ "for knowing nothing"
- create baba "plays the Last Post"
- help baba liis "second peeler"

== 4 Storm Warning
[Uncle Peep](boat), the [boatman](boat), forbids anybody to sail. [Oskar](oskar), out to impress the [girl](priya) of the poem, takes the dinghy, and [Priya](priya), out to impress the Latin [master](vane), gets in. A wave settles the matter. [Vane](vane) watches from the mole with a book; it's [Roman](roman) [who](roman) swims out, hooks an arm under [Oskar](oskar)'s chin and goes back for the [girl](priya). Blue with cold, [she](priya) looks at [her](priya) [saviour](roman) as if [she](priya) had never seen [him](roman), and [Oskar](oskar), wrapped in the same blanket, sees [her](priya) looking. Coughing will keep [him](oskar) in the sick bay for a month.
- flirt? oskar priya "out to impress"
- travel oskar+priya "takes the dinghy"
- love priya vane "out to impress"#2
- rescue! vane oskar+priya "watches from the mole"
+ rescue roman oskar+priya "swims out"
- ill priya "Blue with cold"
+ love.start priya roman "as if she had never"
- jealous oskar roman "sees her looking"
- ill oskar "Coughing"

== 5 Letters Home
[Zaytsev](roman) is a hero and can't bear it. [He](roman) writes to [his](roman) [father](zay) to be fetched; the [father](zay)'s secretary replies with a watch. In the boathouse [he](roman) admits to [Priya](priya), [who](priya) has brought [him](roman) cake, that it was [he](roman) [who](roman) stuffed the trumpet case. [She](priya) gives [him](roman) until Sunday to repeat that to the [headmistress](tamm). [Kris](kris) would sooner [he](roman) didn't. On Saturday [Baba](baba) finds the watch on [his](baba) pillow with a note, reads the note and throws the watch in the sea, and on Sunday, in chapel, [Roman](roman) stands up.
- parent zay roman "father"
- travel? roman "to be fetched"
- sad roman "can't bear it"
- gift zay roman "replies with a watch"
- reveal roman priya "admits to Priya"
- gift priya roman "brought him cake"
- betray.past roman baba "stuffed the trumpet case"
- threaten priya roman "until Sunday"
- reveal? roman tamm "repeat that"
- gift roman baba "on his pillow"
- find baba "finds the watch"
+ reject baba roman "throws the watch"
+ reveal roman tamm "stands up"

== 6 Conjugations
Who sends [Matron Saar](saar) violets? The whole corridor bets on [Vane](vane), and loses: it is [Peep](boat), [who](boat) has rowed past [her](saar) window every evening for nineteen years and has now, thanks to [Liis](liis)'s dictation, found the words. [She](saar) lets [him](boat) row [her](saar) round the lighthouse. A supply [teacher](teacher) arrives for maths, sees [Vane](vane) across the refectory and drops [her](teacher) tray. [The two](teacher+vane) claim not to know each other. After lights out, [Liis](liis) and [Babajide](baba), creeping to the pantry and discovering what hands are for, have to hide behind a door, and hear the [woman](teacher) say: "Does anyone here know [you](vane) left [me](teacher) at the altar?"
- gift boat saar "violets"
- love boat saar "rowed past her window"
- help liis boat "Liis's dictation"
+ date boat saar "round the lighthouse"
- confess boat saar "found the words"
- hire teacher "arrives for maths"
- discover teacher vane "sees Vane"
- betray teacher+vane _ "claim not to know"
- flirt baba liis "what hands are for"
- discover baba+liis teacher+vane "hear the woman"
+ breakup.past vane teacher "at the altar"
- engaged.past teacher vane "at the altar"

== 7 Prime Numbers
Half-term. Most go home. Those who have none to go to make pancakes: [Babajide](baba), [whose](baba) [mother](mum) is between husbands, [Kris](kris), [who](kris) won't say, and the maths [teacher](teacher). The sea is flat. The pancakes are flatter. A seal visits; a letter for somebody who left in 1994 is put back on the shelf. [Kris](kris) beats [everyone](baba+teacher) at chess and, for once, smiles without wanting anything. Marriages, says the [teacher](teacher), are like primes, they get rarer the further you go. Nobody asks [her](teacher) what [she](teacher) means. In the evening [Liis](liis) comes over the dunes with a torch, though it isn't dark.
- create baba+kris+teacher "make pancakes"
- parent mum baba "mother"
- divorce.past _ mum "between husbands"
- reveal! kris _ "won't say"
- find kris "beats everyone"
- happy kris "smiles"
- travel liis "comes over the dunes"

== 8 The Inspector Calls
[Helve Tamm](tamm) has a weakness, and it quotes Ovid. [She](tamm) has [Vane](vane) to dinner, twice. At the second, over the smoked eel, [he](vane) proposes a merger: [her](tamm) school and [his](vane) name. [She](tamm), fifty-one and alone since the drowning of [Liis](liis)'s father, says yes before the eel is cold. [Liis](liis) is beside herself. [She](liis) can hardly say what [she](liis) has overheard without saying where, and with whom, [she](liis) was standing. [Matron](saar), told of the betrothal, breaks a thermometer. The maths [teacher](teacher), told of it, laughs until [she](teacher) has to sit down on the stairs.
- invite tamm vane "to dinner"
- love tamm vane "weakness"
+ propose vane tamm "proposes a merger"
- engaged.start tamm vane "says yes"
- married.past _ tamm "alone since"
- parent _ liis "Liis's father"
- die.past _ "drowning"
- sad liis "beside herself"
- reveal! liis tamm "can hardly say"
- discover.past liis vane "overheard"
- reveal _ saar "told of the betrothal"
- sad saar "breaks a thermometer"
- happy teacher "laughs"

== 9 Unknowns
[Liis](liis) does say it. [Her](liis) [mother](tamm) hears only half, the half with the pantry in it, and puts [Baba](baba) on the next boat. [He](baba) goes without [his](baba) trumpet, which [Liis](liis), locked in, can't even blow. But [Peep](boat), at the tiller, has slow hands that day, and alongside comes a canoe with [Kris](kris) in it, out of breath. In [Kris](kris)'s pocket: the [Latinist](vane)'s passport, in three names, the fruit of an idle hour and a hairpin. "What do [you](kris) want for it?" asks the [exile](baba). For the second time that term, nothing. The ferry boat turns round.
- reveal liis tamm "does say it"
- parent tamm liis "mother"
+ quit baba tamm "on the next boat"
- travel baba "on the next boat"
- lose baba "without his trumpet"
- abduct tamm liis "locked in"
- help boat baba "slow hands"
- discover kris vane "in three names"
- betray.past vane _ "in three names"
- steal.past kris vane "fruit of an idle hour"
+ gift kris baba "nothing"
- return baba "turns round"

== 10 Roll Call
[Vane](vane) has gone through four headmistresses, [Eszter Nagy](teacher), the maths [teacher](teacher), explains to the [fifth](tamm). [She](teacher) was the [third](teacher). [He](vane) sells the land and leaves the linen. [She](teacher) has been following [him](vane) from school to school for six years, teaching long division. [Helve](tamm) listens with [her](tamm) back to the room, then walks into the Latin lesson and takes the [master](vane)'s chalk out of [his](vane) hand. [He](vane) bolts through the window. The whole fourth form gives chase; [Oskar](oskar), cough and all, brings [him](vane) down in the kelp and sits on [him](vane) until the constable has finished lunch.
- couple.past _ vane "gone through"
- betray.past vane teacher "the third"
+ reveal teacher tamm "explains to the fifth"
- steal.past vane _ "sells the land"
- investigate teacher vane "following him"
+ breakup tamm vane "takes the master's chalk"
- flee vane "bolts"
- ill oskar "cough and all"
- attack oskar vane "brings him down"
- arrest _ vane "until the constable"

== 11 Visiting Day
The older [Zaytsev](zay) arrives by helicopter. [He](zay) has lost everything but the helicopter, it emerges, and means to live in the roof [he](zay) paid for. [Roman](roman), [who](roman) had dreaded [his](zay) coming, makes up a bed for [him](zay), in the window bunk. [Baba](baba)'s [mother](mum) sends a cable: [she](mum) has married a dentist. [Priya](priya) is asked by [Oskar](oskar), no longer coughing, whether that poem had ever been about [him](oskar). "No," [she](priya) says. "But [you](oskar) kept it dry." [She](priya) goes to the dance with [Roman](roman) all the same, and [Oskar](oskar), to [his](oskar) own surprise, with [Kris](kris).
- parent zay roman "older Zaytsev"
- travel zay "arrives by helicopter"
- lose zay "lost everything"
- move? zay "live in the roof"
- gift.past zay _ "paid for"
- sad.past roman zay "dreaded"
+ help roman zay "makes up a bed"
- parent mum baba "mother"
- reveal mum baba "sends a cable"
- wedding _ mum "has married"
- recover oskar "no longer coughing"
- love! priya oskar "No"
- help.past oskar priya "kept it dry"
- date priya roman "goes to the dance"
+ date kris oskar "with Kris"

== 12 Last Boat
At the end-of-year concert the trumpet is two bars late, since its [owner](baba) is being kissed behind the curtain by the [head](tamm)'s [daughter](liis), and the [head](tamm), [who](tamm) can see the curtain, counts to sixteen before clearing [her](tamm) throat. [Matron](saar) hands in [her](saar) keys. [She](saar) and [Peep](boat) were joined by the lighthouse keeper at noon, with a herring for a ring bearer. [Her](saar) post goes to [Eszter](teacher), [who](teacher) has decided to stop following people. [Kris](kris), asked at last where home is, looks at the bunk by the window, the old [man](zay) asleep in it, the sea. "[I](kris)'ll think of something," says [Kris](kris).
- create baba "the trumpet"
+ kiss baba liis "being kissed"
- parent tamm liis "head's daughter"
- discover tamm baba+liis "can see the curtain"
- quit saar "hands in her keys"
+ wedding boat saar "were joined"
- hire teacher "Her post goes to"
- investigate! teacher _ "stop following people"
- reveal! kris _ "think of something"
