%series Thin Air
%lang en
%genre sports drama in a Kenyan runners' camp, broadcaster's listings and recap column
%cast chebet  | Chebet Rotich; Chebet | f
%cast jepk    | Jepkoech Rotich; Jep; Jepkoech | f
%cast rolf    | Rolf Aebischer; Rolf; Aebischer | m
%cast kip     | Kiprono Langat; Kip; Langat | m
%cast sally   | Sally Kemboi; Mama Sally; Sally | f
%cast dez     | Desta Wolde; Desta | f
%cast omondi  | Dr Omondi; Omondi | m
%cast pryor   | Guy Pryor; Pryor | m
%cast mwai    | Inspector Mwai; Mwai | f
%cast tito    | Tito | m
%cast rotich  | Old Rotich; Rotich | m
%cast noor    | Noor Haji; Noor | f
%cast baby    | Imani | f

== 1
Altitude 2,400 metres. At the red gate of the camp in [Iten](@iten) two [sisters](chebet+jepk) climb out of a milk lorry: [Chebet Rotich](chebet), [who](chebet) has been offered a bed and a pair of shoes by [Rolf Aebischer](rolf), the Swiss [coach](rolf), and [Jepkoech](jepk), a year younger, [who](jepk) has been offered nothing and has run alongside. [Their](chebet+jepk) [father](rotich), [Old Rotich](rotich), had locked the door on [both](chebet+jepk); the [younger](jepk) got it off its hinges. [Mama Sally](sally), the [cook](sally), lays an extra plate. Camp [captain](kip) [Kiprono Langat](kip), silver [medallist](kip) and tease, makes the barefoot [girl](jepk) the laughing stock of the track, and is beaten by [her](jepk) over the mile.
- sibling chebet jepk "sisters"
- travel chebet+jepk "climb out of" @iten
- invite rolf chebet "offered a bed"
- gift rolf chebet "a pair of shoes"
- parent rotich chebet+jepk "father"
- abduct.past rotich chebet+jepk "locked the door on"
- flee chebet+jepk rotich "off its hinges"
- help sally jepk "an extra plate"
- attack kip jepk "laughing stock"
+ lose kip jepk "beaten by her"

== 2
The [manager](pryor) comes to look at the stable. [Guy Pryor](pryor), a [Londoner](pryor) with three phones, signs up [Chebet](chebet) on the bonnet of [his](pryor) car; [her](chebet) little [sister](jepk) is told to grow first. Longtime camp [favourite](dez) [Desta Wolde](dez), an [Ethiopian](dez) [whose](dez) contract is up, sees [her](dez) lane go to the [newcomer](chebet) and takes it out on [her](chebet) with elbows. [Dr Omondi](omondi), [who](omondi) has the clinic by the market, pricks every finger in camp for the blood records. One vial is slipped into a sock. By whom? All that the boda-boda [driver](tito), a cheerful [soul](tito) named [Tito](tito), can say is that the sock was a left one.
+ hire chebet pryor "signs up"
- sibling chebet jepk "sister"
- reject pryor jepk "told to grow first"
- jealous dez chebet "lane go to"
- attack dez chebet "with elbows"
- investigate omondi _ "pricks every finger"
- steal _ omondi "slipped into a sock"

== 3
Trials day. The [Ethiopian](dez) leads for nine laps, is reeled in by the elder [Rotich](chebet) on the bell, and ends up face down in the cinders with a torn hamstring. [She](dez) swears that [she](dez) was tripped. [Chebet](chebet) swears that [she](chebet) wasn't near. The jury sides with [Chebet](chebet), the camp with nobody. [Aebischer](rolf), [whose](rolf) hopes rested on the [loser](dez), weeps behind the water tank, where [he](rolf) is come upon by the [cook](sally) and given a towel. That night [Kip](kip) teaches the [girl](jepk) [who](jepk) once outran [him](kip) how to take a bend; [they](jepk+kip) are [both](jepk+kip) out of breath before they start.
+ lose dez chebet "loser"
- injure dez "torn hamstring"
- accuse dez chebet "tripped"
- attack! chebet dez "wasn't near"
- help _ chebet "sides with"
- sad rolf "weeps"
- find sally rolf "come upon by"
- help sally rolf "given a towel"
- advisor kip jepk "teaches"
- flirt jepk kip "out of breath"

== 4
[Desta](dez) packs. [Sally](sally) unpacks. "[You](dez) will stay," says [Mama Sally](sally). [Omondi](omondi) puts the leg in plaster. [Pryor](pryor) does not visit. [Pryor](pryor) drops [Desta](dez). [He](pryor) does it by text. [Tito](tito) reads it out to [her](dez). [She](dez) can't read English. [Tito](tito) leaves out the worst line. [Rotich](rotich) arrives with a stick. [Jep](jepk) hides in the flour store. [Chebet](chebet) faces [Rotich](rotich). [He](rotich) wants [his](rotich) cow back. It was a fine cow.
- help sally dez "will stay"
- treat dez omondi "in plaster"
+ quit dez pryor "drops Desta"
- help tito dez "reads it out"
- betray tito dez "leaves out"
- travel rotich "arrives"
- threaten rotich _ "with a stick"
- flee jepk rotich "hides"

