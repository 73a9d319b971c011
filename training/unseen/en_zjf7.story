%series Eight and a Cox
%lang en
%genre sports drama: a village rowing club in the Faroe Islands, encyclopaedia episode summaries
%cast bergljot | Bergljot Joensen; Bergljot | f
%cast sanna    | Sanna; Sanna Joensen | f
%cast ragnar   | Ragnar Holm; Ragnar | m
%cast dusty    | Dusty | n
%cast elspa    | Elspa | f
%cast mikkjal  | Mikkjal | m
%cast poul     | Poul Dam; Poul; Dam | m
%cast femke    | Femke de Wit; Femke | f
%cast hope     | Hope | f
%cast anton    | Anton | m
%cast physio   | - | m
%cast vicar    | - | f
%cast elspamum | - | f
%cast polson   | - | m
%cast lars     | - | m
%cast terns    | Terns | g

== 1 Cold Start
After eleven defeats in a row the [Terns](terns), a village [eight](terns) with seven rowers, have shown [their](terns) coach the door, and the club, for want of money, turns to [Bergljot Joensen](bergljot), [who](bergljot) won bronze in 1988 and now guts fish. [Her](bergljot) [granddaughter](sanna) [Sanna](sanna) strokes the boat. So, until last night, when the row about the oars got out of hand, did the [latter](sanna)'s best [friend](elspa), [Elspa](elspa), [who](elspa) has defected to the town club. In seat four sits [Ragnar Holm](ragnar), married, lazy and adored by half the harbour.
- lose.past terns "eleven defeats"
- quit _ terns "shown their coach the door"
+ hire bergljot terns "turns to"
- find.past bergljot "won bronze"
- kin bergljot sanna "granddaughter"
- friend.past elspa sanna "best friend"
- quarrel.past elspa sanna "row about the oars"
+ betray elspa terns "defected"
- married _ ragnar "married"
- love _ ragnar "adored"

== 2 The Dutchwoman
Rescue comes by ferry in the shape of [Femke de Wit](femke), a former world champion, [who](femke) says that [she](femke) is here for the birds. [Bergljot](bergljot) says that birds do not need calluses like that, and hands [her](femke) an oar. [Ragnar](ragnar) offers to show the [newcomer](femke) the puffins by moonlight; [she](femke) asks what [his](ragnar) [wife](hope) thinks of puffins. [Hope](hope), for that is the [wife](hope)'s name, runs the café on the quay, and thinks about the [boatbuilder](anton) across the road a good deal more than about [her](hope) [husband](ragnar).
- travel femke "comes by ferry"
- gift bergljot femke "hands her an oar"
- hire femke bergljot "an oar"
+ flirt ragnar femke "by moonlight"
- reject femke ragnar "thinks of puffins"
- married hope ragnar "wife"
- neighbour anton hope "across the road"
+ love hope anton "thinks about"

== 3 Seat Race
Who is faster, [Mikkjal](mikkjal) or [Dusty](dusty)? [Mikkjal](mikkjal) has rowed at bow since school, [Dusty](dusty), a deaf [welder](dusty), since Thursday, and the [welder](dusty) wins by a length. [Mikkjal](mikkjal) flings [his](mikkjal) cap at the [coach](bergljot) and walks home along the cliffs. [He](mikkjal) was not thinking about the seat, as [Sanna](sanna), running after [him](mikkjal), finds out: [his](mikkjal) [mother](vicar), the parish [vicar](vicar), has told [him](mikkjal) over breakfast that [he](mikkjal) was adopted. [Sanna](sanna) has been smitten for years. [She](sanna) holds [him](mikkjal) and has the sense to say nothing.
+ find dusty "wins by a length"
- advisor bergljot mikkjal "coach"
- attack mikkjal bergljot "flings his cap"
- flee mikkjal "walks home"
- discover sanna mikkjal "finds out"
- parent vicar mikkjal "mother"
- reveal vicar mikkjal "over breakfast"
+ love sanna mikkjal "smitten"
- help sanna mikkjal "holds him"

