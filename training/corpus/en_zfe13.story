%series Sublet
%lang en
%genre romantic comedy in a shared Lisbon flat, TV magazine previews
%cast dulce   | Dona Dulce; Dulce | f
%cast robin   | Robin Achterberg; Robin | f
%cast nuno    | Nuno | m
%cast sasha   | Sasha Volkov; Sasha | m
%cast ayo     | Ayo | m
%cast carmo   | Carmo | f
%cast thea    | Thea Lindqvist; Thea | f
%cast henrique | Henrique | m
%cast benny   | Benny | m
%cast plumber | Valdemar | m
%cast tenor   | - | m
%cast mum     | - | f
%cast cat     | Pessoa | n
%cast baby    | Alfama | f

== 1 Keys
Three [strangers](ayo+robin+sasha) have paid the deposit for one room. [Robin Achterberg](robin), just jilted in [Utrecht](@utrecht), has it in writing; [Sasha Volkov](sasha), [dancer](sasha), has the key; [Ayo](ayo), [who](ayo) drives a tuk-tuk, has already unpacked. [Dona Dulce](dulce), the [landlady](dulce), blames [her](dulce) [nephew](nuno), and [Nuno](nuno), [who](nuno) took all three deposits and spent them on a boat, hides in it. Fortunately the flat has four rooms, if one counts the larder. [Robin](robin) is smallest, and so the [cat](cat), [who](cat) had the larder until now, moves in with the [dancer](sasha) under protest.
- breakup.past _ robin "jilted"
+ betray nuno ayo+robin+sasha "took all three deposits"
- kin dulce nuno "nephew"
- accuse dulce nuno "blames"
- flee nuno "hides in it"
+ housemate.start ayo+sasha robin "has four rooms"
- move cat sasha "moves in with"

== 2 Water
The pipe bursts above the larder. A [plumber](plumber) with beautiful forearms is called, whistles Puccini and cannot find the leak; [Ayo](ayo) can, as it is drumming on [his](ayo) bed. [Robin](robin) asks the [workman](plumber) whether [he](plumber) is free on Friday. [He](plumber) looks at [her](robin) kindly. Friday is when [he](plumber) sings, [he](plumber) says, with a [tenor](tenor), and the way in which [he](plumber) says "tenor" answers the question. [She](robin) tells the [cat](cat). "[My](robin) luck with men," and the [cat](cat), for once, doesn't leave the room. At the door the [landlady](dulce) adds up the damage.
- flirt robin plumber "whether he is free"
+ date! plumber robin "answers the question"
- love plumber tenor "with a tenor"
- reveal plumber robin "answers the question"
- sad robin "My luck"

== 3 The Boat
Where does a [landlady](dulce)'s [nephew](nuno) go when it rains? [Nuno](nuno) is found on the kitchen floor by the [Dutchwoman](robin), wet through, the boat having sunk at its mooring. [She](robin) dries [his](nuno) hair with unnecessary violence. [He](nuno) offers to pay [her](robin) back in sardines. From the corridor the two other [tenants](ayo+sasha) follow the proceedings: the [dancer](sasha) bets on a slap, the [driver](ayo) on a kiss. [Both](ayo+sasha) collect. It was the slap that came second.
- kin dulce nuno "landlady's nephew"
- return nuno "is found on"
- lose nuno "having sunk"
- help robin nuno "dries his hair"
+ kiss nuno robin "on a kiss"
- attack robin nuno "slap"#2

