%series The Lower Sixth Bell
%lang en
%genre girls' lycée drama, Istanbul, breathless TV-magazine listings
%cast defne    | Defne Akay; Defne | f
%cast zuhal    | Zuhal Hanım; Zuhal | f
%cast ilgaz    | Ilgaz | f
%cast perihan  | Perihan Soysal; Perihan | f
%cast cem      | Cem Soysal; Cem | m
%cast nil      | Nil Soysal; Nil | f
%cast orhan    | Orhan Akay; Orhan | m
%cast simit    | Yusuf | m
%cast noor     | Noor | f
%cast dentist  | Tarık Bey; Tarık | m
%cast guard    | - | m
%cast gran     | - | f
%cast grandfather | - | m
%cast pianist  | Vera Kohn; Madame Kohn; Vera | f

== 1 Scholarship
Seventeen and a tram [driver](orhan)'s [daughter](defne), [Defne Akay](defne) wins the only free place at a lycée where even the cat has a chauffeur. The [headmistress](zuhal), [Zuhal Hanım](zuhal), seats [her](defne) beside [Nil Soysal](nil), [whose](nil) [mother](perihan) chairs the board. [Nil](nil) draws a chalk line down the desk. By the end of the day the [newcomer](defne) has crossed it twice, once with [her](defne) elbow and once with the answer to question four, and the [heiress](nil) has copied it.
- parent orhan defne "daughter"
+ find defne "wins"
- meet defne nil "seats her beside"
- parent perihan nil "mother"
- help defne nil "answer to question four"
- steal nil defne "copied it"

== 2 Chalk
[Nil](nil) gets a ten, [Defne](defne) is accused of cheating. It is the other [girl](ilgaz) in the row, [Ilgaz](ilgaz), [captain](ilgaz) of everything, [who](ilgaz) stands up and says who copied from whom. [She](ilgaz) is thanked by nobody. [Perihan Soysal](perihan) arrives in furs and demands that the [troublemaker](defne) be sent home; [Zuhal](zuhal), [who](zuhal) once came on a scholarship herself, offers [her](perihan) tea. On the roof that evening [Ilgaz](ilgaz) teaches [her](ilgaz) new [friend](defne) to spit as far as the [Bosphorus](@bosphorus).
- accuse _ defne "accused of cheating"
+ reveal ilgaz nil "says who copied"
- help ilgaz defne "stands up"
- travel perihan "arrives"
- quit? defne perihan "sent home"
- advisor ilgaz defne "teaches"
+ friend.start defne ilgaz "new friend"

== 3 Tram Line One
[Orhan Akay](orhan) has driven the same two kilometres for twenty years and is proud of each. When [he](orhan) sees in [his](orhan) mirror a [lady](perihan) in furs, [he](orhan) misses a stop. [She](perihan) misses [hers](perihan) too. Nineteen years ago [the two](orhan+perihan) were in love for one summer, until [Perihan](perihan)'s [father](grandfather) found [her](perihan) a richer [man](cem). [Neither](orhan+perihan) speaks. [Defne](defne), on the back bench, watches [her](defne) [father](orhan) wipe a mirror that is not dirty.
- find orhan perihan "sees in his mirror"
+ couple.past orhan perihan "in love"
- parent grandfather perihan "Perihan's father"
- married cem perihan "richer man"
- parent orhan defne "her father"
- sad orhan "wipe a mirror"

== 4 Founders' Ball
A dress is missing. It hung in [Nil](nil)'s locker and turns up, torn, in [Defne](defne)'s. The [guard](guard) at the gate could tell who carried it across the yard, but the [guard](guard) has a new watch. The sesame-ring [seller](simit), [who](simit) has no watch at all, looked over the wall: it was the [owner](nil) of the dress. [He](simit) confides it to [Ilgaz](ilgaz), for [whom](ilgaz) [he](simit) keeps the burnt ones. At the ball [Ilgaz](ilgaz) pours sherbet down the [liar](nil)'s back and is suspended; the [victim](defne), not to be outdone, applauds.
- steal? defne nil "missing"
- reveal! guard "could tell"
+ betray nil defne "owner of the dress"
- reveal simit ilgaz "confides"
- love simit ilgaz "keeps the burnt ones"
+ attack ilgaz nil "pours sherbet"
- quit ilgaz "suspended"
- happy defne "applauds"

== 5 Scales
The piano [teacher](pianist), [Madame Kohn](pianist), ninety and deaf in the treble, tells [Nil](nil) that [she](nil) plays like a bank. [Nil](nil) cries, for the first time since kindergarten, on the wrong shoulder: [Defne](defne)'s. There was never any dress, says [Nil](nil); there was a [mother](perihan) [who](perihan) does not come home at night and a [father](cem) [who](cem) does not notice. [Defne](defne), [who](defne) had meant to gloat, lends [her](nil) a handkerchief. It is embroidered with a P.
- advisor pianist nil "teacher"
- accuse pianist nil "plays like a bank"
- sad nil "cries"
- parent perihan nil "mother"
- parent cem nil "father"
+ reveal nil defne "says Nil"
+ help defne nil "lends her a handkerchief"

