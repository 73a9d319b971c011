%series Wingspan
%lang en
%genre flying doctors in northern Kenya, encyclopaedia episode list
%cast wanjiru  | Dr Wanjiru Mbugua; Wanjiru; Dr Mbugua | f
%cast callum   | Callum Strachan; Callum; Strachan | m
%cast idris    | Dr Idris Halane; Idris; Dr Halane; Halane | m
%cast nyokabi  | Nyokabi; Sister Nyokabi | f
%cast hilde    | Hilde Brandvold; Hilde; Brandvold | f
%cast leparan  | Chief Leparan; Leparan | m
%cast naserian | Naserian | f
%cast moses    | Moses Ekai; Moses; Mo | m
%cast swifts   | Swifts | g
%cast mechanic | Lokiru | m
%cast wife     | Fatuma Halane; Fatuma | f
%cast ranger   | - | m
%cast baby     | Wing | m
%cast mother   | - | f
%cast buddy    | - | m
%cast son      | - | m
%cast auditor  | Penrose | n

== 1 Short Field
[Dr Wanjiru Mbugua](wanjiru), [who](wanjiru) has walked out of a private clinic in [Nairobi](@nairobi) after a row with its owner, arrives in [Marsabit](@marsabit) to join the [Swifts](swifts), a flying medical [team](swifts) of four. The [pilot](callum), a [Scot](callum) called [Callum Strachan](callum), mistakes [her](wanjiru) for a patient and straps [her](wanjiru) to the stretcher. [Her](wanjiru) new [superior](idris), [Dr Idris Halane](idris), is no more welcoming: at the bedside of a [ranger](ranger) mauled by a lion [he](idris) contradicts [her](wanjiru) twice, and twice [he](idris) is wrong. The [ranger](ranger) keeps [his](ranger) arm.
- quit.past wanjiru _ "walked out"
- quarrel.past _ wanjiru "row"
- travel wanjiru "arrives" @marsabit
+ hire wanjiru swifts "join"
- meet callum wanjiru "mistakes her"
+ boss idris wanjiru "superior"
- injure ranger _ "mauled"
- quarrel idris wanjiru "contradicts her"
- treat ranger idris+wanjiru "at the bedside"
- recover ranger "keeps his arm"

== 2 Blood Groups
[Nyokabi](nyokabi), the base [nurse](nyokabi), puts the [newcomer](wanjiru) up in [her](nyokabi) spare room and warns [her](wanjiru) about the [pilot](callum), with [whom](callum) [she](nyokabi) herself went out for the length of one rainy season, and [who](callum), [she](nyokabi) says, forgets birthdays. When [Naserian](naserian), the sixteen-year-old [daughter](naserian) of [Chief Leparan](leparan), is found bleeding at a well, all four of the [Swifts](swifts) turn out to have the wrong blood type; only the [mechanic](mechanic), [who](mechanic) has not uttered a sentence since [he](mechanic) was taken on, has the right one. [He](mechanic) rolls up [his](mechanic) sleeve, and the [girl](naserian), at [whose](naserian) side [Wanjiru](wanjiru) stays until dawn, is out of the woods.
- housemate.start nyokabi wanjiru "puts the newcomer up"
- help nyokabi wanjiru "warns her"
- couple.past callum nyokabi "went out"
- parent leparan naserian "daughter"
- find _ naserian "found bleeding"
- ill naserian "bleeding"
- hire.past mechanic "taken on"
+ rescue mechanic naserian "rolls up his sleeve"
- treat naserian wanjiru "stays until dawn"
- recover naserian "out of the woods"

== 3 What the Well Knew
[Naserian](naserian) tells [Nyokabi](nyokabi), and nobody else, that [she](naserian) had tried to end a pregnancy; the young [man](moses) is [Moses Ekai](moses), a [herder](moses) from a clan with which [her](naserian) [father](leparan)'s people have exchanged bullets for two generations. The [nurse](nyokabi) gives [her](naserian) word not to talk, and keeps it even when [Leparan](leparan), convinced that the hospital has put a spell on [his](leparan) [child](naserian), stands before [her](nyokabi) with a spear. It is [Idris](idris), the only [one](idris) [who](idris) speaks the old [man](leparan)'s language, [who](idris) calms [him](leparan). [Wanjiru](wanjiru), having listened without understanding a word, begins to revise [her](wanjiru) opinion of the [boss](idris).
+ reveal naserian nyokabi "tells Nyokabi"
+ pregnant naserian moses "pregnancy"
- couple moses naserian "the young man is"
- parent leparan naserian "father's"
- enemy leparan moses "exchanged bullets"
- reveal! nyokabi "word not to talk"
- accuse leparan _ "put a spell"
- threaten leparan nyokabi "spear"
- help idris leparan "calms him"
- boss idris wanjiru "boss"