== 4 Fado
[Carmo](carmo), [who](carmo) sings in the restaurant downstairs, has told the whole street [she](carmo) is engaged to a [Russian](sasha). [He](sasha) is the last to hear. It's only, [she](carmo) begs [Sasha](sasha), until [her](carmo) [mother](mum) has been up from the [Algarve](@algarve); the [mother](mum) has a heart. [Sasha](sasha), [whose](sasha) own heart has been seen at the tuk-tuk stand lately, kisses the old [lady](mum)'s hand, eats four helpings and is measured for a suit. [Ayo](ayo) carries in the coffee. [He](ayo) is thanked, tipped, and taken by the [visitor](mum) for the waiter. In the kitchen something is dropped that was not heavy.
- engaged! carmo sasha "engaged to a Russian"
+ betray carmo _ "has told the whole street"
- parent mum carmo "mother"
- ill mum "has a heart"
- travel mum "up from"
- help sasha carmo "measured for a suit"
- love sasha ayo "own heart"
- kiss mum sasha "kisses the old lady"
+ jealous ayo carmo "something is dropped"

== 5 An Offer
The house is to become a hotel. [Henrique](henrique), in linen, lays a figure before the [landlady](dulce) that makes [her](dulce) sit. [She](dulce) has known this linen before: in 1974 [he](henrique) danced with [her](dulce) on a tank, promised [her](dulce) everything, and was in [Brazil](@brazil) by the Tuesday. "[You](henrique) haven't changed," says [Dona Dulce](dulce). "[Your](henrique) figures have." [She](dulce) shows [him](henrique) the stairs. But the [nephew](nuno), holding the lamp, has seen the number of noughts, and runs after [him](henrique) with an umbrella.
+ return henrique "danced with her"
- couple.past dulce henrique "promised her everything"
- breakup.past henrique dulce "by the Tuesday"
+ reject dulce henrique "shows him the stairs"
- kin dulce nuno "nephew"
- help nuno henrique "with an umbrella"

== 6 Thea
The [ex](thea) is blonde, contrite and at the door. [Thea Lindqvist](thea), [who](thea) left [Robin](robin) at the registry office for a triathlon [coach](benny), has left the triathlon [coach](benny) at a transition. [She](thea) would like to talk. [They](robin+thea) talk all night in the larder, while in the corridor [Nuno](nuno) plays solitaire with the [cat](cat) and loses. "Do [you](robin) still love [her](thea)?" [he](nuno) asks in the morning. [Robin](robin) says that it's complicated. "It's a yes or a no," says the [man](nuno) [who](nuno) has sold [her](robin) the same room as two [others](ayo+sasha). [She](robin) closes the door on [them](nuno+thea) both.
- ex robin thea "ex"
+ return thea "at the door"
- breakup.past thea robin "left Robin"
- breakup.past thea benny "at a transition"
- jealous nuno thea "plays solitaire"
- love? robin thea "still love her"
- betray.past nuno robin "sold her the same"
+ reject robin nuno+thea "closes the door"

== 7 Rehearsal
[Sasha](sasha) must dance a duet and [his](sasha) partner is in plaster. [Ayo](ayo) can lift a tuk-tuk. For six evenings the kitchen table is stood on end; on the seventh the [driver](ayo) lifts the [dancer](sasha) and forgets to put [him](sasha) down. The [singer](carmo) walks in for salt. "At last," says [Carmo](carmo), and calls off the engagement on the spot, in front of [her](carmo) [mother](mum), [who](mum) had guessed it over the coffee and has already had the suit let out to fit the [other](ayo).
- injure _ "in plaster"
- help ayo sasha "lifts the dancer"
+ love ayo sasha "forgets to put him"
- discover carmo ayo+sasha "walks in"
+ breakup carmo sasha "calls off the engagement"
- parent mum carmo "mother"
- discover.past mum ayo+sasha "had guessed"
- gift mum ayo "the suit"

== 8 The Coach
[Benny](benny), triathlon [coach](benny), swims, cycles and runs from [Malmö](@malmo) to fetch [his](benny) [fugitive](thea) back. [He](benny) arrives on the hottest day of the year and collapses across the [landlady](dulce)'s feet. It is [Thea](thea)'s turn to be sorry and [Robin](robin)'s to fetch ice. The two [women](robin+thea) sit over [him](benny) with a sponge each, and in the course of wringing it out the [one](thea) sees that [she](thea) has never been so worried, and the [other](robin) that [she](robin) isn't at all. [They](robin+thea) shake hands across the [patient](benny).
- travel benny "swims, cycles and runs"
- flee.past thea benny "fugitive"
- reconcile? benny thea "fetch his fugitive"
+ ill benny "collapses"
- sad thea "sorry"
- help robin+thea benny "with a sponge each"
- love thea benny "so worried"
- love! robin thea "isn't at all"
+ reconcile robin thea "shake hands"

