%series Yarralong Creek
%lang en
%genre Australian sheep-station family saga, the DVD box's episode texts
%cast gordon   | Gordon Ruddock; Gordon; Ruddock | m
%cast lexie    | Lexie | f
%cast callan   | Callan | m
%cast bryce    | Bryce | m
%cast narelle  | Narelle | f
%cast mum      | Mrs Ruddock | f
%cast keith    | Keith Maddern; Keith; Maddern | m
%cast tegan    | Tegan | f
%cast manjit   | Manjit | m
%cast raelene  | Raelene | f
%cast pilot    | Darrell | m
%cast banker   | - | m
%cast jillaroo | - | f
%cast baby     | - | m
%cast lawyer   | - | f
%cast shearer  | - | m

== 1 The Reading
[Gordon Ruddock](gordon), [whom](gordon) three [children](bryce+callan+lexie) and forty thousand sheep have obeyed all [their](bryce+callan+lexie) lives, calls the [heirs](bryce+callan+lexie) together: the doctors give [him](gordon) a year, and the station will go to whichever of [the three](bryce+callan+lexie) stays. [Callan](callan) has never left. [Bryce](bryce) flies in from [Perth](@perth) with [Narelle](narelle), [his](bryce) ravishing [wife](narelle); [Lexie](lexie) hasn't exchanged a word with the old [man](gordon) since [her](lexie) [mother](mum)'s funeral. Over the lamb, [Narelle](narelle) recognises in [her](narelle) [brother-in-law](callan) a [stranger](callan) [she](narelle) once kissed at the races.
- parent gordon bryce+callan+lexie "three children"
+ die? gordon "give him a year"
- travel bryce+narelle "flies in"
- married bryce narelle "wife"
- quarrel gordon lexie "hasn't exchanged a word"
- die.past mum "funeral"
- kin callan narelle "brother-in-law"
+ kiss.past callan narelle "once kissed"

== 2 Boundary Riders
No one from Yarralong has set foot on the other side of the creek since 1974. [Lexie](lexie), [who](lexie) is the only vet for miles, crosses it for a mare in foal and comes face to face with [Tegan](tegan), [Keith Maddern](keith)'s [daughter](tegan), [who](tegan) holds the lamp steady and [her](tegan) gaze steadier. [Gordon](gordon) hears of it and forbids [her](lexie) to go again. [Bryce](bryce), in hock to a [banker](banker), asks [his](bryce) [brother](callan) for a loan. Not one cent, says [Callan](callan), [who](callan) cannot look [Narelle](narelle) in the eye.
+ meet lexie tegan "face to face"
- parent keith tegan "daughter"
- flirt tegan lexie "her gaze steadier"
- discover gordon lexie "hears of it"
- lose bryce banker "in hock"
- help? callan bryce "for a loan"
- sibling bryce callan "his brother"
- reject callan bryce "Not one cent"

== 3 Shearing
The blades are running, and [Manjit](manjit), ex-cricketer and fastest [shearer](manjit) in the district, has the [cook](raelene)'s heart on the comb: [Raelene](raelene) slips [him](manjit) the crackling. When a [rival](shearer) of [his](manjit), beaten by four ewes, calls [him](manjit) a name, it is [Gordon](gordon) in person [who](gordon) pays the [fellow](shearer) off. [Lexie](lexie) disobeys. By the dam, with the mare on her feet, [she](lexie) and [Tegan](tegan) exchange a first, startled kiss, unaware that [Bryce](bryce) has been fishing in the reeds.
- love raelene manjit "heart on the comb"
- gift raelene manjit "slips him the crackling"
- enemy manjit shearer "rival of his"
- lose shearer manjit "beaten by four ewes"
+ quit shearer gordon "pays the fellow off"
+ kiss lexie tegan "first, startled kiss"
- discover bryce lexie+tegan "fishing in the reeds"

