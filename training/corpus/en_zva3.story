%series Every Other Wednesday
%lang en
%genre comedy-drama about divorced parents, Leeds, public broadcaster's programme texts
%cast hannah | Hannah | f
%cast owen | Owen | m
%cast tilly | Tilly | f
%cast fergus | Fergus | m
%cast sunita | Sunita | f
%cast maureen | Maureen | f
%cast dev | Dev | m
%cast kasper | Kasper | m
%cast teacher | Miss Abney | f
%cast solicitor | Mr Grice | m
%cast gwen | Gwen | f
%cast mediator | - | f
%cast baby | - | f
%cast ray | Ray | m
%cast surgeon | - | m

== 1
On the very Wednesday on which [Owen](owen), eleven months after the decree absolute, wants to present [his](owen) new [partner](sunita), [Sunita](sunita), to the [children](fergus+tilly), [Hannah](hannah), [whose](hannah) van has given up the ghost on the ring road, has to be fetched by the [pair](owen+sunita) of [them](owen+sunita) and sits in the back between [Tilly](tilly) and [Fergus](fergus). Whereas [his](fergus) [sister](tilly) refuses the [newcomer](sunita) so much as a glance, [Fergus](fergus), nine and easily bribed, accepts a catapult and wants to know when [she](sunita) is moving in.
- divorce.past hannah owen "decree absolute"
- couple owen sunita "new partner"
- parent hannah+owen fergus+tilly "children"
- help owen+sunita hannah "fetched"
+ meet fergus+tilly sunita "present"
- sibling fergus tilly "sister"
- reject tilly sunita "refuses"
- gift sunita fergus "catapult"
- move? sunita owen "moving in"

== 2
[Maureen](maureen), [who](maureen) has never made a secret of the fact that [she](maureen) preferred [her](maureen) [son-in-law](owen) to [her](maureen) own [daughter](hannah), asks [Owen](owen) to [her](maureen) seventieth birthday without troubling to inform [Hannah](hannah), [who](hannah) for [her](hannah) part arrives on the arm of [Kasper](kasper), a [joiner](kasper) [she](hannah) engaged that very afternoon, at forty pounds an hour, to pass for [her](hannah) [boyfriend](kasper). That [Tilly](tilly) recognises the [man](kasper) as the [one](kasper) [who](kasper) mended the school stage does not make the evening any shorter.
- kin maureen owen "son-in-law"
- parent maureen hannah "own daughter"
+ invite maureen owen "asks Owen"
- celebrate maureen "seventieth birthday"
- reveal! maureen hannah "without troubling to inform"
- hire kasper hannah "engaged"
+ couple! hannah kasper "pass for"
- discover tilly kasper "recognises"

== 3
Since [Sunita](sunita)'s lease has run out and [Owen](owen), not for the first time, has said yes before asking anybody, [she](sunita) takes possession of the half of the wardrobe that the [children](fergus+tilly) had regarded as [theirs](fergus+tilly). [Tilly](tilly), fifteen and incensed, packs a rucksack and demands asylum at [her](tilly) [mother](hannah)'s; [Hannah](hannah), secretly triumphant, grants it, only to be called in by the form [teacher](teacher), [Miss Abney](teacher), [who](teacher) informs [her](hannah) that the [girl](tilly) has not been seen in school for a week.
+ move sunita owen "takes possession"
- parent owen fergus+tilly "children"
- sad tilly "incensed"
+ move tilly hannah "asylum"
- parent hannah tilly "mother"
- happy hannah "triumphant"
- advisor teacher tilly "form teacher"
- reveal teacher hannah "informs"

