%series Spare Lane
%lang en
%genre sitcom, bowling alley in Hamilton, Ontario, short loglines
%cast penny   | Penny Okoro; Penny | f
%cast drew    | Drew Halvorsen; Drew | f
%cast frank   | Frank Bartosz; Frank; Mr. Bartosz | m
%cast summer  | Summer Bartosz; Summer | f
%cast chip    | Chip Delgado; Chip | m
%cast ravi    | Ravi Menon; Ravi | m
%cast lou     | Lou Okoro; Lou | f
%cast grant   | Grant Pickett; Grant; Pickett | m
%cast plumber | Anton Weiss; Anton | m
%cast dolores | Dolores | f
%cast baby    | Frankie | f

== 1 Strike One
[Penny](penny) lands a job behind the shoe counter at [Frank Bartosz](frank)'s bowling alley and shares a flat over the lanes with [Drew](drew), [who](drew) runs the bar. On [her](penny) first night the [newcomer](penny) spills beer over a handsome [customer](chip) and hits it off with [him](chip). Nobody has told [her](penny) that [Chip](chip) walked out on [her](penny) [flatmate](drew) in March. [Frank](frank)'s [daughter](summer) [Summer](summer) watches with popcorn.
+ hire penny frank "lands a job"
- housemate drew penny "shares a flat"
+ meet chip penny "hits it off"
- breakup.past chip drew "walked out on"
- parent frank summer "daughter"
- reveal! _ penny "Nobody has told"

== 2 Shoe Size
[Chip](chip) takes [Penny](penny) out for ribs. [Drew](drew) sees [the two](chip+penny) through the window and smashes a pitcher. "[He](chip) is [your](drew) [ex](chip)?" [Penny](penny) gasps when [she](penny) gets home. The [women](drew+penny) shout until three. In the morning the [bartender](drew) says sorry with pancakes. A [plumber](plumber) comes about the drains and cannot stop staring at [Summer](summer). [She](summer) asks [him](plumber) if [he](plumber) has lost something.
+ date chip penny "takes Penny out"
- discover drew chip+penny "sees the two"
- jealous drew penny "smashes a pitcher"
- ex chip drew "ex"
- quarrel drew penny "shout until three"
+ reconcile drew penny "says sorry"
- love plumber summer "cannot stop staring"