== 4 Leverage
Knowledge is worth money. [Bryce](bryce) names [his](bryce) [sister](lexie) a price: either [she](lexie) renounces [her](lexie) share or the old [man](gordon) learns [whom](tegan) [she](lexie) meets at the dam. [Lexie](lexie) goes to [Callan](callan) for counsel and catches [him](callan) in the wool shed with [Narelle](narelle), buttons undone. So both [Ruddocks](callan+lexie) have something to hide, and [they](callan+lexie) swear to keep each other's secret. [Raelene](raelene), meanwhile, learns that [Manjit](manjit) sends half [his](manjit) pay to a [lady](jillaroo) in [Dubbo](@dubbo), and burns the chops.
+ threaten bryce lexie "a price"
- sibling bryce lexie "sister"
- discover lexie callan+narelle "catches him"
+ affair callan narelle "buttons undone"
- cheat narelle bryce "buttons undone"
- reveal! callan+lexie "keep each other's secret"
- discover raelene manjit "learns that Manjit"
- jealous raelene jillaroo "burns the chops"

== 5 Dry Lightning
A strike on the ridge, and by noon everything west of the creek is alight. Feuds are suspended: [Keith Maddern](keith) cuts [his](keith) own fence so that [Gordon](gordon) and [Callan](callan) can drive [their](callan+gordon) ewes to water. The old [man](gordon) rides back for a dog and is found under [his](gordon) horse with a crushed hip by none other than [Maddern](keith), [who](keith) carries [him](gordon) out across [his](keith) shoulders. Neither thanks the other. [Narelle](narelle), separated from [Bryce](bryce) by the flames, discovers in which direction [she](narelle) is running: towards [Callan](callan).
- help keith callan+gordon "cuts his own fence"
- travel gordon "rides back"
- injure gordon "a crushed hip"
- find keith gordon "is found"
+ rescue keith gordon "carries him out"
- flee narelle "she is running"
+ love narelle callan "towards Callan"

== 6 What the Creek Took
Laid up and bored, [Gordon](gordon) tells [his](gordon) [nurse](tegan), [Tegan](tegan), what the feud is about: a [woman](mum). In 1974 [Keith](keith) was engaged to the future [Mrs Ruddock](mum); [Gordon](gordon) lied to [her](mum) that [he](keith) had drowned, and led [her](mum) to the altar in six weeks. [Tegan](tegan) passes it on to [Lexie](lexie), [whose](lexie) pity for [her](lexie) [father](gordon) is gone at a stroke. The [lady](jillaroo) from [Dubbo](@dubbo) turns up in the kitchen: [Manjit](manjit)'s [niece](jillaroo), in search of work. [Raelene](raelene) hires [her](jillaroo) on the spot.
- treat gordon tegan "nurse"
- reveal gordon tegan "tells his nurse"
- enemy gordon keith "feud"
- engaged.past keith mum "engaged"
+ betray.past gordon mum "lied to her"
- wedding.past gordon mum "led her"
+ reveal tegan lexie "passes it on"
- parent gordon lexie "father"
- kin jillaroo manjit "niece"
- hire jillaroo raelene "hires her"

== 7 The Muster
Ten days in the saddle. [Callan](callan) means to break with [Narelle](narelle) out of loyalty to [his](callan) [brother](bryce), gets as far as "We ought to" and ends up in [her](narelle) swag. [Lexie](lexie), tired of being squeezed, takes the wind out of [Bryce](bryce)'s sails: at the campfire, hand in hand with [Tegan](tegan), [she](lexie) informs [Gordon](gordon) that this is the [woman](tegan) [she](lexie) loves. Nobody breathes. "A Maddern," the [patriarch](gordon) says finally, "well, [your](lexie) [mother](mum) had the same taste."
- breakup? callan narelle "means to break with"
- sibling bryce callan "brother"
+ sex callan narelle "in her swag"
+ reveal lexie gordon "informs"
- love lexie tegan "the woman she loves"
- couple lexie tegan "hand in hand"
- parent mum lexie "your mother"

== 8 The Bank Comes Calling
[Darrell](pilot), a charter [pilot](pilot) with a broken smile, lands a [banker](banker) on the home strip. The [gentleman](banker) holds [Bryce](bryce)'s signature for two million, with Yarralong as security: the prodigal [son](bryce) has forged [his](bryce) [father](gordon)'s hand. [Gordon](gordon) has a seizure in the doorway. While [Lexie](lexie) and [Tegan](tegan) fight for [his](gordon) life, [Callan](callan) thrashes [Bryce](bryce) across the yard, and [Narelle](narelle), stepping in between, cries out the wrong name. Now [Bryce](bryce) knows.
- travel banker+pilot "lands a banker"
+ betray.past bryce gordon "forged his father's hand"
- parent gordon bryce "the prodigal son"
- ill gordon "seizure"
- rescue? lexie+tegan gordon "fight for"
- attack callan bryce "thrashes"
+ discover bryce callan+narelle "knows"

