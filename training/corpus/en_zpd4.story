%series Ward Nine
%lang en
%genre hospital soap, Lagos, recap column
%cast adeola  | Dr Adeola Bankole; Adeola; Bankole | f
%cast femi    | Dr Femi Bankole; Femi | m
%cast okafor  | Matron Okafor; Okafor; Matron | f
%cast zainab  | Sister Zainab; Zainab | f
%cast dike    | Professor Dike; Dike; Prof | m
%cast tobi    | Tobi Dike; Tobi | m
%cast ngozi   | Ngozi Eze; Ngozi | f
%cast pillar  | Sunday Udoh; Pillar; Udoh | m
%cast halima  | Halima | f
%cast musa    | Musa | m
%cast chief   | Chief Adegoke; Adegoke | m
%cast joke    | Mrs Adegoke; Joke | f
%cast baby    | Tiwa | f
%cast pastor  | - | m

== 1 Night Round
Two [Bankoles](adeola+femi) on one ward are one too many. [Adeola](adeola), the [registrar](adeola), has a divorce running against [Femi](femi), the [surgeon](femi), and [they](adeola+femi) are down for the same nights. [Matron Okafor](okafor), [who](okafor) stood beside [them](adeola+femi) at the altar, draws a chalk line along the corridor. [Professor Dike](dike) presents [his](dike) new house [officer](tobi), [who](tobi) is, as luck would have it, [his](dike) [son](tobi). Within the hour [Tobi](tobi) has put a drip into [Pillar](pillar), the seven-foot [porter](pillar), [who](pillar) had only come for the bins. [Sister Zainab](zainab) takes it out again. [Tobi](tobi) asks what time [she](zainab) gets off. Never, says [she](zainab).
+ divorce? adeola femi "has a divorce running"
- colleague adeola femi "the same nights"
- wedding.past adeola femi "at the altar"
- advisor.past okafor adeola+femi "stood beside them"
- hire tobi dike "new house officer"
- parent dike tobi "son"
- treat pillar tobi "put a drip into"
- flirt tobi zainab "asks what time"
- reject zainab tobi "Never"

== 2 Visiting Time
[Chief Adegoke](chief) is brought in grey and sweating, with a [wife](joke), [Joke](joke), on one side of the trolley and, on the other, [Ngozi Eze](ngozi), thirty years younger, [who](ngozi) says that [she](ngozi) is the [niece](ngozi). The [wife](joke) has no nieces. [Femi](femi) opens the [chief](chief)'s chest; [Adeola](adeola), on the wrong side of the chalk, passes what [he](femi) needs before [he](femi) asks for it, and for four hours [they](adeola+femi) are married. Afterwards [he](femi) says thank you to [Zainab](zainab). [Pillar](pillar) carries [Ngozi](ngozi)'s bag to the bus and is given a smile. [He](pillar) keeps it.
- ill chief "grey and sweating"
- married chief joke "wife"
- kin? chief ngozi "the niece"
- betray ngozi _ "says that she is"
+ treat chief femi "opens the chief's chest"
- help adeola femi "passes what"
- help pillar ngozi "carries"
- love.start pillar ngozi "keeps it"

== 3 Bed Eleven
When the [chief](chief) opens [his](chief) eyes, [he](chief) calls for the wrong [woman](ngozi). [Mrs Adegoke](joke), [who](joke) has sat up for three nights, lays down [her](joke) knitting, hands the "[niece](ngozi)" the chair, and walks to the lift with [her](joke) chin up. It is the [surgeon](femi) [who](femi) rides down with [her](joke) and lends [her](joke) a handkerchief. [Adeola](adeola), seeing [her](adeola) [husband](femi)'s handkerchief on another [wife](joke), is annoyed with herself for minding. The [professor](dike)'s [boy](tobi), meanwhile, has lost a patient's notes. [Zainab](zainab) wrote them out again from memory, and this time the [novice](tobi) remembers [her](zainab) name.
- recover chief "opens his eyes"
+ affair chief ngozi "calls for the wrong"
- breakup joke chief "lays down"
- cheat chief joke "wrong woman"
- help femi joke "lends her a handkerchief"
- married adeola femi "husband's"
- jealous adeola joke "annoyed with herself"
- parent dike tobi "boy"
- lose tobi "lost"
- help zainab tobi "wrote them out again"

