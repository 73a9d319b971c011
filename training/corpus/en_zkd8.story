%series Crane and Persimmon
%lang en
%genre fusion costume thriller in an invented eastern kingdom, fan-wiki episode summaries
%cast haneul   | Haneul; Lady Haneul | f
%cast sora     | Sora; Consort Sora | f
%cast minister | Minister Gu; Gu | m
%cast king     | King Yeon; Yeon | m
%cast jin      | Jin; Commander Jin | m
%cast taeso    | Taeso; Prince Taeso; King Taeso | m
%cast dowager  | Dowager Myeong; Myeong | f
%cast bora     | Bora | f
%cast physician | Old Pak; Pak | m
%cast ghost    | Rain | n
%cast innkeeper | Ok | f
%cast infant   | - | m
%cast general  | General Mu; Mu | m
%cast scribe   | - | m

== 1 Selection Day
Thirty girls line up to be chosen, and twenty-nine want to be. [Haneul](haneul), the [daughter](haneul) of disgraced [General Mu](general), has come only to find out who framed [him](general). [Her](haneul) [bunkmate](sora) [Sora](sora), [niece](sora) of the powerful [Minister Gu](minister), shares [her](sora) rice with [her](haneul). [King Yeon](king) passes down the row, stops before the [general](general)'s [girl](haneul) and is told that [he](king) is standing on [her](haneul) skirt. [He](king) picks [Sora](sora), as [Gu](minister) has arranged; [he](king) can't get the [other](haneul) out of [his](king) mind. [Jin](jin), the [captain](jin) of the guard, used to be [her](haneul) [intended](jin).
- parent general haneul "daughter"
- investigate haneul _ "find out who framed"
- betray.past _ general "framed"
- housemate haneul sora "bunkmate"
- kin minister sora "niece"
- gift sora haneul "shares her rice"
- meet haneul king "stops before"
+ hire sora king "picks Sora"
+ love.start king haneul "out of his mind"
- engaged.past haneul jin "her intended"

== 2 Roommates
[Sora](sora) moves into the Crane Hall and takes [Haneul](haneul) along as [her](sora) maid. [She](sora) has cried all night, and [she](haneul) has held the basin. On the wedding night [she](sora) begs [her](haneul) to hide behind the screen, for [she](sora) is terrified. The [king](king) comes, drinks, falls asleep on the threshold. "Is [he](king) dead?" whispers the [bride](sora). [She](haneul) feels [his](king) pulse, and [he](king), without waking, takes hold of [her](haneul) wrist. [She](sora) sees how long [she](haneul) leaves it there. The [minister](minister)'s [niece](sora) says nothing about it; [she](sora) only asks, in the morning, for [her](sora) rice back, as a joke.
- move sora "moves into"
- boss sora haneul "maid"
- sad sora "cried all night"
- help haneul sora "held the basin"
+ wedding king sora "wedding night"
+ love.start haneul king "leaves it there"
- discover sora haneul "sees how long"
- kin minister sora "niece"
- jealous? sora haneul "rice back"

== 3 The Brother Returns
Six years after [his](taeso) banishment, [Prince Taeso](taeso), the [king](king)'s [half-brother](taeso), turns up at the gate with a begging bowl and a masked [bodyguard](ghost), [who](ghost) never speaks. [Dowager Myeong](dowager), [mother](dowager) of the [one](king) and [stepmother](dowager) of the [other](taeso), would have had [him](taeso) shot; [Yeon](king) falls round [his](taeso) neck. [Taeso](taeso) asks for nothing but a roof. At night [he](taeso) meets [Minister Gu](minister) in the ice house, where the [minister](minister) swears to put [him](taeso) on the throne before the persimmons are ripe. [Bora](bora), [Gu](minister)'s neglected [wife](bora), listens at the vent, and keeps what [she](bora) hears in [her](bora) embroidery.
- flee.past taeso "banishment"
+ return taeso "turns up"
- sibling king taeso "half-brother"
- boss taeso ghost "bodyguard"
- parent dowager king "mother of the one"
- kin dowager taeso "stepmother"
- kill? dowager taeso "had him shot"
- reconcile king taeso "round his neck"
+ betray minister king "put him on the throne"
- married bora minister "neglected wife"
- discover bora minister+taeso "listens at the vent"

