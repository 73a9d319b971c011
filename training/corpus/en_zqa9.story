%series Two Rivers
%lang en
%genre rural crime and ranching-family serial, Alberta, press-office synopses
%cast walt     | Walt Sorensen; Walt | m
%cast greer    | Greer Sorensen; Greer | f
%cast cal      | Cal Sorensen; Cal | m
%cast nils     | Nils Sorensen; Nils | m
%cast mavis    | Mavis Bird; Mavis | f
%cast tommy    | Tommy Bird; Tommy | m
%cast anjali   | Dr Anjali Rao; Anjali; Rao | f
%cast hank     | Hank Doyle; Hank; Doyle | m
%cast corinne  | Corinne Doyle; Corinne | f
%cast beau     | Beau Doyle; Beau | m
%cast corporal | Corporal Lise Gagnon; Lise; Gagnon | f
%cast lawyer   | Whitlock | m
%cast olena    | Olena | f
%cast babyx    | Walter | m

== 1
When [Walt Sorensen](walt) is found dead beside [his](walt) tractor, [his](walt) [widow](greer) [Greer](greer), [who](greer) is thirty years younger than [he](walt) was, inherits the whole ranch, and [his](walt) two [sons](cal+nils) from [his](walt) first marriage get a saddle each. [Cal](cal), the [elder](cal), accuses [his](cal) [stepmother](greer) at the graveside of having killed the old [man](walt). [His](cal) [brother](nils) [Nils](nils), home from [Calgary](@calgary) for the funeral, drags [him](cal) away. [Corporal Lise Gagnon](corporal), [who](corporal) used to go out with [Nils](nils), is put in charge of the case. The [neighbours](corinne+hank), [Hank](hank) and [Corinne Doyle](corinne), bring a casserole and an offer for the land, while [their](corinne+hank) [son](beau) [Beau](beau) is late, since [he](beau) has been in the hayloft with [Mavis Bird](mavis), the ranch [cook](mavis).
+ die walt "found dead"
- married.past greer walt "widow"
- find greer "inherits"
- parent walt cal+nils "two sons"
+ accuse cal greer "accuses"
- kin cal greer "stepmother"
- kill? greer walt "having killed"
- sibling cal nils "brother"
- return nils "home from Calgary"
- ex corporal nils "used to go out with"
- investigate corporal walt "in charge of the case"
- neighbour corinne+hank greer "neighbours"
- gift corinne+hank "a casserole"
- parent corinne+hank beau "son"
- affair beau mavis "in the hayloft"

== 2
The police [doctor](anjali), [Anjali Rao](anjali), finds traces of horse tranquilliser in the dead [rancher](walt), and [Lise](corporal) has to question everybody who has a key to the stable, among them [her](corporal) former [boyfriend](nils). [Nils](nils) admits that [he](nils) had quarrelled with [his](nils) [father](walt) on the phone the night before, but not about what. [Greer](greer) gives [Cal](cal) notice to leave the bunkhouse, and changes [her](greer) mind when [she](greer) sees [him](cal) saying goodbye to the horses. [Mavis](mavis) tells [her](mavis) [brother](tommy) [Tommy](tommy), the [foreman](tommy), that [she](mavis) is seeing a Doyle. [Tommy](tommy), [who](tommy) was once beaten half to death by [Hank Doyle](hank), makes [her](mavis) promise to give [Beau](beau) up, and [she](mavis) crosses [her](mavis) fingers.
+ discover anjali walt "finds traces"
- kill _ walt "horse tranquilliser"
- investigate corporal nils "has to question"
- ex corporal nils "former boyfriend"
- quarrel.past nils walt "had quarrelled"
- parent walt nils "father"
- move? cal "leave the bunkhouse"
- sibling mavis tommy "brother"
+ reveal mavis tommy "tells her brother"
- couple beau mavis "seeing a Doyle"
- attack.past hank tommy "beaten half to death"
- breakup? mavis beau "give Beau up"
- betray mavis tommy "crosses her fingers"

