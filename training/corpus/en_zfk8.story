%series Ridgeway General
%lang en
%genre daytime hospital soap set in Nairobi, encyclopaedia yearly plot summary
%cast wanjiru | Dr. Wanjiru Kamau; Wanjiru; Kamau; Mrs. Shah | f
%cast dev     | Dr. Dev Shah; Dev; Shah | m
%cast achieng | Achieng Odera; Achieng | f
%cast baraka  | Baraka Odera; Baraka | m
%cast leshan  | Leshan; Leshan Tipis | m
%cast grace   | Grace Kamau; Grace | f
%cast mzee    | Joseph Kamau; Joseph | m
%cast rahel   | Rahel Tesfaye; Rahel; Tesfaye | f
%cast nico    | Nico van Wyk; Nico; Van Wyk | m
%cast pinky   | Pinky Shah; Pinky | f
%cast mercy   | Mercy | f
%cast anaes   | Happy Mutua; Happy; Mutua | f
%cast child   | Zuri | f
%cast glasgow | - | m
%cast boy | - | m
%cast uncle | - | m
%cast pinkyhus | - | m
%cast lender | - | n
%cast thug    | - | m

== 1 January
Recently widowed [Dr. Wanjiru Kamau](wanjiru) returns from [Glasgow](@glasgow) to take over surgery at Ridgeway General, unaware that the [chief](dev) physician, [Dr. Dev Shah](dev), with [whom](dev) [she](wanjiru) had broken up as a student under pressure from [her](wanjiru) [father](mzee), has since become engaged to [Rahel Tesfaye](rahel), the hospital's [administrator](rahel). On [her](wanjiru) first night [she](wanjiru) operates on [Baraka Odera](baraka), a matatu [driver](baraka) stabbed over an unpaid loan. [Achieng](achieng), the theatre [nurse](achieng), faints at the sight of [him](baraka); nobody at Ridgeway had been told that [she](achieng) had a [husband](baraka).
- die.past glasgow "widowed"
- married.past glasgow wanjiru "widowed"
+ return wanjiru "returns"
- hire wanjiru _ "take over surgery"
- ex dev wanjiru "broken up"
- breakup.past wanjiru dev "had broken up"
- parent mzee wanjiru "father"
- engaged dev rahel "engaged"
- boss dev wanjiru "chief"
- treat baraka wanjiru "operates on"
- attack.past _ baraka "stabbed"
- lose.past baraka "unpaid loan"
- ill achieng "faints"
+ married achieng baraka "a husband"

== 2 February
As [his](baraka) wound heals, [Baraka](baraka) pleads with [Achieng](achieng), [who](achieng) had walked out on [him](baraka) because of [his](baraka) gambling, for another chance. [She](achieng) is torn, having lately been out several times with [Leshan](leshan), a Maasai ambulance [driver](leshan). [Wanjiru](wanjiru) and [Dev](dev) fall out over the treatment of a [child](child), [Zuri](child), [who](child) has a tumour; [Rahel](rahel), called upon to mediate, sides with the [surgeon](wanjiru), and is asked by [her](rahel) [fiancé](dev) whose side [she](rahel) thinks [she](rahel) is on. [Joseph Kamau](mzee) suggests to [his](mzee) [daughter](wanjiru) that [she](wanjiru) look for a church, a plot and a man, in that order.
- recover baraka "heals"
- reconcile? achieng baraka "another chance"
- breakup.past achieng baraka "walked out on"
- date achieng leshan "been out"
+ quarrel dev wanjiru "fall out"
- ill child "tumour"
- help rahel wanjiru "sides with"
- engaged dev rahel "fiancé"
- parent mzee wanjiru "daughter"

