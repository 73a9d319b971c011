%series A Box at the Ezbekieh
%lang en
%genre costume crime, Cairo 1924, back-cover blurbs and listings
%cast safiya | Safiya Nassar; Safiya | f
%cast karim | Karim Nassar; Karim | m
%cast zenon | Inspector Zenon Pappas; Zenon; Pappas | m
%cast ada | Ada Winterbourne; Ada; Mrs Winterbourne | f
%cast miles | Miles Winterbourne; Miles; Winterbourne | m
%cast nadir | Nadir Bey; Nadir | m
%cast yvette | Yvette; Mademoiselle Yvette | f
%cast tewfik | Tewfik | m
%cast loulou | Loulou | f
%cast aunt | Aunt Galila; Galila | f
%cast leaf | Leaf; Corporal Leaf | m
%cast cantor | - | m
%cast nurse | - | f
%cast girl | Dawn | f

== 1
On the night the [soprano](yvette) [Yvette](yvette) breaks a string of pearls on stage, [Nadir Bey](nadir), cotton [king](nadir), is stabbed in box nine. [Safiya Nassar](safiya), the first [woman](safiya) at the Cairo bar, was sitting in box ten with [Karim](karim), [her](safiya) [husband](karim), [whose](karim) gloves are found beside the body. [Inspector Pappas](zenon), [who](zenon) proposed to [Safiya](safiya) at nineteen and was laughed at by [her](safiya) [aunt](aunt), puts the irons on [his](zenon) old [rival](karim) with no more pleasure, [he](zenon) swears, than duty requires.
+ kill.past _ nadir "is stabbed"
- married karim safiya "husband"
- propose.past zenon safiya "proposed to"
- reject.past aunt zenon "laughed at"
- kin aunt safiya "aunt"
- enemy.past karim zenon "old rival"
+ arrest zenon karim "puts the irons"

== 2
[Safiya](safiya) takes the brief. [Her](safiya) own [husband](karim)! The judges smile; [Aunt Galila](aunt), [who](aunt) brought [her](safiya) up, has palpitations. In the cell [Karim](karim) won't say why [he](karim) left the box during the second act. A scent clings to [his](karim) cuff. That scent is on sale in one shop only, and [Loulou](loulou), [who](loulou) sells it there, remembers the [customer](ada), a fair-haired English [lady](ada) with a stammer. [Ada Winterbourne](ada) opens [her](ada) own door to [Safiya](safiya), looks at the cuff in [her](safiya) hand and bursts into tears.
- advisor safiya karim "takes the brief"
- married karim safiya "Her own husband"
- kin.past aunt safiya "brought her up"
- ill aunt "palpitations"
- reveal! karim safiya "won't say"
- investigate safiya _ "remembers the customer"
- meet ada safiya "opens her own door"
+ affair ada karim "bursts into tears"
- cheat karim safiya "bursts into tears"
- sad ada "into tears"

== 3
Could [Ada](ada) clear [him](karim)? At the price of [her](ada) good name [she](ada) could, since at the moment of the stabbing [she](ada) and [Karim](karim) were on the fire stairs, and not discussing fires. But [her](ada) [husband](miles), [Miles Winterbourne](miles) of the Residency, is not a [man](miles) to be made ridiculous. [He](miles) overhears, takes the door key and the telephone receiver with [him](miles) to [his](miles) office, and leaves [Corporal Leaf](leaf) under the window. The deceived [counsel](safiya) goes home, smashes a dinner service for twelve and prepares [her](safiya) defence.
- rescue? ada karim "clear him"
- sex.past ada karim "fire stairs"
- married ada miles "husband"
- discover miles ada+karim "overhears"
+ abduct miles ada "takes the door key"
- boss miles leaf "leaves Corporal Leaf"
- cheat.past karim safiya "deceived counsel"
- sad safiya "smashes"

== 4
[Pappas](zenon) asks [Safiya](safiya) to coffee. [Safiya](safiya) asks [Pappas](zenon) for the file. [Pappas](zenon) brings [Safiya](safiya) the file. [He](zenon) could be dismissed for it. [Leaf](leaf) plays the flute under [Ada](ada)'s window. [Ada](ada) sings to it. [Ada](ada) does not stammer when [Ada](ada) sings. [Leaf](leaf) falls off the wall with love. [Galila](aunt) visits [Karim](karim). [Galila](aunt) boxes [Karim](karim)'s ears.
- invite zenon safiya "to coffee"
- help zenon safiya "brings"
- quit? zenon "could be dismissed"
- flirt ada leaf "sings to it"
+ love.start leaf ada "falls off the wall"
- attack aunt karim "boxes"

