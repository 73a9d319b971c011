%series Blue Ward
%lang en
%genre night-hospital drama, Johannesburg, weekly television-guide capsules
%cast thandi   | Dr Thandi Mokoena; Thandi; Mokoena | f
%cast pieter   | Dr Pieter Marais; Pieter; Marais | m
%cast lindiwe  | Sister Lindiwe Zulu; Lindiwe | f
%cast kagiso   | Kagiso | m
%cast anneke   | Anneke Marais; Anneke | f
%cast farouk   | Professor Farouk Essop; Essop; Farouk | m
%cast gift     | Gift Ndlovu; Gift | m
%cast sipho    | Sipho Mokoena; Sipho | m
%cast bongi    | Bongi | f
%cast patient  | Smith | m
%cast thug     | Razor | m
%cast precious | Precious | f
%cast baby     | - | m

== 1 Graveyard Shift
[Dr Thandi Mokoena](thandi) starts on the night roster at [St Jude's](#stjude) a week after [her](thandi) wedding. [Her](thandi) [husband](sipho), [Sipho](sipho), flies cargo and works days; [they](sipho+thandi) leave each other notes. [Her](thandi) [registrar](pieter), [Pieter Marais](pieter), welcomes [her](thandi) with a four-car pile-up and a bar of chocolate. [Sister Lindiwe Zulu](lindiwe), [who](lindiwe) has run the blue ward for twenty years, tells the [newlywed](thandi) two things: never sit on bed nine, and never fall for a [Marais](pieter). [Lindiwe](lindiwe) speaks from experience. A [porter](gift) called [Gift](gift) faints at the sight of blood. Bad luck, in [his](gift) line.
- hire thandi "starts on the night roster"
- wedding.past sipho thandi "wedding"
- married sipho thandi "husband"
- boss pieter thandi "registrar"
- gift pieter thandi "bar of chocolate"
- boss lindiwe _ "run the blue ward"
+ love.past lindiwe pieter "speaks from experience"
- ill gift "faints"

== 2 Bed Nine
The [man](patient) in bed nine has two bullets in [him](patient) and no name. Two others come to finish the job; the one called [Razor](thug) holds a blade to [Lindiwe](lindiwe)'s throat, and it is [Gift](gift), green in the face, [who](gift) rams [him](thug) with the linen trolley. [Marais](pieter) operates on the nameless [man](patient) with [Mokoena](thandi) holding the lamp. At dawn [they](pieter+thandi) share the chocolate on the fire stairs. [His](pieter) [wife](anneke) [Anneke](anneke) has sent eleven messages. [He](pieter) reads one and deletes the rest. The note on [Thandi](thandi)'s fridge says: Love you, buy milk.
- injure.past patient _ "two bullets"
- kill? _ patient "finish the job"
- threaten thug lindiwe "holds a blade"
+ rescue gift lindiwe "rams him"
- attack gift thug "rams him"
- treat patient pieter "operates"
- colleague pieter thandi "holding the lamp"
- married anneke pieter "wife"
- love sipho thandi "Love you"

== 3 Visiting Professor
[Professor Farouk Essop](farouk), heart surgeon, widower, menace, takes charge of the department, and [his](farouk) first act is to split up the team. [Pieter](pieter) used to be [his](farouk) favourite [student](pieter); [the two](farouk+pieter) have not been on speaking terms since a paper came out with one name on it. [Essop](farouk) takes [Thandi](thandi) under [his](farouk) wing, as [he](farouk) puts it, and keeps [his](farouk) hand there. [She](thandi) removes it. [Lindiwe](lindiwe), watching, lets a tray fall. [Kagiso](kagiso), the [anaesthetist](kagiso), drives [Lindiwe](lindiwe) home and is asked up for tea; [he](kagiso) is eleven years younger and cannot believe [his](kagiso) luck.
- boss.start farouk pieter+thandi "takes charge"
- die.past _ farouk "widower"
- advisor.past farouk pieter "favourite student"
- enemy farouk pieter "speaking terms"
- flirt farouk thandi "keeps his hand there"
+ reject thandi farouk "removes it"
- help kagiso lindiwe "drives Lindiwe home"
- invite lindiwe kagiso "asked up for tea"
- love kagiso lindiwe "cannot believe his luck"

== 4 Night Notes
The lift is out. [Gift](gift) carries [Precious](precious) up nine floors. [Precious](precious) is in labour. [Precious](precious) grips [Gift](gift) by the ear. [Gift](gift) does not faint. [Bongi](bongi) delivers the [boy](baby). [Bongi](bongi) is the new [midwife](bongi). [Bongi](bongi) shares a flat with [Thandi](thandi)'s cousin. [Precious](precious) names the [boy](baby) [Gift](baby). [Kagiso](kagiso) buys orchids for [Lindiwe](lindiwe). [She](lindiwe) hides them from [Essop](farouk). [Sipho](sipho) writes a note. [Thandi](thandi) doesn't find it. [Pieter](pieter) finds it. [Pieter](pieter) throws it away.
- help gift precious "carries Precious"
- attack precious gift "grips Gift"
+ birth precious baby "delivers the boy"
- help bongi precious "delivers"
- hire bongi "new midwife"
- housemate _ bongi "shares a flat"
- kin _ thandi "cousin"
- gift kagiso lindiwe "buys orchids"
- reveal! lindiwe farouk "hides them"
- find pieter "finds it"
+ betray pieter thandi "throws it away"

== 5 Power Cut
Nine hours of darkness. [Thandi](thandi) has [her](thandi) hand in a [patient](patient)'s chest, squeezing, and [Pieter](pieter) counts for [her](thandi) in the beam of a phone. The nameless [man](patient) from bed nine pulls through again. In the linen room afterwards no light is needed. "That was the adrenaline," [she](thandi) says. [He](pieter) says it wasn't. [She](thandi) goes home with [her](thandi) top inside out, into the arms of a [man](sipho) [who](sipho) has taken the day off to cook for [her](thandi) and wonders why [she](thandi) cries into the samp. Anniversary: three months.
- treat patient thandi "hand in a patient's chest"
- help pieter thandi "counts for her"
- recover patient "pulls through"
+ sex pieter thandi "no light is needed"
- cheat thandi sipho "top inside out"
- sad thandi "cries into the samp"
- celebrate sipho+thandi "Anniversary"
- married sipho thandi "Anniversary"

== 6 Rounds
[Gift Ndlovu](gift) has a crush on the [midwife](bongi) and practises his opening line on the skeleton. The skeleton is encouraging. [Anneke Marais](anneke) drops in unannounced with [her](anneke) [husband](pieter)'s supper and finds [Sister Zulu](lindiwe), [who](lindiwe) once wore [his](pieter) ring for a summer, telling [him](pieter) in plain Zulu to leave the young [woman](thandi) alone. [Anneke](anneke) grew up on a farm. [She](anneke) speaks plain Zulu. The supper goes down the laundry chute, and so, presently, do [his](pieter) shirts. A silent drive to [Benoni](@benoni); nobody is asked along.
- love gift bongi "a crush"
- married anneke pieter "husband's"
- engaged.past lindiwe pieter "wore his ring"
- accuse lindiwe pieter "leave the young woman alone"
+ discover anneke pieter+thandi "speaks plain Zulu"
+ breakup anneke pieter "so, presently, do his shirts"
- travel anneke "drive to Benoni" @benoni

== 7 Complications
[Essop](farouk) has chest pains and won't have himself examined by a registrar. When [he](farouk) goes down in the car park, there is only one within reach; [Marais](pieter) cuts, clamps and saves the [man](farouk) [who](farouk) robbed [him](pieter) of [his](pieter) name. "Why?" croaks the [professor](farouk), waking. "Because [you](farouk) taught [me](pieter)," says the former [student](pieter). On the maternity floor, [Thandi](thandi) holds a little stick under the lamp next to [Bongi](bongi)'s. Two lines. [She](thandi) counts nights. [She](thandi) counts days. There is no way of counting that helps.
- ill farouk "chest pains"
+ rescue pieter farouk "saves the man"
- treat farouk pieter "cuts, clamps"
- steal.past farouk pieter "robbed him"
- advisor.past farouk pieter "taught me"
+ pregnant thandi "Two lines"
- sad thandi "no way of counting"

== 8 Two Sugars
[Lindiwe](lindiwe) is made matron. [Kagiso](kagiso) works under [Lindiwe](lindiwe) now. People talk. [Lindiwe](lindiwe) breaks up with [Kagiso](kagiso). [Kagiso](kagiso) begs [Lindiwe](lindiwe). [Lindiwe](lindiwe) closes [her](lindiwe) door. [Razor](thug) is brought in with a fever. [Gift](gift) pushes the bed of [Razor](thug). [Razor](thug) knows [Gift](gift). [Razor](thug) says sorry to [Gift](gift). [Gift](gift) brings [him](thug) tea. [Bongi](bongi) sees that. [Bongi](bongi) finds [Gift](gift) kind. [Bongi](bongi) kisses [Gift](gift). [He](gift) faints.
- hire lindiwe "made matron"
- boss.start lindiwe kagiso "works under"
+ breakup lindiwe kagiso "breaks up with"
- reconcile? kagiso lindiwe "begs Lindiwe"
- reject lindiwe kagiso "closes her door"
- ill thug "a fever"
- reconcile gift thug "says sorry"
- love.start bongi gift "finds Gift kind"
+ kiss bongi gift "kisses Gift"
- ill gift "faints"

== 9 A Name
The [man](patient) in bed nine speaks. [He](patient) is a witness against a minister, and has lain low under [his](patient) bandages until the trial. It starts on Monday. [Essop](farouk), convalescing two beds along, plays chess with [him](patient) and loses. [Thandi](thandi) tells [Pieter](pieter) that [she](thandi) is expecting, and that it may not be [his](pieter). [He](pieter) offers [her](thandi) a house, [his](pieter) name, anything. [She](thandi) tells [Sipho](sipho) the same day, in the car, at a red light. It turns green. It turns red. [He](sipho) gets out and walks.
- reveal patient _ "speaks"
- flee.past patient _ "lain low"
- friend.start farouk patient "plays chess"
- pregnant thandi "is expecting"
- reveal thandi pieter "tells Pieter"
- propose pieter thandi "his name"
+ reveal thandi sipho "tells Sipho"
+ breakup sipho thandi "gets out and walks"

== 10 Weather Delay
[Sipho](sipho)'s plane is overdue somewhere above the [Karoo](@karoo). [Thandi](thandi) works through: stab wound, croup, stab wound. It is [Anneke](anneke), up from [Benoni](@benoni) to sign the divorce papers, [who](anneke) finds [her](thandi) shaking in the sluice, does not scratch out [her](thandi) eyes and rings the tower every ten minutes on [her](thandi) behalf. "They've got [him](sipho)," the betrayed [wife](anneke) says at five. A belly landing; a broken collarbone. In the ambulance bay [Sipho](sipho) asks the [doctor](thandi) on duty whether [she](thandi) happened to find a note, back in March. It had said that whatever came, [he](sipho) was staying.
- sad thandi "shaking"
- return anneke "up from Benoni"
- divorce? anneke pieter "sign the divorce papers"
+ help anneke thandi "rings the tower"
- cheat.past pieter anneke "betrayed wife"
- injure sipho "broken collarbone"
- treat sipho thandi "doctor on duty"
+ reconcile? sipho thandi "was staying"

== 11 Monday
The [witness](patient) must get to court alive. [Razor](thug), clear-headed for once, tells [Gift](gift) which door the others are watching; [Kagiso](kagiso) wheels an empty bed out of it under a sheet and is beaten for [his](kagiso) pains, while [Gift](gift) takes the real one through the mortuary. When the [anaesthetist](kagiso) is carried in, the [matron](lindiwe) forgets rank, roster and eleven years, climbs up on the trolley and rides with [him](kagiso) to theatre, scolding. [Pieter](pieter), [who](pieter) has got hold of a certain note and a certain conscience, goes to [Thandi](thandi) and tells [her](thandi) who threw it in the bin. That does it.
- reveal thug gift "tells Gift"
- betray kagiso _ "an empty bed"
- attack _ kagiso "is beaten"
+ rescue gift patient "through the mortuary"
+ reconcile kagiso lindiwe "rides with him"
- reveal pieter thandi "tells her"
- breakup thandi pieter "That does it"

== 12 Morning
The minister is led away; the [man](patient) from bed nine turns out to be called [Smith](patient). [Pieter](pieter), divorced, in debt and forgiven by no one, takes up [Essop](farouk)'s offer of a bush clinic and a paper with two names on it. [Lindiwe](lindiwe) comes to work wearing an orchid, and who has something to say about that may say it to the [matron](lindiwe). [Bongi](bongi) moves the skeleton out of [Gift](gift)'s room so as to move in. And [Thandi](thandi), due in May, finds a note on the fridge: we'll see whose ears it has, and then we'll not mind. Milk's in the door. [She](thandi) writes three words underneath and goes to bed beside the [man](sipho) [who](sipho) wrote it, in daylight.
- arrest _ _ "led away"
- divorce anneke pieter "divorced"
- hire pieter farouk "a bush clinic"
- reconcile farouk pieter "two names"
- couple kagiso lindiwe "an orchid"
+ move bongi gift "move in"
- pregnant thandi "due in May"
+ reconcile sipho thandi "three words"
