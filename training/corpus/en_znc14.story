%series The Pasha's Clocks
%lang en
%genre Ottoman costume melodrama, Istanbul 1908, streaming blurbs and recaps
%cast nermin   | Nermin Hanım; Nermin | f
%cast selim    | Selim Pasha; Selim | m
%cast feride   | Feride | f
%cast aram     | Aram Balian; Aram | m
%cast kenan    | Lieutenant Kenan; Kenan | m
%cast violet   | Violet Harcourt; Violet; Miss Harcourt | f
%cast gulfem   | Gülfem | f
%cast cevat    | Cevat Bey; Cevat | m
%cast sofia    | Sofia Balian; Sofia | f
%cast eunuch   | Beshir | m
%cast nurse    | - | f
%cast consul   | Sir Digby Vane; Sir Digby | m
%cast balianmum| - | f
%cast granny   | Hripsime | f
%cast ferfather| - | m
%cast baby     | Murat | m

== 1 The Second Wife
[Nermin Hanım](nermin) has been the only [wife](nermin) of [Selim Pasha](selim) for fourteen years; on a Tuesday [he](selim) brings home a second. [Feride](feride) is eighteen and has not stopped crying since the ferry. The first [wife](nermin) gives the [newcomer](feride) the room with the draught. [Kenan](kenan), [Selim](selim)'s [son](kenan) from an earlier marriage and a [lieutenant](kenan) at the barracks, comes home on leave, sees [his](kenan) new [stepmother](feride) lift [her](feride) veil to wipe [her](feride) eyes, and walks into a door. Down in the hall the [clockmaker](aram), [Aram Balian](aram), sets forty clocks and pretends to be one.
- married nermin selim "only wife"
+ married.start feride selim "a second"
- sad feride "crying"
- enemy.start feride nermin "the draught"
- parent selim kenan "son"
- return kenan "on leave"
- married.past _ selim "earlier marriage"
- kin feride kenan "stepmother"
+ love.start kenan feride "walks into a door"

== 2 The Governess
English lessons! [Violet Harcourt](violet), thirty-one and dismissed from three good families, is engaged to teach [Gülfem](gulfem), [Nermin](nermin)'s [daughter](gulfem), the verb "to be". The [pupil](gulfem) would rather conjugate [Aram](aram). [Violet](violet) catches [her](gulfem) passing a note into the grandfather clock and, having been young in Dorset, looks out of the window. Not so [Beshir](eunuch), the old [guardian](eunuch) of the harem, [who](eunuch) reads all languages and carries the note to [Nermin](nermin). The [mother](nermin) boxes the [girl](gulfem)'s ears, then keeps the note. Nobody has written [her](nermin) one in years.
- quit.past violet _ "dismissed"
- advisor.start violet gulfem "to teach"
- parent nermin gulfem "daughter"
+ love gulfem aram "conjugate Aram"
- discover violet gulfem "catches her"
- discover eunuch gulfem "reads all languages"
+ reveal eunuch nermin "carries the note"
- attack nermin gulfem "boxes the girl's ears"
- sad nermin "Nobody has written"

== 3 A Boat on the Sweet Waters
While the [pasha](selim) is detained at the palace, [Feride](feride) is allowed on the water, with [Beshir](eunuch) in the bow and [Kenan](kenan) at the oars. [Beshir](eunuch) nods off, or thinks fit to. By the time [he](eunuch) opens an eye, the [lieutenant](kenan)'s cap is on the young [wife](feride)'s head and [her](feride) hand is where the cap was. [Cevat Bey](cevat), the [pasha](selim)'s [secretary](cevat), [who](cevat) reports to the sultan's police on the side, has a telescope. [He](cevat) does not report this. [He](cevat) prefers to keep it, like brandy.
- travel feride "on the water"
- married feride selim "wife"
+ flirt feride kenan "cap"
- discover cevat feride+kenan "has a telescope"
- boss selim cevat "secretary"
- investigate cevat selim "reports to"
- reveal! cevat _ "does not report"
- help eunuch feride+kenan "nods off"

