%series Ward Nine, Kisumu
%lang en
%genre hospital drama in Kisumu, plain viewer summaries
%cast achieng | Dr Achieng Odhiambo; Dr Odhiambo; Achieng | f
%cast moses   | Moses Odhiambo; Moses | m
%cast wanjiru | Dr Wanjiru Kamau; Wanjiru | f
%cast peter   | Peter Otieno; Peter | m
%cast faith   | Sister Faith; Faith | f
%cast julius  | Julius Odhiambo; Julius | m
%cast nils    | Dr Nils Aaberg; Aaberg; Nils | m
%cast lavender| Lavender | f
%cast mzee    | Mzee Okello; Okello | m
%cast zuhura  | Zuhura | f
%cast child   | - | m
%cast ingunn  | Ingunn | f

== 1 Night Desk
[Dr Achieng Odhiambo](achieng) comes home from eight years in [Oslo](@oslo) to take charge of the children's ward, and finds that [Dr Wanjiru Kamau](wanjiru), [who](wanjiru) was [her](achieng) best [friend](wanjiru) at medical school, had been promised the post. [Wanjiru](wanjiru) gives [her](achieng) two fingers to shake. At the house the [doctor](achieng)'s [father](moses), [Moses](moses), gives [her](achieng) [her](achieng) old room and no reproaches; [her](achieng) [brother](julius) [Julius](julius) gives [her](achieng) nothing but those. [He](julius) drives the hospital ambulance with [Peter Otieno](peter), [who](peter) once got engaged to [Achieng](achieng) and was left with two airline tickets. [Sister Faith](faith) keeps everyone in tea.
+ return achieng "comes home"
- hire achieng "take charge"
- friend.past achieng wanjiru "best friend"
- hire? wanjiru "promised the post"
- jealous wanjiru achieng "two fingers"
- parent moses achieng "father"
- sibling achieng julius "brother"
- accuse julius achieng "nothing but those"
- colleague julius peter "drives the hospital ambulance"
- engaged.past achieng peter "engaged"
- breakup.past achieng peter "left"

== 2 Two Tickets
A little [boy](child) is brought in from a bus crash without papers or people; [he](child) takes hold of [Achieng](achieng)'s stethoscope and won't give it back. [Peter](peter), [who](peter) carried [him](child) in, talks to [her](achieng) for the first time, about the drip, with [his](peter) eyes on the wall. [He](peter) has someone now: [Wanjiru](wanjiru). So the [woman](achieng) [who](achieng) took the job finds that [her](achieng) [rival](wanjiru) has taken the [man](peter), and no one to blame but herself. On the veranda, old [Moses](moses) gets the truth about [Oslo](@oslo) out of [his](moses) [daughter](achieng): there was a [husband](nils). There still is, in a way.
- injure child "crash"
- treat child achieng "stethoscope"
- rescue peter child "carried him in"
+ couple peter wanjiru "has someone now"
- enemy achieng wanjiru "rival"
- sad achieng peter "no one to blame"
- parent moses achieng "daughter"
+ reveal achieng moses "gets the truth"
- married achieng nils "husband"

== 3 Visitors
The [foundling](child)'s leg has to be set again, and [Wanjiru](wanjiru), called in at midnight by the [sister](faith), lets [her](wanjiru) old [friend](achieng) assist and for twenty minutes the [pair](achieng+wanjiru) are students once more. Then somebody says [Peter](peter)'s name. [Julius](julius) has been going after work to see [Lavender](lavender), the [singer](lavender) at the lake hotel, and has told [her](lavender) that [he](julius) is a doctor; the whole ambulance knows except [her](lavender). [Faith](faith), [whose](faith) heart has belonged to [Julius](julius) since school, irons [his](julius) white coat, which [he](julius) has borrowed. And off the evening plane gets a tall [Norwegian](nils).
- treat child wanjiru "set again"
- colleague achieng wanjiru "assist"
- friend achieng wanjiru "friend"
- flirt julius lavender "going after work"
+ betray julius lavender "told her"
- love faith julius "heart"
- help faith julius "irons"
+ travel nils "off the evening plane"

== 4 Hard Words
[Nils Aaberg](nils) wants [his](nils) [wife](achieng) back. "[You](nils) have [another](ingunn)," says [Achieng](achieng). The [other](ingunn) is called [Ingunn](ingunn). [Nils](nils) says it meant nothing to [Nils](nils). [Moses](moses) asks the [guest](nils) to leave. [Nils](nils) takes a room at the lake hotel. [Lavender](lavender) sings there. [Peter](peter) drives [Nils](nils) there. Neither knows who the other is. [They](nils+peter) get along well. [Wanjiru](wanjiru) finds two old tickets at [Peter](peter)'s. [She](wanjiru) puts them back. [She](wanjiru) cannot sleep beside [Peter](peter).
- married achieng nils "wife"
+ reconcile? achieng nils "back"
- affair.past ingunn nils "another"
- cheat.past nils achieng "another"
- love! nils ingunn "nothing"
- reject moses nils "asks the guest to leave"
- move nils "takes a room"
- meet nils peter "get along"
- discover wanjiru peter "finds two old tickets"
- sad wanjiru peter "cannot sleep"

