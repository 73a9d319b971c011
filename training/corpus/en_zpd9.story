%series Touchline
%lang en
%genre football-club soap, Lancashire, fan-magazine recaps
%cast gaffer  | Len Brough; Gaffer; Brough | m
%cast steph   | Steph Brough; Steph | f
%cast okonjo  | Ike Okonjo; Okonjo; Ike | m
%cast danny   | Danny Rourke; Rourke; Danny | m
%cast tara    | Tara Rourke; Tara | f
%cast lindh   | Jonna Lindh; Lindh; Jonna | f
%cast chair   | Mrs Ackroyd; Ackroyd; Chairwoman | f
%cast miles   | Miles Ackroyd; Miles | m
%cast physio  | Bronagh; Bro | f
%cast keeper  | Zoltán; Zoli | m
%cast kid     | Jaden Pike; Pike; Jaden | m
%cast gloria  | Gloria Pike; Gloria | f
%cast baby    | Leonie | f

== 1 Pre-Season
[Len Brough](gaffer) is [Gaffer](gaffer) to everyone, [his](gaffer) [wife](steph) [Steph](steph) included. For the new season [he](gaffer) has signed [Okonjo](okonjo), quick, quiet and freshly separated. [Rourke](danny), the [captain](danny), gives the new [striker](okonjo) a handshake and a locker by the bins. The club belongs to [Mrs Ackroyd](chair), and the future of it, as [she](chair) puts it, to [her](chair) [stepson](miles) [Miles](miles), [who](miles) has never seen a match through. [Bronagh](physio), the [physio](physio), lays [Okonjo](okonjo) on the table, finds a knot and whistles. In the kit room [Tara Rourke](tara) asks [her](tara) [husband](danny) what the whistling was about.
- married gaffer steph "wife"
+ hire okonjo gaffer "has signed"
- breakup.past _ okonjo "freshly separated"
- colleague danny okonjo "captain"
- enemy danny okonjo "by the bins"
- boss chair gaffer "belongs to Mrs Ackroyd"
- kin chair miles "stepson"
- treat okonjo physio "lays Okonjo"
- flirt physio okonjo "whistles"
- married danny tara "husband"

== 2 Away Win
Two goals from the new [man](okonjo), none from the [captain](danny), and on the coach home nobody sits next to [Rourke](danny). At the hotel [Steph](steph), bored with the [manager](gaffer)'s early nights, plays cards for crisps with [Zoli](keeper), the [keeper](keeper), and loses the crisps. Later, on the fire escape, [she](steph) loses rather more. [Lindh](lindh), [who](lindh) coaches the women and is not meant to be in this hotel at all, goes past in socks. [She](lindh), too, comes from somebody's room: it is the [chairwoman](chair)'s. [The two](lindh+steph) nod to each other and never speak of it.
- create okonjo "Two goals"
- sad danny "nobody sits next to"
- date keeper steph "plays cards"
+ sex keeper steph "loses rather more"
- cheat steph gaffer "loses rather more"
+ affair chair lindh "comes from somebody's room"
- discover lindh steph "goes past"
- reveal! lindh+steph _ "never speak of it"

== 3 The Academy
A [seventeen-year-old](kid) with a plastic bag for a kit bag nutmegs the [captain](danny) in training and is told by [him](danny) to watch [his](kid) knees. [Jaden Pike](kid) lives with [his](kid) [mum](gloria), [Gloria](gloria), [who](gloria) washes the shirts. [Brough](gaffer) drops a cup on seeing the [lad](kid) strike a ball, for that is how [he](gaffer) struck it himself. Eighteen years ago the [laundress](gloria) had been a barmaid. [Steph](steph), [whom](steph) nothing much surprises since the fire escape, does the subtraction at supper and passes the peas. [Miles](miles) asks [Bronagh](physio) to the races. [She](physio) has already been asked by [Okonjo](okonjo), and goes with neither.
- threaten danny kid "watch his knees"
- parent gloria kid "mum"
- housemate gloria kid "lives with"
- discover gaffer kid "drops a cup"
+ parent gaffer kid "struck it himself"
- affair.past gaffer gloria "had been a barmaid"
+ discover steph gaffer+kid "does the subtraction"
- invite miles physio "to the races"
- invite okonjo physio "already been asked"
- reject physio miles+okonjo "goes with neither"

