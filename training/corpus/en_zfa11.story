%series The Seventh Umbrella
%lang en
%genre royal court: an invented West African kingdom in the 1870s, encyclopaedia episode list
%cast nana    | Nana Serwaa; Serwaa | f
%cast kwaku   | King Kwaku; Kwaku | m
%cast abena   | Abena | f
%cast esi     | Esi | f
%cast osei    | Osei; General Osei | m
%cast mensah  | Mensah | m
%cast barnaby | Captain Barnaby Frost; Frost; Barnaby; B. Frost | m
%cast oking   | - | m
%cast drummer | Old Kofi | m
%cast smith   | Yaw | m
%cast prince  | Prince Bonsu; Bonsu | m
%cast governor | - | m
%cast widow   | - | f
%cast baby    | - | m

== 1 The Stool
When the old [king](oking) goes "to the village", as one says of kings, there are two [sons](kwaku+prince) to sit on the golden stool and one [woman](nana) to choose between [them](kwaku+prince): [Nana Serwaa](nana), [sister](nana) of the dead [man](oking) and queen [mother](nana) of the realm. [She](nana) passes over [Bonsu](prince), the handsome [one](prince), for [Kwaku](kwaku), [who](kwaku) stammers. The rejected [prince](prince) bows very low. [General Osei](osei), [whose](osei) [daughter](abena) [Abena](abena) had been meant for [whichever](kwaku) won, presents [her](abena) that evening to the new [ruler](kwaku), [who](kwaku) gets as far as the first syllable of [her](abena) name.
- die oking "goes"
- parent oking kwaku+prince "two sons"
- sibling nana oking "sister of the dead"
- kin kwaku+prince nana "sister of the dead"
- reject nana prince "passes over"
+ hire kwaku nana "passes over Bonsu"
- parent osei abena "daughter"
- engaged? abena kwaku "had been meant for"
+ meet abena kwaku "presents her"

== 2 The Umbrella Carrier
Seven umbrellas go before a king. The seventh is carried by [Esi](esi), [who](esi) took over from a brother with a bad back, and [who](esi) is not, as all the court supposes, a boy. Only the [king](kwaku), walking behind [her](esi) in the dust, has noticed that the [boy](esi) hums, and that [he](kwaku) himself does not stammer while [he](kwaku) hums along. [Abena](abena), four paces back, hears [the two](esi+kwaku) of [them](esi+kwaku) and thinks nothing of it. [Her](abena) own heart is with [Yaw](smith), a [goldsmith](smith), [who](smith) weighs out dust for [her](abena) [father](osei).
- hire.past esi "took over"
- sibling _ esi "a brother"
- betray esi _ "not, as all the court supposes"
- discover kwaku esi "has noticed"
- discover! abena esi "thinks nothing of it"
+ love abena smith "Her own heart"
- boss osei smith "weighs out dust"
- parent osei abena "her father"

== 3 The Envoy
[Captain Barnaby Frost](barnaby) of the coastal fort brings a clock, a treaty and [his](barnaby) [governor](governor)'s compliments, and wants the road to the mines. [Kwaku](kwaku) can't get past the word "no". The queen [mother](nana) says it on [his](kwaku) behalf, eleven ways, and sets [Mensah](mensah), the court [linguist](mensah), to render it politely. [Mensah](mensah) renders it as "perhaps". [He](mensah) has a cousin in the fort, a house half built, and a great liking for brandy. Somewhere a drum, struck by [Old Kofi](drummer), repeats the conversation to thirty villages, without the mistake.
- travel barnaby "brings a clock"
- gift barnaby kwaku "brings a clock"
- boss governor barnaby "his governor's"
+ reject nana barnaby "eleven ways"
- help nana kwaku "on his behalf"
+ betray mensah nana "renders it as"
- kin _ mensah "cousin"
- reveal drummer _ "repeats the conversation"

