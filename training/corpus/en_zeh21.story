%series Seven for Sonora
%lang en
%genre western: an outlaw band on the run, TV-guide listings
%cast del | Delphine Cardwell; Delphine; Cardwell | f
%cast obi | Obadiah Pruett; Pruett; Obadiah | m
%cast xoc | Xochitl | f
%cast lin | Lin Fook; Lin | m
%cast bel | Belle Kittredge; Belle | f
%cast har | Harlan Kittredge; Harlan | m
%cast mar | Marshal Dunleavy; Dunleavy | m
%cast tuc | Tuck | m
%cast sis | Sister Bernadette | f
%cast cap | Capitán Rivas; Rivas | m
%cast pin | Pinkney | m
%cast lb | - | m
%cast fa | - | m
%cast xb | - | m
%cast jud | - | m

== 1
[Delphine Cardwell](del), [schoolmistress](del) turned train [robber](del), leads four misfits off the Union Pacific with a strongbox and a [stowaway](tuc), [Tuck](tuc), aged eleven. [Marshal Dunleavy](mar), [whose](mar) badge [she](del) is now wearing for a joke, vows to hang [them](bel+del+har+lin+obi) all. By sundown the [gang](bel+del+har+lin+obi) finds what is in the box: not gold but deeds, and every one of them forged by the railroad.
- hire.past del _ "schoolmistress"
+ steal bel+del+har+lin+obi _ "strongbox"
- boss del bel+har+lin+obi "leads"
- find del tuc "stowaway"
- steal del mar "badge"
- threaten mar bel+del+har+lin+obi "vows"
+ discover bel+del+har+lin+obi _ "finds"
- betray _ "forged"

== 2
[Harlan Kittredge](har), explosives, is for selling the papers back. [His](har) [wife](bel) [Belle](bel), cards, votes against [him](har), which [he](har) takes as other men take a slap. [Lin Fook](lin), [who](lin) lost two [brothers](lb) laying that very track, says nothing and cleans [his](lin) rifle. That night the [cook](obi), [Obadiah Pruett](obi), hears hooves going north; [Harlan](har)'s bedroll is empty.
- married bel har "wife"
- quarrel bel har "votes"
- sad har bel "slap"
- die.past lb "lost"
- lose.past lin lb "lost"
- sibling.past lb lin "brothers"
- discover obi har "hears"
+ flee har "empty"

== 3
Sold for five hundred dollars, the camp at Adobe Wells is surrounded before breakfast. [Pinkney](pin), the railroad's [detective](pin), calls on the [women](bel+del) to surrender; [Belle](bel), recognising [her](bel) [husband](har)'s whistle from among the guns, shoots off [his](har) hat. [Xochitl](xoc), a horse [trader](xoc) with a grievance of [her](xoc) own, brings six mounts up the arroyo and asks only to be taken along.
+ betray har bel+del+lin+obi "Sold"
- attack _ bel+del+lin+obi "surrounded"
- boss _ pin "detective"
- threaten pin bel+del "surrender"
- married bel har "husband"
- attack bel har "shoots"
+ rescue xoc bel+del+lin+obi "brings"

== 4
A bullet in [Pruett](obi)'s belly slows [them](bel+del+lin+obi+xoc) down. [Sister Bernadette](sis), alone in a ruined mission, cuts it out without asking where it came from, and hides the old [man](obi) under the altar when the [marshal](mar) rides up. [She](sis) has never told a lie, [she](sis) tells [Dunleavy](mar), and goes on polishing a chalice. [He](mar) believes every word. [Obadiah](obi), under the cloth, decides to become a Catholic.
- injure obi "bullet"
+ treat obi sis "cuts"
+ rescue sis obi "hides"
- investigate mar obi "rides"
- betray sis mar "lie"
- happy obi "decides to become"

== 5
[Tuck](tuc) can read law; [his](tuc) late [father](fa) was a notary. [He](tuc) explains to [Delphine](del) what the deeds would be worth before an honest judge, if there is one this side of [Sonora](@sonora). [Pupil](tuc) and [teacher](del) sit over the papers till the candle gutters. Down in the canyon, [Xochitl](xoc) shows [Lin](lin) how to breathe into a mare's nostrils. [They](lin+xoc) have forty words in common. [They](lin+xoc) use six.
- parent fa tuc "father"
- die.past fa "late"
- reveal tuc del "explains"
+ advisor del tuc "teacher"
- help xoc lin "shows"