== 4 Derby Day
[Gloria](gloria) irons. [Brough](gaffer) comes to see [Gloria](gloria). [She](gloria) has waited eighteen years to throw an iron. [She](gloria) misses [Brough](gaffer). [He](gaffer) wants to tell [Jaden](kid). [She](gloria) won't have it. [Jaden](kid) comes on for [Okonjo](okonjo). [Rourke](danny) passes to [Pike](kid) for once. [Pike](kid) scores. [Rourke](danny) hugs [Pike](kid), and then remembers. [Tara](tara) cheers for [Okonjo](okonjo). [Rourke](danny) hears [Tara](tara). It rains on friend and foe. Who picks up the [kid](kid)? [Bro](physio).
- attack gloria gaffer "throw an iron"
+ reveal? gaffer kid "wants to tell Jaden"
- reject gloria gaffer "won't have it"
- help danny kid "passes to Pike"
- happy danny kid "hugs Pike"
- love tara okonjo "cheers for Okonjo"
- jealous danny okonjo "hears Tara"
- help physio kid "picks up"

== 5 Transfer Window
A Turkish club has asked for the [goalkeeper](keeper), and the [manager](gaffer), without knowing why it gives [him](gaffer) such pleasure, signs. [Zoli](keeper) proposes to [Steph](steph) that [she](steph) come along. [She](steph) has the case half filled when [she](steph) finds that [she](steph)'d packed for one climate only, sits down on the lid and lets the taxi go. [Lindh](lindh) has problems of the opposite kind. [Her](lindh) [lover](chair) wants to leave nothing, tell no one and change no thing; [she](lindh), [who](lindh) has already been somebody's secret in [Malmö](@malmo), puts the key of the flat through the letterbox. [Miles](miles) is standing behind the door.
- quit keeper gaffer "signs"
- happy gaffer "such pleasure"
+ invite keeper steph "come along"
- reject steph keeper "lets the taxi go"
- affair.end keeper steph "lets the taxi go"
- affair chair lindh "lover"
- affair.past _ lindh "somebody's secret"
+ breakup lindh chair "through the letterbox"
- discover miles chair+lindh "behind the door"

== 6 Leverage
The [stepson](miles) has always wanted the ground for flats, and now [he](miles) has something to want it with: either the [Chairwoman](chair) sells, or the Echo will learn [who](lindh) trained in [her](chair) bathrobe. [Ackroyd](chair) asks for a week. [She](chair) cries in the physio room, among the ice packs, and [Bronagh](physio), [who](physio) thought that the rich went elsewhere for it, hands [her](chair) a towel. In the showers [Rourke](danny) lands one on [Okonjo](okonjo) for looking at [his](danny) [wife](tara). [Okonjo](okonjo) hadn't looked. [Tara](tara), it's true, had written to [him](okonjo) six times; [he](okonjo)'d thought it was the laundry.
+ threaten miles chair "Echo will learn"
- kin chair miles "stepson"
- sad chair "cries"
- help physio chair "hands her a towel"
+ attack danny okonjo "lands one on"
- accuse danny okonjo "looking at his wife"
- married danny tara "his wife"
- flirt! okonjo tara "hadn't looked"
- flirt tara okonjo "had written to him"

== 7 Injury Time
The [captain](danny), suspended for the punch, watches from the stand as the [boy](kid) [he](danny) once threatened is carried off with [his](kid) knee the wrong way round. [Rourke](danny) is down the steps before the stretcher. [Gloria](gloria) is down before [him](danny), and before [her](gloria) is the [manager](gaffer), bawling "[my](gaffer) [son](kid)" in front of eleven thousand people. So the [lad](kid), under gas and air, is the eleven thousandth to know. [Steph](steph) isn't among the astonished. What astonishes [her](steph) [husband](gaffer), that night, is a case in the hall, filled for every climate, and a postmark from [Izmir](@izmir). The [physio](physio) stays by the bed.
- quit danny "suspended"
- threaten.past danny kid "once threatened"
+ injure kid "the wrong way round"
- parent gaffer kid "my son"
- attack.past danny _ "the punch"
+ reveal gaffer kid "bawling"
- discover kid gaffer "to know"
- discover.past steph gaffer+kid "isn't among"
- married gaffer steph "husband"
+ breakup steph gaffer "a case in the hall"
- help physio kid "stays by the bed"

== 8 Extra Time
[Jaden](kid) will not see [Brough](gaffer). [Jaden](kid) sees [Rourke](danny). [Rourke](danny) brings [Jaden](kid) [his](danny) own first boots. [Tara](tara) moves out. [She](tara) moves in on [Okonjo](okonjo)'s floor. [Okonjo](okonjo) sleeps at [Bronagh](physio)'s. Bad luck, [Tara](tara). [Steph](steph) rings from [Izmir](@izmir). [Steph](steph) misses [Gloria](gloria), of all people. [She](steph) once shared a pram with [Gloria](gloria). [They](gloria+steph) had been best [mates](gloria+steph) before [Jaden](kid). [Gloria](gloria) hangs up on [Steph](steph). Then [Gloria](gloria) rings [Steph](steph). Home wins: none.
- reject kid gaffer "will not see"
- gift danny kid "first boots"
- breakup tara danny "moves out"
- move tara okonjo "moves in"
+ sex okonjo physio "sleeps at"
- travel steph "from Izmir" @izmir
- sad steph gloria "misses Gloria"
- friend.past gloria steph "best mates"
- reject gloria steph "hangs up on"
- reconcile gloria steph "rings Steph"

