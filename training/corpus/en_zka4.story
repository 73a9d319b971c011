%series Asokore Road
%lang en
%genre family melodrama in a suburb of Kumasi, Ghana, recap column
%cast efua    | Efua Boateng; Efua; Auntie Efua | f
%cast kwabena | Kwabena Boateng; Kwabena | m
%cast akosua  | Akosua; Akos | f
%cast yaw     | Yaw Boateng; Yaw | m
%cast adwoa   | Adwoa Sarpong; Adwoa | f
%cast mensah  | Mr Mensah; Mensah; Patrick | m
%cast selorm  | Selorm | m
%cast nana    | Nana Ama; Nana | f
%cast pastor  | Pastor Prosper; Prosper | m
%cast gifty   | Gifty | f
%cast driver  | Blessing | f
%cast kojo    | Kojo | m
%cast twin    | - | f

== 1
You would think a [woman](efua) [who](efua) owns three cloth shops could sleep at night. [Efua Boateng](efua) cannot. [Her](efua) [husband](kwabena) [Kwabena](kwabena) has taken to coming in at two with red earth on [his](kwabena) good shoes, and there is only one house on red earth, the unfinished one, where [his](kwabena) [secretary](adwoa) [Adwoa Sarpong](adwoa) has hung curtains. [Nana Ama](nana), [who](nana) bore [Kwabena](kwabena) and regrets it daily, tells [her](nana) [daughter-in-law](efua) to lock the gate. [Efua](efua) locks it. At dawn the [sinner](kwabena) is asleep on top of the wall, and the whole road is there to see.
- married efua kwabena "husband"
- boss kwabena adwoa "secretary"
+ affair adwoa kwabena "hung curtains"
- cheat kwabena efua "red earth"
- parent nana kwabena "bore Kwabena"
- kin efua nana "daughter-in-law"
- help nana efua "lock the gate"
- reject efua kwabena "locks it"
- discover _ kwabena "there to see"

== 2
[Akosua](akosua), [Efua](efua)'s first-born, has [her](akosua) own news, and picks the worst breakfast of the year to break it. The polite young [man](selorm) [who](selorm) repairs [their](akosua+efua+kwabena) generator is not just repairing the generator. [Selorm](selorm) is a Ewe, a [mechanic](selorm) and, as of Saturday, the [wearer](selorm) of a ring [she](akosua) paid for herself. [Kwabena](kwabena) thunders that no [child](akosua) of [his](kwabena) will marry a spanner. "Then [I](akosua)'ll marry like [you](kwabena)," says the [bride-to-be](akosua), "and keep a spare." Nobody finishes the porridge.
- parent efua akosua "first-born"
- love akosua selorm "not just repairing"
- engaged.start akosua selorm "wearer of a ring"
+ reveal akosua kwabena "has her own news"
- wedding? akosua selorm "marry a spanner"
- parent kwabena akosua "child of his"
+ quarrel akosua kwabena "thunders"
- gift akosua selorm "paid for"
- accuse akosua kwabena "keep a spare"

== 3
[Yaw](yaw), the [younger](yaw) of the two Boateng [children](akosua+yaw), fails [his](yaw) law exams for the third time and tells no one except [Gifty](gifty), the house [girl](gifty), [who](gifty) has been ironing [his](yaw) collars since [they](gifty+yaw) were both fifteen and can read [him](yaw) like a label. [She](gifty) has a plan; [she](gifty) always has. Across town [Adwoa](adwoa) orders six dining chairs on [Kwabena](kwabena)'s account. The [carpenter](mensah), [Mr Mensah](mensah), delivers them personally, sees [who](adwoa) signs, and does not say that [he](mensah) once danced highlife with the [wife](efua).
- sibling akosua yaw "younger of the two"
- parent efua+kwabena akosua+yaw "two Boateng children"
- boss efua gifty "house girl"
- lose yaw "fails"
+ reveal yaw gifty "except Gifty"
- friend gifty yaw "like a label"
- help? gifty yaw "has a plan"
- find adwoa "orders six dining chairs"
- discover mensah adwoa+kwabena "sees who signs"
- date.past efua mensah "danced highlife"
- married efua kwabena "the wife"

== 4
[Efua](efua) goes to the red house. [Adwoa](adwoa) opens. Neither [woman](adwoa+efua) shouts. [Efua](efua) counts the chairs. Then [she](efua) sees the belly. [Adwoa](adwoa) is five months gone. [Adwoa](adwoa) says sorry. [Efua](efua) asks for water. [She](efua) drinks it standing. At home [she](efua) throws nothing. [Nana](nana) finds [her](efua) on the kitchen floor at noon. [Nana](nana) sits down beside [Efua](efua). [They](efua+nana) do not speak until the call to evening prayer from the mosque. It is a long way to evening.
- travel efua "goes to"
- investigate efua adwoa "counts the chairs"
+ discover efua adwoa "sees the belly"
- pregnant adwoa kwabena "five months gone"
- reconcile? adwoa efua "says sorry"
- sad efua "on the kitchen floor"
- help nana efua "sits down beside"