== 3 March
[Wanjiru](wanjiru) removes [Zuri](child)'s tumour against [Shah](dev)'s explicit orders and saves [her](child) life. Instead of reporting [her](wanjiru), [he](dev) brings [her](wanjiru) a samosa at three in the morning, and on the roof, beside the water tanks, the [pair](dev+wanjiru) end up in each other's arms. [They](dev+wanjiru) are spotted by [Grace](grace), [Wanjiru](wanjiru)'s younger [sister](grace), a junior [pharmacist](grace), [who](grace) has idolised [Rahel](rahel) ever since [Rahel](rahel) found [her](grace) the job. [Baraka](baraka), discharged, is met at the gate by the [moneylender](lender)'s [heavy](thug) and by [Leshan](leshan), [who](leshan) drives the [one](thug) off with a stretcher pole and the [other](baraka) home.
- treat child wanjiru "removes"
+ rescue wanjiru child "saves her life"
- reject wanjiru dev "against Shah's explicit orders"
- gift dev wanjiru "brings her a samosa"
+ kiss dev wanjiru "each other's arms"
- cheat dev rahel "end up in"
- discover grace dev+wanjiru "spotted by Grace"
- sibling grace wanjiru "sister"
- friend grace rahel "idolised"
- help.past rahel grace "found her the job"
- boss lender thug "heavy"
- threaten thug baraka "met at the gate"
- rescue leshan baraka "drives the one off"

== 4 April
[Grace](grace) avoids [Rahel](rahel). [Rahel](rahel) buys [Grace](grace) cake. [Grace](grace) cries into the cake. [Rahel](rahel) asks no questions. [Nico](nico) flies in from [Durban](@durban). [Nico](nico) owns the hospital now. [Mercy](mercy) sells tea at the gate. [Mercy](mercy) was at school with [Nico](nico). [He](nico) does not remember [Mercy](mercy). [She](mercy) remembers [Nico](nico) well. [Happy](anaes) hates [Nico](nico) on sight. [Happy](anaes) is the new [anaesthetist](anaes). [She](anaes) tells [Dev](dev) so. [He](dev) tells [Happy](anaes) to keep [her](anaes) voice down.
- flee grace rahel "avoids"
- gift rahel grace "cake"
- sad grace "cries"
- travel nico "flies in"
- boss nico dev "owns the hospital"
- friend.past mercy nico "at school with"
+ enemy anaes nico "hates"
- hire anaes _ "the new anaesthetist"
- reveal anaes dev "tells"

== 5 May
[Nico van Wyk](nico) announces that the free clinic will be closed. [He](nico) is opposed by the entire staff with the exception of [Dev](dev), [who](dev) is afraid for the cancer ward, and [Leshan](leshan) chains [his](leshan) ambulance to the gate in protest, for which [he](leshan) is sacked. [Achieng](achieng) leaves [Baraka](baraka), [whom](baraka) [she](achieng) had taken back, on finding [her](achieng) savings gone, and spends the night with [Leshan](leshan) in the chained ambulance. On the eve of the wedding, [Grace](grace), unable to bear it any longer, confides in [Mercy](mercy), [who](mercy) advises [her](grace) to hold [her](grace) tongue and, an hour later, tells the [bride](rahel) everything.
- quarrel _ nico "opposed"
- sad dev "afraid"
+ quit leshan nico "sacked"
- reconcile.past achieng baraka "had taken back"
- steal baraka achieng "her savings gone"
+ breakup achieng baraka "leaves Baraka"
- sex achieng leshan "spends the night"
- wedding? dev rahel "eve of the wedding"
- reveal grace mercy "confides in"
- reveal mercy rahel "tells the bride"
- betray mercy grace "hold her tongue"
- engaged dev rahel "bride"