== 9 Extraordinary Meeting
The week is up. Before the [blackmailer](miles) can rise, the [widow](chair) of the club's founder has risen: [she](chair) loves a [woman](lindh), [she](chair) tells the shareholders, [she](chair) was too much of a coward to say so in time, and the ground is not for sale. Silence, and then, from the back, clapping in Swedish. [Lindh](lindh) has come for [her](lindh) cards; [she](lindh) goes home without them. [Miles](miles), outvoted, takes it out on the [physio](physio) [who](physio) wouldn't go racing, and has [her](physio) dismissed for sleeping with a [player](okonjo). [Okonjo](okonjo) hands in [his](okonjo) boots the same hour. [Brough](gaffer), alone in [his](gaffer) box, gives the team talk to a kettle.
- threaten.past miles chair "blackmailer"
- married.past _ chair "widow"
+ reveal chair _ "tells the shareholders"
- love chair lindh "loves a woman"
+ reconcile chair lindh "clapping in Swedish"
- reject.past physio miles "wouldn't go racing"
- quit physio miles "dismissed"
- affair okonjo physio "sleeping with a player"
- quit okonjo "hands in his boots"
- sad gaffer "alone in his box"

== 10 Caretaker
[Brough](gaffer) has taken to drink in a small way and, on Saturday, in a large one. [Lindh](lindh), promoted from the women's side, picks the eleven, and the new [gaffer](lindh) gives the armband back to [Rourke](danny), [who](danny) has been sleeping in the boot room. [His](danny) [ex](tara) comes to collect an electric blanket. [They](danny+tara) talk about the blanket until the ice melts in the buckets. [Gloria](gloria), [whom](gloria) no one could call forgiving, carries the sacked [manager](gaffer) home over [her](gloria) shoulder, puts [him](gaffer) under the cold tap and shows [him](gaffer) eighteen years of school photographs. [He](gaffer) cries at number six, the one with no front teeth.
- ill gaffer "taken to drink"
+ hire lindh "promoted"
- hire danny lindh "armband back"
- ex danny tara "ex"
- reconcile? danny tara "ice melts"
- quit gaffer "sacked manager"
+ help gloria gaffer "carries the sacked manager"
- parent gaffer+gloria kid "school photographs"
- sad gaffer "cries"

== 11 Late Fitness Test
[Bronagh](physio) is not late for anything, as a rule. This time [she](physio) is seven weeks late, and [Okonjo](okonjo), [who](okonjo) has been told in a car park, runs round the car park. The [Chairwoman](chair) tears up both [their](okonjo+physio) notices. [Her](chair) [stepson](miles), bought out with the silver, is last seen asking the way to the racecourse. On crutches, and under protest, [Pike](kid) lets the [drunkard](gaffer) of last week carry [his](kid) bag; when the [old man](gaffer) offers advice, [he](kid) says that [he](kid) takes advice from [Rourke](danny), but that there's a chair free. [Steph](steph) is home from [Izmir](@izmir), tanned, without a [keeper](keeper). [She](steph) puts up at [Gloria](gloria)'s.
+ pregnant physio okonjo "seven weeks late"
- reveal physio okonjo "been told"
- happy okonjo "runs round"
- hire okonjo+physio chair "tears up both their"
- quit miles chair "bought out"
- kin chair miles "stepson"
+ reconcile gaffer kid "carry his bag"
- advisor danny kid "takes advice from Rourke"
- return steph "home from Izmir"
- breakup.past steph keeper "without a keeper"
- move steph gloria "puts up"

== 12 Cup Final
It goes to penalties, and the fifth is taken by a [captain](danny) [whose](danny) [wife](tara), back under the electric blanket since Tuesday, can't watch. [Tara](tara) hears it go in. In the tunnel the [gaffer](lindh) is kissed on the mouth by the [owner](chair), live on television, and nobody drops so much as a pie. [Bronagh](physio) has no time for the cup: [Leonie](baby) is on the way, two months early, and is born behind the ice machine, into [Gloria](gloria)'s clean towels. [Jaden](kid) is asked to stand godfather. Up in the stand [Brough](gaffer) sits down between the two [women](gloria+steph) [who](gloria+steph) threw [him](gaffer) over. [They](gloria+steph) make room. [Neither](gloria+steph) gives [him](gaffer) a crisp.
- reconcile danny tara "back under"
- married danny tara "wife"
+ kiss chair lindh "kissed on the mouth"
+ birth physio baby "is born"
- help gloria physio "clean towels"
- kin? baby kid "godfather"
- breakup.past gloria+steph gaffer "threw him over"
