%series Last Freight to Osiris
%lang en
%genre space-freighter soap, fan-forum recaps by a grumbling devotee
%cast oyelaran | Captain Oyelaran; Oyelaran | f
%cast quince   | Quince | m
%cast bo       | Bo Lindgren-Wu; Bo | m
%cast zenobia  | Zenobia Marsh; Zenobia; Zen | f
%cast patch    | Patch | n
%cast rook     | Rook Oyelaran; Rook | m
%cast vesna    | Vesna | f
%cast cook     | Hyacinth Bell; Hyacinth; Bell | f
%cast pirate   | Mordecai Flint; Flint | m
%cast doc      | Dr Amani; Amani | m
%cast envoy    | Lisbet | f
%cast niece    | - | f
%cast baby     | Patience | f

== 1
Spaceships again. Fine, I'll watch it. The *[Patience](*patience)* hauls ore to [Osiris](@osiris) under [Captain Oyelaran](oyelaran), fifty, [who](oyelaran) runs her like a convent. [Her](oyelaran) [husband](quince) [Quince](quince) keeps the engines; [they](oyelaran+quince) haven't shared a bunk since Neptune. New aboard are [Bo Lindgren-Wu](bo), [navigator](bo), dimples, and the [pilot](zenobia) [Zenobia Marsh](zenobia), and it takes the writers all of four minutes to let on that [she](zenobia) divorced [him](bo) two years ago. Neither knew the other had signed on. The [cook](cook), [who](cook) sees everything, seats [them](bo+zenobia) side by side. The ship's computer is called [Patch](patch), and [Patch](patch) makes jokes. God help us.
- boss oyelaran _ "runs her"
- travel oyelaran "hauls ore to Osiris" @osiris
- married oyelaran quince "husband"
- hire bo+zenobia "New aboard"
+ divorce.past bo zenobia "divorced him"
- ex bo zenobia "divorced him"
- discover! bo+zenobia "Neither knew"
- help cook bo+zenobia "seats them"

== 2
Space is big, the corridor is small. The [exes](bo+zenobia) can't pass each other in it without a remark, and by Tuesday the remarks are about toothpaste, lawyers and a certain [Vesna](vesna). Who is this [Vesna](vesna)? The [woman](vesna) [he](bo) left [her](zenobia) for, that's who, and [who](vesna) left [him](bo) in turn for a dentist. I laughed; [Zen](zenobia) doesn't. [Captain Oyelaran](oyelaran) confines [both](bo+zenobia) to quarters. The quarters share a wall. At night, through it, there's knocking, in the old code of the Academy where [she](zenobia) taught [him](bo) to fly: two short, one long. What's it mean? I replayed it till my cat complained.
- ex bo zenobia "exes"
+ quarrel bo zenobia "a remark"
- breakup.past bo zenobia "left her for"
- affair.past bo vesna "left her for"
- breakup.past vesna bo "left him in turn"
- boss oyelaran bo+zenobia "confines both"
- advisor.past zenobia bo "taught him"
- neighbour bo zenobia "share a wall"
- flirt bo zenobia "knocking"

== 3
A [stowaway](rook) in the potatoes! The [cook](cook) goes down for a kilo of King Edwards and comes up with [Rook](rook), twenty, the [captain](oyelaran)'s [son](rook), [who](rook) ought to be at law school. [His](rook) [mother](oyelaran) would have [him](rook) put off at the next buoy; [his](rook) [dad](quince), [who](quince) knew all along, and smuggled sandwiches, begs for [him](rook) on [his](quince) oily knees. [They](oyelaran+quince) row, on the bridge, with the intercom open. The crew listens with popcorn. So do I. [Rook](rook) is made to scrub. And whom does [he](rook) scrub next to? The [pilot](zenobia), thirty-one, off duty, sleeves rolled up. Oh no. Oh yes.
+ discover cook rook "comes up with"
- parent oyelaran+quince rook "son"
- reject? oyelaran rook "put off"
- discover quince rook "knew all along"
- help quince rook "smuggled sandwiches"
- betray quince oyelaran "smuggled sandwiches"
+ quarrel oyelaran quince "They row"
- colleague rook zenobia "scrub next to"
- love.start rook zenobia "Oh no"

