%series The Terraces of Glenorrin
%lang en
%genre costume drama, Scottish Highlands 1811, encyclopaedia summaries in long sentences
%cast elspeth | Elspeth Drummond; Elspeth; Miss Drummond | f
%cast flora   | Flora Drummond; Flora | f
%cast laird   | Sir Hamish Drummond; Sir Hamish; Hamish | m
%cast ladyd   | Lady Drummond; Honoria | f
%cast calum   | Calum Rose; Calum; Rose | m
%cast wyndham | Captain Wyndham; Wyndham | m
%cast minister| Mr Abernethy; Abernethy | m
%cast ishbel  | Ishbel Rose; Ishbel | f
%cast sinclair| Lord Sinclair; Sinclair | m
%cast betsy   | Betsy | f
%cast jean    | Jean Abernethy; Jean | f
%cast wyndwife| - | f
%cast oldrose | - | m
%cast firstw  | - | f
%cast angus   | Angus | m
%cast boyf    | - | m

== 1 The Second Lady Drummond
[Sir Hamish Drummond](laird), [who](laird) buried [his](laird) first [wife](firstw) no more than a year ago, comes back to [Glenorrin](@glenorrin) from [Bath](@bath) with a [second](ladyd), younger than [his](laird) elder [daughter](elspeth), and [Elspeth](elspeth), [who](elspeth) has been keeping [her](elspeth) [father](laird)'s house, must hand over the keys at the door. The new [Lady Drummond](ladyd) lets [her](ladyd) [stepdaughters](elspeth+flora) know within the hour that there is to be dancing. [Flora](flora), seventeen, takes to [her](ladyd) at once; [Elspeth](elspeth) takes a walk, and on it comes upon [Calum Rose](calum), the [factor](oldrose)'s clever [son](calum), up to the waist in the burn after a lamb. [She](elspeth) gives [him](calum) [her](elspeth) hand, and gets wet.
- die.past firstw "buried"
- married.past firstw laird "wife"
- return laird "comes back"
+ married ladyd laird "a second"
- parent laird elspeth "daughter"
- quit elspeth "hand over the keys"
- kin elspeth+flora ladyd "stepdaughters"
- friend.start flora ladyd "takes to her"
+ find elspeth calum "comes upon"
- parent oldrose calum "son"
- help elspeth calum "gives him her hand"

== 2 A Ball at Short Notice
Among the officers [whom](wyndham) [Lady Drummond](ladyd) has asked to the ball is one [Captain Wyndham](wyndham), [whom](wyndham) [she](ladyd) seems, for a bride, to know rather well from [Bath](@bath). [He](wyndham) stands up twice with [Flora](flora), [who](flora) loses [her](flora) head, and once with the [hostess](ladyd), [who](ladyd) keeps [hers](ladyd); from behind a pillar [Ishbel Rose](ishbel), [Calum](calum)'s [sister](ishbel), serving the punch, sees the [lady](ladyd) put a note into [his](wyndham) glove. [Lord Sinclair](sinclair), a [widower](sinclair) with eleven thousand acres and a cough, has come to look at [Elspeth](elspeth) and goes home satisfied. Nobody has asked [Calum](calum). [He](calum) holds the horses, and [Miss Drummond](elspeth) comes out for air four times.
- invite ladyd wyndham "asked to the ball"
- celebrate ladyd "ball"
- flirt flora wyndham "stands up twice"
+ love flora wyndham "loses her head"
- sibling calum ishbel "sister"
- discover ishbel ladyd+wyndham "sees"
- flirt ladyd wyndham "a note"
- married.past _ sinclair "widower"
- love sinclair elspeth "satisfied"
+ flirt calum elspeth "four times"

