%series Winterers
%lang en
%genre survival drama at an Antarctic station, 1958, encyclopaedia episode summaries
%cast aubrey  | Aubrey Lascelles; Lascelles; Aubrey | m
%cast torvald | Torvald Brekke; Brekke; Torvald | m
%cast einar   | Einar Brekke; Einar | m
%cast cormac  | Cormac Daly; Daly; Cormac | m
%cast ishiro  | Dr Ishiro Tanabe; Tanabe | m
%cast pim     | Pim | m
%cast vera    | Vera Lascelles; Vera | f
%cast signe   | Signe | f
%cast dog     | Bamse | m
%cast geologist | Rupert Hale; Hale | m
%cast pilot   | - | m
%cast child   | - | f
%cast mother  | - | f

== 1 Last Ship
The relief ship leaves seven men and eleven dogs on the shelf for the winter. [Aubrey Lascelles](aubrey), the [leader](aubrey), reads out the rules; [Torvald Brekke](torvald), [his](aubrey) [second](torvald), translates them for [Einar](einar), [his](torvald) younger [brother](einar), [who](einar) needs no translation and winks at the [cook](pim). Not two hours later the radio [man](cormac), [Cormac Daly](cormac), takes down a message for the [leader](aubrey), reads it, and sits with it until supper: the English [gentleman](aubrey)'s [wife](vera) is suing for divorce. [Daly](cormac) burns it. The [doctor](ishiro), [Tanabe](ishiro), [who](ishiro) came in for matches, sees what the flame is eating, and lends [him](cormac) another.
- travel aubrey+cormac+einar+ishiro+pim+torvald "leaves seven men"
- boss aubrey torvald "second"
- sibling einar torvald "brother"
- married aubrey vera "wife"
+ divorce? aubrey vera "suing for divorce"
- betray cormac aubrey "burns it"
- discover ishiro cormac "sees what the flame"
- help ishiro cormac "lends him another"

== 2 Crack
On the first depot journey the [geologist](geologist), [Rupert Hale](geologist), goes down a crevasse with a sledge. The elder [Norwegian](torvald) lowers the [younger](einar) on a rope; [Einar](einar) gets an arm round the [Englishman](geologist), calls to be pulled, and is told from above by the [leader](aubrey) that the rope will bear one. Which? There is a long moment. [Torvald](torvald) pulls both, and the rope bears it; but [he](torvald) has heard the order, and so has the [man](einar) on the end. That night the [brothers](einar+torvald) move [their](einar+torvald) sleeping bags to the far side of the stove. [Hale](geologist), feet black to the ankle, asks whose cigar it was that saved [him](geologist).
- injure geologist "goes down a crevasse"
+ rescue? einar geologist "gets an arm round"
- reject aubrey einar+geologist "will bear one"
+ rescue torvald einar+geologist "pulls both"
- discover einar+torvald aubrey "heard the order"
- sibling einar torvald "brothers"
- sad einar+torvald aubrey "far side of the"

== 3 Surgery
The [doctor](ishiro) must take both the [geologist](geologist)'s feet, and has one assistant, the [cook](pim), [who](pim) faints. The radio [man](cormac) holds the lamp. When [he](ishiro) has finished the [surgeon](ishiro) goes out and is sick in the snow, and is found there by the [leader](aubrey), [who](aubrey) has never called [him](ishiro) anything but "Doctor" and now, for want of a word, holds [his](ishiro) hat. In the war the [one](aubrey) had been a prisoner of the [other](ishiro)'s people. Neither has mentioned it. "Thank [you](ishiro), [Tanabe](ishiro)," says the former [prisoner](aubrey). It is thirty-four below. A seal, somewhere under the floor, breathes.
+ treat geologist ishiro "take both"
- ill pim "faints"
- help cormac ishiro "holds the lamp"
- ill ishiro "is sick"
- find aubrey ishiro "is found there by"
+ help aubrey ishiro "holds his hat"
- arrest.past _ aubrey "prisoner"

