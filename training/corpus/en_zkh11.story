%series Custer's Last Diner
%lang en
%genre small-town mystery comedy in Saskatchewan, streaming recaps
%cast dot      | Dorothy Halvorsen; Dot | f
%cast rae      | Rae Littlechief; Rae | f
%cast pike     | Deputy Mayor Pike; Pike | m
%cast lindy    | Lindy Pike; Lindy | f
%cast swan     | Swan Petrenko; Swan | m
%cast hope     | Hope Halvorsen; Hope | f
%cast may      | May Fong; May | f
%cast win      | Win Fong; Win | m
%cast nunn     | Agatha Nunn; Nunn | f
%cast earl     | Earl Halvorsen; Earl | m
%cast mountie  | - | f
%cast vet      | - | m
%cast trucker  | Lyle | m

== 1
Somebody has put [Earl Halvorsen](earl), the meanest [man](earl) in Custer, into [his](earl) own chest freezer. [Constable Rae Littlechief](rae), three weeks on the job, counts the suspects and runs out of fingers. There's [Dot](dot), the [widow](dot), [who](dot) asks if the freezer still works. There's [Hope](hope), [his](earl) [daughter](hope), struck out of the will for loving a [Petrenko](swan). And there's [Pike](pike), the deputy [mayor](pike), [who](pike) played poker with [him](earl) on Tuesdays and owed [him](earl) the arena. [Rae](rae) moves into the room over the diner. Across the hall, a former [nun](nunn) named [Agatha](nunn) does push-ups.
+ kill _ earl "put Earl Halvorsen"
- hire rae "on the job"
- investigate rae _ "counts the suspects"
- married.past dot earl "widow"
- parent earl hope "daughter"
- reject.past earl hope "struck out"
- love hope swan "loving a Petrenko"
- friend.past earl pike "played poker"
- move rae "moves into"
- neighbour.start nunn rae "Across the hall"

== 2
[May Fong](may) runs the diner; [her](may) [brother](win) [Win](win) runs to the track. When [she](may) hears that [he](win) gambled away the grill, [she](may) goes for [him](win) with a ladle, and the new [constable](rae) has to step in. [Win](win) has a bruise, a grin and an alibi. [He](win) was with a [lady](lindy), [he](win) says, married, no names. The [lady](lindy), sitting two stools down next to [her](lindy) [husband](pike), spills [her](lindy) coffee. [Pike](pike) mops it up without a glance. [Rae](rae) glances plenty.
- sibling may win "brother"
- lose win "gambled away"
+ attack may win "goes for him"
- rescue rae win "step in"
- injure win may "bruise"
+ affair lindy win "with a lady"
- cheat lindy pike "married"
- married lindy pike "husband"
- discover rae lindy+win "glances plenty"

== 3
[Hope](hope) doesn't mourn. [She](hope)'s twenty, [she](hope)'s in love, and [Swan Petrenko](swan), [whose](swan) people haven't had a civil word from [hers](hope) since a fence in 1951, has just landed a job at the potash mine. [They](hope+swan) could go to [Regina](@regina). [They](hope+swan) could go tonight! But the reading of the will throws a spanner in: [Dot](dot) gets the house, and the land goes to whoever is living with [her](dot) come harvest. The [widow](dot) never could stand [her](dot) [stepdaughter](hope). The [stepdaughter](hope), gritting [her](hope) teeth, unpacks.
- love hope swan "in love"
- hire swan "landed a job"
- flee? hope+swan "go tonight"
- find dot "gets the house"
- enemy dot hope "never could stand"
- kin dot hope "stepdaughter"
+ housemate.start dot hope "unpacks"

