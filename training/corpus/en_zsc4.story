%series Prairie Mutual
%lang en
%genre office comedy in an insurance firm in Winnipeg, fan-wiki summaries
%cast gudrun  | Gudrun Thorvaldson; Gudrun | f
%cast omer    | Omer Kowalchuk; Omer | m
%cast tess    | Tess Beaudry; Tess | f
%cast rajan   | Rajan Pillai; Rajan; Pillai | m
%cast lorne   | Lorne Friesen; Friesen; Lorne | m
%cast bev     | Bev | f
%cast micah   | Micah Sinclair; Micah | m
%cast olga    | Olga Kowalchuk; Olga | f
%cast penner  | Dr. Penner | f
%cast dewey   | Dewey | m
%cast hanh    | Hanh Nguyen; Hanh | f
%cast claim   | Walt Zubek; Zubek | m
%cast guard   | - | m
%cast ginger  | - | f
%cast gmum    | - | f
%cast cousin  | - | m

== 1 Form 16
At [Prairie Mutual](#prairie), fourth floor, claims, nothing has been approved since Easter. The reason is [Gudrun Thorvaldson](gudrun), head [adjuster](gudrun), [who](gudrun) once turned down [her](gudrun) own [mother](gmum)'s flood. [Her](gudrun) [deputy](omer), [Omer Kowalchuk](omer), has shared a partition with [Tess Beaudry](tess) for six years and can tell by [her](tess) chewing what kind of day it is. On Monday the new regional [manager](lorne), [Lorne Friesen](lorne), takes up [his](lorne) post, brings in a stopwatch and lets old [Dewey](dewey) from the mailroom go after thirty years. [Omer](omer) and [Tess](tess) carry [Dewey](dewey)'s cactus to the bus for [him](dewey).
- reject.past gudrun gmum "turned down"
- parent gmum gudrun "mother"
- boss gudrun omer "deputy"
- colleague omer tess "shared a partition"
- boss lorne gudrun+omer+tess "regional manager"
- hire lorne "takes up his post"
+ quit dewey lorne "go after thirty years"
- help omer+tess dewey "carry"

== 2 The Man with Nine Fingers
A [claimant](claim), [Walt Zubek](claim), says a snowblower took [his](claim) finger. [Gudrun](gudrun) smells fraud and sends [Micah Sinclair](micah), the youngest [member](micah) of the team, to keep an eye on [him](claim). For three days the [trainee](micah) sits outside the house in a borrowed Buick. On the fourth the [suspect](claim) knocks on the windshield and brings [him](micah) soup. [Micah](micah) comes back with a recipe and a clear conscience. Meanwhile [Friesen](lorne) times the washroom breaks, and [Rajan Pillai](rajan) from legal, [who](rajan) has a weak bladder and a strong sense of justice, sets up a union of one.
- injure.past claim "took his finger"
- accuse gudrun claim "smells fraud"
- boss gudrun micah "member of the team"
+ investigate micah claim "keep an eye on"
- gift claim micah "soup"
+ create rajan "sets up a union"

== 3 Fridge Wars
Somebody is eating [Tess](tess)'s lunch. The [mailman](dewey)'s cactus, left behind after all, is asked for its opinion; it has none. [Omer](omer) lays a trap with hot peppers, whereupon the regional [boss](lorne) is seen running for the fountain. Can one report the [man](lorne) [who](lorne) signs the reports? [Tess](tess) can. [Her](tess) email reaches everyone in the building, including [Bev](bev), [head](bev) of personnel, [who](bev) lets it be known that [she](bev) will be speaking to [her](bev) [husband](lorne) at home. Until this moment nobody knew that the stopwatch [man](lorne) was married, let alone to the nicest [woman](bev) in the company.
- steal lorne tess "lunch"
- betray omer lorne "lays a trap"
- boss lorne omer+tess "regional boss"
+ accuse tess lorne "report the man"
- married bev lorne "husband"
- discover _ bev+lorne "Until this moment"
- reveal tess _ "reaches everyone"

== 4 Ice Road
[Gudrun](gudrun) drives north to look at a burnt cannery and takes [Rajan](rajan). It's minus thirty. The Buick gives out beyond [Gimli](@gimli). The [lawyer](rajan) wants to wait. The [Icelander](gudrun), as they call [her](gudrun) on the fourth floor, walks. Two hours later [he](rajan) cannot feel [his](rajan) feet any more. [She](gudrun) has reached a fishing hut and comes back for [him](rajan) with a sled, a dog and a [Mr. Zubek](claim), [who](claim) owns both. Between the nine-fingered [fisherman](claim)'s stove and [his](claim) cards [they](gudrun+rajan) stay the night. [Rajan](rajan) loses forty dollars and the tip of a toe. [Gudrun](gudrun) approves the snowblower.
- travel gudrun+rajan "drives north"
- colleague gudrun rajan "takes Rajan"
+ rescue gudrun rajan "comes back for him"
- help claim gudrun+rajan "a sled"
- lose rajan "loses forty dollars"
- injure rajan "tip of a toe"
- injure.past claim "nine-fingered"
- reconcile claim gudrun "approves"

== 5 Olga
[Omer](omer)'s [mother](olga) visits. [Olga](olga) brings forty perogies. [Olga](olga) likes [Tess](tess). [Olga](olga) tells [Tess](tess) so, and why. [Omer](omer) has a photograph of [Tess](tess) in [his](omer) wallet. [He](omer) has had it for years. [Tess](tess) drops a perogy. [Omer](omer) chokes on [his](omer). [Micah](micah) thumps [Omer](omer) on the back. [Tess](tess) is seeing a [guard](guard) from the parkade. [She](tess) says that [she](tess) is sorry. [Omer](omer) says it is a picture of a canoe. It is [Tess](tess) in a canoe. Next morning [his](omer) chair is turned the other way. Grace is a hard thing at nine a.m.
- parent olga omer "mother"
- gift olga omer "brings forty perogies"
- reveal olga tess "tells Tess so"
+ love omer tess "a photograph"
- travel olga "visits"
- friend olga tess "likes Tess"
- betray omer tess "picture of a canoe"
- couple guard tess "is seeing"
- reject tess omer "is sorry"

== 6 Audit
Head office in [Toronto](@toronto) misses eighty thousand dollars. The [auditor](hanh), [Hanh Nguyen](hanh), settles down in the glass room with a thermos and calls them in alphabetically. Under questioning [Micah](micah) admits to a stapler, [Gudrun](gudrun) to a nap in 1998, and [Rajan](rajan), as [his](rajan) own counsel, to nothing. All the forged slips bear the initials O. K. The [canoeist](tess)'s [neighbor](omer) at the partition is led to the elevator between two men; [one](guard) of them is [her](tess) [boyfriend](guard), [who](guard) takes more pleasure in it than [he](guard) is paid for. [Tess](tess) hands [him](guard) back [his](guard) toothbrush in the parkade that same evening.
- steal.past _ "misses eighty thousand"
- investigate hanh gudrun+micah+omer+rajan "calls them in"
- reveal gudrun+micah hanh "admits to"
- steal.past micah _ "a stapler"
- reveal! rajan hanh "to nothing"
- betray.past _ "forged slips"
- accuse hanh omer "initials"
- colleague omer tess "partition"
+ arrest guard omer "led to the elevator"
- couple guard tess "boyfriend"
+ breakup tess guard "back his toothbrush"

== 7 Without Omer
The dismissed [deputy](omer) sits in [his](omer) [mother](olga)'s basement and lets the phone ring. On the fourth floor [Tess](tess), [who](tess) now has two people's files and no one to chew at, starts going through the slips by night; [Gudrun](gudrun), [who](gudrun) ought to forbid it, leaves [her](tess) the key. The handwriting is left-handed. So are three people on the floor: the [trainee](micah), the [head](bev) of personnel, and the [lawyer](rajan). The [last](rajan) of the three catches [Tess](tess) with a magnifying glass and says, very low, that a careful woman would stop now. [She](tess) is so scared that [she](tess) takes a cab home. It is not what it looks like, but [she](tess) won't know this for two installments.
- quit omer "dismissed"
- parent olga omer "mother"
- investigate tess "going through the slips"
- help gudrun tess "leaves her the key"
- discover rajan tess "catches"
+ threaten rajan tess "would stop now"
- sad tess "scared"
- sad omer "lets the phone ring"
- discover tess _ "is left-handed"

== 8 Personnel
[Bev](bev) has not come in. Neither have [her](bev) laptop, [her](bev) coat and the good kettle. The regional [manager](lorne), for the first time without [his](lorne) stopwatch, asks [Tess](tess) whether [she](tess) has seen [his](lorne) [wife](bev). At the border crossing in [Emerson](@emerson) a nice [woman](bev) with a kettle is waved through. It was [she](bev) [who](bev), over nine years, made up eleven employees and paid them all. [Rajan](rajan) knew. [He](rajan) has known since August; [he](rajan) tried to warn [Tess](tess) off because the [embezzler](bev) had found out about a matter at law school and had [him](rajan) in [her](bev) pocket. [He](rajan) tells the [auditor](hanh) both stories, and hands [her](hanh) [his](rajan) pass.
- investigate lorne bev "whether she has seen"
- married bev lorne "wife"
+ flee bev "waved through" @emerson
- steal.past bev _ "paid them all"
- betray.past bev _ "made up eleven employees"
- discover.past bev rajan "had found out"
- discover.past rajan bev "has known since"
- help? rajan tess "warn Tess off"
- threaten bev rajan "in her pocket"
+ reveal rajan hanh "tells the auditor"
- quit rajan "hands her his pass"

== 9 Basement Tapes
A delegation led by the [auditor](hanh) goes down into [Olga](olga)'s basement to beg the wronged [man](omer)'s pardon. [He](omer) isn't there. [He](omer) has taken work on the ice with the nine-fingered [fisherman](claim), the old [lady](olga) says, and will they have perogies? [Micah](micah) and [Tess](tess) drive up in the Buick. [They](micah+tess) find [Omer](omer) bearded and content and, to [Tess](tess)'s horror, dancing in the hut with a red-headed game [warden](ginger), [who](ginger) introduces herself as a friend. [Tess](tess) leaves the letter of apology on the woodpile. Then [she](tess) goes back and puts the photograph of the canoe, which [Olga](olga) gave [her](tess), on top.
- reconcile? hanh omer "beg"
- parent olga omer "basement"
- hire omer claim "taken work"
- travel micah+tess "drive up"
- find micah+tess omer "find Omer"
- happy omer "content"
+ jealous tess ginger "horror"
- friend ginger omer "a friend"
- gift tess omer "leaves the letter"
- gift olga tess "gave her"

== 10 Kettle
The [runaway](bev) is picked up in a motel in [Fargo](@fargo), thanks to the kettle, which set off the smoke alarm. [Lorne](lorne) travels down and is allowed ten minutes. [She](bev) asks [him](lorne) to forgive [her](bev). [He](lorne) asks [her](bev) whether there was ever one day in nine years that [she](bev) was glad to see [him](lorne) come home. [She](bev) thinks about it for eight of the ten. Back in [Winnipeg](@winnipeg) [he](lorne) throws the stopwatch in the [Red River](@redriver), reinstates a certain [mailman](dewey) with back pay, and cannot stop coughing. [Dr. Penner](penner) listens to [his](lorne) chest and puts [him](lorne) to bed for a month.
+ arrest _ bev "picked up"
- travel lorne "travels down" @fargo
- reconcile? bev lorne "forgive her"
- return lorne "Back in Winnipeg" @winnipeg
- lose lorne "throws the stopwatch" @redriver
- hire dewey lorne "reinstates"
- gift lorne dewey "back pay"
- flee.past bev "runaway"
- ill lorne "cannot stop coughing"
- treat lorne penner "puts him to bed"
- happy? bev lorne "was glad"

== 11 Acting Manager
With the [boss](lorne) on [his](lorne) back, [Gudrun](gudrun) takes the corner office, and claims get paid. Six of them in a morning! [Toronto](@toronto) is alarmed. [Dewey](dewey) finds [his](dewey) cactus in bloom and dies in [his](dewey) chair at the sorting table, between the Ks and the Ls, at seventy-one. Everyone from the fourth floor is at the grave, and so, shaved, is [Omer](omer). [He](omer) and the partition's other [half](tess) share an umbrella. The [redhead](ginger), [he](omer) says, is marrying [his](omer) [cousin](cousin). [Rajan](rajan), [who](rajan) expected to be shown out of the cemetery, is handed a shovel instead by [Gudrun](gudrun), [whose](gudrun) life [he](rajan) has never saved, as [he](rajan) remarks, while [she](gudrun) saved [his](rajan), twice.
- hire gudrun "takes the corner office"
+ die dewey "dies in his chair"
- return omer "shaved"
- wedding? cousin ginger "is marrying"
- kin cousin omer "cousin"
- reconcile gudrun rajan "a shovel"
- rescue.past gudrun rajan "saved his, twice"
- rescue! rajan gudrun "never saved"
- colleague omer tess "partition's other half"
- ill lorne "on his back"
- sad _ dewey "at the grave"

== 12 Approved
[Friesen](lorne), recovered, asks for a job in the mailroom and gets it. The new [head](hanh) of personnel is [Hanh](hanh), the lawyer's chair goes to [Rajan](rajan) again after a vote, and [Micah](micah), trainee no more, denies [his](micah) first claim and can't sleep for a week; then [he](micah) goes and pays it from [his](micah) own pocket. On the last Friday [Omer](omer) moves [his](omer) chair back round. [Tess](tess) is chewing, and it's a good day. [She](tess) takes the pencil out of [his](omer) ear, says "Form 16," and kisses [him](omer) over the partition. [Gudrun](gudrun), passing, stamps something. [Olga](olga) is on the line before five.
- recover lorne "recovered"
- hire lorne "gets it"
- hire hanh "head of personnel"
- hire rajan "after a vote"
- hire micah "trainee no more"
- reject micah _ "denies his first claim"
- reconcile omer tess "moves his chair"
- sad micah "can't sleep"
- gift micah _ "pays it"
+ kiss omer tess "kisses him"
- happy tess "a good day"
