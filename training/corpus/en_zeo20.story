%series The Interpreter's Booth
%lang en
%genre spy thriller: conference interpreters in Geneva, recap log
%cast svea | Svea Almgren; Svea; Almgren | f
%cast dash | Dashiell Moor; Dashiell; Moor | m
%cast blanka | Blanka Hruba; Blanka | f
%cast colonel | Colonel Vitek; Vitek | m
%cast ludmila | Ludmila Hruba; Ludmila | f
%cast amara | Amara Diallo; Amara; Diallo | f
%cast ruben | Ruben Almgren; Ruben | m
%cast ines | Ines Moor; Ines | f
%cast papa | Monsieur Favre; Favre | m
%cast delegate | - | m
%cast skier | - | m
%cast doctor | - | f
%cast boy | Nils | m
%cast cdaughter | - | f
%cast baby | - | n

== 1 Channel Four
In the glass box above the assembly hall two people speak at once all day and never to each other. [Svea Almgren](svea) turns Russian into English; [Dashiell Moor](dash), [who](dash) sits at [her](svea) elbow, turns it back. During a speech on wheat [she](svea) hears in [her](svea) headphones what no [delegate](delegate) is saying: an hour, a quay and a name. It is the name of [her](svea) [husband](ruben). [She](svea) goes on interpreting without a slip, and [her](svea) [colleague](dash), [who](dash) has noticed that [her](svea) hand shakes, pours [her](svea) a glass of water. At the hour in question [Ruben](ruben), a dull [dealer](ruben) in clocks, says that [he](ruben) has a headache and takes an umbrella.
+ discover svea ruben "hears"
- married ruben svea "husband"
- colleague dash svea "colleague"
- sad svea "hand shakes"
- help dash svea "pours"
- betray ruben svea "says that he has a headache"
- ill! ruben "headache"

== 2 The Quay
From behind a boathouse [Svea](svea) watches [Ruben](ruben) hand a mantel clock to a [woman](blanka) in a beret. [They](blanka+ruben) do not touch, and that is what convinces [her](svea). [Blanka Hruba](blanka), second [secretary](blanka) of the Czechoslovak mission, takes the tram home to [her](blanka) [mother](ludmila), [who](ludmila) is deaf and winds all of the clocks twice. In the morning [Svea](svea) tells everything to the [head](papa) of interpreters, dear old [Monsieur Favre](papa), [who](papa) trained [her](svea). [He](papa) advises [her](svea) to sleep on it. Then [he](papa) closes the shutters of [his](papa) office and rings the [man](colonel) for [whom](colonel) [he](papa) has worked since Yalta.
- investigate svea ruben "watches Ruben"
- gift ruben blanka "hand"
+ affair? blanka ruben "convinces her"
- parent ludmila blanka "mother"
- housemate blanka ludmila "home to her mother"
- reveal svea papa "tells everything"
- boss papa svea "head"
- advisor.past papa svea "trained her"
- boss.past colonel papa "worked"
+ betray papa svea "rings the man"
- travel blanka "takes the tram"

== 3 Doctor Diallo
[Amara Diallo](amara), a delegate's [wife](amara) in the seating plan and something else in the files, has a migraine and asks for a chair in the booth. [She](amara) tells [Svea](svea) to carry on talking. Between two clauses of a fishing treaty [she](amara) lays out the choice: a divorce or a job. Since the [clockmaker](ruben) will not be warned and cannot be bought, [his](ruben) [wife](svea) might be so kind as to stay married to [him](ruben). [Svea](svea) interprets the clause on herring. Next to [her](svea) [Dashiell](dash), microphone off, has understood all of it in four languages, and is shocked to find that what [he](dash) feels is hope.
- ill amara "migraine"
- meet amara svea "lays out the choice"
+ hire? svea amara "a job"
- divorce? ruben svea "a divorce"
- married ruben svea "wife"
- discover dash amara+svea "understood"
+ love dash svea "what he feels is hope"
- married _ amara "wife"
- sad dash "shocked"

== 4 The Little Drawer
[Ines Moor](ines) is the last to be told anything. [She](ines) looks after the [boy](boy), [Nils](boy), whenever the [Almgrens](ruben+svea) are both out, and lately [they](ruben+svea) are always both out. [Her](ines) [brother](dash) lives with [her](ines), irons badly and has begun to whistle. On Friday the [child](boy) shows [her](ines) how the clock in [his](boy) [father](ruben)'s study opens: there is a little drawer, and in the drawer a little camera. [Ines](ines) closes it. [She](ines) puts [Nils](boy) to bed, sits down on the stairs and, when [her](ines) [brother](dash) comes in, asks [him](dash) point-blank which of the two [he](dash) is in love with, the danger or the [woman](svea).
- help ines boy "looks after"
- parent ruben boy "father"
- sibling dash ines "brother"
- housemate dash ines "lives"
- happy dash "whistle"
+ discover ines ruben "camera"
- reveal boy ines "shows her"
- love? dash svea "in love"
- return dash "comes in"

