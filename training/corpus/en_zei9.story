%series Staffroom B
%lang en
%genre comprehensive-school ensemble, TV-guide previews
%cast agnes | Agnes Whitlock; Agnes; Miss Whitlock; Whitlock | f
%cast curtis | Curtis Marlowe; Curtis; Mr Marlowe; Marlowe | m
%cast noor | Noor Haddad; Noor; Haddad | f
%cast ted | Ted Bracegirdle; Ted; Bracegirdle | m
%cast livia | Livia Costa; Livia | f
%cast shane | Shane Dolan; Shane | m
%cast dolan | Mrs Dolan | f
%cast crisp | Dr Crispin Wolfe; Wolfe; Crispin | m
%cast kayleigh | Kayleigh Marsh; Kayleigh | f
%cast dotty | Dotty | f
%cast jamal | Jamal | m
%cast wolfeson | Hugo Wolfe; Hugo | m
%cast barista | - | m
%cast surgeon | - | f
%cast stepf | - | m
%cast jfather | - | m

== 1
New term, new head: [Dr Crispin Wolfe](crisp), ex-army, abolishes biscuits. The deputy headship is vacant, and both [Agnes Whitlock](agnes), chemistry, and [Ted Bracegirdle](ted), woodwork, [friends](agnes+ted) since teacher training, have secretly put in for it. The supply [teacher](curtis) [Curtis Marlowe](curtis) gets locked in the stationery cupboard by 9C and is let out by the [caretaker](dotty) [Dotty](dotty), [who](dotty) promptly takes [him](curtis) under [her](dotty) wing. Fifteen-year-old [Shane Dolan](shane), on [his](shane) third final warning, is caught with the [head](crisp)'s car keys. [He](shane) was returning them, [he](shane) claims. From where?
- hire crisp "new head"
+ hire? agnes+ted "put in for it"
- friend agnes ted "friends"
- abduct _ curtis "locked"
+ rescue dotty curtis "let out"
- help dotty curtis "under her wing"
- threaten.past _ shane "final warning"
- steal? shane crisp "caught with"

== 2
[Noor Haddad](noor), games, and [Livia Costa](livia), music, have shared a house and a car for six years, and now a crush: each has noticed the cheekbones of the new [man](curtis) in Geography. [They](livia+noor) toss a coin. [Livia](livia) wins, asks [Marlowe](curtis) to a concert and, when [he](curtis) bows out with a headache, runs into [him](curtis) there, arm in arm with a bearded [barista](barista). The [ladies](livia+noor) drink to it. [Wolfe](crisp), meanwhile, has a trophy cabinet smashed, [his](crisp) own [son](wolfeson) [Hugo](wolfeson) says by [Shane](shane). [Agnes](agnes), [who](agnes) had the [boy](shane) in detention at the time, keeps quiet; so who is [she](agnes) shielding?
- housemate livia noor "shared a house"
- love livia+noor curtis "crush"
- invite livia curtis "asks Marlowe"
- ill! curtis "headache"
- betray curtis livia "bows out"
- couple barista curtis "arm in arm"
+ discover livia curtis "runs into him"
- celebrate livia+noor "drink to it"
- parent crisp wolfeson "son"
+ accuse wolfeson shane "smashed"
- reveal! agnes "keeps quiet"

== 3
[Shane](shane) is suspended. [His](shane) [mother](dolan), a night [cleaner](dolan) with three jobs, arrives in [her](dolan) overalls and gives the [head](crisp) the rough edge of [her](dolan) tongue. Only [Agnes](agnes) could clear the [lad](shane), and clearing [him](shane) would mean owning up that detention was not where [she](agnes) was, because on Wednesdays [Miss Whitlock](agnes) goes for treatment to the Royal, and nobody is to know. [Ted](ted) works it out from a car-park ticket. Instead of using it, though the interviews are on Monday, [he](ted) drives [her](agnes) there himself.
+ quit shane crisp "suspended"
- parent dolan shane "mother"
- travel dolan "arrives"
- quarrel crisp dolan "rough edge"
- help? agnes shane "clear the lad"
+ ill agnes "treatment"
- reveal! agnes "nobody is to know"
- discover ted agnes "works it out"
- betray! ted agnes "Instead of using it"
- hire? ted "interviews"
- help ted agnes "drives her"

