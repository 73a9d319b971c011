%series Period Five
%lang en
%genre staffroom dramedy at a Winnipeg high school, weekly recap column
%cast dolores  | Dolores Fiddler; Dolores; Ms. Fiddler | f
%cast hank     | Hank Bouchard; Hank; Bouchard | m
%cast simone   | Simone Bouchard; Simone | f
%cast ruth     | Principal Ruth Teitelbaum; Ruth Teitelbaum; Ruth; Teitelbaum | f
%cast desh     | Desh Gill; Desh | m
%cast kit      | Kit Lavallee; Kit | n
%cast arlo     | Arlo | m
%cast manon    | Manon | f
%cast trustee  | Gordon Pym; Pym | m
%cast janitor  | Mr. Stepaniuk; Stepaniuk | m
%cast tanis    | Tanis | f
%cast lawyer   | - | f
%cast inlaw    | - | m
%cast student  | - | m
%cast cop      | - | f

== 1 Welcome Back, Everybody
New year, same mould. [Hank Bouchard](hank), history, strolled in nine weeks after [his](hank) "sabbatical", which the whole staffroom knows was a separation, only to find that [his](hank) soon-to-be [ex](simone), [Simone](simone), had been put in the classroom opposite [his](hank). [Dolores Fiddler](dolores), chemistry, [who](dolores) has carried a torch for [him](hank) since the Filmon government, promptly set fire to a sleeve. [Principal Ruth Teitelbaum](ruth) introduced the new gym [teacher](desh), [Desh Gill](desh), and you could hear six mugs being put down. One of those mugs was [Ruth](ruth)'s.
- return hank "strolled in"
- breakup.past hank simone "separation"
- divorce? hank simone "soon-to-be ex"
- colleague hank simone "classroom opposite"
- love dolores hank "carried a torch"
+ hire desh ruth "new gym teacher"
- boss ruth desh "Principal"
+ love.start ruth desh "mugs"

== 2 Detention
This one belongs to the [kids](arlo+manon). [Arlo](arlo), [Hank](hank) and [Simone](simone)'s [fifteen-year-old](arlo), [who](arlo) commutes between two fridges, is stuck in detention with [Manon](manon), [whose](manon) [mother](ruth) runs the place. [She](manon) tells [him](arlo) that [his](arlo) hair looks sad. [He](arlo) tells [her](manon) that [her](manon) [mom](ruth) checks out the gym [teacher](desh). By the end of it [they](arlo+manon) are sharing earphones, and [Mr. Stepaniuk](janitor), the [janitor](janitor), locks up around [them](arlo+manon) without a word. Aww. In other news, a [student](student) put a moose in the pool.
- parent hank+simone arlo "fifteen-year-old"
- meet arlo manon "in detention with"
- parent ruth manon "mother"
- love ruth desh "checks out"
- reveal arlo manon "tells her"
+ flirt arlo manon "sharing earphones"
- help janitor arlo+manon "locks up around them"

== 3 The Trustee Cometh
Boo, hiss. School [trustee](trustee) [Gordon Pym](trustee) wants to close the building and sell the lot, and told [Ruth](ruth) over lunch that [her](ruth) contract could go the same way as the moose. [She](ruth) ordered dessert. What [he](trustee) doesn't know is that guidance [counsellor](kit) [Kit Lavallee](kit) was in the next booth, since [Kit](kit) is seeing the [man](trustee)'s [secretary](tanis), [Tanis](tanis), and wrote down the lot on a napkin. [Dolores](dolores), having at last asked [Hank](hank) out for a beer, spent all three hours of it hearing about [Simone](simone).
- quit? ruth trustee "contract"
+ threaten trustee ruth "same way as"
- boss trustee tanis "secretary"
- couple kit tanis "seeing"
- discover kit trustee "in the next booth"
- discover! trustee kit "doesn't know"
- date dolores hank "asked Hank out"
- love? hank simone "hearing about Simone"