== 3 The Note
[Ishbel](ishbel), [who](ishbel) means well, takes what [she](ishbel) has seen not to the [master](laird) but to [Elspeth](elspeth), [her](ishbel) [playmate](elspeth) of old, and the [stepdaughter](elspeth) now has to sit at breakfast across from the [woman](ladyd) [who](ladyd) is making a fool of [her](elspeth) [father](laird). [She](elspeth) could speak; but [Flora](flora) has come down in the [captain](wyndham)'s colours, so happy that it would be cruel. When [Elspeth](elspeth) puts it to the [captain](wyndham) in private that [he](wyndham) should keep away from [her](elspeth) [sister](flora), [Wyndham](wyndham) laughs, and asks whether it might not be that [she](elspeth) wants [him](wyndham) for herself. [Calum](calum), coming round the hedge, hears no more than that.
+ reveal ishbel elspeth "takes what she has seen"
- friend.past elspeth ishbel "playmate of old"
- kin elspeth ladyd "stepdaughter"
- betray ladyd laird "making a fool"
- parent laird elspeth "father"
- reveal! elspeth "could speak"
- happy flora wyndham "so happy"
- sibling elspeth flora "sister"
- threaten elspeth wyndham "keep away"
- love! elspeth wyndham "wants him"
- jealous calum wyndham "hears no more"

== 4 Banns in Plain Words
[Sinclair](sinclair) asks for [Elspeth](elspeth). [Sir Hamish](laird) is for it. [Honoria](ladyd) is very much for it. [Elspeth](elspeth) has a day to decide. [She](elspeth) goes to find [Calum](calum). [Rose](calum) is short with [her](elspeth). A rose has thorns, says [Ishbel](ishbel) to [Rose](calum). "What has the [captain](wyndham) to do with [me](elspeth)?" cries [Elspeth](elspeth). [He](calum) tells [her](elspeth). [She](elspeth) laughs until [she](elspeth) cries. Then [Calum](calum) kisses [Elspeth](elspeth). The [minister](minister) walks by. [Mr Abernethy](minister) takes off [his](minister) hat and says nothing. [Elspeth](elspeth) turns down [Lord Sinclair](sinclair).
- propose sinclair elspeth "asks for Elspeth"
- quarrel calum elspeth "short with her"
- love! elspeth wyndham "to do with me"
+ kiss calum elspeth "kisses"
- discover minister calum+elspeth "walks by"
+ reject elspeth sinclair "turns down"

== 5 Notice to Quit
Since no daughter of [Sir Hamish](laird)'s refuses eleven thousand acres without a reason, [Honoria](ladyd) sets [her](ladyd) [maid](betsy) [Betsy](betsy) to look for one, and the reason is soon found, in the hayloft, reading Burns aloud. There is such a storm as the house has not known. The old [factor](oldrose), after thirty years, is given notice along with [his](oldrose) whole family; [Calum](calum), on being offered money to leave, throws it at the [laird](laird)'s feet, takes the king's shilling the same night, and goes with the [captain](wyndham)'s regiment to [Portugal](@portugal), under the very [man](wyndham) [whom](wyndham) [he](calum) took for [his](calum) rival. [His](calum) [sweetheart](elspeth) is locked in [her](elspeth) room. [She](elspeth) breaks the window.
- parent laird elspeth "daughter"
- boss ladyd betsy "maid"
- investigate betsy elspeth "to look for one"
+ discover betsy calum+elspeth "the reason is soon found"
- quit oldrose laird "given notice"
- gift? laird calum "offered money"
- reject calum laird "throws it"
- hire calum "takes the king's shilling"
+ travel calum+wyndham "goes with" @portugal
- boss wyndham calum "under the very man"
- enemy! calum wyndham "rival"
- couple calum elspeth "sweetheart"
- abduct _ elspeth "locked in her room"
- flee elspeth "breaks the window"

