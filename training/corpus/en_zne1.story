%series Line Twenty-Eight
%lang en
%genre tram depot soap, Lisbon, evening listings
%cast amalia  | Amália Teles; Amália | f
%cast rui     | Rui Teles; Rui | m
%cast zeferino| Zeferino Pinto; Zeferino; Pinto | m
%cast lurdes  | Lurdes | f
%cast kit     | Kit Soares; Kit | f
%cast bento   | Bento | m
%cast odete   | Odete Varela; Odete; Varela | f
%cast hassan  | Hassan; Dr. Hassan | m
%cast vasco   | Vasco | m
%cast mina    | Mina | f
%cast nuno    | Nuno | m
%cast plumber | Gil Faria; Gil | m
%cast baby    | - | f
%cast tia     | Tia Rosa | f

== 1
[Amália Teles](amalia) takes [her](amalia) first tram down the hill and clips the van of a [plumber](plumber), [who](plumber) gives [her](amalia) a piece of [his](plumber) mind in the middle of the [Rua da Graça](@graca). [Her](amalia) [superior](zeferino), [Zeferino Pinto](zeferino), stands by [her](amalia). [He](zeferino) does not say that [he](zeferino) has had eyes for nobody else since Carnival. At home the new [driver](amalia) finds [her](amalia) [husband](rui) [Rui](rui) on the stairs with [Kit Soares](kit) from the third floor, [who](kit) has locked herself out again. The third time this week, as [Tia Rosa](tia), [his](rui) [aunt](tia), points out.
+ quarrel amalia plumber "piece of his mind"
- boss zeferino amalia "superior"
- help zeferino amalia "stands by her"
- confess! zeferino amalia "does not say"
- love zeferino amalia "eyes for nobody else"
- hire amalia "new driver"
- married amalia rui "husband"
- neighbour amalia+rui kit "third floor"
- kin rui tia "aunt"

== 2
[Odete Varela](odete) has been brought in from [Porto](@porto) to run the depot, which [Pinto](zeferino) had been promised for years. [He](zeferino) wears a black tie for a week. [Bento](bento), the [youngest](bento) of the conductors, finds the [newcomer](odete) dazzling and tells everyone except [her](odete). [Kit](kit) has run out of sugar, matches and excuses; when [Amália](amalia) is on the late shift, [she](kit) simply rings, and [Rui](rui) lets [her](kit) in. The lift is out of order. Nobody is surprised.
+ hire odete "brought in"
- travel.past odete "from Porto" @porto
- boss.start odete zeferino "run the depot"
- hire! zeferino "had been promised"
- sad zeferino "black tie"
- love bento odete "dazzling"
- confess! bento odete "except her"
+ affair.start kit rui "lets her in"
- cheat rui amalia "lets her in"

== 3
[Tia Rosa](tia) is hard of hearing, but the ceiling is thin. Before supper [she](tia) takes [her](tia) [nephew](rui) by the ear and calls [him](rui) a swine. [He](rui) swears that it is over. It has hardly begun. [Odete](odete), [whose](odete) [sons](nuno+vasco) [Nuno](nuno) and [Vasco](vasco) have no father worth mentioning, needs a sitter, and [Bento](bento) is at [her](odete) door before [she](odete) has put down the telephone. The [boys](nuno+vasco) tie [him](bento) to the banister. [Their](nuno+vasco) [mother](odete), home at ten, laughs until [she](odete) has to sit down on the step beside [him](bento).
- discover tia kit+rui "ceiling is thin"
- kin rui tia "nephew"
+ accuse tia rui "calls him a swine"
- breakup! kit rui "it is over"
- betray rui tia "swears"
- affair kit rui "hardly begun"
- parent odete nuno+vasco "sons"
- sibling nuno vasco "sons"
- help bento odete "at her door"
- attack nuno+vasco bento "tie him"
- happy odete "laughs"
- flirt bento odete "beside him"