== 4 Arrows
[Jin](jin) trains with [Taeso](taeso). [Taeso](taeso) outshoots [Jin](jin). [Jin](jin) distrusts [Taeso](taeso). [Haneul](haneul) warns [Jin](jin) about [Gu](minister). [Jin](jin) still longs for [Haneul](haneul). [Haneul](haneul) gives back [Jin](jin)'s comb. An arrow flies at [Yeon](king). [Haneul](haneul) pushes [Yeon](king) aside. It grazes [Haneul](haneul). [Old Pak](physician) sews up [Haneul](haneul). [Yeon](king) never leaves [her](haneul) mat. [Sora](sora) sends [Yeon](king) soup. [Rain](ghost) had drawn the bow. [Rain](ghost) is what they call the mask.
- help haneul jin "warns"
- love jin haneul "longs for"
+ breakup haneul jin "gives back"
- attack ghost king "arrow flies at"
+ rescue haneul king "pushes Yeon aside"
- injure haneul ghost "grazes"
- treat haneul physician "sews up"
- help king haneul "never leaves"
- gift sora king "soup"

== 5 The Consort and the Maid
[Sora](sora) is with child, [Pak](physician) announces, and the bells ring; and on the same evening the [king](king), [who](king) believes that [he](king) has never touched [her](sora), asks [Haneul](haneul) what [she](haneul) knows. [She](haneul) knows nothing. [She](haneul) goes to [her](sora), finds [her](sora) smiling at the wall, and learns [his](taeso) name. The [king](king)'s [brother](taeso)! [She](sora) had been so lonely, [she](sora) says, and [he](taeso) had been the first to ask about [her](sora) day. [She](haneul) is furious with [her](sora), and then, because [she](sora) is nineteen and shaking, isn't. If [you](haneul) tell [him](king), says [she](sora), [I](sora) shall be strangled. [She](haneul) won't tell.
+ pregnant sora taeso "with child"
- reveal physician "announces"
- sex! king sora "never touched"
- investigate king haneul "asks Haneul"
- discover haneul sora+taeso "learns his name"
+ cheat sora king "The king's brother"
- affair.past sora taeso "his name"
- sibling king taeso "brother"
- sad sora "lonely"
- quarrel haneul sora "furious"
- kill? _ sora "be strangled"
- reveal! haneul king "won't tell"

== 6 What Pak Prescribed
Two physicians' bills cross the [scribe](scribe)'s desk, and only one is for tonic. The [scribe](scribe), a careful [man](scribe), shows the other to [Jin](jin): arsenic, small doses, signed with the seal of the [dowager](dowager). Does the [mother](dowager) want to murder [her](dowager) own [son](king)? [Jin](jin) puts [Pak](physician) to the question. The [doctor](physician), [who](physician) has a weak heart and a weaker character, reveals that the seal was lent, and to whom, and expires before the [captain](jin) can write it down. Left alone with the name, [Jin](jin) goes to the ice house and is stabbed from behind. [He](jin) drags himself to an inn.
- reveal scribe jin "shows the other"
- kill? dowager king "want to murder"
- parent dowager king "mother"
- investigate jin physician "to the question"
+ reveal physician jin "reveals"
- die physician "expires"
+ attack _ jin "stabbed"
- travel jin "drags himself"