== 6 The Manse
Taken in at the manse, where [Mr Abernethy](minister)'s deaf [sister](jean) [Jean](jean) asks no questions because [she](jean) could not hear the answers, the runaway [daughter](elspeth) earns [her](elspeth) bread by teaching the village children, among [them](ishbel) [Ishbel](ishbel), [who](ishbel) at twenty cannot write [her](ishbel) [brother](calum) a letter. The [minister](minister) comes to depend on the sound of [Elspeth](elspeth)'s step. [He](minister) is thirty-eight, lame and an honest man, and [he](minister) tears up three sermons a week. At the great house it is [Flora](flora)'s turn to be sick in the mornings; the [stepmother](ladyd), [who](ladyd) would know the signs even if [she](ladyd) did not know the [captain](wyndham), boxes [her](flora) ears for it out of pure jealousy.
- help jean+minister elspeth "Taken in"
- sibling jean minister "sister"
- flee.past elspeth laird "runaway"
- parent laird elspeth "daughter"
- advisor elspeth ishbel "teaching"
- sibling calum ishbel "brother"
+ love.start minister elspeth "comes to depend"
+ pregnant flora wyndham "sick in the mornings"
- kin flora ladyd "stepmother"
- discover ladyd flora "know the signs"
- attack ladyd flora "boxes her ears"
- jealous ladyd flora "jealousy"

== 7 Two Letters from Lisbon
Of the two letters that come with the same post, the one in [Calum](calum)'s hand, which [Betsy](betsy) has been paid to keep back, goes into the kitchen stove, and the one in [Wyndham](wyndham)'s, which says that [he](wyndham) has a [wife](wyndwife) in [Kent](@kent) and can do nothing for [Miss Flora](flora), goes to the [person](flora) [whom](flora) it kills. [Flora](flora) is got out of the loch by the [fisherman](angus) [Angus](angus), [who](angus) has never said more than good day to [her](flora). [She](flora) asks for [Elspeth](elspeth). So the [sisters](elspeth+flora) lie in one bed at the manse, as [they](elspeth+flora) did when the first [Lady Drummond](firstw) was alive, and the [laird](laird), [who](laird) might have come, does not come.
- betray betsy calum "keep back"
- reveal wyndham flora "says that he has"
- married wyndham wyndwife "wife"
+ reject wyndham flora "can do nothing"
- die? flora "kills"
+ rescue angus flora "got out of the loch"
- sibling elspeth flora "sisters"
- housemate elspeth flora "in one bed"
- die.past firstw "was alive"

== 8 Loch and Plain
[Angus](angus) brings fish. [Angus](angus) brings more fish. The manse smells of [Angus](angus). [Flora](flora) laughs for the first time. [Elspeth](elspeth) waits for a word from [Calum](calum). There is never a word from [Calum](calum). A soldier says that [Calum Rose](calum) fell. [Ishbel](ishbel) will not believe it. [Elspeth](elspeth) does believe it. [She](elspeth) puts on black for [Calum](calum). [Honoria](ladyd) sends [her](ladyd) regrets. [Abernethy](minister) sits up with [Elspeth](elspeth). [He](minister) does not speak of [his](minister) own heart. [Jean](jean), [who](jean) is deaf, hears it.
- gift angus flora "brings fish"
- happy flora "laughs"
- reveal! calum elspeth "never a word"
+ die? calum "fell"
- sad elspeth calum "black"
- help minister elspeth "sits up"
- love minister elspeth "his own heart"
- confess! minister elspeth "does not speak"
- discover jean minister "hears it"

== 9 A Sensible Match
In the spring after the news, the [minister](minister) makes [Elspeth](elspeth) an offer which leaves love out, as [he](minister) believes [she](elspeth) would wish, and which [she](elspeth), [who](elspeth) owes [him](minister) [her](elspeth) roof, [her](elspeth) work and [her](elspeth) [sister](flora)'s life, accepts for the same reason; [they](elspeth+minister) are married on a wet Tuesday, with [Angus](angus) for a witness. [Flora](flora)'s [boy](boyf) is six weeks old. Through the wet window [Ishbel](ishbel), [who](ishbel) can now read, reads the casualty lists that the [laird](laird)'s newspapers come wrapped in, and [her](ishbel) [brother](calum)'s name is not on them. [She](ishbel) keeps it to herself for one whole day, that being the wedding.
+ propose minister elspeth "an offer"
- help.past minister elspeth "owes him"
- sibling elspeth flora "sister's"
+ wedding elspeth minister "married on a wet Tuesday"
- advisor angus elspeth+minister "witness"
- birth flora boyf "six weeks old"
- parent flora boyf "boy"
- sibling calum ishbel "brother's"
- die! calum "not on them"
- reveal! ishbel elspeth "keeps it to herself"

