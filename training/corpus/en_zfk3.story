%series The Glass Regency
%lang en
%genre courtly fantasy on a river kingdom's succession, encyclopaedia episode table
%cast ysolt   | Queen Ysolt; Ysolt | f
%cast maud    | Lady Maudrie; Maudrie; Regent Maudrie | f
%cast wren    | Princess Wren; Wren | f
%cast king    | King Aldous; Aldous | m
%cast corvane | Corvane; Lord Corvane | m
%cast thistle | Thistle | n
%cast brack   | Sir Brack; Brack | m
%cast ember   | Ember | f
%cast oto     | Prince Otokar; Oto; Otokar | m
%cast sage    | Master Pell; Pell | m
%cast gate    | Gate | f
%cast ferry   | - | m
%cast midwife | - | f
%cast twin    | Lark | f
%cast envoy   | - | n
%cast assassin | - | n
%cast mother | - | f
%cast otofather | - | m
%cast oldhusband | - | m
%cast reeds   | Reed Men | g

== 1 The Cracked Crown
When [King Aldous](king) is thrown from [his](king) horse on the eve of midsummer and breaks [his](king) neck, the crown passes to [Wren](wren), [his](king) [child](wren) by [his](king) first marriage, [who](wren) is eleven and has never been outside the walls. [Queen Ysolt](ysolt), the [girl](wren)'s [stepmother](ysolt), expects to govern in [her](wren) name; the council, however, prefers the late [king](king)'s elder [sister](maud), [Lady Maudrie](maud), [who](maud) has been fetched for the purpose from a nunnery and swears the oath of regent in muddy shoes. [Sir Brack](brack), [captain](brack) of the guard, notices that the saddle girth has been filed through, and tells no one save [Master Pell](sage), the old [tutor](sage).
+ die king "breaks his neck"
- parent king wren "child"
- kin wren ysolt "stepmother"
- sibling king maud "sister"
+ hire maud _ "oath of regent"
- attack.past _ king "filed through"
- discover brack "notices"
- reveal brack sage "tells no one save"
- advisor sage wren "tutor"

== 2 Muddy Shoes
The new [regent](maud) dismisses [Corvane](corvane), [who](corvane) has kept the treasury for twenty years and, as the whole court is aware, the [queen](ysolt)'s bed for two. [He](corvane) takes it with a smile and a copy of every key. [Wren](wren), forbidden to ride, strikes up an acquaintance in the kitchen garden with [Thistle](thistle), a [foundling](thistle) of uncertain sex and perfect aim, [who](thistle) sneaks [her](wren) out under a load of cabbages. Out on the water, in the boat of a deaf [ferryman](ferry), the [princess](wren) learns to whistle and to lie. [Pell](sage), [who](sage) finds [her](wren) desk deserted, covers up for [her](wren) with a dead language.
+ quit corvane maud "dismisses"
- affair corvane ysolt "bed"
- steal corvane _ "copy of every key"
- friend.start thistle wren "strikes up an acquaintance"
- meet thistle wren "acquaintance"
- help thistle wren "sneaks her out"
- find sage "finds her desk deserted"
- help sage wren "covers up for her"
+ flee wren "under a load"

== 3 A Suitor by Water
An [envoy](envoy) from downstream asks for the hand of the [princess](wren) on behalf of [Prince Otokar](oto), fourteen, a [collector](oto) of beetles, and offers the toll of nine bridges. [Ysolt](ysolt), in favour, and [Maudrie](maud), against, argue over it before the assembled lords until the [latter](maud), [who](maud) was herself married off at twelve to a [man](oldhusband) of sixty, throws a candlestick. [Wren](wren), not consulted, has meanwhile shown [Oto](oto) the kingfisher's nest, in return for which [he](oto) has made [her](wren) a present of a stag beetle named Uncle. In the reeds, someone draws a bow; [Brack](brack) steps in front of the [children](oto+wren), and the arrow enters [his](brack) shoulder.
- propose? oto wren "asks for the hand"
- gift? envoy maud "offers the toll"
+ quarrel maud ysolt "argue over it"
- married.past maud oldhusband "married off"
- attack maud ysolt "throws a candlestick"
- reveal wren oto "kingfisher's nest"
- gift oto wren "a present"
- attack _ oto+wren "draws a bow"
+ rescue brack oto+wren "steps in front"
- injure brack "enters his shoulder"