== 4
[Rae](rae) talks to [Dot](dot). [Dot](dot) talks about [Earl](earl). [Earl](earl) hit [Dot](dot). [Earl](earl) never hit [Hope](hope). [Dot](dot) saw to that. [Hope](hope) did not know. [Hope](hope) is at the door. [Hope](hope) knows now. [Swan](swan) waits in the truck. [Swan](swan) waits in vain. In the kitchen [Hope](hope) makes tea for [Dot](dot). Nobody says sorry. Somebody finds the good cups. The [vet](vet) rings [Rae](rae): no horse, [he](vet) says, no man, could swallow that much ketamine.
- attack.past earl dot "hit"
- rescue.past dot hope "saw to that"
- discover! hope dot "did not know"
+ discover hope dot "knows now"
- reconcile dot hope "makes tea"
+ reveal vet rae "rings"
- die.past earl "swallow"

== 5
Everyone confesses to [Agatha](nunn). It's the haircut. [Lindy](lindy) tells [her](nunn) about [Win](win) over the dryers at the laundromat: it started as a bet, and now [she](lindy) can't eat. Would God mind? The ex-[sister](nunn), [who](nunn) left the order over a matter of conscience and, if you must know, a [Mountie](mountie), says that it's not God [she](lindy) should be asking. In the evening [Nunn](nunn) sits on the stairs with [Rae](rae) and a bag of chips. "Did [you](nunn) love [him](mountie)?" asks [Rae](rae). "[Her](mountie)," says [Nunn](nunn), and passes the chips.
- reveal lindy nunn "tells her about"
- affair lindy win "started as a bet"
- love lindy win "can't eat"
- quit.past nunn "left the order"
- advisor nunn lindy "asking"
+ love.past nunn mountie "Her"
- friend.start nunn rae "sits on the stairs"
+ reveal nunn rae "says Nunn"

== 6
A wrench in the works: the ketamine came out of the [vet](vet)'s cabinet, and the only [one](swan) with a spare key is [Swan](swan), [who](swan) feeds the strays on Sundays. Cuffed in front of the whole rink, [he](swan) looks round for [Hope](hope). [She](hope) looks at the ice. [Pike](pike) congratulates the [officer](rae) and slips [her](rae) a bottle. It's the same rye that stood, half drunk, on the dead [man](earl)'s table. [Rae](rae) says thank [you](pike). Then [she](rae) has it dusted. What does the [Pike](pike) household want with rubber gloves?
- steal? swan vet "spare key"
+ arrest rae swan "Cuffed"
- reject hope swan "looks at the ice"
- gift pike rae "slips her a bottle"
- die.past earl "dead"
- discover rae "same rye"
- investigate rae pike "dusted"

== 7
The farm [girl](hope) and the farm [widow](dot), alone with eleven hundred acres, quarrel about everything and harvest anyway. It's [Dot](dot) [who](dot) brings up [Swan](swan). A boy who warms bottles for kittens, [she](dot) says, never froze anybody. [Hope](hope) drives to the lock-up. Through the hatch [she](hope) takes back the rink, asks whether [he](swan) can forgive [her](hope), and gets, for an answer, both of [his](swan) hands and a proposal in Ukrainian. [They](hope+swan)'re engaged in front of a drunk [trucker](trucker), [Lyle](trucker), [who](trucker) cries, and [who](trucker), it emerges, was parked outside the [Halvorsens](dot+earl+hope) on the night.
- quarrel dot hope "quarrel"
- help dot hope "brings up"
- reconcile hope swan "takes back"
+ propose swan hope "proposal"
+ engaged.start hope swan "engaged"
- sad trucker "cries"
- discover.past trucker _ "parked outside"

== 8
What [Lyle](trucker) saw was a woman's coat. [Lindy](lindy)'s, by the description. So the [lover](win)'s alibi was a lie: [Win](win) was on [his](win) own. [Rae](rae) brings [him](win) in, and [May](may), [who](may) has been mad at [him](win) for months, shuts the diner, plants herself on the station steps and won't be moved until [her](may) little [brother](win) is fed. [Win](win) won't say a word against [Lindy](lindy). That, thinks the [constable](rae), is either love or blackmail. [She](rae) is wrong. It's manners.
- reveal trucker rae "What Lyle saw"
- affair lindy win "lover's"
- betray.past win rae "a lie"
+ arrest rae win "brings him in"
- sad may win "mad at him"
- sibling may win "brother"
- help may win "is fed"
- betray! win lindy "won't say a word"
- threaten! lindy win "blackmail"

