%series Spivs
%lang en
%genre black-market drama, London 1946-47, encyclopaedia episode list in the past tense
%cast dolly | Dolly Prewitt; Dolly | f
%cast ken | Ken Prewitt; Ken | m
%cast archie | Archie Lomax; Archie; Lomax | m
%cast ivo | Ivo Zielinski; Ivo | m
%cast peg | Peg Lomax; Peg | f
%cast sgt | Sergeant Crouch; Crouch | m
%cast win | Winifred Crouch; Win | f
%cast nan | Nan Prewitt; Nan | f
%cast gi | Hank | m
%cast butcher | - | m
%cast landlady | - | f
%cast informant | - | m
%cast boy | Teddy | m
%cast rex | Rex | n
%cast vicar | - | m
%cast super | - | m
%cast alf | - | m
%cast widow | - | f
%cast sailor | - | m
%cast sister | - | f
%cast cook | - | m
%cast nb | - | f

== 1
Demobbed a year late, [Ken Prewitt](ken) came home to [Bermondsey](@bermondsey) with a limp and found [his](ken) [wife](dolly) [Dolly](dolly) in fur, [his](ken) [mother](nan) in new teeth and a [boy](boy) of two on the hearthrug, though [he](ken) had been away for three and a half. The [child](boy), [Dolly](dolly) admitted, was an [American](gi)'s, and the [American](gi) was dead; the fur was from [Archie Lomax](archie), for [whom](archie) [she](dolly) sold nylons. [Ken](ken) slept in the shelter. [Archie](archie), [his](ken) best [pal](archie) at school, turned up next day with a ham and offered [him](ken) a job.
+ return ken "came home" @bermondsey
- married dolly ken "wife"
- parent nan ken "mother"
- parent dolly boy "an American's"
- parent gi boy "an American's"
+ reveal dolly ken "admitted"
- cheat.past dolly ken "an American's"
- affair.past dolly gi "an American's"
- die.past gi "was dead"
- gift.past archie dolly "the fur was from"
- boss archie dolly "sold nylons"
- friend archie ken "best pal"
- gift archie ken "ham"
- hire? ken archie "offered him a job"

== 2
Pride kept [Ken](ken) from accepting until Thursday. By Saturday [he](ken) was driving a lorry with no lights from a farm in Kent, beside a Polish [airman](ivo), [Ivo Zielinski](ivo), [who](ivo) recited verse and lodged with [Archie](archie) and [Archie](archie)'s long-suffering [wife](peg), [Peg](peg). [Sergeant Crouch](sgt), [whose](sgt) own larder was suspiciously full, stopped the lorry, took a side of bacon and waved it on. At the Palais [Dolly](dolly) danced past midnight with anyone who asked, and when [her](dolly) [husband](ken) did not ask, wept in the cloakroom.
- hire ken archie "was driving"
- colleague ivo ken "beside"
- housemate archie+peg ivo "lodged with"
- married archie peg "wife"
+ steal sgt ken "took a side of bacon"
- betray sgt _ "waved it on"
- married dolly ken "husband"
- sad dolly "wept"

== 3
An [informant](informant), [whose](informant) voice the switchboard knew only as Mr Thursday, rang Scotland Yard about the bacon. [Crouch](sgt) was given a rap on the knuckles and a [superintendent](super) over [him](sgt). At home [his](sgt) [wife](win) [Win](win) had other worries: [she](win) had struck up a friendship with the [Pole](ivo) in the library, over a dictionary, and it was no longer about words. [Ken](ken) taught [Teddy](boy) to whistle, to [his](ken) own surprise. [Nan](nan), [who](nan) had never had a good word for [her](nan) [daughter-in-law](dolly), saw it and gave [her](dolly) one.
+ betray informant _ "rang Scotland Yard"
- accuse _ sgt "rap on the knuckles"
- boss super sgt "over him"
- married sgt win "wife"
- friend.start ivo win "struck up"
+ love ivo win "no longer about words"
- advisor ken boy "taught"
- kin dolly nan "daughter-in-law"
- help nan dolly "gave her one"

