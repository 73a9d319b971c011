%series Break Duty
%lang en
%genre dramedy in the staff room of a secondary school in Bloemfontein, a magazine's ironical previews
%cast elm | Elmarie Venter; Elmarie; Mrs Venter; Venter | f
%cast tha | Thabiso | m
%cast mpho | Mpho | f
%cast ref | Refilwe | f
%cast nis | Nishen Moodley; Nishen; Moodley | m
%cast mrk | Marike | f
%cast sto | Stoffel Venter; Stoffel | m
%cast aya | Ayanda | f
%cast fai | Faizel Chetty; Faizel; Chetty | m
%cast kri | Kriya | f
%cast sho | - | m
%cast ins | - | m
%cast den | - | m
%cast chm | - | n
%cast car | - | m

== 1
Ambition is a fine thing so long as it stays in the cupboard with the chalk. [Elmarie](elm) wants to be principal and says so; [Thabiso](tha) wants to be principal and says nothing; [Mpho](mpho), [who](mpho) teaches maths next door to [both](elm+tha), wants [Thabiso](tha). The department appoints [Nishen Moodley](nis), aged thirty-four, with a beard and a vision. [All three](elm+mpho+tha) loathe [him](nis) by first break; not so [Marike](mrk), the [librarian](mrk), [who](mrk) has misplaced [her](mrk) wits and a date stamp.
- hire? elm "wants to be principal"#1
- hire? tha "wants to be principal"#2
- reveal! tha "says nothing"
- love mpho tha "wants Thabiso"
- colleague elm+tha mpho "next door to both"
+ hire nis "appoints Nishen Moodley"
- enemy.start elm+mpho+tha nis "loathe him"
- love.start mrk nis "misplaced her wits"

== 2
The new [broom](nis) starts with the kettle. It is to be unplugged between bells, a decree that makes allies of [Elmarie](elm), [Thabiso](tha) and [Mpho](mpho), [who](elm+mpho+tha) last agreed on something in the previous century. [They](elm+mpho+tha) smuggle in a camping stove. [Marike](mrk) is sent to spy out [Moodley](nis)'s weak spot and comes back with the news that [he](nis) is separated and partial to koeksisters. At home [Stoffel](sto) has packed for the fishing, although the dam, as [his](sto) [wife](elm) remarks, has been dry since March.
- boss nis elm+mpho+tha "a decree"
- friend.start elm+mpho+tha elm+mpho+tha "makes allies of"
+ betray elm+mpho+tha nis "smuggle in"
- investigate mrk nis "sent to spy out"
- reveal mrk elm+mpho+tha "comes back with"
- breakup.past _ nis "separated"
- travel? sto "packed for the fishing"
- married elm sto "wife"

== 3
In which a [wife](elm) puts two and two together and gets a shop [assistant](sho). [Stoffel](sto)'s line has been cast, [Elmarie](elm) learns, at a [young man](sho) from the tackle counter, and it seems that it was never about fish. [She](elm) teaches five periods of accounting dry-eyed and then sits in [Refilwe](ref)'s Fiat until dark. [Refilwe](ref), the school [nurse](ref), passes tissues and doesn't ask. For [his](tha) part, [Thabiso](tha) shouts at the grade nines, for [Mpho](mpho) has been seen laughing at something the [principal](nis) said.
+ discover elm sto "Elmarie learns"
- affair sho sto "never about fish"
- cheat sto elm "Stoffel's line"
- sad elm sto "sits in Refilwe's Fiat"
- help ref elm "passes tissues"
- happy mpho nis "seen laughing"
- jealous tha nis "shouts at"