== 4 Pop Quiz
A quick one. [Desh](desh) runs. [Ruth](ruth) runs after [Desh](desh). [Ruth](ruth) hates running. [Simone](simone) corrects [Hank](hank)'s French. [Hank](hank) corrects [Simone](simone)'s dates. [Arlo](arlo) moves in with [Hank](hank). [Simone](simone) cries in the supply closet. [Dolores](dolores) finds [Simone](simone) there. [Dolores](dolores) brings [Simone](simone) a fresh lab coat to cry on. It is hard to hate [Simone](simone). Friday, [Desh](desh) slows down. [Ruth](ruth) catches [Desh](desh), on the lips.
- flirt ruth desh "runs after"
- quarrel hank simone "corrects"
- move arlo hank "moves in with"
- sad simone "cries"
- find dolores simone "finds"
- help dolores simone "fresh lab coat"
+ kiss desh ruth "on the lips"

== 5 A Tale of Two Tents
The staff retreat! One lake, six tents, no cell service. [Ruth](ruth) and [Desh](desh), [who](desh+ruth) claim to be inventorying canoes, are having themselves a time, and [the pair](desh+ruth) swear the only witness, [Stepaniuk](janitor), to silence with a bottle of rye. [Dolores](dolores), meanwhile, is put in with [Simone](simone), and what starts as icy politeness ends with the two [women](dolores+simone) in tears of laughter over [Hank](hank)'s sock drawer. Then [Simone](simone) asks if there's someone [Dolores](dolores) likes. [Dolores](dolores) says no. You could have roasted marshmallows on that face.
+ affair desh ruth "having themselves a time"
- discover janitor desh+ruth "witness"
- reveal! janitor "silence"
- gift desh+ruth janitor "bottle of rye"
+ friend.start dolores simone "tears of laughter"
- betray dolores simone "says no"

== 6 Papers, Please
[Hank](hank) gets served in the middle of the Riel Rebellion, by a [lawyer](lawyer) [who](lawyer) stays for the rest of the lesson. [He](hank) signs with the class looking on and holds it together until the bell. And there, in the parking lot, with the wipers going, is [Dolores](dolores), to [whom](dolores) [he](hank) says that [she](dolores) is the best friend [he](hank) has ever had; [she](dolores) says that this is precisely the trouble. It takes [him](hank) the length of a red light. Then [he](hank) says [he](hank) isn't ready, and [she](dolores) gets out and walks. In February. In [Winnipeg](@winnipeg).
- advisor lawyer simone "lawyer"
+ divorce hank simone "served"
- sad hank "until the bell"
- friend dolores hank "best friend"
+ confess dolores hank "precisely the trouble"
- discover hank dolores "length of a red"
- reject hank dolores "isn't ready"

== 7 Snow Day
[Arlo](arlo) and [Manon](manon) are an item, but [Manon](manon) has not told [her](manon) [mother](ruth), and [Ruth](ruth) has not told [Manon](manon) about the canoes. So when the buses stop, and [mother](ruth) and [daughter](manon) each sneak somebody in through a different door, four [people](arlo+desh+manon+ruth) meet at one fridge at 2 a.m. Screaming ensues. [Ruth](ruth) calls the [boy](arlo) too young; the [girl](manon) calls the gym [teacher](desh), [who](desh) is eleven years [Ruth](ruth)'s junior, the same. Both [males](arlo+desh), in towels, discuss hockey.
+ couple arlo manon "an item"
- reveal! manon ruth "has not told"
- reveal! ruth manon "has not told Manon"
- parent ruth manon "mother"
- invite manon arlo "sneak somebody in"
- invite ruth desh "sneak somebody in"
+ discover manon desh+ruth "meet at one fridge"
- discover ruth arlo+manon "meet at one fridge"
+ quarrel manon ruth "Screaming"

== 8 The Photograph
Somebody snapped the towel. It's in [Pym](trustee)'s inbox by morning, and [he](trustee) puts it to [Ruth](ruth) very simply: either [she](ruth) backs the closure or the whole board sees [her](ruth) with a junior [employee](desh). [Desh](desh), when [she](ruth) breaks it off with [him](desh) to save the school, hands in [his](desh) whistle so that there's nothing left to blackmail [her](ruth) with. But who took the picture? [Manon](manon), [who](manon) had only sent it to a [friend](arlo), looks at the [friend](arlo). [Arlo](arlo) looks at [his](arlo) shoes. [She](manon) hasn't spoken to [him](arlo) since.
+ threaten trustee ruth "either she backs"
- boss ruth desh "junior employee"
- breakup ruth desh "breaks it off"
+ quit desh ruth "hands in his whistle"
- reveal.past manon arlo "sent it"
- betray arlo manon "looks at his shoes"
- friend arlo manon "friend"
- quarrel arlo manon "hasn't spoken"

