%series Funicular
%lang en
%genre detective thriller in Valparaíso, satellite-channel episode guide
%cast ximena  | Detective Ximena Zúñiga; Ximena | f
%cast osvaldo | Osvaldo Pinto; Pinto; Osvaldo | m
%cast noemi   | Noemí Carvajal; Noemí | f
%cast gaspar  | Gaspar Carvajal; Gaspar | m
%cast elsa    | Elsa Zúñiga; Elsa | f
%cast heinz   | Heinz Böttcher; Böttcher; Heinz | m
%cast lalo    | Lalo | m
%cast rocio   | Dr Rocío Farías; Farías | f
%cast camilo  | Camilo | m
%cast paz     | Paz | f
%cast vera    | Commissioner Vera; Vera | m
%cast ines    | Inés Böttcher; Inés | f
%cast clerk   | - | m

== 1 The Empty Car
A funicular car arrives at the top of Cerro Alegre with nobody in it but a dead [conductor](gaspar). [Gaspar Carvajal](gaspar) has been strangled with [his](gaspar) own scarf between the lower station and the upper, a ride of ninety seconds. [Detective Ximena Zúñiga](ximena) is put in charge, to the chagrin of [Osvaldo Pinto](osvaldo), [who](osvaldo) has twelve years more service and a louder voice. [Gaspar](gaspar)'s [sister](noemi), [Noemí](noemi), identifies [him](gaspar) without a tear. [He](gaspar) had been frightened of somebody, [she](noemi) says, since Easter.
+ kill _ gaspar "strangled"
- hire ximena "in charge"
- jealous osvaldo ximena "chagrin"
- colleague osvaldo ximena "twelve years more"
- sibling gaspar noemi "sister"
- reveal noemi ximena "she says"
- sad.past gaspar _ "frightened of somebody"

== 2 Small Change
In the [conductor](gaspar)'s cash box, under the coins, [Ximena](ximena) comes across a pawn ticket for a silver cigarette case with the initials H. B. The case was taken, nine weeks ago, from the villa of [Heinz Böttcher](heinz), [who](heinz) owns the funicular, two hotels and a vineyard. [Böttcher](heinz) never reported it. [His](heinz) [wife](ines), [Inés](ines), much younger and heavily bandaged at the wrist, tells the [detective](ximena) that there are so many things in the house. [Pinto](osvaldo), meanwhile, hauls in a street [musician](lalo) by the name of [Lalo](lalo), [who](lalo) was seen at the lower station, and keeps [him](lalo) standing for six hours.
+ find ximena "comes across"
- steal.past _ heinz "taken"
- married heinz ines "wife"
- injure ines "bandaged at the wrist"
- reveal! heinz _ "never reported it"
- arrest osvaldo lalo "hauls in"

== 3 The Musician's Alibi
[Lalo](lalo) was playing for the queue, and forty people clapped. [He](lalo) is released with a split lip, about which the older [officer](osvaldo) has an explanation and the [doctor](rocio) on call, [Rocío Farías](rocio), another. [She](rocio) sews it up and puts [her](rocio) version on paper. [Commissioner Vera](vera) tears it up; [he](vera) and [Pinto](osvaldo) were at the academy together. At home [Ximena](ximena) quarrels in whispers with [her](ximena) [mother](elsa), [Elsa](elsa), [who](elsa) wants [her](ximena) out of the police before it is too late. The dead [man](gaspar)'s [sister](noemi) leaves town that evening, with a brand-new suitcase.
- create.past lalo "playing for the queue"
- arrest! osvaldo lalo "released"
- injure lalo osvaldo "split lip"
+ accuse rocio osvaldo "puts her version"
- treat lalo rocio "sews it up"
- help vera osvaldo "tears it up"
- friend osvaldo vera "at the academy together"
- parent elsa ximena "mother"
- quarrel elsa ximena "in whispers"
- quit? ximena "out of the police"
- sibling gaspar noemi "sister"
- flee noemi "leaves town"

== 4 On Foot
The funicular stands still. [Ximena](ximena) climbs the stairs. [Paz](paz) sells lemons on the stairs. [Paz](paz) is eight and the [daughter](paz) of [Lalo](lalo). [Paz](paz) saw [Gaspar](gaspar) with a [lady](ines). The [lady](ines) had a bandage. The [lady](ines) gave [Gaspar](gaspar) a parcel. [Pinto](osvaldo) shouts at [Paz](paz). [Paz](paz) bites [Pinto](osvaldo). [Ximena](ximena) laughs and buys all the lemons. [Pinto](osvaldo) reports [Ximena](ximena) to [Vera](vera).
- parent lalo paz "daughter"
+ discover.past paz gaspar+ines "saw Gaspar with"
- injure.past ines "a bandage"
- gift.past ines gaspar "gave Gaspar"
- quarrel osvaldo paz "shouts at"
- attack paz osvaldo "bites Pinto"
- betray osvaldo ximena "reports Ximena"