== 6 June
In front of two hundred guests [Rahel](rahel), in white, hands the ring back to [Dev](dev) and asks [him](dev) to give it to the [woman](wanjiru) in the third row. [Joseph](mzee), beside [whom](mzee) the [surgeon](wanjiru) is sitting, rises and leaves the church. [Pinky Shah](pinky), the [groom](dev)'s [mother](pinky), suffers a heart attack in the vestry, and as the only cardiac surgeon for fifty miles is the [one](wanjiru) [she](pinky) has just cursed, it falls to [Wanjiru](wanjiru), still in [her](wanjiru) church hat, to massage [her](pinky) heart. [Rahel](rahel), blaming [Grace](grace) more than either of the [lovers](dev+wanjiru), breaks with [her](grace).
+ breakup rahel dev "hands the ring back"
- accuse rahel wanjiru "third row"
- sad mzee wanjiru "leaves the church"
- parent pinky dev "mother"
- ill pinky "heart attack"
- attack.past pinky wanjiru "cursed"
+ rescue wanjiru pinky "massage her heart"
- accuse rahel grace "blaming"
- affair dev wanjiru "lovers"
- friend.end grace rahel "breaks with"

== 7 July
[Achieng](achieng) discovers that [she](achieng) is expecting and does not know by which of the two [men](baraka+leshan). [Leshan](leshan), out of work, has gone back to [Narok](@narok) to tend [his](leshan) [uncle](uncle)'s cattle, and [her](achieng) letters come back unopened, as [Baraka](baraka), [who](baraka) has talked the postman round, sees to it that they do. [Rahel](rahel) finds consolation, somewhat to [her](rahel) own surprise, with [Nico van Wyk](nico), [who](nico) proves an attentive listener and, over dinner on [her](rahel) balcony, extracts from [her](rahel) the names of those planning a strike. The first to receive notice is [Happy Mutua](anaes).
+ pregnant achieng _ "expecting"
- lose.past leshan "out of work"
- return leshan "gone back" @narok
- kin leshan uncle "uncle"
- betray baraka achieng "sees to it"
+ affair nico rahel "finds consolation"
- date nico rahel "dinner on her balcony"
- betray nico rahel "extracts from her"
- reveal rahel nico "the names"
- quit anaes nico "receive notice"

== 8 August
When the staff do walk out, [Rahel](rahel), realising what [she](rahel) has been used for, marches at the head, arm in arm with the [anaesthetist](anaes), [who](anaes) has no intention of forgiving [her](rahel) before the weekend. [Wanjiru](wanjiru) and [Dev](dev), together openly since the fiasco in church, are on opposite sides of the picket line, [she](wanjiru) outside, [he](dev) inside with twenty chemotherapy patients, and communicate by means of a sheet hung from the window. One morning the sheet reads: Marry [me](dev). A shot is fired from a passing car, intended for [Van Wyk](nico); it hits [Joseph Kamau](mzee), [who](mzee) was bringing [his](mzee) [daughter](wanjiru) lunch for the first time in two months.
- discover rahel nico "realising"
- betray.past nico rahel "has been used"
- reconcile? anaes rahel "before the weekend"
- couple dev wanjiru "together openly"
- help dev _ "twenty chemotherapy patients"
+ propose dev wanjiru "Marry me"
- attack? _ nico "intended for"
+ injure mzee _ "hits Joseph Kamau"
- parent mzee wanjiru "daughter"
- reconcile? mzee wanjiru "bringing his daughter lunch"

== 9 September
As no surgeon is permitted to operate on a relative, the bullet is taken out of [Joseph](mzee) by [Dev](dev), the [man](dev) [whom](dev) [he](mzee) once had chased off [his](mzee) land with dogs. Waking, the old [man](mzee) asks who has done the stitching, observes that it is neat, and holds out [his](mzee) hand. [Mercy](mercy), interrogated about the shot fired outside [her](mercy) stall, protects the [gunman](thug), [who](thug) is the [heavy](thug) of the [moneylender](lender); [he](thug) had been paid, however, by [her](mercy) herself, to [whom](mercy) [Nico](nico), eighteen years ago, at a school dance in [Eldoret](@eldoret), did something that [he](nico) has forgotten.
- treat mzee dev "taken out of"
- attack.past mzee dev "chased off"
- recover mzee "Waking"
- parent mzee wanjiru "relative"
+ reconcile dev mzee "holds out his hand"
- investigate _ mercy "interrogated"
- help mercy thug "protects"
+ attack.past mercy nico "paid"
- boss lender thug "heavy"
- hire thug mercy "had been paid"
- attack.past nico mercy "did something"

