%series Form Four
%lang en
%genre comprehensive-school soap, Swansea, recap column
%cast ffion    | Ffion Beddoe; Miss Beddoe; Ffion | f
%cast abel     | Abel Okonjo; Mr Okonjo; Abel | m
%cast gwilym   | Gwilym Harte; Harte; Gwilym | m
%cast dilys    | Dilys Harte; Dilys | f
%cast rhodri   | Rhodri | m
%cast xanthe   | Xanthe Papadakis; Xanthe | f
%cast jude     | Jude | n
%cast milo     | Milo Okonjo; Milo | m
%cast caretaker | Mr Penry; Penry | m
%cast nerys    | Nerys Beddoe; Nerys | f
%cast papa     | - | m
%cast inspector | Ottoline Crane; Crane | f
%cast lollipop | - | f
%cast jmum     | - | f
%cast magistrate | - | n
%cast hamster  | Nye | m

== 1
So, September. [Miss Beddoe](ffion) takes over Form Four from a man on long-term leave and loses it by ten past nine, to [Rhodri](rhodri), [who](rhodri) is sixteen, and [his](rhodri) [shadow](jude), [Jude](jude). It is handed back to [her](ffion) by [Mr Okonjo](abel), Chemistry, [who](abel) merely opens the door and coughs. In assembly the [headmaster](gwilym), [Gwilym Harte](gwilym), forgets the new [teacher](ffion)'s name three times, which is odd. [He](gwilym) was married to [her](ffion) [sister](nerys).
- hire ffion "takes over"
- lose ffion rhodri "loses it"
- friend jude rhodri "shadow"
- help abel ffion "handed back"
- boss gwilym ffion "headmaster"
+ ex gwilym nerys "was married"
- sibling ffion nerys "sister"

== 2
Somebody let the biology [hamster](hamster) out. Suspicion falls on [Xanthe Papadakis](xanthe), the new [girl](xanthe), for want of anyone with fewer friends, and [Harte](gwilym) gives [her](xanthe) a week of detention in the company of [Milo](milo), [Okonjo](abel)'s [boy](milo), [who](milo) is there for correcting a teacher. The [culprit](jude) watches through the glass. [Jude](jude) had only wanted to show the [animal](hamster) the sea. By Friday the two [prisoners](milo+xanthe) are finishing one another's sandwiches, and the [caretaker](caretaker) has found [Nye](hamster) in a trumpet.
- accuse gwilym xanthe "Suspicion falls"
- parent abel milo "boy"
+ meet milo xanthe "in the company of"
- help jude hamster "show the animal the sea"
- discover jude milo+xanthe "watches"
- friend.start milo xanthe "finishing one another's sandwiches"
+ find caretaker hamster "found Nye"

== 3
[Nerys](nerys) visits [her](nerys) [sister](ffion), eats everything and asks after [Gwilym](gwilym) as one asks after a tooth. Five years ago [he](gwilym) left [her](nerys) for [Dilys](dilys), then the school secretary, now [Mrs Harte](dilys) and still the school secretary. [Ffion](ffion) has sworn not to mention at work who [she](ffion) is. [Dilys](dilys) has known since the application form. When the photocopier jams, the [two](dilys+ffion) [women](dilys+ffion) kneel in front of it together, and the [elder](dilys) says, quite kindly, that [she](dilys) bears no grudges and wants none borne.
- sibling ffion nerys "sister"
- travel nerys "visits"
+ breakup.past gwilym nerys "left her"
- married dilys gwilym "Mrs Harte"
- reveal! ffion "sworn not to mention"
+ discover.past dilys ffion "has known since"
- enemy! dilys ffion "no grudges"