== 4
[Agnes](agnes) goes in to [Wolfe](crisp), closes the door, and tells [him](crisp): the lump, the Wednesdays, the empty detention room. [He](crisp) rings [Mrs Dolan](dolan) in person. Then [he](crisp) goes home and asks [Hugo](wolfeson) what a cricket ball was doing among the cups. Reinstated, [Shane](shane) is applauded by the canteen; the [head](crisp)'s [son](wolfeson), exposed, eats alone. A tray comes down across from [him](wolfeson). "Budge up," says [Shane](shane). In the interview room [Bracegirdle](ted) tells the governors that the best candidate is in hospital, and leaves.
+ reveal agnes crisp "tells him"
- discover crisp wolfeson "cricket ball"
- return shane "Reinstated"
- parent crisp wolfeson "son"#2
- sad wolfeson "alone"
+ help shane wolfeson "Budge up"
- ill agnes "in hospital"
- quit ted "leaves"

== 5
The post goes, over everyone's head, to [Noor](noor). [She](noor) never applied. [Livia](livia), congratulating [her](noor) through [her](livia) teeth, has to play the piano at assembly under the new [deputy](noor)'s eye, and by Thursday the washing-up at home is being done in two shifts. [Curtis](curtis) asks [the one](noor) [who](noor) is speaking to [him](curtis), then [the other](livia), to be witnesses at the registry office: the [barista](barista)'s visa is up. Love, or a favour? [He](curtis) has to think. [Whitlock](agnes) wakes from the anaesthetic, and at the bed sits [Shane](shane) with the periodic table and a question about xenon.
+ hire noor "goes"
- jealous livia noor "through her teeth"
- boss.start noor livia "deputy"
- quarrel livia noor "two shifts"
- invite curtis livia+noor "asks the one"
- wedding? barista curtis "registry office"
+ advisor? livia+noor curtis "witnesses"
- love? curtis barista "Love"
- recover agnes "wakes"
- help shane agnes "at the bed"

== 6
At the registry office the [witnesses](livia+noor), in matching hats bought separately, make up before anybody else is in the room. [Curtis](curtis) then says no. [He](curtis) has realised, halfway through the vow, that [he](curtis) would quite like to be asked out first. The [barista](barista), relieved, asks. [Kayleigh Marsh](kayleigh), head [girl](kayleigh), is discovered by [Haddad](noor) asleep in the gym at six in the morning, with a toothbrush: [her](kayleigh) [stepfather](stepf) has changed the locks. The [deputy](noor) marches across town in a tracksuit, changes them back, and stays in the doorway until [he](stepf) looks down.
+ reconcile livia noor "make up"
- wedding! barista curtis "says no"
- happy barista "relieved"
- date? barista curtis "asks"
- find noor kayleigh "discovered by"
- reject.past stepf kayleigh "changed the locks"
- kin kayleigh stepf "stepfather"
+ help noor kayleigh "changes them back"
- threaten noor stepf "stays in the doorway"

== 7
[Ted](ted) has a bench, a lathe and no nerve. Every evening [he](ted) carries soup up to [Agnes](agnes)'s third floor and every evening [he](ted) comes down with the sentence unspoken. [Her](agnes) [surgeon](surgeon), a brisk [woman](surgeon) half [his](ted) age, tells [him](ted) off in the lift. "They're clear, the margins. What's [your](ted) excuse?" [Jamal](jamal), of 7A, hasn't said a word in school since [his](jamal) [father](jfather) drowned. [Livia](livia) puts [him](jamal) at the drum kit. What comes out lasts forty minutes and brings the whole corridor to a standstill, [Dr Wolfe](crisp) included, biscuit in hand.
- gift ted agnes "carries soup"
- confess! ted agnes "unspoken"
- treat agnes surgeon "surgeon"
- quarrel surgeon ted "tells him off"
+ recover agnes "clear"
- love ted agnes "no nerve"
- parent jfather jamal "father"
- die.past jfather "drowned"
- sad jamal "hasn't said a word"
+ help livia jamal "at the drum kit"
- create jamal "What comes out"

== 8
Ofsted. [Wolfe](crisp) has the corridors painted and the worst class hidden on a coach to the seaside with [Marlowe](curtis). But 9C turns round. Having stolen back their own education, as [Shane](shane) puts it to the inspectors, they would like to be seen. The lesson is on longshore drift. [Curtis](curtis), shaking, teaches the hour of [his](curtis) life, and the supply contract becomes a permanent one. In the gym [Noor](noor) has other worries: [Kayleigh](kayleigh), [who](kayleigh) has been staying in the spare room at [hers](noor) and [Livia](livia)'s, is off [her](kayleigh) food, and won't say why.
- travel curtis "to the seaside"
- betray? crisp _ "hidden"
+ return curtis+shane "turns round"
- sad curtis "shaking"
+ hire curtis crisp "permanent one"
- housemate kayleigh livia+noor "spare room"
- ill kayleigh "off her food"
- reveal! kayleigh "won't say why"