== 4 Rain Court
A case about a goat takes up most of the hour and the verdict pleases neither village. The goat eats the second umbrella. In the women's court, [Abena](abena) learns the dance that a bride must know. It is a difficult dance. The gold weights are counted, as they are each new moon, and one is short, the little leopard. [Nana Serwaa](nana) remembers the year when both [her](nana) [boys](kwaku+prince), as [she](nana) calls [her](nana) [nephews](kwaku+prince), had the measles.
- advisor _ abena "learns the dance"
- lose _ "one is short"
- kin kwaku+prince nana "nephews"
- ill.past kwaku+prince "measles"

== 5 The Leopard
The missing weight is found in [Yaw](smith)'s workshop, wrapped in a letter to [Abena](abena). Did [he](smith) take it? [He](smith) did not; it was put there by a servant of [Bonsu](prince)'s, [who](prince) needs the [general](osei) to be angry and knows of nothing that angers a father more. [Osei](osei) is angry. The [goldsmith](smith)'s hand is to come off in the morning. That night [Abena](abena), [who](abena) has never asked anyone for anything, crawls under seven mats to the [king](kwaku)'s bed and begs a [man](kwaku) [whom](kwaku) [she](abena) does not love for the sake of [one](smith) [whom](smith) [she](abena) does.
- accuse _ smith "found in Yaw's workshop"
- steal! smith _ "He did not"
+ betray prince smith "put there"
- boss prince _ "a servant of"
- sad osei smith "is angry"
- attack? osei smith "to come off"
- love! abena kwaku "does not love"
+ love abena smith "one whom she does"

== 6 What the King Said
[Kwaku](kwaku) listens, tries to speak, fails, goes to the door and calls for the seventh umbrella. [Esi](esi) hums. Before the whole court at sunrise, with the humming behind [him](kwaku), the [stammerer](kwaku) pronounces the longest sentence of [his](kwaku) reign: the [smith](smith) goes free, the [bride](abena) is released, and [whoever](prince) laid the leopard where it lay has until noon. [Osei](osei), shamed in public, breaks [his](osei) staff over [his](osei) knee and rides for the border with four hundred men. [His](osei) [daughter](abena) does not wave. [Bonsu](prince) is seen to count the horses.
- help esi kwaku "hums"
+ rescue kwaku smith "goes free"
+ engaged.end abena kwaku "is released"
- threaten kwaku prince "has until noon"
- sad osei "shamed"
- quit osei kwaku "breaks his staff"
- flee osei kwaku "rides for the border"
- parent osei abena "daughter"

== 7 Umbrella Day
Left without the [general](osei), the capital feasts, for the yam waits for no one. [Yaw](smith) and [Abena](abena) jump the fire together, which in these parts is all it takes. In the heat of the third hour the seventh umbrella falls, and the [physician](widow), a [widow](widow) from the river quarter, unlaces the fallen [carrier](esi)'s cloth and laces it up again very quickly. "Sunstroke," [she](widow) announces to the crowd. To the [king](kwaku), [who](kwaku) has pushed through, [she](widow) says under [her](widow) breath that [His Majesty](kwaku) might wish to sit down. [He](kwaku) sits in the dust. [He](kwaku) begins, slowly, to laugh.
- celebrate _ "feasts"
+ wedding abena smith "jump the fire"
- ill esi "Sunstroke"
- treat esi widow "unlaces"
- discover widow esi "laces it up again"
- betray widow _ "Sunstroke"
- reveal widow kwaku "under her breath"
+ discover kwaku esi "sits in the dust"
- happy kwaku "to laugh"

== 8 The Seed of It
"How long would [you](esi) have gone on?" asks [Kwaku](kwaku), without one stumble. "Until [your](kwaku) arm got tired," says [Esi](esi). [They](esi+kwaku) have changed places in the lane; [he](kwaku) is holding the umbrella. The scene, often cited, is the only one of the series to be filmed in a single take, and at the end of it there is a kiss that the pole hides from the court and not from the queen [mother](nana). [She](nana) has no objection to the [girl](esi). [She](nana) objects to [Mensah](mensah), [who](mensah) has also seen, and is already on [his](mensah) way to the other [brother](prince).
- reveal esi kwaku "Until your arm"
+ kiss esi kwaku "a kiss"
- discover mensah+nana esi+kwaku "has also seen"
- betray mensah kwaku "on his way to"
- enemy mensah nana "objects to Mensah"
- sibling kwaku prince "brother"