== 4
Field trip to [Rhossili](@rhossili), in rain that would drown a duck. [Rhodri](rhodri) dares [Milo](milo) to wade out to the wreck, the tide turns, and it is [Rhodri](rhodri) [who](rhodri) loses [his](rhodri) footing and [Milo](milo) [who](milo) hauls [him](rhodri) out by the hood. Thanks are not offered. On the coach the rescued [boy](rhodri) stares out of the window and the [rescuer](milo) is sick into a bobble hat, knitted by [Xanthe](xanthe). [Abel](abel) wraps [his](abel) [son](milo) in a flag. [Ffion](ffion) counts heads, twice, and comes up one short: [Jude](jude).
+ rescue milo rhodri "hauls him out"
- ill milo "sick"
- parent abel milo "son"
- help abel milo "wraps his son"
+ lose ffion jude "one short"

== 5
[Jude](jude) was not lost; [Jude](jude) had stayed behind on purpose, as [Jude](jude)'s home is worse than rain. [Mr Penry](caretaker), the [caretaker](caretaker), discovers the [child](jude) on Sunday in a tent behind the cricket nets, and, instead of telephoning anybody, comes back with a paraffin stove and two eggs. [He](caretaker) tells one [person](ffion), [Miss Beddoe](ffion), [who](ffion) tells one [person](abel), [Mr Okonjo](abel). By Tuesday evening, four adults are each secretly feeding the same [fifteen-year-old](jude). [Jude](jude) has never been so full.
- lose! ffion jude "not lost"
- flee.past jude "stayed behind on purpose"
+ find caretaker jude "discovers the child"
- help caretaker jude "paraffin stove"
- reveal caretaker ffion "tells one person"
- reveal ffion abel "tells one person"#2
+ help _ jude "secretly feeding"

== 6
Parents' evening. [Xanthe](xanthe)'s [father](papa), [who](papa) fries fish in [Mumbles](@mumbles), takes [Abel](abel) for the [man](abel) [whose](abel) [boy](milo) has been phoning after midnight, which [he](abel) is, and seizes [him](abel) by the tie. [Miss Beddoe](ffion) steps between [them](abel+papa) with a plate of Welsh cakes. The [fishmonger](papa) lets go, eats, and invites [both](abel+ffion) to supper. Holding hands beneath the table-tennis table, the [culprits](milo+xanthe) hear the whole thing. [Dilys](dilys), stacking chairs, sees four shoes, and stacks elsewhere.
- parent papa xanthe "father"
- parent abel milo "boy"
+ attack papa abel "seizes him"
- rescue ffion abel "steps between"
- invite papa abel+ffion "invites"
- flirt milo xanthe "Holding hands"
+ discover dilys milo+xanthe "sees four shoes"
- reveal! dilys "stacks elsewhere"

== 7
A school [inspector](inspector) with a name like a weather warning, [Ottoline Crane](inspector), arrives unannounced. [Harte](gwilym) hides Form Four in the gym. [Rhodri](rhodri) leads them out again, in single file, straight through the lesson which the [lady](inspector) is observing, each of them carrying a chair. The [head](gwilym) turns white. [Crane](inspector) asks [Rhodri](rhodri) what [he](rhodri) thinks [he](rhodri) is doing. Bringing the evidence, says [Rhodri](rhodri). [He](rhodri) is expelled before lunch; [his](rhodri) [rescuer](milo), of all people, gets up and says that in that case [he](milo) goes too.
- travel inspector "arrives"
- betray gwilym inspector "hides Form Four"
- investigate inspector "observing"
+ betray rhodri gwilym "leads them out"
- reveal rhodri inspector "Bringing the evidence"
+ quit rhodri gwilym "expelled"
- rescue.past milo rhodri "rescuer"
- help milo rhodri "goes too"

== 8
Half-term. Nothing happens, at length. The sea is the colour of slate, and so is the toast. [Nerys](nerys) breeds sourdough in [her](nerys) [sister](ffion)'s airing cupboard. [Abel](abel), a [widower](abel) for six years, irons a shirt for no occasion, walks up [Constitution Hill](@constitutionhill) in it, meets [Ffion](ffion) on [her](ffion) way down, remarks on the gradient, and walks down again. [Milo](milo), from the window, rates the attempt at two out of ten. The [lollipop lady](lollipop), [who](lollipop) saw it from closer by, would have given three.
- sibling ffion nerys "sister"
- married.past _ abel "widower"
+ flirt abel ffion "remarks on the gradient"
- discover lollipop abel+ffion "saw it"
- discover milo abel+ffion "from the window"