== 4
[Amália](amalia) trusts [Kit](kit). [Kit](kit) waters [her](amalia) plants. [She](amalia) tells [her](kit) about the tests at the clinic. There will be no child, says [Dr. Hassan](hassan). [Kit](kit) holds [her](amalia) hand and feels like dirt. [Rui](rui) was never told. In the canteen [Pinto](zeferino) passes [Amália](amalia) the salt. [Their](amalia+zeferino) fingers touch. [Lurdes](lurdes) sees that. [Lurdes](lurdes) is [Zeferino](zeferino)'s [wife](lurdes), and [she](lurdes) cooks the soup. Next day there is far too much salt in it for [Amália](amalia).
- friend amalia kit "trusts"
- help kit amalia "waters"
- reveal amalia kit "tells her"
- advisor hassan amalia "Dr. Hassan"
- pregnant! amalia "no child"
- sad kit amalia "feels like dirt"
- reveal! amalia rui "never told"
- flirt amalia zeferino "fingers touch"
- married lurdes zeferino "wife"
- discover lurdes amalia+zeferino "sees that"
+ jealous lurdes amalia "too much salt"

== 5
There is a ring at the door, and this time it is the [plumber](plumber) from the collision, [who](plumber) has come about a leak on the second floor and finds one on the third as well: [Kit](kit) is in floods of tears, and the stick on the edge of the basin shows two blue lines. [He](plumber) makes [her](kit) tea. [He](plumber) is a discreet man, and a good listener, and [Rui](rui), coming up with a bottle, takes the [stranger](plumber) in shirtsleeves for [his](rui) successor. A nose is bent. The leak goes on all night.
- meet kit plumber "finds one"
- sad kit "floods of tears"
+ pregnant kit "two blue lines"
- help plumber kit "makes her tea"
- affair! kit plumber "for his successor"
- jealous rui plumber "takes the stranger"
- attack rui plumber "A nose is bent"
- injure plumber rui "A nose is bent"

== 6
At the feast of Saint Anthony the depot grills sardines for the whole street. [Bento](bento), after four cups of wine, climbs on the bar and lets [Odete](odete) know, before all [her](odete) drivers, what [he](bento) feels for [her](odete). [She](odete) walks out. [She](odete) walks as far as the corner, waits for [him](bento) and takes [his](bento) face in both hands. Meanwhile [Amália](amalia), [who](amalia) only wanted a jacket from home, opens the bedroom door and closes it again, very gently. That night [she](amalia) sleeps in the cab of tram 28, under [Zeferino](zeferino)'s coat.
- celebrate _ "feast"
- confess bento odete "what he feels"
- reject! odete bento "walks out"
+ kiss bento odete "face in both hands"
- boss odete _ "her drivers"
+ discover amalia kit+rui "opens the bedroom door"
- help zeferino amalia "under Zeferino's coat"

== 7
The deceived [wife](amalia) wants neither flowers nor explanations. [She](amalia) puts [her](amalia) [husband](rui)'s shirts out for the dustmen and has the lock changed by the [plumber](plumber), [who](plumber) asks only twenty euros, what with the circumstances. [Rui](rui) goes up one flight of stairs with a bag in each hand, and is told there that [he](rui) may carry [his](rui) things up but not in: [Kit](kit) has lost the only [friend](amalia) [she](kit) had, and cannot bear the sight of [him](rui). For want of anything better [he](rui) moves in with [Tia Rosa](tia).
- cheat.past rui amalia "deceived"
- married amalia rui "husband's"
+ breakup amalia rui "puts her husband's shirts"
- help plumber amalia "lock changed"
- friend.end amalia kit "only friend"
+ reject kit rui "not in"
- affair.end kit rui "cannot bear the sight"
- move rui tia "moves in"

== 8
"[Gil Faria](plumber)," says the [plumber](plumber) at last, when [Amália](amalia) asks what [she](amalia) should write on the cheque. [He](plumber) stays for coffee. [He](plumber) stays, it turns out, until Sunday. [Pinto](zeferino), [who](zeferino) had at last found the courage and a clean shirt, meets the [two of them](amalia+plumber) on the miradouro, arm in arm, and goes home to tell [Lurdes](lurdes) that the soup is good. [Lurdes](lurdes) has left a note beside it. After twenty-six years of second place, [she](lurdes) writes, [she](lurdes) has gone to live by the sea.
- reveal plumber amalia "at last"
- invite amalia plumber "for coffee"
+ sex amalia plumber "until Sunday"
- confess! zeferino amalia "found the courage"
- discover zeferino amalia+plumber "arm in arm"
- couple.start amalia plumber "arm in arm"
- married.past lurdes zeferino "twenty-six years"
+ breakup lurdes zeferino "left a note"
- move lurdes "live by the sea"