== 3 League Night
The team from the [Dundas Grill](#dundas) arrives with a new [captain](dolores), and [Frank](frank) turns white. [Dolores](dolores) is the [woman](dolores) [he](frank) should have married. Thirty years ago [she](dolores) left [him](frank) for [Grant Pickett](grant), [who](grant) owns the alley across town and has been [Frank](frank)'s [arch-foe](grant) ever since. [The pair](dolores+frank) bowl, laugh and end up holding hands at the vending machine. [Summer](summer) thinks it is cute. [Pickett](grant) will not.
- return dolores "arrives"
- love frank dolores "should have married"
- breakup.past dolores frank "left him"
- couple.past dolores grant "left him for"
- enemy frank grant "arch-foe"
+ flirt dolores frank "holding hands"

== 4 Short Ones
[Penny](penny) likes [Chip](chip). [Chip](chip) likes [Penny](penny). [Drew](drew) likes nobody. [Ravi](ravi) sweeps the lanes. [He](ravi) has adored [Drew](drew) for years. [Drew](drew) thinks of [him](ravi) as a brother. [Penny](penny)'s [cousin](lou) moves in. [Her](lou) name is [Lou](lou). [Lou](lou) winks at [Ravi](ravi). [Ravi](ravi) blushes. The first [person](drew) to notice is [Drew](drew). Why does it bother [Drew](drew)?
- love penny chip "likes"
- love chip penny "likes"#2
+ love ravi drew "adored"
- love! drew ravi "as a brother"
- kin lou penny "cousin"
+ move lou "moves in"
- flirt lou ravi "winks at"
- jealous? drew lou "bother"

== 5 The Split
[Frank](frank) wants a quiet supper with [Dolores](dolores), but [her](dolores) [husband](grant) gets there before [her](dolores). [Pickett](grant) calls [him](frank) a home wrecker and swears that [he](grant) will have the alley shut down. Upstairs [Chip](chip) tells [Penny](penny) that [he](chip) is mad about [her](penny). [She](penny) says it back. [Drew](drew), on the other side of a thin wall, turns up the radio and asks [Ravi](ravi) to stay for a drink.
- date? dolores frank "quiet supper"
- married dolores grant "husband"
- accuse grant frank "home wrecker"
+ threaten grant frank "shut down"
+ confess chip penny "mad about"
- confess penny chip "says it back"
- invite drew ravi "stay for a drink"

== 6 Last Orders
One drink becomes five. [Drew](drew) wakes up next to [Ravi](ravi) and begs [him](ravi) to keep it quiet. [He](ravi) would rather put it on the scoreboard. [Lou](lou), [who](lou) has been out with the [sweeper](ravi) twice, finds [Drew](drew)'s earring in [his](ravi) van and throws [his](ravi) ball in the lake. [Penny](penny) swears to [her](penny) [cousin](lou) that [she](penny) knew nothing. That, for once, is the truth.
+ sex drew ravi "wakes up next to"
- reveal! ravi "keep it quiet"
- date.past lou ravi "been out with"
- cheat ravi lou "earring"
+ discover lou ravi "finds Drew's earring"
- jealous lou drew "throws his ball"
- kin lou penny "cousin"
- discover! penny "knew nothing"

== 7 Dry Lanes
A pipe bursts on a Saturday. The dripping ceiling comes down on [Chip](chip), [who](chip) breaks [his](chip) wrist. While the nurses look after [him](chip), the [plumber](plumber) of last month returns and gets [Summer](summer) to hold the torch. [She](summer) has a boyfriend in [Guelph](@guelph), [she](summer) says. [She](summer) has not, as [her](summer) [father](frank) points out. [Dolores](dolores) rings the doorbell with two suitcases: [she](dolores) has left [Grant](grant).
- injure chip "breaks his wrist"
- treat chip "look after him"
- return plumber "returns"
- help summer plumber "hold the torch"
- betray summer plumber "boyfriend in Guelph"
- parent frank summer "father"
- reveal frank plumber "points out"
+ breakup dolores grant "left Grant"
+ move? dolores frank "two suitcases"

== 8 Turkey
[Summer](summer) learns that the [plumber](plumber) is called [Anton](plumber), is thirty-one and sings in a choir. [She](summer) lets herself be dragged to the concert and plants one on [him](plumber) in the car park. [Her](summer) [father](frank) is less lucky in love. [Dolores](dolores) takes the bed, [he](frank) takes the couch, and [Grant](grant) takes a brick and throws it through the window. [Ravi](ravi) calls the police. [Grant](grant) is driven off in a squad car, singing.
- discover summer plumber "learns"
- date plumber summer "dragged to the concert"
+ kiss plumber summer "plants one on"
- parent frank summer "father"
- housemate.start dolores frank "takes the bed"
- attack grant frank "brick"
- help ravi frank "calls the police"
+ arrest _ grant "driven off"

== 9 Foul Line
[Penny](penny) is late, and not for work. [She](penny) tells [Drew](drew) in the bathroom, and the [bartender](drew), [who](drew) once wanted children with the same [man](chip), hugs [her](penny) all the same. [Chip](chip) overhears half of it. [He](chip) thinks [Drew](drew) is the [one](drew) [who](drew) is expecting and congratulates [Ravi](ravi). [Ravi](ravi) kneels down in lane six and asks for [her](drew) hand. Not a chance, says [Drew](drew).
+ pregnant penny "late"
- reveal penny drew "tells"
- couple.past chip drew "once wanted children"
- help drew penny "hugs her"
- discover chip "overhears"
- pregnant! drew ravi "expecting"
+ propose ravi drew "asks for her hand"
- reject drew ravi "Not a chance"

== 10 Gutter
Now [Chip](chip) knows whose test it was, and [he](chip) bolts. For three days the [father-to-be](chip) sleeps at the rival alley, where [Pickett](grant), out on bail, takes [him](chip) on as a pin boy. [Lou](lou) drives over, slaps [him](chip) and brings [him](chip) back to [her](lou) [cousin](penny). "[I](chip) was scared," [he](chip) mumbles. [Penny](penny) lets [him](chip) in, but not into the bedroom. [Ravi](ravi) has not spoken to [Drew](drew) since lane six.
- discover chip penny "knows"
+ flee chip penny "bolts"
- pregnant penny chip "father-to-be"
- hire chip grant "takes him on"
- attack lou chip "slaps him"
- kin lou penny "cousin"
- return chip penny "brings him back"
- sad chip "scared"
- quarrel drew ravi "has not spoken"

== 11 Perfect Game
The marriage of [Dolores](dolores) and [Grant](grant) is over in the eyes of the law, and [Frank](frank) throws a party. The [host](frank) drinks too much, fishes a ring out of the ball return and pops the question before forty bowlers. [Dolores](dolores) nods. [Summer](summer) is glad to get a [stepmother](dolores) [who](dolores) can cook. [Drew](drew), watching [Ravi](ravi) dance with [Lou](lou), finally sees what [she](drew) has thrown away.
+ divorce dolores grant "over"
- celebrate frank dolores "throws a party"
+ propose frank dolores "pops the question"
- engaged.start dolores frank "nods"
- happy summer dolores "glad"
- kin? dolores summer "stepmother"
- love drew ravi "finally sees"
- jealous drew lou "watching Ravi dance"

== 12 Tenth Frame
[Drew](drew) stops the music and tells [Ravi](ravi) that [she](drew) loves [him](ravi). [Lou](lou), [his](ravi) [girlfriend](lou) of two weeks, sighs and gives [him](ravi) back [his](ravi) keys. Then [Penny](penny)'s waters break on the approach. [Anton](plumber) drives, [Summer](summer) prays, [Chip](chip) faints. At dawn little [Frankie](baby) comes into the world. The new [father](chip) holds [her](baby) with one good hand and swears to [Penny](penny) that [he](chip) will never run again.
+ confess drew ravi "loves him"
- couple lou ravi "girlfriend"
- breakup lou ravi "gives him back"
- help plumber penny "drives"
- ill chip "faints"
+ birth penny baby "comes into the world"
- parent chip baby "father"
- flee! chip "never run again"