== 4
Nothing becomes a marriage like the leaving of it, and [Stoffel](sto) does it handsomely: half the furniture, all the guilt, one honest cry with [Elmarie](elm) over the wedding album. The staff rallies. [Mpho](mpho) brings lasagne, [Refilwe](ref) brings gin, [Thabiso](tha) brings a drill. Only [Kriya](kri), [Mrs Venter](elm)'s student [teacher](kri), brings nothing but [her](kri) future: [her](kri) [parents](chm) are marrying [her](kri) off to a [dentist](den), and [she](kri) would rather be shot. By Friday there are four [conspirators](elm+mpho+ref+tha) and a plan.
+ breakup sto elm "does it handsomely"
- help mpho+ref+tha elm "The staff rallies"
- sad elm+sto "honest cry"
- advisor elm kri "student teacher"
- parent chm kri "parents"
- wedding? den kri "marrying her off"
- sad kri "rather be shot"
- help? elm+mpho+ref+tha kri "a plan"

== 5
The [dentist](den) comes to inspect the goods and is introduced instead to [Refilwe](ref), [who](ref) has been told to bore [him](den). It goes badly: [they](den+ref) discover a shared passion for wisdom teeth, and by dessert two [people](den+ref) are lost to the world. [Kriya](kri) is free, [her](kri) [parents](chm) are beside themselves, and [Elmarie](elm) takes the blame with relish. Less relish for [Marike](mrk): the eighty koeksisters on [Moodley](nis)'s desk are returned with a memo on hygiene. [She](mrk) weeps into the Dewey system.
- meet den ref "introduced instead to Refilwe"
+ love.start den ref "lost to the world"
- love.start ref den "lost to the world"
- wedding! den kri "Kriya is free"
- sad chm "beside themselves"
- gift mrk nis "eighty koeksisters"
+ reject nis mrk "returned with a memo"
- sad mrk nis "weeps"

== 6
A school inspector is a man who is paid to find what everyone has hidden. [This one](ins) finds the stove, [Thabiso](tha)'s unmarked scripts and, in the sick room, [Refilwe](ref) examining the [dentist](den) without an appointment. "A den of vipers," [he](ins) tells [Nishen](nis). "[My](nis) vipers," says [Nishen](nis), and swears that [he](nis) ordered the stove himself. [Elmarie](elm), [Mpho](mpho) and [Thabiso](tha), unused to gratitude, give [him](nis) the good chair. And [Thabiso](tha) at last invites [Mpho](mpho) to something that isn't a moderation meeting.
- find ins "finds the stove"
- discover ins den+ref "in the sick room"
- accuse ins _ "A den of vipers"
+ help nis elm+mpho+tha "swears that"
- betray nis ins "ordered the stove himself"
- gift elm+mpho+tha nis "the good chair"
+ invite tha mpho "at last invites"

== 7
Candlelight is cruel to people who know each other from timetable meetings. [Thabiso](tha) talks about the roster till the starters have gone cold; [Mpho](mpho), [who](mpho) has waited six years for this evening, goes home in a taxi and in tears. Elsewhere, on a bench by the cricket nets, [Elmarie](elm) tells [Nishen](nis) about [Stoffel](sto), and [Nishen](nis) tells [Elmarie](elm) about a [wife](car) [who](car) left [him](nis) for a caravan dealer. [They](elm+nis) are silent so well together that neither notices [Marike](mrk) behind the roller.
+ date mpho tha "Candlelight"
- love mpho tha "has waited six years"
- sad mpho tha "in tears"
- reveal elm nis "tells Nishen about"
- reveal nis elm "tells Elmarie about"
- breakup.past car nis "left him"
- discover mrk elm+nis "behind the roller"

== 8
Hell hath no fury like a librarian with a photocopier. [Marike](mrk) circulates a poem about a certain [principal](nis) and a certain accounting [teacher](elm), and by second break every grade eight can recite it. [Elmarie](elm) is mortified, [Nishen](nis) amused, [Faizel Chetty](fai) from the parents' board anything but: [his](fai) [daughter](aya) [Ayanda](aya) is in matric, and [he](fai) demands the heads of [both](elm+nis). [Thabiso](tha), offered the [principal](nis)'s chair by [Chetty](fai) over a very good lunch, chews slowly. Will [he](tha) swallow?
+ create mrk "circulates a poem"
- sad elm mrk "mortified"
- happy nis "amused"
- parent fai aya "daughter"
- quit? elm+nis "demands the heads"
+ hire? tha fai "offered the principal's chair"
- gift fai tha "very good lunch"

