%series Kamau & Daughters
%lang en
%genre family law firm, Nairobi, fan-wiki episode guide
%cast wanjiru  | Wanjiru Kamau; Wanjiru; Ciru | f
%cast njeri    | Njeri Kamau; Njeri | f
%cast mzee     | Josephat Kamau; Mzee Kamau; Mzee | m
%cast otieno   | Felix Otieno; Otieno; Felix | m
%cast amina    | Amina Yusuf; Amina | f
%cast barasa   | Barasa | m
%cast priya    | Priya Shah; Priya | f
%cast kip      | Kiprono Ruto Langat; Kip | m
%cast langat   | Senator Langat | m
%cast grace    | Grace | f
%cast boda     | Juma | m
%cast half     | Muthoni | f
%cast prison   | - | m
%cast cook     | - | f
%cast baby     | - | n

== 1 Pilot
Advocate [Wanjiru Kamau](wanjiru) comes home from [London](@london) for the seventieth birthday of [her](wanjiru) [father](mzee), [Mzee Kamau](mzee), and finds that [he](mzee) has given [her](wanjiru) desk to [her](wanjiru) younger [sister](njeri). [Njeri](njeri) is also wearing a ring. It was bought by [Felix Otieno](otieno), and four years ago [Otieno](otieno) had a smaller one made for [Wanjiru](wanjiru). The [sisters](njeri+wanjiru) shout until the cake falls. A boda [rider](boda), caught in the rain, takes [Wanjiru](wanjiru) to a hotel and won't accept a shilling.
- return wanjiru "comes home"
- celebrate mzee "seventieth birthday"
- parent mzee wanjiru "father"
- hire njeri mzee "her desk"
- sibling njeri wanjiru "sister"
- engaged njeri otieno "a ring"
- engaged.past otieno wanjiru "a smaller one"
+ quarrel njeri wanjiru "shout"
- help boda wanjiru "won't accept a shilling"

== 2 Conflict of Interest
[Wanjiru](wanjiru) rents a kiosk opposite the firm and hangs out a sign. [Her](wanjiru) first [client](amina) is [Amina Yusuf](amina), [who](amina) wants to be rid of [Barasa](barasa), [her](amina) [husband](barasa) and a [customer](barasa) of [Mzee](mzee) for years. [Barasa](barasa) hits [Amina](amina) on the court steps. [Wanjiru](wanjiru) stands between [them](amina+barasa), and so does the boda [rider](boda), [who](boda) happened to be waiting. [Njeri](njeri) has to defend the [wife-beater](barasa). At night [she](njeri) throws up; [Felix](otieno) strokes [her](njeri) back and looks across the road, where a light is on.
- create wanjiru "hangs out a sign"
- advisor.start wanjiru amina "first client"
- married amina barasa "husband"
- advisor mzee barasa "customer"
- divorce? amina barasa "be rid of"
+ attack barasa amina "hits"
- rescue boda+wanjiru amina "stands between"
- advisor njeri barasa "has to defend"
- ill njeri "throws up"
- help otieno njeri "strokes her back"
- love otieno wanjiru "looks across the road"

== 3 Discovery
[Priya Shah](priya), the firm's [accountant](priya), discovers payments to a [Muthoni](half) in [Nyeri](@nyeri). [She](priya) asks the [old man](mzee), and [he](mzee) gives [her](priya) the afternoon off, then the rest of the year. [Priya](priya) crosses the road. The dismissed [woman](priya) is hired before [she](priya) has put down [her](priya) box. Meanwhile the boda [rider](boda) gets a name, [Juma](boda), and a plate of [Wanjiru](wanjiru)'s stew. [Felix](otieno) walks in without knocking, sees two spoons, and says [he](otieno) came about [his](otieno) [fiancée](njeri)'s scarf. Nobody believes the scarf.
- discover priya mzee "discovers"
+ quit priya mzee "the rest of the year"
+ hire priya wanjiru "is hired"
- invite wanjiru boda "a plate of Wanjiru's stew"
- jealous otieno boda "two spoons"
- engaged njeri otieno "fiancée"
- betray otieno boda+wanjiru "came about"

== 4 Recess
Court is closed. [Njeri](njeri) is late. [Njeri](njeri) takes a test. The test says yes. [Njeri](njeri) calls [Felix](otieno). [Felix](otieno) lets it ring. [He](otieno) is with [Ciru](wanjiru). [Otieno](otieno) says [he](otieno) chose the wrong [Kamau](njeri). [Ciru](wanjiru) says [he](otieno) should go home. [He](otieno) kisses [her](wanjiru). [She](wanjiru) lets [him](otieno), for a second. Then [she](wanjiru) slaps [Otieno](otieno). [Grace](grace) saw the kiss but not the slap. [Grace](grace) cleans for both [sisters](njeri+wanjiru). Grace is also what nobody shows that week. [Barasa](barasa) finds out where [Amina](amina) sleeps. [Amina](amina) sleeps at [Priya](priya)'s.
+ pregnant njeri "says yes"
- confess otieno wanjiru "chose the wrong Kamau"
- reject wanjiru otieno "should go home"
+ kiss otieno wanjiru "kisses"
- cheat otieno njeri "kisses"
- attack wanjiru otieno "slaps"
- discover grace otieno+wanjiru "saw the kiss"
- boss njeri+wanjiru grace "cleans for"
- sibling njeri wanjiru "sisters"
- discover barasa amina "finds out"
- housemate amina priya "sleeps at Priya's"

