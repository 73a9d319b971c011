%series Penrallt
%lang en
%genre Welsh village and hill-farm drama, short listings with several strands
%cast gwilym   | Gwilym Prys; Gwilym | m
%cast nerys    | Nerys Prys; Nerys | f
%cast dilwyn   | Dilwyn | m
%cast carys    | Carys | f
%cast ifan     | Ifan Rowlands; Ifan; Rowlands | m
%cast megan    | Megan Rowlands; Megan | f
%cast tariq    | Dr Tariq Aziz; Tariq; Dr Aziz | m
%cast lowri    | Lowri | f
%cast solveig  | Solveig | f
%cast bedwyr   | Bedwyr | m
%cast mrsevans | Mrs Evans the Post; Mrs Evans | f
%cast ruck     | Sergeant Ruck; Ruck | m
%cast surveyor | Oscar Feld; Feld | m
%cast dog      | Taran | m
%cast nurse    | - | f
%cast postman  | - | m
%cast babe     | Dilys | f
%cast minister | - | m

== 1
Lambing, sleet, and a letter with a London postmark. [Nerys](nerys) reads it to [her](nerys) [husband](gwilym) over porridge: the slate company means to reopen the mountain. [Gwilym Prys](gwilym) feeds it to the stove. [Their](gwilym+nerys) [tenant](ifan) at the top farm, [Ifan Rowlands](ifan), three rents behind, thinks of jobs. [His](ifan) [wife](megan) thinks of dust, and of [Dilwyn](dilwyn), [Nerys](nerys)'s [brother](dilwyn), [who](dilwyn) coughed himself to death of it; [Megan](megan) had been promised to [him](dilwyn) first.
- married gwilym nerys "husband"
+ reveal nerys gwilym "reads it to"
- hire? ifan "jobs"
- married ifan megan "wife"
- sibling dilwyn nerys "brother"
- ill.past dilwyn "coughed"
- die.past dilwyn "to death"
- engaged.past dilwyn megan "promised"

== 2
The new [doctor](tariq) has a [Bradford](@bradford) accent and a car that won't climb. [Dr Aziz](tariq) is towed up by [Lowri](lowri), [Ifan](ifan)'s [sister](lowri), on a quad bike, and sick over the back of it. [Carys Prys](carys), home from [Cardiff](@cardiff) with half a law degree and no wish to discuss the other half, holds the gate. [Mrs Evans](mrsevans) at the post office has all [three](carys+lowri+tariq) married off by closing time, to whom being a detail.
- hire tariq "new"
- help lowri tariq "towed up"
- sibling ifan lowri "sister"
- ill tariq "sick"
+ return carys "home from"
- quit.past carys "half a law degree"
- wedding? _ carys+lowri+tariq "married off"

== 3
A [surveyor](surveyor) with a theodolite is met at the cattle grid by [Gwilym](gwilym)'s [dog](dog) and, shortly after, by [Gwilym](gwilym). [Oscar Feld](surveyor) retires to the [Ram](#ram), where a grateful [Rowlands](ifan) buys [him](surveyor) whisky and sells [him](surveyor), for cash, the one thing [he](ifan) owns, which is what [Dilwyn](dilwyn) told [him](ifan) on [his](dilwyn) deathbed about the deeds. On the way home [he](ifan) is sick of himself in a ditch. [Taran](dog) sees it all and can't tell.
- meet dog+gwilym surveyor "met"
- reveal.past dilwyn ifan "told"
- gift ifan surveyor "whisky"
+ reveal ifan surveyor "sells him"
- sad ifan "sick of himself"
- die.past dilwyn "deathbed"
- discover dog ifan "sees"
- reveal! dog "can't tell"