== 10 October
[Grace](grace) works out the truth about [Mercy](mercy) from an unfinished cup of tea and, once bitten, takes it to [Rahel](rahel) before anybody else. [The two](grace+rahel), no longer strangers to one another, persuade the tea [seller](mercy) to turn herself in and to say in court what was done to [her](mercy) in [Eldoret](@eldoret); six other women stand up behind [her](mercy). [Van Wyk](nico), charged, puts the hospital up for sale. In the maternity ward, far too soon, [Achieng](achieng) is delivered of a [boy](boy) with a birthmark on [his](boy) heel. [Baraka](baraka), [who](baraka) has one like it, for once has nothing to say, and goes for a long walk, past three betting shops, without entering any.
- discover grace mercy "works out the truth"
- reveal grace rahel "takes it to Rahel"
- reconcile grace rahel "no longer strangers"
- help grace+rahel mercy "persuade"
- arrest? _ mercy "turn herself in"
- accuse mercy nico "say in court"
+ accuse _ nico "charged"
- gift? nico _ "up for sale"
+ birth achieng boy "delivered of a boy"
- parent achieng+baraka boy "one like it"
- sad baraka "has nothing to say"

== 11 November
Out of remorse, or because [he](baraka) has become a [father](baraka), [Baraka](baraka) takes the bus to [Narok](@narok), hands over a shoebox of letters to [his](baraka) [rival](leshan) and owns up to having kept them. [Leshan](leshan) hits [him](baraka), lifts [him](baraka) to [his](baraka) feet again and asks after the [child](boy). A consortium led by [Pinky Shah](pinky), [who](pinky) has sold [her](pinky) late [husband](pinkyhus)'s sugar mill for the purpose, buys Ridgeway and reopens the free clinic under the direction of [Happy](anaes). The [matriarch](pinky)'s one condition is that a certain ring, worn so far by nobody for longer than a fortnight, be tried on by the [woman](wanjiru) [who](wanjiru) had had [her](pinky) heart in [her](wanjiru) hands.
- parent baraka boy "a father"
- travel baraka leshan "takes the bus" @narok
- gift baraka leshan "shoebox of letters"
- enemy baraka leshan "rival"
+ reveal baraka leshan "owns up"
- attack leshan baraka "hits him"
- help leshan baraka "lifts him"
- married.past pinky pinkyhus "late husband"
- die.past pinkyhus "late"
- find pinky "buys Ridgeway"
- hire anaes pinky "under the direction"
+ wedding? dev wanjiru "be tried on"

== 12 December
[Wanjiru](wanjiru) becomes [Mrs. Shah](wanjiru) in a ten-minute ceremony between two operations, witnessed by [Rahel](rahel), [who](rahel) has asked to be the [one](rahel) to hold the ring this time. [Leshan](leshan), [whom](leshan) the hospital has reinstated, has moved in with [Achieng](achieng) and the [boy](boy), and on Sundays [Baraka](baraka), three weeks without a bet, comes to wheel [his](baraka) [son](boy) round the car park. [Mercy](mercy), [whose](mercy) sentence has been suspended, pours tea for all. As the year ends, a [stranger](glasgow) with a Scottish accent enters casualty and asks for [his](glasgow) [wife](wanjiru); [he](glasgow) was, as [he](glasgow) tells [Grace](grace), never quite as dead as [he](glasgow) had given [Wanjiru](wanjiru) to understand.
+ wedding dev wanjiru "becomes Mrs. Shah"
- help rahel dev+wanjiru "hold the ring"
- hire leshan _ "reinstated"
- housemate.start achieng+boy leshan "moved in with"
- parent baraka boy "his son"
- gift mercy _ "pours tea"
+ return glasgow "enters casualty"
- married glasgow wanjiru "his wife"
- die! glasgow "never quite as dead"
- betray.past glasgow wanjiru "had given Wanjiru"
- reveal glasgow grace "tells Grace"