== 4 Race Day
The boats line up. [Elspa](elspa) waves to [Sanna](sanna). [Sanna](sanna) looks past [Elspa](elspa). [Femke](femke) sets the pace for [Ragnar](ragnar). [Ragnar](ragnar) catches a crab. The oar breaks two ribs of [Ragnar](ragnar). Seven row on. [Dusty](dusty) pulls for two. The cup goes to the town club. Second place goes to the [Terns](terns). Nobody has ever been so glad of second place. In the café [Hope](hope) does not ask about [Ragnar](ragnar). [She](hope) is upstairs with [Anton](anton).
- reject sanna elspa "looks past"
- injure ragnar "two ribs"
+ lose terns "goes to the town club"
- find terns "Second place"
- happy terns "so glad"
+ affair anton hope "upstairs with"
- cheat hope ragnar "upstairs with"

== 5 Ribs
Strapped up by a young [physio](physio) from [Tórshavn](@torshavn) [who](physio) hums, [Ragnar](ragnar) lies on the café sofa and, with nothing to do but listen, hears the stairs creak in the wrong rhythm. [He](ragnar) confronts [the two](anton+hope) of [them](anton+hope) in the doorway, one hand on [his](ragnar) bandage. [Hope](hope) is not sorry. [She](hope) counted [his](ragnar) conquests once, [she](hope) remarks, on a calendar, and ran out of year. By evening [he](ragnar) has moved into the boathouse, where [Dusty](dusty), [who](dusty) sleeps there anyway, makes room and puts the kettle on.
- treat ragnar physio "Strapped up"
+ discover ragnar anton+hope "creak"
- quarrel anton+hope ragnar "confronts"
- cheat.past ragnar hope "conquests"
+ breakup hope ragnar "not sorry"
- move ragnar dusty "moved into the boathouse"
- help dusty ragnar "makes room"

== 6 The Sponsor
Salmon farmer [Poul Dam](poul) will buy the [Terns](terns) a carbon boat if [his](poul) name is painted on it and if [Bergljot](bergljot), [whom](bergljot) [he](poul) courted in vain in 1991, has dinner with [him](poul). [She](bergljot) eats the dinner, in oilskins. [He](poul) is not the fool [she](bergljot) turned down, [she](bergljot) has to allow; [his](poul) hair has gone, [his](poul) boasting too, and [he](poul) has outlived a [son](polson). Meanwhile [Femke](femke) has persuaded [Sanna](sanna) to tell [Mikkjal](mikkjal) how matters stand. [Sanna](sanna) practises on a seal. The seal dives.
- gift? poul terns "buy"
- love.past poul bergljot "courted"
- reject.past bergljot poul "courted in vain"
+ date bergljot poul "dinner with him"
- parent poul polson "son"
- die.past polson "outlived"
- help femke sanna "persuaded"
- confess? sanna mikkjal "tell Mikkjal"

== 7 Papers
[Mikkjal](mikkjal)'s file is opened by a registrar with cold hands, and the line for the [mother](elspamum) bears the name of a [woman](elspamum) [whom](elspamum) the whole village greets daily: the [postmistress](elspamum), [who](elspamum) is also [Elspa](elspa)'s [mum](elspamum). The [girl](elspa) on the rival bench is [his](mikkjal) [sister](elspa), then. [He](mikkjal), [who](mikkjal) kissed [her](elspa) behind the smokehouse at fifteen, is sick over the rail. [Elspa](elspa), when told, laughs until [she](elspa) cries. The next morning [she](elspa) stands at the boathouse with [her](elspa) oar on [her](elspa) shoulder, asking [Sanna](sanna) whether number seven is still free.
- discover mikkjal elspamum "file is opened"
- parent elspamum mikkjal "mother"
- parent elspamum elspa "mum"
+ sibling elspa mikkjal "sister"
- kiss.past elspa mikkjal "kissed her"
- ill mikkjal "sick over the rail"
- discover elspa mikkjal "when told"
- happy elspa "laughs"
- return elspa "stands at the boathouse"
- reconcile? elspa sanna "still free"