== 5
The murdered [man](nadir) left a legal wife, an extra one, and [Yvette](yvette). The [soprano](yvette) shows no grief and a great many diamonds. [She](yvette) received [Nadir](nadir) on Mondays, [she](yvette) tells the [inspector](zenon), in [her](yvette) bath; on Wednesdays it was [his](nadir) [secretary](tewfik), [Tewfik](tewfik), [who](tewfik) washed [her](yvette) back. Did [Nadir](nadir) know of the Wednesdays? "[He](nadir) proposed to [me](yvette) on the Monday," says the [diva](yvette), "and [I](yvette) told [him](nadir) then. One must be honest with a fiancé." [Tewfik](tewfik) has not been to work since.
- kill.past _ nadir "murdered man"
- sad! yvette nadir "no grief"
- affair.past nadir yvette "received Nadir"
- boss nadir tewfik "secretary"
+ affair tewfik yvette "washed her back"
- cheat.past yvette nadir "washed her back"
- propose.past nadir yvette "proposed to me"
- married.past _ nadir "legal wife"
- engaged.past nadir yvette "a fiancé"
- reveal.past yvette nadir "told him then"
- flee tewfik "not been to work"

== 6
The train to [Luxor](@luxor) has one sleeping compartment left, and the [advocate](safiya) and the [policeman](zenon), both on the trail of [Tewfik](tewfik), toss for it. [She](safiya) gets the bunk, [he](zenon) the corridor. At Asyut [she](safiya) opens the door. [They](safiya+zenon) talk about what would have become of [them](safiya+zenon) if an old [woman](aunt) had not laughed; nothing more happens, apart from dawn. At the Winter Palace the [runaway](tewfik) is registered under a dead poet's name, with a [nurse](nurse) in attendance. [He](tewfik) has a hole in [his](tewfik) side, made by pearl-handled scissors.
- travel safiya+zenon "The train to Luxor" @luxor
- investigate safiya+zenon tewfik "on the trail"
- reject.past aunt zenon "had not laughed"
- sex! safiya zenon "nothing more happens"
+ find safiya+zenon tewfik "is registered under"
- treat tewfik nurse "in attendance"
- injure.past tewfik _ "hole in his side"

== 7
Delirious, [Tewfik](tewfik) calls the [nurse](nurse) by the name of [Loulou](loulou). [Loulou](loulou)? The scent [girl](loulou), it comes out, is [his](tewfik) [sister](loulou), and was [Nadir](nadir)'s before [she](loulou) was seventeen; [he](nadir) threw [her](loulou) over for the opera, with a bottle of scent and, in due course, a [daughter](girl), [whom](girl) [Tewfik](tewfik) has been keeping out of [his](tewfik) wages. [Pappas](zenon) wires to [Cairo](@cairo) to have the shop watched. The wire is read by [Winterbourne](miles), [who](miles) has interests there, and torn up.
- ill tewfik "Delirious"
+ sibling loulou tewfik "sister"
- affair.past loulou nadir "Nadir's before"
- breakup.past nadir loulou "threw her over"
- parent loulou+nadir girl "a daughter"
- help tewfik girl "keeping out of"
- investigate? zenon loulou "have the shop watched"
- betray miles zenon "torn up"

== 8
[Leaf](leaf) deserts. [He](leaf) does it with a ladder, a flute, and [Ada](ada) over [his](leaf) shoulder, at noon, when [her](ada) [jailer](miles) is at luncheon. [The two](ada+leaf) get as far as the courthouse. There [Mrs Winterbourne](ada), before a full gallery and without a single stammer, for [she](ada) has set [her](ada) evidence to the tune of Auld Lang Syne, sings where [she](ada) was in the second act, with [whom](karim), and on which step. Acquitted, [Karim](karim) opens [his](karim) arms to [Safiya](safiya). [She](safiya) places [her](safiya) bill in them.
- quit leaf "deserts"
+ rescue leaf ada "over his shoulder"
- abduct.past miles ada "jailer"
+ reveal ada "sings where she was"
- rescue ada karim "Acquitted"
- reconcile? karim safiya "opens his arms"
- reject safiya karim "places her bill"

