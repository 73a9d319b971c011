%series The Parliament of Pike Lake
%lang en
%genre children's adventure, Ontario lake town, family-channel blurbs
%cast obi      | Obi Castellane; Obi | m
%cast juni     | Juniper; Juni | f
%cast teo      | Teo Ruiz-Hale; Teo | m
%cast bax      | Bax | n
%cast marguey  | Miss Marguey | f
%cast grandpa  | Old Fenwick; Fenwick | m
%cast iceman   | Dmitri Bell; Mr. Bell | m
%cast mayor    | Mayor Crispin Nott; Nott | m
%cast sister   | Coral | f
%cast dog      | Senator | m
%cast diver    | Professor Ekdahl; Ekdahl | f
%cast mum      | - | f
%cast hale     | - | m
%cast cop      | - | m
%cast parliament | Parliament | g

== 1 Order! Order!
Three [children](bax+juni+obi) and a [dog](dog) meet in a boathouse every day after school and call it [Parliament](parliament). [Juniper](juni) is Speaker because [she](juni) owns the bell; [Obi Castellane](obi) takes the minutes; [Bax](bax), the [smallest](bax), votes against everything. The [dog](dog) is called [Senator](dog). Today's business is the new [boy](teo) from the city, [who](teo) has been seen in the reeds at night with a flashlight. [Obi](obi) thinks [he](teo) is a smuggler. [Bax](bax) is against it. [They](bax+juni+obi) follow [him](teo), and the [suspect](teo) walks straight into a bog, from which the [Speaker](juni) pulls [him](teo) with the bell rope.
- discover _ teo "has been seen"
- accuse obi teo "smuggler"
+ investigate bax+juni+obi teo "follow him"
+ rescue juni teo "pulls him"

== 2 The New Member
Dry again, the new [boy](teo) explains. [He](teo) is [Teo Ruiz-Hale](teo), [his](teo) [parents](hale+mum) have split up, and in a jar in [his](teo) [father](hale)'s old tackle box there was half a drawing of the lake with a cross on it. [He](teo) has been looking for the cross. The [scribe](obi) apologises for the smuggler. By three votes to one, the [boy](teo) from the bog is elected member for Reeds. Outside, the ice-cream [man](iceman) is wiping the boathouse window with a cloth, although nobody asked [him](iceman) to, and [his](iceman) van has a very long aerial.
- reveal teo bax+juni+obi "explains"
- parent hale+mum teo "parents"
- breakup.past hale mum "split up"
- find.past teo "half a drawing"
- investigate.past teo "looking for the cross"
- reconcile obi teo "apologises"
- accuse.past obi teo "smuggler"
+ friend.start bax+juni+obi teo "elected member"
- investigate iceman bax+juni+obi+teo "wiping the boathouse window"

== 3 Miss Marguey Is Not Amused
Somebody has let forty frogs loose in the school. The [headmistress](marguey), [Miss Marguey](marguey), points at [Bax](bax), [who](bax) has mud up to the ears and, for once, votes yes: it was [me](bax), says [Bax](bax). [Juni](juni) knows that it wasn't. At frog time the little [one](bax) was with [her](juni), under the pier, learning to swim in secret. The [Speaker](juni) could clear [her](juni) small [friend](bax) with one word, but [she](juni) has promised not to tell about the swimming. So [she](juni) stands up and says it was [she](juni). Then [Obi](obi) stands up, then [Teo](teo), then the entire fourth grade.
- accuse marguey bax "points"
- betray bax marguey "it was me"
- advisor juni bax "learning to swim"
- friend bax juni "friend"
- reveal! juni bax "promised not to tell"
- betray juni marguey "says it was she"
+ help juni bax "says it was she"
+ help obi+teo juni "stands up, then Teo"