== 6
Fired for letting [them](bel+del+lin+obi) slip, [Harlan](har) drinks [his](har) five hundred in [Tularosa](@tularosa) and is picked out of the gutter by [Belle](bel), [who](bel) has ridden two nights to ask [him](har) one thing. "Did [you](har) aim at [me](bel)?" [He](har) did not. [She](bel) sits on the kerb beside [him](har) until [he](har) has stopped shaking, then takes off [her](bel) ring and puts it in [his](har) hatband, where the hole is.
- quit har _ "Fired"
- ill har "drinks"
- find bel har "picked"
- travel bel har "ridden"
- attack! har bel "did not"
- help bel har "sits on the kerb"
- sad har "shaking"
+ breakup bel har "ring"

== 7
At the river [Pinkney](pin) lays hands on the [boy](tuc). The price of one [child](tuc), [he](pin) shouts across, is one strongbox. [Delphine](del) wades in, holding it above [her](del) head. Not until the exchange is done, and [Tuck](tuc) safe behind a cottonwood, does the [detective](pin) lift the lid and find McGuffey's Third Reader, four copies.
+ abduct pin tuc "hands"
- threaten pin del "price"
- rescue del tuc "exchange"
+ betray del pin "McGuffey's Third Reader"
- discover pin "lift"

== 8
[Dunleavy](mar) was told it would be robbers; nobody had said anything about forged deeds. [He](mar) puts the question to [Pinkney](pin) and is offered a share. A [law man](mar) for thirty years, the [marshal](mar) asks for time to consider, and while [he](mar) is considering gets a rifle butt behind the ear. [Xochitl](xoc), out scouting, comes across [him](mar) face down in the wash. [She](xoc) has hated [him](mar) since [he](mar) hanged [her](xoc) [brother](xb). [She](xoc) turns [him](mar) over.
- investigate mar pin "question"
- gift? pin mar "offered"
+ attack pin mar "butt"
- find xoc mar "comes across"
- sad xoc mar "hated"
- kill.past mar xb "hanged"
- sibling xb xoc "brother"
+ help xoc mar "turns him over"

== 9
So now there is a [lawman](mar) in camp, with [his](mar) head in a bandage and [his](mar) eyes on the [woman](del) [who](del) wears [his](mar) badge. [Delphine](del) returns it. Across the border, says the [marshal](mar), sits a [judge](jud) [who](jud) cannot be bought, because [he](jud) is dead; but [his](jud) [clerk](cap) inherited the seal. [Capitán Rivas](cap) has one condition: somebody must testify to the forging. Somebody who was in on it. [They](bel+del+lin+mar+obi+xoc) look, one after another, at [Belle](bel).
- injure mar "bandage"
+ gift del mar "returns"
- reveal mar del "says"
- die.past jud "dead"
- boss.past jud cap "clerk"
- help? cap _ "condition"
- reveal? _ "testify"

== 10
[Harlan](har) is where [she](bel) left [him](har). [He](har) will testify, [he](har) says to [Belle](bel), and it isn't for the five hundred and it isn't for the law. The [couple](bel+har) ride south with the posse two hours behind. A bridge has to be blown; the fuse is wet; someone has to stay with it. "[I](har)'m the [one](har) [who](har) knows how," says [Harlan](har). [He](har) gives [her](bel) the signed paper, and [his](har) hat.
- find bel har "left"
+ reveal? har _ "testify"
- love har bel "isn't for the law"
- travel bel+har "ride"
- gift har bel "paper"
+ die? har "stay with it"

== 11
From the far bank the [widow](bel) watches the smoke. [Lin](lin), [who](lin) never touches anybody, puts a hand between [her](bel) shoulder blades. [Pinkney](pin), on the wrong side of the gap, has one shot left and a good view of [Delphine](del). It is [Dunleavy](mar) [who](mar) steps into it, and [Dunleavy](mar) [who](mar), flat on [his](mar) back, gives [her](del) the badge for keeps. [Obadiah](obi) does the rest with a frying pan, at nine paces.
- die.past har "widow"
- married.past bel har "widow"
- help lin bel "a hand between"
+ rescue mar del "steps"
- attack pin mar "shot"
- injure mar "flat on his back"
- gift mar del "gives"
+ attack obi pin "frying pan"

== 12
The deeds are read out in [Sonora](@sonora), with [Tuck](tuc) interpreting; four hundred families get their land back, and the railroad gets a bill. [Rivas](cap) kisses [Belle](bel)'s hand and is politely given it back. Where the mission was, there is a school again, the [headmistress](del) wears a star on [her](del) apron, and old [Pruett](obi) rings the bell for [Sister Bernadette](sis). [Xochitl](xoc) has foaled, that is to say [her](xoc) mare has; [Lin](lin) was there, and used up all the words.
- help tuc _ "interpreting"
- find _ "get their land back"
- reject bel cap "politely given it back"
- create del "school"
+ hire del "headmistress"
- help obi sis "rings"
- kiss bel cap "kisses"