== 9
Snow. The school bus is late, the hens are off, the curling final goes to an extra end. [Pike](pike) is nice to [his](pike) [wife](lindy) for the first time since the wedding, buys [her](lindy) a fur, and tells the barber that [she](lindy) hasn't been well, poor thing; nerves. [Lindy](lindy) takes the fur back to the shop. There's a new lining in the pocket of [her](lindy) old coat and it isn't [her](lindy) stitching. [She](lindy)'s not stupid. [She](lindy)'s scared. Where do you go in Custer when you're scared? Up the stairs by the diner, second on the left.
- married lindy pike "wife"
- gift pike lindy "buys her a fur"
- betray pike lindy "nerves"
- ill! lindy "hasn't been well"
+ discover lindy pike "isn't her stitching"
- sad lindy "scared"
- flee lindy pike "Up the stairs"

== 10
[Agatha](nunn) opens, [Lindy](lindy) sobs, [Rae](rae) comes over in [her](rae) pyjamas. It was [he](pike) [who](pike) wore the coat. [He](pike) wore it to the [Halvorsens](dot+earl+hope)', [he](pike) wore it pouring the rye, and [he](pike) hung it back in the closet for [her](lindy) to hang in. Before anyone can dial, the [deputy mayor](pike) is on the landing with the rifle and an apology. Now, [Agatha](nunn) spent twenty years teaching grade seven. [She](nunn) tells [him](pike) to put that down. [He](pike) does. [Rae](rae) kneels on [him](pike) in rabbit slippers, and reads [him](pike) [his](pike) rights from memory.
- sad lindy "sobs"
- reveal lindy nunn+rae "It was he"
- kill.past pike earl "pouring the rye"
+ betray.past pike lindy "to hang in"
- threaten pike lindy+nunn+rae "rifle"
- advisor.past nunn _ "teaching grade seven"
+ rescue nunn lindy+rae "put that down"
- arrest rae pike "kneels on him"

== 11
Release day. [Swan](swan) goes home to [Hope](hope); [Win](win) goes home to [May](may), [who](may) gives [him](win) an apron instead of a speech. [Lindy](lindy) files for divorce on a napkin. [She](lindy) doesn't go to [Win](win), not right off; first [she](lindy)'d like to find out what [she](lindy) eats for breakfast. [He](win) puts a plate in front of [her](lindy). Eggs. [She](lindy) cries. "Is that a yes?" [he](win) asks. It's a maybe with toast. The [vet](vet) and [Dot](dot), meanwhile, have been seen sharing a tractor.
- return swan "goes home to Hope"
- return win "goes home to May"
- reconcile may win "apron"
- divorce? lindy pike "divorce"
+ breakup lindy pike "files for"
- gift win lindy "plate"
- date dot vet "sharing a tractor"

== 12
Harvest supper. [Hope](hope) and [Dot](dot), under one roof since the will, now own the land between [them](dot+hope); the fence of 1951 comes down, with both families pulling, so that the [bride](hope) can walk across. [Rae](rae), best [man](rae) by popular demand, loses the ring and finds it in [her](rae) rabbit slipper. [Agatha](nunn) catches the bouquet. There's a [Mountie](mountie) at the gate, with grey braids, [who](mountie) has driven from [Moose Jaw](@moosejaw) after seventeen years, on the strength of an anonymous postcard. [Rae](rae) whistles at the ceiling. [Agatha](nunn) puts the flowers down, very carefully, and runs.
- celebrate _ "Harvest supper"
- housemate dot hope "under one roof"
- find dot+hope "own the land"
+ wedding hope swan "bride"
- advisor rae swan "best man"
- lose rae "loses the ring"
- find rae "finds it"
- help rae nunn "anonymous postcard"
- travel mountie "driven from"
+ love nunn mountie "runs"
