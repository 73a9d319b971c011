%series Blue Light North
%lang en
%genre ambulance drama in Tromsø, plain television listings
%cast ragnhild | Ragnhild Eliassen; Ragnhild; Eliassen | f
%cast siv      | Siv Hætta; Siv | f
%cast odd      | Odd Bakken; Odd | m
%cast moe      | Ulrik Moe; Moe; Ulrik | m
%cast may      | May Lorentzen; May | f
%cast jostein  | Dr Jostein Moe; Jostein | m
%cast tomas    | Tomas Vik; Tomas | m
%cast inga     | Inga Hætta; Inga | f
%cast aksel    | Aksel Eliassen; Aksel | m
%cast gro      | Gro Pettersen; Gro | f
%cast skier    | Henning Falch; Falch | m
%cast trucker  | - | m
%cast girl     | - | f
%cast father   | - | m
%cast forger   | - | n
%cast baby     | - | m
%cast dog      | Tass | m

== 1 Night Car
[Ragnhild Eliassen](ragnhild) has driven the night ambulance in [Tromsø](@tromso) for twenty-six years. Tonight [she](ragnhild) is given a new [partner](siv), [Siv Hætta](siv), [who](siv) is twenty-four and has never seen a dead body. [Ulrik Moe](moe), [who](moe) runs the station, tells [her](siv) to do as [Ragnhild](ragnhild) says. At three in the morning [they](ragnhild+siv) reach a [skier](skier) with a broken neck of the thigh, and while [Ragnhild](ragnhild) looks for a vein, [Siv](siv) sings to [him](skier). At the hospital [Siv](siv) throws up behind the car. [Ragnhild](ragnhild) holds [her](siv) hair.
+ hire siv "a new partner"
- colleague ragnhild siv "partner"
- boss moe siv "runs the station"
- injure skier "broken neck"
- treat skier ragnhild "looks for a vein"
- ill siv "throws up"
- help ragnhild siv "holds her hair"

== 2 Morphine
Two ampoules are missing from the safe. [Moe](moe) calls in the whole shift and looks longest at [Odd Bakken](odd), the [driver](odd) of the second car, [who](odd) went through a cure four years ago. [May Lorentzen](may), the [dispatcher](may), swears that [she](may) saw [him](odd) nowhere near the safe. [She](may) did not see anything; [she](may) was asleep. [Siv](siv), meanwhile, has the feeling that [she](siv) knows the [man](tomas) on the quay with the cut hand, and so [she](siv) should: [Tomas Vik](tomas) left [her](siv) a year ago by text message. [She](siv) bandages [him](tomas) without a word. It snows.
+ steal _ "missing"
- accuse moe odd "looks longest"
- recover.past odd "a cure"
- betray may moe "swears"
- injure tomas "cut hand"
- breakup.past tomas siv "left her"
- treat tomas siv "bandages"

== 3 The Wrong House
A call from Kroken: an old [woman](inga) on the bathroom floor. When [she](ragnhild) reads the name on the door, [Ragnhild](ragnhild) sends [Siv](siv) back to the car for the stretcher, to gain a minute, for the [patient](inga) is [Inga Hætta](inga), and [Siv](siv) is [her](inga) only [child](siv). [Inga](inga) begs [her](ragnhild) not to say how often this has happened. [Ragnhild](ragnhild) gives [her](ragnhild) word. By the time the [daughter](siv) comes in, [her](siv) [mother](inga) is sitting up and complaining about the coffee. [Odd](odd), under suspicion, washes cars all night. The [dispatcher](may) brings [him](odd) soup and stays to watch [him](odd) eat it.
+ ill inga "on the bathroom floor"
- parent inga siv "only child"
- discover ragnhild inga "reads the name"
- reveal! ragnhild siv "gives her word"
- help may odd "brings him soup"

