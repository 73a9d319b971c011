%series Ward Nine
%lang en
%genre hospital series, Kumasi and Accra, TV listings
%cast ama     | Dr Ama Serwaa; Ama | f
%cast kojo    | Dr Kojo Antwi; Kojo; Antwi | m
%cast blessing| Sister Blessing Tetteh; Sister Blessing; Blessing | f
%cast yaw     | Yaw | m
%cast efua    | Efua Serwaa; Efua | f
%cast danso   | Professor Danso; Danso | m
%cast patience| Patience Danso; Patience | f
%cast kwabena | Kwabena | m
%cast sule    | Sule Alhassan; Sule | m
%cast lariba  | Lariba | f
%cast nana    | Nana Afriyie; Nana | f
%cast gifty   | Gifty | f
%cast baby    | Papa Yaw | m
%cast obeng   | Inspector Obeng; Obeng | m
%cast dson    | - | m
%cast kmother | - | f
%cast anaes   | - | f

== 1
[Dr Ama Serwaa](ama) exchanges a well-paid post in [Leeds](@leeds) for [Ward Nine](@wardnine), where two patients share each bed. [Her](ama) superior is to be [Professor Danso](danso), [who](danso) taught [her](ama) everything; that [his](danso) [registrar](kojo) would be [Kojo Antwi](kojo), [who](kojo) left [her](ama) waiting at the registry office six years back, nobody has thought to mention. [Her](ama) kid [sister](efua), [Efua](efua), a student [nurse](efua), has known for weeks. On the first night a lorry [driver](sule), [Sule Alhassan](sule), is carried in with a crushed leg. [Kojo](kojo) wants to take it off. [Ama](ama) saves it.
- quit ama "exchanges a well-paid post"
- travel ama "exchanges"
- boss danso ama "superior"
- advisor.past danso ama "taught her"
- boss danso kojo "registrar"
+ breakup.past kojo ama "left her waiting"
- sibling ama efua "sister"
- discover.past efua kojo "has known for weeks"
- injure sule "crushed leg"
+ treat sule ama "saves it"

== 2
[Sister Blessing](blessing) runs the ward, and anyone who doubts it may ask [Kojo](kojo), [whom](kojo) [she](blessing) has just sent to wash [his](kojo) hands. [Efua](efua) drops a tray of vaccines; the [porter](yaw) [Yaw](yaw), soft on [her](efua) since the day [she](efua) came, says it was [him](yaw), and has it docked from [his](yaw) wages. [Sule](sule)'s two [wives](gifty+lariba) meet over [his](sule) bed. [Neither](gifty+lariba) had any idea that there was another. While the [senior](lariba), [Lariba](lariba), prays and the [junior](gifty), [Gifty](gifty), yells, the [patient](sule) pretends to be in a coma.
- boss blessing kojo "sent to wash"
- lose efua "drops a tray"
- love yaw efua "soft on her"
+ help yaw efua "says it was him"
- married lariba sule "wives"
- married gifty sule "two wives"
+ meet gifty lariba "meet over"
- betray.past sule gifty+lariba "Neither had any idea"
- quarrel gifty sule "yells"
- betray sule gifty+lariba "pretends"

== 3
[Patience Danso](patience) faints at a reception. [Her](patience) [husband](danso) will not have [her](patience) treated on [his](danso) own ward, so it is behind the [professor](danso)'s back that [she](patience) comes to [Ama](ama), by the kitchen stairs. The kidneys are failing. [She](patience) makes [Ama](ama) promise not to tell [him](danso): [he](danso) has never been able to bear sickness at home. [Kojo](kojo) finds the file on the desk of [his](kojo) former [fiancée](ama), draws the wrong conclusion, thinks [Ama](ama) herself is dying, and cries in the lift, where [Blessing](blessing) hands [him](kojo) [her](blessing) handkerchief.
- married danso patience "husband"
- betray patience danso "behind the professor's back"
- treat patience ama "comes to Ama"
+ ill patience "kidneys are failing"
- reveal! ama danso "promise not to tell"
- discover kojo ama "finds the file"
- engaged.past ama kojo "former fiancée"
- die! ama "dying"
- sad kojo ama "cries in the lift"
- help blessing kojo "hands him"