== 4
Here's my theory: nobody on this tub can read a face but the [cook](cook). [She](cook) catches the [stowaway](rook) carving a Z into a carrot and tells [him](rook), kindly, to eat it. [Bo](bo) has noticed as well. The [ex-husband](bo) has no right to mind and minds to such a degree that [he](bo) plots us a course through a dust belt, on purpose, so that the [pilot](zenobia) has [her](zenobia) hands full. [Dr Amani](doc), old [bachelor](doc), soft shoes, picks pebbles out of [Quince](quince) and hears in passing that the [engineer](quince)'s [wife](oyelaran) has a "[friend](envoy)" on [Osiris](@osiris). Hears from whom? From the [engineer](quince), [who](quince) reads [her](oyelaran) mail. And has done so for a year without a word!
- discover cook rook "catches the stowaway"
- love rook zenobia "carving a Z"
- discover bo rook "has noticed"
- ex bo zenobia "ex-husband"
+ jealous bo rook "minds"
- betray bo _ "on purpose"
- treat quince doc "picks pebbles"
- married oyelaran quince "wife"
+ affair oyelaran envoy "friend"
- investigate quince oyelaran "reads her mail"
- reveal quince doc "in passing"

== 5
Pirates. [Flint](pirate) boards us. [Flint](pirate) wears fur. [He](pirate) shoots out the lights. [He](pirate) takes the ore. [He](pirate) takes [Zenobia](zenobia) too. [Rook](rook) bites [Flint](pirate). [Flint](pirate) breaks [Rook](rook)'s wrist. [Bo](bo) does nothing. [Bo](bo) stands there. [Patch](patch) makes no joke. The [doctor](doc) sets the wrist. The [captain](oyelaran) slaps [Bo](bo). "[She](zenobia) was [your](bo) [wife](zenobia)," says [Oyelaran](oyelaran). [Bo](bo) weeps. I wept. [Hyacinth](cook) weeps too, but [she](cook)'s known this [Flint](pirate). [They](cook+pirate) once ran a noodle bar together.
- attack pirate _ "shoots"
+ steal pirate _ "takes the ore"
+ abduct pirate zenobia "takes Zenobia too"
- attack rook pirate "bites Flint"
- injure rook pirate "breaks Rook's wrist"
- help! bo zenobia "does nothing"
- treat rook doc "sets the wrist"
- attack oyelaran bo "slaps Bo"
- married.past bo zenobia "wife"
- sad bo "Bo weeps"
- sad cook "weeps too"
- colleague.past cook pirate "noodle bar"

== 6
A noodle bar, a marriage certificate, a lie about a comet: the [cook](cook) spills all of it over the dishes to [Oyelaran](oyelaran). So our [Hyacinth](cook) is a [buccaneer](pirate)'s [wife](cook), on paper still. [She](cook) knows where [her](cook) [husband](pirate) moors. Does one follow a [coward](bo) and a [boy](rook) with a splint into a pirate nest? [They](bo+rook)'re already gone; [they](bo+rook) took the pod at dawn, arguing about who gets to apologise to [her](zenobia) first. Meanwhile, in fur to [her](zenobia) chin, the [prisoner](zenobia) dines with [her](zenobia) [captor](pirate). [He](pirate)'s witty. [He](pirate) peels [her](zenobia) an orange. I don't like how [she](zenobia)'s looking at that orange.
+ reveal cook oyelaran "spills"
- betray.past cook _ "a lie"
- married cook pirate "a buccaneer's wife"
- travel bo+rook "took the pod"
- rescue? bo+rook zenobia "took the pod"
- quarrel bo rook "arguing"
- reconcile? bo+rook zenobia "apologise"
- date pirate zenobia "dines with her captor"
- abduct pirate zenobia "captor"
+ flirt pirate zenobia "peels her an orange"
- love? zenobia pirate "looking at that orange"