== 4 Harmattan
[Okafor](okafor) is fifty today. Nobody sings for [Okafor](okafor). [Dike](dike) brings a cake for [Matron](okafor). [Dike](dike) is a widower. [He](dike) buried [Halima](halima) in May. [Okafor](okafor) once shared a flat with [Halima](halima). [She](okafor) cannot eat a [widower](dike)'s cake. [Tobi](tobi) eats it. [Tobi](tobi) is [Halima](halima)'s [son](tobi) too. [Pillar](pillar) sees the [niece](ngozi) at the gate. [Ngozi](ngozi) cries. The [chief](chief) has sent back [her](ngozi) letters. [Pillar](pillar) lends [Ngozi](ngozi) both shoulders. Dust falls on everything.
- celebrate okafor "fifty today"
- gift dike okafor "brings a cake"
- married.past dike halima "widower"
- die.past halima "buried Halima"
- housemate.past halima okafor "shared a flat"
- reject okafor dike "cannot eat"
- parent halima tobi "son too"
- sad ngozi chief "cries"
+ breakup chief ngozi "sent back her letters"
- help pillar ngozi "lends Ngozi both shoulders"

== 5 The Hearing
Ten minutes before the decree is to be read, the [surgeon](femi) and the [registrar](adeola) are called to the same road accident, and the judge waits in vain for both [parties](adeola+femi). By dawn [Adeola](adeola), blood to the elbows, is asleep on [Femi](femi)'s shoulder in the scrub room, and neither [Bankole](adeola+femi) reports it to a lawyer. [Matron](okafor) wipes out the chalk line. What [she](okafor) does not know is that [Joke](joke), the wronged [wife](joke) of bed eleven, has been returning the handkerchief in instalments: lunch on Tuesday, a film on Friday. The film was romantic. [She](joke) held the [surgeon](femi)'s sleeve.
- divorce! adeola femi "waits in vain"
- married adeola femi "neither Bankole"
+ reconcile adeola femi "asleep on"
- cheat.past chief joke "wronged"
- married chief joke "wife of bed eleven"
- date femi joke "lunch on Tuesday"
+ flirt femi joke "held the surgeon's sleeve"
- discover! okafor femi+joke "does not know"

== 6 The Vacancy
[Dike](dike) must name a deputy, and everybody expects [Bankole](femi), the male [one](femi); [he](dike) names [Bankole](adeola), the [other](adeola). [Femi](femi) congratulates [his](femi) [wife](adeola) through [his](femi) teeth and goes off to be consoled by [Mrs Adegoke](joke), this time without a film. [Tobi](tobi), [whom](tobi) [his](tobi) [father](dike) has passed over even for the good car park, takes [Zainab](zainab) to the beach at [Tarkwa](@tarkwa) on the back of a borrowed motorcycle. It is a proper outing, with suya and silence. [She](zainab), [who](zainab) has worked two shifts, falls asleep on the sand; [he](tobi) keeps the flies off.
+ hire adeola dike "names Bankole"
- hire? femi dike "expects Bankole"
- help joke femi "consoled by"
- jealous femi adeola "through his teeth"
- married adeola femi "wife"
+ sex femi joke "without a film"
- cheat femi adeola "without a film"
- parent dike tobi "father"
- reject dike tobi "passed over"
- travel tobi+zainab "to the beach" @tarkwa
- date tobi zainab "proper outing"

== 7 Blood Count
[Ngozi](ngozi) comes back to the ward as a patient, four months gone and down to seven grams. The [man](chief) responsible has been moved to a private room; from there [he](chief) sends word that [he](chief) has never heard of any [niece](ngozi). The [porter](pillar) [who](pillar) once lent the [girl](ngozi) [his](pillar) shoulders now lends [her](ngozi) a pint of blood, and then, since [he](pillar) does nothing by halves, another. "Who is the [father](chief)?" asks [Adeola](adeola), pen in hand. "Put [me](pillar)," says [Pillar](pillar). The [deputy](adeola) writes down [Udoh](pillar), S., and looks the other way. In the blood bank [Zainab](zainab) is kissing somebody. We see only a stethoscope.
- return ngozi "comes back"
+ pregnant ngozi chief "four months gone"
- ill ngozi "down to seven grams"
- parent chief baby "man responsible"
- reject chief ngozi "never heard of"
+ help pillar ngozi "a pint of blood"
- parent! pillar baby "Put me"
- betray pillar _ "Put me"
- help adeola pillar "looks the other way"
- kiss _ zainab "kissing somebody"

== 8 Stethoscope
It was the [father](dike)'s. [Professor Dike](dike), sixty-one, has been meeting the ward [sister](zainab) since Easter, and [his](dike) [son](tobi), [who](tobi) took [her](zainab) to the beach in good faith, finds it out from the initials. [Tobi](tobi) knocks the [old man](dike) into the linen trolley. [Zainab](zainab) says that [she](zainab) was sorry for the one and fond of the other, and that [they](dike+tobi) may sort out between [them](dike+tobi) which was which. [Okafor](okafor), [who](okafor) turned down a cake for the sake of a dead [friend](halima), hears it and goes to pray with the [pastor](pastor) of the night buses. [She](okafor) prays about as loudly as one can.
+ affair dike zainab "has been meeting"
- parent dike tobi "father's"
- discover tobi dike+zainab "finds it out"
+ attack tobi dike "knocks the old man"
- reveal zainab dike+tobi "sorry for the one"
- date.past tobi zainab "to the beach"
- friend.past halima okafor "dead friend"
- die.past halima "dead friend"
- reject.past okafor dike "turned down a cake"
- discover okafor dike+zainab "hears it"
- sad okafor "as loudly as"