== 9 Signed
The contract with the hotel lies on the kitchen table with the [nephew](nuno)'s signature under it. [He](nuno) had a power of attorney, for the gas. [Henrique](henrique) has paid [him](nuno) a boat. When [Dona Dulce](dulce) has read it [she](dulce) does not raise [her](dulce) voice, which is worse; [she](dulce) packs [his](nuno) case, folds each sock, and sets it on the landing. [Robin](robin) says nothing either. [She](robin) steps over the case. Only the [plumber](plumber), [who](plumber) is in the wall again, and so has heard everything, puts out a beautiful forearm and lets [him](nuno) sleep in the van.
+ betray nuno dulce "signature under it"
- gift henrique nuno "has paid him"
- kin dulce nuno "nephew"
+ reject dulce nuno "sets it on the"
- reject robin nuno "steps over"
- discover plumber nuno "has heard everything"
- help plumber nuno "sleep in the van"

== 10 Scaffolding
Wreckers on Monday. [Carmo](carmo) sings from the third floor and stops the traffic; [Ayo](ayo) parks eleven tuk-tuks in front of the crane; a pregnant [woman](thea) in running shoes lies down before the bulldozer, and [her](thea) [coach](benny) times it. [Henrique](henrique), below, shouts up that it is nothing personal. "Then it never was," shouts the [landlady](dulce), and empties fifty years of geranium water over the linen. In the van [Nuno](nuno) is reading, for the first time in [his](nuno) life, a contract, as far as page nine.
- create carmo "sings"
- help ayo dulce "parks eleven tuk-tuks"
+ pregnant thea _ "pregnant"
- advisor benny thea "coach"
- help thea dulce "lies down"
+ attack dulce henrique "geranium water"
- investigate nuno "reading"

== 11 Page Nine
A sale is void, it says there, if a protected animal breeds on the premises. The search for one lasts all night, and finds the [cat](cat), in the larder, with six. Is a [cat](cat) protected? [Pessoa](cat) is: the [tenor](tenor), a clerk at the town hall when not singing, had [him](cat), now [her](cat), entered by mistake as a bat. The [plumber](plumber) kisses [him](tenor) in front of everyone. [Nuno](nuno), with the paper in [his](nuno) hand and the boat's key in the paper, rings at [his](nuno) [aunt](dulce)'s door like a stranger. [She](dulce) lets [him](nuno) stand for a good while. Then [she](dulce) asks if [he](nuno) has eaten.
+ discover nuno "it says there"
- find _ cat "finds the cat"
- birth.past cat _ "with six"
- kiss plumber tenor "kisses"
- kin dulce nuno "aunt"
- return nuno "rings"
+ reconcile dulce nuno "if he has eaten"

== 12 Double Room
The engagement party of the [singer](carmo) (to no one; [she](carmo) just wanted one) ends in the maternity ward, where the [runner](thea) crosses the line in four hours eleven, and the [coach](benny) faints again. The [girl](baby) is to be called [Alfama](baby). On the way home the [Dutchwoman](robin) gets on the last ferry, and finds at the tiller [someone](nuno) [who](nuno), having sold a boat to pay back three deposits, now works on somebody else's. [He](nuno) counts out [her](robin) share, in coins. [She](robin) says that [she](robin) would rather have the room. It's taken, says [he](nuno). By whom? By [them](nuno+robin), [he](nuno) thought. The other passengers study the river.
- celebrate carmo "engagement party"
+ birth thea baby "crosses the line"
- ill benny "faints"
- gift nuno robin "counts out"
- hire nuno "works on"
+ couple.start nuno robin "By them"