== 5
Word of the belly gets to church before [Kwabena](kwabena) does. [Pastor Prosper](pastor) preaches on Abraham and Hagar, staring at row four. [Akosua](akosua) stops wearing the family name at work. [Yaw](yaw), [who](yaw) has never hit anything, drives to the depot and hits [his](yaw) [father](kwabena); then, shaking, [he](yaw) drives [him](kwabena) to the clinic. On the way [he](yaw) owns up about the exams. The [patriarch](kwabena), ice on [his](kwabena) eye, laughs till it hurts: [he](kwabena) failed four times. Only [Adwoa](adwoa), [who](adwoa) stays in [her](adwoa) six chairs with the phone off, hears none of it.
- discover pastor adwoa+kwabena "gets to church"
- accuse pastor kwabena "staring at row four"
- sad akosua "stops wearing"
+ attack yaw kwabena "hits his father"
- injure kwabena yaw "ice on his eye"
- parent kwabena yaw "father"
- help yaw kwabena "to the clinic"
- reveal yaw kwabena "owns up"
- happy kwabena "laughs"
- lose.past kwabena "failed four times"

== 6
Put out with two suitcases by the [woman](efua) [who](efua) bought [him](kwabena) both, [Kwabena](kwabena) sets up home with the [mother](adwoa) of [his](kwabena) next child. Love's first week goes well. In the second [he](kwabena) asks who has moved [his](kwabena) newspaper. Back on Asokore Road, [Mensah](mensah) comes to fix a shutter that [Efua](efua) does not remember breaking. "[I](mensah) loosened it in 1989," says the [carpenter](mensah). "[I](mensah) have been waiting for [you](efua) to notice." [She](efua) is not ready to laugh. [She](efua) tips [him](mensah), which is worse.
+ breakup efua kwabena "Put out"
- gift.past efua kwabena "bought him both"
- move kwabena adwoa "sets up home"
- housemate.start adwoa kwabena "sets up home"
- pregnant adwoa kwabena "next child"
- help mensah efua "fix a shutter"
- love mensah efua "been waiting for you"
- confess mensah efua "been waiting for you"
- reject efua mensah "tips him"

== 7
[Gifty](gifty)'s plan works like this: [she](gifty) sits the exam. In a borrowed suit, under the name of a certain cousin, [she](gifty) answers for [Yaw](yaw) everything [he](yaw) could not, and comes third in the region. [He](yaw) is ashamed, then furious, then, on the back stairs, so close to [her](gifty) that [he](yaw) can smell the starch. [She](gifty) gives [him](yaw) one peck, on the nose, like a stamp. "Now go and tell them," says the [cheat](gifty). And the [fool](yaw) goes and tells them, and the university, naturally, sends for [both](gifty+yaw).
- help gifty yaw "answers for Yaw"
+ betray gifty _ "under the name"
- find gifty "comes third"
- sad yaw "ashamed"
+ kiss gifty yaw "one peck"
- reveal yaw _ "tells them"
- accuse? _ gifty+yaw "sends for both"

== 8
[Akosua](akosua) and [Selorm](selorm) fix the date without the Boatengs. It falls through, not for want of love: the best [man](kojo), [Kojo](kojo), [who](kojo) shares a workshop with the [groom](selorm) and once, it now turns out, shared rather more with the [bride](akosua), gets maudlin at the stag night and describes a mole. [Selorm](selorm) knows the mole. [He](selorm) goes round to [her](akosua) flat and asks when. "Before [you](selorm)," says [Akosua](akosua). It was not before. It was the week of the ring, and [her](akosua) eyes say so.
+ wedding! akosua selorm "falls through"
- advisor kojo selorm "best man"
- colleague kojo selorm "shares a workshop"
- affair.past akosua kojo "shared rather more"
- celebrate selorm "stag night"
- reveal kojo selorm "describes a mole"
- investigate selorm akosua "asks when"
- betray akosua selorm "Before you"
- cheat.past akosua selorm "week of the ring"
- discover selorm akosua "her eyes say so"