== 9 Open Mic
It's always the quiet ones. [Tanis](tanis), [who](tanis) types [Pym](trustee)'s letters, types one too many: the lot is going to [his](trustee) [brother-in-law](inlaw) for a song. [She](tanis) brings it to [Kit](kit) in a casserole dish. At the school concert [Kit](kit) reads it out between the jazz band and the tap dancers, [Pym](trustee) lunges for the microphone, and [Mr. Stepaniuk](janitor), with a mop, steps in between. [Tanis](tanis) is out of a job by intermission. [She](tanis) looks radiant. [Kit](kit) asks if [she](tanis)'d like half a closet.
- boss trustee tanis "types Pym's letters"
- discover tanis trustee "types one too many"
- kin inlaw trustee "brother-in-law"
- reveal tanis kit "brings it"
+ reveal kit "reads it out"
- attack trustee kit "lunges"
- rescue janitor kit "steps in between"
- quit tanis trustee "out of a job"
- happy tanis "radiant"
- move? tanis kit "half a closet"

== 10 Substitute
No [Hank](hank) this week: [he](hank) has slid off the highway and is lying in [St. Boniface](@stboniface) with a broken hip and a lot of time. [Simone](simone) is the [one](simone) the hospital rings, the forms being out of date. [She](simone) sits with [him](hank), [they](hank+simone)'re nicer to each other than [they](hank+simone)'ve been in years, and for a minute I thought, oh no. Then [she](simone) takes out the crossword and tells [her](simone) former [husband](hank), without looking up, that there's a [chemist](dolores) in the corridor [who](dolores) has been too proud to knock for two hours. Seven letters, begins with D.
+ injure hank "broken hip"
- help simone hank "sits with him"
- ex hank simone "former husband"
+ reveal simone hank "tells her former husband"
- love dolores hank "too proud to knock"

== 11 Lab Partners
[Pym](trustee) is led out of city hall by a [constable](cop) [who](cop) once failed [Dolores](dolores)'s class and bears no grudge. The school stays. [Ruth](ruth), cleared, rehires [Desh](desh), then fires herself as [his](desh) boss by taking a post with the board, and asks [him](desh) whether [he](desh) still runs. [He](desh) does, towards [her](ruth). [Hank](hank), on crutches, comes to the chem lab with a speech. It blows up, literally. Singed and giggling, [they](dolores+hank) make it to the eyewash station, and that's where it happens, twenty-six years after the first mug of coffee. I rewound it twice.
+ arrest cop trustee "led out"
- advisor.past dolores cop "class"
- accuse! _ ruth "cleared"
- hire desh ruth "rehires"
- quit ruth "fires herself"
- boss.end ruth desh "his boss"
- hire ruth "taking a post"
+ reconcile desh ruth "towards her"
- injure hank "on crutches"
- happy dolores+hank "giggling"
+ kiss dolores hank "it happens"

== 12 Prom
[Arlo](arlo) apologizes to [Manon](manon) in front of the whole gym, in rhyme, and [she](manon) dances with [him](arlo) mainly to make it stop. [Simone](simone) has brought along a date; it's the divorce [lawyer](lawyer), and [the two](lawyer+simone) look awfully cosy. [Kit](kit) and [Tanis](tanis) show off a key each. [Ruth](ruth) catches the bouquet, which is odd, because nobody had married anybody, until [Dolores](dolores) turns round, blushing, with a ring of [Hank](hank)'s on [her](dolores) hand. The moose came too. Class dismissed!
- reconcile arlo manon "dances with him"
- date lawyer simone "a date"
- advisor lawyer simone "divorce lawyer"
- housemate kit tanis "a key each"
- find ruth "catches"
+ engaged.start dolores hank "on her hand"