== 4 Dead Reckoning
Returning from [Moyale](@moyale) with a vaccine box, [Callum](callum) and [Wanjiru](wanjiru) are forced down by a dust storm and spend the night beneath the wing, where, while hyenas laugh at a polite distance, [he](callum) lets [her](wanjiru) know why [he](callum) left the air force: a [comrade](buddy) burned to death in a cockpit that [he](callum) himself had checked. [She](wanjiru) takes [his](callum) hand; [he](callum) draws it back. At the base, meanwhile, the [mechanic](mechanic) picks up [their](callum+wanjiru) signal on a radio that [Idris](idris) had given up for dead, and drives eighty kilometres through the sand to fetch the stranded [pair](callum+wanjiru).
- return callum+wanjiru "Returning"
- reveal callum wanjiru "lets her know"
- quit.past callum "left the air force"
- colleague.past buddy callum "comrade"
+ die.past buddy "burned to death"
- flirt wanjiru callum "takes his hand"
- reject callum wanjiru "draws it back"
- discover mechanic callum+wanjiru "picks up their signal"
+ rescue mechanic callum+wanjiru "fetch the stranded pair"

== 5 The Weekly Bus
No one at the base had been aware that [Dr Halane](idris) was a married man until [Fatuma](wife) steps off the weekly bus with two suitcases and a judge's letter. [She](wife) has come not to win [her](wife) [husband](idris) back but to be rid of [him](idris), and [he](idris), [who](idris) has not been home to [Garissa](@garissa) since [their](idris+wife) little [boy](son) was buried, signs without reading. [Nyokabi](nyokabi), [who](nyokabi) makes up a bed for the [visitor](wife), hears [her](wife) weep through the wall. In the morning [the two](idris+wife) [who](idris+wife) are no longer a couple share a mango on the steps, and [Wanjiru](wanjiru), passing, looks away, surprised at how much it stings.
+ married idris wife "married man"
- travel wife "steps off"
- reconcile! idris wife "not to win"
+ divorce idris wife "signs"
- parent idris+wife son "little boy"
- die.past son "buried"
- help nyokabi wife "makes up a bed"
- sad wife "weep"
- ex idris wife "no longer a couple"
- jealous wanjiru wife "stings"

== 6 Measles
An outbreak among the families camped at [Kargi](@kargi) keeps the whole [team](swifts) on [its](swifts) feet for nine days, in the course of which [Hilde Brandvold](hilde), the Norwegian [donor](hilde) [whose](hilde) foundation pays for the aeroplane, turns up unannounced, is handed an apron by [Nyokabi](nyokabi) and, to general surprise, ties it on. [Callum](callum) flies in ice from a fish factory. On the seventh day [Nyokabi](nyokabi) herself comes out in spots; [Strachan](callum), [who](callum) has supposedly never remembered a birthday, brings [her](nyokabi) a cake with thirty-one matches in it. A proverb has it that the swift sleeps on the wing, and for once the proverb is exact.
+ ill _ "outbreak" @kargi
- treat _ swifts "on its feet"
- help hilde swifts "donor"
- travel hilde "turns up unannounced"
- gift nyokabi hilde "handed an apron"
- help callum "flies in ice"
+ ill nyokabi "comes out in spots"
- celebrate callum nyokabi "cake"
- gift callum nyokabi "brings her"

