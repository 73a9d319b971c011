%series The Number Eleven
%lang en
%genre romantic comedy: the lodgers of a shabby villa in Cork city, streaming overviews
%cast bernie | Bernadette Twomey; Bernie Twomey; Bernie | f
%cast ultan | Ultan Twomey; Ultan | m
%cast priya | Priyanka Nair; Priya | f
%cast saoirse | Saoirse Twomey; Saoirse | f
%cast femi | Femi Adeoye; Femi | m
%cast rea | Lochlann Rea; Lochlann; Rea | m
%cast petra | Petra Vondrak; Petra | f
%cast dara | Dara | n
%cast imelda | Imelda Cannon; Imelda | f
%cast tenor | Mossie Coveney; Mossie | m
%cast gaye | Gaye | f
%cast cat | Parnell | m
%cast bank | - | m
%cast boy | Oran | m
%cast minder | - | n
%cast oldcannon | - | f
%cast surgeon | - | m
%cast pbrother | - | m

== 1
[Bernie Twomey](bernie) lets rooms at number eleven to anybody who can pay and to several who can't. When one of [her](bernie) lodgers, the young [cardiologist](priya) [Priya](priya), brings home a [man](rea) [she](priya) has known for all of a week, the [landlady](bernie) needs only one look: [Lochlann Rea](rea) is the [fellow](rea) [who](rea) sold [her](bernie) [sister](imelda) a conservatory that never came. [She](bernie) tips the gravy into [his](rea) lap. [Priya](priya) storms out, and [Rea](rea) after [her](priya), dripping. Upstairs [Bernie](bernie)'s [daughter](saoirse), [Saoirse](saoirse), hammers on the ceiling because the [tenor](tenor) above is at it again.
- housemate bernie priya "lodgers"
- date priya rea "brings home a man"
- discover bernie rea "needs only one look"
- sibling bernie imelda "sister"
- betray.past rea imelda "never came"
+ attack bernie rea "tips the gravy"
- quarrel bernie priya "storms out"
- parent bernie saoirse "daughter"
- neighbour saoirse tenor "the tenor above"

== 2
[Rea](rea) swears to [Priya](priya) that [he](rea) was a dupe himself, that [his](rea) then partner ran off to [Spain](@spain) with the money. [She](priya), [who](priya) listens to hearts for a living, believes [him](rea). [Bernie](bernie)'s [son](ultan), [Ultan](ultan), comes back from a job on the rigs to find [his](ultan) room let to one [Femi Adeoye](femi), [who](femi) bakes, and [whom](femi) [his](ultan) [mother](bernie) plainly prefers. The [two](femi+ultan) toss for the bed. [Ultan](ultan) gets the sofa and, at six each morning, [Femi](femi)'s buns. By Friday [he](ultan) has stopped looking for another place.
- reveal rea priya "swears"
- betray.past _ rea "ran off"
- help priya rea "believes him"
- parent bernie ultan "son"
+ return ultan "comes back"
- find femi "room let to"
- housemate.start femi ultan "gets the sofa"
- gift femi ultan "Femi's buns"
- friend.start femi ultan "stopped looking"

== 3
[Petra](petra) rents the basement. [Petra](petra) restores clocks and owes two months. [Imelda](imelda) calls on [Bernie](bernie). [Imelda](imelda) is the richer [sister](imelda). [Imelda](imelda) wants [Petra](petra) out. [Bernie](bernie) says no to [Imelda](imelda). Half of the house belongs to [Imelda](imelda). [Bernie](bernie) had forgotten that. [Saoirse](saoirse) had not. [Saoirse](saoirse) pays the rent for [Petra](petra). [Petra](petra) must never know. [Femi](femi) knows and bakes [Saoirse](saoirse) a tart.
- housemate bernie petra "rents the basement"
- travel imelda bernie "calls on"
- sibling bernie imelda "richer sister"
- reject bernie imelda "says no"
+ help saoirse petra "pays the rent"
- reveal! saoirse petra "never know"
- discover femi saoirse "Femi knows"
- gift femi saoirse "a tart"