== 5
A positive test shakes the camp. The letter names Sample 14, and Sample 14 is [Chebet](chebet)'s. [She](chebet) is barred from the start in [Nairobi](@nairobi), and at once fingers are pointed at the [doctor](omondi), at the [Swiss](rolf), at the lame [woman](dez) in hut six, [who](dez) had reason enough. The recap: a provisional ban was pronounced on Monday; the shoes were taken back on Tuesday; by Wednesday [Chebet](chebet)'s place had been given to [her](chebet) own [sister](jepk), [who](jepk) did not say no. The two [girls](chebet+jepk), [who](chebet+jepk) have slept under one blanket all [their](chebet+jepk) lives, hang a sheet down the middle of the hut.
- accuse _ chebet "positive test"
+ quit chebet "barred"
- accuse _ dez+omondi+rolf "fingers are pointed at"
- lose chebet "taken back"
+ hire jepk "place had been given"
- sibling chebet jepk "sister"
- housemate chebet jepk "under one blanket"
- quarrel chebet jepk "hang a sheet"

== 6
[Inspector Mwai](mwai), anti-doping unit, arrives in a matatu with [her](mwai) lunch in a tin. [She](mwai) counts fridges, keys and socks, and has the [doctor](omondi)'s clinic turned upside down. [Omondi](omondi) is led off through the market in full view of [his](omondi) patients; the arrest is thought a scandal by all whose teeth [he](omondi) ever pulled. [Noor Haji](noor), a radio [reporter](noor) from [Eldoret](@eldoret), is slipped a photograph by the [biker](tito): it shows the [manager](pryor) leaving the same clinic by the window. In [Nairobi](@nairobi) the [substitute](jepk) wins in borrowed spikes, and [Kip](kip), [who](kip) lifted [her](jepk) over the barrier, forgets to put [her](jepk) down.
- travel mwai "arrives"
- investigate mwai omondi "turned upside down"
+ arrest mwai omondi "led off"
- gift tito noor "slipped a photograph"
- discover noor pryor "leaving the same clinic"
+ find jepk "wins"
- flirt jepk kip "forgets to put"

== 7
Word of the victory reaches [Old Rotich](rotich), [who](rotich) slaughters the only goat [he](rotich) owns and dances for a night; word of the ban reaches [him](rotich) too, and [he](rotich) sits down. [He](rotich) walks the forty miles to the camp to fetch [his](rotich) [firstborn](chebet) home. [She](chebet) has gone. Only the [cook](sally) was told: [Chebet](chebet) works in a flower shed on [Lake Naivasha](@naivasha), under a false name, eleven hours a day. The [man](kip) [who](kip) taught [her](chebet) [sister](jepk) bends asks for [Jep](jepk)'s hand, formally, with honey, and gets it from the [father](rotich) before [he](kip) gets it from [her](jepk).
- celebrate rotich jepk "slaughters the only goat"
- happy rotich "dances"
- sad rotich "sits down"
- travel rotich "walks the forty miles"
- return? chebet "fetch"
- parent rotich chebet "firstborn"
+ flee chebet "has gone"
- reveal chebet sally "Only the cook"
- hire chebet "flower shed" @naivasha
- betray chebet _ "false name"
- advisor.past kip jepk "taught"
- sibling chebet jepk "sister"
+ propose kip jepk "asks for Jep's hand"
- engaged.start jepk kip "gets it from her"
- parent rotich jepk "father"

== 8
[Noor](noor) puts the picture to [Pryor](pryor) on air. The [Londoner](pryor) laughs, offers [her](noor) a car, then a bigger one, and on the way home the [reporter](noor)'s brakes give out on the escarpment. [She](noor) is cut from the wreck by a lorry crew, concussed, alive, and louder than before. The [doctor](omondi), released for want of proof, sits by [her](noor) bed as [physician](omondi) and stays on, off duty, as something else. [Sally](sally) sells [her](sally) earrings so that the [Ethiopian](dez)'s leg may be seen to in [Addis](@addis). Rain stops training. Goats take over the track.
- accuse noor pryor "puts the picture"
- gift? pryor noor "offers her a car"
+ attack? pryor noor "brakes give out"
- rescue _ noor "cut from the wreck"
- injure noor "concussed"
- help _ omondi "released"
- help omondi noor "sits by her bed"
- advisor omondi noor "physician"
- love.start omondi noor "something else"
- help sally dez "sells her earrings"
- treat? dez "seen to"

