%series Larkspur Circle
%lang en
%genre suburban cul-de-sac soap, Ohio, 1974, TV-guide listings
%cast marge   | Marge Dombrowski; Marge | f
%cast hal     | Hal Dombrowski; Hal | m
%cast trudy   | Trudy Vance; Trudy | f
%cast roy     | Roy Vance; Roy | m
%cast cora    | Cora Whitfield; Cora | f
%cast reggie  | Reggie Whitfield; Reggie; Whitfield | m
%cast faith   | Faith Dombrowski; Faith | f
%cast tyler   | Tyler Whitfield; Ty; Tyler | m
%cast stosh   | Grandpa Stosh; Stosh | m
%cast linnea  | Linnea Berg; Linnea | f
%cast plumber | Vic Santoro; Vic | m
%cast pastor  | Pastor Unger; Unger | m
%cast twins   | - | n
%cast nurse   | - | f

== 1 Block Party
Six houses, one hydrant, no secrets. The [Whitfields](cora+reggie+tyler) are the first black family on [Larkspur Circle](@larkspur), and [Marge Dombrowski](marge) walks across with a casserole before the van is empty. [Her](marge) [husband](hal) [Hal](hal) would rather watch the game. [Roy Vance](roy) from number four, [who](roy) wanted the house for [his](roy) brother, puts up a fence. [His](roy) [wife](trudy) [Trudy](trudy) pulls a face behind [his](roy) back and goes over to meet [Cora Whitfield](cora) by the hydrant. [Cora](cora)'s [boy](tyler), [Tyler](tyler), carries one box three times past the porch where [Faith Dombrowski](faith) is painting [her](faith) toenails.
+ move cora+reggie+tyler "the van"
- gift marge cora+reggie+tyler "a casserole"
- married hal marge "husband"
- sibling _ roy "brother"
- married roy trudy "wife"
- meet cora trudy "meet"
- parent cora tyler "boy"
- neighbour cora+reggie+tyler roy+trudy "puts up a fence"
+ flirt tyler faith "three times past"

== 2 The Plumber
[Trudy](trudy)'s sink is blocked again. It has been blocked every Tuesday since Easter, and the [plumber](plumber), a [bachelor](plumber) with sideburns, has never yet been seen to carry a wrench. [Marge](marge), at [her](marge) kitchen window, times the visits. [She](marge) has been [Trudy](trudy)'s best [friend](marge) for nine years and is hurt, chiefly, at not having been told. [Roy](roy) sells insurance in [Dayton](@dayton) on Tuesdays. [Hal](hal), told over supper, says that a man ought to know what goes on in his pipes, laughs at [his](hal) own joke and then, oddly, stops.
+ affair plumber trudy "blocked every Tuesday"
- cheat trudy roy "blocked every Tuesday"
- discover marge plumber+trudy "times the visits"
- friend marge trudy "best friend"
- sad marge "hurt"
- travel roy "in Dayton" @dayton
- reveal marge hal "told over supper"

== 3 Driver's Ed
[Reggie Whitfield](reggie) teaches driving at the high school, and among those who hit the cones is [Faith](faith), [who](faith) is not looking at the cones. [Ty](tyler), on the back seat, is. [They](faith+tyler) have gone together since the Fourth of July, in the sense that [they](faith+tyler) go round the block, in the dark, on one bicycle. [Her](faith) [grandfather](stosh), [Stosh](stosh), spies [them](faith+tyler) from [his](stosh) attic bed and keeps mum: [he](stosh) himself courted a Lutheran. [Linnea Berg](linnea) moves into number six, with a typewriter, without a husband, and the men of the [Circle](@larkspur) discover how badly their lawns need cutting.
- advisor reggie faith "teaches driving"
+ couple faith tyler "gone together"
- kin faith stosh "grandfather"
- discover stosh faith+tyler "spies them"
- reveal! stosh _ "keeps mum"
- love.past stosh _ "courted a Lutheran"
- move linnea "moves into number six"

== 4 Short Fuse
[Roy](roy) comes home on a Tuesday. The [plumber](plumber) goes out of the window. [Trudy](trudy) swears it was a draft. [Roy](roy) believes [Trudy](trudy). [Marge](marge) does not. [Marge](marge) has it out with [Trudy](trudy). [Trudy](trudy) calls [Marge](marge) a snoop. The coffee klatch is off. [Linnea](linnea) writes all day. [Hal](hal) fixes the gate for [Linnea](linnea). [Cora](cora) sees [Hal](hal) there. [She](cora) tells [Reggie](reggie). [Reggie](reggie) tells [Cora](cora) to hush. [Faith](faith) passes the test. [Ty](tyler) kisses [Faith](faith).
- return roy "comes home"
+ flee plumber roy "out of the window"
- betray trudy roy "swears"
+ quarrel marge trudy "has it out"
- help hal linnea "fixes the gate"
- discover cora hal "sees Hal there"
- reveal cora reggie "tells Reggie"
- find faith "passes the test"
+ kiss faith tyler "kisses Faith"