== 4 Plain Turkish
[Aram](aram) winds the clocks. [Gülfem](gulfem) counts the strokes. [Aram](aram) kisses [Gülfem](gulfem) at eleven. The clock strikes twelve. [Sofia](sofia) is [Aram](aram)'s [sister](sofia). [Sofia](sofia) warns [Aram](aram) about pashas' daughters. [Aram](aram) does not listen to [Sofia](sofia). [Cevat](cevat) calls on [Feride](feride). [Cevat](cevat) names [his](cevat) price. [Feride](feride) spits at [Cevat](cevat). [Cevat](cevat) wipes [his](cevat) face and doubles it. [Feride](feride) runs to [Nermin](nermin), of all women. [Nermin](nermin) hides [Feride](feride) behind [her](nermin) own bed. [Violet](violet) teaches the verb "to have".
+ kiss aram gulfem "kisses Gülfem"
- sibling aram sofia "sister"
- help sofia aram "warns Aram"
- threaten cevat feride "names his price"
- reject feride cevat "spits"
- flee feride cevat "runs to"
+ help nermin feride "hides Feride"
- advisor violet _ "teaches"

== 5 Two Wives
Behind the screen the [rivals](feride+nermin) of last month share a brazier and, little by little, everything else. [Nermin](nermin) learns that [Feride](feride) was handed over for [her](feride) [father](ferfather)'s debts; [Feride](feride), that the [pasha](selim) has not crossed [his](selim) elder [wife](nermin)'s threshold for six years. When [he](selim) crosses it now, in search of the [younger](feride), [he](selim) finds [the two](feride+nermin) asleep under one quilt like sisters, and goes out on tiptoe, feeling old. In the barracks [Kenan](kenan) takes an oath with one hand on a pistol and the other on the Koran: the Committee of Union has a new [member](kenan), and [Selim](selim)'s name is on its list.
- enemy.past feride nermin "rivals of last month"
- parent ferfather feride "father"
+ friend.start feride nermin "share a brazier"
- reveal feride nermin "learns"
- find selim feride+nermin "finds"
- married nermin selim "elder wife"
- sad selim "feeling old"
+ hire kenan _ "takes an oath"
- kill? _ selim "on its list"

== 6 The Consul's Ball
[Violet](violet) goes as a shepherdess, [Gülfem](gulfem), against all the laws of the house, as [her](violet) sheep. [Sir Digby](consul), the [consul](consul), a [widower](consul), [who](consul) has been shot at on three continents, is felled by the [shepherdess](violet) between the soup and the ices. In the winter garden the [sheep](gulfem) has [its](gulfem) fleece off, and [Aram](aram) is promising [her](gulfem) [Marseille](@marseille). [Sofia](sofia), [who](sofia) sews for the consulate, hears [her](sofia) [brother](aram) say it, and [her](sofia) thimble drops. For if [he](aram) goes, who is to keep [her](sofia) and the old [woman](balianmum) at home?
- travel gulfem+violet "goes as a shepherdess"
- married.past _ consul "widower"
+ love.start consul violet "is felled"
- couple aram gulfem "promising her"
- flee? aram+gulfem "Marseille" @marseille
- discover sofia aram "hears her brother"
- sibling aram sofia "brother"
- sad sofia "thimble drops"

== 7 Brandy
[Cevat](cevat) uncorks it. In the bath-house, naked and at a disadvantage, [Selim](selim) hears from [his](selim) [secretary](cevat) what was seen through a telescope in May. The [pasha](selim) gets dressed before [he](selim) says a word. [He](selim) sends for [Kenan](kenan) and asks [him](kenan) as a [father](selim). The [lieutenant](kenan) can face cannon; [he](kenan) can't face that, and tells the truth. There has been a cap, and there has been a hand, nothing more, and [he](kenan) loves [her](feride) past all reason. [Selim](selim) strikes [him](kenan) with a riding crop, once, then sends [him](kenan) to [Yemen](@yemen), from where no one has ever written twice.
- reveal cevat selim "hears from his secretary"
- boss selim cevat "secretary"
- parent selim kenan "father"
+ reveal kenan selim "tells the truth"
- love kenan feride "past all reason"
- sex! feride kenan "nothing more"
+ attack selim kenan "strikes"
- travel? kenan "Yemen" @yemen

== 8 July
The army marches on the palace. [Kenan](kenan) marches with it, not to [Yemen](@yemen). The sultan gives way. People embrace in the streets. [Beshir](eunuch) embraces a Greek. [Violet](violet) embraces [Sir Digby](consul) by mistake. [Sir Digby](consul) asks [Violet](violet) not to let go. [Cevat](cevat) burns [his](cevat) letters. [Cevat](cevat) changes [his](cevat) hat. [Sofia](sofia) sees [Cevat](cevat) change it. [Selim](selim) is on the list, and [Selim](selim) stays at home. Men come for [Selim](selim) at midnight. [Kenan](kenan) stands in the door. [Kenan](kenan) sends the men away.
- betray kenan selim "not to Yemen"
- happy _ "embrace in the streets"
- flirt consul violet "not to let go"
- betray cevat _ "changes his hat"
- discover sofia cevat "sees Cevat"
- arrest? _ selim "come for Selim"
+ rescue kenan selim "sends the men away"

