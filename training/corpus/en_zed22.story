%series Taquería Nómada
%lang en
%genre food-truck road series, El Paso to Chicago: streaming recaps
%cast xochitl | Xochitl; Reyes | f
%cast damaris | Damaris Reyes; Damaris | f
%cast boone | Boone | m
%cast perry | Perry Lundgren; Perry; Lundgren | m
%cast smokey | Trooper Haines; Haines | f
%cast papa | Don Chuy | m
%cast hitch | Wendeline | f
%cast chefn | Thierry Valcourt; Valcourt | m
%cast cutter | - | m
%cast medic | - | m
%cast mayor | Mayor Stubbs; Stubbs | m
%cast nurse | - | f
%cast bride | - | f
%cast groom | - | m
%cast groommum | - | f
%cast hitchmum | - | f
%cast chefgran | - | f

== 1 Mile 0
[Their](damaris+xochitl) [father](papa)'s funeral is hardly over when [Xochitl](xochitl) and [Damaris Reyes](damaris) learn what [he](papa) has left [them](damaris+xochitl): one taco truck, to be shared, and one slot at a food fair in [Chicago](@chicago), seventeen days off. The [sisters](damaris+xochitl) have not agreed on anything since [Damaris](damaris) ran away with [Xochitl](xochitl)'s [boyfriend](boone) and came home without [him](boone). [One](xochitl) of [them](damaris+xochitl) cooks, [the other](damaris) drives, and the [creditor](perry) on the bumper is called [Perry Lundgren](perry).
- die.past papa "funeral"
- parent papa damaris+xochitl "father's"
+ find damaris+xochitl papa "left them"
- sibling damaris xochitl "sisters"
- betray.past damaris xochitl "ran away with"
- affair.past boone damaris "ran away"
- couple.past boone xochitl "boyfriend"
- return.past damaris "came home"

== 2 Mile 211
[Perry](perry), a repo [man](perry) with a weak stomach and a clipboard, eats one taco at a rest stop and forgets what [he](perry) came for. By the time [he](perry) remembers, the truck is in the next county with [his](perry) clipboard in it. At [Van Horn](@vanhorn) [Xochitl](xochitl) feeds a biker wedding. The [bride](bride) punches the [groom](groom), the [groom](groom)'s [mother](groommum) punches the [bride](bride), and [Damaris](damaris), collecting teeth in a napkin, is asked if [she](damaris) happens to be ordained.
- lose perry "his clipboard"
+ flee damaris+xochitl perry "next county"
- wedding? bride groom "wedding"
+ attack bride groom "punches"
- parent groommum groom "groom's mother"
- attack groommum bride "punches"#2

== 3 Mile 398
A [woman](hitch) in a prom dress thumbs a lift with a cat carrier. [Wendeline](hitch) says [she](hitch) is running from a [stepfather](cutter). There is no cat. At a stop sign near [Abilene](@abilene) the carrier turns out to hold eighty thousand dollars and at the same stop sign [Trooper Haines](smokey) pulls [them](damaris+hitch+xochitl) over, tastes the salsa verde and writes a ticket for obstruction of breath. [She](smokey) asks [Damaris](damaris) where [she](damaris) is headed next. It sounds official; the [trooper](smokey)'s ears are pink.
- meet damaris+xochitl hitch "thumbs a lift"
- flee hitch cutter "running"
- kin cutter hitch "stepfather"
+ discover damaris+xochitl hitch "turns out to hold"
- love? smokey damaris "ears are pink"

== 4 Mile 560
[Boone](boone) is washing windscreens in [Wichita Falls](@wichita). It was never [he](boone) [who](boone) left [Damaris](damaris), [he](boone) tells [Xochitl](xochitl), wringing out a sponge; [Don Chuy](papa) paid [him](boone) to go. [She](xochitl) doesn't believe a word until [she](xochitl) finds, taped under the fryer, a receipt in [her](xochitl) [father](papa)'s hand. That night [she](xochitl) hires [him](boone) to peel onions. [Damaris](damaris), seeing [who](boone) climbs into the truck, lies down on the highway in front of it.
+ find xochitl boone "washing windscreens"
- breakup! boone damaris "never he who left"
- reveal boone xochitl "tells"
- betray.past papa damaris "paid him to go"
+ discover xochitl papa "receipt"
- hire boone xochitl "hires"
- sad damaris "lies down"
- parent papa xochitl "father"

== 5 Mile 702
[Perry](perry) has caught up on a rented moped. [He](perry) has also caught dysentery. [Xochitl](xochitl) nurses [him](perry) with rice water in the back of the vehicle [he](perry) has come to take; on the third day, delirious, [he](perry) forgives the debt. A [medic](medic) witnesses it. [Wendeline](hitch)'s [stepfather](cutter), a meat [cutter](cutter) with a freezer van, has been seen in [Ardmore](@ardmore) showing [her](hitch) picture around. [She](hitch) cuts [her](hitch) own hair with the onion knife, and [Boone](boone) sweeps it up without asking.
- return perry "caught up"
- ill perry "dysentery"
+ treat perry xochitl "nurses"
- help perry damaris+xochitl "forgives the debt"
- kin cutter hitch "stepfather"
- investigate cutter hitch "showing her picture"

== 6 Mile 845
Cook-off in [Tulsa](@tulsa), with celebrity [chef](chefn) [Thierry Valcourt](chefn) in the judge's seat. [He](chefn) takes one bite, grows thoughtful and has [his](chefn) assistants photograph the sauce. [Xochitl](xochitl) gets second prize and [Valcourt](chefn)'s card. An hour later [he](chefn) is on a talk show, presenting [Don Chuy](papa)'s mole as a recipe of [his](chefn) [grandmother](chefgran)'s. For once the [sisters](damaris+xochitl) scream at the same television.
- find xochitl "second prize"
- gift chefn xochitl "card"
+ steal chefn papa "presenting"
- sad damaris+xochitl chefn "scream"
- sibling damaris xochitl "sisters"
- kin chefgran chefn "grandmother"