== 5 The Beret
[Blanka](blanka) wants to stop. [She](blanka) says so to [Ruben](ruben) in the last row of a cinema, and [he](ruben), [who](ruben) has lied to [one](svea) all year, tells the [other](blanka) the truth: it is not for the cause that [he](ruben) does it, nor for money. [She](blanka) puts the beret on and leaves by the side door. Two seats along, a [skier](skier) with a plaster cast has heard enough. [Colonel Vitek](colonel) receives the report over a plate of trout. [He](colonel) had a [daughter](cdaughter) of [her](blanka) age; [he](colonel) would hate to see the [secretary](blanka) come to harm. [Her](blanka) [mother](ludmila)'s residence permit, [he](colonel) remarks to the trout, expires on the thirtieth.
- quit? blanka _ "stop"
- betray ruben svea "lied"
+ confess ruben blanka "truth"
+ reject blanka ruben "leaves by the side door"
- investigate skier blanka+ruben "has heard enough"
- reveal skier colonel "report"
- parent.past colonel cdaughter "daughter"
- parent ludmila blanka "mother"
- threaten colonel ludmila "expires on the thirtieth"
- threaten colonel blanka "come to harm"
- injure skier "plaster cast"

== 6 Simultaneous
[Svea](svea) photographs the contents of the drawer while [her](svea) [husband](ruben) shaves, and the pictures are on [Diallo](amara)'s dressing table by noon. Why, then, is [Blanka Hruba](blanka) hauled off the four o'clock tram by the Swiss police at half past three? Somebody knew before [Amara](amara) did. Only one [man](papa) was shown the prints, over lunch, as a courtesy between old friends, and [he](papa) is sitting at [his](papa) desk in tears. [Favre](papa) has been ordered to burn a [girl](blanka) [whom](blanka) [he](papa) taught the subjunctive. [Dashiell](dash), come to ask for leave, takes the trembling [teacher](papa) by the sleeve, and hears the whole story in [his](papa) impeccable French.
- married ruben svea "husband"
- investigate svea ruben "photographs"
- gift svea amara "pictures"
+ arrest _ blanka "hauled off"
- reveal amara papa "was shown the prints"
- friend amara papa "old friends"
- sad papa "in tears"
- betray papa blanka "burn"
- advisor.past papa blanka "taught"
+ reveal papa dash "story"
- help dash papa "takes"
- discover.past _ "knew"
- boss _ papa "ordered"

== 7 A Deaf Woman
[Ludmila](ludmila) reads lips in three alphabets, which nobody at the mission ever thought to ask. [She](ludmila) has sat behind [Vitek](colonel) at every reception for six years. With the clocks stopped and [her](ludmila) hat on, [she](ludmila) goes to the one address that [her](ludmila) [daughter](blanka) ever wrote down, and is let in by a [boy](boy) in pyjamas. [Svea](svea) and the old [lady](ludmila) have no language in common but the [boy](boy)'s alphabet bricks. It takes all night. At breakfast [Ruben](ruben) walks in on [them](ludmila+svea), sees the word on the carpet and has to hold on to the door: it is the name of the [person](papa) [who](papa) sold [them](blanka+ruben) both.
- discover.past ludmila colonel "reads lips"
- travel ludmila svea "goes to"
- parent ludmila blanka "daughter"
- meet ludmila svea "is let in"
+ reveal ludmila svea "alphabet bricks"
- discover ruben papa "sees the word"
- sad ruben "hold on to the door"
- betray.past papa blanka+ruben "sold"

== 8 Breakfast
For the first time in eight years the [Almgrens](ruben+svea) say what [they](ruben+svea) mean. [He](ruben) is a spy; so is [she](svea), since October. [He](ruben) loves [somebody](blanka) else; [she](svea) knew that before [he](ruben) did, and minds less than [she](svea) ought to. [He](ruben) asks who the [man](dash) is. There is no man, says [Svea](svea), and hears, as in a headphone, that it is not so. By the time [their](ruben+svea) [son](boy) has finished [his](boy) egg the two [agents](ruben+svea) have agreed on one thing: the [girl](blanka) must be got out. Across the street the [skier](skier), cast off and leaning on nothing, raises a rifle, and the milk jug explodes.
- reveal ruben svea "say what they mean"
- reveal svea ruben "say what they mean"
- love ruben blanka "loves"
+ love svea dash "not so"
- jealous! svea blanka "minds less"
- parent ruben+svea boy "son"
- rescue? ruben+svea blanka "got out"
- recover skier "cast off"
+ attack skier ruben+svea "rifle"
- discover.past svea ruben "knew"

