%series Wing Defence Wednesdays
%lang en
%genre comedy-drama: an amateur netball team in Invercargill, a streaming service's terse episode lines
%cast kir | Kirby Callaghan; Kirby; Callaghan | f
%cast sef | Sefina | f
%cast kay | Kaylene | f
%cast tal | Talia | f
%cast roi | Roimata Kaihau; Roimata | f
%cast maa | Maaka | m
%cast hoh | Hohepa | m
%cast sta | Stacey | f
%cast old | - | m
%cast phy | - | m
%cast mum | Leilani | f
%cast bab | - | f
%cast far | - | m
%cast sel | - | f
%cast hor | Hillside Hornets; Hornets | g

== 1 Seven Bibs
New season, nobody in charge: the old [coach](old) has gone over to the [Hillside Hornets](hor). [Kirby](kir), [Sefina](sef), [Kaylene](kay) and [Talia](tal) place an advertisement and get [Roimata Kaihau](roi), six foot one and allergic to excuses. [Kirby](kir) bristles at being told how to pass; [Sefina](sef) forgets how to. [Kaylene](kay), bent over the basin in the changing shed, swears the [others](kir+sef+tal) to silence about a blue line of which [her](kay) [husband](maa) [Maaka](maa) has no inkling.
- hire old hor "has gone over to"
+ hire roi kay+kir+sef+tal "get Roimata Kaihau"
- sad kir roi "bristles"
- love.start sef roi "forgets how to"
+ pregnant kay "a blue line"
- married kay maa "husband"
- reveal! kir+sef+tal "swears the others"
- discover! maa kay "no inkling"

== 2 Contact
First whistle, first disaster. [Kirby](kir) calls the [umpire](hoh) a lamp post and is sent off; after the match the [man](hoh), [whose](hoh) name is [Hohepa](hoh), buys [her](kir) a pie. [He](hoh) used to be [Stacey](sta)'s. Yes, that [Stacey](sta): [captain](sta) of the [Hornets](hor) and [Kirby](kir)'s sworn [foe](sta) since intermediate school. At home [Maaka](maa) paints the spare room for [his](maa) model trains, and [Kaylene](kay) holds [her](kay) tongue and the ladder.
- quarrel hoh kir "a lamp post"
+ meet hoh kir "whose name is Hohepa"
- ex hoh sta "used to be Stacey's"
- enemy kir sta "sworn foe"
- gift hoh kir "buys her a pie"
- reveal! kay maa "holds her tongue"
- help kay maa "the ladder"

== 3 Held Ball
Some things won't stay under a bib. [Maaka](maa) hears from the [girl](sel) at the supermarket till that [he](maa) is going to be a [father](maa), and comes to training to find out why [he](maa) is the last to know. It's [Talia](tal) [he](maa) shouts at. Why [her](tal)? [Kaylene](kay) lies awake over that one. [Sefina](sef) fakes a sore ankle so that [Roimata](roi) will strap it. [Roimata](roi), no fool, straps the other one.
+ reveal sel maa "hears from the girl"
- pregnant kay maa "to be a father"
- quarrel maa tal "he shouts at"
- sad kay "lies awake"
- betray sef roi "fakes a sore ankle"
- injure! sef "a sore ankle"
- treat sef roi "straps the other one"

== 4 Out of Court
Three seasons ago, two weeks in [Wānaka](@wanaka), a bunk bed: [Talia](tal) owns up to [Kaylene](kay) that [she](tal) and [Maaka](maa) were more than team bus company, back when [he](maa) and [Kaylene](kay) were already engaged. [Kaylene](kay) hands in [her](kay) bib and [her](kay) front-door key. [Kirby](kir), caught in the middle, forgets [her](kir) first evening out with [Hohepa](hoh). [Sefina](sef) forgets nothing: [she](sef) has kissed the [coach](roi) behind the ball cage and been kissed back.
+ reveal tal kay "owns up to"
- affair.past maa tal "more than"
- engaged.past kay maa "already engaged"
- cheat.past maa kay "a bunk bed"
- quit kay "hands in her bib"
+ breakup kay maa "her front-door key"
- date! hoh kir "forgets her first evening"
+ kiss roi sef "has kissed the coach"

== 5 Bye Week
No match, no peace. [Kaylene](kay) is on [Sefina](sef)'s sofa with a bucket, [Maaka](maa) on the phone with an apology that nobody picks up. [Talia](tal), cut dead by all three of [her](tal) [friends](kay+kir+sef), accepts a coffee from the [enemy](sta). [Stacey](sta) has a spare bib and an open mind. [Hohepa](hoh) gives [Kirby](kir) a second chance and fish and chips on the beach at [Oreti](@oreti). Not a word about rules until midnight.
- move kay sef "on Sefina's sofa"
- reconcile? kay maa "an apology"
- reject kay+kir+sef tal "cut dead"
- friend kay+kir+sef tal "friends"
- enemy kay+kir+sef+tal sta "enemy"
- hire? tal sta "a spare bib"
+ date hoh kir "fish and chips" @oreti

== 6 Away Game
All of [Southland](@southland) under one roof in [Queenstown](@queenstown), and [Talia](tal) warms up in yellow and black. [Kaylene](kay) calls [her](tal) a turncoat, [Kirby](kir) misses four sitters out of sheer rage, and the [Hornets](hor) win by thirty. At the motel, doors bang: the [winners](hor)' [captain](sta) has seen [Sefina](sef) slip out of [Roimata](roi)'s room in socks. Coaches may not court players. There's a form for that, and [Stacey](sta) has a pen.
+ hire tal hor "in yellow and black"
- accuse kay tal "a turncoat"
- sad kir tal "sheer rage"
- find hor "win by thirty"
- affair roi sef "slip out of Roimata's"
+ discover sta roi+sef "slip out of"
- accuse? sta roi+sef "There's a form"