== 4
[Nerys](nerys) doesn't own the mountain. [She](nerys) had it from [her](nerys) [brother](dilwyn), and it seems [he](dilwyn) had signed it, the winter [he](dilwyn) died, to a [girl](solveig) in [Bergen](@bergen). "What [girl](solveig)?" says [Carys](carys). [Her](carys) [mother](nerys) peels three pounds of potatoes. There had been a sailor's leave, a dance and a Norwegian [nurse](nurse), and then there were airmail letters, which [Nerys](nerys), nineteen and meaning well, had handed back to the [postman](postman).
+ lose nerys "doesn't own"
- sibling dilwyn nerys "brother"
- gift.past dilwyn solveig "signed it"
- die.past dilwyn "died"
- parent nerys carys "mother"
- date.past dilwyn nurse "dance"
- create.past nurse dilwyn "letters"
+ betray.past nerys dilwyn+nurse "handed back"

== 5
[Tariq](tariq) delivers [Megan Rowlands](megan) of a [girl](babe) on the kitchen floor, to the sound of [Ifan](ifan) being shouted at through the door by [his](ifan) [sister](lowri). [He](ifan) has told [Lowri](lowri) about the whisky; [she](lowri) gives [him](ifan) until chapel to tell [Gwilym](gwilym). [He](ifan) gets as far as the hymn. In the vestry [Carys](carys) bandages the [minister](minister), on [whom](minister) the roof has dripped a slate, and discovers that [she](carys) would rather mend people than sue them.
+ birth megan babe "delivers"
- treat megan tariq "delivers"
- quarrel ifan lowri "shouted at"
- sibling ifan lowri "sister"
- reveal ifan lowri "told"
- reveal? ifan gwilym "tell Gwilym"
- threaten lowri ifan "until chapel"
- injure minister "dripped a slate"
- treat minister carys "bandages"
+ discover carys "discovers"

== 6
The ferry bus sets down a tall [woman](solveig) in yellow oilskins. [She](solveig) is the picture of nobody, thinks [Mrs Evans](mrsevans), until [she](solveig) laughs; then the [postmistress](mrsevans) has to hold the scales, for that is [Dilwyn](dilwyn) all over. [Solveig](solveig) has come to see [her](solveig) mountain and the grave of the [man](dilwyn) [who](dilwyn) was [her](solveig) [father](dilwyn). [Nerys](nerys) takes [her](solveig) to it, then kneels down, on the wet grass, to the [niece](solveig) [she](nerys) posted back.
+ travel solveig "sets down"
- die.past dilwyn "grave"
- parent dilwyn solveig "father"
- discover mrsevans solveig "Dilwyn all over"
- help nerys solveig "takes"
- kin nerys solveig "niece"
- betray.past nerys solveig "posted back"
+ reconcile? nerys solveig "kneels down"

== 7
[Feld](surveyor) is charming in three languages. [He](surveyor) rows the new [owner](solveig) round the lake, names a figure and mentions, in Norwegian, that [he](surveyor) is a widower. [Lowri](lowri), painting a boathouse, drops a pot of tar on [him](surveyor) from the ladder. [Her](lowri) reasons are geological, [she](lowri) tells [Tariq](tariq); the [doctor](tariq), picking tar out of the [surveyor](surveyor)'s ear, doubts it. [He](tariq) has noticed what [Lowri](lowri) does with [her](lowri) hair when [Solveig](solveig) comes down the road.
- gift? surveyor solveig "names a figure"
- flirt surveyor solveig "he is a widower"
- married.past _ surveyor "widower"
- die.past _ "widower"
+ attack lowri surveyor "pot of tar"
- treat surveyor tariq "picking tar"
+ discover tariq lowri "noticed"
- love lowri solveig "does with her hair"

== 8
Old [Bedwyr](bedwyr) hasn't come down with [his](bedwyr) milk. [Ruck](ruck), the district's entire police, finds [him](bedwyr) at the bottom of the quarry with a broken hip and a story: somebody moved the warning posts. The [sergeant](ruck) sniffs, measures, and asks [Ifan](ifan) to come along. Twice that night [Megan](megan) lies to the [law](ruck) about where [her](megan) [husband](ifan) slept. In truth [he](ifan) was in the bus shelter, with a bottle, writing [Gwilym](gwilym) a letter [he](ifan) hasn't posted.
- find ruck bedwyr "finds"
+ injure bedwyr "broken hip"
- reveal bedwyr ruck "story"
- investigate ruck "sniffs"
+ arrest ruck ifan "come along"
- betray megan ruck "lies"
- married ifan megan "husband"
- create ifan "writing"

