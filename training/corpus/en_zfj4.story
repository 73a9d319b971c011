%series Route Forty-Six
%lang en
%genre family serial about the owners and crew of a minibus in Nairobi, weekly TV-page previews
%cast wambui  | Wambui Kariuki; Wambui; Mama Njeri | f
%cast njeri   | Njeri Kariuki; Njeri | f
%cast otis    | Otis Ouma; Otis | m
%cast baraka  | Baraka | m
%cast kip     | Kipkoech; Kip | m
%cast halima  | Halima Yusuf; Halima; Mrs Ouma | f
%cast gitau   | Gitau | m
%cast faith   | Faith | f
%cast grace   | Pastor Mercy; Mercy | f
%cast jomo    | Jomo Kariuki; Jomo | m
%cast inspector | Inspector Were; Were | m
%cast baby    | Zuri | f
%cast tailor  | Suleiman | m
%cast second  | - | f
%cast josis   | - | f

== 1
When [her](wambui) [husband](jomo) fails to come back from a trip to [Mombasa](@mombasa), [Wambui Kariuki](wambui) finds the keys of the family minibus in the sugar tin and takes the wheel herself. The [conductor](otis), young [Otis](otis), [who](otis) has never worked under a woman, threatens to walk; [she](wambui) tells [him](otis) to walk quickly. [He](otis) stays. [Wambui](wambui)'s [daughter](njeri) [Njeri](njeri), in [her](njeri) first week as a trainee [nurse](njeri), has to bandage the very [policeman](inspector) to [whom](inspector) [her](njeri) [mother](wambui) has just paid a bribe. [Inspector Were](inspector) blushes to the ears.
- married jomo wambui "her husband"
- return! jomo "fails to come back"
+ hire wambui "takes the wheel"
- boss.start wambui otis "worked under"
- threaten otis wambui "threatens to walk"
- parent wambui njeri "daughter"
- hire njeri "first week"
- treat inspector njeri "bandage"
- gift wambui inspector "bribe"

== 2
[Gitau](gitau), [who](gitau) runs nine buses on the same road, calls on [Wambui](wambui) with a goat and an offer: [he](gitau) will buy the forty-six for a third of what it is worth. [She](wambui) keeps the goat and shows [him](gitau) the gate. That night somebody lets the air out of all four tyres. [Otis](otis) sits guard till morning with a hockey stick, and [Halima](halima), the samosa [seller](halima) from across the road, sits with [him](otis), since the night is cold and [he](otis) has nice ears. [Jomo](jomo)'s telephone rings once. A [woman](second) answers.
- gift gitau wambui "with a goat"
+ reject wambui gitau "shows him the gate"
- attack _ wambui "lets the air out"
- help otis wambui "sits guard"
- neighbour halima wambui "across the road"
- help halima otis "sits with him"
- love halima otis "nice ears"
- affair? jomo second "A woman answers"

== 3
[Njeri](njeri), on night duty, falls asleep over the charts, and the ward [sister](faith), [Faith](faith), instead of reporting the [trainee](njeri), throws a blanket over [her](njeri). [The two](faith+njeri) are soon thick as thieves. What [Njeri](njeri) does not know is that [her](njeri) new [pal](faith) sends half of [her](faith) pay to a little [girl](baby) up-country. [Wambui](wambui) travels to the coast to look for [Jomo](jomo) and comes upon [him](jomo) at a beach bar, behind the counter, with a ring on [his](jomo) finger that is not [hers](wambui). [She](wambui) orders a soda, pays, and takes the next bus.
- help faith njeri "throws a blanket"
+ friend.start faith njeri "thick as thieves"
- discover! njeri faith "does not know"
- gift faith baby "half of her pay"
- travel wambui "travels to the coast"
- investigate wambui jomo "look for Jomo"
+ discover wambui jomo "comes upon him"
- married jomo second "ring on his finger"
- cheat jomo wambui "ring on his finger"