== 7 Mile 990
Blown tyre, no spare, and headlights drawing up behind: the freezer van. [Wendeline](hitch) is dragged off by the elbow before [Boone](boone) has got the jack out. [He](boone) hangs on to the rear door for six miles. When [he](boone) is found, at a weigh station, [he](boone) is blue, [he](boone) is grinning, and in [his](boone) jacket is the fuse from the cooling unit. [Damaris](damaris) rubs [his](boone) hands. [She](damaris) does it as one would a dog's, [she](damaris) claims, and [Xochitl](xochitl) pretends to be busy with the cilantro.
+ abduct cutter hitch "dragged off"
- rescue? boone hitch "hangs"
- ill boone "blue"
- happy boone "grinning"
- steal boone cutter "fuse"
- find _ boone "found"
- help damaris boone "rubs"
- jealous? xochitl damaris "pretends"

== 8 Mile 1004
[Haines](smokey) is three states out of [her](smokey) jurisdiction, on vacation, [she](smokey) says, with lights on. [She](smokey) boxes the thawing van in against a silo. The [cutter](cutter) draws a cleaver, the [officer](smokey) draws a taco, and while [he](cutter) wonders at this [Wendeline](hitch) brings down the tailgate on [his](cutter) skull. The money, [she](hitch) tells [Haines](smokey) at last, was [her](hitch) dead [mother](hitchmum)'s. [He](cutter) had helped [her](hitch) [mother](hitchmum) into the ground. There will be an exhumation.
- travel smokey "vacation"
- find smokey cutter "boxes"
- threaten cutter smokey "draws a cleaver"
+ attack hitch cutter "brings down"
- reveal hitch smokey "tells"
- parent hitchmum hitch "mother"
- die.past hitchmum "dead"
+ kill.past cutter hitchmum "into the ground"
- investigate? _ cutter "exhumation"

== 9 Mile 1130
[Mayor Stubbs](mayor) of [Mercy, Missouri](@mercy), bans trucks within city limits, for [he](mayor) owns the diner. [Perry](perry), [who](perry) has sold [his](perry) moped and somehow stayed on, reads the bylaw aloud and finds a hole in it, the size of a parade. By noon everybody is a float. [Xochitl](xochitl) watches the [bailiff](perry) dance in a sombrero made of clipboard and thinks that this is not how one imagines it. [Damaris](damaris) gets a letter from the state police: an application form, already filled in, apart from the signature.
- enemy damaris+xochitl mayor "bans"
- lose perry "sold"
- discover perry "finds"
+ help perry damaris+xochitl "hole"
- love.start xochitl perry "not how one imagines"
- hire? damaris smokey "application form"

== 10 Mile 1288
In [Peoria](@peoria) [Boone](boone) asks [Damaris](damaris) whether [she](damaris) would run away with [him](boone) again, properly. [She](damaris) asks for a night to think. In the morning [she](damaris) gives [him](boone) [his](boone) answer and the spare key: [he](boone) is to have the truck when this is over, and [she](damaris) is going to wear a badge. [Boone](boone) takes it better than the [nurse](nurse) at the blood bank, to [whom](nurse) [he](boone) tells the whole of it, and [who](nurse) is, at the time, holding a needle.
+ reject damaris boone "answer"
- flee? boone+damaris "run away"
- hire? damaris "badge"
- gift? damaris boone "spare key"
- reveal boone nurse "tells"

== 11 Mile 1455
[Valcourt](chefn) has the stall next to [theirs](damaris+xochitl) in [Chicago](@chicago), and twelve cooks, and [their](damaris+xochitl) [father](papa)'s mole. Overnight someone slits the propane line. [Perry](perry), sleeping under the counter, smells it, drags both [women](damaris+xochitl) out by the ankles and goes back for the pot. The truck goes up like a saint. [He](perry) comes through the flames with no eyebrows and all of the sauce. That settles it, says [Xochitl](xochitl), and kisses what is left of [him](perry).
- neighbour chefn damaris+xochitl "next to"
+ attack _ damaris+xochitl "slits"
- rescue perry damaris+xochitl "drags"
- lose damaris+xochitl "goes up"
- injure perry "no eyebrows"
+ kiss perry xochitl "kisses"
- parent papa damaris+xochitl "father"

== 12 Mile 1456
On a borrowed grill, in front of a thousand people, [Xochitl](xochitl) asks the famous [chef](chefn) to name the last ingredient. [He](chefn) guesses clove. It is burnt tortilla, and the [sisters](damaris+xochitl) say it together. A knife with gas on it is found in [his](chefn) sleeve, and the cuffs are on before [he](chefn) can say grandmother: it's [Damaris](damaris)'s first arrest, with [Haines](smokey) holding [her](damaris) hat. [Wendeline](hitch) buys [them](damaris+xochitl) a new truck, in cash. Its first load is [Perry](perry), [his](perry) [bride](xochitl) and, if the craving for chalk is anything to go by, one more.
- accuse xochitl chefn "asks"
- reveal damaris+xochitl "say it together"
+ arrest damaris chefn "first arrest"
- help smokey damaris "holding"
- gift hitch damaris+xochitl "buys"
+ engaged perry xochitl "bride"
- pregnant? xochitl perry "craving"
- sibling damaris xochitl "sisters"
