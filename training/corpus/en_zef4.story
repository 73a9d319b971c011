%series Reasonable Doubtful
%lang en
%genre legal procedural: a free law clinic in Accra, fan-site recap log, wry
%cast efua | Efua Mensah-Bright; Efua; Lawyer Mensah-Bright | f
%cast kwabena | Kwabena Ofori; Kwabs; Ofori | m
%cast tilda | Mathilda Quartey; Tilda; Mathilda; Auntie Tilda | f
%cast jerome | Jerome Lartey; Jerome; Lartey | m
%cast selassie | Selassie | m
%cast justice | Justice Addo; Addo | m
%cast yaa | Yaa Addo; Yaa | f
%cast goldsmith | Alhaji Musa; Musa | m
%cast goldson | Bashir | m
%cast footballer | Prince Dogbe; Dogbe; Prince | m
%cast footwife | Akosua | f
%cast scout | - | m
%cast bishop | Bishop Nti; Nti | m
%cast organist | Comfort | f
%cast seamstress | Madam Vida; Vida | f
%cast seamsis | Gladys | f
%cast prosecutor | Ebo Sackey; Sackey; Ebo | m
%cast witness | - | f
%cast baby | - | f
%cast prosmum | - | f
%cast groom | - | m
%cast newgirl | - | f
%cast newfather | - | m
%cast landlord | Mr. Tetteh; Tetteh | m