== 4
[Wambui](wambui) tells [Njeri](njeri) nothing. [Njeri](njeri) asks [Otis](otis). [Otis](otis) asks [Halima](halima). [Halima](halima) asks [Pastor Mercy](grace). The [pastor](grace) knows [Jomo](jomo)'s [sister](josis). [Jomo](jomo) has a second [wife](second). The news comes back to [Njeri](njeri). [She](njeri) weeps on [Faith](faith)'s shoulder. [Faith](faith) turns very quiet. [Kip](kip), a long-distance [runner](kip), faints at the bus stop. [Baraka](baraka) catches [Kip](kip). [Baraka](baraka) is the new [driver](baraka). [Wambui](wambui) hired [Baraka](baraka) on Monday. Already [she](wambui) likes to hear [Baraka](baraka) sing.
- reveal! wambui njeri "tells Njeri nothing"
- sibling jomo josis "Jomo's sister"
- married jomo second "a second wife"
+ discover njeri jomo "comes back to Njeri"
- sad njeri "weeps"
- help faith njeri "Faith's shoulder"
- ill kip "faints"
- rescue baraka kip "catches Kip"
+ hire baraka wambui "hired Baraka"
- love wambui baraka "likes to hear"

== 5
[Baraka](baraka), [who](baraka) is forty-four, widowed and has a voice like warm oil, drives the day shift, so that [Wambui](wambui) can at last sleep past four. [She](wambui) does not sleep. [Inspector Were](inspector) impounds the bus on a trumped-up charge; [he](inspector), it is clear, has been bought by [Gitau](gitau). [Otis](otis) has the good idea of the week: [Kip](kip), [who](kip) is dying to repay the crew for a saved life, has a cousin at the newspaper. By Thursday the [policeman](inspector) is on page one, and by Friday in uniform at a desk in [Garissa](@garissa).
- married.past _ baraka "widowed"
- steal inspector wambui "impounds"
- betray inspector wambui "trumped-up charge"
+ gift.past gitau inspector "bought by Gitau"
- rescue.past baraka kip "saved life"
- kin _ kip "cousin"
- help? kip baraka+otis+wambui "repay"
+ reveal _ inspector "on page one"
- move inspector "in Garissa"

== 6
The [prodigal](jomo) returns: with no money, no ring and a boil on the neck, [Jomo](jomo) stands in the yard and wants [his](jomo) bus, [his](jomo) bed and [his](jomo) supper. [His](jomo) [daughter](njeri) treats the boil, not gently. [Wambui](wambui) gives [him](jomo) supper. [Baraka](baraka), seeing the [boss](wambui)'s lawful [spouse](jomo) at the table, leaves [his](baraka) keys with [Otis](otis) and goes. At the hospital [Faith](faith) hears that [Njeri](njeri)'s [father](jomo) is back, and asks for [his](jomo) full name. Then [she](faith) has to sit down on a laundry basket. [She](faith) has not seen the [man](jomo) for six years.
+ return jomo "The prodigal returns"
- treat jomo njeri "treats the boil"
- parent jomo njeri "His daughter"
- help wambui jomo "gives him supper"
- boss wambui baraka "boss's"
- married jomo wambui "lawful spouse"
+ quit baraka wambui "leaves his keys"
- discover faith jomo "hears that"
- sad faith "has to sit down"

== 7
It falls to [Faith](faith) to tell [her](faith) best [friend](njeri) [whose](jomo) [child](baby) the little [girl](baby) up-country is. Before [she](faith) was a nurse, [she](faith) worked in [Jomo](jomo)'s office, believed in [his](jomo) divorce, and was shown the door when [she](faith) began to show. [Njeri](njeri), [who](njeri) has wished for a sister since [she](njeri) could speak, hurls a kidney dish at the wall and does not speak to [her](faith) for the rest of the shift. Then [she](njeri) asks what the [child](baby) is called. [Otis](otis) and [Halima](halima), promenading on [Uhuru Park](@uhuru)'s lake in a pedal boat, run aground among the lilies and make the best of it.
- friend faith njeri "best friend"
+ reveal faith njeri "tell her best friend"
- parent jomo baby "whose child"
- parent faith baby "began to show"
- boss.past jomo faith "worked in Jomo's office"
- betray.past jomo faith "believed in his divorce"
- divorce! jomo wambui "believed in"
- quit.past faith jomo "shown the door"
- pregnant.past faith jomo "began to show"
- sad njeri faith "hurls"
- date halima otis "pedal boat"