== 7 At the Sign of the Frog
The [innkeeper](innkeeper) has buried two husbands and knows a dying man when [she](innkeeper) sees one. [This one](jin) isn't, [she](innkeeper) decides, and heats the needle. For nine days [she](innkeeper) scolds [Jin](jin) back to life. [He](jin) raves of a comb. [She](innkeeper) shaves [him](jin), feeds [him](jin), and thrashes a soldier who asks too many questions. When [he](jin) is on [his](jin) feet, [he](jin) splits [her](innkeeper) wood, mends [her](innkeeper) roof and stays a day longer than necessary, and one more. [She](innkeeper) has a dimple. [He](jin), it comes to [him](jin) on a ladder, has not thought of the comb since Thursday. [Her](innkeeper) name, [she](innkeeper) says, handing up a nail, is [Ok](innkeeper).
- die.past _ "buried two husbands"
- married.past _ innkeeper "husbands"
- treat jin innkeeper "heats the needle"
+ recover jin innkeeper "back to life"
- attack innkeeper _ "thrashes"
- help jin innkeeper "splits her wood"
- love.end jin haneul "not thought of"
+ love.start jin innkeeper "dimple"
- reveal innkeeper jin "Her name"

== 8 Brother, Brother
[Yeon](king) wins at go, and [Taeso](taeso) lets [him](king). [He](taeso) has never beaten [his](taeso) [brother](king), not because [he](taeso) couldn't, but because [he](king), when [they](king+taeso) were small, used to weep. [He](king) pours [him](taeso) wine. [He](taeso) sees that [he](king) pours none for himself, thinks of arsenic, and drinks: it is only wine. "[You](taeso) thought [I](king) would," says the [king](king). "[I](taeso) would have," says the [prince](taeso). [He](king) laughs, coughing blood into [his](king) sleeve, and [he](taeso), [who](taeso) knows which [man](minister) is killing [him](king), and for [whom](taeso), almost speaks. The [elder](king) tells the [younger](taeso) that [he](king) forgives [him](taeso) for [Sora](sora). [He](taeso) drops the cup.
- find king "wins"
- sibling king taeso "brother"
- kill? king taeso "thinks of arsenic"
- ill king "coughing blood"
- attack minister king "is killing him"
- reveal! taeso king "almost speaks"
- discover.past king sora+taeso "for Sora"
+ reconcile king taeso "forgives him"

== 9 Under the Mask
At the harvest dance the [bodyguard](ghost) is unmasked by a monkey. The face beneath is burnt, and [Haneul](haneul) would know it anywhere, for [she](haneul) kissed it good night as a [child](haneul): [Rain](ghost) is [General Mu](general), [her](haneul) own [father](general). [He](general) had thought it was [Yeon](king) [who](king) had condemned [him](general). [She](haneul) puts the embroidery into [his](general) hands, which [Bora](bora) has finally dared to bring [her](haneul), and there it stands in silk: it was [Gu](minister). The old [soldier](general) kneels to the [king](king) [he](general) shot at. [Yeon](king), leaning on [Haneul](haneul), says that [he](general) missed very well.
+ discover haneul general "unmasked"
- parent general haneul "father"
- accuse.past king general "condemned him"
- gift bora haneul "dared to bring her"
- betray.past minister general "it was Gu"
- attack.past general king "shot at"
+ reconcile general king "kneels"
- help haneul king "leaning on"

== 10 Ice House
[Gu](minister), warned by a servant, has [his](minister) [wife](bora) dragged to the ice house. [He](minister) had been married to [her](bora) for twenty years, [he](minister) remarks, and had never noticed that [she](bora) could sew. [Jin](jin) arrives, limping, with [Ok](innkeeper) and eleven frog-hunters. It is the [innkeeper](innkeeper) [who](innkeeper) fells the [minister](minister), with a frozen carp. [Bora](bora) steps over [her](bora) [husband](minister) and asks whether there is tea. Chained beside the blocks, the [traitor](minister) offers [Jin](jin) gold, [Ok](innkeeper) gold, the carp gold. Only [Taeso](taeso) visits the [prisoner](minister), and what passes between [the two](minister+taeso) nobody knows; in the morning [Gu](minister) has hanged himself by [his](minister) sash.
+ abduct minister bora "dragged to"
- married bora minister "wife"
- return jin "arrives"
- help innkeeper jin "with Ok"
+ attack innkeeper minister "fells"
- arrest _ minister "Chained"
- gift? minister innkeeper+jin "offers"
- travel taeso minister "visits"
- die minister "hanged himself"