== 5 The Parcel
It was no theft at all. [Inés Böttcher](ines) had been handing the [conductor](gaspar) silver, piece by piece, to turn into a boat ticket for [her](ines), and [he](gaspar) did it for a fifth and, so it seems, for [her](ines) eyes. [She](ines) tells this to the [detective](ximena) in the cathedral, through the partition of a confessional. What happened to the wrist? The [husband](heinz) happened to it. Would [she](ines) swear to that? [She](ines) would sooner drown. When the two [women](ines+ximena) step out into the light, [the Böttchers](heinz+ines)' [chauffeur](camilo), [Camilo](camilo), is holding the car door open.
- steal! gaspar heinz "no theft"
- gift.past ines gaspar "handing the conductor"
- help.past gaspar ines "boat ticket"
- flee? ines "boat ticket"
- love.past gaspar ines "for her eyes"
+ reveal ines ximena "tells this"
- injure.past ines heinz "happened to it"
- married heinz ines "husband"
- accuse! ines heinz "sooner drown"
- boss heinz+ines camilo "chauffeur"

== 6 Villa
[Inés](ines) isn't seen for a week. A migraine, says the [chauffeur](camilo) at the gate; the mountains, says the cook; and [Böttcher](heinz), over cognac, asks [Commissioner Vera](vera) whether the police have nothing better to do. [Vera](vera) agrees that they have. [Ximena](ximena) is to hand the file to [Pinto](osvaldo) by Monday. [She](ximena) spends Sunday on the roof of a laundry with [Farías](rocio) and a pair of opera glasses, and at dusk [both](rocio+ximena) see a bandaged hand come out between two bars and drop a shoe. It's the [doctor](rocio)'s size, as it happens. Nobody laughs much.
+ abduct heinz ines "between two bars"
- ill? ines "A migraine"
- help vera heinz "agrees"
- quit? ximena osvaldo "hand the file"
- investigate rocio+ximena heinz "opera glasses"

== 7 Monday
[Pinto](osvaldo) has the file and, to [his](osvaldo) own surprise, reads it. The [sister](noemi) of the murdered [conductor](gaspar), it says on page nine, paid for [her](noemi) suitcase with a cheque of [Böttcher](heinz)'s. [He](osvaldo) drives to [Quillota](@quillota) and finds [Noemí](noemi) in a rented house with a new stove and no appetite. [She](noemi) had sold [her](noemi) [brother](gaspar) for it. That is, [she](noemi) had told the rich [man](heinz) on which car [Gaspar](gaspar) was riding, and believed [him](heinz) when [he](heinz) said that [he](heinz) only meant to talk. [Osvaldo](osvaldo), [who](osvaldo) lost a brother himself, makes [her](noemi) some tea before [he](osvaldo) takes out the handcuffs.
- sibling gaspar noemi "sister"
- travel osvaldo "drives to Quillota" @quillota
- find osvaldo noemi "finds Noemí"
- gift.past heinz noemi "a cheque"
+ betray.past noemi gaspar "sold her brother"
- betray.past heinz noemi "only meant to talk"
- kill.past _ gaspar "murdered"
- discover osvaldo noemi "page nine"
- die.past _ "lost a brother"
- sibling.past _ osvaldo "brother"#2
+ arrest osvaldo noemi "takes out the handcuffs"

== 8 Two Who Can't Stand Each Other
The loud [detective](osvaldo) and the quiet [one](ximena) meet on the stairs, halfway up, and [Osvaldo](osvaldo) does something that [he](osvaldo) has avoided for twelve years: [he](osvaldo) says that [he](osvaldo) was wrong. About [Lalo](lalo)? About [Lalo](lalo), too. [Ximena](ximena) gives [him](osvaldo) a lemon. [They](osvaldo+ximena) agree to keep the [commissioner](vera) in the dark. That same night somebody sets fire to the archive; the [clerk](clerk) gets out in [his](clerk) socks, the file doesn't. But [Paz](paz), [whose](paz) [father](lalo) taught [her](paz) songs by the yard, has only to hear a thing once, and [Ximena](ximena) has read it to [her](paz) twice.
+ reconcile osvaldo ximena "was wrong"
- gift ximena osvaldo "a lemon"
- betray? osvaldo+ximena vera "in the dark"
- attack _ _ "sets fire"
- parent lalo paz "father"
- advisor.past lalo paz "taught her songs"
- reveal.past ximena paz "read it to her"