== 9 Power Cut
The lights go. [Joke](joke) comes looking for [Femi](femi). [She](joke) finds [Adeola](adeola). In the dark [she](joke) takes [Adeola](adeola) for [Matron](okafor). [She](joke) tells [Matron](okafor) everything. The lights come back. [Adeola](adeola) has the scissors in [her](adeola) hand. [She](adeola) puts down the scissors. "Is it love?" [she](adeola) asks [Joke](joke). [Joke](joke) thinks so. [Femi](femi) walks in on [them](adeola+joke). [Adeola](adeola) asks nothing of [Femi](femi). [She](adeola) draws a line with chalk. [Musa](musa), the [electrician](musa), steps over it. [Musa](musa) likes the look of [Adeola](adeola).
- find joke adeola "finds Adeola"
+ reveal joke adeola "tells Matron everything"
- love joke femi "thinks so"
- discover femi adeola+joke "walks in on"
+ breakup adeola femi "draws a line"
- love.start musa adeola "likes the look of"

== 10 Second Opinion
The private room is full of flowers and empty of family. [Chief Adegoke](chief), [whose](chief) stitches have turned septic, wants to see [his](chief) [wife](joke); [she](joke) comes with [her](joke) lawyer. [He](chief) wants to see [his](chief) [surgeon](femi); the [surgeon](femi) cannot very well operate on the [man](chief) [he](femi) is cuckolding, and says so to [Dike](dike), without blushing. It is the [surgeon](femi)'s estranged [wife](adeola) [who](adeola) saves the [old sinner](chief), at four in the morning, with [Musa](musa) holding a torch. [Ngozi](ngozi), on drip and the [porter](pillar)'s blood, puts [her](ngozi) head round the door. The [chief](chief) turns to the wall. So [she](ngozi) lets [him](chief) keep [his](chief) wall.
- ill chief "turned septic"
- married chief joke "wife"
- divorce? chief joke "with her lawyer"
- advisor femi chief "surgeon"
- treat! chief femi "cannot very well operate"
+ affair femi joke "cuckolding"
- cheat joke chief "cuckolding"
- reveal femi dike "says so"
- married adeola femi "estranged wife"
+ rescue adeola chief "saves the old sinner"
- help musa adeola "holding a torch"
- reject chief ngozi "turns to the wall"

== 11 Resignations
Three envelopes on [Matron](okafor)'s desk. The [professor](dike) goes, for reasons of health, meaning [his](dike) [son](tobi)'s right hook. [Zainab](zainab) goes to [Kano](@kano), to a hospital without any Dikes. And the [surgeon](femi) goes, to be [Mrs Adegoke](joke)'s, as the corridor puts it, second opinion. [Tobi](tobi) runs after the bus as far as the bridge and gives up there. [Okafor](okafor) tears up only one of the three. [She](okafor) has brought [him](dike) the last slice of a cake; it has been in the freezer since Harmattan. [He](dike), a [widower](dike) of one year exactly, eats it, frost and all, and says that [Halima](halima) always told [him](dike) to.
+ quit dike "The professor goes"
- parent dike tobi "son's"
- attack.past tobi dike "right hook"
- quit zainab "Zainab goes"
- move zainab "goes to Kano" @kano
- quit femi "the surgeon goes"
- couple.start femi joke "Mrs Adegoke's"
- love tobi zainab "runs after the bus"
- gift okafor dike "brought him"
+ reconcile dike okafor "eats it"
- married.past dike halima "widower"

== 12 Delivery
At noon [Pillar](pillar) wheels [Ngozi](ngozi) in at a run and, the lift being stuck, becomes the second [person](pillar) to touch the [baby](baby). The [electrician](musa) has been shut in that lift for an hour with the new [head](adeola) of the ward, and [neither](adeola+musa) is in a hurry to get out. [Tobi](tobi) sews what needs sewing, with not a stitch too many. The [chief](chief), discharged, stops at the glass, on two sticks, and asks whose the [little one](baby) is. "[Mine](pillar)," says the seven-foot [father](pillar). [Ngozi](ngozi) lays [Tiwa](baby) in the crook of [his](pillar) arm and tells [him](pillar), in front of the [man](chief) [who](chief) never heard of [her](ngozi), that [she](ngozi) would like to be called Udoh.
+ birth ngozi baby "touch the baby"
- help pillar ngozi "wheels Ngozi in"
- hire adeola "new head"
- flirt adeola musa "neither is in a hurry"
- treat ngozi tobi "sews"
- recover chief "discharged"
- parent pillar baby "Mine"
- reject.past chief ngozi "never heard of her"
+ propose ngozi pillar "to be called Udoh"