== 5 Hearsay
[Grace](grace) tells the pregnant [sister](njeri) what [she](grace) saw of the [other](wanjiru). [Njeri](njeri) sends the ring back by [Juma](boda), unaware that the [rider](boda) would have preferred not to know either. [Wanjiru](wanjiru) swears that nothing came of it. [Juma](boda), hurt, asks [her](wanjiru) why [he](boda) should mind, being only the transport. [Barasa](barasa) drags [his](barasa) [wife](amina) out of [Priya](priya)'s flat by the hair and locks [her](amina) in a warehouse; [Priya](priya), concussed, manages one phone call. It goes to the kiosk.
- pregnant njeri "pregnant"
- sibling njeri wanjiru "sister"
+ reveal grace njeri "tells"
+ breakup njeri otieno "sends the ring back"
- affair! otieno wanjiru "nothing came of it"
- sad boda wanjiru "hurt"
- abduct barasa amina "drags his wife out"
- married amina barasa "his wife"
- injure priya "concussed"

== 6 Habeas Corpus
[Wanjiru](wanjiru) needs someone [who](njeri) knows [Barasa](barasa)'s properties, and the only [one](njeri) [who](njeri) does is [his](barasa) own [counsel](njeri). [The two](njeri+wanjiru) haven't exchanged a word since the ring came off. [Njeri](njeri) breaks every rule of [her](njeri) profession and writes the address on [her](njeri) palm. [Juma](boda) rides; [Amina](amina) is out before midnight. [Mzee Kamau](mzee) learns [who](njeri) talked and strikes [his](mzee) favourite [daughter](njeri) off the letterhead. The [sisters](njeri+wanjiru) spend the night on the kiosk floor with one blanket, which [they](njeri+wanjiru) call a start.
- advisor njeri barasa "counsel"
- quarrel njeri wanjiru "haven't exchanged"
- breakup.past njeri otieno "ring came off"
- betray njeri barasa "breaks every rule"
- help njeri wanjiru "writes the address"
+ rescue boda amina "out before midnight"
- discover mzee njeri "learns who talked"
- parent mzee njeri "favourite daughter"
+ quit njeri mzee "off the letterhead"
- sibling njeri wanjiru "sisters"
- reconcile njeri wanjiru "a start"

== 7 A New Silk
A gentle [stranger](kip) with a bad cough wants help with a will. [Njeri](njeri), five months along, takes down [his](kip) last wishes and laughs at [his](kip) jokes. [Kip](kip) is the [son](kip) of [Senator Langat](langat) and has been given two years by [his](kip) doctors. [He](kip) asks [her](njeri) to dinner anyway. [Felix](otieno), [who](otieno) now works for [her](njeri) [father](mzee), sees [them](kip+njeri) through the restaurant window and remembers, rather late, that the [child](baby) is [his](otieno). [Juma](boda) has put on a tie for [Wanjiru](wanjiru). [She](wanjiru) takes it off [him](boda), and the shirt.
- advisor njeri kip "takes down"
- pregnant njeri "five months along"
- parent langat kip "son"
- ill kip "given two years"
- date kip njeri "asks her to dinner"
- boss mzee otieno "works for her father"
- parent mzee njeri "her father"
- jealous otieno kip "sees them"
- pregnant njeri otieno "is his"
+ sex boda wanjiru "and the shirt"

== 8 The Woman from Nyeri
[Priya](priya), [whose](priya) headaches have gone, drives to [Nyeri](@nyeri), and a [woman](half) with [Mzee](mzee)'s ears opens the door. [Muthoni](half) is [his](mzee) eldest [child](half), born to the [cook](cook) and paid to stay away. [She](half) rides back with the [accountant](priya) and rings at the house. [Mzee](mzee) calls [her](half) an impostor before the whole family. At the kiosk the [impostor](half) gets stew. [Amina](amina) has moved in with [Priya](priya) again, this time into the one bedroom, and when [she](amina) says "[my](amina) [girlfriend](priya)" in court, [Barasa](barasa) has to be held down.
- recover priya "headaches have gone"
- travel priya "drives" @nyeri
+ parent mzee half "eldest child"
- parent cook half "born to the cook"
- meet half priya "opens the door"
- travel half "rides back"
- accuse mzee half "calls her an impostor"
- help _ half "gets stew"
+ couple amina priya "my girlfriend"
- housemate amina priya "moved in with"
- sad barasa "held down"