== 5 A Second Opinion
The hospital is so short of surgeons that the [Norwegian](nils), [who](nils) happens to be one, is given a locum's contract, to the horror of [his](nils) [wife](achieng). [He](nils) is good, which makes it worse. Over a burst appendix [Wanjiru](wanjiru) gets to like the new [man](nils), and in the canteen, when [he](nils) has told [her](wanjiru) whose [husband](nils) [he](nils) is, [she](wanjiru) laughs until [Faith](faith) comes to look. [Lavender](lavender) brings [her](lavender) sick [grandfather](mzee), [Okello](mzee), to the emergency room and asks for [Dr Julius](julius). The [sister](faith) could give the [driver](julius) away. [She](faith) says that the [doctor](julius) is off today.
+ hire nils "locum's contract"
- married achieng nils "wife"
- sad achieng nils "horror"
- friend.start nils wanjiru "gets to like"
- reveal nils wanjiru "told her"
- ill mzee "sick"
- kin lavender mzee "grandfather"
- reveal! faith lavender "give the driver away"
+ betray faith lavender "off today"
- help faith julius "off today"

== 6 In Deep
[Peter](peter) learns from [Julius](julius) who the pleasant [passenger](nils) with the suitcase was, and gets into a fight with [him](nils) by the oxygen store: [Aaberg](nils), it turns out, thinks that the runaway [fiancé](peter) was [he](peter). It takes [Achieng](achieng) to tell the two [men](nils+peter) that it was [she](achieng) [who](achieng) ran, both times. Afterwards, behind the laundry, [she](achieng) and [Peter](peter) kiss, and the [boy](child) with the stethoscope sees it. The [child](child) has begun to talk. [His](child) first words are for [Wanjiru](wanjiru), [who](wanjiru) is reading to [him](child): "[Doctor Achieng](achieng) bit the [driver](peter)."
- discover peter nils "learns"
+ attack peter nils "gets into a fight"
- engaged.past achieng peter "runaway fiancé"
- breakup! peter achieng "runaway"
- breakup.past achieng nils+peter "ran"
- reveal achieng nils+peter "to tell the two men"
+ kiss achieng peter "kiss"
- cheat peter wanjiru "kiss"
- discover child achieng+peter "sees it"
- recover child "begun to talk"
- reveal child wanjiru "bit the driver"

== 7 Taking Sides
It is [Wanjiru](wanjiru) [who](wanjiru) ends it: [she](wanjiru) puts [Peter](peter)'s shirts in a rice sack, and the sack on the ambulance. [She](wanjiru) does not make a noise about it. [She](wanjiru) keeps that for [Achieng](achieng), in the linen room, where eight years of anger come out and not a single pillow is left whole. The injured [party](wanjiru) goes to the lake hotel for a drink, and whoever should be sitting there but the other [left-behind](nils), [Nils](nils). One drink turns into four. In the morning [she](wanjiru) finds [his](nils) watch on [her](wanjiru) wrist. [Okello](mzee), [whose](mzee) heart [she](wanjiru) has been treating, takes one look at [her](wanjiru) and asks who the lucky [man](nils) is.
+ breakup wanjiru peter "ends it"
+ quarrel achieng wanjiru "eight years of anger"
- sad wanjiru achieng "anger"
- meet nils wanjiru "sitting there"
+ sex nils wanjiru "One drink turns into four"
- treat mzee wanjiru "treating"
- discover mzee wanjiru "takes one look"

== 8 White Coat
[Lavender](lavender) sees [Dr Julius](julius) at a petrol pump. [He](julius) is washing the ambulance. [She](lavender) asks the other [driver](peter) a question. [Peter](peter) cannot lie to [Lavender](lavender). [She](lavender) walks up to [Julius](julius). [She](lavender) pours the bucket over [Julius](julius). That is the end of [Julius](julius) and [Lavender](lavender). [Faith](faith) brings a towel. [He](julius) does not look at [Faith](faith). [Moses](moses) does. [Moses](moses) likes [Faith](faith). Some sons are blind, thinks [Moses](moses). A goat eats the towel.
- discover lavender julius "sees Dr Julius"
- reveal peter lavender "cannot lie"
- colleague julius peter "other driver"
- attack lavender julius "pours the bucket"
+ breakup lavender julius "the end"
- help faith julius "brings a towel"
- love! julius faith "does not look"
- parent moses julius "sons"