== 4
[Efua](efua) passes [her](efua) first exam. [Yaw](yaw) buys [Efua](efua) a watch. [Efua](efua) kisses [Yaw](yaw) on the cheek. [Kwabena](kwabena) sees it. [Kwabena](kwabena) is a houseman and rich. [Kwabena](kwabena) asks [Efua](efua) out. [She](efua) goes with [Kwabena](kwabena). The watch stays with [Efua](efua). [Blessing](blessing) gives [Yaw](yaw) the night shift. "Work is the best doctor," says [Blessing](blessing). [Yaw](yaw) knows that [she](blessing) once loved [Danso](danso).
- find efua "passes"
+ gift yaw efua "a watch"
- kiss efua yaw "kisses Yaw"
- discover kwabena efua+yaw "sees it"
- invite kwabena efua "asks Efua out"
+ date efua kwabena "goes with"
- help blessing yaw "the night shift"
- discover.past yaw blessing "knows that"
- love.past blessing danso "once loved"

== 5
A market collapses. For thirty hours no one on [Ward Nine](@wardnine) sits down. [Kojo](kojo) and [Ama](ama) operate side by side on the kerosene [seller](nana), [Nana Afriyie](nana), seventy, [who](nana) keeps correcting [them](ama+kojo) until the mask is on. When the old [lady](nana) pulls through, [the two](ama+kojo) of [them](ama+kojo) slump against the autoclave, and somehow [his](kojo) head is in [her](ama) lap. [He](kojo) begs [her](ama) to tell [him](kojo) how long [she](ama) has got. It takes [her](ama) a minute to grasp what [he](kojo) means, and another to stop laughing. Why, then, the kidneys? [She](ama) cannot say.
- injure nana "operate"
+ treat nana ama+kojo "operate side by side"
- recover nana "pulls through"
- help ama kojo "in her lap"
- die! ama "how long she has got"
- happy ama "laughing"
- reveal! ama kojo "cannot say"

== 6
[Lariba](lariba) and [Gifty](gifty), having compared notes and housekeeping money, come to an arrangement: [they](gifty+lariba) will run the lorry together, and [Sule](sule) may ride in the back. Discharged on crutches, [he](sule) is picked up by [both](gifty+lariba). [Gifty](gifty) has a bump under [her](gifty) wrapper that [he](sule) had not been told about; the older [wife](lariba), childless, has already bought the cot. Meanwhile [Danso](danso) notices that insulin, blood bags and dialysis fluid are vanishing from the store. [Inspector Obeng](obeng) is called, and looks longest at the [porter](yaw) with the night shift.
- reconcile gifty lariba "come to an arrangement"
+ colleague.start gifty lariba "run the lorry together"
- recover sule "Discharged"
- pregnant gifty sule "a bump"
- reveal! gifty sule "had not been told"
- married lariba sule "wife"
- gift lariba gifty "bought the cot"
- discover danso "notices"
- steal _ danso "vanishing"
+ investigate obeng yaw "looks longest"

== 7
It is [Ama](ama) [who](ama) has been helping herself to the dialysis fluid, for [Patience](patience), and it is [Yaw](yaw) they handcuff. [She](ama) could speak up; [she](ama) has given [her](ama) word. [Her](ama) [sister](efua) takes off the watch, takes the afternoon off, and sits on the bench outside the cells beside [Blessing](blessing), [who](blessing) tells [her](efua) what it costs to notice a good [man](danso) forty years too late. [Kwabena](kwabena), waiting in the restaurant, orders for one. In the evening [Ama](ama) goes to [Patience](patience) and asks to be let off [her](ama) promise.
+ steal ama danso "helping herself"
- help ama patience "for Patience"
+ arrest _ yaw "handcuff"
- reveal! ama "given her word"
- sibling ama efua "sister"
- help efua yaw "sits on the bench"
- love.past blessing danso "a good man forty years"
- reject efua kwabena "orders for one"
- travel ama patience "goes to Patience"

== 8
The [professor](danso) hears it from [his](danso) [wife](patience), over breakfast, in two sentences. [He](danso) goes on peeling [his](danso) orange. Then [he](danso) drives to the station and pays for the fluid, and the [porter](yaw) is let go with an apology from [Obeng](obeng) and none from [Danso](danso). To [Ama](ama), [his](danso) best [pupil](ama), [he](danso) says only that a doctor who can keep a secret from [him](danso) had better keep the rest of [his](danso) patients as well: [he](danso) means to retire, on the instant, and nurse [Patience](patience). The ward is [Ama](ama)'s. Nobody has told [Kojo](kojo), [who](kojo) has been measuring that office for curtains.
+ reveal patience danso "hears it from"
- married danso patience "wife"
- gift danso _ "pays for"
- rescue danso yaw "let go"
- advisor.past danso ama "pupil"
- betray.past ama danso "keep a secret"
- quit danso "retire"
- help? danso patience "nurse Patience"
+ hire ama danso "The ward is Ama's"
- hire! kojo "curtains"