== 9
Two women deserted, one remorseful: the road talks of nothing else. [Selorm](selorm) has given back the ring and the toolbox, [Akosua](akosua) eats kelewele in the dark. It is [her](akosua) [grandmother](nana) [who](nana) puts on lipstick and boards a trotro to [Ho](@ho), six hours, to find the [jilter](selorm) under [his](selorm) own mother's mango tree. [Nana](nana) tells [him](selorm) about the late chief, [her](nana) husband, and about a certain drummer. "[I](nana) went back," [she](nana) says. "Do [you](selorm) suppose [I](nana) deserved it?" The [driver](driver), a [woman](driver) called [Blessing](driver), waits with the engine running.
+ breakup selorm akosua "given back the ring"
- sad akosua "in the dark"
- kin akosua nana "grandmother"
- travel nana "boards a trotro" @ho
- find nana selorm "find the jilter"
- parent _ selorm "own mother's"
- reveal nana selorm "tells him"
- married.past _ nana "late chief, her husband"
- affair.past _ nana "a certain drummer"
- help driver nana "waits with the engine"

== 10
[Kwabena](kwabena) misses the birth; [he](kwabena) is at [his](kwabena) old gate, ringing. [Efua](efua) is not. [She](efua) has been fetched by [Blessing](driver), the one taxi out in the rain, because the [girl](adwoa) in the red house was alone and knew no other number by heart. So the wronged [wife](efua) holds the ankles of the [mistress](adwoa), and what comes out is not one but two, a boy and, ten minutes behind him, a [girl](twin) [who](twin) does not breathe. [Efua](efua) breathes for [her](twin). By morning there is a cry, and [Kwabena](kwabena), soaked, on the step.
- travel kwabena "at his old gate"
- cheat.past kwabena efua "wronged wife"
- affair adwoa kwabena "mistress"
- help efua adwoa "holds the ankles"
- help driver efua "fetched by Blessing"
+ birth adwoa twin "not one but two"
- birth adwoa _ "a boy"
+ rescue efua twin "breathes for her"
- return kwabena "on the step"

== 11
The law faculty bars [Yaw](yaw) for life and, having read the paper twice, offers [Gifty](gifty) a place. [She](gifty) takes off the apron. [Efua](efua), [who](efua) has paid [her](gifty) for nine years, pays the fees as well and hires a new [girl](driver), [who](driver) turns out to be fifty and called [Blessing](driver): driving had ruined [her](driver) back. [Yaw](yaw) carries the suitcase to the hostel. At the door, out of breath, [he](yaw) asks if a former [master](yaw) may write. The [student](gifty) corrects [him](yaw): never master, but yes, [he](yaw) may.
- quit yaw "bars Yaw"
- hire gifty "offers Gifty a place"
- quit gifty "takes off the apron"
- boss.past efua gifty "paid her"
- gift efua gifty "pays the fees"
- hire driver efua "hires a new girl"
- ill driver "ruined her back"
- help yaw gifty "carries the suitcase"
- move gifty "to the hostel"
- boss.past yaw gifty "former master"
+ date? gifty yaw "may write"

== 12
[Adwoa](adwoa) walks out of the red house. [Kwabena](kwabena) wakes up with twins and no milk. [He](kwabena) rings [Efua](efua). [Efua](efua) hangs up on [Kwabena](kwabena). [He](kwabena) rings [his](kwabena) [mother](nana). [Nana](nana) arrives with a flask. Three days later [Adwoa](adwoa) comes for the children. [She](adwoa) has found work in [Tamale](@tamale). [Kwabena](kwabena) begs. [Adwoa](adwoa) has heard [him](kwabena) beg before. [Selorm](selorm) has been seen on the bridge. [He](selorm) is walking towards [Akosua](akosua).
+ breakup adwoa kwabena "walks out of"
- parent kwabena _ "twins"
- reject efua kwabena "hangs up"
- parent nana kwabena "mother"
- help nana kwabena "with a flask"
- return adwoa "comes for"
- hire adwoa "found work" @tamale
- reconcile? adwoa kwabena "begs"
+ return selorm akosua "walking towards"

== 13
The wedding has the wrong weather and the right people. [Akosua](akosua) takes [Selorm](selorm) for better or worse, worse having been dealt with, and the [groom](selorm) lets [Kojo](kojo) carry the drinks, though not the rings. [Pastor Prosper](pastor) is told beforehand which verses to leave out. [Kwabena](kwabena), in the last row, looks at a blue kaba that [he](kwabena) does not know; [Mensah](mensah) chose the cloth. When the highlife band begins, [Efua](efua) gives [him](mensah) both hands. [Her](efua) [ex](kwabena) gets up, and everyone holds their breath, and [he](kwabena) asks [his](kwabena) [mother](nana) to dance.
+ wedding akosua selorm "takes Selorm"
- reconcile kojo selorm "carry the drinks"
- gift mensah efua "chose the cloth"
+ date efua mensah "both hands"
- ex efua kwabena "Her ex"
- parent nana kwabena "mother"