== 9 Bride Price
[Kip](kip) goes down on one knee and can't get up again. [Njeri](njeri) says yes and calls an ambulance, in that order. [Senator Langat](langat) won't have a [daughter-in-law](njeri) with another [man](otieno)'s [child](baby) under [her](njeri) dress and threatens to close the kiosk. [Otieno](otieno) offers to marry the [mother](njeri) of [his](otieno) [child](baby) instead. "[You](otieno) had a turn," the [bride](njeri) tells [him](otieno). [Wanjiru](wanjiru)'s [lover](boda) is asked by [her](wanjiru) [father](mzee) what [he](boda) earns. The [half-sister](half), scrubbing plates, is the only [one](half) [who](half) sees [Mzee](mzee) clutch the table.
+ propose kip njeri "on one knee"
- engaged.start kip njeri "says yes"
- ill kip "an ambulance"
- kin langat njeri "daughter-in-law"
- threaten langat njeri "threatens"
- pregnant njeri otieno "another man's child"
- propose otieno njeri "offers to marry"
- reject njeri otieno "You had a turn"
- couple boda wanjiru "lover"
- parent mzee wanjiru "her father"
- sibling half njeri+wanjiru "half-sister"
- ill mzee "clutch the table"
- discover half mzee "sees Mzee"

== 10 Visiting Rules
The stroke has taken the old [advocate](mzee)'s speech. Three [daughters](half+njeri+wanjiru) sit around one bed. [He](mzee) can move a finger, and it points at [Muthoni](half): water. [She](half) gives it to [him](mzee), [he](mzee) cries, [she](half) too. [Amina](amina) is a free woman as of Monday; on Tuesday [Barasa](barasa) runs [Priya](priya) down in [Moi Avenue](@moi). The [killer](barasa) drives on and straight into a fruit cart. [Amina](amina) screams. The [accountant](priya) is dead before [Juma](boda), first on the spot, has taken off [his](boda) helmet. (This death was voted the worst of the series by readers.)
- ill mzee "stroke"
- parent mzee half+njeri+wanjiru "daughters"
- help half mzee "gives it to him"
+ reconcile half mzee "he cries"
- divorce amina barasa "a free woman"
- attack barasa priya "runs Priya down"
+ kill barasa priya "killer"
- sad amina "screams"
- die priya barasa "dead"

== 11 Republic v. Barasa
[Felix](otieno) is to prosecute, the state having offered [him](otieno) a post, and [Wanjiru](wanjiru) lends the [man](otieno) [she](wanjiru) once slapped all [her](wanjiru) files. In the box the dead [woman](priya)'s [girlfriend](amina) doesn't look at [her](amina) former [husband](barasa). [Barasa](barasa) gets life. That night a fellow [inmate](prison) knifes [him](barasa), and [Amina](amina), told of it, goes on watering [Priya](priya)'s basil. [Njeri](njeri) and [Kip](kip) marry at [his](kip) bedside with [Grace](grace) and a drip as witnesses. The [senator](langat) comes after all, and carries the cake.
- hire otieno "a post"
- help wanjiru otieno "lends"
- attack.past wanjiru otieno "slapped"
- couple.past amina priya "girlfriend"
- ex amina barasa "former husband"
- arrest _ barasa "gets life"
- attack prison barasa "knifes"
+ wedding kip njeri "marry"
- reconcile kip+njeri langat "comes after all"

== 12 Kamau & Daughters (season finale)
[Mzee](mzee) dies with [all three](half+njeri+wanjiru) around [him](mzee). The will, dictated by finger, leaves the firm to the [woman](half) [he](mzee) called an impostor, and [she](half) has the sign repainted with an S at the end. [Njeri](njeri) has the [baby](baby) during the burial. [Kip](kip), [who](kip) was given two years, holds [it](baby) as if [he](kip) had fifty; [Otieno](otieno), the [father](otieno), is allowed Sundays. [Juma](boda) passes [his](boda) law entrance with the highest mark in the county. [Wanjiru](wanjiru) asks [him](boda) to share [her](wanjiru) kiosk, [her](wanjiru) name and the stew. [Amina](amina) takes [her](amina) late [partner](priya)'s desk. Cut to black.
+ die mzee "dies"
+ gift mzee half "leaves the firm"
- accuse.past mzee half "called an impostor"
+ birth njeri baby "has the baby"
- happy kip "as if he had fifty"
- parent otieno baby "father"
- find boda "passes"
- propose wanjiru boda "her name"
- hire amina "desk"
- couple.past amina priya "partner"