== 7
Rescue, or the attempt at one. The [two](bo+rook) with the pod creep in by the waste chute and come face to face with the [woman](zenobia) [they](bo+rook)'re saving, in a bathrobe. [She](zenobia) doesn't need saving, thanks! [She](zenobia) sends the [kid](rook) home. [He](rook) goes, and [he](rook)'ll never look at a carrot again. [Her](zenobia) [ex](bo) stays put and says, in the corridor, two short, one long. It means "sorry". It's always meant sorry. That does it, you'd think? It doesn't: behind [Bo](bo), the [pirate](pirate) clears [his](pirate) throat, and our [navigator](bo) ends up in the next cell. [She](zenobia) hasn't told either of [them](bo+pirate) that [she](zenobia)'s late.
+ rescue? bo+rook zenobia "Rescue"
- find bo+rook zenobia "face to face"
- rescue! bo+rook zenobia "doesn't need saving"
- discover pirate bo "clears his throat"
- reject zenobia rook "sends the kid home"
- sad rook "never look at"
- ex bo zenobia "ex"
- reconcile? bo zenobia "sorry"
- abduct pirate bo "in the next cell"
+ pregnant zenobia "she's late"
- reveal! zenobia bo+pirate "hasn't told"

== 8
A quiet one, for the budget. On board the *[Patience](*patience)*, dust. [Rook](rook) sleeps for two days; the [cook](cook) lays a hand on [his](rook) brow and tells [him](rook) about first loves, [hers](cook) had fur. [Quince](quince) oils a hinge. The [captain](oyelaran), coming in, oils it too. [They](oyelaran+quince)'ve been married for twenty-four years and it's the first thing [they](oyelaran+quince) have done together in six. "[I](quince) read [your](oyelaran) letters," [he](quince) tells [her](oyelaran). "[I](oyelaran) know," [she](oyelaran) says. "[I](oyelaran) wrote them rather slowly." Is that an apology? [Dr Amani](doc), at the door with two mugs, turns round on those soft shoes of [his](doc). [He](doc) has been in love with one of [them](oyelaran+quince) since Saturn, and I shan't say with whom.
- help cook rook "lays a hand"
- reveal cook rook "tells him about"
- love.past cook pirate "hers had fur"
- married oyelaran quince "married"
+ reveal quince oyelaran "read your letters"
- discover.past oyelaran quince "I know"
- reconcile? oyelaran quince "an apology"
- love doc _ "in love"

== 9
With whom? With [Quince](quince)! I had my money on the other one. The [doctor](doc) blurts it out during a coolant leak, and the [engineer](quince), up to the elbows, says "Right," and then, after a pause you could park in, "Hold this." It isn't a no. Elsewhere the [pirate's wife](cook) knocks at the [pirate](pirate)'s airlock with a pan of noodles, and [Flint](pirate), [who](pirate) thought [her](cook) dead, comet and all, goes to pieces in [his](pirate) fur. [She](cook)'ll have the hostages, [she](cook) says, and a divorce, in that order. [He](pirate) hands over the key. [He](pirate) even signs. Honestly, [he](pirate) was the most decent [man](pirate) in the show till then.
+ confess doc quince "blurts it out"
- reject! quince doc "isn't a no"
- married cook pirate "pirate's wife"
- travel cook "knocks at"
- die! cook "thought her dead"
- sad pirate "goes to pieces"
+ rescue cook bo+zenobia "hands over the key"
- divorce cook pirate "signs"

== 10
Back on the *[Patience](*patience)*. [Zenobia](zenobia) lines up everybody in the mess and says that there'll be a ninth mouth by winter. Whose? The [boy](rook) with the splint turns scarlet, and no, not [his](rook), sit down. It's the [navigator](bo)'s, from a night in the spring before [they](bo+zenobia) both signed on, when the divorced [pair](bo+zenobia) met to split the cutlery and didn't get past the forks. [Bo](bo) faints. [Amani](doc) pours water on [him](bo). When [he](bo) comes to, [he](bo) asks [her](zenobia) on the spot to be [his](bo) [wife](zenobia), again, and [she](zenobia) asks for the forks. In my house that counts as a maybe.
- return zenobia "Back on"
- reveal zenobia _ "lines up everybody"
+ pregnant zenobia bo "a ninth mouth"
- pregnant! zenobia rook "not his"
- sex.past bo zenobia "past the forks"
- divorce.past bo zenobia "divorced pair"
- ill bo "faints"
- help doc bo "pours water"
- recover bo "comes to"
- propose bo zenobia "to be his wife"
- reject? zenobia bo "a maybe"