== 9 Two Pairs of Boots
Cuckolded and cleaned out, [Bryce](bryce) gives [Narelle](narelle) an hour to pack. [She](narelle) needs ten minutes. But [Callan](callan), at [whose](callan) door [she](narelle) puts down [her](narelle) case, cannot enjoy what [he](callan) has taken from a [brother](bryce), and sends [her](narelle) to the pub in town. [Keith](keith) is willing to pay off the bank, on one condition, which only [Gordon](gordon), half paralysed, can grant: a visit to [her](mum) grave. The old [enemies](gordon+keith) go up the hill together with two bunches of wattle.
- cheat.past narelle bryce "Cuckolded"
+ breakup bryce narelle "an hour to pack"
- sad callan bryce "cannot enjoy"
- sibling bryce callan "a brother"
+ reject callan narelle "sends her"
- help? keith gordon "pay off the bank"
- ill gordon "half paralysed"
- enemy gordon keith "old enemies"
- reconcile gordon keith "up the hill together"

== 10 Taken at the Flood
After the fire, the water. [Narelle](narelle), with child and without a notion which of the [brothers](bryce+callan) to congratulate, tries to leave on the last bus, which the creek sweeps off the causeway. [Darrell](pilot) takes the plane up in spite of the storm and spots [her](narelle) in a river gum; [Bryce](bryce) and [Callan](callan), roped to one another, bring [her](narelle) down. Whose it is, [the two](bryce+callan) decide on the bank, [they](bryce+callan) don't want to know. [Raelene](raelene), [who](raelene) believed [Manjit](manjit) drowned, boxes [his](manjit) ears for being alive.
- pregnant narelle "with child"
- flee? narelle "leave on the last bus"
- find pilot narelle "spots her"
+ rescue bryce+callan narelle "bring her down"
- discover! bryce+callan "don't want to know"
- sibling bryce callan "brothers"
- die! manjit "drowned"
- attack raelene manjit "boxes his ears"

== 11 Last Will
[Gordon](gordon) dies in [his](gordon) chair, facing the ranges, and the [lawyer](lawyer) reads out what nobody expected. The station goes not to [Callan](callan), [who](callan) stayed, nor to [Bryce](bryce), but to [Lexie](lexie), provided that [she](lexie) marries, "and [I](gordon) don't care whom". [Callan](callan), passed over after twenty years, takes [his](callan) swag and rides off without a farewell. [Tegan](tegan), [who](tegan) would have liked to be asked for love and not for land, hands back the ring before it is on [her](tegan) finger.
+ die gordon "dies in his chair"
- reveal lawyer "reads out"
+ find lexie gordon "but to Lexie"
- find! callan gordon "passed over"
- flee callan "rides off"
- wedding? _ lexie "provided that she marries"
- propose? lexie tegan "to be asked for love"
- reject tegan lexie "hands back the ring"

== 12 Rain on the Roof
[Lexie](lexie) tears up the will's condition in front of the [lawyer](lawyer) and deeds the land in equal parts to [Bryce](bryce), to [Callan](callan), wherever [he](callan) is, and to a [boy](baby) of three days, [Narelle](narelle)'s. Only then, with nothing to offer but mud, does [she](lexie) kneel down before [Tegan](tegan). This time it's a yes. [Raelene](raelene) and [Manjit](manjit), [who](manjit+raelene) have been beaten to the altar, demand a double wedding. A [rider](callan) comes down from the ridge and takes the [child](baby) out of [Narelle](narelle)'s arms, smiling.
+ gift lexie baby+bryce+callan "deeds the land"
- parent narelle baby "Narelle's"
- birth.past narelle baby "of three days"
+ propose lexie tegan "kneel down"
- engaged.start lexie tegan "a yes"
- wedding? manjit raelene "double wedding"
- return callan "comes down from"
- happy callan baby "smiling"