== 8
[Wambui](wambui) has packed a bag. It is for [Jomo](jomo). [He](jomo) begs. [He](jomo) has changed, swears [Jomo](jomo). [She](wambui) has changed more, says [Wambui](wambui). The ring goes into the goat's trough. [Jomo](jomo) runs to [Gitau](gitau). [Gitau](gitau) has a use for [Jomo](jomo). The logbook is in [Jomo](jomo)'s name. [Jomo](jomo) sells the bus to [Gitau](gitau). The forty-six leaves the yard without [Wambui](wambui). [Otis](otis) lies down in front of it. [Gitau](gitau) drives around [Otis](otis).
+ breakup wambui jomo "packed a bag"
- reconcile? jomo wambui "He begs"
- flee jomo gitau "runs to Gitau"
- hire? jomo gitau "has a use for"
+ betray jomo wambui "sells the bus"
- lose wambui "leaves the yard"
- help otis wambui "lies down"

== 9
All that the women's savings circle, presided over by [Pastor Mercy](grace), can scrape together is a wreck without doors. [Suleiman](tailor), the [tailor](tailor), sews the seats; [Kip](kip) runs to the scrapyard and back with an axle on [his](kip) shoulder; and [Otis](otis) searches the singing bars until, in the ninth, [he](otis) strikes lucky. [Baraka](baraka) wants to know just one thing: is [he](jomo) gone? [He](jomo) is gone, says [Otis](otis). The [singer](baraka) is under the bonnet within the hour. [Faith](faith) brings [her](faith) small [daughter](baby) to town, and [Zuri](baby) takes [Njeri](njeri)'s hand as though [she](baby) had been doing it for years.
- gift grace _ "scrape together"
- help tailor _ "sews the seats"
- help kip _ "runs to the scrapyard"
- investigate otis baraka "searches"
+ find otis baraka "strikes lucky"
- return baraka "under the bonnet"
- parent faith baby "small daughter"
+ meet baby njeri "takes Njeri's hand"
- travel baby+faith "to town"

== 10
The long rains. Potholes turn into ponds, the frogs hold choir practice by the petrol station and the price of a ride doubles, as it does every April. There is no bus on the road that does not leak. In the wreck, newly painted, [Wambui](wambui) and [Baraka](baraka) wait for the water to go down, with forty umbrellas and a hen on board. A passenger asks whether the [driver](baraka) and the [lady](wambui) are a couple. "[She](wambui) is the [owner](wambui)," says [Baraka](baraka). "[I](baraka) only sing here." [Wambui](wambui) looks out of the window so that nobody can see [her](wambui) face.
- couple? baraka wambui "are a couple"
- boss wambui baraka "the owner"
+ love wambui baraka "see her face"

== 11
[Gitau](gitau)'s brakes, never serviced, give out on the hill, and the stolen forty-six goes over the edge with [Jomo](jomo), [who](jomo) has sunk to being [his](gitau) [conductor](jomo). [Njeri](njeri) is on the ward when they bring in [her](njeri) [father](jomo). Half a litre is needed, and [hers](njeri) fits. [Jomo](jomo) wakes with [his](jomo) elder [girl](njeri)'s blood in [his](jomo) veins and the [younger](baby) at the foot of [his](jomo) bed, drawing a bus. Ashamed, [he](jomo) tells [Were](inspector)'s successor everything about [Gitau](gitau)'s bribes, and the bus [baron](gitau) is fetched from [his](gitau) breakfast.
- injure jomo "goes over the edge"
- boss gitau jomo "his conductor"
- parent jomo njeri "her father"
+ rescue njeri jomo "hers fits"
- parent jomo baby+njeri "elder girl's"
- recover jomo "wakes"
- sad jomo "Ashamed"
- reveal jomo _ "tells"
- accuse jomo gitau "everything about Gitau's bribes"
+ arrest _ gitau "fetched from his breakfast"

== 12
[Jomo](jomo) signs the divorce papers with [his](jomo) left hand. A year to the day after [she](wambui) found the keys in the sugar tin, [Mama Njeri](wambui), as the whole route calls [her](wambui), owns three buses. [Halima](halima), for [whom](halima) [Otis](otis) has sold [his](otis) hockey stick and bought a gold chain, becomes [Mrs Ouma](halima) under a roof of umbrellas. [Faith](faith) catches the flowers, and [Kip](kip) catches [Faith](faith)'s eye. [Baraka](baraka) has sung all evening. When [he](baraka) stops, [Wambui](wambui) asks [him](baraka), with the microphone still on, if [he](baraka) would not like to sing at home.
+ divorce jomo wambui "divorce papers"
- find wambui "owns three buses"
- gift otis halima "gold chain"
+ wedding halima otis "becomes Mrs Ouma"
- flirt faith kip "catches Faith's eye"
- create baraka "has sung"
+ propose? wambui baraka "sing at home"