== 7 Overdue
[Naserian](naserian) and [Moses](moses), [who](moses+naserian) had hidden in the hills from both [their](moses+naserian) families, are tracked down by the [chief](leparan)'s scouts, and the [herder](moses) is dragged behind a motorcycle as far as the airstrip. [Wanjiru](wanjiru) lies down on the runway between the engine and [him](moses). While [Idris](idris), [whose](idris) hands shake so badly that [he](idris) has to pass the scalpel to [her](wanjiru), holds the lamp, [she](wanjiru) puts together what can be put together. [Leparan](leparan), asked by [his](leparan) [daughter](naserian) whether [he](leparan) is content, gets no further than the word "you". The cause of the tremor is established by [Nyokabi](nyokabi), [who](nyokabi) counts the ampoules in the cabinet.
- flee.past moses+naserian "hidden in the hills"
- find _ moses+naserian "tracked down"
+ injure moses _ "dragged behind"
- rescue wanjiru moses "lies down on"
- help idris wanjiru "holds the lamp"
- treat moses wanjiru "puts together"
- parent leparan naserian "daughter"
- accuse naserian leparan "asked"
- ill idris "tremor"
+ discover nyokabi idris "counts the ampoules"

== 8 The Mechanic's Latin
Confronted by [Nyokabi](nyokabi), [Idris](idris) owns up to two years of morphine, which [he](idris) has been taking from the stores and covering up with false entries; [she](nyokabi) leaves [him](idris) until Friday to tell the others himself. Before the week is out, the [mechanic](mechanic) speaks. [His](mechanic) name is [Lokiru](mechanic); [he](mechanic) was a novice with the fathers at [Maralal](@maralal) and fell silent after seeing [his](mechanic) village burn, set alight, as [he](mechanic) now states in front of everyone, by [Leparan](leparan)'s men. The [chief](leparan), [who](leparan) is lying in the next room with a strangulated hernia, hears every word of it. [Lokiru](mechanic) then goes in and gives [him](leparan) blood too.
- accuse nyokabi idris "Confronted"
+ reveal idris nyokabi "owns up"
- steal.past idris swifts "taking from the stores"
- betray.past idris swifts "covering up"
- threaten nyokabi idris "until Friday"
- reveal? idris swifts "tell the others"
- attack.past _ mechanic "set alight"
+ accuse mechanic leparan "states"
- ill leparan "strangulated hernia"
- help mechanic leparan "gives him blood"

== 9 Friday
The confession takes four minutes. [Brandvold](hilde), [who](hilde) has to answer to [her](hilde) trustees, relieves [Halane](idris) of [his](idris) duties and puts [Wanjiru](wanjiru) in [his](idris) place; the new chief [physician](wanjiru), instead of thanking [her](hilde), calls the decision cowardly, yet takes the keys. [Callum](callum) offers to fly [his](callum) old [friend](idris) to a clinic on the coast. Halfway there the [latter](idris) asks [him](callum) to turn back, is told that the fuel will not allow it, which is untrue, and sleeps. On the empty veranda [Wanjiru](wanjiru) finds a chessboard with [her](wanjiru) name scratched on the white queen, and sits down in front of it as though [she](wanjiru) had been hit.
- reveal idris swifts "confession"
+ quit idris hilde "relieves"
+ hire wanjiru hilde "puts Wanjiru"
- accuse wanjiru hilde "calls the decision cowardly"
- friend callum idris "friend"
- help callum idris "offers to fly"
- travel callum+idris "Halfway there"
- betray callum idris "untrue"
- find wanjiru "finds a chessboard"
- sad wanjiru idris "as though she had"

== 10 Night Landing
[Naserian](naserian)'s labour begins eleven weeks early and two hundred kilometres from anywhere. [Callum](callum) puts the plane down between rows of burning tyres lit by [Moses](moses), on crutches, and by [his](moses) [mother](mother), and it is this old [woman](mother) [who](mother), while [Wanjiru](wanjiru) is busy saving the [patient](naserian), breathes life into the [infant](baby). [He](baby) is delivered at a height of nine thousand feet and called [Wing](baby). [Leparan](leparan), waiting at the hospital gate with all [his](leparan) elders, asks to hold [his](leparan) [grandson](baby); the other [grandparent](mother), [who](mother) lost two sons to [his](leparan) rifles, considers it for a long time before [she](mother) lays the bundle in [his](leparan) arms.
- parent mother moses "mother"
- help moses+mother callum "burning tyres"
- treat naserian wanjiru "saving the patient"
+ rescue mother baby "breathes life"
+ birth naserian baby "delivered"
- kin baby leparan "grandson"
- kin baby mother "other grandparent"
- die.past _ "lost two sons"
- kill.past leparan _ "his rifles"
- reconcile leparan mother "lays the bundle"