== 9
[Mina](mina), [Odete](odete)'s [sister](mina), turns up from [Porto](@porto) with six suitcases and takes one look at [Bento](bento), thirteen years younger than the [woman](odete) [he](bento) is walking out with. A toy, [she](mina) says. By Wednesday [she](mina) would like to play with it herself. When [she](mina) corners [him](bento) between two trams, [he](bento) pushes [her](mina) away, but [Vasco](vasco) has seen only the first half and runs to [his](vasco) [mother](odete) with it. That evening the [conductor](bento)'s bicycle is lying in the gutter, and [he](bento) is transferred to the buses.
- sibling mina odete "sister"
- travel mina "turns up"
- couple bento odete "walking out with"
- flirt mina bento "corners him"
+ reject bento mina "pushes her away"
- discover vasco bento+mina "seen only"
- parent odete vasco "mother"
- reveal vasco odete "runs to his mother"
- cheat! bento odete "first half"
+ breakup odete bento "in the gutter"
- hire bento "transferred to the buses"

== 10
[Kit](kit) is in [her](kit) ninth month and on bad terms with every step of the house. [She](kit) gets no further than the second-floor landing. The door there opens, [Amália](amalia) looks down at [her](kit), [she](kit) looks up, and then there is no time for old scores. [Hassan](hassan) is called, but it is [Amália](amalia), trained in first aid by the tramways, [who](amalia) brings the little [girl](baby) into the world on [her](amalia) own doormat. The new [arrival](baby) has [Rui](rui)'s ears. Nobody mentions it. [Kit](kit) asks whether [she](amalia) could ever. "Push," says [her](kit) [neighbour](amalia).
- pregnant kit "ninth month"
- neighbour amalia kit "neighbour"
+ birth kit baby "into the world"
- help amalia kit "brings the little girl"
- parent rui baby "Rui's ears"
- parent kit baby "little girl"
- reconcile? amalia kit "could ever"

== 11
[Gil](plumber) wants to know where [he](plumber) stands. [Amália](amalia) is still [Mrs. Teles](amalia). [Rui](rui) will not sign. [Tia Rosa](tia) hides [his](rui) shoes until [he](rui) does. Now the [couple](amalia+rui) are no couple before the law either. [Nuno](nuno) misses [Bento](bento). [He](nuno) makes [Vasco](vasco) tell the whole truth. [Mina](mina) packs six suitcases. [Odete](odete) rides the night bus to the end of the line. At the wheel sits [Bento](bento). "Last stop," says [he](bento). "Good," says [Odete](odete). Who waits alone at the tram stop? Poor old [Zeferino](zeferino).
- couple? amalia plumber "where he stands"
- married amalia rui "still Mrs. Teles"
- divorce! amalia rui "will not sign"
- steal tia rui "hides his shoes"
+ divorce amalia rui "no couple"
- sad nuno bento "misses"
- reveal vasco "tell the whole truth"
- travel mina "packs six suitcases"
+ reconcile bento odete "Good"
- sad zeferino "alone"

== 12
It is [Tia Rosa](tia)'s ninetieth birthday, and the depot lends a tram for it. [Rui](rui) sees [his](rui) [daughter](baby) for the first time and holds [her](baby) like a tray of glasses; [her](baby) [godmother](amalia), [his](rui) former [wife](amalia), shows [him](rui) how. At the turntable the [plumber](plumber) goes down on one knee, though it is feared at first that something is dripping. [Amália](amalia) takes [her](amalia) time and then the ring. [Pinto](zeferino) has driven to the coast with a jar of soup, inedible, made by himself, and [Lurdes](lurdes), on the porch, eats it to the last spoonful.
+ celebrate tia "ninetieth birthday"
- parent rui baby "daughter"
- meet baby rui "for the first time"
- kin amalia baby "godmother"
- ex amalia rui "former wife"
- help amalia rui "shows him how"
- propose plumber amalia "on one knee"
+ engaged.start amalia plumber "then the ring"
- travel zeferino lurdes "driven to the coast"
- gift zeferino lurdes "jar of soup"
+ reconcile lurdes zeferino "last spoonful"
