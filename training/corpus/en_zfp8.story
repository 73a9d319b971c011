%series The Long Ring
%lang en
%genre science fiction aboard a generation ship, encyclopaedia plot synopsis by episode
%cast adaeze  | Captain Adaeze Rehn; Adaeze; Rehn | f
%cast milo    | Milo Sarkis; Milo | m
%cast ines    | Inès Tavernier; Inès | f
%cast hoshi   | Hoshi | n
%cast brother | Quill Rehn; Quill | m
%cast may     | May Abara; May | f
%cast tove    | Tove | f
%cast proctor | Proctor Lund; Lund; Viggo Lund | m
%cast ada     | ADA-9; Ninety | n
%cast sleeper | Corporal Stone; Stone | m
%cast boy     | Pip | m
%cast medic   | Dr. Osei; Osei | f
%cast commander | - | m

== 1
In the two hundred and eleventh year of the voyage the command of the [Long Ring](*ring) passes to [Adaeze Rehn](adaeze), by the death in his sleep, as the bulletin has it, of [her](adaeze) predecessor, who was ninety and had trusted no one else with the keys. [Her](adaeze) elder [brother](brother), [Quill](brother), passed over for the third time, offers congratulations through [his](brother) teeth; [Milo Sarkis](milo), [her](adaeze) chief [engineer](milo), [who](milo) has the bunk next to [hers](adaeze) and no other, offers none, since [he](milo) would rather have had [her](adaeze) to himself. While checking the cold deck, the new [captain](adaeze) comes upon a [sleeper](sleeper)'s pod which appears on no list, and which is warm.
- die _ "death"
+ hire adaeze "command"
- sibling adaeze brother "brother"
- jealous brother adaeze "through his teeth"
- boss adaeze milo "chief engineer"
- couple adaeze milo "the bunk next to"
- sad milo "rather have had"
+ find adaeze sleeper "comes upon"

== 2
The [sleeper](sleeper), thawed by [Dr. Osei](medic) against the advice of the ship's [mind](ada), [ADA-9](ada), gives [his](sleeper) name as [Stone](sleeper), [his](sleeper) rank as corporal and [his](sleeper) last memory as a blonde waving at a fence on Earth. [He](sleeper) takes [Adaeze](adaeze)'s hand, having mistaken [her](adaeze) for somebody, and does not seem in a hurry to give it back, which [Milo](milo) watches on a monitor with [his](milo) jaw working. Down in the gardens [May Abara](may), a seed [keeper](may) [who](may) shares a cabin with the [acrobat](ines) [Inès Tavernier](ines), confides to [her](ines) that [she](may) has been seeing somebody on the upper ring, and will not say whom.
+ treat sleeper medic "thawed"
- meet adaeze sleeper "takes Adaeze's hand"
- flirt sleeper adaeze "not seem in a hurry"
- jealous milo sleeper "jaw working"
- housemate ines may "shares a cabin"
- reveal may ines "confides"
- date _ may "seeing somebody"
- reveal! may _ "will not say"

== 3
[Hoshi](hoshi) flies the shuttle. [Hoshi](hoshi) loves [Inès](ines). [Inès](ines) loves applause. [She](ines) lets [Hoshi](hoshi) carry [her](ines) hoops. [May](may) waits at hatch nine. [Proctor Lund](proctor) opens it. [Lund](proctor) is married to [Tove](tove). [May](may) knows [Tove](tove) from choir. [Lund](proctor) draws [May](may) inside, and the light goes out. In the corridor stands [Pip](boy). [Pip](boy) is nine. [His](boy) [mother](tove) has sent [Pip](boy) with soup for [Lund](proctor). [He](boy) sets down the soup. [He](boy) never mentions it to [Tove](tove).
- love hoshi ines "loves Inès"
- help hoshi ines "carry her hoops"
- married proctor tove "married to"
- colleague may tove "from choir"
+ affair may proctor "draws May inside"
- cheat proctor tove "draws May inside"
- parent tove boy "mother"
- gift tove proctor "soup"
+ discover boy may+proctor "sets down"
- reveal! boy tove "never mentions"

== 4
The question of who put the [corporal](sleeper) to sleep, and why, occupies [Adaeze](adaeze) more than is good for the running of the ship. Access having been refused to [her](adaeze) by the ship's [mind](ada), [she](adaeze) asks [her](adaeze) [brother](brother) to break into the archive, the first favour [she](adaeze) has begged of [him](brother) since childhood, and [Quill](brother), touched, does so; what [he](brother) reads there [he](brother) keeps, however, from [her](adaeze). [Milo](milo), [who](milo) has come home to an empty bunk four nights running, accuses [her](adaeze) of mooning over a museum piece. [She](adaeze) asks for a divorce from the conversation. [He](milo) takes [his](milo) pillow and goes to sleep in the turbine hall.
- investigate adaeze sleeper "question of who"
- sibling adaeze brother "brother"
+ help brother adaeze "does so"
- discover brother "reads there"
- reveal! brother adaeze "keeps"
- reject ada adaeze "refused"
- jealous milo sleeper "museum piece"
- accuse milo adaeze "accuses"
- quarrel adaeze milo "mooning over"
+ breakup milo adaeze "takes his pillow"