== 11
[Osiris](@osiris) at last, a rock with a bar. The [captain](oyelaran)'s famous [friend](envoy) turns out to be called [Lisbet](envoy), sixty, customs, [who](envoy) has knitted [her](oyelaran) a scarf the length of a trial. What a nice [woman](envoy), damn it. [Oyelaran](oyelaran) resigns [her](oyelaran) command in the customs shed, and tells [Quince](quince) that [she](oyelaran)'s staying; [she](oyelaran) cries, [he](quince) doesn't. [He](quince) gives [her](oyelaran) the wrench from [their](oyelaran+quince) honeymoon. [Rook](rook) takes it hardest. [He](rook) calls [his](rook) [mother](oyelaran) a deserter, [he](rook) calls [Lisbet](envoy) worse, and then it's the [doctor](doc), of all the soft-shoed people, [who](doc) sits with [him](rook) till [he](rook)'s hoarse. I'd have liked a tissue, and an explosion.
- travel oyelaran "Osiris at last" @osiris
- gift envoy oyelaran "has knitted her"
+ quit oyelaran "resigns her command"
+ breakup oyelaran quince "she's staying"
- move oyelaran "she's staying" @osiris
- couple.start envoy oyelaran "she's staying"
- sad oyelaran "she cries"
- gift quince oyelaran "gives her the wrench"
- parent oyelaran rook "mother"
- quarrel oyelaran rook "a deserter"
- sad rook oyelaran "takes it hardest"
- accuse rook envoy "calls Lisbet worse"
- help doc rook "sits with him"

== 12
We have a new captain, and I called it in week two: the [pilot](zenobia), six months along, boots on the console. The first order of the [captain](zenobia) is that nobody confines anyone to anything. The second is that the [navigator](bo) moves [his](bo) toothpaste across the corridor. On the way home [Flint](pirate) hails us, alone, without [his](pirate) fur, wanting a berth. The [cook](cook) lets [her](cook) [ex-husband](pirate) peel potatoes, at arm's length. [Quince](quince) and [Amani](doc) play draughts; somebody's foot is on somebody's foot. Even [Rook](rook) has company: the customs [lady](envoy)'s [niece](niece) writes to [him](rook), on paper, twice a week.
+ hire zenobia "new captain"
- pregnant zenobia "six months along"
- boss zenobia bo "first order"
+ move bo zenobia "across the corridor"
- reconcile bo zenobia "across the corridor"
- return pirate "hails us"
- hire pirate cook "peel potatoes"
- hire? pirate "wanting a berth"
- ex cook pirate "ex-husband"
- couple doc quince "foot is on somebody's foot"
- kin envoy niece "niece"
- flirt niece rook "writes to him"

== 13
Births in zero gravity: don't try it. The [doctor](doc) loses a shoe, the [father](bo) loses consciousness (it's what [he](bo)'s for), and [Patch](patch) counts contractions, deadpan, in base eight. It's a [girl](baby). [She](baby)'s [Patience](baby), after the ship, and the ship, says [Patch](patch), is touched. The old [skipper](oyelaran) sends a scarf. [Her](oyelaran) [successor](zenobia) weeps on [her](zenobia) [ex](bo), [who](bo) isn't to be called that any more, since the [cook](cook), [who](cook) turns out to be ordained (noodles, comets, holy orders, what next?), marries [them](bo+zenobia) again between two feeds. The [pirate](pirate) throws rice. In zero gravity. We'll be picking it out of the vents all next season, and I for one can't wait.
+ birth zenobia baby "a girl"
- parent bo baby "father"
- ill bo "loses consciousness"
- treat zenobia doc "Births"
- gift oyelaran baby "sends a scarf"
- help patch zenobia "counts contractions"
- happy patch "is touched"
- celebrate pirate bo+zenobia "throws rice"
- happy zenobia "weeps"
- ex bo zenobia "ex"
+ wedding bo zenobia "marries them again"