== 4
Where does a fifteen-year-old spend five school days? In a music shop, as [Owen](owen) and [Hannah](hannah), for once compelled to search side by side, find out in the small hours: behind the counter with [Dev](dev), a [drummer](dev) two years [her](tilly) senior, at [whose](dev) every word [Tilly](tilly) hangs. While the former [spouses](hannah+owen), waiting in the rain, come close to laughing about the night on which [they](hannah+owen) themselves were caught, [Sunita](sunita), left alone with a feverish [Fergus](fergus), telephones in vain.
- investigate hannah+owen tilly "search"
+ discover hannah+owen tilly "find out"
- love tilly dev "hangs"
- ex hannah owen "former spouses"
- ill fergus "feverish"

== 5
Appendicitis, says the [surgeon](surgeon), and an hour later would have been too late. Although it was [Sunita](sunita) [who](sunita) recognised the signs and carried [Fergus](fergus) down four flights, [Hannah](hannah), shaken and ashamed of [her](hannah) own absence, accuses [her](sunita) in the corridor of having waited too long, whereupon [Owen](owen), to [his](owen) own astonishment, takes the side of the [woman](sunita) [he](owen) lives with against the [woman](hannah) [he](owen) used to live with. [Kasper](kasper), unpaid this time, sits with [Hannah](hannah) until morning.
- ill fergus "Appendicitis"
- treat fergus surgeon "surgeon"
+ rescue sunita fergus "carried Fergus down"
- sad hannah "ashamed"
+ accuse hannah sunita "accuses her"
- help owen sunita "takes the side"
- housemate owen sunita "lives with"
- housemate.past hannah owen "used to live with"
- help kasper hannah "sits with"

== 6
An apology is due, and [Hannah](hannah), practised only in receiving them, makes [hers](hannah) to [Sunita](sunita) over a car bonnet, in two sentences, of which the second concerns the weather; it is accepted. That [Kasper](kasper), [whose](kasper) hourly rate has meanwhile been forgotten on either side, is to [her](hannah) more than an alibi [she](hannah) admits to nobody but the [convalescent](fergus), [who](fergus) passes it on to [his](fergus) [father](owen) the same day. [Owen](owen), inexplicably, smashes a plate. [Dev](dev) has asked [Tilly](tilly) to the fair.
+ reconcile hannah sunita "apology"
- love hannah kasper "more than an alibi"
- reveal hannah fergus "admits"
- recover fergus "convalescent"
- reveal fergus owen "passes it on"
- parent owen fergus "father"
+ jealous owen kasper "smashes a plate"
- date? dev tilly "to the fair"

== 7
Before a [mediator](mediator) [who](mediator), as it emerges, is herself between two marriages, the question is where [Fergus](fergus) shall spend Christmas; the answer, after three sessions, is that [Mr Grice](solicitor), [Owen](owen)'s [solicitor](solicitor), threatens to apply for sole residence, a step of which [Owen](owen) himself learns only from [Hannah](hannah)'s slammed door. At the fair, meanwhile, [Tilly](tilly) receives [her](tilly) first kiss on the big wheel and, before it has come full circle, learns from [Dev](dev) that at home in [Hull](@hull) there is a certain [Gwen](gwen).
- quarrel hannah owen "slammed door"
- advisor solicitor owen "solicitor"
+ threaten solicitor hannah "threatens"
- discover owen solicitor "learns only from"
+ kiss dev tilly "first kiss"
- reveal dev tilly "learns from Dev"
- couple dev gwen "a certain Gwen"

== 8
Having dismissed the [solicitor](solicitor), without thereby regaining the trust of the [mother](hannah) of [his](owen) [children](fergus+tilly), [Owen](owen) stands with a goose on [Hannah](hannah)'s doorstep on Christmas Eve and finds it opened by [Kasper](kasper), in slippers. There is nothing for it but to carve. [Tilly](tilly), inconsolable since [Hull](@hull), finds comfort in the last [person](sunita) from [whom](sunita) [she](tilly) would have expected it: [Sunita](sunita), uninvited like the goose, knows a good deal about men with a certain somebody at home.
- quit solicitor owen "dismissed"
- reconcile! hannah owen "without thereby regaining"
- parent hannah+owen fergus+tilly "children"
+ discover owen kasper "opened by Kasper"
- sad tilly "inconsolable"
+ help sunita tilly "finds comfort"
- invite! sunita "uninvited"

