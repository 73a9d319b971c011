%series Curtain at Knockmore
%lang en
%genre prison-theatre comedy drama, west of Ireland, TV guide entries
%cast aoife  | Aoife Brennan; Aoife; Brennan | f
%cast bolek  | Bolek | m
%cast cormac | Cormac Daly; Cormac; Daly | m
%cast dervla | Dervla Daly; Dervla | f
%cast eamon  | Father Éamon; Éamon | m
%cast fiach  | Fiachra Lynch; Fiachra; Lynch | m
%cast grace  | Grace | f
%cast hugo   | Hugo Brennan; Hugo | m
%cast joyboy | Joyboy | m
%cast knox   | Governor Knox; Knox | m
%cast maud   | Maud Knox; Maud | f
%cast rory   | Rory; Rory Daly | m
%cast sunil  | Dr Sunil Bose; Sunil; Bose | m
%cast tess   | Tess | f

== 1
A [has-been](aoife) of the Dublin stage, [Aoife Brennan](aoife) takes the only work going: a drama class at [Knockmore](@knockmore) jail. [Her](aoife) [husband](hugo) [Hugo](hugo), still in demand, wishes [her](aoife) luck and misses the train to wave [her](aoife) off. [Governor Knox](knox) gives [her](aoife) a boiler room and six men. The [safe-cracker](bolek) [Bolek](bolek) weeps at Shakespeare. [Cormac Daly](cormac), in for killing [his](cormac) business [partner](fiach)'s dog, says [he](cormac) never did. And a nineteen-year-old [burglar](joyboy) known as [Joyboy](joyboy) asks if there will be girls.
+ hire aoife knox "takes the only work"
- married aoife hugo "husband"
- boss knox aoife "gives her a boiler room"
- sad bolek "weeps"
- colleague.past cormac fiach "business partner"
- arrest.past _ cormac "in for killing"
- kill? cormac _ "killing"
- kill! cormac _ "never did"

== 2
There will be: [Maud](maud), the [governor](knox)'s [wife](maud), insists on playing Juliet, and [she](maud) is fifty. [Cormac](cormac), picked for Romeo, has not been looked at by a woman since [his](cormac) own, [Dervla](dervla), moved in with the very [man](fiach) [who](fiach) put [him](cormac) away. [Dervla](dervla) brings [their](cormac+dervla) [son](rory) on visiting day. [Rory](rory) will not sit beside [his](rory) [da](cormac). Prison [medic](sunil) [Sunil Bose](sunil) offers the new [teacher](aoife) a lift, and [she](aoife) takes the bus. On the bus sits [Éamon](eamon), the [chaplain](eamon), and [he](eamon) has sandwiches.
- married knox maud "wife"
- breakup.past dervla cormac "moved in with"
- couple dervla fiach "moved in with"
- accuse.past fiach cormac "put him away"
- parent cormac+dervla rory "son"
- reject rory cormac "will not sit"
- invite sunil aoife "a lift"
+ reject aoife sunil "takes the bus"
- meet aoife eamon "On the bus sits"

== 3
[Hugo](hugo) comes down unannounced, gives the class a talk on breath, and stays at the inn with an [understudy](tess) named [Tess](tess) for [whom](tess) [he](hugo) has booked the room next to [his](hugo) own. [Aoife](aoife), [who](aoife) has understudied in [her](aoife) time, knows what adjoining doors are for. [She](aoife) says nothing, plays the balcony scene herself to show the dog-[killer](cormac) how it goes, and [both](aoife+cormac) forget to stop where the scene does. The [governor](knox)'s [lady](maud) clears [her](maud) throat. The [Pole](bolek) drops a candelabrum.
- travel hugo "comes down"
+ affair hugo tess "adjoining doors"
- cheat hugo aoife "adjoining doors"
- discover aoife hugo+tess "knows what"
- reveal! aoife _ "says nothing"
+ flirt aoife cormac "forget to stop"
- married knox maud "lady"
- jealous maud aoife "clears her throat"

== 4
[Joyboy](joyboy) is in love. [Joyboy](joyboy) loves [Grace](grace). [Grace](grace) cooks for the jail. [Grace](grace) is [Knox](knox)'s [daughter](grace). [Knox](knox) does not know. [Maud](maud) knows. [Maud](maud) keeps it from [Knox](knox). [Rory](rory) writes to [Cormac](cormac). [Cormac](cormac) can't stop reading [Rory](rory). [Bose](sunil) brings [Aoife](aoife) an umbrella. Rain takes the umbrella. [Bolek](bolek) forgives [Hamlet](*hamlet).
+ love joyboy grace "in love"
- parent knox grace "daughter"
- discover! knox grace+joyboy "does not know"
- discover maud grace+joyboy "Maud knows"
- betray maud knox "keeps it from"
- happy cormac rory "can't stop reading"
- help sunil aoife "brings Aoife"
- gift sunil aoife "umbrella"

