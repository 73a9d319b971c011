%series Siquihan General
%lang en
%genre island hospital melodrama, Philippines, encyclopaedia episode list
%cast luz      | Dr. Luz Abarquez; Luz; Dr. Abarquez | f
%cast ramon    | Ramon Abarquez; Ramon | m
%cast tessie   | Tessie Abarquez; Tessie | f
%cast inigo    | Dr. Iñigo Salas; Iñigo; Salas | m
%cast corazon  | Corazon Salas; Corazon | f
%cast bong     | Bong Villar; Bong | m
%cast faye     | Faye Lim; Faye | f
%cast drew     | Drew Hallam; Hallam; Drew | m
%cast iskow    | - | f
%cast nena     | Lola Nena; Nena | f
%cast jojo     | Jojo | m
%cast fisher   | Isko | m
%cast babys    | - | m
%cast mum      | - | f
%cast mayor    | - | m

== 1 Night Ferry
[Dr. Luz Abarquez](luz) returns after twelve years to the island hospital in which [she](luz) was born, as head of surgery and superior of [Dr. Iñigo Salas](inigo), [whom](inigo) [she](luz) left standing at the pier when [they](inigo+luz) were students. [Salas](inigo) has since married the [mayor](mayor)'s [daughter](corazon) [Corazon](corazon), [who](corazon) is six months along. [Luz](luz)'s widowed [father](ramon), [Ramon](ramon), doesn't come to meet [her](luz); [he](ramon) hasn't forgiven [her](luz) for missing the funeral. The ward [clerk](faye), [Faye Lim](faye), shares a room behind the dispensary with the new [arrival](luz), and by midnight knows everything except why [she](luz) has come.
+ return luz "returns"
- hire luz "head of surgery"
- boss luz inigo "superior of"
- breakup.past luz inigo "standing at the pier"
- married corazon inigo "has since married"
- parent mayor corazon "mayor's daughter"
- pregnant corazon inigo "six months along"
- married.past mum ramon "widowed"
- die.past mum "funeral"
- parent ramon luz "father"
- reconcile! luz ramon "hasn't forgiven"
- housemate faye luz "shares a room"

== 2 Tetanus
A [fisherman](fisher) is brought in with a hook through the hand and lockjaw on the way. [Luz](luz) and [Iñigo](inigo) work over [him](fisher) all night, falling back into the old way of passing each other things without asking, and at dawn, when [he](fisher) opens [his](fisher) eyes, [they](inigo+luz) are holding on to each other in the corridor a little longer than colleagues do. [Bong Villar](bong), the ambulance [driver](bong), walks by and whistles. [Bong](bong) has problems of [his](bong) own: both [Faye](faye) and [Tessie](tessie), [Luz](luz)'s younger [sister](tessie), believe themselves to be going steady with [him](bong).
- ill fisher "lockjaw"
- treat fisher inigo+luz "work over him"
- recover fisher "opens his eyes"
+ flirt inigo luz "holding on to each other"
- colleague inigo luz "colleagues"
- discover bong inigo+luz "walks by"
- sibling luz tessie "sister"
+ cheat bong faye+tessie "believe themselves"
- couple bong faye "going steady"
- couple bong tessie "going steady"

== 3 Fiesta
At the fiesta of the patron saint [Tessie](tessie) and [Faye](faye) turn up in the same dress, a present from the same [man](bong), and [Bong](bong) is last seen climbing the bell tower. The deceived [women](faye+tessie), [who](faye+tessie) had been strangers, end the night arm in arm. [Corazon](corazon) asks [Luz](luz) to dance, in order to tell [her](luz), smiling all the while, that [she](luz) will find it hard to operate with a broken wrist. An [American](drew), [Drew Hallam](drew), in search of a lost uncle, asks the way of [Lola Nena](nena), the [midwife](nena), and receives it with three mangoes. The saint is carried round the plaza, and it rains on him.
+ discover faye+tessie bong "in the same dress"
- gift.past bong faye+tessie "a present"
- flee bong faye+tessie "climbing the bell tower"
- betray.past bong faye+tessie "deceived"
+ friend.start faye tessie "arm in arm"
- threaten corazon luz "a broken wrist"
- kin _ drew "uncle"
- investigate drew _ "in search of"
- gift nena drew "three mangoes"

