%series The Ballinroe Players
%lang en
%genre amateur theatre troupe comedy, west of Ireland, ironic episode guide
%cast players | Ballinroe Players; Players | g
%cast dervla | Dervla Quirke; Dervla | f
%cast fintan | Fintan Moylan; Fintan | m
%cast bernadette | Bernadette Moylan; Bernadette; Bernie | f
%cast oisin | Oisín | m
%cast lorcan | Lorcan Flood; Lorcan; Flood | m
%cast noor | Noor Siddiqui; Noor; Dr. Siddiqui | f
%cast fahy | Father Fahy; Fahy | m
%cast guard | Garda Tuohy; Tuohy | m
%cast aoife | Aoife | f
%cast critic | - | m
%cast understudy | Imelda | f
%cast donkey | Cicero | m
%cast dentist | - | m

== 1 A Read-Through
For the hundredth anniversary of the [Ballinroe Players](players), [Dervla Quirke](dervla), [postmistress](dervla) and [director](dervla), has chosen [King Lear](*lear), "but with a lift at the end". [Fintan Moylan](fintan) expects the crown; [his](fintan) [wife](bernadette) [Bernadette](bernadette) expects [him](fintan) to expect it. Instead the part goes to a [stranger](lorcan) just off the [Dublin](@dublin) bus, [Lorcan Flood](lorcan), once of the professional stage. The deposed [king](fintan) is offered Gloucester and says that [he](fintan) would sooner have [his](fintan) eyes put out. Quite so, replies the [postmistress](dervla).
- married bernadette fintan "wife"
- create? dervla "has chosen"
+ hire lorcan dervla "part goes to"
- celebrate players "hundredth anniversary"
- sad fintan "deposed"
- reject fintan dervla "would sooner have"
- hire? fintan dervla "is offered Gloucester"

== 2 Three Daughters
Cordelia is to be [Noor Siddiqui](noor), the new [doctor](noor), [who](noor) came to the audition to return a parcel. Regan falls to [Bernie](bernadette), Goneril to [Aoife](aoife), the [Moylans](bernadette+fintan)' [daughter](aoife), home from college with a nose ring and views. [Flood](lorcan) kisses all three hands, holding on to the [doctor](noor)'s a beat too long. The [prompter](understudy), [Imelda](understudy), [who](understudy) has waited nineteen years for somebody to break a leg, writes that down. When [Garda Tuohy](guard) drops in about the parking, [he](guard) is given a spear. [He](guard) looks at [Noor](noor) and takes it.
- hire noor "is to be"
- parent bernadette+fintan aoife "daughter"
- return aoife "home from college"
- hire aoife+bernadette "falls to"
- kiss aoife+bernadette+noor lorcan "kisses"
- flirt lorcan noor "holding on"
- hire guard "given a spear"
+ love.start guard noor "looks at Noor"

== 3 Storm, Act Three
The wind machine blows [Father Fahy](fahy)'s hat into the river, and the [priest](fahy), no friend of the stage, locks the parish hall. [Dervla](dervla) goes to reason with [him](fahy). Thirty years ago, it turns out, the [two](dervla+fahy) of [them](dervla+fahy) were engaged, for a fortnight, before [he](fahy) heard another call. "[I](dervla) have forgiven God," [she](dervla) informs [him](fahy). "[You](fahy) [I](dervla) am still considering." [He](fahy) hands over the key. [Aoife](aoife), meanwhile, rehearses cruelty on [her](aoife) [father](fintan), to [whom](fintan) it comes as no novelty.
- engaged.past dervla fahy "engaged"
- breakup.past fahy dervla "heard another call"
- lose fahy "into the river"
- reconcile! dervla fahy "still considering"
+ gift fahy dervla "hands over the key"
- parent fintan aoife "father"

== 4 The Understudy
[Someone](understudy) has sawn through the leg of the throne. [Lorcan](lorcan) crashes to the boards in the middle of [his](lorcan) curse and is carried, cursing in prose, to the surgery, where [Noor](noor) bandages [his](lorcan) knee. The [constable](guard) opens an inquiry. Everybody has a motive, [Fintan](fintan) two. Yet the sawdust is found in the handbag of the [prompter](understudy); [Imelda](understudy) breaks down and admits that [she](understudy) did it, but swears that it was meant for [Goneril](aoife). [Aoife](aoife) has never been so flattered.
- attack understudy lorcan "sawn through"
- injure lorcan "crashes to the boards"
- treat lorcan noor "bandages his knee"
- investigate guard "opens an inquiry"
- discover _ understudy "found in the handbag"
+ reveal understudy "admits"
- attack? understudy aoife "meant for Goneril"
- happy aoife "so flattered"