== 4 The Healer
Nobody can draw the poison save [Ember](ember), [who](ember) was banished from the capital by [Aldous](king) for foretelling, correctly, that [he](king) would die of a woman's patience, and [who](ember) is brought back blindfolded by [Thistle](thistle). While [she](ember) bends over the wound, the [captain](brack), delirious, takes [her](ember) for [his](brack) [wife](gate), [Gate](gate), [whom](gate) the river took in the year of the flood, and will not let go of [her](ember) sleeve. [She](ember) has not been held on to by anyone in a long while. [Corvane](corvane), for [his](corvane) part, pays the [archer](assassin) off in a cellar, with coin first and then with a cord.
- return ember "brought back"
- attack.past king ember "banished"
- help thistle ember "brought back blindfolded"
- treat brack ember "draw the poison"
- ill brack "delirious"
- married.past brack gate "wife"
- die.past gate "the river took"
+ love.start ember brack "held on to"
- gift corvane assassin "pays the archer off"
+ kill corvane assassin "cord"

== 5 What the Midwife Saw
On [her](midwife) deathbed a [midwife](midwife) sends for [Pell](sage) and imparts to [him](sage) what [she](midwife) has kept to herself for eleven years: that the first [queen](mother) was delivered of two daughters, that the [one](twin) with the birthmark was to be drowned, since twins are held to bring ruin on the river, and that a kitchen [boy](ferry), [who](ferry) had lost [his](ferry) hearing to a fever and [his](ferry) heart to nobody yet, could not do it. The [tutor](sage), counting on [his](sage) fingers, sits up all night. At sunrise [he](sage) walks down to the landing, where the [ferryman](ferry) is combing a [girl](twin)'s wet hair.
+ reveal midwife sage "imparts to him"
- die midwife "deathbed"
- birth.past mother twin+wren "delivered of"
- sibling twin wren "twins"
- kill? _ twin "was to be drowned"
- rescue.past ferry twin "could not do it"
- ill.past ferry "fever"
- discover sage "counting on his fingers"
+ find sage twin "combing"

== 6 Lark
[Her](twin) name is [Lark](twin). [Lark](twin) has never seen a mirror. [Pell](sage) brings [her](twin) one. [She](twin) laughs at it. The [ferryman](ferry) fears [Pell](sage). [Pell](sage) calms the [ferryman](ferry) with signs. At the palace [Ysolt](ysolt) embraces [Wren](wren). [Wren](wren) has never liked [Ysolt](ysolt). [Brack](brack) can walk again. [Ember](ember) gives [Brack](brack) a stick. [He](brack) throws it to the dogs. [She](ember) calls [him](brack) a fool. That evening bells ring for no reason. The [regent](maud)'s window stays dark.
- gift sage twin "brings her one"
- happy twin "laughs"
- sad ferry sage "fears Pell"
- help sage ferry "calms the ferryman"
+ enemy wren ysolt "never liked"
- recover brack "walk again"
- gift ember brack "a stick"
- reject brack ember "throws it"
- quarrel brack ember "calls him a fool"

== 7 The Dark Window
[Maudrie](maud) lies ill, of grief, say the physicians; of arsenic, says [Ember](ember), [who](ember) smells it on the candle wicks and is, for [her](ember) pains, clapped in irons at [Ysolt](ysolt)'s command as the [poisoner](ember). With [her](ysolt) [sister-in-law](maud) speechless and the [captain](brack) sent off to quell a rising that does not exist, the [widow](ysolt) has herself proclaimed regent and gives [Corvane](corvane) back [his](corvane) chain of office, which [he](corvane), to judge by the shine, has never taken off. [Wren](wren) asks who is going to be queen when [she](wren) grows up. "[You](wren), my heart," [Ysolt](ysolt) replies, with a glance at [Corvane](corvane), [who](corvane) is counting the days.
+ ill maud "lies ill"
- attack _ maud "arsenic"
- discover ember maud "smells it"
- arrest ysolt ember "clapped in irons"
- accuse ysolt ember "poisoner"
- kin maud ysolt "sister-in-law"
- betray ysolt brack "does not exist"
- married.past king ysolt "widow"
+ hire ysolt _ "proclaimed regent"
- hire corvane ysolt "chain of office"
- betray ysolt wren "Ysolt replies"

== 8 Cabbages
Warned by [Thistle](thistle), [who](thistle) has spent an hour under the [treasurer](corvane)'s desk and hates what was said above it, the [princess](wren) leaves the city for the second time in a cabbage cart. [She](wren) makes for the ferry, where [she](wren) is stared at by herself; neither [girl](twin+wren) says a word until [both](twin+wren) have said the same one. The [ferryman](ferry), [who](ferry) has been dreading the day, packs bread for two. In the dungeon, [Brack](brack), back from [his](brack) wild-goose chase and stripped of [his](brack) sword, has been thrown into the cell next to [Ember](ember)'s, and through a gap between the stones the [widower](brack) begs the [healer](ember)'s pardon for the stick.
- reveal thistle wren "Warned by Thistle"
- discover.past thistle corvane "what was said"
+ flee wren "leaves the city"
+ meet twin wren "stared at"
- sad ferry "dreading the day"
- gift ferry twin+wren "packs bread"
- return brack "back from"
- quit brack "stripped of his sword"
- arrest _ brack "thrown into the cell"
- neighbour.start brack ember "next to Ember's"
- married.past brack gate "widower"
- reconcile? brack ember "begs the healer's pardon"