== 3
[Greer](greer) finds out from the family [lawyer](lawyer), [Whitlock](lawyer), that [Walt](walt) meant to change [his](walt) will, and that the younger [son](nils) knew it. When [she](greer) confronts [Nils](nils), [he](nils) tells [her](greer) that [his](nils) [father](walt) had believed [her](greer) to be unfaithful, with [Cal](cal) of all people. Both [step-relations](cal+greer) laugh until neither can look at the other. In the feed store, [Tommy](tommy) runs into the [man](hank) [who](hank) left [him](tommy) for dead, and [Hank](hank), [who](hank) has been sober ever since, holds out [his](hank) hand and has it ignored. The [foreman](tommy)'s [sister](mavis), hiding from [him](tommy) behind the seed bags with [Beau](beau), sees the [corporal](corporal) take away a box of syringes with the [Doyles](corinne+hank)' name on it.
- discover greer walt "finds out"
- advisor lawyer greer "family lawyer"
- reveal nils greer "tells her"
- parent walt nils "younger son"
- cheat? greer walt "unfaithful"
- affair! cal greer "of all people"
- kin cal greer "step-relations"
- attack.past hank tommy "left him for dead"
+ reject tommy hank "has it ignored"
- sibling mavis tommy "sister"
- discover mavis corporal "sees the corporal"
+ investigate corporal corinne+hank "take away a box"

== 4
[Lise](corporal) questions [Corinne](corinne). [Corinne](corinne) keeps horses. [She](corinne) buys the drug by the case. "So does half the county," says [Corinne](corinne). [Hank](hank) stands by [Corinne](corinne). [Lise](corporal) has supper with [Anjali](anjali). [Anjali](anjali) is new here and lonely. [She](anjali) asks about [Nils](nils). "[He](nils) left [me](corporal) at a bus stop," says [Lise](corporal). [She](corporal) still dreams of [Nils](nils). [She](corporal) does not tell [Anjali](anjali) that. [Nils](nils) dances with [Anjali](anjali) on Saturday. [Lise](corporal) watches [Nils](nils). [Cal](cal) does not dance. [Greer](greer) does not dance either. [They](cal+greer) sit on one bench. [Their](cal+greer) hands lie side by side on the wood. Snow falls early on the high pasture. The cattle come down by themselves.
- investigate corporal corinne "questions Corinne"
- help hank corinne "stands by"
- sad anjali "lonely"
- breakup.past nils corporal "at a bus stop"
+ love corporal nils "still dreams of"
- reveal! corporal anjali "does not tell"
- flirt anjali nils "dances with"
- jealous corporal anjali "watches Nils"
+ love cal greer "side by side"

== 5
[Beau](beau) asks [Mavis](mavis) to marry [him](beau) and is accepted behind the seed bags, on condition that nobody hears of it before spring. [His](beau) [mother](corinne) hears of it the same evening, from the jeweller, and tells [him](beau) that no [son](beau) of [hers](corinne) will bring a [cook](mavis) to [her](corinne) table unless [she](mavis) is cooking. While [Cal](cal) and [his](cal) [father](walt)'s [widow](greer) are bringing in the last cattle, a blizzard forces [the two](cal+greer) into a line shack, where there is one stove and one blanket; [Tommy](tommy), [who](tommy) digs [them](cal+greer) out in the morning, has worked for the family too long to be surprised. [Nils](nils) takes the [doctor](anjali) to the airport for a conference and kisses [her](anjali) at the gate.
+ propose beau mavis "asks Mavis to marry him"
- engaged.start beau mavis "is accepted"
- parent corinne beau "mother"
- discover corinne beau+mavis "hears of it"#2
- reject corinne mavis "no son of hers"
- married.past greer walt "widow"
+ sex cal greer "one blanket"
- rescue tommy cal+greer "digs them out"
- discover tommy cal+greer "too long to be surprised"
- boss greer tommy "worked for the family"
- kiss anjali nils "kisses her"
- travel anjali "to the airport"

