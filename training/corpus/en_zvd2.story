%series Logo Bigger, Please
%lang en
%genre workplace comedy in a London advertising agency, a magazine's ironical listings
%cast xanthe | Xanthe | f
%cast marlon | Marlon | m
%cast fliss | Fliss | f
%cast tuck | Lionel Tuck; Mr Tuck; Lionel; Tuck | m
%cast saffron | Saffron | f
%cast verity | Verity; Mrs Tuck | f
%cast gilda | Gilda | f
%cast jerome | Jerome | m
%cast wetherby | Mrs Wetherby; Wetherby | f
%cast wethhub | Sir Digby | m
%cast kuroda | Mr Kuroda; Kuroda | m
%cast dog | Kerning | m
%cast obstetrician | - | f
%cast photographer | - | m
%cast oyster | - | m
%cast recept | - | f
%cast fmum | - | f
%cast twins | - | n

== 1
In advertising nothing is what it says on the tin. [Saffron](saffron), the new [intern](saffron), has been taken on for [her](saffron) sparkling personality and not, perish the thought, because [she](saffron) is [Tuck](tuck)'s [daughter](saffron), a detail [he](tuck) has shared with nobody. [Xanthe](xanthe), ten years [Marlon](marlon)'s other [half](xanthe) in everything but bed, writes a slogan about longing while [he](marlon) is on the phone to [his](marlon) [wife](fliss). [Jerome](jerome) wins the dog-food account with [his](jerome) best weapon: the [client](wetherby) is smitten.
+ hire saffron tuck "taken on"
- parent tuck saffron "daughter"
- reveal! tuck "shared with nobody"
- colleague marlon xanthe "other half"
- create xanthe "writes a slogan"
- married fliss marlon "wife"
- find jerome "wins"
+ love wetherby jerome "smitten"

== 2
Enter the competition, in heels. [Verity](verity), formerly [Mrs Tuck](verity) and currently [his](tuck) most expensive mistake, opens shop across the street and helps herself to two of [Lionel](tuck)'s accounts. [Gilda](gilda), [who](gilda) has typed [his](tuck) letters for twenty years and pined for [him](tuck) in nineteen of them, prescribes gin. [Jerome](jerome), meanwhile, conducts negotiations with [Mrs Wetherby](wetherby) in room 212. Pity that [Sir Digby](wethhub), to [whom](wethhub) [she](wetherby) is lawfully wed, owns the hotel.
- ex tuck verity "formerly Mrs Tuck"
- create verity "opens shop"
+ steal verity tuck "helps herself"
- boss tuck gilda "typed his letters"
- love gilda tuck "pined"
+ affair jerome wetherby "in room 212"
- married wetherby wethhub "lawfully wed"

== 3
Deadlines are the last aphrodisiac. It is three in the morning, the yoghurt campaign is due at nine, and [Xanthe](xanthe) is on the very brink of telling [Marlon](marlon) what ails [her](xanthe) when [he](marlon) gets in first: [Fliss](fliss) is having a baby. [Xanthe](xanthe) congratulates [him](marlon) in three typefaces. [Saffron](saffron), set to walking [Kerning](dog), the office [whippet](dog), mislays [him](dog) in the park and is helped by a [photographer](photographer) with nice forearms.
- love xanthe marlon "what ails her"
- confess? xanthe marlon "on the very brink"
+ reveal marlon xanthe "gets in first"
+ pregnant fliss marlon "having a baby"
- lose saffron dog "mislays him"
- help photographer saffron "helped by"