== 4 Brothers
[The Moes](jostein+moe) have not spoken since [their](jostein+moe) [father](father)'s funeral. [Dr Jostein Moe](jostein), the [elder](jostein), is taken on in Casualty, so that [Ulrik](moe) now has to hand over patients to the very [man](jostein) [who](jostein), as [he](moe) puts it, cheated [him](moe) out of the boathouse. [They](jostein+moe) shout at each other across a stretcher until the [skier](skier), back with a clot, asks [them](jostein+moe) to lower [their](jostein+moe) voices. [Siv](siv) laughs. [Jostein](jostein) turns to see who it was, and keeps looking. [Ragnhild](ragnhild) gets a letter from [her](ragnhild) [son](aksel) [Aksel](aksel): [he](aksel) is to be let out of prison at Easter.
- quarrel.past jostein moe "have not spoken"
- parent father jostein+moe "father"
- die.past father "funeral"
- sibling jostein moe "elder"
- hire jostein "taken on"
- accuse moe jostein "cheated"
+ quarrel jostein moe "shout"
- ill skier "clot"
- return skier "back"
- love.start jostein siv "keeps looking"
- parent ragnhild aksel "son"
- find ragnhild "gets a letter"
- arrest.past _ aksel "prison"

== 5 Short Shift
[Odd](odd) trusts [May](may). [May](may) has lied for [Odd](odd). [Moe](moe) finds that out. The [boss](moe) docks [her](may) a week's pay. [Siv](siv) has supper with [Jostein](jostein). [Jostein](jostein) drops the fish. A [truck driver](trucker) spits at [Ragnhild](ragnhild). [Siv](siv) shoves [him](trucker) into a snowdrift. "[You](siv) will lose [your](siv) job," says [Ragnhild](ragnhild). "Then [I](siv) lose it," says [Siv](siv). Nobody sees [Gro](gro) at the safe. [Gro Pettersen](gro) drives car three. [Gro](gro) puts something into [her](gro) sock. In the yard stands a thermometer. It shows minus nineteen.
- betray.past may moe "has lied"
- discover moe may "finds that out"
- boss moe may "The boss"
- date jostein siv "has supper"
- attack trucker ragnhild "spits"
- attack siv trucker "shoves"
- quit? siv "lose your job"
+ steal gro "into her sock"

== 6 Easter
[Aksel](aksel) is waiting at the kitchen table when [his](aksel) [mother](ragnhild) comes off shift. [He](aksel) served five years because [he](aksel), drunk, had run down a [schoolgirl](girl), and it was [Ragnhild](ragnhild)'s own car that was sent to the scene; [she](ragnhild) could not save the [child](girl). [Siv](siv), [who](siv) knows none of this, takes the [stranger](aksel) on the stairs for a burglar and knocks [him](aksel) down with [her](siv) helmet. [He](aksel) needs four stitches. [She](siv) apologises, then asks [her](siv) [colleague](ragnhild) what the young [man](aksel) has done. The older [woman](ragnhild) tells [her](siv), with [her](ragnhild) back turned. [They](ragnhild+siv) drive until morning without the radio.
+ return aksel "waiting"
- parent ragnhild aksel "mother"
- arrest.past _ aksel "served five years"
- kill.past aksel girl "run down"
- rescue.past! ragnhild girl "could not save"
- discover! siv aksel "knows none"
- attack siv aksel "knocks him down"
- injure aksel siv "four stitches"
- colleague ragnhild siv "colleague"
- reveal ragnhild siv "tells her"

== 7 Car Three
[Gro](gro) falls asleep at the wheel and puts the ambulance through the window of a bakery. [She](gro) is cut out unhurt; the [trucker](trucker), of all people, holds [her](gro) hand through the broken glass. In [her](gro) locker [Moe](moe) discovers eleven empty ampoules. [He](moe) has blamed the wrong [driver](odd) for three months, and goes to tell [him](odd) so. [Odd](odd) hears [him](moe) out and hands [him](moe) a sponge. The [thief](gro), [who](gro) has two children and a back that has never healed, is led off by the police at noon. [May](may), [who](may) was at school with [her](gro), cannot watch.
- injure! gro "unhurt"
- help trucker gro "holds her hand"
+ discover moe gro "eleven empty ampoules"
- steal.past gro "The thief"
- accuse.past moe odd "blamed"
- reveal moe odd "tell him so"
+ arrest _ gro "led off"
- parent gro _ "two children"
- recover! gro "never healed"
- sad may gro "cannot watch"