== 4 Low Water
[Ramon](ramon) falls off the roof. [Bong](bong) drives [Ramon](ramon) to the hospital. [Luz](luz) is on duty. [Ramon](ramon) wants [Salas](inigo). [Salas](inigo) calls [Luz](luz). [Luz](luz) sets the leg. [Ramon](ramon) looks at the wall. "Who taught [you](luz) that?" asks [Ramon](ramon). "[Mother](mum) did," says [Luz](luz). [She](mum) was a nurse. [Ramon](ramon) turns to [Luz](luz). [Ramon](ramon) holds [her](luz) hand. [Tessie](tessie) won't ride with [Bong](bong). [Faye](faye) won't either. [Bong](bong) rides alone. [Jojo](jojo) rides on the bumper. [Jojo](jojo) is nine and nobody's. Grace is said at supper.
- injure ramon "falls off"
- help bong ramon "drives Ramon"
- treat ramon luz "sets the leg"
- advisor.past mum luz "taught you that"
- parent mum luz "Mother"
+ reconcile luz ramon "holds her hand"
- reject tessie bong "won't ride with"
- reject faye bong "won't either"

== 5 Blackout
A typhoon takes the roof off Maternity just as [Corazon](corazon) goes into labour, two months early. With [her](corazon) [husband](inigo) cut off on the far side of the river, [she](corazon) has nobody but [Luz](luz), and the [woman](luz) with the wrist [she](corazon) had promised to break saves both lives by the light of [Bong](bong)'s headlamps. The [baby](babys) is in an incubator made of a fish crate. Toward morning [Corazon](corazon) takes back what [she](corazon) said at the fiesta, adding that [Iñigo](inigo) talks in [his](inigo) sleep and that the name isn't [hers](corazon). [Hallam](drew), helping to carry stretchers, falls over [Tessie](tessie), and sees no reason to get up.
- birth corazon babys "goes into labour"
- married corazon inigo "husband"
+ rescue luz babys+corazon "saves both lives"
- threaten.past corazon luz "promised to break"
- help bong luz "Bong's headlamps"
- reconcile corazon luz "takes back"
- love inigo luz "talks in his sleep"
- help drew _ "carry stretchers"
+ flirt drew tessie "no reason to get up"

== 6 Blood Types
The [infant](babys) needs blood, [Iñigo](inigo)'s is taken, and it turns out that [he](inigo) can't be the [father](inigo). [Luz](luz), bound to secrecy, has to look on as [her](luz) former [sweetheart](inigo) buys the whole ward ice cream. [She](luz) tells [Faye](faye) in [her](luz) sleep, or near enough. [Faye](faye), [who](faye) files the admissions, works out in [her](faye) head who came ashore seven months back: the cable ship, and on it [Drew Hallam](drew), [who](drew) has said all along that this was [his](drew) first visit. [Tessie](tessie) is, at that hour, teaching the [liar](drew) to open a coconut, and letting [him](drew) think that [he](drew) is good at it.
+ parent! inigo babys "can't be the father"
- discover luz inigo "it turns out"
- reveal! luz inigo "bound to secrecy"
- couple.past inigo luz "former sweetheart"
- celebrate inigo babys "ice cream"
- reveal luz faye "tells Faye"
- discover faye drew "works out"
- betray drew tessie "said all along"
- parent? drew babys "seven months back"
- advisor tessie drew "teaching the liar"

== 7 The Uncle
[Lola Nena](nena), pressed by [Faye](faye), denies everything, then asks for a cigarette. There never was a lost uncle. [Hallam](drew) came back for [Corazon](corazon), [who](corazon) met [him](drew) at a wake and told [him](drew) that [she](corazon) was single, and [he](drew) has been rebuffed by [her](corazon) twice since, behind the chapel. [Faye](faye) thinks it right that [her](faye) new best [friend](tessie) should know. [Tessie](tessie) doesn't thank [her](faye) for it: [she](tessie) flings the coconut, and the [clerk](faye) loses a tooth. [Luz](luz) has to put in the stitches without being told how it happened by either the [victim](faye) or [her](luz) own [sister](tessie).
- kin! _ drew "never was a lost uncle"
- return drew "came back for"
- love drew corazon "came back for"
- betray.past corazon drew "single"
- affair.past corazon drew "met him at a wake"
- reject corazon drew "rebuffed by her"
- friend faye tessie "best friend"
+ reveal faye tessie "should know"
+ attack tessie faye "flings the coconut"
- injure faye tessie "loses a tooth"
- treat faye luz "the stitches"
- sibling luz tessie "sister"

== 8 Lent
Forty days of fish. [Tessie](tessie) has stopped going out and takes up the guitar, to the regret of the neighbours. [Bong](bong) drives [Faye](faye) to the dentist in [Cebu](@cebu) at [his](bong) own expense, holds [her](faye) bag, is thrown up on in the strait and finds, on the way home, that [her](faye) head has come to rest against [him](bong). [Jojo](jojo), caught stealing bread from the ward kitchen, is taken home by [Ramon](ramon), [who](ramon) sets a second plate and asks no questions. Only on Good Friday does anybody notice that there are now two [Abarquezes](jojo+ramon) in the procession with the same limp.
- sad tessie "stopped going out"
- travel bong+faye "drives Faye to the dentist" @cebu
- help bong faye "at his own expense"
- ill faye "thrown up on"
+ flirt bong faye "come to rest against"
- steal jojo _ "caught stealing"
- help ramon jojo "sets a second plate"
+ move jojo ramon "taken home by"