== 9
[Sunita](sunita) is pregnant, a circumstance that [she](sunita), uncertain whether the [father](owen), [who](owen) has often declared [his](owen) share of nappies complete, will be pleased, confides first of all to [Hannah](hannah). Bound to silence and plagued by the thought of a [half-sibling](baby) for [her](hannah) [brood](fergus+tilly), [Hannah](hannah) snaps at [Kasper](kasper) until [he](kasper), without a harsh word, fetches [his](kasper) tools from [her](hannah) hall. [Maureen](maureen), meanwhile, is seen at the tea dance, cheek to cheek with a [widower](ray), and forbids all comment.
+ pregnant sunita owen "pregnant"
- reveal sunita hannah "confides"
- sibling? baby fergus+tilly "half-sibling"
- sad hannah "plagued"
- parent hannah fergus+tilly "brood"
+ breakup kasper hannah "fetches his tools"
- flirt maureen ray "cheek to cheek"

== 10
That [he](owen) is the last in the family to hear that [he](owen) is to become a [father](owen) again, [Owen](owen) could forgive; that it was [Hannah](hannah) [who](hannah) knew, [he](owen) cannot, and in [his](owen) indignation [he](owen) says a sentence about traps, after which [Sunita](sunita) goes home to [Leicester](@leicester). Left behind with the empty half of the wardrobe, [he](owen) turns, as [he](owen) did for fourteen years of marriage, to [his](owen) [ex-wife](hannah), [who](hannah), lonely herself, does not send [him](owen) away.
- parent? owen baby "a father again"
- discover owen sunita "last in the family"
- sad owen hannah "indignation"
- accuse owen sunita "traps"
+ travel sunita "goes home" @leicester
- married.past hannah owen "years of marriage"
- ex hannah owen "ex-wife"
- sad hannah "lonely"
+ sex? hannah owen "does not send"

== 11
Whatever the night may have been, an error, as [Hannah](hannah) maintains, or a second chance, as [Owen](owen) for the length of a breakfast believes, it was witnessed by [Fergus](fergus), in [whose](fergus) eyes the family is thereby restored, and [who](fergus) joyfully reports as much to [Leicester](@leicester). While [Tilly](tilly), [who](tilly) has grown fond of the betrayed [woman](sunita), no longer speaks to either [parent](hannah+owen), [Maureen](maureen), about to marry [Ray](ray), finds herself the only member of the clan with orderly affairs.
- reconcile? hannah owen "a second chance"
- discover fergus hannah+owen "witnessed"
- happy fergus "joyfully"
+ reveal fergus sunita "reports"
- cheat owen sunita "betrayed woman"
- friend sunita tilly "grown fond"
- quarrel hannah+owen tilly "no longer speaks"
- parent hannah+owen tilly "either parent"
+ wedding? maureen ray "about to marry"

== 12
In the registry office, where [Maureen](maureen) and [her](maureen) [Ray](ray) exchange rings under the eyes of two [people](hannah+owen) [who](hannah+owen) parted in the same room, [Sunita](sunita), for [whom](sunita) [Owen](owen) has driven to [Leicester](@leicester) four times without being let in, suddenly stands at the back, visibly round, and allows [him](owen), on probation, to hold [her](sunita) coat. [Hannah](hannah) has ordered from a certain [joiner](kasper) a bunk bed that nobody needs. Will [Kasper](kasper) deliver? The [children](fergus+tilly), between the two cars, toss a coin.
+ wedding maureen ray "exchange rings"
- divorce.past hannah owen "parted in"
- travel owen "has driven" @leicester
- reject.past sunita owen "without being let in"
+ return sunita "suddenly stands"
- pregnant sunita "visibly round"
- reconcile owen sunita "on probation"
- return? kasper "deliver"
- parent hannah+owen fergus+tilly "children"
