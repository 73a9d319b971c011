%series Queen Bees of Lakemont
%lang en
%genre teen cliques, breathless fan-site recaps
%cast vesper  | Vesper Lindqvist; Vesper; Vee | f
%cast amara   | Amara Eze; Amara | f
%cast coco    | Coco Delgado-Wu; Coco | f
%cast wasps   | Wasps | g
%cast juniper | Juniper Bell; Juniper; June | f
%cast leftovers | Leftovers | g
%cast nico    | Nico Castellane; Nico | m
%cast jonah   | Jonah Eze; Jonah | m
%cast sting   | Sting | n
%cast bashir  | Bashir; Bash | m
%cast ortega  | Principal Ortega; Ortega | f
%cast mrlind  | Mr Lindqvist | m
%cast sub     | Mr Tan; Tan | m
%cast glass   | Delphine Bell; Mrs Bell; Delphine | f
%cast girl    | - | f

== 1 Table Nine
Hi hi hi, welcome to the show that is going to RUIN our year. [Juniper Bell](juniper) transfers from nowhere to [Lakemont High](#lakemont) and, on day one, plonks [her](juniper) tray down at table nine, which belongs to the [Wasps](wasps): [Vesper Lindqvist](vesper), [who](vesper) rules, [Amara Eze](amara), [who](amara) schemes, and [Coco](coco), [who](coco) cries. Yikes. [Vesper](vesper) tips a smoothie into [her](juniper) lap. The only [one](nico) to hand [her](juniper) a napkin is [Nico Castellane](nico), and [he](nico) is, obviously, [Vee](vesper)'s [boyfriend](nico). By last bell a gossip account called the [Sting](sting) has posted the whole thing. [June](juniper)'s [mom](glass) tells [her](juniper) to give it a week.
- move juniper "transfers" #lakemont
- boss vesper wasps "rules"
- meet juniper wasps "plonks her tray"
+ attack vesper juniper "tips a smoothie"
- help nico juniper "hand her a napkin"
- couple nico vesper "boyfriend"
+ reveal sting juniper "has posted"
- parent glass juniper "mom"
- help glass juniper "tells her"

== 2 The Leftovers
[June](juniper) finds [her](juniper) people and they are by the vending machine: [Bashir](bashir), [who](bashir) got kicked off the swim team, and [Jonah Eze](jonah), [who](jonah) is, wait for it, [Amara](amara)'s [twin](jonah), and [the two](amara+jonah) have not exchanged a word since eighth grade. Together [they](bashir+jonah+juniper) are the [Leftovers](leftovers), T-shirts pending. [Jonah](jonah) shows [June](juniper) round and is toast within one corridor. Over at table nine [Coco](coco) has to wear a sign for laughing at the wrong joke. It says GUEST. [She](coco) wears it all day, [she](coco) goes home, and, um, [she](coco) doesn't stop shaking. This show, I swear.
- meet bashir+jonah juniper "finds her people"
- quit.past bashir _ "kicked off"
- sibling amara jonah "twin"
- quarrel.past amara jonah "not exchanged a word"
+ friend.start bashir+jonah juniper "Together they"
- create bashir+jonah+juniper "Leftovers"
- help jonah juniper "shows June round"
+ love.start jonah juniper "toast"
- sad coco "doesn't stop shaking"

== 3 Bake Sale of Doom
The [Wasps](wasps) declare war by brownie. Someone slips laxative into the [Leftovers](leftovers)' batch, half the faculty spends third period in the restroom, and [Principal Ortega](ortega) gives [Bashir](bashir) three days off, unpaid, as [he](bashir) puts it. [He](bashir) didn't do it! [Nico](nico) saw who did, and it was [his](nico) own [girl](vesper). Does [he](nico) say so? [He](nico) does not. But [he](nico) slides a note into [Juniper](juniper)'s locker: sorry, N. [She](juniper) blushes; [Jonah](jonah) watches [her](juniper) blush and eats four (clean) brownies. The cute [substitute](sub), [Mr Tan](sub), faints. It's the heat.
- enemy.start leftovers wasps "declare war"
+ attack vesper leftovers "slips laxative"
- ill _ "in the restroom"
- quit bashir ortega "three days off"
- attack! bashir _ "didn't do it"
- discover nico vesper "saw who did"
- couple nico vesper "his own girl"
- reveal! nico "does not"
+ reconcile? juniper nico "sorry, N"
- love.start juniper nico "blushes"
- jealous jonah juniper "eats four"
- ill sub "faints"

== 4 Sleepover
Nobody sleeps. At [Vesper](vesper)'s mansion the three [Wasps](wasps) play truth or truth. [Amara](amara) confesses that [she](amara) let [Jonah](jonah) take the fall for a fire [she](amara) started, at thirteen, in [their](amara+jonah) garage. So THAT'S why the [twins](amara+jonah) are on ice! [Coco](coco), [who](coco) has a crush the size of [Ohio](@ohio) on [Bashir](bashir), says "nobody" and is not believed. Then there's [Vee](vesper). It comes out that [her](vesper) [dad](mrlind) has lost everything, house included; the movers come on the first. [She](vesper) makes the other [girls](amara+coco) swear on [her](vesper) extensions to keep it zipped. An hour later it's on the [Sting](sting). Somebody in that bedroom talks.
- reveal amara coco+vesper "confesses"
- betray.past amara jonah "take the fall"
- attack.past amara _ "fire"
- quarrel.past amara jonah "on ice"
- love coco bashir "crush"
- betray coco amara+vesper "nobody"
- parent mrlind vesper "dad"
+ lose mrlind "lost everything"
- reveal vesper amara+coco "comes out"
+ reveal sting vesper "on the Sting"
- betray _ vesper "talks"

== 5 Repo Day
They come for the car during lunch. [Vesper](vesper) stands there with [her](vesper) salad while a tow truck drives off with [her](vesper) sweet sixteen, and people FILM it. [Nico](nico) picks exactly this moment to tell [her](vesper) that [they](nico+vesper) need space. Pig! [Coco](coco) hugs [her](vesper), [Amara](amara) moves into [her](vesper) chair. No really: same lunch period, same chair. "There's a vacancy," says the new [queen](amara). Guess who brings [Vee](vesper) a napkin? [Juniper](juniper). The ex-[queen](vesper) looks at the napkin as if it were a snake, takes it, and runs.
- lose vesper "drives off"
+ breakup nico vesper "need space"
- help coco vesper "hugs"
- betray amara vesper "moves into her chair"
+ hire amara "new queen"
- help juniper vesper "napkin"
- flee vesper "runs"

== 6 Bus Stop
Filler episode, they said. LIES. [Vesper](vesper) now lives in a two-room over a laundromat, and the [girl](juniper) one floor up, stomping about, is, drumroll, [June](juniper). [Their](juniper+vesper) [parents](glass+mrlind) meet on the stairs, one [mom](glass), one [dad](mrlind), nine boxes. [Mrs Bell](glass) makes [him](mrlind) soup. On the fire escape the [girls](juniper+vesper) compare bruises; no one says the word friends, but [they](juniper+vesper) share the blanket. Meanwhile [Nico](nico) asks [June](juniper) to homecoming in front of the trophy case, with balloons. [She](juniper) says [she](juniper) has to think. [She](juniper) thinks with [her](juniper) whole face, and [Jonah](jonah) unties [his](jonah) own balloon behind the bleachers.
- move vesper "now lives in"
- neighbour juniper vesper "one floor up"
+ meet glass mrlind "meet on the stairs"
- parent glass juniper "mom"
- parent mrlind vesper "one dad"
- gift glass mrlind "soup"
+ friend.start juniper vesper "share the blanket"
- invite nico juniper "asks June"
- sad jonah "unties his own balloon"

== 7 Homecoming
The DRESSES. [Juniper](juniper) goes with [Nico](nico) in the end, and [Jonah](jonah) goes with a broken heart and [Bash](bashir). [Amara](amara) is crowned, of course; the count was rigged by [Coco](coco), under orders, with tears. Then the big screen flickers and up comes every nasty message the [Wasps](wasps) ever sent, signed the [Sting](sting). [Nico](nico) reads there that [June](juniper) has been living over [his](nico) [ex](vesper) and never told [him](nico), and makes a scene. [She](juniper) leaves [him](nico) on the dance floor. Guess who's outside with a car that barely runs? [Jonah](jonah), I could kiss [you](jonah). Somebody does.
- date juniper nico "goes with Nico"
- sad jonah "broken heart"
- find amara "crowned"
- betray coco _ "rigged"
- boss amara coco "under orders"
+ reveal sting wasps "up comes"
- ex nico vesper "his ex"
- discover nico juniper "reads there"
- reveal! juniper nico "never told him"
- quarrel juniper nico "makes a scene"
- breakup juniper nico "leaves him"
+ kiss jonah juniper "Somebody does"

== 8 Hangover (of the Soul)
[Ortega](ortega) wants a head. Whoever runs the [Sting](sting) is out, no transcript. The [principal](ortega) calls [them](amara+coco+vesper) in one by one; [Vesper](vesper) says it isn't [her](vesper), [Amara](amara) says it's [Vesper](vesper), [Coco](coco) just sobs. [Mr Tan](sub), [who](sub) confiscates phones like other people collect stamps, turns up the login on one of [his](sub) trophies. Cut! They CUT there! In B-plot land [Mr Lindqvist](mrlind) gets a job mopping the laundromat, and whistles. [Delphine Bell](glass) whistles back. The [girls](juniper+vesper), upstairs and down, hear both and make identical faces.
- quit? sting ortega "is out"
- investigate ortega amara+coco+vesper "one by one"
- accuse amara vesper "says it's Vesper"
- sad coco "sobs"
- steal sub _ "confiscates"
+ discover sub sting "turns up the login"
- hire mrlind "gets a job"
- flirt glass mrlind "whistles back"

== 9 Who Stings
It's [Coco](coco). IT'S [COCO](coco). Sweet, soggy [Coco Delgado-Wu](coco), [who](coco) has been the [Sting](coco) since the first smoothie, because a [girl](coco) nobody looks at sees everything. [Mr Tan](sub) gives [her](coco) till Monday to turn herself in. Instead [she](coco) rings [Bashir](bashir) from the pool roof, crying so hard [he](bashir) can't make out a word, and [he](bashir), [who](bashir) was thrown out of swimming for skipping practice, runs eleven blocks and talks [her](coco) down off the edge, rung by rung. [She](coco) tells [him](bashir) that it's always been [him](bashir). [He](bashir) holds [her](coco) hand till the ambulance comes. No jokes here, guys. Call somebody.
+ discover _ coco "the Sting since"
- reveal.past coco wasps "the Sting since"
- threaten sub coco "till Monday"
- sad coco "crying"
- quit.past bashir "thrown out"
- travel bashir coco "eleven blocks"
+ rescue bashir coco "talks her down"
- confess coco bashir "always been him"
- help bashir coco "holds her hand"

== 10 Visiting Hours
Hospital episode, bring tissues. [Vesper](vesper) is first at [Coco](coco)'s bedside and forgives [her](coco) before the balloon is tied on. [She](vesper) apologises, too: for the sign, for all of it. [Amara](amara) doesn't come. [Amara](amara) is busy recruiting: a [sophomore](girl) with good hair gets [Coco](coco)'s chair. So when [Jonah](jonah) speaks to [his](jonah) [sister](amara) for the first time in three years, it is to ask what on earth is wrong with [her](amara). [She](amara) tells [him](jonah) to get out of [her](amara) room. Later we see [her](amara) sit in the burnt garage, alone, for the length of an entire song.
- travel vesper coco "first at"
+ reconcile coco vesper "forgives her"
- betray.past vesper coco "for the sign"
- hire girl amara "gets Coco's chair"
- boss amara girl "recruiting"
- sibling amara jonah "sister"
- quarrel amara jonah "what on earth"
- reject amara jonah "get out of"
- sad amara "alone"

== 11 Insurance Fraud, Kind Of
[Amara](amara) walks into the kitchen and tells [her](amara) parents that it was [she](amara) [who](amara) burned the garage down. Four years late, but still! [Jonah](jonah), spoon in the air, is cleared of a thing that cost [him](jonah) two summers of yard work. [He](jonah) laughs, then [he](jonah) yells, then the [twins](amara+jonah) hug for so long that the cereal goes soggy. Elsewhere [Nico](nico) wants [June](juniper) back and serenades the wrong window; [Vesper](vesper) empties a bucket over [her](vesper) former [boyfriend](nico). [Coco](coco) is allowed home. The [sophomore](girl), alone at table nine, wonders where everyone went.
+ reveal amara _ "tells her parents"
- parent _ amara "her parents"
- attack.past amara _ "burned the garage down"
- accuse! _ jonah "cleared"
- happy jonah "laughs"
+ reconcile amara jonah "hug"
- reconcile? juniper nico "wants June back"
- attack vesper nico "bucket"
- ex nico vesper "former boyfriend"
- return coco "allowed home"

== 12 Smoke Alarm
Fire at the laundromat, ten minutes in, and I watched the rest from behind a cushion. [Mr Lindqvist](mrlind) goes back up for [Delphine](glass) and comes out with [her](glass) AND the cat. [Vesper](vesper) won't leave without [June](juniper), stuck on the fire escape with [her](juniper) ankle in the grating; it's [Vee](vesper)'s manicure against the bolts, and the bolts lose. Both [girls](juniper+vesper) cough all over the paramedics. [Jonah](jonah), grey in the face, arrives and gets [his](jonah) first "I love [you](jonah)", rasped through an oxygen mask. Landlord trouble is hinted at; he wanted the building empty. [Ortega](ortega) opens the gym for the homeless families.
+ rescue mrlind glass "comes out with her"
+ rescue vesper juniper "bolts lose"
- injure juniper "ankle in the grating"
- ill juniper+vesper "cough"
- sad jonah "grey in the face"
- confess juniper jonah "I love you"
- love juniper jonah "I love you"
- attack? _ glass+mrlind "wanted the building empty"
- help ortega _ "opens the gym"

== 13 Gym Class
Forty families, one gym, and table nine is now an actual table for whoever is hungry. The whole school pitches in. [Amara](amara) turns out to be terrifyingly good at logistics, with [Coco](coco) as [her](amara) deputy, paid in compliments. [Bashir](bashir) is taken back by the swim coach for what [he](bashir) did on that roof, and asks [Coco](coco) if [she](coco) would hold [his](bashir) towel on Saturday, like, every Saturday. [Nico](nico) mops. [He](nico) asked to. [Vesper](vesper) shows [her](vesper) old [flame](nico) how to wring it out and says [they](nico+vesper)'re good. The [parents](glass+mrlind) dance in [their](glass+mrlind) socks. [June](juniper) whispers, "Are [we](juniper+vesper) going to be sisters?"
- help amara _ "logistics"
- boss.start amara coco "deputy"
- hire bashir _ "taken back"
- rescue.past bashir coco "on that roof"
+ date? bashir coco "every Saturday"
- help vesper nico "shows her old flame"
- ex nico vesper "old flame"
- reconcile nico vesper "they're good"
- flirt glass mrlind "dance"
+ sibling? juniper vesper "going to be sisters"

== 14 Yearbook
And that's a wrap, I'm a puddle. The two [parents](glass+mrlind) move in together, officially, three floors, one bathroom. The [Wasps](wasps) dissolve by group text; the [Leftovers](leftovers) take in all comers, and the T-shirts finally arrive, in the wrong size. [Jonah](jonah) and [Juniper](juniper) are voted cutest, [Amara](amara) most likely to rule the planet. [Mr Tan](sub) gets a permanent post and faints again. [Coco](coco) deletes the account with [Bash](bashir) holding [her](coco) hand. Last shot: first day of senior year, some kid with a tray, lost, frozen. [Vesper](vesper) pulls out a chair. "Sit," [she](vesper) says. SCREAMING.
- move glass+mrlind "move in together"
- couple glass mrlind "move in together"
+ quit wasps "dissolve"
- find jonah+juniper "cutest"
- find amara "most likely"
- hire sub "permanent post"
- ill sub "faints"
+ quit coco "deletes the account"
- couple bashir coco "holding her hand"
- help vesper _ "pulls out a chair"