== 9
[Thabiso](tha) does not swallow. [He](tha) tells [Chetty](fai) what [he](tha) can do with the chair, reports the lunch to [Moodley](nis) and, having found [his](tha) voice, uses it under [Mpho](mpho)'s window: [he](tha) has loved [her](mpho) since the sports day of the broken hurdle. The whole block of flats hears it. [Mpho](mpho) comes down in a dressing gown and ends the speech in the only sensible way. [Marike](mrk), not yet done, slips [Ayanda](aya) the answers to the trial exam and forgets to be discreet.
+ reject tha fai "does not swallow"
- quarrel fai tha "can do with the"
- reveal tha nis "reports the lunch"
+ confess tha mpho "has loved her"
- kiss mpho tha "the only sensible way"
- gift mrk aya "slips Ayanda the answers"

== 10
Honesty runs in families, now and then skipping a generation. [Ayanda](aya) hands the answers in at the office, [her](aya) [father](fai) calls [her](aya) a fool, and [Nishen](nis) gives the [girl](aya) a bursary form and [Marike](mrk) [her](mrk) notice. It falls to [Elmarie](elm), of all those wronged, to carry the [librarian](mrk)'s cacti to the car. [The two](elm+mrk) part as something short of enemies. [Mpho](mpho) and [Thabiso](tha) are sharing a toothbrush mug; [Refilwe](ref), pale, is sharing [hers](ref) with a bucket.
+ reveal aya "hands the answers in"
- parent fai aya "father"
- quarrel aya fai "calls her a fool"
- gift nis aya "a bursary form"
+ quit mrk nis "her notice"
- help elm mrk "carry the librarian's cacti"
- enemy! elm mrk "something short of enemies"
- housemate.start mpho tha "sharing a toothbrush mug"
- ill ref "pale"

== 11
The [dentist](den), on being told why [Refilwe](ref) is off gin, drops a tray of molars and himself to one knee. The faculty hears it over the intercom, which somebody ought to have switched off. Less festive: the board, meaning [Chetty](fai), has had [Nishen](nis) transferred to [Welkom](@welkom). [Elmarie](elm), offered [his](nis) desk, finds that the thing [she](elm) has wanted for twenty years weighs nothing against a [man](nis) packing books. [She](elm) doesn't say so. [Stoffel](sto), over for the divorce papers, says it for [her](elm).
- pregnant ref den "off gin"
+ propose den ref "to one knee"
+ quit nis fai "transferred to Welkom" @welkom
- hire? elm "offered his desk"
- love elm nis "weighs nothing against"
- confess! elm nis "doesn't say so"
- divorce? elm sto "divorce papers"
- reveal sto "says it for her"

== 12
Prize-giving, with more tears than prizes. [Kriya](kri) gets a class of [her](kri) own, [Mpho](mpho) and [Thabiso](tha) a joint timetable and a date at the registry office, [Faizel Chetty](fai) a vote of no confidence. And [Nishen](nis)? [Elmarie](elm), [Refilwe](ref), [Mpho](mpho) and [Thabiso](tha) have threatened the department with a strike, and the department has blinked. [He](nis) unpacks. [She](elm) plugs in the kettle, outside the permitted hours, and looks at [him](nis) until [he](nis) kisses [her](elm). "Minutes of the meeting," says [Moodley](nis), "to be taken as read."
- hire kri "class of her own"
- wedding? mpho tha "date at the registry"
- reject _ fai "vote of no confidence"
+ threaten elm+mpho+ref+tha _ "have threatened the department"
- help elm+mpho+ref+tha nis "department has blinked"
- quit! nis "He unpacks"
+ kiss elm nis "kisses her"