== 5
In the flour store, [Grace](grace) and the [burglar](joyboy) go from sharing a scone to sharing everything. [Fiachra Lynch](fiach), sharp-suited, sits in on a rehearsal and whispers to [Knox](knox) that [his](knox) [Romeo](cormac) has threatened [Dervla](dervla) in a letter. It is forged, but [Cormac](cormac) is put in solitary. [Aoife](aoife) takes on the [liar](fiach) in the car park, and gets told that actresses past forty should stick to maids. Riding home with the [doctor](sunil), for once, [she](aoife) cries all over [his](sunil) upholstery. [He](sunil) drives round the lake twice.
+ sex grace joyboy "sharing everything"
- accuse fiach cormac "whispers"
- threaten! cormac dervla "threatened"
+ betray fiach knox "forged"
- arrest knox cormac "in solitary"
- quarrel aoife fiach "takes on"
- sad aoife "cries"
- help sunil aoife "drives round"

== 6
[Tess](tess) has had enough of next-door rooms and asks [Hugo](hugo) for a front-door key. When [he](hugo) dithers, the [understudy](tess) goes to [Knockmore](@knockmore) and tells [his](hugo) [wife](aoife) the lot. The two [actresses](aoife+tess) get through a bottle, discover that [they](aoife+tess) have been given the same bracelet, and by closing time [Tess](tess) is cast as the Nurse. [Aoife](aoife) phones [Hugo](hugo) to say that [he](hugo) need not come back. [Father Éamon](eamon), [whose](eamon) hand shakes at Mass, is caught by [Bolek](bolek) with the altar wine, and gets [his](bolek) promise to tell nobody.
- couple? hugo tess "front-door key"
- travel tess "goes to Knockmore"
+ reveal tess aoife "tells his wife"
- married aoife hugo "wife"
- betray.past hugo aoife+tess "the same bracelet"
- friend.start aoife tess "get through a bottle"
- hire tess aoife "is cast"
+ breakup aoife hugo "need not come back"
- ill eamon "altar wine"
- discover bolek eamon "is caught"
- reveal! bolek _ "tell nobody"

== 7
The dog is alive. [Rory](rory), [who](rory) has followed [his](rory) [mother](dervla)'s [boyfriend](fiach) to a kennel in [Athlone](@athlone), comes face to face with the hound [his](rory) [father](cormac) is doing time for. [Lynch](fiach) locks the [boy](rory) in with it. On stage that evening, [Dervla](dervla), in the front row, watches the [man](cormac) [she](dervla) used to sleep beside die for love of someone else and finds it hard to sit still. Where, [she](dervla) asks in the interval, is [her](dervla) [son](rory)? [Fiachra](fiach) says at a friend's.
- kill! cormac _ "is alive"
- arrest.past _ cormac "doing time"
- investigate rory fiach "has followed"
- couple dervla fiach "boyfriend"
+ discover rory fiach "comes face to face"
+ abduct fiach rory "locks the boy in"
- parent cormac rory "father"
- couple.past cormac dervla "used to sleep beside"
- jealous dervla aoife "hard to sit still"
- parent dervla rory "son"
- betray fiach dervla "at a friend's"

== 8
[Romeo](cormac) goes over the wall in tights. [Bolek](bolek), the [gentlest](bolek) of safe-crackers, has opened the one lock that mattered, and will say only that it was stiff. [Daly](cormac) gets a lift from a [priest](eamon) in no state to drive; [they](cormac+eamon) reach the kennel, the [absconder](cormac) puts [his](cormac) shoulder to the door, and [father](cormac) and [son](rory) sit in the straw with a dog between [them](cormac+rory). [Cormac](cormac) could run. [He](cormac) walks back into [Knockmore](@knockmore) at breakfast, dog and all, and [Aoife](aoife), [who](aoife) has not been to bed, kisses [him](cormac) through the hatch.
+ flee cormac "over the wall"
- help bolek cormac "opened the one lock"
- help eamon cormac "gets a lift"
- travel cormac+eamon "reach the kennel"
+ rescue cormac rory "shoulder to the door"
- parent cormac rory "son"
- flee! cormac "could run"
- return cormac "walks back"
+ kiss aoife cormac "kisses him"