== 4 Midwinter's Day
Plum pudding, paper hats, a play in which [Pim](pim) is the queen. By tradition each man reads aloud a letter saved for the day. The younger [Brekke](einar)'s is from [Signe](signe), [who](signe) waits for [him](einar) in [Tromsø](@tromso); in the middle of it [his](einar) voice slows, for the hand at the end is another's and adds that [Signe](signe) has been churched with a [girl](child). [He](einar) hasn't been home for fourteen months. The elder [brother](torvald), [who](torvald) had, gets up, takes off [his](torvald) paper hat and goes out to the dogs. Everybody counts. The king of the play proposes a toast to absent friends.
- celebrate einar+pim+torvald "Plum pudding"
- create pim "is the queen"
- couple einar signe "waits for him"
+ birth.past signe child "churched with a girl"
- sibling einar torvald "elder brother"
+ betray.past torvald einar "Everybody counts"
- cheat.past signe einar "hasn't been home"
- discover einar signe "voice slows"
- flee torvald "goes out to the"

== 5 The Stove Between
Not a blow is struck. The wronged [man](einar) draws a line of coal dust across the hut, and the [other](torvald) keeps behind it, eats behind it, and hands tools over it, handle first. The [cook](pim) carries messages. Dogs, by contrast, go where they like: [Bamse](dog), the lead [dog](dog), [whom](dog) both of [them](einar+torvald) raised, sleeps with [his](dog) nose on the one side and [his](dog) tail on the other. In the radio room [Cormac](cormac) has begun to answer the [lady](vera) in [London](@london) himself, as [her](vera) [husband](aubrey); the first time out of pity for [him](aubrey), the second for [her](vera). The third time [he](cormac) shaves beforehand.
- attack! einar torvald "Not a blow"
- quarrel einar torvald "line of coal dust"
- help pim einar+torvald "carries messages"
+ betray cormac vera "as her husband"
- married aubrey vera "husband"
- sad cormac aubrey "pity for him"
+ love.start cormac vera "shaves beforehand"

== 6 Fire
The generator shed goes up at two in the morning, and with it the winter's oil. It was the [geologist](geologist), [who](geologist) had wheeled himself in to be warm, that upset the lamp; the [leader](aubrey) brings [him](geologist) out over [his](aubrey) shoulder, goes back for the log, and does not come. It is across the coal line that the two [Norwegians](einar+torvald) look at each other then. [They](einar+torvald) go in together. Between [them](einar+torvald) [they](einar+torvald) carry a thing in a burnt coat. [Lascelles](aubrey) lives till noon. "[I](aubrey) would have cut it," [he](aubrey) says to the [elder](torvald), "and [I](aubrey)'d have been wrong." To the radio [man](cormac) [he](aubrey) says: "[You](cormac) shaved."
+ rescue aubrey geologist "over his shoulder"
- rescue? einar+torvald aubrey "go in together"
- injure aubrey "burnt"
+ die aubrey "lives till noon"
- discover aubrey cormac "You shaved"

== 7 The New Leader
By seniority it is the [man](torvald) behind the line. The new [leader](torvald) reads out the rules, of which there is one: everyone in one hut. [His](torvald) [brother](einar) obeys by turning [his](einar) bunk to face the wall. The [doctor](ishiro) has laid the old [leader](aubrey) in the ice with [his](aubrey) hat; and since somebody must tell the [widow](vera), and nobody knows that [she](vera) had already stopped being a [wife](vera), [Daly](cormac) is given the text to send. [He](cormac) sits before the key for an hour. What [he](cormac) sends is the truth, all of it, in eleven hundred words, and afterwards [he](cormac) switches off the set.
+ hire torvald "new leader"
- sibling einar torvald "His brother"
- reject einar torvald "face the wall"
- die.past aubrey "widow"
- married.past aubrey vera "widow"
- divorce.past aubrey vera "stopped being a wife"
+ reveal cormac vera "the truth"

== 8 Inventory
Nine candles, one dog sledge, forty kilos of pemmican; pepper. It is calculated by the [doctor](ishiro) that six can't last until the ship, and that five might. The [man](geologist) without feet asks to see the sum. [He](geologist) is good at sums. In the night [he](geologist) lets himself down from the bunk, crosses the floor on [his](geologist) elbows and is two yards outside the door when something takes hold of [his](geologist) collar. It's the lead [dog](dog). The [cook](pim), woken by the draught, drags [both](dog+geologist) of [them](dog+geologist) in, sits on the [geologist](geologist), and says that in [his](pim) kitchen nobody leaves before the pudding.
- discover ishiro "can't last"
+ die? geologist "asks to see the"
- rescue dog geologist "takes hold of"
+ rescue pim geologist "drags both"