== 9
Two lines on a stick, behind the bike sheds. [Kayleigh](kayleigh) tells first [Dotty](dotty), then [Hugo Wolfe](wolfeson), [whose](wolfeson) it is. The [boy](wolfeson) goes the colour of chalk and says all the right things except one. [He](wolfeson) means to confess to [his](wolfeson) [father](crisp) at supper; [he](wolfeson) confesses to the gravy. It is the [caretaker](dotty), given up at birth herself, [who](dotty) sits the [girl](kayleigh) down among the mops and says that no one will decide it but [her](kayleigh). [Agnes](agnes) comes back to work in a red wig. [Ted](ted) has made [her](agnes) a stand for it.
+ pregnant kayleigh wolfeson "Two lines"
- reveal kayleigh dotty+wolfeson "tells first Dotty"
- sad wolfeson "the colour of chalk"
- reveal? wolfeson crisp "means to confess"
- parent crisp wolfeson "father"
- reject.past _ dotty "given up at birth"
+ help dotty kayleigh "sits the girl down"
- return agnes "comes back to work"
- create ted "made her a stand"
- gift ted agnes "made her a stand"

== 10
[Crispin](crisp) finds out from the dinner ladies. [He](crisp) strides into 11B, where [his](crisp) [son](wolfeson) is reading aloud, and for a full minute the [head](crisp) and the [father](crisp) struggle for the same face. Then [he](crisp) takes off [his](crisp) jacket and puts it round the shoulders of the [girl](kayleigh). [Hugo](wolfeson) weeps. [Shane](shane) has troubles of [his](shane) own: [he](shane) has been offered an apprenticeship with a glass-blower in [Sunderland](@sunderland), starting now, and [Mrs Dolan](dolan), [who](dolan) has scrubbed floors for [his](shane) A levels, tears the letter in two.
+ discover crisp wolfeson "finds out"
- parent crisp wolfeson "son"
+ help crisp kayleigh "round the shoulders"
- sad wolfeson "weeps"
- hire? shane _ "apprenticeship" @sunderland
- reject dolan _ "tears the letter"
- help dolan shane "scrubbed floors"

== 11
The leavers' play is a Tempest with real glass. [Shane](shane) blows it on stage, in a borrowed furnace; [his](shane) [mother](dolan), in the front row in [her](dolan) Sunday coat, sees a swan come out of the fire. Where did [he](shane) learn that? [Miss Whitlock](agnes), [she](dolan) is told, on Wednesdays. At the interval the letter, mended with tape, is back in [his](shane) pocket. In the wings [Kayleigh](kayleigh), as Miranda, doubles up. [Noor](noor) drives; [Hugo](wolfeson), in a false beard, holds on to the hand that is crushing [his](wolfeson). [They](kayleigh+wolfeson) were nine weeks along. [They](kayleigh+wolfeson) are not any more.
+ create shane "blows it on stage"
- parent dolan shane "mother"
- advisor.past agnes shane "on Wednesdays"
- create kayleigh "as Miranda"
- ill kayleigh "doubles up"
- help noor kayleigh "drives"
- help wolfeson kayleigh "holds on"
- pregnant.past kayleigh wolfeson "nine weeks along"
+ lose kayleigh "not any more"

== 12
Last day. [Dotty](dotty) retires after thirty-one years, with [Curtis](curtis) carrying the cake and the [barista](barista) carrying [Curtis](curtis), [whose](curtis) ankle went on the sack race. [Wolfe](crisp) restores the biscuits. Down by the kiln [Bracegirdle](ted) hands [Agnes](agnes) a box with dovetail joints, which took [him](ted) eleven attempts; inside, instead of what one might expect, is a slip of sandpaper with a question mark. [She](agnes) has been waiting for it, [she](agnes) says, since teacher training. So, frankly, has the whole of Staffroom B. Up at the window, [Livia](livia) owes [Noor](noor) ten pounds.
+ quit dotty "retires"
- celebrate curtis dotty "cake"
- help barista curtis "carrying Curtis"
- injure curtis "ankle"
- couple barista curtis "carrying Curtis"
- gift ted agnes "hands Agnes a box"
+ propose ted agnes "question mark"
- engaged.start agnes ted "waiting for it"