== 9
[Dervla](dervla) packs [her](dervla) ex-[lover](fiach)'s suits in dog blankets and swears a statement that has the gardaí waiting for [him](fiach) at the bank. [She](dervla) then comes to [Cormac](cormac) with [her](dervla) hair done. It was all lies; could [they](cormac+dervla) start again? [He](cormac) looks at [her](dervla) for the longest time. In the kitchen [Grace](grace) goes green over a tray of kippers, and [Maud](maud), [who](maud) would like to be a Juliet but not a granny, sits down in the flour. [Aoife](aoife) hears of the [wife](dervla)'s visit, not of its end, and lets [Sunil](sunil) take [her](aoife) dancing.
- ex dervla fiach "ex-lover"
- breakup dervla fiach "packs"
- accuse dervla fiach "swears a statement"
+ arrest _ fiach "waiting for him"
- reconcile? cormac dervla "start again"
+ pregnant grace joyboy "goes green"
- discover maud grace "sits down in the flour"
- kin? maud _ "granny"
- married cormac dervla "wife"
- discover aoife dervla "hears of"
+ date aoife sunil "dancing"

== 10
[Knox](knox) is told by [his](knox) own [wife](maud), in iambics. [He](knox) has [Joyboy](joyboy) hauled before [him](knox) to be shipped to [Limerick](@limerick), and the [lad](joyboy), shaking, asks the [governor](knox) for [Grace](grace)'s hand instead. [Grace](grace), from the doorway: has anybody thought of asking [her](grace)? [She](grace) will have the baby, thanks, and see about the [father](joyboy). [Tess](tess) dries [her](grace) tears with the Nurse's apron. At the altar [Éamon](eamon) falls down and cannot rise; the [doctor](sunil) dries [him](eamon) out in the sickbay, in the bed beside [Bolek](bolek).
- reveal maud knox "in iambics"
- married knox maud "wife"
- threaten knox joyboy "to be shipped"
+ propose joyboy grace "Grace's hand"
- reject grace joyboy "see about"
- pregnant grace joyboy "baby"
- parent? joyboy _ "father"
- help tess grace "dries her tears"
+ ill eamon "falls down"
- treat eamon sunil "dries him out"

== 11
The appeal takes nine minutes, six of them for the dog. [Cormac](cormac) walks out a free man with [Rory](rory) on [his](cormac) arm, and finds two [women](aoife+dervla) waiting. To [Dervla](dervla), [his](cormac) [wife](dervla) on paper, [he](cormac) says that [he](cormac) has forgiven [her](dervla) and that it is finished. To the [other](aoife) [he](cormac) says nothing: [she](aoife) is standing beside the [medic](sunil), [whose](sunil) umbrella covers [them](aoife+sunil) both. [Sunil Bose](sunil) has eyes. [He](sunil) gives [Aoife](aoife) the umbrella, wishes [her](aoife) joy and steps into the rain, where [Tess](tess) has no umbrella either.
- parent cormac rory "with Rory"
- married cormac dervla "wife on paper"
- reconcile cormac dervla "forgiven her"
+ breakup cormac dervla "finished"
- couple aoife sunil "covers them both"
- find cormac aoife+dervla "finds two women"
- gift sunil aoife "gives Aoife the umbrella"
- breakup sunil aoife "wishes her joy"
- meet sunil tess "no umbrella either"

== 12
Opening night in a real theatre. [Hugo](hugo), between engagements, turns up at the stage door to be taken back and is shown to the cheap seats by [his](hugo) former [lover](tess), on the [doctor](sunil)'s arm. [Bolek](bolek), out on licence, plays the Friar; the sober [priest](eamon) prompts. [Maud](maud) has stepped down as Juliet to hold [her](maud) grandchild in the wings, while the [parents](grace+joyboy), engaged or not, bicker over a bottle. So [who](aoife) plays her? The [woman](aoife) [whom](aoife) nobody would hire, opposite the [man](cormac) [whom](cormac) no one believed. [They](aoife+cormac) have been living over the chip shop since May.
- return hugo "turns up"
- reconcile? aoife hugo "taken back"
- reject tess hugo "the cheap seats"
- affair.past hugo tess "former lover"
- couple sunil tess "on the doctor's arm"
- recover eamon "sober"
- quit maud "stepped down"
- kin maud _ "grandchild"
- parent grace+joyboy _ "parents"
- engaged? grace joyboy "engaged or not"
- quarrel grace joyboy "bicker"
- create aoife+cormac "Opening night"
+ couple aoife cormac "living over"