== 10 The Man from Salamanca
[Calum](calum) walks up the glen in October with an empty sleeve and eleven unanswered letters on [his](calum) conscience, for [he](calum) has not been told either who burnt them or whom [he](calum) will find at the manse door with flour on [her](elspeth) arms. The [minister](minister)'s [wife](elspeth) does not faint; [she](elspeth) sets a third plate. It is the [husband](minister) [who](minister) gets up, takes [his](minister) stick and goes to spend the night at [Angus](angus)'s, leaving the two of [them](calum+elspeth) a lamp and a choice. By morning [they](calum+elspeth) have made it: nothing has happened, nothing will, and [both](calum+elspeth) [their](calum+elspeth) eyes are red. [Betsy](betsy), [whom](betsy) drink has made honest, tells the one-armed [man](calum) about the stove.
+ return calum "walks up the glen"
- injure calum "an empty sleeve"
- married elspeth minister "wife"
- help minister calum+elspeth "spend the night"
- love calum elspeth "a choice"
- affair! calum elspeth "nothing has happened"
- sad calum+elspeth "eyes are red"
+ reveal betsy calum "tells"

== 11 The Lady Leaves
[Captain Wyndham](wyndham), a [widower](wyndham) since the summer and heir to something in [Kent](@kent), comes north, as the whole glen supposes, for [Flora](flora), and [Angus](angus) takes [his](angus) boat out so as not to see it; what the [seducer](wyndham) has come for, however, is the [lady](ladyd) with the glove. [Honoria](ladyd) goes off with [him](wyndham) in [her](ladyd) [husband](laird)'s carriage and with [his](laird) silver, and the deserted [laird](laird), found in a chair facing the drive, has had a stroke that has taken [his](laird) speech but not, alas, [his](laird) memory. [His](laird) [daughters](elspeth+flora) nurse [him](laird) by turns. [He](laird) holds the hand of the [elder](elspeth), [whom](elspeth) [he](laird) once locked in, and can't get out the word.
- die.past wyndwife "widower"
- married.past wyndham wyndwife "widower"
- travel wyndham "comes north"
- jealous angus wyndham "so as not to see it"
+ flee ladyd+wyndham laird "goes off with him"
- breakup ladyd laird "goes off with him"
- married ladyd laird "husband"
- steal ladyd laird "silver"
+ ill laird "stroke"
- treat laird elspeth+flora "nurse"
- parent laird elspeth+flora "daughters"
- abduct.past laird elspeth "locked in"

== 12 Terraces
[Abernethy](minister), [who](minister) caught a chill the night [he](minister) left [his](minister) own fireside, and never quite threw it off, dies in March with [Calum](calum) reading to [him](minister) and [Elspeth](elspeth) holding the book; [he](minister) has left [them](calum+elspeth) the manse cow, [his](minister) blessing, and a request not to wait the full year. [They](calum+elspeth) wait it. [Flora](flora), [whom](flora) [Angus](angus) has at last asked something longer than good day, says yes before [he](angus) is through, and [her](flora) [boy](boyf) has a [father](angus) [who](angus) smells of fish. As the new [factor](calum), [Rose](calum) begins the terraces for which the glen is known today. The [widow](elspeth) brings [his](calum) dinner up to [him](calum), on the day the year is out, in white.
- ill minister "caught a chill"
+ die minister "dies"
- help calum minister "reading to him"
- gift minister calum+elspeth "manse cow"
- propose angus flora "asked something longer"
+ engaged.start angus flora "says yes"
- parent flora boyf "boy"
- parent.start angus boyf "father"
- hire calum "factor"
- create calum "begins the terraces"
- married.past elspeth minister "widow"
+ wedding? calum elspeth "in white"
