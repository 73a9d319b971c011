%series The Santa Rita
%lang en
%genre medical drama aboard a hospital boat on the Peruvian Amazon, magazine previews in the present tense
%cast lucho  | Dr. Luis Paredes; Lucho; Paredes | m
%cast hanne  | Dr. Hanne Vik; Hanne; Vik | f
%cast rosa   | Rosa Tello; Rosa; Tello | f
%cast chull  | Captain Chullachaqui; Evaristo; Chulla | m
%cast mayra  | Mayra | f
%cast dante  | Dante Paredes; Dante | m
%cast sol    | Sol | f
%cast jasper | Jasper Quist; Jasper; Quist | m
%cast april  | April | f
%cast elder  | Don Melitón; Melitón | m
%cast logger | Brusco | m
%cast sister | Sister Perpetua; Perpetua | f
%cast parrot | Senator | m
%cast infant | Rita | f
%cast pious  | - | m

== 1
The [Santa Rita](*santarita) casts off from [Iquitos](@iquitos) with two surgeons too many. [Dr. Luis Paredes](lucho), called [Lucho](lucho), has had the operating room to himself for ten years; [Dr. Hanne Vik](hanne), from [Bergen](@bergen), holds a contract that says it is [hers](hanne). The ship's [nurse](rosa), [Rosa Tello](rosa), was once engaged to [Lucho](lucho) and still sews on [his](lucho) buttons. On the first night [Evaristo](chull), the [captain](chull), rams a sandbank, and a stranded [logger](logger), nickname [Brusco](logger), is hauled aboard with an axe wound. The [rivals](hanne+lucho) operate on [him](logger) together and never stop bickering.
- colleague hanne lucho "two surgeons"
- hire hanne "holds a contract"
- engaged.past lucho rosa "once engaged"
- help rosa lucho "sews on his buttons"
- rescue _ logger "hauled aboard"
- injure logger "axe wound"
- enemy hanne lucho "rivals"
+ treat logger hanne+lucho "operate on"
+ quarrel hanne lucho "bickering"

== 2
A [girl](mayra) paddles out at dawn, alone and nine months gone. [Mayra](mayra), fifteen, will not say by whom; [she](mayra) has run away from [Sister Perpetua](sister)'s mission. Far from any clinic, [Hanne](hanne) talks [her](mayra) through eighteen hours, [Rosa](rosa) holding the lamp, and at the end there is a [daughter](infant), blue, then, thanks to [Lucho](lucho)'s two fingers, pink. [They](hanne+lucho+rosa) name [her](infant) after the boat. In the mess, the [cook](sol), [Sol](sol), [who](sol) lost a baby of [her](sol) own last rains, asks whether [she](sol) may hold the little [one](infant), and will not give [her](infant) back till noon.
- pregnant mayra "nine months gone"
- reveal! mayra "will not say"
- flee mayra sister "run away"
- help hanne mayra "talks her through"
- help rosa hanne "holding the lamp"
+ birth mayra infant "a daughter"
- rescue lucho infant "two fingers"
- parent.past sol _ "a baby of her own"
- die.past _ "lost a baby"

== 3
[Dante](dante) waits at the next pier. [Dante](dante) is [Lucho](lucho)'s [brother](dante). [Dante](dante) buys gold. [Dante](dante) sells mercury. The river is sick with mercury. [Lucho](lucho) will not shake hands with [Dante](dante). [Dante](dante) kisses [Rosa](rosa) on the cheek. [Rosa](rosa) goes red. [Jasper](jasper) films everything. [Jasper Quist](jasper) makes documentaries. [Senator](parrot) bites [Jasper](jasper). [Senator](parrot) is the parrot of [Evaristo](chull). [Evaristo](chull) apologises to nobody. [Hanne](hanne) bandages [Jasper](jasper).
- sibling dante lucho "brother"
+ quarrel dante lucho "will not shake hands"
- kiss dante rosa "kisses"
- love? rosa dante "goes red"
- create jasper "films everything"
- attack parrot jasper "bites"
- injure jasper parrot "bites"
- treat jasper hanne "bandages"

