%series The Ninth Bell
%lang en
%genre boarding-school mystery, Kenyan highlands, encyclopaedia episode list
%cast wanjiru  | Wanjiru Mbogo; Wanjiru; Mrs. Mbogo | f
%cast mbogo    | Samuel Mbogo; Mr. Mbogo; Samuel | m
%cast kip      | Kipchoge Rotich; Kip | m
%cast amara    | Amara Deng; Amara | f
%cast lindiwe  | Lindiwe Deng; Lindiwe | f
%cast farrow   | Edmund Farrow; Farrow | m
%cast achieng  | Sister Achieng; Achieng | f
%cast baraka   | Baraka | m
%cast pascal   | Pascal Nkurunziza; Pascal | m
%cast zawadi   | Zawadi Rotich; Zawadi | f
%cast inspector | Inspector Leah Tanui; Tanui; Leah | f
%cast governor | Governor Rotich | m
%cast guard   | Joram | m
%cast niece   | - | f
%cast chaplain | - | m

== 1 New Term
[Amara Deng](amara), sixteen, comes to [Kiriga School](#kiriga) on a scholarship a year after [her](amara) elder [sister](lindiwe) [Lindiwe](lindiwe) disappeared from the same dormitory. The [headmistress](wanjiru), [Wanjiru Mbogo](wanjiru), receives [her](amara) kindly, but the [deputy](farrow), [Edmund Farrow](farrow), refuses to let [her](amara) see the old registers. [Amara](amara) shares a room with [Zawadi Rotich](zawadi), [whose](zawadi) [father](governor) is [governor](governor) of the county. In the kitchen a [guard](guard) is dismissed because sacks of maize have gone missing. On the way out [he](guard) tells the scholarship [girl](amara) to count the strokes of the chapel bell: there are eight, and there used to be nine.
+ travel amara "comes to Kiriga"
- sibling amara lindiwe "sister"
+ lose.past _ lindiwe "disappeared"
- reject farrow amara "refuses"
- housemate amara zawadi "shares a room"
- parent governor zawadi "father"
- quit guard "dismissed"
- steal _ "gone missing"
- reveal guard amara "tells"

== 2 The Sickroom
Half of the lower school goes down with stomach cramps after the Sunday meal. [Sister Achieng](achieng), the school [nurse](achieng), works two nights without sleep, and [Kip](kip), [Zawadi](zawadi)'s [cousin](kip) and the [captain](kip) of the running team, carries water until [he](kip) collapses as well. While [she](amara) sits with [him](kip), [Amara](amara) notices a locked cabinet with the initials of [her](amara) [sister](lindiwe). In the second plot [Samuel Mbogo](mbogo), the [headmistress](wanjiru)'s [husband](mbogo), a building [contractor](mbogo), is called to account by [Farrow](farrow) for a roof that has cost twice what it should. [He](mbogo) laughs the [deputy](farrow) off.
- treat kip achieng "works two nights"
- kin kip zawadi "cousin"
+ ill kip "collapses"
- help amara kip "sits with him"
- discover amara lindiwe "locked cabinet"
- sibling amara lindiwe "sister"
- married mbogo wanjiru "husband"
+ accuse farrow mbogo "called to account"
- reject mbogo farrow "laughs the deputy off"

== 3 The Cabinet
[Amara](amara) gets the key from the [nurse](achieng)'s apron during mass and finds a diary. In it [Lindiwe](lindiwe) wrote that somebody was following [her](lindiwe) home from choir. [Achieng](achieng) catches the young [thief](amara) at the door, but instead of reporting [her](amara) [she](achieng) lets [her](amara) keep the book, and admits that [she](achieng) hid it from [Farrow](farrow). [Pascal Nkurunziza](pascal), the Rwandan [choirmaster](pascal), sees [the two](achieng+amara) talking and turns away. On the track [Kip](kip), back on [his](kip) feet, comes in last against [Baraka](baraka), the cook's [boy](baraka), [who](baraka) runs barefoot. [His](kip) [cousin](zawadi) demands a second race and is not granted one.
+ steal amara achieng "gets the key"
- find amara "finds a diary"
- investigate.past _ lindiwe "following her"
- discover achieng amara "catches"
- help achieng amara "keep the book"
- reveal achieng amara "admits"
- betray.past achieng farrow "hid it"
- recover kip "back on his feet"
+ lose kip baraka "comes in last"
- kin kip zawadi "cousin"

== 4 Night Rules
Rain falls on the tin roofs. [Farrow](farrow) locks the dormitories. [He](farrow) forbids all visits. [Zawadi](zawadi) climbs out of a window. [Baraka](baraka) waits by the water tank. [He](baraka) has brought mangoes. [Zawadi](zawadi) has never been so happy. [Kip](kip) follows [Zawadi](zawadi). The [loser](kip) of the race hits the [winner](baraka). [Baraka](baraka) does not hit back. A lamp goes on in the house of the [choirmaster](pascal). [Pascal](pascal) separates the [boys](baraka+kip). [He](pascal) bandages the cheek of [Baraka](baraka). The [roommate](amara) reads the diary. Some pages are missing. Night, says the proverb, has ears.
- flee zawadi "climbs out"
- gift baraka zawadi "mangoes"
- happy zawadi "so happy"
- investigate kip zawadi "follows"
+ attack kip baraka "hits"
- help pascal baraka+kip "separates"
- treat baraka pascal "bandages"
- injure baraka kip "cheek"
- housemate amara zawadi "roommate"

== 5 The Roof
During morning assembly a beam of the new hall comes down and buries four pupils. [Mrs. Mbogo](wanjiru) digs with [her](wanjiru) bare hands. [Kip](kip) is brought out with a crushed leg and will not run again, as the surgeon in [Eldoret](@eldoret) tells [his](kip) weeping [uncle](governor). [Baraka](baraka), [who](baraka) dragged [him](kip) clear, is praised by everybody except [Zawadi](zawadi), [who](zawadi) cannot look at either of [them](baraka+kip). The [governor](governor) swears that the [builder](mbogo) will pay for it. [Samuel](mbogo) has already taken the night bus to [Kampala](@kampala), and [his](mbogo) [wife](wanjiru) learns it from the porter.
- injure kip "crushed leg"
- reveal _ governor "tells"
- kin governor kip "uncle"
- sad governor "weeping"
+ rescue baraka kip "dragged him clear"
- threaten governor mbogo "will pay for it"
+ flee mbogo "taken the night bus" @kampala
- married mbogo wanjiru "wife"
- discover wanjiru mbogo "learns it"

== 6 The Inspector
[Inspector Leah Tanui](inspector) comes from [Nakuru](@nakuru) to look into the collapse and asks, in passing, why nobody ever looked for the vanished [girl](lindiwe). [Farrow](farrow) replies that [she](lindiwe) had run off with a boyfriend. The [choirmaster](pascal) contradicts [him](farrow) in front of the whole staff. That night the [deputy](farrow) orders [Pascal](pascal) to be gone by Friday. [Amara](amara), [who](amara) is fond of the [Rwandan](pascal), gives the diary to the [policewoman](inspector). In the second plot [Achieng](achieng) teaches the injured [runner](kip) to walk on crutches and is told to go to hell, and comes back the next day.
- travel inspector "comes from Nakuru"
- investigate inspector "look into"
- lose.past _ lindiwe "vanished"
- flee? lindiwe "run off"
- quarrel farrow pascal "contradicts"
+ quit? pascal farrow "gone by Friday"
- friend amara pascal "fond of"
+ gift amara inspector "gives the diary"
- help achieng kip "teaches the injured"
- reject kip achieng "go to hell"

== 7 Missing Pages
The torn pages come to light in the vestry, behind the rope of the ninth bell, which was taken down the week [Lindiwe](lindiwe) vanished. They describe payments from [Samuel Mbogo](mbogo) to the [deputy](farrow). [Tanui](inspector) concludes that the [diarist](lindiwe) had found out about the fraud and tries to question [Farrow](farrow), [who](farrow) has called in sick. [Zawadi](zawadi) quarrels with [her](zawadi) [father](governor) because [he](governor) wants to send [her](zawadi) to [England](@england), away from the cook's [boy](baraka). [She](zawadi) locks herself in the bathroom. [Her](zawadi) [cousin](kip), of all people, speaks up for [Baraka](baraka).
+ find _ "come to light"
- gift.past mbogo farrow "payments"
- discover.past lindiwe farrow+mbogo "had found out"
- investigate inspector farrow "question"
- ill? farrow "called in sick"
- quarrel governor zawadi "quarrels"
- parent governor zawadi "father"
- travel? zawadi "send her" @england
- kin kip zawadi "cousin"
+ help kip baraka "speaks up for"

== 8 Short Sick Leave
[Farrow](farrow) is not ill. [He](farrow) is packing. [Achieng](achieng) stands in the door. [Farrow](farrow) pushes [Achieng](achieng) down the steps. The [nurse](achieng) breaks a hip. [Amara](amara) hears the fall. [She](amara) runs for [Baraka](baraka). [Baraka](baraka) carries [her](achieng) to the car. The [attacker](farrow) takes [Amara](amara) along as a shield. Nobody dares to shoot. [Zawadi](zawadi) rings up [Leah](inspector). Faith moves mountains, says the [chaplain](chaplain). The road is closed by a herd of goats. Goats obey nobody. [Leah](inspector) cuffs [Farrow](farrow). [Amara](amara) gets out unhurt.
- ill! farrow "not ill"
- attack farrow achieng "pushes"
- injure achieng farrow "breaks a hip"
- help baraka achieng "carries"
+ abduct farrow amara "as a shield"
- reveal zawadi inspector "rings up"
+ arrest inspector farrow "cuffs"
- injure! amara "unhurt"

== 9 What the Deputy Knew
In the cell [Farrow](farrow) declares that the older [Deng](lindiwe) is alive and that the [contractor](mbogo) took [her](lindiwe) over the border. The [inspector](inspector) does not believe [him](farrow), but the [prisoner](farrow)'s [niece](niece), a bank [clerk](niece), brings in receipts for a room in [Kampala](@kampala). [Wanjiru](wanjiru), under [whose](wanjiru) roof all this happened, lays down [her](wanjiru) office and drives to [Uganda](@uganda) herself, with [Amara](amara) on the back seat. The school goes without a head for a week, and the pupils elect the [Rwandan](pascal), [whom](pascal) they had smuggled back into the choir loft.
- reveal farrow inspector "declares"
- die! lindiwe "alive"
- abduct? mbogo lindiwe "took her"
- reject inspector farrow "does not believe"
- kin farrow niece "niece"
- help niece inspector "brings in receipts"
+ quit wanjiru "lays down her office"
- travel amara+wanjiru "drives to Uganda" @uganda
+ hire pascal "elect"

== 10 Kampala
Behind a tailor's workshop [Amara](amara) finds [her](amara) [sister](lindiwe), [who](lindiwe) goes by another name and at first denies knowing [her](amara). [Mbogo](mbogo) had told the [runaway](lindiwe) that the police wanted [her](lindiwe) for the theft of the choir money and had kept [her](lindiwe) in fear of arrest for a year. [Wanjiru](wanjiru) waits for [her](wanjiru) [husband](mbogo) in the workshop with the lights off. [He](mbogo) begs, then reaches for the scissors; [she](wanjiru) has already bolted the door from outside. At home [Achieng](achieng), operated on by the same surgeon as [Kip](kip), receives [her](achieng) former [patient](kip), [who](kip) has brought a second pair of crutches.
+ find amara lindiwe "finds her sister"
- sibling amara lindiwe "sister"
- reject lindiwe amara "denies knowing her"
- betray.past mbogo lindiwe "had told"
- steal! lindiwe "theft"
- sad lindiwe "in fear"
- married mbogo wanjiru "husband"
- threaten mbogo wanjiru "reaches for the scissors"
+ arrest wanjiru mbogo "bolted the door"
- treat achieng _ "operated on"
- treat.past kip achieng "patient"
- gift kip achieng "crutches"

== 11 The Witness
[Lindiwe](lindiwe) agrees to testify, but on the morning of the trial the [guard](guard) from the gate, [Joram](guard), stops [her](lindiwe) taxi and advises [her](lindiwe) to think of [her](lindiwe) [sister](amara)'s health. [He](guard) has been on the [contractor](mbogo)'s payroll since the school threw [him](guard) out. [Baraka](baraka), riding in front, knocks the [messenger](guard) into the ditch. The [witness](lindiwe) speaks for three hours. [Samuel](mbogo) gets twelve years and the former [deputy](farrow) eight. On the court steps the [governor](governor), [who](governor) had called [him](baraka) a kitchen rat, shakes hands with the [hero](baraka) of the roof, and [Zawadi](zawadi) photographs [them](baraka+governor).
+ threaten guard lindiwe "advises her"
- sibling amara lindiwe "sister"
- boss mbogo guard "payroll"
- quit.past guard "threw him out"
- attack baraka guard "into the ditch"
+ reveal lindiwe _ "speaks for three hours"
- arrest _ farrow+mbogo "gets twelve years"
- reconcile baraka governor "shakes hands"

== 12 Nine
The bell, recast with money from the sale of the [Mbogos](mbogo+wanjiru)' house, is hung again in December. [Wanjiru](wanjiru), [whose](wanjiru) petition for divorce has been granted, declines to return as headmistress and teaches arithmetic to the little ones. [Pascal](pascal) is confirmed as [her](wanjiru) successor and composes a mass for the occasion. The [sisters](amara+lindiwe) share the solo, for which [Kip](kip) turns the pages. [Achieng](achieng) dies in the night after the first rehearsal, peacefully, in [her](achieng) chair; the choir sings for [her](achieng) as well. [Zawadi](zawadi) stays in the country, and [Baraka](baraka), in new shoes, is admitted to the final year.
- divorce mbogo wanjiru "divorce"
- reject wanjiru "declines"
+ hire pascal "confirmed"
- create pascal "composes"
- sibling amara lindiwe "sisters"
+ die achieng "dies"
- create amara+lindiwe "share the solo"
- help kip amara+lindiwe "turns the pages"