== 9 The Fort
[Bonsu](prince) goes down to the sea, and [Captain Frost](barnaby), [who](barnaby) has orders to find a king who signs, pours for [him](prince). For the road, the fort will lend the [pretender](prince) six cannon. [He](prince) would have signed for two. [Frost](barnaby) puts the paper before [him](prince) and then, with an expression that [his](barnaby) superiors would not have liked, puts [his](barnaby) thumb over a clause and reads it out, aloud, in the tongue that [he](barnaby) is supposed not to know: it gives away the mines, and the people in them. [Bonsu](prince) signs. The [captain](barnaby) corks the bottle.
- travel prince "goes down to the sea"
- help? barnaby prince "six cannon"
- reveal barnaby prince "reads it out"
+ betray prince kwaku "signs"#2
- betray.past barnaby _ "supposed not to know"

== 10 Four Hundred and One
[Osei](osei), encamped on the border and none too pleased with himself, is overtaken by a single donkey. On it sits [his](osei) [daughter](abena), visibly with child, [who](abena) has not come to be forgiven; [she](abena) has come to tell [him](osei) that there are guns on the road, and that the [man](prince) behind them is the [one](prince) [who](prince) hid the leopard. The old [soldier](osei) asks whether it will be a boy. [She](abena) replies that it will be a [goldsmith](baby). [He](osei) helps [her](abena) down, as though [she](abena) were made of eggs, and bellows for [his](osei) horse.
- parent osei abena "daughter"
- pregnant abena smith "with child"
- reconcile! abena osei "has not come to be forgiven"
+ reveal abena osei "come to tell him"
- betray.past prince smith "hid the leopard"
+ help osei abena "helps her down"

== 11 The Ford
There are six cannon, and not one is fired, since the powder, as it turns out, was packed by [Frost](barnaby). What the [captain](barnaby) did is called treason in one place and something else in another; [he](barnaby) is standing up to the waist in the river when [Osei](osei)'s riders arrive, with [his](barnaby) hands up, humming. [Bonsu](prince) runs. [Mensah](mensah), [who](mensah) would have liked to, is held back by the brandy and is taken under a cart, explaining. The [king](kwaku) himself goes after [his](kwaku) [brother](prince) through the reeds, unarmed, and what was said there the drums have not passed on.
+ betray barnaby prince "packed by Frost"
- return osei "riders arrive"
- flee prince "Bonsu runs"
+ arrest osei mensah "taken under a cart"
- sibling kwaku prince "brother"

== 12 The Golden Stool
[They](kwaku+prince) come back together, the [elder](prince) leaning on the [younger](kwaku). [Bonsu](prince) is to live, far off and among goats; it was not in [Kwaku](kwaku) to do otherwise, though the law would have had [him](prince) drowned. [Mensah](mensah) has lost [his](mensah) post to a [man](barnaby) [who](barnaby) speaks three languages and holds [his](barnaby) tongue in all of them, a certain [B. Frost](barnaby), no longer a captain. [Nana Serwaa](nana) lays down the keys, at seventy, in the lap of the umbrella [carrier](esi), [who](esi) from today walks in front and not behind. The seventh umbrella, it has been settled, will be borne by the [king](kwaku).
- return kwaku+prince "come back together"
- help kwaku prince "leaning on"
- kill! kwaku prince "is to live"
- sibling kwaku prince "the younger"
- quit mensah "lost his post"
+ hire barnaby kwaku "lost his post to"
- quit nana "lays down the keys"
+ married.start esi kwaku "walks in front"