== 8 Both Women
When [she](inga) is brought in for the fourth time, [Inga](inga) can no longer hide the tumour, and [Jostein](jostein), [who](jostein) has to break it to the [next of kin](siv), finds that it is the [girl](siv) [he](jostein) has been going out with since March. [Siv](siv) takes it calmly. What [she](siv) cannot take is that [her](siv) [partner](ragnhild) knew. [She](siv) calls [Ragnhild](ragnhild) a liar in front of both crews and asks [Moe](moe) for another car. [He](moe) puts [her](siv) with [Odd](odd). [Inga](inga) tells [her](inga) [daughter](siv) that the promise was made to [her](inga), and that [she](siv) is being unjust. [Siv](siv) slams the door.
- ill inga "tumour"
- reveal jostein siv "break it"
- couple jostein siv "going out"
- colleague ragnhild siv "partner"
- discover siv ragnhild "knew"
+ accuse siv ragnhild "a liar"
- colleague.start odd siv "puts her with Odd"
- parent inga siv "daughter"

== 9 Avalanche
A slab comes down at Tamok on the one Sunday that [Ulrik Moe](moe) has taken off, and [Moe](moe) is under it. [Ragnhild](ragnhild) is nearest. [She](ragnhild) has nobody with [her](ragnhild) but [her](ragnhild) [son](aksel), [who](aksel) is not supposed to be in the car at all. It is the [ex-convict](aksel) [who](aksel) hears the whining of [Tass](dog), the [chief](moe)'s [dog](dog), and digs with a dinner tray until [he](aksel) has a glove, then a face. [Jostein](jostein) flies in by helicopter. [He](jostein) kneels beside [his](jostein) [brother](moe), warms the hands between [his](jostein) own and says that [he](moe) can have the damned boathouse. The [dog](dog) is given a blanket.
- injure moe "under it"
- parent ragnhild aksel "son"
- boss moe ragnhild "chief's"
+ rescue aksel moe "digs"
- travel jostein "flies in"
- sibling jostein moe "brother"
- help jostein moe "warms the hands"
+ reconcile jostein moe "can have the damned"
- gift jostein moe "boathouse"

== 10 Probation
[Moe](moe) will keep nine toes. From [his](moe) bed [he](moe) signs a paper: the [man](aksel) [who](aksel) dug [him](moe) out may sweep the garage. Not everyone approves. The [trucker](trucker) is the [uncle](trucker) of the dead [schoolgirl](girl), and when [he](trucker) delivers the oxygen and sees [who](aksel) is holding the broom, [he](trucker) swears that one of [them](aksel+trucker) will leave the yard on a stretcher. [Aksel](aksel) puts the broom down and waits for the blow. It does not come. [Odd](odd), [who](odd) has stepped between the two [men](aksel+trucker), is the only [one](odd) to be hit, by the garage door.
- injure moe "keep nine toes"
+ hire aksel moe "may sweep"
- rescue.past aksel moe "dug him out"
- kin girl trucker "uncle"
- die.past girl "dead"
+ threaten trucker aksel "swears"
- attack! trucker aksel "does not come"
- help odd aksel "stepped between"
- injure odd "hit"