== 9
[Mrs Evans](mrsevans) posts it for [him](ifan). [She](mrsevans) found it on the bench. [Gwilym](gwilym) reads that [his](gwilym) oldest [friend](ifan) has sold [him](gwilym), walks to the cell in slippers and pays the bail in lamb money. Not one word passes between [them](gwilym+ifan) on the road; at the gate [Gwilym](gwilym) says it looks like rain. [Feld](surveyor)'s boot, in the meantime, turns out to fit a print beside a posthole, as [Taran](dog), carrying the boot, is proud to show.
- help mrsevans ifan "posts it"
- find mrsevans "found it"
- discover gwilym ifan "reads"
- friend gwilym ifan "oldest friend"
- betray.past ifan gwilym "has sold him"
- arrest.past _ ifan "cell"
+ rescue gwilym ifan "pays the bail"
- discover _ surveyor "turns out to fit"
- happy dog "proud"

== 10
Arraigned in [Caernarfon](@caernarfon), the [surveyor](surveyor) calls it zeal. [He](surveyor) is fined and, by telegram, fired. [Solveig](solveig), [who](solveig) had [his](surveyor) offer signed and in [her](solveig) pocket, tears it up in front of the [Ram](#ram) and is carried round the bar by people [she](solveig) can't understand. [Lowri](lowri) does not carry [her](solveig). [Lowri](lowri) is in the boathouse with [her](lowri) head under a tarpaulin, and it takes the [Norwegian](solveig) most of an hour, and all [her](solveig) Welsh, to find the words that bring it out again.
+ arrest _ surveyor "Arraigned"
- quit surveyor "fired"
+ reject solveig surveyor "tears it up"
- celebrate _ solveig "carried round"
- sad lowri "under a tarpaulin"
- help solveig lowri "bring it out"

== 11
[Nerys](nerys) brings down the last airmail letter; one [she](nerys) kept. It is from the [nurse](nurse), [who](nurse) died at the [child](solveig)'s birth, and it asks that the [baby](solveig) be told about the dance. [Solveig](solveig) reads it to the whole of Sunday school. [Carys](carys), accepted in [Bangor](@bangor) for medicine, has informed [her](carys) [father](gwilym), and [he](gwilym) has informed every sheep. [Tariq](tariq) lends [her](carys) [his](tariq) old skeleton. There is a note tied to the ribs. [She](carys) hasn't looked yet; [Mrs Evans](mrsevans) has steamed it open.
- gift nerys solveig "brings down"
- die.past nurse "died"
- parent nurse solveig "child"
- birth.past nurse solveig "birth"
- reveal? _ solveig "be told"
- reveal solveig _ "reads"
+ find carys "accepted"
- reveal carys gwilym "informed her father"
- parent gwilym carys "father"
+ gift tariq carys "skeleton"
- discover mrsevans "steamed it open"

== 12
Shearing. The mountain is a common now, given by deed to whoever grazes it, and the feast is held on top, with [Bedwyr](bedwyr) borne up in a chair by [Ifan](ifan) and [Gwilym](gwilym), bickering about the gradient. [Megan](megan) carries the [baby](babe), [whom](babe) [they](ifan+megan) have called [Dilys](babe); nobody has to ask why. The [two](lowri+solveig) from the boathouse, one household now, dance. [Dr Aziz](tariq) goes up by foot, green as ever, and is met by a [student](carys) holding one rib and an answer.
+ gift solveig _ "given by deed"
- celebrate _ "feast"
- help gwilym+ifan bedwyr "borne up"
- quarrel gwilym ifan "bickering"
- parent ifan+megan babe "baby"
- housemate.start lowri solveig "one household"
- travel tariq "goes up"
- ill tariq "green"