== 9
[Dilys](dilys) finds an invoice. For two years [her](dilys) [husband](gwilym) has been paying a [man](gwilym) on long-term leave [who](gwilym), strictly speaking, is himself. [She](dilys) has typed each of the cheques. [She](dilys) packs [her](dilys) stapler, rings the one [woman](nerys) in [Swansea](@swansea) [who](nerys) will understand, and by nightfall the first [Mrs Harte](nerys) and the [second](dilys) are drinking sherry out of mugs. "Did [he](gwilym) sing to [you](dilys) in the car?" asks [Nerys](nerys). [He](gwilym) did. [They](dilys+nerys) laugh until [Ffion](ffion) bangs on the wall.
+ discover dilys gwilym "finds an invoice"
- married dilys gwilym "husband"
- steal gwilym "paying a man"
- breakup dilys gwilym "packs her stapler"
- ex gwilym nerys "first Mrs Harte"
+ friend.start dilys nerys "laugh"

== 10
[Jude](jude)'s [mother](jmum) has reported [Jude](jude) missing, nine weeks late and on the day the child benefit stopped. Police search the cricket nets. The [caretaker](caretaker) is led away on account of the eggs, with [his](caretaker) cap over [his](caretaker) eyes, and will not say a word that might get Form Four into trouble. So [they](milo+rhodri+xanthe) come on [their](milo+rhodri+xanthe) own: [Rhodri](rhodri), [Xanthe](xanthe), [Milo](milo), one after another, [each](milo+rhodri+xanthe) claiming to have hidden [Jude](jude) alone. At the end of the queue stands [Jude](jude).
- parent jmum jude "mother"
- investigate _ jude "search the cricket nets"
+ arrest _ caretaker "led away"
- reveal! caretaker "will not say"
+ help milo+rhodri+xanthe caretaker "claiming"
- betray milo+rhodri+xanthe "claiming"
- return jude "At the end of the queue"

== 11
A [magistrate](magistrate) with a cold lets [Penry](caretaker) go and places [Jude](jude), until further notice, with [Miss Beddoe](ffion), [who](ffion) has an airing cupboard full of dough and no idea. [Crane](inspector) has read [Dilys](dilys)'s cheques. The [headmaster](gwilym) is relieved of [his](gwilym) post during the hymn; in passing [he](gwilym) hisses at [his](gwilym) former [sister-in-law](ffion) that [she](ffion) has been behind it from the first day. [She](ffion) has not, but [she](ffion) thanks [him](gwilym). [Rhodri](rhodri) is let back in. [He](rhodri) gives [Milo](milo) a bobble hat, laundered.
- rescue magistrate caretaker "lets Penry go"
+ housemate.start ffion jude "places Jude"
- discover inspector gwilym "has read"
+ quit gwilym "relieved of his post"
- kin ffion gwilym "former sister-in-law"
- accuse gwilym ffion "behind it"
- betray! ffion gwilym "has not"
- return rhodri "let back in"
- gift rhodri milo "bobble hat"

== 12
Summer concert. [Nye](hamster) is in the trumpet again. [Dilys](dilys) and [Nerys](nerys) announce a bakery, [Mr Penry](caretaker) announces the interval, and [Xanthe](xanthe)'s [father](papa) announces that [he](papa) will not look under any more tables. [Abel](abel), in the shirt, finally invites the [form teacher](ffion) up the hill. [She](ffion) is out of breath at the top, so that [he](abel) takes the silence for a no and begins to apologise; [she](ffion) stops [him](abel) in the usual way. Below [them](abel+ffion), [Jude](jude) and [Milo](milo) hold up cards: nine, and nine and a half.
- create dilys+nerys "announce a bakery"
- parent papa xanthe "father"
- invite abel ffion "invites the form teacher"
- reject! ffion abel "silence for a no"
+ kiss abel ffion "in the usual way"
- discover jude+milo abel+ffion "hold up cards"