== 5 Cicero
No production without an animal, says the [director](dervla), and hires the sexton's [donkey](donkey), [Cicero](donkey). [He](donkey) will walk for nobody but [Oisín](oisin), the sexton's [lad](oisin), [who](oisin) is eighteen and has not spoken in company since [his](oisin) confirmation. [Aoife](aoife) takes the silent [boy](oisin) for a simpleton, then finds [him](oisin) in the stable reciting the Fool's lines to the [beast](donkey), every one of them, beautifully. [She](aoife) listens behind the door until the hay makes [her](aoife) sneeze. [He](oisin) blushes to the neck; the [donkey](donkey) alone remains composed.
- hire donkey dervla "hires"
- find aoife oisin "finds him"
+ discover aoife oisin "listens behind the door"
- create oisin "reciting"
- sad oisin "blushes"

== 6 Drink Taken
At the [Moylans](bernadette+fintan)' silver anniversary, [Fintan](fintan) toasts [his](fintan) [bride](bernadette), the cake and the memory of [his](fintan) Hamlet. [Lorcan](lorcan), on crutches, toasts [Bernadette](bernadette) alone. The [pair](bernadette+lorcan) have met before, and not in [Ballinroe](@ballinroe): in 1989, in a boarding house in [Cork](@cork), when [she](bernadette) was touring with a puppet show and [he](lorcan) was hungry. [Bernie](bernadette) begs [him](lorcan) under the streamers to say nothing. [He](lorcan) never does, [he](lorcan) assures [her](bernadette), until the fifth act. At the buffet [Imelda](understudy), on probation, has heard it all, and writes it down.
- celebrate bernadette+fintan "silver anniversary"
- married bernadette fintan "bride"
- meet.past bernadette lorcan "met before"
- injure.past lorcan "on crutches"
- affair.past bernadette lorcan "boarding house"
- reveal! lorcan "say nothing"
+ discover understudy bernadette+lorcan "heard it all"

== 7 Notes
An anonymous letter reaches [Fintan](fintan) by the [postmistress](dervla)'s own hand. [He](fintan) reads it twice, laughs, and does not come home. For two days the whole [company](players) searches the bog; it is the [curate](fahy) of souls himself, [Father Fahy](fahy), [who](fahy) comes upon the missing [man](fintan) in the confessional, on the wrong side. "How long have [I](fintan) been ridiculous?" asks [Gloucester](fintan). The [priest](fahy) considers it. "That is not a sin, [Fintan](fintan)." And [Bernadette](bernadette)? [She](bernadette) has slapped the [author](understudy) of the letter, with the letter.
+ reveal understudy fintan "anonymous letter"
- flee fintan "does not come home"
- investigate players "searches the bog"
- find fahy fintan "comes upon"
- help fahy fintan "That is not a sin"
- sad fintan "ridiculous"
- attack bernadette understudy "slapped"

== 8 The Spear Carrier
[Tuohy](guard) has one line: "My lord, the doctor." [He](guard) cannot get it out in front of [her](noor). [Noor](noor), [who](noor) takes [his](guard) stammer for a symptom, has [him](guard) say "aah", prescribes magnesium and, since [he](guard) looks so crestfallen, adds a walk on the pier. There [he](guard) learns from [her](noor) that [she](noor) is promised to a [dentist](dentist) in [Lahore](@lahore), a [man](dentist) [she](noor) has met on two screens. The [guard](guard) wishes [her](noor) joy and, late that night, issues a parking ticket to the moon.
- love guard noor "cannot get it out"
- treat guard noor "prescribes magnesium"
- date? guard noor "walk on the pier"
+ reveal noor guard "learns from her"
- engaged dentist noor "promised to"
- sad guard "ticket to the moon"

== 9 Cuts
Four hours, says the caretaker's clock; two, says the bishop. [Dervla](dervla) takes the scissors to the text and [Lorcan](lorcan) takes to [his](lorcan) bed. Nobody may cut [Lear](lorcan). A delegation of three [daughters](aoife+bernadette+noor) is sent up to the guesthouse, where the old [rogue](lorcan) receives the middle [one](bernadette) first. [Bernadette](bernadette) asks what [he](lorcan) came here for. The answer shuts [her](bernadette) up for the rest of the episode: for [Aoife](aoife). The [girl](aoife) was born in the spring of 1990, and [he](lorcan) can count. [He](lorcan) would like to know whose nose it is that wears the ring.
- create dervla "takes the scissors"
- quarrel dervla lorcan "takes to his bed"
- investigate bernadette lorcan "asks what he came"
+ reveal lorcan bernadette "The answer"
- birth.past bernadette aoife "was born"
- parent? lorcan aoife "whose nose"