== 6
[Greer](greer) tells [Cal](cal) that the night in the shack must not be repeated, and it is repeated on Tuesday. The [corporal](corporal), [whose](corporal) list of suspects is headed by the [widow](greer), gets an unsigned note about the [lovers](cal+greer) and takes [both](cal+greer) in for questioning. [Nils](nils), ashamed to have believed what [he](nils) now believes again, moves out of the ranch house and in with [Anjali](anjali), [who](anjali) has known [him](nils) for five weeks. [Hank](hank), [who](hank) recognises [his](hank) [wife](corinne)'s hand on the note, asks [her](corinne) what else [she](corinne) has written; [Corinne](corinne) smiles and pours [him](hank) a whisky, [his](hank) first in twelve years. [Beau](beau) finds [him](hank) in the ditch and carries [him](hank) to the nearest door, which is [Tommy Bird](tommy)'s.
- breakup? greer cal "must not be repeated"
- affair cal greer "is repeated on Tuesday"
- reveal corinne corporal "unsigned note"
+ arrest corporal cal+greer "takes both in"
- accuse? corporal greer "headed by"
- sad nils "ashamed"
- move nils anjali "in with Anjali"
- married corinne hank "wife"
- discover hank corinne "recognises"
- recover.past hank "first in twelve years"
+ betray corinne hank "pours him a whisky"
- find beau hank "finds him in the ditch"
- help beau hank "carries him"

== 7
[Tommy](tommy) looks at the [drunk](hank) on [his](tommy) mat for some time, and then drags [him](hank) in by the boots and sits up with [him](hank) until morning. [Hank](hank) wakes, sees [whose](tommy) coffee [he](hank) is drinking, and says at last that [he](hank) is sorry. The [foreman](tommy) also learns, from [Beau](beau), [who](beau) thinks that there has been enough hiding, that [he](tommy) is to be [his](tommy) old [enemy](hank)'s [relation](tommy). [Whitlock](lawyer) gets [Cal](cal) and [Greer](greer) out on bail. On the courthouse steps [Nils](nils) hits [his](nils) [brother](cal), [who](cal) lets [him](nils). [Lise](corporal) pulls [Nils](nils) off, and [he](nils) weeps on the shoulder of [her](corporal) uniform for so long that [Anjali](anjali), parked opposite, starts the car and drives home.
+ help tommy hank "sits up with him"
+ reconcile hank tommy "he is sorry"
- reveal beau tommy "learns, from Beau"
- kin? beau tommy "old enemy's relation"
- enemy.past hank tommy "old enemy's"
- rescue lawyer cal+greer "out on bail"
- attack nils cal "hits"
- sibling cal nils "his brother"
- help corporal nils "shoulder of her uniform"
- jealous anjali corporal "drives home"

== 8
[Anjali](anjali), having gone over the blood again to keep from crying, comes upon something that does not fit: the drug was swallowed, in whisky, and [Walt](walt) drank only with one [neighbour](hank). [She](anjali) brings the result to the [woman](corporal) [she](anjali) has most reason to avoid. [Gagnon](corporal) arrests [Hank](hank), [who](hank) was sober for twelve years, as the whole county can swear. [His](hank) [son](beau) calls the [corporal](corporal) a fool, and [Mavis](mavis), [who](mavis) is carrying [his](beau) child and has told only the horses, faints in the corridor of the station. [Cal](cal) asks [Greer](greer) to sell up and go with [him](cal) to [Montana](@montana). [She](greer) would like to know first whether anyone will ever believe [them](cal+greer).
+ discover anjali walt "comes upon something"
- friend.past hank walt "drank only with"
- reveal anjali corporal "brings the result"
+ arrest corporal hank "arrests"
- recover.past hank "sober"
- parent hank beau "son"
- quarrel beau corporal "calls the corporal a fool"
- pregnant mavis beau "carrying his child"
- reveal! mavis _ "told only the horses"
- ill mavis "faints"
- move? cal+greer "go with him" @montana

== 9
In [her](olena) room over the laundromat, [Olena](olena), the [Doyles](corinne+hank)' former [housekeeper](olena), [who](olena) was sent away the week after the funeral, opens to [Tommy](tommy) after [he](tommy) has knocked four days running. [She](olena) saw [Corinne](corinne) go over to [Walt](walt)'s tractor with a flask on the last morning, and has been paid every month to forget it. [She](olena) will talk if [Tommy](tommy) sits with [her](olena). [He](tommy) sits with [her](olena), and goes on sitting with [her](olena) when the talking is done. [Nils](nils) comes home to find [his](nils) bags in the [doctor](anjali)'s hall, neatly packed. [She](anjali) tells [him](nils), without raising [her](anjali) voice, to go where [he](nils) has been all along. [Corinne](corinne) gives [her](corinne) expectant [daughter-in-law](mavis) a cheque to disappear.
- boss.past corinne+hank olena "former housekeeper"
- quit.past olena corinne+hank "sent away"
- find tommy olena "opens to Tommy"
+ reveal olena tommy "saw Corinne"
- kill? corinne walt "with a flask"
- help tommy olena "sits with her"
- gift corinne olena "been paid"
- love.start olena tommy "goes on sitting"
+ breakup anjali nils "bags in the doctor's hall"
- kin? corinne mavis "daughter-in-law"
- pregnant mavis beau "expectant"
- gift corinne mavis "a cheque"