== 5
As is explained to the viewer, though not yet to the heroine, [Stone](sleeper) had been condemned on Earth for the murder of [his](sleeper) [commander](commander), an [ancestor](commander) of the [Rehns](adaeze+brother). [Quill](brother) offers the [prisoner](sleeper), [who](sleeper) does not know that [he](sleeper) is one, a bargain: [he](sleeper) is to win the [captain](adaeze)'s affection and, with it, the keys. The [soldier](sleeper) hits [him](brother). It transpires at the same time that [Tove](tove) is ill with the lung rot, that [Dr. Osei](medic) gives [her](tove) a season, and that the [patient](tove), with a clear head, has begun to look about for someone suitable to bring up [her](tove) [son](boy); [her](tove) choice falls upon the one [woman](may) in choir [who](may) can keep time.
- arrest.past _ sleeper "condemned"
- kill.past sleeper commander "murder"
- boss.past commander sleeper "commander"
- kin adaeze+brother commander "ancestor"
+ betray? brother adaeze "a bargain"
- attack sleeper brother "hits him"
+ ill tove "lung rot"
- treat tove medic "gives her a season"
- parent tove boy "son"
- help? may boy "bring up her son"
- colleague may tove "in choir"

== 6
Asked by a dying [woman](tove) to be a mother to [her](tove) [boy](boy), and conscious of having spent that very afternoon in the arms of the dying [woman](tove)'s [husband](proctor), [May](may) bursts into tears and breaks with [Lund](proctor) the same evening, by way of the airlock telephone. The [proctor](proctor), to [whom](proctor) no explanation is given, suspects a rival and has all hatches watched; in this manner there comes to [his](proctor) ears, instead of a lover of [May](may)'s, the nightly meeting of [Inès](ines) with [Quill Rehn](brother). [Hoshi](hoshi), [who](hoshi) learns it from the duty roster, repaints the shuttle black and will carry nobody's hoops again.
- die? tove "dying"
- parent tove boy "her boy"
- married proctor tove "husband"
- sex may proctor "in the arms"
- sad may "bursts into tears"
+ breakup may proctor "breaks with"
- jealous proctor _ "suspects a rival"
- investigate proctor may "watched"
+ affair brother ines "nightly meeting"
- discover proctor brother+ines "ears"
- discover hoshi ines "learns it"
- sad hoshi "repaints"

== 7
The hull is struck. [Adaeze](adaeze) seals deck four. [Milo](milo) is on deck four. [She](adaeze) knows it, and [she](adaeze) turns the key. [Stone](sleeper) goes in through the ducts. [Stone](sleeper) drags [Milo](milo) out by the belt. [Milo](milo) has lost a hand. [Osei](medic) operates on [Milo](milo). [Adaeze](adaeze) sits at the door and trembles. "[You](adaeze) did right," says [Milo](milo) when [he](milo) comes to. [She](adaeze) cannot look at [Milo](milo). That night [Adaeze](adaeze) goes to the [corporal](sleeper). [Stone](sleeper) holds [Adaeze](adaeze). Nothing else happens. Then everything does.
- attack _ "struck"
+ rescue sleeper milo "drags Milo out"
- injure milo "lost a hand"
- treat milo medic "operates on"
- sad adaeze "trembles"
- recover milo "comes to"
- help sleeper adaeze "holds Adaeze"
+ sex adaeze sleeper "everything does"

== 8
The affair of the [captain](adaeze) and the [man](sleeper) from the ice cannot be concealed in a vessel nine hundred metres round. Half the crew is charmed; the other half, stirred up by [Quill](brother), demands a vote, in the course of which [he](brother) reads out the archive from beginning to end. The chamber hears that the [captain](adaeze)'s [lover](sleeper) shot the [captain](adaeze)'s [great-great-grandfather](commander) in the back. White in the face, [Adaeze](adaeze) asks [Stone](sleeper) whether it is true; [he](sleeper) answers that [he](sleeper) does not remember it and cannot swear that it is not. [She](adaeze) has [him](sleeper) led away. With a majority of nine, the [elder](brother) of the [siblings](adaeze+brother) takes the chair [he](brother) has wanted for thirty years.
- affair adaeze sleeper "affair"
- betray brother adaeze "stirred up"
+ reveal brother _ "reads out"
- discover adaeze sleeper "hears that"
- kill.past sleeper commander "shot"
- kin adaeze commander "great-great-grandfather"
- sad adaeze "White in the face"
- accuse adaeze sleeper "whether it is true"
- breakup adaeze sleeper "led away"
- arrest adaeze sleeper "led away"
- sibling adaeze brother "siblings"
+ hire brother "takes the chair"
- quit adaeze "takes the chair"