== 9
[Mwai](mwai), [who](mwai) hates a loose end, drives down to the lake with the sock in a bag. The flower [packer](chebet) recognises the darning at once, since [she](chebet) did it herself, and since there is one [person](jepk) alive for [whom](jepk) [she](chebet) darns: [Jepkoech](jepk). Neither [woman](chebet+mwai) speaks for the length of a greenhouse. "[My](chebet) [sister](jepk) runs," says [Chebet](chebet). "[She](jepk) does not steal." On [her](chebet) return to the camp, which nobody had looked for, [she](chebet) finds the [bride](jepk) being fitted for the wedding. [The two](chebet+jepk) go at each other with bare hands among the pins.
- investigate mwai _ "hates a loose end"
- travel mwai "drives down"
+ discover chebet jepk "recognises the darning"
- sibling chebet jepk "sister"
- steal! jepk _ "does not steal"
- return chebet "return to the camp"
- wedding? jepk kip "fitted for the wedding"
+ attack chebet jepk "bare hands"
- attack jepk chebet "bare hands"

== 10
It comes out through tears. Yes, [Jep](jepk) took the vial: the [manager](pryor) had promised [her](jepk) a contract for it, and told [her](jepk) that it was for a vitamin. What [he](pryor) wanted with [her](jepk) [sister](chebet)'s blood [she](jepk) never asked. The recap of the swap, for those who dozed off: [Pryor](pryor) had backed another runner with bookmakers in [Macau](@macau), needed the [favourite](chebet) out of the race, and had a syringe emptied into Sample 14. [Langat](kip), [who](kip) hears it through the wall, calls off the wedding with the honey already returned. The [thief](jepk) runs up into the forest, in the dark, in the wrong direction.
+ reveal jepk chebet "comes out through tears"
- sad jepk "tears"
- steal.past jepk omondi "took the vial"
- hire? pryor jepk "promised her a contract"
- sibling chebet jepk "sister's blood"
- betray.past pryor jepk "for a vitamin"
+ betray.past pryor chebet "syringe emptied"
- discover kip jepk "through the wall"
- breakup kip jepk "calls off"
- flee jepk "runs up"

== 11
All paths are combed for the missing [girl](jepk). [Desta](dez), back from [Addis](@addis) on a mended leg, does what the search parties do not: [she](dez) runs the ridge by feel, nine kilometres, and hears a whistle. [Jepkoech](jepk) lies in a pit trap with a fever and a snapped wrist and is carried out on the back of the [woman](dez) [she](jepk) never greeted. At the gate [Chebet](chebet) takes over the load. The sheet in the hut comes down. From the sickbed a statement is signed for the [inspector](mwai); from the airport, with one phone in [his](pryor) hand, [Guy Pryor](pryor) is signed out in handcuffs.
- investigate _ jepk "paths are combed"
- return dez "back from Addis"
- recover dez "mended leg"
- injure jepk "snapped wrist"
- ill jepk "fever"
+ rescue dez jepk "carried out on"
- help chebet jepk "takes over the load"
- reconcile chebet jepk "comes down"
- reveal jepk mwai "statement is signed"
+ arrest mwai pryor "in handcuffs"

== 12
The ban on the elder [sister](chebet) is lifted with regrets; a shorter one is handed to the [younger](jepk), [who](jepk) asks for no mercy and is shown some. [Mama Sally](sally), [who](sally) has had a cough since the rains and told no one, falls at the stove. [She](sally) had taken [Desta](dez) in at seventeen, fed four Olympic finalists, and been mother to a hundred. Not one of [her](sally) own. [She](sally) is gone before the water boils. [Aebischer](rolf), on [whose](rolf) ring finger a pale band is noticed for the first time, asks to be left alone with [his](rolf) [wife](sally). [Wife](sally)? Nobody at camp had been told in nineteen years.
- sibling chebet jepk "sister"
- quit jepk "a shorter one"
- ill sally "cough"
- reveal! sally _ "told no one"
+ die sally "is gone"
- help.past sally dez "taken Desta in"
+ married.past rolf sally "his wife"
- reveal! rolf+sally _ "Nobody at camp"

== 13
Season finale. The stadium in [Eldoret](@eldoret), ten thousand metres, lane one [Chebet](chebet), lane two [Desta](dez). The old [rivals](chebet+dez) share the lead, share a sponge, and let nobody else near the tape; by a vest it goes to the [woman](dez) from [Addis](@addis). The widowed [coach](rolf) hands the camp keys to [Kip](kip) and goes to live with a brother in [Chur](@chur). [Noor](noor), on commentary, breaks off in mid-sentence and is driven to hospital by the [husband](omondi) [she](noor) married in June: a [girl](baby), [Imani](baby). On the empty track the new [head](kip) of the camp paces a suspended [runner](jepk), two steps behind [her](jepk), as before. [She](jepk) doesn't look round. [She](jepk) slows down.
- enemy.past chebet dez "old rivals"
+ find dez "by a vest"
- hire kip rolf "camp keys"
- reconcile chebet dez "share a sponge"
- married.past rolf sally "widowed"
- move rolf "goes to live" @chur
- sibling _ rolf "brother"
- help omondi noor "driven to hospital"
- wedding.past noor omondi "married in June"
- married noor omondi "husband"
+ birth noor baby "a girl"
- quit.past jepk "suspended"
- advisor kip jepk "paces"
- reconcile? jepk kip "slows down"