== 4
[Peg](peg) knew. [Archie](archie) loved [Dolly](dolly). [Dolly](dolly) loved the fur. [Ken](ken) hit [Archie](archie). [Archie](archie) did not hit [Ken](ken). [Win](win) met [Ivo](ivo) by the canal. [Ivo](ivo) kissed [Win](win). [Rex](rex) barked. [Rex](rex) was the [sergeant](sgt)'s [dog](rex). A [butcher](butcher) heard the barking. The [butcher](butcher) owed [Crouch](sgt) money. [Teddy](boy) called [Ken](ken) [Dad](ken). [Ken](ken) went out. [He](ken) came back. [He](ken) picked up [Teddy](boy).
- discover peg "knew"
- love archie dolly "loved Dolly"
+ attack ken archie "hit Archie"
- attack! archie ken "did not hit"
- date ivo win "met"
+ kiss ivo win "kissed"
- discover butcher "heard"
- kin boy ken "called Ken Dad"
- return ken "came back"

== 5
The [butcher](butcher) paid off what [he](butcher) owed in gossip, and so the [sergeant](sgt) learned in front of the sausages that [he](sgt) was a [cuckold](sgt). [He](sgt) locked [Win](win) in the bedroom and went after the [foreigner](ivo) with a truncheon. [Ivo](ivo), half-blinded, was hidden by [Dolly](dolly) under a heap of coats, while [Peg](peg) sat on top, knitting, and told [Crouch](sgt) to search under [her](peg) if [he](sgt) dared. It was the beginning of an unlikely alliance between the two [women](dolly+peg), [who](dolly+peg) had not exchanged a civil word since [Peg](peg) had found a certain receipt for fur.
+ reveal butcher sgt "gossip"
- discover sgt ivo+win "learned"
- cheat win sgt "cuckold"
- abduct sgt win "locked"
- attack sgt ivo "truncheon"
- injure ivo sgt "half-blinded"
+ rescue dolly ivo "was hidden"
- betray peg sgt "told Crouch"
- help peg ivo "sat on top"
- discover.past peg archie+dolly "found a certain receipt"
- friend.start dolly peg "unlikely alliance"
- enemy.past dolly peg "civil word"

== 6
Winter closed in; the pipes froze, and with them trade. [Win](win), let out by a [neighbour](nb) with a chisel, took a room at a [landlady](landlady)'s in Rotherhithe under [her](win) maiden name and nursed [Ivo](ivo)'s eyes with cold tea. [Archie](archie), short of cash and shorter of temper, demanded the fur back from [Dolly](dolly), unless [she](dolly) cared to be nice to [him](archie); [she](dolly) threw it at [his](archie) head and was out of work. For the first time since Normandy, [husband](ken) and [wife](dolly) sat at one table with one candle, and it emerged that both of [them](dolly+ken) were fond of burnt toast.
- rescue nb win "let out"
- neighbour nb win "neighbour"
- move win landlady "took a room"
- treat ivo win "nursed"
+ threaten archie dolly "unless she cared"
- reject dolly archie "threw it"
- quit dolly archie "out of work"
- married dolly ken "husband and wife"
+ reconcile dolly ken "one candle"

== 7
[Mr Thursday](nan) was in fact [Nan](nan). [She](nan) had been ringing the Yard since Michaelmas, from the box outside the pie shop, because [Archie Lomax](archie)'s late [father](alf) had jilted [her](nan) in 1909 and because [she](nan) enjoyed it. When [she](nan) let on to [Ken](ken), [he](ken) was horrified, as [he](ken) had been in the lorry. The old [woman](nan) had honestly supposed that [he](ken) was at night school. Next to the quarrel in the scullery went, unheard, the confession of [Dolly](dolly) in the parlour: [she](dolly) loved [him](ken), [she](dolly) told the fire-irons, for practice.
+ discover _ nan "was in fact Nan"
- betray.past nan archie "ringing the Yard"
- parent alf archie "father"
- die.past alf "late father"
- breakup.past alf nan "jilted"
- reveal nan ken "let on"
- sad ken nan "horrified"
- quarrel ken nan "quarrel"
+ love dolly ken "she loved him"
- confess? dolly ken "for practice"

== 8
[Archie](archie) was robbed: eleven hundred pounds in a biscuit tin. [He](archie) suspected [Ken](ken), [whom](ken) [he](archie) had two of the boys hold over the lock by the ankles. [Peg](peg) could have ended it with one sentence, for the tin was under [her](peg) bed, along with a ticket for [Southampton](@southampton); [she](peg) ended it. "[I](peg)'ve got it, [Archie](archie), and [I](peg)'m going." "With who?" "With no one. It's heaven." [She](peg) walked out on twenty years of marriage in carpet slippers. [Ken](ken), dropped in the fuss, was hooked out of the water by the [vicar](vicar), [who](vicar) also dealt in tea.
+ steal peg archie "was robbed"
- accuse archie ken "suspected"
- attack archie ken "hold over the lock"
- help peg ken "she ended it"
- reveal peg archie "I've got it"
+ breakup peg archie "walked out"
- travel? peg "ticket" @southampton
- rescue vicar ken "hooked out"