== 9
Harmattan. Dust lies on the beds, on the mangoes, on the picture of the president. [Nana Afriyie](nana) sells oranges by the gate and has an opinion on every bandage that passes. Nothing breaks, nobody is born, and the generator, for once, hums. [Kojo](kojo), sulking, has handed in [his](kojo) notice and taken it back by lunch. [Blessing](blessing) brings the retired [professor](danso) soup. [Patience](patience), watching the [matron](blessing) straighten [his](danso) collar, says to [her](blessing), when [the two](blessing+patience) are alone: "[You](blessing) may have [him](danso) after [me](patience). [I](patience) always knew."
- sad kojo "sulking"
- quit! kojo "taken it back"
- help blessing danso "brings the retired professor soup"
+ discover.past patience blessing "always knew"
- die? patience "after me"

== 10
A donor is needed. The [professor](danso)'s blood is wrong, and so is that of the [son](dson) in [Toronto](@toronto), [who](dson) does not come. One test fits. It is [Blessing](blessing)'s. [She](blessing) asks that the name be left off the form. [Kojo](kojo) will operate on the one [woman](patience), [Ama](ama) on the [other](blessing), through the wall from each other, and before [they](ama+kojo) scrub [he](kojo) tells [her](ama) why [he](kojo) never came to the registry: [his](kojo) [mother](kmother) had sat on the doorstep with a knife at [her](kmother) own throat. [He](kojo) should have said. "[You](kojo) should have climbed out of the window," says [Ama](ama).
- parent danso+patience dson "son"
- help! dson patience "does not come"
+ help blessing patience "One test fits"
- reveal! blessing patience "left off the form"
- treat patience kojo "operate on"
- treat blessing ama "Ama on the other"
+ reveal kojo ama "tells her why"
- breakup.past kojo ama "never came"
- parent kmother kojo "mother"
- threaten.past kmother kojo "a knife at"

== 11
[Patience](patience)'s cheeks are pink again. The other bed is the trouble: [Blessing](blessing) has a clot in the lung, and for two days [hers](blessing) is the name in every prayer. [Yaw](yaw) fans [her](blessing). [Efua](efua) fans [Yaw](yaw). Somewhere in there, between the two fans, [she](efua) puts the watch back on. [Danso](danso), told at last by [his](danso) former [registrar](kojo) [whose](blessing) kidney it was, sits down beside the [matron](blessing), takes [her](blessing) hand, and does not say what [she](blessing) has waited forty years to hear, for it would not be true. [He](danso) says thank you. When the fever drops, [she](blessing) says that it will do.
- recover patience "pink again"
+ ill blessing "a clot"
- help yaw blessing "fans her"
- help efua yaw "fans Yaw"
- reveal kojo danso "told at last"
- help danso blessing "takes her hand"
- confess! danso blessing "does not say"
- love.past blessing danso "waited forty years"
- love! danso blessing "not be true"
+ recover blessing "fever drops"

== 12
[Gifty](gifty) goes into labour on the lorry, at the level crossing, and is delivered by a [porter](yaw). The [boy](baby) is called [Papa Yaw](baby). [Lariba](lariba) cuts the cord; [Sule](sule), in the back, passes out. Hearing of it, [Ama](ama) puts [Yaw](yaw)'s name down for the nursing school, where [Efua](efua) will be one year ahead of [him](yaw) and insufferable. [Kwabena](kwabena) takes up with the [anaesthetist](anaes). And on a Thursday, at ten, [Kojo](kojo) is standing on the steps of the registry office, as [he](kojo) has been every Thursday since the rains. This time a taxi stops. [She](ama) has not changed out of [her](ama) gown.
+ birth gifty baby "goes into labour"
- treat gifty yaw "delivered by"
- help lariba gifty "cuts the cord"
- ill sule "passes out"
- help ama yaw "puts Yaw's name down"
- hire? yaw "nursing school"
- date anaes kwabena "takes up with"
- wedding? ama kojo "registry office"
+ reconcile ama kojo "a taxi stops"