== 11 Plain Words
[Inga](inga) wants to die at home. [Jostein](jostein) forbids it. [Siv](siv) takes [her](siv) home. The [doctor](jostein) says [she](siv) is a fool. [Siv](siv) gives [him](jostein) back the key to [his](jostein) flat. [May](may) has news for [Odd](odd). The [father](odd) of [her](may) [child](baby) is [Odd](odd). [Odd](odd) drops a full bedpan. [May](may) laughs until [she](may) cries. Who sits with [Inga](inga) at night? It is [Ragnhild](ragnhild). The two old [women](inga+ragnhild) play cards. One of [them](inga+ragnhild) cheats. [Siv](siv) finds [her](ragnhild) there, asleep in the chair, with [Inga](inga)'s feet in [her](ragnhild) lap. [She](siv) makes coffee for two.
- die? inga "wants to die"
- advisor jostein inga "doctor"
- reject jostein inga "forbids"
+ breakup siv jostein "gives him back"
- reveal may odd "has news"
+ pregnant may odd "child"
- happy may "laughs"
- help ragnhild inga "sits with Inga"
- find siv ragnhild "finds her there"
- reconcile ragnhild siv "coffee for two"

== 12 Bail
From prison, where [she](gro) shares a cell with a [forger](forger), [Gro](gro) writes to [May](may): [she](gro) did not sell the ampoules, [she](gro) was made to hand them over. The [buyer](tomas) was a patient with a cut hand. [May](may) takes the letter to [Siv](siv), and [Siv](siv), [who](siv) once lived with the [man](tomas), knows in which boat [he](tomas) hides things. [She](siv) ought to wait for the police. Instead the two [women](may+siv) row out, one of [them](may) five months gone, and are caught by the [owner](tomas). [He](tomas) cuts [their](may+siv) boat loose. [He](tomas) has never learned, however, that [his](tomas) [ex](siv) can swim.
- housemate forger gro "shares a cell"
- reveal gro may "writes"
- threaten.past tomas gro "was made"
- housemate.past siv tomas "once lived with"
- discover siv tomas "knows"
+ investigate may+siv tomas "row out"
- pregnant may odd "five months gone"
- discover tomas may+siv "caught"
+ attack tomas may+siv "cuts"
- ex siv tomas "ex"

== 13 Four Degrees
The water is four degrees. [Siv](siv) gets [May](may) onto a buoy and goes under herself. The emergency call is taken by [Aksel](aksel), [who](aksel) is only dusting the switchboard; [he](aksel) repeats every word to car one in a voice [his](aksel) [mother](ragnhild) does not know. [Ragnhild](ragnhild) brings [her](siv) up, blue, and for nineteen minutes will not let [Jostein](jostein) say that [she](siv) is gone. [Siv](siv) coughs. On the mole [Odd](odd), with [May](may) in [his](odd) coat, watches the police put [Tomas](tomas) into the back of the van that once fetched [Gro](gro). That night, with nobody to tell [her](inga) why [they](ragnhild+siv) are late, [Inga](inga) falls asleep over the cards and does not wake.
- rescue siv may "onto a buoy"
- parent ragnhild aksel "mother"
+ rescue ragnhild siv "brings her up"
- die! siv "she is gone"
- recover siv "coughs"
- arrest _ tomas "put Tomas into"
- arrest.past _ gro "once fetched"
+ die inga "does not wake"

== 14 Day Car
After the burial [Siv](siv) moves in with [Ragnhild](ragnhild) "until the stove is fixed". It has been fixed since Tuesday. [May](may) is delivered of a [boy](baby) in the back of car two, with the [father](odd) at the wheel and so upset that [he](odd) stops at every green light. The [trucker](trucker) brings a cradle. [He](trucker) nods to [Aksel](aksel), and [Aksel](aksel) nods back, and more is not to be had. [Jostein](jostein) asks [Siv](siv) whether [she](siv) would have [him](jostein) again; not yet, [she](siv) says. [Moe](moe) has changed the roster. For the first time in twenty-six years [Ragnhild](ragnhild) drives by day, and complains about the light.
- die.past inga "burial"
- move siv ragnhild "moves in"
+ birth may baby "delivered"
- parent odd baby "father"
- sad odd "upset"
- gift trucker may+odd "a cradle"
- reconcile? jostein siv "have him again"
- reject siv jostein "not yet"