== 9 The Sledge
Two must go for the Argentine base, four hundred miles, and the only [two](einar+torvald) [who](einar+torvald) can are not speaking. On the first day the [one](einar) in front does not look round. On the fifth, the [one](torvald) behind falls, gets up, and says nothing of the rib. On the ninth it is [Einar](einar) [who](einar), snow-blind, must be led; the hand [he](einar) is led by is the one [he](einar) has sworn never to touch. "Was it once?" asks the blind [man](einar). "It was a summer," says the [other](torvald). [They](einar+torvald) walk. "[She](signe) asked about [you](einar) the whole time," says [Torvald](torvald). "It was rather dull."
- travel einar+torvald "Two must go"
- quarrel einar torvald "not speaking"
- injure torvald "the rib"
- ill einar "snow-blind"
+ help torvald einar "must be led"
+ reveal torvald einar "It was a summer"
- affair.past signe torvald "a summer"
- love.past signe einar "asked about you"

== 10 Answer
In the hut the set stays off, out of shame. It is [Tanabe](ishiro), needing a weather report, [who](ishiro) switches it on, and has to take down, letter by letter, a telegram from [London](@london) not meant for [him](ishiro). [She](vera) had known from the second message, writes [Vera Lascelles](vera); [Aubrey](aubrey) never could spell "receive". [She](vera) has read the eleven hundred words to [his](aubrey) [mother](mother). [She](vera) would be obliged if the [writer](cormac) would go on. The [doctor](ishiro) lays it on the [Irishman](cormac)'s plate, under the biscuit, and takes [his](ishiro) own supper next door. Snow, all that week, from the south.
- sad cormac "shame"
+ discover.past vera cormac "had known"
- reveal vera mother "has read"
- parent mother aubrey "mother"
+ invite vera cormac "go on"
- gift ishiro cormac "lays it on"

== 11 Four Hundred Miles
The last of the dogs lie down. On the twentieth day the [brothers](einar+torvald) share half a biscuit by the method of [their](einar+torvald) childhood, in which the [one](torvald) cuts and the [other](einar) picks; [Einar](einar) picks the smaller. When the Argentine [pilot](pilot) sees a dark spot on the plateau [he](pilot) takes it for a seal. It's two [men](einar+torvald) in one bag, and [Bamse](dog) on top. Only the [elder](torvald) is awake. [He](torvald) points with [his](torvald) chin at the [younger](einar): [him](einar) first. The plane, like the rope, will take just one. "[You](pilot) heard [him](torvald)," mutters a voice from the bag. "Both."
- sibling einar torvald "brothers"
+ reconcile einar torvald "picks the smaller"
+ find pilot dog+einar+torvald "sees a dark spot"
- rescue? torvald einar "him first"
- rescue? einar torvald "Both"

== 12 Relief
In December the ship. [Hale](geologist) is carried aboard in the [cook](pim)'s arms, dictating a monograph. The [doctor](ishiro) stays a minute by the ice, bareheaded, and comes away with a hat. The former radio [man](cormac) has a civilian suit, a cabin, and a bundle of forty telegrams tied in aerial wire; at [Southampton](@southampton) there is on the quay a [woman](vera) in grey [whom](vera) [he](cormac) has never seen, and [who](vera) knows [him](cormac) by [his](cormac) shave. [Signe](signe) has come to [Tromsø](@tromso) pier with the [child](child). [She](signe) looks from the [one](einar) to the [other](torvald). The [uncle](torvald), or the [father](torvald), steps back, and gives the [younger](einar) a push.
- help pim geologist "carried aboard"
- return ishiro "comes away"
+ meet cormac vera "has never seen"
- discover vera cormac "knows him by"
- parent signe child "with the child"
- kin torvald child "uncle"
- parent torvald child "the father"
- help torvald einar "a push"