== 4
Honesty would make a fine unique selling point. The [photographer](photographer), it emerges, shoots for [Verity](verity), and every idea that [Saffron](saffron) babbles into [his](photographer) pillow hangs on a billboard by Friday. [Tuck](tuck) smells a traitor and suspects the blameless [Jerome](jerome), [whose](jerome) conscience is for once bad for other reasons: [Sir Digby](wethhub) has just invited [him](jerome) to go shooting. [Gilda](gilda), filing, unearths a birth certificate with [her](gilda) [employer](tuck)'s name on it.
- colleague photographer verity "shoots for"
- affair photographer saffron "into his pillow"
+ betray photographer saffron "hangs on a billboard"
- betray! jerome tuck "blameless"
- accuse tuck jerome "suspects"
- invite wethhub jerome "invited him"
- boss tuck gilda "employer"
+ discover gilda saffron+tuck "unearths"

== 5
A grouse moor is no place for adulterers. [Sir Digby](wethhub) peppers [Jerome](jerome)'s hat, apologises warmly and does it again. In London [Xanthe](xanthe), resolved to get over [Marlon](marlon), lets the Japanese [client](kuroda) take [her](xanthe) to a recital; [Mr Kuroda](kuroda) weeps at the slow movement, and [she](xanthe) finds this a welcome change from banter. [Marlon](marlon), about to be a father and therefore above such things, sulks. [Saffron](saffron) drops the [photographer](photographer) down a lift shaft, figuratively.
+ attack wethhub jerome "peppers"
- love.end? xanthe marlon "get over"
- date kuroda xanthe "recital"
+ jealous marlon kuroda "sulks"
- breakup saffron photographer "drops the photographer"

== 6
Every family firm has its skeleton; this one makes the coffee. Because [Gilda](gilda) has told nobody except the entire typing pool, it takes [Saffron](saffron) till noon to be greeted as "the [heiress](saffron)". [Verity](verity), doing sums on [her](verity) fingers, works out that the [girl](saffron) was conceived during [her](verity) own honeymoon and hurls a paperweight at the [man](tuck) [she](verity) divorced. [He](tuck) ducks. The [obstetrician](obstetrician)'s bill, too, holds a surprise: [Fliss](fliss) is further along than [Marlon](marlon)'s arithmetic permits.
+ reveal gilda "told nobody except"
- parent tuck saffron "heiress"
- discover verity saffron "works out"
- cheat.past tuck verity "own honeymoon"
- attack verity tuck "hurls a paperweight"
- divorce.past tuck verity "divorced"
+ parent? marlon _ "arithmetic permits"

== 7
What does one say to a partner whose child may not be his? [Xanthe](xanthe) says nothing, eloquently, and drives [Marlon](marlon) to the clinic, where the [obstetrician](obstetrician) is good enough to explain that some babies are simply big. The [doubter](marlon) repents and names the fish finger after [his](marlon) [wife](fliss). [Mrs Wetherby](wetherby) wishes to leave [Sir Digby](wethhub) for [Jerome](jerome), [who](jerome) had in mind something more seasonal and hides under [Gilda](gilda)'s desk. [Saffron](saffron) stops calling [her](saffron) [father](tuck) [Mr Tuck](tuck). [She](saffron) stops calling [him](tuck) anything.
- help xanthe marlon "drives Marlon"
- sad marlon "repents"
- married fliss marlon "wife"
+ breakup? wetherby wethhub "leave Sir Digby"
- flee jerome wetherby "hides under"
- parent tuck saffron "father"
+ quarrel saffron tuck "stops calling him anything"

== 8
Bankruptcy concentrates the mind. With the dog food gone, along with the [Wetherbys](wetherby+wethhub), newly reconciled at [Jerome](jerome)'s expense, [Tuck](tuck) considers [Verity](verity)'s proposal of a merger, which sounds to [Gilda](gilda) like a remarriage with letterhead. After two decades of loyalty [she](gilda) hands in [her](gilda) notice. [Kuroda](kuroda) asks [Xanthe](xanthe) to follow [him](kuroda) to [Osaka](@osaka), where the cherry trees, unlike certain art directors, keep their appointments.
- lose tuck "gone"
- reconcile wetherby wethhub "newly reconciled"
- wedding? tuck verity "remarriage"
+ quit gilda tuck "hands in her notice"
+ invite kuroda xanthe "asks Xanthe"
- travel? xanthe kuroda "follow him" @osaka