== 9 Sisters of Mercy
It was [Ines](ines), bringing rolls, [who](ines) had seen the glint and thrown the door open; the splinters are all in [her](ines). A [doctor](doctor) picks out eleven. [Dashiell](dash) counts the pieces into a dish and does not leave [his](dash) [sister](ines)'s bed except to be violently sick. [She](ines) would like to know, [she](ines) says, whether the [woman](svea) is at least nice to [him](dash). [She](svea) is standing in the corridor, with [Nils](boy) asleep on [her](svea) arm. Meanwhile [Amara](amara), in evening gloves, visits [Blanka](blanka) in the cantonal jail and passes [her](blanka) a beret with a key in the lining. "From a [mother](ludmila)," [she](amara) says, "and [I](amara) do not mean mine."
- rescue ines ruben+svea "thrown the door open"
- injure ines skier "splinters"
- treat ines doctor "picks out"
- help dash ines "does not leave"
- ill dash "violently sick"
- sibling dash ines "sister"
+ rescue? amara blanka "a key in the lining"
- gift amara blanka "passes her"
- parent ludmila blanka "mother"
- gift ines _ "bringing"
- travel amara "visits"
- arrest _ blanka "jail"
- discover.past ines "seen"

== 10 Plenary
[Colonel Vitek](colonel) takes the rostrum to denounce provocations. In the booth [Svea](svea) has the English channel and [Dashiell](dash) the Russian; behind the glass, next to [them](dash+svea), sits a deaf old [woman](ludmila) watching the [speaker](colonel)'s aside to [his](colonel) neighbour, and tapping it on [Svea](svea)'s wrist. So it is that forty delegations hear in six languages what the [colonel](colonel) really thinks of [his](colonel) hosts, of [his](colonel) minister and of a Zurich account. [Monsieur Favre](papa), alone at the control desk, could cut the line. [He](papa) takes off [his](papa) glasses instead, folds [his](papa) hands and listens to [his](papa) [pupils](dash+svea). The [colonel](colonel) is applauded out of the hall by two men in raincoats.
- accuse colonel _ "denounce"
- colleague dash svea "In the booth"
+ reveal dash+ludmila+svea _ "hear in six languages"
- reveal ludmila svea "tapping it"
- betray! papa dash+svea "could cut the line"
- advisor.past papa dash+svea "pupils"
+ arrest _ colonel "two men in raincoats"

== 11 Border Clocks
A cuckoo clock the size of a wardrobe goes through customs at [Saint-Gingolph](@saintgingolph), and inside it, knees to chin, go [Ruben](ruben) and the [fugitive](blanka). [He](ruben) has left [his](ruben) [wife](svea) the house, the [boy](boy) and a letter; [she](blanka) has left [her](blanka) [mother](ludmila) with a kiss on the palm. The [skier](skier), without an employer but with a debt of honour, waits on the French side. [He](skier) fires too late. [Favre](papa) has stepped out of a taxi, between the barrel and the clock, with [his](papa) hat in [his](papa) hand, as though to greet an old student. The customs men count one shot. The cuckoo comes out and says that it is noon.
+ flee blanka+ruben "inside it" @saintgingolph
- breakup ruben svea "has left"
- gift ruben svea "a letter"
- married ruben svea "wife"
- parent ludmila blanka "mother"
- kill? skier blanka+ruben "waits on the French side"
+ rescue papa blanka+ruben "has stepped out"
- attack skier papa "one shot"
- kiss blanka ludmila "kiss"
- quit.past skier "without an employer"

== 12 Consecutive
The old [man](papa) is buried in four languages. [Amara Diallo](amara), recalled to [Dakar](@dakar), presents [Svea](svea) with [her](svea) divorce, stamped and ribboned; the [interpreter](svea) thanks [her](amara) and declines any further employment. [Ludmila](ludmila) has taken the spare room and teaches [Nils](boy) to swear without a sound. There is a postcard of a clock shop in [Besancon](@besancon), signed with a drawing of a beret and, next to it, of a very small [person](baby) in a bonnet. [Ines](ines), scarred and smug, sets the table for six. "[You](dash+svea) may both talk," [she](ines) informs [her](ines) [brother](dash) and the [woman](svea) beside [him](dash), [who](dash+svea) have been silent since the soup. [They](dash+svea) begin at the same moment.
+ die papa "buried"
- travel amara "recalled to" @dakar
+ divorce ruben svea "divorce"
- gift amara svea "presents Svea"
- quit svea amara "declines any further"
- move ludmila svea "taken"
- advisor ludmila boy "teaches Nils"
- parent blanka+ruben baby "very small person"
- injure.past ines "scarred"
- sibling dash ines "brother"
- happy ines "smug"
