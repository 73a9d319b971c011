%series Iron Range High
%lang en
%genre teen drama, Lake Superior, encyclopaedia episode table in long sentences
%cast wren    | Wren Kowalczyk; Wren | f
%cast mateo   | Mateo Ibarra; Mateo | m
%cast june    | Juniper Achebe; Juniper; June | f
%cast chance  | Chance Halloran; Chance | m
%cast sky     | Sky Halloran; Sky | f
%cast will    | Will Soto; Will | m
%cast pike    | Mr. Pike; Pike | m
%cast grace   | Grace Kowalczyk; Grace | f
%cast achebe  | Principal Achebe; Ngozi Achebe | f
%cast tavo    | Gustavo Ibarra; Tavo | m
%cast senior  | - | m
%cast trooper | - | f
%cast baby    | - | f
%cast rue     | Rue | f

== 1
When [she](wren) returns to [Duluth](@duluth) after two years of homeschooling on a houseboat, [Wren Kowalczyk](wren) finds that [her](wren) best [friend](june) from sixth grade, [Juniper Achebe](june), now goes steady with [Chance Halloran](chance), the [boy](chance) [who](chance) once pushed [Wren](wren) through the ice, and that [the two](chance+june) have been voted king and queen of everything. [Mateo Ibarra](mateo), [who](mateo) sits behind the [newcomer](wren) in physics and is tongue-tied with all girls, passes [her](wren) [his](mateo) last pencil; [she](wren) snaps it by accident and laughs for the first time in a week.
+ return wren "returns" @duluth
- friend june wren "best friend"
- discover wren chance+june "finds"
+ couple chance june "goes steady"
- find chance+june "voted"
- attack.past chance wren "through the ice"
- meet mateo wren "passes her"
- gift mateo wren "last pencil"
- happy wren "laughs"

== 2
Although [June](june) embraces [her](june) old [friend](wren) in the corridor, [she](june) leaves [her](wren) off the list for the bonfire, on which, however, [Wren](wren)'s [mother](grace) [Grace](grace), the new school [nurse](grace), has been put down as a chaperone. There [Grace](grace) gets talking to [Mr. Pike](pike), the chemistry [teacher](pike), a [widower](pike), and the [pair](grace+pike) are so taken with each other that [neither](grace+pike) notices a [senior](senior) spiking the punch. [Chance](chance) drinks four cups of it, and [his](chance) [twin](sky), [Sky](sky), has to hold [his](chance) head.
- friend june wren "old friend"
- invite! june wren "leaves her off"
- parent grace wren "mother"
- hire grace "new school nurse"
- colleague grace pike "chemistry teacher"
- married.past _ pike "widower"
- meet grace pike "gets talking"
+ love.start grace pike "so taken with"
- love.start pike grace "so taken with"
- discover! grace+pike senior "neither notices"
- ill chance "hold his head"
- sibling chance sky "twin"
- help sky chance "hold his head"

== 3
[Sky Halloran](sky), [who](sky) has had [her](sky) eye on [Mateo](mateo) since [he](mateo) mended [her](sky) snowmobile, asks [him](mateo) to the movies, and [he](mateo), too polite to refuse, spends the evening talking about [Wren](wren). The [latter](wren) is in detention at that hour, together with [Chance](chance), [whose](chance) idea the flooded darkroom was but [who](chance) has let [her](wren) take the blame. Halfway through, [he](chance) walks up to [Pike](pike)'s desk and owns up. As a reward, if that is the word, [Wren](wren) forgives [him](chance) for the ice.
- love sky mateo "her eye on"
- help.past mateo sky "mended her snowmobile"
- invite sky mateo "asks him"
+ date mateo sky "movies"
- love mateo wren "talking about Wren"
- betray.past chance wren "take the blame"
- reveal chance pike "owns up"
+ reconcile chance wren "forgives"