== 4
[Sister Perpetua](sister) comes alongside in the mission launch and demands [her](sister) [runaway](mayra) back. The [nun](sister) is told that [Mayra](mayra) has gone ashore; the [person](hanne) telling [her](sister) this, with a straight face, is the [Norwegian](hanne), [who](hanne) has never told a lie before and promptly has hiccups. Under the stern planks, the [fugitive](mayra) keeps a hand over the [infant](infant)'s mouth. [Perpetua](sister) sees the hiccups, sees the nappies on the line, and, after a long look at both, asks whether anyone could use some powdered milk. The [logger](logger), up for the first time, carries the sacks. [He](logger) has been watching [Sol](sol) through a porthole.
- threaten? sister mayra "demands her runaway back"
- flee.past mayra sister "runaway"
+ betray hanne sister "never told a lie before"
- rescue hanne mayra "gone ashore"
- discover sister mayra "sees the nappies"
+ gift sister mayra "powdered milk"
- recover logger "up for the first time"
- love? logger sol "watching Sol"

== 5
Fever in [Don Melitón](elder)'s village: forty hammocks, no appetite, shaking hands. [Lucho](lucho) says malaria, [Hanne](hanne) says mercury, and [they](hanne+lucho) bet a bottle on it. When the blood comes back [she](hanne) has won and cannot enjoy it. The old [chief](elder) asks who has put the poison in the water; [Lucho](lucho), [whose](lucho) surname is on the drums, tells [him](elder) to [his](elder) face. [Melitón](elder) thinks for a while. [He](elder) had a brother too, [he](elder) says, and killed him, and it did not help the fish. That night [Rosa](rosa) takes the skiff to [Dante](dante)'s camp, to plead or to kiss or both.
- ill _ "Fever"
+ discover hanne "has won"
- sad hanne "cannot enjoy"
- find hanne lucho "has won"
- accuse elder _ "asks who"
- reveal lucho elder "to his face"
- accuse lucho dante "on the drums"
- sibling.past _ elder "had a brother"
- kill.past elder _ "killed him"
+ travel rosa dante "takes the skiff"
- kiss? dante rosa "to kiss"

== 6
[Rosa](rosa) is back before breakfast with mud to the knees and somebody's scarf. [Paredes](lucho) recognises it; [he](lucho) gave it to [Dante](dante) at [their](dante+lucho) mother's wake. What passes between the former [fiancés](lucho+rosa) in the dispensary is said so quietly that even [Quist](jasper), with [his](jasper) longest microphone, gets only the glass breaking. [Rosa](rosa) admits that [she](rosa) has been seeing [his](lucho) [brother](dante) since Carnival. [She](rosa) was tired of buttons. [Hanne](hanne), coming in for gauze, finds the [surgeon](lucho) on the floor among the ampoules, sits down next to [him](lucho) and, having no small talk, counts them with [him](lucho).
- return rosa "is back"
- gift.past lucho dante "gave it"
- die.past _ "wake"
- ex lucho rosa "former fiancés"
- quarrel lucho rosa "glass breaking"
+ reveal rosa lucho "admits"
- couple dante rosa "seeing his brother"
- sibling dante lucho "brother"
- sad lucho "on the floor"
+ help hanne lucho "counts them"

== 7
The rains are late and the river drops a hand a day. Nothing can be done. [Evaristo](chull) plays dominoes with [Senator](parrot), [who](parrot) cheats. The film crew, which consists of [Jasper](jasper) and of [his](jasper) [ex-wife](april) and sound [woman](april), [April](april), flown in to save the picture, record frogs. In a hammock the small [Rita](infant) discovers [her](infant) own foot. [Brusco](logger) has planed a cradle from a crate of saline and leaves it outside the galley without a note. [Sol](sol) falls over it, swears, sits down and rocks it for an hour, empty.
- betray parrot chull "cheats"
- ex april jasper "ex-wife"
- colleague april jasper "film crew"
- travel april "flown in"
- create april+jasper "record frogs"
- discover infant "her own foot"
+ gift logger sol "cradle"
- sad sol "rocks it for an hour, empty"

== 8
Aground for a week, the boat is boarded by night. Masked men want the blood samples; whose men, nobody has to ask. [Captain Chullachaqui](chull), as [his](chull) crew call the [skipper](chull) when [he](chull) is heroic, is beaten with [his](chull) own dominoes. [Dr. Vik](hanne) is dragged off in a canoe because [she](hanne) will not give up the box, and on the bank, the minute [he](dante) sees [whom](hanne) they have brought [him](dante), [Dante](dante) loses [his](dante) temper with [his](dante) own men. [He](dante) had said no one was to be touched. [Hanne](hanne) tells [him](dante) that forty people have been. [She](hanne) is given coffee. [She](hanne) is not given the canoe.
- attack _ chull "beaten"
- steal? _ hanne "want the blood samples"
+ abduct _ hanne "dragged off"
- boss dante _ "his own men"
- quarrel _ dante "loses his temper"
- accuse hanne dante "tells him"
- gift dante hanne "coffee"
- abduct dante hanne "not given the canoe"