== 9 The Beetle Prince
[Oto](oto), disguised as [his](oto) own page, has run away from [his](oto) tutors in order to return a book; finding the [lender](wren) gone and [Thistle](thistle) in [her](wren) bed with a wig on, to fool the guards, [he](oto) joins in the deception and puts [his](oto) [father](otofather)'s barges at its service. [Pell](sage), questioned under torture as to the whereabouts of the [heiress](wren), recites irregular verbs. [Corvane](corvane) wants to have the old [man](sage) hanged, [Ysolt](ysolt), [whom](ysolt) [he](sage) taught to read, will not hear of it, and so it comes that the two [lovers](corvane+ysolt) go to [their](corvane+ysolt) rooms that night by different stairs.
- flee oto "has run away"
- gift.past wren oto "lender"
- betray thistle _ "to fool the guards"
- help thistle wren "with a wig on"
+ help oto wren "at its service"
- attack _ sage "under torture"
- reveal! sage _ "recites irregular verbs"
- kill? corvane sage "have the old man hanged"
- advisor.past sage ysolt "taught to read"
- parent otofather oto "father"
- affair corvane ysolt "two lovers"
+ quarrel corvane ysolt "different stairs"

== 10 Reed Men
Among the [Reed Men](reeds), outlaws [who](reeds) live on stilts and acknowledge no crown, the [sisters](twin+wren) are put before a council of grandmothers and asked which of [them](twin+wren) is the queen. "[She](wren) is," says [Lark](twin). "[She](twin) is," says [Wren](wren). The grandmothers, delighted, give [them](twin+wren) three hundred spears. In the capital, [Maudrie](maud), [whose](maud) candles have been changed behind the [usurper](ysolt)'s back by [Thistle](thistle), opens one eye and then the other. It is by [her](maud) hand, shaky but legible, that the jailer is commanded to free [Brack](brack) and the [woman](ember) [whose](ember) fingers [he](brack) has been holding through the wall for nine nights.
- sibling twin wren "sisters"
- investigate reeds twin+wren "asked which"
- happy reeds "delighted"
+ help reeds twin+wren "three hundred spears"
- help thistle maud "have been changed"
+ recover maud "opens one eye"
- rescue maud brack+ember "free Brack"
- couple.start brack ember "holding through the wall"

== 11 Two Crowns
The gates are opened from within, by [Ysolt](ysolt) herself, [who](ysolt) has found, sewn into [Corvane](corvane)'s sleeve, the file that went through the girth, and has understood that the [husband](king) [she](ysolt) merely outlasted was murdered by the [lover](corvane) [she](ysolt) took to bear it. [He](corvane) puts a knife to [Wren](wren)'s throat on the bridge, demanding a horse. It is [Lark](twin)'s throat, as it happens; and [Lark](twin), brought up by a deaf [man](ferry), whistles for [Thistle](thistle), [who](thistle) does not miss. [Her](ysolt) dying [paramour](corvane) looks about for the [queen](ysolt). [She](ysolt) has turned [her](ysolt) back.
- find ysolt "found"
+ discover ysolt corvane "has understood"
- married.past king ysolt "husband"
- kill.past corvane king "was murdered"
- affair corvane ysolt "lover"
- threaten corvane twin "knife"
- parent ferry twin "brought up by"
+ kill thistle corvane "does not miss"
- rescue thistle twin "does not miss"
- breakup ysolt corvane "turned her back"

== 12 The River Takes
[Wren](wren) and [Lark](twin) are crowned on one bench, under a law that [Pell](sage), [whose](sage) thumbs are in splints, dictates to [Oto](oto). [Maudrie](maud) goes home to [her](maud) nuns on foot. For the [dowager](ysolt), [who](ysolt) has confessed to the arsenic, the council demands the axe; it is [her](ysolt) [stepdaughter](wren), of all people, [who](wren) speaks up for [her](ysolt), and the sentence is commuted to the nunnery, where [she](ysolt) will be scrubbing floors under [Maudrie](maud)'s eye. [Brack](brack) takes [Ember](ember) to [wife](ember) on the ferry. The [ferryman](ferry), [who](ferry) heard nothing of the vows, cries the loudest, a [daughter](twin) on one side of [him](ferry) and, since [she](wren) insists, a [daughter](wren) on the other.
+ hire twin+wren _ "crowned"
- injure sage "in splints"
- return maud "goes home"
- reveal ysolt "has confessed"
- attack.past ysolt maud "the arsenic"
- kill? _ ysolt "the axe"
- kin wren ysolt "stepdaughter"
+ help wren ysolt "speaks up for her"
- boss maud ysolt "under Maudrie's eye"
+ wedding brack ember "takes Ember to wife"
- sad ferry "cries the loudest"
- parent ferry twin "daughter"