== 4
[Chance](chance) walks [Wren](wren) home. [Will](will) sees [Chance](chance) with [Wren](wren). [Will](will) tells [Sky](sky). [Sky](sky) tells [June](june). [June](june) cannot sleep for envy. Snow falls on the ore docks. [Grace](grace) bakes a pie for [Pike](pike). [Pike](pike) eats it in one sitting. The bus is late again. [Rue](rue), the new [girl](rue), trusts nobody. [Mateo](mateo) shows [Rue](rue) to [her](rue) locker. [Wren](wren) has no time for [Mateo](mateo). [He](mateo) goes back to being silent.
- date chance wren "walks Wren home"
- discover will chance+wren "sees Chance"
- reveal will sky "tells Sky"
- reveal sky june "tells June"
+ jealous june wren "envy"
- gift grace pike "bakes a pie"
- help mateo rue "shows Rue"
- reject wren mateo "no time for"

== 5
After a shouting match in the girls' locker room, in the course of which [June](june) calls [Wren](wren) a homewrecker and [Wren](wren) replies that no home was ever wrecked by a walk, [Principal Achebe](achebe) summons both [culprits](june+wren) and finds herself judging [her](achebe) own [daughter](june), [whom](june) [she](achebe) suspends. [Chance](chance), told of it by [his](chance) [sister](sky), climbs the trellis that evening to console [his](chance) [girlfriend](june), and through the window sees [her](june) with [her](june) lips on those of [Will Soto](will).
+ quarrel june wren "shouting match"
- accuse june wren "homewrecker"
- parent achebe june "daughter"
- boss achebe june "suspends"
- sibling chance sky "sister"
- reveal sky chance "told of it"
- couple chance june "girlfriend"
- help? chance june "console"
+ kiss june will "lips"
- cheat june chance "lips"
- discover chance june+will "sees her"

== 6
[Chance](chance), dumped by text before [he](chance) can do any dumping, drives the family truck on to the lake and through it; the [senior](senior) with the flask, of all people, is fishing nearby and hauls [him](chance) out by the hood. Frostbite costs the [quarterback](chance) two toes and a scholarship. [Wren](wren) reads to [him](chance) in hospital every afternoon. [Mateo](mateo), [who](mateo) delivers the flowers for [his](mateo) [uncle](tavo) [Tavo](tavo)'s shop, leaves the bouquet at the front desk, and does not sign the card [he](mateo) wrote for [her](wren).
+ breakup june chance "dumped by text"
- injure chance "Frostbite"
+ rescue senior chance "hauls him out"
- lose chance "a scholarship"
- help wren chance "reads to"
- kin mateo tavo "uncle"
- boss tavo mateo "delivers the flowers"
- create mateo "wrote"
- reveal! mateo wren "does not sign"

== 7
Since the [principal](achebe) forbids any couples at the winter ball without a signed form, half the school signs for the wrong partner: [Rue](rue) puts down [Mateo](mateo), [whom](mateo) [she](rue) considers safe, [Will](will) puts down [June](june), with [whom](june) [he](will) has officially been going out since the truck was dredged up, and [Sky](sky), having run out of boys, goes with the [senior](senior), [whose](senior) name, it turns out on the form, nobody can read. Under the mirror ball [Rue](rue) informs [her](rue) safe [choice](mateo) that [he](mateo) is in love with somebody else and had better do something about it. [He](mateo) looks at [his](mateo) shoes.
- couple june will "going out"
- date mateo rue "puts down Mateo"
- date senior sky "goes with the senior"
- reveal rue mateo "informs"
+ love mateo _ "somebody else"

== 8
[Pike](pike) proposes to [Grace](grace). [Grace](grace) drops a thermometer. [She](grace) asks [Wren](wren) first. [Wren](wren) hugs [Pike](pike). The [nurse](grace) says yes to the [chemist](pike). [Sky](sky) has split from the [senior](senior). [He](senior) snored at the movies. [June](june) misses [Wren](wren). [She](june) writes [Wren](wren) a note. [Wren](wren) never gets it. [Will](will) has burned it. Why would [Will](will) do that? [Will](will) fears [Wren](wren)'s influence on [June](june).
+ propose pike grace "proposes"
- reconcile? june wren "a note"
- happy wren "hugs Pike"
- engaged.start grace pike "says yes"
- breakup sky senior "split from"
- date.past senior sky "at the movies"
- sad june wren "misses"
- betray will june "burned"
- sad will wren "fears"