== 11 Three Women on a Veranda
[Sora](sora) cannot sleep for [her](sora) back, [Haneul](haneul) for the [king](king), and the [dowager](dowager) never sleeps. [She](dowager) peels a persimmon and gives half to [each](haneul+sora). "[You](sora)," [she](dowager) says to the [one](sora), "carry a [grandson](infant) [I](dowager) am not related to." And to the [other](haneul): "[You](haneul) love [my](dowager) [boy](king), and [he](king) has till spring." [Sora](sora) starts to weep, [she](haneul) doesn't. [She](dowager) orders [her](sora) to stop, and, as [she](sora) can't, pulls [her](sora) head onto [her](dowager) knees. It was [she](dowager) [who](dowager) lent the seal, [she](dowager) confesses over that head; [she](dowager) thought it was for a love letter. [Haneul](haneul) takes the knife from [her](dowager) and peels the next.
- gift dowager haneul+sora "half"
- pregnant sora "carry"
- kin! dowager infant "not related to"
+ love haneul king "love my boy"
- parent dowager king "my boy"
- die? king "till spring"
- sad sora "weep"
- help dowager sora "onto her knees"
+ reveal dowager haneul+sora "confesses"
- gift.past dowager _ "lent the seal"
- help haneul dowager "takes the knife"

== 12 Spring
[Sora](sora), of a stormy night, has a [son](infant), and everybody agrees not to see whom [he](infant) takes after. [Yeon](king), by lantern light, makes [Haneul](haneul) [his](king) [queen](haneul), and lives nine days a [husband](king), against all prognoses, and happy. [He](king) dies in the garden. The petitions pile up; frogs are heard. [Taeso](taeso), next in blood, puts on white, and then the robe, and it is [King Taeso](taeso) [who](taeso) asks [his](taeso) [brother](king)'s [widow](haneul) what [she](haneul) would like. [She](haneul) wants [her](haneul) [father](general)'s name cleared and a horse. [Her](haneul) [friend](sora) [Sora](sora) has one wish also, and blushes; the [king](taeso), [who](taeso) shares it, blushes too.
+ birth sora infant "has a son"
- parent taeso infant "takes after"
+ wedding haneul king "makes Haneul his queen"
- happy king "happy"
+ die king "dies in"
- hire taeso "the robe"
- sibling king taeso "brother's"
- married.past haneul king "widow"
- parent general haneul "father's"
- friend haneul sora "friend"
- love sora taeso "has one wish"
- love taeso sora "shares it"

== 13 The Frog and the Crane
[Jin](jin) and [Ok](innkeeper) are wed at the Frog, with a carp for a witness. [He](jin) is [Commander Jin](jin) now and commands mainly the dishes. [Lady Haneul](haneul) dances with the [general](general), [whose](general) sentence has been struck from the rolls. [Bora](bora), rich, a [widow](bora), and pursued by the [scribe](scribe), lets [him](scribe) pursue. When the [king](taeso)'s party rides by, [Sora](sora) jumps down from the litter in full regalia, and the old [bunkmates](haneul+sora) hold each other until [Taeso](taeso) coughs. [Sora](sora) has brought something in a cloth. It is a bowl of rice. [She](haneul) eats half.
+ wedding innkeeper jin "are wed"
- hire jin "is Commander Jin now"
- rescue _ general "struck from the rolls"
- married.past bora minister "widow"
- love scribe bora "pursued by"
- housemate.past haneul sora "bunkmates"
- friend haneul sora "hold each other"
- gift sora haneul "bowl of rice"