== 9 Siesta
Nothing stirs between two and four. [Elsa](elsa) shells beans and hums, [Lalo](lalo) restrings [his](lalo) guitar, a cat takes the funicular. The old [lady](elsa) has a visitor, for once a polite one: [Camilo](camilo) turns [his](camilo) cap in [his](camilo) hands. [He](camilo) is [her](elsa) late husband's [godson](camilo), [he](camilo) was always good at knots, and [he](camilo) can't eat. Should a [man](camilo) obey when [he](camilo) is told to hold a scarf by one end? The [detective](ximena)'s [mother](elsa) goes on shelling. Then [she](elsa) tells [him](camilo) that the bed in the back room is made up, and sends for [her](elsa) [daughter](ximena).
+ reveal camilo elsa "can't eat"
- married.past _ elsa "late husband"
- die.past _ "late"#1
- kin _ camilo "godson"
- kill.past camilo+heinz gaspar "a scarf by one end"
- invite elsa camilo "bed in the back room"
- parent elsa ximena "mother"

== 10 The Bars
The [chauffeur](camilo)'s keys open everything. While [Pinto](osvaldo) engages [Böttcher](heinz) in a shouting match about parking, at which [he](osvaldo) has no equal, [Ximena](ximena) and the [doctor](rocio) bring the [captive](ines) down the servants' stairs. [She](ines) weighs next to nothing. [Farías](rocio) puts a drip in [her](ines) arm in the back of a lemon cart. In the drive stands [Vera](vera), in [his](vera) best uniform, invited to dinner. [He](vera) has a choice of looking into the cart or at the sky, and [he](vera) draws [his](vera) pistol. The [musician](lalo)'s [girl](paz) throws the first lemon. The [commissioner](vera) sits down in the fountain.
- quarrel heinz osvaldo "a shouting match"
- help camilo rocio+ximena "keys open everything"
+ rescue rocio+ximena ines "bring the captive down"
- abduct.past heinz ines "captive"
- parent lalo paz "girl"
- treat ines rocio "a drip"
- invite heinz vera "invited to dinner"
- threaten vera rocio+ximena "draws his pistol"
+ attack paz vera "the first lemon"

== 11 Ninety Seconds
[Böttcher](heinz) makes a run for the harbour by the only road that can't be blocked, [his](heinz) own funicular. At the top [Osvaldo](osvaldo) jumps onto the roof; at the bottom [Ximena](ximena) is waiting. It takes a minute and a half, as it did then, and in it the [owner](heinz) offers the [man](osvaldo) above [him](heinz) a hotel, then two, then the vineyard. [Pinto](osvaldo) doesn't drink. There is one shot, through the roof. When the car comes in, [Osvaldo](osvaldo) is holding [his](osvaldo) thigh and the [fugitive](heinz) [his](heinz) nose, and it is the younger [detective](ximena) [who](ximena) has the pleasure of asking for [his](heinz) wrists.
+ flee heinz "makes a run"
- gift? heinz osvaldo "a hotel"
- reject osvaldo heinz "doesn't drink"
- attack heinz osvaldo "one shot"
- injure osvaldo heinz "holding his thigh"
- injure heinz osvaldo "his nose"
+ arrest ximena heinz "asking for his wrists"

== 12 Upper Station
[Camilo](camilo) and [Noemí](noemi) give evidence from the same bench and don't look at each other; the [sister](noemi) of the [victim](gaspar) gets three years, the [man](camilo) [who](camilo) held the scarf ten, and [Böttcher](heinz) the rest of [his](heinz) life. [Inés](ines) takes a boat after all, paid for with [her](ines) own spoons. [Vera](vera)'s desk goes to [Osvaldo](osvaldo), [who](osvaldo) limps, and [whose](osvaldo) first act is to hire a [musician](lalo), as night porter, with an apology. [Elsa](elsa) has stopped asking [her](elsa) [daughter](ximena) to resign. On the wall of the upper station hangs a plate with [Gaspar](gaspar)'s name, and [Paz](paz) sings beside it for coins.
- reveal camilo+noemi heinz "give evidence"
- sibling gaspar noemi "sister"
+ arrest _ heinz "rest of his life"
- arrest _ noemi "three years"
- kill.past camilo gaspar "held the scarf"
- arrest _ camilo "scarf ten"
- travel ines "takes a boat"
- quit vera "Vera's desk"
- hire osvaldo "goes to Osvaldo"
- injure.past osvaldo "limps"
+ hire lalo osvaldo "night porter"
- reconcile? lalo osvaldo "an apology"
- quit! ximena "to resign"
- parent elsa ximena "daughter"
- create paz "sings"