== 9
In the belief that [she](wren) has been snubbed once more by the [one](june) [she](wren) still calls [her](wren) best [friend](june), [Wren](wren) throws herself at [Chance](chance), [who](chance) is back on crutches; the kiss, long, in front of the trophy case, is filmed by [Rue](rue) for the yearbook and watched by [Mateo](mateo) eleven times. It is then that the [florist](tavo), tired of a wilting [nephew](mateo), takes matters in hand and posts the unsigned card himself. [Wren](wren) recognises the pencil: it has been glued in the middle.
- friend june wren "best friend"
- reject! june wren "snubbed"
- return chance "back on crutches"
+ kiss chance wren "the kiss"
- create rue "filmed"
- discover mateo chance+wren "watched"
- sad mateo "wilting"
- help tavo mateo "posts the unsigned card"
- kin mateo tavo "nephew"
+ discover wren mateo "recognises"

== 10
[Grace](grace) and [Pike](pike) tie the knot on the lift bridge, which goes up during the vows. [Tavo](tavo) supplies the flowers, [June](june), suspended no longer, the cello. Between two dances the [bride](grace)'s [daughter](wren) draws [June](june) behind the coats, asks what [she](wren) has done to deserve that silence, hears about a note, and [both](june+wren) look across the room at [Will](will), [who](will) has ash, figuratively speaking, all over [his](will) face. [June](june) returns [his](will) class ring in the punch. The [girls](june+wren) are inseparable again until dawn; the [bridegroom](pike) calls it the best present of the day.
+ wedding grace pike "tie the knot"
- help tavo grace+pike "supplies the flowers"
- create june "the cello"
- parent grace wren "daughter"
- reveal june wren "hears about a note"
- discover june+wren will "look across"
+ breakup june will "returns his class ring"
- reconcile june wren "inseparable"
- happy pike "best present"

== 11
On the morning of graduation a state [trooper](trooper) pulls over the former [couple](chance+june), [who](chance+june) are on [their](chance+june) way to nothing more romantic than a dentist, and arrests [Chance](chance) for the truck, which had been reported stolen by [his](chance) own [twin](sky) in a fit of pique; [Sky](sky) withdraws the charge in tears. [Wren](wren), before the ceremony, tells [Chance](chance) the truth, namely that [she](wren) kissed one [boy](chance) while thinking of [another](mateo), and [he](chance), [who](chance) has guessed it, gives [her](wren) a push, a gentle one, in the direction of [Mateo](mateo).
- ex chance june "former couple"
+ arrest trooper chance "arrests"
- accuse.past sky chance "reported stolen"
- sibling chance sky "twin"
- sad sky "in tears"
- reveal wren chance "the truth"
- kiss.past chance wren "kissed one boy"
+ love wren mateo "thinking of another"
- discover.past chance wren "guessed"
- help chance wren "gives her a push"

== 12
[Wren](wren) asks [Mateo](mateo) for a pencil. [Mateo](mateo) has brought two. [He](mateo) says [he](mateo) loves [Wren](wren). [Wren](wren) says about time. [June](june) leaves for [Chicago](@chicago) with [her](june) cello. [Sky](sky) sits at the wheel. [Rue](rue) waves to [Will](will). [Will](will) blushes at [Rue](rue). [Principal Achebe](achebe) is retiring. [Pike](pike) gets [her](achebe) job. [Grace](grace) is expecting. [Wren](wren) hopes for a [sister](baby). The [senior](senior) has failed again. [His](senior) name is still a mystery. The lake is open.
+ confess mateo wren "loves"
- couple.start mateo wren "about time"
- travel june "leaves for" @chicago
- travel sky "at the wheel"
- flirt rue will "blushes"
- quit achebe "retiring"
- hire pike "gets her job"
+ pregnant grace pike "expecting"
- sibling? baby wren "sister"