== 9 Zuhura
A [woman](zuhura) from the coast comes asking for a [boy](child) of five with a scar on [his](child) chin. [Zuhura](zuhura) is the [mother](zuhura) of the [child](child) from the bus, [she](zuhura) has been going from hospital to hospital for ten weeks, and when the [boy](child) puts down the stethoscope and runs to [her](zuhura), there is not a dry eye on the ward. [Achieng](achieng), [who](achieng) has been thinking of taking [him](child) for [her](achieng) own, goes out by the back. [Her](achieng) [father](moses) finds [her](achieng) on the jetty. [He](moses) has had a pain in [his](moses) arm all day, but [he](moses) lets [her](achieng) cry first. [She](achieng) looks up in time to see [him](moses) fall.
- travel zuhura "comes asking"
- parent zuhura child "mother"
- investigate zuhura child "from hospital to hospital"
+ find zuhura child "runs to her"
- parent? achieng child "for her own"
- sad achieng child "goes out by the back"
- parent moses achieng "father"
- find moses achieng "finds her"
- help moses achieng "lets her cry"
+ ill moses "fall"

== 10 The Open Chest
The only [surgeon](nils) [who](nils) can do it is the [son-in-law](nils) [whom](nils) [Moses](moses) showed the door. [Nils](nils) asks for [Wanjiru](wanjiru) at [his](nils) side, and the two [women](achieng+wanjiru) [who](achieng+wanjiru) have not spoken since the linen room stand outside and inside the same glass. It takes six hours. In the corridor [Julius](julius) hides [his](julius) face in the [sister](faith)'s apron; it comes to [him](julius) there who it is that has been holding towels all these years. "[He](moses)'ll live," says [Wanjiru](wanjiru), coming out, and [her](wanjiru) [enemy](achieng) falls round [her](wanjiru) neck. It is the end of [their](achieng+wanjiru) war. Nobody has told [Achieng](achieng) yet about the watch.
+ treat moses nils "surgeon"
- kin moses nils "son-in-law"
- reject.past moses nils "showed the door"
- quarrel achieng wanjiru "have not spoken"
- reveal! _ achieng "Nobody has told"
- colleague nils wanjiru "at his side"
- sad julius "hides his face"
- love.start julius faith "it comes to him"
- help.past faith julius "holding towels"
- reveal wanjiru achieng "He'll live"
- recover moses "live"
- enemy achieng wanjiru "enemy"
+ reconcile achieng wanjiru "the end of their war"

== 11 Late Results
[Wanjiru](wanjiru) is two weeks late and is too good a doctor to put it down to the heat. [She](wanjiru) tells the [mother](zuhura) of the bus [boy](child), a [stranger](zuhura), since it's easier; then [she](wanjiru) tells [Achieng](achieng), since it must be. There is a silence. "[He](nils) always leaves [his](nils) watch," says the [wife](achieng), and takes [her](achieng) [friend](wanjiru)'s hand. [She](achieng) gives [Nils](nils) [his](nils) freedom that same evening, on a prescription form. [Peter](peter), seeing [her](achieng) come out without a ring, gets [his](peter) hopes up. [He](peter) has kept the tickets for eight years. [She](achieng) has to tell [him](peter) that the kiss behind the laundry was goodbye.
+ pregnant wanjiru nils "two weeks late"
- reveal wanjiru zuhura "tells the mother"
- parent zuhura child "mother"
- reveal wanjiru achieng "tells Achieng"
- married achieng nils "wife"
- friend achieng wanjiru "friend's"
- help achieng wanjiru "takes her friend's hand"
+ divorce achieng nils "his freedom"
- love peter achieng "gets his hopes up"
+ reject achieng peter "goodbye"
- kiss.past achieng peter "kiss"

== 12 Discharged
[Moses](moses) goes home on [his](moses) own feet, between [his](moses) [son](julius) and the [nurse](faith) [who](faith) is going to marry [him](julius); the [ambulance man](julius) asked [her](faith) in the bay, in [his](julius) own jacket this time. [Lavender](lavender) sings at the engagement, bearing no grudge, and [her](lavender) [grandfather](mzee) takes [Moses](moses) on at draughts. [Wanjiru](wanjiru) lets the [Norwegian](nils) know that [he](nils) is to be a father and that [she](wanjiru) expects nothing from [him](nils). [He](nils) stays. [He](nils) buys a second watch. [Peter](peter) has used one of [his](peter) tickets at last, alone, and writes to [Zuhura](zuhura) from the coast. On the night desk [Achieng](achieng) finds a parcel from the [boy](child) in it: [her](achieng) stethoscope.
- recover moses "on his own feet"
- parent moses julius "son"
+ engaged.start faith julius "going to marry"
- propose julius faith "asked her"
- celebrate faith+julius "engagement"
- create lavender "sings"
- kin lavender mzee "grandfather"
+ reveal wanjiru nils "lets the Norwegian know"
- pregnant wanjiru nils "a father"
- travel peter "used one of his tickets"
- flirt peter zuhura "writes to Zuhura"
- gift child achieng "parcel"