== 4 The Other Half
The cross, [Teo](teo) finds, lies beyond the edge of the paper. [Obi](obi)'s sixteen-year-old [sister](sister), [Coral](sister), rolls [her](sister) eyes at [Parliament](parliament), but [she](sister) is the [one](sister) with the boat licence. [She](sister) takes [them](bax+juni+obi+teo) to the lighthouse. [Old Fenwick](grandpa), the [keeper](grandpa), won't open up; the [children](bax+juni+obi+teo) hear [him](grandpa) shouting through the door that no Hale sets foot here again. Then who let [Senator](dog) in? The [dog](dog) is sitting in the upstairs window, eating a sausage. On the wall behind [him](dog), in a frame, hangs the other half.
- sibling obi sister "sister"
- help sister bax+juni+obi+teo "takes them"
- travel bax+juni+obi+sister+teo "to the lighthouse"
- reject grandpa teo "won't open up"
- enemy grandpa hale "no Hale"
- discover teo "finds"
+ discover bax+juni+obi+teo "the other half"

== 5 Grandfather Clause
[Teo](teo) asks [his](teo) [mother](mum) straight out, over peas. [She](mum) puts down [her](mum) fork. [Fenwick](grandpa) is [his](teo) [grandfather](grandpa), [she](mum) says, [his](teo) [father](hale)'s [father](grandpa); [the two](grandpa+hale) haven't spoken since the summer the ferry sank, when one blamed the other for leaving the lamp unlit. Which one blamed which depends on whom you ask. The [eleven-year-old](teo) cycles to the lighthouse in the rain, in [his](teo) pyjamas, and says through the keyhole: "[I](teo)'m not a Hale. [I](teo)'m [Teo](teo)." Nothing happens. Then, quite slowly, the light goes on.
- parent mum teo "mother"
- kin grandpa teo "grandfather"
+ reveal mum teo "she says"
- parent grandpa hale "father's father"
- parent hale teo "his father's"
- enemy grandpa hale "haven't spoken"
- accuse.past grandpa+hale _ "blamed"
- travel teo "cycles"
+ reconcile grandpa teo "light goes on"

== 6 The Professor Comes Up
What has flippers, a doctorate and no sense of humour? [Professor Ekdahl](diver), [who](diver) surfaces beside [Coral](sister)'s boat and asks what [they](bax+juni+obi+sister+teo) think [they](bax+juni+obi+sister+teo) are doing over [her](diver) wreck. [She](diver) has been hunting for the ferry all summer. [Mayor Nott](mayor), [she](diver) lets slip, told [her](diver) to look on the wrong side of the island. [Juni](juni) smells a rat; [Obi](obi) writes "rat". The [mayor](mayor) arrives with a [policeman](cop) and bans the [children](bax+juni+obi+teo) from the lake. Only the ice-cream [man](iceman), handing out cones on the dock, says that [he](iceman) wouldn't take that lying down, if [he](iceman) were [them](bax+juni+obi+teo).
- meet bax+juni+obi+sister+teo diver "surfaces"
- investigate diver _ "hunting for the ferry"
- reveal diver bax+juni+obi+sister+teo "lets slip"
+ betray.past mayor diver "wrong side"
- accuse? juni mayor "smells a rat"
- travel cop+mayor "arrives"
+ threaten mayor bax+juni+obi+teo "bans the children"
- help iceman bax+juni+obi+teo "wouldn't take that"

== 7 A Rainy Day
[Parliament](parliament) is flooded and sits in the bath. There's a debate on whether worms have birthdays. [Bax](bax) is against worms, then in favour, and finally asleep. [Obi](obi) reads aloud from "[Twenty Knots Every Sailor Forgets](*knots)"; [his](obi) [sister](sister) does [her](sister) homework on the lid of the laundry basket and corrects [his](obi) pronunciation. The rain drums. Towards evening [Juni](juni), [who](juni) has been quiet, says that [her](juni) family may have to leave [Pike Lake](@pikelake), since the sawmill is closing. Nobody rings the bell. [Teo](teo) passes [her](juni) the last gingersnap.
- sibling obi sister "sister"
- reveal juni bax+obi+sister+teo "says"
+ move? juni "have to leave"
- gift teo juni "gingersnap"

== 8 Aerial
[Senator](dog) steals a whole tub of vanilla, and the [children](bax+juni+obi+teo), giving chase, tumble into the back of the van. It is full of radios. "[Dmitri Bell](iceman), marine insurance," says the ice-cream [man](iceman), and shows [them](bax+juni+obi+teo) a card. Thirty years ago somebody was paid a fortune for that ferry, which by rights should not have sunk. [Mr. Bell](iceman) has suspected the wrong [man](grandpa), [he](iceman) admits, all season: a lighthouse [keeper](grandpa) without a light. Will [they](bax+juni+obi+teo) help [him](iceman) to find the right [one](mayor)? Carried unanimously, says the [Speaker](juni). Even [Bax](bax) is for it. There is free vanilla.
- steal dog iceman "steals"
+ reveal iceman bax+juni+obi+teo "shows them"
- investigate.past iceman grandpa "suspected"
- accuse! iceman grandpa "wrong man"
+ help? bax+juni+obi+teo iceman "help him"