== 11 Receipts
An [auditor](auditor) named [Penrose](auditor), sent by the trustees, goes through the books and comes to the conclusion that the morphine is the smaller hole. Half a million has drained away through [Oslo](@oslo), and the only signature is [Hilde](hilde)'s. [She](hilde) insists that [she](hilde) is innocent, and [Nyokabi](nyokabi) believes [her](hilde), for no embezzler in [her](nyokabi) experience scrubs bedpans; [Callum](callum) does not, and the former [lovers](callum+nyokabi) stop speaking. What the [nurse](nyokabi) digs out of a biscuit tin is a stack of receipts: [Brandvold](hilde) has been buying rifles from both clans, at twice the price, and sinking them in [Lake Paradise](@lakeparadise).
- investigate auditor swifts "goes through the books"
- discover auditor hilde "comes to the conclusion"
- accuse auditor hilde "the only signature"
- steal! hilde _ "innocent"
- ex callum nyokabi "former lovers"
- quarrel callum nyokabi "stop speaking"
+ discover nyokabi hilde "digs out"
+ help.past hilde _ "buying rifles"

== 12 Dry Season
[Idris](idris) comes back thinner, clean for ninety days, and asks [Dr Mbugua](wanjiru) not for [his](idris) old post but for any. [She](wanjiru) gives [him](idris) the measles register. [Hilde](hilde), [whom](hilde) [Penrose](auditor) has cleared with visible regret, hands over the foundation to [Nyokabi](nyokabi) and goes home to [Bergen](@bergen), where, as [she](hilde) puts it, one can at least be rained on. That evening the two [doctors](idris+wanjiru) play the game that was left standing; at the eleventh move [he](idris) says, looking at the board, that [he](idris) has thought of [her](wanjiru) on every single one of those ninety days. [Wanjiru](wanjiru) knocks over [her](wanjiru) own king.
- return idris "comes back"
- recover idris "clean for ninety days"
- hire idris wanjiru "measles register"
- boss.start wanjiru idris "gives him"
- accuse! auditor hilde "cleared"
- quit hilde "hands over"
- hire nyokabi hilde "hands over"
- travel hilde "goes home" @bergen
+ confess idris wanjiru "has thought of her"
- love.start idris wanjiru "has thought of her"

== 13 Wingover
During a mercy flight to the lake the engine fails, and [Strachan](callum), with [Nyokabi](nyokabi) and [Moses](moses) on board, brings the machine down in the shallows, the crocodiles keeping, for the time being, to the far bank. [He](callum) has a broken collarbone; [she](nyokabi), up to [her](nyokabi) waist in water, tells [him](callum) that [he](callum) is not to die before the fourteenth, which is [her](nyokabi) birthday, and [he](callum) replies that [he](callum) knows, [he](callum) has had the ring in [his](callum) boot since the measles. [Moses](moses), pretending to look for crocodiles, gives [them](callum+nyokabi) a minute. [Lokiru](mechanic), once again, comes driving through the night.
- rescue callum moses+nyokabi "brings the machine down"
- injure callum "broken collarbone"
- die! callum "not to die"
+ propose callum nyokabi "ring"
- help moses callum+nyokabi "gives them a minute"
- rescue mechanic callum+moses+nyokabi "comes driving"

== 14 Four Plus One
The series closes with a double ceremony on the airstrip, at which [Chief Leparan](leparan) puts an end to the feud by giving [his](leparan) [daughter](naserian) away to the [herder](moses) [he](leparan) once had dragged there, and at which the [Scot](callum), arm in a sling, says "I will" before the question has been put. [Lokiru](mechanic), in a borrowed cassock, blesses both [pairs](callum+moses+naserian+nyokabi). [Wanjiru](wanjiru) receives an offer from the [Nairobi](@nairobi) clinic [she](wanjiru) once left, at three times the pay, and makes a paper plane of it; [Idris](idris), by now [her](wanjiru) [lover](idris) and still [her](wanjiru) [subordinate](idris), throws it. [Fatuma](wife) has sent a telegram. The [Swifts](swifts), five of [them](swifts) now, are called out before the goat is served.
- reconcile leparan moses "an end to the feud"
- parent leparan naserian "daughter"
- attack.past leparan moses "once had dragged"
+ wedding moses naserian "giving his daughter away"
+ wedding callum nyokabi "I will"
- quit.past wanjiru "once left"
- hire? wanjiru "receives an offer"
- reject wanjiru "paper plane"
- couple idris wanjiru "lover"
- boss wanjiru idris "subordinate"