== 8 Night Outing
[Sanna](sanna) lets [Elspa](elspa) wait. Then [Sanna](sanna) hugs [Elspa](elspa). The rest is tears and buns. At last [Sanna](sanna) speaks to [Mikkjal](mikkjal). "It has been [you](mikkjal) since the school play," says [Sanna](sanna). [Mikkjal](mikkjal) asks which play. [He](mikkjal) likes [Femke](femke). [Femke](femke) does not like [Mikkjal](mikkjal) in that way. [She](femke) has [someone](lars) in [Delft](@delft). [Sanna](sanna) rows until dawn without [Mikkjal](mikkjal). Fog comes down on [Sanna](sanna). The horn of [Anton](anton) leads home [Sanna](sanna).
+ reconcile elspa sanna "hugs"
- confess sanna mikkjal "It has been you"
- reject mikkjal sanna "which play"
- love mikkjal femke "likes"
- love! femke mikkjal "does not like"
- couple femke lars "someone in Delft"
+ rescue anton sanna "leads home"

== 9 Delft
The [someone](lars) in [Delft](@delft) arrives on the noon boat in a very good coat and wants [Femke](femke) back at the federation, where a bed, a medal and a mortgage are waiting. [They](femke+lars) quarrel in Dutch on the slip, politely, for forty minutes. In the end it is the [coat](lars) [that](lars) leaves alone. [Femke](femke) did throw the final in Lucerne, as the papers always hinted, and it was [he](lars) [who](lars) had taken the money. [She](femke) tells it to the whole [crew](terns) with [her](femke) back turned. Nobody gets up except [Ragnar](ragnar), [who](ragnar) brings [her](femke) [his](ragnar) jumper.
- travel lars "arrives"
- reconcile? femke lars "wants Femke back"
- hire? femke "back at the federation"
- quarrel femke lars "quarrel in Dutch"
+ breakup femke lars "leaves alone"
- betray.past femke _ "throw the final"
+ reveal femke terns "tells it"
- find.past lars "taken the money"
- help ragnar femke "brings her"

== 10 Heats
[Anton](anton)'s new boat, christened by the [vicar](vicar) with aquavit, goes through the heats like a knife. On the bank [Hope](hope) is seen with one hand on [her](hope) belly and the other in [Anton](anton)'s pocket, and [Ragnar](ragnar), [whose](ragnar) divorce came through on Monday, raises [his](ragnar) cap to [them](anton+hope). [Mikkjal](mikkjal) has meanwhile taken to walking [Sanna](sanna) home, which is on nobody's way. [She](sanna) has stopped waiting for anything, [she](sanna) tells [Elspa](elspa), and [Elspa](elspa), behind [whom](elspa) [her](elspa) [brother](mikkjal) is practising a sentence under [his](mikkjal) breath, tells [her](sanna) to wait ten seconds more.
- create anton "new boat"
- pregnant hope anton "belly"
- couple anton hope "in Anton's pocket"
- divorce hope ragnar "divorce came through"
- flirt mikkjal sanna "walking Sanna home"
- love.end sanna mikkjal "stopped waiting"
- sibling elspa mikkjal "brother"
+ confess? mikkjal sanna "practising a sentence"

== 11 St Olaf's Day
Level at the last buoy, the [Terns](terns) have the cup in [their](terns) hands when the [coach](bergljot) collapses in the launch. [Dusty](dusty), [who](dusty) cannot hear the crowd, is the only [one](dusty) to see it. The boat turns. [They](terns) lose by nine lengths and bring [Bergljot](bergljot) ashore alive, and the hospital gives [her](bergljot) ten more years. [Poul](poul), at the bedside, brings up 1991 again, and this time there is a ring in it. "Ask [me](bergljot) when [I](bergljot)'m dressed," says the [patient](bergljot). On the slip, wet through, [Mikkjal](mikkjal) and [Sanna](sanna) kiss for so long that the [vicar](vicar) consults [her](vicar) watch.
- advisor bergljot terns "coach"
- ill bergljot "collapses"
- discover dusty bergljot "see it"
- lose terns "lose by nine lengths"
+ rescue terns bergljot "bring Bergljot ashore"
- recover bergljot "ten more years"
+ propose poul bergljot "a ring in it"
- kiss mikkjal sanna "kiss for so long"