== 9 The Letter
[Hallam](drew) writes to [Salas](inigo). [Salas](inigo) reads it in the theatre. [He](inigo) puts down the knife. [Luz](luz) takes over. At home [Corazon](corazon) is nursing the [boy](babys). "Is [he](babys) [mine](inigo)?" asks [Iñigo](inigo). [Corazon](corazon) says nothing to [Iñigo](inigo). That is enough for [Iñigo](inigo). [He](inigo) sleeps at the hospital. [He](inigo) asks [Luz](luz) one thing. [Luz](luz) had known. [He](inigo) shouts at [Luz](luz). The [fisherman](fisher) with the hooked hand looks in. [Isko](fisher) is [his](fisher) name. [Isko](fisher) has brought fish for [Luz](luz). [Luz](luz) cries into the fish.
- reveal drew inigo "writes to Salas"
- parent! inigo babys "Is he mine"
- help luz inigo "takes over"
- parent corazon babys "nursing the boy"
+ discover inigo corazon "enough for Iñigo"
- breakup inigo corazon "sleeps at the hospital"
- discover.past luz corazon "had known"
+ quarrel inigo luz "shouts at Luz"
- gift fisher luz "brought fish"
- sad luz "cries"

== 10 Isko's Boat
[Luz](luz) takes a week off, the first of [her](luz) life, and spends it on the boat of the [fisherman](fisher), [who](fisher) lost [his](fisher) [wife](iskow) in the same typhoon and speaks about once an hour. On the third day [she](luz) tells [him](fisher) what [she](luz) has told nobody: [she](luz) went away at nineteen because there was to be a child, and there wasn't, in the end, and [Iñigo](inigo) never knew. [Isko](fisher) hauls in the line. On the fifth day, it's [she](luz) [who](luz) moves over under the awning. [Tessie](tessie), meanwhile, opens [her](tessie) door to [Drew](drew), plays [him](drew) eleven songs as a punishment, and then forgives [him](drew).
- die.past iskow "lost his wife"
- married.past fisher iskow "his wife"
+ reveal luz fisher "told nobody"
- pregnant.past luz inigo "to be a child"
- lose.past luz "there wasn't, in the end"
- discover! inigo luz "never knew"
+ affair fisher luz "moves over"
- reconcile drew tessie "forgives him"

== 11 Custody
[Corazon](corazon)'s [father](mayor), the [mayor](mayor), would rather see the [child](babys) in a convent than in the arms of an [American](drew), and sends two men to fetch [it](babys) from the ward at night. They get as far as the gate. There stand [Lola Nena](nena) with a bedpan, [Bong](bong) with a wrench and, with a crutch each, [Ramon](ramon) and [his](ramon) foster [son](jojo). In the scuffle, [Nena](nena), seventy-eight, goes down. [Salas](inigo) stitches [her](nena), and while [he](inigo) is at it is told by the old [woman](nena) that fathers are not made of blood, whatever they teach you in [Manila](@manila). [He](inigo) goes up to the nursery and stays there. [Corazon](corazon) is asleep in the chair. [He](inigo) covers [her](corazon) up.
- parent mayor corazon "father"
- abduct? mayor babys "fetch it from the ward"
+ rescue bong+jojo+nena+ramon babys "There stand"
- kin jojo ramon "foster son"
- injure nena "goes down"
- treat nena inigo "stitches her"
- advisor nena inigo "not made of blood"
- reconcile corazon inigo "covers her up"

== 12 Day Ferry
At the christening there are two [men](drew+inigo) by the font, and [Corazon](corazon) hands the [boy](babys) to [Iñigo](inigo) first and to [Drew](drew) next, with [Tessie](tessie), the newly-wed [Mrs Hallam](tessie), holding the candle. [Faye](faye) and [Bong](bong) announce that [they](bong+faye) have got engaged and, ten minutes later, on account of the bell tower, that [they](bong+faye) haven't, and by the cake that [they](bong+faye) have. [Luz](luz) hands the knife over to [her](luz) [deputy](inigo), [who](inigo) at last wishes [her](luz) well. [She](luz) isn't leaving the island. [She](luz) is taking a boat round it, with a [man](fisher) at the tiller [who](fisher) has said four whole sentences since breakfast, one of them a question. [She](luz) said yes to that.
- celebrate babys "christening"
- parent corazon babys "boy"
+ wedding.past drew tessie "newly-wed"
- engaged bong faye "got engaged"
- boss luz inigo "deputy"
- reconcile inigo luz "wishes her well"
- move! luz "isn't leaving"
+ propose fisher luz "a question"
- engaged.start fisher luz "said yes to that"