== 4
The [tenor](tenor) has lost [his](tenor) voice, and number eleven has never slept so badly. [Priya](priya) shines a torch down [his](tenor) throat and finds nothing. What ails [him](tenor), as [he](tenor) writes on the slate round [his](tenor) neck, is that [Gaye](gaye), [his](tenor) [accompanist](gaye) for nine years and, [he](tenor) had always supposed, [his](tenor) for life, is marrying a [man](bank) in insurance. [Dara](dara) from the attic, a [student](dara) of sixteen instruments, offers to play for [him](tenor) instead. [Mossie](tenor), as the [tenor](tenor) is called when anyone remembers to, writes a large question mark. [Dara](dara) sits down and plays until [he](tenor) has rubbed it out.
- ill tenor "lost his voice"
- treat tenor priya "shines a torch"
- colleague gaye tenor "accompanist"
+ engaged bank gaye "is marrying"
- love tenor gaye "his for life"
- sad tenor gaye "What ails him"
- help? dara tenor "offers to play"
+ hire dara tenor "rubbed it out"

== 5
[Rea](rea) pops the question at the top of Shandon steeple, and [Priya](priya), [who](priya) suffers from vertigo, says yes in order to get down. On the ground [she](priya) means it. The engagement party is held in [Bernie](bernie)'s own kitchen without [Bernie](bernie), [who](bernie) spends it locked in the pantry with [Petra](petra), [both](bernie+petra) having been after the same bottle when the latch fell. [They](bernie+petra) come out at two, the best of [pals](bernie+petra). [Petra](petra), three sherries in, has let fall that [she](petra) used to be married to a [swindler](rea) from [Cobh](@cobh), the name of [Lochlann](rea).
+ propose rea priya "pops the question"
- engaged.start priya rea "says yes"
- celebrate priya+rea "engagement party"
- friend.start bernie petra "best of pals"
- reveal petra bernie "let fall"
+ married.past petra rea "used to be married"
- betray.past rea _ "a swindler"

== 6
Does [Bernie](bernie) tell? [She](bernie) does not: last time it cost [her](bernie) a lodger and a roast. [She](bernie) has [Ultan](ultan) do it, [who](ultan) has [Femi](femi) do it, [who](femi) puts it in icing. [Priya](priya) reads the cake twice. It says "Ask [him](rea) about [Petra](petra)." [She](priya) asks, and [her](priya) [intended](rea) admits to the marriage, to the divorce and to a child support order, since [he](rea) would rather hang for the truth. It is not the former [wife](petra) that hurts [her](priya), then, but the [boy](boy): nobody had mentioned a [boy](boy). [She](priya) hands back the ring in a glove.
- reveal! bernie priya "does not"
- reveal femi priya "puts it in icing"
- engaged priya rea "intended"
+ reveal rea priya "admits"
- divorce.past petra rea "divorce"
- married.past petra rea "former wife"
- parent petra+rea boy "a boy"
- sad priya boy "hurts her"
+ breakup priya rea "hands back the ring"

== 7
A wet week in which the river rises and the cellar floods. Every clock [Petra](petra) owns is carried up to the landing, where they strike four at all hours. [Imelda](imelda) sends a dehumidifier and a solicitor's letter. [Parnell](cat), the [cat](cat), moves in with [Dara](dara) for the dry. [Saoirse](saoirse) bails, [Petra](petra) bails, and at some point, knee-deep, in the dark, the [clockmaker](petra) asks [her](saoirse) straight out who has been paying the rent. "[My](saoirse) [mother](bernie)," says [Saoirse](saoirse), and is not believed. [She](saoirse) is kissed, though, briefly and on the ear.
- gift imelda bernie "a dehumidifier"
- threaten imelda bernie "a solicitor's letter"
- move cat dara "moves in with"
- help saoirse petra "Saoirse bails"
- parent bernie saoirse "mother"
- betray saoirse petra "not believed"
+ kiss petra saoirse "kissed"

== 8
Enter [Oran](boy), eight, with a rucksack, put on the Dublin train by a [childminder](minder) [who](minder) has had enough. [His](boy) [father](rea) is sleeping in a van; [his](boy) [mother](petra) has four inches of water. [Bernie](bernie) makes up the [tenor](tenor)'s sofa. The [child](boy) takes to [Priya](priya), of all the adults on offer, and demands to hear [his](boy) own heart, then everyone's. In [Rea](rea)'s, when it comes to [his](rea) turn, the [doctor](priya) hears something [she](priya) does not like. [She](priya) is no longer [his](rea) [fiancée](priya), [she](priya) tells [him](rea), so [he](rea) needn't look so pleased: [he](rea) is to be in [her](priya) clinic at nine.
- travel boy "put on"
- parent rea boy "father"
- parent petra boy "mother"
+ housemate.start bernie boy "makes up"
- discover priya rea "something she does not"
- ill rea "hears something"
- engaged.past priya rea "no longer"
- happy rea "look so pleased"
+ treat? rea priya "clinic"