== 9
Separations are catching. [Winterbourne](miles) files for divorce in the morning; [Safiya](safiya) has [her](safiya) trunk carried over to [Galila](aunt)'s at tea time, where the [niece](safiya) finds the old [lady](aunt) entertaining the retired [cantor](cantor) from the next house, both in slippers. For eleven years, says [Galila](aunt), and pours. So who is [she](aunt) to laugh at anyone? That evening [Zenon](zenon) is sent for. [Galila](aunt) receives [him](zenon) at the head of the stairs, begs [his](zenon) pardon in three languages, and goes to bed.
- divorce? ada miles "files for divorce"
+ breakup safiya karim "trunk carried over"
- move safiya aunt "trunk carried over"
- kin aunt safiya "niece"
- neighbour aunt cantor "next house"
- couple aunt cantor "both in slippers"
- discover safiya aunt+cantor "finds the old lady"
- invite aunt zenon "is sent for"
+ reconcile aunt zenon "begs his pardon"

== 10
[Loulou](loulou) closes the shop. [Loulou](loulou) takes the [child](girl) by the hand. [Dawn](girl) is four and likes boats. [Miles](miles) is waiting on the quay with two tickets. [Miles](miles) has loved [Loulou](loulou) since Easter. [Miles](miles) thinks [Loulou](loulou) loves [Miles](miles). [Safiya](safiya) runs along the quay. "[You](loulou) held the scissors," says [Safiya](safiya). [Loulou](loulou) lifts [Dawn](girl) into [Safiya](safiya)'s arms. [Loulou](loulou) does not run.
- quit loulou "closes the shop"
- parent loulou girl "takes the child"
- flee? loulou+miles "two tickets"
+ love miles loulou "has loved"
- love! loulou miles "thinks Loulou loves"
+ accuse safiya loulou "held the scissors"
- kill.past loulou nadir "held the scissors"
- flee! loulou "does not run"

== 11
[Loulou](loulou)'s statement covers two pages. [Nadir](nadir) meant to take [Dawn](girl) from [her](loulou) and give [her](girl) to [his](nadir) new [wife](yvette) to bring up; [Tewfik](tewfik) stepped between the [sister](loulou) and the [seducer](nadir), which is how [he](tewfik) got [his](tewfik) wound; the gloves [Karim](karim) had merely lost. "Will [you](safiya) defend [me](loulou)?" [she](loulou) asks. [Safiya](safiya), [who](safiya) already has the little [girl](girl) asleep on [her](safiya) sofa, does not need to be asked. [Pappas](zenon), out in the passage, has never been more taken with [her](safiya) and has never had less to say.
+ reveal loulou "statement"
- abduct? nadir girl "take Dawn from her"
- wedding? nadir yvette "new wife"
- help.past tewfik loulou "stepped between"
- sibling loulou tewfik "the sister"
- injure.past tewfik loulou "got his wound"
- lose.past karim "had merely lost"
- advisor? safiya loulou "defend me"
- help safiya girl "on her sofa"
- love zenon safiya "taken with her"

== 12
Three years instead of the rope: [Safiya](safiya)'s plea is printed in full, next to a small notice that [Yvette](yvette) has wed a jeweller. [Tewfik](tewfik), mended, leaves the hospital on the arm of [his](tewfik) Luxor [nurse](nurse). [Ada](ada) and [Leaf](leaf), [she](ada) divorced and [he](leaf) discharged, perform nightly at the Café Riche. [Karim](karim) sends [his](karim) former [wife](safiya) the gloves. At the gate of the women's prison, every Friday, an [inspector](zenon) and a [lawyer](safiya) walk a [child](girl) between [them](safiya+zenon) to see [her](girl) [mother](loulou); on the third Friday the [child](girl) inquires if [the two](safiya+zenon) of [them](safiya+zenon) are married. "Ask [him](zenon)," says [Safiya](safiya). "Ask [her](safiya)," says [he](zenon).
- arrest _ loulou "Three years"
- wedding _ yvette "wed a jeweller"
- recover tewfik "mended"
- couple nurse tewfik "on the arm"
- divorce.past ada miles "she divorced"
- create ada+leaf "perform nightly"
- ex karim safiya "former wife"
- gift karim safiya "the gloves"
- parent loulou girl "mother"
+ married? safiya zenon "are married"