== 9
Deprived of rank and quarters, [Adaeze](adaeze) is taken in by [May](may) and the deserted [pilot](hoshi), [who](hoshi+may) have been living under one blanket, in all innocence, since [Inès](ines) moved upstairs. [Their](hoshi+may) cabin becomes the seat of a small resistance, its cook being [Pip](boy), [whose](boy) [mother](tove) has died in [May](may)'s arms, after telling [her](may), with the ghost of a smile, that [she](tove) had always known about hatch nine. [Lund](proctor), a changed [man](proctor), brings the [boy](boy)'s clothes and asks leave to see [his](proctor) [son](boy) on Sundays. [Hoshi](hoshi), [who](hoshi) has not laughed since the painting of the shuttle, laughs, in the dark, at something [May](may) says about radishes.
- quit adaeze "Deprived of rank"
- help hoshi+may adaeze "taken in"
- housemate hoshi may "under one blanket"
- breakup.past ines hoshi "deserted"
- move.past ines brother "moved upstairs"
- parent tove boy "mother"
+ die tove "has died"
- reveal tove may "telling her"
- discover.past tove may+proctor "always known"
- reconcile may tove "ghost of a smile"
- parent proctor boy "his son"
- love.start hoshi may "laughs"

== 10
[Milo](milo), fitted with a claw of [his](milo) own design, has gone on loving the [woman](adaeze) [who](adaeze) shut [him](milo) in, and puts the claw to use by opening the ship's [mind](ada) by night. Two hundred years of records spill out: the [commander](commander) was shot by [his](commander) own first officer, one Rehn, and the [corporal](sleeper), the only witness, was frozen and slandered by the murderer's heirs. [ADA-9](ada), asked why [it](ada) never said so, replies that nobody had put the question in the correct form. When [Milo](milo) carries this to [Adaeze](adaeze), well aware that it will give [her](adaeze) back to [another](sleeper), [she](adaeze) lays [her](adaeze) forehead against the metal and calls [him](milo) the best [friend](milo) [she](adaeze) has.
- injure milo "claw"
+ love milo adaeze "gone on loving"
+ discover milo sleeper "spill out"
- kill.past _ commander "shot by"
- kill! sleeper commander "only witness"
- betray.past _ sleeper "slandered"
- reveal milo adaeze "carries this"
- friend adaeze milo "best friend"

== 11
The mutiny of the gardeners takes eleven minutes and costs one life, that of the [proctor](proctor), [who](proctor) throws himself between [Quill](brother)'s guard and [his](proctor) [son](boy). Cornered on the bridge, the [usurper](brother) holds the vent key to the throat of [his](brother) own [mistress](ines), as though [Inès](ines), and not power, had been what it was all about; the [acrobat](ines) bends backward, in the manner for which [she](ines) is famous, and kicks it out of [his](brother) hand. [Adaeze](adaeze) has [him](brother) put into the pod where the [corporal](sleeper) had lain. [She](adaeze) kisses [his](brother) brow before the lid comes down. [He](brother), it must be said, kisses [hers](adaeze).
- attack _ brother "mutiny"
+ die proctor "costs one life"
- rescue proctor boy "throws himself between"
- parent proctor boy "son"
- threaten brother ines "to the throat"
- affair brother ines "mistress"
- attack ines brother "kicks it out"
+ arrest adaeze brother "put into the pod"
- kiss adaeze brother "kisses his brow"
- reconcile adaeze brother "kisses hers"

== 12
The concluding episode leaps forward by seven months. [Adaeze](adaeze), captain by acclamation, is near [her](adaeze) time, and the [man](sleeper) from the ice, acquitted by a court of which [he](sleeper) has not understood one word, paces outside the sick bay beside [Milo](milo), [who](milo) shows [him](sleeper) how it is done, having as a boy paced for four sisters. [May](may) and [Hoshi](hoshi), a couple since the radish harvest, have had [Pip](boy) entered as [theirs](hoshi+may) in the ship's register, over the objections of the [mind](ada), to which the form was new. [Inès](ines) tumbles for the children, to mild applause. On the screen, very small, there is for the first time in two centuries something blue.
- hire adaeze "captain by acclamation"
+ pregnant adaeze sleeper "near her time"
- arrest! _ sleeper "acquitted"
- sad sleeper "paces"
- help milo sleeper "shows him how"
+ couple hoshi may "a couple since"
- parent hoshi+may boy "theirs"
- create ines "tumbles"
+ birth? adaeze "sick bay"
- discover _ "something blue"