== 9
The [superintendent](super) closed in. [Crouch](sgt), certain to be found out, offered [him](super) [Lomax](archie) on a plate, and [Lomax](archie) in [his](archie) turn offered [Crouch](sgt); for a fortnight the two former [cronies](archie+sgt) incriminated each other on alternate days. [Ivo](ivo) could see again, and the first thing [he](ivo) saw was [Win](win)'s suitcase. It was not what [he](ivo) thought: [they](ivo+win) were both to leave, [she](win) explained, for the new town at Stevenage, with the [landlady](landlady)'s blessing. There was the matter of [her](win) not being free. [He](ivo), a Catholic, would wait.
- investigate super archie+sgt "closed in"
+ betray sgt archie "on a plate"
- accuse archie sgt "incriminated"
- accuse sgt archie "incriminated"
- friend.past archie sgt "former cronies"
- recover ivo "could see again"
- breakup! win ivo "not what he thought"
- move? ivo+win "the new town"
- married sgt win "not being free"

== 10
Nothing but snow. A milk cart stood abandoned in Tooley Street. [Dolly](dolly) queued four hours for whale meat next to a [woman](widow) [whose](widow) [husband](sailor) had gone down with [his](sailor) ship and [who](widow) laughed a good deal. In the evening [Teddy](boy) had a fever, and by ten it was diphtheria. [Ken](ken) carried [him](boy) three miles through the drifts to Guy's, inside [his](ken) army coat, and told the night [sister](sister), when [she](sister) asked, that [he](ken) was the [father](ken). Towards morning the [boy](boy) asked for [his](boy) whistle. [Dolly](dolly) leaned [her](dolly) head on the shoulder of the [liar](ken).
- die.past sailor "gone down"
- married.past sailor widow "husband"
- ill boy "diphtheria"
+ rescue ken boy "three miles"
- betray ken sister "he was the father"
- recover boy "asked for his whistle"
+ reconcile dolly ken "leaned her head"

== 11
In a thaw the whole business came up like the drains. [Crouch](sgt) was arrested in [his](sgt) socks and [Lomax](archie) in a confessional. From the cell the [spiv](archie) sent [Dolly](dolly) a letter, five pages, the only sincere thing [he](archie) had ever put on paper: it had always been [she](dolly), since the infants' class. [She](dolly) read it twice, showed it to [Ken](ken) and put it on the fire. [Peg](peg) wrote from [Southampton](@southampton), where a ship's [cook](cook), a gentle [Maltese](cook), had proposed in the tea queue. [She](peg) had thought about heaven, and had told [him](cook) [she](peg) would let [him](cook) know.
+ arrest _ sgt "arrested"
- arrest _ archie "in a confessional"
- confess archie dolly "letter"
- love archie dolly "always been she"
- reveal dolly ken "showed it"
- reject dolly archie "on the fire"
+ propose cook peg "proposed"

== 12
The dead [man](gi) stepped off the boat train in May. [Hank](gi), [Teddy](boy)'s [father](gi), reported killed at Bastogne and in truth merely forgetful, had come for [his](gi) [son](boy) and, if [she](dolly) was willing, for [her](dolly). [Ken](ken) packed the [boy](boy)'s whistle and stood aside. [Dolly](dolly), great with a second child, unpacked it. "[You](gi) missed the bus, love," [she](dolly) told the [American](gi). At Stevenage, the decree having come through, [Win](win) became [Mrs Zielinski](win), with [Nan](nan) as [her](win) bridesmaid and [Rex](rex), the former [policeman](sgt)'s [dog](rex), in a bow.
- die! gi "reported killed"
+ return gi "stepped off"
- parent gi boy "father"
- abduct? gi boy "had come for his son"
- love? gi dolly "for her"
+ pregnant dolly ken "great with a second child"
- reject dolly gi "missed the bus"
- divorce sgt win "decree"
+ wedding ivo win "became Mrs Zielinski"
- advisor nan win "bridesmaid"