== 6 P
At home the [owner](nil) of five hundred handkerchiefs lays this one on the breakfast table. [Perihan](perihan) turns white under [her](perihan) powder. [She](perihan) embroidered it herself, in a clinic in [Izmir](@izmir), for a [baby](defne) [who](defne), as [she](perihan) was told by [her](perihan) [mother](gran), was born dead. The old [lady](gran), questioned, goes on shelling pistachios. [It](defne) was not dead, [she](gran) says in the end. [It](defne) was given to the [one](orhan) [who](orhan) had asked for [it](defne), and [he](orhan) drives a tram.
- create.past perihan "embroidered"
- parent gran perihan "mother"
- betray.past gran perihan "was told"
- birth.past perihan defne "baby"
- die! defne "not dead"
+ reveal gran perihan "in the end"
- gift.past gran orhan "given to the one"
+ parent orhan+perihan defne "drives a tram"

== 7 Snow Day
School is closed. A tanker hoots in the strait, the plane trees hold up their snow like trays, and in the entire city nothing goes except Line One. The [guard](guard) builds a snowman with a watch. Two [girls](ilgaz+noor) from the boarding house, [Ilgaz](ilgaz) and the silent [Noor](noor), ride back and forth all afternoon for a single token, because it is warm. [Noor](noor) says one word, [her](noor) first of the term. The word is "again".
- create guard "builds a snowman"
+ travel ilgaz+noor "ride back and forth"

== 8 The Board
[Cem Soysal](cem) suspects a lover and has [his](cem) [wife](perihan) followed, by [Tarık Bey](dentist), a [dentist](dentist) with free afternoons. The [dentist](dentist) reports that [she](perihan) takes the tram to the end and back, weeping, always the same tram. So it is a [tram man](orhan)! [Cem](cem) goes to the depot with two bodyguards. [Orhan](orhan) is beaten up between the rails, and does not learn what for; when [he](orhan) is found, by [Zuhal](zuhal) on [her](zuhal) way to work, [he](orhan) asks only who will take the six-ten.
- cheat? perihan cem "suspects a lover"
- married cem perihan "wife"
- investigate dentist perihan "followed"
- reveal dentist cem "reports"
- sad perihan "weeping"
- jealous cem orhan "tram man"
+ attack cem orhan "beaten up"
- find zuhal orhan "found"

== 9 The Six-Ten
[Nil](nil) has known for a week whose [sister](nil) [she](nil) is and has not found the sentence for it. Now [she](nil) finds it in front of a hospital vending machine. [Defne](defne) laughs, then slaps [her](nil), then needs to sit down. [Her](defne) [mother](perihan), [she](defne) has always been told, drowned. "[Mine](nil) too, sort of," says [Nil](nil). Upstairs the drowned [woman](perihan) is standing at the [tram driver](orhan)'s bed, in no furs. [He](orhan) tells [her](perihan) that the [girl](defne) has [her](perihan) handwriting. [He](orhan) does not tell [her](perihan) to stay.
- discover.past nil defne "has known"
- sibling defne nil "sister"
+ reveal nil defne "finds it"
- attack defne nil "slaps her"
- parent perihan defne "Her mother"
- die! perihan "drowned"
- travel perihan "standing at"
- invite! orhan perihan "does not tell her to stay"

== 10 Chalk Again
[Perihan](perihan) waits for [Defne](defne) at the gate with a speech; [Defne](defne) walks round [her](perihan) as round a puddle. In class [she](defne) takes a piece of chalk and renews the line down the desk. This time it is [Nil](nil) [who](nil) crosses it, with half a sesame ring. [Cem](cem), [whom](cem) the [dentist](dentist) has put right for a further fee, files for divorce and offers [his](cem) [daughter](nil) a horse. [She](nil) asks [him](cem) whether the horse knows that [he](cem) had a [man](orhan)'s ribs broken.
- reject defne perihan "walks round her"
- help nil defne "half a sesame ring"
- reveal dentist cem "put right"
+ divorce? cem perihan "files for divorce"
- gift? cem nil "offers his daughter"
- parent cem nil "daughter"
- accuse nil cem "ribs broken"
- attack.past cem orhan "ribs broken"

== 11 Recital
[Madame Kohn](pianist) dies at the keyboard, in the middle of a trill, as [she](pianist) had always threatened to. [Her](pianist) will leaves the grand piano to "the [banker](nil)" and [her](pianist) metronome to the [tram girl](defne). The [sisters](defne+nil) push the instrument down the hill together, with [Noor](noor) at the pedals and [Yusuf](simit), the sesame-ring [seller](simit), in front to stop the cars. At the bottom stands [Perihan](perihan). [She](perihan) asks whether [she](perihan) may push. [Defne](defne) thinks about it as far as the next lamp post.
+ die pianist "dies"
- gift pianist nil "leaves the grand piano"
- gift pianist defne "metronome"
- sibling defne nil "sisters"
- help noor+simit defne+nil "at the pedals"
+ help? perihan defne+nil "may push"

== 12 Last Bell
Prize-giving. [Ilgaz](ilgaz), readmitted, wins everything except mathematics. The [guard](guard) returns the watch to [Cem Soysal](cem), in front of the whole board, which votes [Cem](cem)'s former [wife](perihan) out and, by a majority of one [headmistress](zuhal), back in. [Orhan](orhan) is on crutches; [Perihan](perihan) keeps [him](orhan) a chair and no more than a chair. Handed the prize for mathematics, [Defne](defne) tears it across and gives the half with the answer to question four to [Nil](nil). [Yusuf](simit) waits for [Ilgaz](ilgaz) at the wall with a fresh ring, unburnt.
- return ilgaz "readmitted"
- find ilgaz "wins everything"
- gift guard cem "returns the watch"
- ex cem perihan "former wife"
- injure orhan "on crutches"
- help perihan orhan "keeps him a chair"
- find defne "prize for mathematics"
+ gift defne nil "gives the half"
- love simit ilgaz "fresh ring"
