%series Period Nine
%lang en
%genre high-school staff-room drama, Yorkshire: encyclopaedia summaries
%cast verity | Verity Marsden; Verity; Ms Marsden; Marsden | f
%cast kwame | Kwame Asante; Kwame; Asante | m
%cast glyn | Glyn Hargreave; Glyn; Hargreave | m
%cast roz | Roz | f
%cast imran | Imran Sheikh; Mr Sheikh; Imran; Sheikh | m
%cast tilly | Tilly | f
%cast jaden | Jaden | m
%cast cook | Mrs Ogle | f
%cast inspectorm | - | m
%cast jadendad | Curtis | m
%cast jadenmum | - | f
%cast sister | Faith | f
%cast doctor | - | m
%cast governor | Lady Pell | f
%cast aunt | - | f
%cast baby | - | f

== 1
[Verity Marsden](verity) takes up the headship of [Crag Lane](#craglane), the school from which [she](verity) was expelled at fifteen. [Glyn Hargreave](glyn), then [her](verity) form [master](glyn) and now [her](verity) [deputy](glyn), had applied for the post himself; at the first assembly [he](glyn) mispronounces [her](verity) name three times. History [teacher](kwame) [Kwame Asante](kwame) walks a weeping new [boy](jaden) to the sick bay. The [boy](jaden), [Jaden](jaden), says only that [he](jaden) fell.
+ hire verity "takes up" #craglane
- quit.past verity "expelled"
- advisor.past glyn verity "form master"
- boss.start verity glyn "her deputy"
- hire? glyn "applied"
- help kwame jaden "walks"
- sad jaden "weeping"
- injure? jaden "fell"

== 2
[Jaden](jaden) has come to class without a coat for a week. [Kwame](kwame) buys [him](jaden) one out of [his](kwame) own pocket, upon which the [boy](jaden)'s [father](jadendad), [Curtis](jadendad), appears at the gate and informs [him](kwame) that the next teacher to interfere will be picking up [his](kwame) teeth. [Hargreave](glyn) advises [Kwame](kwame) to stay out of it. In the chemistry lab, [Imran Sheikh](imran) and [Glyn](glyn)'s [wife](roz) [Roz](roz), [who](roz) teaches French, wash beakers side by side, far more beakers than have been used.
+ gift kwame jaden "buys"
- parent jadendad jaden "father"
+ threaten jadendad kwame "picking up"
- married glyn roz "wife"
- flirt imran roz "side by side"

== 3
[Verity](verity)'s younger [sister](sister), [Faith](sister), fresh out of rehab, moves into the spare room with two bin bags and a budgerigar. At a parents' evening that threatens to end in blows, [Mrs Ogle](cook), the school [cook](cook), calms [Curtis](jadendad) with treacle pudding. [Tilly](tilly), [Roz](roz) and [Glyn](glyn)'s [seventeen-year-old](tilly), sees [her](tilly) [mother](roz) get out of a car that is not [her](tilly) [father](glyn)'s, and lets [Mr Sheikh](imran)'s tyres down that same night.
- sibling sister verity "sister"
- recover sister "fresh out of rehab"
+ housemate.start sister verity "moves into"
- attack? jadendad _ "blows"
- help cook jadendad "calms"
- parent glyn+roz tilly "seventeen-year-old"
+ discover tilly roz "sees"
- attack tilly imran "tyres down"

== 4
[Jaden](jaden) turns up with a cracked rib. The [doctor](doctor) [who](doctor) straps it up has seen such ribs before, and so, reluctantly, has [Verity](verity): [hers](verity) were cracked by the same kind of hand. [She](verity) calls social services. [Curtis](jadendad) is taken from the scrapyard in front of [his](jadendad) mates, and [Jaden](jaden), far from being grateful, smashes the windscreen of the [head](verity)'s car. [Kwame](kwame) sits on the kerb with [him](jaden) until [he](jaden) has finished crying.
- injure jaden "cracked rib"
- treat jaden doctor "straps"
- injure.past verity "cracked by"
+ accuse verity jadendad "calls"
+ arrest _ jadendad "taken"
- happy! jaden "grateful"
- attack jaden verity "smashes"
- help kwame jaden "sits on the kerb"
- sad jaden "crying"

== 5
An [inspector](inspectorm) from the ministry sits at the back of every lesson, and [Glyn](glyn) sees to it that [he](inspectorm) sits in the worst. [Imran](imran)'s experiment takes off the ceiling tiles. [Roz](roz) bandages [him](imran) in the language lab and tells [him](imran), in the conditional, what [she](roz) would do if [she](roz) were free; [he](imran) answers in the future tense. [Jaden](jaden) is placed with an [aunt](aunt) on the other side of [Leeds](@leeds). [He](jaden) runs before the kettle has boiled.
- investigate inspectorm "sits"
- betray glyn verity "sees to it"
- injure imran "takes off the ceiling"
- treat imran roz "bandages"
+ confess roz imran "tells him"
- confess imran roz "answers"
- housemate.start aunt jaden "placed with"
+ flee jaden aunt "runs"
- kin aunt jaden "aunt"

== 6
For two nights the staff comb the moors. [Verity](verity) blames herself, [Kwame](kwame) blames [Verity](verity), and in the headlights of a quad bike the things [they](kwame+verity) shout at each other turn into something neither of [them](kwame+verity) had planned to do with [their](kwame+verity) mouths. [Faith](sister), of all people, discovers [Jaden](jaden), asleep in the boiler house where [she](sister) used to hide with [her](sister) bottles. [She](sister) tells nobody, brings [him](jaden) soup and the budgerigar.
- investigate kwame+verity jaden "comb"
- sad verity "blames herself"
- accuse kwame verity "blames"#2
- quarrel kwame verity "shout"
+ kiss kwame verity "with their mouths"
+ find sister jaden "discovers"
- reveal! sister jaden "tells nobody"
- gift sister jaden "brings"

== 7
The report praises the [cook](cook). Of the [head](verity) it has little good to say, and [Lady Pell](governor), the [chair](governor) of governors, urges [Verity](verity) to resign. [Glyn](glyn) has already measured the office for curtains when [Tilly](tilly) slaps a hotel receipt on [his](glyn) desk: paid by [Mr Sheikh](imran), two persons, half board. [Hargreave](glyn) reads it, folds it in four and goes on teaching the Corn Laws until the bell. Then [he](glyn) is sick in the waste-paper basket.
- quit? verity "resign"
- hire? glyn "measured"
+ reveal tilly glyn "slaps"
- affair imran roz "two persons, half board"
- discover glyn imran "reads"
- ill glyn "sick"

== 8
Told to choose, [Roz](roz) chooses a bedsit. [Imran](imran) arrives there with champagne and is sent home with it; [she](roz) has left one [man](glyn), [she](roz) says, not swapped [him](glyn). [Curtis](jadendad), out on bail, follows the budgerigar's chirping to the boiler house. [Faith](sister) plants herself in the doorway with a coal shovel. [She](sister) is in a coma when [Kwame](kwame) finds [her](sister); the [boy](jaden) is gone.
- gift? imran roz "champagne"
+ breakup roz glyn "left"
- move roz "bedsit"
- reject roz imran "sent home"
- couple! imran roz "swapped"
- arrest.past _ jadendad "bail"
- help sister jaden "plants herself"
- attack jadendad sister "coma"
- ill sister "coma"
- find kwame sister "finds"
+ abduct jadendad jaden "gone"

== 9
[Verity](verity) keeps watch at [her](verity) [sister](sister)'s bedside, reading aloud the reference [Glyn](glyn) once wrote [her](verity), every damning word. A [man](jadendad) with a crying [child](jaden) was seen on the [Hull](@hull) ferry. [Tilly](tilly), [who](tilly) has [Jaden](jaden) in [her](tilly) reading group, remembers a picture [he](jaden) drew of a caravan with a green door. [Glyn](glyn), with nobody waiting for [him](glyn) at home, drives [Kwame](kwame) to the coast. The [deputy](glyn) goes in by the door, the [historian](kwame) by the window.
- sibling sister verity "sister"
- help verity sister "keeps watch"
- accuse.past glyn verity "damning"
- sad jaden "crying"
- travel jaden+jadendad "ferry" @hull
- advisor tilly jaden "reading group"
+ discover tilly "remembers"
- create.past jaden "drew"
- sad glyn "nobody"
+ travel glyn+kwame "drives"

== 10
[Glyn](glyn) has taken a fist in the mouth, [Curtis](jadendad) a cricket bat on the wrist; [Jaden](jaden) is wrapped in the coat [he](jaden) never got to wear. Handed over to the police, [his](jaden) [father](jadendad) shouts that [he](jaden) is no [son](jaden) of [his](jadendad). It is, by the look on the face of the [woman](jadenmum) [who](jadenmum) has been standing at the back of the crowd for an hour, quite possibly true. [She](jadenmum) left the [boy](jaden) when [he](jaden) was two, and [she](jadenmum) has come to see if [he](jaden) will look at [her](jadenmum).
- attack jadendad glyn "a fist"
- attack glyn+kwame jadendad "cricket bat"
+ rescue glyn+kwame jaden "wrapped"
- arrest _ jadendad "Handed over"
- parent jadendad jaden "father"
- parent! jadendad jaden "no son of his"
+ return jadenmum "come to see"
- breakup.past jadenmum jaden "left the boy"

== 11
[Faith](sister) opens one eye and asks who is feeding the bird. [Jaden](jaden) is. A placement with [his](jaden) [mother](jadenmum) is tried, supervised by [Kwame](kwame), [who](kwame) has stopped sleeping in [his](kwame) own flat. [Lady Pell](governor) puts the headship to the vote. To general amazement [Hargreave](glyn), [his](glyn) jaw wired, rises and speaks for [Verity](verity), by means of a slate. [She](verity) had been, [he](glyn) chalks, the best [pupil](verity) [he](glyn) ever threw out.
+ recover sister "opens one eye"
- housemate.start jaden jadenmum "placement"
- parent jadenmum jaden "mother"
- help kwame jaden+jadenmum "supervised"
- injure.past glyn "wired"
+ help glyn verity "speaks for"
- advisor.past glyn verity "best pupil"
- reconcile glyn verity "rises"
- quit.past verity glyn "threw out"

== 12
On the last day of term, [Ms Marsden](verity) is confirmed as head with one vote against, [her](verity) own. [Roz](roz) gives birth between two oral exams; whose the [child](baby) is [she](roz) declines to say, in three languages. Both [Glyn](glyn) and [Imran](imran) pace the corridor, and since there is only one chair [they](glyn+imran) take turns. [Tilly](tilly) has a place at [Durham](#durham). [Mrs Ogle](cook) lays one more plate at high table, for [Jaden](jaden), and [Kwame](kwame), clearing away, drops to one knee beside the [head](verity)'s chair, ostensibly after a fork.
+ hire verity "confirmed"
+ birth roz baby "gives birth"
- parent? glyn+imran baby "whose"
- reveal! roz baby "declines to say"
- find tilly "a place" #durham
- invite cook jaden "one more plate"
- propose? kwame verity "one knee"