== 5 Labor Day
Over the grill, [Linnea](linnea) reads from the novel that [she](linnea) is working on: it's about a street with six houses. The neighbors laugh until they recognize the sink. [Roy](roy) is the last to get it. [He](roy) turns to [his](roy) [wife](trudy), [who](trudy) has gone the color of the potato salad, and asks how long; "Since Easter," says [Grandpa Stosh](stosh), trying to be useful. That night the insurance [man](roy) nails the house shut from the inside and [his](roy) [wife](trudy) from the out. It is [Marge](marge), with [whom](marge) [she](trudy) isn't on speaking terms, [who](marge) comes down the drive in curlers and takes [her](trudy) in.
- create linnea "reads from the novel"
- reveal linnea roy "reads from"
- married roy trudy "wife"
+ discover roy trudy "the last to get it"
- reveal stosh roy "Since Easter"
+ breakup roy trudy "nails the house shut"
- quarrel marge trudy "speaking terms"
- help marge trudy "takes her in"
- housemate.start marge trudy "takes her in"

== 6 Full House
Five at the Dombrowski table, counting the [guest](trudy), [who](trudy) does the dishes badly and cries in the laundry room. The two [women](marge+trudy) have patched it up over a bottle of crème de menthe. The [plumber](plumber) does not call. [He](plumber) has a regular drain in [Xenia](@xenia) now. [Hal](hal), squeezed out of [his](hal) own bathroom, takes [his](hal) razor over to number six. [Linnea](linnea) lathers [his](hal) chin and asks what [he](hal) would have become if [he](hal) hadn't become [Hal](hal). No one had ever put it to [him](hal). When [he](hal) comes home [his](hal) shirt is buttoned wrong, and [Faith](faith) notices; [she](faith) is [her](faith) [mother](marge)'s [daughter](faith).
- sad trudy "cries"
+ reconcile marge trudy "patched it up"
- breakup plumber trudy "does not call"
- affair _ plumber "regular drain"
- flirt linnea hal "lathers"
+ affair hal linnea "buttoned wrong"
- cheat hal marge "buttoned wrong"
- discover faith hal "notices"
- parent marge faith "mother"

== 7 Homecoming
[Roy](roy), drunk, tells the bowling league what [he](roy) has seen from behind [his](roy) fence: the [Polack](hal)'s [girl](faith) on the handlebars of the Whitfield [boy](tyler). [Hal](hal) has it by the second frame. [He](hal) hauls [Faith](faith) off the dance floor in front of the queen and the band. "And where do [you](hal) shave, Daddy?" says [she](faith). The gym goes quiet. [Marge](marge), pouring punch, goes on pouring until it reaches the floor. [Reggie](reggie) and [Cora](cora) take the [kids](faith+tyler) home in the back of the driving-school car, dual controls and all.
- reveal roy _ "tells the bowling league"
- discover hal faith+tyler "has it"
- abduct hal faith "hauls Faith off"
- parent hal faith "Daddy"
+ reveal faith marge "where do you shave"
+ discover marge hal "goes on pouring"
- help cora+reggie faith+tyler "take the kids home"

== 8 Number Six
[Marge](marge) doesn't throw a thing. [She](marge) takes [Hal](hal)'s recliner, with [Hal](hal) in it, as far as the curb, which with [her](marge) shoulders is no figure of speech. [He](hal) carries it on to number six by himself. [Pastor Unger](pastor), called in by the [grandfather](stosh), tries to bring the [spouses](hal+marge) to the same table and succeeds only in catching [Trudy](trudy)'s eye; [he](pastor) is a widower and has beautiful hands. [Linnea](linnea) finds out what it's like to have the recliner in the room where [she](linnea) writes. [She](linnea) gives it three weeks.
+ breakup marge hal "as far as the curb"
- move hal linnea "to number six"
- reconcile? hal marge "the same table"
- flirt pastor trudy "catching Trudy's eye"
- die.past _ pastor "widower"
- love.start trudy pastor "beautiful hands"
- housemate.start hal linnea "recliner in the room"

== 9 First Snow
It is a quiet week. The hydrant freezes. [Cora](cora) has [Marge](marge) to Thanksgiving, along with [Trudy](trudy), [Stosh](stosh) and two pies; [Reggie](reggie) says grace for absent husbands, and [his](reggie) [wife](cora) kicks [him](reggie). [Faith](faith) can't look at turkey. Nor at gravy, eggs or the color brown. The school [nurse](nurse) had [her](faith) lie down on Monday and asked when [she](faith) last had [her](faith) time. Out on the ice, [Ty](tyler) tells [her](faith) [they](faith+tyler) could get married: [he](tyler) has two hundred dollars and half a Chevy. [She](faith) says [she](faith) would rather have the Chevy, and lets [him](tyler) hold [her](faith).
- invite cora marge+stosh+trudy "Thanksgiving"
- married cora reggie "wife"
- ill faith "can't look at turkey"
+ pregnant faith tyler "when she last had"
- treat faith nurse "lie down"
+ propose tyler faith "get married"
- reject faith tyler "rather have the Chevy"