== 9 Three Times
In the presence of [Beshir](eunuch) and the imam, [Selim Pasha](selim) says it three times, as the law requires, and [Feride](feride) is nobody's [wife](feride). [He](selim) does it gently. [He](selim) gives [her](feride) back [her](feride) dowry, [her](feride) [father](ferfather)'s paper, torn across, and the draughty room for as long as [she](feride) likes. To [Nermin](nermin) [he](selim) says that [he](selim) has been a fool. [She](nermin) has been waiting six years to hear it and finds that [she](nermin) has forgotten what [she](nermin) meant to answer. On the stairs [Kenan](kenan) passes [Feride](feride) without a word. A month must go by, then two. [They](feride+kenan) can count.
+ divorce feride selim "three times"
- gift selim feride "gives her back"
- parent ferfather feride "father's"
- reveal selim nermin "has been a fool"
- reconcile? nermin selim "been a fool"
- married nermin selim "six years"
- love feride kenan "They can count"

== 10 Night Train
[Gülfem](gulfem) goes out by the coal hole with one clock under [her](gulfem) cloak. At the station there is no [Aram](aram). There is [Cevat](cevat), in the new hat: [he](cevat) has had the [clockmaker](aram) taken up as a bomb-maker, on account of the ticking, and offers the [pasha](selim)'s [daughter](gulfem) a choice of husbands, a live one or a hanged one. [She](gulfem) says that [she](gulfem) will sleep on it. [Violet](violet), [who](violet) was to see [her](gulfem) off, wakes the [consul](consul). The [consul](consul), in a nightcap, wakes the chief of police. But it is [Sofia](sofia) [who](sofia) walks into the cell corridor with a burnt hatful of [Cevat](cevat)'s letters, half of them legible.
- flee gulfem "coal hole"
+ arrest _ aram "taken up"
- accuse cevat aram "bomb-maker"
- parent selim gulfem "daughter"
- threaten cevat gulfem "a hanged one"
- propose cevat gulfem "a choice of husbands"
- help violet gulfem "wakes the consul"
+ accuse sofia cevat "half of them legible"

== 11 What the Old Nurse Said
[Cevat](cevat) goes out of the side door of history, with a pistol, and takes [Beshir](eunuch) with [him](cevat) as a shield as far as the bridge. There the old [man](eunuch), [who](eunuch) has never raised [his](eunuch) hand, raises it. One of [them](cevat+eunuch) comes back. [Gülfem](gulfem), before [her](gulfem) [father](selim), asks for an Armenian. The [pasha](selim) is about to roar when the [nurse](nurse), deaf and ninety, tells the room that [his](selim) own [grandmother](granny) was called [Hripsime](granny). [Nermin](nermin) laughs until [she](nermin) is obliged to hold on to [her](nermin) [husband](selim), and, once holding, does not let go.
- flee cevat "side door"
- abduct cevat eunuch "as a shield"
+ kill eunuch cevat "raises it"
- parent selim gulfem "father"
- engaged? aram gulfem "asks for an Armenian"
- reveal nurse selim "tells the room"
- kin granny selim "grandmother"
- happy nermin "laughs"
+ reconcile nermin selim "does not let go"

== 12 All at Once
For the first time in memory forty clocks strike together: [Aram](aram) is out, and has been up all night. In one week the house loses a [daughter](gulfem), married at the consulate, a [governess](violet), married there likewise a quarter of an hour later, to [Sir Digby](consul), and a [guest](feride) from the draughty room, [who](feride) has counted to ninety and holds out [her](feride) hand to a certain [captain](kenan). [Selim](selim) puts it into [Kenan](kenan)'s himself. [He](selim) has other things to think of. At thirty-eight, to the astonishment of three doctors, [Nermin](nermin) is delivered of a [boy](baby); [Murat](baby) arrives at noon, on the stroke, forty times.
- return aram "is out"
- parent nermin+selim gulfem "daughter"
+ wedding aram gulfem "married at the consulate"
+ wedding consul violet "married there likewise"
- engaged.start feride kenan "holds out her hand"
- reconcile kenan selim "puts it into Kenan's"
+ birth nermin baby "delivered of a boy"