== 9
[Lucho](lucho) swims ashore. [Brusco](logger) follows [Lucho](lucho). [Rosa](rosa) knows the path. [Rosa](rosa) leads [Brusco](logger) and [Lucho](lucho). The [brothers](dante+lucho) meet. [Dante](dante) hits [Lucho](lucho). [Lucho](lucho) hits [Dante](dante). [Hanne](hanne) steps between [Dante](dante) and [Lucho](lucho). A gun goes off. [Rosa](rosa) falls. [Dante](dante) drops the gun. [Lucho](lucho) needs two more hands. The hands are [Dante](dante)'s. [Hanne](hanne) cuts. [Rosa](rosa) lives.
- help rosa logger+lucho "leads"
- sibling dante lucho "brothers"
- meet dante lucho "meet"
- attack dante lucho "hits Lucho"
- attack lucho dante "hits Dante"
+ injure rosa dante "falls"
- help dante lucho "two more hands"
- treat rosa hanne "cuts"
+ recover rosa "lives"

== 10
The first rain falls, the keel lifts. [Dante](dante) has come aboard of [his](dante) own accord, with [his](dante) account books, and sits by the bed of the [woman](rosa) [he](dante) shot. When [she](rosa) opens her eyes [she](rosa) tells [him](dante) that it is finished; when [he](dante) cries, [she](rosa) lends [him](dante) the scarf. [Jasper](jasper), [who](jasper) has the whole of it on tape, is asked by [April](april) whom it would help. [He](jasper) wipes it, the finest thing [he](jasper) ever shot. Then [he](jasper) asks [her](april), scratching [his](jasper) parrot bites, whether [their](april+jasper) divorce was strictly necessary. [She](april) will sleep on it, [she](april) says. [She](april) has, however, moved [her](april) hammock.
- travel dante "come aboard"
- injure.past rosa dante "he shot"
+ breakup rosa dante "it is finished"
- sad dante "cries"
- gift rosa dante "lends him the scarf"
- lose jasper "wipes it"
- divorce.past april jasper "divorce"
+ reconcile? april jasper "strictly necessary"

== 11
In the courtroom at [Iquitos](@iquitos) the younger [Paredes](dante) pleads guilty to the mercury; [Don Melitón](elder) is carried in to speak for forty families and, being asked for [his](elder) verdict, asks for the river back. The [defendant](dante) gets nine years. [His](dante) [brother](lucho) embraces [him](dante) over the rail. Then, in the corridor, a public prosecutor walks up to [Mayra](mayra) with a [man](pious) from the mission board, and the [girl](mayra), before anyone has said a word, begins to scream. So that is by whom. [Sister Perpetua](sister), seventy-one, puts down [her](sister) umbrella and knocks the [man](pious) flat.
- reveal dante _ "pleads guilty"
+ arrest _ dante "nine years"
- sibling dante lucho "brother"
- reconcile dante lucho "embraces"
- sad mayra pious "scream"
+ discover sister pious "by whom"
- pregnant.past mayra pious "So that is by whom"
- attack sister pious "knocks the man flat"

== 12
A new season and a new brass plate: the company has made [Hanne](hanne) head of surgery, and [Hanne](hanne) has made [Lucho](lucho) the other one. [They](hanne+lucho) have bickered over the plate, too. [Rosa](rosa), with a scar and a scholarship, goes up the gangway in [Lima](@lima) and not here; it is [Mayra](mayra), trained by [her](rosa) all winter, [who](mayra) lays out the instruments, while the [cook](sol) and the [carpenter](logger) argue over which of [them](logger+sol) is to rock [Rita](infant). [April](april) has kept the old name and taken back the old [husband](jasper). As the bank slides away, [Dr. Vik](hanne) remarks, not looking at anyone, that one of [his](lucho) buttons is loose. "[I](lucho) know," says [Paredes](lucho). "[I](lucho) loosened it."
+ hire hanne "head of surgery"
- hire lucho hanne "the other one"
- quarrel hanne lucho "bickered"
- find rosa "a scholarship"
- move rosa "goes up the gangway" @lima
- advisor.past rosa mayra "trained by her"
- hire mayra "lays out the instruments"
- quarrel logger sol "argue over"
- reconcile april jasper "taken back"
+ love? lucho hanne "loosened it"