== 10 Fathers
Someone must tell the [fathers](hal+reggie). [Marge](marge) takes [Reggie](reggie). [Reggie](reggie) sits down on the sled. [Cora](cora) tells [Hal](hal). [Hal](hal) goes for [Tyler](tyler). [Tyler](tyler) does not run from [Hal](hal). [Reggie](reggie) steps up to [Hal](hal). The two [men](hal+reggie) roll in the snow. [Roy](roy) pulls [them](hal+reggie) apart. Nobody asked [Roy](roy). [Stosh](stosh) claps. Then [Stosh](stosh) sinks down on the step. [His](stosh) heart has stopped. [Reggie](reggie) pumps. [Hal](hal) breathes. [Stosh](stosh) opens one eye. "Who won?" asks [Stosh](stosh).
- reveal marge reggie "takes Reggie"
- reveal cora hal "tells Hal"
- attack hal tyler "goes for Tyler"
- flee! tyler hal "does not run"
+ quarrel hal reggie "roll in the snow"
- help roy hal+reggie "pulls them apart"
- ill stosh "heart has stopped"
+ rescue hal+reggie stosh "opens one eye"

== 11 The Book
[Linnea](linnea)'s novel has found a publisher in [New York](@newyork), and [she](linnea) is off to be photographed with it. [She](linnea) leaves [Hal](hal) the key, the cat and a chapter in which [he](hal) comes out rather well. [He](hal) sits in it for two days. The third [he](hal) spends digging out [his](hal) [wife](marge)'s car, not for thanks, and [she](marge) lets [him](hal) finish. [Trudy](trudy), in the choir now, sings only for the front row. [Roy](roy) has begun to send [her](trudy) flowers to the [Dombrowskis](faith+marge+stosh)', with the premium notice attached. Between a pastor and a policy, says [Cora](cora), what's to choose?
- find linnea "found a publisher"
- travel linnea "is off" @newyork
+ breakup linnea hal "leaves Hal the key"
- help hal marge "digging out"
- married hal marge "wife's"
- gift roy trudy "send her flowers"
- love trudy pastor "sings only for"
- reconcile? roy trudy "send her flowers"

== 12 Lent
The sink at the [Vances](roy+trudy)' is blocked, really blocked. [Roy](roy) rings the only name in the book, and at the door stands [Vic Santoro](plumber): it takes the wronged [husband](roy) the length of one washer to place the sideburns. [He](roy) has a wrench thrown at [him](roy) before [he](roy) can throw one. Afterwards, over the ruined linoleum, both [men](plumber+roy) agree that [she](trudy) was too good for either. [She](trudy), at that hour, is being asked by [Unger](pastor) whether a divorced [woman](trudy) might care to share a parsonage. Might she! [Faith](faith), as round as a kettle, has moved in with the [Whitfields](cora+reggie+tyler), where the [girl](faith) gets [Ty](tyler)'s bed and [he](tyler) the Chevy.
- discover roy plumber "place the sideburns"
- cheat.past trudy roy "wronged husband"
- attack plumber roy "wrench thrown"
- reconcile plumber roy "agree"
- divorce.past roy trudy "divorced woman"
+ propose pastor trudy "share a parsonage"
- engaged.start pastor trudy "Might she"
- pregnant faith "as round as a"
+ move faith cora+reggie+tyler "moved in with"

== 13 Hydrant Day
The [twins](twins) come on the first of June, during the block party, in number three, with half the [Circle](@larkspur) holding towels. [Cora](cora) delivers the first, [Marge](marge) the second, and since [they](twins) belong to both, the two new [grandmothers](cora+marge) cry on the same towel. [Hal](hal) and [Reggie](reggie) build one crib, then, quarreling about the screws, another. [Roy](roy) takes an axe to the fence. Nobody says a word. Late at night [Marge](marge) looks out and finds the recliner on [her](marge) own porch. In it, with a suitcase on [his](hal) knees, sits [Hal](hal). [She](marge) leaves [him](hal) out there till eleven, and the screen door unlocked.
+ birth faith twins "The twins come"
- help cora faith "delivers the first"
- kin cora+marge twins "grandmothers"
- happy cora+marge "cry"
- create hal+reggie "build one crib"
- quarrel hal reggie "quarreling"
- return hal "on her own porch"
+ reconcile? hal marge "screen door unlocked"
