%series Thin Ice
%lang en
%genre sports drama: a women's ice-hockey team in Saskatchewan, streaming blurbs
%cast dell   | Delphine Okemaw; Dell Okemaw; Dell | f
%cast tova   | Tova Lindqvist; Tova | f
%cast roz    | Coach Roz Pelletier; Roz; Pelletier | f
%cast marek  | Marek | m
%cast shay   | Shay | n
%cast gordie | Gordie | m
%cast anh    | Anh Tran; Anh | f
%cast wick   | Desmond Wickham; Wickham | m
%cast lark   | Lark | f
%cast ref    | - | f
%cast agent  | - | m
%cast father | Len Okemaw; Len | m
%cast ulrika | Ulrika | f
%cast baby   | - | m

== 1
The [Moose Jaw Sirens](#sirens) haven't won since anyone's mother can remember. Enter [Roz Pelletier](roz), three gold medals and one televised meltdown, [who](roz) takes the bench nobody else would have. [Her](roz) first act: peeling the C off [Dell Okemaw](dell)'s jersey and pinning it on a Swedish [rookie](tova) [who](tova) stepped off the bus an hour ago. [Tova Lindqvist](tova) doesn't want it. The ex-[captain](dell), [whose](dell) [father](father) flooded this rink with a garden hose, has never wanted anything else.
+ hire roz "takes the bench"
+ lose dell roz "peeling the C off"
- find.past roz "three gold medals"
- sad.past roz "televised meltdown"
- hire tova roz "pinning it on"
- reject tova _ "doesn't want it"
- quit dell "ex-captain"
- create.past father "flooded this rink"
- travel tova "stepped off the bus"
- parent father dell "father"

== 2
Seven skates, six players, one flu. [Anh](anh), the [goalie](anh), plays all sixty minutes with a bucket beside the net, and [Marek](marek), [who](marek) sharpens blades and keeps [his](marek) mouth shut, slips [her](anh) ginger tea through the glass. [He](marek)'s been doing it for years. Everyone but [Anh](anh) knows why. In the stands sits [Gordie](gordie), the last [person](gordie) [Roz](roz) hoped to see: [he](gordie) has kept [her](roz) name, [her](roz) house and, [she](roz) now notices, [her](roz) hat.
- ill anh "bucket beside the net"
+ love marek anh "knows why"
- help marek anh "ginger tea"
- discover! anh marek "but Anh"
- return gordie "In the stands"
- sad roz gordie "last person Roz hoped"
- ex gordie roz "kept her name"
- steal.past gordie roz "her house"

== 3
[Dell](dell) has stopped passing to the [Swede](tova), the [Swede](tova) has stopped asking, and on Saturday somebody's gloves come off. It takes two linesmen and a tired [referee](ref) to pry the [pair](dell+tova) apart. [Pelletier](roz)'s punishment is inspired: from tonight, [they](dell+tova) share a billet, a bathroom and [Len Okemaw](father)'s chili. The old [man](father) has been out of luck with captains lately, and takes to the new [one](tova) at once. [His](father) [daughter](dell) eats in the garage.
- enemy dell tova "stopped passing"
+ quarrel dell tova "gloves come off"
- housemate.start dell tova "share a billet"
- boss roz dell+tova "punishment"
- friend.start father tova "takes to"
- parent father dell "daughter"
- sad dell "eats in the garage"

== 4
[Shay](shay), quickest [wing](shay) in the league, has a secret sponsor. [Desmond Wickham](wick) owns the potash mine, the arena and, on paper, the team, and what [he](wick) wants for [his](wick) envelopes is little enough: a missed shot here, a late line change there. [Shay](shay) has a [sister](lark) in a wheelchair and a furnace that's dying. When the [coach](roz) asks why the best hands in town have turned to wood, [Shay](shay) blames the tape.
- boss wick roz "owns"
+ gift wick shay "his envelopes"
+ betray shay roz "a missed shot"
- sibling lark shay "sister"
- ill lark "wheelchair"
- investigate roz shay "asks why"
- reveal! shay roz "blames the tape"

== 5
Road trip! Eleven hours to [Thunder Bay](@thunder), one bus, no heat. Everybody sings; the moose wins the argument; a thermos is passed from hand to hand like the Stanley Cup. [Dell](dell) and [Tova](tova) end up under one blanket because that's how the blankets work out. [They](dell+tova) talk about fathers till [Kenora](@kenora). Somewhere after that, with the windows frosted white, talk runs out, and neither [woman](dell+tova) will say afterwards which of [them](dell+tova) leaned in.
- travel dell+tova "Eleven hours" @thunder
+ kiss dell tova "leaned in"
- reveal! dell+tova _ "will say afterwards"

== 6
By daylight [Tova](tova) acts as if [Dell](dell) were a coat hook. There's a [girl](ulrika) back in [Luleå](@lulea), it turns out, with a matching necklace. [Anh](anh) hears about it from the jilted [half](dell) of the penalty box and, loyal to the bone, lets in three on [Tova](tova)'s birthday. Elsewhere, [Gordie](gordie) has run out of money and asks the [woman](roz) [he](gordie) once cleaned out for a loan. The nerve! [She](roz) gives [him](gordie) the hat.
- reject tova dell "coat hook"
+ couple tova ulrika "matching necklace"
- cheat tova ulrika "matching necklace"
- discover anh tova "hears about it"
- friend anh dell "loyal to the bone"
- reveal dell anh "hears about it"
- betray anh tova "lets in three"
- celebrate tova "birthday"
- lose gordie "run out of money"
- reject roz gordie "The nerve"
- steal.past gordie roz "once cleaned out"
- help? roz gordie "a loan"
- gift roz gordie "gives him the hat"

== 7
Ten straight losses, then a win, and not a pretty one: [Tova](tova)'s shot goes in off [Shay](shay), [who](shay) was paid to duck. Down in the [owner](wick)'s box, nobody is smiling. By midnight a brick has come through [Lark](lark)'s window with a receipt taped to it. [Lark](lark) can read, and [Lark](lark) can count, and when [her](lark) [sibling](shay) gets home from the party, [she](lark) has the furnace money stacked on [her](lark) knees. "Take it back," [she](lark) says. "[I](lark)'ll wear a sweater."
- find tova "goes in off Shay"
+ threaten wick shay "a brick"
- discover lark shay "can count"
- sibling lark shay "sibling"
- celebrate shay "the party"
+ reject lark shay "Take it back"
- betray? shay _ "paid to duck"
- sad wick "nobody is smiling"
- return shay "gets home"

== 8
[Shay](shay) drives out to the mine to return eleven envelopes, and [Wickham](wick) won't hear of it. Either the [Sirens](#sirens) go under before the arena deal closes, or a certain tape goes to the league. Parked in the dark with nowhere to turn, the [wing](shay) knocks at the [coach](roz)'s trailer. [Roz](roz) listens to the whole story in [her](roz) bathrobe. [She](roz) once threw a stick at a referee on live television, [she](roz) says; [she](roz) knows what a person looks like after. Then [she](roz) puts the kettle on. "Who else knows?"
- travel shay "drives out"
- quit? shay wick "return eleven envelopes"
- reject wick shay "won't hear of it"
- sad shay "nowhere to turn"
+ threaten wick shay "goes to the league"
+ reveal shay roz "the whole story"
- attack.past roz _ "threw a stick"
- help roz shay "puts the kettle on"

== 9
It's a [boy](baby)! [Anh](anh), of all people, [who](anh) thought it was the flu, the chili and the flu again, is wheeled off between periods and comes back on the radio as a mother. The [dad](gordie) isn't who the bench had money on. Back in spring, when [Gordie](gordie) first blew through town, [he](gordie) told a lonely [goalie](anh) [he](gordie)'d never been married. [Marek](marek) sharpens thirty pairs of skates in one night. In the morning [he](marek) brings the two of [them](anh+baby) a stick, eighteen inches long.
+ birth anh baby "It's a boy"
- parent anh baby "mother"
- parent gordie baby "The dad"
- discover! anh "thought it was"
- travel.past gordie "blew through town"
- sad.past anh "lonely"
- affair.past anh gordie "lonely goalie"
- betray.past gordie anh "never been married"
- sad marek anh "in one night"
- gift marek anh+baby "brings"

== 10
No net-minder. [Dell](dell) hasn't worn goalie pads since fourth grade, and [she](dell) straps them on without being asked. Somewhere in the second, the [stand-in](dell) stops a puck with [her](dell) collarbone. [Tova](tova) rides along in the ambulance, takes off the necklace at the first red light and lays it in the kidney dish. Too little too late? The [patient](dell), high as a kite, tells [her](tova) in Cree what [she](dell) thinks of [her](tova), and then, slowly, because [she](tova)'s slow, in English. The driver has to blow his nose.
+ help dell _ "without being asked"
- injure dell "collarbone"
+ breakup tova ulrika "takes off the necklace"
- treat dell _ "ambulance"
- help tova dell "rides along"
- confess dell tova "in English"

== 11
[Ulrika](ulrika), [who](ulrika) owns the other half of that necklace, has flown in from [Luleå](@lulea) to be told to [her](ulrika) face. [She](ulrika) is told. [She](ulrika)'s also six feet tall and has kept goal for a Swedish college. Over the worst pancakes in the province, the [newcomer](ulrika) looks at the [captain](tova) [who](tova) dropped [her](ulrika), then at the [woman](dell) in the sling [who](dell) was the reason, and asks what time practice is. [Pelletier](roz) nearly kisses [her](ulrika). An [agent](agent) from [Toronto](@toronto) has been asking about [Tova](tova), and playoffs are eight days off.
- travel ulrika "has flown in"
- reveal tova ulrika "She is told"
- breakup.past tova ulrika "dropped her"
- love tova dell "was the reason"
- injure dell "in the sling"
- happy roz ulrika "nearly kisses"
+ hire? ulrika roz "what time practice is"
- kiss! roz ulrika "nearly kisses"
- investigate agent tova "has been asking about"

== 12
Here's a plan: [Shay](shay) wears a wire, [Lark](lark) works the van, and [Gordie](gordie), [whose](gordie) one gift is lying, poses as a buyer with Alberta money. [He](gordie) owes [them](anh+roz) this much, [both](anh+roz) of [them](anh+roz), the [ex-wife](roz) and the [mother](anh) of [his](gordie) [kid](baby). [Wickham](wick) bites. [He](wick) explains in a clear baritone how you sink a team, and for how much. It would all go like clockwork if [Gordie](gordie)'s phone didn't ring with "[O Canada](*o)". The big [man](wick) reaches over and finds the wire. [Shay](shay) skates faster than [Shay](shay) has ever skated, in boots.
- betray gordie wick "poses as a buyer"
- investigate shay wick "wears a wire"
- help lark shay "works the van"
- help gordie anh+roz "owes them"
- ex gordie roz "ex-wife"
- divorce.past gordie roz "ex-wife"
- parent anh baby "mother"
- parent gordie baby "his kid"
+ reveal wick gordie "explains"
- discover wick shay "finds the wire"
+ flee shay wick "faster than"

== 13
Game seven. The [referee](ref) drops the puck, the [owner](wick) is walked out past the popcorn by two Mounties, and for the first time in living memory no one in [Moose Jaw](@moosejaw) looks at the exit. [Tova](tova) has the [agent](agent)'s contract in [her](tova) skate. With a minute left [she](tova) skates to the bench, unpicks the C with [her](tova) teeth and hands it over the boards to a [woman](dell) with one good arm. [Len](father) can't watch. Score: not telling. After the lights go down, [Anh](anh) wakes the [sharpener](marek), asleep on a pile of towels, and says: "Ginger tea. Six years. [You](marek) might have mentioned."
+ arrest _ wick "two Mounties"
- hire? tova agent "contract"
- gift tova dell "hands it over"
- quit tova "unpicks the C"
+ hire dell tova "hands it over"
- injure dell "one good arm"
- sad father "can't watch"
- discover anh marek "Ginger tea"