== 9 The Swimmer
The two halves of the drawing fit. The cross lies under the cliff, where a hole leads in below the water line, too narrow for [Coral](sister), too narrow for the [professor](diver), too narrow even for [Teo](teo). All eyes turn to [Bax](bax). The [smallest](bax) member takes a breath, votes yes, and is gone for a minute and eleven seconds; [Juni](juni), [who](juni) taught the [child](bax) to swim, counts every one aloud. Then a hand comes up with a lamp in it. It's the ferry's own, with its wick cut through, and in the brass are scratched two letters: C. N.
- advisor.past juni bax "taught"
+ find bax "with a lamp"
+ discover bax+juni+obi+sister+teo mayor "C. N."

== 10 Locked In
[Nott](mayor) has been watching through a telescope. [He](mayor) calls it a civic duty. When [Obi](obi) brings the lamp to the town hall for the museum, as [he](obi) has been cunningly invited to do, the [mayor](mayor) takes it from [him](obi) and shuts the [boy](obi) in the archive, where no one goes. [He](mayor) hasn't reckoned with [Miss Marguey](marguey). The [headmistress](marguey), [who](marguey) goes there every Friday for the quiet, hears the whole story sitting on a box of by-laws, and picks the lock with a hat pin. It was [she](marguey), [she](marguey) confides to the [scribe](obi) on the stairs, [who](marguey) let out the frogs. They looked so bored.
- investigate mayor bax+juni+obi+sister+teo "watching"
- invite mayor obi "cunningly invited"
- steal mayor obi "takes it from him"
+ abduct mayor obi "shuts the boy"
- reveal obi marguey "hears the whole story"
+ rescue marguey obi "picks the lock"
- reveal marguey obi "confides"

== 11 Father's Day
A taxi stops at the lighthouse. The [man](hale) [who](hale) gets out has [Teo](teo)'s ears and an overnight bag, and [he](hale) can't make [his](hale) feet go up the path. It was for thirty years [his](hale) belief that [his](hale) [father](grandpa) had let the lamp go out, and the old [man](grandpa)'s that [he](hale) had. [Teo](teo) has written to [him](hale) what the cut wick means. Up in the gallery [Fenwick](grandpa) coughs. "Well, don't stand in the wet," [he](grandpa) says. [Father](grandpa) and [son](hale) eat [their](grandpa+hale) supper in silence, the [grandson](teo) between [them](grandpa+hale), and it is the nicest silence [he](teo) has ever heard.
+ return hale "taxi stops"
- parent grandpa hale "father"
- accuse.past hale grandpa "let the lamp go out"
- accuse.past grandpa hale "the old man's"
- reveal.past teo hale "has written"
+ reconcile grandpa hale "don't stand in the wet"
- kin grandpa teo "grandson"
- happy teo "nicest silence"

== 12 Question Time
On Founders' Day the [mayor](mayor) makes a speech. There is a question from the floor, then another, then one from up a tree; they all come from members of [Parliament](parliament). Did [he](mayor) insure the ferry? Did [he](mayor) cut the wick? [Nott](mayor) makes a run for [his](mayor) motorboat, but [Coral](sister) has the key and [Senator](dog) has the seat of [his](mayor) trousers. [Mr. Bell](iceman) arrests [him](mayor), as far as an insurance [man](iceman) can. With the money that the town gets back, the sawmill stays open. [Juni](juni) rings the bell until it breaks. "Against," says [Bax](bax), [who](bax) is crying, and means for.
- create mayor "makes a speech"
- accuse bax+juni+obi+teo mayor "Did he"
- flee? mayor "makes a run"
- attack dog mayor "seat of his trousers"
+ arrest iceman mayor "arrests"
- move! juni "stays open"
- happy juni "rings the bell"
