%series Adjourned Till Tea
%lang en
%genre crime, a club of retired judges and detectives in a spa town, a press office's nominal style
%cast winch   | Marguerite Winch; Winch; Marguerite | f
%cast stoker  | Bernard Stoker; Stoker; Bernard | m
%cast maddox  | Eluned Maddox; Eluned; Maddox | f
%cast lal     | Inspector Lal; Lal; Sarita | f
%cast boyd    | Boyd | m
%cast vail    | Torsten Vail; Vail | m
%cast rosam   | Rosamund | f
%cast perry   | Perry | m
%cast maid    | Gudrun | f
%cast amiss   | Dr Amiss; Amiss | m
%cast bench   | Wednesday Bench; Bench | g
%cast heir    | - | f
%cast chauf   | - | m
%cast lhus    | - | m
%cast clerk   | - | m
%cast baby    | - | m

== 1
Inaugural session of the [Wednesday Bench](bench), a circle of retired servants of the law, in the tea room of the [Carlton-Meads](#meads): [Marguerite Winch](winch), late of the Crown Court; [Bernard Stoker](stoker), a [detective](stoker) dismissed for candour; and the [pathologist](maddox) [Eluned Maddox](maddox), [whose](maddox) affection for [Stoker](stoker) has been on ice since 1989. First case: the disappearance, thirty years ago, of [Rosamund](rosam), [wife](rosam) of the hotel [owner](vail), [Torsten Vail](vail). Refusal of all assistance by [Inspector Lal](lal), [daughter](lal) of the [chairwoman](winch).
- quit.past stoker "dismissed"
- love maddox stoker "affection"
- married.past rosam vail "wife"
+ investigate bench rosam "First case"
- reject lal bench "Refusal"
- parent winch lal "daughter"

== 2
Interview of [Vail](vail), over scones, by [Winch](winch) and [Stoker](stoker): grief on the part of the [widower](vail), well practised, and an invitation to the [judge](winch) to the opera, unexpected. Find by [Maddox](maddox) in the hotel cellar: a walled-up trunk with [Rosamund](rosam)'s travelling coat, and in its lining two tickets for the boat train. At the station, friction between [Lal](lal) and the new [sergeant](boyd), [Boyd](boyd), to [whose](boyd) dimples [she](lal), a married [woman](lal), is far from immune.
- investigate stoker+winch vail "Interview"
- sad! vail rosam "grief"
- invite vail winch "invitation"
+ find maddox "Find"
- boss lal boyd "sergeant"
- quarrel boyd lal "friction"
- married _ lal "married woman"
+ love lal boyd "far from immune"

== 3
Identification of the second passenger on the boat train: one [chauffeur](chauf), missing from the same night as [his](chauf) [mistress](rosam). Hypothesis of the [Bench](bench): an elopement. Objection by [Stoker](stoker): nobody elopes without a coat. Evening at the opera, with [Vail](vail)'s hand on [Marguerite](winch)'s and, two rows behind, [her](winch) [daughter](lal), in plain clothes and in the company of [Boyd](boyd), on duty, allegedly. Renewal of an old kindness: [Maddox](maddox) darns [Bernard](stoker)'s elbow, and the two of [them](maddox+stoker) play cribbage until midnight.
- discover bench chauf "Identification"
- boss.past rosam chauf "mistress"
+ flee? chauf+rosam "an elopement"
- date vail winch "Evening at the opera"
- parent winch lal "daughter"
- date? boyd lal "in the company of"
- help maddox stoker "darns"

== 4
Burglary at the clubroom; theft of the tickets. Suspicion on the part of the [Bench](bench) against [Perry](perry), [son](perry) and [heir](perry) of the house of [Vail](vail), [whose](perry) gambling losses are no secret at reception. Cornered by [Stoker](stoker) in the steam room, a confession of a different kind: [his](perry) tender relations with [Gudrun](maid), a [chambermaid](maid), of which [his](perry) [father](vail) must not hear. Consequence for [Inspector Lal](lal) of a night with [Boyd](boyd) in an observation van: an unbuttoned uniform, then a call from [her](lal) [husband](lhus) in [Brussels](@brussels).
- steal _ bench "theft"
- accuse? bench perry "Suspicion"
- parent vail perry "son"
- lose.past perry "gambling losses"
- affair maid perry "tender relations"
- reveal perry stoker "confession"
- reveal! perry vail "must not hear"
+ sex boyd lal "unbuttoned uniform"
- married lal lhus "husband"

== 5
Proposal of marriage to [Marguerite Winch](winch) by [Torsten Vail](vail), at the bandstand. Plea of the [judge](winch) for time; dismay of [Stoker](stoker), [who](stoker) holds [him](vail) to be a murderer, and a heated exchange between the two old [friends](stoker+winch). Exhumation, with [Dr Amiss](amiss), the former hotel [physician](amiss), as a visibly nervous spectator, of a grave marked "Chauffeur": inside, stones. Conclusion by [Eluned](maddox): someone wished [him](chauf) dead on paper only. Transfer request by [Boyd](boyd), tortured by conscience, and its destruction by [his](boyd) [superior](lal).
+ propose vail winch "Proposal of marriage"
- sad stoker vail "dismay"
- accuse stoker vail "a murderer"
- quarrel stoker winch "heated exchange"
- friend stoker winch "two old friends"
- sad amiss "visibly nervous"
+ die! chauf "dead on paper only"
- quit? boyd lal "Transfer request"
- reject lal boyd "its destruction"

== 6
Poisoning of [Eluned Maddox](maddox) by means of a marzipan fruit intended for [Stoker](stoker). Vigil of the [latter](stoker) at [her](maddox) bedside, with declarations of which the [patient](maddox), unconscious, hears nothing. Pumping of the stomach by [Dr Amiss](amiss), first on the scene, suspiciously so. For [Gudrun](maid), dismissal without notice, following the discovery of [her](maid) photograph in [Perry](perry)'s wallet by [Vail](vail); for [Perry](perry), a fit of courage: slamming of the door, and joint removal of the young [couple](maid+perry) to a caravan.
- attack _ maddox "Poisoning"
- kill? _ stoker "intended for Stoker"
- help stoker maddox "Vigil"
+ confess stoker maddox "declarations"
- discover! maddox stoker "hears nothing"
- treat maddox amiss "Pumping of the stomach"
- quit maid vail "dismissal"
- discover vail maid+perry "discovery"
+ move maid+perry "joint removal"

== 7
Recovery of [Maddox](maddox), and [her](maddox) recollection, vague, of a voice. Return from [Brussels](@brussels) of the [inspector](lal)'s [husband](lhus), bearing pralines, to a [wife](lal) on night duty; encounter of [spouse](lhus) and [sergeant](boyd) on the doorstep, in matching pyjamas. Separation. Reception of the weeping [Sarita](lal) by [her](lal) [mother](winch), and, over cocoa, the first conversation of [the two](lal+winch) in years in which nobody is cross-examined. Arrival of a letter from [Lisbon](@lisbon), postmarked last week, in a hand known to the [Bench](bench) from the hotel ledgers: [Rosamund](rosam)'s.
- recover maddox "Recovery"
- return lhus "Return"
- discover lhus boyd+lal "matching pyjamas"
- breakup lal lhus "Separation"
- sad lal "weeping"
- help winch lal "Reception"
+ reconcile lal winch "first conversation"
+ die! rosam "postmarked last week"

== 8
Journey of [Winch](winch) and [Stoker](stoker) to [Lisbon](@lisbon), with [Vail](vail)'s offer still unanswered. At the given address, no [Rosamund](rosam), [who](rosam) was buried on Monday, but a [daughter](heir) of twenty-nine, with a box of papers and the [chauffeur](chauf), [her](heir) [father](chauf), in tears. Account of the old [man](chauf): [Rosamund](rosam) and [he](chauf) had fled from a [husband](vail) [who](vail) locked [her](rosam) up; [Dr Amiss](amiss) had helped with the false grave. At home, meanwhile, [Eluned](maddox)'s belated understanding of [whose](stoker) voice it was, and an attempt to dismiss it as the marzipan.
- travel stoker+winch "Journey" @lisbon
- die rosam "buried"
- parent chauf+rosam heir "daughter"
- sad chauf rosam "in tears"
+ reveal chauf stoker+winch "Account"
- flee.past chauf+rosam vail "had fled"
- abduct.past vail rosam "locked her up"
- help.past amiss chauf+rosam "had helped"
+ discover maddox stoker "belated understanding"

== 9
Refusal of [Torsten Vail](vail) by [Marguerite](winch), on a postcard. Remaining question: the marzipan. Purchased, according to the [confectioner](clerk), by an elderly [doctor](amiss), it leads the [Bench](bench) to [Amiss](amiss); in [his](amiss) own words, an act of despair, as [he](amiss) was being blackmailed by [Vail](vail), with the false grave, into silencing the nosy [detective](stoker). Birth of a [boy](baby) to [Gudrun](maid), in the caravan, with [Boyd](boyd), on traffic duty, in the role of midwife. Fainting of [Perry](perry). Readmission of the [sergeant](boyd) to [Lal](lal)'s kitchen, though not beyond it.
+ reject winch vail "Refusal"
- investigate bench amiss "leads the Bench"
- reveal amiss "own words"
- threaten.past vail amiss "blackmailed"
+ kill? amiss stoker "silencing"
- sad amiss vail "despair"
- birth maid baby "Birth"
- help boyd maid "role of midwife"
- reconcile? boyd lal "Readmission"

== 10
Arrest of [Dr Amiss](amiss) by [Inspector Lal](lal), on the advice of [her](lal) [mother](winch). Denial of everything by [Vail](vail). Arrival from [Lisbon](@lisbon) of [Rosamund](rosam)'s [daughter](heir), and announcement of a fact unknown to [Perry](perry): [he](perry) has a [half-sister](heir), and, under [Rosamund](rosam)'s will, half a hotel. Renewed courage on the part of [Perry](perry) before [his](perry) [father](vail), and a blow with a cake stand, aimed by the [latter](vail) at the [grandson](baby)'s pram, fended off by [Stoker](stoker) and paid for with a rib.
+ arrest lal amiss "Arrest"
- parent winch lal "mother"
+ reveal heir perry "announcement of a fact"
- sibling heir perry "half-sister"
- find perry "half a hotel"
- attack? vail baby "a blow"
- kin baby vail "grandson"
- rescue stoker baby "fended off"
- injure stoker vail "a rib"

== 11
Dressing of the rib by [Maddox](maddox), in silence, broken by [her](maddox) request that [he](stoker) repeat what [he](stoker) had said beside [her](maddox) hospital bed. Inability of [Bernard](stoker) to do so; relief on both sides; despair on both sides, one corridor later. Flight of [Vail](vail) in the laundry van, with [Marguerite](winch), in pursuit of the cash box, as an involuntary passenger. Joint operation of [Lal](lal) and [Boyd](boyd), conducted hand in hand where the gear lever permits. Decree absolute, from the absent [husband](lhus), in the morning mail.
- treat stoker maddox "Dressing"
- confess! stoker maddox "Inability"
- happy maddox+stoker "relief"
- sad maddox+stoker "despair"
+ flee vail "Flight"
+ abduct vail winch "involuntary passenger"
- rescue? boyd+lal winch "Joint operation"
- flirt boyd lal "hand in hand"
- divorce lal lhus "Decree absolute"

== 12
Capture of [Torsten Vail](vail) on the pier, owing to the [judge](winch)'s presence of mind and a well-placed umbrella. Arrival of [her](winch) [rescuers](boyd+lal), too late to rescue anyone. Takeover of the [Carlton-Meads](#meads) by [Perry](perry) and [his](perry) [sister](heir), and wedding breakfast, in the same tea room, for [Gudrun](maid) and the new [proprietor](perry). On the dance floor, a [sergeant](boyd) promoted, by [Lal](lal), in both respects. At the last table, an adjournment after thirty-odd years lifted: [Eluned Maddox](maddox) takes the floor, kisses [Stoker](stoker) and calls the next case.
+ arrest _ vail "Capture"
- attack winch vail "well-placed umbrella"
- rescue! boyd+lal winch "too late"
- find heir+perry "Takeover"
- sibling heir perry "sister"
- wedding maid perry "wedding breakfast"
- couple.start boyd lal "in both respects"
- hire boyd lal "promoted"
+ kiss maddox stoker "kisses Stoker"