== 9
[Mossie](tenor) sings at [Gaye](gaye)'s wedding. [Dara](dara) plays. [Gaye](gaye), hearing [the two](dara+tenor), weeps, and the [groom](bank) assumes it is for joy. It is only in the car that the [bride](gaye) asks to be driven back. [She](gaye) gets no farther than the churchyard wall, over which [she](gaye) sees the [tenor](tenor) throw [his](tenor) slate into the river and put [his](tenor) arm round [Dara](dara)'s shoulders. There are worse things, after all, than insurance. [Imelda](imelda), a guest, has taken note of the [pianist](dara). Does the attic, [she](imelda) wonders aloud to [her](imelda) [sister](bernie), pay rent?
+ wedding bank gaye "Gaye's wedding"
- create dara+tenor "sings"
- sad gaye tenor "weeps"
- happy! gaye "assumes"
- return? gaye tenor "driven back"
+ couple.start dara tenor "round Dara's shoulders"
- discover gaye dara+tenor "sees the tenor"
- invite _ imelda "a guest"
- sibling bernie imelda "sister"

== 10
The will of old [Mrs Cannon](oldcannon), missing since the funeral, falls out of a longcase clock which [Petra](petra) has taken apart to dry. [Imelda](imelda) was left the silver; the house was [Bernie](bernie)'s, the whole of it, from the first. The [elder](imelda) must have known, for it is [her](imelda) writing on the envelope. [Bernie](bernie) reads it, puts it in the range, changes [her](bernie) mind and burns [her](bernie) fingers getting it out. [Ultan](ultan) is all for the guards. [His](ultan) [mother](bernie) puts on [her](bernie) hat and goes to see [Imelda](imelda) by herself. [She](bernie) comes home two hours later with the silver.
- die.past oldcannon "funeral"
+ find petra "falls out"
- gift.past oldcannon bernie "the house was Bernie's"
- betray.past imelda bernie "must have known"
- injure bernie "burns her fingers"
- accuse? ultan imelda "the guards"
- parent bernie ultan "mother"
+ travel bernie imelda "goes to see"
- return bernie "comes home"
- gift imelda bernie "with the silver"

== 11
[Rea](rea)'s arteries have been put right by a [colleague](surgeon) of [Priya](priya)'s, since [she](priya) could not have kept [her](priya) hand steady. Waking, [he](rea) takes the [surgeon](surgeon) for St Peter and makes a full confession. Among the sins is one that [he](rea) has never told a soul: it was not a partner who emptied the conservatory account, it was [Petra](petra)'s [brother](pbrother), and [he](rea) kept quiet to spare [her](petra). [Petra](petra), on the visitors' chair, hears it. So the [clockmaker](petra) owes [her](petra) [ex](rea) an apology, the [doctor](priya) owes [him](rea) a ring, and [Imelda Cannon](imelda) is owed a conservatory by a [man](pbrother) in [Alicante](@alicante).
- treat rea surgeon "put right"
- colleague priya surgeon "a colleague"
- love priya rea "kept her hand steady"
- recover rea "Waking"
+ reveal rea surgeon "full confession"
- betray! rea imelda "not a partner"
- sibling pbrother petra "brother"
- steal.past pbrother imelda "emptied"
- help.past rea petra "to spare her"
+ discover petra rea "hears it"
- ex petra rea "ex"

== 12
[Bernie](bernie) throws a party. The clocks are back in the basement. [Oran](boy) winds them with [Rea](rea). [Priya](priya) wears the ring again. [Saoirse](saoirse) tells [Petra](petra) about the rent. [Petra](petra) has known since the flood. [Petra](petra) asks [Saoirse](saoirse) to dance. [Imelda](imelda) arrives without being asked. [Bernie](bernie) pours [Imelda](imelda) a sherry. [Femi](femi) is opening a bakery. [Ultan](ultan) will carry the flour for [Femi](femi). [Mossie](tenor) hits a high C. Nobody hammers for [Mossie](tenor).
- celebrate bernie "throws a party"
+ engaged.start priya rea "wears the ring again"
- reveal saoirse petra "tells Petra"
- discover.past petra saoirse "has known"
- flirt petra saoirse "asks Saoirse to dance"
- reconcile bernie imelda "a sherry"
+ create femi "opening a bakery"
- colleague.start femi ultan "carry the flour"
- create tenor "a high C"