== 10 Dress Rehearsal
Who is the father of [Goneril](aoife)? The [mother](bernadette) swears on the prompt book that it is [Fintan](fintan); [Dr. Siddiqui](noor), asked for a test, declines to run a raffle. It is settled without science. When the blinded [Gloucester](fintan) gropes [his](fintan) way downstage and misses the edge, [Aoife](aoife) screams "Daddy!" and throws herself between [him](fintan) and the orchestra pit. [Lorcan](lorcan), [who](lorcan) was nearer and did not move, takes off [his](lorcan) paper crown. [He](lorcan) has seen, [he](lorcan) says, what [he](lorcan) came to see.
- parent bernadette aoife "mother"
- parent? fintan aoife "swears"
+ rescue aoife fintan "throws herself between"
- parent fintan aoife "Daddy"
+ discover lorcan "seen"

== 11 Exit Flood
On the morning of the first night the [star](lorcan) is gone, and the takings with [him](lorcan). [Tuohy](guard) sends out a description; the [postmistress](dervla), [who](dervla) steamed open [his](lorcan) letters weeks ago, supplies the name on them, which is not [Flood](lorcan). [Bernadette](bernadette) tells [her](bernadette) [husband](fintan) everything that the letter left out. [He](fintan) hears [her](bernadette) to the end, sets down [his](fintan) cup and says that in 1989 [he](fintan) had not yet asked [her](bernadette), more fool [he](fintan). Then [he](fintan) inquires, in a small voice, whether anyone has thought about the crown.
+ flee lorcan "is gone"
- steal lorcan players "takings"
- investigate guard lorcan "sends out a description"
- discover.past dervla lorcan "steamed open"
- reveal dervla guard "supplies the name"
- reveal bernadette fintan "tells her husband"
- married bernadette fintan "husband"
+ reconcile bernadette fintan "more fool he"

== 12 First Night
[Fintan](fintan) is Lear. [He](fintan) forgets whole pages, and what [he](fintan) puts in their place is mostly about [Bernadette](bernadette). [Imelda](understudy), pardoned for want of another, plays Gloucester in the vacated beard and brings the house down. [Oisín](oisin) opens [his](oisin) mouth before four hundred people, and they go as quiet as [he](oisin) used to be. In the wings [Aoife](aoife) kisses the [Fool](oisin) so hard that [his](oisin) bells ring. In row A sits a [critic](critic) from [Dublin](@dublin), crying into [his](critic) programme. It is the onions, [he](critic) explains: somebody is eating a roll.
- create fintan "is Lear"
- love fintan bernadette "mostly about Bernadette"
- reconcile players understudy "pardoned"
- create understudy "plays Gloucester"
- create oisin "opens his mouth"
+ kiss aoife oisin "kisses the Fool"

== 13 My Lord, the Doctor
[Tuohy](guard) finds the [runaway](lorcan) at a bus shelter in [Athlone](@athlone), feverish, with the cash box unopened on [his](lorcan) knee. The [guard](guard) ought to arrest [him](lorcan). [He](guard) brings [him](lorcan) to [Noor](noor) instead, and, bursting into the surgery with the [patient](lorcan) over [his](guard) shoulder, gets out [his](guard) line at last without a hitch. [She](noor) looks at [him](guard) for rather longer than the case demands. [Her](noor) [dentist](dentist), it emerges, has called it off on a third screen: [he](dentist) prefers [Lahore](@lahore). "A walk," says the [doctor](noor), "would do [you](guard) good. [I](noor) will come along to observe."
+ find guard lorcan "finds the runaway"
- ill lorcan "feverish"
- arrest! guard lorcan "ought to arrest him"
- help guard lorcan "brings him to Noor"
- breakup dentist noor "called it off"
+ date? guard noor "A walk"

== 14 Curtain
The old [actor](lorcan) returns the cash box to the [Players](players) with an apology in blank verse, and leaves [Aoife](aoife) [his](lorcan) make-up case, no reason given. [Bernie](bernadette) sees [him](lorcan) off; [Fintan](fintan) carries the bag, since a king can afford to. [Dervla](dervla) announces next year's piece, a comedy, God willing. Not unwilling, remarks [Father Fahy](fahy), [who](fahy) has been spotted in the gods on three nights out of four, and [she](dervla) tells [him](fahy) that [she](dervla) has finished considering. [Cicero](donkey) eats the reviews. They were excellent.
- return lorcan "returns the cash box"
- gift lorcan aoife "leaves Aoife"
- reconcile lorcan players "an apology"
- travel lorcan "sees him off"
- help fintan lorcan "carries the bag"
- create? dervla "announces next year's piece"
+ reconcile dervla fahy "finished considering"