== 1 Res Ipsa
Six years after walking out of [Lartey & Partners](#lartey), and out on [Jerome Lartey](jerome), [Efua Mensah-Bright](efua) opens a free law clinic above a chop bar in [Osu](@osu). [Auntie Tilda](tilda), the bar's [owner](tilda), charges no rent, only gossip. The first [client](goldsmith) through the beaded curtain is a [goldsmith](goldsmith), [Alhaji Musa](goldsmith), [whose](goldsmith) own [son](goldson) has had [him](goldsmith) charged with stealing from the family shop. [Kwabena Ofori](kwabena), [Efua](efua)'s one and only [junior](kwabena), falls in love with the file. Also with the process [server](selassie).
- quit.past efua "walking" #lartey
- breakup.past efua jerome "out on"
+ create efua "opens"
- help tilda efua "no rent"
- advisor.start efua goldsmith "client"
- parent goldsmith goldson "son"
- accuse goldson goldsmith "charged"
- steal? goldsmith goldson "stealing"
- boss efua kwabena "junior"
- love.start kwabena selassie "love"

== 2 Assayed
Was it theft, or an old [man](goldsmith) taking back what was [his](goldsmith)? The gold in question, [Kwabs](kwabena) establishes by weighing it in [Tilda](tilda)'s fish scales, is mostly brass: [Bashir](goldson) had been swapping the stock for months. Confronted across the bench, the [son](goldson) crumples. [Justice Addo](justice) strikes the case out and lectures [both](goldsmith+goldson) of [them](goldsmith+goldson) on Ecclesiastes. The [Alhaji](goldsmith) pays [his](goldsmith) [counsel](efua) in earrings and takes [Bashir](goldson) home for lunch. On the steps stands the one [person](jerome) [Efua](efua) had hoped never to see again, with a briefcase, a beard and a smile: [Jerome](jerome).
- steal! goldsmith goldson "theft"
+ discover kwabena goldson "establishes"
- steal.past goldson goldsmith "swapping"
- accuse efua goldson "Confronted"
- advisor efua goldsmith "counsel"
- gift goldsmith efua "earrings"
+ reconcile goldsmith goldson "home for lunch"
- return jerome efua "stands"
- accuse! goldson goldsmith "strikes"

== 3 Offside
[Prince Dogbe](footballer), twenty, left-footed, sold to [Bruges](@bruges), has a contract [he](footballer) never signed and an [agent](scout) with a yacht. [He](footballer) also has, in the visitors' gallery, a very pregnant [wife](footwife) [whom](footwife) the [scout](scout) had advised [him](footballer) to forget. [Lartey](jerome) appears for the [scout](scout). It is the exes' first duel in open court, and [she](efua) wins it on a comma. "[You](efua) always were good at endings," [he](jerome) remarks in the lift. [Selassie](selassie) serves papers upstairs; [Ofori](kwabena) drops a whole library on [his](kwabena) own foot.
- pregnant footwife footballer "pregnant"
- married footballer footwife "wife"
- betray scout footballer "contract he never signed"
- advisor jerome scout "appears for"
- ex efua jerome "exes"
- enemy efua jerome "duel"
+ find efua "wins"
- breakup.past efua jerome "endings"
- injure kwabena "drops"
- hire.past footballer "sold" @bruges
- advisor scout footballer "agent"
- breakup? footballer footwife "forget"

== 4 Consideration
Free again, [Dogbe](footballer) gives the clinic a signed ball and a photocopier. The latter belonged to the [scout](scout), it transpires, and [Efua](efua) spends a night in the cells for receiving. It is [Jerome](jerome) [who](jerome) stands bail, in cash, at three in the morning, and drives [her](efua) home without one clever remark; it is [Tilda](tilda) [who](tilda) counts how long the car stays. Upstairs, the [landlord](landlord) from across the road, [Mr. Tetteh](landlord), measures the rooms. [Tilda](tilda) owes [him](landlord) eleven months.
- gift footballer efua "gives"
- steal.past footballer scout "belonged to the scout"
+ arrest _ efua "cells"
+ rescue jerome efua "stands bail"
- help jerome efua "drives"
- accuse _ efua "receiving"

== 5 Canon Law
A choir in tears, a [bishop](bishop) in custody. [Comfort](organist), the cathedral [organist](organist), was found at the foot of the tower, and [Nti](bishop) was seen coming down it. [He](bishop) will not say why [he](bishop) went up. [Efua](efua) learns the reason from the vestry cat's feeding rota: [he](bishop) meets the [prosecutor](prosecutor)'s [mother](prosmum) there, to play draughts, for money. [Sackey](prosecutor), [whose](prosecutor) indictment depends on [mother](prosmum) not being mentioned, goes the colour of chalk. [Comfort](organist), in a coma, moves one finger: middle C.
- sad _ "in tears"
- arrest _ bishop "in custody"
- injure organist "foot of the tower"
- accuse prosecutor bishop "indictment"
+ discover efua bishop "learns"
- friend bishop prosmum "play draughts"
- parent prosmum prosecutor "mother"
- sad prosecutor "colour of chalk"
+ recover? organist "moves one finger"
- reveal! bishop "will not say"
- find _ organist "found"
- ill organist "coma"

== 6 In Camera
The [organist](organist) wakes and asks for a solicitor rather than a priest. Nobody pushed [her](organist); [she](organist) jumped, because the [man](groom) [she](organist) was to marry in May had been engaged, all along, to [Gladys](seamsis), a [seamstress](seamstress)'s [sister](seamsis). [Ebo Sackey](prosecutor) withdraws the charge and, being a gentleman, resigns from the draughts club on behalf of the family. The [bishop](bishop) offers [Efua](efua) [his](bishop) prayers. "In writing," [she](efua) says. [Yaa Addo](yaa), the [judge](justice)'s [wife](yaa), slips in by the kitchen after dark, sunglasses on, lip split.
+ recover organist "wakes"
- attack! _ organist "Nobody pushed"
- die? organist "jumped"
- engaged.past groom organist "marry"
- cheat.past groom organist "all along"
- engaged.past groom seamsis "engaged"
- sibling seamsis seamstress "sister"
- accuse! prosecutor bishop "withdraws"
- married justice yaa "wife"
+ injure yaa "lip split"
- quit prosecutor "resigns"
- gift? bishop efua "offers"
- advisor? _ organist "solicitor"

== 7 The Long Vacation
Who hits a woman and then sits in judgement on others? [Yaa](yaa) wants a divorce from [Addo](justice), before [whom](justice) every divorce in the district is heard. [Efua](efua) petitions for another court and finds [her](efua) cases adjourned, one after the other, until Christmas. [Kwabs](kwabena) moves the [judge](justice)'s [wife](yaa) into [his](kwabena) own flat and sleeps on the balcony, under a mosquito net that [Selassie](selassie), officially delivering a writ, helps [him](kwabena) to hang. [They](kwabena+selassie) hang it twice. [Lartey](jerome), of all people, offers to act for [Mrs. Addo](yaa) for nothing.
- attack.past justice yaa "hits"
+ divorce? justice yaa "divorce"
- married justice yaa "wife"
- housemate.start kwabena yaa "flat"
- move yaa kwabena "moves"
- help selassie kwabena "helps"
- help? jerome yaa "act for"

== 8 Cut on the Bias
[Madam Vida](seamstress) has stabbed a [customer](groom) with pinking shears, in front of eleven bridesmaids. The injured [man](groom) is the faithless [bridegroom](groom) of two [women](organist+seamsis) in this story, so that public sympathy is considerable. [Efua](efua) pleads provocation; [her](efua) [client](seamstress) pleads bad measurements. Under oath [Gladys](seamsis) lets the cat out: it was [she](seamsis) [who](seamsis) held the scissors, and [her](seamsis) older [sister](seamstress) only took them from [her](seamsis) hand. [Both](seamsis+seamstress) get probation. [Jerome](jerome) and [Efua](efua) share a taxi, then a plate of kelewele, then an umbrella, in no rain.
- attack? seamstress groom "stabbed"
- injure groom "injured man"
- advisor efua seamstress "client"
- sibling seamsis seamstress "older sister"
+ reveal seamsis _ "lets the cat out"
+ attack.past seamsis groom "held"
- accuse! _ seamstress "only took them"
- date efua jerome "share a taxi"
- cheat.past groom organist+seamsis "faithless"

== 9 Notice to Quit
[Tetteh](landlord) wants the whole building out by Friday. [Auntie Tilda](tilda), [who](tilda) never cries, salts the soup instead. [Kwabena](kwabena) turns up a deed of 1957 in the [National Archives](#archives): the house was left to one [Mathilda](tilda), an infant. [Tilda](tilda) is [Tetteh](landlord)'s half-[sister](tilda); [he](landlord) has been charging [her](tilda) for [her](tilda) own roof since independence. There is dancing on the counter. In the middle of it the [clinic](#clinic)'s window comes in, and a brick with [Yaa](yaa)'s name chalked on it.
- move? tilda "wants the whole building out"
+ discover kwabena "turns up a deed"
- find.past tilda "was left"
- sibling landlord tilda "half-sister"
- steal.past landlord tilda "charging her"
- celebrate tilda "dancing"
+ threaten _ yaa "brick"

== 10 Contempt
[Justice Addo](justice) has [Efua](efua) struck off the roll of [his](justice) court for wearing earrings. Without a licence [she](efua) can only sit behind [Lartey](jerome) and pass [him](jerome) notes, which [he](jerome) reads out, blushing once. A surprise [witness](witness): the [Addos](justice+yaa)' former [maid](witness), [who](witness) kept the bloodied pillowcases, ironed and dated. The [judge](justice) asks for water. [Yaa](yaa), asked whether [she](yaa) is afraid of [him](justice), takes off the sunglasses. [Ebo Sackey](prosecutor), in the public seats, reaches for [his](prosecutor) own telephone and orders the warrant.
- quit efua justice "struck off"
- help efua jerome "pass him notes"
- boss.past justice+yaa witness "maid"
+ reveal witness _ "pillowcases"
- sad? yaa justice "afraid"
+ arrest? prosecutor justice "warrant"
- reveal jerome _ "reads out"

== 11 Nunc Pro Tunc
With [Addo](justice) behind bars, a hundred and six of [his](justice) rulings fall open like drawers, and every one is brought to [Tilda](tilda)'s counter. [Selassie](selassie) is offered a post in [Kumasi](@kumasi) and waits for somebody to object. [Ofori](kwabena) composes an objection of nine pages, with authorities, and runs after the bus. Readmitted, [Efua](efua) declines a partnership at the firm [she](efua) fled; [Jerome](jerome), [who](jerome) had the nameplate made, stands there holding it. "[I](efua) meant yes to the [man](jerome)," [she](efua) says, "and no to the firm." It takes [him](jerome) till the car park.
- arrest _ justice "behind bars"
- hire? selassie "post" @kumasi
- create kwabena "composes"
+ confess kwabena selassie "runs after the bus"
- hire efua "Readmitted"
- hire! efua jerome "declines"
- flee.past efua "fled"
+ couple.start efua jerome "yes to the man"

== 12 Costs in the Cause
A year to the day. [Prince](footballer) flies in from [Bruges](@bruges) with [Akosua](footwife) and [their](footballer+footwife) [daughter](baby), [who](baby) is sick on the new carpet. The [goldsmith](goldsmith) has cast a brass plate, honestly labelled. [Comfort](organist) plays, [Yaa](yaa), divorced and with a stall of sunglasses, dances with [Sackey](prosecutor). Only [Mr. Tetteh](landlord) was not asked, but comes, and eats standing. As [Selassie](selassie) kisses [Kwabs](kwabena) under the beaded curtain, a barefoot [girl](newgirl) walks in below [their](kwabena+selassie) arms: [her](newgirl) [father](newfather) was taken away this morning, by soldiers, and is anybody here a lawyer?
+ celebrate efua+kwabena+tilda "A year to the day"
- travel footballer+footwife "flies in"
- parent footballer+footwife baby "daughter"
- ill baby "sick on"
- gift goldsmith efua "brass plate"
- create goldsmith "cast"
- divorce.past justice yaa "divorced"
- invite! _ landlord "was not asked"
+ kiss kwabena selassie "kisses"
- parent newfather newgirl "father"
+ abduct _ newfather "taken away"
- flirt prosecutor yaa "dances"
- create organist "plays"
- travel landlord "comes"
- advisor? _ newgirl "lawyer"