== 7 Offside
[Roimata](roi) doesn't wait for the hearing. [She](roi) clears out [her](roi) locker and, before the whole team can object, [her](roi) side of the bed; [she](roi) won't be the reason [Sefina](sef) is barred. [Sefina](sef) plays the worst game of [her](sef) life and howls in the bus. Who told the league? [Kirby](kir) suspects [Talia](tal). [Hohepa](hoh), [who](hoh) has seen the handwriting, knows better, and tells [Kirby](kir) in bed that [Stacey](sta) always dots [her](sta) i's with hearts.
+ quit roi "clears out her locker"
+ breakup roi sef "side of the bed"
- sad sef roi "howls"
- accuse kir tal "Kirby suspects Talia"
- discover hoh sta "has seen the handwriting"
- sex hoh kir "in bed"
- reveal hoh kir "tells Kirby"

== 8 Drop
[Maaka](maa)'s ute leaves the road at the [Mataura](@mataura) bridge. First on the scene: [Talia](tal), on [her](tal) way home from practice with the [Hornets](hor). [She](tal) drags [him](maa) out of the water by [his](maa) seat belt. A [farmer](far) calls it the best catch [he](far) has ever seen. At the hospital, white as chalk, the [rescuer](tal) and the seven-months-pregnant [wife](kay) sit two chairs apart; by dawn it is one. [Maaka](maa), with four broken ribs, asks for [both](kay+tal) and apologises to [one](kay).
- injure maa "four broken ribs"
+ rescue tal maa "drags him out" @mataura
- pregnant kay "seven-months-pregnant"
- married kay maa "wife"
- sad kay+tal "white as chalk"
- reconcile? kay maa "apologises to one"

== 9 Substitution
Gratitude is not forgiveness, [Kaylene](kay) points out, while [she](kay) cuts up [Maaka](maa)'s meat. [Talia](tal) walks out on the [Hornets](hor) and asks [her](tal) old [captain](kir) for the bench; [Kirby](kir), stubborn as ever, lets [her](tal) wash bibs for a fortnight. Then three [women](kay+kir+sef) hug a [fourth](tal) in the laundry. Meanwhile a [physio](phy) with lovely hands and no conversation takes [Sefina](sef) to the pictures. [Her](sef) mind is on [someone](roi) six foot one.
- help kay maa "cuts up Maaka's meat"
- reconcile! kay maa "not forgiveness"
- quit tal hor "walks out on"
- hire? tal kir "asks her old captain"
+ reconcile kay+kir+sef tal "hug a fourth"
- date phy sef "to the pictures"
- love sef roi "Her mind is on"

== 10 Advantage
[Leilani](mum), [Sefina](sef)'s [mother](mum), flies in from [Apia](@apia), takes one look at [her](mum) [daughter](sef) and drives to [Bluff](@bluff), where [Roimata](roi) is gutting cod for a living. What passes between [the two](mum+roi) is not recorded. [Stacey](sta) turns up at [Hohepa](hoh)'s with a casserole and designs on the past; [he](hoh) eats the casserole. [Kirby](kir) finds the dish, draws the wrong conclusion and throws [him](hoh) out of a house that is [his](hoh).
- parent mum sef "mother"
- travel mum roi "drives to Bluff" @bluff
- meet mum roi "What passes between"
- love sta hoh "designs on the past"
- gift sta hoh "a casserole"
- discover! kir hoh "the wrong conclusion"
+ breakup kir hoh "throws him out"

== 11 Time
Third quarter, two goals down, and [Kaylene](kay)'s waters break on the sideline. [Kirby](kir), [Sefina](sef) and [Talia](tal) abandon the semi-final to get [her](kay) there; [Hohepa](hoh), whistle in hand, clears the traffic. "I was wrong about the dish," [Kirby](kir) shouts across the bonnet. [He](hoh) had hoped so. [Maaka](maa), on crutches, arrives in time to hear [his](maa) [daughter](bab) yell, and [Kaylene](kay), worn out and glowing, lets [him](maa) hold the [little one](bab). And [her](kay) hand.
- help kir+sef+tal kay "get her there"
- help hoh kay "clears the traffic"
- reconcile hoh kir "I was wrong"
+ birth kay bab "hear his daughter yell"
- parent maa bab "daughter"
- happy kay "glowing"
+ reconcile kay maa "And her hand"

== 12 Full-Time
The forfeited semi-final is replayed, thanks to an [umpire](hoh) with a conscience. A new, old [coach](roi) stands on the line: [Roimata](roi) has torn up the form and, in front of [Leilani](mum), asks [Sefina](sef) for forgiveness and for [her](sef) ring size. [She](sef) gets both. The [Hornets](hor) go down by one; [Stacey](sta) weeps behind the scoreboard, where of all people [Talia](tal) hands [her](sta) a towel. That night [the four](kay+kir+sef+tal) and one very small [reserve](bab) dance on [Kirby](kir)'s lawn.
- help hoh kay+kir+sef+tal "thanks to"
+ return roi "new, old coach"
- reconcile roi sef "gets both"
+ propose roi sef "her ring size"
- engaged.start roi sef "She gets both"
- lose hor "go down by one"
- sad sta "weeps"
- help tal sta "hands her a towel"
- celebrate bab+kay+kir+sef+tal "dance"