== 10
[Mavis](mavis) gives the cheque to [Beau](beau), [who](beau) drives over to ask [his](beau) [mother](corinne) about it, and finds the gun cupboard open and [Corinne](corinne) gone. [She](corinne) has [Olena](olena) in the horse trailer, with tape over [her](olena) mouth. [Tommy](tommy) and the [corporal](corporal) follow the tracks to the river; it is [Beau](beau), though, [who](beau) knows the ford and gets in front of [her](corinne), and [whom](beau) [she](corinne) cannot bring herself to run over. [She](corinne) had asked [Walt](walt) to run away with [her](corinne), [she](corinne) says, every spring for ten years, and then [he](walt) married a [girl](greer). [Tommy](tommy) cuts [Olena](olena) loose. [Greer](greer), hearing how [she](greer) was hated, is sick into the snow.
- reveal mavis beau "gives the cheque to Beau"
- parent corinne beau "mother"
+ abduct corinne olena "in the horse trailer"
- love.past corinne walt "to run away with her"
- reject.past walt corinne "married a girl"
- wedding.past greer walt "married a girl"
+ reveal corinne beau "she says"
- jealous.past corinne greer "how she was hated"
- rescue tommy olena "cuts Olena loose"
- ill greer "is sick into the snow"

== 11
[Hank](hank) is set free and goes home to an empty kitchen, where the [Birds](mavis+tommy), [brother](tommy) and [sister](mavis), have lit the stove. While [Corinne](corinne), awaiting trial, refuses to see [her](corinne) [husband](hank) and knits for a grandchild, [Nils](nils) turns up at the police station with two coffees and is left to drink both, since [Lise](corporal) remembers bus stops. [He](nils) sits in the waiting room until [her](corporal) shift ends, and the next day, and the next. The [doctor](anjali) gets a post in [Halifax](@halifax). Before [she](anjali) goes, [she](anjali) confirms what has made [Greer](greer) sick: the [widow](greer) is three months gone, and this time nobody can say that [it](babyx) is [Walt](walt)'s. [Cal](cal) drops a whole bale.
- return hank "goes home"
- sibling mavis tommy "brother and sister"
- help mavis+tommy hank "lit the stove"
- arrest _ corinne "awaiting trial"
- reject corinne hank "refuses to see"
- married corinne hank "husband"
- reconcile? corporal nils "two coffees"
+ reject corporal nils "left to drink both"
- hire anjali "gets a post" @halifax
+ pregnant greer cal "three months gone"
- reveal anjali greer "confirms"
- parent! walt babyx "nobody can say"

== 12
[Beau](beau) and [Mavis](mavis) are married in the yard, between two ranches and two cars from the penitentiary, for the [groom](beau)'s [mother](corinne) has been given an hour. [Hank](hank) dances with [Olena](olena), with [Tommy](tommy)'s permission, as the two [men](hank+tommy) are family now. [Cal](cal) offers [his](cal) [brother](nils) half of everything; [Nils](nils) takes the saddle, and the cheek that [he](nils) once hit. Sooner than expected, [Greer](greer) is brought to bed in the line shack, where [she](greer) has insisted on going to fetch a blanket, and the [corporal](corporal), first on the scene, catches the [boy](babyx), [who](babyx) is called [Walter](babyx). When [Lise](corporal) comes out to wash [her](corporal) hands, [Nils](nils) is holding the basin. [She](corporal) asks [him](nils) if [he](nils) has a bus to catch.
+ wedding beau mavis "married in the yard"
- parent corinne beau "groom's mother"
- kin hank tommy "family now"
- sibling cal nils "brother"
- gift? cal nils "half of everything"
- attack.past nils cal "once hit"
- reconcile cal nils "takes the saddle"
+ birth greer babyx "brought to bed"
- help corporal greer "catches the boy"
- reconcile? corporal nils "a bus to catch"