== 9
One never misses the office until it is on fire. The short circuit is [Jerome](jerome)'s, the heroism [Saffron](saffron)'s: [she](saffron) drags [Kerning](dog) and, second trip, [Lionel](tuck) from the smoke. Coughing in the gutter, [he](tuck) introduces [her](saffron) to the firemen as the best thing [he](tuck) ever put [his](tuck) name to. Across town [Marlon](marlon) becomes the [parent](marlon) of [twins](twins). And since [Fliss](fliss) is asleep, the first [woman](xanthe) to hear of it is the [one](xanthe) packing for [Japan](@japan).
+ rescue saffron dog+tuck "from the smoke"
- reveal tuck "introduces"
- reconcile saffron tuck "best thing"
+ birth fliss twins "twins"
- parent marlon twins "parent"
- reveal marlon xanthe "to hear of it"
- move? xanthe "packing" @japan

== 10
Absence is the one brief nobody can crack. In [Osaka](@osaka) [Xanthe](xanthe) is courted with tact, irises and a corner office; [she](xanthe) wakes at four with headlines in [her](xanthe) head and no one to draw them. [Marlon](marlon) has been teamed with [Jerome](jerome), a punishment for [both](jerome+marlon). [Tuck](tuck), unable to locate so much as a stamp, tracks [Gilda](gilda) down in [Whitstable](@whitstable), where [she](gilda) is, if you please, engaged to an oyster [merchant](oyster).
- travel xanthe "In Osaka" @osaka
- flirt kuroda xanthe "courted"
- sad xanthe "no one to draw"
- colleague.start jerome marlon "teamed with"
+ find tuck gilda "tracks Gilda down" @whitstable
+ engaged gilda oyster "engaged"

== 11
Pitching is begging with slides. On [Whitstable](@whitstable) pier [Lionel](tuck) presents to [Gilda](gilda), in eleven charts, the case for marrying [him](tuck) instead; [she](gilda) queries the budget. [Verity](verity), merger spurned, takes [Saffron](saffron) to lunch and offers the former [stepdaughter-by-accident](saffron) twice what [her](saffron) [father](tuck) pays. [Xanthe](xanthe) declines [Kuroda](kuroda)'s ring with a haiku of regret. At the airport [she](xanthe) is awaited by a [man](marlon) with a double pram and no sleep, [who](marlon) says: "[Fliss](fliss) has gone."
+ propose tuck gilda "the case for marrying"
- reject tuck verity "spurned"
- hire? saffron verity "offers"
- parent tuck saffron "father"
- propose kuroda xanthe "ring"
- reject xanthe kuroda "declines"
- return xanthe "At the airport"
- kin.past saffron verity "stepdaughter-by-accident"
+ breakup fliss marlon "has gone"

== 12
Happy endings test well with all age groups. [Fliss](fliss), it turns out, had merely gone to [her](fliss) [mother](fmum)'s and is home by the second commercial break; [Xanthe](xanthe), [godmother](xanthe) to the [twins](twins), discovers that [she](xanthe) is cured of [Marlon](marlon) and delighted to have [her](xanthe) [partner](marlon) back. [Gilda](gilda) jilts the oysters for [Tuck](tuck). [Saffron](saffron) turns [Verity](verity) down, gets [her](saffron) name on the door and asks at once for it to be bigger. [Jerome](jerome) marries the hotel's [receptionist](recept). Somebody had to.
- breakup! fliss marlon "merely gone"
- parent fmum fliss "mother"
- return fliss "home"
+ love.end xanthe marlon "cured"
- happy xanthe marlon "delighted"
- colleague marlon xanthe "partner"
+ couple.start gilda tuck "jilts the oysters"
- breakup gilda oyster "jilts"
- reject saffron verity "turns Verity down"
- wedding jerome recept "marries"
